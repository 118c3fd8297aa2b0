import type { Learnt } from './likeness.ts'

/** Written by: npm run diagnose:learn. Learnt from: 4c6f08f498410c22. */
export const learnt: Learnt = {
  entries:
    'C01:-5 C02:-5 I01:2 I02:0 I03:-1 I04:0 I05:0 I06:0 I07:-1 I08:-4 I09:1 I10:-2 I11:-2 I12:0 I13:-2 I14:1 I15:-1 I16:-4 I17:-2 I18:-3 I19:-2 I20:0 I21:-1 J01:1 J02:9 J03:-1 J04:4 J05:-3 J06:-1 J07:1 J08:-3 J09:-4 J10:-2 J11:2 J12:-5 J13:-4 J14:-3 J15:4 J16:-4 J17:-5 J18:-2 J19:-1 J20:1 J21:7 J22:7 J23:5 J24:0 J25:12 J26:8 J27:1 J28:0 J29:1 J30:6 J31:0 J32:1 J33:0 J34:3 J35:6 J36:0 J37:-2 J38:1 J39:4 J40:-1 J41:4 J42:1 L01:0 L08:-1 L09:-2 N01:0 N02:0 N03:3 N04:-1 N05:3 N06:4 N07:8 N08:5 N09:5 N10:1 N11:6 N12:4 N13:1 N14:3 N15:2 P01:4 S01:1 S02:-1 S03:2 S04:-1 T01:-4 T02:-4 T03:-1 T04:-5 T05:-1 T06:0 T07:-4 T08:-3 T09:-3 T10:-2 T11:-4 T12:-5 T13:-6 T14:0 T15:1 T16:-22',
  failing: -30,
  words: `
000	576	3	I04:7 I18:9 J02:-9 J04:12 J19:6 N05:8 N08:13 S01:9
000 get	813	0	J02:-6 J04:7 J19:10
000 info	757	0	J04:7
000 pag	842	0	S01:9
000 warn	813	0	I18:8 J04:8
001	842	0	I14:7
002	842	3	
021	813	8	
022	842	10	J21:6
077	791	3	J14:10
100	542	12	J10:9 J22:10 N05:6 N08:9
100 field	757	9	
100 in	842	0	J10:9
100 mb	813	-4	
100 startat	757	8	
104 192	813	0	I13:6
105	744	0	T05:6 T14:6
106	813	0	J02:6
107	813	14	J02:6
108	791	3	
110	757	0	I10:6
111 at	813	3	
113	732	9	I15:6 N04:7 N07:9
114	773	0	I15:7
115	773	0	T06:16
117	813	-5	
118	688	5	I04:7
118 restf	842	3	
119	842	-4	I21:6
120	674	-7	I14:6 L08:8
120 char	842	0	I14:8
120 tenant	842	0	L08:6
121	813	9	
123	695	-9	N13:6
123 and	842	0	I05:6
125	842	-3	
126	813	-5	
127	647	8	J02:6 N07:6 T15:10
127 fail	842	4	
127 port	791	6	T14:7
127 the	842	6	T14:7
128	791	7	S04:9
131	791	3	
136	813	5	I13:6 N07:6
137	773	7	
138	842	3	
140	744	4	C01:7
140 in	842	0	C01:8 J30:6
141	791	7	N07:7
142	813	3	
143	842	5	
147	842	-7	
148	842	7	N01:6
151	842	10	
159	842	-8	
159 in	842	-8	
160	791	7	N07:6
160 guava	842	4	
161	842	0	I20:6
168	842	-5	
170	842	-6	
171	842	-3	
176	791	-5	
178	842	3	N06:6
179	773	3	
180	608	0	I06:6 L08:12
180 qsh	712	-5	L01:7
180 qsh'	813	0	I06:9
182	813	-4	
189	813	9	
190	791	0	I04:8
192	721	-11	N04:8
193	842	0	J29:9
196	842	4	
198	744	0	N04:9
198 100	813	0	N04:9
200	386	-23	J02:-15 J03:28 J04:31 J07:-8 J17:7 J19:15 J22:-8 J25:-7 J26:-11 J35:14 J38:8 J42:15 N03:-7 N12:7 N13:13 S01:25 S02:19 S03:14 S04:11
200 aaccountid	791	0	J02:-6 J14:10 J19:9 S04:6
200 all	842	0	S01:7
200 and	674	8	J29:6 J42:8 N13:15
200 as	842	0	J17:12
200 but	813	3	S02:6
200 get	773	13	J04:8 J19:11
200 in	813	0	N13:9
200 is	842	3	I03:7
200 issu	732	0	S04:11
200 ms	712	-5	J21:6
200 ok	688	-3	
200 receiv	842	0	J19:6
200 response	813	3	S03:10
200 same	791	0	J16:6 J19:7 N11:6
200 so	773	3	N12:9
200 throw	842	-4	
200 user	842	0	J04:6 T13:6
200 what	813	0	N11:8
200 when	813	11	J35:11
200 with	721	4	J03:7 S01:6
200 yet	842	4	J04:6
201	612	-17	N04:7 S02:6
201 jira	842	0	J03:7
202	813	6	
203	744	12	N04:7 N07:13
203 113	773	9	N04:8 N07:9
204	549	-7	I07:8 I09:6 I14:8 I15:11 J17:12
204 and	813	0	N13:6
204 the	813	0	T10:7
210	842	0	N05:6
211	842	0	J04:9
212	703	0	J27:6 T02:6
214	813	0	I12:7 J29:9
220	842	0	N12:6
220 in	842	0	N12:6
228	842	11	
231	773	3	
236	842	0	P01:6
236 in	842	0	P01:6
242	842	0	N12:6
242 in	842	0	N12:6
243	813	4	
252	842	0	I02:11
253	842	0	I01:10
256	456	0	I06:6 I07:25 I08:27 I11:17 I12:7 I14:16 I15:9 J07:6 L08:12 T10:6
256 and	721	0	I11:6 T10:9
256 atlassian	842	4	
256 audience	773	0	I08:6
256 canonical	732	-5	
256 does	842	0	I14:10
256 if	813	0	J08:6
256 jwt	773	4	
256 option	813	0	I06:6
256 or	791	0	I11:8
256 payload	757	5	
256 post	813	0	J07:8
256 res	842	0	L08:6
256 return	813	-3	
256 secret	842	0	I07:9
256 signature	773	0	I08:12 I12:7
256 the	842	0	I10:6
256 then	842	0	I11:7
256 token	773	0	I07:7 I15:8
256 with	791	0	I11:6 L08:8
264	813	4	
270	842	-8	
273	842	-3	
273 at	842	-3	
288	842	3	
291	813	5	J42:7
300	638	0	J21:6
300 item	842	0	S04:8
301	674	0	N13:38
301 mov	842	-5	
301 with	842	0	N13:12
302	638	8	J38:8 N02:59
302 405	842	0	N02:10
302 and	842	-5	
302 http	842	0	N02:11
303	721	-8	
304	813	-6	
311	813	0	N11:6
318	791	4	N14:6
332	842	4	
340	842	0	N15:6
350	813	3	
355	813	-9	
363	842	3	
377	842	5	
382	842	5	N06:6
390	842	6	
400	354	30	I07:7 J01:-6 J02:-8 J05:10 J10:12 J15:-8 J21:-7 J22:-10 J23:15 J25:54 J26:-11 J27:31 J30:17 J31:19 J32:14 J33:13 J34:13 J41:13 N03:-6 N05:15 N06:-6 N07:-7 N08:-6 N09:-6 N11:-7 N14:-7 T02:11 T03:6 T04:10 T06:9 T07:12 T09:13 T11:14
400 400	813	4	
400 account	842	-7	J42:6
400 and	712	0	J10:7 N05:8
400 app	842	3	
400 at	773	-3	J32:6
400 bad	557	15	J02:6 J25:15 J33:7 T03:10
400 badrequest	791	6	
400 body	712	3	
400 client	721	6	J25:8 N05:8
400 content	813	6	
400 data	744	3	J25:7
400 description	813	-3	
400 don't	842	5	
400 each	791	0	J10:6
400 error	634	7	J23:6 J25:6
400 errorcollection	813	0	J23:6
400 errormessag	674	-9	J25:6
400 field	732	0	J05:11 J27:7 J31:-8
400 for	757	0	J32:6 J34:8
400 from	732	0	I07:6
400 in	732	3	
400 invalid_grant	791	-4	
400 invoke	842	3	
400 is	791	7	
400 it	813	6	J32:11
400 jira	842	-8	
400 jira_error	842	3	
400 list	842	4	
400 message	813	-9	N12:7
400 no	773	0	J05:9
400 none	744	-4	
400 post	634	9	J25:9
400 put	842	4	
400 reporter	842	0	J30:9
400 response	773	3	
400 text	813	3	
400 the	695	0	J10:12 J27:6 J41:6 N13:8
400 to	813	-7	
400 transition'	842	3	J41:7
400 unable	773	0	I07:8
400 url	634	12	J27:6 J30:7 P01:9
400 user	842	-4	J33:8
400 we	813	-4	J23:8
400 what	842	0	T13:8
400 which	842	-5	
400 with	744	0	J10:6
401	295	8	I01:14 I03:20 I04:19 I07:-6 I09:14 I10:8 I11:11 I13:14 I14:6 I15:16 I16:6 I17:-7 I18:7 I19:14 I21:25 J01:-7 J02:45 J03:-6 J05:-6 J06:21 J07:37 J08:14 J11:17 J14:8 J15:-10 J16:21 J18:-6 J19:20 J20:-8 J21:-11 J22:-13 J23:-11 J24:-7 J25:-16 J26:23 J27:-8 J28:10 J30:-10 J31:-7 J32:-8 J33:-6 J34:-7 J35:-10 J36:14 J39:-7 J40:-8 J41:-8 J42:-7 L08:17 L09:-7 N01:-7 N03:-10 N04:-7 N05:-8 N06:-9 N07:-10 N08:-8 N09:-11 N10:-6 N11:-10 N12:-8 N13:-10 N14:-11 N15:-6 P01:-9 S02:-7 S03:-7 S04:-6 T03:-6 T06:-6 T07:-6 T09:-6 T11:-6
401 403	721	-6	
401 about	842	0	I01:6
401 after	773	6	N02:9
401 all	842	0	J07:6 L08:6
401 and	571	-4	I14:7 J16:6 J26:13
401 app	842	0	I03:7
401 as	791	5	J36:7
401 atlassian	842	3	
401 authentication	757	3	I01:8 I04:10
401 autherror	842	-4	
401 bad	842	-3	
401 basic	842	-4	
401 before	791	3	I06:7
401 body	732	6	
401 but	842	-4	
401 client	674	4	J02:7 J04:6 J19:7
401 clientkey	813	0	I15:9
401 code	773	0	J11:6
401 com	791	7	J02:7
401 const	813	-4	
401 could	732	0	I09:6 I14:9
401 curl	842	4	J28:8
401 each	791	0	J07:6
401 err	842	-3	
401 error	695	3	J02:9 J06:6
401 errorcollection	842	0	J02:8
401 for	668	7	J04:8 J06:9
401 forge	813	0	I19:9
401 from	663	-11	J19:7 J36:6
401 get	712	7	I03:6 I04:9 I09:11 I10:8 J19:10
401 html	842	3	
401 http	791	-5	
401 in	663	6	I09:7 I15:8 L08:11
401 invalid	813	0	I14:7
401 iss	813	0	I15:7 J06:13
401 jira	813	-5	
401 json	773	3	I01:7
401 jwt	757	0	I03:6 I12:7
401 log	842	0	L08:6
401 mean	842	4	
401 message	608	11	I18:8 J10:9 J11:16 J36:16
401 ms	732	3	I03:9
401 my	773	8	
401 not	813	-3	
401 now	842	3	
401 npm	773	-6	
401 on	643	0	I03:6 I04:6 J14:8 J16:6
401 or	757	0	J02:12
401 page	813	0	I21:10
401 please	791	3	J39:6
401 post	773	0	I09:6
401 qsh	842	0	I03:12
401 response	757	8	J29:6
401 return	842	-4	
401 scope	842	-4	
401 secret	813	0	J29:8 L08:6
401 since	744	0	I10:7 J29:7
401 test	842	-10	
401 the	652	0	I15:8 J16:9 J28:6 J38:6
401 there	813	0	J04:6
401 throw	842	-8	J36:7
401 time	813	-3	J06:6
401 title	773	8	J02:14
401 to	695	0	I13:6
401 token	744	4	I03:8 L01:7
401 two	842	0	J19:8
401 unauthenticat	842	0	I21:15
401 unauthoriz	504	17	I02:7 J02:20 J11:14 J26:14 J28:7 L08:7
401 unexpect	842	0	I11:7
401 url	842	0	J02:6
401 user	842	-3	I06:7
401 we	757	0	I19:6
401 when	663	0	J19:8
401 while	842	0	J38:8
401 with	674	12	J07:6 J26:9
401 you	744	12	J16:13
402	791	-3	
403	368	9	J01:27 J04:-7 J09:22 J11:6 J12:17 J13:21 J14:7 J17:7 J18:27 J20:30 J21:-7 J22:-6 J23:-7 J25:-12 J26:-8 J30:-7 J35:26 J38:7 J40:20 J42:16 N01:17 N03:-7 N04:27 N07:-7 N08:-6 N09:-6 N12:-6 P01:40 T08:7
403 403	842	-3	
403 404	791	-4	
403 aaccountid	842	0	J13:9 P01:6
403 acces	773	-6	J12:10
403 all	842	0	J20:6
403 an	842	4	J14:6
403 and	681	0	J20:6 N01:12 N04:10
403 are	842	-5	
403 at	842	0	T14:8
403 body	813	0	N04:8
403 both	842	-4	J18:8
403 captcha_challenge	813	7	J35:10
403 client	732	-7	N01:7 P01:9
403 com	842	5	
403 current	744	0	J28:7
403 data	791	10	J01:9
403 error	674	-5	N01:6
403 errorcollection	813	6	
403 errormessag	842	4	
403 fail	721	-3	
403 forbidden	565	3	J01:10 J18:15 J35:7 J42:7 P01:7
403 from	744	0	J37:6
403 get	813	3	J14:10
403 html	813	0	N01:15
403 in	732	0	J09:8
403 message	744	0	J18:6 J40:6
403 no	791	0	P01:23
403 none	842	6	
403 not	813	0	J09:11
403 on	703	-9	J42:7
403 put	842	5	J08:6 J17:19
403 request	813	0	J09:13
403 resource	813	0	J42:9
403 response	842	-4	J02:6
403 same	842	5	J18:8
403 scope	842	5	
403 statu	842	5	
403 statustext	842	3	
403 the	681	6	J09:7 J13:6 J40:12
403 to	842	-3	
403 try	842	-4	
403 url	773	3	
403 with	695	0	J01:6 P01:9
403 xsrf	688	8	J20:24
404	418	-18	J15:59 J17:13 J22:-7 J23:6 J25:-6 J26:-9 J39:40 N03:66 N14:16 N15:15
404 200	842	-4	
404 although	842	-4	J15:6
404 body	813	8	J20:7
404 client	732	-3	N03:14
404 error	744	0	J15:8
404 errorcollection	791	3	J15:9
404 errormessag	744	0	J15:9
404 for	791	0	N14:6
404 from	813	0	J39:6
404 get	732	9	J39:7
404 in	757	-8	J03:7
404 is	813	-6	
404 it	842	4	
404 jira	813	4	N03:12
404 message	791	4	J39:8
404 no	791	4	J15:10
404 not	622	17	J15:18 J39:6
404 not_found	842	-3	
404 notfound	791	3	J10:6 N03:6
404 on	744	-9	J39:9
404 page	813	7	N03:14
404 rest	842	0	J39:10
404 since	842	9	J39:9
404 statu	842	-3	
404 statustext	842	-4	
404 sub	842	8	J10:6
404 text	842	0	N03:7
404 the	721	0	J15:8 N03:7
404 there	813	-4	
404 when	791	-7	
404 with	744	8	J39:6 N03:13 N15:6
405	573	-9	J39:6 N02:44 N13:16 N14:10
405 405	813	-3	N02:6
405 client	842	7	
405 json	842	-3	
405 method	744	13	N13:14
405 not	744	-5	N02:22
407	647	0	N10:62
407 proxy	791	0	N10:12
409	703	-18	
409 in	842	3	
410	524	-6	J22:54
410 and	813	-5	
410 errormessag	813	3	
410 gone	663	-6	J22:11
410 goneexception	842	5	
410 since	813	0	J22:6
410 the	791	0	J22:7
410 url	773	0	J22:6
410 with	842	-3	
412	773	-6	J36:9
413	643	0	J36:7 N05:49
413 payload	842	-3	N05:6
415	626	8	J24:72
415 body	842	-3	
415 on	842	5	J24:10
415 unsupport	721	3	J24:14
418	813	0	J20:6
421	813	0	J11:9
421 rest	842	0	J11:9
427	757	8	
427 dcb	791	6	
429	514	-12	J21:74 J22:-7
429 503	842	-3	
429 at	791	0	J21:8
429 error	842	5	J21:9
429 from	791	4	J21:7
429 it	842	3	
429 post	842	-5	
429 rate	842	-3	
429 too	703	0	J21:9
429 with	773	-3	
430	842	-3	
443	539	12	N06:15 N07:17 N08:9 N13:9 T05:6
443 at	813	8	N06:6 N07:6
443 debug	813	-6	
443 fail	842	3	N07:7
443 get	703	-3	
443 max	712	6	N09:6
443 post	688	-5	T05:9
443 rest	842	3	J02:6
456	791	0	J11:9
456 421	842	0	J11:9
500	533	0	N11:59
500 and	773	0	N11:15
500 body	842	5	
500 error	791	-5	
500 for	813	-4	
500 internal	773	9	N11:14
500 message	773	-7	
500 post	842	0	I09:7 N11:9
500 text	842	-4	
500 when	842	4	
502	668	7	N11:24
503	578	-11	N11:26 N15:31
503 504	842	5	
503 atlassian	842	0	N15:6
503 for	773	-4	
503 is	842	-4	
503 response	842	-7	
503 service	813	6	N11:11
503 then	813	0	N11:10
504	721	7	N11:21
504 gateway	842	8	N11:10
504 upstream	842	0	N11:9
509	791	0	N09:10
509 certificate	813	0	N09:7
512	732	3	I04:8
512 client_key	842	5	J06:6
512 host	842	5	J06:6
512 key	842	5	J06:6
521	842	4	
542	842	3	
550	842	3	
552	842	4	
594	813	3	
600	744	-4	
611	813	0	J42:7
656	757	7	
656 bc	773	6	
700	813	3	
707	842	4	
757	842	3	
760	842	-4	
767	757	5	N05:10
767 character	757	5	N05:10
789	842	-3	
793	842	-3	
800	791	0	J15:6 J21:6
800 issu	842	0	J15:7
812	773	0	N15:9
843	842	3	
843 debug	842	3	
864	842	-3	
864 rel	842	-3	
867	842	-7	
874	842	-4	
880	842	4	J41:7
881	842	0	J41:7
887	626	-10	J11:7
887 db	842	0	J11:9
887 rest	638	-7	
897	842	-7	
900	712	-3	S01:6
902 000	842	-3	
911	791	8	
953	842	0	J26:6
961	842	3	
976	842	-4	
980	842	-5	
a'	842	6	
aa	630	0	I01:7 I09:8 S03:6
aaaa	773	-4	
aaccountid	605	-3	J02:-7 J14:7 J19:6 P01:23 S01:15 S02:13 S03:18 S04:19
aaccountid bd	842	-3	
aaccountid cb	842	0	J14:11
aaccountid'	773	3	
aadst	732	-12	
aadst application	842	-5	
aadst invalid	813	-3	
aadst the	842	-3	
ab	612	21	I01:8 N15:7
ab comment	842	0	J32:6
ab name	842	3	
ab statu	842	3	
abc 123	842	-4	
abc 403	842	5	
abcd	842	3	
abcdef	842	7	
able	634	12	
able to	638	12	
abnormal	842	0	N07:6
abnormal with	842	0	N07:6
abort	688	7	N08:7 N13:6
about	404	21	I01:7 J12:7 J21:7 J36:9 N03:-6 N04:8 N07:-6 N11:12 T02:7 T03:6
about 000	842	3	N05:7
about basic	813	4	
about connect	842	0	J01:8
about how	842	0	J10:6
about it	744	-9	
about login	842	0	N08:6 P01:8
about minute	842	4	
about miss	842	6	J29:7
about no	842	0	I17:7
about of	813	0	S03:9 T05:7
about once	813	4	
about password	842	-4	
about permission	813	4	
about scope	757	0	J36:6 T11:9
about summary	842	0	J05:13
about that	732	10	
about the	573	0	I01:8 J05:6 J12:6
about third	842	0	J07:6
about time	842	0	J36:9
about timestamp	842	0	T02:10
about week	813	7	
about what	773	5	
about xsrf	842	0	J20:11
about year	842	0	J29:10
above	608	0	I21:8 J20:6 N07:8
above exception	791	-11	
above it	813	0	I21:8
absent	757	0	I02:7 T05:6
abstractfuture	842	3	
ac	668	-13	J13:7
ac cc	813	0	J13:8 T07:6
ac_local_base_url	757	0	I12:12
ac_opt	842	0	I16:10
acc	732	0	J19:8 L09:10
accept	436	15	J07:6 J12:6 J19:10 J24:8 J26:11 J28:6 L08:6
accept again	842	0	J20:6 J40:8
accept and	813	0	J35:7
accept any	842	0	T06:6
accept application	525	21	J22:7 J26:14 J37:7
accept as	813	0	I02:6
accept at	813	0	J28:6 J36:7
accept by	791	-4	J01:7
accept encod	813	0	N15:6
accept encoding'	773	4	
accept for	813	0	J13:6 J40:8
accept it	773	0	L08:8
accept myself	842	0	J27:7 S04:7
accept the	744	0	J12:13 J19:6
accept token	842	0	I02:6 L01:9
accept which	842	0	J15:6 T09:7
accept'	668	3	
acceptance	813	-4	
acces	400	-6	J02:13 J05:6 J12:7 J13:6 J18:16 J36:8 J39:7 J40:7 L09:11 T14:13
acces confluence	773	3	J18:21
acces control	842	-3	
acces deni	773	0	N02:7
acces for	842	4	T14:8
acces has	791	0	T13:6
acces is	721	-11	S01:6
acces log	732	0	J39:13
acces this	596	8	J02:12 J06:6 J07:7 J13:8 J19:8
acces to	576	3	J12:9 J27:6 J40:14
acces token	495	-20	J01:6 J05:7 J36:13 L09:15 S03:7 T07:6 T14:9
access	744	0	J12:6
access by	791	3	J12:6
access_deni	791	7	T15:20
access_deni error_description	842	7	T15:8
access_key	842	-3	
access_key iat	842	-3	
access_token	674	0	J36:13 T14:8
access_token and	842	5	T15:7
access_token expires_in	842	0	T14:7
access_token is	842	7	J36:10
access_token redact	813	0	T14:6
accessible	657	7	J22:6 J36:8 J40:21
accessible resourc	681	0	J36:9 J40:19
accesskey	813	-3	
accesstoken expiry	842	3	
accident	813	0	J10:10 N12:7
accompani	842	0	I11:9
accompani by	842	0	I11:9
accord	732	4	J03:6
accord to	732	4	J03:6
according	773	7	J02:6
account	386	10	C02:15 J14:10 J16:6 J18:11 J19:20 J28:17 J40:7 J42:13 N03:-6 N07:-6 N10:8 P01:17 S01:10 S02:16 S03:16 S04:6 T07:10 T13:9
account and	695	9	
account are	842	0	J14:6
account as	773	0	J16:8 J28:7
account behind	842	0	J29:7 J42:9
account can	791	0	T07:6
account can't	791	0	C02:6 J35:6
account expir	813	0	N10:7
account for	773	3	J19:7 S03:7
account has	744	-8	
account header	791	0	S02:14 S03:6
account id	583	-10	J23:8 P01:8 S03:12 S04:10 T07:13
account ids	695	-4	T06:6
account in	721	0	J18:11 L09:6 S02:6
account is	663	-3	T13:9
account isn't	773	5	J15:6 J40:12 J41:6
account iss'	842	5	J06:6
account it	842	0	T13:6
account its	842	0	J28:7
account made	813	0	C02:6 J28:6
account name	813	0	S03:8
account none	842	5	J06:6
account of	773	-5	
account old	842	0	T13:6
account on	791	0	J29:8
account page	813	7	
account password	773	-4	
account read	813	-5	
account sees	813	0	J15:10 J38:6
account show	842	0	J27:7
account that	744	0	J42:9 P01:6
account the	744	4	S01:6 T13:9
account to	791	0	C02:6 J15:6
account token	757	10	J28:10
account url	842	-5	
account was	813	7	
account with	732	-10	
account_id	695	-6	
account_id now	842	5	
account_id request	842	0	S02:6
accountid	509	0	C02:12 J02:-6 J23:20 J39:10 S02:12 S03:11 T07:13
accountid account	842	7	
accountid and	791	7	J23:9
accountid id	842	-7	
accountid if	813	3	
accountid in	757	0	C02:14
accountid return	842	4	S03:8
accountid so	842	6	T07:6
accountid str	773	11	T03:8
accountid that	842	0	J23:6 T07:8
accountid this	813	-3	
accountid'	674	16	J23:22
accountid' must	721	9	J23:7
accountid' query	813	6	J23:12
accounttype	757	0	S02:22
accounttype app	791	0	S02:17
acct	842	0	J19:9
ace	494	4	I01:20 I03:23 I04:14 I08:7 I09:11 I10:9 I11:11 I12:6 I13:8 I14:10 I15:7 I16:10 I17:9 I19:7 I21:7
ace 401	842	0	I15:7
ace app	681	0	I01:6 I09:10
ace behind	791	0	I01:13
ace fetch	842	0	I13:6
ace httpclient	842	0	I17:9
ace it's	842	0	N01:9
ace put	842	0	L08:9
ace throw	842	0	I17:7
ace to	791	0	I03:11 L08:8
ace with	813	0	I12:8 I19:8
acej	791	0	T06:17
acej 115	791	0	T06:17
acme	428	-44	J01:7 J13:6 J19:6 T09:13
acme app	842	0	J13:6 L01:8
acme atlassian	468	-40	J01:8 J04:6 T09:15
acme example	588	-17	
acme jira	757	0	N15:6
acorn	791	11	N13:6
acorn example	842	5	
acros	757	3	N08:11
act	576	0	C02:7 L09:7 T01:14 T03:10 T04:15 T06:9 T08:7
act as	605	0	C02:8 L09:7 T01:9 T03:11 T04:8 T06:8
act for	721	0	T01:7 T04:9 T06:8 T08:7
act_as_user	663	-13	T01:7 T05:6
act_as_user is	842	-3	
action	524	-10	J18:8 J29:6 N11:6
action create	813	-8	
action fail	842	9	J39:7
action in	773	4	J29:7
action jira	842	3	
action of	791	0	I01:6
action on	842	0	J18:6
action tak	842	-3	
action to	842	0	J30:7
action_name	842	3	
active	596	0	T13:18
active and	842	5	
active client	842	-4	
active false	842	0	T13:14
active sprint	842	5	J29:6
active true	842	0	S04:7
active user	842	0	S03:9
active with	842	7	
activity	842	-3	I09:6
activity for	842	-3	I09:6
acts	703	-5	J15:6 S02:9 S03:6
acts as	757	0	J03:6 J15:7 S02:10
acts on	842	-3	
actual	569	-4	I15:7 J02:9
actual the	773	5	
actualizar	842	7	
ad	712	9	T13:7
adapter	688	0	I16:6 J24:7
add	360	-20	I02:7 J04:-6 J09:9 J11:8 J13:9 J17:13 J20:9 J22:-7 J25:9 J33:6 N13:6 S02:7 T11:6
add an	712	8	
add as	791	9	J07:6
add atlassian	842	-5	
add attachment	791	8	N05:6
add body	791	9	
add by	842	0	J41:6 N13:6
add check	813	-4	
add comment	688	-3	
add custom	842	5	J31:6
add delete	813	0	J09:7
add field	813	-3	
add it	695	-12	T15:6
add jira	813	4	
add myself	813	9	
add oauth	842	-5	
add on	506	-9	I02:11 I06:10 I16:6 J09:6 J13:6 J17:9 L08:9 S02:6 S04:9
add on's	703	0	J13:9 S02:10
add one	813	0	T07:6
add ons	712	3	J17:12
add retry	842	4	
add scope	842	0	T11:11
add search	744	4	J33:19
add support	791	-6	
add that	813	-3	
add the	593	9	I09:7 J11:7 J15:10
add them	813	-7	
add this	791	-3	
add time	757	-3	T02:7
add to	668	4	J02:7 J27:6 T15:6
add user	842	9	J11:7 J14:6
add watcher	842	6	
add what	842	0	T07:6
add worklog	842	-4	
add your	842	8	
add_attachment	842	7	
add_comment	791	0	J32:6
add_watcher	791	5	J23:10
addattachment	757	8	J20:8 N05:6
addattachment issueidorkey	813	3	
addcommenttojiraissue	842	-3	
addcustomfield	842	3	J25:7
addcustomfield customfield_	842	3	J25:7
addheader	695	-5	
addheader authorization	695	-5	
additional	695	0	J09:6 J39:6
additional field	842	4	
addon	520	0	I01:7 I03:15 I04:10 I07:7 I16:6 I17:16 I21:12 J06:8 J13:7 J17:7 S02:19
addon authenticate	647	0	I03:15 I04:6 I14:7 I21:17
addon example	842	-5	
addon httpclient	744	0	I17:20
addon key	791	0	J06:9
addon middleware	791	0	I01:12
addon not	842	0	I16:7 J17:7
addon own	842	0	J13:7
addon setting	791	0	I17:9
addon_key	813	-4	
addonkey	791	5	J02:6 L08:6
addonkey iat	842	0	L08:7
addonsetting	791	0	I09:10 I10:9
addres	422	5	I01:9 I12:10 I16:6 I21:8 J10:6 J25:-6 J26:10 J28:11 J38:13 N02:9 N03:8 N04:27 N13:18 N14:16 N15:6 T03:8 T15:6
addres any	842	0	N07:6
addres apache	842	-3	
addres as	791	-8	
addres bar	791	0	J38:7
addres can	842	0	J17:7
addres chang	842	0	I12:6
addres do	842	0	T08:6
addres for	791	0	I21:6
addres from	757	3	J38:6
addres had	842	4	N04:6
addres has	721	0	N04:11
addres he	842	0	I16:6 N14:6
addres http	773	0	J26:7
addres in	681	6	N02:6
addres it's	842	0	J39:6
addres jira	791	5	
addres next	842	-6	
addres of	668	-11	N13:12
addres on	813	-3	J26:6
addres once	842	4	
addres so	791	10	I01:6
addres that	791	8	T15:11
addres the	757	6	J28:8 N13:8
addres to	813	-4	
addres what	842	6	J26:6
addres which	813	0	J14:6
addres with	813	-4	
address	605	-12	N13:6
addressimpl	842	0	N06:6
addressimpl lookupallhostaddr	842	0	N06:6
adds	563	-30	L09:10
adds an	842	4	
adds it	842	0	J03:6 L09:7
adds the	721	-8	L09:7
adds to	842	-3	
addsecond	744	-4	
addwatcher	842	0	J25:6
adf	619	-8	J32:18
adf json	842	5	
adf the	842	-5	
adm	791	5	
adm password	842	4	
adm_pw	842	4	
adm_pw issue	842	4	
adm_pw project	842	4	
admin	391	-5	J09:17 J13:20 J14:33 J16:11 J17:7 J22:-7 J25:-9 J28:9 J31:8 J40:8 J42:11 N03:-6 N04:30 N07:-6 P01:6 T01:8 T13:6
admin acces	813	-3	
admin account	842	0	J15:7
admin and	721	0	J13:9
admin atlassian	744	4	J26:10 N14:13
admin can	813	3	
admin did	842	0	N06:6
admin do	842	0	J09:6 N04:6
admin for	695	0	N04:10
admin group	842	0	J09:6
admin here	791	0	N11:6 P01:6
admin hub	791	0	T13:10
admin in	744	6	J09:6
admin it	842	5	
admin jira	791	-4	J09:6
admin may	842	0	J14:9
admin not	842	0	J28:7
admin of	674	0	J21:8 J33:6 S01:7
admin on	842	3	
admin only	813	3	J14:11
admin page	791	0	J42:6
admin permission	773	0	J14:16
admin put	842	0	J09:6
admin read	842	0	J09:8
admin remov	813	0	J17:7 J40:8
admin right	757	-11	
admin save	842	0	T09:6
admin says	703	0	J31:6 J39:9 J42:7 N15:6
admin scop	842	0	J14:6
admin sees	842	0	J12:10
admin so	813	0	J13:7
admin the	773	0	J08:6 P01:7
admin there	791	-3	J16:6
admin to	688	0	I09:8 T01:9
admin token	842	0	P01:8
admin we	842	3	
admin with	813	3	J02:7
admin'	842	-3	
administer	688	-5	J14:9 J16:16 S02:6
administer it	842	0	P01:7
administer jira	791	0	J14:10
administer project	842	0	J16:6
administrator	576	-6	J14:25 J16:13 J26:6 P01:9
administrator but	842	0	J14:11
administrator can	773	0	J14:9
administrator in	842	0	J16:8
administrator install	842	-3	
administrator of	757	7	J26:10
administrator role	842	0	J16:6
admit	842	0	J09:6
adoc	773	0	J15:8
advance	842	4	
advice	757	0	L09:7
advis	842	0	J15:7
affect	663	3	J22:9 T04:7
affect version	842	9	J02:6
afraid	842	3	
after	365	14	I05:6 I20:11 J02:10 J21:10 J29:-6 J30:-7 J31:7 J36:14 J39:-7 N02:6 N08:16 T14:14
after add	757	0	T05:7
after all	813	5	J26:6
after an	732	5	T13:7
after attempt	813	0	I17:6
after august	842	-7	
after customer	813	0	I07:6 N02:7
after days	773	-4	J02:8
after do	842	0	J35:6
after few	813	5	J02:9
after five	842	-4	
after had	842	-3	
after host	842	5	
after install	791	-9	
after is	757	10	
after issue	703	0	T02:13
after it	712	4	I07:6
after lunch	791	0	I04:8 J36:7
after minut	842	4	
after mov	757	3	J10:11
after ms	842	15	J02:12
after my	773	0	J35:6
after net	842	0	N14:10
after npm	842	0	I11:8
after of	842	-3	
after our	757	-3	N02:9
after project	842	4	
after ratelimit	842	0	J21:8
after restart	813	-7	
after second	813	15	N11:6
after sign	842	-4	N12:7
after some	732	0	T14:8
after switch	842	0	I06:6
after that	688	4	J35:6 J37:8 S02:6
after the	536	0	I14:6 I20:12 J36:7 N13:6
after two	842	0	L01:8
after upgrad	773	0	J33:6 N01:8
after we	721	0	J34:6
after while	813	4	J37:7
after'	791	0	N11:6
afternoon	681	0	J24:9 J29:6 J37:14 N11:8 N13:6
afterward	643	3	J19:7
afterward it	842	-6	
again	407	12	I07:11 J11:8 J21:11 J35:8 J40:9 N11:16 T14:18
again after	773	0	N12:6
again and	638	0	J40:7 N11:10
again at	791	-5	J21:6
again by	842	0	N08:7
again does	842	3	J40:6
again error	842	6	T15:7
again for	703	0	J40:6
again get	813	0	N02:8
again have	842	0	J17:6
again i've	813	0	J07:6
again later	695	5	
again not	842	-7	
again on	791	0	T11:6
again once	842	0	N15:7
again or	813	0	J17:6 T05:6
again same	813	-4	J35:7 N10:7
again so	773	-4	
again some	842	0	J35:6
again test	842	0	J04:6
again that	813	3	
again the	721	0	S02:7
again then	813	0	J21:7
again to	813	0	I17:6
again what	813	4	
again which	842	5	
again with	732	8	J11:7
against	524	23	J01:7 J26:6
against cloud	842	7	J01:6 J25:6
against jira	791	8	
against live	813	-8	
against our	681	11	
against server	842	4	
against that	842	-3	I08:6
against the	657	-4	L01:7 T10:6
age	668	-3	
age includesubdomain	721	3	
agency	721	0	I16:8
agency atlassian	842	0	I16:6
agent	578	-6	J14:7 J20:23 J42:8 N10:6
agent auth	842	-4	
agent had	842	-3	
agent the	842	-3	
agent'	732	9	N09:7
agent' python	773	6	N09:7
aggregateexception system	703	-3	
agile	602	-4	J11:9
agile api	842	-3	
agile sprint	842	8	
ago	583	4	I05:6 J29:22
ago on	842	0	T05:8
ago that	842	0	J29:7 N06:6
ago they	842	0	J29:7 T10:7
ago this	842	4	
agora	813	10	
agora 403	842	7	
agre	773	-3	J09:7
ah	744	3	I14:7 N05:7
ahead	668	0	I04:13
ahead by	842	0	C01:6
ai	791	-3	J38:6
aiohttp	842	-5	N12:7
airbyte	757	8	J36:7
ajax	721	0	I02:6 I03:11 J08:6
ajax url	813	0	J08:7
ajira	842	-3	T15:6
ajira work	842	-3	T15:6
alert	626	-4	
alert error	842	3	
alert on	813	0	N15:6
alert statu	842	3	
alertname	813	3	
alertname testalert	842	3	
alfr	842	6	N06:6
alg	652	0	I03:7 I07:9 I08:12 I11:6 I14:6
alg hs	744	4	I03:9 I07:12
alg is	842	0	I11:6
alg rs	813	0	I08:8 I12:7
algorithm	580	0	I08:6 I14:21 I20:9 J06:7
algorithm from	813	0	I14:15
algorithm hs	657	6	I06:7 I20:11
algorithm rs	721	0	I08:8
align	813	-6	
alike	744	5	
alive	773	0	N07:6 N10:6
all	311	6	I05:9 I21:8 J03:8 J05:6 J15:6 J21:6 J24:-6 J30:-6 J32:-8 J33:9 J41:-6 L08:9 N02:6 N07:-8 N12:-6 N15:8 S01:6 T04:8 T13:7
all along	773	0	N10:7 T06:12
all app	842	0	J05:6 J17:7
all are	744	0	J21:9
all as	842	0	S04:7
all attachment	842	0	P01:6
all back	842	0	J17:7
all call	712	0	J03:10 J07:6 S01:6
all cas	842	-4	
all connect	813	0	J17:7
all css'	791	4	
all data	842	3	
all day	773	3	C02:6
all fail	842	-3	
all field	842	0	J14:6
all fine	773	0	S02:6
all get	695	9	J25:6 J26:6
all his	842	0	J35:7
all in	744	-3	I21:6 J07:6 T02:6
all integration	773	0	N09:6
all is	663	-6	
all issu	695	7	J33:6 J39:6
all it	732	6	J16:9 J41:6 N15:6
all jira	773	-7	N10:7
all js	842	-3	
all just	842	0	J33:6
all modul	842	0	I02:6
all night	842	0	J35:6
all no	813	4	J07:8
all now	842	0	J33:8
all npm	842	-6	
all of	557	-4	J29:8 J37:8 J40:6
all ok	813	0	J25:7 S01:7
all operation	842	0	N14:6
all or	813	-3	
all other	732	0	J42:7
all our	712	-3	I09:9 L08:6 N02:6
all over	813	0	J39:6 S01:6
all pag	813	0	J07:6
all path	842	0	J01:6 N15:7
all permission	791	8	P01:9
all project	703	0	J17:6 J33:8
all quick	842	0	T06:6
all read	744	7	J28:6
all remote	842	0	I19:7 J37:7
all rest	791	-4	
all rout	791	0	I21:10
all scop	791	-5	
all sit	842	0	J08:6
all tenant	744	0	I10:7
all that	703	-3	
all the	557	21	J11:6 J26:6
all there	757	0	L01:11
all those	842	0	L08:9
all three	732	3	J03:6
all ticket	813	0	J33:10
all user	721	0	J17:6 T04:8 T10:10
all verb	842	0	N01:7
all was	791	3	
all we	842	0	T10:7
all well	842	0	J07:6
all when	791	11	
all work	813	-6	J28:6
all you	842	3	T02:8
all'	744	12	
allow	460	0	I05:11 I06:8 J33:9 N01:6 N02:16 N04:9 N12:7 N13:16 P01:9
allow at	842	0	I05:6
allow from	842	0	N04:6
allow here	732	-3	J33:12
allow in	791	-4	
allow it	744	0	N01:6
allow jwts	842	0	I06:7
allow limit	773	9	N05:11
allow list	681	-7	N04:12
allow no	813	0	P01:8
allow please	842	-5	
allow to	643	8	J16:8 P01:7 S04:6
allow_redirect	842	0	N02:6 N15:6
allow_redirect false	842	0	N02:6 N15:6
allowed'	773	-7	N02:7
allowed' please	842	-3	N02:8
allowed' try	842	-3	
allowedbaseurl	732	0	I12:6
allowedinreadonlymode	842	3	
allowedinreadonlymode true	842	3	
allowedlist	842	0	N04:6
allowedlist see	842	0	N04:6
allowedvalu	813	3	
allowlist	657	-10	N04:12
allowlist in	813	-3	
allowlist of	791	-3	N04:10
almost	813	0	J32:6
alone	663	0	T12:9
alone for	842	-3	J19:7
alone is	791	0	T12:10
alone read	842	5	
along	626	-14	T06:9
along and	842	0	J38:7
along with	757	-7	J05:6
alpha	842	-3	P01:6
alpine	791	0	N09:8
already	557	-19	J41:7
already exist	813	-9	
already is	842	-5	
already same	842	5	
also	523	5	S04:6
also have	842	6	J20:6 T11:6
also not	842	0	J19:8
also show	842	-7	
also the	791	5	
although	634	11	
although it's	842	0	J15:6
although the	773	6	J24:6
although there	842	0	J29:7
altogether	744	-9	J08:6
alway	497	23	J25:6 L09:7 S02:6
alway 401	813	0	L08:8
alway answer	842	6	N06:7
alway fail	773	0	I11:6
alway for	842	7	J25:6
alway get	791	4	J39:6
alway giv	842	5	
alway has	842	-3	
alway in	842	0	J34:7
alway says	791	6	
alway send	842	0	I16:7
alway show	842	-4	
alway the	721	-5	I06:6 I12:7 I20:9
am	507	18	J02:-7 J11:6 J26:6 N04:7 P01:7 S01:6 T15:6
am admin	813	-6	J23:6
am ask	842	3	
am do	813	6	
am endpoint	842	0	J14:6
am gett	842	3	J08:6
am logg	813	4	
am new	842	-4	
am no	842	-4	
am not	744	0	T14:6
am request	842	0	J26:8
am response	842	0	J26:8
am right	791	-3	
am sent	842	4	T15:8
am stuck	842	-3	
am sure	813	5	I01:6
am to	842	0	S01:7
am try	813	0	J26:7
amazon	813	0	N01:16
amd	842	-3	
among	688	12	
among the	744	7	
among them	773	7	
ampersand	842	-3	
an	277	9	I09:7 J04:9 J09:8 J13:7 J14:9 J19:-7 J24:7 J25:8 J32:9 J41:7 L09:6 N01:6 N11:8
an acces	657	-6	L09:7
an account	712	-8	C02:7 S01:6
an ace	842	0	I14:6 T10:6
an action	842	8	J18:6
an active	842	0	J29:6
an actual	842	-4	J09:6
an add	813	0	J13:11
an additional	842	0	P01:6
an admin	605	-3	J14:8 J40:11
an administrator	703	0	J14:9 J16:7
an afternoon	791	0	J24:11 N13:7
an ampersand	842	-3	
an anonymou	813	-5	
an answer	791	3	N07:8
an api	521	7	J04:6 J14:8 J26:23
an app	608	-17	J13:12 J17:8
an array	744	13	J25:19
an assertion	712	-6	L09:13
an atlassian	630	10	J32:23 N15:11
an attachment	721	8	
an audit	813	0	J16:6
an authentication	757	4	
an authoriz	791	0	J09:18
an authorization	791	-4	
an azure	842	0	I02:6
an edge	842	3	N01:8
an editor	842	0	J38:8
an email	842	-3	
an empty	612	0	J04:10 J42:6 L09:6 N01:7
an end	791	0	I06:9
an enum	842	0	T08:9
an env	842	0	I16:7
an environment	842	3	I15:7
an epic	744	0	J30:8
an error	506	27	J04:7 J25:6 J29:8 J33:9 S01:7 T15:11
an example	744	-8	J02:8
an exception	712	-4	
an exist	744	15	J34:7
an expir	674	-8	
an expiry	813	0	L01:8
an explicit	773	-8	
an external	813	3	
an extra	842	0	J35:6 N12:7
an hour	580	-6	I04:8 I05:10 J36:16 N11:9 T14:9
an html	663	3	N01:14 N03:6 N14:9
an http	744	14	J35:10
an id	703	3	J41:6
an iframe	842	-5	
an import	813	-3	
an incident	744	9	
an incognito	842	0	J35:7
an install	695	-3	I09:16
an installation	773	-7	
an integer	732	8	J41:24
an internal	732	0	N11:7
an invalid	703	-17	N12:7
an issue	498	19	J15:9 J24:8 J25:11 J30:8 J41:6 P01:7
an mail	773	8	J23:7
an oauth	663	5	J10:6
an object	732	7	J25:6
an official	842	0	T08:6
an old	674	6	I10:6 J22:6
an older	757	-5	J10:6
an option	668	-6	J11:6
an ordinary	791	6	J14:8
an organisation	773	-4	
an organization	791	5	J11:7
an outage	757	-4	
an outdat	791	0	I05:6 J35:6 S01:7
an owner	842	0	J42:8
an ssl	842	-6	
an unexpect	791	0	N14:7
an unknown	773	0	I09:6
an unsupport	813	3	
an update	813	-6	
an xml	842	-4	
ana	842	-4	
analysi	757	-6	
analytic	842	-4	
analyze	663	11	J23:10 J27:8
analyze the	668	11	J23:10 J27:8
ancestor id	842	-6	
and	193	21	I03:-6 I17:-6 J02:11 J11:6 J26:6 N07:-7 N09:-6 N12:-6 P01:7 S04:-7
and 403	721	-7	
and 404	842	4	
and 503	773	-3	
and about	813	4	
and act	842	0	J41:8 T13:6
and add	695	-4	T15:6
and after	721	0	I05:9 J37:6
and again	757	5	
and all	638	8	J16:7 L08:6
and also	773	0	N10:6
and alway	842	9	J25:6
and another	813	0	C01:6
and answer	813	-6	
and any	842	0	J08:6
and api	732	10	J13:6 J39:10
and app	744	-6	I12:9
and as	721	-3	
and ask	712	0	I20:6
and asks	842	3	J04:6
and at	773	6	J35:6
and atlassian	721	16	
and attach	842	-3	
and auth	842	0	I15:7
and authenticate	842	-3	
and base	791	7	
and baseurl	773	8	T09:7
and bearer	813	5	J08:6 J39:6
and bitbucket	842	-7	
and body	791	0	I15:7
and both	842	0	J19:8 T02:6
and break	842	-3	
and by	757	6	I16:6
and call	703	4	J36:8
and can	681	4	
and can't	732	-5	N05:6
and cannot	744	6	
and carry	842	0	I10:6 J38:7
and chang	732	-3	
and change	813	-5	
and choose	773	3	J40:8
and chrome	842	5	
and click	757	0	J35:6
and client_secret	842	-3	
and clock	842	0	I05:7
and code	842	6	
and comment	744	0	J39:6 P01:9
and compare	842	0	I06:6
and confluence	657	4	
and connect	744	0	J07:7
and creat	773	6	
and create	791	5	
and credential	791	8	
and data	813	4	J39:6
and delete	813	3	
and deploy	842	3	N08:6
and description	773	-14	
and do	744	0	J37:6
and don't	773	0	T09:6
and drop	813	-5	
and dropp	842	5	
and each	791	-5	J09:6
and edit	842	-3	
and empty	842	0	J42:6
and end	842	-8	
and endpoint	842	0	N12:6
and ends	842	0	C02:7
and even	791	4	
and every	732	0	J23:6
and everyth	732	-14	
and exp	773	3	
and fail	813	12	
and field	791	8	J14:6 J25:7
and filter	842	0	T13:6
and find	791	4	J42:8
and follow	813	4	J36:6
and for	647	-9	
and forgot	757	0	J07:8 J35:6
and forward	842	0	N02:8
and found	757	3	
and from	721	-5	I21:6 J37:6
and gave	842	3	J38:6
and get	615	8	J02:7 J06:6 J28:6 N03:6
and giv	842	0	J25:6
and gone	842	0	C01:8
and good	813	4	I06:7
and grant	842	3	
and granular	791	0	J11:6
and group	757	6	J42:13
and had	773	0	T14:6
and hand	757	-9	
and hash	842	0	I01:6
and hasn't	842	0	T09:6
and have	703	0	J36:7
and he	791	0	I11:6
and he's	813	0	J27:7
and hold	842	0	J31:6
and how	813	5	
and http	757	-5	
and i'm	721	-4	P01:6
and iat'	842	0	I06:7
and id	842	6	
and ignor	842	0	J03:9
and in	583	3	I14:10 N14:6 P01:6
and install	674	11	I07:12 T01:9
and is	612	-8	I16:6 J34:6 T03:6
and isn't	813	0	J22:7 P01:6
and issu	732	4	
and issue	773	6	
and issuetype	703	4	
and it	501	0	C02:11 T07:7
and it's	615	-3	I06:7 J07:6 J34:7
and jira	585	0	J10:6
and jql	842	7	
and just	813	0	S01:7
and keep	732	6	
and key	813	6	
and know	813	-3	I10:7
and label	744	5	
and leave	842	0	J14:6
and left	842	0	J29:8
and lets	842	-3	
and list	813	0	J12:6 N13:6
and log	813	-6	
and logg	813	6	
and login	842	3	
and logs	842	5	
and look	721	0	N13:6
and mail	842	-4	
and make	791	3	
and mark	842	6	J30:7
and may	842	0	J15:6
and more	813	-8	J07:8
and my	663	9	
and need	791	-3	
and neither	813	3	
and never	688	4	I20:7 N02:6
and no	580	27	J29:12 P01:7
and nobody	695	0	T07:6
and none	791	-4	
and not	537	5	I07:6 J16:10 N03:6 N08:6 T01:13
and noth	647	-7	N06:8
and now	668	0	J03:7 J08:6 N10:6
and of	703	-4	L09:7
and on	674	-4	J32:6
and only	695	7	N01:8 T05:6
and open	721	10	T14:6
and or	773	-4	
and org	842	-3	
and other	757	3	J02:6
and our	608	15	I04:7 I13:6
and over	773	5	
and password	576	0	J02:15 J26:16 J35:7 N10:6
and paste	791	6	J36:6
and pat	842	0	J39:8
and path	842	0	I02:6
and people	813	-6	
and post	757	3	J23:6 J25:6
and priority	842	-4	
and prod	791	0	I09:6 T09:6
and project	721	8	J34:6
and public	842	-3	
and put	647	0	I07:7 I08:7
and qsh	813	0	L09:6
and query	791	-3	J07:8
and rais	842	6	I17:7
and ratelimit	813	3	
and re	791	-3	
and read	681	3	
and referer	842	3	J20:8
and refresh	813	0	I05:6
and reinstall	813	0	I12:8
and reload	842	5	
and remov	842	6	
and remove	842	-4	
and replace	842	0	J10:7
and resolution	744	10	
and restart	842	0	J02:7
and return	757	-5	S01:7
and right	791	0	I09:6
and same	842	0	T07:6
and sav	813	8	
and say	773	4	J25:6
and search	791	4	J34:9
and secret	791	0	T15:6
and see	657	11	J27:8 J31:6
and sees	842	-3	J05:6
and send	712	0	S02:9
and sent	813	3	
and seraph	842	0	S01:6
and set	744	0	J02:8 J14:6
and sharedsecret	744	-3	
and show	712	-6	
and since	674	0	J35:6 S01:7
and so	615	0	I01:7
and some	744	9	N01:9
and someone	813	0	N15:7
and sprint	695	10	
and statu	638	14	J26:17 J27:7 J34:9
and still	663	23	N07:7
and stopp	842	-3	C02:7
and stor	842	0	I04:6
and store	842	6	
and switch	842	0	S03:7
and sync	813	-3	
and tak	757	-6	
and tell	813	-4	
and tenable	842	-3	
and text	773	6	J30:8
and that	567	-13	J19:6
and the	381	-6	I11:6 J22:-6 J26:12 J38:6 T10:7 T14:7
and their	791	0	I09:7 J12:6
and then	551	3	J40:6 N08:6 N12:7
and there	615	11	J04:6 T10:6
and these	842	5	
and they	773	-3	
and third	842	0	J01:6
and this	732	22	
and those	744	-9	
and throw	773	-5	J27:10
and time	721	3	I05:18
and timeout	842	-5	
and title	842	6	
and tlsskipverify	842	-5	
and to	703	-7	
and today	842	-4	
and token	630	0	J28:6
and took	813	6	J13:6
and transition	773	3	J41:6
and tri	757	-8	P01:6
and try	657	8	J25:15 N02:6
and uninstall	773	-4	
and up	842	-3	
and updat	721	-4	
and url	744	3	C02:6
and use	688	7	J26:6
and utc	842	6	N11:10
and valu	842	0	C02:8
and version	791	-3	J16:6
and vs	842	-3	
and want	712	3	
and we	657	3	I09:6
and webhook	813	-3	
and went	791	0	T02:6
and what	647	5	J26:6 N13:8
and when	721	0	J34:7
and where	721	3	
and whether	842	-5	
and why	842	0	J15:6
and with	643	-13	J07:6
and without	721	0	N13:7
and won't	842	0	C02:10
and work	773	0	N10:11 N15:7
and writ	732	3	J20:9
and write	674	4	T11:8
and wrote	842	4	
and yet	791	5	
and you	757	-5	
and you're	842	-3	I05:6
and your	791	5	
andygrunwald	813	-4	
andygrunwald go	842	-4	
anew	634	7	J26:6
anew in	842	3	
anna	842	0	S03:7
annotat	842	0	I02:12
annotate	813	0	I21:6 N01:6
announc	773	-8	
announcement	773	-6	
annoy	842	5	
anonymou	567	-5	J03:6 J04:19 S01:12
anonymou acces	757	0	S01:6
anonymou app	842	0	I17:6
anonymou at	842	-4	
anonymou rest	842	-4	
anonymou user	688	4	J04:19 S01:6
another	456	-3	I15:7 J26:6 J30:8 J40:10 T04:8
another and	813	0	J29:7 J31:6
another app	842	4	
another client	791	0	I15:6 T04:9
another cloud	842	0	I09:6
another domain	842	0	I19:6
another exception	813	-7	
another form	813	6	J28:10
another issue	842	-5	
another kind	842	0	J38:7
another network	842	4	
another password	842	5	J26:9
another project	813	0	J04:7
another server	813	-8	
another site	791	7	J30:6
another tenant	842	0	J40:9
another token	813	-5	
another type	842	0	J39:6
another way	773	5	
ansible	791	-6	J19:6
answer	386	5	I09:7 J20:10 J34:6 N06:6 N08:8 N11:6 S03:7
answer 400	744	3	J25:6 J38:6
answer 401	615	-8	I04:11
answer 403	688	-11	J40:6
answer 404	773	-4	
answer 410	791	-9	
answer 429	813	-4	
answer as	842	0	S02:8 S03:7
answer but	842	0	N15:6
answer by	791	0	N11:6
answer check	842	8	N06:7
answer come	842	0	S03:8
answer for	791	5	T15:6
answer from	773	6	N11:6
answer http	773	-7	
answer is	634	13	J20:9
answer it	813	5	J35:6
answer me	842	4	N04:6
answer not	842	0	N14:7
answer of	757	-12	
answer that	721	6	J10:8 J27:6
answer the	773	5	S04:6
answer to	744	4	J05:6
answer when	813	-5	
answer with	599	0	J15:6 T07:6
answer you	842	-3	S01:7
any	404	7	I11:12 I17:7 J02:8 J22:7 J27:6 J42:7 S01:7
any chance	842	-4	
any const	791	9	
any difference	813	0	J05:6 T01:7
any field	842	-5	J25:6
any further	842	6	N08:6
any http	842	0	I17:9
any idea	732	-3	T08:7
any issue	842	6	J33:7
any it's	842	0	J09:6
any key	842	3	
any longer	695	9	I17:6 J26:6
any luck	842	-6	
any more	547	6	J02:8 J22:8
any name	842	0	N15:7
any news	842	4	
any other	842	0	I11:7 J13:6
any path	813	-4	
any pointer	842	-6	
any project	773	3	J27:7 J33:7
any query	842	4	J06:6
any release	842	0	T02:6
any token	842	0	I11:10
any trouble	813	4	
any way	813	-3	L08:6
anybody	619	4	J42:8 S01:8 T04:8
anybody else	813	0	N11:7 T04:7
anybody know	813	0	I06:6 N05:7
anybody may	791	4	
anybody who	842	-3	
anymore	791	0	I09:6 T06:6
anyone	602	7	J10:6 J13:12 T01:7 T03:7
anyone got	842	0	T12:6
anyone have	842	-3	
anyone seen	813	0	C01:6
anyth	504	3	C01:10 C02:8 J04:8 J20:7 N15:7
anyth about	813	3	
anyth at	813	0	L08:6 N07:6
anyth beyond	842	0	J09:7 L08:6
anyth but	842	0	J22:6
anyth for	813	0	J20:6
anyth from	842	0	I07:7
anyth it	773	0	J04:6
anyth it's	813	0	J04:7 J20:6
anyth there	842	0	J29:7
anyway	744	-5	T05:7 T13:12
anywhere	668	6	
anywhere in	813	0	T05:6
ap	576	-5	I02:10 I03:22 I21:9 J08:26
ap context	596	-5	I02:7 I03:20 I21:7 J08:16
ap request	791	0	J08:17
apache	622	12	I11:6 J25:7
apache common	842	5	
apache httpcomponent	813	4	N07:7
apache maven	842	5	
apache tomcat	791	-7	
apart	663	-9	C01:10 J40:6
apart from	721	-6	J40:7
apex	842	0	J24:7
api	211	-8	I01:-7 I04:-6 I06:-6 I07:-7 I09:-7 I10:-6 I11:-6 I12:-7 I15:-6 I16:-6 I18:-6 I21:-7 J01:7 J02:15 J03:7 J04:6 J07:13 J08:13 J10:9 J11:8 J13:8 J14:8 J15:9 J19:9 J22:10 J23:6 J26:11 J28:13 J36:7 J37:7 J39:17 N03:10 N14:6 T05:-7 T06:-6 T09:-6 T10:-6 T14:-6 T15:-7
api 403	842	0	J18:8
api acces	791	7	
api an	842	-4	
api and	638	6	J15:6
api answer	773	6	J27:7
api api	813	8	J26:8
api asapp	681	0	S02:7
api asuser	757	0	J22:6
api atlassian	465	-13	J10:6 J11:14 J28:20 J36:28 J37:13 J40:10
api attachment	744	-3	
api authentication	842	-7	
api base	842	-8	
api bitbucket	813	-7	
api both	842	4	
api by	813	0	J01:6
api configuration	842	7	
api confluence	813	6	J26:8
api content	547	0	J22:7 J38:12 N03:9 N11:7
api curl	842	8	J01:7
api customfield	842	6	
api customfieldoption	813	3	
api dashboard	842	0	S01:11
api direct	842	0	J08:6
api docs	842	-6	
api documentation	791	10	J25:10
api fail	842	0	J35:6
api field	593	5	J02:-14 J06:25 J36:7
api filter	813	6	J02:6
api for	773	3	
api full	634	11	J22:8
api gateway	732	-3	I01:6 I02:8
api get	842	13	
api github	647	-8	
api group	791	3	
api has	576	0	J22:18
api http	791	-17	
api import	813	-7	
api in	744	4	
api instead	813	3	
api issu	813	3	
api issue	375	-4	J01:7 J05:9 J08:15 J09:12 J10:7 J15:12 J17:6 J20:7 J21:7 J22:-9 J24:8 J30:6 J32:8 J41:7 N02:11 N03:8 N13:17 P01:9
api issuetype	732	-4	J26:7
api jira	773	0	J22:7
api key	615	16	J02:13 J04:6 J26:12
api latest	619	-10	J10:8
api may	842	6	J25:6
api media	757	0	J38:10 N11:6
api mypermission	791	4	
api myself	453	0	J02:11 J19:22 J26:-6 N02:8 N14:7 S02:14
api myself'	605	0	J12:6
api new	813	3	J24:8
api not	842	-4	
api of	744	4	
api on	791	-4	
api pag	668	12	J11:6 J15:7
api pages'	842	5	J06:7
api path	842	-4	
api permission	791	0	J14:21
api project	505	9	J02:6 J03:16 J04:7 J07:7 J10:6 J15:9 J16:16 J28:6 N06:8 S01:12
api project'	732	-7	
api reject	813	-7	
api request	842	0	J02:7
api response	773	-3	N07:6
api responsepromisemapfunction	842	-4	
api rest	695	-4	
api return	647	11	
api route	791	-8	
api says	773	-3	
api scope	757	6	J09:23
api screen	842	5	J14:11
api search	411	17	J03:11 J04:11 J07:6 J21:7 J22:33 J25:-6 J27:7 J33:7 J39:16
api search'	744	3	
api serverinfo	593	20	J39:15 N09:6 N12:11 N14:7 N15:6
api service	668	12	J22:6 J25:10
api space	663	0	J07:14 J18:7 N03:7
api statu	712	0	J41:7
api tak	791	-5	
api the	721	-6	
api there	842	-5	J39:6
api to	813	6	
api token	421	-6	J01:12 J02:23 J13:7 J14:11 J19:7 J26:22 J28:12 J38:8 N14:9
api trello	813	-4	
api user	576	6	J07:10 J23:29 J42:25
api version	703	0	J32:10 J39:6 N13:6 P01:11
api want	791	3	J25:7
api webhook	773	-3	J13:32
api what	813	-5	
api with	721	4	
api workflow	842	0	J11:8 J13:9
api worklog	842	-3	
api x'	842	0	I14:8
api'	712	3	
api' export	813	-4	
api' target	791	6	
api_token	612	-4	J01:8 J25:7
api_token header	842	10	J02:7
api_token hits	842	-3	
api_token redact	712	-3	
apibaseurl	721	0	I19:11 J37:11
apibaseurl http	813	0	I19:7
apierror	842	6	N11:7
apikey	842	-4	
apikey redact	842	-4	
apimigration	712	0	I11:31
apimigration block	842	0	I11:9
apimigration gdpr	813	0	I11:6
apipath	813	9	J07:10
apis	622	13	J26:10
apis and	842	4	J03:6
apis from	842	-3	
apis html	757	5	
apis with	842	-4	
apitoken	516	-16	
apitoken encode	791	-4	
apitoken header	773	-3	
apitoken redact	813	4	
apitoken tostr	721	-4	
apiversion	757	0	P01:9
apiversion strictssl	813	3	
apostrophe	842	0	J34:10
app	293	-15	I01:6 I04:10 I07:13 I08:12 I10:7 I11:12 I12:9 I13:9 I14:6 I16:12 I18:8 I19:15 J02:-7 J04:-10 J05:13 J07:8 J09:9 J10:7 J12:10 J13:19 J14:-6 J15:-10 J17:12 J20:-6 J22:-11 J24:-6 J25:-17 J26:-16 J27:-9 J28:-10 J29:-8 J30:-10 J32:-8 J33:-7 J34:-8 J35:-10 J37:9 J39:-8 J40:20 J41:-7 L09:-6 N07:-10 N08:-6 N09:-6 N10:-6 N11:-10 N13:-7 N14:-8 S01:-6 S02:23 S04:14 T01:6 T05:7 T12:8 T15:6
app 404	842	0	J17:12
app account	791	0	J17:11 P01:12
app addon	813	-3	I13:6
app after	842	0	N02:8
app and	634	9	I07:6 T01:11
app answer	813	6	I04:6
app api	813	-7	
app app	791	3	
app ari	842	0	I19:8
app as	773	-3	
app asapp	842	0	J42:8
app at	757	8	T15:7
app auth	842	0	I14:6
app but	842	0	J01:6
app by	757	3	I13:6 T09:6
app call	688	-3	J06:8 J10:7 J37:6
app callback	842	5	T15:7
app can	695	0	T13:6
app can't	712	0	I08:11 I11:6 I13:10
app claim	842	0	I19:6
app com	842	-4	
app configure	842	6	T15:8
app connect	757	-8	I02:6
app context	842	0	J13:7
app could	842	0	N08:6
app couldn't	813	0	I17:7
app defaulthttpclient	842	4	
app descriptor	842	4	P01:7 T05:6
app developer	842	5	T15:7
app displayname	842	0	S02:6
app do	757	0	L08:6 T05:6
app does	791	6	
app egret	842	0	I12:9
app error	813	-3	J39:8
app expres	842	0	I01:8
app fail	813	0	I16:6
app field	842	0	J05:7
app find	813	0	J03:6 S04:9
app for	688	10	
app from	744	-3	T05:7
app get	681	0	I03:15 I21:6
app gets	757	0	J10:8
app giv	842	0	J08:6
app had	842	0	T13:6
app has	668	0	J09:6 T15:6
app have	842	0	J17:7
app header	842	-5	
app host	681	-5	I12:7 I13:8
app iat	732	5	J07:6 L01:7
app id	744	0	I19:17
app if	842	-5	S03:11
app in	591	4	J40:8 L08:7 S02:8
app instalado	842	7	
app install	773	4	
app is	583	15	J38:6 J40:23
app isn't	813	0	J40:10
app iss	842	0	I09:6
app issue	842	3	
app itself	773	4	
app jira	773	0	I03:7
app jwt	773	0	T08:8
app keep	791	3	
app key	703	-3	J06:10
app level	791	0	J05:12
app log	732	0	I02:7 I18:16
app logs	842	-3	I13:6
app mak	813	-3	
app manifest	842	-5	
app may	813	-3	I05:6
app must	791	-4	I17:6
app need	773	-6	
app node_modul	668	0	I01:7 I04:6 I17:6
app not	757	0	J40:7
app oauth	813	4	
app of	773	3	T11:6
app on	681	-3	I04:7
app only	757	0	J13:6
app or	757	3	
app our	842	4	
app own	695	0	J05:7 J42:8
app pag	842	0	J36:9
app password	757	-9	
app plugin_api	842	-4	
app post	688	0	I11:6
app provid	842	0	J13:6
app read	757	0	J12:6
app refus	791	0	I01:6
app requir	842	7	J40:9
app responsepromisemapfunction	842	-4	
app role	842	0	J09:6
app route	842	4	J02:7
app same	842	0	S04:9
app says	703	3	I04:6 I12:9 I15:6 I16:8
app secret	842	5	T06:6
app see	842	0	N15:6
app sees	813	0	S01:7
app send	791	4	T06:6
app server	842	6	
app setting	813	3	T15:7
app should	813	0	S04:7 T09:6
app show	813	0	I09:6
app sign	791	0	J13:7 T09:6
app since	842	0	T01:7
app so	842	0	I12:6
app src	773	0	I04:8
app system	842	-3	
app that	674	-10	J10:10
app the	703	10	I08:8 J38:6
app to	744	6	
app under	744	0	I01:8 T14:7
app use	721	0	I01:10 I21:13
app user	643	0	J17:9 T12:19
app userkey	842	5	T06:6
app vendor	757	3	I12:6
app venv	842	-4	
app version	842	0	I08:6
app was	688	8	J12:15
app we	813	3	
app web	813	4	I14:7
app while	842	0	J17:6
app with	643	0	J37:10 L01:6 S03:6
app work	744	3	T10:8
app write	842	6	T15:8
app'	744	-10	
app' iat	791	-3	
app_url	842	0	I18:7
apparent	688	0	I14:6 T09:6
apparent can	842	0	N06:6
apparent not	842	0	S01:7 T09:8
apparent only	842	0	J23:7
appear	643	-3	J17:9 J40:12
appear as	813	0	J40:8 T01:6
appear in	813	0	J17:6
appear the	842	0	J19:6
appear to	842	0	N01:8
append	663	6	T09:13
append the	813	0	J07:7
appid	842	0	I19:9
appkey	773	-3	
appkey iat	813	-3	
appli	695	-4	
appli by	842	0	I14:6
appli to	773	-8	
appliance	842	0	N12:10
application	402	7	J01:7 J22:10 J24:24 J25:8 J26:14 N13:6
application json	476	21	J01:6 J02:8 J22:8 J24:14 J25:6 J26:6 N13:7
application json'	502	0	J24:7 J26:6
application link	791	-3	N13:6
application name	842	0	J26:6
application the	813	0	S02:7 T09:6
application with	813	-3	
application www	721	0	J24:10
apply	842	7	N06:6
appropriate	565	8	J05:17 J31:21
appropriate screen	569	8	J05:17 J31:21
approv	695	-3	J09:6 T05:11
approv the	842	0	J09:7
approv them	842	0	J17:6
approval by	842	0	J09:6
approve	744	0	P01:6
approve the	813	0	P01:7
apps	502	-18	J13:26 J17:7 J40:14
apps and	813	6	T15:8
apps can	773	5	J13:16
apps has	842	-4	
apps must	842	-8	
apps only	842	0	J13:7
apps script	732	-3	
apps that	773	-8	
appsystemtoken	773	0	J37:8
appsystemtoken redact	842	0	J37:9
apr	813	3	
apr gmt'	842	3	
april	703	0	J29:9
arbeit	842	3	J27:6
arc	791	-7	
arch	842	3	S04:7
architecture	791	-3	
archiv	773	3	T15:6
archive	732	0	I17:6
are	310	10	J04:14 J11:9 J23:-9 J27:-8 N01:7 N06:-6 N07:-8 N09:-8 S01:12 T13:9
are 401	813	0	J06:6
are accept	813	-3	J20:6
are all	712	7	J39:7
are an	773	-3	
are and	773	8	
are answer	813	-4	
are app	842	0	J13:7
are as	813	-4	
are at	842	3	J39:7
are attach	842	3	
are available	813	3	
are back	813	0	J04:7 J22:6
are block	813	-3	
are case	842	0	J03:7 L01:9
are configur	842	5	
are creat	757	0	J25:9
are cut	813	-8	
are deactivat	842	0	T13:9
are delet	842	3	
are deni	813	0	I19:8
are deprecat	842	0	J26:6
are exact	842	0	S01:9
are exempt	842	-4	
are export	842	0	J38:7
are fetch	842	8	
are fine	647	-12	J07:6
are for	842	3	
are generat	842	5	
are given	842	5	
are gone	732	-3	
are good	712	4	J19:7 J33:6
are incorrect	813	-4	
are invalid	842	-4	
are issu	842	8	J03:10
are link	842	5	
are list	842	7	J39:6
are made	744	0	J32:7
are mark	842	3	
are member	842	-3	J17:6
are miss	757	0	J32:7
are no	681	-3	I17:10
are none	773	0	J04:11
are not	537	-10	J33:10
are of	813	-5	
are ok	703	0	I17:8 L08:6 N05:10
are okay	813	0	I20:7 T10:6
are on	744	7	
are only	813	3	
are open	813	-3	
are out	842	7	
are refresh	842	3	
are refus	663	6	J05:11 J07:6 J40:6
are reject	813	0	T11:6
are request	842	0	N14:6
are requir	773	0	I06:11
are right	643	20	J04:7 J25:6 J26:6
are scop	842	6	J11:6
are sent	842	0	J21:6
are set	703	-9	
are sign	757	-3	S03:8
are still	757	6	J11:6
are switch	842	3	
are sync	842	-3	T02:6
are taken	791	4	
are there	634	-6	J14:8 J39:7
are these	842	0	J38:6
are they	813	0	J31:7 N15:6
are those	744	0	N05:8
are turn	791	0	N01:7
are two	721	-4	
are unaffect	813	0	L08:6
are used	757	-4	J42:10 S02:6
are valid	757	3	
are with	842	-5	
are written	813	0	C02:6 S02:10
are wrong	813	20	J35:11
are you	732	4	
aren't	599	6	
aren't any	842	0	I17:8
aren't the	813	0	J31:7 T09:8
aren't to	842	3	
arequestid	813	4	
arequestid'	712	5	
arequestid' seraph	842	3	
args	663	-14	S03:6
args description	842	-3	
args field	842	-7	
argument	688	-7	
argument is	842	0	J06:6
argumentlist	813	-4	
ari	630	0	C02:6 I19:21 T12:26
ari cloud	657	0	C02:6 I19:16 T12:16
ari from	842	0	T12:10
arn	842	0	N04:7
around	596	0	J21:8 J36:7 T13:8
around forty	842	0	T13:8
around it	791	0	C02:6 I06:6
around the	744	-5	J36:10
array	608	0	J25:15
array field	842	0	J25:6
array url	842	-3	
arraylist	773	-6	J25:6
arriv	643	-7	J32:9 J37:9
arriv from	842	0	J08:6 J30:6
arriv in	842	-4	
arriv we	842	0	J37:8
arriv with	813	0	J32:8 T09:6
arrival	842	0	C01:8
article	757	-6	
as	279	-12	C02:6 I21:6 J05:7 J17:6 J21:-7 J22:-7 J29:-6 J31:-6 J34:-6 N09:-6 N13:10 P01:-6 S02:16 S03:8 S04:11 T06:6 T14:-7
as 401	842	5	
as an	663	3	J16:6 J33:6 J41:6
as and	842	0	S03:8
as any	842	0	I11:7
as app	744	0	J13:6 J17:11 S04:8
as atlassian	813	-6	
as bad	842	0	J27:11
as base	813	6	
as baseurl	813	5	T09:6
as bearer	712	-4	J01:11 J03:6
as before	688	-20	J35:6
as can	721	4	
as connect	791	-7	
as create	842	3	J20:6
as describ	813	-6	
as description	842	-4	
as document	813	0	L09:6
as expect	791	-8	
as few	842	0	J42:6
as fh	842	0	N05:6
as for	813	-6	
as forge	813	0	J37:7
as get	721	3	N13:20
as guest	842	0	J15:6 S01:6
as handle_request	842	0	I03:7
as http	813	-4	
as i'm	842	0	T13:6
as if	634	8	J04:10 J40:6
as install	842	0	I09:10
as is	842	0	J08:6
as it	583	-16	L09:6
as it's	688	0	J39:6
as its	757	0	N01:6
as itself	813	0	L08:12
as jira	757	7	
as json	744	-5	J24:6
as just	842	3	
as jwt	813	0	J05:7
as jwtpayload	842	8	J08:6
as lack	842	0	I02:6
as list	842	5	N06:6
as long	695	-8	
as my	842	4	T11:6
as name	842	-4	
as no	813	11	
as nobody	842	0	J03:7
as of	757	3	N06:9
as on	842	0	I05:6
as our	744	-6	N13:8
as password	842	7	
as per	791	0	T06:17
as plain	773	5	J32:9 T10:6
as possible	842	0	J42:6
as query	813	-9	
as regular	842	-6	
as requir	791	10	J30:13
as rule	813	-4	
as see	744	-9	
as server	842	0	N15:6
as service	813	4	N07:8 P01:7
as site	813	0	J08:6 J42:7 N15:6
as soon	657	9	I01:7 J20:7 J32:9 N04:8
as str	744	-9	
as string	842	0	I06:6 J32:8
as text	791	3	J24:11
as that	757	0	J35:7
as the	443	-11	J05:6 J06:7 N13:6 S02:22 S04:10 T06:14
as them	842	0	T06:6 T13:6
as there	703	-12	I17:7 I21:14
as they	657	-10	
as though	721	0	I06:6 J03:11 J15:6 J21:6 S01:6
as thought	842	0	N07:6
as to	813	-5	
as tracker	842	4	
as user	608	5	J02:6 L09:8 S03:10 S04:6 T03:6
as username	842	7	
as value	813	4	J34:6
as watcher	791	-3	J23:6 P01:7
as we	703	-7	
as well	542	0	J07:6 J23:6 T11:7
as whole	813	-4	
as'	813	-4	
as' is	813	-4	
asap token	842	5	
asapp	608	0	J12:6 J42:7 S02:6 S04:18 T16:16
asapp asuser	842	3	T16:10
asapp requestjira	681	0	J42:9
asapp return	842	-3	
asc	732	3	
asc maxresult	791	4	
ascii	681	-3	
asciidoc	744	5	
asciidoc confluence	757	9	
aside	842	0	J29:7
ask	415	-23	J02:-6 J05:6 J25:-7 J35:6 N14:8 S02:8 S03:11 S04:11 T01:6
ask about	842	-4	
ask and	842	0	J41:8
ask as	773	0	S02:6 S03:6 T01:6
ask because	842	-5	
ask him	842	0	N14:6
ask how	842	0	J05:6
ask http	813	-8	
ask jira	791	0	J27:6 T10:7
ask of	842	4	
ask only	842	0	J28:7 N08:7
ask rest	813	3	J23:6
ask since	813	0	J05:6 J06:8
ask the	634	6	I07:7 I09:7
ask their	791	-3	S04:8
ask them	712	-3	J14:7
ask what	842	0	J39:6
ask when	842	-4	
ask whether	773	4	
ask with	842	-5	S01:8
ask without	842	-7	J33:6
ask your	773	0	N14:7
asks	534	-4	J33:6 J39:7 J42:17 N14:8
asks for	622	-6	
asks me	773	-4	J33:6 N14:7
asks rest	791	0	J39:6
asplaintext	813	-3	
asplaintext force	813	-3	
assert	712	-4	
assert status_code	842	-3	
assertion	505	0	L01:16 L09:38 T02:11 T03:11 T05:12 T06:11 T07:10 T08:8 T09:11
assertion assertion	813	5	
assertion bold	842	5	T06:6
assertion claim	813	0	T05:6
assertion for	757	0	L09:7
assertion has	842	0	L09:8
assertion jwt	674	0	L01:9
assertion redact	744	3	T03:6 T05:10
assertion scope	773	4	
assertion with	842	-3	T09:7
assertionerror	842	0	I01:10 S02:13
assertiontoken	842	6	
assertiontoken public	842	6	
asset	695	10	I21:11 J11:6 N03:6
asset metal	791	4	
asset rest	842	8	
assign	622	5	J23:14 J30:8 J39:8 P01:6
assign an	813	7	
assign to	773	0	P01:8
assign_issue	813	3	J23:6
assigne	773	-8	T13:8
assignee	539	22	J04:6 J23:15 J26:6 J39:9 J42:16
assignee accountid	791	5	J39:8
assignee and	813	0	J27:7
assignee currentuser	712	11	J04:11 J34:7
assignee data	842	-3	
assignee displayname	791	-10	
assignee expect	813	6	J39:12
assignee in	842	-3	
assignee name	842	0	J23:7
assignee user	842	-3	
assignee'	712	-5	
assignee' cannot	813	0	J31:6
assignee' name'	842	-5	
assistant	791	4	J18:6
associat	813	6	J40:13
associat with	813	6	J40:13
assum that	791	0	J08:6
assume the	791	0	J28:6 N04:6
astray	842	0	J01:8
asuser	593	7	J12:10 S02:6 S04:11 T06:13 T16:16
asuser accountid	842	-7	
asuser fail	791	-5	
asuser forge	842	14	T16:22
asuser requestjira	744	0	J12:7
asuserbyaccountid	744	0	S02:7 T06:11
asuserbyaccountid id	842	0	S02:8
asymmetric	757	0	I11:12 I13:6
asymmetrical	842	0	I11:9
async	505	17	I15:6 I17:9 N08:6
async client	842	7	
async const	744	-3	
async data	813	6	
async delegatingpromise	842	3	
async event	842	0	N08:6
async function	668	-6	
async load	842	3	
async promise	813	4	T14:7
async req	674	-3	
async task	842	3	
async with	842	7	N12:7
asynchronousjirarestclientfactory	842	-3	
at	285	16	I14:7 I17:7 J03:-6 J19:6 J30:-7 J36:8 N06:10 N07:12 N08:8 N12:9 P01:-9 T06:-6 T13:6
at all	527	9	I11:7 I18:6 I21:7 N13:8
at and	712	0	J36:6 L08:7 N08:10
at api	813	-4	
at app	813	0	I04:8 I10:6
at async	732	5	T14:6
at atlassian	630	10	J39:6 N03:6
at aud	842	0	I09:11
at auth	842	0	T14:8
at clientrequest	813	4	N06:6
at com	599	4	I02:8 I05:7 I17:6
at confluence	813	0	J18:7
at create	842	0	J14:8
at debug	842	-4	
at developer	842	-3	J39:7
at doctype	842	-3	
at each	732	0	J24:6 T04:9
at error	842	0	I14:6
at first	721	0	N01:7 N02:6
at home	712	-3	
at hostclient	842	0	T05:7
at http	542	0	I16:8 J22:9 J36:7
at id	813	0	J01:6
at install	757	-4	
at io	757	0	I11:7 I15:9
at it	652	0	J29:6 N11:7
at its	791	8	
at java	757	-3	
at jira	712	0	N07:6
at json	842	-7	
at jwt	842	0	I06:6
at layer	842	0	I03:7
at least	638	7	J14:7 J25:8 J33:6
at line	791	-6	
at login	842	0	J36:7
at loss	842	0	T09:6
at me	813	5	
at module	813	-4	I10:6
at most	744	-12	
at my	813	-3	I21:8
at net	744	8	I05:6 I12:6
at night	744	0	J37:9
at noon	842	-4	
at oauth	842	0	N03:6
at object	695	5	J26:6 T05:6
at once	615	7	N07:7
at one	813	0	J28:7
at opt	842	3	
at org	663	0	N07:8
at our	721	-7	I06:6 J05:6 N10:7
at pluginclassloader	813	0	J15:6
at position	732	-6	N03:8
at present	732	0	L09:6
at proces	721	8	T05:6
at processticksandrejection	773	6	
at ray	791	0	N12:6
at request	791	-6	
at response	842	3	
at rest	842	0	I10:6 T10:6
at row	813	5	
at runtime	813	4	
at settle	813	-5	
at site	842	3	
at source	757	6	J32:8
at srv	813	0	T05:7
at that	703	-3	T15:10
at the	451	0	J02:-7 J10:9 J19:13 J34:6 J35:8 T10:7
at their	813	0	L08:6 S01:7
at them	813	0	J41:8 S04:8 T13:6
at ticket	842	0	N14:6
at time	813	0	S03:6
at tlssocket	813	8	N09:6
at us	842	0	J29:8
at what	757	0	T08:7
at wiki	813	5	N03:6
at withaccesstoken	757	9	
at work	842	8	N10:6
atl	634	4	N11:12
atl request	842	6	
atl traceid	703	0	N11:9
atl traceid'	732	4	
atlasian	791	0	N06:15
atlasian net'	842	0	N06:10
atlassian	220	66	I03:-7 I09:-8 I15:-7 I16:12 I20:-7 I21:-7 J07:-9 J15:-6 J22:18 J25:-6 J26:11 J28:15 J30:-6 J31:-6 J32:8 J34:-7 J35:-9 J36:7 J39:-9 J40:9 J41:-6 J42:-8 N03:8 N06:11 N11:9 N12:-7 N13:14 N14:22 N15:14 S02:-7 S04:-8 T03:17 T09:6 T14:7 T15:10
atlassian account	744	12	P01:6
atlassian admin	791	0	N04:10
atlassian and	773	-3	
atlassian answer	842	9	
atlassian api	744	0	J29:6
atlassian app	842	4	
atlassian authorization	842	0	T11:6
atlassian can	842	-3	
atlassian chang	813	-5	
atlassian cloud	643	14	J21:6 N15:20
atlassian com	382	-6	I13:11 J01:8 J11:13 J26:10 J28:14 J36:23 J37:9 J40:8 N14:24 T15:15
atlassian com'	674	3	T14:6
atlassian confluence	622	0	J18:7 J25:6 P01:7
atlassian connect	464	-9	I02:9 I04:6 I11:6 I14:8 L09:6 T03:10 T05:13 T06:18 T07:18
atlassian dev	813	0	I19:7
atlassian developer	842	3	
atlassian document	668	12	J32:28
atlassian doesn't	842	0	J08:8
atlassian error	773	0	N04:8
atlassian fail	842	3	
atlassian github	791	0	I18:13
atlassian had	842	0	N11:6
atlassian has	813	8	
atlassian httpclient	732	3	I14:9 N07:6
atlassian import	757	0	J04:6
atlassian in	842	0	N03:6
atlassian io	638	19	T03:48
atlassian io'	732	10	T03:17
atlassian is	813	-4	
atlassian jira	593	17	J32:6
atlassian jwt	634	-3	I01:7 I02:6 I06:10
atlassian jwt'	721	-3	
atlassian keep	842	5	
atlassian logo	813	0	N15:12
atlassian look	842	6	
atlassian mcp	757	12	T15:12
atlassian net	294	41	I16:16 J01:9 J02:15 J04:7 J07:-6 J11:-8 J18:-6 J21:-7 J22:14 J23:7 J25:-8 J26:17 J28:17 J39:-10 J42:-6 N02:7 N03:12 N06:18 N07:7 N13:17 N14:19 N15:9 T09:13 T15:-6
atlassian net'	591	20	I10:8 I16:8 N13:11
atlassian oauth	732	4	T02:6 T14:16
atlassian one	842	0	N10:6
atlassian page	773	0	J40:8
atlassian partner	842	0	L08:6
atlassian proxy	757	7	J30:6
atlassian public	842	0	I08:7
atlassian python	757	0	J22:6
atlassian recommend	813	-5	
atlassian refus	813	8	T10:6 T15:6
atlassian rest_client	732	13	
atlassian rovo	813	9	
atlassian security	842	6	I04:6
atlassian side	791	0	J19:10
atlassian sit	813	4	N04:6
atlassian site	757	0	N11:8
atlassian statu	842	0	C01:6 S03:9
atlassian support	813	0	N11:6
atlassian the	773	8	T14:7
atlassian token	571	0	J20:25
atlassian token'	657	10	J24:8
atlassian took	813	4	J22:8
atlassian us	757	0	I16:13
atlassian user	773	0	J19:16
atlassian will	813	3	J28:6
atlassian_jwt	813	11	J06:12
atlassian_jwt encode_token	813	11	J06:12
atlassianedge	791	4	
atlassianedge'	712	6	
atlassianedge' tim	813	3	
atlassianhost	757	0	I17:9 S03:6 T05:7
atlassianhostrepository	842	0	I09:13
atlassianhostuser	791	3	I02:17
atlassianhostuser user	842	0	I02:8
atlassianjwt	791	9	J06:7
atlassianjwt createquerystringhash	842	5	J06:7
atlassianjwt encodesymmetric	813	3	J06:7
atlassianproxy content	842	-3	
atlassianuserinfo	842	6	J11:10
att	773	9	J31:6
att ck	842	3	J31:6
att ck's	842	4	J31:6
attach	588	0	J20:12 N05:20
attach file	813	0	J20:6
attach same	842	0	J20:7
attach the	773	0	N05:9
attach to	842	-8	
attach without	842	-3	
attachment	463	0	J07:14 J20:20 J38:49 N05:13 N11:7
attachment and	813	0	J38:9
attachment confluence	813	4	J11:6
attachment content	695	-6	J38:12
attachment could	813	-4	J07:6
attachment download	757	-4	J38:11
attachment fieldsbykey	842	4	
attachment for	773	7	J38:10
attachment in	813	-3	
attachment is	791	12	
attachment method	842	0	J20:6
attachment no	842	0	J20:6
attachment of	773	-5	
attachment page	842	0	J07:6
attachment plan	791	-4	
attachment size	842	-3	
attachment some	842	3	
attachment that	842	-3	
attachment to	791	5	N05:6
attachment upload	842	0	J20:7
attachment with	757	6	J02:6 J38:8
attachments'	757	-7	
attachments' method	791	-3	
attack	842	0	J31:6
attempt	612	0	I05:7 J35:15 N08:8 N15:6 T15:8
attempt fail	813	0	N08:6
attempt to	773	-4	J35:8
attr	791	3	
attr level	791	3	
attribut	842	-4	
attribute	744	-7	
attribute values'	842	-6	
attributeerror	813	-3	
attributeerror list'	842	-6	
au	813	5	J01:7
aud	495	0	I12:31 I15:7 I19:6 J06:7 L01:15 L09:15 T03:22 T07:6
aud authurl	842	5	
aud both	842	0	J06:6
aud claim	712	0	I12:15
aud first	842	0	I09:11
aud http	615	-4	I12:12 L09:6 T03:11
aud iat	732	0	L01:13 L09:11
aud is	773	0	I12:10
aud null	842	3	
aud the	773	0	T07:6
aud'	695	10	T03:7
aud' http	744	4	T03:8
aud' self	842	5	J06:6
audience	531	3	I12:47 I15:6 I19:22 L01:13 T03:9
audience api	773	8	T14:7
audience at	842	0	I12:12
audience aud	744	0	I12:12
audience com	842	0	I12:10
audience for	842	4	I12:8
audience in	813	0	I12:14
audience is	813	0	I19:8 T03:9
audit	638	-4	J14:6 S02:7
audit log	721	-4	J14:7 S02:8
auditor	813	0	S02:9
aug	791	-3	
august	744	-9	J23:6
aui	757	10	
aui page	842	5	
aui prototyp	842	3	
auth	373	7	I14:11 J01:15 J02:10 J13:7 J22:6 J25:-9 J26:18 J38:8 J39:-6 N10:6 T03:33 T08:7 T15:8
auth and	791	9	
auth appsystemtoken	813	0	J37:8
auth at	813	4	J38:6 N07:8
auth atlassian	565	14	T03:50 T14:6 T15:14
auth auth	657	-6	J10:6
auth basic	791	-8	
auth bearer	791	-3	J02:9 J13:8
auth credential	813	5	
auth data	773	0	I14:10
auth failure	813	0	I01:8
auth for	813	7	
auth go	842	0	I20:6
auth header	791	0	N01:7 N10:7
auth host	842	0	T03:9 T08:8
auth httpbasicauth	732	10	J10:6
auth in	813	-6	S01:6
auth information	842	-3	
auth is	744	7	
auth jwt	773	0	I02:8 I12:6
auth mail	695	-8	J13:6 J20:7
auth oauth	842	-4	
auth of	842	0	J05:6
auth print	744	-4	
auth py	842	0	I06:6
auth redact	842	0	N12:6
auth script	842	0	J10:6
auth server	744	0	L09:7 T02:6
auth session	674	4	J26:10 N07:6
auth tenant	842	0	I10:10
auth the	773	-4	
auth to	813	-4	
auth token	599	4	J01:32
auth type	842	0	J03:8
auth user	744	-3	N12:9
auth username	712	-5	
auth with	688	-4	J26:10
auth'	813	-3	
auth_type	732	6	J02:7
auth_type basic	757	5	
auth_url	842	3	
authenticat	494	15	I15:24 J02:30 J19:10 N09:6 T01:18
authenticat authentication	791	8	J02:11
authenticat by	842	-3	
authenticat client	634	3	I15:17 T01:24
authenticat in	842	-4	J02:7
authenticat to	605	9	J02:13 J06:6 J07:7 J19:8
authenticat with	703	3	N07:10
authenticate	514	0	I03:13 I04:7 I14:13 I21:19 J02:7 J26:6
authenticate app	842	0	I21:10
authenticate as	842	0	I11:7
authenticate async	842	0	I14:6
authenticate for	842	7	
authenticate in	842	0	I21:6
authenticate need	842	-3	
authenticate oauth	732	5	
authenticate true	773	0	I03:11
authenticate user	842	-7	
authenticate which	813	6	
authenticate with	744	5	I14:9 J25:6 J29:6
authenticate'	791	0	J02:6
authenticated_fail	695	-4	J04:8 J29:15 S01:15
authenticated_fail description	842	-3	
authenticated_failed'	842	3	
authenticateforge	842	0	I19:7
authenticateinstall	791	0	I11:9
authentication	425	21	I01:10 I04:10 I14:14 I21:12 J02:10 J26:16 J35:15 J38:9 N07:6 N10:9 T16:11
authentication and	773	-13	
authentication basic	773	5	
authentication credential	813	-7	
authentication curl	842	-9	
authentication data	712	3	I14:21 I21:20
authentication deni	712	6	J35:22
authentication error	773	0	N07:6
authentication fail	657	-7	I01:20
authentication failure	721	0	J35:9 S04:7
authentication is	721	0	J26:6
authentication or	757	-11	
authentication providermanager	842	0	I02:8 I05:10
authentication request	732	0	I04:19
authentication requir	712	12	J02:9 N10:10 T16:19
authentication required'	842	0	N10:6
authentication server	842	-4	
authentication the	813	7	J29:6
authentication to	842	3	
authentication type	813	6	T05:6
authentication verification	695	5	I14:6
authentication with	622	15	J26:18
authentication_deni	744	11	J35:19
authenticationprincipal	791	3	I02:17
authenticationprincipal atlassianhostuser	791	3	I02:17
autherror	773	-6	I03:6
autherror 403	842	-4	
authheader	695	0	J02:6
authheader redact	721	-3	
authheader str	703	-4	
authinfo	842	-7	
author	674	-6	I16:7 S02:14
author of	813	0	S02:9
author self	842	-4	
authoris	674	0	J09:14 J40:9 T01:8
authorisation	791	-4	
authorise	744	-4	J11:6
authority	744	0	N09:16
authoriz	551	8	I16:19 J09:16 T01:18
authoriz again	842	5	T15:8
authoriz api	791	0	J09:18
authoriz false	712	4	J25:9
authoriz to	622	4	I16:14 T01:21
authoriz true	813	7	
authorization	351	-24	I14:10 J01:12 J03:8 J05:8 J08:7 J26:8 L01:9 L08:7 L09:7 S02:7 T01:15
authorization auth	773	-5	
authorization authheader	721	-3	
authorization basic	580	5	J26:10 S01:8
authorization bearer	588	-4	J01:10 J37:6
authorization check	842	-7	
authorization code	813	5	J36:6
authorization grant	663	0	T01:24
authorization header	634	-6	I11:8 I14:9 S03:7
authorization jwt	652	-9	I14:9 I18:6 J03:14 L08:6
authorization message	842	5	
authorization new	688	-4	
authorization redact	447	4	J01:11 J05:9 J08:11 J36:8 L08:8
authorization request	813	-4	
authorization server	542	-13	L01:14 L09:14 T01:10 T03:11 T08:11
authorization url	791	4	
authorization'	555	0	J01:7 J03:6 J22:7
authorization' redact	569	7	J01:7 J03:6 J22:7
authorization_code	773	0	T15:13
authorization_code is	842	4	T15:7
authorization_server_url	842	6	
authorize	647	0	T15:18
authorize audience	813	0	T15:6
authorize step	842	0	T15:9
authorize with	842	0	T14:7
authtoken	732	-5	T12:8
authtoken null	773	0	T12:9
authtoken token	773	-4	
authurl	732	12	T03:7
authurl http	813	8	T03:8
authurl iat	842	5	
authurl userkey	842	5	
authv	813	8	
auto refresh	842	0	J21:6
autocomplete	842	0	I03:6 J42:11
automat	813	4	J22:8
automate	695	0	J38:6
automate flow	842	0	J20:6
automate http	842	0	J32:6 N01:6
automatic	744	0	N02:7
automatical	791	0	L09:8
automation	674	0	T13:9
automation that	842	-4	T13:6
autorizado	842	7	
autorizado crear	842	7	
avail	791	4	
available	565	11	J22:17
available at	622	16	J22:10
available from	791	7	
available with	842	-3	N15:7
avatar	744	4	T13:6
avatar no	842	5	
avatarid	813	-6	
avatarurl	842	-4	
avatarurl http	842	-4	
avocet	813	0	I16:7 J32:6
avocet atlassian	842	0	J32:6
avoid	773	-6	
aw	757	-7	T10:8
aw lc	773	0	T10:8
await	430	-12	J01:6 J22:6 N08:10
await addon	791	4	
await ap	813	3	J08:6
await api	674	8	J22:8
await ask	842	-4	
await await	842	0	N12:7
await client	643	-9	
await expect	813	-3	
await fetch	557	-6	
await header	842	3	N08:10
await httpclient	842	0	P01:6
await issue	842	3	
await refresh	813	0	T14:6
await response	757	7	J22:9 J38:6
await session	842	5	
await tenant	842	0	I14:6
await this	842	0	J33:6
await undici	703	-4	
aware	773	3	T13:6
aware of	842	0	J07:6
aware that	842	4	
away	544	12	T05:6
away by	791	-3	
away from	773	5	
away in	791	0	J09:6 J27:7
away with	813	4	
aws	695	4	
axio	571	5	J01:8 L08:8
axio from	842	3	
axio get	721	3	L08:10
axio post	721	8	J22:8
axio with	842	0	J03:6
axios'	842	3	
axioserror	703	0	J24:8
axioserror request	732	0	J24:8
azure	695	-5	N04:8 N07:6 T13:6
azure devop	791	-5	
b'	599	4	J14:8
b' errormessag	619	8	J14:8
b' statuscode	842	-8	
b's	813	0	I19:8 S03:18
ba	688	-16	
back	417	7	J04:6 J29:7 L08:7 N15:9 P01:-6 S02:7
back 400	791	0	T02:6 T08:10
back 401	773	0	J37:6
back 403	813	3	J20:6
back after	813	5	I01:6
back and	773	0	J03:6
back as	757	3	J27:6 S02:14
back end	791	-4	
back error	842	4	
back for	791	-9	
back from	732	10	J02:6
back in	791	-7	
back is	791	9	I05:6
back it	813	4	T14:7
back no	842	3	
back noth	842	0	S04:7
back off	712	0	J21:11
back the	757	-6	L08:8
back then	791	0	J29:11
back to	605	-5	J32:10 N07:6
back up	813	4	N15:10
back we	842	-3	
back with	663	5	J26:6 J36:6 J42:6
backend	524	0	I03:9 I04:16 I14:8 I19:27 J08:13 J37:16 L08:6
backend and	813	0	J37:6
backend baseurl	791	0	I19:6 J37:8
backend from	813	0	I01:6 L08:8
backend is	773	3	
backend says	842	5	
backend that	842	0	I05:7
backfill	813	5	N05:11
background	688	9	T14:6
background job	842	0	T14:8
backlog	773	0	I05:9
backoff	732	5	N11:7
backport	842	-5	
backslash	773	-5	J25:8 J34:13
backstage	813	-8	
backstage node_modul	842	-10	
backstage plugin	842	-3	
backup	657	0	J29:6 T04:8
backup of	813	0	J29:8
backward	842	-5	
bad	457	31	J10:11 J23:6 J25:30 J27:11 J32:6 J33:14 J34:6 J41:7 N01:7 N12:10 S01:7 T03:7
bad credential	791	-3	
bad request	484	31	J10:13 J23:8 J25:32 J27:11 J32:7 J33:15 J41:8 N01:8 N05:6 T03:7
bad request'	813	6	
bad statu	842	0	N12:14
bad token	842	-3	S01:7
badrequest	712	10	J25:8 J27:8
badrequest resolve	842	3	
badrequesterror	634	0	J31:6
badrequesterror 400	773	5	
badrequesterror error	663	3	
badrequestexception	757	7	J25:9
badrequestexception content	791	4	J25:7
baffl	813	0	J17:6
balancer	773	0	I01:6
bank	757	-5	N09:8
banner	732	0	N12:6
bar	695	0	J38:6 N14:6
bar http	842	0	T09:7
bare	657	0	I05:13
bare 401	842	0	I05:7
bare host	842	0	N14:6
bare metal	813	0	C01:7 I05:10
barge	612	-30	
barge atlassian	615	-29	
bas	681	4	
bas api	813	3	
bas on	791	-3	
base	403	-6	J02:-9 J10:9 J26:23 N03:12 N14:14
base addres	791	0	J28:8 N13:6 N15:6
base and	842	3	
base clas	842	0	L09:7
base const	674	0	I01:6
base encode	626	5	J26:6
base getencoder	688	-4	
base header	842	3	
base http	643	-6	N14:21
base if	813	9	J26:10
base is	813	0	N12:7
base path	791	-5	J10:8
base rest	588	-8	J33:8 N12:6 N14:9
base strict_encode	757	-3	
base throwabl	842	4	
base url	569	-13	I02:6 J10:9 J26:7 N03:8
base work	842	4	J01:6
base_uri'	842	0	J23:6
base_uri' http	842	0	J23:6
base_url	630	-3	J10:6 N14:6 T09:12
base_url aud'	842	-4	
base_url rest	842	0	L08:6 S02:6
baseaddres	842	0	N09:6
baseaddres new	842	0	N09:6
baseuri	842	8	N03:7
baseuri http	842	8	N03:7
baseurl	471	12	I01:8 I10:24 I11:6 I12:14 I16:6 J02:-6 J37:9 T09:16
baseurl and	773	-3	T09:6
baseurl audience	813	-7	
baseurl http	583	0	I10:19 I11:8 T04:6
baseurl in	773	7	I12:6 I16:6
baseurl now	842	0	T05:6
baseurl of	813	0	I12:7
baseurl path	813	6	J37:7
baseurl producttype	842	0	I10:9
baseurl rest	791	4	
baseurl url	791	5	
baseurl with	842	0	I12:8
bash	663	-3	J26:16
bash curl	842	10	J26:10
bash set	842	0	J23:7
basic	409	6	J01:10 J02:6 J11:6 J26:40 J38:9 S01:6
basic and	813	8	J39:6
basic auth	544	5	J14:7 J26:20
basic authentication	561	4	J26:17 J35:6
basic base	791	4	
basic buffer	813	-4	
basic cred	842	0	N09:6 S01:7
basic credential	657	-9	
basic env	842	0	N06:6
basic for	842	5	
basic or	842	-5	
basic pair	813	-7	
basic realm	813	-3	
basic redact	619	6	J26:11
basic user	842	5	
basic with	791	-3	
basic_auth	580	0	J28:6 N14:8
basic_auth auth	842	-5	
basic_auth email	757	-4	
basic_auth mail	791	0	J32:6
basic_auth user	813	0	J23:6
basic_auth username	842	-6	
basicauthtransport	791	0	J01:7
basiccredential	757	20	J41:7 N09:8
basiccredential cred	842	11	N09:9
basiccredential new	813	5	N14:7
batch	703	-14	J07:6 N05:7
batch of	842	0	J07:7
battery	791	0	N09:6
bb	732	4	S03:7
bb'	813	0	J23:6
bc	712	0	C01:7 L09:7
bc bfa	773	6	
bd	744	-3	J14:10
bd 077	813	0	J14:11
be	274	0	I03:-6 I06:12 J02:8 J04:8 J05:8 J06:12 J23:11 J31:13 J32:12 N01:11 N12:-7
be 401	813	0	J10:8
be able	712	9	
be about	842	0	J06:6 J29:6
be accept	813	-4	
be access	773	0	J12:6
be act	813	0	T04:7 T07:7
be allow	842	4	
be an	602	14	J23:6 J32:22 J41:14
be another	842	3	I15:7
be answer	842	-3	
be ask	842	-4	
be assign	791	0	J30:11
be authenticat	593	0	J02:21 J06:6 J07:7 J19:8 J29:6
be authoris	842	-4	
be bearer	791	-4	
be behind	842	6	N07:9
be cach	813	0	I21:6
be call	791	0	J08:6
be chang	757	-3	
be clear	842	-6	
be clearer	842	0	J06:10
be comput	842	0	J37:6
be configur	813	0	N01:7
be connect	791	6	J39:6 T11:7
be convert	773	3	J25:7
be creat	721	6	J05:6
be declar	842	-4	
be deni	842	0	T01:6 T09:6
be different	842	0	I15:6
be empty	842	-3	
be enabl	842	-5	
be encod	842	0	J10:7
be enough	791	-4	J18:6
be establish	842	3	N07:8
be fill	813	6	
be fine	813	0	J36:6 T08:7
be for	813	3	
be found	630	8	J15:20
be given	732	-8	
be good	732	-3	
be grant	842	0	J17:6
be had	773	4	
be handl	842	6	J34:8
be honest	842	0	J18:6
be impersonat	773	-5	T04:6
be install	712	0	I08:10 I11:7
be issu	842	0	J06:7 T03:7
be it	674	0	J09:6 J10:7 N09:7
be jira	842	-4	
be jwt	842	0	J01:6
be load	773	0	T12:10
be logg	773	-3	J16:6
be look	842	0	T07:6
be made	688	-5	S02:6
be my	773	-10	
be nice	668	-4	
be nicer	791	-5	
be null	791	-4	I10:6
be numeric	773	0	I06:20
be off	842	3	
be ok	813	0	I05:6 T13:8
be on	791	-3	
be outdat	842	-3	
be pars	791	-7	
be post	842	-4	
be provid	791	6	I10:6 J23:12
be put	791	5	N03:6
be rais	842	-4	
be reach	773	0	J35:8
be read	757	-7	
be ready	842	-7	
be refresh	744	0	J40:7
be refus	732	-5	
be register	842	-3	
be reject	791	0	J20:6
be remov	813	-4	
be resolv	813	3	N06:11
be run	842	-4	
be satisfi	688	3	N01:28
be sav	842	5	
be seen	842	-4	
be sent	773	-4	
be serv	842	0	N15:6
be set	547	15	J05:16 J31:34 P01:7
be small	842	-3	
be so	813	7	
be some	813	7	J04:6
be someth	773	-8	C02:6 P01:7
be str	688	20	J25:6 J32:23
be switch	842	8	L09:8
be taken	791	0	I01:6
be that	688	5	J13:6
be the	573	5	J06:7 J23:10
be three	842	0	I14:10
be tnt	813	0	T05:6
be told	813	0	J09:6
be too	744	6	
be turn	842	5	N07:7 T06:6
be upgrad	842	-4	
be used	652	-10	
be useful	842	-3	J17:6
be verifi	757	-5	
be view	712	0	J04:16 S01:6
be what	791	5	I10:6 J06:8
be worth	842	4	
be written	842	0	J08:6 T07:6
be your	813	0	J26:8
bean	744	3	J32:8
bean commentjsonbean	773	5	J32:8
bearer	455	-13	J01:26 J03:24 J05:28 J13:7 J37:14 L09:11 T11:6
bearer against	842	0	T11:6
bearer and	757	0	J08:6 S02:6
bearer apitoken	712	-3	
bearer assertion	773	0	L09:7 T05:11
bearer bearer	842	0	J03:6 J05:6
bearer by	842	-3	S03:10
bearer eyj	842	0	J01:6 J03:7
bearer for	791	0	J05:8 J36:7 L09:7
bearer grant	842	0	L09:8
bearer in	813	0	J03:6 J05:10
bearer it's	842	0	J05:7 J13:8
bearer jwt	773	0	J05:13
bearer redact	630	-10	J01:7
bearer the	813	5	
bearer token	630	-18	J01:6 J03:8
bearer'	721	4	T03:8
bearer' assertion	773	4	T03:7
became	813	-5	
because	465	0	C02:6 J10:10 J16:11 J25:-6 N04:10 T09:10
because caller	813	0	J18:13
because in	842	-4	J16:6
because it	647	-11	N04:10 T02:7
because its	842	0	I21:6
because my	842	0	I07:6
because oauth	842	0	T03:9
because of	652	4	J16:9
because once	842	-6	
because our	791	0	J37:6 L09:6
because that	791	0	T09:8
because the	638	25	
because there	791	5	J10:8
because thought	842	0	L08:10
become	773	0	J25:6
been	416	11	J04:8 J19:6 J22:19 J25:-7 J27:9 J29:13 N04:8 S02:7 T06:6 T13:9
been add	757	9	J27:7 T15:7
been appli	842	-3	
been ask	842	0	S02:7
been chang	842	4	
been check	842	0	T10:7
been complet	842	5	J34:6
been creat	842	-8	
been delet	813	0	C02:6 J27:6
been deprecat	712	0	T06:15
been grant	842	-3	
been made	744	3	
been mov	842	0	I09:6
been ok	842	0	J23:8
been reject	757	0	N04:12
been remov	561	16	J22:33
been revok	813	0	J29:8
been right	842	0	N10:8
been sav	842	3	I07:6 J10:6
been send	813	0	J06:8
been suspend	842	0	C01:6 N15:6
been turn	842	0	T13:6
been work	813	4	N11:6
before	401	-10	I01:6 I04:6 I05:11 I20:16 J10:7 J19:6 J22:-6 J25:-7 J34:7 S03:10
before any	744	4	C02:7 I17:7
before each	773	0	I04:6
before is	813	3	
before issu	813	3	I20:16
before it	626	0	I20:7
before it's	842	0	T09:6
before its	842	-3	I05:6
before look	842	0	J24:7
before my	842	0	P01:6
before our	813	0	J30:6
before that	695	-5	T08:7
before the	571	0	J10:9 J34:7 T10:7
before they	813	-6	
before this	791	0	N12:6
before time	773	0	I05:19
before you	757	0	J10:6 T15:6
beforehand	695	3	
began	712	6	I01:6 J21:7
began to	791	3	J20:6
began with	842	4	
begin	630	-3	N12:6 T07:6
begin handshake	842	-3	
begin to	757	6	
begin with	732	0	N12:7
beginn	732	3	N12:7
beginn of	744	3	N12:7
beginner	842	0	J02:9
behalf	647	0	S02:7 S04:7 T01:7
behalf of	668	0	S02:8 S04:7 T01:7
behav	813	-3	J03:6
behav as	842	0	J03:7
behaviour	703	-8	
behind	525	20	I01:12 I20:17 J39:8 N01:8 N03:6 N07:7 N10:7
behind corporate	791	7	N01:7 N07:7
behind nginx	842	0	J39:6
behind our	842	11	
behind proxy	791	3	
behind the	681	12	J42:7
behind this	842	0	I01:6
behind vpn	842	0	J39:6
believ	721	0	I05:6 S03:6
believe	657	0	J24:6
believe that	842	0	C02:6
believe the	842	6	
belong	638	0	S03:7
belong there	842	-4	
belong to	663	4	S03:7
below	668	5	
beneath	842	-5	
beneath has	842	-5	
besid	688	3	
beside	757	-12	
beside the	773	-11	
best	757	-5	
best would	842	-7	
bet	813	0	J02:6
beta	773	0	N02:8
better	638	-3	
better message	813	-5	
better way	842	-3	
between	542	-7	C01:10 J01:6 N11:7 T11:7
between and	757	8	N11:9
between read	842	0	J01:6 T11:6
between request	842	0	S01:8
between the	703	-7	
beyond	813	3	J09:7
bf	813	3	J11:9
bf ef	842	0	J11:9
bfa	757	4	
bfa cbb	773	6	
bi	674	3	N02:6
bi refresh	842	0	N04:6
bi report	842	0	J04:8 S01:7
big	703	-3	N05:10
bigcorp	842	0	T09:6
bin	619	9	J26:12
bin bash	721	5	J26:10
bin sh	842	0	N10:6
bind	813	-6	
bit	622	0	N03:6
bit more	813	5	
bitbucket	593	-32	L08:6 T02:6
bitbucket app	842	-3	
bitbucket cloud	757	-6	
bitbucket is	842	-3	
bitbucket oauth	757	-7	
bitbucket org	744	-10	
blam the	842	0	J31:6
blank	612	0	I02:6 J03:13 J21:7 S04:11
blank and	842	-3	J03:10
blank in	842	0	I02:6
blank response	791	7	
block	551	-7	N01:12
block after	842	-3	J35:6
block by	703	0	J02:6 N04:7
block in	773	-5	
block of	842	-5	
block the	813	4	
block'	773	4	
block' atl	813	3	
bloqueado	842	7	
blow	773	0	J04:6 J34:8
blow up	773	0	J04:6 J34:8
blue	773	-3	L08:8
board	501	-6	J11:9 J14:7 J25:7 S04:11
board 401	813	5	
board and	703	15	
board are	842	-3	
board as	842	-3	S03:10
board boardid	842	-4	
board configuration	842	-8	
board example	842	-7	
board is	813	-6	S04:7
board list	842	-4	
board of	757	-5	S04:7
board scope	712	0	J11:7
board sprint	791	-5	
board with	813	5	
board'	813	4	
boardid	813	-5	
boards'	842	3	I03:7
bodi	744	-3	I15:6 J09:8
body	362	15	I15:27 J02:-8 J04:-6 J20:6 J24:9 J25:25 J32:14 J39:-7 N01:31 N11:9 N12:11
body and	773	-4	I15:18
body at	842	5	N12:8
body await	813	-4	
body b'	605	6	J14:8
body body	744	0	N11:7
body cannot	791	4	J25:7
body clas	791	3	
body client	813	4	J02:7
body clientkey	842	0	I14:6
body const	757	-8	
body doctype	791	0	N15:6
body done	842	-5	
body error	791	-6	
body errormessag	652	5	J25:8 J30:7
body field	744	-3	
body for	647	12	J23:9 J27:8
body format	813	5	J01:6
body from	842	0	N15:6
body html	688	0	N12:13
body i'd	842	0	N01:6
body if	791	4	
body in	773	-3	J07:7
body isn't	813	0	N13:6
body issue	813	-3	
body jql	791	-4	
body key	813	0	I15:10
body message	757	5	J10:6 N04:8
body new	773	-5	
body no	791	0	N07:6
body of	721	3	I15:13 N01:7
body post	842	0	J07:8
body representation	813	7	
body req	842	0	N12:6
body response	773	0	N01:6
body return	791	-3	
body show	813	0	T11:6
body storage	688	0	J25:7
body that	791	6	J25:8
body the	813	0	I15:8
body to	842	-3	I15:6
body transition	791	0	J41:7
body type	842	0	J24:9
body undefin	813	3	
body was	813	3	
body we	842	5	N01:6
body when	842	-3	P01:7
body with	773	3	N01:11
body xsrf	813	4	J20:7
body'	732	-7	
body' storage'	842	-5	
bold	813	5	
bold var	842	5	T06:6
bom	842	-5	
bonjour	813	0	J33:6 N05:6
book	744	0	S02:10 S03:12
book on	842	0	S03:8
bookmark	757	3	N02:8
bool	842	-6	
boolean	757	-5	
boolean if	842	-3	
boot	634	0	I02:10 I05:7 I06:7 I09:8 T03:6
boot starter	757	0	I02:8
boss	757	0	S04:7
bot	516	-12	J16:21 J18:7 J19:14 J30:6 J41:15 J42:16 S02:10 S03:7
bot account	757	0	S02:9
bot can	813	0	J42:11 P01:7
bot gets	791	0	J38:6
bot has	791	0	J18:12
bot in	842	0	S02:9
bot jira	842	-3	S03:6
bot ok	842	0	J27:6
bot the	842	-4	J41:8
bot user	791	0	J19:8
bot which	813	0	T13:6
both	445	3	I06:9 I12:7 I15:7 J06:10 J18:8 S03:10 T09:7
both are	732	4	J32:6 S03:6
both as	842	3	
both but	842	0	P01:7
both by	791	0	I02:9 J18:8 T04:6
both cas	813	0	S04:6
both from	842	0	I06:8 I15:7
both in	744	3	
both jira	791	0	I03:6 N06:7
both nam	813	-3	
both of	773	6	S03:8
both product	842	0	T09:7
both report	842	-4	
both sid	842	-3	
both the	773	0	T09:6
both tim	842	0	C02:6
both to	813	3	
both token	813	0	J19:8
both ways	842	-3	J42:8
both with	757	0	N01:6
both work	773	0	J04:6
bother	773	0	C02:6 I09:9
bother them	842	0	I09:10
bother with	842	0	L08:6
bots	842	0	P01:7
bounc	695	0	C01:7 J24:7 T03:7 T10:7
bounc with	842	0	J23:7 T03:9
bound	695	-7	I03:13
bound to	744	-3	I03:8 J07:6
boundary	813	0	J20:6 J24:12
box	569	3	C01:8 I20:6 J23:8
box and	757	4	
box in	791	3	C01:7
box stay	842	3	
br	681	5	J13:7 S04:6
bracket	688	0	J34:12 J42:8 N12:6
bracket and	842	0	J07:6
bramble	842	-3	L08:6
branch	626	0	N04:7 N05:9
branch and	842	0	N05:8
branch of	842	3	
branch office	842	0	N04:6
brand	744	0	J19:10 N02:7
brand new	791	0	J19:11
breach	842	4	
breach maxresult	842	4	
break	596	-18	J19:7 J34:6 N07:6
break change	813	-7	
break off	842	0	N07:9
break the	791	-4	J34:9
brick	842	3	
bridge	703	0	J31:6 J41:7
bring the	791	-3	J01:6
broken	576	16	I11:6 J38:16 N03:6 S04:10
broken from	842	13	N03:6
broken what	842	4	
brought	744	3	J17:11
brows	791	-4	
browse	565	5	J15:15 J17:7 J27:7 J42:27 N14:9 P01:6 S04:10 T06:7
browse acej	813	0	T06:11
browse and	813	8	S01:6
browse key	842	0	J01:6
browse permission	813	0	S04:10
browse project	703	4	J15:6 J17:10 J42:9
browse user	732	8	J42:22
browser	436	11	I04:6 I18:8 J04:9 J20:10 J26:6 J27:6 J35:13 J38:10 N02:9 N07:6 S04:8 T09:6 T15:7
browser and	721	7	J35:7 N03:7
browser can	842	-4	
browser everyth	842	-3	
browser extension	842	4	N11:6
browser http	842	4	J03:7
browser is	773	4	
browser it's	842	0	I18:7
browser no	813	0	S04:9
browser or	842	-6	
browser see	842	0	S04:9
browser sent	842	4	N12:7
browser the	695	0	N06:8
browser user	813	-8	
browser where	813	3	
browser window	842	4	
browser with	813	0	J27:7
btoa	842	-3	
buffer	638	0	J22:6
buffer from	657	-3	J22:7
bug	469	0	I15:7 J02:-6 J30:13 J39:7 N05:15
bug epic	842	-6	
bug field	842	5	N14:7
bug fix	757	-6	
bug in	744	-4	J03:9 S04:8 T02:6
bug is	842	3	J30:8
bug jira	813	4	J04:6
bug of	842	-4	J28:7
bug or	791	11	J42:6
bug summary	842	4	N05:6
bug the	721	3	
bug think	842	0	T13:7
bug work	842	9	
bug'	732	-9	J30:6
bug' miss	842	-4	
bugfix	842	-4	
bugs	712	-3	
bugs of	842	-3	
bugwarrior	842	0	J04:6
bugzilla	813	0	J41:9
build	461	-14	I02:6 J13:9 J25:7 J26:6 L09:7
build an	773	5	J13:11
build assertion	842	5	T06:6
build fail	732	0	N09:8
build info	842	-3	N05:7
build information	813	4	
build is	842	0	J25:6
build it	842	0	I02:6
build of	791	0	J01:6
build or	842	-4	
build server	813	3	
builder	630	0	J34:7 L08:8 L09:6
builder and	842	3	L08:6
builder url	695	-5	
built	612	5	
built in	773	4	
bulk	657	-7	J07:13 J25:10 N05:11
bulk edit	842	0	J17:7
bump	657	-14	J22:6 J32:6
bump atlassian	842	0	I03:6
bump the	842	0	J22:8
bundle	744	3	I21:17 N09:6
burst	813	0	J21:11
burst bas	842	0	J21:7
bus	813	0	I15:9
busines	773	-5	
busy	842	0	J09:6
but	349	15	I02:6 J02:6 J14:8 J15:-7 J25:-7 J36:8 L08:-6 N11:-7 S01:12 S02:6 T08:6
but add	842	0	J09:6
but all	842	0	I14:6 J17:7
but am	791	-4	
but an	842	0	J22:6
but as	732	0	J07:6
but calculat	791	0	I01:12
but can	842	-7	
but can't	842	0	J24:6 P01:7
but couldn't	842	0	T06:6
but creat	842	0	J14:9
but don't	813	0	J36:7
but find	791	0	J04:6
but for	721	0	T13:7
but get	813	5	
but got	732	0	J34:12
but how	813	-5	
but i'm	744	6	J02:7
but in	703	5	P01:9
but instead	721	0	I02:11
but is	791	0	C01:7
but issu	842	-5	
but it	663	6	I06:9
but it's	721	0	N01:7 S01:6 S04:6
but need	842	-3	
but no	703	-5	I21:6
but not	668	11	J31:9
but noth	791	0	N13:10
but on	813	3	
but only	773	-5	J34:7
but our	721	0	S04:6
but people	842	3	
but post	813	0	T05:7 T08:10
but read	813	0	J12:6
but still	813	-4	
but that	721	9	
but the	544	10	N10:7 S03:10 T14:6
but then	732	3	
but there	842	-5	
but they	791	-3	J20:6
but this	842	8	
but we	842	-3	
but what	842	0	I05:6
but whatever	813	4	
but when	732	-8	J37:6
but with	744	-5	
but would	842	0	T08:6
but you	813	-8	
button	605	-4	J09:10 J33:8
button for	842	0	J13:6
buy	791	-7	
by	296	-7	C01:6 I05:10 I07:8 I08:8 I11:6 J15:-7 J20:-6 J25:-6 J33:13 J39:-7 N01:7 S02:6 S03:11 T14:-7
by accident	813	0	J10:10 N12:7
by accountid	773	0	J39:7
by addon	842	0	I11:7 S02:9
by an	703	-5	I11:7
by anonymou	721	4	J04:16 S01:6
by api	721	3	J18:9 J35:6
by app	842	0	I08:6
by atlassian	773	0	J01:7 N11:6
by browser	773	0	I05:6 J35:9
by byte	842	0	S04:7
by chance	842	-6	
by cloudfront	757	3	N01:12
by creat	663	12	J22:8 J33:13
by default	622	-9	I21:8
by design	773	-4	I09:6
by email	842	0	J42:7 S03:10
by hand	515	16	I02:6 J14:7 L08:8 T04:10
by hav	791	3	J12:6
by host	791	0	I07:6
by http	791	4	J38:7
by id	773	6	J07:6
by ip	813	4	N06:6
by issue	842	0	J26:6
by it	757	0	J37:6
by java	791	-3	N08:6
by jira	674	-5	I02:9
by key	757	-6	
by kid	773	0	I08:8
by login	842	0	J23:6
by mail	773	-4	
by minut	842	0	C01:8
by mistake	813	3	J35:6 J36:8
by myself	842	-3	
by net	813	7	N05:6
by newconnectionerror	813	3	N06:9
by now	688	-4	
by oauth	773	0	J01:7
by one	703	-10	S03:6
by our	652	0	I19:8 S02:8
by peer	813	0	N07:11
by priority	813	-3	
by proxyerror	842	0	N10:7
by rank	791	0	J10:6
by rest	757	-7	J31:6
by retry	842	-3	
by return	842	-3	
by sslerror	744	5	N09:8
by step	813	0	J37:7
by tenant	842	0	S03:7
by that	791	0	J27:6 T05:6
by the	478	8	I05:7 J11:7 N06:6 N07:7 T10:7
by their	757	0	J09:6
by themselv	757	0	J12:6
by then	813	0	I07:6 N08:6
by two	813	0	S03:11
by unknown	813	3	N09:10
by updat	732	0	J33:10
by us	757	0	J06:6
by user	773	4	
by username	813	-3	T06:7
by which	813	-3	
by writ	842	0	T04:8
by your	842	0	S02:7
bypas	842	-5	
bypas the	842	-5	
bypass	842	-5	
byt	643	8	J38:8 N05:8
byt of	842	10	N01:6 N05:6
byt system	842	5	
byte	652	6	N12:6
byte by	842	0	S04:7
byte payload	813	6	J10:6
byte str	842	5	
bz	842	-4	
ca	626	0	N09:30
ca bundle	813	0	N09:8
ca certificat	813	0	N09:8
ca from	813	0	N09:7
cach	630	-3	I08:9 I12:6 I21:7 S03:10
cach what	842	-3	I21:6
cache	567	11	I08:8 J02:11 S03:11 T04:7
cache by	842	0	I08:6
cache control'	695	6	
cache hit	842	0	S03:11
cache no	695	3	
cache'	773	5	N01:7
cacheable	703	3	I21:39 S03:6
cacheable true	757	3	I21:23
calculat	721	0	I01:20 J07:6
calendar	732	3	J29:11 N11:9
call	330	19	I07:-6 I08:6 I11:8 I19:8 J06:9 J08:10 J10:9 J13:8 J26:-9 J27:-7 J35:-7 J36:6 J37:13 J39:6 L08:11 L09:13 N07:8 N09:-6 N15:6
call after	791	0	I20:11
call agile	842	6	
call and	721	0	J34:8
call any	842	0	N10:6
call api	813	0	J36:7
call are	688	0	J05:12 J12:9 J40:6
call as	712	0	S03:8
call authorization	842	-4	
call back	842	0	I17:7
call curl	842	-4	J34:8
call fail	773	0	J29:6 J37:7
call for	721	-4	
call get	721	-6	
call giv	842	0	N03:6
call has	813	3	
call http	744	0	J01:6 N02:7
call in	732	0	J07:6
call is	695	3	
call its	842	8	
call jira	668	-4	J08:8 L08:7
call jirarestclientadapter	842	3	
call last	599	6	
call made	842	0	P01:7
call need	842	-3	I11:7
call of	643	0	I19:8 J02:7
call ok	813	0	J07:7 L09:8
call on	791	0	S02:6
call only	813	0	J42:8
call our	732	4	I06:8
call pass	842	0	I02:6 L01:10
call post	842	3	J01:6
call reject	842	0	J10:9 L08:6
call rest	732	8	J39:9
call return	813	0	J10:6
call someth	842	5	J22:6
call succeed	842	0	S01:8
call that	695	0	J38:6 L08:6
call the	596	12	J08:8
call though	842	-3	S01:8
call to	643	0	L08:7 N14:6
call us	813	-4	
call user	744	0	J15:9 J23:6
call what	842	0	J08:6 L08:6
call with	615	10	J07:8
call work	732	8	J10:7
callback	523	15	I12:6 J06:6 T14:8 T15:36
callback event	842	10	J26:9
callback home	842	-7	
callback http	813	11	T14:7
callback peculiar	712	3	
callback request	842	5	
callback scop	842	-3	
callback that	813	-5	
callback url	732	0	T15:10
caller	630	-4	I06:7 J13:6 J18:17
caller app	813	-5	
caller cannot	791	3	J18:16
caller main	842	0	I20:6
caller mlog	842	-4	
came	567	5	C02:7 I10:6
came back	703	-9	J19:7 J27:6
came from	721	12	N07:6
came in	773	4	T08:6
came out	791	0	C02:6
came over	842	0	I10:7
came with	791	-3	
campo	813	-5	J05:9
campo de	842	-5	
can	343	-6	I13:7 J09:6 J13:8 J14:10 J16:8 J17:8 J23:-6 J25:8 J26:6 T10:6 T13:6
can acces	773	3	J13:11
can add	791	-6	
can administer	842	0	S02:7
can anyone	842	6	T07:6
can be	547	-22	J16:7
can begin	842	3	J40:6
can browse	842	6	J42:6 S01:7
can call	744	-8	
can confirm	791	-4	
can connect	744	3	T15:8
can create	695	4	J11:6 J14:6 J42:9
can do	688	5	N08:6
can even	842	4	
can fetch	813	0	J09:6
can find	773	5	
can get	721	3	
can have	813	0	T11:6
can install	732	0	I08:16 I11:8
can it	773	4	J17:6 N06:6
can let	842	-4	
can list	842	6	J09:6
can log	721	-3	J26:10
can make	744	0	J36:7
can manage	842	3	J14:10
can not	674	3	J25:13
can only	721	-8	
can put	757	0	I06:6 J34:7 N05:11
can reach	813	-5	I13:7
can say	842	-5	
can see	626	-7	T13:7
can set	773	-5	
can take	842	7	N08:9
can tell	688	0	J28:6
can the	695	5	
can then	842	3	
can type	842	0	J34:9
can use	732	-4	
can verify	813	0	J06:6
can we	744	11	
can write	791	0	L08:9
can you	638	0	J25:9 T10:6
can't	409	0	I08:8 I10:8 I13:13 J18:6
can't add	813	0	P01:7
can't ask	842	0	I10:6
can't be	563	-9	
can't call	813	0	J08:6 L08:6
can't connect	721	4	
can't create	791	4	J09:6
can't even	842	-4	
can't figure	842	6	
can't find	663	0	I10:9 N06:7
can't get	674	3	I13:6
can't install	791	0	I13:7
can't list	842	0	J14:6
can't load	842	-10	
can't log	757	5	J02:6
can't obtain	842	0	I13:6
can't open	791	0	J30:8 S02:9
can't reach	744	0	I13:6 N06:9
can't read	791	0	J34:7
can't reproduce	813	0	T11:6
can't resolve	842	0	J41:7
can't see	712	3	
can't set	813	3	J31:6
can't verify	744	0	I07:6
can't write	842	0	J24:6
cancel	773	0	N08:6 T15:8
cancell	813	0	N10:6
cancell it	842	0	N10:6
cannot	421	19	I20:7 J04:6 J05:11 J16:10 J18:7 J31:23 J35:11
cannot acces	791	3	J18:16
cannot add	842	7	
cannot be	500	0	J04:10 J05:14 J31:30
cannot call	813	-6	
cannot connect	744	-6	J35:14 N10:6
cannot create	791	12	J30:13
cannot edit	712	15	J16:19
cannot handle	842	0	I20:12
cannot make	842	0	N12:7
cannot read	668	-5	
cannot refresh	842	-4	
cannot see	813	4	
canonical	626	-3	I01:25 J07:9 L08:9
canonical fetch	732	-5	
canonical get	744	-4	
canonical query	773	0	I01:9 L09:7
canonical request	813	-3	J07:8
canonical str	842	5	
canonicalhttpurirequest	842	5	
cant	842	0	L09:8
cap	842	0	T02:7
capital	732	-3	L01:7 T09:6
captcha	657	0	J35:32
captcha in	842	6	
captcha is	842	6	
captcha on	813	-4	J35:6
captcha_challenge	703	17	J35:29
captcha_challenge login	744	15	J35:20
capture	773	0	I15:16
card	712	-5	
care	757	3	J20:6
care about	813	0	J03:6
carri	695	4	
carri origin	842	4	J20:6
carri the	842	3	N01:6
carry	647	-6	I11:9 T09:8
carry authorization	842	0	I14:6
carry hash	842	0	I03:7
carry on	791	0	N09:6
carry the	842	0	I11:7 J05:6
cartoon	842	0	N12:6
cas	647	-6	J03:6 J19:6
case	536	-9	J03:7 J26:8 N11:6
case all	842	0	T11:6
case and	813	-3	
case insensitive	842	0	J03:7
case is	791	0	T11:6
case it	757	-3	T02:6
case of	791	-14	T09:7
case sensitive	842	0	L01:9
case somebody	842	5	
case we	842	0	T09:7
case with	842	4	N05:6
cat	744	9	J29:8
catalogue	842	4	
catch	573	20	J26:6 T16:15
catch console	744	-5	
catch err	757	-3	
catch error	791	10	J01:9
category	732	5	J11:11 N12:8
category collaboration	842	0	N12:10
category failure_client_scope_check	791	8	J11:12
categoryinfo	773	5	
categoryinfo invalidresult	842	3	
caught	757	-3	
caught the	842	3	
caus	593	21	I11:6 N05:7 N06:10
caus by	608	20	I11:6 N05:7 N06:10
caus it	842	8	J27:6
cause	634	5	
cause restclientexception	813	6	
caveat	813	-4	
cb	721	0	I02:7 J14:9
cb bd	813	0	J14:11
cbb	773	6	
cbb 427	773	6	
cc	773	0	J13:8
cc ef	813	0	J13:8 T07:6
cd	842	-7	I01:10
cdn	647	0	I01:7 I13:12 N01:14
cdn for	842	6	
ce	813	0	T13:6
cell	813	0	J34:11
cellar	842	0	N07:6
center	551	-14	J39:20 N03:6
center has	791	0	J39:6 N10:6
center to	791	0	J23:6
cento	791	-7	
central	744	-4	
centre	721	0	I20:7 J28:7 J39:9
centre is	842	0	J30:7
cert	721	0	N09:13
certain	674	-4	J40:7
certifi	813	4	N09:6
certificat	703	-3	N09:11
certificate	544	17	N09:69
certificate at	791	11	N09:11
certificate chain	703	3	N09:12
certificate found	842	-4	
certificate has	813	7	N09:12
certificate in	703	3	N09:12
certificate is	813	0	N09:8
certificate sign	813	3	N09:10
certificate that	842	-4	
certificate verify	688	16	N09:18
certificate_verify_fail	712	11	N09:12
certificate_verify_fail certificate	712	11	N09:12
certification	773	3	N09:9
certification path	773	3	N09:9
certpath	791	3	N09:6
certpath suncertpathbuilderexception	791	3	N09:6
cf	712	11	J27:7 S02:14
cfg	688	22	J24:7
cfg pass	842	6	J24:8
cfg token	791	4	
cfg url	842	5	
cfg user	813	10	J24:8
cfg username	842	8	
cfl	791	3	
ch	652	-6	
ch curl_init	668	-4	
ch curlopt_httpheader	674	-4	
ch curlopt_post	791	-5	
ch curlopt_url	681	-3	
ch echo	842	-3	
chain	630	9	J32:6 N09:20
chain com	773	5	J32:8
chain ssl	791	3	
chain the	842	0	S02:6
challeng	842	0	N10:6
challenge	791	0	J35:9
chance	791	-9	
chang	431	0	J02:8 J16:8 J19:6 J26:8 J29:7 N02:18 T06:6
chang and	773	-3	
chang anyth	842	0	J29:7
chang by	842	3	S02:9
chang false	842	4	
chang from	773	-3	N15:6
chang here	842	3	
chang how	842	0	S01:8
chang in	703	13	
chang it	791	-3	
chang its	842	5	
chang no	842	-3	
chang noth	732	6	
chang our	791	0	J34:7
chang some	813	-4	J35:7
chang someth	813	0	N02:8
chang the	602	-5	J28:8 N02:16
chang their	842	0	N06:6
chang to	744	4	I11:6
chang token	842	0	J16:8
change	446	-6	J01:7 J16:10 J22:9 T15:9
change 864	842	-3	
change all	842	0	J37:7
change and	744	-7	
change error	695	10	T15:6
change from	842	0	J19:6 J33:6
change in	744	0	J29:6 N02:7
change it	757	7	
change the	668	4	
change to	791	-4	
changelog	537	10	J21:6 J22:15 N08:7
changelog change	612	9	J22:13
changelog jql	842	3	
changelog maxresult	813	5	
changelog of	791	0	J32:7
changelog versionedrepresentation	842	-3	
channel	732	5	
chapter	813	3	
char	608	0	J10:11 N05:12 N12:16 N14:6
char of	842	0	I08:6
character	533	12	C02:7 J34:35 N05:24 N12:8
character and	813	4	
character error	757	-3	J34:8
character in	744	0	C02:6 N05:7 N12:6
character is	813	6	
character it	842	-3	N14:6
character look	757	3	N12:7
character position	842	0	J34:13
character the	813	5	N05:8
character you	842	6	
charfield	842	5	J06:6
charfield max_length	842	5	J06:6
charm	791	3	
charset	583	14	N03:7
charset utf	599	8	N03:8
chart	842	0	I21:6 N07:8
chat server	842	-3	
chatgpt	842	0	J08:6
check	384	-14	I01:10 I20:6 J16:6 J20:32 J25:7 J35:9 T10:6
check against	773	0	I19:6
check and	842	-4	
check by	791	3	
check fail	599	12	I01:6 J20:39
check for	744	3	I01:13
check in	744	-3	
check jira	842	0	S01:11
check logs	842	6	N09:8
check look	842	-3	
check my	773	-6	
check of	681	0	N06:6
check on	791	-4	
check out	842	0	T04:6 T10:7
check permission	842	-5	
check request	813	0	I20:6
check same	842	3	J07:6
check stay	842	-4	
check that	657	-7	J25:8
check the	571	-9	J02:6 J25:7
check token	791	0	J16:9 N12:6
check twice	842	0	J35:10
check when	842	-3	
check whether	791	-5	
check with	773	0	I19:6 T10:6
check your	657	11	J02:7 J35:12
check'	647	-7	
check_failed'	842	0	I20:6
checker	842	0	C02:7 N01:7
cherry	842	-6	
cherry pick	842	-6	
child	674	14	J38:16
child attachment	688	11	J38:13
children	842	6	
choic	842	-3	
chok	842	0	N03:8
chok on	842	0	N03:8
choos	744	6	
choos by	842	-4	
choose	591	0	J04:6 J27:6 J33:8 J40:6
choose another	842	-3	
choose basic	842	-11	
choose from	842	3	
choose project	842	7	
chore	744	-7	
chose	773	8	J40:7
chosen	703	0	J33:7
chrome	634	11	J20:15
chrome safari	842	11	J20:7
chrony	721	0	I04:7 I20:11
chunk	732	6	N12:9
chunked'	732	4	
ci	619	3	N06:9
cid	813	-3	J28:7
cidr	842	0	I13:6
cilium	842	0	I13:9
circle_project_reponame	842	-5	
circle_project_reponame jira	842	-5	
circle_project_username	842	-5	
circle_project_username circle_project_reponame	842	-5	
circle_token	842	-5	
circleci	791	-7	
circleci com	791	-7	
cjs	791	-8	
cjs loader	842	-4	
ck	842	3	J31:6
ck project	842	3	J31:6
ck's	842	4	J31:6
ck's techniqu	842	4	J31:6
cl	813	0	N07:8
claim	422	-3	I02:32 I03:27 I06:31 I12:12 I14:10 I19:8 I20:10 J25:-7 L01:36 L08:9 L09:20 T06:6 T10:11
claim absent	842	0	I02:8
claim are	813	0	L01:13 T13:7
claim atlassian	773	0	I06:7
claim aud'	813	4	I12:6
claim audience	842	3	L01:9
claim claim	842	5	J02:6
claim did	703	0	I03:10 I12:10 I14:9
claim exp'	757	0	I06:6
claim for	773	0	I02:6 L08:8
claim iat'	813	9	I20:6 J02:6
claim in	757	-5	I06:6 L09:7
claim installation	842	4	
claim is	721	0	I14:7
claim iss	643	8	
claim iss'	773	11	L01:10
claim issuer	773	-4	L08:7
claim jwt	712	0	T02:7
claim new	773	-4	
claim no	842	3	
claim now	842	-4	
claim of	813	0	I06:7
claim opts	842	5	T06:6
claim qsh	744	0	I03:13
claim qsh'	674	0	I02:21
claim request	842	-6	
claim secret	813	11	J02:6 J07:7
claim sub	732	-5	I02:7
claim the	791	0	L01:7
claim tnt	791	0	L09:9
claim to	842	0	I20:7 J06:7
claim value	791	0	I19:12
claim which	842	0	I06:11
claimset	842	4	
clas	547	9	I02:6 J25:9 J26:6
clas assertiontoken	842	6	
clas aui	791	8	
clas error	791	3	
clas line	813	-3	
clas tenant	842	3	I10:6
classic	612	0	J11:13 J28:17
classic and	842	-3	
classic jira	813	0	J11:6
classic ones	813	4	
classic scop	842	-6	
classic scope	813	-4	
classic token	813	0	J28:6
claude	773	5	J40:11 T15:7
clause	791	0	J33:20
clean	668	3	J10:7 J29:10
clean up	732	0	J29:11
cleaner	842	0	J19:7
cleanup	842	0	I09:6
clear	573	-9	J34:7
clear it	842	3	J40:6
clear to	813	0	J34:8
clearer	791	0	J06:9 N03:7
cli	580	6	J38:8 N02:6 N03:8
cli gets	842	5	
cli go	813	0	S01:7
cli on	842	4	
cli the	842	3	
click	530	7	I03:8 I04:12 J09:11 J37:8 N12:7 T15:7
click accept	813	4	J40:8 T15:8
click by	842	3	J09:7
click on	695	-3	
click save	813	0	I03:7 I04:8
click test	842	7	
click the	773	0	J13:7 J35:6 S02:6
client	340	0	I09:26 I10:15 I15:16 J02:12 J03:6 J07:7 J26:11 N01:7 N12:8 T01:17 T04:11 T05:7 T15:7
client add	842	5	
client and	773	-7	I10:6
client base_uri'	842	0	J23:6
client cannot	813	-9	
client client	842	-3	
client context	842	5	
client data	695	0	I09:11 I10:23
client doesn't	813	-3	J10:6 J38:6
client err	757	3	
client error	565	11	J02:6 N03:9 P01:9 T03:6
client filter	842	3	
client for	732	-9	
client get	681	5	J23:7
client http	703	7	
client id	643	-13	T04:14 T05:9 T07:9
client ids	813	0	T04:12
client in	791	0	I15:10
client is	615	4	T01:26
client isn't	744	0	I09:8 T01:12
client issue	773	5	J22:9
client issueattachment	842	0	J20:9
client it	842	0	T15:7
client jira	681	8	N13:6
client js	813	-7	
client key	721	0	I09:13 J06:10
client lib	842	-4	J07:6
client library	842	0	J09:9
client must	596	0	J02:17 J06:6 J07:7 J19:8 J29:6
client not	842	-5	I09:11
client of	773	-4	
client post	732	3	
client project	813	0	N12:6
client puts	842	0	J03:6 N01:8
client py	681	-4	
client register	732	0	I09:23 T14:6
client request	813	-4	J10:6
client says	842	0	N06:6
client search_issu	842	4	J22:8
client secret	712	-13	
client send	842	-4	
client sendasync	703	-3	
client src	757	8	
client timeout	842	3	N08:10
client to	842	-4	
client with	773	0	S03:9
client work	842	-4	
client_id	695	-7	T14:6 T15:8
client_id and	842	-3	
client_id scope	842	0	T15:6
client_id your_client_id	842	-4	
client_key	657	9	J06:7 T04:9
client_key clientkey	842	0	T05:6
client_key iat	791	0	L01:8
client_key model	842	5	J06:6
client_key qsh'	842	5	J06:6
client_key secret	842	9	J07:7
client_key self	842	5	J06:6
client_key sub'	842	5	J06:6
client_secret	757	-8	
client_secret redact	842	-4	
clientid	534	13	L09:9 T01:6 T03:15 T05:12 T06:9 T07:13
clientid clientid	668	-3	
clientid id	813	-5	
clientid installation	842	4	
clientid none	842	0	T05:12
clientid oauthid	842	3	
clientid opts	842	5	T06:6
clientid otc	842	0	T07:6
clientid public	842	6	
clientid str	791	11	T03:6
clientid sub	721	-5	
clientid sub'	813	4	
clientinfo	674	0	I17:36
clientinfo setting	773	0	I17:12
clientinfo'	757	0	I10:9 I17:8
clientkey	485	-5	I07:16 I09:6 I10:14 I15:42 I17:21 J06:31 S03:13 T05:8
clientkey aud	813	-3	
clientkey baseurl	791	0	I10:16 J06:6
clientkey const	732	10	J06:9
clientkey decod	791	4	
clientkey iat	842	5	J06:7
clientkey in	721	0	I15:26
clientkey iss	842	7	J06:7
clientkey oauthclientid	757	0	T04:9
clientkey qsh	813	0	L01:8
clientkey res	842	0	I14:6
clientkey secret	813	0	T05:6
clientkey there	842	0	I09:6 J06:8
clientkey'	842	4	J06:7
clientprotocolexception	842	3	
clientrequest	813	4	N06:6
clientsecret	773	3	T03:8
clientsecret redact	842	6	T03:6
clock	565	-7	C01:6 I04:7 I05:35 I20:9 L08:7
clock is	744	0	I05:9 I20:6
clock of	791	-3	
clock on	842	0	T02:6
clock right	842	0	L08:8
clock skew	791	0	I05:6
clock sync	842	0	T07:6
clock synchroniz	813	0	I05:9
clon	757	0	I15:10 N10:6
clos	534	-8	J34:10 J41:14 N07:12 S04:7
clos as	813	0	S04:9
clos by	791	0	N07:8
clos for	773	-4	
clos only	842	0	J04:6
clos sorry	842	0	J01:6
clos the	773	-4	N07:6 N15:7
clos this	842	-3	N05:6
clos ticket	842	0	J41:7
close	578	-4	I04:8 I05:6 J41:19
close the	773	6	I05:6 J41:10
close this	757	-9	J19:6
closed'	842	9	J42:6
closer	813	0	J41:10
cloud	331	16	I19:7 J01:8 J02:21 J04:10 J15:-6 J22:7 J23:14 J25:6 J26:12 J28:7 J32:6 J35:-6 J39:22 J40:6 N03:6 N07:9 N15:10 P01:-8 T08:9 T12:8
cloud account	791	6	T14:7
cloud alway	813	8	N03:7
cloud an	813	-4	
cloud and	663	0	J26:6 J39:7 N14:6
cloud api	773	4	
cloud as	791	-3	
cloud authentication	813	5	N07:7
cloud can't	842	6	
cloud chang	813	8	J02:6
cloud confluence	695	7	J26:9
cloud customer	791	0	I16:6 J39:7 T08:6
cloud deprecation	744	5	J26:6
cloud does	842	-5	
cloud doesn't	842	0	J23:7
cloud ecosystem	688	0	I19:17 T12:6
cloud endpoint	842	3	N07:6
cloud gateway	842	0	N04:6
cloud get	842	3	
cloud getxray	813	-7	
cloud has	744	7	
cloud id	619	-4	J28:10 J40:17
cloud in	703	-9	
cloud instance	732	-8	J04:8
cloud integration	773	-7	
cloud is	744	0	J20:8
cloud it	721	0	J04:6 J23:14
cloud jira	668	12	T12:15
cloud look	813	-3	
cloud my	842	0	J01:6 J39:7
cloud need	842	-4	
cloud notification	744	0	N15:22
cloud now	791	4	
cloud oauth	842	3	
cloud only	703	6	J39:20
cloud or	744	0	J02:8
cloud plugin	842	-5	
cloud product	813	0	J39:6
cloud python	813	9	
cloud rest	721	4	
cloud says	842	-5	
cloud server	813	6	
cloud service	842	-3	
cloud site	634	-3	J26:8 N09:8
cloud support	842	0	T06:6
cloud tak	813	-3	
cloud tenable	842	-5	
cloud the	657	-11	
cloud this	842	-5	
cloud to	813	-6	
cloud token	791	6	J02:11
cloud true	688	4	J04:10 N08:8
cloud use	791	-8	
cloud uses	842	-3	
cloud version	773	12	
cloud want	744	11	J01:6
cloud we	842	5	N03:6
cloud what	842	-4	
cloud when	813	12	
cloud with	688	-7	J39:11 N04:6
cloud_id rest	813	0	J40:6
cloudflare	773	0	I12:6
cloudfront	626	3	N01:48
cloudfront and	842	10	N01:6
cloudfront cloudfront	773	3	N01:6
cloudfront error	813	0	N01:13
cloudfront request	773	3	N01:10
cloudid	549	-7	J01:6 J11:7 J28:11 J40:10
cloudid as	791	-8	
cloudid in	813	0	N14:9
cloudid is	842	3	J40:6
cloudid please	842	-4	
cloudid rest	712	0	J11:6
cloudid scop	842	8	
cloudid which	842	-4	
clue	791	0	J20:6
cluster	732	0	I09:7 I20:6
cmd	791	0	J34:11
cmd jira	842	6	
cmdlet	813	9	
cn	842	0	N09:8
co	773	5	J04:6 N13:7
co atlassian	791	5	J04:7 N13:7
cod	695	-10	I12:6
cod it	842	0	I08:6
cod of	842	-5	
code	363	12	J02:8 J10:8 J21:6 J36:16 T15:20
code 200	813	0	N11:7
code 201	813	-4	
code 400	615	-5	J27:13 J30:8
code 401	525	7	J02:14 J10:7 J11:13 J26:7 J36:26
code 403	634	5	N13:6 P01:7
code 404	638	9	J23:6 J39:16 N03:11
code 407	842	3	N10:8
code 410	773	4	J22:7
code 415	842	5	J24:9
code 429	791	0	J21:8
code 500	791	4	
code 503	842	0	N11:7
code and	721	7	J06:6 T15:7
code badrequest	842	3	
code base	813	0	J10:9
code curl	842	0	I15:6
code err_jwt_claim_validation_failed'	842	0	I20:6
code error	791	6	N13:7
code for	744	8	T03:6 T15:6
code from	842	0	T09:7
code if	842	6	
code in	791	3	
code is	744	13	J06:6
code it	842	0	J07:7
code jira	791	-4	I02:6 N07:6
code login	842	-6	T15:6
code mean	842	-4	
code message	712	0	J02:6
code of	791	-5	
code path	813	0	S04:7
code prompt	842	-4	
code sample	842	0	J26:6
code so	842	0	T01:6 T05:6
code stay	842	-4	
code that	842	3	
code the	791	-5	N08:7
code to	813	0	J06:7
code unable_to_verify_leaf_signature'	842	6	N09:6
code unknown	842	0	N07:6
code work	773	8	J02:7
code'	791	11	T14:7
coffee	695	0	J19:8 J26:6
coffee js	842	10	J26:8
coincidence	842	0	J29:8 T13:6
col	813	5	
col unknown	813	5	
collaboration	842	0	N12:10
collapse	842	0	J10:13
colleagu	681	0	T07:6
colleague	546	0	J03:7 J29:8 T08:6
colleague machine	842	0	N04:6 N06:6
colleague with	732	0	J03:6 J22:6 J40:8
collect	791	7	N08:8
collect jira	842	4	
collection	721	3	I15:6
collection for	842	-3	I15:7
collector	712	7	N08:9
collector collectortask	791	3	N14:6
collector featurecollectortask	813	5	
collectortask	791	3	N14:6
collectortask http	791	3	N14:6
colon	712	0	C02:10 J03:6
colon in	813	-3	
column	580	0	I10:14 J25:6 J31:6 N12:7 T04:8
column char	721	-7	N12:10
column of	842	0	J31:6
column through	773	5	J32:8
com	298	-3	I13:6 I16:9 J11:8 J22:8 J26:10 J27:-6 J28:7 J36:16 J37:7 N03:-6 N11:7 N14:14 T15:11
com 443	791	0	T05:11
com acme	721	0	J06:6 L01:7
com all	842	4	
com and	721	-6	N13:8
com api	712	0	J26:10
com api_token	842	8	
com app	842	-3	
com apps	842	6	T15:8
com as	791	0	N14:6
com at	773	0	N06:6
com atlassian	544	17	I02:8 I05:6 J18:6 J25:10
com auth	842	0	I12:7
com authorize	732	0	T14:6
com back	567	19	S02:9 S03:6 T08:6
com changelog	619	11	J22:10
com client_id	813	-3	T15:6
com cloud	647	6	J26:11
com epam	842	4	
com error	773	3	T14:6 T15:9
com ex	500	-6	J10:7 J28:22 J36:14 J37:12
com figwort	842	0	I11:8
com first	842	0	J36:7 S03:7
com from	634	0	J02:6
com google	773	7	N08:8
com graphql	773	-5	
com iat	681	-3	L09:7 T07:6
com id	842	4	J26:9
com in	712	-4	
com instance	842	0	T08:8
com integration	842	5	
com it	813	0	N14:7
com jira	744	0	J31:6
com kid	773	0	I13:11
com login	842	8	J35:7
com manage	773	0	N14:10
com mcp	732	7	J11:9 T15:7
com member	842	-4	
com nimbusd	791	0	I05:6 I10:6
com oauth	605	-11	J40:9 T14:7 T15:9
com only	842	-5	
com out	744	7	
com repo	813	-4	
com request	813	0	J10:6
com requesturi	842	-4	
com rest	638	7	J10:9 N09:6 N14:9
com software	842	-3	
com that	791	-4	
com the	791	0	I09:6
com to	791	7	I12:8
com token	791	3	
com up	813	0	I21:6
com var	842	4	
com when	732	13	
com where	842	-7	
com with	663	9	T10:6 T15:6
com'	622	-4	
com' const	813	3	
com' exp'	842	-4	
com' username	842	0	N08:6
come	496	10	J38:8 S03:7
come back	638	0	J03:7
come for	842	0	S03:8
come from	657	0	N04:9
come in	757	0	L08:7
come out	791	0	J39:7 S03:7
come through	813	3	
come with	791	-4	
comma	744	3	J25:10 J34:10 T11:8
comma in	842	0	I06:6
command	576	23	J02:7 J04:14 N09:6 T14:7
command line	757	4	T14:6
command of	842	3	
comment	450	-3	J02:-7 J16:7 J20:10 J24:7 J32:20 N05:13 N13:9 P01:16 S02:7 T01:6 T05:7 T06:7 T13:6
comment add	744	7	
comment are	732	0	S02:12
comment as	791	0	T05:17
comment await	842	4	
comment bodi	842	-6	
comment body	813	-3	J32:11
comment call	842	3	
comment can	842	0	J32:6
comment error	773	7	
comment from	813	0	J32:8
comment http	813	-6	
comment in	688	-5	J39:6
comment is	721	10	J20:7 J32:11
comment it's	813	0	J14:6
comment jira	842	-4	
comment json	791	0	J24:8
comment made	813	-7	T01:6
comment mention	842	0	C02:6
comment of	813	0	J09:6 N05:8
comment over	842	0	N05:10
comment that	842	0	S03:9
comment the	813	0	L08:9
comment to	757	3	J20:9
comment was	842	7	N13:8
comment with	791	-8	J32:6 N11:6
comment worklog	813	-3	
comment'	773	4	N13:7
commentjsonbean	773	5	J32:8
commentjsonbean body	791	5	J32:9
commercial	757	0	T08:22
commit	634	-9	J15:10 L01:7 N05:12
commit of	791	-4	
common	638	6	N08:9
common base	842	4	
common net	813	3	
common rb	842	-3	
common util	842	3	
communicat	721	8	J25:10 N11:9
communicat with	721	8	J25:10 N11:9
community	721	4	J37:6
community general	842	7	
compact	744	0	N13:7
compani	773	0	I16:6
companion	842	-7	
company	531	6	J39:11 J40:6 N02:16 N03:6 N09:7 N10:9
company atlassian	773	9	J26:6
company has	842	7	
company in	842	0	N02:6
company jira	791	0	J39:9
company manag	791	-4	
company name	842	0	N02:13
company proxy	813	4	
company went	842	6	J02:6
compar	585	0	C01:7 I15:8 L01:8 T04:8
compar both	842	0	T04:7
compar the	703	0	L01:7
compar to	842	0	I05:6
compar with	721	3	T14:6
compare	674	0	S03:7
compare chang	842	3	J08:6
compare the	813	5	
compare with	813	0	I19:6
compatible	721	-8	
compatible content	791	4	
compile	757	-9	
complain	591	0	C02:9 I03:6 J05:11 J34:8 S03:7 T12:6
complain about	688	0	J05:14 J34:10
complain it	842	0	J04:6
complain that	703	3	I03:8
complain the	842	0	C02:7 J27:7
complaint	688	0	I11:8 J40:6
complaint about	842	0	J25:6
complet	688	8	
complet line	842	5	J34:6
complet this	842	7	
complete	576	-8	
complete in	842	-4	
complete the	813	-5	
complete true	813	3	J08:6
component	599	8	J16:12 J25:7 J30:9
component component	813	7	J30:9
component data	842	3	
component is	757	10	J30:11
compose	721	0	I09:6 N07:8
compulsory	813	0	L08:11
comput	695	0	I01:10 I02:6
comput from	842	5	I01:6
comput or	842	0	J10:7
comput the	842	0	J07:7
compute	791	0	L08:9
computecanonicalrequesthash	842	0	L09:6
computer	757	0	I09:6
concern	791	-5	
concurrent	773	7	J02:7
concurrent abstractfuture	842	3	
concurrent executionexception	813	4	J02:8
conda	842	4	J01:6
condition	744	-4	J33:14 J41:6
conector	842	7	
conf	695	16	J38:7
confidential	813	-3	S02:8
config	449	5	I01:11 I12:16 I16:10 J02:13 J13:9 J14:6 N13:9 N14:11
config auth	842	-9	J13:9
config baseurl	791	3	
config clientid	842	5	
config config	732	5	N14:7
config error	842	-6	
config file	744	4	J02:6
config for	842	4	J07:6
config from	842	3	
config has	791	0	N13:6
config is	791	0	N14:6
config jira_url	842	6	N13:6 N14:8
config json	663	12	I01:7 I12:13 I19:6
config method	842	0	N13:7
config of	791	-3	
config raycast	773	6	
config scrum	791	3	
config to	842	-5	
config user	842	3	
config username	842	7	
config when	842	0	J41:6
config yaml	813	-4	
config yml	757	0	C02:8
configur	596	4	J27:7
configur and	842	0	N10:6
configur for	813	0	J27:6
configur in	842	-5	
configur jira	842	3	
configur metadata	842	-6	
configur project	842	6	J21:6
configur token	842	0	J38:7
configur with	842	4	
configuration	520	9	I18:13 J02:12 J16:24
configuration 401	842	4	
configuration check	842	6	
configuration error	773	3	
configuration for	813	-10	
configuration in	813	0	J16:6
configuration is	842	6	
configuration of	703	12	J16:19
configuration read	842	3	J14:6
configuration the	842	-6	
configuration time	842	0	I18:8
configuration work	842	3	
configure	652	5	J02:6 T15:6
configure the	773	10	T15:7
confirm	615	-18	P01:7
confirm that	732	-7	
confirm the	813	-4	
confirm with	813	-6	
confl_verb	842	6	N13:8
conflict	791	0	T04:6
conflr	842	6	N13:8
confluence	379	22	J11:16 J18:43 J26:12 J28:11 J38:12 J40:6 N11:6 T09:8
confluence alway	842	6	
confluence and	681	18	J01:6
confluence api	605	19	J18:7 J25:8 J26:8
confluence apis	744	7	J26:7
confluence app	791	6	T06:6 T09:6
confluence at	842	0	J18:12
confluence atlassian	712	5	J26:12
confluence base	813	4	J01:7 N14:6
confluence call	791	6	
confluence can	813	-12	
confluence changelog	842	-3	
confluence cloud	605	5	J28:11
confluence cloud_id	842	4	
confluence cloudid	773	4	
confluence confluence	773	9	
confluence connect	842	0	J07:9 J09:6
confluence content	732	0	J11:6
confluence data	791	-9	N10:6
confluence deprecation	744	6	
confluence ends	842	-7	
confluence export	813	5	J38:7 N08:6
confluence fail	757	11	J38:8
confluence get	813	0	T16:9
confluence get_page_by_id	813	-4	J28:6
confluence group	842	4	
confluence host	813	12	J15:8 N06:6
confluence http	813	0	N15:10
confluence in	791	3	
confluence is	732	17	N15:9
confluence licence	842	7	
confluence message'	842	-5	
confluence one	842	-5	
confluence or	842	3	
confluence own	842	-3	J01:6
confluence pag	732	7	N11:6
confluence page	695	-14	
confluence permission	813	-9	
confluence plugin	842	-5	
confluence publish	842	3	
confluence publisher	703	7	N07:7 N11:6
confluence py	721	4	J01:6
confluence ran	842	0	J29:8
confluence read	791	4	
confluence rest	721	8	J18:8
confluence return	842	6	N03:7
confluence says	842	-6	
confluence search	773	8	J11:9 S04:7
confluence seat	842	0	J18:10
confluence server	773	-4	
confluence statuscode	757	4	J18:11
confluence sync	842	5	N12:7
confluence the	773	8	
confluence token	813	6	
confluence tool	842	3	J18:6
confluence url	688	3	J28:11 J36:6
confluence user	773	0	J18:8
confluence which	842	0	J12:6
confluence wiki	813	0	N05:6
confluence with	813	6	
confluence write	773	9	J11:8
confluence_api_token	842	-3	
confluence_url	757	-5	N13:7
confluence_url http	813	-3	
confluence_username	842	-3	
confluenceapi	842	6	
confluencebuilder	842	3	
confluenceclient	813	5	
confluenceparentid	842	-3	
confus	757	0	J09:6 J42:8
conn	703	9	N07:10
conn faraday	842	0	N06:6
conn file	842	5	
connect	328	12	I02:6 I05:6 I13:8 J01:18 J15:-6 J20:-6 J22:-9 J25:-10 J26:-9 J28:-7 J31:-6 J32:-6 J36:10 J37:7 J38:-6 J40:9 J41:-6 L08:15 L09:14 N07:12 N08:7 N09:-6 N10:6 N15:-6 T01:6 T03:10 T05:6 T06:14 T07:12 T11:11 T15:7
connect add	813	0	J09:6
connect again	721	-6	
connect an	813	-6	
connect and	732	6	
connect anew	842	4	
connect app	541	0	C01:6 J02:7 J07:9 J09:6 J13:10 J23:6 J36:8 L08:9 T11:9
connect apps	626	-18	J40:11
connect are	842	0	T15:7
connect atlassian	791	11	T14:7
connect backend	813	0	L08:8
connect begin	842	-3	
connect but	813	3	T03:9
connect call	791	0	J10:14
connect clientid	549	7	L09:9 T03:6 T05:13 T06:10 T07:13
connect descriptor	842	-3	I11:8
connect econnrefus	791	0	N07:10
connect ehostunreach	842	6	N07:9
connect expres	643	0	I04:11 I14:14 N01:6
connect fail	813	3	
connect install	647	-11	I08:6 I12:8 I13:22
connect it	813	-8	
connect jira	712	13	
connect json	668	-8	I12:7 J06:9
connect jwt	757	-9	L08:8 L09:7
connect jwts	842	0	T02:6
connect link	813	-3	
connect my	813	8	N14:8
connect plugin_id	842	-4	
connect project	842	3	
connect read	842	4	N08:6 T11:7
connect session	593	7	J01:37 J37:13
connect so	842	0	N12:6
connect spr	652	-3	I02:12 I05:8 I06:10 T03:6
connect the	721	5	
connect tim	842	0	I13:7
connect to	547	15	J02:7 J37:6 N07:9 N10:16 N13:9
connect token	813	-7	L09:7
connect useraccountid	580	-7	L01:7 L09:11 T05:6 T07:6
connect userkey	674	15	T06:36
connect with	773	0	S03:7
connect work	842	-3	J36:12
connect'	773	0	T03:6
connectexception	791	5	N07:6 N08:8
connectexception connection	842	4	
connection	468	14	J19:8 N06:12 N07:52 N08:11 T14:6
connection abort	842	6	N07:6
connection alway	842	-7	
connection and	791	7	J02:9
connection close	791	-3	
connection errno	813	3	N06:9
connection error	813	-3	N06:6
connection fail	732	13	N10:6
connection from	842	-5	
connection httpsconnection	813	4	
connection is	773	3	
connection jira	773	-8	
connection py	842	5	
connection refus	712	11	N07:35
connection reset	791	4	N07:11
connection test	732	3	N14:8
connection that	813	-7	
connection the	791	0	J19:6 N07:8
connection tim	791	9	N08:11
connection to	712	-5	N08:6
connection was	757	10	J11:6 N07:12
connection'	721	4	
connection' keep	744	3	
connectionerror	813	6	N07:6
connectionerror connection	842	6	N07:6
connectionpool	630	0	N13:7 T05:8
connectionpool debug	703	3	
connectionpool http	712	-3	N13:9 T05:10
connectionpool start	813	-5	
connectivity	842	-3	N15:6
connector	517	4	J22:8 J32:9 J39:6 J40:7 P01:7 T15:10
connector and	842	0	P01:6
connector eclipse	842	3	
connector every	842	0	J40:8
connector fetch	842	-3	
connector http	842	6	
connector id	813	-3	
connector is	791	0	J22:6
connector jira	842	-5	
connector oauth	842	5	T15:9
connector the	813	8	
connector with	842	0	J36:8
connecttimeout	842	0	N08:6
consent	591	-8	J11:12 J36:6 J40:18 T12:7 T15:17
consent again	791	-3	
consent page	732	10	J40:7 T15:11
consent screen	791	0	J40:7
consider	791	0	T10:7
console	483	25	I03:6 J02:-6 J11:13 N09:6 T15:14
console and	813	5	
console error	681	15	
console log	567	18	J24:7
console of	842	5	T11:6
console show	773	-8	
console writeline	791	0	N09:6
const	418	-22	I04:6 J06:7 J22:10 J25:-6 J26:-6
const access_token	813	0	T14:6
const app	842	0	I01:8
const assertion	744	4	L01:7
const auth	773	-4	T08:8
const authheader	703	-4	
const await	681	4	T13:6
const base	744	4	I01:6
const body	732	-4	
const client	732	-4	
const clientkey	773	0	I07:6
const content	842	3	J08:6
const credential	695	-6	
const data	681	-3	
const decod	813	3	J08:6
const fetch	842	4	
const handler	842	-4	
const http	773	0	I17:7
const iss	842	8	J08:6
const jira	842	-3	
const jql	791	10	J22:6 J34:9
const jwt	757	-7	
const key	757	11	J22:6
const method	842	-5	
const option	842	4	
const page	813	-7	
const qsh	757	-9	
const query	842	5	
const req	712	-8	
const request	813	13	
const response	643	0	J22:9
const sharedsecret	842	8	J08:6
const site	813	-3	
const tenant	773	0	I17:7
const token	583	0	I04:7 J06:6 L08:7
const url	744	5	
const user	842	3	
const verifi	842	5	J08:6
constant	695	3	J10:7 L01:8 T08:6
constructor factory	842	5	
consumer	712	-6	
consumer in	842	-4	
consumer key	813	-5	
consumer_key	813	-4	N13:6
contact	605	3	I12:9 T15:7
contact it	732	0	I12:8 I16:6
contact the	674	8	C02:6 I12:8
contact your	842	3	
contain	588	0	I03:17 I12:12 I14:7 J39:8 N14:9
contain name'	813	6	J39:12
contain the	688	0	I03:12 I12:15 I14:9
container	619	-6	I20:14 N07:9
content	357	20	J01:7 J22:9 J24:18 J25:16 J26:8 J32:9 J38:17 N01:15 N03:7 N14:6
content 123	842	-4	
content 200	842	-5	
content 401	813	5	
content all	757	4	J11:6
content and	773	-4	J07:8
content api	773	5	
content body	773	9	J25:6
content but	842	0	S01:7
content child	757	11	J38:7
content confluence	757	10	J11:8
content content	813	0	J02:7
content data	813	8	J08:6
content detail	813	4	
content encoding'	791	3	
content errormessag	703	9	
content expand	791	3	J26:9
content fail	813	0	J02:8 J21:6
content fami	842	-3	
content from	791	7	J02:8
content has	842	5	
content id	712	-7	
content ie	791	4	
content jira	842	0	J26:6
content length	712	3	N01:17
content message	842	4	
content new	791	-3	
content no	813	6	
content of	757	-3	N01:6
content page	813	-6	
content res	842	4	
content return	813	3	
content search	813	8	
content spacekey	813	-7	
content summary	773	-3	
content text	712	7	
content the	813	3	
content title	813	6	N03:8
content to	744	5	J25:11
content type	451	-3	J22:6 J24:14 J26:9 J32:6 N01:7 N13:6 N15:6
content type'	561	9	J01:6 J24:6
content updateasync	813	-9	
content version	813	5	J08:6
content with	732	3	J15:9
content xarg	842	4	
content'	842	-4	
context	454	5	I02:17 I03:29 I14:6 I21:6 J02:-6 J08:29 T06:7 T12:21
context and	791	-4	J08:6
context background	813	8	
context context	791	-4	
context deadline	842	3	N08:7
context gettoken	622	-5	I03:14 J08:12
context in	813	0	T12:8
context jwts	813	-3	
context path	732	0	I02:16 J39:7
context qsh	663	6	J08:19 L08:6
context qsh'	757	3	I01:6 L09:6
context siteurl	813	0	J37:11
context the	813	-3	I02:7
context token	663	0	I03:15 J08:8
context useraccountid	842	0	T06:13
context'	842	-3	
context_path	703	7	J02:10
contextid	688	0	T12:34
contextid context	842	-3	
contextid of	757	0	T12:11
contextjwt	791	0	I02:14
contextpath	773	7	J10:6
continu	842	-3	J42:7
continue	695	-13	N12:8
continue in	842	0	N08:6
continue us	842	-5	
contractor	791	0	J27:7 S04:12
contribute	813	11	N03:6
control	695	-3	
control no	773	3	
control'	688	7	
control' no	703	9	
controller	681	-3	I02:11 I21:8
convert	573	0	J32:6 T10:7
convert to	732	0	J25:6 J32:6
convertto	732	-4	
convertto securestr	813	-3	
cooki	681	-5	
cookie	626	0	I14:6 J02:10
cookie is	842	-4	
cookie redact	842	-10	
copi	588	4	I07:6 T08:7
copi from	703	5	
copi it	757	5	
copi the	688	0	J03:6
copperbay	842	9	J22:7 N13:8
copperbay atlassian	842	9	J22:7 N13:8
copperhill	813	8	
copperhill atlassian	813	8	
copy	612	-10	J03:7 T10:6 T14:6
copy of	757	0	T14:8
copy past	813	0	I14:7 T10:8 T15:6
copy paste	813	0	J03:9 N12:7
core	622	-4	I02:7 J15:7
core project	842	3	N14:6
core service	842	3	
core settle	791	5	
corner	842	4	
corp	657	4	J34:7 J39:10 N05:6 N10:7
corp example	773	5	
corp lan	842	-6	
corporate	712	8	N01:7 N07:14
corporate proxy	757	9	N01:7 N07:11
correct	565	4	I12:15 J06:8 J24:8 J35:17 S04:7 T10:7
correct as	842	0	T10:6
correct audience	744	0	I12:16
correct by	842	0	S03:7
correct it	842	0	I05:7
correct json	842	3	
correct the	791	0	T09:6
correct with	813	-3	J34:7
correspond	813	3	
corvid	842	-4	I12:8
cost	721	0	J30:6
cost centre	842	0	J30:7
could	389	13	I09:16 I13:11 I14:6 J02:-7 J25:10 N01:12 N06:15 T12:8 T14:8
could be	585	0	J06:9 J15:15
could it	703	10	
could make	842	-4	
could not	469	5	I09:16 I10:6 I13:12 I14:9 J02:-6 N01:17 N06:15 T12:11 T14:6
could send	842	7	
could that	773	0	J09:6 T11:6
could the	681	9	N14:8
could there	813	-3	
could this	791	5	N10:6
could use	791	-9	
could we	757	-3	I09:6 I13:6
could you	612	8	J30:7
couldn't	602	-4	I10:9 I11:6 J16:7 J37:7
couldn't authenticate	842	0	J29:7
couldn't be	732	0	T12:6
couldn't find	813	0	I10:10
couldn't parse	791	0	J37:6
couldn't verify	842	0	I11:6
count	593	-3	N11:7
count is	842	0	J07:7
count the	842	3	
count us	773	3	
cover	721	-5	
coverage	757	-11	
cp	791	3	I21:7
cp lic	842	0	I21:7
cpriority	842	6	
cpython	842	5	
cql	721	5	T16:8
crash	657	-4	J29:6 N05:6 T15:7
crash when	813	4	
crawl	791	-8	
crawler	813	0	J22:6
crear el	842	7	
creat	416	27	J05:6 J14:7 J19:14 J25:9 J30:19 J31:6 J32:15 J33:10 N13:7
creat also	842	0	J04:6
creat an	688	14	J25:6
creat asc	791	4	
creat by	773	-4	J05:6 J32:6
creat custom	813	3	J09:6
creat desc	773	0	J33:8
creat desc'	744	13	J22:7
creat field	842	4	
creat is	842	-5	
creat issu	773	-3	
creat jira	652	13	J19:9 J30:8 J31:8 N11:6
creat my	842	0	N13:7
creat new	744	0	J11:7
creat our	842	0	J32:6
creat project	842	-5	
creat request	813	3	J24:7
creat task	813	7	J30:6
creat that	842	3	
creat the	663	0	J16:8 J31:6
creat ticket	703	6	J32:9 J34:6 N05:6
creat today	842	0	S04:8
creat updat	813	-4	
creat with	757	0	S02:7
creat without	842	0	I06:7
create	412	21	J04:6 J05:11 J14:11 J25:20 J28:7 J30:35 J31:10 N13:7 P01:10
create account	813	3	J19:12
create and	791	4	J15:7
create api	757	0	J26:7 J28:12
create can	842	7	
create content	842	-3	
create http	681	-4	
create in	791	4	J05:6
create is	813	0	J31:7
create issu	695	-9	J11:6 P01:8
create issue	622	11	J30:13 J31:7 N01:6
create jira	757	-3	
create metadata	813	0	J30:7
create new	757	4	N14:9
create no	842	0	N13:7
create one	791	5	J04:6
create or	773	0	N13:6
create project	791	4	J30:7
create release	842	14	N09:6
create screen	757	3	J05:9
create summary	842	-7	
create the	712	4	
create this	842	-4	
create ticket	744	7	J25:10
create version	773	4	J16:10
create webhook	791	5	
create with	842	4	
create_issue	652	0	J23:7 J32:7 N05:10
create_issue field	757	5	J23:9
create_issue project	721	-7	J32:9 N05:10
create_issue return	842	3	
create_page	732	-9	
create_project	842	-4	
create_sprint	842	4	
create_version	842	-5	
createaccount	842	0	I09:6 J19:6
createissue	712	17	J30:9
createjiraissue	842	-3	
createmeta	688	-11	N11:9
createquerystringhash	663	8	J06:11
createquerystringhash method	813	5	J06:7
createquerystringhash req	695	0	J06:6
createquerystringhash request	842	6	
createreadstream	842	0	J20:6
createwithbasichttpauthentication	842	-3	
creation	657	16	J30:7 J32:9
creation has	842	5	
creation of	773	7	J05:6
creation the	842	8	
cred	622	16	J02:9 J42:6 N09:11 S01:10 T10:7
cred name	842	5	
cred new	773	8	N09:8 T10:10
credential	406	0	J02:16 J04:11 J15:10 J26:10 J29:8 J35:14
credential again	842	5	J04:6
credential are	663	-4	J04:7 J42:8
credential base	591	-12	
credential buffer	695	-6	
credential but	842	0	J02:8
credential convert	695	-6	
credential cred	773	3	J02:9
credential error	791	7	
credential for	813	-3	
credential giv	842	7	N08:6
credential in	757	-4	
credential is	791	-3	J26:6
credential look	842	7	J04:6
credential may	842	-3	
credential of	773	0	J19:6
credential or	813	-3	P01:6
credential printf	757	-3	
credential refus	842	4	I21:6
credential response	791	-4	
credential test	813	3	J14:6 J22:6
credential that	813	8	
credential the	757	4	
credential verbose	813	6	P01:6
credential were	791	-3	J35:6
credential with	813	8	J01:6
credential work	842	3	N13:6
cron	674	0	I17:12 J29:7
cron job	813	0	N08:6
cros	773	0	J20:10
cros site	813	0	J20:10
crypto	813	0	I10:6
cs	744	-7	
cs claim	842	-7	
css	721	0	I21:25
css head	842	3	
css'	791	4	
css' media	791	4	
css' rel	791	4	
csv	681	-3	C02:6 J23:9
csv into	842	6	
csv with	842	0	I10:7 J23:7
ctrl to	842	-4	
ctx	695	-4	
ctx if	842	-3	
cuando	842	7	
cuando el	842	7	
cur	744	-3	J03:10 J21:6
cur it	773	-3	J03:11 J21:6 N07:6
curiou	757	6	J04:6
curl	422	0	I15:6 J01:13 J19:6 J24:7 J26:16 J28:6 N06:7 N07:11 N12:14
curl and	732	11	
curl authorization	703	-11	
curl callback	842	10	J26:9
curl content	813	3	
curl could	813	3	N06:10
curl dev	773	0	J19:7 J28:7
curl does	842	-4	
curl error	744	0	N06:6 N07:6
curl fail	813	-4	
curl haxx	842	0	N06:8
curl head	842	-8	
curl http	663	0	J02:7
curl in	813	0	N06:6
curl is	744	0	N01:6
curl it	813	3	
curl location	773	-5	
curl me	813	0	S01:7
curl raw	842	0	N12:11
curl redact	681	0	J26:8
curl request	703	10	J25:7 J26:7
curl silent	773	0	J23:6
curl sl	842	4	
curl the	791	0	J20:9
curl to	757	0	N12:6
curl user	773	-3	
curl with	773	-4	
curl work	773	0	J19:7
curl_exec ch	668	-4	
curl_init curl_setopt	695	-5	
curl_setopt ch	668	-4	
curlopt_post	773	-5	
curlopt_postfield json_encode	791	6	
curlopt_url http	695	-3	
curlopt_url url	842	7	
current	531	21	J18:20 N09:7 T03:6
current expand	842	-5	
current one	842	6	
current time	791	0	I20:7 N09:6
current title	842	-6	
current user	622	11	J18:25
current version	773	4	J25:7
currenttimemilli	842	7	
currentuser	688	16	J04:10 J34:6
currentuser and	791	9	N07:6
cursor	773	-4	
custom	534	14	I16:8 J14:6 J25:10 J30:7 J31:7 N09:8
custom ca	842	0	N09:6
custom com	813	3	
custom domain	757	0	I16:12
custom field	605	14	J14:7 J25:11 J30:7 J31:7
custom requir	842	-4	
custom ui	842	-3	
customer	383	0	I07:21 I09:6 I10:6 I13:8 I15:13 I16:10 I17:8 J01:-6 J02:-10 J09:7 J17:10 J25:-7 J26:-6 J42:6 N04:7 N15:7 T04:6
customer admin	688	0	J09:6 T15:7
customer are	773	0	N15:7
customer as	842	0	I13:6
customer ask	791	-4	J17:6
customer at	813	0	N11:8
customer atlassian	813	0	J37:9
customer but	842	4	J17:6
customer chang	813	0	N02:7 S02:9
customer complain	842	0	J21:6 S03:12
customer dev	813	0	J41:7 L01:8
customer devs	842	0	J06:6
customer has	721	-3	I17:7
customer have	813	0	J09:6 P01:6
customer host	842	0	I18:6 T02:6
customer install	773	0	I09:6 I16:10
customer is	757	0	T08:6
customer message	842	0	J40:7
customer mov	813	0	J30:6
customer not	842	-8	
customer on	732	-3	I16:6
customer only	773	0	I07:7
customer own	813	0	J32:7 T07:6 T11:6
customer reinstall	813	0	T10:7
customer report	813	0	I13:6
customer runs	842	0	N08:6
customer same	842	0	J17:6
customer says	712	0	J38:6 S01:6
customer see	813	3	I21:6 N11:6
customer server	842	0	N10:7 N12:7
customer site	695	0	J27:11 J42:12
customer the	791	0	I14:6 S04:6
customer to	757	7	J11:6 T04:8
customer uninstall	791	0	I07:6
customer user	842	0	J36:8
customer want	813	-3	N04:6 T02:6
customer where	842	0	T09:8
customer who	791	0	T04:6
customer with	732	4	I16:12
customer writ	813	0	J29:7
customers'	842	0	J40:6 S03:10
customfield_	541	18	J25:12 J30:13 J31:31
customfield_ cannot	647	11	J31:18
customfield_ could	773	3	J25:6
customfield_ customfield_	791	11	
customfield_ data	842	6	
customfield_ epic	813	3	
customfield_ execute	842	-4	
customfield_ field	674	8	J31:12
customfield_ is	842	0	J31:11
customfield_ name	842	5	
customfield_ value	813	5	
customfield_ value'	813	0	J25:6
customfieldoption	813	3	
customfieldoption value	813	3	
customfieldtyp	813	3	
customid	813	3	
customis	773	-3	
cut	608	0	J10:7 J21:7 N05:17
cut it	757	5	N05:10
cut off	773	0	J29:6
cutt	842	0	N14:6 T09:7
cv	842	3	
d'	732	8	J22:6 J27:7
d__	757	6	
d__ movenext	757	6	
dabchick	813	0	I17:10
dai	757	0	I17:6 I18:6 T13:6
damag	842	0	I08:9
dana	842	0	S03:10
dans	842	7	I12:7
das	813	0	J05:7
dash	813	-3	J20:9
dashboard	615	4	J21:7 J36:8 S01:7 S04:8
dashboard item	842	0	I21:6
dashboard widget	842	0	J33:6
dat	773	0	I19:6
data	368	16	I10:15 I14:12 I21:14 J22:9 J25:25 J39:14 N12:6
data authoriz	732	0	J25:6
data await	757	5	N12:6
data by	842	0	J24:7
data center	559	-14	J39:20 N03:7
data centre	757	0	I20:7 J39:9
data clientkey	813	0	I17:10
data const	791	8	I17:8
data data	721	5	
data error	813	-4	
data for	681	0	I09:11 I10:9
data form	842	-5	
data from	773	7	
data header	842	3	J02:7
data in	732	-5	I21:6
data into	842	7	
data is	688	-7	I21:10 J28:6
data issu	732	14	J22:9 N13:6
data jql	791	4	
data key	813	5	J01:6
data loss	842	0	I15:7
data name	791	0	J26:9
data new	842	-3	
data not	842	4	
data of	732	6	
data offlineuserauthtoken	773	-3	
data on	732	3	I14:23 I21:9
data payload	791	-6	
data request	813	11	
data res	842	-5	
data set	842	-3	
data source	757	0	J42:8
data statu	773	-7	
data that	813	9	
data the	773	0	T13:6
data this	842	-3	
data total	842	6	
data update	813	11	
data version	842	0	J26:6
data was	712	19	J25:19
data'	721	9	
database	608	-3	I07:7 I09:7 I10:8 I17:11 T04:8
datadog	842	-4	
datasource	732	7	
datasource error	791	0	J21:6 N06:6 N10:6
date	503	14	C01:8 I04:6 I06:16 I20:9 J19:7 J29:9
date basename	842	4	
date because	842	0	I06:7
date fri	842	-7	
date gettime	813	10	J02:6
date inside	842	0	I20:6
date now	657	5	
date on	791	3	
date the	791	0	J31:7
date thu	791	-3	
date tue	773	7	
date uformat	842	0	I06:6
date wed	813	0	N15:6
date'	703	4	
datetime	732	5	I06:8 I20:6 J07:6
datetime datetime	842	9	J07:7
datetime now	813	5	I20:7 J07:7
datetime timedelta	842	9	J07:7
day	520	6	J22:9 T14:13
day and	813	3	
day have	842	3	
day it	842	0	J19:6
day long	842	3	C02:6
day lost	842	0	N01:7
day of	842	0	N06:6
day on	773	0	T02:6 T07:8
day or	842	-5	
day the	773	0	J39:6 T14:7
day to	773	-3	J29:7
day work	842	0	J13:6
days	555	4	J04:6 J29:8 T14:8
days ago	842	-4	
days it	813	4	
days jira	842	3	J29:6
db	580	-5	I07:8 I09:15 I13:7
db and	842	0	I13:6
db bf	842	0	J11:9
db has	791	0	J32:6
db no	842	0	I09:7
dc	638	0	J38:6 J39:11 N13:6
dc has	842	-4	
dcb	791	6	
dd	842	-7	
de	615	11	I01:6 J40:7 N15:7
de agora	842	7	
de api	842	-9	
de atlassian	842	3	
de la	842	-5	
deactivat	668	-3	N15:18 T13:16
dead	591	12	N03:27 N10:7 T14:6
dead letter	842	0	I15:6
dead link	663	14	N03:30
deadline	842	3	N08:7
deadline exceed	842	3	N08:7
deal	773	-4	
deal with	813	-4	
dear	721	0	I03:6 J37:6 T09:6
dear all	842	0	I05:7
dear community	842	0	J37:7
debu	842	3	
debu creat	842	3	
debug	509	21	I02:7 J15:6 J25:9 J26:10 N13:8 T05:6
debug atlassian	791	-3	
debug execut	842	0	J02:6
debug get	842	-6	
debug http	695	3	
debug jira	842	0	N02:8
debug level	842	-5	
debug log	813	4	
debug message	842	-3	I02:6
debug nio	813	3	I02:7
debug output	744	8	
debug request	721	0	J25:6 J26:8
debug response	842	-3	
debug uri	842	4	
debug urllib	703	-5	N13:9 T05:9
debugg	721	0	N02:7
debugg show	842	-4	
debugger	791	5	J08:6 L01:10
decent	842	0	I20:9
decid	813	0	J05:6
decid on	842	0	J05:6
decide	842	-4	
decision	773	3	
declin	732	0	J10:6 L01:7 L09:7 T02:8
decod	599	7	I01:12 I03:9 I06:10 J08:8
decod it	791	3	I06:6
decod jwt	813	3	J08:6
decod payload	744	4	
decod return	842	-3	
decod the	842	0	J08:6 J37:6
decode	542	0	I03:6 I07:11 I08:20 I20:12 T10:7
decode and	842	0	C01:6
decode it	842	0	T10:6
decode jwt	721	5	I08:18
decode raw	773	0	I06:6 I20:9
decode the	842	0	T10:7
decode url	757	-6	
decode utf	842	3	
decodeerror	813	0	I02:6
decoder	744	0	I02:6
decoder jsondecodeerror	842	-6	
decoder py	791	-3	I02:6
decodesymmetric	721	4	I07:14
decodesymmetric jwt	773	0	I07:13
decodesymmetric token	842	6	J08:6
dedup	842	-4	
def	553	-3	I20:6 J02:8 J06:7
def fetch	842	8	J38:9
def make_token	842	3	
def user_token	813	0	S03:7
default	493	3	
default an	842	-3	
default ask	842	-3	
default assignee	842	4	T13:6
default cli	842	4	
default for	842	-4	
default function	744	-8	
default is	842	3	
default screen	842	3	
default the	813	3	
default to	773	6	T08:6
default workflow	842	3	
defaultclient	668	-3	
defaultclient do	668	-3	
defaulthttpclient app	842	4	
defaulthttpclient java	842	4	
defaultjwtparser	842	0	I14:6
defaultjwtparser java	842	0	I14:6
defaultjwtparser parse	842	0	I14:6
defaultrequestheader	813	0	N09:6
defaultrequestheader authorization	813	0	N09:6
defect	842	5	
defin	744	0	T05:7
defin at	842	0	T05:8
definite	813	0	J14:6 N07:7
definition	842	-3	
delay	773	0	J19:13 S04:7
delegatingpromise	842	3	
delegatingpromise java	842	3	
delet	591	5	I09:9 J15:8 L09:6 P01:11
delet in	842	0	J27:7
delete	567	4	I03:6 J09:10 P01:20
delete is	842	0	P01:6
delete issu	842	5	P01:9
delete rest	813	0	J09:8
delete the	712	0	I17:6 S01:6
delete to	842	0	J09:7
deliberate	842	0	J04:6
deliver	732	-3	J38:6 T05:7
delphi	773	0	J24:6 N01:6
dem	842	0	J05:7
demand	744	-5	L09:6
demo summary	813	7	
demo'	842	7	
den	842	-5	
deni	551	10	I16:6 J12:20 J35:21 T01:7 T09:8 T11:9
deni before	813	0	N02:8
deni by	842	0	I19:8
deni due	732	3	J12:16
deni for	773	0	T09:7 T11:6
deni on	842	3	J18:6 T10:7
deni reason	744	6	J35:15
deni reason'	813	0	J35:8
deni the	813	0	T09:6
deni to	842	0	T01:6
deni with	813	0	J12:8 T01:6 T07:6
denial	842	0	T01:6
dep	842	3	
depend	695	0	J13:6
depend on	703	4	J13:6
dependency	757	-3	
dependencytrack	842	-3	
deploy	561	12	I01:6 I09:7 I19:6 J12:21 J41:7 N11:8
deploy and	791	6	J11:7
deploy on	842	0	T08:9
deploy the	791	3	T11:6
deploy to	773	0	J12:6 J31:6
deploy with	813	0	I19:6
deploybot	842	3	
deployment	626	0	J25:6 J39:7 N05:8 T08:6
deployment so	842	0	C01:6
deployment type	842	-3	
deploymenttype	773	13	J39:15
deploymenttype server	791	7	J39:15
deprecat	525	7	J22:13 J26:26 T06:11
deprecat as	791	0	T06:17
deprecat endpoint	695	17	J22:19
deprecat for	674	11	J26:16
deprecat in	842	-8	
deprecat the	813	7	
deprecat we	842	-7	
deprecation	608	16	J26:20
deprecation detail	813	3	
deprecation notice	712	7	
deprecation of	721	12	J26:9
deprecation wed	842	-3	
der	813	0	J23:11
deriv	773	3	T08:15
deriv from	842	0	T08:8
deriv the	842	0	T08:8
desc	647	0	J33:15
desc startat	842	3	
desc with	791	-3	
desc'	732	8	J22:7
desc' startat	842	7	
describ	703	-18	
describ in	791	-7	
describe the	576	4	
description	462	0	J32:39 N05:15
description as	842	4	
description atlassian	842	0	T04:6
description be	842	-5	
description content	757	6	J02:6
description creat	757	4	J26:7 N05:7
description description	757	0	J23:6 N14:6
description does	842	0	J32:7
description field	744	0	J31:8
description goes	842	-7	
description in	813	4	J32:9
description is	773	0	J32:8
description issuetype	773	-8	J23:6
description jira	791	-5	J32:7
description null	842	-3	
description of	744	0	N14:6
description operation	757	5	J32:10
description plain	813	5	
description trial	842	-6	
description type	813	-5	
description version	842	7	
description'	744	8	J31:6
description' cannot	813	4	J31:7
descriptor	506	-4	I01:6 I09:6 I11:24 I12:27 I21:8 J06:11 J09:13 P01:7 T01:12 T05:12
descriptor apimigration	842	0	I11:8
descriptor baseurl	773	-3	I01:8
descriptor endpoint	842	0	I12:7
descriptor has	773	0	I11:7 P01:6
descriptor install	842	0	I09:7 L08:8
descriptor is	813	-3	
descriptor of	813	9	
descriptor put	842	4	I12:7
descriptor read	813	0	J09:9
descriptor scop	813	0	T11:6
descriptor that	842	0	P01:6
descriptor the	791	0	J06:6
descriptor was	842	0	I21:6 J09:9
descriptor we	842	0	I11:6
descriptor with	842	0	T05:8
deserialize	744	11	J25:9 J32:7
deserialize instance	757	8	J25:10
design	688	-4	S04:7
desk	638	0	J25:8
desk ticket	813	3	
desktop	721	8	N04:11 T15:6
destination	791	4	P01:9
destination respond	842	5	
destroy	791	0	N15:8
detail	530	24	J23:6 N14:8
detail are	791	4	
detail confluence	813	4	
detail kwarg	813	-5	
detail of	813	-5	
detail statu	674	11	J23:10 J27:9
detect	744	-5	I09:6 N14:6 T14:7
dev	494	-6	I08:7 I09:7 I11:7 I16:16 I19:6 L01:6 T08:8
dev and	813	-8	I09:7
dev com	703	0	I08:10 I16:15 T08:6
dev in	842	0	I19:6 T08:9
dev mode	813	0	I16:6
dev net	813	0	I19:7
dev null	773	0	J19:7 J28:7
dev sit	813	0	T08:7
dev the	813	0	J23:8
develop	757	-5	N08:6
developer	512	17	J22:12 P01:10 T15:14
developer and	842	5	
developer atlassian	569	8	J22:11
developer console	695	0	J11:8 T15:7
developer mozilla	842	4	
developer to	842	5	T15:7
development	652	10	I12:11
development panel	842	5	
devinfo	744	0	N05:26
devinfo bulk	842	0	N05:15
devinfo entiti	813	0	N05:7
devop the	842	-3	
devs	842	0	J06:6
diagnosi	813	6	
diagnostic	842	-3	
diagram	773	-4	
dial	773	0	N04:6 N06:9
dial tcp	813	0	N06:10
dialog	657	-3	I04:6 I05:9
dialog open	842	0	I04:9
dict	744	-3	J25:6
did	448	13	I03:9 I12:7 J02:7 J35:8
did and	842	0	J03:9
did in	813	0	T06:6
did it	668	13	
did jira	842	0	N10:8 T09:6
did not	585	6	I03:11 I12:8 I14:7 I15:10
did noth	813	0	J09:6
did so	791	0	T06:6
did the	744	4	J23:7
did to	842	-3	J23:8
did what	813	3	S03:6
did you	622	-4	J11:6 N09:6
didn't	596	4	J03:6 J04:6 J19:7 N11:6 T12:6
didn't get	842	0	L08:7
didn't recognise	842	0	J19:6
didn't work	791	0	J02:6
dies	668	3	J21:8 J36:9 N04:6 T13:7
dies at	842	0	J16:6 N08:6
dies with	757	7	J36:10
diff	773	0	T07:7
differ	674	-5	I01:7 I15:6
differ from	791	0	J06:7 J31:6
difference	599	10	S04:6
difference between	712	3	I10:6
difference of	842	4	
different	559	7	I15:10 J22:7 T04:10
different path	842	0	J07:7 J39:7
different since	842	3	
different the	842	0	J14:6
different way	842	0	T07:6
dig	842	0	C02:6
digest	732	0	I17:12
digest in	842	0	I01:6
digest js	842	0	I17:8
digit	757	0	C02:12
dir	813	-5	
direct	626	0	I02:9 J15:6
direct and	813	0	I02:10
direct with	842	0	J08:6
direction	744	0	T10:11
director	842	0	S04:8
directory	773	-5	
disabl	668	-8	
disabl on	842	-4	
disable	744	7	
disappear	813	-6	
discard	842	0	J02:6
disconnect	695	9	N04:6 N07:8 T14:10
disconnect and	842	4	T03:6
disconnect from	813	0	T14:7
disconnect is	842	5	
discover	791	7	
disk	712	3	T14:7
dispatch	813	-4	
display	652	0	J03:8 J23:6 J31:9
display name	757	0	J23:7
display_name	842	4	
displayname	643	-7	J28:6 S02:9
displayname 200	842	0	S02:6
displayurl	791	0	I10:9 T09:8
displayurl http	842	0	I10:6
dist node	842	-5	
distinguish	842	0	T05:8
distort	842	0	J35:6
distribution	842	0	N01:7
div	744	5	
div clas	813	5	
div id	813	3	N03:6
dla	842	-6	J27:8
dmz	842	0	N08:10
dns	712	-4	N06:19
do	337	17	J02:7 J35:9 N07:-7 N10:8 P01:6
do anyth	712	0	I06:6 J36:6
do create	842	-7	
do do	791	4	N14:7 S04:9
do exist	791	0	T13:6
do find	813	4	
do for	813	-3	
do get	626	9	N03:7 N12:7
do give	842	-5	
do hand	842	0	N10:6
do have	622	12	J40:12 T04:6
do it	647	5	N10:6
do jira	842	3	
do know	842	3	
do miss	842	6	J01:6
do much	842	6	
do need	674	-7	C02:6
do not	503	4	J15:9 J27:6 J28:11 P01:9
do noth	757	-3	J21:6 T04:6
do on	773	-6	J08:6
do other	813	3	
do people	842	0	N05:6
do req	663	-3	
do request	842	0	N06:6
do see	773	-5	
do send	813	0	T01:7
do set	791	3	N10:7
do so	757	0	L09:6
do someth	732	0	T05:6
do th	813	0	L08:7
do that	712	-6	
do the	695	0	I01:6 L01:7
do they	773	0	J29:6 T08:6 T09:6
do this	773	0	T10:6
do use	813	6	J42:6
do we	681	-4	J35:8
do with	668	3	J26:6 S04:7
do work	813	3	J02:8
do wrong	791	11	N14:7
do you	567	3	I17:6 N08:6
do'	813	7	
doasync	842	4	
doasync error	842	4	
doc	583	0	J32:19 L09:9
doc content	791	8	
doc type	813	5	J32:8
doc version	703	-7	
docker	573	3	C01:7 N06:7 N07:8
docker compose	732	0	I09:6 N07:8
docker container	813	4	
docker image	813	-4	
docker on	813	-3	I20:7
docker run	791	0	N06:6
docker the	813	0	J01:6 T09:6
docs	460	-18	J01:6 J06:6 J39:9
docs and	842	-4	J38:6
docs api	842	-3	
docs are	842	3	
docs could	842	0	J06:10 N05:6
docs do	842	-4	
docs don't	842	-3	J42:9
docs example	842	-6	T09:6
docs github	842	-3	
docs it	842	3	
docs mention	813	-3	
docs name	842	-7	
docs of	703	-11	
docs only	842	-4	
docs please	842	0	J36:9
docs recommend	842	4	
docs say	732	4	
docs tell	842	0	C02:7
docs that	813	3	
docs the	791	4	N03:6
docs web	842	4	
docs'	813	0	J06:6
doctoolchain	813	4	
doctor	842	-3	
doctype	605	3	N11:8 N12:12 N14:11 N15:6
doctype html	612	3	N11:8 N12:7 N14:11 N15:6
doctype is	842	0	N12:7
document	523	0	J21:10 J32:34
document anywhere	842	0	T08:6
document as	842	-4	
document body	791	4	
document for	773	0	J21:6 J32:7
document format	703	10	J32:19
document only	842	0	J32:12
document see	757	5	J32:11
documentation	557	0	J25:13 J32:7
documentation and	744	14	J25:16
documentation for	842	4	L09:7
documentation of	757	-3	L09:6
documentation says	791	3	
docx	842	-3	
does	342	12	I06:9 I16:8 J04:10 J11:22 J15:13 J23:10 J25:-6 J27:20 J35:-6 J38:6 J42:6 N06:6 N09:-6
does add	842	-5	
does an	813	-5	
does and	813	-5	N15:6
does anybody	791	0	I06:6
does anyone	757	-4	
does appear	842	0	J40:7
does exist	791	5	J42:9
does have	791	-6	J28:7 T09:6
does it	626	7	
does jira	721	3	
does list	842	6	
does not	404	36	I01:9 I16:7 J04:8 J10:6 J11:24 J14:7 J15:11 J23:9 J27:23
does noth	757	0	J39:6
does rest	842	0	J09:6
does so	791	0	J28:6
does that	813	4	J03:6 J19:7
does the	555	-12	J17:8
does this	744	-6	
does work	813	-3	J32:7
doesn't	429	9	J23:7 J27:7 J31:7 L08:7 N10:13 N11:-6
doesn't accept	773	0	L01:13
doesn't allow	813	0	J30:7
doesn't change	842	0	J08:6
doesn't contain	842	0	I12:7
doesn't do	791	5	N10:8
doesn't even	813	0	C02:6
doesn't exist	688	0	J27:18
doesn't get	703	0	I13:10 I17:6
doesn't have	773	-3	T09:6
doesn't help	842	-4	
doesn't it	842	0	J14:9 J23:6
doesn't know	732	0	J40:6 N10:8
doesn't let	703	0	J13:6 J18:6 J33:7 J40:6
doesn't like	757	0	J41:6 T11:6
doesn't load	791	4	
doesn't match	757	7	T15:8
doesn't mind	842	0	J03:6 J10:6
doesn't offer	813	3	J13:6
doesn't say	813	0	J24:6
doesn't seem	773	-12	
doesn't take	791	0	N10:6
doesn't want	791	0	J23:7
doesn't work	695	13	J01:6 J08:6
dofilter	813	0	I05:6 I11:9
dofilterinternal	842	0	I13:7
doh	842	0	N12:7 T08:8
dojo	813	0	J30:6
domain	521	-7	I12:7 I16:13 J28:10 N02:6 N06:6 N14:9 P01:6 T08:11 T09:6
domain atlassian	681	0	J25:10
domain com	842	-3	
domain field	842	0	N14:12
domain http	842	-5	
domain in	773	0	N14:6
domain instead	842	-4	T08:8
domain nam	842	-5	
domain name	842	-7	
domain of	791	0	N09:6
domain to	813	0	N02:8
don't	458	10	J20:9 J24:8 J31:8 J40:6 J42:7
don't accept	842	0	I06:7 J32:6
don't ask	813	0	N01:7
don't do	813	0	J36:7
don't get	773	0	I03:7 J16:6
don't give	842	5	T09:7
don't go	842	-3	
don't have	622	9	J40:12
don't know	744	6	
don't match	813	6	
don't see	757	6	
don't send	757	0	J20:8 J31:6
don't set	842	0	J20:7
don't think	791	-3	
don't touch	842	0	T09:7
don't use	813	-3	N09:9
don't want	732	3	
don't work	842	-4	
done	507	6	J41:16
done all	842	4	
done and	744	3	
done as	791	0	J41:7
done clos	842	-4	
done creat	842	3	J31:6
done in	791	-4	
done that	813	6	
done the	842	-3	
done try	842	3	J22:6
done with	791	4	
done'	813	4	
door	744	0	J37:6
dot	773	4	I14:7
dots	791	0	I14:11
double	688	0	J03:7 J25:6 J34:6
double quote	842	6	J25:9
double slash	791	-4	J10:6
doubt	842	0	J09:6 N10:7
down	528	11	J21:7 N15:13 T09:6
down and	842	6	J21:6
down for	757	-3	
down http	842	4	N15:10
down since	773	-7	
down the	773	3	J07:8 T11:7
down to	813	5	
down with	773	13	N11:9 T02:6
download	569	-5	I13:7 J38:42
download 401	842	0	J38:8
download an	791	16	J02:6 J38:12
download attachment	695	5	J38:21
download is	813	3	J38:7
download of	791	-3	
download someth	842	0	I13:12
download the	813	5	
download them	842	-5	
download which	842	-6	
dozen	791	-3	T10:6
dr	791	-6	I17:7
draft	744	0	T10:6
drift	744	0	C01:9 I04:6
driv	842	0	J14:6 J34:9
drop	588	-9	N07:6
drop down	842	3	J40:6
drop the	688	-11	
dropdown	773	-4	J24:8
dropp	630	-4	I09:8 J18:6 T07:6
dropp by	842	6	
dropp the	773	0	T07:8
dropp with	813	0	N07:6 N11:7
dry	813	3	J22:7
dry run	813	3	J22:7
dtd	744	0	N01:7
dtd html	744	0	N01:7
du	842	7	I12:7
du proxy	842	7	I12:7
due	626	13	J12:13 J25:10
due date	813	0	J31:7
due to	638	11	J12:13 J25:11
duedate	813	20	J25:10
dummy	813	4	
dump	622	3	N05:7 N12:6
dump field	813	0	J02:7
dump from	842	0	T05:6 T07:6
dump json	813	-5	
dunlin	813	0	I16:6
dunlin atlassian	842	0	N10:6
dunlin example	842	0	I16:6
duplicat	773	0	N01:10
duplicate	744	-7	J10:6
duplicate export	842	-5	
dur handl	813	-7	
dur installation	732	-3	I16:6
dur search	842	5	N13:6
dutch	813	0	J30:6
dynamic	744	5	J13:6 T15:7
dynamic registration	842	5	T15:8
dyno	842	0	I07:8
each	411	-10	J21:21 N05:8 N15:6 T04:7 T14:11
each api	842	0	J02:7
each attempt	791	0	T15:6
each call	712	-3	J37:6
each deploy	842	0	I09:12
each endpoint	842	-4	
each issue	813	0	J21:6
each minute	813	0	J21:6 J35:7
each morn	842	3	
each one	813	0	J21:6
each other	791	0	T07:6
each payload	813	0	N05:7
each post	842	0	J24:7
each project	813	0	J34:7
each refresh	813	-6	
each request	712	-3	N01:6 N15:8
each scope	842	-5	
each tenant	813	0	L01:8
each ticket	791	4	J38:8
each time	573	3	N14:8 T14:7
each to	842	0	J23:7 T05:6
each url	842	0	L08:9
each user	842	0	J09:6 T06:6
each with	813	0	I18:6
eai_again	842	0	N06:11
earlier	681	7	
earlier ones	842	9	
easi	791	-6	
easy	842	-3	T02:6
eats	813	0	J34:8
eats the	813	0	J34:8
eb	842	4	
ec	813	-5	
echo	626	6	J26:9 S04:10
echo curl	842	7	J26:7
echo curl_exec	842	3	J22:6
echo error	842	-4	
echo key	842	-5	I15:6
echo username	842	9	J04:7
eclipse	757	4	J02:8
eclipse internal	842	3	
econnrefus	757	0	N07:21
econnrefus 127	842	0	N07:8
econnreset	813	9	N07:19
ecosystem	663	-3	I19:16 T06:9
ecosystem app	744	0	I19:18
ecosystem atlassian	813	0	T06:11
ecosystem installation	757	0	T12:7
ed	813	-8	
ede	791	7	C02:8
ede g'	842	3	
edge	622	0	N01:10
edge case	842	5	
edge resourc	842	3	
edge tenant_info	757	-14	
edge title	813	3	
edit	539	10	J11:6 J16:21 J31:13 P01:9
edit form	842	0	J31:11
edit screen	813	5	
edit the	647	15	J11:6 J16:21
edition	757	0	C02:7
editjiraissue	813	-12	
editmeta	757	0	J31:6
editmeta changelog	813	-5	
editor	634	4	J25:12
editor format	791	4	J25:7
ef	757	0	J11:8 J13:8
ef ff	842	0	J11:9
effort	813	4	J25:7
egres	652	-7	I13:20 N04:12
egres permission	842	-3	
egres to	842	0	I13:6
egret	757	0	I12:25
egret example	791	0	I12:17
ehostunreach	842	6	N07:9
eine	791	8	J41:14
eine ganzzahl	791	8	J41:14
either	546	-9	J31:8 N04:8 T10:12 T12:7
either do	842	3	
either does	842	-8	
either of	773	0	N15:6 T12:10
either value	813	4	J34:6
el	757	0	J05:9
el campo	842	0	J05:10
el conector	842	7	
el tablero	842	7	
elaps	813	0	N08:14
elastalert	813	-4	
electron	791	5	J20:12
eleven	721	0	J29:6 T10:6
eleven month	842	0	J29:8 T10:7
elixir	773	4	J06:8
elmgate	842	-5	
elmgate atlassian	842	-5	
else	477	0	I21:9 J05:8 J28:10 T02:6 T06:6 T13:7
else and	842	-3	
else could	842	-4	
else has	791	-3	
else if	773	5	T06:9
else in	757	0	J31:6
else is	842	4	N02:7
else it	773	0	I21:6 J42:6
else it's	842	-7	
else please	842	0	J05:7
else we	842	-4	
em	842	5	J11:7
emac	842	7	
email	486	-13	J26:7 N10:6
email and	773	0	N10:7
email api_token	842	-3	
email apitoken	563	-16	
email someone	842	5	
email token	721	-11	
emit	791	10	I12:7
emit event	842	5	
employe	813	0	J23:9 T13:6
employee	791	0	J23:6 T13:15
empty	476	0	I09:6 J03:6 J04:17 J29:10 J33:15 J42:10 N01:6 S04:15
empty and	732	0	J34:7
empty array	773	0	J40:6
empty as	813	-3	
empty before	842	0	J29:7 J33:9
empty body	773	3	N11:7 P01:7
empty error	842	3	
empty for	773	-3	S04:10
empty in	842	-3	
empty jql	813	-5	J33:8
empty list	757	6	J04:9
empty object	842	0	N01:8
empty on	842	0	J42:7
empty result	791	0	J03:8 J29:10
empty since	813	3	J01:6 J04:7 J25:7
empty str	791	0	I10:7 J10:6
empty there	842	0	J02:7
empty'	842	0	J27:10
en	605	9	J05:7
en el	842	-5	
en head	674	8	N03:6 N14:6
en http	773	4	N01:7
en us	842	4	
enabl	638	-17	T13:6
enabl for	813	-7	S01:6
enable	721	-3	
enable it	842	9	
enc	813	8	J26:10
enclose	842	6	
enclose it	842	6	
encod	536	14	J07:10 J10:7 J26:8
encod as	842	3	J26:7
encod body	842	6	N01:6 T11:6
encod chunk	791	7	
encod the	813	6	I01:6
encod utf	663	8	J02:7 J26:6
encode	511	11	J07:17 J10:8 J26:12 L08:9
encode claim	688	15	J02:8 J07:6
encode email	732	-4	
encode header	842	-3	
encode iss	721	0	L08:9
encode mail	757	-6	
encode payload	695	-8	
encode the	791	-4	J10:9
encode user	757	3	J26:8
encode utf	813	4	J26:6
encode_token	791	10	J05:6 J06:12
encode_token method	813	11	J06:12
encodesymmetric	663	4	J06:8
encodesymmetric claim	842	3	
encodetostr	652	-6	
encodeuricomponent	732	16	J37:7
encodeuricomponent jql	813	6	
encodeuricomponent urn	842	5	
encoding'	695	6	
encoding' chunked'	732	4	
encounter	732	11	N13:7
encounter an	813	5	
encounter code	813	5	N13:8
encrypt	695	-3	I10:8 I14:7
encryption	842	0	T10:6
encryption key	842	0	T10:6
end	444	21	I06:9 J10:15 J15:8 J25:13 J34:15 N11:6 N14:7
end and	773	0	J34:10
end at	813	-3	
end but	842	-3	T09:6
end context	842	-4	
end date	842	0	I06:7 J29:8
end end	773	-8	
end in	688	5	
end it	744	5	T07:7
end of	593	24	J25:12 J34:8 N03:6 N14:7
end on	791	5	T15:6
end point	842	6	
end the	791	-7	
end unexpected	791	4	
end up	813	0	J10:7
end'	842	0	N12:6
endpoint	432	7	J06:7 J11:7 J14:8 J22:21 J33:7 N15:15
endpoint and	791	-7	
endpoint answer	773	3	
endpoint authurl	773	10	T03:7
endpoint away	842	0	J22:8
endpoint for	791	0	J08:6
endpoint giv	791	-3	
endpoint has	703	11	J22:15
endpoint if	842	-3	
endpoint is	744	4	J14:6
endpoint it	813	5	N15:6
endpoint jira	813	4	
endpoint oauth	813	8	T03:8
endpoint of	757	-14	
endpoint or	842	3	
endpoint path	842	4	J06:7
endpoint request	842	-5	
endpoint rest	813	-5	
endpoint return	813	-4	J42:7
endpoint same	842	0	N15:7
endpoint says	791	-3	S01:6 S02:7
endpoint still	842	0	J23:8
endpoint url	791	9	
endpoint which	791	4	
endpoint with	791	0	J14:6 T13:6
endpoint won't	842	0	J33:10
endpoint work	842	4	J22:6
ends	509	9	N11:7
ends at	842	5	J18:6
ends in	583	9	N11:6
ends on	813	3	C02:6 T14:7
ends up	773	0	I12:7
ends with	638	0	N03:6
eng	773	0	N14:6
engine	791	0	N12:7
english	652	-4	J30:7 N04:7
enhanced_jql	842	0	J22:7
enotfound	732	12	N06:26 T15:6
enough	569	-3	I11:6 I14:12 J30:6 T01:6
enough for	791	5	
enough or	813	0	I14:12
enough permission	744	0	J30:6
enough that	842	3	T01:6
enough the	813	-3	
enter	551	12	C02:7 J29:10 J35:8 N05:11
enter http	842	4	N13:10
enter in	842	0	J29:7 N04:6
enter is	842	3	N05:6
enter it	813	5	
enter text	773	9	N05:11
enter the	668	11	J26:6
enter them	842	0	J29:7
enterprise	732	-9	
enterprise server	842	0	I18:6
entire	757	0	J27:7 S02:6 T04:6
entiti	757	-4	N05:9
entiti in	791	0	N05:10
entity	688	-5	N05:11 T05:6
entity too	842	0	N05:9
entri	773	-6	
entri for	842	-4	
entry	663	-5	I09:6 J29:9 J32:6
entry for	813	-3	
entry is	842	-4	J32:8
entrypoint	813	-8	
enum	813	0	T08:8
env	507	9	I16:7 I19:9 J01:9 J02:10 N06:7 T08:13
env forge_app_id	842	0	I19:9
env gh_security_token	842	5	
env jira	842	5	
env jira_api_token	842	-4	
env jira_base	813	5	J01:6
env jira_base_url	732	-3	J01:8
env mail'	842	0	N06:6
env token'	842	0	N06:6
env var	721	0	N06:8 T08:13
env variable	842	0	I16:7
environ	732	-7	
environ jira_token	842	0	N06:6
environment	504	7	I15:8 N09:6 T08:10
environment dev	842	-3	T08:9
environment sync	813	0	N10:7
environment variabl	732	0	N04:6
environment variable	773	5	J02:8
envs	813	4	J25:6
eof	773	-5	J23:6
epam	842	4	
epam reportportal	842	4	
epic	619	14	J30:16 J31:7 N13:6
epic and	842	4	
epic header	842	3	J01:6
epic jira	842	-3	
epic link	791	5	J27:7
epic name	703	17	J30:15
epic'	842	3	
equal	703	-3	S02:11 T09:6
equiv	732	7	
equiv content	791	4	
equiv ua	791	4	
er	842	6	N07:6
er unhandl	842	6	N07:6
err	497	0	I17:7 I20:6
err 401	773	-11	
err 429	842	7	
err any	842	-3	
err code	721	-9	
err console	842	5	
err data	842	5	
err else	773	14	T06:8
err fail	842	-4	
err fmt	842	-4	
err http	668	-3	
err jira	721	3	N07:7
err jwt	813	3	
err method	842	5	
err nil	652	4	
err no	791	3	
err res	813	0	I17:7
err return	712	-3	
err servicekey	842	-3	
err signingstr	842	5	
err statu	813	-3	
err tenant	842	0	I09:7 I17:6
err the	813	3	
err token	813	0	I20:6
err unable	842	-3	
err_jwt_claim_validation_failed'	842	0	I20:6
err_jwt_claim_validation_failed' claim	842	0	I20:6
errno	712	14	N06:7 N07:14 N09:7
errno name	842	3	N06:6
errno none	842	6	N07:6
erro	791	9	
erro de	842	7	
erro error	842	3	
error	254	67	I06:-6 I09:-6 I21:-6 J01:7 J02:8 J04:8 J07:-7 J15:10 J25:27 J27:7 J30:12 J34:10 J35:-6 J42:-7 L01:-6 L08:-6 N01:8 N02:-7 N03:7 N06:6 N07:11 N11:22 N15:-7 S03:-7 T15:11
error 400	578	8	J25:18 J27:9 J31:6
error 401	622	3	
error 403	721	8	J28:7
error 404	703	0	N03:7
error 410	744	7	J22:7
error 429	773	4	J21:7
error 500	773	16	J25:6 N11:23
error about	744	7	I17:6 J29:6
error access_deni	813	7	T15:16
error after	842	0	N01:9
error all	813	5	
error an	813	-6	
error and	681	-3	J39:6
error are	791	-7	
error as	773	4	
error assignee	757	7	J39:11
error at	668	7	
error atlassian	757	-10	
error authenticat	732	6	N07:11
error bad	732	8	J25:7 N05:8
error badrequesterror	634	0	J31:6
error branch	842	0	J34:7
error but	813	7	J04:10
error call	757	4	
error callback	842	3	J02:6
error caught	842	3	
error cause	773	9	
error check	842	6	N09:8
error cli	813	0	S01:7
error client	791	-7	N14:6
error cod	791	-8	
error code	663	0	J11:7 J36:6
error collector	842	4	
error com	791	3	
error comment	842	0	N05:13
error communicat	732	9	J25:10 N11:9
error component	773	8	J25:7
error connect	791	7	N07:14
error console	791	8	
error could	757	16	J03:6 N06:6
error creat	695	4	J30:9
error customfield_	630	15	J30:6 J31:6
error delet	842	5	P01:6
error description	732	8	J32:12
error each	842	-5	
error err	791	6	
error error	563	16	J39:6 N07:7 N11:6 P01:8 T14:7 T15:6
error errormessag	703	7	J15:10
error errorstr	842	3	
error exception	842	3	
error exit	842	0	N07:6
error expect	791	-3	N12:7
error fail	615	23	J01:28
error fetch	744	9	N07:6
error fetcherror	842	9	N12:8
error field	842	-29	
error for	630	3	N11:7 T07:6
error forbidden	773	-5	N01:7
error from	647	3	N01:6
error frontend	842	-7	
error gateway	842	0	J36:7
error getaddrinfo	813	11	N06:11 T15:7
error gett	773	10	
error handl	744	-6	
error has	791	3	
error here	813	3	
error host	842	0	I16:7 I17:6
error html	813	-7	N06:7
error http	732	-6	
error httr	842	4	
error in	553	17	J04:9 J34:25
error internal	813	-3	
error invalid	668	5	N12:6
error invalid_grant	647	-8	T02:9 T03:7 T14:6
error is	688	3	
error issue	813	3	J15:7
error issuetype	732	5	J30:19
error it	757	10	J25:10 S01:7
error jira	638	13	J01:6 J22:8 J27:8
error json	791	7	
error list	791	9	
error log	813	-6	
error message	599	0	T12:7
error method	813	-3	J13:8
error miss	842	-3	
error msg	744	-6	
error my	842	0	J03:6
error name	791	-8	J03:7
error no	721	-3	J03:6
error not	712	0	J39:6 N03:13
error null	842	-6	
error occur	791	9	
error occurr	626	0	J39:6
error of	721	-4	T15:9
error on	681	3	N12:6
error only	842	5	
error operation	842	0	N08:7
error or	813	-6	N11:6
error output	842	-5	
error page	688	0	N01:9 T15:10
error pars	703	7	J25:18
error perform	842	3	
error post	744	0	J32:9
error priority	773	4	J31:6
error project	842	3	
error projectlead	813	-4	
error qsh	813	5	I01:7
error read	842	9	J38:9 N07:7
error recv	842	0	N07:8
error reporter	813	3	J30:7
error req	842	-3	
error request	634	-5	J20:7
error respons	842	-4	
error response	757	10	
error restclientexception	842	-8	
error retreiv	842	5	N13:6
error return	773	3	
error say	813	0	J34:8 N10:7
error says	791	0	N06:6
error see	842	-12	
error signature	674	0	I07:12 I08:10
error since	773	0	J33:7
error socket	842	3	N07:9
error ssl	842	3	
error statu	744	3	
error statuscode	773	6	
error str	813	-10	J34:7
error summary	744	4	J05:11
error syntaxerror	842	10	J26:8
error system	732	10	N14:7
error that	732	6	J27:6
error the	615	-10	N01:15
error this	842	0	J22:9
error throw	813	4	
error to	791	-3	
error token	813	7	J08:6
error too	791	14	J21:8
error toomanyrequestserror	842	-5	
error traceback	791	5	
error tri	842	4	
error try	773	3	
error ts	757	-7	I20:6
error type	842	-5	
error unable	773	9	N09:11
error unauthoriz	732	0	J26:6
error unauthorized_client	668	7	T01:14 T14:9 T15:7
error uncaught	773	-4	
error unexpect	791	-4	J25:8
error unsupport	842	-3	
error user	842	4	N06:6
error util	813	0	S01:7
error wait	842	3	
error was	813	6	
error we	842	3	J14:6
error web	842	0	J21:7
error when	744	-13	
error while	647	20	J02:7 J24:6 N10:9
error with	757	-4	
error you	842	-5	
error'	712	17	N07:10 N11:7
error' event	842	6	N07:6
error' unauthorized_client'	842	0	T01:7
error_cod	813	-6	
error_cod timestamp	842	-4	
error_description	578	0	T01:14 T02:8 T14:7 T15:14
error_description aadst	813	-6	
error_description client	842	-3	
error_description expiration	732	0	T02:10
error_description invalid	773	5	T03:8
error_description redirect_uri	813	7	T14:6
error_description the	688	-4	T01:17
error_description unauthoriz	842	7	T15:8
error_description'	842	0	T01:7
error_description' the	842	0	T01:7
errorcode	842	0	N15:8
errorcollection	674	13	J02:8 J15:12
errorcollection errorcollection	744	4	J15:8
errorcollection errorlist	842	3	
errorcollection statu	721	6	J15:11
errorcollectionstatu	842	3	
errorcollectionstatu 400	842	3	
errorlist	842	3	
errorlist statu	842	3	
errormessag	424	34	J15:12 J23:10 J25:17 J27:8 J30:13 J34:6 J41:12 N05:7
errormessag can	813	6	J25:8
errormessag error	519	18	J05:6 J25:10 J30:16 J31:8 J32:8 J34:9 J39:6
errormessag field	813	0	J04:6
errormessag internal	813	5	N11:12
errormessag invalid	813	0	J25:6
errormessag issue	721	-13	J15:9
errormessag login	813	3	J26:13
errormessag no	688	3	J15:11 J25:6
errormessag request	842	0	J27:6
errormessag the	583	6	J04:6 J23:7 J27:11
errormessag transition	813	0	J41:12
errormessag transition'	773	8	J41:13
errormessag unbound	773	6	J33:11
errormessag we	842	-4	
errormessag you	773	4	
errormessage	791	15	N15:8
errormessages'	813	6	
errors'	757	6	
errorstr	842	3	
es	757	-3	J05:15 T05:6
escalat	842	0	T01:7
escap	744	10	J25:11
escape	773	0	J34:12
espa	842	7	
est	813	8	J05:9
establish	721	11	N06:7 N07:11
establish new	813	3	N06:9
estado	842	7	
estimat	791	6	J25:6 N13:8
estimate	757	4	J31:11
etc	712	-7	N10:6
etimedout	791	0	N08:13
etl	842	0	N07:8
eu	688	0	I12:6
even	512	9	J01:6 N15:7
even after	813	-5	
even and	842	3	
even if	791	0	S01:7
even the	732	-5	J01:10 J35:6
even though	842	-3	
even when	842	0	J09:6
even with	773	8	J28:6
evening	842	0	J06:7
event	553	15	I07:7 I15:13 I17:6 J37:8 N06:6
event bus	842	0	I15:9
event com	842	0	I14:6
event error	842	6	N07:6
event finish	842	10	J26:9
event in	842	0	N06:6
event install	773	-4	
event jira	842	0	J37:8
event js	791	6	N07:9
eventtype	695	0	I11:8 T04:8
eventtype install	721	-3	T04:9
ever	599	3	I09:7 J40:8
every	420	25	C01:8 I01:6 J09:7 J25:-7 J28:6 J36:7 N07:-6 N11:6 T14:10
every action	842	3	I01:6
every addres	842	0	J02:6 J06:6
every admin	791	-11	J13:10
every attempt	842	0	T02:6
every call	695	4	J19:6
every create	842	0	N13:6
every day	757	6	T14:9
every endpoint	773	0	N15:6
every get	842	0	J20:6
every issue	813	0	N14:6
every login	842	-3	J35:6
every morn	813	3	
every new	842	-8	J19:7
every one	744	0	J15:6 J23:6
every other	773	3	J42:7
every page	813	11	N11:9
every path	842	3	N03:6
every permission	842	0	J31:6
every person	757	0	J23:7 J40:7 T07:7
every project	813	9	J27:7
every refresh	842	5	T14:8
every request	695	0	I07:7 L08:9
every second	773	8	J21:13
every single	791	0	J42:10
every space	842	0	J09:6
every ten	813	-3	
every tenant	813	0	J21:6 T05:6
every time	773	-3	N04:9
every token	813	6	J39:6
every user	744	0	J36:6 S02:6
every webhook	813	0	C01:7 T10:6
every write	842	0	J09:8 J20:6
everybody	647	0	N04:6
everybody may	842	0	J17:6
everyone	674	4	J34:7
everyone else	791	0	J34:9 S03:7 T08:6 T13:6
everyone in	842	0	T11:6
everyth	481	-7	I21:11 J28:8 J33:12 S02:6 S03:7 T10:6
everyth as	842	0	J06:6
everyth behind	842	7	
everyth but	791	0	J38:8
everyth else	703	0	I21:7
everyth is	744	6	J21:6
everyth that	773	-4	
everyth the	813	0	J07:6 J33:8
everyth was	842	0	N11:7
everyth with	842	0	I21:6 J14:6
everyth work	721	-8	J13:6 S03:7
everything	721	0	J37:6 T02:6
everywhere	757	0	N13:6
everywhere so	842	3	N13:6
ex	478	0	J10:6 J11:12 J28:27 J36:21 J37:11 J40:13
ex confluence	657	9	J11:7 J28:9
ex jira	502	-6	J10:7 J11:7 J28:22 J36:18 J37:12 J40:14
exact	591	7	J02:6 J35:6 T14:6
exact one	791	11	
exact the	732	-3	J35:8
exact these	813	3	
exampl	721	4	
example	372	8	I12:20 I16:12 J10:8 J39:26 N06:6 N09:11 N14:7
example 443	842	0	I12:8
example and	813	6	P01:7
example api	773	6	J01:6
example api_token	842	0	J02:7
example app	813	4	
example as	842	0	J39:6
example atlassian	721	-7	
example avatarurl	842	-4	
example beneath	842	-5	
example com	578	7	J10:8 J22:6
example com'	791	-3	
example confluence	842	-4	
example errormessag	842	-8	
example has	842	8	
example header	842	10	
example http	842	-3	
example install	791	0	I15:9
example io	842	-3	
example is	842	0	T09:6
example jira	663	-6	J41:7 N12:6
example login	791	4	J35:7
example net	842	-7	
example of	703	-12	
example project	813	6	N14:8
example redact	744	10	J24:8 J28:6 S01:6
example rest	528	12	J39:25
example that	842	5	
example the	791	-5	
example token	703	7	J03:6 J10:6 J19:11 J27:7
example with	842	-3	
example'	688	5	
exc	842	-3	
exceed	576	7	N05:19 N06:6 N08:20
exceed its	813	0	N05:6
exceed limit	842	-3	N05:6
exceed the	732	10	N05:15
exceed tim	842	3	
exceed while	842	3	N08:10
exceed with	703	7	N09:6
excel	652	0	J34:8 N14:8
excel open	842	0	N10:6
excel power	813	0	N06:6
except	626	4	J38:6 N05:9
except exception	791	0	J38:8
except for	842	4	J09:6
except httperror	842	-5	
except that	791	0	N05:7
exception	449	3	I12:6 J22:7 J41:6 N08:8 N11:13
exception another	813	-7	
exception as	791	0	J38:8
exception badrequestexception	757	7	J25:9
exception connecttimeout	842	0	N08:6
exception goneexception	842	3	J22:6
exception httperror	647	9	J41:6 N05:9
exception in	757	0	N13:8
exception invalidaudienceerror	842	4	I12:8
exception is	842	-4	
exception jiraerror	674	10	J23:7 N11:8
exception oauth	842	-4	
exception occurr	791	-4	
exception permissionexception	791	10	J18:6
exception readtimeout	842	0	N08:11
exception traceback	842	3	
exception was	813	-11	
exception when	842	-3	
exchang	688	13	J11:6 T02:7 T15:7
exchang the	813	0	J37:7
exchange	551	6	J05:8 L09:16 S03:13 T08:13 T09:15 T11:17 T13:11 T15:6
exchange deni	842	0	T10:7 T11:6
exchange fail	791	5	T07:6 T08:8
exchange for	791	3	L09:6
exchange is	773	8	L09:7 T09:7 T13:8
exchange of	773	6	T11:9 T15:7
exchange was	842	0	L01:8 T01:6
exclud	842	0	I21:7
exe	757	0	J34:7
exec	626	0	I02:15
exec jwt	744	0	I02:9
exec jwtauthenticationprovider	842	3	
exec warn	813	-5	
execut	721	12	J02:9 J41:6 P01:6
execut error	842	7	J02:6
execute	622	5	J41:6
execute goal	842	4	
execute open	842	7	J41:9
executerequestasync	732	5	
executerequestasync d__	773	4	
execution	703	6	
execution error	842	5	
executionexception	813	4	J02:8
executionexception restclientexception	813	4	J02:8
exempt	744	0	N12:9
exempt the	813	-4	N12:6
exist	445	-4	I07:6 J04:7 J15:23 J23:6 J26:-6 J27:44 J39:7 N03:10
exist and	732	-5	J27:9
exist any	842	0	J22:6
exist comment	842	6	N13:8
exist export	842	-5	
exist for	626	13	J27:31
exist i'm	842	0	J42:9
exist i've	842	0	J23:7
exist in	757	3	
exist on	773	-3	J27:6
exist one	842	6	J34:8
exist ones	791	0	J09:7
exist or	585	0	J04:15 J15:11 J27:10 J28:6
exist return	842	0	T10:7
exist tenant	791	0	I13:9
exist the	773	-7	
existe	791	6	J15:16
exit	634	-3	N07:8 N10:7
exit abnormal	842	0	N07:6
exit code	757	-4	
exit in	842	-4	
exit statu	842	-3	N07:6
exp	455	14	C01:10 I06:22 J06:9 J07:7 L01:18 L08:19 L09:10 T02:26
exp and	732	0	I06:8 L09:8
exp claim	813	0	I06:13
exp context	842	0	I03:8
exp exp	813	0	I04:11
exp iat	732	8	C01:7 I02:7 I06:9 I14:7 T02:6
exp in	813	0	C01:7
exp int	791	7	J07:7
exp math	773	12	J06:10
exp now	585	0	I04:7 J07:8 L01:7
exp qsh	721	3	J06:9 L09:9
exp says	842	4	
exp time	712	8	T02:7
exp to	695	0	T02:11
exp'	638	7	I06:17 T03:6
exp' and	842	0	I06:7
exp' is	842	-3	
exp' strtotime	842	6	
exp' time	813	0	L08:6
exp' to	773	0	I06:11
expand	553	22	J26:6 N03:10 N08:13 N11:10
expand ancestor	842	6	
expand body	757	-9	
expand changelog	732	9	N08:10
expand description	842	5	N03:6
expand field	842	5	
expand project	813	5	
expand renderedfield	791	-6	
expand schema	813	-7	
expand transition	791	5	J10:6
expect	420	17	I01:8 I02:22 I06:7 I12:8 J25:9 J29:7 J34:13 N12:7 S02:20
expect 401	813	4	J04:6
expect 403	842	0	J16:7
expect all	842	6	
expect an	813	4	J29:7
expect and	842	6	I02:6
expect as	813	0	T09:6
expect before	842	0	J34:7
expect claim	681	0	I02:14
expect clear	842	-4	T05:8
expect either	773	4	J34:9
expect everyth	842	-3	
expect http	791	11	I12:10 N12:7
expect it	744	-4	
expect it's	842	0	J07:6 S02:7
expect new	842	5	J02:6
expect object	744	4	J39:11
expect that	813	4	
expect the	703	11	
expect ticket	813	-3	
expect to	842	-5	
expect user	842	0	J04:7
expect value	703	-5	J34:6 N12:9
experimental	842	-6	
expir	467	-12	C01:8 I04:32 I05:19 I18:12 J02:-6 J29:17 L01:12 N09:6
expir after	773	-5	J04:7
expir and	757	14	
expir api	813	6	J29:6
expir at	773	0	I04:8 I05:10
expir cookie	842	-4	
expir does	842	0	I04:6
expir in	813	0	I05:7
expir jira	842	4	J29:7
expir jwt	813	0	I04:8 I05:6
expir on	842	0	N10:7
expir or	744	-9	N09:6
expir the	732	6	
expir token	712	-4	
expir try	757	3	I04:14
expiration	634	-11	L01:6 T02:17
expiration time'	842	-3	
expiration timestamp	695	0	T02:14
expire	688	0	J29:8 T14:10
expire after	813	-3	T14:7
expires_in	688	-5	J36:18 T15:6
expires_in is	842	0	J36:10
expiresat	773	-4	
expiresat time	842	-7	
expiresin	842	7	I06:7
expiry	626	-5	I06:9 L01:9 T02:14
expiry claim	842	0	I06:13
expiry variabl	842	3	
explain	663	0	T10:7
explain it	842	4	
explain that	791	0	J18:6 S04:6
explain why	842	0	T03:6 T10:9
explanation	813	0	P01:6
explicit	732	-9	
exponential	757	0	N11:6
export	498	16	I10:7 J22:7 J38:10
export async	773	-6	
export body	842	-5	
export const	703	7	J22:6
export default	721	-4	
export dies	842	5	N08:6
export from	813	-4	
export function	842	7	J25:10
export is	842	-5	
export of	842	-3	
exporter	657	3	J35:20
expose	791	4	I01:6
expres	555	-5	I01:19 I03:10 I04:20 I14:20 I21:11 T05:8
expres add	813	0	I14:7
expres app	773	0	T05:7
expres lib	757	0	I03:6 I17:7 T05:6
expres route	842	0	I14:7
expres static	842	0	I21:10
expression	757	-9	I06:6 J41:6
ext	842	-4	
extend	695	-5	I16:6
extend the	791	-3	J06:6
extension	571	17	J02:9 J32:6 J33:10
extension 656	773	6	
extension alway	842	0	N06:7
extension has	813	7	J39:6
extension preferenc	813	0	J39:6
extension vs	842	4	J02:6
extension work	813	5	J35:8 N03:6
extra	695	-5	L08:7 N05:7
extract	842	-3	
extractor	842	-3	
eyj	732	0	J03:11
eyj with	813	0	J03:7
eyjob	773	0	T10:8
eyjob ijoiyjdkmwmwzmutm	773	0	T10:8
fa	757	7	
fac	813	-4	
fac the	842	-5	
factor	773	-5	
factory	813	5	
factory method	842	5	
fail	301	39	I01:6 I05:-6 I06:-6 I07:9 I08:8 I11:9 I18:11 J01:14 J02:10 J20:17 J35:7 L08:-6 N03:-6 N09:15 S03:-6
fail 401	732	8	
fail 407	842	0	N10:7
fail after	757	-9	J10:8 J32:7
fail all	842	5	
fail and	712	6	I12:6 J21:10
fail as	732	11	I13:6 J25:6
fail at	688	0	J14:7 T15:7
fail atlassian	842	7	
fail authentication	842	-3	S01:7
fail authorization	842	5	
fail because	791	3	N08:6
fail call	813	8	
fail chang	842	4	
fail code	842	0	N12:6
fail do	813	8	J01:6
fail each	773	0	J35:6 N14:7
fail error	732	18	J26:11
fail errormessag	842	3	J23:8
fail even	842	-7	
fail fall	842	-3	
fail find	791	10	J41:10
fail for	580	-5	I07:7 I08:11
fail get	842	0	J15:7
fail half	842	0	J41:8
fail http	842	0	N07:8
fail in	757	3	J36:7 T08:7
fail is	791	4	L09:6
fail it	757	0	I20:6
fail jira	721	-10	
fail login	813	11	J35:8
fail no	773	-4	I03:7 I18:13
fail on	688	-6	I07:6 J31:6
fail one	813	-7	
fail please	668	11	J23:10 J27:8
fail problem	842	10	J38:9
fail publish	842	-7	
fail query	757	6	I01:20
fail reason	732	10	N09:10
fail refresh	842	-8	
fail request	757	4	
fail response	791	0	N13:8
fail searchjira	842	-4	
fail self	773	3	N09:6
fail server	842	3	I11:6
fail since	721	7	
fail ssl	813	7	N09:6
fail statu	712	5	
fail stream	842	10	
fail sun	791	3	N09:6
fail test	842	4	
fail the	674	-13	
fail then	842	0	T10:8
fail they	842	-3	
fail to	458	24	I11:15 J01:24 J02:8 N07:6
fail token	744	0	I18:8 J37:10
fail too	842	6	J35:7
fail traceback	842	-14	
fail true	842	4	
fail unable	773	5	N09:9
fail url	791	-3	
fail when	813	-6	J37:6
fail while	813	0	J24:7
fail with	471	-10	J02:10 J20:12 N02:6 N09:6
fail wrong	773	0	I18:12
failed'	813	4	
failover	842	0	I17:7
failure	549	4	J11:11 J35:6
failure build	813	4	
failure category	791	8	J11:12
failure connection	842	0	N07:8
failure in	842	0	N06:9
failure is	813	4	
failure publishcontext	842	5	
failure query	813	0	I01:8
failure reason	757	4	J35:9
failure_client_scope_check	757	12	J11:16
fair sure	791	0	J25:6
fake	688	0	J36:13
fake rest	791	0	J36:15
fall	681	-4	N12:8
fallback	732	-7	T01:6
false	457	0	I08:7 J25:16 T12:10 T13:7
false and	842	4	
false body	647	9	J30:8 J31:6
false error	732	3	
false fail	842	4	
false http	744	3	I03:9
false id	813	10	
false if	791	-4	J34:6
false jq	842	4	
false print	842	-3	N15:6
false valid	721	3	J25:7
fami	721	6	N12:7
far	531	-8	C01:7 J01:7 T02:18
far in	674	0	C01:6 T02:14
far too	842	-5	J01:8
faraday new	842	0	N06:6
faraday'	842	0	N06:6
faraday' conn	842	0	N06:6
fast	744	0	J21:9
fastlane	791	9	
fatal	626	17	J25:8 N09:6
fatal 127	842	4	
fatal confluence	813	4	
fatal err	842	3	
fatal error	791	4	
fatal unable	744	5	
fault	703	9	J26:7
fault is	791	7	
favour	842	-4	
favour of	842	-4	
fb	842	8	
fd	813	5	I09:7 N06:6
fe	842	6	
feat	663	-19	
feat jira	773	-11	
feature	596	0	J22:6 J28:6
feature is	813	9	J22:8
feature request	674	-4	
featurecollectortask	813	5	
featurecollectortask fail	842	4	
february	773	5	
feed	842	0	C02:8
feel	695	5	J33:7 J35:7
feel sil	842	0	J33:8
feign	813	0	J03:11 N01:6
feld	842	0	J05:13
fell	791	0	J05:7
ferndale	842	-8	
fernhollow	842	4	
fernhollow atlassian	842	4	
fetch	420	18	I08:6 I13:7 I21:8 J08:6 J20:6 J22:6 J38:16 N08:8
fetch api	773	0	I14:7
fetch base	791	0	N12:7
fetch data	842	3	
fetch fail	791	8	
fetch http	557	-9	J08:7
fetch is	842	8	
fetch issue	813	6	
fetch jira	744	0	N07:6
fetch of	842	4	I13:7
fetch pag	842	3	J09:6
fetch require	842	4	
fetch since	842	-3	I08:6
fetch the	652	-11	I21:9 J42:6 S03:8
fetch this	842	3	
fetch url	757	4	
fetch'	791	-4	
fetcherror	757	9	N12:7
fetcherror request	791	5	
few	573	11	J21:8 S03:10
few days	813	7	
few hundr	813	0	J21:10
few minut	757	3	S03:9
few scop	842	10	J29:7
few tim	813	-4	J35:8
fewer	703	-5	J41:6 N05:14 S01:6
fewer devinfo	813	0	N05:7
ff	712	0	J11:9
ff 456	842	0	J11:9
fh	842	0	N05:6
fi	842	0	J23:6
fiddler	842	0	C02:6
field	344	14	J02:-9 J05:12 J06:12 J13:6 J14:10 J21:-6 J25:21 J27:26 J30:21 J31:31 J32:11 J33:6 J42:10
field 200	773	5	J36:7
field 401	757	0	J02:-16 J06:33 J07:7 J36:7
field add	791	4	
field all	757	0	J31:8
field all'	842	4	
field are	744	3	J32:6
field assignee	681	4	J25:7 J41:7 J42:13
field assignee'	773	0	J31:6
field attachment	757	0	J38:9
field by	813	0	J14:6
field cannot	712	-18	J04:16 S01:6
field config	842	0	J14:6
field customfield_	593	4	J25:6 J31:19
field description	744	0	J02:6 N14:6
field description'	813	4	J31:7
field does	813	4	
field exist	842	3	
field fail	842	-5	
field field	703	18	J25:8 J32:6 J41:7
field file	791	0	N05:9
field from	773	0	J09:6
field has	842	4	
field http	813	0	N14:11
field in	703	-3	J31:6
field is	657	12	J30:9 J31:6
field issue	842	3	
field issues'	842	-3	
field issuetype	757	-3	
field it	813	3	
field jira	813	3	
field key	757	8	J33:7
field left	842	6	J30:7
field must	842	3	
field navigable	791	-5	
field new	842	0	J32:8
field of	721	-11	J25:7
field option	813	8	J13:6
field opts	732	-5	
field or	842	0	J27:6
field other	842	6	
field priority'	695	14	J31:12 S01:6
field project	585	-5	J25:8 J27:6 N13:6
field project'	647	17	J27:17
field reporter	773	6	J42:6 N14:6
field resolution	813	4	
field resolution'	773	3	S01:7
field rest	757	11	J32:8
field sprint'	791	0	J04:6
field statu	712	-15	
field summary	567	0	J42:7 N14:6
field summary'	703	0	J05:21 J31:-11
field that	721	0	J30:6 T02:6
field the	744	-5	
field there	813	4	
field to	813	7	
field type'	842	0	J04:6
field unknown	842	0	J05:6
field was	813	6	J31:6
field which	813	0	N10:7
field with	813	3	J31:6 J32:7
field you	842	-4	
fields'	712	4	J26:6
fieldsbykey	773	10	J22:8
fieldsbykey false	791	7	J22:8
figure	791	5	
figwort	842	0	I11:8
figwort example	842	0	I11:8
figwort not	842	0	I11:8
fil	596	0	J20:9 J24:6 J38:6
fil file	813	4	
fil python	842	-5	
fil windowspowershell	842	-3	
file	445	10	J02:6 J20:13 J25:7 J38:15 N05:13
file and	757	4	
file app	757	0	I02:6 N12:6
file as	842	-4	
file download	842	0	J38:9
file exceed	813	0	N05:6
file home	773	-3	
file is	791	-3	
file jira	791	13	
file jobs	842	5	N04:8
file nam	842	0	J07:6
file name	791	10	J25:6
file of	842	5	
file opt	744	-5	
file or	842	-4	
file path	757	-6	
file program	842	-5	
file python	813	0	J38:6
file srv	744	-3	
file that	813	3	
file to	791	0	J20:9
file upload	842	0	J24:7
file user	813	3	J02:6
file usr	732	11	
file with	757	6	J20:6
file' fs	842	0	J20:6
file' open	842	6	J26:7
file_get_content	842	3	
filename	757	0	J38:6
filenotfoundexception	842	0	J25:7
fill	578	14	J26:7 J30:16
fill in	652	13	J26:10 J30:7
filter	527	15	I02:8 J27:10 J33:8 J34:13 N12:10 S01:6 S03:9 T13:7
filter all	842	-4	
filter and	842	4	
filter assignee	842	7	
filter for	842	6	
filter in	773	6	J34:8 N01:7
filter of	842	3	
filter says	842	0	I05:7
filter that	842	5	
filter the	813	-4	
filter with	842	0	J27:7
filterid	842	8	
fin	757	0	J17:14
final	663	7	J26:7
final long	813	11	
final str	791	7	
find	439	12	I09:15 I10:24 I14:8 J03:8 J04:9 J11:6 J41:6 J42:8 N03:7 N06:7
find an	791	0	I09:13
find authentication	757	3	I14:19 I21:7
find issu	842	0	S04:10
find issue	791	0	N03:7
find it	744	-3	N15:6
find jira	842	0	J03:7
find jwt	773	0	I10:16
find key	842	-4	
find no	712	-16	
find nobody	842	4	
find noth	791	0	J04:6
find out	681	13	J35:7
find page	791	3	
find sharedsecret	842	0	I10:9
find stor	773	0	I09:14
find that	791	0	S02:7
find the	657	4	I10:11 J04:7
find them	842	0	J03:6
find this	813	0	T02:6 T11:6
find user	773	-4	J42:16
find valid	674	16	J25:7 J41:8 N09:7
find what	813	-5	I09:7
find where	813	-9	T07:6
findbyid	842	-3	I09:7
finding	744	6	
findtenant	842	-3	
fine	431	-4	J03:6 J16:8 J24:6 J42:7 N11:6
fine as	791	0	J32:6 N13:6
fine but	773	-6	T14:7
fine creat	842	-4	
fine for	721	-5	T08:6
fine grain	791	0	J28:6
fine i've	842	0	J06:6
fine in	757	6	J42:6 S02:6
fine it's	813	0	J13:7
fine now	813	0	T02:6
fine on	813	0	J03:10 J23:6 T05:6
fine page	842	-8	
fine since	842	0	J16:6
fine so	842	-4	
fine the	757	4	J22:7 J34:9
fine there	842	4	
fine this	842	4	
fine too	842	-4	
fine until	842	0	N11:7
fine what	842	6	J02:6
fine with	712	0	J42:7
finish	630	0	J26:9 J29:6 N08:11
finish installation	842	0	N11:6
finish the	791	-7	
finish with	842	3	
fir	732	0	J36:13
fir alert	842	3	
fir label	842	3	
fire	842	0	J21:7
firebase php	791	0	J06:6
firefox	703	3	J20:7
firewall	612	8	N06:7 N07:16 N12:8
firewall on	842	0	C01:8
firm	757	0	N02:6
firma	813	0	C02:10
first	403	-11	I09:9 I11:6 I20:8 J19:17 J35:6 S03:8
first and	773	-3	
first as	842	-3	T13:6
first call	757	-5	I20:6 J07:6
first certificate	773	13	N09:12
first customer	842	0	I15:6
first dot	842	0	I14:8
first error	842	6	
first fix	842	6	J14:6
first if	813	-5	
first install	732	0	I08:6 I11:10 I12:6 N02:7
first is	791	-3	
first it	813	0	J36:7
first last	842	3	
first lin	842	-4	
first one	732	0	S03:7
first page	744	-4	J07:6
first read	842	3	J18:6
first request	721	0	J19:8
first run	773	6	
first setup	842	4	J35:8
first that	842	5	N08:6
first thought	813	0	I10:8
first ticket	842	4	J02:7
first time	695	0	I11:6 J19:12 T10:6
first token	842	0	J19:9
first try	842	0	I01:6
first value	842	0	J26:6
fit	681	-5	I19:11 J11:6 J37:7
five	585	-11	N15:7 T02:6
five hour	813	-4	
five minut	773	-6	
five or	813	0	J35:7
fix	446	-24	I03:7 J22:6 J23:6
fix and	791	10	J25:6
fix by	721	3	I04:7 J06:6 J35:6 T04:7
fix confluence	842	-5	
fix go	842	-7	
fix handle	842	-3	
fix in	813	9	
fix it	657	4	J03:6
fix jira	721	-15	
fix of	842	-4	
fix the	695	-4	T15:6
fix to	842	-7	
fix typo	842	-3	
fix upload	813	-5	
fix value	813	-4	
fix version	773	4	J16:6
fixture	813	0	I15:7
fixversion	712	-3	J34:9
fjira	813	-3	
flag	622	4	I11:8 I21:10 T13:9
flag for	773	3	I11:6 J08:6
flag the	842	0	I21:7 T13:6
flag to	842	0	J32:8
flaky	842	0	I20:6
flask	773	4	J02:6 J37:7
flatten	842	-3	
flavour	813	0	J09:8
float	813	-5	I06:7 T02:9
flood	842	-4	
floor	643	13	I06:8 J06:7
floor date	695	3	
floor new	842	5	J06:7
flow	626	5	
flow expect	842	8	J25:8 J29:6
flow in	813	3	
flow of	842	4	
flow the	842	4	J04:6
fluentcreate	813	-3	
fmt	668	4	J03:7
fmt github	842	-4	
fmt sprintf	744	10	J03:8
fn	842	3	
folder	712	4	I21:7 J38:10
foldertopublish	842	-3	
folk	791	0	N08:6 T09:6
follow	511	5	J12:8 N02:12 N13:9 T15:12
follow are	842	0	J39:7
follow it	842	3	
follow redirect	773	0	N02:6 N13:11
follow restclientexception	842	5	J26:6 N14:6
follow scop	721	8	J12:13 T15:7
follow up	842	-3	
font	773	0	C02:6 I21:11
for	209	-10	I02:-6 I09:8 I11:-8 I17:10 I18:12 I20:-8 J22:-8 J24:-7 J25:-6 J27:9 J33:-9 J39:6 L01:-6 L08:11 L09:11 N02:-7 N07:-8 N09:-6 N13:-10 T06:9 T13:11 T14:8
for 401	773	-7	
for 404	842	-3	
for about	757	0	T05:7
for acces	842	4	
for account	791	0	S03:8
for accountid	813	3	
for acme	842	0	N05:8 T10:7
for admin	757	-3	J14:8
for agile	842	-8	
for all	580	-12	J03:7 J07:8 L08:17
for an	608	0	J36:7 L09:8 T14:7
for another	773	0	T14:7
for any	744	-12	
for anyth	842	0	N15:7
for api	674	0	J36:6
for app	721	0	T12:15
for apps	773	0	J13:10
for at	842	0	I17:6
for atlassian	688	6	T03:6 T08:6
for att	842	4	J31:6
for authentication	791	-7	
for basic	791	16	
for be	791	7	I15:6 J01:6
for beginn	757	3	N12:7
for board	773	-10	
for both	688	-7	L09:7 T09:9
for bots	842	0	P01:7
for build	842	6	T09:6
for call	744	0	J08:9
for captcha	813	4	J35:11
for certain	842	0	J40:9
for chang	842	0	J13:6
for client	681	11	T15:13
for clientkey	842	0	I17:10
for cloud	712	-14	
for com	842	5	
for confluence	712	-3	J18:6
for connect	791	-6	L08:8
for const	732	0	T13:7
for content	842	5	
for creat	757	0	J30:6
for credential	813	0	N10:6
for customer	721	0	I16:9
for data	813	-3	I18:6
for day	813	4	T14:9
for days	732	-3	N15:6
for delete	842	3	
for development	842	4	
for done	842	5	
for each	602	0	T01:6
for eleven	842	0	J29:8
for ever	842	3	
for every	619	10	N11:6 T07:6
for everybody	757	0	N04:7 T01:6 T13:6
for everyone	791	0	T11:6
for everyth	773	0	J06:6
for exact	842	0	J08:6
for example	744	-8	J10:6
for few	842	5	
for field	791	-4	J32:7 N08:6
for five	813	-4	
for follow	842	-3	
for forge	791	0	T12:8
for gdpr	813	-7	
for gett	842	0	J08:6
for good	757	8	T14:11
for guest	842	3	
for half	813	-3	I05:9
for has	842	4	J05:6
for her	842	0	T13:8
for him	757	0	T13:15
for how	773	-4	
for http	773	-8	I13:6
for impersonat	813	0	S04:7 T09:6
for in	626	-4	J19:6
for input	688	4	I07:9 I08:10
for install	744	0	I08:7
for installation	813	9	
for instance	721	-5	
for integration	842	-4	I06:6
for internal	813	-3	
for is	813	0	I09:11
for iss	813	0	I02:8
for issue	721	-5	J31:6
for it	565	0	P01:7
for its	732	0	I16:6
for jira	481	-11	I18:44 J02:7 J26:6 N04:6 S02:7 T09:10
for just	813	0	J31:6
for key	791	-3	
for login	813	4	J26:8
for long	744	6	I04:6 J23:7
for machine	813	0	I06:10
for mail	813	-3	
for me	593	-3	J01:8
for message	842	3	
for minut	757	-4	
for moment	791	-5	J19:6
for month	712	-5	
for more	573	15	J23:8 J26:8 J27:7 N04:6
for my	703	-4	I14:6
for new	674	11	T14:7
for nine	813	0	J29:7
for no	791	-7	
for normal	773	5	T02:10
for not	842	3	I03:7
for now	668	5	J28:7
for oauth	721	-3	L09:8
for old	813	0	T13:6
for on	842	-4	
for one	608	0	J40:6
for other	773	0	I14:6
for our	619	0	S04:9
for page	773	11	
for path	842	0	N15:6
for people	773	0	T02:6
for person	757	0	T04:10
for personal	842	-3	
for post	744	0	J09:7 P01:6
for prod	791	0	I07:6
for production	813	0	J40:8
for project	681	-8	J03:6
for proxy	813	0	N10:7
for read	688	0	N01:8
for real	791	-4	
for request	842	0	I03:6 L09:6
for rest	695	10	L09:14 N06:6
for review	842	-4	
for rout	842	0	I03:7
for schedul	842	0	T12:6
for scop	791	9	T05:6
for search	791	-4	
for second	842	0	J36:6
for self	813	-3	J39:6
for server	813	5	
for several	773	-6	
for sign	791	0	I11:6
for since	842	0	S01:8 T09:6
for single	813	0	J07:6
for software	842	0	J11:9
for some	647	7	J34:7 J35:7
for somebody	813	0	T08:8
for someone	813	0	J05:6 T06:6
for someth	813	6	
for spac	842	-3	
for sure	791	0	T02:7
for task	744	7	J31:6 N06:6
for tenant	712	0	I17:15 L01:7
for that	576	0	J13:12
for the	383	-13	I09:6 J02:-6 J27:13 L09:12 N11:-6 S03:6
for their	744	-6	
for them	674	12	I07:7
for these	721	-5	T05:6 T13:7
for thing	842	-6	
for this	561	6	J41:11 N01:6 T05:7
for those	688	0	I01:7 J14:8 J39:6
for ticket	791	0	J22:11
for time	842	-3	
for token	681	-6	
for transition	813	-5	
for two	674	7	N04:7 T13:6
for type	813	6	
for understand	842	4	
for uri	773	3	J39:9 N03:8
for url	583	9	J02:10 N03:9
for us	744	-4	N15:6
for user	591	-11	J05:10 L09:7 T05:9 T08:6
for username	813	3	
for valid	813	11	I04:6
for version	813	-6	
for webhook	813	-5	
for week	732	0	I04:8 N15:9
for what	773	0	N05:7 T07:6
for whatever	791	0	L08:7
for which	791	3	
for while	703	10	T14:6
for whoever	773	-3	J21:6 J37:6
for work	842	3	
for worklog	813	0	N03:10
for writ	813	0	J16:7
for wrong	842	-4	J04:6
for year	703	-4	N01:6
for you	695	-5	
for your	732	3	J08:6
for_each	842	0	J21:6
forbid	773	0	J33:6
forbidden	485	-4	J01:17 J09:9 J12:8 J14:6 J17:6 J18:17 J20:11 J35:15 J40:7 J42:7 N04:6 P01:22 T14:7
forbidden as	842	0	J17:7 N04:8
forbidden code	842	4	N13:8
forbidden error	757	8	J01:6 J22:7 J38:6
forbidden even	842	0	J09:6
forbidden for	703	-4	J14:7 N01:6 P01:7
forbidden from	842	0	J40:9
forbidden please	842	-4	
forbidden request	842	0	J18:9
forbidden the	712	6	J18:7 J40:7
forbidden with	744	-7	P01:9
forc	773	-5	
force	643	0	I09:8 N14:6
forcib	842	0	N07:8
forcib clos	842	0	N07:8
forever	773	-8	J36:7
forg	813	0	I07:6 J20:11
forge	468	-3	I19:47 J12:29 J37:55 T12:20 T16:12
forge api	842	-8	
forge api'	813	-4	
forge app	663	14	I19:8 J11:8 J12:10 J37:19 J42:6
forge authentication	842	14	T16:22
forge call	842	0	J37:8
forge cdn	813	0	I19:7
forge deploy	732	0	J12:9
forge function	842	0	N08:6
forge hand	842	0	J37:6
forge header	842	0	J37:7
forge install	744	0	J12:14
forge invocation	732	0	I19:21
forge lint	791	-3	J12:10
forge logs	791	-4	
forge manifest	842	-3	
forge oauth	674	-3	J37:35
forge proxy	842	3	
forge register	842	0	I19:7
forge remote	619	0	I19:16 J37:10 T12:9
forge send	842	0	I19:10
forge to	791	0	I19:6
forge token	842	0	J37:6
forge tunnel	842	0	P01:7
forge version	842	0	I19:7
forge_app_id	842	0	I19:9
forget	757	-3	I15:7
forgot	674	0	J07:6 N02:6 S02:6
forgot one	842	0	J35:7
forgot the	791	0	N15:6
forgot to	732	0	J07:7 N02:7 S02:7
forhost	842	0	I10:6 I17:10
fork	657	7	I18:10
fork is	842	3	
fork the	842	0	J03:6
form	486	-3	C02:10 J10:23 J24:17 J30:8 J31:14 T11:12
form and	813	-5	T11:6
form data	757	0	J24:11
form field	842	-3	T11:6
form file	791	-5	
form for	842	3	J28:6
form getheader	842	0	J20:6
form grant_type	791	3	
form has	842	0	J30:6
form in	813	3	J31:6
form invoke	842	3	
form on	842	3	
form post	842	-3	
form that	813	-9	
form urlencoded'	757	0	J24:7
form with	842	0	T11:6
format	555	11	J01:7 J03:6 J06:6 J25:10 J26:6 J32:18
format atlassian	842	7	J26:7
format id	842	-10	
format is	842	0	J25:6
format token	842	8	J06:7
former	630	8	I12:7 J40:7 N02:11 N03:6 T13:6
former name	813	5	N02:10
forty	744	0	T13:7
forum	773	-3	I11:6 N13:6
forward	608	3	I02:8 I14:16 J20:6 J37:8 N02:18
forward for	757	4	I14:8
forward it	842	0	J08:6 N02:8
forward proto	813	0	I01:6
forward to	757	0	N02:13
found	408	19	J15:32 J39:19 N03:35 N14:15
found after	813	0	J02:8 L01:8
found and	791	8	J04:7
found at	813	0	J39:7
found await	813	5	
found by	842	0	J10:11
found content	813	-3	
found dead	688	15	N03:20
found error	773	0	J03:7 J15:7
found for	688	-8	J39:9 N03:8
found in	712	0	J41:8 L08:8
found is	813	-5	
found it	674	0	J25:6 J29:6 S03:6
found jira	842	-6	
found noth	842	3	P01:6
found one	842	5	
found or	773	-8	
found out	744	-4	
found page	791	0	N03:12 N14:6
found someth	842	4	
found statu	813	12	J10:6 J23:6
found str	842	3	
found that	712	-4	N12:6
found the	695	10	
found there	842	-5	J39:6
found with	652	12	J15:16 N03:6
found'	773	-3	J15:7
found' from	842	-8	
four	630	5	J21:7 J24:6 T09:7
four hour	842	0	T09:10
fourteen	842	0	S01:9
foxglove	813	0	J38:6 N05:9
foxglove atlassian	813	0	J38:6 N05:9
fqdn	813	9	I12:6 I13:9
fram	813	-3	
frame	721	0	I21:9
framework	695	0	I15:6
free	668	0	I09:8 I12:6 J09:7 T05:6
free plan	773	0	T05:7
freeze	842	0	I05:7
fresh	588	5	I04:12 J19:7 J29:6 J42:6 T04:7
fresh load	842	0	I04:15
fresh one	813	5	J42:9
fresh token	732	0	J19:6
friday	663	0	J22:6
from	261	23	I03:6 I14:7 J07:-8 J10:-6 J21:-6 J25:-7 J33:-6 J37:8 L08:9 L09:-6 N04:10 N12:6 S02:-8 S03:-8 S04:-7 T01:6
from ace	842	0	L08:9
from acme	842	0	T10:7
from amazon	842	0	N01:14
from an	732	5	
from another	744	0	J35:8
from ap	703	0	I02:10 I03:11 I21:7
from api	757	7	N11:6
from atlassian	630	3	J29:19
from auth	813	-3	L08:8
from axio	842	7	J22:6
from backup	791	0	T04:10
from be	813	6	N07:9
from chat	842	6	
from confluence	773	7	J18:10 J38:8
from connect	732	0	J37:9
from create	813	0	J30:7
from curl	813	0	N01:7
from custom	813	-4	
from customer	757	0	I17:6 J16:6
from data	773	0	N13:8
from email	732	-4	
from env	813	3	
from excel	842	0	J31:6
from file	813	3	
from forge	703	-9	I19:13
from get	721	6	
from github	842	-5	
from google	813	-5	T02:6
from here	813	4	
from home	813	0	N04:10
from html	842	4	
from http	681	5	
from id	813	3	J01:11
from issuer	842	5	
from its	791	0	J03:7
from jira	492	-14	J29:8 N12:7
from jira_issue	842	4	
from json	791	-3	
from log	842	3	I14:8
from mail	813	-5	
from march	813	-3	
from miss	842	0	T05:6
from my	638	15	N07:6
from myself	842	4	
from not	842	-4	N04:8
from now	652	0	T02:18
from oldco	813	0	N02:7 T09:6
from one	721	3	I15:6 J29:7 J35:7 T15:6
from open	842	4	
from our	608	-3	
from page	842	0	I03:7
from post	791	8	N01:6
from postman	813	16	J35:7
from prod	791	0	I13:7 J19:8
from proxy	842	3	J18:6
from remote	842	-5	
from request	744	5	
from scratch	842	0	J08:6
from script	813	-4	
from server	712	8	
from site	842	0	I15:7 J14:6
from snapshot	773	0	I20:6 T04:6
from some	813	0	I13:6
from someth	842	0	N12:6
from that	688	13	T08:7
from the	390	11	I14:9 J02:-8 J06:6 J08:7 J38:6 N03:6 N04:8 N07:6 N13:8
from their	744	-7	
from then	744	4	I06:7 T14:8
from there	791	0	T05:6
from this	791	-4	N10:7
from to	652	-3	T03:6
from tool	813	5	J14:6
from two	842	0	J40:8
from update	842	-6	
from us	813	0	J19:6 J23:7 L08:8
from user	744	5	
from usr	813	4	
from when	842	0	I06:8
from where	732	0	J37:6
from which	813	3	
from within	813	-6	
from word	842	0	C02:7 J34:8
from yesterday	842	0	I04:6 J36:7
from your	732	-3	N04:9
fromjson	842	-3	
frommethodandurl	732	7	I01:6
frommethodandurl get'	813	5	J02:6
frommethodandurl method	813	-3	
front	559	0	C02:19 I02:6 I14:6 J33:6 T07:8
front door	842	0	I02:6 J19:6
front end	757	0	I03:9
front of	652	-7	J05:7 J28:6
front that	842	0	I01:6
frontend	721	-6	
frontend error	842	-7	
frontend pass	813	0	I03:6 J08:6
fs createreadstream	842	0	J20:6
full	525	14	I03:6 N03:6 N12:7 N14:6
full admin	813	3	
full description	842	0	J32:8
full mail	842	0	J26:11
full migration	638	10	J22:7
full name	842	3	
full of	744	0	J10:6 N12:11
full page	842	3	I03:11
full set	842	0	S01:8
fullyqualifiederrorid invalidresponse	842	3	
func	630	14	T03:6 T06:6
function	482	9	J23:8 J25:9
function ask	842	-3	
function but	813	4	J34:6
function call	813	0	N08:6
function err	842	6	
function error	791	3	
function for	842	-3	N01:7
function handler	813	-6	
function loadissue	842	-3	
function rout	842	-3	
function so	842	0	L09:7
function start	791	9	
function the	842	-4	
function to	842	5	
function token	791	-4	
funny	757	-4	J31:6
funny that	813	0	J03:6 J31:6
further	721	6	
further up	842	-3	
future	622	0	C01:13 I05:10 I20:17 T02:17
future was	695	0	T02:14
future which	842	0	I20:7
g'	842	3	
gadget	773	7	
gajira	695	0	N03:8
gajira find	842	0	N03:6
gajira login	721	-5	
gantt	813	0	L01:8
ganzzahl	791	8	J41:14
ganzzahl sein	791	8	J41:14
garbl	842	0	N12:7
gat	842	-4	
gate	842	3	
gateway	537	0	I02:7 J11:18 J36:17 N10:12 N11:12 N12:8
gateway answer	813	0	J40:9
gateway api	813	8	J11:6
gateway is	842	3	S01:7
gateway on	842	0	N10:10
gateway or	842	4	
gateway says	842	-3	J36:7
gateway the	842	0	N12:11
gateway timeout	813	9	N11:16
gateway url	842	0	J36:9
gave	583	13	J19:9 J28:7 N04:8 P01:8 T05:7
gave http	813	0	J10:8 N14:7
gave it	721	8	
gave no	842	0	T05:6
gave up	813	0	J19:9
gave us	773	0	N04:11 T01:6 T08:7
gb	757	-7	
gdpr	561	9	J23:35
gdpr chang	791	-4	T06:6
gdpr mode	813	8	J23:7
gdpr strict	605	11	J23:26
gdpr true	813	0	I11:6
gecko	791	5	J20:10
gem	744	-5	
gems	744	8	
gems gems	757	12	
gen	744	0	J25:6
general	681	10	T08:8
general jira	842	7	
general one	791	3	T08:10
general page	842	0	I21:6
generat	612	10	J02:8 J03:9 N01:9
generat by	744	3	N01:12
generat one	842	0	J08:6 J19:7
generat the	813	0	J03:6
generat token	842	4	
generate	732	0	I14:7 J02:6
generate another	842	-5	
generate the	842	0	I14:8
generatejwt	842	-5	
generation	813	0	J29:7
generator	757	0	I21:6 L01:7
generic	757	3	J17:6 L08:8
german	744	8	J41:10
german nam	842	4	
get	254	15	I13:12 J02:11 J03:10 J04:8 J06:7 J07:22 J08:9 J13:-6 J14:7 J15:8 J22:-7 J25:-8 J30:-10 J32:-9 J34:-6 J39:-6 N01:17 N02:8 N06:-7 N09:8 N13:11 T03:-6 T05:-6 T09:-6
get 200	757	0	S01:7
get 400	757	8	N05:10 T02:7
get 401	619	25	I10:8 I14:7 J02:12
get 403	681	21	J35:9
get 404	813	-5	
get 415	842	6	J24:9
get 503	842	-7	
get aaccountid	813	0	S01:11
get accept	842	4	
get an	681	8	J04:6 N07:7
get and	791	8	N01:6
get answer	813	-8	
get anyth	813	0	C01:8 N14:6
get api	721	-3	I03:16
get app	791	0	S04:9
get as	791	3	
get atlassian	813	-4	
get authorization	791	7	J01:6
get back	791	3	N13:6
get base	688	-3	J33:6 J38:6
get connect	813	-3	
get content	695	-5	J02:6 N01:9
get creat	842	4	T06:6
get credential	757	3	J02:6
get current	813	4	J02:6
get dashboard	842	0	I14:6
get data	813	6	J14:6
get date	813	0	I06:6
get error	773	10	J39:6
get errormessag	813	6	
get ex	721	10	J11:12 J36:6
get file	791	-7	J38:7
get from	791	-3	
get glance	842	0	I05:6 I09:7
get header	681	-15	
get host	842	-3	N15:6
get http	454	-4	J04:11 J14:10 J39:8 N07:10 N09:8
get id	842	-8	
get in	732	4	J35:6
get info	842	5	
get into	842	0	S03:6
get is	712	14	
get issu	791	8	N07:6
get issue	721	-6	J38:6
get it	668	-5	I13:6
get jira	674	0	N03:14
get jwt	813	9	I01:6
get jwt'	813	0	I04:10
get key	813	0	I13:11
get local	757	6	N09:11
get made	813	0	N05:7
get many	813	6	J29:7 J33:6
get me	842	4	
get message	842	8	
get myself	813	0	J29:7 N07:6
get new	657	-4	
get no	842	-4	
get not	813	-3	N14:9
get of	773	-5	
get only	813	0	J06:8 N13:6
get option	842	7	J35:7
get page	791	-4	
get panel	681	0	I01:7 I09:8 I14:8
get project	757	9	J03:6
get proxyauthenticationrequir	842	14	N10:19
get public	712	0	I13:21 S01:6
get publish	842	-5	
get query	842	-4	
get reject	842	0	T08:8
get request	688	-7	N01:10
get rest	448	-31	J02:-7 J03:24 J04:7 J06:16 J07:25 J08:18 J10:7 J15:12 J16:6 J21:13 J22:-14 J26:-7 J39:-8 N02:11 N03:-7 S02:7
get rid	842	-3	
get secure	842	0	J07:17
get self	813	6	
get someth	842	-4	
get start	773	-9	
get tenant	842	0	I11:9 L08:6
get that	744	0	I17:7
get the	559	10	J02:7 T01:7
get these	813	6	
get this	674	10	J02:7
get through	732	0	I03:6
get to	657	-5	
get token	712	6	J01:6 T11:9 T13:7
get told	791	0	J40:7
get transition	813	0	J41:8
get unauthoriz	791	5	I18:6 J02:9
get url	576	-6	J26:9 N01:12 N08:6
get user	674	6	N13:6 T13:6
get user'	842	-4	J23:6
get version	813	4	
get wiki	663	-9	J07:21 T16:8
get with	791	-6	J38:8
get'	557	11	J02:7 J06:11 J22:7
get' body	813	3	
get' from	842	0	N12:6
get' pathname	813	0	J06:7
get' rest	791	5	J02:6
get' url	791	6	J23:6 N13:6
get_all_pages_from_space	842	-7	N04:8
get_all_spac	842	5	J04:6
get_issue	773	13	
get_issue and	842	3	
get_page	842	-6	
get_page_by_id	773	-9	
get_space	842	4	J04:6
get_sprint	813	-8	
get_user_accountid	842	9	J23:7
getaccessibleatlassianresourc	791	5	J11:13
getaccesstoken	842	0	S03:8
getaddrinfo	721	14	N06:34 T15:6
getaddrinfo enotfound	757	12	N06:23 T15:6
getasync	773	-5	
getattr	842	-4	
getbaseurl	773	0	I09:6
getbody	773	8	J34:6
getbyt	596	-3	J26:6
getbyt email	732	-4	
getbyt user	791	-3	
getbyt utf_	842	0	L08:6
getconfluencepage	813	7	
getconfluencepage getconfluencespac	842	3	
getconfluencespac	842	3	
getconfluencespac updateconfluencepage	842	3	
getcontent true	842	3	
getdate	842	3	
getencoder	688	-4	
getencoder encodetostr	688	-4	
getenv	695	12	J10:6 J22:8
getenv token	842	9	J22:7
getheader	791	0	J37:6
gethost	813	0	I02:8 I09:6
getissu	842	-3	
getissue	695	0	J41:10 N09:7
getjiraissue	842	0	J11:6
getmapp	744	0	I02:11 N01:6
getname	813	8	J25:7
getoauthclientid	813	0	T05:7
getproject	813	9	
getresponsecode	813	-4	
gets	436	8	C01:6 J21:7 J26:-7 N02:9 T13:7
gets 200	842	0	J04:6
gets 401	657	5	I02:6
gets 403	773	-7	
gets 404	791	0	J39:6 N15:6
gets 410	842	0	J22:6
gets 500	842	0	N11:10
gets an	791	3	T07:6
gets cut	813	0	N08:6
gets data	842	0	S01:7
gets dropp	842	0	N07:7
gets forbidden	842	0	J17:6
gets hits	842	0	S04:9
gets in	813	0	J35:7 S03:7
gets invalid	842	0	N12:7
gets me	757	3	J06:6
gets no	757	7	
gets redirect	813	0	N02:10
gets refus	744	0	I16:6 J23:6 J32:6 L01:7 P01:6
gets the	773	0	J38:6
gets through	791	11	I01:6 L08:8
gets to	757	0	J21:6
gets token	791	0	T06:6 T13:7
gets turn	813	0	J09:6 T07:7
gets written	842	0	S03:6
getsharedsecret	813	-3	L08:6
getstatuscode	757	0	J34:6
getstatuscode 200	842	0	J23:6
gett	571	7	J02:12 J08:8
gett 400	842	-3	J27:6
gett 401	842	3	J02:9
gett an	813	0	N01:7
gett current	842	0	J02:6
gett error	842	4	
gett jiraclient	842	-4	
gett start	842	-6	T15:7
gett the	791	0	I10:6 T05:7
gett this	842	0	J08:6
gettime	813	10	J02:6
gettime const	842	5	
gettoken	615	-5	I02:6 I03:14 J08:17
gettoken function	791	-4	
gettransition	791	-3	J41:6
getuser	791	0	J23:6
getvalidjsonfromresponse	695	9	
getvalidjsonfromresponse irestrequest	695	9	
getxray	813	-7	
getxray app	813	-7	
gh	773	0	J30:6
gh_security_token	842	5	
ghas	813	-8	J30:7
ghas jira	842	-8	
ghj	773	0	I18:18
gina	842	7	
gioboa	842	0	J35:16
git	695	-9	N10:6
github	476	-27	I18:44 J03:12
github action	791	0	J02:6
github api	791	-3	
github app	813	0	I18:6
github com	602	-6	
github does	842	0	J03:8
github for	634	0	I18:48
github integration	791	0	I18:9
github issu	842	6	J02:6
github issue	732	5	T05:7
github workflow	842	0	J29:8
gitlab	605	-12	I12:7 J03:7 N06:7 N07:6
gitlab api	842	-3	
gitlab ci	842	0	N06:6
gitlab com	773	-7	
gitlab example	842	-3	
gitlab harbor	842	6	I12:7
giv	451	32	J27:9 J37:7 N03:14 N07:10 N08:6 T06:6 T15:6
giv 400	813	-6	
giv 401	721	0	J03:6
giv 404	773	0	J15:9
giv all	842	3	
giv an	744	23	J35:10 T15:8
giv bad	842	4	J33:7
giv error	773	4	J27:6
giv for	813	0	I08:6
giv json	842	0	N15:7
giv me	622	6	N03:6 N07:9
giv no	813	12	
giv page	842	9	J15:9
giv the	721	3	J03:6
giv them	842	-4	
giv token	842	-3	J37:8
giv up	732	-3	L01:7
giv us	791	0	J08:6
give	511	4	
give 403	842	-3	N01:7
give 404	842	4	
give it	703	4	J23:8
give me	744	5	J20:6 J33:7
give to	842	0	J42:7
given	549	0	J23:6 P01:8 S01:6
given as	813	-4	J32:7
given for	842	-4	T13:6
given id	813	6	J15:10
given read	842	0	J28:7
given the	695	7	S01:9 S03:7
given to	842	0	J16:6
given up	842	-3	
glance	773	0	I04:8 I05:6 I09:6 I20:8
glindholm	842	3	
glindholm connector	842	3	
global	626	3	J14:17 J42:19
global admin	791	4	J14:16
global permission	744	4	J14:8 J42:18
global variable	813	0	J37:7
glu	813	0	J10:9
glue	842	0	J07:6
gmail	757	-3	
gmail com	791	3	
gmbh	813	3	
gmbh atlassian	842	3	
gmt	643	7	C01:8 N12:6
gmt content	813	5	
gmt link	842	-3	
gmt'	695	4	
gmt' server'	773	3	
go	416	-6	J19:9 J21:7 J40:6 L01:6 N08:12 N12:6 S04:6 T05:6
go by	757	-5	
go client	813	0	N12:12
go from	842	4	
go into	791	-3	T07:6
go jira	773	0	J01:7 J22:6
go msg	773	-9	I20:6
go on	634	-10	J02:6
go out	773	8	I17:7
go script	842	0	P01:8
go the	842	0	L01:8
go through	585	0	J40:6 N08:16
go to	630	10	J14:6 J19:6
go together	842	-5	
go tool	791	0	J03:7 J25:6
go with	813	0	J19:6 J28:6
goal	757	3	I11:8
goal org	842	4	
goes	481	3	J21:9 N07:6 N13:10
goes again	842	0	J21:13
goes into	842	0	J36:6
goes on	652	0	J42:6
goes out	681	-8	C02:6 N10:6 N13:8
goes over	813	3	J03:8
goes through	634	0	N07:6
goes to	721	3	
goes well	813	7	
goes where	842	5	
goes wrong	842	-3	
golang	813	0	I20:8
golang jwt	842	0	I20:9
gone	519	9	J22:34 J24:6 N15:6
gone already	842	5	
gone and	791	3	
gone from	773	-6	I14:6 J22:6
gone on	773	0	J24:10
gone the	813	3	
gone when	842	7	J25:6
gone wrong	813	-3	L08:6
goneexception	757	5	J22:11
goneexception this	757	5	J22:11
good	463	5	N01:7 T14:8
good again	842	0	J31:6
good day	813	0	S01:7
good for	688	5	
good if	773	-5	
good in	842	4	
good new	842	-4	I04:8
good now	791	4	J07:8
good on	813	0	I01:6
good put	842	0	J06:6
good reason	842	-4	
good the	773	0	L09:8
good to	791	4	
good until	842	0	I20:7
good use	842	0	J06:6 N01:7
good what	842	0	J19:8 T14:7
good while	813	10	
google	608	12	J40:6 N06:7 T02:8
google common	791	6	N08:8
google login	842	0	I14:7
goosander	842	0	N11:7
goosander atlassian	842	0	N11:7
got	440	16	I11:6 J02:6 N02:6 T09:7 T13:7
got 401	773	5	J19:7
got 403	813	-4	
got an	712	-4	S04:6
got both	842	0	T09:7
got connectionerror	813	6	N07:6
got from	813	0	I02:9
got install	842	-3	
got jira	842	-3	
got lost	813	0	I10:6 J02:6
got new	721	0	N02:11
got no	757	0	I03:6
got noth	791	0	T08:8
got problem	842	-3	
got recoverable	757	6	
got that	842	5	L09:6
got this	813	0	I02:6 N12:7
got token	813	-4	
got two	842	0	T13:6
gotten	842	0	I13:10
gov	674	0	I16:15 T08:26
gov cloud	813	0	I19:6
gov mod	744	0	I16:13 T08:7
gov sit	842	0	T08:10
government	773	0	T08:14
government cloud	842	0	T08:11
gqlexecutor	842	3	
gqlexecutor js	842	3	
graceful	813	6	J34:8
grafana	732	-3	J22:8
grain	773	0	J11:8
grant	503	15	J12:38 J40:12 L09:7 T01:30
grant confluence	842	3	
grant is	773	-5	J40:6
grant on	842	0	J12:10
grant scop	842	0	J12:8
grant the	703	0	J12:16
grant type	612	0	T01:22 T03:6
grant type'	842	0	T01:6
grant your	757	3	J12:10
grant_type	626	0	L01:8 T05:8 T11:7
grant_type authorization_code	842	0	T15:7
grant_type encodeuricomponent	842	5	
grant_type refresh_token	842	-3	
grant_type urn	712	0	T05:10
granular	688	6	J11:19
granular ones	842	-3	
granular scop	757	6	J11:8
graph is	842	-3	
graphql	681	0	C02:7 T12:11
graphql method	842	3	
great thank	842	3	N08:6
green	576	-7	J04:8 J19:7 J29:7 N09:10
green and	813	0	J03:6
green for	842	0	S01:7
grep	773	0	T03:7
grey	712	4	
greyfriar	842	3	
greyfriar atlassian	842	3	
groovyx	842	4	
groovyx net	842	4	
group	531	10	J12:6 J14:8 J18:12 J23:16 J42:22 N02:6
group at	842	0	J42:8
group atlassian	842	0	N02:12
group fail	842	6	
group from	842	0	J42:8
group group	842	6	J23:7
group have	842	6	J14:10
group in	757	0	J18:7
group jira	813	5	
group member	813	-5	
group of	757	0	J12:6
group read	842	4	
group site	842	0	J14:6
group to	842	0	J09:6 J42:6
group'	842	0	N04:8
groupid	842	4	J14:6
grouplabel	813	3	
grouplabel alertname	842	3	
grow	842	5	
grow paus	842	5	
guard	695	-7	I01:7 I04:7 I21:9
guava	842	4	
guava jar	842	4	
gues	563	25	I07:8 T08:6 T14:7
gues is	744	9	
gues it's	813	0	T01:6
gues that	791	0	I09:6 J13:7 J21:6
gues the	744	10	
gues we	813	0	I07:9
guess	757	-4	
guest	695	0	C01:7 I04:7 S04:11
guid	842	-4	
guide	643	-4	
guide for	773	-12	
guide is	842	4	
guideline	638	10	J22:7
guideline is	638	10	J22:7
guild	842	3	
guy	732	0	C01:10 N02:7
gw	842	0	N12:6
hack	842	0	C01:8 I15:6
had	410	19	C02:7 I07:7 J03:10 J04:7 J19:8 J21:-6 J25:-7 J29:7 J35:9 N11:10 T07:7 T13:6
had already	842	0	T14:6
had another	813	-4	
had any	813	3	J03:6
had been	612	0	I07:10 J19:7 J20:6 J29:10 S02:9 T13:7
had died	842	0	N04:6
had enter	813	10	J19:6 N06:7 N07:6
had fail	842	-3	
had it	773	0	J05:7 J19:6
had jira	842	-3	
had no	688	-7	
had one	813	0	I02:6
had only	842	0	J03:6
had sign	813	0	J03:6 J19:7
had the	688	8	J04:10
had them	773	0	T02:6
had this	813	4	
had to	634	17	C01:6 N13:7
had told	842	0	T09:7
had trouble	842	-9	
had used	842	6	J04:6
hadn't	773	3	
half	591	-14	C01:9 I05:8 J41:8 N11:6
half an	773	-4	N11:7
half is	842	0	J18:6
half minute	791	0	J19:6
half of	695	0	J41:10
half second	842	-5	
half the	842	0	C01:8
halfway	842	0	J21:7
hallo	842	0	I12:7
hammer	813	0	N11:6
hand	453	24	I02:7 I06:7 J08:7 J25:-6 J37:6 T04:10
hand and	842	5	J14:6
hand as	813	0	J03:6
hand back	842	0	S02:6
hand for	813	4	
hand in	695	3	L08:12
hand it	695	-3	J34:6
hand on	813	3	
hand out	703	7	J08:10
hand over	647	0	J37:11
hand that	813	6	
hand to	842	0	J07:7
hand with	732	0	J26:6
handful of	842	0	N05:6
handl	634	-7	J34:6
handl fail	813	4	
handl for	813	-8	
handl of	773	-6	
handle	647	0	I20:12 J34:6
handle 429	842	-3	
handle as	842	0	I03:7
handle token	813	0	I20:15
handle_request	842	0	I03:7
handler	612	-4	I02:6 I04:6 T04:8
handler and	842	0	I09:6
handler async	842	-4	
handler req	813	-6	
handleresponse	842	4	
handover from	842	0	J08:6
handshake	681	6	N09:6
hang	674	0	J30:6 N05:7 N07:13 N08:7
hang and	842	6	
hang on	842	-4	
hang up	757	6	N07:15
happen	547	3	I20:6 J21:7 J34:6 J36:7 S03:8
happen at	842	4	C02:6
happen if	757	7	
happen often	813	-9	
happen on	842	-5	
happen the	813	5	
happen this	842	0	J34:9
happen to	744	0	I04:6 J37:6
happen when	744	3	
happen with	791	0	I20:6 N08:6
happi	813	0	N05:6 T02:8
happy	688	0	C02:13 N09:6
happy and	842	0	I09:6
harbor	703	8	I12:6
harbor example	757	9	I12:6
harbor example'	842	-7	
harborsite	791	3	J01:10
harborsite atlassian	791	3	J01:10
harbour	791	-7	
harbour atlassian	842	-4	
hard	681	0	I12:6 J27:6 J39:6
hard cod	757	0	I12:6
hardcod	773	0	N06:6 T08:6
harden	813	0	J42:8
harmles	842	0	I11:6
has	292	13	I02:6 I06:8 I17:9 J11:8 J22:12 J30:8 J36:-6 N07:-10 N12:-7
has all	695	0	J05:10 L09:7
has an	652	0	L01:6 T08:6
has another	842	9	J28:6
has anybody	813	-3	J20:6
has anyone	813	4	
has been	479	8	J22:27 J29:6 N04:6 T06:9
has both	813	0	J06:6
has come	842	10	
has consent	842	-4	
has create	842	3	
has every	842	-6	
has expir	638	12	I04:21 J29:9 N09:8 T14:8
has fail	791	5	N08:6
has field	842	0	L01:9
has gone	791	-3	J22:6
has got	721	3	
has it	688	-4	J37:6
has its	813	-3	
has jira	773	5	
has just	842	0	L08:8
has left	842	0	J32:6
has line	842	0	J25:6
has link	842	-3	
has localbaseurl	842	0	I12:6
has miss	813	8	J09:8 T05:6
has mov	842	-4	
has neither	842	5	T05:6
has never	773	4	T07:6
has new	842	-3	
has no	524	11	C01:6 I10:6 I17:13 I21:8 J14:6 J33:7 J39:6
has none	791	-7	
has not	688	-8	L08:7
has noth	757	-6	I17:8
has only	744	-3	J30:8
has or	813	3	
has our	813	0	S02:8
has project	791	0	J30:6 J34:9
has put	842	-3	
has read	721	-3	P01:6
has request	842	6	T15:8
has requir	842	-4	
has run	791	3	
has scop	842	-3	
has secret	842	0	I07:6
has self	842	6	
has sent	842	4	
has taken	813	3	J02:6
has the	561	-6	I02:7 I07:7
has them	791	-5	
has this	813	0	J04:6
has tim	842	0	N08:10
has to	471	-3	I06:11 J11:6 J26:7
has two	773	3	J30:11
has work	791	5	J02:6
has xsrf	842	-3	
has your	842	0	N02:6
has zero	842	0	I20:9
hash	484	-10	I01:48 I02:14 I03:25 J07:17 J08:9 L01:8 L08:17 L09:30
hash and	813	0	I02:6
hash claim	842	0	I02:9
hash does	732	0	I01:23
hash for	842	0	L08:6
hash get	842	3	J07:9
hash in	757	0	I03:11 L08:6
hash is	791	0	J10:6
hash it	791	0	I01:10
hash mismatch	791	0	I01:13
hash not	842	0	I03:7
hash of	688	0	J08:11 L09:8
hash qsh	791	0	I03:11
hash the	791	0	J07:11 L09:7
hash token	757	-6	
hash_url	842	5	J06:6
hash_url method	842	5	J06:6
hashlib	842	-3	
hashlib sha	842	-3	
hashmap	813	4	
hasn't	619	0	I20:6
hasn't been	791	0	J41:7
hasn't got	813	0	L09:6 T09:6
hav	681	8	
hav one	791	3	J12:6
have	322	11	I02:10 I10:7 I14:-6 J04:8 J15:7 J17:6 J23:9 J25:-7 J27:8 J34:-6 J40:11 N07:7 P01:14 S02:-6
have acces	773	4	J18:7
have all	842	0	I21:7 J33:7
have an	668	4	
have and	842	0	T07:8
have chang	813	6	N03:6
have check	842	3	J16:7
have confluence	813	0	J28:7 J40:8
have csv	842	0	C02:8 J23:7
have enough	791	-3	J30:6
have enter	813	-4	
have exp	842	0	T02:9
have expect	842	0	J04:6 J08:6
have forge	842	0	N08:6
have found	791	9	
have got	813	0	T07:6
have had	773	0	L09:8
have it	643	10	J30:6
have jira	791	-8	J14:8
have keys	842	0	J10:6
have look	712	7	J25:6
have miss	842	-4	
have neither	842	6	N06:7
have no	638	6	J29:6 J33:6 T10:6
have not	757	4	T15:7
have noth	842	-6	
have only	791	0	S03:8
have or	813	5	J40:9
have permission	585	0	J15:16 J27:9 J28:6 P01:12
have post	842	-3	N13:8
have problem	842	6	
have proxy	842	-3	N10:7
have put	791	4	L01:8
have qsh	842	-3	
have read	842	0	J09:6 T10:7
have request	842	0	L08:6
have requir	813	6	J23:9
have scop	813	0	J17:6 T05:7
have set	791	0	I05:6 J20:6
have such	842	-6	
have that	813	0	J17:6 T09:6
have the	571	11	I02:7 J14:6 J35:7
have them	757	0	I10:8 T01:6
have this	744	-4	J19:9
have thought	842	0	T13:6
have three	842	0	T11:6
have to	512	4	I02:6 J08:6 J36:8 P01:10 T14:8
have told	842	0	J12:8
have trouble	842	9	J07:10
have two	773	-3	
have value	703	0	I02:11
have you	732	-8	N07:6
haxx	842	0	N06:8
haxx se	842	0	N06:8
hd	842	-5	
hdr	842	4	
he	544	0	J35:6 N05:8 T13:10
he gets	842	0	S03:7
he is	791	0	N14:9
he press	842	0	T15:9
he says	773	0	I14:6 J35:6
he typ	842	0	J34:6
he'd	757	0	J35:6
he's	695	0	J27:6 P01:20 S04:9 T13:8
he's got	842	0	T13:6
he's not	813	0	S04:6
head	539	0	J02:7 N01:10 N12:11 N14:9
head attr	791	3	
head body	647	7	N12:8
head http	842	-8	
head meta	688	13	N11:7
head rest	842	-3	
head title	634	0	J02:10 N12:11
head up	791	-5	
header	324	7	I11:6 I14:16 I15:10 J01:6 J02:17 J03:14 J20:15 J22:8 J24:15 J37:10 J39:-6 N03:-6 N06:-6 N09:-7 N14:-8 S03:7 S04:7
header accept	602	16	J26:11
header accept'	744	-6	
header and	721	-6	I15:6
header as	732	9	N12:6
header atlassian	773	0	J20:6 J24:10
header auth	757	3	J10:7
header authentication	813	4	J35:10
header authorization	448	-3	J01:7 J08:8 J26:6
header authorization'	634	5	J01:7
header basic	842	0	J19:6
header bearer	842	0	J36:8
header body	791	-4	
header cache	813	-8	
header content	588	-13	J22:9
header data	842	-3	
header date	813	-3	
header date'	791	5	
header fil	842	8	J26:7
header forge	744	3	J37:11
header from	813	0	I13:6
header get	668	-10	S01:8
header has	842	-5	
header hdr	842	4	
header header	567	-3	J22:6
header host	813	0	I14:9 N12:6
header in	744	6	S03:6
header is	657	-4	P01:8
header jira	773	0	J02:8 J05:6
header jwt	842	0	I14:14
header line	842	0	J03:7 N12:7
header myself	842	5	J02:7
header no	813	0	N07:6
header none	842	0	I11:8
header object	813	-3	
header of	695	0	I15:7
header param	813	-3	
header refus	842	3	
header request	813	0	J24:7
header retry	791	0	J21:17
header rs	842	0	I14:10
header says	842	0	S04:10
header server	773	-3	
header server'	791	0	N01:7
header set	681	-3	
header so	842	0	N11:7
header that	757	-5	
header the	773	9	
header to	842	-3	
header token	791	0	J04:6
header typ	813	4	J03:6
header user	813	0	J20:7
header verify	842	-6	
header whatsoever	842	0	J03:7
header with	813	0	J16:7
header work	842	0	T12:9
header www	842	-3	
heal	791	0	J02:6
heal it	791	0	J02:6
health	744	0	I04:9 J33:10
health check	813	0	J33:11
healthy	813	-8	
hear	791	0	J18:8
heard of	773	0	T02:6
heartbeat	842	4	
hello	585	0	J32:11 S01:6
hello am	791	0	J36:7 N04:6
hello friend	791	0	I01:6 J42:6
hello i'm	813	0	S01:10
hello in	842	0	I20:7
hello our	813	0	N02:8
hello'	842	-4	
helm	813	0	N07:8
help	497	0	C01:7 J30:12 N10:6
help and	842	-3	
help does	842	0	T01:6
help get	842	-3	
help has	842	0	J30:9
help jira	842	-6	
help me	757	8	J30:6
help somebody	813	0	T02:7
help there	842	6	
help with	773	-6	
helper	688	-4	J15:6 L09:6
helper py	842	-3	
hence	773	0	J02:8
her	652	0	S03:12 S04:17 T13:15
her name	791	0	T13:19
her own	813	0	J35:6
here	454	14	J07:6 J22:6 T02:11
here and	703	-5	
here as	813	0	T02:7
here it	791	-8	
here it's	842	0	S03:12
here like	842	9	J39:7
here no	842	3	
here not	842	4	
here our	813	0	J40:7 N11:6
here please	757	4	J33:8
here since	791	11	J22:8
here so	791	3	
here with	791	-10	
heroku	732	0	I09:9
herokuapp	842	-3	
herokuapp com	842	-3	
heron	791	3	N02:8
hers	842	0	N08:6
hex	744	0	C02:7
hexdigest	791	-5	L09:6
hey	842	0	J27:8
hi	544	16	
hi follow	842	3	
hi support	813	0	I14:6 J21:7
hi the	813	0	N08:6
hi want	813	0	S02:7
hi we	842	10	
hid	773	0	C02:6 J31:11
hid it	842	0	C02:7
hidden	712	8	
hide	842	-5	
high	674	-5	
him	643	0	J35:6 N09:6 T13:12
him and	842	0	I17:7
him for	842	0	I16:6 N14:6
himself	791	0	N08:7
hint	638	-5	J01:6 J11:6
hint for	842	-3	
hint that	773	-5	I11:6 J03:6
his	583	0	I09:6 J35:8 S04:20 T13:7
his filter	842	0	J34:9
his own	744	0	T05:6 T13:6
his pc	842	0	C01:7
his profile	842	0	T13:7
his token	842	0	S04:8 T14:8
history	668	3	N02:8 N08:6 N11:6
hit	663	4	S03:8
hits	695	0	S04:7 T13:7
hits jira	813	3	J42:6
hitt	842	0	J35:6
hlzxrzin	773	0	T10:8
hm	712	0	J41:6
hmac	712	-6	I07:8 T10:10
hmac sha	842	-3	
hmacshakeyfor	842	0	L08:6
hmm	757	0	J33:7
hne	842	0	N02:8
hola	813	0	J17:6
hold	605	-16	T04:6
hold every	842	-4	J31:6
hold the	757	-19	
hole	791	0	J05:7
home	563	5	J02:7 N04:6 N14:14
home atlassian	842	0	N14:11
home page	791	3	N14:8
home runner	744	-8	
home the	842	0	N04:6
homemade	813	0	I06:10 I13:6
honest	773	-5	J18:6
hook	539	-14	I08:11 I12:11 I13:6 I15:17 T04:6 T05:7
hook in	842	0	I05:7
hook issue	842	0	I14:6
hook refus	842	0	I15:7
hook that	842	5	
hook this	842	0	T05:7
hook with	813	0	I13:6
hop	791	0	J13:7 J38:6
host	376	19	C01:8 I09:9 I13:7 I16:32 J02:-6 J04:-6 J11:-6 J25:-10 J28:7 J39:18 N06:27 N07:12 N13:-6 T03:10
host and	773	-3	T05:7
host answer	842	0	J38:7
host are	791	0	J38:6
host as	842	3	
host at	773	-3	
host atlassian	791	0	J37:6
host chat	842	-4	
host clientkey	842	0	J06:6 S03:8
host confluence	813	3	
host could	842	5	P01:6
host does	773	0	I16:13
host end	842	0	T08:6
host error	842	0	N06:7
host for	712	0	I09:11 I13:12
host from	842	3	T08:8
host github	813	0	I18:9
host has	791	3	I20:6 N08:6
host have	842	5	
host host	773	13	J15:8
host http	681	4	J09:7
host instance	842	4	J39:6
host is	744	4	N06:12
host isn't	813	0	I16:13
host itself	842	0	N06:6
host jira	626	-14	J39:18 N06:6
host model	842	5	J06:6
host name	791	3	I07:6
host of	791	5	
host on	813	-4	
host one	791	3	
host or	842	4	J23:6
host port	813	-9	
host redirect	842	-3	
host request	791	0	L09:8 T05:7
host rest	732	5	J10:7 N06:6
host return	695	-3	I12:7 I13:8 I16:6
host says	842	0	L01:10
host server	791	-3	
host setting	842	7	J01:6
host so	813	7	N02:8
host str	813	7	S03:7
host that	813	0	N07:8
host they	842	0	J37:6
host turn	842	0	I20:6
host url	842	-4	N06:6
host user	813	-3	
host when	842	0	N06:6
host with	842	-4	
host'	813	9	I01:7
hostclient	842	0	T05:7
hostkey	842	-5	
hostname	668	0	I16:9
hostname jira	813	-7	
hotel	842	0	N12:7
hotfix	842	0	L08:6
hour	509	-3	I04:8 I05:12 I20:8 J21:7 J36:15 J37:7 N11:9 T14:18
hour ago	813	0	I05:6 N06:6
hour and	744	4	
hour for	813	0	L08:7
hour in	842	0	J01:6 J21:7
hour later	732	-6	N11:9
hour of	842	0	T09:10
hour or	791	-7	J02:6
hour the	773	9	I07:6 J37:6 T14:11
hour then	813	0	J36:11 T14:6
hour to	842	0	C02:7
how	428	-11	J02:6 J07:7 J36:8 S01:8 S03:7
how can	681	0	J36:6
how do	557	-13	J37:6
how is	791	0	J36:6
how it	757	-4	J17:10 S02:8
how it's	791	0	J07:6
how long	712	-6	
how many	757	-7	
how old	842	0	J19:7 J36:6
how should	842	-3	
how that	842	-3	
how the	757	3	J10:6
how to	596	7	
how we	773	0	S01:7
however	773	6	J16:7 T08:8
hr	638	0	J42:13
hr clas	813	-3	
hr'	813	4	
href	674	8	N13:6
href edge	842	3	
href secure	813	5	N13:8
href static	791	4	
hs	531	5	I06:9 I07:17 I11:19 I20:8 L08:16
hs 256	531	5	I06:9 I07:17 I11:19 I20:8 L08:16
html	458	37	I21:15 J22:-6 J38:18 N01:29 N03:31 N12:23 N14:29 N15:19
html and	791	7	
html charset	703	4	J35:6
html com	842	0	I21:6
html did	842	0	N15:7
html en	842	-3	
html error	813	6	N01:7
html from	842	0	N01:7 N12:6
html head	638	8	J02:10 N01:7 N11:6 N12:11
html html	668	3	N03:6 N11:6
html is	791	8	I21:9 N12:9
html lang	668	4	N03:6 N14:6
html login	813	-4	
html look	842	-9	
html loose	773	4	N01:7
html n'	813	3	
html not	842	0	N03:10
html of	842	3	
html pag	842	3	I04:6
html page	657	11	N01:8 N03:12
html public	744	0	N01:7
html the	842	4	
html transitional	773	4	N01:7
html what	842	6	
html with	791	0	J38:8
html your	842	0	N15:6
html'	842	0	I21:6 N01:8
http	222	0	I09:-6 I12:11 J02:8 J18:-6 J22:13 J24:7 J26:13 J28:8 J29:-6 J39:7 N03:14 N06:15 N08:6 N12:15 N13:20 N14:26 S04:-6 T03:7 T08:-6 T09:6 T15:6
http 127	721	8	T14:6 T15:11
http 192	813	-12	
http 200	647	10	J35:9 S01:8
http 301	842	0	N13:6
http 400	567	8	J25:15 J27:6 J30:11 T05:7
http 401	602	-15	I10:7 I15:7 J26:8 J38:6
http 403	638	8	J01:10 J09:6 J35:7
http 404	657	0	J39:14
http 405	813	-4	
http 410	657	7	J22:22
http 413	813	0	N05:11
http 415	813	-13	J24:6
http 429	813	-5	
http 500	757	-6	
http 504	813	0	N11:11
http acme	465	-35	J01:8 J04:6 T09:15
http acorn	842	7	N13:6
http action	842	0	N01:6
http addon	791	0	I17:7
http addres	813	8	
http admin	842	0	N14:11
http agency	842	-5	
http and	773	10	J02:10
http api	474	-31	I19:6 J10:7 J28:11 J36:10 J37:10 J40:6
http apps	813	0	I01:9
http atlassian	732	4	N03:7
http auth	585	13	J24:6 T03:36 T15:12
http avocet	842	0	J32:6
http barge	619	-28	
http bitbucket	773	-5	
http chat	842	-6	
http circleci	791	-7	
http client	712	4	J07:10 S03:8
http cloud	813	-7	
http code	732	-6	N15:9
http company	813	5	J26:7
http confluence	695	8	
http connect	674	-9	I13:22
http connection	773	-7	
http copperbay	842	9	J22:7 N13:8
http copperhill	813	8	
http curl	842	0	N06:8
http customer	842	0	J37:9
http defaultclient	668	-3	
http defaultrequestheader	813	0	N09:6
http delete	842	0	I03:10 N06:6
http dev	842	0	I10:6
http developer	571	15	J22:13
http doasync	842	4	
http docs	757	-13	
http dunlin	842	0	N10:6
http ecosystem	791	0	T06:11
http egret	813	0	I12:12
http elmgate	842	-5	
http equiv	732	7	
http error	638	0	J25:8
http example	712	-16	
http fernhollow	842	4	
http first	842	-3	
http flow	842	6	J08:6
http forge	813	0	I19:7
http foxglove	813	0	J38:6 N05:9
http from	842	-4	
http ghj	842	0	I18:7
http git	842	-3	
http gitlab	757	-3	I12:6
http goosander	842	0	N11:7
http greyfriar	842	3	
http harbor	842	7	
http harborsite	813	0	J01:10
http harbour	813	-6	
http header	842	0	J05:7
http help	842	-3	
http heron	842	0	N02:8
http http	773	-4	N06:11
http httpadapter	842	0	N07:6
http httprequestexception	791	3	
http httpresponseexception	813	5	
http id	721	11	N13:8 N14:12 T15:10
http in	773	0	T09:6
http issu	813	15	
http it	842	4	N06:7
http jira	464	13	J35:7 J39:26 N09:15
http jira_cloud_host	757	4	
http kestrel	842	0	N14:7
http lab	842	3	J31:6
http larch	842	-5	S01:7
http larkfield	791	0	J19:6
http layer	842	0	N01:7
http level	842	0	I18:8
http library	791	0	J03:8 J24:11 N12:6
http lindgren	668	-4	J04:6
http localhost	612	-8	I11:6 T15:8
http lorry	695	-22	
http mcp	703	4	J11:8 T15:6
http method	791	-10	
http mossbank	813	3	
http mysite	744	-4	N13:6
http new	732	-5	
http newrequest	674	-3	
http nio	813	-4	I02:6
http node	813	0	I01:6
http northpier	813	6	
http not	842	0	I11:8
http oakmere	813	4	
http oauth	588	-14	L01:10 T05:6
http old	813	-5	
http on	813	3	N06:6
http ourdomain	842	-6	
http ourorg	842	-4	
http oursite	813	0	N03:7
http ourteam	842	4	N09:6
http plover	813	0	N14:10
http post	712	0	J24:7
http proxy	757	5	I12:6 N10:8
http quillwork	791	-4	
http quitte	813	-8	
http registry	744	-9	
http request	580	5	J02:6
http requestfailedexception	842	3	
http require	842	-4	N12:6
http response	652	0	I12:7 N12:12 N15:6
http rest	813	4	
http ridgeway	842	6	
http saltmarsh	773	7	
http server	791	5	
http site	695	0	J36:6
http start	842	0	N14:11
http statu	688	15	N13:8
http step	842	0	J20:6 J32:6
http support	842	0	J26:6 T09:6
http tern	842	0	N13:8
http the	791	-5	C02:6
http thornbury	813	6	J04:11
http ticket	813	-3	J39:9
http tidewater	842	5	J04:7
http tls	842	-3	
http to	813	-4	
http tool	842	-8	
http tracker	657	17	N12:6
http url	791	3	
http wiki	668	-8	N03:6
http willowbank	842	0	N07:6
http with	813	0	J38:7
http withheader	842	0	L08:6
http www	721	4	N01:7
http xray	813	-7	
http xxx	813	5	
http yarrow	842	0	N06:6
http your	681	-7	J25:8
http your_app_callback_url	842	-4	
http'	757	3	N13:8
http' host	842	-4	
http_client	842	3	N07:9
http_code	721	-8	J19:7 J28:6
http_code n'	791	0	J28:7
http_condition	842	4	
http_condition res	842	4	
http_error_msg	791	-4	
http_error_msg response	791	-4	
http_errors'	842	0	J34:7
http_errors' false	842	0	J34:7
http_response integration	842	-4	
httpadapter	813	0	N07:6
httpadapter max_retri	813	0	N07:6
httparty	813	-6	
httpbasicauth	712	16	J10:6 N13:8
httpclient	585	8	I14:6 I17:25 N01:8 N08:8
httpclient apache	813	4	N07:7
httpclient api	842	-4	
httpclient asuserbyaccountid	842	0	S02:8
httpclient clientkey	773	0	I17:18
httpclient for	842	0	I17:10
httpclient get	813	0	N01:9 S02:7
httpclient put	842	0	P01:6
httpclient unknown	842	3	
httpclienterrorexception unauthoriz	842	0	L08:6
httpcomponent	813	4	N07:7
httpcomponent defaulthttpclient	842	4	
httpcomponent jar	842	4	
httpentity	813	0	L08:6
httperror	576	0	N03:7 N05:7
httperror 400	791	3	N05:9
httperror 401	813	0	J26:7
httperror 403	773	-9	N01:7 N04:8
httperror 404	773	-12	N03:8
httperror as	842	-3	
httperror from	813	-3	
httperror http_error_msg	791	-4	
httperror with	842	8	J02:9
httperror'	842	6	N03:10
httpheader	842	-3	L08:6
httpmethod	688	-3	
httpon	813	3	J02:7
httppost	842	3	
httppost post	842	3	
httprequest	681	-3	
httprequestcanonicalizer	842	0	L09:6
httprequestcanonicalizer computecanonicalrequesthash	842	0	L09:6
httprequestexception	791	3	
httprequestexception the	842	3	
httprequestmessage	688	-3	
httprequestmessage httpmethod	695	-3	
httpresponseexception	791	5	
httpresponseexception statu	842	4	
https'	773	4	J24:8
https' host	813	3	
https_proxy	757	0	I13:6 N10:20
https_proxy http	813	0	N10:11
httpsconnection	813	4	
httpsconnection object	813	4	
httpsconnectionpool	695	6	N08:6 N09:6
httpsconnectionpool host	695	6	N08:6 N09:6
httpurlconnection	813	-3	
httpx	842	3	
httr content	842	4	
httr http_condition	842	4	
hub	695	0	T13:9
hub show	842	0	T13:11
hub signature	842	-3	
hubot	773	0	J26:7
hubot jira	813	6	J26:7
hubot node_modul	842	10	J26:8
hubot_jira_password redact	842	-5	
human	732	0	J17:10 J35:14
hundr	703	0	I20:8 J16:6 J21:13 L01:7
hundr tim	842	0	J16:7 L01:8
hurt	842	0	I15:7
hyper	791	0	C01:8
hyper guest	842	0	C01:8
hypervisor	813	0	I20:6
hyphen	842	-3	N15:7
i'd	484	0	J08:8 J11:7 L01:9
i'd expect	757	6	J11:7
i'd gues	842	0	T01:6
i'd have	732	0	J08:15 J37:6
i'd put	791	0	J29:7 N01:6 T07:6
i'd say	813	0	I01:6
i'd written	842	0	L01:8
i'll fix	842	-5	
i'm	464	11	J05:6 J14:8 S01:12
i'm admin	842	0	S01:9
i'm allow	842	0	J05:6 J42:6
i'm an	813	11	J26:7 T15:6
i'm aware	813	0	T13:6
i'm be	842	0	J09:6 T09:6
i'm gett	813	0	I10:7 T05:7
i'm given	842	0	N12:6 S01:11
i'm go	842	0	J14:8
i'm logg	813	0	J08:6 J27:7
i'm look	813	3	
i'm not	663	-10	S03:9
i'm on	791	0	J01:6
i'm only	813	0	T09:6
i'm project	813	0	J20:6
i'm sure	813	3	
i'm test	842	3	T08:8
i'm told	791	4	J35:6
i'm try	842	6	
i've	476	3	I11:6 J07:9 J08:7
i've ask	842	0	J17:6
i've been	791	4	N11:6 S02:7
i've check	813	0	J07:6
i've compar	791	0	L01:8 S04:6
i've given	842	0	J09:6 J18:6
i've no	813	0	S03:7
i've past	842	0	J03:7
i've re	842	0	J29:7
i've read	842	0	J09:6
i've seen	842	0	J01:6 J23:7
i've the	842	0	J39:7
i've tri	732	3	L09:7
iat	464	3	C01:14 I06:22 I20:26 J06:9 L01:26 L08:19 L09:13 T02:9
iat and	791	3	
iat date	813	0	I20:6
iat exp	612	0	I03:10 J06:6 L08:18 L09:11 T07:9
iat expir	842	0	L01:15
iat from	842	0	I06:7 I20:7
iat int	791	7	C01:7 J07:7
iat is	813	-7	
iat iss	842	4	I06:6
iat math	757	12	J06:9
iat now	588	-9	L01:11
iat time	712	0	T02:7
iat work	842	0	T02:7
iat'	652	10	I06:12 I20:10 T03:6
iat' are	842	0	I06:7
iat' in	842	0	I20:7
iat' time	773	3	
icon	757	0	I21:11 J38:11
icon of	842	4	I21:8
id	354	7	C02:11 I19:7 J04:-6 J23:6 J25:8 J30:8 J35:-6 J40:12 J41:21 N08:-6 S04:8 T04:14 T05:6 T07:12 T12:8 T13:10
id and	647	-10	
id app	842	3	
id are	813	4	T13:6
id ari	791	0	I19:9
id as	791	-3	
id assignee	842	4	
id atlassian	647	23	J01:13 J26:10 N13:7 N14:10 T15:7
id att	842	5	
id await	842	-3	
id but	842	3	J07:7
id const	842	7	J19:6
id customfield_	791	9	
id download	813	-3	
id environment	842	0	N04:7
id error	842	3	
id exist	842	0	T07:6
id expand	813	-3	
id file	842	6	
id from	744	0	C02:6 J40:10
id header	813	0	P01:6
id http	773	8	
id id	813	5	
id if	842	3	T13:6
id in	622	0	I13:6 P01:8 S02:8 T05:8 T07:9
id is	615	-6	J41:10 S04:10 T12:7
id it	744	0	J41:7
id jira	813	3	
id key	732	-10	
id muss	791	8	J41:14
id name	773	5	
id not	842	0	T07:6
id of	652	-11	J30:6 J40:6 T07:8 T13:15
id or	773	3	J15:9
id page	842	3	
id permission	813	-4	
id rest	773	0	J28:6 J36:9
id secret	791	6	T14:7 T15:6
id so	813	4	
id space	842	-9	
id status_id	842	8	J25:10
id the	791	-3	L08:6
id then	813	-6	
id title	842	7	
id to	842	3	S03:7
id transition	842	-4	
id type	842	-6	
id unexpect	842	6	
id version	791	-4	J08:6
id with	791	5	J40:6
id'	668	5	J25:14
id' is	842	3	J41:6
id' or	757	5	J25:8
ide	813	3	
idea	578	-8	
idea did	842	-4	
idea why	813	5	T05:7
identical	681	0	J19:6 J38:6 S04:8 T13:6
identical for	842	0	J09:6 T13:8
identifi	842	4	P01:7
identifier	668	7	J06:9 J41:16
identifier must	757	9	J41:15
identify	703	9	J23:16
identify query	721	9	J23:7
identify user	842	0	J23:11
identity	712	-3	C02:7 S02:13 S03:8 S04:7
identity in	842	0	S04:9
idle	773	0	N07:7
ids	585	-10	J31:9 J41:12 T04:16
ids and	842	0	T04:6
ids are	791	0	T04:12
ids of	842	0	J41:6
idx	842	3	
ie	773	-5	
ie edge	791	4	
ietf	681	0	T03:8
ietf dtd	842	-3	
ietf param	695	4	T03:8
if	349	-10	I01:8 J04:10
if and	842	4	
if at	842	0	J06:6
if both	842	0	J25:6
if cloudid	842	-5	
if code	813	-8	
if decod	813	4	I01:7
if err	634	12	J25:6
if error	791	4	
if exist	842	-4	
if field	842	4	
if it	615	-10	
if it's	744	-4	S03:6
if jira	757	0	N02:9
if known	842	-3	
if leave	757	0	J31:6
if my	813	3	
if no	842	3	
if nobody	813	0	J05:7 J40:9
if not	674	3	J14:6
if ok	757	6	
if one	842	-7	
if open	842	0	S03:11
if project	842	3	
if req	813	-3	
if response	744	-14	
if run	842	0	J21:7
if send	813	0	N05:7
if somebody	842	-4	
if status_code	791	-3	
if take	813	0	J32:6 L09:6
if tenant	773	-4	T10:7
if the	544	-7	J04:12
if they	721	6	
if token	791	0	J10:7
if use	813	0	J02:6
if verifi	842	5	J08:6
if we	791	0	J31:7
if you	602	-11	J39:7
if your	813	-3	T03:7
iframe	573	0	I01:9 I03:19 I04:15 I14:7 I21:10 J08:15
iframe 401	842	0	I21:6
iframe call	791	0	I03:9
iframe says	842	0	I10:6
iframe to	813	0	I02:7 J08:7
ignor	703	-3	J03:12 S02:10
ignor it	842	0	J21:6
ignor the	842	0	J03:9
ignore certificate	842	3	
ignore the	813	0	N11:6
ijoiyjdkmwmwzmutm	773	0	T10:8
ijoiyjdkmwmwzmutm ms	773	0	T10:8
illegal	791	-8	C02:6 J34:7
illegal character	842	0	C02:7 J34:8
illegalargumentexception	813	-4	I10:6
illegalstateexception	842	0	S02:7
im	842	0	J23:12
imag	688	7	I21:7 J38:22
imag in	842	0	I21:9
image	599	0	J29:6 J38:7
image acme	842	0	N06:6
image in	842	4	
img	791	0	I21:16
immaturesignatureerror	842	0	I20:10
immediate	791	0	J19:6
impact	813	0	J30:8
impersonat	657	-5	J09:8 J13:6 S04:13 T09:8 T11:10
impersonat the	842	-4	
impersonat user	813	0	J13:8 S04:7
impersonate	721	0	C02:19 S04:6 T05:9
impersonate user	842	0	C02:7
impersonation	571	-9	J36:6 L09:7 S04:11 T01:8 T02:9 T04:8 T06:6 T08:6 T12:6
impersonation an	842	-3	
impersonation and	842	0	J36:7
impersonation as	842	0	T11:6
impersonation broken	842	0	S04:9
impersonation fail	813	0	T09:6 T13:6
impersonation in	791	0	L09:8
impersonation is	842	0	T01:6 T04:6
impersonation the	842	3	
impl	773	-6	J03:9 N07:7
impl defaultjwtparser	842	0	I14:6
implement	773	0	I09:6 J08:7
implementation	744	0	L09:7
implementation in	842	0	T10:6
import	486	6	J22:8 N05:10 T04:8
import api	791	-8	
import axio	813	10	
import base	842	11	J26:6
import confluence	842	-6	
import datetime	842	-5	
import execution	813	-7	
import fmt	842	-4	
import from	842	0	I10:6 J31:6
import jwt	842	3	
import of	842	4	
import os	732	0	J22:6
import request	674	7	J26:8
import the	732	-4	
impossible	773	7	N07:6
impossible interact	791	7	N07:7
improper	744	0	J10:28
improper form	791	0	J10:19
in	183	0	I01:-6 I15:8 I21:6 J09:8 J24:-7 J25:-8 J27:7 J30:10 J33:-7 J34:12 J41:6 N01:-6 P01:8 T05:-6
in 200	842	3	N08:6
in 401	842	9	J26:7
in 403	813	3	
in 404	757	0	J15:7
in about	842	0	S03:10
in adf	813	0	J39:7
in admin	757	0	J15:6 J28:9
in advance	842	4	
in again	643	9	J35:7 T14:15
in all	681	0	N02:6 T02:6
in allowedbaseurl	813	0	I12:7
in an	615	3	J09:18
in and	681	3	J36:6 S01:8
in another	744	-3	
in any	721	0	J42:6 S01:6
in app	773	0	I11:6 S03:8
in april	813	0	J29:7
in arbeit	842	3	J27:6
in as	681	3	J38:6 S03:6
in at	842	-3	J35:7
in atlassian	647	0	J06:9 N04:7 T13:6
in attachment	842	-6	
in august	813	0	J23:6
in azure	813	-6	T13:8
in base	791	7	J04:6
in basic	842	-4	
in between	712	0	N12:9 T04:6
in block	791	4	
in body	842	0	N01:6
in both	688	3	
in browser	703	0	I21:7 J29:6 J35:6 N02:12 S04:7
in by	674	-3	J35:13 N04:7
in cache	842	0	I08:6
in capital	842	-3	
in captcha	842	-3	
in case	688	-12	T02:6
in certificate	703	3	N09:12
in chunk	842	0	N12:7
in ci	773	0	N09:6 S01:6
in client	791	-4	
in clos	842	-3	
in cloud	773	0	T06:6
in commit	842	-3	
in config	703	0	I12:10
in confluence	721	0	I02:8 T09:10
in connect	703	0	J40:7
in container	842	0	I20:13
in create	813	-6	J30:6
in create_page	842	3	
in custom	842	3	
in data	773	-4	
in database	842	0	S03:8
in days	842	0	J36:8
in description	813	0	N05:7
in descriptor	757	0	I12:9 I21:12
in dev	757	0	I10:6 I19:6
in develop	842	0	J09:6
in different	842	0	T07:6
in do	813	0	J19:8
in docker	744	0	I20:6 J02:7
in docs	842	-7	
in done	813	-4	
in each	732	0	J38:6 N05:9
in earlier	842	6	
in elixir	791	4	J06:9
in env	791	8	
in err	773	5	
in error	791	3	
in every	732	3	T02:8
in excel	791	0	J02:8 J34:10
in fail	842	-4	
in favour	842	-4	
in february	842	0	N15:6
in file	813	-4	
in first	813	-4	
in for	842	0	J16:7 L09:7
in forge	773	-3	
in from	842	3	J06:6 T14:7
in front	583	0	C02:20 I14:7 J05:6 J33:6 T07:8
in full	842	-4	
in gdpr	622	22	J23:25
in get	773	3	N12:7
in get'	842	0	N12:6
in gitlab	842	0	N06:6
in giv	842	-3	
in go	791	0	I20:6 T10:6
in group	842	3	J42:6
in has	813	7	J27:7
in here	791	3	
in his	732	0	J29:6
in hits	842	3	J42:6
in html	842	0	N03:11
in http	791	-3	
in if	813	-4	
in in	757	0	J38:8
in init__	791	11	J26:6
in install	744	0	I15:13
in iss	842	0	J06:6
in issu	773	-4	
in it	527	10	I06:6 J25:6 L08:6 N03:6
in it's	791	0	T06:6
in its	602	3	
in january	813	0	I05:7
in jenkin	813	3	
in jira	459	-18	J27:6 J30:15
in jira'	842	-4	
in jql	773	0	J23:6
in jsm	813	3	J30:6
in json	652	-3	N03:9
in jwt	842	0	L08:9
in key	842	-3	
in laravel	842	0	J08:6
in lower	813	0	J03:6 T11:6
in manage	791	0	J09:7 N02:7
in manifest	791	3	J12:14
in many	813	-3	
in march	773	0	N15:7 S04:6
in memory	732	0	J36:7
in metadata	813	4	J41:9
in min	813	0	N11:6
in minut	842	0	I06:7
in module	703	10	J26:7 N04:7
in more	842	3	
in ms	791	0	J36:11
in my	567	16	J26:7
in myself	842	0	J03:7 S04:8
in name	842	0	N06:9
in new	757	-4	
in no	791	4	
in node	842	0	J04:6
in not	813	0	J34:7 J38:6 N14:6
in once	842	4	
in one	626	-5	P01:8
in only	813	3	N14:8 P01:7
in opensprint	721	7	
in order	757	6	J13:7 J28:9
in other	744	3	J17:6 P01:6
in our	478	-3	J29:6 S03:8 T04:7 T08:6 T09:8
in ours	842	0	T07:6
in parallel	842	5	
in parse'	842	-3	
in particular	842	-4	
in paste	842	4	
in path	813	-4	J10:9
in payload	791	-3	I15:14
in permission	813	0	J17:6 J27:7
in php	813	0	N12:6 T10:6
in place	559	-3	N08:6 N13:6 S02:6
in pod	842	0	I13:6
in post	842	-3	
in postman	663	5	J02:7 J24:6 J28:7
in power	721	3	J28:6
in powershell	813	0	I06:6 J23:7
in print	842	-4	
in private	773	3	J38:9 S01:6
in process_open_vuln	842	3	
in prod	732	0	S03:7
in production	712	0	I19:6
in progres	688	4	J34:9 J41:16
in project	695	0	J16:7 J41:7
in promise	757	-5	J21:6
in put	813	0	J31:6 L08:9
in queri	842	3	
in query	681	4	J34:6
in quotation	674	10	J34:14
in raise_for_statu	773	7	
in react	842	-6	
in read	842	0	T05:6
in readme	842	-3	
in redi	757	0	J37:8
in release	813	-4	T02:6
in req	842	0	I15:6
in request'	773	4	
in resource	842	4	J25:8
in review	757	5	J41:17
in row	813	-3	J10:6
in script	842	-4	
in second	842	-3	
in sentry	842	9	J30:8
in set	842	-8	
in single	842	0	N05:8
in small	842	3	T10:6
in so	791	6	
in space	791	0	J09:6
in spr	721	0	J27:6
in statu	791	8	
in stor	757	0	I10:20
in str	842	6	
in strict	813	9	J23:11
in sub	791	0	S02:15
in sync	842	-3	T02:6
in test	773	-6	J31:6
in that	634	10	J05:8 J17:12 P01:18
in the	270	14	I10:10 I14:-6 I15:6 I17:7 I20:7 I21:13 J04:7 J21:-7 J23:-8 J24:-8 J25:-10 J33:-7 J34:16 J36:8 J39:8 L01:12 N04:8 N07:8 N08:-6 N12:-6 P01:9 T02:6 T14:-7 T15:7
in their	643	0	T09:6 T13:9
in them	773	0	J10:6
in there	585	4	N10:6 T07:8
in they	842	0	J08:6
in this	615	-7	J31:9 N03:8 P01:7
in thread	773	6	L08:9
in three	813	0	J16:6 N11:7
in to	576	3	J26:15 T15:11
in token	757	0	I02:7 I03:6 J29:7 S02:6
in total	842	-3	
in truth	791	-10	
in try	842	-3	N12:6
in turn	842	0	T13:6
in ui	813	0	J20:6 J27:7
in unit	842	0	I17:6 T02:7
in upsert	813	-5	
in urlopen	842	5	
in user	791	0	J13:7 J26:6
in verb	813	8	
in we	757	11	J05:6
in webhook	842	-4	
in which	695	0	T11:6
in with	619	4	J02:7
in your	638	11	
in'	842	4	J34:6
inactive	813	-3	T13:6
incidencia	842	-5	J15:6
incident	634	0	N11:9
incident the	813	4	J17:7
incl	813	0	J09:6
includ	652	-9	T01:6
includ needs_authentication_err'	842	-3	
includ the	842	0	J12:6
include	695	0	S02:7
include qsh	842	0	L09:6
includesubdomain	721	3	
incognito	813	0	J35:7
incognito window	842	0	J35:7
incom	712	-9	L08:8 T10:6
incom link	842	-4	
incom token	842	0	T10:7
incomingmessage	813	4	
incomplete	813	4	
incorrect	732	0	J26:10
incorrect or	842	-4	
increment	791	8	J25:8
incremental	813	3	J01:6 J33:11
inde	757	7	L01:9 T13:7
indent	813	-5	
indent separator	813	-5	
independent	842	0	J06:6
index	588	14	I01:10 N09:8 T14:7
index js	657	9	I01:7 N09:9
indicat process	842	5	
indicate	813	3	
indicate succes	813	3	
ines	791	0	S03:16
inet	842	0	N06:6
inet addressimpl	842	0	N06:6
info	498	13	N14:8
info collector	773	4	N14:6
info creat	842	5	
info for	744	3	J03:6
info get	744	-4	J04:7
info http	842	4	
info jira	791	-7	
info mcp	813	-4	
info post	842	4	
info process	842	3	
info ts	842	0	I20:6
information	583	9	J26:7 N04:6
information check	842	4	
information error	842	-3	
information for	813	6	
information java	842	4	
information see	681	9	J26:9
information to	842	-5	
informational	842	5	
informational notificationscope	842	5	
infra	721	0	I20:6
ingest	813	-3	
ingres	744	0	I02:8 I14:8
init	647	5	J02:6 N02:7
init fail	842	4	I17:6
init installation	842	0	J01:6
init__	744	15	
init__ py	842	9	J02:6
init__ si	842	4	
initialize	842	-9	
inline	813	-9	
inner	732	0	J34:11
input	583	12	I07:8 I08:8 J25:21
insensitive	842	0	J03:7
insert	757	0	I07:8
inside	630	9	I03:14
inside jira	842	0	J08:6
inside my	842	0	T05:8
inside of	791	6	
inside the	773	0	N06:6
insight	791	12	N03:10 N08:6
insist	712	0	J32:6 L01:7
insist on	757	0	J32:7
inspection	791	0	N09:6 T08:6
inst base_url	842	0	S02:6
instalado	791	13	J40:9
instalado autorizado	842	7	
install	356	-18	I07:14 I08:27 I09:24 I11:40 I12:28 I13:43 I14:-7 I15:36 I16:26 J02:-7 J12:12 J15:-6 J21:-6 J22:-6 J23:-6 J25:-10 J26:-9 J39:-6 J40:15 L08:7 N07:-7 N08:-6 N14:-6 T04:17 T05:15 T09:7 T10:8 T15:-6
install 401	674	0	I11:10 I12:6 I13:18 I15:8 I16:13
install after	813	0	T10:6
install again	695	4	I07:8
install and	657	-3	N02:6
install anew	813	6	J17:6
install answer	842	-3	
install app	842	0	I11:10
install are	813	0	I12:9
install but	813	4	I09:6 T05:6
install call	712	0	I08:13
install callback	688	0	I11:7 J06:6 L08:7
install can	842	-4	J09:7
install claim	842	7	
install event	732	3	I07:7 I12:8
install false	842	0	I11:11
install fine	842	-3	T10:12
install for	757	-6	
install from	703	0	I08:6 I16:7
install handler	842	0	T04:8
install hook	647	-4	I15:6 T04:8 T05:9
install host	757	0	I09:23 I12:6
install in	721	0	I15:10
install install	813	0	I11:6
install is	773	0	I11:9
install it	681	-4	I07:7
install key	813	0	I08:8 I13:6
install keys	647	-10	I08:9 I13:25
install no	842	5	
install ok	791	0	I09:12
install on	593	15	I09:9 J40:28
install one	842	0	N06:6
install our	721	0	I08:12
install payload	674	-3	I11:6 I15:11 I17:6
install refus	842	0	I11:9
install server	813	0	T06:6
install since	773	0	I13:10
install statu	842	-4	
install the	583	0	I07:10 I10:7 I13:9
install upgrade	757	0	J12:8
install webhook	791	5	L08:7
install what	842	0	T09:6
install which	842	0	I11:6
install with	744	0	I13:9 I15:7
install work	842	0	I13:7
installation	478	0	I11:23 I12:13 I13:7 I16:8 J12:9 T01:6 T04:8 T05:7 T12:9
installation ends	842	0	N11:6
installation fail	757	3	I12:6
installation handshake	813	3	
installation installation	842	10	I01:7
installation of	791	3	I16:6
installation only	842	0	I11:6
installation please	791	6	I12:6
installation post	813	0	I11:10
installation type	842	8	J01:6
installation work	842	-6	
installationid	813	-4	T12:6
installationid ari	842	-4	
installed'	712	0	I11:7
installedat	842	0	I10:11
instance	490	27	J04:15 J39:12 J40:25
instance and	842	4	
instance at	842	-5	
instance can	813	0	J18:6
instance cannot	842	5	J39:6
instance cuando	842	7	
instance fail	842	0	N07:8
instance is	773	3	
instance it	791	3	J06:6
instance of	744	13	J25:10
instance that	842	0	T08:8
instance the	773	6	J04:9
instance this	842	-8	
instance url	813	3	
instance with	791	3	
instant	813	0	J21:6 L08:6
instead	525	9	I02:10 J04:7 J15:6 J34:6 N13:10
instead deprecation	813	3	
instead it	712	0	I02:11 S03:7
instead line	842	6	
instead of	593	-5	J04:9 L01:6 N13:10
instead the	842	0	J15:8
insufficient	791	-8	J09:8
insufficient privileg	842	-6	
insufficient_scope	842	-4	
int	622	5	I06:6 T02:9
int and	842	3	T02:9
int time	703	-4	C01:7
integer	712	7	J41:23
integer error	791	9	J41:12
integrat	842	4	N13:6
integrate	773	7	
integration	457	0	J27:7 J36:9 N11:6 N15:13 T14:7
integration account	842	0	J16:8 J42:6
integration and	773	4	
integration connection	842	4	N07:7
integration creat	842	0	J32:8
integration fail	813	0	J25:6
integration for	773	4	I18:9
integration had	813	5	J26:6
integration has	842	4	
integration is	813	6	J02:8
integration jira	757	3	J02:6 N11:6
integration on	842	-4	
integration stopp	842	5	J29:7
integration test	773	0	I05:6
integration that	791	0	N09:6
integration user	757	0	J26:6 J35:9
integration uses	842	-4	
integration with	757	-4	
intellij	813	0	J35:8
intend	813	0	I02:6
interact	791	7	N07:7
interact with	791	7	N07:7
interactive	813	0	T12:7
interactive call	842	0	T12:7
interceptor	791	0	J03:11
interface	721	5	
interface error	842	3	
intern	773	0	I20:7 S04:11
internal	490	15	I02:13 I05:7 I06:6 J25:-6 N11:23
internal auth	773	0	I02:8 I13:6
internal host	791	0	I17:7 T05:7
internal jira	813	3	
internal jwt	695	0	I02:7 I05:9 I06:8
internal main	842	-4	
internal modul	842	-4	
internal proces	681	13	T14:8
internal server	657	9	N11:30
internal tool	842	0	T06:6
into	441	8	I01:7 I07:6 I14:7 J25:7 J26:10 J32:6 N05:8
into 401	842	-3	
into atlassian	842	5	
into config	842	-3	
into confluence	813	0	J18:7 J21:7
into env	813	-3	
into get	842	0	N13:8
into jira	744	8	J26:6
into one	791	0	N05:6
into postman	842	0	I14:7 J35:10
into the	557	6	J07:7 J26:7
into this	757	-4	
intra	773	0	J39:6
intranet	744	7	
introduc	744	0	S03:8
introduc the	842	0	T11:6
inv	842	5	
invalid	447	5	C02:6 I12:8 I14:11 J30:12 L01:6 N12:21 T03:9 T14:15 T15:14
invalid at	842	8	T14:12
invalid aud	732	0	T03:14
invalid audience	813	13	I12:15
invalid authorization	842	4	
invalid character	744	3	N12:13
invalid contact	842	5	T15:7
invalid in	842	4	T15:7
invalid json	791	3	N12:8
invalid jwt	721	-8	I14:21
invalid key	813	-5	
invalid or	791	9	N15:8
invalid refresh	813	-3	T14:8
invalid request	744	9	J25:13
invalid response	842	4	
invalid signature	757	-7	I07:9 T10:6
invalid that	842	0	T11:6
invalid token	791	-4	
invalid value	842	-10	
invalid with	842	-10	
invalid_auth	791	-3	
invalid_grant	585	-18	T02:13 T03:9 T14:10
invalid_grant error_description	668	-8	T02:9 T03:7
invalid_grant or	791	-3	
invalid_request	813	-5	
invalidaudienceerror	813	4	I12:13
invalidaudienceerror invalid	842	4	I12:8
invalidoperationexception	703	3	N14:7
invalidoperationexception response	703	3	N14:7
invalidresponse	842	3	
invalidresponse statu	842	3	
invalidresult	842	3	
invalidresult invoke	842	3	
invalidsignatureerror	791	0	I07:9 I08:7
invit	773	0	J19:11
invite	813	3	
invocation	615	4	I19:37 J37:10 T12:12
invocation token	663	0	I19:33 T12:13
invocation token'	813	0	I19:8
invok	813	4	
invoke	565	4	J02:7 J25:11
invoke jiramethod	721	8	J25:12
invoke restmethod	608	0	J02:7
invokeremote	791	0	I19:15
involv	757	0	I17:9
io	530	0	I06:7 T03:42
io ioexception	757	-7	
io jsonwebtoken	842	0	I14:6
io oauth	744	11	T03:13
io public	842	6	
io redact	842	0	J24:6
io'	721	8	T03:17
io' return	842	6	
ioexception	732	-4	
ip	571	-9	N04:42 N06:8
ip addres	712	-9	N04:20
ip address	813	-4	
ip allow	791	-6	
ip allowlist	695	-10	
ip is	842	0	N04:11
ipsum	842	6	
ir	842	10	N12:6
ir index	842	10	N12:6
irestrequest	695	9	
irestrequest request	695	9	
irestresponse	695	9	
irestresponse response	695	9	
irrelevant	842	0	J27:8
is	188	14	I05:10 I14:-6 J02:-8 J29:-6 J30:14 S04:9 T13:6 T15:8
is 200	657	4	I21:6 J04:8 N13:9
is 400	732	14	J33:7
is 401	668	3	
is 403	703	12	J01:12 J18:8 N04:7
is 404	813	0	N03:9
is 500	842	-5	
is about	703	3	J26:7
is absent	842	0	T05:7
is accept	712	0	J24:9 L09:7
is add	773	-4	
is admin	791	0	N14:10
is ahead	842	0	C01:6
is all	712	-3	T02:7
is allow	732	0	I05:16
is already	842	5	
is alway	757	0	S02:6
is among	813	5	
is an	615	-6	N12:6
is and	744	0	I05:7 J34:8
is anonymou	842	-5	N13:6
is another	695	3	
is answer	668	0	J28:6
is app	813	0	I19:11 J13:7
is as	773	0	J03:6 N02:7
is ask	757	4	S04:6
is assign	813	-7	
is at	732	0	I21:7 N06:6
is atlassian	842	0	N06:6
is authentication	842	3	
is available	630	13	J22:8
is back	791	4	I01:6 N15:10
is bad	813	0	I01:6
is bare	813	-4	I05:6 P01:7
is basic	842	3	
is be	791	-4	T06:6
is bearer	842	0	J03:6 J37:6
is before	842	0	N09:7
is below	842	3	
is bit	791	-4	
is blank	773	-3	
is block	695	-13	
is bounc	813	0	I02:6 J23:6 T10:8
is broken	703	8	N03:9
is built	773	4	
is call	657	4	C02:6
is chang	773	3	
is chosen	773	5	
is complete	721	-8	
is comput	842	5	I01:6 J10:7
is content	813	0	S01:6
is correct	757	5	J06:8 J24:8 S04:7
is creat	663	0	J25:6 N13:9 S02:6
is current	813	0	N15:6
is custom	842	0	T08:6
is cut	813	-4	
is dead	791	4	
is deni	757	0	T09:7
is deprecat	599	0	J26:25
is describ	842	-3	
is different	813	-4	
is done	757	8	
is down	757	6	N11:9
is due	842	4	
is empty	619	0	S04:11
is encod	842	-5	
is enforc	842	-3	
is enough	791	-7	
is errormessag	842	-6	
is exact	842	4	
is exchang	813	7	N03:6
is expir	695	-3	I18:15
is fail	842	7	
is fetch	757	21	I13:8
is fil	842	0	S03:7
is fine	561	6	J24:6
is fix	744	-3	
is forbidden	703	-12	J18:8
is found	744	-3	
is from	657	5	L08:8
is full	757	0	N12:6
is generat	842	0	N05:6
is given	732	0	S03:7
is go	791	5	J02:6
is gone	657	15	J22:12 J25:7
is good	647	7	J07:6
is green	695	0	J22:8 N09:6
is hand	842	0	T02:6
is happy	757	0	I05:6 N09:7
is he	842	0	T13:8
is his	842	0	P01:7
is hit	842	3	J22:6
is how	773	7	J07:6
is http	630	5	J15:6 N13:12 N14:10
is improper	813	0	J10:14
is in	539	10	J30:7 T15:6
is install	681	3	
is invalid	596	11	J30:13 L01:7 T14:10 T15:9
is issu	813	0	L09:6
is it	512	15	N15:6
is jira	695	12	I21:7 J39:8 N07:6
is json	813	5	J24:6
is just	732	3	J34:7
is kb	842	0	J38:9
is known	813	0	N06:11
is left	813	3	
is like	773	3	J31:6 N13:6
is limit	791	12	
is little	773	0	T02:7
is lock	813	-3	I13:7
is logg	773	-3	
is look	813	0	N06:6
is lost	791	0	I04:6
is made	634	7	
is malform	842	0	C02:7
is mandatory	813	5	J30:8
is mark	813	-5	
is meant	791	0	J06:6
is mere	842	0	J08:6
is method	842	-4	N02:6
is min	813	0	I04:8 I05:10
is mine	842	3	
is mislead	842	5	
is miss	615	4	I02:9
is more	813	0	N05:6
is mov	813	4	
is my	688	0	N08:6
is negative	842	0	I08:6
is never	791	3	
is new	712	-8	L08:6
is no	559	7	J01:6 J15:8
is none	757	-6	J10:7
is normal	791	3	
is not	389	28	I16:6 J05:7 J31:9 J40:13 J41:7 N04:10 T01:14 T15:8
is noth	813	-4	
is now	681	-4	I05:20
is null	773	-5	N13:8 T05:7
is of	791	3	
is off	757	-5	
is ok	612	0	T09:9 T12:8
is okay	813	0	J09:6
is on	599	-4	N04:6
is one	626	3	T12:8
is only	668	9	J22:6
is open	695	0	S01:12
is our	703	0	J31:6
is out	773	-8	
is over	732	3	I01:8
is page	791	0	N15:7
is perfect	813	0	J27:8
is personal	813	-11	
is pickier	842	0	J20:10 T02:6
is plain	813	0	J14:6 J42:8 T07:6
is possible	842	-4	J13:6
is post	791	-3	
is present	842	-4	J16:7
is probab	813	10	
is project	773	-4	
is proxy	813	10	N07:6
is quick	842	-3	N08:8
is reachable	842	-3	
is read	757	-12	
is ready	842	0	N08:6
is real	813	3	
is recognis	791	0	L08:9
is refresh	813	12	J02:12
is refus	578	0	J16:8 J21:6 J32:7 J35:8 L09:6 N04:6
is reject	744	0	J31:6 J38:6
is relat	842	-3	J29:8
is request	842	0	J07:6
is requir	578	28	J25:6 J30:61
is reserv	674	12	J34:13
is respect	842	4	
is restrict	842	4	J27:7
is retri	842	-4	
is right	593	-5	S02:6
is said	813	0	I05:6
is same	813	0	J09:6
is second	842	0	I20:7
is seen	842	-5	
is self	842	6	N09:6
is sent	721	6	S01:6
is server	842	0	J39:7
is set	634	8	J30:7
is silent	842	-4	
is simp	842	4	
is site	773	0	J01:9
is slow	842	-3	
is some	757	3	J25:7 J27:7
is someth	744	8	J17:6 P01:6
is still	638	8	J22:7 J40:6
is stor	791	4	
is str	791	0	I06:12
is sub	813	0	J41:7 S02:6
is support	791	-3	J37:6
is switch	791	-6	J31:6
is synchronis	842	3	
is taken	712	-5	C01:7
is test	842	3	
is that	530	7	J16:9 J19:6 T13:7
is the	455	3	I12:6 J37:6 S02:8 S04:9 T08:9
is there	468	-6	I14:7
is this	638	-6	I09:11 N12:7
is thrown	842	5	N01:6
is tok	842	4	
is token	791	0	J07:7 S04:8
is too	657	6	N05:19
is tri	791	-3	
is turn	681	0	J32:6
is unauthoriz	813	-5	
is unknown	757	0	J27:7
is up	813	0	S03:6
is urn	791	0	L01:9
is used	757	-8	
is username	813	6	J04:6
is valid	688	5	L08:7
is verifi	813	-4	
is very	842	4	N08:6
is want	842	-6	
is way	791	-3	N08:6 T02:8
is well	712	0	J36:6
is what	585	-4	
is where	813	0	L01:8
is which	842	-5	
is with	842	0	J35:10
is work	791	0	N04:6
is wrong	630	17	J04:9 J28:9
is you	842	8	
ish	813	0	I13:7 N14:6
islast	712	-5	J04:11 S04:13
islast true	744	-5	J04:12 S04:14
isn't	416	6	I03:9 I09:6 I11:6 J21:-6 J40:7 L09:6 S04:17 T01:6
isn't accept	721	0	J01:6 L08:8
isn't affect	842	0	J22:7
isn't allow	773	0	N02:6 P01:6 S04:8
isn't an	842	0	J16:7
isn't any	842	0	P01:7
isn't associat	813	6	J40:13
isn't authoris	791	0	T01:9
isn't be	842	0	N15:6
isn't even	791	0	J17:6
isn't found	813	0	J39:11
isn't in	674	0	S04:11
isn't it	791	0	I12:12 L01:6
isn't json	791	3	N03:8
isn't known	842	0	I09:6
isn't on	791	0	J31:8
isn't one	842	0	L09:6
isn't part	842	0	L08:6 S04:7
isn't possible	791	3	
isn't problem	842	0	J09:6
isn't recognis	842	0	J03:7
isn't set	813	8	
isn't support	773	0	J24:6
isn't that	813	0	C02:6 T10:8
isn't the	638	0	I02:10 I11:9 I15:11
isn't there	688	0	J27:13
isn't what	791	0	I01:6
isoformat	813	-4	
isolat	813	0	I19:6
isolat gov	842	0	I19:6
iss	449	3	I03:9 I06:14 I09:12 I15:6 J06:22 L01:17 L08:18 L09:14 T05:6 T07:10
iss access_key	842	-3	
iss addon	813	0	J06:9
iss and	773	4	I06:11
iss appkey	842	-4	
iss claim	791	0	I02:8 I14:12 I19:6
iss clientkey	695	0	J06:13
iss com	773	5	L01:15
iss fmt	842	5	
iss iat	757	0	L08:10
iss my	721	-6	
iss sub	732	3	I03:6 L09:9
iss urn	602	-3	L09:12 T05:11 T07:12
iss'	657	12	I06:6 L01:8 T03:6
iss' addonkey	842	7	J02:6
iss' key	842	0	L01:11
iss' self	842	5	J06:6
iss' urn	744	4	T03:8
issu	374	19	I20:13 J03:6 J04:20 J14:9 J22:16 J29:12 J35:6 J39:7 J42:6 N08:7 P01:18 S04:14
issu all	842	4	
issu and	681	0	T03:6
issu are	732	0	J42:7
issu array	842	-3	
issu at	773	0	I06:6 I20:7 L08:7
issu but	757	4	J03:6 S01:7
issu by	791	0	J06:7 J07:6 N09:6
issu client	842	3	
issu coffee	813	7	J26:7
issu come	842	4	
issu done	842	0	J29:7
issu end	842	3	
issu error	791	-6	
issu expect	842	0	J04:7
issu find	842	-4	
issu for	712	0	J31:6
issu from	757	-12	
issu in	643	5	J03:7 P01:6 S04:7
issu is	757	0	J42:6
issu islast	791	0	S04:15
issu it	757	4	
issu jira	813	5	
issu key	813	0	S04:7
issu list	791	3	N02:7 N13:6
issu map	757	9	J22:8 N13:6
issu must	791	0	J30:11
issu on	791	-5	S04:9
issu or	842	4	
issu print	813	-3	
issu read	813	-3	
issu response	813	9	J22:7
issu same	842	0	J29:6
issu search	791	4	J14:6
issu the	773	6	J04:11
issu those	842	0	J06:6 J11:7
issu to	791	0	J25:6
issu upsert	842	3	
issu when	842	-3	
issu with	657	4	J33:6 N07:7 S04:8
issu work	813	0	J20:6 J42:9 P01:6
issue	286	20	J05:12 J06:-6 J08:10 J09:6 J10:8 J15:22 J17:12 J20:7 J21:6 J24:8 J25:11 J26:6 J30:23 J31:13 J32:12 J35:-6 J36:-6 J41:23 J42:7 N02:6 N03:7 N06:-6 N09:-7 N11:7 N13:16 P01:10 S01:-6 T15:-6
issue 201	791	-5	
issue 302	813	0	N02:14
issue 400	721	0	J05:29 J31:-9
issue 403	773	0	J09:9
issue about	842	-4	
issue and	703	0	N13:9 P01:8
issue app	813	3	J10:9
issue as	813	8	N01:6
issue assignee	842	7	J23:6
issue at	842	-5	
issue attachment	712	3	J26:6
issue ba	744	-10	
issue bas	813	3	P01:6
issue because	842	-3	
issue body	842	-3	J07:8
issue by	703	4	J38:6
issue can	791	-6	
issue cannot	842	12	
issue choose	842	7	
issue client	757	-5	J10:6
issue com	842	3	J15:6
issue const	842	9	J01:6
issue could	791	10	J05:6
issue create	813	8	
issue createmeta	744	-14	N11:6
issue data	813	9	
issue description	744	-6	J23:6
issue detail	813	-8	
issue does	652	-11	J15:16 J28:7
issue error	703	8	
issue expand	813	5	J10:6
issue fail	721	9	J30:7
issue field	652	-3	J32:7
issue for	744	0	J31:6
issue from	732	3	
issue get	757	3	J22:10
issue gettransition	842	-3	
issue giv	773	6	
issue header	773	-7	
issue id	744	7	
issue import	842	0	J42:7
issue in	674	-5	J41:6
issue is	638	4	
issue issue	712	14	J26:6
issue issueservice	813	3	
issue java	813	7	N05:6
issue jira	668	14	
issue jql	791	3	
issue json	732	0	J38:8 N02:9
issue key	555	-12	N03:7 N13:13
issue keys	842	0	N13:7
issue lo	842	-3	
issue meta	842	6	
issue method	813	-8	
issue navigator	842	0	J03:6 J27:6
issue no	842	5	
issue not	842	-5	
issue of	842	0	J17:7 J33:7
issue on	721	4	
issue ops	757	-11	
issue panel	791	0	J12:6
issue project	842	-5	
issue property	842	0	P01:7
issue query	842	6	
issue return	773	3	
issue save	842	-4	
issue says	791	4	
issue search	674	0	J22:7 J27:8
issue searchasync	842	4	
issue security	744	0	J17:10 S04:9
issue see	842	5	
issue statu	791	0	J41:6
issue summary	791	0	J23:6
issue sync	842	3	
issue sync'	842	3	P01:6
issue text	773	4	J30:8
issue that	744	-9	
issue the	695	0	J10:6
issue then	842	3	J21:7
issue there	842	-7	
issue through	842	4	N11:6
issue ticket	791	7	
issue time	602	-6	J08:14 J15:7 J17:13 J21:7 T02:11
issue to	773	-6	J25:11
issue to_json	842	-3	
issue token	773	-3	J01:7
issue transition	791	5	J41:12
issue typ	721	0	J30:10
issue type	578	4	J30:46
issue update_history	657	6	
issue updatehistory	842	5	J25:6
issue user	842	-5	
issue was	744	3	J04:9
issue webhook	842	3	P01:6
issue what	813	0	J17:6
issue with	657	-10	
issue wl	668	-8	J08:16 J15:12
issue_key	791	-6	
issue_type	757	10	J23:9
issue_type epic	842	5	
issue_type task	813	5	J23:10
issue_updat	744	0	I14:8
issueattachment	791	3	J20:8
issueattachment addattachment	791	3	J20:8
issuedat	773	4	
issuefield	732	6	J32:12
issuefield setprojectkey	813	3	
issuefieldv	813	0	J32:12
issueid	773	-10	I05:6
issuekey	668	-4	I01:8 I02:6 N13:6
issuekey ab	842	0	I01:9
issuekey is	842	-4	N13:8
issuekey key	842	4	J42:6
issuer	527	7	I09:17 I14:14 I15:11 I19:10 J06:24 L01:27 L08:8 N09:11 T05:6 T07:9
issuer and	791	0	L01:8
issuer certificate	744	6	N09:16
issuer claim	813	0	I14:13
issuer com	813	7	
issuer in	842	-4	L01:9
issuer iss	842	0	I14:13
issuer micro	842	5	
issuer no	842	0	I09:6 T05:8
issuer subject	813	0	L01:16
issuer tim	842	0	L08:8
issuer'	842	-3	
issuer' async	842	-3	
issues'	744	5	J22:9 J29:6
issuesearch	842	-4	
issueservice	744	9	
issueservice create	842	5	
issuetyp	744	0	N08:6
issuetyp field	813	5	
issuetype	495	-4	J25:7 J30:32 J32:7 J39:6
issuetype bug	791	-4	J27:6
issuetype epic	842	8	
issuetype id	674	-7	
issuetype in	842	5	
issuetype name	593	0	J30:12 J32:6 N05:7
issuetype name'	842	-4	
issuetype self	813	-5	
issuetype story	842	8	
issuetype sub	842	0	J30:6
issuetype task	791	-8	
issuetype the	773	4	J30:11
issuetype'	744	7	
issuetype' name'	813	4	J23:6
issuetypename	842	-3	
issuetypename task	842	-3	
ist	773	4	J05:11 N12:7
it	197	11	I06:6 J03:6 J05:6 J21:6 J25:7 J26:-11 J37:6 S01:-7 T08:-6
it 401	813	0	J04:6
it add	791	-6	
it again	647	0	I07:10 N11:6
it alone	842	0	J19:7
it also	773	-5	
it alway	773	8	
it and	565	-19	C02:8 J19:9 J21:8
it anew	791	4	I05:6
it answer	721	0	J19:6
it app	813	-3	T09:6
it appear	791	0	J40:8
it are	842	0	I14:6
it arriv	842	0	J32:8
it as	591	0	N07:7 N13:9 T10:8
it ask	773	0	J28:6 J35:9
it asks	712	-9	J33:6 J38:7 J39:6
it at	712	0	T02:6
it back	703	-6	L01:9
it be	652	6	
it because	791	3	J10:13
it before	757	0	N12:6
it bug	813	6	J04:6 J28:7 J42:6
it but	773	0	J09:6 N07:6 T09:6
it calculat	842	0	I01:9
it call	791	8	N07:8
it came	744	4	C02:6 N07:6
it can	634	-10	J30:6
it can't	638	0	J31:6 T05:6
it cannot	773	4	
it cloud	842	-3	J22:6
it com	703	-3	
it come	842	4	
it complain	744	3	C02:6
it comput	842	0	I01:6
it couldn't	744	0	J25:8 J37:6
it cover	842	-7	
it creat	757	6	J34:7
it depend	842	-6	
it did	663	0	J03:7
it dies	813	0	T03:6
it do	773	0	T09:6
it does	561	7	J02:10 J22:7 N07:7
it doesn't	599	-5	J31:6 N10:6
it don't	813	-3	J20:6 J32:6
it down	791	5	
it dur	744	0	I16:6
it either	842	-8	
it ends	732	0	I06:6
it environment	842	0	J01:6
it error	732	-9	
it ever	842	0	N15:7
it exceed	773	9	N05:11
it expect	791	-3	C02:6
it expir	732	-5	I05:6 L01:6 T02:8
it fail	663	-9	J24:7 P01:7
it feel	773	0	J33:8
it fetch	842	-7	
it few	842	0	S03:11
it field	813	10	N14:7
it find	813	0	S04:9
it follow	842	0	N13:6
it for	593	5	J10:7 J34:6
it form	842	4	
it found	791	0	N12:6
it from	619	11	N06:6
it get	813	0	J29:7
it gets	688	5	J23:9 N08:7 T07:6
it giv	744	3	
it goes	615	6	J21:12 J25:6
it got	744	0	N11:6
it guy	842	0	N04:6
it had	695	9	C02:11
it has	519	13	I02:6 J04:9 J29:9
it hasn't	791	0	J41:7
it have	773	-3	
it help	744	0	T02:6
it here	757	-3	
it i'm	791	0	J25:6 T09:6
it in	514	9	J34:10 N05:6
it install	813	4	T05:6
it into	721	0	N13:7
it is	407	26	I06:9 J05:10 J26:-6 J31:9 N03:7
it issu	842	-10	
it it	638	0	J30:6 N02:6
it it's	695	0	I12:7 J08:10
it jira	668	0	J03:6 L09:6
it just	703	0	I04:6
it know	813	0	J28:6
it lack	791	-3	
it later	842	3	
it lets	773	-3	J19:6
it like	813	-3	
it list	773	0	J29:8
it look	663	14	J04:6
it mak	732	-5	J16:6
it may	721	0	P01:6
it more	842	-5	
it must	695	-13	
it myself	842	0	J23:8
it need	712	-4	J14:9
it never	744	3	
it no	757	-4	
it nobody	842	-4	
it nor	842	8	J18:8
it normal	842	0	J37:7
it not	732	0	S01:9
it now	732	-15	
it off	712	6	J22:7
it ok	813	0	I03:6 J05:8
it on	638	11	J29:6 J31:6 N08:7
it once	813	0	N15:6
it one	813	-6	J27:6
it only	757	-4	
it open	773	0	N14:7
it our	791	3	I04:6 I09:6 J38:6
it ours	842	7	J39:6
it out	674	-3	J31:7
it plain	842	0	N01:8
it possible	732	-6	
it post	791	-7	
it proper	842	0	T14:8
it query	813	0	J33:6 L08:8 L09:7
it reach	773	3	N01:6 N06:6
it read	744	-12	
it refus	791	0	C02:6
it refuse	842	0	N09:6
it report	842	7	
it response	842	0	P01:8
it return	744	0	J23:7
it run	842	5	N09:6
it runn	842	3	
it runs	721	-3	I06:6
it same	773	3	J42:7 N07:6
it says	559	0	N15:7
it seem	602	-10	I14:6 J41:7 L09:6
it send	757	0	J32:7 T15:6
it serv	842	-3	
it should	569	9	J02:7 J25:6
it show	721	5	
it sign	842	0	C01:8 T06:7
it since	813	0	T07:6
it so	757	0	T09:6
it solv	842	0	I21:9
it stand	757	3	J08:6
it start	791	0	I01:6
it stay	813	5	J04:7
it stop	703	12	
it stopp	791	3	
it straight	842	0	I02:6
it succeed	813	0	J19:6 J37:6
it support	842	0	I16:7
it tak	688	-5	J33:7 L01:8
it take	842	3	
it tell	813	5	
it thank	813	5	J29:7
it that	681	14	J35:9 N01:9 T03:6
it the	534	13	J08:6 J27:8
it then	721	0	I13:6 J07:6
it there	674	7	I21:6 J27:9 J39:6 N14:7
it they	842	0	N07:6
it this	791	0	J40:7
it those	842	-3	
it thought	842	0	L01:9
it through	773	-3	J24:8
it throw	813	-3	
it to	573	-5	C01:8 N03:9 N08:6
it token	813	3	
it too	732	5	J37:6
it tri	773	6	
it turn	703	10	I01:6
it two	813	0	J07:7
it under	813	0	L01:8 T09:6
it up	712	-3	J29:6 J35:6
it used	757	0	J33:7
it uses	813	3	
it very	842	0	J09:7
it want	652	0	I06:8 J03:7 J32:8 N06:13 T12:8
it was	519	21	J15:10 T06:7
it wasn't	791	0	N04:6 S01:7
it went	744	0	S02:8
it were	813	-4	
it what	732	-4	
it when	712	5	
it with	549	-7	J28:6
it within	813	0	J22:6
it without	744	0	I10:6 J04:6
it work	463	0	J02:7 J25:6
it worse	791	0	J21:10
it wrong	842	9	J42:6
it yes	813	3	N07:6
it yet	773	0	J36:7
it you	813	3	
it'd	668	-5	J36:10 S01:10
it'd be	703	-5	
it'd have	842	0	J36:8
it'll	757	4	
it's	351	-4	I05:7 I08:8 I19:7 J02:-6 J07:8 J08:8 J09:8 J11:-6 J16:6 J17:9 J22:-7 J25:-10 J26:-10 J34:13 N01:14 N03:-8 N08:6 N10:7 S01:6 S04:10 T06:7
it's 400	773	0	J23:7
it's 403	842	-4	J13:8
it's about	732	0	J36:8 N04:7
it's accept	744	0	I01:7 J07:8 J36:6
it's allow	773	0	J16:10
it's an	732	5	N01:7
it's another	813	-3	
it's as	842	0	J17:6
it's bad	842	3	J41:6
it's be	842	0	J20:6 N10:6
it's been	703	0	N05:7
it's constant	842	0	J03:6
it's display	842	0	J04:6
it's fine	757	-3	
it's for	732	0	L08:6 T09:6
it's from	813	0	I14:8 I18:6
it's full	842	0	S04:7
it's gone	791	0	I20:6 N01:9
it's good	712	0	J05:6 N01:9
it's got	791	0	I19:9 N10:6
it's in	695	0	J28:6
it's invalid	842	0	T11:6
it's jira	791	3	
it's made	842	0	S02:7
it's my	813	-3	C01:7
it's not	608	3	I08:6 N10:10 N15:6 T06:8
it's now	813	0	J06:7 J39:7
it's ok	721	0	N01:6
it's only	695	0	P01:6
it's our	712	0	J42:8
it's plain	842	0	J08:6
it's possible	842	-4	
it's post	842	0	I13:6
it's real	791	0	S03:11 T05:7
it's refus	813	0	J34:11
it's stor	842	0	J24:7 T09:6
it's that	732	0	J14:6
it's the	588	0	J09:9 S04:9
it's told	791	0	J16:6 J30:6
it's treat	842	0	S01:11
it's wait	842	0	N08:10
it's web	842	0	N12:6
it's what	791	0	J08:6 S01:7
item	561	0	I10:6 S04:7
item count	757	5	
item from	842	-4	
item in	813	-6	
item jira	842	8	J39:8
iterat	813	0	I17:6
iterat over	842	0	I17:6
its	400	13	I12:9 I14:9 I18:9 J16:6 J28:8 N09:6 P01:12
its base	842	-6	
its description	842	7	
its end	791	6	J29:7
its exp	842	6	J07:7
its host	842	0	I16:7 I20:7
its jwt	813	0	L09:9
its key	744	-3	J22:7 J28:6
its label	842	8	
its link	842	3	
its login	757	0	J16:6
its mail	842	0	J26:8
its maximum	813	0	N05:6
its name	842	-3	
its own	573	0	I14:11 P01:11
its page	791	-4	N12:6
its place	703	3	
its request	773	5	J28:6
its role	842	0	P01:11
its scop	842	3	
its secret	842	5	
its time	773	0	I20:6
its token	721	0	J13:6
its url	791	0	I02:8
its user	842	-5	
itself	493	6	I03:9 L08:6 N01:6 S04:6
itself an	842	-3	
itself and	773	0	J05:6 T14:6
itself can	842	0	J13:6
itself isn't	842	0	J12:6
itself need	842	-4	
itself only	842	0	C02:7 T06:6
itself render	842	0	I03:8
itself so	842	8	
itself there	842	5	N11:6
itself we	842	0	I21:7 S04:7
itself when	842	-5	J32:8
itself with	813	3	
itself work	744	-5	
jan	712	14	C02:8 N12:6 N15:10
jan gmt	791	14	N12:8
jan gmt'	842	-3	
january	791	0	I05:7
japanese	842	0	J27:7
jar	688	3	
java	464	11	I02:17 I05:30 I06:22 J03:8 N07:7 N08:8
java 160	813	4	
java 176	813	-6	
java 256	842	4	
java add	757	0	I02:8 I06:12
java at	695	0	I17:8
java backend	813	0	I05:6 I09:6
java caus	813	-5	N08:6
java client	732	0	I11:8
java http	842	0	I15:10 S02:7
java io	757	-9	
java lang	668	3	J25:6 J32:7
java net	712	10	N08:19
java plugin	842	0	I05:7
java request	842	0	I05:7
java resttemplate	842	0	J20:7 N13:6
java text	842	0	I06:7
java the	842	10	
java util	757	0	J02:7
java version	813	0	I05:7 S02:6
javascript	695	4	I03:6
javax	732	-6	
javax net	842	-4	
jbi	842	5	
jcli	842	4	
jd	842	4	
jdk	842	0	N08:6
jdoe	773	0	C02:6
je	842	0	N05:6
jenkin	647	-9	
jenkin plugin	842	0	J28:6
jenkins'	842	0	N10:6
jira	190	-8	C02:-6 I04:-7 I06:-6 I15:-6 I18:10 I19:-8 J01:12 J02:13 J11:8 J13:-6 J17:-7 J26:7 J30:6 J35:8 J39:17 J40:8 N06:7 N07:9 N09:8 N10:7 N14:10 S04:-6 T01:-7 T06:-7 T07:-6 T15:-7
jira 401	773	-6	J08:6 L08:10
jira 887	630	-7	J11:7
jira ab	842	3	
jira ac	842	-4	
jira account	773	-8	
jira acme	585	-15	
jira acorn	842	5	
jira action	773	0	J29:7
jira addres	757	0	J28:6 N02:11 N14:9
jira admin	652	5	J14:14 J39:8 J42:8
jira administrator	712	0	J14:23
jira after	773	5	
jira again	842	4	
jira align	813	-6	
jira all	773	5	N02:8 T14:6
jira alway	842	7	J39:6
jira an	773	10	J29:6
jira and	551	5	J26:9 J36:6
jira answer	608	7	J10:6
jira any	791	4	
jira api	563	12	J02:8 J26:8 J32:7
jira api'	791	6	
jira app	652	0	I18:8
jira are	744	-18	
jira as	681	-8	N07:6
jira asks	791	5	J08:6
jira assign_issue	813	3	J23:6
jira at	681	4	I15:8 I16:8
jira atlassian	842	-6	
jira attachment	842	-8	
jira authentication	773	-3	J29:6
jira axio	842	-3	
jira bad	842	5	
jira base	813	0	N14:7
jira be	842	0	J06:6 T11:6
jira began	842	0	J20:6
jira bot	813	-7	T13:6
jira bridge	813	0	J31:7 J41:7
jira browse	842	-5	
jira build	842	-4	
jira burst	813	0	J21:11
jira call	674	-5	I11:9 I12:8
jira callback	842	8	T15:7
jira can't	813	0	J34:7
jira chang	842	4	
jira claim	842	0	J31:6
jira cli	757	-4	N02:9
jira client	567	9	J02:11 J22:8 J26:6 N12:7
jira cloud	430	22	J01:8 J02:18 J26:6 J32:6 N07:7 N11:6 N13:6 N14:6
jira cloudid	608	0	J01:8 J28:9 N14:6
jira com	721	7	I16:17
jira com'	842	0	N09:6
jira comment	757	-4	
jira config	695	-7	
jira configuration	712	0	I18:16
jira confluence	791	-3	J18:6
jira connect	688	-6	L08:7
jira connector	681	6	
jira const	842	-3	
jira corp	732	0	J39:12
jira create	744	-7	
jira create_issue	681	0	N05:9
jira createissue	791	5	N14:6
jira credential	757	-3	
jira dashboard	791	3	J03:7
jira data	663	0	J02:7 J39:11
jira debug	773	-3	
jira declin	842	0	L01:8
jira delete	842	-3	P01:7
jira deliver	813	0	T05:8
jira deploy	842	4	
jira deployment	842	-5	
jira description	813	-3	T04:6
jira descriptor	813	-7	
jira dev	668	3	I08:10 I16:14
jira did	791	-4	J09:6 S03:6
jira didn't	842	0	J03:9
jira direct	842	4	I02:6
jira do	791	0	S01:7
jira does	744	-5	
jira doesn't	695	0	J13:6 J40:6 L01:7 L08:12
jira domain	813	-8	N02:8
jira done	842	-3	
jira dur	842	5	N13:6
jira each	813	3	
jira encounter	842	3	
jira end	842	6	
jira endpoint	842	-3	J08:6
jira epic	842	5	J01:6
jira error	615	24	J01:8 J02:7 J39:7
jira eventtype	773	-3	J06:6
jira example	674	5	J10:10 J35:6
jira exception	668	12	J23:7 J30:6 N11:8
jira exe	813	-3	
jira expect	842	-3	J07:6
jira export	721	5	N14:7
jira exporter	757	3	
jira fail	791	5	N11:6
jira fake	773	0	J36:14
jira fetch	813	3	
jira field	757	4	
jira for	703	-3	I17:6 J40:7 T10:6
jira from	744	4	
jira get	721	0	N12:6
jira get_issue	842	7	
jira gets	813	0	C01:7 I01:6
jira giv	744	11	J35:10
jira goes	813	-4	
jira google	842	5	
jira got	813	-5	
jira had	773	0	N03:6 T09:7
jira half	773	0	J19:6
jira harbor	813	-3	
jira has	732	0	I03:6 J02:8
jira hasn't	813	0	N08:6
jira have	791	-6	
jira home	813	5	N13:8
jira host	757	13	J22:6
jira hostname	842	3	
jira how	842	3	
jira http	638	3	J25:8 J39:8 N11:7 S01:11
jira httperror	721	7	J02:11
jira id	744	0	J36:8
jira import	668	-6	
jira in	602	9	J11:10 N03:8 N09:7 N15:7
jira information	842	4	
jira init	732	6	J02:8 N02:9
jira instance	688	0	N07:6
jira integration	612	3	J26:6 N15:9 T14:6
jira is	563	25	J39:15 N11:10
jira issu	605	3	J22:6 J26:7
jira issue	565	0	J31:7 J32:8 J42:10
jira issue_updat	813	0	I14:9
jira issuetype	813	-3	
jira it	681	-4	J39:6
jira itself	732	3	I21:6 J39:9 N01:7 N12:6
jira java	842	5	
jira jira	557	5	N13:10
jira jirarestservice	773	5	
jira jql	813	6	J04:6 J22:7
jira js	712	-5	I04:7
jira keep	842	-3	
jira key	813	-5	
jira know	791	0	P01:6
jira lets	842	8	
jira lib	842	-6	
jira link	791	3	
jira local	842	0	N07:6
jira log	842	3	
jira login	757	-9	
jira lorry	813	-6	
jira ls	744	9	J02:6 J29:8 S01:7
jira mail	842	0	J38:7
jira make	813	4	I01:6
jira mcp	757	-4	
jira menu	842	0	I21:9
jira mill	842	-4	
jira most	842	10	J25:6
jira my	813	-4	S01:6
jira neither	842	3	N06:6
jira never	813	0	N12:6
jira new	695	0	N09:7
jira newclient	712	0	N07:7
jira no	791	0	J18:7 T09:6
jira node	695	15	J04:8
jira not	757	-3	I21:8 J08:6
jira now	773	7	J07:7
jira oauth	681	-16	J36:6
jira of	757	7	J35:6
jira one	773	-4	
jira only	744	-7	
jira oops	813	9	N03:6
jira open	712	0	I01:7 I02:10 I03:12
jira option	744	-10	
jira opts	842	4	N13:6
jira or	703	-6	
jira ourfirm	791	-4	
jira own	721	-11	N10:7
jira package	842	6	
jira pag	842	0	I07:11
jira page	813	-3	
jira panel	791	0	I02:6
jira part	791	4	J02:6
jira password	842	4	
jira path	842	0	J37:6
jira permission	813	6	
jira platform	791	-6	
jira plugin	652	0	N09:6 T03:7
jira poll	842	0	N06:6
jira post	773	-4	
jira project	602	-9	J15:8 J30:7
jira provider	842	-4	
jira pull	842	6	
jira put	791	0	I01:6
jira py	813	9	
jira python	732	10	
jira read	773	8	
jira receiv	744	0	J34:10 N02:7
jira refresh	813	3	
jira refus	791	0	J24:6
jira reject	732	0	L08:8
jira remote	688	7	
jira report	813	5	N04:9
jira request_client	773	4	
jira resilientsession	773	10	
jira resourc	842	7	J21:12
jira response	773	-7	
jira rest	539	17	J01:7 J10:7 N03:23
jira retriev	773	4	
jira runs	842	0	J39:6
jira say	813	0	I09:7 L01:8
jira says	626	-8	J02:8 J07:8
jira scop	732	8	J11:11
jira search	681	4	J27:9 J34:6
jira search_assignable_users_for_project	842	0	J42:6
jira search_issu	688	-3	J07:6
jira send	652	8	I01:6 I20:10 T05:12
jira sent	813	0	I11:9 T04:6
jira server	528	0	J26:10 J39:10 N07:6 N10:6
jira server'	842	6	
jira session	773	-3	J10:6
jira set	842	-4	
jira setting	791	4	
jira setup	842	-4	
jira shell	842	-4	
jira should	813	-4	J20:6
jira side	773	-8	
jira sign	791	0	I10:6
jira site	643	3	J40:22 T12:8
jira slow	813	0	N08:7
jira snapshot	842	3	
jira so	813	-7	
jira software	605	-4	J11:8 N14:16
jira software'	842	-5	
jira spoke	842	4	J04:6
jira src	842	10	J26:8
jira start	842	3	J21:7 J33:6
jira statu	757	-6	P01:6
jira step	757	0	J02:6 J24:8
jira stopp	842	-3	
jira succes	842	4	
jira symmetric	842	0	I18:10
jira sync	668	-10	C01:6
jira task	773	4	
jira that	712	-4	
jira the	605	13	N04:6
jira then	813	0	J20:6
jira they	813	-3	J14:6
jira throw	842	5	J34:8
jira ticket	634	-13	J18:8
jira to	674	4	I07:6
jira token	681	0	N10:6
jira treat	813	0	J03:7
jira tri	813	5	N07:9
jira trigger	813	0	J14:6
jira turn	813	4	J35:6
jira type	791	-3	N15:6
jira unexpected	791	7	
jira up	842	-6	
jira uri	791	-3	
jira url	612	7	I01:6 J04:6 N13:8
jira user	578	-7	J23:6
jira user'	842	4	T14:8
jira validate	842	6	J04:6
jira version	773	6	
jira want	712	7	J30:7 J33:6 J35:7 L08:8 L09:6
jira web	813	4	
jira webhook	674	-12	N07:7
jira where	813	8	N10:7
jira who	842	0	J06:6
jira will	842	-4	
jira with	622	-7	
jira won't	813	0	J06:7 J33:6
jira work	571	-3	J01:6 J11:7 J12:7 J28:13 T11:6
jira workflow	842	-3	
jira would	842	4	J07:7
jira yes	813	-4	L09:8
jira you	813	6	
jira your	813	0	N14:6
jira'	668	-6	J40:6 N12:9
jira' pres	842	-4	
jira_api_key	842	11	N14:8
jira_api_token	663	0	J01:7 J02:7 J10:6 J29:9
jira_api_token redact	842	5	J01:10
jira_api_token secret	813	0	J02:6
jira_auth_type	842	6	
jira_base http	842	0	N06:6
jira_base rest	813	5	J01:6
jira_base_url	681	-5	J01:8 N03:6 N07:6
jira_base_url http	791	5	N03:8
jira_base_url jira_user_email	842	-7	
jira_base_url rest	813	0	J01:6
jira_cloud_host	757	4	
jira_cloud_host 443	842	6	J25:6
jira_cloud_host rest	757	4	
jira_connect	773	5	I12:10
jira_connect event	791	-4	
jira_create_issue	773	0	J30:7
jira_email	791	4	
jira_error	773	11	J39:11
jira_error request	791	6	
jira_error response	773	11	J39:11
jira_group_membership	842	4	J23:6
jira_host	773	3	
jira_host http	791	3	
jira_issue	732	6	
jira_mail	813	0	N06:11
jira_pas	791	0	J26:9
jira_project	712	5	J42:7
jira_search	813	4	J18:6
jira_server http	773	11	
jira_site	813	0	N06:10
jira_token	657	3	J02:7 J29:13
jira_token is	842	0	J02:6
jira_token secret	842	3	
jira_update_issue	842	-9	
jira_url	703	5	N13:10 N14:6
jira_url http	757	3	N13:11
jira_user	703	5	J26:7 J42:7 N14:6
jira_user_email	757	-4	
jira_user_email secret	842	-3	
jiraapi	791	3	J24:8
jiraautherror	773	-4	J02:6
jirabaseurl	842	7	N14:6
jirabaseurl http	842	7	N14:6
jirabot	813	0	J19:9
jiracli	842	0	J02:6
jiraclient	593	5	J41:9 N09:6 N14:7
jiraclient err	842	-4	
jiraclient host	791	-9	
jiraclient http	757	16	J41:8 N09:8
jiraclient issue	791	8	N05:6
jiraclient jira	791	14	N09:9 N14:6
jiraclient jiraexception	732	0	N14:6
jiraclient php	757	5	
jiraclient restexception	757	11	N05:6
jiraclient'	842	5	
jiracloud	842	0	N07:7
jiraconfigserver	757	-4	
jiraconfigserver complete	842	6	
jiraconfigserver http	842	6	
jiraerror	573	9	J30:7 N11:6
jiraerror http	591	11	N11:6
jiraerror jira	842	3	
jiraerror jiraerror	643	15	J23:6 N11:8
jiraexception	663	13	J30:7
jiraexception fail	813	10	N05:6 N14:6
jiraexception field	842	-5	
jiraexception java	842	3	
jiraexception project	813	0	J30:7
jiraissue	732	-4	
jiralert	813	7	
jiralib	791	9	J26:8
jiralib url	842	5	
jiramethod	721	8	J25:12
jiramethod parameter	842	3	
jiramethod runtimeexception	842	3	
jiramethod the	813	5	J25:10
jirap	773	8	J25:10
jirapublisher	842	5	
jirapublisher destination	842	5	
jirarest	842	-7	
jirarestclient	681	10	J26:10
jirarestclient executerequestasync	732	5	
jirarestclient getvalidjsonfromresponse	695	9	
jirarestclientadapter	842	3	
jirarestclientadapter call	842	3	
jirarestclientadapter java	842	3	
jirarestservice	757	7	
jirarestservice getversion	842	4	
jirarestservice java	813	3	
jirasession	721	9	
jirasession credential	757	8	
jirasession function	842	6	
jirasync	842	0	N12:7
jiratoken	842	9	N15:8
jiratui	791	8	
jiratui issu	813	4	
jirauser	791	-3	C02:7
jo	712	14	
jo do	791	8	
jo do'	842	5	N13:6
job	542	0	I17:15 J37:6 T13:6 T14:9
job can't	842	0	J16:6
job fail	791	0	I17:6
job is	791	-3	T10:8
job iterat	842	0	I17:6
jobs	643	3	I17:14 J36:6 N04:9 T12:8
jobs digest	842	0	I17:8
join	612	0	J10:11 J29:6 J34:8 T11:7
join and	813	4	
join join	842	5	
join jql	842	3	
join keys	842	-3	
join return	842	5	
jona	842	0	S02:16
jose	703	3	I19:12
jose dist	842	0	I20:6
jq	681	-3	S01:6
jq issu	813	3	
jq total	842	-3	S01:7
jql	379	10	J03:9 J04:19 J07:10 J15:-6 J22:36 J25:-7 J27:16 J33:29 J34:34 J39:12 S04:14
jql 200	703	-7	J03:27 J04:17 J22:-10
jql 400	842	0	J27:9
jql 401	842	0	J07:20
jql 404	842	6	J39:10
jql and	757	-3	
jql api	612	0	J22:10
jql assignee	757	13	J26:7
jql auth	842	0	J27:6
jql cf	842	0	J27:10
jql character	842	6	
jql encodeuricomponent	791	6	
jql field	773	10	J22:6 J33:7
jql for	813	-6	
jql giv	842	0	J04:8
jql has	842	0	J22:7
jql in	813	-3	
jql into	842	0	J27:6 N01:6
jql is	773	4	
jql issuetype	813	0	J22:6
jql it	791	3	J23:6 N01:6
jql jql	591	10	J04:7 J33:6 J39:6 N04:6 S04:9
jql list	842	6	J04:6 J33:7
jql maxresult	732	4	J22:6 J33:7
jql no	813	-3	S04:6
jql on	813	0	J39:6
jql order	712	15	J22:9 J33:22
jql param	744	-6	J33:7
jql project	525	9	J02:6 J04:10 J22:20 J27:12 J34:9 S04:12
jql queri	688	0	J33:13
jql query	619	17	J34:29
jql search	773	0	J22:10 J39:7
jql text	842	0	N11:6
jql that	813	0	N08:6
jql the	773	9	
jql updat	773	7	
jql var	813	4	
jql with	773	0	J04:6 J34:7
jql word	695	7	J34:10
jql work	791	0	J04:6 J33:8
jql'	688	0	J39:7
jql' jql	842	0	J34:7
jql' project	813	8	
jql_str	842	-3	
js	490	15	I01:7 I04:6 I17:6 I21:21 N09:8 T14:7
js 111	813	3	
js 118	842	0	I20:6
js 179	842	7	
js 273	842	-3	
js 401	842	0	I21:21
js at	622	12	N09:7 T14:7
js install	842	5	N12:6
js let	842	5	
js tenant	842	0	I10:6
js'	757	4	I21:6
jsessionid	813	0	P01:6
jsm project	842	0	J30:6
jsmith	842	0	J23:7
json	350	23	I12:6 I15:6 J20:7 J22:17 J24:31 J25:18 J32:7 N01:15 N03:11 N07:-7 N12:23 N14:12
json 200	813	0	J42:6
json accept	813	-3	
json and	712	14	J24:6
json at	732	0	N03:8
json atlassian	842	9	
json auth	813	6	
json authorization	732	-6	
json await	842	4	
json bean	773	5	J32:8
json body	657	0	J25:6
json charset	663	6	
json check	791	0	J25:7
json common	842	-3	
json content	657	8	N15:8
json curl	813	9	J23:6
json curl_setopt	842	0	J22:6
json data	791	-4	
json decoder	813	-8	
json displayname	842	0	S02:6
json do	842	0	I15:6
json dump	712	0	J22:6
json error	744	10	I01:6 J22:6 J31:6
json field	791	0	J23:6
json for	757	5	J25:7
json force	744	3	N14:7
json from	757	0	I11:6 I15:6 T08:8
json has	791	5	N06:6
json header	791	3	S01:7
json if	791	3	J08:6
json in	773	3	I10:6
json issu	791	7	
json it's	813	0	I11:6 J24:7
json jql	842	0	J27:6 N01:7
json load	757	-5	J10:7
json method	842	-3	
json object	842	0	I06:7
json of	842	-8	
json on	813	0	J24:8
json parse	681	0	N12:12
json payload	721	0	J02:6 J25:7
json post	721	-11	J20:6
json print	842	-3	
json read	842	6	J02:13
json request	791	-4	
json res	842	-3	
json response	757	12	J10:7 N12:7
json return	744	10	J22:9
json site	842	5	J23:6
json stringify	622	-4	
json text	842	3	
json that	842	-9	
json the	773	11	
json then	791	-5	
json they	842	0	N03:6 N12:7
json to	813	0	J24:9
json too	842	-4	
json transition	842	3	
json true	744	5	
json url	813	-5	
json user	773	0	C02:6
json valu	842	7	
json what	842	-4	
json with	721	0	J25:10
json'	492	0	J24:6 J26:6
json' authorization'	813	-3	
json' body	688	5	
json' console	813	-5	
json' content	721	-5	
json' curl_setopt	842	3	
json' data	703	-4	J25:7
json' form	842	-5	J20:6
json' header	721	4	J26:6
json' url	842	4	
json_decode	773	3	
json_decode res	813	3	
json_encode	773	4	
jsondecodeerror	757	0	N14:7
jsondecodeerror expect	791	-3	
jsonexception	813	6	
jsonlint	842	0	J24:10
jsonlite	842	-3	
jsonobject	791	-4	
jsonwebtoken	695	0	I04:7 I14:9
jsonwebtoken impl	842	0	I14:6
jsonwebtoken verify	813	0	I04:8
jsonwebtokenerror	842	0	I10:6
jsp	721	16	J35:25
jspa	773	4	N13:7 N14:6
jspa go	813	5	N13:8
jspa rapidview	842	0	N14:6
jul	791	4	
jul gmt'	842	3	
july	842	3	J02:7
june	688	4	
just	460	0	J04:6 P01:8 T04:8
just as	813	5	
just curiou	842	3	
just fine	842	3	
just give	842	0	S01:7
just never	842	0	S02:7
just notic	842	0	J20:6
just now	791	4	I04:8
just one	773	0	T04:8 T12:10
just open	842	0	I05:8
just says	813	0	J29:7
just send	842	-5	S03:7
just that	791	0	L01:8 N08:9
just the	703	4	L08:6 S01:7
just this	842	0	J31:6
just to	842	0	J33:6
just want	842	-4	
jwe	842	0	I14:9
jwks	757	0	I19:18
jwt	346	-12	I02:12 I03:13 I04:14 I05:17 I06:28 I07:9 I08:11 I11:10 I12:16 I14:28 I18:24 I20:16 I21:13 J02:-6 J04:-6 J05:19 J06:13 J07:9 J08:11 J11:-7 J15:-6 J20:-6 J21:-7 J22:-7 J23:-7 J25:-11 J26:-11 J29:-6 J30:-7 J35:-7 J39:-6 J41:-6 L01:12 L08:22 L09:11 N03:-7 N05:-6 N06:-6 N07:-8 N08:-7 N09:-8 N11:-8 N12:-6 N13:-6 N14:-6 P01:-7 S02:7 T03:11 T15:-6
jwt 401	842	-3	
jwt ace	842	0	I21:6
jwt algorithm	842	0	I14:9
jwt and	757	3	J05:6 J08:6
jwt as	791	-3	I05:6
jwt at	791	0	I05:6 I11:8
jwt audience	791	-6	I12:12
jwt await	842	-4	
jwt bearer	695	0	L09:13 T01:8 T11:12
jwt bearer'	721	4	T03:8
jwt builder	813	0	L09:8
jwt claim	695	0	I03:10 I12:10 I14:9
jwt core	791	0	I02:9
jwt createquerystringhash	695	4	
jwt decode	638	-3	I07:9 I08:7 I20:15
jwt does	813	0	I06:14
jwt encode	578	10	J02:6 J07:8 L08:10
jwt exception	721	3	I12:12
jwt for	712	0	J05:7 J07:6
jwt from	703	0	I03:6 I04:9 I14:6 J08:11
jwt frommethodandurl	773	0	J02:6
jwt guard	842	0	I01:10
jwt header	842	0	J05:6
jwt in	721	0	C01:6 I21:10 J07:7
jwt io	757	0	I06:12 L08:7
jwt is	681	0	I15:6 J06:6
jwt iss	813	0	J06:9
jwt jwt	721	0	L08:8
jwt jwtauthenticationfilter	773	3	I05:11
jwt jwtauthenticationprovider	791	0	I02:8
jwt jwtclaimsset	813	3	
jwt jwtinvalidclaimexception	773	0	I02:10
jwt jwtparseexception	813	0	I06:11
jwt jwtreader	813	0	I05:6
jwt jwttooearlyexception	842	0	I05:8
jwt library	813	6	L08:8
jwt mapclaim	744	3	L08:6 T02:7
jwt myself	842	4	
jwt newwithclaim	773	4	
jwt not	773	0	I14:7 J05:12 S02:6
jwt of	791	6	I05:6
jwt on	842	0	I18:9
jwt parsewithclaim	842	3	
jwt php	842	0	I20:6
jwt proc	842	0	I05:6
jwt redact	599	0	I02:8 I03:9 I04:6 I14:15 I18:8 J07:9
jwt reject	842	0	I01:10
jwt request	791	3	
jwt require	773	-8	
jwt secret	791	-5	
jwt sharedsecret	773	0	I10:16
jwt sign	695	-3	J36:7 L01:14
jwt signingmethodh	773	4	
jwt src	842	0	I20:6
jwt that	744	6	T10:7
jwt the	842	-3	
jwt to	813	-4	I05:7
jwt token	583	7	I07:7 I08:10 I11:11 I20:6 J03:8
jwt token'	842	-3	
jwt validation	744	0	I18:21
jwt verification	744	0	I18:11
jwt with	744	0	J05:8
jwt'	652	-8	I04:8
jwt_claims_set	842	0	I20:6
jwt_claims_set js	842	0	I20:6
jwtauthenticationfilter	757	3	I02:8 I05:10
jwtauthenticationfilter fail	813	0	I02:7
jwtauthenticationprovider	721	3	I02:17 I05:13 I09:8
jwtauthenticationprovider could	842	0	I09:10
jwtauthenticationprovider pars	842	3	
jwtbuilder	813	8	
jwtclaimsset	813	3	
jwtclaimsset iss	842	3	
jwtclaimvalidationfail	813	0	I19:12
jwtclaimvalidationfail unexpect	813	0	I19:12
jwtexpiredexception	813	0	I05:7
jwtexpiredexception expir	813	0	I05:7
jwtinvalidclaimexception	732	0	I02:13
jwtinvalidclaimexception expect	773	0	I02:7
jwtparseexception	813	0	I06:11
jwtpayload	842	8	J08:6
jwtreader	813	0	I05:6
jwtreader java	813	0	I05:6
jwtreader verify	842	0	I05:6
jwts	630	-6	I06:9 T02:8
jwts with	842	0	I06:7
jwtsecuritytoken	813	-3	
jwtsecuritytoken issuer	813	-3	
jwttooearlyexception	842	0	I05:8
jwtverifier	842	0	I10:6 I12:6
jwtverifier java	842	0	I10:6 I12:6
kanban	791	9	J25:12
kann	813	0	J05:12
kann nicht	842	0	J05:13
kb	703	0	J38:6 N05:13
keep	482	-16	I04:7 J36:6 N07:6 T13:9 T14:6
keep alive	813	0	N07:6
keep gett	773	6	I13:6
keep it	757	-5	I03:6
keep one	813	0	I07:6
keep our	791	0	I04:6
keep say	842	0	N07:8
keep the	643	-8	J36:6
keep them	791	0	T11:6
keep this	842	0	I14:8
keep user	842	-3	
keepalive	813	5	N07:17
keller	842	6	
kelp	842	-6	J26:6
kept	630	3	J35:6 N13:6 T03:6 T04:8
kept it	842	0	J37:8 N07:6
kept the	773	4	T04:6
kept try	842	0	J35:10
kestrel	773	4	N14:6
kestrel atlassian	842	0	N14:7
key	328	0	I08:19 I09:7 I10:13 I11:7 I13:31 J06:18 J15:9 J21:-7 J25:7 J29:8 J35:-6 N06:-6 N13:8 S03:9
key admin	842	0	J26:9
key and	626	-3	I13:6
key app	813	-3	
key as	813	-13	
key assignee	842	4	
key attachment	757	-6	J20:8
key backend	791	0	I19:6 J37:8
key bad	842	0	J33:12
key base	842	-3	T10:6
key by	757	0	I08:7 J37:6
key catch	813	6	
key clientinfo'	842	0	I10:10
key clientkey	791	-3	
key com	695	3	I11:17
key comment	721	7	J32:8 N13:6
key const	791	4	J22:7
key encode	813	-4	
key error	813	3	
key exp	842	0	I06:7
key field	757	8	J42:6
key for	703	-4	I13:7 S01:6
key from	712	0	J15:6 J23:6
key has	813	3	J29:7
key header	791	8	
key host	757	0	I08:9 I13:9 S03:7
key iat	757	0	L08:12
key id	744	-4	
key if	813	-7	S03:7
key in	643	3	J34:10
key is	630	9	I13:11 J15:6 J34:7 T06:8
key it	813	0	J28:7
key key	703	0	J22:6
key kid	813	0	I13:8
key lo	842	-5	
key model	842	5	J06:6
key must	842	-3	I10:6
key name	813	6	P01:7
key not	842	0	I09:6
key of	652	9	I08:6 J14:7
key only	842	-7	
key operation	842	4	
key ops	842	4	
key or	773	-3	
key os	842	4	
key print	813	4	J42:6
key proj	813	3	
key qa	842	-5	
key qsh	842	4	
key response	842	3	
key scan	842	6	J25:6
key scrum	842	0	J23:7
key se	791	0	J06:6
key secret	842	0	J05:6
key self	842	5	J06:6
key show	842	4	
key summary	695	0	J22:7
key tenant	842	0	S03:11
key transition	732	0	J41:8
key tri	842	3	
key url	813	0	I10:7
key value	813	5	
key vuln	791	9	
key was	791	3	
key we	791	-4	J29:7
key which	842	-3	
key with	681	0	I13:25
key work	813	9	
key'	657	0	J22:6 J25:12
key' typeof	842	-3	
keychain	791	0	J26:7
keyerror	813	-15	
keyerror message'	842	-12	
keyid	732	0	I13:23
keyid undefin	791	0	I13:12
keyr	842	5	
keys	541	-6	I08:12 I13:22 T06:9
keys and	791	10	J26:11 T02:6
keys are	842	0	T06:6
keys atlassian	657	-10	I08:6 I13:23
keys hmacshakeyfor	842	0	L08:6
keys of	842	6	C02:8 J26:6
keystore	813	-3	
keytool	842	-3	
keyword	842	-8	
kibana	842	-4	
kick	757	0	J02:6 T01:6
kick me	842	0	J02:7
kid	608	0	I08:20 I12:9 I13:18 I15:10
kid alg	842	0	I12:8
kid in	813	0	I13:6
kid jwt	813	0	I08:8
kid of	842	0	I08:7
kid so	842	-3	I08:6
kid url	842	0	I13:9
kids	842	0	I08:6
kim	842	6	S03:9
kind	578	0	J05:8 N06:6
kind of	622	0	N06:6
kit	791	-7	
kite	813	0	S02:6
kms	842	0	I10:6
know	479	6	I06:8 I10:7 J08:6 J28:8 J30:6 T01:6 T03:7
know about	842	4	
know before	813	-3	T11:6
know both	842	6	I06:8 J28:6
know how	813	0	J07:6
know noth	842	-3	
know of	813	3	
know only	842	0	J28:6
know the	744	0	J17:6
know this	842	3	
know what	757	-3	N15:6
know which	773	7	J08:6
know who	773	0	I14:8
know why	732	0	J08:6 N05:6
known	602	-16	J04:7 N06:14
known ca	842	3	N09:6
known issue	842	-8	
known jwks	813	0	I19:7
known'	842	3	N06:6
kotlin	732	0	I02:8 L09:7
kotlin spr	791	0	I02:9
kt	842	0	P01:7
kubernet	757	0	I02:8 N06:6
kwarg	695	11	J02:6 J21:7 N11:7
kwarg key'	813	-5	
kx	842	0	I02:7
l'instance	842	7	I12:7
la	757	-9	J05:9
la incidencia	842	-5	J15:6
lab	688	9	
lab atlassian	842	12	N13:6
label	569	8	J02:6 J31:12 J34:7
label alertname	842	3	
label and	842	5	
label in	842	4	
label it	842	0	J24:7
label the	842	3	J34:8
labell	842	0	J24:12
labels'	813	0	J31:6
lack	605	-5	J15:8
lack browse	842	0	J15:8
lack the	744	-6	S03:6
lack valid	842	-3	
lags	842	0	C01:6 I20:6
lambda is	842	0	N04:7
lan	791	-17	
lan rest	842	-6	
land	712	-3	I20:6 N02:7 T02:12
land in	813	-4	
land on	813	0	I20:7
lang	599	6	I01:6 J32:6
lang de	842	-6	I01:10
lang en	674	8	N03:6 N14:6
lang illegalargumentexception	813	-4	I10:6
lang str	773	9	J32:8
language	791	0	J13:8
laptop	630	3	I04:8 N04:12
laptop was	842	4	
laravel	813	0	J08:6
larch	813	-12	S01:7
larch atlassian	842	-5	S01:7
large	622	9	N05:26
large customer	842	0	J21:7
large jira	842	-5	
large submit	813	0	N05:7
large text	842	6	J25:7
large the	842	4	N05:6
larkfield	773	3	J19:6
larkfield atlassian	773	3	J19:6
larkspur	757	7	
last	439	-3	C02:8 I02:7 I17:8 J29:16 N08:6 T04:11
last days	721	0	N08:8
last error	842	3	
last file	615	6	J30:6
last from	842	8	N12:6
last install	842	0	I17:7
last month	721	-4	N02:7
last part	842	0	C02:7 T10:6
last release	842	-5	
last sprint	842	-3	
last touch	842	0	T03:6
last tuesday	842	0	I05:6
last updat	842	0	J29:8
last used	813	5	
last version	842	3	J32:6
last week	634	0	I11:6 J38:6 T15:6
last weekend	842	0	J29:6
last year	703	0	J29:8 J40:6 T13:7
late	681	13	I04:6 T02:7 T07:6
later	524	-9	I04:7 I20:9 J19:10 J21:10 N11:15
later now	842	0	N11:7
later or	712	5	
later the	744	-4	J19:12
latest	539	0	J10:6
latest issue	688	0	J10:9
latest project	791	3	
latest serverinfo	842	3	
latest step	842	3	
latest version	757	6	
latin	813	0	J25:6
latter	791	-3	I10:6
law	813	0	J23:6
lay	842	-4	
layer	721	-7	I03:6 N01:6
layer handle	842	0	I03:7
layer js	842	0	I03:7
layer of	842	-4	
layout	773	5	
lc	773	0	T10:8
lc hlzxrzin	773	0	T10:8
le	813	7	I12:7 J15:8
lead	596	4	J16:12 T15:7
lead to	681	4	J39:6 T15:8
lead traceback	842	-6	
leadaccountid	813	3	
learn	695	0	L01:7
least	612	13	J14:7 J25:8
least once	791	-4	
least one	813	9	J25:9 J33:7
least privilege	813	0	T11:6
least the	842	-6	
leav	643	-13	J07:7 J33:6 N06:7 T03:6
leav it	757	-9	I21:6
leav my	842	0	C02:6
leav the	813	0	J33:8
leav this	813	0	T03:8
leave	571	-4	
leave it	744	-7	J19:6 J31:6 L09:6
leave out	744	3	
leave that	842	0	J07:9
leave the	668	3	
led	813	3	J01:8
led to	842	3	
leeway	652	-6	C01:10 I05:25 I20:16
leeway and	842	0	I20:13
leeway is	773	0	I05:15
leeway of	842	0	C01:6
leeway second	842	0	I05:7
left	563	7	I10:14 J34:6 L08:8 S04:6 T13:8
left empty	842	5	J30:7
left it	813	0	J29:8
left last	842	0	T13:8
left out	744	8	I10:6 L08:8 N03:8
left that	813	7	J22:8 S04:6
left to	813	0	J04:7
legacy	732	0	J39:6
legal	744	0	J27:9
len json	842	0	J42:6
lena	813	3	J42:9 S04:9
length	626	7	N01:15 N05:7 N12:7
length'	813	4	N10:11
les	842	0	J07:8
less	681	0	C01:6
less than	842	0	C01:7
lesson	813	0	N11:6
lesstif	757	4	J41:9
lesstif php	757	4	J41:9
let	492	5	I01:6 J33:7 J40:9 N04:9 P01:7
let an	842	4	
let cloudid	842	-6	
let in	732	0	N04:11
let jira	791	0	I11:6
let me	688	6	J33:6 J40:6
let people	813	-6	J10:6
let the	773	-3	J06:6
let them	813	-3	
let token	842	4	J02:6
lets	652	-6	
lets an	842	-3	
lets me	842	0	J08:6
lets the	842	-4	
lets you	842	-4	
lett me	842	0	T06:6
letter	674	6	J35:8 N13:11
letter and	842	0	J03:6
level	523	0	I18:12 J05:7 J15:6 S04:8
level call	842	0	J05:6 T04:6
level content	791	3	
level debug	813	0	I02:6
level error	674	0	J13:7 T14:6
level in	842	7	N09:6 S04:7
level info	757	-3	
level msg	842	0	I18:8
level res	842	0	I18:8
level warn	757	4	
lgtm	721	-9	
lib	502	5	J21:8 J26:7 J39:6 N09:7
lib core	773	6	
lib internal	791	0	I17:7 T05:7
lib jira	721	-8	
lib middleware	842	0	I16:7
lib node_modul	773	0	N06:6
lib python	619	4	J21:9
lib router	842	0	I03:7
lib ruby	757	8	
libcurl	842	0	N06:8
libcurl error	842	0	N06:8
libcurl libcurl	842	0	N06:8
library	500	11	I14:12 N03:6
library and	757	4	
library cannot	842	0	N12:7
library compar	842	0	I15:7
library httr	842	-3	
library ruby	842	-7	
library with	813	6	
lic	732	6	I21:12
lic active	791	3	
lic none	842	3	I21:6
licence	652	5	J18:16 J42:10
license	757	-9	
lies	813	-3	
life	744	-4	T09:9
life of	842	-4	
lifecycle	555	0	I08:16 I09:6 I11:22 I12:13 I13:15 I15:14
lifecycle call	813	0	I14:6
lifecycle callback	791	3	I12:7
lifecycle endpoint	791	0	I11:8
lifecycle event	791	0	I15:12
lifecycle handler	842	0	I09:6
lifecycle install	732	0	I11:15 I13:16
lifecycle request	842	0	T04:9
lifetim	773	0	I06:11
lifetime	703	0	I05:13 J36:6
lifetime is	842	0	I05:6
light	791	0	J35:11
lik	791	-4	I05:6 T02:6
like	419	4	J02:-6 J34:7 N15:8
like an	842	-3	
like charm	791	3	
like get	842	7	
like http	757	0	N13:6
like in	813	-3	
like indicat	842	5	
like it	732	4	
like jira	712	9	I16:6 J40:7
like list	842	3	
like proxy	842	6	N07:9
like request	842	5	
like that	744	0	T11:6
like the	674	-9	
like this	688	-7	J32:6
like to	591	-8	J14:7
like tool	813	0	N14:7 N15:6
like we	842	0	J23:8
limit	486	19	J21:24 J38:6 N05:14
limit and	813	3	
limit at	842	4	
limit be	842	3	
limit by	773	7	
limit exceed	773	0	J21:8
limit giv	842	5	
limit header	842	3	
limit hold	842	-3	
limit http	813	9	
limit in	813	-3	
limit is	757	4	
limit it	813	-4	
limit of	695	3	N05:18
limit the	757	5	
limiter	842	0	J33:6
lin	647	-4	
lin of	791	-4	
lindgren	663	-4	J04:6
lindgren papier	663	-4	J04:6
line	434	15	C01:7 J25:12 J32:7 J34:15 N04:6 N12:19 P01:6
line 147	842	-7	
line 355	842	-6	
line 409	842	3	
line apache	813	-3	
line break	791	0	C02:6 J25:8
line by	842	0	C01:6
line character	668	7	J34:25
line client	842	6	T14:7
line column	668	-3	J32:7 N12:9
line for	842	0	N12:8
line in	585	11	J25:6 N04:7
line is	791	4	
line it	842	4	
line of	744	8	I09:6 J25:10
line out	842	-3	
line say	842	-4	
line that	842	0	J37:7
line type	813	-3	
linear	813	-5	
link	463	4	J38:25 N03:29
link an	813	6	
link and	813	-3	
link are	813	0	I04:6
link download	744	4	J38:10
link http	773	-3	C02:6
link is	773	12	
link jira	732	10	J36:6 N03:11
link oauth	842	-6	
link of	813	-5	
link rel	813	3	
link that	744	-12	J38:8
link the	791	-3	
link to	652	3	J26:12
link type	791	4	
link you	842	4	
lint	773	-4	J12:10
linux amd	842	-3	
list	392	7	I12:7 I16:13 J04:13 J11:19 J12:8 J14:7 J26:-7 J33:10 J38:7 J41:8 N04:7 N13:11 S01:10 S04:9
list all	757	-4	J33:10
list and	744	3	
list authoriz	842	4	
list error	842	6	
list everyth	813	0	J09:6 J12:6
list from	791	7	
list has	842	-3	
list in	757	3	I12:8
list issu	791	0	J28:6
list it	791	-3	
list my	842	3	J29:9
list no	842	6	J04:7 N13:7
list nope	842	3	
list of	541	3	J04:7 J11:8 J12:6 J22:7 N13:10 S01:8
list open	813	-4	
list or	791	9	
list project	791	6	J07:6
list so	813	0	J17:6
list successful	842	4	
list the	695	7	J30:11
list there	842	7	J39:6
list two	842	3	
list what	813	-8	
list when	842	3	
list with	773	0	I16:9 J33:7
list'	842	-6	
list' object	842	-6	
list_board	842	-3	
listen	744	0	N12:6
listener	813	-7	
listproject	813	9	J15:6 N07:9
literal	744	-7	J19:6 N15:6
little	626	6	N06:11
little different	842	-4	
little that	842	3	
liv	695	-3	
live	619	-19	L01:6
live and	813	0	L01:8 N08:6
live for	813	-5	
live in	842	0	S01:7
live site	813	-6	
lo	583	-5	J01:8 J15:7 J36:8 T11:7 T14:6
lo and	813	6	J01:7
lo app	791	-5	T11:6
lo apps	791	-5	
lo docs	842	8	N03:6
lo login	842	3	T15:7
lo token	813	-4	
load	476	0	I01:8 I04:22 I06:6 I21:7 J02:9 J26:-6 T12:20
load accountid	842	3	
load again	842	-4	
load and	813	0	I05:6
load balancer	813	0	I01:6
load data	842	-6	J28:7
load for	813	-6	
load in	773	4	I21:6
load our	842	0	J07:6
load page	842	3	
load permission	732	0	T12:19
load response	813	3	J10:8
load test	813	0	I06:14 S03:9
load this	791	6	J02:6 N13:7
load with	813	4	
load_dotenv	791	4	J10:7
load_dotenv key	842	4	
loader	773	-3	
loadissue	842	-3	
loadissue key	842	-3	
local	517	12	N07:8 N09:14 T15:6
local and	813	3	
local issuer	744	6	N09:16
local jira	813	-3	
local lib	712	5	
local time	842	0	I05:7 I20:7
localbaseurl	712	0	I12:18
localbaseurl http	732	0	I12:10
locale	842	0	I01:8 I06:6
localhost	593	-7	I11:6 N07:9 N12:9 T15:7
localhost alert	842	3	
localhost api	813	-11	
localhost callback	813	-4	
localhost rest	791	-7	
localhost username	842	-9	
localhost which	842	-3	N12:7
location	626	-3	I03:7 I04:7 J25:6 N13:8
location jira	842	0	I01:6
location search	813	0	I04:10
lock	657	-9	J35:11
lock down	813	0	I13:7
lock for	842	-4	
lock out	791	-3	
log	355	8	I02:9 I10:7 I14:12 I18:23 J02:7 J11:-6 J35:7 J38:9 N05:6
log and	773	-3	
log attach	842	3	
log await	842	-9	
log build	842	5	T06:6
log catch	842	-8	
log done'	842	4	
log err	842	6	
log error	721	0	J34:6 J38:8
log fatal	791	6	
log for	773	-3	I09:6
log has	703	-9	
log in	516	0	J02:8 J16:6 J26:12 J35:13 J38:6 T15:9
log is	695	0	I16:7
log it	744	0	J29:6
log jira	773	6	
log level	773	0	I18:9
log line	791	-4	
log no	842	5	J08:6
log of	634	-15	I18:9 S02:11
log our	842	0	I13:7
log out	813	-5	J36:7
log println	791	6	
log qsh	842	7	
log res	732	-4	
log response	757	3	J22:7
log say	842	0	I07:6
log says	674	3	
log show	721	-5	C02:6
log statu	791	8	J24:8
log that	813	-4	I14:7
log the	757	-3	
log there	773	9	I14:6
log they	791	-4	
log time	842	0	P01:6
log warn	712	-5	
log which	791	0	S01:7
log with	842	0	N05:6
logg	514	9	J26:9 J38:8 S01:10 T15:13
logg in	561	17	J26:10 J35:6 J38:9 S01:11 T15:10
logg out	773	0	J03:6
logger	695	0	I20:9
logger info	813	-5	I14:6
logger warn	813	0	I20:10
logic	757	-3	T14:6
login	409	16	J02:7 J19:7 J23:10 J25:-9 J26:28 J35:23 J36:11 J38:20 N12:8 S03:7 T15:13
login 401	842	0	J02:9
login again	842	0	T14:11
login because	813	0	P01:8
login but	842	-3	
login common	813	3	
login data	842	6	J02:7
login deni	842	4	J35:8
login detail	842	3	N02:10
login env	813	-3	
login fail	681	-7	J26:15
login for	744	-6	N10:6
login form	842	0	J38:10
login from	773	0	J23:7
login in	757	3	J23:6 S03:8
login is	721	0	J16:6 J28:6
login jira	813	7	J35:6
login jo	842	0	N12:6
login jsp	721	16	J35:25
login name	813	0	J23:6
login never	791	-7	J36:7 T15:7
login ok	813	0	S04:9 T15:6
login or	842	-3	N08:6
login page	674	-3	J38:14
login password	842	-5	
login return	842	8	
login secret	842	-5	
login that	842	3	
login the	744	9	J38:9
login to	721	-9	I14:6 J28:6
login url	721	15	J35:26
login we	842	0	S03:8
login webpack	813	3	
login with	721	9	J26:11
login work	813	7	
loginreason	657	0	J04:7 J29:14 J35:8 S01:20
loginreason authenticated_fail	757	4	J29:17 S01:14
loginreason authentication_deni	791	0	J35:11
loginreason'	744	6	
loginreason' authenticated_failed'	842	3	
logo	703	4	I21:14 N15:10
logo svg	842	0	I21:6
logout	813	-3	
logs	520	0	I13:6 N11:8 S03:6
logs are	842	0	J37:7
logs found	842	6	
logs have	842	-6	
logs in	757	4	N09:7
logs look	842	0	J03:6
logs say	813	-3	I04:7
logs the	773	4	
lol	791	0	J19:8 N05:7
long	494	16	I04:9 I05:6 J01:7 J23:9 N05:19 N08:13 T02:6
long ago	842	-5	
long as	703	-5	
long do	842	0	N05:6
long does	842	-3	
long export	813	0	J36:9
long hex	842	3	
long id	842	5	
long it	773	9	N05:11
long liv	813	0	I05:6
long the	842	0	J01:8
long time	732	8	J02:8 J23:6 J29:6
long to	813	-4	
longer	510	8	J02:6 J22:8 N08:10 T06:6 T10:9 T14:6
longer available	842	-4	J22:7
longer exist	842	8	J15:10
longer get	842	4	T06:6
longer it	813	0	N07:6
longer return	842	5	J22:6
longer than	721	0	J29:6 J36:7 N08:7
longer work	791	5	N01:6
look	379	4	J21:-6 N06:7 N14:6 T10:6
look as	688	17	J02:7 S02:6
look at	492	-10	I09:6 I20:6 J01:6 N14:6 T08:6 T13:6
look for	588	0	I09:6 J15:6 J35:7
look in	712	-3	
look into	668	-5	
look like	576	3	N03:9 N14:7 T12:6
look odd	791	3	
look right	721	3	
look the	703	7	J23:7 J41:6 S04:7
look them	842	0	T13:6
look up	657	3	J23:7 J42:11 N06:9
look whether	732	-4	S01:6
lookup	663	0	I09:8 J23:11 J42:8 N01:6 N06:8
lookup by	813	0	J42:6 T08:6
lookupallhostaddr	842	0	N06:6
lookupallhostaddr native	842	0	N06:6
loop	681	-3	J21:8 T13:12
loop over	757	-3	J21:6 S03:6 T13:8
loose	773	4	N01:7
loose dtd	773	4	N01:7
loosen	842	0	I13:6
lorem	842	6	
lorem ipsum	842	6	
lorry	668	-26	
lorry atlassian	695	-22	
lorry example	791	-6	
los	791	0	N13:6
loss	791	0	I15:6 T09:6
lost	605	3	I04:7
lost it	842	3	T07:6
lot	695	7	
lot of	773	10	
lots	813	0	I11:6 S04:9
lots of	842	0	I11:6
low	773	5	J24:8
lower	712	-15	
lower case	773	-7	J03:6
lower the	842	0	I18:7
lowercas	813	0	J03:10 T09:7
lowercase	842	0	I15:6 L01:9
lru_cache	842	0	S03:7
ls	712	10	J29:7 S01:7
lts	813	3	J01:6
lua	813	0	L01:8
luck	712	4	L08:8
luck with	842	3	
lucky	842	0	I15:8 S03:7
lunch	744	0	I04:7 J19:7 J36:10
lzxkioijjb	773	0	T10:8
lzxkioijjb uzxhhbxbsz	773	0	T10:8
m'	842	0	I06:7
mac	773	4	I20:6
machin	773	-5	
machine	569	0	I06:6 N06:16 N07:14
machine and	842	3	
machine which	813	0	I06:7
maco	695	3	J02:6
macro	663	3	I01:6 I03:7 I21:8 J02:6 J12:10
macro editor	842	0	I03:6
made	418	28	I06:6 I13:9 J01:9 J11:8 J26:14 J28:11 N05:6 P01:7 S02:6
made after	842	6	J01:6
made an	712	6	J26:6
made another	842	0	J03:7
made as	791	0	S02:14
made by	668	-4	J28:7 S02:8
made for	695	6	
made in	712	-9	
made it	712	6	J07:6
made jira	773	9	
made mandatory	842	0	I13:7
made no	813	-4	
made on	842	0	J04:6 P01:7
made optional	842	6	
made or	842	3	J36:6
made sure	842	3	
made the	681	0	J30:6 L01:7 N05:10
made through	813	0	S03:9 T01:6
made token	842	3	J28:6 J29:8
made up	791	4	
made when	791	-4	
made with	703	-10	J28:7
made without	813	13	J11:7
mail	417	0	J01:8 J02:14 J04:6 J23:11 J26:24 J29:8 J38:6 N10:8
mail addres	615	-9	J01:8 J26:16
mail and	652	23	J39:6
mail api	773	6	
mail api_token	695	-6	
mail apitoken	791	-3	
mail as	773	9	J02:9
mail example	773	11	J10:7
mail for	813	0	T13:6
mail from	773	-4	J29:14
mail in	744	0	J26:8 J35:6
mail is	842	4	
mail key	813	-4	
mail password	703	0	J26:6
mail redact	791	-5	
mail to	813	-4	
mail tok	791	0	J13:7 J32:6
mail token	630	0	J22:7 J28:7
mail us	813	-4	N11:6
mail with	842	5	
mail'	813	3	N08:6
mail' env	842	0	N06:6
mailbox	757	4	
main	547	0	I18:7 J02:6 J26:11 N06:6
main from	842	8	N12:6
main go	813	0	I20:6
main js	842	-3	
main net	842	4	
main org	842	3	
main run_main_module	842	-4	
main tf	813	0	P01:6
main var	842	5	
maintain	773	-4	T10:6
maintainer	791	-4	
maintenance	732	4	I09:9 J29:8
major	721	-8	
major version	757	-6	
mak	500	-3	C01:6 J02:8 J16:6
mak all	842	0	J07:6
mak get	842	-5	
mak issu	813	0	J20:6
mak it	703	6	J21:8
mak jira	791	4	
mak no	791	3	S04:6
mak sense	773	0	I15:6
mak the	674	0	S01:6
mak ticket	813	0	J30:8
mak token	757	0	J19:8
make	464	8	J02:-7 J19:8 J26:7 N11:7 N13:6 T15:6
make an	744	6	J29:6
make and	842	-3	
make another	813	0	J29:7
make it	721	3	T15:8
make jwt	791	0	C01:7 L09:6
make new	744	-3	
make one	842	0	J14:6
make our	813	3	I20:6
make out	842	0	J06:6
make sense	842	0	J25:6 N12:7
make sure	744	0	T15:6
make task	813	8	
make the	681	5	
make them	842	3	I04:7
make ticket	791	4	J24:8 N07:6
make token	791	3	J36:7
make_token	842	3	
makejwt	842	6	
makejwt method	842	6	
malform	721	-5	C02:6 J10:14 N12:7
malform uri	842	0	J10:17
manag	657	-3	J30:8
manag project	721	-10	
manage	602	3	J11:11 J14:10 N02:9 N14:7 T01:7
manage apps	732	0	J09:7 T01:9
manage jira	744	-4	J11:7
manage profile	842	0	N14:11
manage screen	842	3	J14:10
management	674	7	
manager	721	-8	N14:6 S04:6
mandatory	688	0	J30:16
mandatory in	842	0	J30:7
manifest	608	3	I19:18 J12:23
manifest and	842	0	J12:6
manual	712	-12	
manual test	842	-3	
many	531	9	I14:10 J21:23 J25:8 J35:13
many exampl	842	3	
many issu	791	6	J33:6 N07:7
many jwt	842	0	I14:8
many request	647	3	J21:23
many test	842	-6	
many wrong	842	0	J35:10
map	588	6	J25:9 S03:7
map expand	842	4	
map issue	842	5	N13:7
map json	842	0	C02:7
map key	842	-7	
map the	842	-6	
map to	744	4	J25:11
mapclaim	744	3	L08:6 T02:7
mapclaim iss	773	4	L08:7
mapp	695	-8	
mapp to	842	-6	
mapper	813	-4	
maps	842	-5	
mar	773	-7	
mar gmt	813	-6	
march	681	-8	N15:6
march and	842	0	N15:7
maria	842	0	S02:24
mark	557	4	I03:6 J30:8 J34:17
mark as	712	7	J30:12
mark in	842	-3	
mark the	842	0	I03:6
mark to	688	10	J34:11
markdown	681	0	J25:7 J32:9
markdown into	842	0	J32:12
markdown to	842	-8	
market	744	0	I12:7
marketplace app	842	3	J21:7
markup	773	5	N12:6
mask	791	0	S01:6
match	479	9	I01:16 I14:10 I15:15 I16:13 J10:8 J11:34 T10:6
match at	773	0	J11:8
match authenticat	773	0	I15:13
match get	791	10	I14:6
match must	842	-5	I14:7
match scop	842	6	
match so	813	0	J11:8
match the	638	0	I16:9 T08:8
match with	842	5	
matcher	842	-3	
math	657	14	J06:8
math floor	657	14	J06:8
matter	599	8	N15:9
matter as	813	7	T11:6
matter of	773	3	
matter what	813	0	N15:10
matter which	842	0	T04:6
mattermost	744	-3	T03:8
mattermost jira	842	0	T03:6
maven	721	4	
maven central	813	-4	
maven plugin	744	6	
max	599	6	N05:8 N06:6
max age	703	-3	
max retri	688	7	N06:8 N09:6
max_length	842	5	J06:6
max_length 512	842	5	J06:6
maximum	681	-8	N05:13 T02:9
maximum permitt	813	0	N05:6
maxresult	505	25	J04:8 J22:18 J33:13 J42:11 N08:7
maxresult 100	622	17	J22:7 J33:6
maxresult 200	813	4	J42:7
maxresult 410	842	0	J22:6
maxresult and	842	0	J33:6
maxresult field	721	3	J33:13
maxresult fieldsbykey	842	4	
maxresult header	813	3	
maxresult jira	842	3	
maxresult print	842	0	J42:6
maxresult startat	813	0	J04:8
maxresult total	773	0	N13:7
may	442	-10	P01:17 S01:10
may be	605	-7	I04:6
may browse	842	0	J42:6
may create	813	6	P01:8
may do	791	-3	
may fail	842	-5	
may gmt	757	3	
may mean	813	3	
may need	842	-4	
may not	668	8	J18:10 P01:6 S04:7
may only	842	0	N08:6
may read	732	3	J14:7
may see	674	-11	J03:7 J27:6 S01:6
may view	842	0	J15:6 S01:7
may well	842	-4	
maybe	580	0	T07:6
maybe it	813	7	
maybe the	773	4	C02:6
mb	674	-11	N05:16
mb and	813	-3	
mb is	842	-3	
mb the	842	-3	
mcp	531	12	J11:8 J18:6 J36:13 J39:7 J40:16 N11:6 T15:15
mcp atlassian	657	11	J11:7 J39:7 T15:9
mcp authv	813	8	
mcp confluence	813	10	
mcp connect	842	6	J40:9
mcp header	842	4	
mcp jira	744	-3	
mcp oauth	842	-8	
mcp remote	813	-4	
mcp server	634	-17	J28:7
mcp tool	791	0	J32:9
mcp type	842	4	
md	634	6	J25:6
md cf	842	5	
md in	842	4	
md trace	791	3	J26:6
me	391	32	C02:8 J01:10 J02:8 J26:8 J33:7 N08:-6 N09:7 N14:10 S01:6 T15:7
me 200	842	3	J17:6
me 400	813	4	J31:6
me all	842	0	J33:8
me an	757	0	C02:6
me and	813	0	J27:9
me answer	842	-6	
me as	813	0	J03:7 S01:6
me await	813	0	N09:6
me do	842	4	J40:8
me error	813	5	
me errormessag	842	3	
me example	842	0	S01:7
me far	842	-5	J01:8
me firm	842	4	J01:6
me for	721	0	J35:11 N14:6
me forbidden	842	0	J20:12
me glindholm	842	3	
me in	732	6	
me into	842	4	
me is	842	0	T13:6
me it	773	9	
me jira	842	-3	
me made	842	4	
me noth	842	0	J42:7
me our	842	3	C02:6
me out	773	6	J02:6 J30:6
me password	813	3	
me read	813	0	J31:6
me since	842	-4	N09:6
me so	813	0	S02:7
me that	773	7	
me the	652	6	N03:7
me what	791	3	J34:8
me while	813	0	J34:7
me why	842	0	T04:6
me with	842	-4	
me'	791	-4	
mean	563	0	J33:8
mean the	712	5	
mean wrong	842	-3	
meant	622	0	S02:6
meant for	773	0	S03:6
meant the	842	-3	I17:7
meant to	732	5	
measure	842	0	J18:6
mechanism	842	-3	
media	612	3	J24:29 J38:15
media all'	791	4	
media atlassian	773	3	J38:10 N11:6
media host	842	0	J38:13
media type	681	-7	J24:30
media type'	842	7	
mediatype	842	-6	
medium	757	-5	
meet	732	-9	
member	634	-11	J17:8 J42:6 P01:18
member of	721	-3	J40:6 P01:17 S04:6
member with	842	0	I06:7
memory	663	-4	J36:6
memory and	842	3	
memory of	813	-3	
mend	681	-16	
mend it	842	8	
mend the	813	-16	
mention	591	0	J27:7 J36:9 J42:16 N05:6
mention it	813	0	J36:8
mention that	813	-3	
mention the	813	0	T03:6
menu	773	-4	I21:8
mere	647	0	J07:8
mere for	842	0	J08:6
merg	674	-9	
merge	703	-8	
merger	773	0	N02:17
messag for	842	-6	
messag from	842	-3	
messag the	842	4	
message	390	8	I18:17 J02:6 J10:6 J11:8 J18:11 J25:11 J36:7 J40:6 N07:7 P01:7 T14:8
message asap	842	5	
message authentication	773	0	I01:8
message bad	813	3	N12:7
message basic	791	-14	
message claim	842	0	I02:6 J27:6
message client	773	0	J02:6
message com	695	0	J18:7
message curl	842	-5	
message current	757	0	J18:11
message error	773	7	T14:7
message errormessag	732	8	
message fail	791	-13	
message for	842	-4	
message from	813	4	
message has	813	0	J21:6
message http	813	7	J10:6
message in	773	-5	I13:6 J30:6
message includ	842	-3	
message is	744	0	J02:6
message jira	813	5	
message jwt	842	0	I14:13
message no	842	0	N06:6
message null	791	0	J39:9
message of	813	8	
message please	842	4	
message request	813	0	J03:7
message response	842	5	J26:9
message speak	842	0	I01:6 J31:6
message statu	757	7	
message string'	842	-3	
message that	732	6	I04:6
message the	732	9	J35:7 J40:6
message unauthoriz	588	9	I18:23 J10:9 J11:16 J36:16
message user	842	0	J14:6
message when	813	-5	
message with	842	4	
message you	842	-4	
message'	757	-3	
met	757	0	J33:7
meta	622	14	N03:8
meta charset	732	7	N03:6
meta http	732	7	
meta key	842	4	
meta name	732	0	N14:6
metadata	619	0	J38:15 J41:6 N14:7
metadata do	813	0	J30:7
metadata please	842	-6	
metal	732	0	C01:6 I05:9
metal all	791	4	
method	402	0	I08:6 J02:10 J06:7 J07:6 N01:8 N02:6 N13:14 S02:6
method and	813	-5	
method at	842	0	N06:6
method get	602	0	J26:6
method get'	593	12	J06:10
method header	813	-5	
method in	813	-5	
method isn't	842	0	N02:6 N13:6
method method	744	5	
method not	688	13	N02:9 N13:20
method of	791	-7	
method on	791	-7	
method path	674	0	J07:10
method post	599	-18	J02:6
method post'	602	-6	
method put	757	-4	J13:8
method rsa	773	0	I08:12
method sha	712	5	I07:15
method sign	842	5	
method uri	813	4	J06:6
micro	842	5	
micro edge	842	5	
microsoft powershell	813	3	P01:6
middle	647	0	J10:8 J36:6 N07:6
middleware	622	0	I01:12 I14:6 I15:6 I18:7 I21:11
middleware app	813	0	I01:7
might	643	3	N01:7
might be	695	3	N01:8
migrat	681	6	J22:7 J23:6 J38:6 N13:7
migrat from	791	0	J23:8 N07:6 N13:8
migrat to	842	0	J22:6
migrate	588	7	J22:14
migrate from	842	0	J37:7
migrate to	599	6	J22:14
migration	536	6	J21:9 J22:6 N03:6
migration error	773	9	N14:7
migration guideline	638	10	J22:7
mill	842	-4	
mill example	842	-4	
millisecond	757	4	N08:10 T02:6
min	652	0	C01:9 I04:13 I05:7
mind	688	-3	T08:7
mind had	842	-7	
mine	585	28	I01:6 J05:8 J06:7 J20:6 J28:6 J42:7
mine had	842	0	N04:6
mine has	842	3	
mine in	842	-3	J09:6
mine is	791	6	I01:9 T07:7
mine the	842	0	J06:7
mint	813	0	S01:7
minut	491	8	C01:10 I04:16 I05:16 I20:7 J07:6 J19:7 J21:10 N08:6 N11:6 S03:7 T02:10
minut after	813	0	J36:7 S01:7
minut ago	813	3	
minut ahead	791	3	I04:11
minut all	842	0	I05:6
minut and	732	-5	
minut before	791	0	J19:8 S03:10
minut behind	842	3	C01:6
minut in	813	0	I05:9
minut is	842	0	T02:8
minut it	813	-4	J38:6
minut later	744	0	I05:8 J19:6
minut of	842	0	N07:7
minute	578	0	C01:7 J19:15 J21:8 N11:6 T02:10
minute ago	842	3	J01:6 J19:7
minute and	842	3	C01:6
minute is	842	0	T02:8
minute or	813	-4	J19:6
minute since	842	0	J21:7 J35:7
minute the	813	4	J27:6
minute unix	813	0	T02:8
minutes' tnt'	842	6	
minutes' unix	813	-3	
misconfiguration	842	3	
mislead	791	7	
mismatch	657	-6	I01:16 I16:8 S03:8
mismatch of	842	0	I02:6
mismatch receiv	791	0	I01:10
miss	458	-8	I02:9 I11:9 I17:10 J02:-6 J12:11 S01:6 T05:7
miss clientinfo	842	0	I17:11
miss field	813	5	
miss for	813	-3	
miss from	744	0	J30:6
miss grant	842	0	J12:10
miss in	773	-4	
miss jwt	773	0	I11:15
miss on	813	6	S01:7
miss one	842	-4	
miss ones	842	0	I17:8
miss permission	732	-11	J09:7
miss requir	813	0	T05:6
miss scope	712	-4	J12:11
miss space	842	-3	
miss the	732	8	T07:6
mistake	681	6	J36:6 S02:6
mistake in	813	3	
mistyp	813	0	J35:7 N03:7
mit	842	-6	
mix	681	-6	J10:7
mix up	732	0	J05:6 S03:6
mob	842	0	P01:6
mod	744	0	I16:13 T08:7
mod net	744	0	I16:13 T08:7
mode	534	13	J23:31
mode apps	842	-4	
mode block	813	5	
mode block'	773	4	
mode in	842	-6	
model	668	5	J06:8 T05:6
model charfield	842	5	J06:6
model model	813	3	
model py	773	8	
model shared_secret	842	5	J06:6
modify	757	3	
modify request	842	-5	
modul	622	-12	I21:16
modul cjs	842	-4	
modul jirap	842	3	
module	542	-10	I21:8 J26:7 L09:8
module and	842	-6	
module compile	842	-4	
module confluence	842	-4	N04:8
module for	813	-5	
module main	842	-4	J26:6
module sys	842	3	
moment	608	-11	C01:7 J19:11
moment and	813	0	J19:6
moment on	842	0	N10:7
moment so	842	-4	
moment the	791	7	N03:6
moment then	842	-5	
moment utc	813	-3	
mon	757	6	N12:7
monday	619	0	N04:6
monday morn	842	0	J21:6 N04:6
monday on	842	0	J04:6
mongo	842	0	I10:6 T05:6
monitor	712	0	N05:6
monkey	842	4	
monkey patch	842	4	
month	561	0	J29:14
month ago	791	3	J29:7 T10:6
month our	791	0	J29:6
month we	842	0	N15:6
more	396	19	J11:9 J23:9 J30:6 J36:8 N05:10 P01:6 T02:11 T06:7
more and	757	0	J02:6 J19:6
more but	842	5	T06:6
more detail	643	13	J23:9 J27:8
more either	842	0	J35:6
more error	674	-14	
more for	813	4	T14:6
more how	842	5	
more in	732	0	J30:7 P01:6
more information	630	11	J26:8 N04:6
more jira	842	0	J34:8
more log	842	8	
more logg	842	-3	
more of	732	8	J25:9
more on	842	11	
more or	813	0	T15:7
more permission	791	-4	J09:6
more refusal	842	0	T06:13
more than	576	-7	J36:8 T02:15
more to	813	-9	
more with	813	-4	
morn	585	13	J19:8 J21:6 J29:9 J37:7
morn all	842	0	N04:6 N11:6
morn no	842	3	
morn noth	842	0	I04:7
morn our	842	0	J27:6
morn when	842	0	J21:11
morn with	842	0	N09:7
mortem	842	0	T10:7
mossbank	813	3	
mossbank atlassian	813	3	
most	507	-3	J25:8 N03:7 N12:7
most like	813	4	
most of	757	-6	S01:6 T02:6
most recent	596	6	
most sit	842	4	N11:7
most that	813	0	N07:6
most the	813	-7	
mount http	813	0	N07:6
mov	511	-9	I01:6 I21:8 J10:6 J41:9 N13:7
mov by	842	-4	
mov from	757	-4	
mov it	791	-7	C01:7
mov permanent	791	-3	N13:6
mov static	842	0	I21:12
mov to	602	6	I07:6 I11:7 J10:8 J15:7 N11:7
mov us	842	0	N08:6
move	605	-5	J41:7 N04:6
move from	842	-3	
move of	813	3	
move our	842	-4	
move the	842	-4	
move ticket	842	0	J41:6
movenext	757	6	
mozilla	712	3	J20:22
mozilla org	842	4	
mozilla window	813	0	J20:10
ms	537	9	I01:6 I04:9 I11:6 J36:6 N07:6 N08:13 N15:9
ms get	773	0	J04:8
ms is	842	0	N08:6
ms resolv	842	4	N15:10
ms zm	773	0	T10:8
msg	591	4	I18:7
msg error	791	-3	
msg fail	813	7	J41:7
msg get	842	5	
msg jwt	813	0	I18:10
msg postnotification	842	-4	
much	638	12	N05:9
much traffic	773	3	
multi	757	0	J32:6
multi line	842	0	J32:7
multipart	695	0	J20:8 J24:10
multipart form	744	0	J24:10
multiple choic	842	-3	
murmur	813	0	J08:6
muss	791	8	J41:14
muss eine	791	8	J41:14
must	417	17	I10:6 J02:11 J06:6 J19:6 J23:7 J25:8 J32:24 J34:8
must ask	842	0	J37:7
must be	476	15	J02:18 J06:8 J23:11 J29:7 J30:7 J32:29 J41:7 T05:6
must enclose	842	6	
must have	773	-3	I10:6
must it	842	0	T11:7
must log	842	-4	
must match	842	-3	
must not	757	-8	I10:6
must surround	674	10	J34:14
must the	813	0	J10:6
mutation	712	0	T12:24
mutation for	842	0	T12:9
mvn	813	-7	
mvn clean	813	-7	
mw	842	0	I03:7 I04:9
my	328	43	C01:7 C02:6 I14:6 J04:7 J08:7 J12:6 J14:6 J15:11 J21:-9 J22:-11 J26:11 J27:7 J36:-8 J38:-6 N07:6 N13:9 T06:-6 T15:-6
my account	663	8	J01:8
my admin	842	0	N04:8
my api	732	4	
my app	612	3	I12:11 I21:6
my app'	813	-3	
my atlassian	757	5	
my authorization	842	-5	N02:8
my backend	813	3	
my bad	813	6	
my boss	791	0	S04:8
my call	842	0	J05:9 J15:6
my case	773	8	
my client	842	0	T01:6
my clock	842	0	I20:6
my cloud	813	8	J26:6
my code	744	14	J06:6 J33:7
my colleague	695	0	C01:6
my company	721	-4	N10:6
my config	757	4	N13:6 N14:6
my connect	773	5	L08:8
my credential	791	-7	
my delphi	842	0	J24:6 N01:7
my dev	744	0	J31:6
my english	732	0	C01:6 I14:6 N08:6
my expres	842	0	I16:7
my first	791	-6	
my forge	757	5	I19:8 J37:6
my gues	721	16	
my header	813	0	J02:6 J03:6 S03:7
my idea	813	0	L08:7
my issu	813	5	J04:8
my jira	732	0	N10:6 N14:7
my jql	842	8	
my jwt	842	0	L01:8
my laptop	712	3	I13:6 N04:7
my life	842	0	T09:10
my list	813	-5	J33:11
my local	813	3	I11:9
my mac	842	0	I20:7
my mail	721	7	C02:9 J02:10
my manifest	842	0	J12:8
my mistake	842	4	J37:7
my name	712	0	P01:6 S04:7
my node	842	0	I03:7
my old	813	-4	C02:7
my org	842	-3	
my own	591	3	I09:7 J08:8 J15:6 J27:7 N07:8
my password	712	-3	J26:7
my pc	773	0	C01:7
my permission	813	0	S02:7
my personal	791	-7	
my php	791	0	J20:6 N05:6
my private	842	0	T05:6
my profile	813	4	
my program	842	0	N08:8
my project	732	4	
my python	842	0	I20:7
my query	842	0	J27:8 J34:10
my question	842	0	L09:7
my react	842	0	I02:6
my request	813	0	J03:6 J30:6
my script	695	4	I14:7
my server	732	0	I21:7 J08:10 J37:6
my shell	842	0	I16:7
my site	813	0	N06:6
my task	842	0	J29:9
my test	773	0	J27:6
my ticket	842	0	J15:8
my token	647	-6	I06:8 J13:8 S04:6
my url	842	-6	I12:6
my user	695	9	J18:8 P01:10
my very	842	4	J35:7
my watch	813	0	C01:7
my way	813	4	
myapp	813	0	I01:6 J06:7
myjirahome	813	5	N13:8
myjirahome jspa	813	5	N13:8
mypassword	842	3	J26:7
mypermission	791	4	
myself	422	0	J02:11 J04:8 J19:19 J26:-7 J27:6 J29:7 N02:7 S02:15 S03:7 S04:12
myself 200	721	0	J02:-6 J19:15 S02:10 S03:10
myself 401	703	-3	J19:12 J29:7
myself 403	791	5	N04:10
myself accountid	842	0	J42:6
myself and	791	0	J39:6 N14:8
myself auth	791	-3	
myself authorization	744	0	S02:6
myself content	813	0	N01:8
myself displayname	842	0	N06:6
myself error	842	-4	
myself fail	791	6	
myself from	842	0	J08:8
myself get	813	3	N07:6
myself giv	813	4	J03:6
myself header	630	-10	J18:6
myself in	842	0	J39:6
myself jira	842	0	J19:12 S04:8
myself method	732	0	J02:7
myself oauth	773	3	
myself request	695	-5	
myself say	842	0	S01:12
myself show	791	0	J27:6 J28:6 S04:6
myself statu	842	3	J02:6
myself status_code	813	-4	N07:6
myself the	842	7	J02:6 J23:8
myself through	842	-5	
myself with	773	6	
myself'	599	0	J12:6
myself' header	757	0	J08:7 L08:6
myself' method	695	-8	
mysite	744	-4	N13:6
mysite atlassian	744	-4	N13:6
mysql	757	0	I10:11
n'	695	-3	J15:7 J28:6
na	721	-4	
na at	773	7	
nak	842	0	T07:7
nam	502	-16	I13:7 J15:8 J23:6 J30:7 L01:15 N15:6 P01:6 T06:9 T13:7
nam and	813	-3	T13:6
nam are	791	0	N15:7
nam for	842	3	
nam in	757	-6	I16:8
nam read	842	0	T06:6
nam startat	813	-7	
nam that	842	4	
nam the	732	-5	P01:7 T13:7
nam then	842	-7	
nam with	813	0	I07:6
name	354	4	J22:-6 J23:22 J25:6 J26:11 J30:15 J41:13 N02:17 N06:18 S03:11 T13:6
name and	573	7	J02:13 J26:11
name application	842	0	J26:6
name assignee	842	0	J23:7
name at	813	0	N06:6 S03:6
name bug	757	0	N05:10
name but	813	11	J23:6
name close	842	4	
name could	842	0	N06:11
name create	842	8	
name customfield_	842	3	
name epic	842	3	
name error	842	4	J03:7
name everyth	842	0	N02:7 S03:8
name expect	842	0	T09:6
name get	842	3	J31:7
name http	813	0	I18:8
name in	703	0	S03:7
name is	647	3	J30:8 S04:6
name issue_type	842	6	J23:6
name it	813	3	
name jwt	842	3	
name like	842	0	J23:8
name name	813	-3	
name nor	842	3	J41:6
name not	791	0	S03:9
name of	657	-5	N02:6 N06:6
name on	744	0	T13:12
name open	842	4	
name ops	842	7	
name or	721	-3	N06:13
name password	773	7	J26:8
name request	791	-5	
name return	842	-6	J42:6
name search	842	5	
name start	842	-4	
name story	813	0	J30:7
name str	791	7	J02:6
name task	674	4	J32:8
name the	668	0	L01:7
name to	791	-8	
name tri	842	-3	
name type	842	0	J42:8
name up	842	0	J41:7
name value	773	0	I21:8
name work	842	4	
name you	813	-7	
name'	668	6	J39:10
name' bug'	842	-4	
name' property	813	6	J39:12
name__	842	13	J02:7 J26:6
narrow	813	0	J33:6 T11:7
narrow down	842	0	T11:7
nat	813	0	N04:8
native	744	4	J26:7
native at	813	4	
native method	842	0	N06:6
natural	813	0	I05:7 I07:6 T05:6
navigable	773	-7	
navigation	744	0	I03:10
navigation stack	791	0	N12:6
navigator	813	-5	J03:6
nbf	791	3	I05:12
nbf null	842	3	
near	674	-6	J21:7 J29:6
near everyth	842	-4	
necessary	813	-9	
necessary permission	842	-9	
need	405	-18	J09:11 J11:6 J14:7 N10:8 P01:8 T01:8
need acces	813	0	J40:8
need act_as_user	842	0	T15:7
need after	842	-5	
need and	842	-3	J42:6
need another	791	3	
need anyth	813	0	T01:6
need atlassian	842	-7	
need basic	813	-3	
need bearer	842	-3	
need browse	842	3	
need for	791	-7	
need in	813	0	J09:6 J28:6
need it	732	-7	
need jwt	813	-4	
need not	842	-6	
need one	791	3	J08:7
need read	791	-3	
need rest	813	4	J39:6
need some	791	-3	
need special	842	0	I11:7 L08:9
need the	619	-6	P01:6
need this	813	-3	
need to	553	5	I11:6 J16:8 J23:7
need token	842	-4	
need wiki	842	7	N03:7
needs_authentication_err	791	12	T16:21
needs_authentication_err catch	842	14	T16:22
needs_authentication_err'	842	-3	
needs_authentication_err' if	842	-3	
negative	813	0	I08:6
negotiate	842	-3	
neighbour	842	0	J17:6
neither	578	23	J18:6 N06:12
neither can	813	0	N06:6
neither is	842	0	L09:8
neither of	813	0	S03:6
neither with	813	11	
neither work	842	5	
nest	791	-4	J32:9
net	285	42	I02:-6 I16:15 J01:8 J02:14 J04:6 J07:-7 J11:-8 J18:-6 J22:14 J23:6 J25:-7 J26:16 J28:15 J39:-9 J42:-6 N02:6 N03:12 N06:18 N07:12 N08:7 N13:15 N14:22 N15:8 S03:-6 T08:9 T09:12 T14:-6 T15:-7
net 443	638	6	N06:11 N07:7 N13:8
net accept	842	-7	
net after	813	0	N04:6 N08:6
net and	663	6	N02:9 N06:13
net api	791	-4	
net at	842	0	N06:6
net aud	744	0	T07:12
net basic_auth	674	4	J26:6 J28:8
net browse	732	-4	N14:14 T06:10
net confluence	813	6	
net connect	842	3	
net connectexception	813	4	N08:9
net content	842	5	
net could	842	0	N06:6 N13:7
net direct	842	0	N09:6
net edge	842	-3	
net email	842	-3	
net gateway	842	5	
net get	813	3	T08:7
net giv	813	0	N07:8 N15:7
net http	622	3	N08:9
net in	842	0	T09:6
net inet	842	0	N06:6
net it	842	0	T08:6
net jira	576	10	I01:6 I16:15 N03:13 N14:32
net login	813	0	J35:8
net mail	813	5	J25:8
net new	842	3	
net plugin	813	-8	
net post	842	0	N02:8
net producttype	732	0	T04:9
net proxy	842	0	I16:7
net rcarz	703	6	
net refus	842	0	T09:10
net request	813	0	J20:6
net response	842	6	
net rest	359	9	J02:13 J22:14 J23:10 J24:9 J26:10 J39:-7 N07:10 N13:9 N14:-7 P01:8
net scop	813	12	J28:8
net secure	773	0	J38:15
net securityprotocoltype	842	-3	
net servicepointmanager	842	-3	
net site	842	-5	N15:6
net sockettimeoutexception	791	9	N08:13
net ssl	813	-4	N09:8
net succes	842	3	J31:6
net test	842	0	T08:8
net to	813	0	N02:7 T09:6
net token	791	5	J04:6 T09:9
net unknownhostexception	842	0	N06:6
net user	744	0	J22:6
net username	688	7	J04:13 J26:8
net want	842	-6	
net was	842	9	N15:10
net we	842	0	J09:9 T09:6
net well	813	0	I19:7
net wiki	571	0	N03:10 T09:8
net with	813	4	T09:7
net work	842	3	
net'	583	19	I10:8 I16:8 N13:10
net' and	842	3	
net' do	842	0	N06:6
net' port	791	4	N08:8
net' the	842	7	N03:7
network	542	18	I21:7 N04:19 N06:7 N07:9 N10:8
network connection	842	0	N06:7
network restriction	842	0	N04:9
network tab	712	7	I21:10 N03:7
network team	744	0	N10:7
network the	842	-3	
networkpolicy	842	0	I13:12
never	455	10	I04:7 J19:8 J25:-6 J36:9 T10:7
never again	842	0	T02:9
never answer	842	0	N15:6
never been	813	4	
never com	813	4	
never does	813	0	N08:6
never fill	842	0	J30:6
never gets	813	7	
never giv	842	0	T15:7
never got	773	-3	T04:7
never had	791	4	I03:7 J03:6 T07:6
never have	791	0	J19:9
never heard	813	0	J17:6
never match	842	0	T10:12
never mind	791	-4	
never saw	813	0	N12:6
never see	842	0	I04:7
never touch	842	-4	J36:8
never used	813	3	
nevertheles	791	0	N08:6
new	314	-17	I12:15 J02:6 J12:7 J15:-6 J19:10 J27:-6 J32:9 J38:-6 N02:13 N06:6 N13:6 P01:9 T10:6 T14:7
new acces	757	3	
new and	732	-3	J37:6
new api	721	14	J02:7 J32:6
new arraylist	791	-7	
new basiccredential	757	20	J41:7 N09:8
new behaviour	842	-3	
new build	842	3	
new claim	791	-3	L01:9
new connection	813	3	N06:9
new connector	842	3	
new creat	842	0	J32:6
new customer	732	0	I13:6
new date	744	17	J06:6
new domain	842	0	T13:6
new editor	791	4	J25:7
new endpoint	773	0	J33:6
new error	663	0	J01:7
new example	842	-3	J26:6
new feature	773	-3	
new file	842	-5	
new firewall	842	0	I05:6
new github	842	5	J02:6
new hashmap	813	4	
new http	721	-6	
new httpclient	842	0	N09:6
new httpentity	842	-3	L08:6
new httpheader	842	-3	L08:6
new httppost	842	3	
new httprequestmessage	695	-3	
new id	813	0	N04:6 T06:6
new install	688	0	I12:11 T10:9
new issu	842	5	
new issue	732	0	N13:6
new issuefield	813	6	
new jira	688	-9	
new jiraapi	791	3	J24:8
new jiraclient	695	4	J41:7 N09:7
new jiraissue	791	-4	
new jirasession	732	8	
new json	842	-3	J09:6
new jwtsecuritytoken	813	-3	
new key	813	3	J28:7
new login	813	0	J36:9
new major	813	-5	
new name	773	0	I12:8
new object	791	-5	
new one	547	4	J33:7 J37:7 P01:7 T14:10
new ones	757	-5	
new option	744	0	J02:8
new opts	842	3	N13:6
new pag	842	-4	
new page	842	5	
new permission	791	0	J12:9
new project	773	-9	
new projectservice	842	10	
new proxy	842	0	N08:6
new redact	688	-4	
new refresh	744	9	T14:12
new refresh_token	842	3	
new request	773	-4	
new response	842	-3	
new runtimeexception	842	-4	
new scheme	842	0	J16:6
new scop	791	0	J11:10 N14:8
new search	773	0	J33:8 J39:7
new session	842	-6	
new signingcredential	813	0	T10:10
new site	813	0	I09:6
new stag	842	0	I12:7
new starter	842	0	J19:7
new str	842	-5	
new symmetricsecuritykey	813	0	T10:10
new task	842	9	
new ticket	773	0	J29:7
new to	813	-3	
new token	612	-8	J04:6 J19:6 J35:9
new tool	813	-4	
new tracker	842	8	
new uri	663	0	N14:8
new url	732	0	N02:9
new urlsearchparam	757	0	I04:9
new user	842	-4	J19:8
new version	668	0	J12:9
new vpn	842	0	N06:6
new webproxy	842	0	N09:6
newbie	791	3	N14:7
newclient	695	0	N07:6
newclient client	842	-3	
newclient nil	842	4	N07:8
newclient tp	773	-4	
newco	842	0	N02:8 T09:6
newco atlassian	842	0	N02:8 T09:6
newconnectionerror	813	3	N06:9
newconnectionerror urllib	813	3	N06:9
newer	634	-4	J22:6 J29:6 T03:7
newer enhanc	813	3	
newer one	842	0	J22:6
newest	643	12	J22:6 N08:7
newest install	842	0	N06:6
newest one	791	6	N08:6
newest version	791	5	
newissue	842	9	J23:6 N14:7
newline	791	0	T10:8
newline at	813	3	T10:8
newrequest	674	-3	
newrequest get	703	-3	
news the	813	3	
newwithclaim	773	4	
newwithclaim jwt	773	4	
next	498	-7	I01:9 T01:6
next 401	842	-3	J29:8
next app	842	0	I01:9
next call	813	6	
next day	773	0	I09:6
next morn	813	0	I04:7 J27:6
next refresh	842	5	T14:8
next release	791	-4	
next to	688	4	
next version	813	5	J13:6
next week	773	-3	
nextcloud	842	0	J33:9
nextpagetoken	721	-5	
nginx	681	6	I14:7
ngrok	688	-5	I12:11
nice	585	-10	J32:6
nice if	773	-4	
nice to	732	-6	J04:7
nicer	732	-5	I09:6
nicht	813	0	J05:12 J23:11
nie	842	-6	J27:8
night	541	0	J16:7 J21:7 J29:6 J35:6 J37:8 N11:6 N15:7 T12:6
night it	842	0	N11:7
night job	773	0	S03:6
night log	842	0	N05:6
night sync	842	0	J21:7
night with	813	0	J37:10
nil	563	0	I20:7 T06:6
nil http	842	4	N07:8
nil if	813	3	
nil log	773	6	
nil req	703	-3	
nimbusd	791	0	I05:6 I10:6
nimbusd jose	813	0	I10:6
nimbusd jwt	813	0	I05:6
nine	703	0	J21:10 J29:6
nine project	842	0	J04:6
nio	663	0	I02:15
nio exec	668	0	I02:14
no	273	-5	I01:-6 I09:9 I12:-6 I15:-6 I17:20 I18:6 I21:12 J03:7 J04:13 J15:15 J21:-8 J26:-6 J29:9 J30:-6 J33:7 J34:-7 J35:-8 J42:-6 N03:-7 N04:-7 N06:6 N13:6 P01:10 S04:14 T05:9 T11:-6
no aaccountid	842	0	S01:11
no acces	681	0	L09:9 P01:8
no activity	842	-3	I09:6
no and	842	0	C02:6
no api	842	3	
no attachment	773	-8	
no attribute	842	-6	
no auth	813	-3	I14:11
no authentication	773	0	I21:7 S04:8
no authorization	813	-5	I21:6
no avail	791	4	
no busines	842	-5	
no button	842	0	J13:6
no cache	688	4	
no cache'	813	5	
no captcha	842	-3	
no change	652	0	N09:6
no check	630	0	J20:13
no check'	657	-10	
no clientinfo	732	0	I17:25
no cloudid	813	-5	
no clue	813	0	J20:6
no comment	813	11	N13:8
no complaint	842	0	J19:7
no confluence	842	-5	J18:6
no content	688	7	J15:8 J25:10
no credential	813	9	I21:6
no custom	842	0	J14:6
no customer	791	-3	
no developer	791	5	
no difference	721	3	
no different	842	5	
no effect	813	0	T08:6
no end	842	0	I06:7
no error	605	-7	J04:19 J29:12 N13:6 S02:8 S04:10
no example	813	4	
no exception	773	-8	N13:13
no explanation	813	0	P01:6
no filter	842	3	
no go	813	0	J28:6
no hash	813	0	I03:7
no header	791	0	J02:8 N07:6
no hint	842	0	J03:7
no idea	721	3	J29:6 S03:6 T05:6
no index	842	0	N12:6
no install	813	0	I09:12
no internet	813	0	C01:6
no issu	721	5	J04:18
no issue	703	5	
no it	757	-3	
no jira	674	-7	J03:6
no jql	813	-4	J33:6
no jwt	712	0	I21:23 J05:7
no key	842	0	I10:6
no kid	842	3	
no login	791	-5	N15:7
no longer	573	7	J15:6 J22:11 N11:6
no luck	744	9	L08:8
no mail	757	7	J17:6
no matter	757	0	N15:10
no message	791	3	
no more	622	-4	T02:11 T06:9
no must	842	0	L01:8
no name	842	-5	N06:7
no new	744	-4	
no oauth	813	-4	T05:10
no one	773	0	J03:6
no only	791	-3	J07:8
no option	842	0	J33:7
no output	842	3	J29:9
no page	757	-4	
no parameter	842	4	
no password	791	-4	
no permission	757	4	
no place	791	-6	
no problem	674	4	J18:6 J33:6
no project	630	18	J15:23 P01:6
no qsh	744	0	I03:9 I18:10
no qsh'	842	0	L08:7
no query	813	0	I03:6
no reason	842	0	P01:8
no refresh	791	0	J36:7 J37:9
no request	757	0	I17:7 J07:8
no response	703	0	N07:13
no rest	813	0	J39:6
no result	712	13	J29:18 S04:6
no retry	813	-5	L01:8
no right	842	0	S02:8
no rows	842	4	J04:8
no scop	813	-5	J28:7
no second	842	0	C01:6 I06:6
no secret	773	0	I10:14
no sense	842	-6	
no setting	773	0	I17:23
no sign	813	0	J08:6
no signature	813	-5	T10:8
no single	813	5	
no site	842	5	
no space	757	-6	J03:11
no statu	842	0	N06:9
no succes	842	-4	
no such	688	-9	N06:22
no support	813	0	J39:6
no task	813	0	J04:6
no text	842	0	P01:6
no that	842	0	T15:7
no the	773	0	J31:8
no then	773	3	N07:6
no ticket	773	9	
no token	695	10	T14:6
no tool	842	-5	
no trace	842	0	I09:7
no transform	842	-4	
no transform'	732	5	
no trouble	703	0	J29:7
no user	703	0	I17:8 T08:7
no valid	842	3	
no value	842	-3	
no version	813	0	J39:6
no warn	842	-5	
no when	842	3	
no wonder	842	0	J06:7 J39:7
nobody	509	-4	I09:6 I11:6 J29:12 S01:10 T04:6 T07:7
nobody can	732	-3	I08:7 J28:6
nobody chang	791	-3	J03:7 J29:15
nobody gets	744	-3	
nobody had	791	0	I09:9
nobody has	842	0	N13:6
nobody is	842	-6	
nobody know	813	4	J08:6
nobody on	842	0	T04:8
nobody was	842	0	J05:7 S01:8
nocheck	721	6	J20:16 J25:6
nocheck'	744	5	
nocheckatlassiantoken	842	-3	
nock	791	-3	
nock http	813	-3	
nod	703	6	I20:6 J39:6
nod base	813	0	J39:8
node	457	15	I01:17 I04:12 I16:6 J25:-6 J39:6 N12:6 T14:7
node ace	773	0	I04:8
node app	757	4	T14:6
node axio	842	-5	
node backend	813	0	I04:10
node cli	842	6	
node clock	842	0	I20:7
node create	842	0	J04:6
node credential	842	0	J14:6
node fetch'	842	4	
node for	842	0	T13:8
node in	813	0	C01:6
node internal	674	10	T14:8
node of	842	-3	I05:6
node script	791	-4	
node server	813	0	I03:7
node the	813	0	N07:7
node to	842	-3	
node unhandledpromiserejectionwarn	744	4	
node version	842	-3	
node warn	842	5	
node_env	757	0	I16:9
node_modul	585	5	
node_modul atlassian	757	0	I01:8 I17:7 T05:6
node_modul axio	773	-3	
node_modul backstage	842	-10	
node_modul expres	813	-4	I03:7
node_modul got	842	3	N06:6
node_modul hubot	813	6	J26:7
node_modul jira	791	-4	
node_modul jose	813	0	I20:6
node_modul jsonwebtoken	813	0	I04:8
node_tls_reject_unauthoriz	813	7	
noise	813	0	I11:6
non	681	-8	
none	476	12	I21:6 J04:16 J11:6 J26:-6 N06:6 T05:8
none and	842	3	J04:6 T05:6
none debug	791	3	
none def	842	0	I10:6
none for	791	0	J11:6
none if	842	5	J06:6
none is	791	-9	
none of	668	7	I16:6 J11:6 L01:7
none on	813	5	N07:6
none or	813	5	J07:6 N03:6
none request	842	4	
none the	813	-3	
none with	842	-3	T08:6
none'	842	-4	
nonetheles	842	0	J29:6 J35:6
nonsense	813	0	N15:7
noob	842	3	T05:8
noob question	842	3	T05:8
noon	773	-4	
nope	732	7	T15:6
nor	612	14	J18:7 N06:9
nor with	842	8	
normal	591	0	J28:11 T02:7 T08:9
normal that	842	0	J37:7
normal user	813	-4	
normalis	773	0	J10:14
northpier	813	6	
northpier atlassian	813	6	
nosniff	791	7	
nosniff xss	842	4	N15:6
nosniff'	732	4	
nosniff' xss	813	3	
not	233	36	I04:-6 I09:9 I14:13 I16:8 I17:-7 J05:7 J11:6 J15:13 J18:7 J19:-7 J21:-7 J22:-8 J23:6 J27:11 J28:7 J29:-7 J30:-8 J35:-6 J41:6 J42:-7 L01:-8 N03:7 N04:7 N12:6 T01:9 T03:-7 T11:-6 T15:6
not 403	791	0	J16:9
not able	744	4	S01:7
not about	791	5	N14:7 P01:7
not accept	757	0	J05:7 J36:6 T09:6
not account	842	5	J06:6
not active	813	0	T13:12
not all	757	14	P01:8
not allow	561	3	I06:9 J33:10 N02:17 N12:10 N13:18
not allowed'	773	-7	N02:7
not among	842	-3	
not an	657	12	C02:6 J25:17
not and	813	-3	J03:7
not anonymou	842	0	P01:7
not as	732	0	S02:6 T01:6
not at	744	0	J28:6 J36:8
not atlassian	842	0	N06:6
not authenticat	688	0	J02:19 J19:6 N09:7
not authoriz	612	-5	I16:21 T01:20
not available	773	0	N11:6 N15:7
not be	551	0	N01:26 N06:6
not bearer	813	5	
not been	721	0	T15:7
not before	757	0	I05:15
not block	842	7	
not browse	842	6	
not bug	791	-4	T02:7
not but	842	3	
not by	744	0	I07:6
not call	842	8	
not change	757	6	J29:7
not clear	791	6	J40:6
not come	813	-3	
not connect	695	-10	J13:6 N13:8
not contain	695	0	I03:14 I12:10 I14:9
not correct	813	5	I12:6
not cover	842	4	
not deserialize	757	8	J25:10
not document	842	4	
not empty	813	0	J33:8
not enabl	842	-5	
not enough	695	7	I14:15
not error	842	3	N07:6
not even	773	-3	
not exist	528	-4	J04:12 J15:16 J27:42
not expir	813	0	J37:6
not expire	842	3	
not fail	813	0	P01:9
not figwort	842	0	I11:8
not find	591	0	I09:23 I10:13 I14:13 I21:7
not for	688	6	
not forge	842	0	J37:11
not found	515	-4	J15:27 J39:14 N03:24 N14:15
not found'	773	-3	J15:7
not from	744	6	I13:9
not get	652	17	I13:16
not give	813	-6	
not go	791	-4	
not good	813	0	C01:7 J04:6 T09:8
not have	553	-6	J15:14 J27:7 P01:8
not help	757	6	
not in	585	-12	I16:8 J09:21 N04:7
not includ	842	0	J12:6
not indicate	813	3	
not install	643	15	J40:31
not it	757	10	J30:6
not jira	757	0	N01:7 N10:8
not json	791	0	N14:11
not just	842	0	J23:8 T04:9
not keep	842	-3	J09:9
not know	712	0	I10:6 T05:6
not known	842	0	N06:10
not known'	842	3	N06:6
not let	791	3	
not limit	813	-3	
not list	813	4	
not load	695	-4	T12:18
not logg	732	0	N02:7
not match	517	13	I01:16 I14:12 I15:12 I16:13 J10:10 J11:35
not matter	842	8	J02:6
not meant	813	4	T10:6
not member	842	0	P01:12
not my	842	-3	S01:7
not need	757	-9	J01:6
not notice	842	4	
not obtain	813	5	
not of	773	0	J39:7
not ok	813	-3	T07:6
not older	842	0	J07:7
not on	541	5	J05:20 J31:22 N04:8
not only	842	-4	
not open	842	4	
not or	842	4	
not other	842	10	N11:7
not pass	791	0	J35:6 N05:6
not perform	842	3	J18:6
not permitt	626	9	J18:31
not possible	773	3	
not recogniz	813	-7	
not register	744	7	I09:15 T15:14
not resolve	791	10	N06:17
not respond	842	0	N03:7
not right	757	3	J26:8
not row	842	0	I10:6
not run	813	0	J33:6
not say	744	-3	
not scop	842	0	P01:6
not search	842	10	
not see	744	0	J17:6 S01:6
not seen	791	-7	I21:8
not send	842	-4	I21:9
not set	773	8	J10:7
not show	842	9	
not sign	791	-4	S01:7
not so	813	-5	N04:6
not spacekey	842	5	
not str	842	0	N14:6
not support	605	8	C02:6 J23:15 J24:9
not sure	712	-3	
not taken	842	3	S01:7
not the	551	6	I12:6 S03:12
not there	695	-3	
not to	695	0	N14:7
not trust	842	0	T10:6
not understand	842	4	N12:7
not us	773	0	N11:10
not used	791	5	T06:6
not valid	602	0	J32:7 J41:15 N12:8
not verifi	842	0	I07:6
not verify	842	-3	
not want	773	0	J14:6
not what	773	6	
not when	842	6	
not with	744	6	S02:6
not work	602	23	J01:6 J02:8 J23:10 J28:7 N11:6
not yet	757	0	N09:6
not your	842	7	
note	583	0	I17:6 J22:7 J26:8 N15:6
note for	791	-5	J22:6
note it's	842	3	
note on	813	4	J05:7
note the	813	-3	L01:8
notebook	842	-7	
notfound	757	0	N03:6
noth	402	0	I17:12 J02:8 J04:11 J29:8 J35:6 N13:9 S01:6 S04:6
noth about	744	0	I06:6 J36:9
noth and	773	0	S01:7
noth any	842	3	
noth arriv	842	-4	J30:6
noth but	703	-3	J33:7 J36:7 S04:6 T08:7
noth by	842	0	T09:6
noth chang	744	0	J19:14
noth else	681	3	N06:8
noth for	773	-6	N15:6
noth found	842	0	S04:7
noth gets	813	0	L08:8
noth has	842	4	N06:6
noth in	688	3	P01:9
noth is	712	0	N13:7
noth it	842	-6	
noth leav	842	0	C02:6
noth left	813	7	J04:6 J22:8
noth load	842	0	I04:7
noth more	712	4	
noth no	842	0	N13:9
noth show	842	-3	
noth sign	813	0	C01:8 T10:12
noth so	842	-3	J06:7
noth sync	842	0	J34:6
noth that	791	0	P01:6
noth there	813	0	N14:9
noth to	663	0	I14:8 J35:20 T15:10
noth was	757	3	J29:6 J39:6
noth with	791	-5	S04:7
noth work	842	6	J02:6 J28:6
notic	634	3	J03:6 S01:7
notic by	842	0	S01:7 S03:7
notic that	744	3	J03:7
notice	605	-5	N15:7 S04:6
notice and	842	-4	
notice basic	744	6	
notice that	842	0	S04:8
notification	657	3	N15:25
notification page	757	3	N15:19
notification publisher	842	5	
notificationgroup	842	5	
notificationlevel	842	5	
notificationlevel informational	842	5	
notificationscope	842	5	
notificationscope portfolio	842	5	
notificationsubject	842	5	
notificationtimestamp	842	5	
notify go	791	3	
notimestamp	842	0	I06:7
nov	703	3	C01:9
nov gmt	813	0	C01:10
november	791	-9	
now	349	-15	C01:6 I04:9 I05:17 I21:6 J06:10 J19:6 N11:8 T02:12
now 180	695	-4	L01:6
now add	695	-4	T02:7
now and	647	0	N08:6 N11:6
now as	813	3	I21:10
now call	813	-4	
now com	842	-3	
now could	842	0	T05:6
now datetime	842	9	J07:7
now ends	842	4	
now error	842	-6	N10:8
now exp'	842	5	J06:6
now expir	842	0	L01:8
now fix	842	4	J06:7
now for	813	-5	
now go	842	-5	
now had	842	0	T02:7
now iat'	842	-4	
now in	791	8	
now isoformat	842	-5	
now it	721	7	J19:12
now it's	757	0	N11:7
now know	813	6	J08:7
now math	721	6	
now moment	813	-3	
now no	813	4	
now only	842	0	I04:8
now our	813	0	I20:7
now please	703	0	T02:9
now qsh	842	0	L09:6
now report	842	0	J09:9
now return	757	-10	
now second	813	0	C01:7 I05:6
now so	757	-6	I20:11
now test	813	0	J19:6
now thank	791	-3	
now that	842	0	T02:6
now the	657	0	I05:7 J33:6
now there	813	-3	J03:9
now to	842	0	J33:6
now unix	703	0	T02:7
now update	842	7	
now uses	813	0	J32:8
now utc	813	-4	
now warn	842	3	N07:6
now we	703	7	T14:8
now what	842	5	
now when	842	6	I04:6
now where	842	-3	
now which	842	0	I21:7
now while	842	3	
nowaday	813	3	J23:7
nowhere	842	4	
npm	596	-10	N06:8
npm err	703	-10	
npm modul	842	-6	
npm start	791	0	I09:6
npmj	744	-9	
npmj org	744	-9	
nslookup	813	0	N06:10
nt	791	0	J20:9
nthe	813	3	
nthe resource	813	3	
ntimestamp	842	-5	
ntimestamp error_cod	842	-5	
ntlm	791	-3	N10:13
ntp	674	-4	C01:10 I04:10 I20:6
ntp is	842	0	I20:9
ntrace	842	-5	
ntrace id	842	-5	
null	511	10	I10:11 J02:6 J39:16 S01:6 T05:13
null authtoken	842	-6	
null const	842	3	
null description	842	-3	
null error	842	4	
null for	757	0	J39:8 N03:8 T05:7
null http	842	0	I10:11
null http_code	773	-5	J19:7 J28:7
null it	842	3	J02:6
null or	842	-7	
null the	791	4	
null valu	813	-6	
nullpointerexception	791	-5	
num	842	6	
number	533	-10	I06:10 I14:6 J31:9 J32:7 J41:16
number in	773	0	J07:6 J32:6
number is	813	-4	
number message	842	6	N06:7
number of	695	-3	I14:10
number was	813	-4	
numeric	744	-3	I06:25
numeric but	813	0	I06:12
nur	842	0	J05:6
o'clock	842	0	J21:10
oakmere	813	4	
oakmere atlassian	813	4	
oath	842	4	
oauth	378	-5	J11:7 J25:-9 J36:15 J37:17 J40:11 L01:6 L09:13 T01:8 T03:14 T04:6 T05:21 T06:9 T07:12 T08:19 T09:11 T11:16 T14:14 T15:18
oauth acces	791	5	N13:6
oauth app	638	11	J10:6 J13:9 J36:10
oauth apps	791	-4	
oauth authorization	569	-10	L01:9 T01:8 T05:6
oauth authorize	791	5	N13:6
oauth callback	773	0	T15:9
oauth client	712	-17	T05:16
oauth consumer	791	-8	
oauth endpoint	842	6	T03:6
oauth fail	842	-8	
oauth for	813	-4	
oauth grant	695	4	T03:8
oauth id	813	0	T04:11
oauth integration	813	-5	
oauth is	842	-4	J40:8
oauth it	813	8	J39:6
oauth jira	842	5	
oauth jwt	842	0	T03:9
oauth latest	842	-3	
oauth lo	721	4	J01:6
oauth login	773	-5	
oauth or	773	5	
oauth proxy	773	0	I14:9
oauth realm	732	0	J02:8
oauth request	813	13	N13:6
oauth scop	791	-4	
oauth server	773	0	L01:8 T02:6
oauth system	721	0	J37:25
oauth system'	842	-3	
oauth to	842	4	
oauth token	493	9	J25:-6 L09:17 T05:17 T06:13 T07:14 T08:24 T09:17 T10:8 T11:19 T15:9
oauth token'	712	-9	
oauth user	791	-3	J37:6 T14:6
oauth will	842	-4	
oauth work	842	-5	
oauth'	842	5	N07:7
oauth_client_id	721	0	T04:10
oauth_client_id sub'	842	-4	
oauth_problem	791	-11	
oauth_problem token_reject	842	-6	
oauthclientid	602	5	T01:6 T04:14 T05:26
oauthclientid is	813	-4	T05:7
oauthclientid otc	813	0	T09:6
oauthclientid sub	744	8	
oauthid	842	3	
obj	842	0	J02:7
object	490	7	I06:6 J25:19 J32:7 J39:8 T05:7
object anonymou	842	-4	
object at	773	7	N06:8
object contain	813	6	J39:12
object due	757	4	J25:12
object errormessag	842	3	
object has	791	-6	T05:6
object jira	842	3	L08:6
object member	842	0	I06:7
object object	813	7	
object parse	813	6	J26:7
object to	842	0	J33:9 N01:8
object typename	813	-4	
object with	842	3	
objective	842	-5	
objectschema	842	8	
obligatory	842	0	J30:9 L09:6
obtain	703	6	
obvious	732	0	J09:7 N14:6
oc	842	6	T03:6
oc oauth	842	6	T03:6
occur	757	-4	
occurr system	721	-5	
occurr the	842	6	
occurr while	791	0	N07:7
oct	732	-6	N05:6
oct gmt	842	-9	
octopu	791	0	N15:10
octopu server	813	3	N15:10
odd	652	6	
odd is	842	3	
odd that	842	3	
odd the	791	6	
odoo	842	8	N03:6
odoo http	842	8	N03:6
of	208	-5	I05:7 I08:8 J01:-7 J06:-7 J11:7 J16:7 J17:6 J25:7 J27:-6 J38:6 S01:7 S02:6 T10:-6 T14:-6
of 200	813	0	J21:6 T13:6
of 204	842	0	N13:6
of 400	813	0	J23:6
of 401	757	0	J02:9
of 403	791	5	
of 404	813	0	J15:6
of 429	842	0	J21:6
of 767	791	12	N05:10
of 800	842	0	J15:7
of about	813	-4	
of acces	813	-3	J18:6 S03:9
of add	813	0	N13:8
of all	703	0	J17:6 J42:7 S02:14
of allow	842	-4	N13:6
of an	559	-31	I05:7 I08:6 J14:7
of any	773	-5	J33:7
of api	791	-3	
of ari	773	0	T12:9
of atlassian	615	-8	I18:7 J40:6 L01:6
of attachment	732	-5	J38:18
of basic	681	3	J26:8
of bitbucket	813	5	
of board	791	-4	
of byt	813	0	N05:6
of certain	842	0	T08:6
of chang	813	0	S02:9
of change	842	-5	
of comment	842	0	C02:6
of company	813	0	N03:7
of confluence	668	0	J29:6
of connect	721	-8	
of content	813	0	P01:6
of credential	842	0	J05:7
of curl	791	10	N07:8
of custom	791	0	J31:6
of customer	757	4	
of data	773	0	S03:11
of date	773	0	J12:6
of days	842	6	
of debugg	842	-5	
of deprecat	842	9	
of description	842	0	J25:6
of director	842	0	S04:8
of domain	842	0	T08:6
of each	712	0	N03:8
of echo	842	6	J04:7
of everyth	813	0	I21:6 J09:6
of fail	791	5	S01:6
of february	842	6	
of few	842	3	
of field	791	3	
of file	842	10	N11:9 N13:6
of forge	703	7	I19:6 J37:10
of get	813	7	
of github	757	-3	I18:6
of grant	842	0	J12:13
of his	842	3	I09:7
of host	791	3	
of how	813	-3	
of html	813	0	N12:6
of http	757	-7	I12:10
of input	757	4	J25:14
of install	791	-5	
of installation	842	-3	J12:6
of issu	732	-8	J21:6
of issue	842	0	J01:7
of it	580	0	J08:7 J36:7
of item	842	-6	
of its	599	0	J25:6 P01:7
of java	757	8	J25:10
of jira	514	-15	C01:6 I05:7 I20:6 J11:9 J32:6 J33:7
of json	744	0	I06:6 N14:8
of last	773	0	J29:9 S01:6 T04:6
of leeway	813	-4	
of lo	791	-5	
of logg	813	7	J04:6 J26:6
of login	813	7	J38:7 N12:6
of look	813	4	
of method	842	0	I03:6
of mine	712	8	
of more	842	-4	
of ms	842	0	N08:9
of my	596	0	J06:6 N14:8 T09:7
of new	813	3	
of no	757	-3	
of now	791	3	
of null	842	-3	
of one	703	4	T15:6
of other	757	-5	
of our	475	8	I05:7 I06:8 I21:7 N01:6 N02:6 N06:6 N10:7 S02:6
of ours	652	10	
of pag	842	-3	J21:7
of page	813	0	N04:6
of password	842	3	J26:6
of post	773	0	L09:7
of privacy	842	0	J23:9
of prod	813	0	I07:6
of project	643	0	J04:6 J15:10 J17:9
of proxy	842	0	N10:8
of rate	813	-4	
of rest	744	-6	
of say	813	-3	J39:8
of scop	757	4	J12:6
of screen	842	0	J31:6
of second	773	5	J21:9
of segment	842	0	I14:12
of server	757	-3	
of site	744	0	T13:6
of somebody	813	-6	
of someth	813	0	T02:6
of spac	842	-3	
of start_object	773	8	J25:8
of sudden	842	-5	
of tenant	773	0	I17:9
of text	842	4	J20:6
of that	588	8	J18:7 T04:9
of the	308	4	I07:9 I08:12 J02:6 J04:-6 J11:10 J30:7 J32:6 J39:6 N03:8 N11:-6 N14:-7 P01:7 T15:7
of their	626	0	I10:6 I16:6
of them	541	11	I17:6 J21:6 T11:6 T12:6
of these	663	4	
of this	605	8	J16:16 N04:7
of those	652	6	I16:6
of three	813	0	S01:10
of ticket	791	0	J38:7
of tim	842	-3	
of time	744	7	N08:11
of token	688	-5	J08:6
of traffic	842	0	J35:7
of transition	842	0	J41:6
of trust	842	0	N09:7
of try	842	0	N11:7
of two	757	0	J40:7 N15:6 T07:7
of type	681	-6	J25:7 S03:7
of undefin	688	-6	
of us	703	4	J26:6 J39:6
of user	681	12	
of value	744	3	N12:12
of week	842	-4	
of what	732	-5	N12:6
of which	681	-5	J42:6
of wrong	813	-3	I06:7
of yesterday	842	0	I12:7
of your	591	-12	I16:6 N14:8
off	500	7	I01:15 J21:13 T13:10
off after	842	0	N14:7
off and	744	-4	J21:6
off as	842	0	J10:6
off at	813	-6	J37:6
off for	744	-3	L09:7
off in	757	0	T13:7
off it	791	-4	
off or	842	0	C02:6
off the	732	5	
off this	842	4	J27:6 J29:7
offer	647	0	J13:9 J31:7 J41:15
offer and	842	-8	
offer no	842	-3	J13:6
office	626	0	N04:22 N12:7
office it	842	0	N04:8
officer	842	0	T11:6
official	721	14	T15:7
offline	663	12	T12:25
offline token	813	13	J36:6 T12:10
offline user	757	0	T12:13
offline_acces	652	-8	J36:8 T15:9
offline_acces and	842	0	T11:6
offline_acces is	842	-8	
offline_access'	842	-4	
offlinetoken	842	10	T12:8
offlineuserauthtoken	681	-4	T12:22
offlineuserauthtoken userid	842	3	
offset	757	0	I04:10
often	688	-4	
oh	721	0	T07:6
oh well	842	0	J21:7
ok	407	7	I03:10 I16:8 J02:-7 J08:8 J09:8 J14:6 J15:-6 J39:-7 N13:6 S01:6 T13:9
ok 200	791	0	S01:6
ok aaccountid	842	0	P01:7
ok again	842	0	N11:6 T13:6
ok and	813	3	
ok as	813	0	J32:7
ok at	842	0	I06:6
ok but	744	0	J14:8 J37:6
ok const	842	0	J08:6
ok for	757	-3	I16:6 J23:7
ok from	813	0	N12:6
ok get	791	5	I08:6 S04:9
ok in	732	0	J09:12 L01:10
ok is	813	0	T12:11
ok it	813	0	J25:7
ok jira	842	0	J30:6
ok on	842	0	J38:8
ok please	842	0	T09:7
ok raise	842	-4	
ok since	842	0	J01:6 T04:7
ok so	791	0	J03:7 J09:6 J38:7
ok the	757	0	L09:7 T01:6 T15:11
ok then	744	0	I03:6 J07:6 S04:8
ok they	813	0	N05:7
ok throw	744	9	
ok to	791	0	I03:6 J05:8
ok token	813	3	I02:9
ok url	842	0	N12:7
ok with	773	0	J08:6 J35:6
ok writ	842	0	C02:6 N13:6
okay	703	0	I20:6
okta	791	-5	
ola	842	0	N10:8
old	420	-6	I04:9 I10:8 I11:8 J12:6 J22:7 J23:11 J25:-8 N02:11 N11:-6 N13:9 N15:6 T03:8 T06:8 T10:12
old addres	757	0	N02:18
old and	813	0	J12:6
old atlassian	791	-5	J22:6
old connect	842	0	J02:7
old domain	842	0	I12:9
old endpoint	813	-3	
old http	842	8	
old is	791	0	I04:7 J19:6
old jira	813	0	J01:6 N15:7
old key	813	5	T10:6
old mail	842	0	T13:6
old nam	842	0	N15:7
old new	813	-6	
old on	813	0	C01:8 J20:9
old one	615	-4	J32:7 J35:6 T04:9 T10:8 T14:10
old ones	773	0	J29:6
old path	842	-4	
old record	842	5	
old search	773	-3	J33:8
old server	703	0	I04:6 N13:7
old tenant	813	0	I10:7
old token	791	0	J04:6
old version	668	-4	T03:8
old way	842	-5	
oldco	813	0	N02:7 T09:6
oldco atlassian	813	0	N02:7 T09:6
older	608	-4	I07:9 J23:6
older ones	773	0	J19:6 J23:7
older than	773	0	J03:6 J07:6
older version	791	-3	J10:6
ole	842	0	S04:6
olga	813	0	J23:6
on	246	-13	C01:11 I07:12 I11:7 I14:6 I20:8 J02:-6 J04:-8 J05:10 J07:-6 J15:-9 J17:6 J24:7 J25:-11 J31:11 J34:-9 J35:-7 J36:-8 J37:-7 J38:-6 J39:6 J40:7 N04:11 N07:8 N12:6 N14:-8 T01:6
on 401	773	-9	
on 429	695	-8	
on about	842	0	T02:6
on after	842	3	
on again	813	5	J17:6
on all	674	-4	S01:6
on an	688	0	J24:8
on and	757	5	
on another	732	-6	
on any	757	0	J06:9
on arrival	842	0	C01:8
on as	773	7	N13:8
on atlassian	712	0	J03:9
on bad	842	0	I10:6 J10:6
on basic	773	4	
on behalf	668	0	S02:8 S04:7 T01:7
on board	813	5	J25:8
on both	732	0	J31:6
on call	791	0	N15:6
on can	842	0	J17:6
on ci	842	0	I20:6
on cloud	647	8	J23:10 J39:6
on confluence	703	0	J18:9
on connect	813	4	N10:7
on creat	813	5	
on creation	842	5	
on data	842	7	J22:6
on dev	757	0	N04:7
on docker	842	4	
on error	813	-5	
on every	688	-5	I07:9
on everyth	773	0	J06:6
on failure	842	-4	
on file	842	0	T09:6
on first	813	0	I11:8
on for	732	0	I03:6
on forge	773	-4	
on friday	732	0	S04:6
on from	744	0	I06:8
on get	757	6	I13:6
on has	842	0	J29:7
on heroku	842	4	
on his	791	0	C01:7 I09:6 P01:6
on host	842	-3	N04:6
on http	813	0	T15:6
on in	744	-3	
on install	721	0	I11:10 T01:6 T09:6
on is	732	0	J42:6 L08:8
on it	630	0	T07:6
on its	712	7	
on jira	626	-6	J18:7
on keys	842	0	T02:7
on line	842	0	C02:7
on load	842	0	I10:6
on login	813	4	
on maco	842	0	J20:6
on main	757	0	P01:6
on march	842	-4	
on may	813	6	
on my	599	0	N07:8 N12:7
on newer	813	0	J23:7
on node	791	0	I20:7
on null	813	-6	
on offer	842	-3	
on one	695	0	I05:8 J42:8
on our	542	-9	I07:11 J23:6 J29:10 T03:6
on page	732	3	P01:7
on password	842	0	J26:10
on post	842	0	J20:7
on prem	663	0	J20:7
on premis	773	-14	
on premise	688	3	J39:8
on prod	773	0	I09:6 I11:6
on project	813	6	
on purpose	732	9	J04:6 J10:6 J13:7
on request	688	0	I11:6 I14:21 I21:6
on rest	813	-7	
on saturday	757	0	I09:7
on says	842	0	I05:6
on screen	773	0	J05:11 J31:8
on see	773	3	J17:6
on self	842	-4	
on send	842	5	
on several	842	4	
on sit	842	0	S03:9
on site	813	0	I09:6
on so	813	-3	
on stag	773	0	I12:7
on start	842	0	C02:9
on step	842	0	J14:6
on submit	842	4	
on sunday	757	0	I09:6
on that	634	-11	C01:10 N07:7 T01:7 T09:8
on the	385	-14	C01:10 I07:7 I12:7 J02:8 J05:11 J11:7 J25:-10 J31:16 N12:7
on their	703	0	N04:8
on there	757	-4	
on they	842	3	
on this	596	11	J40:27
on three	773	0	I01:7
on thursday	791	0	J29:8
on ticket	791	0	N02:8
on to	721	-5	
on top	732	-5	
on tuesday	732	0	T10:6
on two	732	-5	J42:7
on ubuntu	813	3	
on uninstall	813	0	I14:6
on update	842	3	
on upload	842	-9	
on us	813	0	J21:6 N04:6
on user	813	-4	J09:6
on we	773	-3	
on webhook	842	-4	
on what	813	0	J29:6
on when	813	-6	
on which	757	0	S02:7
on who	842	0	J13:7
on window	791	0	J10:7
on with	712	-9	
on work	732	3	
on worker	842	0	I18:9
on xx	842	0	N11:7
on your	744	5	T01:6
on's	703	0	J13:9 S02:10
on's own	773	0	S02:12
onboard	703	3	I15:6 J19:10 J40:6
once	484	0	J36:6 N15:13 T14:10
once after	842	-3	
once and	744	0	J07:6
once at	842	0	I04:6
once it	813	-5	J37:6
once more	663	3	T14:7
once the	773	0	J20:9
once they're	842	0	T13:8
once we	842	0	C01:6 N15:6
once what	842	3	
once with	813	0	J34:7
one	282	22	I06:-7 I08:8 I15:11 J07:-6 J35:6 J36:6 L09:6 N03:-7 N05:6 N07:-6 N09:-6 N11:-6 N12:-6 S03:13 T04:7 T14:12
one admin	842	0	C02:6
one all	773	3	T04:9
one and	638	-5	L08:6
one backend	842	0	I19:11
one but	842	4	
one by	757	-13	
one call	842	8	J06:6
one can	688	9	L08:7 N05:10
one com	813	-3	I10:6
one customer	663	0	J42:8 N04:7 N15:10
one day	757	-6	J29:7
one doesn't	842	4	J33:8
one enter	842	-10	
one every	842	4	
one fail	813	-3	
one field	791	-3	J31:7
one for	647	-13	I19:6 L09:7 S04:9
one from	688	6	C02:6 I03:6
one get	744	0	S03:10
one gets	757	0	T13:7
one give	813	4	
one go	757	0	N05:6 N08:7
one goes	813	4	
one had	842	0	J03:7
one has	638	15	
one have	791	5	J33:8 T07:6
one in	638	0	I15:10 I20:6 J36:6 T02:7
one install	813	0	I09:7 I15:8
one is	619	4	J02:6 J32:7
one issue	757	-7	
one it	663	12	
one it's	773	0	N10:6 S01:7
one jira	757	0	J21:6 T09:6
one key	773	-7	
one letter	813	5	N13:11
one line	712	0	I21:7 J25:6
one look	842	0	T13:8
one mandatory	842	-4	
one may	791	-3	
one minute	842	0	T02:8
one more	744	0	J36:10
one must	842	-4	
one my	842	0	J08:6
one need	773	0	P01:7
one new	842	0	J35:6
one no	813	4	
one node	813	0	C01:6
one not	842	6	
one now	842	0	I16:6 J35:7
one oauth	842	-3	
one of	528	6	I12:6 J23:7 J28:8
one on	757	3	I20:6
one page	813	5	N05:6
one per	813	3	T12:11
one place	842	0	J28:7
one project	721	0	J16:8 J34:6 S01:10
one read	813	-3	
one request	757	8	J07:6 J21:7
one row	791	0	S03:8
one scanner	842	5	
one should	732	8	
one single	744	6	J04:8 S03:8 T15:6
one site	757	0	J31:6
one slash	842	0	J10:7 T09:10
one so	791	3	
one space	842	7	
one tenant	744	0	I15:13
one th	732	0	J06:6 T07:7
one that	619	-10	J27:8 S01:6
one to	757	3	T14:9
one token	773	0	L08:6 S03:8
one two	842	-5	
one url	813	7	
one user	757	4	J35:6 S04:6
one value	773	10	I02:9 J25:11
one wait	842	0	J01:6
one want	791	-12	
one was	744	-3	I15:6
one we	842	3	
one what	842	0	S03:7
one which	773	3	
one who	757	0	I15:6
one with	634	13	J11:8 J22:6 J29:8 J42:6
one work	791	4	
one would	842	3	J15:6
ones	481	11	J11:12 J17:12 J22:7 J25:8 N05:7
ones all	842	0	J22:6
ones and	757	0	P01:9
ones are	712	-5	J28:8
ones come	813	3	
ones don't	842	0	N05:7
ones for	773	-4	T11:6
ones from	813	0	I17:7 S01:8
ones get	842	0	J05:7
ones is	842	4	
ones it	842	0	J30:7
ones never	842	0	I04:7 J03:6
ones no	842	0	J17:6
ones of	842	-3	
ones still	842	0	J09:7
ones that	791	3	
ones to	842	6	
ones which	791	0	J29:6
ones with	813	0	J25:12
ones without	842	0	J06:6
online	757	-11	
only	327	-12	J02:-6 J11:9 J13:16 J16:6 J23:7 J25:-13 J29:-7 J35:-6 N11:-8 N12:-6 T05:9 T08:7
only 401	813	0	J06:8
only all	842	0	J35:7
only an	813	3	
only and	773	0	J28:6
only apps	773	6	J13:20
only are	842	3	
only ask	842	0	T13:6
only be	813	-4	
only by	813	0	S03:7
only change	842	-5	
only check	813	6	N06:7
only clos	842	0	J34:8
only connect	791	-5	J13:10
only fetch	842	0	J38:7
only find	842	0	J17:6
only for	674	-8	J39:8 L08:7 N01:6 T05:6
only from	842	0	N13:6
only get	712	3	
only gets	842	-5	
only gett	842	0	J27:6 T09:6
only good	842	3	
only happen	842	0	I20:6
only have	757	0	J40:7 P01:6
only ids	842	-4	
only if	773	0	J31:7
only issue	842	0	N08:8
only it	842	3	
only jira	721	0	J14:8 J18:7
only need	813	0	J13:6
only no	842	-3	
only not	842	-5	
only notic	842	0	S01:7
only on	721	-3	I04:7
only one	712	0	S03:7
only open	813	0	J37:7
only our	813	0	T08:8
only put	813	0	J28:7
only reach	842	-4	
only read	688	5	N13:6
only says	813	-4	J09:8
only see	813	-5	J07:6
only set	842	0	J24:6
only since	813	-4	S03:9
only some	842	0	J15:6
only speak	842	0	J23:8 J39:6
only task	842	0	J30:6
only test	842	-9	
only th	773	0	J07:6 N07:6
only the	544	-8	T07:7
only then	791	7	T15:6
only there	813	0	J17:6 T08:6
only those	773	0	J23:7
only ticket	842	0	J32:8
only to	842	3	
only token	813	0	S04:7
only up	842	6	N14:8
only use	842	5	
only user	712	9	J23:7
only way	813	-4	T05:6
only what	773	0	J03:8
only whatever	842	4	
only when	732	7	P01:7
only with	695	-4	T11:6
ons	712	3	J17:12
ons project	842	5	
ons role	842	0	J17:6
onto	813	3	
onto the	842	3	
oops	668	17	N03:19
oops you've	695	9	N03:16
open	398	15	I02:7 I03:10 I04:25 I05:11 I18:7 I21:6 J21:-6 J23:-6 J25:-8 J38:9 J41:9 N15:8 S01:11
open and	712	-5	T15:7
open any	813	3	
open as	842	0	I05:7
open but	842	0	I14:6
open case	842	0	N11:9
open crash	842	0	N05:6
open each	842	0	J42:6
open fine	842	3	
open for	744	3	I04:8 J34:6
open function	842	4	
open http	773	-3	I02:6
open id	842	3	T14:7
open in	674	0	I21:6 J38:7
open issue	813	0	J29:6
open it	674	5	I04:6 I05:8 S03:8
open jira	773	0	J35:6
open new	842	3	
open no	842	-4	
open one	773	3	
open path	842	-3	
open pr	842	13	N03:6
open source	813	0	S01:15
open task	842	0	T13:7
open that	813	-4	
open the	588	11	I04:6 I18:8 J26:7 J29:6 J37:7 N12:6
open their	842	0	N15:7
open ticket	703	3	J30:9
open to	773	0	S01:17
open url	842	0	I09:7
open with	813	0	I14:11
openapi	813	0	J03:6
opensprint	721	7	
openssl	757	0	N09:8
openssl s_client	842	-3	
openticket	813	5	J02:7
operation	524	14	J13:8 J25:6 J32:26 N08:12
operation are	842	4	
operation create	842	-7	
operation error	813	4	
operation fetch	842	4	
operation has	813	0	N08:10
operation key	842	6	
operation retry	842	3	
operation set	842	-5	
operation transition	842	4	
operation value	663	15	J32:30
operator	744	4	
ops	580	0	C01:9 I13:7 J30:9 N04:8
ops add	842	0	I13:7
ops header	813	-8	
opt	643	0	I11:7
opt app	842	0	I14:6 I16:7
opt in	773	-4	I11:9
option	487	0	I06:6 J01:7 J02:7 J23:6 J39:6
option are	842	5	J39:8
option basic_auth	842	0	J02:6
option for	757	-6	
option function	842	8	
option method	773	11	
option nosniff	791	7	
option object	757	5	J25:8
option of	842	-7	
option opts	842	-5	
option rest_api_version	791	5	J32:7
option server'	773	-5	
option set	842	0	J33:7
option timeout	842	0	N06:6
option to	681	-3	
optional	615	10	I06:6 J02:6 J15:8 J23:6 J26:7
optional and	842	-5	
optional of	703	8	J26:7
options'	732	4	
options' nosniff'	732	4	
opts	630	-8	J22:6
opts basic_auth	842	-3	
opts getcontenttext	842	4	
opts oauthclientid	842	5	T06:6
opts secret	842	5	T06:6
opts server'	813	-7	
opts siteurl	842	5	T06:6
opts userkey	842	5	T06:6
or	311	3	I11:8 J01:-6 J02:11 J04:6 J05:10 J15:10 J22:-6 J27:6 J31:12 N07:-6 N08:7 P01:-6
or 403	791	-8	J02:6
or after	842	5	J10:7
or an	712	5	J02:7
or another	842	5	
or answer	842	0	J35:6
or any	842	0	J27:6 T05:6
or anyth	757	0	J04:6
or are	813	-4	T11:6
or authorization	842	-6	
or chang	842	6	
or configuration	773	3	
or confluence	813	9	
or contact	712	5	
or display	842	4	
or do	744	8	
or does	757	4	J17:6
or don't	842	7	J40:9
or empty	842	-7	
or enterprise	842	-7	
or firewall	842	3	
or from	842	0	J18:6
or function	813	4	J34:6
or give	842	0	C02:6
or has	813	0	J14:6
or header	842	-3	
or if	791	-3	
or invalid	757	-4	T14:7
or is	652	4	
or issue	813	0	J30:7
or key	791	-5	
or later	842	-3	
or less	773	0	T15:7
or may	842	0	N11:6
or miss	721	-8	I11:11
or more	674	0	J34:6
or my	842	-12	
or not	695	5	
or npm	842	0	N06:7
or of	842	4	
or on	757	-7	
or one	773	6	J29:6
or only	744	-3	J19:6
or our	813	-4	
or password	773	0	J26:7
or permission	791	-4	
or project	842	-4	
or proxy	842	5	
or put	842	3	
or read	813	-4	
or real	842	0	I10:7
or right	842	0	N08:6 P01:6
or server	773	-7	
or service	791	3	N06:14
or set	813	-5	J32:8
or six	813	0	J35:7
or so	668	-3	I09:8 J29:6
or suspend	842	9	N15:8
or that	842	5	
or the	630	7	J15:7
or this	721	4	J04:16 S01:6
or three	842	0	N08:6 T02:9
or to	842	6	
or token	842	3	
or too	813	0	I14:12
or two	791	-4	
or unauthorized_client	813	-4	
or unknown	571	8	J05:17 J31:20
or update	773	4	N13:6
or use	842	6	
or value'	757	5	J25:8
or wait	842	-5	
or website	773	3	
or with	757	7	
or without	842	0	S01:11
or wrong	791	4	
or you	612	-6	J15:9 J27:9 J28:6
orb	842	-5	
orchard atlassian	842	-3	
order	541	8	J33:26 J34:8
order by	573	8	J33:28 J34:9
order to	842	6	J13:7 J28:6
ordinary	663	8	J11:9 J14:6 T08:7
ordinary cloud	842	0	T08:10
org	488	-17	I18:6 J13:9 J18:6 N07:6
org admin	674	5	J13:14 J40:6
org apache	712	6	J25:7 N07:6
org en	842	4	
org has	842	0	N04:6
org jose	842	4	
org repositori	842	-6	
org sahli	773	8	
org springframework	721	-4	
org tr	773	4	N01:7
org'	813	-7	
organisation	674	-11	I18:9
organization	674	-4	N04:7
organization and	842	-4	
organization ip	842	-7	
orgs	842	0	N05:8
origin	712	5	J20:15 T14:6
origin http	773	0	J20:6 T14:7
origin'	773	-3	
origin' arequestid'	813	3	
original	732	0	I01:8 L01:7
original estimate	842	6	J31:6
originalurl	813	7	I01:14
os	619	9	J10:11 J22:7 N06:6 N09:8
os environ	732	-7	
os getenv	712	13	J10:6 J22:9
os path	842	0	J10:7
os_authtype	813	4	
os_authtype basic	842	3	
os_password redact	842	3	
oserror	791	8	N07:10 N10:7
oserror tunnel	813	4	N10:7
otbjytriyte sub	842	0	T07:6
other	398	7	J13:7 J17:7 J25:-6 J31:6 J41:7 J42:8 N09:-6 N11:8 N15:12 P01:7 T01:6 T13:8
other account	773	0	J35:6
other action	842	4	
other and	813	0	J06:6 T07:6
other are	732	0	I20:6 T13:6
other as	842	-4	P01:7
other call	791	-6	
other can	773	0	J27:6 J41:6
other client	842	-6	
other connect	842	0	T02:6
other customer	703	0	N15:8
other don't	842	0	I02:6 T04:6
other end	842	0	N12:9
other endpoint	791	3	J14:6
other extension	813	-7	
other field	813	5	
other get	842	5	I01:6
other half	813	0	J41:12
other in	791	-3	J29:8
other issue	813	0	N06:6
other name	842	0	I12:7
other ok	813	0	I07:6 J10:6
other one	757	-4	I15:11 S03:8 T13:7
other ones	842	0	J21:6 J40:6
other person	842	0	P01:6
other project	712	0	J31:7
other repository	842	5	N08:6
other side	757	0	J05:7 N07:9
other sit	813	0	T01:7
other than	712	0	J15:6 J42:6
other ticket	791	4	
other token	842	0	N13:7
other user	813	-8	P01:6
other way	744	0	J05:6 T10:6
other we	842	-3	J42:7
otherwise	612	-9	
otherwise it	842	-4	
ou	813	0	J15:18
ought	695	-3	
ought to	695	-3	
our	273	-8	C01:6 I07:6 I13:8 I20:7 J02:-14 J04:-10 J06:-6 J07:-8 J11:-10 J17:8 J25:-16 J26:-13 J31:6 J35:-7 J39:8 J41:-6 N02:9 N04:6 N06:7 N08:-8 N10:7 S02:7 S03:6 T07:-6
our acces	842	0	I09:6
our ace	773	0	I13:6 I14:8
our add	695	0	J42:6 S02:6 S04:9
our addon	842	0	J05:6 S02:7
our address	813	-4	
our admin	732	0	T10:6
our agent	842	0	C02:6
our api	842	0	I02:7
our apis	842	-6	
our app	519	8	I07:10 I08:14 I17:9 J17:13 J40:7 J42:7 L08:6 P01:7 S02:6 S03:12 S04:7
our assertion	791	0	L09:6
our backend	695	4	J37:7
our base	773	0	L09:6
our bot	773	-3	J16:14 P01:6
our cache	842	0	T04:6
our call	791	3	J21:6 L01:9
our chat	842	-3	
our check	773	0	I01:6
our cloud	732	-7	
our cluster	842	0	I20:7
our code	721	0	T10:9
our company	674	5	J40:6 N02:10 N14:7
our config	773	0	J10:6
our confluence	695	4	
our connect	622	3	J10:9 J36:8
our connector	813	0	J22:6 J27:7
our corporate	842	3	N04:6
our data	757	-8	J22:6
our db	757	0	T10:6
our dc	842	0	N13:9
our descriptor	813	0	J09:8 T11:6
our dev	842	0	T02:6
our electron	842	0	J20:10
our endpoint	813	0	J23:7
our environment	842	-3	
our event	842	0	I15:9
our firewall	813	0	N12:6
our forge	791	0	N06:6
our fork	813	0	I18:8
our form	842	0	J30:6 J31:7
our github	842	5	J29:8
our go	791	0	J25:6 S01:7
our grafana	842	0	J22:9
our host	842	0	J39:6
our http	813	0	N01:7
our impersonation	842	0	C01:6 T06:6
our import	842	0	J29:7
our install	813	6	
our instance	842	4	J39:6
our integration	791	-4	C02:6
our intern	842	0	S04:12
our java	721	0	I02:8 I05:11 I06:6
our jira	530	16	J39:14 N02:6 N09:10 N11:7 N13:6
our key	813	0	J33:7
our lib	842	0	T02:7
our list	813	-8	
our local	842	-4	
our log	657	0	I16:7 J09:6
our logs	757	0	J21:6 J37:6 S03:10
our middleware	791	0	T09:6
our network	791	0	N10:7
our node	732	0	I01:8 I16:9
our oauth	773	7	
our office	842	0	N14:8
our old	744	0	J20:8
our on	813	-3	
our open	842	0	S01:15
our org	791	0	J40:8
our own	523	-3	I12:6 I18:6 J08:6 J39:7
our page	791	0	I02:11
our panel	757	0	I04:6 S02:7
our parser	791	0	N03:7
our pat	842	-6	
our plugin	842	0	J28:10
our pm	842	0	N06:6
our poller	813	-4	J27:6 J35:6
our project	813	5	
our provider	842	0	N04:6
our proxy	842	8	N10:13
our public	842	0	S01:12
our query	791	0	I07:6 J34:11
our queue	842	0	I15:8
our refresh	813	0	J36:7
our region	842	0	J31:7
our release	773	0	J03:7
our remote	842	0	I19:6
our request	773	0	J05:6
our rust	842	0	J03:10 L01:9
our sandbox	813	0	J40:8
our script	757	5	S03:7
our security	773	0	T11:6
our self	791	-3	
our server	657	12	N02:6
our service	744	0	C01:6 J35:6
our setting	842	0	J34:6
our shop	791	-8	
our side	652	0	I07:6 J17:7
our sign	842	0	J07:6 L09:7
our site	721	0	N06:8 N13:8
our slack	842	-4	
our spr	842	0	I05:6 I06:7
our stag	791	0	T08:8
our sync	721	0	J27:13
our team	842	0	J40:8
our test	791	4	T15:6
our ticket	842	0	J31:6
our token	773	0	J06:6 L01:9 L08:7
our tool	712	0	J31:8 N03:6
our two	791	0	I16:9
our url	842	0	J39:6
our user	744	0	I09:9 S01:6 S04:6
our version	842	0	T10:7
our web	757	0	N12:9
our whole	842	-3	T04:8
our worker	791	0	J36:8
ourdomain	757	-6	
ourdomain tld	842	-4	
ourfirm	674	9	J39:7 N09:14
ourfirm com	813	-3	
ourfirm example	721	4	J39:7 N09:10
ourlab	813	-6	
ourmail	842	3	
ourorg	813	-6	
ourorg atlassian	842	-4	
ourproject	842	4	
ourproject atlassian	842	4	
ours	561	3	I02:8 I03:6 N09:6
ours in	842	3	J17:6
ours with	842	0	J06:6
ourselv	695	5	
ourselv and	813	-5	
ourshop	813	-6	
oursite	813	0	N03:7
oursite atlassian	813	0	N03:7
ourteam	842	4	N09:6
out	372	31	C02:12 J22:-6 N08:19 N14:-6 T04:10 T10:7
out after	813	0	J02:6 N08:12
out altogether	842	-3	T11:6
out and	657	-6	
out as	773	5	
out at	773	0	I13:6 N08:9
out before	842	0	N01:6
out bug	842	0	T02:7
out but	842	6	J14:6
out by	773	-3	C01:7
out connect	791	9	N08:10
out every	842	3	
out from	791	3	
out get	842	0	N09:6
out it	791	-9	
out new	842	5	
out of	515	7	C02:10 J12:9 J30:6 J36:8
out or	842	3	I09:6
out that	663	15	I03:8 T04:7
out the	657	11	J10:7 L08:7
out token	813	0	T07:6
out when	842	-4	J07:9
out whether	842	5	
out which	813	6	J06:6
out with	721	-4	
out without	813	-6	N13:10
outage	703	-6	
outbound	744	0	I13:10 I17:14
outcome	813	0	T03:6
outdat	721	0	S01:6
outdat token	842	0	I05:7 S01:7
outgo	712	3	L08:7
outgo request	813	0	I17:6 J24:6 L08:8
outgo traffic	842	0	N09:6
output	576	17	N13:6
output and	842	-3	
output date	842	4	
output of	842	4	
output says	813	7	N06:7
output show	842	0	N13:6
output the	813	3	
outside	721	5	I13:6
outside of	773	3	J09:6
over	460	0	I01:8 I05:6 J37:6 T13:6
over all	813	0	J21:6 T13:9
over at	842	0	J36:8
over customer	813	0	J24:6
over everyth	842	-4	J33:7
over from	712	0	I10:6
over http	791	-6	
over in	732	-4	J37:8
over it's	842	0	N10:6
over rest	773	-8	J04:6 J14:8
over the	615	9	J03:6
over there	791	0	J40:8
over this	813	6	N09:6
override	773	0	I09:6
overview	757	0	N14:6
overwritten	813	3	
overwrote	813	0	T09:6
overwrote the	842	0	I10:6
own	400	-10	I12:7 I14:8 I16:6 I18:6 J02:-9 J08:13 J13:8 J26:-7 N06:7 S02:6 T05:6
own account	773	0	J42:9
own ajax	842	0	I03:7
own and	757	0	P01:6
own app	791	0	I11:6
own auth	842	0	N10:8
own backend	791	0	J08:12
own call	842	0	L08:6
own check	842	3	
own code	813	0	S02:8 T05:6
own copy	842	-6	
own credential	842	4	J15:6
own data	813	5	J39:14
own deployment	842	0	I18:7
own dev	813	0	T11:6
own domain	773	3	J28:8
own endpoint	813	4	J08:6
own filter	791	0	I01:6 S01:11
own header	842	0	J24:7
own in	813	-3	
own jira	813	-12	
own log	842	-4	
own machine	842	0	J01:6
own one	842	-3	T01:6
own or	813	5	J08:6
own pag	842	0	T04:6
own server	703	-4	J08:11 J37:6
own test	757	-3	
own the	791	-6	
own they	842	4	
own to	842	-4	
own token	703	0	J27:7 S04:7
own user	813	0	J20:6
own with	813	13	J35:7
owner	634	0	J14:8 J42:12
owner of	732	0	J42:7
ownerid	842	-4	
owns	842	-3	
owns the	842	-3	
pa	842	3	N10:6
pa rd	842	3	N10:6
paas	842	4	
pac	842	3	N06:7
packag	583	5	J21:8 J26:6
packag atlassian	757	7	
packag jira	712	0	J26:6
packag request	757	10	J26:8
packag scan_jira	842	4	J25:6
packag tenable_jira	842	-7	
packag urllib	842	5	
package	596	0	J22:6 N14:8
package jira	842	-7	
package last	842	0	T03:6
package to	842	-4	
package which	842	5	
padlock	813	-4	N09:7
pag	481	13	I07:12 I17:6 J11:6 J18:6 J21:7 J22:7 N08:7 S01:6 T04:7
pag 200	842	4	
pag and	757	-10	
pag are	732	0	S04:7
pag can't	842	0	J09:6
pag content	842	10	J08:6
pag id	842	5	
pag load	842	0	T04:6
pag of	712	6	
pag ok	842	0	N08:6
pag open	813	0	I14:6
pag pageid	813	0	J15:9
pag since	842	0	S01:9
pag the	842	0	J07:6
pag with	842	-6	
page	335	6	I01:6 I02:9 I03:11 I04:15 I21:11 J02:-7 J04:-7 J11:6 J22:-6 J26:6 J28:8 J30:-6 J32:-6 J38:13 J40:6 J41:-6 N01:13 N03:28 N12:13 N14:19 N15:25 T15:12
page 200	842	-3	
page 403	842	-5	P01:8
page about	757	-6	
page and	608	4	I04:10 J40:8
page app	773	0	I03:7
page as	842	7	
page at	842	0	N08:6
page await	813	-7	
page body	813	-3	
page but	842	0	P01:7
page can't	813	0	N14:9
page confluence	695	10	J11:10 J12:8 J28:9
page content	813	6	
page could	842	-6	
page error	744	3	
page for	668	7	J13:10 N03:10 N15:11
page from	813	0	N01:7 N12:6
page get	813	0	J38:8
page gett	842	9	
page has	744	-8	
page href	842	5	N13:8
page id	744	5	N03:8
page if	842	-3	
page in	657	-6	N03:7 N15:7
page is	634	-8	N14:7
page it	842	-10	
page jira	842	0	I01:6 J18:6
page js	842	0	I02:6
page list	813	3	J09:6
page load	703	0	T10:6
page log	842	0	I07:6
page no	791	9	N11:9 N15:6
page not	744	5	J15:7 N15:6
page of	608	5	I01:8 I07:6 I10:6 N14:7
page offer	842	4	J11:6
page on	674	-5	J26:7
page once	842	-5	
page open	744	0	I02:7
page or	791	0	J39:6
page path	813	3	J38:9
page request	813	3	I02:6
page says	688	-5	J40:6
page see	842	0	J29:7 J42:7
page send	842	0	I14:8
page should	813	-4	
page show	813	0	J29:8
page stand	842	3	
page statu	813	-9	
page that	791	0	T15:6
page the	757	8	N07:6
page there	773	0	T01:6
page title	773	-3	
page to	757	3	
page token	813	0	I08:6
page unauthoriz	842	6	
page unavailable	721	0	N15:24
page url	842	-3	
page was	842	-3	
page when	791	6	
page which	813	0	N03:7 N05:6
page wiki	842	-4	
page with	602	29	N03:10 N15:8
page work	813	3	J07:6
page you	813	5	
page_id	773	9	
page_id title	842	9	
pageid	703	7	J15:15 J38:8
pages'	813	5	I03:7 J06:7
pages' const	842	5	J06:7
pagination	813	0	J07:6
paid	773	0	I16:6
pair	638	-7	I15:6
pair is	813	9	J28:7
pair mail	842	-3	
pair of	791	-6	
panel	516	-3	I01:17 I02:7 I04:11 I06:9 I07:6 I09:10 I14:6 I20:8 I21:8 J12:6 S02:6 S03:10
panel 401	773	0	I06:6 I14:10
panel are	813	0	S03:9
panel has	842	0	J22:6
panel in	842	5	
panel is	773	6	
panel issue	842	0	I02:7
panel show	732	-3	T10:6
panel was	842	-7	
panic	757	0	N08:6 S03:9
papier	663	-4	J04:6
papier atlassian	668	-4	J04:6
para	773	0	J15:15
paragraph	681	-6	J25:6
paragraph content	744	-6	J25:8
paragraph'	842	0	J32:7
parallel	791	3	S03:9
parallelism	842	0	J21:11
param	525	-15	C02:9 J06:7 J07:11 N01:6
param body	842	-7	
param field	842	-3	
param jql	712	-4	J33:6
param oauth	695	4	T03:8
param param	791	9	
param password	842	-5	
param username	842	-4	
parameter	502	23	I01:11 I21:6 J07:13 J23:27 J25:8 N01:7 T11:8
parameter categoryinfo	842	3	
parameter encod	842	0	J07:6
parameter in	703	9	J23:7
parameter is	712	0	J07:11 J25:9
parameter need	813	6	J23:12
parameter our	842	0	I14:7
parameter to	842	0	I01:6
parameter username'	703	11	J23:12
parameter with	842	0	I01:6
parameter you	773	0	N02:7
params'	773	6	N09:7
params' none	773	6	N09:7
parent	638	11	J25:14 J30:6
parent data	842	4	
parent issue	842	3	
parent option	757	5	J25:8
parent_id	791	0	J25:6
pars	622	0	J01:7 J25:21
pars json	757	0	J25:11
pars jwt	813	3	
pars xhtml	791	6	J25:6
parse	517	3	I20:6 J01:31 J37:8 N12:19
parse connect	605	7	J01:31 J37:6
parse data	842	7	J02:6
parse defaultjwtparser	842	0	I14:6
parse error	773	0	N12:13
parse json	842	4	
parse native	813	6	J26:7
parse text	842	4	
parse the	842	0	N12:8
parse'	842	-3	
parseexception	842	0	I06:7
parser	703	0	N03:9 N12:6
parsewithclaim	842	3	
part	567	-3	J14:6 J25:8
part but	842	-5	
part can	842	-5	
part in	842	0	I02:6
part of	703	3	J42:7
part part	842	0	J25:7
participant	842	4	
particular	757	-5	
partner	634	0	I08:6 J37:7
party	757	-3	N08:6
pas	813	0	J15:8 T13:6
pass	471	-3	I02:10 J19:10 S02:7 T02:8
pass and	842	0	N05:6
pass as	842	-8	
pass curl_setopt	842	-3	
pass for	842	0	C02:7 I03:6
pass if	842	0	J21:7
pass in	757	4	J34:7
pass on	791	0	N04:6
pass our	842	0	T11:6
pass redact	842	-3	
pass the	674	0	I17:6
pass to	813	-9	
pass userpassword	842	4	
pass var	842	4	
pass without	813	3	
passer	842	0	S01:10
passer by	842	0	S01:10
passport	842	0	T14:7
passwd	842	-4	
password	386	-7	J02:20 J04:13 J26:75 J35:12 N10:13 N14:6
password and	695	0	J26:13
password are	668	8	J26:10 J35:9
password as	773	-7	
password base	773	-5	
password but	842	-4	J04:6
password env	842	5	J02:9
password field	791	4	J02:7
password for	674	3	J26:8
password from	842	-4	
password http	842	3	
password in	732	-5	J26:7
password is	596	6	J26:27
password key	842	-5	
password mak	842	3	
password of	813	0	J26:7 N10:7
password on	842	-7	
password password	773	0	J15:8
password redact	531	-9	J04:12 J26:16 N13:6 P01:9
password so	842	3	J26:7
password the	757	0	J26:6
password then	791	11	J26:10
password to	791	-13	
password tostr	791	-3	
password was	791	7	J26:8
password were	842	7	
password with	791	4	J04:6
password'	842	4	J02:6
past	567	0	C02:11 I18:6 I20:7 J03:8 J35:8 T15:8
past into	773	0	J35:9
past it	791	3	J03:6
past the	721	-8	C02:10 J03:6
paste	657	8	J03:7 N12:8 N14:7
paste from	842	0	J03:10 N12:7
paste httr	842	4	
paste the	744	3	
pat	608	-8	J21:6 J39:14
pat and	842	3	
pat is	842	0	J14:7
pat was	842	-6	
patch	703	12	I03:6 N10:6 T04:6
path	425	-15	I01:6 I02:11 J07:10 J08:6 J10:15 J26:-7 J37:6 J38:6 J39:8 L08:13 N03:18 N15:12
path all	842	0	I02:6 J07:7
path and	744	-4	J07:7
path any	842	-3	
path atlassian	842	3	
path build	757	3	N09:8
path call	842	0	L08:6
path const	773	4	
path has	813	4	
path header	813	-3	
path http	842	3	
path in	757	-7	
path is	791	-6	J08:7
path join	842	0	J10:7
path like	842	-3	
path method	842	-4	
path of	744	0	N03:7
path param	813	4	J06:7
path qsh	744	-4	
path query	813	0	I03:6
path rest	757	5	S01:10
path so	813	3	J39:7 L08:7
path str	813	-4	
path the	791	-4	L09:6
path to	712	-3	N09:13
path wiki	842	-4	
path'	842	-3	
pathname	744	0	J06:6
pathname http	842	5	J06:7
pathname rest	813	-10	
patience	842	0	N08:9
patient	813	-10	
pats	813	-3	
pattern	674	0	I16:21
paus	757	4	J21:8
pause	688	0	J21:13 N15:8
pause of	791	5	J21:15
pause the	813	0	N15:7
payload	449	0	I06:13 I11:9 I15:27 J06:10 J24:10 J25:16 L01:9 N05:7
payload and	744	4	
payload are	842	0	C01:7
payload as	842	8	J08:6
payload aud'	842	5	J06:6
payload auth	813	-3	
payload default	842	-3	I06:6
payload did	773	0	I15:13
payload field	757	9	J25:8
payload header	842	-5	
payload iat	813	-3	
payload is	712	-3	J24:15 L01:11
payload isn't	842	0	I15:11
payload iss	663	-6	I06:11 L09:6
payload iss'	757	-5	I06:8
payload json	757	0	J02:6
payload key	773	-4	J06:6
payload next	842	0	T07:6
payload payload	813	-4	
payload refer	791	10	J25:10
payload secret	703	-7	
payload sub	842	3	
payload that	842	0	I11:9
payload tnt	813	-3	
payload too	813	-3	N05:11
payload warn	842	3	J10:6 P01:6
payload with	773	0	T04:6
payment	842	5	J29:6
pc	688	6	C01:6 J35:11
pc and	813	4	C01:7
pdf	688	5	J07:18 J38:8
peculiar	712	3	
peculiar error	712	3	
peek	813	0	J05:6
peer	732	-3	N07:14 N09:15
peer certificate	842	0	N09:8
peer not	842	-3	N09:9
pela	842	7	
pem	688	0	I08:13
pem algorithm	842	0	I08:7
people	484	-6	J19:9 J42:22 N04:6 S03:8 T06:7 T14:6
people 403	842	0	J42:14
people accountid	842	-3	
people get	813	-3	
people got	842	0	T13:8
people in	744	-4	J42:6
people list	842	0	J17:6 S04:7
people nam	842	0	T06:6
people on	842	4	
people to	813	0	J01:6
people with	732	0	I18:6
per	549	0	J21:19 L08:7 N05:6 T06:11 T12:13
per clientkey	842	0	I07:6
per http	813	0	T06:11
per installation	813	-3	
per issue	813	-3	
per request	842	0	T12:11
per run	842	0	J19:10
per second	744	3	J21:10
per the	842	3	
percent	773	0	J10:13
perfect	721	-4	J27:7
perform	652	22	J02:8
perform get	842	-3	
perform operation	842	3	
perform this	757	13	J02:10
performance	791	0	I21:7
perhap	634	-6	
perhap it	813	0	N07:7
perhap the	791	0	J22:6
perhap you	842	-4	
period	773	0	N08:6
perl	791	0	L08:8 L09:8 T06:6
perl script	842	0	J23:6 T06:7
permanent	791	-3	N13:6
permiso	842	-3	J15:6
permiso para	842	-3	J15:6
permission	398	-6	J09:14 J12:9 J14:38 J15:18 J17:11 J18:7 J25:-7 J26:-7 J27:9 J28:12 J40:7 J42:8 P01:22 T12:14
permission 401	842	0	J14:7
permission browse	842	-3	
permission by	813	4	
permission check	732	-13	S02:6
permission description	842	-6	
permission do	842	3	
permission does	842	3	
permission error	773	-3	
permission for	663	0	T12:13
permission http	842	-6	
permission in	681	3	P01:12
permission is	757	4	J09:7 J14:8
permission jira	842	3	J13:7
permission list	842	0	P01:7
permission look	813	0	N04:6
permission of	663	-8	
permission or	791	-4	
permission page	842	0	J17:7
permission read	842	4	
permission schem	813	5	
permission scheme	695	0	J09:9 J17:13 J27:8
permission scop	773	0	J12:13
permission search	842	-3	J23:7
permission th	842	0	J14:9
permission that	791	6	J28:6
permission the	813	3	J42:8
permission there	757	3	
permission to	571	14	J15:15 J27:9 J28:7 J40:6 P01:11
permissionexception	791	10	J18:6
permissionexception not	842	5	
permissions'	813	3	J25:11
permissions' query	842	5	J25:11
permissionscheme	842	-4	
permitt	588	10	I16:8 J18:29
permitt size	813	0	N05:6
permitt to	626	9	J18:28
persist	773	4	
person	525	-14	C02:6 J19:11 J23:13 J40:6 S02:19 S03:14 T04:9 T06:10 T07:8 T13:8
person chang	842	-3	J09:6
person in	842	0	J40:8 S02:6
person our	842	0	T01:7
person permission	842	-3	
person to	842	0	T07:6
person up	842	5	J23:9
person who	757	0	J18:7
person with	842	0	T13:7
personal	583	-8	T15:6
personal acces	630	-9	
personal data	842	3	
personal token	757	0	J28:6
petra	791	0	J23:7 S03:11 T13:6
phone	681	0	C01:6 I04:6
php	567	14	I20:9 J26:6 T03:6
php client	842	0	J23:6 J30:6
php curl	842	0	N08:6
php firebase	842	0	I20:6
php jira	744	4	J01:8
php jwt	757	0	I20:14
php_eol	842	0	J23:6
pi	842	0	C01:6
pick	630	-6	J33:8
pick one	842	6	J41:6
pick the	791	-4	
picker	732	0	J42:19
picker query	842	4	J42:8
pickier	842	0	J20:10 T02:6
pictur	721	0	J35:6 J38:9 N05:7
picture	657	17	J15:6 J35:15 J38:12
pile	842	0	J21:6
pile of	842	0	J21:6
pinewood	842	0	N06:7
ping	842	0	N06:6 N08:6
pinn	791	-3	J07:6
pinn to	842	-3	
pins	813	8	
pins an	842	9	
pip	773	0	J01:6 N10:10
pipeline	643	3	N11:11 N14:6
pipeline fail	813	0	N14:8
pipelineid	842	-3	
pk	842	0	I10:6
pkce	813	-4	
pkey	842	-4	
pki	842	-3	
pkix	757	3	N09:11
pkix path	773	3	N09:9
plac	757	-6	
plac where	842	-5	
place and	842	0	J28:7
place of	553	6	N08:6 N13:6 S02:6
place the	842	7	J04:6
place to	842	-4	
plain	534	4	J20:10 J32:15
plain app	842	0	S02:7
plain head	813	0	N01:7
plain rest	842	3	
plain string	842	3	
plain text	757	4	J32:9 T10:6
plan	559	-11	I01:6 I10:6 J21:6 N04:7
plan and	842	-3	
plan for	791	3	
plan is	813	0	J16:6 T10:6
plan to	757	-8	
plan with	842	0	J21:6
planner	773	3	S02:11
plat	842	0	J16:11
platform	652	-3	J02:8
platform api	813	-3	
platform rest	842	3	
play	757	0	J09:6
playbook	791	-3	J19:6
please	412	19	J02:6 J11:6 J22:8 J33:8 N10:7 T02:6 T15:6
please add	663	0	J11:8 J33:12
please analyze	668	11	J23:10 J27:8
please check	657	0	J02:9 N02:6
please confirm	773	-3	T09:6
please help	744	6	C01:6 J20:6 N10:10
please let	813	3	
please login	842	0	N12:6
please make	842	7	T15:9
please migrate	605	5	J22:12
please modify	842	-5	
please post	813	-6	
please put	813	-5	
please reconnect	842	5	T14:9
please set	695	6	T02:13
please try	663	9	N11:7 T15:6
please use	695	4	
please wait	813	-8	
plenty	813	0	J01:7
plover	813	0	N14:10
plover atlassian	813	0	N14:10
plt	842	-3	
plug	791	5	
plugin	440	0	J15:9 J22:9 J28:7 N09:10 N14:6 S02:8
plugin and	842	6	
plugin can't	791	-7	J28:6 L08:6
plugin could	842	-5	
plugin doesn't	813	3	J02:6
plugin for	842	-5	
plugin from	842	7	
plugin id	842	-3	
plugin in	791	4	J15:8
plugin info	842	-5	
plugin install	842	-6	
plugin is	712	-7	
plugin jira	674	6	N07:6 N08:6
plugin log	813	0	N12:6
plugin of	842	0	T03:10
plugin old	842	0	J22:9
plugin says	813	3	
plugin servlet	732	-4	
plugin still	842	0	N15:7
plugin system	791	6	J01:6
plugin terminal	842	6	N09:8
plugin the	773	0	J19:6
plugin to	744	4	
plugin token	842	0	N07:6
plugin use	842	0	I05:7
plugin user	813	0	S02:11 T03:6
plugin with	842	-5	
plugin work	842	6	
plugin_api	842	-4	
plugin_api go	842	-4	
plugin_id	773	-4	
plugin_id jira	773	-4	
pluginclassloader	813	0	J15:6
pluginclassloader for	813	0	J15:6
plural	842	0	N03:10
plus	674	-7	
pm	721	0	I12:6 N02:7
png	657	0	J38:16
png version	842	-4	
png'	842	3	
pod	674	0	I13:7 I20:9
point	588	11	I09:6 J15:6 J31:9 J34:6
point at	773	0	I09:6 N15:6
point the	842	0	N12:8
point to	712	0	J34:8
pointer	813	-5	T05:7
poker	813	-4	
policy	647	-9	I03:6 I17:6 N04:6
policy for	842	-5	
poll	688	-8	J39:6
poller	791	-4	J27:6 J35:6
pom	842	-4	
pool	732	0	I05:8 N07:6
pops	842	0	N10:6
pops up	842	0	N10:6
popup	721	-6	
por	813	5	J11:7
port	525	13	I12:7 L01:7 N07:17 N10:7 N12:15 N13:6 T15:9
port 443	681	0	N08:6 N12:7
port and	842	0	N13:6
port callback	842	7	T14:7
port of	842	0	S02:6
port our	842	3	N13:6
port that	842	3	
port the	842	0	L01:9
portal	703	5	J42:6
portfolio	842	5	
portfolio notificationtimestamp	842	5	
position	681	-8	J34:14 N03:7
position at	842	-7	
possib	813	-3	
possibility	813	5	
possibility is	842	6	
possible as	842	0	J08:6
possible to	744	0	J25:6
post	325	-14	I11:8 I13:10 J02:-6 J05:12 J13:10 J15:-8 J20:14 J24:14 J25:6 J28:-6 J36:-6 J38:-6 J40:-6 L09:6 N02:11 N03:-7 N05:6 N06:-6 N08:-7 N12:-7 N13:22 T03:6 T05:8 T06:6 T07:8 T08:19 T09:8 T11:8
post and	757	0	N01:10 N13:6
post are	842	0	J07:8 N01:6
post as	773	0	J13:7
post base	744	0	J13:6
post by	842	-7	
post comment	732	-5	N11:6
post content	813	-5	
post data	732	4	
post def	842	4	J02:7
post for	842	4	
post forge	791	0	I19:12
post form	842	0	J20:6
post gets	842	0	J24:7
post graphql	842	0	I03:7
post header	773	-3	J01:6
post hook	791	0	I01:9 I09:7
post http	489	0	J24:13 J27:7
post in	791	3	T02:7 T13:7
post install	638	-3	I08:6 I11:12 I12:6 I15:12 I16:10
post installed'	732	0	I07:6 I11:7
post it	757	-3	
post lifecycle	791	0	I09:6 I13:18
post mortem	842	0	T10:7
post new	773	0	N13:6
post oauth	576	-9	L09:8 T05:19 T06:13 T07:15 T08:29 T09:20 T10:7 T11:20
post path	842	-4	
post receiver	842	3	
post request	791	-9	
post rest	521	-4	J05:16 J07:7 J09:10 J13:13 J14:6 J31:-6 N02:7 N13:14
post setheader	842	3	
post site	813	0	J25:6
post to	619	-10	I13:7 J39:6 T03:6 T08:7
post uri	757	9	
post url	608	-11	J25:15
post we	813	-6	T14:6
post wiki	773	3	
post with	813	-6	J13:7 J34:8
post'	580	-6	
post' body	757	-3	
post' http	842	4	
post' return	813	-5	
post' url	791	-6	
postgr	647	-7	I09:10 I10:6
postman	585	17	I11:8 I15:8 J02:8 J35:10
postman collection	842	0	I15:7
postman from	842	6	J35:10
postman or	842	-4	
postman the	813	19	J35:7
postman with	757	0	J28:9
postnotification	842	-4	
postnotification error	842	-4	
potential	842	-3	
power	593	3	
power automate	703	0	J38:6
power bi	681	3	N02:6
power query	744	0	J21:6 J29:6
powershell	638	0	J34:6
powershell command	813	3	P01:6
powershell invoke	842	0	N10:8
pq	842	0	I09:7
pr	565	3	J25:6 L01:6
pr is	791	5	S03:6
pre	721	0	L08:7
precise	773	0	S01:6
precise what	842	0	S01:7
preemptive	842	4	
prefer	773	-8	
preferenc	791	0	J39:6
preferenc at	842	-5	
prefix	657	10	I01:6 J05:19 S03:7 T07:16
prefix work	842	4	
prem	663	0	J20:7
premis	757	-13	
premise	688	3	J39:8
premium	757	0	N04:7
premium plan	813	-3	
prepare	813	-3	
prepare_proxy	842	5	
prepare_proxy conn	842	5	
pres	681	-7	I04:8 J19:7
pres ctrl	842	-4	
presence	842	3	T01:6
present	634	0	T15:7
present in	842	0	J16:7
present the	791	-4	L09:6
press	695	0	J40:10 T10:8 T15:7
presumab	791	0	T14:6
presumab the	842	0	T14:6
pretend	842	0	J15:9
pretty	757	4	N03:6 S01:6
pretty sure	842	3	S01:7
prevent	813	5	
prevent shut	842	3	
preview	757	0	J03:6
previou	695	3	J32:6 N03:6 T04:8
previou version	842	5	J08:6 J32:8
previous	842	0	J33:9
principal	842	3	
print	481	0	I05:7 J03:10 J04:6 N12:15
print error	791	3	
print fail	842	-3	N12:6
print field	842	-5	
print fine	842	6	J42:6
print issue	813	0	N05:6
print it	791	0	J03:10 L09:6
print json	773	-7	
print key	721	4	
print len	813	0	J42:6
print page	842	-6	
print status_code	674	-3	
print text	813	-5	N12:6
print the	674	0	J03:7
print what	842	-3	
printf	712	-4	
printf s'	757	-3	
println	674	9	J22:6
println res	842	3	
printstacktrace	842	8	J25:7
prio	813	3	
prior	757	0	I20:11 T05:9 T10:6
prior to	757	0	I20:11 T05:9 T10:6
priority	593	3	J26:6 J31:11
priority desc	813	-3	
priority field	757	6	J31:11
priority high	791	-6	
priority id	791	5	
priority name	842	-6	
priority'	674	7	J31:12 S01:6
priority' cannot	732	12	J31:13
privacy	681	0	J23:18 T06:9
privacy chang	813	-3	
privacy rul	842	7	J23:10
private	576	6	J38:6 N13:6 S01:8 T03:7
private async	842	3	
private key	757	-7	I11:6
private list	813	0	I12:7
private ones	842	0	J03:6 J17:6
private static	791	5	
private str	842	6	
private window	791	4	S01:6
private_key	842	-7	
private_key_file	842	0	N13:6
privileg	732	7	J29:6
privileg to	842	-6	
privilege	791	-4	T11:6
prj	813	7	
prob	813	8	
probab	622	0	N03:7
probab the	842	-3	
probab wrong	842	8	
probe	791	-3	J35:6
problem	511	13	J09:7 J24:7 J38:7 J39:6
problem connect	842	3	
problem in	842	3	
problem jira	842	-6	
problem of	842	6	
problem one	842	-3	
problem the	773	-7	
problem when	813	13	J21:6
problem with	757	10	
proc	842	0	I05:6
proces	557	0	J01:9 T14:6
proces env	652	-5	J01:12 T08:6
proces processticksandrejection	721	8	T05:6
proces task_queu	681	13	T14:8
process	663	4	I07:6
process failure	842	5	
process_open_vuln	842	3	
process_open_vuln self	842	3	
processticksandrejection	681	13	T14:8
processticksandrejection node	688	12	T14:9
prod	576	0	I07:10 I09:10 I13:6 J31:7 N06:6
prod atlassian	791	0	N06:11
prod descriptor	842	0	I09:7
prod doesn't	842	0	T09:6
prod eu	842	4	
prod in	842	0	J31:7
prod is	842	0	T09:6
prod jira	842	-3	I07:6
prod site	813	0	J19:9
prod the	842	0	T11:6
produc	791	0	J06:7
product	571	-4	I10:7 J03:7 N02:9 T09:7
product acces	842	0	J01:6
product and	842	4	
product fami	842	4	J15:6
production	567	4	I07:7 I12:9 I16:9 I19:7 J40:7 T08:20
production but	842	0	T08:11
production port	791	0	I12:8
production server	842	5	
production the	842	0	J21:6
production'	842	0	I16:7
producttype	681	0	I10:6 T04:8 T09:8
producttype jira	721	0	T04:9
profile	588	6	J23:11 J26:9 N14:10
profile and	813	-3	
profile api	842	-4	
program	634	-10	N08:8
program fil	773	-3	J25:6
program have	842	-3	
program in	842	0	N11:7
progres	663	0	J34:9 J41:15
progres and	773	9	J41:9
progres to	842	13	J41:9
proj	757	5	
project	302	24	I09:-6 I13:-6 I14:-6 J02:6 J03:8 J04:14 J14:9 J15:24 J16:32 J17:16 J19:-6 J22:14 J23:-9 J25:7 J27:24 J30:28 J31:19 J33:14 J34:8 J35:-8 J42:9 N02:-7 N03:-8 N07:-7 N14:10 P01:17 S01:16 S04:22 T14:-6
project 401	842	5	L01:8
project abc	773	4	J07:6 J16:6
project abcd	842	3	
project acces	757	0	J42:8
project admin	712	0	J14:8 J16:15
project all	791	5	J06:6
project and	622	7	J30:7 J34:7 N11:6
project app	842	0	N05:6
project appear	842	5	J17:7
project are	744	0	J15:6 S01:6
project as	773	0	S01:7 S04:7
project ba	842	-6	
project body	791	-4	
project but	791	3	J34:7
project can't	813	6	
project classic	842	0	J31:6
project come	842	4	J15:6
project configuration	813	0	J16:6
project could	674	11	J15:18
project demo	842	6	
project doesn't	773	5	J27:12 J30:6
project fail	813	7	J21:6
project field	813	5	
project fin	813	0	J14:6
project fine	842	-5	
project for	744	4	J16:9
project found	842	-3	J03:7
project from	842	3	
project header	773	-10	S01:7
project hr	813	0	N14:6
project id	744	4	
project if	791	8	S04:6
project in	599	3	J16:8 J27:20 J33:7
project info	842	0	J03:7
project is	643	0	J27:8 J30:7 J33:6
project issu	842	-4	
project issue	842	0	I01:7
project issuetyp	813	5	
project issuetype	842	-4	
project it	732	-4	J30:8 J33:7
project it's	721	4	J34:6 N08:6
project key	546	7	J01:6 J25:15
project keys	813	8	J15:6
project lead	732	-4	J16:7 J42:7
project legal	842	0	J16:6
project list	732	-10	S01:7
project lo	842	-6	
project management	842	7	J15:6
project nam	813	0	J15:6
project name	712	6	
project no	757	-4	J33:7
project not	813	6	J17:7
project now	813	-6	J31:6
project of	732	0	J17:9
project on	813	-3	S04:6
project only	813	5	
project ops	732	5	
project our	791	0	J17:11 S01:8
project permission	813	0	J15:6
project projectidorkey	842	9	
project py	813	-5	
project resource	813	7	N08:6
project return	842	6	J15:6
project right	842	0	J20:6
project rol	842	3	
project role	732	0	P01:10 S04:6
project same	842	0	J31:7
project search	619	5	J03:16 J04:11 J07:11 J28:7 S01:10
project search'	813	0	N06:6
project sec	813	0	J17:6 J41:6 S04:6
project see	813	-3	J17:6
project setting	773	0	J16:8
project show	813	0	J17:6
project succes	842	5	J31:6
project summary	791	0	J30:9
project take	842	-3	
project template	842	-8	J30:6
project test	732	17	J22:6 J26:9
project that	681	-9	P01:6 S01:11 S02:7
project time	744	-4	J02:8 J04:6 J16:18
project to	757	4	
project unable	842	0	J02:6
project under	842	-3	J04:6
project uses	842	-6	
project vcs_type	842	-5	
project vuln	744	3	
project want	842	5	
project web	813	0	J41:7
project when	773	0	N08:6 S01:7
project where	791	0	J31:8
project which	842	0	S01:7
project with	657	-5	J15:6
project wl	813	0	J04:8
project work	773	7	J07:6
project'	593	12	J27:21
project' field	813	0	J04:10
project' key'	791	5	J25:8
project' warningmessag	773	8	J27:10
project_key	744	5	
projectid	813	-8	
projectidorkey	842	9	
projectlead	813	-4	
projectlead you	813	-4	
projects'	813	-4	J42:7
projectservice	842	10	
promis	791	3	
promise	599	3	J21:11
promise all	791	0	J21:15
promise any	842	6	
promise rejection	842	8	
promise typeerror	842	-5	
promise usertoken	842	3	
prompt	732	4	T14:7
prompt consent	842	-4	
proof	813	0	J08:6 T01:6
propagate	813	4	
propagate throwabl	842	4	
proper	622	6	J10:6 J25:6 J26:7
proper json	842	0	J25:8
properti	652	7	J13:8
property	615	-3	J13:9 J24:8 J39:9 P01:9
property in	842	0	P01:7
property on	842	0	J24:7
property the	842	0	J13:7
propos	813	3	J21:6
proposal	744	0	N15:6
protect	732	-3	
protection	721	3	J20:9
protection mode	813	5	
protection'	773	4	
protection' mode	773	4	
proto	813	0	I01:6
protocol	688	0	I01:6 N07:9 N10:7 N13:6
protocol http	813	4	N07:8
protocol http'	842	-4	
protocol https'	813	3	
prototyp	842	3	
prototyp css	842	3	
prototype	813	-3	
prove	842	0	J35:6 N13:6
provid	612	0	I09:9 J23:8 T12:9
provid at	842	0	I10:6
provid contextid	757	0	T12:11
provid issuer	813	0	I09:13
provid please	791	4	T15:7
provide	721	9	J25:10
provide auth	842	-3	
provider	591	7	J42:6 N03:6 N04:11 N08:6 N09:6 T14:7
provider certpath	791	3	N09:6
provider for	842	0	N04:8
provider is	813	0	N08:6
provider jira	813	0	P01:6
providermanager	842	0	I02:8 I05:10
provision	757	-3	J02:-6 J14:8 J19:13 J23:6
proxi	732	-11	I21:6 J08:7
proxy	479	34	I14:13 N07:16 N08:12 N09:8 N10:51
proxy and	791	3	N10:10
proxy authentication	791	-8	N10:14
proxy authorization'	842	3	
proxy can	813	4	N07:9
proxy corp	842	3	N10:10
proxy detail	842	7	N07:11
proxy fail	842	8	N10:9
proxy is	773	4	N07:7
proxy jira	744	7	
proxy new	842	0	N09:6
proxy of	791	6	N07:8
proxy oserror	842	0	N10:7
proxy proxy	842	0	N10:9
proxy return	813	0	N10:10
proxy set	842	7	N08:10
proxy that	744	4	
proxy tunnel	842	3	N10:8
proxy which	842	0	I02:6
proxy_pas	813	0	I01:6
proxy_pas http	813	0	I01:6
proxy_set_header	813	0	I01:6
proxy_set_header forward	842	0	I01:6
proxy_set_header host	813	0	I01:6
proxyauthenticationrequir	842	14	N10:19
proxyauthenticationrequir error	842	14	N10:19
proxyerror	842	0	N10:7
proxyerror cannot	842	0	N10:7
proxyhost	842	3	N10:9
prs	791	0	J02:6
pry	842	-9	
ps	695	7	J25:7
ps get	842	7	
ps new	813	0	P01:6
pscredential	773	0	J02:7
pt	813	0	I05:10 J13:8
public	474	0	I02:8 I08:17 I13:25 I19:6 J03:7 J05:7 S01:26
public clas	712	5	I02:6
public dtd	773	4	N01:7
public i'm	842	0	S01:9
public ietf	842	-3	
public key	602	0	I08:19 I13:34
public ones	842	-4	
public project	813	0	J03:6 S01:8
public roadmap	842	0	S01:12
public static	744	9	T03:7
public str	732	0	S03:6
public'	842	0	S01:7
publickey	813	3	I13:8
publish	561	-7	J18:8
publish default	842	4	
publish docs	842	-3	N10:6
publish ends	842	0	J18:6
publish packag	842	-3	
publish the	791	0	N05:6
publish to	703	-8	N09:7
publishcontext	842	5	
publishcontext notificationgroup	842	5	
publisher	647	5	N07:6 N09:6
publisher asciidoc	842	4	
publisher client	842	3	
publisher maven	813	6	
publishtoconfluence	732	4	J21:7
publishtoconfluence fail	773	-5	
publishtoconfluence' groovyx	842	4	
pull	596	-7	N08:6
pull request	695	-22	
pull the	773	12	I07:6
pullrequest	791	-3	
purpose	732	9	J04:6 J10:6 J13:7
push	605	15	J41:6 N05:10 N13:13
push build	842	5	
push find	813	6	J30:6
push task	842	10	J25:7
push the	813	8	J25:7
put	395	14	J07:6 J11:-6 J16:7 J17:6 J20:6 J30:-6 J31:10 L08:7 N05:11
put addon	842	0	I21:6
put an	842	0	I18:6
put at	842	-3	
put back	842	0	I06:8 L08:9
put base	813	-5	
put call	842	-4	
put custom	842	5	
put for	813	0	S01:7
put giv	813	-5	J31:6
put http	695	-6	
put in	638	14	J06:8 J34:6
put into	773	7	J08:6
put is	813	0	J31:6
put it	663	3	I07:7
put jira	842	3	
put key	842	3	
put new	813	0	I12:6
put project	842	0	J33:6
put qsh	842	0	I03:7
put rest	668	-3	J15:7 J16:8 J17:15
put rsp	842	3	
put someth	791	0	L08:8
put that	773	-4	J26:6
put the	573	0	J07:14 T07:9
put their	842	0	I16:6
put them	842	5	J26:7
put to	842	0	N03:6
put together	813	6	N03:8
put url	773	0	J13:8
put wiki	813	4	
put your	842	4	
putcontent	842	7	J25:7
puts	643	5	I06:7 I14:9 J32:6 N01:6
puts into	842	-3	
puts its	842	0	I14:8
puts the	813	8	N01:8
putt	744	0	J17:6 J33:7
putt the	842	0	J17:7
puzzl	813	0	J19:7
puzzl me	842	0	J19:7 T13:6
pw	773	6	
pwd	842	5	N14:8
pwd url	842	5	N14:8
px	732	0	N10:9
py	531	11	J21:7 J25:6 J30:6
py in	813	4	J25:6
py lib	842	3	
py line	569	7	
pyjwt	744	3	I08:6 L08:7
pyjwt jwt	813	0	I08:7
pytest	732	5	J01:6
python	484	11	J15:6 J22:9 J25:6 J37:8 N09:8
python api	757	0	J22:6
python flask	842	0	J37:8
python jira	721	4	J28:6
python lib	773	-3	
python our	813	3	J16:6 N09:6
python port	842	0	S02:6
python python	842	3	
python request	721	3	N09:6
python says	842	0	J19:7 N12:6
python script	757	-3	N02:6
python site	634	3	J21:10 J25:6
python window	813	-4	
qa	663	-4	I06:8 S03:6
qa says	842	0	S03:8
qat	842	6	N14:6
qr	842	6	
qr request	842	6	
qs	813	5	J02:6
qs jwt	842	5	J02:6
qsh	446	-6	I01:15 I02:27 I03:30 I06:10 I18:24 J02:-6 J06:18 J07:14 J08:10 L01:18 L08:6 L09:33
qsh as	791	0	J05:8 L09:8
qsh atlassianjwt	842	5	J06:7
qsh check	842	0	I01:9
qsh claim	681	-9	I02:15 I03:19
qsh context	721	10	I01:6 J07:6
qsh expect	813	7	I01:7 I02:9
qsh hash	703	-6	L01:7
qsh here	842	7	I01:7
qsh iat	842	0	L09:6 S02:6
qsh if	842	7	I01:7
qsh is	695	0	I02:8 I18:6
qsh isn't	813	0	L08:9
qsh iss	842	0	J08:6
qsh it	813	0	L09:6
qsh mismatch	842	0	J07:7
qsh not	842	0	I03:9
qsh of	791	-3	
qsh qsh	744	0	L01:11 L09:6
qsh request	791	4	
qsh sha	721	-5	J07:7
qsh the	842	0	J06:6
qsh token	842	0	L01:8
qsh why	842	0	L09:8
qsh'	605	8	I02:18 L01:7
qsh' hash_url	842	5	J06:6
qsh' is	813	0	I02:13
qsh' qsh	813	-3	
qsh' to	703	-3	I02:11
quality	842	4	
quarry	842	-6	
quarry atlassian	842	-6	
quarter	681	-6	I04:7 I05:9
quarter of	773	0	I04:8 I05:11
que	757	9	J40:6
queri	643	-6	J33:18
queri are	712	0	J33:14
queri fail	842	6	
query	401	10	I01:21 I03:17 J04:9 J07:18 J23:16 J26:-8 J27:17 J33:11 J34:30 J42:9 L08:12 L09:10
query and	842	0	I01:6
query as'	813	-4	
query asks	842	0	N14:7
query does	842	6	
query error	791	6	
query expect	744	5	J34:18
query has	773	0	I07:6 J27:7 J34:9
query hash	643	0	I01:29 I02:6 L09:15
query http	842	-8	
query in	773	0	J03:6 J29:7
query is	773	0	J27:8
query jira	842	0	L08:6
query jwt	842	0	J07:9
query line	757	-4	
query map	842	4	
query or	813	-4	
query order	842	0	J04:6
query param	842	0	J06:6
query parameter	596	17	J23:28 J25:6
query project	732	3	J27:6
query query	791	7	
query refresh	842	0	J21:7 J29:7
query str	605	-6	I03:20 I18:7 J07:6 L08:10
query the	732	7	J34:8
query was	773	0	I01:9
query with	842	3	
query'	842	0	J34:7
question	565	-3	I01:7 L09:8
question mark	791	0	J10:8
question on	791	0	L09:6
question to	813	0	L09:7
queu	773	0	I17:11
queue	657	6	I15:6 I17:6
queue worker	842	0	I15:8
quick	703	0	N08:10
quiet	757	5	J29:6 J37:6 P01:6
quillwork	791	-4	
quillwork atlassian	791	-4	
quince	842	0	S02:7
quit	842	0	J29:8 N10:7
quite	813	3	N08:6
quite some	842	0	N08:6 T05:6
quitte	813	-8	
quitte atlassian	813	-8	
quot	674	10	I06:9 J25:9 J34:15
quot str	842	5	J34:6
quota	744	-7	J21:9
quotation	643	4	J34:20
quotation mark	643	4	J34:20
quote	773	8	C02:6 J25:7 J34:9
quote in	842	6	J25:9
rack	813	3	
rail	773	-3	
rais	647	-5	
rais jiraerror	813	-5	
rais the	757	0	I17:6
raise	619	-15	J21:6
raise exception	791	-5	
raise httperror	757	-4	
raise unauthoriz	842	0	I10:6
raise_for_statu	681	6	N11:6
raise_for_statu file	813	9	
raise_for_statu raise	791	11	
raise_for_statu request	842	5	
raise_on_error	773	10	
raise_on_error response	842	0	J21:6
ran	546	0	J02:7 J14:8 J22:7 N08:6
ran for	791	0	J29:7
ran it	813	3	
ran out	721	0	N08:9
ran the	721	-5	
ran through	813	3	J04:6 J14:6
ran well	842	5	
random	647	-7	I20:9 J21:6 T14:9
rang	744	-4	N04:9
range	721	-3	N04:10
rank	791	0	J10:6
rank asc	842	0	J10:6
rank'	813	0	J34:7
rapidboard	842	0	N14:6
rapidboard jspa	842	0	N14:6
rapidview	842	0	N14:6
rapidviewid	842	-3	J22:6
rate	576	-4	J21:21
rate limit	588	-4	J21:22
ratelimit	688	3	J21:23
ratelimit reason	791	3	J21:13
ratelimit reset	773	-5	J21:7
rather	596	0	J03:6
ravi	842	0	J02:7
raw	591	-11	I20:6 J24:9 J25:8 N12:10
raw url	842	0	I01:8
ray	791	0	N12:6
ray navigation	791	0	N12:6
raycast	757	6	J33:11
raycast extension	757	6	J33:11
rb	681	8	J26:6 N03:6
rb 220	842	0	N12:6
rb 242	842	0	N12:6
rb in	732	10	J26:6
rb'	842	6	J26:7
rc	842	3	N10:6
rcarz	703	6	
rcarz jiraclient	703	6	
rd	712	4	N02:6
re	583	-4	I15:8 J11:6 J18:8 T05:8
re authenticate	791	0	J26:6
re encod	842	0	I02:7 I18:6
re install	712	0	T04:7
re run	842	-3	
reach	563	0	I16:7 J35:8 N06:9
reach it	813	-7	
reach jira	757	0	N01:6 N06:10
reach the	703	7	J34:6
reach us	791	0	I16:6
reachable	732	-3	J39:7
react	703	-5	
read	359	24	J01:6 J09:19 J11:30 J12:7 J14:12 J16:6 J20:11 J24:7 J26:-6 J28:16 J30:-6 J35:-6 J38:6 J42:10 P01:9 T01:6 T05:7 T11:25
read acces	842	-3	
read account	791	-6	
read ajira	842	-3	T15:6
read and	638	15	J09:15 T11:7
read as	744	-10	
read attachment	813	4	J11:6
read board	695	5	J11:9
read but	813	0	J24:6
read by	842	6	
read comment	813	4	J20:6
read confluence	732	0	J11:6
read content	732	7	J11:7
read econnreset	842	9	N07:14
read fail	842	0	N01:11
read for	842	0	J09:9
read from	757	5	J38:8
read group	842	4	
read in	813	0	J09:13 T11:7
read is	842	-5	
read issu	721	0	J14:13 J42:8
read issue	773	3	T11:6
read it	732	0	J01:9 J14:7 J34:6
read jira	563	7	J11:8 J12:9 J28:13 T11:11
read me	757	-4	
read modul	842	0	P01:6
read my	842	0	S02:8
read ok	842	0	N13:6
read one	842	0	J09:6
read only	703	-9	T11:6
read page	703	12	J11:11 J28:9
read permission	813	3	J18:6
read project	757	6	
read property	732	-10	
read scop	813	-6	
read scope	773	9	T05:7
read sprint	744	4	J11:7
read that	721	0	L01:8
read the	583	8	N02:6 P01:8
read them	842	0	I06:6
read those	842	0	J17:6
read ticket	773	0	J20:9 J38:6
read timeout	773	-5	N08:10
read user	791	0	J09:6
read version	842	3	
read with	813	0	J25:6
read work	732	0	J24:9 N01:7
read write	668	-5	T01:10 T11:35
read'	773	4	
read' request	842	-4	
read_timeout	842	-5	
readable	842	0	J42:8 L01:8
readandverify	842	7	I02:6
reader	721	7	J18:7
readme	573	-5	P01:6
readme and	757	-3	
readme is	842	-5	
readme says	813	0	J01:6
readtimeout	813	0	N08:10
ready	695	-4	T14:6
ready for	813	-4	
ready to	813	0	N08:6
readystate	813	-6	
real	557	3	J33:7 S01:9 S03:6
real atlassian	842	7	
real hash	842	0	J08:6
real jira	813	3	
real one	842	0	I10:7
real the	842	4	
realm	688	0	J02:8 N10:7
reason	510	9	I19:6 J21:6 J35:22 N09:9 P01:9
reason authenticated_fail	773	-8	
reason authentication_deni	842	14	J35:10
reason bad	842	3	
reason captcha_challenge	773	11	J35:13
reason check_failed'	842	0	I20:6
reason for	732	0	L08:8 T09:6
reason given	842	0	P01:8
reason internal	842	-8	
reason jira	813	0	J21:10
reason none	842	-3	
reason not	842	3	P01:6
reason self	813	3	
reason unable	813	6	N09:7
reason with	842	0	J35:7
reason'	773	3	J35:8
reasonable	842	0	N11:6
rebrand	842	0	N02:10
rebuild	842	0	I15:7 T13:6
receiv	546	0	I01:12 J34:6 N12:13
receiv 401	791	-5	
receiv 403	842	-5	
receiv an	813	3	
receiv but	842	0	I01:7
receiv from	813	7	
receiv http	791	0	I12:6 N12:16
receiv unexpect	688	4	N02:6 N07:6
receive	712	-3	N03:6
receiver jira	813	3	
recent	585	6	
recent call	599	6	
recognis	732	0	J03:6 L08:8
recognise	791	0	J19:6
recogniz	813	-7	
recogniz as	813	-7	
recommend	652	-3	J28:9
reconnect	668	0	J36:15 T14:12
reconnect the	842	6	
record	585	6	I07:11 I10:21 T01:7 T04:9 T09:8
record by	791	0	I10:14
record for	813	0	T09:6
record with	842	5	
recover	744	0	J21:6
recoverable	757	6	
recoverable error	757	6	
recreat	842	-3	J31:6
recv	813	0	N07:7
recv failure	842	0	N07:8
red	599	-10	C02:11 J29:13 J33:10
red for	791	0	N15:6
red text	791	0	C02:6 J29:7
redact	326	0	I14:8 J01:22 J03:6 J08:6 J26:20 L08:8 N03:-7
redact accept	663	5	J20:7
redact an	842	-3	
redact and	813	0	J07:8
redact ap	842	0	I14:8
redact api_token	842	-3	
redact atlassian	712	4	
redact auth	813	7	
redact await	842	5	
redact base_url	842	3	
redact baseurl	721	0	I11:8 T04:9
redact basic	712	-7	
redact body	791	0	J10:6
redact build	721	-3	
redact cache	842	8	
redact cloud	757	12	J04:12
redact com	813	-5	
redact const	791	9	
redact content	619	7	J01:12
redact credential	647	-5	
redact data	842	-7	
redact debug	842	-6	
redact format	773	13	J06:6
redact get	744	4	
redact header	668	21	J25:10 J26:7
redact http	638	-16	J38:8
redact if	842	9	J08:6 J36:6
redact info	842	4	
redact invoke	712	-5	
redact is	813	-8	I02:6
redact isn't	842	0	J01:8 J03:7
redact it	842	-5	
redact jira	813	0	I02:7
redact jwt	791	0	L08:6
redact max_length	842	5	J06:6
redact post	744	5	J24:12 T05:11
redact proxy	842	0	I14:6
redact reason	842	0	I04:11 I19:7
redact redact	842	6	
redact request	813	-6	
redact res	842	0	N12:6
redact rest	842	8	
redact return	813	3	
redact scope	813	4	
redact serverversion	842	3	
redact sharedsecret	842	7	T05:6
redact silent	721	-3	
redact that	842	0	J03:17
redact then	813	4	J23:6
redact to	842	-5	
redact true	842	0	J37:9
redact ttl	842	-6	
redact type	842	0	J10:6
redact url	842	-6	J01:6
redact user	842	-6	
redact var	813	-5	
redact which	842	-4	
redact wiki	842	-3	P01:6
redact with	703	9	I07:7
redesign	813	0	J41:6
redi	695	0	I09:8 I10:7 I17:6 J37:7 S03:9
redirect	553	-7	I12:7 J38:11 N02:13 N13:26 T14:6 T15:11
redirect and	813	0	I12:12
redirect atlassian	842	-3	
redirect to	695	-9	J38:10 T14:6
redirect uri	721	-9	
redirect url	813	5	T15:11
redirect_uri	668	0	T15:29
redirect_uri http	757	-11	
redirect_uri is	773	7	T14:6 T15:15
redirection	842	0	N06:7
redshank	842	0	P01:6
refactor	744	0	J05:6 T07:7
refer	744	16	J10:6 J25:12
refer to	744	16	J10:6 J25:12
referenc	842	-9	
reference	668	0	J13:6 J32:7
reference chain	773	5	J32:8
reference of	813	-3	
reference page	842	0	J13:8 N05:6
referer	813	6	J20:10
refresh	477	-9	I04:13 J36:18 T04:6 T14:51
refresh after	842	13	J02:12
refresh answer	813	-4	
refresh every	842	0	J21:6
refresh fail	773	0	T14:11
refresh is	813	4	J04:7 T14:7
refresh it	813	-6	
refresh of	842	-5	
refresh that	813	-3	
refresh the	703	-4	I04:10 T14:8
refresh token	561	-5	J37:6 T14:33
refresh with	842	5	
refresh_token	663	0	T14:23
refresh_token is	791	8	T14:15
refresh_token'	842	-6	
refreshaccesstoken	842	-3	
refs	842	-4	
refs head	842	-4	
refus	428	7	I11:8 I15:8 J13:7 J21:7 J25:-6 J32:6 L01:7 N07:19 N11:-6
refus an	842	-3	
refus and	842	0	T10:6
refus anyth	842	0	N08:9
refus as	744	0	I20:6 J41:6
refus at	842	0	I16:7
refus before	842	3	J24:7
refus by	744	-3	I11:7 J11:6 N04:6
refus each	842	0	N05:6
refus for	732	7	I03:6 I15:6 T13:8
refus get	842	-3	I06:7
refus it	773	0	I05:6
refus my	791	-3	L09:7
refus no	842	0	J05:9
refus on	813	0	J08:6
refus one	842	5	L08:8
refus our	842	0	L01:9
refus port	842	3	
refus refresh	842	-3	
refus same	842	0	I11:9 J13:7
refus since	791	0	J17:6 J25:6 J42:8
refus the	721	3	T15:6
refus to	757	0	I21:6
refus too	842	0	J35:8
refus until	813	0	J21:7 J37:7
refus when	842	0	J16:7
refus with	643	5	J40:6 J42:6
refus without	813	0	C02:7 J34:11
refusal	703	0	T06:14
refuse	630	-8	P01:7
refuse atlassian	842	0	T10:6
refuse the	842	6	T13:7
regardles	842	0	J01:7 N15:6
regardles of	842	0	J01:7 N15:6
regenerat	773	0	I15:6 J14:6
regenerat the	842	0	J14:6
region	703	0	I17:6 J31:6
register	557	9	I09:31 I16:29 I19:6 T14:8 T15:17
register as	791	0	I16:7
register for	773	7	T14:6 T15:15
register with	791	8	I16:11 T14:7
registration	657	4	I16:39 T15:9
registration for	842	0	I16:7
registration whitelist	773	0	I16:10
registry	668	-7	
registry npmj	744	-9	
regular	721	-8	L09:7
reinstall	531	-5	I07:21 I09:12 I10:11 I12:6 I15:6 T04:27 T05:12 T10:16
reinstall in	813	0	T04:12
reinstall it	813	-5	
reinstall it's	842	0	T05:8
reinstall jira	842	0	I10:6 T04:7
reinstall of	813	0	I15:8
reinstall on	791	0	T01:6 T10:6
reinstall the	732	0	I07:6 T04:8
reject	502	-13	C02:8 I01:11 I06:12 I12:7 I20:7 J18:6 L08:7 N04:15
reject as	842	0	L08:6
reject because	721	0	J18:12 N04:11
reject everyth	842	0	L08:10
reject for	813	0	J31:7
reject it	791	3	I06:6 J05:6
reject it's	842	0	I12:9 S01:7
reject jira	842	5	
reject plain	842	-3	J20:6
reject since	813	0	T11:6
reject token	842	0	I06:7
reject with	732	0	I06:6 J10:8 L01:8
rejection	773	3	T09:6
rel	703	7	
rel deprecation	842	-3	
rel stylesheet	813	3	
rel stylesheet'	791	4	
relat	732	-14	J29:7
relat to	791	-6	
relative	842	-12	
relay	791	0	N07:12
releas in	842	-4	
release	539	-11	J16:11 J34:7 J39:11
release not	732	0	J03:6 J39:7
release note	813	5	T02:6
release our	842	0	I03:7 L08:6
reli	813	-4	
reli on	813	-4	
reload	585	3	I04:40
reload the	657	0	I04:22
rely	842	-3	
rely on	842	-3	
remain	732	7	J29:6
remain and	842	4	
remark	744	0	J32:7 T02:6
remark about	813	0	T02:6
remember	744	-4	
reminder	712	0	I17:9 J29:6
remot	732	-4	I19:9 J37:7
remot key	791	0	I19:6 J37:8
remote	502	-3	I19:34 J37:37 N07:6 T12:15
remote as	842	-5	
remote call	791	-6	J37:6
remote forge	842	0	I19:7
remote host	842	0	N07:8
remote issueservice	842	4	
remote jirarestclient	695	9	
remote name	842	0	N06:11
remote of	842	6	J37:8
remote our	842	0	I19:7
remote server	744	7	
remote spr	842	7	
remote work	842	-3	I19:6
remov	478	5	I08:7 J22:27 T09:6
remov all	842	0	J17:7
remov and	813	3	J22:7
remov atlassian	813	4	
remov from	791	4	
remov it	791	0	T09:11
remov on	842	3	
remov our	842	0	J40:8
remov please	596	7	J22:14
remov the	674	4	I01:7 J27:6
remov them	813	-3	
remove	657	-15	I14:10 T14:6
remove the	791	-3	
renam	681	3	
renam from	842	0	T09:6
rename	721	-4	N02:6
rename of	813	0	N02:7
render	634	-7	I03:8 I04:6 I21:6 J12:7
render html	842	3	
renderedfield	744	-4	
renderedfield nam	791	-4	
renew	634	0	N10:9 T14:14
renew it	791	0	N10:7
renewal	757	0	N09:6 N15:8
reopen	813	-5	
rep	580	0	J02:8 J10:6 S01:7 S02:12
rep 401	791	0	J02:6
rep has	842	0	S02:8
rep i've	842	3	J14:6
rep is	744	0	S02:6
repair	813	3	
repeat	712	3	N11:7
replac	652	-6	I15:7
replac by	813	0	J38:7
replac clientkey	842	0	I15:9
replac the	712	-5	
replace	638	-3	J34:7
replace_ancestor	842	-4	
replacement	791	0	J33:8 T06:10
replay	732	0	I15:20
replay the	813	0	I15:9
repli	703	0	J11:6 J32:6 S03:7 T02:6
reply	813	0	N12:7 P01:8
reply header	842	0	P01:8
repo	634	-11	
report	488	0	J27:6 N05:6 S04:7
report an	773	5	
report as	813	3	
report back	842	-3	
report bug	842	0	N05:6
report is	773	-8	J04:7
report issuetype	842	-8	
report jira	842	3	N05:6
report message	813	-3	
report of	813	0	J38:7
report pdf	842	0	P01:6
report that	791	3	L09:7
report the	744	-3	J09:8 N02:7 N11:6
reporter	599	0	J30:13 N14:9 P01:8
reporter in	791	0	P01:12
reporter is	732	5	J30:18 S02:6
reporter jira	842	4	J42:6
reporter reporter	773	6	J30:15
reportportal	813	5	
repositori	744	-10	N05:7
repository	695	-9	
representation	732	8	J25:11
representation storage	757	6	J25:9
repro	842	3	
reproduce	549	0	J32:6
reproduce it	773	-5	
req	502	0	I01:10 I04:7 I14:7 I15:9 T06:9
req body	681	-6	I15:7
req const	813	-5	
req context	757	0	T06:15
req err	688	-3	
req get	791	7	I01:7
req header	634	-4	I14:7
req method	703	3	I01:9
req originalurl	813	7	I01:14
req put	842	3	
req query	757	0	N13:6
req res	615	-4	
req return	791	-3	
req setbasicauth	757	-3	
req url	813	0	I01:8 I04:8
request	267	0	I10:-6 I12:-6 I15:-6 I17:6 I21:8 J07:9 J10:17 J11:-9 J15:-7 J20:8 J21:6 J22:7 J25:21 J27:6 J29:-8 J35:-6 J40:-6 J42:-7 L01:-6 L08:6 L09:8 N01:21 N08:8 N13:6
request 400	842	3	
request about	842	0	J10:7
request accept	842	0	J07:9
request action	842	6	
request after	813	0	J33:6
request all	813	-5	N13:6
request and	703	-5	
request api	588	0	J22:17
request are	732	8	I09:6 I19:7
request as	842	3	I02:6 N06:6
request at	732	11	I17:9 J25:10 N07:6
request authorization	813	0	I11:8
request authorization'	703	-7	
request because	842	5	
request before	842	3	
request body	593	16	J23:8 J27:7 J31:8
request builder	695	-5	
request but	791	-4	C02:6 J07:8 J20:6
request by	757	0	I21:8
request callback	681	5	J26:7
request com	791	4	N11:6
request const	791	4	
request could	674	0	N01:23
request cpython	842	5	
request curl	842	10	J26:9
request data	842	-4	T11:7
request default	842	5	
request does	813	4	J24:7 J38:6
request doesn't	842	-4	
request entity	842	0	N05:9
request errormessag	721	6	
request exception	622	10	N03:8 N05:8 N08:12
request fail	531	7	J22:6 J23:7 J24:9
request for	647	15	N05:6
request from	663	0	L08:6
request get	520	0	J22:11 N01:8
request get'	842	0	J23:6
request giv	813	-4	J27:7
request go	791	5	
request goes	791	-4	N13:15
request has	668	0	I04:17
request header	630	-4	I20:8
request httprequest	695	-3	
request i've	842	0	J07:6
request id	721	0	N01:13
request import	773	4	
request in	732	4	L09:8
request irestresponse	695	9	
request is	668	0	L09:6
request isn't	842	0	C02:7
request it	791	-5	J18:7
request it's	813	0	J07:7
request jira	813	0	J27:9
request js	813	0	T05:7
request json	842	0	N06:6
request method	688	-9	
request model	773	8	
request net	688	-5	
request new	695	-4	
request not	791	0	J09:18
request object	842	-3	L08:6
request of	695	-3	N01:6
request ok	842	0	J05:7
request one	842	0	C01:6
request option	813	8	
request output	842	3	
request parameter	842	8	J07:6
request path	842	0	L09:6
request payload	744	14	J25:18
request per	791	5	J21:8
request post	580	8	J25:9 N02:7
request post'	842	4	
request put	744	-3	J25:6
request read	842	-3	
request reject	773	0	J18:12
request relat	813	-4	
request require	842	7	
request response	688	0	N11:8 T03:7
request rest	757	4	J10:6
request return	813	-4	
request scop	842	6	T15:8
request sent	813	0	J03:10 J38:6
request since	813	3	
request statuscode	791	0	N13:8
request target	757	3	N09:11
request that	712	6	N12:6 S02:7
request the	712	-8	
request through	842	5	J36:8
request tim	842	0	N08:6
request timeout	813	-3	N11:8
request title	791	9	N12:10
request to	576	3	N08:11 N09:9 N10:7
request token	712	0	S03:10
request uri	744	0	J10:20
request url	744	-5	I02:6
request user	842	-3	S04:6
request want	842	-3	J41:6
request was	791	3	J21:6
request we	732	8	N01:10
request what	791	0	J21:6
request when	773	-4	T08:7
request while	813	0	T11:6
request with	643	-12	J13:6 J33:6
request without	791	-9	
request work	813	4	
request'	695	14	
request' from	813	-3	
request_client	773	4	
request_client rb	773	4	
requestbody	791	5	
requestconfluence	842	0	J12:10
requesterror	813	0	N06:6
requestfailedexception	842	3	
requestfailedexception request	842	3	
requestjira	634	0	J12:9 J22:7 J42:8
requestjira path	842	-3	
requestjira rest	813	-3	J12:8 J42:7
requestjira route	695	6	J22:9
requestmapp	813	6	
requestmethod	842	9	
requestparam	813	0	N01:6
requests'	842	0	J26:6
requests' library	842	0	J26:6
requests_ca_bundle	773	0	N09:9
requesturi plugin	842	-4	
requir	479	27	I06:6 J30:62 N10:10 T16:13
requir acces	842	7	J40:9
requir additional	842	-3	J09:8
requir and	744	6	J30:7 N10:11
requir at	813	3	
requir claim	842	0	I06:7
requir error	813	11	J30:8
requir false	791	3	
requir field	681	0	J30:13
requir for	842	3	
requir in	791	9	J30:9
requir it	842	7	J30:7
requir needs_authentication_err	842	14	T16:22
requir permission	791	6	J23:8
requir scop	842	-5	
requir the	712	0	J30:11
requir to	732	6	J02:10
requir with	813	4	
require	612	-5	
require atlassian	744	-5	
require faraday'	842	0	N06:6
require node	842	4	
required'	791	-4	N10:6
requirement	791	3	I04:6
rerun	842	0	N11:6
res	471	-4	I01:7 I18:6
res await	578	5	
res bad	842	4	
res body	721	-5	
res conn	842	0	N06:6
res const	732	3	
res data	744	4	J01:8
res err	681	-3	
res getbody	842	5	J23:6
res getcontenttext	842	-3	
res http	813	3	L08:6
res if	842	-3	
res json	703	-4	
res let	842	-3	N12:6
res next	757	0	I01:8
res ok	813	7	
res redirect	842	-3	
res render	732	-4	I21:7
res request	842	-3	
res res	703	0	I21:7
res send	842	0	J26:6
res statu	608	3	J36:7
res statuscode	757	0	I18:7
res statustext	813	7	
res try	813	4	N13:7
res type	842	4	
res urlfetchapp	813	-5	
rescue	791	3	
rescue in	842	6	N09:6
rescue jwt	842	0	I20:6
reseller	813	0	I15:6
resend	842	0	N13:6
resend it	842	0	N13:6
reserv	657	11	J34:22
reserv jql	681	12	J34:13
reserv word	813	3	J34:11
reset	674	0	J21:9 N07:16
reset by	791	0	N07:15
resilientsession	773	10	
resilientsession py	773	10	
resolution	663	12	J36:6 J41:9
resolution name	813	4	
resolution startat	842	4	
resolution unresolv	757	5	
resolution'	732	7	S01:6
resolution' breach	842	4	
resolution' does	773	3	S01:7
resolution' remain	842	4	
resolutiondate	813	4	
resolv	593	9	J26:7 N06:19 N11:12 N15:6
resolv and	842	-5	N06:6
resolv does	842	5	
resolv it	842	0	N14:7
resolve	630	18	N06:13 N14:6
resolve host	842	11	N06:14
resolve jiraerror	842	3	
resolve page	773	5	N14:8
resolve reject	813	5	
resolved'	842	6	J24:8
resolver	744	3	I19:9 N06:9
resourc	626	0	J21:8 J36:8 J40:17
resourc aui	842	3	
resource	509	0	J02:8 J12:7 J13:6 J19:6 J29:6
resource and	813	-3	J19:7 N08:6
resource because	842	-3	
resource can	791	3	J12:6
resource get	732	0	J06:9 J07:11
resource in	813	0	J02:7
resource is	757	-6	J22:9
resource jira_project	842	3	J42:9
resource statu	813	3	J02:7
resource was	744	3	J12:12
resource_url	842	4	
resp	630	0	J33:9 N11:7
resp raise_for_statu	842	-5	
resp url	842	0	N11:7 N12:7
respect	813	4	J13:7
respond	688	3	J34:7
respond 400	842	0	J34:9
respons	721	-9	N12:6
response	368	16	J02:7 J04:7 J22:9 J26:7 N11:14 N12:7 N14:9 N15:13 P01:8 S03:7
response 302	842	10	
response 400	732	7	
response 401	773	6	J02:6
response 403	757	-15	J38:6
response 404	791	-9	
response 405	813	-8	N02:8
response 500	813	5	N11:8
response aaccountid	842	0	S03:10
response and	842	4	T14:8
response at	703	11	J02:6
response await	596	0	J22:8
response body	681	-6	N12:6
response client	842	0	J29:6
response code	663	0	I12:8 J26:6
response content	663	7	
response data	757	9	N13:6
response err	842	3	
response error	744	4	T03:8
response errormessag	744	5	N05:8
response header	602	5	J04:7 N07:7 N11:8
response http	674	-5	
response in	813	5	
response is	703	0	S03:9 S04:7
response json	744	14	J22:12
response of	813	4	P01:6
response ok	842	-9	
response raise_for_statu	791	8	
response request	652	0	J10:6
response res	813	-6	
response response	757	10	N13:6
response return	773	4	
response statu	599	0	J22:6 N15:8
response statuscode	757	0	J03:6
response text	657	-6	J10:6
response the	757	8	
response time	813	3	N15:10
response try	842	4	J26:7
response unauthoriz	791	0	J26:6
response verb	842	0	J21:6
response was	773	0	J39:7
response_type	773	-6	T15:6
response_type code	791	-6	T15:6
responsebody	842	4	
responsepromisemapfunction	842	-4	
responsepromisemapfunction app	842	-4	
responsepromisemapfunction java	842	-4	
responsetext	773	-3	J02:6
responsetype	813	0	J38:8
rest	237	11	I01:-6 I02:-7 I03:-6 I04:-7 I05:-6 I06:-7 I11:-6 I12:-7 I13:-7 I14:-7 I16:-6 I19:-6 I20:-6 J02:6 J03:8 J05:6 J06:7 J07:16 J08:13 J10:16 J13:10 J14:7 J15:7 J21:6 J22:7 J39:17 N02:7 N03:15 N13:6 N14:8
rest agile	638	5	J11:9
rest and	791	0	T10:6
rest api	251	6	I01:-7 I02:-6 I03:-6 I04:-6 I06:-6 I09:-6 I12:-6 I13:-6 I14:-6 J03:10 J06:7 J07:18 J08:13 J09:6 J10:13 J13:10 J15:6 J22:10 J23:6 J39:19 N02:9 N03:11 N13:6 N14:6 T14:-6 T15:-7
rest apis	791	6	
rest asset	842	4	N03:6
rest auth	663	7	J26:17 N07:6
rest call	695	-4	L09:13
rest client	652	13	J01:7 J15:6
rest devinfo	813	0	N05:19
rest for	813	-3	J06:6 J31:7
rest get	842	5	J18:6
rest insight	842	10	N03:11
rest it	842	0	I17:7
rest java	842	4	
rest jirarestclientadapter	842	3	
rest json	773	5	J32:8
rest oauth	813	-5	
rest of	703	0	T03:8 T15:7
rest on	813	-3	S01:7
rest servicedeskapi	757	0	N13:7
rest so	842	5	
rest stay	842	0	J12:6
rest_api_version	791	5	J32:7
rest_client	732	13	
rest_client http	842	5	
rest_client py	791	9	
restart	619	-6	I12:6 J02:7 J36:6
restart it	842	0	C01:6
restart new	842	0	J37:8
restart of	842	0	J02:7
restart the	744	-5	
restclient	813	0	J34:9
restclientexception	668	12	J02:7 J15:12 J26:6
restclientexception statuscode	688	11	J02:8 J15:10
restcontroller	813	6	
restexception	757	11	N05:6
restf	602	5	J25:6 J31:6 N11:6
restf error	602	5	J25:6 J31:6 N11:6
restmethod	608	0	J02:7
restmethod the	813	6	
restmethod uri	663	-3	
restor	703	0	I17:8 T04:14
restor the	813	0	I17:10
restore	732	0	I17:7 T10:6
restrict	668	0	J15:7 N04:8 S04:6
restrict it	842	0	N08:6
restrict the	813	3	
restriction	643	-13	J33:23 N04:7
restriction on	842	0	P01:8
restriction to	757	0	J33:10
resttemplate	757	0	J20:6 T05:6
result	503	3	J22:8 J29:14 S02:8
result and	842	6	J29:11
result as	842	3	
result await	813	-3	
result curl_exec	688	-7	
result error	842	-4	
result from	842	0	J03:8
result in	744	4	
result is	842	-7	
result no	842	8	J29:7
result was	791	7	
resync	813	0	C01:8
ret	842	3	
retir	791	0	I07:6
retreiv	842	5	N13:6
retreiv issu	842	5	N13:6
retri	599	-3	N06:6
retri exceed	688	7	N06:8 N09:6
retri on	773	-3	N11:6
retriev	703	4	
retrieve	732	-7	N14:6
retry	528	0	J21:25 N11:17
retry after	647	0	J21:18 N11:6
retry after'	791	0	N11:6
retry and	842	-5	
retry exceed	842	3	
retry for	813	3	
retry in	732	8	
retry logic	842	0	T14:6
retry on	791	-3	
retryable	842	4	
return	361	4	J22:16 N07:-6 N13:12 T03:9
return 204	773	0	I09:10 T10:6
return 400	732	-4	
return 401	634	-14	J07:9
return 403	695	4	
return 404	757	-4	
return 410	773	-9	
return 429	813	-5	
return all	842	10	
return an	721	0	J23:6
return await	732	0	J22:6
return axio	842	6	J22:6
return basic	842	-4	
return code	773	3	N11:6
return ctx	842	-3	
return data	813	5	
return err	773	3	
return error	732	0	J25:6
return false	744	-9	
return forbidden	842	0	J12:6
return get	773	8	
return http	638	9	I12:7
return if	842	-4	J13:8
return is	842	5	
return json	744	4	J22:6
return jwt	674	6	I08:7 T03:7
return method	842	4	
return nil	732	-5	
return no	813	-9	
return none	842	-5	
return noth	791	0	I17:6 J04:6
return null	773	0	T05:7
return request	842	11	J02:6 J06:7
return res	657	-3	
return response	791	12	
return secret	842	3	
return self	712	7	J02:7 J21:8
return statu	721	5	
return statuscode	842	-4	
return the	744	-14	N13:7
return this	813	0	T13:6
return token	791	7	
return total	842	-7	
return true	757	-3	
return unexpect	721	3	
return when	842	-3	
reus	791	0	I03:10 J37:6 N07:6
reus the	842	0	I03:11 J37:7
reuse	744	0	J07:12 L09:8
reuse our	842	0	L09:7
reuse the	791	0	J07:6
reveal	842	-4	
reveal that	842	-4	
reverse	721	6	I13:6 J20:8
reverse proxy	732	7	I12:6 J20:8
revert	773	-6	
revert the	842	-3	
review	596	0	J41:13 L01:6
reviewer	791	-6	J05:6 L09:6
revok	712	-7	J29:7
revok by	813	3	J04:7 J35:6
revoke it	842	3	
rewrite	744	3	
rewritten	842	6	
rewrote	813	0	J22:6 L08:8
rfc	712	0	J03:6
rich	813	3	J32:11
rid	791	-3	
rid of	791	-3	
ridgeway	842	6	
ridgeway atlassian	842	6	
right	397	11	I04:6 J02:-7 J04:6 J06:10 J18:7 J20:6 J23:-6 J35:12 J36:7 J42:11 S02:8 T15:7
right account	842	0	N04:6
right after	744	0	T10:6
right all	842	0	N10:8
right and	695	6	J26:6
right are	813	0	J35:13
right as	842	0	J42:6
right away	721	0	J35:6
right because	813	0	J06:6
right behind	842	0	J19:7
right but	791	-7	
right clock	842	0	L08:8
right copi	842	5	
right credential	813	0	J35:7
right for	732	-4	J42:8
right if	813	3	
right in	757	4	
right is	842	3	
right of	791	0	S03:11
right on	813	0	J36:6
right ones	842	0	P01:6
right only	842	0	I14:8
right permission	842	6	J18:8
right person	842	0	J27:7
right scop	842	-3	
right so	791	5	J06:6
right that	757	-10	
right the	703	13	J06:6 P01:6
right user	813	3	J20:6 S04:9
right way	842	-3	
right we	842	0	S02:7
right yes	842	3	
risk	773	-8	
riyadh	842	4	
rm	813	0	N06:6
ro	842	-4	
roadmap	744	0	S01:10
robin	842	0	I05:6
robot	657	-5	J19:6 J27:7 J35:6 S02:8
robot user	813	0	J17:6
rol	703	-4	
role	563	4	J15:7 J16:24 J17:25 N04:6 P01:28 S04:13
role 401	791	0	J02:9 J16:16
role administrator	842	0	P01:11
role atlassian	842	-5	
role developer	813	0	P01:11
role in	813	0	S04:6
role is	842	0	J17:6
role of	791	0	J16:6 J17:10
role with	842	0	S04:6
roll	657	4	N09:6
roll back	732	0	J32:6
roll out	744	5	J12:6
rollback	842	-3	I19:7
rookery	813	0	I09:12
root	591	13	N03:6 N09:23
root cause	813	3	T02:6
root certificate	842	0	N09:7
root error	813	5	
root http	791	-7	
root into	813	4	N09:6
rotat	608	0	I08:7 T14:15
rotat it	842	0	T14:6
rotat refresh	732	-5	T14:8
rotate	688	-3	
rough	757	0	I20:7 J36:6
round	638	-3	T02:7
round in	842	0	J26:7
round is	842	6	
round it	842	4	
round trip	842	-3	
round up	842	0	I20:6 T02:9
rout	652	-5	I01:6 I03:12 I14:7 I21:11
rout app	842	-3	
route	565	9	I01:8 I03:13 I14:13 I21:9 J22:7 J38:7
route from	791	-8	
route is	842	0	I03:7
route post	842	0	I03:7
route rest	703	0	J22:9
router	703	0	I01:6 I03:8
router layer	842	0	I03:7
rovo	695	4	J11:7 J40:10 N11:6
rovo 403	842	7	
rovo mcp	773	0	N11:7
row	583	-8	I07:13 I10:7 T10:15
row col	813	5	
row fail	842	0	J31:6
row for	773	0	S03:8 T05:7
row in	842	0	J17:6
row per	842	0	I07:6
row was	842	0	T10:7
row with	842	0	J21:7
rowan	791	6	
rowan atlassian	842	13	
rows	599	3	I05:6 I09:14
rows are	791	0	J04:7
rows from	842	0	T04:7
rows issu	842	-4	
rows we	842	0	J04:8 S01:7
rows when	842	4	S01:8
rpc	842	-15	
rs	576	-5	I08:23 I11:13 I12:12 I14:17 I15:11
rs 256	588	-3	I08:23 I11:13 I12:12 I14:18 I15:11
rsa	674	4	I08:33
rsa sha	721	5	I08:19
rsp	842	3	
ruby	647	0	J26:6 T09:9
ruby gems	757	3	
ruby json	842	-3	
ruiz	842	0	S03:8
rul	647	0	I02:7 J23:7
rule	657	-3	J13:11
rule config	842	0	J13:14
run	449	6	C02:8 J14:8 J19:8 J21:10 J26:-6 J36:7 N04:11 N09:9 N11:6
run 401	842	7	J02:8
run again	842	-4	N08:7
run as	813	-3	C02:10
run atlassian	791	-4	
run curl	842	3	
run in	842	0	J19:6
run into	732	8	
run it	721	3	J21:6 N11:7
run jira	757	-12	
run on	813	6	
run out	688	-6	J29:9
run rm	842	0	N06:7
run the	695	8	J14:7 N07:6
run with	813	5	
run_main_module	842	-4	
runn	612	19	
runn for	842	-3	
runn it	842	3	
runner	638	-3	N04:7 N09:8
runner and	842	0	I20:6
runner work	744	-4	
runs	534	9	J21:9 J27:6 N04:7 N07:8 T13:6
runs in	791	0	J39:6
runs into	842	4	
runs on	791	7	
runs the	757	-5	J21:6
runs there	842	0	N07:8
runs with	773	12	
runtime	757	3	
runtimeerror	842	-5	
runtimeexception	721	0	N08:7
runtimeexception fullyqualifiederrorid	842	3	
runtimeexception java	813	4	
rust	773	0	J03:9 L01:8
s'	732	-8	
s_client	842	-3	
saas	773	3	N07:7
sad	773	3	S03:8
safari	757	7	J20:7
safe	703	-8	I03:8 J29:6
safe to	842	0	N15:6
sahli	773	8	
sahli asciidoc	773	8	
said	596	0	I05:7
said in	842	-3	
said so	813	0	J39:6 T13:6
said the	813	8	J35:8
salesforce	757	-5	J24:6
saltmarsh	773	7	
saltmarsh atlassian	773	7	
salut	842	0	J07:8 J39:6
sam	842	7	J10:8 N06:6
same	323	28	C01:10 I17:-6 J08:6 J17:7 J18:8 J19:6 J20:11 J22:11 J29:6 J38:10 L08:-7 N03:-6 N04:8 N08:-9 N11:8 N13:7 N14:-8 N15:6 S04:12 T05:-6 T07:8
same 401	842	3	J06:6
same account	732	0	J18:6
same api	842	9	
same app	791	0	T15:6
same atlassian	813	6	N11:6
same basic	813	6	
same body	813	5	
same bot	813	0	J41:7
same but	813	-3	
same byt	842	0	P01:8
same call	721	4	J20:8
same code	674	4	I04:6 S04:6 T01:6
same connector	842	0	J23:7
same container	813	0	J29:6
same cred	813	0	J42:8
same credential	721	5	N07:6
same data	813	5	J02:6
same day	791	0	J19:6 J22:7
same error	744	9	J25:6
same file	773	6	J20:6
same for	657	-4	
same header	791	0	J07:6 J38:10
same here	643	6	J22:12
same host	791	3	
same in	773	-4	
same issue	744	5	
same jql	744	0	J27:11 S04:19
same json	842	0	J31:7
same jwt	842	3	I05:6
same key	773	0	I09:6 J02:6
same library	842	-3	
same list	757	-4	S01:13
same login	744	5	J02:6 J41:6
same mail	813	4	J04:6
same minute	813	0	J19:6
same my	791	0	S04:8
same on	791	-5	J31:7
same one	732	6	
same ones	791	5	J25:6
same outcome	842	0	T03:6
same page	732	0	J36:8 N15:6
same pair	813	0	J19:7
same password	842	-4	J29:7
same path	757	5	J08:16
same payload	813	0	I11:9
same person	791	0	J18:8
same post	842	0	J13:7
same project	773	0	J31:6 J41:9
same put	842	3	
same query	744	7	J29:6 N11:6
same script	721	4	J35:6 N11:6
same second	773	0	I15:11 I20:9
same secret	813	0	T10:6
same since	813	3	N02:7
same site	757	-4	I07:8 J07:6 S03:7
same size	842	0	J38:8
same task	842	3	
same tenant	773	3	
same th	703	7	J36:8
same time	791	0	J36:9
same token	605	0	J01:8 J19:8 N04:10
same trouble	842	4	J01:6
same two	842	0	J22:6
same url	721	3	J16:6 N13:6
same user	721	-6	J31:6
same version	773	-5	J42:6
same way	773	-3	J09:6
same when	842	3	J04:7
same with	688	-5	J08:10 N13:6
same work	842	-4	
sample	643	-3	T07:9
sandbox	681	0	I07:8 I15:9 J40:10
sandbox and	813	0	I07:6
sandbox was	842	-3	
sandpiper	842	0	N07:6
satisfi	681	0	I12:6 N01:27
satisfi bad	813	0	N01:7
satisfi title	773	0	N01:6
saturday	732	0	I09:7
sav	580	13	J27:10 J34:7 J38:6 T14:10
sav jira	842	5	
sav jql	842	5	J34:9
sav query	842	0	J27:11
sav the	791	0	J37:6
save	588	0	I03:6
saw	652	0	S02:6
saw it	842	3	N03:6 N12:6
saw that	842	0	T11:6
say	449	-5	C02:6 L01:11 N10:6 N15:7 S01:6 T05:7
say 401	757	6	
say how	842	-4	
say in	813	-3	
say more	813	-4	L01:8
say need	842	0	N10:16
say no	813	0	L01:8
say on	842	0	C01:6
say so	732	3	
say succes	842	0	J29:8
say that	657	8	J28:7 T07:6
say the	688	-6	I04:6 N15:8
say there	842	0	L01:9
say they've	842	0	N04:7
say token	842	0	J04:6
say what	744	0	J24:6
say where	842	-4	
say with	842	5	
says	344	-3	I05:10 I15:8 J11:-6 J13:6 J22:-6 J24:6 J25:-6 J26:-6 J30:6 L08:-6 N06:8 N07:-6 N09:7 N11:-6 N15:6 P01:-8 T15:-7
says 401	688	-9	I01:7 J02:10
says 403	842	-5	
says bad	842	0	N01:6
says body	842	0	I15:6
says error	712	14	N06:6
says expect	842	0	N12:6
says for	813	0	J23:6
says forbidden	842	-3	
says he	791	0	J31:7
says i'm	842	0	J16:6
says in	813	0	J38:7
says install	842	0	I15:7
says is	757	5	N15:6
says issu	842	0	J29:7
says issue	842	-3	
says it	668	11	J31:8
says it's	712	0	I12:6 J34:8 N01:7
says jira	703	0	J40:6 J41:6 N14:7
says login	842	-8	
says more	813	3	
says my	813	3	
says no	681	0	J37:6
says not	791	0	I21:8 N14:7
says only	842	0	J13:11
says our	813	0	L01:9 S03:6
says runn	842	0	J39:8
says so	703	-3	I05:9
says someth	791	0	I02:6 J34:7 T03:7
says succes	813	0	J01:6
says that	542	16	
says the	563	0	I20:8 N06:6 N09:6
says their	842	0	P01:6
says they	773	0	T07:6
says they're	842	0	T11:6
says to	791	-3	
says token	791	0	I05:6
says too	842	-3	J21:7
says unauthoriz	773	0	J19:6 J36:6
says var	842	-4	
says we	813	0	N02:6 N04:6 N15:7
says when	813	-4	
says who	842	0	J14:6
says yes	842	0	C01:6 J37:8
says your	842	0	J33:7 S01:7
sc	842	-6	
scale	842	-5	
scan	695	0	J25:6
scan jira	842	3	
scan of	791	-11	
scan_jira	842	4	J25:6
scann	842	0	I11:6
scanner	757	14	
scenario	842	-3	
schedul	657	0	I17:8 J11:8
schedul jobs	813	0	L08:6
schedule	773	3	
scheduler	813	0	I17:6 J37:7
schem	773	5	J03:6
schema	674	-9	
schema nam	813	-7	
schema operation	842	-3	
scheme	596	-10	J03:6 J09:11 J14:8 J17:15 J27:6
scheme and	842	0	J17:6
scheme is	813	-3	J16:6
scheme work	842	0	P01:6
scim	791	-6	J19:10 T13:7
scm	813	-6	N05:8
scop	414	15	J09:14 J11:35 J12:27 J17:9 J28:57 T11:12 T15:6
scop 401	842	12	J28:8
scop and	695	8	J11:7 J12:7 J28:17
scop api	681	-9	J28:7 N14:7
scop are	681	6	J01:6
scop atlassian	842	-4	
scop does	791	-3	
scop for	744	11	J11:6
scop grant	813	5	J12:11
scop http	842	7	
scop in	703	0	J11:6 J12:8
scop it	813	8	J28:7
scop join	791	4	
scop manage	842	3	J14:6
scop not	842	0	J12:6
scop nthe	813	3	
scop of	681	-7	J11:9 T15:6
scop one	791	5	J11:8
scop ones	813	-4	J28:6
scop only	813	-5	
scop read	612	20	J11:12 J12:7 J28:9 P01:6
scop scop	842	7	
scop that	695	5	J11:7 T15:6
scop there	842	6	J11:8
scop tick	842	0	J28:8
scop to	757	8	J11:7 T15:7
scop token	619	-8	J11:8 J28:28
scop work	813	4	J28:8
scope	449	20	J09:33 J10:7 J11:55 J12:10 J28:6 T11:28
scope add	842	-3	
scope admin	842	-4	
scope does	573	20	J10:11 J11:39
scope for	744	-5	J09:12
scope grant	732	3	J12:16
scope in	842	4	T11:7
scope is	712	5	J11:6
scope jira	721	3	J11:7
scope of	842	-3	P01:7
scope permission	842	4	
scope read	647	7	T11:30
scope scop	791	3	
scope str	842	-3	
scope that	842	0	J09:6
scope the	842	0	J36:7
scope there	813	5	J28:7
scope to	842	-3	
scope was	842	-3	
scope what	842	-4	
scope'	842	-4	
scope' read'	842	-4	
scratch	813	-3	J08:6
screen	497	11	J05:26 J13:6 J14:21 J25:-7 J31:47
screen and	773	4	J14:6
screen is	791	0	J05:6
screen of	773	4	
screen or	567	8	J05:17 J31:24
screen where	813	-3	
screenshot	643	0	J17:7 N14:9
screenshot are	842	0	J38:7
screenshot from	842	-3	
script	451	0	C02:7 I21:8 J13:7 J14:12 J35:6 N07:6 N14:8
script com	842	0	J20:6
script const	842	0	N14:6
script doesn't	813	-5	J29:8
script ends	842	9	J25:6
script fail	813	3	J10:6 N15:6
script for	773	0	J23:6 L08:7 N11:6
script from	842	0	I21:6
script gets	791	0	N14:6 S01:6
script in	744	0	J23:6
script is	813	0	J14:6
script of	842	-3	
script read	842	0	J18:6
script tenable	842	-5	
script that	721	0	I14:7 N07:6
script type	791	3	
script want	842	-3	
script work	791	4	J41:6
scrum	695	0	J25:6
scrum json	791	3	
scrum master	842	-4	
sd	842	-3	
sdk	757	-7	
sdk has	842	-6	
se	674	10	J05:8 J40:6 N06:6
se libcurl	842	0	N06:8
se tallbarr	773	-3	
search	346	25	J03:19 J04:24 J07:10 J10:6 J11:9 J14:7 J15:-9 J22:44 J25:-12 J27:17 J30:-6 J33:31 J34:17 J39:19 J42:12 S01:9 S04:9
search 200	695	-16	J03:22 J04:15 J28:6
search 401	757	12	J07:17 J11:9 J26:8 J28:6
search 410	842	-4	
search alway	842	3	
search and	712	9	J23:7
search api	842	8	J01:6
search as	773	0	S04:11 T06:10
search auth	791	-5	J10:6
search bas	813	3	
search body	744	9	N11:8
search but	842	7	
search by	791	0	J27:6 J42:6
search confluence	773	8	J11:9 T16:9
search cql	791	11	T16:9
search data	842	4	
search endpoint	721	-18	
search error	757	5	J34:7
search expand	791	7	N08:6
search fail	744	3	
search find	791	-4	
search for	647	7	J10:7 J22:7
search get	813	3	
search gets	842	0	J34:8
search http	791	7	
search in	791	3	J22:7 J27:7
search is	744	-13	
search jql	439	0	J03:13 J04:9 J07:7 J21:10 J22:21 J25:-6 J33:19 J39:14
search jql'	732	0	J34:6 J39:7
search maxresult	773	3	J42:9
search my	842	3	N13:6
search param	757	-4	
search path	813	0	J22:9
search project	721	0	J22:9
search query	744	0	J42:7
search request	791	0	J27:11
search restriction	757	4	J33:16
search result	813	5	
search return	773	3	J03:6
search search	813	-6	
search show	842	0	J29:7
search startat	813	-6	J42:7
search test	842	-4	
search that	791	-5	
search to	813	0	J33:14
search ts	842	-5	
search username	773	7	J23:14
search uses	842	-7	
search with	757	0	J22:9 J39:8
search without	813	3	J10:8
search work	842	3	
search_assignable_users_for_issu	842	4	J42:6
search_assignable_users_for_project	842	0	J42:6
search_issu	647	0	J22:14
search_issu jql	842	-4	J27:6
search_issu jql_str	842	-3	
search_issu project	744	0	J42:6
search_user	791	4	J42:9
searchasync	791	4	N14:9
searchjira	791	-4	N08:6
searchjiraissuesusingjql	842	0	J11:6
seat	757	0	J17:6 J18:16
sec	695	8	J17:10 J41:9
sec the	842	0	J17:12
second	435	-3	C01:10 I05:14 I20:14 J19:16 J21:17 N11:8 S03:6 T02:16
second addres	842	0	I12:8
second after	681	0	I20:7 T02:12
second before	842	0	J19:6
second from	674	0	T02:19
second if	842	5	
second in	773	3	
second is	813	0	I05:7
second late	842	0	I20:6
second later	791	-6	
second leeway	791	0	I05:10
second of	773	0	I20:8
second one	732	-3	I03:6 I15:7
second only	813	0	J36:6
second server	842	0	C01:7
second site	842	0	J40:7
second slow	842	0	I20:7
second the	773	8	J26:6
second token	842	0	J19:8
second try	842	0	N11:7
second work	842	3	N07:7
secret	405	-16	I02:6 I06:6 I07:28 I10:40 I20:9 J06:11 L01:17 L08:16 T10:29
secret algorithm	744	6	I06:9 J07:6
secret and	721	0	L01:8 T10:6
secret app	842	5	T06:6
secret are	813	0	I08:6 T10:6
secret by	813	0	T04:7
secret byte	813	3	
secret console	842	5	T06:6
secret do	813	0	I10:6 T15:6
secret for	842	0	I07:7
secret from	732	-5	I07:6 L08:9 T10:7 T15:6
secret header	842	-3	
secret hs	773	-3	
secret in	732	0	I10:20
secret is	703	0	J06:8
secret jira_api_token	813	0	J02:6
secret jira_token	813	0	J29:8
secret jira_user_email	842	-3	
secret nil	842	3	
secret of	663	-6	I07:13
secret redact	791	-8	
secret return	791	0	J02:6
secret right	773	0	J06:13
secret same	842	0	C01:6
secret str	813	7	
secret that	791	0	I07:10
secret the	773	0	T10:10
secret there	842	0	I02:6
secret to	773	-3	J36:8
secret token	813	-4	J26:7
secret url	813	0	T05:6
secret what	842	5	
secret you	842	0	T10:8
secretkey	813	-3	
section	663	6	T10:6
section on	842	5	
secure	622	10	J07:20 J38:28 N13:9
secure attachment	712	6	J07:19 J38:16
secure myjirahome	813	5	N13:8
secure rapidboard	842	0	N14:6
secure thumbnail	842	3	J38:13
secure useravatar	842	-4	
securestr	813	-3	
security	509	5	I21:8 J15:8 J17:6 N04:6 N09:10 S04:8
security context	813	-4	
security in	842	3	
security level	773	0	S04:11
security provider	791	3	N09:6
security says	842	0	I02:6
security team	773	0	J04:6 J42:7
security the	842	-3	
security told	842	0	I06:8 J28:6
security validator	791	0	N09:6
security'	773	-3	
security' max	773	-3	
securityprotocol	842	-3	
securityprotocol net	842	-3	
securityprotocoltype	842	-3	
securityprotocoltype tls	842	-3	
see	368	5	J15:8 J17:7 J21:9 J27:9 N04:9 S01:9 S03:9
see 401	842	-5	I21:7
see 403	813	5	
see all	773	0	J05:6 S03:8
see an	813	-6	
see and	813	-4	
see any	842	3	
see change	842	5	J22:6
see how	773	3	
see http	668	8	J26:8 N06:6
see if	757	0	J33:6
see in	674	0	I07:6 T09:6
see issu	813	0	S04:8
see it	573	0	J15:13
see my	791	6	N04:7
see project	842	0	S01:7
see scope	842	0	T11:6
see that	626	7	N03:6 P01:7 T14:7
see the	549	0	J17:8 J32:7
see this	757	-4	J42:6
see to	813	6	
see what	695	6	
see where	842	0	N02:6
see why	791	5	
see your	712	-3	N04:16
seed	813	3	I10:6
seem	493	-4	I14:7 J26:6 J41:8
seem not	813	6	
seem that	744	-3	S03:7
seem the	773	-4	
seem they	813	4	
seem to	555	7	J26:7
seen	593	-14	I21:6 J29:7
seen any	842	-4	
seen it	842	0	J39:6
seen live	813	-4	
seen that	842	3	
seen this	842	-3	
seen with	842	-4	
sees	585	-8	J12:7 J15:10 J38:8 S01:10 S03:6 S04:7
sees is	842	4	J27:6
sees our	842	0	S01:7
sees project	842	0	J38:7
sees the	813	0	J05:6 J38:6
segment	712	0	I14:34
segment should	791	0	I14:17
sein	791	8	J41:14
select	593	21	J22:6 J28:6 J30:21
select field	813	3	
select from	791	4	
select is	721	12	J30:16
select issue	842	-4	
select list	842	-4	
select scop	842	0	J28:10
self	465	0	I18:7 J39:13 N09:17 P01:6
self client	842	6	
self client_key	842	5	J06:6
self detail	813	-5	
self get_json	842	0	J02:6
self host	573	-12	I18:6 J39:19 N04:6
self http	695	-3	
self method	842	5	J06:6
self post	791	10	J25:6
self prepare_proxy	842	5	
self put	842	3	
self run	842	0	I18:7
self server_info	842	4	
self session	757	10	J26:6 N12:6
self shared_secret	842	5	J06:6
self sign	643	10	N09:25
self'	842	-3	
semantic	842	0	J16:6
semantic release	842	0	J16:6
send	418	9	I03:6 I04:6 I14:6 J10:6 J20:13 J24:7 T05:8 T12:7
send an	813	-4	
send anyth	813	0	J20:6
send as	842	0	L08:10
send atlassian	813	7	
send await	842	3	
send basic	791	-5	
send body	813	0	N01:6
send even	842	0	N15:6
send get	842	-3	
send it	674	0	J01:8 S02:8
send key	842	0	J23:7
send mozilla	842	0	J20:9
send no	791	0	J24:8
send one	842	-4	
send post	813	-4	T09:6
send pr	791	3	J10:6
send request	842	0	C02:7
send someth	842	3	
send that	842	3	
send the	583	8	I03:8
send them	791	0	J10:6
send to	757	3	I03:6
send token	791	0	I14:7
send user	813	-6	J20:6
send we	842	0	S03:7
send web	842	3	
send you	842	4	T09:6 T15:6
sendasync	695	-3	
sendasync request	703	-3	
sendmodaction	842	5	
sense	712	-5	J31:6
sense but	842	0	I15:7
sense of	842	0	J25:6 N12:7
sensitive	773	0	I10:6 L01:8
sent	509	8	J30:10 T04:6 T15:11
sent as	757	-3	J05:7
sent header	842	-5	J24:6
sent in	842	3	
sent noth	842	0	J33:9
sent only	842	0	T05:6
sent request	842	4	N12:7
sent the	773	0	S01:7
sent then	842	-3	
sent to	703	0	N02:7 T15:7
sent us	791	0	T04:6
sent with	813	3	
sentence	712	0	J25:7
sentry	663	0	I04:7 J30:6 N11:8
sentry integration	773	0	N11:10
sentry with	842	-4	
sep	791	-6	
sep get	842	-8	
separator	773	-7	
sept	842	0	I17:7 N02:7
september	791	-4	
sequelize	744	0	I09:13 T05:6
sequence	791	0	J35:6
seraph	630	6	J04:10 J29:14 J35:7 S01:10
seraph loginreason	663	0	J04:7 J29:15 J35:8 S01:11
seraph loginreason'	744	6	
serialis	842	0	N01:7
serv	657	-8	N15:8 T08:11
serv as	813	0	S01:7
serve	757	0	I21:6
server	329	-7	C01:8 I02:8 I05:7 J08:7 J25:-6 J29:-6 J39:20 J41:-6 L01:7 L09:14 N07:11 N11:20 T03:6 T08:13
server answer	773	0	I03:7
server at	757	-6	
server atlassian	757	8	
server atlassianedge	813	4	
server atlassianproxy	842	-3	
server behind	842	0	J39:6
server build	813	0	J28:6
server call	842	3	J37:7
server connection	813	0	J35:8
server could	813	8	J35:8 N12:7
server data	744	-6	
server docs	842	-4	
server does	813	-3	N03:6
server doesn't	813	0	T11:7
server error	634	4	N11:37
server error'	842	10	N11:9
server for	695	0	T01:6 T02:6
server from	813	6	T15:7
server goes	842	7	N10:7
server have	791	4	I01:6 I05:6
server http	622	-9	J26:8 J28:7
server iat	791	0	T07:6
server impossible	842	4	N07:7
server in	712	-4	I04:7 J39:8
server instance	842	3	
server is	674	4	T03:6
server it	791	-3	
server jira	791	-12	
server logs	813	-4	
server must	842	5	J35:6
server need	842	-5	
server never	842	4	
server oauth	791	13	J11:7
server of	791	0	L01:8
server on	791	-3	J23:6
server or	757	7	J39:7
server refus	842	4	J02:6
server return	695	0	J25:6
server same	813	0	I04:8
server say	791	0	C01:7 L09:6
server says	721	7	I14:6 T02:6
server servic	571	-9	L01:9 T05:6
server side	791	4	
server sign	791	0	J08:11
server this	813	3	N03:6
server time	813	0	I04:8
server to	721	3	N02:6
server up	813	-3	
server url	721	3	
server version	842	0	T06:6
server want	842	5	
server was	791	0	N07:6
server when	813	-4	
server which	773	4	
server with	703	13	I03:6
server'	630	0	N11:7
server' atlassianedge'	721	4	
server' http	791	3	
server' server	813	-7	
server_info	757	7	
server_info false	842	0	N06:6
server_info file	842	4	
server_name	842	6	J02:6
serverinfo	578	22	J06:8 J39:14 N09:6 N12:10 N14:6
serverinfo 200	791	-7	
serverinfo text	813	3	
serverinfo u'headers'	842	4	
serverinfo will	791	5	
servertitle	842	5	
serverversion	842	3	
servic	553	-6	L01:9 T03:7
servic atlassian	569	-10	L01:9 T03:8 T05:6
service	451	6	J11:10 J18:6 J22:7 J25:6 J26:-6 J28:19 N10:8 N11:7 T07:6
service account	593	3	J11:11 J28:28
service at	842	-3	
service exception	674	8	J22:6 J25:7
service for	791	-3	
service jiraexception	842	3	
service key'	842	-3	
service login	813	0	J38:6 J42:8
service management	813	-3	
service not	791	3	N06:14
service request	842	-10	
service rest	842	3	
service ts	842	3	
service unavailable	791	7	N11:8
service user	721	0	J19:9 P01:6
servicedesk	773	8	J11:6
servicedesk customer	813	10	J11:7
servicedeskapi	744	0	N13:7
servicedeskapi request	773	-4	N13:8
servicekey	842	-3	
servicekey atlassian	842	-3	
servicenow	773	-5	
servicepointmanager	842	-3	
servicepointmanager securityprotocol	842	-3	
servlet	688	-8	I02:9
servlet ac	813	-8	
servlet context	842	0	I02:11
servlet oauth	842	9	N13:6
session	468	14	I03:8 J01:30 J37:11 S03:6 T14:11
session auth	593	7	J01:33
session await	842	7	
session expir	842	-4	
session for	842	-3	S03:7
session function	842	5	
session get	721	0	J33:7 N12:6
session has	842	5	
session http	813	-8	
session in	842	-6	
session mount	813	0	N07:6
session of	813	-10	
session post	813	0	N02:6
session the	813	4	
session timeout	842	8	J02:7
session token	791	0	I03:11 J01:6
session with	842	0	P01:6
session'	813	8	T14:7
set	371	14	J02:7 J05:8 J24:7 J31:22 L01:7 N08:7 N13:8 T02:8
set accept	842	0	J24:9
set atlassian	813	-4	J20:6
set authorization	688	-3	
set cacheable	842	0	I21:7
set clientinfo'	842	0	I17:6
set content	773	0	J24:6
set cookie	813	6	J02:6
set decod	842	0	I01:6
set exp	712	0	T02:11
set in	703	13	J36:6 N07:7 N08:11
set it	537	10	J05:13 J29:7 J31:21
set jira	813	-6	
set on	842	-3	
set that	791	-5	J32:7
set the	596	8	J25:10
set them	842	-5	
set to	732	4	J39:6
set up	565	-11	N13:8 N15:6 P01:9
set update	842	-5	
set'	842	0	J31:7
set_issue_statu	842	11	J41:10
setbasicauth mail	813	3	
setbasicauth user	842	-3	
setbasicauthentication	842	7	N14:10
setdescription	773	5	J32:11
setheader	813	10	J02:6
setheader authorization	842	5	J02:7
setissuer	842	0	L08:6
setissuetype	791	7	
setissuetype bug	813	5	
setpriorityname	813	5	
setprojectkey	773	5	J25:6
setq	842	-4	
setrequestheader	813	0	J02:9
setrequestproperty	842	-3	
setrequestproperty accept	842	-3	
sets	674	-6	L09:7
sets the	791	-4	
setsummary	757	7	
setsummary title	842	5	
sett	580	0	C01:9
sett is	842	6	J14:6 T15:7
sett it	813	0	C01:6
sett of	842	7	
sett says	842	3	I03:6
setting	492	12	I17:34 J09:6 J28:7 N06:12
setting baseurl	842	0	L08:6
setting for	791	-3	I17:8
setting http	813	3	
setting in	721	0	I17:21
setting not	842	0	N06:6
setting of	757	5	I17:9
setting page	721	-6	
setting set	842	0	I17:6
setting sharedsecret	842	0	L08:6
setting the	813	8	J09:6
setting there	842	0	J09:6 T08:6
setting url	842	-3	
setting your	842	-5	J28:7
settle js	791	5	
setup	608	4	J14:7 J19:6
setup only	813	4	
setup wizard	842	-4	
seven	791	-4	
several	588	17	J02:6 P01:6
several jira	842	7	
several lin	842	0	J25:6
several of	842	3	
several project	813	-12	
several sourc	842	9	
several tim	813	-3	
severity	744	-4	J31:7
sh	703	7	
sh curl	791	4	
sha	583	0	I07:16 I08:17
sha 256	585	-6	I07:16 I08:17
shall	773	0	I18:6 T01:6
shar	557	-9	I10:9 I20:6 L08:8 S03:13
shar has	842	-5	
shar login	842	0	S03:12
shar secret	596	-4	I10:10 L08:9
share	703	12	J21:7 L01:8
share one	791	0	J05:6
share the	813	8	I09:7
shared_secret	643	9	T04:9
shared_secret hs	842	0	L08:6
shared_secret redact	744	7	T04:7
sharedsecret	527	4	I10:29 J06:7 L08:6 T05:10 T10:12
sharedsecret and	732	-3	I10:10
sharedsecret const	757	13	
sharedsecret in	744	0	I10:24
sharedsecret redact	695	0	I11:8 T04:8
sharedsecret to	842	-3	
sharedsecret var	842	0	T10:11
sharedsecret'	813	10	J06:7
she	668	4	S04:19
she is	842	0	N06:6
she isn't	773	4	S04:18
sheet	663	-6	
sheet with	732	-9	
shell	721	0	I16:6
shell active	842	-4	
shell script	842	0	J02:6
shift	773	3	S03:6
ship	757	0	I13:6 N05:7
shop	688	-8	
short	615	3	J23:8 L01:9 N05:7
short liv	813	0	J38:6
short nam	813	0	L01:13
short ones	842	0	J36:8
short timeout	842	-3	
shorten	842	0	T02:6
should	414	-6	I14:6 I20:8 J04:6 N13:6
should and	842	-7	
should be	536	0	I14:10 I20:7 J25:6 J36:6
should check	842	9	P01:9
should come	842	3	
should do	842	0	N12:6
should give	791	0	S04:7
should go	813	0	L01:8
should have	813	-5	J27:7
should it	813	0	J04:6
should look	842	-4	
should make	813	3	
should move	842	4	J41:8
should return	842	3	
should say	757	-8	
should send	842	9	
should show	773	-5	
should simp	842	5	N09:6
should tell	757	4	S04:6
should that	842	-3	
should the	732	-4	
should try	842	-4	
should use	773	-3	
should wait	813	-5	
should we	773	-3	
shouldn't	744	-7	L09:8
show	414	-12	I07:6 I21:12 J02:-6 N12:10
show 400	813	0	I07:11
show 401	813	0	J28:7
show 503	842	0	N15:9
show all	842	-6	
show an	721	-3	J33:6
show http	842	6	J26:6 N05:6
show in	721	8	
show it's	842	0	N08:6 S04:7
show me	732	-3	
show my	842	-3	N06:6
show noth	773	0	J29:8
show only	813	-4	
show our	791	3	P01:7
show the	591	0	I21:7
show unauthoriz	842	6	I18:6
show up	668	-9	
show what	842	-4	
show when	791	-4	C01:7 T10:6
shown	630	0	J22:7 S03:9
shown as	842	-4	
shown in	813	-7	
shown to	842	-7	
shrank	842	0	S01:7
shut	757	8	
shut out	791	3	
si	732	-3	
si self	842	4	
sid	813	-6	
sid and	842	-3	
side	530	-9	I07:7 J05:8 J08:7 N09:6 N11:6 T01:7
side it	773	-4	
side no	842	0	J05:7
side of	791	-3	J08:6
side our	842	4	J22:6
side the	813	0	I16:7
sight	842	0	J17:7
sign	411	4	C01:11 I11:19 J02:-6 J05:6 J07:8 J08:12 J25:-8 L01:11 L08:6 N09:19 S02:10 T05:8 T06:6 T09:8 T10:17 T14:7
sign and	842	0	J10:9
sign by	703	5	J37:6 N09:12 T10:7
sign certificat	842	-3	
sign certificate	663	6	N09:16
sign code	842	0	J06:7 J08:6
sign correct	842	0	P01:6 T10:6
sign for	721	0	T05:12 T06:6 T09:10 T10:12
sign in	573	5	J04:6 N09:6 N10:7 N12:8 T14:14
sign install	663	0	I11:20
sign is	813	0	C01:8 L01:8 T10:6
sign iss	721	-3	L01:10 T04:8
sign it	842	3	
sign jwt	732	-3	I11:8
sign key	773	4	I13:10
sign on	813	0	J26:6
sign request	842	0	L09:6
sign the	732	-3	J13:7 J19:6
sign token	813	-3	
sign with	622	0	J36:6 S02:9 S03:6
sign your	842	0	J08:7
signal	791	-3	
signatur	744	0	T10:11
signature	484	-16	I06:7 I07:41 I08:39 I19:9 L08:7 T10:15
signature and	813	0	T10:6
signature at	813	0	I07:10
signature can't	791	0	I19:6 J10:8
signature check	791	0	I07:8
signature jira	842	5	
signature mismatch	842	0	I07:6
signature of	757	-5	I08:9
signature ok	791	0	I03:7 I12:7 T01:7
signature sha	842	-3	
signature verifi	791	0	L01:10 L08:8
signature verification	634	0	I07:15 I08:22 T10:9
signature with	813	0	T10:6
signatureexception	842	0	I14:6
signingcredential	813	0	T10:10
signingcredential new	813	0	T10:10
signingmethodh	773	4	
signingmethodh 256	773	4	
signingstr	842	5	
signingstr err	842	5	
signrequest	842	0	L08:9
signup	842	-3	T09:7
signwith keys	842	0	L08:6
sil	813	0	J33:8
silent	612	-12	N13:6
silent post	842	-3	
similar	757	-3	
simp	619	0	C02:6 I09:7 J04:7 J19:7 N08:11 S04:9
simp not	791	0	C02:8
simple	647	10	J07:8 N14:7
simple example	842	-3	
simplejson	842	10	J39:6
simpler	842	-3	
simulate	842	0	I11:9
since	356	13	I05:8 I08:6 I09:9 J15:-6 J26:-6 J28:-6 J29:13 J36:-6 J38:-6 N01:8 N02:7 N15:6 P01:-8 S02:-6 T03:7 T04:8
since an	791	0	J40:8
since few	842	3	
since friday	842	0	J35:7
since in	842	5	J08:6
since it	712	5	
since jira	842	0	N01:6
since last	695	0	N15:6
since new	842	-3	
since no	842	0	T02:6
since one	842	8	
since our	744	-4	I13:6
since ran	842	-3	
since so	842	3	N03:6
since some	757	0	J22:8 N01:7
since sunday	813	0	J04:7
since that	732	0	L01:8
since the	493	-8	I05:6 J32:8 N01:6 T09:6
since then	605	7	J35:6 T04:9
since there	791	0	J04:6 T10:6
since they	757	0	S04:6 T06:6
since this	721	7	J22:7
since thought	842	0	T07:8
since thursday	773	0	J29:7
since today	813	4	I08:6
since upgrad	842	0	I03:8
since use	813	6	
since we	622	0	J33:8 S03:6
since we've	791	0	J06:8 J07:6 T07:7
since when	791	4	J17:6
since with	813	0	J29:7
since yesterday	695	-5	J09:7 J31:6 S01:7
since your	842	0	I09:10
single	555	9	J07:7 J25:7 J32:6 J42:6
single page	842	-3	I04:6
single sign	813	3	
single space	842	0	J18:7
single str	842	5	
single ticket	813	0	J30:7
single time	842	6	T15:7
single user	813	4	
sit	528	0	I15:8 I16:6 J12:9 J40:17 T01:8 T08:15
sit are	791	0	J31:7
sit behind	842	4	
sit in	813	-3	
sit is	842	-9	
sit that	813	8	J40:8
site	347	9	I01:-6 I02:-6 I07:9 I15:6 I16:6 J04:-6 J13:6 J15:-6 J23:-6 J29:-6 J37:6 J39:-7 J40:27 L01:6 N04:7 N06:7 N13:7 N15:22 P01:-6 T01:14 T04:17 T08:6 T14:-6
site admin	657	5	J01:7 J13:14 J14:12
site administrator	842	-7	
site all	842	0	N02:8
site and	674	6	
site any	842	3	J33:6
site atlassian	695	-3	I16:6
site because	842	0	J37:7
site but	842	3	
site const	773	-3	
site fail	842	-5	
site for	791	0	J02:7
site from	744	-7	N02:7
site has	757	-3	
site host	842	0	J28:6
site http	688	-11	
site import	842	0	T04:11
site in	703	0	S01:6 T09:6
site install	813	3	
site is	647	0	N15:10 S03:6
site it	842	0	J14:6 J27:7
site it's	757	0	J09:6 J12:6 J30:6 J36:6
site itself	773	8	J06:6
site look	842	0	T13:6
site must	842	-3	J35:7
site my	842	0	T01:6
site of	813	4	
site on	813	4	J42:11
site one	842	-3	I15:7
site or	842	5	
site os	842	3	N06:6
site other	842	0	T01:7
site ourproject	842	4	
site packag	608	4	J21:9 J25:7 J26:7
site refus	813	0	J33:8 L01:8
site reject	842	0	J05:6 J37:7
site rep	842	0	S02:7
site rest	657	11	J18:6 J19:7 J25:8
site return	842	-4	S03:7
site should	813	-3	J30:6 N13:6
site so	791	-5	S03:8
site the	695	-7	
site to	757	-3	J31:6
site two	842	0	I15:7
site url	791	0	J28:9 N02:7
site username	842	6	
site was	757	-4	
site where	842	3	J40:7
site which	791	6	I19:6 J40:16
site wide	842	0	J42:9
site with	712	4	J37:6
site won't	842	0	J24:7
siteurl	695	14	J37:13 T06:17
siteurl aud	842	5	T06:6
siteurl authurl	842	5	
siteurl sub	842	5	
sits	695	7	
sits behind	813	7	N01:6
six	695	0	J06:6
size	605	-5	N05:11 N12:7 N13:6
size of	744	-5	N05:6
skew	773	0	C01:7
skip	674	5	I01:6 T13:7
skip the	842	6	I01:8 J14:6
skipp	681	10	
skipqsh	842	0	I03:7
sl	813	4	
sl request	842	4	
slack	591	-13	I20:7 S03:6
slack bot	813	-3	
slack thread	813	3	J33:6 N15:7 P01:6
slash	626	4	I02:7 J10:35 J11:-6 T09:16
slash and	842	3	I02:6
slash at	757	6	J10:14
slash in	813	-3	J10:6
slash it	842	4	J10:12
sleep	657	0	I04:6 I20:12 J19:10
sleep done	842	0	J19:8
slow	638	-6	J21:8 N08:16
slow but	842	0	J21:6
slow down	773	-6	
small	563	5	J13:7 N05:8 N08:7 T11:7
small change	842	-5	
small project	791	0	J21:6 N08:7
small test	842	3	
smaller	757	0	J21:6 N08:12
smaller pag	842	0	N08:9
smart	791	-4	C02:6
smoke	773	0	J19:15 P01:6
smooth	813	6	
snapshot	663	14	
snippet	791	0	L09:6
so	320	0	I07:6 J03:9 J13:7 J32:-6 J36:7 N07:-7 T02:6 T10:6
so 401	842	0	J07:8 N02:8
so add	842	-4	
so after	791	4	T04:7
so all	842	0	J27:6
so an	813	0	S01:7
so and	813	-5	
so at	813	0	N01:8 T09:7
so can't	757	3	
so could	842	0	I08:6
so do	842	-6	
so does	842	6	
so each	813	5	J02:6
so far	643	-6	J17:7
so for	813	0	J41:7
so gues	757	6	
so how	813	0	J17:6
so i'm	813	0	N05:6
so in	757	3	I09:9 L09:6 S02:6
so is	813	-4	L08:7
so it	605	-3	J13:9
so it'd	842	0	J36:8
so it's	663	0	J36:7 N04:6
so jira	791	0	J07:6 J34:7
so many	842	8	J35:6
so must	842	3	
so neither	842	-5	J41:6
so no	688	4	
so not	757	0	N11:6
so noth	813	6	
so now	813	-5	
so one	813	0	T02:9
so only	842	5	
so our	744	0	J06:6 J10:6
so please	791	6	
so right	842	7	
so take	813	5	
so that	521	-30	I06:8 J30:6
so the	539	-4	I17:6 J18:7
so there	732	4	J15:7
so they	721	4	I08:6
so this	791	-10	
so to	842	0	J33:6
so token	813	-6	T08:8
so too	813	0	T06:6
so took	813	0	I15:7
so what	791	0	J09:6
so who	842	0	N12:7
so why	813	0	J08:6
so with	842	4	C02:7
socket	712	13	N07:25 N08:10
socket hang	813	6	N07:13
socketonend	842	3	N07:9
sockettimeoutexception	791	9	N08:13
sockettimeoutexception at	842	4	
software	588	-3	J11:11 J39:6 N14:15
software cloud	813	-5	J39:6
software jira	842	-3	
software project	757	3	N14:15
software'	813	4	
solution	674	0	N14:7
solution check	842	-6	
solution you'd	842	-3	
solv	583	36	J26:6 N07:6 N13:6
solv by	791	0	J33:8
solv it	703	10	J35:6 N07:9 T03:7 T05:6
solv the	813	6	J26:6
some	421	15	I04:10 J21:15 J29:7 J35:8 N01:11 N07:7 N08:8
some claim	842	0	L09:6
some customer	791	11	N11:6
some day	842	0	J22:9
some document	842	9	
some endpoint	842	5	
some host	842	-3	
some hour	791	10	T14:6
some html	813	0	N01:11 N12:6
some issu	842	0	S01:8
some jql	842	0	N08:6
some minut	744	0	J21:13
some of	681	9	N07:13
some old	842	0	J35:13
some project	842	5	
some ten	842	6	
some text	813	0	J32:11
some thing	842	-5	
some tim	813	0	J35:8
some user	791	3	
some week	744	3	J29:6 N01:7
somebody	536	-4	J25:6 J41:6 T08:10
somebody else	757	-6	T02:7
somebody had	813	5	
somebody has	773	-3	
somebody it	842	3	
someone	542	18	J05:6 J23:8 J26:8 T13:6
someone config	791	6	
someone else	732	0	I12:7 J05:10
someone is	842	0	I11:6 J23:7
someone notic	842	0	J03:8 N14:6
someone who	842	0	S01:7
someth	443	34	J22:6 J34:7 N02:6 P01:7 T02:10 T05:6
someth chang	842	8	
someth else	688	-5	
someth from	842	-3	
someth in	712	6	J37:6
someth is	791	8	J01:6
someth like	647	0	C02:6 J34:11
someth on	773	0	N02:8
someth that	721	9	
someth to	813	0	I13:7 P01:7
someth went	732	-3	
something	791	0	J03:6
something gone	842	-3	
somewhere	688	12	N07:6 T02:6
somewhere in	842	0	T02:7
sonar	791	4	N12:7
sonarqube	842	0	N12:7
soon	626	8	I01:6 J20:7 J32:8 N04:8
soon as	657	9	I01:7 J20:7 J32:9 N04:8
sorrel	842	0	N06:6
sorrel example	842	0	N06:6
sorry	599	0	I12:7 N08:7
sorry for	695	3	
sorry in	842	0	N05:6
sorry my	842	4	
sort	608	-7	J07:9 J33:17
sort by	813	0	J07:6 J33:6
sort of	773	0	J07:7 J08:7
sort us	757	4	S01:7
sort_key	813	-5	
sort_key true	813	-5	
sound like	842	4	
sourc	732	6	
source	553	13	S01:9
source is	842	-3	
source jira	732	3	P01:9
source of	842	0	T08:6
source project	842	-4	S01:7
spac	622	0	N14:7
spac com	813	3	
spac is	842	-3	J12:6
space	490	-8	J03:6 J07:16 J18:23 J26:-6 N03:8 N14:8 P01:14 S01:7
space 401	842	0	J07:18
space 403	842	0	J18:6
space admin	813	0	J09:6 P01:8
space and	744	-3	
space for	842	0	J18:11
space function	842	4	
space has	842	-3	
space in	791	-3	J07:6
space it	842	-4	N08:6
space permission	813	3	
space so	842	7	
space space	842	-5	
space spacekey	842	5	
space the	791	0	J18:6
space which	842	0	S01:9
space_key	813	-14	
spaceid	791	-7	
spacekey	688	5	J15:7
spacekey title	813	11	J15:8
spam	813	4	
spassword	842	6	
spe	842	0	I21:8
speak	688	0	J23:6 J39:9 N12:7
speak of	773	0	J23:7 J31:6
spec	744	3	J01:6
special	681	-3	J19:6 J42:7 L08:7
special character	842	-5	
specifi	732	7	J23:7
specifi user	813	6	J23:9
specific	757	-5	
specify	721	0	J25:8
specify an	842	3	
specify valid	791	0	J25:9
speedwell	842	0	I11:9 N01:8
spell	813	0	J20:9
spent	703	0	N13:6 T07:7
spent day	842	0	J39:7 N04:6
spent the	813	0	T07:8
sphinxcontrib	842	3	
sphinxcontrib confluencebuilder	842	3	
spin	813	3	J19:6
split	688	-8	
splunk	773	3	
splunk alert	842	3	
spoke	842	4	J04:6
spot	791	0	T01:7 T07:6
spr	534	0	I02:38 I05:29 I06:22
spr add	813	0	I02:8
spr boot	647	3	I02:10 I05:8 I06:8 T03:6
spr internal	681	0	I02:7 I05:9 I06:7
spr starter	732	0	I05:9 I06:8
spreadsheet	813	0	J03:9
springframework	721	-4	
springframework web	721	-4	
sprint	559	3	I04:7 J11:15 J29:7
sprint goal	842	-4	
sprint in	712	7	
sprint jira	757	4	J11:8
sprint rest	842	9	J11:7
sprint'	791	0	J04:6
sprint' does	791	0	J04:6
sprintf	732	10	J03:8
sprintf urn	791	7	
sprintid	842	6	
sql	773	0	I10:6 T08:8
sqlite	732	0	I07:6 I09:13
squad	813	-3	
square	813	0	I01:6 J07:6
square bracket	813	0	I01:6 J07:6
src	573	9	I04:8 I21:7
src jira	773	9	J26:7
src jiraclient	773	4	
src jwt	842	0	I20:6
src mw	842	0	I03:7 I04:9
sre	842	7	
srv	663	-9	
srv addon	842	0	I03:7
srv app	773	0	T05:7
srv panel	842	0	I06:6 I20:6
ssl	596	14	N09:41
ssl certificate	813	-6	
ssl certificate_verify_fail	712	11	N09:12
ssl sslhandshakeexception	842	-4	
sslcertverificationerror	744	4	N09:9
sslcertverificationerror ssl	744	4	N09:9
sslerror	712	14	N09:17
sslerror sslcertverificationerror	757	3	N09:7
sslhandshakeexception	842	-4	
sslhandshakeexception no	842	-4	
sso	712	0	J02:6
st	712	-11	N04:10 N10:6
stack	619	-9	
stack no	842	0	N12:6
stack trace	668	3	
staff	773	-9	
stag	622	0	I07:6 I11:7 J12:7 T08:13
stag environment	842	0	I12:7
stag has	842	0	I07:6
stag only	842	3	T08:8
stag site	842	0	I07:6
stage	721	-3	
stand	605	8	
stand at	842	5	
stand for	813	0	J08:6
stand in	703	10	J34:6
stand that	813	3	
stand where	842	-5	
standalone	744	9	J02:8
standalone yes	757	7	
standard	791	6	N07:6
star	813	0	J30:6
start	463	-11	I04:6 J21:8 N12:6 N14:9 T15:6
start 000	842	0	P01:6
start atlassian	842	0	N14:11
start from	813	0	I20:6
start it	773	0	C02:8 J21:7
start jira	842	5	
start limit	813	8	J38:13 N13:8
start new	773	-7	
start of	813	-3	
start over	842	3	
start page	813	-5	N12:7
start to	791	-4	
start verbose	791	9	
start with	681	0	J34:7
start_object	757	10	J25:7 J32:8
start_object token	773	8	J25:8
startat	541	10	J22:26 J39:7
startat fetch	842	4	
startat maxresult	615	13	J26:7 J33:6
startat response	842	4	
startat total	813	0	J04:8
startat validatequery	791	-6	
starter	634	0	I02:17 I05:17 I06:12 I21:10
startswith	757	0	J05:6
startup	791	4	
stash	842	-3	
stat	757	-5	J34:6 N07:7
state	612	-8	J41:9
state of	791	5	
statement	842	3	
static	622	22	I21:15 N04:10 T03:8
static above	842	0	I21:12
static asset	791	4	
static function	813	10	T03:8
static str	842	4	
statu	346	23	J02:6 J15:6 J21:6 J22:6 J24:10 J26:7 J27:10 J29:7 J34:7 J35:-6 J41:15 N09:-6 N12:10 N15:15
statu 200	681	6	N04:8 N13:6 S03:7
statu 400	605	10	J31:6
statu 401	583	-5	J02:7 J26:7
statu 403	652	3	J13:6 N04:7
statu 404	638	26	J15:23 N14:6
statu 405	773	7	N13:9
statu 410	773	7	J22:15
statu 413	813	0	N05:6
statu 415	791	0	J24:11
statu 429	732	4	J21:16
statu 500	712	-4	N11:6
statu 503	842	0	N15:13
statu and	813	-3	
statu as	842	0	J27:6
statu atlassian	813	0	N11:11
statu body	813	-4	
statu code	496	11	J02:9 J27:8 J39:7
statu current	773	-16	
statu done	773	3	
statu error	791	-7	
statu fail	813	-6	
statu failure	842	-8	
statu fir	842	3	
statu header	842	0	L08:6
statu in	703	0	J27:9 J34:15
statu is	703	6	J04:9
statu issuetype	842	0	J26:6
statu jql	842	5	J10:6
statu line	842	0	N12:14
statu not	791	-7	
statu open	744	3	J22:7
statu page	668	-5	J29:6
statu report	813	-3	
statu res	773	4	
statu response	813	-7	
statu says	813	-4	J39:8
statu statu	744	5	
statu that	842	-4	
statu time	842	4	
statu tobe	842	0	J19:6
statu too	842	0	N15:10
statu transition	842	3	
statu was	842	0	J27:6
status	773	-5	J41:6
status'	773	8	
status_code	576	-9	
status_code 200	721	-5	
status_code 400	813	0	J27:6 J30:7
status_code 401	791	-4	
status_code 403	813	-3	
status_code header	773	0	J38:7
status_code json	842	0	S02:6
status_code len	842	0	J42:6
status_forcelist	842	3	
status_id	842	8	J25:10
statuscategory	842	3	
statuscode	505	16	J18:14 J25:12
statuscode 400	688	7	J25:14
statuscode 401	757	-10	I18:7
statuscode 403	695	16	J18:17 P01:7
statuscode 404	791	12	J03:7 J20:7
statuscode optional	688	11	J02:8 J15:10
statuscodeerror	732	11	
statuscodeerror 400	791	9	
statustext forbidden	842	3	
statustext not	842	-4	
statustext return	842	4	
stay	547	-11	J04:7 J21:8 J42:7
stay as	773	-7	
stay blank	813	-3	J21:6 J42:8
stay empty	757	0	C02:6
stay in	813	-4	
stay on	791	-3	J12:6
stay open	791	-6	I05:6
stay the	842	0	J21:7
stay valid	842	6	
stay with	842	-5	
stderr	791	10	J35:6
steampipe	842	4	
step	468	14	J14:6 J32:6 J41:11
step and	791	7	J41:6
step by	813	0	J37:7
step create	813	3	
step ends	813	4	
step error	842	6	J14:6
step fail	773	4	J02:6 J23:7 J41:7
step for	813	-6	
step from	842	-3	
step in	744	3	N10:6
step install	791	7	T05:7
step is	791	4	T15:8
step jira	791	5	
step name	842	4	
step of	744	5	J24:8
step open	813	3	
step that	813	3	
step the	757	-7	J37:6
step to	757	0	J32:12
step uses	813	6	
step with	842	-3	
stepp	842	0	I20:6
stg	791	0	I19:7 T08:6
stg atlassian	842	0	I19:8
still	435	38	J04:12 J11:8 J12:6 J22:9 J25:-7 J26:8 N02:10 T04:6 T06:6
still 401	813	5	
still answer	813	9	
still be	842	-3	
still call	791	11	J23:7
still get	721	0	J02:6 J09:6
still had	842	-3	
still has	703	0	I07:6 I17:7
still have	791	3	
still in	757	0	J41:8
still is	813	-5	
still no	813	0	T05:6
still not	791	3	I07:6
still noth	842	0	J42:7
still offer	842	5	
still ok	813	0	J12:6 J22:10
still point	842	0	N15:7
still refus	842	5	J11:7
still says	791	-4	
still see	757	4	S03:8
still set	842	0	N07:6
still show	813	3	J31:6 N02:7
still there	773	-4	
still to	842	0	J01:6
still use	842	0	J35:6
still valid	813	0	J07:6 J40:8
still work	773	6	J20:6
stood	842	-5	
stop	585	11	J14:7 J21:7 N07:6 N08:7
stop at	773	6	
stopp	593	6	J02:6 N02:10 T03:8
stopp as	842	5	J02:7
stopp at	813	0	N10:8
stopp be	842	0	T03:7
stopp on	744	0	I17:6 J29:6 N09:6
stopp tak	842	-5	
stopp with	813	3	I15:6 N02:10
stopp work	773	9	J22:7
stor	527	0	I09:13 I10:16 I15:6 T01:6 T04:8 T09:7 T10:8 T14:8
stor and	813	-3	
stor client	712	0	I09:11 I10:17
stor then	842	0	L08:6
stor token	842	-3	
stor under	842	6	
storage	608	0	J25:12
storage app	813	5	J12:6
storage value	721	5	J25:11
storage version	842	6	
store	507	12	I07:11 I09:16 I17:30 J36:8 N09:6
store adapter	757	0	I16:7
store by	842	5	I07:10
store db	757	0	I07:7 I09:10
store for	773	0	I17:9
store of	813	3	
store postgr	842	0	I09:11
store the	721	0	J36:6
store them	842	-3	
story	605	15	J30:21 J31:13
story and	813	4	
story point	791	3	J31:13
story subtask	842	-3	
str	399	27	I02:6 I03:11 I06:23 J25:14 J32:25 J34:9 L08:6 T03:6 T10:6 T11:9
str accountid	791	3	S03:7
str and	813	0	J24:7
str auth	842	-4	
str byt	842	5	
str clas	813	-3	L08:6 S02:6
str clientid	791	11	T03:6
str constructor	842	5	
str custom	842	3	J25:6
str data	842	3	
str encod	744	-3	
str error	791	-3	
str from	842	3	C02:9
str hash	647	0	I03:19 L08:11
str host	842	7	
str http	813	5	
str in	842	0	I06:7
str is	842	0	J01:8
str it	842	-5	
str jwt	813	3	
str login	842	11	
str no	842	5	
str object	773	-3	
str offlineuserauthtoken	842	3	
str or	842	6	
str out	757	6	
str pair	813	-6	
str password	842	6	
str path	813	0	J02:7
str response	842	-3	
str secret	773	9	
str sharedsecret	842	5	
str str	813	-3	
str text	712	-3	
str the	773	4	J32:9
str user	842	7	
str with	813	0	I06:6 T11:6
str without	842	0	I06:7
straight	712	-3	J19:7 T07:6
straight away	813	0	J19:8
straight from	842	-4	
straight to	842	0	I02:6 N13:6
strange	744	-4	
stranger	813	0	S01:12
strategy	813	-3	I02:6
stream	657	4	N07:6 P01:6
streamable	842	6	
streamable http	842	6	
strict	547	16	J23:34
strict gdpr	842	9	J23:7
strict mode	599	11	J23:31
strict_encode	757	-3	
stricter	813	0	J17:6
strictssl	757	5	
strictssl true	773	3	
strik	842	6	
string	674	0	I06:9 J32:9
string'	813	-4	
string' err	842	-3	
stringify	619	-4	
stringify body	813	-3	
stringify field	773	-11	
stringify payload	813	7	J01:6
stringify query	842	3	
strip	688	9	I01:6 L09:6
strip the	842	0	I08:6
stripe	813	5	J29:6
stripp	813	0	J06:6
stripprefix	842	0	T07:6
strong	842	-3	
strtotime	842	6	
strtotime minutes'	842	6	
struct	757	5	L01:15
struct tag	842	0	L01:9
stuck	695	-5	
stuck in	813	-4	
stuck on	773	-3	
studio	842	5	
stuff	703	0	C02:6
stuff in	813	0	C02:7
stylesheet	791	3	I21:8
stylesheet href	813	3	
stylesheet'	791	4	
stylesheet' href	791	4	
sub	486	15	L01:8 L09:18 S02:21 T06:12 T07:30
sub account_id	842	0	S02:6
sub accountid	791	0	S02:10 T07:11
sub be	842	0	T07:7
sub code	842	8	J10:6
sub ede	842	7	
sub exp	842	0	I02:8 I03:7
sub fmt	842	5	
sub iat	813	0	I03:7 L08:6
sub of	842	0	S02:9
sub qsh	842	0	J08:6
sub task	712	0	J30:7 J41:6 P01:10
sub tnt	712	3	L01:8 L09:8 T07:12
sub urn	602	0	L01:7 L09:15 T06:14
sub'	695	9	T03:7
sub' account	842	5	J06:6
sub' tnt'	842	-4	
sub' urn	744	4	T03:8
subdomain	791	0	N02:8 N15:7
subject	608	6	L01:11 T06:9 T07:22
subject of	813	0	C02:7 T06:6
subject tenant	842	-5	L01:8
subject type	842	6	
subject urn	791	4	
sublimejira	842	5	
sublimejira error	842	5	
submit	663	-7	N05:15
submit fewer	791	0	N05:13
submitt	813	0	I05:6
subscription	744	4	
substr	773	4	
subtask	703	-5	
subtask false	813	-5	
succeed	674	0	S01:6
succeed and	842	0	S01:8
succeed on	842	0	J19:6
succes	571	-9	T12:16
succes but	842	-3	J29:8
succes creat	842	3	J31:6
succes false	732	3	T12:15
succes rate	842	3	
succes true	791	-5	
successful	612	-6	J25:6
successful false	721	3	J25:7
such	546	-4	J27:6 J30:10 N06:16
such an	813	5	
such case	791	-3	
such host	791	0	N06:20
such project	813	-5	
such request	842	7	
such th	842	-3	
such token	813	4	
sudo	791	-5	
suffice	842	4	
sufficient	813	4	J12:6
suggest	732	0	J42:10
suggestion	721	-4	
suite	744	4	I15:6 J19:8
sum	813	6	
summary	442	-4	J05:18 J25:18 J30:7 J31:6 J32:16 J39:8
summary description	721	-4	
summary disk	842	0	J32:6
summary field	703	7	J05:10
summary first	842	-7	
summary for	842	-3	
summary issue	842	-7	
summary issuetype	773	-14	J30:6
summary night	842	4	N05:6
summary of	813	4	
summary operation	842	5	J32:9
summary print	813	3	J27:6
summary statu	681	6	J26:6
summary summary	757	0	J23:6
summary test	744	11	
summary title	842	0	J34:9
summary trial	842	-9	
summary try	842	8	
summary'	643	6	J05:32 J31:-7
summary' cannot	721	0	J05:22 J31:-11
summer	732	0	I20:6
sun	744	0	N09:8
sun security	773	3	N09:8
suncertpathbuilderexception	791	3	N09:6
suncertpathbuilderexception unable	791	3	N09:6
sunday	688	0	J04:6
sup	842	-9	
super	791	4	
suppli	757	-3	N02:7
suppli and	791	0	N02:7
support	454	-20	J23:18 J24:9 J37:8 J39:12
support and	842	-5	
support any	791	4	
support by	842	8	J28:6
support for	695	-19	
support here	813	0	I14:6
support in	668	12	J23:21
support it	791	4	J39:6
support on	842	0	N11:6
support says	791	0	J13:6
support scop	813	-5	
support see	842	-4	
support site	791	3	J40:13
support that	842	-3	
support the	744	-7	
support told	842	0	T06:6
suppos	744	0	I16:6 T12:10
suppos to	744	0	I16:6 T12:10
suppose	668	0	N14:8
suppose it's	842	0	J30:7
suppose that	791	4	
sure	555	13	J04:6 T15:6
sure it	791	-5	
sure it's	813	0	S01:6
sure that	681	4	J15:7
sure the	732	0	J25:8
sure there	842	0	J04:6
surround	674	10	J34:14
surround it	695	7	J34:10
suspect	626	12	J16:8 P01:7
suspect that	791	5	J16:7 S03:7
suspect the	773	9	N13:6
suspect their	842	0	J29:7
suspend	744	4	N15:12
suspend to	842	0	T13:6
suspicion	813	0	J39:7 T07:6
suspiciou	813	-3	J04:6
svc	668	13	J28:8 L01:6 N09:7 S03:6
svc get	813	0	L01:8
svc jira	842	3	
svg	842	0	I21:6
svg 401	842	0	I21:6
sw	842	0	C01:6
swagger	842	-4	
swallow	791	0	J23:7 N05:6
swap	721	-4	J27:6 T06:7
swap the	773	-4	
swapp	668	0	J05:11 N12:7 T06:10
swapp the	791	0	J05:6
swapp to	842	3	J05:7
swear	732	0	L08:7
swear it	842	0	J27:6 T06:6
switch	547	-4	J22:6 N02:8 N12:6 S03:8 T13:11
switch it	757	5	J22:8
switch off	703	4	I01:6 L09:7 T13:16
switch on	721	-6	J17:6
switch the	773	0	N02:8 S03:6
switch to	732	-7	S03:6
symbol	842	0	J02:6
symmetric	791	0	I18:9
symmetricalgorithm	842	4	J08:6
symmetricalgorithm hs	842	4	J08:6
symmetricsecuritykey	813	0	T10:10
symptom	773	4	J05:6 J26:6
sync	463	-5	C01:12 J02:6 J15:12 J25:-6 J26:-6 J42:6 N05:8 N06:6
sync app	842	0	J39:8
sync bot	842	0	J42:7
sync clientkey	791	0	J06:6
sync erro	842	3	
sync fail	773	-3	J15:11
sync from	813	-3	
sync get	773	0	J02:9
sync gets	842	0	N03:6
sync is	842	3	
sync issu	842	0	J30:7
sync jira	773	6	J22:7
sync on	813	-4	N12:6
sync pag	842	5	
sync project	842	3	J17:6
sync says	842	0	J16:7
sync stop	842	0	J36:8
sync the	813	0	P01:6
sync tool	721	0	J27:6
sync user	813	0	J16:7 J27:7 J35:7
sync was	842	3	C01:8
sync with	773	6	J33:7 N08:9
sync'	791	7	J08:6
synchronis	757	0	J15:7
synchroniz	813	0	I05:9
synchroniz no	813	0	I05:9
syntaxerror	712	0	J26:6 N12:11
syntaxerror unexpect	721	0	J26:6 N12:11
sys	791	5	
sys exit	842	3	
system	500	7	J37:23
system administrator	813	-7	
system and	842	-4	
system clock	813	0	I05:9
system currenttimemilli	842	7	
system customfieldtyp	813	3	
system invalidoperationexception	703	3	N14:7
system net	732	3	
system of	813	3	
system text	791	7	
system token	744	-5	J37:9
system'	813	-3	
tab	599	10	I04:9 I05:6 I18:6 I21:8 J03:6 N01:7 N03:7
tab it's	842	0	N01:7
tab the	813	0	I05:6
tabl	757	0	I09:10
table	559	3	I09:18 I10:10 I15:7 I17:14 T06:6 T10:6
table for	842	0	T08:6
table has	813	0	J06:6
table is	813	0	N05:6
tablero	813	7	
tabs	791	7	J14:6
tag	703	-5	L01:7
tags	757	-9	I02:6 I04:8
tak	502	-16	N08:14
tak an	842	-3	
tak it	703	0	J33:7 L01:8
tak longer	791	0	J36:7 N08:10
tak no	813	-4	
tak only	813	-6	
tak the	626	-11	
take	494	0	N08:7 T09:7
take an	842	4	
take any	842	0	I06:8
take it	674	7	
take over	773	0	N08:6
take that	757	0	N10:6
take the	638	0	I01:6 I02:6
take what	813	0	T09:6
taken	583	0	J04:8 J31:7 S01:7 T10:9
taken as	842	7	
taken back	842	0	I01:6
taken from	791	4	
taken in	813	-3	
taken it	842	0	J01:6
taken out	791	-6	S04:6
talk	657	-5	N09:9 T08:6
talk about	757	0	J26:7
talk of	842	0	J23:7 N14:8
talk to	732	-4	T08:7
tallbarr	732	-8	
tallbarr se	842	-3	
tallbarr worklog	757	-5	
tansy	842	4	N06:6
tap	842	8	
target	612	-5	N09:12
target help	842	4	
target http	773	4	
target resource	842	-3	
task	477	27	J15:7 J25:10 J26:6 J29:6 J30:22 N08:7 S03:7
task and	757	-3	
task bug	813	-3	
task but	813	4	J30:8
task const	842	3	J01:6
task description	842	-4	
task epic	842	-4	
task from	842	3	J04:6
task in	773	-4	S03:10
task jira	773	-10	
task list	813	7	
task name	842	4	
task publishtoconfluence	791	-3	
task server	842	0	J35:9
task story	842	8	J02:6
task summary	773	0	J25:6
task task	791	0	J30:6
task the	842	6	
task to	842	10	J25:7
task with	757	15	J25:7 J41:6 N06:6 T13:6
task_queu	681	13	T14:8
task_queu 105	773	5	T05:7 T14:6
task_queu at	813	3	
task_queu req	813	3	
taskcanceledexception	842	0	N08:9
tb	842	4	
tcp	757	0	N06:13
tcp lookup	842	0	N06:11
tcpdump	842	0	N13:6
team	516	-5	J14:9 S04:8
team can	842	0	J40:8
team manag	721	-10	
team our	813	4	
team who	842	0	J29:9
team work	842	0	J11:7
teasel	773	0	N07:7
technical	703	0	J18:7
techniqu	813	5	J31:6
tell	485	-9	J02:6
tell how	791	-6	
tell it	773	-3	
tell jira	842	0	J27:7
tell me	657	8	C02:9
tell my	813	0	I14:8 P01:8
tell noth	842	-5	
tell of	842	0	S01:7
tell one	842	6	
tell people	842	0	J01:6
tell that	773	-7	
tell the	732	0	J30:6
tell them	721	0	S04:6
tell us	712	0	J21:10 J28:6 N07:6
tell what	813	6	J04:10
tell whether	842	-5	
tell which	791	7	
tell you	791	0	J09:6
temp	813	10	J25:9
templat	842	3	I03:10
template	619	0	I21:7 J02:7 J03:13 J25:6
template and	842	0	J30:6
tempo	791	-3	
tempo account	842	-4	
temporari	842	11	L08:9 N15:8
temporary	757	-5	N06:8 N11:6
temporary failure	842	0	N06:9
temporary not	842	-4	N11:7
ten	602	7	J24:6 T06:8
ten minut	721	7	
ten tim	791	0	J24:8 T10:6
ten year	842	0	T06:7
tenable	695	-6	J32:6
tenable com	842	-5	
tenable jira	773	-3	
tenable plugin	842	-3	
tenable_jira	712	0	J41:7
tenable_jira jira	732	-10	
tenable_jira transform	791	5	J41:8
tenant	427	0	I07:11 I09:19 I10:29 I15:23 I17:32 J02:-7 J06:6 J25:-7 J26:-7 N15:9 T04:15 T05:15 T08:11 T09:17 T10:15
tenant accountid	842	4	
tenant and	744	0	I15:7
tenant base_url	773	0	T09:16
tenant by	842	0	I07:7
tenant claim	842	0	T09:6
tenant client_key	773	9	J07:7
tenant clientkey	842	0	I10:6
tenant exist	842	0	T10:7
tenant found	842	0	I10:11
tenant get	813	0	I10:8
tenant getsharedsecret	842	-3	
tenant got	813	0	N02:8 T08:8 T10:7
tenant has	813	4	
tenant id	813	0	I15:6 L08:6
tenant in	791	0	I11:13
tenant is	721	-5	
tenant it	744	0	J23:6 J40:8 S03:6
tenant model	842	3	J06:8
tenant new	842	-4	
tenant not	791	0	I09:6 J40:8
tenant noth	813	0	J06:6 N15:7
tenant oauthclientid	842	4	T05:8
tenant of	813	4	
tenant own	842	0	J37:6
tenant record	791	0	T09:6
tenant restor	842	0	T05:6
tenant row	842	0	I10:6
tenant same	842	4	
tenant secret	813	0	I10:10 T05:6
tenant sharedsecret	721	0	T10:9
tenant table	757	0	I15:6
tenant that	842	0	I10:7 T04:6
tenant url	842	0	T07:6 T09:7
tenant what	842	0	J33:6
tenant why	842	0	I09:6
tenant with	813	0	I17:7
tenant'	842	0	I17:6 L08:6
tenant_info	721	-9	J06:6 J40:10
tenant_info and	842	-8	
tenants'	842	0	I17:8
terjira	842	5	
terminal	681	0	J02:6 N09:6
terminal output	842	6	N09:8
tern	773	0	N13:7
terraform	626	0	J14:6 J21:7 J42:6 N09:7
terraform app	773	0	J19:6
terraform plan	813	0	J16:6 J21:6
terraform provider	791	0	N04:7
tes	842	-4	J15:9
test	390	0	I06:14 I13:6 J19:8 J26:6 N14:13 T08:8
test add	842	-7	
test after	842	0	I06:6
test all	842	-4	
test an	842	-4	
test and	695	-8	
test atlassian	813	5	J06:7
test button	813	0	J33:7
test case	842	3	N05:6
test connection	732	-5	
test credential	813	10	N03:10
test description	813	3	
test documentation	842	-9	
test example	842	0	J19:6
test fail	773	0	N14:7
test for	744	-6	
test had	842	9	
test if	842	6	J14:6
test in	813	-3	
test instance	813	3	T01:6
test instruction	842	-3	
test is	813	5	J22:6
test issue	842	-7	
test issuetype	842	6	
test it	791	4	
test jira	791	4	J39:6
test of	703	6	I05:6 I06:6
test ok	842	0	J04:6
test on	813	-6	T08:7
test pass	712	-9	
test plan	744	-8	
test project	791	13	
test report	842	-5	
test sit	813	0	T08:14
test site	732	0	J27:6
test the	703	-6	
test to	813	-3	
test type	842	3	
test user	813	0	S04:7 T07:6
test with	652	-4	S03:7
test work	773	11	
test'	813	-7	
testalert	842	3	
testalert http	842	3	
testalert key	842	3	
tester	791	0	I09:6
text	401	20	I06:9 J20:8 J25:8 J30:9 J32:24 N05:13 N12:11 N13:-6 N14:11 P01:6
text 403	842	0	J20:9
text about	842	0	J01:6
text and	791	-3	
text contain	842	7	N14:10
text css'	791	4	
text description	813	5	
text doctype	791	0	N14:9
text encod	688	3	
text error	791	3	
text errormessag	712	-3	
text field	773	4	
text for	842	0	J10:8
text has	813	0	J25:8
text html	657	0	N14:12
text html'	842	0	I21:6 N01:8
text in	773	0	J32:10
text is	688	13	N05:10
text it	842	4	J32:7
text javascript	791	3	
text mention	842	0	J23:6
text network	842	0	C02:7
text no	813	4	
text of	744	0	J38:10
text parseexception	842	0	I06:7
text req	842	0	J24:6
text search	842	-5	
text sort_key	813	-5	
text test	842	3	
text text	721	-5	J25:7
text to	842	3	N12:9
text urlfetchapp	842	4	
text what	842	-6	
textarea	842	0	J32:9
tf	791	4	J25:7 P01:6
tf line	791	4	J25:7 P01:6
th	484	0	J06:6 J14:9 J29:13 L08:7 N07:6 T01:6
th as	842	0	L08:7
th between	813	0	N07:7
th but	842	-5	
th in	744	-3	P01:6
th is	791	0	J13:11 J19:7
th of	842	0	J29:12
th on	813	0	J29:9 N12:9
th only	842	0	J14:9
th same	842	0	J37:7 J40:9
th that	813	0	J06:7 J07:6
th the	732	6	T13:7
th to	813	0	N08:6
than	472	-7	J02:-6 J29:7 J36:11 N05:11 T02:11
than an	813	3	J08:6 J36:8
than before	791	-7	J30:6
than for	842	6	J28:6
than minute	813	0	J03:6 J19:6 T02:7
than my	842	0	C01:7
than one	744	0	S03:8
than second	703	0	T02:13
than that	842	0	T08:6
than the	663	3	J42:6 N08:7
thank	493	-18	J26:10
thank can	842	5	J25:6
thank for	626	-9	J26:7
thank lot	813	-3	
thank solv	842	0	P01:6
thank that	773	9	C02:7
thank you	681	-10	J29:6
that	224	24	C02:8 I15:-6 J02:-9 J03:6 J13:7 J24:-7 J27:9 J34:-6 J35:6 N13:-7 N15:-7 P01:10 T04:7 T15:6
that account	744	9	J14:7 J35:14
that ace	842	0	I09:6
that addres	773	0	N09:6
that all	681	0	J25:12 S04:6
that allow	842	-3	
that an	744	-4	
that and	791	0	I05:9
that anybody	842	3	
that are	652	4	
that as	721	0	J26:7
that asks	744	-3	J42:9
that atlassian	703	4	T08:6
that basic	757	6	J26:9
that be	695	0	J09:6
that belong	773	0	P01:6
that bring	842	4	
that broke	842	4	
that call	773	-7	
that came	791	0	I10:6
that can	688	6	J22:7
that can't	773	3	
that caus	842	7	J27:6
that chang	813	-3	J07:6
that change	813	-3	J37:7 T11:6
that claim	842	0	I02:6 L09:8
that client	842	-5	
that cloud	791	-5	J23:7
that code	813	-4	
that column	842	0	J31:6
that com	668	17	I08:8 S03:9 T10:6
that come	813	-3	
that connect	813	-4	T15:6
that date	842	-4	
that do	757	7	P01:6
that end	813	-6	
that endpoint	813	-5	
that ends	813	-5	
that error	791	7	
that exist	842	-3	P01:6
that fail	732	0	J35:6
that fetch	791	10	
that field	757	3	
that flag	791	0	I21:6 J32:7 T13:6
that for	695	-5	
that forge	813	0	I19:9 J37:7
that get	842	4	N01:6
that gets	842	-10	
that go	791	-3	N09:6
that goes	744	-5	
that google	842	0	J20:6
that had	732	0	J19:6
that has	643	0	J30:6
that have	712	7	T15:7
that he	813	0	J35:7
that header	791	-3	
that help	813	0	C01:6
that host	773	0	C01:7
that how	732	7	J03:6 S02:8
that i'd	791	0	J12:6 J40:7
that i'm	813	0	J07:6
that id	842	0	T01:6
that in	688	0	J38:6 T07:6
that installation	842	0	T01:6
that instance	842	4	
that into	813	0	J26:7
that is	525	4	
that isn't	757	3	
that issue	791	0	S02:7
that it	539	-8	J08:7 J18:6 J25:7 J30:6 N12:8
that it's	652	0	J16:8 P01:7 S04:7
that its	773	0	J16:7
that jira	619	6	I11:6 J21:6 T05:6
that key	744	10	J15:8
that lack	813	6	
that last	842	-3	
that let	842	-3	J10:7
that line	773	4	J36:6 L09:6
that link	842	-3	C02:6
that list	813	3	
that lo	842	0	T11:6
that made	703	9	
that mak	744	0	J37:8
that make	842	3	
that matter	791	0	J03:6 T02:6
that may	791	5	
that mean	773	-5	J40:8
that mention	842	0	T03:6
that must	842	3	I04:7
that my	757	0	P01:6 S03:6
that name	791	0	J31:6 L01:8 S03:7 T05:6
that need	744	-6	
that no	688	-8	
that nobody	732	-3	I03:6
that normal	842	5	
that noth	773	0	J03:6
that of	757	0	L09:7
that on	712	0	J13:6
that one	547	9	I10:6 J16:6 J31:8 J38:6 L09:6 P01:12 T09:7
that only	668	-6	L08:7
that operation	842	0	J13:8
that our	668	0	J16:8 J40:7 N10:6
that out	813	0	J07:8
that page	744	6	
that parameter	842	0	T11:10
that people	773	-4	
that person	813	-3	J19:6
that please	842	-4	
that port	842	0	N07:10
that project	695	0	J16:6 J17:9 P01:13 S04:7
that public	842	0	I08:6 S01:9
that ran	813	7	
that read	757	0	J09:6
that refresh	842	-3	
that report	842	6	
that request	842	9	
that resource	842	-3	
that right	773	-3	
that robot	842	0	J17:7
that route	757	0	I03:10
that same	773	6	J25:9
that says	791	0	I05:6
that scope	842	0	T11:7
that search	791	7	J22:10
that send	842	0	J10:7
that server	813	-5	N12:7
that shar	842	-5	
that should	732	-10	S02:7
that since	791	9	
that site	712	3	S03:6 T01:8 T04:12 T10:6
that somebody	791	-4	
that someone	842	0	S03:8
that space	791	9	J18:7
that step	791	8	J41:10 T15:8
that still	813	5	
that str	842	0	C02:8
that team	813	0	S04:10
that tell	773	-4	J01:6
that tenant	813	0	T05:8 T10:8
that test	791	-4	J13:7
that that	842	0	L01:10
that the	407	0	J15:8 J18:9 S02:8
that their	773	0	J16:7
that there	674	5	J04:7
that these	813	-6	
that they	688	-3	
that they're	791	0	N05:7
that this	647	3	
that to	842	0	C02:8
that token	668	4	
that took	813	0	J30:6 N06:6
that turn	813	-3	N13:8
that type	842	3	J24:7
that updat	813	0	J42:8 N07:7
that url	813	0	T15:6
that use	813	6	J08:6
that user	668	-5	J19:10 J35:6
that uses	791	-4	
that value	773	5	J27:6
that very	842	0	T05:6
that vm	842	0	C01:6
that want	813	-3	N10:10
that was	593	0	J23:8 J29:10
that way	791	0	J01:6
that we	605	5	I03:7
that we've	842	0	J04:6
that went	842	10	
that what	657	3	C02:9 T09:6
that where	791	-3	N14:10
that why	813	3	L01:9
that with	757	6	
that without	813	-4	J13:7 J33:6
that work	674	0	J02:8
that would	721	4	
that wrong	842	-4	
that you	652	3	S03:6
that your	744	4	
that'd	757	0	J10:8 T08:7
that'd be	791	0	J10:8 T08:7
the	133	-24	J34:6 N11:-8
the 200	842	3	
the 401	703	-19	J16:7
the 403	773	10	J18:6
the 404	791	3	
the above	721	0	N07:10
the acces	634	-4	J36:9 J39:6 T14:10
the access_token	813	5	J36:9
the account	541	0	C02:11 J19:10 J23:7 J28:9 P01:13 S02:7 S03:7 T13:9
the accountid	757	-3	C02:14 J23:6
the accountid'	813	6	J23:12
the ace	744	0	I01:7
the act	791	0	C02:6 T01:6
the action	663	-11	
the active	842	0	T13:6
the actual	842	5	
the add	549	0	I06:6 J13:7 J17:13 L08:11 S02:11
the addon	744	0	J13:6
the addres	536	14	I01:8 I21:6 J10:6 J38:10 N02:7 N03:11 N14:18 T15:6
the address	813	5	
the admin	555	0	J17:7 J18:8 J42:8 N04:6 T13:6
the administrator	757	-5	J16:10
the afternoon	813	0	J37:10
the agile	791	-8	
the alert	757	-4	
the algorithm	842	0	J06:6
the allow	703	6	N04:9 N05:10
the allowedlist	842	0	N04:6
the allowlist	791	-4	N04:10
the announcement	791	-6	
the answer	567	8	J20:7 T10:6
the ap	813	0	I03:7
the apache	813	11	
the api	469	8	J02:6 J19:6 J25:6 J26:11 J39:9 N03:7
the apis	813	15	
the app	397	3	I06:7 I07:6 I09:8 I10:8 I11:8 I12:7 I13:7 I16:9 I18:7 J02:-6 J05:12 J06:9 J09:12 J17:13 J25:-7 J40:25 S04:6 T01:7 T04:7 T05:11 T12:6 T15:6
the application	721	-13	S02:6
the appropriate	569	8	J05:13 J31:22
the approval	842	0	S02:7
the apps	813	0	J17:7
the are	813	0	S01:13
the argument	842	-5	
the ari	773	0	C02:8 T12:13
the article	842	-3	
the assertion	668	0	L01:12 L09:10 T06:9 T07:8 T09:12 T11:7
the asset	813	7	
the assignee	791	-3	
the assistant	842	0	J18:6
the atl	842	0	N11:8
the atlassian	563	21	J11:6 J20:6 J32:7 T15:9
the att	842	3	J31:6
the attachment	674	-9	J38:17
the aud	813	0	I12:6 T03:6
the audience	712	0	I12:8 T03:7
the auth	721	0	J03:7 T02:6 T08:7
the authenticat	663	3	T01:25
the authorization	619	-5	L09:11
the authorize	813	0	T15:14
the backend	695	0	I19:6
the background	842	3	
the bare	813	6	N14:6
the base	630	-11	J28:6 N03:11
the basic	791	5	J26:8
the bearer	773	-3	J02:6 S03:10
the big	773	0	J21:6 N05:6
the bitbucket	791	-4	
the board	668	0	S04:12
the body	583	-13	I11:8 I15:17 J20:8 N01:11 N12:8 N13:10
the bot	593	0	J16:14 J27:6 J30:6 J41:6 J42:15 S03:6
the bracket	842	0	I01:6
the bridge	842	0	J41:7
the browse	791	3	N14:6
the browser	486	23	J04:13 J26:10 J38:13 N07:9 N15:7 T15:7
the build	703	-11	
the bulk	813	4	J25:8
the button	703	0	I03:6 S02:6
the ca	791	-3	N09:11
the cach	842	-4	T04:6
the calendar	791	0	J29:7
the call	585	4	J15:6 P01:7
the callback	695	-3	T15:14
the caller	732	3	J13:7 J18:8
the canonical	773	0	I01:6 L09:7
the captcha	757	7	J35:14
the case	791	-3	C02:6
the cause	773	-9	
the certificate	773	6	N09:7
the chain	813	0	N09:9
the chang	813	0	J02:6
the change	695	-6	T15:8
the changelog	757	0	S01:6
the character	773	5	
the chat	791	-8	
the check	652	-11	I01:6 I03:6 I08:7
the ci	842	-5	
the claim	638	0	L01:11 T03:7 T10:6
the classic	695	-5	J28:10
the cli	703	9	T15:6
the client	542	-10	I10:7 T04:13 T14:6
the clientkey	721	0	J06:18
the clock	732	-3	I05:10
the cloud	536	0	J04:6 J39:7 J40:6 N03:7
the code	608	0	N03:7 T15:21
the collection	842	0	I15:7
the collector	813	0	N07:6
the colon	813	0	C02:6
the column	757	0	T05:7
the command	703	13	J04:9 N09:6
the comment	652	3	J32:13 N05:8 T13:6
the commit	813	-3	
the company	732	5	
the complete	791	0	J27:6 J33:6
the config	630	0	J02:8
the configur	721	6	I19:7 J38:6
the configuration	622	10	J16:21
the confluence	626	-13	J18:6
the connect	681	4	I10:7 J03:6 J36:6
the connection	602	18	J11:7 N07:12 N08:6
the connector	619	-7	J14:6 P01:7
the consent	668	3	J36:7 J40:11 T14:6 T15:10
the console	626	4	J11:12 T15:16
the constructor	842	-3	
the container	703	0	N07:8
the content	657	20	J15:8
the context	634	6	I03:13 T12:17
the contractor	842	0	S04:12
the controller	791	5	I01:6 I02:6 I21:6
the cooki	842	-5	
the corporate	813	4	
the correct	688	0	I12:15 J35:6
the creat	842	3	
the create	674	5	J25:7 J31:8
the creation	791	7	
the credential	608	8	J02:11 J14:6 J15:7 J29:10 P01:6
the csv	813	-3	
the current	652	4	J18:6
the custom	842	3	
the customer	520	0	I07:8 J17:8 J27:6 N15:8 S04:7 T04:7 T10:6
the dashboard	757	0	J21:6
the data	643	5	I10:6 I21:7 N15:7
the date	773	3	C01:10
the day	703	0	J29:6
the db	757	-3	
the debug	712	8	
the decod	791	0	I06:9 L01:8
the default	638	6	
the deploy	773	0	S01:7 T11:6
the deprecation	791	15	J02:9
the description	638	7	J32:23 N05:14
the descriptor	596	0	I11:8 I12:15 J06:7 J09:8 T01:10 T05:6
the detail	842	-3	
the dev	732	0	I09:6
the development	813	6	
the dialog	703	-4	
the difference	732	0	I10:6
the digest	842	0	I01:6
the directory	791	-3	
the dmz	842	0	N08:10
the doc	721	3	J34:7 L09:12
the docker	813	-3	
the docs	537	-14	I11:6
the docs'	842	0	J06:6
the document	791	-6	
the documentation	615	5	J25:8
the domain	721	5	N06:6 P01:6
the dot	842	0	N08:6
the double	842	0	J03:9 J10:6
the download	757	5	J38:8
the earlier	791	6	
the edit	773	6	J31:13
the editor	732	-6	
the encod	842	0	T11:6
the end	565	16	J10:13 J34:19 N03:7 N14:8
the endpoint	596	11	J39:6
the enter	773	9	N05:11
the entire	773	0	J27:7 S02:6 T04:6
the entry	791	-5	J32:8
the environment	744	4	T12:9
the epic	757	5	J27:7
the error	557	-5	T15:6
the escape	842	6	
the even	791	0	J36:11
the exampl	813	0	N03:6
the excel	842	0	J19:6
the exchange	634	9	T08:6 T11:8 T13:10
the exist	744	-3	N13:7
the exp	813	0	I06:13
the expiry	791	0	I06:6 T02:12
the export	647	4	
the expres	773	0	I04:9
the extension	638	16	J02:12 J32:8 J39:6
the external	842	-4	
the fail	703	3	J41:7
the feature	791	-6	
the feedback	813	-3	
the feel	813	3	J35:8
the fetch	757	3	
the field	530	18	C02:7 J27:20 J30:10 J31:12 S01:8
the file	657	0	J38:15
the filter	703	0	J33:7 N01:7
the firewall	721	3	C01:7
the first	500	4	J19:19 S03:8 T10:6
the fit	773	-3	I19:6
the fix	703	-3	
the flag	744	3	I21:6 J04:6
the follow	638	11	J12:11 T15:6
the font	842	0	C02:7
the forge	695	0	I19:7 J37:13
the form	630	6	C02:7 J25:6 J30:13 J32:8 T11:12
the format	813	-8	J25:6
the former	668	5	I12:8 J40:8 N02:7
the forum	842	-3	I11:7
the four	813	0	I03:6 J27:6
the frame	773	0	I21:7
the framework	813	0	I15:8 T05:6
the free	773	0	J09:8 T05:7
the frontend	773	0	J08:6 L09:6
the full	712	3	J03:6 N14:6
the future	630	0	C01:8 I05:10 I20:17 T02:18
the gateway	643	-5	J11:13 J36:12
the gdpr	813	-5	
the general	744	0	T08:9
the generat	842	0	J03:6
the german	813	7	J41:7
the get	732	6	N01:12
the github	668	-6	I18:16
the gitlab	732	0	I12:6
the given	773	5	J15:9
the global	791	-3	
the go	813	0	J21:7
the grant	744	-3	L09:7 T01:16
the graphql	813	0	C02:8 T12:6
the guest	813	0	S04:8
the guide	773	-9	
the handshake	813	0	N07:7
the hash	619	0	I01:13 J06:6 J08:9 L08:7 L09:10
the header	533	13	I14:18 I15:7 J03:10 J24:8
the heartbeat	842	4	
the helm	842	0	N07:8
the hook	703	0	I13:7
the host	565	11	I16:20 L01:6 N03:7
the hotel	842	0	N12:7
the hour	842	0	N11:6
the html	732	9	I21:14 J38:7
the http	663	-10	J03:6 J07:9
the hub	842	4	
the hyphen	842	-3	N15:7
the id	571	-9	C02:7 I19:8 J30:14 T07:8 T13:6
the ide	842	4	
the identical	773	0	J19:7 S04:10
the identifier	842	0	J41:6
the iframe	630	4	I04:11 I09:7 I21:12 J08:9
the imag	791	8	J38:9
the impersonat	791	0	J13:7 T11:7
the impersonation	791	0	C02:7 T11:6
the import	757	6	
the importer	842	0	I10:6 N08:6
the incom	773	-9	
the incremental	813	3	J01:6 J33:11
the inner	813	-3	J34:12
the input	791	0	N06:7
the install	561	-4	I08:9 I11:10 I12:13 I13:10 J06:6 L08:6 T05:7
the installation	619	0	I11:12 T05:8 T12:8
the instance	712	5	
the instruction	813	6	
the integration	580	12	J27:9 T14:6
the invocation	703	0	J37:7 T12:14
the ip	721	-7	N04:12
the issu	668	9	P01:11
the issue	511	17	I20:7 J17:6 J30:25
the issuer	695	-7	I14:11 J06:14 L01:6
the issuetype	813	-10	
the java	732	-3	I05:9 I06:9 L01:7
the jenkin	842	0	J28:6
the jira	427	-6	J02:8 J11:7 J14:9 N02:9 N06:6 N10:11
the job	663	-5	I17:9 T10:7
the jobs	842	0	J36:8
the jql	585	11	J34:23 N01:6
the json	663	0	I11:7 J25:16
the jwks	842	0	I19:7
the jwt	547	-5	I03:6 I14:6 J05:11 J06:6 J08:7 L01:6 L09:8
the key	563	0	I08:11 I13:21 I17:7 J15:7
the keys	791	0	I13:6
the kid	791	5	I08:7
the kind	773	5	J05:6
the known	842	-8	
the label	791	0	J31:6 N14:8
the lambda	813	0	J21:6 N04:6
the laptop	842	0	N06:6
the last	573	-4	C02:8 J37:9 N08:12 T04:10
the late	842	6	
the latest	703	-9	T03:7
the latter	791	-3	I10:6
the layer	842	-3	
the lead	791	6	
the level	842	-3	J15:7
the lib	791	4	
the library	580	0	I09:7 I14:9 J01:7 J02:6
the licence	773	0	J18:7 J42:7
the lifecycle	674	0	I08:9 I11:6
the lifetime	791	0	J06:6
the limit	688	0	N05:7
the line	744	0	L08:8
the link	663	-9	J38:22
the list	536	-9	I16:10 J04:11 J12:6 J39:6
the live	842	-5	
the lo	813	11	N03:6
the load	791	0	I01:6
the log	517	-9	I05:6 I18:8 J22:6 J25:6
the logg	813	0	J13:7
the login	608	13	J04:6 J35:8 J36:6
the logo	842	0	I21:11
the logs	668	-5	N13:7
the long	744	4	J06:6 J28:6
the lookup	813	0	N01:8
the macro	773	5	I03:8
the mail	615	-7	J23:9 J26:15
the maintainer	842	-3	
the manifest	695	0	I19:8 J12:6
the manual	813	-4	
the map	791	0	J31:6
the marketplace	695	3	
the mcp	688	0	J36:8
the media	791	5	J38:12 N11:6
the merge	813	-3	
the merger	813	0	N02:13
the message	573	15	I08:6 J31:6
the metadata	773	7	J38:9
the method	744	7	
the middle	657	0	J10:8 J36:6 N07:7
the migration	681	-4	
the miss	744	3	I17:12 N13:6
the model	813	0	T05:7
the module	663	-4	I21:6
the moment	688	6	
the morn	744	0	J19:7 J36:6
the mutation	813	0	T12:11
the nam	773	-3	L01:8
the name	596	-6	J34:6 N06:8
the necessary	842	-9	
the neighbour	842	0	J17:6
the net	842	0	T08:9
the network	663	4	
the new	473	-10	J12:11 J33:12 N02:17 P01:6 T14:12
the newer	732	9	J22:8
the newest	674	11	
the next	591	4	
the night	688	0	C01:7
the node	695	0	J39:11
the normal	773	0	I11:6
the notebook	842	-7	
the notification	842	-4	
the number	681	-4	J41:7
the oauth	615	12	J36:7 L01:6 T15:19
the oauthclientid	842	-3	
the object	813	-6	S02:6
the office	695	0	C01:6 N04:15
the official	773	12	
the offline	791	0	T12:12
the old	487	-5	J23:6 J33:6 N02:11 N13:13 T13:6 T14:6
the older	703	4	
the on	757	4	
the one	525	-9	I02:9 I08:6 I15:8 I20:6 J06:6 L09:7
the ones	695	3	S01:7
the only	615	6	J23:6
the operation	773	-5	N08:14
the operator	791	4	
the orb	842	-5	
the order	842	0	J07:6
the org	744	0	J19:6
the organisation	757	-5	
the organization	791	3	
the original	813	0	T09:6
the os	773	3	
the other	500	0	N12:8 T13:7
the output	773	0	N06:7
the overview	842	6	
the owner	732	0	N15:6
the package	695	-12	
the padlock	813	-4	N09:7
the pag	688	3	I21:7 J22:7
the page	483	-10	I04:18 I07:6 I21:7 N03:6
the pair	842	3	J28:7
the panel	647	9	I04:7 I21:9 S03:10
the param	842	0	J07:7 J23:8
the parameter	721	0	J07:11 N02:7
the parent	688	10	J25:14
the part	813	0	J42:8
the password	576	10	J02:10 J26:22 J35:11
the past	773	3	I20:11
the pat	791	-4	
the path	599	-4	I01:9 N03:17
the pattern	842	3	
the payload	647	-10	J24:17 J25:8
the people	813	0	J17:6
the percent	842	0	J10:15
the permission	612	4	J09:8 J40:6 P01:15
the permissions'	842	5	J25:11
the permitt	842	4	J27:6
the person	619	-5	C02:8 J19:6 S02:15
the personal	842	3	
the pictur	842	0	J35:7
the picture	791	8	J35:8
the pipeline	744	0	N10:6 N14:7
the place	773	12	
the plain	757	0	S02:7
the plug	813	4	
the plugin	524	15	J22:7 S02:8
the pod	744	0	N06:6
the pool	842	0	I05:10
the popup	813	4	
the port	813	8	T15:12
the post	712	0	J34:7
the postgr	842	-4	
the power	791	3	N04:6
the pr	791	3	
the prefix	813	4	J05:6
the present	757	5	T15:8
the pretty	842	0	J38:6
the previou	757	-4	T04:8
the priority	791	4	
the privacy	791	4	J23:9
the private	773	0	J03:6 N13:9 S01:6
the problem	721	11	
the proces	813	3	
the prod	842	-3	
the product	732	0	L09:6
the production	732	4	
the profile	695	11	J23:11 J26:7
the program	757	0	N08:10
the project	491	14	J14:13 J15:11 J16:15 J26:6 J27:8 J30:15 P01:10 S04:20
the property	842	0	P01:6
the protocol	842	-9	N13:8
the provid	695	0	I09:11 T12:10
the provider	732	5	N03:9
the proxy	608	8	N07:12 N08:9 N10:26
the public	619	0	I08:11 I13:10 I19:7 J03:6 S01:11
the publisher	813	-3	
the pull	842	-5	
the put	813	-5	J25:6
the python	757	0	N02:6
the qsh	695	-7	
the query	530	-8	I01:8 I03:14 J07:15 J23:7 J27:6 J34:8 L08:12
the question	757	-3	J10:8
the queue	773	0	J37:6
the quick	813	3	J14:6
the quot	842	5	J34:6
the raw	695	0	I01:6
the re	842	0	J18:8
the read	721	6	
the reader	842	3	
the readme	615	-3	P01:6
the real	721	0	J33:10 N05:6
the reason	663	-4	J35:6 L08:7
the recommend	842	3	
the record	674	0	I07:11 I10:14
the redirect	688	11	N13:14 T15:8
the redirect_uri	813	-3	
the refactor	842	0	J05:7
the reference	732	0	J13:7
the refresh	663	4	J36:7 T14:25
the registration	757	0	I16:13
the reinstall	791	0	T10:10
the release	744	3	
the remote	647	0	J37:12 N06:8 N07:10
the rename	813	0	T09:6
the render	842	3	
the renew	842	0	T14:7
the renewal	813	0	N15:9
the rep	668	0	J10:8
the replacement	842	0	T06:10
the reply	813	0	N12:7 P01:8
the repo	791	4	
the report	695	-3	J34:8
the reporter	773	0	J42:6
the request	460	5	J10:7 J22:10 N01:12 N03:6
the requests'	842	0	J26:6
the requir	791	-3	I12:6
the resource	681	0	J12:11 J22:8
the response	643	-6	J04:9 S02:8 S04:6
the rest	501	7	
the restriction	813	-4	
the result	721	4	S02:8
the retir	842	0	I07:6
the right	565	8	J18:11 J36:6 S04:9 T15:6
the robot	721	-3	J27:8 J28:6
the rol	842	4	
the role	712	-4	J17:11 J27:6
the rovo	842	9	J40:7
the row	773	0	I10:6 T05:8
the rows	813	0	T10:6
the rul	842	-6	
the run	842	5	
the same	359	12	C01:8 J02:8 J18:9 J20:11 J22:10 J30:-6 J38:13 N08:-7 N13:9 N14:-7 N15:7 S03:6
the sample	773	7	
the sandbox	712	0	J40:11
the sav	842	0	J23:6
the scan	842	-11	
the schema	842	0	T05:6
the scheme	712	0	J03:8 N13:6
the scop	576	-3	J11:15 J12:10 J28:6
the scope	674	6	J11:14 T11:9
the screen	681	8	J31:15
the script	599	-4	J29:8
the sdk	813	-7	
the search	619	-13	J34:11
the second	596	-7	I05:7 N13:7
the secret	573	-12	I02:8 I07:12 I10:13 J06:10 T10:9
the section	842	5	
the secure	842	0	J38:6 N13:6
the security	773	-4	J41:6
the self	842	-7	I18:7
the server	505	21	C02:11 N06:7 N07:10
the service	626	-6	J11:7 J28:10
the session	674	-3	I03:8 T14:10
the set	791	3	
the sett	773	5	
the setting	647	-4	N02:7
the setup	721	0	J14:9
the shar	634	0	I15:6 L08:6
the sharedsecret	791	-5	
the side	842	-3	
the sign	757	0	I13:6 J06:6 J08:7 J37:6
the signature	612	-4	I07:12 I08:11 I16:6
the single	842	-4	
the sit	791	-3	
the site	511	-9	J06:6 J10:6 J28:8 J37:7 J40:6 L01:7 N06:10 T01:7 T08:8
the skill	842	-5	
the slash	773	6	
the small	757	0	J21:6 J38:6
the snippet	813	0	L09:6
the solution	842	5	N14:8
the sort	813	0	J07:8 J33:8
the source	757	7	
the space	647	-12	J18:9 S01:7
the spec	813	-4	
the specifi	813	4	
the spr	721	0	I02:6 I05:13 S01:6
the sprint	773	-4	
the st	791	0	N04:7 N10:7
the stack	773	-3	
the stag	757	0	T08:10
the standard	813	6	
the starter	773	0	I02:8 I05:6
the state	744	3	
the statu	657	-7	J04:8 J29:6 J41:8
the step	674	0	J41:12
the stor	695	-5	S01:6 T01:6 T04:7 T10:8
the store	674	3	I17:24
the str	791	5	J05:6 T05:7
the sub	791	0	T07:6 T13:7
the subject	757	0	T07:19
the summary	813	9	J25:7
the support	813	-5	
the switch	813	0	I10:8 S03:6
the sync	663	4	J02:6 J39:6 J42:6
the table	712	0	I09:12 T07:6
the target	791	-7	
the task	721	-6	J25:6
the team	744	3	J29:8
the technical	813	-3	
the template	721	5	J02:10
the tenable	842	3	
the tenant	580	0	I09:7 I15:14 I17:6 L08:6 N02:8 T08:8 T09:6
the terminal	773	-3	
the test	638	9	
the text	668	0	N05:9
the th	626	0	J29:13 L01:6 N12:6 T13:6
the third	813	0	C01:6
the thread	842	-4	
the three	721	-3	L08:7 T09:7
the ticket	585	12	J15:10 J36:7 J41:14
the time	615	4	I20:12 J26:8 N11:7
the timeout	744	0	N08:12
the title	732	4	J25:6 J34:11
the tls	842	0	N13:6
the tnt	813	0	T09:11
the token	396	9	I02:7 I19:9 I20:16 I21:9 J01:8 J02:7 J03:7 J11:6 J25:-7 J26:6 J29:7 J35:9 J36:10 J37:6 N03:-6 N07:-6 N11:-6
the tool	555	16	J04:8 J21:9 J38:6 T06:7
the top	712	0	J32:7
the trace	757	0	N02:6 N11:9 S02:6
the tracker	813	-5	
the trail	842	0	T10:6 T15:7
the transition	681	-3	J09:7 J41:11
the trick	813	0	N07:8
the trouble	757	4	J35:7
the trust	773	3	N09:10
the truth	842	0	J29:8 S04:6
the tunnel	757	0	I12:8
the tutorial	813	-3	T02:6
the two	612	-3	T07:12
the typ	791	0	J30:11
the type	757	-6	
the ui	643	0	J05:8 J14:6 J22:6
the unauthoriz	842	4	J02:6
the update	630	-6	J32:7 T01:6
the upgrade	813	0	I15:6
the upload	773	3	
the uri	744	-7	J10:20
the url	516	12	J01:6 J07:13 L08:7 N02:8 N03:11 N13:7 T09:10
the urn	791	0	C02:7 T07:13
the user	442	-12	J13:8 J27:6 L09:11 S02:21 S04:8 T06:8 T12:9 T15:12
the username	721	0	J26:7
the usual	773	-4	
the valid	842	6	
the validation	791	-5	C02:6 J01:6
the valu	773	5	J25:6
the value	567	8	I02:12 J27:22 T04:6
the vault	773	-6	T10:8
the vendor	668	0	J13:9
the verification	813	0	I20:8 J06:7
the verifier	842	0	I20:6
the version	674	10	J01:6
the very	619	9	I04:6
the vm	757	0	I05:8 N09:6
the vuln	842	0	I03:7
the way	638	0	N12:9 T11:8
the web	605	8	J04:14 J41:6 T10:6
the webhook	647	-8	J24:7
the weekend	674	0	C01:8 N02:10
the whole	580	-5	J15:6 J21:9
the widget	791	-4	J33:6
the wiki	712	0	J07:8
the window	773	-3	
the wire	842	0	J03:8
the wizard	744	-3	J14:7 N14:7
the word	668	0	J05:7
the work	813	6	
the workaround	842	-6	
the worker	773	-4	I17:7
the workflow	652	-8	J30:6 J41:10
the worklog	842	3	N11:6
the workspace	791	0	T12:8
the world	842	0	S01:9
the write	791	3	J09:7 J11:10
the wrong	605	-12	J11:8 S03:12
the xsrf	842	0	J20:6
the yaml	842	3	
the year	813	0	T02:7
the zapier	842	5	
their	418	-13	I07:13 I16:15 J02:-6 J06:6 J25:-8 J30:7 N04:7 N11:6 T04:6 T08:9 T13:10
their admin	652	0	J30:7 N04:6 N05:6 S04:6 T08:8
their app	842	0	J13:6
their atlassian	842	0	N10:7
their browser	813	0	T09:8
their clientkey	842	0	I07:6
their has	813	0	J06:7 T07:8
their is	842	0	I16:6
their it	791	0	N04:6
their jira	744	-5	I16:7
their key	842	0	J29:7
their list	813	3	
their nam	791	0	T13:13
their network	842	0	I18:6
their own	688	0	I16:6
their pag	813	-4	
their page	791	-4	
their project	813	3	J30:6 J31:6
their request	813	0	I09:7 P01:6
their sandbox	842	0	I07:7
their site	695	0	N15:13 T04:7
their support	791	-6	J13:6
their sync	842	0	J16:7 N06:6
their ticket	813	0	J39:6
their token	721	0	L01:7
their trace	813	0	J24:6 N11:6
their wait	842	0	N11:8
them	400	-10	I17:7 J11:6 J22:-6 S04:6 T13:6
them all	732	4	J04:8
them and	712	-6	
them back	813	0	T11:6
them fail	842	0	J21:6
them for	842	0	J10:7
them from	791	-4	
them have	842	4	J27:6
them in	657	0	T11:9
them install	842	0	T05:8
them into	842	5	J26:7
them is	791	0	S03:6
them it's	813	0	J16:6 T06:6
them on	813	0	T06:6
them out	791	0	J19:6 J29:6
them reinstall	842	0	I10:9
them so	813	-3	S04:7
them that	757	-3	
them the	721	11	T04:6
them this	791	-6	
them to	652	-6	J14:6 N12:8
them until	842	-3	
them up	791	-3	T13:6
them we	842	0	J39:6
them will	842	3	T13:7
them work	842	-4	
themselv	732	0	J12:6
themselv what	842	4	N07:6
then	365	17	I13:6 J12:8 J21:9 J35:8 N11:12 T10:7 T14:10
then 403	842	0	T14:7
then 502	842	0	N11:11
then all	791	0	J05:6 T10:7
then and	757	3	I08:6 J29:7
then answer	842	6	
then as	813	-10	S03:7
then by	842	-5	
then click	842	0	I03:7
then console	773	-8	
then could	842	0	T14:9
then creat	791	0	J24:6
then curl	842	5	
then data	842	7	J22:6
then everyth	842	0	J07:7 J21:7
then find	791	0	N03:6
then from	842	0	J35:9
then function	842	5	N13:7
then if	842	0	J23:6
then it's	744	0	L01:7
then look	791	-3	S01:6
then not	842	0	N02:8
then on	744	4	I06:7 T14:8
then one	791	7	T14:10
then only	842	0	J16:6
then our	732	3	
then read	842	0	J09:6
then reinstall	813	0	T01:6
then res	813	-3	
then says	842	0	J34:8
then she	842	0	S04:13
then show	842	7	
then somebody	842	0	J41:6
then the	559	-5	
then there	773	5	
then try	813	-5	
then we	842	5	
then with	791	-7	
then wonder	842	4	J12:8
then you	813	-5	
then your	773	0	J40:7 T10:7
there	299	-4	J04:6 J14:6 J15:10 J27:8 J34:-6 J39:9
there already	791	-12	
there also	842	4	
there an	615	-9	
there and	634	0	J06:6
there another	842	5	
there are	555	7	I17:7 J02:7 J03:6 J04:9 J11:6
there as	842	0	I09:6
there at	773	6	J07:7
there be	791	-4	
there because	842	0	L09:7
there by	791	6	J18:6
there can	791	0	J14:6
there chang	842	0	I19:6
there colleague	842	0	T08:6
there either	842	-5	
there for	721	-4	J27:8
there forge	842	0	J12:11
there found	813	7	J39:6
there how	842	0	S03:7
there is	469	16	J01:7 J04:8 J13:8 J15:7
there isn't	744	0	I10:8 L01:6 P01:6
there it	721	0	N09:8
there line	842	0	L09:7
there list	813	3	J11:7
there maybe	842	4	
there might	773	3	
there my	842	0	I06:7
there no	565	3	I09:8 I21:8 T05:6
there not	813	-3	J37:6
there noth	721	5	I14:9 J22:7 N14:7
there on	813	3	
there or	813	5	
there seem	842	-5	
there should	744	3	
there some	703	0	I04:6 J19:10
there someth	813	0	N08:6
there the	652	6	
there this	842	0	P01:7
there to	791	-7	C01:7
there version	813	7	
there warn	842	-3	
there was	619	0	J25:6 J29:8 N11:8
there way	695	0	T10:6
there were	813	-3	
there when	791	0	J27:7
there will	842	0	T15:7
there with	732	0	J19:6 J42:6
there you	744	-4	S04:8 T05:7
therefore	773	0	J05:6
these	506	0	I17:7 J34:6 J38:7 N01:6
these chang	842	-3	
these credential	813	4	
these customer	842	0	I17:7
these group	791	3	J12:6
these people	842	0	J23:9
these request	842	6	N01:6
these scop	791	3	
these the	842	0	T05:8
these token	813	-3	
they	393	10	J29:7 J36:6 N04:6
they are	593	10	J04:6 N05:6
they ask	712	3	J41:6
they be	842	-3	
they call	813	0	J06:6
they came	842	4	
they can	757	-10	
they can't	813	-5	
they close	842	0	I05:7
they do	712	-3	
they don't	721	0	I11:6 J29:6
they expire	791	-5	
they gave	813	0	J20:6 T01:7
they get	732	-7	
they go	791	0	J29:6
they have	674	0	J29:7 N05:6
they import	842	0	J31:6
they just	842	0	J14:6
they log	842	0	J36:8
they need	813	0	T08:6
they pass	813	9	J13:6 J25:6 T07:6
they pres	813	0	J19:8
they reinstall	773	0	T10:6
they remov	813	0	I17:6 T06:7
they sent	791	0	L01:8
they told	813	3	
they typ	813	0	N10:7
they want	757	3	T09:6
they were	773	4	I01:6
they'd	732	0	J41:6
they're	593	5	J17:6
they're valid	842	0	J36:6
they've	599	0	N02:6 N15:6
they've chang	842	0	N02:9
they've got	791	0	T09:6
thing	630	-6	J18:6 L09:6
thing that	842	-3	
think	504	0	I04:6 I07:6 J39:6
think it's	732	0	C01:6
think jira	842	0	S01:7
think of	688	-3	
think that	813	0	P01:8
think the	773	0	J39:6
third	630	0	I09:7 J07:8 J19:7
third of	791	0	I09:6 J07:6
third one	842	0	J01:6
thirty	757	-3	
this	297	19	I09:6 I20:-6 J02:11 J16:7 J19:8 J22:7 J26:9 J29:9 J40:17 N07:-7 N12:9 N14:6 T01:8 T06:6
this account	842	0	T13:6
this action	813	3	
this adds	813	-8	
this afternoon	842	0	N11:7
this app	721	13	J40:8 T15:7
this application	842	4	N10:7
this as	773	-4	
this authorization	681	3	T01:20
this baseurl	842	3	
this be	744	0	I06:7
this branch	813	-4	
this but	813	5	N05:6
this by	842	0	T10:7
this chang	842	3	
this change	773	-4	
this client	721	-3	I09:16
this com	791	-3	
this customer	791	0	T08:6
this deprecat	732	11	J22:16
this does	757	4	
this down	842	0	C02:6
this endpoint	842	-6	
this errormessag	842	4	
this fault	791	7	
this field	688	5	J04:15 S01:6 T05:6
this fix	813	3	J25:6
this for	773	0	I14:7 T03:8
this from	842	0	N12:8
this gets	813	5	
this has	721	0	T06:15
this host	842	4	
this in	695	-5	T02:6
this instance	657	15	J40:31
this is	576	13	J02:6
this issue	688	7	J41:23
this it	842	-3	N12:9
this key	842	3	J31:6
this library	721	7	N03:10
this loop	842	0	J23:6
this machine	842	0	N12:7
this message	791	8	
this moment	842	0	N10:7
this month	791	0	J29:6
this morn	674	10	J22:6 J35:7
this mov	842	-5	
this name	842	-6	
this no	842	-3	J19:6
this one	615	-11	I07:11 J30:8
this operation	712	8	J02:9
this page	712	0	I01:7 N13:6
this post	791	-8	
this pr	681	-11	
this project	643	8	J16:21 P01:7
this pull	842	-7	
this query	842	3	J23:6
this release	842	-5	
this request	773	5	
this resource	599	10	J02:12 J06:6 J07:7 J13:8 J19:8
this right	842	-3	J08:6
this route	842	0	I14:6
this security	842	0	I19:8
this server	773	13	N12:7
this session	813	-3	
this site	744	4	N04:9 N12:9
this small	842	3	
this space	842	-3	
this state	842	-8	
this the	757	0	T05:6
this to	773	-3	
this token	791	4	J08:11
this too	813	8	
this tool	791	0	J28:6
this tracker	842	8	
this trk	842	3	
this up	842	0	I08:6
this url	813	-4	I02:6 J04:6
this user	773	8	J42:6
this version	842	-4	
this very	842	-5	
this was	757	-10	
this way	842	-5	
this week	712	9	J02:7
this when	813	8	
this with	842	0	J32:6
this work	757	-12	
this year	813	5	
thistle	842	-3	
thornbury	813	6	J04:11
thornbury atlassian	813	6	J04:11
those	471	5	I04:6 I10:6 J39:7 J41:7 S04:6
those are	791	0	C02:7
those field	842	0	J05:6
those link	842	0	I04:6
those of	732	-5	J39:7 S01:8
those project	842	0	J17:12
those that	744	0	I03:6 I20:6
those to	842	0	T06:6
those two	813	0	J40:8
those who	688	0	I04:8
those who've	813	0	J11:7 T10:6
those with	813	0	J32:7
those without	842	0	I14:6
though	551	6	I06:6 J03:12 J15:9 J35:6 S01:9
though i'm	813	4	J42:6 T15:6
though it	813	3	J35:12
though the	721	0	I03:6
though they	842	4	J15:9
though we	842	-3	
thought	542	0	J09:6 L01:8
thought about	813	3	
thought it	773	3	T07:8
thought it's	842	0	N07:6
thought that	721	-6	L08:8
thought was	813	0	N12:6 T05:6
thousand	732	0	J04:9 N05:7
thousand of	813	0	T06:6
thread	626	9	L08:6 S03:7
thread main	791	6	
thread that	813	0	J01:6 L08:9
three	504	-12	I05:11 I14:7 N08:7 T02:8
three customer	842	0	T09:8
three have	842	0	T13:6
three machin	842	-3	
three minut	744	0	I05:10 I20:7
three of	732	0	T11:10
three people	842	0	J26:7
three tim	744	0	J28:7 S04:6
three week	813	-4	
threw	773	0	T05:10
thrice	842	0	J14:6
through	423	13	C01:7 J21:11 J26:-7 J30:6 J36:10 N01:6 N08:7 N11:8 T14:6
through all	791	4	J29:6
through an	842	0	J35:7
through and	757	6	T14:10
through api	757	-6	J01:6
through atlassian	842	6	
through http	791	-4	
through it	791	0	N09:6
through oauth	842	0	J36:9
through of	842	-3	J07:6
through our	773	0	I01:6 T01:6
through proxy	842	4	
through reference	773	5	J32:8
through so	791	4	
through the	553	-3	C01:8 J36:11
through though	842	0	I03:8 J10:6
through to	813	0	L08:8
throughout	842	-3	
throw	528	-9	I17:8 J23:6 L01:6
throw an	791	4	J34:7
throw er	842	6	N07:6
throw err	842	-3	
throw for	842	0	I09:6
throw it	842	0	L01:11
throw new	647	-9	J01:7
throw the	813	0	J27:7
throwabl	842	4	
throwabl java	842	4	
throwabl propagate	842	4	
thrown	674	0	C01:6 J36:6
thrown back	842	0	J36:9
thrown out	757	4	C01:6 N01:6
thu jan	842	6	
thumbnail	813	0	J38:13
thursday	688	-3	J29:10
thus	791	0	L08:7 L09:6 T09:7
tick	619	4	J11:26 J28:6
tick and	842	-4	J31:6
tick for	813	3	
tick the	773	4	J01:6
ticket	397	15	J15:13 J20:6 J21:-6 J22:11 J24:6 J25:13 J29:8 J30:18 J31:10 J38:6 J39:6 J41:14 J42:7 N03:-6 N05:7 P01:7
ticket after	842	0	I03:6
ticket are	721	0	J32:6
ticket but	842	3	J38:7
ticket by	732	0	J41:8
ticket can	842	-7	
ticket can't	813	3	
ticket com	813	6	J31:7
ticket creation	842	5	
ticket customer	813	0	J22:6 T01:6
ticket fail	842	0	J32:8
ticket for	732	6	J30:6
ticket from	688	0	I17:8 J16:6 N05:9
ticket go	842	-3	
ticket goes	842	0	J42:9
ticket hand	757	0	J24:6
ticket in	652	7	J25:6 J30:13 J41:6 S02:6
ticket integration	842	0	J35:6
ticket is	668	11	N05:8
ticket it	813	0	J41:7
ticket jira	813	5	
ticket mention	842	-4	
ticket of	744	-3	
ticket register	842	4	
ticket save	842	3	
ticket that	791	-8	
ticket the	721	12	J14:7 J34:6
ticket they	842	0	J39:6
ticket to	813	0	J41:6
ticket transition	813	7	
ticket was	813	0	J15:8
ticket with	695	4	J25:7
ticket work	842	7	
ticketbot	842	-5	
tidewater	842	5	J04:7
tidewater co	842	5	J04:7
tidi	842	0	J31:7
tidi up	842	0	J31:7
tidy	757	0	I19:6
tidy up	813	3	I19:6
tied	842	5	J02:6
tied to	842	5	J02:6
tight	842	0	N08:6
til	791	-4	C01:8
till	695	9	I06:6 J29:7 J36:7 T09:10
till the	791	4	
tim	520	0	I05:6 J16:9 J35:13 L08:6 N08:32 N15:6 T10:7
tim allow	813	3	
tim and	813	0	J35:8
tim call	842	3	
tim in	813	-7	
tim out	674	5	N08:35
tim the	791	0	C02:6
tim we	842	0	T10:7
time	374	-4	C01:12 I04:8 I05:17 I06:9 I20:21 J08:8 J11:-6 J16:6 J21:8 J25:-6 J30:-6 J35:-6 N07:-7 T02:9 T14:9
time 120	813	0	L08:6
time 180	791	0	I06:9
time 200	813	-3	
time 204	842	-4	J17:19
time 401	842	0	J08:24
time 403	773	0	J17:18
time 404	791	0	J15:13 N03:9
time after	842	-6	
time alway	842	-3	
time and	721	7	
time as	791	3	J39:7 N14:7
time assertion	813	-4	
time change	842	-4	
time claim	773	0	I06:17
time exp'	757	3	
time expect	842	-4	
time i've	842	0	J08:6
time if	773	7	T10:7
time in	773	0	I20:6
time is	668	0	I04:12 I05:21
time it	744	-4	J02:6
time jwt	842	0	I02:6
time level	773	4	
time minute	791	-3	T02:8
time my	842	4	
time not	757	0	J29:7 J36:8 S02:6
time now	657	3	T02:6
time of	744	-5	
time on	842	0	P01:6
time out	813	-9	
time return	842	3	
time role	773	0	J02:8 J16:19
time sheet	842	-4	T06:6
time since	813	0	N15:7
time that	773	-3	
time the	757	12	T15:6
time there	773	3	
time time	703	-4	C01:7
time to	732	3	
time track	842	0	J31:6
time tracker	791	6	J02:6 J32:7
time when	813	0	S03:6
time'	842	-3	
time' claim	842	-3	
timedatectl	813	0	I05:9
timedelta	813	6	J07:7
timedelta minut	813	6	J07:7
timelin	842	0	L08:6
timeout	544	0	N08:48 N11:16
timeout and	813	-4	
timeout exceed	842	3	N08:10
timeout for	842	9	N11:10
timeout is	842	3	
timeout of	732	0	N08:11 T15:6
timeout on	842	5	T14:6
timeout the	842	0	N08:6
timeout when	842	5	N08:10
timeout with	842	0	N08:8
timeout'	842	-3	
timeouterror	813	4	N08:15
timer	757	4	J36:7
timespent null	842	-3	
timestamp	608	-3	I20:6 T02:17
timestamp too	695	0	T02:14
timezone	813	4	I05:6
tio	813	4	J41:8
tio jira	813	4	J41:8
titl	757	-3	J34:8
title	483	13	J02:6 J15:7 J25:12 J32:6 J34:11 N03:6 N12:9 N14:12 P01:6
title at	842	3	N14:10
title atlassian	791	-6	
title description	842	0	J21:6
title error	757	-6	N01:6
title forbidden	813	-3	
title is	842	-3	
title jira	773	4	J34:7 N14:8
title link	773	5	
title not	842	5	
title oops	744	4	N03:6
title report	842	7	
title script	842	12	
title setissuetype	842	5	
title title	842	7	J15:9
title trial	842	8	J25:7
title unauthoriz	773	8	J02:14
tld	842	-4	
tls	634	0	N07:9 N12:6 N13:8
tls connection	842	8	N07:6
tls handshake	842	-3	
tls inspection	842	0	T08:6
tls on	842	-3	
tls_wrap	842	8	N09:6
tlscafile	842	-5	
tlscafile and	842	-5	
tlsskipverify	842	-5	
tlssocket	813	8	N09:6
tlssocket emit	842	8	N09:6
tm	842	0	C01:8
tmp	773	5	
tnt	547	8	L01:11 L09:22 T06:10 T07:9 T09:21
tnt aud	757	3	L01:9 L09:9
tnt baseurl	674	-9	L09:7
tnt http	721	0	T07:16 T09:8
tnt opts	842	5	T06:6
tnt public	842	6	
tnt siteurl	791	6	T06:10
tnt tenant	842	4	
tnt'	744	4	T03:8
to	186	13	I01:-6 I12:-6 J01:6 J02:9 J30:-6 J33:9 L01:-8 N06:-6 N09:8 N11:-6
to 111	842	-3	
to 404	813	0	J39:7
to 443	842	3	N13:6
to about	842	0	J07:6
to accept	773	5	T01:6
to acces	580	5	J02:12 J06:6 J07:7 J19:8 J40:6
to account	842	-6	
to acme	842	-6	
to act	757	0	T08:7
to add	622	9	J14:7 J15:11 J20:7 J25:6
to addon	842	0	I17:6
to adf	773	-5	J32:10
to agree	842	-4	
to all	757	3	
to allow	773	0	N01:7
to an	638	4	J11:7 J20:8
to and	712	5	
to anonymou	813	7	J04:11
to another	657	-3	N02:6 T08:6
to app	842	0	I02:6 J09:6
to approve	773	-3	P01:6
to asapp	842	-3	
to ask	688	0	J14:6 N07:7 T10:6
to atlassian	681	6	J08:6 T15:17
to attach	813	-6	
to authenticate	622	-3	I14:10 J02:6
to authorise	842	-4	
to authorize	842	-5	
to avoid	791	-3	I08:6
to baseurl	842	0	J37:7
to be	424	0	I06:11 J23:7 J26:6 N03:7 P01:6
to bearer	791	0	J05:7
to before	842	-4	
to blank	773	6	
to br	813	0	J29:7
to browse	791	5	J27:6 J42:6
to build	744	-3	I17:9
to call	732	4	I17:7
to change	712	0	T15:10
to character	842	0	J34:10
to check	732	-4	
to choose	773	6	
to click	813	3	J09:6 J40:8
to close	842	0	J19:6
to cloud	681	3	J23:8 J38:6
to collect	842	4	
to come	732	6	N15:7
to compare	842	5	J08:6
to complete	842	-6	
to compute	842	0	I02:6
to confluence	643	3	J18:6
to connect	619	5	J02:7 N07:10
to contact	712	-7	I12:8 I16:6
to continue	813	-3	N12:6
to contribute	813	11	N03:6
to convert	791	-7	C02:8 J32:7
to correct	813	5	
to create	599	17	J04:7 J05:7 J14:8 J30:8 P01:13
to custom	842	5	
to database	842	5	
to db	842	-4	
to decode	688	4	I07:6 I08:19
to decodesymmetric	757	0	I07:15 I08:-6
to delete	813	7	P01:10
to detect	842	0	T14:8
to dev	791	-4	
to different	813	0	I15:7 J31:6 N02:8
to disable	813	5	T08:6
to do	555	-6	J04:6 J35:16
to done	813	3	J41:10
to download	791	-6	I13:7
to drop	791	-3	I06:7
to each	773	-3	N01:7 T07:6
to edit	791	0	N15:7
to end	732	6	J25:11
to enter	757	5	N13:9
to establish	813	3	N06:9
to every	842	-3	I01:6
to execute	732	-6	I21:6
to exist	842	3	
to exit	813	-6	
to fail	732	8	
to false	791	0	J32:7 N07:6
to fetch	688	5	
to find	668	0	I19:6 N09:9
to fix	744	9	I20:6 J15:8 T15:6
to force	842	3	
to forge	732	0	I19:9 J37:9
to gb	842	-4	
to gdpr	842	-7	
to get	533	4	C01:8 J02:8 N09:9
to github	791	-7	
to gitlab	813	-6	
to give	712	0	J14:9
to go	657	3	
to hand	744	3	J23:7
to have	565	3	I02:10
to help	813	-3	
to hide	842	-5	
to http	580	5	I02:7 J02:6 N09:9 N14:11
to ignore	842	3	
to import	791	8	
to in	773	8	J41:10
to install	668	7	I11:9 I13:11
to issu	791	-6	
to issue	813	0	N05:6
to it	630	0	J15:9 N12:6
to item	842	0	S01:7
to its	813	0	P01:6
to jira	458	12	I17:6 J02:8 J08:8 J20:8 J25:7 J26:7 J40:8 N03:6 N11:6 N13:10
to jira'	842	0	J40:7
to just	842	0	J27:7
to keep	842	0	T13:8
to know	652	0	I14:6
to learn	791	7	
to leave	842	0	J07:9
to let	773	0	I16:6
to list	773	11	J28:6
to load	757	11	
to log	643	3	T14:7
to login	773	-11	
to look	657	-12	S04:6 T08:7
to mak	842	5	
to make	619	6	J14:6 J24:6
to manage	842	4	
to map	757	4	J25:12
to match	813	0	N02:7
to me	674	0	J34:7
to mean	842	0	J33:8
to min	842	0	T02:6
to miss	732	3	J12:16
to move	732	-5	
to my	668	9	J26:9 N07:7
to name	757	-7	
to need	842	4	J09:7
to new	695	0	N02:6
to newco	842	0	N02:8 T09:6
to no	657	0	T02:12
to normal	842	-5	
to not	842	-7	
to oauth	813	-3	
to object	757	4	J25:12
to obtain	842	-3	
to one	663	13	J21:10
to only	813	3	I20:6
to our	652	-7	T01:8
to parse	596	6	J01:34 J37:6
to perform	712	18	J02:10 J14:6
to permission	842	0	J09:6
to plugin	842	-3	
to post	773	-4	
to postgr	842	0	T05:6
to prevent	842	3	
to problem	813	-4	
to project	791	-6	
to provide	842	-3	
to proxy	773	4	N10:14
to pull	842	5	
to push	813	6	J25:7 N05:6
to put	647	11	C01:6 I19:6 J07:6 J26:6 N14:6
to re	732	0	J11:6
to read	681	0	J09:7 J13:6 T11:6
to refuse	842	-4	
to register	721	0	I16:25
to reinstall	721	0	I09:10 T04:7
to remote	842	-6	
to renew	842	0	T15:6
to reproduce	573	0	J32:6
to request	732	5	N09:11
to reset	842	3	J13:6
to resolution	842	4	
to resolution'	842	4	
to resolve	757	5	N14:8
to respond	842	3	N07:7 N08:6
to rest	652	-5	J32:7 J39:9 N13:6
to retrieve	744	-5	N14:6
to run	688	0	C02:8
to save	732	5	J08:6
to say	712	-3	
to search	732	0	J33:12
to see	557	3	J15:13 J33:6
to self	813	9	
to send	663	-5	J05:7 T12:9
to server	757	0	N07:7
to service	842	5	
to set	634	0	J25:8
to show	791	0	N08:6
to sign	695	0	T05:9 T14:6
to site	842	0	J04:6
to slow	791	0	T02:6
to some	791	-3	
to somebody	791	5	
to sort	757	4	S01:7
to stag	791	0	J12:6
to stand	842	8	
to start	791	4	
to statu	842	-4	P01:7
to stay	842	6	
to stop	842	0	N15:6
to such	842	-7	
to sync	813	5	
to talk	842	0	J08:6 N09:6
to tell	712	3	N02:7
to test	712	-10	
to text	842	3	
to that	744	4	
to the	375	-5	J26:-6 J32:6 L09:6 N03:7 N10:7 N11:-6
to them	813	0	J10:6
to this	757	6	N12:6
to those	842	3	I04:7
to ticket	773	-3	J05:6
to time	842	3	
to token	791	14	
to transition	813	0	J41:7
to try	732	0	I04:7
to type	842	7	
to understand	813	0	J33:7
to update	744	6	I12:6
to url	791	-6	
to use	507	4	J18:22 J26:6 J28:7 J34:7 T01:22
to user	732	5	
to validate	773	3	
to verify	643	10	I10:6 I11:22 N09:16
to view	703	0	J15:6 J27:14
to wait	757	-7	J35:6
to what	773	-5	N12:6
to whatever	842	0	J06:6
to which	773	-5	T08:6
to work	626	0	T02:8
to write	744	3	
to your	695	-7	J33:9 J40:6
to_i	744	-5	
to_json	842	-3	
to_s	842	0	I20:6 T09:12
tobe	842	0	J19:6
tobe 200	842	0	J19:6
today	580	-6	I09:7 N11:12
today it	842	3	
today no	842	0	I08:6
today the	773	3	
todo	757	9	
together	668	7	J10:7 N03:6
tojson	813	-4	
tok	638	0	I20:7 J03:6
token	223	-5	C02:-8 I01:-6 I03:9 I05:7 I06:8 I09:-9 I10:-10 I11:9 I13:-7 I15:10 I16:-9 I17:-8 I19:11 I20:13 J01:18 J02:10 J03:10 J04:9 J08:7 J09:-6 J11:8 J12:-6 J15:-10 J17:-6 J19:12 J21:-11 J22:-6 J23:-9 J24:-9 J25:-18 J26:7 J28:20 J29:8 J30:-12 J31:-11 J32:-8 J33:-8 J34:-10 J36:9 J37:14 J39:-11 J41:-12 L08:7 L09:12 N01:-9 N02:-8 N03:-7 N05:-13 N06:-11 N07:-11 N08:-11 N09:-11 N11:-12 N15:-7 P01:-12 S01:6 S03:9 S04:6 T07:8 T08:16 T09:11 T11:13 T12:7 T14:14
token 200	732	-7	
token 400	619	0	T04:6 T05:-9 T06:18 T07:24 T09:24 T11:26
token 401	695	4	J19:13 T05:25 T08:15 T10:11
token 403	757	8	T08:22 T14:10
token accept	842	0	S04:7
token accessible	732	0	J40:12
token again	813	3	J03:6 N10:7
token all	813	-3	J03:6
token alone	842	3	
token also	842	0	J19:8
token and	527	6	J01:8 J14:8 J16:6 J26:6 T14:9
token answer	842	-3	T15:6
token any	813	6	J08:6 T07:6
token anywhere	842	0	J20:7 J37:6
token app	842	0	I19:6
token are	605	15	J28:7
token as	647	10	J35:14
token ask	842	0	J05:6
token at	605	0	I11:11 J01:8
token atlassian_jwt	842	8	J06:10
token atlassianjwt	842	5	J06:7
token authentication	842	-7	
token base	791	0	J04:6 N12:6
token be	813	3	J40:8
token bearer	842	-4	
token because	842	0	N04:6
token belong	791	3	
token body	842	6	
token bound	842	0	J07:7
token broken	842	0	J19:7 S04:7
token but	732	13	S04:7
token by	688	-9	
token cache	813	0	S03:7
token call	842	3	L08:7
token can	732	5	
token chang	842	0	I11:7
token claim	813	3	J06:7
token client	813	7	I15:6 J22:8
token cloud	791	-7	
token colleague	842	0	J22:7
token com	757	-4	J37:6
token complete	813	3	J08:6
token creat	791	-3	J19:11 J29:7
token curl	791	-10	
token data	842	-3	
token decod	842	0	C01:6 J37:6
token do	773	8	T06:6
token doctype	842	0	N12:7
token does	773	0	J23:6
token each	791	12	T14:8
token endpoint	695	-9	L01:6 L09:6 T02:9
token enter	813	0	J35:6
token error	643	4	I07:9 I08:9 J28:6
token everyth	842	10	J13:7 S03:8
token exchange	773	3	T08:8
token expect	791	0	T14:7
token expir	663	-4	J04:6
token expire	842	0	T14:7
token fail	732	0	I11:11
token field	842	-5	
token fill	813	-3	
token for	563	10	I03:6 J07:6 L08:9 T09:7 T12:9 T13:9
token forge	842	0	I19:6 J37:6
token form	813	4	
token found	842	-5	
token fresh	791	0	J01:7 J35:7 J42:9
token from	578	9	I05:11 I21:7 J08:7 J36:7 L01:8
token get	674	0	J02:14
token goes	842	4	
token got	791	0	I03:6
token has	599	0	J11:8 L08:9
token have	757	0	J26:7
token header	744	-5	J10:7
token host	842	0	T08:11
token hs	842	0	I11:7
token http	813	0	T05:11
token in	544	7	J02:7 J29:7 J37:6 N03:6
token instead	813	3	
token interface	842	3	
token invalid_grant	813	-5	
token is	475	-23	I12:8 I18:12 I20:7 J01:7 J36:8 T13:6
token isn't	791	0	J02:9 S01:7
token issu	842	0	T09:7
token it	626	0	L01:6
token it's	813	0	I05:6
token jira	721	12	N13:10
token jira_token	842	-3	
token json	813	5	J02:6 J27:6
token jwt	626	6	J07:9 L08:8
token kid	813	-3	
token lifetime	813	0	I05:15 J36:7
token live	813	-4	
token made	674	9	N14:7
token matter	842	0	J16:6
token may	791	-4	
token miss	842	-3	
token must	813	-8	J29:6
token mutation	842	0	T12:7
token my	813	0	J04:6
token myself	842	0	S01:7
token never	813	0	I03:7
token new	744	-4	J19:8
token no	612	-12	J20:9
token nocheck	757	11	J20:9 J25:6
token nocheck'	842	-4	
token none	813	7	N03:6
token not	703	0	J28:6
token noth	813	0	J19:8 J28:6
token now	813	3	
token of	563	-4	I06:7 S03:13
token on	681	0	I11:10 I21:9 J01:6
token one	773	8	I15:6 T09:9
token only	721	0	J37:6 T15:6
token option	813	7	J23:9
token or	688	-8	S01:9
token os	842	6	J10:8
token other	813	0	J14:6
token our	813	0	J01:6 J08:6
token out	757	4	
token owner	813	0	J27:7 J42:8
token page	744	3	J29:11
token please	791	-7	
token prefix	842	4	J01:6 J05:7
token proces	842	-5	
token query	842	0	S04:9
token rather	842	0	J05:6
token read	791	3	J14:8 J40:8
token redact	619	5	J01:10 J04:9
token refresh	721	-5	
token refus	773	-3	I06:7 I19:6 J13:7
token req	721	-5	
token request	695	4	L09:7
token res	813	-3	
token rest	791	6	J26:8
token result	773	9	
token return	712	0	J06:6
token right	791	0	T11:6
token rotate	813	-3	
token run	842	-8	
token same	757	0	N11:9
token says	773	-5	
token scop	842	3	J11:7
token secret	813	-4	
token segment	842	0	I14:8
token service	757	-3	T04:10 T07:7
token should	842	0	J04:6
token sign	744	-4	
token signature	791	0	I19:9
token since	791	-4	
token so	757	6	J03:13
token stand	842	-5	
token status_code	813	0	N13:6
token still	773	5	J07:6 J11:6 S01:6
token stopp	842	0	T03:7
token stor	842	0	J19:8
token table	842	0	T14:8
token that	608	4	J28:11 T14:10
token the	576	-3	
token there	712	3	J37:8 L09:6
token they	773	-4	L01:8
token to	703	0	T11:6
token too	813	0	I04:7 N07:7
token tri	842	-4	
token two	842	0	J16:8
token under	842	0	S03:8
token url	842	3	
token used	813	3	I20:16
token user	791	3	
token username	842	3	
token verification	791	0	I19:12
token was	647	0	I20:10 J04:9 J15:6
token we	721	0	J03:6 L09:6
token went	842	-4	C01:6
token were	813	0	J26:6 S01:7
token what	757	4	
token when	703	-4	
token where	813	6	
token which	721	-4	J40:7
token will	813	-9	
token with	544	17	J03:7 J11:6 J28:28 L09:7 S01:6
token without	681	12	J28:21
token work	703	0	J19:6 J35:6
token would	791	0	J29:7
token wrong	813	0	J35:8 S04:9
token you	791	-4	J08:7
token'	573	16	I19:6 J24:6 N08:6
token' data	842	-4	
token' no	681	-4	
token' nocheck'	842	14	
token' u'no	842	4	
token_reject	842	-6	
token_url	842	7	T15:9
tokenerror	842	-3	
tokenfor	842	5	S03:8
tokenurl	791	8	T03:8
tokenurl http	791	8	T03:8
tokyo	842	0	I05:7
told	527	0	I06:6 J24:11
told it	813	0	J16:6
told me	703	0	I18:7 J12:7 S02:6
told that	744	5	J40:7
told the	773	0	J29:7
told us	712	-4	I06:6 T09:6
tolerance	813	0	I20:9
tolerant	842	0	T02:6
tolerat	791	0	J10:6 J20:9 L08:7
tom	842	0	J26:6 P01:6
tomcat	712	-6	I02:10 J39:9
tomcat body	813	-3	
tomorrow	773	-7	
too	425	23	C01:9 I04:9 I14:6 J21:16 J35:11 N05:29 N08:9 T02:21
too and	791	-5	
too far	663	0	T02:24
too few	813	10	J29:6
too it	842	3	
too large	681	3	N05:30
too late	842	0	T02:9
too long	681	5	J01:8 N05:14 N08:9
too many	602	3	I14:9 J21:23 J35:7
too much	744	8	
too no	842	5	
too old	757	0	C01:7 I04:11 I18:6
too so	813	0	T13:6
too the	773	0	L09:6
too tight	842	0	N08:6
too when	813	6	
took	514	6	C02:8 J01:9 J05:6 J13:6 J34:7
took from	842	0	J30:6
took its	813	5	J13:6 L09:9
took look	842	0	J15:8
took me	721	0	J01:6 J23:6 J34:6
took over	842	0	N06:6
took that	842	0	C02:8 J22:6
took the	647	-3	J34:6
took three	842	0	J26:7
tool	440	20	J04:9 J11:6 J28:7 J30:7 J38:7 N15:6
tool answer	813	7	
tool at	842	-4	N12:8
tool do	842	-6	
tool does	842	5	
tool every	842	0	J06:6 J20:6
tool fail	813	8	
tool fine	842	-4	
tool for	732	-6	J03:6
tool has	791	3	
tool in	842	0	N05:6
tool is	791	0	J25:6
tool look	813	5	J34:8
tool need	842	-3	N15:6
tool of	813	3	I04:6
tool one	842	0	J29:7
tool report	842	0	N06:6
tool return	842	9	J02:6
tool says	721	8	J28:6
tool show	813	0	N15:6
tool skip	842	0	J15:7
tool that	791	6	T06:6
tool the	791	-3	
tool to	842	0	J38:8
tool with	757	4	N15:6
toomanyrequestserror	842	-5	
top	647	-9	J32:6 N14:6
top level	842	-5	
top of	721	-3	J32:7
tostr	630	3	J22:6 J25:7
tostr base	657	0	J22:7
total	593	0	J22:16 S01:16 S04:10
total asuser	842	0	J42:8 S04:6
total islast	842	-4	J04:8
total issu	813	-7	
touch	612	-3	N02:6 T03:7
touch it	791	0	J36:7 N02:8 T09:6
toward	842	0	J32:7
tp	773	-4	
tp client	773	-4	
tr	773	4	N01:7
tr html	773	4	N01:7
tr'	842	11	
trace	571	8	N11:16
trace and	813	0	S03:6
trace id	773	0	N11:8
trace ids	842	0	N11:7
trace of	842	0	I09:7
trace see	842	0	T11:6
trace the	791	0	J24:6 S02:6
trace with	842	3	
traceback	593	13	
traceback most	599	6	
traceid	674	5	I19:6 N11:9
traceid ab	842	0	I19:7
traceid'	732	4	
traceid' aa	842	3	
track	663	-14	J34:7
track the	842	-4	
tracker	567	20	J02:10
tracker example	744	-5	N12:7
tracker int	842	5	
tracker new	842	7	
tracker the	842	-3	
traffic	674	0	C02:6 J35:9 N12:6
traffic goes	842	0	C02:8
traffic light	842	0	J35:12
traffic or	773	3	
trail	744	0	T15:10
trail slash	791	0	T15:6
transfer	688	8	
transfer encod	791	7	
transfer encoding'	732	4	
transform	721	7	J41:7
transform content	842	-4	
transform py	842	3	
transform tio	813	4	J41:8
transform'	732	5	
transition	514	18	J41:69
transition and	773	5	
transition are	842	-5	
transition body	773	0	J41:6
transition error	842	3	
transition expand	842	6	
transition field	813	11	J41:9
transition for	744	14	J41:21
transition id	634	8	J41:23
transition in	791	0	J41:6
transition issue	791	0	J41:9 N11:6
transition list	842	4	
transition name	791	-4	
transition of	842	3	
transition on	842	0	J41:7
transition statu	842	4	
transition to	791	-10	
transition was	813	8	J41:12
transition with	791	0	J10:6
transition'	721	14	J41:27
transition' id	791	8	J41:14
transition' identifier	791	8	J41:11
transition_issue	813	-8	
transitional	773	4	N01:7
transitional en	773	4	N01:7
transitionid	842	3	
transitionjiraissue	842	-3	
translat	744	3	J30:8 J40:6
transport	663	3	T14:6
transport security'	773	-3	
treat	681	0	J03:6 S01:13
treat as	791	0	J05:6 N15:6
treat it	842	0	T10:7
treat me	842	0	J03:7 S01:6
tree	773	0	J32:8
trello	757	0	J40:11
trello com	813	-4	
tri	451	27	I13:6 J25:13 N03:9 N07:6 T08:6
tri again	703	-3	
tri before	842	0	C01:6
tri both	791	5	J08:6
tri for	813	5	
tri http	842	9	
tri it	712	-5	
tri that	842	0	L09:8
tri the	721	14	J25:11
tri to	580	-4	I13:10 I16:6 T08:9
tri with	695	4	J13:6
trial	630	4	J25:12 N14:8
trial atlassian	842	6	J08:6
trial site	842	-4	
trial'	842	4	J23:6
trick	757	4	N07:8
trick to	842	3	
trigger	638	-7	
trigger is	842	-4	
trim	813	0	C02:6 N06:6
trim that	842	0	C02:7 N06:6
trimm	842	0	J09:9 T07:6
trip	813	-6	
trk	757	7	
trk issueattachment	842	3	
trouble	563	14	J07:6 J09:7 N11:7
trouble complet	842	7	
trouble first	842	0	J09:6
trouble for	842	6	J01:6
trouble the	813	3	J23:6 N02:6
trouble with	757	5	J07:9
troubleshoot	681	-13	
troubleshoot note	842	-3	
troubleshoot the	842	-3	
true	428	0	I03:6 I11:6 I21:11 J04:10 J25:8 S04:6
true allowedinreadonlymode	842	3	
true and	813	-5	I11:6
true await	842	-3	
true body	773	-3	
true const	842	9	J08:6 J33:6
true error	688	4	J25:10
true if	813	-5	
true in	773	0	T08:8
true indent	813	-5	
true into	813	-6	
true issu	842	0	J04:7
true it	842	-4	
true maxresult	842	-6	
true msg	842	4	
true return	842	-4	
true statu	842	3	
true valid	842	3	
true' is	842	3	
truncat	757	0	J10:9 T10:11
truncate	842	5	N05:8
trust	663	-3	N09:22
trust certificate	842	-4	
trust store	813	3	N09:6
truth	757	-10	J29:7
truth the	842	-4	
try	404	43	I04:14 J02:8 J25:17 J26:17 N03:8 N11:11 N13:6
try again	576	6	J02:6 J25:6 N11:14
try an	842	5	
try const	681	8	J01:7 J22:7
try it	703	0	N14:6
try later	791	0	I08:6
try myself	842	0	J04:6
try new	842	3	
try part	842	0	J25:7
try reload	712	3	I04:29
try return	813	-3	
try that	842	-7	
try the	663	-5	T05:6
try this	842	7	J25:6
try to	585	32	J02:8 J25:11 J26:8 N03:8 N05:6
try transition	842	6	
try var	842	0	N13:7
try with	757	4	J35:8
ts	630	-9	
ts caller	744	-7	
tst	842	7	N13:8
ttl	732	-11	
tue	688	12	
tue apr	842	3	
tuesday	688	0	J17:7 J29:6
tuesday the	842	0	J29:8
tunnel	612	6	I12:17 J12:9 N10:17 N12:10
tunnel connection	813	4	N10:7
tunnel request	842	3	N10:8
turn	489	0	I01:8 J21:8 J32:6 N04:6
turn away	732	0	J32:7
turn down	681	4	J07:7 N01:6 T07:6 T09:9
turn into	773	-5	
turn it	757	3	N13:7
turn off	791	-3	
turn on	732	0	I13:6 N07:6
turn our	813	0	J21:6
turn out	647	8	I03:8 J20:6 T04:6 T10:9
turn red	791	-5	C02:10
turn the	773	3	L01:6
turn up	744	-3	
tutorial	721	0	I09:6 L08:7
twelve	813	-3	J21:7 S04:8
twenty	712	4	
twice	647	6	J35:7 N10:10
two	408	-10	I05:10 I15:13 I20:7 J02:-6 J05:6 J19:9 J25:-6 J40:7 N07:-6 S03:8 T04:7 T07:9 T13:8 T15:7
two account	842	0	T13:6
two call	813	-4	J42:8
two colleagu	842	0	T07:8
two days	732	7	L01:7
two factor	813	-4	
two field	791	3	J31:6
two hour	813	0	I20:7 J07:7
two is	791	0	J07:6
two kind	757	0	J05:6
two lin	842	0	J20:6
two minut	757	3	J19:15
two month	813	3	
two more	842	0	J07:6
two only	842	0	J40:8
two or	813	0	J34:7 T02:9
two other	842	0	J40:6
two project	791	0	S01:11
two refresh	842	-5	
two request	842	0	S03:6 S04:7
two second	842	0	I20:8
two sit	703	0	I15:9 J40:9
two tenant	842	0	T10:7
two test	842	-8	
two third	842	0	I09:6
two tim	757	0	I05:9 J16:7
two token	842	0	J05:7 N15:7
two ways	773	-4	
two week	721	-3	I16:6 S01:6
two world	842	0	J28:7 T11:6
two year	773	0	J22:6
txt	721	3	J25:6
txt content	842	-3	
typ	537	8	J02:6 J24:6 J30:17 N10:6
typ and	813	3	
typ are	813	-4	
typ in	791	3	J02:9 J05:6
typ into	791	3	
typ it	813	0	T09:7
typ jwt	842	5	
typ of	842	3	J30:9
typ the	757	0	J35:7
type	358	17	J24:30 J25:15 J26:6 J30:27 J32:11 J39:6 N15:6 S03:7 T01:11
type app	842	0	N15:6
type application	496	-10	J01:6 J02:7 J22:8 N13:8
type array	842	-4	
type atlassian	842	0	S03:19
type bug	791	0	J31:6
type bug'	813	-7	
type but	842	-4	
type cloud	813	10	
type content	732	7	
type doc	663	0	J32:14
type error	813	-4	
type filter	842	0	J34:9
type for	757	-6	I04:6
type from	813	-11	
type has	813	-9	
type head	791	3	
type header	842	9	
type is	695	-4	J24:9 J30:12
type isn't	842	0	J24:7
type it	842	7	
type jira	757	-10	
type jwt	674	9	T03:7
type message	842	0	J26:6
type multipart	842	-5	J24:7
type my	842	5	C02:10
type nam	842	8	
type none	842	7	T05:6
type of	703	-6	I06:6 I11:6
type only	842	-3	J24:6
type option	757	8	
type options'	732	4	
type page	681	-3	
type paragraph	721	-7	J25:7
type post	813	4	
type project	813	-4	
type select	721	12	J30:17
type server	813	0	J39:10
type simple	791	-3	
type so	842	0	J03:8
type statu	791	-3	
type story	813	4	
type task	813	-5	
type text	599	-4	N14:7
type that	842	7	
type the	791	3	J42:7
type title	842	6	
type with	813	-3	J25:8
type'	544	14	J01:6 J24:7
type' application	567	5	J01:7
type' does	842	0	J04:6
typeerror	674	-9	T05:6
typeerror cannot	695	-8	
typename	791	-7	
typename system	813	-4	
typeof	813	5	J23:7
typeof err	842	-3	
typical	791	-11	
typo	688	-7	J15:6 J35:7 L01:11
typo in	773	-5	L01:8
u'headers'	842	4	
u'no	842	4	
u'no check'	842	4	
u'x	842	4	
u'x atlassian	842	4	
ua	757	4	I11:7
ua compatible	791	4	
ubuntu	712	6	
ubuntu latest	813	3	
udp	842	0	I05:6 I13:6
uformat	842	0	I06:6
ugly	813	-6	
ugly and	842	-6	
ui	583	6	J05:7
ui it	842	-6	
ui show	842	-4	
ui the	842	0	J09:6
ui with	842	3	T12:6
ui you	813	0	J18:7 J20:6
uid	842	-4	
umlaut	773	3	J25:6
un	757	5	I12:6 T13:6
unable	521	24	I07:14 I08:10 J02:6 N07:6 N09:21 N14:10
unable to	521	24	I07:14 I08:10 J02:6 N07:6 N09:21 N14:10
unable_to_verify_leaf_signature'	842	6	N09:6
unaffect	773	0	J09:8
unassign	842	4	J30:7
unauthenticat	744	-3	I21:13 L08:10
unauthenticat request	842	0	I21:15
unauthoris	652	0	J19:6 J35:6 J36:16 J37:6 J40:6 L01:6 L08:6
unauthoris for	842	0	L08:9
unauthoris while	842	0	J36:8
unauthoriz	417	41	I02:6 I18:34 J02:34 J11:30 J14:6 J22:-6 J25:-7 J26:25 J28:8 J36:31 J38:6 L08:6
unauthoriz 401	681	21	J02:22 J26:9
unauthoriz and	744	-6	I18:8
unauthoriz as	842	0	I09:6
unauthoriz at	791	-3	
unauthoriz code	813	0	J36:7
unauthoriz error	732	7	J02:7
unauthoriz errormessag	813	3	J26:13
unauthoriz for	744	0	J03:10 J26:6
unauthoriz from	744	6	J36:9
unauthoriz get	773	-5	J19:7 J38:7
unauthoriz how	842	0	J19:7 J36:7
unauthoriz is	842	0	J07:7
unauthoriz jira	813	0	J36:8
unauthoriz no	842	-4	
unauthoriz on	813	0	J06:6
unauthoriz put	842	-3	
unauthoriz qsh	842	0	I02:8 J06:7
unauthoriz scope	588	21	J10:9 J11:37
unauthoriz to	842	-3	
unauthoriz unable	842	0	I08:6
unauthoriz with	773	6	J02:7 J14:8
unauthorized'	791	5	J36:7
unauthorized_client	608	-4	T01:24 T14:10 T15:11
unauthorized_client error_description	668	7	T01:14 T14:9 T15:7
unauthorized_client in	842	-3	T01:7
unauthorized_client'	813	0	T01:9
unauthorized_client' error_description'	842	0	T01:7
unauthorizederror	791	4	I04:8 J14:6
unauthorizederror 401	842	4	J14:6
unavailable	652	19	N15:43
unavailable title	842	3	
unbound	703	-5	J33:14
unbound jql	721	-3	J33:14
uncaught	703	-4	
uncaught in	773	-5	
unchang	744	0	N02:13
unclear	813	8	
undefin	596	5	I13:13 N09:6 T05:12
undefin at	813	-9	
undefin for	842	0	I10:6
undefin method	842	10	N09:6
undefin url	813	3	
undefined'	842	0	J23:7
under	521	0	I07:8 I15:6 I16:7 I21:6 J04:8 S03:7
under its	842	4	N03:6
under jira	842	0	I16:7
under load	842	4	
under one	842	0	I15:6
under that	813	0	J21:6 S03:7
under the	657	6	I07:11
understand	634	6	N12:8
understand jwt	842	-3	
understand the	813	0	J39:6
understand what	813	0	J24:7
understandab	842	0	C01:6 T02:7
understood	791	-11	J04:6
undici	703	-4	
undici request	703	-4	
unexpect	498	12	I11:12 I19:7 N03:11 N12:19 N14:14
unexpect answer	842	0	N14:8
unexpect aud	813	0	I19:6
unexpect error	773	13	N07:7
unexpect migration	773	9	N14:7
unexpect or	773	0	I11:15
unexpect response	668	-6	N02:6
unexpect statu	688	5	
unexpect token	622	0	N03:10 N12:23
unexpect type	842	0	I06:7
unexpected	721	10	N07:6
unexpected default	791	7	
unexpected wrap	842	3	
unfortunate	842	3	
unhandl	757	9	
unhandl error'	842	6	N07:6
unhandl promise	842	8	
unhandl rejection	842	-5	
unhandledpromiserejectionwarn	732	6	
unhandledpromiserejectionwarn statuscodeerror	813	4	
unhandledpromiserejectionwarn unhandl	842	8	
uninstall	573	0	I07:11 I08:7 I14:11 I17:21 T01:7 T04:9
uninstall and	732	4	T01:9
uninstall event	842	0	I14:6 N15:6
uninstall hook	813	0	I17:6
uninstall it	842	-3	
uninstall the	813	8	
uninstalled'	842	0	I14:6
unit	703	-3	T02:6
unit test	703	-3	T02:6
unix	668	-5	T02:6
unix exp	721	0	T02:7
unix expiresat	842	-7	
unix qsh	773	-3	
unix ten	842	5	
unknown	502	12	I09:10 I14:6 J05:21 J31:25 N06:6 T14:6
unknown authority	813	3	N09:10
unknown customfield_	712	7	J31:6
unknown description	791	0	J31:7
unknown error	791	-13	N11:6
unknown field	842	-27	
unknown host	842	5	N06:12
unknown if	842	6	
unknown in	813	0	J31:9
unknown issuer'	842	-3	
unknown jira	757	7	
unknown on	842	0	J27:8
unknown or	791	-3	J31:6 T14:7
unknown response	842	3	
unknown source	813	5	
unknown the	842	4	
unknownhostexception	813	0	I09:6
unles	647	-5	
unles we	842	-3	
unles you	791	3	
unlimit	757	0	I06:22
unlimit lifetim	813	0	I06:12
unlock	842	0	J35:6
unresolv	744	4	
unresolv and	842	4	
unresolv order	813	3	
unscop	757	6	J28:17
unscop token	791	4	J28:12
unstyl	842	0	I21:11
unsuccessful	757	4	I19:11
unsupport	630	-3	J24:33
unsupport confluence	842	3	
unsupport media	674	0	J24:27
untick	842	0	P01:7
until	527	6	C01:7 I04:9 J21:9 J29:15
until about	842	0	N11:12
until all	842	6	J21:6
until exist	842	-5	
until it	813	0	J29:7
until last	791	0	J29:10
until next	842	0	I20:7
until now	842	-4	
until some	842	0	J21:7
until someone	842	0	J03:8 N14:6
until the	695	-3	
until then	842	0	J30:7
untouch	842	-4	
unus	813	-3	J29:8
up	396	-16	J19:16 J23:7 J26:-6 J29:7 J42:7 N05:10 N14:6
up again	813	-4	N15:9
up an	791	-6	
up and	757	3	J23:6
up as	732	3	
up at	757	3	J19:10 N07:8
up but	842	-10	
up by	773	0	N06:6
up for	688	-7	L01:7
up in	634	-3	N15:7
up last	842	0	J40:7
up of	842	-3	
up on	757	0	I12:6
up or	842	0	J04:7 N05:6
up our	842	0	N06:6
up people	842	0	J42:10
up please	842	-3	
up so	842	-4	
up that	791	0	N10:6
up the	608	-5	J19:6 J31:6
up there	791	6	I09:6
up to	638	7	N05:8 N14:6
up unus	842	0	J29:8
up when	813	-7	
up with	695	8	J10:6 J34:7
updat	489	7	J25:7 J29:8 J33:14
updat and	813	8	
updat content	813	4	J25:8
updat d'	842	4	
updat desc	744	3	J33:10
updat from	842	5	N02:7
updat lic	842	4	
updat order	842	3	
updat since	842	0	T03:6
updat the	657	0	J15:7 J16:6 J42:6
updat to	813	3	J25:6 N06:7
updat we	842	-3	
updat with	842	9	
update	467	-7	J09:7 J20:6 J25:17 J31:6 N02:6 T01:6 T05:7
update actual	842	-9	
update an	842	3	J31:6
update comment	813	7	
update field	757	8	J25:13
update in	813	4	J15:6
update issue	842	0	J41:6
update it	773	-6	N02:7
update of	732	4	J39:7 T03:7
update that	813	3	J33:7 T05:6
update the	668	-3	
update their	842	-3	
update to	703	-3	
update_history	657	6	
update_history false	657	6	
update_page	757	-10	
updateasync	813	-9	
updateasync content	842	-6	
updateconfluencepage fail	842	3	
updated'	842	3	J33:12
updated_at	842	0	I07:7
updatehistory	813	9	
updatehistory false	842	5	J25:6
upgrad	626	-13	I11:6 J24:8 N01:6 T03:9
upgrad ace	813	0	I03:7 N01:9 S02:7
upgrad atlassian	842	0	T03:9
upgrad the	773	-7	J07:6 J12:6 J33:6
upgrad with	842	-6	
upgrade	608	0	I11:6 J12:6 T03:6
upgrade it	813	0	I15:6
upgrade of	842	3	I21:7
upgrade the	813	0	I02:6
upload	534	-19	I12:9 J20:19 J24:7
upload attachment	813	6	
upload fail	813	-5	
upload file	842	4	
upload it	813	-3	
upload of	813	0	N11:9
upload set	842	-4	J24:7
upload the	695	13	
upload want	842	10	
upm	721	-4	I16:6 T01:8
upm is	842	-5	
upm says	842	0	I11:6
upon	773	3	
upper	773	0	J03:8
upsert field	842	3	
upsert return	813	-5	
upset	813	-3	
upstream	744	0	N11:13
upstream connect	842	0	N11:6
upstream request	842	0	N11:9
uri	473	-11	J02:6 J10:33 T09:6
uri account	842	5	J06:6
uri for	842	-4	
uri header	842	13	J26:6
uri http	563	12	
uri iat'	842	5	J06:6
uri is	773	0	J10:14
uri request	703	-7	
uri self	842	5	J06:6
uri site	813	8	J02:6
uri uri	619	-10	
uri url	813	-5	J19:6
url	312	35	I01:10 I02:8 I21:6 J01:10 J07:7 J10:9 J20:-7 J26:9 J28:9 L08:6 N01:8 N02:12 N03:19 N06:7 N13:10 N14:11 N15:-6 S01:-6 T14:-6 T15:8
url and	643	-6	J02:6 J40:6
url api	842	-8	
url are	791	3	
url atlassian	813	3	
url auth	773	3	J22:9 N01:6
url base	757	-7	J08:7
url but	842	-5	
url by	744	4	J36:7
url const	813	-4	
url content	842	-4	
url data	744	-5	J25:7
url doesn't	842	4	T15:9
url encod	813	0	C02:6
url ends	813	3	J10:8 T08:6
url for	773	0	I14:6
url format	842	-6	
url from	744	0	J37:6 T09:6
url has	773	3	
url header	638	0	J10:6
url http	405	20	J02:9 J23:6 J35:9 N03:13 N06:10 N13:10
url in	674	3	N14:6
url is	626	0	I21:6 N03:10
url it	813	0	N02:10
url jira	773	-7	
url look	813	-5	
url mail	842	0	J28:10
url method	791	7	J01:6 J06:7
url new	842	6	
url not	842	0	L08:9 T15:7
url of	634	0	J02:9 J28:7 N02:9
url ok	813	0	C02:6 N12:6
url on	842	0	I09:7
url or	813	0	N03:6
url output	842	4	
url path	842	7	
url print	842	0	N12:7
url proces	842	10	J01:12
url product	842	0	I10:8
url req	842	0	I01:9
url request	842	5	
url return	813	5	
url self	813	13	
url that	813	0	J38:7
url the	791	8	
url timeout	842	0	N08:6
url to	813	4	
url url	757	-4	
url user	773	0	J26:7
url username	791	4	
url we	842	0	T09:6
url which	773	0	L08:8
url while	842	0	I02:6
url wiki	813	7	J08:6
url with	744	7	N06:6
url xxx	842	3	
urlencode	842	4	J07:6
urlencode jql	842	4	J07:6
urlencoded'	757	0	J24:7
urlencoded' is	813	0	J24:8
urllib	599	6	N06:6 N13:7 T05:8
urllib connection	757	8	N06:8
urllib connectionpool	630	0	N13:7 T05:8
urlopen	842	5	
urlopen self	842	5	
urls	647	-3	J10:8 J39:8 N02:8
urls have	842	0	N02:6
urlsearchparam	757	0	I04:9
urlsearchparam location	842	0	I04:6
urn	509	7	C02:7 L09:16 T03:10 T05:18 T06:24 T07:28
urn atlassian	533	7	L09:8 T03:7 T05:12 T06:21 T07:22
urn ietf	695	4	T03:8
urn in	842	0	T07:14
us	422	0	I16:9 J08:7 J19:7 J21:6 J25:-7 J28:6 J29:8 L08:6 N04:6 N11:7 T04:8 T08:8
us an	791	-8	
us any	842	6	J23:7
us as	813	3	J29:8
us at	813	6	
us atlassian	842	0	L08:6
us docs	842	4	
us error	842	-5	
us field	757	4	S01:7
us for	842	0	J08:6
us gov	732	0	I16:16 T08:7
us in	813	0	N04:6
us it	813	0	J14:6 T10:6
us it's	842	0	T06:6
us jira	813	-3	
us new	842	0	N04:6
us on	744	0	J22:6 T01:6 T09:6
us our	842	0	N04:6
us query	773	3	
us take	842	-4	
us that	773	5	N11:10
us the	668	-4	
us their	813	5	
us to	681	0	I06:6 J21:9
us token	773	6	J26:6
us var	842	0	N09:6
us who	842	0	J39:8
usage	721	-6	
usage json	842	4	
usage the	842	4	
use	372	0	I21:7 J18:18 J26:14 J28:6 P01:-6 T01:14
use addon	757	0	I01:11 I21:8
use an	773	4	
use api	773	-14	
use bearer	842	11	J01:8
use confluence	647	11	J18:23
use different	813	3	
use for	813	5	N08:6
use google	842	0	N11:7
use has	842	0	T08:9
use http	813	-3	
use in	744	-4	I21:6 L09:7
use it	591	7	J34:9
use jira	744	9	
use library	842	0	J06:6
use of	791	-3	
use one	791	7	
use post	842	-4	
use req	813	0	I01:8
use rest	791	-9	
use rotat	842	-3	
use same	842	0	J29:8
use that	721	4	J26:7
use the	530	0	J05:6 T01:6
use this	643	0	T01:22
use those	842	0	T06:6
use to	791	4	
use what	813	3	J36:6
use your	757	-5	
use_ssl	842	4	N12:6
use_ssl false	842	4	N12:6
usebasicpars	842	4	
used	481	-3	I20:14 J26:9 J33:8 J42:7 S02:8 T05:6
used at	813	-4	
used before	773	3	I20:26
used it	773	-3	
used now	842	4	
used the	663	16	J33:6 T14:8
used to	657	-14	J33:6
used with	773	-8	
usedefaultcredential	813	3	N10:11
useful to	842	-3	J17:6
useles	791	-4	J16:8 J37:7
user	274	11	C02:11 I01:-7 I03:-6 I07:-7 I08:-6 I12:-7 I13:-7 I15:-6 J05:7 J09:11 J10:-7 J14:10 J17:10 J18:16 J19:14 J23:30 J25:-15 J26:13 J27:6 J29:-7 J30:-9 J32:-7 J35:8 J40:-8 J41:-8 J42:25 L01:-7 L09:15 N01:-7 N02:-6 N03:-10 N04:-6 N05:-8 N07:-11 N09:-6 N11:-9 N15:-8 S02:13 S03:14 S04:13 T04:7 T05:6 T06:6 T12:10 T13:11
user acces	721	0	J05:12 S01:6
user account	744	7	L09:7 S02:9 S04:7
user accountid	813	-4	T07:11
user agent	681	0	I06:6 J20:23
user agent'	732	9	N09:7
user and	557	-5	C02:9 J35:19 J42:8 P01:8
user are	813	4	
user as	791	0	T07:6
user bearer	842	0	J13:8 L08:6
user bulk	813	-5	J07:17
user but	842	0	T13:8
user call	842	-4	
user can	712	-6	J14:8 S02:6 T15:11
user can't	744	0	J35:6 S02:8
user cannot	842	-3	
user cfg	813	10	J24:8
user click	842	0	J37:7 T14:8
user come	842	4	J03:10
user const	842	5	
user context	842	3	
user current	773	13	N13:7
user does	732	0	J15:8 J23:7
user email	813	0	J09:6
user error	744	3	J04:6 N07:6
user every	842	0	J42:8
user example	842	5	J01:6
user fail	842	4	
user field	791	7	J04:6 J42:6
user for	773	0	T13:7
user from	757	0	J17:6 J20:6
user gave	842	8	J26:6
user gethost	842	0	I02:8
user group	791	7	J18:8
user had	773	0	I05:7 J19:6
user has	652	3	J05:6 P01:7 S04:6
user header	791	-4	J37:6
user http	842	8	
user id	757	-7	
user identify	721	9	J23:7
user if	842	3	J25:6
user impersonat	842	0	J02:6 T05:8
user impersonation	668	3	J36:8 T08:8
user in	626	8	J13:9 T12:9
user info	757	6	
user install	842	7	
user is	619	-10	J04:6 J09:8
user isn't	791	4	J16:7
user jo	842	13	
user key	703	0	J23:7 T06:13
user list	813	5	J17:6 J23:6
user lock	842	0	J35:6
user mail	813	0	J26:6
user map	842	-3	C02:7
user may	674	0	J18:10
user me	791	8	N06:6
user must	813	6	
user name	542	0	J02:12 J23:8 J26:16
user need	842	-4	
user no	842	0	S04:9
user not	622	11	J18:18
user of	652	-9	S03:6 T04:11
user on	813	3	S03:8
user only	773	0	J35:6 S04:6 T13:6
user open	773	0	I04:7
user or	773	6	J18:6 J26:6
user ourdomain	842	4	
user passwd	842	-4	
user password	593	-8	N13:9
user per	842	0	J19:10
user permission	773	-3	J23:6
user picker	773	3	J42:14
user privacy	842	-7	
user read	732	-11	
user redact	712	11	J25:7 J26:10
user report	842	0	J37:6
user request	813	0	I17:10
user requir	842	-3	
user rest	842	4	
user says	842	6	J04:7
user scope	842	-3	S04:9
user search	619	0	J23:8 J42:33 T06:8
user secret	842	-9	
user see	744	0	I09:9 T09:7
user sees	842	0	S03:11
user should	842	6	J27:7 T15:7
user sign	813	-4	J36:7
user so	842	0	J08:7
user someone	712	16	J02:8
user story	842	-6	
user test	842	0	J09:6
user that	773	5	J13:7 J27:7
user the	712	-6	C02:6 S02:6 S03:9
user they	842	0	J23:6
user to	712	10	C02:8
user token	546	-3	J23:6 L09:13 S04:9 T08:7 T09:6 T11:6 T12:14 T14:6
user url	842	4	
user user	757	0	J23:6
user username	732	-4	J23:14
user warningmessag	813	0	J04:9
user we	813	0	J19:6 L09:6
user where	842	-6	T06:6
user who	688	-8	J33:6 S02:6 S04:6 T13:7
user with	674	0	J34:7 S02:6 T05:6
user without	842	0	J09:6
user work	791	-3	
user write	842	0	J14:6
user'	663	6	J23:7 T14:6
user_id	813	0	I01:9
user_key	791	0	J23:7
user_token	813	0	S03:7
useraccountid	569	-3	L01:6 L09:11 S02:7 T03:7 T05:6 T06:7 T07:12
useraccountid acc	842	0	L09:9
useraccountid accountid	663	0	T03:7
useraccountid be	842	0	T05:6
useraccountid claim	842	-4	
useraccountid in	842	0	C02:7 T07:8
useravatar	842	-4	
useravatar ownerid	842	-4	
userclient	842	0	S02:7
userid	712	0	I14:7 T12:9
userid accesstoken	842	3	
userkey	626	16	J23:10 T06:40
userkey app	842	5	T06:6
userkey aud	842	5	
userkey opts	842	5	T06:6
userkey public	842	6	
userkey str	842	5	
userkey tnt	813	4	
userkey user	842	3	T06:9
userkey userkey	791	4	T06:9
usernam	773	-10	T06:7
usernam are	842	-5	
username	451	15	J04:12 J23:33 J25:-6 J26:19 N07:7 N10:7 N14:7 P01:9
username adm	842	4	
username and	757	6	
username email	842	3	
username for	842	-4	
username is	842	4	
username login	791	-7	
username me	757	0	J04:10
username must	842	0	J23:8
username my	813	0	J26:6
username olga	842	0	J23:7
username os	842	0	N08:6
username password	643	7	J02:9 J15:6 N07:8
username the	813	-8	
username token	813	10	J04:6
username user	721	4	N13:11
username username	791	0	J15:8
username with	842	0	T06:7
username xxx	813	-11	
username'	657	7	J23:30
username' is	695	10	J23:13
userpassword	842	4	
userpassword var	842	4	
users'	791	0	J36:7
usertoken	791	0	S03:7
usertoken const	842	3	
uses	517	-16	J22:8 J26:7 J42:7
uses an	791	-4	
uses atlassian	757	-3	
uses basic	842	-4	
uses is	842	4	
uses it	773	4	J08:6
uses legacy	842	-3	
uses rest	791	-3	
uses the	668	0	J39:6
usr	626	3	J26:7
usr lib	721	-4	
usr local	712	7	
usual	657	-18	
utc	634	4	I05:10 I20:9 N11:7
utc and	813	0	I05:7
utc const	813	-3	
utc to_i	813	-4	
utcnow	721	-4	I20:6
utcnow addsecond	813	-3	
utf	537	18	J02:6 J26:9 N03:9
utf date	773	-4	
utf meta	773	5	
utf standalone	757	7	
utf title	813	3	
utf transfer	773	3	
utf_	842	0	L08:6
util	652	13	S01:6 T05:6
util base	842	-4	
util concurrent	773	7	J02:7
util go	813	0	S01:7
util js	842	4	N07:6 T05:8
utm_source	842	0	I01:11
utm_source mail	842	0	I01:11
uuid	712	4	T12:11
uzxhhbxbsz	773	0	T10:8
uzxhhbxbsz aw	773	0	T10:8
val	657	0	I10:7
val assertion	842	0	L09:6
val request	703	-3	
val token	842	0	J37:6
valid	460	19	I20:10 J25:23 J41:18 N09:8 T14:6
valid and	744	5	
valid authentication	842	-3	
valid certification	773	3	N09:9
valid even	842	-4	
valid for	668	0	J41:16
valid iat	813	0	C01:6
valid id'	757	5	J25:8
valid in	842	0	J32:6
valid is	842	0	J15:6
valid issue	842	5	
valid jira	842	0	N03:7
valid json	791	6	N12:12
valid project	791	0	J25:9
valid token	842	0	J35:6
valid transition	791	10	J41:10
valid true	695	7	J25:9
valid until	842	3	
valid yet	813	0	I20:7
validat	721	4	I12:6
validate	657	8	I20:9
validate setting	842	3	J01:6
validatequery	721	-12	
validatequery false	842	-6	
validatequery true	757	-9	
validation	622	-8	C02:16 I18:19
validation fail	703	4	I18:22
validation of	842	0	T04:6
validator validatorexception	791	0	N09:6
validatorexception	791	0	N09:6
validity	813	0	I05:6 T02:6
valu	583	0	J25:6
valu expression	813	-6	
valu for	842	-3	
valu in	842	-3	
value	434	21	C02:8 I02:19 J25:15 J27:24 J32:24 N12:9 T04:6
value as	842	0	J06:6
value at	791	-13	
value but	757	-7	J34:7
value context	842	-3	
value expect	813	0	I02:6
value from	757	0	J06:7
value grouplabel	842	3	
value has	813	0	C02:6 J26:6
value jira	842	5	
value line	703	-5	N12:9
value list	813	4	J34:6
value must	657	17	J32:31
value not	842	5	
value of	703	-10	J25:6
value or	842	0	I10:7
value red	842	-4	
value vuln	842	4	
value'	703	0	J25:15
value' in	757	5	J25:8
valueerror	842	8	J10:8
values'	813	-6	N06:6
vanity	813	0	I16:6
var	498	8	J23:8 N13:8 T08:8
var api	842	-5	
var assertion	813	4	
var claim	842	5	T06:6
var http	842	0	N09:6
var is	842	0	N06:6
var jira	791	-5	
var lib	791	4	
var mail	813	-4	
var now	773	3	
var option	791	7	
var out	842	8	J23:7
var pass	842	4	
var payload	773	-6	
var req	813	6	
var request	703	-3	
var response	688	6	
var secret	842	-5	
var site	813	7	J22:6
var text	842	4	
var url	791	-5	
var user	842	4	J26:7
var where	842	4	
var who	813	0	N13:7
var wiki	842	6	
varchar	842	0	T10:12
variabl	663	0	N07:8
variable	638	0	J02:9
variable is	842	-5	
variable to	813	6	I16:6
variant	757	-4	
variant where	842	0	N13:6
vault	721	-8	T10:8
vault and	842	0	T10:9
vba	813	0	J02:8
vcs_type	842	-5	
vcs_type circle_project_username	842	-5	
velocity	842	4	I03:8 J04:6
vendor	561	7	I12:6 J13:7 T03:6
vendor firebase	842	0	I20:6
vendor lesstif	773	4	
vendor says	813	0	J33:7 P01:6
venv	712	-10	
venv lib	712	-10	
verb	732	10	N01:10
verb kwarg	813	8	
verb raise_on_error	842	0	J02:6
verb verb	813	8	
verbose	688	20	J25:14 P01:9
verbose get	773	11	J10:6
verbose invoke	791	3	
verbose new	842	6	
verbose post	813	0	P01:6
verbose verbose	791	7	
verifi	557	-10	I19:11 J08:7 L01:10 L08:9
verifi ok	842	0	I06:6 L01:11
verifi on	813	0	I20:6
verifi sha	842	0	I07:9
verifi that	813	-4	
verifi the	757	0	J06:9
verification	521	3	I03:8 I07:15 I08:21 I18:8 I19:15 T10:6
verification error	643	8	
verification fail	608	0	I07:19 I08:19 I18:9 T10:8
verification was	791	0	I19:12
verifier	791	0	I20:12
verify	483	0	I05:6 I07:15 I08:18 I10:6 I11:22 N09:24 T10:12
verify fail	695	15	N09:16
verify false	744	-4	N09:8
verify installation	773	0	I11:15
verify js	791	0	I04:8
verify jwtreader	842	0	I05:6
verify the	630	5	I11:13 N09:12 T10:9
verify token	842	-3	
verify what	813	0	J06:6
verify with	744	0	I08:7 I10:8
verify'	842	-3	
verifyclaim	842	0	I12:7
version	386	28	J02:9 J12:10 J16:10 J20:6 J22:7 J25:10 J32:21 J39:18 P01:6 T03:6
version and	657	-10	
version by	791	4	J12:6
version content	721	-7	J32:9
version encod	757	7	
version error	842	4	
version fail	842	-13	
version field	842	-3	
version from	773	-5	
version get	813	13	J08:6
version has	791	4	L08:8
version have	842	0	T10:7
version in	721	5	J16:10
version info	813	0	J01:8
version is	757	6	
version it	791	-10	J16:7
version jira	791	4	
version lib	842	8	N12:6
version name	842	-4	
version no	791	-7	
version number	732	3	J32:6
version of	599	17	J02:9 J22:9 J32:9
version on	773	7	
version python	842	0	J07:7
version self	842	-4	J39:6
version set	842	6	J39:8
version snapshot	842	7	
version that	773	7	J25:7
version the	757	-4	J42:6 S02:7
version to	842	7	J08:6
version too	842	-3	
version type	757	14	J32:6
version usr	813	5	
version versionnumber	842	-7	
version window	842	5	N03:10
version with	791	0	S02:6
version work	813	4	
version'	842	3	
versionedrepresentation	813	-5	
versionedrepresentation id	842	-3	
versionnumber	842	-7	
vertex	842	4	
very	549	18	I04:7 J02:8 J04:9
very first	744	0	J35:6
very like	842	0	J09:7
very same	663	9	
very well	813	5	J02:7
via	608	-6	I06:8 N10:7
via rest	813	4	T13:6
video	813	-6	
view	561	0	I05:6 J04:10 J15:9 J27:9 S01:12 S04:14
view and	842	3	
view by	721	4	J04:16 S01:6
view is	842	0	J09:9 N02:6
view it	721	-7	J27:15
view the	813	6	J15:10
viewer	773	0	J09:7 P01:6
virtual	842	0	N09:6
visible	757	0	J42:7 N14:6 S01:7
visitor	791	-5	S01:11
vm	695	-3	C01:13 I05:11
vms	791	0	C01:10 I20:8
void	757	0	I09:6
volume	813	0	I09:7 J36:9
vpn	657	8	N04:16 N06:8
vpn off	813	0	N06:6
vpn on	842	0	N04:9
vs	652	3	J02:8 N12:7
vs code	681	6	J02:9 J35:6
vuln	681	8	
vuln and	842	-3	
vuln body	813	4	
vuln does	842	4	
vuln error	842	3	
vuln http	842	5	
vulnerability	842	5	
vvv	842	-12	
waf	791	0	I14:9
wait	524	-20	J19:9 N08:18 N11:9
wait and	791	-4	
wait as	842	-3	
wait do	842	-3	
wait for	688	0	J23:7 N08:6
wait or	813	3	J35:6
wait request	842	-5	
wait until	757	0	J29:6
walk	791	0	J22:6
wander	842	0	C01:8
want	413	17	I14:6 J23:7 J25:9 J33:7 J38:6 N10:6 S02:7 T11:6
want accountid	842	5	
want all	813	-3	
want an	744	5	J29:6
want another	842	0	J38:7
want basic	813	0	J01:6
want both	842	3	
want for	813	-3	I14:6
want it	703	6	L09:7
want jira	842	7	
want login	791	0	J23:7
want more	813	4	
want qsh	842	0	I03:7 L08:6
want someth	813	0	J30:6
want that	791	5	S02:7
want the	681	8	
want this	842	-4	
want to	531	0	J14:6 T11:7
want token	813	-3	
warn	479	9	I01:6 I18:12 I20:8 J02:7 J26:-6 N03:6 N15:6
warn about	813	0	J04:6
warn anonymou	842	-3	
warn confluence	813	3	N03:7
warn for	842	0	L08:6
warn jwt	773	0	I01:9 I06:6 I18:12
warn msg	813	4	
warn org	813	3	
warn root	732	7	N09:9
warn tenant	813	0	L08:6 N15:14
warn with	842	-6	
warning	773	-7	I18:6
warningmessag	668	15	J04:9 J27:18
was	333	28	I20:8 J01:-7 J15:18 J25:6 J27:6 J28:-7 J29:9 N05:-6 N10:-6 S03:7 T02:11 T04:7
was 200	773	0	S01:7
was accept	791	-5	I15:10 J19:7
was add	791	0	N13:7
was all	813	0	N02:7
was an	657	0	J25:8 N11:9
was and	842	6	
was answer	813	0	I07:8
was around	842	5	
was available	791	7	
was broken	813	11	
was by	842	0	J07:8
was chang	757	3	N15:6
was clos	842	0	N07:7
was copi	842	5	N01:6
was creat	791	0	S04:7
was deni	732	3	J12:11 T01:6
was deploy	842	8	I01:6
was down	813	4	N15:10
was expect	842	-5	
was expir	842	5	
was fine	732	0	J23:10 N11:6
was for	813	0	N07:6 S01:7
was forcib	842	0	N07:8
was found	842	3	J39:7
was get	773	0	I01:9
was grant	732	3	J12:16
was in	813	0	J20:9 N08:6
was issu	813	-3	I20:13
was it	688	13	J02:6 J29:6
was just	842	-5	
was last	813	3	T10:7
was logg	842	0	S01:8
was made	652	5	J11:6
was meant	813	-5	S03:7
was miss	773	-9	
was mov	813	4	
was my	813	4	J35:6 L08:7
was need	842	-3	
was never	791	5	J15:7
was not	578	-6	J15:6 J25:14 J41:6 N14:7
was off	842	-3	
was ok	757	0	J38:7
was on	791	0	I09:6 S03:6
was only	813	0	J27:6
was our	773	0	J17:6 T04:7
was refus	757	0	J21:6 J36:8
was reinstall	813	0	T04:6
was remov	757	-11	
was renam	842	0	I19:7
was revok	842	-4	J04:7
was right	813	0	S02:7
was roll	842	4	T04:6
was second	791	0	T02:7
was set	813	0	J36:7 N06:6
was shown	842	0	S03:12
was sign	842	0	I14:6
was stor	842	9	
was successful	842	-5	
was sure	842	0	N04:6
was sync	842	4	
was that	791	4	J35:8
was the	638	0	I02:6 T07:6
was there	791	-4	J05:6
was thrown	813	-6	
was to	791	0	L09:7
was told	791	5	
was too	842	0	C01:8
was unsuccessful	791	0	I19:12
was updat	813	0	J25:6
was used	813	-3	I20:6 T05:6
was work	813	0	L01:8
was written	842	0	L08:6
wasn't	643	0	I11:6 I13:6
watch	712	0	C01:6 P01:6 T15:6
watcher	695	-3	J23:13 P01:6 T13:7
watcher by	842	0	J23:6
watcher is	842	6	
way	467	-8	N12:7 T09:6 T10:6
way as	842	-7	J09:6
way back	842	-4	
way of	757	-4	
way round	703	0	T10:6
way than	842	0	I14:6 J19:7
way that	813	-3	J04:6
way the	773	3	N12:6
way to	588	-3	J23:6
way we	813	6	T11:6
way without	842	5	
ways	703	0	J42:6
we	311	-18	I07:6 I15:-6 J09:8 J21:6 J22:-7 J23:6 J24:-6 J25:-6 J26:-9 J37:6 L08:-7 N09:-6 N15:8 S02:9 S03:11 T01:6 T04:13 T08:8 T09:13 T10:6 T14:6
we add	773	0	J09:7
we also	791	0	T11:6
we alway	813	0	I08:7
we answer	757	0	I09:6
we are	703	0	N11:8
we aren't	791	0	J39:8
we ask	703	12	S02:8
we be	842	-3	
we built	813	5	
we bump	842	0	J12:6
we call	744	7	
we can	721	-6	
we can't	695	-3	
we chang	712	4	J16:7 J28:6 J34:6
we change	842	0	J33:6
we check	813	0	S03:6
we copi	813	0	J06:7
we copy	813	0	T09:6
we could	813	8	
we couldn't	813	0	J29:7
we decrypt	842	0	I10:6
we delete	842	0	S01:8
we did	757	0	J23:7
we didn't	757	0	J21:6
we do	703	3	J09:7 J14:9 T01:9
we don't	668	-5	J36:6
we exchange	842	3	
we expect	842	4	
we fetch	813	-3	S03:10
we find	813	0	S02:8
we follow	842	0	J38:7
we found	813	-9	
we gave	813	-3	
we get	668	-11	J42:6 S04:6
we go	791	-6	T09:6
we had	638	-7	J03:6 S02:6
we have	541	0	J39:6 T05:7
we introduc	842	0	S03:9
we just	791	0	J19:6 N02:6 S03:6
we keep	712	0	S01:6
we kept	842	5	
we know	721	-8	
we look	732	-3	I07:6
we made	813	5	
we make	773	0	J28:6 T13:6
we migrat	842	0	J23:6 N13:9
we mov	668	-9	I11:8 N02:6
we need	681	4	
we only	703	0	T10:6
we pass	757	0	J21:6 J23:6 S02:6
we pay	842	0	N15:6
we plan	773	-6	
we post	813	0	J13:7 J30:6 N11:6
we probab	842	-3	
we put	688	0	I14:6 J07:7
we ran	842	0	N08:6
we refuse	791	0	T10:6
we remov	813	0	I09:6
we restart	842	0	C01:6
we restor	842	0	I05:6
we restrict	842	0	N04:6
we retry	842	0	T14:6
we roll	813	4	
we rul	842	3	
we run	712	11	J21:7
we see	703	17	J42:6
we send	695	4	J01:8 J23:6
we set	773	-5	
we ship	842	0	I13:7 N05:8
we should	712	-9	
we sign	703	4	J05:10 T09:9 T10:6
we start	813	0	T09:6
we still	791	0	T06:11
we stop	842	-3	
we stor	813	0	J41:6 T09:7
we store	757	0	J36:7 N02:7
we support	842	0	J39:6
we suspect	842	0	J42:6
we switch	757	-9	
we take	757	-3	S01:7 T09:7
we test	842	-3	
we think	842	-4	
we thought	791	0	S02:9 S04:7
we tri	688	-7	I12:7 I16:6 T08:7
we use	638	0	J42:6 T08:6
we want	703	0	T05:6
we were	712	-6	S02:8 T04:8
we work	842	5	
we would	791	-10	
we'd	663	0	J04:8 S02:7 T13:10
we'd have	813	0	J04:11
we're	583	0	J13:7 J21:7
we're at	813	0	T09:6
we've	561	0	I08:7 I17:6
we've got	791	0	I19:6 J04:6
we've put	842	0	I21:6 T07:7
we've stor	842	0	T06:6
we've two	813	0	J05:7 J31:7
web	485	20	J04:9 J20:6 J36:7 J41:7 N03:8 N12:20 N15:7
web app	842	0	T10:9
web authentication	842	4	
web client	732	0	I13:6
web content	773	0	J02:7 J21:6
web filter	842	0	N12:10
web gateway	842	0	N10:6
web have	842	0	J04:12
web http	842	4	
web page	681	5	J20:7 N03:16 N12:11
web proces	842	0	J36:8 L08:6
web query	842	0	N14:7
web request	813	3	J36:8
web security	842	4	N15:6
web version	842	0	N11:6
webhook	491	-29	I01:8 I14:9 I20:6 J13:23 J24:6
webhook and	813	-7	
webhook are	791	-6	
webhook come	842	0	L08:8
webhook for	773	-4	
webhook from	813	0	C01:7
webhook is	813	-3	
webhook jira	842	0	J24:9 N02:9
webhook of	703	-3	J37:6
webhook relay	813	0	N07:8
webhook with	813	5	
webpack	773	5	
webproxy	842	0	N09:6
webproxy http	842	0	N09:6
webresponse	813	-8	
websession	842	3	P01:6
website at	773	3	
website owner	773	3	
wed jan	813	0	N15:6
wed mar	842	-3	
week	496	0	I04:6 J29:9 N15:8
week ago	703	4	J29:6
week and	813	-4	T08:6
week it	842	3	
week my	842	7	J02:6
week will	842	0	J01:6
week with	842	0	S01:7
weekend	638	0	C01:8 J07:6 N02:9
weekend and	842	0	C01:6 N04:6
weird	813	0	J17:6
welcome	688	6	N10:6
well	476	0	J02:6 J07:8 J23:6 J36:6 T11:6
well again	842	4	J07:6
well enough	842	6	
well for	842	3	
well known	773	-5	I19:7
well no	842	3	
well or	842	0	T11:6
well the	757	9	J02:6
well then	842	5	
well we	842	0	J21:7 J36:7
well with	773	-5	
went	525	12	N09:6 N11:9 P01:8
went from	813	4	
went ok	842	3	
went on	842	0	J35:9
went out	842	0	N09:10
went through	634	5	P01:11 T14:8
went to	744	0	T02:6
werden	842	0	J05:13
were	494	-3	J17:6 J41:10
were all	842	0	S01:7
were at	842	-4	
were logg	842	-4	J03:6
were made	813	3	J10:6
were never	842	-3	
were pass	842	0	S02:9
were read	842	-4	
were refus	791	0	I01:6 N04:6
were right	842	-3	J35:7
were taken	842	4	
were the	773	7	J26:6
were there	842	5	
weren't	744	-3	I15:6 I17:6 J03:6 J17:6
wget	842	0	J38:6
what	328	9	C02:9 I14:-6 J09:9 J24:7 J26:9 N02:6 N14:9 S01:6 T09:6 T13:7
what am	695	4	
what are	842	3	
what call	842	0	J20:6
what came	842	-4	T09:7
what can	744	4	
what com	712	9	
what could	813	-5	
what did	732	0	J19:7 J35:7
what do	615	8	N08:7 S04:6
what does	630	5	J04:7 T05:6
what else	773	0	C02:9
what exact	842	-4	
what fail	842	3	
what follow	842	-3	
what forge	842	0	J37:6
what get	757	12	N03:8
what goes	813	4	J36:6
what had	813	0	J19:6
what happen	703	7	J34:7 T10:6
what has	813	3	
what hash	842	0	J07:6 L09:8
what have	813	0	T07:7
what help	773	5	J09:6 J16:8
what i'd	842	0	C01:6
what in	712	0	I15:6 J06:7
what is	555	-5	
what isn't	791	0	J27:6
what it	605	-4	N13:6
what it's	757	0	L08:6
what jira	681	0	I01:11 T05:9
what kind	842	0	N06:6
what look	813	4	
what mak	842	-4	N12:6
what must	842	0	N04:6
what one	791	-3	N05:7
what our	842	0	S01:7
what puzzl	842	0	J19:7 T13:6
what see	712	0	J02:7
what send	842	-3	
what should	773	-3	
what sign	842	0	L08:6
what statu	842	0	T13:6
what the	571	-5	J03:6 J24:7 T02:6
what they	721	0	I04:7
what they've	813	0	J09:7
what this	773	-6	
what to	703	-8	N15:6
what tri	813	4	
what type	813	0	J24:7 J39:6
what user	842	0	T09:8
what was	744	0	S03:6
what we	668	0	T09:9
what we've	842	0	J05:7
what went	773	6	
what work	791	8	
what you	732	-7	
whatever	571	29	J04:6 J40:6 L08:8
whatever ask	842	4	
whatever path	791	0	L08:12 N15:8
whatever the	757	12	
whatever try	773	11	
whatsoever	703	0	J03:10 J24:7 S02:6
wheel	842	0	N08:8
wheel turn	842	0	N08:8
when	335	-9	J07:7 J19:6 J21:8 J28:-6 J35:6 J39:-7 N08:6 N12:11 P01:7
when act	842	0	T05:8
when add	773	0	J19:6
when ask	757	0	J23:6
when call	732	-4	J34:7
when change	813	12	J01:6 J25:6
when click	744	0	J40:7 N02:6
when connect	757	4	
when create	791	10	J30:9 P01:7
when customer	842	5	
when gett	842	-4	
when hash	842	0	J07:15
when he	813	0	J35:7 P01:6
when i'm	842	0	J27:8
when import	842	0	N05:6
when it	602	10	T13:6
when it's	791	0	N02:8
when jira	703	0	J29:6
when log	791	-3	J35:6
when logg	842	0	S01:7
when no	791	-5	
when not	842	0	N12:17
when one	791	-13	
when our	757	0	J13:7 P01:6
when page	842	0	J07:6
when project	791	-5	
when pull	842	5	
when put	842	0	I06:8
when run	773	4	
when send	842	-5	
when set	813	8	J02:6
when she	813	0	S03:6
when site	842	10	N15:8
when take	842	-4	
when the	502	-14	J02:6 J21:7 J33:6 J37:6 J42:6
when there	744	-7	J32:7
when they	681	0	I05:8 J21:8
when try	791	5	J25:6
when updat	842	6	
when upload	842	4	
when use	842	-10	
when user	757	13	J35:11
when we	615	-4	I12:6
when you	773	0	J38:7
whenever	695	0	J25:7
whenever the	791	4	
where	423	-22	C02:10 J31:7 N10:9 N14:9 S02:6
where can	773	-4	
where client_key	813	0	T04:8
where come	842	0	N04:12
where do	668	0	N10:13
where is	791	0	S02:7
where it	652	-10	C02:6
where need	842	-6	
where one	813	5	
where text	842	7	N14:10
where that	842	0	T05:6
where the	591	6	J31:8
where there	773	-7	
where they	842	4	
where want	842	-3	
where would	842	3	
where you	842	-4	
wherea	721	0	J09:7 J29:6
wherea the	773	0	J23:6 J29:7
whether	531	-3	J27:6
whether context	842	-3	
whether it	757	0	J25:6
whether the	647	5	J27:6
whether they	813	3	
whether this	842	0	I11:6 N04:6
whether your	842	-4	
which	350	-6	C02:6 I03:9 I06:6 I14:6 J21:-7 J23:-7 J35:-6 J40:8 J42:11 N03:8 N08:-7 N09:-7 N11:-6 S01:8 T03:6 T08:6
which account	813	0	S01:7
which ace	842	0	I15:6
which addres	842	0	T08:6
which an	813	3	
which answer	813	-11	
which are	773	3	
which client	842	5	
which content	842	-7	
which did	842	-4	
which documentation	842	3	J36:6 L09:7
which does	813	-3	
which don't	842	0	J40:8
which endpoint	791	8	J08:6 N15:6
which giv	842	6	N03:6
which had	791	0	J20:9
which has	757	-7	
which hold	842	-3	
which ip	842	-3	
which is	573	-6	I19:6 P01:6
which isn't	757	0	J42:7
which issue	842	4	
which jira	721	0	J33:11
which kept	842	0	J09:6
which lets	842	-4	
which of	791	-5	
which one	695	3	N14:6
which other	842	-3	
which our	773	0	I03:11 N03:7
which part	842	0	T09:7
which permission	813	-7	
which pod	842	0	C01:6 I20:7
which project	842	3	
which re	842	0	I18:6
which right	813	3	J42:10
which scop	744	0	J11:6
which seem	842	3	
which sett	842	0	I03:6 T15:7
which show	813	0	I21:11
which tak	744	0	J36:7
which the	663	3	I13:7
which token	842	0	T08:6
which used	813	-3	J29:7
which user	842	-3	C02:10
which uses	791	-9	
which value	842	0	C02:7
which version	703	18	J02:6 N07:7
which we	721	-3	
which you	842	7	J40:9
which zone	842	4	
whichever endpoint	842	0	J10:6
while	458	29	J24:6 J25:-6 N08:8 T07:6 T10:6 T14:11
while and	842	8	N06:6
while await	842	3	N08:10
while connect	773	11	N07:6 N10:11
while do	757	6	N09:7
while execut	813	6	P01:7
while gett	842	-4	
while in	813	4	J28:8
while it	842	-7	
while load	791	6	J02:6 N13:7
while our	842	0	J37:7
while ours	842	0	I02:6 N15:7
while read	791	5	J24:6 J40:6
while retriev	842	-7	
while search	842	3	
while the	634	8	J36:6 T10:6
while true	791	3	
while typ	842	0	T05:8
whitelist	647	0	I16:26
whitelist atlassian	744	0	I16:9
who	449	-6	I14:6 J14:9 J29:7 N04:7 P01:6 S01:7 S02:8 S04:9
who am	712	3	N04:6 P01:10 S01:11
who are	744	-6	T13:8
who call	791	4	
who click	791	0	J13:7 S02:7
who get	842	0	J40:8
who had	813	-3	
who has	732	-4	
who have	791	7	
who is	744	0	S04:6
who it's	842	0	I14:8
who made	813	5	
who owns	842	-3	
who user	842	10	J23:7
who want	842	-4	
who was	842	0	S04:8
who were	842	0	T10:6
who've	773	0	J11:7
whoami	791	4	J19:6 S04:8
whoever	634	-4	
whoever com	773	-3	S03:7
whoever has	813	-3	J37:7
whole	551	-9	J21:8 T04:8
whole day	813	0	T07:8
whole page	813	-5	N14:6
whole site	813	0	J13:7 J33:6
whole suite	842	5	
whole team	842	-3	J21:6
whole web	842	0	N03:8
whom	703	0	I16:6 P01:6
whom do	813	0	P01:8
whose	612	6	I01:12 J07:7 N04:6
whose token	813	0	S03:6
whose url	813	5	I01:6 T08:6
why	479	11	J08:6 J39:6 L01:8 P01:7 S01:10 S02:7 S04:8 T03:7
why 401	842	0	J16:10
why am	842	3	
why can't	842	0	J08:7
why does	688	-3	P01:9
why is	744	8	J25:6 N07:7 S01:9
why it	744	4	
why jira	842	3	J20:6
why must	842	0	J19:6
why our	842	0	N03:6
why the	721	0	L01:8
why there	842	3	
why they	842	4	
why would	695	0	L01:7
why wrong	842	5	J08:8
wi	842	3	
wide	757	-6	J42:8
widen	842	0	I16:7
widget	732	-5	
wifi	791	-5	N12:6
wifi login	842	-5	N12:7
wigeon	842	0	N07:7
wigeon atlassian	842	0	N07:7
wiki	454	14	J07:12 J18:15 J25:6 J38:11 N03:19 N14:8 T09:15
wiki api	626	24	J08:8 J15:6
wiki at	842	3	T09:7
wiki confluence	773	3	
wiki download	721	0	J38:16
wiki for	791	-12	
wiki get_space	842	4	J04:6
wiki home	813	-3	T09:6
wiki http	842	-9	
wiki in	791	4	N03:6
wiki putcontent	842	7	J25:7
wiki rest	561	4	J07:17 J22:8 J38:11 T16:6
wiki spac	813	0	N14:6
wiki space	842	9	
wiki token	842	3	
wiki username	813	8	J01:7
wiki'	813	3	
wild	842	0	J16:10
will	496	-17	I16:6 N09:6 T13:8
will add	842	-4	T15:7
will be	643	0	T13:6
will fail	842	-5	
will get	842	-4	
will no	842	-3	
will not	791	7	J28:6
will remove	842	-6	
will retry	757	6	
willowbank	842	0	N07:6
willowbank atlassian	842	0	N07:6
win	791	3	
window	536	4	I03:6 N03:11 N10:14
window and	791	0	J10:7
window company	842	3	
window location	842	0	I03:11
window login	842	0	N10:7
window nt	813	0	J20:10
window service	813	0	N10:6
windowspowershell	842	-3	
windowspowershell modul	842	-3	
wins	842	0	S03:7
wir	773	0	J39:7
wire	842	0	J03:8
with	202	22	C01:-6 I05:-7 I19:7 J01:6 J10:6 J13:6 J17:-6 J28:11 J31:-6 J38:6 J42:6 N10:-6 N11:6 N13:-6 N14:-9
with 200	744	0	J29:6 J42:10 S04:6
with 400	638	-9	J33:9 J34:7 N05:9 T03:8
with 401	563	9	I19:6 J02:8 N02:6 T14:6
with 403	638	14	J12:6 J40:8 N04:11
with 404	813	-8	
with 405	842	-5	
with 410	773	-5	
with 500	791	0	N11:6
with 503	842	0	N11:7
with acces	773	-3	
with ace	791	0	I11:9 I16:6
with act_as_user	813	0	T05:8
with all	721	-3	
with an	500	0	J04:6 J29:7 N15:10 P01:6 T10:6
with and	703	0	J07:6 J10:8
with another	732	-7	
with api	721	-18	J38:9
with assignee	842	0	J04:7
with at	773	0	J10:6
with atlassian	643	17	N15:7 T14:11 T15:6
with auth	842	-3	J02:7
with authentication	813	-3	T05:6
with authorization	813	0	J03:6
with bad	757	6	J10:8 J23:6
with basic	643	11	J13:9 J38:8
with bearer	721	-4	J03:10
with body	757	0	N01:7
with both	791	4	I06:7
with browser	842	-6	J23:7
with byt	842	4	N05:6 N08:6
with byte	813	6	J10:6
with cacheable	842	0	I21:7
with capital	842	0	L01:9 T09:7
with cartoon	842	0	N12:6
with client	791	0	J19:6 T07:6
with cloud	744	0	J26:6
with cloudfront	842	3	N01:8
with code	773	-3	N07:6
with colon	813	3	J03:6
with comma	842	0	N06:6
with complaint	842	0	I17:6
with confluence	744	4	
with connect	757	-4	
with could	842	-3	J09:6
with curl	619	10	
with custom	791	3	J03:6
with data	842	0	N03:7
with dead	842	0	N09:6
with debug	842	3	
with default	842	0	S03:10
with description	842	5	J32:7
with different	791	-4	T04:6
with each	773	3	
with either	842	0	N15:7
with email	813	0	J09:6
with empty	842	0	J03:8 P01:7
with endpoint	842	-3	
with error	681	-5	J03:6 T07:7
with every	703	12	
with fail	744	6	J01:6
with fewer	842	0	N08:6 S01:8
with fil	842	0	J38:6
with five	842	0	J27:7
with follow	842	-5	N13:6
with for	842	0	J07:6
with forbidden	842	0	J35:6 N04:8
with forge	732	0	I19:10
with four	842	0	J24:9
with fresh	791	0	J08:6
with full	842	5	
with get	732	9	N01:8
with google	791	7	N12:6
with grow	842	5	
with hand	842	0	I06:7
with hint	813	0	J32:6
with his	721	0	S03:6 S04:10
with host	813	5	
with how	842	-3	
with hs	791	4	I11:9
with http	622	-5	J09:6
with id	773	5	N06:6
with identical	842	0	J38:8
with identifier	842	-5	
with in	813	0	J10:6
with integration	813	6	N07:7
with invalid	791	-9	
with iss	842	-3	L09:6
with issue	791	0	J17:6
with issuetype	842	-5	
with it	551	0	I09:6 J01:13 J06:6 J08:11
with its	663	10	
with jira	519	22	J25:8 J36:8 J39:12 J40:8
with jira_issue	842	0	P01:6
with jql	791	3	N07:6
with json	791	0	J34:7
with jwt	695	0	I03:9 I04:9
with key	638	4	J15:16
with keyid	744	0	I13:18
with line	813	0	J37:7 N11:6
with local	813	7	J26:6
with location	813	0	N13:11
with login	842	0	J23:7
with long	813	6	J25:6 J32:7
with mail	773	0	J01:7 J14:6
with many	773	4	J25:7 N14:8
with me	842	11	J39:6
with message	757	0	I04:6
with method	674	4	I07:9 I08:10 N02:10
with mine	791	7	J03:6 J42:11 T07:7
with more	791	0	S03:8
with my	596	-12	J02:6 J14:12 J27:9
with name	791	0	J23:8
with net	842	0	I20:8
with new	688	-9	
with nextpagetoken	842	3	J22:6
with no	638	-6	J03:8
with none	813	0	J07:6 N15:7
with noth	773	3	J36:8
with oauth	732	0	J36:7
with oauth'	842	5	N07:7
with one	643	-5	J10:8 J25:6 S03:9
with open	791	-5	
with or	842	3	J21:6
with other	732	0	I15:7
with our	638	-4	J31:8 J39:7
with page	757	0	T10:7
with parameter	791	3	J07:7 N01:6
with password	596	8	J26:24
with pat	813	3	J38:8
with path	791	0	I01:6
with personal	757	11	J35:6
with postman	791	7	
with power	813	0	J20:6
with project	688	0	J33:12
with provider	842	3	
with proxy	842	0	N10:6
with qsh	813	0	J05:9
with read	732	-7	T05:7
with real	842	-3	J08:6
with redirect	842	9	T14:7
with remark	813	0	J32:8 T02:6
with remote	757	0	J37:12
with request	791	9	T11:7
with rest	744	14	J10:6 N14:10
with retry	842	-3	
with rs	744	0	I11:10
with same	757	0	J20:6 J27:7 J42:8
with scop	578	-5	J11:9 J28:38
with scope	813	-4	
with script	813	-3	
with self	791	3	N12:7
with sentence	813	0	J25:9
with server	813	-5	
with service	813	4	
with several	842	3	J25:6
with short	842	0	N05:6
with single	842	0	I15:7
with site	842	5	N15:7
with slash	813	3	J10:10
with small	842	5	
with some	813	4	N01:7
with someth	773	3	I09:6
with space	813	3	
with ssl	842	0	N09:7
with sso	842	3	
with startat	791	0	J22:7
with statu	585	10	J15:7 J20:9 J24:8 J29:7
with step	813	5	
with sub	791	0	I14:8 S02:6 T07:6
with succes	773	-8	
with support	791	0	J40:13
with text	842	0	J32:8
with that	599	16	J19:8
with the	347	6	C02:7 I19:8 J11:6 J14:9 J28:6 J29:6 J38:13 J42:-6 N14:-7
with their	688	-5	I16:9
with these	744	3	
with this	591	17	I19:8 J32:8
with three	791	0	I09:6 J13:7
with title	842	-3	
with token	591	7	I03:6 J01:8 J26:7 S01:7
with too	842	6	J29:7
with total	842	0	J22:6 J42:8
with trace	813	3	
with two	703	-3	I05:7 J34:6
with type	791	0	T05:6
with unable	842	5	I07:6
with unauthoriz	744	0	I21:6 J36:10
with unlimit	813	0	I06:12
with url	688	10	N09:6
with urllib	842	0	T11:6
with us	732	14	J29:7 J30:6
with user	674	0	S01:6 S03:7
with valid	813	-10	
with vanity	842	0	I16:6 T09:6
with version	791	-5	J22:7
with vpn	842	0	N06:6
with we	842	-5	
with web	842	0	N01:6
with what	721	4	I07:7 N15:6
with which	842	0	J17:6
with wiki	791	-9	
with with	842	5	
with work	813	0	J34:8 J39:8
with write	791	0	J09:6
with wrong	773	0	J19:6
with xsrf	842	3	
with xx	842	-3	N11:7
with you	791	4	
with your	703	-9	
withaccesstoken	757	9	
withdetail error	842	3	
withheader	842	0	L08:6
within	605	-14	J22:7 N08:11
within an	842	-4	
within minut	842	0	J38:6
within ms	813	0	N07:7
within our	842	-6	I04:7
within second	791	0	J37:7
within the	721	-3	
without	404	0	C02:8 I02:6 I06:7 I11:10 J15:-6 J18:7 J28:9 J32:7 J38:7 N13:7 S01:7
without an	732	0	S01:6
without any	634	5	I11:6
without ask	791	3	J39:6
without complaint	842	0	J40:8
without confluence	842	7	J18:8
without description	842	0	J32:8
without it	695	0	I02:7 J10:7
without murmur	813	0	J08:6
without my	842	0	J24:7
without one	842	3	
without query	842	0	I02:6 J06:6
without quot	842	0	J34:6
without scop	712	6	J28:21
without secret	842	0	I10:13
without that	744	-6	I21:6
without the	634	6	C02:11 I12:8 J20:6 N03:7 N13:7
without token	744	-7	S01:9
without trouble	712	3	J38:7
wizard	712	-6	J14:7 N14:6
wl	643	-8	J04:6 J08:15 J15:12
wl 200	813	0	J04:9
wl 401	773	0	J08:21
wl 404	757	-3	J15:18
won't	647	4	C02:7 J33:12
won't hand	842	0	T07:6
won't take	791	0	C02:9 J06:6 J24:6
wonder	688	0	J12:7 N12:10 N13:6
wonder if	813	0	T02:6
wonder whether	842	4	
wonder why	842	0	J12:8 N13:8
word	533	5	J03:11 J05:8 J34:20 P01:9 T11:6
word and	791	0	J03:6
word are	842	0	T11:6
word before	842	-3	
word in	842	0	J08:6
word on	842	5	
word that	842	4	
word you	695	7	J34:10
work	301	52	I09:-6 I10:-6 J01:6 J02:24 J20:6 J28:13 J30:7 J36:6 J38:6 L08:-6 N03:8 N04:7 T07:6
work 200	842	0	S02:6
work action	757	-7	
work add	842	-3	
work after	791	-3	
work again	813	-10	
work against	813	-5	
work all	791	4	J02:6 J06:6
work and	652	6	J08:6 T07:6
work any	773	7	J22:6
work as	688	-3	S04:7
work at	721	-6	N12:8
work but	688	10	J04:7
work cloud	842	6	
work curl	842	0	J01:6
work customer	842	0	T02:6
work do	842	0	N01:6
work either	842	0	T09:6
work error	757	5	J34:7 N11:8
work fine	773	-3	
work for	555	17	J02:9 J36:6 T14:11
work from	732	11	
work good	842	0	J36:7
work hm	842	-3	
work http	813	7	J10:8
work in	580	7	J02:9 J21:10
work is	721	7	J10:6 J19:6
work it	773	3	J38:7
work jira	791	-3	J07:7
work like	773	3	
work logs	842	8	N11:10
work look	813	-5	J42:10
work my	842	0	C01:7
work not	813	0	N04:6
work now	688	3	J19:6 T07:6
work offline_acces	813	-3	
work on	638	0	J33:6 N04:8
work only	757	4	J28:6 N07:6
work our	813	3	N06:7
work please	842	3	
work read	695	6	J11:8
work rest	813	9	
work same	791	-7	
work sett	842	3	N07:7
work since	757	-7	J29:6
work so	744	8	J28:7
work still	842	4	
work test	842	7	J25:6 N14:6
work the	622	10	J19:6
work then	757	0	J35:11 L01:7 N11:6
work there	744	-3	
work this	813	3	
work though	842	5	
work to	842	-3	
work until	712	9	
work very	842	9	J02:7
work we	842	9	J02:6
work well	791	-9	
work when	744	-11	J13:7
work which	842	3	
work with	541	0	J28:6
work write	712	7	
work yesterday	842	-6	
workaround	652	4	
worker	602	0	I17:8 I18:6 I20:7 J21:9 T04:7
workflow	565	0	J11:7 J13:9 J14:8 J29:8 J30:6 J41:30
workflow is	773	-3	
workflow rule	842	0	J13:14
workflow scheme	842	0	J14:9
workflow that	791	9	
workitem	842	3	
worklog	565	0	N03:6 P01:7
worklog maxresult	813	8	
worklog of	842	0	S02:7
worklog sync	703	-5	
workspace	652	-16	T12:11
workspace id	842	3	
world	744	0	J28:6 S01:11
worse	773	0	J21:9
worth	773	3	T07:6
would	445	0	N05:6 N11:8
would answer	842	-10	
would be	569	0	N08:8
would expect	813	5	J29:7
would go	842	0	N02:6
would have	744	0	J12:7
would it	757	0	N11:6
would jira	842	0	L01:9
would like	688	-10	
would look	813	6	
would love	842	0	T11:6
would need	773	7	
would read	842	3	
would run	842	0	J29:7
would tell	842	4	
would that	842	0	P01:7 T09:6
would the	744	3	
would you	712	3	
would've	791	0	J04:7 J15:7 J16:6
would've been	842	0	J04:7
wouldn't	791	-3	I06:7
wow	773	-4	J19:6
wrap	712	0	I14:6
wrap error	842	8	
wrap retry	842	3	
wrap the	842	-6	
wrapp	842	-4	
wrapper	773	8	N01:11
wren	842	0	N15:7
writ	546	6	C02:7 J13:6 J20:12 J24:8 N01:7
writ are	813	3	J20:6
writ this	842	0	C02:6
write	463	9	J09:21 J11:17 J26:-7 T01:7 T11:24
write and	773	3	T11:10
write back	842	0	J09:8
write board	842	-5	
write comment	791	-6	J16:7 J32:7
write confluence	813	-4	
write content	791	5	
write delet	842	0	P01:11
write fail	842	0	J09:9
write get	842	0	J31:6
write in	732	0	T11:14
write jira	652	4	J01:7 J28:7
write json	842	0	T11:6
write one	842	-3	
write page	842	4	J28:6
write the	681	0	J09:7 N10:6
write to	744	0	J20:6
write token	842	0	L01:8 T11:10
write'	813	0	T05:6
writeline	791	0	N09:6
writer	842	7	
written	593	0	L08:7 S02:6
written by	813	0	S02:10
written for	842	3	L08:6
written in	791	0	T07:6
written the	813	3	
written to	842	5	
wrong	438	16	I06:7 I18:17 J02:-10 J04:14 J28:8 J35:11 N03:8 S03:11
wrong and	791	-4	J39:7
wrong api	842	0	J04:6
wrong credential	791	0	J04:9
wrong endpoint	842	3	
wrong for	842	0	I18:6
wrong in	773	7	J19:7
wrong it	791	-6	
wrong login	813	0	J19:6
wrong now	842	4	N07:6
wrong one	842	0	S03:12
wrong person	842	0	S03:15
wrong qsh	757	0	I18:17
wrong secret	842	0	I07:6
wrong so	791	3	
wrong the	813	7	
wrong token	842	4	
wrong tri	813	3	J35:9
wrong type	813	4	I06:9
wrong way	842	0	J26:7
wrong when	813	-5	
wrong with	721	0	I19:7 J28:6
wrote	619	-7	I10:7 J06:6
wrote it	773	0	J41:6
wrote my	842	0	I09:6
ws	813	4	
www	585	15	J02:7 J24:7
www authenticate	703	8	
www authenticate'	813	0	J02:6
www form	721	0	J24:10
www org	773	4	N01:7
x'	813	0	I14:8
xarg	842	4	
xarg sh	842	4	
xb	842	-7	
xc	842	-4	
xdm_c	842	3	
xdm_deprecated_addon_key_do_not_use	842	3	I21:6
xdm_e	703	5	I01:7 I04:9 I21:9
xdm_e http	791	3	I01:9
xdm_e jwt	842	4	I04:11
xhrs	842	0	I03:7
xhtml	757	6	J25:9
xhtml unexpect	842	3	
xml version	757	7	
xray	732	-13	N14:14
xray client	842	-8	
xray cloud	813	-7	
xray import	842	-3	
xray plugin	842	-5	
xray_api_base_url	842	-3	
xray_api_base_url http	842	-3	
xsrf	591	3	J20:51
xsrf check	622	10	J20:43
xsrf header	842	-5	
xsrf protection	842	-4	
xss	732	8	
xss protection	813	5	
xss protection'	773	4	
xx	643	-3	N11:17
xx and	842	-3	
xx error	813	-3	
xx xx	813	-3	
xxx	695	-20	
xxx atlassian	842	4	
xyz	842	-4	
yarrow	813	0	I15:6 N06:6
yarrow atlassian	842	0	N06:6
yeah	773	-9	J33:6
year	544	0	J29:27 T06:6
year ago	757	0	J29:10 L08:7 T05:7
year and	791	-3	
year did	842	0	J22:6
year now	773	0	J29:7
year old	813	0	J23:7 T06:7
year since	842	0	N01:8
yellow	813	0	N11:7 T01:6
yes	506	7	J02:7 L09:6 N03:6
yes and	791	-3	
yes if	842	-5	
yes in	842	0	J21:7
yes it	842	0	N15:7
yes no	842	0	N07:7
yes statu	757	7	
yes that	757	4	P01:7
yes the	732	5	
yes with	813	0	N06:6
yesterday	583	-5	I12:6 I18:6 J04:6
yesterday and	813	0	T10:7
yesterday every	842	0	J09:9
yesterday the	813	3	J04:6 S01:9
yet	544	0	C01:6 I20:9 J35:7 S01:6 T07:7
yet can't	842	0	T02:6 T07:6
yet so	842	-7	
yet the	757	0	S01:6
yet valid	791	0	N09:6
yield	757	0	J39:7 S04:7
yjfkmgm	773	0	T10:8
yjfkmgm zjqyiiwiywrkb	773	0	T10:8
yml	657	4	C02:6
you	336	-14	J16:9 J22:-7 J25:6 J34:9 P01:12
you add	813	-5	
you are	615	14	J02:9 J26:6 P01:8
you as	842	0	S01:11
you can	634	-6	J34:6
you can't	688	0	J37:6
you cannot	681	7	J16:19
you check	842	3	
you do	578	0	I11:6 J15:8 J27:8 P01:9
you don't	688	11	J18:6 J40:7
you find	791	-4	
you get	634	-8	J25:7 T02:11
you give	773	0	N14:7
you go	791	0	S04:9 T05:8
you have	605	13	J30:7 T10:6
you here	842	6	
you lack	842	-5	
you like	842	-5	
you log	813	6	
you look	813	0	J25:6
you may	744	-11	
you mean	842	10	N09:6
you must	615	6	J34:16
you need	663	0	J08:6
you new	842	0	T09:6
you open	757	-5	N15:6
you pass	791	4	C02:7 N07:6
you put	842	5	J07:6
you recommend	842	5	
you right	842	-4	
you say	757	0	J02:8
you see	744	-7	
you send	732	-3	J10:6
you show	842	4	
you suppli	791	0	N02:7
you support	842	-3	
you sure	842	4	
you tell	813	0	J10:6
you think	842	-3	
you to	773	0	T15:6
you try	712	4	
you update	842	3	J14:6
you want	757	-8	
you which	842	0	J09:6
you'd	773	-3	J32:7
you'd like	813	-3	
you'll	757	0	J35:8
you'll see	842	5	J29:6 N06:6
you're	663	0	C02:6 T07:6
you're not	791	-4	T15:6
you're on	842	3	
you've	668	9	I17:6 N03:19
you've found	695	9	N03:16
your	378	0	J12:7 J26:9 J35:6 J40:6 N04:19 N09:6 N10:6 N14:16
your account	721	8	J40:11
your add	791	0	J29:7
your admin	757	0	N04:14
your api	721	0	J02:7
your app	638	-6	J12:11
your atlassian	842	0	N14:7 N15:6
your backend	842	-4	
your branch	842	3	J01:6
your company	813	0	N10:8
your config	791	-3	
your credential	712	8	J35:17
your descriptor	842	0	J06:6
your domain	688	0	J25:8
your feature	813	-4	
your instance	813	7	
your jira	668	0	N14:6
your mail	813	-4	
your maintenance	842	0	I09:10
your network	842	0	N06:7
your own	688	-4	
your password	813	-4	
your plugin	813	-5	
your profile	813	-3	
your program	842	-4	J40:7
your project	813	3	
your query	773	4	J33:10
your side	773	3	
your site	703	0	J33:6
your token	721	7	S03:6
your tool	773	-4	J28:7 J39:6
your user	773	0	T03:7
your window	842	0	N10:9
your_app_callback_url	842	-4	
your_client_id	842	-4	
yyltlhmwutowi	773	0	T10:8
yyltlhmwutowi yjfkmgm	773	0	T10:8
zap	842	0	N14:8
zapier	791	6	
zephyr	842	-7	
zero	688	0	I20:7 J04:7 J29:10
zero issu	842	0	J03:6
zero ticket	842	-4	J29:7
zero tolerance	842	0	I20:9
zjqyiiwiywrkb	773	0	T10:8
zjqyiiwiywrkb lzxkioijjb	773	0	T10:8
zm	757	0	T10:8
zm yyltlhmwutowi	773	0	T10:8
zone	773	4	
zz	842	0	I09:7`,
}
