import type { Learnt } from './likeness.ts'

/** Written by: npm run diagnose:learn. Learnt from: 80de9a1980f98249. */
export const learnt: Learnt = {
  entries:
    'C01:-5 C02:-4 I01:2 I02:0 I03:-1 I04:0 I05:0 I06:0 I07:-2 I08:-4 I09:0 I10:-2 I11:-2 I12:0 I13:-2 I14:1 I15:-2 I16:-4 I17:-2 I18:-3 I19:-3 I20:0 I21:-1 J01:2 J02:11 J03:-2 J04:3 J05:-3 J06:0 J07:0 J08:-3 J09:-5 J10:-3 J11:2 J12:-5 J13:-4 J14:-2 J15:4 J16:-4 J17:-5 J18:-2 J19:0 J20:1 J21:6 J22:7 J23:5 J24:1 J25:14 J26:8 J27:2 J28:0 J29:2 J30:6 J31:1 J32:1 J33:0 J34:3 J35:5 J36:0 J37:-3 J38:2 J39:3 J40:0 J41:3 J42:1 L01:0 L08:-1 L09:-3 N01:0 N02:0 N03:3 N04:-1 N05:4 N06:4 N07:7 N08:5 N09:8 N10:1 N11:6 N12:4 N13:2 N14:3 N15:1 P01:4 S01:2 S02:-1 S03:2 S04:-1 T01:-4 T02:-5 T03:-1 T04:-5 T05:-1 T06:-2 T07:-5 T08:-4 T09:-4 T10:-2 T11:-3 T12:-5 T13:-5 T14:0 T15:1 T16:-22',
  failing: -28,
  words: `
000	574	8	I04:7 I18:9 J02:-6 J04:11 J19:6 N05:8 N08:12 S01:8
000 get	818	0	J02:-6 J04:6 J19:10
000 info	763	0	J04:7
000 pag	847	0	S01:9
000 warn	818	0	I18:8 J04:7
001	847	0	I14:7
002	847	4	
021	818	8	
022	847	10	J21:6
053	847	3	
053 info	847	3	
077	796	3	J14:10
100	534	19	J10:8 J22:11 N05:6 N08:8 N11:7 N14:7
100 field	749	10	J22:6
100 in	847	0	J10:9
100 jira_error	818	-3	
100 mb	818	-4	
100 startat	749	11	
105	749	0	T05:6 T14:6
106	778	5	
107	818	14	J02:6
108	778	8	J02:6
109	818	-4	
110	763	0	I10:6
111	749	4	J02:7
111 at	818	3	
113	737	9	I15:7 N04:7 N07:9
114	778	0	I15:7
115	778	0	T06:16
117	818	-5	
118	693	5	I04:7
119	847	-4	I21:6
120	674	-8	I14:6 L08:8
120 char	847	0	I14:7
120 tenant	847	0	L08:6
121	818	9	
123	693	-12	N13:6
123 and	847	0	I05:6
125	818	-4	
126	818	-5	
127	648	7	J02:6 N07:6 T15:10
127 fail	847	4	
127 port	796	6	T14:7
127 the	847	5	T14:7
128	796	7	S04:9
136	818	5	I13:6 N07:6
137	778	6	
138	847	3	
140	737	5	C01:7
140 in	847	0	C01:8
141	763	0	N07:6
142	818	3	
143	818	4	
144	847	-3	
147	847	-7	
148	847	8	
151	847	9	
152	847	3	
155 in	847	-3	
156	847	-3	
156 in	847	-3	
159	847	-8	
159 in	847	-8	
160	796	7	N07:6
160 guava	847	3	
161	847	0	I20:6
168	847	-3	
170	847	-6	
171	847	-3	
174	847	4	
176	796	-3	
178	847	3	N06:6
179	763	3	
180	611	-5	I06:6 L08:12
180 qsh	717	-5	L01:7
180 qsh'	818	0	I06:9
182	818	-3	
190	796	0	I04:8
192	727	-10	N04:8
193	847	0	J29:9
196	847	3	
198	749	0	N04:9
198 100	818	0	N04:9
200	388	-23	J02:-15 J03:28 J04:29 J07:-8 J17:7 J19:15 J22:-8 J26:-12 J35:13 J38:8 J42:15 N03:-7 N12:6 N13:13 S01:25 S02:19 S03:13 S04:11
200 aaccountid	796	0	J02:-6 J14:10 J19:9 S04:6
200 all	847	0	S01:7
200 and	680	7	J42:8 N13:15
200 as	847	0	J17:12
200 but	818	0	S02:6
200 get	778	12	J04:7 J19:11
200 in	818	0	N13:9
200 is	847	3	I03:6
200 issu	737	0	S04:11
200 maxresult	847	0	J04:8
200 ms	717	-5	J21:6
200 ok	686	-5	
200 receiv	847	0	J19:6
200 response	818	3	S03:10
200 same	796	0	J16:6 J19:7 N11:7
200 so	778	3	N12:9
200 the	763	-3	
200 throw	847	-3	
200 user	847	0	T13:6
200 what	818	0	N11:7
200 when	818	11	J35:11
200 with	717	9	J03:7 S01:6
201	617	-18	N04:7 S02:6
201 jira	847	0	J03:7
202	818	6	
203	749	12	N04:7 N07:12
203 113	778	9	N04:8 N07:9
204	553	-7	I07:8 I09:6 I14:8 I15:11 J17:12
204 the	818	0	T10:7
208	847	7	N03:6
209	818	-3	J29:8
210	847	0	N05:6
211	847	0	J04:8
212	701	-6	T02:6
214	796	3	I12:7 J29:8
217	847	5	
220	847	0	N12:6
220 in	847	0	N12:6
221	847	4	J27:6
223	818	-3	
224	818	-6	
228	847	10	N13:6
242	847	0	N12:6
242 in	847	0	N12:6
243	818	3	
244	796	-4	
246	847	4	
247	847	-5	
248	796	-3	
252	847	0	I02:11
253	847	0	I01:10
254	847	6	
255	796	3	
256	462	0	I06:6 I07:25 I08:27 I11:17 I12:7 I14:16 I15:9 J07:6 L08:12 T10:6
256 and	727	0	I11:6 T10:9
256 atlassian	847	3	
256 audience	778	0	I08:6
256 canonical	737	-4	
256 does	847	0	I14:10
256 jwt	778	3	
256 option	818	0	I06:6
256 or	796	0	I11:8
256 payload	763	5	
256 post	818	0	J07:8
256 res	847	0	L08:6
256 return	818	-3	
256 secret	847	0	I07:9
256 signature	778	0	I08:12 I12:6
256 the	847	0	I10:6
256 then	847	0	I11:6
256 token	778	0	I07:7 I15:8
256 with	796	0	I11:6 L08:8
264	796	4	
270	847	-7	
274	847	5	
288	847	4	
291	818	4	J42:7
300	644	0	J21:6
300 item	847	0	S04:8
301	674	-4	N13:38
301 mov	847	-5	
301 with	847	0	N13:12
302	639	6	J38:8 N02:59
302 405	847	0	N02:10
302 and	818	-7	
302 http	847	0	N02:11
303	727	-8	
304	818	-8	
311	818	0	N11:6
312	847	-4	
318	796	4	N14:6
323	847	6	
324	847	7	
332	847	5	
350	818	4	
352	847	-3	
355	818	-8	
360	796	3	
360 msg	847	3	
363	818	-3	
377	847	4	
382	847	5	N06:6
390	847	6	
400	352	34	I07:7 J01:-6 J02:-8 J05:10 J10:12 J15:-9 J22:-11 J23:15 J25:56 J26:-11 J27:33 J30:18 J31:20 J32:13 J33:13 J34:15 J35:-6 J41:13 N03:-6 N05:15 N06:-6 N07:-7 N08:-6 N09:-7 N11:-7 N14:-8 T02:10 T03:6 T04:9 T06:8 T07:11 T09:12 T11:17
400 400	818	4	
400 account	847	-8	J42:6
400 and	717	0	J10:7 N05:8
400 app	847	3	
400 at	778	0	J32:6
400 bad	558	14	J25:13 J33:7 T03:10
400 badrequest	778	7	J34:7
400 body	717	3	
400 client	709	5	J25:7 N05:7
400 content	818	6	
400 data	737	0	J25:7
400 description	818	-4	
400 don't	847	6	
400 each	796	0	J10:6
400 error	628	4	J23:6
400 errorcollection	796	5	
400 errormessag	668	-3	J25:8
400 field	737	0	J05:11 J27:8 J31:-9
400 for	763	0	J32:6 J34:8
400 from	727	5	I07:6
400 get	847	4	J27:6
400 in	737	3	
400 invalid_grant	796	-3	
400 invoke	847	3	
400 is	796	7	
400 it	818	7	J32:11
400 it's	847	3	J34:8
400 jira	847	-9	
400 jira_error	847	3	
400 list	847	3	
400 message	796	-8	N12:7
400 no	778	0	J05:9
400 none	737	-5	
400 post	639	8	J25:8
400 put	847	3	
400 reporter	847	0	J30:9
400 request	847	-11	
400 text	818	3	
400 the	701	0	J10:12 J27:6 J41:6 N13:8
400 to	818	-7	
400 transition'	847	3	J41:7
400 unable	778	0	I07:8
400 url	620	13	J27:7 J30:8 P01:8
400 user	847	-4	J33:8
400 we	818	-4	J23:8
400 what	847	0	T13:8
400 which	847	-6	
400 with	749	0	J10:6
401	296	10	I01:14 I03:19 I04:18 I07:-6 I09:14 I10:8 I11:11 I13:14 I14:6 I15:16 I16:6 I17:-6 I18:7 I19:15 I21:25 J01:-7 J02:49 J03:-6 J06:21 J07:36 J08:14 J11:17 J14:8 J15:-10 J16:20 J18:-6 J19:20 J20:-8 J21:-12 J22:-13 J23:-11 J24:-7 J25:-17 J26:25 J27:-8 J28:10 J30:-10 J31:-7 J32:-7 J33:-6 J34:-8 J35:-9 J36:14 J39:-7 J40:-8 J41:-8 J42:-7 L08:17 L09:-7 N01:-7 N03:-11 N04:-7 N05:-8 N06:-9 N07:-10 N08:-8 N09:-11 N10:-6 N11:-11 N12:-9 N13:-10 N14:-12 N15:-6 P01:-10 S02:-7 S03:-7 S04:-6 T03:-6 T06:-6 T09:-6 T11:-6
401 403	727	-6	
401 about	847	0	I01:6
401 after	778	6	N02:9
401 all	847	0	J07:6 L08:6
401 and	572	-3	I14:6 J16:6 J26:13
401 app	847	0	I03:6
401 as	778	7	J02:7 J36:6
401 atlassian	847	3	
401 authentication	763	3	I01:8 I04:10
401 autherror	847	-4	
401 bad	847	-3	
401 basic	847	-4	
401 before	796	3	I06:7
401 body	737	5	
401 can	847	3	
401 client	668	5	J02:10 J19:7
401 clientkey	818	0	I15:9
401 code	778	0	J11:6
401 com	778	5	J02:6
401 const	818	-4	
401 could	737	0	I09:6 I14:9
401 curl	847	4	J28:8
401 each	796	0	J07:6
401 err	847	-3	
401 error	680	5	J02:14
401 errorcollection	847	0	J02:7
401 for	674	7	J04:8 J06:9
401 forge	818	0	I19:9
401 from	668	-9	J19:7 J36:6
401 get	709	5	I03:6 I04:9 I09:11 I10:8 J19:9
401 html	847	4	
401 http	796	-5	
401 in	668	7	I09:7 I15:8 I21:6 L08:11
401 invalid	818	0	I14:7
401 invoke	818	6	J02:9
401 is	778	-4	
401 iss	818	0	I15:7 J06:13
401 jira	818	-5	
401 json	778	3	I01:6
401 jwt	763	0	I03:6 I12:7
401 log	847	0	L08:6
401 mean	847	4	
401 message	614	12	I18:8 J10:9 J11:16 J36:16
401 ms	737	0	I03:9
401 my	778	7	
401 not	818	-3	
401 now	847	3	
401 npm	778	-6	
401 on	644	-4	I03:6 I04:6 J14:8 J16:6
401 only	847	4	
401 or	763	0	J02:12
401 page	818	0	I21:10
401 please	796	3	
401 post	778	0	I09:6
401 qsh	847	0	I03:11
401 response	763	8	J29:6
401 return	847	-4	
401 same	818	-7	
401 scope	847	-4	
401 secret	818	0	J29:8 L08:6
401 since	749	0	I10:7 J29:7
401 test	847	-10	
401 the	658	0	I15:8 J16:9 J28:6 J38:6
401 there	818	0	J04:6
401 throw	847	-8	J36:7
401 time	818	-3	J06:6
401 title	778	8	J02:13
401 token	749	4	I03:8 L01:7
401 try	847	0	J26:6
401 two	847	0	J19:8
401 unauthenticat	847	0	I21:15
401 unauthoriz	502	14	I02:7 J02:23 J11:14 J26:15 J28:7 L08:7
401 unexpect	847	0	I11:8
401 user	847	0	I06:7
401 we	763	0	I19:6
401 when	663	4	J02:9 J19:8
401 while	847	0	J38:8
401 with	674	11	J07:6 J26:8
401 you	749	11	J16:13
403	369	5	J01:28 J02:-7 J04:-7 J09:22 J11:6 J12:17 J13:21 J14:8 J17:7 J18:26 J20:30 J21:-7 J22:-6 J23:-7 J25:-13 J26:-9 J27:-6 J30:-7 J35:25 J38:6 J40:20 J42:16 N01:17 N03:-7 N04:27 N07:-7 N08:-6 N09:-6 N12:-6 P01:44 T08:7
403 404	796	-3	
403 aaccountid	847	0	J13:8 P01:6
403 acces	778	-5	J12:10
403 all	847	0	J20:6
403 an	847	4	J14:6
403 and	680	0	J20:6 N01:12 N04:10
403 are	847	-4	
403 at	847	0	T14:8
403 because	847	0	J11:7
403 body	818	0	N04:8
403 both	847	-4	J18:8
403 captcha_challenge	818	7	J35:10
403 client	737	-4	N01:7 P01:9
403 com	847	5	
403 current	749	0	J28:7
403 data	796	10	J01:9 J18:6
403 error	680	-5	
403 errorcollection	763	5	
403 errormessag	818	4	
403 fail	727	-3	
403 forbidden	566	3	J01:10 J18:14 J35:6 J42:7 P01:9
403 from	749	3	J37:6
403 get	818	3	J14:10
403 html	818	0	N01:16
403 in	727	0	J09:7
403 message	749	0	J18:6 J40:6
403 no	796	0	P01:22
403 none	847	5	
403 not	796	0	J09:11
403 on	709	-8	J42:6
403 put	847	5	J17:19
403 request	818	0	J09:13
403 resource	818	0	J42:9
403 response	847	-4	J02:6
403 same	847	6	J18:8
403 scope	847	5	
403 statu	847	4	
403 statustext	847	3	
403 the	686	6	J09:7 J13:6 J40:12
403 to	847	-3	
403 try	847	-4	
403 url	778	4	
403 with	701	-3	J01:6 P01:8
403 xsrf	693	8	J20:24
404	418	-8	J15:62 J17:12 J22:-7 J23:6 J25:-7 J26:-10 J39:43 N03:67 N14:14 N15:15
404 200	847	-4	
404 although	847	-4	
404 body	818	7	J20:7
404 client	727	-3	N03:16
404 error	749	0	J15:7
404 errorcollection	796	3	J15:9
404 errormessag	737	0	J15:12
404 for	778	-4	N14:6
404 from	818	0	J39:6
404 get	737	7	J39:7
404 in	763	-7	J03:6
404 is	818	-6	
404 it	818	5	
404 jira	796	10	J39:8 N03:11
404 message	796	3	J39:8
404 no	796	4	J15:9
404 not	620	16	J15:17 J39:11
404 not_found	847	-3	
404 notfound	796	0	J10:6 N03:6
404 on	737	-5	J39:9
404 page	818	7	N03:14
404 rest	847	0	J39:10
404 since	847	8	J39:9
404 statustext	847	-4	
404 sub	847	7	J10:6
404 text	847	0	N03:7
404 the	727	0	J15:7 N03:7
404 there	818	-5	
404 url	847	5	J23:6
404 when	796	-7	
404 with	749	7	J39:6 N03:13
405	576	-12	J39:6 N02:44 N13:16 N14:9
405 client	847	8	
405 json	847	-3	
405 method	749	12	N13:14
405 not	749	-4	N02:21
407	653	0	N10:62
407 proxy	796	0	N10:12
409	709	-16	
409 in	847	3	
410	520	-4	J22:55
410 and	818	-5	
410 errormessag	796	4	
410 gone	644	-4	J22:13
410 goneexception	847	5	
410 since	818	0	J22:6
410 the	796	0	J22:7
410 url	778	0	J22:6
410 with	847	-3	
412	778	-6	J36:8
413	648	0	J36:6 N05:49
413 payload	847	-3	N05:6
415	628	9	J24:75
415 body	847	-3	
415 on	847	4	J24:10
415 unsupport	727	0	J24:14
418	818	0	J20:6
421	796	3	J11:9
421 rest	847	0	J11:9
427	763	7	
427 dcb	796	6	
429	516	-12	J21:75 J22:-7
429 at	796	0	J21:8
429 error	818	0	J21:8
429 from	796	5	J21:7
429 it	847	4	
429 post	847	-5	
429 too	709	0	J21:9
429 with	778	-3	
430	847	-3	
443	537	8	N06:15 N07:17 N08:8 N13:9 T05:6
443 at	818	8	N06:6 N07:6
443 debug	818	-6	
443 fail	847	3	N07:7
443 get	709	-4	
443 max	701	6	N09:6
443 post	680	0	T05:9
456	778	-3	J11:8
456 421	847	0	J11:9
500	519	0	N11:61 P01:6
500 and	763	0	N11:14
500 body	847	5	
500 error	778	-10	
500 for	818	-4	
500 from	847	3	J02:6
500 internal	737	6	N11:16
500 is	847	4	
500 message	778	-8	
500 post	847	0	I09:7 N11:8
500 statustext	818	4	
500 text	847	-3	
500 when	818	6	
502	674	6	N11:23
503	579	-10	N11:26 N15:31
503 504	847	4	
503 atlassian	847	0	N15:6
503 for	778	-4	
503 is	847	-4	
503 response	847	-7	
503 service	818	6	N11:11
503 the	847	-3	
503 then	818	0	N11:10
504	717	8	N11:21
504 gateway	818	10	N11:9
504 upstream	847	0	N11:8
509	796	0	N09:10
509 certificate	818	0	N09:7
512	737	3	I04:7
512 client_key	847	5	J06:6
512 host	847	5	J06:6
512 key	847	5	J06:6
514	847	8	N11:8
514 in	847	8	N11:8
521	847	4	
534	847	3	
542	847	3	
550	847	3	
552	847	4	
594	818	3	
600	749	-3	
605	847	6	
611	818	0	J42:7
656	763	6	
656 bc	778	6	
700	818	3	
707	847	4	
757	847	3	
760	847	-4	
767	763	4	N05:10
767 character	763	4	N05:10
784	847	-3	
784 unexpect	847	-3	
789	847	-3	
793	847	-3	
800	778	-4	J15:6 J21:6
800 issu	847	0	J15:7
812	778	0	N15:9
843	847	3	
843 debug	847	3	
864	847	-3	
864 rel	847	-3	
867	847	-6	
874	847	-4	
880	847	3	J41:7
881	847	0	J41:7
887	631	-10	J11:7
887 db	847	0	J11:9
887 rest	644	-7	
897	847	-7	
900	717	-4	S01:6
902 000	847	-3	
911	796	7	
961	847	3	
976	847	-4	
980	847	-5	
984	847	-7	
a'	847	6	
aa	628	3	I01:7 I09:8 J22:6 S03:6
aa bb	847	4	
aaaa	778	-3	
aaccountid	611	-4	J02:-7 J14:7 J19:6 P01:22 S01:15 S02:13 S03:18 S04:19
aaccountid bd	847	-4	
aaccountid cb	847	0	J14:11
aadst	727	-14	
aadst application	847	-5	
aadst invalid	818	-3	
aadst the	818	-7	
ab	617	20	I01:8 N15:7
ab comment	847	0	J32:6
ab name	847	3	
abc	668	-4	
abc 123	847	-4	
abc 403	847	6	
abcd	847	4	
abcdef	847	6	
able	635	11	
able to	639	12	
abnormal	796	0	N07:6
abnormal with	796	0	N07:6
abort	693	7	N08:7 N13:6
about	407	24	I01:7 J12:7 J21:7 J36:9 N03:-6 N04:8 N07:-6 N11:12 T02:7 T03:6
about 000	818	0	N05:7
about basic	818	5	
about connect	847	0	J01:8
about how	847	0	J10:6
about it	749	-9	
about login	847	0	N08:6 P01:8
about minute	847	3	
about miss	847	6	J29:7
about no	847	0	I17:7
about of	818	0	S03:9 T05:7
about once	818	4	
about password	847	-4	
about permission	818	4	
about scope	763	0	J36:6 T11:9
about summary	847	0	J05:13
about that	737	9	
about the	576	0	I01:8 J05:6 J12:6
about third	847	0	J07:6
about this	847	-3	
about time	847	0	J36:9
about timestamp	847	0	T02:10
about week	818	6	
about what	763	7	
about xsrf	847	0	J20:10
about year	847	0	J29:10
above	611	0	I21:8 J20:6 N07:8 N14:6
above exception	796	-10	
above it	818	0	I21:8
absent	749	3	I02:7 T05:6
abstractasynchronousrestclient	778	-6	
abstractasynchronousrestclient java	778	-6	
abstractfuture	847	3	
ac	663	-10	J13:7 J25:6
ac cc	818	0	J13:8 T07:6
ac structur	847	4	
ac_local_base_url	763	0	I12:12
ac_opt	847	0	I16:10
acc	727	0	J19:8 L09:10
accept	433	18	J07:6 J19:9 J24:8 J26:11 J28:6
accept again	847	0	J20:6 J40:8
accept and	818	0	J35:6
accept any	847	0	T06:6
accept application	516	20	J02:6 J22:8 J26:13 J37:6
accept at	818	0	J28:6 J36:7
accept by	778	-6	J01:7
accept encoding'	763	4	
accept for	818	0	J13:6 J40:8
accept it	778	0	L08:7
accept myself	847	0	J27:6 S04:7
accept the	749	0	J12:13 J19:6
accept token	847	0	I02:6 L01:9
accept which	847	0	T09:7
accept' application	674	-3	
acceptance	818	-4	
acces	397	0	J02:20 J05:6 J12:7 J18:16 J36:8 J39:9 J40:6 L09:10 P01:8 T14:13
acces confluence	778	0	J18:21
acces control	796	-5	
acces deni	778	0	N02:7
acces for	818	9	T14:7
acces has	778	0	T13:6
acces is	727	-9	S01:6
acces log	737	0	J39:13
acces since	847	0	J17:6
acces this	596	9	J02:11 J06:6 J07:7 J13:7 J19:8
acces to	574	5	J12:8 J27:6 J40:13 P01:7
acces token	493	-13	J01:8 J02:12 J05:7 J36:13 L09:14 S03:7 T14:9
access	727	0	J12:6
access by	796	3	J12:7
access_deni	796	6	T15:20
access_deni error_description	847	6	T15:8
access_key	847	-3	
access_key iat	847	-3	
access_token	680	0	J36:13 T14:8
access_token and	847	4	T15:7
access_token expires_in	847	0	T14:7
access_token is	847	6	J36:10
access_token redact	818	0	T14:6
accessible	648	4	J22:6 J36:8 J40:21
accessible resourc	668	0	J36:8 J40:19
accesskey	818	-3	
accesstoken expiry	847	3	
accident	818	0	J10:10 N12:7
accompani	847	0	I11:9
accompani by	847	0	I11:9
accord	737	4	
accord to	737	4	
according	778	6	
account	386	11	C02:15 J14:10 J18:11 J19:19 J28:17 J35:7 J40:7 J42:13 N03:-6 N07:-6 N10:8 P01:15 S01:10 S02:16 S03:16 S04:6 T07:10 T13:9
account and	674	8	J04:6 J35:8
account as	778	0	J16:8 J28:6
account behind	847	0	J29:7 J42:9
account can	796	0	T07:6
account can't	778	0	C02:6
account exist	847	0	N10:6
account expir	818	0	N10:7
account for	778	3	J19:7 S03:7
account has	749	-7	
account header	796	0	S02:14 S03:6
account id	579	-8	J23:9 P01:7 S03:11 S04:10 T07:12
account ids	701	-3	T06:6
account in	727	0	J18:11 L09:6 S02:6
account is	668	-3	T13:9
account isn't	778	5	J15:6 J40:12 J41:6
account iss'	847	5	J06:6
account it	847	0	T13:6
account its	847	0	J28:7
account lack	818	-5	
account made	818	0	C02:6 J28:6
account name	818	0	S03:8
account none	847	5	J06:6
account of	763	-6	
account old	847	0	T13:6
account on	796	0	J29:8
account page	818	7	
account password	778	-4	
account read	818	-5	
account sees	818	0	J15:10 J38:6
account show	847	0	J27:7
account that	749	0	J42:8 P01:6
account the	737	3	S01:6 T13:9
account to	796	0	C02:6 J15:6
account token	763	10	J28:10
account url	818	-9	
account was	818	7	
account with	737	-9	
account_id	701	-5	
account_id now	847	5	
account_id request	847	0	S02:6
accountid	511	-3	C02:12 J02:-7 J23:19 J39:10 S02:12 S03:11 T07:13
accountid account	847	6	
accountid and	796	8	J23:9
accountid id	847	-7	
accountid if	818	3	
accountid in	763	3	C02:14
accountid return	847	5	S03:8
accountid so	847	6	T07:6
accountid str	778	11	T03:7
accountid that	847	0	J23:6 T07:7
accountid this	818	-3	
accountid tnt	709	-3	
accountid'	674	19	J23:22
accountid' must	717	11	J23:7
accountid' query	818	7	J23:12
accounttype	763	0	S02:22
accounttype app	796	0	S02:17
acct	847	0	J19:9
ace	500	3	I01:20 I03:23 I04:14 I08:7 I09:11 I10:9 I11:11 I12:6 I13:8 I14:10 I15:7 I16:10 I17:9 I19:7 I21:7 J02:-6
ace 401	847	0	I15:7
ace app	686	0	I01:6 I09:10
ace behind	796	0	I01:13
ace fetch	847	0	I13:6
ace httpclient	847	0	I17:9
ace it's	847	0	N01:9
ace put	847	0	L08:9
ace throw	847	0	I17:7
ace to	796	0	I03:11 L08:8
ace with	818	0	I12:8 I19:8
acej	796	0	T06:17
acej 115	796	0	T06:17
acme	433	-41	J01:7 J13:6 J19:6 T09:13
acme app	847	0	J13:6 L01:8
acme atlassian	473	-39	J01:8 J04:6 T09:15
acme example	593	-14	
acme jira	763	0	N15:6
acorn	796	10	N13:6
acorn example	847	4	
acros	763	3	N08:11
act	581	0	C02:7 L09:7 T01:14 T03:9 T04:15 T06:9 T08:7
act as	611	0	C02:8 L09:7 T01:9 T03:10 T04:8 T06:7
act for	727	0	T01:7 T04:9 T06:8 T08:7
act_as_user	668	-12	T01:7 T05:6
action	518	0	J02:6 J18:8 J29:6
action create	796	-7	
action fail	847	8	J39:7
action in	778	4	J29:7
action jira	847	3	
action of	796	0	I01:6
action on	818	0	J18:6
action to	818	5	J30:7
action_name	847	4	
active	599	0	T13:18
active and	847	4	
active client	847	-3	
active false	847	0	T13:14
active sprint	847	5	J29:6
active true	847	0	S04:7
active user	847	0	S03:9
active with	847	7	
activity	847	0	I09:6
activity for	847	0	I09:6
acts	709	-5	J15:6 S02:9 S03:6
acts as	763	0	J03:6 J15:6 S02:10
acts on	847	-3	
actual	570	-3	I15:6 J02:8
actual the	778	5	
actualizar	847	6	
ad	701	5	T13:6
ad blocker	818	-3	
adapter	693	0	I16:6 J24:7
add	360	-15	I02:7 J04:-6 J09:9 J11:8 J13:9 J17:13 J20:9 J22:-7 J25:7 J33:6 N13:6 S02:7 T11:6
add an	709	10	J24:10
add as	796	8	J07:6
add atlassian	847	-3	
add attachment	796	8	N05:6
add body	796	10	
add by	818	4	J41:6
add check	818	-4	
add custom	847	6	
add delete	818	0	J09:7
add field	818	-4	
add it	674	-11	
add jira	796	6	
add myself	818	8	
add oauth	847	-6	
add on	512	-8	I02:11 I06:10 I16:6 J09:6 J13:6 J17:9 L08:9 S02:6 S04:9
add on's	709	0	J13:9 S02:10
add one	796	-3	T07:6
add ons	709	5	J17:12
add retry	847	3	
add scope	847	0	T11:11
add search	749	3	J33:19
add support	796	-5	
add that	818	-3	
add the	586	11	I09:7 J11:7 J15:10
add them	818	-7	
add this	796	-3	
add time	763	-3	T02:7
add to	668	0	J02:7 T15:6
add user	847	10	J11:6 J14:6
add watcher	847	6	
add what	847	0	T07:6
add worklog	847	-3	
add your	847	8	
add_attachment	847	7	
add_comment	796	0	J32:6
add_watcher	796	5	J23:10
add_watcher fail	847	3	
addattachment	763	8	J20:8 N05:6
addattachment issueidorkey	818	3	
addcommenttojiraissue	847	-4	
addcustomfield	847	3	J25:6
addcustomfield customfield_	847	3	J25:6
addheader	701	-5	
addheader authorization	701	-5	
additional	701	0	J09:6 J39:6
additional field	847	5	
addon	524	0	I01:7 I03:14 I04:10 I07:6 I16:6 I17:16 I21:12 J06:7 J13:7 J17:6 S02:19
addon authenticate	653	0	I03:14 I04:6 I14:7 I21:17
addon example	847	-5	
addon httpclient	749	0	I17:20
addon key	796	0	J06:8
addon middleware	796	0	I01:12
addon not	847	0	I16:7 J17:7
addon own	847	0	J13:7
addon setting	796	0	I17:9
addon_key	818	-4	
addon_key context	847	-3	
addonkey	796	5	L08:6
addonkey iat	847	0	L08:7
addonsetting	796	0	I09:10 I10:9
addres	425	5	I01:9 I12:10 I16:6 I21:8 J10:6 J25:-6 J26:10 J28:11 J38:13 N02:9 N03:8 N04:27 N06:6 N13:19 N14:15 T03:8 T15:6
addres any	847	0	N07:6
addres as	796	-7	
addres bar	796	0	J38:7
addres can	847	0	J17:6
addres do	847	0	T08:6
addres for	796	0	I21:6
addres from	763	3	J38:6
addres had	847	3	N04:6
addres has	727	0	N04:11
addres he	847	0	I16:6 N14:6
addres http	778	0	J26:7
addres in	686	5	N02:6
addres it's	847	0	J39:6
addres jira	796	5	
addres next	847	-5	
addres of	674	-11	N13:12
addres on	818	-3	J26:6
addres once	847	5	
addres so	796	9	I01:6
addres that	796	8	T15:12
addres the	737	7	J28:8 N13:8
addres to	818	-4	
addres what	847	6	J26:6
addres which	818	0	J14:6
addres with	818	-4	
address	602	-13	N13:6
addressimpl	847	0	N06:6
addressimpl lookupallhostaddr	847	0	N06:6
adds	558	-31	L09:9
adds an	847	4	
adds it	847	0	J03:6 L09:7
adds the	727	-8	L09:7
adds to	847	-3	
addsecond	749	-4	
adf	624	-7	J32:18
adf json	847	5	
adf the	847	-4	
adm	796	5	
adm password	847	4	
adm_pw	847	4	
adm_pw issue	847	4	
adm_pw project	847	4	
admin	392	-7	J04:-6 J09:16 J13:20 J14:33 J16:10 J17:7 J22:-7 J25:-9 J28:9 J31:9 J40:8 J42:11 N03:-6 N04:30 N07:-6 P01:7 T01:7 T13:6
admin account	847	0	J15:6
admin and	709	0	J13:8
admin api	847	0	J13:6
admin atlassian	749	4	J26:10 N14:13
admin can	818	3	
admin console	818	3	
admin did	847	0	N06:6
admin do	847	0	N04:6
admin for	701	0	N04:10
admin group	847	0	J09:6
admin have	796	4	
admin hub	796	0	T13:10
admin in	749	6	
admin it	847	4	
admin jira	796	-4	J09:6
admin may	847	0	J14:9
admin not	847	0	J28:7
admin of	680	0	J21:8 J33:6 S01:7
admin on	847	3	
admin only	818	3	J14:12
admin page	796	0	J42:6
admin panel	847	0	T10:7
admin permission	763	0	J14:16
admin read	847	0	J09:8
admin remov	818	0	J17:7 J40:8
admin right	737	-18	
admin save	847	0	T09:6
admin says	709	3	J39:8 J42:7 N15:6
admin scop	847	0	J14:6
admin sees	847	0	J12:10
admin so	796	-3	J13:7
admin the	778	0	J08:6 P01:7
admin there	796	0	J16:6
admin to	693	0	I09:8 T01:9
admin token	847	0	P01:8
admin we	847	3	
admin with	818	3	J02:6
admin'	847	-3	
administer	680	-6	J14:8 J16:16
administer it	847	0	P01:6
administer jira	778	-3	J14:10
administer project	847	0	J16:6
administrator	579	-5	J14:25 J16:13 J26:6 P01:8
administrator but	847	0	J14:11
administrator can	778	0	J14:9
administrator in	847	0	J16:8
administrator install	847	-3	
administrator of	763	7	J26:10
administrator role	847	0	J16:6
adoc	778	0	J15:8
advance	847	4	
advice	763	0	L09:7
advis	847	0	J15:7
affect	658	0	J22:9 T04:7
affect version	847	9	J02:6
afraid	847	3	
after	363	0	I20:11 J02:8 J21:10 J30:-7 J31:7 J36:14 J39:-7 N02:6 N08:17 T14:14
after add	749	-3	T05:7
after all	818	5	J26:6
after an	737	5	T13:7
after atlassian	847	-6	
after august	847	-6	
after check	847	-5	
after connect	847	6	
after customer	818	0	I07:6 N02:7
after days	763	-4	J02:8
after example	847	3	
after few	818	5	J02:9
after five	847	-4	
after had	847	-3	
after half	847	-3	
after host	847	5	
after install	796	-8	
after installation	847	-5	
after is	763	11	
after issue	709	0	T02:13
after it	717	5	I07:6
after lunch	796	0	I04:7 J36:7
after minut	847	4	
after mov	763	4	J10:11
after ms	847	15	J02:12
after net	847	0	N14:10
after npm	847	0	I11:8
after of	847	-3	
after our	763	0	N02:9
after project	847	4	
after ratelimit	847	0	J21:8
after restart	818	-7	
after second	818	14	N11:6
after sign	847	-4	N12:6
after some	737	0	T14:8
after switch	847	0	I06:6
after that	686	0	J35:6 J37:8 S02:6
after the	535	0	I14:6 I20:12 J36:7 N13:6
after too	847	3	
after two	847	0	L01:8
after upgrad	763	-3	J33:6 N01:8
after we	727	0	J34:6
after while	796	7	J37:6
afternoon	686	0	J24:8 J29:6 J37:14 N11:8 N13:6
afterward	644	0	J19:7
afterward it	847	-5	
again	407	13	I07:10 J11:7 J21:11 J35:7 J40:9 N11:15 T14:18
again and	639	0	J40:7 N11:9
again at	796	-4	J21:6
again by	847	0	N08:7
again does	847	3	J40:6
again error	847	7	T15:7
again for	709	0	J40:6
again get	818	0	N02:8
again have	847	0	J17:6
again i've	818	0	J07:6
again in	818	-6	
again later	701	4	
again no	847	5	J20:6
again not	847	-6	
again on	796	0	T11:6
again once	847	0	N15:7
again or	818	0	J17:6
again same	818	-3	J35:7 N10:7
again so	778	-4	
again that	818	3	
again the	701	0	S02:6
again then	818	0	J21:7
again to	818	0	I17:6
again what	818	4	
again which	847	5	
again with	727	7	J11:7
against	525	22	J01:7
against cloud	847	7	J01:6 J25:6
against jira	796	8	
against live	796	-9	
against our	674	8	
against server	847	4	
against that	847	-3	I08:6
against the	663	-3	L01:7 T10:6
age	674	-4	
age includesubdomain	727	3	
agency	727	0	I16:8
agency atlassian	847	0	I16:6
agent	568	-7	J14:7 J20:22 J42:7 N10:6
agent atlascode	847	7	J21:6
agent auth	847	-4	
agent had	847	-3	
agent runs	847	-4	
agent'	727	8	N09:7
agent' python	763	6	N09:7
aggregateexception system	709	-3	
agile	599	4	J02:6 J11:9
agile api	847	-3	
agile board	658	3	
agile sprint	847	9	
ago	581	4	I05:6 J29:22
ago on	847	0	T05:8
ago that	847	0	J29:7 N06:6
ago they	847	0	J29:8 T10:7
ago this	847	3	
agora	818	9	
agora 403	847	7	
agre	778	-3	J09:7
agree	763	-4	
ah	749	0	I14:7 N05:6
ahead	674	0	I04:12 T02:6
ahead by	847	0	C01:6
ai	796	0	J38:6
aiohttp	847	-5	N12:7
airbyte	749	0	J36:7
ajax	717	0	I02:6 I03:11 J08:6
ajax url	818	0	J08:7
ajira	847	0	T15:6
ajira work	847	0	T15:6
alert	604	-6	J31:6 P01:8
alert on	818	0	N15:6
alertmanager	818	-5	
alertname	796	5	
alfr	847	5	N06:6
alg	658	0	I03:7 I07:9 I08:12 I11:6 I14:6
alg hs	749	4	I03:9 I07:12
alg is	847	0	I11:6
alg rs	818	0	I08:8 I12:7
algorithm	586	0	I08:6 I14:21 I20:9 J06:7
algorithm from	818	0	I14:14
algorithm hs	663	5	I06:7 I20:11
algorithm rs	727	0	I08:8
align	818	-5	
alike	749	5	
alive	763	0	N07:6 N10:6
all	312	6	I05:9 I21:7 J03:7 J05:6 J21:6 J24:-7 J30:-6 J32:-8 J33:9 J41:-6 L08:9 N02:6 N07:-8 N12:-6 N14:-6 N15:8 S01:6 T04:8 T13:7
all along	778	0	N10:7 T06:12
all app	847	0	J05:6 J17:7
all are	749	3	J21:9
all as	818	0	S04:7
all attachment	847	0	P01:6
all back	847	0	J17:7
all board	818	3	
all call	709	0	J03:10 S01:6
all cas	847	-4	
all connect	818	0	J17:7
all css'	778	4	
all data	847	3	
all day	778	3	C02:6
all field	847	0	J14:6
all fine	778	0	S02:6
all get	693	9	J25:6
all his	847	0	J35:7
all in	749	0	J07:6 T02:6
all integration	778	0	N09:6
all is	668	-6	
all issu	680	5	J39:6
all it	737	5	J16:8 J41:6 N15:6
all jira	778	-6	N10:7
all js	847	-3	
all just	847	0	J33:6
all modul	847	0	I02:6
all my	778	3	
all night	847	0	J35:6
all no	818	3	J07:8
all now	847	0	J33:8
all npm	847	-6	
all of	560	0	J29:8 J37:8 J40:6
all ok	796	5	J25:7 S01:6
all only	847	0	N05:6
all operation	847	0	N14:6
all or	818	-3	
all other	737	0	J42:6
all our	717	0	I09:8 L08:6 N02:6
all over	818	0	S01:6
all pag	818	0	J07:6
all path	847	0	J01:6 N15:6
all permission	796	8	P01:8
all project	701	0	J17:6 J33:8
all quick	847	0	T06:6
all read	749	7	J28:6
all remote	847	0	I19:7 J37:7
all rest	796	-3	
all rout	796	0	I21:10
all scop	796	-5	
all sit	847	0	J08:6
all tenant	749	0	I10:7
all that	709	-3	
all the	558	16	J11:6 J26:6
all there	763	0	L01:11
all those	847	0	L08:9
all three	737	3	J03:6
all ticket	818	0	J33:10
all user	727	0	T04:8 T10:10
all verb	847	0	N01:7
all was	796	3	
all we	847	0	T10:7
all well	847	0	J07:6
all when	796	11	
all work	778	0	J28:6
all you	847	3	T02:8
all'	737	12	
allow	461	-4	I05:11 I06:8 J33:9 N01:6 N02:16 N04:9 N12:7 N13:16 P01:11
allow at	847	0	I05:6
allow by	847	-7	
allow from	847	0	N04:6
allow here	737	0	J33:12
allow in	796	-3	
allow it	749	0	N01:6
allow jwts	847	0	I06:7
allow limit	778	9	N05:12
allow list	686	-7	N04:12
allow no	818	0	P01:8
allow only	847	-3	
allow please	847	-5	
allow to	648	8	J16:8 P01:6 S04:6
allow_redirect	847	0	N02:6 N15:6
allow_redirect false	847	0	N02:6 N15:6
allowed'	778	-6	N02:7
allowed' please	847	0	N02:8
allowed' try	847	-3	
allowedbaseurl	737	0	I12:6
allowedlist	847	0	N04:6
allowedlist see	847	0	N04:6
allowedvalu	796	7	J25:7
allowlist	663	-10	N04:12
allowlist in	818	-3	
allowlist of	796	-3	N04:10
almost	818	0	J32:6
alone	668	0	T12:8
alone for	847	0	J19:7
alone is	796	0	T12:10
alone read	847	5	
along	631	-13	T06:9
along and	847	0	J38:6
along with	763	-7	J05:6
alpha	847	0	P01:6
alpine	796	0	N09:8
already	551	-23	J41:7
already exist	737	-18	
already is	847	-5	
already same	847	4	
also	521	5	S04:6
also have	847	6	J20:6 T11:6
also not	847	0	J19:8
also show	847	-7	
also the	796	4	
also tri	778	3	
alternative	847	-4	
although	639	11	
although the	778	6	J24:6
although there	847	0	J29:7
altogether	749	-10	J08:6
alway	493	17	L09:7 S02:6
alway 401	818	0	L08:8
alway answer	847	6	N06:7
alway fail	778	0	I11:6
alway for	847	8	J25:6
alway get	796	5	J39:6
alway giv	796	5	
alway in	847	0	J34:7
alway says	796	6	
alway send	847	0	I16:6
alway the	727	-4	I06:6 I12:7 I20:9
alway there	847	-5	
am	506	17	J02:-8 J11:6 J14:6 N04:7 P01:7 S01:6 T15:6
am admin	818	-4	J23:6
am ask	847	3	
am do	796	10	
am endpoint	847	0	J14:7
am gett	847	3	J08:6
am logg	818	4	
am new	847	-3	
am no	847	-4	
am request	847	0	J26:8
am response	847	0	J26:8
am right	796	-3	
am sent	847	3	T15:8
am stuck	847	-4	
am sure	818	6	I01:6
am the	847	-3	
am to	847	0	S01:6
am try	818	0	J26:7
amazon	818	0	N01:16
amd	818	3	N12:7
among	686	10	
among the	737	4	
among them	778	7	
an	275	10	I09:7 J02:7 J04:9 J09:8 J13:7 J14:9 J19:-7 J24:8 J25:8 J26:6 J32:8 J41:6 N01:6 N11:6
an acces	653	-4	L09:7
an account	709	-8	C02:7 S01:6
an ace	847	0	I14:6 T10:6
an action	847	7	J18:6
an active	818	0	J29:6
an actual	847	-4	J09:6
an ad	818	-3	
an add	818	0	J13:10
an addres	778	-3	
an admin	604	-3	J14:8 J40:11
an administrator	709	3	J14:9 J16:7 J26:6
an afternoon	796	0	J24:10 N13:7
an alert	796	-5	
an alternative	847	-4	
an ambiguou	847	-3	
an anonymou	818	-5	
an answer	796	0	N07:8
an api	519	15	J02:7 J04:10 J14:8 J26:24
an app	614	-16	J13:13 J17:8
an array	749	12	J25:18
an assertion	717	-6	L09:12
an assignee	818	3	
an atlassian	635	10	J32:23 N15:11
an attachment	709	7	J24:6
an audit	818	0	J16:6
an authentication	763	3	
an authentication'	847	3	
an authoriz	796	0	J09:18
an authorization	778	-4	
an azure	847	0	I02:6
an edge	847	3	N01:8
an editor	847	0	J38:8
an empty	602	-4	J04:9 J42:6 N01:7
an end	796	0	I06:9
an enum	847	0	T08:8
an env	847	0	I16:6
an environment	847	3	I15:7
an epic	737	0	J30:8
an error	500	24	J04:6 J23:6 J29:8 J33:8 S01:7 T15:11
an exact	847	-6	
an example	727	-5	J02:7 J24:6
an exception	717	-3	
an exist	737	14	J34:6
an expir	680	-7	
an expiry	818	0	L01:8
an explicit	778	-7	
an external	818	3	
an extra	847	0	J35:6 N12:6
an hour	586	-5	I04:8 I05:10 J36:16 N11:8 T14:9
an html	668	4	N01:14 N03:6 N14:9
an http	737	12	J35:10
an id	693	0	J41:6
an iframe	847	-4	
an import	818	-3	
an incident	749	8	
an incognito	847	0	J35:7
an install	701	-3	I09:16
an installation	778	-7	
an integer	727	7	J41:23
an internal	737	0	N11:7
an invalid	701	-12	N12:7
an issue	498	17	J15:9 J24:8 J25:10 J30:8 P01:6
an issuer	847	-5	
an mail	778	8	J23:7
an oauth	668	6	J10:6
an object	737	9	J25:6
an official	847	0	T08:6
an old	680	5	I10:6 J22:7
an older	763	-5	J10:6
an on	796	-3	
an option	663	-4	
an ordinary	778	7	J14:8
an organisation	778	-4	
an organization	796	5	J11:6
an outage	763	-4	
an outdat	796	0	I05:6 S01:7
an owner	847	0	J42:8
an ssl	847	-6	
an unexpect	796	0	N14:7
an unsupport	778	3	
an update	763	-6	
an xml	847	-4	
ana	847	-3	
analysi	763	-7	
analytic	796	-7	
analyze	648	11	J23:9 J27:8
analyze the	653	11	J23:9 J27:8
ancestor id	847	-6	
and	191	15	I03:-6 I17:-6 J02:10 J11:6 J26:6 J35:6 N07:-6 N09:-6 N12:-6 P01:8 S04:-7
and 403	717	-8	
and 404	847	3	
and 503	778	-3	
and about	818	4	
and act	847	0	J41:7
and add	693	0	J23:7 T15:6
and after	727	0	I05:9 J37:6
and again	749	5	
and all	644	8	J16:7 L08:6
and also	778	0	N10:6
and alway	847	9	J25:6
and another	818	0	C01:6
and answer	796	-10	
and any	847	0	J08:6
and api	709	0	J39:9
and app	749	-6	I12:9
and as	727	-4	
and asapp	847	3	
and ask	701	3	
and asks	847	3	J04:6
and at	778	6	J35:6
and atlassian	727	15	
and auth	847	0	I15:7
and authenticate	847	-3	
and base	796	7	
and baseurl	778	8	T09:7
and bearer	818	5	J08:6 J39:6
and bitbucket	847	-7	
and body	796	3	I15:7
and both	818	3	J19:8
and by	763	6	I16:6
and call	701	0	J36:8
and can't	727	-3	N05:6
and cannot	749	6	
and carry	847	0	I10:6 J38:6
and chang	737	-3	
and change	818	-4	
and choose	778	3	J40:8
and chrome	847	5	
and click	749	-3	J35:6
and client_secret	847	-3	
and clock	847	0	I05:7
and code	847	6	
and comment	749	0	J39:6 P01:8
and compare	847	0	I06:6
and confluence	644	4	J26:6
and connect	749	0	J07:7
and content	847	3	
and convert	847	-5	
and creat	778	6	
and credential	778	9	J26:7
and data	818	4	J39:6
and deploy	847	0	N08:6
and description	778	-15	
and don't	778	0	T09:6
and drop	818	-5	
and dropp	847	4	
and each	796	-5	J09:6
and edit	847	-3	
and email	847	3	J25:6
and empty	847	0	J42:6
and end	847	-9	
and ends	818	4	C02:6
and even	796	5	
and every	727	-3	
and everyth	727	-10	
and exp	778	3	
and fail	818	12	
and field	796	7	J14:6 J25:7
and fill	847	-5	
and filter	847	0	T13:6
and find	796	5	J42:8
and fixversion	818	3	J27:6
and follow	796	5	J36:6
and for	648	-10	
and forgot	763	0	J07:8 J35:6
and forward	847	0	N02:8
and from	727	-5	I21:6 J37:6
and gave	847	3	J38:6
and get	614	11	J02:6 J28:6 N03:6
and giv	847	0	J25:6
and gone	847	0	C01:8
and good	818	3	I06:7
and got	727	4	
and grant	847	3	
and granular	796	0	J11:6
and group	737	5	J42:13
and had	763	-6	T14:6
and hand	763	-8	
and hash	847	0	I01:6
and hasn't	847	0	T09:6
and have	709	0	J36:7
and he	796	0	I11:6
and he's	818	0	J27:7
and hold	847	0	J31:6
and how	818	5	
and http	749	-4	
and iat'	847	0	I06:7
and id	847	6	
and ignor	847	0	J03:9
and in	576	3	I14:10 N14:6 P01:6
and install	680	11	I07:11 T01:8
and instead	847	3	
and is	617	-8	I16:6 T03:6
and isn't	818	0	J22:7 P01:6
and issu	737	5	
and issue	778	6	
and issuetype	701	7	J25:7
and it	501	0	C02:11 T07:7
and it's	617	0	I06:7 J07:6 J34:7
and its	717	-5	
and jira	586	5	
and jira_pas	847	0	J26:11
and jql	847	7	
and json	847	-5	
and just	818	0	S01:7
and keep	737	8	
and key	818	7	
and know	818	0	I10:7
and label	701	8	J34:6 P01:7
and left	847	0	J29:8
and lets	847	-3	
and list	818	0	N13:7
and log	778	-6	
and logg	818	6	
and logs	818	4	
and look	727	0	N13:6
and mail	847	-4	
and make	796	3	
and mark	847	6	J30:7
and more	818	-7	J07:8
and my	668	8	
and need	796	-4	
and neither	818	3	
and never	686	8	I20:7 N02:6
and no	581	24	J29:11 P01:6
and nobody	701	0	T07:6
and none	796	-4	
and not	541	3	J16:10 N03:6 N08:6 T01:12
and noth	644	-6	J04:6 N06:7
and now	668	3	J03:7 J08:6 N10:6
and of	709	-3	L09:7
and on	668	-6	
and only	701	6	N01:8 T05:6
and open	709	8	T14:6
and org	847	-3	
and other	763	4	J02:6
and our	614	14	I04:7 I13:6
and over	778	5	
and password	574	7	J02:14 J26:15 J35:10 N10:6
and paste	796	6	J36:6
and pat	818	0	J39:8
and path	847	0	I02:6
and people	818	-5	
and pick	847	3	
and post	737	0	J23:6
and priority	847	-3	
and prod	796	0	I09:6 T09:6
and project	701	5	J34:6
and public	847	-3	
and put	639	0	I07:6 I08:6
and qsh	818	0	L09:6
and query	796	-3	J07:8
and rais	818	3	I17:6
and ratelimit	818	3	
and re	796	-3	
and read	686	3	
and referer	847	0	J20:8
and refresh	818	0	I05:6
and reinstall	818	0	I12:8
and reload	847	4	
and remov	818	5	
and remove	847	-4	
and replace	847	0	J10:7
and reporter	796	4	
and resolution	737	8	
and restart	847	0	J02:6
and return	749	0	N11:6 S01:7
and same	847	0	T07:6
and sav	818	7	
and say	778	6	
and search	796	4	J34:9
and secret	796	0	T15:6
and see	653	8	J27:8
and sees	847	-3	J05:6
and send	717	0	S02:9
and sent	818	3	
and seraph	847	0	S01:6
and set	737	0	J02:7 J14:6
and sharedsecret	749	-3	
and since	680	0	S01:7
and so	614	0	I01:7
and some	749	9	N01:8
and someone	818	0	N15:7
and sprint	701	9	
and statu	635	14	J26:16 J27:7 J34:9
and still	658	16	N07:7
and stopp	847	0	C02:7
and store	847	6	
and switch	847	0	S03:7
and sync	818	-3	
and tak	763	-5	
and tell	818	-3	
and tenable	847	-4	
and text	778	6	J30:7
and that	564	-5	J19:6
and the	378	-13	I11:6 J22:-6 J26:11 T10:7 T14:7
and their	796	0	I09:6 J12:6
and then	551	0	J40:6 N08:6 N12:6
and there	620	12	J04:6 T10:6
and these	847	6	
and they	778	-3	
and this	727	23	J02:6
and those	749	-8	
and throw	763	-6	J27:9
and time	727	4	I05:18
and timeout	847	-4	
and title	847	7	
and tlsskipverify	847	-4	
and to	709	-6	
and today	847	-3	
and took	818	5	J13:6
and transition	778	3	J41:6
and tri	763	-6	P01:6
and try	658	7	J25:15 N02:6
and type	763	3	
and uninstall	778	-4	
and up	818	-6	
and updat	727	-3	
and update	847	-5	
and update_page	847	-5	
and url	749	3	C02:6
and use	686	6	J26:7
and username	818	5	
and utc	847	5	N11:10
and valu	847	0	C02:8
and verifi	818	0	I20:6
and version	778	0	J16:6
and vs	847	-3	
and we	663	3	I09:6
and went	796	0	T02:6
and what	653	6	J26:6 N13:8
and when	717	0	J34:7
and where	727	3	
and whether	847	-5	
and with	648	-14	J07:6
and without	727	0	N13:7
and won't	847	0	C02:10
and work	749	-4	N10:11 N15:6
and writ	737	3	J20:8
and write	680	3	T11:8
and wrote	847	4	
and yet	796	4	
and you	737	-9	
and you're	847	-3	I05:6
and your	778	8	J25:6
android	818	5	
andygrunwald	818	-4	
andygrunwald go	847	-4	
anew	639	7	J26:6
anna	847	0	S03:7
annotat	847	0	I02:12
annotate	818	0	I21:6 N01:7
announc	749	-10	
announcement	778	-5	
annoy	847	5	
anonymou	568	-3	J03:6 J04:18 N09:6 S01:12
anonymou acces	763	0	S01:6
anonymou and	847	-8	
anonymou app	847	0	I17:6
anonymou at	847	-3	
anonymou home	847	3	
anonymou rest	847	-4	
anonymou user	693	5	J04:19 S01:6
another	457	-6	I15:7 J26:6 J30:7 J40:10 T04:8
another and	818	0	J29:7 J31:6
another app	847	4	
another client	796	0	I15:6 T04:9
another cloud	847	0	I09:6
another customer	847	-5	
another domain	847	0	I19:6
another exception	818	-5	
another form	818	6	J28:10
another issue	847	-5	
another kind	847	0	J38:7
another network	847	4	
another password	847	5	J26:9
another project	818	0	J04:7
another search	847	0	J22:6
another server	818	-8	
another site	796	8	J30:6
another tenant	847	0	J40:9
another token	818	-5	
another type	847	0	J39:6
ansible	796	-6	J19:6
answer	387	6	I09:7 J20:10 N06:6 N08:8 N11:7 S03:7
answer 400	749	5	J25:6 J38:6
answer 401	620	-8	I04:11
answer 403	693	-10	J40:6
answer 404	778	-4	
answer 410	796	-10	
answer 429	818	-3	
answer as	847	0	S02:8 S03:7
answer by	796	0	N11:6
answer check	847	8	N06:7
answer come	847	0	S03:8
answer for	796	5	T15:6
answer from	763	0	N11:6
answer http	778	-6	
answer is	639	13	J20:9
answer it	818	5	J35:6
answer me	847	3	N04:6
answer not	847	0	N14:7
answer of	763	-11	
answer simp	847	-3	N08:6
answer that	727	6	J10:7 J27:6
answer the	778	5	S04:6
answer to	737	3	J05:6
answer when	818	-5	
answer with	602	0	T07:6
answer you	847	0	S01:6
any	400	3	I11:12 I17:6 J02:9 J04:6 J15:-6 J22:6 J42:7 S01:7
any const	796	9	
any data	847	-7	
any difference	818	0	J05:6 T01:7
any field	847	-5	J25:6
any further	847	6	N08:6
any http	847	0	I17:8
any idea	737	0	T08:7
any issue	847	6	J33:7
any it's	847	0	J09:6
any jira	847	-4	
any key	847	3	
any longer	701	10	I17:6 J26:6
any luck	847	-6	
any more	543	11	J02:7 J04:6 J22:8 J23:7 J35:6
any name	847	0	N15:6
any news	818	4	
any of	717	-3	
any other	847	0	I11:7 J13:6
any path	818	-4	
any pointer	847	-5	
any project	778	0	J27:7 J33:7
any query	847	5	J06:6
any release	847	0	T02:6
any thought	847	4	J02:8
any token	847	0	I11:10
any trouble	818	4	
any updat	847	4	
any way	778	-6	
anybody	624	5	J42:8 S01:7 T04:8
anybody else	818	0	N11:7 T04:6
anybody know	818	0	I06:6 N05:7
anybody may	796	5	
anybody who	847	-3	
anymore	796	0	I09:6 T06:6
anyone	604	5	J13:12 T01:7 T03:7
anyone got	847	0	T12:6
anyone have	847	-3	
anyone seen	818	0	C01:6
anyone with	847	-3	
anyth	508	0	C01:10 C02:8 J04:7 J20:7 N15:7
anyth about	818	3	
anyth at	818	0	L08:6 N07:6
anyth beyond	847	0	J09:7 L08:6
anyth but	847	0	J22:6
anyth for	818	0	J20:6
anyth from	847	0	I07:6
anyth it's	818	0	J04:6 J20:6
anyth there	847	0	J29:7
anyway	749	-5	T05:7 T13:12
anywhere	674	7	
anywhere in	818	0	T05:6
ap	581	-4	I02:10 I03:22 I21:9 J08:26
ap context	602	-4	I02:7 I03:20 I21:7 J08:16
ap request	796	0	J08:17
apache	624	13	J25:6
apache catalina	796	3	
apache common	847	5	
apache httpcomponent	796	6	N07:7
apache maven	847	4	
apache tomcat	796	-6	
apart	668	-7	C01:10 J40:6
apart from	727	-4	J40:6
apex	847	0	J24:7
api	210	-3	I01:-7 I04:-6 I06:-6 I07:-7 I09:-7 I10:-6 I11:-6 I12:-7 I15:-6 I16:-6 I18:-6 I21:-7 J01:7 J02:12 J03:7 J04:8 J07:13 J08:13 J10:9 J11:8 J13:8 J14:8 J15:8 J19:9 J22:11 J23:7 J26:13 J28:13 J36:7 J37:7 J39:17 N03:10 N14:6 T05:-7 T06:-6 T09:-6 T10:-6 T14:-6 T15:-7
api 403	847	0	J18:8
api acces	796	7	
api an	847	-3	
api and	639	6	J15:6
api answer	778	6	J27:7
api api	818	7	J26:8
api asapp	686	0	S02:7
api atlassian	468	-13	J10:6 J11:14 J28:20 J36:28 J37:13 J40:10
api attachment	749	-3	
api authentication	847	-7	
api base	847	-9	
api bitbucket	818	-6	
api both	847	3	
api by	818	0	J01:6
api call	680	8	
api command	847	-6	
api configuration	847	8	
api confluence	818	5	J26:8
api content	544	0	J22:6 J38:12 N03:9 N11:7
api curl	818	5	J01:7
api customfield	847	5	
api dashboard	847	0	S01:11
api did	847	0	J28:6
api direct	847	0	J08:6
api docs	847	-6	
api documentation	796	10	J25:9
api does	796	-4	
api error	653	-6	
api example	847	-6	
api fail	847	0	J35:6
api field	596	7	J02:-14 J06:25 J36:7
api filter	818	7	J02:6
api full	631	11	J22:8
api gateway	737	0	I01:6 I02:8
api get	847	12	
api github	653	-8	
api group	796	4	
api has	574	0	J22:19
api http	796	-16	
api import	818	-6	
api in	749	5	
api instead	818	3	
api issu	818	3	
api issue	375	-10	J01:7 J04:-6 J05:9 J08:15 J09:12 J10:7 J15:11 J17:6 J20:7 J21:7 J22:-10 J24:8 J30:6 J32:8 J41:7 N02:11 N03:7 N13:17 P01:10
api issue'	717	5	
api issuetype	737	-4	J26:7
api it	818	-3	
api jira	778	0	J22:7
api key	614	16	J02:12 J04:8 J26:12
api keys	818	14	J26:13
api latest	602	-15	J10:8
api may	847	6	
api media	763	0	J38:10 N11:6
api mypermission	778	9	J21:8
api myself	457	0	J02:12 J19:22 J26:-6 N02:8 N14:7 S02:15
api myself'	611	3	J12:6
api new	818	3	J24:8
api not	847	-4	
api of	749	4	
api on	796	-3	
api org	847	-7	
api pag	668	11	J15:6
api pages'	847	5	J06:7
api path	847	-4	
api permission	796	0	J14:21
api project	506	11	J03:16 J04:11 J07:6 J10:6 J15:8 J16:16 J28:6 N06:8 S01:12
api project'	737	-7	
api proxy	763	-11	
api reject	818	-7	
api request	847	0	J02:6
api responsepromisemapfunction	847	-3	
api rest	686	-10	
api restclientexception	818	4	
api return	653	10	
api root	847	-7	
api route	796	-8	
api says	778	-3	
api scope	763	6	J09:23
api screen	847	5	J14:11
api search	409	16	J03:11 J04:12 J07:6 J21:6 J22:34 J25:-6 J27:7 J33:7 J39:15
api search'	749	4	
api serverinfo	588	19	J26:6 J39:14 N09:6 N12:11 N14:6 N15:6
api service	674	11	J22:6 J25:10
api space	663	3	J07:14 J18:7 N03:7
api statu	717	0	J41:7
api tak	796	-3	
api the	727	-5	
api there	847	-4	J39:6
api throw	847	-4	
api to	796	9	
api token	417	-6	J01:11 J02:22 J04:6 J13:7 J14:11 J19:7 J26:29 J28:12 J38:8 N14:8
api trello	818	-4	
api user	572	10	J07:10 J23:28 J42:24
api version	686	0	J32:9 J39:9 N13:6 P01:10
api want	796	4	J25:6
api webhook	763	3	J13:32
api what	818	-5	
api wiki	847	-9	
api will	818	-3	
api with	717	3	
api workflow	847	0	J11:8 J13:8
api worklog	847	-3	
api x'	847	0	I14:8
api'	709	7	
api' export	818	-4	
api' target	778	11	
api_key	818	3	
api_token	614	-3	J01:8 J25:7
api_token header	847	9	J02:6
api_token hits	847	-3	
api_url	847	4	
apibaseurl	727	0	I19:11 J37:11
apibaseurl http	818	0	I19:7
apierror	847	5	N11:7
apikey redact	847	-4	
apimigration	717	0	I11:30
apimigration block	847	0	I11:9
apimigration gdpr	818	0	I11:6
apipath	818	9	J07:10
apis	599	7	J26:11
apis and	847	5	J03:6
apis from	847	-3	
apis get	847	4	
apis html	727	7	J26:7
apis with	847	-4	
apitoken	518	-18	
apitoken encode	796	-3	
apitoken header	778	-3	
apitoken redact	796	7	
apitoken tostr	727	-4	
apiversion	749	4	P01:8
apiversion strictssl	818	4	
apostrophe	847	0	J34:9
app	297	-16	I01:6 I04:10 I07:13 I08:12 I10:7 I11:12 I12:10 I13:9 I14:6 I16:12 I18:9 I19:16 J02:-9 J04:-11 J05:13 J06:6 J07:8 J09:9 J10:7 J12:10 J13:19 J14:-6 J15:-10 J17:12 J20:-6 J22:-11 J23:-6 J24:-6 J25:-18 J26:-16 J27:-9 J28:-9 J29:-7 J30:-10 J31:-6 J32:-8 J33:-7 J34:-8 J35:-11 J37:9 J39:-8 J40:20 J41:-7 L09:-6 N07:-10 N08:-6 N09:-6 N10:-6 N11:-11 N13:-7 N14:-9 S01:-6 S02:24 S04:14 T01:6 T05:8 T12:9 T15:7
app 404	847	0	J17:12
app account	796	0	J17:11 P01:11
app addon	818	0	I13:6
app after	847	0	N02:8
app and	639	9	I07:6 T01:11
app answer	818	6	I04:6
app api	818	-6	
app app	796	3	
app ari	847	0	I19:8
app as	778	-3	
app asapp	847	0	J42:8
app at	763	7	T15:7
app auth	847	0	I14:6
app but	847	0	J01:6
app by	763	3	I13:6 T09:6
app call	693	-3	J06:8 J10:7 J37:6
app callback	847	6	T15:7
app can	701	0	T13:6
app can't	717	0	I08:11 I11:6 I13:10
app claim	847	0	I19:6
app com	847	-3	
app configure	847	6	T15:8
app connect	763	-7	I02:6
app context	847	0	J13:7
app could	847	0	N08:6
app couldn't	818	0	I17:7
app declar	847	3	
app defaulthttpclient	847	3	
app descriptor	847	4	P01:7 T05:6
app developer	847	6	T15:7
app displayname	847	0	S02:6
app do	763	0	L08:6 T05:6
app does	796	5	
app don't	847	-3	I06:7
app egret	847	0	I12:9
app error	818	0	J39:8
app expres	847	0	I01:8
app fail	796	-5	
app field	847	0	J05:7 J13:6
app find	818	0	J03:6 S04:9
app for	693	11	
app from	749	-3	T05:7
app get	674	-6	I03:14 I21:6
app gets	763	3	J10:7
app giv	847	0	J08:6
app had	847	0	T13:6
app has	668	0	J09:6 T15:6
app have	847	0	J17:6
app header	847	-5	
app host	686	-6	I12:7 I13:8
app iat	737	4	J07:6 L01:7
app id	749	0	I19:16
app if	847	-5	S03:11
app in	596	4	J40:8 L08:7 S02:8
app instalado	847	7	
app install	778	4	
app is	586	15	J38:6 J40:23
app isn't	818	0	J40:10
app iss	847	0	I09:6
app issue	847	3	
app itself	778	4	
app jira	778	0	I03:6
app jwt	778	0	T08:8
app keep	796	3	
app key	709	-3	J06:10
app level	796	0	J05:12
app log	737	0	I02:7 I18:16
app logs	847	-3	I13:6
app mak	818	-3	
app manifest	847	-4	
app may	818	-3	I05:6
app must	796	-4	I17:6
app need	778	-6	
app node_modul	674	0	I01:7 I04:6 I17:6
app not	763	0	J40:6
app oauth	818	4	
app of	778	4	T11:6
app on	686	-3	I04:7
app only	763	0	J13:6
app or	763	3	
app our	847	4	
app own	701	0	J05:7 J42:8
app pag	847	0	J36:9
app password	763	-8	
app plugin_api	847	-4	
app post	686	0	I11:6
app provid	847	0	J13:6
app put	847	-4	
app read	763	0	J12:6
app refus	796	0	I01:6
app requir	847	7	J40:9
app responsepromisemapfunction	847	-3	
app role	847	0	J09:6
app route	847	4	J02:6
app same	847	0	S04:9
app says	709	0	I04:6 I12:9 I15:6 I16:8
app secret	847	5	T06:6
app see	847	0	N15:6
app sees	818	0	S01:7
app send	796	4	T06:6
app server	847	5	
app setting	818	4	T15:7
app should	818	0	S04:7 T09:6
app show	818	0	I09:6
app sign	796	0	J13:7 T09:6
app since	847	0	T01:6
app so	847	0	I12:6
app src	778	0	I04:8
app system	847	-3	
app that	680	-9	J10:10
app the	709	10	I08:8 J38:6
app to	749	5	
app under	749	0	I01:8 T14:7
app use	727	0	I01:10 I21:13
app user	644	0	J17:9 T12:19
app userkey	847	5	T06:6
app vendor	763	0	I12:6
app venv	847	-4	
app version	847	0	I08:6
app was	693	8	J12:15
app we	818	3	
app web	818	3	I14:7
app while	847	0	J17:6
app with	648	0	J37:10 L01:6 S03:6
app work	749	3	T10:7
app write	847	6	T15:8
app'	749	-10	
app' iat	796	-3	
app_url	847	0	I18:7
apparent	680	-7	I14:6 T09:6
apparent can	847	0	N06:6
apparent not	847	0	S01:7 T09:8
apparent only	847	0	J23:7
appear	631	-8	J17:9 J40:11
appear as	818	0	J40:8 T01:6
appear in	796	-3	J17:6
appear the	847	0	J19:6
appear to	847	0	N01:8
append	658	9	J02:7 T09:13
append the	818	0	J07:7
appid	847	0	I19:9
appkey	763	-4	
appkey iat	818	-3	
appli	701	-4	
appli by	847	0	I14:6
appli to	778	-7	
appliance	847	0	N12:9
application	398	4	J01:7 J02:7 J22:11 J24:23 J25:8 J26:13 N13:6
application json	470	14	J01:6 J02:9 J22:9 J24:13 J25:6 J26:6 N13:7
application json'	500	0	J24:6 J26:6
application link	796	-3	N13:6
application name	847	0	J26:6
application not	847	-4	I09:6
application the	818	0	S02:7 T09:6
application www	727	0	J24:10
application xml	847	6	J24:6
apply	818	8	N06:6
appropriate	558	4	J05:17 J31:21
appropriate screen	564	6	J05:18 J31:21
approv	701	-3	J09:6 T05:11
approv the	847	0	J09:7
approv them	847	0	J17:6
approval by	847	0	J09:6
approve	749	0	P01:6
approve the	818	0	P01:6
apps	506	-16	J13:26 J17:7 J40:13
apps and	818	6	T15:8
apps can	778	5	J13:15
apps has	847	-3	
apps must	847	-7	
apps only	847	0	J13:7
apps that	778	-8	
appsystemtoken	778	0	J37:8
appsystemtoken redact	847	0	J37:9
apr	818	3	
april	709	0	J29:9
arbeit	847	3	J27:6
arc	796	-7	
arch	818	7	S04:7
architecture	796	-3	
archiv	778	3	T15:6
archive	737	0	I17:6
are	309	14	J04:13 J11:9 J23:-8 N01:7 N07:-9 N09:-8 S01:12 T13:9
are 401	818	0	J06:6
are accept	796	0	J20:6
are add	847	-5	J07:7
are affect	847	0	J07:6
are all	717	7	J39:7
are alway	847	-3	
are an	778	-4	
are and	763	9	
are answer	818	-3	
are app	847	0	J13:7
are as	796	-7	
are at	847	3	J39:7
are attach	847	3	
are available	818	3	
are back	818	0	J04:7 J22:6
are block	818	-3	
are case	847	0	J03:6 L01:8
are configur	847	5	
are creat	749	0	J25:8
are cut	818	-9	
are deactivat	847	0	T13:9
are delet	847	4	
are deni	818	0	I19:7
are empty	847	5	J27:9
are exact	847	0	S01:9
are exempt	847	-3	
are export	847	0	J38:7
are fetch	847	7	
are fine	648	-14	J07:6
are for	847	3	
are generat	847	5	
are given	847	4	
are good	717	4	J19:7 J33:6
are in	686	3	
are incorrect	796	-6	
are invalid	847	-4	
are issu	847	7	J03:10
are link	847	5	
are list	847	7	J39:6
are made	749	0	J32:7
are mark	847	3	
are member	847	-3	J17:6
are miss	763	0	J32:7
are no	680	-5	I17:10
are none	778	0	J04:10
are not	535	-10	J25:6 J33:10
are of	818	-5	
are ok	701	0	I17:7 N05:10
are okay	818	0	I20:7 T10:6
are on	727	6	J31:6
are only	818	3	
are open	818	-3	
are out	847	6	
are public	847	4	S01:7
are refresh	847	5	
are refus	668	6	J05:11 J07:6 J40:6
are reject	818	0	T11:6
are request	847	0	N14:6
are requir	778	0	I06:12
are right	644	21	J04:6
are scop	847	5	J11:6
are sent	847	0	J21:6
are set	701	-9	
are sign	763	0	S03:8
are site	847	0	J14:6
are still	749	4	J11:6
are support	847	-5	
are sync	847	0	T02:6
are taken	796	4	
are the	653	-4	
are there	635	-6	J14:8 J39:7
are these	847	0	J38:6
are they	796	-4	J31:6
are those	749	0	N05:8
are turn	796	0	N01:7
are two	727	-4	
are used	763	-4	J42:10 S02:6
are valid	763	3	
are with	847	-5	
are written	818	0	C02:6 S02:10
are wrong	818	20	J35:11
are you	727	6	
aren't	599	4	
aren't any	847	0	I17:8
aren't the	818	0	J31:7 T09:8
arequestid	818	4	
arequestid'	717	5	
arequestid' seraph	847	3	
arg	778	-8	
argh	847	0	I06:6
args	668	-12	S03:6
args description	847	-3	
args field	847	-7	
argument	674	-13	
argument by	847	-3	
argument is	847	0	J06:6
argumentexception	847	7	
argumentlist	818	-5	
ari	635	0	C02:6 I19:21 T12:26
ari cloud	663	0	C02:6 I19:15 T12:16
ari from	847	0	T12:10
arn	847	0	N04:7
around	599	0	J21:8 J36:7 T13:8
around forty	847	0	T13:8
around it	796	0	C02:6 I06:6
around the	749	-5	J36:10
array	604	-3	J25:14
array field	847	0	J25:6
arraylist	778	-6	J25:6
arraylist add	818	-3	
arriv	648	-6	J32:9 J37:9
arriv from	847	0	J08:6 J30:6
arriv in	847	-4	
arriv we	847	0	J37:8
arriv with	818	0	J32:7 T09:6
arrival	847	0	C01:8
article	749	-7	
as	279	-16	C02:6 I21:6 J05:7 J17:6 J21:-7 J22:-6 J31:-6 J34:-6 N13:10 P01:-6 S02:16 S03:8 S04:11 T06:6 T14:-7
as 401	847	4	
as an	668	3	J16:6 J33:6
as and	847	0	S03:8
as any	847	0	I11:7
as app	749	0	J13:6 J17:11 S04:8
as atlassian	818	-6	
as bad	847	0	J27:10
as base	818	6	
as baseurl	818	4	T09:6
as bearer	717	-5	J01:11
as before	686	-23	
as can	727	4	
as connect	796	-7	
as create	847	0	J20:6
as describ	818	-7	
as description	847	-4	
as document	818	0	L09:6
as expect	778	-5	
as few	847	0	J42:6
as fh	796	-11	
as for	818	-5	
as forge	818	0	J37:7
as get	727	3	N13:20
as guest	818	0	S01:6
as handle_request	847	0	I03:7
as http	818	-4	
as i'm	847	0	T13:6
as if	635	9	J04:9 J40:6
as install	847	0	I09:10
as is	847	0	J08:6
as it	581	-15	L09:6
as it's	693	0	J39:6
as its	763	0	N01:6
as itself	818	0	L08:12
as jira	763	6	
as json	737	0	J24:6
as jwt	818	0	J05:7
as jwtpayload	847	8	J08:6
as lack	847	0	I02:6
as list	847	4	N06:6
as long	693	-6	
as my	847	3	T11:6
as name	847	-4	
as no	818	11	
as nobody	847	0	J03:7
as not	727	4	J04:8
as of	749	0	N06:8
as on	847	0	I05:6
as our	749	-6	N13:8
as password	847	6	
as per	796	0	T06:17
as plain	778	4	J32:10 T10:6
as possible	847	0	J42:6
as query	818	-7	
as read	778	6	
as recommend	847	0	J28:7
as regular	847	-5	
as requir	796	10	J30:13
as rule	818	-3	
as see	749	-9	
as server	847	0	N15:6
as service	818	4	N07:7 P01:7
as site	818	0	J08:6 J42:7 N15:6
as soon	658	9	I01:7 J20:7 J32:9 N04:8
as str	749	-7	
as string	847	0	I06:6 J32:8
as text	778	0	J24:11
as that	763	0	J35:7
as the	444	-9	J05:6 J06:7 S02:22 S04:10 T06:14
as them	847	0	T06:6
as there	709	-10	I17:6 I21:14
as they	658	-8	
as though	727	0	I06:6 J03:11 J21:6 S01:7
as thought	847	0	N07:6
as to	818	-4	
as tracker	847	4	
as user	611	4	L09:8 S03:10 S04:6 T03:6
as username	847	8	
as value	818	5	J34:6
as watcher	796	-3	J23:6 P01:7
as we	709	-7	
as well	540	0	J07:6 J23:6 T11:7
as whole	818	-4	
as'	818	-3	
as' is	818	-3	
asap token	847	4	
asapp	614	0	J12:6 J42:7 S02:6 S04:18 T16:16
asapp asuser	847	0	T16:9
asapp requestjira	686	0	J42:9
asapp return	847	-3	
ascii	686	-3	
asciidoc	737	3	
asciidoc confluence	749	8	
aside	847	0	J29:7
ask	418	-18	J05:6 J25:-8 N14:8 S02:8 S03:11 S04:10 T01:6
ask about	847	-4	
ask and	847	0	J41:8
ask as	778	0	S02:6 S03:6 T01:6
ask atlassian	847	-5	
ask because	847	-4	
ask for	537	6	
ask him	847	0	N14:6
ask how	847	0	J05:6
ask http	818	-8	
ask jira	796	0	T10:7
ask of	847	4	
ask only	847	0	J28:7 N08:7
ask rest	818	3	J23:6
ask since	818	0	J05:6 J06:8
ask the	639	7	I07:6 I09:7
ask their	796	-3	S04:8
ask them	717	-3	J14:7
ask what	847	0	J39:6
ask when	847	-3	
ask whether	778	4	
ask with	847	-4	S01:7
ask without	847	-6	J33:6
ask your	778	0	N14:6
asks	535	-5	J33:6 J39:7 J42:17 N14:8
asks for	624	-6	
asks me	763	-5	J33:6 N14:6
asks rest	796	0	J39:6
asks the	847	0	J38:8
assert	717	-4	
assert status_code	847	-3	
assertion	509	0	L01:16 L09:38 T02:11 T03:12 T05:12 T06:11 T07:9 T08:8 T09:11
assertion assertion	796	8	
assertion bold	847	5	T06:6
assertion claim	818	0	T05:6
assertion for	763	0	L09:7
assertion has	847	0	L09:8
assertion jwt	680	0	L01:9
assertion redact	749	3	T03:6 T05:11
assertion scope	778	3	
assertion tenant	818	3	
assertion with	847	0	T09:7
assertionerror	847	0	I01:10 S02:13
assertiontoken	847	6	
assertiontoken public	847	6	
asset	686	13	I21:10 J11:6 N03:6 N11:6
asset metal	778	4	
asset rest	847	8	
assign	611	0	J23:13 J30:10 J39:7
assign an	818	7	
assign to	778	0	P01:8
assigne	778	-8	T13:8
assignee	531	16	J04:6 J23:16 J26:6 J39:8 J42:16
assignee accountid	778	8	J25:7 J39:7
assignee and	796	3	J27:7
assignee currentuser	709	7	J04:10 J34:6
assignee data	847	-3	
assignee displayname	796	-8	
assignee expect	818	5	J39:12
assignee id	847	5	
assignee in	818	-4	
assignee my	847	8	
assignee name	847	0	J23:6
assignee user	847	-4	
assignee'	693	-6	
assignee' cannot	796	0	J31:6
assignee' id'	847	3	
assignee' name'	847	-4	
assignment	847	-6	
assistant	796	4	J18:6
associat	796	4	J40:13
associat with	796	4	J40:13
assum that	796	0	J08:6
assume	717	-4	
assume that	847	-3	
assume the	796	0	J28:6 N04:6
astray	847	0	J01:8
asuser	599	7	J12:10 S02:6 S04:11 T06:13 T16:16
asuser accountid	847	-7	
asuser and	847	3	
asuser fail	796	-4	
asuser forge	847	14	T16:22
asuser requestjira	749	0	J12:7
asuserbyaccountid	749	0	S02:6 T06:11
asuserbyaccountid id	847	0	S02:8
asymmetric	763	0	I11:11 I13:6
asymmetrical	847	0	I11:9
async	507	10	I15:6 I17:9 N08:6
async abstractasynchronousrestclient	778	-6	
async client	847	6	
async const	749	-3	
async data	818	6	
async delegatingpromise	847	4	
async event	847	0	N08:6
async function	668	-7	
async key	847	3	
async load	847	3	
async promise	818	4	T14:7
async task	847	4	
async with	847	7	N12:7
asynchronousjirarestclientfactory	847	-3	
at	283	17	I14:7 I17:7 J03:-6 J19:6 J30:-7 J36:7 N06:9 N07:11 N08:9 N12:9 P01:-9 T06:-6 T13:6
at all	523	7	I11:7 I18:6 I21:7 N13:8
at and	717	0	J36:6 L08:7 N08:10
at api	818	-4	
at app	818	0	I04:8 I10:6
at async	727	0	T14:6
at atlassian	628	5	N03:6
at aud	847	0	I09:10
at auth	847	0	T14:8
at character	796	-5	
at clientrequest	818	4	N06:6
at com	599	0	I02:8 I05:7 I17:6
at confluence	818	0	J18:8
at create	847	0	J14:8
at createerror	796	4	
at debug	847	-4	
at developer	847	-3	J39:7
at each	737	0	J24:6 T04:9
at edge	847	-5	
at error	847	0	I14:6
at fa	847	3	
at first	727	0	N01:6 N02:6
at hostclient	847	0	T05:7
at http	534	9	I16:8 J22:9 J36:7
at id	818	0	J01:6
at install	763	-3	
at io	763	0	I11:7 I15:9
at it	653	0	J29:6 N11:7
at its	796	8	
at java	763	-3	
at jira	709	0	N07:6
at json	847	-7	
at jwt	847	0	I06:6
at last	796	3	
at layer	847	0	I03:7
at least	635	5	J14:7 J25:8
at line	796	-6	
at login	847	0	J36:7
at loss	847	0	T09:6
at me	818	4	
at module	818	-4	I10:6
at most	749	-11	
at my	796	-6	I21:8
at net	749	8	I05:6 I12:6
at night	749	0	J37:9
at noon	847	-4	
at oauth	847	0	N03:6
at object	701	6	J26:6 T05:6
at once	607	4	N07:7 N11:7
at one	796	0	J28:6
at opt	818	3	
at org	653	-4	N07:8
at our	717	-5	I06:6 N10:7
at pluginclassloader	818	0	J15:6
at position	737	-6	N03:8
at present	701	-7	
at proces	727	8	T05:6
at processticksandrejection	778	7	
at program	796	8	J34:7
at ray	796	3	N12:6
at request	796	-5	
at rest	847	0	I10:6 T10:6
at row	778	7	J25:7
at runtime	818	5	
at sonia	847	-5	
at source	763	6	J32:8
at srv	818	0	T05:7
at that	709	-3	T15:10
at the	451	0	J01:6 J02:-8 J10:9 J19:13 J34:6 J35:7 N14:6 T10:7
at their	818	0	L08:6 S01:7
at them	818	0	J41:8 S04:8 T13:6
at ticket	847	0	N14:6
at time	818	0	S03:6
at tlssocket	818	7	
at us	847	0	J29:8
at what	763	0	T08:7
at wiki	818	4	N03:6
at withaccesstoken	763	10	
at work	818	4	
atl	631	8	J02:6 N11:12
atl request	847	6	
atl traceid	709	0	N11:9
atl traceid'	737	4	
atla	847	6	
atlascode axio	847	7	J21:6
atlasian	796	0	N06:14
atlasian net'	847	0	N06:10
atlassian	220	64	I03:-7 I09:-8 I15:-7 I16:12 I20:-7 I21:-7 J07:-9 J22:18 J25:-9 J26:12 J28:15 J30:-6 J31:-6 J32:8 J34:-7 J35:-10 J36:7 J39:-9 J40:9 J41:-6 J42:-8 N03:7 N06:11 N09:-6 N11:9 N12:-7 N13:14 N14:22 N15:14 S02:-7 S04:-8 T03:17 T09:6 T14:7 T15:10
atlassian account	717	10	J04:7
atlassian admin	796	0	N04:10
atlassian answer	818	6	
atlassian any	847	3	
atlassian api	737	-3	J29:6
atlassian app	847	5	
atlassian chang	818	-4	
atlassian cloud	644	11	N15:20
atlassian com	382	-4	I13:11 J01:8 J11:13 J26:10 J28:14 J36:22 J37:9 J40:8 N11:6 N14:23 T15:14
atlassian com'	680	0	T14:6
atlassian confluence	624	0	J18:7 J25:6 P01:6
atlassian connect	469	-8	I02:9 I04:6 I11:6 I14:8 L09:6 T03:11 T05:13 T06:17 T07:18
atlassian dev	796	-4	I19:7
atlassian docs	847	8	
atlassian document	674	12	J32:28
atlassian doesn't	818	-3	J08:7
atlassian end	847	-5	N11:7
atlassian error	763	3	N04:8
atlassian fail	847	3	
atlassian github	796	0	I18:13
atlassian had	818	-4	N11:6
atlassian has	796	9	
atlassian httpclient	727	5	I14:9 N07:6
atlassian import	763	0	J04:6
atlassian io	639	21	T03:49
atlassian io'	737	9	T03:16
atlassian is	818	-3	
atlassian itself	847	0	N11:6
atlassian jira	588	11	
atlassian jwt	639	-3	I01:7 I02:6 I06:10
atlassian keep	847	6	
atlassian login	796	6	
atlassian logo	818	0	N15:12
atlassian look	847	6	
atlassian mcp	737	7	T15:12
atlassian net	295	38	I16:16 J01:8 J02:13 J04:9 J07:-6 J11:-8 J21:-7 J22:13 J23:7 J25:-9 J26:19 J28:17 J39:-11 J42:-6 N02:7 N03:11 N06:17 N07:7 N13:17 N14:20 N15:9 T09:13 T15:-6
atlassian net'	579	18	I10:8 I16:8 N13:10
atlassian oauth	737	4	T02:6 T14:16
atlassian one	847	0	N10:6
atlassian page	778	0	J40:8
atlassian partner	847	0	L08:6
atlassian proxy	763	6	J30:6
atlassian public	847	0	I08:7
atlassian python	763	0	J22:6
atlassian recommend	818	-5	
atlassian refus	818	9	T10:6 T15:7
atlassian rest_client	727	12	
atlassian rovo	818	8	
atlassian security	847	6	I04:6
atlassian side	796	0	J19:10
atlassian sit	818	4	N04:6
atlassian site	763	0	N11:8
atlassian statu	847	0	C01:6 S03:9
atlassian support	796	-3	N11:6
atlassian the	778	8	T14:7
atlassian token	570	4	J20:24
atlassian token'	658	9	J24:8 N09:6
atlassian took	818	4	J22:8
atlassian us	763	0	I16:13
atlassian user	778	0	J19:16
atlassian will	818	3	J28:6
atlassian_jwt	818	10	J06:12
atlassian_jwt encode_token	818	10	J06:12
atlassianedge	796	4	
atlassianedge'	717	5	
atlassianedge' tim	818	3	
atlassianhost	763	0	I10:6 I17:8 S03:6 T05:7
atlassianhostrepository	847	0	I09:13
atlassianhostuser	796	3	I02:16
atlassianhostuser user	847	0	I02:8
atlassianjwt	796	8	J06:7
atlassianjwt createquerystringhash	847	5	J06:7
atlassianjwt encodesymmetric	818	3	J06:7
atlassianjwtauthentication	847	-3	
atlassianjwtauthentication def	847	-3	
atlassianproxy content	847	-3	
atlassianuserinfo	847	7	J11:10
att	763	12	N03:7
att ck	847	3	
att ck's	847	4	J31:6
attach	586	0	J20:12 N05:20
attach file	818	0	J20:6
attach same	847	0	J20:7
attach the	763	5	N05:9
attach to	847	-6	
attachment	465	0	J07:13 J20:20 J38:49 N05:13 N11:7
attachment and	818	3	J38:9
attachment confluence	818	3	J11:6
attachment content	701	-5	J38:11
attachment could	818	-3	
attachment download	763	-3	J38:11
attachment fieldsbykey	847	4	
attachment filename	818	-7	
attachment for	778	7	J38:10
attachment in	818	-3	
attachment is	796	11	
attachment method	847	0	J20:6
attachment no	847	0	J20:6
attachment of	763	-9	
attachment page	847	0	J07:6
attachment plan	796	-3	
attachment security	847	-3	
attachment size	847	-3	
attachment some	847	3	
attachment that	847	-3	
attachment to	796	4	N05:6
attachment upload	847	0	J20:6
attachment with	737	9	J24:6 J38:8
attachments'	763	-6	
attempt	596	4	I05:6 J35:14 N08:8 N15:6 T15:8
attempt fail	763	8	N08:6
attempt to	778	-3	J35:8
attribut	847	-3	
attribute	709	-7	
attribute get'	847	4	
attribute values'	847	-6	
attributeerror	763	-5	
attributeerror list'	847	-6	
attributeerror nonetype'	847	-6	
au	818	5	J01:7
aud	500	3	I12:30 I15:7 I19:6 J06:7 L01:15 L09:15 T03:23 T07:6
aud authurl	847	5	
aud both	847	0	J06:6
aud claim	717	0	I12:15
aud current_jwt_auth	847	-3	
aud first	847	0	I09:10
aud http	620	-4	I12:12 L09:6 T03:10
aud iat	737	0	L01:13 L09:11
aud is	778	0	I12:10
aud null	847	3	
aud the	778	0	T07:6
aud'	701	10	T03:7
aud' http	749	4	T03:7
aud' self	847	5	J06:6
audience	535	0	I12:46 I15:6 I19:22 L01:13 T03:9
audience api	763	5	T14:7
audience at	847	0	I12:12
audience aud	749	0	I12:12
audience com	847	0	I12:10
audience for	847	4	I12:8
audience in	818	0	I12:14
audience is	818	0	I19:7 T03:9
audit	635	-8	J14:6 S02:7
audit log	727	-4	J14:7 S02:8
auditor	818	0	S02:9
auf	847	0	J05:7
august	737	-12	
aui	763	9	
aui page	847	5	
auth	371	8	I14:11 J01:14 J02:9 J13:7 J22:7 J25:-6 J26:19 J38:8 J39:-6 N10:6 T03:33 T08:6 T15:8
auth and	796	9	
auth appsystemtoken	818	0	J37:8
auth at	818	5	J38:6 N07:7
auth atlassian	566	13	T03:50 T14:6 T15:15
auth auth	658	0	J10:6
auth basic	796	-8	
auth bearer	796	-3	J02:9 J13:8
auth build	847	-3	
auth credential	818	5	
auth data	778	0	I14:10
auth failure	818	0	I01:8
auth for	818	7	
auth go	847	0	I20:6
auth header	796	0	N01:7 N10:7
auth host	847	0	T03:8 T08:8
auth httpbasicauth	717	13	J10:6
auth import	763	3	
auth in	818	-6	S01:6
auth is	737	10	J02:7
auth jwt	778	0	I02:8 I12:6
auth mail	701	-8	J13:6 J20:7
auth new	847	-3	
auth oauth	847	-4	
auth of	847	0	J05:6
auth py	847	0	I06:6
auth redact	847	0	N12:6
auth script	847	0	J10:6
auth server	749	0	L09:7 T02:6
auth session	674	0	J26:9 N07:6
auth tenant	847	0	I10:10
auth the	763	-5	
auth to	818	-4	
auth token	604	4	J01:32
auth type	818	-3	J03:8
auth user	737	0	N12:9
auth username	709	-8	
auth with	680	-4	J26:9
auth'	818	-3	
auth_server	796	5	T03:6
auth_server http	818	5	T03:7
auth_type	727	7	J02:11
auth_type basic	749	6	J02:8
auth_url	847	3	
authenticat	491	12	I15:24 J02:28 J19:10 N07:7 T01:17
authenticat authentication	796	9	J02:11
authenticat but	847	3	
authenticat by	847	-3	
authenticat client	639	3	I15:17 T01:24
authenticat in	847	-4	J02:6
authenticat to	599	0	J02:12 J06:6 J07:7 J19:8
authenticat with	701	5	N07:13
authenticate	514	0	I03:13 I04:6 I14:13 I21:19 J02:6
authenticate app	847	0	I21:10
authenticate as	847	0	I11:7
authenticate async	847	0	I14:6
authenticate for	847	6	
authenticate in	847	0	I21:6
authenticate need	847	-3	
authenticate oauth	737	4	
authenticate true	778	0	I03:11
authenticate user	847	-6	
authenticate which	818	6	
authenticate with	717	-3	I14:9 J29:6
authenticated_fail	701	-5	J04:7 J29:15 S01:16
authenticated_fail description	847	-3	
authenticated_failed'	847	3	
authenticateforge	847	0	I19:7
authenticateinstall	796	0	I11:9
authentication	421	23	I01:10 I04:10 I14:14 I21:12 J02:16 J25:-6 J26:17 J35:14 J38:9 N10:9 T16:11
authentication and	778	-13	
authentication basic	749	6	
authentication credential	818	-7	
authentication curl	847	-9	
authentication data	709	6	I14:21 I21:20
authentication deni	717	6	J35:21
authentication error	778	0	N07:6
authentication fail	658	-4	I01:20
authentication failure	727	0	J35:9 S04:7
authentication in	796	3	J04:8
authentication is	709	-3	J26:10
authentication or	763	-11	
authentication providermanager	847	0	I02:8 I05:10
authentication request	737	0	I04:19
authentication requir	717	12	J02:9 N10:10 T16:19
authentication required'	847	0	N10:6
authentication server	847	-4	
authentication the	818	7	J29:6
authentication to	847	3	
authentication type	818	5	T05:6
authentication verification	701	4	I14:6
authentication with	611	11	J26:18
authentication'	847	3	
authentication' header	847	3	
authentication' redact	847	3	
authentication_deni	749	10	J35:19
authenticationprincipal	796	3	I02:16
authenticationprincipal atlassianhostuser	796	3	I02:16
autherror	778	-7	I03:6
autherror 403	847	-4	
authheader	701	0	J02:6
authheader redact	727	-3	
authheader str	709	-4	
authinfo	847	-7	
author	668	-4	I16:7 S02:14
author of	818	0	S02:9
author self	847	-4	
authoris	674	-3	J09:13 J40:8 T01:7
authoris to	847	-4	T01:6
authorisation	796	-3	
authorise	749	-3	J11:6
authority	749	0	N09:16
authoriz	551	8	I16:19 J09:16 T01:18
authoriz again	847	5	T15:8
authoriz api	796	0	J09:18
authoriz false	693	3	J25:7
authoriz to	628	4	I16:14 T01:21
authoriz true	818	7	
authorization	351	-23	I14:10 J01:11 J03:8 J05:8 J08:7 J25:-6 J26:7 L01:9 L08:7 L09:6 S02:7 T01:15
authorization auth	778	-5	
authorization authheader	727	-3	
authorization basic	574	5	J26:10 S01:8
authorization bearer	581	-4	J01:10 J21:6 J37:6
authorization check	847	-7	
authorization code	818	5	J36:6
authorization grant	668	0	T01:24
authorization header	639	-5	I11:8 I14:9 S03:7
authorization is	818	9	
authorization jwt	658	-7	I14:9 I18:6 J03:14 L08:6
authorization message	847	4	
authorization new	693	-4	
authorization redact	450	0	J01:11 J05:9 J08:11 J36:8 L08:8
authorization request	818	-4	
authorization server	543	-15	L01:14 L09:13 T01:10 T03:11 T08:10
authorization url	796	5	
authorization'	558	0	J01:7 J03:6 J22:7
authorization' redact	572	5	J01:7 J03:6 J22:7
authorization_code	778	0	T15:13
authorization_code is	847	5	T15:7
authorization_server_url	847	6	
authorize	635	-4	T15:18
authorize audience	796	0	T15:6
authorize step	847	0	T15:9
authorize url	847	0	T15:7
authorize with	847	0	T14:7
authserver	847	6	
authtoken	737	-4	T12:9
authtoken null	778	0	T12:9
authtoken token	778	-3	
authurl	737	12	T03:7
authurl http	818	8	T03:8
authurl iat	847	5	
authurl userkey	847	5	
authv	818	8	
auto refresh	847	0	J21:6
autocomplete	847	0	I03:6 J42:11
automat	796	0	J22:8
automate	693	0	J38:6
automate flow	847	0	J20:6
automate http	847	0	J32:6 N01:6
automatic	749	0	N02:7
automatical	796	0	L09:8
automation	674	0	T13:9
automation that	847	-3	T13:6
autorizado	847	6	
autorizado crear	847	6	
avail	796	3	
available	558	9	J22:16
available at	620	15	J22:10
available for	818	-4	
available from	778	8	
available with	847	-3	N15:7
avatar	737	7	
avatar no	847	5	
avatarid	818	-6	
avatarurl	847	-4	
avatarurl http	847	-4	
avocet	818	0	I16:7 J32:6
avocet atlassian	847	0	J32:6
avoid	778	-6	
aw	763	-7	T10:8
aw lc	778	0	T10:8
await	433	-14	J01:6 J02:-6 J22:6 N08:10
await addon	796	4	
await ap	818	3	J08:6
await api	680	7	J22:8
await ask	847	-4	
await await	847	0	N12:7
await client	648	-10	
await expect	818	-3	
await fetch	562	-5	
await header	847	3	N08:10
await issue	847	4	
await refresh	818	0	T14:6
await response	763	7	J22:9 J38:6
await session	847	5	
await tenant	847	0	I14:6
await this	847	-3	J33:6
await undici	709	-4	
await wiki	796	-4	
aware	778	3	T13:6
aware of	847	0	J07:6
aware that	847	3	
away	546	12	T05:6
away by	796	-3	
away from	778	5	
away in	796	0	J09:6 J27:7
away with	818	4	
awesome	847	-5	
aws	693	5	
axio	570	8	J01:8 L08:8
axio atlassian	847	7	J21:6
axio from	847	4	
axio get	727	0	L08:10
axio lib	778	4	
axio post	727	8	J22:8
axio with	847	0	J03:6
axios'	847	4	
axioserror	709	0	J24:7
axioserror request	737	0	J24:8
azure	701	-4	N04:8 N07:6 T13:6
azure devop	796	-5	
b'	602	6	J14:8
b' errormessag	624	5	J14:8
b' statuscode	847	-8	
b's	818	0	I19:7 S03:17
ba	693	-15	
back	418	12	J04:7 J29:7 L08:6 N15:9 S02:7
back 400	796	0	T02:6 T08:10
back 401	778	0	J37:6
back 403	818	0	J20:6
back after	818	5	I01:6
back and	778	0	J03:6
back as	749	6	J27:6 S02:14
back but	847	-5	S03:11
back empty	847	3	J04:10
back end	796	-4	
back error	847	4	
back fine	847	4	
back for	796	-8	
back from	737	9	J02:6
back in	796	-6	
back is	796	9	I05:6
back it	796	8	T14:6
back no	847	3	
back noth	847	0	S04:7
back off	717	0	J21:11
back so	847	-3	
back the	763	-5	L08:8
back then	796	0	J29:11
back to	607	-6	J32:9 N07:6
back up	818	4	N15:10
back we	847	-3	
back with	668	5	J36:6 J42:6
backend	525	0	I03:9 I04:16 I14:8 I19:29 J08:13 J37:16 L08:6
backend and	818	0	J37:6
backend baseurl	796	0	I19:6 J37:8
backend from	818	0	I01:6 L08:8
backend is	778	3	
backend says	847	4	
backend that	847	0	I05:6
backfill	818	4	N05:11
background	693	9	T14:6
background job	847	0	T14:8
backlog	778	0	I05:9
backoff	737	5	N11:6
backport	847	-4	
backslash	778	-5	J25:8 J34:12
backstage	796	-7	
backstage node_modul	847	-7	
backstage plugin	818	-3	
backup	658	0	J29:6 T04:8
backup of	818	0	J29:8
backward	818	-6	
backward compatibility	847	-3	
bad	458	24	J10:11 J23:6 J25:27 J27:10 J32:6 J33:14 J41:7 N01:7 N12:10 S01:7 T03:6
bad credential	796	-3	
bad request	486	28	J10:13 J23:8 J25:30 J27:10 J32:7 J33:15 J41:8 N01:8 N05:6 T03:7
bad statu	847	0	N12:14
bad token	847	-3	S01:6
badrequest	701	7	J25:6 J27:7 J34:10
badrequest invoke	847	0	J34:7
badrequest resolve	847	3	
badrequesterror	639	0	J31:6
badrequesterror 400	778	5	
badrequestexception	763	6	J25:9
badrequestexception content	796	4	J25:7
balancer	778	0	I01:6
bank	763	-4	N09:7
bar	686	0	J04:6
bar and	818	-3	
bar http	847	0	T09:7
bare	663	0	I05:13
bare 401	847	0	I05:6
bare host	847	0	N14:6
bare metal	818	0	C01:7 I05:10
barge	617	-29	
barge atlassian	620	-27	
bas	680	4	
bas api	818	3	
bas on	796	-3	
base	403	-9	J02:-10 J10:9 J26:22 N03:12 N13:6 N14:15
base addres	796	0	J28:8 N13:6
base and	847	3	
base clas	818	-3	L09:6
base const	680	0	I01:6
base dist	847	-4	
base encode	631	5	J26:6
base getencoder	693	-4	
base http	635	0	N14:19
base if	818	8	J26:9
base is	818	0	N12:7
base of	778	-4	
base path	796	-5	J10:8
base rest	588	-4	J33:8 N14:8
base strict_encode	763	-3	
base throwabl	847	3	
base url	572	-9	I02:6 J10:9 J26:7 N03:8
base work	847	4	J01:6
base_uri'	818	-3	
base_uri' http	847	0	J23:6
base_url	628	0	J10:6 N14:6 T09:12
base_url aud	796	4	
base_url aud'	847	-4	
base_url rest	847	0	L08:6 S02:6
baseaddres	847	0	N09:6
baseaddres new	847	0	N09:6
baseuri	763	7	N03:6
baseuri http	796	10	N03:6
baseurl	474	12	I01:8 I10:23 I11:6 I12:14 I16:6 J37:9 T09:16
baseurl and	778	0	T09:6
baseurl aud	701	-3	
baseurl audience	818	-6	
baseurl http	586	0	I10:19 I11:8 T04:6
baseurl in	778	6	I12:6 I16:6
baseurl now	847	0	T05:6
baseurl of	818	0	I12:7
baseurl path	818	5	J37:7
baseurl producttype	847	0	I10:9
baseurl rest	796	3	
baseurl url	796	5	
baseurl with	847	0	I12:7
bash	663	-5	J26:16
bash curl	818	3	J26:10
bash set	847	0	J23:6
basic	404	12	J01:9 J02:13 J11:6 J26:39 J35:7 J38:9
basic and	796	5	J39:6
basic auth	538	7	J14:7 J26:20
basic authentication	555	4	J26:18 J35:6
basic base	796	4	
basic buffer	818	-5	
basic cred	847	0	N09:6 S01:7
basic credential	658	-9	
basic env	847	0	N06:6
basic for	847	4	
basic get	847	7	
basic not	847	7	J35:6
basic or	818	0	J35:6
basic pair	796	-9	
basic realm	818	-3	
basic redact	607	5	J26:11
basic user	847	4	
basic with	796	-4	
basic_auth	583	6	J28:6 N11:7 N14:7
basic_auth auth	847	-6	
basic_auth mail	796	0	J32:6
basic_auth user	818	0	J23:6
basic_auth username	847	-8	
basical	847	4	J04:6
basicauthtransport	796	-3	J01:7
basicauthtransport username	818	-3	
basiccredential	763	20	J41:7 N09:8
basiccredential cred	847	10	N09:9
basiccredential new	818	5	N14:6
batch	674	-7	N05:6
batch of	847	0	J07:7
batch size	847	3	N11:6
battery	796	0	N09:6
bb	717	7	S03:7
bb'	818	0	J23:6
bc	717	0	C01:7 L09:7
bc bfa	778	6	
bd	749	-3	J14:10
bd 077	818	0	J14:11
be	273	-3	I03:-6 I06:12 J02:6 J04:6 J05:8 J06:12 J23:11 J31:13 J32:12 N01:11 N12:-7
be 401	818	0	J10:8
be able	717	10	
be about	818	0	J06:6 J29:6
be accept	818	-4	
be access	778	0	J12:6
be act	818	0	T04:7 T07:7
be allow	847	4	
be an	599	10	J23:6 J32:22 J41:14
be another	847	3	I15:7
be answer	847	-3	
be ask	847	-4	
be assign	796	0	J30:11
be authenticat	593	3	J02:20 J06:6 J07:7 J19:8 J29:6
be authoris	847	-4	
be bearer	796	-4	
be behind	847	6	N07:9
be cach	818	0	I21:6
be call	796	0	J08:6
be chang	763	-3	
be clear	847	-6	
be clearer	818	-5	J06:9
be comput	847	0	J37:6
be configur	796	0	N01:7
be connect	796	5	T11:7
be convert	778	3	J25:7
be creat	717	11	
be declar	847	-4	
be deni	847	0	T01:6 T09:6
be different	847	0	I15:6
be empty	847	-3	
be enabl	847	-5	
be encod	847	0	J10:6
be enough	796	-4	J18:6
be establish	847	4	N07:8
be fill	818	6	
be fine	818	0	J36:6 T08:7
be fix	818	6	
be for	818	3	
be found	628	9	J15:21
be given	727	-3	
be grant	847	0	J17:6
be had	778	4	
be handl	847	6	J34:8
be honest	847	0	J18:6
be impersonat	778	-4	T04:6
be install	717	0	I08:9 I11:7
be issu	847	0	J06:7 T03:7
be it	674	0	J10:6 N09:7
be jira	818	-5	
be jwt	847	0	J01:6
be load	778	0	T12:10
be logg	778	0	J16:6
be look	847	0	T07:6
be made	693	-4	S02:6
be more	796	-6	
be my	763	-6	
be nicer	796	-4	
be null	763	0	I10:6
be numeric	778	0	I06:20
be of	847	-4	
be off	847	3	
be ok	796	-3	I05:6 T13:7
be on	778	-3	
be one	749	-3	
be pars	796	-7	
be pass	796	3	
be post	847	-4	
be provid	796	7	I10:6 J23:12
be public	847	4	
be put	796	6	N03:6
be rais	847	-3	
be reach	778	0	J35:7
be read	763	-6	
be ready	847	-6	
be refresh	749	0	J40:7
be refus	737	-4	
be register	847	-3	
be reject	796	0	J20:6
be remov	796	-5	
be resolv	818	3	N06:11
be run	847	-4	
be satisfi	693	3	N01:28
be sav	847	5	
be seen	847	-4	
be serv	847	0	N15:6
be set	541	13	J05:16 J31:33 P01:6
be so	818	7	
be some	818	8	J04:6
be someth	778	-8	C02:6 P01:6
be str	693	21	J25:6 J32:23
be sure	796	5	
be switch	847	8	L09:8
be taken	796	0	I01:6
be that	680	0	J13:6
be the	570	7	J06:7 J23:12
be there	749	-4	
be three	847	0	I14:10
be tnt	818	0	T05:6
be told	818	0	J09:6
be too	749	5	
be turn	847	5	N07:7 T06:6
be updat	847	5	
be upgrad	847	-4	
be used	653	-12	
be useful	847	-3	J17:6
be verifi	763	-4	
be view	717	0	J04:15 S01:6
be what	796	4	I10:6 J06:8
be worth	847	4	
be written	847	0	J08:6 T07:6
be your	796	-3	J26:7
bean	737	0	J32:8
bean commentjsonbean	778	5	J32:8
bearer	453	-11	J01:25 J03:23 J05:28 J13:7 J37:14 L09:11 T11:6
bearer against	847	0	T11:6
bearer and	749	0	S02:6
bearer apitoken	717	-3	
bearer assertion	778	0	L09:7 T05:11
bearer bearer	847	0	J03:6 J05:6
bearer by	847	0	S03:10
bearer eyj	847	0	J01:6 J03:7
bearer for	796	0	J05:8 J36:7 L09:7
bearer grant	847	0	L09:8
bearer header	847	-4	
bearer in	818	0	J03:6 J05:10
bearer it's	847	0	J05:7 J13:8
bearer jwt	763	0	J05:13
bearer redact	620	-10	J01:7
bearer the	818	4	
bearer token	628	-15	J01:6 J02:6 J03:8
bearer'	727	3	T03:8
bearer' assertion	778	3	T03:6
became	818	-4	
because	464	0	C02:6 J10:10 J16:11 J25:-7 N04:10 T09:10
because caller	818	0	J18:13
because in	847	-3	J16:6
because it	653	-11	N04:10 T02:7
because its	847	0	I21:6
because jira	818	3	
because oauth	847	0	T03:9
because of	644	6	J16:9
because once	847	-5	
because our	796	0	J37:6 L09:6
because that	796	0	T09:7
because the	628	18	J23:7
because there	796	5	J10:8
because thought	847	0	L08:10
becom	717	4	
becom the	818	5	
been	419	14	J04:7 J19:7 J22:20 J25:-6 J27:9 J29:13 N04:8 S02:7 T06:6 T13:9
been add	763	8	J27:6 T15:7
been appli	847	-3	
been ask	847	0	S02:7
been chang	847	3	
been check	847	0	T10:7
been complet	847	5	
been creat	847	-7	
been delet	818	0	C02:6 J27:6
been deprecat	717	0	T06:15
been grant	847	-3	
been made	737	5	
been mov	847	0	I09:6
been ok	847	0	J23:8
been reject	763	0	N04:12
been remov	560	17	J22:33
been revok	818	0	J29:8
been right	847	0	N10:8
been sav	847	3	J10:6
been send	818	0	J06:8
been suspend	847	0	C01:6 N15:6
been turn	847	0	T13:6
been work	818	4	N11:6
before	402	-13	I01:6 I04:6 I05:11 I20:16 J10:7 J19:6 J22:-6 J25:-8 J34:7 S03:10
before any	749	4	C02:7 I17:7
before each	778	0	I04:6
before issu	818	3	I20:16
before it	631	0	I20:7
before it's	847	0	T09:6
before its	847	-3	I05:6
before look	847	0	J24:7
before my	847	0	P01:6
before our	818	0	J30:6
before that	693	-6	T08:6
before the	570	0	J10:9 J34:7 T10:7
before they	818	-7	
before this	796	0	N12:6
before time	778	0	I05:19
before you	749	4	J10:6
began	709	0	I01:6 J21:7
began to	796	3	J20:6
began with	847	3	
begin	628	-8	
begin handshake	847	-3	
begin to	763	7	
begin with	727	-5	N12:7
beginn	717	10	J26:6 N12:11
beginn of	727	10	J26:6 N12:11
beginner	847	0	J02:9
behalf	653	0	S02:7 S04:7 T01:7
behalf of	674	0	S02:8 S04:7 T01:7
behav	818	-3	J03:6
behav as	847	0	J03:7
behaviour	701	-9	
behind	531	19	I01:12 I20:16 J39:8 N01:7 N03:6 N07:7 N10:8
behind corporate	796	7	N01:7 N07:7
behind nginx	847	0	J39:6
behind our	847	11	
behind proxy	796	3	
behind the	686	12	J42:7
behind this	847	0	I01:6
behind vpn	847	0	J39:6
believ	727	0	I05:6 S03:6
believe	663	0	J24:6
believe that	847	0	C02:6
believe the	847	6	
belong	639	0	P01:7 S03:7
belong there	847	-3	
belong to	663	7	P01:8 S03:7
below	668	3	
beneath	847	-4	
beneath has	847	-4	
beside	749	-12	
beside the	763	-12	
best	727	-7	
best would	847	-7	
bet	818	0	J02:6
beta	763	0	N02:8
better	628	-5	
better error	847	-6	
better message	818	-5	
between	548	-7	C01:10 J01:6 N11:7 T11:7
between and	763	8	N11:9
between read	847	0	T11:6
between request	847	0	S01:7
between the	709	-6	
beyond	818	3	J09:7
bf	818	3	J11:9
bf ef	847	0	J11:9
bfa	763	4	
bfa cbb	778	6	
bi	680	3	N02:6
bi refresh	847	0	N04:6
bi report	847	0	J04:7 S01:7
big	701	-9	N05:10
big html	847	-8	
bigcorp	847	0	T09:6
bill	701	3	
bin	617	11	J26:11
bin bash	717	0	J26:10
bin docker	847	5	
bin sh	847	0	N10:6
binary	737	-11	
bind	818	-6	
bit	624	3	N03:6
bit more	818	5	
bitbucket	599	-30	T02:6
bitbucket app	847	-3	
bitbucket cloud	763	-7	
bitbucket oauth	763	-7	
bitbucket org	749	-9	
blam the	847	0	J31:6
blank	614	4	I02:6 J03:13 J21:7 S04:11
blank and	847	-3	J03:10
blank in	847	0	I02:6
blank response	778	8	
block	551	-9	N01:12
block after	847	-3	
block by	693	0	J02:6 N04:7
block in	778	-4	
block it	847	-3	
block of	847	-5	
block our	847	-6	
block the	818	4	
block'	778	4	
block' atl	818	3	
bloqueado	847	6	
blow	778	0	J04:6 J34:8
blow up	778	0	J04:6 J34:8
blue	778	0	L08:8
board	501	0	J11:9 J14:7 J25:6 S04:11
board 401	818	5	
board and	709	15	
board as	847	-3	S03:10
board boardid	847	-4	
board configuration	847	-8	
board example	847	-6	
board for	818	-4	
board id	818	9	
board is	818	-6	S04:7
board list	847	-4	
board of	763	-5	S04:7
board scope	717	0	J11:7
board sprint	796	-5	
board the	847	0	I12:6
board with	796	8	
board'	818	3	
boardid	818	-5	
boards'	847	0	I03:6
bodi	749	-3	I15:6 J09:7
body	362	11	I15:27 J02:-6 J04:-6 J20:6 J24:9 J25:26 J32:14 J39:-7 N01:31 N11:8 N12:11 P01:6
body ac	847	4	J25:6
body and	778	-4	I15:18
body at	847	5	N12:8
body auth	818	-6	
body await	818	-4	
body b'	611	4	J14:8
body body	749	0	N11:7
body cannot	796	4	J25:7
body client	818	4	J02:6
body clientkey	847	0	I14:6
body const	763	-8	
body done	847	-5	
body error	796	-6	
body errormessag	653	0	J25:7 J30:7
body field	727	-3	
body for	635	13	J23:9 J27:8
body format	818	4	J01:6
body from	847	0	N15:6
body html	693	0	N12:12
body i'd	847	0	N01:6
body if	796	4	
body in	778	-3	J07:7
body isn't	818	0	N13:6
body issue	818	-4	
body key	818	0	I15:10
body message	763	4	J10:6 N04:7
body new	778	-5	
body no	796	0	N07:6
body of	727	4	I15:12 N01:6
body parent_id	847	-3	
body post	847	0	J07:8
body representation	818	7	
body req	847	0	N12:6
body response	778	0	N01:6
body return	796	-4	
body show	818	0	T11:6
body storage	680	0	J25:9
body that	796	7	J25:8
body the	818	0	I15:8
body to	847	-3	I15:6
body transition	796	0	J41:7
body type	847	0	J24:8
body undefin	818	3	
body was	818	3	
body we	847	5	
body when	847	0	P01:7
body with	763	3	N01:11
body xsrf	818	4	J20:7
body'	737	-7	
body' storage'	847	-5	
bold	818	5	
bold var	847	5	T06:6
bom	847	-4	
bonjour	818	0	J33:6 N05:6
book	749	0	S02:10 S03:12
book on	847	0	S03:8
bookmark	763	3	N02:8
bool	847	-5	
boolean	749	-5	
boolean if	847	-3	
boot	639	3	I02:10 I05:7 I06:7 I09:8 T03:6
boot starter	763	0	I02:7
boss	763	0	S04:7
bot	515	-15	J16:20 J18:6 J19:14 J30:6 J41:15 J42:15 S02:10 S03:7
bot account	749	0	S02:9
bot can	818	0	J42:11 P01:6
bot gets	796	0	J38:6
bot has	796	0	J18:12
bot in	847	0	S02:9
bot jira	847	-3	S03:6
bot ok	847	0	J27:6
bot or	818	0	J16:6
bot the	847	-3	J41:8
bot token	847	-9	
bot user	778	-3	J19:8
both	443	4	I06:9 I12:6 I15:7 J06:10 J18:8 P01:6 S03:10 T09:7
both are	737	4	J32:6 S03:6
both as	847	3	
both but	847	0	P01:6
both by	796	0	I02:8 J18:8 T04:6
both cas	818	0	S04:6
both fail	847	0	J35:6
both from	847	0	I06:8 I15:7
both in	749	3	
both jira	796	0	I03:6 N06:6
both nam	818	-3	
both of	778	6	S03:8
both product	847	0	T09:7
both report	847	-3	
both sid	847	-3	
both the	778	0	T09:6
both tim	847	0	C02:6
both to	818	3	
both token	818	0	J19:8
both ways	818	-8	J42:8
both with	763	0	N01:6
bother	778	0	C02:6 I09:9
bother them	847	0	I09:10
bother with	847	0	L08:6
bots	847	0	P01:7
bounc	701	0	C01:6 J24:7 T03:7 T10:7
bounc with	847	0	J23:6 T03:9
bound	701	-6	I03:13
bound to	749	0	I03:8 J07:6
boundary	818	0	J20:6 J24:12
box	568	0	C01:7 I20:6 J23:7
box and	763	5	
box in	796	3	C01:7
box stay	847	3	
br	674	0	J13:7 S04:6
bracket	693	0	J34:12 J42:8 N12:6
bracket and	847	0	J07:6
bramble	847	0	L08:6
branch	628	0	N04:7 N05:9
branch and	847	0	N05:8
branch is	847	0	J34:7
branch of	847	3	
branch office	847	0	N04:6
branch to	847	3	
brand	749	0	J19:10 N02:7
brand new	796	0	J19:11
breach	847	4	
breach maxresult	847	4	
break	599	-16	J19:7 J34:6 N07:6
break change	818	-6	
break off	847	0	N07:9
break the	796	-3	J34:9
bridge	693	3	J41:7
bring the	796	-3	J01:6
brk	847	9	J42:6
broken	574	14	I11:6 J38:15 N03:6 S04:10
broken from	847	13	N03:6
broken what	847	3	
brought	749	3	J17:10
brows	796	-4	
browse	562	0	J15:14 J17:7 J27:7 J42:27 N14:9 P01:6 S04:10 T06:7
browse acej	818	0	T06:11
browse and	818	9	S01:6
browse key	847	3	J01:6
browse permission	818	0	S04:10
browse project	686	-7	J17:9 J42:8
browse user	717	7	J42:22
browser	435	17	I18:7 J04:14 J20:10 J22:-6 J27:8 J35:15 J38:10 N02:8 P01:-6 S04:8 T15:7
browser and	727	7	J35:7 N03:7
browser by	847	3	
browser can	847	-4	
browser everyth	847	-3	
browser extension	818	0	N11:6
browser http	847	4	J03:7
browser is	763	8	
browser it	778	4	
browser it's	847	0	I18:7
browser no	818	0	S04:9
browser or	847	-5	
browser please	847	-6	
browser see	847	0	S04:8
browser sent	847	3	N12:7
browser session	847	3	
browser the	693	-3	N06:8
browser user	818	-8	
browser when	818	4	J27:6
browser window	847	4	
browser with	818	0	J27:7
buffer	639	0	J22:6
buffer for	818	-3	
buffer from	663	-3	J22:6
bug	472	-4	I15:7 J02:-6 J30:13 J39:6 N05:15
bug epic	847	-4	
bug field	847	5	N14:7
bug fix	763	-5	
bug in	737	-6	J03:9 S04:8 T02:6
bug is	847	3	J30:8
bug jira	818	4	J04:6
bug of	847	-4	J28:7
bug on	847	-4	
bug or	778	9	J42:6
bug summary	847	4	N05:6
bug think	847	0	T13:7
bug work	847	9	J30:6
bug'	737	-9	J30:6
bug' miss	847	-3	
bugfix	847	-4	
bugs	717	-3	
bugs of	847	-3	
bugwarrior	818	4	J04:6
bugwarrior servic	847	4	
bugzilla	818	0	J41:9
build	464	-11	I02:6 J13:9 J25:6 L09:7
build an	778	5	J13:11
build assertion	847	5	T06:6
build fail	737	0	N09:8
build info	847	-3	N05:7
build information	818	4	
build is	847	0	J25:6
build it	847	0	I02:6
build of	796	0	J01:6
build or	847	-4	
build server	818	3	
build the	648	-3	
build_claim issuer	847	3	
builder	631	0	J34:6 L08:8 L09:6
builder and	847	3	L08:6
builder url	701	-5	
buildnumber and	847	-4	
built	614	3	
built in	778	5	
bulk	648	-13	J07:13 J25:9 N05:11
bulk edit	847	0	J17:7
bulk migration	847	-8	
bump	658	-16	J22:6 J32:6
bump atlassian	847	0	I03:6
bump the	818	0	J22:8
bundle	749	3	I21:17 N09:6
burst	818	0	J21:11
burst bas	847	0	J21:7
bus	818	0	I15:9
busines	778	-5	
but	346	17	J04:6 J14:8 J36:8 N11:-8 P01:7 S01:11 S02:6 T08:6
but add	847	0	J09:6
but all	847	0	J17:7
but am	796	-5	
but an	847	0	J22:7
but as	737	0	J07:6
but calculat	796	0	I01:11
but can	847	-6	
but can't	847	0	J24:6 P01:7
but couldn't	847	0	T06:6
but creat	847	0	J14:9
but curl	847	6	
but do	847	5	
but don't	818	0	J36:7
but for	727	0	T13:7
but get	818	6	
but got	727	0	J34:11
but has	818	-4	
but how	818	-5	
but i'm	727	6	J02:6
but in	709	5	P01:8
but instead	727	0	I02:11
but is	796	0	C01:7
but issu	847	-5	
but it	653	12	I06:9
but it's	717	0	N01:6 S01:6 S04:6
but my	847	3	S04:8
but no	709	-5	I21:6
but not	668	14	J31:9
but noth	796	0	N13:10
but only	763	-6	J34:7
but our	727	0	S04:6
but people	847	3	
but post	818	0	T05:7 T08:10
but should	847	-3	
but still	818	-4	
but that	727	8	
but the	543	15	J27:7 N10:7 S03:10 T14:6
but then	737	3	
but they	796	-3	
but this	847	7	
but we	818	-5	
but what	818	-3	I05:6
but whatever	818	4	
but when	717	0	J37:6
but why	818	0	I14:6
but with	749	-5	
but would	847	0	T08:6
but you	818	-8	
button	604	-4	J09:10 J33:8
button for	847	0	J13:6
button to	847	-4	
buy	778	-8	
by	295	0	C01:6 I05:9 I07:8 I08:8 I11:6 J15:-6 J20:-6 J25:-7 J26:-6 J33:13 J39:-7 N01:7 S03:11 T14:-6
by accident	818	0	J10:10 N12:7
by accountid	778	0	J39:7
by add	847	-3	
by addon	847	0	I11:7 S02:9
by an	701	-6	I11:7
by anonymou	727	5	J04:15 S01:6
by api	727	3	J18:9 J35:6
by app	847	0	I08:6
by atlassian	778	0	J01:7
by browser	778	0	I05:6 J35:9
by byte	847	0	S04:7
by chance	847	-6	
by cloudfront	763	3	N01:12
by cors	847	-3	
by creat	663	14	J22:9 J33:13
by default	628	-6	I21:8
by design	763	-5	I09:6
by email	847	0	J42:7 S03:10
by hand	513	16	I02:6 J02:7 J14:7 L08:7 T04:9
by hav	796	3	J12:7
by host	796	0	I07:6
by http	796	3	J38:7
by id	778	6	J07:6
by ip	818	4	N06:6
by issue	847	0	J26:6
by it	763	0	J37:6
by itself	602	4	
by java	796	-3	
by jira	680	-6	I02:9
by key	763	-5	
by kid	778	0	I08:8
by login	847	0	J23:6
by mail	763	-6	
by minut	847	0	C01:8
by mistake	818	3	J35:6 J36:8
by name	727	-3	
by net	818	7	N05:6
by newconnectionerror	818	3	N06:9
by oauth	763	0	J01:6
by one	709	-8	S03:6
by our	658	0	I19:8 S02:7
by peer	818	0	N07:11
by priority	796	-6	
by proxyerror	847	0	N10:7
by rank	796	0	J10:6
by resolutiondate	763	3	P01:7
by rest	749	-3	J31:6
by return	847	-3	
by runn	847	3	
by service	847	-3	
by sslerror	717	6	N09:9
by step	796	0	J37:7
by tenant	847	0	S03:7
by that	796	0	T05:6
by the	477	10	I05:6 J11:7 N06:6 N07:6 T10:7
by their	763	0	J09:6
by themselv	763	0	J12:6
by then	818	0	I07:6 N08:6
by this	847	7	J28:6
by two	818	0	S03:10
by unknown	818	3	N09:10
by updat	727	-3	J33:9
by us	763	0	J06:6
by user	778	4	
by username	818	-3	T06:7
by writ	847	0	T04:8
by your	847	0	S02:7
bypas	847	-4	
bypas the	847	-4	
bypass	847	-4	
byt	644	8	J38:8 N05:8
byt from	847	0	J38:7
byt of	818	9	
byt system	847	5	
byte	658	6	N12:6
byte by	847	0	S04:7
byte payload	818	5	J10:6
byte str	847	5	
bz	847	-4	
ca	624	4	N09:34
ca bundle	818	0	N09:7
ca certificat	818	0	N09:7
ca from	818	0	N09:6
cach	635	-3	I08:9 I12:6 I21:7 S03:10
cach what	847	-3	I21:6
cache	570	12	I08:8 J02:10 S03:11 T04:7
cache by	847	0	I08:6
cache control'	701	5	
cache hit	847	0	S03:11
cache no	701	3	
cache'	778	5	N01:7
cacheable	709	3	I21:39 S03:6
cacheable true	763	3	I21:23
calculat	727	0	I01:20 J07:6
calendar	727	0	J29:11 N11:8
call	330	18	I07:-6 I08:6 I11:8 I19:9 J06:9 J08:10 J10:8 J13:8 J15:7 J26:-10 J27:-7 J35:-8 J36:6 J37:13 J39:7 L08:11 L09:13 N07:7 N09:-6
call after	796	0	I20:11
call agile	847	6	
call and	717	3	J34:8
call any	847	0	N10:6
call api	818	0	J36:7
call are	693	0	J05:12 J12:9 J40:6
call as	717	0	S03:9
call authorization	847	-5	
call back	847	0	I17:7
call confluence	847	3	
call curl	847	-4	J34:8
call error	847	3	
call fail	749	-5	J29:6 J37:6
call for	727	-4	
call gets	847	-7	
call has	796	5	
call http	749	0	J01:6 N02:7
call in	737	0	J07:6
call is	701	3	
call it	658	-4	
call its	847	8	
call jira	668	-6	J08:8 L08:7
call jirarestclientadapter	847	3	
call last	588	7	
call made	847	0	P01:7
call method	778	-3	
call need	818	-6	I11:6
call of	648	0	I19:8 J02:6
call ok	818	0	J07:6 L09:8
call on	796	0	S02:6
call only	818	0	J42:8
call our	737	4	I06:7
call pass	847	0	I02:6 L01:9
call post	847	3	
call reject	847	0	J10:9 L08:6
call rest	737	8	J39:9
call return	818	0	J10:6
call someth	847	5	J22:6
call succeed	847	0	S01:8
call that	701	3	J38:6 L08:6
call the	599	11	J08:8
call though	847	0	S01:7
call to	639	4	L08:7 N14:6
call tool	818	3	
call us	818	-4	
call user	727	0	J15:12 J23:6
call what	818	0	J08:6
call with	617	9	J07:8
call without	818	-3	
call work	737	8	J10:7
call you	796	-6	
callback	520	21	J06:6 T14:8 T15:36
callback event	796	8	J26:9
callback home	847	-6	
callback http	818	10	T14:7
callback peculiar	701	5	J39:7
callback request	847	4	
callback scop	847	-3	
callback sent	847	4	
callback that	818	-5	
callback url	737	3	T15:10
callback without	818	-3	
caller	620	-6	I06:7 J18:16
caller app	818	-5	
caller cannot	796	0	J18:16
caller main	796	4	I20:6
caller mlog	847	-4	
caller notify	796	4	
came	572	5	C02:7 I10:6
came back	709	-9	J19:7 J27:6
came from	727	12	N07:6
came in	778	4	T08:6
came out	796	0	C02:6
came over	847	0	I10:7
came with	796	-3	
campo	818	-5	J05:9
campo de	847	-5	C02:6
can	343	-6	I13:7 J09:6 J13:8 J14:10 J16:8 J17:8 J23:-6 J25:11 T10:6 T13:6
can acces	778	3	J13:10
can add	778	-7	
can administer	847	0	S02:7
can anyone	847	6	T07:6
can be	551	-17	J16:7
can begin	847	3	J40:6
can browse	847	6	J42:6 S01:6
can call	749	-8	
can confirm	796	-4	
can connect	749	3	T15:8
can create	701	4	J14:6 J42:9
can do	686	0	N08:6
can even	847	4	
can fetch	818	0	J09:6
can find	778	5	
can get	727	3	
can have	818	0	T11:6
can install	737	0	I08:16 I11:8
can it	749	0	J17:6
can let	847	-4	
can link	847	0	J40:8
can list	818	4	J09:6
can log	727	0	J26:10
can look	847	3	
can make	749	0	J36:6
can manage	847	3	J14:10
can not	680	4	J25:12
can only	727	-7	
can put	763	0	I06:6 J34:7 N05:11
can reach	818	-4	I13:6
can say	847	-6	
can see	631	-5	T13:7
can set	778	-5	
can someone	818	3	
can take	847	7	N08:9
can tell	693	0	J28:6
can the	693	7	
can then	847	4	
can try	847	3	
can type	847	0	J34:9
can update	847	-6	
can use	737	-4	
can verify	818	0	J06:6
can we	737	8	
can write	796	0	L08:8
can you	611	9	J25:14
can't	407	0	I08:8 I10:8 I13:13 J18:6
can't add	796	0	P01:7
can't ask	847	0	I10:6
can't be	562	-4	
can't call	818	0	J08:6 L08:6
can't connect	717	4	
can't create	778	7	
can't even	818	-6	
can't figure	847	6	
can't find	668	0	I10:9 N06:7
can't get	668	0	I13:6
can't install	796	0	I13:6
can't list	847	0	J14:6
can't load	847	-10	
can't log	749	3	J02:6
can't obtain	847	0	I13:6
can't open	796	0	J30:8 S02:9
can't reach	749	0	N06:9
can't read	796	0	J34:7
can't reproduce	818	0	T11:6
can't resolve	847	0	J41:7
can't see	701	6	
can't set	796	5	J30:6 J31:6
can't think	847	-3	
can't verify	749	0	I07:6
can't write	847	0	J24:6
cancel	727	4	T15:7
cancell	796	-3	N10:6
cancell it	847	0	N10:6
cannot	420	19	I20:7 J04:8 J05:11 J16:10 J18:7 J31:24 J35:10
cannot acces	796	0	J18:16
cannot add	818	10	
cannot be	498	0	J04:9 J05:15 J31:31
cannot call	818	-7	
cannot connect	727	-7	J35:14 N10:6
cannot create	778	9	J30:12
cannot edit	717	14	J16:19
cannot find	763	3	
cannot handle	847	0	I20:12
cannot integrate	847	0	N14:6
cannot make	847	0	N12:7
cannot read	674	-3	
cannot refresh	847	-3	
cannot see	818	4	
canonical	628	0	I01:25 J07:9 L08:9
canonical fetch	737	-4	
canonical get	749	-3	
canonical query	778	0	I01:9 L09:7
canonical request	818	-3	J07:8
canonical str	847	5	
canonicalhttpurirequest	847	5	
cant	847	0	L09:8
cap	847	0	T02:7
capital	737	-3	L01:7 T09:6
captcha	653	3	J35:35
captcha in	818	10	J35:10
captcha is	847	5	
captcha on	818	0	J35:6
captcha_challenge	709	17	J35:29
captcha_challenge login	749	15	J35:19
capture	778	0	I15:16
card	701	-11	
care	763	3	
care about	818	0	J03:6
carri	701	4	
carri origin	847	4	J20:6
carri the	847	3	N01:6
carry	653	-6	I11:9 T09:8
carry authorization	847	0	I14:6
carry hash	847	0	I03:7
carry on	796	0	N09:6
carry the	847	0	I11:7 J05:6
cartoon	847	0	N12:6
cas	644	-9	J03:6
case	535	-9	J03:7 J26:7 N11:6
case all	847	0	T11:6
case and	818	-3	
case insensitive	847	0	J03:7
case it	763	0	T02:6
case of	778	-9	J35:8 T09:6
case sensitive	847	0	L01:9
case somebody	847	5	
case we	847	0	T09:7
case with	847	4	
cat	749	8	J29:8
catalina	796	3	
catalina connector	796	3	
catalogue	847	4	
catch	568	16	J02:6 T16:15
catch console	727	-5	
catch error	796	10	J01:9
catch it	847	0	T07:6
category	737	6	J11:11 N12:8
category collaboration	847	0	N12:10
category failure_client_scope_check	796	8	J11:12
categoryinfo	763	6	
categoryinfo invalidresult	818	4	
caught	763	-3	
caught the	847	3	
caus	583	22	I11:6 N05:7 N06:9
caus by	602	21	I11:6 N05:7 N06:10
caus it	847	7	
cause	624	11	
cause the	847	8	
cause this	847	7	
caveat	818	-4	
cb	727	0	I02:7 J14:9
cb bd	818	0	J14:11
cbb	778	6	
cbb 427	778	6	
cc	763	0	J13:8
cc ef	818	0	J13:8 T07:6
cd	818	-8	I01:10
cdn	644	-6	I01:7 I13:12 N01:14
cdn for	847	6	
cdn prod	818	-4	
ce	818	0	T13:6
celeryworker_	847	5	
cell	818	0	J34:11
cellar	847	0	N07:6
center	553	-14	J39:19 N03:6
center has	796	0	J39:6 N10:6
center to	796	0	J23:6
cento	796	-8	
central	749	-4	
centre	727	0	I20:7 J28:7 J39:8
centre is	847	0	J30:7
cert	727	0	N09:13
certain	680	-4	J40:7
certifi	818	4	
certificat	709	-3	N09:11
certificate	543	19	N09:68
certificate and	847	0	N09:7
certificate at	796	12	N09:10
certificate chain	709	3	N09:12
certificate error	778	3	
certificate found	847	-4	
certificate has	818	6	N09:12
certificate in	709	3	N09:12
certificate is	818	0	N09:7
certificate maybe	847	5	
certificate sign	818	3	N09:10
certificate ssl	778	4	
certificate that	847	-4	
certificate verify	674	16	N09:18
certificate_verify_fail	693	12	N09:13
certificate_verify_fail certificate	693	12	N09:13
certification	778	3	N09:8
certification path	778	3	N09:8
certpath	796	3	N09:6
certpath suncertpathbuilderexception	796	3	N09:6
cf	709	6	J27:7 S02:13
cfg	680	15	J24:6
cfg pass	847	5	J24:8
cfg token	796	4	
cfg url	847	4	
cfg user	818	9	J24:8
cfg username	847	8	
cfl	796	3	
ch	658	-6	
ch curl_init	674	-4	
ch curlopt_httpheader	680	-4	
ch curlopt_post	796	-5	
ch curlopt_url	686	-3	
ch curlopt_userpwd	796	-3	
ch echo	847	-3	
chain	635	9	J32:6 N09:19
chain com	778	5	J32:8
chain ssl	796	3	
chain the	847	0	S02:6
challeng	847	0	N10:6
challenge	796	0	J35:9
chance	778	-4	
chance to	847	5	
chang	430	0	J02:6 J16:8 J19:6 J26:9 J29:6 N02:18 T06:6
chang and	778	-3	
chang anyth	847	0	J29:7
chang by	847	0	S02:9
chang false	847	4	
chang from	778	-3	N15:6
chang how	847	0	S01:7
chang in	709	14	
chang its	847	5	
chang no	818	-4	
chang noth	727	3	
chang our	796	0	J34:7
chang plugin	847	10	J27:6
chang some	818	-3	J35:6
chang someth	818	0	N02:9
chang the	599	0	J28:7 N02:16
chang to	749	4	I11:6
chang token	847	0	J16:8
change	442	-8	J01:6 J16:9 J22:10 T15:9
change 864	847	-3	
change all	847	0	J37:7
change an	847	-5	
change and	749	-7	
change error	693	10	T15:6
change from	847	0	J19:6 J33:6
change in	737	3	J29:6 N02:7
change it	763	7	
change the	663	4	
change to	778	-6	
changelog	534	8	J15:7 J21:6 J22:15 N08:7
changelog change	607	9	J22:14
changelog jql	847	3	
changelog maxresult	818	4	
changelog of	796	3	J32:7
changelog versionedrepresentation	847	-3	
channel	701	-3	
chapter	818	3	
char	604	4	J10:11 N05:12 N12:18
char at	847	-3	
char invoke	778	3	
char of	847	0	I08:6
character	521	12	C02:7 J34:34 N05:23 N12:10
character and	818	4	
character error	749	0	J34:9
character in	749	0	C02:6 N05:7 N12:6
character is	737	4	J34:6
character it	847	-3	
character look	749	4	N12:12
character of	847	-4	
character position	847	0	J34:13
character the	778	5	N05:8
character you	763	6	J34:6
charfield	847	5	J06:6
charfield max_length	847	5	J06:6
charm	778	3	
charset	581	18	N03:7
charset utf	596	12	N03:8
chart	818	-5	I21:6 N07:8
chat server	847	-4	
chatgpt	847	0	J08:6
check	382	-15	I01:10 I20:6 J20:32 J25:7 J35:8 T10:6
check against	778	0	I19:6
check and	847	-4	
check by	796	4	
check fail	604	12	I01:6 J20:39
check for	749	3	I01:12
check it	778	-4	
check jira	847	0	S01:11
check logs	847	7	N09:8
check look	847	-3	
check my	778	-5	
check on	796	-3	
check out	847	0	T04:6 T10:7
check permission	847	-5	
check same	847	3	J07:6
check stay	847	-3	
check that	663	-7	J25:7
check the	560	-7	J25:9
check token	796	0	J16:9 N12:6
check twice	847	0	J35:9
check when	847	-3	
check whether	796	-5	
check with	778	0	T10:6
check your	663	12	J02:7 J35:12
check'	644	-3	N09:6
check' instead	847	-3	
check_failed'	847	0	I20:6
checker	847	0	C02:7 N01:7
cherry	847	-5	
cherry pick	847	-5	
child	668	9	J38:16
child attachment	686	7	J38:13
children	847	6	
choice	847	3	
chok	847	0	N03:7
chok on	847	0	N03:7
chomepage	847	4	J02:6
choos	749	6	
choos by	847	-4	
choose	591	0	J04:8 J33:8 J40:6
choose another	847	-3	
choose basic	847	-11	
choose from	847	3	
choose project	818	3	
chore	737	-8	
chore bump	778	-3	
chose	778	8	J40:7
chosen	693	-3	J33:6
chosen project	847	-3	J33:8
chrome	624	12	J20:15
chrome extension	847	-3	
chrome in	847	3	
chrome on	847	10	J20:6
chrome safari	847	11	J20:7
chrony	727	0	I04:7 I20:11
chunk	717	3	N12:8
chunked'	737	4	
ci	620	0	N06:8
cid	818	-3	J28:8
cidr	847	0	I13:6
cilium	847	0	I13:9
circle_project_reponame	847	-5	
circle_project_reponame jira	847	-5	
circle_project_username	847	-5	
circle_project_username circle_project_reponame	847	-5	
circle_token	847	-5	
circleci	796	-6	
circleci com	796	-6	
cjs	778	-9	
cjs loader	847	-4	
ck	847	3	
ck project	847	3	
ck's	847	4	J31:6
ck's techniqu	847	4	J31:6
cl	818	0	N07:7
claim	428	-3	I02:32 I03:27 I06:31 I12:12 I14:10 I19:7 I20:10 J25:-7 L01:36 L08:9 L09:20 T06:6 T10:11
claim absent	847	0	I02:8
claim are	818	0	L01:13 T13:7
claim atlassian	778	0	I06:7
claim aud'	818	4	I12:6
claim audience	847	3	L01:9
claim claim	847	5	J02:6
claim did	709	0	I03:10 I12:10 I14:9
claim exp'	763	0	I06:6
claim for	778	0	I02:6 L08:8
claim iat'	818	9	I20:6 J02:6
claim in	763	-4	I06:6 L09:7
claim installation	847	5	
claim is	727	0	I14:7
claim iss	648	7	
claim iss'	778	11	L01:10
claim issuer	778	-4	L08:7
claim jwt	717	0	T02:7
claim new	778	-4	
claim no	847	3	
claim now	847	-4	
claim of	818	0	I06:7
claim opts	847	5	T06:6
claim qsh	749	0	I03:13
claim qsh'	680	0	I02:21
claim request	847	-5	
claim secret	818	11	J02:6 J07:7
claim shared_secret	847	3	
claim sub	737	-5	I02:7
claim the	796	0	L01:7
claim tnt	796	0	L09:8
claim to	847	0	I20:7 J06:7
claim value	796	0	I19:11
claim which	847	0	I06:11
claimset	847	4	
clas	546	6	I02:6 J25:8
clas assertiontoken	847	6	
clas aui	796	8	
clas for	847	-4	
clas tenant	847	3	I10:6
classic	614	0	J11:13 J28:17
classic jira	818	0	J11:6
classic ones	818	4	
classic scop	847	-5	
classic scope	818	-3	
classic token	818	0	J28:6
claude	778	5	J40:11 T15:7
clause	796	0	J33:20
clean	663	0	J10:7 J29:9
clean up	727	3	J29:11
cleaner	847	0	J19:7
cleanup	847	0	I09:6
clear	576	-10	J34:7
clear it	847	3	J40:6
clear to	818	0	J34:8
clearer	763	0	J06:8 N03:11
cli	576	7	J38:8 N02:6 N03:8
cli gets	847	5	
cli go	796	5	S01:7
cli on	847	4	
cli the	847	3	
click	531	5	I03:8 I04:12 J09:11 J37:8 N12:6 T15:7
click accept	818	4	J40:8 T15:8
click by	847	0	J09:7
click it	847	5	
click on	701	-3	
click save	818	0	I03:6 I04:8
click test	847	7	
click the	778	0	J13:7 J35:6 S02:6
client	340	0	I09:25 I10:15 I15:16 J02:12 J07:7 J26:9 N01:7 N12:7 T01:17 T04:11 T05:7 T15:7
client add	847	6	
client and	763	-7	I10:6
client api	818	4	
client base_uri'	847	0	J23:6
client cannot	818	-8	
client client	847	-3	
client context	847	4	
client credential	847	3	
client data	701	0	I09:11 I10:23
client defaultjiraclient	847	4	N14:6
client doesn't	796	-6	J10:6 J38:6
client err	763	3	
client error	558	10	J02:8 N03:9 P01:8
client filter	847	3	
client for	737	-9	
client from	763	-3	
client get	680	0	J23:7
client host	749	-4	
client http	701	6	
client id	644	-9	T04:14 T05:9 T07:9
client ids	818	0	T04:12
client in	796	0	I15:10
client is	617	3	T01:26
client isn't	749	0	I09:7 T01:12
client issue	778	5	J22:9
client issueattachment	847	0	J20:9
client it	818	0	T15:6
client jira	680	12	N13:6
client js	818	-6	
client key	727	3	I09:13 J06:10
client lib	847	-3	J07:6
client library	847	3	J09:8
client must	596	0	J02:16 J06:6 J07:7 J19:8 J29:7
client not	847	-5	I09:11
client of	778	-4	
client puts	847	0	J03:6 N01:8
client py	686	-4	
client register	737	0	I09:23 T14:6
client request	818	-3	J10:6
client same	847	3	
client search_issu	818	10	J22:7 N11:6
client secret	709	-12	
client send	847	-4	
client sendasync	709	-3	
client src	763	9	
client timeout	847	3	N08:10
client to	847	-3	
client with	763	4	S03:8
client work	847	-4	
client_id	693	-9	T14:6 T15:8
client_id and	847	-3	
client_id id	847	5	T14:8
client_id scope	847	0	T15:6
client_id your_client_id	847	-4	
client_key	663	8	J06:7 T04:9
client_key clientkey	847	0	T05:6
client_key iat	796	-3	L01:8
client_key model	847	5	J06:6
client_key qsh'	847	5	J06:6
client_key secret	847	9	J07:7
client_key self	847	5	J06:6
client_key sub'	847	5	J06:6
client_secret	763	-8	
client_secret redact	847	-4	
clientid	538	14	L09:9 T01:6 T03:16 T05:12 T06:9 T07:13
clientid clientid	674	-4	
clientid id	818	-5	
clientid installation	847	5	
clientid none	847	0	T05:12
clientid oauthid	847	3	
clientid opts	847	5	T06:6
clientid otc	847	0	T07:6
clientid public	847	6	
clientid str	796	11	T03:6
clientid sub	727	-5	
clientid sub'	818	3	
clientid tenant	796	5	
clientinfo	680	0	I17:36
clientinfo setting	778	0	I17:12
clientinfo'	763	0	I10:9 I17:8
clientkey	491	-5	I07:16 I09:6 I10:14 I15:42 I17:21 J06:31 S03:13 T05:8
clientkey aud	818	-3	
clientkey baseurl	796	0	I10:16
clientkey const	737	9	J06:9
clientkey decod	796	4	
clientkey iat	847	5	J06:7
clientkey in	727	0	I15:25
clientkey iss	847	6	J06:7
clientkey oauthclientid	763	0	T04:9
clientkey qsh	818	0	L01:8
clientkey res	847	0	I14:6
clientkey there	847	0	J06:8
clientkey'	847	4	J06:7
clientprotocolexception	847	4	
clientrequest	818	4	N06:6
clientsecret	778	4	T03:8
clientsecret redact	847	6	T03:6
clock	570	-7	C01:6 I04:7 I05:35 I20:9 L08:7
clock is	749	0	I05:9 I20:6
clock of	796	-3	
clock on	847	0	T02:6
clock right	847	0	L08:8
clock skew	796	0	I05:6
clock sync	847	0	T07:6
clock synchroniz	818	0	I05:9
clon	737	-7	I15:10 N10:6
clon the	847	-5	
clone	737	-3	
clos	535	-4	J34:9 J41:16 N07:12 S04:7
clos as	818	0	S04:8
clos by	796	0	N07:8
clos for	778	-3	
clos only	818	3	J04:6
clos sorry	847	0	J01:6
clos the	778	-4	N07:6 N15:7
clos this	847	0	N05:6
clos ticket	847	0	J41:7
close	574	-4	I04:8 I05:6 J41:18
close tag	818	5	
close the	778	7	I05:6 J41:9
close this	749	-12	J19:6
closed'	847	9	J42:6
closer	796	0	J41:10
cloud	327	20	I19:7 J01:9 J02:18 J04:11 J15:-7 J22:7 J23:16 J25:7 J26:13 J28:7 J32:6 J39:23 J40:6 N07:10 N15:9 P01:-8 T08:9 T12:7
cloud account	778	4	T14:6
cloud alway	818	8	N03:7
cloud an	818	-3	
cloud and	658	0	J26:6 J39:7
cloud any	847	-5	
cloud api	778	5	
cloud as	796	-3	
cloud authentication	796	0	N07:6
cloud but	796	4	
cloud can't	847	6	
cloud chang	818	7	
cloud confluence	701	6	J26:8
cloud customer	796	0	I16:6 J39:7 T08:6
cloud deprecation	717	6	J26:7
cloud did	847	11	
cloud does	818	-4	
cloud doesn't	847	0	J23:7
cloud ecosystem	693	0	I19:16 T12:6
cloud endpoint	847	3	N07:6
cloud gateway	847	0	N04:6
cloud get	847	3	
cloud getxray	818	-6	
cloud has	737	5	
cloud id	617	-6	J28:10 J40:17
cloud in	709	-9	
cloud instance	727	-9	J04:7
cloud integration	778	-6	
cloud is	749	0	J20:8
cloud it	727	0	J04:6 J23:13
cloud jira	668	13	T12:15
cloud link	847	9	J39:7
cloud look	818	-3	
cloud my	847	0	J39:7
cloud need	847	-4	
cloud not	847	4	
cloud notification	749	0	N15:22
cloud now	796	4	
cloud only	709	6	J39:20
cloud or	717	5	J02:7
cloud plugin	818	-5	
cloud premium	796	-3	
cloud python	818	9	
cloud rest	727	4	
cloud says	847	-5	
cloud server	818	6	
cloud service	847	-3	
cloud site	639	0	J26:7 N09:8
cloud support	847	0	T06:6
cloud tak	818	-4	
cloud tenable	847	-5	
cloud the	658	-12	
cloud this	818	-4	
cloud to	796	-7	
cloud token	763	8	J02:10
cloud true	686	6	J04:12 N08:8
cloud use	796	-8	
cloud version	763	8	
cloud want	737	10	J01:6
cloud we	847	5	
cloud what	847	-4	
cloud when	818	12	
cloud with	680	-8	J39:11 N04:6
cloud_id	717	-3	
cloudflare	778	0	I12:6
cloudfront	628	3	N01:47
cloudfront and	847	10	
cloudfront cloudfront	778	3	N01:6
cloudfront error	818	0	N01:13
cloudfront request	778	3	N01:10
cloudid	549	-7	J01:6 J11:7 J28:11 J40:10
cloudid 200	847	0	J37:7
cloudid as	796	-8	
cloudid in	818	0	N14:9
cloudid is	847	3	J40:6
cloudid please	847	-4	
cloudid rest	717	3	J11:6
cloudid scop	847	9	
cloudid which	847	-3	
clue	796	0	J20:6
cluster	737	0	I09:7 I20:6
cmd	778	6	J34:10 N11:7
cmd jira	847	5	
cmdlet	818	10	
cn	847	0	N09:8
co	778	5	J04:6 N13:7
co atlassian	796	5	J04:6 N13:7
cod	701	-9	I12:6
cod it	847	0	I08:6
cod of	847	-5	
code	359	11	J02:7 J04:-6 J10:8 J36:16 T15:20
code 200	818	0	N11:7
code 201	818	-4	
code 400	586	-9	J25:8 J27:13 J30:11
code 401	528	8	J02:12 J10:7 J11:13 J26:9 J36:25
code 403	635	7	P01:10
code 404	644	11	J23:6 J39:15 N03:11
code 407	847	3	N10:8
code 410	749	4	J22:9
code 415	847	4	J24:9
code 429	796	0	J21:8
code 503	847	0	N11:7
code and	727	8	J06:6 T15:7
code base	818	0	J10:8
code curl	847	0	I15:6
code err_jwt_claim_validation_failed'	847	0	I20:6
code error	796	6	N13:7
code for	737	6	T03:6 T15:7
code from	847	0	T09:6
code if	847	6	
code in	796	3	
code is	749	13	J06:6
code it	818	0	J07:7
code jira	796	-4	I02:6 N07:6
code login	847	-6	T15:6
code mean	847	-4	
code message	717	0	J02:6
code no	818	3	
code num	847	0	N09:6
code path	818	0	S04:7
code prompt	818	-6	
code sample	847	0	J26:6
code so	847	0	T01:6 T05:6
code stay	847	-4	
code the	763	-8	N08:6
code to	818	0	J06:7
code unable_to_verify_leaf_signature'	847	6	
code unknown	847	0	N07:6
code work	778	8	J02:7
code'	796	10	T14:7
codehau	763	0	N14:7
coffee	701	0	J19:8 J26:6
coffee js	847	10	J26:8
coincidence	847	0	J29:8 T13:6
col	778	7	J25:7
col unknown	778	7	J25:7
collaboration	847	0	N12:10
collapse	847	0	J10:13
colleagu	686	0	T07:6
colleague	549	4	J03:7 J29:8 T08:6
colleague machine	847	0	N04:6 N06:6
colleague with	737	0	J22:6 J40:8
collect	778	5	N08:8
collect jira	847	3	
collection	709	8	I15:6
collection for	818	0	I15:7
collector	693	4	N08:9 N14:7
collector collectortask	778	5	
collector featurecollectortask	818	4	
collectortask	778	5	
collectortask http	796	3	N14:6
colon	717	0	C02:10
colon in	818	-3	
column	583	-4	I10:14 J31:6 N12:7 T04:8
column char	727	-8	N12:9
column of	847	0	J31:6
column through	778	5	J32:8
com	298	0	I13:6 I16:9 J11:8 J22:7 J26:9 J28:7 J36:16 J37:6 N03:-7 N11:6 N12:-6 N14:15 T15:11
com 443	796	0	T05:11
com acme	727	0	J06:6 L01:7
com all	847	4	
com and	727	-6	N13:8
com api	717	0	J26:10
com api_token	847	7	
com app	847	-4	
com apps	847	6	T15:8
com at	778	0	N06:6
com atlassian	544	16	I02:7 I05:7 J18:6 J25:10
com auth	847	0	I12:7
com authorize	717	0	T14:6
com back	566	20	S02:9 S03:6 T08:6
com changelog	614	11	J22:12
com client_id	796	-6	T15:6
com cloud	639	6	J26:12
com epam	847	3	
com error	778	3	T14:6 T15:9
com ex	505	-4	J10:7 J28:22 J36:14 J37:12
com figwort	847	0	I11:8
com first	847	0	J36:7 S03:7
com from	635	0	J02:6
com google	778	7	N08:8
com graphql	778	-5	
com iat	686	-3	L09:7 T07:6
com id	847	4	J26:9
com in	717	-4	
com instance	847	0	T08:8
com integration	847	5	
com it	796	-4	N14:7
com jira	749	0	J31:6
com kid	778	0	I13:11
com login	818	12	J35:7 J39:7
com manage	778	0	N14:9
com mcp	727	0	J11:8 T15:7
com member	847	-4	
com nimbusd	796	0	I05:6 I10:6
com oauth	611	-11	J40:9 T14:7 T15:9
com only	847	-4	
com out	749	7	
com port	847	3	
com repo	818	-4	
com request	818	0	J10:6
com requesturi	847	-4	
com rest	620	11	J10:9 J21:6 N14:8
com sse	796	6	J02:8
com that	796	-3	
com the	778	-4	
com to	778	8	I12:7
com token	796	3	
com up	818	0	I21:6
com var	847	4	
com well	847	3	
com when	737	12	
com where	847	-7	
com with	663	7	T10:6 T15:6
com'	624	-6	
com' exp'	847	-4	
com' username	847	0	N08:6
combination	847	-3	
come	495	10	J38:8 S03:7
come back	639	5	J03:7
come for	847	0	S03:8
come from	658	-3	N04:9
come in	763	0	L08:7
come out	796	0	J39:7 S03:7
come up	749	3	
come with	796	-3	
come without	847	-3	
comma	749	3	J25:10 J34:9 T11:8
comma in	847	0	I06:6
command	572	23	J04:13 T14:7
command like	847	-6	
command line	763	4	T14:6
command of	847	3	
command work	847	-7	
comment	451	-3	J02:-7 J16:7 J20:10 J24:6 J25:-6 J32:20 N05:13 N13:9 P01:15 S02:7 T01:6 T05:7 T06:7 T13:6
comment add	737	6	
comment and	749	-3	
comment are	737	0	S02:12
comment as	796	0	T05:16
comment await	847	5	
comment bodi	847	-6	
comment body	818	-3	J32:11
comment call	847	3	
comment can	847	0	J32:6
comment error	778	8	
comment from	818	0	J32:7
comment http	818	-5	
comment in	693	-5	J39:6
comment is	727	11	J20:7 J32:11
comment it's	818	0	J14:6
comment jira	847	-3	
comment json	796	0	J24:8
comment made	818	-6	T01:6
comment mention	847	0	C02:6
comment of	818	0	J09:6 N05:8
comment on	701	-4	
comment over	847	0	N05:10
comment that	847	0	S03:9
comment the	818	0	L08:9
comment to	763	7	J20:9
comment was	847	7	N13:8
comment with	796	-4	J32:6 N11:6
comment worklog	818	-3	
comment'	778	3	N13:7
commentjsonbean	778	5	J32:8
commentjsonbean body	796	4	J32:8
commercial	763	0	T08:22
commit	635	-8	J15:10 L01:7 N05:12
commit of	796	-5	
common	624	7	N03:6 N08:9
common net	818	3	
common util	847	3	
communicat	727	8	J25:9 N11:9
communicat with	727	8	J25:9 N11:9
community	717	4	J37:6
community general	847	8	
comp	847	-3	
comp with	847	-3	
compact	749	0	N13:7
compani	778	0	I16:6
companion	847	-7	
company	532	5	J39:11 J40:6 N02:15 N03:6 N08:7 N09:7 N10:9
company atlassian	778	9	J26:6
company has	847	6	
company in	847	0	N02:6
company jira	778	-3	J39:9
company manag	796	-4	
company name	847	0	N02:13
company proxy	818	5	
company vpn	818	6	
company went	847	5	J02:6
compar	591	0	C01:7 I15:8 L01:8 T04:7
compar both	847	0	T04:7
compar the	709	0	L01:7
compar to	847	0	I05:6
compar with	727	4	T14:6
compare	680	0	S03:7
compare chang	847	3	J08:6
compare the	818	4	
compare with	818	0	I19:6
compatibility	847	-3	
compatible	701	-11	
compatible content	778	4	
compatible with	847	-5	
compil	847	-5	
compile	763	-9	
complain	593	0	C02:9 I03:6 J05:11 J34:8 S03:7 T12:6
complain about	693	0	J05:14 J34:10
complain it	847	0	J04:6
complain that	701	4	I03:8
complain the	847	0	C02:7 J27:7
complaint	693	0	I11:8 J40:6
complet	686	11	
complet line	847	5	
complet this	847	7	
complete	579	-3	
complete in	847	-4	
complete the	818	-5	
complete true	818	3	
component	593	9	J16:12 J25:6 J30:9
component component	818	7	J30:9
component data	847	3	
component is	763	9	J30:11
compose	727	0	I09:6 N07:8
compress cookie	847	6	
compulsory	818	0	L08:10
comput	701	0	I01:10 I02:6
comput from	847	5	I01:6
comput or	847	0	J10:7
comput the	847	0	J07:7
compute	796	0	L08:8
computecanonicalrequesthash	847	0	L09:6
computer	763	0	I09:6
concern	796	-5	
concurrent	737	6	J02:6
concurrent abstractfuture	847	3	
concurrent executionexception	778	6	J02:6
conda	847	4	J01:6
condition	727	-7	J33:13 J41:6
conector	847	6	
conf	701	15	J38:7
confidential	818	-4	S02:8
config	450	8	I01:11 I12:16 I16:10 J02:12 J13:8 J14:6 N13:9 N14:10
config auth	847	-7	J13:9
config clientid	847	4	
config config	737	4	N14:6
config error	847	-5	
config file	749	3	J02:6
config for	847	3	
config from	847	4	
config has	796	0	N13:6
config is	796	0	N14:6
config jira_url	847	6	N13:6 N14:8
config json	668	11	I01:7 I12:13 I19:6
config method	847	0	N13:7
config of	796	-3	
config raycast	778	6	
config the	818	-3	
config to	818	-6	
config username	847	7	
config when	847	0	J41:6
config yaml	796	-3	
config yml	763	0	C02:8
configur	586	0	J27:7
configur and	847	0	N10:6
configur for	796	-5	J27:6
configur in	847	-5	
configur jira	847	4	
configur metadata	847	-7	
configur project	847	6	J21:6
configur the	778	-3	
configur token	847	0	J38:7
configur with	847	4	
configuration	515	6	I18:13 J02:13 J04:7 J16:23
configuration 401	847	5	
configuration check	847	6	
configuration error	778	3	
configuration for	818	-9	
configuration in	818	0	J16:6
configuration is	847	5	
configuration of	709	11	J16:19
configuration page	778	-3	
configuration read	847	3	J14:6
configuration the	847	-5	
configuration time	847	0	I18:8
configuration work	847	3	
configure	653	4	T15:6
configure jira	847	3	
configure the	778	9	T15:7
confirm	614	-21	P01:6
confirm that	737	-5	
confirm the	818	-4	
confirm with	818	-5	
confl_verb	847	6	N13:8
conflict	778	0	T04:6
conflr	847	6	N13:8
confluence	373	27	J11:15 J15:9 J18:41 J23:-6 J26:12 J28:11 J38:11 N11:8 T09:8
confluence 401	818	-9	
confluence alway	847	6	
confluence and	680	14	J01:6
confluence api	604	18	J18:6 J25:10 J26:7
confluence apis	709	6	J26:8
confluence app	796	6	T06:6 T09:6
confluence at	847	0	J18:12
confluence atlassian	693	6	J26:13
confluence base	818	4	J01:7 N14:6
confluence by	847	4	
confluence call	796	6	
confluence can	818	-12	
confluence changelog	847	-3	
confluence cloud	607	5	J28:11
confluence cloud_id	847	4	
confluence cloudid	778	3	
confluence confluence	778	8	
confluence connect	847	0	J07:9 J09:6
confluence content	737	0	J11:6
confluence create_page	847	-3	
confluence data	796	-8	N10:6
confluence dc	847	-5	
confluence deprecation	749	5	
confluence ends	847	-7	
confluence export	818	4	J38:7 N08:6
confluence fail	763	12	J38:8
confluence get	818	0	T16:9
confluence get_page_by_id	818	-4	J28:6
confluence giv	818	-9	
confluence group	847	4	
confluence host	796	17	J15:8
confluence http	796	-4	N15:9
confluence in	796	3	
confluence is	737	16	N15:9
confluence licence	847	6	
confluence login	847	3	
confluence message'	847	-4	
confluence on	818	3	
confluence one	847	-5	
confluence or	847	3	
confluence own	847	0	J01:6
confluence pag	737	6	N11:6
confluence page	686	-15	
confluence permission	818	-9	
confluence plugin	818	-7	
confluence publisher	693	11	J02:6 N07:7 N11:6
confluence py	709	8	
confluence ran	847	0	J29:8
confluence read	796	4	
confluence rest	727	7	J18:8
confluence return	763	10	J34:6 N03:6
confluence says	796	-9	
confluence search	763	11	J11:9 S04:7
confluence seat	847	0	J18:10
confluence space	749	6	
confluence statuscode	763	3	J18:11
confluence sync	847	4	N12:6
confluence the	763	5	
confluence token	818	7	
confluence tool	847	3	J18:6
confluence url	693	0	J28:11 J36:6
confluence user	778	0	J18:8
confluence which	847	0	J12:6
confluence wiki	818	0	N05:6
confluence with	818	5	
confluence write	778	9	J11:8
confluence_api_token	847	-3	
confluence_url	763	-5	N13:7
confluence_url http	818	-3	
confluence_username	847	-3	
confluenceapi	847	5	
confluencebuilder	847	3	
confluenceclient	818	5	
confluenceinfo	847	4	
confluenceinfo baseuri	847	4	
confluenceloader	796	-5	
confluenceloader url	818	3	
confluencep	778	9	J34:6
confluencep confluencep	796	9	J34:7
confluencep psm	796	9	J34:7
confluencepage	796	7	J02:6 J34:7
confluenceparentid	847	-3	
confluencespace	818	0	N03:7
confus	763	0	J09:6 J42:8
conn	709	9	N07:10
conn faraday	847	0	N06:6
conn file	847	4	
connect	330	16	I02:6 I05:6 I13:8 J01:17 J02:6 J15:-6 J20:-6 J22:-9 J25:-12 J26:-10 J28:-7 J31:-6 J32:-6 J36:10 J37:7 J38:-6 J40:9 J41:-6 L08:15 L09:14 N07:12 N08:6 N10:6 N15:-6 T01:6 T03:11 T05:6 T06:13 T07:12 T11:11 T15:7
connect account	847	-4	
connect add	818	0	J09:6
connect again	727	-5	
connect an	818	-5	
connect and	737	6	
connect anew	847	4	
connect app	546	3	C01:6 J02:6 J07:9 J09:6 J13:10 J36:8 L08:9 T11:9
connect apps	631	-16	J40:10
connect are	847	0	T15:7
connect atlassian	796	10	T14:7
connect backend	818	0	L08:8
connect begin	847	-3	
connect but	778	-3	T03:9
connect call	796	-3	J10:13
connect clientid	555	5	L09:9 T05:13 T06:10 T07:13
connect descriptor	847	-3	I11:8
connect econnrefus	796	3	N07:10
connect ehostunreach	847	6	N07:9
connect error	847	0	N11:6
connect expres	648	0	I04:11 I14:14 N01:7
connect fail	818	3	
connect install	653	-11	I08:6 I12:8 I13:22
connect it	818	-9	
connect jira	717	13	
connect json	674	-8	I12:7 J06:9
connect jwt	763	-9	L08:8 L09:7
connect jwts	847	0	T02:6
connect link	818	-3	
connect my	818	8	N14:6
connect only	847	-6	
connect plugin_id	847	-4	
connect read	847	3	N08:6 T11:7
connect session	599	8	J01:37 J37:13
connect so	847	0	N12:6
connect spr	658	-3	I02:12 I05:8 I06:10 T03:6
connect the	717	3	
connect tim	847	0	I13:6
connect to	541	19	J02:12 J37:6 N07:9 N10:15 N13:9
connect token	818	-7	L09:7
connect useraccountid	586	-8	L01:7 L09:11 T05:6 T07:6
connect userkey	680	14	T06:36
connect with	763	7	S03:7
connect work	847	0	J36:11
connectexception	796	5	N07:6 N08:8
connectexception connection	847	4	
connection	462	17	J04:10 J19:8 N06:11 N07:50 N08:11 T14:6
connection abort	847	5	N07:6
connection alway	818	-10	
connection and	796	6	J02:8
connection close	796	-3	
connection errno	818	3	N06:9
connection error	818	-3	N06:6
connection fail	737	13	N10:6
connection from	847	-4	
connection httpsconnection	818	3	N06:6
connection jira	763	-9	
connection py	847	4	
connection refus	717	12	N07:34
connection reset	796	4	N07:11
connection says	847	3	
connection test	727	0	N14:8
connection that	818	-7	
connection the	796	0	J19:6 N07:8
connection tim	796	10	N08:11
connection to	717	-5	N08:6
connection was	763	10	J11:6 N07:12
connection'	717	4	
connection' keep	737	3	
connectionerror	818	6	N07:6
connectionerror connection	847	5	N07:6
connectionpool	624	5	N13:7 T05:8
connectionpool debug	693	6	
connectionpool http	709	-3	N13:9 T05:9
connectionpool py	818	3	
connectionpool start	818	-5	
connectivity	847	-3	N15:6
connector	514	0	J22:7 J27:8 J32:8 J39:6 J40:7 P01:6 T15:10
connector and	818	0	P01:6
connector coyoteinputstream	796	3	
connector eclipse	818	3	
connector every	847	0	J40:8
connector fetch	847	-3	
connector http	847	6	
connector id	818	-3	
connector is	796	0	J22:6
connector jira	847	-5	
connector oauth	847	5	T15:9
connector the	818	9	
connector with	818	0	J36:8
connecttimeout	847	0	N08:6
consent	591	-10	J11:12 J36:6 J40:18 T12:7 T15:17
consent again	796	-3	
consent page	737	11	J40:7 T15:11
consent screen	796	0	J40:7
consider	778	-5	T10:7
console	482	25	I03:6 J11:13 T15:14
console and	818	5	
console error	668	9	
console log	564	14	J24:7
console of	847	5	
console show	778	-8	
console writeline	796	0	N09:6
const	420	-18	I04:6 J06:7 J22:10 J26:-6
const access_token	818	0	T14:6
const app	847	0	I01:8
const assertion	749	3	L01:7
const auth	778	-4	T08:8
const authheader	709	-4	
const await	686	3	T13:6
const base	749	4	I01:6
const body	737	-4	
const client	737	-4	
const clientkey	778	0	I07:6
const content	847	4	J08:6
const credential	701	-6	
const data	686	-3	
const decod	818	3	
const handler	847	-4	
const http	778	0	I17:7
const id	847	-3	T13:8
const iss	847	8	J08:6
const jira	847	-3	
const jql	796	9	J22:6 J34:9
const jwt	763	-7	
const key	763	11	J22:6
const list	847	-3	
const method	847	-5	
const option	847	3	
const page	818	-7	
const payload	717	5	
const qsh	763	-8	
const query	847	3	
const req	717	-7	
const request	818	12	
const res	583	4	
const response	648	-3	J22:9
const sharedsecret	847	8	J08:6
const tenant	778	0	I17:7
const token	588	0	I04:7 J06:6 L08:7
const url	749	4	
const user	847	3	
const verifi	847	5	J08:6
constant	701	3	J10:7 L01:8 T08:6
constructor factory	847	5	
consumer	717	-6	
consumer in	847	-4	
consumer key	818	-5	
consumer_key	818	-3	N13:6
contact	607	0	I12:9 T15:7
contact it	737	0	I12:8 I16:6
contact the	680	8	C02:6 I12:8
contain	581	-5	I03:17 I12:12 I14:7 J39:8 N14:8
contain name'	818	5	J39:12
contain the	693	0	I03:12 I12:15 I14:9
container	624	-5	I20:14 N07:9
content	357	24	J01:7 J22:9 J24:17 J25:16 J26:7 J32:8 J38:17 N01:15 N03:7 N14:6
content 123	847	-3	
content 200	847	-5	
content 401	818	5	
content all	763	4	J11:6
content and	778	-4	J07:8
content api	778	5	
content body	778	9	J25:6
content but	818	0	S01:6
content child	763	12	J38:7
content confluence	763	10	J11:8
content content	818	0	J02:6
content data	818	8	J08:6
content detail	818	4	
content doctype	818	-3	
content errormessag	709	10	
content expand	796	3	J26:9
content fail	818	0	J02:8 J21:6
content fami	847	-3	
content from	796	7	J02:7
content has	847	6	
content html	778	4	
content id	717	-6	
content ie	778	4	
content is	818	-3	
content length	709	8	N01:17
content message	847	3	
content new	796	-3	
content no	818	6	
content of	749	0	N01:6
content page	818	-6	
content res	847	3	
content search	818	8	
content spacekey	796	-13	
content summary	778	-3	
content text	717	6	
content the	818	3	
content title	818	6	N03:7
content to	749	5	J25:11
content type	448	0	J22:7 J24:13 J26:8 J32:6 N01:7 N13:6 N15:6
content type'	564	10	J01:6 J24:6
content updateasync	818	-9	
content version	818	6	J08:6
content with	727	5	J15:8
content work	847	3	
content xarg	847	4	
content'	847	-4	
context	457	3	I02:17 I03:28 I14:6 I21:6 J02:-6 J08:29 T06:7 T12:21
context and	796	-4	J08:6
context background	818	8	
context context	796	-3	
context deadline	847	3	N08:7
context gettoken	628	-5	I03:14 J08:12
context in	796	0	T12:8
context jwts	818	-3	
context node	847	-6	
context path	737	0	I02:16 J39:7
context qsh	668	5	J08:18 L08:6
context qsh'	763	3	I01:6 L09:6
context siteurl	818	0	J37:11
context switch	847	6	
context the	818	-3	I02:7
context token	668	0	I03:15 J08:8
context user	847	-3	
context useraccountid	847	0	T06:13
context userid	847	-3	
context'	847	-3	
context_path	709	6	J02:10
contextid	693	0	T12:34
contextid context	847	-3	
contextid of	763	0	T12:11
contextjwt	796	3	I02:14
contextpath	763	7	J10:6
continu	847	0	J42:7
continue	686	-10	N12:11
continue in	847	0	N08:6
continue to	818	0	N12:7
continue us	847	-4	
contractor	796	0	J27:7 S04:11
contribute	818	11	N03:6
control	686	-5	
control allow	818	-6	
control check	847	-3	
control no	778	3	
control'	693	6	
control' no	709	8	
controller	686	0	I02:10 I21:8
convert	574	-3	J32:7 T10:7
convert markdown	818	-3	
convert the	847	-5	
convert to	737	0	J25:6 J32:6
convertfrom	796	7	N12:7
convertfrom json	796	7	N12:7
cooki	674	-4	
cookie	620	6	J02:9 J35:7
cookie is	847	-3	
cookie jar	847	6	
cookie redact	847	-8	
copi	588	0	I07:6 T08:7
copi from	709	5	
copi it	763	4	
copi the	686	0	J03:6
copperbay	847	8	J22:6 N13:8
copperbay atlassian	847	8	J22:6 N13:8
copperhill	818	6	
copperhill atlassian	818	6	
copy	611	-11	J03:6 T10:6 T14:6
copy of	763	0	T14:8
copy past	818	0	I14:7 T10:8 T15:6
copy paste	818	0	J03:9 N12:7
core	614	-3	I02:6 J15:7
core createerror	796	4	
core project	847	3	N14:6
core service	818	3	
core settle	778	7	
corner	847	3	
corp	663	5	J34:7 J39:10 N10:7
corp example	778	5	
corp lan	847	-5	
corporate	709	11	N01:6 N07:13
corporate proxy	763	10	N01:7 N07:11
correct	566	11	I12:15 J06:8 J24:7 J35:19 S04:7 T10:7
correct as	847	0	T10:6
correct audience	749	0	I12:16
correct by	847	0	S03:7
correct it	847	0	I05:7
correct json	847	3	
correct one	847	4	J35:12
correct the	796	0	T09:6
correct with	818	0	J34:7
correspond	818	4	
cors	737	-6	
cors policy	847	-3	
corvid	818	-8	I12:7
corvid example	847	-5	I12:8
cost centre	847	0	J30:7
could	387	15	I09:16 I13:11 I14:6 J25:13 N01:12 N06:14 N11:-6 T12:8 T14:8
could be	579	0	J06:9 J15:16
could it	674	10	
could make	847	-4	
could not	468	0	I09:16 I10:6 I13:12 I14:9 N01:16 N06:15 T12:11 T14:6
could reproduce	847	-7	
could send	847	7	
could that	778	0	J09:6
could the	686	9	N14:8
could there	818	-3	
could this	796	5	N10:7
could use	796	-9	
could we	763	-3	I09:6 I13:6
could you	604	13	J25:8 J30:7
couldn't	599	-3	I10:9 I11:6 J16:7 J37:6
couldn't authenticate	847	0	J29:7
couldn't be	737	0	T12:6
couldn't find	796	0	I10:9
couldn't parse	796	0	J37:6
couldn't verify	847	0	I11:6
count	591	0	J22:7 N11:7
count by	847	4	
count is	847	0	J07:7
count the	847	3	
count us	778	3	
cover	727	-4	
coverage	763	-11	
coyoteinputstream	796	3	
cp	796	4	I21:7
cp lic	847	0	I21:7
cpriority	847	5	
cpython	847	5	
cql	717	5	J34:6 T16:8
cql type	847	4	J34:7
crash	658	-3	J29:6 N05:6 T15:7
crash when	796	3	
crate	847	3	
crawl	778	-10	
crawl account	847	-6	
crawler	818	0	J22:6
crear el	847	6	
creat	410	31	J05:6 J14:6 J19:13 J25:13 J30:18 J31:10 J32:14 J33:9 N13:7
creat an	686	9	J25:6
creat by	763	-3	J05:6
creat custom	818	3	J09:6
creat desc	778	0	J33:8
creat desc'	737	15	J22:8
creat field	847	4	
creat is	847	-4	J05:6
creat issu	763	-6	
creat issue	778	4	
creat jira	648	15	J19:9 J30:7 J31:7 N11:6
creat my	847	0	N13:7
creat new	737	3	J11:6
creat or	847	-4	
creat our	847	0	J32:6
creat page	818	5	
creat project	847	-6	
creat request	818	0	J24:6
creat subtask	847	-4	
creat task	818	7	J30:6
creat that	847	3	
creat the	658	-3	J16:7
creat ticket	686	7	J32:8 J34:6
creat today	847	0	S04:8
creat updat	818	-4	
creat with	763	0	S02:6
creat without	847	0	I06:6
create	405	20	J04:9 J05:11 J14:10 J25:18 J28:7 J30:36 J31:10 N13:7 P01:11
create account	818	3	J19:12
create an	674	7	J02:7
create and	778	6	J15:7
create api	763	0	J26:7 J28:11
create can	847	8	
create http	686	-4	
create in	796	4	J05:6
create is	818	0	J31:6
create issu	693	-9	J11:6 P01:7
create issue	620	14	J30:12 J31:9 N01:6
create it	796	-3	
create metadata	818	0	J30:7
create new	763	4	N14:8
create no	847	0	N13:7
create one	778	8	
create or	763	0	N13:6
create project	737	-5	J30:7
create release	818	9	
create request	796	-3	
create screen	749	5	J05:8 J31:6
create summary	847	-7	
create the	686	3	
create this	818	-8	
create ticket	737	7	J25:10
create version	778	4	J16:10
create webhook	796	5	
create with	847	5	
create work	847	4	J21:6
create_issu	847	0	J21:6
create_issue	653	3	J23:7 J32:7 N05:10
create_issue field	749	6	J23:8 J25:7
create_issue project	727	-7	J32:9 N05:9
create_issue return	818	3	
create_page	717	-11	
create_page and	847	-5	
create_page space	847	-3	
create_project	847	-4	
create_sprint	847	4	
create_version	847	-4	
createaccount	847	0	I09:6 J19:6
createerror	778	4	
createerror js	796	4	
createissue	709	20	J25:8 J30:9
createjirahandler	847	-5	
createjirahandler soapjirahandlerfactory	847	-5	
createjiraissue	847	-3	
createmeta	693	-11	N11:9
createmeta'	847	-6	L08:6
createquerystringhash	668	8	J06:11
createquerystringhash method	818	5	J06:7
createquerystringhash req	701	0	J06:6
createquerystringhash request	847	5	
createreadstream	847	0	J20:6
createwithbasichttpauthentication	847	-3	
creation	653	14	J30:10 J32:9
creation fail	847	0	J02:6
creation has	847	6	
creation of	778	7	J05:6
creation the	847	8	
cred	620	15	J02:11 J42:6 N09:10 S01:10 T10:7
cred name	847	5	
cred new	778	7	N09:8 T10:9
credential	401	0	J02:17 J04:9 J15:9 J26:13 J29:8 J35:13 P01:9
credential again	847	5	
credential and	737	3	
credential are	653	0	J04:6 J26:7 J42:8
credential base	596	-11	
credential buffer	701	-6	
credential but	818	4	J02:8
credential convert	701	-6	
credential cred	778	3	J02:9
credential error	796	7	
credential giv	847	8	N08:6
credential in	749	-6	
credential is	796	-3	
credential look	847	7	
credential may	847	-3	
credential miss	818	-3	
credential of	778	0	J19:6
credential or	818	-4	P01:6
credential printf	763	-3	
credential refus	847	4	I21:6
credential response	796	-3	
credential test	818	3	J14:6 J22:6
credential that	778	4	
credential to	796	3	
credential verbose	818	6	P01:6
credential were	796	0	J35:6
credential with	818	7	J01:6
credential work	847	3	N13:6
cron	680	0	I17:12 J29:6
cron job	818	0	N08:6
cros	763	0	J20:9
cros site	818	0	J20:10
crypto	818	0	I10:6
cs	749	-6	
cs claim	847	-7	
css	727	0	I21:25
css'	778	4	
css' media	778	4	
css' rel	778	4	
cstatu	847	4	
csv	680	-6	C02:6 J23:8
csv into	847	6	
csv with	847	0	I10:7 J23:7
ctl	847	-4	
ctrl to	847	-3	
ctx	701	-3	
ctx if	847	-3	
cuando	847	6	
cuando el	847	6	
cur	749	-3	J03:10
cur it	778	-3	J03:11 J21:6 N07:6
curiou	763	7	
curl	415	-5	I15:6 J01:13 J15:6 J24:7 J26:16 N06:7 N07:10 N12:13
curl and	727	12	
curl authorization	701	-11	
curl callback	796	8	J26:9
curl content	796	-4	
curl cookie	847	6	
curl could	818	3	N06:10
curl dev	778	0	J19:7 J28:7
curl does	847	-4	
curl error	749	0	N06:6 N07:6
curl fail	818	-4	
curl get	674	4	
curl haxx	847	0	N06:7
curl head	847	-8	
curl http	653	0	J02:6
curl in	818	0	N06:6
curl is	749	0	N01:6
curl location	763	-6	
curl me	818	0	S01:7
curl raw	847	0	N12:10
curl redact	680	0	J26:8
curl request	686	8	J25:6 J26:7
curl sl	847	4	
curl ss	796	4	
curl the	796	0	J20:9
curl to	763	0	N12:6
curl user	763	-4	
curl with	749	-5	
curl work	778	0	J19:7
curl_exec ch	674	-4	
curl_init curl_setopt	701	-5	
curl_setopt ch	674	-4	
curlopt_post	778	-5	
curlopt_postfield json_encode	796	5	
curlopt_url http	701	-3	
curlopt_url url	847	6	
curlopt_userpwd	796	-3	
current	527	14	J18:20 N09:6 T03:6
current expand	847	-4	
current one	847	6	
current time	796	0	I20:7 N09:6
current title	847	-7	
current user	620	9	J18:24
current version	778	4	J25:6
current_jwt_auth	847	-3	
current_jwt_auth addon_key	847	-3	
current_jwt_auth client_key	847	-3	
current_jwt_auth shared_secret	847	-3	
current_jwt_user	847	-3	
current_jwt_user name	847	-3	
current_jwt_user user_key	847	-3	
currenttimemilli	847	7	
currentuser	686	13	J04:10 J34:6
currentuser and	778	5	
cursor	763	-4	
custom	529	12	I16:7 J14:6 J25:8 J30:9 J31:6 N09:8
custom domain	763	0	I16:12
custom field	604	16	J14:7 J25:10 J30:9 J31:7
custom ui	818	-5	
customer	388	0	I07:20 I09:6 I10:6 I13:8 I15:13 I16:10 I17:8 J01:-6 J02:-9 J04:-6 J09:7 J17:10 J25:-8 J26:-6 J42:6 N04:7 N15:7 T04:6
customer admin	693	0	J09:6 T15:7
customer are	778	0	N15:7
customer as	847	0	I13:6
customer ask	796	-4	
customer at	818	0	N11:8
customer atlassian	818	0	J37:9
customer but	847	3	J17:6
customer chang	818	0	N02:7 S02:9
customer complain	847	0	J21:6 S03:12
customer dev	818	0	J41:7 L01:8
customer devs	847	0	J06:6
customer has	727	0	I17:7
customer have	818	0	J09:6 P01:6
customer host	847	0	I18:6 T02:6
customer install	778	0	I09:6 I16:10
customer message	847	0	J40:7
customer mov	818	0	J30:6
customer not	847	-8	
customer on	737	-3	I16:6
customer only	778	0	I07:7
customer own	818	0	J32:7 T07:6 T11:6
customer portal	847	0	J42:8
customer reinstall	818	0	T10:7
customer report	818	0	I13:6
customer runs	847	0	N08:6
customer same	847	0	J17:6
customer says	717	0	J38:6
customer see	818	3	I21:6 N11:6
customer server	847	0	N10:7 N12:6
customer site	701	0	J27:11 J42:12
customer the	796	0	I14:6 S04:7
customer to	763	7	J11:6 T04:8
customer uninstall	796	0	I07:6
customer user	847	0	J36:8
customer want	796	0	N04:6 T02:6
customer where	847	0	T09:8
customer who	796	0	T04:6
customer with	737	5	I16:12
customer writ	818	0	J29:7
customers'	847	0	S03:10
customfield_	540	19	J25:12 J30:14 J31:30
customfield_ cannot	648	12	J31:18
customfield_ could	778	3	J25:6
customfield_ customfield_	796	10	
customfield_ data	847	4	
customfield_ execute	847	-3	
customfield_ field	680	9	J31:12
customfield_ is	847	0	J31:11
customfield_ name	847	5	
customfield_ new	818	-3	
customfield_ priority	847	5	J26:6
customfield_ value	818	5	
customfield_ value'	818	0	J25:6
customis	778	-3	
cut	611	-3	J10:7 J21:6 N05:17
cut it	763	3	N05:10
cut off	778	0	J29:6
cutt	847	0	N14:6 T09:7
cv	847	4	
d'	737	7	J22:6 J27:7
d__	763	6	
d__ movenext	763	6	
dabchick	818	0	I17:9
dai	763	0	I17:6 I18:6 T13:6
damag	847	0	I08:9
dana	847	0	S03:10
dans	847	7	I12:7
das	796	-4	J05:6
dash	818	-3	J20:9
dashboard	617	0	J21:6 J36:7 S01:7 S04:8
dashboard item	847	0	I21:6
dashboard widget	847	0	J33:6
dat	778	0	I19:6
data	365	11	I10:15 I14:11 I21:14 J22:11 J23:7 J25:23 J39:13 N09:-6 N12:6
data authoriz	727	0	J25:6
data await	763	4	N12:6
data body	818	-11	
data by	847	0	J24:7
data center	560	-14	J39:20 N03:7
data centre	763	0	I20:7 J39:9
data clientkey	818	0	I17:10
data const	796	8	I17:8
data data	727	4	
data error	818	-3	
data for	674	5	I09:11 I10:8
data form	847	-5	
data from	763	10	
data header	847	4	J02:7
data id	847	6	
data if	796	4	J25:7
data in	737	-4	I21:6
data into	847	7	
data is	686	0	I21:10 J27:7
data issu	737	14	J22:9 N13:6
data json	709	5	
data key	818	5	J01:6
data loss	847	0	I15:6
data name	778	0	J26:9
data new	847	-4	
data not	847	4	
data of	737	6	
data on	737	3	I14:23 I21:10
data raw	847	-7	
data request	818	10	
data res	847	-4	
data source	749	-5	J42:8
data statu	763	-11	
data that	818	9	
data the	778	0	T13:6
data this	847	-3	
data total	847	5	
data transition	847	5	J25:10
data type	847	-3	
data update	818	12	
data version	847	0	J26:6
data was	717	19	J25:19
data'	717	5	
database	614	-4	I07:7 I09:7 I10:8 I17:11 T04:8
datacenter	796	-7	
datadog	847	-3	
datasource	737	6	
datasource error	796	0	J21:6 N06:6 N10:6
date	507	13	C01:8 I04:6 I06:16 I20:9 J19:7 J29:9
date and	847	0	I06:6
date basename	847	4	
date because	847	0	I06:7
date fri	847	-7	
date gettime	818	10	J02:6
date inside	847	0	I20:6
date now	663	4	
date on	796	3	
date the	778	-4	J31:6
date thu	796	-3	
date tue	778	6	
date uformat	847	0	I06:6
date wed	818	0	N15:6
date'	709	4	
date' tue	778	3	
datetime	737	4	I06:8 I20:6 J07:6
datetime datetime	847	9	J07:7
datetime now	818	4	I20:7 J07:7
datetime timedelta	847	9	J07:7
day	524	9	J22:9 T14:13
day have	847	3	
day it	847	0	J19:6
day long	847	3	C02:6
day lost	847	0	N01:7
day on	778	0	T02:6 T07:7
day or	847	-4	
day the	778	0	J39:6 T14:7
day to	763	0	J29:7
day work	847	0	J13:6
days	551	0	J29:8 T14:7
days ago	818	-5	
days it	818	4	
days jira	847	4	J29:6
db	583	-5	I07:8 I09:15 I13:7
db and	847	0	I13:6
db bf	847	0	J11:9
db has	796	0	J32:6
db no	847	0	I09:7
dc	631	-5	J38:6 J39:10 N13:6
dc has	847	-4	
dcb	796	6	
dd	818	-7	
de	620	10	I01:6 J40:7 N15:7
de agora	847	7	
de api	847	-11	
de atlassian	847	3	
de la	847	-5	C02:6
deactivat	674	-4	N15:18 T13:16
dead	593	12	N03:27 N10:7 T14:6
dead letter	847	0	I15:6
dead link	663	13	N03:30
deadline	847	3	N08:7
deadline exceed	847	3	N08:7
deal	763	-5	
deal with	796	-5	
dear	727	0	I03:6 J37:6
dear all	847	0	I05:7
dear community	847	0	J37:7
debu	847	3	
debu creat	847	3	
debug	497	19	I02:7 J25:11 J26:9 N13:7
debug atlassian	778	-3	
debug http	693	3	
debug jira	847	0	N02:8
debug level	847	-4	
debug log	818	4	
debug message	818	-5	I02:6
debug msg	847	4	
debug nio	818	3	I02:7
debug option	847	4	
debug output	749	8	
debug request	701	0	J25:6 J26:7
debug response	847	-3	
debug run	847	6	
debug uri	847	4	
debug urllib	701	-4	N13:9 T05:9
debugg	727	0	N02:7
debugg show	847	-3	
debugger	796	5	J08:6 L01:10
decent	818	0	I20:9
decid	818	0	J05:6
decid on	847	0	J05:6
decide	847	-4	
declar	749	3	
declare	847	-5	
declin	737	0	L01:7 L09:7 T02:8
decod	604	7	I01:12 I03:9 I06:10 J08:8
decod it	796	0	I06:6
decod jwt	818	3	
decod payload	749	4	
decod return	847	-3	
decod the	847	0	J08:6 J37:6
decode	546	0	I03:6 I07:11 I08:20 I20:12 T10:7
decode and	818	0	C01:6
decode it	847	0	T10:6
decode jwt	727	5	I08:18
decode raw	778	0	I06:6 I20:9
decode the	847	0	T10:7
decode url	763	-5	
decodeerror	818	0	I02:6
decoder	749	-3	I02:6
decoder jsondecodeerror	847	-7	
decoder py	796	0	I02:6
decodesymmetric	727	4	I07:14
decodesymmetric jwt	778	0	I07:13
decodesymmetric token	847	6	J08:6
dedup	796	-9	
dedup get	847	-5	
def	553	0	I20:6 J02:7 J06:7
def fetch	847	9	J38:9
def make_token	847	3	
def user_token	818	0	S03:7
default	488	3	
default an	847	-3	
default assignee	847	4	T13:6
default cli	818	7	J27:6
default for	847	-3	
default function	749	-7	
default is	847	4	
default project	796	4	J39:6
default screen	847	3	
default the	818	3	
default to	749	5	
default workflow	847	3	
defaultclient	674	-3	
defaultclient do	674	-3	
defaulthttpclient app	847	3	
defaulthttpclient java	847	3	
defaultjiraclient	847	4	N14:6
defaultjiraclient no	847	4	N14:6
defaultrequestheader	818	0	N09:6
defaultrequestheader authorization	818	0	N09:6
defect	847	6	
defin	737	0	T05:7
defin at	847	0	T05:8
definite	796	0	J14:6 N07:6
definition	818	-4	
delay	778	0	J19:13 S04:7
delegatingpromise	847	4	
delegatingpromise java	847	4	
delet	583	6	I09:9 J15:8 P01:10
delet in	847	0	J27:6
delete	562	0	I03:6 J09:10 P01:18
delete is	847	0	P01:6
delete issu	847	6	P01:9
delete rest	818	0	J09:9
delete the	693	0	I17:6 S01:6
delete to	847	0	J09:7
deliberate	847	0	J04:6
deliver	737	-3	J38:6 T05:7
delphi	778	0	N01:6
dem	818	-3	J05:6
demand	749	-5	L09:6
demo	653	6	
demo summary	818	6	
demo'	847	6	
den	847	-5	
deni	553	10	I16:6 J12:19 J35:20 T01:7 T09:8 T11:9
deni before	818	0	N02:8
deni by	847	0	I19:8
deni due	737	3	J12:15
deni for	778	0	T09:7
deni on	818	0	J18:6 T10:6
deni reason	749	7	J35:15
deni reason'	818	0	J35:8
deni the	818	0	T09:6
deni to	847	0	T01:6
deni with	818	0	J12:8 T01:6 T07:6
denial	847	0	T01:6
dep	847	3	
depend	701	0	J13:6
depend on	709	4	J13:6
dependency	763	-3	
dependencytrack	847	-3	
deploy	564	11	I01:6 I09:7 I19:6 J12:21 J41:7 N11:8
deploy and	796	5	J11:7
deploy forge	796	-3	
deploy on	847	0	T08:8
deploy the	796	3	T11:6
deploy to	778	0	J31:6
deploy with	818	0	I19:7
deploybot	847	3	
deployment	617	4	J39:7 N05:8 T08:6
deployment so	847	0	C01:6
deployment type	796	4	N12:7
deploymenttype	763	9	J39:14
deploymenttype server	778	3	J39:15
deprecat	521	5	J22:12 J26:26 T06:10
deprecat as	796	0	T06:17
deprecat endpoint	701	17	J22:19
deprecat for	663	12	J26:16
deprecat in	796	-8	
deprecat the	818	7	
deprecat we	847	-7	
deprecation	591	13	J22:6 J26:20
deprecation detail	818	3	
deprecation notice	717	7	
deprecation of	693	10	J26:10
deprecation wed	847	-3	
der	818	0	J23:11
deriv	778	3	T08:14
deriv from	847	0	T08:8
deriv the	847	0	T08:8
desc	631	-3	J33:14
desc creat	818	-3	
desc startat	796	4	P01:8
desc'	727	10	J22:8
desc' maxresult	847	4	
desc' startat	847	6	J33:6
describ	709	-17	
describ in	796	-6	
describe the	581	4	
description	461	4	J02:6 J32:38 N05:15
description as	847	4	
description atlassian	847	0	T04:6
description be	847	-5	
description content	749	7	J02:6 N14:6
description creat	763	4	J26:7 N05:7
description description	763	0	N14:6
description does	847	0	J32:7
description field	737	0	J31:9
description goes	847	-6	
description in	818	3	J32:9
description is	763	-4	J32:8
description issuetype	778	-8	J23:6
description jira	796	-5	J32:7
description may	847	3	N05:6
description null	847	-3	
description of	749	0	N14:6
description operation	763	5	J32:10
description plain	796	7	
description the	709	-3	
description trial	847	-5	
description type	818	-4	
description version	847	6	
description'	727	5	J31:7
description' cannot	796	3	J31:8
descriptor	511	-4	I01:6 I09:6 I11:24 I12:27 I21:8 J06:11 J09:13 P01:7 T01:12 T05:12
descriptor apimigration	847	0	I11:8
descriptor baseurl	778	0	I01:8
descriptor endpoint	847	0	I12:7
descriptor has	778	0	I11:7 P01:6
descriptor install	847	0	I09:6 L08:8
descriptor is	818	-3	
descriptor of	818	8	
descriptor put	847	4	I12:6
descriptor read	818	0	J09:9
descriptor scop	818	0	T11:6
descriptor the	796	0	J06:6
descriptor was	847	0	I21:6 J09:9
descriptor we	847	0	I11:6
descriptor with	847	0	T05:8
deserialize	749	10	J25:9 J32:7
deserialize instance	763	8	J25:10
design	686	-5	S04:7
desk	639	0	J25:8
desk ticket	818	4	
desktop	717	4	N04:11 T15:6
destination	763	6	J27:8 P01:8
destination respond	847	5	
destroy	796	0	N15:8
detail	523	19	J23:6 N14:7
detail are	796	4	
detail confluence	818	4	
detail jira_error	847	4	
detail kwarg	818	-6	
detail of	818	-5	
detail statu	658	11	J23:9 J27:9
detail tim	847	-6	
detect	737	0	I09:6 N11:6 T14:7
dev	496	-6	I08:7 I09:7 I11:7 I16:16 I19:6 L01:6 T08:8
dev and	818	-8	I09:7
dev com	709	0	I08:10 I16:15 T08:6
dev in	847	0	I19:6 T08:8
dev mode	818	0	I16:6
dev net	796	-4	I19:7
dev null	778	0	J19:7 J28:7
dev sit	818	0	T08:7
dev the	818	0	J23:8
develop	763	-4	
developer	511	12	J22:13 P01:10 T15:13
developer and	847	5	
developer atlassian	568	8	J22:12
developer console	701	0	J11:8 T15:7
developer mozilla	847	4	
developer to	847	6	T15:7
developer tool	818	-6	
development	648	12	I12:10
development panel	847	5	
development tool	847	8	
devinfo	749	0	N05:26
devinfo bulk	847	0	N05:15
devinfo entiti	818	0	N05:6
devop the	847	-3	
devs	847	0	J06:6
diagnosi	818	5	
diagnostic	847	-4	
diagram	778	-4	
dial	778	0	N04:6 N06:9
dial tcp	818	0	N06:10
dialog	653	-6	I04:6 I05:8
dialog and	847	-4	I05:6
dialog open	847	0	I04:9
dict	749	-3	J25:6
did	444	18	I03:8 I12:7 J35:7 N09:7
did and	847	0	J03:9
did in	796	6	
did it	674	12	
did jira	847	0	N10:8 T09:6
did not	579	5	I03:11 I12:8 I14:7 I15:9
did noth	796	0	J09:6
did see	847	7	
did so	796	0	T06:6
did the	737	0	J23:7
did to	847	-3	J23:8
did what	818	0	S03:6
did you	617	0	J11:6 N09:6
didn't	602	5	J03:6 J19:7 N11:6 T12:6
didn't get	847	0	L08:7
didn't recognise	847	0	J19:6
didn't work	796	0	J02:6
die	796	-4	
dies	668	6	J21:8 J36:8 N04:6 T13:7
dies at	847	0	N08:6
dies with	749	10	J36:10
diff	778	0	T07:7
differ	668	0	I01:7 I15:6
differ from	778	0	J06:6 J31:6
difference	602	9	J01:6 S04:6
difference between	717	3	I10:6
difference of	847	4	
difference to	847	3	
different	558	5	I15:10 J22:7 J25:6 T04:10
different path	847	0	J07:7 J39:7
different since	847	3	
different the	847	0	J14:6
different way	847	0	T07:6
dify	847	-9	
dig	847	0	C02:6
digest	737	0	I17:12
digest in	847	0	I01:6
digest js	847	0	I17:8
digit	763	0	C02:12
dir	796	-7	
direct	617	0	I02:9 J15:6
direct and	818	0	I02:10
direct with	847	0	J08:6
direction	749	0	T10:11
director	847	0	S04:8
directory	778	-4	
disabl	674	-7	
disabl on	847	-3	
disable	737	4	
disappear	818	-5	
discard	847	0	J02:6
disconnect	701	10	N04:6 N07:8 T14:10
disconnect and	847	4	T03:6
disconnect from	818	0	T14:7
disconnect is	847	5	
discover	763	5	
disk	709	0	T14:7
dispatch	763	-4	
dispatcher num_alert	818	4	
display	653	0	J03:8 J31:9
display name	749	0	J23:7
display_name	847	4	
displayname	648	-5	J28:6 S02:9
displayname 200	847	0	S02:6
displayurl	796	0	I10:9 T09:8
displayurl http	847	0	I10:6
dist	674	-6	
dist nod	847	-4	
dist node	847	-5	
distinguish	847	0	T05:8
distort	847	0	J35:6
distribution	818	0	N01:7
div	749	4	
div clas	818	5	
div id	818	0	N03:6
dla	847	-6	J27:7
dmz	847	0	N08:10
dns	709	0	N06:23
do	337	22	J02:7 J26:7 J35:8 N07:-7 N10:8 P01:9
do anyth	717	0	I06:6 J36:6
do create	847	-7	
do do	796	3	N14:6 S04:9
do exist	796	0	T13:6
do find	818	5	
do for	818	-3	
do get	624	11	J02:7 N03:7 N12:6
do give	847	-5	
do hand	847	0	N10:6
do have	628	13	J40:12 T04:6
do it	648	3	N10:6
do jira	818	3	
do know	847	3	
do miss	847	6	J01:6
do much	847	7	
do need	680	-6	C02:6
do no	796	5	
do not	503	5	J15:9 J27:6 J28:11 P01:11
do noth	763	-3	J21:6 T04:6
do oauth	796	-4	
do on	778	-5	J08:6
do other	818	3	
do our	847	3	
do pass	847	-3	
do people	847	0	N05:6
do req	668	-3	
do request	847	0	N06:6
do see	778	-4	
do send	818	0	T01:7
do set	796	3	N10:7
do so	763	0	L09:6
do someth	737	0	T05:6
do th	818	0	L08:7
do that	717	-6	
do the	693	0	I01:6 L01:7
do they	778	0	J29:6 T09:6
do this	778	0	T10:6
do use	796	9	J42:6
do we	680	-6	J35:8
do with	674	3	J26:6 S04:7
do work	818	3	J02:8
do wrong	778	14	N14:11
do you	562	6	I17:6 N08:6
do'	818	7	
doasync	847	3	
doasync error	847	3	
doc	579	0	J32:19 L09:9 N11:6
doc content	796	8	
doc says	847	3	
doc type	818	4	J32:8
doc version	709	-7	
docker	574	7	C01:7 J02:6 N06:7 N07:7
docker compose	737	0	I09:6 N07:8
docker container	818	4	
docker image	796	-5	
docker on	818	-3	I20:7
docker run	778	4	N06:6
docker the	818	0	J01:6 T09:6
docs	457	-16	J01:6 J06:6 J39:9
docs and	847	-4	J38:6
docs are	847	3	
docs could	847	0	J06:9 N05:6
docs do	847	-4	
docs don't	847	0	J42:9
docs example	847	-7	T09:6
docs github	847	-3	
docs it	847	3	
docs mention	818	-3	
docs name	847	-7	
docs of	709	-10	
docs only	847	-4	
docs please	847	0	J36:8
docs recommend	818	7	
docs say	737	3	
docs tell	847	0	C02:7
docs that	818	4	
docs the	778	8	
docs use	847	-5	
docs web	847	4	
docs with	796	-3	
docs'	796	6	
doctoolchain	818	4	
doctype	604	4	N11:8 N12:11 N14:12 N15:6
doctype html	611	4	N11:8 N12:7 N14:12 N15:6
doctype is	847	0	N12:6
document	515	0	J21:9 J32:33
document anywhere	847	0	T08:6
document as	847	-4	
document body	796	4	
document for	778	0	J21:6 J32:7
document format	709	10	J32:19
document only	847	0	J32:11
document see	763	5	J32:11
document the	796	-3	
document to	847	7	
document_loader	796	7	
document_loader import	818	3	
documentation	553	0	J25:12 J32:6
documentation and	749	13	J25:16
documentation for	818	7	L09:6
documentation of	763	-3	L09:6
documentation says	796	3	
documentation updat	847	-3	
does	340	10	I06:8 I16:8 J04:12 J11:21 J15:12 J23:10 J25:-6 J27:20 J35:-6 J38:6 J42:6 N09:-6
does add	847	-5	
does an	818	-5	
does and	796	0	N15:6
does anybody	796	0	I06:6
does anyone	763	-4	
does appear	847	0	J40:7
does exist	796	4	J42:9
does get	847	-6	
does have	796	-6	J28:7 T09:6
does it	620	4	
does jira	727	3	
does list	847	6	
does not	401	36	I01:9 I16:7 J04:9 J10:6 J11:24 J14:7 J15:10 J23:8 J27:24 P01:-6
does noth	763	0	J39:6
does rest	847	0	J09:6
does so	796	0	J28:6
does that	818	4	J03:6 J19:7
does the	560	-11	J17:8
does this	737	-6	
does what	818	3	
does work	778	-7	J32:6
doesn't	428	7	J04:8 J23:6 J27:6 J31:6 L08:7 N10:13 N11:-6
doesn't accept	778	0	L01:12
doesn't allow	818	0	J30:7
doesn't change	847	0	J08:6
doesn't contain	847	0	I12:7
doesn't do	778	7	N10:7
doesn't even	818	0	C02:6
doesn't exist	674	0	J15:6 J27:17
doesn't get	709	0	I13:9 I17:6
doesn't have	749	-7	
doesn't help	847	-3	
doesn't it	847	0	J14:9 J23:6
doesn't know	737	0	J40:6 N10:7
doesn't let	709	3	J13:6 J18:6 J33:7 J40:6
doesn't like	763	0	J41:6 T11:6
doesn't load	796	4	
doesn't match	763	7	T15:8
doesn't mind	847	0	J03:6 J10:6
doesn't offer	818	3	
doesn't pass	847	-3	
doesn't say	818	0	J24:6
doesn't seem	763	-7	
doesn't take	796	0	N10:6
doesn't want	796	0	J23:6
doesn't work	686	14	J01:6 J08:6
dofilter	818	0	I05:6 I11:9
dofilterinternal	847	0	I13:7
doh	847	0	N12:7 T08:8
dojo	818	0	J30:6
domain	520	0	I12:7 I16:13 J28:9 N02:6 N06:9 N14:9 P01:9 T08:11 T09:6
domain atlassian	686	0	J25:9
domain com	847	-3	
domain field	847	0	N14:12
domain get	847	0	N06:6
domain http	847	-5	
domain in	778	0	N14:6
domain instead	847	-4	T08:8
domain nam	847	-6	
domain name	847	-7	
domain of	796	0	N09:6
domain rest	847	-3	
domain to	818	0	N02:8
don't	455	6	J20:9 J24:8 J31:7 J40:6 J42:7
don't accept	847	0	I06:7 J32:6
don't ask	818	0	N01:7
don't do	818	0	J36:7
don't find	847	-3	
don't get	763	-3	I03:7 J16:6
don't give	847	5	T09:6
don't go	847	-3	
don't have	628	10	J40:11
don't know	737	5	
don't match	796	3	
don't see	763	6	
don't send	763	0	J20:8 J31:6
don't set	847	0	J20:7
don't think	796	-3	
don't touch	847	0	T09:6
don't use	818	0	N09:8
don't work	847	-3	
done	506	8	J41:16
done all	847	4	
done and	749	3	
done as	796	0	J41:7
done clos	847	-3	
done creat	847	3	
done in	796	-4	
done that	818	6	
done the	847	-3	
done then	847	-3	
done try	847	3	J22:6
done'	818	4	
door	749	0	J37:6
dot	778	4	I14:7
dots	796	0	I14:11
double	686	0	J03:7 J25:6 J34:6
double quote	847	6	J25:9
double slash	796	-4	
doubt	847	0	N10:7
down	534	10	J21:7 N15:13 T09:6
down and	847	6	J21:6
down for	763	-3	
down http	847	4	N15:10
down since	778	-6	
down the	778	3	J07:8 T11:6
down to	818	4	
down with	778	12	N11:8 T02:6
download	568	0	I13:7 J38:41
download 401	847	0	J38:8
download an	796	16	J02:6 J38:12
download attachment	701	5	J38:21
download from	847	4	J27:6
download is	818	3	J38:7
download of	796	-3	
download someth	847	0	I13:12
download the	818	5	
download them	847	-5	
download which	847	-6	
dozen	796	-4	T10:6
dr	796	-5	I17:7
draft	749	0	T10:6
drift	749	0	C01:9 I04:6
driv	847	0	J14:7 J34:9
drop	591	-6	N07:6
drop down	847	3	J40:6
drop the	686	-8	
dropdown	778	-3	J24:8
dropp	628	-4	I09:7 J18:6 T07:6
dropp by	847	6	
dropp the	763	0	T07:7
dropp with	818	0	N07:6 N11:7
dry	818	3	J22:7
dry run	818	3	J22:7
dtd	749	0	N01:7
dtd html	749	0	N01:7
du	847	7	I12:7
du proxy	847	7	I12:7
due	602	3	J02:6 J12:12 J25:9 J31:6
due date	818	0	J31:7
due to	614	0	J02:6 J12:13 J25:10
duedate	818	20	J25:9
dump	620	0	J22:6 N05:6 N12:6
dump field	796	0	J02:6
dump from	847	0	T05:6 T07:6
dump json	818	-5	
dunlin	818	0	I16:6
dunlin atlassian	847	0	N10:6
dunlin example	847	0	I16:6
duplicat	778	0	N01:10
duplicate	737	0	J10:6
duplicate export	847	-5	
dur handl	818	-5	
dur installation	737	-3	I16:6
dur search	847	6	N13:6
dutch	818	0	J30:6
dynamic	727	3	J13:6 T15:7
dynamic registration	847	5	T15:8
dynamic webhook	796	-3	
dyno	847	0	I07:8
each	415	-9	J21:20 N05:8 N15:6 T04:7 T14:11
each api	847	0	J02:6
each attempt	796	0	T15:7
each call	717	-3	J37:6
each deploy	847	0	I09:12
each endpoint	847	-4	
each issue	818	3	J21:6
each jira	847	3	
each minute	818	0	J21:6 J35:7
each morn	847	3	
each one	818	0	J21:6
each other	796	0	T07:6
each payload	818	0	N05:6
each post	818	0	J24:6
each project	796	0	J34:7
each refresh	818	-5	
each request	717	-3	N01:6 N15:8
each scope	847	-5	
each tenant	818	0	I10:6 L01:8
each ticket	796	4	J38:8
each time	574	0	N14:6 T14:7
each to	847	0	J23:7 T05:6
each url	847	0	L08:9
each user	847	0	J09:6 T06:6
each with	818	0	I18:6
eai_again	847	0	N06:11
earlier	686	7	
earlier ones	847	9	
easi	796	-5	
easy	847	-3	T02:6
eats	818	0	J34:8
eats the	818	0	J34:8
eb	847	3	
ec	818	-5	
echo	624	7	J04:7 J26:9 S04:10
echo curl	847	6	J26:7
echo curl_exec	847	3	J22:6
echo error	847	-4	
echo key	847	-4	I15:6
echo username	847	8	J04:6
eclipse	737	6	J02:7
eclipse internal	818	3	
econnrefus	763	3	N07:21
econnrefus 127	847	0	N07:8
econnreset	818	8	N07:18
ecosystem	668	0	I19:16 T06:9
ecosystem app	749	0	I19:18
ecosystem atlassian	818	0	T06:11
ecosystem installation	763	0	T12:7
ed	818	-7	
ede	796	6	C02:8
ede g'	847	3	
edge	617	0	N01:10
edge case	847	5	
edge tenant_info	749	-15	
edge title	796	3	
edit	537	10	J11:6 J16:20 J31:18 P01:8
edit form	847	0	J31:11
edit issu	847	-6	
edit screen	778	3	J31:7
edit the	653	14	J11:7 J16:21
edition	737	-4	C02:7
edition of	847	-3	
editjiraissue	818	-12	
editmeta	763	0	J31:6
editmeta changelog	818	-4	
editor	639	3	J25:12
editor format	796	4	J25:7
ee	847	3	
ef	763	0	J11:8 J13:7
ef ff	847	0	J11:9
effective http	847	0	N09:6
effort	818	5	J25:6
egres	653	-7	I13:20 N04:12
egres permission	847	-3	
egres to	847	0	I13:6
egret	763	0	I12:24
egret example	796	0	I12:16
ehostunreach	847	6	N07:9
eine	796	8	J41:14
eine ganzzahl	796	8	J41:14
either	541	-3	J31:7 N04:8 P01:6 T10:11 T12:6
either do	847	3	
either does	847	-8	
either of	778	0	N15:6 T12:10
either the	847	-3	
either value	818	5	J34:6
el	763	0	J05:9
el campo	847	0	J05:10
el conector	847	6	
el tablero	847	6	
elaps	818	0	N08:14
elastalert	796	-5	
elasticsearch	847	-3	N01:8
electron	796	4	J20:12
eleven	727	0	J29:6
eleven month	847	0	J29:8 T10:7
elixir	778	4	J06:8
elmgate	847	-5	
elmgate atlassian	847	-5	
else	477	5	I21:8 J05:8 J28:10 T02:6 T06:6 T13:7
else and	847	-3	
else could	847	-3	
else if	778	5	T06:8
else in	763	0	J31:6
else is	847	4	N02:7
else it	778	0	I21:6 J42:6
else it's	847	-7	
else none	847	-3	
else of	818	3	
else please	847	0	J05:7
else print	847	3	
else we	847	-5	
em	847	5	J11:7
emac	818	10	
emac request	847	6	
email	481	-11	J26:6 N10:6
email and	749	-5	N10:6
email api_token	847	-3	
email apitoken	568	-16	
email mail	796	3	
email someone	847	7	
email token	717	-13	
emb	847	-5	
emit	763	11	I12:6 N09:9
emit event	818	9	N09:8
employe	818	0	J23:8 T13:6
employee	796	0	J23:6 T13:15
empty	472	-3	I09:6 J03:6 J04:22 J29:10 J33:15 J42:10 N01:6 S04:15
empty and	727	0	J34:7
empty as	818	-3	
empty before	847	0	J29:7 J33:9
empty body	778	3	N11:7 P01:6
empty error	847	3	
empty for	778	-3	S04:10
empty in	847	-3	
empty jql	796	-6	J33:8
empty list	763	6	J04:9
empty object	847	0	N01:8
empty on	847	0	J42:7
empty result	778	0	J03:7 J29:10
empty since	818	3	J01:6 J04:7 J25:7
empty str	778	-3	I10:7 J10:6
empty there	847	0	J02:6
empty'	818	6	J27:9
en	604	10	J05:7 N14:6
en el	847	-5	C02:6
en head	668	10	N03:6 N14:7
en http	778	4	N01:7
en us	847	4	
enabl	639	-10	T13:6
enabl for	818	-6	S01:6
enable	709	-3	
enable it	847	9	
enabled'	847	0	I14:6
enc	796	3	J26:9
enclose	763	6	J34:6
enclose it	763	6	J34:6
encod	538	10	J07:10 J10:7 J26:8
encod as	847	3	J26:7
encod body	847	6	T11:6
encod chunk	796	6	
encod the	818	6	I01:6
encod utf	663	3	J02:6 J26:6
encode	515	12	J07:17 J10:8 J26:11 L08:8 T03:6
encode claim	693	15	J02:8 J07:6
encode email	737	-4	
encode header	847	-3	
encode iss	717	4	L08:9
encode mail	763	-5	
encode payload	701	-8	
encode the	796	-3	J10:8
encode user	763	4	J26:8
encode utf	818	4	J26:6
encode_token	796	10	J05:6 J06:12
encode_token method	818	10	J06:12
encodesymmetric	668	3	J06:8
encodesymmetric claim	847	3	
encodetostr	658	-5	
encodeuricomponent	727	12	J37:7
encodeuricomponent jql	818	6	
encodeuricomponent urn	847	5	
encoding'	693	6	
encoding' chunked'	737	4	
encounter	737	11	N13:7
encounter an	818	5	
encounter code	818	5	N13:7
encrypt	701	-3	I10:8 I14:7
encryption	847	0	T10:6
encryption key	847	0	T10:6
end	445	19	I06:9 J10:15 J15:7 J25:12 J34:15 N14:8
end and	778	0	J34:10
end but	847	-3	T09:6
end context	847	-4	
end date	847	0	I06:7 J29:7
end end	763	-6	
end in	693	4	
end it	749	5	T07:7
end of	593	26	J25:12 J34:8 N14:9
end on	796	5	T15:6
end point	847	5	
end the	796	-7	
end unexpected	796	4	
end up	818	0	J10:7
end'	847	0	N12:6
endpoint	429	7	J06:7 J11:7 J14:8 J22:20 J33:7 N15:14
endpoint and	763	-4	
endpoint answer	778	4	
endpoint authurl	778	9	T03:7
endpoint away	847	0	J22:8
endpoint for	796	0	J08:6
endpoint giv	796	-3	
endpoint has	709	10	J22:15
endpoint http	693	0	J02:7
endpoint if	847	-3	
endpoint is	749	5	J14:6
endpoint it	818	5	N15:6
endpoint jira	818	4	
endpoint oauth	796	6	T03:7
endpoint of	727	-12	N14:9
endpoint or	847	3	
endpoint path	847	4	J06:7
endpoint request	847	-4	
endpoint rest	818	-4	
endpoint return	818	-3	J42:7
endpoint same	847	0	N15:7
endpoint says	796	-3	S01:6 S02:7
endpoint still	847	0	J23:8
endpoint that	709	-4	
endpoint the	847	4	
endpoint url	796	10	
endpoint which	796	4	
endpoint with	796	0	J14:6 T13:6
endpoint won't	847	0	J33:10
endpoint work	847	5	J22:6
ends	506	11	N11:6
ends at	847	5	J18:6
ends in	576	10	N11:6
ends on	818	3	C02:6 T14:7
ends up	778	0	I12:7
eng	763	5	
engine	778	-5	N12:7
english	653	0	J30:9 N04:7
enhanc	763	-3	
enhanc search	763	-3	
enhanced_jql	847	0	J22:7
enotfound	737	12	N06:25 T15:6
enough	572	0	I11:6 I14:11 J30:6 T01:6
enough for	796	5	
enough or	818	0	I14:12
enough permission	749	0	J30:6
enough that	818	0	T01:6
enough the	818	-3	
ensure	763	-5	
enter	549	8	C02:7 J29:10 J35:8 N05:11
enter http	847	4	N13:10
enter in	847	0	J29:7
enter is	818	0	N05:6
enter it	818	5	
enter text	778	9	N05:12
enter the	668	10	J26:6
enter them	847	0	J29:7
enter your	847	-4	
enterprise	737	-8	
enterprise server	847	0	I18:6
entire	763	0	J27:7 S02:6 T04:6
entiti	763	-5	N05:9
entiti in	796	0	N05:10
entity	693	-5	N05:11 T05:6
entity too	847	0	N05:9
entri	737	-12	
entri for	847	-3	
entry	635	-10	I09:6 J29:9
entry for	818	-3	
entry is	818	-5	J32:8
entry to	847	-3	
entrypoint	818	-6	
enum	818	0	T08:8
env	505	6	I16:7 I19:8 J01:9 J02:11 J25:-6 N06:7 T08:13
env forge_app_id	847	0	I19:9
env gh_security_token	847	4	
env jira	847	5	
env jira_api_token	847	-4	
env jira_base	818	3	J01:6
env jira_base_url	737	-3	J01:8
env mail'	847	0	N06:6
env token'	847	0	N06:6
env var	727	0	N06:8 T08:13
env variable	847	0	I16:6
envelope	818	-3	
environ	737	-7	
environ jira_token	847	0	N06:6
environment	506	8	I15:8 N09:6 T08:10
environment dev	847	-4	T08:8
environment production	847	0	T08:8
environment sync	818	0	N10:7
environment variable	778	5	J02:8
envs	818	4	J25:6
eof	763	-4	J23:6
epam	847	3	
epam reportportal	847	3	
ephemeral	847	-3	
epic	611	12	J30:16 J31:6 N13:6
epic and	847	4	
epic header	847	3	J01:6
epic jira	847	-3	
epic link	796	6	J27:7
epic name	693	12	J30:14
epic'	796	-3	
equal	701	-5	S02:11 T09:6
equal to	847	0	T09:7
equiv	727	7	
equiv content	796	4	
equiv ua	778	4	
er	847	6	N07:6
er unhandl	847	6	N07:6
err	493	5	I17:7 I20:6 J25:6
err 401	749	-8	
err 429	847	6	
err any	847	-3	
err code	727	-8	
err console	847	6	
err data	847	5	
err else	778	12	T06:8
err fail	847	-4	
err fmt	847	-4	
err http	674	-3	
err jira	701	7	N07:6
err method	847	5	
err nil	658	3	
err no	796	3	
err res	818	0	I17:7
err return	717	-3	
err servicekey	847	-3	
err signingstr	847	5	
err statu	818	-3	
err tenant	847	0	I09:7 I17:6
err the	796	3	
err token	818	0	I20:6
err unable	847	-3	
err_jwt_claim_validation_failed'	847	0	I20:6
err_jwt_claim_validation_failed' claim	847	0	I20:6
errno	717	13	N06:7 N07:14 N09:6
errno name	847	3	N06:6
errno none	847	5	N07:6
erro	796	9	
erro de	847	7	
erro error	847	3	
error	250	68	I06:-6 I09:-6 I21:-6 J01:7 J02:10 J04:8 J07:-7 J15:12 J25:31 J27:8 J30:11 J31:7 J34:11 J35:-7 J42:-7 L01:-6 L08:-6 N01:8 N02:-7 N03:6 N06:6 N07:11 N11:20 N15:-7 S03:-7 T15:11
error 400	581	7	J25:15 J27:8 J31:6
error 401	611	5	J02:7 J26:7
error 403	727	9	J28:7
error 404	701	3	N03:7
error 410	749	7	J22:7
error 429	778	3	J21:7
error 500	737	10	N11:22
error 594	847	3	
error about	737	5	I17:6 J29:6
error access_deni	818	6	T15:16
error after	778	0	N01:9
error all	818	5	
error an	818	-5	
error and	680	-5	J39:6
error answer	847	-3	N13:7
error any	847	3	N12:6
error api	847	3	
error are	796	-7	
error as	749	7	
error assignee	763	7	J39:11
error at	674	8	
error atlassian	749	-9	
error authenticat	717	0	N07:13
error bad	737	8	J25:6 N05:8
error badrequesterror	639	0	J31:6
error basic	847	3	
error branch	847	0	J34:7
error but	818	7	J04:9
error call	763	5	
error caught	847	3	
error cause	763	5	
error check	847	7	N09:8
error cli	796	5	S01:7
error client	778	-4	
error cod	796	-7	
error code	663	0	J11:7 J36:6
error collector	847	3	
error comment	847	0	N05:13
error communicat	737	9	J25:9 N11:9
error component	763	5	J25:7
error connect	796	8	N07:14
error console	796	8	
error could	763	15	J03:6 N06:6
error creat	686	0	J30:8 J31:7
error customfield_	635	13	J30:6 J31:6
error delet	847	4	P01:6
error description	737	6	J32:12
error dur	847	3	
error each	847	-5	
error edit	818	3	
error err	796	5	
error error	549	19	J39:8 N07:6 N09:9 P01:6 T14:6
error errormessag	693	9	J15:10
error errorstr	847	3	
error every	847	4	N11:10
error exception	847	3	
error exit	847	0	N07:6
error expect	796	0	N12:7
error fail	611	13	J01:28
error fetch	737	10	N07:6
error fetcherror	847	8	N12:8
error field	818	-25	
error for	617	0	J02:7 N11:7 T07:6
error forbidden	778	-4	N01:7
error from	635	4	N01:6
error frontend	847	-7	
error gateway	847	0	J36:7
error getaddrinfo	818	12	N06:11 T15:7
error gett	763	13	
error handl	727	-3	
error has	796	3	
error here	818	4	
error host	847	0	I16:7 I17:6
error html	796	-12	N06:7
error httr	847	3	
error if	763	-7	
error in	540	16	J04:11 J27:7 J34:25
error internal	818	-3	
error invalid	668	7	N12:10
error invalid_grant	653	-7	T02:9 T03:7 T14:6
error is	693	4	
error issue	778	-4	J15:7
error issuetype	727	6	J30:20
error it	749	11	J25:9 S01:6
error jira	644	14	J01:6 J22:8 J27:8
error json	796	8	
error label	847	3	
error list	796	8	
error log	796	-8	
error main	847	4	
error message	588	-3	T12:7
error method	818	-3	J13:8
error miss	847	-3	
error msg	737	-3	
error my	818	6	J03:6
error name	796	-5	J03:7
error no	727	0	J03:6
error not	709	0	J39:6 N03:15
error notfounderror	796	-3	
error null	847	-5	
error occur	796	8	
error of	727	-5	T15:9
error on	686	4	
error operation	847	0	N08:6
error operator	847	6	
error or	818	-5	N11:6
error output	847	-4	
error page	686	-6	N01:9 T15:10
error pars	693	9	J25:20
error perform	847	3	
error post	737	7	J32:9
error priority	727	5	J25:9
error projectlead	818	-5	
error pytest_xray	847	-6	
error qsh	818	5	I01:7
error read	847	9	J38:9 N07:7
error recv	847	0	N07:8
error reporter	818	4	J30:6
error req	847	-3	
error request	614	-10	J20:7
error respons	818	-5	
error response	749	12	
error restclientexception	847	-7	
error retreiv	847	6	N13:6
error return	778	3	
error say	818	0	J34:8 N10:7
error says	796	0	N06:6
error see	818	-14	
error server	847	8	J02:8
error signature	680	0	I07:12 I08:10
error since	778	0	J33:7
error socket	818	6	N07:13
error sonia	847	-5	
error source	818	4	
error ssl	847	3	
error statuscode	778	6	
error str	818	-10	J34:7
error stream	847	5	N07:8
error successful	737	-3	
error summary	727	8	J05:11
error syntaxerror	847	10	J26:8
error system	737	10	N14:6
error that	727	3	
error the	602	-10	N01:15
error this	818	3	J22:8
error throw	818	5	
error token	818	7	
error too	796	12	J21:8
error toomanyrequestserror	847	-5	
error traceback	796	5	
error tri	847	4	
error try	778	3	
error ts	737	-4	
error type	847	-4	
error unable	749	7	N09:12
error unauthoriz	737	4	
error unauthorized_client	674	7	T01:14 T14:9 T15:7
error uncaught	778	-3	
error unexpect	796	-4	J25:8
error unsupport	847	-3	
error updat	763	0	J25:7
error url	847	3	
error user	847	4	N06:6
error util	818	0	S01:7
error verify	847	-8	
error wait	847	3	
error was	818	6	
error we	847	0	J14:6
error web	847	0	J21:7
error when	749	-13	
error while	644	23	J02:6 J24:6 N09:6 N10:9
error you	847	-6	
error'	717	15	N07:10 N11:7 T01:6
error' event	847	6	N07:6
error' unauthorized_client'	847	0	T01:7
error_cod	818	-5	
error_cod timestamp	847	-3	
error_description	581	4	T01:14 T02:8 T14:7 T15:14
error_description aadst	818	-5	
error_description client	847	-3	
error_description expiration	737	0	T02:11
error_description invalid	778	5	T03:8
error_description redirect_uri	818	7	T14:6
error_description the	693	-3	T01:17
error_description unauthoriz	847	6	T15:8
error_description'	847	0	T01:7
error_description' the	847	0	T01:7
errorcode	847	0	N15:8
errorcollection	653	10	J02:7 J15:11
errorcollection errorcollection	737	7	J15:8
errorcollection errorlist	818	3	
errorcollection statu	717	9	J15:10
errorcollectionstatu	818	3	
errorcollectionstatu 400	847	3	
errorlist	818	3	
errorlist statu	818	3	
errormessag	422	43	J15:12 J23:9 J25:21 J27:9 J30:13 J34:6 J41:12 N05:7
errormessag can	818	6	J25:8
errormessag error	513	24	J05:6 J25:14 J30:16 J31:8 J32:8 J34:9 J39:6
errormessag field	818	0	J04:6
errormessag internal	818	4	N11:11
errormessag issue	727	-13	J15:9
errormessag login	796	-3	J26:12
errormessag no	686	4	J15:13 J25:6
errormessag request	847	0	J27:6
errormessag the	583	6	J04:6 J23:7 J27:10
errormessag transition	818	3	J41:12
errormessag transition'	778	9	J41:14
errormessag unbound	778	5	J33:11
errormessag we	847	-4	
errormessag you	778	4	
errormessage	796	15	N15:7
errors'	749	3	
errorstr	847	3	
es	763	0	J05:15 T05:6
escalat	847	0	T01:6
escap	727	4	J25:10
escape	709	-5	J34:14
escape instead	778	0	J34:6
espa	847	7	
est	818	7	J05:10
establish	717	11	N06:7 N07:10
establish new	818	3	N06:9
estado	847	6	
estimat	796	6	J25:6 N13:8
estimate	749	11	J31:11
etc	717	-6	N10:6
etimedout	796	0	N08:13
etl	847	0	N07:7
eu	693	0	I12:6
eval	818	-5	
even	511	8	J01:6 J02:-6 J35:7 N15:7
even after	818	-5	
even and	847	3	
even if	796	0	S01:7
even the	727	0	J01:9 J35:10
even though	818	-5	
even with	763	5	J28:6
evening	847	0	J06:7
event	553	17	I07:7 I15:13 I17:6 J37:8 N06:6 N09:8
event bus	847	0	I15:9
event com	847	0	I14:6
event error	847	6	N07:6
event exit	847	0	N09:6
event finish	847	10	J26:10
event install	778	-5	
event jira	847	0	J37:8
event js	778	9	N07:9 N09:7
eventtype	701	0	I11:8 T04:8
eventtype install	727	-3	T04:8
ever	604	4	I09:7 J40:8
every	422	27	C01:8 I01:7 J09:7 J25:-7 J28:6 J36:7 N07:-6 N11:7 T14:10
every action	847	3	I01:6
every addres	847	0	J06:6
every admin	796	-10	J13:10
every attempt	847	0	T02:6
every call	701	3	J19:6
every create	847	0	N13:6
every day	763	7	T14:9
every endpoint	778	0	N15:6
every get	847	0	J20:6
every issue	818	0	N14:6
every login	847	-4	J35:6
every morn	818	3	
every new	847	-8	J19:7
every one	749	0	J15:6
every other	778	4	J42:7
every page	796	9	N11:9
every path	847	3	
every permission	847	0	J31:6
every person	763	0	J23:7 J40:7 T07:7
every project	818	10	J27:7
every refresh	847	4	T14:8
every request	701	0	I07:7 L08:9
every response	847	-3	
every second	778	6	J21:12
every single	796	0	J42:10
every space	847	0	J09:6
every ten	818	-3	
every tenant	818	0	J21:6 T05:6
every time	763	0	N04:9
every token	818	6	J39:6
every user	749	0	J36:6 S02:6
every webhook	818	0	C01:7 T10:6
every write	847	0	J09:8 J20:6
everybody	653	0	N04:6
everybody may	847	0	J17:6
everyone	680	4	J34:7
everyone else	796	0	J34:9 S03:6 T08:6 T13:6
everyone in	847	0	T11:6
everyth	484	0	I21:11 J26:-6 J28:8 J33:12 S02:6 S03:7 T10:6
everyth as	847	0	J06:6
everyth behind	847	8	
everyth but	796	0	J38:7
everyth else	701	3	I21:6
everyth is	749	5	J21:6
everyth the	818	0	J07:6 J33:8
everyth there	847	4	
everyth was	847	0	N11:7
everyth with	847	0	I21:6 J14:6
everyth work	727	-8	S03:7
everything	727	0	J37:6 T02:6
everywhere	763	0	N13:6
everywhere so	847	4	N13:7
ex	482	0	J10:6 J11:12 J28:27 J36:21 J37:11 J40:12
ex confluence	663	9	J11:7 J28:9
ex jira	507	-5	J10:7 J11:7 J28:22 J36:18 J37:12 J40:14
exact	586	4	T14:6
exact match	847	-6	
exact one	778	9	
exact that	847	7	
exact the	737	-3	J35:8
exact these	818	3	
exampl	727	3	
example	370	6	I12:20 I16:12 J10:8 J39:27 N03:6 N06:8 N09:10 N14:6
example 443	847	0	I12:7
example and	818	7	P01:6
example api	763	0	J01:6
example api_token	847	0	J02:7
example app	818	4	
example as	847	0	J39:6
example atlassian	727	-6	
example avatarurl	847	-4	
example beneath	847	-4	
example com	576	0	J10:8
example com'	796	-3	
example confluence	847	-4	
example errormessag	847	-7	
example has	847	8	
example header	847	10	
example http	847	-3	
example install	796	0	I15:9
example io	847	-3	
example is	847	0	T09:6
example jira	658	-5	J41:7 N12:6
example login	796	4	J35:7
example net	847	-6	
example oauth	847	-4	
example of	709	-12	
example project	818	6	N14:8
example redact	749	10	J24:7 J28:7 S01:6
example rest	527	6	J39:24
example that	796	6	
example the	796	-4	
example to	847	3	
example token	701	9	J10:6 J19:11 J27:7
example with	818	-4	
example'	674	11	J26:7
exc	847	-3	
exceed	572	8	J21:8 N05:19 N06:6 N08:20
exceed its	818	0	N05:6
exceed the	737	10	N05:15
exceed tim	847	3	
exceed while	847	3	N08:10
exceed with	693	7	N09:6
excel	653	-4	J34:8 N14:8
excel open	847	0	N10:6
excel power	818	0	N06:6
except	624	0	J38:6 N05:9
except exception	778	0	J38:8
except httperror	847	-5	
except that	796	0	N05:7
exception	447	3	I12:6 J15:6 J22:7 N08:8 N11:12
exception 404	847	7	
exception another	818	-5	
exception as	778	0	J38:8
exception badrequestexception	763	6	J25:9
exception com	847	3	
exception connecttimeout	847	0	N08:6
exception goneexception	847	3	J22:6
exception httperror	639	9	N03:6 N05:8
exception in	737	0	N13:8
exception invalidaudienceerror	847	4	I12:8
exception is	847	-4	
exception jiraerror	674	9	J23:7 N11:7
exception oauth	847	-4	
exception occurr	796	-3	
exception permissionexception	796	9	J18:6
exception readtimeout	847	0	N08:11
exception traceback	847	3	
exception was	818	-11	
exchang	693	12	J11:6 T02:7 T15:7
exchang the	818	0	J37:7
exchange	556	5	J05:8 L09:16 S03:13 T08:13 T09:15 T11:17 T13:11 T15:6
exchange deni	847	0	T10:7 T11:6
exchange fail	796	4	T07:6 T08:8
exchange for	796	0	L09:6
exchange is	778	7	L09:7 T09:7 T13:8
exchange of	778	5	T11:9 T15:7
exchange was	847	0	L01:8 T01:6
exclud	847	0	I21:7
exe	763	0	J34:7
exec	624	0	I02:14
exec jwt	749	0	I02:9
exec jwtauthenticationprovider	847	3	
exec warn	818	-4	
execut	727	11	J02:8 J41:6
execut error	847	6	
execute	617	0	J41:6
execute goal	847	4	
execute open	847	8	J41:9
execute usr	847	-4	
executerequestasync	737	5	
executerequestasync d__	778	4	
execution	674	-4	
execution response	847	-6	
executionexception	778	6	J02:6
executionexception restclientexception	778	6	J02:6
exempt	749	0	N12:8
exempt the	818	-3	N12:6
exist	438	-9	I07:6 J04:8 J15:24 J23:7 J26:-6 J27:44 J39:6 N03:9
exist and	727	-3	J15:6 J27:8
exist any	847	0	J22:6
exist comment	847	6	N13:8
exist export	847	-5	
exist for	617	10	J27:34
exist i'm	847	0	J42:9
exist i've	847	0	J23:7
exist on	763	-5	J27:6
exist one	847	6	J34:8
exist ones	796	0	J09:7
exist or	586	3	J04:14 J15:11 J27:10 J28:6
exist page	818	-7	
exist return	847	0	T10:7
exist tenant	796	0	I13:9
exist the	778	-6	
exist with	818	-8	
existe	796	6	J15:15
exit	631	-3	N07:8 N10:7
exit abnormal	796	0	N07:6
exit code	763	-4	
exit in	847	-3	
exit statu	847	-3	N07:6
exp	460	14	C01:10 I06:22 J06:9 J07:7 L01:18 L08:19 L09:10 T02:26
exp and	737	0	I06:8 L09:8
exp claim	818	0	I06:13
exp context	847	0	I03:8
exp exp	818	0	I04:10
exp iat	737	7	C01:7 I02:7 I06:9 I14:7 T02:6
exp in	818	0	C01:7
exp int	796	6	J07:7
exp math	778	11	J06:10
exp now	588	0	I04:7 J07:8 L01:7
exp qsh	727	3	J06:9 L09:8
exp says	847	4	
exp time	717	7	T02:7
exp to	701	0	T02:11
exp'	644	7	I06:17 T03:6
exp' and	847	0	I06:7
exp' is	847	-3	
exp' strtotime	847	5	
exp' time	818	0	L08:6
exp' to	778	0	I06:11
expand	546	15	J26:6 N03:9 N08:13 N11:9
expand ancestor	847	6	
expand body	749	-14	
expand changelog	737	9	N08:10
expand description	818	7	
expand field	818	5	
expand project	818	5	
expand renderedfield	796	-5	
expand schema	818	-6	
expect	421	17	I01:8 I02:21 I06:6 I12:8 J25:9 J29:7 J34:12 N12:7 S02:19
expect 401	818	5	J04:6
expect 403	847	0	J16:7
expect all	847	6	
expect an	818	4	J29:7
expect and	847	6	I02:6
expect before	847	0	J34:7
expect claim	686	0	I02:14
expect clear	847	-3	T05:8
expect either	778	4	J34:9
expect http	796	11	I12:10 N12:7
expect issue	847	-5	
expect it	749	-4	
expect it's	847	0	J07:6 S02:7
expect new	847	4	
expect object	749	3	J39:11
expect the	693	15	
expect to	847	-4	
expect user	847	0	J04:7
expect value	709	-6	J34:6 N12:9
experimental	818	-7	
expir	471	-11	C01:8 I04:32 I05:20 I18:12 J02:-6 J29:17 L01:12 N09:6
expir after	778	-4	J04:7
expir and	763	14	
expir api	818	6	J29:6
expir at	778	0	I04:8 I05:10
expir cookie	847	-3	
expir in	818	0	I05:7
expir jira	847	4	J29:7
expir jwt	818	0	I04:8 I05:6
expir on	847	0	N10:7
expir or	749	-8	N09:6
expir the	737	6	
expir token	717	-4	I18:6
expir try	763	3	I04:14
expiration	639	-11	L01:6 T02:17
expiration time'	847	-3	
expiration timestamp	701	0	T02:14
expire	680	-6	J29:8 T14:10
expire after	796	0	T14:7
expires_in	693	-6	J36:18
expires_in is	847	0	J36:10
expiresat	778	-3	
expiresat time	847	-7	
expiresin	847	6	I06:6
expiry	631	-5	I06:9 L01:9 T02:14
expiry claim	847	0	I06:13
expiry variabl	847	3	
explain	663	0	T10:6
explain how	847	-4	
explain it	847	4	
explain that	796	0	J18:6 S04:6
explain why	847	0	T03:6 T10:9
explanation	818	3	P01:6
explicit	727	-10	
explicit error	847	-4	
exponential	763	0	N11:6
export	501	12	I10:7 J22:7 J38:10
export async	778	-6	
export body	847	-5	
export const	709	6	J22:6
export default	727	-3	
export dies	847	4	N08:6
export from	818	-4	
export function	818	4	J25:10
export is	847	-5	
export of	847	-3	
exporter	658	6	J02:6 J35:19
expres	560	-5	I01:19 I03:11 I04:20 I14:20 I21:11 T05:8
expres add	818	0	I14:7
expres app	778	0	T05:7
expres lib	763	0	I03:6 I17:7 T05:6
expres route	847	0	I14:7
expres static	847	0	I21:10
expression	727	-13	I06:6
expression eval	818	-5	
ext	847	-3	
extend	686	-4	I16:6
extend the	796	-3	J06:6
extension	558	9	J02:8 J32:6 J33:9
extension 656	778	6	
extension alway	847	0	N06:7
extension has	818	7	J39:6
extension preferenc	818	0	J39:6
extension set	847	-3	
extension vs	847	3	
extension work	818	4	J35:7 N03:6
extra	701	-5	L08:7 N05:7
extract	818	-8	
extractor	847	-3	
eyj	737	0	J03:11
eyj with	818	0	J03:6
eyjob	778	0	T10:8
eyjob ijoiyjdkmwmwzmutm	778	0	T10:8
fa	737	8	
fac	818	-4	
fac the	847	-4	
factor	778	-8	
factory	796	4	
factory method	847	5	
fail	296	33	I01:6 I06:-6 I07:9 I08:8 I11:9 I18:10 J01:13 J02:11 J20:17 J25:6 J35:8 L08:-6 N03:-7 N09:15
fail 401	737	7	
fail 407	847	0	N10:7
fail after	749	-10	J10:7 J32:6
fail all	847	5	
fail and	709	10	I12:6 J21:10
fail app	847	-3	
fail are	847	3	J25:6
fail as	727	11	I13:6 J25:6
fail at	680	-3	J14:6 T15:7
fail authentication	847	-3	S01:6
fail authorization	847	4	
fail basic	847	-3	
fail because	763	7	N08:6
fail call	818	8	
fail chang	847	4	
fail code	847	0	N12:6
fail component	818	4	
fail could	847	3	
fail do	818	8	J01:6
fail due	847	-5	
fail each	778	0	J35:6 N14:6
fail error	717	7	J26:10
fail errormessag	847	3	J23:8
fail even	847	-7	
fail fall	847	-3	
fail find	796	10	J41:10
fail for	583	-5	I07:7 I08:11
fail get	847	0	J15:7
fail half	847	0	J41:8
fail http	847	0	N07:8
fail in	749	4	J36:7 T08:7
fail is	778	0	L09:6
fail it	763	0	I20:6
fail java	847	0	J02:6
fail jira	717	-13	
fail login	818	12	J35:8
fail no	778	-4	I03:7 I18:13
fail on	693	-5	I07:6
fail one	818	-6	
fail please	648	13	J23:9 J27:8
fail problem	847	10	J38:9
fail publish	847	-7	
fail query	763	5	I01:20
fail reason	737	10	N09:10
fail refresh	847	-7	
fail request	749	6	
fail response	796	0	N13:8
fail searchjira	847	-4	
fail self	778	3	N09:6
fail server	847	3	I11:6
fail silent	847	3	
fail since	717	5	
fail ssl	796	7	N09:7
fail statu	680	4	
fail stream	847	10	
fail sun	796	3	N09:6
fail the	653	-10	
fail then	847	0	T10:8
fail to	453	21	I11:15 J01:23 J02:9 N07:6
fail token	749	0	I18:8 J37:10
fail too	847	7	J35:6
fail traceback	847	-13	
fail true	847	4	
fail unable	749	6	N09:10
fail url	796	-3	
fail when	778	-7	J37:6
fail while	818	0	J24:6
fail with	469	0	J02:8 J20:12 J25:6 N09:6
fail wrong	778	0	I18:12
failed'	818	5	
failover	847	0	I17:7
failur	749	-7	
failure	551	-3	J11:11 J35:6
failure build	818	4	
failure category	796	8	J11:12
failure connection	847	0	N07:8
failure in	847	0	N06:9
failure is	818	5	
failure publishcontext	847	5	
failure query	818	0	I01:8
failure reason	763	3	J35:9
failure_client_scope_check	763	13	J11:16
fake	686	0	J36:13
fake atlassian	847	-3	
fake rest	796	0	J36:15
fall	674	-7	N12:8
fall back	709	-3	
fall over	818	-3	
fallback	727	-6	
false	455	0	I08:6 J25:14 N09:7 T12:10 T13:7
false and	847	4	
false body	648	9	J30:8 J31:6
false error	737	4	
false except	847	-4	
false fail	847	4	
false field	796	7	N11:6
false first	847	0	I20:6
false http	749	0	I03:9
false id	818	10	
false if	796	-4	J34:6
false in	847	0	I21:6
false jq	847	4	
false print	847	-3	N15:6
false valid	717	0	J25:6
fami	727	5	N12:7
far	534	-8	C01:7 J01:6 T02:18
far in	680	0	C01:6 T02:14
far too	847	-4	J01:8
faraday new	847	0	N06:6
faraday'	847	0	N06:6
faraday' conn	847	0	N06:6
fast	737	0	J21:9
fastlane	796	9	
fatal	631	17	J25:7 N09:6
fatal 127	847	4	
fatal confluence	818	4	
fatal err	847	3	
fatal error	796	4	
fatal unable	749	5	
fault	701	10	J26:6
fault is	778	8	
favour	796	-4	
favour of	796	-4	
fb	847	8	
fd	818	5	I09:7 N06:6
fe	847	5	
feat	658	-18	
feat jira	763	-9	
featur	763	3	
feature	591	-5	P01:6
feature is	818	9	J22:8
feature request	674	-5	
featurecollectortask	818	4	
featurecollectortask fail	847	3	
february	778	6	
feed	847	0	C02:8
feel	701	5	J33:7 J35:7
feel sil	847	0	J33:8
feign	818	0	J03:11 N01:6
feld	847	0	J05:12
fell	778	0	J05:7
ferndale	847	-8	
fernhollow	847	4	
fernhollow atlassian	847	4	
fetch	418	14	I08:6 I13:7 I21:8 J08:6 J20:6 J22:6 J38:16 N08:7
fetch all	796	3	
fetch api	778	0	I14:7
fetch at	847	-4	
fetch base	796	0	N12:6
fetch board	796	-5	
fetch fail	796	9	
fetch http	558	-16	J08:7
fetch is	847	8	
fetch issue	818	6	
fetch jira	737	0	N07:6
fetch of	847	4	I13:7
fetch pag	818	5	J09:6
fetch since	847	0	I08:6
fetch site	818	0	J19:6
fetch the	653	-11	I21:9 J42:6 S03:8
fetch this	847	3	
fetch url	749	7	
fetch'	778	-8	
fetch' fetch	847	-4	
fetcherror	763	9	N12:7
fetcherror request	796	5	
few	572	11	J21:8 S03:10
few days	818	7	
few hundr	818	0	J21:10
few minut	763	3	S03:9
few scop	847	11	J29:7
few tim	818	-3	J35:7
fewer	709	-5	J41:6 N05:14 S01:6
fewer devinfo	818	0	N05:6
ff	717	0	J11:9
ff 456	847	0	J11:9
fh	796	-11	
fh read	847	-6	N05:6
fi	847	3	J23:6
fiddler	847	0	C02:6
field	340	19	J02:-8 J05:12 J06:11 J13:6 J14:10 J21:-7 J25:23 J27:26 J30:21 J31:32 J32:11 J33:6 J42:9
field 200	778	4	J36:7
field 401	763	0	J02:-17 J06:33 J07:7 J36:7
field add	796	5	
field all	749	0	J31:8
field all'	847	4	
field and	796	-3	
field are	749	3	J32:6
field assignee	680	9	J25:10 J41:7 J42:13
field attachment	763	0	J38:9
field by	818	0	J14:6
field cannot	717	-17	J04:15 S01:6
field config	847	0	J14:6
field customfield_	596	5	J25:6 J31:19
field description	737	0	J02:6 N14:6
field description'	796	3	J31:8
field does	818	4	
field epic	847	6	
field exist	847	3	
field fail	847	-5	
field field	709	18	J25:7 J32:6 J41:7
field file	796	0	N05:9
field from	778	0	J09:6
field has	847	5	
field http	796	5	N14:11
field in	701	0	J31:6
field is	663	14	J30:9
field issue	847	3	
field issues'	847	-3	
field issuetype	763	-3	
field it	818	3	
field jira	818	4	
field key	763	8	J33:7
field labels'	847	3	
field left	847	6	J30:7
field must	847	3	
field navigable	796	-5	
field new	847	0	J32:8
field not	847	4	
field of	709	-14	J25:7
field on	727	-5	
field option	818	8	
field opts	737	-4	
field or	847	0	J27:6
field other	847	6	
field parent	847	5	
field priority	847	-4	
field priority'	693	14	J31:13 S01:6
field project	583	-3	J25:7 J27:6 J31:6 N13:6
field project'	644	15	J27:17
field reporter	778	6	J42:6 N14:6
field resolution	818	5	
field resolution'	778	4	S01:7
field rest	763	11	J32:8
field sprint'	796	0	J04:6
field statu	717	-14	
field summary	566	0	J42:7
field summary'	701	0	J05:21 J31:-11
field that	717	3	J30:6 T02:6
field the	737	-7	
field there	818	3	
field to	796	10	J31:8
field type'	847	0	J04:6
field unknown	847	0	J05:6
field update	847	3	
field was	818	6	J31:6
field which	818	0	N10:7
field with	818	3	J31:6 J32:7
field you	847	-4	
fields'	686	-7	
fields' summary'	818	-5	
fieldsbykey	778	11	J22:8
fieldsbykey false	796	8	J22:8
figure	796	5	
figwort	847	0	I11:8
figwort example	847	0	I11:8
figwort not	847	0	I11:8
fil	588	-3	J20:9 J38:6
fil python	847	-5	
fil windowspowershell	796	3	J34:7
fil with	847	-4	
file	441	0	J20:13 J25:7 J38:15 N05:13 N11:8
file and	763	4	
file app	763	0	I02:6 N12:6
file as	847	-4	
file bug	847	-4	J30:6
file download	847	0	J38:9
file exceed	818	0	N05:6
file home	778	-5	
file is	778	-5	
file jira	796	13	
file jobs	847	4	N04:8
file nam	847	0	J07:6
file name	796	9	
file of	847	5	
file opt	737	-8	
file or	847	-3	
file path	749	-9	
file program	847	-5	
file python	796	-4	J38:6
file srv	749	-3	
file to	796	0	J20:9
file upload	847	0	J24:7
file user	818	3	J02:6
file usr	717	13	J15:7
file with	763	7	J20:6
file' fs	847	0	J20:6
file' open	847	5	J26:6
file_get_content	847	3	
filename	737	-10	J38:6
filenotfoundexception	847	0	J25:7
fill	574	14	J02:7 J26:7 J30:16
fill in	653	15	J02:7 J26:10 J30:6
filter	525	13	I02:8 J27:9 J33:7 J34:12 N12:10 S01:6 S03:9 T13:7
filter all	847	-4	
filter and	847	4	
filter assignee	847	7	
filter for	818	4	
filter in	778	6	J34:8 N01:7
filter of	847	3	
filter says	847	0	I05:7
filter so	818	-4	
filter that	847	5	
filter the	796	-5	
filter with	847	0	J27:6
filter work	847	-3	
filterid	847	8	
fin	763	0	J17:14
final	658	3	J26:7
final long	818	11	
final str	778	5	
find	440	9	I09:14 I10:24 I14:8 J03:8 J04:8 J11:6 J41:6 J42:8 N03:7 N06:6
find an	796	0	I09:13
find authentication	763	3	I14:19 I21:7
find how	847	5	
find issu	847	0	S04:10
find issue	796	0	N03:7
find it	749	-3	N15:6
find jira	847	0	J03:7
find jwt	778	0	I10:16
find key	847	-3	
find no	717	-13	
find nobody	847	4	
find out	686	12	J35:7
find page	796	3	
find sharedsecret	847	0	I10:10
find stor	778	0	I09:14
find that	778	0	S02:7
find the	648	0	I10:11 J04:6
find them	847	3	J03:6
find this	818	3	T02:6 T11:6
find user	778	-3	J42:16
find valid	680	15	J25:6 J41:8 N09:7
find what	818	-5	I09:7
find where	818	-7	T07:6
findbyid	847	0	I09:7
finding	727	8	
findtenant	847	-3	
fine	428	-4	J03:6 J16:8 J42:7
fine and	763	5	
fine are	847	-4	N15:6
fine as	796	0	J32:6 N13:6
fine but	778	-6	T14:6
fine creat	847	-3	
fine for	727	-4	T08:6
fine grain	796	0	J28:6
fine i've	847	0	J06:6
fine in	749	0	S02:6
fine it's	818	0	J13:7
fine now	818	0	T02:6
fine on	796	0	J03:9 J23:6 T05:6
fine page	847	-7	
fine same	818	3	
fine since	818	-4	J16:6
fine so	847	-4	
fine the	749	7	J22:7 J34:8
fine there	847	4	
fine this	847	4	
fine too	847	-3	
fine until	796	3	N11:6
fine what	847	5	J02:6
fine with	709	0	J42:7
finish	614	6	J26:8 J27:6 J29:6 N08:10
finish sync	847	4	J04:6
finish the	796	-7	
finish with	847	3	
fir	727	3	J36:13
fire	847	0	J21:7
firefox	686	0	J20:6
firewall	614	11	N06:7 N07:16 N08:7 N12:7
firewall on	818	4	C01:8
firm	749	-3	N02:6
firma	818	0	C02:9
first	402	-11	I09:9 I11:6 I20:8 J19:17 J35:6 S03:8
first as	847	0	T13:6
first call	763	-4	I20:6 J07:6
first certificate	763	15	N09:13
first customer	847	0	I15:6
first dot	847	0	I14:8
first error	847	6	
first fix	847	6	J14:6
first if	818	-4	
first install	737	0	I08:6 I11:10 I12:6 N02:7
first is	796	-3	
first it	818	0	J36:7
first last	847	3	
first lin	847	-4	
first new	847	3	
first of	796	-3	
first one	737	0	S03:7
first page	749	-4	J07:6
first read	847	3	J18:6
first request	727	0	J19:8
first run	778	6	
first setup	847	4	J35:8
first step	818	-3	
first that	847	5	N08:6
first thought	818	0	I10:7
first ticket	847	4	J02:7
first time	693	6	I11:6 J19:12 T10:6
first token	847	0	J19:9
first try	847	0	I01:6
first value	847	0	J26:6
fit	686	-4	I19:11 J11:6 J37:7
five	591	-10	N15:7 T02:6
five hour	818	-4	
five minut	778	-6	
five or	818	0	J35:7
fix	438	-25	I03:7
fix and	796	11	
fix atlassian	847	-4	
fix by	727	3	I04:7 J06:6 J35:6 T04:6
fix confluence	818	-5	
fix error	847	-5	
fix go	847	-7	
fix handle	847	-3	
fix in	778	17	J24:6
fix it	658	4	J03:6
fix jira	727	-13	
fix of	847	-4	
fix the	686	-6	T15:6
fix time	847	0	I20:7
fix to	818	-13	
fix typo	847	-3	
fix upload	818	-5	
fix value	818	-3	
fix version	763	0	J16:6
fixture	818	0	I15:7
fixversion	701	0	J34:9
fjira	818	-3	
flag	624	3	I11:8 I21:10 T13:8
flag for	778	3	I11:6 J08:6
flag the	847	0	I21:6 T13:6
flag to	847	0	J32:8
flaky	847	0	I20:6
flask	778	3	J02:6 J37:7
flatten	847	-3	
flavour	818	0	J09:8
float	818	-5	I06:7 T02:9
flood	847	-4	
floor	648	12	I06:8 J06:7
floor date	701	3	
floor new	847	5	J06:7
flow	624	3	
flow expect	847	9	J25:8 J29:6
flow of	847	3	
flow the	847	4	
fluentcreate	818	-4	
fmt	674	4	J03:7
fmt github	847	-4	
fmt sprintf	749	9	J03:8
folder	717	5	I21:7 J38:10
foldertopublish	847	-3	
follow	508	9	J02:6 J12:8 N02:12 N13:9 T15:11
follow are	847	0	J39:7
follow exception	818	-3	
follow it	818	3	
follow redirect	763	-5	N02:6 N13:10
follow restclientexception	818	6	
follow scop	727	8	J12:13 T15:7
follow the	614	6	J02:6
follow up	818	-3	
font	778	0	C02:6 I21:11
for	208	-12	I02:-6 I09:8 I11:-8 I17:10 I18:12 I20:-7 J22:-7 J24:-8 J25:-6 J27:8 J33:-9 L01:-6 L08:10 L09:10 N02:-7 N07:-8 N09:-7 N13:-10 T06:9 T13:11 T14:8
for 401	778	-7	
for 403	847	-3	
for about	763	0	T05:7
for acces	847	4	
for account	796	0	S03:8
for accountid	818	3	
for acme	847	0	N05:7 T10:7
for admin	763	-3	J14:8
for agile	847	-8	
for all	581	-13	J03:7 J07:8 L08:17
for an	611	0	J36:7 L09:8 T14:7
for another	778	0	T14:6
for any	749	-10	
for anyth	847	0	N15:7
for api	680	-3	J36:6
for app	727	0	T12:14
for apps	778	0	J13:10
for at	847	0	I17:6
for atlassian	693	6	T03:6 T08:6
for att	847	4	J31:6
for authentication	796	-6	
for basic	763	10	
for be	778	10	I15:6
for beginn	737	10	J26:6 N12:11
for board	778	-10	
for both	674	-7	L09:7 T09:9
for bots	847	0	P01:7
for build	847	6	T09:6
for call	749	0	J08:9
for captcha	796	0	J35:10
for certain	847	0	J40:9
for chang	847	0	J13:6
for client	686	11	T15:12
for clientkey	847	0	I17:10
for cloud	701	-15	
for com	847	4	
for confluence	709	-3	J18:6
for connect	796	-6	L08:8
for const	737	0	T13:7
for content	847	5	
for creat	763	0	J30:6
for credential	818	0	N10:6
for customer	727	0	I16:9
for data	796	-3	
for day	796	7	T14:9
for days	727	-7	N15:6
for delete	847	3	
for development	847	4	
for done	847	4	
for each	604	6	T01:6
for eleven	847	0	J29:8
for ever	847	3	
for every	624	9	N11:6 T07:6
for everybody	763	0	N04:7 T01:6 T13:6
for everyone	796	0	T11:6
for everyth	778	0	J06:6
for exact	847	0	J08:6
for example	737	-9	J10:6
for few	818	4	
for field	749	-7	J32:7
for five	818	-4	
for follow	847	-3	
for forge	796	0	T12:8
for gdpr	818	-7	
for gett	847	0	J08:6
for good	763	8	T14:10
for guest	847	3	
for half	818	0	I05:9
for has	847	3	J05:6
for her	847	0	T13:8
for him	763	0	T13:15
for how	778	-4	
for http	763	-7	I13:6
for impersonat	818	0	S04:7 T09:6
for in	624	-6	J19:6
for input	693	5	I07:9 I08:10
for install	749	0	I08:7
for installation	818	8	
for instance	727	-5	
for integration	847	-4	I06:6
for internal	818	-3	
for is	796	4	I09:11
for iss	818	0	I02:8
for it	562	-3	P01:6
for jira	478	-11	I18:43 J02:6 J26:6 N04:6 S02:7 T09:10
for jql	847	-3	
for just	818	0	J31:6
for key	796	-3	
for login	818	4	J26:8
for long	749	5	I04:6 J23:6
for machine	818	0	I06:10
for mail	818	-3	
for me	586	-5	J01:8
for message	847	4	
for minut	749	-6	
for moment	796	-4	J19:6
for month	717	-4	N05:6
for more	560	11	J23:7 J26:9 J27:7
for my	701	-6	I14:6
for new	680	10	T14:7
for nine	818	0	J29:7
for no	796	-7	
for normal	778	5	T02:10
for not	847	3	I03:7
for now	648	4	J28:7
for oauth	717	-5	L09:7
for old	818	0	T13:6
for on	847	-4	
for one	611	-3	J40:6
for other	778	0	I14:6
for our	620	0	S04:9
for page	763	9	
for path	847	0	N15:6
for people	778	0	T02:6
for person	763	0	T04:10
for personal	847	-4	
for post	749	0	J09:7 P01:6
for prod	796	0	I07:6
for production	818	0	J40:8
for project	680	-8	J03:6
for proxy	796	4	N10:7
for read	693	0	N01:8
for real	796	-4	
for request	847	0	I03:6 L09:6
for rest	693	10	L09:13 N06:6
for review	847	-4	
for rout	847	0	I03:7
for schedul	847	0	T12:6
for scop	796	9	T05:6
for search	796	-4	
for second	847	0	J36:6
for self	818	0	J39:6
for server	818	5	
for several	763	-7	
for sign	796	0	I11:6
for since	847	0	S01:7 T09:6
for single	818	0	J07:6
for software	818	0	J11:9
for some	648	4	J34:7 J35:7
for somebody	818	3	T08:8
for someone	818	0	J05:6 T06:6
for someth	818	6	
for spac	847	-3	
for sure	796	0	T02:7
for task	737	5	
for tenant	717	0	I17:15 L01:7
for that	579	4	J13:12
for the	382	-14	I09:6 J02:-6 J27:12 L09:12 N11:-6 S03:6
for their	749	-6	
for them	674	14	I07:7
for these	727	-4	T05:6 T13:7
for thing	847	-6	
for this	562	7	J41:11 N01:6 T05:7
for those	686	0	I01:7 J14:8 J39:6
for ticket	796	0	J22:11
for time	847	-3	
for token	674	-8	
for transition	818	-5	
for two	680	7	N04:6 T13:6
for type	818	6	
for understand	847	4	
for uri	778	0	J39:8 N03:8
for url	576	8	J02:12 N03:10
for us	749	-4	N15:6
for user	588	-11	J05:10 L09:7 T05:9 T08:6
for username	818	3	
for valid	818	11	I04:6
for version	818	-5	
for webhook	818	-5	
for week	737	0	I04:8 N15:9
for what	778	0	N05:7 T07:6
for whatever	796	0	L08:7
for which	796	3	
for while	693	13	
for whoever	778	0	J21:6 J37:6
for work	847	3	
for worklog	818	0	N03:10
for writ	818	0	J16:7
for wrong	847	-4	J04:6
for year	701	-7	N01:6
for you	701	-5	
for your	737	3	J08:6
for_each	847	0	J21:6
forbid	763	-3	J33:6
forbidden	488	0	J01:16 J09:8 J12:8 J14:6 J17:6 J18:17 J20:11 J35:14 J40:7 J42:7 N04:6 P01:25 T14:7
forbidden as	847	0	J17:7 N04:8
forbidden code	847	4	N13:8
forbidden error	763	8	J01:6 J22:7
forbidden for	709	-3	J14:7 N01:6 P01:7
forbidden from	847	0	J40:9
forbidden please	847	-4	
forbidden request	847	0	J18:9
forbidden the	717	5	J18:7 J40:7
forbidden with	749	-7	P01:9
forc	778	-4	
force	644	0	I09:8
forcib	847	0	N07:8
forcib clos	847	0	N07:8
forever	778	-8	J36:7
forg	818	0	I07:6 J20:11
forge	471	-3	I19:47 J02:-6 J12:29 J37:54 T12:20 T16:12
forge api	818	-4	
forge api'	818	-4	
forge app	658	15	I19:11 J11:8 J12:9 J37:19 J42:6
forge authentication	847	14	T16:22
forge call	847	0	J37:8
forge cdn	818	0	I19:7
forge deploy	727	0	J12:9
forge function	818	0	N08:6
forge hand	847	0	J37:6
forge header	847	0	J37:7
forge install	749	0	J12:13
forge invocation	737	0	I19:21
forge lint	778	-3	J12:10
forge logs	796	-5	
forge manifest	847	-3	
forge oauth	680	0	J37:35
forge proxy	847	3	
forge register	847	0	I19:6
forge remote	624	0	I19:16 J37:10 T12:9
forge send	847	0	I19:10
forge to	796	0	I19:6
forge token	847	0	J37:6
forge tunnel	847	0	P01:6
forge version	847	0	I19:7
forge_app_id	847	0	I19:9
forget	763	-3	I15:6
forgot	680	0	J07:6 N02:6 S02:6
forgot one	847	0	J35:7
forgot the	796	0	N15:6
forgot to	737	0	J07:7 N02:7 S02:6
forhost	847	0	I10:6 I17:10
fork	658	4	I18:10
fork is	847	3	
fork the	847	0	J03:6
form	489	0	C02:10 J10:23 J24:16 J30:8 J31:13 T11:12
form and	818	-5	T11:6
form body	847	-3	
form data	749	-3	J24:11
form field	847	-3	T11:6
form file	796	-4	
form for	847	0	J28:6
form getheader	847	0	J20:6
form grant_type	778	6	T03:7
form has	847	0	J30:6
form in	818	3	J31:6
form invoke	847	3	
form method	818	5	
form on	847	3	
form that	818	-8	
form urlencoded'	763	0	J24:7
form with	847	0	T11:6
format	548	9	J01:6 J03:6 J06:6 J25:16 J32:18
format atlassian	847	7	J26:6
format id	847	-9	
format is	818	0	J25:11
format token	847	8	J06:7
formatt	847	-6	T11:6
former	631	6	I12:7 J40:7 N02:11 N03:6 T13:6
former name	818	5	N02:10
forty	749	0	T13:7
forum	778	-3	I11:6 N13:6
forward	614	3	I02:8 I14:16 J20:6 J37:8 N02:18
forward for	763	4	I14:8
forward it	847	0	J08:6 N02:8
forward to	763	0	N02:13
found	406	22	J04:7 J15:34 J39:18 N03:35 N14:13
found after	818	0	J02:8 L01:8
found and	778	4	J04:6
found at	818	0	J39:7
found await	818	5	
found by	847	0	J10:11
found dead	686	14	N03:20
found error	778	0	J03:6 J15:7
found for	668	3	J02:6 J39:8 N03:10
found in	709	0	J41:7 L08:7
found is	818	-5	
found it	674	5	J29:6 S03:6
found jira	847	-5	
found no	847	-4	I14:6
found noth	847	4	P01:6
found one	847	5	
found or	763	-9	
found out	737	-6	
found page	796	0	N03:12
found someth	847	4	
found statu	818	11	J10:6 J23:6
found str	847	3	
found that	709	0	N12:6
found the	701	8	
found there	847	-5	J39:6
found with	653	14	J15:17 N03:6
found'	763	0	J15:7 J39:6
found' from	818	-4	J39:7
four	631	4	J21:7 J24:6 T09:7
four hour	847	3	T09:10
fourteen	847	0	S01:8
foxglove	818	0	J38:6 N05:9
foxglove atlassian	818	0	J38:6 N05:9
fqdn	818	9	I12:6 I13:9
frame	727	0	I21:9
framework	701	0	I15:6
free	674	0	I09:8 I12:6 J09:7 T05:6
free plan	778	0	T05:7
freeze	847	0	I05:7
fresh	586	0	I04:12 J19:7 J29:6 T04:7
fresh load	847	0	I04:15
fresh made	847	-3	J35:7
fresh one	818	5	J42:9
fresh token	737	0	J19:6
friday	663	5	J22:6
from	261	21	I03:6 I14:6 J07:-8 J21:-6 J33:-6 J37:8 L08:8 L09:-6 N04:10 S02:-7 S03:-8 S04:-7 T01:6
from ace	847	0	L08:9
from acme	847	0	T10:7
from amazon	847	0	N01:14
from an	737	6	
from another	727	0	J35:8
from ap	709	0	I02:10 I03:11 I21:7
from api	763	7	N11:6
from atlassian	635	3	J29:19
from auth	818	-3	L08:8
from axio	847	7	
from backup	796	0	T04:10
from be	818	6	N07:9
from chat	847	6	
from confluence	737	0	J18:9 J38:7
from connect	737	0	J37:9
from create	818	0	J30:7
from curl	818	-3	N01:7
from custom	818	-3	
from customer	763	0	I17:6 J16:6
from data	778	0	N13:8
from email	737	-4	
from excel	847	0	J31:6
from file	818	3	
from filter	818	-9	
from forge	709	-9	I19:12
from get	693	7	
from github	847	-5	
from google	796	-7	T02:6
from here	818	4	
from home	818	0	N04:10
from host	847	-3	
from html	847	3	
from id	818	3	J01:11
from inside	847	3	N06:6
from issuer	847	4	
from its	796	0	J03:7
from jira	490	-5	J29:7 N12:6
from jira_issue	847	5	
from langchain	818	3	
from log	847	3	I14:7
from mail	818	-5	
from march	818	-3	
from miss	847	0	T05:6
from my	644	15	
from myself	847	5	
from not	847	-3	N04:8
from now	658	0	T02:18
from oldco	818	0	N02:7
from one	717	0	I15:6 J29:7 J35:7 T15:6
from open	847	4	
from origin	847	-3	
from our	611	-5	
from page	847	0	I03:7
from post	796	8	N01:6
from postman	818	15	J35:7
from prod	796	0	I13:7 J19:8
from proxy	847	3	J18:6
from remote	847	-4	
from request	737	5	
from scratch	847	0	J08:6
from script	818	-4	
from server	701	8	
from sheet	847	-3	
from site	847	0	I15:7
from snapshot	778	0	I20:6 T04:6
from some	818	0	I13:6
from someth	847	0	N12:6
from that	693	12	T08:7
from the	391	11	I14:9 I19:6 J06:6 J08:7 J38:6 N04:8 N13:8
from their	749	-7	
from then	749	4	I06:7 T14:8
from there	796	0	T05:6
from this	796	-4	N10:7
from to	658	-4	T03:6
from tool	818	5	J14:6
from two	847	0	J40:8
from update	847	-6	
from us	796	0	J19:6 J23:6 L08:7
from user	749	6	
from usr	818	5	
from when	847	0	I06:8
from where	737	0	J37:6
from which	818	3	
from within	818	-6	
from word	847	0	C02:7 J34:8
from yesterday	847	0	J36:7
from your	737	-4	N04:9
fromjson	847	-3	
frommethodandurl	737	7	I01:6
frommethodandurl get'	818	5	J02:6
frommethodandurl method	818	-3	
front	562	0	C02:19 I02:6 I14:6 J33:6 T07:7
front door	847	0	J19:6
front end	763	0	I03:9
front of	658	-7	J05:7 J28:6
front that	847	0	I01:6
frontend	727	-6	
frontend error	847	-7	
frontend pass	818	0	I03:6 J08:6
fs createreadstream	847	0	J20:6
full	523	14	I03:6 N03:6 N12:6
full description	847	0	J32:8
full mail	847	0	J26:10
full migration	635	10	J22:7
full of	749	0	J10:6 N12:11
full page	847	3	I03:11
full set	847	0	S01:7
full sync	847	-4	
fullyqualifiederrorid	727	10	J02:7
fullyqualifiederrorid invalidresponse	796	7	J02:6
func	635	13	T03:6 T06:6
function	478	6	J02:9 J23:7 J25:8
function ask	847	-3	
function but	818	5	J34:6
function call	818	0	N08:6
function err	847	6	
function error	796	3	
function for	847	0	N01:7
function handler	818	-5	
function loadissue	847	-3	
function of	847	-7	
function req	847	0	J26:6
function run	818	-3	
function so	847	0	L09:7
function start	796	8	
function the	847	-3	
function to	796	5	
function token	796	-4	
funny	763	-5	
funny that	818	0	J03:6 J31:6
further	717	6	
further up	847	-3	
future	624	0	C01:13 I05:10 I20:16 T02:17
future was	701	0	T02:14
future which	847	0	I20:7
g'	847	3	
gadget	778	6	
gajira	701	0	N03:8
gajira find	847	0	N03:6
gajira login	727	-4	
gantt	818	0	L01:8
ganzzahl	796	8	J41:14
ganzzahl sein	796	8	J41:14
gap	847	-4	
garbl	847	0	N12:6
gat	847	-4	
gate	847	3	
gateway	541	3	I02:7 J11:18 J36:17 N10:12 N11:11 N12:8
gateway answer	818	0	J40:9
gateway api	818	7	J11:6
gateway is	847	3	S01:7
gateway on	847	0	N10:9
gateway or	847	3	
gateway says	847	-3	J36:7
gateway the	847	0	N12:11
gateway timeout	818	8	N11:15
gateway url	847	0	J36:8
gave	579	11	J19:9 J28:7 N04:7 P01:7 T05:7
gave http	818	0	J10:8 N14:7
gave it	727	7	
gave no	818	4	
gave up	818	0	J19:9
gave us	778	0	N04:11 T01:6 T08:7
gb	763	-6	
gdpr	558	8	J23:36
gdpr api	847	-5	
gdpr chang	796	-3	
gdpr mode	818	8	J23:7
gdpr strict	602	13	J23:28
gdpr true	818	0	I11:6
gecko	796	6	J20:10
gem	749	-4	
gems	749	8	
gems gems	763	12	
gen	727	-3	J25:6
gen issu	847	-3	
general	674	7	T08:8
general jira	847	8	
general one	796	3	T08:9
general page	847	0	I21:6
generat	617	8	J02:7 J03:9 N01:9
generat by	749	3	N01:12
generat one	847	0	J08:6 J19:7
generat the	818	0	J03:6
generat token	847	4	
generate	717	0	I14:7
generate another	847	-5	
generate the	847	0	I14:8
generatejwt	847	-4	
generation	818	0	J29:7
generator	763	0	I21:6 L01:7
generic	763	3	J17:6 L08:8
german	737	12	J41:10
german nam	847	4	
get	254	14	I07:-6 I13:12 J02:10 J03:10 J04:8 J06:7 J07:21 J08:9 J13:-6 J14:7 J15:9 J22:-6 J25:-11 J30:-10 J32:-9 J39:-6 N01:17 N02:8 N03:6 N06:-6 N09:7 N13:11 P01:-6 T03:-6 T05:-6 T09:-6
get 200	763	0	S01:7
get 400	763	7	N05:10 T02:7
get 401	620	27	I10:8 I14:7 J02:11
get 403	686	20	J35:9
get 415	847	5	J24:9
get 503	847	-7	
get aaccountid	818	0	S01:11
get accept	847	4	
get acces	847	0	J36:7
get all	737	-3	J04:9
get an	663	8	J02:6 N07:6
get and	763	5	N01:6
get answer	818	-7	
get anyth	818	0	C01:8
get api	717	-4	I03:16
get app	796	0	S04:9
get as	796	3	
get at	818	4	
get atlassian	818	-4	
get authorization	796	6	J01:6
get back	796	3	N13:6
get base	693	-4	J33:7 J38:6
get confluencepage	818	6	J02:7 J34:7
get confluencespace	818	0	N03:7
get connect	818	-3	
get content	693	-6	N01:9
get creat	847	3	T06:6
get credential	763	3	
get current	818	4	
get dashboard	847	0	I14:6
get data	818	6	J14:6
get date	818	0	I06:6
get endpoint	847	4	J06:7
get error	763	9	
get errormessag	818	6	
get ex	727	10	J11:12 J36:6
get file	796	-7	J38:7
get glance	847	0	I05:7 I09:7
get header	680	-11	
get host	847	-3	N15:6
get http	455	-7	J04:10 J14:10 J39:7 N07:9 N09:7
get id	818	-10	
get in	737	4	J35:6
get info	847	5	
get into	847	0	S03:6
get is	709	14	
get issu	796	7	N07:6
get issue	693	-18	J38:6
get jira	668	-5	N03:14
get jwt	818	9	I01:6
get jwt'	818	0	I04:10
get key	818	0	I13:11
get key'	847	3	
get local	737	8	N09:12
get made	818	0	N05:7
get many	818	6	J29:7 J33:6
get me	847	3	
get message	847	8	
get myself	796	6	J29:7 N07:6
get new	663	-3	
get no	847	-3	
get not	818	-3	N14:9
get of	778	-4	
get only	818	0	J06:8
get option	847	7	J35:6
get page	796	-4	
get panel	686	0	I01:7 I09:8 I14:8
get project	763	9	J03:6
get proxyauthenticationrequir	847	13	N10:19
get public	717	0	I13:21 S01:6
get publish	847	-5	
get query	847	-4	
get reject	847	0	T08:8
get request	693	-5	N01:10
get rest	450	-30	J02:-8 J03:23 J04:6 J06:16 J07:25 J08:18 J10:7 J15:11 J16:6 J21:12 J22:-15 J25:-6 J26:-7 J39:-8 N02:11 S02:7
get rid	847	-3	
get search	847	11	N07:6
get secure	847	0	J07:17
get self	818	7	
get setting	847	4	
get someth	847	-4	
get start	778	-8	
get tenant	847	0	I11:9 L08:6
get that	749	0	I17:7
get the	562	13	J02:6 T01:7
get these	818	6	
get this	674	12	J02:7
get through	737	0	I03:6
get to	663	-4	
get token	717	5	T11:9 T13:6
get told	796	0	J40:7
get transition	796	0	J41:7
get unauthoriz	796	4	I18:6 J02:8
get url	570	-8	J26:9 N01:12 N08:6
get user	674	3	N13:6 T13:6
get user'	847	-4	J23:6
get version	818	4	
get wiki	668	-9	J07:21 T16:7
get with	796	-6	J38:7
get your	847	4	
get'	555	11	J02:6 J06:11 J22:7
get' body	818	3	
get' from	847	0	N12:6
get' header	644	-4	
get' pathname	818	0	J06:7
get' rest	796	5	
get' shared_secret	847	3	
get' url	778	4	N13:6
get_all_pages_from_space	847	-4	N04:8
get_all_spac	818	8	
get_issue	778	13	
get_issue and	847	3	
get_page	818	-6	
get_page create_page	847	-3	
get_page_by_id	778	-9	
get_space	847	4	J04:6
get_sprint	818	-8	
get_user	847	-3	
get_user_accountid	847	9	J23:7
getaccessibleatlassianresourc	796	6	J11:13
getaccesstoken	847	0	S03:8
getaddrinfo	727	14	N06:34 T15:6
getaddrinfo enotfound	763	13	N06:23 T15:6
getasync	778	-4	
getattr	847	-4	
getbody	778	7	J34:6
getbyt	602	0	J26:6
getbyt email	737	-4	
getbyt user	796	-3	
getbyt utf_	847	0	L08:6
getconfluencepage	818	7	
getconfluencepage getconfluencespac	847	3	
getconfluencespac	847	3	
getconfluencespac updateconfluencepage	847	3	
getcontent true	847	3	
getcurrentuser	847	-3	
getencoder	693	-4	
getencoder encodetostr	693	-4	
getenv	693	12	J10:6 J22:8
getenv token	847	8	J22:6
getheader	796	0	J37:6
gethost	818	0	I02:7 I09:6
getissu	847	-4	
getissue	693	0	J41:10 N09:7
getjiraissue	847	0	J11:6
getmapp	749	0	I02:11 N01:6
getname	818	9	J25:6
getoauthclientid	818	0	T05:7
getproject	796	10	
getresponsecode	818	-4	
gets	438	6	C01:6 J21:7 J25:-6 J26:-7 N02:9 T13:8
gets 200	847	0	J04:6
gets 401	663	5	I02:6
gets 403	763	-8	
gets 404	796	0	J39:6 N15:6
gets 410	847	0	J22:6
gets 500	847	0	N11:9
gets an	796	3	T07:6
gets cut	818	0	N08:6
gets data	847	0	S01:7
gets dropp	847	0	N07:7
gets forbidden	847	0	J17:6
gets hits	847	0	S04:8
gets in	818	0	J35:7 S03:7
gets invalid	847	0	N12:7
gets me	763	3	J06:6
gets no	749	6	
gets redirect	818	0	N02:10
gets refus	749	0	J23:6 J32:6 L01:7
gets the	778	3	J38:6
gets through	796	11	I01:6 L08:8
gets to	749	0	J21:6
gets token	796	0	T06:6 T13:7
gets turn	818	0	J09:6 T07:7
gets written	847	0	S03:6
getsharedsecret	796	-3	
getstatuscode	763	0	J34:6
getstatuscode 200	847	0	J23:6
gett	562	4	J02:10 J08:8
gett 400	847	-3	J27:6
gett 401	847	4	J02:8
gett an	818	0	N01:7
gett current	847	0	J02:6
gett error	847	4	
gett jiraclient	847	-4	
gett start	847	-5	T15:7
gett the	763	-5	I10:6 T05:7
gett this	847	0	J08:6
gettime	818	10	J02:6
gettime const	847	5	
gettoken	620	-5	I02:6 I03:14 J08:17
gettoken function	796	-4	
gettransition	796	-3	J41:6
getuser	796	0	J23:6
getvalidjsonfromresponse	701	8	
getvalidjsonfromresponse irestrequest	701	8	
getxray	818	-6	
getxray app	818	-6	
gh	778	0	J30:6
gh_security_token	847	4	
ghas	818	-8	J30:7
ghas jira	847	-8	
ghj	778	0	I18:18
gina	847	7	
gioboa	847	0	J35:16
git	680	-12	N10:6
github	479	-24	I18:44 J02:6 J03:12
github action	763	4	J02:10
github api	796	-3	
github app	818	0	I18:6
github com	607	-6	
github does	847	0	J03:8
github for	639	0	I18:48
github integration	796	0	I18:9
github issu	847	6	
github issue	737	4	T05:6
github workflow	847	0	J29:8
github workspace	847	5	
gitlab	611	-11	I12:7 J03:7 N06:7 N07:6
gitlab ci	847	0	N06:6
gitlab com	778	-7	
gitlab harbor	847	6	I12:7
giv	445	24	J27:8 J37:7 N03:13 N07:10 N08:6 N14:7 T06:6 T15:6
giv 400	818	-7	
giv 401	727	0	J03:6
giv 404	778	0	J15:8
giv all	847	4	
giv an	737	22	J35:10 T15:8
giv bad	847	4	J33:6
giv error	778	4	J27:6
giv for	818	0	I08:6
giv http	818	-7	
giv it	847	-3	J27:7
giv json	847	0	N15:7
giv me	620	4	N07:9
giv no	796	10	
giv page	847	10	J15:8
giv the	717	0	J03:6
giv them	847	-4	
giv token	847	0	J37:8
giv up	737	0	L01:7
giv us	796	0	J08:6
give	516	6	
give 401	818	3	
give 403	847	-3	N01:7
give 404	847	3	
give it	709	3	J23:8
give me	749	5	J20:6 J33:7
give to	847	0	J42:7
given	551	0	J23:6 P01:11 S01:6
given as	818	-4	J32:7
given for	847	-4	T13:6
given id	818	5	J15:9
given read	847	0	J28:7
given the	701	7	S01:8 S03:7
given to	847	0	J16:6
glance	778	0	I04:8 I05:6 I09:6 I20:8
glindholm	818	3	
glindholm connector	818	3	
global	624	0	J14:17 J42:18
global admin	796	4	J14:16
global browse	847	-3	
global permission	749	5	J14:8 J42:18
global variable	818	0	J37:7
glu	818	0	J10:8
glue	847	0	J07:6
gmail com	796	4	
gmt	639	7	C01:8
gmt content	818	4	
gmt link	847	-3	
gmt'	701	4	
go	416	0	J19:9 J21:7 L01:6 N08:11 N12:9 S04:6 T05:6
go 174	847	4	
go 360	847	3	
go by	763	-6	
go client	818	0	N12:12
go from	847	3	
go into	796	-3	T07:6
go jira	778	0	J01:7 J22:6
go msg	763	-8	I20:6
go on	639	-10	J02:6
go out	778	8	I17:7
go script	847	0	P01:7
go the	847	0	L01:8
go through	586	0	J40:6 N08:15
go to	631	10	J14:6 J19:6
go together	847	-4	
go tool	796	0	J03:7
go with	818	0	J19:6 J28:6
goal	749	0	I11:8
goal org	847	4	
goes	480	5	J21:9 N07:6 N13:10
goes again	818	0	J21:12
goes from	847	8	J41:8
goes into	818	0	J36:6
goes on	653	0	J42:6
goes out	686	-7	C02:6 N13:8
goes over	818	3	J03:8
goes through	635	0	N07:6
goes well	818	7	
goes where	847	4	
goes wrong	847	-4	
golang	818	0	I20:8
golang jwt	847	0	I20:9
gone	518	11	J22:36 N15:6
gone already	847	4	
gone and	796	3	
gone from	778	-6	I14:6
gone on	763	0	J24:10
gone the	818	3	
gone when	847	7	J25:6
gone wrong	818	-3	L08:6
goneexception	763	5	J22:11
goneexception this	763	5	J22:11
good	465	8	N01:7 T14:8
good again	847	0	J31:6
good day	818	0	S01:7
good for	693	4	
good if	778	-4	
good in	847	4	
good new	847	-4	I04:8
good now	796	4	J07:7
good on	818	0	I01:6
good put	847	0	J06:6
good reason	847	-3	
good the	778	0	L09:8
good to	796	4	
good until	847	0	I20:7
good use	847	0	J06:6 N01:7
good what	847	0	J19:8 T14:6
good while	818	10	
google	596	10	N06:10 T02:8
google common	796	6	N08:8
google login	847	0	I14:7
google oauth	847	-3	
goosander	847	0	N11:7
goosander atlassian	847	0	N11:7
got	438	18	I11:6 J02:6 N02:6 N06:7 T09:7 T13:7
got 401	763	6	J02:7 J19:6
got 403	818	-4	
got an	709	-6	S04:6
got both	847	0	T09:7
got connectionerror	818	6	N07:6
got from	818	0	I02:9
got install	847	-3	
got lost	818	0	I10:6 J02:6
got new	727	0	N02:11
got no	763	0	I03:6
got noth	796	0	T08:7
got problem	847	-3	
got recoverable	717	7	
got that	847	5	L09:6
got this	818	0	N12:7
got two	847	0	T13:6
gotten	847	0	I13:10
gov	680	0	I16:15 T08:25
gov cloud	818	0	I19:6
gov mod	749	0	I16:13 T08:7
gov sit	847	0	T08:10
government	778	0	T08:14
government cloud	847	0	T08:10
gqlexecutor	847	3	
gqlexecutor js	847	3	
graceful	818	7	J34:7
grafana	737	0	J22:8
grain	778	0	J11:8
grant	505	15	J12:37 J40:11 L09:7 T01:30
grant assertion	796	5	
grant confluence	847	3	
grant is	778	-4	J40:6
grant on	847	0	J12:10
grant scop	847	0	J12:8
grant the	709	0	J12:16
grant to	847	-3	J12:6
grant type	614	0	T01:22 T03:7
grant type'	847	0	T01:6
grant your	763	3	J12:10
grant_type	628	0	L01:8 T05:8 T11:7
grant_type authorization_code	847	0	T15:7
grant_type encodeuricomponent	847	5	
grant_type grant	796	5	
grant_type refresh_token	847	-4	
grant_type urn	717	0	T05:10
granular	693	7	J11:19
granular scop	763	6	J11:8
graphql	686	0	C02:7 I03:6 T12:11
graphql method	847	3	
great	631	8	
great thank	847	0	N08:6
green	581	-6	J04:7 J19:7 J29:7 N09:10
green and	818	0	J03:6
green for	847	0	S01:7
grep	778	0	T03:7
grey	717	3	
greyfriar	847	3	
greyfriar atlassian	847	3	
groovyx	847	5	
groovyx net	847	5	
group	529	7	J12:6 J14:8 J18:12 J23:18 J42:21 N02:6
group and	763	-3	
group at	847	0	J42:8
group atlassian	847	0	N02:12
group fail	847	6	
group from	847	0	J42:8
group group	847	5	J23:7
group have	847	6	J14:10
group in	763	3	J18:7
group is	847	5	
group jira	818	5	
group member	818	-4	
group of	763	0	J12:6
group read	847	4	
group site	847	0	J14:6
group to	847	0	J09:6 J42:6
group'	818	-5	N04:8
groupid	847	4	J14:6
grouplabel	778	5	
grouplabel alertname	818	5	
grow	818	7	
grow paus	847	4	
guard	693	-7	I01:7 I04:7 I21:9
guava	847	3	
guava jar	847	3	
gues	566	24	I07:8 T08:6 T14:7
gues is	749	9	
gues that	796	0	I09:6 J13:7 J21:6
gues the	749	10	
gues we	818	0	I07:9
gues you	847	4	
guess	749	-5	
guest	693	3	C01:6 I04:7 S04:10
guid	847	-4	
guide for	763	-5	
guide is	847	3	
guideline	635	10	J22:7
guideline is	635	10	J22:7
guild	847	4	
guy	737	0	C01:9 N02:7
gw	847	0	N12:6
hack	847	0	C01:8 I15:6
had	412	20	C02:7 I07:6 J03:10 J04:9 J19:8 J21:-6 J25:-7 J29:7 J35:8 N11:10 T07:7 T13:6
had already	847	0	T14:6
had an	727	-3	
had another	818	-3	
had any	818	0	J03:6
had been	617	0	I07:10 J19:7 J20:6 J29:10 S02:8 T13:7
had died	847	0	N04:6
had enter	818	10	J19:6 N06:7 N07:6
had fail	847	-3	
had it	778	0	J05:7 J19:6
had jira	847	-3	
had no	693	-7	
had one	818	0	I02:6
had only	847	0	J03:6
had put	847	4	
had sign	818	0	J03:6 J19:7
had the	693	8	J04:9
had them	778	0	T02:6
had this	818	4	
had to	631	16	N13:7
had told	847	0	T09:7
had trouble	847	-8	
had used	847	6	
hadn't	778	3	
halden	796	-4	
halden example	847	-5	
half	593	-15	C01:9 I05:8 J41:7 N11:6
half an	778	-4	N11:6
half is	847	0	J18:6
half minute	796	0	J19:6
half of	701	0	J41:10
half second	847	-4	
half the	847	0	C01:8
half year	847	-5	
halfway	847	0	J21:7
hallo	847	0	I12:7
hammer	818	0	N11:6
hand	452	22	I02:7 I06:7 J08:7 J25:-6 J37:6 T04:10
hand and	847	5	J14:6
hand as	818	0	J03:6
hand back	847	0	S02:6
hand for	818	4	
hand in	693	5	L08:12
hand it	701	0	J34:6
hand on	818	3	
hand out	701	10	J08:10
hand over	648	0	J37:11
hand that	818	6	
hand to	818	-6	J07:7
hand which	847	-3	
hand with	737	0	J26:6
handbook	818	-3	
handl fail	818	3	
handl for	818	-7	
handl of	778	-4	
handl request	818	4	
handle	639	0	I20:11
handle 429	847	-3	
handle as	847	0	I03:7
handle jira	847	3	J34:8
handle token	818	0	I20:15
handle_request	847	0	I03:7
handler	614	-5	I02:6 I04:6 T04:8
handler and	847	0	I09:6
handler async	847	-4	
handler req	818	-5	
handleresponse	847	5	
handover from	847	0	J08:6
handshake	686	6	
hang	674	3	J30:6 N05:7 N07:16 N08:6
hang and	847	6	
hang on	847	-3	
hang up	749	8	N07:18
happen	549	0	I20:6 J21:7 J36:7 S03:8
happen at	847	4	C02:6
happen if	763	8	
happen often	818	-9	
happen on	847	-4	
happen the	818	4	
happen this	847	0	J34:8
happen to	749	0	I04:6 J37:6
happen when	749	4	
happen with	796	0	I20:6 N08:6
happi	818	0	N05:7 T02:8
happy	686	-3	C02:13
happy and	847	0	I09:6
harbor	701	7	
harbor example	763	8	I12:6
harbor example'	847	-7	
harborsite	796	4	J01:10
harborsite atlassian	796	4	J01:10
harbour	796	-6	
harbour atlassian	847	-3	
hard	686	0	I12:6 J27:6 J39:6
hard cod	763	0	I12:6
hardcod	763	0	N06:6
harden	818	0	J42:8
harmles	847	0	I11:6
has	292	12	I02:6 I06:8 I17:9 J11:8 J22:12 J30:8 J36:-6 N07:-9 N11:-6 N12:-7
has all	701	0	J05:10 L09:7
has an	639	0	L01:6 T08:6
has another	847	9	J28:6
has anybody	818	0	J20:6
has anyone	818	4	
has been	480	12	J22:27 J29:6 N04:6 T06:9
has both	818	0	J06:6
has come	847	10	
has consent	847	-4	
has create	847	3	
has every	847	-5	
has expir	644	12	I04:21 J29:9 N09:8 T14:8
has fail	796	6	N08:6
has field	847	0	L01:9
has got	727	3	
has it	668	-7	
has its	818	-4	
has jira	778	5	
has just	847	0	L08:8
has left	847	0	J32:6
has line	847	0	J25:6
has link	847	-3	
has localbaseurl	847	0	I12:6
has miss	818	8	J09:8 T05:6
has more	847	3	N05:6
has mov	847	-4	
has neither	847	5	T05:6
has never	778	4	
has no	516	11	C01:6 I10:6 I17:13 I21:8 J14:6 J33:6 J39:6
has none	778	-8	
has not	693	-8	L08:7
has noth	763	-7	I17:8
has only	749	0	J30:8
has or	818	3	
has our	818	0	S02:7
has project	796	0	J34:9
has put	847	-3	
has remote	847	5	
has request	847	6	T15:8
has requir	847	-4	
has run	796	3	
has scop	847	-3	
has secret	847	0	I07:6
has self	847	5	
has sent	847	4	
has taken	818	4	
has the	558	-9	I02:7 I07:7
has them	796	-5	
has tim	847	0	N08:10
has to	473	0	I06:11 J11:6 J26:6
has two	778	3	J30:11
has what	847	3	
has wiki	847	-4	T09:6
has work	796	6	J02:6
has xsrf	847	-3	
has your	847	0	N02:6
has zero	847	0	I20:9
hash	490	-9	I01:48 I02:14 I03:25 J07:17 J08:9 L01:8 L08:17 L09:30
hash and	818	0	I02:6
hash claim	847	0	I02:9
hash does	737	0	I01:23
hash for	847	0	L08:6
hash get	847	0	J07:9
hash in	763	0	I03:11 L08:6
hash is	796	0	J10:6
hash it	796	0	I01:10
hash mismatch	796	0	I01:13
hash not	847	0	I03:7
hash of	693	0	J08:10 L09:8
hash qsh	796	0	I03:11
hash the	796	0	J07:10 L09:6
hash token	763	-6	
hash_url	847	5	J06:6
hash_url method	847	5	J06:6
hashlib	847	-3	
hashlib sha	847	-3	
hashmap	818	4	
hasn't	620	0	I20:6
hasn't been	796	0	J41:7
hasn't got	818	0	L09:6 T09:6
hav	680	5	
hav one	796	3	J12:7
have	321	8	I02:10 I10:7 I14:-6 J04:10 J15:6 J17:6 J23:8 J25:-9 J27:7 J34:-6 J40:11 N07:7 P01:15 S02:-6
have acces	763	0	J18:7
have all	847	0	I21:7 J33:6
have an	674	6	
have and	847	0	T07:8
have chang	796	6	
have check	847	3	J16:7
have confluence	818	0	J28:7 J40:7
have csv	847	0	C02:8 J23:7
have custom	847	5	
have enough	796	0	J30:6
have enter	818	-4	
have exp	847	0	T02:9
have expect	847	0	J04:6 J08:6
have forge	847	0	N08:6
have found	796	8	
have got	818	0	T07:6
have had	778	0	L09:8
have it	644	9	J30:6
have jira	796	-7	J14:8
have keys	847	0	J10:6
have look	717	7	
have miss	847	-3	
have neither	847	6	N06:7
have no	631	0	J29:6 T10:6
have not	763	4	T15:7
have noth	847	-5	
have only	796	0	S03:8
have or	818	6	J40:9
have permission	586	0	J15:15 J27:9 J28:6 P01:11
have post	847	-3	N13:8
have problem	847	5	
have proxy	847	-3	N10:7
have put	796	3	L01:8
have qsh	847	-3	
have read	847	0	J09:6 T10:6
have requir	818	6	J23:8
have scop	796	-3	T05:7
have set	796	0	I05:6 J20:6
have such	847	-6	
have that	818	0	J17:6 T09:6
have the	566	8	I02:7 J14:6 J35:6
have them	763	0	I10:8 T01:6
have this	737	0	J19:8
have thought	847	0	T13:6
have three	847	0	T11:6
have to	509	3	I02:6 J08:6 J36:7 P01:15 T14:8
have told	847	0	J12:8
have trouble	847	9	J07:10
have value	709	0	I02:11
have you	737	-9	
haxx	847	0	N06:7
haxx se	847	0	N06:7
hd	847	-4	
hdr	796	3	
he	548	0	J35:6 N05:8 T13:10
he gets	847	0	S03:7
he is	796	0	N14:9
he press	847	0	T15:9
he says	778	0	I14:6 J35:6
he typ	847	0	J34:6
he'd	763	0	J35:6
he's	701	0	J27:6 P01:20 S04:8 T13:8
he's got	847	0	T13:6
he's not	818	0	S04:6
head	537	0	J02:6 N01:10 N12:12 N14:10
head body	648	9	N12:10
head http	847	-8	
head meta	680	13	N11:6
head title	639	0	J02:9 N12:10
head up	778	-7	
header	325	5	I11:6 I14:16 I15:10 J01:6 J02:17 J03:14 J20:15 J22:9 J24:15 J37:10 N03:-6 N06:-6 N14:-8 S03:7 S04:6
header accept	596	10	J26:11
header accept'	737	-3	
header and	727	-6	I15:6
header as	737	9	N12:6
header atlassian	763	-4	J20:6 J24:9
header auth	749	5	J10:7
header authentication	818	4	J35:10
header authorization	450	-3	J01:7 J08:8 J26:6
header authorization'	635	3	J01:7
header basic	847	0	J19:6
header bearer	847	0	J36:7
header cache	818	-8	
header content	583	-6	J22:8
header data	847	-3	
header date	818	-3	
header date'	796	5	
header fil	847	8	J26:6
header forge	749	4	J37:11
header from	818	0	I13:6
header get	674	-9	S01:8
header has	847	-4	
header hdr	796	3	
header header	568	-3	
header host	818	0	I14:9 N12:6
header in	737	4	S03:6
header is	663	0	P01:8
header jira	778	0	J02:8 J05:6
header jwt	847	0	I14:13
header line	847	0	J03:7 N12:7
header myself	847	5	J02:6
header no	796	0	N07:6
header none	847	0	I11:8
header object	818	-3	
header of	701	0	I15:7
header or	847	3	
header param	818	-3	
header refus	847	3	
header request	818	0	J24:7
header retry	796	0	J21:17
header rs	847	0	I14:10
header says	847	0	S04:10
header server	778	-4	
header server'	796	0	N01:7
header set	686	-3	
header so	847	0	N11:6
header that	763	-5	
header the	778	9	
header to	847	-3	
header token	796	0	J04:6
header typ	818	4	J03:6
header user	818	0	J20:7
header value	847	-4	
header verify	847	-5	
header whatsoever	847	0	J03:7
header with	818	0	J16:7
header work	847	0	T12:9
header www	847	-4	
heal	796	0	J02:6
heal it	796	0	J02:6
health	749	0	I04:9 J33:10
health check	818	0	J33:11
healthy	796	-9	
hear	763	0	J18:7
heard of	778	0	T02:6
heartbeat	847	6	
hello	588	3	J32:11 S01:6
hello am	796	0	J36:7 N04:6
hello friend	796	0	J42:6
hello i'm	818	0	S01:10
hello in	847	0	I20:7
hello our	818	0	N02:8
hello'	847	-4	
helm	796	-3	N07:8
help	493	0	C01:7 J30:11 N10:6
help and	847	-3	
help does	847	0	T01:6
help has	847	0	J30:8
help jira	847	-6	
help me	763	8	J30:6
help somebody	818	0	T02:7
help test	847	-4	
help the	847	-5	
help there	847	5	
help to	763	7	
help with	763	-7	
helper	663	-8	L09:6
helper that	847	-4	
helper user	847	4	J15:7
hence	778	0	J02:8
her	658	0	S03:12 S04:17 T13:15
her name	796	0	T13:19
her own	818	0	J35:6
here	451	13	J07:6 J22:6 T02:10
here and	709	-4	
here as	796	-5	T02:7
here at	818	-4	
here every	847	5	J20:6
here for	763	0	J25:9
here it	796	-8	
here it's	847	0	S03:11
here like	847	9	J39:7
here no	847	4	
here not	847	4	
here our	818	0	J40:7 N11:6
here please	763	4	J33:8
here since	796	11	J22:8
here so	796	3	
here too	847	-3	
here uses	847	3	
here with	796	-9	
heroku	737	0	I09:9
herokuapp	847	-3	
herokuapp com	847	-3	
heron	796	3	N02:7
hers	847	0	N08:6
hex	749	0	C02:7
hexdigest	796	-5	L09:6
hey	818	-4	J27:7
hi	541	12	N08:7
hi can't	847	8	J02:7
hi support	818	0	I14:6 J21:7
hi thank	847	-3	
hi want	796	-3	S02:7
hi we	847	10	
hid	778	0	C02:6 J31:10
hid it	847	0	C02:7
hidden	717	7	
hide	847	-5	
high	668	-5	
highest	847	-6	
him	648	0	J35:6 N09:6 T13:12
him and	847	0	I17:7
him for	847	0	I16:6 N14:6
himself	796	0	N08:7
hint	639	-6	J01:6 J11:6
hint that	778	-4	I11:6 J03:6
his	586	3	I09:6 J35:8 S04:20 T13:7
his filter	847	0	J34:9
his own	749	0	T05:6 T13:6
his pc	847	0	C01:7
his profile	847	0	T13:7
his token	847	0	S04:8 T14:8
history	668	0	N02:8 N08:6 N11:6
hit	653	0	S03:8
hits	701	0	S04:7 T13:7
hits jira	818	3	J42:6
hitt	818	0	J35:6
hlp	818	-3	
hlzxrzin	778	0	T10:8
hm	717	0	J41:6
hmac	709	-6	I07:8 T10:10
hmac sha	847	-3	
hmacshakeyfor	847	0	L08:6
hmm	763	0	J33:7
hne	847	0	N02:8
hola	818	0	J17:6
hold	607	-16	T04:6
hold every	847	-4	J31:6
hold the	763	-17	
hole	796	0	J05:7
home	562	9	J02:9 N04:6 N14:16
home at	847	3	
home atlassian	847	0	N14:10
home page	796	0	N14:8
home runner	749	-9	
home the	847	0	N04:6
homemade	818	0	I06:10 I13:6
honest	778	-5	J18:6
hook	541	-14	I08:12 I12:10 I13:6 I15:17 T04:6 T05:7
hook in	847	0	I05:7
hook refus	847	0	I15:8
hook that	847	5	
hook this	847	0	T05:7
hook with	818	0	I13:6
hop	796	0	J13:7 J38:6
host	376	14	C01:7 I09:9 I13:7 I16:32 J02:-7 J11:-6 J25:-9 J28:7 J39:18 N06:29 N07:12 N13:-6 T03:9
host and	763	-5	T05:7
host answer	847	0	J38:6
host are	796	0	J38:6
host as	847	4	
host at	778	-3	
host atlassian	796	0	J37:6
host chat	847	-4	
host clientkey	847	0	J06:6 S03:8
host confluence	818	3	
host could	847	5	
host does	778	0	I16:13
host end	847	0	T08:6
host error	847	0	N06:6
host for	717	0	I09:11 I13:11
host from	847	4	T08:8
host github	818	0	I18:9
host has	796	3	I20:6 N08:6
host have	847	6	
host host	763	11	J15:7
host http	668	6	J09:6
host instance	847	4	J39:6
host is	727	0	N06:12
host isn't	818	0	I16:12
host jira	617	-11	J39:17 N06:10
host model	847	5	J06:6
host name	796	4	I07:6
host of	796	4	
host on	796	-6	
host ones	847	3	
host or	847	4	J23:6
host port	818	-7	
host request	796	0	L09:8 T05:7
host rest	737	4	J10:7 N06:6
host return	701	-3	I12:7 I13:8 I16:6
host says	847	0	L01:10
host server	796	-3	
host setting	847	6	J01:6
host so	818	7	N02:8
host str	818	6	S03:7
host that	796	4	N07:7
host uri	847	3	
host url	847	-3	N06:6
host user	818	-3	
host when	847	0	N06:6
host with	847	-4	
host'	818	9	I01:7
hostclient	847	0	T05:7
hostkey	847	-5	
hostname	674	0	I16:9
hostname jira	818	-7	
hotel	847	0	N12:6
hotfix	847	0	L08:6
hour	513	-3	I04:8 I05:12 I20:8 J21:7 J36:15 J37:7 N11:9 T14:18
hour ago	818	0	I05:6 N06:6
hour and	749	4	
hour for	818	0	L08:7
hour in	818	-3	J21:6
hour later	737	-6	N11:9
hour of	847	0	T09:10
hour or	796	-7	J02:6
hour the	778	10	I07:6 J37:6 T14:11
hour then	818	0	J36:10 T14:6
hour to	847	0	C02:7
how	425	-12	J02:6 J07:7 J36:7 S01:8 S03:7
how can	686	0	J36:6
how do	560	-11	J37:6
how is	796	0	J36:6
how it	737	0	J17:9 J24:6 S02:8
how it's	796	0	J07:6
how long	717	-6	
how many	763	-6	
how old	847	0	J19:7 J36:6
how should	847	-3	
how the	763	3	J10:6
how to	591	6	
how we	763	-3	S01:6
however	778	6	J16:6 T08:7
hr	644	0	J42:13
hr'	818	4	
href	663	7	N03:6 N13:6
href secure	818	5	N13:7
href static	778	4	
hs	537	4	I06:9 I07:17 I11:19 I20:8 L08:15
hs 256	537	4	I06:9 I07:17 I11:19 I20:8 L08:15
html	456	31	I21:15 J22:-6 J38:18 N01:29 N03:31 N12:23 N14:28 N15:19
html and	796	7	
html charset	709	3	J35:6
html com	847	0	I21:6
html did	847	0	N15:7
html doc	847	-3	
html error	796	0	N01:7
html from	847	0	N01:7 N12:6
html head	639	10	J02:10 N01:7 N12:13
html html	663	5	N03:6 N11:6 N14:7
html is	796	8	I21:9 N12:8
html lang	663	5	N03:6 N14:7
html login	818	-3	
html look	847	-11	
html loose	778	4	N01:7
html n'	796	3	
html not	847	0	N03:9
html of	847	3	
html pag	847	0	I04:6
html page	663	12	N01:8 N03:12
html public	749	0	N01:7
html the	847	4	
html transitional	778	4	N01:7
html what	847	5	
html with	796	3	J38:8
html your	847	0	N15:6
html'	847	0	I21:6 N01:8
http	220	0	I09:-6 I12:10 J02:12 J18:-6 J22:13 J24:6 J26:12 J28:7 J29:-6 J39:8 N03:13 N06:15 N12:14 N13:20 N14:26 S04:-6 T03:7 T08:-6 T09:6 T15:6
http 127	727	9	T14:6 T15:11
http 192	818	-12	
http 200	635	12	J35:8 S01:8
http 301	847	0	N13:6
http 400	566	7	J25:16 J27:6 J30:10 T05:7
http 401	599	-13	I10:7 I15:7 J02:7 J26:7 J38:6
http 403	639	4	J01:10 J09:6 J35:7
http 404	648	7	J39:17
http 405	818	-3	
http 410	663	6	J22:22
http 413	818	0	N05:11
http 415	818	-13	
http 429	818	-5	
http 500	737	-5	
http 503	847	0	N11:6
http 504	818	0	N11:11
http acme	470	-33	J01:8 J04:6 T09:15
http acorn	847	7	N13:6
http action	847	0	N01:6
http addon	796	0	I17:7
http addres	796	11	
http admin	847	0	N14:11
http agency	847	-4	
http and	778	10	J02:10
http answer	847	3	
http api	478	-31	I19:6 J10:7 J28:11 J36:10 J37:10 J40:6
http apps	818	0	I01:9
http atlassian	717	0	N03:7
http auth	586	13	T03:36 T15:12
http avocet	847	0	J32:6
http barge	624	-26	
http basic	847	-3	
http bitbucket	778	-4	
http chat	847	-6	
http circleci	796	-6	
http client	717	5	J07:10 S03:8
http cloud	818	-7	
http code	737	-6	N15:9
http company	818	5	J26:8
http confluence	653	9	J02:9
http connect	680	-9	I13:22
http connection	763	-3	
http copperbay	847	8	J22:6 N13:8
http copperhill	818	6	
http curl	847	0	N06:7
http customer	847	0	J37:9
http defaultclient	674	-3	
http defaultrequestheader	818	0	N09:6
http delete	847	0	I03:10 N06:6
http dev	847	0	I10:6
http developer	570	14	J22:14
http doasync	847	3	
http docs	763	-13	
http dunlin	847	0	N10:6
http ecosystem	796	0	T06:11
http egret	818	0	I12:12
http elmgate	847	-5	
http equiv	727	7	
http error	624	0	J25:6 J26:6
http example	717	-15	
http fernhollow	847	4	
http first	847	-3	
http flow	847	6	J08:6
http forge	818	0	I19:7
http foxglove	818	0	J38:6 N05:9
http from	847	-4	
http get	653	0	I17:6
http ghj	847	0	I18:8
http gitlab	763	-3	I12:6
http goosander	847	0	N11:7
http greyfriar	847	3	
http harbor	818	6	
http harborsite	818	3	J01:10
http harbour	818	-6	
http header	818	-3	J05:6
http help	847	-3	
http heron	847	0	N02:8
http http	778	-3	N06:11
http httpadapter	847	0	N07:6
http httprequestexception	796	3	
http httpresponseexception	818	5	
http id	727	12	N13:8 N14:12 T15:10
http issu	778	20	J39:11
http it	847	4	N06:7
http jira	460	8	J35:6 J39:28 N06:6 N09:14
http jira_cloud_host	749	6	
http kestrel	847	0	N14:6
http lab	847	3	
http larch	847	-5	S01:7
http larkfield	796	0	J19:6
http larkspur	796	4	
http layer	847	0	N01:7
http level	847	0	I18:8
http library	796	0	J03:7 J24:11 N12:6
http lindgren	674	-4	J04:6
http localhost	607	-7	I11:6 T15:8
http lorry	701	-21	
http mcp	680	8	J02:6 J11:7 T15:6
http method	796	-9	
http mossbank	818	3	
http my	796	-8	
http mysite	737	-6	
http net	847	3	
http new	737	-4	
http newrequest	680	-3	
http nio	818	-4	I02:6
http node	818	0	I01:6
http northpier	818	6	
http not	847	0	I11:8
http oakmere	818	3	
http oauth	593	-14	L01:10 T05:6
http old	818	-4	
http on	818	3	N06:6
http ourdomain	847	-5	
http ourorg	847	-4	
http oursite	818	0	N03:7
http ourteam	847	4	N09:6
http plover	818	0	N14:9
http post	717	0	J24:7
http proxy	763	5	I12:6 N10:8
http quillwork	796	-4	
http quitte	818	-8	
http registry	749	-9	
http remov	796	0	J27:6
http request	576	8	
http require	847	-4	N12:6
http response	648	0	I12:7 N12:12 N15:6
http rest	818	5	
http ridgeway	847	6	
http saltmarsh	778	6	
http server	749	7	
http site	686	-5	
http start	847	0	N14:11
http statu	668	9	J04:8 N13:8
http step	847	0	J20:6 J32:6
http support	847	0	J26:6 T09:6
http tern	847	0	N13:8
http the	796	-4	C02:6
http thornbury	818	6	J04:10
http ticket	796	0	J39:9
http tidewater	847	5	J04:7
http tls	847	-4	
http to	818	-3	
http tool	847	-7	
http tracker	658	13	
http wiki	674	-7	N03:6
http willowbank	847	0	N07:6
http with	818	0	J38:7
http withheader	847	0	L08:6
http www	717	0	N01:7
http xray	818	-6	
http xxx	796	6	
http yarrow	847	0	N06:6
http your	680	-5	J25:7
http your_app_callback_url	847	-4	
http'	763	0	N13:8
http' host	847	-4	
http_client	847	3	N07:9
http_code	727	-7	J19:7 J28:6
http_code n'	796	0	J28:7
http_condition	847	3	
http_condition res	847	3	
http_error_msg	796	-5	
http_error_msg response	796	-5	
http_errors'	847	0	J34:7
http_errors' false	847	0	J34:7
http_method	847	3	
http_method get'	847	3	
http_method jwt	847	3	
http_response integration	847	-3	
httpadapter	818	0	N07:6
httpadapter max_retri	818	0	N07:6
httparty	796	-4	
httpbasicauth	701	18	J10:6 N13:8
httpclient	588	9	I14:6 I17:25 N01:8 N08:8
httpclient apache	796	6	N07:7
httpclient api	847	-3	
httpclient asuserbyaccountid	847	0	S02:8
httpclient clientkey	778	0	I17:18
httpclient for	847	0	I17:10
httpclient get	818	0	N01:9 S02:7
httpclient unknown	847	3	
httpclienterrorexception unauthoriz	847	0	L08:6
httpcomponent	796	6	N07:7
httpcomponent defaulthttpclient	847	3	
httpcomponent jar	818	6	
httperror	574	6	J02:8 N03:8 N05:7
httperror 400	778	0	N05:8
httperror 401	796	0	J26:6
httperror 403	778	-6	N01:7 N04:8
httperror 404	763	-10	N03:10
httperror could	847	-6	
httperror http_error_msg	796	-5	
httperror with	847	7	J02:9
httperror'	847	6	N03:9
httpheader	847	-3	L08:6
httpmethod	693	-3	
httpon	818	3	J02:7
httppost	847	4	
httppost post	847	4	
httprequest	686	-3	
httprequestcanonicalizer	847	0	L09:6
httprequestcanonicalizer computecanonicalrequesthash	847	0	L09:6
httprequestexception	796	3	
httprequestexception the	847	3	
httprequestmessage	693	-3	
httprequestmessage httpmethod	701	-3	
httpresponseexception	796	5	
httpresponseexception statu	847	5	
https'	749	-4	J24:7
https' host	818	4	
https_proxy	763	0	I13:6 N10:20
https_proxy http	818	0	N10:11
httpsconnection	818	3	N06:6
httpsconnection object	818	3	N06:6
httpsconnectionpool	686	6	N08:6 N09:6
httpsconnectionpool host	686	6	N08:6 N09:6
httpx	847	3	
httr content	847	3	
httr http_condition	847	3	
hub	701	-3	T13:9
hub show	847	0	T13:11
hubot	763	0	J26:7
hubot jira	818	6	J26:7
hubot node_modul	847	10	J26:8
hubot_jira_password redact	847	-5	
hudson	778	4	
hudson plugin	778	4	
human	737	0	J17:10 J35:13
hundr	709	0	I20:8 J16:6 J21:13 L01:7
hundr tim	847	0	J16:7 L01:8
hurt	847	0	I15:7
hyper	796	0	C01:8
hyper guest	847	0	C01:8
hypervisor	818	0	I20:6
hyphen	847	0	N15:6
i'd	483	0	J08:8 J11:7 L01:8
i'd be	847	-3	
i'd expect	727	6	J11:7 J27:8
i'd gues	847	0	T01:6
i'd have	737	0	J08:15 J37:6
i'd put	796	0	J29:7 N01:6 T07:6
i'd say	818	0	I01:6
i'd send	847	-5	J10:7
i'd think	778	3	
i'd written	847	0	L01:8
i'll	674	3	J25:6
i'll fix	847	-5	
i'll look	818	4	J25:7
i'm	465	13	J05:6 J14:8 S01:12
i'm admin	847	0	S01:8
i'm allow	847	0	J05:6 J42:6
i'm an	818	11	J26:7 T15:6
i'm aware	818	0	T13:6
i'm be	847	0	J09:6 T09:6
i'm gett	796	0	I10:6 T05:7
i'm given	847	0	N12:6 S01:10
i'm go	847	0	J14:8
i'm logg	796	3	J08:6 J27:7
i'm look	818	3	
i'm miss	847	3	
i'm not	668	-10	S03:9
i'm on	796	0	J01:6
i'm only	818	0	T09:6
i'm sure	818	3	
i'm test	847	3	T08:8
i'm told	796	4	J35:6
i'm try	847	6	
i've	480	0	I11:6 J07:9 J08:7
i've ask	847	0	J17:6
i've been	796	4	N11:6 S02:7
i've check	818	0	J07:6
i've compar	796	0	L01:8 S04:6
i've given	847	0	J09:6 J18:6
i've no	818	0	S03:7
i've past	847	0	J03:7
i've re	847	0	J29:7
i've read	847	0	J09:6
i've seen	847	0	J01:6 J23:7
i've the	847	0	J39:7
i've tri	737	3	L09:7
iat	469	3	C01:14 I06:22 I20:26 J06:10 L01:26 L08:19 L09:13 T02:9
iat and	796	3	
iat date	818	0	I20:6
iat exp	617	0	I03:10 J06:6 L08:18 L09:10 T07:9
iat expir	847	0	L01:15
iat from	847	0	I06:7 I20:7
iat int	796	6	C01:7 J07:7
iat is	818	-7	
iat iss	847	4	I06:6
iat math	763	11	J06:9
iat now	591	-8	L01:10
iat time	717	0	T02:7
iat work	847	0	T02:7
iat'	658	10	I06:12 I20:10 T03:6
iat' are	847	0	I06:7
iat' in	847	0	I20:7
iat' time	778	3	
icon	749	-3	I21:10 J38:11
icon of	847	4	I21:8
id	351	6	C02:11 I19:6 J23:8 J25:12 J30:7 J35:-6 J40:12 J41:20 N08:-6 N09:-6 N11:6 N12:-6 S04:7 T04:13 T05:6 T07:11 T12:8 T13:10
id add	847	3	
id and	644	-6	
id app	847	3	
id are	818	4	T13:6
id ari	796	0	I19:9
id as	778	-4	
id assignee	847	3	
id atlassian	648	25	J01:12 J02:6 J26:9 N13:7 N14:10 T15:6
id att	847	5	
id but	847	3	J07:7
id by	796	-4	
id com	818	-5	
id const	847	7	J19:6
id customfield_	778	10	J25:6
id download	818	-3	
id environment	847	0	N04:6
id error	847	3	
id exist	847	0	T07:6
id field	818	4	
id file	847	5	
id for	778	-3	
id from	749	0	C02:6 J40:10
id header	818	0	P01:6
id http	778	8	
id i'd	847	-7	
id id	818	5	
id if	847	0	T13:6
id in	620	7	I13:6 P01:8 S02:8 T05:8 T07:9
id is	617	-7	J41:10 S04:10 T12:7
id it	749	0	J41:6
id jira	818	3	
id key	727	-13	
id muss	796	8	J41:14
id my	847	5	J25:6
id name	763	7	
id not	818	0	T07:6
id null	778	3	
id of	658	-10	J30:6 J40:6 T07:8 T13:14
id or	763	5	J15:8
id permission	818	-4	
id pid	847	8	
id rest	778	0	J36:9
id secret	796	6	T14:7 T15:6
id so	796	7	
id space	847	-8	
id status_id	847	9	J25:9
id summary	737	7	
id the	796	-3	
id then	818	-7	
id to	847	0	S03:7
id transition	847	-4	
id type	847	-7	
id unexpect	847	5	
id version	796	-4	
id with	778	0	J40:6
id'	653	4	J25:12
id' is	847	3	J41:6
id' or	763	5	J25:8
ide	818	4	
idea	581	-8	
idea did	847	-4	
idea why	818	5	T05:7
identical	686	0	J19:6 J38:6 S04:8 T13:6
identical for	847	0	T13:8
identifi	847	5	P01:7
identifier	674	8	J06:9 J41:17
identifier must	763	9	J41:15
identify	701	10	J23:16
identify query	717	11	J23:7
identify user	847	0	J23:11
identity	717	0	C02:7 S02:13 S03:9 S04:7
identity in	847	0	S04:9
idle	778	0	N07:7
ids	583	-10	J31:9 J41:12 T04:15
ids and	818	-3	
ids are	796	0	T04:12
ids of	847	0	J41:6
idx	847	3	
ie	763	-4	
ie edge	778	4	
ietf	680	4	T03:9
ietf param	693	6	T03:9
if	348	-10	I01:8 J04:10
if and	847	4	
if ask	847	3	N08:7
if at	847	0	J06:6
if cloudid	818	-5	
if code	818	-8	
if decod	818	4	I01:7
if err	639	11	
if error	796	5	
if exist	847	-4	
if field	847	4	
if it	614	-8	
if it's	737	-5	S03:6
if jira	763	0	N02:9
if known	847	-3	
if leave	763	0	J31:6
if my	818	3	
if nobody	818	0	J05:6 J40:8
if not	674	0	J14:6
if ok	763	6	
if one	847	-7	
if open	847	0	S03:10
if project	847	3	
if req	818	-3	
if response	749	-13	
if run	847	0	J21:7
if scop	847	10	
if send	818	0	N05:7
if somebody	847	-3	
if status_code	763	-3	
if take	818	0	J32:6 L09:6
if tenant	778	-3	T10:7
if the	540	-3	J04:11
if they	727	7	
if token	796	0	J10:8
if verifi	847	5	J08:6
if we	796	0	J31:7
if you	596	-13	J39:6
if your	778	0	T03:7
iframe	576	0	I01:9 I03:19 I04:15 I14:7 I21:10 J08:15
iframe 401	847	0	I21:6
iframe call	796	0	I03:9
iframe says	847	0	I10:6
iframe to	818	0	I02:7 J08:7
ignor	686	-6	J03:11 S02:9
ignor the	847	0	J03:9
ignore certificate	847	3	
ignore the	818	0	N11:6
ijoiyjdkmwmwzmutm	778	0	T10:8
ijoiyjdkmwmwzmutm ms	778	0	T10:8
illegal	796	-7	C02:6 J34:7
illegal character	847	0	C02:7 J34:8
illegalargumentexception	818	-5	I10:6
illegalstateexception	847	0	S02:7
im	818	5	J23:11
imag	686	13	I21:7 J38:21
imag in	847	0	I21:9
image	591	-11	J29:6 J38:7
image in	847	4	
img	796	0	I21:16
immaturesignatureerror	847	0	I20:10
immediate	796	0	J19:6
impact	778	-4	J30:8
impersonat	663	-4	J09:8 S04:12 T09:8 T11:10
impersonat the	847	-4	
impersonat user	818	0	J13:7 S04:7
impersonate	727	0	C02:19 S04:6 T05:9
impersonate user	847	0	C02:7
impersonation	576	-9	J36:6 L09:7 S04:11 T01:8 T02:8 T04:7 T06:6 T08:6 T12:6
impersonation an	847	-3	
impersonation and	847	0	J36:7
impersonation as	847	0	T11:6
impersonation broken	847	0	S04:8
impersonation fail	818	0	T13:6
impersonation in	796	0	L09:8
impersonation is	847	0	T01:6 T04:6
impersonation the	847	3	
impl	778	-5	J03:9 N07:7
implement	737	-6	J08:6
implement the	847	0	J08:8
implementation	749	0	L09:7
implementation in	847	0	T10:6
import	478	6	J22:11 N05:9 T04:8
import api	796	-8	
import axio	818	10	
import base	847	10	
import confluence	847	-7	
import confluenceloader	818	3	
import datetime	847	-4	
import execution	778	-7	
import fmt	847	-4	
import from	847	0	I10:6 J31:6
import httpbasicauth	763	3	
import is	818	-3	
import jira	674	-3	
import meta	847	-5	
import module	847	3	
import of	847	4	
import os	727	0	J22:7
import request	658	11	J22:8 J26:7
import the	737	-4	
impossible	763	6	N07:6
impossible interact	778	6	N07:6
improper	749	0	J10:28
improper form	796	0	J10:19
improv	847	-5	
improvement	847	-3	
in	181	0	I15:8 I21:6 J09:7 J24:-6 J25:-7 J27:7 J30:10 J33:-7 J34:11 J39:-6 J41:6 T05:-6
in 200	847	3	N08:6
in 401	818	12	J26:6
in 404	763	0	J15:7
in about	847	0	S03:10
in accessible	847	0	J40:6
in adf	818	0	J39:7
in admin	763	0	J15:6 J28:9
in advance	847	4	
in again	648	10	J35:7 T14:15
in all	686	0	N02:6 T02:6
in allowedbaseurl	818	0	I12:7
in an	611	0	J09:17
in and	686	4	J36:6 S01:8
in another	727	-7	
in any	727	0	J42:6 S01:6
in app	778	0	I11:6 S03:8
in april	818	0	J29:7
in arbeit	847	3	J27:6
in as	686	3	S03:6
in at	847	-3	J35:6
in atlassian	648	0	J06:9 N04:6 T13:6
in attachment	847	-6	
in august	796	-5	J23:6
in azure	818	-6	T13:8
in base	796	5	J04:6
in basic	847	-4	
in batch	818	0	J07:7
in between	717	0	N12:8 T04:6
in block	796	5	
in body	847	0	N01:6
in both	693	3	
in browser	701	4	I21:7 J27:8 J29:6 J35:6 N02:11 S04:6
in by	680	0	J35:13 N04:7
in cache	847	0	I08:6
in capital	847	-3	
in captcha	847	-3	
in case	686	-7	J35:6 T02:6
in certificate	709	3	N09:12
in chunk	847	0	N12:6
in ci	778	0	N09:6 S01:6
in client	796	-4	
in cloud	778	0	T06:6
in commit	847	-3	
in config	709	0	I12:10
in confluence	727	0	I02:8 T09:10
in connect	709	0	J40:7
in container	847	0	I20:13
in create	818	-6	
in create_page	847	3	
in custom	847	3	
in data	778	-4	
in database	847	0	S03:8
in days	818	0	J36:7
in debug	796	-3	
in description	818	0	N05:7
in descriptor	763	0	I12:9 I21:11
in dev	763	0	I10:6
in develop	847	0	J09:6
in different	847	0	T07:6
in do	818	0	J19:8
in docker	749	0	I20:6 J02:6
in docs	847	-7	
in each	737	0	J38:6 N05:9
in earlier	847	6	
in elixir	796	4	J06:8
in env	778	7	
in err	737	6	
in every	737	4	T02:8
in excel	796	0	J02:8 J34:10
in fail	847	-4	
in favour	796	-4	
in february	847	0	N15:6
in file	818	-3	
in first	796	-7	
in for	818	0	J16:7 L09:6
in found	818	-5	
in from	847	3	J06:6 T14:7
in front	588	0	C02:20 I14:7 J05:6 J33:6 T07:8
in full	847	-4	
in gdpr	620	24	J23:25
in get	778	4	N12:7
in get'	847	0	N12:6
in github	778	-3	
in gitlab	847	0	N06:6
in giv	847	-3	
in go	796	0	I20:6
in group	847	3	J42:6
in has	818	7	J27:6
in here	796	3	
in his	737	0	J29:6
in hits	847	3	J42:6
in html	847	0	N03:11
in http	778	-3	
in if	818	-3	
in in	763	0	J38:8
in init__	796	11	J26:6
in install	749	0	I15:12
in iss	847	0	J06:6
in issu	778	-3	
in it	529	5	I06:6 L08:6
in january	818	0	I05:7
in jenkin	818	3	
in jira	461	-15	J30:15
in jira'	847	-3	
in jql	778	0	J23:6
in jsm	818	3	J30:6
in json	658	0	N03:9
in jwt	847	0	L08:8
in key	847	-3	
in laravel	847	0	J08:6
in lower	818	0	J03:6 T11:6
in manage	796	0	J09:7 N02:7
in manifest	796	0	J12:14
in many	818	-3	
in march	778	0	N15:6 S04:6
in memory	737	0	J36:7
in metadata	818	5	J41:9
in min	818	0	N11:6
in minut	847	0	I06:7
in module	709	10	J26:7 N04:7
in more	847	3	
in ms	796	0	J36:11
in my	558	26	J04:7 J26:6 N14:8
in myself	847	0	J03:7 S04:8
in name	818	0	N06:9
in new	763	-4	
in not	796	0	J34:6 J38:6 N14:6
in on	763	0	J26:6
in once	847	5	
in one	631	-3	P01:8
in only	818	3	N14:8 P01:6
in opensprint	727	7	
in ops	847	0	J30:8
in order	763	6	J13:6 J28:8
in other	749	0	J17:6 P01:6
in our	482	0	J02:-6 J29:6 S03:8 T04:7 T08:6 T09:7
in ours	847	0	T07:6
in parallel	818	4	
in particular	847	-3	
in paste	847	3	
in path	818	-3	J10:9
in payload	796	-3	I15:14
in permission	818	0	J17:6 J27:7
in php	818	0	N12:6 T10:6
in place	556	0	N08:6 N13:6 S02:6
in pod	847	0	I13:6
in post	847	-3	
in postman	658	0	J02:6 J24:6 J28:7
in power	727	3	J28:6
in powershell	818	0	I06:6 J23:6
in preview	847	3	
in print	847	-3	
in private	763	4	J01:8 J38:8 S01:6
in proces	847	-6	
in process_open_vuln	847	3	
in prod	737	0	S03:7
in production	709	0	I19:6
in progres	674	4	J34:9 J41:18
in project	693	3	J16:6 J30:6 J41:7
in promise	749	0	J21:6
in put	818	0	J31:6 L08:9
in queri	847	4	
in query	686	4	J34:6
in quot	847	0	N10:6
in quotation	680	10	J34:14
in raise_for_statu	778	7	
in react	847	-3	
in read	847	0	T05:6
in readme	847	-3	
in redi	763	0	J37:8
in release	818	-3	T02:6
in req	847	0	I15:6
in request'	778	5	
in resource	847	5	J25:8
in review	763	5	J41:17
in row	818	-3	J10:6
in schedul	847	6	
in script	847	-4	
in second	796	7	N11:7
in sentry	847	9	J30:8
in set	847	-8	
in single	847	0	N05:8
in small	847	0	T10:6
in so	796	6	
in some	847	3	
in space	778	-4	
in statu	796	8	
in stor	763	0	I10:20
in str	763	6	J34:6
in strict	818	8	J23:11
in sub	796	0	S02:15
in sync	847	-3	T02:6
in test	778	-5	J31:6
in that	631	7	J05:8 J17:12 P01:17
in the	271	13	I10:10 I14:-6 I15:6 I17:7 I20:7 I21:13 J04:7 J18:6 J21:-7 J23:-9 J24:-8 J25:-10 J33:-7 J34:16 J36:8 J39:7 L01:12 N04:8 N07:8 N08:-7 N12:-6 N14:-7 P01:7 T02:6 T14:-7 T15:7
in their	648	0	T09:6 T13:9
in them	778	0	J10:6
in there	591	5	N10:6 T07:8
in they	847	0	J08:6
in this	607	-7	J31:8 N03:8 P01:7
in thread	749	0	L08:8
in three	818	0	J16:6 N11:7
in to	570	3	J26:13 T15:11
in token	763	0	I02:7 I03:6 J29:6 S02:6
in too	847	6	
in total	847	-3	
in truth	796	-10	
in try	847	-3	
in turn	847	0	T13:6
in ui	818	0	J20:6 J27:7
in unit	847	0	I17:6 T02:7
in upsert	818	-6	
in urlopen	847	4	
in user	778	-4	J13:7 J26:6
in verb	818	8	
in version	818	-4	
in we	763	12	J05:6
in webhook	847	-4	
in which	686	-6	T11:6
in with	607	0	J02:11
in work	796	5	J24:6
in your	628	3	
inactive	818	-3	
inc	847	3	
incidencia	847	-5	J15:6
incident	635	0	N11:8
incident the	818	3	J17:7
incl	818	0	J09:6
includ	653	-9	T01:6
includ needs_authentication_err'	847	-3	
includ the	847	0	J12:6
include	686	-3	S02:7
include atlassianjwtauthentication	847	-3	
include location	847	6	
include qsh	847	0	L09:7
include_attachment	796	5	
include_attachment true	818	3	
includesubdomain	727	3	
incognito	818	0	J35:7
incognito window	847	0	J35:7
incom	709	-11	L08:8 T10:6
incom authentication	847	-5	
incom link	847	-4	
incom token	847	0	T10:7
incomingmessage	818	5	
incomplete	818	5	
incorrect	709	-8	J26:10
incorrect or	847	-4	
increment	796	8	J25:7
incremental	796	0	J01:6 J33:11
inde	737	6	L01:8 T13:7
indent	818	-5	
indent separator	818	-5	
independent	847	0	J06:6
index	579	5	I01:10 N09:7 T14:7
index js	653	3	I01:7 N09:9
indicat process	847	5	
indicate	818	4	
indicate succes	818	4	
ines	796	0	S03:15
inet	847	0	N06:6
inet addressimpl	847	0	N06:6
info	489	15	J27:6 N14:6
info bugwarrior	847	4	
info collector	763	6	
info creat	847	5	
info discover	847	8	
info for	749	3	J03:6
info get	749	-4	J04:7
info http	847	4	
info jira	796	-6	
info mcp	818	-4	
info post	847	3	
info process	847	3	
info start	847	6	N03:9
info ts	847	0	I20:6
info version	847	6	N12:7
information	579	13	J26:7 N04:6
information at	818	3	
information check	847	4	
information error	847	-3	
information for	818	6	
information java	847	3	
information see	668	9	J26:10
information to	847	-5	
informational	847	5	
informational notificationscope	847	5	
infra	727	0	I20:6
ingest	818	-3	
ingres	749	0	I02:8 I14:8
init	648	9	J02:6 N02:7
init fail	847	3	I17:6
init installation	818	3	J39:7
init__	749	14	
init__ py	847	9	J02:6
init__ si	847	4	
initial	778	-3	
initialize	847	-9	
initialize_http_header	847	3	
initialize_http_header authentication'	847	3	
inline	818	-9	
inner	737	0	J34:10
input	583	15	I07:8 I08:8 J25:20 N14:7
insensitive	847	0	J03:7
insert	763	0	I07:8
inside	631	12	I03:14
inside jira	847	0	J08:6
inside my	847	0	T05:8
inside of	796	6	
inside the	763	3	
insight	796	12	N03:10 N08:6
insist	717	0	J32:6 L01:7
insist on	763	0	J32:7
inspection	796	0	N09:6 T08:6
inst base_url	847	0	S02:6
instalado	796	12	J40:9
instalado autorizado	847	6	
install	360	-18	I07:14 I08:28 I09:24 I11:40 I12:28 I13:43 I14:-7 I15:36 I16:27 J02:-8 J12:12 J15:-6 J21:-6 J22:-6 J23:-6 J25:-10 J26:-9 J39:-6 J40:15 L08:7 N07:-7 N08:-6 N14:-6 T04:17 T05:15 T09:6 T10:8 T15:-6
install 204	796	-3	
install 401	680	0	I11:10 I12:6 I13:18 I15:8 I16:13
install after	818	0	T10:6
install again	701	3	I07:8
install and	663	-3	N02:6
install anew	818	6	J17:6
install answer	847	-3	
install app	847	0	I11:10
install are	818	0	I12:9
install but	818	3	I09:6 T05:6
install call	717	0	I08:12
install callback	693	0	I11:7 L08:7
install can	847	-3	J09:7
install claim	847	7	
install event	737	3	I07:7 I12:8
install fail	847	0	I13:7
install false	847	0	I11:11
install fine	847	-3	T10:12
install for	763	-6	
install from	709	0	I08:6 I16:7
install handler	847	0	T04:8
install hook	653	-4	I15:6 T04:8 T05:9
install host	763	0	I09:23 I12:6
install in	717	0	I15:10
install install	818	0	I11:6
install is	778	0	I11:9
install it	680	-3	I07:6
install jira	818	-3	
install key	818	0	I08:8 I13:6
install keys	653	-10	I08:9 I13:25
install no	847	4	
install ok	796	0	I09:12
install on	599	15	I09:8 J40:28
install our	727	0	I08:12
install payload	680	-3	I11:7 I15:11 I17:6
install refus	847	0	I11:9
install server	818	0	T06:6
install since	778	0	I13:10
install statu	847	-3	
install the	586	0	I07:10 I10:6 I13:9
install upgrade	763	0	J12:8
install webhook	796	6	L08:7
install what	847	0	T09:6
install which	847	0	I11:6
install with	749	0	I13:8 I15:7
install work	847	0	I13:7
installation	481	0	I11:23 I12:13 I13:8 I16:8 J12:9 T01:6 T04:8 T05:7 T12:9
installation ends	847	0	N11:6
installation fail	763	3	I12:6
installation installation	847	9	I01:7
installation of	796	3	
installation only	847	0	I11:6
installation please	796	5	I12:6
installation post	818	0	I11:10
installation type	818	11	J39:6
installation work	847	-5	
installationid	818	-3	T12:6
installationid ari	847	-3	
installed'	709	0	I11:6
installedat	847	0	I10:11
instanc	709	-5	
instance	489	22	J04:14 J39:11 J40:24
instance at	818	-3	
instance can	818	0	J18:6
instance cannot	847	5	J39:6
instance cuando	847	6	
instance fail	847	0	N07:8
instance it	796	3	J06:6
instance of	749	13	J25:10
instance that	847	0	T08:8
instance the	778	7	J04:8
instance this	847	-8	
instance without	847	-3	
instant	818	0	J21:6
instead	514	13	I02:9 J02:6 J04:6 J15:7 J34:8 N13:10
instead deprecation	818	3	
instead it	717	0	I02:11 S03:7
instead line	763	6	J34:6
instead of	576	0	J02:8 J04:8 L01:6 N13:9
instead the	847	0	J15:7
insufficient	796	-7	J09:8
insufficient privileg	847	-5	
insufficient_scope	847	-4	
int	624	0	I06:6 T02:9
int and	847	3	T02:9
int time	709	-4	C01:7
integer	709	6	J41:23
integer error	796	10	J41:12
integrat	847	3	N13:6
integrate	749	4	
integration	451	-8	J27:6 J36:9 N15:12 T14:7
integration account	847	0	J16:8 J42:6
integration connection	847	4	N07:7
integration creat	847	0	J32:7
integration for	763	0	I18:9
integration had	818	4	J26:6
integration has	847	4	
integration is	796	3	J02:8
integration jira	763	4	J02:6 N11:6
integration on	847	-3	
integration stopp	847	5	J29:7
integration test	778	0	I05:6
integration that	796	0	N09:6
integration user	763	0	J35:9
integration uses	847	-3	
integration with	749	-3	
intellij	818	0	J35:8
intend	818	0	I02:6
interact	778	6	N07:6
interact with	778	6	N07:6
interactive	796	0	T12:7
interactive call	847	0	T12:7
interceptor	796	0	J03:11
interface	727	5	
interface error	847	3	
intern	778	0	I20:7 S04:11
internal	487	17	I02:12 I05:7 I06:6 J25:-6 N11:23
internal auth	778	0	I02:8 I13:6
internal host	796	0	I17:7 T05:6
internal jira	796	3	
internal jwt	701	0	I02:7 I05:9 I06:8
internal main	847	-4	
internal modul	847	-4	
internal proces	686	14	T14:8
internal server	635	10	N11:30
internal tool	847	0	T06:6
interrupt	847	-5	
into	439	8	I01:7 I07:6 I14:6 J25:6 J26:9 J32:6 N05:8
into atlassian	847	6	
into confluence	818	0	J18:7 J21:7
into env	818	-3	
into get	847	0	N13:8
into jira	749	8	J26:6
into one	796	0	N05:6
into postman	847	0	I14:7 J35:9
into the	555	0	J07:7 J26:6
into this	763	-3	
intra	778	0	J39:6
intranet	749	7	
introduc	749	0	S03:8
introduc the	847	0	T11:6
inv	847	4	
invalid	445	7	C02:6 I12:8 I14:10 J02:7 J30:12 L01:6 N12:25 T03:9 T14:15 T15:14
invalid api	818	-4	
invalid at	847	8	T14:12
invalid aud	737	0	T03:14
invalid audience	818	13	I12:15
invalid authorization	847	4	
invalid character	727	10	J26:6 N12:17
invalid contact	847	6	T15:7
invalid in	847	4	T15:7
invalid json	778	7	N12:11
invalid jwt	727	-7	I14:21
invalid key	818	-5	
invalid or	763	9	N15:7
invalid refresh	818	-3	T14:8
invalid request	737	7	J25:12
invalid response	847	3	
invalid signature	763	-6	I07:9 T10:6
invalid that	847	0	T11:6
invalid token	778	3	
invalid url	847	-3	
invalid value	847	-10	
invalid with	847	-10	
invalid_auth	796	-3	
invalid_grant	591	-16	T02:13 T03:9 T14:10
invalid_grant error_description	674	-8	T02:9 T03:7
invalid_request	818	-4	
invalid_token	847	3	
invalidaudienceerror	818	4	I12:13
invalidaudienceerror invalid	847	4	I12:8
invalidoperationexception	709	3	N14:6
invalidoperationexception response	709	3	N14:6
invalidresponse	796	7	J02:6
invalidresponse statu	796	7	J02:6
invalidresult	818	4	
invalidresult invoke	847	3	
invalidsignatureerror	796	0	I07:9 I08:7
invit	778	0	J19:11
invite	818	3	
invocation	620	3	I19:36 J37:10 T12:12
invocation token	668	0	I19:33 T12:13
invocation token'	818	0	I19:8
invok	818	4	
invoke	562	8	J02:9 J25:10
invoke jiramethod	727	8	J25:12
invoke method	778	7	J34:6
invoke restmethod	614	0	J02:6
invokeremote	778	3	I19:18
involv	763	0	I17:9
io	531	0	I06:7 T03:42
io ioexception	763	-6	
io oauth	749	11	T03:13
io public	847	6	
io'	727	8	T03:16
io' return	847	5	
ioexception	737	-3	
ip	576	-9	N04:42 N06:8
ip addres	717	-9	N04:20
ip address	818	-4	
ip allow	796	-5	
ip allowlist	701	-10	
ip is	847	0	N04:11
ipsum	847	5	
ir	847	11	N12:6
ir index	847	11	N12:6
irestrequest	701	8	
irestrequest request	701	8	
irestresponse	701	8	
irestresponse response	701	8	
irrelevant	847	0	J27:8
is	188	14	I05:10 I14:-6 J02:-7 J21:-6 J23:-6 J29:-6 J30:13 S04:8 T13:6 T15:8
is 200	663	4	I21:6 J04:7 N13:9
is 400	737	14	J33:7
is 401	674	3	
is 403	709	12	J01:12 J18:8 N04:7
is 404	818	0	N03:9
is 410	847	-5	
is 500	847	-4	
is about	709	3	J26:7
is absent	847	0	T05:7
is accept	717	0	J24:9 L09:7
is add	778	-3	
is admin	796	0	N14:9
is ahead	847	0	C01:6
is all	717	-3	T02:7
is allow	737	0	I05:16
is already	847	5	
is alway	763	0	S02:6
is among	818	6	
is and	749	0	I05:7 J34:8
is anonymou	847	-5	N13:6
is another	693	4	
is answer	674	0	J28:6
is app	818	0	I19:11 J13:7
is as	778	0	N02:7
is ask	749	7	S04:6
is assign	818	-7	
is at	737	0	I21:7 N06:6
is atlassian	847	0	N06:6
is authentication	847	3	
is available	628	12	J22:8
is back	796	4	I01:6 N15:9
is bad	796	-6	I01:6
is bare	818	-3	I05:6 P01:6
is basic	847	3	
is be	796	-3	
is bearer	847	0	J03:6
is before	847	0	N09:6
is below	847	3	
is bit	796	-5	
is blank	778	-3	
is block	701	-12	
is bounc	818	0	I02:6 J23:6 T10:8
is broken	693	8	N03:9
is built	778	4	
is call	658	3	C02:6
is chang	778	4	
is chosen	778	4	
is complete	727	-8	
is comput	847	5	I01:6 J10:7
is content	818	0	S01:6
is correct	763	4	J06:8 J24:8 S04:7
is creat	663	3	J25:9 N13:9
is current	818	0	N15:6
is custom	847	0	T08:6
is cut	818	-3	
is data	847	-4	
is dead	796	4	
is deni	763	0	T09:7
is deprecat	588	0	J26:25
is different	796	0	J25:6
is done	763	9	
is down	763	5	N11:9
is due	847	5	
is empty	617	0	J04:7 S04:11
is encod	847	-4	
is enforc	847	-3	
is enough	796	-6	
is error	847	4	J39:6
is errormessag	847	-6	
is exact	847	4	
is exchang	818	6	N03:6
is expir	701	-3	I18:15
is fail	818	11	J02:9
is fetch	763	21	I13:8
is fil	847	0	S03:7
is fine	560	6	
is fix	737	-8	
is for	658	-4	
is forbidden	709	-12	J18:8
is found	737	-4	
is from	653	0	L08:8
is full	763	0	N12:6
is generat	847	0	N05:6
is given	737	0	S03:7
is go	796	4	J02:6
is gone	663	15	J22:12 J25:6
is good	653	7	J07:6
is green	701	0	J22:8 N09:6
is hand	847	0	T02:6
is happy	763	0	I05:6 J22:6 N09:6
is he	847	0	T13:8
is healthy	847	-4	
is his	847	0	P01:6
is hit	847	3	J22:6
is how	763	10	J07:6
is http	628	0	J15:6 N13:12 N14:9
is improper	818	0	J10:14
is in	535	5	J30:7 T15:6
is invalid	591	10	J30:12 L01:6 T14:10 T15:9
is issu	818	0	L09:6
is it	506	12	
is jira	701	12	I21:7 J39:8 N07:6
is json	818	5	J24:6
is just	737	0	J34:7
is kb	847	0	J38:9
is known	796	0	N06:10
is left	818	3	
is like	763	-3	J31:6 N13:6
is limit	796	12	
is little	778	0	T02:7
is lock	818	0	I13:7
is look	818	0	N06:6
is lost	796	0	I04:6
is made	635	5	
is malform	818	-4	C02:6
is mandatory	818	5	J30:7
is mark	818	-4	
is meant	749	5	J24:6
is mere	847	0	J08:6
is method	847	-4	N02:6
is min	818	0	I04:8 I05:10
is mine	847	4	
is mislead	847	5	
is miss	617	3	I02:9
is more	818	0	N05:6
is mov	818	4	
is negative	847	0	I08:6
is never	796	3	
is new	717	-7	L08:6
is no	556	10	J01:6 J15:8
is none	763	-6	J10:7
is normal	796	3	
is not	385	24	I16:6 J05:8 J31:12 J40:12 J41:8 N04:10 T01:14 T15:8
is noth	818	-4	
is now	680	-7	I05:20
is null	749	-6	N13:7 T05:7
is of	778	3	
is off	763	-5	
is ok	617	0	T09:8 T12:7
is okay	818	0	J09:6
is on	599	0	N03:6 N04:6
is one	620	0	T12:8
is only	663	10	J01:7 J22:6
is open	701	0	S01:11
is out	749	-12	
is over	737	0	I01:8
is page	796	0	N15:7
is pars	847	0	N03:6
is perfect	818	0	J27:8
is personal	778	-8	
is pickier	847	0	J20:9 T02:6
is plain	818	0	J14:6 J42:8 T07:6
is possible	818	-6	
is post	796	-3	
is present	847	0	J16:7
is probab	818	9	
is project	778	-3	
is proxy	818	10	N07:6
is quick	818	-5	N08:7
is reachable	847	-3	
is read	763	-12	
is ready	847	0	N08:6
is real	818	3	
is recognis	796	0	L08:9
is refresh	818	12	J02:12
is refus	581	0	J16:8 J32:7 J35:7 L09:6 N04:6
is reject	749	0	J31:6 J38:6
is relat	847	-3	J29:7
is request	847	0	J07:6
is requir	579	29	J30:61
is reserv	648	7	J34:14
is respect	847	5	
is rest	818	-6	
is restrict	847	4	J27:7
is retri	847	-3	
is right	588	0	J15:8 S02:6
is said	818	0	I05:6
is same	818	0	J09:6
is second	847	0	I20:7
is seen	847	-4	
is self	847	7	
is sent	717	9	S01:6
is server	847	0	J39:7
is set	635	8	J30:7
is silent	818	-5	
is simp	847	4	
is site	778	0	J01:9
is slow	818	-4	
is some	763	3	J25:6 J27:6
is someone	847	-5	
is someth	737	7	J17:6 P01:6
is still	639	12	J22:7 J40:6
is stor	796	4	
is str	796	0	I06:11
is sub	818	0	J41:7 S02:6
is successful	847	6	J02:7 J04:7
is support	763	0	J37:6
is suppos	847	-4	
is switch	796	-5	J31:6
is taken	717	-4	C01:7
is test	847	4	
is that	535	8	J16:9 J19:6 T13:7
is the	457	8	I12:6 J37:6 S02:8 S04:8 T08:9
is there	469	0	I14:6
is this	639	-5	I09:11 N12:7
is thrown	847	4	N01:6
is to	701	-4	
is tok	847	3	
is token	796	0	J07:6 S04:8
is too	663	7	N05:19
is turn	686	0	J32:6
is unauthoriz	818	-4	
is under	778	3	
is unknown	763	0	J27:6
is unsupport	847	6	J24:6
is up	818	0	S03:6
is urn	796	0	L01:9
is used	749	-9	
is username	818	6	J04:6
is valid	693	5	L08:7
is verifi	818	-4	
is very	847	3	N08:6
is want	818	-7	
is warn	847	-3	
is way	796	-3	T02:7
is well	717	0	J36:6
is what	588	-6	
is where	818	0	L01:8
is which	847	-5	
is with	818	-3	J35:9
is work	796	0	N04:6
is wrong	635	17	J04:8 J28:9
is you	847	8	
ish	818	0	I13:6 N14:6
islast	709	-6	J04:11 S04:13
islast true	749	-6	J04:11 S04:14
isn't	417	8	I03:9 I09:6 I11:6 J21:-6 J40:7 L09:6 S04:17 T01:6
isn't accept	727	0	J01:6 L08:7
isn't affect	847	0	J22:7
isn't allow	778	0	N02:6 P01:6 S04:8
isn't an	847	0	J16:7
isn't any	847	0	P01:7
isn't associat	818	6	J40:13
isn't authoris	796	0	T01:9
isn't be	847	0	N15:6
isn't even	796	0	J17:6
isn't found	796	0	J39:11
isn't in	680	0	S04:11
isn't it	796	0	I12:12 L01:6
isn't json	796	3	N03:8
isn't known	847	0	I09:6
isn't on	796	0	J31:8
isn't one	847	0	L09:6
isn't part	847	0	L08:6 S04:7
isn't problem	847	0	J09:6
isn't recognis	847	0	J03:7
isn't set	818	7	
isn't stor	847	5	
isn't support	778	0	J24:6
isn't that	818	0	C02:6 T10:8
isn't the	639	0	I02:9 I11:9 I15:11
isn't there	693	0	J27:13
isn't what	796	0	I01:6
isoformat	818	-4	
isolat	818	0	I19:6
isolat gov	847	0	I19:6
iss	454	0	I03:9 I06:14 I09:12 I15:6 J02:-6 J06:22 L01:17 L08:18 L09:13 T05:6 T07:10
iss access_key	847	-3	
iss addon	818	0	J06:9
iss and	778	4	I06:11
iss appkey	847	-3	
iss claim	796	0	I02:8 I14:12 I19:6
iss clientkey	701	0	J06:13
iss com	778	4	L01:15
iss current_jwt_auth	847	-3	
iss fmt	847	5	
iss iat	763	0	L08:10
iss my	727	-5	
iss sub	737	3	I03:6 L09:9
iss urn	607	-4	L09:12 T05:11 T07:12
iss'	663	12	I06:6 L01:8 T03:6
iss' addonkey	847	7	J02:6
iss' key	847	0	L01:11
iss' self	847	5	J06:6
iss' urn	749	4	T03:7
issu	371	12	I20:13 J03:6 J04:22 J14:9 J22:18 J29:12 J39:9 J42:6 N08:7 P01:16 S04:14
issu all	847	4	
issu and	668	-3	T03:6
issu are	727	-4	J42:7
issu array	847	-3	
issu at	778	0	I06:6 I20:7 L08:7
issu but	749	0	S01:7
issu by	796	0	J06:7 J07:6
issu client	847	3	
issu coffee	818	7	J26:7
issu come	847	5	
issu count	847	4	
issu data	847	6	
issu done	847	0	J29:7
issu end	847	3	
issu error	796	-4	
issu expect	847	0	J04:7
issu find	847	-3	
issu for	709	5	
issu from	727	-15	
issu have	847	-7	
issu in	644	4	J03:7 P01:6 S04:7
issu islast	796	0	S04:15
issu it	763	4	
issu jira	818	5	
issu key	818	0	S04:7
issu list	796	4	N02:7 N13:6
issu map	749	4	J22:7 N13:6
issu must	796	0	J30:11
issu new	847	0	J04:6
issu on	796	-4	S04:9
issu or	818	7	
issu print	818	-3	
issu read	818	-3	
issu response	818	9	J22:6
issu same	847	0	J29:6
issu search	796	4	J14:6
issu source	847	4	J04:6
issu stream	847	5	J04:6
issu sync	847	-6	
issu the	763	5	J04:10
issu those	847	0	J06:6 J11:7
issu to	796	0	J25:6
issu upsert	847	3	
issu when	847	-4	
issu with	658	0	J33:6 N07:7 S04:8
issu work	818	0	J20:6 J42:9
issue	285	15	J05:11 J08:10 J09:6 J10:8 J15:21 J17:11 J20:7 J24:7 J25:11 J30:23 J31:13 J32:11 J36:-6 J41:23 J42:7 N02:6 N03:7 N06:-6 N09:-8 N11:7 N13:16 P01:10 S01:-6 T15:-6
issue 201	796	-4	
issue 302	818	0	N02:14
issue 400	717	3	J05:28 J31:-6
issue 403	778	0	J09:9
issue abc	763	-4	
issue about	847	-3	
issue and	701	4	N13:9 P01:7
issue app	818	0	J10:8
issue as	818	7	N01:6
issue assignee	847	6	
issue attachment	717	4	
issue auth	818	-4	
issue ba	749	-9	
issue bas	818	0	P01:6
issue body	847	-3	J07:8
issue by	709	5	J38:6
issue can	796	-6	
issue cannot	847	11	N13:6
issue choose	847	7	
issue client	749	0	J10:6
issue com	847	3	
issue const	847	8	J01:6
issue could	796	11	J05:6
issue create	818	7	
issue createmeta	749	-14	N11:6
issue createmeta'	847	-6	L08:6
issue data	818	9	
issue description	749	-6	J23:6
issue detail	818	-7	
issue does	658	-10	J15:16 J28:7
issue error	680	4	
issue expand	818	6	J10:6
issue fail	693	8	J25:6 J30:6
issue field	658	-3	J32:7
issue fields'	847	-7	
issue for	749	0	J31:6
issue from	737	3	
issue get	763	0	J22:9
issue gettransition	847	-3	
issue giv	778	7	
issue header	778	-7	
issue http	796	3	
issue id	737	4	
issue import	847	0	J42:7
issue in	668	0	J41:6
issue is	644	6	
issue issue	717	14	J26:6
issue issueservice	818	3	
issue java	818	7	N05:6
issue jira	674	13	
issue jql	796	3	
issue json	737	0	J38:8 N02:9
issue key	549	-19	N03:7 N13:13
issue keys	847	3	N13:7
issue list	796	6	N12:7
issue lo	847	-3	
issue meta	847	5	
issue method	818	-8	
issue navigator	847	0	J03:6 J27:6
issue no	847	5	
issue not	847	-4	
issue of	847	0	J17:7 J33:7
issue on	727	5	
issue ops	763	-7	
issue panel	796	0	J12:6
issue project	847	-5	
issue property	847	0	P01:7
issue query	847	5	
issue req	778	-4	
issue request	778	0	J09:6
issue save	847	-3	
issue says	796	4	
issue search	668	0	J22:6 J27:8
issue searchasync	847	4	
issue security	749	0	J17:10 S04:9
issue see	847	5	
issue so	847	5	N11:6
issue sonia	847	-5	
issue statu	796	0	J41:6
issue step	847	-3	N11:6
issue summary	796	0	J23:6
issue sync	847	3	
issue sync'	847	3	
issue text	763	4	J30:7
issue that	749	-8	
issue the	686	-3	J10:6
issue then	818	6	J21:6
issue there	847	-7	
issue through	847	4	N11:6
issue ticket	796	7	
issue time	607	-5	J08:14 J15:7 J17:13 J21:7 T02:10
issue to	749	-11	J25:10
issue to_json	847	-3	
issue token	778	0	J01:6
issue transition	763	0	J41:12
issue typ	727	4	J30:10
issue type	579	4	J25:-6 J30:46
issue update_history	663	4	
issue updatehistory	847	6	
issue user	847	-5	
issue was	749	5	J04:8
issue webhook	847	3	
issue what	818	0	J17:6
issue with	653	-5	
issue wl	674	-7	J08:16 J15:11
issue_export	847	-6	
issue_key	796	-6	
issue_type	749	12	J23:9 J31:6
issue_type epic	847	5	
issue_type task	818	5	J23:10
issue_updat	749	0	I14:8
issueattachment	796	3	J20:8
issueattachment addattachment	796	3	J20:8
issuedat	778	4	
issuefield	727	7	J32:12
issuefield setprojectkey	796	4	
issuefieldv	818	3	J32:12
issueid	749	-5	I05:6 J25:9
issueidorkey	763	-5	
issuekey	674	-3	I01:8 I02:6 N13:6
issuekey ab	847	0	I01:9
issuekey is	847	-4	N13:8
issuekey key	847	4	J42:6
issuelink	778	5	N11:6
issuer	528	4	I09:17 I14:14 I15:10 I19:10 J06:24 L01:27 L08:8 N09:11 T05:6 T07:9
issuer and	796	0	L01:8
issuer certificate	727	8	N09:16
issuer claim	818	0	I14:12
issuer com	818	7	
issuer in	847	-4	L01:9
issuer iss	847	0	I14:13
issuer micro	847	4	
issuer no	847	0	I09:6 T05:8
issuer subject	818	0	L01:16
issuer tim	847	0	L08:8
issuer url	847	3	
issuer'	847	-3	
issuer' async	847	-3	
issues'	737	9	J22:11 J29:6
issuesearch	847	-4	
issueservice	727	6	
issueservice create	847	5	
issuetyp	749	0	N08:6
issuetyp field	818	5	
issuetype	494	-4	J25:6 J30:32 J32:7
issuetype bug	796	-5	J27:6
issuetype epic	847	9	
issuetype id	668	-4	
issuetype in	847	6	
issuetype issue	847	0	J30:6
issuetype issuetype	847	-8	
issuetype name	593	0	J30:12 J31:6 J32:6 N05:7
issuetype name'	847	-4	
issuetype self	818	-4	
issuetype story	818	8	
issuetype sub	847	0	J30:6
issuetype task	778	-5	J25:7
issuetype the	778	4	J30:10
issuetype'	749	7	
issuetype' name'	818	4	
issuetypename	847	-3	
issuetypename task	847	-3	
ist	778	4	J05:11 N12:7
it	196	10	I06:6 J03:6 J05:6 J25:7 J26:-11 J37:6 S01:-6 T08:-6
it 400	847	8	
it 401	818	0	J04:6
it add	796	-6	
it again	644	0	I07:10 N11:6
it alone	847	0	J19:7
it also	778	-5	
it alway	727	11	
it and	568	-18	C02:8 J19:9 J21:8
it anew	796	4	I05:6
it answer	727	0	J19:6
it any	847	3	N15:6
it app	818	-3	T09:6
it appear	778	-4	J40:8
it are	847	0	I14:6
it arriv	847	0	J32:8
it as	588	0	N07:7 N13:9 T10:8
it ask	778	0	J28:6 J35:9
it asks	717	-8	J38:7 J39:6
it at	701	0	T02:6
it back	701	-8	L01:9
it be	635	4	
it because	796	3	J10:13
it before	749	-3	
it bug	818	6	J28:7 J42:6
it but	778	0	J09:6 N07:6
it calculat	847	0	I01:9
it call	796	8	N07:8
it came	749	4	C02:6 N07:6
it can	639	-9	J30:6
it can't	639	3	J25:6 T05:6
it cannot	778	4	
it cloud	847	-3	J22:6
it com	693	4	
it come	847	4	
it compatible	847	-6	
it complain	737	5	C02:6
it comput	847	0	I01:6
it couldn't	749	0	J25:8 J37:6
it cover	847	-7	
it creat	763	6	J34:7
it depend	847	-5	
it did	663	0	J03:7
it dies	818	0	T03:6
it do	749	0	T09:6
it does	556	5	J02:9 J22:7 N07:7
it doesn't	593	0	J31:6 N10:6
it don't	818	-3	J20:6 J32:6
it down	796	4	
it dur	749	0	I16:6
it either	847	-8	
it environment	847	0	J01:6
it error	737	-9	
it ever	847	0	N15:7
it exceed	778	9	N05:12
it expect	796	-3	C02:6
it expir	737	-4	I05:6 L01:6 T02:8
it fail	663	-9	J24:6 P01:7
it feel	778	0	J33:8
it fetch	818	-8	
it few	847	0	S03:11
it field	818	9	N14:6
it find	818	0	S04:9
it follow	847	0	N13:6
it for	593	0	J10:7 J34:6
it form	847	4	
it found	796	0	N12:6
it from	624	11	N06:6
it get	818	0	J29:7
it gets	680	4	J23:8 N08:7 T07:6
it giv	749	4	
it go	737	4	
it goes	617	6	J21:12 J25:6
it guy	847	0	N04:6
it had	693	10	C02:11
it happen	737	3	
it has	523	15	I02:6 J04:8 J29:9
it hasn't	796	0	J41:7
it have	778	-3	
it help	749	0	T02:6
it here	749	-6	
it i'm	796	0	T09:6
it in	507	10	J34:11 N05:6
it install	818	3	T05:6
it into	717	-3	N13:7
it is	401	22	I06:8 J05:10 J26:-7 J31:8 N03:6
it issu	847	-9	
it it	639	0	J30:6 N02:6
it it's	701	0	I12:7 J08:10
it jira	668	0	J03:6 L09:6
it just	693	0	I04:6
it know	818	0	J28:6
it lack	796	-3	
it later	847	3	
it lets	778	-4	J19:6
it lgtm	847	-4	
it list	778	0	J29:8
it look	663	11	J04:6
it mak	737	-4	J16:6
it may	717	0	P01:6
it more	847	-5	
it must	701	-13	
it myself	847	0	J23:7
it need	709	0	J14:9
it never	749	4	
it no	737	-8	
it nobody	847	-4	
it nor	847	8	J18:8
it normal	847	0	J37:7
it not	737	0	S01:9
it now	709	-13	
it off	717	6	J22:7
it ok	818	0	I03:6 J05:8
it on	644	12	J29:6 J31:6 N08:7
it one	818	-6	J27:6
it only	727	-11	
it open	749	0	N14:6
it our	796	3	I04:6 I09:6 J38:6
it ours	847	7	J39:6
it out	680	-3	J31:7
it plain	847	0	N01:7
it possible	717	-9	
it post	796	-6	
it proper	847	0	T14:8
it publish	847	7	
it push	847	-7	
it query	818	0	J33:6 L08:8 L09:7
it reach	778	3	N01:6 N06:6
it read	749	-11	
it refus	796	0	C02:6
it refuse	847	0	N09:6
it report	847	7	
it response	818	0	P01:8
it return	727	0	J23:6
it run	847	6	
it runn	847	3	
it runs	727	0	I06:6
it same	778	3	J42:6 N07:6
it says	558	0	J30:6 N15:7
it seem	593	-7	J41:7 L09:6
it send	763	0	J32:7 T15:6
it serv	847	-3	
it set	847	4	
it should	572	9	J02:6
it show	717	8	
it sign	847	0	C01:8 T06:7
it since	818	0	T07:6
it so	763	0	T09:6
it solv	847	0	I21:8
it stand	763	3	J08:6
it start	796	0	I01:6
it stay	778	6	J04:6
it stop	709	12	
it straight	847	0	I02:6
it succeed	818	0	J19:6 J37:6
it support	847	0	I16:6
it tak	686	-4	J33:7 L01:8
it take	847	3	
it tell	818	5	
it thank	818	5	J29:7
it that	674	12	J35:8 N01:9
it the	537	10	J08:6 J27:8
it then	727	0	I13:6 J07:6
it there	680	7	I21:6 J27:9 J39:6 N14:7
it they	847	0	N07:6
it this	778	8	J02:6 J40:7
it those	847	-3	
it thought	847	0	L01:9
it through	778	0	J24:8
it throw	818	-3	
it to	570	-7	C01:8 N03:9 N08:6
it token	818	3	
it too	737	5	J37:6
it took	749	-3	
it tri	737	8	
it turn	709	10	I01:6
it two	818	0	J07:7
it under	818	0	L01:8
it up	701	-6	J29:6
it used	749	0	J33:7
it very	847	0	J09:7
it want	653	0	I06:8 J03:7 J32:8 N06:12 T12:8
it was	518	18	J15:9 T06:7
it wasn't	796	0	N04:6 S01:7
it went	737	0	S02:8
it were	818	-4	
it what	737	-4	
it when	717	6	
it with	553	-5	J28:6
it within	818	0	J22:6
it without	749	0	I10:6 J04:6
it worse	796	0	J21:10
it wrong	847	9	J42:6
it yes	818	4	N07:6
it yet	778	0	J36:7
it you	818	3	
it'd	674	-5	J36:10 S01:10
it'd be	709	-5	
it'd have	847	0	J36:8
it'll	763	4	
it's	353	-9	I05:7 I08:8 I19:7 J02:-6 J07:8 J08:8 J09:8 J11:-6 J16:6 J17:9 J22:-7 J25:-11 J26:-11 J34:12 N01:14 N03:-8 N08:6 N10:8 S01:6 S04:10 T06:7
it's 400	778	0	J23:7
it's 403	847	-3	J13:8
it's about	737	0	J36:8 N04:7
it's accept	749	0	I01:7 J07:8 J36:6
it's allow	778	0	J16:10
it's an	737	5	N01:6
it's another	818	-3	
it's as	847	0	J17:6
it's bad	847	0	J41:6
it's be	847	0	J20:6 N10:6
it's been	709	0	N05:7
it's constant	847	0	J03:6
it's fine	749	-5	
it's for	737	0	L08:6 T09:6
it's from	818	0	I14:8 I18:6
it's full	847	0	S04:7
it's gone	796	3	I20:6 N01:9
it's good	717	0	J05:6 N01:9
it's got	796	0	I19:8 N10:6
it's in	701	0	J28:6
it's invalid	847	0	T11:6
it's jira	796	3	
it's made	847	0	S02:7
it's my	818	-3	C01:7
it's not	611	0	I08:6 N10:10 N15:6 T06:8
it's now	818	0	J06:7 J39:7
it's ok	727	0	N01:6
it's only	701	0	P01:6
it's our	717	0	J42:8
it's plain	847	0	J08:6
it's possible	818	-5	
it's post	847	0	I13:6
it's real	796	0	S03:10 T05:7
it's refus	818	0	J34:11
it's stor	847	0	J24:7 T09:6
it's the	591	-4	J09:9 S04:9
it's told	796	0	J16:6 J30:6
it's treat	847	0	S01:11
it's wait	847	0	N08:10
it's web	847	0	N12:6
it's what	796	0	J08:6 S01:7
it's work	847	3	I11:7
item	560	3	I10:6 S04:7
item count	763	5	
item from	847	-3	
item in	818	-6	
item jira	847	8	J39:8
iterat	818	0	I17:6
iterat over	847	0	I17:6
its	401	9	I12:9 I14:9 I18:9 J02:-6 J16:6 J28:8 J41:6 P01:11
its base	847	-7	
its description	847	7	
its end	796	6	J29:7
its exp	847	6	J07:7
its host	847	0	I16:6 I20:7
its jwt	818	0	L09:9
its key	749	-3	J22:7 J28:6
its label	847	7	
its link	847	3	
its login	763	0	J16:6
its mail	847	0	J26:7
its maximum	818	0	N05:6
its metadata	847	-5	
its own	572	0	I14:11 P01:10
its page	796	-3	N12:6
its place	701	4	
its request	778	4	J28:6
its role	847	0	P01:11
its scop	847	3	
its secret	847	5	
its time	778	0	I20:6
its url	796	0	I02:8
its user	847	-5	
itself	493	9	I03:9 L08:6
itself an	847	-3	
itself and	763	0	J05:6 T14:6
itself can	847	0	J13:6
itself isn't	847	0	J12:6
itself it	818	5	
itself keep	847	5	
itself need	847	-4	
itself only	847	0	C02:7 T06:6
itself render	847	0	I03:8
itself so	847	8	
itself there	847	5	N11:6
itself we	847	0	I21:7 S04:7
itself when	847	-5	J32:8
itself with	818	3	
itself work	737	-4	
ja	847	-3	
jan	717	14	C02:8 N12:6 N15:10
jan gmt	796	13	N12:7
january	796	0	I05:6
japanese	847	0	J27:7
jar	674	8	N09:8
java	465	11	I02:16 I05:29 I06:22 J03:8 N07:7 N08:8
java 109	818	-4	
java 160	818	4	
java 176	818	-4	
java 212	847	-4	
java 256	847	3	
java add	763	0	I02:8 I06:11
java at	701	3	I17:8
java backend	818	0	I05:6 I09:6
java caus	818	-4	N08:6
java client	737	0	I11:8
java http	847	0	I15:10 S02:7
java io	763	-8	
java lang	668	3	J32:6
java net	717	9	N08:19
java plugin	847	3	I05:7
java request	847	0	I05:7
java resttemplate	847	0	J20:7 N13:6
java text	847	0	I06:7
java the	847	9	
java util	737	4	J02:6
java version	818	0	I05:7 S02:6
javascript	686	7	
javax	737	-6	
javax net	847	-4	
jbi	847	5	
jc	763	-5	
jc jira	847	-4	
jcli	847	4	
jd	847	4	
jdk	847	0	N08:6
jdoe	778	0	C02:6
je	847	0	N05:6
jenkin	653	-8	
jenkin plugin	847	0	J28:6
jenkins'	847	0	N10:6
jersey	847	-3	
jersey xsrfresourcefilter	847	-3	
jira	188	-8	C02:-6 I04:-7 I06:-6 I15:-6 I18:10 I19:-8 J01:12 J02:12 J11:8 J13:-6 J17:-7 J26:6 J27:6 J30:6 J35:8 J39:18 J40:8 N06:7 N07:9 N09:7 N10:7 N14:11 S04:-6 T01:-7 T06:-7 T07:-6 T15:-7
jira 401	778	-6	J08:6 L08:10
jira 887	635	-7	J11:7
jira ac	847	-4	
jira account	749	-9	
jira acme	591	-13	
jira acorn	847	4	
jira action	749	0	J29:7
jira addres	763	0	J28:6 N02:11 N14:9
jira admin	648	5	J14:14 J31:7 J39:7 J42:7
jira administrator	709	0	J14:22
jira after	778	5	
jira align	818	-5	
jira all	778	6	N02:8 T14:6
jira alway	847	7	J39:6
jira an	778	10	J29:6
jira and	534	0	J26:9 J36:6
jira answer	614	7	J10:6
jira any	778	7	
jira api	555	13	J02:11 J26:7 J32:7
jira api'	778	11	
jira app	658	0	I18:8
jira are	737	-19	
jira as	686	-7	N07:6
jira asks	796	4	J08:6
jira assign_issue	818	3	
jira at	668	7	I15:7 I16:8
jira atlassian	847	-6	
jira attachment	818	-7	
jira auth	818	6	
jira authentication	763	0	J29:6
jira axio	847	-3	
jira axioserror	818	-3	
jira bad	847	4	
jira base	778	4	N14:6
jira basicauthtransport	818	-3	
jira be	847	0	J06:6 T11:6
jira began	847	0	J20:6
jira bot	818	-6	
jira bridge	818	0	J31:7 J41:6
jira browse	847	-3	
jira build	847	-4	
jira burst	818	0	J21:11
jira call	680	-4	I11:9 I12:8
jira callback	847	8	T15:8
jira can	847	-3	
jira can't	818	0	J34:7
jira card	847	-9	
jira chang	847	4	
jira claim	847	0	J31:6
jira cli	737	-9	N02:9
jira client	570	9	J02:10 J22:8 J26:6 N12:7
jira cloud	425	25	J01:7 J02:16 J04:6 J23:7 J26:7 J32:6 N07:6 N11:9 N14:10
jira cloudid	614	0	J01:8 J28:9 N14:6
jira collector	847	4	
jira com	717	11	I16:16
jira com'	847	0	N09:6
jira comment	763	-3	
jira config	701	-9	
jira configuration	709	0	I18:16
jira confluence	763	-7	
jira connect	693	-5	L08:7
jira connector	680	5	
jira const	818	-6	
jira corp	737	0	J39:12
jira create	727	-7	
jira create_issue	680	0	N05:9
jira createissue	796	4	N14:6
jira dashboard	796	3	J03:7
jira data	663	0	J02:7 J39:11
jira declin	847	0	L01:8
jira delete	847	-3	P01:6
jira deliver	818	0	T05:8
jira deploy	847	4	
jira deployment	818	-3	
jira description	818	-3	
jira descriptor	818	-6	
jira dev	668	3	I08:9 I16:14
jira did	796	-3	J09:6
jira didn't	847	0	J03:9
jira direct	847	4	I02:6
jira do	778	3	S01:7
jira does	749	-5	
jira doesn't	701	0	J13:6 J40:6 L01:6 L08:12
jira domain	818	-8	N02:8
jira done	847	-3	
jira dur	847	6	N13:6
jira each	818	3	
jira encounter	847	3	
jira end	818	9	
jira endpoint	847	0	J08:6
jira environment	847	3	
jira epic	847	5	J01:6
jira error	617	26	J01:8 J02:6 J39:6 N07:6
jira eventtype	778	-3	
jira example	674	6	J10:10
jira exception	668	12	J23:7 J30:6 N11:7
jira exe	818	-3	
jira expect	847	0	J07:6
jira export	727	4	N14:6
jira exporter	763	3	
jira fail	737	0	J25:8 N11:6
jira fake	778	0	J36:14
jira fetch	818	3	
jira field	763	4	
jira for	709	-3	I17:6 J40:7 T10:6
jira from	749	4	
jira get_issue	847	6	
jira gets	818	0	C01:7 I01:6
jira giv	737	9	J35:10
jira goes	796	-6	
jira google	847	5	
jira got	818	-4	
jira had	778	0	N03:6 T09:6
jira half	778	0	J19:6
jira has	727	0	J02:8
jira hasn't	818	0	N08:6
jira have	778	-7	
jira home	818	5	N13:7
jira host	763	12	J22:6
jira hostname	847	3	
jira how	847	3	
jira http	628	-3	J25:7 J39:7 N11:7 S01:11
jira httperror	727	6	J02:10
jira id	749	0	J36:8
jira import	668	-8	
jira in	602	4	J11:10 N03:8 N09:7 N15:7
jira information	847	3	
jira init	727	9	J02:7 N02:8
jira instance	680	0	N07:6
jira integration	599	4	N15:9 T14:6
jira is	562	27	J39:14 N11:9
jira issu	604	0	J22:6 J26:7
jira issue	555	6	J31:7 J32:8 J42:9
jira issue_updat	818	0	I14:9
jira issuetype	818	-3	
jira it	680	-5	J39:6
jira itself	737	3	I21:6 J39:9 N01:7 N12:6
jira java	847	5	
jira jira	555	3	N13:10
jira jiraconnectexception	847	-5	
jira jiraissuehandler	847	-5	
jira jql	796	3	J04:6 J22:7
jira js	717	-4	I04:7
jira key	818	-5	
jira lets	847	8	
jira lib	847	-6	
jira log	847	3	
jira login	749	-6	
jira lorry	818	-6	
jira ls	749	8	J02:6 J29:8 S01:7
jira mail	847	0	J38:7
jira make	818	4	I01:6
jira mcp	763	-4	
jira menu	847	0	I21:9
jira mill	847	-4	
jira most	847	11	
jira my	818	-4	S01:6
jira neither	847	3	N06:6
jira never	818	0	N12:6
jira new	701	0	N09:7
jira newclient	717	0	N07:6
jira no	796	0	J18:7 T09:6
jira node	693	10	J04:7
jira not	763	-3	I21:8
jira notify	796	4	
jira now	778	6	J07:7
jira oauth	674	-16	J36:6
jira of	763	7	J35:6
jira one	778	-3	
jira only	737	-9	
jira oops	818	8	N03:6
jira open	717	0	I01:7 I02:10 I03:11
jira option	749	-10	
jira opts	847	4	N13:6
jira or	709	-7	
jira ourfirm	796	-3	
jira own	727	-10	N10:7
jira package	847	7	
jira pag	847	0	I07:11
jira page	818	-3	
jira panel	796	0	I02:6
jira part	796	4	
jira password	847	4	
jira pat	847	3	
jira path	847	0	J37:6
jira permission	818	5	
jira platform	796	-5	
jira please	749	0	J39:6
jira plugin	648	0	T03:7
jira poll	847	0	N06:6
jira post	778	-4	
jira project	596	-8	J15:7 J30:9
jira provider	847	-4	
jira pull	847	6	
jira put	796	0	I01:6
jira py	796	6	
jira python	737	9	
jira read	778	7	
jira receiv	737	-4	J34:10 N02:7
jira refresh	818	4	
jira refus	796	0	J24:6
jira reject	737	3	L08:8
jira remote	693	7	
jira repli	796	6	
jira report	778	10	N04:9
jira request_client	778	5	
jira resilientsession	763	10	
jira resourc	847	7	J21:11
jira response	778	-5	
jira rest	540	12	J01:6 J10:7 N03:23
jira retriev	778	4	
jira runs	847	0	J39:6
jira say	818	0	I09:6 L01:8
jira says	628	-7	J02:7 J07:8
jira scop	727	8	J11:11
jira search	686	5	J27:9 J34:6
jira search_assignable_users_for_project	847	0	J42:6
jira search_issu	693	-3	
jira self	847	-7	
jira send	658	9	I01:6 I20:10 T05:12
jira sent	818	0	I11:9 T04:6
jira server	521	5	J26:9 J39:13 N07:6 N10:6
jira server'	847	6	
jira session	778	0	J10:6
jira set	847	-3	
jira setting	796	3	
jira setup	847	-4	
jira shell	847	-3	
jira should	818	-3	J20:6
jira side	763	-9	
jira sign	796	0	I10:6
jira site	635	0	J40:21 T12:8
jira slow	818	0	N08:7
jira snapshot	847	3	
jira so	818	-8	
jira soapjirahandlerfactory	847	-5	
jira software	602	-7	J11:8 N14:17
jira software'	847	-5	
jira spoke	847	4	
jira src	818	10	J26:7
jira start	847	3	J21:7 J33:6
jira statu	763	-6	
jira step	763	0	J02:6 J24:8
jira symmetric	847	0	I18:10
jira sync	674	-11	C01:6
jira task	778	5	
jira that	717	-3	
jira the	604	14	
jira then	796	3	J20:6
jira they	818	0	J14:6
jira through	818	-3	
jira throw	818	0	J34:7
jira ticket	635	-8	J18:8
jira to	680	4	I07:6
jira token	668	6	N10:6
jira treat	818	0	J03:7
jira tri	818	5	N07:9
jira trigger	818	0	J14:6
jira turn	818	4	
jira type	778	0	N15:6
jira unexpected	778	8	
jira up	847	-6	
jira uri	796	-3	
jira url	604	8	I01:6 J04:6 N13:8
jira user	579	-9	J23:8
jira user'	847	4	T14:8
jira username	847	-3	
jira validate	847	6	
jira version	778	6	
jira want	717	6	J30:7 J33:6 J35:6 L08:8 L09:6
jira we	778	6	
jira web	818	4	
jira webhook	674	-12	N07:7
jira went	847	-3	
jira when	847	5	
jira where	818	8	N10:7
jira who	847	0	J06:6
jira will	847	-3	
jira with	611	-8	
jira won't	818	0	J06:7 J33:6
jira work	574	0	J01:6 J11:7 J12:7 J28:13 T11:6
jira workflow	847	-3	
jira would	847	4	J07:7
jira yes	796	-5	L09:8
jira you	818	6	
jira your	818	0	N14:6
jira'	668	-8	J40:6 N12:9
jira' pres	847	-3	
jira_api_key	847	10	N14:8
jira_api_token	668	0	J01:7 J02:6 J10:6 J29:9
jira_api_token redact	847	6	J01:9
jira_api_token secret	818	3	J02:6
jira_assign_issue	847	-3	
jira_auth_type	847	5	
jira_base rest	818	3	J01:6
jira_base_url	680	0	J01:7 J02:8 N03:6 N07:6
jira_base_url http	796	6	N03:7
jira_base_url jira_user_email	847	-7	
jira_base_url rest	796	5	
jira_cloud_host	749	6	
jira_cloud_host 443	818	8	J25:7
jira_cloud_host rest	749	6	
jira_connect	778	5	I12:10
jira_connect event	796	-4	
jira_create_issue	778	0	J30:7
jira_email	763	6	
jira_email redact	847	9	
jira_error	763	6	J39:10
jira_error response	763	6	J39:10
jira_error see	818	-3	
jira_group_membership	847	4	J23:6
jira_host http	796	3	
jira_issue	727	8	
jira_key'	847	-4	
jira_mail	818	0	N06:11
jira_pas	778	0	J26:13
jira_project	701	6	J42:7
jira_search	818	4	J18:6
jira_server http	763	11	
jira_site	818	0	N06:9
jira_token	658	0	J02:6 J29:13
jira_token is	847	0	J02:6
jira_token secret	847	3	
jira_update_issue	847	-8	
jira_url	686	5	N13:10 N14:6
jira_url http	763	3	N13:11
jira_url rest	818	5	
jira_user	693	7	J26:10 J42:7 N14:6
jira_user_email	763	-4	
jira_user_email secret	847	-3	
jiraapi	796	4	J24:8
jiraautherror	778	-4	
jirabaseurl	847	6	N14:6
jirabaseurl http	847	6	N14:6
jirabot	818	0	J19:9
jiracli	847	0	J02:6
jiraclient	591	8	J41:9 N09:6 N14:7
jiraclient err	847	-4	
jiraclient host	796	-7	
jiraclient http	763	16	J41:8 N09:8
jiraclient issue	796	8	N05:6
jiraclient jira	796	13	N09:9 N14:6
jiraclient php	763	5	
jiraclient restexception	763	11	
jiraclient'	847	4	
jiracloud	847	0	N07:7
jiraconfigserver	763	-5	
jiraconfigserver complete	847	5	
jiraconfigserver http	847	5	
jiraconnectexception	847	-5	
jiraconnectexception could	847	-5	
jiraerror	576	10	J30:7
jiraerror http	593	12	N11:6
jiraerror jira	847	3	
jiraerror jiraerror	644	16	J23:6 J25:6 N11:7
jiraexception	653	9	J30:7
jiraexception fail	818	10	N05:6 N14:6
jiraexception field	847	-5	
jiraexception java	818	3	
jiraexception print	847	-4	
jiraexception project	818	0	J30:7
jirahandler	847	0	N14:8
jirahost	847	0	N09:6
jiraissue	737	-4	
jiraissuehandler	847	-5	
jiraissuehandler could	847	-5	
jiralib	778	6	J26:7
jiramethod	727	8	J25:12
jiramethod parameter	847	3	
jiramethod runtimeexception	847	3	
jiramethod the	818	5	J25:10
jiraone	847	-6	
jirap	778	7	J25:10
jirapublisher	847	5	
jirapublisher destination	847	5	
jirarest	847	-6	
jirarestclient	686	10	J26:10
jirarestclient executerequestasync	737	5	
jirarestclient getvalidjsonfromresponse	701	8	
jirarestclientadapter	847	3	
jirarestclientadapter call	847	3	
jirarestclientadapter java	847	3	
jirarestservice	749	3	
jirarestservice getversion	847	4	
jirarestservice java	818	3	
jirasession	727	8	
jirasession credential	763	7	
jirasession function	847	5	
jirasync	847	0	N12:7
jiratoken	847	9	N15:8
jiratui	796	8	
jiratui issu	818	4	
jirauser	778	-4	C02:7
jo	717	14	
jo do	796	7	
jo do'	847	5	N13:6
job	544	0	I17:15 J37:6 T13:6 T14:9
job can't	847	0	J16:6
job fail	796	0	I17:6
job is	796	0	T10:8
job iterat	847	0	I17:6
jobs	648	0	I17:13 J36:6 N04:9 T12:8
jobs digest	847	0	I17:8
join	611	0	J10:11 J29:6 J34:7 T11:7
join and	818	4	
join join	847	5	
join jql	847	3	
join keys	847	-3	
join return	847	5	
jona	847	0	S02:16
jose	709	3	I19:12
jose dist	847	0	I20:6
jq	680	-9	S01:6
jq issu	818	4	
jq total	847	-3	S01:7
jql	373	8	J03:9 J04:20 J07:10 J15:-6 J22:37 J25:-7 J27:15 J33:29 J34:33 J39:13 S04:14
jql 200	709	-8	J03:27 J04:16 J22:-11
jql 400	818	-3	J27:9
jql 401	818	0	J07:20 J22:-6
jql 404	847	5	J39:10
jql and	749	-4	
jql api	607	3	J22:11
jql assignee	749	9	J26:7
jql auth	847	0	J27:6
jql cf	847	0	J27:9
jql character	749	4	J34:6
jql encodeuricomponent	796	6	
jql field	778	9	J33:7
jql filter	796	-3	
jql for	818	-5	
jql giv	818	-3	J04:8
jql goes	847	-3	
jql has	818	0	J22:7
jql into	847	0	J27:6 N01:6
jql is	778	4	
jql issuetype	818	0	J22:6
jql it	796	0	J23:6 N01:6
jql jql	593	9	J04:7 J33:6 J39:6 N04:6 S04:9
jql list	847	6	J04:6 J33:7
jql maxresult	727	9	J33:7
jql no	818	-3	S04:6
jql now	847	-3	
jql on	796	-5	J39:6
jql or	847	-5	
jql order	717	14	J22:8 J33:23
jql param	749	-6	J33:7
jql project	521	15	J04:8 J22:23 J27:12 J34:8 S04:11
jql queri	693	0	J33:13
jql query	607	15	J34:29
jql search	749	0	J22:10 J39:6
jql str	818	-5	
jql text	818	4	N11:6
jql that	778	7	N08:6
jql the	778	9	
jql updat	778	6	
jql var	818	4	
jql with	763	0	J04:6 J34:7
jql word	701	7	J34:10
jql work	796	3	J04:6 J33:8
jql'	693	0	J39:7
jql' jql	847	0	J34:7
jql' project	818	7	
jql_str	818	-6	
jqlfilter	847	9	
js	490	11	I01:7 I04:6 I17:6 I21:21 N09:10 T14:7
js 111	818	3	
js 118	847	0	I20:6
js 179	847	6	
js 401	847	0	I21:21
js at	624	16	N09:10 T14:7
js install	847	6	N12:6
js let	847	4	
js tenant	847	0	I10:6
js' const	796	-4	
jsessionid	818	0	P01:6
jsm project	847	0	J30:6
jsmith	847	0	J23:7
json	348	21	I12:6 I15:6 J02:6 J20:7 J22:17 J24:29 J25:16 J32:7 N01:15 N03:11 N07:-7 N12:23 N14:11 P01:7
json after	847	0	N12:6
json and	709	12	
json at	737	0	N03:8
json atlassian	847	9	
json auth	796	6	J22:6
json authorization	727	-10	
json await	847	4	
json base	847	4	
json bean	778	5	J32:8
json body	658	0	J25:6
json charset	668	5	
json check	796	0	J25:6
json content	644	4	N15:7
json curl	818	9	J23:6
json curl_setopt	847	0	J22:6
json decoder	818	-8	
json displayname	847	0	S02:6
json do	847	0	I15:6
json dump	701	-3	J22:7
json error	749	10	I01:6 J22:6 J31:6
json field	796	0	J23:6
json for	763	5	J25:7
json force	749	0	N14:7
json from	763	0	I11:6 I15:6 T08:7
json has	796	5	N06:6
json header	796	4	S01:7
json http	686	4	
json if	796	3	
json in	778	3	I10:6
json invalid	818	6	
json issu	778	10	
json it	818	-3	
json it's	818	0	I11:6 J24:7
json jql	847	0	J27:6 N01:7
json json	818	5	
json jsonexception	778	0	N14:7
json load	749	0	J10:7
json method	847	-3	
json object	847	0	I06:7
json of	847	-7	
json on	818	0	J24:8
json parse	686	0	N12:11
json payload	727	0	J02:6 J25:6
json post	727	-10	J20:6
json read	847	5	J02:12
json request	796	-4	
json res	847	-3	
json response	763	11	J10:7 N12:7
json return	749	9	J22:9
json site	847	5	J23:6
json stringify	624	-3	
json that	847	-8	
json the	778	10	
json then	796	-4	
json they	847	0	N12:6
json to	818	0	J24:8
json too	847	-4	
json transition	847	3	
json true	749	4	
json url	796	-9	
json user	763	5	C02:6
json valu	847	7	
json what	847	-3	
json with	709	-9	J25:9
json'	489	-4	J24:6
json' atlassian	778	3	
json' body	693	5	
json' console	818	-4	
json' const	796	0	J01:6
json' data	701	0	J25:8
json' form	847	-4	J20:6
json' header	717	3	J26:6
json' return	847	9	J08:6
json' then	818	-6	
json' transition	847	0	N07:6
json_decode	778	3	
json_decode res	818	3	
json_encode	778	3	
jsondecodeerror	763	0	N14:7
jsondecodeerror expect	796	-4	
jsonexception	763	4	N14:7
jsonexception jsonobject	847	-4	
jsonlint	847	0	J24:10
jsonlite	847	-3	
jsonobject	763	-7	
jsonwebtoken	701	0	I04:7 I14:9
jsonwebtoken verify	818	0	I04:8 I10:6
jsonwebtokenerror	847	0	I10:6
jsp	727	16	J35:24
jspa	778	4	N13:7 N14:6
jspa go	818	5	N13:7
jspa rapidview	847	0	N14:6
jul	778	7	
jul gmt	847	4	
july	847	3	J02:7
june	686	4	
just	462	0	P01:8 S01:6 T04:8
just as	818	5	
just curiou	847	3	
just give	847	0	S01:7
just never	847	0	S02:7
just notic	847	0	J20:6
just now	796	3	I04:7
just one	778	0	T04:8 T12:10
just open	847	0	I05:8
just says	818	0	J29:7
just send	847	-5	S03:7
just that	778	0	L01:8 N08:9
just the	709	4	L08:6 S01:7
just this	847	0	J31:6
just to	847	0	J33:6
just want	847	-3	
jwe	847	0	I14:9
jwks	763	0	I19:17
jws	847	4	
jwt	351	-9	I02:12 I03:13 I04:14 I05:18 I06:28 I07:9 I08:11 I11:11 I12:16 I14:29 I18:24 I20:16 I21:13 J02:-8 J04:-7 J05:19 J06:13 J07:9 J08:11 J11:-7 J15:-6 J21:-7 J22:-7 J23:-7 J25:-12 J26:-11 J27:-6 J29:-6 J30:-7 J31:-6 J35:-7 J39:-6 J41:-6 L01:12 L08:21 L09:11 N03:-7 N05:-6 N06:-6 N07:-8 N08:-7 N09:-8 N11:-8 N12:-6 N13:-6 N14:-6 P01:-8 S02:7 T03:12 T15:-6
jwt 401	847	-3	
jwt ace	847	0	I21:6
jwt algorithm	847	0	I14:9
jwt and	763	0	J08:6
jwt as	796	-3	I05:6
jwt at	796	0	I05:6 I11:9
jwt audience	796	-6	I12:12
jwt await	847	-4	
jwt bearer	693	4	L09:13 T01:7 T11:12
jwt bearer'	727	3	T03:8
jwt builder	818	0	L09:8
jwt claim	701	0	I03:10 I12:10 I14:9
jwt core	796	0	I02:9
jwt createquerystringhash	701	4	
jwt decode	644	-3	I07:8 I08:7 I20:15
jwt does	818	0	I06:14
jwt encode	581	11	J02:6 J07:8 L08:10 T03:7
jwt exception	727	3	I12:12
jwt for	717	0	J05:7 J07:6
jwt from	709	0	I04:8 I14:6 J08:11
jwt frommethodandurl	778	0	J02:6
jwt guard	847	0	I01:10
jwt header	847	0	J05:6
jwt in	727	0	C01:6 I21:10 J07:7
jwt io	763	0	I06:12 L08:7
jwt is	686	0	I15:6 J06:6
jwt iss	818	0	J06:9
jwt jwt	727	0	L08:8
jwt jwtauthenticationfilter	778	3	I05:11
jwt jwtauthenticationprovider	796	0	I02:8
jwt jwtclaimsset	818	3	
jwt jwtinvalidclaimexception	778	0	I02:10
jwt jwtparseexception	818	0	I06:11
jwt jwtreader	818	0	I05:6
jwt jwttooearlyexception	847	0	I05:8
jwt library	818	6	L08:8
jwt mapclaim	749	3	L08:6 T02:7
jwt myself	847	4	
jwt newwithclaim	778	3	
jwt not	778	0	I14:7 J05:12 S02:6
jwt of	796	6	I05:6
jwt on	847	0	I18:9
jwt parsewithclaim	847	3	
jwt php	847	0	I20:6
jwt proc	847	0	I05:7
jwt redact	604	0	I02:8 I03:9 I04:6 I14:15 I18:8 J07:8
jwt reject	847	0	I01:10
jwt request	796	3	
jwt require	778	-7	
jwt secret	796	-5	
jwt sharedsecret	778	0	I10:16
jwt sign	701	-3	J36:7 L01:14
jwt signingmethodh	778	3	
jwt src	847	0	I20:6
jwt that	749	6	T10:7
jwt the	847	-3	
jwt to	818	-3	I05:7
jwt token	588	8	I07:7 I08:10 I11:11 I20:6 J03:8
jwt token'	847	-3	
jwt validation	749	0	I18:21
jwt verification	749	0	I18:11
jwt with	737	0	J05:8
jwt'	658	-7	I04:8
jwt' url	847	3	
jwt_claims_set	847	0	I20:6
jwt_claims_set js	847	0	I20:6
jwtauthenticationfilter	763	3	I02:8 I05:11
jwtauthenticationfilter fail	818	0	I02:7
jwtauthenticationprovider	727	3	I02:17 I05:13 I09:8
jwtauthenticationprovider could	847	0	I09:10
jwtauthenticationprovider pars	847	3	
jwtbuilder	818	8	
jwtclaimsset	818	3	
jwtclaimsset iss	847	3	
jwtclaimvalidationfail	818	0	I19:12
jwtclaimvalidationfail unexpect	818	0	I19:12
jwtexpiredexception	818	0	I05:7
jwtexpiredexception expir	818	0	I05:7
jwtinvalidclaimexception	737	0	I02:13
jwtinvalidclaimexception expect	778	0	I02:7
jwtparseexception	818	0	I06:11
jwtpayload	847	8	J08:6
jwtreader	818	0	I05:6
jwtreader java	818	0	I05:6
jwtreader verify	847	0	I05:6
jwts	635	-5	I06:9 T02:8
jwts with	847	0	I06:7
jwtsecuritytoken	818	-3	
jwtsecuritytoken issuer	818	-3	
jwttooearlyexception	847	0	I05:8
jwtverifier	847	0	I10:6 I12:7
jwtverifier java	847	0	I10:6 I12:7
kanban	796	9	J25:11
kann	818	0	J05:12
kann nicht	847	0	J05:12
kb	709	0	J38:7 N05:13
keep	479	-15	I04:7 J36:6 N07:6 T13:9 T14:6
keep alive	818	0	N07:6
keep gett	778	5	I13:6
keep it	749	-6	I03:6
keep one	818	0	I07:6
keep our	796	0	I04:6
keep say	847	0	N07:8
keep tell	847	0	J14:6
keep the	644	-8	J36:6
keep them	796	0	T11:6
keep this	847	0	I14:7
keep user	847	-3	
keepalive	818	5	N07:17
keller	847	5	
kelp	847	-6	J26:6
kept	631	0	J35:6 N13:6 T03:6 T04:8
kept it	847	0	J37:8 N07:6
kept me	847	-5	
kept the	778	4	T04:6
kept try	847	0	J35:9
kestrel	778	3	N14:6
kestrel atlassian	847	0	N14:6
key	327	0	I08:18 I09:6 I10:13 I11:7 I13:31 J06:18 J15:12 J21:-7 J25:8 J29:8 J35:-6 J41:6 N06:-7 N13:8 S03:9
key 200	847	0	J06:9
key admin	847	0	J26:9
key algorithm	818	-3	
key and	620	4	I13:6 J25:7
key app	818	-3	
key as	818	-13	
key assignee'	847	-8	
key attachment	763	-6	J20:8
key backend	796	0	I19:6 J37:8
key bad	847	0	J33:12
key base	847	-3	T10:6
key by	763	0	I08:8 J37:6
key clientinfo'	847	0	I10:10
key com	701	3	I11:16
key comment	727	8	J32:8 N13:6
key const	796	5	J22:6
key encode	818	-4	
key error	818	3	
key exp	847	0	I06:7
key field	763	8	
key for	709	-4	I13:7 S01:6
key from	717	0	J15:6 J23:6
key has	818	3	J29:7
key header	796	7	
key host	763	0	I08:9 I13:9 S03:7
key iat	763	0	L08:12
key if	818	-7	S03:7
key in	648	4	J34:9
key is	628	3	I13:11 J34:6 T06:8
key it	818	0	J28:7
key key	701	-4	
key keyerror	847	-7	
key kid	818	0	I13:8
key lo	847	-5	
key model	847	5	J06:6
key must	847	-3	I10:6
key name	818	7	P01:6
key of	658	10	I08:6 J14:7
key only	847	-7	
key operation	847	4	
key ops	847	4	
key or	778	-3	
key os	847	3	
key print	818	4	J42:6
key proj	818	3	
key qa	847	-5	
key qsh	847	4	
key res	796	0	J01:6
key response	847	3	
key scan	847	5	
key scrum	847	0	J23:6
key secret	847	0	J05:6
key self	847	5	J06:6
key show	847	4	
key statu	847	-6	
key summary	701	0	J22:7
key tenant	847	0	S03:11
key transition	737	0	J41:8
key tri	847	3	
key url	818	0	I10:7
key value	796	9	J02:10
key vuln	796	8	
key was	763	11	J27:8
key we	796	-3	J29:7
key with	686	0	I13:25
key work	818	8	
key'	639	-5	J22:7 J25:10
key' typeof	847	-3	
keychain	796	0	J26:7
keyerror	749	-24	
keyerror message'	847	-10	
keyid	737	0	I13:23
keyid undefin	796	0	I13:12
keyr	818	5	
keys	540	-4	I08:11 I13:22 J26:9 T06:9
keys and	796	10	J26:10 T02:6
keys are	818	-3	T06:6
keys atlassian	663	-10	I08:6 I13:22
keys hmacshakeyfor	847	0	L08:6
keys of	818	3	C02:8 J26:6
keystore	818	-3	
keytool	847	-3	
keyword	847	-8	
kibana	847	-3	
kick	763	0	T01:6
kick me	847	0	J02:6
kid	614	0	I08:20 I12:9 I13:18 I15:10
kid alg	847	0	I12:7
kid in	818	0	I13:6
kid jwt	818	0	I08:8
kid of	847	0	I08:7
kid so	847	0	I08:6
kid url	847	0	I13:9
kids	847	0	I08:6
kim	847	6	S03:9
kind	579	0	J05:8
kind of	624	4	N06:6
kit	778	-9	
kite	818	0	S02:6
klm	847	-4	
kms	847	0	I10:6
know	483	8	I06:8 I10:7 J08:6 J28:8 J30:6 P01:7 T01:6 T03:7
know about	847	3	
know before	818	-3	T11:6
know both	847	5	I06:8 J28:6
know how	818	0	J07:6
know of	818	3	
know only	847	0	J28:6
know the	749	0	J17:6
know this	847	3	
know what	763	-3	N15:6
know which	763	12	P01:8
know who	778	0	I14:8
know why	737	0	J08:6 N05:6
known	593	-17	J04:6 N06:14
known ca	847	0	N09:6
known issu	847	-5	
known issue	847	-8	
known jwks	818	0	I19:7
known'	847	3	N06:6
kotlin	737	0	I02:8 L09:7
kotlin spr	796	0	I02:9
kt	847	0	P01:6
kubernet	763	0	I02:8 I05:6
kwarg	693	10	J02:6 J21:7 N11:6
kwarg jira	847	3	
kwarg key'	818	-6	
kx	847	-3	I02:7
l'instance	847	7	I12:7
la	763	-9	J05:9
la incidencia	847	-5	J15:6
lab	686	6	
lab atlassian	847	11	N13:6
label	555	20	J02:7 J31:14 J34:11
label alert	818	3	P01:8
label and	847	5	
label cannot	847	0	J31:10
label field	818	5	J31:8
label in	847	4	
label it	847	0	J24:7
label priority	847	0	N11:6
label the	847	3	J34:7
labell	847	0	J24:12
labels'	796	0	J31:8
labels' cannot	847	3	
lack	599	-9	J15:8
lack browse	847	0	J15:7
lack permission	763	-3	
lack the	727	-8	S03:6
lack valid	847	-3	
lags	847	0	C01:6 I20:6
lambda is	847	0	N04:7
lan	796	-14	
lan rest	847	-5	
land	717	-3	I20:6 N02:7 T02:12
land in	818	-3	
land on	818	0	I20:7
lang	596	8	I01:6 N14:6
lang de	847	-5	I01:10
lang en	668	10	N03:6 N14:7
lang illegalargumentexception	818	-5	I10:6
lang runtimeexception	778	3	
lang str	778	9	J32:8
langchain	818	3	
langchain document_loader	818	3	
language	796	0	J13:8
laptop	635	0	I04:8 N04:12
laptop was	847	3	
laravel	818	0	J08:6
larch	818	-12	S01:7
larch atlassian	847	-5	S01:7
large	628	10	N05:26
large customer	847	0	J21:7
large jira	847	-4	
large submit	818	0	N05:6
large text	847	7	J25:6
large the	847	4	N05:6
larger	818	-3	
larkfield	778	3	J19:6
larkfield atlassian	778	3	J19:6
larkspur	749	8	
larkspur atlassian	778	4	
larkspur example	847	3	
last	439	-3	C02:8 I02:7 I17:8 J15:7 J29:16 N08:6 T04:11
last days	727	0	N08:8
last error	847	3	
last file	604	3	
last from	847	7	N12:6
last install	847	0	I17:7
last month	727	-4	N02:7
last part	847	0	C02:7 T10:6
last release	847	-4	
last touch	847	0	T03:6
last tuesday	847	0	I05:6
last updat	847	0	J29:8
last used	818	5	
last version	847	3	J32:6
last week	635	-4	I11:6 T15:6
last weekend	847	0	J29:6
last year	709	0	J29:8 J40:6 T13:6
late	680	15	I04:6 T02:7 T07:6
later	525	-9	I04:7 I20:9 J19:10 J21:10 N11:15
later now	847	0	N11:7
later or	717	4	
later the	749	-4	J19:12
latest	529	0	J10:6
latest docker	847	3	
latest issue	686	0	J10:9
latest project	763	-5	
latest serverinfo	818	4	
latest step	847	3	
latest version	749	5	
latest'	847	5	J06:7
latin	818	0	J25:6
latter	796	-3	I10:6
law	818	0	J23:6
lay	847	-4	
layer	727	-6	I03:6 N01:6
layer handle	847	0	I03:7
layer js	847	0	I03:7
layer of	847	-4	
layout	778	5	
lc	778	0	T10:8
lc hlzxrzin	778	0	T10:8
le	818	7	I12:7 J15:8
lead	596	6	J16:12 T15:7
lead to	686	4	J39:6 T15:8
lead traceback	847	-6	
leadaccountid	818	3	
learn	701	0	L01:7
leas	847	0	N07:7
least	611	11	J14:7 J25:8
least once	796	-4	
least one	818	9	J25:9 J33:7
least privilege	818	0	T11:6
least the	847	-5	
leav	648	-13	J07:7 J33:6 N06:6 T03:6
leav it	763	-8	
leav my	847	0	C02:6
leav the	818	0	J33:8
leav this	818	0	T03:8
leave	576	-4	
leave it	749	-6	J19:6 J31:6 L09:6
leave out	749	4	
leave that	847	0	J07:9
leave the	674	3	
led	818	3	J01:7
led to	847	3	
leeway	658	-5	C01:10 I05:25 I20:16
leeway and	847	0	I20:13
leeway is	778	0	I05:15
leeway of	847	0	C01:6
leeway second	847	0	I05:7
left	566	6	I10:14 J34:6 L08:8 S04:6 T13:8
left empty	847	5	J30:7
left it	818	0	J29:8
left last	847	0	T13:8
left out	737	5	I10:6 L08:8 N03:8
left that	818	6	J22:8 S04:6
left to	818	0	J04:6
legacy	737	0	J39:6
legal	737	0	J27:9
len	693	-3	
len json	847	0	J42:6
lena	818	0	J42:9 S04:9
length	611	5	N01:14 N05:7 N12:7
length console	847	-3	
length'	818	4	N10:11
les	847	0	J07:7
less	674	9	J25:7
less than	796	11	C01:7 J25:10
lesson	818	0	N11:6
lesstif	763	4	J41:8
lesstif php	763	4	J41:8
let	495	3	I01:6 J33:7 J40:9 N04:9 P01:6
let an	847	5	
let cloudid	847	-5	
let in	737	0	N04:11
let jira	796	3	I11:6
let me	693	7	J33:6 J40:6
let people	818	-5	J10:6
let the	778	-3	J06:6
let them	818	-3	
let token	847	4	J02:6
lets	653	-8	
lets an	847	-3	
lets me	847	0	J08:6
lets the	847	-4	
lets you	847	-4	
lett me	847	0	T06:6
letter	680	5	J35:8 N13:11
letter and	847	0	J03:6
level	520	0	I18:11 J05:7 S04:8
level call	847	0	J05:6 T04:6
level debug	778	4	I02:6
level error	653	0	J13:6
level in	847	7	S04:7
level info	763	-3	I20:6
level msg	847	0	I18:8
level res	847	0	I18:8
level warn	763	3	
lgtm	717	-9	
lib	497	0	J21:8 J26:9 N09:6
lib core	763	8	
lib internal	796	0	I17:7 T05:6
lib jira	727	-7	
lib middleware	847	0	I16:7
lib python	614	5	J21:9 J25:6
lib router	847	0	I03:7
lib ruby	749	8	
lib site	737	0	N11:6
libcurl	847	0	N06:7
libcurl error	847	0	N06:7
libcurl libcurl	847	0	N06:7
library	499	8	I14:12 J02:7
library and	749	3	
library cannot	847	3	N12:7
library compar	847	0	I15:7
library for	847	3	
library has	847	3	J28:6
library httr	847	-3	
library ruby	847	-6	
library to	847	3	
library with	818	6	
lic	737	6	I21:11
lic active	796	3	
lic none	847	4	I21:6
licence	653	3	J18:16 J42:9
license	749	-9	
lies	818	-3	
life	749	-4	T09:9
life of	847	-4	
lifecycle	560	0	I08:16 I09:6 I11:22 I12:13 I13:14 I15:14
lifecycle call	818	0	I14:6
lifecycle callback	796	3	I12:7
lifecycle endpoint	796	0	I11:8
lifecycle event	796	0	I15:12
lifecycle handler	847	0	I09:6
lifecycle install	737	0	I11:15 I13:16
lifecycle request	847	0	T04:9
lifetim	778	0	I06:12
lifetime	701	0	I05:12 J36:6
lifetime is	847	0	I05:6
light	796	0	J35:11
lik	796	-4	I05:6 T02:6
like	412	8	J34:6 N14:9 N15:7
like authentication	847	4	
like charm	796	3	
like get	847	6	
like http	763	0	N13:6
like indicat	847	5	
like it	727	6	
like jira	717	8	I16:6 J40:7
like or	847	0	C02:8
like proxy	847	6	N07:9
like request	847	4	
like that	737	5	J24:6 T11:6
like the	668	-6	
like this	680	-16	J32:6
like to	591	-6	J14:7
like tool	818	0	N14:7 N15:6
like we	847	0	J23:8
limit	482	19	J21:26 J38:6 N05:14
limit 100	818	0	N14:9
limit and	818	3	
limit at	847	4	
limit be	847	3	
limit by	778	7	
limit exceed	763	3	J21:12
limit giv	847	5	
limit hold	847	-3	
limit http	818	8	
limit is	749	3	
limit it	796	-7	
limit of	693	0	N05:18
limit request	818	4	
limit start	847	-7	
limit the	763	5	
limiter	847	0	J33:6
lin	644	-4	
lin of	796	-4	
lindgren	668	-4	
lindgren papier	668	-4	
line	431	10	C01:7 J25:13 J32:7 J34:15 N04:6 N12:18
line 147	847	-7	
line 355	847	-5	
line 409	847	3	
line 514	847	8	N11:8
line break	796	0	C02:6 J25:7
line by	847	0	C01:6
line character	653	5	J34:26
line client	818	6	T14:7
line column	674	-4	J32:7 N12:8
line for	847	0	N12:8
line in	581	5	J25:8 N04:7
line is	796	4	
line it	847	4	
line of	749	8	I09:6 J25:9
line out	847	-3	
line say	847	-4	
line that	847	0	J37:7
linear	818	-4	
link	457	9	J04:6 J38:24 N03:29
link and	818	-3	
link download	737	7	J38:10 N03:6
link http	778	-3	C02:6
link in	796	6	
link is	778	12	
link issu	847	0	P01:6
link jira	727	10	J36:6 N03:11
link oauth	847	-6	
link of	818	-5	
link rel	796	4	
link that	749	-11	J38:8
link the	796	-3	
link to	648	4	J26:11
link type	778	4	
link you	847	3	
lint	763	-4	J12:9
linux	727	6	N08:8
linux amd	847	-3	
list	392	6	I12:7 I16:13 J04:16 J11:19 J12:7 J14:7 J26:-7 J33:10 J38:7 J41:8 N04:7 N13:11 S01:10 S04:9
list all	749	0	J33:10
list and	749	3	
list authoriz	847	3	
list await	847	-3	
list error	818	12	N12:7
list everyth	818	0	J09:6
list from	778	3	
list if	847	-3	
list in	749	0	I12:8
list issu	796	3	J28:6
list it	796	-3	
list my	847	3	J29:9
list no	847	6	J04:6 N13:7
list nope	847	3	
list of	540	5	J04:10 J11:8 J12:6 J22:7 N13:10 S01:8
list open	818	-4	
list or	796	9	
list project	778	3	J07:6
list see	796	-3	
list successful	847	3	
list the	693	8	J30:11
list there	847	7	J39:6
list to	847	0	J17:6
list two	847	3	
list what	818	-5	
list when	847	3	
list with	778	0	I16:9 J33:7
list'	847	-6	
list' object	847	-6	
list_board	847	-4	
listen	749	0	N12:6
listener	818	-6	
listproject	818	9	J15:6 N07:9
literal	749	-6	N15:6
little	631	7	N06:11
little different	847	-4	
liv	701	-3	
live	614	-21	L01:6
live and	818	0	L01:8 N08:6
live for	818	-5	
live in	847	0	S01:7
live site	796	-8	
lo	588	-5	J01:8 J15:6 J36:8 T11:7 T14:6
lo and	818	6	J01:7
lo app	796	-5	T11:6
lo apps	796	-4	
lo docs	847	8	N03:6
lo login	847	3	T15:7
lo token	818	-4	
load	474	12	I01:8 I04:22 I06:6 I21:7 J02:7 J26:-7 T12:20
load accountid	847	3	
load again	847	-3	
load and	796	3	I05:6
load balancer	818	0	I01:6
load data	847	-5	J28:7
load for	818	-7	
load from	847	0	J25:6
load in	778	4	I21:6
load our	847	0	J07:6
load over	847	-5	
load page	847	3	
load permission	737	0	T12:19
load response	818	3	J10:8
load space_key	796	6	N14:9
load test	818	0	I06:14 S03:9
load this	796	6	N13:7
load with	818	3	
load_dotenv	796	3	J10:7
load_dotenv key	847	3	
loader	749	-4	
loadissue	847	-3	
loadissue key	847	-3	
local	509	7	N07:7 N09:14 T15:6
local and	818	3	
local bin	818	-6	
local issuer	727	8	N09:16
local jira	778	-9	
local lib	693	6	J15:7 J26:7
local time	847	0	I05:6 I20:7
localbaseurl	717	0	I12:17
localbaseurl http	737	0	I12:10
locale	818	0	I01:8 I06:6
localhost	591	-6	I11:6 N07:9 N12:9 T15:7
localhost api	796	-13	
localhost callback	818	-3	
localhost login	847	0	N14:7
localhost rest	796	-8	
localhost username	847	-8	
localhost which	847	0	N12:7
location	614	-10	I03:7 I04:7 N13:8
location compress	847	6	
location jira	847	0	I01:6
location request	847	-7	
location search	818	0	I04:10
lock	653	-12	J35:10
lock down	818	0	I13:7
lock for	847	-3	
lock out	796	-3	
log	354	10	I02:9 I10:6 I14:11 I18:22 J02:10 J11:-6 J35:6 J38:9
log and	778	-3	
log app	847	-4	
log attach	847	3	
log await	847	-8	
log build	847	5	T06:6
log catch	796	-7	
log done'	847	4	
log err	847	6	
log error	717	3	J34:6 J38:7
log fatal	796	6	
log for	778	-3	I09:6
log has	709	-9	
log in	511	3	J02:10 J26:14 J35:12 J38:6 T15:9
log is	701	0	I16:7
log it	749	0	J29:6
log jira	778	5	
log level	778	0	I18:9
log line	796	-4	
log me	847	3	
log no	847	5	J08:6
log of	639	-14	I18:9 S02:11
log on	847	3	
log our	847	0	I13:7
log out	818	-4	J36:7
log println	796	6	
log qsh	847	6	
log res	737	-3	
log response	737	0	J22:6
log says	680	4	
log show	717	-3	
log statu	796	8	J24:8
log that	818	-4	I14:7
log the	749	-6	
log there	778	9	I14:6
log they	796	-4	
log time	847	0	P01:6
log to	847	0	N08:6
log warn	717	-5	
log which	796	0	S01:7
log with	847	0	N05:6
log work	796	0	J25:6
logg	512	5	J26:8 J38:8 S01:10 T15:13
logg in	560	15	J26:10 J35:6 J38:9 S01:11 T15:10
logger	693	0	I20:8
logger info	818	-4	I14:6
logger warn	796	0	I20:10
logic	749	-4	T14:6
login	409	16	J19:7 J23:10 J25:-9 J26:29 J35:22 J36:11 J38:19 J39:6 N12:7 S03:7 T15:13
login 401	847	0	J02:9
login again	847	0	T14:11
login because	818	3	P01:8
login but	847	-3	
login common	818	3	
login data	847	6	J02:7
login deni	847	4	J35:8
login detail	847	3	N02:10
login env	818	-3	
login error	796	-6	
login fail	668	-10	J26:16
login for	749	-6	N10:6
login form	847	0	J38:10
login from	778	0	J23:6
login in	763	3	S03:8
login is	727	0	J16:6 J28:6
login it	818	4	
login jira	796	7	
login jsp	727	16	J35:24
login name	818	0	J23:6
login never	796	-7	J36:7 T15:7
login ok	818	0	S04:9 T15:6
login or	847	-3	N08:6
login page	680	0	J38:14
login password	847	-5	
login return	847	8	
login same	847	4	
login secret	847	-5	
login that	847	3	
login the	749	8	J38:9
login to	717	-10	I14:6 J28:6
login url	727	15	J35:25
login we	847	0	S03:8
login webpack	818	3	
login with	727	9	J26:10
login work	818	7	
loginreason	663	0	J04:6 J29:14 J35:7 S01:20
loginreason authenticated_fail	763	4	J29:17 S01:14
loginreason authentication_deni	796	0	J35:10
loginreason'	749	5	
loginreason' authenticated_failed'	847	3	
logo	709	4	I21:14 N15:10
logo svg	847	0	I21:6
logout	818	-3	
logs	516	0	I13:6 N11:7 S03:6
logs are	847	0	J37:7
logs for	818	-4	
logs found	847	5	
logs have	847	-5	
logs in	763	4	N09:7
logs look	818	0	J03:6
logs say	818	-3	I04:7
logs warn	847	-3	
lol	796	0	J19:8 N05:7
long	494	11	I04:9 J01:9 J23:9 N05:19 N08:13 T02:6
long ago	847	-4	
long as	701	-4	
long do	847	0	N05:6
long export	818	0	J36:9
long hex	847	3	
long id	847	6	
long it	778	9	N05:12
long liv	818	0	I05:6
long the	847	0	J01:8
long time	737	7	J02:8 J23:6 J29:6
long to	796	-8	
longer	512	9	J22:8 N08:9 T06:6 T10:9 T14:6
longer available	847	-3	J22:6
longer exist	847	7	J15:9
longer get	847	4	T06:6
longer it	818	0	N07:6
longer return	847	4	J22:6
longer than	727	0	J29:6 J36:7 N08:7
longer work	778	10	N01:6 N14:10
look	377	11	J21:-6 N06:6 N14:9
look as	693	16	J02:6 S02:6
look at	494	-8	I09:6 I20:6 J01:6 T13:6
look for	586	3	I09:6 J35:6 N12:8
look in	709	-5	
look into	674	-5	
look like	560	7	N03:8 N14:13 T12:6
look odd	796	4	
look right	727	3	
look the	709	8	J23:7 J41:6 S04:7
look them	847	0	T13:6
look up	653	0	J23:7 J42:10 N06:9
look whether	727	-6	
lookup	658	-3	I09:8 J23:13 J42:7 N06:7
lookup by	818	0	J42:6 T08:6
lookupallhostaddr	847	0	N06:6
lookupallhostaddr native	847	0	N06:6
loop	686	-3	J21:8 T13:12
loop over	763	-3	J21:6 S03:6 T13:8
loose	778	4	N01:7
loose dtd	778	4	N01:7
loosen	847	0	I13:6
lorem	847	5	
lorem ipsum	847	5	
lorry	674	-25	
lorry atlassian	701	-21	
lorry example	796	-6	
los	796	3	N13:6
lose	847	3	
loss	796	0	I15:6
lost	611	4	I04:7
lost it	847	3	T07:6
lot	701	8	
lot of	778	9	
lots	778	0	S04:8
low	749	4	J24:7
lower	717	-15	I18:6
lower case	778	-6	J03:6
lower the	847	0	I18:7
lowercas	818	0	J03:10 T09:7
lowercase	847	0	I15:6 L01:8
lru_cache	847	0	S03:7
ls	709	15	J29:7 S01:7
lts	818	3	J01:6
lua	796	4	L01:8
luck	693	0	J31:6 L08:7
luck either	847	0	L08:9
luck with	847	3	
lucky	847	0	I15:8 S03:7
lunch	749	0	I04:7 J19:7 J36:10
lzxkioijjb	778	0	T10:8
lzxkioijjb uzxhhbxbsz	778	0	T10:8
m'	847	0	I06:6
mac	763	7	I20:6
machin	778	-5	
machine	574	0	I06:6 N06:16 N07:14
machine and	847	3	
machine which	818	0	I06:7
maco	693	8	J02:11
macro	658	7	I01:6 I03:7 I21:8 J12:10 J25:7
macro editor	847	0	I03:6
made	419	27	I06:6 I13:8 J01:8 J02:6 J11:8 J26:13 J28:11 N05:6 P01:8 S02:6
made after	847	6	J01:6
made an	717	5	J26:6
made another	847	0	J03:7
made as	796	0	S02:14
made by	674	-4	J28:6 S02:8
made for	693	4	
made in	717	-9	
made it	701	9	
made jira	778	9	
made mandatory	847	0	I13:7
made new	680	4	J02:8
made no	818	-4	
made on	818	0	P01:6
made optional	847	6	
made or	847	3	J36:6
made pat	847	-7	
made sure	847	3	
made the	680	0	L01:6 N05:10
made through	818	0	S03:9 T01:6
made token	847	0	J28:6 J29:8
made up	796	4	
made when	796	-3	
made with	709	-10	J28:7
made without	818	13	J11:7
mail	416	-3	J01:8 J02:13 J04:7 J23:10 J26:23 J29:8 J38:6 N10:8
mail addres	617	-10	J01:8 J26:15
mail address	763	-4	
mail and	653	20	J39:6
mail api	778	6	
mail api_token	693	-8	
mail as	778	9	J02:8
mail example	778	10	J10:7
mail for	818	0	T13:6
mail from	778	-4	J29:14
mail in	749	0	J26:8 J35:6
mail is	847	4	
mail key	818	-4	
mail os	847	5	
mail password	709	0	J26:6
mail redact	778	-11	
mail to	818	-4	
mail tok	796	0	J13:7 J32:6
mail token	631	0	J22:8 J28:7
mail us	818	-3	N11:6
mail with	847	4	
mail'	818	3	N08:6
mail' env	847	0	N06:6
mailbox	763	4	
main	532	3	I18:6 J02:11 J26:10 N06:6
main from	847	7	N12:6
main go	749	7	
main js	847	-3	
main net	847	4	
main py	847	0	J02:6
main run_main_module	847	-4	
main tf	818	0	P01:6
main var	847	5	
main__	847	11	J02:6 J26:6
maintain	763	-5	T10:6
maintainer	796	-3	
maintenance	737	4	I09:9 J29:8
major	717	-6	
major version	763	-5	
mak	502	0	C01:6 J02:7 J16:6
mak all	847	0	J07:6
mak get	847	-5	
mak issu	818	0	J20:6
mak it	709	6	J21:8
mak jira	796	3	
mak no	778	3	S04:6
mak sense	778	0	I15:6
mak the	680	0	S01:6
mak ticket	818	0	J30:8
mak token	763	0	J19:8
make	464	9	J02:-6 J19:7 J26:7 N11:6 N13:6 T15:6
make an	737	8	J29:6
make and	847	-3	
make another	818	0	J29:8
make it	727	3	T15:8
make jwt	796	0	C01:7 L09:6
make new	737	-5	
make one	847	0	J14:6
make our	818	3	I20:6
make out	847	0	J06:6
make sense	847	0	J25:6 N12:7
make sure	737	-3	
make task	818	9	
make the	680	7	
make them	847	3	I04:7
make ticket	796	4	J24:8 N07:6
make token	778	4	J36:7
make_token	847	3	
makejwt	847	5	
makejwt method	847	5	
malform	717	-7	J10:14 N12:7
malform or	847	-4	
malform uri	847	0	J10:16
manag	663	0	J13:6 J30:8
manag project	727	-9	
manage	604	7	J11:11 J14:10 N02:9 N14:6 T01:7
manage account	847	6	
manage apps	737	0	J09:7 T01:9
manage jira	749	-3	J11:7
manage profile	847	0	N14:10
manage screen	847	3	J14:10
management	674	8	
manager	709	-12	N14:6 S04:6
manager was	847	-10	
mandatory	674	0	J30:18
mandatory field	796	0	J30:8
mandatory in	847	3	J30:7
manifest	614	3	I19:17 J12:23
manifest and	847	0	J12:6
manual	717	-12	
many	534	9	I14:10 J21:22 J25:7 J35:12
many issu	796	6	J33:6 N07:7
many jwt	847	0	I14:8
many request	653	0	J21:23
many test	847	-6	
many wrong	847	0	J35:9
map	591	0	J25:8 S03:7
map expand	847	3	
map issue	847	7	N13:7
map json	847	0	C02:7
map key	847	-4	
map the	847	-6	
map to	749	4	J25:11
mapclaim	749	3	L08:6 T02:7
mapclaim iss	778	3	L08:6
mapp	701	-6	
mapp to	847	-6	
mapper	818	-4	
maps	818	-4	
mar	778	-7	
mar gmt	818	-6	
march	674	-9	N15:6
march and	847	0	N15:7
maria	847	0	S02:24
mark	562	6	I03:6 J30:8 J34:17
mark as	717	7	J30:11
mark in	847	-3	
mark the	847	0	I03:6
mark to	693	11	J34:11
markdown	686	0	J25:7 J32:9
markdown into	847	0	J32:12
markdown to	847	-7	
market	749	0	I12:7
marketplace	648	3	
marketplace app	847	3	J21:7
markup	778	6	N12:6
mask	796	0	S01:6
match	478	0	I01:16 I14:10 I15:15 I16:13 J10:8 J11:34 T10:6
match at	778	0	J11:8
match authenticat	778	0	I15:13
match get	796	10	
match must	847	-4	I14:7
match scop	847	6	
match so	818	0	J11:8
match the	631	-6	I16:8 T08:8
match with	847	6	
math	663	12	J06:8
math floor	663	12	J06:8
matter	599	9	J02:7 N15:9
matter as	818	7	T11:6
matter of	778	3	
matter what	818	0	N15:10
matter which	847	0	T04:6
mattermost	749	-3	T03:8
mattermost jira	847	0	T03:6
maven	717	8	
maven central	818	-4	
maven plugin	749	6	
max	599	6	N05:8 N06:6
max age	709	-4	
max retri	680	7	N06:7 N09:6
max_length	847	5	J06:6
max_length 512	847	5	J06:6
maximum	686	-7	N05:13 T02:9
maximum permitt	818	0	N05:6
maxresult	500	26	J04:7 J22:19 J33:12 J42:10 N08:7
maxresult 100	614	20	J22:9 J33:6 N11:7
maxresult 200	818	4	J42:7
maxresult 410	847	0	J22:6
maxresult and	847	0	J33:6
maxresult expand	778	0	P01:8
maxresult false	847	3	N11:6
maxresult field	717	0	J33:12
maxresult fieldsbykey	847	4	
maxresult print	847	0	J42:6
maxresult return	847	3	
maxresult startat	818	0	J04:7
maxresult total	778	0	N13:7
may	439	-10	P01:16 S01:10
may be	604	-9	I04:6
may browse	847	0	J42:6
may create	818	5	P01:8
may do	796	-3	
may fail	847	-5	
may gmt	763	3	
may it	847	4	
may mean	818	3	
may need	847	-4	
may not	648	5	J18:10 S04:6
may only	847	0	N08:6
may read	737	0	J14:7
may see	680	-11	J03:7 J27:6 S01:7
may view	818	0	S01:7
may well	847	-4	
maybe	576	5	T07:6
maybe atlassian	847	0	L08:8
maybe it	818	6	
maybe server	847	0	J25:6
maybe the	763	0	C02:6
mb	680	-10	N05:16
mb and	818	-3	
mcp	525	16	J11:8 J18:6 J36:12 J39:6 J40:16 N11:7 T15:14
mcp atlassian	635	15	J02:9 J11:7 J39:6 T15:8
mcp authv	818	8	
mcp confluence	818	9	
mcp connect	847	6	J40:9
mcp header	847	5	
mcp jira	749	-3	
mcp oauth	818	-12	
mcp remote	818	-4	
mcp server	635	-15	J28:7
mcp tool	796	0	J32:9
mcp type	847	3	
mcp url	847	3	
md	635	8	J15:6
md cf	847	5	
md in	847	3	
md trace	796	3	J26:6
me	390	22	C02:8 J01:11 J02:8 J26:8 J33:7 N08:-6 N09:7 N14:8 T15:7
me 200	847	3	J17:6
me 400	796	5	J31:6
me all	847	0	J33:8
me an	763	0	C02:6
me and	796	0	J27:9
me answer	847	-5	
me as	818	0	J03:7 S01:6
me await	818	0	N09:6
me do	847	4	J40:8
me error	818	4	
me example	818	-4	S01:7
me far	847	-4	J01:8
me firm	847	4	J01:6
me for	727	0	J35:11 N14:6
me forbidden	847	0	J20:12
me from	818	-7	J19:7
me glindholm	818	3	
me have	847	3	J01:6
me how	847	-4	
me i'm	847	-3	J14:7
me in	737	7	
me into	847	4	
me is	847	0	T13:6
me it	778	9	
me jira	847	-3	
me made	847	4	
me my	818	3	
me noth	847	0	J42:7
me our	847	3	C02:6
me out	763	3	J02:6 J30:6
me password	818	3	
me read	818	0	J31:6
me since	847	-3	N09:6
me so	818	0	S02:7
me that	778	7	
me the	658	5	N03:7
me what	796	3	J34:8
me while	818	0	J34:7
me why	847	0	T04:6
me with	818	-3	
me'	796	-3	
mean	560	0	J33:8
mean those	847	4	
meant	617	0	S02:6
meant for	778	0	S03:6
meant the	818	-4	I17:7
meant to	727	5	
measur	796	-4	
measure	847	0	J18:6
mechanism	847	-3	
media	614	0	J24:28 J38:15
media all'	778	4	
media atlassian	778	3	J38:10 N11:6
media host	847	0	J38:13
media type	686	-8	J24:30
media type'	847	6	
mediatype	847	-5	
medium	749	-6	
meet	727	-3	
member	635	-10	J17:8 P01:18
member of	717	-4	J40:6 P01:16 S04:6
member with	847	0	I06:7
memory	668	-3	J36:6
memory and	847	3	
mend	686	-14	
mend it	847	7	
mend the	818	-16	
mention	596	0	J27:6 J36:9 J42:16 N05:6
mention it	818	0	J36:8
mention that	818	-3	
mention the	818	0	T03:6
menu	778	-5	I21:8
mere	653	0	J07:8
mere for	847	0	J08:6
merg	648	-20	
merge	701	-9	
merger	778	0	N02:17
messag	674	-4	
messag buffer	818	-3	
messag for	847	-6	
messag from	847	-3	
messag the	847	3	
message	386	7	I18:17 J02:7 J10:6 J11:8 J18:10 J25:13 J36:7 J40:6 N07:6 P01:7 T14:7
message asap	847	4	
message authentication	778	0	I01:8
message bad	818	3	N12:7
message basic	796	-12	
message claim	847	0	I02:6 J27:6
message client	763	5	J02:8
message com	701	0	J18:7
message could	737	-3	
message curl	847	-4	
message current	763	0	J18:11
message error	737	8	J25:7 T14:6
message errormessag	709	9	
message fail	796	-12	
message for	847	-3	
message has	818	3	
message http	796	7	J10:6
message in	778	-3	I13:6 J30:6
message includ	847	-3	
message is	749	0	J02:6
message jira	818	4	
message jwt	847	0	I14:13
message no	796	9	J02:6 N06:6
message null	796	0	J39:9
message of	818	7	
message please	847	3	
message request	818	0	J03:7
message response	847	5	J26:9
message speak	847	0	I01:6 J31:6
message statu	763	7	
message string'	847	-3	
message that	727	4	I04:6
message the	737	10	J35:7 J40:6
message unauthoriz	593	9	I18:23 J10:8 J11:16 J36:15
message user	847	0	J14:6
message when	818	-5	
message with	847	4	
message you	847	-4	
message'	763	-3	
met	763	0	J33:7
meta	617	13	N03:8 N14:6
meta charset	717	8	N03:6
meta http	727	7	
meta key	847	4	
meta name	727	4	N14:9
metadata	604	-11	J38:14 J41:6 N14:6
metadata do	818	0	J30:7
metadata please	847	-7	
metal	727	0	C01:6 I05:9
metal all	778	4	
method	403	6	I08:6 J02:11 J06:7 J07:6 N01:8 N02:6 N13:14 S02:6
method and	818	-4	
method at	847	0	N06:6
method fail	847	5	J02:6
method get	607	0	J26:6
method get'	593	7	J06:9
method in	796	0	J24:6
method isn't	847	0	N02:6
method method	737	6	
method not	693	12	N02:9 N13:20
method of	796	-7	
method on	796	-8	
method path	680	0	J07:10
method post	599	-14	
method post'	604	-9	
method put	763	-3	J13:8
method rsa	778	0	I08:12
method sha	717	5	I07:15
method sign	847	5	
method uri	818	4	J06:6
metric	763	3	
micro	847	4	
micro edge	847	4	
microsoft	727	6	
microsoft powershell	796	8	
middle	653	0	J10:8 J36:6 N07:6
middleware	628	0	I01:12 I14:6 I15:6 I18:7 I21:11
middleware app	818	0	I01:7
might	639	6	N01:7
might be	701	0	N01:8
migrat	686	7	J22:7 J23:6 J38:6 N13:7
migrat from	796	0	J23:7 N13:8
migrat to	847	0	J22:6
migrate	586	8	J22:14
migrate from	847	0	J37:7
migrate to	596	7	J22:15
migration	535	3	J21:8 J22:6
migration error	778	8	N14:7
migration guideline	635	10	J22:7
mill	818	-3	
mill example	847	-4	
millisecond	763	4	N08:10 T02:6
min	658	0	C01:9 I04:12 I05:7
mind	686	-5	T08:7
mind had	847	-6	
mine	586	31	I01:6 J05:8 J06:7 J20:6 J28:6 J42:7
mine at	847	7	
mine had	847	0	N04:6
mine has	847	4	
mine in	847	0	J09:6
mine is	796	6	I01:9 T07:7
mine the	847	0	J06:7
mint	818	0	S01:7
minut	495	7	C01:9 I04:15 I05:16 I20:7 J07:6 J19:8 J21:10 N08:6 S03:7 T02:10
minut after	818	0	J36:7 S01:7
minut ago	818	4	
minut ahead	796	3	I04:11
minut all	847	0	I05:6
minut and	727	-6	
minut before	796	0	J19:8 S03:10
minut behind	847	3	C01:6
minut in	818	0	I05:9
minut is	847	0	T02:8
minut it	818	-3	J38:6
minut later	749	0	I05:8 J19:6
minut of	847	0	N07:7
minute	579	0	C01:7 J19:15 J21:8 N11:6 T02:9
minute ago	847	3	J01:6 J19:7
minute and	818	9	
minute is	847	0	T02:8
minute or	796	-5	J19:6
minute since	847	0	J21:6 J35:7
minute the	818	4	J27:6
minute unix	818	0	T02:8
minutes' tnt'	847	5	
minutes' unix	818	-3	
misconfiguration	847	3	
mislead	778	8	
mismatch	658	-3	I01:16 I16:8 S03:8
mismatch of	847	0	I02:6
mismatch receiv	796	0	I01:10
miss	456	-8	I02:9 I11:9 I17:10 J12:11 T05:7
miss clientinfo	847	0	I17:10
miss field	818	5	
miss for	818	-3	
miss from	749	0	J30:6
miss grant	847	0	J12:10
miss in	778	-3	T15:6
miss jwt	778	0	I11:15
miss on	818	6	S01:7
miss one	847	-4	
miss ones	847	0	I17:8
miss or	749	3	
miss permission	737	-10	J09:7
miss requir	818	0	T05:6
miss scope	717	-4	J12:11
miss space	818	-5	
miss the	737	8	T07:6
mistake	674	5	J36:6 N06:9
mistake in	818	3	
mistyp	818	0	J35:7 N03:7
mit	847	-5	
mix	686	-6	J10:7
mix up	737	0	J05:6 S03:6
mob	847	0	P01:6
mod	749	0	I16:13 T08:7
mod net	749	0	I16:13 T08:7
mode	531	11	J23:32
mode apps	847	-4	
mode block	818	5	
mode block'	778	4	
mode in	847	-6	
model	668	0	J06:8 T05:6
model charfield	847	5	J06:6
model py	778	7	
model shared_secret	847	5	J06:6
modifi	796	-6	
modify request	847	-5	
modul	617	-6	I21:16
modul cjs	847	-4	
modul confluencep	796	9	J34:7
modul jirap	847	3	
module	538	-7	I21:8 J26:10 L09:8
module and	847	-6	
module compile	847	-4	
module confluence	818	-7	N04:8
module for	818	-4	
module main	847	-5	
module sys	847	3	
moment	604	-13	C01:7 J19:11
moment and	818	0	J19:6
moment on	847	0	N10:7
moment so	847	-4	
moment the	796	7	N03:6
moment then	847	-3	
moment utc	818	-3	
mon	749	4	N12:7
monday	624	0	N04:6
monday morn	847	0	J21:6 N04:6
mongo	847	0	I10:6 T05:6
monitor	709	-5	N05:6
monkey	847	3	
monkey patch	847	3	
month	562	0	J29:14
month ago	796	0	J29:7 T10:6
month and	763	-3	
month our	796	0	J29:7
more	394	22	J11:9 J23:10 J30:7 J36:8 N05:10 P01:6 T02:11 T06:6
more and	763	0	J02:6 J19:6
more but	847	5	T06:6
more detail	624	7	J23:9 J27:8
more either	847	0	J35:6
more error	680	-13	
more for	818	4	T14:6
more how	847	5	
more in	737	0	J30:7 P01:6
more information	620	14	J26:8 N04:6
more jira	847	-3	J34:7
more log	847	8	
more logg	847	-3	
more of	737	8	J25:8
more on	818	12	
more or	818	0	T15:7
more permission	796	-4	J09:6
more refusal	847	0	T06:13
more so	847	3	
more than	579	-3	J36:8 T02:15
more the	727	-5	
more to	818	-8	
more with	796	-5	
morn	591	12	J19:8 J21:6 J29:8 J37:7
morn all	847	0	N04:6 N11:6
morn noth	847	0	I04:7
morn our	847	0	J27:6
morn when	847	0	J21:11
morn with	847	0	N09:6
mortem	847	0	T10:7
mossbank	818	3	
mossbank atlassian	818	3	
most	505	0	J25:7 N03:9 N11:7 N12:7
most like	818	4	
most of	763	-6	S01:6 T02:6
most recent	586	7	
most sit	847	4	N11:7
most that	818	0	N07:6
most the	818	-6	
mount http	818	0	N07:6
mov	515	-8	I01:6 I21:8 J10:6 J41:9 N13:7
mov by	847	-4	
mov from	763	-4	
mov it	796	-6	C01:7
mov static	847	0	I21:12
mov to	607	7	I07:6 I11:7 J10:8 J15:7 N11:7
mov us	847	0	N08:6
move	602	-8	J41:7
move from	847	-3	
move of	818	3	
move our	847	-3	
move the	818	-6	
move ticket	847	0	J41:6
move to	737	-3	
movenext	763	6	
mozilla	717	4	J20:23
mozilla org	847	4	
mozilla window	818	0	J20:10
ms	541	8	I01:6 I04:9 I11:6 J36:6 N07:6 N08:13 N15:9
ms get	778	0	J04:8
ms is	847	0	N08:6
ms resolv	847	4	N15:10
ms zm	778	0	T10:8
msg	583	4	I18:7 J41:7
msg fail	818	6	J41:7
msg get	847	4	
msg jwt	818	0	I18:10
msg postnotification	847	-4	
much	644	13	N05:9
much traffic	778	3	
multi	763	0	J32:6
multi line	847	0	J32:7
multipart	693	0	J20:8 J24:9
multipart form	749	3	J24:10
murmur	818	0	J08:6
muss	796	8	J41:14
muss eine	796	8	J41:14
must	413	16	I10:6 J02:9 J06:6 J19:6 J23:7 J25:10 J32:23 J34:9
must ask	847	0	J37:7
must be	473	14	J02:16 J06:8 J23:11 J29:7 J30:7 J32:29 J41:7 T05:6
must enclose	763	6	J34:6
must have	763	-3	I10:6
must it	847	0	T11:7
must log	847	-4	
must not	737	-3	I10:6
must supp	847	12	J25:8
must surround	680	10	J34:14
must the	818	0	J10:6
mutation	717	0	T12:24
mutation for	847	0	T12:9
mvn	796	-3	J27:6
mvn clean	818	-7	
mw	847	0	I03:7 I04:8
my	326	43	C01:7 C02:6 I14:6 J02:6 J04:11 J08:7 J15:11 J21:-9 J22:-11 J26:11 J27:6 J36:-8 J38:-6 N06:6 N13:9 N14:6 T06:-6 T15:-6
my account	658	14	J01:7
my admin	847	0	N04:8
my app	617	3	I12:11 I21:6
my app'	818	-3	
my atlassian	727	3	J04:7
my authorization	818	0	N02:8
my backend	818	3	
my bad	818	6	
my boss	796	0	S04:8
my browser	737	11	J04:8
my call	847	0	J05:9
my case	778	9	
my client	847	0	T01:6
my cloud	818	8	J26:6
my code	737	16	J06:6 J33:7
my colleague	693	3	C01:6
my company	717	-7	N10:6
my config	763	4	N13:6
my connect	778	5	L08:8
my credential	778	0	J02:6
my delphi	847	0	J24:6 N01:7
my english	737	0	C01:6 I14:6 N08:6
my expres	847	0	I16:7
my first	796	-6	
my forge	749	8	I19:11 J37:6
my gues	727	16	
my header	818	0	J02:6 J03:6 S03:7
my idea	818	0	L08:7
my issu	818	6	J04:8
my issue	847	3	J23:6
my jira	701	-6	N10:6
my jql	847	8	
my jwt	847	0	L01:8
my laptop	717	3	I13:6 N04:7
my life	847	0	T09:10
my list	818	-4	J33:11
my local	818	3	I11:9
my login	778	4	
my mac	847	0	I20:7
my mail	717	10	C02:8 J02:10
my manifest	847	0	J12:8
my mistake	847	3	J37:7
my name	717	0	P01:6 S04:7
my node	847	0	I03:7
my old	818	-4	C02:7
my own	591	0	I09:7 J01:7 J08:8 J15:6 J27:7 N07:8
my password	709	-7	J26:7
my pc	778	0	C01:7
my permission	818	0	S02:7
my personal	778	-5	
my php	796	0	J20:6 N05:6
my private	847	0	T05:6
my profile	796	5	
my program	847	0	N08:7
my project	727	4	
my python	847	0	I20:7
my query	847	0	J27:7 J34:9
my question	847	0	L09:7
my react	847	0	I02:6
my request	818	0	J03:6 J30:6
my script	693	3	I14:7 J26:6
my server	727	0	I21:7 J08:9 J37:6
my shell	847	0	I16:7
my site	778	-7	N06:6
my task	847	0	J29:9
my test	778	0	J27:6
my ticket	847	0	J15:7
my token	648	-9	I06:7 J13:8 S04:6
my url	847	-7	I12:6
my user	693	10	J18:7 P01:9
my very	847	4	J35:6
my watch	818	0	C01:7
my way	818	4	
myapp	818	0	I01:6 J06:7
myjirahome	818	5	N13:7
myjirahome jspa	818	5	N13:7
mypassword	847	3	J26:7
mypermission	778	9	J21:8
myself	426	5	J02:11 J04:7 J19:20 J26:-7 J27:6 J29:7 N02:7 S02:15 S03:7 S04:12
myself 200	727	0	J02:-6 J19:15 S02:10 S03:9
myself 401	701	-5	J19:13 J29:7
myself 403	796	5	N04:10
myself accountid	847	0	J42:6
myself and	796	0	J39:6 N14:8
myself auth	796	-3	
myself authorization	749	0	S02:6
myself content	818	0	N01:8
myself displayname	847	0	N06:6
myself error	847	-4	
myself fail	796	7	
myself from	847	0	J08:7
myself get	818	3	N07:6
myself getcurrentuser	847	-3	
myself giv	818	5	J03:6
myself header	635	-9	J18:6
myself in	847	0	J39:6
myself jira	818	6	J19:11 S04:8
myself method	737	0	J02:6
myself request	701	-5	
myself say	847	0	S01:12
myself show	796	0	J27:6 J28:6 S04:6
myself statu	847	3	J02:6
myself status_code	818	-4	N07:6
myself the	847	7	J02:6 J23:7
myself through	847	-4	
myself with	778	6	
myself'	604	0	J12:6
myself' header	763	0	J08:7 L08:6
myself' method	701	-6	
mysite	737	-6	
mysite atlassian	737	-6	
mysql	763	0	I10:10
n'	693	0	J15:7 J28:6
na at	763	5	
nak	847	0	T07:7
nam	501	-20	I13:7 J15:10 J23:6 J30:6 L01:14 N15:6 T06:9 T13:7
nam and	818	-3	T13:6
nam are	778	4	N15:6
nam for	847	3	
nam in	763	-6	I16:8
nam read	847	0	T06:6
nam startat	818	-6	
nam the	737	-4	P01:7 T13:7
nam then	847	-7	
nam with	796	-14	I07:6
name	353	0	J22:-7 J23:21 J25:8 J26:10 J30:14 J35:-6 J41:13 N02:17 N06:17 N12:-6 S03:11 T13:6
name and	574	5	J02:12 J26:11
name api	818	-3	
name application	847	0	J26:6
name as	749	3	
name assignee	847	3	J23:6
name at	818	0	N06:6 S03:6
name bug	763	-3	N05:10
name but	818	12	J23:6
name close	847	4	
name could	847	0	N06:11
name create	847	8	
name customfield_	847	4	
name description	796	3	N14:6
name epic	847	4	
name error	847	5	J03:7
name everyth	847	0	N02:7 S03:8
name expect	847	0	T09:6
name file	847	-6	
name get	847	3	J31:6
name http	818	0	I18:8
name in	693	0	J25:7 S03:7
name is	648	0	J30:8 S04:6
name issue_type	847	6	J23:6
name it	818	3	
name jwt	847	3	
name like	847	0	J23:8
name name	818	-4	
name nor	847	3	J41:6
name not	796	0	S03:9
name of	663	-5	N02:6 N06:6
name on	749	0	T13:12
name open	847	4	
name ops	847	6	
name or	717	-3	N06:13
name password	749	8	J26:7
name project	796	-4	
name request	796	-5	
name return	847	-6	J42:6
name search	847	5	
name start	847	-4	
name story	818	0	J30:7
name str	796	7	J02:6
name task	674	4	J32:8
name that	818	4	
name the	674	0	L01:7
name to	796	-7	
name type	847	0	J42:8
name up	847	0	J41:7
name url	847	-5	
name value	778	0	I21:8
name work	847	3	
name you	818	-7	
name'	674	6	J39:10
name' bug'	847	-4	
name' property	818	5	J39:12
name__	847	12	J02:6 J26:6
nango	847	0	N05:6
narrow	818	0	J33:6 T11:7
narrow down	847	0	T11:7
nat	818	0	N04:8
native	749	4	J26:6
native at	818	3	
native method	847	0	N06:6
natural	818	0	I05:7 I07:6 T05:6
navigable	778	-7	
navigation	737	0	I03:9
navigation stack	796	3	N12:6
navigator	818	-5	J03:6
nbf	796	3	I05:12
nbf null	847	3	
near	680	-6	J21:7 J29:6
near everyth	847	-4	
necessary	796	-9	
necessary permission	847	-9	
need	405	-17	I11:6 J09:11 J14:7 J25:-6 N10:8 P01:9 T01:8
need acces	818	0	J40:7
need act_as_user	847	0	T15:7
need after	847	-4	
need another	796	3	
need anyth	818	0	T01:6
need atlassian	847	-7	
need basic	818	-3	
need bearer	847	-3	
need browse	847	3	
need for	778	-9	
need in	818	3	J09:6 J28:6
need it	727	-9	
need jwt	818	-4	
need not	847	-5	
need one	796	3	J08:7
need or	847	4	L09:6
need read	796	-3	
need rest	818	4	J39:6
need some	796	-3	
need special	847	0	I11:7 L08:8
need the	620	0	P01:6
need this	818	-3	
need to	555	0	I11:6 J16:8 J23:7
need token	847	-4	
need wiki	847	7	N03:7
needs_authentication_err	796	11	T16:21
needs_authentication_err catch	847	14	T16:22
needs_authentication_err'	847	-3	
needs_authentication_err' if	847	-3	
negative	818	0	I08:6
negotiate	847	-3	
neighbour	847	0	J17:6
neither	579	22	J18:6 N06:12
neither can	818	0	N06:6
neither did	847	4	
neither is	847	0	L09:8
neither of	818	0	S03:6
neither with	818	10	
neither work	847	4	
nest	796	-4	J32:9
net	286	38	I02:-6 I16:15 J01:7 J02:11 J04:8 J07:-6 J11:-8 J18:-6 J22:12 J23:6 J25:-9 J26:18 J28:15 J39:-10 J42:-6 N02:6 N03:12 N06:18 N07:12 N08:7 N13:16 N14:22 N15:8 T08:9 T09:12 T14:-6 T15:-7
net 443	639	5	N06:11 N07:7 N13:8
net accept	847	-6	
net after	818	0	N04:6
net and	668	5	N02:9 N06:12
net api	796	-3	
net aud	749	0	T07:12
net basic_auth	680	4	J26:6 J28:8
net browse	727	-10	N14:13 T06:10
net confluence	818	5	
net connect	847	3	
net connectexception	818	4	N08:8
net content	847	5	
net could	847	0	N13:7
net direct	847	0	N09:6
net email	847	-3	
net gateway	847	5	
net get	818	3	T08:7
net giv	818	0	N07:8 N15:7
net http	628	3	N08:9
net in	847	0	T09:6
net inet	847	0	N06:6
net it	847	0	T08:6
net jira	579	8	I01:6 I16:16 N03:13 N14:30
net login	818	0	J35:8
net mail	818	6	J25:8
net new	847	3	
net plugin	818	-8	
net post	847	0	N02:8
net producttype	737	0	T04:9
net proxy	847	0	I16:7
net rcarz	709	6	
net refus	847	0	T09:10
net request	818	0	J20:6
net response	847	6	
net rest	360	9	J02:11 J04:6 J22:12 J23:9 J24:8 J26:12 J39:-7 N07:9 N13:9 N14:-7 P01:10
net scop	818	12	J28:8
net secure	778	0	J38:14
net securityprotocoltype	847	-3	
net servicepointmanager	847	-3	
net site	847	-4	N15:6
net sockettimeoutexception	796	8	N08:13
net ssl	818	-4	N09:7
net test	847	0	T08:8
net the	796	0	J04:9
net to	818	0	N02:7
net token	796	5	J04:6 T09:9
net unknownhostexception	847	0	N06:6
net user	727	0	J22:6
net username	693	8	J04:12 J26:8
net want	847	-6	
net was	847	9	N15:10
net we	847	0	J09:8 T09:6
net well	818	0	I19:7
net wiki	566	3	J15:7 J26:7 N03:8 N11:6 N14:7 T09:8
net with	818	4	T09:7
net work	847	3	
net'	572	17	I10:8 I16:8 N13:10
net' and	847	3	
net' authentication	796	4	
net' do	847	0	N06:6
net' port	763	4	N08:7
net' the	847	7	N03:7
network	534	16	I21:7 N04:18 N06:7 N07:8 N08:7 N10:8
network connection	847	0	N06:7
network error	847	0	J25:6
network restriction	847	0	N04:9
network tab	709	4	I21:10 N03:7
network team	749	0	N10:8
networkpolicy	847	0	I13:12
never	453	0	I04:7 J19:8 J25:-6 J36:9 T10:7
never again	847	0	T02:9
never answer	847	0	N15:6
never been	818	4	
never ends	847	-4	
never fill	847	0	J30:6
never gets	818	7	
never giv	847	0	T15:7
never got	763	-8	T04:7
never had	796	4	I03:7 T07:6
never have	796	0	J19:9
never made	847	-4	J15:7
never match	818	0	T10:12
never mind	796	-3	
never read	847	-3	
never saw	818	0	N12:6
never see	847	0	I04:7
never set	796	-4	
never start	847	4	
never touch	847	-4	J36:7
nevertheles	796	0	N08:6
new	314	-13	I12:15 J02:7 J12:7 J15:-7 J19:10 J25:6 J27:-7 J32:9 J38:-6 N02:12 N06:6 N13:6 P01:8 T10:6 T14:7
new acces	749	4	
new and	737	-3	J37:6
new api	717	11	J02:6 J32:6
new arraylist	796	-7	
new basiccredential	763	20	J41:7 N09:8
new build	847	3	
new claim	796	-3	L01:9
new connection	778	6	N06:9
new connector	847	3	
new content	847	3	
new creat	847	0	J32:6
new customer	737	0	I13:6
new date	749	15	J06:6
new descriptor	818	-3	
new domain	847	0	T13:6
new editor	796	4	J25:7
new endpoint	778	0	J33:6
new error	668	0	J01:7
new file	847	-4	
new firewall	847	0	I05:6
new github	847	4	
new hashmap	818	4	
new http	717	0	N03:7
new httpclient	847	0	N09:6
new httpentity	847	-3	L08:6
new httpheader	847	-3	L08:6
new httppost	847	4	
new httprequestmessage	701	-3	
new id	818	0	N04:6 T06:6
new install	693	0	I12:11 T10:9
new issu	847	4	
new issue	727	0	N13:6
new issuefield	796	6	
new issueservice	796	-3	
new jira	693	-8	
new jiraapi	796	4	J24:8
new jiraclient	701	6	J41:7 N09:7
new jiraissue	796	-4	
new jirasession	737	7	
new json	847	-3	J09:6
new jwtsecuritytoken	818	-3	
new key	818	3	J28:7
new login	818	0	J36:9
new major	818	-4	
new name	778	-3	I12:8
new object	778	-3	
new one	549	4	J33:7 J37:7 P01:6 T14:10
new ones	763	-5	
new option	737	0	J02:7
new opts	847	3	N13:6
new organization	847	3	
new pag	847	-4	
new page	847	5	
new permission	796	0	J12:9
new project	778	-9	
new projectservice	818	12	
new proxy	847	0	N08:6
new redact	693	-4	
new refresh	749	9	T14:12
new refresh_token	847	3	
new request	778	-5	
new response	818	-3	
new runtimeexception	818	-6	
new scheme	847	0	J16:6
new scop	796	0	J11:10 N14:8
new search	778	0	J33:8 J39:7
new session	847	-6	
new signingcredential	818	0	T10:10
new site	818	0	I09:6
new stag	847	0	I12:7
new starter	847	0	J19:7
new str	847	-4	
new symmetricsecuritykey	818	0	T10:10
new task	847	8	
new ticket	778	0	J29:6
new to	818	-3	
new token	607	-12	J04:9 J19:6 J35:8
new tool	818	-4	
new tracker	847	8	
new uri	668	0	N14:7
new url	737	0	N02:9
new urlsearchparam	763	0	I04:9
new user	818	-8	J19:7
new version	668	0	J12:9
new vpn	847	0	N06:6
new webproxy	847	0	N09:6
newbie	796	3	N14:6
newclient	701	0	N07:6
newclient client	847	-3	
newclient nil	847	4	N07:8
newclient tp	778	-4	
newco	847	0	N02:8 T09:6
newco atlassian	847	0	N02:8 T09:6
newconnectionerror	818	3	N06:9
newconnectionerror urllib	818	3	N06:9
newer	631	-7	J22:6 J29:6 T03:7
newer enhanc	818	3	
newer one	847	0	J22:6
newest	648	12	J22:6 N08:6
newest one	796	7	N08:6
newest version	796	5	
newissue	847	9	J23:6 N14:6
newlin	847	4	
newline	796	0	T10:8
newline at	818	3	T10:8
newrequest	680	-3	
newrequest get	709	-3	
news	763	4	
news the	818	4	
newwithclaim	778	3	
newwithclaim jwt	778	3	
next	499	-7	I01:9 T01:6
next 401	847	0	J29:8
next app	847	0	I01:9
next call	818	6	
next day	778	0	I09:6
next morn	818	0	I04:7 J27:6
next refresh	847	4	T14:8
next release	778	-4	
next to	693	5	
next version	818	4	J13:6
nextcloud	818	-4	J33:9
nextpagetoken	709	-7	
nextpagetoken and	847	-4	
nginx	686	6	I14:7
ngrok	686	-5	I12:11
nice	579	-9	J32:6
nice as	847	5	
nice if	778	-3	
nice to	737	-5	J04:6
nicer	737	-4	I09:6
nicht	818	0	J05:12 J23:11
nie	847	-6	J27:7
night	546	0	J16:7 J21:7 J29:6 J35:6 J37:8 N15:7 T12:6
night it	847	0	N11:6
night job	778	0	S03:6
night log	847	0	N05:6
night sync	847	0	J21:7
night with	818	0	J37:10
nil	564	0	I20:6
nil error	847	-7	
nil http	847	4	N07:8
nil log	778	6	
nil req	709	-3	
nimbusd	796	0	I05:6 I10:6
nimbusd jose	818	0	I10:6
nimbusd jwt	818	0	I05:6
nine	709	0	J21:10 J29:6
nio	668	0	I02:15
nio exec	674	0	I02:14
no	272	0	I01:-6 I09:9 I15:-6 I17:20 I18:6 I21:12 J03:7 J04:13 J15:17 J21:-6 J25:-6 J26:-8 J29:9 J30:-6 J33:6 J34:-8 J35:-7 J42:-6 N03:-8 N04:-7 N06:6 N13:6 P01:10 S04:14 T05:9
no aaccountid	847	0	S01:12
no acces	668	0	L09:9 P01:10
no activity	847	0	I09:6
no and	847	0	C02:6
no api	847	3	
no attachment	778	-7	
no attribute	763	-7	
no auth	818	0	I14:11
no authentication	763	6	I21:7 J02:6 S04:8
no authorization	818	-4	I21:6
no avail	796	3	
no busines	847	-5	
no button	847	0	J13:6
no cache	693	3	
no cache'	818	5	
no captcha	847	-3	
no change	653	0	N09:6
no check	628	-3	J20:13
no check'	653	-6	
no clientinfo	737	0	I17:25
no cloudid	818	-4	
no clue	818	0	J20:6
no comment	818	10	N13:8
no complaint	847	0	J19:7
no confluence	847	-5	J18:6
no content	693	8	J15:7 J25:10
no credential	818	9	I21:6
no custom	847	3	J14:6
no data	727	-6	
no developer	796	5	
no difference	717	4	J01:8
no different	847	5	
no documentation	847	6	
no effect	818	0	T08:6
no end	847	0	I06:7
no error	604	-8	J04:18 J29:11 N13:6 S02:8 S04:10
no example	818	4	
no exception	778	-8	N13:13
no explanation	818	3	P01:6
no filter	847	3	
no go	818	0	J28:6
no hash	818	0	I03:7
no header	796	0	J02:8 N07:6
no hint	847	0	J03:7
no idea	727	3	J29:6 S03:6 T05:6
no index	847	0	N12:6
no install	818	0	I09:11
no internet	818	0	C01:6
no issu	717	3	J04:16
no issue	709	5	
no it	763	-4	
no jira	674	-7	J03:6
no jql	818	-4	J33:6
no jwt	717	0	I21:23 J05:7
no key	818	0	I10:6
no kid	847	3	
no login	796	-5	N15:7
no longer	572	7	J22:10 N14:6
no luck	717	7	J31:6 L08:7
no mail	763	6	J17:6
no matter	763	0	N15:9
no more	624	0	T02:11 T06:9
no must	847	0	L01:8
no name	847	-5	N06:6
no new	737	-8	
no oauth	818	-5	T05:10
no one	749	6	J03:6
no only	796	-3	J07:8
no option	818	0	J33:6
no output	847	3	J29:9
no page	763	-4	
no parameter	847	3	
no password	796	-5	
no permission	749	3	
no place	778	-8	
no problem	680	4	J18:6 J33:6
no project	620	20	J04:9 J15:24
no qsh	749	0	I03:9 I18:10
no qsh'	847	0	L08:7
no query	818	0	I03:6
no reason	847	0	P01:7
no refresh	796	0	J36:7 J37:9
no request	763	0	I17:7 J07:8
no response	701	-3	N07:13
no rest	818	0	J39:6
no result	709	15	J29:18 S04:6
no retry	818	-5	L01:8
no right	847	0	S02:8
no rows	847	5	J04:7
no scop	818	-5	J28:7
no second	847	0	C01:6 I06:6
no secret	778	0	I10:13
no sense	847	-6	
no setting	778	0	I17:22
no sign	818	0	J08:6
no signature	818	-4	T10:8
no single	818	5	
no site	818	3	
no space	749	-4	J03:10
no statu	847	0	N06:9
no succes	847	-4	
no such	693	-9	N06:22
no support	796	0	J39:6
no task	818	0	J04:6
no text	847	0	P01:6
no that	847	0	T15:7
no the	778	0	J31:8
no then	778	3	N07:6
no ticket	778	9	
no time	818	-5	
no token	701	10	T14:6
no tool	818	-6	
no trace	847	0	I09:7
no transform	847	-4	
no transform'	737	4	
no transition	818	4	J41:8
no trouble	709	0	J29:7
no user	709	0	I17:8 T08:7
no valid	847	3	
no value	847	-3	
no version	818	0	J39:6
no warn	847	-5	
no webhook	847	9	J14:6
no wiki	847	3	T09:6
no wonder	847	0	J06:7 J39:7
nobody	511	0	I09:6 I11:6 J29:12 S01:10 T04:6 T07:7
nobody can	737	-3	I08:7 J28:6
nobody chang	796	0	J03:7 J29:15
nobody gets	749	-3	
nobody had	796	0	I09:9
nobody has	847	0	N13:6
nobody here	818	3	
nobody is	847	-5	
nobody know	818	4	J08:6
nobody on	847	0	T04:8
nobody was	847	0	J05:7 S01:8
nocheck	727	6	J20:16
nocheck'	749	5	
nocheck' value	847	-3	
nocheckatlassiantoken	847	-3	
nock	796	-3	
nock http	818	-3	
nod	701	0	I20:6 J39:6
nod base	796	-4	J39:7
nod jira	847	-4	
node	460	11	I01:17 I04:12 I16:6 J25:-6 N12:6 T14:7
node ace	778	0	I04:8
node app	763	4	T14:6
node axio	847	-5	
node backend	818	0	I04:10
node cli	847	6	
node clock	847	0	I20:7
node credential	847	0	J14:6
node for	847	0	T13:8
node in	818	0	C01:6
node internal	680	11	T14:8
node js	847	-4	
node of	847	0	I05:6
node script	796	-4	
node server	818	0	I03:7
node the	818	0	N07:7
node unhandledpromiserejectionwarn	749	4	
node warn	847	4	
node_env	763	0	I16:9
node_modul	583	4	J26:7
node_modul atlassian	763	0	I01:8 I17:7 T05:6
node_modul backstage	818	-9	
node_modul expres	818	-4	I03:7
node_modul got	847	3	N06:6
node_modul hubot	818	6	J26:7
node_modul jose	818	0	I20:6
node_modul jsonwebtoken	818	0	I04:8 I10:6
node_modul nod	847	-4	
node_modul node_modul	847	-4	
node_tls_reject_unauthoriz	818	6	
nodej	847	-10	
noise	818	0	I11:6
non	668	-10	
none	474	10	I21:6 J04:14 J11:6 J26:-6 N06:6 P01:7 T05:8
none and	818	0	J04:6
none debug	778	4	
none def	847	0	I10:6
none for	796	0	J11:6
none if	818	5	J06:6
none is	796	-10	
none of	668	5	I16:6 J11:6 L01:7
none on	818	5	N07:6
none or	818	4	J07:6
none request	847	3	
none the	818	-4	
none with	818	-4	
none'	847	-4	
nonetheles	847	0	J29:6 J35:6
nonetype'	818	-8	
nonetype' object	818	-8	
nonsense	818	0	N15:7
noob	847	3	T05:8
noob question	847	3	T05:8
noon	778	-3	
nope	737	6	T15:6
nor	614	12	J18:7 N06:8
nor with	847	8	
normal	596	0	J28:11 T02:7 T08:9
normal that	847	0	J37:7
normal user	818	-4	
normalis	778	0	J10:14
northpier	818	6	
northpier atlassian	818	6	
nosniff	796	6	
nosniff xss	847	4	N15:6
nosniff'	737	4	
nosniff' xss	818	3	
not	231	36	I04:-6 I09:9 I14:13 I16:8 I17:-7 J02:-6 J05:7 J15:12 J18:7 J19:-7 J21:-6 J22:-9 J27:14 J28:7 J29:-7 J30:-7 J35:-6 J41:6 J42:-7 L01:-8 N03:6 N04:7 N06:6 N12:6 N14:7 T01:9 T03:-7 T11:-6 T15:6
not 403	796	0	J16:9
not 404	847	-3	
not able	737	0	S01:6
not about	796	4	N14:7 P01:7
not accept	763	0	J05:6 J36:6 T09:6
not account	847	5	J06:6
not active	818	0	T13:11
not all	763	14	P01:8
not allow	564	0	I06:9 J33:10 N02:17 N12:10 N13:18
not allowed'	778	-6	N02:7
not among	847	-3	
not an	658	9	C02:6 J25:16
not and	818	-4	J03:7
not anonymou	847	0	P01:7
not any	847	0	J35:6
not as	737	0	S02:6
not assign	847	-3	
not at	749	0	J28:6 J36:8
not atlassian	847	0	N06:6
not authenticat	686	6	J02:17 J19:6 N09:7
not authoris	847	-4	J28:7
not authoriz	617	-5	I16:21 T01:20
not available	763	0	N11:6 N15:6
not be	548	0	N01:26 N06:6
not been	727	0	T15:7
not before	763	0	I05:14
not block	847	7	
not browse	847	6	
not bug	796	-4	T02:7
not but	847	3	
not call	847	8	
not change	763	5	J29:7
not clean	847	4	
not clear	796	7	J40:6
not cloud	847	5	
not come	818	-3	
not connect	686	-6	J13:6 N13:8
not contain	701	0	I03:14 I12:10 I14:9
not correct	796	12	I12:6 J27:8
not cover	847	4	
not create	693	0	J30:6
not deserialize	763	8	J25:10
not document	847	4	
not empty	818	0	J33:8
not empty'	847	6	J27:6
not enabl	847	-5	
not enough	701	7	I14:15
not error	847	3	
not even	778	-3	
not exist	525	0	J04:11 J15:16 J27:43
not expir	818	0	J37:6
not expire	847	3	
not fail	818	3	P01:8
not figwort	847	0	I11:8
not find	591	0	I09:23 I10:13 I14:13 I21:7
not for	680	10	
not forge	847	0	J37:11
not found	515	-7	J15:26 J39:13 N03:25 N14:14
not found'	763	0	J15:7 J39:6
not from	749	6	I13:9
not get	658	16	I13:16
not give	818	-5	
not go	796	-4	
not good	818	0	C01:7 T09:8
not have	549	-12	J15:14 J27:7 P01:7
not help	749	10	
not in	583	-12	I16:8 J09:20 N04:7
not includ	847	0	J12:6
not indicate	818	4	
not install	648	15	J40:31
not it	763	9	J30:6
not jira	763	0	N01:7 N10:8
not json	796	-3	N14:11
not just	847	0	J23:8 T04:9
not keep	847	-3	J09:8
not know	709	0	I10:6 T05:6
not known	847	0	N06:9
not known'	847	3	N06:6
not let	796	3	
not limit	818	-3	
not list	818	5	
not load	693	0	T12:18
not logg	737	3	N02:7
not look	763	3	N14:10
not match	520	12	I01:16 I14:12 I15:11 I16:13 J10:9 J11:35
not matter	847	7	J02:6
not meant	818	4	T10:6
not member	847	0	P01:12
not my	847	-3	S01:7
not need	763	-8	
not notice	847	4	
not obtain	818	4	
not of	778	0	J39:7
not ok	818	-4	T07:6
not older	847	0	J07:7
not on	538	3	J05:20 J31:22 N04:8
not only	847	-3	
not open	847	3	
not or	847	4	
not other	847	9	N11:6
not parse	778	0	J34:7
not pass	796	0	J35:6 N05:6
not perform	847	3	J18:6
not permitt	631	10	J18:32
not post	818	-3	
not real	847	-4	
not recogniz	818	-8	
not register	749	7	I09:15 T15:14
not reproduce	847	-6	
not resolve	796	9	N06:16
not respond	818	0	N03:6
not right	763	3	J26:8
not row	847	0	I10:6
not run	818	0	J33:6
not say	749	-3	
not scop	847	0	P01:6
not search	847	9	
not see	737	4	J17:6 S01:6
not seen	796	-7	I21:8
not send	847	-4	I21:9
not set	749	5	J10:7
not show	847	8	
not sign	796	-3	S01:6
not so	818	-4	N04:6
not spacekey	847	5	
not support	604	13	C02:6 J23:15 J24:9
not sure	686	-7	
not taken	847	0	S01:7
not the	555	4	I12:6 S03:12
not this	847	-5	
not to	693	5	N14:6
not trust	847	0	T10:6
not understand	847	3	N12:7
not us	778	0	N11:10
not used	796	5	T06:6
not valid	602	4	J32:7 J41:15 N03:6 N12:8
not view	847	3	S04:9
not want	778	0	J14:6
not what	778	6	
not when	847	6	
not with	737	4	S02:6
not work	599	29	J01:6 J02:7 J04:9 J23:9 J28:7
not yet	763	0	N09:6
not your	847	6	
note	583	3	I17:6 J22:6 J26:8 N15:6
note for	796	-4	J22:6
note it's	847	3	
note on	818	3	J05:7
note the	818	-4	L01:8
notebook	847	-8	
notfound	763	-3	N03:6
notfounderror	796	-3	
notfounderror error	796	-3	
noth	404	-3	I17:12 J02:6 J04:11 J29:8 J35:6 N13:10 S01:6 S04:6
noth about	749	0	I06:6 J36:10
noth and	778	0	S01:7
noth any	847	3	
noth arriv	847	-4	J30:6
noth but	709	0	J33:7 J36:7 S04:6 T08:7
noth by	847	0	T09:6
noth chang	737	-3	J19:14
noth else	686	0	N06:8
noth for	778	-6	N15:6
noth found	847	0	S04:7
noth gets	818	0	L08:8
noth happen	763	3	
noth has	847	4	N06:6
noth in	674	4	J04:6 P01:8
noth is	717	0	N13:7
noth it	847	-5	
noth leav	847	0	C02:6
noth left	818	6	J04:6 J22:8
noth load	847	0	I04:7
noth more	717	4	
noth no	847	0	N13:9
noth show	847	-3	
noth sign	818	0	C01:8 T10:12
noth so	847	-3	J06:7
noth sync	847	0	J34:6
noth that	796	0	P01:6
noth there	818	0	N14:9
noth to	668	0	I14:8 J35:19 T15:10
noth was	763	3	J29:6 J39:6
noth with	796	-5	S04:7
noth work	847	5	J02:6 J28:6
notic	635	0	S01:7
notic by	847	0	S01:7 S03:7
notic that	749	3	J03:7
notice	611	-4	N15:7 S04:6
notice and	847	-4	
notice basic	749	5	
notice that	847	0	S04:8
notification	663	0	N15:25
notification page	763	0	N15:19
notification publisher	847	5	
notificationgroup	847	5	
notificationlevel	847	5	
notificationlevel informational	847	5	
notificationscope	847	5	
notificationscope portfolio	847	5	
notificationsubject	847	5	
notificationtimestamp	847	5	
notify	668	4	
notify go	749	7	
notimestamp	847	0	I06:6
nov	709	3	C01:9
nov gmt	818	0	C01:10
november	796	-9	
now	346	-15	C01:6 I04:9 I05:17 I21:6 J06:10 J19:6 N11:7 T02:12
now 180	701	-4	L01:6
now add	701	-4	T02:6
now all	778	4	
now an	847	-4	
now and	653	0	N08:6
now as	818	0	I21:9
now call	818	-4	
now com	818	-3	
now could	847	0	T05:6
now datetime	847	9	J07:7
now ends	847	4	
now error	847	-7	N10:8
now even	847	5	J35:12
now exp'	847	5	J06:6
now expir	847	0	L01:8
now fail	818	-5	J27:6
now fix	847	4	J06:7
now for	818	-5	
now go	847	-5	
now had	818	0	T02:6
now i've	818	3	
now iat'	847	-4	
now in	796	8	
now isoformat	847	-4	
now it	693	3	J19:11
now it's	763	0	N11:6
now know	818	6	J08:7
now look	796	-11	
now math	727	5	
now moment	818	-3	
now no	818	4	
now only	847	0	I04:8
now our	818	0	I20:7
now please	709	0	T02:9
now qsh	847	0	L09:6
now report	847	0	J09:9
now return	763	-10	
now second	818	0	C01:7 I05:6
now so	749	-4	I20:11
now support	847	-4	
now test	818	0	J19:6
now that	847	0	T02:6
now the	644	3	I05:7 J33:6
now there	818	0	J03:9
now to	847	0	J33:6
now unix	709	0	T02:6
now update	847	8	
now uses	818	0	J32:8
now warn	847	3	N07:6
now we	701	5	T14:8
now what	847	5	
now when	847	6	I04:6
now where	847	-3	
now which	847	0	I21:7
now while	847	3	
nowaday	818	3	J23:7
nowhere	847	3	
npm	596	-7	N06:8 N09:8
npm err	709	-10	
npm modul	847	-6	
npm start	796	0	I09:6
npmj	749	-9	
npmj org	749	-9	
nslookup	818	0	N06:10
nt	778	-3	J20:9
nthe	818	3	
nthe resource	818	3	
ntimestamp	847	-4	
ntimestamp error_cod	847	-4	
ntlm	796	-3	N10:13
ntp	680	-3	C01:10 I04:10 I20:6
ntp is	847	0	I20:9
ntrace	847	-4	
ntrace id	847	-4	
null	504	14	I10:11 J02:10 J25:6 J39:15 T05:13
null and	847	-3	J25:6
null authtoken	847	-5	
null const	818	6	
null description	847	-3	
null error	818	11	
null for	763	0	J39:8 N03:8 T05:7
null http	847	0	I10:11
null http_code	778	-5	J19:7 J28:7
null it	847	4	J02:6
null or	847	-7	
null our	847	-5	
null the	763	8	
null there	847	-3	T05:8
null valu	818	-7	
nullpointerexception	796	-5	
num	796	4	
number	537	-8	I06:10 I14:6 J31:9 J32:7 J41:16
number in	778	0	J07:6 J32:6
number is	818	-3	
number message	847	6	N06:7
number of	693	0	I14:10
number was	818	-3	
numeric	749	-3	I06:24
numeric but	818	0	I06:12
nur	847	0	J05:6
o'clock	847	0	J21:10
oakmere	818	3	
oakmere atlassian	818	3	
oath	847	3	
oauth	377	-12	J11:7 J25:-9 J36:14 J37:17 J40:11 L01:6 L09:13 T01:8 T03:14 T04:6 T05:22 T06:9 T07:11 T08:17 T09:10 T11:18 T14:14 T15:18
oauth acces	778	0	N13:6
oauth app	639	10	J10:6 J13:8 J36:10
oauth apps	796	-4	
oauth authorization	570	-9	L01:9 T01:8 T05:6
oauth authorize	778	3	N13:6
oauth callback	763	0	T15:9
oauth client	709	-17	T05:15
oauth consumer	796	-8	
oauth credential	818	3	
oauth endpoint	847	7	T03:6
oauth example	847	-4	
oauth fail	847	-7	
oauth for	818	-3	
oauth grant	693	6	T03:9
oauth id	818	0	T04:10
oauth integration	818	-5	
oauth is	847	-4	J40:8
oauth it	818	8	J39:6
oauth jwt	847	0	T03:9
oauth latest	847	-3	
oauth library	847	-4	
oauth lo	727	4	J01:6
oauth login	749	-12	
oauth or	778	4	
oauth proxy	778	0	I14:9
oauth realm	737	0	J02:8
oauth request	796	11	N13:6
oauth scop	796	-3	
oauth server	778	0	L01:8 T02:6
oauth system	727	0	J37:25
oauth system'	847	-3	
oauth to	847	4	
oauth token	496	10	J25:-6 L09:17 T03:6 T05:18 T06:12 T07:14 T08:22 T09:15 T10:8 T11:23 T15:9
oauth token'	717	-9	
oauth user	796	-3	T14:6
oauth will	847	-4	
oauth with	818	3	
oauth work	847	-5	
oauth'	847	4	N07:7
oauth_client_id	717	5	T04:10
oauth_client_id sub	796	4	
oauth_client_id sub'	847	-4	
oauth_problem	778	-11	
oauth_problem token_reject	847	-6	
oauthclientid	607	4	T01:6 T04:14 T05:26
oauthclientid is	818	-4	T05:7
oauthclientid otc	818	0	T09:6
oauthclientid sub	749	7	
oauthid	847	3	
obj	847	0	J02:7
object	488	9	I06:6 J25:18 J32:6 J39:7 T05:7
object anonymou	847	-4	
object at	763	10	N06:8
object contain	818	5	J39:12
object due	763	4	J25:12
object errormessag	847	3	
object has	737	-7	
object jira	847	3	
object member	847	0	I06:7
object object	818	7	
object parse	818	6	J26:7
object to	847	0	J33:9 N01:8
object typename	818	-5	
object with	847	3	
objective	847	-5	
objectschema	847	6	
obligatory	847	0	J30:8 L09:6
obsidian	818	5	J02:7
obsidian and	847	5	J02:8
obsolete	847	7	J27:9
obtain	709	5	
obviou	847	-5	
obvious	737	0	J09:7 N14:6
oc	847	6	T03:6
oc oauth	847	6	T03:6
occur	763	-4	
occurr system	727	-6	
occurr the	847	6	
occurr while	778	-4	N07:6
oct	727	-3	N05:6
oct gmt	847	-9	
october	749	-3	
octopu	778	-3	N15:9
octopu server	818	4	N15:10
odd	658	6	
odd is	847	3	
odd that	847	3	
odd the	796	6	
oder	847	0	J05:7
odoo	847	6	N03:6
odoo http	847	6	N03:6
of	209	0	I05:7 I08:8 J01:-8 J02:-6 J06:-7 J11:7 J16:7 J17:6 J25:8 J27:-7 J38:6 N14:7 S01:7 S02:6 T10:-6 T14:-6
of 200	818	0	J21:6 T13:6
of 204	847	0	N13:6
of 400	796	5	
of 401	749	3	J02:8
of 403	763	4	
of 404	818	0	J15:6
of 429	847	0	J21:6
of 767	796	12	N05:11
of 800	847	0	J15:7
of about	796	-5	
of acces	818	-3	J18:6 S03:9
of add	818	0	N13:8
of all	701	-4	J17:6 J42:6 S02:13
of allow	847	-4	N13:6
of an	562	-28	I05:7 I08:6 J14:7
of any	778	-4	J33:7
of api	796	-4	
of ari	778	0	T12:9
of at	847	-4	
of atlassian	614	-10	I18:7 J40:6 L01:6
of attachment	737	-5	J38:18
of basic	663	8	J26:9
of bitbucket	818	4	
of board	796	-4	
of both	847	5	J35:6
of byt	818	0	N05:6
of certain	847	0	T08:6
of chang	818	0	S02:9
of change	847	-5	
of comment	847	0	C02:6
of company	818	0	N03:7
of confluence	674	0	J29:6
of connect	727	-7	
of content	818	3	P01:6
of context	818	4	
of creat	847	-6	
of credential	847	0	J05:7
of curl	796	10	N07:8
of customer	763	4	
of data	778	0	S03:11
of date	778	0	J12:6
of days	847	5	
of debugg	847	-5	
of deprecat	847	8	
of description	847	0	J25:6
of director	847	0	S04:8
of domain	847	0	T08:6
of each	717	0	N03:8
of echo	847	6	J04:6
of everyth	818	0	I21:6 J09:6
of fail	796	6	S01:6
of february	847	6	
of few	847	3	
of field	796	3	
of file	847	10	N11:9 N13:6
of forge	709	7	I19:6 J37:10
of github	763	-3	I18:6
of grant	847	0	J12:13
of his	847	3	I09:7
of host	796	3	
of html	818	0	N12:6
of http	763	-6	I12:10
of input	763	4	J25:14
of install	796	-4	
of installation	847	0	J12:6
of issu	737	-6	J21:6
of issue	847	0	J01:7
of it	583	0	J08:7 J36:7
of item	847	-5	
of its	602	0	P01:6
of java	763	8	J25:10
of jira	515	-11	C01:6 I05:6 I20:6 J11:9 J32:6 J33:7 N14:8
of jql	818	-6	
of json	737	0	I06:6 N14:7
of last	778	0	J29:9 S01:6 T04:6
of leeway	818	-4	
of lo	796	-5	
of logg	818	8	J04:6 J26:6
of login	818	6	J38:7 N12:6
of look	818	4	
of method	847	0	I03:6
of mine	709	8	
of minute	847	-4	
of more	847	-5	
of ms	847	0	N08:9
of my	586	0	N14:11 T09:6
of new	818	3	
of now	796	3	
of one	701	0	T15:6
of other	763	-5	
of our	479	8	I05:7 I06:8 I21:7 N01:6 N02:6 N06:6 N10:8 S02:6
of ours	658	10	
of pag	847	-3	J21:7
of page	818	0	N04:6
of password	796	0	J26:6
of post	778	0	L09:7
of privacy	847	0	J23:9
of prod	818	0	I07:6
of project	631	6	J04:12 J15:10 J17:9
of proxy	847	0	N10:8
of rate	796	-7	
of release	847	6	
of rest	749	-5	
of say	818	0	J39:8
of scop	763	5	J12:6
of screen	847	0	J31:6
of second	778	5	J21:9
of segment	847	0	I14:12
of server	763	-3	
of service	749	3	
of several	847	-3	
of site	749	0	T13:6
of some	737	3	
of somebody	818	-6	
of spac	847	-3	
of start_object	778	8	J25:8
of sudden	847	-5	
of tenant	778	0	I17:9
of text	847	4	J20:6
of that	588	12	J18:7 T04:9
of the	308	7	I07:9 I08:12 J04:-7 J11:10 J30:6 J32:6 J39:6 N03:7 N14:-6 T15:7
of their	631	0	I10:6 I16:6
of them	544	10	I17:6 T11:6 T12:6
of these	658	6	
of this	611	9	J16:16 N04:7
of those	658	6	I16:6
of three	818	0	S01:10
of ticket	796	0	J38:7
of tim	847	-3	
of time	749	7	N08:11
of token	693	-4	J08:6
of traffic	847	0	J35:7
of transition	818	0	J41:6
of trust	847	0	N09:7
of try	847	0	N11:7
of two	763	0	J40:7 N15:6 T07:7
of type	674	-10	J25:7 S03:7
of undefin	693	-5	
of us	709	4	J26:6 J39:6
of user	674	3	
of value	737	4	N12:16
of week	847	-3	
of which	686	-5	J42:6
of wrong	796	0	I06:7
of yesterday	847	0	I12:7
of your	593	-7	I16:6 N14:7
off	504	6	I01:15 J21:13 T13:10
off after	847	0	N14:6
off and	749	-3	J21:6
off as	847	0	J10:6
off at	818	-5	J37:6
off for	749	-3	L09:7
off in	763	0	T13:7
off it	796	-4	
off or	847	0	C02:6
off the	737	4	
off this	847	3	J29:7
offer	644	0	J13:8 J31:7 J41:14
offer and	847	-7	
offer no	847	0	J13:6
office	631	0	N04:22 N12:7
office it	847	0	N04:8
officer	847	0	T11:6
official	727	14	T15:7
offline	668	11	T12:25
offline token	818	12	J36:6 T12:10
offline user	763	0	T12:13
offline_acces	658	-7	J36:8 T15:9
offline_acces is	847	-8	
offline_access'	818	-7	
offlinetoken	847	10	T12:8
offlineuserauthtoken	686	-3	T12:22
offlineuserauthtoken userid	847	3	
offset	749	5	I04:9
often	680	0	J35:7
oh	717	3	N06:9 T07:6
oh well	847	0	J21:7
ok	410	3	I03:10 I16:7 J02:-9 J08:8 J09:8 J14:6 J15:-7 J25:-6 J26:-6 J39:-7 N13:6 N14:-6 S01:6 T13:9
ok 200	796	0	S01:6
ok aaccountid	847	0	P01:7
ok again	847	0	N11:6 T13:6
ok and	818	4	
ok as	818	0	J32:7
ok at	847	0	I06:6
ok but	737	0	J14:8 J37:6
ok const	847	0	J08:6
ok for	763	0	I16:6 J23:7
ok from	818	0	N12:6
ok get	796	5	I08:6 S04:9
ok in	737	0	J09:11 L01:9
ok is	818	0	T12:11
ok it	818	0	J25:7
ok jira	847	0	J30:6
ok now	847	-3	
ok on	847	0	J38:8
ok please	847	0	T09:6
ok raise	847	-4	
ok since	847	0	J01:6 T04:7
ok so	796	0	J03:7 J09:6 J38:7
ok the	749	0	L09:7 T01:6 T15:10
ok then	749	0	I03:6 J07:6 S04:7
ok they	818	0	N05:7
ok throw	749	8	
ok to	796	0	I03:6 J05:8
ok token	818	0	I02:9
ok url	847	0	N12:7
ok with	778	0	J08:6 J35:6
ok writ	847	0	C02:6 N13:6
okay	709	0	I20:6
okta	796	-5	
ola	847	0	N10:8
old	423	-5	I04:9 I10:8 I11:8 J12:6 J22:7 J23:12 J25:-8 N02:11 N11:-6 N13:9 N15:6 T03:8 T06:8 T10:12
old addres	763	0	N02:18
old and	818	0	J12:6
old atlassian	796	-4	
old connect	847	0	J02:6
old domain	847	0	I12:9
old http	847	8	
old is	796	0	I04:7 J19:6
old jira	818	0	J01:6 N15:7
old key	818	5	T10:6
old mail	847	0	T13:6
old nam	847	0	N15:7
old new	818	-6	
old on	818	0	C01:8 J20:9
old one	617	-4	J32:7 T04:8 T10:8 T14:10
old ones	778	0	J29:6
old path	847	-4	
old record	847	5	
old search	778	-3	J33:8
old server	709	0	I04:6 N13:7
old tenant	818	0	I10:7
old user	818	3	
old version	674	-4	T03:7
old way	847	-4	
oldco	818	0	N02:7
oldco atlassian	818	0	N02:7
older	611	-7	I07:9 J23:6
older ones	763	-6	J19:6 J23:7
older than	778	0	J03:6 J07:6
older version	796	-3	J10:6
ole	847	0	S04:6
olga	818	0	J23:6
on	246	-13	C01:11 I07:12 I11:7 I14:6 I20:8 J02:-9 J04:-6 J05:10 J07:-6 J15:-8 J17:6 J24:6 J25:-13 J31:13 J34:-9 J35:-6 J36:-8 J37:-7 J38:-6 J40:7 N04:11 N07:8 N14:-7 T01:6
on 401	778	-8	
on 429	701	-7	
on about	847	0	T02:6
on after	847	3	
on again	818	5	J17:6
on all	680	-4	S01:6
on an	686	0	J24:8
on and	749	4	
on another	737	-5	
on any	763	0	J06:9
on arrival	847	0	C01:8
on as	737	5	N13:8
on atlassian	717	0	J03:8
on bad	847	0	I10:6 J10:6
on basic	778	4	
on behalf	674	0	S02:8 S04:7 T01:7
on board	818	5	J25:8
on both	717	-3	
on call	796	0	N15:6
on can	847	0	J17:6
on ci	847	0	I20:6
on cloud	635	8	J01:7 J23:9 J39:6
on confluence	709	0	J18:9
on connect	796	6	N10:7
on creat	796	7	
on data	818	5	J22:6
on dev	763	0	N04:7
on docker	847	4	
on error	796	-5	
on every	686	-5	I07:8
on everyth	778	0	J06:6
on failure	847	-4	
on file	847	0	T09:6
on first	818	0	I11:8
on for	737	0	I03:6
on forge	778	-3	
on friday	727	4	
on from	749	0	I06:8
on get	737	0	I13:6
on has	847	0	J29:7
on heroku	847	3	
on his	778	3	C01:7 I09:6 P01:6
on host	847	-3	
on how	778	3	
on http	796	5	T15:6
on install	727	0	I11:10 T01:6 T09:6
on is	737	0	J42:6 L08:8
on issu	818	-3	P01:6
on it	631	0	T07:6
on its	717	7	
on jira	617	-3	J18:7 J23:6
on keys	847	0	T02:7
on line	847	0	C02:7
on load	847	0	I10:6
on login	796	-3	
on maco	847	3	J20:6
on march	847	-3	
on may	818	6	
on my	602	0	N07:8 N12:6
on newer	796	-3	J23:7
on node	796	0	I20:7
on null	818	-7	
on offer	847	-3	
on one	693	0	I05:8 J42:8
on or	847	0	T11:6
on our	543	-15	I07:11 J23:6 J29:9 T03:6
on page	737	3	P01:6
on password	847	0	J26:10
on post	847	0	J20:7
on prem	663	0	J20:7
on premis	778	-10	
on premise	680	0	J39:7
on prod	778	0	I09:6 I11:6
on project	818	5	
on public	847	-3	
on purpose	727	12	J13:6
on request	693	0	I11:6 I14:21 I21:6
on rest	818	-7	
on saturday	763	0	I09:7
on says	847	0	I05:6
on screen	778	0	J05:11 J31:7
on search	847	3	
on see	778	4	J17:6
on self	847	-3	
on send	847	5	
on several	847	4	
on sit	847	0	S03:9
on site	818	0	I09:6
on some	847	4	
on space	847	-6	
on stag	778	0	I12:6
on start	847	0	C02:9
on step	847	0	J14:6
on submit	847	4	
on that	639	-11	C01:9 N07:7 T01:7 T09:8
on the	383	-18	C01:9 I07:7 I12:7 J02:6 J05:12 J11:7 J25:-10 J31:17 N12:7
on their	709	0	N04:7
on there	763	-4	
on they	847	3	
on this	602	13	J40:27
on three	778	0	I01:7
on thursday	796	0	J29:8
on ticket	796	0	N02:8
on to	727	-4	
on top	737	-5	
on tuesday	737	0	T10:6
on two	737	-4	J42:7
on ubuntu	796	5	
on uninstall	818	0	I14:6
on update	847	3	
on upload	847	-8	
on us	818	0	J21:6 N04:6
on user	818	-3	J09:6
on webhook	847	-4	
on what	818	0	J29:6
on when	818	-5	
on which	763	0	S02:7
on who	847	0	J13:7
on window	763	0	J10:7
on with	717	-9	
on work	737	3	
on worker	847	0	I18:9
on xx	847	0	N11:6
on your	727	4	
on's	709	0	J13:9 S02:10
on's own	778	0	S02:11
onboard	709	0	I15:6 J19:10 J40:6
once	483	0	J34:7 J36:6 N15:12 T14:10
once and	749	0	J07:6
once at	818	0	J34:7
once it	818	-4	J37:6
once more	668	3	T14:7
once the	778	0	J20:8
once they're	847	0	T13:8
once we	847	0	C01:6 N15:6
once what	847	3	
once with	818	0	J34:7
ondemand	847	4	I16:6 J27:6
one	283	19	I06:-7 I08:8 I15:11 J07:-6 J35:7 J36:6 N03:-7 N05:7 N07:-6 N09:-6 N11:-6 N12:-6 S03:13 T04:7 T14:12
one admin	847	0	C02:6
one all	763	0	T04:8
one and	639	-6	L08:6
one answer	818	5	
one back	818	4	
one backend	847	0	I19:11
one but	847	4	
one by	749	-9	
one call	847	8	J06:6
one can	693	10	L08:7 N05:10
one client	818	-4	
one com	818	-3	I10:6
one customer	668	0	J42:8 N04:7 N15:10
one day	763	-6	J29:7
one does	847	-4	
one doesn't	847	3	J33:8
one else	796	5	
one enter	847	-9	
one every	847	4	
one fail	818	-3	
one field	796	-3	J31:6
one for	653	-11	I19:6 L09:7 S04:8
one from	693	6	C02:6 I03:6
one get	749	0	S03:10
one gets	763	0	T13:7
one give	818	4	
one go	763	0	N05:6 N08:7
one goes	818	4	
one had	847	0	J03:7
one has	644	15	
one have	796	4	J33:7
one id	847	3	
one in	639	0	I15:10 I20:6 J36:6 T02:6
one install	818	0	I09:6 I15:8
one is	624	4	J02:6 J32:7
one issue	749	-7	
one it	668	12	
one it's	763	-3	S01:7
one jira	763	0	J21:6 T09:6
one key	749	-6	
one letter	818	4	N13:11
one line	717	0	I21:7 J25:6
one look	847	0	T13:8
one mandatory	847	-4	
one may	796	-3	
one minute	847	0	T02:8
one more	749	0	J36:10
one must	847	-3	
one my	847	0	J08:6
one need	778	0	P01:7
one new	847	0	J35:6
one no	818	4	
one now	847	0	I16:6 J35:6
one oauth	847	-3	
one of	531	4	I12:6 J23:7 J28:8
one on	749	7	I20:6
one package	847	-4	
one page	818	4	N05:6
one per	818	3	T12:11
one place	847	0	J28:7
one project	727	0	J16:8 J34:6 S01:10
one request	749	5	J07:6 J21:7
one row	796	0	S03:8
one scanner	847	6	
one should	737	7	
one single	749	7	J04:7 S03:8 T15:6
one site	763	0	J31:6
one slash	847	0	J10:6 T09:10
one so	796	3	
one space	847	7	
one tenant	749	0	I15:13
one th	737	0	J06:6 T07:6
one that	620	-8	J27:7 S01:6
one to	763	3	T14:9
one token	778	0	L08:6 S03:8
one two	847	-5	
one url	818	7	
one user	749	0	J35:6 S04:6
one value	778	11	I02:9 J25:11
one wait	847	0	J01:6
one want	796	-10	
one was	749	-3	I15:6
one we	847	3	
one what	847	0	S03:7
one which	778	3	
one who	763	0	I15:6
one with	635	12	J11:8 J22:6 J29:8 J42:6
one work	778	6	
one would	847	3	
ones	481	5	J11:12 J17:12 J22:7 J25:8 N05:7
ones all	847	0	J22:6
ones and	749	0	P01:9
ones are	709	-6	J28:8
ones don't	796	0	N05:7
ones for	778	-4	T11:6
ones from	818	0	I17:7 S01:8
ones get	847	0	J05:7
ones in	796	-3	
ones is	847	4	
ones it	847	0	J30:7
ones never	847	0	I04:7 J03:6
ones no	847	0	J17:6
ones of	847	-3	
ones still	847	0	J09:7
ones that	796	3	
ones to	847	6	
ones which	796	0	J29:6
ones with	818	0	J25:11
ones without	847	0	J06:6
online	749	-6	
only	325	-7	J02:-8 J11:8 J13:15 J23:7 J25:-9 J29:-7 N11:-8 N12:-6 T05:8 T08:7
only 401	818	0	J06:8
only all	847	0	J35:7
only an	818	4	
only and	778	0	J28:6
only apps	778	5	J13:20
only ask	847	0	T13:6
only be	818	-4	
only by	818	0	S03:7
only change	847	-4	
only check	818	6	N06:7
only clos	847	0	J34:7
only connect	796	-5	J13:10
only fetch	847	0	J38:6
only find	847	0	J17:6
only for	680	-8	J39:8 L08:7 N01:6 T05:6
only from	847	0	N13:6
only gets	847	-5	
only gett	847	0	J27:6 T09:6
only good	847	3	
only happen	847	0	I20:6
only have	763	0	J40:7
only ids	847	-3	
only if	778	0	J31:6
only issue	847	0	N08:7
only it	847	3	
only its	847	6	
only jira	727	0	J14:9 J18:7
only no	847	-3	
only not	796	-7	
only notic	847	0	S01:7
only on	709	0	I04:6
only one	717	0	S03:7
only open	818	0	J37:7
only our	818	0	T08:8
only put	818	0	J28:7
only read	693	6	N13:6
only says	818	-3	J09:8
only see	818	-4	
only set	818	0	J24:6
only show	818	3	
only since	818	-4	S03:9
only some	847	0	J15:6
only speak	847	0	J23:7 J39:6
only str	847	0	J32:11
only task	847	0	J30:6
only test	796	-5	
only th	778	0	J07:6 N07:6
only the	546	-7	N14:7 T07:7
only then	796	7	T15:6
only there	818	0	J17:6 T08:6
only those	778	0	J23:6
only ticket	847	0	J32:8
only to	847	3	
only token	818	0	S04:7
only up	847	6	N14:8
only use	847	4	
only user	709	10	J23:7
only way	818	-4	
only what	778	0	J03:8
only whatever	847	4	
only when	727	5	P01:6
only with	693	-4	T11:6
only work	847	3	J26:6
ons	709	5	J17:12
ons project	847	4	
ons role	847	0	J17:6
onto	818	3	
onto the	847	3	
oops	668	16	N03:19
oops you've	693	9	N03:16
open	399	12	I02:7 I03:10 I04:25 I05:11 I18:7 I21:6 J04:6 J21:-6 J23:-6 J25:-9 J38:9 J41:8 N15:8 S01:11
open and	717	-6	T15:7
open any	818	3	
open as	847	0	I05:6
open but	847	0	I14:6
open case	847	0	N11:8
open crash	847	0	N05:6
open for	749	3	I04:7 J34:6
open function	847	4	
open http	763	0	I02:6
open id	847	3	T14:7
open in	680	0	I21:6 J38:7
open issue	818	0	J29:6
open it	680	5	I04:6 I05:7 S03:8
open jira	763	6	J02:6 J35:6
open new	847	5	
open no	847	-3	
open path	847	-3	
open pr	818	10	N03:6
open source	796	-3	S01:14
open task	847	0	T13:7
open the	593	11	I04:6 I18:8 J26:6 J29:6 J37:7 N12:6
open their	847	0	N15:7
open ticket	709	3	J30:9
open to	778	0	S01:16
open url	847	0	I09:7
open with	818	0	I14:11
open'	847	-3	
openapi	818	0	J03:6
opensprint	727	7	
openssl	763	0	N09:8
openssl s_client	847	-3	
openticket	818	5	J02:6
operation	525	11	J13:7 J32:26 N08:12
operation are	847	4	
operation create	847	-7	
operation error	818	4	
operation fetch	847	4	
operation has	818	0	N08:10
operation key	847	5	
operation retry	847	3	
operation set	847	-4	
operation transition	847	4	
operation value	663	13	J32:30
operation when	847	-7	
operator	737	9	J25:7
operator is	847	8	J25:10
ops	579	3	C01:8 I13:7 J30:8 N04:8
ops add	847	0	I13:7
ops and	818	7	
ops header	818	-7	
opsx	796	4	
opt	631	-5	I11:7
opt app	818	0	I16:7
opt in	778	-3	I11:9
option	481	4	I06:6 J01:7 J23:6
option are	818	0	J39:8
option basic_auth	847	0	J02:6
option for	727	-4	
option function	847	8	
option method	778	11	
option nosniff	796	6	
option object	763	5	J25:8
option of	847	-6	
option opts	847	-5	
option rest_api_version	796	5	J32:7
option server'	778	-5	
option set	847	0	J33:6
option timeout	847	0	N06:6
option to	680	-3	
optional	588	4	I06:6 J15:8 J23:6 J26:6
optional absent	847	4	
optional and	847	-4	
optional of	680	5	J26:6
optional query	847	-6	
options'	737	4	
options' nosniff'	737	4	
opts	635	-8	J22:6
opts basic_auth	847	-3	
opts getcontenttext	847	4	
opts oauthclientid	847	5	T06:6
opts secret	847	5	T06:6
opts server'	818	-7	
opts siteurl	847	5	T06:6
opts userkey	847	5	T06:6
or	308	9	I11:7 J01:-6 J02:11 J05:10 J15:8 J22:-6 J30:6 J31:14 N08:8
or 403	796	-8	
or account	847	-6	
or after	818	4	J10:6
or an	709	8	J02:6 J24:6
or another	847	6	
or answer	847	3	J35:6
or any	847	0	J27:6 T05:6
or anyth	763	0	J04:6
or are	818	-4	T11:6
or attach	847	0	N05:6
or authorization	847	-6	
or call	847	-4	
or chang	818	4	
or cloud	818	12	
or configuration	778	3	
or confluence	818	9	
or contact	717	4	
or delete	847	-3	
or display	847	4	
or do	749	8	
or does	763	4	J17:6
or don't	847	7	J40:9
or edit	818	0	J31:9
or empty	847	-7	
or enterprise	847	-7	
or firewall	818	6	N08:7
or from	847	0	J18:6
or function	818	5	J34:6
or give	847	0	C02:6
or header	847	-3	
or invalid	749	0	T14:7
or issue	818	0	J30:7
or key	796	-4	
or later	847	-3	
or less	778	0	T15:6
or may	847	0	N11:6
or miss	727	-8	I11:11
or more	674	0	J34:6
or my	847	-11	
or not	701	4	
or npm	847	0	N06:6
or of	847	3	
or on	763	-6	
or one	778	7	J29:6
or only	749	-3	J19:6
or our	818	-3	
or password	778	0	J26:7
or permission	796	-4	
or project	818	-6	
or proxy	847	4	
or put	847	3	
or read	818	-4	
or real	847	0	I10:7
or right	847	0	N08:6 P01:6
or self	847	6	
or server	749	-4	
or service	796	3	N06:14
or set	818	-5	J32:8
or six	818	0	J35:7
or so	674	-3	I09:8 J29:6
or someth	847	0	J28:6
or suspend	847	8	N15:8
or that	847	5	
or the	614	4	J15:6
or this	727	5	J04:15 S01:6
or three	847	0	N08:6 T02:9
or to	847	6	
or too	818	0	I14:12
or two	796	-3	
or unauthorized_client	818	-4	
or unknown	566	6	J05:18 J31:20
or update	778	4	N13:6
or use	763	6	J34:6
or value'	763	5	J25:8
or wait	847	-5	
or website	778	3	
or with	763	7	
or without	847	0	S01:11
or you	614	-7	J15:9 J27:9 J28:6
orb	847	-4	
orchard atlassian	847	-3	
order	535	7	J33:26 J34:8
order by	566	7	J22:6 J33:28 J34:9
order to	847	6	J13:7 J28:6
ordinary	663	8	J11:9 J14:6 T08:7
ordinary cloud	847	0	T08:10
org	483	-19	I18:6 J13:9 J18:6 N07:6
org admin	680	4	J13:14 J40:6
org apache	717	7	J25:7 N07:6
org api	847	-6	J19:7
org codehau	763	0	N14:7
org en	847	4	
org jira	778	-6	
org jose	847	4	
org repositori	847	-6	
org sahli	763	7	
org springframework	727	-3	
org tr	778	4	N01:7
org'	818	-6	
organisation	680	-10	I18:9
organization	663	-5	N04:6
organization and	847	-3	
organization ip	847	-7	
orgs	847	0	N05:8
origin	686	0	J20:14 T14:6
origin http	778	5	J20:6 T14:7
origin' arequestid'	818	3	
origin' header	847	-3	
original	717	-5	I01:8 L01:7
original estimate	847	6	J31:6
originalurl	818	7	I01:14
os	620	8	J10:11 J22:7 N06:6 N09:7
os environ	737	-7	
os getenv	709	13	J10:6 J22:9
os path	847	0	J10:7
os request	796	3	
os_authtype	818	4	
os_authtype basic	847	3	
os_password redact	847	3	
oserror	796	8	N07:10 N10:7
oserror tunnel	818	4	N10:7
otbjytriyte sub	847	0	T07:6
other	400	6	J13:7 J17:7 J25:-7 J41:7 J42:8 N09:-6 N11:7 N15:12 P01:6 T01:6 T13:8
other account	778	0	J35:6
other action	847	4	
other and	818	0	J06:6 T07:6
other are	727	-3	I20:6
other as	847	-4	P01:7
other call	796	-5	
other can	778	0	J27:6 J41:6
other client	847	-7	
other connect	847	0	T02:6
other customer	709	0	N15:7
other don't	847	0	I02:6 T04:6
other end	847	0	N12:9
other endpoint	778	0	J14:6
other extension	818	-7	
other field	818	5	
other get	847	5	I01:6
other half	818	0	J41:12
other in	796	0	J29:8
other issue	818	0	N06:6
other name	847	0	I12:7
other ok	818	0	I07:6 J10:6
other one	763	-4	I15:10 S03:8 T13:7
other ones	847	0	J40:6
other person	847	0	P01:6
other project	717	0	J31:7
other repository	847	5	N08:6
other side	763	0	J05:6 N07:9
other sit	818	0	T01:7
other than	717	0	J15:6 J42:6
other ticket	796	4	
other token	847	0	N13:7
other user	818	-7	P01:6
other way	737	-5	J05:6 T10:6
other we	847	-3	J42:7
otherwise	607	-11	
otherwise it	818	-6	
ou	818	0	J15:18
our	276	-6	C01:6 I08:6 I13:8 I20:7 J02:-16 J04:-10 J07:-7 J11:-10 J17:8 J25:-16 J26:-14 J35:-7 J39:7 J40:6 J41:-6 N02:9 N04:6 N06:9 N08:-7 N10:8 S02:7 S03:6 T04:6
our acces	847	0	I09:6
our ace	778	0	I13:6 I14:8
our add	701	0	J42:6 S02:6 S04:9
our addon	847	0	J05:6 S02:7
our address	818	-3	
our agent	847	0	C02:6
our api	847	0	I02:7
our apis	847	-7	
our app	524	9	I07:10 I08:14 I17:9 J17:13 J40:7 J42:7 L08:6 P01:6 S02:6 S03:12 S04:7
our assertion	796	0	L09:6
our backend	701	4	J37:8
our base	778	0	L09:6
our bot	778	-3	J16:14 P01:6
our cache	847	0	T04:6
our call	796	4	J21:6 L01:9
our chat	847	-3	
our check	778	0	I01:6
our cloud	727	-9	
our cluster	847	0	I20:7
our code	727	0	T10:9
our company	680	4	J40:6 N02:9 N14:6
our config	778	0	J10:6
our confluence	693	8	
our connect	628	3	J10:8 J36:8
our connector	818	0	J22:6 J27:7
our corporate	818	6	N04:6
our data	763	-8	J22:6
our db	763	0	T10:6
our dc	847	0	N13:9
our descriptor	818	0	J09:8 T11:6
our dev	847	0	T02:6
our electron	847	0	J20:10
our endpoint	818	0	J23:7
our event	847	0	I15:9
our firewall	818	0	N12:6
our forge	796	0	N06:6
our fork	818	0	I18:8
our form	847	0	J30:6 J31:7
our github	847	4	J29:8
our go	796	0	S01:7
our grafana	847	0	J22:9
our host	847	0	J39:6
our http	796	4	N01:7 N06:10
our impersonation	847	0	C01:6 T06:6
our import	847	0	J29:7
our install	818	6	
our instance	847	4	J39:6
our integration	796	-4	C02:6
our intern	847	0	S04:12
our java	727	0	I02:8 I05:10 I06:6
our jira	527	14	J39:14 N02:6 N09:10 N11:7 N13:6
our key	818	0	J33:7
our lib	847	0	T02:7
our list	818	-8	
our local	847	-4	
our log	663	0	I16:7 J09:6
our logs	749	3	J37:6 S03:10
our middleware	796	0	T09:6
our network	796	0	N10:7
our node	737	0	I01:7 I16:9
our oauth	778	7	
our office	847	0	N14:7
our old	749	0	J20:8
our on	818	-3	
our open	847	0	S01:15
our org	796	0	J40:8
our own	527	-4	I12:6 I18:6 J08:6 J39:7
our page	778	5	I02:10
our panel	763	0	I04:6 S02:7
our parser	796	0	N03:7
our pat	847	-5	
our plugin	847	0	J28:10
our pm	847	0	N06:6
our poller	818	-4	J27:6 J35:6
our portal	818	4	
our project	818	6	
our provider	847	0	N04:6
our proxy	847	8	N10:13
our public	847	0	S01:12
our query	796	0	I07:6 J34:11
our queue	847	0	I15:8
our refresh	818	0	J36:7
our region	847	0	J31:7
our release	778	0	J03:7
our remote	847	0	I19:6
our request	778	0	J05:6
our rust	847	0	J03:10 L01:9
our sandbox	818	0	J40:8
our script	763	5	S03:7
our security	778	0	T11:6
our server	663	12	N02:6
our service	749	0	C01:6 J35:6
our setting	847	0	J34:6
our shop	796	-8	
our side	658	0	I07:6 J17:7
our sign	847	0	L09:7
our site	727	0	N06:7 N13:8
our slack	847	-3	
our spr	847	0	I05:6 I06:7
our stag	796	0	T08:8
our sync	727	0	J27:12
our team	847	0	J40:8
our test	796	4	T15:6
our ticket	818	0	J31:6
our token	778	0	J06:6 L01:8 L08:7
our tool	717	0	J31:8 N03:6
our two	796	0	I16:9
our url	847	0	J39:6
our user	749	0	I09:9 S01:6 S04:6
our version	847	0	T10:7
our web	763	0	N12:8
our whole	847	-3	T04:8
our worker	796	0	J36:8
ourdomain	763	-6	
ourdomain tld	847	-4	
ourfirm	680	7	J39:6 N09:14
ourfirm com	818	-3	
ourfirm example	727	5	J39:7 N09:10
ourlab	818	-6	
ourmail	847	3	
ourorg	818	-7	
ourorg atlassian	847	-4	
ourproject	847	4	
ourproject atlassian	847	4	
ours	558	-5	I02:8 I03:6
ours in	847	0	J17:6
ours is	701	-4	
ours with	847	0	J06:6
ourselv	701	6	
ourselv and	818	-5	
ourshop	818	-6	
oursite	818	0	N03:7
oursite atlassian	818	0	N03:7
ourteam	847	4	N09:6
out	373	31	C02:12 J22:-6 N08:21 N14:-7 T04:10 T10:7
out after	818	0	J02:6 N08:12
out altogether	847	-3	T11:6
out and	653	-4	
out as	778	6	
out at	778	0	I13:6 N08:9
out before	847	0	N01:6
out bug	847	0	T02:7
out but	847	6	J14:6
out by	778	-3	C01:7
out connect	796	9	N08:10
out every	847	4	
out from	796	3	
out get	847	0	N09:6
out in	796	-3	
out it	796	-9	
out new	847	4	
out of	513	3	C02:10 J12:9 J30:6 J36:7
out or	847	3	I09:6
out that	668	15	I03:8 T04:7
out the	663	10	J10:7 L08:7
out token	818	0	T07:6
out what	763	4	
out when	847	-4	J07:9
out whether	847	5	
out which	818	6	J06:6
out with	709	-8	
out without	818	-6	N13:10
outage	693	-9	
outbound	749	0	I13:9 I17:13
outdat	727	0	S01:6
outdat token	847	0	I05:6 S01:7
outgo	717	3	L08:7
outgo request	818	0	I17:6 J24:6 L08:8
outlook	796	-4	
output	574	16	N13:6
output and	847	-3	
output date	847	4	
output of	847	4	
output says	818	8	N06:7
output show	847	3	N13:6
output the	818	3	
outside	717	4	
outside of	778	3	J09:6
over	459	0	I01:8 I05:6 J26:-6 J37:6 T13:6
over all	818	0	J21:6 T13:9
over at	847	0	J36:8
over customer	818	0	J24:6
over everyth	847	-4	J33:7
over from	717	0	I10:6
over http	796	-6	
over in	737	-4	J37:8
over it's	847	0	N10:6
over rest	778	-7	J04:6 J14:8
over the	614	4	
over there	796	0	J40:8
over this	818	7	N09:6
overrid	847	4	
override	778	0	I09:6
overview	737	-3	
overwritten	818	4	
overwrote	818	0	T09:6
overwrote the	847	0	I10:6
own	402	-10	I12:7 I14:8 I16:6 I18:6 J01:7 J02:-10 J08:13 J13:8 N06:7 S02:6 T05:6
own account	763	0	J42:9
own ajax	847	0	I03:7
own and	763	0	P01:6
own app	796	0	I11:6
own auth	847	0	N10:8
own backend	796	0	J08:12
own call	847	0	L08:6
own code	818	0	S02:7 T05:6
own copy	847	-5	
own credential	818	4	J15:6
own data	818	5	J39:13
own deployment	847	0	I18:7
own dev	818	0	T11:6
own domain	778	3	J28:8
own endpoint	818	3	J08:6
own filter	796	0	I01:6 S01:11
own header	847	0	J24:7
own in	818	-3	
own integration	847	0	J32:8
own jira	818	-11	
own log	847	-4	
own machine	847	0	J01:6 N07:6
own one	847	-3	T01:6
own or	818	5	J08:6
own pag	847	-3	T04:6
own page	847	-4	
own project	847	-3	
own server	709	-4	J08:11 J37:6
own the	796	-6	
own they	847	4	
own to	847	-3	
own token	701	-3	J27:6 S04:7
own user	818	0	J20:6
own with	818	12	J35:6
owner	639	0	J14:8 J42:11
owner of	737	0	J42:7
ownerid	847	-4	
owns	847	-3	
owns the	847	-3	
pa	847	3	N10:6
pa rd	847	3	N10:6
paas	847	4	
pac	847	3	N06:6
packag	574	8	J21:8 J25:6
packag atlassian	749	9	
packag request	763	10	J26:8
packag scan_jira	847	3	
packag tenable_jira	847	-7	
packag urllib	818	8	
package	591	-5	J22:6 N14:7
package jira	847	-7	
package last	847	0	T03:6
package to	847	-3	
package which	847	5	
padlock	818	-4	N09:7
pag	480	20	I07:11 I17:6 J11:6 J18:6 J21:7 J22:7 N08:7 S01:6 T04:7
pag 200	847	4	
pag and	763	-9	
pag are	737	0	S04:7
pag by	847	5	
pag can't	847	0	J09:6
pag content	847	10	J08:6
pag id	847	5	
pag load	847	0	T04:6
pag of	717	6	
pag ok	847	0	N08:6
pag open	818	0	I14:6
pag pageid	818	0	J15:8
pag since	847	0	S01:9
pag the	847	0	J07:6
pag with	847	-6	
page	335	3	I01:6 I02:9 I03:11 I04:15 I21:11 J02:-7 J04:-6 J11:6 J22:-6 J26:7 J28:9 J30:-6 J31:-6 J32:-6 J38:13 J40:6 J41:-6 N01:12 N03:27 N12:12 N14:17 N15:25 T15:12
page 200	847	-3	
page 403	847	-6	P01:8
page about	763	-6	
page already	818	-8	
page and	604	8	I04:10 J40:8
page app	778	0	I03:7
page as	847	7	
page at	847	0	N08:6
page await	818	-7	
page body	796	0	J25:6
page but	847	0	P01:6
page can't	818	0	N14:9
page confluence	693	7	J11:10 J12:8 J28:9
page content	818	6	
page could	847	-6	
page error	749	3	
page for	668	6	J13:10 N03:10 N15:11
page from	818	0	N01:7 N12:6
page get	818	0	J38:8
page gett	847	7	
page has	749	-7	
page href	847	5	N13:8
page http	763	-3	
page id	749	4	N03:7
page if	847	-3	
page in	658	-5	N03:6 N15:7
page is	635	-9	N14:7
page it	847	-10	
page jira	847	0	I01:6 J18:6
page js	847	0	I02:6
page list	818	0	J09:6
page load	709	0	T10:6
page no	796	8	N11:9 N15:6
page not	749	5	J15:7 N15:6
page of	607	7	I01:8 I10:6 N14:6
page offer	847	5	J11:6
page on	674	-11	J26:7
page once	847	-4	
page open	749	0	I02:7
page or	796	0	J39:6
page path	818	4	J38:8
page request	818	4	
page says	693	-6	J40:6
page see	847	0	J29:7 J42:7
page send	847	0	I14:8
page should	818	-4	
page show	796	0	J29:8
page stand	847	3	
page statu	818	-9	
page that	796	0	T15:6
page the	763	8	N07:6
page there	778	0	T01:6
page to	763	3	
page token	778	-3	
page unauthoriz	847	5	
page unavailable	727	0	N15:24
page when	796	6	
page which	818	0	N03:7 N05:6
page wiki	847	-4	
page with	596	22	N03:10 N15:8
page work	818	3	J07:6
page you	818	5	
page_exist	847	-9	
page_id	763	12	
page_id title	847	8	
pageid	701	9	J15:14 J38:8
pageid child	796	0	J38:6
pages'	818	5	I03:7 J06:7
pages' const	847	5	J06:7
pagesize	847	5	
pagination	778	-3	J07:6
paid	778	0	I16:6
pair	628	-6	I15:6
pair is	818	8	J28:7
pair mail	847	-3	
pair of	796	-6	
panel	519	-4	I01:16 I02:7 I04:11 I06:9 I07:6 I09:10 I14:6 I20:7 I21:8 J12:6 S03:10
panel 401	778	0	I06:6 I14:10
panel are	818	0	S03:9
panel has	847	0	J22:6
panel in	847	5	
panel is	778	6	
panel issue	847	0	I02:7
panel show	727	-4	
panel was	847	-6	
panic	763	0	N08:6 S03:9
papier	668	-4	
papier atlassian	674	-4	J04:6
para	778	0	J15:15
paragraph	686	-6	J25:6
paragraph content	749	-6	J25:8
paragraph'	847	0	J32:7
parallel	778	0	S03:9
parallelism	847	0	J21:11
param	523	-12	C02:9 J06:7 J07:10 N01:6 T03:6
param body	818	-4	
param field	847	-3	
param jql	709	-4	J33:6
param oauth	693	6	T03:9
param param	778	11	
param password	847	-5	
param username	847	-4	
parameter	501	20	I01:10 I21:6 J07:13 J23:27 J25:8 N01:7 T11:8
parameter at	847	5	
parameter categoryinfo	847	3	
parameter encod	847	0	J07:6
parameter in	701	10	J23:7
parameter is	717	0	J07:11 J25:9
parameter need	818	7	J23:12
parameter of	818	0	N08:6
parameter our	847	0	I14:7
parameter to	847	0	I01:6
parameter username'	701	11	J23:12
parameter with	847	0	I01:6
parameter you	778	0	N02:7
params'	763	6	N09:7
params' none	763	6	N09:7
parent	631	12	J25:13 J31:6
parent data	847	4	
parent issue	847	3	
parent key	796	4	
parent option	763	5	J25:8
pars	620	0	J01:7 J25:22
pars json	763	0	J25:10
pars jwt	818	3	
pars there	847	0	N03:6
pars xhtml	763	9	J25:9
parse	520	4	I20:6 J01:31 J37:8 N12:18
parse connect	611	8	J01:31 J37:6
parse data	847	6	
parse error	778	0	N12:12
parse json	818	4	
parse native	818	6	J26:7
parse text	847	4	
parse the	847	0	N12:7
parse' 784	847	-3	
parseexception	847	0	I06:7
parser	701	0	N03:8 N12:6
parsewithclaim	847	3	
part	558	3	J14:6 J25:7
part but	847	-4	
part can	847	-5	
part in	847	0	I02:6
part of	674	12	J42:6
part part	847	3	J25:7
participant	847	3	
particular	763	-4	
partner	639	0	I08:6 J37:7
party	763	-4	N08:6
pas	796	-6	J15:8 T13:6
pass	469	-6	I02:10 J19:10 S02:7 T02:8
pass acces	847	-3	
pass and	818	5	N05:6
pass as	847	-7	
pass curl_setopt	847	-3	
pass for	847	0	C02:7 I03:6
pass if	847	0	J21:7
pass in	763	4	J34:7
pass it	847	0	N07:6
pass on	796	0	N04:6
pass our	847	0	T11:6
pass redact	847	-3	
pass the	668	0	I17:6
pass to	818	-8	
pass userpassword	847	4	
pass var	847	4	
pass without	818	3	
passer	847	0	S01:10
passer by	847	0	S01:10
passport	847	0	T14:7
passwd	847	-4	
password	385	-6	J02:18 J04:13 J26:73 J35:14 N07:7 N10:13
password and	701	0	J26:13
password are	668	6	J26:9 J35:9
password as	778	-7	
password base	778	-6	
password be	847	3	
password but	847	-4	J04:6
password env	847	5	J02:8
password field	778	5	J02:6
password for	663	4	J26:8
password from	847	-5	
password goes	847	9	
password header	818	4	
password http	847	3	
password in	717	-5	J26:7
password is	588	0	J26:27
password key	847	-5	
password of	818	0	J26:7 N10:7
password on	847	-4	
password password	778	0	J15:8
password redact	532	-11	J04:11 J26:16 N13:6 P01:9
password so	847	3	J26:7
password the	763	0	J26:6
password then	796	11	J26:10
password to	763	-11	
password was	778	9	J26:7
password were	847	7	
password with	778	5	J04:9
password'	818	4	
past	572	0	C02:12 I18:6 I20:6 J03:8 J35:7 T15:9
past into	778	0	J35:9
past it	796	4	J03:6
past the	727	-8	C02:10 J03:6
paste	663	8	J03:7 N12:8 N14:6
paste from	847	0	J03:10 N12:7
paste httr	847	3	
paste the	749	3	
pat	593	-9	J39:13
pat is	847	0	J14:7
pat was	847	-5	
patch	701	10	N10:6
path	428	-18	I01:6 I02:11 J02:-6 J07:10 J08:6 J10:14 J26:-7 J37:6 J38:6 J39:7 L08:13 N03:19 N15:12
path all	847	0	I02:6 J07:7
path and	737	-6	J07:7
path any	847	-3	
path as	818	-6	
path build	763	3	N09:8
path call	847	0	L08:6
path const	778	3	
path has	818	4	
path header	818	-3	
path http	847	3	
path in	763	-7	
path is	778	0	J08:7
path join	847	0	J10:7
path like	847	-3	
path method	847	-4	
path of	749	0	N03:6
path param	818	3	J06:7
path qsh	749	-4	
path query	818	0	I03:6
path rest	763	5	S01:10
path so	818	3	J39:7 L08:7
path str	818	-4	
path the	763	-9	
path to	717	-4	N09:12
path wiki	847	-3	
path'	847	-3	
pathname	749	0	J06:6
pathname http	847	5	J06:7
pathname rest	818	-9	
patience	847	0	N08:8
patient	818	-9	
pats	818	-3	
pattern	674	-3	I16:21
paus	763	4	J21:8
pause	693	0	J21:13 N15:8
pause of	796	5	J21:15
pause the	818	0	N15:7
payload	449	-4	I06:13 I11:9 I15:27 J06:10 J24:9 J25:17 L01:9 N05:7
payload and	749	3	
payload are	847	0	C01:7
payload as	847	8	J08:6
payload aud'	847	5	J06:6
payload auth	818	-4	
payload default	847	0	I06:6
payload did	778	0	I15:13
payload field	749	10	J25:7
payload has	818	-5	
payload iat	818	-3	
payload is	717	-3	J24:14 L01:11
payload isn't	847	0	I15:11
payload iss	668	-6	I06:10
payload iss'	763	-6	I06:8
payload json	749	0	J02:6
payload key	778	-4	
payload next	847	0	T07:6
payload payload	818	-3	
payload refer	796	10	J25:9
payload secret	709	-7	
payload sub	847	3	
payload that	847	0	I11:9
payload the	847	-5	
payload then	847	6	
payload tnt	818	-3	
payload too	818	-3	N05:10
payload update	847	-3	
payload warn	847	4	J10:6 P01:6
payload with	778	0	T04:6
payment	847	5	J29:6
pc	693	5	C01:6 J35:11
pc and	818	3	C01:7
pdf	693	5	J07:18 J38:8
peculiar	701	5	J39:7
peculiar error	701	5	J39:7
peek	818	0	J05:6
peer	737	-3	N07:14 N09:14
peer certificate	847	0	N09:8
peer not	847	-3	N09:9
pela	847	7	
pem	693	0	I08:13
pem algorithm	847	0	I08:7
people	488	-4	J19:9 J23:6 J42:21 N04:6 S03:8 T06:7 T14:6
people 403	847	0	J42:13
people accountid	847	-3	
people from	847	-3	
people get	818	-3	
people got	847	0	T13:8
people in	749	-3	J42:6
people list	847	0	J17:6 S04:7
people nam	847	0	T06:6
people on	847	4	
people to	818	0	J01:6
people who	796	3	
people with	737	0	I18:6
per	553	0	J21:19 L08:7 N05:6 T06:11 T12:13
per clientkey	847	0	I07:6
per http	818	0	T06:11
per installation	818	-3	
per issue	818	-3	
per request	847	0	T12:11
per run	847	0	J19:10
per second	749	4	J21:10
per the	847	3	
percent	778	0	J10:13
perfect	727	-4	J27:7
perform	648	17	J02:8
perform operation	847	3	
perform this	749	10	J02:10
performance	796	0	I21:7
perhap	635	-4	
perhap it	818	0	N07:7
perhap the	796	0	J22:6
perhap you	847	-5	
period	737	-5	N08:6
perl	796	0	L08:8 L09:8 T06:6
perl script	847	0	J23:6 T06:7
permiso	847	-3	J15:6
permiso para	847	-3	J15:6
permission	397	-11	J09:14 J12:9 J14:37 J15:17 J17:10 J18:7 J25:-7 J26:-8 J27:8 J28:12 J40:7 J42:8 P01:22 T12:14
permission 401	818	-3	J14:6
permission are	763	3	
permission browse	847	-3	
permission but	847	-4	
permission by	818	3	
permission can't	818	5	
permission check	717	-14	S02:6
permission description	847	-6	
permission do	847	4	
permission error	778	-3	
permission for	653	-4	T12:13
permission helper	847	0	J15:7
permission http	847	-6	
permission in	686	3	P01:11
permission is	749	0	J09:7 J14:7
permission jira	847	3	J13:7
permission list	847	0	P01:7
permission need	847	3	
permission of	668	-8	
permission or	778	-7	
permission page	847	0	J17:7
permission read	847	4	
permission schem	818	5	
permission scheme	701	0	J09:9 J17:13 J27:8
permission scop	778	0	J12:13
permission search	847	-3	J23:7
permission th	847	0	J14:9
permission that	796	6	J28:6
permission the	796	0	J42:8
permission there	763	4	
permission to	572	13	J15:15 J27:9 J28:7 P01:10
permission you	847	-3	
permissionexception	796	9	J18:6
permissionexception not	847	5	
permissions'	818	0	J25:11
permissions' query	847	6	J25:11
permissionscheme	847	-4	
permitt	593	11	I16:8 J18:29
permitt size	818	0	N05:6
permitt to	631	10	J18:28
persist	778	4	
person	529	-14	C02:6 J19:11 J23:13 J40:6 S02:19 S03:14 T04:9 T06:10 T07:8 T13:8
person chang	847	-3	J09:6
person in	847	0	J40:8 S02:6
person our	847	0	T01:6
person permission	847	-3	
person to	847	0	T07:6
person up	847	5	J23:9
person who	763	0	J18:7
person with	847	0	T13:7
personal	574	0	J02:7 T15:6
personal acces	624	-6	J39:6
personal data	818	4	J23:7
personal token	749	0	J28:6
personalaccesstoken	796	-6	
petra	796	0	J23:7 S03:11 T13:6
phone	686	0	C01:6 I04:6
php	566	14	I20:9 T03:6
php client	847	0	J30:6
php curl	847	0	N08:6
php firebase	847	0	I20:6
php jira	749	4	J01:8
php jwt	763	0	I20:14
php line	818	3	
php_eol	847	0	J23:6
pi	847	0	C01:6
pick	614	-12	J33:8
pick are	847	0	J33:7
pick one	847	6	J41:6
pick the	778	-7	
picker	727	-5	J42:19
picker query	818	-3	J42:7
pickier	847	0	J20:9 T02:6
pictur	727	0	J35:6 J38:9 N05:7
picture	658	16	J15:6 J35:14 J38:12
pid	717	4	
pid auth	847	7	
pile	847	0	J21:6
pile of	847	0	J21:6
pinewood	847	0	N06:7
ping	847	0	N08:6
pinn	796	0	J07:6
pinn to	847	-3	
pins	818	8	
pins an	847	8	
pip	778	0	N10:10
pipeline	644	6	N11:10
pipeline fail	818	0	N14:7
pk	847	0	I10:6
pkce	818	-4	
pkey	847	-4	
pki	847	-3	
pkix	763	3	N09:11
pkix path	778	3	N09:8
pl	847	-3	C02:10
plac	763	-5	
plac where	847	-4	
place and	847	0	J28:7
place for	796	-5	
place of	551	8	N08:6 N13:6
place the	847	6	
place to	847	-4	
plain	531	12	J20:10 J32:14
plain app	847	0	S02:7
plain chomepage	847	4	J02:6
plain curl	818	9	
plain fetch	847	3	
plain head	818	0	N01:7
plain text	749	4	J32:9 T10:6
plan	556	-11	I10:6 N04:7
plan and	847	-3	
plan for	796	3	
plan is	818	0	J16:6 T10:6
plan to	763	-7	
planner	778	0	S02:11
plat	847	0	J16:11
platform	648	0	J02:8
platform api	818	-3	
platform rest	847	3	
play	763	0	J09:6
playbook	796	-3	J19:6
please	409	18	J02:6 J11:6 J22:8 J33:8 N10:7 T02:6 T15:6
please add	668	0	J11:8 J33:12
please analyze	653	11	J23:9 J27:8
please ask	818	-5	
please check	658	0	J02:9 N02:6
please confirm	778	0	T09:6
please help	749	5	C01:6 J20:6 N10:10
please let	818	3	
please make	847	7	T15:9
please migrate	602	7	J22:13
please modify	847	-5	
please post	818	-6	
please put	818	-5	
please reconnect	847	4	T14:9
please set	701	6	T02:13
please specify	847	-5	
please start	847	-5	
please take	818	0	N14:9
please try	663	9	N11:6
please update	847	0	J05:7
please use	693	5	
please wait	818	-8	
plenty	818	3	J01:7
plover	818	0	N14:9
plover atlassian	818	0	N14:9
plt	847	-3	
plug	796	5	
plugin	432	-4	J02:6 J15:10 J22:9 J28:7 N07:6 N09:9 S02:8
plugin and	818	9	
plugin can't	796	-7	J28:6 L08:6
plugin connect	847	4	
plugin could	847	-4	
plugin doesn't	818	3	
plugin error	847	-3	J03:7
plugin from	847	7	
plugin id	847	-4	
plugin in	796	4	J15:7
plugin info	847	-5	
plugin install	847	-5	
plugin is	717	-6	
plugin jar	847	-5	
plugin jira	668	5	N07:6
plugin log	818	0	N12:6
plugin not	818	-4	
plugin of	847	0	T03:10
plugin old	847	0	J22:9
plugin says	818	3	
plugin servlet	727	-5	
plugin still	847	0	N15:7
plugin system	796	5	J01:6
plugin terminal	847	7	N09:8
plugin the	778	0	J19:6
plugin to	737	3	
plugin use	847	0	I05:7
plugin user	818	0	S02:11
plugin want	847	6	
plugin with	796	-7	
plugin work	847	6	
plugin_api	847	-4	
plugin_api go	847	-4	
plugin_id	778	-5	
plugin_id jira	778	-5	
pluginclassloader	818	0	J15:6
pluginclassloader for	818	0	J15:6
plural	847	0	N03:10
plus	680	-6	
pm	717	3	I12:6 N02:7
png	648	0	J38:15
png version	847	-4	
png'	847	3	
pod	674	0	I13:7 I20:9
point	583	14	I09:6 J31:9
point at	763	0	I09:6 N15:6
point the	847	0	N12:8
point to	717	0	J34:8
pointer	818	-5	T05:7
poker	818	-5	
policy	639	-9	N04:6
policy for	847	-4	
policy response	847	-3	
poll	693	-7	J39:6
poller	796	-4	J35:6
pom	847	-4	
pool	737	0	I05:8 N07:6
pops	847	0	N10:6
pops up	847	0	N10:6
popup	727	-5	
por	818	5	J11:7
port	525	11	I12:6 L01:7 N07:17 N10:7 N12:15 N13:6 T15:9
port 443	668	-4	N09:6 N12:7
port and	847	0	N13:6
port callback	847	7	T14:7
port of	818	0	S02:6
port our	847	4	N13:7
port request	818	3	
port that	847	4	
port the	847	0	L01:9
portal	686	3	J42:6
portfolio	847	5	
portfolio notificationtimestamp	847	5	
position	686	-8	J34:14 N03:7
position at	847	-7	
positive	847	-3	
possib	818	-3	
possibility	818	5	
possibility is	847	6	
possible	596	-8	
possible as	847	0	J08:6
possible for	847	6	
possible that	847	-4	
possible to	727	-4	
post	327	-15	I11:8 I13:10 J02:-7 J04:-6 J05:12 J13:10 J15:-8 J20:14 J24:14 J25:6 J28:-6 J35:-6 J36:-6 J38:-6 J40:-6 L09:6 N02:11 N03:-7 N05:7 N06:-6 N08:-7 N12:-6 N13:23 T03:6 T05:9 T07:8 T08:18 T09:7 T11:11
post and	763	0	N01:10 N13:6
post are	847	0	J07:8 N01:6
post as	778	0	J13:7
post base	749	0	J13:6
post by	847	-7	
post comment	737	-5	
post content	796	-3	
post def	847	4	J02:6
post for	847	3	
post forge	796	0	I19:12
post form	847	0	J20:6
post gets	847	0	J24:7
post graphql	847	0	I03:7
post header	763	-8	J01:6
post hook	796	0	I01:9 I09:7
post http	493	0	J24:12 J27:7
post in	796	3	T02:7 T13:7
post install	644	-3	I08:7 I11:12 I12:6 I15:12 I16:10
post installed'	727	0	I11:7
post lifecycle	796	0	I09:6 I13:17
post mortem	847	0	T10:7
post new	778	0	N13:6
post oauth	581	-8	L09:8 T05:20 T06:12 T07:15 T08:27 T09:18 T10:7 T11:25
post path	847	-3	
post request	778	-7	
post rest	518	-3	J05:16 J07:6 J09:10 J13:13 J25:6 J31:-6 N02:7 N13:14
post root	796	-6	
post setheader	847	4	
post site	818	0	J25:6
post to	617	-7	I13:7 J39:6 T03:6 T08:7
post uri	763	8	
post url	611	-9	J25:16
post we	818	-6	T14:6
post wiki	778	3	
post with	818	-5	J13:7 J34:8
post'	581	-7	
post' body	763	-3	
post' header	668	3	
post' http	847	3	
post' return	818	-5	
post' url	778	-9	
postgr	653	-6	I09:10 I10:6
postman	581	11	I11:8 I15:7 J02:10 J35:10
postman collection	847	0	I15:7
postman for	847	3	
postman from	847	6	J35:9
postman or	847	-4	
postman the	818	18	J35:6
postman with	763	0	J28:9
postnotification	847	-4	
postnotification error	847	-4	
potential	847	-3	
power	599	3	
power automate	709	0	J38:6
power bi	686	3	N02:6
power query	749	0	J29:6
powershell command	796	8	
powershell invoke	847	0	N10:8
pq	847	0	I09:7
pr	562	0	J25:6 L01:6
pr is	796	5	S03:6
pre	727	0	L08:7
precise	778	0	S01:6
precise what	847	0	S01:7
preemptive	847	3	
prefer	778	-8	
preferenc at	847	-5	
prefix	658	12	J05:19 S03:7 T07:16
prefix work	847	4	
preflight	818	-6	
preflight request	847	-3	
prem	663	0	J20:7
prem jira	847	-4	J20:9
premis	763	-10	
premise	680	0	J39:7
premise instanc	847	-5	
premium	763	0	N04:7
premium plan	818	-3	
prepare	818	-3	
prepare_proxy	847	4	
prepare_proxy conn	847	4	
pres	674	-5	I04:8 J19:6
pres ctrl	847	-3	
presence	847	3	T01:6
present	624	-4	T15:7
present in	847	0	J16:7
present the	796	-3	L09:6
press	701	0	J40:10 T10:8 T15:7
presumab	796	0	T14:6
presumab the	847	0	T14:6
pretend	847	0	J15:8
pretty	763	5	N03:6 S01:6
pretty sure	847	3	S01:7
prevent	818	5	
prevent shut	847	3	
preview	737	0	J03:6
preview in	847	3	
previou	701	3	J32:6 N03:6 T04:8
previou version	847	5	J08:6 J32:7
previous	847	0	J33:9
principal	847	3	
print	478	-3	I05:6 J03:9 J22:6 N12:14
print error	778	9	
print fail	847	0	N12:6
print field	847	-5	
print fine	847	6	J42:6
print it	796	0	J03:9 L09:6
print json	778	-7	
print key	727	4	
print page	847	-7	
print status_code	680	-3	
print text	818	-4	N12:6
print the	674	-5	J03:7
print what	847	-3	
printf	717	-4	
printf s'	763	-3	
println	680	10	J22:6
println res	847	4	
printstacktrace	847	9	J25:7
prior	763	0	I20:11 T05:9 T10:6
prior to	763	0	I20:11 T05:9 T10:6
priority	572	6	J25:11 J31:14
priority desc	796	-6	
priority field	737	6	J31:11
priority high	796	-5	
priority id	763	7	
priority name	778	0	J25:6
priority select	847	5	
priority to	847	-4	
priority'	674	9	J31:12 S01:6
priority' cannot	727	12	J31:14
privacy	686	0	J23:18 T06:9
privacy chang	818	-3	
privacy rul	847	8	J23:10
private	568	5	N13:6 S01:8 T03:7
private async	847	3	
private key	763	-6	I11:6
private list	818	0	I12:7
private ones	847	0	J03:6 J17:6
private static	778	3	
private str	847	6	
private window	778	4	J01:9 S01:6
private_key	847	-6	
private_key_file	847	0	N13:6
privileg	737	8	J29:6
privileg to	847	-5	
privilege	796	-4	T11:6
prj	796	7	
prob	818	7	
probab	611	0	J02:10 N03:6
probab the	847	-3	
probab wrong	847	7	
probe	796	-3	J35:6
problem	509	14	J09:6 J24:6 J38:7 J39:6
problem connect	847	3	
problem in	818	4	
problem jira	847	-6	
problem of	818	4	
problem one	847	-3	
problem the	763	-6	
problem when	818	14	J21:6
problem with	763	10	
proc	847	0	I05:7
proce	818	0	N12:7
proces	556	0	J01:9 T14:6
proces env	653	-3	J01:11 T08:6
proces processticksandrejection	727	8	T05:6
proces sentinel	847	-6	
proces task_queu	686	14	T14:8
process	653	0	I07:6 J15:7
process failure	847	5	
process_open_vuln	847	3	
process_open_vuln self	847	3	
processticksandrejection	686	14	T14:8
processticksandrejection node	693	13	T14:9
prod	579	-3	I07:10 I09:10 I13:6 J31:7 N06:6
prod atlassian	778	-4	N06:10
prod descriptor	847	0	I09:7
prod doesn't	847	0	T09:6
prod eu	847	4	
prod in	847	0	J31:7
prod is	847	0	T09:6
prod jira	847	0	I07:6
prod site	818	0	J19:9
prod the	847	0	T11:6
produc	796	0	J06:6
product	574	-4	I10:7 J03:7 N02:9 T09:7
product and	847	3	
product fami	847	4	J15:6
production	568	0	I07:6 I12:9 I16:9 I19:7 J40:8 T08:20
production but	847	0	T08:11
production port	796	0	I12:8
production server	847	4	
production the	847	0	J21:6
production'	847	0	I16:7
productivity	818	6	
producttype	686	0	I10:6 T04:7 T09:8
producttype jira	727	0	T04:8
profile	586	5	J23:13 J26:9 N14:9
profile api	847	-4	
profile page	778	0	J23:6
program	631	-5	N08:7
program fil	749	3	J34:6
program have	847	-3	
program in	847	0	N11:6
progres	653	0	J34:8 J41:17
progres and	778	9	J41:8
progres to	818	10	J41:8
proj	763	5	
project	299	23	I09:-6 I13:-6 J03:8 J04:16 J14:9 J15:23 J16:31 J17:15 J19:-6 J22:15 J23:-9 J25:6 J27:27 J30:27 J31:20 J33:14 J34:8 J35:-9 J42:9 N02:-6 N03:-7 N07:-7 N14:8 P01:20 S01:16 S04:22 T14:-6
project 401	818	3	L01:8
project abc	778	3	J07:6 J16:6
project abcd	847	4	
project acces	737	0	J42:8
project actual	847	-4	
project add	847	3	
project admin	717	0	J14:8 J16:15
project all	796	4	J06:6
project am	847	-3	
project and	614	7	J30:7 J34:7
project app	847	0	N05:6
project appear	847	5	J17:7
project are	749	3	J15:6 S01:6
project as	749	-4	S01:7 S04:6
project ba	847	-6	
project body	796	-4	
project brk	847	9	J42:6
project but	778	5	J34:7
project can't	818	6	
project come	847	4	J15:6
project configuration	818	0	J16:6
project could	674	12	J15:19
project create	847	0	J05:6
project demo	818	5	
project doesn't	778	5	J27:12 J30:6
project error	818	3	
project fail	818	7	J21:6
project field	818	5	
project fine	847	-5	
project for	737	0	J16:9
project found	818	0	J03:7
project from	847	3	
project header	778	-9	S01:7
project id	727	7	
project if	796	9	S04:6
project in	602	3	J16:8 J27:18 J33:7
project info	847	0	J03:7
project is	624	0	J27:7 J30:6 J33:6
project issu	847	-4	
project issue	847	0	I01:7
project issuetyp	818	5	
project issuetype	847	-4	
project it	717	0	J30:8 J33:7
project it's	727	3	J34:6 N08:6
project key	540	11	J01:6 J25:17 J27:6
project keys	818	8	J15:6
project lead	737	-4	J16:7 J42:7
project legal	847	0	J16:6
project list	737	-10	S01:7
project lo	847	-7	
project management	847	6	J15:6
project nam	818	0	J15:6
project no	749	-8	J33:6
project not	818	6	J17:7
project now	818	-6	J31:6
project of	727	0	J17:9
project on	818	-3	S04:6
project only	818	5	
project ops	737	5	
project opsx	847	3	
project our	796	0	J17:11 S01:8
project permission	818	3	J15:6
project project	717	7	J39:6
project projectidorkey	847	10	
project py	818	-6	
project request	847	0	N09:6
project resource	818	6	N08:6
project return	847	5	J15:6
project right	847	0	J20:6
project rol	847	4	
project role	737	0	P01:9 S04:6
project same	847	0	J31:6
project search	620	3	J03:16 J04:11 J07:10 J28:7 S01:10
project search'	818	0	N06:6
project sec	818	0	J17:6 J41:6 S04:6
project see	818	-3	J17:6
project setting	778	0	J16:7
project succes	847	6	
project summary	796	0	J30:9
project template	847	-7	J30:6
project test	737	16	J22:6 J26:9
project that	680	-6	P01:6 S01:11 S02:7
project time	749	-4	J02:8 J16:18
project to	749	4	J04:7
project unable	847	0	J02:6
project under	847	-3	
project uses	847	-5	
project vcs_type	847	-5	
project want	818	7	
project web	818	0	J41:7
project when	778	0	N08:6 S01:7
project where	796	0	J31:8
project which	847	0	S01:7
project with	653	-7	J15:6
project wl	818	0	J04:8
project work	778	6	J07:6
project'	593	12	J27:20
project' field	818	0	J04:10
project' key'	796	6	J25:8
project' warningmessag	778	8	J27:10
project_key	737	7	
projectid	818	-7	
projectidorkey	847	10	
projectkey	693	3	
projectlead	818	-5	
projectlead you	818	-5	
projects'	796	-6	J42:6
projectservice	818	12	
promis	796	3	
promise	602	5	J21:10
promise all	796	0	J21:15
promise any	847	5	
promise error	847	4	
promise rejection	847	8	
promise typeerror	847	-4	
promise usertoken	847	3	
prompt	717	-3	T14:6
prompt consent	818	-6	
proof	818	0	J08:6
propagate	818	3	
propagate throwabl	847	3	
proper	624	9	J10:6 J25:6 J26:6
proper json	847	0	J25:7
properti	653	9	J13:8
property	614	-6	J13:9 J24:8 J39:8 P01:8
property in	847	0	P01:7
property on	847	0	J24:7
property the	818	0	J13:7
propos	749	-3	
propos jira	847	-4	
proposal	749	0	N15:6
protection	727	3	J20:8
protection mode	818	5	
protection'	778	4	
protection' mode	778	4	
protocol	686	-5	N07:9 N10:7 N13:6
protocol http	818	4	N07:8
protocol http'	847	-4	
protocol https'	796	-4	
prove	847	0	N13:6
provid	611	0	I09:9 J23:8 T12:9
provid at	847	0	I10:6
provid contextid	763	0	T12:11
provid issuer	818	0	I09:13
provid please	796	4	T15:7
provide	727	9	J25:10
provider	586	12	N03:6 N04:11 N08:6 T14:7
provider certpath	796	3	N09:6
provider for	847	0	N04:8
provider is	818	0	N08:6
provider jira	796	0	P01:6
providermanager	847	0	I02:8 I05:10
provision	763	0	J02:-6 J14:8 J19:13 J23:6
proxi	727	-12	I21:6 J08:6
proxy	479	33	I14:13 J02:-6 N07:18 N08:12 N09:8 N10:51
proxy and	796	3	N10:10
proxy authentication	796	-8	N10:14
proxy authorization'	847	3	
proxy can	818	4	N07:9
proxy corp	847	3	N10:9
proxy detail	847	7	N07:11
proxy fail	847	8	N10:9
proxy is	778	5	N07:7
proxy jira	717	3	
proxy new	847	0	N09:6
proxy of	796	6	N07:8
proxy oserror	847	0	N10:7
proxy proxy	847	0	N10:8
proxy return	818	0	N10:10
proxy server	847	6	
proxy set	847	8	N08:10
proxy that	749	4	
proxy tunnel	847	3	N10:8
proxy which	847	0	I02:6
proxy_set_header forward	847	0	I01:6
proxyauthenticationrequir	847	13	N10:19
proxyauthenticationrequir error	847	13	N10:19
proxyerror	847	0	N10:7
proxyerror cannot	847	0	N10:7
proxyhost	847	3	N10:9
prs	778	0	J02:6
pry	847	-9	
ps	701	6	J25:7
ps get	847	7	
ps new	818	0	P01:6
pscredential	763	4	J02:9
psm	778	8	J34:6
pt	818	0	I05:10 J13:8
public	475	0	I02:8 I08:16 I13:24 I19:6 J03:7 J05:7 S01:26
public and	847	-4	
public clas	709	3	I02:6
public dtd	778	4	N01:7
public i'm	847	0	S01:8
public key	607	0	I08:19 I13:33
public ones	847	-4	
public project	818	0	J03:6 S01:8
public roadmap	847	0	S01:11
public static	749	9	T03:7
public str	727	0	S03:6
public'	847	0	S01:7
publickey	818	3	I13:8
publish	556	0	J18:8 N11:7
publish default	847	4	
publish ends	847	0	J18:6
publish packag	847	-4	
publish the	796	0	N05:6
publish to	686	0	N09:6
publish with	847	3	
publishcontext	847	5	
publishcontext notificationgroup	847	5	
publisher	644	8	N07:6 N09:6
publisher asciidoc	847	4	
publisher maven	818	6	
publishtoconfluence	737	4	J21:7
publishtoconfluence fail	778	-5	
publishtoconfluence' groovyx	847	5	
pull	591	-10	J04:7 N08:6
pull from	847	3	
pull request	693	-24	
pull the	763	9	I07:6
pullrequest	796	-3	
purpose	727	12	J13:6
push	604	13	N05:10 N13:13
push build	847	5	
push find	818	7	J30:6
push task	847	10	J25:6
push the	818	9	J25:6
put	394	14	J07:6 J11:-6 J16:7 J17:6 J20:6 J30:-6 J31:9 L08:6 N05:11
put addon	847	0	I21:6
put an	847	0	I18:6
put at	847	-3	
put back	847	0	I06:8 L08:9
put call	847	-3	
put custom	847	5	
put for	818	0	S01:7
put giv	818	-4	J31:6
put http	693	-8	
put in	644	14	J06:8 J34:6
put into	778	6	J08:6
put is	796	-6	J31:6
put it	658	0	I07:7
put jira	847	3	
put key	847	4	
put new	818	0	I12:6
put project	847	0	J33:6
put qsh	847	0	I03:7
put rest	658	-10	J15:7 J16:8 J17:14
put rsp	847	3	
put someth	796	0	L08:8
put statu	847	-4	
put that	763	0	J26:6
put the	574	5	J07:14 T07:8
put their	847	0	I16:6
put them	847	5	J26:6
put to	847	0	N03:6
put together	818	6	N03:8
put url	763	-6	J13:8
put wiki	818	5	
put your	818	4	
putcontent	847	7	J25:6
puts	648	5	I06:7 I14:9 J32:6
puts into	847	-3	
puts its	847	0	I14:8
puts the	818	7	N01:7
putt	749	0	J17:6 J33:7
putt the	847	0	J17:7
puzzl	818	0	J19:7
puzzl me	847	0	J19:7
pw	778	5	
pwd	847	5	N14:8
pwd url	847	5	N14:8
px	737	0	N10:9
py	520	9	J21:6 J25:6 J26:7 N11:6
py error	847	-3	P01:7
py in	818	4	
py lib	847	3	
py line	562	4	N11:8
py url	847	-6	
pycharm	847	3	
pycharm and	847	3	
pyjwt	749	4	I08:6 L08:7
pyjwt jwt	818	0	I08:7
pytest	737	5	J01:6
pytest_xray	847	-6	
pytest_xray xray_publisher	847	-6	
python	483	6	J15:7 J22:9 J25:6 J37:8 N09:8
python api	763	0	J22:6
python flask	847	0	J37:8
python jira	727	4	J28:6
python lib	778	-3	
python our	818	3	J16:6 N09:6
python port	847	0	S02:6
python request	717	3	N09:7
python says	847	0	J19:7 N12:6
python script	763	-3	N02:6
python site	628	3	J15:6 J21:10 J25:7
python window	818	-4	
qa	658	-3	I06:8 S03:6
qa says	847	3	S03:8
qat	847	5	N14:6
qax	847	-9	
qr	847	6	
qr request	847	6	
qs	818	5	J02:6
qs jwt	847	5	J02:6
qsh	451	-6	I01:16 I02:27 I03:30 I06:10 I18:24 J02:-7 J06:18 J07:14 J08:10 L01:17 L08:6 L09:33
qsh as	796	0	J05:8 L09:8
qsh atlassianjwt	847	5	J06:7
qsh check	847	0	I01:9
qsh claim	686	-8	I02:15 I03:19
qsh context	727	9	I01:6 J07:6
qsh expect	818	7	I01:7 I02:9
qsh hash	709	-5	L01:7
qsh here	847	7	I01:7
qsh iat	847	0	L09:6 S02:6
qsh if	847	7	I01:7
qsh is	701	0	I02:8 I18:6
qsh isn't	818	0	L08:8
qsh iss	847	0	J08:6
qsh it	818	0	L09:6
qsh mismatch	847	0	J07:6
qsh not	847	0	I03:9
qsh of	796	-3	
qsh qsh	749	0	L01:11 L09:6
qsh request	796	3	
qsh sha	727	-4	J07:7
qsh the	847	0	J06:6
qsh token	847	0	L01:8
qsh why	847	0	L09:8
qsh'	611	8	I02:18 L01:7
qsh' hash_url	847	5	J06:6
qsh' is	818	0	I02:13
qsh' qsh	818	-3	
qsh' to	709	0	I02:11
quarry	847	-5	
quarry atlassian	847	-5	
quarter	686	-5	I04:6 I05:9
quarter of	778	0	I04:7 I05:10
que	763	9	J40:6
queri	644	0	J33:18
queri are	717	0	J33:14
queri fail	847	6	
query	400	4	I01:21 I03:16 J02:-6 J04:7 J07:17 J23:16 J25:-6 J26:-8 J27:16 J33:11 J34:30 J42:9 L08:12 L09:10
query and	847	0	I01:6
query as	818	-5	
query as'	818	-3	
query asks	847	0	N14:7
query does	847	6	
query error	796	6	
query expect	749	5	J34:18
query has	763	-5	J27:6 J34:8
query hash	648	0	I01:29 I02:6 L09:15
query http	847	-7	
query in	778	0	J03:6 J29:7
query is	778	0	J27:7
query jira	847	0	L08:6
query jql	796	-4	
query jwt	847	0	J07:9
query line	763	-5	
query map	847	3	
query or	818	-4	
query param	847	0	J06:6
query parameter	596	20	J23:28 J25:6
query project	709	0	J27:6
query query	796	6	
query refresh	847	0	J21:6 J29:7
query str	611	-4	I03:20 I18:7 J07:6 L08:10
query the	701	7	J34:10
query was	778	0	I01:9
query with	847	3	
query'	847	0	J34:7
question	568	0	I01:7 L09:8
question mark	796	0	J10:8
question on	796	0	L09:6
question to	818	0	L09:6
queu	778	0	I17:11
queue	663	6	I15:6 I17:6
queue worker	847	0	I15:8
quick	701	0	N08:9
quiet	763	6	J29:6 J37:6 P01:6
quillwork	796	-4	
quillwork atlassian	796	-4	
quince	847	0	S02:7
quit	847	0	J29:8 N10:7
quite	796	3	
quite some	847	0	N08:6 T05:6
quitte	818	-8	
quitte atlassian	818	-8	
quot	674	8	I06:9 J25:8 J34:15
quot str	847	5	
quota	749	-7	J21:9
quotation	648	5	J34:20
quotation mark	648	5	J34:20
quote	778	8	C02:6 J25:7 J34:9
quote in	847	6	J25:9
qw	796	3	
r'	847	4	
rack	818	3	
rail	778	-3	
rais	631	-13	
rais jiraerror	818	-4	
rais the	763	0	I17:6
raise	617	-19	J21:6
raise exception	796	-5	
raise httperror	763	-6	
raise unauthoriz	847	0	I10:6
raise_for_statu	680	3	
raise_for_statu file	818	8	
raise_for_statu raise	796	10	
raise_for_statu request	847	5	
raise_on_error	763	10	
raise_on_error response	847	3	J21:6
raise_on_error status_code	847	3	
ran	543	0	J02:7 J14:8 J22:7 N08:6
ran for	796	3	J29:7
ran it	818	3	
ran out	727	0	N08:9
ran the	727	-5	
ran through	818	4	
ran well	847	5	
random	648	-7	I20:8 J21:6 T14:8
random acces	847	-3	
rang	749	-4	N04:9
range	717	-4	N04:9
rank	796	0	J10:6
rank asc	847	0	J10:6
rank'	818	0	J34:7
rapidboard	847	0	N14:6
rapidboard jspa	847	0	N14:6
rapidview	847	0	N14:6
rapidviewid	847	0	J22:6
rate	576	-4	J21:24
rate limit	591	0	J21:25
ratelimit	693	3	J21:23
ratelimit reason	796	3	J21:13
ratelimit reset	778	-4	J21:7
rather	599	0	J03:6
rather than	644	-4	
raven	847	-5	
raven import	847	-5	
ravi	847	0	J02:7
raw	588	-15	I20:6 J24:8 J25:7 N12:9
raw url	847	0	I01:8
ray	796	3	N12:6
ray navigation	796	3	N12:6
raycast	763	6	J33:10
raycast extension	763	6	J33:10
rb	674	5	J26:6 N03:6
rb 155	847	-3	
rb 156	847	-3	
rb 220	847	0	N12:6
rb 242	847	0	N12:6
rb in	737	10	J26:6
rb'	847	5	J26:6
rc	847	3	N10:6
rcarz	709	6	
rcarz jiraclient	709	6	
rd	709	0	N02:6
re	581	-7	I15:8 J11:6 J18:8 T05:8
re authenticate	796	0	J26:6
re encod	847	0	I02:7 I18:6
re install	717	0	T04:7
re run	847	-3	
reach	564	4	I16:7 J35:7 N06:12
reach it	818	-6	
reach jira	763	0	N01:6 N06:9
reach the	709	7	J34:6
reach us	796	0	I16:6
reachable	727	-6	J39:6
react	709	-3	
read	362	28	J01:6 J09:19 J11:30 J12:7 J14:12 J16:6 J20:11 J24:7 J26:-7 J28:16 J30:-6 J38:6 J42:10 P01:8 T01:6 T05:7 T11:24
read account	796	-6	
read ajira	847	0	T15:6
read an	847	3	
read and	644	14	J09:15 T11:7
read as	737	-6	
read attachment	818	3	J11:6
read board	701	5	J11:9
read but	818	0	J24:6
read by	847	5	
read comment	818	4	J20:6
read confluence	737	0	J11:6
read content	737	7	J11:7
read econnreset	847	9	N07:14
read fail	847	0	N01:11
read for	847	0	J09:9
read from	763	6	J38:8
read group	847	4	
read in	818	0	J09:13 T11:7
read is	847	-4	
read issu	727	0	J14:13 J42:8
read issue	778	3	T11:6
read it	717	0	J01:9 J14:7 J34:6
read jira	566	6	J11:8 J12:10 J28:12 T11:11
read me	763	-4	
read modul	847	0	P01:6
read my	847	0	S02:8
read ok	847	0	N13:6
read one	818	0	J09:6
read only	693	-6	T11:6
read page	709	11	J11:11 J28:9
read permission	796	3	J18:6
read project	763	6	
read property	737	-8	
read scop	818	-6	
read scope	778	8	T05:7
read sprint	749	5	J11:7
read that	727	0	L01:8
read the	586	11	N02:6 P01:8
read them	847	0	I06:6
read those	847	0	J17:6
read ticket	778	0	J20:9 J38:6
read timeout	778	-4	N08:10
read user	796	0	J09:6
read version	847	3	
read work	737	0	J24:9 N01:7
read write	674	-4	T01:9 T11:34
read'	778	3	
read' request	847	-4	
read_timeout	847	-5	
readable	818	4	J42:7 L01:8
readandverify	847	7	I02:6
reader	717	10	J18:7
readme	568	-6	
readme is	847	-4	
readme says	796	-3	J01:6
readtimeout	818	0	N08:10
ready	701	-3	T14:6
ready for	818	-4	
ready to	818	0	N08:6
readystate	818	-6	
real	548	0	J33:7 S01:8 S03:6
real atlassian	847	6	
real hash	847	0	J08:6
real one	818	0	I10:6
real ones	847	-3	
real the	847	5	
realm	693	0	J02:7 N10:6
reason	508	4	J21:6 J35:21 N09:8 P01:13
reason authenticated_fail	778	-9	
reason authentication_deni	847	13	J35:10
reason bad	796	-4	
reason captcha_challenge	778	11	J35:13
reason check_failed'	847	0	I20:6
reason for	727	4	L08:8
reason given	847	0	P01:7
reason internal	847	-8	
reason jira	818	0	J21:10
reason no	847	-5	
reason none	847	-4	
reason not	847	4	P01:6
reason phrase	847	3	
reason self	818	3	
reason unable	818	7	N09:7
reason with	847	0	J35:7
reason'	778	3	J35:8
reasonable	847	0	N11:6
rebrand	847	0	N02:10
rebuild	847	0	I15:6 T13:6
receiv	546	-4	I01:11 J34:6 N12:13
receiv 401	796	-5	J19:6
receiv 403	847	-5	
receiv an	818	3	
receiv but	847	0	I01:7
receiv from	818	7	
receiv http	778	0	I12:6 N12:16
receiv unexpect	680	0	N02:6 N07:6
receive	717	-3	N03:6
receiver	693	4	
receiver jira	796	5	
recent	572	9	
recent call	588	7	
recognis	737	0	L08:8
recognise	796	0	J19:6
recogniz	818	-8	
recogniz as	818	-8	
recommend	644	-3	J28:9
reconnect	674	0	J36:15 T14:12
reconnect the	847	6	
record	581	0	I07:11 I10:20 T01:7 T04:9 T09:7
record by	796	0	I10:14
record for	818	0	T09:6
record from	847	0	J04:6 J06:7
recover	749	0	J21:6
recoverable	717	7	
recoverable error	717	7	
recreat	796	4	J31:6
recreat the	818	4	
recv	818	0	N07:7
recv failure	847	0	N07:8
red	604	-10	C02:11 J29:13 J33:10
red for	796	0	N15:6
red text	796	0	C02:6 J29:7
redact	326	-3	I14:7 J01:21 J03:6 J26:19 L08:8 N03:-7
redact accept	663	8	J20:7
redact an	847	-3	
redact and	818	0	J07:8
redact ap	847	0	I14:8
redact api_token	847	-3	
redact atlassian	709	5	
redact auth	818	7	
redact await	847	4	
redact base_url	847	3	
redact baseurl	727	0	I11:8 T04:9
redact basic	717	-6	
redact body	796	0	J10:6
redact build	727	-3	
redact cache	847	8	
redact cloud	763	12	J04:11
redact com	818	-4	
redact const	796	9	
redact content	620	7	J01:12
redact credential	653	-5	
redact data	818	-10	
redact debug	847	-5	
redact docs	818	3	
redact email	796	3	
redact format	778	12	J06:6
redact get	737	4	
redact header	648	14	J25:8 J26:7
redact host	847	-5	
redact http	635	-21	J38:8
redact if	847	9	J08:6 J36:6
redact info	847	3	
redact invoke	717	-5	
redact is	796	-8	I02:6
redact isn't	847	0	J01:8 J03:6
redact it	847	-4	
redact jira	818	0	I02:7
redact max_length	847	5	J06:6
redact post	749	5	J24:12 T05:11
redact proxy	847	0	I14:6
redact reason	847	0	I04:11 I19:7
redact redact	847	6	
redact request	818	-5	
redact res	847	0	N12:6
redact rest	847	7	
redact return	818	3	
redact scope	818	4	
redact serverversion	847	3	
redact sharedsecret	847	7	T05:6
redact silent	727	-3	
redact that	847	0	J03:17
redact then	796	0	J23:6
redact to	847	-5	
redact true	847	0	J37:9
redact ttl	847	-5	
redact type	847	0	J10:6
redact url	847	-5	J01:6
redact user	847	-5	
redact var	818	-5	
redact which	847	-4	
redact with	709	10	I07:7 S02:6
redeploy	796	3	
redesign	818	0	J41:6
redi	701	0	I09:8 I10:7 I17:6 J37:7 S03:9
redirect	546	-8	I12:7 J38:10 N02:13 N13:25 T14:6 T15:10
redirect and	818	0	I12:12
redirect to	693	-4	J38:10 T14:6
redirect uri	717	-11	
redirect url	778	5	T15:11
redirect_uri	668	0	T15:28
redirect_uri http	763	-9	
redirect_uri is	778	7	T14:6 T15:15
redirection	847	3	N06:6
redshank	847	0	P01:6
refactor	737	-3	J05:6 T07:7
refer	749	15	J25:12
refer to	749	15	J25:12
referenc	847	-8	
reference	674	0	J13:6 J32:7
reference chain	778	5	J32:8
reference of	818	-3	
reference page	847	0	J13:8 N05:6
referer	818	6	J20:10
refresh	482	-9	I04:13 J36:18 T04:6 T14:51
refresh after	847	12	J02:12
refresh answer	818	-3	
refresh every	847	0	J21:6
refresh fail	778	0	T14:11
refresh in	818	-4	
refresh is	818	4	J04:7 T14:7
refresh it	818	-5	
refresh of	847	-5	
refresh that	818	-3	
refresh the	709	-4	I04:10 T14:8
refresh token	566	-4	J36:6 J37:6 T14:33
refresh with	847	6	
refresh_token	668	0	T14:23
refresh_token is	796	8	T14:14
refresh_token'	847	-5	
refreshaccesstoken	847	-3	
refs	847	-3	
refs head	847	-3	
refus	431	11	I11:8 I15:8 J13:6 J21:7 J25:-7 J32:6 L01:7 N07:19 N09:-6 N11:-6
refus an	847	-3	
refus and	847	0	T10:6
refus anyth	847	0	N08:9
refus as	749	0	I20:6 J41:6
refus at	847	0	I16:6
refus before	847	3	J24:7
refus by	749	-4	I11:7 J11:6 N04:6
refus each	847	0	N05:6
refus for	737	8	I03:6 T13:8
refus get	847	-3	I06:7
refus it	778	0	I05:6
refus my	796	-3	L09:7
refus no	847	3	J05:9
refus on	818	0	J08:6
refus one	847	5	L08:8
refus our	847	0	L01:8
refus port	847	4	
refus refresh	847	-3	
refus same	847	0	I11:9 J13:7
refus since	796	0	J17:6 J42:8
refus someth	847	6	J02:7
refus the	727	3	T15:6
refus to	749	-6	I21:6
refus too	847	0	J35:7
refus until	818	0	J21:6 J37:7
refus when	847	0	J16:7
refus with	648	6	J40:6 J42:6
refus without	818	0	C02:7 J34:11
refusal	701	0	T06:14
refuse	631	-5	P01:7
refuse atlassian	847	0	T10:6
refuse the	847	6	T13:7
regardles	847	0	J01:7 N15:6
regardles of	847	0	J01:7 N15:6
regenerat	778	0	I15:6 J14:6
regenerat the	847	0	J14:7
region	709	0	I17:6
register	556	12	I09:31 I16:28 T14:8 T15:17
register as	796	0	I16:7
register for	778	7	T14:6 T15:15
register webhook	847	6	
register with	796	8	I16:11 T14:7
registration	663	5	I16:39 T15:9
registration for	847	0	I16:6
registration whitelist	778	0	I16:9
registry	674	-7	
registry npmj	749	-9	
regression	847	0	J39:8
regular	727	-7	L09:6
reinstall	537	-4	I07:21 I09:12 I10:11 I12:6 I15:6 T04:27 T05:12 T10:16
reinstall in	818	0	T04:11
reinstall it	818	-4	
reinstall it's	847	0	T05:8
reinstall jira	847	0	I10:6 T04:7
reinstall of	818	0	I15:8
reinstall on	796	0	T10:6
reinstall the	737	0	I07:6 T04:8
reject	505	-10	C02:8 I01:11 I06:12 I12:7 I20:7 J18:6 L08:7 N04:15
reject as	847	0	L08:6
reject because	727	0	J18:12 N04:11
reject everyth	847	0	L08:9
reject for	818	0	J31:7
reject it	796	3	I06:6 J05:6
reject it's	847	0	I12:9 S01:7
reject jira	847	4	
reject our	847	-3	
reject plain	847	0	J20:6
reject since	818	0	T11:6
reject the	796	6	
reject token	847	0	I06:6
reject with	737	0	I06:6 J10:7 L01:8
rejection	778	3	T09:6
rel	686	12	
rel deprecation	847	-3	
rel stylesheet'	778	4	
relat	727	-14	J29:6
relat to	796	-6	
relative	847	-9	
relay	796	0	N07:12
releas in	847	-3	
release	532	-13	J16:11 J27:7 J34:7 J39:10
release create	847	-6	
release jira	749	-3	
release not	727	0	J03:6 J39:7
release note	818	5	T02:6
release our	847	0	I03:7 L08:6
release this	847	4	J01:6
reli	818	-3	
reli on	818	-3	
reload	588	3	I04:39
reload the	663	0	I04:22
rely	847	-3	
rely on	847	-3	
remain	737	9	J29:6
remain and	847	4	
remark	749	0	J32:7 T02:6
remark about	818	0	T02:6
reminder	717	0	I17:9 J29:6
remot	727	0	I19:13 J37:7
remot key	796	0	I19:6 J37:8
remote	502	0	I19:35 J37:36 N07:6 T12:14
remote as	847	-5	
remote call	796	0	J37:6
remote forge	847	0	I19:7
remote host	847	0	N07:8
remote issueservice	847	4	
remote jirarestclient	701	8	
remote mcp	847	-3	
remote name	847	0	N06:11
remote of	847	6	J37:8
remote our	847	0	I19:6
remote server	749	7	
remote spr	847	6	
remote work	847	-3	I19:6
remov	476	7	I08:7 J22:27 J27:9 T09:6
remov after	847	0	N09:6
remov all	847	0	J17:7
remov and	818	3	J22:7
remov atlassian	818	3	
remov from	796	4	
remov it	796	0	T09:11
remov jira	847	0	J27:6
remov our	847	0	J40:8
remov please	593	9	J22:15
remov the	668	8	I01:7
remov them	818	-3	
remove	653	-16	I14:9 T14:6
remove it	847	-6	
remove the	778	-4	
renam	686	3	
renam from	847	0	T09:6
rename	727	-4	N02:6
rename of	818	0	N02:7
render	639	-7	I03:8 I04:6 I21:6 J12:7
render html	847	3	
renderedfield	749	-3	
renderedfield nam	796	-3	
renew	639	0	N10:9 T14:14
renew it	796	0	N10:7
renewal	763	0	N09:6 N15:8
rep	586	0	J02:7 J10:6 S01:6 S02:12
rep 401	796	0	J02:6
rep has	847	0	S02:8
rep i've	847	3	J14:6
rep is	749	0	S02:6
repeat	717	3	N11:7
replac	653	-14	I15:6
replac by	818	0	J38:7
replac clientkey	847	0	I15:9
replac the	709	-13	
replace	644	-3	J34:7
replace_ancestor	818	-5	
replacement	763	5	J33:8 T06:9
replay	727	4	I15:20
replay the	818	0	I15:9
repli	701	5	J11:6 S03:7 T02:6
reply	818	0	N12:7 P01:8
reply header	847	0	P01:8
repo	635	-8	
report	483	0	J27:9 N05:6 S04:7
report an	763	6	
report as	818	3	
report back	847	-3	
report bug	847	0	N05:6
report for	847	-7	
report in	847	-5	
report is	778	-8	J04:7
report issuetype	847	-8	
report jira	847	3	N05:6
report of	818	0	J38:7
report only	847	8	
report that	796	0	L09:7
report the	749	-3	J09:8 N02:7 N11:6
reporter	593	0	J30:13 N14:8 P01:8
reporter in	778	-3	P01:12
reporter is	737	5	J30:18 S02:6
reporter jira	847	4	J42:6
reporter name	847	-4	
reporter reporter	778	6	J30:15
reporterror	847	4	
reportportal	796	5	
repositori	749	-9	N05:7
repository	686	-8	
representation	717	8	J25:13
representation storage	749	10	J25:11
representation storage'	847	-3	
repro	847	3	
reproduce	549	-5	J32:6
reproduce it	749	-12	
req	505	0	I01:10 I04:6 I14:7 I15:9 T06:9
req body	686	-6	I15:7
req const	818	-4	
req context	763	0	T06:15
req err	693	-3	
req get	796	7	I01:7
req header	639	-4	I14:7
req http	737	3	
req method	709	4	I01:9
req originalurl	818	7	I01:14
req param	847	-4	
req put	847	3	
req query	763	0	N13:6
req res	617	-6	
req return	796	-3	
req setbasicauth	763	-3	
req url	818	0	I01:8 I04:8
request	266	-3	I10:-6 I12:-6 I15:-6 I17:6 I21:7 J07:8 J10:17 J11:-9 J15:-7 J20:8 J21:7 J22:8 J25:20 J29:-8 J35:-7 J40:-6 J42:-7 L01:-6 L08:6 L09:8 N01:21 N08:8 N13:6
request 400	847	3	
request about	847	0	J10:6
request accept	818	0	J07:8
request action	847	5	
request after	796	-4	J33:6
request all	818	-4	N13:6
request and	709	-5	
request api	586	3	J22:17
request are	737	8	I09:6 I19:7
request as	818	7	N06:6
request at	737	11	I17:8 J25:9 N07:6
request auth	749	3	
request authorization	818	0	I11:8
request authorization'	709	-7	
request because	847	6	
request before	847	3	
request body	588	16	J23:8 J25:6 J27:7 J31:7
request builder	701	-5	
request but	796	-4	C02:6 J07:7
request by	763	3	I21:7
request callback	674	7	J26:7 J39:7
request com	796	4	N11:6
request const	796	4	
request could	680	0	N01:23
request cpython	847	5	
request curl	778	0	J26:8
request data	847	-4	T11:7
request default	847	5	
request does	796	0	J24:6 J38:6
request doesn't	818	-3	
request entity	847	0	N05:9
request error	717	3	
request errormessag	727	5	
request exception	617	10	N03:9 N05:8 N08:11
request fail	519	7	J22:6 J23:7 J24:8 J30:6
request for	648	16	N05:6
request from	658	0	L08:6
request get	515	-9	J22:14 N01:8
request get'	847	0	J23:6
request giv	818	-3	J27:7
request go	796	5	
request goes	796	-4	N13:15
request has	674	0	I04:17
request header	635	-3	I20:7
request httprequest	701	-3	
request i've	847	0	J07:6
request id	727	0	N01:13
request import	778	3	
request in	727	0	L09:7
request initialize_http_header	847	3	
request irestresponse	701	8	
request is	668	0	L09:6
request isn't	847	0	C02:7
request it	778	-5	J18:7
request it's	818	0	J07:7
request jira	818	3	J27:8
request js	818	0	T05:7
request main	847	-3	
request method	686	-8	
request model	778	7	
request net	693	-4	
request new	701	-3	
request not	796	0	J09:18
request object	847	-3	L08:6
request of	701	-3	N01:6
request ok	847	0	J05:7
request one	847	0	C01:6
request option	818	8	
request output	847	3	
request parameter	847	8	
request path	847	0	L09:6
request payload	737	11	J25:17
request per	796	6	J21:8
request post	581	3	J25:8 N02:7
request post'	847	3	
request put	717	0	J25:8
request reject	778	0	J18:12
request relat	818	-3	
request request	576	4	
request require	847	7	
request response	686	0	N11:7 T03:7
request rest	749	0	J10:6
request return	796	-7	
request scop	847	6	T15:8
request sent	818	0	J03:10 J38:6
request session	727	-3	
request since	818	3	
request statuscode	778	3	N13:8
request target	763	3	N09:11
request that	717	6	S02:7
request the	717	-8	
request through	818	3	J36:8
request tim	847	0	N08:6
request time	818	-3	
request timeout	818	-3	N11:8
request title	796	8	N12:9
request to	574	4	N08:10 N09:8 N10:7
request token	709	0	S03:10
request uri	749	0	J10:19
request url	749	-3	I02:6
request user	847	-3	S04:6
request want	847	-3	J41:6
request was	778	0	J21:6
request we	737	8	N01:10
request what	796	0	J21:6
request when	778	-3	T08:7
request while	818	0	T11:6
request with	639	-7	J33:6
request without	796	-7	
request work	818	4	
request'	693	12	
request' please	847	3	
request_client	778	5	
request_client rb	778	5	
request_uri	847	3	
request_uri request	847	3	
requestbody	796	5	
requestconfluence	847	0	J12:10
requesterror	818	0	N06:6
requestfailedexception request	847	4	
requestjira	639	0	J12:9 J22:7 J42:8
requestjira path	847	-3	
requestjira rest	818	-3	J12:8 J42:7
requestjira route	701	6	J22:8
requestmapp	818	5	
requestmethod	847	8	
requestparam	818	0	N01:6
requests'	847	0	J26:6
requests' library	847	0	J26:6
requests_ca_bundle	778	0	N09:9
requesturi plugin	847	-4	
requir	478	30	I06:6 J30:61 N10:10 T16:12
requir acces	847	7	J40:9
requir additional	847	-3	J09:8
requir and	749	6	J30:7 N10:10
requir at	818	3	
requir claim	847	0	I06:7
requir error	818	10	J30:8
requir field	674	0	J30:13
requir for	847	3	
requir in	796	10	J30:9
requir it	847	7	J30:7
requir jira	847	0	J30:6
requir needs_authentication_err	847	14	T16:22
requir permission	778	5	J23:8
requir scop	847	-5	
requir the	717	0	J30:11
requir to	737	7	J02:10
requir with	818	4	
require	611	-5	
require atlassian	749	-5	
require faraday'	847	0	N06:6
require request	847	3	
required'	796	-4	N10:6
requirement	778	3	I04:6
rerun	847	0	N11:6
res	474	-5	I01:7 I18:6
res await	583	5	
res bad	847	3	
res body	727	-4	
res conn	847	0	N06:6
res const	737	3	
res data	749	4	J01:8
res err	686	-3	
res getbody	847	4	J23:6
res getcontenttext	847	-3	
res http	818	3	L08:6
res if	847	-3	
res json	709	-4	
res let	847	0	N12:6
res next	763	0	I01:8
res ok	818	6	
res render	737	-4	I21:7
res request	847	-3	
res res	709	0	I21:7
res send	818	-4	J26:6
res statu	614	4	J36:7
res statuscode	763	0	I18:7
res statustext	818	7	
res try	818	5	N13:7
res type	847	3	
res urlfetchapp	818	-5	
rescue in	847	6	
rescue jwt	847	0	I20:6
reseller	818	0	I15:6
resend	847	0	N13:6
resend it	847	0	N13:6
reserv	631	4	J34:23
reserv character	847	-8	
reserv jql	658	10	J34:14
reserv word	818	3	J34:11
reset	674	0	J21:9 N07:16
reset by	796	0	N07:15
resett the	847	7	
resilientsession	763	10	
resilientsession py	763	10	
resolution	653	11	J36:6 J41:8
resolution name	818	5	
resolution startat	847	4	
resolution unresolv	749	3	
resolution'	737	8	S01:6
resolution' breach	847	4	
resolution' does	778	4	S01:7
resolution' remain	847	4	
resolutiondate	749	5	P01:7
resolutiondate desc	763	3	P01:7
resolv	586	12	J26:6 J27:7 N06:18 N11:11 N15:6
resolv and	847	-6	N06:6
resolv does	847	5	
resolv it	847	0	N14:6
resolve	624	17	J41:7 N06:12 N14:6
resolve host	847	10	N06:13
resolve jiraerror	847	3	
resolve page	778	5	N14:8
resolve reject	818	4	
resolved'	847	5	J24:8
resolver	749	3	I19:9 N06:9
resourc	620	0	J21:8 J36:8 J40:17
resource	505	0	J02:7 J12:7 J13:6 J19:6 J29:6
resource and	818	0	J19:6 N08:6
resource because	847	-3	
resource can	796	3	J12:7
resource error	847	-6	
resource get	737	0	J06:9 J07:11
resource in	818	0	J02:6
resource is	749	-8	J22:9
resource jira_project	847	3	J42:9
resource not	778	-3	
resource statu	818	3	J02:6
resource was	749	3	J12:12
resource_url	847	4	
resp	620	3	J22:6 J33:9 N11:7
resp json	847	6	
resp raise_for_statu	847	-5	
resp request	796	4	J22:8
resp status_code	847	6	
resp text	818	0	J22:6
resp url	847	0	N11:7 N12:7
respect	796	3	J13:7
respond	686	4	J34:6
respond 400	847	0	J34:8
respons	717	-10	
response	365	12	J02:7 J04:6 J22:8 J39:8 N11:15 N12:7 N14:7 N15:13 P01:9 S03:7
response 302	847	9	
response 400	727	4	
response 401	778	5	J02:6
response 403	763	-14	
response 404	778	-5	J39:6
response 405	818	-7	N02:8
response 500	818	0	N11:8
response aaccountid	847	0	S03:11
response and	847	4	T14:8
response at	709	10	
response await	602	0	J22:8
response body	680	-12	N12:6
response client	847	3	J29:6
response code	658	-4	I12:8 J26:6
response content	668	7	
response data	763	10	N13:6
response err	847	3	
response error	737	0	T03:8
response errormessag	749	5	N05:8
response from	763	-5	
response header	604	8	J04:7 N07:7 N11:7
response http	680	-5	
response in	818	6	
response is	701	-4	S03:9 S04:7
response json	749	13	J22:12
response kwarg	847	3	
response nil	847	-4	
response of	818	4	P01:6
response ok	847	-8	
response raise_for_statu	796	8	
response request	653	0	J10:6
response res	818	-5	
response response	763	11	N13:6
response return	778	5	
response self	727	3	
response statu	593	0	N15:8
response statuscode	763	0	J03:6
response text	648	0	J10:6
response the	749	10	P01:6
response time	818	3	N15:10
response to	818	-6	
response try	847	4	J26:7
response unauthoriz	796	0	J26:6
response verb	847	3	J21:6
response was	778	0	J39:7
response'	847	3	
response_type	763	-8	
response_type code	778	-8	T15:6
responsebody	847	4	
responsepromisemapfunction	847	-3	
responsepromisemapfunction app	847	-3	
responsepromisemapfunction java	847	-3	
responsetext	778	0	J02:6
responsetype	818	0	J38:8
rest	236	11	I01:-6 I02:-7 I03:-6 I04:-6 I05:-6 I06:-6 I11:-6 I12:-6 I13:-7 I14:-7 I16:-6 I19:-6 I20:-6 J01:6 J03:8 J05:6 J06:7 J07:16 J08:13 J10:16 J13:10 J14:7 J15:7 J21:7 J22:7 J39:15 N02:7 N03:15 N13:6 N14:8
rest agile	644	4	J11:9
rest and	796	0	T10:6
rest api	251	7	I01:-7 I02:-6 I06:-6 I09:-6 I12:-6 I13:-6 I14:-6 J01:6 J03:9 J06:7 J07:18 J08:13 J09:6 J10:13 J13:10 J15:6 J19:6 J22:11 J23:6 J39:17 N02:9 N03:12 N13:6 N14:7 T14:-6 T15:-6
rest apis	796	6	
rest asset	847	5	N03:6
rest auth	663	4	J26:16
rest call	686	0	L09:13
rest client	648	12	J01:7
rest devinfo	818	0	N05:19
rest endpoint	847	9	N14:11
rest for	818	0	J06:6 J31:6
rest get	847	4	J18:6
rest insight	847	9	N03:11
rest it	847	0	I17:7
rest java	847	4	
rest jirarestclientadapter	847	3	
rest json	778	5	J32:8
rest oauth	818	-5	
rest of	709	0	T03:8 T15:7
rest on	818	-3	S01:7
rest please	847	-3	
rest raven	847	-5	
rest servicedeskapi	763	0	N13:7
rest so	847	4	
rest stay	847	0	J12:6
rest version	847	-5	
rest_api_version	796	5	J32:7
rest_client	727	12	
rest_client http	818	5	
rest_client py	796	9	
restart	624	-5	J02:7 J36:6
restart it	847	0	C01:6
restart new	847	0	J37:8
restart of	847	0	J02:6
restart the	749	-4	
restclient	818	0	J34:8
restclientexception	644	11	J02:6 J15:11 N14:6
restclientexception org	847	3	
restclientexception statuscode	663	8	J02:7 J15:9
restcontroller	818	5	
restexception	763	11	
restf	607	3	J31:6 N11:6
restf error	607	3	J31:6 N11:6
restmethod	614	0	J02:6
restmethod the	818	6	
restmethod uri	668	-3	
restor	709	0	I17:8 T04:14
restor the	818	0	I17:10
restore	737	0	I17:7 T10:6
restrict	663	-3	J15:6 N04:8 S04:6
restrict it	847	0	N08:6
restrict the	818	3	
restriction	648	-13	J33:23 N04:7
restriction on	847	0	P01:8
restriction to	763	0	J33:10
resttemplate	763	0	J20:6 T05:6
result	497	-3	J22:7 J29:14 S02:8
result and	847	6	J29:11
result as	847	3	N05:6
result await	818	-3	
result curl_exec	693	-6	
result error	847	-3	
result for	847	-3	J29:8
result from	847	0	J03:8
result in	737	10	
result is	847	-6	
result no	847	8	J29:7
result was	778	8	
result with	847	-7	
resync	796	0	C01:8
ret	847	3	
retir	796	0	I07:6
retreiv	847	6	N13:6
retreiv issu	847	6	N13:6
retri	593	-3	N06:6
retri exceed	680	7	N06:7 N09:6
retri on	763	-4	N11:6
retriev	709	5	
retrieve	717	-11	
retrieve jira	818	-4	
retry	518	0	J21:23 N11:20
retry after	653	0	J21:17 N11:6
retry and	818	-8	
retry exceed	847	3	
retry in	693	13	N11:6
retry logic	847	0	T14:6
retry on	796	-3	
retryable	847	3	
return	359	7	J02:6 J22:15 N07:-6 N13:12 T03:8
return 204	778	0	I09:10 T10:6
return 400	737	-3	
return 401	639	-13	J07:8
return 403	701	3	
return 404	763	-4	
return 410	763	-9	
return 429	818	-6	
return all	847	10	N13:6
return an	717	0	J23:6
return await	737	0	J22:6
return axio	847	6	
return basic	847	-4	
return by	847	9	
return code	778	3	N11:6
return data	818	5	
return err	778	3	
return error	737	0	J25:6
return false	749	-9	
return forbidden	847	0	J12:6
return get	778	8	
return http	624	12	I12:7 P01:6
return if	847	-4	J13:8
return is	847	4	
return json	749	4	J22:6
return jwt	680	6	I08:7 T03:7
return method	847	3	
return nil	737	-5	
return no	818	-8	
return none	847	-5	
return noth	796	0	I17:6 J04:6
return null	778	3	T05:7
return record	847	0	J04:6
return request	847	11	J06:7
return response	796	12	
return secret	847	3	
return self	717	7	J02:7 J21:8
return statu	709	5	
return statuscode	847	-4	
return text	763	-3	
return the	709	-18	N13:7
return this	818	0	T13:6
return token	796	6	
return total	847	-8	
return true	763	-3	
return when	847	-3	
reus	778	0	I03:10 J37:6 N07:6
reus the	847	0	I03:11 J37:7
reuse	749	0	J07:12 L09:8
reuse our	847	0	L09:7
reuse the	796	0	J07:6
reveal	847	-3	
reveal that	847	-3	
reverse	727	6	J20:8
reverse proxy	737	6	J20:8
revert	778	-5	
revert the	847	-3	
review	599	0	J41:13 L01:6
review src	847	3	
reviewer	796	-5	J05:6 L09:6
revok	717	-7	J29:7
revok by	818	3	J04:6 J35:6
revoke it	847	3	
rewrite	749	4	
rewritten	847	6	
rewrote	818	0	J22:6 L08:8
rfc	709	-6	
rich	818	0	J32:11
rid	796	-3	
rid of	796	-3	
ridgeway	847	6	
ridgeway atlassian	847	6	
right	395	11	I04:6 J02:-9 J04:9 J06:9 J18:7 J20:6 J35:13 J36:7 J42:11 N07:-6 P01:7 S02:7 T15:7
right account	818	4	
right after	737	0	T10:6
right all	847	0	N10:8
right and	693	3	J26:6
right are	818	0	J35:12
right as	818	3	
right authorization	847	7	
right away	717	0	J04:8
right because	818	0	J06:6
right behind	847	0	J19:6
right but	796	-7	
right clock	847	0	L08:8
right copi	847	4	
right credential	818	0	J35:6
right fix	847	-3	
right for	737	-4	J42:8
right if	818	3	
right is	847	3	
right of	778	-5	S03:11
right on	818	0	J36:6
right ones	818	0	P01:6
right only	847	0	I14:7
right permission	847	5	J18:8
right person	847	0	J27:7
right so	796	5	J06:6
right that	763	-9	
right the	709	12	J06:6 P01:6
right user	818	3	J20:6 S04:9
right way	847	-3	
right we	847	0	S02:7
right yes	847	3	
risk	763	-5	
riyadh	847	5	
rm	796	5	N06:6
ro	847	-4	
roadmap	749	0	S01:10
robin	847	0	I05:6
robot	663	-4	J19:6 J27:7 J35:6 S02:8
robot user	818	0	J17:6
rol	709	-4	
role	564	0	J15:7 J16:24 J17:25 N04:6 P01:27 S04:13
role 401	796	0	J02:9 J16:16
role administrator	847	0	P01:11
role atlassian	818	-5	
role developer	818	0	P01:10
role in	818	0	S04:6
role is	847	0	J17:6
role of	796	0	J16:6 J17:10
role with	847	0	S04:6
roll	658	6	N09:6
roll back	727	5	J32:6
roll out	749	6	J12:6
rollback	847	-3	I19:7
rookery	818	0	I09:12
root	574	12	N03:8 N09:22
root cause	818	3	T02:6
root certificate	847	0	N09:6
root error	818	5	
root got	727	4	
root http	778	-11	
root into	818	3	N09:6
rotat	614	0	I08:7 T14:15
rotat it	847	0	T14:6
rotat refresh	737	-3	T14:8
rotate	693	-3	
rough	763	0	I20:7 J36:6
round	635	0	T02:6
round in	847	0	J26:7
round is	847	7	
round up	847	0	I20:6 T02:9
rout	648	-4	I03:12 I14:7 I21:11
route	568	6	I01:8 I03:13 I14:13 I21:9 J22:7 J38:7
route from	796	-8	
route is	847	0	I03:7
route post	847	0	I03:7
route rest	709	0	J22:9
router	709	0	I01:6 I03:8
router layer	847	0	I03:7
rovo	701	3	J11:7 J40:10 N11:6
rovo 403	847	6	
rovo mcp	778	0	N11:6
row	583	-7	I07:13 I10:7 T10:15
row col	778	7	J25:7
row fail	847	0	J31:6
row for	778	0	S03:8 T05:7
row in	847	0	J17:6
row per	847	0	I07:6
row was	847	0	T10:7
row with	847	0	J21:7
rowan	796	7	
rowan atlassian	847	12	
rows	602	0	I05:6 I09:14
rows are	796	0	J04:7
rows from	847	0	T04:7
rows key	847	-6	
rows we	847	0	J04:7 S01:7
rows when	847	5	S01:7
rpc	818	-20	
rs	581	-6	I08:23 I11:13 I12:11 I14:17 I15:11
rs 256	593	-3	I08:23 I11:14 I12:12 I14:18 I15:11
rsa	680	4	I08:33
rsa sha	727	5	I08:19
rsp	847	3	
ruby	648	0	T09:9
ruby gems	763	3	
ruiz	847	0	S03:8
rul	653	3	I02:7 J23:7
rule	663	0	J13:11
rule config	847	0	J13:14
run	448	8	C02:7 J14:8 J19:8 J21:10 J26:-6 J36:7 N04:10 N09:11 N11:6
run 401	847	6	J02:8
run again	847	-4	N08:7
run as	818	-3	C02:10
run atlassian	796	-4	
run curl	818	6	
run in	847	0	J19:6
run into	737	9	
run it	709	0	N11:6
run jira	749	-13	
run name	847	5	
run on	818	6	
run out	693	-6	J29:9
run rm	847	0	N06:6
run the	686	10	J14:6 N07:6
run with	818	4	
run_main_module	847	-4	
runn	607	17	
runn for	847	-3	
runn in	847	-5	
runn it	847	3	
runner	639	-3	N04:7 N09:8
runner and	847	0	I20:6
runner work	749	-4	
runs	534	9	J21:9 N04:7 N07:8 T13:6
runs fine	847	0	J02:6
runs in	796	0	J39:6
runs into	847	3	
runs on	796	6	
runs the	763	-5	J21:6
runs there	847	0	N07:8
runs with	778	12	
runtime	763	4	
runtimeerror	847	-5	
runtimeexception	701	0	N08:7
runtimeexception fullyqualifiederrorid	847	3	
runtimeexception java	796	5	
rust	778	0	J03:9 L01:8
rvm	847	-4	
s'	737	-9	
s_client	847	-3	
saas	778	3	N07:7
sad	763	5	S03:7
safari	763	7	J20:7
safe	709	-7	I03:8 J29:6
sahli	763	7	
sahli asciidoc	763	7	
said	599	3	I05:7
said in	847	-3	
said so	818	0	J39:6
said the	818	8	J35:8
salesforce	763	-5	J24:6
saltmarsh	778	6	
saltmarsh atlassian	778	6	
salut	847	0	J07:8 J39:6
sam	818	0	J10:8 N06:6
same	322	34	C01:10 I17:-6 J17:7 J18:8 J19:6 J20:11 J22:11 J29:6 J38:10 L08:-7 N03:-6 N04:7 N08:-10 N11:8 N13:7 N15:6 S04:12 T05:-6 T07:7
same 401	847	3	J06:6
same account	737	0	J18:6
same api	847	8	
same app	796	0	T15:6
same atlassian	818	5	N11:6
same basic	818	5	
same body	818	5	
same bot	818	0	J41:7
same but	818	-3	
same byt	847	0	P01:8
same call	727	5	J20:8
same code	680	4	I04:6 S04:6 T01:6
same command	847	0	J04:6
same connection	818	-3	
same connector	847	0	J23:7
same container	818	0	J29:6
same cred	818	0	J42:9
same credential	709	4	
same data	818	4	J02:6
same day	796	0	J19:6 J22:7
same error	701	15	
same file	778	6	J20:6
same for	658	-5	
same header	796	3	J07:6 J38:10
same here	639	4	J22:12
same in	778	-4	
same issue	737	7	
same it	818	-3	
same jql	749	0	J27:11 S04:19
same json	847	0	J31:7
same jwt	847	4	I05:6
same key	778	0	I09:6 J02:6
same library	847	-3	
same list	763	-4	S01:13
same login	749	6	J41:6
same mail	818	4	
same minute	818	0	J19:6
same my	796	0	S04:8
same on	778	-7	J31:6
same one	737	7	
same ones	796	6	
same outcome	847	0	T03:6
same page	737	0	J36:8 N15:6
same pair	818	0	J19:7
same password	847	-4	J29:7
same path	763	5	J08:16
same payload	818	0	I11:9
same person	778	0	J18:7
same post	847	0	J13:7
same problem	818	3	
same project	778	0	J31:6 J41:9
same put	847	3	
same query	749	7	J29:6 N11:6
same same	847	6	J35:6
same script	727	4	N11:6
same second	778	0	I15:11 I20:9
same secret	818	0	T10:6
same setting	847	0	N06:7
same since	818	3	N02:7
same site	763	-3	I07:8 J07:6 S03:7
same size	847	0	J38:8
same str	847	0	J01:8
same task	847	3	
same tenant	778	3	
same th	701	10	J36:7
same time	796	0	J36:8
same title	847	-6	
same token	611	0	J01:8 J19:8 N04:10
same trouble	847	4	J01:6
same two	847	0	J22:6
same url	717	5	J16:6
same user	727	-4	
same valu	847	4	
same version	778	-5	J42:6
same way	778	-3	
same when	847	3	J04:6
same with	693	-5	J08:10 N13:6
same work	847	-3	
sample	628	-6	T07:9
sample for	847	-6	J20:6
sample uses	818	-3	
sandbox	674	-3	I07:8 I15:9 J40:10
sandbox and	818	0	I07:6
sandpiper	847	0	N07:6
satisfi	686	3	I12:6 N01:28
satisfi bad	818	0	N01:7
satisfi title	778	0	N01:7
saturday	737	0	I09:7
sav	581	12	J27:9 J34:7 J38:6 T14:10
sav jira	847	4	
sav jql	847	5	J34:8
sav query	847	0	J27:10
save	593	4	I03:6
save the	778	3	
saw	653	0	N03:8 S02:6
saw it	847	3	N03:6 N12:6
saw that	818	0	T11:6
say	450	0	C02:6 L01:11 N10:6 N15:7 S01:6 T05:7
say 401	763	6	
say how	818	-5	
say more	796	0	L01:8
say need	847	0	N10:16
say no	818	0	L01:8
say on	847	0	C01:6
say someth	796	3	
say succes	847	0	J29:7
say that	653	4	J28:7 T07:6
say the	693	-6	I04:6 N15:8
say there	847	0	L01:9
say they've	847	0	N04:6
say what	749	0	J24:6
say where	847	-3	
say with	847	4	
says	345	-6	I05:10 I15:8 J11:-6 J22:-6 J25:-8 J30:7 L08:-6 N06:7 N07:-6 N09:6 N11:-6 T15:-7
says 401	693	-8	I01:7 J02:10
says 403	796	-9	
says bad	847	0	N01:6
says body	847	0	I15:6
says could	847	-3	
says error	709	4	N06:6
says expect	847	0	N12:6
says fail	737	-4	
says for	818	3	J23:6
says forbidden	847	-3	
says he	796	0	J31:7
says i'm	847	0	J16:6
says in	818	0	J38:7
says install	847	0	I15:7
says is	763	6	N15:6
says issu	847	0	J29:7
says issue	847	-3	
says it	674	11	J31:8
says it's	709	3	I12:6 J34:8 N01:7
says jira	709	0	J40:6 J41:6 N14:7
says login	847	-7	
says more	818	3	
says my	818	3	
says no	686	0	J37:6
says not	778	4	I21:8 N14:6
says only	847	0	J13:11
says our	818	0	L01:9 S03:6
says runn	847	0	J39:7
says so	709	0	I05:9
says someth	796	0	J34:7 T03:7
says succes	818	0	J01:6
says that	548	16	
says the	564	-3	I20:8 N06:6
says their	847	0	P01:6
says token	796	0	I05:6
says too	847	-3	J21:7
says unauthoriz	778	0	J19:6 J36:6
says var	847	-3	
says we	818	0	N02:6 N04:6 N15:7
says when	818	-3	
says who	847	0	J14:7
says yes	847	0	C01:6 J37:8
says you	847	-6	
says your	847	0	J33:7 S01:7
sc	847	-6	
scale	847	-5	
scan	701	0	J25:6
scan jira	847	3	
scan of	796	-10	
scan_jira	847	3	
scann	847	0	I11:6
scanner	737	12	
schedul	653	0	I17:7 I19:7 J11:8
schedul jobs	818	0	L08:6
schedul trigger	717	0	I19:8
schedule	763	7	
scheduler	818	0	I17:6 J37:7
schem	778	5	J03:6
schema	680	-9	
schema nam	818	-6	
schema operation	847	-3	
scheme	599	-9	J03:6 J09:11 J14:8 J17:14 J27:6
scheme and	847	0	J17:6
scheme is	818	-4	J16:6
scheme work	847	0	P01:6
scim	796	-6	J02:-6 J19:10 T13:7
scm	796	-4	N05:8
scm jira	847	-5	
scop	415	14	J09:13 J11:35 J12:26 J17:9 J28:57 T11:12 T15:6
scop 401	847	12	J28:8
scop and	693	7	J11:7 J12:7 J28:16
scop api	686	-9	J28:7 N14:7
scop are	686	6	
scop atlassian	847	-3	
scop for	749	11	J11:6
scop grant	796	0	J12:10
scop http	847	7	
scop in	709	0	J11:6 J12:8
scop it	818	9	J28:7
scop join	778	6	T03:6
scop manage	847	3	J14:6
scop nil	847	10	
scop not	847	0	J12:6
scop nthe	818	3	
scop of	686	-6	J11:9 T15:6
scop one	796	5	J11:8
scop ones	818	-4	J28:6
scop only	818	-5	
scop read	617	20	J11:12 J12:8 J28:9 P01:6
scop scop	818	10	
scop that	701	6	J11:7 T15:6
scop there	847	6	J11:8
scop tick	847	0	J28:8
scop to	763	8	J11:7 T15:7
scop token	614	-10	J11:8 J28:28
scop work	818	4	J28:8
scope	453	20	J09:33 J10:7 J11:55 J12:10 J28:6 T11:28
scope add	847	-4	
scope admin	847	-4	
scope does	579	24	J10:11 J11:39
scope for	749	-6	J09:12
scope grant	737	3	J12:16
scope in	847	4	T11:7
scope is	717	5	J11:6
scope jira	727	3	J11:7
scope of	847	-3	P01:7
scope permission	847	4	
scope read	653	8	T11:30
scope scop	796	3	
scope str	847	-4	
scope that	847	0	J09:6
scope the	847	0	J36:7
scope there	818	5	J28:7
scope to	847	-3	
scope was	847	-3	
scope what	847	-4	
scope'	847	-4	
scope' read'	847	-4	
scoped_token	847	0	J28:7
scratch	818	-4	J08:6
screen	497	11	J05:27 J13:6 J14:21 J25:-7 J31:47
screen and	778	4	J14:6
screen is	796	0	J05:6
screen it's	847	0	J31:6
screen of	778	4	
screen only	847	3	
screen or	562	6	J05:18 J31:23
screen where	818	-3	
screenshot	635	0	J17:7 N14:12
screenshot are	847	0	J38:7
screenshot from	847	-4	
screenshot what	847	7	N14:12
script	454	3	C02:7 I21:8 J13:7 J14:12 J35:6 N07:6 N14:7
script com	847	0	J20:6
script const	847	0	N14:6
script doesn't	818	-5	J29:8
script ends	847	8	J25:6
script fail	796	4	J10:6
script for	778	0	L08:7 N11:6
script from	847	0	I21:6
script gets	796	0	S01:6
script in	749	0	J23:6
script is	818	-3	
script of	847	-3	
script read	847	0	J18:6
script runs	818	4	J02:6
script tenable	847	-5	
script that	727	0	I14:7 N07:6
script type	778	3	
script want	847	-3	
script with	749	3	
script work	796	5	J41:6
scrum	701	0	J25:6
scrum master	847	-4	
sd	847	-3	
sdk has	847	-6	
se	680	10	J05:8 J40:6
se libcurl	847	0	N06:7
se tallbarr	778	-3	
search	344	28	J03:18 J04:23 J07:10 J10:6 J11:9 J14:7 J15:-7 J22:45 J25:-13 J27:16 J30:-6 J33:31 J34:16 J39:19 J42:12 S01:9 S04:9
search 200	693	-17	J03:21 J04:15 J28:6
search 401	763	11	J07:16 J11:9 J26:8 J28:6
search 410	847	-4	
search alway	847	3	
search and	709	7	J23:7
search api	847	8	J01:6
search as	778	0	S04:11 T06:10
search auth	796	-5	J10:6
search backend	847	-6	
search bas	818	3	
search body	749	8	N11:7
search but	847	6	
search by	796	0	J42:6
search confluence	778	7	J11:9 T16:9
search cql	796	9	T16:9
search data	796	-3	
search endpoint	717	-17	
search error	749	0	J34:7
search expand	796	6	N08:6
search fail	749	3	
search for	648	6	J10:6 J22:6
search get	818	3	
search gets	847	0	J34:7
search go	847	3	
search header	763	3	
search http	778	9	
search in	796	4	J22:7 J27:7
search is	717	-15	
search jql	436	0	J03:12 J04:10 J07:7 J21:9 J22:20 J25:-6 J27:6 J33:19 J39:15
search jql'	737	0	J34:6 J39:7
search maxresult	778	3	J42:9
search my	847	4	N13:7
search path	818	0	J22:9
search project	727	0	J22:8
search query	727	0	J42:7
search request	796	0	J27:11
search restriction	763	4	J33:16
search result	796	3	
search return	778	3	J03:6
search search	778	-7	
search show	847	0	J29:7
search startat	818	-6	J42:7
search test	847	-4	
search that	778	-6	
search to	818	0	J33:14
search ts	847	-5	
search url	847	6	
search username	778	7	J23:14
search uses	847	-6	
search with	749	3	J22:10 J39:7
search without	818	4	J10:8
search work	847	3	
search' method	796	3	
search_assignable_users_for_issu	847	4	J42:6
search_assignable_users_for_project	847	0	J42:6
search_issu	639	0	J22:13
search_issu jql	818	3	J27:6 N11:6
search_issu jql_str	818	-6	
search_issu project	749	3	
search_user	796	4	J42:9
searchasync	796	4	N14:9
searchcontent	847	4	T16:9
searchjira	796	-3	N08:6
searchjiraissuesusingjql	847	0	J11:6
seat	763	0	J17:6 J18:16
sec	701	8	J17:10 J41:9
sec the	847	0	J17:12
second	438	0	C01:10 I05:14 I20:14 J19:16 J21:16 N11:11 S03:6 T02:16
second addres	847	0	I12:8
second after	680	0	I20:6 T02:12
second before	847	0	J19:6
second from	680	0	T02:19
second if	847	5	
second in	778	4	
second is	818	0	I05:7
second late	847	0	I20:6
second later	796	-5	
second leeway	796	0	I05:10
second of	778	0	I20:8
second one	737	-3	I15:7
second only	818	0	J36:6
second or	796	6	
second server	847	0	C01:7
second site	847	0	J40:7
second slow	847	0	I20:7
second the	778	8	J26:6
second token	847	0	J19:8
second try	847	0	N11:6
second work	847	3	N07:7
secret	409	-13	I02:6 I06:6 I07:28 I10:40 I20:9 J06:11 J25:-6 L01:17 L08:16 T10:29
secret algorithm	749	6	I06:8 J07:6
secret and	717	0	L01:8 T10:6
secret app	847	5	T06:6
secret are	818	0	I08:6 T10:6
secret by	818	0	T04:7
secret console	847	5	T06:6
secret do	818	0	I10:6 T15:6
secret for	847	0	I07:7
secret from	737	-5	I07:6 L08:9 T10:7 T15:6
secret header	847	-3	
secret hs	778	-4	
secret in	737	0	I10:20
secret is	709	0	J06:7
secret jira_api_token	818	3	J02:6
secret jira_token	818	0	J29:8
secret jira_user_email	847	-3	
secret nil	847	3	
secret oauth	847	-4	
secret of	668	-6	I07:13
secret redact	796	-8	
secret right	778	0	J06:12
secret same	847	0	C01:6
secret so	818	0	I10:6
secret str	818	6	
secret that	796	0	I07:10
secret the	778	0	T10:10
secret there	847	0	I02:6
secret to	778	-3	J36:8
secret token	818	-4	J26:7
secret what	847	5	
secret you	847	0	T10:8
secretkey	818	-3	
section	663	0	T10:6
section on	847	4	
secure	628	12	J07:20 J38:28 N13:9
secure attachment	717	7	J07:18 J38:16
secure myjirahome	818	5	N13:7
secure rapidboard	847	0	N14:6
secure thumbnail	847	3	J38:13
secure useravatar	847	-4	
security	512	6	I21:8 J15:7 J17:6 N04:6 N09:10 S04:8
security context	818	-4	
security in	847	3	
security jersey	847	-3	
security level	778	0	S04:11
security provider	796	3	N09:6
security says	847	0	I02:6
security team	778	0	J04:6 J42:7
security the	847	-3	
security told	847	0	I06:8 J28:6
security'	778	-3	
security' max	778	-3	
securityprotocol	847	-3	
securityprotocol net	847	-3	
securityprotocoltype	847	-3	
securityprotocoltype tls	847	-3	
see	368	6	J15:8 J17:7 J21:9 J27:8 N04:9 S01:9 S03:9
see 401	847	-6	I21:6
see 403	818	5	
see all	778	0	J05:6 S03:8
see an	818	-6	
see and	818	-3	
see any	847	3	
see change	847	5	J22:6
see how	778	3	
see http	658	9	J26:8 N06:6
see if	763	0	J33:6
see image	818	-9	
see in	680	0	I07:6 T09:6
see issu	818	0	S04:8
see it	576	0	J15:13
see my	778	0	N04:7
see only	796	6	
see project	847	0	S01:7
see scope	847	0	T11:6
see that	628	11	N03:6 P01:6 T14:7
see the	546	-5	J17:8 J32:7
see this	763	-4	J42:6
see to	818	7	
see what	693	9	
see where	847	0	N02:6
see why	796	6	
see your	709	-6	N04:15
seed	818	3	I10:6
seem	488	4	I14:6 J26:6 J41:7
seem not	818	6	
seem that	749	-4	S03:7
seem the	778	-4	
seem they	796	4	
seem to	553	9	J26:9
seen	596	-13	I21:6 J29:7
seen any	847	-4	
seen in	818	-3	
seen it	847	0	J39:6
seen live	818	-4	
seen that	847	3	
seen with	847	-4	
sees	588	-9	J12:7 J15:10 J38:8 S01:10 S03:6 S04:7
sees is	847	4	J27:6
sees our	847	0	S01:7
sees project	847	0	J38:6
sees the	818	0	J05:6 J38:6
sees what	847	-7	
segment	717	0	I14:33
segment should	796	0	I14:16
sein	796	8	J41:14
select	583	17	J22:6 J28:6 J30:21
select field	818	3	
select from	796	5	
select is	717	15	J30:16
select issue	847	-4	
select list	847	-3	
select scop	847	0	J28:10
select the	847	-5	
self	461	-3	I18:7 J39:13 N09:17
self client	847	6	
self client_key	847	5	J06:6
self detail	818	-6	
self get_json	847	-3	J02:6
self host	564	-11	J39:18 N04:6
self method	847	5	J06:6
self post	796	9	J25:6
self prepare_proxy	847	4	
self put	818	-3	
self run	847	0	I18:7
self server_info	847	4	
self session	763	11	J26:6 N12:6
self shared_secret	847	5	J06:6
self sign	644	11	N09:25
self'	847	-3	
send	418	5	I03:6 I04:6 I14:6 J10:6 J20:13 J22:-6 J24:7 T05:7 T12:7
send an	818	-3	
send anyth	818	0	J20:6
send as	818	-4	L08:9
send atlassian	818	6	
send await	847	4	
send basic	796	-4	
send body	818	0	N01:6
send even	847	0	N15:6
send has	847	-3	I19:6
send it	680	0	J01:7 S02:8
send key	847	0	J23:7
send mozilla	847	0	J20:9
send no	796	0	J24:8
send one	847	-4	
send post	818	-4	T09:6
send pr	796	3	J10:6
send request	818	-3	C02:6
send someth	847	3	
send that	847	3	
send the	588	7	I03:8
send them	778	-3	J10:6
send to	763	3	I03:6
send token	796	0	I14:6
send user	818	-6	J20:6
send we	847	0	S03:7
send you	847	4	T09:6 T15:6
sendasync	701	-3	
sendasync request	709	-3	
sendmodaction	847	6	
sense	717	-5	
sense but	847	0	I15:7
sense of	847	0	J25:6 N12:7
sensitive	778	0	I10:6 L01:8
sent	511	12	J25:9 J30:10 T04:6 T15:11
sent as	763	0	J05:6
sent header	847	-5	J24:6
sent in	847	3	
sent noth	847	0	J33:9
sent only	847	0	T05:6
sent request	847	3	N12:7
sent the	778	0	S01:7
sent then	847	-3	
sent to	709	0	N02:6 T15:7
sent us	796	0	T04:6
sent with	796	7	
sentence	709	0	J25:7
sentinel	818	-8	
sentinel jira_error	847	-6	
sentry	668	0	I04:7 J30:6 N11:8
sentry integration	778	0	N11:10
sentry with	847	-4	
sep	796	-5	
sep get	847	-7	
separate	709	3	
separator	778	-7	
sept	847	0	I17:7 N02:7
september	778	-5	
sequelize	749	0	I09:13 T05:6
sequence	778	0	J35:6
seraph	635	6	J04:9 J29:13 J35:7 S01:10
seraph loginreason	668	0	J04:7 J29:14 J35:8 S01:11
seraph loginreason'	749	5	
serialis	847	0	N01:7
serv	658	-9	N15:7 T08:10
serv as	818	0	S01:7
serve	763	0	I21:6
server	327	0	C01:8 I02:8 I05:7 J02:6 J08:7 J29:-6 J34:-6 J39:21 L01:7 L09:13 N07:11 N11:21 N12:6 T08:12
server answer	778	0	I03:7
server at	763	-5	
server atlassian	763	7	
server atlassianedge	818	4	
server atlassianproxy	847	-3	
server auth	847	5	J25:6
server authorization	847	-4	
server behind	847	0	J39:6
server build	818	0	J28:6
server but	847	0	J25:6
server call	847	4	J37:7
server connect	847	3	
server connection	818	0	J35:8
server could	818	7	J35:8 N12:6
server data	749	-5	
server dc	778	-4	
server docs	847	-4	
server does	796	0	N03:6
server doesn't	818	0	T11:7
server error	617	7	N11:37 N14:6
server error'	847	7	N11:9
server for	701	0	T01:6 T02:6
server from	818	6	T15:7
server goes	847	7	N10:7
server have	796	4	I05:6
server http	611	0	J26:7 J28:7
server iat	796	0	T07:6
server impossible	847	4	N07:7
server in	717	-4	I04:7 J39:8
server info	847	9	N12:7 N14:7
server instance	847	3	
server is	674	0	T03:6
server it	796	-4	
server jira	796	-12	
server logs	818	-5	
server must	847	4	
server need	847	-4	
server never	818	8	
server not	818	3	J37:7
server oauth	796	13	J11:7
server of	796	0	L01:8
server on	796	-3	J23:6
server or	749	12	J39:7
server refus	847	4	J02:6
server return	701	0	J25:6
server same	818	0	I04:8
server say	796	0	C01:7 L09:6
server says	727	7	I14:6 T02:6
server servic	576	-10	L01:9 T05:6
server side	796	3	
server sign	796	0	J08:11
server the	693	-3	
server this	818	3	N03:6
server time	818	0	I04:8
server to	727	3	N02:6
server up	818	-3	
server url	717	4	N14:7
server version	847	0	T06:6
server want	847	5	
server was	778	0	N07:6
server when	818	-5	
server which	763	6	N07:8
server with	709	13	I03:6
server'	635	0	N01:6 N11:7
server' atlassianedge'	727	3	
server' http	796	3	
server' server	818	-7	
server_info	763	7	
server_info file	847	4	
server_name	847	6	J02:6
serverinfo	570	18	J06:7 J39:13 N09:6 N12:10
serverinfo 200	796	-6	
serverinfo baseurl	847	-4	
serverinfo text	818	3	
serverinfo u'headers'	847	4	
serverinfo will	737	6	
servertitle	847	5	
serverversion	847	3	
servic	553	0	L01:9 T03:7
servic atlassian	574	-11	L01:9 T03:7 T05:6
servic work	847	3	
service	451	3	J11:10 J18:6 J22:7 J25:6 J26:-6 J28:18 N10:8 N11:7 T07:6
service account	596	3	J11:11 J28:27
service at	818	-6	
service exception	680	7	J22:6 J25:6
service for	796	-3	
service jiraexception	818	3	
service key'	847	-3	
service login	818	0	J38:6 J42:7
service management	818	-3	
service not	796	3	N06:14
service request	847	-9	
service rest	847	3	
service unavailable	796	7	N11:8
service user	727	0	J19:9 P01:6
servicedesk	763	7	J11:6
servicedesk customer	818	10	J11:7
servicedeskapi	749	0	N13:7
servicedeskapi request	778	-4	N13:8
servicekey	847	-3	
servicekey atlassian	847	-3	
servicenow	778	-5	
servicepointmanager	847	-3	
servicepointmanager securityprotocol	847	-3	
servlet	686	-9	I02:9
servlet ac	818	-8	
servlet context	847	0	I02:11
servlet oauth	847	8	N13:6
session	469	13	I03:8 J01:30 J37:11 S03:6 T14:11
session auth	596	7	J01:33
session await	847	7	
session expir	847	-3	
session for	847	0	S03:7
session function	847	5	
session get	727	0	J33:7 N12:6
session has	847	5	
session http	818	-7	
session in	847	-5	
session is	778	3	J27:6
session mount	818	0	N07:6
session of	818	-10	
session post	818	0	N02:6
session response	847	-7	
session the	796	6	
session timeout	847	8	J02:7
session token	796	0	I03:11 J01:6
session with	847	0	P01:6
session'	818	8	T14:7
set	369	14	J02:6 J05:8 J24:7 J31:21 L01:7 N08:6 N13:7 T02:8
set accept	847	0	J24:9
set and	847	-6	
set atlassian	818	-4	J20:6
set authorization	693	-3	
set cacheable	847	0	I21:7
set clientinfo'	847	0	I17:6
set confluenceinfo	847	4	
set content	778	0	J24:6
set cookie	818	6	J02:6
set custom	847	4	
set decod	847	0	I01:6
set exp	717	0	T02:11
set in	709	13	J36:6 N07:7 N08:11
set it	535	9	J05:13 J29:7 J31:21
set jira	818	-5	
set jiraconfigserver	778	-3	
set strict	847	7	N09:7
set that	796	-4	J32:7
set the	591	6	J25:10
set them	847	-5	
set to	727	8	J39:6
set up	558	-12	N13:8 N15:6 P01:9
set update	847	-5	
set when	847	4	
set'	847	0	J31:7
set_issue_statu	847	10	J41:9
setbasicauth mail	818	3	
setbasicauth user	847	-3	
setbasicauthentication	847	7	N14:9
setdescription	778	5	J32:11
setheader	818	11	J02:6
setheader authorization	847	5	J02:6
setissuer	847	0	L08:6
setissuetype	778	8	
setissuetype bug	818	5	
setpriorityname	818	5	
setprojectkey	763	6	
setq	818	4	
setrequestheader	818	0	J02:8
sets	668	-8	L09:6
sets it	847	-4	
sets the	796	-4	
setsummary	749	9	
setsummary title	847	5	
sett	570	7	C01:8 J02:9
sett for	818	-3	
sett is	847	6	J14:6 T15:7
sett it	778	-3	
sett of	847	6	
sett says	847	3	I03:6
sett up	727	10	J02:7
setting	487	6	I17:34 J28:6 N06:11
setting for	778	-5	I17:8
setting http	818	4	
setting in	717	-5	I17:21
setting not	847	0	N06:6
setting of	763	6	I17:9
setting page	727	-4	
setting sharedsecret	847	0	L08:6
setting the	796	5	J09:6
setting url	847	-3	
setting xml	847	3	
setting your	847	-5	J28:7
settle	763	3	
settle js	778	7	
setup	607	6	J14:7 J19:6
setup only	818	3	
setup wizard	847	-3	
seven	796	-4	
several	581	10	
several jira	847	7	
several lin	818	-3	J25:6
several of	847	3	
several project	818	-11	
several sourc	847	9	
several tim	818	-3	
severity	749	-3	J31:7
sh	709	7	
sh curl	796	4	
sha	588	0	I07:16 I08:17
sha 256	591	-6	I07:16 I08:17
shall	778	0	I18:6 T01:6
shar	562	-8	I10:9 I20:6 L08:8 S03:13
shar has	847	-4	
shar login	847	0	S03:12
shar secret	602	-4	I10:10 L08:9
share	693	14	J21:6 L01:7
share one	796	0	J05:6
share the	818	8	I09:6
shared_secret	644	11	T04:9
shared_secret hs	847	0	L08:6
shared_secret redact	749	7	T04:7
sharedsecret	531	3	I10:29 J06:7 L08:6 T05:10 T10:12
sharedsecret and	737	-3	I10:10
sharedsecret const	763	11	
sharedsecret in	749	0	I10:24
sharedsecret redact	701	0	I11:8 T04:8
sharedsecret to	847	-3	
sharedsecret var	847	0	T10:10
sharedsecret'	818	10	J06:6
she	674	4	S04:19
she is	847	0	N06:6
she isn't	778	5	S04:17
sheet	663	-7	
sheet with	737	-9	
shell	709	-5	
shell active	847	-3	
shift	778	3	S03:6
ship	763	0	I13:6 N05:7
shop	686	-6	
short	620	0	J23:8 L01:9 N05:7
short liv	818	0	J38:6
short nam	818	0	L01:13
short ones	847	0	J36:8
short timeout	847	-3	
shorten	847	0	T02:6
should	415	-4	I14:6 I20:8 N13:6
should and	847	-5	
should be	532	0	I14:10 I20:6 J25:9
should check	847	10	P01:9
should come	847	3	
should give	796	0	S04:7
should go	818	0	L01:8
should have	818	-5	J27:7
should it	818	0	J04:6
should look	847	-4	
should make	818	3	
should move	847	4	J41:7
should not	727	3	
should return	847	3	
should say	763	-8	
should send	847	8	
should show	778	-3	
should simp	847	6	
should tell	763	4	S04:6
should that	847	-3	
should the	737	-4	
should try	847	-4	
should wait	818	-5	
should work	847	3	
shouldn't	749	-6	L09:8
show	412	-9	I07:6 I21:12 J04:6 N12:9
show 400	818	0	I07:11
show 401	796	3	J28:6
show 503	847	0	N15:9
show all	847	-6	
show an	717	-4	J33:6
show as	847	3	
show error	796	5	
show how	818	-7	
show http	818	0	J26:6
show in	727	7	
show it's	847	0	N08:6 S04:7
show me	737	-3	
show my	847	-3	N06:6
show no	709	-3	
show noth	778	0	J29:8
show only	818	-4	
show our	796	3	P01:6
show the	593	4	I21:7 J25:7
show unauthoriz	818	7	
show up	674	-8	
show what	847	-3	
show when	796	-5	C01:7 T10:6
shown	624	-4	J22:7 S03:8
shown as	847	-3	
shown in	796	-8	
shown to	847	-6	
shrank	847	0	S01:7
shut	763	8	
shut out	796	3	
si self	847	4	
sid	818	-5	
sid and	847	-3	
side	532	-7	I07:7 J05:8 J08:6 N08:6 T01:7
side it	778	-4	
side no	818	4	J05:6
side of	778	-5	J08:6
side our	847	3	J22:6
side the	818	0	I16:7
sie	796	3	
sight	847	0	J17:7
sign	414	0	C01:11 I11:19 J02:-7 J05:6 J07:8 J08:12 J25:-8 L01:11 L08:6 N09:20 S02:10 T05:8 T06:6 T09:8 T10:17 T14:7
sign and	847	0	J10:9
sign by	709	5	J37:6 N09:12 T10:7
sign certificat	847	-3	
sign certificate	663	7	N09:16
sign code	847	0	J06:7 J08:6
sign correct	847	0	P01:6 T10:6
sign for	727	0	T05:11 T06:6 T09:10 T10:12
sign in	574	3	J04:6 N09:6 N10:7 N12:7 T14:14
sign install	668	0	I11:19
sign is	818	0	C01:7 L01:8 T10:6
sign iss	727	-3	L01:10 T04:8
sign jwt	737	-3	I11:8
sign key	778	4	I13:10
sign request	847	0	L09:6
sign the	737	-3	J13:7 J19:6
sign token	818	-3	
sign with	628	0	J36:6 S02:9 S03:6
sign your	847	0	J08:6
signal	796	-4	
signatur	749	0	T10:11
signature	488	-14	I06:7 I07:41 I08:39 I19:9 L08:6 T10:15
signature and	818	0	T10:6
signature at	818	0	I07:10
signature can't	796	0	I19:6 J10:8
signature check	796	0	I07:8
signature jira	847	6	
signature mismatch	847	0	I07:6
signature of	763	-4	I08:9
signature ok	796	0	I03:7 I12:7 T01:6
signature verifi	796	0	L01:10 L08:8
signature verification	639	0	I07:15 I08:22 T10:9
signature with	818	0	T10:6
signingcredential	818	0	T10:10
signingcredential new	818	0	T10:10
signingmethodh	778	3	
signingmethodh 256	778	3	
signingstr	847	5	
signingstr err	847	5	
signrequest	847	0	L08:9
signup	847	0	T09:7
signwith keys	847	0	L08:6
sil	818	0	J33:8
silent	604	-11	N13:6
silent include	847	6	
similar error	847	5	J27:6
simp	620	0	C02:6 I09:6 J04:6 J19:7 N08:11 S04:9
simp not	796	0	C02:8
simple	648	12	J07:8 N14:7
simple example	847	-3	
simple jql	847	7	
simplejson	847	10	J39:6
simpler	847	-3	
simulate	847	0	I11:9
since	359	7	I05:8 I08:6 I09:9 J15:-7 J26:-6 J28:-6 J29:14 J36:-6 J38:-6 N01:8 N02:7 N15:6 P01:-8 S02:-6 T03:7 T04:8
since an	796	0	J40:8
since few	847	4	
since friday	847	0	J35:7
since in	847	5	J08:6
since it	709	4	
since jira	847	3	N01:6
since last	693	-3	
since new	847	-3	
since no	847	0	T02:6
since one	847	8	
since our	749	-4	I13:6
since ran	847	-3	
since rest	847	-3	
since so	847	3	N03:6
since some	763	0	J22:8 N01:7
since sunday	818	0	J04:7
since that	737	0	L01:8
since the	497	-11	I05:6 J32:8 N01:6 T09:6
since then	607	4	J35:6 T04:9
since there	796	0	T10:6
since they	763	0	S04:6 T06:6
since this	727	7	J22:7
since thought	847	0	T07:8
since thursday	778	0	J29:8
since today	796	0	I08:6
since upgrad	847	0	I03:8
since use	818	5	
since we	628	0	J33:8 S03:6
since we've	796	0	J06:8 J07:6 T07:7
since when	796	4	J17:6
since with	818	0	J29:7
since yesterday	701	-4	J09:7 S01:7
since your	847	0	I09:10
single	560	11	J07:7 J25:7 J32:6 J42:6
single sign	818	3	
single space	847	0	J18:7
single str	847	5	
single ticket	818	0	J30:7
single time	847	7	T15:7
single user	818	5	
sir	847	3	N13:7
sit	527	0	I15:8 I16:6 J12:8 J40:17 T01:8 T08:15
sit are	796	0	J31:6
sit behind	847	4	
sit in	818	-3	
sit is	847	-8	
sit that	818	8	J40:8
site	348	5	I01:-6 I02:-6 I07:9 I15:6 I16:6 J04:-7 J13:6 J23:-6 J29:-6 J37:6 J39:-7 J40:27 L01:6 N02:6 N04:7 N06:7 N13:7 N15:22 T01:14 T04:17 T08:6 T14:-6
site admin	658	6	J01:7 J13:13 J14:12
site administrator	847	-6	
site all	847	0	N02:8
site and	680	6	
site any	847	3	J33:6
site atlassian	680	-15	I16:6
site because	847	0	J37:7
site but	847	3	
site const	778	-3	
site fail	847	-5	
site for	796	0	J02:7
site from	749	-7	N02:7
site gets	847	4	
site got	847	5	T09:6
site has	763	-3	
site host	847	0	J28:7
site http	693	-9	
site import	847	0	T04:11
site in	709	0	T09:6
site install	818	3	
site is	653	0	N15:10 S03:6
site it	847	0	J14:6 J27:6
site it's	763	0	J12:6 J30:6 J36:6
site itself	778	7	J06:6
site look	847	0	T13:6
site must	847	0	J35:6
site my	847	0	T01:6
site of	818	4	
site on	818	4	J42:11
site one	847	-3	I15:7
site or	847	5	
site os	847	3	N06:6
site other	847	0	T01:7
site ourproject	847	4	
site packag	599	4	J21:9 J25:7 J26:6
site refus	818	0	J33:8 L01:8
site reject	847	0	J05:6 J37:7
site rep	847	0	S02:7
site rest	658	12	J18:6 J19:7 J22:7 J25:7
site return	847	-4	S03:7
site same	847	-3	
site should	818	-3	J30:6 N13:6
site so	796	-5	S03:8
site the	701	-6	
site to	763	-3	J31:6
site two	847	0	I15:7
site url	778	-3	J28:9 N02:6
site username	847	6	
site was	763	-3	
site where	847	3	J40:7
site which	796	7	I19:6 J40:16
site wide	847	0	J42:8
site with	709	6	
site won't	847	0	J24:7
siteurl	701	13	J37:13 T06:16
siteurl aud	847	5	T06:6
siteurl authurl	847	5	
siteurl sub	847	5	
sits	693	4	
sits behind	818	7	N01:6
six	686	0	J06:6
size	602	0	N05:11 N12:6
size of	749	-5	N05:6
skew	778	0	C01:7
skip	668	4	I01:6 T13:7
skip the	847	6	I01:8 J14:6
skipp	674	10	
skipqsh	847	0	I03:7
sl	818	4	
sl request	847	4	
slack	593	-13	I20:7 S03:6
slack bot	818	-3	
slack thread	818	4	J33:6 N15:7 P01:6
slack user	847	0	S04:9
slash	628	5	I02:7 J10:34 J11:-6 N03:6 T09:16
slash and	847	3	
slash at	763	5	J10:14
slash in	818	0	J10:6
slash it	847	4	J10:12
sleep	663	0	I04:6 I20:12 J19:9
sleep done	847	0	J19:8
slow	635	-4	J21:8 N08:19
slow down	778	-6	
slower	847	-3	
small	562	0	J13:7 N05:8 N08:7 T11:7
small change	818	-8	
small project	796	0	J21:6 N08:7
small test	847	3	
smaller	763	0	J21:6 N08:12
smaller pag	847	0	N08:9
smart	796	-3	C02:6
smoke	778	0	J19:15
smooth	818	6	
snapshot	663	17	
so	319	0	I07:6 J03:9 J13:6 J32:-6 J36:7 N07:-7 N11:6 T02:6 T10:6
so 401	847	0	J07:8 N02:8
so add	847	-4	
so after	796	4	T04:7
so all	847	0	J27:6
so an	796	0	S01:7
so and	818	-5	
so at	818	0	N01:7 T09:7
so cloud	847	-6	
so could	847	0	I08:6
so do	847	-5	
so does	847	6	
so each	818	5	J02:6
so far	639	-6	J17:7
so for	818	0	J41:7
so gues	763	6	
so have	847	-3	
so i'm	818	0	N05:6
so in	763	3	I09:9 L09:6 S02:6
so is	796	-7	L08:7
so it	599	-6	J13:9
so it'd	847	0	J36:8
so it's	663	-4	J36:7 N04:6
so jira	796	0	J07:6 J34:7
so made	847	8	J13:6
so many	847	9	J35:6
so must	847	3	
so neither	847	-4	J41:6
so no	693	5	
so not	749	3	
so noth	818	6	
so now	818	-5	
so one	818	0	T02:9
so only	847	5	
so our	749	0	J06:6 J10:6
so password	847	-4	
so please	796	6	
so read	818	5	
so right	847	7	
so suppose	847	-3	
so take	818	6	
so that	527	-27	I06:8 J30:6
so the	534	-3	I17:6 J18:7
so there	737	4	J15:7
so they	727	4	I08:6
so think	778	0	J27:6
so this	796	-10	
so to	847	0	J33:6
so token	818	-6	T08:8
so too	818	0	T06:6
so took	818	0	I15:7
so we	668	5	
so what	796	0	J09:6
so which	847	4	
so who	847	0	N12:7
so why	818	0	J08:6
so with	847	5	C02:7
soapjirahandlerfactory	847	-5	
soapjirahandlerfactory createjirahandler	847	-5	
soapjirahandlerfactory java	847	-5	
socket	709	14	N07:27 N08:10
socket hang	796	9	N07:16
socketonend	847	3	N07:9
sockettimeoutexception	796	8	N08:13
sockettimeoutexception at	847	3	
software	586	-5	J11:11 J39:6 N14:16
software cloud	818	-5	J39:6
software project	749	0	N14:14
software'	818	4	
solution	668	0	N14:6
solution check	847	-6	
solv	583	34	N07:6 N13:6
solv by	796	0	J33:8
solv it	709	9	J35:6 N07:9 T03:7 T05:6
solv the	796	8	
solve	763	-3	
some	421	11	I04:10 J21:15 J29:7 J35:7 N01:11 N07:7 N08:10
some claim	847	0	L09:6
some cloud	847	-4	
some customer	796	10	N11:6
some day	847	0	J22:9
some document	847	8	
some endpoint	847	5	
some error	818	-3	
some host	847	-3	
some hour	796	11	T14:6
some html	818	0	N01:11 N12:6
some issu	847	0	S01:8
some jql	847	0	N08:6
some minut	749	0	J21:12
some of	674	8	N07:13
some old	847	0	J35:12
some project	847	5	
some reason	847	-5	
some sort	847	3	
some ten	847	6	
some text	818	0	J32:10
some thing	847	-5	
some tim	818	0	J35:8
some week	737	6	J29:6 N01:7
somebody	538	0	J25:8 T08:10
somebody else	763	-5	T02:6
somebody had	818	4	
somehow	796	6	
someone	546	17	J05:6 J23:8 J26:7 T13:6
someone config	796	6	
someone else	737	0	I12:7 J05:9
someone is	847	0	I11:6 J23:7
someone notic	847	0	J03:8 N14:6
someone who	847	0	S01:7
someth	444	31	J22:6 J34:7 N02:6 P01:6 T02:10 T05:6
someth about	674	7	
someth chang	847	7	
someth else	693	-5	
someth in	717	7	J37:6
someth is	796	7	
someth like	653	3	C02:6 J34:11
someth on	778	0	N02:8
someth that	727	8	
someth to	796	0	I13:7 P01:6
someth went	709	-12	
something	796	0	J03:6
something gone	847	-3	
sometim	663	-3	
somewhere	686	13	N07:6 T02:6
somewhere in	847	0	T02:7
sonar	796	3	N12:7
sonarqube	847	0	N12:7
sonia	847	-5	
sonia scm	847	-5	
soon	628	9	I01:6 J20:7 J32:8 N04:8
soon as	658	9	I01:7 J20:7 J32:9 N04:8
sorry	588	6	I12:6 N08:10
sorry for	693	6	
sorry in	847	0	N05:6
sorry my	847	4	
sort	611	-3	J07:9 J33:17
sort by	818	0	J07:6 J33:6
sort of	778	0	J07:7 J08:7
sort us	763	5	S01:7
sort_key	818	-5	
sort_key true	818	-5	
sound	749	6	
sound like	818	7	J25:6
sourc	737	6	
source	537	15	J02:6 S01:9
source dispatch	818	4	
source finish	847	4	J04:6
source is	847	-3	
source jira	737	4	P01:9
source of	847	0	T08:6
source org	796	3	
source project	847	-4	S01:7
source sync	847	4	J04:6
sourcejira	796	3	
spac	607	0	N14:10
spac at	847	-5	
spac com	818	3	
space	484	-7	J02:7 J03:6 J07:16 J18:22 J26:-6 N03:7 N14:10 P01:16 S01:7
space 401	847	0	J07:18
space 403	847	0	J18:6
space admin	818	0	J09:6 P01:7
space and	749	-4	
space confluence	847	-3	
space for	847	0	J18:11
space function	847	4	
space in	796	0	J07:6
space it	847	-4	N08:6
space permission	818	3	
space so	818	5	
space space	847	-5	
space spacekey	847	5	
space the	778	3	J18:6
space which	847	0	S01:9
space_key	749	-6	N14:9
spaceid	763	-9	
spacekey	668	5	J02:9 J15:6
spacekey title	818	11	J15:8
spam	818	5	
spassword	847	5	
spe	847	0	I21:8
speak	693	0	J39:9 N12:7
speak of	778	0	J23:7 J31:6
spec	749	3	J01:6
special	680	-5	J42:7 L08:7
special character	847	-5	
specifi	727	3	J23:7
specifi in	847	-6	
specifi user	818	6	J23:8
specific	763	-5	
specify	693	-5	J25:11
specify valid	796	-3	J25:9
speedwell	847	0	I11:9 N01:8
spell	818	0	J20:9
spend	818	-3	
spent	701	0	N13:6 T07:7
spent day	847	0	J39:7 N04:6
spent the	818	0	T07:8
sphinx	847	4	N11:8
sphinxcontrib	847	3	
sphinxcontrib confluencebuilder	847	3	
spin	818	4	
spinner	796	-7	
split	686	-12	
splunk	778	4	
splunk alert	847	4	
spoke	847	4	
spot	796	0	T01:6 T07:6
spr	540	0	I02:38 I05:29 I06:22
spr add	818	0	I02:8
spr boot	653	3	I02:10 I05:8 I06:8 T03:6
spr internal	686	0	I02:7 I05:9 I06:8
spr starter	737	0	I05:9 I06:8
spreadsheet	818	0	J03:9
springframework	727	-3	
springframework web	727	-3	
sprint	556	-4	I04:7 J11:15 J29:7
sprint goal	847	-4	
sprint in	717	7	
sprint jira	763	5	J11:8
sprint rest	847	9	J11:7
sprint'	796	0	J04:6
sprint' does	796	0	J04:6
sprintf	727	11	J03:8
sprintf project	847	3	
sprintf urn	796	6	
sprintid	847	6	
sql	778	0	I10:6 T08:8
sqlite	737	0	I07:6 I09:12
squad	818	-3	
square	818	0	I01:6 J07:6
square bracket	818	0	I01:6 J07:6
src	574	9	I04:8 I21:7
src jira	778	9	J26:7
src jiraclient	778	4	
src jwt	847	0	I20:6
src mw	847	0	I03:7 I04:8
sre	847	6	
srv	658	-9	
srv addon	847	0	I03:7
srv app	778	0	T05:7
srv panel	847	0	I06:6 I20:6
ss	778	4	
sse	796	6	J02:8
ssl	588	16	N09:43
ssl certificate	818	-5	
ssl certificate_verify_fail	693	12	N09:13
ssl false	847	7	N09:7
ssl sslhandshakeexception	847	-4	
sslcertverificationerror	727	5	N09:10
sslcertverificationerror ssl	727	5	N09:10
sslerror	693	15	N09:18
sslerror sslcertverificationerror	737	5	N09:8
sslhandshakeexception	847	-4	
sslhandshakeexception no	847	-4	
sso	709	-4	
st	717	-9	N04:10 N10:6
stable	818	-4	
stack	617	-6	J02:6
stack no	847	0	N12:6
stacktrace	847	4	
staff	778	-8	
stag	628	0	I07:6 I11:7 J12:7 T08:13
stag environment	847	0	I12:7
stag has	847	0	I07:6
stag only	847	3	T08:8
stag site	847	0	I07:6
stage	727	-3	I12:6
stand	607	10	
stand as	847	4	
stand at	847	5	
stand for	818	0	J08:6
stand in	709	10	J34:6
stand that	818	3	
stand where	847	-4	
standalone	727	4	J02:8
standalone yes	763	7	
standard	778	5	N07:6
star	818	0	J30:6
start	459	-6	I04:6 J21:8 N12:6 N14:10 T15:6
start atlassian	847	0	N14:11
start expand	847	-7	
start from	818	0	I20:6
start it	778	0	C02:8 J21:7
start jira	847	5	
start limit	796	11	J38:12 N13:8
start maxresult	847	-3	
start new	763	-3	
start over	847	3	
start page	818	-5	N12:7
start to	778	-3	
start verbose	796	8	
start with	674	0	J34:6
start work	847	-8	
start_object	763	10	J25:7 J32:8
start_object token	778	8	J25:8
startat	540	9	J22:26 J39:7
startat fetch	847	4	
startat maxresult	614	12	J26:6 J33:6
startat response	847	3	
startat start	847	-3	
startat total	818	0	J04:8
startat validatequery	796	-7	
starter	639	0	I02:17 I05:17 I06:12 I21:10
startswith	763	0	J05:6
startup	796	3	
stash	847	-3	
stat	763	-5	J34:6 N07:7
state	599	0	J02:7 J41:11
state get	847	-6	
state of	796	5	
statement	847	3	
static	617	20	I21:15 N04:10 T03:7
static above	847	0	I21:12
static asset	778	4	
static function	818	9	T03:7
static str	847	5	
statu	341	27	J02:8 J15:7 J22:6 J24:9 J26:8 J27:11 J29:7 J34:6 J35:-6 J41:14 N09:-7 N11:6 N12:10 N15:15
statu 200	686	6	N04:7 N13:6 S03:7
statu 400	604	8	J27:7 J31:6
statu 401	579	0	J02:12 J26:7
statu 403	648	5	J13:6 N04:7 P01:6
statu 404	635	21	J15:22
statu 405	778	6	N13:9
statu 410	763	6	J22:17
statu 413	818	0	N05:6
statu 415	796	0	J24:11
statu 429	737	4	J21:16
statu 500	701	0	N11:9
statu 503	847	0	N15:13
statu and	796	-5	
statu as	847	0	J27:6
statu atlassian	818	0	N11:10
statu bar	847	4	J04:8
statu body	818	-4	
statu client	847	-5	J25:7
statu code	485	10	J02:6 J26:6 J27:7 J30:7 J39:6
statu current	778	-15	
statu do	847	-3	
statu done	778	3	
statu error	796	-7	
statu failure	847	-7	
statu in	709	0	J27:8 J34:15
statu is	701	7	J04:8
statu issuetype	847	0	J26:6
statu jql	847	4	J10:6
statu line	847	0	N12:14
statu not	778	-4	
statu open	749	4	J22:7
statu open'	847	-3	
statu page	674	-6	J29:6
statu report	796	-4	
statu res	778	4	
statu response	818	-7	
statu says	796	3	J39:7
statu statu	749	5	
statu sync	847	6	
statu that	847	-3	
statu time	847	4	
statu tobe	847	0	J19:6
statu too	847	0	N15:10
statu transition	847	4	
statu was	847	0	J27:6
status	778	-4	J41:6
status'	778	7	
status_code	570	-4	
status_code 200	709	-4	
status_code 400	818	0	J30:7
status_code 401	796	-4	
status_code 403	818	-3	
status_code error	847	3	
status_code header	778	0	J38:7
status_code json	847	0	S02:6
status_code len	847	0	J42:6
status_id	847	9	J25:9
statuscategory	847	4	
statuscode	501	16	J18:14 J25:10 P01:7
statuscode 400	686	5	J25:13
statuscode 401	763	-8	I18:7
statuscode 403	693	17	J18:17 P01:11
statuscode 404	796	12	J03:7 J20:7
statuscode optional	663	8	J02:7 J15:9
statuscodeerror	737	11	
statuscodeerror 400	796	8	
statustext forbidden	847	3	
statustext internal	818	4	
statustext not	847	-4	
stay	541	-12	J04:6 J21:8 J42:6
stay as	763	-7	
stay blank	818	-3	J21:6 J42:7
stay empty	763	0	C02:6
stay in	796	-5	
stay on	763	-6	J12:6
stay open	796	-5	I05:6
stay the	847	0	J21:7
stay valid	847	6	
stay with	847	-5	
stderr	796	10	J35:6
steampipe	847	5	
step	468	8	J14:6 J32:6 J41:11
step and	796	7	J41:6
step by	796	0	J37:7
step ends	818	3	
step error	847	7	J14:6
step fail	763	0	J23:7 J41:7
step for	796	-8	
step in	749	3	N10:6
step install	796	6	T05:7
step is	796	4	T15:8
step jira	796	4	
step name	847	4	
step of	749	6	J24:7
step open	818	3	
step that	818	3	
step the	763	-6	J37:6
step to	763	3	J32:12
step uses	818	6	
stepp	847	0	I20:6
stg	796	0	I19:7 T08:6
stg atlassian	847	0	I19:7
still	432	39	J04:10 J11:8 J12:6 J22:9 J23:6 J25:-8 J26:9 N02:10 T06:6
still 401	796	8	
still answer	818	8	
still be	847	-3	
still call	778	13	J23:7
still do	847	-7	
still error	847	7	
still get	727	0	J02:6 J09:6
still had	847	-3	
still has	709	0	I07:6 I17:7
still in	763	3	J41:8
still is	818	-5	
still no	796	-4	T05:6
still not	778	6	
still noth	847	0	J42:7
still offer	847	5	
still ok	818	0	J22:10
still point	847	0	N15:7
still refus	847	5	J11:7
still says	778	-8	
still see	763	3	S03:8
still set	847	0	N07:6
still show	818	3	J31:6 N02:7
still so	847	5	
still the	737	3	
still there	778	-4	
still valid	818	0	J07:6 J40:8
still work	778	5	
stood	847	-4	
stop	586	7	J14:7 J21:7 N07:6 N08:6
stop at	778	6	
stop work	847	3	
stopp	591	0	N02:9 T03:8
stopp as	847	5	J02:7
stopp at	818	0	N10:8
stopp be	847	0	T03:7
stopp on	749	0	I17:6 J29:6 N09:6
stopp tak	847	-5	
stopp with	818	0	I15:6 N02:10
stopp work	778	8	J22:6
stopwatch	796	-4	
stor	527	0	I09:13 I10:16 I15:6 T04:8 T09:7 T10:8 T14:8
stor client	717	0	I09:11 I10:17
stor credential	847	-6	
stor then	847	0	L08:6
stor token	818	-4	
stor under	847	6	
storage	607	0	J25:14
storage app	818	5	J12:6
storage value	717	9	J25:13
storage'	778	-4	
store	513	11	I07:11 I09:16 I17:30 J36:8 N09:6
store adapter	763	0	I16:7
store by	847	5	I07:10
store db	763	0	I07:7 I09:10
store for	778	0	I17:9
store postgr	847	0	I09:11
store the	727	0	J36:6
story	607	16	J30:21 J31:13
story and	818	4	
story point	796	3	J31:13
story subtask	847	-3	
str	398	24	I02:6 I03:11 I06:23 J25:14 J32:24 J34:10 L08:6 T03:6 T11:9
str accountid	796	3	S03:7
str and	796	-7	J24:6
str as	847	-5	
str auth	847	-4	
str base	847	3	
str boolean	847	-3	
str byt	847	5	
str clas	818	-3	S02:6
str clientid	796	11	T03:6
str constructor	847	5	
str custom	847	3	J25:6
str data	847	3	
str encod	749	-3	
str error	796	-3	
str format	818	7	
str from	847	0	C02:9
str hash	653	0	I03:19 L08:11
str host	847	7	
str http	818	5	
str in	847	0	I06:7
str is	818	0	J01:7
str it	847	-4	
str jwt	818	3	
str login	847	10	
str no	847	5	
str object	778	-3	
str offlineuserauthtoken	847	3	
str or	763	6	J34:6
str out	749	3	
str pair	818	-5	
str password	847	6	
str path	818	0	J02:7
str response	847	-3	
str return	847	3	
str secret	778	8	
str sharedsecret	847	5	
str str	818	-3	
str the	778	5	J32:8
str user	847	7	
str with	818	0	I06:6 T11:6
str without	847	0	I06:7
str'	847	4	
str' object	847	4	
straight	717	-3	J19:6 T07:6
straight away	818	0	J19:8
straight from	847	-4	
straight to	847	0	I02:6 N13:6
strange	749	-4	
stranger	818	0	S01:12
strategy	818	-3	
stream	639	0	J25:6
streamable	847	7	
streamable http	847	7	
strict	546	19	J23:35 N09:6
strict gdpr	847	9	J23:7
strict mode	596	12	J23:32
strict ssl	847	7	N09:7
strict_encode	763	-3	
strik	847	6	
string	680	0	I06:9 J32:9
string'	778	-3	
string' err	847	-3	
stringify	620	-3	
stringify body	818	-3	
stringify field	778	-11	
stringify payload	796	9	
stringify query	847	3	
strip	693	9	I01:6 L09:6
strip the	847	0	I08:6
stripe	818	5	J29:6
stripp	818	0	J06:6
stripprefix	847	0	T07:6
strtotime	847	5	
strtotime minutes'	847	5	
struct	763	5	L01:15
struct tag	847	0	L01:9
structur	847	4	
structur macro	847	4	
sts	847	5	
stuck	701	-5	
stuck in	818	-5	
studio	847	5	
stuff	709	0	C02:6
stuff but	847	0	J05:6
stuff in	818	0	C02:7
stylesheet	796	0	I21:8
stylesheet'	778	4	
stylesheet' href	778	4	
sub	487	18	L01:8 L09:17 S02:21 T06:12 T07:30
sub account_id	847	0	S02:6
sub accountid	796	0	S02:10 T07:11
sub be	847	0	T07:7
sub code	847	7	J10:6
sub ede	847	7	
sub exp	847	0	I02:8 I03:7
sub fmt	847	5	
sub iat	818	0	I03:7 L08:6
sub of	847	0	S02:9
sub qsh	847	0	J08:6
sub task	693	0	J30:8 P01:9
sub tnt	717	3	L01:8 L09:8 T07:12
sub urn	607	-3	L01:7 L09:15 T06:14
sub'	701	8	T03:7
sub' account	847	5	J06:6
sub' tnt'	847	-4	
sub' urn	749	4	T03:7
subdomain	796	5	N02:7 N15:6
subject	614	5	L01:11 T06:9 T07:22
subject of	818	-3	C02:7 T06:6
subject tenant	847	-5	L01:8
subject type	847	5	
subject urn	796	4	
sublimejira	847	5	
sublimejira error	847	5	
submit	658	0	N05:14
submit fewer	796	0	N05:13
submitt	818	0	I05:6
subscribe	847	-5	
subscription	749	3	
substr	763	8	
subtask	693	-6	
subtask false	818	-4	
subtitle	847	-16	
succe	737	-4	
succeed	668	0	S01:6
succeed after	847	-4	
succeed and	847	0	S01:8
succeed on	847	0	J19:6
succes	570	-13	T12:16
succes but	847	-3	J29:7
succes false	737	0	T12:15
succes rate	847	3	
succes true	796	-4	
successful	599	-5	J27:6
successful false	717	0	J25:6
such	548	0	J27:6 J30:9 N06:16
such an	818	5	
such host	796	0	N06:20
such project	818	-6	
such request	847	7	
such th	847	-3	
such token	818	3	
sudden	727	6	
sudo	796	-4	
suffice	847	4	
sufficient	818	4	
suggest	717	0	J42:9
suite	749	4	I15:6 J19:8
sum	796	6	
summary	439	0	J05:18 J25:18 J30:8 J31:8 J32:15 J39:7
summary description	727	-5	
summary disk	847	0	J32:6
summary field	701	7	J05:10
summary first	847	-7	
summary fix	847	8	
summary for	847	-3	
summary http	847	3	
summary issue	847	-7	
summary issuetype	778	-15	
summary night	847	4	N05:6
summary of	796	6	
summary operation	847	5	J32:9
summary print	818	3	
summary statu	674	6	J26:6
summary test	727	11	
summary title	847	0	J34:9
summary to	818	4	
summary trial	847	-9	
summary try	847	7	
summary'	639	4	J05:32 J31:-7
summary' cannot	717	0	J05:22 J31:-11
summer	737	0	I20:6
sun	749	0	N09:8
sun security	778	3	N09:8
suncertpathbuilderexception	796	3	N09:6
suncertpathbuilderexception unable	796	3	N09:6
sup	847	-10	
super	796	4	
supp	847	12	J25:8
suppli	763	-3	N02:7
suppli and	796	0	N02:7
support	448	-24	J02:-6 J23:17 J24:9 J26:6 J37:7 J39:11
support and	847	-5	
support any	796	5	
support by	847	7	J28:6
support custom	847	-4	
support for	680	-18	
support here	796	0	I14:6
support in	668	13	J23:21
support it	796	4	J39:6
support on	818	0	N11:6
support scop	818	-5	
support see	847	-3	
support site	796	3	J40:13
support the	737	-9	
support ticket	847	-4	J17:6
support told	847	0	T06:6
support with	847	-5	N13:6
suppos	737	-4	I16:6 T12:9
suppos to	737	-4	I16:6 T12:9
suppose	674	0	N14:7
suppose it's	847	0	J30:7
suppose that	796	4	
sure	548	16	J04:8 T15:6
sure it's	818	0	S01:6
sure that	686	5	J15:7
sure the	727	-3	J25:7
sure there	847	0	J04:6
sure what	847	-6	
surface	847	-3	
surround	680	10	J34:14
surround it	701	7	J34:10
suspect	628	14	J16:8 P01:7
suspect that	796	5	J16:7 S03:7
suspect the	778	9	N13:6
suspect their	847	0	J29:7
suspend	749	4	N15:12
suspend to	847	0	T13:6
suspicion	818	0	J39:7 T07:6
suspiciou	818	-3	J04:6
svc	658	12	J28:8 L01:6 N09:7 S03:6
svc get	818	0	L01:8
svc jira	847	3	
svg	847	0	I21:6
svg 401	847	0	I21:6
sw	847	0	C01:6
swagger	847	-4	
swallow	778	-3	J23:6 N05:6
swap	717	-6	J27:6 T06:7
swap the	778	-4	
swapp	674	0	J05:10 N12:6 T06:10
swapp the	796	0	J05:6
swapp to	847	0	J05:7
swear	737	0	L08:7
swear it	847	0	T06:6
switch	548	0	N02:8 S03:7 T13:11
switch it	763	5	J22:8
switch off	709	4	I01:6 L09:7 T13:16
switch on	727	-6	
switch the	778	0	N02:8 S03:6
switch to	717	-7	
symmetric	796	0	I18:10
symmetricalgorithm	847	4	J08:6
symmetricalgorithm hs	847	4	J08:6
symmetricsecuritykey	818	0	T10:10
symptom	778	4	J05:6
sync	460	-4	C01:11 J02:9 J15:11 J26:-6 J27:9 J42:6 N05:7 N06:6
sync again	847	4	
sync app	847	0	J39:8
sync bot	847	0	J42:7
sync erro	847	3	
sync fail	763	3	J15:10
sync finish	847	7	J27:9 J29:9
sync get	778	0	J02:9
sync gets	847	0	N03:6
sync giv	847	-4	
sync is	818	4	
sync issu	847	0	J30:7
sync jira	778	6	J22:7
sync of	847	0	J21:7
sync on	796	-4	N12:6
sync pag	847	4	
sync project	847	3	J17:6
sync says	847	0	J16:7
sync sourcejira	847	0	J04:6
sync stop	847	0	J36:8
sync stream	796	3	
sync the	818	0	P01:6
sync tool	727	0	J27:6
sync user	818	0	J16:7 J27:7 J35:6
sync was	847	3	C01:8
sync with	778	6	J33:7 N08:9
sync'	796	8	
synchronis	763	0	J15:7
synchroniz	818	0	I05:9
synchroniz no	818	0	I05:9
syntaxerror	709	-5	J26:6 N12:11
syntaxerror unexpect	727	3	J26:6 N12:11
sys	778	3	
sys exit	847	3	
system	503	11	J37:22 N12:6
system administrator	818	-7	
system and	847	-4	
system clock	818	0	I05:9
system currenttimemilli	847	7	
system invalidoperationexception	709	3	N14:6
system io	847	-3	
system net	737	3	
system of	818	4	
system text	796	6	
system token	749	-5	J37:9
system'	818	-3	
tab	599	6	I04:9 I05:6 I18:6 I21:8 J03:6 N01:8 N03:7
tab it's	847	0	N01:7
tab the	818	0	I05:6
tabl	749	4	I09:10 J27:8
table	558	0	I09:18 I10:9 I15:7 I17:14 T10:6
table for	847	0	T08:6
table from	847	-3	
table has	818	0	J06:6
table is	818	0	N05:6
tablero	818	6	
tabs	796	8	J14:6
tag	693	-3	J25:7 L01:7
tags	763	-8	I02:6 I04:8
tak	502	-13	N08:13
tak an	847	-3	
tak it	709	0	J33:7 L01:8
tak longer	796	0	J36:7 N08:10
tak minut	847	-4	
tak no	818	-4	
tak only	818	-7	
tak the	628	-9	
take	496	4	J23:6 N08:7 T09:7
take an	847	4	
take any	847	0	I06:8
take it	674	11	J23:7
take over	778	0	N08:6
take that	763	0	N10:6
take the	644	0	I01:6 I02:6
take what	818	0	T09:6
taken	588	0	J04:8 J31:7 S01:7 T10:9
taken as	847	7	
taken back	847	0	I01:6
taken from	796	5	
taken in	818	-3	
taken it	847	0	J01:6
taken out	796	-6	S04:6
talk	658	-5	N09:8 T08:6
talk about	763	0	J26:7
talk of	847	0	J23:7 N14:7
talk to	727	-5	T08:6
tallbarr	737	-8	
tallbarr se	847	-3	
tallbarr worklog	763	-5	
tansy	847	3	N06:6
tap	847	8	
target	607	0	J02:7 N09:11
target help	847	4	
target http	763	8	J02:7
target resource	847	-3	
task	475	27	J15:6 J25:13 J29:6 J30:22 N08:7 S03:7
task and	749	0	J25:6
task but	818	4	J30:8
task const	847	0	J01:6
task description	847	-4	
task epic	847	-3	
task from	847	3	J04:6
task in	778	-4	S03:10
task jira	778	-10	
task list	818	7	
task name	847	4	
task no	847	3	I17:10
task server	847	0	J35:9
task story	847	8	
task summary	763	4	
task the	847	5	
task to	847	10	J25:6
task with	763	16	J25:6 J41:6 T13:6
task'	796	0	J30:6
task_queu	686	14	T14:8
task_queu 105	778	5	T05:6 T14:6
task_queu at	818	3	
task_queu req	818	3	
taskcanceledexception	847	0	N08:9
tb	847	4	
tcp	763	0	N06:13
tcp lookup	847	0	N06:11
tcpdump	847	0	N13:6
team	514	0	J14:9 S04:8
team can	847	0	J40:8
team manag	727	-9	
team our	818	4	
team who	847	0	J29:9
team work	847	0	J11:7
teasel	778	0	N07:7
technical	709	0	J18:7
techniqu	818	5	J31:6
tell	488	-7	J02:8
tell how	796	-6	
tell it	778	-3	
tell jira	847	0	J27:6
tell me	648	7	C02:9
tell my	818	0	I14:8 P01:7
tell noth	847	-4	
tell of	847	0	S01:6
tell one	847	6	
tell people	847	0	J01:6
tell that	778	-7	
tell the	737	0	J30:6
tell them	727	0	S04:6
tell us	717	0	J21:10 J28:6 N07:6
tell what	818	6	J04:9
tell whether	847	-5	
tell which	796	7	
tell you	796	0	J09:6
temp	796	13	J25:8 J27:6
templat	847	3	I03:10
template	614	-3	I21:6 J02:6 J03:12
template and	847	0	J30:6
template issu	847	-3	J25:6
tempo	737	-15	
tempo account	847	-4	
temporari	847	10	L08:9 N15:8
temporary	749	-7	N06:8 N11:6
temporary failure	847	0	N06:9
temporary not	847	-3	N11:7
ten	607	7	J24:6 T06:8
ten minut	727	7	
ten tim	796	0	J24:8 T10:6
ten year	847	0	T06:7
tenable	701	-7	J32:6
tenable com	847	-5	
tenable plugin	847	-4	
tenable_jira	717	-4	J41:6
tenable_jira jira	737	-12	
tenable_jira transform	796	5	J41:7
tenant	431	0	I07:11 I09:19 I10:30 I15:23 I17:33 J02:-8 J06:6 J25:-8 J26:-7 N11:-6 N15:9 T04:15 T05:15 T08:11 T09:17 T10:15
tenant accountid	847	3	
tenant and	749	0	I15:7
tenant base_url	763	0	T09:15
tenant by	847	0	I07:7
tenant claim	847	0	T09:6
tenant client_key	778	8	J07:7
tenant clientkey	847	0	I10:6
tenant exist	847	0	T10:7
tenant found	847	0	I10:11
tenant get	818	0	I10:8
tenant getsharedsecret	847	-3	
tenant got	818	0	N02:8 T08:8 T10:7
tenant has	818	3	
tenant id	818	3	I15:6
tenant in	796	0	I11:13
tenant is	727	-5	
tenant it	749	0	J23:6 J40:8 S03:6
tenant model	847	3	J06:7
tenant new	847	-4	
tenant not	796	0	I09:6 J40:8
tenant noth	818	0	J06:6 N15:7
tenant oauthclientid	847	3	T05:7
tenant of	818	4	
tenant record	796	0	T09:6
tenant restor	847	0	T05:6
tenant row	847	0	I10:6
tenant same	847	4	
tenant secret	818	0	I10:10 T05:6
tenant sharedsecret	727	0	T10:9
tenant table	763	0	I15:6
tenant that	847	0	I10:7 T04:6
tenant url	847	0	T07:6 T09:7
tenant what	847	0	J33:6
tenant why	847	0	I09:6
tenant with	818	0	I17:7
tenant'	847	0	I17:6 L08:6
tenant_info	717	-10	J06:6 J40:10
tenant_info and	847	-8	
tenants'	847	0	I17:8
terjira	847	5	
terminal	680	0	J02:6 N09:6
terminal output	847	7	N09:8
terminal says	847	-3	
tern	778	0	N13:7
terraform	620	-4	J14:6 J21:7 J42:6 N09:6
terraform app	778	0	J19:6
terraform plan	796	-3	
terraform provider	778	0	N04:7
tes	847	-4	J15:8
test	385	0	I06:14 I13:6 J19:8 J26:6 N14:11 T08:8
test add	818	-9	
test after	847	0	I06:6
test all	847	-3	
test an	847	-4	
test and	701	-7	
test atlassian	818	5	J06:7
test button	818	0	J33:7
test case	847	3	N05:6
test connection	717	-5	J02:7
test credential	818	10	N03:10
test documentation	847	-9	
test example	818	0	J19:6
test fail	749	0	N14:6
test for	709	-9	
test had	847	9	
test if	847	6	J14:6
test instance	818	3	
test is	796	0	J22:6
test issue	847	-7	
test issuetype	818	6	
test it	796	3	
test jira	796	4	J39:6
test of	701	10	I05:6 I06:6
test on	796	-3	T08:7
test pass	709	-5	
test plan	737	-8	
test project	796	13	
test report	847	-5	
test result	847	-7	
test says	847	4	
test sit	818	0	T08:13
test site	737	0	J27:6
test that	749	3	
test the	701	-7	
test to	818	-3	
test type	847	3	
test user	818	0	S04:7 T07:6
test with	644	-3	J26:6 S03:7
test work	778	12	
test'	796	-10	
tester	796	0	I09:6
text	400	20	I06:9 J04:-6 J20:8 J22:6 J25:12 J30:9 J32:23 N05:13 N12:10 N14:11
text 403	847	0	J20:9
text about	847	0	J01:6
text and	796	-3	
text const	818	3	
text contain	847	7	N14:9
text css'	778	4	
text description	818	4	
text doctype	796	0	N14:8
text encod	693	3	
text error	778	5	
text errormessag	693	3	
text field	778	4	
text for	847	0	J10:8
text has	818	0	J25:8
text html	663	0	N14:11
text html'	847	0	I21:6 N01:8
text in	778	0	J32:10
text is	693	13	N05:10
text it	847	4	J32:7
text javascript	778	3	
text must	818	-9	
text network	847	0	C02:7
text no	818	4	
text of	749	0	J38:10
text parseexception	847	0	I06:7
text print	818	-8	
text req	847	0	J24:6
text return	778	3	
text search	847	-5	
text sort_key	818	-5	
text test	847	3	
text text	727	-5	J25:6
text then	847	-4	
text to	847	0	N12:9
text urlfetchapp	847	4	
text what	847	-5	
textarea	847	0	J32:9
tf	796	4	J25:7
tf line	796	4	J25:7
th	486	0	J14:9 J29:13 L08:7 T01:6
th as	847	0	L08:7
th between	818	0	N07:6
th but	847	-5	
th in	737	-5	P01:6
th is	796	0	J13:11 J19:7
th of	847	0	J29:12
th on	818	0	J29:8 N12:9
th only	847	0	J14:9
th same	847	0	J37:7 J40:9
th that	818	0	J06:7 J07:6
th the	737	6	T13:7
th to	818	0	N08:6
than	474	0	J02:-7 J29:7 J36:11 N05:11 T02:11
than an	818	3	J08:6 J36:8
than before	796	-7	J30:6
than for	847	5	J28:6
than minute	796	6	J03:6 J19:6 T02:6
than my	847	0	C01:7
than one	749	0	S03:8
than second	709	0	T02:13
than that	818	4	T08:6
than the	668	3	N08:6
thank	488	-17	J26:9
thank can	847	6	J25:6
thank for	620	-6	J26:7
thank lot	818	-3	
thank that	778	8	C02:7
thank the	847	-5	
thank you	680	-11	J29:6
that	225	29	C02:8 I15:-6 J02:-9 J13:7 J24:-6 J27:7 J34:-6 N13:-7 N15:-7 P01:9 T04:7 T15:6
that 401	847	3	
that account	749	9	J14:7 J35:14
that addres	778	0	N09:6
that all	686	3	J25:11 S04:6
that allow	847	-3	
that an	749	-4	
that and	778	-3	I05:9
that anybody	847	3	
that as	727	0	J26:6
that asks	749	0	J42:9
that atlassian	709	4	T08:6
that basic	763	5	J26:9
that bring	847	3	
that broke	847	4	
that call	778	-6	
that came	796	0	I10:6
that can	693	7	J22:7
that cannot	847	3	
that case	847	-3	
that caus	818	11	
that chang	818	-3	J07:6
that change	818	-3	J37:7 T11:6
that claim	847	0	I02:6 L09:8
that client	818	-5	
that cloud	778	-7	J23:6
that code	818	-3	
that column	847	0	J31:6
that com	674	16	I08:8 S03:8 T10:6
that come	796	-5	
that confluence	847	3	
that connect	818	-4	T15:6
that could	778	-3	
that date	847	-3	
that did	763	-3	
that do	763	7	
that end	818	-6	
that ends	818	-4	
that error	778	9	
that even	818	-3	
that exist	847	-3	P01:6
that fail	727	0	J35:6
that fetch	778	8	
that fix	847	4	J24:7
that flag	796	0	I21:6 J32:7 T13:6
that for	701	-5	
that forge	818	0	I19:8 J37:6
that get	847	4	
that gets	847	-9	
that go	796	-3	N09:6
that goes	749	-5	
that google	847	0	J20:6
that group	847	0	J41:7
that had	737	0	J19:6
that has	648	0	J30:6
that have	701	3	T15:6
that he	796	0	J35:6
that help	796	-3	
that host	778	0	C01:7
that how	737	7	J03:6 S02:8
that i'd	796	0	J12:6 J40:7
that i'm	818	0	J07:6
that id	847	0	T01:6
that in	674	5	T07:6
that installation	847	0	T01:6
that instance	847	4	
that into	818	0	J26:6
that is	527	4	
that issue	796	0	S02:7
that it	540	-4	J04:7 J08:7 J25:6 N12:7
that it's	658	0	J16:8 P01:6 S04:7
that its	778	0	J16:7
that jira	614	10	I11:6 J21:6
that keep	818	-5	
that key	749	9	J15:8
that lack	818	6	
that let	847	0	J10:6
that line	778	4	J36:6 L09:6
that link	847	-3	C02:6
that list	818	3	
that lo	847	0	T11:6
that made	709	9	
that mak	749	0	J37:7
that make	847	3	
that matter	796	0	J03:6 T02:6
that may	763	4	
that mean	778	-4	J40:7
that mention	847	0	T03:6
that must	847	4	I04:7
that my	749	4	P01:6 S03:6
that name	796	0	J31:6 L01:8 S03:7 T05:6
that need	749	-6	
that no	693	-8	
that nobody	737	0	I03:6
that normal	847	5	
that noth	778	0	J03:6
that of	763	0	L09:7
that on	717	0	J13:6
that one	551	13	I10:6 J16:6 J31:7 J38:6 L09:6 P01:11 T09:7
that only	674	-6	L08:7
that operation	847	0	J13:8
that our	674	0	J16:8 J40:7 N10:6
that out	818	0	J07:8
that page	749	6	
that parameter	847	0	T11:10
that people	778	-4	
that person	818	-3	J19:6
that please	847	-3	
that port	847	0	N07:10
that project	693	0	J16:6 J17:9 P01:12 S04:6
that public	847	0	I08:6 S01:8
that ran	818	8	
that read	763	0	J09:6
that refresh	847	-3	
that report	847	6	
that request	847	8	
that resource	847	-3	
that robot	847	0	J17:6
that route	763	0	I03:10
that same	778	6	J25:8
that says	796	0	I05:6
that scope	847	0	T11:7
that search	796	6	J22:10
that send	818	-3	J10:6
that server	818	-5	N12:6
that shar	847	-4	
that should	737	-9	S02:7
that since	796	9	
that site	717	4	S03:6 T01:8 T04:11 T10:6
that somebody	796	-5	
that someone	847	0	S03:8
that someth	763	3	
that space	778	11	J18:7 P01:8
that step	796	8	J41:10 T15:8
that still	796	6	
that str	847	0	C02:8
that team	818	0	S04:10
that tell	778	-4	J01:6
that tenant	818	0	T05:8 T10:7
that test	796	-4	J13:7
that that	847	0	L01:10
that the	409	5	J15:8 J18:9 S02:8
that their	778	0	J16:6
that there	668	0	J04:7
that these	818	-6	
that they	693	-3	
that they're	796	0	N05:7
that this	653	4	
that to	847	0	C02:8
that token	674	4	
that took	818	0	J30:6 N06:6
that turn	818	0	N13:8
that type	847	3	J24:7
that updat	818	0	J42:8 N07:7
that url	778	3	
that use	818	6	J08:6
that user	674	-4	J19:10
that uses	796	-4	
that value	778	5	J27:6
that very	847	0	T05:6
that vm	847	0	C01:6
that want	818	-5	N10:10
that was	599	0	J23:8 J29:10
that way	796	0	J01:6
that we	611	6	I03:7
that we've	847	0	J04:6
that went	847	10	
that what	658	3	C02:9 T09:6
that where	796	-3	N14:10
that why	818	3	L01:9
that with	763	5	
that without	818	-4	J13:7 J33:6
that work	668	0	J02:8
that worklog	847	0	S02:7
that would	727	4	
that wrong	847	-4	
that your	749	4	
that'd	763	0	J10:7 T08:7
that'd be	796	0	J10:8 T08:7
the	133	-23	J02:-6 L01:6 N11:-8
the 200	847	3	
the 401	693	-22	J16:7
the 403	763	11	J18:6
the 404	796	4	
the above	717	0	N07:10
the acces	635	-5	J36:9 J39:6 T14:10
the access_token	818	5	J36:9
the account	543	0	C02:11 J19:10 J23:8 J28:9 P01:12 S02:7 S03:7 T13:9
the accountid	763	-3	C02:14 J23:6
the accountid'	818	7	J23:12
the ace	749	0	I01:7
the act	796	0	C02:6
the action	653	-12	
the active	847	0	T13:6
the actual	818	7	
the add	555	0	I06:6 J13:7 J17:13 L08:11 S02:11
the addon	749	0	J13:6
the addres	541	14	I01:8 I21:6 J10:6 J38:10 N02:7 N03:11 N14:17 T15:6
the address	818	5	
the admin	555	0	J17:7 J18:8 J42:8 N04:6 T13:6
the administrator	763	-5	J16:10
the afternoon	818	0	J37:10
the agent	796	-6	
the agile	778	-5	
the alert	763	-4	
the algorithm	847	0	J06:6
the allow	709	6	N04:9 N05:10
the allowedlist	847	0	N04:6
the allowlist	796	-4	N04:10
the announcement	796	-5	
the answer	572	8	J20:7 T10:6
the ap	818	0	I03:6
the apache	818	10	
the api	463	9	J19:6 J26:16 J31:6 J39:8 N03:6
the apis	818	15	
the app	402	5	I06:7 I07:6 I09:8 I10:8 I11:8 I12:7 I13:7 I16:9 I18:7 J02:-6 J05:12 J06:9 J09:12 J17:13 J25:-7 J40:25 S04:6 T01:7 T04:7 T05:11 T12:6 T15:7
the application	717	-15	S02:6
the appropriate	562	4	J05:14 J31:21
the approval	847	0	S02:7
the apps	818	0	J17:7
the are	818	0	S01:13
the argument	847	-4	
the ari	778	0	C02:8 T12:13
the article	818	-6	
the assertion	674	0	L01:12 L09:10 T06:9 T07:8 T09:11 T11:8
the asset	818	7	
the assign	847	-3	
the assignee	763	-7	
the assistant	847	0	J18:6
the atl	847	0	N11:8
the atlassian	555	14	J11:6 J20:6 J32:7 T15:9
the att	847	3	
the attachment	680	-9	J38:17
the aud	818	0	I12:6
the audience	717	0	I12:8 T03:7
the auth	727	0	J03:7 T02:6 T08:7
the authenticat	668	3	T01:25
the authentication	709	7	J02:10
the authorization	617	0	L09:11
the authorize	796	0	T15:13
the automation	847	3	
the backend	693	4	I19:9
the background	847	3	
the bare	818	6	
the base	631	-9	J28:6 N03:10
the basic	763	7	J26:8
the batch	847	5	N11:6
the bearer	763	-6	S03:9
the big	763	-8	J21:6 N05:6
the bitbucket	796	-4	
the board	668	5	S04:12
the body	588	-11	I11:8 I15:16 J20:8 N01:11 N12:7 N13:10
the bot	591	0	J16:14 J27:6 J30:6 J41:6 J42:14 S03:6
the bracket	847	0	I01:6
the branch	818	-3	
the bridge	796	0	J41:6
the browse	796	4	N14:6
the browser	489	24	J04:16 J26:10 J38:13 N07:8 N15:7 T15:7
the build	709	-10	
the builder	847	4	
the built	818	3	
the bulk	818	5	J25:8
the button	701	0	I03:6 S02:6
the byt	847	0	J38:7
the ca	796	-3	N09:11
the cach	847	-3	T04:6
the calendar	778	0	J29:7
the call	579	6	J15:9 P01:6
the callback	701	-3	T15:14
the caller	727	0	J13:7 J18:8
the canonical	778	0	I01:6 L09:7
the captcha	749	3	J35:13
the case	778	0	C02:6
the cause	778	-8	
the certificate	778	5	N09:7
the chain	818	0	N09:9
the chang	818	0	J02:6
the change	701	-6	T15:8
the changelog	763	0	S01:6
the character	717	3	J34:6
the chat	796	-8	
the check	653	-11	I01:6 I03:6 I08:7
the ci	847	-5	
the claim	644	0	L01:11 T03:7 T10:6
the classic	693	-6	J28:10
the cli	709	10	T15:6
the click	847	4	
the client	541	-9	I10:7 T04:13 T14:6
the clientkey	727	0	J06:18
the clock	737	-3	I05:10
the cloud	535	0	J04:6 J39:7 J40:6 N03:7
the code	591	5	J25:6 N03:6 T15:20
the collection	847	0	I15:7
the collector	818	0	N07:6
the colon	818	0	C02:6
the column	763	0	T05:7
the command	709	14	J04:9
the comment	658	3	J32:13 N05:8 T13:6
the commit	818	-3	
the company	737	5	
the complete	796	0	J27:6 J33:6
the component	796	4	
the config	628	3	J02:7
the configur	727	7	I19:6 J38:6
the configuration	617	10	J02:6 J16:20
the confluence	620	-13	J18:6
the connect	686	4	I10:7 J03:6 J36:6
the connection	596	16	J11:7 N07:12 N08:6
the connector	617	-4	J14:6 J27:6 P01:6
the consent	668	0	J36:7 J40:10 T14:6 T15:10
the console	628	4	J11:12 T15:16
the constructor	847	-3	
the container	709	0	N07:8
the content	658	22	J15:11
the context	639	6	I03:12 T12:17
the contractor	847	0	S04:12
the controller	796	4	I02:6 I21:6
the cooki	847	-5	
the corporate	818	4	
the correct	686	0	I12:14 J35:10
the creat	847	3	
the create	658	0	J25:6 J31:10
the creation	796	7	
the credential	602	9	J02:10 J14:6 J15:7 J29:9 P01:8
the current	635	-5	J18:6
the customer	523	0	I07:8 J17:8 N15:8 S04:7 T04:7 T10:6
the data	635	0	I10:6 I21:6 N15:7
the date	763	0	C01:9
the day	709	0	J29:6
the db	763	-3	
the debug	717	10	
the decod	796	0	I06:9 L01:8
the demo	847	-5	
the deploy	763	0	S01:6
the deprecation	763	11	J02:8
the description	639	4	J32:23 N05:14
the descriptor	602	0	I11:8 I12:14 J06:7 J09:8 T01:10 T05:6
the detail	847	-3	
the dev	737	0	I09:6
the developer	709	-5	
the development	818	6	
the dialog	709	-4	
the difference	737	0	I10:6
the digest	847	0	I01:6
the direct	847	-6	
the directory	796	-3	
the dmz	847	0	N08:10
the doc	717	5	J34:7 L09:12
the docker	818	-3	
the docs	538	-12	I11:6
the docs'	847	0	J06:6
the documentation	614	3	J25:8
the domain	727	6	N06:6 P01:6
the dot	847	0	N08:6
the double	847	0	J03:9 J10:6
the download	763	5	J38:8
the earlier	796	6	
the edit	763	3	J31:12
the editor	737	-6	
the encod	847	0	T11:6
the end	566	15	J10:13 J34:19 N03:6 N14:10
the endpoint	591	10	J39:6
the enter	778	9	N05:12
the entire	778	0	J27:7 S02:6 T04:6
the entry	763	-8	J32:7
the environment	749	4	T12:9
the epic	749	6	J27:6
the error	555	0	T15:6
the escape	763	6	J34:6
the even	796	0	J36:11
the event	818	0	T12:6
the exact	737	-4	
the exampl	818	0	N03:6
the excel	847	0	J19:6
the exception	749	-3	
the exchange	639	8	T08:6 T11:8 T13:10
the exist	749	-3	N13:7
the exp	818	0	I06:13
the expiry	796	0	I06:6 T02:12
the export	653	5	
the expres	778	0	I04:9
the extension	631	18	J02:11 J32:7 J39:6
the external	847	-3	
the fail	709	3	J41:6
the fallback	847	0	T01:6
the feature	763	-5	
the feedback	818	-3	
the feel	818	3	J35:8
the field	529	15	C02:7 J27:20 J30:9 J31:11 S01:8
the file	658	0	J38:15
the filter	701	0	J33:6 N01:6
the firewall	727	3	C01:7
the first	500	7	J19:18 N09:6 S03:8 T10:6
the fit	778	-3	I19:6
the fix	693	-5	
the flag	749	3	I21:6 J04:6
the flow	763	-4	
the follow	639	12	J12:11 T15:6
the font	847	0	C02:7
the forge	693	-3	I19:6 J37:13
the form	635	7	C02:7 J25:6 J30:13 J32:9 T11:12
the format	796	-10	
the former	674	5	I12:8 J40:7 N02:7
the forum	847	-3	I11:7
the four	818	0	I03:6 J27:6
the frame	778	0	I21:7
the framework	818	0	I15:8 T05:6
the free	778	0	J09:8 T05:7
the frontend	778	0	J08:6 L09:6
the full	709	3	J03:6 N14:6
the future	635	0	C01:8 I05:10 I20:17 T02:18
the gateway	648	-3	J11:13 J36:12
the gdpr	796	-3	
the general	749	3	T08:9
the generat	847	0	J03:6
the german	796	11	J41:7
the get	737	6	N01:12
the github	674	-6	I18:16
the gitlab	737	0	I12:6
the given	778	6	J15:8
the go	818	0	J21:6
the grant	749	0	L09:7 T01:16
the graphql	818	0	C02:8 T12:6
the group	709	3	J23:9
the guest	818	0	S04:8
the handshake	818	0	N07:7
the hash	624	0	I01:13 J06:6 J08:9 L08:7 L09:10
the header	537	13	I14:18 I15:7 J03:10 J24:8
the heartbeat	847	6	
the helm	847	0	N07:8
the helper	847	-4	
the hook	709	0	I13:7
the host	566	7	I16:20 L01:6 N03:7
the hotel	847	0	N12:6
the hour	847	0	N11:6
the html	737	8	I21:14 J38:7
the http	663	-6	J03:6 J07:9
the hub	847	4	
the hyphen	847	0	N15:6
the id	574	-7	C02:7 I19:8 J30:14 T07:8 T13:6
the ide	847	4	
the identical	778	0	J19:7 S04:10
the identifier	847	0	J41:7
the iframe	635	4	I04:11 I09:7 I21:12 J08:9
the imag	796	8	J38:9
the impersonat	796	0	J13:7 T11:7
the impersonation	796	0	C02:7 T11:6
the import	763	6	
the importer	847	0	I10:6 N08:6
the incom	778	-8	
the incremental	818	3	J01:6 J33:11
the inner	818	-3	J34:12
the input	796	0	N06:6
the install	564	-5	I08:9 I11:11 I12:13 I13:10 J06:6 L08:6 T05:7
the installation	624	0	I11:12 T05:8 T12:8
the instruction	818	5	
the integration	581	10	J27:9 T14:6
the internal	818	3	
the invocation	709	0	J37:7 T12:14
the ip	727	-7	N04:12
the issu	668	11	J04:8 P01:10
the issue	509	18	I20:7 J17:6 J30:25
the issuer	701	-6	I14:10 J06:14 L01:6
the issuetype	818	-9	
the jar	847	-3	
the java	737	-3	I05:9 I06:9 L01:7
the jenkin	847	0	J28:6
the jira	421	-14	J02:6 J11:7 J14:8 J26:6 N02:9 N06:6 N10:11
the job	658	-5	I17:9 T10:6
the jobs	847	0	J36:8
the jql	579	9	J34:23 N01:6
the json	668	0	I11:7 J25:15
the jwks	847	0	I19:6
the jwt	553	-3	I03:6 I14:6 J05:11 J06:6 J08:7 L01:6 L09:8
the key	562	0	I08:11 I13:21 I17:7 J15:9
the keys	778	-3	I13:6
the kid	796	6	I08:6
the kind	778	5	J05:6
the known	847	-8	
the label	778	0	J31:9 N14:8
the lambda	796	0	J21:6 N04:6
the laptop	847	0	N06:6
the last	576	-3	C02:8 J37:9 N08:12 T04:9
the late	847	6	
the latest	686	-10	T03:7
the latter	796	-3	I10:6
the lead	778	6	
the level	847	-3	J15:7
the lib	796	3	
the library	579	-6	I09:6 I14:9 J01:7
the licence	778	0	J18:7 J42:7
the lifecycle	680	0	I08:9 I11:6
the lifetime	796	0	J06:6
the limit	686	0	N05:7
the line	749	0	L08:8
the link	658	-6	J38:21
the list	535	-6	I16:10 J04:13 J12:6 J39:6
the live	818	-7	
the lo	818	10	N03:6
the load	796	0	I01:6
the log	516	0	I05:6 I18:8 J04:6
the logg	818	0	J13:7
the login	607	10	J04:10 J35:8
the logo	847	0	I21:11
the logs	658	-5	N13:7
the long	749	4	J06:6
the lookup	796	0	N01:7
the macro	778	5	I03:8
the mail	614	-6	J23:8 J26:14
the manifest	701	0	I19:8 J12:6
the manual	818	-4	
the map	796	0	J31:6
the marketplace	701	4	
the mcp	686	0	J36:8
the media	796	5	J38:12 N11:6
the merge	818	-3	
the merger	818	0	N02:13
the message	576	15	I08:6
the metadata	763	5	J38:9
the method	727	8	J24:6
the middle	663	0	J10:8 J36:6 N07:6
the migration	686	-3	
the miss	737	3	I17:12 N13:6
the model	818	0	T05:7
the module	663	-8	I21:6
the moment	680	4	
the morn	749	0	J19:7 J36:6
the most	847	3	
the mutation	818	0	T12:11
the nam	778	-3	L01:8
the name	602	-6	J34:6 N06:8
the necessary	847	-9	
the neighbour	847	0	J17:6
the net	847	0	T08:8
the new	478	-9	J02:-6 J12:11 J33:12 N02:17 T14:12
the newer	737	9	J22:8
the newest	680	11	
the next	593	5	
the night	693	0	C01:6
the nocheck'	847	-3	
the node	693	-3	J39:10
the normal	778	0	I11:6
the notebook	847	-8	
the notification	847	-3	
the number	680	0	J41:7
the oauth	611	9	J36:6 L01:6 T15:19
the oauthclientid	847	-3	
the object	818	-5	S02:6
the office	701	0	C01:6 N04:15
the official	778	11	
the offline	796	0	T12:12
the old	488	-4	J02:-6 J23:8 J33:6 N02:11 N13:13 T13:6 T14:6
the older	709	4	
the on	763	3	
the one	529	-9	I02:9 I08:6 I15:8 I20:6 J06:6 L09:7
the ones	701	0	S01:7
the only	617	7	J23:6
the open	847	-7	
the operation	778	-5	N08:14
the operator	796	3	
the orb	847	-4	
the order	847	0	J07:6
the ordinary	778	3	
the org	749	0	J19:6
the organisation	763	-5	
the organization	796	3	
the original	796	-4	
the os	778	3	
the other	501	0	N12:8 T13:7
the output	778	0	N06:7
the overview	847	6	
the owner	737	0	N15:6
the package	686	-11	
the padlock	818	-4	N09:7
the pag	693	3	I21:7 J22:7
the page	483	-7	I04:18 I21:7 N03:6
the pair	847	3	J28:7
the panel	648	7	I04:7 I21:9 S03:10
the param	847	0	J07:7 J23:7
the parameter	727	0	J07:11 N02:6
the parent	686	12	J25:13
the part	796	4	J42:8
the password	572	14	J02:9 J26:22 J35:13
the past	778	3	I20:10
the path	604	-3	I01:8 N03:17
the pattern	847	3	
the payload	639	-9	J24:16 J25:10
the percent	847	0	J10:14
the permission	607	3	J09:8 J40:6 P01:14
the permissions'	847	6	J25:11
the permitt	847	3	
the person	624	-4	C02:8 J19:6 S02:15
the personal	847	3	
the pictur	847	0	J35:7
the picture	796	8	J35:8
the pipeline	749	0	N10:6 N14:6
the place	778	13	
the plain	749	0	S02:6
the plug	818	4	
the plugin	519	12	J22:7 N07:7 S02:7
the pool	847	0	I05:10
the popup	818	4	
the port	818	8	T15:12
the post	717	0	J34:7
the postgr	847	-4	
the power	796	3	N04:6
the pr	796	3	
the prefix	818	4	J05:6
the present	763	5	T15:8
the pretty	847	0	J38:6
the previou	763	-4	T04:8
the priority	737	6	J25:9
the privacy	796	4	J23:9
the private	778	0	N13:9 S01:6
the problem	717	11	
the proces	818	4	
the product	727	-3	L09:6
the production	727	3	
the profile	686	8	J23:10 J26:7
the program	763	0	N08:10
the project	489	20	J14:12 J15:11 J16:15 J27:12 J30:15 P01:9 S04:20
the protocol	847	-8	N13:8
the provid	701	0	I09:11 T12:10
the provider	727	0	N03:9
the proxy	614	10	N07:11 N08:8 N10:26
the public	620	3	I08:10 I13:10 I19:7 J03:6 S01:10
the publisher	818	-3	
the pull	847	-4	
the push	847	-8	
the put	818	-5	
the python	763	0	N02:6
the qsh	701	-6	
the query	532	-7	I01:8 I03:14 J07:15 J23:7 J27:6 J34:8 L08:11
the question	763	0	J10:7
the queue	778	0	J37:6
the quick	818	3	J14:6
the quot	847	5	
the raw	701	0	I01:6
the re	847	0	J18:8
the read	727	6	
the reader	847	3	
the readme	604	-4	P01:6
the real	701	0	J33:10 N05:6
the reason	663	0	L08:7 P01:6
the recommend	847	3	
the record	680	0	I07:10 I10:14
the redirect	686	10	N13:14 T15:8
the redirect_uri	818	-4	
the refactor	847	0	J05:7
the reference	737	0	J13:7
the refresh	668	5	J36:7 T14:24
the registration	763	0	I16:12
the reinstall	796	0	T10:9
the release	727	0	J27:8
the remote	648	5	I19:8 J37:12 N06:8 N07:10
the rename	818	0	T09:6
the render	847	3	
the renew	847	0	T14:7
the renewal	818	0	N15:9
the rep	674	0	J10:8
the replacement	847	0	T06:10
the reply	818	0	N12:7 P01:8
the repo	796	4	
the report	701	-3	J34:8
the reporter	763	0	J42:6
the request	453	6	J10:6 J22:11 N01:12 N03:6
the requests'	847	0	J26:6
the requir	778	-4	I12:6
the resource	680	-4	J12:10 J22:8
the response	635	-6	J04:8 S02:8 S04:6
the rest	499	10	J22:6
the restriction	818	-4	
the result	709	3	S02:8
the retir	847	0	I07:6
the right	562	3	J18:10 J35:6 J36:6 S04:9 T15:6
the robot	727	-3	J27:8 J28:6
the rol	847	4	
the role	709	-4	J17:11
the root	749	-4	
the rovo	847	8	J40:7
the row	778	0	I10:6 T05:7
the rows	818	0	T10:6
the rul	847	-6	
the run	847	5	
the same	359	13	C01:8 J02:8 J18:9 J20:11 J22:9 J30:-7 J38:13 N08:-7 N13:9 N14:-7 N15:7 S03:6
the sandbox	717	0	J40:11
the sav	847	3	J23:6
the scan	847	-10	
the schema	847	0	T05:6
the scheme	717	0	J03:8 N13:6
the scop	579	-3	J11:15 J12:10 J28:6
the scope	680	6	J11:14 T11:9
the screen	680	10	J31:15
the script	602	-3	J29:8
the search	624	-12	J34:11
the second	599	-9	I05:7 N13:6
the secret	579	-12	I02:8 I07:12 I10:13 J06:10 T10:8
the section	847	4	
the secure	847	0	J38:6 N13:6
the security	778	-4	J41:6
the self	818	-10	I18:6
the server	505	20	C02:11 N06:6 N07:9
the service	628	-6	J11:7 J28:10
the session	663	0	I03:7 T14:10
the set	796	3	
the sett	778	4	
the setting	644	0	N02:7
the setup	727	0	J14:9
the shar	639	0	I15:6 L08:6
the sharedsecret	778	-5	
the side	847	-3	
the sign	763	0	I13:6 J06:6 J08:7 J37:6
the signature	617	-3	I07:12 I08:11 I16:6
the single	847	-5	
the sit	796	-3	
the site	516	-7	J06:6 J10:6 J28:8 J37:7 J40:6 L01:6 N06:10 T01:7 T08:8
the skill	847	-5	
the slack	847	3	P01:6
the slash	778	6	
the small	763	0	J21:6 J38:6
the snippet	818	0	L09:6
the solution	847	5	N14:8
the sort	818	0	J07:8 J33:8
the source	737	4	
the space	635	-17	J18:9 S01:6
the spec	818	-3	
the specifi	818	4	
the spr	727	0	I02:6 I05:13 S01:6
the sprint	763	-5	
the st	796	0	N04:7 N10:7
the stack	778	-3	
the stag	763	0	T08:9
the standard	796	5	
the starter	778	0	I02:8 I05:6
the state	749	4	
the statu	648	0	J04:10 J29:6 J41:8
the step	663	-4	J41:12
the stor	686	-4	T04:7 T10:8
the store	680	3	I17:24
the str	737	5	J25:8 T05:6
the sub	778	-3	T13:7
the subject	763	0	T07:19
the summary	778	12	J25:10
the support	818	-5	
the switch	818	0	I10:8 S03:6
the sync	663	9	J27:7 J42:6
the tabl	796	6	J27:9
the table	717	0	I09:12 T07:6
the target	796	-7	
the task	727	-5	
the team	727	3	J23:8 J29:7
the template	727	4	J02:10
the tenable	847	3	
the tenant	583	0	I09:7 I15:13 I17:6 L08:6 N02:8 T08:8 T09:6
the terminal	763	-5	
the test	628	14	
the text	674	0	N05:9
the th	628	-3	J29:13 L01:6 N12:6
the third	818	0	C01:6
the thread	847	-4	
the three	727	-3	L08:7 T09:7
the ticket	583	13	J15:10 J36:7 J41:16
the time	620	4	I20:12 J26:8 N11:6
the timeout	749	0	N08:12
the title	709	0	J25:6 J34:10
the tls	847	0	N13:6
the tnt	818	0	T09:11
the token	397	0	I02:7 I19:8 I20:16 I21:9 J01:10 J03:7 J11:6 J25:-7 J26:6 J29:8 J35:8 J36:10 J37:6 N03:-6 N07:-6 N11:-6
the tool	556	16	J04:8 J21:9 J38:6 T06:7
the top	717	0	J32:7
the trace	763	0	N02:6 N11:9 S02:6
the tracker	818	-4	
the trail	847	0	T10:6 T15:7
the transition	674	-6	J09:7 J41:10
the trick	818	0	N07:8
the trigger	847	5	
the trouble	763	3	J35:7
the trust	778	3	N09:9
the truth	847	0	J29:7 S04:6
the tunnel	763	0	I12:8
the two	617	-3	T07:12
the typ	778	0	J30:10
the type	763	-6	
the ui	639	0	J05:8 J14:6 J22:6
the unauthoriz	847	4	J02:6
the update	635	-5	J32:7 T01:6
the upgrade	818	0	I15:6
the uri	749	-6	J10:19
the url	507	10	J07:12 L08:7 N02:7 N03:14 N13:7 N14:10 T09:9
the urls	818	3	
the urn	796	0	C02:7 T07:12
the user	442	-6	J13:8 L09:11 S02:21 S04:8 T06:8 T12:9 T15:12
the username	717	0	J26:7
the usual	778	-3	
the valid	847	6	
the validation	796	-5	C02:6 J01:6
the valu	749	10	J25:9
the value	564	7	I02:12 J27:22 T04:6
the vault	778	-5	T10:8
the vendor	668	0	J13:9
the verification	818	0	I20:8 J06:7
the verifier	818	3	I20:6
the version	680	12	J01:6
the very	617	7	I04:6
the vm	763	0	I05:8 N09:6
the vuln	847	0	I03:7
the warn	818	4	
the way	639	0	N12:9 T11:8
the web	602	11	J04:18 J41:6 T10:6
the webhook	644	-10	J24:6
the weekend	680	0	C01:8 N02:10
the whitelist	847	-3	
the whole	579	-7	J15:6 J21:8
the widget	796	-4	J33:6
the wiki	717	0	J07:8
the wire	847	0	J03:8
the wizard	749	0	J14:7 N14:7
the word	674	0	J05:7
the work	818	6	
the workaround	847	-6	
the worker	778	-3	I17:7
the workflow	658	-5	J30:6 J41:9
the worklog	778	9	
the workspace	796	0	T12:8
the world	847	0	S01:9
the write	796	3	J09:7 J11:10
the wrong	602	-10	J11:8 S03:12
the xray	847	-7	
the xsrf	847	0	J20:6
the yaml	847	4	
the year	818	0	T02:7
the zapier	847	4	
their	422	-18	I07:13 I16:15 J02:-6 J06:6 J25:-8 J30:7 N04:7 N11:6 T04:6 T08:8 T13:10
their admin	658	0	J30:7 N04:6 N05:6 S04:6 T08:8
their api	796	-5	
their app	847	0	J13:6
their atlassian	847	0	N10:7
their browser	818	0	T09:8
their clientkey	847	0	I07:6
their has	818	0	J06:7 T07:7
their is	847	0	I16:6
their it	796	0	N04:6
their jira	749	-5	I16:7
their key	847	0	J29:7
their list	818	3	
their nam	796	0	T13:13
their network	847	0	I18:6
their own	693	0	I16:6
their pag	818	-4	
their page	796	-5	
their project	818	3	J30:6 J31:6
their request	818	0	I09:7 P01:6
their sandbox	847	0	I07:7
their site	701	0	N15:13 T04:7
their support	796	-6	J13:6
their sync	847	0	J16:7 N06:6
their token	727	0	L01:7
their trace	818	0	J24:6 N11:6
their wait	847	0	N11:8
them	402	-8	I17:7 J11:7 J22:-6 S04:6 T13:6
them all	737	4	J04:7
them and	709	-10	
them back	818	0	T11:6
them fail	847	0	J21:6
them for	847	0	J10:6
them from	796	-3	
them have	847	3	
them in	663	0	T11:9
them install	847	0	T05:8
them into	847	5	J26:6
them it's	818	0	J16:6 T06:6
them on	818	0	T06:6
them out	796	0	J19:6 J29:6
them reinstall	847	0	I10:9
them so	818	-3	S04:7
them that	763	-3	
them the	727	11	T04:6
them this	796	-5	
them to	653	-7	J14:6 N12:8
them up	796	-3	T13:6
them we	847	0	J39:6
them will	847	3	T13:7
them work	847	-3	
themselv	737	0	J12:6
themselv what	847	4	N07:6
then	365	11	I13:6 J12:8 J21:8 J35:9 N11:11 T10:7 T14:10
then 403	847	0	T14:7
then 502	847	0	N11:10
then all	796	0	J05:6 T10:7
then and	763	3	I08:6 J29:7
then answer	847	6	
then as	818	-9	S03:7
then by	847	-4	
then click	847	0	I03:7
then console	749	-7	
then could	847	0	T14:9
then creat	796	0	J24:6
then curl	847	4	
then data	847	7	
then everyth	847	0	J07:7 J21:7
then fail	847	-7	
then find	796	0	N03:6
then from	847	0	J35:9
then function	818	3	N13:7
then if	847	3	J23:6
then it	668	3	
then it's	749	0	L01:7
then look	778	0	S01:6
then not	847	0	N02:8
then on	749	4	I06:7 T14:8
then one	796	7	T14:10
then our	737	3	
then read	847	0	J09:6
then reinstall	818	0	T01:6
then res	818	-3	
then says	847	0	J34:7
then search	847	6	N13:6
then she	847	0	S04:12
then show	847	7	
then somebody	847	0	J41:6
then take	847	3	
then the	562	-5	
then there	778	5	
then try	818	-4	
then we	847	5	
then with	796	-6	
then wonder	847	4	J12:8
then you	818	-5	
then your	778	0	J40:7 T10:7
there	301	-4	J14:6 J15:9 J26:-6 J27:7 J34:-6 J39:9
there already	796	-10	
there also	847	3	
there an	620	-7	
there and	639	3	J06:6
there another	847	5	
there are	558	7	I17:8 J02:7 J03:6 J04:8 J11:6
there as	847	0	I09:6
there at	763	4	J07:7
there be	796	-4	
there because	847	0	L09:7
there by	796	6	J18:6
there can	796	0	J14:6
there chang	847	0	I19:6
there colleague	847	0	T08:6
there either	847	-5	
there for	717	-5	J27:8
there forge	847	0	J12:11
there found	818	6	J39:6
there from	847	-7	
there how	847	0	S03:7
there is	468	14	J01:7 J04:7 J13:8 J15:6
there isn't	749	0	I10:8 L01:6 P01:6
there it	727	0	N09:8
there line	847	0	L09:7
there list	818	3	J11:7
there maybe	847	3	
there might	778	3	
there my	847	0	I06:6
there no	568	4	I09:8 I21:8 J04:7 T05:6
there not	818	-3	J37:6
there noth	717	0	I14:9 J22:7 N14:7
there on	818	4	
there only	847	3	
there or	818	5	
there seem	847	-4	
there should	749	3	
there some	709	3	I04:6 J19:10
there test	847	4	J24:7
there the	658	6	
there this	847	0	P01:7
there to	796	-6	C01:7
there version	818	8	
there warn	847	-3	
there was	617	0	J29:8 N11:8
there way	701	0	T10:6
there were	818	-3	
there when	796	0	J27:7
there will	847	0	T15:7
there with	727	-4	J42:6
there you	749	-4	S04:8 T05:7
therefore	778	0	J05:6
these	508	0	I17:7 J34:6 J38:7 N01:6
these chang	847	-3	
these come	818	3	
these credential	818	4	
these customer	847	0	I17:7
these group	796	3	J12:7
these people	847	0	J23:9
these request	847	6	
these scop	796	3	
these the	847	0	T05:8
these token	818	-3	
these two	778	-4	
they	397	11	J29:7 J36:6 N04:6 N14:-6
they are	593	12	J04:6 N05:6
they ask	717	4	J41:6
they be	847	-3	
they call	818	0	J06:6
they came	847	4	
they can	763	-8	
they can't	818	-4	
they close	847	0	I05:6
they do	717	-3	
they don't	727	-3	J29:6
they expire	778	-4	
they gave	818	0	J20:6 T01:7
they get	737	-6	
they go	796	0	J29:6
they have	674	0	J29:7
they import	847	0	J31:6
they just	847	0	J14:7
they log	847	3	J36:7
they need	796	-4	T08:6
they pass	818	9	J13:6 J25:6 T07:6
they pres	818	0	J19:8
they reinstall	778	0	T10:6
they remov	818	0	I17:6 T06:7
they sent	796	0	L01:8
they told	818	4	
they typ	818	0	N10:7
they want	763	0	T09:6
they were	778	4	
they'd	737	0	J41:6
they're	599	5	J17:6
they're valid	847	0	J36:6
they've	604	0	N02:6 N15:6
they've chang	847	0	N02:9
they've got	796	0	T09:6
thing	631	-10	J18:6 L09:6
thing that	847	-4	
thing work	847	-6	
think	502	-3	I07:6 J39:6
think it's	727	-5	C01:6
think jira	818	3	S01:7
think of	693	-4	
think that	818	-3	P01:8
third	635	0	I09:7 J07:7 J19:7
third of	796	0	I09:6 J07:6
thirty	763	-3	
this	296	16	I09:6 I20:-6 J02:12 J04:6 J16:7 J19:8 J22:6 J26:9 J29:9 J40:17 N07:-7 N12:8 N14:10 T01:8 T06:6
this account	847	0	T13:6
this action	818	4	
this adds	818	-7	
this afternoon	847	0	N11:7
this allow	847	-3	
this api	796	-3	
this app	727	14	J40:7 T15:7
this application	847	4	N10:7
this as	778	-4	
this authorization	686	3	T01:20
this baseurl	847	3	
this be	749	0	I06:7
this branch	818	-4	
this but	818	5	N05:6
this by	847	0	T10:7
this chang	847	3	
this change	763	-7	
this client	727	-3	I09:16
this customer	796	0	T08:6
this deprecat	737	10	J22:16
this does	749	9	N14:9
this down	847	0	C02:6
this endpoint	847	-6	
this error	686	-7	
this errormessag	847	5	
this fault	778	8	
this field	693	6	J04:14 S01:6 T05:6
this fix	818	4	J25:6
this for	778	0	I14:7 T03:8
this from	847	0	N12:8
this gets	818	5	
this has	727	0	T06:15
this here	847	3	
this host	847	4	
this in	701	-5	T02:6
this instance	663	16	J40:31
this is	568	10	J02:10 N14:6
this issue	693	6	J41:22
this it	847	0	N12:9
this key	847	3	J31:6
this library	717	11	J02:6 N03:10
this look	847	4	
this loop	847	0	J23:6
this machine	847	0	N12:7
this message	796	7	
this moment	847	0	N10:7
this month	796	0	J29:6
this morn	680	10	J22:6 J35:7
this mov	847	-4	
this name	847	-5	
this no	847	-3	J19:6
this note	847	3	
this one	620	-9	I07:11 J30:8
this operation	701	4	J02:9
this page	717	-3	I01:7 N13:6
this post	796	-8	
this pr	674	-11	
this project	639	8	J16:21 P01:7
this pull	847	-7	
this query	847	3	
this release	847	-4	
this request	778	5	
this resource	599	11	J02:11 J06:6 J07:7 J13:8 J19:8
this rfc	847	-3	
this right	847	-3	J08:6
this route	847	0	I14:6
this same	847	4	
this security	847	0	I19:8
this server	778	12	N12:6
this session	818	-3	
this site	749	4	N04:9 N12:8
this state	847	-7	
this the	763	0	T05:7
this title	818	-9	
this to	778	-3	
this token	796	4	J08:10
this too	818	8	
this tool	778	0	J28:6
this tracker	847	7	
this trk	847	4	
this up	847	0	I08:6
this url	818	-4	I02:7
this user	778	8	J42:6
this very	847	-4	
this was	763	-9	
this way	847	-4	
this we	847	6	
this week	717	8	J02:7
this when	818	7	
this with	818	-5	J32:6
this work	749	-11	
this year	818	5	
thistle	847	-3	
thornbury	818	6	J04:10
thornbury atlassian	818	6	J04:10
those	472	7	I04:6 I10:6 J39:7 J41:6 S04:6
those are	796	0	C02:7
those field	847	0	J05:6
those of	717	0	J39:6 S01:7
those project	847	0	J17:11
those that	749	0	I03:6 I20:6
those to	847	0	T06:6
those two	818	0	J40:7
those where	847	-3	
those who	693	0	I04:8
those who've	818	0	J11:7 T10:6
those with	818	0	J32:7
those without	847	0	I14:6
though	553	8	I06:6 J03:11 J15:8 J35:6 S01:9
though i'm	818	4	J42:6 T15:6
though it	818	0	J35:12
though my	847	-3	J15:7
though the	727	0	I03:6
though they	847	4	J15:9
thought	544	0	J09:6 L01:8
thought about	818	3	
thought it	778	3	T07:8
thought it's	847	0	N07:6
thought that	727	-6	L08:8
thought was	796	0	N12:6
thousand	737	0	J04:8 N05:7
thousand of	818	0	T06:6
thread	620	6	L08:6 S03:6
thread main	778	5	
thread that	818	0	J01:6 L08:9
three	507	-11	I05:11 I14:6 N08:7 T02:8 T11:6
three customer	847	0	T09:8
three have	847	0	T13:6
three minut	749	0	I05:10 I20:7
three of	737	0	T11:10
three people	847	0	J26:7
three tim	749	0	J28:7 S04:6
three week	818	-3	
threw	778	0	T05:10
thrice	847	0	J14:7
through	424	8	C01:7 J21:11 J26:-7 J36:10 N01:6 N08:7 N11:8 T14:6
through all	796	4	J29:6
through an	847	0	J35:7
through and	763	6	T14:10
through api	749	-6	J01:6
through atlassian	847	6	
through http	796	-4	
through it	796	0	N09:6
through oauth	847	0	J36:9
through of	847	0	J07:6
through our	778	0	I01:6 T01:6
through proxy	847	4	
through reference	778	5	J32:8
through so	796	3	
through the	555	-4	C01:8 J36:11
through this	818	3	
through though	847	0	I03:8 J10:6
through to	818	0	L08:8
throw	527	-9	I17:8 L01:6
throw 400	847	-3	
throw an	778	0	J34:7
throw er	847	6	N07:6
throw err	847	-3	
throw for	847	0	I09:6
throw it	847	0	L01:11
throw new	648	-10	J01:7
throw the	818	0	J27:7
throwabl	847	3	
throwabl java	847	3	
throwabl propagate	847	3	
thrown	680	0	C01:6 J36:6
thrown back	847	0	J36:8
thrown out	763	4	C01:6 N01:6
thu jan	847	5	
thumbnail	818	0	J38:12
thursday	693	-3	J29:10
thus	796	0	L08:7 L09:6 T09:6
tick	620	3	J11:26 J28:6
tick and	847	-4	J31:6
tick for	818	3	
tick the	778	4	J01:6
ticket	397	14	J15:12 J20:6 J21:-6 J22:11 J25:15 J29:7 J30:17 J31:9 J38:6 J41:15 J42:7 N03:-6 N05:7
ticket after	847	0	I03:6
ticket are	727	0	J32:6
ticket but	818	0	J38:6
ticket by	717	4	J41:8
ticket can	847	-6	
ticket can't	818	3	
ticket com	818	6	J31:7
ticket creation	847	6	
ticket customer	818	0	J22:6 T01:6
ticket fail	818	5	J32:7
ticket for	737	7	J30:6
ticket from	686	0	I17:8 J16:6 N05:9
ticket goes	847	0	J42:8
ticket hand	763	0	J24:6
ticket in	653	4	J30:12 J41:6 S02:6
ticket integration	847	0	J35:6
ticket is	668	13	J41:6 N05:8
ticket it	818	0	J41:7
ticket jira	818	5	
ticket mention	847	-3	
ticket of	749	-3	
ticket register	847	4	
ticket that	796	-8	
ticket the	727	12	J14:7 J34:6
ticket they	847	0	J39:6
ticket to	796	0	J41:6
ticket transition	818	8	
ticket was	818	0	J15:7
ticket with	701	5	J25:7
ticket work	847	7	
ticketbot	847	-6	
tidewater	847	5	J04:7
tidewater co	847	5	J04:7
tidi	847	0	J31:7
tidi up	847	0	J31:7
tidy	763	0	I19:6
tidy up	818	3	I19:6
tied	847	4	
tied to	847	4	
tight	847	0	N08:6
til	796	-3	C01:8
till	701	8	I06:6 J29:7 J36:7 T09:9
till the	796	3	
tim	520	-4	I05:6 J16:8 J35:13 L08:6 N08:32 N15:6 T10:7
tim allow	818	3	
tim and	818	0	J35:7
tim call	847	3	
tim in	818	-7	
tim out	674	3	N08:35
tim the	796	0	C02:6
tim we	847	0	T10:7
time	374	-3	C01:12 I04:8 I05:17 I06:9 I20:21 J08:8 J11:-6 J16:6 J21:7 J25:-7 J30:-6 J35:-6 N07:-7 N11:9 T02:9 T14:9
time 120	818	0	L08:6
time 180	796	0	I06:9
time 204	847	0	J17:19
time 401	847	0	J08:24
time 403	778	0	J17:17
time 404	796	0	J15:13 N03:9
time after	847	-6	
time and	727	7	
time as	796	3	J39:7 N14:6
time assertion	818	-5	
time change	847	-4	
time claim	778	0	I06:17
time entri	847	-3	
time exp'	763	3	
time expect	847	-3	
time i've	847	0	J08:6
time if	778	7	T10:7
time in	778	0	I20:6
time is	674	0	I04:12 I05:21
time it	749	-3	J02:6
time jwt	847	0	I02:6
time level	778	4	
time minute	796	-3	T02:7
time my	847	4	
time not	763	0	J29:6 J36:8 S02:6
time now	658	4	T02:6
time of	749	-5	
time on	847	0	P01:6
time out	778	0	N11:6
time report	847	-5	
time return	847	3	
time role	778	0	J02:8 J16:19
time sheet	847	-3	T06:6
time since	818	0	N15:7
time the	763	11	T15:6
time there	778	3	
time time	709	-4	C01:7
time to	737	3	
time track	847	0	J31:6
time tracker	796	6	J02:6 J32:7
time when	818	0	S03:6
time with	847	4	J24:9
time zone	847	-3	
time'	847	-3	
time' claim	847	-3	
timedatectl	818	0	I05:9
timedelta	818	5	J07:7
timedelta minut	818	5	J07:7
timelin	847	0	L08:6
timeout	548	0	N08:48 N11:16
timeout and	818	-4	
timeout exceed	847	3	N08:10
timeout for	847	8	N11:10
timeout of	737	0	N08:11 T15:6
timeout on	847	5	T14:6
timeout the	847	0	N08:6
timeout when	847	5	N08:10
timeout with	847	0	N08:8
timeout'	847	-3	
timeouterror	818	4	N08:16
timer	749	0	J36:7
timespent	778	8	
timespent null	847	-3	
timestamp	614	-3	I20:6 T02:17
timestamp too	701	0	T02:14
timezone	818	5	I05:6
tio	818	3	J41:8
tio jira	818	3	J41:8
titl	749	-5	J34:8
title	479	7	J15:10 J25:12 J32:6 J34:11 N03:6 N12:8 N14:11
title already	818	-9	
title at	847	3	N14:9
title atlassian	796	-5	
title description	847	0	J21:6
title error	763	-6	N01:6
title forbidden	818	-3	
title is	847	-3	
title jira	778	5	J34:7 N14:8
title link	778	4	
title not	847	5	
title oops	737	4	N03:7
title our	847	6	
title report	847	7	
title script	818	11	
title setissuetype	847	5	
title title	847	7	J15:9
title trial	847	7	J25:6
title unauthoriz	778	8	J02:13
tld	847	-4	
tls	635	3	N07:8 N09:7 N12:6 N13:8
tls connection	847	7	
tls handshake	847	-4	
tls inspection	847	0	T08:6
tls_wrap	847	8	
tlscafile	847	-4	
tlscafile and	847	-4	
tlsskipverify	847	-4	
tlssocket	818	7	
tlssocket emit	847	8	
tm	847	0	C01:8
tmp	778	4	
tnt	551	9	L01:12 L09:21 T06:10 T07:9 T09:21
tnt aud	763	3	L01:9 L09:9
tnt baseurl	680	-9	L09:7
tnt http	727	0	T07:15 T09:8
tnt opts	847	5	T06:6
tnt public	847	6	
tnt siteurl	796	6	T06:9
tnt tenant	818	7	
tnt'	749	4	T03:7
to	185	9	I01:-6 J01:7 J02:8 J04:6 J30:-6 J33:9 L01:-8 N09:7 N11:-7 P01:6
to 111	847	-3	
to 404	818	0	J39:7
to 443	847	3	N13:6
to about	847	0	J07:6
to accept	778	5	T01:6
to acces	579	9	J02:14 J06:6 J07:7 J19:8 J40:6
to account	847	-5	
to acme	847	-7	
to act	763	0	T08:7
to add	620	12	J14:7 J15:10 J20:7
to addon	847	0	I17:6
to adf	778	-4	J32:10
to agree	847	-4	
to all	763	4	
to allow	763	3	N01:7
to an	639	4	J11:7 J20:8
to and	717	4	
to anonymou	818	6	J04:11
to another	658	-4	N02:6 T08:6
to answer	737	-3	
to any	778	-5	
to app	847	0	I02:6 J09:6
to approve	778	0	P01:6
to asapp	847	-3	
to ask	693	0	J14:7 N07:7 T10:6
to at	847	-6	
to atlassian	674	11	J08:6 N11:6 T15:17
to attach	818	-6	
to authenticate	624	-5	I14:10 N10:6
to authorise	847	-3	
to authorize	847	-4	
to avoid	796	-3	I08:6
to baseurl	847	0	J37:7
to be	423	0	I06:11 J23:6 J26:6 N03:7
to bearer	778	0	J05:7
to before	847	-3	
to blank	763	8	
to br	818	0	J29:7
to browse	796	6	J42:6
to build	737	-6	I17:8
to call	709	0	I17:6
to change	686	-5	T15:9
to character	847	0	J34:9
to check	737	-4	
to choose	763	6	J04:7
to click	818	0	J09:6 J40:8
to close	847	0	J19:6
to cloud	686	0	J23:8 J38:6
to collect	847	3	
to come	727	3	N15:7
to compare	847	5	J08:6
to compute	847	0	I02:6
to confirm	796	-5	
to confluence	631	6	J15:6 J18:6
to connect	607	0	J02:10 N07:10
to contact	717	-8	I12:8 I16:6
to continue	818	0	N12:6
to contribute	818	11	N03:6
to convert	796	-7	C02:7 J32:7
to correct	818	5	
to create	599	16	J04:7 J05:7 J14:7 J30:8 P01:12
to custom	847	5	
to database	847	4	
to db	847	-3	
to decode	693	5	I08:19
to decodesymmetric	763	0	I07:15 I08:-6
to delete	796	9	P01:9
to detect	847	0	T14:8
to dev	796	-5	
to different	818	0	I15:7 J31:6 N02:8
to disable	818	5	T08:6
to do	556	-9	J35:15
to done	818	3	J41:10
to download	796	-5	I13:7
to drop	796	-3	I06:7
to each	778	0	N01:7
to edit	796	0	N15:6
to end	737	6	J25:11
to enter	763	6	N13:9
to epic	847	-3	
to establish	818	3	N06:9
to every	847	0	I01:6
to execute	727	-9	
to exist	847	3	
to exit	818	-6	
to fail	737	8	
to false	796	0	J32:7 N07:6
to fetch	674	-3	
to find	663	-4	I19:6 N09:9
to fix	749	11	I20:6 J15:8 T15:6
to force	847	3	
to forge	737	0	I19:9 J37:9
to gb	847	-3	
to gdpr	818	-12	
to get	528	7	C01:8 J02:9 J04:7 N09:9
to github	796	-7	
to gitlab	818	-5	
to give	717	0	J14:9
to go	663	3	
to hand	749	5	J23:7
to have	568	0	I02:10
to help	796	-4	
to hide	847	-5	
to http	583	3	I02:7 J02:6 N09:9 N14:10
to id	847	5	
to ignore	847	3	
to import	778	9	
to in	778	8	J41:10
to install	674	7	I11:9 I13:11
to integrate	818	-3	
to invalid	818	-5	
to issu	796	-5	
to issue	796	0	N05:6
to it	628	0	J15:9 N12:6
to item	847	0	S01:7
to its	796	-4	
to jira	451	7	I17:6 J02:8 J08:8 J20:8 J25:9 J26:6 J40:8 N13:10
to jira'	847	0	J40:7
to just	847	0	J27:6
to keep	847	0	T13:8
to know	658	3	I14:6
to learn	796	7	
to leave	847	0	J07:9
to let	778	0	I16:6
to link	847	-6	
to list	763	14	
to load	763	11	
to localhost	847	0	N07:6
to log	639	0	T14:7
to login	778	-11	
to look	658	-11	S04:6 T08:7
to mak	847	4	
to make	617	10	J14:6 J24:6
to manage	847	4	
to map	763	4	J25:12
to match	796	0	N02:6
to me	674	0	J34:6
to mean	847	0	J33:8
to min	847	0	T02:6
to miss	727	0	J12:15
to move	709	-9	
to my	668	12	J26:8 N07:6
to name	763	-6	
to need	847	4	J09:7
to new	701	0	N02:6
to newco	847	0	N02:8 T09:6
to no	663	0	T02:12
to normal	847	-5	
to not	847	-6	
to object	763	4	J25:12
to one	663	11	J21:10
to only	818	3	I20:6
to opt	818	-3	
to our	648	-4	T01:8
to parse	602	7	J01:34 J37:6
to perform	701	13	J02:9 J14:6
to permission	847	0	J09:6
to pick	847	-5	
to plugin	847	-3	
to post	737	3	
to postgr	847	0	T05:6
to preflight	847	-3	
to prevent	847	3	
to problem	818	-3	
to proce	818	0	N12:7
to project	796	-5	
to proxy	763	0	N10:13
to publish	749	5	
to push	818	6	J25:6 N05:6
to put	644	6	C01:6 I19:6 J07:6 J26:6
to re	737	3	J11:6
to read	686	0	J09:7 J13:6 T11:6
to redirect	847	4	
to refuse	847	-4	
to register	717	5	I16:25
to reinstall	727	0	I09:9 T04:7
to remote	818	-9	
to renew	847	0	T15:6
to reproduce	576	5	J32:6
to request	727	8	N09:11
to reset	847	3	J13:6
to resolution	847	4	
to resolution'	847	4	
to resolve	737	0	N14:8
to respond	847	3	N07:7 N08:6
to rest	648	-8	J32:7 J39:9 N13:6
to retrieve	727	-9	
to run	686	0	C02:8
to save	737	5	J08:6
to say	717	-3	
to search	737	0	J33:12
to see	562	4	J15:13 J33:6
to self	818	9	
to send	668	-6	J05:7 T12:8
to server	749	0	N07:6
to service	847	4	
to set	635	-3	J25:7
to sign	701	3	T05:9
to since	847	-5	
to slow	796	0	T02:6
to solve	796	-3	
to some	796	-3	
to somebody	796	5	
to sort	763	5	S01:7
to stag	796	0	J12:6
to stand	847	8	
to start	796	4	
to statu	847	-4	P01:6
to stay	847	6	
to stop	847	0	N15:6
to such	847	-6	
to sync	796	5	
to talk	847	0	J08:6 N09:6
to tell	717	3	N02:7
to test	709	-11	
to text	847	3	
to that	737	5	
to the	374	-9	J26:-6 J32:6 L09:6 N03:7 N10:7 N11:-6
to them	818	0	J10:6
to this	763	6	N12:6
to those	847	3	I04:7
to ticket	763	-4	J05:6
to time	847	3	
to token	796	13	
to transition	818	4	J41:7
to try	727	0	I04:7
to type	847	7	
to understand	818	0	J33:7
to update	749	7	I12:6
to upload	796	-5	
to url	796	-5	
to us	737	-3	
to use	511	0	J18:22 J26:6 J28:7 J34:7 T01:22
to user	737	6	
to validate	778	3	
to verify	644	12	I10:6 I11:22 N09:16
to view	701	-4	J27:14
to wait	763	-6	
to web	847	-3	
to what	778	-4	N12:6
to whatever	847	0	J06:6
to which	778	-5	
to work	620	0	T02:7
to write	749	3	
to your	701	-6	J33:9 J40:6
to_json	847	-3	
to_s	847	0	T09:12
tobe	847	0	J19:6
tobe 200	847	0	J19:6
today	579	-10	I09:7 N11:11
today no	847	0	I08:6
today the	778	3	
todo	749	12	
together	674	7	J10:7 N03:6
tojson	818	-3	
tok	639	0	I20:7 J03:6
token	224	0	C02:-7 I01:-6 I03:9 I05:7 I06:8 I09:-9 I10:-10 I11:9 I13:-7 I15:10 I16:-9 I17:-8 I19:10 I20:13 J01:19 J02:12 J03:10 J04:9 J08:7 J09:-6 J11:8 J12:-6 J15:-10 J17:-6 J19:12 J21:-10 J23:-10 J24:-9 J25:-21 J26:9 J28:20 J29:8 J30:-12 J31:-11 J32:-8 J33:-8 J34:-10 J36:9 J37:14 J39:-10 J41:-12 L08:7 L09:12 N01:-9 N02:-8 N03:-7 N05:-13 N06:-12 N07:-10 N08:-11 N09:-11 N11:-12 N15:-7 P01:-11 S01:6 S03:9 T07:8 T08:15 T09:10 T11:15 T12:7 T14:14
token 200	737	-7	
token 400	624	0	T04:6 T05:-8 T06:17 T07:24 T09:22 T11:31
token 401	701	4	J19:13 T05:25 T08:15 T10:11
token 403	763	7	T08:20 T14:10
token accept	847	0	S04:7
token accessible	727	0	J40:11
token again	818	3	J03:6 N10:7
token all	796	0	J03:6
token alone	847	3	
token also	847	0	J19:8
token an	847	4	
token and	525	6	J01:7 J02:6 J14:8 T14:9
token answer	847	-3	T15:6
token any	818	6	T07:6
token anywhere	847	0	J20:7 J37:6
token app	847	0	I19:6
token are	611	15	J28:7
token as	653	9	J35:13
token ask	847	0	J05:6
token at	607	0	I11:11 J01:8
token atlassian_jwt	847	8	J06:9
token atlassianjwt	847	5	J06:7
token authentication	847	-6	
token base	796	0	J04:6 N12:6
token be	818	3	J40:8
token bearer	847	-4	
token because	847	0	N04:6
token before	737	3	
token body	818	10	
token both	796	0	J02:8
token bound	847	0	J07:7
token broken	847	0	J19:7 S04:7
token but	737	12	S04:7
token by	693	-9	
token cache	818	0	S03:7
token call	847	3	L08:7
token can	737	6	
token chang	818	-5	I11:6
token claim	818	0	J06:7
token client	818	7	I15:6 J22:8
token cloud	796	-7	
token colleague	847	0	J22:7
token com	749	-5	J37:6
token complete	818	3	
token connect	847	-3	
token const	749	4	
token creat	778	0	J19:11 J29:7
token create	818	3	
token curl	778	-14	
token decod	847	0	C01:6 J37:6
token do	778	8	
token doctype	847	0	N12:6
token does	778	0	J23:6
token each	796	12	T14:8
token endpoint	701	-8	L01:6 L09:6 T02:9
token enter	818	0	J35:6
token error	644	6	I07:9 I08:9 J28:6
token everyth	847	9	J13:6 S03:8
token exchange	778	3	T08:7
token expect	796	0	T14:7
token expir	668	-3	
token expire	847	0	T14:7
token fail	737	0	I11:11
token field	847	-5	
token fill	818	-3	
token first	847	-3	I12:7
token for	566	11	I03:6 J07:6 L08:9 T09:7 T12:9 T13:9
token forge	847	0	I19:6 J37:6
token form	818	4	
token found	847	-5	
token fresh	796	0	J01:6 J35:6 J42:9
token from	581	12	I05:10 I21:7 J08:7 J36:7 L01:8
token get	680	3	J02:12
token goes	847	4	
token got	778	0	I03:6
token has	604	0	J11:8 L08:9
token have	763	0	J26:6
token header	749	-5	J10:7
token host	847	0	T08:11
token hs	847	0	I11:6
token http	796	-4	T05:11
token if	727	-4	
token in	548	8	J02:6 J29:7 J37:6 N03:6
token instead	796	4	
token interface	847	3	
token invalid_grant	818	-5	
token is	476	-25	I12:8 I18:12 I20:7 J01:6 J36:8 T13:6
token isn't	796	0	J02:8 S01:7
token issu	847	0	T09:7
token it	631	-4	L01:6
token it's	818	0	I05:6
token jira	727	10	N13:10
token json	818	5	
token jwt	631	5	J07:9 L08:8
token lifetime	818	0	I05:15 J36:7
token live	818	-4	
token login	818	6	
token made	668	8	N14:6
token matter	847	0	J16:6
token may	796	-3	
token miss	847	-3	
token must	818	-8	J29:6
token mutation	847	0	T12:7
token my	818	0	J04:6
token myself	847	0	S01:7
token never	818	0	I03:7
token new	749	-4	J19:8
token no	604	-11	J20:8
token nocheck	763	11	J20:9 J25:6
token none	818	6	
token not	701	-3	J28:6
token noth	818	0	J19:8 J28:6
token now	796	6	J26:7
token of	564	-3	I06:7 S03:13
token on	680	5	I11:10 I21:9 J01:6
token one	778	8	I15:6 T09:9
token only	727	0	J37:6 T15:6
token option	818	6	J23:9
token or	693	-6	S01:9
token os	818	7	J10:8
token other	818	0	J14:6
token our	818	0	J01:6 J08:6
token out	763	3	
token owner	818	0	J27:7 J42:8
token page	749	4	J29:11
token pats	847	-3	
token please	796	-7	
token prefix	847	4	J01:6 J05:7
token proces	847	-5	
token provid	847	-5	
token query	847	0	S04:8
token rather	847	0	J05:6
token read	796	3	J14:8 J40:8
token redact	620	0	J01:10 J04:8
token refresh	727	-5	
token refus	778	-3	I06:7 I19:6 J13:7
token req	727	-5	
token request	693	0	L09:7
token require	847	3	
token res	818	-3	
token rest	796	7	J26:8
token result	778	9	
token return	717	0	J06:6
token right	796	0	T11:6
token rotate	818	-3	
token run	847	-8	
token same	763	0	N04:6 N11:9
token says	778	-5	
token scop	818	0	J11:7
token segment	847	0	I14:8
token service	763	-3	T04:10 T07:7
token should	847	0	J04:6
token sign	749	-4	
token signature	796	0	I19:8
token since	796	-4	
token so	763	6	J03:13
token stand	847	-4	
token still	778	4	J07:6 J11:7 S01:6
token stopp	847	0	T03:7
token stor	847	0	J19:8
token table	847	0	T14:8
token that	607	3	J28:11 T14:10
token there	717	3	J37:7
token they	778	-3	L01:8
token to	709	0	T11:6
token too	818	0	I04:7 N07:6
token tri	847	-4	
token two	847	0	J16:8
token under	847	0	S03:8
token url	847	3	
token used	818	3	I20:16
token user	796	3	
token username	847	3	
token verification	796	0	I19:12
token was	648	-3	I20:10 J04:8
token went	847	-4	C01:6
token were	818	0	J26:6 S01:7
token what	763	4	
token when	709	-4	
token where	796	10	J26:6
token which	727	-4	J40:7
token will	818	-8	
token with	548	15	J03:7 J11:6 J28:28 L09:7 S01:6
token without	686	12	J28:21
token work	686	6	J19:6
token would	778	5	J29:7
token wrong	818	0	J35:7 S04:9
token you	796	-5	J08:7
token'	576	15	J24:6 N08:6
token' data	847	-4	
token' no	680	-5	
token' nocheck'	847	13	
token' u'no	847	4	
token_reject	847	-6	
token_url	847	7	T15:9
tokenerror	847	-3	
tokenfor	847	4	S03:8
tokenurl	796	8	T03:8
tokenurl http	796	8	T03:8
tokyo	847	0	I05:7
told	532	3	J24:10
told it	818	0	J16:6
told me	709	0	I18:7 J12:7 S02:6
told otherwise	818	3	
told that	749	4	J40:7
told the	778	0	J29:7
told us	717	-4	I06:6 T09:6
tolerance	818	0	I20:9
tolerant	847	0	T02:6
tolerat	796	0	J10:6 J20:8 L08:7
tom	847	0	J26:6 P01:6
tomcat	709	-4	I02:10 J39:9
tomorrow	778	-6	
tonight	847	3	
too	424	18	C01:8 I04:8 I14:6 J21:15 J35:13 N05:28 N08:9 T02:20
too and	796	-5	I10:6
too both	847	-3	
too far	668	0	T02:24
too fast	847	0	J21:7
too few	818	11	J29:6
too it	847	3	
too large	686	3	N05:29
too late	847	0	T02:9
too long	686	6	J01:8 N05:14 N08:9
too many	607	0	I14:8 J21:23 J35:6
too much	749	8	
too no	847	4	
too often	818	6	J35:8
too old	763	0	C01:7 I04:11 I18:7
too so	796	3	T13:6
too the	763	0	L09:6
too tight	847	0	N08:6
too when	818	6	
took	511	3	C02:8 J01:9 J05:6 J13:6 J34:7
took from	847	0	J30:6
took it	709	-3	
took its	818	5	J13:6 L09:8
took look	818	4	J15:7 J24:7
took me	727	0	J01:6 J23:6 J34:6
took out	847	3	
took over	847	0	N06:6
took that	847	0	C02:8 J22:6
took three	847	0	J26:7
tool	439	15	J04:8 J11:7 J28:7 J30:7 J38:7 N14:6
tool answer	818	7	
tool at	847	-3	N12:8
tool do	847	-6	
tool does	847	5	
tool every	847	0	J06:6 J20:6
tool fail	818	8	
tool fine	847	-3	
tool for	727	-4	J03:6
tool get	847	-11	
tool in	847	3	N05:6
tool look	818	5	J34:7
tool need	847	0	N15:6
tool of	818	3	I04:6
tool one	847	0	J29:7
tool report	847	0	N06:6
tool return	847	8	J02:6
tool says	727	8	J28:6
tool show	818	0	N15:6
tool skip	847	0	J15:7
tool that	778	4	
tool the	796	-3	
tool to	847	0	J38:8
tool with	763	4	N15:6
toolkit	847	-5	
toomanyrequestserror	847	-5	
top	653	-8	J32:6 N14:6
top level	847	-5	
top of	727	-3	J32:8
tostr	635	3	J22:6 J25:6
tostr base	663	0	J22:6
total	593	3	J22:15 S01:16 S04:10
total asuser	847	0	J42:8 S04:6
total islast	847	-4	J04:8
total issu	818	-6	
total on	847	-4	
total'	818	-5	
touch	617	-3	N02:6 T03:7
touch it	796	0	J36:7 N02:8 T09:6
toward	847	0	J32:7
tp	778	-4	
tp client	778	-4	
tp jira	818	-3	
tr	778	4	N01:7
tr html	778	4	N01:7
tr'	847	10	
trace	574	8	J25:6 N11:15
trace and	818	0	S03:6
trace id	778	0	N11:8
trace ids	847	0	N11:7
trace of	847	0	I09:7
trace see	847	0	T11:6
trace the	796	0	J24:6 S02:6
trace with	847	3	
traceback	581	16	
traceback most	588	7	
traceid	680	4	I19:6 N11:8
traceid ab	847	0	I19:7
traceid'	737	4	
traceid' aa	847	3	
track	658	-12	J34:6
track the	818	-5	
tracker	568	20	J02:9
tracker example	749	-4	N12:7
tracker int	847	5	
tracker new	847	8	
tracker the	847	-3	
traffic	680	0	C02:6 J35:9 N12:6
traffic goes	847	0	C02:8
traffic light	847	0	J35:12
traffic or	778	3	
trail	749	0	T15:10
trail slash	796	0	T15:6
transfer	693	7	
transfer encod	796	6	
transfer encoding'	737	4	
transform	727	6	J41:7
transform content	847	-4	
transform py	847	3	
transform tio	818	3	J41:8
transform'	737	4	
transition	511	18	J41:70
transition an	847	-5	
transition and	778	6	
transition are	847	-4	
transition body	778	0	J41:6
transition error	847	3	
transition field	796	9	J41:8
transition for	749	13	J41:21
transition id	631	7	J41:23
transition in	778	-3	J41:6
transition is	818	-6	
transition issue	796	0	J41:8 N11:6
transition list	847	4	
transition name	796	-3	
transition on	847	0	J41:7
transition statu	847	4	
transition to	778	-12	
transition was	818	9	J41:12
transition with	796	0	J10:6
transition'	727	15	J41:27
transition' id	796	8	J41:14
transition' identifier	796	8	J41:11
transition_issue	818	-7	
transitional	778	4	N01:7
transitional en	778	4	N01:7
transitionid	847	3	
transitionjiraissue	847	-4	
translat	737	4	J30:9 J40:6
transport	668	0	T14:6
transport security'	778	-3	
treat	686	0	J03:6 S01:12
treat as	796	0	J05:6 N15:6
treat it	847	0	T10:7
treat me	847	0	J03:7 S01:6
tree	778	0	J32:8
trello	763	-3	J40:11
trello com	818	-4	
tri	451	31	I13:6 J02:6 J25:11 N03:8 T08:6
tri before	847	0	C01:6
tri both	796	4	J08:6
tri for	818	4	
tri http	847	9	
tri it	717	-5	
tri many	847	3	
tri that	847	0	L09:8
tri the	709	11	J25:10
tri to	576	0	I13:10 I16:6 J31:8 T08:9
tri with	701	4	J13:6
trial	631	0	J25:11 N14:7
trial atlassian	847	6	J08:6
trial site	847	-4	
trial'	847	4	J23:6
trick	763	4	N07:8
trick to	847	3	
trigger	628	0	I19:7
trigger is	847	-3	
trim	818	0	C02:6
trim that	847	0	C02:7 N06:6
trimm	847	0	J09:9 T07:6
trip	818	-7	
trk	763	7	
trk issueattachment	847	4	
trouble	564	12	J07:6 J09:7 N11:7
trouble complet	847	7	
trouble first	847	0	J09:6
trouble for	847	6	J01:6
trouble the	818	3	J23:6 N02:6
trouble with	763	5	J07:9
troubleshoot	680	-12	
troubleshoot note	847	-3	
troubleshoot the	847	-3	
true	427	0	I03:6 I11:6 I21:11 J04:10 P01:6 S04:6
true and	818	-4	I11:6
true await	847	-3	
true basic_auth	847	3	
true body	778	-3	
true const	847	8	J08:6 J33:6
true error	686	3	J25:9
true if	818	-5	
true in	778	3	T08:7
true indent	818	-5	
true into	818	-5	
true issu	847	0	J04:7
true it	847	-4	
true limit	818	3	
true maxresult	847	-5	
true msg	847	4	
true valid	847	3	
truncat	763	0	J10:9 T10:11
truncate	847	5	N05:8
trust	663	0	N09:22
trust certificate	847	-4	
truth	763	-10	J29:7
truth the	847	-4	
try	401	42	I04:13 J02:7 J25:16 J26:18 N03:7 N11:10 N13:6
try again	579	7	J02:6 J25:6 N11:13
try an	847	5	
try const	686	8	J01:8 J22:7
try later	796	0	I08:6
try myself	847	0	J04:6
try new	847	3	
try page	847	-6	
try part	847	0	J25:7
try reload	717	3	I04:29
try return	818	-3	
try that	818	-5	
try the	653	-3	
try this	847	8	J25:6
try to	574	26	J02:8 J25:9 J26:7 N03:8 N05:6
try transition	847	6	
try var	847	0	N13:7
try with	763	4	J35:8
ts	624	-7	
ts caller	727	-4	
tst	847	6	N13:8
ttl	737	-10	
tue	686	15	
tue jul	818	4	
tuesday	693	0	J17:7 J29:6
tuesday the	847	0	J29:8
tunnel	617	6	I12:17 J12:9 N10:17 N12:10
tunnel connection	818	4	N10:7
tunnel request	847	3	N10:8
turn	492	0	I01:8 J21:8 J32:6 N04:6
turn away	737	0	J32:7
turn down	686	4	J07:7 N01:6 T07:6 T09:9
turn it	763	3	N13:7
turn off	796	-3	
turn on	737	0	I13:6 N07:6
turn our	818	0	J21:6
turn out	648	6	I03:7 J20:6 T04:6 T10:8
turn red	796	-5	C02:9
turn the	763	6	L01:6
turn up	749	-3	
tutorial	717	-4	L08:7
tutorial on	847	-5	
twelve	818	-3	J21:7 S04:8
twenty	717	4	
twice	653	6	J35:6 N10:10
two	411	-11	I05:9 I15:13 I20:7 J02:-7 J05:6 J19:9 J25:-6 J40:7 S03:8 T04:7 T07:9 T13:8 T15:7
two account	847	0	T13:6
two call	818	-4	J42:8
two colleagu	847	0	T07:8
two days	737	6	L01:7
two factor	818	-6	
two field	796	4	J31:6
two hour	818	0	I20:7 J07:7
two is	796	0	J07:6
two kind	763	0	J05:6
two lin	847	0	J20:6
two machin	847	-3	
two minut	763	3	J19:15
two more	847	0	J07:6
two only	847	0	J40:8
two or	818	0	J34:7 T02:9
two other	847	0	J40:6
two problem	847	-4	
two project	796	0	S01:10
two refresh	847	-4	
two request	847	0	S03:6 S04:7
two second	847	0	I20:8
two sit	709	0	I15:9 J40:9
two tenant	847	0	T10:7
two test	847	-7	
two third	847	0	I09:6
two tim	763	0	I05:9 J16:7
two token	847	0	J05:7 N15:7
two ways	763	-5	
two week	709	-5	I16:6
two world	847	0	J28:7 T11:6
two year	778	0	J22:6
txt	727	3	J25:6
txt content	847	-3	
typ	538	8	J30:17 N10:6
typ and	818	4	
typ are	818	-3	
typ in	796	3	J02:9 J05:6
typ into	796	3	
typ it	818	0	T09:7
typ jwt	847	4	
typ of	847	3	J30:9
typ the	763	0	J35:6
type	354	17	J24:28 J25:13 J30:26 J32:11 J39:9 N15:6 S03:7 T01:10
type and	763	3	
type app	847	0	N15:6
type application	488	-9	J22:9 J25:6 N13:8
type array	847	-4	
type atlassian	847	0	S03:19
type bug	796	0	J31:6
type bug'	818	-6	
type but	847	-5	
type cloud	778	13	J39:6
type content	737	5	
type doc	668	0	J32:14
type error	818	-4	
type filter	847	0	J34:9
type for	763	-5	I04:6
type from	818	-10	
type has	818	-9	
type header	847	8	
type http	763	4	
type in	818	3	
type is	693	-3	J24:9 J30:13
type isn't	847	0	J24:7
type it	847	7	
type jira	749	-6	
type jwt	674	10	T03:9
type message	847	0	J26:6
type multipart	847	-4	J24:7
type my	847	5	C02:10
type nam	847	8	
type none	847	7	T05:6
type of	709	-6	I06:6
type only	818	-7	J24:6
type option	763	7	
type options'	737	4	
type page	668	4	J34:6
type paragraph	727	-7	J25:7
type project	818	-5	
type scrum	847	3	
type select	727	12	J30:17
type server	796	6	J39:9 N12:7
type so	847	0	J03:8
type story	818	4	
type task	818	-5	
type text	602	-6	N14:6
type that	847	7	
type the	778	0	J42:7
type title	847	6	
type with	818	0	J25:8
type'	548	15	J01:6 J24:7
type' application	570	7	J01:7
type' does	847	0	J04:6
typeerror	668	-11	T05:6
typeerror cannot	701	-7	
typename	796	-8	
typename system	818	-5	
typeof	818	5	J23:7
typeof err	847	-3	
typical	796	-12	
typo	693	-7	J15:6 J35:7 L01:10
typo in	778	-5	L01:8
u'headers'	847	4	
u'no	847	4	
u'no check'	847	4	
u'x	847	4	
u'x atlassian	847	4	
ua	749	4	I11:7
ua compatible	778	4	
ubuntu	709	7	
ubuntu latest	818	3	
udp	847	0	I05:6 I13:6
uformat	847	0	I06:6
ugly	818	-6	
ugly and	847	-6	
ui	576	6	J05:7
ui it	847	-6	
ui show	847	-4	
ui with	847	3	T12:6
ui you	818	0	J18:7 J20:6
uid	818	-11	
umlaut	778	3	
un	763	4	I12:6 T13:6
unable	520	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable to	520	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable_to_verify_leaf_signature'	847	6	
unaffect	778	0	J09:8
unassign	778	9	J25:8 J30:6
unauthenticat	727	-7	I21:12 L08:10
unauthenticat request	847	0	I21:15
unauthoris	658	0	J19:6 J35:6 J36:16 J37:6 J40:6 L01:6 L08:6
unauthoris for	847	0	L08:9
unauthoris while	847	0	J36:8
unauthoriz	419	40	I02:6 I18:34 J02:37 J11:30 J14:6 J22:-6 J25:-7 J26:25 J28:9 J36:30 J38:6 L08:6
unauthoriz 401	686	20	J02:21 J26:9
unauthoriz and	749	-6	I18:8
unauthoriz as	847	0	I09:6
unauthoriz at	796	-4	
unauthoriz code	818	0	J36:7
unauthoriz debug	847	-7	
unauthoriz error	737	6	J02:6
unauthoriz errormessag	818	4	J26:12
unauthoriz for	737	-5	J03:10
unauthoriz from	749	5	J36:9
unauthoriz get	778	-5	J19:7 J38:7
unauthoriz how	847	0	J19:7 J36:7
unauthoriz is	847	0	J07:7
unauthoriz jira	818	0	J36:8
unauthoriz no	847	-4	
unauthoriz on	818	0	J06:6
unauthoriz put	847	-4	
unauthoriz qsh	847	0	I02:8 J06:7
unauthoriz scope	593	24	J10:9 J11:36
unauthoriz unable	847	0	I08:6
unauthoriz with	778	5	J02:6 J14:8
unauthorized'	778	5	J36:6
unauthorized_client	614	-3	T01:23 T14:10 T15:11
unauthorized_client error_description	674	7	T01:14 T14:9 T15:7
unauthorized_client in	847	-3	T01:6
unauthorized_client'	818	0	T01:9
unauthorized_client' error_description'	847	0	T01:7
unauthorizederror	796	4	I04:8 J14:6
unauthorizederror 401	847	4	J14:6
unavailable	658	18	N15:42
unbound	693	-7	J33:13
unbound jql	709	-5	J33:14
uncaught	701	0	J02:6
unchang	727	0	N02:13
unclear	796	3	
undefin	596	-3	I13:12 N09:6 T05:12
undefin at	818	-8	
undefin for	847	0	I10:6
undefin jira	847	4	
undefin method	847	10	
undefin url	818	3	
undefined'	818	0	J23:7
under	519	5	I07:8 I15:6 I16:6 I21:6 J04:7 N03:7 S03:6
under its	818	0	N03:6
under jira	818	6	I16:6
under load	847	3	
under one	847	0	I15:6
under setting	847	4	
under that	818	0	J21:6 S03:7
under the	658	8	I07:11
understand	639	6	N12:7
understand jwt	847	-3	
understand the	818	3	J39:6
understand what	818	0	J24:7
understandab	847	0	C01:6 T02:7
understood	796	-11	
undici	709	-4	
undici request	709	-4	
undocument	847	3	
unexpect	494	14	I11:12 I19:6 J39:6 N03:10 N12:18 N14:13 P01:7
unexpect answer	847	0	N14:7
unexpect aud	818	0	I19:6
unexpect close	847	4	
unexpect error	778	12	N07:7
unexpect migration	778	8	N14:7
unexpect or	778	0	I11:16
unexpect response	663	-7	N02:6
unexpect statu	674	4	
unexpect token	624	0	N03:11 N12:23
unexpect type	847	0	I06:7
unexpected	709	9	
unexpected default	778	8	
unexpected wrap	847	3	
unfortunate	847	3	
unhandl	763	9	
unhandl error'	847	6	N07:6
unhandl promise	847	8	
unhandl rejection	847	-5	
unhandledpromiserejectionwarn	737	5	
unhandledpromiserejectionwarn statuscodeerror	818	3	
unhandledpromiserejectionwarn unhandl	847	8	
uninstall	579	0	I07:10 I08:7 I14:10 I17:21 T01:7 T04:8
uninstall and	737	4	T01:9
uninstall event	847	0	I14:6
uninstall hook	818	0	I17:6
uninstall it	847	-3	
uninstall the	818	8	
uninstalled'	847	0	I14:6
unique	847	-5	
unit	686	-6	
unit test	686	-6	
unix	674	-6	T02:6
unix exp	727	0	T02:7
unix expiresat	847	-7	
unix qsh	778	-3	
unix ten	847	5	
unknown	498	14	I09:10 I14:6 J05:21 J31:24 N06:6 T14:6
unknown authority	818	3	N09:10
unknown customfield_	717	7	J31:6
unknown description	778	3	J31:8
unknown error	778	-7	N11:6
unknown field	847	-25	
unknown host	847	5	N06:12
unknown if	847	6	
unknown in	796	0	J31:8
unknown issuer'	847	-3	
unknown jira	763	6	
unknown on	847	0	J27:7
unknown or	796	-3	T14:7
unknown response	847	3	
unknown source	778	7	J25:7
unknown the	847	3	
unknownhostexception	818	0	I09:6
unles	648	-3	J31:8
unles we	847	-3	
unlimit	763	0	I06:22
unlimit lifetim	818	0	I06:12
unlock	847	0	J35:6
uno	847	-5	
unrecogniz	847	10	J25:6
unrelat	847	-3	
unresolv and	847	4	
unrestrict	847	-3	
unscop	763	5	J28:17
unscop token	796	4	J28:12
unstyl	847	0	I21:11
unsuccessful	763	4	I19:11
unsupport	617	0	J24:32 J25:6
unsupport confluence	796	3	
unsupport media	680	-3	J24:27
untick	847	0	P01:7
until	524	4	C01:7 I04:8 J21:8 J29:14
until about	847	0	N11:12
until all	847	6	J21:6
until exist	847	-5	
until it	796	0	J29:7
until last	796	3	J29:10
until next	847	0	I20:7
until now	818	-8	
until some	847	0	J21:7
until someone	847	0	J03:8 N14:6
until the	701	-3	
until then	847	0	J30:7
untouch	847	-4	
unus	818	-3	J29:8
up	392	-15	J19:15 J23:6 J26:-7 J29:7 J42:7 N05:9 N07:6
up again	796	-3	N15:9
up an	796	-6	
up and	749	0	J23:6
up as	737	3	
up at	763	3	J19:10 N07:8
up but	847	-10	
up by	778	0	N06:6
up for	680	-9	L01:6
up in	635	-3	N15:7
up jira	796	-5	
up last	847	0	J40:7
up on	763	0	I12:6
up or	847	0	J04:7 N05:6
up our	847	0	N06:6
up people	847	0	J42:10
up please	847	-3	
up that	796	0	N10:6
up the	602	0	J19:6 J31:6
up there	796	6	I09:6
up to	635	7	N05:7
up unus	847	0	J29:8
up when	818	-6	
up with	693	6	J10:6 J34:7
updat	486	10	J25:10 J29:8 J33:14
updat and	818	8	
updat content	818	3	J25:8
updat d'	847	4	
updat desc	749	3	J33:10
updat from	847	4	N02:7
updat issue	796	3	
updat lic	847	3	
updat order	847	3	
updat since	847	0	T03:6
updat the	663	0	J15:7 J16:6 J42:6
updat to	818	3	N06:7
updat we	847	-3	
updat with	847	8	
update	464	-8	J02:-6 J09:7 J20:6 J25:15 J31:8 N02:6 T01:6 T05:7
update actual	847	-9	
update an	818	0	J31:6
update and	847	-3	
update comment	818	8	
update field	763	9	J25:13
update in	818	4	J15:6
update issue	847	0	J41:6
update it	763	-4	N02:7
update of	737	5	J39:6 T03:7
update that	818	3	J33:7
update_history	658	7	J25:6
update_history false	658	7	J25:6
update_issue	847	-5	
update_page	749	-7	
updateasync	818	-9	
updateasync content	847	-5	
updateconfluencepage fail	847	3	
updated'	847	3	J33:12
updated_at	847	0	I07:7
updatehistory	818	9	
updatehistory false	847	6	
upgrad	628	-15	I11:6 J24:8 N01:6 T03:9
upgrad ace	818	0	I03:7 N01:9 S02:7
upgrad atlassian	847	0	T03:9
upgrad the	778	-7	J07:6 J33:6
upgrad to	796	-3	
upgrad with	847	-6	
upgrade	614	0	I11:6 J12:6 T03:6
upgrade it	818	0	I15:6
upgrade of	847	3	I21:6
upload	534	-20	I12:9 J20:18 J24:6
upload attachment	818	7	
upload fail	796	-8	
upload file	847	4	
upload it	818	-3	
upload of	818	3	N11:9
upload set	847	-4	J24:7
upload the	701	13	
upload want	847	10	
upload with	847	-8	
upm	727	-4	I16:6 T01:8
upm is	847	-5	
upm says	847	0	I11:6
upon	778	3	
upper	778	0	J03:7
upsert	737	-3	
upsert field	847	3	
upsert return	818	-6	
upset	818	-3	
upstream	737	0	N11:12
upstream connect	847	0	N11:6
upstream request	847	0	N11:8
uri	478	-12	J10:32 T09:6
uri account	847	5	J06:6
uri for	847	-4	
uri header	847	12	J26:6
uri host	847	3	
uri http	566	8	
uri iat'	847	5	J06:6
uri is	778	0	J10:13
uri of	818	3	
uri port	847	3	
uri request	709	-7	
uri request_uri	847	3	
uri self	847	5	J06:6
uri site	818	9	J02:6
uri uri	624	-7	
uri url	818	-4	J19:6
uris	818	-4	
url	307	32	I01:10 I02:8 I21:6 J01:9 J02:11 J07:7 J10:9 J20:-7 J26:6 J28:9 N01:7 N02:11 N03:20 N06:7 N13:10 N14:13 N15:-6 S01:-6 T14:-6 T15:8
url and	635	0	J40:6
url api	847	-8	
url atlassian	818	4	
url auth	778	3	J22:8 N01:6
url base	749	-5	J08:7
url but	847	-5	
url by	749	4	J36:7
url const	818	-3	
url content	847	-3	
url data	749	-5	J25:6
url doesn't	847	4	T15:9
url encod	818	0	C02:6
url ends	818	3	J10:8 T08:6
url for	778	0	I14:6
url format	847	-5	
url from	749	0	J37:6 T09:6
url has	778	3	
url header	635	-4	J10:6
url http	400	14	J02:14 J23:6 J25:7 J35:9 N03:12 N06:10 N13:10
url http_method	847	3	
url in	668	4	J04:7 N14:6
url is	614	6	I21:6 N03:9 N14:6
url it	818	0	N02:10
url jira	778	-5	
url look	818	-5	
url mail	847	0	J28:10
url method	778	9	J06:6
url new	847	5	
url not	847	0	L08:8 T15:7
url of	635	0	J02:8 J28:7 N02:8
url ok	818	0	C02:6 N12:6
url on	847	0	I09:7
url only	847	3	
url or	778	0	N03:6
url output	847	4	
url path	818	10	
url print	847	0	N12:6
url proces	847	9	J01:12
url product	847	0	I10:7
url req	847	0	I01:9
url request	818	5	
url return	818	5	
url self	818	13	
url that	818	3	J38:7
url the	737	8	
url timeout	847	0	N08:6
url to	818	4	
url url	763	-3	
url user	778	0	J26:7
url username	778	3	
url we	847	0	T09:6
url which	778	0	L08:8
url while	847	0	I02:6
url wiki	818	7	J08:6
url with	749	7	N06:6
url xxx	847	3	
urlencode	847	3	
urlencode jql	847	3	
urlencoded'	763	0	J24:7
urlencoded' is	818	0	J24:8
urllib	596	8	N06:6 N13:7 T05:8
urllib connection	763	8	N06:8
urllib connectionpool	624	5	N13:7 T05:8
urlopen	847	4	
urlopen self	847	4	
urls	644	0	J10:8 J39:8 N02:8
urls have	847	0	N02:6
urls in	818	-3	
urlsearchparam	763	0	I04:9
urn	513	7	C02:7 L09:15 T03:10 T05:18 T06:24 T07:28
urn atlassian	537	7	L09:8 T03:8 T05:12 T06:21 T07:22
urn ietf	693	6	T03:9
urn in	847	0	T07:14
us	423	-6	I16:9 J08:7 J19:7 J21:6 J25:-8 J28:6 J29:8 L08:6 N04:6 N11:6 T04:8 T08:8
us an	796	-8	
us any	847	6	J23:7
us as	818	3	J29:8
us at	818	6	
us atlassian	847	0	L08:6
us docs	847	4	
us error	847	-4	
us field	763	5	S01:7
us for	847	0	J08:6
us gov	737	0	I16:16 T08:7
us in	818	0	J42:6 N04:6
us it	818	0	T10:6
us it's	847	0	T06:6
us jira	818	-3	
us new	847	0	N04:6
us on	749	0	J22:6 T01:6 T09:6
us our	847	0	N04:6
us query	778	3	
us take	847	-4	
us that	778	5	N11:9
us the	658	-9	
us their	818	4	I18:6
us this	847	-7	
us to	686	0	I06:6 J21:9
us token	778	6	J26:6
us var	847	0	N09:6
us who	847	0	J39:8
usage	717	-9	
usage json	847	3	
usage the	847	4	
use	369	-6	I21:7 J02:7 J04:-6 J18:18 J26:14 J28:6 P01:-6 T01:14
use addon	763	0	I01:11 I21:8
use an	778	3	
use api	778	-13	
use bearer	847	9	J01:8
use cas	847	-3	
use confluence	653	12	J18:23
use different	818	3	
use for	796	8	
use google	818	0	N11:7
use has	818	0	T08:8
use http	818	-3	
use in	749	-4	I21:6 L09:7
use it	586	5	J34:9
use jira	749	10	
use library	847	0	J06:6
use of	778	-4	
use one	796	7	
use package	847	-10	
use post	847	-5	
use req	818	0	I01:8
use rest	796	-8	
use same	847	0	J29:7
use that	701	0	J26:7
use the	524	0	J05:6
use this	639	0	T01:21
use those	847	0	T06:6
use to	778	5	
use token	778	4	
use value	847	-3	
use what	818	3	J36:6
use your	763	-6	
use_ssl	847	3	N12:6
use_ssl false	847	3	N12:6
usebasicpars	847	4	
used	478	0	I20:14 J04:7 J26:8 J33:8 J42:7 S02:8 T05:6
used at	818	-3	
used before	778	3	I20:26
used it	763	-5	
used now	847	4	
used the	658	15	J33:6 T14:7
used to	653	-12	J33:6
used with	763	-9	
usedefaultcredential	818	3	N10:11
useful to	847	-3	J17:6
useles	796	-4	J16:8 J37:6
user	274	8	C02:11 I01:-7 I03:-6 I07:-7 I12:-7 I13:-7 I15:-6 J05:7 J09:11 J10:-7 J14:10 J17:9 J18:16 J19:14 J23:31 J25:-17 J26:11 J29:-7 J30:-8 J32:-7 J35:7 J40:-8 J41:-8 J42:25 L01:-7 L09:15 N01:-6 N02:-6 N03:-10 N04:-6 N05:-8 N07:-11 N11:-9 N12:-6 N15:-8 S02:13 S03:14 S04:13 T04:7 T05:6 T06:6 T12:10 T13:11
user acces	727	0	J05:11 S01:6
user account	749	7	L09:7 S02:9 S04:7
user accountid	818	-4	T07:11
user agent	674	5	J20:22
user agent'	727	8	N09:7
user and	556	0	C02:9 J35:18 J42:8 P01:8
user are	796	6	
user as	796	0	T07:6
user bearer	847	0	J13:8 L08:6
user bulk	796	-9	J07:17
user but	847	0	T13:8
user call	847	-4	
user can	709	-7	J14:8 S02:6 T15:11
user can't	749	0	J35:6 S02:8
user cannot	847	-3	
user cfg	818	9	J24:8
user click	847	0	J37:7 T14:8
user come	847	4	J03:10
user const	847	5	
user current	778	14	N13:7
user does	727	0	J15:7 J23:7
user email	796	0	J09:6
user error	749	3	J04:6 N07:6
user every	847	0	J42:8
user example	847	5	J01:6
user fail	847	5	
user field	796	8	J04:6 J42:6
user for	778	0	T13:7
user from	749	0	J17:6 J20:6
user gave	818	9	
user gethost	847	0	I02:8
user group	796	7	J18:8
user had	778	0	I05:7 J19:6
user has	648	0	J05:6 P01:9
user header	796	-4	
user here	847	-3	
user http	847	7	
user id	727	-7	
user identify	717	11	J23:7
user if	847	3	
user impersonat	847	0	J02:6 T05:8
user impersonation	674	3	J36:8 T08:8
user import	847	4	J42:7
user in	631	8	J13:9 T12:9
user info	763	6	
user install	847	7	
user is	620	-8	J04:6 J09:8
user isn't	796	4	J16:7
user it	818	0	J05:6
user jo	847	12	
user key	709	0	J23:7 T06:13
user lack	778	-3	
user list	796	3	J17:6 J23:6
user lock	847	0	J35:6
user mail	796	-8	J26:6
user map	847	-3	C02:7
user may	663	0	J18:10
user me	796	8	N06:6
user must	796	4	
user nam	709	-11	
user name	546	4	J02:11 J23:8 J26:15
user need	847	-4	
user no	847	0	S04:9
user not	628	12	J18:18
user of	658	-9	N10:6 S03:6 T04:11
user offline_acces	818	3	
user on	796	0	S03:8
user only	778	0	J35:6 S04:6
user open	778	0	I04:7
user or	749	3	J26:6
user ourdomain	847	4	
user passwd	847	-4	
user password	588	-10	N13:9
user per	847	0	J19:10
user permission	778	0	J23:6
user picker	778	3	J42:14
user privacy	847	-5	
user read	737	-9	
user redact	701	10	J25:6 J26:10
user report	847	0	J37:6
user request	818	0	I17:9
user rest	847	4	
user says	847	5	J04:7
user scope	847	0	S04:9
user search	620	0	J23:8 J42:33 T06:8
user secret	847	-8	
user see	749	0	I09:9 T09:7
user sees	847	0	S03:10
user should	818	4	J27:7 T15:7
user sign	818	-4	J36:7
user so	847	0	J08:6
user someone	717	15	J02:7
user story	847	-6	
user that	763	5	J13:6 J27:7
user the	717	-5	C02:6 S02:6 S03:9
user they	847	0	J23:6
user through	847	0	J19:7
user to	717	10	C02:8
user token	548	-5	J23:6 L09:13 S04:9 T08:7 T09:6 T11:6 T12:14 T14:6
user url	847	4	
user userkey	847	-3	
user username	717	0	J23:14
user warningmessag	818	0	J04:9
user we	818	0	J19:6 L09:6
user where	847	-6	T06:6
user who	693	-7	J33:6 S02:6 S04:6 T13:7
user with	680	0	J34:7 S02:6 T05:6
user without	818	-5	J09:6
user work	796	-3	
user write	847	0	J14:6
user'	668	7	J23:7 T14:6
user_id	818	0	I01:9
user_key	778	4	J23:7
user_key username	847	-3	
user_token	818	0	S03:7
useraccountid	574	-4	L01:6 L09:11 S02:7 T03:7 T05:6 T06:6 T07:12
useraccountid acc	847	0	L09:9
useraccountid accountid	668	0	T03:6
useraccountid be	847	0	T05:6
useraccountid claim	847	-4	
useraccountid in	847	0	C02:7 T07:7
useravatar	847	-4	
useravatar ownerid	847	-4	
userclient	847	0	S02:7
userid	717	0	I14:7 T12:9
userid accesstoken	847	3	
userkey	628	18	J23:10 T06:40
userkey app	847	5	T06:6
userkey aud	847	5	
userkey current_jwt_user	847	-3	
userkey opts	847	5	T06:6
userkey public	847	6	
userkey str	847	5	
userkey tnt	818	3	
userkey user	847	3	T06:9
userkey userkey	796	3	T06:9
usernam	778	-9	T06:6
usernam are	847	-4	
username	448	16	J04:13 J23:31 J25:-6 J26:18 N07:7 N10:7 N14:8 P01:8
username adm	847	4	
username current_jwt_user	847	-3	
username email	847	3	
username for	847	-4	
username is	847	4	
username login	796	-6	
username me	749	0	J04:9
username must	847	0	J23:7
username my	818	0	J26:6
username olga	847	0	J23:7
username os	847	0	N08:6
username password	644	12	J02:11 J15:6 N07:8
username the	818	-7	
username token	818	10	J04:6
username user	727	5	N13:11
username username	796	0	J15:8
username with	847	0	T06:7
username xxx	818	-9	
username'	658	8	J23:30
username' is	693	11	J23:13
userpassword	847	4	
userpassword var	847	4	
users'	778	0	J36:7
usertoken	796	0	S03:7
usertoken const	847	3	
uses	520	-15	J22:8 J26:7 J42:6
uses an	796	-5	
uses atlassian	763	-3	
uses basic	847	-4	
uses is	847	4	
uses it	778	4	J08:6
uses legacy	847	-3	
uses of	847	0	J32:8
uses the	674	0	J39:6
usr	607	6	J15:6 J26:9
usr bin	737	9	
usr lib	717	-3	
usr local	674	3	J15:7 J26:7
usual	653	-18	
utc	635	7	I05:10 I20:9 N11:7
utc and	818	0	I05:7
utc const	818	-3	
utcnow	727	-4	I20:6
utcnow addsecond	818	-3	
utf	537	18	J26:8 N03:9
utf as	847	-6	
utf date	778	-5	
utf meta	749	7	N14:6
utf standalone	763	7	
utf transfer	778	3	
utf_	847	0	L08:6
util	639	5	
util base	847	-3	
util concurrent	749	9	J02:6
util go	818	0	S01:7
util js	847	4	N07:6 T05:7
utm_source	847	0	I01:11
utm_source mail	847	0	I01:11
uuid	709	7	T12:11
uzxhhbxbsz	778	0	T10:8
uzxhhbxbsz aw	778	0	T10:8
val	663	0	I10:7
val assertion	847	0	L09:6
val request	709	-4	
val token	847	0	J37:6
valid	461	27	I20:10 J25:25 J41:17 N09:8 N14:6 T14:6
valid and	749	5	
valid authentication	847	-3	
valid certification	778	3	N09:8
valid even	847	-4	
valid for	674	0	J41:15
valid iat	818	0	C01:6
valid id'	763	5	J25:8
valid in	847	0	J32:6
valid is	847	3	
valid issue	847	5	
valid jira	818	0	N03:6
valid json	796	6	N12:12
valid project	796	-3	J25:9
valid token	847	3	J35:6
valid transition	796	10	J41:10
valid true	693	4	J25:8
valid until	847	3	
valid what	847	4	
valid yet	818	0	I20:7
validat	717	3	I12:6
validate	663	8	I20:9
validate setting	847	3	J01:6
validatequery	717	-12	
validatequery false	847	-5	
validatequery true	763	-9	
validation	617	-11	C02:16 I18:19
validation fail	709	4	I18:22
validation of	847	0	T04:6
validity	818	0	I05:6 T02:6
valu	579	3	J04:7 J25:7
valu expression	818	-7	
valu for	847	-3	
valu in	847	-3	
value	432	18	C02:8 I02:19 J02:6 J25:15 J27:24 J32:24 N12:12 T04:6
value as	847	0	J06:6
value at	778	-15	
value but	763	-6	J34:6
value context	847	-3	
value expect	818	0	I02:6
value for	847	-3	
value from	763	-3	J06:6
value has	818	0	C02:6 J26:6
value jira	847	4	
value line	709	-7	N12:9
value list	818	5	J34:6
value must	658	15	J32:32
value not	847	4	
value of	701	-11	
value or	847	0	I10:6
value red	847	-3	
value type	796	-8	
value vuln	847	3	
value'	709	0	J25:15
value' in	763	5	J25:8
valueerror	847	8	J10:8
values'	818	-6	N06:6
vanity	818	0	I16:6
var	503	6	J23:8 N13:8 T08:8
var api	847	-4	
var assertion	818	4	
var claim	847	5	T06:6
var http	847	0	N09:6
var is	847	0	N06:6
var jira	796	-3	
var lib	796	5	
var mail	818	-4	
var now	778	3	
var option	796	8	
var out	847	8	J23:7
var pass	847	4	
var payload	778	-6	
var req	818	6	
var request	709	-3	
var response	693	6	J23:6
var secret	847	-5	
var site	818	7	J22:6
var text	847	4	
var url	796	-5	
var user	847	3	J26:7
var where	847	4	
var who	818	0	N13:7
var wiki	847	6	
varchar	847	0	T10:12
variabl	658	0	N07:8
variable	644	0	J02:8
variable is	847	-5	
variable to	818	6	I16:6
variant	763	-4	
variant where	847	0	N13:6
vault	709	-9	T10:7
vault and	847	0	T10:9
vba	818	0	J02:8
vcs_type	847	-5	
vcs_type circle_project_username	847	-5	
velocity	818	7	I03:7
vendor	562	6	I12:6 J13:7 T03:6
vendor firebase	847	0	I20:6
vendor lesstif	778	4	
vendor says	818	0	J33:7 P01:6
venv	709	-5	N11:6
venv lib	709	-5	N11:6
verb	737	10	N01:10
verb kwarg	818	8	
verb raise_on_error	847	0	J02:6
verb verb	818	8	
verbose	680	20	J25:13 P01:8
verbose get	778	11	J10:6
verbose invoke	796	3	
verbose new	847	5	
verbose post	818	0	P01:6
verbose verbose	796	7	
verifi	560	-10	I19:11 J08:7 L01:9 L08:9
verifi ok	847	0	I06:6 L01:11
verifi on	818	0	I20:6
verifi sha	847	0	I07:9
verifi that	818	-4	
verifi the	763	0	J06:9
verification	527	0	I03:8 I07:15 I08:21 I18:9 I19:15 T10:6
verification error	648	7	
verification fail	614	0	I07:19 I08:18 I18:9 T10:8
verification was	796	0	I19:12
verifier	778	0	I20:12
verify	480	0	I07:14 I08:18 I10:6 I11:22 N09:25 T10:11
verify fail	680	15	N09:17
verify false	749	-4	N09:8
verify installation	778	0	I11:15
verify js	796	0	I04:8
verify jwtreader	847	0	I05:6
verify the	624	5	I11:12 N09:12 T10:9
verify token	847	-3	
verify what	818	0	J06:6
verify with	749	0	I08:7 I10:8
verify'	847	-3	
verifyclaim	847	0	I12:7
version	384	23	J02:8 J12:10 J16:10 J20:6 J22:7 J25:9 J30:6 J32:21 J39:20 T03:6
version and	663	-9	
version by	796	4	J12:6
version content	727	-6	J32:9
version encod	763	7	
version error	847	4	
version fail	847	-12	
version field	847	-3	
version from	763	-13	
version get	818	13	J08:6
version has	796	4	L08:8
version have	847	0	T10:7
version in	717	0	J16:10
version info	818	0	J01:8
version it	796	-9	J16:7
version jira	796	4	
version lib	847	8	N12:6
version name	818	-6	
version new	847	-3	
version no	796	-6	
version number	737	3	J32:6
version of	604	18	J02:9 J22:9 J32:9
version on	778	6	
version python	847	0	J07:7
version self	847	-4	J39:6
version set	847	7	J39:7
version snapshot	847	7	
version test	847	3	
version that	763	5	J25:6
version the	763	-3	J42:6 S02:6
version to	847	7	J08:6
version too	847	-3	
version type	763	13	J32:6
version usr	818	5	
version versionnumber	818	-9	
version window	847	5	N03:10
version with	796	0	S02:6
version work	818	4	
version'	818	8	N14:11
versionedrepresentation	818	-4	
versionedrepresentation id	847	-3	
versionnumber	818	-9	
vertex	847	4	
very	549	15	I04:7 J02:7 J04:8
very first	749	0	J35:6
very like	847	0	J09:7
very same	658	6	
very well	818	6	J02:6
via	614	-5	I06:8 N10:7
via rest	818	3	T13:6
video	818	-5	
view	558	5	I05:6 J04:9 J15:11 J27:9 S01:12 S04:13
view and	847	3	
view by	727	5	J04:15 S01:6
view is	847	0	J09:9
view it	727	-6	J27:15
view the	763	6	J15:13
viewer	778	0	J09:7
vim	847	6	
virtual	847	0	N09:6
visible	763	0	J42:7 N14:6 S01:6
visitor	796	-7	S01:11
vm	701	-3	C01:13 I05:11
vms	796	0	C01:10 I20:8
vmware	847	-5	
volume	818	0	I09:7 J36:9
vpn	653	8	N04:16 N06:8 N08:7
vpn on	847	0	N04:9
vpn or	847	5	
vs	658	3	J02:8 N12:6
vs code	686	6	J02:9
vscode	778	0	J02:6
vuln	680	6	
vuln and	818	-5	
vuln body	818	4	
vuln does	847	3	
vuln error	847	3	
vuln http	847	5	
vulnerability	847	6	
vvv	847	-14	
waf	796	0	I14:9
wait	528	-17	J19:9 N08:18 N11:9
wait and	796	-3	
wait as	847	-3	
wait for	693	0	J23:6 N08:6
wait or	818	3	J35:6
wait request	847	-5	
wait until	763	0	J29:6
wall with	847	4	
wander	847	0	C01:8
want	412	14	I14:6 J23:8 J25:7 J33:7 J38:6 N10:6 S02:7 T11:6
want accountid	847	5	
want all	818	-3	
want an	737	6	J29:6
want another	847	3	J38:7
want at	847	3	
want basic	818	0	J01:6
want both	847	3	
want for	818	-3	I14:6
want it	709	6	L09:7
want jira	847	7	
want login	796	0	J23:6
want more	796	6	J30:6
want qsh	847	0	I03:7 L08:6
want someth	818	0	J30:6
want that	796	5	S02:7
want the	680	12	
want this	847	-3	
want to	527	-4	J14:6 T11:7
want token	818	-3	
warn	469	9	I01:6 I18:11 I20:8 J02:8 N15:6
warn about	818	3	
warn anonymou	847	-4	
warn confluence	749	8	J34:6 N03:6
warn for	818	0	L08:6
warn jwt	778	0	I01:9 I06:6 I18:12
warn msg	818	4	
warn org	818	3	
warn plugin	847	-5	
warn root	701	8	N09:9
warn tenant	818	0	N15:13
warn with	847	-5	
warning	778	-6	I18:6
warningmessag	674	15	J04:9 J27:17
was	333	26	I20:8 J01:-7 J15:16 J27:8 J28:-7 J29:8 N05:-6 N09:-6 N10:-6 S03:7 T02:11 T04:7
was 200	778	0	S01:7
was accept	778	-7	I15:9 J19:7
was add	796	0	N13:7
was all	818	0	N02:7
was an	663	0	J25:7 N11:9
was and	847	5	
was answer	818	0	I07:8
was around	847	5	
was available	778	8	
was broken	818	10	
was by	847	0	J07:8
was chang	763	0	N15:6
was clos	847	0	N07:7
was copi	847	4	N01:6
was creat	796	0	S04:7
was deni	737	3	J12:11
was deploy	847	7	I01:6
was down	818	4	N15:10
was expect	818	-3	
was expir	847	5	
was false	847	0	I21:6
was fine	709	0	J23:10
was for	818	0	N07:6 S01:7
was forcib	847	0	N07:8
was found	847	3	J39:7
was get	778	3	I01:9
was grant	737	3	J12:16
was in	818	0	J20:9 N08:6
was issu	818	0	I20:13
was it	693	12	J29:6
was just	847	-5	
was last	818	4	T10:6
was logg	847	0	S01:8
was made	658	7	J11:6
was meant	818	-4	S03:7
was miss	778	-9	
was mov	818	4	
was my	818	4	J35:6 L08:7
was never	749	-4	J15:6
was not	579	0	J15:6 J25:13 N14:7
was ok	763	0	J38:7
was only	818	0	J27:6
was our	778	0	J17:6 T04:7
was refus	763	0	J21:6 J36:8
was reinstall	818	0	T04:6
was remov	749	-7	
was renam	847	0	I19:7
was revok	847	-4	J04:7
was right	818	0	S02:7
was roll	847	4	T04:6
was second	796	0	T02:7
was set	818	0	J36:7 N06:6
was shown	847	0	S03:12
was stor	818	7	
was successful	847	-4	
was sure	847	0	N04:6
was sync	847	4	
was that	778	3	J35:7
was the	639	0	I02:6 T07:6
was there	796	-4	J05:6
was thrown	818	-6	
was to	796	0	L09:7
was told	796	4	
was too	847	0	C01:8
was unsuccessful	796	0	I19:12
was used	818	-3	I20:6 T05:6
was work	818	0	L01:8
was written	818	3	
was wrong	796	7	
wasn't	644	0	I11:6 I13:6
watch	709	6	C01:6 P01:6 T15:6
watcher	693	-6	J23:13 T13:6
watcher by	847	0	J23:6
watcher is	847	6	
way	469	-11	N12:7 T09:6 T10:6
way as	847	-7	J09:6
way back	847	-3	
way round	701	-3	T10:6
way than	847	0	I14:6 J19:6
way that	818	-3	J04:6
way the	763	0	N12:6
way to	588	-4	J23:6
way too	847	-5	N08:6
way we	818	6	T11:6
way without	847	5	
ways	693	-6	J42:6
we	312	-11	I07:6 I15:-6 J02:-6 J09:8 J22:-6 J24:-6 J25:-6 J26:-7 J37:6 L08:-7 N09:-7 N15:8 S02:9 S03:11 T01:6 T04:13 T08:8 T09:13 T14:6
we add	778	0	J09:6
we alway	818	0	I08:7
we answer	749	0	I09:6
we are	693	3	N11:8
we aren't	796	0	J39:8
we ask	709	12	S02:8
we be	847	-3	
we built	818	5	
we bump	847	0	J12:6
we call	749	7	
we can	727	-6	
we chang	717	4	J16:7 J28:6 J34:6
we change	847	0	J33:6
we check	818	0	S03:6
we copi	818	0	J06:7
we copy	796	-3	T09:6
we could	818	9	
we couldn't	796	-3	J29:6
we decrypt	847	0	I10:6
we delete	847	0	S01:7
we did	749	4	J23:7
we didn't	763	0	J21:6
we do	709	3	J09:7 J14:9 T01:9
we don't	668	-7	J36:6
we expect	847	5	
we fetch	796	-6	S03:10
we find	818	0	S02:8
we follow	847	0	J38:6
we found	818	-9	
we gave	818	-3	
we get	668	-7	J42:6 S04:6
we go	796	-6	T09:6
we had	644	-7	J03:6 S02:6
we have	543	7	J39:6 T05:7
we introduc	847	0	S03:9
we just	796	0	J19:6 N02:6 S03:6
we keep	717	0	S01:6
we kept	847	4	
we know	727	-8	
we log	847	-3	S01:7
we look	737	-3	I07:6
we made	818	5	
we make	778	0	J28:6 T13:6
we migrat	847	0	J23:6 N13:9
we mov	674	-9	I11:8 N02:6
we only	693	-3	T10:6
we pass	763	0	J21:6 J23:6 S02:6
we pay	847	0	N15:6
we plan	778	-6	
we post	796	6	J13:7 J30:6 N11:6
we probab	847	-3	
we put	693	0	I14:6 J07:7
we ran	847	0	N08:6
we refuse	796	0	T10:6
we remov	818	0	I09:6
we restart	847	0	C01:6
we restor	847	0	I05:6
we restrict	847	0	N04:6
we retry	847	0	T14:6
we roll	818	4	
we rul	847	3	
we run	709	9	J21:6
we see	709	17	J42:6
we send	701	4	J01:8 J23:6
we set	763	-7	
we ship	847	0	I13:7 N05:7
we should	709	-5	
we sign	709	4	J05:10 T09:9 T10:6
we still	796	0	T06:10
we stop	847	-3	
we stor	818	0	J41:6 T09:7
we store	763	0	J36:6 N02:7
we support	847	0	J39:6
we suspect	847	0	J42:6
we switch	763	-9	
we take	763	-3	S01:7 T09:7
we test	847	-3	
we think	847	-5	
we thought	796	0	S02:8 S04:7
we tri	693	-7	I12:7 I16:6 T08:6
we use	628	0	J02:6 J42:6 T08:6
we want	709	0	T05:6
we were	717	-6	S02:8 T04:8
we work	847	5	
we would	796	-10	
we'd	668	0	J04:8 S02:7 T13:10
we'd have	818	0	J04:10
we'll	727	-5	
we're	583	-5	J13:7 J21:7
we're at	818	0	T09:6
we're hav	796	-3	
we've	566	0	I08:7 I17:6
we've got	796	0	I19:6
we've put	847	0	I21:6 T07:7
we've stor	847	0	T06:6
we've two	818	0	J05:6 J31:7
web	488	21	J04:12 J20:6 J36:7 J41:7 N03:7 N12:19 N15:7
web app	847	0	T10:9
web authentication	847	3	
web client	737	0	I13:6
web content	778	0	J02:7 J21:6
web filter	847	0	N12:10
web gateway	847	0	N10:6
web have	847	0	J04:11
web http	847	4	
web page	674	7	J20:7 N03:15 N12:10
web proces	847	0	J36:8
web query	847	0	N14:7
web request	818	0	J36:8
web security	847	3	N15:6
web version	847	0	N11:6
webhook	490	-26	I01:7 I14:9 I20:6 J13:23 J24:6
webhook are	778	-6	
webhook come	847	0	L08:8
webhook for	778	-4	
webhook from	818	0	C01:7
webhook is	796	-6	
webhook jira	847	0	J24:9 N02:8
webhook jql	847	-3	
webhook no	818	4	
webhook of	709	-3	J37:6
webhook relay	818	0	N07:8
webhook so	847	-4	
webhook with	818	5	
webhookregistrationresult	847	6	
webhookregistrationresult error	847	6	
webpack	778	5	
webproxy	847	0	N09:6
webproxy http	847	0	N09:6
webresponse	796	-3	
webservice	847	0	J02:6
websession	847	3	P01:6
website	693	3	
website at	778	3	
website owner	778	3	
wed jan	818	0	N15:6
wed mar	847	-3	
week	497	0	I04:6 J29:8 N15:8
week ago	693	5	J02:8
week and	818	-4	T08:6
week could	847	-6	
week it	818	6	
week my	847	6	J02:6
week not	818	-4	
week will	847	3	J01:6
week with	847	0	S01:7
weekend	644	0	C01:8 J07:6 N02:9
weekend and	847	0	C01:6 N04:6
welcome	686	6	N10:6
well	474	0	J07:8 J36:6 T11:6
well again	847	3	J07:6
well enough	847	6	
well for	847	3	
well got	847	-3	
well it	847	4	
well known	749	0	I19:6
well no	847	3	
well or	847	0	T11:6
well the	763	9	J02:6
well then	847	4	
well we	847	0	J21:7 J36:7
well with	778	-5	
went	523	5	N09:6 N11:9 P01:7
went from	818	4	
went ok	847	3	
went on	818	4	J35:8
went out	847	0	N09:10
went through	639	5	P01:11 T14:8
went to	749	0	T02:6
went wrong	674	-8	
werden	847	0	J05:12
were	499	0	J17:6 J41:10
were all	847	0	S01:7
were at	847	-4	
were logg	847	-4	J03:6
were made	818	3	J10:6
were never	847	-3	
were pass	847	0	S02:9
were read	847	-4	
were refus	796	0	I01:6
were right	847	-3	J35:6
were taken	847	4	
were the	778	7	J26:6
were there	847	5	
weren't	749	0	I17:6 J03:6 J17:6
wget	847	0	J38:6
what	329	14	C02:9 I14:-6 J09:9 J24:6 J26:9 N02:6 N14:11 S01:6 T09:6 T13:7
what am	693	7	N14:7
what call	847	0	J20:6
what came	847	-4	T09:6
what can	749	4	
what com	717	10	
what could	818	-4	
what did	717	5	J19:7 J35:6
what do	614	10	N08:7 S04:6
what does	635	5	J04:6 J18:6 T05:6
what else	778	0	C02:9
what everybody	847	3	
what exact	847	-4	
what fail	847	3	
what follow	847	-3	
what get	763	12	N03:7
what goes	818	4	J36:6
what had	796	0	J19:6
what happen	709	6	J34:7 T10:6
what has	818	3	
what hash	847	0	J07:6 L09:8
what have	818	0	T07:7
what help	778	6	J09:6 J16:8
what i'd	847	0	C01:6
what in	717	0	I15:6 J06:7
what isn't	796	0	J27:6
what it	596	-6	N13:6
what it's	763	0	L08:6
what jira	686	0	I01:11 T05:8
what kind	847	0	N06:6
what look	818	5	
what mak	847	-4	
what must	847	0	N04:6
what one	796	0	N05:7
what our	847	0	S01:7
what puzzl	847	0	J19:7
what see	717	0	J02:6
what send	818	-5	
what should	778	-3	
what sign	847	0	L08:6
what statu	847	-3	T13:6
what the	572	-7	J03:6 J24:7 T02:6
what they	727	0	I04:7
what they've	818	0	J09:7
what this	763	-5	
what to	701	-8	N15:6
what tri	818	3	
what type	818	0	J24:7 J39:6
what user	847	0	T09:8
what was	749	0	S03:6
what we	668	0	T09:9
what we've	847	0	J05:7
what went	763	4	
what work	796	7	
what you	737	-7	
whatever	576	29	J40:6 L08:8
whatever ask	847	4	
whatever path	796	0	L08:12 N15:8
whatever the	763	12	
whatever try	778	10	
whatsoever	709	0	J03:10 J24:7 S02:6
wheel	847	0	N08:8
wheel turn	847	0	N08:8
when	333	-10	J07:6 J19:6 J21:7 J35:7 J39:-7 N08:6 N12:10 P01:7
when act	847	0	T05:8
when add	778	0	J19:6
when ask	763	0	J23:6
when call	737	-4	J34:7
when change	796	8	
when click	737	-5	J40:7 N02:6
when connect	763	4	
when creat	763	-3	
when create	778	11	J30:9 P01:7
when customer	847	5	
when gett	818	-5	
when hash	847	0	J07:15
when he	818	0	J35:6 P01:6
when i'm	847	0	J27:7
when import	847	0	N05:6
when it	596	11	T13:6
when it's	796	0	N02:7
when jira	701	0	J29:6
when log	796	-3	J35:6
when logg	847	0	S01:7
when no	796	-4	
when not	847	0	N12:17
when one	796	-12	
when open	763	3	
when our	763	0	J13:7 P01:6
when page	847	0	J07:6
when project	796	-4	
when pull	847	5	
when put	818	6	I06:7
when run	763	3	
when send	847	-4	
when set	818	8	J02:6
when she	818	0	N06:6 S03:6
when site	847	9	N15:8
when take	847	-4	
when tenant	847	-3	
when the	496	-15	J21:7 J33:6 J42:6
when there	749	-6	J32:7
when they	686	0	I05:8 J21:8
when try	763	6	J24:6 J25:6
when updat	847	6	
when upload	847	4	
when use	847	-9	
when user	763	13	J35:10
when we	620	-4	I12:6
when you	778	0	J38:7
whenever	693	0	J25:7
whenever the	796	4	
where	424	-20	C02:10 J31:7 N10:10 N14:8 S02:6
where can	778	-5	
where client_key	818	0	T04:7
where come	847	0	N04:12
where do	674	3	N10:13
where is	796	0	S02:7
where it	648	-7	C02:6 J15:7
where it's	847	-3	J35:9
where need	847	-7	
where one	818	5	
where text	847	7	N14:9
where that	847	0	T05:6
where the	591	9	J31:8
where there	763	-7	
where they	847	4	
where would	847	3	
where you	847	-4	
wherea	717	0	J09:7 J29:6
wherea the	778	0	J23:6 J29:7
whether	534	-3	I11:6 J27:6
whether it	749	-4	
whether the	648	3	J27:6
whether they	818	3	
whether this	847	0	I11:6 N04:6
whether you	847	3	
whether your	847	-4	
which	350	-5	C02:6 I03:9 I06:6 I14:6 J04:-6 J21:-7 J23:-7 J35:-6 J40:8 J42:11 N03:7 N09:-7 N11:-6 S01:8 T03:6 T08:6
which account	818	0	S01:7
which ace	847	0	I15:6
which addres	847	0	T08:6
which an	818	3	
which answer	818	-11	
which are	763	6	
which broke	847	-3	
which client	847	5	
which content	847	-8	
which did	818	-5	
which documentation	847	3	J36:6 L09:7
which don't	847	0	J40:8
which endpoint	778	5	J08:6 N15:6
which giv	847	6	N03:6
which had	796	0	J20:9
which has	763	-7	
which hold	847	-3	
which ip	847	-3	
which is	572	-8	P01:6
which isn't	763	0	J42:7
which issue	847	4	
which jira	727	0	J33:11
which lets	847	-4	
which of	796	-4	
which one	701	3	N14:6
which our	778	0	I03:11 N03:6
which part	847	0	T09:7
which permission	818	-6	
which pod	847	0	C01:6 I20:7
which project	847	3	
which re	847	0	I18:6
which right	818	0	J42:9
which scop	749	4	J11:6
which seem	847	3	
which sett	847	0	I03:6 T15:7
which show	818	0	I21:11
which tak	749	0	J36:7
which the	668	4	I13:7
which token	847	0	T08:6
which used	818	-3	J29:7
which user	847	-3	C02:10
which uses	796	-9	
which value	847	0	C02:7
which version	701	19	J02:6 N07:10
which you	847	7	J40:9
which zone	847	5	
whichever endpoint	847	0	J10:6
while	457	34	J24:6 J25:-8 N08:8 T07:6 T10:6 T14:11
while and	818	11	
while await	847	3	N08:10
while connect	763	13	N07:6 N10:11
while do	749	6	N09:7
while execut	818	5	P01:7
while gett	847	-4	
while in	818	4	J28:8
while it	818	-5	
while load	796	6	N13:7
while our	847	0	J37:7
while ours	847	0	I02:6 N15:6
while read	796	5	J24:6 J40:6
while retriev	847	-7	
while search	847	3	
while the	639	8	J36:6 T10:6
while typ	847	0	T05:8
whitelist	648	0	I16:25
whitelist atlassian	749	0	I16:9
whitespace	847	0	T11:6
who	454	-5	I14:6 J14:9 J29:7 N04:7 P01:6 S01:8 S02:8 S04:9
who am	717	4	N04:6 P01:10 S01:11
who are	749	-5	T13:8
who call	796	3	
who click	796	0	J13:7 S02:7
who get	847	0	J40:8
who has	737	-4	
who have	796	6	
who is	749	0	S04:6
who it's	847	0	I14:8
who made	818	4	
who owns	847	-3	
who user	847	10	J23:7
who want	847	-3	
who was	847	0	S04:8
who were	847	0	T10:6
who've	778	0	J11:6
whoami	796	4	J19:6 S04:8
whoever	635	-4	
whoever com	778	0	S03:7
whoever has	818	-3	J37:7
whole	551	-11	J21:8 T04:8
whole day	818	0	T07:8
whole page	818	-4	
whole site	818	0	J13:7 J33:6
whole suite	847	5	
whole team	847	-3	J21:6
whole web	847	0	N03:7
whom	709	0	I16:6 P01:6
whom do	818	0	P01:8
whose	614	5	I01:12 J07:7
whose token	818	0	S03:6
whose url	818	5	I01:6 T08:6
why	481	10	J08:6 J12:6 J39:6 L01:8 P01:6 S01:10 S02:7 S04:8 T03:7
why 401	847	0	J16:10
why am	847	3	
why can't	847	0	J08:6
why does	693	0	P01:8
why is	749	8	J25:6 N07:7 S01:9
why it	749	5	
why jira	847	3	J20:6
why must	847	0	J19:6
why our	847	0	N03:6
why the	717	3	L01:8
why there	847	3	
why they	847	4	
why would	701	0	L01:7
why wrong	847	4	J08:7
wi	847	3	
wide	749	0	J42:7
wide permission	847	3	
widen	847	0	I16:6
widget	717	-3	
wifi	796	-4	N06:6 N12:6
wifi login	847	-5	N12:6
wigeon	847	0	N07:7
wigeon atlassian	847	0	N07:7
wiki	450	12	J07:12 J15:7 J18:15 J38:11 N03:20 N14:12 T09:15
wiki api	628	22	J08:8
wiki at	847	3	T09:6
wiki download	727	0	J38:17
wiki for	796	-11	
wiki get_space	847	4	J04:6
wiki home	796	0	N14:8 T09:6
wiki http	847	-9	
wiki in	778	0	N03:6
wiki putcontent	847	7	J25:6
wiki rest	560	0	J07:17 J22:8 J38:11 T16:6
wiki spac	796	0	N14:11
wiki space	847	8	
wiki token	847	3	
wiki username	796	4	J01:6
wiki'	818	0	N03:6
wild	847	0	J16:10
will	484	-17	I16:6 J26:6 N09:6 T13:8
will add	847	-4	T15:7
will be	631	-6	T13:6
will fail	847	-5	
will get	847	-3	
will no	847	-3	
will not	749	4	
will remove	847	-5	
will retry	717	7	
willowbank	847	0	N07:6
willowbank atlassian	847	0	N07:6
win	778	6	
window	531	7	I03:6 N03:10 N09:6 N10:13
window and	796	0	J10:7
window company	847	3	
window location	818	-3	I03:10
window login	847	0	N10:7
window nt	818	0	J20:10
window service	818	0	N10:6
windowspowershell	796	3	J34:7
windowspowershell modul	796	3	J34:7
wins	847	0	S03:7
wir	763	-3	J39:7
wire	847	0	J03:8
with	201	15	C01:-6 I05:-7 I19:7 J01:6 J04:-6 J10:6 J13:6 J15:6 J17:-6 J28:11 J31:-7 J38:6 J42:6 N10:-6 N13:-6 N14:-9
with 200	737	0	J29:6 J42:10 S04:6
with 400	639	-5	J27:6 J33:8 J34:6 N05:9 T03:8
with 401	566	8	I19:6 J02:7 N02:6 T14:6
with 403	639	14	J12:6 J40:8 N04:11
with 404	796	-4	
with 405	847	-4	
with 410	778	-3	
with 500	796	0	N11:6
with 503	847	0	N11:7
with acces	778	-3	
with account	847	-4	J19:6
with ace	796	0	I11:9 I16:6
with act_as_user	818	0	T05:8
with all	727	-4	
with an	501	0	J29:7 N15:10 T10:6
with and	709	0	J07:6 J10:8
with another	737	-6	
with api	717	-17	J38:9
with as	847	-12	J42:6
with assignee	847	0	J04:7
with atlassian	644	16	N15:7 T14:11 T15:6
with auth	847	-3	J02:7
with authentication	818	-3	T05:6
with authorization	818	0	J03:6
with bad	763	5	J10:8
with basic	635	10	J04:6 J13:9 J38:8
with bearer	727	-4	J03:10
with body	763	0	N01:7
with both	796	4	I06:7
with browser	847	-5	J23:7
with byt	847	4	N08:6
with byte	818	5	J10:6
with cacheable	847	0	I21:7
with capital	847	0	L01:8 T09:7
with cartoon	847	0	N12:6
with client	778	4	J19:6
with cloud	737	0	J26:10
with cloudfront	847	3	N01:8
with code	749	-4	
with colon	818	3	J03:6
with comma	847	0	N06:6
with complaint	847	0	I17:6
with confluence	749	3	
with connect	763	-4	
with credential	818	3	
with curl	611	9	J02:7
with data	818	0	N03:6
with dead	847	0	N09:6
with default	847	0	S03:10
with description	847	4	J32:7
with different	796	-4	T04:6
with either	847	0	N15:7
with email	796	0	J09:6
with empty	847	0	J03:8 P01:7
with endpoint	847	-3	
with error	686	-5	J03:6 T07:7
with every	709	12	
with fail	727	15	J01:6
with fewer	847	0	N08:6 S01:7
with fil	847	0	J38:6
with five	847	0	J27:6
with follow	847	-5	N13:6
with for	847	0	J07:6
with forbidden	847	0	J35:6 N04:8
with forge	737	0	I19:9
with four	847	0	J24:9
with fresh	778	0	J08:6
with full	847	5	
with get	737	9	N01:8
with google	763	7	J26:6
with grow	847	4	
with hand	847	0	I06:7
with hint	818	0	J32:7
with his	727	0	S03:6 S04:10
with host	818	5	
with how	818	-5	
with hs	796	4	I11:9
with http	624	-5	J09:6
with id	763	4	N06:6
with identical	847	0	J38:8
with identifier	847	-5	
with in	796	-4	J10:6
with integration	796	6	N07:6
with internal	847	3	
with invalid	796	-9	
with iss	847	0	L09:6
with issue	796	0	J17:6
with issuetype	847	-5	
with it	553	5	I09:6 J01:13 J02:8 J06:6 J08:11
with its	668	11	
with jira	520	24	J25:7 J36:8 J39:12 J40:7 N07:6
with jira_issue	847	0	P01:6
with jql	778	6	N07:6
with json	796	0	J34:7
with jwt	701	0	I03:9 I04:9
with key	620	8	J15:20
with keyid	749	0	I13:18
with line	818	0	J37:6 N11:6
with local	818	7	J26:6
with location	818	0	N13:11
with login	847	0	J23:7
with long	818	6	J32:7
with mail	778	0	J01:7 J14:6
with many	778	5	J25:7 N14:8
with me	847	11	J39:6
with message	727	-9	I04:6
with method	680	5	I07:9 I08:10 N02:10
with mine	796	7	J03:6 J42:11 T07:7
with more	796	0	S03:8
with my	593	-14	J14:12 J27:8
with name	778	0	J23:7
with net	847	0	I20:8
with new	686	-6	
with nextpagetoken	847	0	J22:6
with no	639	-7	J03:8
with none	818	0	J07:6 N15:7
with noth	778	0	J36:8
with oauth	727	0	J36:7
with oauth'	847	4	N07:7
with one	644	-6	J10:8 J25:6 S03:9
with only	818	13	J13:6
with open	778	-10	
with or	847	3	J21:6
with other	737	0	I15:7
with our	644	0	J31:7 J39:7
with page	763	0	T10:7
with parameter	796	0	J07:7 N01:6
with password	588	12	J26:24
with pat	796	0	J38:7
with path	796	0	I01:6
with permission	847	-5	
with personal	737	14	J02:6 J35:6
with plain	749	7	
with plugin	847	-3	
with postman	796	7	
with power	818	0	J20:6
with project	693	0	J33:12
with provider	847	3	
with proxy	847	0	N10:6
with qsh	818	0	J05:8
with read	737	-6	T05:7
with real	847	0	J08:6
with redirect	847	8	T14:7
with remark	818	0	J32:7 T02:6
with remote	763	0	J37:12
with request	796	9	T11:7
with rest	749	14	J10:6 N14:9
with retry	847	-3	
with rs	749	0	I11:10
with same	763	0	J20:6 J27:6 J42:8
with scop	579	-7	J11:9 J28:38
with scope	818	-4	
with script	818	-3	
with self	763	0	N12:7
with sentence	818	0	J25:9
with server	796	-4	
with service	818	3	
with several	847	3	J25:6
with short	847	0	N05:6
with single	847	0	I15:7
with site	847	4	N15:6
with slash	818	3	J10:10
with small	847	6	
with some	796	0	N01:7
with someth	778	3	I09:6
with space	796	5	
with ssl	847	0	N09:7
with sso	847	3	
with startat	796	0	J22:7
with statu	581	9	J15:7 J20:9 J24:7 J29:7
with step	818	5	
with sub	796	0	I14:8 S02:6
with succes	778	-8	
with support	796	0	J40:13
with text	847	0	J32:8
with that	602	16	J19:8
with the	347	8	C02:7 I19:7 J11:6 J14:9 J28:6 J29:6 J38:13 N14:-6
with their	693	-4	I16:9
with these	749	3	
with this	583	11	I19:7 J32:8
with three	796	0	I09:6 J13:7
with token	593	7	J01:8 J26:7 S01:7
with too	847	6	J29:7
with total	847	0	J22:6 J42:8
with trace	818	3	
with two	709	0	I05:7 J34:6
with type	778	3	
with unable	847	5	I07:6
with unauthoriz	749	0	I21:6 J36:10
with unlimit	818	0	I06:12
with url	680	10	N09:6
with urllib	847	0	T11:6
with us	737	14	J29:7 J30:6
with user	674	0	S01:6 S03:7
with valid	818	-9	
with vanity	847	0	I16:6 T09:6
with version	796	-4	J22:7
with vpn	847	0	N06:6
with we	847	-5	
with web	847	0	N01:6
with what	717	3	I07:7 N15:6
with which	847	0	J17:6
with wiki	796	-9	
with with	847	5	
with work	818	0	J34:8 J39:7
with write	796	0	J09:6
with wrong	778	0	J19:6
with xsrf	847	3	
with xx	847	0	N11:7
with you	796	5	
with your	709	-8	
withaccesstoken	763	10	
withdetail error	847	3	
withheader	847	0	L08:6
within	604	-16	J22:6 N08:11
within an	847	-4	
within minut	847	0	J38:6
within ms	818	0	N07:7
within our	847	-5	I04:7
within second	796	0	J37:7
within the	717	-5	
without	403	0	C02:8 I02:6 I06:7 I11:10 J02:-6 J18:7 J28:9 J32:7 J38:7 N03:6 N13:7 S01:7
without an	727	-5	S01:6
without any	639	5	I11:7
without ask	796	3	J39:6
without complaint	847	0	J40:8
without confluence	847	6	J18:7
without description	847	0	J32:8
without it	680	4	I02:7 J10:6
without murmur	818	0	J08:6
without my	847	0	J24:7
without one	847	3	
without query	847	0	I02:6 J06:6
without quot	847	0	J34:6
without scop	717	7	J28:21
without secret	847	0	I10:13
without that	749	-5	I21:6
without the	639	6	C02:11 I12:8 J20:6 N03:7 N13:7
without token	749	-6	S01:9
without trouble	709	3	J26:8 J38:6
without vpn	847	-3	
without wiki	847	6	
wizard	717	-5	J14:7 N14:6
wl	648	-7	J08:15 J15:12
wl 200	818	0	J04:8
wl 401	778	0	J08:20
wl 404	763	-3	J15:17
won't	653	4	C02:7 J33:12
won't hand	847	0	T07:6
won't take	796	0	C02:9 J06:6 J24:6
wonder	686	0	J12:6 N12:9 N13:6
wonder whether	847	4	
wonder why	847	0	J12:8 N13:8
word	537	7	J03:11 J05:9 J34:19 P01:8 T11:6
word and	796	0	J03:6
word are	847	0	T11:6
word before	847	-3	
word in	818	3	J08:6
word on	847	5	
word that	847	4	
word you	701	7	J34:10
work	298	48	I09:-6 I10:-6 J02:23 J28:13 J30:7 J38:6 L08:-6 N03:7 N04:7 T07:6
work 200	847	0	S02:6
work action	763	-7	
work add	847	-3	
work again	796	-14	
work against	818	-5	
work all	796	3	J06:6
work and	653	3	T07:6
work any	778	8	J22:6
work as	686	0	S04:7
work at	701	-5	N12:7
work before	818	-13	
work but	674	7	J04:7
work cloud	818	8	
work confluence	847	-8	J18:6
work curl	818	-4	
work customer	847	0	T02:6
work do	818	3	N01:6
work either	818	0	T09:6
work error	763	5	J34:7 N11:8
work fine	778	-3	
work for	549	19	J02:11 J36:6 P01:6 T14:10
work from	737	12	
work good	818	0	J36:7
work http	818	7	J10:8
work if	796	-4	
work in	576	11	J02:11 J21:9
work is	727	7	J10:6 J19:6
work it	763	7	J38:7
work item	727	3	
work jira	796	-3	J07:6
work like	763	7	J24:6
work log	847	-5	
work logs	847	9	N11:10
work look	818	-4	J42:10
work my	847	0	C01:7
work not	818	0	N04:6
work now	674	3	T07:6
work on	614	0	J33:6 N04:7
work only	763	3	J28:6 N07:6
work our	818	3	N06:7
work please	847	3	
work read	701	7	J11:8
work rest	818	8	
work same	778	-4	N14:9
work sett	847	3	N07:7
work since	763	-6	J29:6
work so	737	3	J28:7
work still	847	4	
work test	847	8	J25:6 N14:6
work thank	847	-5	
work the	620	8	J19:6
work then	763	0	J35:10 L01:7 N11:6
work there	737	-7	
work though	847	4	
work to	847	-3	
work until	717	9	
work very	847	10	J02:7
work we	847	9	
work well	778	-11	
work what	818	0	T12:6
work when	749	-11	J13:7
work which	847	3	
work with	541	0	J28:6
work write	709	4	
work yesterday	847	-6	
workaround add	847	-3	
workdir	818	5	
workdir github	847	5	
worker	599	-4	I17:8 I18:6 I20:7 J21:9 T04:7
worker info	847	3	
workflow	558	-3	J11:6 J13:8 J14:8 J29:7 J30:6 J41:29
workflow of	818	3	
workflow rule	847	0	J13:14
workflow scheme	847	0	J14:9
workflow that	778	8	
workitem	847	4	
worklog	555	0	P01:6
worklog entry	847	-8	
worklog maxresult	818	7	
worklog must	847	10	
worklog of	847	0	S02:7
worklog sync	709	-5	
workspace	648	-9	T12:11
workspace rm	847	5	
world	749	0	J28:6 S01:11
worse	778	0	J21:9
would	439	0	N03:6 N11:7
would answer	847	-10	
would be	562	0	N03:8 N08:8
would expect	796	4	J29:7
would go	847	0	N02:6
would have	749	0	J12:7
would jira	847	0	L01:9
would like	686	-11	
would look	818	5	
would love	847	0	T11:6
would need	778	6	
would not	818	6	J24:7
would one	847	-3	
would run	847	0	J29:7
would tell	847	3	
would that	847	0	P01:6 T09:6
would the	749	3	
would you	709	4	
would've	796	0	J04:6 J15:7 J16:6
would've been	847	0	J04:7
wouldn't	796	-3	I06:7
wow	778	-3	J19:6
wrap	709	-3	I14:6
wrap error	847	8	
wrap retry	847	3	
wrap the	847	-6	
wrapp	847	-4	
wrapper	763	5	N01:11
wren	847	0	N15:7
writ	549	5	C02:7 J20:11 J24:8 N01:7
writ are	818	3	J20:6
writ this	847	0	C02:6
write	467	9	J09:21 J11:17 J26:-7 T01:7 T11:24
write and	778	3	T11:9
write back	847	0	J09:8
write board	847	-6	
write comment	796	-6	J16:7 J32:7
write confluence	818	-5	
write content	796	5	
write delet	847	0	P01:11
write fail	847	0	J09:8
write get	847	0	J31:6
write in	737	0	T11:14
write jira	653	0	J01:7 J28:7
write json	847	0	T11:6
write page	847	3	J28:6
write the	686	0	J09:7 N10:6
write token	847	0	L01:8 T11:9
write'	818	0	T05:6
writeline	796	0	N09:6
writer	847	7	
written	596	0	L08:7 S02:6
written by	818	0	S02:10
written for	847	3	L08:6
written the	818	3	
written to	847	5	
wrong	435	13	I06:7 I18:17 J02:-9 J04:13 J26:7 J28:7 J35:13 N03:10 N14:6 S03:10
wrong and	796	-4	J39:7
wrong api	818	-7	J04:6
wrong credential	778	3	J04:8
wrong endpoint	847	3	
wrong for	847	0	I18:6
wrong in	763	0	J19:7
wrong it	796	-6	
wrong login	818	0	J19:6
wrong now	847	4	N07:6
wrong one	818	4	S03:11
wrong password	763	-3	
wrong person	847	0	S03:15
wrong qsh	763	0	I18:17
wrong site	847	0	J40:6
wrong so	796	3	
wrong the	818	7	
wrong token	847	4	J28:6
wrong too	847	4	
wrong tri	818	3	J35:9
wrong type	818	4	I06:9
wrong way	847	0	J26:7
wrong when	818	-5	
wrong with	717	0	I19:6 J28:6
wrote	617	0	I10:7 J06:6
wrote it	778	0	J41:6
wrote my	847	0	I09:6
ws	818	3	
www	588	12	J02:6 J24:7
www authenticate	709	9	
www form	727	0	J24:10
www org	778	4	N01:7
x'	818	0	I14:7
xarg	847	4	
xarg sh	847	4	
xb	847	-7	
xc	847	-3	
xdm_c	847	4	
xdm_deprecated_addon_key_do_not_use	847	4	I21:6
xdm_e	709	5	I01:7 I04:9 I21:9
xdm_e http	796	4	I01:9
xdm_e jwt	847	3	I04:11
xhrs	847	0	I03:7
xhtml	737	9	J25:12
xhtml unexpect	796	6	J25:6
xml	653	7	
xml version	763	7	
xmlhttprequest	818	-3	
xray	717	-18	N14:14
xray client	847	-7	
xray cloud	818	-6	
xray import	847	-3	
xray plugin	847	-5	
xray_publisher	847	-6	
xray_publisher py	847	-6	
xray_publisher xray_publisher	847	-6	
xsrf	596	3	J20:51
xsrf check	628	11	J20:43
xsrf header	847	-6	
xsrf protection	847	-4	
xsrfresourcefilter	847	-3	
xsrfresourcefilter use	847	-3	
xss	737	8	
xss protection	818	5	
xss protection'	778	4	
xx	644	-3	N11:16
xx xx	818	-3	
xxx	686	-19	
xxx atlassian	818	4	
xxxx	847	3	N05:6
xyz	796	-12	
yaml	680	-3	
yarrow	818	0	I15:6 N06:6
yarrow atlassian	847	0	N06:6
yeah	778	-8	J33:6
year	546	0	J29:27 T06:6
year ago	763	0	J29:10 L08:7 T05:7
year did	847	0	J22:6
year now	778	0	J29:7
year old	818	0	J23:7 T06:7
year since	847	0	N01:8
yellow	818	0	N11:7 T01:6
yes	506	15	J02:6 N03:6 N06:7
yes and	796	-3	
yes if	847	-5	
yes in	847	0	J21:7
yes it	818	3	J24:7 N15:7
yes no	847	0	N07:6
yes statu	763	7	
yes that	763	3	P01:6
yes the	737	5	
yes with	818	0	N06:6
yesterday	588	-4	I12:6 I18:6 J04:6
yesterday and	818	0	T10:7
yesterday every	847	0	J09:8
yesterday the	818	3	J04:6 S01:8
yet	548	-3	C01:6 I20:9 J35:6 S01:6 T07:7
yet can't	847	0	T02:6 T07:6
yet so	847	-7	
yet the	763	0	S01:6
yet valid	796	0	N09:6
yield	763	0	J39:6 S04:7
yjfkmgm	778	0	T10:8
yjfkmgm zjqyiiwiywrkb	778	0	T10:8
yml	663	3	C02:6
you	334	-7	J02:7 J16:9 J22:-7 J25:11 J26:7 J34:9 P01:10
you add	796	-6	
you are	614	14	J02:8 P01:7
you as	847	0	S01:11
you can	635	-8	J34:6
you can't	693	0	J37:6
you cannot	686	5	J16:18
you check	818	7	
you do	579	0	I11:6 J15:8 J27:8 P01:8
you don't	686	10	J18:6 J40:7
you find	796	-5	
you get	635	-8	J25:7 T02:11
you give	778	0	N14:7
you go	796	0	S04:9 T05:8
you got	847	-4	
you have	599	7	J30:7
you here	847	6	
you in	796	-5	
you lack	847	-4	
you like	818	-8	
you log	818	6	
you may	737	-16	
you mean	818	14	
you must	602	10	J25:6 J34:17
you need	668	0	J08:6
you new	847	0	T09:6
you open	763	-4	N15:6
you pass	796	4	C02:7 N07:6
you put	818	5	
you recommend	847	5	
you right	847	-4	
you run	796	5	
you say	749	5	J02:8
you see	737	-3	
you send	737	0	J10:6
you show	847	4	
you suppli	796	0	N02:7
you sure	847	4	
you tell	818	0	J10:6
you think	847	-3	
you to	778	0	T15:6
you try	701	5	J25:8
you update	847	3	J14:6
you verify	847	0	T10:8
you want	763	-7	
you which	847	0	J09:6
you'd	763	-6	J32:6
you'll	763	3	J29:6 J35:8
you'll see	847	5	J29:6 N06:6
you're	663	0	C02:6 P01:6 T07:6
you're not	796	-3	T15:6
you're on	847	3	
you've	668	9	I17:6 N03:19
you've found	693	9	N03:16
your	377	0	J12:7 J26:10 J40:6 N04:19 N10:6 N12:6 N14:16
your account	727	8	J40:11
your add	796	0	J29:6
your admin	763	0	N04:14
your api	727	0	J02:6
your app	644	-5	J12:11
your atlassian	847	0	N14:7 N15:6
your backend	847	-3	
your branch	847	3	J01:6
your browser	763	0	N12:7
your company	818	0	N10:8
your config	796	-3	
your credential	717	8	J35:17
your descriptor	847	0	J06:6
your domain	686	0	J25:7
your feature	818	-3	
your instance	818	7	
your jira	644	-4	J30:6
your mail	818	-4	
your maintenance	847	0	I09:10
your messag	818	-3	
your network	847	0	N06:7
your own	680	3	
your password	763	-7	
your plugin	818	-5	
your program	847	-5	J40:7
your project	818	4	
your query	778	4	J33:10
your side	763	5	
your site	709	0	J33:6
your token	727	7	S03:6
your tool	778	-4	J28:6 J39:6
your user	763	0	T03:6
your window	847	0	N10:9
your_app_callback_url	847	-4	
your_client_id	847	-4	
yyltlhmwutowi	778	0	T10:8
yyltlhmwutowi yjfkmgm	778	0	T10:8
zabbix	847	0	J26:6
zap	847	0	N14:7
zapier	796	6	
zephyr	847	-6	
zero	686	-3	I20:7 J04:6 J29:10
zero issu	847	0	J03:6
zero ticket	847	-4	J29:7
zero tolerance	847	0	I20:9
zjqyiiwiywrkb	778	0	T10:8
zjqyiiwiywrkb lzxkioijjb	778	0	T10:8
zm	763	0	T10:8
zm yyltlhmwutowi	778	0	T10:8
zone with	847	-3	
zz	818	0	I09:6`,
}
