import type { Learnt } from './likeness.ts'

/** Written by: npm run diagnose:learn. Learnt from: aeec26d914de6509. */
export const learnt: Learnt = {
  entries:
    'C01:-1 C02:-5 I01:1 I02:-1 I03:-2 I04:0 I05:-1 I06:0 I07:-3 I08:-4 I09:1 I10:-2 I11:-2 I12:0 I13:-2 I14:0 I15:-2 I16:-5 I17:-2 I18:-3 I19:-2 I20:-1 I21:-2 J01:1 J02:10 J03:-1 J04:2 J05:-2 J06:0 J07:1 J08:-3 J09:-2 J10:-2 J11:1 J12:-3 J13:-4 J14:0 J15:4 J16:-2 J17:-3 J18:-1 J19:-2 J20:1 J21:6 J22:6 J23:6 J24:1 J25:13 J26:10 J27:2 J28:0 J29:1 J30:6 J31:0 J32:1 J33:0 J34:1 J35:6 J36:-1 J37:-3 J38:1 J39:3 J40:-1 J41:2 J42:1 L01:-1 L08:-2 L09:-4 N01:0 N02:0 N03:3 N04:-1 N05:3 N06:4 N07:6 N08:4 N09:5 N10:1 N11:7 N12:2 N13:2 N14:4 N15:1 P01:4 S01:1 S02:-1 S03:0 S04:-2 T01:-3 T02:-1 T03:-2 T04:-6 T05:0 T06:0 T07:-5 T08:-4 T09:-2 T10:-3 T11:-2 T12:-6 T13:-2 T14:2 T15:0 T16:-23',
  failing: -28,
  words: `
000	576	7	I04:7 I18:9 J02:-6 J04:9 J19:6 N05:8 N08:12 S01:8
000 get	823	0	J02:-6 J04:6 J19:10
000 info	767	0	J04:7
000 pag	851	0	S01:9
000 warn	823	0	I18:8 J04:7
001	851	0	I14:7
002	851	4	
021	823	8	
022	851	10	J21:6
053	851	3	
053 info	851	3	
077	800	3	J14:8
100	532	19	J10:8 J22:11 N08:8 N11:7 N14:6
100 field	753	10	J22:6
100 in	851	0	J10:9
100 jira_error	823	-3	
100 mb	823	-4	
100 of	851	0	J38:6
100 startat	753	11	
106	753	5	J14:6
107	823	14	
108	782	8	J02:6
109	823	-4	
110	767	0	I10:6
111	753	4	J02:7
111 at	823	3	
113	742	9	I15:7 N04:7 N07:8
114	782	0	I15:7
115	767	0	T06:18
117	823	-5	
118	678	5	I04:6
119	851	-3	I21:6
120	672	-8	I14:6 L08:8
120 char	851	0	I14:7
120 tenant	851	0	L08:6
121	823	9	
122	851	-3	
123	697	-12	N13:6
123 and	851	0	I05:6
125	823	-4	
126	823	-5	
127	652	7	T15:10
127 fail	851	4	
127 port	800	6	T14:6
127 the	851	5	T14:7
128	800	7	S04:9
132	851	-6	
134	851	0	T05:6
136	823	5	I13:6 N07:6
137	782	6	
138	851	3	
140	721	5	T01:6
140 in	851	0	C01:7
141	767	0	N07:6
142	800	3	
143	823	5	
144	851	-3	
147	851	-7	
148	851	8	
151	851	10	
152	851	3	
156	851	-3	
156 in	851	-3	
159	851	-8	
159 in	851	-8	
160	800	7	
160 guava	851	3	
161	851	0	I20:6
168	851	-3	
170	851	-6	
171	851	-3	
174	851	4	
176	800	-3	
178	851	3	N06:6
179	767	3	
180	598	-5	J07:11 L08:11 T02:7
180 qsh	705	-4	L01:7
180 qsh'	823	0	I06:9
182	823	-3	
190	782	0	I04:7
192	731	-10	N04:8
193	851	0	J29:9
196	851	3	
198	753	0	N04:9
198 100	823	0	N04:9
200	378	-23	J01:-7 J02:-13 J03:37 J04:32 J07:-8 J14:6 J17:15 J19:14 J22:-9 J26:-12 J35:12 J38:7 J42:14 N03:-8 N13:11 S01:24 S02:18 S03:12 S04:10
200 401	823	0	J07:8
200 aaccountid	767	0	J02:-6 J14:15 J19:9 S04:6
200 account	851	0	J03:8 S01:10
200 all	851	0	S01:6
200 and	667	7	J03:6 J42:7 N13:14
200 as	851	0	J17:8
200 body	851	3	
200 get	731	12	J03:10 J16:6 J19:10
200 in	800	0	J17:6 N13:9
200 is	851	3	I03:7
200 issu	731	0	S04:10
200 maxresult	851	0	J04:7
200 ms	721	-5	
200 oauth	851	4	T13:8
200 ok	678	-5	
200 receiv	851	0	J19:6
200 response	823	3	S03:10
200 same	800	0	J16:6 J19:7 N11:7
200 so	767	3	N12:8
200 the	753	-3	
200 throw	851	-3	
200 what	823	0	N11:7
200 when	823	11	J35:11
200 with	705	9	J03:6 S01:6
201	598	-17	J05:6 J09:10 J16:8 N04:6
201 jira	851	0	J03:7
202	823	6	
203	753	12	N04:7 N07:12
203 113	782	9	N04:7 N07:9
204	547	-7	I07:8 I09:6 I14:7 I15:10 J17:13
204 the	823	0	T10:7
208	851	6	N03:6
209	823	-3	J29:8
210	851	0	N05:6
211	823	0	J04:7 T13:10
212	705	-6	
214	800	3	I12:7 J29:8
217	851	5	
221	851	4	J27:6
223	823	-3	
224	823	-5	
228	851	10	
231	782	3	
243	823	3	
244	800	-4	
245 in	851	-3	
246	851	4	
247	851	-5	
248	800	-3	
250	851	0	C01:8
252	851	0	I02:11
253	851	0	I01:10
254	851	6	N06:6
255	800	3	
256	457	0	I06:6 I07:24 I08:27 I11:16 I12:7 I14:15 I15:9 J07:9 L08:11
256 and	731	0	I11:6 T10:8
256 atlassian	851	3	
256 audience	782	0	I08:6
256 canonical	742	-4	
256 does	851	0	I14:10
256 jwt	782	3	
256 option	800	0	I06:6
256 or	800	0	I11:8
256 payload	767	5	
256 post	823	0	J07:7
256 return	823	-3	
256 secret	851	0	I07:9
256 signature	782	0	I08:12 I12:6
256 the	851	0	I10:6
256 then	851	0	I11:6
256 token	782	0	I07:7 I15:8
256 with	782	0	I11:6 L08:7
264	800	4	
270	851	-7	
274	851	5	
288	851	4	
291	823	4	J42:7
300	635	0	T02:10
300 item	851	0	S04:7
301	678	-4	N13:37
301 mov	851	-5	
301 with	851	0	N13:11
302	643	6	J38:8 N02:58
302 405	851	0	N02:9
302 and	823	-7	
302 http	851	0	N02:11
303	731	-8	
304	823	-8	
311	823	0	N11:6
312	823	-4	
318	800	4	N14:6
323	851	6	
324	851	7	
332	851	5	
340	851	0	N15:6
350	823	4	
352	851	-3	
355	823	-8	
360	800	3	
360 msg	851	3	
363	823	-3	
377	851	4	
382	851	5	N06:6
390	851	6	
400	348	34	I07:7 J01:-7 J02:-9 J05:11 J07:-6 J10:12 J11:-6 J14:-6 J15:-10 J22:-10 J23:14 J25:55 J26:-11 J27:32 J30:18 J31:19 J32:13 J33:13 J34:14 J35:-6 J41:12 N03:-6 N05:14 N06:-6 N07:-7 N08:-6 N09:-7 N11:-7 N14:-7 T02:14 T03:7 T04:9 T06:12 T07:11 T09:15 T11:18 T13:11 T14:-6
400 400	823	4	
400 account	823	-7	
400 and	721	0	J10:7 N05:8
400 app	851	3	
400 at	753	0	T06:7
400 bad	555	14	J25:13 J33:7 T02:6 T03:10
400 badrequest	782	7	J34:7
400 body	721	3	
400 client	713	5	J25:7 N05:7
400 content	823	6	
400 data	731	0	J25:6
400 description	823	-4	
400 don't	851	6	
400 error	628	4	
400 errorcollection	800	5	J23:6
400 errormessag	672	-3	J25:8
400 field	731	0	J05:12 J27:7 J31:-8
400 for	753	0	J32:6 J34:8
400 from	705	5	
400 get	851	4	J27:6
400 in	731	3	
400 invalid_grant	800	-3	
400 invoke	851	3	
400 is	800	7	
400 it	823	7	J32:11
400 it's	851	3	J34:8
400 jira	851	-9	
400 jira_error	851	3	
400 list	851	3	
400 message	800	-8	N12:7
400 no	782	0	J05:8
400 none	742	-5	
400 oauth	851	0	T11:6 T13:8
400 post	643	8	J25:8
400 put	851	3	
400 reporter	851	0	J30:9
400 request	851	-11	
400 text	823	3	
400 the	697	0	J10:12 J27:6 J41:6 N13:8
400 to	823	-7	
400 transition'	851	3	J41:7
400 unable	782	0	I07:8
400 url	625	13	J27:7 J30:8 P01:8
400 user	823	-4	J33:8 T13:7
400 we	823	-4	J23:8
400 what	851	0	T13:6
400 which	800	-5	
400 with	742	0	J10:6 T11:6
401	293	10	I01:14 I03:19 I04:18 I07:-6 I09:14 I10:8 I11:11 I13:14 I14:6 I15:16 I16:6 I17:-6 I18:7 I19:14 I21:24 J01:-9 J02:54 J06:21 J07:38 J08:21 J09:-7 J11:23 J14:11 J15:-12 J16:28 J17:-6 J18:-7 J19:20 J20:-8 J21:-12 J22:-13 J23:-11 J24:-7 J25:-18 J26:24 J27:-8 J28:10 J30:-10 J31:-7 J32:-8 J33:-6 J34:-8 J35:-9 J36:14 J39:-7 J40:-8 J41:-8 J42:-7 L08:16 L09:-7 N01:-7 N03:-11 N04:-7 N05:-8 N06:-9 N07:-11 N08:-8 N09:-11 N10:-6 N11:-11 N12:-9 N13:-10 N14:-12 N15:-6 P01:-11 S02:-7 S03:-7 S04:-6 T02:-7 T03:-7 T06:-7 T09:-7 T11:-8 T13:-6 T14:-6
401 403	731	-6	
401 about	851	0	I01:6
401 after	782	6	N02:9
401 all	851	0	L08:6
401 and	574	-3	I14:6 J16:6 J26:13
401 api	851	0	J07:8
401 app	823	0	I03:6 J07:7
401 as	767	7	J02:6 J36:6
401 atlassian	851	3	
401 authentication	767	3	I01:8 I04:10
401 autherror	851	-4	
401 bad	851	-3	
401 basic	851	-3	
401 before	800	3	I06:7
401 body	742	5	
401 can	851	3	
401 client	667	5	J02:14 J19:6
401 clientkey	823	0	I15:9
401 com	782	5	J02:6
401 connect	851	0	J02:10
401 const	823	-4	
401 could	742	0	I09:6 I14:9
401 curl	851	4	J28:8
401 each	800	0	J07:6
401 err	851	-3	
401 error	672	5	J02:15
401 errorcollection	823	0	J14:6
401 for	667	7	J04:7 J06:9
401 forge	823	0	I19:9
401 from	657	-9	J11:6 J19:7
401 get	713	5	I03:6 I04:8 I09:11 I10:8 J19:10
401 html	851	4	
401 http	800	-5	
401 in	662	7	I09:7 I15:8 L08:11
401 invalid	823	0	I14:7
401 invoke	823	6	J02:9
401 is	767	-4	
401 iss	823	0	I15:7 J06:13
401 jira	800	-5	J05:8
401 json	782	3	I01:6
401 jwt	767	0	I03:6 I12:7
401 log	851	0	L08:6
401 mean	851	4	
401 message	612	12	I18:8 J10:9 J11:17 J36:17
401 ms	742	0	I03:9
401 my	782	7	
401 not	800	-3	
401 now	851	3	
401 npm	782	-6	
401 on	639	-4	I03:6 I04:6 J14:10 J16:7
401 only	851	4	
401 or	767	0	J02:11
401 page	823	0	I21:10
401 panel	851	0	I01:10
401 please	800	3	
401 post	782	0	I09:6
401 qsh	851	0	I03:11
401 request	823	0	J11:14
401 response	767	8	J29:6
401 return	851	-4	
401 same	823	-7	
401 scope	851	-4	
401 secret	823	0	J29:7 L08:6
401 since	753	0	I10:7 J29:7
401 test	851	-10	
401 the	648	0	I15:7 J16:8 J28:6 J38:6
401 throw	851	-8	J36:7
401 time	823	-3	J06:6
401 title	782	8	J02:13
401 token	742	4	I03:7 L01:7
401 try	851	0	J26:6
401 two	851	0	J19:8
401 unauthenticat	851	0	I21:14
401 unauthoriz	500	14	I02:6 J02:23 J11:13 J26:15 J28:7 L08:6
401 unexpect	851	0	I11:7
401 url	823	0	J16:7
401 user	851	0	I06:7
401 we	767	0	I19:6
401 when	662	4	J02:8 J19:8
401 while	823	0	J38:7
401 why	823	0	J28:6
401 with	678	11	J26:8
401 you	742	11	J16:13
403	359	5	J01:35 J02:-9 J04:-9 J07:-6 J09:30 J12:25 J13:20 J14:16 J17:9 J18:34 J20:29 J21:-7 J22:-7 J23:-7 J25:-13 J26:-9 J27:-6 J30:-7 J35:24 J38:6 J40:19 J41:-6 J42:15 N01:16 N03:-8 N04:25 N07:-7 N08:-6 N09:-7 N12:-6 N14:-6 P01:42 T08:6 T14:12
403 404	782	-3	
403 aaccountid	823	0	J13:8 J14:8 P01:6
403 acces	782	-5	J12:8
403 all	851	0	J20:6
403 an	851	4	
403 and	672	0	J20:6 N01:11 N04:9
403 app	851	0	J12:6
403 are	851	-4	
403 as	851	5	I01:6
403 at	851	0	T14:6
403 because	851	0	J11:7
403 body	823	0	N04:7
403 both	851	-4	J18:7
403 captcha_challenge	823	7	J35:10
403 client	742	-4	N01:7 P01:9
403 code	823	0	T14:7
403 com	823	5	
403 current	753	3	J28:7
403 data	782	10	J01:8 J18:7
403 error	678	-5	J01:6
403 errorcollection	767	5	
403 errormessag	823	4	
403 fail	731	-3	
403 forbidden	561	3	J01:8 J12:6 J18:14 J35:6 J42:7 P01:8
403 from	721	3	T14:8
403 get	800	0	J14:12
403 html	823	0	N01:15
403 http	851	-3	J18:6
403 in	731	0	J09:6
403 message	742	0	J40:6
403 no	782	0	P01:21
403 none	851	5	
403 not	767	0	J09:11
403 on	697	-8	J14:6 J42:6
403 post	823	0	J09:7
403 put	823	5	J17:21
403 request	823	0	J09:9
403 resource	823	0	J42:8
403 response	851	-4	J02:6
403 same	823	5	J18:12
403 scope	851	5	
403 statu	851	4	
403 statustext	851	3	
403 the	672	6	J13:6 J40:12
403 try	851	-4	
403 url	767	3	J01:7
403 with	705	-3	P01:8
403 xsrf	697	9	J20:24
403 your	823	0	N04:10
404	415	-8	J03:8 J15:68 J17:23 J22:-7 J23:6 J25:-7 J26:-10 J39:42 N03:65 N14:14 N15:15
404 200	851	-4	
404 although	851	-4	
404 body	823	7	J20:7
404 client	713	-3	J17:7 N03:15
404 error	753	0	J15:7
404 errorcollection	800	3	J15:9
404 errormessag	742	0	J15:11
404 for	753	-4	J15:6 J17:6
404 from	823	0	J39:6
404 get	731	7	J03:15 J39:6
404 in	767	-8	J03:6
404 is	823	-6	
404 it	823	5	
404 jira	800	10	J39:8 N03:11
404 message	800	3	J39:8
404 no	800	4	J15:8
404 not	621	16	J15:17 J39:11
404 notfound	800	0	J10:6 N03:6
404 on	731	-5	J39:8
404 page	823	7	N03:14
404 rest	851	0	J39:10
404 since	851	8	J39:9
404 statustext	851	-4	
404 sub	851	7	J10:6
404 text	851	0	N03:7
404 the	731	0	J15:7 N03:7
404 there	823	-5	
404 url	851	5	J23:6
404 user	851	0	J17:9
404 when	800	-7	
404 with	742	7	N03:13
405	581	-12	J39:6 N02:44 N13:16 N14:9
405 405	823	0	N02:6
405 client	851	8	
405 json	851	-3	
405 method	753	12	N13:14
405 not	753	-4	N02:22
407	657	0	N10:61
407 proxy	800	0	N10:12
409	713	-17	
409 in	851	3	
410	524	-4	J22:54
410 and	823	-5	
410 errormessag	800	4	
410 gone	648	-4	J22:13
410 goneexception	851	5	
410 since	823	0	J22:6
410 the	800	0	J22:7
410 url	782	0	J22:6
410 with	851	-3	
412	782	-6	J36:8
413	652	0	J36:6 N05:48
413 payload	851	-3	N05:6
415	632	9	J24:75
415 body	851	-3	
415 on	851	4	J24:9
415 unsupport	731	0	J24:13
418	823	0	J20:6
421	800	3	J11:8
421 rest	851	0	J11:8
427	767	7	
427 dcb	800	6	
429	521	-12	J21:75 J22:-7
429 at	800	0	J21:8
429 error	823	0	J21:8
429 from	800	5	J21:7
429 it	851	4	
429 post	851	-5	
429 too	713	0	J21:8
429 with	782	-3	
430	851	-3	
443	541	8	N06:15 N07:16 N08:8 N13:9 T05:6
443 at	823	8	N06:6
443 debug	823	-6	
443 fail	851	3	N07:7
443 get	713	-4	
443 max	705	6	N09:6
443 post	684	0	T05:9
456	782	-3	J11:7
456 421	851	0	J11:8
500	522	0	N11:60 P01:6
500 and	767	0	N11:14
500 body	851	5	
500 error	782	-10	
500 for	823	-4	
500 from	851	3	J02:6
500 internal	742	6	N11:15
500 is	851	4	
500 message	782	-8	
500 post	851	0	I09:7 N11:8
500 statustext	823	4	
500 text	851	-3	
500 when	823	6	
502	672	6	N11:23
503	583	-10	N11:25 N15:30
503 504	851	4	
503 atlassian	851	0	N15:6
503 for	782	-4	
503 is	851	-4	
503 response	851	-7	
503 service	823	6	N11:11
503 the	851	-3	
503 then	823	0	N11:10
504	721	8	N11:20
504 gateway	823	10	N11:9
504 upstream	851	0	N11:8
509	800	0	N09:10
509 certificate	823	0	N09:7
512	742	3	I04:7
512 client_key	851	5	J06:6
512 host	851	5	J06:6
512 key	851	5	J06:6
514	851	8	N11:8
514 in	851	8	N11:8
521	851	4	
534	851	3	
542	851	3	
550	851	3	
552	851	4	
594	823	3	
600	753	-3	
605	851	6	
611	823	0	J42:7
656	767	6	
656 bc	782	6	
700	823	3	
707	851	4	
757	851	3	
760	851	-4	
767	767	4	N05:10
767 character	767	4	N05:10
784	851	-3	
784 unexpect	851	-3	
789	851	-3	
793	851	-3	
800	767	-4	J15:6 J21:6
800 issu	851	0	J15:6
812	782	0	N15:9
843	851	3	
843 debug	851	3	
864	851	-3	
864 rel	851	-3	
867	851	-6	
870	851	0	J05:9
874	851	-4	
880	851	3	J41:7
881	851	0	J41:7
887	635	-10	J11:6
887 db	851	0	J11:8
887 rest	648	-8	
897	851	-7	
900	684	-3	J02:7
902 000	851	-3	
911	800	7	
961	851	3	
976	851	-4	
977	851	4	
980	851	-5	
984	851	-7	
a'	851	6	
aa	632	3	I01:6 I09:8 J22:6 S03:6
aa bb	851	4	
aaaa	782	-3	
aaccountid	592	-4	J02:-8 J14:10 J19:6 P01:21 S01:14 S02:12 S03:17 S04:18
aaccountid 200	851	0	S01:7
aaccountid bd	851	-4	
aaccountid cb	851	0	J14:9
aadst	731	-14	
aadst application	851	-5	
aadst invalid	823	-3	
aadst the	823	-7	
ab	621	20	I01:8 N15:7
ab comment	851	0	J32:6
ab name	851	3	
abc	662	-4	
abc 123	851	-4	
abc 403	851	5	
abc header	851	-3	
abcd	851	4	
abcdef	851	6	
able	632	11	J16:8
able to	635	11	J16:8
abnormal	800	0	N07:6
abnormal with	800	0	N07:6
abort	697	7	N08:7 N13:6
about	403	24	I01:7 J05:6 J21:7 J36:9 N03:-6 N04:8 N07:-6 N11:11 T02:8 T03:6 T11:6
about 000	823	0	N05:7
about basic	823	5	
about connect	823	0	J01:9
about how	823	0	J10:6
about it	753	-9	
about login	851	0	N08:6 P01:8
about minute	823	3	
about miss	851	6	J29:7
about no	851	0	I17:7
about of	823	0	S03:9 T05:7
about once	823	4	
about password	851	-4	
about permission	823	4	
about scope	753	0	J36:6 T11:10
about summary	851	0	J05:11
about that	742	9	
about the	568	0	I01:8 T02:7
about third	851	0	J07:6
about this	851	-3	
about time	851	0	J36:9
about timestamp	851	0	T02:9
about week	823	7	
about what	767	7	
about xsrf	851	0	J20:10
about year	851	0	J29:10
above	615	0	I21:8 J20:6 N07:8 N14:6
above exception	800	-10	
above it	823	0	I21:8
absent	721	3	I02:7 T05:8
absolutepath	851	-5	
abstractasynchronousrestclient	782	-6	
abstractasynchronousrestclient java	782	-6	
abstractfuture	851	3	
ac	652	-10	J09:6 J13:6 J25:6
ac cc	823	0	J13:8 T07:6
ac structur	851	4	
ac_local_base_url	767	0	I12:12
ac_opt	851	0	I16:10
acc	721	0	J16:6 J19:8 L09:11
accept	431	18	J19:9 J24:8 J26:11 J28:6
accept again	851	0	J20:6 J40:8
accept and	823	0	J35:6
accept application	509	20	J02:6 J22:7 J26:12 J37:6
accept at	823	0	J28:6 J36:6
accept by	782	-6	J01:6
accept encoding'	767	4	
accept for	823	0	J13:6 J40:7
accept it	767	0	L08:7
accept myself	823	0	J27:6 S04:7
accept the	753	0	J12:10 J19:6
accept token	851	0	I02:6 L01:8
accept which	851	0	T09:6
accept' application	672	-3	
acceptance	823	-4	
acces	396	0	J02:19 J05:9 J12:6 J18:19 J36:8 J39:9 J40:6 L09:10 P01:8 T14:12
acces confluence	753	0	J18:26
acces control	800	-5	
acces deni	782	0	N02:7
acces for	823	9	T14:6
acces is	731	-9	S01:6
acces log	742	0	J39:12
acces this	600	9	J02:10 J06:6 J07:6 J13:7 J19:8
acces to	570	5	J12:9 J27:6 J40:13 P01:7
acces token	491	-13	J01:11 J02:13 J05:12 J36:12 L09:14 S03:7 T14:8
access by	800	3	
access_deni	800	6	T15:20
access_deni error_description	851	6	T15:8
access_key	851	-3	
access_key iat	851	-3	
access_token	657	0	J05:6 J36:12 T14:11
access_token and	851	4	T15:7
access_token is	851	6	J36:9
accessible	648	4	J22:6 J36:8 J40:21
accessible resourc	667	0	J36:8 J40:19
accesskey	823	-3	
accesstoken expiry	851	3	
accident	823	0	J10:10 N12:7
accompani	851	0	I11:9
accompani by	851	0	I11:9
accord	731	4	
accord to	731	4	
according	782	6	
account	381	11	C02:14 J01:6 J14:11 J18:9 J19:19 J28:17 J35:6 J40:6 J42:12 N03:-6 N07:-6 N10:7 P01:15 S01:9 S02:16 S03:15 S04:6 T07:10 T13:18
account and	672	8	J35:8
account as	782	0	J16:7 J28:6
account behind	851	0	J29:7 J42:9
account can	800	0	T07:6
account expir	823	0	N10:7
account for	782	3	J19:7 S03:6
account has	742	-6	
account header	800	0	S02:14 S03:6
account id	572	-8	J23:9 P01:7 S03:11 S04:10 T07:12
account ids	690	-3	T06:10
account in	721	0	J15:6 J18:10 L09:6 S02:6
account is	652	-3	J03:6 J14:7 T13:15
account isn't	782	5	J40:12 J41:6
account iss'	851	5	J06:6
account its	851	0	J28:7
account lack	823	-6	
account made	823	0	C02:6 J28:6
account name	823	0	S03:8
account none	851	5	J06:6
account of	742	-5	
account on	800	0	J29:8
account page	800	6	
account password	782	-4	
account read	823	-5	
account sees	823	0	J15:9 J38:6
account show	851	0	J27:7
account that	742	0	J42:8 P01:6
account the	721	3	S01:6 T13:11
account to	800	0	C02:6 J15:6
account token	767	10	J28:10
account url	823	-9	
account was	823	7	
account with	742	-9	
account_id	684	-5	
account_id now	800	4	
account_id request	851	0	S02:6
accountid	496	-3	C02:10 J23:18 J39:9 S02:11 S03:10 T06:7 T07:12 T13:11
accountid account	851	6	
accountid and	800	8	J23:9
accountid displayname	851	0	T13:11
accountid id	851	-7	
accountid if	800	3	
accountid in	767	3	C02:12
accountid qsh	851	0	J08:6 S02:6
accountid return	851	5	S03:7
accountid so	823	5	T07:6
accountid str	767	11	T03:7
accountid that	851	0	J23:6 T07:7
accountid this	823	-3	
accountid tnt	690	-3	T09:6
accountid'	678	19	J23:22
accountid' must	721	11	J23:8
accountid' query	823	7	J23:12
accounttype	753	0	S02:21 T13:7
accounttype app	800	0	S02:17
accounttype atlassian	851	0	T13:8
acct	851	0	J19:9
ace	501	3	I01:20 I03:23 I04:14 I08:7 I09:11 I10:9 I11:11 I12:6 I13:8 I14:10 I15:7 I16:10 I17:9 I19:7 I21:7 J02:-6
ace 401	851	0	I15:7
ace app	690	0	I01:6 I09:9 I16:6
ace behind	800	0	I01:13
ace fetch	851	0	I13:6
ace httpclient	851	0	I17:9
ace it's	851	0	N01:9
ace put	851	0	L08:8
ace throw	851	0	I17:6
ace to	800	0	I03:11 L08:8
ace with	823	0	I12:8 I19:8
acej	767	0	T06:22
acej 115	782	0	T06:18
acme	436	-41	J01:6 J13:6 J19:6 T09:13
acme app	851	0	J13:6 L01:8
acme atlassian	478	-39	J01:7 T09:12
acme example	598	-15	
acme jira	767	0	N15:6
acorn	800	10	N13:6
acorn example	851	4	
acquir	851	0	J36:8
acros	767	3	N08:11
act	552	0	C02:7 L09:6 T01:19 T03:11 T04:14 T05:7 T06:12 T08:7 T13:8
act as	585	0	C02:7 L09:7 T01:12 T03:8 T04:8 T06:11
act for	713	0	T01:8 T04:9 T06:7 T08:6
act on	782	0	T01:6
act_as_user	621	-11	J09:6 T01:10 T05:8 T11:8
acta	823	0	C02:13 T13:14
acta accountid	851	0	C02:14
action	517	0	J02:7 J18:6 J29:6
action create	800	-7	
action fail	823	8	J39:7
action in	782	4	J29:7
action jira	851	3	
action of	800	0	I01:6
action on	823	0	J18:6
action to	823	5	J30:7
action_name	851	4	
active	588	0	T13:33
active and	851	4	
active client	851	-3	
active false	782	0	T13:28
active sprint	851	5	J29:6
active true	823	0	S04:7
active user	851	0	S03:8
active with	851	7	
activity	851	0	I09:6
activity for	851	0	I09:6
actor	800	0	J17:6
acts	713	-5	J15:6 S02:9 S03:6
acts as	767	0	J15:6 S02:10
acts on	851	-3	
actual	564	-3	I15:6 J02:10
actual error	851	5	
actual the	767	5	
actualizar	851	6	
ad	705	5	T13:6
ad blocker	823	-3	
adapter	684	0	I16:6 J24:7
adapter http	851	4	
add	358	-15	I02:7 J04:-7 J09:10 J11:8 J13:9 J17:13 J20:8 J22:-7 J25:7 J33:6 N13:6 S02:7 T11:6
add an	713	10	J24:10
add as	800	8	J07:6
add atlassian	851	-3	
add attachment	800	8	N05:6
add body	800	10	
add by	823	4	J41:6
add check	823	-4	
add custom	851	6	
add delete	823	0	J09:6
add field	823	-4	
add it	667	-11	
add jira	800	6	
add myself	823	8	
add oauth	851	-6	
add on	512	-8	I02:11 I06:10 I16:6 J13:6 J17:10 L08:9 S02:6 S04:9
add on's	713	0	J13:9 S02:10
add one	800	-3	T07:6
add ons	705	5	J17:13
add retry	851	3	
add scope	823	0	T11:11
add search	753	3	J33:19
add support	800	-5	
add that	823	-3	
add the	585	11	I09:6 J11:8 J15:9
add them	823	-7	
add this	800	-3	
add time	742	-3	T02:6
add to	662	0	J02:9 T15:6
add user	851	10	J11:6
add watcher	851	6	
add what	851	0	T07:6
add worklog	851	-3	
add write	851	0	J12:7
add your	851	8	
add_attachment	851	7	
add_comment	800	0	J32:6
add_watcher	800	5	J23:10
add_watcher fail	851	3	
addattachment	767	8	J20:8
addattachment issueidorkey	823	3	
addcomment	823	3	
addcommenttojiraissue	851	-4	
addcustomfield	851	3	J25:6
addcustomfield customfield_	851	3	J25:6
addheader	697	-5	
addheader authorization	697	-5	
additional field	851	5	
addon	517	0	I01:7 I03:14 I04:10 I07:6 I17:15 I21:11 J06:7 J13:7 J17:15 S02:18
addon 403	851	0	J17:7
addon authenticate	648	0	I03:14 I04:6 I14:7 I21:16
addon example	851	-5	
addon httpclient	705	0	I17:19 T06:6
addon key	800	0	J06:8
addon middleware	800	0	I01:12
addon not	851	0	I16:6
addon own	851	0	J13:7
addon project	742	0	J17:14
addon setting	782	0	I17:8 T05:7
addon_key	823	-5	
addon_key context	851	-3	
addoninstall	851	0	I10:6
addonkey	800	5	L08:6
addonkey iat	851	0	L08:7
addonsetting	800	0	I09:10 I10:9
addres	426	5	I01:8 I12:10 I21:8 J10:6 J25:-6 J26:9 J28:11 J38:13 N02:9 N03:8 N04:26 N06:6 N13:19 N14:15 N15:6 T03:8 T15:6
addres any	851	0	N07:6
addres as	800	-7	
addres bar	782	0	J38:6
addres can	851	0	J17:6
addres do	851	0	T08:6
addres for	800	0	I21:6
addres from	767	3	J38:6
addres had	851	3	N04:6
addres has	731	0	N04:12
addres he	851	0	I16:6 N14:6
addres http	782	0	J26:7
addres in	690	5	N02:6
addres it's	851	0	J39:6
addres jira	800	5	
addres next	851	-5	
addres of	672	-11	N13:12
addres on	823	-3	J26:6
addres once	851	5	
addres or	851	-5	
addres so	800	9	
addres that	800	8	T15:11
addres the	742	7	J28:7 N13:8
addres to	823	-4	
addres what	851	6	J26:6
addres with	823	-4	
address	603	-14	N13:6
addressimpl	851	0	N06:6
addressimpl lookupallhostaddr	851	0	N06:6
adds	561	-32	L09:9
adds an	851	4	
adds it	851	0	J03:6 L09:6
adds the	731	-8	L09:7
adds to	851	-3	
addsecond	742	-4	
adf	625	-7	J32:18
adf json	851	5	
adf the	851	-4	
adm	800	5	
adm password	851	4	
adm_pw	851	4	
adm_pw issue	851	4	
adm_pw project	851	4	
admin	384	-7	J09:19 J13:19 J14:31 J16:10 J17:10 J22:-7 J25:-9 J28:9 J31:8 J40:7 J42:11 N03:-6 N04:29 N07:-6 P01:6 T01:9 T13:7
admin account	851	0	J15:6
admin and	713	0	J13:8
admin api	851	0	J13:6
admin atlassian	742	4	J26:10 N14:12
admin but	851	0	J41:7
admin can	823	3	
admin console	823	3	
admin did	851	0	N06:6
admin do	851	0	N04:6
admin for	697	0	N04:10
admin have	782	3	
admin hub	800	0	T13:8
admin in	731	6	
admin it	851	4	
admin jira	800	-4	
admin may	851	0	J14:8
admin not	851	0	J28:7
admin of	667	0	J21:7 S01:6
admin only	823	3	J14:10
admin page	800	0	J42:6
admin panel	851	0	T10:6
admin permission	767	0	J14:14
admin read	851	0	J09:7
admin remov	823	0	J17:6 J40:8
admin right	742	-18	
admin says	705	0	J39:8 J42:7
admin sees	851	0	J12:9
admin show	851	0	J42:8
admin so	800	-3	J13:7
admin the	782	0	P01:7
admin there	800	0	J16:6
admin to	684	0	I09:7 T01:8
admin token	823	0	P01:7
admin user	851	0	J09:6
admin we	851	3	
admin with	823	3	J02:6
admin'	823	-3	
administer	672	-6	J14:9 J16:16
administer it	851	0	P01:6
administer jira	767	-3	J14:11
administer project	823	0	J16:8
administer the	800	0	J16:6
administrator	572	-5	J14:27 J16:15 P01:8
administrator as	851	3	
administrator but	851	0	J14:10
administrator can	767	0	J14:12
administrator in	851	0	J16:7
administrator install	851	-3	
administrator of	753	7	J16:6 J26:10
administrator role	823	0	J16:8
administrator the	851	3	
ado	851	-4	
adoc	782	0	J15:8
advance	851	4	
advice	753	0	L09:7
advis	851	0	J15:6
affect	662	0	J22:9 T04:7
affect version	851	9	
afraid	851	3	
after	361	0	I20:11 J02:8 J21:10 J30:-7 J31:7 J36:13 J39:-6 N02:6 N08:17 T14:13
after add	753	-3	T05:6
after all	823	5	J26:6
after an	742	5	T13:6
after atlassian	851	-6	
after august	851	-6	
after check	823	-4	
after connect	851	6	
after customer	823	0	I07:6 N02:7
after days	767	-4	J02:8
after example	851	3	
after few	823	6	J02:8
after five	851	-4	
after had	851	-3	
after half	851	-3	
after host	851	5	
after install	767	-8	
after installation	851	-5	
after is	767	11	
after issue	705	0	T02:14
after it	721	5	
after lunch	800	0	I04:8 J36:7
after minut	851	4	
after mov	753	4	J10:11
after ms	851	15	J02:11
after net	851	0	N14:9
after npm	851	0	I11:8
after of	851	-3	
after our	767	-3	N02:9
after project	851	4	
after ratelimit	851	0	J21:8
after restart	823	-7	
after second	823	14	N11:6
after sign	851	-4	N12:6
after sleep	851	0	I20:7
after some	742	0	T14:7
after switch	851	0	I06:6
after that	684	0	J35:6 J37:8 T14:7
after the	532	0	I14:6 I20:12 J36:7 N13:6
after too	851	3	
after two	851	0	L01:8
after upgrad	753	-3	J33:6 N01:8
after we	721	0	J34:6
after while	800	7	J37:6
afterconnect	851	4	
afterconnect as	851	4	
afternoon	684	0	J24:8 J29:6 J37:14 N11:7 N13:6
afterward	643	0	J19:6
afterward it	851	-5	
again	406	13	I07:10 J11:10 J21:11 J35:7 J40:9 N11:15 T14:19
again and	635	0	J40:7 N11:9 T14:7
again at	800	-4	J21:6
again by	851	0	N08:6
again does	851	3	J40:6
again done	851	-3	
again error	851	6	T15:7
again for	705	0	J40:6
again get	823	0	N02:8
again in	823	-6	
again later	705	4	
again no	851	5	J20:6
again not	851	-6	
again once	851	0	N15:7
again or	823	0	J17:6
again same	823	-3	J35:7 N10:7
again so	782	-4	
again that	823	3	
again the	697	0	S02:6
again then	823	0	J21:7
again to	823	0	I17:6
again what	823	4	
again which	851	5	
again with	731	7	J11:7
against	526	22	J01:8
against cloud	851	7	J25:6
against jira	800	8	
against live	800	-9	
against our	678	8	
against server	851	4	
against that	851	-3	I08:6
against the	662	-3	L01:7 T05:6 T10:6
age	672	-4	
age includesubdomain	731	3	
age of	851	0	I05:6
agency	721	0	I16:8
agency atlassian	851	0	I16:6
agent	572	-7	J14:6 J20:22 J42:7 N10:6
agent atlascode	851	7	
agent auth	851	-4	
agent had	851	-3	
agent runs	851	-4	
agent'	731	8	N09:7
agent' python	767	6	N09:7
aggregateexception system	713	-3	
agile	598	4	J02:6 J11:9
agile api	851	-3	
agile board	652	3	
agile sprint	851	9	
ago	572	4	J01:7 J29:21
ago on	851	0	T05:7
ago that	851	0	J29:7 N06:6
ago they	851	0	J29:7 T10:6
ago this	851	3	
ago to	851	0	J29:8
agora	823	9	
agora 403	851	7	
agre	753	-3	J09:6
agree	742	-4	
ah	742	0	I14:6 N05:6
ahead	672	0	I04:12 T02:7
ai	782	0	J38:6
aiohttp	851	-5	N12:7
airbyte	742	0	J36:6
ajax	713	0	I02:6 I03:11 J08:7
ajira	851	0	T15:6
ajira work	851	0	T15:6
alert	609	-6	J31:6 P01:8
alert balertname	851	3	
alert on	823	0	N15:6
alertmanager	823	-5	
alertname	800	5	
alfr	851	5	N06:6
alg	662	0	I03:7 I07:9 I08:12 I11:6 I14:6
alg hs	753	4	I03:9 I07:12
alg is	851	0	I11:6
alg rs	823	0	I08:8 I12:7
algorithm	576	0	I14:20 I20:9 J06:6
algorithm from	823	0	I14:14
algorithm hs	643	5	I06:6 I20:11
algorithm rs	731	0	I08:8
align	823	-5	
alike	753	5	
alive	753	0	N10:6 T14:6
all	310	6	I05:9 I21:7 J03:9 J21:6 J24:-6 J30:-6 J32:-7 J33:9 J41:-6 L08:9 N02:6 N07:-8 N12:-6 N14:-6 N15:8 S01:6 T04:7 T13:8
all along	782	0	N10:7 T06:11
all app	851	0	J17:6
all are	742	3	J21:9
all as	823	0	S04:7
all attachment	851	0	P01:6
all back	851	0	J17:6
all board	823	3	
all call	697	0	J03:8 S01:6
all cas	851	-4	
all connect	823	0	J17:6
all css'	782	4	
all customer	742	0	J09:7
all data	851	3	
all day	767	3	
all fail	851	-3	
all fine	782	0	S02:6
all get	690	9	J01:6 J25:6
all his	851	0	J35:7
all is	662	-5	
all issu	684	5	J39:6
all it	742	5	J16:8 N15:6
all jira	782	-6	N10:6
all js	851	-3	
all just	851	0	J33:6
all modul	851	0	I02:6
all my	782	3	
all night	851	0	J35:6
all no	823	3	J07:7
all now	851	0	J33:8
all npm	851	-6	
all of	559	0	J29:8 J37:8 J40:6
all ok	800	5	J25:6 S01:6
all operation	851	0	N14:6
all or	823	-3	
all other	731	0	J42:6
all our	713	0	I09:8 L08:6 N02:6
all over	800	0	S01:6
all path	851	0	N15:6
all permission	782	8	P01:8
all project	697	0	J33:8
all read	753	7	J28:6
all remote	851	0	I19:6 J37:7
all rest	782	-3	
all rout	800	0	I21:10
all scop	800	-5	
all tenant	753	0	I10:8
all that	705	-3	
all the	559	16	J26:6 T13:9
all there	767	0	L01:11
all those	823	0	L08:9
all three	731	3	
all ticket	823	0	J33:10
all user	721	0	C01:7 T04:7 T10:9
all verb	851	0	N01:7
all was	800	3	
all we	851	0	T10:7
all when	800	11	
all work	782	0	J28:6
all you	851	3	T02:7
all'	742	12	
allow	462	-4	I05:11 I06:8 J33:9 N01:6 N02:16 N04:9 N12:6 N13:16 P01:11
allow at	851	0	I05:6
allow by	851	-7	
allow from	851	0	N04:6
allow here	742	0	J33:12
allow in	800	-3	
allow it	753	0	N01:6
allow jwts	851	0	I06:7
allow limit	782	9	N05:12
allow list	690	-7	N04:12
allow no	823	0	P01:7
allow only	851	-3	
allow please	851	-5	
allow to	635	8	P01:6 S04:6
allow_redirect	851	0	N02:6 N15:6
allow_redirect false	851	0	N02:6 N15:6
allowed'	782	-6	N02:7
allowed' please	851	0	N02:8
allowed' try	851	-3	
allowedbaseurl	742	0	I12:6
allowedlist	851	0	N04:6
allowedlist see	851	0	N04:6
allowedvalu	800	7	J25:7
allowlist	657	-10	N04:11
allowlist in	823	-3	
allowlist of	800	-3	N04:10
almost	823	0	J32:6
alone	672	0	T12:8
alone for	851	0	J19:6
alone is	800	0	T12:10
alone read	851	5	
along	632	-13	T06:8
along and	851	0	J38:6
along with	753	-7	
alpha	851	0	P01:6
alpine	800	0	N09:7
already	552	-23	J41:7
already exist	742	-18	
already is	851	-5	
already same	851	4	
also	514	5	
also have	851	6	J20:6
also not	851	0	J19:8
also show	851	-7	
also the	782	4	
also tri	782	3	
alternative	851	-4	
although	628	11	J04:6
although the	767	5	J24:6
although there	851	0	J29:7
altogether	753	-10	
alway	489	17	L09:7 S02:6 T14:7
alway 401	800	0	L08:8
alway answer	851	6	N06:7
alway fail	767	0	I11:6
alway for	851	8	J25:6
alway get	800	5	J39:6
alway giv	800	5	
alway in	851	0	J34:7
alway my	851	0	S02:7
alway says	800	6	
alway send	851	0	I16:6
alway the	731	-4	I06:6 I12:7 I20:8
alway there	851	-5	
am	509	18	J02:-8 N04:7 P01:7 S01:6 T15:6
am admin	823	-4	J23:6
am ask	851	3	
am do	800	10	
am gett	851	3	
am logg	823	4	
am new	851	-3	
am no	851	-4	
am request	851	0	J26:7
am response	851	0	J26:7
am right	800	-3	
am sent	851	3	T15:8
am stuck	851	-4	
am sure	823	6	I01:6
am the	851	-3	
am to	851	0	S01:6
am try	823	0	J26:7
amazon	823	0	N01:16
amd	823	3	N12:7
among	684	9	
among the	742	4	
among them	767	7	
an	274	10	I09:7 J02:6 J04:10 J09:9 J13:7 J14:7 J19:-7 J24:8 J25:8 J26:6 J32:9 J41:6 N01:6 N11:7
an acces	652	-4	J01:6 L09:7
an account	690	-8	C02:7
an ace	851	0	T10:6
an action	823	7	
an active	823	0	J29:6
an actual	851	-4	
an ad	823	-3	
an add	823	0	J13:10
an additional	851	0	P01:6
an addres	782	-3	
an admin	600	-3	J14:6 J40:10
an administrator	713	3	J14:8 J16:6
an afternoon	782	0	J24:10 N13:7
an alert	800	-5	
an alternative	851	-4	
an ambiguou	851	-3	
an anonymou	823	-5	
an answer	782	0	N07:8
an api	521	15	J02:9 J04:10 J14:6 J26:24
an app	612	-16	J13:12 J17:7
an array	753	12	J25:18
an assertion	713	-6	L09:13
an assignee	823	3	
an atlassian	639	10	J32:24 N15:11
an attachment	713	7	
an authentication	767	3	
an authentication'	851	3	
an authoriz	767	0	J09:21
an authorization	767	-3	
an edge	851	3	N01:7
an editor	851	0	J38:7
an empty	598	-4	J04:15 J42:6 N01:7
an end	800	0	I06:9
an enum	851	0	T08:8
an env	851	0	I16:6
an environment	851	3	I15:7
an epic	742	0	J30:8
an error	501	24	J15:6 J23:6 J29:8 J33:8 S01:7 T15:11
an exact	851	-6	
an example	721	-5	J02:6 J24:6
an exception	713	-3	
an exist	742	14	J34:6
an expir	678	-7	
an expiry	823	0	L01:8
an explicit	782	-7	
an external	823	3	
an extra	823	0	J35:6 N12:6
an hour	583	-5	I04:8 I05:10 J36:16 N11:8 T14:10
an html	667	4	N01:13 N03:6 N14:9
an http	742	12	J35:10
an id	697	0	J41:6
an iframe	851	-4	
an import	823	-3	
an incident	753	8	
an incognito	851	0	J35:7
an install	705	-3	I09:16
an installation	782	-7	
an integer	731	7	J41:23
an internal	742	0	N11:7
an invalid	705	-12	N12:7
an issue	499	17	J15:7 J24:8 J25:9 J30:8 P01:6
an issuer	851	-5	
an mail	782	8	J23:7
an oauth	667	6	J10:7
an object	742	9	
an official	851	0	T08:6
an old	667	5	J22:6 T01:6
an older	753	-5	
an on	800	-3	
an open	851	-4	
an option	657	-4	
an ordinary	767	7	J14:11
an organisation	782	-4	
an organization	800	5	J11:6
an outage	767	-4	
an outdat	800	0	I05:6 J35:6 S01:6
an owner	851	0	J42:7
an ssl	851	-6	
an unexpect	800	0	N14:7
an unsupport	782	3	
an update	731	-6	
an xml	851	-4	
ana	851	-3	
analysi	742	-7	
analytic	782	-7	
analyze	652	11	J23:9 J27:8
analyze the	657	11	J23:9 J27:8
ancestor id	851	-6	
and	191	15	I03:-6 I17:-6 J02:9 J26:7 J35:6 N07:-6 N12:-6 P01:8 S04:-7
and 403	721	-8	
and 404	851	3	
and 503	782	-3	
and about	823	4	
and act	851	0	J41:7
and add	690	0	J23:7 T15:6
and after	731	0	I05:9 J37:6
and afterward	851	3	
and again	742	5	
and all	643	8	J16:7 L08:6
and also	767	0	N10:6
and alway	851	9	J25:6
and answer	800	-10	
and api	713	0	J39:9
and app	753	-6	I12:9
and as	721	-4	
and asapp	851	3	
and ask	684	3	J11:6
and asks	823	3	
and assignee	823	0	J34:7
and at	782	6	J35:6
and atlassian	731	15	
and auth	800	0	I15:7 J02:6
and authenticate	823	-3	
and base	800	7	
and baseurl	782	8	T09:6
and bearer	823	5	J39:6
and bitbucket	851	-7	
and body	800	3	I15:7
and both	823	3	J19:8
and by	767	6	I16:6
and call	684	0	J36:8
and can't	731	-3	N05:6
and cannot	753	6	
and carry	851	0	I10:6 J38:6
and chang	742	-3	
and change	823	-4	
and choose	782	3	J40:8
and chrome	851	5	
and click	753	-3	J35:6
and client_secret	851	-3	
and clock	851	0	I05:7
and code	851	6	
and comment	731	0	J39:6 P01:8
and complain	851	0	J34:7
and confluence	643	4	J26:6
and connect	753	0	J07:6
and content	851	3	
and convert	851	-5	
and creat	767	6	
and credential	782	9	J26:7
and curl	851	-3	
and data	823	4	J39:6
and deploy	851	0	N08:6
and description	782	-15	
and drop	823	-5	
and dropp	851	4	
and each	800	-5	
and edit	823	-3	J09:6
and email	851	3	J25:6
and empty	851	0	J42:6
and end	851	-9	
and ends	823	4	C02:6
and even	782	5	
and every	731	-3	
and everyth	721	-10	
and exp	782	3	
and fail	800	11	
and field	800	7	J25:7
and fill	851	-5	
and find	800	5	J42:7
and fixversion	823	4	J27:6
and follow	800	5	
and for	635	-10	
and forgot	767	0	J07:7 J35:6
and forward	851	0	N02:8
and from	713	-5	J37:6
and gave	823	0	J38:6
and get	615	11	J02:6 J28:6 N03:6
and gone	851	0	C01:7
and good	823	3	I06:7
and got	713	4	
and grant	851	3	
and group	742	5	J42:13
and had	753	-6	
and half	767	0	C01:7
and hand	753	-8	
and hash	851	0	I01:6
and hasn't	851	0	T09:6
and have	713	0	J36:6
and he's	823	0	J27:7
and hold	851	0	J31:6
and how	823	5	
and http	742	-4	
and iat'	851	0	I06:7
and id	851	6	
and ignor	851	0	J03:8
and in	576	0	I14:10 N14:6
and install	678	10	I07:11 T01:7
and instead	851	3	
and is	615	-8	I16:6 T03:8
and isn't	823	0	J22:7 P01:6
and issu	742	5	
and issue	782	6	
and issuetype	705	7	J25:7
and it	504	0	C02:10 T07:7
and it's	615	0	I06:6 J34:7
and its	713	-5	
and jira	588	5	J02:7
and jira_pas	851	0	J26:10
and jql	851	7	
and json	851	-5	
and just	823	0	S01:7
and keep	742	8	
and key	823	7	
and know	823	0	I10:7
and label	705	8	J34:6 P01:6
and left	851	0	J29:8
and lets	851	-3	
and list	823	0	N13:7
and little	851	5	
and log	782	-6	
and logg	800	6	
and logs	823	4	
and look	721	0	N13:6
and mail	851	-4	
and make	800	3	
and mark	851	6	J30:6
and more	823	-7	J07:7
and my	672	8	
and need	800	-4	
and neither	823	3	
and never	690	8	I20:7 N02:6
and no	585	24	J29:11 P01:6
and nobody	705	0	T07:6
and none	800	-4	
and not	544	3	I07:6 J16:9 N03:6 T01:11
and noth	639	-6	N06:7
and now	672	3	J03:6
and of	713	-3	L09:7
and on	662	-6	
and only	690	6	J17:7 N01:8
and open	713	8	
and org	851	-3	
and other	767	4	J02:6
and our	612	14	I04:7 I13:6
and over	782	5	
and password	578	7	J02:13 J26:16 J35:10 N10:6
and paste	800	6	
and pat	823	0	J39:8
and path	851	0	I02:6
and people	823	-5	
and pick	851	3	
and post	742	0	J23:6
and priority	851	-4	
and prod	800	0	I09:6
and project	705	5	J34:6
and public	851	-3	
and put	643	0	I07:6 I08:6
and qsh	823	0	L09:6
and query	782	-3	J07:10
and rais	823	3	I17:6
and ratelimit	823	3	
and re	782	-3	J04:7
and read	690	3	
and referer	851	0	J20:8
and refresh	823	0	I05:6
and reinstall	823	0	I12:8
and reload	851	4	
and remov	823	5	
and remove	851	-4	
and replace	851	0	J10:7
and reporter	800	4	
and resolution	742	8	
and restart	851	0	J02:6
and return	753	0	S01:7
and same	851	0	T07:6
and sav	823	8	
and say	782	6	
and search	800	4	J34:9
and secret	767	0	T09:8 T15:6
and see	648	8	J27:7
and sees	851	-3	J05:6
and send	721	0	S02:9
and sent	823	3	
and seraph	851	0	S01:6
and set	742	0	J02:7
and sharedsecret	753	-3	
and since	678	0	S01:6
and so	609	0	I01:6
and some	753	9	N01:8
and someone	823	0	N15:7
and sprint	705	9	
and statu	635	14	J26:16 J27:7 J34:9
and still	657	16	N07:7
and stopp	851	0	C02:7
and store	851	6	
and switch	851	0	S03:7
and tak	767	-5	
and tell	767	-3	
and tenable	851	-4	
and text	782	6	J30:7
and that	564	-6	J19:6
and the	376	-13	I11:6 J15:6 J22:-6 J26:11 T10:7 T14:6
and their	782	0	I09:6
and then	549	0	J40:6 N08:6 N12:6
and there	618	12	T10:6
and these	851	6	
and they	753	-3	
and this	721	23	
and those	753	-8	
and throw	767	-6	J27:9
and time	731	4	I05:18
and timeout	851	-4	
and title	851	7	
and tlsskipverify	851	-4	
and to	697	-6	
and today	851	-3	
and took	823	5	J13:6
and transition	782	3	J41:6
and tri	767	-6	P01:6
and try	662	7	J25:15 N02:6
and type	767	3	
and uninstall	782	-4	
and up	823	-6	
and updat	731	-3	
and update	851	-5	
and update_page	851	-5	
and url	742	3	C02:6
and use	690	6	J26:7
and username	823	5	
and utc	851	5	N11:10
and valu	851	0	C02:8
and vs	851	-3	
and we	662	3	
and went	800	0	T02:6
and what	652	6	J26:6 N13:8
and when	713	0	J34:6
and where	731	3	
and whether	851	-5	
and with	648	-14	
and without	731	0	N13:7
and won't	851	0	C02:10
and work	753	-4	N10:10 N15:6
and writ	721	3	J20:8
and write	657	3	T05:7 T11:8
and wrote	851	4	
and yet	800	4	
and you	742	-9	
and you're	851	-3	I05:6
and your	782	8	
android	823	5	
andygrunwald	823	-4	
andygrunwald go	851	-4	
anew	643	7	J26:6
angular	851	-5	
anna	851	0	S03:7
annotat	851	0	I02:12
annotate	823	0	I21:6 N01:6
announc	753	-10	
announcement	767	-5	
annoy	851	5	
anonymou	559	-3	J03:10 J04:22 N09:6 S01:11
anonymou acces	767	0	S01:6
anonymou and	851	-8	
anonymou app	823	0	I17:6
anonymou at	851	-4	
anonymou home	851	3	
anonymou rest	851	-4	
anonymou user	690	5	J04:21 S01:6
another	455	-6	C01:6 I15:6 J30:7 J40:10 T04:8
another and	823	0	J29:7 J31:6
another app	851	4	
another client	800	3	I15:6 T04:8
another cloud	851	0	I09:6
another company	851	0	N02:8
another customer	851	-5	
another domain	851	0	I19:6
another exception	823	-5	
another form	823	6	J28:9
another issue	851	-5	
another kind	851	0	J38:7
another network	851	4	
another password	851	5	J26:8
another project	823	0	J04:7
another search	851	0	J22:6
another server	823	-8	
another site	753	7	J11:6
another tenant	851	0	J40:9
another token	823	-5	
another type	851	0	J39:6
ansible	800	-6	J19:6
answer	387	6	I09:7 J20:9 N08:8 N11:7 S03:7
answer 400	753	5	J25:6
answer 401	625	-8	I04:11
answer 403	697	-10	J40:6
answer 404	782	-4	
answer 410	800	-10	
answer 429	823	-3	
answer as	800	0	S02:7 S03:6
answer check	851	8	N06:7
answer come	851	0	S03:8
answer for	800	5	T15:6
answer from	767	0	N11:6
answer http	782	-6	
answer is	632	12	J20:8
answer it	823	5	
answer me	851	3	N04:6
answer not	851	0	N14:7
answer of	767	-11	
answer simp	851	-3	N08:6
answer that	721	6	J10:7 J27:6
answer the	782	5	S04:6
answer to	721	3	
answer when	823	-5	
answer you	851	0	S01:6
any	400	3	I11:12 I17:6 J02:10 J04:6 J22:6 J42:7 S01:7
any const	800	9	
any data	851	-7	
any difference	823	0	T01:6
any field	851	-5	
any further	851	6	N08:6
any http	851	0	I17:8
any idea	731	0	T08:6
any issue	823	6	J33:7
any jira	851	-4	
any key	851	3	
any longer	705	10	I17:6 J26:6
any luck	851	-6	
any more	539	11	J02:6 J04:7 J22:7 J23:7 J35:6
any name	851	0	N15:6
any news	823	4	
any of	721	-3	
any other	851	0	I11:6 J13:6
any path	823	-4	
any pointer	851	-5	
any project	782	0	J27:7 J33:6
any query	851	5	J06:6
any release	851	0	T02:6
any thought	851	4	J02:7
any token	851	0	I11:9
any trouble	800	4	
any updat	851	4	
any way	782	-6	
anybody	621	5	J42:8 S01:7 T04:7
anybody else	823	0	N11:6 T04:6
anybody know	823	0	I06:6 N05:7
anybody may	800	5	
anybody who	851	-3	
anymore	800	0	I09:6
anyone	603	6	J13:11 T01:6 T03:6
anyone got	851	0	T12:6
anyone have	851	-3	
anyone with	851	-3	
anyth	506	0	C01:7 C02:8 J04:8 J20:7 N15:7
anyth about	823	3	
anyth at	823	0	N07:6
anyth beyond	851	0	J09:7 L08:6
anyth but	851	0	J22:6
anyth for	823	0	J20:6
anyth from	851	0	I07:6
anyth it's	823	0	J04:6 J20:6
anyth there	851	0	J29:7
anyth with	851	0	J36:7
anyway	753	-5	T05:6 T13:10
anywhere	678	6	
ap	576	-4	I02:10 I03:21 I21:9 J08:31
ap context	595	-4	I02:7 I03:19 I21:7 J08:22
ap request	782	0	J08:15
apache	628	13	J25:6
apache catalina	800	3	
apache common	851	5	
apache httpcomponent	800	6	N07:6
apache maven	851	4	
apache tomcat	800	-6	
apart	652	-7	C01:10 J16:6
apart from	713	-4	J40:6
apex	851	0	J24:7
api	209	-3	I01:-7 I04:-6 I05:-6 I06:-6 I07:-7 I09:-7 I10:-6 I11:-6 I12:-7 I15:-6 I16:-6 I18:-6 I20:-6 I21:-7 J01:7 J02:14 J03:9 J04:8 J07:12 J08:13 J09:8 J10:9 J11:10 J13:8 J14:8 J15:9 J19:9 J22:11 J23:7 J26:13 J28:12 J36:6 J37:6 J39:16 N03:10 N14:6 T01:-6 T05:-7 T06:-6 T09:-7 T10:-6 T11:-7 T14:-8 T15:-7
api 403	851	0	J18:7
api acces	800	8	
api an	851	-3	
api and	643	6	
api answer	782	6	J27:7
api api	823	7	J26:8
api asapp	678	0	S02:7
api atlassian	466	-13	J10:6 J11:23 J28:20 J36:27 J37:13 J40:10
api attachment	753	-3	
api audit	823	0	J14:8
api authentication	851	-7	
api base	851	-9	
api bitbucket	823	-6	
api both	851	3	
api call	684	8	
api change	851	-4	
api command	851	-6	
api configuration	851	8	
api confluence	823	5	J26:8
api content	545	0	J07:6 J22:6 J38:12 N03:9 N11:7
api curl	823	5	J01:6
api customfield	851	5	
api dashboard	851	0	S01:10
api docs	851	-6	
api documentation	800	10	J25:9
api does	800	-4	
api error	657	-6	
api example	851	-6	
api fail	851	0	J35:6
api field	590	7	J02:-14 J06:25 J14:7 J36:7
api filter	823	7	J02:6
api full	635	11	J22:8
api gateway	731	0	I02:8
api get	823	11	J07:8
api github	657	-9	
api group	800	4	
api has	578	0	J22:19
api http	800	-15	
api import	823	-6	
api in	742	5	
api instead	823	3	
api issu	823	3	
api issue	370	-10	J01:6 J04:-7 J05:14 J08:19 J09:14 J10:6 J15:13 J17:14 J20:7 J21:6 J22:-10 J24:7 J30:6 J32:7 J41:6 N02:10 N03:7 N13:16 P01:9
api issue'	721	5	
api issuelink	823	0	J09:6
api issuetype	742	-4	J26:7
api it	823	-3	
api jira	782	3	J22:6
api key	618	16	J02:12 J04:8 J26:12
api keys	823	14	J26:13
api latest	606	-15	J10:8
api may	851	6	
api media	767	0	J38:9 N11:6
api mypermission	767	10	J16:7 J21:7
api myself	454	0	J02:13 J19:22 J26:-6 N02:8 N14:6 S02:14
api myself'	609	3	
api new	823	3	J24:8
api not	851	-4	
api of	753	3	
api on	800	-3	
api org	851	-7	
api pag	667	11	J15:6
api pages'	851	5	J06:7
api path	851	-4	
api permission	753	0	J14:32
api project	497	10	J03:10 J04:11 J07:7 J10:6 J15:8 J16:19 J28:6 N06:7 S01:11
api project'	742	-7	
api proxy	767	-11	
api reject	823	-7	
api request	823	0	J02:6
api responsepromisemapfunction	851	-3	
api rest	690	-10	
api restclientexception	823	4	
api return	652	10	J18:7
api root	851	-8	
api route	782	-8	
api says	782	-3	
api scope	753	6	J09:21
api screen	823	5	J14:14
api search	409	16	J03:15 J04:13 J07:6 J11:-6 J21:6 J22:34 J27:7 J33:8 J39:15
api search'	742	4	J07:7
api serverinfo	590	18	J26:6 J39:14 N09:6 N12:10 N14:6 N15:6
api service	672	11	J18:6 J22:6 J25:10
api spac	721	0	J18:6
api space	662	3	J07:12 J18:9 N03:7
api statu	721	0	J41:7
api tak	800	-3	
api the	731	-5	
api there	851	-4	J39:6
api throw	851	-4	
api to	800	9	
api token	417	-7	J01:11 J02:23 J04:7 J11:6 J13:7 J14:8 J19:7 J26:28 J28:12 J38:8 N14:8
api trello	823	-4	
api user	568	10	J07:9 J18:7 J23:28 J42:24
api version	672	0	J16:10 J32:9 J39:9 N13:6 P01:9
api want	800	4	J25:6
api webhook	767	3	J13:32
api what	823	-5	
api wiki	851	-9	
api will	823	-3	
api with	713	3	
api workflow	851	0	J11:7 J13:8
api worklog	800	-3	
api x'	851	0	I14:8
api'	705	7	
api' export	823	-4	
api' target	782	11	
api_key	823	3	
api_token	618	-3	J01:8 J25:7
api_token header	851	9	J02:6
api_token hits	851	-3	
api_url	851	4	
apibaseurl	731	0	I19:11 J37:12
apibaseurl http	823	0	I19:7
apierror	851	5	N11:7
apikey redact	851	-4	
apimigration	713	0	I11:30
apimigration block	851	0	I11:9
apimigration gdpr	800	0	I11:6
apipath	823	9	J07:8
apipermissionerror	823	0	J16:7 N04:7
apis	600	7	J26:10
apis and	851	5	J03:6
apis for	851	6	
apis from	851	-3	
apis get	851	4	
apis html	731	7	J26:6
apis with	851	-4	
apitoken	519	-18	
apitoken encode	800	-3	
apitoken header	782	-3	
apitoken redact	800	7	
apitoken tostr	731	-4	
apiversion	742	4	P01:8
apiversion strictssl	800	4	
apostrophe	851	0	J34:9
app	291	-16	I01:6 I04:9 I07:12 I08:11 I10:7 I11:12 I12:9 I13:8 I16:11 I18:8 I19:15 J02:-10 J04:-12 J05:15 J07:11 J09:14 J10:7 J12:13 J13:18 J14:-8 J15:-12 J17:14 J20:-6 J21:-6 J22:-11 J23:-6 J24:-6 J25:-18 J26:-16 J27:-9 J28:-9 J29:-7 J30:-10 J31:-6 J32:-8 J33:-7 J34:-8 J35:-10 J37:8 J39:-8 J40:19 J41:-7 L09:-6 N07:-10 N08:-7 N09:-6 N10:-6 N11:-11 N13:-7 N14:-9 S01:-6 S02:22 S04:13 T01:6 T05:8 T06:6 T11:6 T12:8 T15:6
app 401	782	0	C01:6
app 404	823	0	J17:13
app account	800	0	J17:10 P01:12
app addon	823	0	I13:6
app after	823	0	N02:7
app and	632	9	I07:6 T01:9
app answer	823	6	I04:6
app api	823	-6	
app app	800	3	
app ari	851	0	I19:8
app as	782	-3	
app asapp	823	0	J42:7
app at	767	7	T15:7
app auth	851	0	I14:6
app but	851	0	J01:6
app by	767	3	I13:6
app call	697	-3	J06:8 J10:7
app callback	851	6	T15:7
app can't	721	0	I08:11 I11:6 I13:10
app claim	851	0	I19:6
app com	851	-3	
app configure	851	6	T15:8
app connect	721	-7	I02:6
app context	851	0	J13:7
app could	851	0	N08:6
app couldn't	823	0	I17:7
app declar	851	3	
app defaulthttpclient	851	3	
app descriptor	823	3	P01:6
app developer	851	6	T15:7
app displayname	851	0	S02:6
app do	767	0	L08:6
app does	782	5	
app doesn't	851	0	P01:6
app don't	851	-3	I06:7
app egret	851	0	I12:9
app error	823	0	J39:8
app expres	851	0	I01:8
app fail	800	-5	
app field	851	0	J05:6 J13:6
app find	823	0	S04:9
app for	672	11	
app from	753	-3	
app get	667	-6	I03:14 I21:6 J17:6
app gets	753	0	J10:7
app grant	851	3	J12:6
app has	652	0	T15:6
app have	823	0	J17:6
app header	851	-5	
app host	690	-6	I12:7 I13:8
app iat	742	4	J07:6 L01:7
app id	742	0	I19:16
app if	851	-5	S03:11
app image	851	0	I09:7
app in	588	4	C01:8 J40:7 L08:7 S02:8
app instalado	851	7	
app install	782	4	
app is	583	14	C01:6 J40:23
app isn't	823	0	J40:10
app iss	823	0	J17:6
app issue	851	3	
app itself	782	4	
app jira	767	0	I03:6
app jwt	753	0	J05:7 T08:7
app keep	782	3	
app key	697	-3	J06:10
app level	800	0	J05:11
app log	731	0	I02:7 I18:16
app logs	851	-3	I13:6
app mak	800	-3	
app manifest	851	-5	
app may	823	-3	I05:6
app must	800	-4	I17:6
app need	782	-6	
app no	851	-4	
app node_modul	657	0	I01:6 I17:6
app not	767	0	J40:6
app oauth	823	4	
app of	782	4	
app on	678	-3	I04:6
app only	753	0	J13:6
app or	767	3	
app our	851	4	
app own	672	0	J05:12 J17:8 J42:7
app pag	851	0	J36:9
app password	767	-8	
app plugin_api	823	-4	
app post	672	0	I11:6
app provid	851	0	J13:6
app put	851	-4	
app refus	800	0	I01:6
app requir	851	7	J40:9
app responsepromisemapfunction	851	-3	
app route	851	4	J02:6
app same	851	0	S04:9
app says	713	0	I04:6 I12:9 I15:6 I16:8
app secret	851	5	
app see	851	0	N15:6
app sees	823	0	S01:6
app send	800	5	
app server	851	5	
app servic	851	0	T05:6
app setting	823	4	T15:7
app should	800	0	S04:7 T09:8
app show	823	0	I09:6
app sign	753	0	J13:7
app since	851	0	T01:6
app src	782	0	I04:7
app stopp	851	0	I17:6
app system	851	-3	
app that	684	-9	J10:10
app the	697	10	I08:8
app to	742	5	
app under	753	0	I01:7 T14:6
app use	731	0	I01:10 I21:13
app user	643	0	J17:8 T12:18
app userkey	851	5	
app vendor	767	0	I12:6
app venv	851	-4	
app was	684	8	J12:14
app we	800	3	
app web	823	3	I14:7
app with	643	0	J37:10 L01:6 S03:6
app work	731	3	J09:7 T10:7
app writ	823	0	T01:7
app write	851	6	T15:8
app'	731	-10	
app' iat	800	-3	
app_key	851	-3	
app_key iat	851	-3	
app_url	851	0	I18:7
apparent	678	-7	I14:6
apparent can	851	0	N06:6
apparent not	851	0	S01:7 T09:7
apparent only	851	0	J23:7
appear	632	-8	J17:7 J40:11
appear as	823	0	J40:8
appear in	800	-3	
appear the	851	0	J19:6
appear to	851	0	N01:8
append	648	9	J02:6 J07:7 T09:10
append the	800	0	J07:9
appid	851	0	I19:9
appkey	742	-3	
appkey iat	782	-3	J07:6
appli	705	-4	
appli by	851	0	I14:6
appli to	782	-7	
appliance	851	0	N12:9
application	396	4	J01:10 J02:8 J22:10 J24:22 J25:8 J26:13 N13:6
application json	471	14	J02:9 J22:9 J24:13 J25:6 J26:6 N13:7
application json'	494	0	J01:8 J24:6
application link	800	-3	N13:6
application not	851	-4	I09:6
application the	823	0	S02:7 T09:6
application www	697	0	J24:9 T11:6
application xml	851	6	J24:6
apply	823	8	N06:6
approach	851	-3	
appropriate	561	4	J05:15 J31:23
appropriate screen	566	6	J05:15 J31:22
approv	678	-3	J09:7 T01:6 T05:11
approv the	823	0	J09:6
approval	705	0	J09:7 T01:10
approval by	851	0	J09:6
approve	697	0	T01:6
approve the	782	0	P01:6
apps	504	-16	J13:25 J40:13 T01:6
apps and	823	6	T15:7
apps can	782	4	J13:15
apps has	851	-3	
apps must	851	-7	
apps only	851	0	J13:7
apps that	782	-8	
apps there	851	0	J09:7
appsystemtoken	782	0	J37:8
appsystemtoken redact	851	0	J37:8
apr	800	0	C01:6
april	705	0	J29:9
arbeit	851	3	J27:6
arc	800	-7	
arch	823	7	S04:7
architecture	800	-3	
archiv	767	3	T15:6
archive	731	0	I17:6
are	308	14	J04:12 J11:8 J23:-8 N01:7 N07:-8 N09:-8 S01:11 T13:8
are accept	800	0	J20:6
are add	851	-5	J07:6
are all	721	7	J39:7
are alway	823	-3	
are an	782	-4	
are and	767	9	
are answer	823	-3	
are app	851	0	J13:7
are as	800	-8	
are at	851	3	J39:7
are attach	851	3	
are available	823	3	
are back	800	0	J04:6
are block	823	-3	
are case	823	0	J03:9 L01:8
are configur	851	5	
are creat	753	0	J25:8
are cut	823	-9	
are deactivat	851	0	T13:8
are delet	823	3	
are deni	823	0	I19:7
are different	851	-3	
are empty	851	5	J27:8
are exact	851	0	S01:9
are exempt	851	-3	
are export	851	0	J38:7
are fetch	851	7	
are fine	643	-14	
are for	851	3	
are generat	851	5	
are given	851	4	
are good	721	4	J19:6 J33:6
are in	690	3	
are incorrect	800	-6	
are invalid	851	-4	
are issu	800	6	J03:12
are link	851	5	
are list	823	6	
are made	742	0	J32:6
are mark	851	3	
are member	851	-3	
are miss	742	0	J32:6
are no	678	-5	I17:10
are none	782	0	J04:10
are not	539	-10	J25:6 J33:10
are of	823	-5	
are ok	690	0	I17:7 N05:9
are okay	823	0	I20:7 T10:6
are on	731	6	J31:6
are only	823	3	
are open	823	-3	
are out	851	6	
are public	851	4	S01:7
are refresh	851	5	
are refus	662	6	J05:9
are request	851	0	N14:6
are requir	782	0	I06:11
are right	648	21	J04:6
are scop	851	5	
are sent	851	0	J21:6
are set	705	-9	
are sign	767	0	S03:8
are site	851	3	
are still	753	4	J11:6
are support	823	-5	
are taken	800	4	
are the	643	-3	J17:7
are there	628	-6	J14:6 J39:7
are these	851	0	J38:6
are they	782	-4	J31:6
are those	753	0	N05:8
are turn	800	0	N01:7
are two	731	-4	
are used	767	-4	J42:10 S02:6
are valid	767	3	
are with	851	-5	
are written	823	0	C02:6 S02:10
are wrong	823	20	J35:11
are you	697	6	
aren't	595	4	
aren't any	851	0	I17:7
aren't the	823	0	J31:6 T09:7
arequestid	823	4	
arequestid'	721	5	
arequestid' seraph	851	3	
arg	782	-8	
args	667	-12	T06:6
args description	851	-3	
args field	851	-7	
argument	678	-12	
argument by	851	-3	
argumentexception	851	7	
argumentlist	823	-5	
ari	635	0	C02:6 I19:21 T12:26
ari cloud	662	0	C02:6 I19:15 T12:16
ari from	851	0	T12:9
arn	851	0	N04:6
around	595	0	J21:8 J36:7 T13:7
around forty	851	0	T13:7
around it	800	0	C02:6 I06:6
around the	731	-5	J36:9
array	600	-3	J25:13 T11:6
arraylist	782	-6	J25:6
arraylist add	823	-3	
arriv	643	-6	J32:8 J37:9
arriv from	851	0	J30:6
arriv in	851	-4	
arriv we	851	0	J37:8
arriv with	823	0	J32:7
arrival	823	0	C01:12
articl	851	-6	
article	753	-7	
as	275	-16	I21:6 J05:6 J17:12 J21:-7 J22:-6 J31:-6 J34:-6 N13:9 P01:-6 S02:15 S03:7 S04:10 T03:6 T06:7
as 401	851	4	
as addon	851	0	J17:7
as an	657	3	
as and	851	0	S03:7
as anonymou	823	-3	J03:8
as any	851	0	I11:6
as app	721	0	J13:6 J17:16 S04:7
as atlassian	823	-6	
as bad	851	0	J27:10
as base	823	6	
as baseurl	823	4	T09:6
as bearer	721	-5	J01:10
as before	684	-23	
as can	721	4	
as connect	800	-7	
as create	851	0	J20:6
as describ	823	-7	
as description	851	-4	
as document	823	0	L09:6
as expect	782	-5	
as few	851	0	J42:6
as fh	800	-11	
as for	823	-5	
as forge	823	0	J37:7
as get	731	3	N13:20
as guest	823	0	S01:6
as handle_request	851	0	I03:7
as http	823	-4	
as if	635	9	J04:9 J40:6
as install	851	0	I09:10
as it	583	-15	L09:6
as it's	690	0	J39:6 T13:6
as its	753	0	N01:6
as itself	823	0	L08:12
as jira	767	6	
as json	742	0	J24:6
as just	851	3	
as jwt	823	0	J05:6
as jwtpayload	851	8	
as lack	851	0	I02:6
as list	851	4	N06:6
as long	697	-6	
as my	851	3	
as name	851	-4	
as no	823	11	
as nobody	851	0	J03:7
as not	721	4	J04:7
as of	753	0	N06:8
as on	851	0	I05:6
as oncomplete	851	4	
as our	753	-6	N13:8
as out	851	-5	
as password	851	6	
as per	800	0	T06:13
as plain	782	4	J32:9 T10:6
as possible	851	0	J42:6
as query	823	-7	
as read	782	6	
as recommend	851	0	J28:7
as regular	851	-5	
as requir	800	10	J30:13
as rule	823	-3	
as see	753	-9	
as server	851	0	N15:6
as service	800	4	N07:7 P01:6
as site	800	0	J42:7 N15:6
as soon	657	9	I01:7 J07:7 J20:7 J32:8 N04:8
as str	742	-7	
as stranger	851	0	S01:7
as string	851	0	I06:6 J32:8
as text	782	0	J24:11
as that	767	0	J35:7
as the	438	-9	J05:9 J06:7 S02:21 S04:9 T06:16
as there	713	-10	I17:6 I21:14
as they	657	-8	
as though	721	0	I06:6 J03:12 S01:6
as thought	851	0	N07:6
as to	823	-4	
as tracker	851	4	
as unauthenticat	851	0	L08:6
as user	583	4	J02:11 J17:18 L09:7 S03:9 T09:7
as username	851	8	
as value	823	5	
as watcher	800	-3	J23:6 P01:6
as we	713	-7	
as well	536	0	J23:6 T11:8
as whole	823	-4	
as'	823	-3	
as' is	823	-3	
asap token	851	4	
asapp	609	0	J05:6 J12:6 J17:6 J42:7 S04:17 T16:16
asapp asuser	851	0	T16:9
asapp requestjira	678	0	J42:8
asapp return	851	-3	
ascii	684	-3	
asciidoc	742	3	
asciidoc confluence	753	8	
aside	851	0	J29:7
ask	414	-17	J02:-6 J25:-7 N14:7 S02:8 S03:10 S04:10 T01:6
ask about	823	-4	
ask and	851	0	J41:7
ask as	782	0	S02:6 S03:6
ask atlassian	823	-5	
ask because	851	-4	
ask for	530	6	T11:6
ask him	851	0	N14:6
ask http	823	-8	
ask jira	800	0	T10:7
ask of	851	4	
ask only	851	0	J28:7 N08:7
ask rest	823	3	J23:6
ask since	823	0	J06:8
ask the	635	6	I07:6 I09:6
ask their	800	-3	S04:8
ask them	721	-3	J14:6
ask what	851	0	J39:6
ask when	851	-3	
ask whether	767	4	
ask with	851	-4	S01:7
ask without	851	-6	J33:6
ask your	782	0	N14:6
asks	538	-5	J33:6 J39:7 J42:17 N14:8
asks for	628	-6	
asks me	767	-5	J33:6 N14:6
asks rest	800	0	J39:6
asks the	851	0	J38:8
assert	713	-4	
assert status_code	851	-3	
assertion	483	0	C01:6 L01:14 L09:36 T02:23 T03:10 T05:12 T06:15 T07:9 T08:7 T09:18 T11:10
assertion assertion	742	8	
assertion bold	851	5	
assertion contain	851	0	L09:6
assertion for	767	0	L09:7
assertion has	851	0	L09:8
assertion jwt	662	0	L01:9
assertion redact	731	3	T03:8 T05:10 T11:6
assertion scope	753	3	
assertion sign	851	4	
assertion tenant	823	3	
assertion tnt	851	0	T09:8
assertion with	851	0	T09:6
assertionerror	851	0	I01:9 S02:13
assertiontoken	851	6	
assertiontoken public	851	6	
asset	690	13	I21:10 J11:6 N03:6 N11:6
asset metal	782	4	
asset rest	851	8	
assign	606	0	J23:13 J30:10 J39:7
assign an	823	7	
assign by	851	0	J17:7 J39:7
assign to	782	0	P01:8
assigne	782	-8	T13:7
assignee	528	16	J04:9 J23:16 J26:6 J39:8 J42:16
assignee accountid	782	8	J25:7 J39:7
assignee and	800	3	J27:7
assignee currentuser	705	7	J04:12 J34:6
assignee data	851	-3	
assignee displayname	800	-8	
assignee expect	823	5	J39:12
assignee id	851	5	
assignee in	823	-4	
assignee my	851	8	
assignee name	851	0	J23:6
assignee user	851	-4	
assignee'	690	-6	
assignee' cannot	800	0	J31:6
assignee' id'	851	3	
assignee' name'	851	-4	
assignment	800	-6	
assistant	753	4	J18:7
associat	800	4	J40:13
associat with	800	4	J40:13
assume	705	-4	
assume that	851	-3	
assume the	800	0	J28:6
astray	851	0	J01:6
asuser	583	7	J12:9 S04:11 T06:20 T16:15
asuser accountid	823	-7	
asuser and	851	3	
asuser fail	800	-4	
asuser for	851	6	
asuser forge	851	14	T16:22
asuser req	851	0	T06:8
asuser requestjira	742	0	J12:6
asuserbyaccountid	705	0	J17:6 S02:6 T03:6 T05:9 T06:12
asuserbyaccountid id	823	0	S02:7
asymmetric	767	0	I11:11 I13:6
asymmetrical	851	0	I11:9
async	502	10	I17:9
async abstractasynchronousrestclient	782	-6	
async client	851	6	
async console	851	-4	
async const	753	-3	
async data	823	7	
async delegatingpromise	823	3	J14:6
async event	851	0	N08:6
async function	662	-7	
async key	851	3	
async load	851	3	
async promise	823	4	T14:6
async task	851	4	
async with	823	7	N12:7
asynchronousjirarestclientfactory	851	-3	
at	282	17	I14:7 I17:7 J19:6 J30:-7 J36:7 N06:9 N07:11 N08:8 N12:9 P01:-8 T13:6
at all	524	7	I11:7 I18:6 I21:7 N13:7
at and	721	0	J36:6 L08:6 N08:10
at api	823	-4	
at app	823	0	I04:8 I10:6
at atlassian	628	5	N03:6
at aud	851	0	I09:10
at auth	851	0	T14:7
at character	800	-5	
at clientrequest	823	4	N06:6
at com	590	0	I02:7 I05:6 I17:6
at confluence	823	0	J18:7
at create	823	0	J14:10
at createerror	800	4	
at debug	851	-4	
at developer	851	-3	J39:7
at each	742	0	J24:6 T04:9
at edge	851	-5	
at error	851	0	I14:6
at eu	851	0	C01:8
at fa	851	3	
at first	721	0	N01:6 N02:6
at http	538	8	I16:8 J22:9 J36:7
at id	782	0	J01:10
at install	753	-3	T05:8
at io	753	0	I11:7 I15:8
at it	657	0	J29:6 N11:7
at its	800	8	
at java	767	-3	
at jira	713	0	N07:6
at json	851	-7	
at jwt	851	0	I06:6
at last	800	3	
at layer	851	0	I03:7
at least	632	5	J14:8 J25:8
at line	800	-6	
at login	851	0	J36:7
at me	823	4	
at module	823	-4	I10:6
at most	753	-11	
at my	800	-5	I21:8
at net	753	8	I12:6
at night	753	0	J37:9
at noon	851	-4	
at oauth	800	3	N03:6 T05:6
at object	705	6	J26:6
at once	606	4	N07:7 N11:7 T14:6
at one	800	0	J28:6
at opt	823	3	
at org	648	-4	N07:8
at our	721	-5	I06:6 N10:6
at pluginclassloader	823	0	J15:6
at position	742	-6	N03:8
at present	697	-7	
at proces	731	8	
at processticksandrejection	782	7	
at program	800	8	J34:7
at ray	800	3	N12:6
at request	782	-5	
at rest	851	0	I10:6 T10:6
at row	782	7	J25:7
at runtime	823	5	
at sonia	851	-5	
at source	767	6	J32:8
at srv	823	0	T05:6
at tcpconnectwrap	851	4	
at that	713	-3	T15:10
at the	449	0	J10:9 J19:12 J34:6 J35:7 N14:6 T10:7
at their	823	0	S01:6
at them	800	0	J41:7 S04:8
at ticket	851	0	N14:6
at time	823	0	S03:6
at tlssocket	823	7	
at us	851	0	J29:7
at what	767	0	T08:7
at wiki	823	4	N03:6
at withaccesstoken	767	10	
at work	823	4	
atl	628	9	J02:6 N11:11
atl request	851	6	
atl traceid	705	0	N11:9
atl traceid'	742	4	
atla	823	5	
atlascode axio	851	7	
atlasian	800	0	N06:14
atlasian net'	851	0	N06:10
atlassian	218	64	I03:-7 I09:-8 I15:-7 I16:12 I20:-7 I21:-7 J03:-6 J07:-9 J22:17 J25:-9 J26:11 J28:14 J30:-7 J31:-7 J32:7 J34:-7 J35:-10 J36:6 J39:-9 J40:9 J41:-6 J42:-8 N03:6 N06:10 N09:-6 N11:9 N12:-8 N13:13 N14:21 N15:14 S02:-7 S04:-8 T03:17 T06:6 T09:9 T14:10 T15:10
atlassian account	705	9	J04:7 T13:6
atlassian addon	742	0	J17:10
atlassian admin	800	0	N04:10
atlassian answer	823	6	
atlassian any	851	3	
atlassian api	731	-3	J29:6
atlassian app	851	5	
atlassian authorization	823	0	T11:8
atlassian chang	823	-4	
atlassian cloud	648	11	N15:20
atlassian com	378	-4	I13:10 J01:10 J11:19 J26:9 J28:13 J36:21 J37:9 J40:7 N14:22 T14:8 T15:14
atlassian confluence	625	0	J18:8 J25:6 P01:6
atlassian connect	453	-8	I02:9 I04:6 I11:6 I14:7 J02:-6 L09:6 T01:10 T03:13 T05:16 T06:20 T07:18
atlassian dev	800	-4	I19:7
atlassian docs	851	8	
atlassian document	678	12	J32:28
atlassian doesn't	823	-3	J08:7
atlassian end	851	-5	N11:7
atlassian error	753	3	J16:7 N04:7
atlassian fail	851	3	
atlassian github	800	0	I18:13
atlassian had	823	-4	N11:6
atlassian has	782	9	
atlassian httpclient	731	5	I14:9 N07:6
atlassian io	625	20	T03:50
atlassian io'	731	9	T03:18
atlassian is	823	-3	
atlassian itself	851	0	N11:6
atlassian jira	588	11	J14:7
atlassian jwt	643	-3	I01:7 I02:6 I06:10
atlassian keep	851	6	
atlassian login	800	6	
atlassian logo	823	0	N15:12
atlassian look	851	6	
atlassian mcp	742	7	T15:12
atlassian net	293	39	I16:16 J01:10 J02:12 J04:11 J11:-10 J21:-7 J22:12 J23:7 J25:-9 J26:18 J28:16 J39:-11 J42:-6 N02:6 N03:11 N06:17 N07:6 N13:17 N14:20 N15:9 T03:-6 T09:17 T14:-7 T15:-6
atlassian net'	581	18	I10:8 I16:8 J26:6 N13:10
atlassian oauth	713	4	T03:9 T14:14
atlassian one	851	0	N10:6
atlassian page	767	0	J40:8
atlassian partner	851	0	L08:6
atlassian proxy	767	6	
atlassian public	851	0	I08:7
atlassian python	742	0	J22:6
atlassian recommend	823	-5	
atlassian refus	823	9	T10:6 T15:7
atlassian rest_client	721	12	
atlassian rovo	823	8	
atlassian security	851	6	I04:6
atlassian side	800	0	J19:10
atlassian sit	823	4	N04:6
atlassian site	767	0	N11:8
atlassian statu	851	0	S03:8
atlassian support	800	-3	N11:6
atlassian the	782	8	T14:6
atlassian token	574	4	J20:24
atlassian token'	662	9	J24:8
atlassian took	823	4	J22:8
atlassian us	767	0	I16:13
atlassian user	782	0	J19:16
atlassian will	823	3	J28:6
atlassian_jwt	823	10	J06:12
atlassian_jwt encode_token	823	10	J06:12
atlassianedge	800	4	
atlassianedge'	713	5	
atlassianedge' tim	823	3	
atlassianhost	767	0	I17:8 S03:6 T05:6
atlassianhostrepository	851	0	I09:12
atlassianhostrestclient	851	0	I17:9
atlassianhostuser	767	3	I02:15
atlassianhostuser user	823	0	I02:7
atlassianjwt	800	8	J06:7
atlassianjwt createquerystringhash	851	5	J06:7
atlassianjwt encodesymmetric	823	3	J06:7
atlassianjwtauthentication	851	-3	
atlassianjwtauthentication def	851	-3	
atlassianproxy content	851	-3	
atlassianuserinfo	851	6	J11:9
att	767	12	N03:7
att ck	851	3	
att ck's	851	4	J31:6
attach	585	0	J20:12 N05:19
attach file	823	0	J20:6
attach same	851	0	J20:7
attach see	851	4	
attach the	767	5	N05:8
attach to	851	-6	
attachment	467	-3	J07:12 J20:20 J38:49 N05:13 N11:7
attachment and	823	3	J38:9
attachment confluence	823	3	J11:6
attachment content	705	-5	J38:11
attachment could	823	-3	
attachment download	767	-3	J38:11
attachment fieldsbykey	851	4	
attachment filename	823	-7	
attachment for	782	7	J38:10
attachment in	823	-3	
attachment is	782	11	
attachment method	851	0	J20:6
attachment no	851	0	J20:6
attachment of	767	-9	
attachment plan	800	-3	
attachment security	851	-3	
attachment size	851	-3	
attachment some	851	3	
attachment that	851	-3	
attachment to	800	4	N05:6
attachment upload	851	0	J20:7
attachment with	742	9	J24:6 J38:8
attachments'	767	-6	
attempt	590	4	I05:6 J35:14 N08:8 T15:7
attempt fail	767	8	N08:6
attempt to	782	-3	J35:8
attribut	851	-3	
attribute	713	-7	
attribute get'	851	4	
attribute values'	851	-6	
attributeerror	767	-5	
attributeerror list'	851	-6	
attributeerror nonetype'	851	-6	
au	823	5	J01:6
aud	488	3	I12:29 I15:6 J06:6 L01:14 L09:15 T03:28 T06:6 T07:6
aud authurl	823	5	
aud claim	721	0	I12:15
aud current_jwt_auth	851	-3	
aud first	851	0	I09:10
aud http	612	-4	I12:11 L09:6 T03:12 T07:6
aud iat	731	0	L01:13 L09:11
aud in	851	0	L01:9
aud is	753	0	I12:9 T03:6
aud null	851	3	
aud ok	851	0	I15:9
aud the	782	0	T07:6
aud'	697	10	T03:6
aud' http	742	4	T03:6
aud' self	851	5	J06:6
audience	531	0	I12:46 I15:6 I19:21 L01:12 T03:16
audience api	753	5	T14:6
audience at	851	0	I12:12
audience aud	753	0	I12:12
audience com	851	0	I12:10
audience for	851	4	I12:8
audience in	823	0	I12:14
audience is	800	0	I19:7 T03:10
audit	618	-7	J14:11 S02:6
audit log	731	-4	J14:7 S02:8
auditor	823	0	S02:9
auf	851	0	J05:6
august	721	-11	
august release	851	-3	
aui	767	9	
aui page	851	5	
auth	365	8	I14:10 J01:15 J02:9 J03:6 J13:6 J15:-6 J21:-6 J22:7 J23:-6 J25:-6 J26:18 J38:7 J39:-6 T03:35 T08:6 T14:7 T15:7
auth and	800	9	
auth appsystemtoken	823	0	J37:8
auth at	823	5	J38:6 N07:7
auth atlassian	550	13	T03:52 T14:12 T15:14
auth basic	800	-8	
auth bearer	782	-3	J02:9 J13:8
auth build	851	-3	
auth convert	851	4	
auth credential	823	5	
auth data	782	0	I14:10
auth email	851	-3	
auth failure	823	0	I01:7
auth for	823	7	
auth go	851	0	I20:6
auth header	767	0	J03:7 J05:8 N01:6 N10:7
auth host	823	0	T03:8 T08:8
auth httpbasicauth	713	13	J10:6
auth import	753	3	
auth in	823	-6	S01:6
auth install	851	0	I11:8
auth is	742	10	J02:7
auth jwt	767	0	I02:8 I12:6
auth mail	697	-8	J13:6 J20:7
auth new	851	-3	
auth oauth	742	-3	T01:11
auth py	851	0	I06:6
auth redact	851	0	N12:6
auth script	851	0	J10:6
auth server	721	0	L09:6 T13:7
auth session	678	0	J26:9 N07:6
auth tenant	851	0	I10:10
auth the	767	-5	
auth to	823	-4	
auth token	603	4	J01:33
auth type	823	-3	J03:7
auth user	742	0	N12:8
auth username	705	-8	
auth with	684	-4	J26:9
auth'	823	-3	
auth_server	782	5	
auth_server http	823	5	
auth_server oauth	851	4	
auth_type	731	7	J02:11
auth_type basic	753	6	J02:7
auth_url	851	3	
authenti	851	3	J02:7
authenticat	493	12	I15:24 J02:27 J19:10 N07:7 T01:15
authenticat authentication	800	9	J02:11
authenticat but	851	3	
authenticat by	851	-3	
authenticat client	639	3	I15:17 T01:21
authenticat in	851	-4	
authenticat to	603	0	J02:10 J06:6 J07:6 J19:8
authenticat with	705	5	N07:13
authenticate	515	0	I03:13 I04:6 I14:13 I21:19 J02:7
authenticate app	851	0	I21:9
authenticate as	851	0	I11:6
authenticate async	851	0	I14:6
authenticate for	851	6	
authenticate in	851	0	I21:6
authenticate need	851	-3	
authenticate oauth	742	4	
authenticate true	782	0	I03:11
authenticate user	851	-6	
authenticate which	823	6	
authenticate with	721	-3	I14:9
authenticated_fail	684	-4	J04:15 J29:14 S01:14
authenticated_fail description	851	-3	
authenticated_failed'	851	3	
authenticateforge	851	0	I19:7
authenticateinstall	800	0	I11:9
authentication	423	23	I01:10 I04:10 I14:14 I21:11 J02:15 J25:-6 J26:17 J35:14 J38:9 N10:9 T16:11
authentication and	782	-13	
authentication basic	753	5	
authentication credential	823	-7	
authentication curl	851	-9	
authentication data	713	6	I14:20 I21:19
authentication deni	721	6	J35:21
authentication error	782	0	N07:6
authentication fail	662	-4	I01:20
authentication failure	731	0	J35:9 S04:7
authentication in	800	3	J04:7
authentication is	713	-3	J26:9
authentication or	767	-11	
authentication providermanager	851	0	I02:8 I05:10
authentication request	742	0	I04:19
authentication requir	721	12	J02:9 N10:10 T16:19
authentication required'	851	0	N10:6
authentication server	851	-4	
authentication the	823	7	J29:6
authentication to	851	3	
authentication type	782	5	T05:9
authentication verification	697	4	I14:6
authentication with	612	11	J26:18
authentication'	851	3	
authentication' header	851	3	
authentication' redact	851	3	
authentication_deni	753	10	J35:19
authenticationprincipal	800	3	I02:16
authenticationprincipal atlassianhostuser	800	3	I02:16
autherror	782	-7	I03:6
autherror 403	851	-4	
authheader redact	731	-3	
authheader str	713	-4	
authinfo	851	-7	
author	672	-4	I16:7 S02:13
author of	823	0	S02:9
author self	851	-4	
authoris	662	-3	J09:14 J40:8 T01:8
authoris the	851	0	S04:7
authoris to	851	-4	
authorisation	782	-3	
authorise	742	-3	J11:6
authority	731	0	N09:15
authoriz	549	8	I16:18 J09:17 T01:17
authoriz again	851	5	T15:8
authoriz api	782	0	J09:18
authoriz false	690	3	J18:6 J25:7
authoriz scope	851	0	J09:8
authoriz to	628	3	I16:14 T01:20
authoriz true	823	7	
authorization	346	-23	I14:9 J01:13 J03:13 J05:12 J08:9 J25:-6 J26:7 L01:8 L08:7 L09:6 S02:6 T01:13
authorization auth	782	-5	
authorization authheader	731	-3	
authorization basic	576	5	J26:10 S01:8
authorization bearer	574	-4	J01:11 J05:7 J21:6
authorization check	851	-7	
authorization code	800	5	
authorization grant	667	0	T01:21
authorization header	635	-5	I11:8 I14:9 S03:7
authorization is	823	9	
authorization jwt	648	-7	I14:9 I18:6 J03:15 J05:6 L08:6
authorization message	851	4	
authorization new	697	-4	
authorization redact	446	0	J01:13 J05:11 J08:11 J36:7 L08:7
authorization request	823	-4	
authorization server	523	-15	L01:13 L09:13 T01:10 T02:11 T03:10 T08:10 T11:7
authorization url	800	5	
authorization'	559	0	J01:6 J03:8 J22:7
authorization' redact	572	5	J01:6 J03:8 J22:7
authorization_code	782	0	T15:12
authorization_code is	851	5	T15:7
authorization_server_url	851	6	
authorizationexception	823	0	T13:10
authorize	628	-4	T15:17
authorize step	851	0	T15:9
authorize url	823	0	T15:7
authorize with	851	0	T14:7
authserver	800	5	
authtoken	742	-4	T12:8
authtoken null	782	0	T12:9
authtoken token	782	-3	
authurl	731	11	T03:8
authurl http	800	8	T03:9
authurl iat	823	5	
authurl userkey	851	5	
authv	823	8	
auto refresh	851	0	J21:6
autocomplete	851	0	I03:6 J42:11
automat	800	0	J22:8
automate flow	851	0	J20:6
automate http	851	0	J32:6 N01:6
automatic	753	0	N02:7
automatical	782	0	L09:7
automation	672	0	T13:6
automation that	851	-3	
autorizado	851	6	
autorizado crear	851	6	
avail	800	3	
available	561	9	J22:16
available at	625	15	J22:10
available for	823	-4	
available from	782	8	
available with	851	-3	N15:7
avatar	742	6	
avatar no	851	5	
avatarid	823	-6	
avatarurl	851	-4	
avatarurl http	851	-4	
avocet	823	0	I16:7 J32:6
avocet atlassian	851	0	J32:6
avoid	782	-6	
aw	767	-7	T10:8
aw lc	782	0	T10:8
await	425	-13	J01:6 J08:8 N08:9
await addon	782	4	T05:7
await ap	823	3	
await api	672	7	J22:8
await ask	851	-4	
await await	851	0	N12:7
await client	643	-9	
await expect	823	-3	
await fetch	555	-5	
await getusertoken	851	0	T13:11
await header	851	3	N08:9
await httpclient	851	0	P01:6
await issue	851	4	
await println	851	4	
await response	767	6	J22:9 J38:6
await session	851	5	
await tenant	851	0	I14:6
await this	851	-3	J33:6
await undici	713	-4	
await wiki	800	-4	
aware	767	3	
aware that	823	3	
away	536	12	T02:9
away by	782	-3	
away from	782	5	
away in	782	0	J27:7
away so	851	0	N05:6
away with	823	4	
awesome	851	-4	
aws	697	5	
axio	564	7	J01:7 L08:7
axio atlassian	851	7	
axio from	851	4	
axio get	713	0	L08:10
axio lib	767	4	
axio post	705	8	J22:7
axio with	851	0	J03:6
axios'	823	3	
axioserror	705	0	J24:7
axioserror request	731	0	J24:8
azure	705	-4	N04:8 N07:6
azure devop	800	-5	
b'	603	6	J14:9
b' errormessag	625	5	J14:10
b' statuscode	851	-9	
b's	823	0	I19:7 S03:17
ba	697	-15	
back	415	12	J04:6 J29:7 L08:6 N15:8 S02:7
back 400	800	0	T08:10
back 401	782	0	J37:6
back 403	823	0	J20:6
back after	823	5	I01:6
back as	753	6	J27:6 S02:14
back but	851	-5	S03:11
back empty	851	3	J04:9
back end	800	-4	
back error	851	4	
back fine	851	4	
back for	800	-8	
back from	742	9	J02:6
back in	767	-6	
back is	800	9	I05:6
back it	800	8	T14:6
back no	851	3	
back noth	851	0	S04:7
back off	721	0	J21:11
back so	851	-3	
back thank	851	-3	
back the	753	-5	L08:8
back then	782	0	J29:10
back to	606	-6	J32:9 N07:6
back up	823	4	N15:10
back we	851	-3	
back with	667	5	J36:6
backend	521	0	I03:9 I04:15 I14:8 I19:28 J08:14 J12:6 J37:16
backend and	823	0	J37:6
backend baseurl	800	0	I19:6 J37:8
backend from	823	0	I01:6 L08:8
backend is	782	3	
backend says	851	4	
backend that	851	0	I05:6
backfill	823	4	N05:10
background	690	9	
background job	823	0	T14:6
backlog	782	0	I05:9
backoff	742	5	N11:6
backport	823	-4	
backslash	782	-5	J25:8 J34:12
backstage	800	-7	
backstage node_modul	851	-7	
backstage plugin	823	-4	
backup	648	0	T04:7
backup of	823	0	J29:7
backward	823	-6	
backward compatibility	851	-3	
bad	458	24	J04:-6 J10:11 J23:6 J25:27 J27:9 J32:6 J33:14 J41:7 N01:7 N12:9 S01:7 T03:7
bad credential	800	-3	
bad request	486	28	J10:12 J23:8 J25:29 J27:10 J32:7 J33:15 J41:8 N01:8 N05:6 T02:6 T03:8
bad statu	851	0	N12:14
bad token	851	-3	S01:6
badjwtexception	851	0	C01:7
badjwtexception expir	851	0	C01:7
badrequest	690	7	J25:6 J27:7 J34:9
badrequest invoke	851	0	J34:7
badrequest resolve	851	3	
badrequesterror	643	0	J31:6
badrequesterror 400	782	5	
badrequestexception	767	6	J25:9
badrequestexception content	800	4	J25:7
balertname	851	3	
bank	767	-4	N09:7
bar	678	0	J04:7 T09:8
bar and	823	-3	
bar http	851	0	T09:6
bare	667	0	I05:12
bare 401	851	0	I05:6
bare host	851	0	N14:6
bare metal	823	0	C01:6 I05:10
barge	621	-29	
barge atlassian	625	-27	
bas	684	4	
bas api	823	3	
bas on	800	-3	
base	404	-9	J02:-10 J10:9 J26:21 N03:12 N13:6 N14:15
base addres	800	0	J28:8 N13:6
base and	851	3	
base clas	823	-3	L09:6
base const	684	0	I01:6
base dist	851	-4	
base encode	632	4	J26:6
base getencoder	697	-4	
base http	628	0	N14:18
base if	823	7	J26:9
base is	823	0	N12:7
base of	782	-4	
base path	800	-5	J10:8
base rest	585	-4	J33:8 N14:8
base search	851	3	
base strict_encode	767	-3	
base throwabl	851	3	
base url	576	-9	I02:6 J10:9 J26:7 N03:8
base work	851	4	J01:6
base_uri'	800	-3	
base_url	609	0	N14:6 T09:13
base_url aud	753	3	
base_url aud'	823	-4	
base_url base_url	851	0	T09:6
base_url rest	851	0	L08:6 S02:6
baseaddres	851	0	N09:6
baseaddres new	851	0	N09:6
baseuri	767	7	N03:6
baseuri http	800	10	N03:6
baseurl	464	12	I01:7 I10:22 I11:6 I12:13 I16:6 J07:7 J37:8 T05:9 T09:23
baseurl and	767	0	T05:6
baseurl aud	678	-3	
baseurl audience	823	-6	
baseurl http	576	0	I10:18 I11:7 T04:6 T09:14
baseurl in	782	6	I12:7 I16:6
baseurl of	823	0	I12:7
baseurl path	800	5	J07:7 J37:6
baseurl producttype	823	0	I10:8
baseurl rest	767	3	
baseurl url	782	5	
baseurl with	851	0	I12:7
baseurl'	851	5	
bash	662	-5	J26:15
bash curl	823	4	J26:10
bash set	851	0	J23:6
basic	406	12	J01:9 J02:14 J26:39 J35:7 J38:9
basic and	800	5	J39:6
basic auth	541	7	J14:6 J26:20
basic authentication	559	4	J26:18 J35:6
basic base	800	4	
basic buffer	823	-5	
basic cred	851	0	N09:6 S01:7
basic credential	662	-9	
basic env	851	0	N06:6
basic for	851	4	
basic get	851	7	
basic not	851	7	J35:6
basic pair	800	-9	
basic realm	823	-3	
basic redact	612	5	J26:11
basic user	823	4	
basic with	800	-4	
basic_auth	583	5	J28:6 N11:6 N14:7
basic_auth auth	851	-6	
basic_auth user	823	0	J23:6
basic_auth username	851	-8	
basical	851	4	
basicauthtransport	800	-3	J01:6
basicauthtransport username	823	-3	
basiccredential	767	20	J41:7 N09:8
basiccredential cred	851	10	N09:9
basiccredential new	823	5	N14:6
batch	672	-7	N05:6
batch of	851	0	J07:7
batch size	851	3	N11:6
battery	782	0	C01:7
bb	721	7	S03:7
bb'	823	0	J23:6
bc	721	0	C01:6 L09:7
bc bfa	782	6	
bd	753	-3	J14:8
bd 077	823	0	J14:9
be	273	-3	I06:12 J04:8 J05:9 J06:12 J23:11 J31:13 J32:12 N01:11 N12:-7
be 401	800	0	J10:8
be able	721	10	
be about	823	0	J06:6 J29:6
be accept	823	-4	
be act	823	0	T04:7 T07:7
be allow	851	4	
be an	600	10	J23:6 J32:22 J41:14
be another	851	3	I15:6
be answer	823	-3	
be ask	851	-4	
be assign	800	0	J30:11
be authenticat	598	3	J02:17 J06:6 J07:6 J19:8 J29:7
be authoris	851	-4	
be bearer	800	-4	
be behind	851	6	N07:9
be cach	823	0	I21:6
be chang	767	-3	
be clear	851	-6	
be clearer	823	-5	J06:9
be comput	851	0	J37:6
be configur	800	0	N01:7
be connect	800	5	T11:6
be convert	782	3	J25:7
be creat	721	11	
be declar	851	-4	
be deni	851	0	T09:6
be empty	851	-3	
be enabl	851	-5	
be encod	851	0	J10:6
be enough	800	-4	
be establish	851	3	N07:8
be fill	823	6	
be fine	823	0	J36:6 T08:7
be fix	823	6	
be for	800	3	J14:7
be found	628	9	J15:21
be given	731	-3	
be had	767	4	
be handl	851	6	J34:7
be impersonat	782	-4	T04:6
be install	721	0	I08:9 I11:7
be issu	851	0	J06:7 T03:7
be it	678	0	J10:6 N09:6
be jira	823	-5	
be jwt	800	0	J05:6
be load	782	0	T12:10
be logg	782	0	J16:6
be look	851	0	T07:6
be made	697	-4	S02:6
be more	800	-6	
be my	767	-6	
be nicer	800	-4	
be numeric	782	0	I06:20
be of	823	-4	
be off	851	3	
be ok	800	-3	I05:6 T13:6
be on	782	-3	
be one	742	-3	
be pars	782	-7	J01:6
be pass	800	3	
be post	851	-4	
be provid	800	7	I10:6 J23:12
be public	823	4	
be put	800	6	N03:6
be rais	851	-3	
be reach	782	0	J35:7
be read	767	-6	
be ready	851	-6	
be refresh	753	0	J40:7
be refus	742	-4	
be register	851	-3	
be remov	800	-5	
be resolv	823	3	N06:11
be right	851	5	
be run	851	-4	
be satisfi	697	3	N01:28
be sav	851	5	
be seen	823	-4	
be serv	851	0	N15:6
be set	541	13	J05:18 J31:33 P01:6
be so	823	7	
be some	823	8	
be someth	782	-8	C02:6 P01:7
be str	697	21	J32:23
be sure	800	5	
be switch	851	8	L09:8
be taken	800	0	I01:6
be that	678	0	J13:6
be the	570	7	J06:7 J23:12
be there	753	-4	
be three	851	0	I14:10
be too	742	5	
be turn	851	5	N07:7
be updat	851	5	
be upgrad	851	-4	
be used	657	-12	
be useful	851	-3	
be verifi	767	-4	
be view	713	0	J04:18 S01:6
be what	800	4	I10:6 J06:7
be worth	851	4	
be written	823	0	T07:6
be your	800	-3	J26:7
bean	742	0	J32:8
bean commentjsonbean	782	5	J32:8
bearer	441	-11	J01:24 J03:25 J05:40 J13:7 J37:13 L09:10 T11:10
bearer and	753	0	S02:6
bearer apitoken	721	-3	
bearer assertion	731	0	L09:6 T05:10
bearer authentication	851	3	J01:6
bearer bearer	851	0	J03:6
bearer by	851	0	S03:10
bearer error	851	-5	
bearer eyj	851	0	J03:6
bearer for	753	0	J05:11 J36:6 L09:7
bearer grant	823	0	L09:8
bearer header	851	-4	
bearer in	823	0	J05:9
bearer it	851	4	
bearer it's	823	0	J05:6 J13:7
bearer jwt	767	0	J05:11
bearer redact	615	-10	J01:9
bearer the	823	4	
bearer tok	851	0	J03:8
bearer token	621	-15	J02:6 J03:9 J05:6
bearer'	690	3	T03:6
bearer' assertion	742	3	T01:6
became	823	-4	
because	466	0	C02:6 J10:10 J16:11 J18:6 J25:-6 N04:10 T09:8
because caller	800	0	J18:14
because in	851	-3	
because it	657	-11	N04:10 T02:6
because its	851	0	I21:6
because jira	823	3	
because oauth	851	0	T03:8
because of	648	6	J16:8
because once	851	-5	
because our	800	0	J37:6 L09:6
because that	800	0	T09:6
because the	632	18	J23:7
because there	800	5	J10:8 J11:-6
because thought	851	0	L08:9
because too	851	0	N08:7
becom	721	4	
becom the	823	5	
been	415	14	J04:6 J19:6 J22:19 J25:-6 J27:8 J29:12 N04:8 S02:7 T06:8 T13:8
been add	767	8	J27:6 T15:7
been appli	851	-3	
been ask	851	0	S02:7
been chang	851	3	
been check	823	0	T10:6
been complet	851	5	
been creat	851	-7	
been delet	823	0	C02:6 J27:6
been deprecat	713	0	T06:16
been grant	823	-3	
been made	742	5	
been mov	851	0	I09:6
been nice	851	0	J04:9
been ok	851	0	J23:7
been reject	767	-3	N04:12
been remov	564	17	J22:33
been revok	823	0	J29:8
been right	851	0	N10:8
been sav	851	3	J10:6
been send	800	0	J06:7
been suspend	851	0	N15:6
been switch	851	0	T13:9
been used	851	4	J18:6
been work	823	4	N11:6
before	400	-13	I01:6 I04:6 I05:11 I20:15 J10:7 J19:6 J22:-6 J25:-8 J34:7 S03:9
before any	753	4	C02:7 I17:7
before each	782	0	I04:6
before issu	823	3	I20:15
before it	632	0	I20:7
before it's	851	0	T09:6
before its	851	-3	I05:6
before look	851	0	J24:6
before my	851	0	P01:6
before new	851	-3	
before that	697	-6	T08:6
before the	568	0	J10:9 J34:7 T05:6 T10:6
before they	823	-7	
before time	782	0	I05:19
before you	753	4	J10:6
began	705	0	I01:6 J21:7
began to	800	3	J20:6
began with	851	3	
begin	632	-8	T07:6
begin handshake	851	-3	
begin to	767	7	
begin with	731	-5	N12:6
beginn	713	10	J26:6 N12:11
beginn of	721	10	J26:6 N12:11
beginner	851	0	J02:8
behalf	635	0	S02:7 S04:6 T01:10
behalf of	657	0	S02:7 S04:7 T01:8 T03:6
behav	823	-3	
behaviour	684	-9	
behind	528	19	I01:11 I20:16 J39:7 N01:7 N03:6 N07:7 N10:7
behind corporate	800	7	N01:7 N07:7
behind nginx	851	0	J39:6
behind our	851	11	
behind proxy	782	3	
behind the	690	12	J42:7
behind this	851	0	I01:6
behind vpn	851	0	J39:6
believ	721	0	I05:6 S03:6
believe	657	0	J24:6
believe that	823	0	C02:6
believe the	851	6	
belong	643	0	P01:7 S03:7
belong there	851	-3	
belong to	667	7	P01:8 S03:7
below	672	3	
beneath	851	-4	
beneath has	851	-4	
beside	742	-12	
beside the	753	-11	
best	731	-7	
best would	851	-7	
bet	823	0	J02:6
beta	767	0	N02:8
better	632	-5	
better error	851	-6	
better message	823	-5	
between	549	-7	C01:8 N11:7 T11:6
between and	767	8	N11:9
between request	851	0	S01:7
between the	713	-6	
beyond	823	3	J09:6
bf	823	3	J11:8
bf ef	851	0	J11:8
bfa	767	4	
bfa cbb	782	6	
bi	678	3	N02:6
bi refresh	851	0	N04:6
bi report	851	0	J04:6 S01:7
big	705	-9	N05:9
big html	851	-8	
bigquery	851	7	J27:8
bill	697	3	
bin	618	11	J26:11
bin bash	721	0	J26:10
bin docker	851	5	
binary	742	-11	
bind	823	-6	
bios	851	0	N09:6
bios battery	851	0	N09:6
bit	628	3	N03:6
bit more	823	5	
bitbucket	603	-30	L08:6
bitbucket app	851	-3	
bitbucket cloud	767	-7	
bitbucket oauth	767	-7	
bitbucket org	753	-9	
blam the	851	0	J31:6
blank	612	3	I02:6 J03:11 J21:6 S04:11 T11:6
blank and	851	-3	J03:8
blank in	851	0	I02:6
blank like	851	0	J07:6
blank response	782	8	
block	547	-9	N01:11
block after	851	-3	
block by	697	0	J02:6 N04:6
block in	767	-4	
block it	851	-3	
block of	851	-5	
block our	851	-6	
block the	823	4	
block'	782	4	
block' atl	823	3	
bloqueado	851	6	
blow	782	0	J34:8
blow up	782	0	J34:8
blue	782	0	L08:7
board	498	0	J11:9 J25:6 S04:10
board 401	823	5	
board and	713	15	
board as	851	-3	S03:10
board boardid	851	-4	
board configuration	851	-8	
board example	851	-6	
board filter	851	-3	
board for	823	-4	
board id	823	9	
board is	823	-6	S04:7
board list	851	-4	
board of	767	-6	S04:7
board scope	721	0	J11:6
board sprint	800	-5	
board the	823	0	J07:7
board with	782	8	
board'	823	3	
boardid	823	-5	
boards'	851	0	I03:7
bodi	753	-3	I15:6 J09:7
body	360	11	I15:26 J02:-6 J20:6 J24:8 J25:26 J32:14 J39:-7 N01:29 N09:-6 N11:8 N12:11 P01:6
body ac	851	4	J25:6
body and	782	-4	I15:18
body at	851	5	N12:8
body auth	823	-7	
body await	823	-4	
body b'	612	4	J14:9
body body	753	0	N11:7
body cannot	800	4	J25:7
body client	823	4	J02:6
body clientkey	851	0	I14:6
body const	767	-8	
body done	851	-5	
body error	767	-6	T01:6
body errormessag	657	0	J25:7 J30:7
body field	731	-3	
body for	639	13	J23:9 J27:8
body format	823	4	J01:6
body from	851	0	N15:6
body html	697	0	N12:12
body i'd	851	0	N01:6
body if	800	4	
body in	782	-3	J07:6
body isn't	823	0	N13:6
body issue	823	-4	
body key	800	0	I15:10
body message	767	4	N04:7
body new	753	-5	
body no	800	0	N07:6
body of	731	4	I15:12 N01:6
body post	851	0	J07:7
body representation	800	7	
body req	851	0	N12:6
body response	782	0	N01:6
body return	800	-3	
body storage	684	0	J25:9
body that	800	6	J25:8
body the	823	0	I15:8
body then	851	-4	
body to	823	-3	
body transition	800	0	J41:7
body type	851	0	J24:8
body undefin	823	3	
body we	851	5	
body when	851	0	P01:7
body with	767	3	N01:10
body xsrf	823	4	J20:7
body'	731	-7	
body' storage'	851	-5	
bold	800	4	
bold var	851	5	
bom	851	-4	
bonjour	823	0	J33:6 N05:6
book	742	0	S02:10 S03:12
book on	851	0	S03:7
bookmark	767	3	N02:8
bool	851	-6	
boolean	753	-5	
boolean if	851	-3	
boot	628	0	I02:10 I05:7 I06:7 I09:7
boot starter	742	0	I02:7
boss	753	0	S04:7
bot	509	-15	J16:21 J18:10 J19:14 J41:15 J42:15 S02:10 S03:7
bot account	753	0	S02:9
bot can	823	0	J42:11 P01:6
bot can't	851	0	J27:6
bot gets	800	0	J38:6
bot has	782	0	J18:16
bot in	851	0	S02:9
bot jira	851	-3	S03:6
bot need	851	5	
bot ok	851	0	J27:6
bot says	851	0	J41:7
bot the	851	-3	J41:7
bot token	823	-9	
bot user	753	-3	J16:7 J19:8
both	441	4	I06:9 I12:6 I15:7 J06:10 J18:6 S03:10 T09:7
both are	742	4	J32:6 S03:6
both as	823	3	
both but	851	0	P01:6
both by	800	0	I02:8 J18:6 T04:6
both cas	823	0	S04:6
both fail	851	0	J35:6
both from	851	0	I06:8 I15:7
both in	753	3	
both jira	800	0	I03:6 N06:6
both kind	851	3	
both nam	823	-3	
both of	782	6	S03:7
both product	823	0	T09:9
both report	851	-3	
both sid	851	-3	
both tim	851	0	C02:6
both to	823	3	
both token	823	0	J19:8
both ways	823	-8	J42:7
both with	767	0	N01:6
bother	782	0	C02:6 I09:9
bother them	851	0	I09:10
bother with	851	0	L08:6
bots	851	0	P01:7
bounc	705	0	C01:6 J24:6 T03:6 T10:7
bounc with	851	0	J23:6 T03:8
bound	705	-6	I03:13
bound to	753	0	I03:8
boundary	823	0	J20:6 J24:12
box	568	0	C01:6 J23:7
box and	767	5	
box in	800	3	C01:6
box stay	851	3	
br	678	0	J13:7
bracket	697	0	J34:12 J42:8 N12:6
bracket and	851	0	J07:6
bramble	851	0	L08:6
branch	621	0	N04:7 N05:9
branch and	823	0	N05:7
branch is	851	0	J34:7
branch of	823	3	
branch office	851	0	N04:6
branch to	851	3	
brand	742	0	J19:10 N02:7
brand new	782	0	J19:11
breach	851	4	
breach maxresult	851	4	
break	600	-16	J19:7 J34:6 N07:6
break change	823	-6	
break in	851	-3	
break off	851	0	N07:9
break the	782	-3	J34:8
bridge	697	3	J31:6 J41:7
bring the	800	-3	
brk	851	9	J42:6
broken	570	14	I11:6 J38:15 N03:6 S04:9 T14:6
broken from	851	13	N03:6
broken since	851	0	S04:7
broken what	851	3	
brought	753	3	J17:9
brows	800	-4	
browse	559	0	J15:16 J17:7 J27:6 J42:26 N14:9 S04:10
browse acej	823	0	T06:9
browse and	823	9	S01:6
browse key	851	3	
browse on	851	0	J27:7
browse permission	823	0	S04:10
browse project	678	-7	J17:10 J42:8
browse user	721	7	J42:22
browse_project	851	0	J17:7
browser	432	17	I18:7 J04:14 J20:10 J22:-6 J27:8 J35:14 J38:9 N02:8 P01:-6 S04:8 T15:7
browser and	731	7	J35:6 N03:7
browser by	851	3	
browser can	851	-4	
browser everyth	851	-3	
browser extension	823	0	N11:6
browser http	851	4	J03:7
browser is	767	8	
browser it	782	4	
browser it's	851	0	I18:7
browser no	800	0	S04:9
browser or	851	-5	
browser please	851	-6	
browser see	823	0	S04:8
browser sent	851	3	N12:6
browser session	851	3	
browser the	690	0	N06:8
browser user	823	-8	
browser when	823	4	J27:6
browser window	851	4	
browser with	800	0	J27:7
buffer	643	0	J22:6
buffer for	823	-3	
buffer from	667	-3	J22:7
bug	461	-4	I15:7 J30:12 J39:6 N05:14
bug epic	851	-4	
bug field	851	5	N14:6
bug fix	767	-5	
bug in	742	-6	J03:8 S04:8
bug is	851	3	J30:7
bug jira	800	4	
bug of	851	-4	J28:7
bug on	851	-4	
bug or	782	9	J42:6
bug summary	823	4	
bug think	851	0	T13:6
bug work	851	9	
bug'	742	-8	J30:6
bug' miss	851	-3	
bugfix	851	-4	
bugs	721	-3	
bugs of	851	-3	
bugwarrior	800	4	J04:8
bugwarrior pull	851	0	J04:9
bugwarrior servic	851	4	
bugzilla	823	0	J41:9
build	463	-11	I02:6 J13:8 J25:6 L09:7 T09:6
build an	782	5	J13:11
build assertion	851	5	
build fail	742	0	N09:8
build info	851	-3	N05:7
build information	823	4	
build link	851	0	T09:9
build or	851	-4	
build server	823	3	
build the	648	-3	
build_claim issuer	851	3	
builder	628	0	J34:6 L08:8 L09:6
builder and	851	3	L08:6
builder url	705	-5	
buildnumber and	851	-4	
built	612	3	
built in	767	5	
bulk	648	-13	J07:12 J25:9 N05:11
bulk edit	851	0	J17:6
bulk migration	823	-8	
bump	662	-16	J22:6 J32:6
bump atlassian	851	0	I03:6
bump the	823	0	J22:8
bundle	753	3	I21:16 N09:6
burst	823	0	J21:11
burst bas	851	0	J21:7
bus	800	0	I15:8
busines	782	-5	
but	346	16	I02:6 J04:6 J14:7 J15:-6 J36:8 N11:-7 P01:7 S01:11 S02:6 T08:6
but am	800	-5	
but an	851	0	J22:6
but calculat	800	0	I01:11
but can	851	-6	
but can't	851	0	J24:6 P01:7
but couldn't	851	0	T06:6
but creat	851	0	J14:7
but curl	851	6	
but do	851	5	
but don't	823	0	J36:7
but empty	851	0	J29:7
but get	823	5	
but got	731	0	J34:11
but has	823	-4	
but how	823	-4	
but i'm	731	6	J02:6
but in	713	5	P01:8
but instead	731	0	I02:11
but is	800	0	C01:6
but issu	851	-5	
but it	657	13	I06:9
but it's	697	0	N01:6 S04:6
but my	851	3	S04:8
but no	705	-5	I21:6
but not	672	14	J31:9
but noth	800	0	N13:10
but only	731	-5	J34:6
but our	721	0	S04:6
but people	851	3	
but post	823	0	T05:7 T08:10
but should	851	-3	
but still	800	-4	
but that	731	8	
but the	544	15	J27:6 N10:7 S03:10
but then	742	3	
but they	800	-3	
but this	851	7	
but we	823	-5	
but what	823	-3	I05:6
but whatever	823	4	
but when	721	0	J37:6
but with	753	-5	
but would	851	0	T08:6
but you	823	-8	
button	603	-4	J09:9 J33:8
button for	851	0	J13:6
button to	851	-4	
buy	767	-7	J18:7
by	294	-3	I05:9 I07:7 I08:8 I11:6 J15:-7 J25:-7 J26:-6 J33:13 J39:-7 N01:7 S03:11 T01:-6 T14:-7
by accident	823	0	J10:10 N12:7
by accountid	782	0	J39:6
by add	823	-3	
by addon	851	0	I11:6 S02:9
by admin	851	0	J17:7
by an	697	-6	I11:7
by anonymou	721	5	J04:18 S01:6
by api	731	3	J18:8
by app	851	0	I08:6
by browser	767	0	J35:9
by byte	851	0	S04:6
by chance	851	-6	
by cloudfront	767	3	N01:12
by cors	851	-3	
by creat	657	13	J22:9 J33:13
by default	632	-7	I21:8
by design	753	-5	I09:6
by email	851	0	J42:7 S03:10
by feign	851	0	J17:7
by hand	514	16	I02:6 J02:6 J14:6 L08:7 T04:9
by hav	800	3	
by host	800	0	I07:6
by http	800	3	J38:7
by id	782	6	
by ip	823	4	N06:6
by issue	851	0	J26:6
by it	753	0	J37:6
by itself	603	4	
by java	800	-3	
by jira	678	-6	I02:9
by key	767	-5	
by kid	782	0	I08:8
by login	851	0	J23:6
by mail	753	-6	
by minut	851	0	C01:7
by mistake	823	3	J35:6 J36:8
by name	731	-3	
by net	823	7	N05:6
by newconnectionerror	823	3	N06:9
by oauth	767	0	J01:6
by one	705	-8	
by our	657	0	I19:8 S02:7
by peer	823	0	N07:11
by priority	800	-6	
by proxyerror	851	0	N10:7
by rank	800	0	J10:6
by rank'	851	0	J34:7
by resolutiondate	767	3	P01:7
by rest	742	-3	
by return	851	-3	
by runn	851	3	
by scim	851	-4	T13:10
by service	851	-3	
by sslerror	721	6	N09:8
by step	782	0	J37:6
by tenant	851	0	S03:7
by that	800	0	J27:6
by the	478	10	I05:6 J11:6 N06:6 N07:6 T10:6
by their	767	0	J09:6
by then	823	0	I07:6 N08:6
by this	851	7	J28:6
by two	823	0	S03:10
by unknown	823	3	N09:10
by updat	731	-3	J33:9
by us	767	0	J06:6
by user	782	4	
by username	823	-3	T06:6
by writ	851	0	T04:8
by your	851	0	S02:6
bypas	851	-3	
bypas the	851	-3	
bypass	851	-3	
byt	643	8	J38:7 N05:8
byt from	851	0	J38:6
byt of	823	9	
byt system	851	5	
byte	657	6	N12:6
byte by	851	0	S04:6
byte payload	823	5	J10:6
byte str	851	5	
bz	851	-4	
ca	625	4	N09:34
ca bundle	823	0	N09:7
ca certificat	823	0	N09:7
ca from	823	0	N09:6
cach	632	-3	I08:9 I12:6 I21:7 J02:9 S03:9
cach what	851	-3	I21:6
cache	564	12	I08:7 J02:11 S03:10 T04:6 T13:7
cache by	851	0	I08:6
cache control'	705	5	
cache hit	851	0	S03:10
cache no	705	3	
cache'	782	5	N01:7
cacheable	713	3	I21:38 S03:6
cacheable true	767	3	I21:22
calculat	731	0	I01:19
calendar	731	0	J29:11 N11:8
call	329	18	I07:-6 I08:6 I11:8 I19:9 J06:9 J08:10 J10:9 J13:8 J15:6 J26:-9 J27:-7 J35:-8 J36:6 J37:13 J39:7 L08:11 L09:13 N07:7 N09:-6
call after	800	0	I20:11
call agile	851	6	
call and	705	3	J34:8
call any	851	0	N10:6
call api	823	0	J36:7
call are	697	0	J05:10 J12:7 J40:6
call as	713	0	S03:8
call authorization	851	-5	
call back	851	0	I17:7
call confluence	851	3	
call curl	851	-4	J34:7
call error	851	3	
call fail	731	-5	J37:6
call for	731	-4	
call gets	851	-7	
call has	800	5	
call http	753	0	J01:6 N02:7
call is	697	3	
call it	662	-4	
call its	851	8	
call jira	667	-6	J08:9 L08:7
call jirarestclientadapter	851	3	
call last	592	7	
call made	851	0	P01:6
call method	782	-3	
call need	823	-6	I11:6
call of	648	0	I19:8 J02:6
call ok	823	0	J07:6 L09:8
call only	823	0	J42:8
call our	731	4	I06:7
call pass	851	0	I02:6 L01:9
call post	851	3	
call reject	851	0	J10:9 L08:6
call rest	742	8	J39:8
call return	823	0	J10:6
call someth	851	5	J22:6
call succeed	851	0	S01:8
call that	697	3	J38:6
call the	590	11	J08:9
call though	851	0	S01:7
call to	632	4	L08:7 N14:6
call tool	823	3	
call us	823	-4	
call user	731	0	J15:12 J23:6
call whatever	851	0	I08:6
call with	615	9	J07:7
call without	823	-3	
call work	731	8	J10:7
call you	800	-5	
callback	524	21	J06:6 T14:7 T15:36
callback event	800	8	J26:9
callback home	851	-6	
callback http	823	10	T14:7
callback peculiar	705	5	J39:7
callback request	851	4	
callback scop	851	-3	
callback sent	851	4	
callback that	823	-5	
callback url	742	3	T15:10
callback without	823	-3	
caller	612	-6	I06:7 J18:19
caller app	800	-5	
caller cannot	800	0	J18:13
caller main	800	4	I20:6
caller mlog	851	-4	
caller notify	800	4	
calljira	851	5	
came	576	5	C02:7 I10:6
came back	713	-9	J19:7
came from	731	12	N07:6
came in	782	4	
came out	800	0	C02:6
came over	851	0	I10:7
came with	800	-3	
campo	823	-5	J05:8
campo de	851	-5	
can	342	-6	I13:6 J04:-6 J13:8 J14:11 J17:6 J23:-6 J25:11 T10:6
can acces	782	3	J13:10
can add	782	-7	
can administer	851	0	S02:7
can answer	851	-3	
can anyone	851	6	T07:6
can be	554	-17	J16:6 T01:6
can begin	851	3	J40:6
can browse	851	6	J42:6 S01:6
can call	753	-8	
can confirm	800	-4	
can connect	753	3	T15:8
can create	684	4	J11:7 J14:8 J42:9
can do	690	0	N08:6
can even	851	4	
can find	782	5	
can get	731	3	
can install	742	0	I08:16 I11:8
can let	851	-4	
can link	851	0	J40:7
can list	823	4	
can log	721	0	J26:9
can look	851	3	
can make	753	0	J36:6
can manage	823	3	J14:13
can not	684	4	J25:12
can only	721	-7	
can open	713	0	J15:6
can put	767	0	I06:6 J34:7 N05:11
can reach	823	-4	I13:6
can say	823	-5	
can see	625	-5	
can set	782	-5	
can someone	800	3	
can take	851	7	N08:9
can the	690	7	
can then	851	4	
can try	851	3	
can type	851	0	J34:9
can update	851	-6	
can use	742	-4	
can verify	823	0	J06:6
can we	742	8	
can write	800	0	L08:8
can you	612	9	J25:13
can't	403	0	I08:8 I10:8 I13:12 J18:6
can't add	800	0	P01:6
can't ask	851	0	I10:6
can't be	554	-4	J04:6
can't connect	721	4	
can't create	782	7	
can't even	823	-6	
can't figure	851	6	
can't find	657	0	I10:9 N06:7
can't install	800	0	I13:6
can't load	851	-9	
can't log	753	3	J02:6
can't obtain	851	0	I13:6
can't open	782	0	J30:7 S02:8
can't reach	753	0	N06:9
can't read	782	0	J34:7
can't resolve	851	0	J41:7
can't see	705	6	
can't set	800	5	J30:6
can't think	851	-3	
can't verify	753	0	I07:6
can't write	851	0	J24:6
cancel	731	4	T15:7
cancell	800	-3	N10:6
cancell it	851	0	N10:6
cannot	421	19	I20:7 J04:7 J05:11 J16:11 J31:24 J35:10
cannot acces	800	0	J18:13
cannot add	823	10	
cannot be	500	0	J04:8 J05:15 J31:31
cannot call	823	-7	
cannot connect	721	-7	J35:14 N10:6
cannot create	782	9	J30:12
cannot edit	705	14	J16:21
cannot fetch	731	0	T03:7
cannot find	767	3	
cannot handle	851	0	I20:12
cannot make	851	0	N12:6
cannot read	678	-3	
cannot refresh	851	-3	
cannot see	823	4	
canonical	621	0	I01:24 J07:16 L08:9
canonical fetch	742	-4	
canonical get	753	-3	
canonical query	782	0	I01:9 L09:7
canonical request	800	-3	J07:11
canonical str	851	5	
canonicalhttpurirequest	851	5	
cant	851	0	L09:8
cap	851	0	T02:6
capital	721	-3	L01:7 T11:9
captcha	652	3	J35:34
captcha in	823	10	J35:10
captcha is	851	5	
captcha_challenge	713	17	J35:29
captcha_challenge login	753	15	J35:19
capture	782	0	I15:16
card	690	-11	
care	767	3	
carri	705	4	
carri origin	851	4	J20:6
carri the	851	3	N01:6
carry	652	-6	I11:8 T09:7
carry hash	851	0	I03:7
carry the	851	0	I11:6
cartoon	851	0	N12:6
cas	648	-9	
case	527	-9	J03:12 J26:7 T11:7
case and	823	-3	
case insensitive	823	0	J03:9
case it	767	0	T02:6
case of	782	-9	J35:7 T09:6
case sensitive	823	0	L01:8
case somebody	851	5	
case we	851	0	T09:6
case with	851	4	
cat	753	9	J29:8
catalina	800	3	
catalina connector	800	3	
catalogue	851	4	
catch	559	16	J02:7 T16:14
catch console	721	-5	J02:6
catch error	800	10	J01:8
catch it	851	0	T07:6
category	742	6	J11:10 N12:8
category collaboration	851	0	N12:9
category failure_client_scope_check	800	8	J11:11
categoryinfo	767	6	
categoryinfo invalidresult	823	4	
caught	767	-3	
caught the	851	3	
caus	581	22	I11:6 N05:7 N06:9
caus by	598	21	I11:6 N05:7 N06:9
caus it	851	7	
cause	621	11	
cause the	851	8	
cause this	851	7	
caveat	823	-3	
cb	721	0	I02:7 J14:7
cb bd	823	0	J14:9
cbb	782	6	
cbb 427	782	6	
cc	753	0	J13:7
cc ef	823	0	J13:8 T07:6
cd	823	-8	I01:9
cdn	648	-6	I01:7 I13:11 N01:14
cdn for	851	6	
cdn prod	823	-4	
ce	823	0	T13:6
celeryworker_	851	5	
cell	823	0	J34:10
cellar	851	0	N07:6
center	555	-14	J39:19 N03:6
center get	851	5	
center has	800	0	N10:6
center to	800	0	J23:6
cento	800	-7	
central	753	-4	
centre	713	0	I20:6 J28:7 J39:8
centre is	851	0	J30:7
cert	731	0	N09:12
certain	678	-4	J40:7
certifi	823	4	
certificat	713	-3	N09:11
certificate	544	19	N09:67
certificate and	851	0	N09:7
certificate at	800	12	N09:10
certificate chain	713	3	N09:11
certificate error	782	3	
certificate found	851	-4	
certificate has	823	6	N09:12
certificate in	713	3	N09:11
certificate is	823	0	N09:7
certificate maybe	851	5	
certificate sign	823	3	N09:10
certificate ssl	782	4	
certificate that	851	-4	
certificate verify	678	16	N09:18
certificate_verify_fail	697	12	N09:13
certificate_verify_fail certificate	697	12	N09:13
certification	767	3	N09:8
certification path	782	3	N09:8
certpath	800	3	N09:6
certpath suncertpathbuilderexception	800	3	N09:6
cf	713	6	J27:7 S02:13
cfg	678	15	J24:6
cfg pass	851	5	J24:8
cfg token	800	4	
cfg url	851	4	
cfg user	823	9	J24:8
cfg username	851	8	
cfl	800	3	
ch	652	-6	T06:6
ch curl_init	672	-4	
ch curlopt_httpheader	684	-4	
ch curlopt_post	800	-5	
ch curlopt_url	690	-3	
chain	635	9	J32:6 N09:18
chain com	782	5	J32:8
chain ssl	800	3	
chain the	851	0	S02:6
challeng	851	0	N10:6
challenge	800	0	J35:9
chance	782	-4	
chance to	851	5	
chang	427	0	J16:8 J26:9 J29:6 N02:18 T06:6
chang and	782	-3	
chang anyth	851	0	J29:7
chang by	851	0	S02:9
chang false	851	4	
chang from	731	-3	J07:6 N15:6
chang how	851	0	S01:7
chang in	713	14	
chang its	851	5	
chang no	823	-4	
chang noth	721	3	
chang our	800	0	J34:7
chang plugin	851	10	J27:6
chang some	823	-3	J35:6
chang someth	823	0	N02:9
chang the	585	0	J28:7 N02:15
chang to	753	4	I11:6
chang token	851	0	J16:7
change	442	-8	J01:6 J16:7 J22:10 T15:9
change 864	851	-3	
change all	851	0	J37:7
change an	851	-5	
change and	753	-7	
change error	697	10	T15:6
change from	851	0	J19:6 J33:6
change in	731	3	J29:6 N02:7
change it	767	7	
change the	662	4	
change to	782	-6	
changelog	535	8	J15:6 J21:6 J22:15 N08:6
changelog change	612	9	J22:14
changelog jql	851	3	
changelog maxresult	823	4	
changelog of	800	3	J32:7
changelog versionedrepresentation	851	-3	
channel	690	-3	
chapter	823	3	
char	609	4	J10:10 N05:11 N12:17
char at	851	-3	
char invoke	782	3	
char of	851	0	I08:6
character	523	12	C02:7 J34:34 N05:23 N12:10
character and	823	4	
character error	753	0	J34:8
character in	753	0	C02:6 N05:7
character is	742	4	J34:6
character look	753	4	N12:11
character of	851	-4	
character position	851	0	J34:12
character the	782	5	N05:8
character you	767	6	J34:6
charfield	851	5	J06:6
charfield max_length	851	5	J06:6
charm	782	3	
charset	585	18	N03:7
charset utf	600	12	N03:8
chart	823	-5	I21:6 N07:8
chat server	851	-4	
check	382	-15	I01:9 I20:6 J16:8 J20:32 J25:7 J35:8 T10:6
check against	782	0	I19:6
check and	851	-4	
check by	800	4	
check fail	609	12	I01:6 J20:39
check for	742	3	I01:12
check get	851	8	J16:8
check it	782	-4	
check jira	851	0	S01:10
check logs	851	7	N09:8
check look	851	-3	
check my	782	-4	
check on	782	-3	
check out	851	0	T04:6 T10:7
check permission	851	-5	
check same	851	3	J07:6
check stay	851	-3	
check that	667	-7	J25:7
check the	557	-7	J25:9
check token	800	0	J16:9 N12:6
check twice	851	0	J35:9
check when	851	-3	
check whether	800	-5	
check with	782	0	T10:6
check your	662	12	J02:6 J35:12
check'	648	-3	
check' instead	851	-3	
check_failed'	851	0	I20:6
checker	851	0	C02:6 N01:7
cherry	851	-5	
cherry pick	851	-5	
child	667	8	J38:16
child attachment	684	7	J38:13
children	851	6	
choice	851	3	
chok	851	0	N03:7
chok on	851	0	N03:7
chomepage	851	4	J02:6
choos	753	6	
choos by	851	-4	
choose	595	0	J04:7 J33:8 J40:6
choose another	851	-3	
choose basic	851	-11	
choose from	851	3	
chore	742	-8	
chore bump	782	-3	
chose	782	8	J40:6
chosen	697	-3	J33:6
chosen project	851	-3	J33:8
chrome	621	12	J20:15
chrome extension	851	-3	
chrome in	851	3	
chrome on	823	10	
chrome safari	851	11	J20:7
chrony	721	0	I04:7 I20:10
chrony offset	851	0	I20:6
chronyc	851	0	C01:7
chronyc track	851	0	C01:7
chunk	721	3	N12:8
chunked'	742	4	
ci	612	0	J14:7 N06:8
cid	823	-3	J28:8
cidr	851	0	I13:6
cilium	851	0	I13:9
circle_project_reponame	851	-5	
circle_project_reponame jira	851	-5	
circle_project_username	851	-5	
circle_project_username circle_project_reponame	851	-5	
circle_token	851	-5	
circleci	800	-6	
circleci com	800	-6	
cjs	782	-9	
cjs loader	851	-4	
ck	851	3	
ck project	851	3	
ck's	851	4	J31:6
ck's techniqu	851	4	J31:6
cl	823	0	N07:7
claim	423	-3	I02:31 I03:26 I06:31 I12:12 I14:9 I19:7 I20:10 J25:-7 L01:34 L08:8 L09:20 T02:6 T10:10
claim absent	851	0	I02:8
claim are	823	0	L01:13 T13:6
claim atlassian	782	0	I06:7
claim aud'	823	4	I12:6
claim audience	851	3	L01:9
claim claim	851	5	J02:6
claim did	713	0	I03:10 I12:10 I14:9
claim exp'	753	0	I06:6
claim for	782	0	I02:6 L08:7
claim iat'	823	9	I20:6
claim in	767	-4	I06:6 L09:7
claim installation	823	4	
claim is	731	0	I14:7
claim iss	639	8	
claim iss'	782	11	L01:10
claim issuer	782	-4	L08:7
claim jwt	705	0	T02:6
claim new	742	-4	
claim no	851	3	
claim now	851	-4	
claim of	800	0	I06:7 J08:6
claim opts	851	5	
claim qsh	731	0	I03:12 J08:6
claim qsh'	684	0	I02:21
claim request	851	-5	
claim secret	800	11	J07:6
claim shared_secret	851	3	
claim sub	742	-5	I02:7
claim the	782	0	L01:6
claim tnt	782	0	L09:8
claim to	851	0	I20:7 J06:7
claim value	800	0	I19:11
claim which	851	0	I06:11
claimset	851	4	
clas	535	6	J05:8 J25:8
clas assertiontoken	851	6	
clas aui	800	8	
clas for	851	-4	
clas tenant	851	3	I10:6
classic	615	0	J11:11 J28:17
classic jira	823	3	J11:6
classic ones	823	4	
classic scop	851	-5	
classic scope	823	-3	
classic token	800	0	J28:6
claude	782	5	J40:11 T15:7
clause	800	0	J33:20
clean	643	0	J10:7 J17:6 J29:9
clean up	697	3	J29:10
cleaner	851	0	J19:6
cleanup	800	0	I09:6 J09:8
clear	576	-9	J34:7
clear it	851	3	J40:6
clear to	823	0	J34:7
clearer	767	0	J06:8 N03:10
cli	574	7	J38:7 N02:6 N03:8
cli gets	851	5	
cli go	800	5	S01:7
cli jira	851	-3	
cli on	851	4	
cli the	851	3	
click	530	5	I03:8 I04:12 J09:9 J37:8 N12:6 T15:7
click accept	823	4	J40:7 T15:8
click by	851	0	J09:7
click it	823	5	
click on	705	-3	
click save	823	0	I03:6 I04:8
click test	851	7	
click the	782	0	J13:6 J35:6 S02:6
client	337	0	I09:24 I10:14 I15:16 J02:12 J03:6 J07:9 J26:9 N01:7 N12:7 T01:18 T04:10 T05:9 T14:6 T15:7
client add	851	6	
client and	767	-7	I10:6
client api	823	4	
client cannot	823	-8	
client client	851	-3	
client context	851	5	
client credential	851	3	
client data	705	0	I09:11 I10:23
client defaultjiraclient	851	4	N14:6
client doesn't	800	-6	J10:6 J38:6
client err	767	3	
client error	562	10	J02:7 N03:10 P01:9
client filter	851	3	
client for	742	-9	
client from	767	-3	
client get	672	0	J23:6
client host	753	-4	
client http	697	6	
client id	621	-9	T04:12 T05:14 T07:8 T09:6 T13:6
client ids	823	0	T04:12
client in	800	0	I15:10
client is	615	3	T01:22
client isn't	742	0	I09:7 T01:12
client issue	782	5	J22:9
client issueattachment	851	0	J20:9
client it	823	0	T15:6
client jira	678	12	N13:6
client js	823	-6	I17:6
client key	721	3	I09:12 J06:9
client lib	851	-3	J07:6
client library	851	3	J09:7
client must	598	0	J02:18 J06:6 J07:6 J19:8 J29:7
client new	643	0	J02:6
client not	823	-4	I09:10
client of	782	-4	
client php	851	0	J09:6
client puts	851	0	N01:7
client py	690	-4	
client register	742	0	I09:23 T14:6
client request	823	-3	J10:6
client same	851	3	
client search_issu	823	10	J22:7 N11:6
client secret	705	-12	T14:6
client send	851	-4	
client sendasync	713	-3	
client src	767	9	
client timeout	851	3	N08:9
client to	851	-3	
client version	851	-3	
client with	767	4	S03:8
client work	851	-4	
client_id	667	-8	T14:10 T15:8
client_id and	851	-3	
client_id id	823	5	T14:7
client_id scope	851	0	T15:6
client_id your_client_id	851	-4	
client_key	667	8	J06:7 L01:6 T04:9
client_key iat	800	-3	L01:8
client_key model	851	5	J06:6
client_key qsh'	851	5	J06:6
client_key secret	851	9	J07:7
client_key self	851	5	J06:6
client_key sub'	851	5	J06:6
client_secret	742	-7	T14:6
client_secret redact	800	-4	T14:6
clientexception	823	0	T03:6
clientid	518	14	L09:8 T01:7 T03:14 T05:17 T06:11 T07:12 T09:6
clientid clientid	672	-4	
clientid id	823	-5	
clientid installation	823	4	
clientid none	851	0	T05:11
clientid oauthid	851	3	
clientid opts	851	5	
clientid otc	851	0	T07:6
clientid public	851	6	
clientid str	800	11	
clientid sub	721	-5	
clientid sub'	823	3	
clientid tenant	731	5	T02:6
clientid undefin	823	0	T05:12
clientinfo	684	0	I17:36
clientinfo setting	782	0	I17:12
clientinfo'	753	0	I10:8 I17:8 T05:7
clientkey	489	-5	I07:16 I10:14 I15:41 I17:21 J02:-6 J06:30 S03:13 T05:15
clientkey aud	823	-3	
clientkey baseurl	800	0	I10:16
clientkey const	742	9	J06:9
clientkey decod	800	4	
clientkey iat	851	5	J06:7
clientkey in	731	0	I15:25
clientkey iss	851	6	J06:7
clientkey oauthclientid	767	0	T04:9
clientkey qsh	823	0	L01:8
clientkey res	851	0	I14:6
clientkey sharedsecret	767	0	T05:10
clientkey sub	851	0	J08:6 S02:6
clientkey there	851	0	J06:8
clientkey'	823	3	J06:6
clientprotocolexception	851	3	
clientrequest	823	4	N06:6
clientsecret	782	4	T03:7
clientsecret redact	851	6	
clientsetting	851	0	T05:9
clientsetting oauthclientid	851	0	T05:9
clock	566	-7	C01:9 I04:6 I05:33 I20:9 L08:6
clock is	753	0	I05:9 I20:6
clock of	800	-3	
clock right	851	0	L08:8
clock skew	800	0	I05:6
clock sync	851	0	T07:6
clock synchroniz	800	0	I05:8
clon	742	-7	I15:10 N10:6
clon the	851	-5	
clone	742	-3	
clos	536	-4	J34:9 J41:16 N07:11 S04:7
clos as	823	0	S04:8
clos by	800	0	N07:8
clos for	782	-3	
clos his	851	0	T13:8
clos only	823	3	
clos sorry	851	0	J01:6
clos the	782	-4	N07:6 N15:6
clos this	851	0	N05:6
clos ticket	823	0	J41:7
close	572	-4	I04:8 I05:6 J41:18
close tag	823	5	
close the	767	7	J41:9
close this	753	-12	
closed'	851	9	J42:6
closer	800	0	J41:10
cloud	327	20	I19:7 J01:11 J02:17 J04:9 J15:-7 J22:6 J23:16 J25:7 J26:13 J28:7 J32:6 J39:23 J40:6 N07:10 N15:9 P01:-8 T08:9 T12:7
cloud account	782	4	T14:6
cloud after	851	-4	
cloud alway	823	8	N03:6
cloud an	823	-3	
cloud and	657	0	J26:6 J39:6
cloud any	851	-5	
cloud api	782	5	
cloud as	800	-3	
cloud authentication	800	0	N07:6
cloud but	800	4	
cloud can't	851	6	
cloud chang	823	7	
cloud confluence	705	6	J26:8
cloud customer	800	0	I16:6 J39:6 T08:6
cloud deprecation	721	6	J26:7
cloud did	851	11	
cloud does	823	-4	
cloud doesn't	851	0	J23:7
cloud ecosystem	690	0	I19:16 T12:6
cloud endpoint	851	3	N07:6
cloud gateway	851	0	N04:6
cloud get	851	3	
cloud getxray	823	-6	
cloud has	742	4	
cloud id	618	-6	J28:10 J40:16
cloud in	713	-9	
cloud instance	731	-9	J04:7
cloud integration	782	-6	
cloud is	753	0	J20:8
cloud it	731	0	J04:6 J23:13
cloud jira	672	13	T12:15
cloud link	851	9	J39:6
cloud look	823	-3	
cloud my	851	0	J39:7
cloud need	851	-4	
cloud not	851	4	
cloud notification	753	0	N15:22
cloud now	800	4	
cloud oauth	767	0	T14:7
cloud only	713	6	J39:19
cloud or	721	5	J02:7
cloud plugin	823	-5	
cloud premium	782	-3	
cloud python	800	9	
cloud rest	721	4	
cloud says	851	-5	
cloud server	823	6	
cloud service	851	-3	
cloud site	643	0	J26:7 N09:7
cloud support	851	0	T06:6
cloud tak	823	-4	
cloud tenable	851	-5	
cloud the	657	-12	
cloud this	823	-4	
cloud to	800	-7	
cloud token	767	8	J02:10
cloud true	678	6	J04:11 N08:8
cloud use	800	-8	
cloud version	767	8	
cloud want	742	10	
cloud we	851	5	
cloud what	851	-4	
cloud when	823	12	
cloud with	678	-8	J39:10 N04:6
cloud_id	713	-4	
cloud_id rest	823	0	J40:6
cloudflare	782	0	I12:6
cloudfront	632	3	N01:47
cloudfront and	851	10	
cloudfront cloudfront	782	3	N01:7
cloudfront error	823	0	N01:13
cloudfront request	782	3	N01:10
cloudid	552	-8	J01:6 J11:6 J28:11 J40:11
cloudid 200	851	0	J37:7
cloudid as	800	-8	
cloudid in	823	0	N14:9
cloudid is	851	3	J40:6
cloudid please	851	-4	
cloudid rest	713	3	J11:7
cloudid scop	851	8	
cloudid which	851	-3	
clue	800	0	J20:6
cluster	742	0	I09:7 I20:6
cmd	782	6	J34:10 N11:7
cmd jira	851	5	
cmdlet	823	10	
cn	851	0	N09:7
co	767	5	J04:6 N13:7
co atlassian	782	5	J04:6 N13:7
cod	705	-9	I12:6
cod it	851	0	I08:6
cod of	851	-5	
code	356	11	J02:6 J10:8 J11:7 J36:15 T15:20
code 200	823	0	N11:7
code 201	823	-4	
code 400	588	-9	J25:8 J27:12 J30:11
code 401	527	8	J02:13 J10:7 J11:12 J26:8 J36:25
code 403	632	7	P01:10
code 404	648	11	J23:6 J39:15 N03:11
code 407	851	3	N10:7
code 410	753	4	J22:9
code 415	851	4	J24:9
code 429	800	0	J21:8
code 503	851	0	N11:7
code and	731	8	J06:6 T15:7
code base	823	0	J10:8
code err_jwt_claim_validation_failed'	851	0	I20:6
code error	782	6	N13:7
code extension	851	0	J35:7
code for	731	6	T15:6
code from	851	0	T09:6
code if	851	6	
code in	800	3	
code invalid_grant	851	0	T14:7
code is	742	12	
code it	823	0	J07:6
code jira	800	-4	I02:6 N07:6
code login	851	-6	T15:6
code mak	851	3	
code mean	851	-4	
code message	721	0	J02:6
code no	823	3	
code num	851	0	N09:6
code path	800	0	J05:8 S04:7
code prompt	800	-6	
code stay	851	-4	
code the	767	-8	N08:6
code to	823	0	J06:7
code tool	851	0	J24:8
code unable_to_verify_leaf_signature'	851	6	
code unknown	851	0	N07:6
code work	782	8	J02:7
code'	800	10	T14:7
codehau	767	0	N14:7
coffee	705	0	J19:8 J26:6
coffee js	851	9	J26:8
coincidence	851	0	J29:8
col	782	7	J25:7
col unknown	782	7	J25:7
collaboration	851	0	N12:9
collapse	851	0	J10:13
colleagu	684	0	T07:6
colleague	545	4	C01:6 J29:8
colleague machine	851	0	N06:6
colleague with	742	0	J22:6 J40:8
collect	767	5	N08:7
collect jira	851	3	
collection	713	8	I15:6
collection for	823	0	I15:7
collector	697	4	N08:9 N14:7
collector collectortask	782	5	
collector featurecollectortask	823	4	
collectortask	782	5	
collectortask http	800	3	N14:6
colon	705	0	C02:9 J03:9
colon in	823	-3	
column	581	-4	I10:13 J31:6 N12:6 T04:7
column char	731	-8	N12:9
column of	851	0	J31:6
column through	782	5	J32:8
com	296	0	I13:6 I16:9 J11:12 J22:7 J26:9 J28:6 J36:15 J37:6 N03:-7 N11:6 N12:-6 N14:15 T15:10
com 443	800	0	T05:10
com acme	721	0	J06:6 L01:7
com all	851	4	
com and	721	-6	N13:8
com api	721	0	J26:10
com api_token	851	7	
com app	851	-4	
com apps	851	6	T15:8
com at	782	0	N06:6
com atlassian	541	16	I02:7 I05:6 J05:7 J14:9 J18:6 J25:10
com auth	851	0	I12:6
com back	568	20	S02:9 S03:6 T08:6
com changelog	618	11	J22:12
com claim	800	-3	
com client_id	782	-6	
com cloud	643	6	J26:12
com epam	851	3	
com error	782	0	T14:6 T15:9
com ex	504	-4	J10:7 J11:14 J28:22 J36:14 J37:12
com figwort	851	0	I11:8
com first	851	0	J36:7 S03:7
com from	628	0	J02:7
com google	782	7	N08:8
com graphql	782	-5	
com iat	690	-3	L09:8 T07:7
com id	851	4	J26:9
com in	721	-4	
com instance	851	0	T08:7
com integration	851	5	
com it	800	-4	N14:7
com jira	753	0	J31:6
com kid	782	0	I13:11
com login	823	12	J35:6 J39:6
com manage	782	0	N14:9
com mcp	731	0	J11:8 T15:7
com member	851	-4	
com nimbusd	782	0	C01:6 I10:6
com oauth	578	-10	J40:8 T09:7 T14:10 T15:8
com only	851	-4	
com out	753	7	
com port	851	3	
com repo	823	-4	
com request	823	0	J10:6
com requesturi	851	-4	
com rest	625	10	J10:8 J21:6 N14:8
com sse	800	6	J02:8
com that	800	-3	
com the	782	-4	
com to	782	8	I12:7
com token	800	3	
com up	823	0	I21:6
com var	851	4	
com version	851	-3	
com well	851	3	
com when	742	13	
com where	851	-7	
com with	662	6	T10:6 T15:6
com'	621	-7	
com' exp'	851	-4	
com' username	851	0	N08:6
combination	851	-3	
come	495	10	J38:8 S03:7
come back	635	5	J03:6 T13:7
come for	851	0	S03:8
come from	652	-3	N04:9
come in	767	0	L08:7
come out	800	0	J39:6 S03:6
come up	753	3	
come with	800	-3	
come without	851	-4	
comma	742	0	J25:9 J34:9 T11:9
comma in	851	0	I06:6
command	572	23	J04:12 T14:6
command like	851	-6	
command line	767	4	T14:6
command of	851	4	
command work	851	-7	
comment	447	-3	J02:-6 J16:11 J20:10 J24:6 J25:-6 J32:19 N05:13 N13:9 P01:15 S02:7 T01:6 T05:11 T06:7
comment 201	823	0	J05:8 P01:7
comment 401	851	4	J05:9
comment add	742	6	
comment and	742	-3	
comment are	742	0	S02:12
comment as	800	0	T05:14
comment await	851	5	
comment bodi	851	-6	
comment body	823	-3	J32:10
comment call	851	3	
comment can	851	0	J32:6
comment error	782	8	
comment from	800	0	J32:7
comment http	823	-5	
comment in	684	-5	
comment is	721	11	J20:6 J32:11
comment jira	851	-3	
comment json	782	0	J24:8
comment made	823	-6	
comment mention	851	0	C02:6
comment of	823	0	N05:8
comment on	690	-4	
comment over	851	0	N05:9
comment that	851	0	S03:9
comment the	823	0	L08:9
comment to	767	7	J20:9
comment was	851	7	N13:8
comment with	800	-4	J32:6 N11:6
comment worklog	823	-3	
comment'	767	3	N13:7
commentjsonbean	782	5	J32:8
commentjsonbean body	800	4	J32:8
commercial	767	0	T08:21
commit	639	-8	J15:8 L01:7 N05:12
commit of	800	-5	
common	625	7	N08:9
common net	823	3	
common util	851	3	
communicat	731	8	J25:10 N11:9
communicat with	731	8	J25:10 N11:9
community	705	4	J15:7 J37:6
community general	851	8	
comp	851	-3	
comp with	851	-3	
compact	753	0	N13:7
compani	782	0	I16:6
companion	851	-7	
company	526	5	J39:11 J40:6 N02:15 N03:6 N08:7 N09:6 N10:8
company atlassian	782	9	J26:6
company has	851	6	
company in	782	0	N02:6 T13:8
company jira	782	-3	J39:9
company manag	767	-4	
company name	851	0	N02:12
company proxy	823	5	
company vpn	823	6	
company went	851	5	J02:6
compar	583	0	C01:8 I15:8 L01:8 T04:7
compar both	851	0	T04:7
compar the	705	0	L01:7
compar to	851	0	I05:6
compar with	731	4	
compare	684	0	S03:6
compare chang	851	3	
compare the	823	4	
compare with	823	0	I19:6
compatibility	851	-3	
compatible	705	-11	
compatible content	782	4	
compatible with	851	-5	
compil	851	-4	
compile	767	-9	
complain	588	0	C02:8 I03:6 J05:11 J34:7 S03:7 T12:6
complain about	684	0	J05:12 J34:10
complain that	690	4	I03:8
complain the	851	0	C02:6 J27:7
complaint	672	0	I11:7 J40:6
complet	684	11	
complet line	851	5	
complet this	851	7	
complete	581	-3	
complete in	851	-4	
complete the	823	-5	
complete true	823	3	
component	590	8	J16:15 J25:6 J30:9
component component	823	7	J30:9
component data	851	3	
component is	767	9	J30:11
component public	851	0	I09:6
compose	721	0	N07:8
compress cookie	851	6	
compulsory	823	0	L08:10
comput	705	0	I01:9 I02:6
comput from	851	5	I01:6
comput or	851	0	J10:6
comput the	851	0	J07:6
compute	800	0	L08:8
computecanonicalrequesthash	851	0	L09:6
computer	767	0	I09:6
concern	800	-5	
concurrent	731	6	
concurrent abstractfuture	851	3	
concurrent executionexception	767	6	J14:6
conda	851	4	J01:6
condition	731	-7	J33:13 J41:6
conector	851	6	
conf	697	15	J02:6 J38:7
confidential	823	-4	S02:7
config	452	8	I01:11 I12:15 I16:10 J02:13 J13:8 N13:9 N14:10
config auth	851	-7	J13:8
config clientid	851	5	
config config	742	4	N14:6
config error	851	-5	
config file	753	3	
config for	851	3	
config from	851	4	
config has	800	0	N13:6
config is	800	0	N14:6
config jira_url	851	6	N13:6 N14:8
config json	672	11	I01:6 I12:13 I19:6
config method	851	0	N13:7
config of	800	-3	
config raycast	782	6	
config the	823	-3	
config to	823	-6	
config username	851	7	
config when	851	0	J41:6
config yaml	800	-3	
config yml	767	0	C02:7
configur	588	0	J27:7
configur and	851	0	N10:6
configur for	782	-5	T05:6
configur in	851	-5	
configur jira	851	4	
configur metadata	851	-7	
configur project	851	6	J21:6
configur the	782	-3	
configur token	851	0	J38:7
configur with	851	4	
configuration	514	6	I18:12 J02:12 J04:6 J16:29
configuration 401	851	5	
configuration check	851	6	
configuration error	782	3	
configuration for	823	-9	
configuration is	851	5	
configuration of	705	11	J16:17
configuration page	782	-3	
configuration read	851	3	
configuration the	851	-5	
configuration time	851	0	I18:8
configuration work	851	3	
configure	652	4	T15:6
configure jira	851	3	
configure the	782	9	T15:7
confirm	609	-21	P01:6
confirm that	742	-5	
confirm the	823	-4	
confirm with	823	-5	
confl_verb	851	6	N13:8
conflict	767	0	T04:6
conflr	851	6	N13:8
confluence	374	27	J11:15 J15:8 J18:48 J26:12 J28:11 J38:11 N11:9 T09:8
confluence 401	823	-9	
confluence alway	851	6	
confluence and	684	14	
confluence api	603	18	J18:7 J25:10 J26:7
confluence apis	713	6	J26:8
confluence app	800	6	
confluence at	851	0	J18:11
confluence atlassian	697	6	J26:13
confluence base	823	4	J01:6 N14:6
confluence by	851	4	
confluence call	800	6	
confluence can	823	-12	
confluence changelog	851	-3	
confluence cli	851	0	J38:8
confluence cloud	606	5	J28:11
confluence cloud_id	823	4	
confluence cloudid	782	3	
confluence confluence	782	8	
confluence connect	851	0	J07:8
confluence content	731	0	J11:8
confluence create_page	851	-3	
confluence data	800	-8	N10:6
confluence dc	851	-5	
confluence deprecation	753	5	
confluence ends	851	-7	
confluence export	823	4	J38:7 N08:6
confluence fail	767	11	J38:8
confluence get	823	0	T16:9
confluence get_page_by_id	823	-4	J28:6
confluence giv	823	-9	
confluence group	851	4	
confluence host	800	17	J15:8
confluence http	800	-4	N15:9
confluence in	782	3	J18:6
confluence is	742	17	N15:9
confluence it	851	-4	
confluence jira	823	0	J18:8
confluence licence	851	6	
confluence login	851	3	
confluence message'	851	-4	
confluence on	823	3	
confluence one	851	-5	
confluence or	851	3	
confluence pag	742	6	N11:6
confluence page	690	-15	
confluence permission	823	-9	
confluence plugin	823	-7	
confluence publisher	697	11	J02:6 N07:7 N11:6
confluence py	713	8	
confluence ran	851	0	J29:8
confluence read	800	4	
confluence rest	721	7	J18:10
confluence return	767	10	J34:6 N03:6
confluence says	800	-9	
confluence search	767	11	J11:8 S04:7
confluence seat	823	0	J18:11
confluence space	753	6	
confluence statuscode	767	4	J18:10
confluence sync	851	4	N12:6
confluence the	767	5	
confluence token	823	7	
confluence tool	851	3	
confluence url	690	0	J28:11 J36:6
confluence user	753	0	J18:13
confluence wiki	800	0	N05:6
confluence with	823	5	
confluence write	782	9	J11:7
confluence_url	753	-5	N13:7
confluence_url http	800	-3	
confluence_user	851	0	J28:6
confluenceapi	851	5	
confluencebuilder	851	3	
confluenceclient	823	5	
confluenceinfo	851	4	
confluenceinfo baseuri	851	4	
confluenceloader	800	-5	
confluenceloader url	823	3	
confluencep	782	9	J34:6
confluencep confluencep	800	9	J34:7
confluencep psm	800	9	J34:7
confluencepage	800	7	J02:6 J34:7
confluenceparentid	851	-3	
confluencespace	823	0	N03:6
confus	753	0	J42:8
confus that	851	0	J09:6
conn	713	9	N07:9
conn faraday	851	0	N06:6
conn file	851	4	
connect	322	16	I02:6 I13:7 J01:14 J02:8 J09:10 J15:-7 J20:-6 J22:-9 J25:-12 J26:-10 J27:-6 J28:-7 J31:-6 J32:-6 J36:10 J37:7 J38:-6 J40:8 J41:-6 L08:13 L09:13 N07:11 N08:6 N15:-6 P01:-6 T01:8 T03:14 T05:7 T06:16 T07:11 T11:12 T13:6 T14:6 T15:7
connect account	851	-4	
connect add	823	0	J09:6
connect again	721	-5	T14:7
connect an	823	-5	
connect and	742	6	
connect anew	851	4	
connect app	531	3	C01:9 J07:10 J09:13 J13:10 J36:8 L08:8 T11:12
connect apps	625	-16	J40:10 T14:7
connect are	851	0	T15:7
connect atlassian	800	10	T14:6
connect backend	823	0	L08:8
connect begin	851	-3	
connect but	782	-3	T03:8
connect call	800	-3	J10:13
connect client	851	0	J05:9 J09:6
connect clientid	534	5	L09:8 T05:16 T06:12 T07:13 T09:7
connect descriptor	851	-3	I11:8
connect econnrefus	800	3	N07:9
connect ehostunreach	851	6	N07:9
connect error	851	0	N11:6
connect expres	628	0	I04:10 I14:13 N01:6 T03:7 T05:6
connect fail	823	3	
connect install	657	-11	I08:6 I12:8 I13:22
connect it	800	-9	
connect jira	690	13	
connect json	657	-8	I12:7 J06:9 T01:8
connect jwt	767	-9	L08:8 L09:7
connect link	823	-3	
connect my	823	8	N14:6
connect no	851	-3	
connect on	851	0	J12:9
connect only	851	-6	
connect plugin_id	851	-4	
connect read	851	3	T11:6
connect session	603	8	J01:33 J37:13
connect so	851	0	N12:6
connect spr	657	-3	I02:12 I05:8 I06:9 T03:6
connect the	713	3	
connect tim	851	0	I13:6
connect to	542	19	J02:11 J37:6 N07:9 N10:15 N13:9
connect token	823	-7	L09:7
connect useraccountid	564	-7	L01:6 L09:10 T02:6 T05:8 T07:6 T09:9
connect userkey	662	13	T06:40
connect with	767	7	S03:7
connect work	851	-3	J36:11
connectexception	800	5	N07:6 N08:8
connectexception connection	851	4	
connection	462	17	J02:7 J04:8 J19:7 N06:11 N07:49 N08:11 T14:10
connection abort	851	5	N07:6
connection alway	823	-10	
connection and	800	6	J02:8
connection close	800	-3	
connection errno	823	3	N06:9
connection error	823	0	N06:6
connection fail	742	13	N10:6
connection from	851	-4	
connection httpsconnection	823	3	N06:6
connection jira	767	-9	
connection py	851	4	
connection refus	721	12	N07:34
connection reset	800	4	N07:11
connection says	851	3	
connection test	731	0	N14:8
connection that	823	-7	
connection the	800	0	J19:6 N07:8
connection tim	800	10	N08:11
connection to	697	-4	
connection was	767	10	J11:6 N07:11
connection'	721	4	
connection' keep	742	3	
connectionerror	823	6	N07:6
connectionerror connection	851	5	N07:6
connectionpool	628	5	N13:7 T05:8
connectionpool debug	697	6	
connectionpool http	713	-3	N13:9 T05:9
connectionpool py	823	3	
connectionpool start	823	-5	
connectivity	851	-3	N15:6
connectmodul	851	0	J12:7
connector	517	0	J22:7 J27:7 J32:9 J40:7 P01:6 T15:10
connector and	823	0	P01:6
connector coyoteinputstream	800	3	
connector eclipse	823	3	
connector every	851	0	J40:7
connector fetch	851	-3	
connector has	851	0	J23:6
connector http	851	6	
connector id	823	-3	
connector is	800	0	J22:6
connector jira	851	-5	
connector oauth	851	5	T15:9
connector the	823	9	
connector with	823	0	J36:8
connecttimeout	851	0	N08:6
consent	583	-10	J11:16 J36:6 J40:17 T12:7 T15:16
consent after	851	0	J11:7
consent again	782	-3	
consent page	731	11	J11:6 J40:7 T15:11
consent screen	767	0	J40:7 T14:7
consider	782	-5	T10:7
console	469	25	J11:15 T06:7 T15:13
console and	800	5	J11:6
console error	657	9	
console is	851	6	
console log	547	14	J24:7
console of	851	5	
console show	767	-8	
console under	851	4	
const	414	-17	J06:6 J22:9 J26:-6
const app	851	0	I01:8
const assertion	742	3	L01:7
const auth	753	-4	T08:7
const authheader	713	-4	
const await	672	3	T13:8
const base	731	4	I01:6
const body	742	-4	
const client	713	-4	
const clientkey	782	0	I07:6
const content	851	4	
const credential	705	-6	
const data	678	-3	
const decod	823	3	
const handler	823	-4	
const http	782	0	I17:7
const iat	851	6	
const id	851	-3	T13:6
const iss	851	8	
const jira	823	-3	
const jql	800	9	J22:6 J34:8
const jwt	753	-7	
const key	742	11	J22:6
const list	851	-3	
const method	851	-5	
const now	705	0	J07:6
const option	823	3	
const page	823	-7	
const payload	721	5	
const qsh	767	-8	
const query	851	3	
const req	713	-7	
const request	823	12	
const res	570	3	J01:7
const response	648	0	J22:9
const sharedsecret	851	8	
const tenant	767	0	I17:7
const token	588	0	I04:6 J06:6 L08:7
const url	742	4	
const user	851	3	
const verifi	851	5	
constant	678	3	J10:7 L01:7 T08:6
constructor factory	851	5	
consumer	721	-6	
consumer in	851	-4	
consumer key	823	-5	
consumer_key	823	-3	N13:6
contact	603	0	I12:9 T15:7
contact it	742	0	I12:8 I16:6
contact the	684	8	C02:6 I12:8
contain	574	-5	I03:16 I12:12 I14:7 J39:7 N14:8
contain name'	823	5	J39:12
contain the	690	0	I03:12 I12:15 I14:9
container	621	-5	I20:13 N07:9
content	358	24	J01:6 J22:10 J24:17 J25:16 J26:7 J32:8 J38:17 N01:15 N03:7 N14:7
content 123	851	-3	
content 200	851	-5	
content 401	823	5	
content all	767	4	
content and	782	-4	J07:8
content api	782	5	
content body	782	9	J25:6
content but	823	0	S01:6
content child	753	12	J38:7
content confluence	767	10	J11:8
content content	823	0	J02:6
content create_page	851	-4	
content data	823	8	
content detail	823	4	
content doctype	823	-3	
content errormessag	713	10	
content expand	800	3	J26:9
content fail	823	0	J02:8 J21:6
content fami	851	-3	
content from	800	7	J02:7
content has	851	6	
content html	782	4	
content id	721	-6	
content ie	782	4	
content is	823	-3	
content length	705	8	N01:17
content message	851	3	
content new	800	-3	
content no	823	6	
content of	753	0	N01:6
content page	823	-6	
content res	851	3	
content search	823	8	
content spacekey	800	-13	
content summary	767	-3	J11:6
content text	721	6	
content the	823	3	
content title	823	6	N03:7
content to	753	5	J25:11
content type	451	0	J22:7 J24:13 J26:8 J32:6 N01:7 N13:6 N15:6
content type'	559	10	J01:7
content updateasync	823	-9	
content version	823	6	
content with	731	6	J15:7
content work	851	3	
content xarg	851	4	
content'	851	-4	
context	451	3	I02:17 I03:27 I14:6 J08:40 J26:-6 T06:8 T12:20
context and	800	-4	
context background	823	8	
context context	800	-3	
context deadline	851	3	N08:7
context exp	851	4	J08:7
context gettoken	618	-5	I03:14 J08:20
context in	800	0	T12:8
context jwts	823	-3	
context node	851	-6	
context path	742	0	I02:16 J39:6
context qsh	652	5	J08:29 L08:6
context qsh'	767	3	I01:6 L09:6
context siteurl	823	0	J37:10
context switch	851	6	
context the	800	-3	I02:7
context token	672	0	I03:15 J08:7
context user	851	-3	
context useraccountid	823	0	T06:11
context userid	851	-3	
context'	851	-3	
context_path	713	6	J02:10
contextid	697	0	T12:33
contextid context	851	-3	
contextid of	767	0	T12:11
contextjwt	800	0	I02:14
contextpath	767	7	J10:6
continu	851	0	J42:7
continue	690	-10	N12:11
continue in	851	0	N08:6
continue to	823	0	N12:7
continue us	851	-4	
contractor	800	0	J27:7 S04:11
contribute	823	11	N03:6
control	690	-5	
control allow	823	-6	
control check	851	-3	
control no	782	3	
control'	697	6	
control' no	713	8	
controller	690	0	I02:11 I21:8
convert	566	-3	J32:6 T10:6
convert markdown	823	-3	
convert our	851	0	J12:6
convert the	851	-5	
convert to	742	0	J25:6 J32:6
convertfrom	800	7	N12:7
convertfrom json	800	7	N12:7
cooki	672	-4	
cookie	621	6	J02:9 J35:7
cookie is	851	-3	
cookie jar	851	6	
cookie redact	851	-8	
copi	583	0	I07:6 J03:7 T08:6
copi from	713	5	
copi it	753	4	
copi the	678	0	J03:9
copperbay	851	8	J22:6 N13:8
copperbay atlassian	851	8	J22:6 N13:8
copperhill	823	6	
copperhill atlassian	823	6	
copy	612	-11	J03:11
copy of	767	0	T14:7
copy past	823	0	I14:7 T10:8 T15:6
copy paste	823	0	J03:7 N12:7
core	606	-3	I02:6 J15:6
core createerror	800	5	
core project	851	3	N14:6
core service	823	3	
core settle	767	7	
corner	851	3	
corp	667	5	J34:7 J39:10 N10:7
corp example	782	5	
corp lan	851	-5	
corporate	713	11	N01:6 N07:13
corporate proxy	767	10	N01:7 N07:11
correct	568	11	I12:15 J06:8 J24:7 J35:18 S04:7 T10:7
correct as	851	0	T10:6
correct audience	753	0	I12:16
correct by	851	0	S03:6
correct it	851	0	I05:7
correct json	851	3	
correct one	851	4	J35:12
correct with	823	0	J34:7
correspond	823	4	
cors	742	-6	
cors policy	851	-3	
corvid	823	-8	I12:7
corvid example	851	-5	I12:7
cost	721	0	J30:6
cost centre	851	0	J30:7
could	384	14	I09:16 I13:11 J14:6 J25:13 N01:12 N06:14 N11:-6 T12:8 T14:7
could be	583	-3	J06:9 J15:14
could it	678	10	
could make	851	-4	
could not	466	0	I09:16 I10:6 I13:12 I14:9 N01:16 N06:15 T12:11
could reproduce	851	-7	
could send	851	7	
could that	782	0	J09:6
could the	684	9	N14:7
could there	800	-3	
could this	782	5	N10:6
could use	800	-9	
could we	767	-3	I09:6 I13:6
could you	603	13	J14:6 J25:7 J30:6
couldn't	598	-3	I10:9 I11:6 J16:6 J37:6
couldn't authenticate	851	0	J29:7
couldn't be	742	0	T12:6
couldn't find	800	0	I10:9
couldn't get	851	0	N04:6
couldn't parse	800	0	J37:6
couldn't verify	851	0	I11:6
count	592	0	J22:7 N11:6
count by	851	4	
count is	851	0	J07:6
count the	851	3	
count us	782	3	
course	678	0	J05:7
cover	731	-4	
coverage	767	-11	
coyoteinputstream	800	3	
cp	800	4	I21:7
cp lic	851	0	I21:7
cpriority	851	5	
cpython	851	5	
cql	721	5	J34:6 T16:8
cql type	851	4	J34:7
crash	662	-3	J29:6 N05:6 T15:7
crash when	800	3	
crate	851	3	
crawl	782	-10	
crawl account	851	-6	
crawler	823	0	J22:6
crear el	851	6	
creat	407	31	J01:7 J05:6 J14:9 J16:6 J19:13 J25:12 J30:18 J31:9 J32:14 J33:9 N13:7
creat an	684	9	
creat at	851	5	
creat by	767	-3	
creat custom	823	3	J09:6
creat desc	782	0	J33:8
creat desc'	742	15	J22:9
creat field	800	3	
creat is	851	-4	
creat issu	753	-6	J14:8
creat issue	782	4	
creat jira	652	15	J19:9 J30:7 J31:7 N11:6
creat my	800	0	N13:6
creat new	742	3	J11:6
creat or	851	-4	
creat our	851	0	J32:6
creat page	823	5	
creat project	823	-5	
creat request	823	0	J24:6
creat subtask	851	-4	
creat task	800	7	J30:6
creat that	851	3	
creat the	648	-3	J16:9
creat ticket	684	7	J32:8 J34:6
creat today	851	0	S04:7
creat updat	823	-4	
creat with	753	0	S02:6
creat without	851	0	I06:6
creat workflow	851	0	J14:13
create	404	19	J04:8 J05:13 J14:13 J25:17 J28:6 J30:35 J31:10 N13:7 P01:10
create account	823	3	J19:12
create an	678	7	J02:7
create and	782	6	J15:7
create api	767	0	J26:7 J28:11
create can	851	8	
create http	690	-4	
create in	800	4	
create is	823	0	J31:6
create issu	684	-9	P01:7
create issue	621	14	J30:12 J31:9 N01:6
create it	800	-3	
create metadata	823	0	J30:6
create new	767	4	N14:8
create no	851	0	N13:7
create one	782	8	
create or	767	0	N13:6
create pag	851	3	J18:6
create project	742	-5	J30:6
create release	800	8	
create request	800	-3	
create screen	753	5	J05:7 J31:6
create summary	851	-7	
create the	684	3	
create this	823	-8	
create ticket	742	7	J25:10
create version	782	4	J16:8
create webhook	800	5	
create with	851	5	
create work	851	4	
create_issu	851	0	J21:6
create_issue	652	3	J23:7 J32:7 N05:10
create_issue field	753	6	J23:8 J25:7
create_issue project	721	-6	J32:8 N05:9
create_issue return	823	3	
create_page	713	-10	
create_page and	851	-5	
create_page space	851	-3	
create_project	851	-4	
create_sprint	851	4	
create_version	851	-4	
createaccount	851	0	I09:6 J19:6
createerror	782	4	
createerror js	800	5	
createissue	713	20	J25:8 J30:9
createjirahandler	851	-5	
createjirahandler soapjirahandlerfactory	851	-5	
createjiraissue	851	-3	
createmeta	690	-11	N11:9
createmeta'	851	-6	L08:6
createquerystringhash	667	7	J06:11
createquerystringhash method	823	5	J06:7
createquerystringhash req	697	0	J06:6
createquerystringhash request	851	5	
createreadstream	851	0	J20:6
createtoken	851	0	J19:6
createwithbasichttpauthentication	851	-3	
creation	652	14	J05:7 J30:10 J32:9
creation has	851	6	
creation of	782	7	J05:6
creation the	851	8	
cred	625	15	J02:11 J42:6 N09:10 S01:9 T10:7
cred name	851	5	
cred new	782	7	N09:8 T10:9
credential	404	0	J02:17 J04:8 J15:7 J26:13 J29:7 J35:13 P01:9
credential again	851	5	
credential and	742	3	
credential are	652	0	J26:7 J42:8
credential base	600	-11	
credential buffer	705	-6	
credential but	823	4	J02:7
credential convert	705	-6	
credential cred	782	3	J02:8
credential error	800	7	
credential giv	851	8	N08:6
credential in	753	-6	
credential is	800	-3	
credential look	851	7	
credential may	851	-3	
credential miss	823	-3	
credential of	782	0	J19:6
credential or	800	-4	
credential printf	767	-3	
credential refus	851	4	I21:6
credential response	800	-3	
credential test	823	3	J22:6
credential that	782	4	
credential to	800	3	
credential verbose	823	6	
credential were	800	0	J35:6
credential with	823	7	
credential work	851	3	N13:6
cron	678	0	I17:11 J29:6
cron job	823	0	N08:6
cros	767	0	J20:9
cros site	823	0	J20:10
crypto	823	0	I10:6
cs	742	-6	J11:6
cs claim	851	-7	
css	731	0	I21:25
css'	782	4	
css' media	782	4	
css' rel	782	4	
cstatu	851	4	
csv	684	-6	C02:6 J23:8
csv into	851	6	
csv with	851	0	I10:7 J23:7
ctl	851	-4	
ctrl to	851	-3	
ctx	705	-3	
ctx if	851	-3	
cuando	851	6	
cuando el	851	6	
cur	753	-3	J03:9
cur it	782	-3	J03:10 J21:6 N07:6
curiou	767	7	
curl	416	-5	I15:6 J01:16 J02:7 J24:7 J26:16 N06:7 N07:10 N12:13
curl and	731	12	
curl authorization	705	-11	
curl callback	800	8	J26:9
curl content	800	-4	
curl cookie	851	6	
curl could	823	3	N06:9
curl dev	767	0	J19:7 J28:7
curl does	851	-4	
curl error	753	0	N06:6 N07:6
curl fail	800	-4	
curl get	678	4	
curl haxx	851	0	N06:7
curl head	851	-8	
curl http	652	0	J02:6
curl is	753	0	N01:6
curl location	767	-6	
curl me	823	0	S01:7
curl raw	851	0	N12:10
curl redact	684	0	J26:8
curl request	690	8	J25:6 J26:7
curl si	823	0	C01:6
curl sl	851	4	
curl ss	800	4	
curl the	782	0	J20:8
curl to	767	0	N12:6
curl user	767	-4	
curl with	742	-5	
curl work	782	0	J19:7
curl_exec ch	672	-4	
curl_init curl_setopt	705	-5	
curl_setopt ch	678	-4	
curlopt_post	782	-5	
curlopt_postfield json_encode	800	5	
curlopt_url http	705	-3	
curlopt_url url	851	6	
current	528	14	J18:19 N09:6
current expand	851	-4	
current one	851	6	
current time	800	0	I20:7 N09:6
current title	851	-7	
current user	621	9	J18:21
current version	782	4	J25:6
current_jwt_auth	851	-3	
current_jwt_auth addon_key	851	-3	
current_jwt_auth client_key	851	-3	
current_jwt_auth shared_secret	851	-3	
current_jwt_user	851	-3	
current_jwt_user name	851	-3	
current_jwt_user user_key	851	-3	
current_user	851	0	S03:7
currenttimemilli	851	7	
currentuser	684	13	J04:11 J34:6
currentuser and	782	5	
cursor	767	-5	
custom	530	12	I16:7 J14:9 J25:8 J30:9 J31:6 N09:7
custom domain	753	0	I16:12 T09:7
custom field	603	16	J14:11 J25:10 J30:9 J31:6
custom ui	823	-5	
customer	383	0	I07:20 I09:6 I10:6 I13:8 I15:13 I16:10 I17:8 J01:-6 J02:-8 J09:7 J15:-6 J17:11 J25:-8 J26:-6 J42:6 N04:7 N15:7 T04:6 T09:6
customer admin	697	0	T15:7
customer are	782	0	N15:7
customer as	851	0	I13:6
customer ask	782	-4	
customer at	823	0	N11:8
customer atlassian	823	0	J37:9
customer but	851	3	
customer chang	823	0	N02:7 S02:9
customer complain	851	0	J21:6 S03:11
customer dev	823	0	J41:7 L01:8
customer has	731	0	I17:7
customer have	800	0	P01:6
customer host	851	0	I18:6 T02:6
customer install	782	0	I09:6 I16:10
customer it's	851	0	J34:6
customer message	851	0	J40:7
customer not	851	-8	
customer on	731	-3	
customer only	782	0	I07:7
customer own	823	0	J32:7 T07:6
customer portal	851	0	J42:7
customer reinstall	823	0	T10:7
customer report	823	0	I13:6
customer says	713	0	J38:6
customer see	823	3	I21:6 N11:6
customer server	851	0	N10:7 N12:6
customer site	697	0	J27:11 J42:12
customer the	800	0	I14:6 S04:7
customer to	767	7	J11:6 T04:8
customer uninstall	800	0	I07:6
customer user	851	0	J36:7
customer want	800	0	N04:6
customer where	851	0	T09:7
customer who	767	0	T04:6
customer with	742	5	I16:12
customer writ	823	0	J29:7
customers'	823	0	S03:10
customfield_	544	19	J25:12 J30:15 J31:30
customfield_ cannot	652	12	J31:18
customfield_ could	782	3	J25:6
customfield_ customfield_	800	10	
customfield_ data	851	4	
customfield_ execute	851	-3	
customfield_ field	684	9	J31:12
customfield_ is	851	0	J31:11
customfield_ name	851	6	
customfield_ new	823	-3	
customfield_ priority	851	5	J26:6
customfield_ value	823	5	
customfield_ value'	823	0	J25:6
customis	782	-3	
cut	615	-3	J10:7 J21:7 N05:17
cut it	767	3	N05:10
cut off	782	0	J29:6
cutt	851	0	N14:6 T09:6
cv	851	4	
d'	742	7	J22:6 J27:7
d__	767	6	
d__ movenext	767	6	
dabchick	823	0	I17:9
dai	767	0	I17:6 I18:6
damag	851	0	I08:9
dana	823	0	S03:10
dans	851	7	I12:7
das	782	-4	J15:7
dash	823	-3	J20:9
dashboard	612	0	J21:6 J36:7 S01:7 S04:8
dashboard item	851	0	I21:6
dashboard widget	851	0	J33:6
dat	782	0	I19:6
data	364	11	I10:15 I14:11 I21:14 J22:11 J23:7 J25:23 J39:13 N09:-6 N12:6
data authoriz	721	0	J18:6 J25:6
data await	742	4	N12:6
data body	823	-11	
data by	823	0	J24:6
data center	562	-14	J39:19 N03:6
data centre	742	0	I20:7 J39:9
data clientkey	823	0	I17:10
data const	800	8	I17:8
data data	731	4	
data error	782	-3	
data for	678	5	I09:11 I10:8
data form	851	-5	
data from	767	10	
data header	851	4	J02:6
data id	851	6	
data if	800	4	J25:7
data in	742	-4	I21:6
data into	851	7	
data is	690	0	I21:10 J27:7
data issu	731	13	J22:8 N13:6
data json	705	5	
data key	823	5	
data loss	851	0	I15:6
data name	782	0	J26:9
data new	851	-4	
data not	851	4	
data of	742	6	
data on	742	3	I14:22 I21:9
data raw	851	-7	
data request	823	10	
data res	851	-4	
data source	731	-5	J15:6 J42:7
data statu	767	-10	
data that	823	9	
data this	851	-3	
data total	851	5	
data transition	851	5	J25:9
data type	851	-3	
data update	823	12	
data was	721	19	J25:18
data'	721	5	
database	612	-4	I07:6 I09:7 I10:8 I17:11 T04:8 T14:6
datacenter	800	-7	
datadog	851	-3	
datasource	731	6	
datasource error	782	0	J21:6
date	498	12	C01:20 I06:15 I20:8 J19:7 J29:9
date basename	851	4	
date because	851	0	I06:7
date date	851	0	C01:7
date fri	851	-7	
date gettime	823	10	J02:6
date inside	851	0	I20:6
date now	652	4	
date on	782	3	C01:8
date the	782	-4	J31:6
date thu	800	-3	
date tue	767	6	
date uformat	851	0	I06:6
date wed	800	0	C01:6
date'	713	4	
date' tue	782	3	
datetime	742	4	I06:8 I20:6 J07:6
datetime datetime	851	9	J07:7
datetime now	823	4	I20:7 J07:6
datetime timedelta	851	9	J07:7
day	521	9	J22:8 T14:15
day have	851	3	
day it	851	0	J19:6
day long	851	3	C02:6
day lost	851	0	N01:7
day on	767	0	T07:7
day or	823	-4	
day the	782	0	J39:6 T14:6
day to	767	0	J29:7
day work	851	0	J13:6
days	545	0	J29:7 T14:11
days ago	782	-5	
days it	823	4	
days jira	851	4	J29:6
days the	851	0	J29:7
db	581	-5	I07:8 I09:14 I13:7
db and	851	0	I13:6
db bf	851	0	J11:8
db has	800	0	J32:6
db no	851	0	I09:7
dc	635	-5	J39:10 N13:6
dc has	851	-4	
dcb	800	6	
dd	823	-7	
de	621	10	I01:6 J40:6 N15:7
de agora	851	7	
de api	851	-11	
de atlassian	851	3	
de la	851	-5	
deactivat	672	-4	N15:17 T13:14
dead	590	12	N03:27 N10:6 T14:7
dead for	851	0	T04:6
dead letter	851	0	I15:6
dead link	667	13	N03:30
deadline	851	3	N08:7
deadline exceed	851	3	N08:7
deal	767	-5	
deal with	800	-5	
dear	721	0	I03:6 J37:6
dear all	851	0	I05:7
dear community	851	0	J37:7
debu	851	3	
debu creat	851	3	
debug	495	19	I02:6 J25:11 J26:9 N13:7
debug atlassian	782	-3	
debug http	697	3	
debug jira	823	0	N02:8
debug level	851	-4	
debug log	823	4	
debug message	823	-5	I02:6
debug msg	800	4	J03:8
debug nio	823	3	I02:7
debug option	851	4	
debug output	753	8	
debug request	697	0	J25:6 J26:7
debug response	851	-3	
debug run	851	6	
debug uri	851	4	
debug urllib	705	-4	N13:9 T05:9
debugg	731	0	N02:7
debugg show	851	-3	
debugger	800	5	L01:10
decent	800	0	I20:8
decide	851	-4	
declar	753	3	
declare	851	-5	
declin	742	0	L01:7 L09:7 T02:7
decod	595	7	I01:11 I03:8 I06:10 J08:7 T05:7
decod it	800	0	I06:6
decod jwt	823	3	
decod payload	753	4	
decod return	851	-3	
decod the	800	0	J08:7 J37:6
decode	547	0	I03:6 I07:11 I08:20 I20:12 T10:7
decode it	851	0	T10:6
decode jwt	731	5	I08:18
decode raw	767	0	I20:9
decode the	851	0	T10:6
decode token	731	-3	
decode url	767	-5	
decodeerror	823	0	I02:6
decoder	753	-3	I02:6
decoder jsondecodeerror	851	-7	
decoder py	800	0	I02:6
decodesymmetric	731	4	I07:14
decodesymmetric jwt	782	0	I07:12
decodesymmetric token	851	6	
dedup	800	-9	
dedup get	851	-5	
def	542	0	J02:6 J06:6
def fetch	851	9	J38:8
def make_token	851	3	
def user_token	800	0	S03:7
default	490	3	
default an	851	-3	
default assignee	851	4	
default cli	823	7	J27:6
default for	851	-3	
default function	753	-7	
default is	851	4	
default project	800	4	J39:6
default screen	851	3	
default the	823	3	
default to	753	5	
default workflow	851	3	
defaultclient	672	-3	
defaultclient do	672	-3	
defaulthttpclient app	851	3	
defaulthttpclient java	851	3	
defaultjiraclient	851	4	N14:6
defaultjiraclient no	851	4	N14:6
defaultjwtclaimsverifier	851	0	C01:7
defaultjwtclaimsverifier java	851	0	C01:7
defaultjwtclaimsverifier verify	851	0	C01:7
defaultrequestheader	823	0	N09:6
defaultrequestheader authorization	823	0	N09:6
defect	851	6	
defin at	851	0	T05:6
define	851	-3	
definite	782	0	N07:6
definition	823	-4	
delay	782	0	J19:13 S04:7
delegatingpromise	823	3	J14:6
delegatingpromise get	851	0	J14:7
delegatingpromise java	823	3	J14:6
delet	572	6	I09:8 J15:6 P01:10
delet in	851	0	J27:6
delete	552	0	I03:6 J09:13 J11:7 P01:18
delete and	823	3	
delete http	851	0	J11:11 P01:6
delete is	851	0	P01:7
delete issu	851	6	P01:9
delete it	851	-3	J15:7
delete rest	800	0	J09:9
delete the	690	0	I17:6 S01:6
delete to	851	0	J09:7
deliver	742	-3	
delphi	782	0	N01:6
dem	823	-3	J05:6
demand	753	-5	L09:6
demo	652	6	
demo summary	823	6	
demo'	823	6	
den	851	-5	
deni	550	10	I16:6 J12:22 J35:20 T01:8 T09:7 T11:6
deni before	823	0	N02:8
deni by	851	0	I19:8
deni due	731	3	J12:15
deni for	767	0	T09:6
deni on	823	0	T10:6
deni reason	753	7	J35:15
deni reason'	823	0	J35:8
deni with	782	0	J12:13
dep	851	3	
depend	705	0	J13:6
depend on	713	4	J13:6
dependency	767	-3	
dependencytrack	851	-3	
deploy	557	11	I09:6 J12:25 J41:6 N11:7
deploy and	782	5	J11:7
deploy forge	782	-3	
deploy of	851	0	T06:8
deploy on	823	0	T08:8
deploy the	800	3	
deploy to	782	0	J31:6
deploy with	823	0	I19:6
deploybot	851	3	
deployment	621	4	J39:6 N05:8 T08:6
deployment type	800	4	N12:6
deploymenttype	767	9	J39:14
deploymenttype server	782	3	J39:15
deprecat	523	5	J22:12 J26:25 T06:14
deprecat as	800	0	T06:13
deprecat endpoint	705	17	J22:19
deprecat for	667	12	J26:15
deprecat in	800	-8	
deprecat the	823	7	
deprecat we	851	-7	
deprecation	590	13	J22:6 J26:19
deprecation detail	823	3	
deprecation notice	721	7	
deprecation of	697	10	J26:10
deprecation warn	800	0	T06:7
deprecation wed	851	-3	
deputy	800	0	S04:6
der	823	0	J23:11
deriv	782	3	T08:14
deriv from	851	0	T08:7
deriv the	851	0	T08:8
desc	635	-3	J33:15
desc creat	823	-3	
desc startat	800	4	P01:8
desc'	731	10	J22:8
desc' maxresult	851	4	
desc' startat	851	6	
describ	713	-17	
describ in	800	-6	
describe the	561	4	
description	459	4	J02:7 J32:37 N05:15
description as	851	4	
description be	851	-5	
description content	753	7	N14:6
description creat	767	4	J26:7 N05:6
description description	767	0	N14:6
description does	851	0	J32:7
description field	742	0	J31:9
description goes	851	-6	
description in	823	3	J32:8
description is	767	-4	J32:8
description issuetype	782	-8	J23:6
description jira	782	-5	J32:6
description may	851	3	
description null	851	-3	
description of	753	0	N14:6
description operation	767	5	J32:10
description plain	800	7	
description the	697	-3	
description trial	851	-5	
description type	823	-5	
description version	851	6	
description'	721	5	J31:6
description' cannot	782	3	J31:6
descriptor	496	-4	I11:23 I12:26 I21:8 J06:10 J09:22 P01:6 T01:15 T05:15 T11:8
descriptor apimigration	851	0	I11:8
descriptor baseurl	782	0	I01:8
descriptor endpoint	851	0	I12:7
descriptor has	767	0	I11:7 P01:6
descriptor install	823	0	I09:6 L08:7
descriptor is	800	-3	
descriptor key	800	4	
descriptor of	823	8	
descriptor put	851	4	I12:6
descriptor read	823	0	J09:7
descriptor was	851	0	I21:6 J09:8
descriptor we	851	0	I11:6
descriptor with	851	0	T05:6
deserialize	753	10	J25:9 J32:7
deserialize instance	767	8	J25:10
design	684	-4	S04:7
desk	639	0	J25:8
desk ticket	823	4	
desktop	713	3	N04:11 T15:6
destination	767	6	J27:7 P01:8
destination respond	851	5	
destroy	800	0	N15:8
detail	523	19	J23:6 N14:7
detail are	800	4	
detail confluence	823	4	
detail jira_error	851	4	
detail kwarg	823	-6	
detail of	823	-5	
detail statu	662	11	J23:9 J27:8
detail tim	851	-6	
detect	731	0	I09:6 N11:6
detect it	851	0	T14:6
dev	492	-6	I08:6 I09:7 I11:7 I16:15 I19:6 L01:6 T08:7
dev and	800	-8	I09:6
dev com	713	0	I08:10 I16:15 T08:6
dev in	851	0	I19:6 T08:8
dev mode	823	0	I16:6
dev net	800	-4	I19:7
dev null	767	0	J19:7 J28:7
dev sit	823	0	T08:7
dev the	823	0	J23:8
dev tunnel	851	0	T09:6
develop	767	-4	
developer	507	12	J11:7 J22:13 P01:9 T15:13
developer and	851	5	
developer atlassian	570	8	J22:12
developer console	690	0	J11:12 T15:7
developer mozilla	851	4	
developer to	851	6	T15:7
developer tool	823	-6	
development	652	12	I12:10
development panel	851	5	
development tool	851	8	
devinfo	753	0	N05:26
devinfo bulk	851	0	N05:15
devinfo entiti	823	0	N05:6
devop the	851	-3	
diagnosi	823	5	
diagnostic	851	-4	
diagram	782	-3	
dial	782	0	N04:6 N06:9
dial tcp	823	0	N06:10
dialog	652	-6	I04:6 I05:8
dialog and	851	-4	I05:6
dialog open	851	0	I04:9
dict	731	-3	J25:6
did	441	18	I03:8 I12:7 J35:7 N09:7
did and	851	0	J03:8
did in	800	6	
did it	678	12	
did jira	851	0	N10:8
did not	583	5	I03:11 I12:8 I14:7 I15:9
did see	851	7	
did the	721	0	J23:6
did to	851	-3	J23:8
did what	823	0	S03:6
did you	615	0	N09:6
didn't	598	5	J19:7 N11:6
didn't get	851	0	L08:7
didn't recognise	823	0	J19:6
didn't work	800	0	J02:6
die	782	-4	J16:6
dies	662	6	J15:6 J16:8 J21:7 J36:8
dies at	851	0	N08:6
dies with	753	10	J36:10
diff	753	0	T07:7
differ	667	0	I01:7 I15:6
differ from	782	0	J06:6 J31:6
difference	595	9	S04:6
difference between	713	3	I10:6
difference in	851	0	T01:6
difference of	851	4	
difference to	851	3	
different	555	5	I15:10 J22:7 J25:6 T04:10
different path	851	0	J07:6 J39:7
different since	851	3	
different user	851	0	J13:7
different way	851	0	T07:6
dify	851	-9	
dig	851	0	C02:6
digest	731	0	I17:12
digest in	851	0	I01:6
digest js	851	0	I17:8
digit	767	0	C02:12
dir	800	-7	
direct	618	0	I02:9
direct and	823	0	I02:10
direction	753	0	T10:10
director	851	0	S04:8
directory	782	-4	
disabl	678	-7	
disabl on	851	-4	
disable	742	4	
disappear	823	-5	
discard	851	0	J02:6
disconnect	705	10	N04:6 N07:8 T14:9
disconnect and	851	4	
disconnect from	823	0	T14:6
disconnect is	851	5	
discover	767	5	
disk	713	0	T14:6
dispatch	767	-4	
dispatcher num_alert	823	4	
display	652	0	J03:7 J31:9
display name	753	0	J23:7
display_name	851	4	
displayname	628	-5	S02:8 T13:8
displayname 200	851	0	S02:6
displayurl	767	0	I10:9 T09:13
dist	672	-6	
dist nod	851	-4	
dist node	851	-5	
distinguish	851	0	T05:7
distort	851	0	J35:6
distribution	823	0	N01:7
div	753	4	
div clas	823	5	
div id	823	0	N03:6
dla	851	-6	J27:7
dmz	851	0	N08:10
dns	713	0	N06:23
do	337	22	J02:6 J26:7 J35:8 N07:-7 N10:8 P01:9
do anyth	721	0	I06:6 J36:6
do create	851	-7	
do do	800	3	N14:6 S04:9
do find	823	5	
do for	823	-3	
do get	628	11	J02:7 N03:7 N12:6
do give	851	-5	
do hand	851	0	N10:6
do have	628	13	J40:11 T04:6
do it	648	3	
do jira	823	3	
do know	851	3	
do miss	851	6	J01:6
do more	851	3	
do much	851	7	
do need	678	-6	C02:6
do no	800	5	
do not	507	5	J15:8 J27:6 J28:11 P01:11
do noth	767	-3	J21:6 T04:6
do oauth	800	-3	
do on	782	-5	
do other	823	3	
do our	851	3	
do pass	851	-3	
do people	851	0	N05:6
do req	662	-3	
do request	851	0	N06:6
do see	782	-4	
do send	823	0	T01:6
do set	800	3	N10:7
do so	767	0	L09:6
do th	823	0	L08:6
do that	713	-6	J02:6
do the	684	0	I01:6 L01:6
do they	782	0	J29:6
do this	782	0	T10:6
do use	782	9	J42:6
do we	678	-6	J35:8
do with	672	3	J26:6 S04:7
do work	800	3	J02:7
do wrong	782	14	N14:11
do you	559	6	
do'	823	7	N13:6
doasync	851	3	
doasync error	851	3	
doc	581	0	J32:19 L09:9 N11:6
doc content	800	7	
doc says	851	3	
doc type	823	4	J32:8
doc version	713	-6	
docker	574	6	C01:9 N06:7 N07:7
docker compose	731	0	N07:8
docker container	823	4	
docker image	800	-5	
docker on	823	-3	I20:7
docker run	782	4	N06:6
docs	456	-16	J18:8 J39:9
docs and	823	-3	J38:6
docs are	851	3	
docs could	823	0	J06:9
docs do	851	-4	
docs don't	851	0	J42:9
docs example	851	-7	T09:6
docs github	851	-3	
docs it	851	3	
docs mention	823	-3	
docs name	851	-7	
docs of	713	-10	
docs only	851	-4	
docs please	851	0	J36:8
docs recommend	823	7	
docs tell	851	0	C02:6
docs that	823	4	
docs the	782	8	
docs use	851	-5	
docs web	851	4	
docs with	800	-3	
docs'	800	6	
doctoolchain	823	4	
doctype	606	4	N11:8 N12:11 N14:12 N15:6
doctype html	612	4	N11:8 N12:6 N14:12 N15:6
doctype is	851	0	N12:6
document	516	0	J21:9 J32:33
document anywhere	851	0	T08:6
document as	851	-4	
document body	782	4	
document for	782	0	J21:6 J32:7
document format	713	10	J32:19
document only	851	0	J32:11
document see	767	5	J32:11
document the	800	-3	
document to	851	7	
document_loader	800	7	
document_loader import	823	3	
documentation	554	0	J25:12 J32:6
documentation and	753	13	J25:16
documentation for	823	7	L09:6
documentation of	753	-3	L09:6
documentation says	800	3	
documentation updat	851	-3	
does	339	9	I06:8 I16:8 J04:9 J11:21 J15:14 J23:10 J25:-6 J27:20 J35:-6 J38:6 N09:-6
does add	851	-5	
does an	823	-5	
does and	800	0	N15:6
does anybody	800	0	I06:6
does anyone	767	-4	
does appear	851	0	J40:7
does exist	800	4	J42:9
does get	851	-6	
does have	800	-6	J28:8
does it	612	4	
does jira	731	3	
does list	851	6	
does not	403	36	I01:9 I16:7 J04:7 J10:6 J11:23 J15:13 J23:8 J27:24
does noth	767	0	J39:6
does rest	851	0	J09:6
does say	851	0	T07:7
does so	800	0	J28:6
does that	800	4	J19:7
does the	554	-11	J17:6
does this	742	-7	
does what	823	3	
does work	782	-7	J32:6
doesn't	421	7	J04:9 J09:6 J23:6 J27:6 J31:6 L08:7 N10:13 N11:-6
doesn't accept	782	0	L01:12
doesn't allow	823	0	J30:7
doesn't contain	851	0	I12:6
doesn't do	782	7	N10:7
doesn't even	823	0	C02:6
doesn't exist	662	0	J04:7 J15:7 J27:16
doesn't get	705	0	I13:9 I17:6
doesn't go	851	0	N08:6
doesn't have	742	-7	
doesn't help	823	-3	
doesn't it	851	0	J14:8 J23:6
doesn't know	742	0	J40:6 N10:7
doesn't let	713	3	J33:7 J40:6
doesn't like	753	0	J41:6 T11:8
doesn't load	800	4	
doesn't match	767	7	T15:8
doesn't mind	851	0	J10:6
doesn't offer	823	3	
doesn't pass	851	-3	
doesn't say	823	0	J24:6
doesn't seem	753	-7	
doesn't take	800	0	N10:6
doesn't want	782	0	J23:6
doesn't work	672	13	
dofilter	800	0	C01:6 I11:8
dofilterinternal	851	0	I13:6
doh	851	0	N12:7 T08:8
dojo	823	0	J30:6
domain	519	0	I12:7 I16:13 J28:10 N02:6 N06:9 N14:9 P01:8 T08:10 T09:9
domain atlassian	690	0	J25:9
domain com	851	-3	
domain field	851	0	N14:11
domain http	851	-5	
domain instead	851	-4	T08:8
domain nam	851	-6	
domain name	851	-7	
domain of	800	0	N09:6
domain rest	851	-3	
domain to	823	0	N02:8
don't	453	6	J20:9 J24:8 J31:7 J40:6 J42:7
don't accept	851	0	I06:7 J32:6
don't ask	823	0	N01:7
don't do	823	0	J36:7
don't find	851	-3	
don't get	767	-3	I03:7 J16:6
don't give	851	5	T09:6
don't have	625	9	J40:11
don't know	742	5	
don't match	800	3	
don't see	753	6	
don't send	767	0	J20:8 J31:6
don't set	823	0	J20:6
don't think	800	-3	
don't touch	851	0	T09:6
don't use	823	0	N09:8
don't want	721	0	J16:6
don't work	851	-3	
done	505	8	J41:15
done all	851	4	
done and	753	3	
done as	800	0	J41:7
done clos	851	-3	
done creat	851	3	
done in	800	-4	
done that	823	6	
done the	851	-3	
done then	851	-3	
done try	851	3	
done'	800	4	
door	753	0	J37:6
dot	782	4	I14:7
dots	800	0	I14:10
double	690	0	J03:6 J25:6 J34:6
double quote	851	6	J25:8
double slash	800	-4	
doubt	851	0	N10:7
down	534	10	J07:6 J21:7 N15:13
down and	851	6	J21:6
down for	767	-3	
down http	851	4	N15:10
down since	782	-7	
down the	782	3	J07:8
down to	800	4	
down with	782	12	N11:8
download	572	0	I13:7 J38:41
download 401	851	0	J38:8
download an	800	16	J38:12
download attachment	705	5	J38:21
download from	851	4	J27:6
download is	823	3	J38:7
download of	800	-3	
download someth	851	0	I13:12
download the	823	5	
download them	851	-5	
download which	851	-6	
dozen	800	-4	T10:6
dr	800	-6	I17:6
draft	753	0	T10:6
drift	753	0	C01:8 I04:6
driv	851	0	J34:9
drop	590	-6	N07:6
drop down	851	3	J40:6
drop it	851	0	J38:6
drop the	690	-8	
dropdown	782	-3	J24:7
dropp	632	-4	I09:8 T07:6
dropp by	851	6	
dropp the	767	0	T07:7
dropp with	823	0	N07:6 N11:6
dry	823	3	J22:6
dry run	823	3	J22:6
dtd	753	0	N01:7
dtd html	753	0	N01:7
du	851	7	I12:7
du proxy	851	7	I12:7
due	603	3	J02:6 J12:12 J25:9 J31:6
due date	823	0	J31:7
due to	615	0	J02:6 J12:13 J25:10
duedate	823	20	J25:9
dump	612	0	J03:12 J22:6 N05:6 N12:6
dump field	800	0	J02:6
dump from	851	0	T07:6
dump json	823	-5	
dump the	851	0	N12:6
dunlin	800	0	I16:6
dunlin example	851	0	I16:6
duplicat	782	0	N01:10
duplicate	742	0	J10:6
duplicate export	851	-5	
dur handl	823	-5	
dur installation	742	-3	I16:6
dur search	851	6	N13:6
dutch	823	0	J30:6
dynamic	731	3	J13:6 T15:7
dynamic registration	851	5	T15:8
dynamic webhook	800	-3	
dyno	851	0	I07:8
each	412	-9	J21:20 N05:7 N15:6 T04:6 T14:8
each api	851	0	J02:6
each attempt	800	0	T15:6
each call	705	-3	J37:6
each deploy	851	0	I09:11
each endpoint	851	-4	
each issue	800	0	J21:6
each jira	851	3	
each minute	823	0	J21:6 J35:6
each morn	851	3	
each one	800	0	J21:6
each other	800	0	T07:6
each payload	823	0	N05:6
each post	823	0	J24:6
each project	800	0	J34:7
each refresh	823	-5	
each request	697	-3	N01:6 N15:8
each scope	851	-5	
each tenant	823	0	L01:8
each ticket	800	4	J38:8
each time	578	0	N14:6 T14:6
each to	851	0	J23:7
each url	851	0	L08:8
each user	851	0	T06:6
each with	823	0	I18:6
eai_again	851	0	N06:10
earlier	678	7	
earlier ones	851	9	
easi	800	-5	
easy	851	-3	
eats	823	0	J34:7
eats the	823	0	J34:7
eb	851	3	
ec	823	-4	
echo	618	7	J01:6 J04:6 J26:9 S04:10
echo curl	851	6	J26:7
echo curl_exec	851	3	
echo error	851	-4	
echo key	851	-4	
echo username	851	8	J04:6
eclipse	742	6	J02:7
eclipse internal	823	3	
econnrefus	767	3	N07:20
econnrefus 127	851	0	N07:8
econnreset	823	8	N07:18
ecosystem	667	0	I19:15 T06:7
ecosystem app	742	0	I19:17
ecosystem atlassian	823	0	T06:9
ecosystem installation	767	0	T12:7
ed	823	-7	
ede	800	7	C02:8
ede g'	851	3	
edge	618	0	N01:10
edge case	851	5	
edge tenant_info	753	-15	
edge title	800	3	
edit	528	10	J11:6 J16:26 J31:17 P01:7
edit form	851	0	J31:11
edit issu	851	-6	
edit screen	782	3	J31:7
edit the	643	14	J11:6 J16:25
edition	742	-4	C02:7
edition of	851	-3	
editjiraissue	823	-12	
editmeta	767	0	J31:6
editmeta changelog	823	-4	
editor	643	3	J25:11
editor format	800	4	J25:7
ee	823	0	J07:8
ef	767	0	J11:7 J13:7
ef ff	851	0	J11:8
effective http	851	0	N09:6
effort	823	5	J25:6
egres	652	-7	I13:20 N04:11
egres permission	851	-3	
egres to	851	0	I13:6
egret	767	0	I12:25
egret example	800	0	I12:17
ehostunreach	851	6	N07:9
eine	800	8	J41:13
eine ganzzahl	800	8	J41:13
either	544	-3	J31:7 N04:8 P01:6 T10:11 T12:6
either do	851	3	
either does	851	-8	
either of	782	0	N15:6 T12:10
either the	851	-3	
either value	823	5	
el	767	0	J05:7
el campo	851	0	J05:8
el conector	851	6	
el tablero	851	6	
elaps	823	0	N08:14
elastalert	800	-5	
elasticsearch	851	-3	N01:8
electron	800	4	J20:12
eleven	713	0	J29:6
eleven month	851	0	J29:8 T10:6
elixir	767	3	J06:8
elmgate	851	-5	
elmgate atlassian	851	-5	
else	475	5	I21:8 J05:6 J28:10
else and	851	-3	
else could	851	-3	
else if	782	5	T06:7
else in	767	0	J31:6
else is	851	4	N02:7
else it	782	0	J42:6
else it's	851	-7	
else none	851	-3	
else of	823	3	
else please	851	0	J05:6
else print	851	3	
else we	851	-5	
em	823	5	J11:7
emac	823	10	
emac request	851	6	
email	481	-11	J26:6
email and	742	-5	N10:6
email api_token	851	-3	
email apitoken	572	-16	
email mail	800	3	
email someone	851	7	
email token	713	-13	
emb	851	-5	
emit	767	11	I12:6 N09:9
emit event	823	9	N09:8
employe	823	0	J23:8 T13:6
employee	800	0	J23:6 T13:13
empty	469	-3	I09:6 J03:10 J04:28 J29:10 J33:14 J42:10 N01:6 S04:14
empty and	731	0	J34:6
empty as	823	-3	
empty before	851	0	J29:7 J33:8
empty body	767	3	N11:7 P01:6
empty error	851	3	
empty for	782	0	S04:10
empty in	851	-3	
empty jql	800	-6	J33:8
empty list	753	6	J04:10
empty object	851	0	N01:8
empty on	851	0	J42:7
empty page	851	0	J04:9
empty result	782	0	J03:7 J29:10
empty since	800	3	J04:9 J25:6
empty str	782	-3	I10:7 J10:6
empty'	823	6	J27:9
en	606	10	J05:6 N14:6
en el	851	-5	
en head	667	10	N03:6 N14:7
en http	782	4	N01:7
en us	851	4	
enabl	639	-9	
enabl for	823	-6	S01:6
enable	713	-3	
enable it	851	9	
enabled'	851	0	I14:6
enc	800	3	J26:9
enclose	767	6	J34:6
enclose it	767	6	J34:6
encod	538	10	J07:11 J10:6 J26:8
encod as	851	3	J26:7
encod body	851	6	
encod chunk	800	6	
encod the	823	6	I01:6
encod utf	657	3	J02:8 J26:6
encode	508	12	J07:18 J10:8 J26:11 L08:8
encode claim	678	14	J02:7
encode email	742	-4	
encode header	851	-3	
encode iss	690	4	L08:8
encode mail	767	-5	
encode payload	697	-8	
encode the	800	-3	J10:8
encode user	767	4	J26:8
encode utf	823	4	J26:6
encode_token	800	10	J06:11
encode_token method	823	10	J06:12
encoder	851	0	I06:6
encodesymmetric	652	3	J06:7
encodesymmetric claim	851	3	
encodetostr	662	-5	
encodeuricomponent	705	12	J37:6
encodeuricomponent jql	823	6	
encodeuricomponent read	851	-3	
encodeuricomponent urn	851	5	
encoding'	697	6	
encoding' chunked'	742	4	
encounter	742	11	N13:6
encounter an	823	5	
encounter code	823	5	N13:7
encrypt	705	-3	I10:8 I14:7
encryption	851	0	T10:6
encryption key	851	0	T10:6
end	446	18	I06:9 J10:15 J15:7 J25:12 J34:15 N14:8 T09:7
end and	782	0	J34:10
end but	851	-3	T09:6
end context	851	-4	
end date	851	0	I06:7 J29:7
end end	742	-6	
end in	690	4	
end it	753	5	T07:7
end of	598	26	J25:11 J34:8 N14:9
end on	800	5	T15:6
end point	851	5	
end show	851	-3	
end the	800	-7	
end unexpected	800	4	
end up	823	0	J10:7
end'	851	0	N12:6
endpoint	429	7	J06:7 J11:8 J14:6 J22:20 J33:7 N15:14
endpoint and	767	-4	
endpoint answer	782	4	
endpoint authurl	782	9	T03:6
endpoint away	851	0	J22:8
endpoint giv	800	-3	
endpoint has	713	10	J22:15
endpoint http	697	0	J02:7
endpoint if	851	-3	
endpoint is	753	5	
endpoint it	823	5	N15:6
endpoint jira	823	4	
endpoint oauth	800	6	T03:7
endpoint of	731	-12	N14:9
endpoint or	851	3	
endpoint path	851	4	J06:6
endpoint request	851	-4	
endpoint rest	823	-4	
endpoint return	823	-3	J42:7
endpoint same	851	0	N15:7
endpoint says	782	-3	S01:6 S02:6
endpoint still	851	0	J23:7
endpoint that	713	-4	
endpoint the	851	4	
endpoint turn	851	0	L01:7
endpoint url	800	10	
endpoint which	800	4	
endpoint won't	823	0	J33:10
endpoint work	851	5	J22:6
ends	505	11	N11:6
ends at	823	5	
ends in	578	10	N11:6
ends on	823	3	C02:6 T14:6
ends up	782	0	I12:7
eng	767	5	
engine	782	-5	N12:7
english	657	0	J30:9 N04:7
enhanc	767	-3	
enhanc search	767	-3	
enhanced_jql	851	0	J22:7
enotfound	742	12	N06:25 T15:6
enough	576	-3	I11:6 I14:11 J30:6
enough for	800	5	
enough or	823	0	I14:12
enough permission	753	0	J30:6
enough the	823	-3	
ensure	767	-5	
enter	552	8	C02:7 J29:10 J35:8 N05:11
enter http	851	4	N13:10
enter in	851	0	J29:7
enter is	823	0	N05:6
enter it	823	5	
enter text	782	9	N05:12
enter the	672	10	J26:6
enter them	851	0	J29:7
enter your	851	-4	
enterprise	731	-8	
enterprise server	851	0	I18:6
entire	767	0	J27:7 S02:6 T04:6
entiti	767	-5	N05:9
entiti in	800	0	N05:10
entity	697	-4	N05:11
entity too	851	0	N05:9
entri	742	-12	
entri for	851	-3	
entry	621	-9	J29:8
entry for	800	-3	
entry is	823	-5	J32:7
entry to	851	-3	
entry with	851	5	
entrypoint	823	-6	
enum	800	0	T08:8
env	499	6	I16:7 I19:8 J01:9 J02:13 J25:-6 N06:7 T08:12
env bash	851	4	
env forge_app_id	851	0	I19:9
env gh_security_token	851	4	
env jira	851	5	
env jira_api_token	851	-4	
env jira_auth	851	-3	
env jira_base	823	3	J01:6
env jira_base_url	742	-3	J01:8
env jira_token	767	0	J02:6 J15:7
env mail'	851	0	N06:6
env token'	851	0	N06:6
env var	731	0	N06:8 T08:13
env variable	851	0	I16:6
env vars	851	0	C01:9
envelope	823	-3	
environ	731	-7	
environ jira_token	851	0	N06:6
environment	489	7	I15:7 T08:9
environment dev	851	-4	T08:8
environment forge	851	0	J12:6
environment production	851	0	T08:8
environment sync	823	0	N10:7
environment variable	782	5	J02:8
envs	823	4	J25:6
eof	767	-4	J23:6
epam	851	3	
epam reportportal	851	3	
ephemeral	851	-3	
epic	615	11	J30:15 J31:6 N13:6
epic and	851	4	
epic header	851	3	
epic jira	851	-3	
epic link	800	6	J27:7
epic name	697	12	J30:14
epic'	800	-3	
equal	705	-5	S02:11
equal to	851	0	T09:6
equiv	731	7	
equiv content	800	4	
equiv ua	782	4	
er	851	6	
er unhandl	851	6	
err	489	5	I17:7 J25:6 T06:6
err 401	753	-8	
err 429	851	6	
err any	851	-3	
err code	731	-8	
err console	800	6	
err data	851	5	
err else	782	12	T06:7
err fail	851	-4	
err fmt	851	-4	
err http	672	-3	
err jira	705	7	N07:6
err jwt	823	3	
err log	851	3	
err method	851	5	
err nil	657	3	
err no	800	3	
err res	782	0	I17:6
err response	851	4	
err return	713	-3	
err servicekey	851	-3	
err signingstr	851	5	
err statu	823	-3	
err tenant	851	0	I09:7 I17:6
err the	800	3	
err token	823	0	I20:6
err unable	851	-3	
err_jwt_claim_validation_failed'	851	0	I20:6
err_jwt_claim_validation_failed' claim	851	0	I20:6
errno	721	13	N06:7 N07:14 N09:6
errno name	851	3	N06:6
errno none	851	5	N07:6
erro	800	9	
erro de	851	7	
erro error	851	3	
error	249	68	I06:-6 I09:-6 I21:-6 J01:6 J02:10 J04:6 J07:-9 J11:-6 J15:10 J19:-6 J25:30 J27:8 J30:11 J31:6 J34:11 J35:-6 J42:-7 L01:-6 L08:-6 N01:8 N02:-7 N06:6 N07:10 N11:19 N15:-6 S03:-7 T15:10
error 400	583	7	J25:15 J27:8
error 401	612	5	J02:10 J26:7
error 403	731	9	J28:7
error 404	697	3	N03:7
error 410	753	7	J22:7
error 429	782	3	J21:7
error 500	742	10	N11:21
error 594	851	3	
error about	731	5	I17:6
error access_deni	823	6	T15:16
error after	782	0	N01:8
error all	823	5	
error an	823	-5	
error and	684	-5	
error answer	851	-3	N13:7
error any	851	3	N12:6
error api	851	3	
error apipermissionerror	851	0	J16:8 N04:8
error are	800	-7	
error as	753	7	
error assignee	767	7	J39:11
error at	672	8	
error atlassian	742	-9	
error authenticat	721	0	N07:13
error bad	742	8	J25:7 N05:8
error badrequesterror	643	0	J31:6
error basic	851	3	
error branch	851	0	J34:7
error but	823	7	J04:8
error call	767	5	
error caught	851	3	
error cause	767	5	
error check	851	7	N09:8
error cli	800	5	S01:7
error client	782	-4	
error cod	800	-7	
error code	662	0	J02:6 J11:6
error collector	851	3	
error comment	851	0	N05:12
error communicat	742	9	J25:10 N11:9
error component	767	5	J25:7
error connect	782	8	N07:13
error console	800	8	
error could	767	15	J03:6 N06:6
error creat	684	0	J30:8 J31:7
error customfield_	639	13	J30:6 J31:6
error delet	851	4	P01:6
error description	742	6	J32:12
error dur	851	3	
error each	851	-5	
error edit	823	3	
error end	851	5	N13:6
error err	782	5	
error error	554	19	J39:8 N07:6 N09:9 N11:6 P01:7
error errormessag	690	9	J15:9
error errorstr	851	3	
error every	851	4	N11:10
error exception	851	3	
error exit	851	0	N07:6
error expect	800	0	N12:7
error fail	609	13	J01:28
error fetch	742	10	N07:6
error fetcherror	851	8	N12:8
error field	823	-25	
error for	618	0	J02:6 N11:7 T07:6
error forbidden	782	-4	N01:7
error from	628	3	
error frontend	851	-7	
error gateway	851	0	J36:7
error getaddrinfo	823	12	N06:11 T15:6
error gett	767	13	
error handl	731	-3	
error has	800	3	
error here	823	4	
error host	851	0	I16:7 I17:6
error html	800	-12	N06:7
error httr	851	3	
error if	753	-7	
error in	544	16	J04:10 J27:7 J34:25
error internal	823	-3	
error invalid	672	7	N12:10
error invalid_grant	639	-7	T02:8 T03:8
error invalid_grant'	851	0	T02:6
error is	684	4	
error issue	782	-4	J15:7
error issuetype	731	6	J30:20
error it	753	11	J25:8 S01:6
error jira	643	14	J01:6 J22:8 J27:8
error json	800	8	
error label	851	3	
error list	800	8	
error log	800	-8	
error main	851	4	
error mcp	753	3	
error message	588	-3	T12:6
error method	823	-3	J13:8
error miss	851	-3	
error msg	713	-3	T02:7
error my	823	6	
error name	800	-5	J03:6
error no	713	0	J03:6
error not	713	0	J39:6 N03:15
error notfounderror	800	-3	
error now	851	-8	
error null	851	-5	
error oauth	851	-5	
error occur	800	8	
error of	731	-5	T15:9
error on	684	4	
error operation	851	0	N08:6
error operator	851	6	
error or	823	-5	N11:6
error output	851	-4	
error page	690	-6	N01:9 T15:10
error pars	697	9	J25:20
error perform	851	3	
error post	742	7	J32:9
error priority	731	5	J25:9
error projectlead	823	-5	
error pytest_xray	851	-6	
error qsh	823	5	I01:7
error read	851	9	J38:8 N07:6
error recv	851	0	N07:7
error reporter	823	4	J30:6
error req	851	-3	
error request	618	-10	J20:7
error respons	823	-5	
error response	753	12	
error restclientexception	851	-7	
error retreiv	851	6	N13:6
error return	782	3	
error say	823	0	J34:8 N10:7
error says	800	0	N06:6
error see	823	-14	
error server	851	8	J02:8
error signature	684	0	I07:12 I08:10
error since	782	0	J33:6
error socket	823	6	N07:13
error sonia	851	-5	
error source	823	4	
error ssl	851	3	
error statuscode	753	6	J16:6
error str	823	-10	J34:6
error stream	851	5	N07:7
error successful	742	-3	
error summary	731	8	J05:10
error syntaxerror	851	9	J26:8
error system	742	10	N14:6
error that	731	3	
error the	603	-11	N01:15
error this	823	3	J22:8
error throw	823	5	
error token	800	6	
error too	800	12	J21:8
error toomanyrequestserror	851	-5	
error traceback	800	5	
error tri	851	4	
error try	782	3	
error ts	742	-4	
error type	851	-4	
error unable	753	7	N09:12
error unauthoriz	731	3	
error unauthorized_client	667	7	T01:15 T14:7 T15:7
error uncaught	767	-3	
error unexpect	800	-4	J25:8
error unsupport	851	-3	
error updat	767	0	J25:7
error url	851	3	
error user	851	4	N06:6
error util	823	0	S01:7
error verify	851	-8	
error wait	851	3	
error was	823	6	
error we	851	0	J14:6
error web	851	0	J21:6
error when	753	-13	
error while	643	23	J02:6 J24:6 N10:8
error you	851	-6	
error'	705	15	N07:9 N11:6 T01:8
error' event	851	6	
error_cod	823	-5	
error_cod timestamp	851	-4	
error_description	576	4	T01:12 T02:8 T03:7 T14:6 T15:14
error_description aadst	823	-5	
error_description client	851	-3	
error_description expiration	731	0	T02:11
error_description invalid	767	5	T03:10
error_description redirect_uri	823	7	T14:6
error_description the	690	-3	T01:15
error_description unauthoriz	851	6	T15:8
error_msg response	851	3	
errorcode	851	0	N15:8
errorcollection	652	10	J02:6 J15:10
errorcollection errorcollection	731	7	J15:7
errorcollection errorlist	823	3	
errorcollection statu	713	9	J15:9
errorcollectionstatu	823	3	
errorcollectionstatu 400	851	3	
errorlist	823	3	
errorlist statu	823	3	
errormessag	424	43	J02:-6 J14:7 J15:10 J16:6 J23:9 J25:21 J27:9 J30:13 J34:6 J41:12 N05:7
errormessag at	823	0	J14:7
errormessag can	823	6	J25:8
errormessag error	517	24	J25:15 J30:17 J31:8 J32:8 J34:9 J39:6
errormessag field	823	0	J04:6
errormessag internal	823	4	N11:12
errormessag invalid	823	0	J25:6
errormessag issue	731	-13	J15:8
errormessag login	800	-3	J26:12
errormessag no	690	4	J15:13 J25:6
errormessag only	851	3	J14:8
errormessag request	851	0	J27:6
errormessag the	588	6	J23:7 J27:10
errormessag transition	823	3	J41:12
errormessag transition'	782	9	J41:13
errormessag unbound	782	5	J33:11
errormessag we	851	-4	
errormessag you	782	4	
errormessage	800	15	N15:7
errors'	753	3	
errorstr	851	3	
es	767	0	J05:13 T05:6
escalat	851	0	T01:6
escap	731	4	J25:10
escape	713	-5	J34:13
escape instead	782	0	J34:6
espa	851	7	
est	823	7	J05:8
establish	721	11	N06:7 N07:10
establish new	823	3	N06:9
estado	851	6	
estimat	800	6	N13:8
estimate	753	11	J31:10
etc	705	-6	N10:6
etimedout	782	0	N08:13
etl	851	0	N07:7
eu	690	0	C01:6 I12:6
europe	851	0	C01:6
europe lisbon	851	0	C01:6
eval	823	-5	
even	504	8	J01:12 J02:-6 J35:7 N15:7
even after	823	-5	
even and	851	3	
even if	800	0	S01:6
even serverinfo	851	0	J06:6
even since	851	0	I09:6
even the	713	0	J01:15 J35:9
even though	823	-5	
even with	767	5	J28:6
evening	851	0	J06:7
event	555	17	I07:7 I15:13 I17:6 J37:8 N06:6 N09:8
event bus	851	0	I15:9
event com	851	0	I14:6
event error	851	6	
event exit	851	0	N09:6
event finish	851	10	J26:10
event install	782	-4	
event jira	851	0	J37:8
event js	782	9	N07:8 N09:7
eventtype	697	0	I11:7 T04:8
eventtype install	731	-3	T04:8
ever	598	4	I09:6 J40:8
ever since	823	0	T14:6
every	422	27	C01:8 I01:6 J09:6 J25:-7 J28:6 J36:7 N04:6 N11:7 T14:10
every action	851	3	I01:6
every addres	851	0	J06:6
every admin	800	-11	J13:10
every attempt	851	0	T02:6
every call	690	3	
every create	851	0	N13:6
every day	767	7	T14:8
every endpoint	782	0	N15:6
every field	851	0	J05:6
every get	851	0	J20:6
every iframe	851	0	I01:6
every issue	823	0	N14:6
every login	851	-4	J35:6
every morn	800	3	
every new	851	-8	J19:6
every other	782	4	J42:7
every page	800	9	N11:9
every path	851	3	
every permission	851	0	J31:6
every person	767	0	J23:7 J40:6 T07:7
every project	823	10	J27:7
every refresh	851	4	T14:7
every request	705	0	I07:7 L08:9
every response	851	-3	
every second	782	6	J21:12
every single	782	0	J42:10
every ten	823	-3	
every tenant	823	0	J21:6
every time	767	0	N04:9
every token	823	6	J39:6
every user	753	0	J36:6 S02:6
every webhook	823	0	C01:6 T10:6
every write	851	0	J09:7 J20:6
everybody	657	0	N04:6
everyone	662	4	J34:7 T01:6 T13:6
everyone else	782	0	J34:8 S03:6
everyone to	851	0	I09:7
everyth	481	0	I21:10 J07:8 J26:-6 J28:8 J33:12 S02:6 S03:7 T10:6
everyth as	851	0	J06:6
everyth behind	851	7	
everyth but	800	0	J38:7
everyth else	697	3	I21:6
everyth is	731	5	
everyth the	823	0	J33:8
everyth there	851	4	
everyth was	851	0	N11:7
everyth with	851	0	I21:6
everyth work	721	-8	S03:6
everything	731	0	J37:6
everywhere so	851	4	N13:6
ex	481	0	J10:6 J11:19 J28:26 J36:21 J37:11 J40:13
ex confluence	657	8	J11:8 J28:9
ex jira	507	-5	J10:7 J11:14 J28:21 J36:18 J37:12 J40:14
exact	585	4	
exact match	851	-6	
exact one	767	9	
exact that	851	7	
exact the	742	-3	J35:8
exact these	823	3	
exampl	731	3	
example	369	6	I12:19 I16:11 J04:7 J10:8 J26:6 J39:26 N06:8 N09:9 N14:6
example 443	851	0	I12:7
example and	823	7	P01:7
example api	767	0	J01:6
example api_token	851	0	J02:6
example app	823	4	
example as	851	0	J39:6
example atlassian	731	-6	
example avatarurl	851	-4	
example beneath	851	-4	
example com	578	0	J10:8
example com'	800	-3	
example confluence	851	-4	
example errormessag	851	-7	
example has	851	8	
example header	851	10	
example http	851	-3	
example in	767	3	
example install	782	0	I15:8
example io	851	-3	
example is	851	0	T09:6
example jira	657	-4	J41:7
example login	800	4	J35:7
example net	851	-6	
example oauth	851	-4	
example of	713	-12	
example project	823	6	N14:8
example redact	753	10	J24:7 J28:7 S01:6
example rest	531	6	J39:24
example that	800	6	
example the	800	-4	
example to	823	0	J04:7
example token	705	9	J10:6 J19:11 J27:7
example with	823	-4	
example'	678	11	J26:7
exceed	576	8	J21:8 N05:19 N06:6 N08:19
exceed its	823	0	N05:6
exceed the	742	10	N05:16
exceed tim	851	3	
exceed while	851	3	N08:9
exceed with	697	7	N09:6
excel	652	-4	J34:7 N14:8
excel open	851	0	N10:6
excel power	823	0	N06:6
excel with	851	0	J31:6
except	621	0	J38:6 N05:8
except exception	782	0	J38:8
except httperror	851	-5	
except that	800	0	N05:7
exception	445	4	I12:6 J15:9 J22:6 N08:8 N11:11
exception 404	851	6	
exception another	823	-5	
exception as	782	0	J38:8
exception badrequestexception	767	6	J25:9
exception com	851	3	
exception connecttimeout	851	0	N08:6
exception for	851	0	I13:6
exception goneexception	851	3	J22:6
exception httperror	639	9	N03:6 N05:8
exception in	731	0	N13:7 T06:7
exception invalidaudienceerror	851	4	I12:8
exception is	851	-4	
exception jiraerror	672	9	J23:7 N11:7
exception oauth	851	-4	
exception occurr	800	-3	
exception permissionexception	782	9	J18:8
exception readtimeout	851	0	N08:11
exception traceback	851	3	
exception was	823	-11	
exchang	678	12	J11:6 T02:6 T15:6
exchang the	800	0	J37:6
exchange	523	5	J05:8 L09:14 S03:12 T03:6 T08:12 T09:24 T11:23 T13:18
exchange deni	823	0	T10:6
exchange fail	782	4	T08:7 T13:7
exchange for	800	0	L09:6
exchange is	782	7	L09:7 T09:6 T13:7
exchange of	782	5	T11:8 T15:7
exchange refus	851	0	T09:6
exchange tenant	823	0	T11:6
exchange was	851	0	L01:8 T01:6
exclud	851	0	I21:7
exe	767	0	J34:7
exec	628	0	I02:14
exec jwt	753	0	I02:9
exec jwtauthenticationprovider	851	3	
exec warn	823	-4	
execut	731	11	J02:8 J41:6 P01:6
execut error	851	6	
execute	618	0	J41:6 T13:7
execute goal	851	4	
execute open	851	8	J41:9
execute usr	851	-4	
executerequestasync	742	5	
executerequestasync d__	782	4	
execution	662	-4	
execution log	851	0	C02:6
execution response	851	-6	
executionexception	767	6	J14:6
executionexception restclientexception	767	6	J14:6
exempt	753	0	N12:8
exempt the	823	-3	
exist	438	-9	I07:6 J02:-6 J04:10 J15:28 J23:7 J26:-6 J27:44 J39:6 N03:9
exist and	731	-3	J15:6 J27:8
exist any	823	0	J22:6
exist comment	851	6	N13:8
exist export	851	-5	
exist for	621	10	J27:34
exist i'm	851	0	J42:9
exist i've	851	0	J23:6
exist on	767	-5	J27:6
exist one	823	6	J34:7
exist ones	800	0	J09:6
exist or	585	3	J04:14 J15:12 J27:10 J28:6
exist page	823	-7	
exist return	851	0	T10:7
exist tenant	800	0	I13:9
exist the	767	-6	
exist with	823	-8	
existe	800	6	J15:14
exit	632	-3	N07:8 N10:7
exit abnormal	800	0	N07:6
exit code	753	-4	
exit in	851	-3	
exit statu	851	-3	
exp	446	13	C01:12 I06:21 J02:-7 J06:9 J07:12 L01:18 L08:18 L09:9 T02:29 T06:6
exp and	742	0	I06:8 L09:8
exp claim	823	0	I06:13
exp context	851	0	I03:8
exp exp	823	0	I04:10
exp iat	705	7	C01:8 I02:6 I06:8 I14:6
exp in	767	0	C01:6 J05:8
exp int	800	6	J07:6
exp math	782	11	J06:10
exp no	851	0	L08:7
exp now	564	0	I04:6 J07:9 L01:6 T02:6 T09:7
exp qsh	731	3	J06:9 L09:9
exp says	851	4	
exp time	713	7	
exp to	697	0	T02:11
exp'	643	7	I06:17
exp' and	851	0	I06:7
exp' is	851	-3	
exp' strtotime	851	5	
exp' time	823	0	L08:6
exp' to	782	0	I06:11
expand	547	15	J26:6 N03:9 N08:13 N11:9
expand ancestor	851	6	
expand body	753	-14	
expand changelog	742	9	N08:10
expand description	823	7	
expand field	823	5	
expand lead	851	3	
expand nam	851	-4	
expand project	823	5	
expand renderedfield	800	-5	
expand schema	823	-6	
expect	415	17	I01:8 I02:21 I06:6 I12:7 J25:9 J29:7 J34:12 N12:6 S02:19
expect 401	823	5	
expect 403	851	0	J16:6
expect all	851	6	
expect an	823	4	J29:7
expect and	851	6	I02:6
expect before	851	0	J34:6
expect claim	690	0	I02:14
expect clear	851	-3	T05:6
expect either	767	4	J34:8
expect http	800	11	I12:10 N12:7
expect issue	823	-4	
expect it	742	-4	
expect it's	851	0	S02:6
expect new	851	4	
expect object	753	3	J39:11
expect the	690	15	
expect to	851	-4	
expect user	851	0	J04:6
expect value	713	-6	J34:6 N12:9
experimental	823	-7	
expir	468	-11	C01:14 I04:31 I05:18 I18:12 J02:-7 J29:16 L01:12 T14:9
expir after	782	-4	J04:6
expir and	767	14	
expir api	823	6	J29:6
expir at	782	0	I04:7 I05:10
expir cookie	851	-3	
expir in	800	0	I05:6 T14:7
expir jira	851	4	J29:7
expir jwt	800	0	C01:6 I04:8
expir on	851	0	N10:7
expir or	753	-8	
expir the	742	6	
expir token	713	-4	J16:6
expir try	767	3	I04:14
expiration	635	-11	L01:6 T02:19
expiration be	851	0	T02:8
expiration time'	851	-3	
expiration timestamp	697	0	T02:14
expirationtime	851	3	
expire	684	-6	J29:8 T14:8
expire after	800	0	T14:6
expiredat	851	0	I04:8
expires_in	667	-6	J02:6 J36:17 T14:6
expires_in 900	753	0	J02:9
expires_in is	851	0	J36:10
expiresat	767	-3	
expiresat time	851	-7	
expiresin	851	6	I06:6
expiry	628	-5	I06:9 L01:9 T02:18
expiry claim	851	0	I06:13
expiry variabl	851	3	
explain	643	0	T10:6
explain how	851	-4	
explain it	823	4	
explain that	782	0	S04:6
explain the	851	0	N03:6
explain why	800	0	T10:8
explanation	823	3	P01:6
explicit	731	-10	
explicit error	851	-4	
exponential	767	0	N11:6
export	498	12	I10:7 J22:7 J38:10
export async	767	-6	
export body	851	-5	
export const	697	6	
export default	731	-3	
export dies	851	4	N08:6
export from	823	-4	
export function	823	4	J25:9
export is	851	-5	
export of	823	-3	
exporter	652	6	J35:19
expres	554	-4	I01:18 I03:10 I04:19 I14:20 I21:11 T03:6 T05:9
expres add	823	0	I14:7
expres addon	851	0	I16:6
expres app	782	0	T05:6
expres atlassian	823	0	T03:8
expres lib	753	0	I03:6 I17:7
expres route	851	0	I14:7
expres static	851	0	I21:9
expression	731	-13	I06:6
expression eval	823	-5	
ext	851	-3	
extend	690	-4	I16:6
extend the	800	-3	J06:6
extension	559	8	J02:8 J32:6 J33:9
extension 656	782	6	
extension alway	851	0	N06:7
extension has	823	7	J39:6
extension preferenc	823	0	J39:6
extension set	851	-3	
extension vs	851	3	
extension work	823	4	J35:7 N03:6
extra	684	-5	L08:6 N05:7
extract	823	-8	
extractor	851	-3	
eyj	731	0	J03:13
eyj with	823	0	J03:6
eyjob	767	0	T10:8
eyjob ijoiyjdkmwmwzmutm	782	0	T10:8
fa	742	8	
fac	823	-4	
fac the	851	-4	
factor	782	-8	
factory	800	4	
factory method	851	5	
fail	296	33	I01:6 I07:9 I08:8 I11:9 I18:10 J01:12 J02:9 J20:16 J25:6 J35:8 N03:-7 N09:14 T13:7
fail 401	742	8	
fail 403	823	0	J12:8
fail 407	851	0	N10:7
fail after	753	-10	J10:7 J32:6
fail all	851	5	
fail and	705	10	I12:6 J21:10
fail app	851	-3	
fail are	851	3	J25:6
fail as	731	11	J25:6
fail at	678	-3	T15:7
fail authentication	851	-3	S01:6
fail authorization	851	4	
fail basic	851	-3	
fail because	767	7	N08:6
fail call	800	8	
fail chang	851	4	
fail code	851	0	N12:6
fail component	823	4	
fail could	851	3	
fail do	823	8	
fail due	851	-5	
fail each	782	0	J35:6 N14:6
fail error	713	7	J26:10
fail errormessag	851	3	J23:8
fail even	851	-7	
fail fall	851	-3	
fail find	800	10	J41:10
fail for	581	-5	I07:7 I08:11
fail get	851	0	J15:6
fail half	851	0	J41:8
fail http	851	0	N07:8
fail in	753	4	J36:7 T08:7
fail is	782	0	L09:6
fail it	767	0	I20:6
fail jira	721	-12	
fail login	823	12	J35:8
fail no	782	-4	I03:7 I18:13
fail on	684	-5	I07:6
fail one	823	-6	
fail please	652	13	J23:9 J27:8
fail problem	851	10	J38:8
fail publish	851	-7	
fail query	767	5	I01:19
fail reason	742	10	N09:10
fail refresh	851	-7	
fail request	753	6	
fail response	800	0	N13:7
fail searchjira	851	-4	
fail self	782	3	N09:6
fail server	851	3	I11:6
fail silent	851	3	
fail since	721	5	
fail ssl	800	7	N09:6
fail statu	678	4	
fail step	823	0	J16:7
fail stream	851	10	
fail sun	800	3	N09:6
fail the	657	-10	
fail then	851	0	T10:8
fail to	454	22	I11:15 J01:24 J02:8 N07:6
fail token	753	0	I18:8 J37:10
fail too	851	7	J35:6
fail traceback	851	-13	
fail true	851	4	
fail unable	753	6	N09:10
fail url	800	-3	
fail user	851	0	T13:8
fail when	782	-7	J37:6
fail while	823	0	J24:6
fail with	468	0	J02:8 J20:12 J25:6
fail wrong	782	0	I18:12
failed'	800	4	
failover	851	0	I17:7
failur	753	-7	
failure	552	-3	J11:11 J35:6
failure build	823	4	
failure category	800	8	J11:11
failure connection	851	0	N07:7
failure in	851	0	N06:9
failure is	823	5	
failure publishcontext	851	5	
failure query	823	0	I01:7
failure reason	767	3	J35:9
failure_client_scope_check	753	12	J11:17
failure_client_scope_check rest	851	4	J11:7
fake	690	0	J36:13
fake atlassian	851	-3	
fake rest	800	0	J36:15
fall	667	-7	N12:7
fall back	713	-3	
fall over	782	-3	
fallback	721	-6	
false	452	0	I08:6 J16:8 J25:14 N09:7 T12:10 T13:17
false and	851	4	
false body	652	9	J30:8 J31:6
false error	742	4	
false except	851	-4	
false fail	851	4	
false field	800	7	N11:6
false http	753	0	I03:9
false id	823	10	
false if	800	-4	J34:6
false in	851	0	I21:6
false jq	851	4	
false message	713	0	J18:6
false print	851	-3	N15:6
false valid	721	0	J25:6
fami	731	5	N12:6
far	528	-7	T02:18
far away	851	0	T02:8
far in	678	0	T02:13
far too	851	-4	J01:6
faraday new	851	0	N06:6
faraday'	851	0	N06:6
faraday' conn	851	0	N06:6
fast	742	0	J21:9
fastapi	851	0	L08:8
fastlane	800	9	
fatal	628	16	J25:7 N09:6
fatal 127	851	4	
fatal confluence	823	4	
fatal err	851	3	
fatal error	782	4	
fatal unable	742	5	
fault	690	10	J26:6
fault is	782	8	
favour	800	-4	
favour of	800	-4	
fb	851	8	
fd	823	5	I09:7 N06:6
fe	851	5	
feat	662	-18	
feat jira	767	-9	
featur	767	3	
feature	590	-5	P01:6
feature is	823	9	J22:8
feature request	678	-5	
featurecollectortask	823	4	
featurecollectortask fail	851	3	
feb gmt	851	4	
february	767	5	J11:6
feed	851	0	C02:8
feel	705	5	J33:7 J35:7
feel sil	851	0	J33:8
feign	800	0	J03:10 J17:6 N01:6
feign feignexception	851	0	J17:7
feignexception	851	0	J17:7
feld	851	0	J05:11
fell	782	0	J05:6
ferndale	851	-8	
fernhollow	851	4	
fernhollow atlassian	851	4	
fetch	416	14	I08:6 I13:7 I21:7 J20:6 J38:15 N08:7
fetch all	800	3	
fetch api	782	0	I14:7
fetch at	851	-4	
fetch base	782	0	N12:6
fetch board	800	-5	
fetch fail	800	9	
fetch http	555	-16	
fetch is	851	8	
fetch issue	823	6	
fetch jira	742	0	N07:6
fetch of	851	4	I13:6
fetch pag	823	5	
fetch since	851	0	I08:6
fetch the	657	-11	I21:9 J42:6 S03:8
fetch this	851	3	
fetch token	705	0	T03:8
fetch url	731	6	
fetch'	782	-8	
fetch' fetch	851	-4	
fetcherror	767	9	N12:7
fetcherror request	800	5	
few	574	11	J21:8 S03:9
few days	800	7	
few hundr	823	0	J21:10
few minut	767	3	S03:9
few scop	851	11	J29:7
few tim	823	-3	J35:7
fewer	713	-6	J41:6 N05:14 S01:6
fewer devinfo	823	0	N05:6
ff	721	0	J11:8
ff 456	851	0	J11:8
fh	800	-11	
fh read	851	-6	N05:6
fi	851	3	J23:6
fiddler	851	0	C02:6
field	339	18	J02:-8 J05:16 J06:11 J13:6 J14:11 J21:-7 J25:23 J27:25 J30:21 J31:32 J32:11 J33:6 J42:9
field 200	782	4	J36:7
field 401	767	0	J02:-17 J06:34 J07:6 J36:7
field add	800	5	
field all	753	0	J31:7
field all'	851	4	
field and	800	-3	
field are	731	3	J14:6 J32:6
field assignee	678	9	J25:10 J41:6 J42:13
field attachment	767	0	J38:9
field by	823	0	J14:6
field cannot	721	-17	J04:13 S01:6
field customfield_	600	5	J25:6 J31:19
field description'	782	3	J31:6
field does	823	4	
field epic	851	6	
field exist	851	3	
field fail	851	-5	
field field	705	18	J25:7 J32:6 J41:7
field file	800	0	N05:8
field has	851	5	
field http	800	5	N14:11
field is	667	14	J30:9
field issue	851	3	
field issues'	851	-3	
field issuetype	767	-3	
field it	800	3	
field jira	823	4	
field key	753	8	J33:7
field label	851	-4	
field labels'	851	3	
field left	851	6	J30:7
field must	851	3	
field navigable	800	-5	
field new	800	0	J32:7
field not	851	4	
field of	713	-14	J25:7
field on	731	-5	
field one	851	0	J05:6
field option	823	8	
field opts	742	-4	
field or	823	0	J27:6
field other	851	6	
field parent	851	5	
field priority	851	-3	
field priority'	690	14	J31:12 S01:6
field project	583	-3	J25:7 J27:6 N13:6
field project'	648	16	J27:17
field reporter	782	6	J42:6 N14:6
field resolution	823	5	
field resolution'	782	4	S01:7
field rest	767	11	J32:8
field sprint'	782	0	J04:9
field statu	705	-14	
field step	851	0	J32:7
field summary	557	0	J07:8 J42:7
field summary'	690	0	J05:20 J31:-9
field that	721	3	J30:6
field the	742	-7	
field there	823	3	
field to	800	10	J31:8
field type'	851	0	J04:6
field unknown	823	0	J05:8
field update	851	3	
field was	823	6	J31:6
field which	823	0	N10:7
field with	823	3	J31:6 J32:7
field you	851	-4	
fields'	684	-7	
fields' summary'	823	-5	
fieldsbykey	782	11	J22:8
fieldsbykey false	800	8	J22:8
figure	800	5	
figwort	851	0	I11:8
figwort example	851	0	I11:8
figwort not	851	0	I11:8
fil	590	-3	J20:9 J38:6
fil python	851	-5	
fil windowspowershell	800	4	J34:7
fil with	851	-4	
file	439	0	J15:6 J20:13 J25:6 J38:14 N05:12 N11:8
file and	767	4	
file app	767	0	I02:6 N12:6
file as	851	-4	
file atlassian	851	3	
file bug	851	-4	J30:6
file download	851	0	J38:9
file exceed	823	0	N05:6
file home	782	-5	
file is	782	-5	
file jira	800	12	
file jobs	851	4	N04:8
file name	800	9	
file of	851	5	
file opt	742	-8	
file or	851	-3	
file path	753	-9	
file program	851	-5	
file python	800	-4	J38:6
file srv	742	-3	
file to	800	0	J20:9
file upload	851	0	J24:7
file user	823	3	J02:6
file usr	713	13	J15:7
file with	753	7	J15:8 J20:6
file' fs	851	0	J20:6
file' open	851	5	J26:6
file_get_content	851	3	
filename	742	-10	J38:6
filenotfoundexception	851	0	J25:7
fill	572	13	J02:8 J26:7 J30:16
fill in	648	14	J02:9 J26:9 J30:6
filter	527	12	I02:8 J27:9 J33:7 J34:12 N12:10 S01:6 S03:8 T13:6
filter all	851	-4	
filter and	851	4	
filter assignee	851	7	
filter for	823	4	
filter in	782	6	J34:8 N01:7
filter of	851	3	
filter says	851	0	I05:7
filter so	823	-4	
filter that	851	5	
filter the	800	-5	
filter with	851	0	J27:6
filter work	851	-3	
filterid	851	8	
fin	753	0	J17:10
final	657	3	J26:6
final long	823	11	
final str	782	5	
find	439	9	I09:14 I10:23 I14:8 J03:9 J04:7 J15:7 J41:6 J42:8 N03:7 N06:6
find an	782	0	I09:12
find authentication	767	3	I14:18 I21:7
find how	851	5	
find issu	823	0	S04:9
find issue	800	0	N03:7
find it	753	-3	
find jira	851	0	J03:7
find jwt	782	0	I10:16
find key	851	-3	
find no	721	-13	
find nobody	851	3	
find out	690	12	J35:7
find page	800	3	
find sharedsecret	851	0	I10:9
find stor	782	0	I09:14
find that	782	0	S02:7
find the	652	0	I10:11 J04:6
find them	851	3	
find this	823	3	
find user	782	-3	J42:15
find valid	684	15	J25:6 J41:8 N09:7
find what	823	-4	I09:7
find where	823	-7	T07:6
findbyid	851	0	I09:7
finding	731	8	
findtenant	851	-3	
fine	428	-4	J16:6 J42:7
fine and	767	5	
fine are	851	-4	N15:6
fine as	782	0	J32:6 N13:6
fine but	782	-6	T14:6
fine creat	851	-3	
fine for	731	-4	T08:6
fine grain	800	0	J28:6
fine i've	823	0	J06:6
fine in	753	0	S02:6
fine it's	823	0	J13:7
fine now	823	0	T02:6
fine on	800	0	J03:8 J23:6
fine page	851	-8	
fine same	823	3	
fine since	823	-4	
fine so	851	-3	
fine the	753	7	J22:7 J34:8
fine there	851	4	
fine this	851	4	
fine too	851	-3	
fine until	800	3	N11:6
fine what	851	5	J02:6
fine with	713	0	J42:7
finish	615	6	J26:8 N08:10
finish sync	851	4	
finish the	800	-7	
finish with	851	3	
fir	731	3	J36:12
fire	823	0	J21:6
firefox	690	0	J20:6
firewall	609	10	C01:6 N06:7 N07:15 N08:7 N12:7
firewall on	823	4	C01:6
firm	742	-3	N02:6
firma	823	0	C02:9
first	402	-11	I09:9 I11:6 I20:8 J19:17 J35:6 S03:8
first call	767	-4	I20:6 J07:6
first certificate	767	15	N09:13
first dot	851	0	I14:8
first error	851	6	
first fix	851	6	
first if	823	-4	
first install	742	0	I08:6 I11:10 I12:6 N02:6
first is	800	-3	
first it	823	0	J36:7
first last	851	3	
first lin	851	-4	
first new	851	3	
first of	782	-3	
first one	721	0	S03:7
first page	742	-4	J07:8
first read	851	3	J18:6
first refresh	851	0	T14:6
first request	731	0	J19:8
first run	782	6	
first setup	851	4	J35:8
first step	823	-3	
first that	823	5	N08:6
first thought	823	0	I10:7
first ticket	851	4	J02:6
first time	697	6	I11:6 J19:11 T10:6
first token	851	0	J19:9
first try	851	0	I01:6
first value	851	0	J26:6
fit	690	-4	I19:11 J37:7
five	590	-10	N15:7
five hour	823	-4	
five minut	782	-6	
five or	823	0	J35:7
fix	440	-25	I03:7
fix and	800	11	
fix atlassian	851	-4	
fix by	731	3	I04:6 J06:6 J35:6 T04:6
fix confluence	823	-5	
fix error	851	-5	
fix go	851	-7	
fix handle	851	-3	
fix in	782	17	J24:6
fix it	662	4	
fix jira	731	-13	
fix of	851	-3	
fix the	690	-6	T15:6
fix time	851	0	I20:7
fix to	823	-13	
fix typo	851	-3	
fix upload	823	-5	
fix value	823	-3	
fix version	753	0	J16:9
fixture	800	0	I15:6
fixversion	697	0	J34:8
fjira	823	-3	
flag	625	3	I11:8 I21:9 T13:7
flag for	782	3	I11:6
flag the	851	0	I21:6
flag to	851	0	J32:8
flaky	851	0	I20:6
flask	782	3	J37:7
flatten	851	-3	
flavour	823	0	J09:7
float	800	-5	I06:7 T02:7
flood	851	-4	
floor	643	12	I06:8 J06:7
floor date	690	3	J07:6
floor new	851	5	J06:7
flow	625	3	
flow expect	851	9	J25:8 J29:6
flow of	851	3	
flow the	851	4	
fluentcreate	823	-4	
fmt	667	4	J03:6
fmt github	851	-4	
fmt sprintf	742	9	J03:7
folder	721	5	I21:7 J38:9
foldertopublish	851	-3	
follow	510	9	J02:6 J12:8 N02:11 N13:9 T15:11
follow are	851	0	J39:7
follow exception	823	-3	
follow it	823	3	
follow redirect	767	-4	N02:6 N13:10
follow restclientexception	823	6	
follow scop	721	8	J12:12 T15:6
follow the	618	6	J02:6
follow up	823	-3	
font	782	0	C02:6 I21:11
for	207	-12	I09:8 I11:-8 I17:10 I18:12 I20:-7 J18:6 J22:-7 J24:-7 J25:-6 J27:8 J33:-9 L01:-6 L08:10 L09:10 N02:-7 N07:-7 N09:-7 N13:-10 T06:9 T13:11 T14:6
for 100	851	0	J10:9
for 401	782	-7	
for 403	851	-3	
for about	767	0	T05:6
for acces	851	4	
for account	782	0	S03:8
for accountid	800	3	
for acme	851	0	N05:7 T10:7
for admin	767	-3	J14:6
for agile	851	-7	
for all	578	-13	J03:6 J07:7 L08:17 T05:7
for an	615	0	J36:7 L09:8 T14:6
for and	851	3	
for another	782	0	T14:6
for any	753	-10	
for anybody	851	0	S01:7
for anyth	851	0	N15:7
for api	684	-3	J36:6
for app	731	0	T12:15
for apps	782	0	J13:10
for at	851	0	I17:6
for atlassian	690	5	T03:8 T08:6
for att	851	4	J31:6
for authentication	800	-6	
for basic	767	10	
for be	782	10	I15:6
for beginn	742	10	J26:6 N12:11
for board	782	-10	
for both	662	-7	L09:6 T09:10
for bots	851	0	P01:7
for build	851	6	T09:6
for call	753	0	J08:8
for captcha	800	0	J35:10
for certain	851	0	J40:9
for chang	851	0	J13:6
for client	690	11	T15:13
for clientkey	851	0	I17:9
for cloud	705	-15	
for com	851	4	
for confluence	697	-3	
for connect	767	-5	L08:7
for const	721	0	T13:9
for content	851	5	
for creat	767	0	J30:6
for credential	823	0	N10:6
for customer	731	0	I16:9
for data	800	-3	
for day	782	7	T14:8
for days	721	-7	N15:6
for delete	851	3	
for development	851	4	
for done	851	4	
for each	595	6	T01:8
for eleven	851	0	J29:8
for ever	851	3	
for every	625	10	N11:6
for everybody	767	0	N04:7
for example	731	-9	
for few	823	4	
for field	753	-7	J32:7
for five	823	-4	
for follow	851	-3	
for forge	800	0	T12:8
for gdpr	800	-6	
for good	753	8	T14:9
for guest	851	3	
for half	823	0	I05:9
for has	851	3	J05:6
for her	851	0	T13:6
for him	742	0	T13:11
for how	782	-4	
for http	767	-7	I13:6
for impersonat	823	0	S04:7
for in	628	-5	J19:6
for input	697	5	I07:9 I08:10
for install	753	0	I08:7
for installation	823	8	
for instance	731	-5	
for integration	851	-4	I06:6
for internal	823	-3	
for is	800	4	I09:11
for iss	823	0	I02:8
for issue	713	3	
for it	557	-3	P01:6
for jira	480	-11	I18:43 J02:6 J26:6 N04:6 S02:7 T09:8
for jql	851	-3	
for just	800	0	J31:6
for least	851	0	T11:9
for login	823	4	J26:8
for long	742	5	I04:6 J23:6
for machine	823	0	I06:10
for mail	823	-3	
for me	590	-5	J01:7
for message	851	4	
for method	851	-4	
for minut	753	-6	
for moment	800	-4	J19:6
for month	721	-4	
for more	564	11	J23:7 J26:9 J27:7
for my	697	-6	I14:6
for new	678	10	T14:7
for nine	823	0	J29:7
for no	800	-7	
for normal	782	5	T02:9
for not	851	3	I03:7
for now	648	4	J28:7
for oauth	697	-5	L09:7
for old	823	0	T13:6
for on	851	-4	
for one	615	-3	J40:6
for other	753	0	I14:6
for our	615	0	S04:9
for page	767	9	
for path	851	0	N15:6
for person	767	0	T04:10
for personal	851	-4	
for post	753	0	J09:6 P01:6
for prod	800	0	I07:6
for production	823	0	J40:7
for project	667	-7	J16:6
for proxy	800	4	N10:7
for read	684	0	N01:8
for real	782	-4	
for request	851	0	I03:6 L09:6
for rest	690	10	J08:7 L09:13 N06:6
for review	851	-4	
for rout	851	0	I03:7
for schedul	851	0	T12:6
for scop	800	9	
for search	800	-4	
for second	851	0	J36:6
for self	800	0	J39:6
for server	800	5	
for several	767	-7	
for sign	800	0	I11:6
for since	851	0	S01:7
for software	823	0	J11:9
for some	643	4	J34:6 J35:6
for somebody	823	3	T08:8
for someone	823	0	J05:6
for someth	823	6	
for spac	851	-3	
for sure	800	0	T02:6
for task	742	5	
for tenant	713	0	I17:15 L01:7
for that	572	4	J13:12 T13:7
for the	377	-14	J27:12 L09:12 N11:-6 S03:6
for their	742	-6	
for them	678	14	I07:7
for these	731	-4	T05:6 T13:6
for thing	851	-6	
for this	561	6	J41:11 N01:6 T05:6
for those	672	0	I01:6 J14:7
for ticket	800	0	J22:11
for time	851	-3	
for token	667	-8	T13:6
for transition	823	-5	
for two	667	7	N04:6 T13:8
for type	823	6	
for understand	851	4	
for uri	782	0	J39:8 N03:8
for url	581	8	J02:12 N03:10
for us	731	-3	N15:6
for user	576	-11	J05:8 L09:7 T05:15 T08:6
for valid	823	10	I04:6
for version	823	-5	
for webhook	823	-5	
for week	742	0	I04:8 N15:8
for what	782	0	N05:7 T07:6
for whatever	800	0	L08:6
for which	800	3	
for while	690	13	T14:7
for whoever	782	0	J21:6 J37:6
for work	851	3	
for worklog	800	0	N03:10
for writ	823	0	J16:6
for wrong	851	-4	J04:6
for year	672	-7	N01:6
for you	697	-5	
for your	742	3	
for_each	851	0	J21:6
forbid	767	-3	J33:6
forbidden	484	0	J01:16 J09:10 J12:11 J14:8 J18:17 J20:11 J35:14 J40:7 J42:8 N04:6 P01:25 T14:7
forbidden as	851	0	J17:6 N04:8
forbidden code	823	4	N13:7
forbidden error	753	8	J22:7
forbidden for	713	-4	N01:6 P01:7
forbidden from	851	0	J40:9
forbidden please	851	-4	
forbidden request	851	0	J18:7
forbidden the	721	5	J18:6 J40:7
forbidden with	742	-7	P01:8
forc	782	-4	
force	648	0	I09:8
forcib	851	0	N07:8
forcib clos	851	0	N07:8
foreach	721	0	J04:6
forever	753	-8	J36:6 T13:8
forg	823	0	I07:6 J20:10
forge	466	-3	I19:46 J02:-6 J12:37 J37:53 T12:19 T16:12
forge api	823	-4	
forge api'	800	-4	
forge app	652	15	I19:10 J11:7 J12:9 J37:19
forge authentication	851	14	T16:22
forge call	851	0	J37:7
forge cdn	823	0	I19:7
forge deploy	713	0	J12:12
forge function	823	0	N08:6
forge hand	851	0	J37:6
forge header	851	0	J37:7
forge install	731	0	J12:15
forge invocation	742	0	I19:20
forge lint	782	-3	J12:7
forge logs	767	-5	J12:7
forge manifest	823	-3	
forge oauth	684	0	J37:35
forge proxy	851	3	
forge register	851	0	I19:6
forge remote	625	0	I19:16 J37:10 T12:9
forge send	851	0	I19:10
forge step	851	0	J37:7
forge to	800	0	I19:6
forge token	851	0	J37:6
forge tunnel	851	0	P01:6
forge version	851	0	I19:7
forge_app_id	851	0	I19:9
forget	767	-3	I15:7
forgot	684	0	J07:6 N02:6 S02:6
forgot one	851	0	J35:7
forgot to	742	0	J07:7 N02:7 S02:6
forhost	851	0	I10:6 I17:9
fork	648	4	I18:10
fork is	851	3	
fork the	851	0	J03:6
form	483	0	C02:9 J10:22 J24:15 J30:8 J31:13 T11:15
form add	782	0	T11:6
form and	823	-5	
form body	851	-3	
form data	753	-3	J24:11
form field	851	-3	
form file	800	-4	
form for	851	3	J28:6
form getheader	851	0	J20:6
form grant_type	782	6	T03:6
form has	851	0	J30:6
form in	823	3	J31:6
form invoke	851	3	
form method	823	5	
form on	851	3	
form that	823	-8	
form urlencoded'	731	0	J24:7
format	549	8	J01:6 J03:8 J06:6 J25:15 J32:18
format atlassian	851	6	J26:6
format id	851	-9	
format is	823	0	J25:11
format rest	851	5	
format token	851	7	J06:6
formatt	851	-6	
former	628	6	I12:7 J40:7 N02:10 N03:6 T13:10
former name	823	5	N02:9
forty	753	0	T13:6
forum	767	-3	I11:6 N13:6
forward	606	3	I02:8 I14:15 J08:7 J20:6 J37:7 N02:17
forward for	767	4	I14:8
forward it	851	0	J08:6 N02:8
forward to	753	0	N02:13
forward token	851	0	J08:6 J37:7
found	408	22	J04:6 J15:35 J39:18 N03:35 N14:13
found after	823	0	J02:8 L01:8
found and	782	4	J04:6
found at	823	0	J39:6
found await	823	5	
found by	851	0	J10:10
found dead	690	14	N03:20
found error	782	0	J03:6 J15:7
found for	672	3	J39:8 N03:10
found in	713	0	J41:7 L08:7
found is	823	-5	
found it	678	5	S03:6
found jira	851	-5	
found no	851	-4	
found noth	851	4	P01:6
found one	851	5	
found or	753	-9	J15:8
found out	731	-6	
found page	800	0	N03:11
found someth	851	4	
found statu	823	11	J10:6 J23:6
found str	851	3	
found that	713	0	N12:6
found the	705	8	
found there	851	-5	J39:6
found with	652	14	J15:17 N03:6
found'	767	0	J15:6 J39:6
found' from	823	-4	J39:7
four	618	4	J21:7 T09:8
four hour	823	3	T09:7
fourteen	851	0	S01:8
foxglove	800	0	J38:6 N05:9
foxglove atlassian	823	0	J38:6 N05:9
fqdn	823	9	I12:6 I13:8
frame	731	0	I21:9
framework	690	0	I15:6
free	678	0	I09:8 I12:6 J09:6
free plan	782	0	T05:6
freeze	851	0	I05:7
fresh	576	0	I04:11 J12:6 J19:7 T04:7
fresh from	823	0	T09:6
fresh load	851	0	I04:14
fresh made	851	-3	J35:7
fresh one	823	5	J42:9
fresh token	742	0	J19:6
friday	657	5	J22:6
from	258	21	I03:6 I14:6 J07:-6 J08:7 J21:-6 J33:-6 J37:8 L08:8 L09:-6 N04:9 S02:-7 S03:-8 S04:-7
from ace	851	0	L08:8
from acme	851	0	T10:7
from amazon	851	0	N01:14
from an	713	5	
from another	713	0	J15:6 J35:8
from ap	697	0	I02:10 I03:11 I21:6 J08:9
from api	753	7	N11:6
from atlassian	625	0	J29:19
from auth	823	-3	L08:8
from axio	851	7	
from backup	800	0	T04:10
from be	823	6	N07:9
from before	742	0	T05:7
from chat	851	6	
from chrome	851	-3	
from confluence	742	0	J18:8 J38:7
from connect	742	0	J37:9
from create	823	0	J30:6
from curl	823	-3	N01:7
from custom	823	-3	
from data	782	0	N13:8
from edge	851	-4	
from email	742	-4	
from excel	851	0	J31:6
from file	823	3	
from filter	823	-9	
from forge	705	-9	I19:12
from fork	851	0	J02:9
from get	690	7	
from github	851	-6	
from google	800	-7	T02:6
from here	823	4	
from home	800	0	N04:9
from host	851	-3	
from html	851	3	
from id	823	3	J01:10
from inside	851	3	N06:6
from issuer	851	4	
from its	800	0	J03:6
from january	851	0	I05:7
from jira	489	-4	J01:7 J29:7 N12:6
from jira_issue	851	5	
from langchain	823	3	
from log	851	3	I14:7
from mail	823	-5	
from march	800	-3	
from my	643	15	
from myself	851	5	
from not	851	-3	N04:8
from now	657	0	T02:18
from oauth	851	0	T01:6
from oldco	823	0	N02:7
from one	721	0	I15:6 J29:6 J35:7 T15:6
from open	851	4	
from origin	851	-3	
from our	609	-5	
from page	851	0	I03:7
from post	767	8	J07:6 N01:6
from postman	823	15	J35:7
from prod	800	0	I13:7 J19:8
from proxy	851	3	J18:6
from remote	851	-4	
from request	721	5	
from rest	753	0	C01:6
from script	823	-4	
from server	705	8	
from sheet	851	-3	
from site	851	0	I15:7
from snapshot	767	0	C01:6 T04:6
from some	823	0	I13:6
from someth	851	0	N12:6
from that	690	12	T08:6
from the	384	11	I14:8 I19:6 J02:-7 J06:6 J08:7 J15:-6 N04:7 N13:7
from their	753	-7	
from then	742	4	I06:6 T14:7
from this	800	-4	N10:7
from to	657	-4	T03:6
from tool	823	5	
from two	851	0	J40:7
from update	851	-6	
from us	800	0	J19:6 J23:6 L08:7
from user	753	6	
from usr	823	4	
from when	851	0	I06:8
from where	742	0	J37:6
from which	823	3	
from within	800	-6	
from word	851	0	C02:7 J34:8
from yesterday	851	0	J36:7
from your	742	-4	N04:8
fromjson	851	-3	
frommethodandurl	731	7	I01:6
frommethodandurl get'	800	5	
frommethodandurl method	823	-3	
front	564	0	C02:17 I02:6 I14:6 J33:6 T07:7
front door	851	0	J19:6
front end	767	0	I03:9
front of	662	-7	J05:6 J28:6
front that	851	0	I01:6
frontend	721	-6	J08:7
frontend error	851	-7	
frontend pass	823	0	I03:6
fs createreadstream	851	0	J20:6
ful	851	3	J03:18
full	522	14	I03:6 N03:6 N12:6
full description	851	0	J32:8
full mail	851	0	J26:10
full migration	639	10	J22:7
full of	753	0	J10:6 N12:11
full page	851	3	I03:11
full set	851	0	S01:7
full sync	851	-4	
fullyqualifiederrorid	731	10	J02:7
fullyqualifiederrorid invalidresponse	800	7	J02:6
func	635	13	T03:6
function	475	6	J02:8 J07:6 J23:7 J25:8
function ask	851	-3	
function but	823	5	
function call	823	0	N08:6
function err	851	6	
function error	800	3	
function for	851	0	N01:7
function handler	823	-5	
function loadissue	851	-3	
function of	851	-7	
function req	851	0	J26:6
function run	823	-3	
function so	851	0	L09:6
function start	800	8	
function the	851	-3	
function to	800	5	
function token	800	-4	
funny	753	-5	
funny that	823	0	J31:6
further	713	6	
further up	851	-3	
future	625	0	C01:13 I05:10 I20:16 T02:14
future was	705	0	T02:12
future which	851	0	I20:6
g'	851	3	
gadget	782	6	
gajira	705	0	N03:8
gajira find	851	0	N03:6
gajira login	731	-4	
gantt	823	0	L01:8
ganzzahl	800	8	J41:13
ganzzahl sein	800	8	J41:13
gap	851	-4	
garbl	851	0	N12:6
gat	851	-4	
gate	851	3	
gateway	544	3	I02:7 J11:19 J36:17 N10:12 N11:11 N12:8
gateway answer	823	0	J40:9
gateway api	823	7	
gateway is	851	3	S01:7
gateway on	851	0	N10:9
gateway or	851	3	
gateway says	851	-3	J36:7
gateway the	823	0	N12:10
gateway timeout	823	8	N11:15
gateway url	851	0	J36:8
gave	578	11	J19:8 J28:7 N04:7 P01:7 T05:6
gave http	823	0	J10:8 N14:7
gave it	731	7	
gave no	823	4	
gave up	823	0	J19:9
gave us	782	0	N04:11 T08:7
gb	767	-6	
gdpr	557	8	J23:36
gdpr api	851	-5	
gdpr chang	782	-3	
gdpr mode	823	8	J23:7
gdpr strict	606	12	J23:28
gdpr true	800	0	I11:6
gecko	800	6	J20:10
gem	753	-4	
gems	753	8	
gems gems	767	12	
gen	731	-3	
gen issu	851	-3	
general	662	7	T08:8
general jira	851	8	
general one	800	3	T08:9
general page	851	0	I21:6
generat	621	8	J02:7 J03:7 N01:9
generat by	753	3	N01:12
generat one	851	0	J19:6
generat token	851	4	
generate	721	0	I14:7
generate another	851	-5	
generate the	851	0	I14:8
generatejwt	851	-4	
generation	823	0	J29:7
generator	767	0	I21:6 L01:7
generic	753	3	L08:7
generic one	851	3	
german	731	11	J41:9
german nam	851	4	
get	252	14	I07:-6 I13:12 J02:9 J03:15 J04:6 J05:-6 J06:7 J07:20 J08:13 J13:-6 J14:8 J15:9 J25:-11 J30:-10 J32:-9 J39:-6 N01:17 N02:8 N03:6 N06:-6 N09:6 N13:11 T09:-7 T14:-6
get 200	767	0	S01:7
get 400	767	7	N05:10 T02:6
get 401	609	26	I10:8 I14:6 J02:10
get 403	690	20	J35:9
get 415	851	5	J24:9
get 503	851	-7	
get aaccountid	782	0	S01:10
get accept	851	4	
get acces	851	0	J36:7
get all	731	-3	J04:7
get an	667	8	J02:6 N07:6
get and	767	5	
get answer	823	-7	
get anyth	823	0	C01:6
get api	713	-5	I03:15
get app	800	0	S04:9
get as	800	3	
get at	823	4	
get atlassian	823	-4	
get authorization	800	7	J01:6
get back	800	3	N13:6
get base	684	-4	J33:6 J38:6
get clientinfo'	823	0	T05:8
get confluencepage	823	6	J02:7 J34:7
get confluencespace	823	0	N03:6
get connect	823	-3	
get content	697	-6	N01:9
get creat	851	3	
get credential	767	3	
get current	823	4	
get dashboard	851	0	I14:6
get data	823	6	
get date	823	0	I06:6
get delegatingpromise	851	0	J14:7
get endpoint	851	4	J06:6
get error	767	9	
get errormessag	823	6	
get ex	721	10	J11:9 J36:6
get file	800	-7	J38:7
get format	851	4	
get glance	851	0	I05:6 I09:7
get header	684	-11	
get host	851	-3	N15:6
get http	453	-7	J04:11 J08:8 J14:10 J15:6 J39:7 N07:9 N09:7
get id	823	-10	
get in	731	4	J07:6
get info	851	5	
get into	851	0	S03:6
get is	705	14	J01:6
get issu	782	7	
get issue	697	-18	J38:6
get jira	672	-6	N03:14
get jwt	823	9	I01:6
get jwt'	823	0	I04:10
get key	823	0	I13:11
get key'	851	3	
get local	742	8	N09:12
get made	823	0	N05:7
get many	823	6	J29:7 J33:6
get me	851	3	
get message	851	8	
get myself	800	6	J29:7
get new	667	-4	
get no	851	-3	
get not	823	-3	N14:9
get of	782	-4	
get only	800	0	J06:7
get option	851	7	J35:6
get page	782	-4	
get panel	690	0	I01:7 I09:8 I14:8
get project	767	9	J03:6
get proxyauthenticationrequir	851	13	N10:19
get public	721	0	I13:21 S01:6
get publish	851	-5	
get query	851	-4	
get refus	823	0	C01:8 J42:8
get reject	851	0	T08:7
get request	697	-5	N01:10
get rest	439	-30	J03:27 J06:16 J07:29 J08:14 J10:7 J15:12 J16:10 J21:12 J22:-14 J25:-6 J26:-8 J39:-8 N02:11 S02:6
get rid	851	-3	
get search	851	11	N07:6
get secure	851	0	J07:17
get self	823	7	
get setting	851	4	
get someth	851	-3	
get start	782	-8	
get tenant	823	0	I11:9
get that	753	0	I17:7
get the	566	12	J02:6 T01:6
get these	823	6	
get this	678	12	J02:7
get through	742	0	I03:6
get to	662	-4	
get token	697	5	T11:11
get told	800	0	J40:7
get transition	800	0	J41:7
get unauthoriz	800	4	I18:6 J02:8
get url	574	-8	J26:9 N01:12 N08:6
get user	672	3	N13:6
get user'	851	-4	
get version	823	4	
get what	851	0	L08:7
get wiki	667	-9	J07:19 T16:7
get with	800	-6	J38:7
get your	851	4	
get'	555	11	J06:10 J22:6
get' body	823	3	
get' header	643	-4	
get' path	851	5	J06:6
get' pathname	823	0	J06:7
get' rest	800	5	
get' shared_secret	851	3	
get' url	782	4	J23:6 N13:6
get_all_pages_from_space	851	-4	N04:8
get_all_spac	800	8	
get_issue	782	13	
get_issue and	851	3	
get_page	823	-6	
get_page create_page	851	-3	
get_page_by_id	782	-9	
get_space	851	4	
get_sprint	823	-8	
get_user	851	-3	
get_user_accountid	851	9	J23:7
getaccessibleatlassianresourc	800	6	J11:12
getaccesstoken	767	0	S03:6 T14:8
getaddrinfo	721	14	N06:33
getaddrinfo enotfound	767	13	N06:22 T15:6
getasync	782	-4	
getattr	851	-3	
getbody	767	7	J34:6
getbyt email	742	-4	
getbyt user	800	-3	
getconfluencepage	823	7	
getconfluencepage getconfluencespac	851	3	
getconfluencespac	851	3	
getconfluencespac updateconfluencepage	851	3	
getcontent true	851	3	
getcurrentuser	823	-3	
getencoder	697	-4	
getencoder encodetostr	697	-4	
getenv	690	12	J10:6 J22:8
getenv token	851	8	J22:6
getheader	800	0	J37:6
gethost	823	0	I02:7 I09:6
getissu	851	-3	
getissue	697	0	J41:10 N09:7
getleftpart	851	-5	
getmapp	753	0	I02:11 N01:6
getname	823	9	J25:6
getoauthclientid	800	0	T05:6
getoauthclientid subject	851	3	
getproject	800	10	
getresponsecode	782	-4	
gets	435	6	J21:7 J26:-7 N02:9 T13:6
gets 200	800	0	J04:8
gets 401	667	5	I02:6
gets 403	753	-8	
gets 404	767	0	N15:6
gets 410	851	0	J22:6
gets 500	851	0	N11:9
gets an	782	3	
gets data	851	0	S01:6
gets dropp	851	0	N07:6
gets hits	851	0	S04:8
gets in	823	0	J35:6 S03:7
gets invalid	851	0	N12:6
gets its	851	0	N12:6
gets me	767	3	J06:6
gets no	753	6	
gets redirect	823	0	N02:10
gets refus	742	0	L01:7
gets the	767	3	
gets through	800	11	I01:6 L08:8
gets to	753	0	J21:6
gets turn	823	0	T07:7
gets written	851	0	S03:6
getsharedsecret	782	-3	
getstatuscode	753	0	J34:6
gett	562	4	J02:9 J08:6 T05:7
gett 400	851	-3	J27:6
gett 401	851	4	J02:8
gett 404	851	4	
gett an	823	0	N01:7
gett error	851	4	
gett jiraclient	851	-4	
gett start	851	-5	T15:7
gett the	753	-4	I10:6 T05:10
gettime	823	10	J02:6
gettime const	851	5	
gettoken	606	-5	I02:6 I03:13 J08:23
gettoken function	800	-4	
gettransition	800	-3	J41:6
getuser	800	0	J23:6
getusertoken	823	0	T13:11
getvalidjsonfromresponse	705	8	
getvalidjsonfromresponse irestrequest	705	8	
getxray	823	-6	
getxray app	823	-6	
gh	767	0	J30:6
gh_security_token	851	4	
ghas	823	-8	J30:7
ghas jira	851	-8	
ghj	782	0	I18:18
gina	851	7	
gioboa	851	0	J35:16
git	684	-12	N10:6
github	481	-25	I18:43 J02:6 J03:13
github action	753	4	J02:11
github api	800	-3	
github app	823	-3	
github com	612	-6	
github does	851	0	J03:7
github for	643	0	I18:48
github integration	800	0	I18:9
github issu	851	6	
github issue	742	4	
github workflow	851	0	J29:8
github workspace	851	5	
gitlab	612	-11	I12:7 J03:6 N06:7 N07:6
gitlab com	782	-7	
gitlab harbor	851	6	I12:7
giv	443	24	J27:7 J37:7 N03:13 N07:9 N08:6 N14:6 T15:6
giv 400	823	-7	
giv 404	782	0	J15:7
giv all	851	4	
giv an	731	21	J35:9 T15:8
giv bad	851	4	J33:6
giv error	782	4	J27:6
giv for	823	0	I08:6
giv http	823	-7	
giv it	851	-3	J27:7
giv json	851	0	N15:7
giv me	621	5	N07:8
giv no	800	10	
giv page	851	10	J15:8
giv the	721	0	J03:6
giv them	851	-4	
giv token	823	0	J37:7
giv up	721	0	L01:7
giv us	782	0	J08:8
give	517	6	
give 401	823	3	
give 403	851	-3	N01:7
give 404	851	3	
give it	697	3	J23:8
give me	742	5	J20:6 J33:7
give to	851	0	J42:7
given	554	0	J23:6 P01:11 S01:6
given as	823	-4	J32:7
given for	851	-4	
given id	823	5	J15:9
given read	851	0	J28:6
given the	705	7	S01:8 S03:7
glance	782	0	I04:7 I09:6 I20:8
glassw	851	0	N13:6
glindholm	823	3	
glindholm connector	823	3	
global	618	0	J14:16 J42:18
global admin	800	4	J14:15
global browse	851	-3	
global permission	731	5	J14:9 J42:17
global variable	823	0	J37:7
glu	823	0	J10:8
gmail com	800	4	
gmt	635	7	C01:11
gmt content	823	4	
gmt link	851	-3	
gmt'	705	4	
go	414	0	J19:9 J21:7 N08:11 N12:8 S04:6
go 174	851	4	
go 360	851	3	
go and	800	0	J02:6
go by	767	-6	
go client	823	0	N12:12
go from	851	3	
go into	800	-3	T07:6
go jira	767	0	J01:9 J22:6
go msg	767	-8	
go on	635	-10	J02:6
go out	782	7	I17:7
go script	851	0	P01:7
go the	851	0	L01:8
go through	588	0	J40:6 N08:15
go to	628	10	
go together	851	-4	
go tool	800	0	J03:6
go with	823	0	J19:6 J28:6
goal	753	0	I11:8
goal org	851	4	
goes	480	5	J21:9 N07:6 N13:10 T02:8
goes again	823	0	J21:12
goes from	851	8	J41:8
goes on	657	0	J42:6
goes out	690	-7	C02:6 N10:6 N13:8
goes over	823	3	J03:7
goes through	635	0	N07:6
goes well	823	7	
goes where	851	4	
goes wrong	851	-4	
golang	823	0	I20:8
golang jwt	851	0	I20:9
gone	518	11	J22:35 N15:6
gone already	851	4	
gone and	800	3	
gone from	782	-6	I14:6
gone on	767	0	J24:10
gone the	823	3	
gone when	851	7	J25:6
gone wrong	823	-3	
goneexception	767	5	J22:11
goneexception this	767	5	J22:11
good	464	8	N01:7 T14:6
good again	851	0	J31:6
good day	823	0	S01:7
good for	697	4	
good if	782	-4	
good in	851	3	
good new	851	-4	I04:8
good now	800	4	J07:7
good on	823	0	I01:6
good put	851	0	J06:6
good reason	851	-4	
good the	782	0	L09:8
good to	782	4	
good until	851	0	I20:7
good use	851	0	J06:6 N01:6
good what	851	0	J19:8
good while	823	10	
google	598	10	J40:6 N06:10 T02:7
google common	800	7	N08:8
google login	851	0	I14:7
google oauth	851	-3	
goosander	851	0	N11:6
goosander atlassian	851	0	N11:6
got	437	18	I11:6 N02:6 N06:8 T09:7
got 401	767	6	J02:7 J19:6
got 403	823	-4	
got an	713	-6	S04:6
got both	851	0	T09:6
got connectionerror	823	6	N07:6
got from	823	0	I02:9
got install	851	-3	
got lost	823	0	I10:6 J02:6
got new	731	0	N02:11
got no	767	0	I03:6
got noth	800	0	T08:7
got problem	851	-3	
got recoverable	721	7	
got that	851	5	L09:6
got this	823	0	N12:7
gotten	851	0	I13:10
gov	684	0	I16:15 T08:25
gov cloud	823	0	I19:6
gov mod	753	0	I16:13 T08:7
gov sit	851	0	T08:9
government	782	0	T08:14
government cloud	851	0	T08:10
gqlexecutor	851	3	
gqlexecutor js	851	3	
graceful	823	7	J34:7
grafana	742	-3	J22:8
grain	782	0	J11:7
grant	483	14	J12:41 J40:11 L09:6 T01:36 T02:7 T11:8
grant are	851	3	
grant assertion	800	5	
grant confluence	851	3	
grant grant	851	0	J12:6
grant in	851	0	J12:7
grant is	782	-4	J40:6
grant on	851	0	J12:8
grant read	851	5	
grant scop	823	0	J12:12
grant the	705	0	J12:15
grant to	851	-3	
grant type	572	0	T01:31 T02:6 T03:7
grant type'	851	0	T01:6
grant your	767	3	J12:7
grant_type	590	0	L01:7 T01:6 T05:6 T11:9
grant_type authorization_code	851	0	T15:7
grant_type encodeuricomponent	851	5	
grant_type grant	800	5	
grant_type refresh_token	823	-3	T14:6
grant_type urn	652	0	T01:7 T05:8
granular	697	7	J11:17
granular scop	767	6	J11:8
graphql	690	0	C02:7 T12:11
graphql method	851	3	
great	632	8	
great thank	851	0	N08:6
green	576	-6	J04:8 J19:6 J29:6 N09:10
green for	851	0	S01:7
grep	753	0	C01:6 T03:6
grep date	851	0	C01:6
grey	721	3	
greyfriar	851	3	
greyfriar atlassian	851	3	
groovyx	851	5	
groovyx net	851	5	
group	527	7	J14:10 J18:11 J23:18 J42:21 N02:6
group and	767	-3	
group at	851	0	J42:7
group atlassian	851	0	N02:11
group fail	851	6	
group from	851	0	J42:8
group group	851	5	J23:7
group have	823	6	J14:9
group in	767	3	J18:6
group is	851	5	
group jira	823	5	
group member	823	-5	
group read	851	4	
group the	851	5	
group to	851	0	J42:6
group'	823	-5	N04:8
groupid	851	4	
grouplabel	782	5	
grouplabel alertname	823	5	
grow	823	7	
grow paus	851	4	
guard	697	-7	I01:7 I04:6 I21:9
guava	851	3	
guava jar	851	3	
gues	566	24	I07:8 T08:6
gues is	753	9	
gues that	800	0	I09:6 J13:7 J21:6
gues the	742	10	
gues we	823	0	I07:9
gues you	851	4	
guess	742	-5	
guest	690	3	C01:12 I04:6 S04:10
guest clock	851	0	C01:7
guid	851	-4	
guide for	767	-5	
guide is	851	3	
guideline	639	10	J22:7
guideline is	639	10	J22:7
guild	851	4	
guy	731	0	C01:10 N02:7
gw	851	0	N12:6 N13:6
hack	851	0	C01:7 I15:6
had	407	20	C02:7 I07:6 J03:8 J04:11 J19:8 J21:-6 J25:-7 J29:6 J35:8 N11:9 T07:7
had already	851	0	T14:6
had an	721	-3	
had another	823	-3	
had been	615	0	I07:10 J19:7 J29:9 S02:8 T13:6
had died	851	0	N04:6
had enter	823	10	J19:6 N06:6
had fail	851	-3	
had jira	851	-3	
had no	697	-7	
had not	753	0	T14:7
had put	851	4	
had sign	823	0	J03:6 J19:7
had the	690	8	J04:8
had this	823	4	
had to	625	16	N13:6
had told	851	0	T09:6
had trouble	851	-8	
had used	851	6	
hadn't	767	3	
halden	800	-4	
halden example	851	-5	
half	585	-14	C01:10 I05:8 J41:7
half an	767	-4	N11:6
half day	851	0	N01:7
half minute	800	0	J19:6
half of	705	0	J41:10
half second	851	-4	
half the	851	0	C01:7
half year	851	-5	
halfway	851	0	J21:7
hallo	851	0	I12:6
hammer	823	0	N11:6
hand	452	22	I02:7 I06:7 J08:8 J25:-6 J37:6 T04:10
hand all	851	3	
hand and	851	5	J14:6
hand as	823	0	J03:6
hand for	823	4	
hand in	690	5	L08:11
hand it	705	0	J34:6
hand on	800	3	
hand out	705	10	J08:8
hand over	652	0	J37:11
hand that	823	6	
hand the	690	0	J08:8
hand to	823	-6	J07:6
hand which	823	-3	
hand with	742	0	J26:6
hand you	800	0	T14:6
handbook	823	-3	
handl fail	823	3	
handl for	823	-7	
handl of	782	-4	
handl request	823	4	
handle	639	0	I20:11
handle 429	851	-3	
handle as	851	0	I03:7
handle jira	851	3	J34:7
handle token	823	0	I20:15
handle_request	851	0	I03:7
handler	612	-5	I02:6 I04:6 T04:8 T05:6
handler and	851	0	I09:6
handler async	851	-4	
handler req	823	-5	
handleresponse	851	5	
handshake	690	6	
hang	678	0	J30:6 N05:7 N07:16 N08:6
hang and	851	6	
hang on	851	-3	
hang up	753	8	N07:18
happen	547	0	J21:7 J36:7 S03:7
happen at	851	4	C02:6
happen if	767	8	
happen often	823	-9	
happen on	851	-4	
happen the	823	4	
happen this	851	0	J34:8
happen to	753	0	I04:6
happen when	753	4	
happen with	800	0	I20:6 N08:6
happi	823	0	N05:6 T02:7
happy	678	-3	C02:11
happy and	851	0	I09:6
harbor	705	7	
harbor example	767	8	I12:6
harbor example'	851	-7	
harborsite	800	4	J01:9
harborsite atlassian	800	4	J01:9
harbour	800	-6	
harbour atlassian	851	-3	
hard	690	0	J39:6
hard cod	767	0	I12:6
hardcod	767	0	N06:6
harden	823	0	J42:8
harmles	851	0	I11:6
has	290	12	I06:8 I17:9 J11:7 J16:-6 J18:6 J22:11 J30:7 N07:-9 N11:-6 N12:-7
has all	705	0	J05:9 L09:7
has an	639	0	L01:6 T08:6
has another	851	9	J28:6
has anyone	823	5	
has been	478	12	J22:27 J29:6 N04:6 T06:10
has both	823	0	J06:6
has come	851	10	
has consent	851	-4	
has create	851	3	
has done	851	4	
has every	851	-5	
has expir	643	12	I04:20 J29:8 N09:8 T14:7
has fail	800	6	N08:6
has field	851	0	L01:8
has got	721	3	
has iss	851	4	
has it	662	-6	
has its	800	-4	
has jira	767	5	J18:7
has just	851	0	L08:8
has left	823	0	J32:6
has line	851	0	J25:6
has link	851	-3	
has localbaseurl	851	0	I12:6
has miss	823	8	J09:6
has more	851	3	
has mov	851	-4	
has neither	851	4	
has never	767	4	
has no	517	11	I10:6 I17:13 I21:8 J33:6 J39:6
has none	782	-8	
has not	697	-8	L08:7
has noth	767	-7	I17:8
has only	742	0	J30:8
has or	823	3	
has our	823	0	S02:7
has project	800	0	J34:9
has put	851	-3	
has remote	851	5	
has request	851	6	T15:8
has requir	851	-4	
has run	782	3	
has scop	851	-3	
has secret	851	0	I07:6
has self	851	5	
has sent	851	4	
has taken	823	4	
has the	557	-9	I02:7 I07:7
has them	782	-5	
has tim	851	0	N08:10
has to	475	0	I06:10 J26:6
has two	767	3	J30:10
has updat	851	0	J33:6
has what	851	3	
has wiki	851	-4	T09:6
has work	800	6	J02:6
has xsrf	851	-3	
has zero	851	0	I20:9
hash	487	-9	I01:47 I02:14 I03:24 J02:-6 J07:19 J08:15 L01:8 L08:16 L09:29
hash claim	851	0	I02:9
hash does	742	0	I01:22
hash for	851	0	L08:6
hash get	851	3	J07:8
hash in	753	0	I03:11
hash is	782	0	J10:6
hash it	800	0	I01:9
hash mismatch	800	0	I01:13
hash not	851	0	I03:7
hash of	697	0	J08:9 L09:8
hash qsh	800	0	I03:11
hash the	800	0	J07:9 L09:7
hash token	767	-6	
hash_url	851	5	J06:6
hash_url method	851	5	J06:6
hashlib	851	-3	
hashlib sha	851	-3	
hashmap	800	4	
hasn't	615	0	I20:6
hasn't been	767	0	J41:6
hasn't got	800	0	L09:6
hav	678	4	
hav acces	851	4	
hav one	800	3	
have	319	8	I02:9 I10:7 I14:-6 J02:-6 J04:9 J23:8 J25:-8 J27:7 J34:-6 J40:10 N07:7 P01:15
have acces	753	0	J18:6
have all	851	0	I21:7 J33:6
have an	667	5	
have and	851	0	T07:7
have chang	800	6	
have check	851	3	J16:6
have confluence	823	0	J28:8 J40:7
have csv	851	0	C02:8 J23:7
have custom	851	5	
have enough	800	0	J30:6
have enter	823	-4	
have exp	851	0	T02:8
have forge	851	0	N08:6
have found	800	8	
have got	823	0	T07:6
have had	767	0	L09:8
have it	643	9	J30:6
have jira	782	-7	J14:7
have keys	851	0	J10:6
have look	721	7	
have miss	851	-3	
have neither	851	6	N06:7
have no	632	0	J29:6
have not	767	4	T15:7
have noth	823	-5	
have only	800	0	S03:8
have or	823	6	J40:9
have permission	588	-3	J15:14 J27:9 J28:6 P01:11
have post	851	-3	N13:8
have problem	851	5	
have proxy	851	-3	N10:7
have put	800	3	L01:8
have qsh	851	-3	
have read	823	0	J09:8 T10:6
have requir	823	6	J23:8
have scop	782	-3	T05:6
have set	800	0	I05:6 J20:6
have such	851	-6	
have the	564	8	I02:7 J35:6
have them	767	0	I10:8
have this	742	0	J19:8
have to	510	3	I02:6 J36:7 P01:15 T14:6
have told	851	0	J12:7
have trouble	851	9	J07:9
have value	713	0	I02:11
have you	731	-8	
haxx	851	0	N06:7
haxx se	851	0	N06:7
hc	851	3	
hd	851	-4	
hdr	782	3	
hdr authorization	851	4	
he	531	0	J17:7 J18:7 J35:6 N05:7 T13:10
he gets	851	0	S03:7
he had	851	0	J35:7
he is	782	0	N14:9
he press	851	0	T15:9
he says	767	0	I14:6 J35:6
he typ	851	0	J34:6
he was	851	0	J18:6
he wasn't	851	0	J17:6
he'd	767	0	J35:6
he's	690	0	P01:19 S04:8 T13:7
he's not	823	0	S04:6
head	535	0	J02:6 N01:10 N12:12 N14:10
head body	652	9	N12:10
head http	851	-8	
head meta	684	13	N11:6
head title	639	0	J02:9 N12:9
head up	782	-7	
header	321	6	I11:6 I14:16 I15:10 J01:7 J02:14 J03:21 J05:11 J08:9 J20:14 J22:9 J24:14 J37:9 N03:-6 N06:-6 N14:-8 S03:7 S04:6 T14:-6
header accept	595	11	J26:11
header accept'	742	-3	
header and	721	-6	I15:6
header as	731	8	N12:6
header atlassian	767	-4	J20:6 J24:9
header auth	753	5	J10:7
header authentication	823	4	J35:10
header authorization	447	-3	J01:7 J03:12 J08:9 J26:6
header authorization'	635	4	J01:6
header basic	851	0	J19:6
header bearer	851	0	J36:7
header but	851	0	J37:7
header cache	823	-8	
header content	576	-6	J22:8
header data	823	-3	
header date	782	-3	C01:8
header date'	800	5	
header fil	851	7	J26:6
header forge	753	4	J37:11
header from	800	0	I13:6
header get	662	-9	S01:8
header has	823	-4	
header hdr	782	3	
header header	568	-3	
header host	823	0	I14:9 N12:6
header in	742	4	S03:6
header is	662	0	P01:7
header jira	782	0	J02:7
header json	851	0	N01:7
header jwt	851	0	I14:13
header line	851	0	J03:7 N12:6
header map	851	4	J02:6
header myself	851	5	J02:6
header no	800	0	N07:6
header none	851	0	I11:8
header object	823	-3	
header of	705	0	I15:7
header or	851	3	
header param	823	-4	
header refus	851	3	
header request	823	0	J24:6
header retry	800	0	J21:17
header rs	851	0	I14:10
header says	851	0	S04:10
header server	782	-4	
header server'	800	0	N01:7
header set	678	-3	
header so	851	0	N11:6
header that	767	-5	
header the	782	9	
header to	851	-3	
header typ	823	4	J03:6
header user	823	0	J20:7
header value	851	-4	
header verify	851	-5	
header with	800	0	J16:6
header work	851	0	T12:9
header www	851	-4	
heal	800	0	J02:6
heal it	800	0	J02:6
health	753	0	I04:9 J33:10
health check	823	0	J33:11
healthy	800	-9	
hear	767	0	J18:6
heartbeat	851	6	
hello	585	3	J32:11 S01:6
hello am	800	0	J36:7 N04:6
hello friend	800	0	J42:6
hello i'm	823	0	S01:10
hello in	851	0	I20:7
hello our	823	0	N02:8
hello'	851	-4	
helm	800	-3	N07:8
help	491	0	C01:8 J30:11
help and	851	-3	
help has	851	0	J30:8
help jira	851	-6	
help me	767	8	J30:6
help somebody	823	0	T02:6
help test	851	-4	
help the	851	-5	
help there	851	5	
help to	767	7	
help with	767	-7	
help'	851	-3	
helper	657	-8	J05:11 L09:6
helper that	851	-4	
helper user	851	4	J15:7
hence	782	0	J02:8
her	635	0	S03:11 S04:16 T13:13
her deputy	823	0	S04:6
her name	800	0	T13:15
her own	823	0	J35:6
here	454	13	J22:6 T02:9
here and	713	-4	
here as	800	-5	T02:6
here at	823	-4	
here every	851	5	J20:6
here for	753	0	J25:9
here it	800	-8	
here it's	851	0	S03:11
here like	851	9	J39:7
here no	851	4	
here not	851	4	
here our	823	0	J40:7 N11:6
here please	767	3	J33:8
here since	800	11	J22:8
here so	800	4	
here too	851	-3	
here uses	851	3	
here with	800	-9	
heroku	742	0	I09:9
herokuapp	851	-3	
herokuapp com	851	-3	
heron	800	3	N02:7
hex	742	0	C02:7 J03:7
hexdigest	800	-5	L09:7
hey	823	-4	J27:7
hi	544	12	N08:7
hi can't	851	8	J02:7
hi support	823	0	I14:6 J21:7
hi thank	851	-3	
hi want	800	-3	S02:7
hi we	851	10	
hid	767	0	C02:6 J31:10
hid it	851	0	C02:7
hidden	713	7	
hide	851	-5	
high	667	-5	
highest	851	-6	
him	621	0	J35:6 T13:12
him and	823	0	I17:6
him for	823	0	I16:6
himself	800	0	N08:6
hint	635	-6	J01:8 J11:6
hint that	767	-4	I11:6
his	570	0	I09:6 J35:7 S04:18 T13:11 T14:8
his account	851	0	S03:7
his filter	851	0	J34:9
his pc	851	0	C01:6
his profile	851	0	T13:6
his token	851	0	S04:8 T14:6
history	672	0	N02:8 N08:6 N11:6
hit	648	0	S03:7 T13:6
hits	705	0	S04:7 T13:6
hits jira	823	3	J42:6
hitt	823	0	J35:6
hlp	823	-3	
hlzxrzin	782	0	T10:8
hmac	713	-6	I07:7 T10:9
hmac sha	851	-3	
hmacsha	851	0	T10:10
hmacsha 256	851	0	T10:10
hmm	767	0	J33:7
hne	851	0	N02:8
hold	609	-16	T04:6
hold every	851	-4	J31:6
hold the	767	-18	
hole	800	0	J05:6
holiday	767	0	T14:8
home	564	9	J02:8 N04:6 N14:16
home at	851	3	
home atlassian	851	0	N14:10
home page	800	0	N14:8
home runner	753	-8	
home the	851	0	N04:6
home too	851	0	T09:6
homemade	823	0	I06:9 I13:6
honest	782	-5	
hook	541	-14	I08:11 I12:10 I13:6 I15:16 T04:6 T05:8
hook in	851	0	I05:7
hook refus	851	0	I15:8
hook that	851	5	
hook this	851	0	T05:6
hook with	823	0	I13:6
hop	800	0	J13:7 J38:6
host	373	15	C01:9 I09:9 I13:7 I16:31 J11:-7 J25:-9 J28:7 J39:17 N06:28 N07:11 N13:-6 T03:10
host accountid	851	0	S03:7
host and	753	-5	T05:6
host answer	851	0	J38:6
host are	800	0	J38:6
host as	851	4	
host at	767	-3	
host atlassian	800	0	J37:6
host chat	851	-4	
host clientkey	851	0	J06:6 S03:7
host confluence	823	3	
host connect	851	0	C01:8
host could	851	5	
host does	782	0	I16:13
host end	823	0	T08:6
host error	851	0	N06:6
host for	721	0	I09:11 I13:11
host from	851	3	T08:8
host github	823	0	I18:8
host has	800	3	I20:6 N08:6
host have	851	6	
host host	767	11	J15:7
host http	652	6	
host instance	851	4	J39:6
host is	731	0	N06:12
host isn't	823	0	I16:12
host jira	621	-11	J39:16 N06:10
host model	851	5	J06:6
host name	800	4	I07:6
host new	851	0	J39:6
host of	800	4	
host on	800	-6	
host ones	851	3	
host or	823	4	J23:6
host port	823	-5	
host record	851	0	T09:8
host request	782	0	L09:8
host rest	742	4	J10:7 N06:6
host return	705	-3	I12:7 I13:8
host says	851	0	L01:9
host server	800	-3	
host setting	851	6	J01:6
host so	823	7	N02:8
host str	823	6	S03:7
host that	800	4	N07:7
host uri	851	3	
host url	851	-4	N06:6
host user	823	-3	
host with	851	-4	
host'	823	9	I01:7
hostkey	851	-5	
hostname	678	0	I16:9
hostname jira	823	-7	
hotel	851	0	N12:6
hotfix	851	0	L08:6
hour	509	-3	I04:8 I05:11 I20:8 J21:7 J36:15 J37:7 N11:9 T14:19
hour ago	800	0	I05:6
hour and	742	4	
hour for	823	0	L08:7
hour in	823	-3	J21:6
hour later	731	-6	N11:8
hour of	823	0	T09:11
hour or	800	-7	J02:6
hour the	782	10	I07:6 J37:6 T14:10
hour then	823	0	J36:11
hour to	851	0	C02:7
how	428	-13	J02:6 J36:7 S01:8 S03:7
how can	690	0	J36:6
how do	564	-11	J37:6
how it	742	0	J17:8 J24:6 S02:8
how long	721	-6	
how many	767	-6	
how old	851	0	J19:6 J36:6
how should	851	-3	
how the	767	3	J10:6
how to	592	6	
how we	753	-3	S01:6
however	782	6	J16:6 T08:7
hr	635	0	J07:6 J42:13
hr'	823	5	
href	667	7	N13:6
href secure	823	5	N13:7
href static	782	4	
hs	528	4	I06:8 I07:16 I11:18 I20:7 L08:15
hs 256	528	4	I06:8 I07:16 I11:18 I20:7 L08:15
html	458	31	I21:15 J22:-6 J38:17 N01:29 N03:31 N12:23 N14:29 N15:18
html and	800	7	
html charset	713	3	J35:6
html com	851	0	I21:6
html did	851	0	N15:7
html doc	851	-3	
html error	800	0	N01:7
html from	851	0	N01:7 N12:6
html head	643	10	J02:9 N01:7 N11:6 N12:13
html html	662	5	N03:6 N11:6 N14:7
html is	800	8	I21:9 N12:8
html lang	662	5	N03:6 N14:7
html login	823	-3	
html look	851	-11	
html loose	782	4	N01:7
html n'	800	3	
html not	851	0	N03:9
html of	851	3	
html pag	851	3	I04:6
html page	662	12	N01:8 N03:12
html public	753	0	N01:7
html the	851	4	
html transitional	782	4	N01:7
html what	851	5	
html with	800	3	J38:8
html your	851	0	N15:6
html'	851	0	I21:6 N01:8
http	219	0	I04:-6 I09:-6 I12:10 I20:-6 J02:10 J22:12 J24:6 J26:12 J28:7 J29:-6 J39:8 N03:13 N06:15 N12:13 N13:19 N14:25 S04:-6 T03:7 T08:-6 T09:7 T15:6
http 127	731	8	T15:11
http 192	823	-12	
http 200	635	12	J35:8 S01:7
http 301	851	0	N13:6
http 400	561	7	J25:15 J30:10 T05:6
http 401	600	-13	I10:7 I15:6 J02:6 J16:8 J26:8 J38:6
http 403	635	4	J01:10 J35:7
http 404	652	7	J39:17
http 405	823	-4	
http 410	667	6	J22:21
http 413	823	0	N05:11
http 415	823	-13	
http 429	823	-5	
http 500	742	-5	
http 503	851	0	N11:6
http 504	823	0	N11:11
http acme	475	-33	J01:7 T09:12
http acorn	851	7	N13:6
http action	823	0	N01:6
http addon	800	0	I17:7
http addres	800	11	
http admin	851	0	N14:11
http agency	851	-5	
http and	782	10	J02:9
http answer	851	3	
http api	477	-31	J10:6 J11:13 J28:10 J36:10 J37:10 J40:6
http apps	823	0	I01:9
http atlassian	713	0	N03:6
http auth	572	13	T03:40 T15:12
http avocet	851	0	J32:6
http barge	628	-26	
http basic	851	-3	
http bitbucket	782	-5	
http chat	851	-6	
http circleci	800	-6	
http client	721	5	J07:9 S03:8
http cloud	823	-7	
http code	742	-6	N15:9
http company	823	5	J26:7
http confluence	657	9	J02:8
http connect	684	-9	I13:21
http connection	767	-3	
http copperbay	851	8	J22:6 N13:8
http copperhill	823	6	
http curl	851	0	N06:7
http customer	851	0	J37:9
http defaultclient	672	-3	
http defaultrequestheader	823	0	N09:6
http delete	851	0	I03:10
http dev	851	0	I10:6
http developer	574	14	J22:14
http doasync	851	3	
http docs	767	-13	
http ecosystem	800	0	T06:9
http egret	823	0	I12:12
http elmgate	851	-5	
http equiv	731	7	
http error	628	0	J25:6 J26:6
http example	721	-15	
http fernhollow	851	4	
http first	851	-3	
http flow	851	6	
http forge	823	0	I19:7
http foxglove	823	0	J38:6 N05:9
http from	851	-4	
http get	657	0	I17:6
http ghj	851	0	I18:7
http gitlab	767	-3	I12:6
http goosander	851	0	N11:6
http greyfriar	851	3	
http harbor	823	6	
http harborsite	823	3	J01:9
http harbour	823	-6	
http header	823	-3	J05:6
http help	851	-3	
http heron	851	0	N02:8
http http	782	-3	N06:11
http httpadapter	851	0	N07:6
http httprequestexception	782	3	
http httpresponseexception	823	5	
http id	731	12	N13:8 N14:12 T15:10
http issu	782	20	J39:11
http it	851	4	N06:7
http jira	464	8	J35:6 J39:28 N06:6 N09:14
http jira_cloud_host	753	6	
http js	851	4	
http kestrel	823	0	N14:6
http lab	851	3	
http larch	851	-5	S01:7
http larkfield	800	0	J19:6
http larkspur	782	4	
http layer	823	0	N01:7
http level	851	0	I18:8
http library	782	0	J03:10 J24:10 N12:6
http lindgren	678	-4	
http localhost	612	-7	I11:6 T15:8
http lorry	705	-21	
http mcp	684	8	J02:6 J11:7 T15:6
http method	800	-9	
http mossbank	800	3	
http my	800	-8	
http mysite	742	-6	N13:6
http net	851	3	
http new	742	-4	
http newrequest	678	-3	
http nio	823	-4	I02:6
http node	823	0	I01:6
http northpier	823	6	
http not	851	0	I11:8
http oakmere	823	3	
http oauth	568	-14	L01:9 T02:8
http old	823	-4	
http on	823	3	N06:6
http ourdomain	851	-6	
http ourorg	851	-4	
http oursite	823	0	N03:6
http ourteam	851	4	N09:6
http pinecrest	851	0	J26:6
http plover	823	0	N14:9
http post	721	0	J24:7
http proxy	767	5	I12:6 N10:8
http quillwork	800	-4	
http quitte	823	-8	
http registry	753	-9	
http remov	800	0	J27:6
http request	578	8	
http require	851	-4	N12:6
http response	652	0	I12:7 N12:12 N15:6
http rest	823	5	
http ridgeway	851	6	
http saltmarsh	767	6	
http server	753	7	
http silverbirch	851	0	J18:6
http site	690	-5	
http start	851	0	N14:11
http statu	662	9	J04:9 N13:8
http step	851	0	J20:6 J32:6
http support	851	0	J26:6
http tern	851	0	N13:8
http the	800	-4	C02:6
http thornbury	800	6	J04:9
http ticket	800	0	J39:9
http tidewater	851	5	J04:7
http tls	851	-4	
http to	823	-3	
http tool	851	-7	
http tracker	662	13	
http wiki	678	-7	N03:6
http willowbank	851	0	N07:6
http with	823	0	J38:7
http withheader	851	0	L08:6
http www	713	0	N01:6
http xray	823	-6	
http xxx	800	6	
http yarrow	823	0	N06:6
http your	684	-5	J25:7
http your_app_callback_url	851	-4	
http'	767	0	N13:8
http' host	851	-4	
http_client	851	3	N07:9
http_code	721	-7	J19:7 J28:6
http_code n'	782	0	J28:7
http_condition	851	3	
http_condition res	851	3	
http_error_msg	800	-5	
http_error_msg response	800	-5	
http_errors'	851	0	J34:6
http_errors' false	851	0	J34:6
http_method	851	3	
http_method get'	851	3	
http_method jwt	851	3	
http_response integration	851	-4	
httpadapter	823	0	N07:6
httpadapter max_retri	823	0	N07:6
httparty	800	-4	
httpbasicauth	697	18	J10:6 N13:8
httpclient	578	9	I17:24 N01:8 N08:8 T06:6
httpclient apache	800	6	N07:6
httpclient api	851	-3	
httpclient asuserbyaccountid	851	0	S02:8
httpclient clientkey	753	0	I17:17
httpclient for	851	0	I17:9
httpclient get	823	0	N01:9 S02:7
httpclient put	851	0	P01:6
httpclient req	767	0	J17:7
httpclient unknown	851	3	
httpcomponent	800	6	N07:6
httpcomponent defaulthttpclient	851	3	
httpcomponent jar	823	6	
httpentity	782	3	
httperror	570	6	J02:7 N03:8 N05:7
httperror 400	782	0	N05:8
httperror 403	782	-6	N01:7 N04:7
httperror 404	767	-9	N03:10
httperror could	851	-6	
httperror error_msg	851	3	
httperror http_error_msg	800	-5	
httperror with	851	7	J02:8
httperror'	851	6	N03:9
httpmethod	684	-3	
httpon	823	4	J02:6
httppost	851	3	
httppost post	851	3	
httprequest	690	-3	
httprequestcanonicalizer	851	0	L09:6
httprequestcanonicalizer computecanonicalrequesthash	851	0	L09:6
httprequestexception	782	3	
httprequestexception the	851	3	
httprequestmessage	684	-3	
httprequestmessage httpmethod	697	-3	
httpresponseexception	800	5	
httpresponseexception statu	851	5	
https'	742	-4	J24:7
https' host	800	4	
https_proxy	767	0	I13:6 N10:20
https_proxy http	823	0	N10:11
httpsconnection	823	3	N06:6
httpsconnection object	823	3	N06:6
httpsconnectionpool	690	6	N08:6 N09:6
httpsconnectionpool host	690	6	N08:6 N09:6
httpsucces	851	-3	
httpx	823	3	
httr content	851	3	
httr http_condition	851	3	
hub	705	-3	T13:7
hub show	851	0	T13:9
hubot	767	0	J26:7
hubot jira	823	6	J26:7
hubot node_modul	851	9	J26:8
hubot_jira_password redact	851	-5	
hudson	782	4	
hudson plugin	782	4	
human	731	0	J17:12 J35:13
hundr	713	0	I20:8 J21:13 L01:7
hundr tim	851	0	J16:6 L01:8
hurt	851	0	I15:6
hyper	800	0	C01:7
hyper guest	851	0	C01:7
hypervisor	823	0	I20:6
hyphen	851	0	N15:6
i'd	480	0	J08:7 J11:6 L01:8
i'd be	851	-3	
i'd expect	731	5	J11:6 J27:7
i'd have	731	0	J08:13
i'd put	800	0	J29:7 N01:6 T07:6
i'd say	823	0	I01:6
i'd send	823	-4	J10:6
i'd think	782	3	
i'd written	851	0	L01:8
i'll	667	3	
i'll fix	851	-5	
i'll look	823	4	J25:7
i'm	458	13	J14:8 J16:6 S01:11
i'm admin	823	0	S01:8
i'm allow	851	0	J42:6
i'm an	823	11	J26:7 T15:6
i'm be	851	0	J09:6 T09:6
i'm gett	800	0	I10:6 T05:6
i'm given	851	0	N12:6 S01:10
i'm go	851	0	J14:7
i'm in	851	0	N07:7
i'm logg	800	3	J27:7
i'm look	800	3	
i'm miss	851	3	
i'm not	657	-10	J16:6 S03:9
i'm sure	800	3	T11:6
i'm test	851	3	T08:7
i'm told	800	4	J24:6 J35:6
i'm try	823	6	J11:6
i've	480	0	I11:6 J02:6 J07:9
i've been	800	4	S02:6
i've compar	800	0	L01:8 S04:6
i've no	800	0	S03:6
i've past	851	0	J03:6
i've re	851	0	J29:7
i've read	851	0	J09:6
i've seen	851	0	J01:6 J23:6
i've the	851	0	J39:7
i've tri	742	3	L09:7
iat	456	3	C01:22 I06:21 I20:24 J02:-6 J06:9 L01:25 L08:18 L09:13 T02:15
iat and	800	3	
iat date	823	0	I20:6
iat exchange	851	0	L09:6
iat exp	609	0	I03:10 J06:6 L08:18 L09:11 T07:10
iat expir	851	0	L01:15
iat from	851	0	I06:7 I20:7
iat int	800	6	C01:6 J07:6
iat is	800	-7	
iat iss	851	4	I06:6
iat math	753	11	J06:9
iat now	566	-7	C01:13 L01:9 T09:7
iat time	705	0	T02:9
iat work	851	0	T02:6
iat'	657	10	I06:12 I20:9
iat' are	851	0	I06:7
iat' in	851	0	I20:7
iat' time	782	3	
icon	742	-3	I21:10 J38:10
icon of	851	4	I21:8
id	348	6	C02:10 I19:6 J23:8 J25:12 J30:7 J35:-6 J40:11 J41:20 N08:-6 N09:-6 N11:6 N12:-6 S04:7 T04:13 T05:11 T07:11 T12:8 T13:8
id add	851	3	
id and	639	-6	T09:7
id app	851	3	
id are	823	4	
id ari	782	0	I19:9
id as	782	-4	
id assignee	851	3	
id atlassian	643	25	J01:15 J02:6 J26:9 N13:6 N14:9 T15:7
id att	851	5	
id but	851	3	J07:6
id by	800	-4	
id com	823	-5	
id const	851	7	J19:6
id customfield_	782	10	J25:6
id download	823	-3	
id environment	851	0	N04:6
id error	851	3	
id exist	851	0	T07:6
id field	800	4	
id file	851	5	
id for	753	-3	
id from	742	0	C02:6 J40:10
id get	851	3	
id header	823	0	P01:6
id http	782	8	
id i'd	851	-7	
id id	823	5	
id in	621	7	I13:6 P01:8 S02:8 T05:6 T07:9
id is	615	-6	J41:10 S04:10 T12:7 T13:6
id it	753	0	J41:6
id jira	823	3	
id key	731	-12	
id muss	800	8	J41:13
id my	851	5	J25:6
id name	767	7	
id not	823	0	T07:6
id null	782	3	
id of	657	-10	J30:6 T07:8 T13:12
id on	782	0	T05:6
id or	767	5	J15:8
id permission	823	-4	
id pid	851	8	
id rest	782	0	J28:6 J36:9
id scope	851	-3	
id secret	800	6	T14:6 T15:6
id so	800	7	
id space	851	-8	
id status_id	851	9	J25:9
id summary	742	7	
id the	782	-3	
id then	823	-7	
id to	851	0	S03:7
id transition	851	-4	
id type	851	-7	
id unexpect	851	5	
id version	800	-4	
id we	851	0	T04:9
id'	657	4	J25:12
id' is	851	3	J41:6
id' or	767	5	J25:8
ide	823	4	
idea	576	-8	
idea did	851	-3	
idea why	800	4	T05:7
identical	672	0	J19:6 S04:7
identical for	851	0	T13:6
identifi	851	5	P01:6
identifier	678	8	J06:9 J41:16
identifier must	767	9	J41:15
identify	705	10	J23:16
identify query	721	11	J23:8
identify user	851	0	J23:10
identity	713	0	C02:7 S02:13 S03:8 S04:7
identity in	851	0	S04:8
idle	782	0	N07:6
ids	583	-10	J31:9 J41:11 T04:15 T06:8
ids and	823	-3	
ids are	800	0	T04:11
ids of	851	0	J41:6
idx	851	3	
ie	767	-4	
ie edge	782	4	
ietf	621	4	T01:6 T02:7 T03:8 T11:6
ietf param	628	5	T01:6 T02:7 T03:9 T11:6
if	347	-10	I01:8 J04:8 J08:6 T06:7
if and	851	4	
if ask	851	3	N08:7
if at	851	0	J06:6
if cloudid	823	-5	
if code	823	-8	
if decod	823	4	I01:7
if err	635	11	T06:6
if error	800	5	
if exist	851	-4	
if field	851	4	
if it	615	-8	
if it's	742	-5	S03:6
if jira	753	0	N02:9
if known	851	-3	
if leave	767	0	J31:6
if my	823	3	
if name__	851	8	J26:6
if nobody	823	0	J05:6 J40:8
if not	678	0	J14:6
if ok	767	6	
if one	851	-7	
if open	851	0	S03:10
if project	851	3	
if req	823	-3	
if response	742	-13	
if run	851	0	J21:7
if scop	851	10	
if send	823	0	N05:6
if somebody	851	-3	
if status_code	753	-3	
if take	823	0	J32:6 L09:6
if tenant	782	-3	T10:7
if that	713	0	J14:6
if the	541	-3	J04:10 J11:6
if they	721	6	
if token	800	0	J10:7
if verifi	851	5	
if we	782	0	J31:6
if you	592	-13	J39:6
if your	782	0	T03:6
iframe	576	0	I01:9 I03:18 I04:14 I14:7 I21:9 J08:15
iframe 401	851	0	I21:6
iframe call	800	0	I03:8
iframe to	823	0	I02:7 J08:6
ignor	690	-6	J03:10 S02:9
ignor the	851	0	J03:8
ignore certificate	851	3	
ignore the	823	0	N11:6
ijoiyjdkmwmwzmutm	782	0	T10:8
ijoiyjdkmwmwzmutm ms	782	0	T10:8
illegal	800	-7	C02:6 J34:7
illegal character	851	0	C02:7 J34:8
illegalargumentexception	823	-5	I10:6
illegalstateexception	823	0	S02:7
im	823	5	J23:11
imag	690	13	I21:7 J38:21
imag in	851	0	I21:8
image	590	-11	C01:6 J29:6 J38:7
image in	851	4	
img	800	0	I21:16
immaturesignatureerror	851	0	I20:10
immediate	800	0	J19:6
impact	782	-4	J30:7
impersonat	662	-4	J09:7 S04:12 T05:7 T09:7 T11:9
impersonat the	851	-4	
impersonat user	800	0	J13:7 S04:7
impersonate	705	0	C02:18 S04:6 T05:12
impersonate user	851	0	C02:6
impersonation	562	-9	J36:6 L09:6 S04:11 T01:6 T02:9 T03:8 T04:7 T08:6 T09:7 T12:6
impersonation an	851	-3	
impersonation and	851	0	J36:7
impersonation as	851	0	T11:6
impersonation broken	851	0	S04:8
impersonation fail	782	0	T09:8
impersonation in	800	0	L09:8
impersonation is	851	0	T04:6
impersonation no	851	0	T05:6
impersonation the	823	3	
impl	782	-5	J03:8 N07:6
implement	742	-6	J08:6
implement the	851	0	J08:7
implementation	753	0	L09:7
implementation in	851	0	T10:6
impli	851	-3	
import	474	6	J22:10 N05:9 T04:8
import api	782	-8	
import axio	823	10	
import base	851	10	
import confluence	823	-6	J18:6
import confluenceloader	823	3	
import datetime	851	-5	
import execution	782	-7	
import fmt	851	-4	
import from	851	0	I10:6 J31:6
import httpbasicauth	753	3	
import is	823	-3	
import jira	662	-3	
import meta	851	-4	
import module	851	3	
import of	851	4	
import os	731	0	J22:7
import request	652	11	J22:7 J26:6
import the	742	-4	
impossible	767	6	N07:6
impossible interact	782	6	N07:6
improper	753	0	J10:28
improper form	800	0	J10:19
improv	851	-6	
improvement	851	-3	
in	181	0	I15:8 I21:6 J24:-6 J25:-6 J27:7 J30:10 J33:-6 J34:10 J41:6
in 200	851	3	
in 401	823	12	J26:6
in 404	767	0	J15:6
in about	851	0	S03:9
in accessible	851	0	J40:6
in adf	823	0	J39:7
in admin	767	0	J28:10
in advance	851	4	
in again	648	10	J35:7 T14:14
in all	678	0	N02:6
in allowedbaseurl	823	0	I12:7
in an	609	0	J09:19
in and	684	4	J36:6 S01:8
in another	731	-7	
in any	721	0	J42:6 S01:6
in app	767	0	I11:6 S03:7
in april	800	0	J29:6
in arbeit	851	3	J27:6
in as	684	3	S03:6
in at	851	-3	J35:6
in atlassian	643	0	J06:8 N04:6
in attachment	851	-6	
in august	782	-5	J23:6
in azure	823	-6	T13:7
in base	800	5	
in basic	851	-4	
in batch	823	0	J07:6
in between	721	0	N12:8
in block	800	5	
in body	851	0	N01:6
in both	697	3	
in browser	705	4	I21:6 J27:8 J35:6 N02:11 S04:6
in by	678	0	J35:13 N04:7
in cache	851	0	I08:6
in call	851	0	L09:6
in capital	800	-3	T11:6
in captcha	851	-3	
in case	684	-8	J35:6
in certificate	713	3	N09:11
in chunk	851	0	N12:6
in ci	782	0	N09:6 S01:6
in client	800	-4	
in cloud	753	0	J11:6
in commit	851	-3	
in config	713	0	I12:10
in confluence	731	0	I02:8 T09:8
in connect	713	0	J40:6
in container	851	0	I20:13
in create	823	-6	
in create_page	851	3	
in custom	851	3	
in data	782	-4	
in database	851	0	S03:8
in days	823	0	J36:7
in debug	800	-3	
in description	823	0	N05:7
in descriptor	753	0	I12:9 I21:11
in dev	767	0	I10:6
in different	851	0	T07:6
in do	823	0	J19:8
in docker	742	0	I20:6 J02:6
in docs	851	-7	
in each	742	0	J38:6 N05:9
in earlier	851	6	
in elixir	800	4	J06:8
in env	782	7	
in err	742	6	
in every	742	4	T02:7
in excel	800	0	J02:8 J34:10
in fail	851	-4	
in favour	800	-4	
in february	851	0	N15:6
in file	823	-3	
in first	800	-7	
in for	782	0	J16:6 L09:6
in found	823	-4	
in four	851	5	
in from	851	3	J06:6 T14:7
in front	590	0	C02:18 I14:7 J33:6 T07:8
in full	823	-4	
in gdpr	625	24	J23:25
in get	767	4	N12:6
in github	782	-3	
in gitlab	851	0	N06:6
in giv	851	-3	
in go	800	0	I20:6
in group	851	3	J42:6
in has	823	7	J27:6
in here	800	3	
in his	742	0	J29:6
in hits	851	3	J42:6
in html	851	0	N03:10
in http	782	-3	
in if	823	-3	
in in	767	0	J38:8
in init__	800	11	J26:6
in install	753	0	I15:13
in iss	851	0	J06:6
in issu	782	-3	
in it	531	6	I06:6 L08:6
in january	800	0	I05:6
in jenkin	823	3	
in jira	462	-15	J01:6 J18:6 J30:14
in jira'	851	-3	
in jql	782	0	J23:6
in jsm	823	3	J30:6
in json	662	0	N03:9
in jwt	851	0	L08:8
in key	851	-3	
in kotlin	851	0	L09:8
in lower	800	0	J03:8
in manage	800	0	J09:6 N02:6
in manifest	800	0	J12:12
in many	823	-3	
in march	767	0	N15:6 S04:6
in memory	721	0	J36:7 T05:6
in metadata	823	5	J41:9
in min	800	0	N11:6
in minut	851	0	I06:7
in module	713	10	J26:7 N04:6
in more	851	3	
in ms	767	0	J08:6 J36:10
in my	555	25	J04:6 J26:6 N14:7
in myself	851	0	J03:6 S04:8
in name	823	0	N06:9
in new	767	-4	
in not	800	0	J34:6 J38:6 N14:6
in on	753	0	J26:6
in once	823	4	
in one	625	-3	P01:7
in only	823	3	N14:8 P01:6
in opensprint	721	7	
in ops	851	0	J30:8
in order	753	6	J13:6 J28:8
in other	753	0	P01:6
in our	483	0	J02:-6 J29:6 S03:8 T04:7 T08:6 T09:6
in ours	851	0	T07:6
in parallel	823	4	
in particular	851	-3	
in paste	851	3	
in path	823	-3	J10:8
in payload	800	-3	I15:14
in permission	823	0	J27:6
in php	823	0	T10:6
in place	559	0	N08:6 N13:6
in pod	851	0	I13:6
in post	851	-3	
in postman	657	0	J02:6 J24:6 J28:7
in power	731	3	J28:6
in powershell	823	0	I06:6 J23:6
in preview	851	3	
in print	851	-3	
in private	767	4	J01:8 J38:8 S01:6
in proces	851	-6	
in process_open_vuln	851	3	
in prod	731	0	S03:7 T01:6
in progres	672	4	J34:8 J41:18
in project	690	3	J15:7 J30:6 J41:7
in put	823	0	J31:6 L08:9
in queri	851	4	
in query	690	4	J34:6
in quot	851	0	N10:6
in quotation	684	10	J34:14
in raise_for_statu	767	6	
in react	851	-3	
in readme	851	-3	
in redi	753	0	J37:8
in release	800	-3	J05:8
in request'	782	5	
in resource	851	5	J25:8
in review	767	5	J41:16
in role	851	0	S04:6
in row	823	-3	J10:6
in schedul	851	6	
in script	851	-4	
in second	800	7	N11:7
in sentry	851	9	J30:8
in set	851	-8	
in single	851	0	N05:7
in small	851	0	T10:6
in so	800	6	
in some	851	3	
in space	782	-4	
in statu	800	8	
in stor	767	0	I10:20
in str	767	6	J34:6
in strict	823	8	J23:11
in sub	782	0	S02:15
in sync	823	-3	
in test	782	-5	J31:6
in that	632	6	J05:7 J17:10 P01:18
in the	269	12	I10:10 I15:6 I17:7 I20:7 I21:13 J04:6 J21:-7 J23:-8 J24:-8 J25:-10 J33:-6 J34:15 J36:8 J39:7 L01:11 N04:7 N07:8 N08:-6 N12:-6 N14:-6 P01:7 T14:-7 T15:7
in their	639	0	T13:8
in them	782	0	J10:6
in there	590	5	N10:6 T07:9
in this	603	-6	J16:6 J31:8 N03:7 P01:6
in thread	742	0	L08:8 T06:7
in three	823	0	N11:6
in to	568	3	J26:13 T15:10
in token	767	0	I02:7 I03:6 J29:6 S02:6
in too	851	6	
in total	851	-3	
in truth	800	-10	
in try	851	-3	
in ui	823	0	J20:6 J27:7
in unit	851	0	I17:6 T02:6
in upsert	823	-6	
in urlopen	851	4	
in user	731	-3	J13:6
in var	782	0	T03:6
in verb	823	8	
in version	823	-4	
in we	767	12	
in webhook	851	-4	
in which	684	-6	
in with	606	0	J02:11
in work	800	5	J24:6
in worker	851	0	T14:7
in wsl	851	4	
in your	632	3	
inactive	800	-3	T13:14
inc	851	3	
incidencia	851	-5	J15:6
incident	639	0	N11:8
incident the	823	3	J17:6
includ	643	-9	T01:8
includ needs_authentication_err'	851	-3	
include	684	-3	S02:7
include atlassianjwtauthentication	851	-3	
include location	851	6	
include qsh	851	0	L09:7
include_attachment	800	5	
include_attachment true	823	3	
includesubdomain	731	3	
incognito	823	0	J35:7
incognito window	851	0	J35:7
incom	697	-10	L08:7 T10:6
incom authentication	851	-5	
incom link	851	-4	
incom token	851	0	T10:7
incomingmessage	800	4	
incomplete	823	5	
incorrect	713	-8	J26:10
incorrect or	851	-4	
increment	800	8	J25:7
incremental	800	0	J33:11
inde	742	6	L01:8
indent	823	-5	
indent separator	823	-5	
independent	851	0	J06:6
index	578	5	I01:10 N09:7 T14:6
index js	648	3	I01:7 N09:9
indicat process	851	5	
indicate	800	3	
indicate succes	800	3	
ines	800	0	S03:15
inet	851	0	N06:6
inet addressimpl	851	0	N06:6
info	482	15	J03:6 T13:7
info bugwarrior	851	4	
info collector	767	6	
info creat	851	5	
info discover	851	8	
info for	753	3	J03:6
info get	753	-4	J04:6
info http	851	4	
info jira	800	-6	
info mcp	823	-4	
info message	851	0	J11:6
info msg	851	0	J03:8
info post	851	3	I04:6
info process	851	3	
info start	851	6	N03:9
info tenant	851	0	J09:6 N15:9
info ts	851	0	I20:6
info version	851	6	N12:7
information	578	12	J26:7 N04:6
information at	823	3	
information check	851	4	
information error	851	-3	
information for	823	6	
information java	851	3	
information see	672	9	J26:10
information to	851	-5	
informational	851	5	
informational notificationscope	851	5	
infra	721	0	I20:6
ingest	823	-3	
ingres	753	0	I02:8 I14:8
init	652	9	N02:7
init fail	851	3	I17:6
init installation	823	3	J39:6
init__	753	14	
init__ py	851	9	
init__ si	851	4	
initial	767	-3	
initialize	851	-9	
initialize_http_header	851	3	
initialize_http_header authentication'	851	3	
inline	823	-9	
inner	742	0	J34:10
input	588	15	I07:7 I08:9 J25:19 N14:7
insensitive	823	0	J03:9
insert	767	0	I07:8
inside	632	12	I03:14 T14:6
inside my	851	0	T05:7
inside of	800	6	
inside the	767	3	
insight	800	12	N03:10 N08:6
insist	713	0	J32:6 L01:7
insist on	753	0	J32:7
inspection	800	0	T08:6
instalado	800	12	J40:9
instalado autorizado	851	6	
install	357	-17	I07:14 I08:27 I09:23 I11:40 I12:28 I13:42 I14:-6 I15:35 I16:26 J01:-6 J02:-9 J12:13 J15:-6 J21:-6 J22:-6 J23:-6 J25:-10 J26:-9 J39:-6 J40:15 L08:7 N07:-7 N08:-6 N14:-6 T04:16 T05:20 T09:10 T10:7 T14:-6
install 204	800	-3	
install 401	684	0	I11:11 I12:6 I13:18 I15:8 I16:13
install after	823	0	T10:6
install again	705	3	I07:8
install and	667	-3	N02:6
install anew	823	5	J17:6
install answer	851	-4	
install app	823	0	I11:9
install are	823	0	I12:9
install but	823	3	
install call	713	0	I08:12
install callback	697	0	I11:7 L08:7
install can	851	-3	J09:7
install claim	851	7	
install event	742	3	I07:7 I12:8
install fail	851	0	I13:6
install false	851	0	I11:11
install fine	851	-3	T10:12
install for	767	-6	
install from	713	0	I08:6 I16:7
install handler	823	0	T04:7
install hook	652	-4	I15:6 T04:8 T05:7
install host	767	0	I09:22 I12:6
install in	713	0	I15:10
install install	767	0	I11:6
install is	782	0	I11:9
install it	672	-3	I07:6
install jira	823	-3	
install key	800	0	I08:8
install keys	657	-10	I08:9 I13:25
install list	851	0	J12:8
install no	851	4	
install ok	800	0	I09:12
install on	603	15	I09:8 J40:29
install our	731	0	I08:11
install payload	672	-3	I11:6 I15:11 T09:7
install refus	851	0	I11:9
install since	767	0	I13:9
install statu	851	-3	
install the	581	0	I07:9 I10:6 I13:9
install upgrade	753	0	J12:8
install webhook	800	6	L08:7
install what	851	0	T09:6
install which	851	0	I11:6
install with	753	0	I13:9 I15:7
install work	851	0	I13:7
installation	477	0	I11:22 I12:13 I13:7 I16:8 J02:-6 J12:9 T01:6 T04:7 T05:7 T09:10 T12:9
installation baseurl	851	0	T09:9
installation fail	767	3	I12:6
installation in	851	5	
installation installation	851	9	I01:7
installation of	800	3	
installation only	851	-3	I11:6
installation please	800	5	I12:6
installation post	823	0	I11:10
installation that	851	3	
installation type	823	11	J39:6
installation work	851	-5	
installationid	823	-3	
installationid ari	851	-3	
installed'	713	0	I11:6
installedat	823	0	I10:10
instanc	713	-5	
instance	492	22	J04:13 J39:11 J40:24
instance at	823	-3	
instance can	823	0	J18:6
instance cannot	851	5	J39:6
instance cuando	851	6	
instance fail	851	0	N07:8
instance it	800	3	
instance of	753	13	J25:10
instance that	851	0	T08:7
instance the	782	7	J04:8
instance this	851	-8	
instance without	851	-3	
instant	800	0	J21:6
instead	514	13	I02:9 J02:7 J04:7 J15:7 J34:7 N13:10
instead deprecation	823	3	
instead it	721	0	I02:11 S03:6
instead line	767	6	J34:6
instead of	572	0	J02:10 J04:9 N13:9
instead the	851	0	J15:7
insufficient	800	-8	J09:7
insufficient privileg	851	-5	
insufficient_scope	851	-4	
int	603	0	C01:7 T02:9
int and	851	3	T02:8
int time	684	-4	C01:8
integer	713	6	J41:23
integer error	800	10	J41:12
integrat	851	3	N13:6
integrate	753	4	
integration	454	-8	J27:6 J36:9 N15:12 T14:7
integration account	851	0	J16:7 J42:6
integration connection	851	4	N07:7
integration creat	851	0	J32:7
integration for	767	0	I18:9
integration had	823	4	J26:6
integration has	851	4	
integration is	800	3	J02:7
integration jira	767	4	J02:6
integration on	851	-3	
integration stopp	851	5	J29:7
integration test	782	0	I05:6
integration that	800	0	N09:6
integration user	753	0	J35:9
integration uses	851	-3	
intellij	823	0	J35:8
intend	823	0	I02:6
interact	782	6	N07:6
interact with	782	6	N07:6
interactive	800	0	T12:7
interactive call	851	0	T12:7
interceptor	800	0	J03:10
interface	731	5	
interface error	851	3	
intern	753	0	I20:6 S04:11
internal	488	17	I02:12 I05:7 I06:6 J25:-6 N11:23
internal auth	767	0	I02:7 I13:6
internal host	782	0	I17:7
internal jira	800	3	
internal jwt	705	0	I02:8 I05:10 I06:8
internal main	851	-4	
internal modul	851	-4	
internal proces	690	14	T14:8
internal server	639	10	N11:30
internet	690	0	C01:6
internet provider	851	0	N04:6
interrupt	851	-5	
into	440	8	I01:7 I07:6 I14:6 J07:6 J25:6 J26:9 J32:6 N05:8
into atlassian	851	6	
into confluence	823	0	J18:6 J21:7
into env	823	-3	
into get	851	0	N13:8
into jira	753	8	J26:6
into postman	851	0	I14:7 J35:9
into the	552	0	J07:8 J26:6
into this	767	-3	
intra	782	0	J39:6
intranet	753	7	
introduc	753	0	S03:8
inv	823	4	
invalid	447	7	C02:6 I12:8 I14:10 J02:6 J30:12 L01:6 N12:24 T03:13 T14:15 T15:14
invalid api	823	-4	
invalid at	851	8	T14:10
invalid aud	731	0	T03:15
invalid audience	800	13	I12:14
invalid authorization	851	4	
invalid character	731	10	J26:6 N12:16
invalid contact	851	6	T15:7
invalid in	851	4	T15:7
invalid json	782	7	N12:11
invalid jwt	731	-7	I14:21
invalid key	823	-5	
invalid or	767	9	N15:7
invalid refresh	823	-3	T14:6
invalid request	742	7	J25:12
invalid response	851	3	
invalid signature	767	-6	I07:9 T10:6
invalid token	782	3	
invalid url	851	-3	
invalid value	851	-10	
invalid with	851	-9	
invalid_auth	800	-3	
invalid_grant	568	-16	T02:17 T03:13 T13:10 T14:18
invalid_grant error_description	662	-7	T02:9 T03:9
invalid_grant'	823	0	T02:10
invalid_request	823	-3	
invalid_scope	800	0	T11:22
invalid_token	851	3	
invalidaudienceerror	823	4	I12:13
invalidaudienceerror invalid	851	4	I12:8
invalidoperationexception	713	3	N14:6
invalidoperationexception response	713	3	N14:6
invalidresponse	800	7	J02:6
invalidresponse statu	800	7	J02:6
invalidresult	823	4	
invalidresult invoke	851	3	
invalidsignatureerror	800	0	I07:8 I08:6
investigat	851	0	S02:8
invit	767	0	J19:11
invite	823	3	
invocation	625	3	I19:36 J37:11 T12:12
invocation token	672	0	I19:32 T12:13
invocation token'	823	0	I19:8
invok	800	4	
invoke	564	8	J02:8 J25:10
invoke jiramethod	731	8	J25:12
invoke method	782	7	J34:6
invokeremote	782	3	I19:18
involv	767	0	I17:8
io	522	0	I06:7 T03:45
io ioexception	767	-6	
io iss	851	0	T05:9
io oauth	742	11	T03:14
io public	851	6	
io redact	851	0	J24:6
io'	721	8	T03:18
io' return	851	5	
ioexception	742	-3	
ios	851	-7	
ip	576	-9	N04:41 N06:8
ip addres	721	-9	N04:20
ip address	823	-4	
ip allow	800	-5	
ip allowlist	690	-10	
ip is	851	0	N04:10
ipsum	851	5	
ir	851	11	N12:6
ir index	851	11	N12:6
irestrequest	705	8	
irestrequest request	705	8	
irestresponse	705	8	
irestresponse response	705	8	
irrelevant	851	0	J27:8
is	187	14	I05:9 I14:-6 J02:-9 J23:-6 J30:13 S04:8 T13:6 T15:8
is 200	662	4	I21:6 J04:8 N13:9
is 400	731	14	J33:7
is 401	678	3	
is 403	705	12	J01:14 J18:7 N04:7
is 404	823	0	N03:9
is 410	851	-5	
is 500	851	-4	
is about	705	3	J26:6
is absent	851	0	T05:6
is accept	713	0	J24:9 L09:7
is add	782	-3	
is admin	800	0	N14:9
is all	721	-3	T02:6
is allow	731	0	I05:15
is already	851	5	
is alway	753	0	S02:6
is among	823	6	
is an	603	0	J14:7
is and	753	0	I05:7 J34:8
is anonymou	823	-5	N13:6
is another	697	4	
is app	823	0	I19:11 J13:7
is as	767	0	N02:7
is ask	753	7	S04:6
is assign	823	-6	
is at	742	0	I21:7 N06:6
is atlassian	851	0	N06:6
is authentication	851	3	
is available	632	12	J22:8
is back	767	4	N15:9
is bad	800	-6	
is bare	823	-3	I05:6 P01:6
is basic	851	3	
is be	800	-3	
is before	851	0	N09:6
is below	851	3	
is bit	800	-5	
is blank	782	-3	
is block	690	-12	
is bounc	823	0	I02:6 J23:6 T10:8
is broken	684	7	N03:9
is built	782	4	
is by	851	-4	
is call	662	3	C02:6
is chang	782	4	
is chosen	782	4	
is complete	721	-8	
is comput	851	5	I01:6 J10:6
is content	823	0	S01:6
is correct	767	4	J06:8 J24:7 S04:7
is creat	657	4	J25:9 N13:9
is current	823	0	N15:6
is custom	851	0	T08:6
is cut	823	-3	
is data	851	-3	
is dead	767	4	T14:6
is deni	742	0	J12:6 T09:6
is deprecat	592	0	J26:24
is different	800	0	J25:6
is done	767	9	
is down	767	5	N11:8
is due	851	5	
is empty	612	0	J04:10 S04:11
is encod	851	-4	
is enforc	851	-3	
is enough	800	-6	
is error	851	4	J39:6
is errormessag	851	-6	
is exact	851	4	
is exchang	800	6	N03:6
is expir	705	-3	I18:15
is fail	823	11	J02:9
is fetch	767	21	I13:8
is fil	851	0	S03:7
is fine	562	6	
is fix	742	-8	
is for	662	-4	
is forbidden	713	-12	J18:7
is found	742	-4	
is from	639	0	L08:7
is generat	851	0	N05:6
is given	742	0	S03:7
is go	800	4	
is gone	662	15	J22:11 J25:6
is good	652	7	J01:6
is green	697	0	J22:7
is hand	851	0	T02:6
is happy	767	0	N09:6
is he	851	0	T13:6
is healthy	851	-4	
is his	851	0	P01:6
is hit	823	3	J22:6
is how	767	10	
is http	628	0	N13:12 N14:9
is improper	823	0	J10:14
is in	531	5	J30:6 T15:6
is install	684	3	
is invalid	590	10	J30:12 L01:6 T14:12 T15:9
is issu	800	0	L09:6
is it	504	12	
is jira	697	12	I21:6 J39:7 N07:6
is json	823	5	J24:6
is just	742	0	J34:6
is kb	851	0	J38:9
is known	800	0	N06:10
is left	823	3	
is like	767	0	N13:6
is limit	800	12	
is little	782	0	T02:6
is lock	823	0	I13:7
is look	823	0	N06:6
is lost	800	0	I04:6
is made	639	5	
is malform	823	-4	C02:6
is mandatory	823	5	J30:7
is mark	823	-4	
is meant	753	5	J24:6
is method	851	-4	N02:6
is min	823	0	I04:7 I05:10
is mine	851	4	
is mislead	851	5	
is miss	615	3	I02:9
is more	823	0	N05:6
is mov	823	4	
is need	672	0	J14:6
is negative	851	0	I08:6
is never	800	3	
is new	721	-7	L08:6
is no	557	10	J15:7
is none	753	-6	J10:7
is normal	800	3	
is not	387	24	I16:6 J05:6 J31:12 J40:12 J41:8 N04:10 T01:11 T15:8
is noth	823	-4	
is now	678	-7	I05:20
is null	753	-6	N13:7
is of	767	3	
is off	767	-5	
is ok	612	0	T09:7 T12:7
is on	600	0	N03:6 N04:6
is one	621	0	T12:8
is only	662	10	J01:9 J22:6
is open	690	0	S01:11
is out	753	-12	
is over	742	0	I01:8
is page	800	0	N15:7
is perfect	823	0	J27:8
is personal	782	-8	
is pickier	851	0	J20:9
is plain	823	0	J42:7 T07:6
is possible	823	-6	
is post	782	-3	
is present	823	0	J16:6
is probab	823	9	
is project	782	-3	
is proxy	823	10	N07:6
is quick	823	-5	N08:7
is reachable	851	-3	
is read	767	-12	
is ready	851	0	N08:6
is real	823	3	
is recognis	800	0	L08:8
is refresh	823	12	J02:12
is refus	576	0	J16:7 J32:7 J35:7 L09:6 N04:6 T13:7
is reject	742	0	J31:6
is relat	851	-3	J29:7
is request	851	0	J07:6
is requir	583	29	J30:61
is reserv	652	7	J34:14
is respect	851	5	
is rest	823	-6	
is restrict	851	4	J27:7
is retri	823	-3	
is right	581	0	J15:7
is said	823	0	I05:6
is second	851	0	I20:7
is seen	851	-4	
is self	851	7	
is sent	705	9	S01:6 T05:7
is server	851	0	J39:7
is set	635	8	J30:6
is silent	823	-5	
is simp	851	4	
is site	782	0	J01:8
is slow	823	-4	
is some	753	3	J25:6 J27:6
is someone	851	-5	
is someth	731	7	P01:6
is still	635	12	J22:7
is stor	782	4	
is str	800	0	I06:11
is sub	823	0	J41:7 S02:6
is successful	851	6	J02:6 J04:6
is support	767	0	J37:6
is suppos	851	-4	
is switch	800	-5	
is taken	713	-4	
is test	851	3	
is that	536	8	J16:7 J19:6
is the	451	7	I12:6 S02:7 S04:8 T08:9
is there	469	0	I14:6
is this	643	-5	I09:11 N12:6
is thrown	851	4	N01:6
is to	705	-4	
is tok	851	3	
is token	782	0	J07:6 S04:8
is too	667	7	N05:19
is turn	684	0	J32:6
is unauthoriz	800	-4	
is under	782	3	
is unknown	767	0	J27:6
is unsupport	851	6	J24:6
is up	823	0	S03:6
is urn	800	0	L01:9
is used	742	-9	
is username	823	6	J04:6
is valid	690	5	L08:7
is verifi	823	-4	
is very	851	3	N08:6
is want	823	-7	
is warn	851	-3	
is way	800	-3	T02:7
is well	721	0	J36:6
is what	588	-6	
is where	800	0	L01:8
is which	851	-5	
is with	823	-3	J35:9
is work	800	0	N04:6
is wrong	635	17	J04:7 J28:9
is you	851	8	
ish	823	0	I13:6 N14:6
islast	697	-6	J04:12 S04:13
islast true	731	-5	J04:12 S04:14
isn't	411	8	I03:8 I11:6 J12:7 J15:6 J21:-6 J40:7 L09:6 S04:16
isn't accept	731	0	L08:7
isn't affect	851	0	J22:7
isn't allow	782	0	N02:6 P01:6 S04:8
isn't an	851	0	J16:6
isn't any	851	0	P01:7
isn't associat	823	6	J40:13
isn't authoris	782	0	T01:10
isn't be	851	0	N15:6
isn't contain	851	0	I03:6
isn't found	800	0	J39:10
isn't in	667	0	S04:10
isn't it	782	0	I12:12 L01:6
isn't json	800	3	N03:8
isn't known	823	0	I09:6
isn't on	782	0	J31:8
isn't one	851	0	L09:6
isn't part	851	0	L08:6 S04:7
isn't set	823	7	
isn't stor	851	5	
isn't support	782	0	J24:6
isn't that	800	0	C02:6 T10:7
isn't the	632	0	I02:9 I11:8 I15:11
isn't there	690	0	J27:12
isn't what	800	0	I01:6
isoformat	823	-4	
isolat	823	0	I19:6
isolat gov	851	0	I19:6
iss	441	0	I03:9 I06:14 I09:11 J02:-7 J06:20 J07:9 J08:11 L01:16 L08:17 L09:13 T05:8 T07:10
iss access_key	851	-3	
iss addon	823	0	J06:9
iss and	782	4	I06:11
iss app_key	851	-3	
iss appkey	800	-3	J07:6
iss claim	782	0	I02:7 I14:11
iss clientkey	697	0	J06:13 J08:9
iss com	742	4	J07:12 L01:14
iss current_jwt_auth	851	-3	
iss descriptor	851	4	
iss fmt	851	5	
iss iat	767	0	L08:10
iss my	731	-5	
iss sub	742	3	I03:6 L09:9
iss the	851	0	J06:6
iss urn	576	-4	L09:11 T05:15 T06:6 T07:11 T09:8
iss'	662	12	I06:6 L01:8
iss' addonkey	851	7	J02:6
iss' key	851	0	L01:11
iss' self	851	5	J06:6
iss' urn	742	4	T03:6
issu	368	12	I20:12 J03:14 J04:22 J11:6 J14:11 J22:17 J29:11 J39:9 N08:7 P01:16 S04:13
issu all	823	4	
issu and	667	-3	
issu are	721	-4	J42:6
issu array	851	-3	
issu at	782	0	I06:6 I20:7 L08:7
issu but	753	0	S01:7
issu by	800	0	J06:6 J07:6
issu client	851	3	
issu coffee	823	7	J26:7
issu come	823	5	
issu count	851	4	
issu data	851	6	
issu done	851	0	J29:7
issu end	851	3	
issu error	800	-4	
issu expect	851	0	J04:6
issu find	851	-3	
issu for	705	5	
issu from	731	-15	
issu have	851	-7	
issu in	635	4	S04:6
issu islast	767	0	J04:6 S04:14
issu it	767	4	
issu jira	823	5	
issu key	823	0	S04:7
issu list	800	4	N02:7 N13:6
issu map	753	4	J22:7 N13:6
issu must	800	0	J30:11
issu now	851	-3	
issu of	721	0	J15:6
issu on	800	-4	S04:9
issu or	800	7	J04:6
issu print	800	-3	
issu read	823	-3	
issu response	823	9	J22:6
issu same	851	0	J29:6
issu search	800	4	
issu source	851	4	
issu stream	851	5	
issu sync	851	-6	
issu the	753	4	J04:9
issu those	851	0	J11:7
issu to	800	0	J25:6
issu when	851	-4	
issu with	662	0	J33:6 N07:7 S04:8
issu work	823	0	J20:6 J42:9
issue	283	15	J05:15 J06:-6 J08:14 J09:7 J10:8 J15:22 J17:17 J18:-6 J19:-6 J20:7 J24:7 J25:10 J30:22 J31:13 J32:11 J36:-7 J41:22 J42:6 N02:6 N03:7 N06:-6 N09:-8 N11:7 N13:15 P01:9 S01:-6 T15:-6
issue 201	800	-4	
issue 302	823	0	N02:14
issue 400	697	3	J05:28 J31:-6
issue 403	782	0	J09:7
issue abc	753	-3	
issue about	851	-3	
issue and	705	4	N13:9 P01:7
issue app	823	0	J10:8
issue as	823	7	N01:6
issue assignee	851	6	
issue attachment	721	3	
issue auth	823	-4	
issue ba	753	-9	
issue bas	823	0	P01:6
issue body	851	-3	J07:7
issue by	713	6	J38:6
issue can	800	-6	
issue cannot	851	11	
issue choose	851	7	
issue client	753	0	J10:6
issue com	851	3	
issue const	851	8	J01:6
issue could	800	11	J05:6
issue creat	851	5	
issue create	823	7	
issue createmeta	753	-14	N11:6
issue createmeta'	851	-6	L08:6
issue data	800	9	
issue description	753	-6	J23:6
issue detail	823	-7	
issue does	652	-10	J15:20 J28:7
issue error	684	4	
issue expand	823	6	J10:6
issue fail	690	8	J25:6 J30:6
issue field	652	-3	J32:6
issue fields'	851	-7	
issue from	742	3	
issue get	753	0	J22:9
issue gettransition	851	-3	
issue giv	782	7	
issue header	767	-7	
issue http	800	3	
issue id	742	4	
issue import	851	0	J42:7
issue in	662	0	J17:6
issue is	643	6	
issue issue	713	14	J26:6
issue issueservice	823	3	
issue java	823	7	N05:6
issue jira	667	13	T11:7
issue jql	800	3	
issue json	742	0	J38:8 N02:9
issue key	541	-19	N03:7 N13:12
issue keys	851	3	N13:7
issue list	767	6	J04:7 N12:6
issue lo	851	-3	
issue meta	851	5	
issue method	800	-8	
issue navigator	851	0	J27:6
issue no	851	5	
issue not	823	-4	
issue of	800	0	J17:11 J33:7
issue on	721	5	
issue ops	767	-7	
issue project	851	-5	
issue property	851	0	P01:7
issue query	851	5	
issue req	767	-4	
issue save	851	-3	
issue says	800	4	
issue search	667	0	J04:6 J22:6 J27:8
issue searchasync	851	4	
issue security	742	0	J17:8 S04:9
issue see	851	5	
issue so	851	5	N11:6
issue sonia	851	-5	
issue statu	800	0	J41:6
issue step	851	-3	N11:6
issue summary	800	0	J23:6
issue sync	851	3	
issue sync'	851	3	
issue text	767	4	J30:7
issue that	753	-8	
issue the	684	-3	J10:6
issue then	823	7	J21:6
issue there	851	-7	
issue through	851	4	
issue ticket	800	7	
issue time	609	-5	J08:12 J15:6 J17:10 J21:7 N03:6 T02:11
issue to	753	-11	J25:10
issue to_json	851	-3	
issue token	782	0	J01:6
issue transition	753	0	J41:11
issue typ	721	4	J14:8 J30:9
issue type	578	4	J25:-6 J30:46
issue update_history	667	4	
issue updatehistory	851	6	
issue user	851	-5	
issue was	753	5	J04:8
issue webhook	851	3	
issue with	652	-5	
issue wl	678	-7	J08:14 J15:11
issue_export	851	-7	
issue_key	800	-6	
issue_type	731	11	J23:8
issue_type epic	851	5	
issue_type task	782	5	J23:9
issue_updat	753	0	I14:8
issueattachment	800	3	J20:8
issueattachment addattachment	800	3	J20:8
issuedat	782	4	
issuefield	731	7	J32:12
issuefield setprojectkey	800	4	
issuefieldv	823	3	J32:12
issueid	753	-5	J25:8
issueidorkey	767	-5	
issuekey	672	-3	I01:8 I02:6 N13:6
issuekey ab	851	0	I01:9
issuekey is	851	-4	N13:8
issuekey key	851	4	J42:6
issuelink	767	5	J09:6
issuer	530	4	I09:17 I14:13 I15:10 I19:10 J06:24 L01:26 L08:8 N09:11 T05:6 T07:9
issuer and	800	0	L01:8
issuer certificate	731	8	N09:16
issuer claim	823	0	I14:12
issuer com	823	7	
issuer in	851	-4	L01:9
issuer iss	851	0	I14:13
issuer micro	851	4	
issuer no	851	0	I09:6 T05:7
issuer subject	823	0	L01:16
issuer tim	851	0	L08:8
issuer url	851	3	
issuer'	851	-3	
issuer' async	851	-3	
issues'	742	9	J22:11 J29:6
issuesearch	851	-4	
issueservice	721	6	
issueservice create	851	5	
issuetyp	753	0	N08:6
issuetyp field	823	5	
issuetype	493	-4	J25:6 J30:32 J32:6
issuetype bug	800	-5	J27:6
issuetype epic	851	9	
issuetype id	672	-4	
issuetype in	851	6	
issuetype issuetype	851	-8	
issuetype name	592	0	J30:11 J31:6 J32:6 N05:7
issuetype name'	851	-4	
issuetype self	823	-4	
issuetype story	823	8	
issuetype sub	851	0	J30:6
issuetype task	767	-5	J25:6
issuetype the	767	3	J30:10
issuetype'	753	7	
issuetype' name'	823	4	
issuetypename	851	-3	
issuetypename task	851	-3	
ist	767	4	J05:10 J15:6 N12:7
it	196	10	I06:6 J25:7 J26:-10 J37:6 S01:-6
it 400	851	8	
it add	782	-6	J11:6
it again	648	0	I07:10 N11:6
it alone	851	0	J19:6
it also	767	-4	
it alway	731	11	
it and	562	-17	C02:8 J19:8 J21:7
it anew	800	4	I05:6
it any	851	3	N15:6
it app	823	-3	
it appear	782	-4	J40:8
it are	851	0	I14:6
it arriv	851	0	J32:8
it as	590	0	N07:7 N13:9 T10:8
it ask	767	0	J28:6 J35:8
it asks	721	-8	J38:6 J39:6
it back	690	-8	L01:9
it be	639	4	
it because	800	3	J10:13
it before	753	-3	
it bug	823	6	J28:7 J42:6
it calculat	851	0	I01:8
it call	782	8	N07:7
it came	753	4	C02:6 N07:6
it can	635	-9	
it can't	639	3	J25:6
it cannot	782	4	
it cloud	851	-3	J22:6
it com	690	4	
it come	823	4	
it compatible	851	-6	
it complain	742	5	
it comput	851	0	I01:6
it couldn't	753	0	J25:8 J37:6
it cover	851	-6	
it creat	753	6	J34:6
it depend	851	-5	
it did	662	0	J03:6
it does	559	5	J02:9 J22:7 N07:7
it doesn't	585	0	J31:6 N10:6
it don't	823	-3	J20:6 J32:6
it down	800	4	
it dur	753	0	I16:6
it either	851	-8	
it error	742	-9	
it ever	851	0	N15:7
it exceed	782	9	N05:12
it expect	800	-3	C02:6
it expir	742	-5	I05:6 L01:6 T02:7
it fail	667	-9	J24:6 P01:7
it feel	782	0	J33:7
it fetch	800	-8	
it few	851	0	S03:11
it field	823	9	N14:6
it find	800	0	S04:9
it follow	851	0	N13:6
it for	585	0	J08:8 J10:7 J34:6 T05:6
it form	851	4	
it found	800	0	N12:6
it from	621	11	N06:6 T02:6
it get	800	0	J29:7
it gets	667	4	J23:8 N08:7
it giv	753	4	
it go	742	4	
it goes	615	6	J21:12
it guy	851	0	N04:6
it had	690	10	C02:11 J04:6
it happen	742	3	
it has	521	15	I02:6 J04:10 J29:9
it hasn't	782	0	J41:7
it have	782	-3	
it help	753	0	T02:6
it here	753	-6	
it in	502	10	J34:11
it install	823	3	
it into	713	0	N13:6
it is	402	22	I06:8 J05:8 J26:-6 J31:9 N03:6
it issu	851	-9	
it it	639	0	J30:6 N02:6
it it's	705	0	I12:7 J08:8
it jira	672	0	L09:6
it just	690	0	I04:6
it know	800	0	J28:6
it lack	800	-3	
it later	851	3	
it lets	782	-4	J19:6
it lgtm	851	-4	
it list	753	0	J29:8
it look	657	11	
it lost	851	3	
it mak	731	-4	J16:9
it may	721	0	P01:6
it more	851	-5	
it must	705	-13	
it myself	851	0	J23:7
it need	697	0	J14:13
it never	742	4	
it no	742	-8	
it nobody	851	-3	
it nor	851	8	J18:7
it normal	851	0	J37:7
it not	742	0	S01:9
it now	705	-13	
it off	721	6	J22:7
it ok	823	0	I03:6 J05:7
it on	639	12	J29:6 J31:6 N08:6
it one	800	-6	J27:6
it only	731	-11	
it open	742	0	N14:6
it ought	851	4	
it our	800	3	I04:6 J38:6
it ours	851	6	J39:6
it out	684	-3	J31:6
it plain	851	0	N01:7
it possible	713	-9	
it post	800	-6	
it proper	851	0	T14:6
it publish	823	6	
it push	851	-7	
it query	823	0	J33:6 L08:8 L09:7
it reach	782	3	N01:6 N06:6
it read	731	-11	
it refus	800	0	C02:6
it refuse	851	0	N09:6
it repli	851	0	J11:7
it report	851	7	
it response	823	0	P01:7
it return	731	0	J23:6
it run	851	6	
it runn	823	3	
it runs	731	0	I06:6
it same	782	3	J42:6 N07:6
it says	555	0	J18:6 J30:6 N15:6
it seem	595	-7	J41:7 L09:6
it send	767	0	J32:7
it serv	851	-3	
it set	851	4	
it should	570	9	J02:6
it show	713	8	
it sign	851	0	C01:7 T06:6
it since	800	0	T07:6
it so	753	0	T09:6
it solv	851	0	I21:8
it stand	767	3	
it stay	782	6	J04:6
it stop	705	12	
it succeed	800	0	J19:6 J37:6
it support	851	0	I16:6
it tak	690	-4	J33:7 L01:7
it take	851	3	
it tell	823	5	
it thank	823	5	J29:7
it that	672	12	J35:8 N01:9 T03:7
it the	534	10	J05:6 J27:7
it then	731	0	I13:6
it there	684	7	I21:6 J27:9 J39:6 N14:7
it they	851	0	N07:6
it this	782	8	J02:6 J40:7
it those	851	-3	
it thought	851	0	L01:9
it through	782	0	J24:8
it throw	823	-3	
it to	566	-7	C01:7 J08:6 N03:9 N08:6
it token	823	3	
it too	742	5	J37:6
it took	753	-3	
it tri	742	8	
it turn	713	10	I01:6
it two	823	0	J07:6
it under	823	0	L01:8
it up	697	-6	J29:6
it used	753	0	J33:7
it very	851	0	J09:7
it want	652	0	I06:8 J32:8 N06:12 T12:7
it was	517	18	J15:14 T06:8
it wasn't	800	0	N04:6 S01:7
it went	742	0	S02:8
it were	823	-4	
it what	742	-4	
it when	721	6	
it which	753	0	J15:7
it with	557	-4	J28:6
it within	823	0	J22:6
it without	753	0	I10:6
it worse	800	0	J21:9
it wrong	851	9	J42:6
it yes	823	3	N07:6
it yet	782	0	J36:6
it you	823	3	
it yourself	851	-3	
it'd	672	-5	J36:9 S01:9
it'd be	713	-6	
it'd have	851	0	J36:7
it'll	767	4	
it's	349	-9	I05:7 I08:8 I19:7 J08:9 J09:8 J17:6 J22:-7 J25:-11 J26:-11 J34:12 N01:13 N03:-8 N08:6 N10:7 S01:6 S04:10 T06:6
it's 400	782	0	J23:7
it's 403	851	-3	J13:8
it's about	742	0	J36:8 N04:7
it's accept	753	0	I01:6 J07:7 J36:6
it's allow	782	0	J16:8
it's an	705	5	N01:6
it's another	823	-3	
it's bad	851	0	J41:6
it's be	851	0	J20:6 N10:6
it's been	705	0	N05:7
it's fine	731	-5	
it's for	731	0	L08:6
it's from	782	0	I14:7 I18:6
it's full	851	0	S04:7
it's gone	800	3	I20:6 N01:8
it's good	721	0	N01:9
it's got	800	0	I19:8 N10:6
it's in	697	0	J28:6
it's invalid	851	0	T11:6
it's jira	800	3	
it's made	851	0	S02:6
it's me	851	0	T07:6
it's my	823	-3	C01:6
it's not	606	0	I08:6 N10:9 N15:6 T06:7
it's now	823	0	J06:7 J39:7
it's ok	721	0	J02:6 N01:6
it's only	697	0	P01:6
it's our	721	0	J42:8
it's possible	823	-5	
it's post	851	0	I13:6
it's real	800	0	S03:10 T05:6
it's refus	800	0	J34:10
it's stor	851	0	J24:7 T09:6
it's the	588	-4	J09:10 S04:8
it's told	800	0	J30:6
it's treat	851	0	S01:11
it's wait	851	0	N08:10
it's web	851	0	N12:6
it's what	800	0	S01:7
it's work	851	3	I11:6
item	564	3	I10:6 S04:6
item count	767	5	
item from	851	-3	
item in	823	-6	
item jira	851	8	J39:7
iterat over	851	0	I17:6
its	400	9	I12:9 I14:8 I18:8 J02:-6 J28:8 P01:11
its base	851	-7	
its description	851	7	
its end	800	6	J29:7
its exp	851	6	J07:6
its host	851	0	I16:6 I20:7
its jwt	823	0	L09:9
its key	753	-3	J22:7 J28:6
its label	851	7	
its link	851	3	
its login	767	0	J16:6
its mail	851	0	J26:7
its maximum	823	0	N05:6
its metadata	851	-5	
its own	562	0	I14:10 P01:10
its page	800	-3	
its place	697	4	
its request	782	4	J28:6
its role	851	0	P01:11
its scop	823	3	
its secret	851	5	
its time	782	0	I20:6
its url	800	0	I02:8
its user	851	-5	
itself	494	9	I03:9 L08:6
itself an	851	-3	
itself and	767	0	T14:6
itself can	851	0	J13:6
itself it	823	5	
itself keep	851	5	
itself need	851	-4	
itself only	851	0	C02:7
itself render	851	0	I03:7
itself so	851	8	
itself there	851	5	N11:6
itself we	851	0	I21:7 S04:7
itself when	823	-5	J32:7
itself with	823	3	
itself work	742	-4	
ja	851	-3	
jan	721	14	C02:8 N12:6 N15:9
jan gmt	800	13	N12:7
january	767	0	I05:6
japanese	851	0	J27:6
jar	678	8	N09:8
java	461	11	I02:16 I05:28 I06:21 J03:8 N07:6 N08:7
java 106	823	0	J14:7
java 109	823	-4	
java 160	823	4	
java 176	823	-4	
java 212	851	-4	
java 256	851	3	
java add	767	0	I02:8 I06:11
java at	684	0	I17:7 T06:6 T13:8
java backend	823	0	I05:6
java caus	800	-4	
java client	742	0	I11:8
java host	851	0	I10:6
java http	851	0	I15:9 S02:7
java io	767	-8	
java lang	667	3	J32:6
java net	721	9	N08:19
java plugin	851	3	I05:7
java request	851	0	I05:6
java resttemplate	851	0	J20:7 N13:6
java text	851	0	I06:7
java the	823	9	
java util	731	4	
java version	823	0	I05:7 S02:6
javascript	684	7	J08:7
javax	742	-6	
javax net	851	-4	
jbi	851	5	
jc	767	-5	
jc jira	851	-4	
jcli	851	4	
jd	851	4	
je	851	0	N05:6
jenkin	648	-8	J02:6
jenkin plugin	823	0	J28:6
jenkins'	851	0	N10:6
jersey	851	-3	
jersey xsrfresourcefilter	851	-3	
jira	188	-9	I04:-7 I06:-6 I15:-6 I18:10 I19:-8 J01:12 J02:11 J11:10 J13:-6 J14:6 J17:-9 J26:6 J27:6 J30:6 J35:8 J39:17 J40:8 N06:7 N07:8 N09:6 N10:7 N14:11 S04:-6 T01:-9 T02:-6 T05:-7 T06:-6 T07:-6 T13:-7 T15:-7
jira 401	782	-6	L08:10
jira 887	639	-7	J11:6
jira ac	851	-4	
jira account	753	-9	
jira acme	595	-13	
jira acorn	851	4	
jira action	753	0	J29:7
jira addres	767	0	J28:6 N02:11 N14:9
jira admin	643	5	J14:11 J31:7 J39:7 J42:7
jira administrator	705	0	J14:23
jira after	782	5	
jira align	823	-5	
jira all	782	6	N02:8 T14:6
jira alway	851	7	J39:6
jira an	782	10	J29:6
jira and	535	0	J26:9 J36:6
jira answer	615	7	J10:6
jira any	782	7	
jira api	559	13	J02:10 J26:8 J32:7
jira api'	782	11	
jira app	662	0	I18:8
jira are	742	-19	
jira as	684	-7	N07:6
jira asks	800	4	
jira assign_issue	823	3	
jira at	667	7	I15:7 I16:8
jira atlassian	851	-6	
jira attachment	823	-7	
jira auth	782	6	C01:7 J05:8
jira axio	851	-3	
jira axioserror	823	-3	
jira bad	851	4	
jira base	782	4	N14:6
jira basicauthtransport	823	-3	
jira be	851	0	J06:6 T11:6
jira began	851	0	J20:6
jira bot	823	-6	
jira bridge	823	0	J31:7 J41:6
jira browse	851	-3	
jira build	851	-4	
jira burst	823	0	J21:11
jira call	672	-4	I11:8 I12:7
jira callback	851	8	T15:8
jira can	851	-3	
jira can't	800	0	J34:7
jira card	851	-9	
jira chang	851	4	
jira claim	851	0	J31:6
jira cli	731	-9	N02:9
jira client	574	9	J02:10 J22:8 J26:6 N12:6
jira cloud	422	25	J01:7 J02:15 J23:7 J26:6 J32:6 N07:6 N11:8 N14:9
jira cloudid	615	0	J01:7 J28:9 N14:6
jira collector	851	4	
jira com	721	11	I16:16
jira com'	851	0	N09:6
jira comment	753	-3	
jira config	705	-9	
jira configuration	713	0	I18:16
jira confluence	767	-7	
jira connect	690	-5	L08:7
jira connector	684	5	
jira const	823	-6	
jira corp	742	0	J39:12
jira create	713	-7	
jira create_issue	678	0	N05:8
jira createissue	800	4	N14:6
jira credential	767	-3	
jira dashboard	800	3	J03:6
jira data	667	0	J02:7 J39:10
jira declin	851	0	L01:8
jira delete	851	-3	P01:6
jira deliver	823	0	T05:6
jira deploy	851	4	
jira deployment	823	-3	
jira description	823	-3	
jira descriptor	823	-7	
jira dev	672	3	I08:9 I16:14
jira did	800	-3	
jira didn't	851	0	J03:8
jira direct	851	4	I02:6
jira do	782	3	S01:6
jira does	742	-5	
jira doesn't	697	0	L01:6 L08:12
jira domain	823	-7	N02:8
jira done	851	-3	
jira dur	851	6	N13:6
jira each	800	3	
jira encounter	851	3	
jira end	823	9	
jira environment	851	3	
jira epic	851	5	
jira error	618	25	J01:7 J02:8 J39:6 N07:6
jira eventtype	782	-3	
jira example	678	6	J10:9
jira exception	667	12	J23:7 J30:6 N11:7
jira exe	823	-3	
jira export	731	4	N14:6
jira exporter	767	3	
jira fail	731	0	J25:8
jira fake	782	0	J36:14
jira fetch	823	3	
jira field	767	4	
jira for	697	0	I17:6 J40:7 T10:6
jira from	753	4	
jira get_issue	851	6	
jira gets	823	0	C01:6 I01:6
jira giv	731	9	J35:9
jira goes	800	-6	
jira google	851	5	
jira got	823	-4	
jira had	782	0	N03:6 T09:6
jira half	767	0	J19:6
jira has	721	0	J02:8
jira hasn't	823	0	N08:6
jira have	782	-7	
jira home	823	5	N13:7
jira host	767	12	J22:6 J23:6
jira hostname	851	3	
jira how	851	3	
jira http	625	-3	J25:7 J39:7 N11:7 S01:10
jira httperror	731	7	J02:10
jira id	753	0	J36:8
jira import	662	-8	
jira in	606	4	J11:9 N03:8 N09:7 N15:7
jira information	851	3	
jira init	731	9	J02:7 N02:8
jira instance	684	0	N07:6
jira integration	603	4	N15:9
jira into	851	7	J27:8
jira is	566	27	J39:14 N11:9
jira isn't	767	0	J18:6
jira issu	606	0	J26:7
jira issue	550	6	J31:6 J32:7 J42:9
jira issue_updat	823	0	I14:9
jira issuetype	823	-3	
jira it	684	-5	J39:6
jira itself	742	3	I21:6 J39:8 N01:6 N12:6
jira java	851	5	
jira jira	547	3	N13:9
jira jiraconnectexception	851	-5	
jira jiraissuehandler	851	-5	
jira jql	800	3	J22:7
jira js	721	-4	I04:7
jira key	823	-5	
jira lets	851	8	
jira lib	851	-6	
jira list	851	4	N13:6
jira log	851	3	
jira login	753	-6	
jira lorry	823	-6	
jira ls	753	8	J29:8 S01:7
jira made	851	4	
jira mail	851	0	J38:7
jira make	823	4	I01:6
jira mcp	767	-4	
jira me	851	-5	
jira menu	851	0	I21:8
jira mill	851	-4	
jira most	851	10	
jira my	823	-4	S01:6
jira neither	851	3	N06:6
jira never	823	0	N12:6
jira new	697	0	N09:7
jira newclient	713	0	N07:6
jira no	800	0	J18:6
jira node	697	10	J04:7
jira not	767	-3	I21:7
jira notify	800	4	
jira now	782	6	J07:6
jira oauth	678	-16	J36:6
jira of	767	7	J35:6
jira one	782	-3	
jira only	721	-8	J18:10
jira oops	823	8	N03:6
jira open	721	0	I01:7 I02:10 I03:11
jira option	742	-10	
jira opts	851	4	N13:6
jira or	713	-7	
jira ourfirm	800	-3	
jira own	731	-11	N10:7
jira package	851	7	
jira pag	851	0	I07:11
jira page	823	-3	
jira panel	800	0	I02:6
jira part	800	4	
jira password	823	4	
jira pat	851	3	
jira patauthtransport	851	0	J01:10
jira path	851	0	J37:6
jira permission	823	5	
jira platform	800	-5	
jira plugin	648	0	T03:6
jira poll	851	0	N06:6
jira post	753	-4	J05:8 J16:7
jira project	598	-8	J15:7 J30:9
jira provider	823	-4	
jira pull	851	6	
jira put	800	0	I01:6
jira py	782	6	
jira python	721	9	
jira read	767	7	
jira receiv	742	-4	J34:9 N02:7
jira refresh	823	4	
jira refus	767	0	J08:7 J24:6
jira reject	742	3	L08:8
jira remote	697	7	
jira repli	782	6	
jira report	782	10	N04:9
jira request_client	782	5	
jira resilientsession	767	10	
jira resourc	851	7	J21:11
jira response	782	-5	
jira rest	536	11	J01:7 J10:7 J11:6 N03:22
jira retriev	782	4	
jira runs	851	0	J39:6
jira say	823	0	I09:6 L01:8
jira says	628	-7	J02:7 J07:7
jira scop	731	8	J11:10
jira search	690	6	J27:9 J34:6
jira search_assignable_users_for_project	851	0	J42:6
jira self	851	-7	
jira send	662	9	I20:10 T05:11
jira sent	823	0	I11:9 T04:6
jira server	524	5	J26:9 J39:13 N07:6 N10:6
jira server'	851	6	
jira set	851	-3	
jira setting	800	3	
jira setup	851	-4	
jira shell	851	-3	
jira should	823	-3	J20:6
jira side	767	-9	
jira sign	800	0	I10:6
jira site	639	0	J40:21 T12:8
jira slow	823	0	N08:7
jira snapshot	851	3	
jira so	823	-8	
jira soapjirahandlerfactory	851	-5	
jira software	598	-7	J11:7 N14:17
jira software'	851	-4	
jira spoke	851	4	
jira src	823	9	J26:7
jira start	851	3	J21:7 J33:6
jira statu	767	-6	
jira step	753	0	J02:7 J24:7
jira symmetric	851	0	I18:10
jira sync	678	-11	C01:6
jira task	782	5	
jira that	721	-3	
jira the	603	14	
jira then	800	3	
jira through	823	-3	
jira throw	823	0	J34:7
jira ticket	635	-8	J18:11
jira to	684	4	I07:6
jira token	667	6	N10:6
jira treat	823	0	J03:7
jira tri	823	5	N07:9
jira turn	823	4	
jira unexpected	782	8	
jira up	851	-6	
jira uri	800	-3	
jira url	600	8	I01:6 N13:8
jira user	570	-9	J11:6 J12:9 J23:8 T11:7
jira user'	851	4	T14:7
jira username	823	-3	
jira util	851	3	
jira validate	851	6	
jira version	753	6	J04:6
jira want	721	6	J30:7 J33:6 J35:6 L08:8 L09:6
jira we	767	5	
jira web	823	4	
jira webhook	678	-12	N07:6
jira went	851	-3	
jira when	851	5	
jira where	800	8	N10:6
jira will	851	-3	
jira with	612	-8	
jira won't	800	0	J06:6 J33:6
jira work	561	0	J11:13 J12:9 J28:12 T11:12
jira work'	851	-4	
jira workflow	851	-3	
jira would	851	4	J07:6
jira yes	800	-5	L09:8
jira you	823	6	
jira'	672	-8	N12:8
jira' pres	851	-3	
jira_api_key	851	10	N14:8
jira_api_token	667	0	J01:10 J02:6 J10:6 J29:9
jira_api_token redact	851	6	J01:9
jira_api_token secret	823	3	
jira_assign_issue	851	-3	
jira_auth	851	-3	
jira_auth_type	851	5	
jira_base rest	823	3	J01:6
jira_base_url	684	0	J01:7 J02:8 N03:6 N07:6
jira_base_url http	800	6	N03:8
jira_base_url jira_user_email	851	-7	
jira_base_url rest	800	5	
jira_cloud_host	753	6	
jira_cloud_host 443	823	8	J25:7
jira_cloud_host rest	753	6	
jira_connect	782	5	I12:10
jira_connect event	800	-4	
jira_create_issue	782	0	J30:7
jira_email	767	6	
jira_email redact	851	9	
jira_error	767	6	J39:10
jira_error response	767	6	J39:10
jira_error see	823	-3	
jira_group_membership	851	4	J23:6
jira_host http	782	3	
jira_issue	713	8	
jira_key'	851	-4	
jira_mail	823	0	N06:10
jira_pas	767	0	J26:13
jira_project	697	6	J42:7
jira_search	823	4	
jira_server http	767	11	
jira_site	800	0	N06:9
jira_token	643	0	J01:6 J02:10 J29:13
jira_token secret	851	3	
jira_update_issue	851	-8	
jira_url	690	5	N13:9 N14:6
jira_url http	767	3	N13:11
jira_url rest	823	5	
jira_user	678	7	J26:10 J42:7
jira_user_email	767	-4	
jira_user_email secret	851	-3	
jiraapi	800	3	J24:8
jiraautherror	782	-4	
jirabaseurl	851	6	N14:6
jirabaseurl http	851	6	N14:6
jirabot	823	0	J19:9
jiraclient	592	8	J41:8 N14:7
jiraclient err	851	-4	
jiraclient host	800	-7	
jiraclient http	767	16	J41:7 N09:8
jiraclient issue	800	8	N05:6
jiraclient jira	800	13	N09:8 N14:6
jiraclient php	767	5	
jiraclient protocol	851	-4	
jiraclient restexception	767	11	
jiraclient'	851	4	
jiracloud	851	0	N07:7
jiraconfigserver	767	-5	
jiraconfigserver complete	851	5	
jiraconfigserver http	851	5	
jiraconnectexception	851	-5	
jiraconnectexception could	851	-5	
jiraerror	574	10	J01:6 J30:7
jiraerror http	595	12	J01:6 N11:6
jiraerror jira	823	3	
jiraerror jiraerror	643	16	J23:6 J25:6 N11:7
jiraexception	657	9	J30:7
jiraexception fail	823	10	N05:6 N14:6
jiraexception field	851	-5	
jiraexception java	823	3	
jiraexception print	851	-4	
jiraexception project	823	0	J30:6
jirahandler	851	0	N14:8
jirahost	851	0	N09:6
jiraissue	742	-4	
jiraissuehandler	851	-5	
jiraissuehandler could	851	-5	
jiralib	782	6	J26:7
jiramethod	731	8	J25:12
jiramethod parameter	851	3	
jiramethod runtimeexception	851	3	
jiramethod the	823	5	J25:10
jiraone	851	-6	
jirap	782	7	J25:10
jirapublisher	851	5	
jirapublisher destination	851	5	
jirarest	851	-6	
jirarestclient	690	10	J26:10
jirarestclient executerequestasync	742	5	
jirarestclient getvalidjsonfromresponse	705	8	
jirarestclientadapter	851	3	
jirarestclientadapter call	851	3	
jirarestclientadapter java	851	3	
jirarestservice	753	3	
jirarestservice getversion	851	4	
jirarestservice java	823	3	
jirasession	731	8	
jirasession credential	767	7	
jirasession function	851	5	
jirasync	851	0	N12:7
jiratoken	851	9	N15:8
jiratui	800	8	
jiratui issu	823	4	
jirauser	782	-4	C02:7
jo	721	15	
jo do	800	7	
jo do'	851	5	N13:6
job	539	0	I17:14 J37:6 T13:10 T14:7
job fail	800	0	I17:6
job is	782	0	T10:8 T13:7
job iterat	851	0	I17:6
jobs	639	0	I17:13 J36:6 N04:9 T12:8 T13:10
jobs digest	851	0	I17:8
join	603	0	J10:11 J29:6 J34:7 T03:6 T11:13
join and	823	4	
join join	851	5	
join jql	851	3	
join keys	851	-3	
join return	851	5	
join scop	823	0	T11:6
join with	851	3	
jona	851	0	S02:16
jose	705	3	I19:12
jose dist	851	0	I20:6
jq	684	-9	
jq issu	823	4	
jq total	851	-3	S01:7
jql	374	8	J03:6 J04:21 J07:13 J15:-7 J22:37 J25:-6 J27:15 J33:29 J34:32 J39:13 S04:14
jql 200	713	-8	J03:18 J04:16 J22:-9
jql 400	823	-3	J27:8
jql 401	823	0	J07:17
jql 404	851	5	J39:9
jql and	753	-4	
jql api	609	3	J22:11
jql assignee	753	9	J26:7
jql auth	851	0	J27:6
jql cf	851	0	J27:9
jql character	753	4	J34:6
jql encodeuricomponent	767	6	
jql field	767	9	J33:7
jql filter	800	-3	
jql for	823	-5	
jql giv	823	-3	J04:7
jql goes	851	-3	
jql has	823	0	J22:7
jql i'm	851	-3	
jql into	851	0	J27:6 N01:6
jql is	782	4	
jql it	800	0	J23:6 N01:6
jql jql	585	9	J04:7 J33:6 N04:6 S04:8
jql list	851	6	J33:7
jql maxresult	731	9	J33:7
jql no	823	-3	S04:6
jql now	851	-3	
jql on	800	-5	J39:6
jql or	851	-5	
jql order	713	14	J22:7 J33:22
jql param	731	-6	J04:6 J33:7
jql project	518	15	J04:9 J22:23 J27:12 J34:8 S04:11
jql queri	697	0	J33:13
jql query	612	15	J34:29
jql search	753	0	J22:10 J39:6
jql start	851	0	J34:8
jql str	823	-5	
jql text	823	4	N11:6
jql that	782	7	N08:6
jql the	782	9	
jql updat	767	6	J07:8
jql var	823	4	
jql with	767	0	J34:7
jql word	705	7	J34:9
jql work	800	3	J33:8
jql'	697	0	J39:6
jql' jql	851	0	J34:7
jql' project	823	7	
jql_str	823	-6	
jqlfilter	851	9	
js	487	11	I01:7 I17:6 I21:20 N09:9
js 111	823	3	
js 118	823	0	I20:6
js 179	851	6	
js 401	851	0	I21:21
js at	621	15	N09:10 T05:8 T14:6
js install	851	6	N12:6
js let	851	4	
js post	851	-5	
js tenant	823	0	I10:6
js' const	800	-4	
jsm project	851	0	J30:6
jsmith	823	0	J23:6
json	346	21	I15:6 J15:-7 J20:7 J22:17 J24:29 J25:16 J32:7 N01:14 N03:11 N07:-7 N12:22 N14:11 P01:6 T01:6
json access_token	851	-4	
json after	851	0	N12:6
json and	705	12	
json at	731	0	N03:8
json atlassian	851	9	
json auth	800	6	J22:6
json authorization	731	-10	
json await	851	4	
json base	800	4	J11:7
json bean	782	5	J32:8
json body	652	0	J25:6
json charset	672	5	
json check	800	0	J25:6
json content	648	4	N15:7
json curl	823	9	J23:6
json decoder	823	-8	
json displayname	851	0	S02:6
json dump	697	-3	J22:7
json error	742	10	I01:6
json field	782	0	J23:6
json for	767	5	J25:7
json force	753	0	N14:7
json from	753	0	I15:6 T08:7
json has	800	5	N06:6
json header	800	4	S01:7
json http	690	4	
json if	800	4	
json in	782	3	I10:6
json invalid	823	6	
json issu	767	10	J04:6
json it	800	-3	
json it's	823	0	I11:6 J24:7
json jql	851	0	J27:6 N01:7
json json	782	5	
json jsonexception	782	0	N14:7
json load	742	0	J10:7
json method	851	-3	
json object	851	0	I06:7
json of	823	-7	
json on	823	0	J24:8
json parse	667	0	N12:10
json payload	731	0	J25:6
json post	731	-10	J20:6
json read	851	5	J02:12
json request	753	-4	
json res	851	-3	
json response	767	11	J10:7 N12:7
json return	753	9	J22:9
json site	851	6	J23:6
json stringify	625	-3	
json that	851	-8	
json the	767	10	
json then	800	-4	
json they	851	0	N12:6
json to	823	0	J24:8
json too	851	-4	
json transition	851	3	
json true	753	4	
json url	800	-9	
json user	767	5	C02:6
json valu	823	7	
json what	851	-3	
json with	713	-9	J25:9
json'	483	-4	J01:8 J24:6
json' atlassian	782	3	
json' authorization'	823	-3	
json' body	678	5	
json' console	800	-4	
json' data	705	0	J25:8
json' form	851	-4	J20:6
json' header	721	3	J26:6
json' return	851	9	
json' then	823	-6	
json' transition	851	0	N07:6
json_decode	782	3	
json_decode res	823	3	
json_encode	782	3	
jsondecodeerror	767	0	N14:7
jsondecodeerror expect	800	-4	
jsonexception	767	3	N14:7
jsonexception jsonobject	851	-4	
jsonlint	851	0	J24:10
jsonlite	851	-3	
jsonobject	767	-7	
jsonwebtoken	697	0	I04:6 I14:8
jsonwebtoken verify	800	0	I04:7
jsonwebtokenerror	851	0	I10:6
jsp	731	16	J35:24
jspa	782	4	N13:7
jspa go	823	5	N13:7
jspa rapidview	851	0	N14:6
jul	782	7	
jul gmt	851	4	
july	823	3	J02:6
jun	823	0	J02:6
june	684	4	
just	462	0	P01:8 S01:6 T04:8
just as	823	5	
just curiou	851	3	
just give	851	0	S01:7
just never	851	0	S02:7
just notic	851	0	J20:6
just now	800	4	I04:7
just one	767	0	T04:8 T12:9
just open	851	0	I05:8
just says	823	0	J29:7
just send	851	-5	S03:7
just that	782	0	L01:8 N08:8
just the	697	4	L08:6 S01:6
just this	851	0	J31:6
just to	851	0	J33:6
just want	851	-3	
jwe	851	0	I14:9
jwks	767	0	I19:17
jws	851	4	
jwt	345	-9	C01:7 I02:11 I03:13 I04:13 I05:16 I06:28 I07:9 I08:11 I11:10 I12:16 I14:27 I18:24 I20:15 I21:12 J01:-6 J02:-9 J04:-8 J05:29 J06:12 J07:12 J08:13 J11:-8 J14:-6 J15:-7 J20:-6 J21:-7 J22:-8 J23:-7 J25:-12 J26:-11 J27:-6 J29:-6 J30:-7 J31:-6 J34:-6 J35:-7 J39:-7 J41:-6 L01:12 L08:20 L09:10 N03:-7 N05:-6 N06:-6 N07:-8 N08:-7 N09:-8 N11:-8 N12:-7 N13:-6 N14:-6 P01:-8 S02:7 T03:9 T11:6 T14:-7 T15:-6
jwt 401	851	-3	
jwt ace	851	0	I21:6
jwt algorithm	851	0	I14:9
jwt and	753	0	J08:8
jwt as	800	-3	I05:6
jwt at	782	0	C01:6 I11:8
jwt audience	800	-6	I12:12
jwt await	851	-4	
jwt bearer	628	4	J05:7 L09:11 T02:8 T11:18
jwt bearer'	690	3	T03:6
jwt builder	823	0	L09:8
jwt claim	705	0	I03:10 I12:10 I14:9
jwt core	800	0	I02:9
jwt createquerystringhash	697	3	J07:6
jwt decode	643	-3	I07:8 I08:7 I20:15 J08:6
jwt does	823	0	I06:14
jwt encode	572	11	L08:10 T03:6
jwt exception	731	3	I12:12
jwt expir	851	0	I04:8
jwt for	690	0	J05:8
jwt from	713	0	I03:6 I04:8 I14:6 J08:10
jwt guard	851	0	I01:9
jwt header	851	-3	
jwt in	731	0	I21:10 J07:6
jwt io	731	0	I06:11 L08:6 T05:8
jwt is	684	0	I15:6 J05:7 J06:6
jwt iss	800	0	J06:9
jwt jwt	731	0	L08:8
jwt jwtauthenticationfilter	782	3	I05:11
jwt jwtauthenticationprovider	800	0	I02:8
jwt jwtclaimsset	823	3	
jwt jwtinvalidclaimexception	782	0	I02:10
jwt jwtparseexception	823	0	I06:11
jwt jwtreader	823	0	I05:6
jwt jwttooearlyexception	851	0	I05:8
jwt library	823	6	L08:8
jwt mapclaim	731	3	T02:6
jwt myself	851	4	
jwt newwithclaim	767	3	
jwt not	782	0	I14:7 J05:10 S02:6
jwt of	800	6	I05:6
jwt on	851	0	I18:8
jwt parsewithclaim	851	3	
jwt proc	823	0	C01:7
jwt redact	606	0	I02:8 I03:9 I04:6 I14:15 I18:8 J03:6 J07:7
jwt reject	851	0	I01:10
jwt require	767	-7	
jwt secret	800	-5	
jwt sharedsecret	782	0	I10:16
jwt sign	697	-3	J36:6 L01:14
jwt signingmethodh	767	3	
jwt that	742	6	T10:7
jwt the	823	-3	
jwt to	823	-3	I05:7
jwt token	590	8	I07:7 I08:10 I11:11 I20:6 J03:6
jwt token'	851	-3	
jwt validation	753	0	I18:21
jwt verification	753	0	I18:11
jwt with	731	0	J05:8
jwt'	657	-7	I04:8
jwt' url	851	3	
jwt_claims_set	851	0	I20:6
jwt_claims_set js	851	0	I20:6
jwtauthenticationfilter	767	3	I02:8 I05:10
jwtauthenticationfilter fail	823	0	I02:7
jwtauthenticationprovider	731	3	I02:17 I05:13 I09:7
jwtauthenticationprovider could	851	0	I09:9
jwtauthenticationprovider pars	851	3	
jwtbuilder	823	8	
jwtclaimsset	800	3	
jwtclaimsset iss	851	3	
jwtclaimvalidationfail	823	0	I19:12
jwtclaimvalidationfail unexpect	823	0	I19:12
jwtexpiredexception	823	0	I05:7
jwtexpiredexception expir	823	0	I05:7
jwtinvalidclaimexception	742	0	I02:13
jwtinvalidclaimexception expect	782	0	I02:7
jwtparseexception	823	0	I06:11
jwtpayload	823	7	
jwtreader	823	0	I05:6
jwtreader java	823	0	I05:6
jwtreader verify	851	0	I05:6
jwts	632	-5	I06:9 T02:7
jwts from	851	0	T04:7
jwts with	851	0	I06:7
jwtsecuritytoken	823	-3	
jwtsecuritytoken issuer	823	-3	
jwttooearlyexception	851	0	I05:8
jwtverifier	823	0	C01:11 I10:6 I12:6
jwtverifier java	851	0	I10:6 I12:6
kanban	800	9	J25:11
kann	823	0	J05:11
kann nicht	851	0	J05:11
kb	713	0	J38:6 N05:13
keep	480	-15	I04:7 J36:6 T13:7 T14:6
keep alive	823	0	N07:6
keep gett	782	6	I13:6
keep it	742	-6	I03:6
keep on	851	-3	
keep one	823	0	I07:6
keep our	800	0	I04:6
keep say	851	0	N07:8
keep the	639	-8	J36:6
keep this	851	0	I14:7
keep user	851	-3	
keepalive	823	5	N07:17
keine	851	0	J15:7
keller	851	5	
kelp	851	-5	J26:6
kept	632	0	J35:6 N13:6 T04:8
kept it	851	0	J37:7 N07:6
kept me	851	-5	
kept the	782	4	T04:6
kept try	851	0	J35:9
kestrel	767	3	
kestrel atlassian	851	0	N14:6
key	325	0	I08:18 I09:6 I10:13 I11:7 I13:30 J06:17 J15:13 J21:-7 J25:7 J29:8 J35:-6 N06:-6 N13:7 S03:9 T06:6 T14:-6
key 200	851	0	J06:9
key admin	851	0	J26:9
key and	621	4	I13:6 J25:6
key app	800	-3	
key as	823	-13	
key assignee'	851	-8	
key attachment	767	-6	J20:8
key backend	800	0	I19:6 J37:8
key bad	851	0	J33:12
key base	851	-3	T10:6
key by	767	0	I08:7 J37:6
key clientinfo'	851	0	I10:10
key clientkey	782	0	T05:8
key com	684	3	I11:16
key comment	713	7	J32:7 N13:6
key console	851	5	
key const	767	5	J22:6
key encode	823	-4	
key error	823	3	
key exp	851	0	I06:7
key field	742	8	
key for	713	-4	I13:7 S01:6
key from	713	0	J23:6
key has	823	3	J29:7
key header	782	7	
key host	767	0	I08:9 I13:8 S03:6
key iat	767	0	L08:12
key if	823	-7	S03:7
key in	643	4	J02:7 J34:9
key is	628	3	I13:11 J34:6 T06:7
key it	823	0	J28:7
key key	705	-4	
key keyerror	851	-7	
key kid	823	0	I13:8
key lo	851	-5	
key model	851	5	J06:6
key must	823	-3	I10:6
key name	823	7	P01:7
key of	662	10	I08:6 J14:6
key only	851	-7	
key operation	851	4	
key ops	851	4	
key or	782	-3	
key os	851	3	
key print	800	4	J42:6
key proj	823	3	
key qa	851	-5	
key qsh	823	4	
key response	851	3	
key role	851	0	J16:8
key scan	851	5	
key scrum	851	0	J23:6
key sec	851	0	S04:7
key self	851	5	J06:6
key show	851	4	
key statu	851	-6	
key summary	705	0	J22:7
key tenant	851	0	S03:10
key transition	742	0	J41:8
key tri	851	3	
key url	823	0	I10:7
key value	800	9	J02:9
key vuln	800	8	
key was	767	11	J27:7
key we	800	-3	J29:7
key with	690	0	I13:25
key work	823	8	
key'	635	-5	J22:7 J25:10
key' typeof	851	-3	
keychain	800	0	J26:7
keyerror	731	-23	
keyerror message'	851	-11	
keyid	742	0	I13:23
keyid undefin	800	0	I13:12
keyr	823	5	
keys	535	-4	I08:11 I13:21 J26:9 T06:11
keys and	800	10	J26:10 T02:6
keys are	823	-3	
keys atlassian	667	-10	I08:6 I13:22
keys of	823	3	C02:7 J26:6
keys were	851	0	J10:6
keystore	823	-3	
keytool	851	-3	
keyword	851	-8	
kibana	851	-4	
kick me	851	0	J02:6
kid	618	0	I08:20 I12:9 I13:18 I15:9
kid alg	851	0	I12:7
kid in	823	0	I13:6
kid jwt	823	0	I08:8
kid of	851	0	I08:7
kid so	851	0	I08:6
kid url	851	0	I13:9
kids	851	0	I08:6
kim	851	6	S03:9
kind	581	0	J05:9
kind of	625	4	J05:6 N06:6
kit	767	-9	
klm	851	-4	
kms	851	0	I10:6
know	481	8	I06:8 I10:7 J28:8 J30:6 P01:7 T03:8
know about	851	3	
know before	823	-3	
know both	851	5	I06:8 J28:6
know noth	851	-3	
know of	823	3	
know only	823	0	J28:6
know this	851	3	
know what	767	-3	N15:6
know which	753	12	P01:8
know who	782	0	I14:7
know why	742	0	J08:6 N05:6
known	595	-18	J04:6 N06:13
known ca	851	0	N09:6
known issu	851	-5	
known issue	851	-8	
known jwks	823	0	I19:7
known'	851	3	N06:6
kotlin	721	0	I02:7 L09:6
kotlin spr	800	0	I02:9
kt	851	0	P01:6
kubernet	753	0	I02:8
kwarg	690	10	J21:7 N11:6
kwarg jira	851	3	
kwarg key'	823	-6	
kx	851	-3	I02:7
l'instance	851	7	I12:7
la	767	-9	J05:7
la incidencia	851	-5	J15:6
lab	690	6	
lab atlassian	851	10	N13:6
label	555	20	J02:6 J31:14 J34:11
label alert	823	3	P01:8
label and	851	5	
label cannot	851	0	J31:10
label field	823	5	J31:8
label in	851	4	
label it	851	0	J24:7
label priority	851	0	N11:6
label the	851	3	J34:7
labell	851	0	J24:12
labels'	782	0	J31:7
labels' cannot	851	3	
lack	595	-9	J15:7
lack browse	851	0	J15:7
lack permission	767	-3	
lack the	705	-8	
lack valid	851	-3	
lags	851	0	I20:6
lambda is	851	0	N04:6
lan	800	-14	
lan rest	851	-5	
land	721	-3	I20:6 N02:7 T02:10
land in	823	-3	
land on	823	0	I20:7
lang	598	7	I01:6 N14:6
lang de	851	-5	I01:9
lang en	667	10	N03:6 N14:7
lang illegalargumentexception	823	-5	I10:6
lang runtimeexception	782	3	
lang str	782	9	J32:8
langchain	823	3	
langchain document_loader	823	3	
language	800	0	J13:8
laptop	625	0	C01:9 I04:7 N04:12
laptop the	823	0	C01:9
laptop was	851	3	
larch	823	-11	S01:7
larch atlassian	851	-5	S01:7
large	632	10	N05:26
large customer	851	0	J21:6
large jira	851	-4	
large submit	823	0	N05:6
large text	851	7	J25:6
large the	851	4	N05:6
larger	823	-3	
larkfield	767	3	
larkfield atlassian	782	3	J19:6
larkspur	742	8	
larkspur atlassian	767	4	
larkspur example	851	3	
last	440	0	C02:8 I02:7 I17:7 J02:-6 J15:9 J29:16 T04:11
last days	731	0	N08:8
last error	851	3	
last file	609	3	J30:6
last from	851	7	
last install	851	0	I17:7
last month	721	-4	N02:7
last part	851	0	C02:7 T10:6
last release	851	-4	
last sprint	823	0	J07:7
last tuesday	851	0	I05:6
last updat	851	0	J29:8
last used	800	5	
last version	851	3	J32:6
last week	635	-4	I11:6 T15:6
last weekend	851	0	J29:6
last year	713	0	J29:8 J40:6
late	684	15	I04:6 T02:6 T07:6
later	526	-8	I04:7 I20:9 J19:10 J21:10 N11:14
later now	851	0	N11:7
later or	721	4	
later the	753	-4	J19:12
latest	531	0	J10:6
latest docker	851	3	
latest issue	690	0	J10:9
latest project	767	-5	
latest serverinfo	823	4	
latest step	823	3	
latest version	753	5	
latest'	851	5	J06:6
latin	823	0	J25:6
latter	800	-3	I10:6
law	800	0	J23:6
lay	851	-4	
layer	721	-6	N01:6
layer handle	851	0	I03:7
layer js	851	0	I03:7
layer of	851	-4	
layout	767	5	
lc	782	0	T10:8
lc hlzxrzin	782	0	T10:8
le	823	7	I12:6 J15:8
lea	851	0	J16:8
lead	585	5	J14:7 J16:12 T15:7
lead to	684	4	T15:8
lead traceback	851	-6	
leadaccountid	823	3	
learn	705	0	L01:7
leas	851	0	N07:7
least	606	11	J14:8 J25:7 T11:6
least once	782	-4	
least one	823	9	J25:9 J33:7
least privilege	800	0	T11:8
least the	851	-5	
least there	851	5	
leav	639	-13	J07:6 N06:6 T03:6
leav it	753	-8	
leav my	851	0	C02:6
leav the	823	0	J33:8
leav this	782	0	T03:7
leave	570	-4	T13:8
leave and	851	0	T13:8
leave it	742	-6	J31:6
leave out	753	4	
leave that	851	0	J07:8
leave the	672	3	
led	823	3	J01:6
led to	851	3	
leeway	662	-5	C01:8 I05:25 I20:16
leeway and	851	0	I20:13
leeway is	782	0	I05:15
leeway second	851	0	I05:7
left	562	5	I10:13 J34:6 L08:7 T13:9
left empty	851	5	J30:7
left it	823	0	J29:7
left last	851	0	T13:6
left out	742	5	I10:6 L08:8 N03:8
left that	823	6	J22:8 S04:6
left the	742	0	T13:8
left to	800	0	J04:6
legacy	731	0	J39:6 T06:7
legal	721	0	J27:8
len	678	-3	
len jira	851	0	J42:6
len json	823	0	J04:7
lena	823	0	J42:9 S04:9
length	606	5	N01:14 N05:6 N12:6
length body	851	0	N01:8
length console	851	-3	
length'	823	4	N10:11
les	851	0	J07:7
less	667	9	J25:7 T06:6
less than	782	11	J25:9
lesson	823	0	N11:6
lesstif	767	4	J41:8
lesstif php	767	4	J41:8
let	491	3	I01:6 J33:7 J40:8 N04:8 P01:6
let an	851	5	
let cloudid	851	-5	
let in	731	0	N04:10
let jira	800	3	I11:6
let me	697	7	J33:6 J40:6
let people	823	-5	J10:6
let res	851	4	
let the	721	-3	
let them	823	-3	
let token	851	4	J02:6
lets	652	-8	
lets an	851	-3	
lets the	851	-4	
lets you	851	-4	
letter	684	5	J35:8 N13:11
level	517	0	I18:11 J05:6 J15:6 S04:8
level call	851	0	T04:6
level debug	753	4	J03:7
level error	639	0	J13:6 T02:6
level in	851	7	S04:7
level info	742	-3	J03:7
level internal	851	0	J15:7
level msg	851	0	I18:7
level res	851	0	I18:8
level warn	767	3	
lgtm	721	-9	
lib	494	0	J21:7 J26:8
lib adapter	851	4	
lib core	753	8	
lib internal	782	0	I17:7
lib jira	731	-7	
lib middleware	851	0	I16:7
lib oauth	851	-3	T05:6
lib python	615	5	J21:9 J25:6
lib router	851	0	I03:7
lib ruby	753	8	
lib site	742	0	N11:6
libcurl	851	0	N06:7
libcurl error	851	0	N06:7
libcurl libcurl	851	0	N06:7
library	498	7	I14:11 J02:6 T02:6
library cannot	851	3	N12:6
library compar	851	0	I15:7
library for	851	3	
library has	851	3	J28:6
library httr	851	-3	
library ruby	851	-6	
library that	823	0	T02:8
library to	823	3	
library with	823	6	
lic	742	6	I21:11
lic active	800	3	
lic none	851	4	I21:6
licence	639	3	J18:16 J42:9 T13:6
license	753	-9	
lies	823	-3	
life	742	-4	T09:10
life of	851	-3	
lifecycle	557	0	I08:16 I09:6 I11:22 I12:13 I13:14 I15:14
lifecycle callback	800	3	I12:7
lifecycle endpoint	800	0	I11:8
lifecycle event	800	0	I15:12
lifecycle handler	851	0	I09:6
lifecycle install	713	0	I11:14 I13:15
lifecycle request	851	0	T04:9
lifetim	782	0	I06:11
lifetime	667	0	C01:7 I05:12 T02:8
lifetime is	851	0	I05:6
lifetime of	823	0	T02:7
light	782	0	J35:10
lik	800	-4	I05:6
like	412	8	J34:6 N14:9 N15:7 T11:8
like authentication	851	4	
like call	851	0	J06:6
like charm	800	3	
like get	851	6	
like http	767	0	N13:6
like indicat	851	5	
like it	731	6	
like jira	721	8	J40:7
like or	851	0	C02:8
like proxy	851	6	N07:9
like request	851	4	
like that	742	5	J24:6
like the	657	-6	T11:8
like this	678	-16	J32:6
like to	592	-6	J14:6
like tool	823	0	N14:7 N15:6
like we	851	0	J23:8
limit	483	19	J18:6 J21:25 J38:6 N05:14
limit 100	823	0	N14:9
limit and	823	3	
limit at	851	4	
limit be	851	4	
limit by	782	7	
limit exceed	767	0	J21:12
limit giv	851	5	
limit hold	851	-3	
limit http	823	8	
limit if	851	-5	
limit is	753	3	
limit it	800	-7	
limit of	697	0	N05:18
limit request	823	4	
limit start	851	-7	
limit the	767	5	
limiter	851	0	J33:6
lin	635	-4	
lin are	851	0	N15:6
lin of	800	-4	
lindgren	672	-4	
lindgren papier	672	-4	
line	427	10	J25:12 J32:7 J34:15 N12:17
line 142	851	3	
line 147	851	-7	
line 355	851	-5	
line 409	851	3	
line 514	851	8	N11:8
line break	800	0	C02:6 J25:7
line character	657	5	J34:25
line client	823	6	T14:7
line column	678	-4	J32:7 N12:8
line for	823	0	N12:7
line in	574	5	J25:7 N04:7
line is	800	4	
line it	823	4	
line of	753	8	I09:6 J25:9
line out	851	-3	
line say	851	-4	
line that	851	0	J37:7
line the	851	0	L09:6
linear	823	-4	
link	458	9	J38:24 N03:29 T09:8
link and	800	-3	
link download	742	7	J38:10 N03:6
link http	782	-3	C02:6
link in	800	6	
link is	782	12	
link issu	851	0	P01:7
link jira	731	10	J36:6 N03:11
link oauth	851	-6	
link of	823	-5	
link rel	800	4	
link that	742	-11	J38:7
link the	800	-3	
link to	652	4	J26:11
link type	782	4	
link you	851	3	
lint	767	-4	J12:7
linux	731	6	N08:8
linux amd	851	-3	
list	386	6	I12:7 I16:12 J04:18 J11:18 J12:13 J14:8 J26:-7 J33:10 J38:7 J41:7 N04:7 N13:11 S01:9 S04:8
list all	742	0	J33:10
list and	753	3	
list authoriz	851	3	
list await	851	-3	
list com	851	0	S04:7
list error	823	12	N12:7
list from	782	3	
list if	851	-3	
list in	753	0	I12:8
list issu	800	0	J28:6
list it	800	-3	
list my	823	3	J29:8
list name	851	-3	
list no	800	6	J04:10 N13:6
list nope	851	3	
list of	535	5	J04:9 J11:8 J12:6 J22:6 N13:10 S01:8
list open	800	-4	
list or	800	9	
list project	782	3	J07:6
list read	800	0	J12:8
list see	800	-3	
list sprint	851	5	
list successful	851	3	
list thank	851	0	J03:8
list the	684	8	J30:11
list there	851	6	J39:6
list to	851	0	J17:6
list two	851	3	
list what	823	-5	
list when	851	3	
list with	782	0	I16:9 J33:6
list'	851	-6	
list' object	851	-6	
list_board	851	-4	
listener	823	-6	
listproject	823	9	N07:9
literal	753	-6	N15:6
little	632	7	N06:11
little different	851	-4	
liv	705	-3	
live	615	-21	L01:6
live and	823	0	L01:8
live for	823	-5	
live in	851	0	S01:7
live site	800	-8	
lo	581	-5	J01:10 J11:8 J15:6 J36:8 T11:8 T14:7
lo and	823	6	J01:6
lo app	782	-5	
lo apps	800	-4	
lo docs	851	8	N03:6
lo login	823	3	J01:8 T15:7
lo token	823	-4	
load	476	12	I01:8 I04:21 I06:6 I21:7 J02:6 J26:-6 T12:20
load accountid	851	3	
load again	851	-3	
load and	800	3	I05:6
load balancer	823	0	I01:6
load data	851	-5	J28:7
load for	823	-7	
load from	851	0	J25:6
load in	782	4	I21:6
load over	851	-5	
load page	851	3	
load permission	742	0	T12:19
load response	823	3	J10:7
load space_key	800	6	N14:9
load test	823	0	I06:14 S03:9
load this	800	6	N13:7
load with	823	3	
load_dotenv	800	3	J10:7
load_dotenv key	851	3	
loader	753	-4	
loadissue	851	-3	
loadissue key	851	-3	
local	510	7	N07:7 N09:14 T15:6
local and	823	3	
local bin	823	-6	
local issuer	731	8	N09:16
local jira	782	-9	
local lib	690	6	J15:6 J26:7
local time	851	0	I05:6 I20:7
localbaseurl	721	0	I12:17
localbaseurl http	742	0	I12:10
locale	823	0	I01:7 I06:6
localhost	595	-6	I11:6 N07:8 N12:8 T15:7
localhost api	800	-13	
localhost callback	823	-3	
localhost login	851	0	N14:7
localhost rest	800	-8	
localhost username	851	-8	
localhost which	851	0	N12:7
location	615	-10	I03:7 I04:7 N13:8
location compress	851	6	
location jira	851	0	I01:6
location request	851	-7	
location search	800	0	I04:9
lock	643	-12	J17:8 J35:9 T14:6
lock down	800	0	I13:7 J17:6
lock for	851	-3	
lock out	800	-3	
log	351	10	I02:9 I10:6 I14:11 I18:22 J02:10 J35:6 J38:9
log 400	851	0	J33:6
log and	782	-3	
log app	851	-4	
log as	851	0	N05:6
log attach	851	3	
log await	851	-8	
log build	851	5	
log catch	800	-7	
log done'	851	4	
log err	823	6	
log error	713	0	J38:7
log fatal	800	6	
log for	767	-3	I09:6
log has	705	-9	
log in	509	3	J02:11 J26:13 J35:12 J38:6 T14:6 T15:9
log is	697	0	I16:6
log it	753	0	J29:6
log jira	782	5	
log level	767	0	I18:9
log line	800	-4	
log log	851	4	J11:6
log me	823	0	J02:7
log no	851	5	
log of	643	-14	I18:9 S02:10
log on	851	3	
log our	851	0	I13:7
log out	823	-4	J36:7
log println	800	6	
log proces	851	3	J02:8
log qsh	851	6	
log res	705	-3	
log response	731	0	J22:6
log says	684	3	
log show	721	-3	
log statu	782	8	J24:7
log that	823	-4	I14:7
log the	753	-6	
log there	782	9	I14:6
log they	800	-4	
log time	851	0	P01:6
log to	851	0	N08:6
log warn	713	-5	
log which	800	0	S01:7
log with	851	0	N05:6
logg	509	5	J04:6 J26:8 J38:8 S01:10 T15:13
logg in	554	15	J26:10 J35:6 J38:9 S01:11 T15:9
logger	667	0	I20:8
logger info	823	-4	
logger warn	782	0	I20:9
logic	753	-4	
login	409	16	J02:6 J19:7 J23:9 J25:-9 J26:29 J35:22 J36:10 J38:19 J39:6 N12:7 S03:7 T15:13
login 401	851	0	J02:9
login again	851	0	T14:10
login because	823	3	P01:7
login but	851	-3	
login common	823	3	
login data	851	6	J02:6
login deni	851	4	J35:8
login detail	851	3	N02:10
login env	823	-3	
login error	800	-6	
login fail	672	-10	J26:16
login for	753	-6	N10:6
login form	851	0	J38:10
login from	782	0	J23:6
login in	753	3	S03:7
login is	721	0	J28:6
login it	800	4	J15:7
login jira	800	7	
login jsp	731	16	J35:24
login never	800	-7	J36:7 T15:6
login ok	823	0	S04:9 T15:6
login or	851	-3	N08:6
login page	684	0	J38:14
login password	851	-5	
login return	851	8	
login same	851	4	
login secret	851	-5	
login that	851	3	
login the	753	8	J38:9
login to	721	-11	I14:6 J28:6
login url	731	15	J35:25
login we	851	0	S03:8
login webpack	823	3	
login with	731	9	J26:10
login work	800	7	
loginreason	657	0	J04:11 J29:14 J35:7 S01:19
loginreason authenticated_fail	742	3	J04:9 J29:16 S01:12
loginreason authentication_deni	800	0	J35:10
loginreason'	742	5	J04:6
loginreason' authenticated_failed'	851	3	
logo	697	4	I21:14 N15:9
logo svg	851	0	I21:6
logout	823	-3	
logs	515	0	I13:6 J12:8 N11:7 S03:6
logs are	851	0	J37:7
logs for	800	-4	
logs found	851	5	
logs have	851	-5	
logs in	767	4	N09:7
logs say	823	-3	I04:7
logs warn	851	-3	
lol	800	0	J19:8 N05:7
long	494	11	I04:9 J01:8 J23:9 N05:19 N08:12
long ago	851	-4	
long as	705	-4	
long do	851	0	N05:6
long does	851	-3	
long export	823	0	J36:9
long hex	851	3	
long id	823	5	
long it	782	9	N05:12
long liv	823	0	I05:6
long the	851	0	J01:6
long time	731	7	J02:8 J23:6 J29:6
long to	800	-8	
longer	510	9	J22:8 N08:9 T06:7 T10:9
longer available	851	-3	J22:6
longer exist	851	7	J15:8
longer get	851	4	
longer return	851	4	J22:6
longer than	721	0	J29:6 J36:6 N08:7
longer work	767	10	N01:6 N14:9
look	377	11	J21:-6 N06:6 N14:9
look as	697	16	J02:6 S02:6
look at	493	-8	I09:6
look for	585	3	I09:6 J26:6 J35:6 N12:8
look in	713	-5	
look into	672	-5	
look like	562	7	N03:8 N14:13 T12:6
look odd	800	4	
look right	731	3	
look the	713	8	J23:7 J41:6 S04:7
look up	648	0	J23:7 J42:10 N06:8 T06:6
look whether	731	-6	
lookup	662	-3	I09:8 J23:12 J42:7 N06:7
lookup by	823	0	T08:6
lookupallhostaddr	851	0	N06:6
lookupallhostaddr native	851	0	N06:6
loop	690	-3	J21:7 T13:11
loop over	767	-3	S03:6 T13:7
loose	782	4	N01:7
loose dtd	782	4	N01:7
loosen	851	0	I13:6
lorem	851	5	
lorem ipsum	851	5	
lorry	678	-25	
lorry atlassian	705	-21	
lorry example	800	-6	
los	800	3	
lose	800	3	
lose data	851	5	
loss	800	0	I15:6
lost	598	4	I04:7 J17:6 T14:9
lost browse	851	0	J27:7
lost it	851	3	T07:6
lot	697	8	
lot of	782	9	
lot this	851	5	
lots	782	0	S04:8
low	742	4	J24:7
low code	851	0	J24:8
lower	705	-14	J03:7
lower case	767	-6	J03:7
lower the	823	0	I18:6
lowercas	823	0	J03:9 T09:6
lowercase	851	0	L01:8
lru_cache	851	0	S03:7
ls	713	15	J29:7 S01:7
lts	823	3	
lua	800	4	L01:8
luck	697	0	L08:7
luck either	851	0	L08:9
luck with	851	3	
lucky	851	0	I15:8 S03:7
lunch	742	0	I04:6 J19:7 J36:9
lvl	823	0	J09:6
lvl info	851	0	J09:6
lvl warn	851	0	J09:6
lzxkioijjb	782	0	T10:8
lzxkioijjb uzxhhbxbsz	782	0	T10:8
m'	823	0	I06:6
mac	767	7	I20:6
machin	782	-5	
machine	576	0	I06:6 N06:15 N07:14
machine and	851	3	
machine which	823	0	I06:7
maco	690	8	J02:11
macro	662	7	I01:6 I03:6 I21:8 J12:8 J25:7
macro editor	851	0	I03:6
made	419	27	I06:6 I13:8 J01:8 J11:6 J14:9 J26:13 J28:11 N05:6 P01:8 S02:6
made after	851	6	J01:6
made an	721	5	J26:6
made another	851	0	J03:6
made as	800	0	S02:13
made by	667	-4	J28:6 S02:8
made for	697	4	
made in	721	-9	
made it	697	9	
made jira	782	9	
made mandatory	851	0	I13:6
made new	672	4	J02:8
made no	782	-3	
made on	823	0	P01:6
made optional	851	6	
made or	851	3	J36:6
made pat	851	-7	
made sure	851	3	
made the	684	0	L01:6 N05:10
made through	823	0	S03:9
made token	823	0	J28:6 J29:7
made up	800	4	
made when	800	-3	
made with	713	-10	J28:7
made without	823	13	J11:6
mail	414	-3	J01:7 J02:14 J04:6 J23:10 J26:21 J29:8 N10:7 T06:6
mail addres	612	-9	J01:7 J26:14
mail address	767	-3	
mail and	643	20	J39:6
mail api	767	6	
mail api_token	697	-8	
mail as	767	8	J02:8
mail example	782	10	J10:7
mail for	823	0	T13:6
mail from	782	-4	J29:14
mail in	753	0	J26:8 J35:6
mail is	851	4	
mail key	823	-4	
mail os	851	5	J22:6
mail redact	782	-11	
mail same	851	0	J01:6 J18:6
mail to	823	-4	
mail tok	800	0	J13:7 J32:6
mail token	628	0	J22:8 J28:7
mail us	823	-3	N11:6
mail with	851	4	
mail'	800	3	N08:6
mail' env	851	0	N06:6
mailbox	767	4	
main	532	3	I18:6 J02:10 J26:10
main from	851	7	
main go	753	7	
main js	851	-3	
main net	851	4	
main py	851	0	J02:6
main run_main_module	851	-4	
main var	851	5	
main__	823	11	J26:6
maintain	767	-4	T10:6
maintainer	800	-3	
maintenance	721	4	I09:8 J29:8
major	713	-5	J12:6
major version	753	-5	J12:6
mak	500	0	J02:6 J16:7
mak all	851	0	J07:6
mak get	851	-5	
mak issu	823	0	J20:6
mak it	705	6	J21:8
mak jira	800	3	
mak no	782	3	
mak sense	782	0	I15:6
mak ticket	823	0	J30:7
mak token	767	0	J19:7
make	467	9	J02:-6 J19:7 J26:7 N11:6 N13:6 T15:6
make an	742	8	J29:6
make and	851	-3	
make another	823	0	J29:7
make it	731	3	T15:8
make jwt	800	0	L09:6
make new	731	-5	
make our	823	3	I20:6
make out	851	0	J06:6
make sense	851	0	J25:6 N12:6
make sure	742	-3	
make task	823	9	
make the	684	7	
make them	851	3	I04:7
make ticket	800	4	J24:8 N07:6
make token	782	4	J36:7
make_token	851	3	
makejwt	851	5	
makejwt method	851	5	
malform	721	-7	J10:14 N12:7
malform or	851	-4	
malform uri	851	0	J10:16
manag	648	0	J16:6 J30:8
manag ones	851	-3	
manag project	721	-9	
manage	603	7	J11:10 J14:12 N02:9 N14:6 T01:8
manage account	851	6	
manage apps	731	0	J09:6 T01:10
manage jira	753	-3	J11:7
manage profile	851	0	N14:10
manage screen	851	3	J14:9
management	667	8	
manager	684	-12	
manager and	851	4	
manager was	851	-10	
mandatory	678	0	J30:18
mandatory field	800	0	J30:8
mandatory in	851	3	J30:7
manifest	603	3	I19:16 J12:31
manifest and	851	0	J12:6
manifest yml	742	0	J12:8
manual	721	-12	
many	536	9	I14:10 J21:22 J25:7 J35:12
many issu	800	6	J33:6 N07:6
many jwt	851	0	I14:8
many request	657	0	J21:22
many test	851	-6	
many wrong	851	0	J35:10
map	583	0	J25:8 S03:7
map expand	851	3	
map issue	851	7	N13:7
map json	851	0	C02:6
map key	851	-4	
map the	851	-6	
map to	753	4	J25:11
mapclaim	731	3	T02:6
mapclaim iss	753	3	L08:6
mapp	705	-6	
mapp to	851	-6	
mapper	823	-4	
maps	823	-4	
mar	782	-7	
mar gmt	823	-6	
march	667	-9	T01:7
march and	823	0	N15:7
maria	851	0	S02:24
mark	561	6	I03:6 J18:6 J30:8 J34:16
mark as	705	7	J30:11 T14:6
mark in	851	-3	
mark the	851	0	I03:6
mark to	697	11	J34:11
markdown	684	0	J25:7 J32:9
markdown into	851	0	J32:11
markdown to	823	-7	
market	742	0	I12:7
marketplace	639	3	J08:6
marketplace app	851	3	J21:6
markup	782	6	N12:6
mask	800	0	S01:6
match	478	-3	I01:16 I14:10 I15:15 I16:13 J10:8 J11:32
match at	782	0	J11:7
match authenticat	782	0	I15:13
match get	800	10	
match must	851	-4	I14:7
match on	851	-4	
match scop	851	6	
match so	823	0	J11:8
match the	635	-6	I16:9 T08:8
match with	851	6	
math	657	12	J06:7
math floor	657	12	J06:7
matter	595	9	J02:6 J03:6 J15:6 N15:9
matter as	823	7	
matter of	782	3	
matter what	823	0	N15:10
matter which	851	0	T04:6
mattermost	742	0	T03:7
maven	721	8	
maven central	823	-4	
maven plugin	753	6	
max	603	6	N05:8 N06:6
max age	713	-4	
max retri	684	7	N06:7 N09:6
max_length	851	5	J06:6
max_length 512	851	5	J06:6
maximum	684	-7	N05:12 T02:11
maximum permitt	823	0	N05:6
maxresult	500	26	J04:7 J22:19 J33:12 J42:10 N08:7
maxresult 100	615	20	J22:9 J33:6 N11:7
maxresult 200	823	4	J42:7
maxresult 410	851	0	J22:6
maxresult and	851	0	J33:6
maxresult expand	782	0	P01:8
maxresult false	851	3	N11:6
maxresult field	721	0	J33:12
maxresult fieldsbykey	851	4	
maxresult return	851	3	
maxresult startat	823	0	J04:7
maxresult total	782	0	N13:7
may	437	-10	P01:15 S01:10
may act	851	0	T05:6
may administer	851	4	J16:7
may be	609	-9	
may browse	851	0	J42:6
may create	823	5	P01:8
may do	767	-3	J09:7
may fail	851	-5	
may gmt	767	3	
may it	851	4	
may mean	823	3	
may need	851	-4	
may not	643	5	J18:9 S04:6
may only	851	0	N08:6
may read	742	0	J14:7
may see	678	-11	J03:9 J27:6 S01:6
may view	823	0	S01:7
may well	851	-4	
maybe	572	5	J15:6 T07:6
maybe atlassian	851	0	L08:8
maybe it	823	6	
maybe server	851	0	J25:6
maybe the	753	0	C02:6
mb	684	-11	N05:15
mb and	823	-3	
mcp	528	16	J11:8 J36:12 J39:6 J40:16 N11:7 T15:14
mcp atlassian	639	14	J02:9 J11:6 J39:6 T15:8
mcp authv	823	8	
mcp confluence	823	9	
mcp connect	851	6	J40:9
mcp header	851	4	
mcp jira	753	-3	
mcp oauth	823	-12	
mcp remote	823	-4	
mcp server	635	-15	J28:7
mcp tool	800	0	J32:9
mcp type	851	4	
mcp url	851	3	
md	639	8	J15:6
md cf	851	5	
md in	851	3	
md trace	800	3	J26:6
me	388	22	C02:8 J01:10 J02:8 J03:6 J04:9 J14:7 J26:8 J33:7 N08:-6 N09:6 N14:8 T15:7
me 200	851	3	
me 400	800	5	J31:6
me all	851	0	J33:8
me an	767	0	C02:6
me and	800	0	J27:9
me answer	851	-5	
me as	800	0	J03:6 S01:6
me await	800	0	N09:6
me do	851	4	J40:8
me error	823	4	
me example	823	-4	S01:7
me far	851	-4	J01:6
me firm	851	4	
me for	731	0	J35:11 N14:6
me forbidden	851	0	J20:12
me from	823	-7	J19:7
me glindholm	823	3	
me have	851	3	
me how	851	-4	
me i'm	823	-3	
me in	731	7	
me into	851	4	
me it	782	9	
me jira	851	-3	
me made	851	4	
me my	823	3	
me noth	851	0	J42:7
me offline_acces	851	3	
me our	851	3	C02:6
me out	753	3	J30:6
me password	823	3	
me read	823	0	J31:6
me since	851	-4	N09:6
me so	823	0	S02:7
me that	753	7	
me the	652	5	N03:6
me what	800	3	J34:7
me while	823	0	J34:7
me why	851	0	T04:6
me with	823	-3	
me'	800	-3	
mean	561	0	J33:8
mean those	851	4	
meant	615	0	S02:6
meant for	767	0	S03:6
meant the	823	-4	I17:7
meant to	731	5	
measur	782	-4	
mechanism	851	-3	
media	618	0	J24:28 J38:15
media all'	782	4	
media atlassian	782	3	J38:9 N11:6
media host	851	0	J38:12
media type	690	-8	J24:30
media type'	851	6	
mediatype	823	-4	
medium	742	-6	
meet	721	-3	
member	635	-11	J16:6 J17:7 P01:17
member of	721	-4	J40:6 P01:16 S04:6
member with	851	0	I06:7
memory	662	-3	J36:6 T05:6
memory and	851	3	
mend	684	-14	
mend it	851	7	
mend the	823	-16	
mention	590	0	J27:6 J36:8 J42:15 N05:6
mention it	800	0	J36:8
mention that	800	-3	
menu	767	-5	I21:7
mere	652	0	J07:7
merg	648	-20	
merge	684	-9	
merger	782	0	N02:16
messag	678	-4	
messag buffer	823	-3	
messag for	851	-6	
messag the	851	3	
message	386	7	I18:17 J02:7 J10:6 J11:10 J18:12 J25:13 J36:7 J40:6 N07:6 P01:8 T14:6
message about	851	0	J01:6
message acces	851	0	J12:6
message asap	851	4	
message authentication	782	0	I01:8
message bad	823	3	N12:7
message basic	800	-12	
message claim	851	0	I02:6 J27:6
message client	767	5	J02:9
message com	705	0	J18:6
message could	742	-3	
message curl	851	-4	
message current	753	0	J18:12
message error	742	8	J25:7 T14:6
message errormessag	713	9	
message fail	800	-12	
message for	851	-3	
message has	823	3	
message http	800	7	J10:6
message in	782	-3	I13:6 J30:6
message includ	851	-3	
message jira	823	4	
message jwt	851	0	I14:12
message no	800	9	J02:6
message null	800	0	J39:9
message of	823	7	
message please	851	3	
message request	823	0	J03:7
message response	851	5	J26:9
message speak	851	0	I01:6 J31:6
message statu	767	7	
message string'	851	-3	
message that	721	4	
message the	742	10	J35:7 J40:6
message unauthoriz	590	9	I18:23 J10:9 J11:16 J36:16
message when	823	-5	
message with	851	4	
message you	851	-4	
message'	767	-3	
met	767	0	J33:6
meta	621	13	N03:8 N14:6
meta charset	721	8	N03:6
meta http	731	7	
meta key	851	4	
meta name	731	4	N14:9
metadata	609	-11	J38:14 J41:6 N14:6
metadata do	823	0	J30:6
metadata please	851	-7	
metal	731	0	I05:9
metal all	782	4	
method	403	6	I08:6 J02:11 J06:7 J07:10 N01:8 N02:6 N13:14 S02:6
method and	823	-4	
method at	851	0	N06:6
method fail	851	5	J02:6
method get	612	0	J26:6
method get'	595	7	J06:9
method in	800	0	J24:6
method isn't	851	0	N02:6
method method	742	6	
method not	697	12	N02:9 N13:20
method of	800	-7	
method on	800	-8	
method path	672	0	J07:11
method post	600	-14	J02:6
method post'	598	-9	
method put	767	-3	J13:8
method rsa	782	0	I08:12
method sha	721	5	I07:15
method sign	851	5	
method uri	800	4	
metric	767	3	
micro	851	4	
micro edge	851	4	
microsoft	731	6	
microsoft powershell	800	7	
middle	657	0	J10:8 J36:6 N07:6
middleware	632	0	I01:12 I14:6 I15:6 I18:7 I21:11
middleware app	823	0	I01:7
might	635	6	N01:7
might be	690	0	N01:8
migrat	678	6	J22:6 J23:6 J38:6 N13:6
migrat from	800	0	J23:7 N13:8
migrat to	851	0	J22:6
migrate	590	8	J22:14
migrate from	851	0	J37:7
migrate to	600	7	J22:15
migration	534	3	J21:8 J22:6
migration error	782	8	N14:7
migration guideline	639	10	J22:7
mill	800	-3	
mill example	823	-4	
millisecond	753	4	N08:10 T02:8
min	643	0	C01:10 I04:12 I05:7
mind	672	-4	J03:7 T08:6
mind had	851	-6	
mind jira	851	0	J10:6
mine	588	30	J05:6 J06:7 J20:6 J28:6 J42:7
mine at	851	7	
mine had	851	0	N04:6
mine has	851	4	
mine is	800	6	I01:9 T07:7
mine the	851	0	J06:7
mint	823	0	S01:7
minu	851	0	T02:8
minut	491	7	C01:13 I04:15 I05:16 I20:7 J07:7 J19:7 J21:10 N08:6 S03:7 T02:10
minut after	823	0	J36:7 S01:7
minut ago	800	3	
minut ahead	800	3	I04:11
minut all	851	0	I05:6
minut and	731	-6	
minut before	782	0	J19:8 S03:9
minut behind	823	3	C01:8
minut in	823	0	I05:8
minut is	851	0	T02:7
minut it	800	-3	J38:6
minut later	742	0	I05:7 J19:6
minut of	851	0	N07:6
minute	576	0	J19:14 J21:8 N11:6 T02:11
minute ago	851	3	J01:6 J19:6
minute and	823	9	
minute is	851	0	T02:7
minute or	800	-5	J19:6
minute since	851	0	J21:6 J35:7
minute the	823	4	J27:6
minute unix	800	0	T02:7
minutes' tnt'	851	5	
minutes' unix	823	-3	
misconfiguration	851	3	
mislead	767	8	
mismatch	657	-3	I01:15 I16:7 S03:8
mismatch of	851	0	I02:6
mismatch receiv	800	0	I01:10
miss	454	-8	I02:8 I11:9 I17:9 J12:16 T05:7
miss clientinfo	851	0	I17:10
miss field	823	5	
miss for	800	-3	
miss from	753	0	J30:6
miss grant	823	0	J12:11
miss in	767	-3	
miss jwt	782	0	I11:15
miss on	800	6	S01:7
miss one	851	-4	
miss ones	851	0	I17:7
miss or	753	3	
miss permission	742	-10	J09:6
miss scope	713	-3	J12:12
miss space	823	-5	
miss the	742	8	T07:6
mistake	678	5	J36:6 N06:9
mistake in	823	3	
mistyp	823	0	J35:7 N03:7
mit	851	-5	
mix	690	-6	J10:7
mix up	742	0	S03:6
mob	851	0	P01:6
mod	753	0	I16:13 T08:7
mod net	753	0	I16:13 T08:7
mode	535	11	J23:33
mode apps	851	-4	
mode block	823	5	
mode block'	782	4	
mode in	851	-6	
model	662	0	J06:8
model charfield	851	5	J06:6
model py	782	7	
model shared_secret	851	5	J06:6
modifi	800	-6	
modify request	851	-5	
modul	621	-6	I21:16
modul cjs	851	-4	
modul confluencep	800	9	J34:7
modul jirap	851	3	
module	542	-7	I21:8 J26:10 L09:8
module and	851	-6	
module compile	851	-4	
module confluence	823	-7	N04:8
module for	823	-4	
module main	851	-5	
module sys	851	3	
moment	609	-13	C01:6 J19:10
moment and	823	0	J19:6
moment on	851	0	N10:7
moment so	851	-4	
moment the	800	7	N03:6
moment then	851	-3	
moment utc	823	-3	
mon	753	4	N12:7
monday	618	0	N04:6
monday morn	851	0	J21:6 N04:6
mongo	851	0	I10:6
monitor	713	-5	N05:6
monkey	851	3	
monkey patch	851	3	
month	561	0	J29:14
month ago	800	0	J29:7 T10:6
month and	767	-3	
month our	800	0	J29:6
month we	851	0	N15:6
moor	851	6	
more	394	22	J11:7 J23:11 J30:7 J36:8 N05:10 P01:6 T02:10 T06:7
more and	767	0	J02:6
more but	851	5	T06:6
more detail	628	7	J23:9 J27:8
more either	851	0	J35:6
more error	684	-14	
more for	823	4	
more how	851	5	
more in	742	0	J30:7 P01:6
more information	625	15	J26:8 N04:6
more jira	851	-3	J34:7
more log	851	8	
more logg	851	-3	
more of	742	8	J25:8
more on	823	12	
more only	851	-3	
more or	823	0	T15:7
more permission	800	-4	J09:6
more refusal	851	0	T06:12
more so	851	3	
more than	576	-3	J36:8 T02:15
more the	731	-5	
more to	823	-8	
more with	800	-5	
morn	590	12	J19:8 J21:6 J29:8 J37:7
morn all	851	0	N04:6 N11:6
morn noth	851	0	I04:7
morn our	851	0	J27:6
morn when	851	0	J21:11
morn with	851	0	N09:6
mortem	851	0	T10:7
mossbank	800	3	
mossbank atlassian	800	3	
most	508	0	J25:7 N03:9 N11:7 N12:6
most like	823	4	
most of	767	-6	S01:6
most recent	590	7	
most sit	851	4	N11:7
most that	823	0	N07:6
most the	823	-7	
mount http	823	0	N07:6
mov	516	-8	I01:6 I21:8 J10:6 J41:9 N13:7
mov by	851	-4	
mov from	767	-4	
mov it	800	-6	C01:6
mov static	851	0	I21:12
mov to	606	7	I07:6 I11:6 J10:8 J15:6 N11:6
mov us	851	0	N08:6
move	603	-8	J41:6
move from	851	-3	
move of	823	3	
move our	851	-3	
move the	823	-6	
move ticket	851	0	J41:6
move to	742	-3	
movenext	767	6	
mozilla	721	4	J20:22
mozilla org	851	4	
mozilla window	823	0	J20:10
ms	535	8	I01:6 I04:8 I11:6 J36:6 N07:6 N08:12 N15:9
ms get	782	0	J04:7
ms is	851	0	N08:6
ms resolv	851	4	N15:10
ms zm	782	0	T10:8
msg	574	4	I18:6 J41:6
msg fail	800	6	J41:6
msg get	851	4	
msg jwt	823	0	I18:10
msg postnotification	851	-4	
msg request	851	0	J09:6
msg search	851	0	J03:8
much	648	13	N05:9
much traffic	782	3	
multi	767	0	J32:6
multi line	851	0	J32:7
multipart	697	0	J20:8 J24:9
multipart form	753	3	J24:10
muss	800	8	J41:13
muss eine	800	8	J41:13
must	414	16	J02:10 J06:6 J19:6 J23:7 J25:10 J32:23 J34:8 T05:7
must ask	851	0	J37:7
must be	474	14	J02:17 J06:8 J07:7 J23:11 J29:7 J30:7 J32:29 J41:7
must enclose	767	6	J34:6
must have	767	-3	I10:6
must it	851	0	T11:6
must log	851	-4	
must not	731	-3	
must supp	851	11	J25:8
must surround	684	10	J34:14
must the	823	0	J10:6
mutation	721	0	T12:23
mutation for	851	0	T12:9
mvn	800	-3	J27:6
mvn clean	823	-7	
mw	851	0	I03:7 I04:8
my	326	42	C01:7 C02:6 I14:6 J02:6 J04:10 J08:6 J15:11 J17:-6 J21:-9 J22:-11 J26:11 J27:6 J36:-7 J38:-6 N06:6 N13:9 N14:6 T06:-7 T15:-6
my account	657	14	J01:9
my admin	851	0	N04:8
my app	621	3	I12:11
my app'	823	-3	
my atlassian	731	3	J04:7
my authorization	823	0	N02:8
my backend	823	3	
my bad	823	6	
my boss	800	0	S04:8
my browser	721	11	J04:7
my call	851	0	J05:7
my case	782	9	
my clock	851	0	I20:6
my cloud	823	8	J26:6
my code	742	16	J33:7
my colleague	697	3	
my company	721	-6	N10:6
my config	767	4	N13:6
my connect	782	5	L08:8
my credential	782	0	J02:6
my delphi	851	0	J24:6 N01:6
my dev	731	0	J12:6
my english	742	0	I14:6
my expres	851	0	I16:6
my fault	851	4	
my first	800	-6	
my forge	753	8	I19:11 J37:6
my gues	721	16	
my header	823	0	J02:6 S03:6
my idea	823	0	L08:7
my issu	800	6	J04:10
my issue	851	3	J23:6
my jira	705	-6	N10:6
my jql	851	8	
my jwt	851	0	L01:8
my laptop	713	3	C01:7 I13:6 N04:7
my life	823	0	T09:11
my list	823	-4	J33:11
my local	823	3	I11:9
my login	782	4	
my mac	851	0	I20:7
my machine	742	0	J02:6
my mail	721	10	C02:8 J02:9
my manifest	851	0	J12:7
my mistake	851	3	J37:7
my name	713	0	P01:6 S04:6
my night	851	0	S03:7
my node	851	0	I03:7
my old	823	-4	C02:7
my own	585	0	I09:6 J01:6 J08:6 J15:8 J27:7 N07:8
my password	713	-7	J26:7
my permission	823	0	S02:7
my personal	767	-5	
my php	800	0	J20:6 N05:6
my profile	800	5	
my program	851	0	N08:7
my project	731	4	
my python	851	0	I20:7
my query	851	0	J27:7 J34:9
my question	851	0	L09:6
my react	851	0	I02:6
my script	697	3	I14:6 J26:6
my server	731	0	I21:7 J08:8 J37:6
my shell	823	0	I16:6
my site	767	-7	
my task	851	0	J29:9
my test	782	0	J27:6
my ticket	851	0	J15:7
my token	643	-9	I06:7 J13:8 S04:6
my url	851	-7	
my user	697	10	J18:7 P01:9
my very	851	4	J35:6
my watch	800	0	C01:9
my way	823	5	
myapp	823	0	J06:7
myjirahome	823	5	N13:7
myjirahome jspa	823	5	N13:7
mypassword	851	3	J26:7
mypermission	742	9	J16:7 J17:8 J21:7
mypermission as	851	0	J17:10
mypermission projectkey	851	4	J16:8
myself	422	5	J02:10 J04:7 J19:19 J22:-6 J26:-7 J29:7 N02:7 S02:15 S03:7 S04:12
myself 200	713	0	J02:-7 J14:6 J16:6 J19:14 S02:10 S03:9
myself 401	697	-5	J02:7 J19:12 J29:7
myself 403	782	5	J01:6 N04:9
myself accountid	851	0	J42:6
myself and	800	0	J39:6 N14:8
myself auth	782	-3	
myself authorization	753	0	S02:6
myself content	823	0	N01:8
myself error	851	-4	
myself fail	800	7	
myself from	851	0	J08:7
myself get	823	3	N07:6
myself getcurrentuser	851	-3	
myself giv	823	5	J03:6
myself header	635	-9	
myself in	851	0	J39:6
myself is	851	0	J07:7
myself jira	823	6	J19:12 S04:8
myself method	742	0	J02:6
myself request	705	-5	
myself say	851	0	S01:11
myself show	782	0	J27:6 J28:6 S04:6
myself statu	851	3	J02:6
myself status_code	823	-4	N07:6
myself the	851	7	J02:6 J23:7
myself through	851	-4	
myself with	782	6	
myself' header	767	0	L08:6
myself' method	705	-6	
mysite	742	-6	N13:6
mysite atlassian	742	-6	N13:6
mysql	767	0	I10:10
n'	690	0	J15:6 J28:6
na at	767	5	
nak	851	0	T07:8
nam	498	-20	I13:7 J15:9 J30:6 L01:14 N15:6 T06:7 T13:8
nam and	823	-3	
nam any	851	12	
nam are	767	4	N15:6
nam for	851	3	
nam in	742	-6	I16:7
nam startat	823	-6	
nam the	742	-4	P01:6 T13:6
nam then	851	-6	
nam with	800	-14	I07:6
name	351	0	J22:-7 J23:21 J25:8 J26:10 J30:14 J35:-6 J41:12 N02:16 N06:17 N12:-6 S03:11
name and	578	5	J02:11 J26:11
name as	753	3	
name assignee	851	3	J23:6
name at	823	0	N06:6 S03:6
name atlassian	851	4	
name bug	753	-3	N05:10
name but	823	12	J23:6
name catch	851	3	
name close	851	4	
name could	851	0	N06:11
name create	851	8	
name customfield_	851	4	
name description	800	3	N14:6
name epic	851	4	
name error	851	5	J03:7
name everyth	851	0	N02:7 S03:8
name file	851	-6	
name get	851	3	J31:6
name http	823	0	I18:8
name in	690	0	J25:7 S03:7
name is	648	0	J30:8 S04:6
name issue_type	851	6	J23:6
name it	823	3	
name jwt	851	3	
name like	851	0	J23:8
name name	823	-4	
name nor	851	3	J41:6
name not	800	0	S03:8
name of	635	-5	
name on	742	0	T13:10
name open	851	4	
name ops	851	6	
name or	721	-3	N06:13
name password	753	8	J26:7
name project	782	-4	J16:6
name request	800	-5	
name rest	851	-4	
name return	851	-6	J42:6
name search	851	5	
name start	851	-3	
name story	823	0	J30:6
name str	800	7	J02:6
name task	672	4	J32:8
name that	823	4	
name the	678	0	L01:7
name to	800	-7	
name type	851	0	J42:7
name up	851	0	J41:7
name url	851	-5	
name value	782	0	I21:8
name work	851	3	
name you	823	-7	
name'	678	6	J39:9
name' bug'	851	-4	
name' property	823	5	J39:12
name__	823	11	J02:6
name__ main__	851	8	J26:6
nango	851	0	N05:6
narrow	800	0	J33:6 T11:9
narrow down	851	0	T11:6
nat	823	0	N04:8
native	753	4	J26:6
native at	823	3	
native method	851	0	N06:6
natural	823	0	I05:6 I07:6
navigable	782	-7	
navigation	742	0	I03:9
navigation stack	800	3	N12:6
navigator	823	-5	
nbf	782	3	C01:10 I05:11
nbf null	851	3	
near	684	-6	J21:7
near everyth	851	-4	
necessary	800	-9	
necessary permission	851	-9	
need	404	-18	J09:12 J14:9 J25:-6 N10:7 P01:9 T01:6
need acces	823	0	J40:7
need act_as_user	851	0	T15:7
need after	851	-4	
need another	800	3	
need atlassian	851	-6	
need basic	823	-3	
need bearer	851	-3	
need browse	851	3	
need for	782	-9	
need in	823	3	J28:6
need it	713	-9	
need jwt	823	-4	
need not	851	-5	
need one	800	3	J08:6
need or	851	4	L09:6
need read	800	-3	
need rest	823	4	J39:6
need some	800	-3	
need special	851	0	I11:6 L08:8
need the	625	0	P01:6
need this	823	-3	
need to	549	0	J16:6 J23:7
need token	851	-4	
need wiki	851	7	N03:7
needs_authentication_err	800	11	T16:21
needs_authentication_err catch	851	14	T16:22
needs_authentication_err'	851	-3	
needs_authentication_err' if	851	-3	
negative	823	0	I08:6
negotiate	851	-3	
neither	581	22	N06:12
neither can	823	0	N06:6
neither did	851	4	
neither is	851	0	L09:8
neither of	823	0	S03:6
neither with	823	10	
neither work	851	4	
nest	800	-4	J32:8
net	284	38	I02:-6 I16:14 J01:9 J02:10 J04:9 J07:-6 J11:-9 J22:12 J25:-9 J26:17 J28:15 J35:-6 J36:-6 J39:-10 J42:-6 N02:6 N03:11 N06:17 N07:11 N08:6 N13:15 N14:21 N15:8 S03:-6 T03:-6 T08:8 T09:16 T14:-7 T15:-7
net 443	643	6	N06:11 N07:7 N13:8
net accept	851	-6	
net after	823	0	N04:6
net and	662	5	N02:8 N06:12
net api	800	-3	
net aud	721	0	T07:12
net basic_auth	672	4	J28:7
net browse	721	-11	N14:13 T06:8
net confluence	823	5	
net connect	851	3	
net connectexception	823	4	N08:8
net content	851	5	
net could	851	0	N13:7
net direct	851	0	N09:6
net email	851	-3	
net gateway	851	5	
net get	823	3	T08:7
net giv	823	0	N07:7 N15:7
net grep	851	0	C01:7
net http	621	3	N08:8
net httpsucces	851	-3	
net in	823	0	T09:9
net inet	851	0	N06:6
net installedat	851	0	I10:10
net it	851	0	T08:6
net jira	578	8	I16:15 N03:13 N14:30
net login	823	0	J35:8
net mail	823	6	J25:8
net new	851	3	
net plugin	823	-8	
net post	823	0	N02:7
net producttype	742	0	T04:8
net project	851	0	J22:7
net proxy	851	0	I16:7
net rcarz	713	6	
net refus	851	0	T09:8
net request	823	0	J20:6
net response	851	6	
net rest	360	9	J02:11 J04:8 J08:6 J22:12 J23:10 J24:9 J26:12 J39:-7 N07:9 N13:9 N14:-7 P01:10
net scop	823	11	J28:8
net secure	782	0	J38:14
net securityprotocoltype	851	-3	
net servicepointmanager	851	-3	
net since	851	0	T06:8
net site	851	-4	N15:6
net sockettimeoutexception	800	8	N08:13
net ssl	823	-4	N09:7
net test	851	0	T08:8
net the	800	0	J04:9
net to	823	0	N02:7
net token	800	5	J04:6 T09:7
net unknownhostexception	851	0	N06:6
net user	721	0	J22:6
net username	690	8	J04:11 J26:8
net version	851	0	J04:7
net want	851	-6	
net was	851	9	N15:10
net we	851	0	J09:7
net well	823	0	I19:7
net wiki	561	3	J15:6 J18:6 J26:6 N03:8 N11:6 N14:7 T09:9
net with	823	4	T09:6
net work	851	3	
net'	574	17	I10:8 I16:8 J26:6 N13:10
net' and	851	3	
net' authentication	800	4	
net' do	851	0	N06:6
net' port	767	4	N08:7
net' the	851	7	N03:7
net' username	851	6	N13:8
netrc	851	0	J02:6
network	535	16	I21:6 N04:18 N06:7 N07:8 N08:7 N10:8
network connection	851	0	N06:7
network error	851	0	J25:6
network restriction	851	0	N04:9
network tab	705	4	I21:10 N03:7
network team	753	0	N10:7
networkpolicy	851	0	I13:12
never	453	0	I04:7 J19:8 J25:-6 J36:9 T05:7 T10:7
never again	851	0	T02:8
never answer	851	0	N15:6
never been	823	4	
never ends	851	-5	
never fill	851	0	J30:6
never gets	823	7	
never giv	851	0	T15:7
never got	753	-8	T04:7
never had	800	4	I03:7 T07:6
never have	782	0	J19:9
never made	851	-4	J15:7
never match	823	0	T10:11
never mind	800	-3	
never read	851	-3	
never saw	823	0	N12:6
never see	851	0	I04:7
never set	800	-4	
never start	851	4	
never touch	851	-3	J36:7
new	311	-13	I12:14 J02:8 J12:7 J15:-7 J19:10 J27:-7 J32:8 J38:-6 N02:12 N06:6 P01:7 T14:6
new acces	753	4	
new access_token	851	4	T14:7
new addres	767	0	J04:6
new and	731	-3	J37:6
new api	721	11	J02:6 J32:6
new arraylist	800	-7	
new basiccredential	767	20	J41:7 N09:8
new behaviour	851	-3	
new build	851	3	
new claim	800	-3	L01:8
new connection	782	6	N06:8
new connector	851	3	
new content	851	3	
new creat	823	0	J01:10 J32:6
new customer	742	0	I13:6
new date	731	15	J06:6
new descriptor	823	-3	
new editor	800	4	J25:7
new endpoint	782	0	J33:6
new error	667	0	J01:6
new field	851	3	
new file	851	-4	
new firewall	851	0	I05:6
new github	851	4	
new hashmap	800	4	
new http	721	0	N03:7
new httpclient	851	0	N09:6
new httppost	851	3	
new httprequestmessage	697	-3	
new id	823	0	N04:6
new install	697	0	I12:11 T10:9
new issu	851	4	
new issue	731	0	N13:6
new issuefield	800	6	
new issueservice	800	-3	
new jira	697	-8	
new jiraapi	800	3	J24:8
new jiraclient	697	6	J41:7 N09:7
new jiraissue	800	-5	
new jirasession	742	7	
new json	823	-3	
new jwtsecuritytoken	823	-3	
new key	800	3	J28:6
new login	823	0	J36:9
new major	823	-4	
new name	767	-3	I12:8
new object	782	-4	
new one	545	4	J33:7 J37:6 P01:6 T03:6 T14:8
new ones	767	-5	
new option	742	0	J02:7
new opts	851	3	N13:6
new organization	851	3	
new pag	851	-4	
new page	851	5	
new permission	782	0	J12:7 J15:6
new place	851	0	N02:7
new project	767	-9	
new projectservice	823	12	
new proxy	851	0	N08:6
new redact	697	-4	
new refresh	753	9	T14:11
new refresh_token	851	3	
new request	782	-5	
new response	823	-3	
new runtimeexception	823	-6	
new scheme	823	0	J16:8
new scop	800	0	J11:8 N14:8
new search	782	0	J33:8 J39:7
new server	823	0	I04:7
new session	851	-6	
new signingcredential	823	0	T10:9
new stag	851	0	I12:7
new starter	851	0	J19:6
new str	851	-4	
new symmetricsecuritykey	823	0	T10:9
new task	851	8	
new ticket	782	0	J29:6
new to	823	-3	
new token	603	-11	J04:10 J35:8
new tool	823	-4	
new tracker	851	8	
new uri	667	0	N14:7
new url	742	0	N02:9
new urlsearchparam	721	0	I04:8
new user	800	-7	J19:7
new version	662	0	J12:8
new vpn	851	0	N06:6
new webproxy	851	0	N09:6
newbie	800	3	N14:6
newclient	697	0	N07:6
newclient client	851	-3	
newclient nil	851	4	N07:7
newclient tp	767	-4	
newco	851	0	N02:7
newco atlassian	851	0	N02:7
newconnectionerror	823	3	N06:9
newconnectionerror urllib	823	3	N06:9
newer	635	-7	J22:6 J29:6 T03:6
newer enhanc	823	3	
newer one	851	0	J22:6
newest	643	12	J22:6 N08:6
newest one	800	7	N08:6
newest version	800	5	
newissue	851	9	J23:6 N14:6
newlin	851	4	
newline	782	0	T10:8
newline at	823	3	T10:8
newrequest	672	-3	
newrequest get	705	-3	
news	767	4	
news the	823	4	
newtoken	851	-5	
newwithclaim	767	3	
newwithclaim jwt	767	3	
next	496	-7	I01:8
next 401	851	0	J29:8
next app	851	0	I01:9
next call	823	6	
next day	782	0	I09:6
next morn	823	0	I04:7 J27:6
next refresh	851	4	T14:7
next release	782	-4	
next to	690	5	
next version	823	4	J13:6
nextcloud	823	-4	J33:9
nextpagetoken	713	-7	
nextpagetoken and	851	-4	
nginx	684	6	I14:7
ngrok	690	-5	I12:11
nguylwi	782	0	T07:6
nguylwi zdctnmq	782	0	T07:6
nice	581	-9	J32:6
nice as	851	5	
nice if	782	-3	
nice to	742	-5	J04:6
nicer	742	-4	I09:6
nicht	782	0	J05:10 J15:6 J16:6 J23:10
nie	851	-6	J27:7
night	539	0	J16:7 J21:7 J29:6 J35:6 J37:8 N15:7 T12:6
night it	851	0	N11:6
night job	767	0	S03:6
night log	851	0	N05:6
night sync	851	0	J21:7
night with	823	0	J37:10
nil	562	0	I20:6
nil error	851	-7	
nil http	851	4	N07:7
nil if	823	3	
nil log	782	6	
nil req	697	-3	
nimbusd	782	0	C01:6 I10:6
nimbusd jose	823	0	I10:6
nimbusd jwt	800	0	C01:6
nine	713	0	J21:10
nio	672	0	I02:15
nio exec	678	0	I02:14
nnen	851	0	J16:7
no	272	0	I01:-6 I09:8 I17:19 I18:6 I21:12 J03:8 J04:13 J15:14 J18:6 J21:-6 J26:-7 J29:8 J33:6 J34:-7 J35:-7 N03:-7 N04:-7 N06:6 N13:6 P01:10 S04:14 T05:11 T11:-7
no aaccountid	851	0	S01:12
no acces	667	0	L09:9 P01:10
no activity	851	0	I09:6
no and	851	0	C02:6
no api	851	3	
no attachment	782	-7	
no attribute	767	-7	
no auth	823	0	I14:10
no authentication	767	6	I21:7 S04:7
no authorization	823	-4	I21:6
no avail	800	3	
no busines	851	-5	
no button	851	0	J13:6
no cache	697	4	
no cache'	823	5	
no captcha	823	-3	
no change	657	0	N09:6
no check	632	-3	J20:12
no check'	657	-6	
no clientinfo	742	0	I17:25
no cloudid	823	-4	
no clue	823	0	J20:6
no comment	823	10	N13:7
no complaint	851	0	J19:6
no confluence	851	-5	
no content	697	8	J15:7 J25:10
no credential	823	8	I21:6
no custom	851	3	
no data	731	-6	
no developer	800	5	
no difference	705	3	J01:7
no different	851	5	
no documentation	823	6	
no effect	823	0	T08:6
no end	851	0	I06:7
no error	600	-8	J03:6 J04:20 J29:11 N13:6 S02:7 S04:10
no example	823	4	
no exception	767	-8	N13:12
no explanation	823	3	P01:6
no filter	851	3	
no go	823	0	J28:6
no hash	823	0	I03:7
no header	753	0	J02:7 J03:6
no hint	851	0	J03:6
no idea	721	3	J29:6 S03:6 T05:6
no index	851	0	N12:6
no install	823	0	I09:11
no issu	713	3	J04:17
no issue	713	5	
no it	767	-4	
no jira	678	-7	
no jql	823	-4	J33:6
no jwt	721	0	I21:22 J05:6
no kid	851	3	
no login	800	-5	N15:6
no longer	568	7	J22:10 N14:6
no luck	721	7	J31:6 L08:7
no mail	753	6	
no matter	753	0	N15:9
no more	625	0	T02:12 T06:8
no must	851	0	L01:8
no name	851	-5	N06:6
no new	742	-8	
no oauth	800	-5	T05:14
no one	742	6	
no only	782	-3	J07:6 J11:6
no option	823	0	J33:6
no output	851	3	J29:9
no page	767	-4	
no parameter	851	3	
no password	800	-4	
no permission	731	3	
no place	782	-8	
no problem	678	4	J33:6
no project	625	20	J04:8 J15:22
no qsh	753	0	I03:9 I18:10
no qsh'	851	0	L08:7
no query	823	0	I03:6
no reason	851	0	P01:7
no red	851	0	J04:8
no refresh	800	0	J36:7 J37:9
no request	767	0	I17:7 J07:7
no response	705	-3	N07:13
no rest	823	0	J39:6
no result	713	15	J29:17 S04:6
no retry	823	-5	L01:8
no right	851	0	S02:7
no rows	851	5	J04:6
no scop	800	-5	J28:7
no secret	782	0	I10:13
no sense	851	-6	
no setting	782	0	I17:22
no signature	823	-4	T10:8
no single	823	5	
no space	753	-4	J03:9
no statu	851	0	N06:9
no succes	851	-4	
no such	697	-9	N06:22
no support	800	0	J39:6
no text	851	0	P01:6
no that	851	0	T15:7
no the	753	0	J31:7
no then	782	3	N07:6
no ticket	767	9	
no time	823	-5	
no token	678	10	T13:6
no tool	823	-6	
no trace	851	0	I09:7
no transform	851	-4	
no transform'	742	4	
no transition	823	4	J41:8
no trouble	713	0	J29:7
no user	705	0	I17:7 T08:7
no valid	851	3	
no value	851	-3	
no version	823	0	J39:6
no warn	851	-5	
no webhook	851	9	
no wiki	851	3	T09:6
no wonder	851	0	J06:7 J39:7
nobody	510	0	I09:6 I11:6 J29:12 S01:10 T04:6 T07:7
nobody can	742	-3	I08:7 J28:6
nobody chang	800	0	J03:6 J29:15
nobody gets	753	-3	
nobody had	800	0	I09:8
nobody has	851	0	N13:6
nobody here	823	3	
nobody is	851	-5	
nobody know	823	4	
nobody on	851	0	T04:8
nobody uses	851	-3	
nobody was	851	0	J05:6 S01:8
nocheck	731	6	J20:16
nocheck'	753	5	
nocheck' value	851	-3	
nocheckatlassiantoken	851	-4	
nock	800	-3	
nock http	823	-3	
nod	705	0	I20:6 J39:6
nod base	800	-4	J39:7
nod jira	851	-4	
node	454	11	C01:7 I01:16 I04:11 I16:6 J25:-6 N12:6 T05:6 T14:7
node ace	782	0	I04:8
node app	767	4	T14:6
node axio	851	-5	
node backend	823	0	I04:10
node cli	851	6	
node clock	851	0	I20:7
node for	851	0	T13:6
node internal	684	11	T14:8
node js	851	-4	
node of	851	0	I05:6
node script	800	-4	
node server	823	0	I03:7
node the	823	0	N07:6
node unhandledpromiserejectionwarn	753	4	
node warn	851	4	
node_env	767	0	I16:9
node_modul	576	4	J26:6
node_modul atlassian	742	0	I01:8 I17:7
node_modul backstage	823	-9	
node_modul expres	823	-4	I03:6
node_modul got	823	3	N06:6
node_modul hubot	823	6	J26:7
node_modul jose	823	0	I20:6
node_modul jsonwebtoken	823	0	I04:8 I10:6
node_modul nod	851	-4	
node_modul node_modul	851	-4	
node_tls_reject_unauthoriz	823	6	
nodej	823	-9	
non	667	-10	
none	474	11	I21:6 J04:14 J26:-6 N06:6 P01:7 T05:9
none debug	782	4	
none def	851	0	I10:6
none for	782	0	J11:6
none if	823	4	J06:6
none is	800	-10	
none of	672	5	I16:6 J11:6 L01:7
none on	823	5	N07:6
none or	823	4	
none request	851	3	
none the	823	-4	
none with	823	-4	
none'	851	-4	
nonetheles	851	0	J29:6 J35:6
nonetype'	823	-8	
nonetype' object	823	-8	
nonsense	823	0	N15:7
noob	851	3	T05:7
noob question	851	3	T05:7
noon	782	-3	
nope	742	6	
nor	615	12	J18:6 N06:8
nor with	851	8	
normal	595	0	J28:11 T02:6 T08:9
normal that	851	0	J37:7
normal user	800	-4	J14:8
normalis	782	0	J10:14
northpier	823	6	
northpier atlassian	823	6	
nosniff	800	6	
nosniff xss	851	4	N15:6
nosniff'	742	4	
nosniff' xss	823	3	
not	231	36	I04:-6 I09:9 I14:13 I16:8 I17:-6 J02:-7 J05:6 J11:6 J15:13 J18:7 J19:-6 J21:-6 J22:-8 J23:6 J27:14 J28:7 J29:-7 J30:-7 J35:-6 J41:7 J42:-7 L01:-8 N03:7 N04:7 N06:6 N12:6 N14:7 T01:10 T03:-6 T11:-8 T15:6
not 403	800	0	J16:9
not 404	851	-3	
not able	731	0	J16:7 S01:6
not about	800	4	N14:7 P01:7
not accept	753	0	J36:6
not account	851	5	J06:6
not act	823	0	T13:6
not active	823	0	T13:9
not all	767	14	P01:8
not allow	564	0	I06:9 J33:10 N02:17 N12:10 N13:18
not allowed'	782	-6	N02:7
not among	851	-3	
not an	662	10	C02:6 J25:16
not and	823	-4	J03:7
not anonymou	823	0	J04:6 P01:7
not any	851	0	J35:6
not as	742	0	S02:6
not assign	851	-3	
not at	753	0	J28:6 J36:8
not atlassian	851	0	N06:6
not authenticat	684	6	J02:19 J19:6 N09:7
not authoris	851	-4	J28:7
not authoriz	618	-5	I16:21 T01:19
not available	753	0	N11:6 N15:6
not be	550	0	N01:26 N06:6
not been	731	0	T15:7
not before	767	0	I05:14
not block	851	7	
not browse	851	6	
not bug	782	-4	T02:6
not but	851	3	
not call	851	8	
not change	767	5	J29:6
not clean	851	4	
not clear	800	7	J40:6
not cloud	851	5	
not come	823	-3	
not configur	851	0	T05:6
not connect	690	-6	J13:6 N13:8
not contain	705	0	I03:14 I12:10 I14:9
not correct	800	12	I12:6 J27:8
not cover	851	4	
not create	697	0	J30:6
not deserialize	767	8	J25:10
not document	851	4	
not edit	823	0	J16:10
not empty	823	0	J33:8
not empty'	851	6	J27:6
not enabl	851	-5	
not enough	705	8	I14:15
not error	851	3	
not even	782	-3	
not exist	527	0	J04:9 J15:18 J27:43
not expir	800	0	J37:6
not expire	851	3	
not fail	823	3	P01:8
not figwort	851	0	I11:8
not find	592	0	I09:22 I10:13 I14:13 I21:7
not for	684	10	
not forge	851	0	J37:11
not found	516	-7	J15:29 J39:13 N03:25 N14:14
not found'	767	0	J15:6 J39:6
not from	753	6	I13:9
not get	657	16	I13:16
not give	823	-5	
not go	800	-4	
not good	823	0	C01:6 T09:7
not have	552	-12	J15:12 J27:7 P01:7
not help	753	10	
not in	583	-11	I16:7 J09:21 N04:6
not indicate	800	3	
not install	652	15	J40:32
not it	767	9	J30:6
not jira	767	0	N01:7 N10:7
not json	800	-3	N14:10
not just	851	0	J23:8 T04:9
not keep	851	-3	J09:7
not known	851	0	N06:9
not known'	851	3	N06:6
not let	800	3	
not limit	823	-3	
not list	823	5	
not load	697	0	T12:18
not logg	742	3	N02:6
not look	767	3	N14:10
not match	522	12	I01:16 I14:12 I15:12 I16:13 J10:10 J11:34
not matter	851	7	
not meant	823	4	
not member	851	0	P01:12
not my	851	-3	S01:7
not need	767	-8	
not notice	851	4	
not obtain	800	4	
not of	782	0	J39:7
not ok	823	-4	T07:6
not older	851	0	J07:6
not on	536	3	J05:23 J31:22 N04:8
not only	851	-3	
not open	851	3	
not or	851	4	
not other	851	9	N11:6
not parse	767	0	J34:6
not pass	800	0	J35:6 N05:6
not perform	851	3	J18:6
not permitt	625	10	J18:31
not post	823	-3	
not real	851	-4	
not recogniz	823	-8	
not register	753	7	I09:15 T15:14
not reproduce	851	-6	
not resolve	767	9	N06:15
not respond	823	0	N03:6
not right	767	3	J26:8
not row	851	0	I10:6
not run	800	0	J33:6
not say	753	-3	
not scop	851	0	P01:6
not search	851	9	
not see	742	4	S01:6
not seen	800	-7	I21:8
not send	851	-4	I21:8
not set	753	5	J10:7
not show	851	8	
not sign	782	-3	S01:6
not so	800	-4	N04:6
not spacekey	851	5	
not support	609	14	C02:6 J23:15 J24:9
not sure	690	-7	
not taken	851	0	S01:7
not the	555	4	I12:6 S03:11
not this	851	-5	
not to	697	5	N14:6
not trust	851	0	T10:6
not understand	851	3	N12:6
not us	782	0	N11:10
not used	800	5	
not valid	606	4	J32:7 J41:15 N03:6 N12:8
not view	851	3	S04:8
not what	742	6	
not when	851	6	
not with	731	4	
not work	603	29	J02:7 J04:9 J23:10 J28:7
not yet	753	0	C01:13
not your	851	6	
not_found	800	0	J15:8
note	578	3	I17:6 J22:6 J26:8
note for	782	-4	J22:6
note it's	851	3	
note on	823	3	J05:6
note the	823	-4	L01:8
notebook	851	-8	
notfound	753	-3	J17:6
notfounderror	800	-3	
notfounderror error	800	-3	
noth	405	-3	I17:12 J04:9 J29:8 J35:6 N13:10 S01:6 S04:6
noth about	753	0	J36:9
noth and	782	0	S01:6
noth any	851	3	
noth arriv	851	-4	J30:6
noth but	713	0	J33:7 J36:7 S04:6 T08:6
noth chang	731	-3	J19:14 T03:7
noth else	690	0	N06:8
noth for	782	-6	N15:6
noth found	851	0	S04:6
noth gets	823	0	L08:8
noth happen	767	3	
noth has	851	4	
noth in	678	4	P01:8
noth is	713	0	N13:7
noth it	851	-5	
noth leav	851	0	C02:6
noth left	823	6	J04:6 J22:8
noth load	851	0	I04:7
noth more	721	4	
noth no	823	0	N13:8
noth show	851	-3	
noth sign	823	0	C01:6 T10:12
noth so	851	-3	J06:7
noth sync	851	0	J34:6
noth there	823	0	N14:9
noth to	667	0	I14:8 J35:19 T15:10
noth was	767	3	J29:6 J39:6
noth with	782	-5	S04:6
noth work	851	5	J02:6 J28:6
notic	632	0	S01:7
notic by	851	0	S01:6 S03:7
notic that	753	3	J03:6
notice	612	-4	N15:7
notice and	851	-4	
notice basic	753	5	
notice that	851	-3	S04:8
notification	652	0	N15:24
notification page	767	0	N15:19
notification publisher	851	5	
notificationgroup	851	5	
notificationlevel	851	5	
notificationlevel informational	851	5	
notificationscope	851	5	
notificationscope portfolio	851	5	
notificationsubject	851	5	
notificationtimestamp	851	5	
notify	672	4	
notify go	753	7	
notimestamp	851	0	I06:6
nov	713	3	C01:7
nov gmt	823	0	C01:9
november	800	-9	
now	342	-15	C01:11 I04:8 I05:16 I21:6 J06:9 J07:6 N11:6 T02:13 T06:7
now 180	690	-4	L01:6
now add	690	-4	
now all	767	4	
now an	851	-4	
now and	652	0	N08:6
now as	823	0	I21:9
now call	823	-4	
now com	823	-3	
now const	721	0	J07:6
now datetime	851	9	J07:7
now ends	851	4	
now error	823	-7	C01:11 N10:7
now even	851	5	J35:12
now exp	583	0	C01:6 J07:7 T06:6 T09:7
now exp'	851	5	J06:6
now expir	851	0	L01:9
now fail	823	-4	J27:6
now fix	851	4	J06:7
now for	823	-5	
now go	851	-5	
now had	823	0	T02:6
now i've	823	3	
now iat'	851	-4	
now in	800	8	
now isoformat	851	-5	
now it	684	3	J19:11
now it's	753	0	N11:6
now know	823	6	J08:7
now look	782	-11	
now math	721	5	J07:6
now moment	823	-3	
now no	823	4	
now only	851	0	I04:8
now our	823	0	I20:7
now please	713	0	T02:7
now qsh	851	0	L09:7
now report	851	0	J09:8
now return	742	-9	
now second	823	0	C01:6 I05:6
now so	753	-4	I20:11
now support	851	-4	
now the	639	3	I05:7
now there	823	0	J03:7
now to	851	0	J33:6
now update	851	8	
now uses	823	0	J32:7
now warn	823	3	C01:11 N07:6
now we	705	5	T14:7
now what	851	5	
now when	851	6	I04:6
now where	851	-3	
now which	851	0	I21:7
now while	851	3	
nowaday	823	3	J23:7
nowhere	851	3	
npm	595	-7	C01:7 N06:8 N09:8
npm err	713	-10	
npm modul	851	-6	
npm start	782	0	I09:6
npmj	753	-9	
npmj org	753	-9	
nslookup	823	0	N06:9
nt	782	-4	J20:9
nthe	823	3	
nthe resource	823	3	
ntimestamp	851	-4	
ntimestamp error_cod	851	-4	
ntlm	800	-3	N10:13
ntp	667	-3	C01:16 I04:9 I20:6 T02:6
ntp is	823	0	I20:8
ntp time	851	0	C01:7
ntrace	851	-4	
ntrace id	851	-4	
null	504	14	I10:10 J02:9 J25:7 J39:15 T05:17
null and	851	-3	J25:6
null as	851	0	T05:6
null authtoken	851	-5	
null const	823	6	
null description	851	-3	
null error	823	11	
null for	753	0	J39:8 N03:8 T05:11
null http	851	0	I10:10
null http_code	767	-5	J19:7 J28:7
null it	851	4	J02:6
null or	851	-7	
null our	851	-4	
null the	767	8	
null there	851	-3	T05:6
null valu	823	-7	
nullpointerexception	800	-5	
num	800	4	
number	535	-8	I06:10 I14:6 J31:8 J32:7 J41:15
number is	823	-3	
number message	851	6	N06:7
number of	697	0	I14:10
number was	823	-3	
numeric	742	-3	I06:24
numeric but	823	0	I06:12
o'clock	851	0	J21:10
oakmere	823	3	
oakmere atlassian	823	3	
oakridge	851	0	J28:7
oath	851	3	
oauth	367	-11	J11:6 J25:-10 J36:13 J37:16 J40:11 L01:6 L09:12 T01:14 T02:10 T03:18 T04:6 T05:23 T06:7 T07:11 T08:17 T09:13 T11:23 T13:6 T14:20 T15:17
oauth app	643	10	J10:6 J13:8 J36:10
oauth apps	800	-4	
oauth authorization	550	-9	L01:9 T01:8 T02:7
oauth authorizationexception	851	0	T13:10
oauth authorize	782	3	
oauth callback	767	0	T15:8
oauth cannot	742	0	T03:7
oauth client	697	-16	T05:19
oauth consumer	800	-8	
oauth credential	823	3	
oauth endpoint	851	7	
oauth example	851	-4	
oauth exchange	800	0	S03:7 T13:7
oauth fail	851	-7	
oauth for	823	-3	
oauth grant	628	5	T01:6 T02:7 T03:9 T11:6
oauth id	823	0	T04:10
oauth integration	823	-5	
oauth is	823	-3	J40:8
oauth it	823	8	J39:6
oauth js	851	0	T05:6
oauth jwt	851	0	T03:8
oauth latest	851	-3	
oauth library	851	-4	
oauth lo	721	4	J01:6
oauth login	753	-12	
oauth or	782	4	
oauth proxy	782	0	I14:9
oauth realm	742	0	J02:8
oauth request	800	11	
oauth scop	782	-3	
oauth server	782	0	L01:7 T02:6
oauth system	731	0	J37:25
oauth system'	851	-3	
oauth to	851	4	
oauth token	483	9	J25:-6 L09:17 T01:7 T05:15 T06:12 T07:14 T08:22 T09:19 T10:7 T11:22 T15:9
oauth token'	678	-8	T02:7
oauth user	800	-3	T14:6
oauth will	851	-4	
oauth work	851	-5	
oauth'	851	5	N07:6
oauth_client_id	678	5	T04:9 T05:11
oauth_client_id is	851	3	T05:11
oauth_client_id sub	753	3	
oauth_client_id sub'	823	-4	
oauth_problem	782	-11	
oauth_problem token_reject	851	-6	
oauthclientid	585	4	T01:6 T04:13 T05:35 T09:7
oauthclientid is	800	-4	T05:9
oauthclientid must	851	0	T05:12
oauthclientid sub	713	7	
oauthclientid'	851	5	
oauthid	851	3	
obj	851	0	J02:6
object	485	9	I06:6 J02:6 J25:18 J32:6 J39:7 T05:7
object anonymou	851	-4	
object at	767	10	N06:8
object contain	823	5	J39:12
object due	767	4	J25:11
object errormessag	851	3	
object has	742	-7	
object jira	851	3	
object member	851	0	I06:7
object object	823	7	
object parse	823	6	J26:7
object to	823	0	J33:8 N01:7
object typename	823	-5	
object with	851	3	
objective	851	-5	
objectschema	851	6	
obligatory	851	0	J30:8 L09:6
obsidian	800	5	J02:7
obsidian and	851	5	J02:7
obsolete	851	7	J27:8
obtain	705	5	
obviou	851	-5	
obvious	742	0	J09:6 N14:6
oc	851	6	
oc oauth	851	6	
occur	767	-4	
occurr system	731	-6	
occurr the	851	6	
occurr while	782	-4	N07:6
oct	731	-3	N05:6
oct gmt	851	-9	
october	742	-3	
octopu	782	-3	N15:9
octopu server	823	4	N15:10
odd	662	6	
odd is	851	3	
odd that	851	3	
odd the	800	6	
oder	823	0	J05:6 J15:7
odoo	851	6	N03:6
odoo http	851	6	N03:6
of	208	0	I05:6 I08:8 J01:-10 J02:-6 J06:-7 J16:8 J25:7 J27:-6 N14:7 S01:7 T10:-6 T14:-7
of 200	800	0	J21:6
of 204	851	0	N13:6
of 400	800	5	J23:6
of 401	731	3	J02:6 J14:6
of 403	767	4	
of 404	823	0	J15:6
of 429	851	0	J21:6
of 767	800	12	N05:10
of 800	851	0	J15:6
of about	800	-5	
of acces	823	-3	S03:9
of add	823	0	N13:8
of all	697	-4	J42:6 S02:13
of allow	851	-4	N13:6
of an	561	-27	I05:7 I08:6 J14:6
of any	782	-4	J33:6
of api	782	-3	
of ari	782	0	T12:9
of at	851	-4	
of atlassian	618	-10	I18:7 J40:6 L01:6
of attachment	742	-5	J38:18
of basic	667	8	J26:9
of bitbucket	823	4	
of board	800	-4	
of both	823	5	
of byt	823	0	N05:6
of certain	851	0	T08:6
of chang	823	0	S02:9
of change	851	-5	
of comment	851	0	C02:6
of company	823	0	N03:7
of confluence	678	0	J29:6
of connect	721	-7	
of context	823	4	
of course	678	0	J05:7
of creat	851	-6	
of credential	851	0	J05:6
of curl	800	10	N07:8
of customer	767	4	
of data	782	0	S03:10
of date	753	0	J12:7
of days	851	5	
of debugg	851	-5	
of deprecat	851	9	
of description	851	0	J25:6
of director	851	0	S04:8
of domain	851	0	T08:6
of each	713	0	N03:8
of echo	851	6	J04:6
of everyth	823	0	I21:6
of fail	800	6	S01:6
of february	851	6	
of few	851	3	
of field	767	3	
of file	851	10	N11:9 N13:6
of forge	713	7	I19:6 J37:10
of github	767	-3	I18:6
of grant	851	0	J12:11
of his	851	3	I09:7
of host	800	3	
of html	823	0	N12:6
of http	767	-6	I12:10
of input	767	4	J25:14
of install	800	-4	
of installation	851	-3	J12:6
of issu	742	-6	J21:6
of issue	851	0	J01:7
of it	588	0	J08:6 J36:7
of item	851	-5	
of its	600	0	P01:6
of java	767	8	J25:10
of jira	518	-11	I05:7 I20:6 J11:8 J32:6 J33:6 N14:7
of jql	823	-6	
of json	742	0	I06:6 N14:7
of last	782	0	J29:9 S01:6 T04:6
of leeway	823	-4	
of lo	800	-5	
of logg	823	8	J26:6
of login	823	6	J38:7
of look	823	5	
of method	851	0	I03:6
of mine	713	8	
of minute	851	-4	
of more	851	-5	
of ms	823	0	N08:9
of my	588	0	N14:10 T09:7
of new	823	3	
of nobody	851	0	S01:6
of now	782	3	
of other	767	-5	
of our	480	8	I05:7 I06:8 I21:7 N01:6 N02:6 N06:6 N10:7 S02:6
of ours	657	10	
of pag	851	-3	J21:7
of page	823	0	N04:6
of password	800	0	J26:6
of plugin	823	0	J16:7
of post	782	0	L09:7
of privacy	851	0	J23:9
of prod	823	0	I07:6
of project	635	6	J04:11 J15:9 J17:7
of proxy	851	0	N10:8
of rate	800	-7	
of release	851	6	
of rest	753	-5	
of say	823	0	J39:8
of scop	767	5	
of screen	823	0	J31:6
of second	782	5	J21:9
of segment	851	0	I14:12
of server	767	-3	
of service	742	3	
of several	851	-3	
of some	742	3	
of somebody	800	-5	
of spac	823	-3	
of space	851	0	J18:8
of start_object	782	7	J25:8
of sudden	851	-5	
of tenant	782	0	I17:9
of text	851	4	J20:6
of that	574	11	J17:10 J18:6 T04:8
of the	308	7	I07:8 I08:12 J02:6 J04:-7 J11:8 J30:6 J32:6 J39:6 N03:7 N14:-6 T15:7
of their	632	0	I10:6 I16:6
of them	538	10	I17:6 T12:6 T14:8
of these	648	6	
of this	609	9	J16:11 N04:7
of those	662	6	I16:6
of three	823	0	S01:10
of ticket	782	0	J38:6
of tim	851	-3	
of time	753	7	N08:11
of token	678	-3	J08:7
of traffic	851	0	J35:7
of transition	800	0	J41:6
of trust	851	0	N09:7
of try	851	0	N11:7
of two	767	0	J40:7 N15:6 T07:7
of type	678	-10	J25:7 S03:6
of undefin	697	-5	
of us	713	4	J26:6 J39:6
of user	652	3	T03:6
of value	742	4	N12:15
of watcher	851	0	T13:11
of week	851	-4	
of which	678	-5	J42:6
of wrong	800	0	I06:7
of yesterday	851	0	I12:6
of your	592	-7	I16:6 N14:6
off	502	6	I01:14 J21:12 T13:12
off after	851	0	N14:6
off and	753	-3	J21:6
off as	851	0	J10:6
off at	823	-5	J37:6
off for	753	-3	L09:7
off in	753	0	T13:6
off it	782	-4	
off or	851	0	C02:6
off the	742	4	
off this	851	3	J29:7
offer	639	0	J13:8 J31:7 J41:14
offer and	851	-7	
offer no	851	0	J13:6
office	621	0	N04:21 N12:7
office it	851	0	N04:8
office manager	851	0	N14:7
officer	851	0	T11:6
official	731	14	T15:7
offline	667	11	T12:24
offline token	823	12	T12:10
offline user	767	0	T12:13
offline_acces	648	-6	J11:6 J36:8 T15:8
offline_acces is	851	-7	
offline_access'	800	-6	
offlinetoken	851	9	T12:8
offlineuserauthtoken	690	-3	T12:21
offlineuserauthtoken userid	851	3	
offset	742	5	I04:9
offset ms	851	0	I04:10
often	684	0	J35:7
oh	713	3	N06:9 T07:6
oh the	851	0	T07:7
oh well	851	0	J21:7
ok	401	3	I03:10 I16:7 J02:-9 J08:7 J09:9 J14:10 J25:-7 J26:-6 J39:-7 N13:6 N14:-6 T09:7 T13:14
ok 200	800	0	S01:6
ok aaccountid	851	0	P01:7
ok again	851	0	N11:6
ok and	823	4	
ok as	823	0	J32:6
ok at	851	0	I06:6
ok but	742	0	J14:6 J37:6
ok call	851	-3	
ok for	753	0	J23:6
ok from	823	0	N12:6
ok get	782	5	S04:8 T13:6
ok in	742	0	J09:10 L01:9
ok is	823	0	T12:10
ok it	823	0	J25:7
ok jira	823	0	J30:6
ok key	851	-6	
ok now	851	-3	
ok on	823	0	J38:7
ok page	851	0	N08:6
ok please	851	0	T09:6
ok raise	851	-4	
ok since	851	0	T04:7
ok so	782	0	J03:6 J38:6
ok the	731	0	L09:7 T15:10
ok then	753	0	I03:6 S04:7
ok they	800	0	N05:7
ok throw	742	8	
ok to	800	0	I03:6 J05:6
ok token	800	0	I02:8 T13:6
ok url	851	0	N12:6
ok user	851	0	T13:8
ok with	782	0	J35:6
ok writ	851	0	C02:6 N13:6
okay	705	0	I20:6
okta	800	-5	
ola	851	0	N10:7
old	419	-5	I04:9 I10:8 I11:8 J22:7 J23:12 J25:-8 N02:11 N11:-6 N13:9 N15:6 T03:7 T06:7 T10:11
old addres	767	0	N02:18
old and	823	0	J12:6
old atlassian	782	-4	
old connect	851	0	J02:6
old domain	851	0	I12:9
old http	851	8	
old is	800	0	I04:7 J19:6
old jira	823	0	N15:7
old key	823	5	T10:6
old nam	851	0	N15:7
old new	823	-6	
old on	823	0	C01:7 J20:9
old one	612	-4	J32:7 T04:8 T10:8 T14:8
old ones	767	0	J29:6
old path	851	-4	
old record	851	5	
old search	782	-3	J33:8
old server	713	0	I04:6 N13:7
old tenant	823	0	I10:7
old user	800	3	
old version	678	-4	T03:6
old way	851	-4	
oldco	823	0	N02:7
oldco atlassian	823	0	N02:7
older	603	-7	I07:9 J03:6
older ones	767	-6	J23:6
older than	782	0	J07:6
older version	800	-3	J10:6
oldest	851	0	N07:7
ole	851	0	S04:6
olga	823	0	J23:6
on	244	-13	C01:9 I07:11 I11:7 I14:6 I20:8 J02:-6 J03:-6 J04:-6 J05:9 J07:-6 J15:-8 J24:6 J25:-13 J31:13 J34:-8 J35:-6 J36:-8 J37:-7 J38:-6 J40:6 N04:11 N07:7 N14:-7 T01:6
on 401	782	-8	
on 429	705	-7	
on after	851	3	
on again	823	5	J17:6
on all	672	-4	
on an	684	0	J24:8
on and	753	4	
on another	742	-5	
on any	753	0	J06:9
on arrival	823	0	C01:12
on as	731	5	N13:8
on atlassian	713	0	J03:7
on bad	851	0	I10:6 J10:6
on basic	782	4	
on behalf	657	0	S02:7 S04:7 T01:8 T03:6
on board	823	5	J25:8
on both	705	-3	J02:6
on branch	851	3	
on call	800	0	N15:6
on ci	851	0	I20:6
on cloud	639	8	J01:6 J23:9 J39:6
on confluence	713	0	J18:9
on connect	800	6	N10:6
on creat	782	7	
on data	823	5	J22:6
on dev	731	0	N04:7
on docker	851	4	
on each	697	0	T06:8
on error	800	-5	
on every	684	-5	I07:8
on everyth	782	0	J06:6
on failure	851	-4	
on file	851	0	T09:6
on first	823	0	I11:8
on for	742	0	I03:6
on forge	767	-3	J12:8
on friday	713	4	
on from	742	0	I06:7
on has	851	0	J29:7
on heroku	851	3	
on his	782	3	I09:6 P01:6
on host	851	-3	
on http	800	5	T15:6
on install	731	0	I11:10
on is	731	0	J42:6 L08:7 T05:9
on issu	800	-3	
on it	632	0	T07:6
on its	713	7	
on jira	621	-3	J18:6 J23:6
on keys	851	0	T02:6
on line	851	0	C02:6
on load	851	0	I10:6
on login	800	-3	
on maco	851	3	J20:6
on march	851	-4	
on may	823	6	
on my	598	0	N07:8 N12:6
on newer	800	-3	J23:7
on node	800	0	I20:7
on null	823	-7	
on offer	851	-3	
on one	697	0	I05:8 J42:8
on our	541	-14	I07:10 J23:6 J29:9
on page	742	3	P01:6
on password	851	0	J26:9
on post	823	0	J20:6
on prem	662	0	C01:6 J20:7
on premis	782	-10	
on premise	678	0	J01:7 J39:7
on prod	782	0	I09:6 I11:6
on project	800	5	
on public	851	-3	
on purpose	731	12	J04:6 J13:6
on request	697	0	I11:6 I14:21 I21:6
on rest	800	-7	
on saturday	753	0	I09:7
on says	851	0	I05:6
on screen	767	0	J05:12 J31:7
on search	823	3	
on see	782	4	
on self	851	-3	
on send	851	5	
on several	851	4	
on sit	782	0	J12:7 S03:8
on site	800	0	I09:6
on some	851	4	
on space	823	-6	
on stag	782	0	I12:6
on start	851	0	C02:8
on submit	851	4	
on that	618	-10	C01:11 N07:7 T01:8 T09:9
on the	380	-18	C01:8 I07:6 I12:7 J05:13 J11:7 J25:-10 J31:17 N12:7
on their	705	0	N04:7
on there	767	-4	
on they	851	3	
on this	600	13	J40:27
on three	767	0	I01:7
on thursday	782	0	J29:7
on ticket	767	0	N02:7
on to	721	-4	
on top	742	-5	
on two	721	-4	J02:6 J42:7
on ubuntu	782	5	
on uninstall	823	0	I14:6
on update	851	3	
on upload	851	-8	
on us	823	0	J21:6 N04:6
on user	782	-3	T01:6
on webhook	851	-4	
on what	823	0	J29:6
on when	823	-5	
on which	767	0	S02:7
on who	851	0	J13:7
on window	767	0	J10:6
on with	721	-9	
on work	721	3	
on worker	851	0	I18:8
on xx	851	0	N11:6
on your	731	4	
on's	713	0	J13:9 S02:10
on's own	782	0	S02:11
onboard	713	0	I15:6 J19:10 J40:6
once	483	0	J14:7 J34:6 J36:6 N15:12 T14:9
once after	851	-3	
once and	742	0	J07:8
once at	823	0	J34:7
once it	823	-4	J37:6
once more	672	4	T14:6
once the	782	0	J20:8
once they're	851	0	T13:7
once we	851	0	N15:6
once what	851	3	
once with	800	0	J34:7
oncomplete	851	4	
ondemand	851	4	I16:6 J27:6
one	281	19	I06:-7 I08:8 I15:11 J35:7 J36:6 N03:-7 N05:6 N07:-6 N09:-6 N11:-6 N12:-6 S03:12 T04:6 T05:-7 T09:7 T14:15
one 400	851	0	T13:6
one admin	851	0	C02:6
one all	767	0	T04:8
one and	639	-6	L08:6
one answer	823	5	
one back	823	4	
one backend	851	0	I19:10
one but	823	4	
one by	742	-9	
one call	823	8	J06:6
one can	697	10	L08:7 N05:10
one clas	851	0	J05:10
one client	823	-4	
one com	823	-3	
one customer	662	0	J17:6 J42:8 N04:7 N15:10 T09:7
one day	767	-6	J29:7
one does	851	-4	
one doesn't	851	3	J33:8
one else	800	5	
one enter	851	-9	
one entry	851	5	
one every	851	3	
one fail	823	-3	
one field	800	-3	J31:6
one for	643	-11	L09:6 S04:8
one from	690	6	I03:6
one get	753	0	S03:10
one give	823	4	
one go	767	0	N05:6 N08:7
one goes	823	4	
one group	851	0	J21:6
one had	823	0	J03:6
one has	648	15	
one have	800	4	J33:7
one id	851	3	
one in	639	0	I15:10 I20:6 J36:6
one install	823	0	I09:6 I15:7
one is	628	4	J02:6 J32:7
one issue	753	-7	
one it	667	11	
one it's	753	-3	S01:6
one jira	767	0	J21:6 T09:6
one key	753	-6	
one letter	823	4	N13:11
one line	721	0	I21:7 J25:6
one look	851	0	T13:6
one made	851	3	J36:6
one mandatory	851	-4	
one may	800	-3	
one minute	851	0	T02:7
one more	742	0	J36:10
one must	851	-3	
one need	782	0	P01:7
one new	851	0	J35:6
one no	823	3	
one now	851	0	I16:6 J35:6
one oauth	851	-3	
one of	527	4	I12:6 J23:7 J28:8 T14:8
one on	731	7	I20:6
one only	851	3	
one package	851	-4	
one page	823	4	
one per	823	3	T12:10
one place	851	0	J28:7
one project	697	0	J16:11 J17:9 S01:10
one request	753	5	J07:6 J21:7
one row	800	0	S03:8
one scanner	851	6	
one should	742	8	
one single	753	7	J04:7 S03:8 T15:6
one site	767	0	J31:6
one slash	851	0	J10:6 T09:8
one so	800	3	
one space	851	7	
one tenant	753	0	I15:13
one th	742	0	J06:6 T07:7
one that	615	-8	J27:7 S01:6
one to	767	3	T14:8
one token	782	0	L08:6 S03:8
one two	851	-5	
one url	823	7	
one user	742	0	J35:6 S04:6 T13:7
one value	782	11	I02:9 J25:11
one want	800	-10	
one was	753	-3	I15:6
one we	851	3	
one what	823	0	S03:7
one which	782	3	
one who	767	0	I15:6
one with	635	12	J11:7 J22:6 J29:8 J42:6
one work	782	7	
one would	851	3	
ones	480	5	J11:12 J15:6 J17:8 J22:7 J25:8 N05:7
ones all	823	0	J22:6
ones and	753	0	P01:9
ones are	713	-6	J28:8
ones don't	800	0	N05:7
ones for	782	-4	
ones from	823	0	I17:7 S01:8
ones get	851	0	J05:6
ones in	782	-3	
ones is	851	4	
ones it	851	0	J30:7
ones never	851	0	I04:7 J03:6
ones still	851	0	J09:7
ones that	800	4	
ones to	851	6	
ones which	800	0	J29:6
ones with	823	0	J25:11
ones without	851	0	J06:6
online	753	-6	
only	322	-7	J02:-10 J11:9 J13:15 J18:9 J23:7 J25:-9 J29:-7 N11:-8 N12:-6 T05:10 T08:6
only 401	823	0	J06:8
only all	851	0	J35:7
only an	823	3	
only and	782	0	J28:6
only apps	782	5	J13:20
only be	823	-4	
only by	823	0	S03:7
only change	851	-4	
only check	823	6	N06:7
only clos	851	0	J34:7
only connect	800	-5	J13:10
only fetch	851	0	J38:6
only for	678	-8	J39:8 L08:7 N01:6
only from	851	0	N13:6
only gets	823	-5	
only gett	851	0	J27:6 T09:6
only good	851	3	
only happen	851	0	I20:6
only have	753	0	J40:6
only ids	851	-3	
only if	782	0	J31:6
only issue	851	0	N08:7
only it	823	3	
only its	851	6	
only jira	713	0	J14:11
only mak	851	-4	
only need	800	0	J13:6
only no	823	-3	
only not	800	-7	
only notic	851	0	S01:7
only on	705	0	I04:6
only one	713	0	S03:7
only open	823	0	J37:6
only our	823	0	T08:8
only publish	851	0	I13:6
only put	823	0	J28:7
only read	678	5	
only says	823	-3	J09:7
only see	823	-4	
only set	823	0	J24:6
only show	823	3	
only since	800	-4	S03:8
only some	851	0	J15:6
only speak	851	0	J23:7
only str	851	0	J32:11
only task	851	0	J30:6
only test	800	-5	
only th	767	0	N07:6
only the	544	-7	N14:7 T03:7 T07:7
only then	782	7	T15:6
only there	800	0	T08:6
only those	767	0	J23:6
only ticket	851	0	J32:7
only to	851	3	
only token	823	0	S04:7
only up	851	6	N14:8
only use	851	4	
only user	713	10	J23:7
only way	823	-4	
only what	767	0	J03:10
only whatever	851	4	
only when	721	5	P01:6 T05:7
only with	690	-3	
only work	851	3	J26:6
ons	705	5	J17:13
ons project	851	4	
onto	823	3	
onto the	851	3	
oops	667	16	N03:19
oops you've	697	9	N03:16
open	395	12	I02:7 I03:9 I04:24 I05:11 I18:7 J04:7 J11:-6 J21:-6 J23:-6 J25:-8 J38:8 J41:8 N15:8 S01:11
open an	782	0	J17:6
open and	721	-5	T15:7
open any	800	3	
open as	851	0	I05:6
open case	851	0	N11:8
open for	753	3	I04:7 J34:6
open function	851	4	
open http	767	0	I02:6
open id	851	3	T14:7
open in	678	0	I21:6 J38:7
open issue	823	0	J29:6
open it	678	5	I05:7 S03:8
open jira	753	6	J35:6
open new	851	5	
open no	851	-3	
open path	851	-3	
open pr	823	10	N03:6
open source	782	-3	S01:14
open task	851	0	T13:6
open the	590	11	I18:8 J26:6 J29:6 J37:7 N12:6
open their	851	0	N15:7
open ticket	705	3	J30:8
open to	753	0	S01:15
open url	851	0	I09:7
open with	823	0	I14:11
open'	851	-3	
opensprint	721	7	
openssl	767	0	N09:8
openssl s_client	851	-3	
openticket	823	5	J02:6
operation	530	12	J13:7 J32:26 N08:12
operation are	851	4	
operation create	851	-7	
operation error	823	4	
operation fetch	851	4	
operation has	823	0	N08:10
operation key	851	5	
operation retry	851	3	
operation set	851	-4	
operation transition	851	4	
operation value	667	13	J32:30
operation when	851	-7	
operator	731	9	J25:7
operator is	851	8	J25:9
ops	574	3	C01:7 I13:7 J30:7 N04:8
ops add	851	0	I13:6
ops and	823	7	
ops header	823	-7	
opsx	800	4	
opt	635	-5	I11:7
opt app	823	0	I16:7
opt in	782	-3	I11:9
option	480	3	I06:6 J01:8 J02:6 J23:6
option are	823	0	J39:8
option for	731	-4	
option function	851	8	
option method	767	10	
option nosniff	800	6	
option object	767	5	J25:8
option of	851	-6	
option opts	851	-5	
option rest_api_version	800	5	J32:7
option server'	782	-5	
option set	851	0	J33:6
option timeout	851	0	N06:6
option to	678	-3	
optional	590	4	I06:6 J15:7 J23:6 J26:6
optional absent	851	4	
optional and	851	-4	
optional of	678	5	J26:6
optional query	851	-6	
options'	742	4	
options' nosniff'	742	4	
opts	639	-8	J22:6
opts basic_auth	851	-3	
opts getcontenttext	851	4	
opts oauthclientid	851	5	
opts secret	851	5	
opts server'	823	-7	
opts siteurl	851	5	
opts userkey	851	5	
or	308	10	I11:8 J01:-7 J02:11 J04:7 J05:8 J15:11 J22:-6 J30:6 J31:15 N08:7
or 403	800	-7	J02:6
or account	851	-6	
or after	823	4	J10:6
or an	705	8	J02:6
or another	851	6	
or answer	851	3	J35:6
or any	851	0	J27:6
or are	823	-4	
or attach	851	0	N05:6
or authorization	851	-6	
or call	851	-4	
or chang	823	4	
or cloud	823	12	
or configuration	782	3	
or confluence	823	9	
or contact	721	4	
or delete	851	-3	
or display	851	4	
or do	753	8	
or does	753	4	
or don't	823	7	J40:9
or edit	823	0	J31:8
or empty	851	-7	
or enterprise	851	-7	
or find	851	0	J22:6
or firewall	823	6	N08:7
or from	851	0	J18:6
or function	823	5	
or give	851	0	C02:6
or header	851	-3	
or issue	823	0	J30:6
or it	851	-3	
or key	800	-4	
or later	851	-3	
or less	782	0	T15:6
or may	851	0	N11:6
or miss	731	-8	I11:11
or my	851	-11	
or not	690	4	
or npm	851	0	N06:6
or of	851	3	
or on	767	-6	
or one	782	7	J29:6
or only	753	-3	
or our	823	-3	
or password	782	0	J26:7
or permission	800	-4	
or project	823	-6	
or proxy	851	5	
or put	851	3	
or read	823	-4	
or real	851	0	I10:6
or right	851	0	N08:6 P01:6
or search	851	4	
or self	851	6	
or server	753	-4	
or service	800	3	N06:14
or set	823	-5	J32:8
or six	823	0	J35:7
or so	672	-3	I09:8 J29:6
or suspend	851	8	N15:8
or that	851	5	
or the	615	4	J15:6
or this	731	5	J04:14 S01:6
or three	851	0	N08:6 T02:8
or to	851	6	
or too	823	0	I14:12
or two	800	-3	
or unauthorized_client	823	-4	
or unknown	570	6	J05:13 J31:22
or update	782	4	N13:6
or use	767	6	J34:6
or value'	767	5	J25:8
or wait	851	-5	
or website	782	3	
or with	767	7	
or without	851	0	S01:10
or you	618	-7	J15:8 J27:9 J28:6
orb	851	-4	
orchard atlassian	851	-3	
order	534	7	J33:26 J34:7
order by	564	7	J33:27 J34:8
order to	823	5	J13:7 J28:6
ordinary	662	8	J11:8 J14:10 T08:7
ordinary cloud	851	0	T08:9
org	483	-19	J13:9 N07:6
org admin	684	5	J13:13 J40:7
org apache	721	7	J25:6 N07:6
org api	851	-6	J19:6
org codehau	767	0	N14:7
org en	851	4	
org jira	782	-6	
org jose	851	4	
org repositori	851	-6	
org sahli	767	7	
org springframework	697	-3	
org tr	782	4	N01:7
org'	823	-6	
organisation	678	-10	I18:9
organization	667	-5	N04:6
organization and	851	-3	
organization ip	851	-7	
orgs	851	0	N05:7
origin	690	0	J20:14 T14:6
origin http	782	5	J20:6 T14:6
origin' arequestid'	823	3	
origin' header	851	-3	
original	713	-5	I01:8 L01:7 T09:7
original estimate	851	6	
originalurl	823	7	I01:14
os	621	8	J10:10 J22:7 N06:6 N09:7
os environ	731	-7	
os getenv	713	13	J10:6 J22:9
os path	851	0	J10:7
os request	800	3	
os_authtype	823	4	
os_authtype basic	851	3	
os_password redact	851	3	
oserror	800	8	N07:10 N10:7
oserror tunnel	823	4	N10:7
otbjytriyte	782	0	T07:6
otbjytriyte sub	851	0	T07:6
otc	782	0	T07:6
otc zhymutmtfhy	782	0	T07:6
other	395	6	J13:6 J25:-7 J41:7 J42:8 N09:-6 N11:7 N15:12 P01:6 T01:7 T13:10
other account	782	0	J35:6
other action	851	4	
other and	823	0	J06:6 T07:6
other are	721	-3	I20:6
other as	851	-4	P01:7
other call	800	-5	
other can	782	0	J27:6 J41:6
other client	851	-7	
other customer	705	0	N15:7
other don't	851	0	I02:6 T04:6
other end	851	0	N12:9
other extension	823	-7	
other field	823	5	
other get	823	5	I01:6
other half	823	0	J41:11
other in	800	0	J29:8
other issue	823	0	N06:6
other method	851	-4	
other name	851	0	I12:6
other ok	823	0	I07:6 J10:6
other one	767	-4	I15:10 S03:8
other person	851	0	P01:6
other project	697	0	J15:7 J17:6 J31:6
other repository	851	5	N08:6
other side	767	0	J05:6 N07:9
other sit	823	0	T01:6
other than	721	0	J42:6
other ticket	800	4	
other token	823	0	N13:6
other user	823	-7	P01:6
other way	731	-5	T10:6
other we	851	-3	J42:7
otherwise	609	-11	
otherwise it	823	-6	
ou	823	0	J15:17
our	275	-6	I06:6 I07:6 I08:6 I13:8 I14:6 I20:7 J02:-16 J04:-11 J07:-6 J11:-11 J17:6 J25:-16 J26:-14 J35:-7 J39:7 J41:-6 N02:9 N04:6 N06:9 N08:-7 N10:7 S02:7 S03:6 T04:6
our acces	851	0	I09:6
our ace	782	0	I13:6 I14:7
our add	705	0	J42:6 S02:6 S04:9
our addon	851	0	S02:7
our address	823	-3	
our agent	851	0	C02:6
our api	851	0	I02:7
our apis	851	-7	
our app	517	9	I07:9 I08:14 I17:8 J17:12 J40:6 J42:6 P01:6 S02:6 S03:12 S04:7 T13:6
our assertion	800	0	L09:6
our backend	705	4	J37:7
our base	782	0	L09:6
our bot	767	-3	J16:12 P01:6
our cache	851	0	T04:6
our call	800	4	J21:6 L01:9
our chat	823	-3	
our check	782	0	I01:6
our cloud	731	-9	
our cluster	851	0	I20:7
our code	713	0	T05:6 T10:8
our company	684	4	N02:9 N14:6
our config	782	0	J10:6
our confluence	697	8	
our connect	618	0	C01:6 J10:8 J12:6 J36:8
our connector	823	0	J22:6 J27:6
our corporate	823	6	N04:6
our data	753	-8	J22:6
our db	767	0	T10:6
our dc	851	0	N13:9
our descriptor	800	0	J09:7
our electron	851	0	J20:10
our endpoint	823	0	J23:7
our event	851	0	I15:9
our forge	767	0	J12:7
our fork	800	0	I18:8
our form	851	0	J30:6 J31:7
our github	823	4	J29:7
our go	800	0	S01:7
our grafana	851	0	J22:9
our host	851	0	J39:6
our http	782	4	N01:7 N06:10
our import	851	0	J29:7
our install	823	6	
our instance	851	4	
our integration	782	-4	C02:6
our intern	851	0	S04:12
our issue	851	-7	
our java	731	0	I02:8 I05:10 I06:6
our jira	528	14	J01:7 J39:14 N02:6 N09:10 N11:6 N13:6
our key	823	0	J33:7
our lib	851	0	T02:6
our list	823	-8	
our local	851	-4	
our log	662	0	I16:7
our logs	742	3	J12:6 S03:10
our network	800	0	N10:7
our node	731	0	I01:7 I16:9
our oauth	782	7	
our office	851	0	N14:7
our old	742	0	J01:7 J20:8
our on	823	-3	
our open	851	0	S01:15
our org	800	0	J40:8
our own	528	-4	I12:6 I18:6 J08:6 J39:7
our page	782	5	I02:10
our panel	767	0	I04:6 S02:7
our parser	800	0	N03:6
our pat	851	-5	
our plugin	823	0	J28:10
our pm	851	0	N06:6
our poller	823	-4	J27:6 J35:6
our portal	823	4	
our project	823	6	
our provider	851	0	N04:6
our proxy	851	8	N10:13
our public	851	0	S01:12
our query	800	0	I07:6 J34:11
our queue	851	0	I15:8
our refresh	823	0	J36:7
our region	851	0	J31:7
our release	782	0	J03:6
our remote	851	0	I19:6
our request	782	0	J05:6
our rust	851	0	J03:9 L01:8
our sandbox	823	0	J40:8
our script	753	5	S03:7
our server	667	12	
our service	742	0	J35:6
our setting	851	0	J34:6
our shop	800	-8	
our side	657	0	I07:6 J17:6
our sign	851	0	L09:6
our site	731	0	N06:8 N13:8
our slack	823	-3	
our spr	851	0	I05:6 I06:7
our stag	800	0	T08:8
our sync	731	0	J27:12
our team	851	0	J40:7
our test	800	4	T15:6
our token	767	0	J06:6 L01:8 L08:7
our tool	721	0	J31:8
our two	800	0	I16:9
our url	851	0	J39:6
our user	753	0	I09:9 S04:6
our version	851	0	T10:6
our web	767	0	N12:8
our whole	851	-3	T04:8
our worker	800	0	J36:8
ourdomain	767	-6	
ourdomain tld	851	-4	
ourfirm	684	7	J39:6 N09:13
ourfirm com	823	-3	
ourfirm example	731	5	J39:7 N09:10
ourlab	823	-5	
ourmail	851	3	
ourorg	823	-7	
ourorg atlassian	851	-4	
ourproject	851	4	
ourproject atlassian	851	4	
ours	561	-5	I02:8 I03:6
ours is	705	-5	
ours with	851	0	J06:6
ourselv	690	6	
ourselv and	823	-5	
ourshop	823	-6	
oursite	823	0	N03:6
oursite atlassian	823	0	N03:6
ourteam	851	4	N09:6
out	373	31	C02:12 J22:-6 N08:20 N14:-6 T04:10 T10:7
out 403	851	0	J09:8
out after	800	0	N08:11
out altogether	851	-3	
out and	657	-4	
out as	782	5	
out at	782	0	I13:6 N08:8
out before	851	0	N01:6
out bug	851	0	T02:6
out but	823	5	
out by	782	-3	C01:6
out connect	800	9	N08:10
out every	851	4	
out from	782	3	
out get	851	0	N09:6
out in	800	-3	
out it	800	-9	
out new	851	4	
out of	509	3	C02:10 J12:9 J30:6 J36:7
out or	851	3	
out please	851	4	
out that	672	14	I03:8 T04:7
out the	667	10	J10:7 L08:7
out token	800	0	T07:6
out what	767	4	
out when	851	-4	J07:8
out whether	851	5	
out which	823	6	J06:6
out with	713	-8	
out without	823	-6	N13:10
outage	697	-9	
outbound	753	0	I13:9 I17:13
outdat	731	0	S01:6
outdat token	851	0	I05:6 S01:7
outgo	697	3	L08:6
outgo request	823	0	I17:6 J24:6 L08:7
outlook	800	-4	
output	576	16	J15:7 N13:6
output and	851	-3	
output date	851	4	
output of	851	4	
output says	823	8	N06:7
output show	851	3	
output the	823	3	
outside	713	4	J09:8
outside of	767	3	J09:9
over	451	0	C01:6 I01:7 I05:6 J26:-6 J37:6 T02:6 T13:6
over all	800	0	J21:6 T13:12
over at	823	0	J36:7
over customer	823	0	J24:6
over everyth	851	-4	J33:7
over from	721	0	I10:6
over http	800	-6	
over in	742	-4	J37:8
over it's	851	0	N10:6
over rest	782	-7	J14:7
over the	600	4	T14:6
over there	782	0	J40:8
over this	823	7	N09:6
overrid	851	4	
overview	742	-3	
overwritten	823	4	
own	399	-10	I12:7 I14:7 I16:6 J02:-10 J08:13 J13:8 J18:7 N06:7 S02:6
own account	753	0	J42:8
own ajax	851	0	I03:6
own and	753	0	P01:6
own app	800	0	I11:6
own auth	851	0	N10:8
own backend	782	0	J08:13
own call	851	0	L08:6
own code	823	0	S02:7
own copy	851	-5	
own credential	823	4	
own data	823	5	J39:13
own deployment	851	0	I18:7
own domain	767	3	J28:8
own endpoint	823	3	
own filter	800	0	I01:6 S01:11
own header	851	0	J24:7
own in	823	-3	
own integration	851	0	J32:7
own jira	823	-11	
own log	851	-4	
own login	823	0	J15:9
own machine	851	0	N07:6
own one	851	-3	
own or	823	5	
own pag	851	-3	T04:6
own page	851	-4	
own project	851	-3	
own server	705	-4	J08:11
own the	800	-6	
own they	851	4	
own to	851	-3	
own token	690	-3	J27:6 S04:6 T02:6
own user	782	0	J20:6
own with	823	12	J35:6
owner	635	0	J14:7 J42:11
owner of	742	0	J42:7
ownerid	851	-4	
owns	851	-3	
owns the	851	-3	
pa	851	3	
pa rd	851	3	
paas	851	4	
pac	851	3	N06:6
packag	576	8	J21:8 J25:6 T14:6
packag atlassian	753	9	
packag request	767	10	J26:8
packag scan_jira	851	3	
packag tenable_jira	851	-7	
packag urllib	823	8	
package	590	-5	J22:6 N14:7 T03:9
package jira	851	-7	
package to	851	-3	
package which	851	5	
padlock	800	-4	N09:6
pag	480	20	I07:11 I17:6 J11:6 J18:8 J21:7 J22:7 N08:7 S01:6 T04:7
pag 200	851	4	
pag and	767	-9	
pag are	742	0	S04:7
pag by	851	5	
pag content	851	10	
pag id	851	5	
pag load	851	0	T04:6
pag of	721	6	
pag ok	823	0	N08:6
pag open	823	0	I14:6
pag pageid	800	0	J15:8
pag since	851	0	S01:9
pag the	851	0	J07:6
pag there	851	3	J18:6
pag with	851	-6	
page	336	3	I01:6 I02:9 I03:11 I04:15 I21:11 J02:-7 J11:8 J14:-6 J22:-6 J26:7 J28:9 J30:-6 J38:12 J40:6 J41:-6 N01:12 N03:27 N12:12 N14:17 N15:25 T15:12
page 200	851	-3	
page 403	851	-5	P01:8
page about	767	-6	
page already	823	-8	
page and	606	8	I04:9 J40:7
page app	782	0	I03:7
page as	851	7	
page at	851	0	N08:6
page await	823	-7	
page body	800	0	J25:6
page but	851	0	P01:6
page can't	823	0	N14:9
page confluence	690	7	J11:9 J12:10 J28:9
page content	823	6	
page could	851	-7	
page error	753	3	
page for	667	6	J13:10 N03:10 N15:11
page from	823	0	N01:7 N12:6
page get	823	0	J38:7
page gett	851	7	
page has	753	-7	
page href	851	5	N13:8
page http	767	-3	
page id	753	4	N03:7
page if	851	-3	
page in	652	-5	N03:6 N15:7
page is	628	-8	N14:6
page isn't	851	0	N01:7
page it	851	-10	
page jira	851	0	I01:6
page load	713	0	T10:6
page no	800	8	N11:9 N15:6
page not	753	4	J15:7 N15:6
page of	606	7	I01:8 I10:6 J11:6 N14:6
page offer	851	5	
page on	678	-11	J26:7
page once	851	-4	
page open	753	0	I02:7
page path	823	4	J38:8
page request	823	4	
page restriction	851	-4	
page says	697	-5	J40:6
page see	851	0	J29:7 J42:7
page send	851	0	I14:8
page should	823	-4	
page show	800	0	J29:8
page stand	851	3	
page start	851	5	J38:8
page statu	823	-9	
page the	767	8	N07:6
page to	767	3	
page token	782	-3	
page two	851	0	J07:9
page unauthoriz	851	5	
page unavailable	731	0	N15:24
page when	800	6	
page which	823	0	N03:7
page wiki	851	-4	
page with	598	22	N03:10 N15:8
page work	823	3	J07:6
page you	823	5	
page_exist	851	-8	
page_id	767	12	
page_id title	851	8	
pageid	697	9	J15:13 J38:8
pages'	823	5	I03:6 J06:7
pages' const	851	5	J06:7
pagesize	851	5	
pagination	782	-3	
paid	782	0	I16:6
pair	625	-6	I15:6 J15:6
pair is	823	8	J28:6
pair mail	851	-3	
pair of	782	-6	
panel	518	-4	I01:16 I02:7 I04:11 I06:9 I07:6 I09:10 I14:6 I20:7 I21:8 J08:6 J12:7 S03:9
panel 401	782	0	I06:6 I14:10
panel are	823	0	S03:9
panel has	851	0	J22:6
panel in	851	5	
panel is	767	6	
panel issue	851	0	I02:7
panel show	721	-4	J12:6
panel was	851	-6	
panic	767	0	N08:6 S03:9
papier	672	-4	
papier atlassian	678	-4	
para	782	0	J15:14
paragraph	690	-6	J25:6
paragraph content	753	-5	J25:7
paragraph'	851	0	J32:7
parallel	782	0	S03:9
parallelism	851	0	J21:11
param	507	-12	C02:7 J06:6 J07:10 T03:6 T11:7
param body	823	-4	
param field	851	-3	
param header	851	5	J06:6
param jql	697	-4	J33:6
param oauth	628	5	T01:6 T02:7 T03:9 T11:6
param param	782	11	
param password	851	-5	
param username	851	-4	
parameter	502	20	I01:10 J07:13 J23:27 J25:8 N01:7 T11:8
parameter at	851	5	
parameter categoryinfo	851	3	
parameter encod	851	0	J07:6
parameter in	705	10	J23:7
parameter is	721	0	J07:9 J25:9
parameter need	823	7	J23:12
parameter our	851	0	I14:7
parameter to	851	0	I01:6
parameter username'	705	11	J23:12
parameter with	851	0	I01:6
parameter you	782	0	N02:7
params'	767	6	N09:7
params' none	767	6	N09:7
parent	635	12	J25:13 J31:6
parent data	851	4	
parent issue	851	3	
parent key	800	4	
parent option	767	5	J25:8
pars	621	0	J01:8 J25:22
pars json	767	0	J25:11
pars jwt	823	3	
pars xhtml	767	9	J25:9
parse	516	5	I20:6 J01:34 J37:8 N12:17
parse connect	615	8	J01:27 J37:6
parse data	851	6	
parse error	782	0	N12:12
parse json	823	4	
parse native	823	6	J26:7
parse session	851	0	J01:7
parse text	851	4	
parse the	851	0	N12:7
parse' 784	851	-3	
parseexception	851	0	I06:7
parser	705	0	N03:8 N12:6
parsewithclaim	851	3	
part	557	3	J09:6 J25:7
part but	851	-4	
part can	851	-5	
part in	851	0	I02:6
part of	672	12	J42:6
part part	851	3	J25:7
participant	851	3	
particular	767	-4	
partner	628	0	I08:6 J37:6
party	767	-4	N08:6
pas	800	-6	J15:7 T13:6
pass	470	-6	I02:10 J19:9 S02:7 T02:6
pass acces	851	-3	
pass and	823	5	N05:6
pass as	851	-7	
pass curl_setopt	851	-3	
pass for	851	0	C02:7 I03:6
pass if	851	0	J21:7
pass in	767	4	J34:7
pass it	851	0	N07:6
pass its	851	0	J29:7
pass redact	851	-3	
pass the	672	0	I17:6
pass to	823	-8	
pass userpassword	851	4	
pass var	851	4	
pass without	823	3	
passer	851	0	S01:10
passer by	851	0	S01:10
passport	851	0	T14:6
passwd	851	-4	
password	386	-6	J02:20 J04:13 J26:72 J35:13 N07:6 N10:13
password and	705	0	J26:12
password api	851	0	J02:8
password are	672	6	J26:9 J35:9
password as	782	-7	
password base	782	-6	
password be	851	3	
password but	851	-3	J04:6
password env	851	5	J02:8
password field	782	5	J02:6
password for	667	5	J26:8
password from	851	-5	
password goes	851	9	
password header	823	3	
password http	851	3	
password in	721	-5	J26:7
password is	592	0	J26:27
password key	851	-5	
password of	823	0	J26:7 N10:7
password on	851	-4	
password password	782	0	J15:8
password redact	528	-10	J04:12 J26:15 N13:6 P01:8
password so	851	3	J26:7
password the	767	0	J26:6
password then	800	11	J26:10
password to	767	-11	
password was	782	9	J26:7
password were	851	7	
password with	782	5	J04:8
password'	823	4	
past	572	0	C02:11 I18:6 I20:6 J03:10 J35:7 T15:8
past in	851	0	J28:7
past into	782	0	J35:9
past it	782	3	
past the	731	-8	C02:10
paste	662	8	N12:8 N14:6
paste from	851	0	J03:8 N12:7
paste httr	851	3	
paste the	753	3	
pat	595	-9	J39:13
pat was	851	-5	
patauthtransport	851	0	J01:10
patauthtransport token	851	0	J01:10
patch	690	9	T03:6
patch it	823	0	T03:8
path	429	-18	I01:6 I02:11 J02:-6 J07:11 J10:14 J26:-7 J37:6 J38:6 J39:7 L08:13 N03:19 N15:11
path all	851	0	I02:6 J07:6
path and	731	-6	J07:9
path any	851	-3	
path as	823	-6	
path build	767	3	N09:8
path const	767	3	J07:7
path has	823	4	
path header	823	-3	
path http	851	3	
path in	753	-7	
path join	851	0	J10:7
path like	851	-3	
path method	851	-4	
path of	753	0	N03:6
path param	800	3	J06:6
path qsh	753	-4	
path query	823	0	I03:6
path rest	767	5	S01:9
path so	823	3	J39:6 L08:7
path str	823	-4	
path the	767	-9	
path to	721	-4	N09:12
path wiki	851	-3	
path'	851	-3	
pathname	753	0	J06:6
pathname http	851	5	J06:7
pathname rest	823	-9	
patience	851	0	N08:8
patient	823	-9	
pats	823	-3	
pattern	678	-3	I16:20
paus	767	4	J21:8
pause	697	0	J21:12 N15:8
pause of	800	5	J21:15
pause the	823	0	N15:7
pay	742	0	J15:8
payload	449	-4	I06:13 I11:9 I15:26 J06:10 J24:9 J25:16 L01:9 N05:7 T09:7
payload and	753	3	
payload are	851	0	C01:7
payload as	851	8	
payload aud'	851	5	J06:6
payload auth	823	-4	
payload default	851	0	I06:6
payload did	782	0	I15:13
payload field	753	10	J25:7
payload has	823	-5	
payload iat	823	-3	
payload is	713	-3	J24:14 L01:11 T05:6
payload isn't	851	0	I15:11
payload iss	672	-6	I06:11 L09:6
payload iss'	767	-5	I06:8
payload key	782	-4	
payload next	851	0	T07:6
payload of	851	0	T09:7
payload payload	823	-3	
payload refer	800	10	J25:9
payload secret	713	-7	
payload sub	851	3	
payload that	851	0	I11:9
payload the	851	-5	
payload then	851	6	
payload tnt	823	-3	
payload too	823	-3	N05:10
payload update	851	-3	
payload warn	851	4	J10:6 P01:6
payload with	767	0	T04:6
payment	823	5	J15:8 J29:6
pc	697	5	J35:11
pc and	823	3	C01:6
pdf	684	5	J07:16 J38:8
pdf and	851	0	J20:6
peculiar	705	5	J39:7
peculiar error	705	5	J39:7
peer	742	-3	N07:14 N09:14
peer certificate	851	0	N09:7
peer not	851	-3	N09:9
pela	851	7	
pem	697	0	I08:13
pem algorithm	851	0	I08:7
people	483	-4	J19:8 J42:21 N04:6 S03:8 T13:6 T14:6
people 403	851	0	J42:13
people accountid	851	-3	
people from	851	-3	
people get	823	-3	
people got	851	0	T13:7
people in	753	-3	J42:6
people list	823	0	J17:9 S04:6
people on	823	4	
people who	800	3	
people with	742	0	I18:6
per	554	0	J21:19 L08:7 N05:6 T06:8 T12:12
per clientkey	851	0	I07:6
per http	823	0	T06:9
per installation	823	-3	
per issue	823	-3	
per request	851	0	T12:11
per run	851	0	J19:10
per second	753	4	J21:10
per the	851	3	
percent	782	0	J10:13
perfect	731	-4	J27:7
perform	652	17	J02:7
perform operation	851	3	
perform this	753	10	J02:10
performance	800	0	I21:7
perhap	628	-4	
perhap it	823	0	N07:6
perhap the	800	0	J22:6
perhap you	851	-5	
period	742	-5	
perl	800	0	L08:8 L09:8
perl script	851	0	J23:6 T06:6
permiso	851	-3	J15:6
permiso para	851	-3	J15:6
permission	393	-11	J09:12 J12:10 J14:40 J15:16 J16:6 J17:15 J18:8 J25:-7 J26:-8 J27:8 J28:11 J40:7 J42:7 P01:21 T12:13
permission 401	800	-3	J14:13
permission are	767	3	
permission browse	851	-3	
permission but	851	-4	
permission by	823	4	
permission can't	823	5	
permission check	721	-14	S02:6
permission description	851	-6	
permission do	851	4	
permission error	782	-3	
permission for	648	-4	T12:13
permission helper	851	0	J15:7
permission http	851	-6	
permission in	678	3	P01:11
permission is	753	0	J09:6 J14:7
permission it	851	4	
permission jira	851	3	J13:7
permission list	851	0	P01:7
permission need	851	3	
permission of	672	-8	
permission or	782	-7	
permission read	851	4	
permission schem	823	5	
permission scheme	667	0	J09:7 J16:6 J17:23 J27:7
permission scop	753	0	J12:16
permission search	851	-3	J23:7
permission th	851	0	J14:8
permission that	800	6	J28:6
permission the	800	0	J42:8
permission there	767	4	
permission to	568	13	J14:7 J15:12 J27:9 J28:7 P01:10
permission you	851	-3	
permissionexception	782	9	J18:8
permissionexception not	823	5	J18:7
permissions'	823	0	J25:11
permissions' query	851	6	J25:11
permissionscheme	823	-4	J09:6
permit	851	0	N05:6
permitt	588	11	I16:8 J18:31
permitt size	823	0	N05:6
permitt to	621	10	J18:30
persist	782	4	
person	521	-13	C02:6 J18:6 J19:11 J23:12 J40:6 S02:18 S03:13 T04:8 T06:10 T07:7 T13:11
person chang	851	-3	
person in	851	0	J40:7 S02:6
person our	851	0	T01:6
person permission	851	-3	
person to	851	0	T07:6
person up	851	5	J23:9
person who	742	0	J18:6 T13:7
person with	851	0	T13:6
personal	574	0	J02:7 T15:6
personal acces	625	-6	J01:6 J39:6
personal data	823	4	J23:7
personal token	753	0	J28:6
personalaccesstoken	800	-6	
petra	800	0	J23:7 S03:11
petrel	851	0	N04:8
phone	684	0	C01:8 I04:6
phone show	851	0	C01:11
php	552	14	I20:9 J01:8 T03:8
php client	851	0	J30:6
php curl	823	0	N08:6
php fatal	823	0	J09:6
php jira	742	4	J01:9
php jwt	767	0	I20:14
php line	823	3	
php the	851	0	N05:6
php to	851	-3	
pi	823	0	C01:9
pick	615	-12	J33:8
pick an	851	0	J42:7
pick are	851	0	J33:7
pick one	851	6	J41:6
pick the	782	-7	
picker	731	-5	J42:19
picker query	823	-3	J42:7
pickier	851	0	J20:9
pictur	731	0	J35:6 J38:9 N05:7
picture	662	16	J15:6 J35:14 J38:12
pid	721	4	
pid auth	851	7	
pile	851	0	J21:6
pile of	851	0	J21:6
pinecrest	851	0	J26:6
pinecrest atlassian	851	0	J26:6
pinewood	851	0	N06:7
pins	823	8	
pins an	851	8	
pip	782	0	N10:10
pipeline	643	6	J18:6 N11:10
pipeline fail	823	0	N14:6
pk	851	0	I10:6
pkce	823	-4	
pkey	851	-4	
pki	851	-3	
pkix	767	3	N09:11
pkix path	782	3	N09:8
pl	851	-3	C02:10
plac	767	-5	
plac where	851	-4	
place and	851	0	J28:7
place for	800	-5	
place of	554	8	N13:6
place the	851	7	
place to	851	-4	
plain	532	12	J20:10 J32:14
plain app	851	0	S02:7
plain chomepage	851	4	J02:6
plain curl	823	9	
plain fetch	851	3	
plain head	823	0	N01:7
plain request	851	3	
plain text	753	4	J32:9
plan	559	-11	I10:6 N04:7
plan and	851	-3	
plan for	800	3	
plan is	823	0	T10:6
plan to	767	-7	
planner	767	0	S02:10
plat	823	0	J16:9
platform	648	0	J02:7
platform api	823	-3	
platform rest	851	3	
playbook	800	-4	J19:6
please	410	18	J22:9 J33:8 N10:7 T15:6
please add	672	0	J11:8 J33:12
please analyze	657	11	J23:9 J27:8
please ask	823	-5	
please check	662	0	J02:8 N02:6
please help	753	5	J20:6 N10:10
please let	823	3	
please make	851	7	T15:9
please migrate	606	7	J22:13
please modify	851	-5	
please post	823	-6	
please put	823	-5	
please reconnect	851	4	T14:7
please set	705	6	T02:10
please show	851	-3	
please specify	851	-5	
please start	851	-5	
please take	823	0	N14:9
please try	667	9	N11:6
please update	851	0	J05:6
please use	697	5	
please wait	823	-8	
plenty	823	3	J01:7
plover	823	0	N14:9
plover atlassian	823	0	N14:9
plt	823	-3	
plug	800	5	
plugin	432	-4	J02:6 J15:8 J16:6 J22:9 J28:7 N07:6 N09:9 S02:8 T03:9
plugin and	823	9	
plugin can't	800	-7	J28:6
plugin connect	851	4	
plugin could	851	-4	
plugin doesn't	823	3	
plugin error	823	-3	J03:7
plugin from	823	7	
plugin id	851	-4	
plugin in	800	4	J15:6
plugin info	851	-5	
plugin install	851	-5	
plugin is	721	-6	
plugin jar	851	-5	
plugin jira	657	5	N07:6
plugin log	823	0	N12:6
plugin not	823	-4	
plugin of	851	0	T03:8
plugin old	851	0	J22:9
plugin says	823	3	
plugin servlet	731	-6	
plugin still	851	0	N15:7
plugin system	782	5	
plugin terminal	851	7	N09:8
plugin the	782	0	J19:6
plugin to	742	3	
plugin use	851	0	I05:7
plugin user	823	0	S02:11
plugin want	851	6	
plugin with	800	-7	
plugin work	851	6	
plugin_api	823	-4	
plugin_api go	823	-4	
plugin_id	767	-4	
plugin_id jira	767	-4	
pluginclassloader	823	0	J15:6
pluginclassloader for	823	0	J15:6
pluginsversion	851	4	
plural	851	0	N03:10
plus	667	-6	J01:6
plus the	851	0	J01:8
pm	721	3	I12:6 N02:7
png	652	0	J38:15
png version	851	-4	
png'	851	3	
pod	672	0	I13:6 I20:8
point	583	14	I09:6 J31:10
point at	767	0	I09:6 N15:6
point is	851	3	
point it	823	0	T03:8
point the	851	0	N12:7
point to	721	0	J34:8
pointer	823	-5	T05:6
poker	823	-4	
policy	643	-9	N04:6
policy for	851	-4	
policy response	851	-3	
poll	697	-7	J39:6
poller	800	-4	J27:6
pom	851	-4	
pool	721	0	C01:6 I05:8 T06:6
pool thread	800	0	T06:7
pops	851	0	N10:6
pops up	851	0	N10:6
popup	731	-4	
por	823	5	J11:7
port	528	12	I12:7 L01:7 N07:17 N10:7 N12:15 N13:6 T15:9
port 443	672	-4	N08:6 N09:6 N12:7
port and	851	0	N13:6
port callback	851	7	T14:7
port of	823	0	S02:6
port our	851	4	N13:6
port request	823	3	
port that	851	4	
port the	851	0	L01:8
portal	690	3	J42:6
portfolio	851	5	
portfolio notificationtimestamp	851	5	
position	690	-8	J34:13 N03:7
position at	851	-7	
positive	851	-3	
possib	823	-3	
possibility	823	5	
possibility is	851	6	
possible	595	-8	J08:6
possible and	851	-4	
possible for	851	6	
possible that	851	-4	
possible to	731	-4	
post	323	-15	I11:8 I13:10 J02:-7 J04:-7 J05:15 J08:-6 J09:6 J13:10 J15:-9 J20:14 J24:14 J25:6 J28:-6 J35:-6 J36:-6 J38:-6 L09:6 N02:10 N03:-7 N05:6 N06:-6 N08:-7 N12:-6 N13:22 T03:7 T05:10 T07:8 T08:18 T09:7 T11:10
post and	767	0	N01:9 N13:6
post are	851	0	J07:7 N01:6
post as	753	0	J13:6
post base	731	0	J13:6
post by	851	-7	
post comment	742	-5	
post content	800	-3	
post def	851	4	J02:6
post for	851	3	
post forge	800	0	I19:12
post form	851	0	J20:6
post gets	851	0	J24:7
post graphql	851	0	I03:7
post header	767	-8	
post hook	800	0	I01:9 I09:6
post http	489	0	J24:12 J27:7
post in	800	3	T02:6 T13:6
post install	643	-3	I08:6 I11:12 I12:6 I15:12 I16:10
post installed'	731	0	I11:7
post issue	782	0	J05:6
post lifecycle	800	0	I09:6 I13:17
post mortem	851	0	T10:7
post new	767	0	N13:6
post oauth	581	-8	L09:10 T05:19 T06:10 T07:16 T08:28 T09:17 T10:7 T11:20
post on	851	0	I11:6
post path	851	-3	
post request	767	-6	
post rest	509	-3	J05:21 J07:8 J09:14 J13:12 J14:8 J16:7 J31:-6 N02:7 N13:14
post root	800	-6	
post setheader	851	3	
post site	823	0	J25:6
post the	690	0	T05:6
post to	618	-7	I13:7 J39:6 T08:7
post uri	767	8	
post url	609	-8	J25:15
post we	823	-6	T14:6
post wiki	782	3	
post with	823	-5	J13:7 J34:7
post work	851	0	N01:6
post'	576	-7	
post' body	767	-3	
post' header	657	3	
post' http	851	3	
post' return	823	-5	
post' url	782	-9	
postgr	643	-6	I09:10 I10:6 T05:6
postman	578	11	I11:8 I15:7 J02:11 J35:9
postman collection	851	0	I15:7
postman for	851	3	
postman from	851	6	J35:9
postman or	851	-4	
postman the	823	18	J35:6
postman with	742	0	J28:8
postnotification	851	-4	
postnotification error	851	-4	
potential	851	-3	
power	598	3	
power bi	690	3	N02:6
powershell command	800	7	
powershell invoke	851	0	N10:8
pq	851	0	I09:7
pr	562	0	L01:6
pr if	851	0	J10:6
pr is	800	5	S03:6
pre	731	0	L08:7
precise	782	0	S01:6
precise what	851	0	S01:7
preemptive	851	3	
prefer	767	-8	
preferenc at	851	-5	
prefix	652	12	J05:16 S03:7 T07:16
prefix work	851	4	
preflight	823	-6	
preflight request	851	-3	
prem	662	0	C01:6 J20:7
prem jira	851	-3	J20:9
premis	767	-10	
premise	678	0	J01:7 J39:7
premise instanc	851	-5	
premise jira	851	0	J01:9
premium	742	0	N04:7
premium plan	823	-3	
prepare	800	-3	
prepare_proxy	851	4	
prepare_proxy conn	851	4	
pres	667	-5	I04:8 J19:6
pres ctrl	851	-3	
presence	851	3	
present	615	-5	T01:11 T15:6
present in	851	0	J16:6
present the	800	-3	L09:6
press	690	0	J40:9 T10:8 T15:7
press connect	851	0	J40:7
presumab	800	0	T14:6
presumab the	851	0	T14:6
pretend	851	0	J15:7
pretty	767	5	N03:6 S01:6
pretty sure	851	3	S01:6
prevent	823	5	
prevent shut	851	3	
preview in	851	3	
previou	690	3	J32:6 T04:7
previou version	851	5	J32:7
previous	851	0	J33:8
principal	823	3	T13:10
print	471	-3	I05:6 J02:-6 J03:9 N12:14
print error	782	9	
print fail	851	0	N12:6
print field	851	-5	
print fine	851	6	J42:6
print it	800	0	J03:8 L09:6
print json	782	-7	
print key	721	4	
print page	851	-7	
print status_code	657	-3	
print text	823	-4	N12:6
print the	672	-5	J03:6
print what	851	-3	
printf	713	-4	
printf s'	767	-3	
println	672	10	J22:6
println res	823	4	
printstacktrace	851	8	J25:7
prior	767	0	I20:11 T05:7 T10:6
prior to	767	0	I20:11 T05:7 T10:6
priority	574	6	J25:12 J31:14
priority desc	800	-6	
priority field	742	6	J31:11
priority high	800	-5	
priority id	767	7	
priority name	782	0	J25:6
priority select	851	5	
priority to	851	-4	
priority'	672	9	J31:11 S01:6
priority' cannot	721	12	J31:12
privacy	690	0	J23:18 T06:8
privacy chang	823	-3	
privacy rul	851	7	J23:10
private	568	5	J17:6 N13:6 S01:8 T03:6
private async	851	3	
private key	767	-6	I11:6
private list	800	0	I12:7
private static	782	3	
private str	851	6	
private window	782	4	J01:8 S01:6
private_key	851	-6	
private_key_file	851	0	N13:6
privileg	742	8	J29:6
privileg to	851	-5	
privilege	782	-4	T11:8
prj	800	7	
prob	823	7	
probab	612	0	J02:9 N03:6
probab the	851	-3	
probab wrong	851	7	
probe	800	-3	J35:6
problem	509	14	J09:6 J24:6 J38:6 J39:6
problem connect	851	3	
problem in	823	4	
problem jira	851	-6	
problem of	823	4	
problem one	851	-3	
problem the	753	-6	
problem when	823	14	
problem with	767	10	
proc	823	0	C01:7
proc badjwtexception	851	0	C01:7
proc defaultjwtclaimsverifier	851	0	C01:7
proce	823	0	N12:7
proces	557	0	J01:8
proces env	648	0	J01:10 T08:6
proces processticksandrejection	731	8	
proces sentinel	851	-6	
proces task_queu	690	14	T14:8
process	657	0	I07:6 J15:6
process failure	851	5	
process_open_vuln	851	3	
process_open_vuln self	851	3	
processticksandrejection	690	14	T14:8
processticksandrejection node	697	13	T14:8
prod	576	-3	I07:10 I09:10 I13:6 J31:7 N06:6
prod atlassian	782	-4	N06:10
prod descriptor	851	0	I09:7
prod doesn't	851	0	T09:6
prod eu	851	4	
prod in	851	0	J31:7
prod jira	851	0	I07:6
prod site	823	0	J19:9
produc	800	0	J06:6
product	562	-3	I10:7 J03:6 J18:10 N02:8 T09:11
product acces	823	0	J18:9
product and	851	3	
product fami	851	4	J15:6
production	564	0	I07:6 I12:9 I16:9 I19:6 J12:9 J40:7 T08:19
production but	851	0	T08:10
production port	800	0	I12:8
production server	851	4	
production the	851	0	J21:6
production'	851	0	I16:6
productivity	823	6	
producttype	684	0	I10:6 T04:7 T09:7
producttype jira	731	0	T04:8
profile	583	5	J23:12 J26:8 N14:9
profile api	851	-4	
profile page	782	0	J23:6
program	632	-5	N08:7
program fil	753	3	J34:6
program have	851	-3	
program in	851	0	N11:6
programme	851	0	J24:6
progres	652	0	J34:8 J41:17
progres and	782	9	J41:8
progres to	823	10	J41:8
proj	767	5	
project	295	23	I09:-6 I13:-6 I14:-6 J03:6 J04:17 J07:6 J14:12 J15:24 J16:37 J17:23 J18:-6 J19:-6 J22:14 J23:-9 J25:6 J27:26 J30:27 J31:19 J33:14 J34:8 J35:-9 J42:9 N02:-6 N03:-7 N07:-7 N12:-6 N14:8 P01:19 S01:16 S04:21 T05:-6 T06:-6
project 200	851	0	J09:9
project 401	823	3	L01:8
project abc	767	3	
project abcd	851	4	
project acces	731	0	J17:8 J42:8
project actual	851	-4	
project add	851	3	
project admin	690	0	J14:6 J16:18
project administrator	851	-4	
project all	800	4	
project although	851	-3	
project am	851	-3	
project and	612	7	J30:7 J34:6
project appear	851	5	
project are	753	3	J15:6 S01:6
project as	731	-4	S01:7 S04:6
project auth	851	0	J10:8
project ba	851	-6	
project body	800	-4	
project brk	851	9	J42:6
project but	782	5	J34:6
project can't	782	6	
project client	851	-3	
project come	851	4	J15:6
project configuration	782	0	J16:13
project could	678	12	J15:17
project demo	823	5	
project demo'	851	5	
project doesn't	782	5	J27:12 J30:6
project error	823	3	
project fail	823	7	J21:6
project field	823	5	
project fine	851	-5	
project for	742	0	J16:7
project found	823	0	J03:7
project from	851	3	
project header	767	-9	S01:6
project id	731	7	
project if	782	9	
project in	595	3	J16:9 J27:18 J33:7
project info	823	0	J03:6
project is	628	0	J27:7 J30:6 J33:6
project issu	823	-3	
project issue	851	0	I01:7
project issuetyp	823	5	
project issuetype	851	-4	
project it	713	0	J30:8 J33:6
project it's	731	3	J34:6 N08:6
project key	535	11	J25:16
project keys	823	8	
project lead	713	-4	J16:8 J42:6
project list	742	-10	S01:7
project lo	851	-7	
project management	851	6	J15:6
project no	753	-8	J33:6
project not	823	6	J17:6
project now	823	-6	J31:6
project of	705	0	J17:10
project on	800	-3	S04:6
project only	823	5	
project ops	742	5	
project opsx	851	3	
project our	800	0	J17:8 S01:8
project people	851	0	S04:7
project permission	823	3	
project project	713	7	
project projectid	851	-5	
project projectidorkey	851	10	
project py	823	-6	
project qa	823	0	J17:7
project request	851	0	N09:6
project resource	823	6	N08:6
project return	851	5	
project right	851	0	J20:6
project rol	823	3	
project role	731	0	P01:9 S04:6
project same	851	0	J31:6
project search	609	0	J03:10 J04:11 J07:13 J28:7 S01:10
project search'	823	0	N06:6
project sec	800	0	J17:9 J41:6 S04:6
project see	823	-3	
project setting	767	0	J16:6
project succes	851	6	
project summary	800	0	J30:9
project take	851	-3	
project template	851	-7	J30:6
project test	742	16	J22:6 J26:9
project that	678	-6	S01:11 S02:7
project time	753	-4	J02:8 J16:14
project to	742	4	J04:6
project under	851	-3	
project uses	851	-5	
project vcs_type	851	-5	
project want	823	7	
project web	800	0	J41:6
project when	782	0	S01:7
project where	800	0	J31:8
project which	851	0	S01:7
project with	652	-7	J15:9
project wl	823	0	J04:7
project work	782	6	J07:6
project'	598	12	J27:20
project' field	823	0	J04:9
project' key'	800	6	J25:8
project' warningmessag	782	8	J27:10
project_admin	823	0	J09:13
project_key	721	7	
projectid	767	-7	
projectidorkey	851	10	
projectkey	690	3	J16:6
projectkeyorid	851	5	
projectlead	823	-5	
projectlead you	823	-5	
projects'	782	-6	J42:6
projectservice	800	11	
promis	782	3	
promise	595	5	J21:10 T14:6
promise all	800	0	J21:15
promise any	851	5	
promise error	823	4	
promise rejection	851	8	
promise typeerror	851	-4	
promise usertoken	851	3	
prompt	713	-3	T14:6
prompt consent	800	-6	
propagate	823	3	
propagate throwabl	851	3	
proper	628	9	J10:6 J25:6 J26:6
proper json	851	0	J25:7
properti	635	9	J07:7 J13:8
property	615	-6	J13:9 J24:8 J39:8 P01:8
property in	851	0	P01:7
property on	851	0	J24:7
property the	823	0	J13:7
propos	753	-3	
propos jira	851	-4	
protection	731	0	J20:8
protection mode	823	5	
protection'	782	4	
protection' mode	782	4	
protocol	684	-5	N07:8 N10:7 N13:6
protocol http	823	4	N07:7
protocol http'	851	-4	
protocol https'	782	-5	
prove	823	0	N13:6
provid	612	0	I09:9 J23:8 T12:9
provid at	851	0	I10:6
provid contextid	767	0	T12:11
provid issuer	823	0	I09:13
provid please	800	4	T15:7
provide	731	9	J25:10
provider	576	11	N03:6 N04:10 T14:14
provider certpath	800	3	N09:6
provider for	823	0	N04:7
provider is	823	0	N08:6
provider jira	767	0	T14:6
providermanager	851	0	I02:8 I05:10
provision	767	0	J02:-6 J14:6 J19:13
proxi	731	-12	I21:6 J08:6
proxy	481	32	I14:12 J02:-6 N07:18 N08:12 N09:7 N10:50
proxy and	767	0	N10:10
proxy authentication	800	-8	N10:14
proxy authorization'	851	3	
proxy can	823	4	N07:9
proxy corp	851	3	N10:9
proxy detail	851	7	N07:11
proxy fail	851	8	N10:9
proxy is	782	5	N07:7
proxy jira	721	3	
proxy new	851	0	N09:6
proxy of	800	6	N07:8
proxy oserror	851	0	N10:7
proxy proxy	851	0	N10:8
proxy return	823	0	N10:10
proxy server	851	6	
proxy set	851	8	N08:10
proxy that	742	4	
proxy tunnel	851	3	N10:7
proxy which	851	0	I02:6
proxy_set_header forward	851	0	I01:6
proxyauthenticationrequir	851	13	N10:19
proxyauthenticationrequir error	851	13	N10:19
proxyerror	851	0	N10:7
proxyerror cannot	851	0	N10:7
proxyhost	851	3	N10:8
prs	767	0	J02:8
prs from	851	0	J02:9
pry	851	-9	
ps	705	6	J25:7
ps get	851	7	
pscredential	767	4	J02:9
psm	782	8	J34:6
pt	800	0	I05:9 J13:8
public	475	0	I02:8 I08:16 I13:24 I19:6 J03:7 S01:25
public and	851	-4	
public clas	705	3	I02:6
public dtd	782	4	N01:7
public i'm	851	0	S01:8
public key	612	0	I08:19 I13:33
public may	851	0	J03:11
public ones	851	-4	
public project	823	0	S01:8
public roadmap	851	0	S01:11
public static	753	9	T03:6
public str	721	0	S03:6
public void	823	0	I09:6
public'	851	0	S01:7
publickey	823	3	I13:8
publish	552	0	J18:11 N11:6
publish default	851	4	
publish ends	851	0	J18:6
publish packag	851	-4	
publish to	684	0	N09:6
publish with	851	3	
publishcontext	851	5	
publishcontext notificationgroup	851	5	
publisher	648	8	N07:6 N09:6
publisher asciidoc	851	4	
publisher maven	823	6	
publishtoconfluence	742	4	J21:6
publishtoconfluence fail	782	-5	
publishtoconfluence' groovyx	851	5	
pull	590	-10	J04:9 N08:6
pull from	851	3	
pull request	690	-24	
pull the	767	9	I07:6
pullrequest	800	-3	
purpose	731	12	J04:6 J13:6
push	606	13	N05:10 N13:13
push build	851	5	
push find	823	7	J30:6
push task	851	10	J25:6
push the	823	9	J25:6
put	391	13	J09:7 J16:8 J17:7 J20:6 J30:-6 J31:9 L08:6 N05:11
put addon	851	0	I21:6
put an	851	0	I18:6
put at	851	-3	
put back	851	0	I06:7 L08:9
put call	851	-3	
put custom	851	5	
put for	823	0	S01:7
put giv	823	-5	J31:6
put http	697	-8	
put in	639	14	J06:8
put into	782	6	
put is	800	-6	J31:6
put it	657	0	I07:6
put jira	851	3	
put key	851	4	
put me	851	0	T02:8
put my	823	0	N10:7
put new	823	0	I12:6
put project	823	0	J33:6
put qsh	851	0	I03:7
put rest	643	-9	J09:9 J15:6 J16:10 J17:16
put rsp	851	3	
put so	851	4	
put someth	800	0	L08:8
put statu	851	-4	
put that	767	0	J26:6
put the	572	5	J07:15 T07:9
put them	851	5	J26:6
put to	851	0	N03:6
put together	823	6	N03:7
put url	753	-6	J13:7
put wiki	823	5	
put your	823	4	
putcontent	851	7	J25:6
puts	643	5	I06:7 I14:9 J32:6
puts into	851	-3	
puts its	851	0	I14:8
puts the	823	7	N01:7
putt	742	0	J17:8 J33:7
putt the	823	0	J17:9
puzzl	823	0	J19:7
puzzl me	851	0	J19:7
pw	782	5	
pwd	851	5	N14:8
pwd url	851	5	N14:8
px	731	0	N10:9
py	516	9	J21:6 J26:7 N11:6
py error	851	-3	P01:7
py in	823	3	
py lib	851	3	
py line	554	4	N11:7
py url	851	-6	
pycharm	851	3	
pycharm and	851	3	
pyjwt	753	4	I08:6 L08:7
pyjwt jwt	823	0	I08:6
pytest	731	5	J01:8
pytest_xray	851	-6	
pytest_xray xray_publisher	851	-6	
python	479	6	J15:10 J22:8 J25:6 J37:8 N09:8
python api	742	0	J22:6
python flask	851	0	J37:7
python jira	731	4	
python lib	782	-3	
python our	823	3	N09:6
python port	851	0	S02:6
python request	721	3	N09:6
python says	851	0	J19:6 N12:6
python script	767	-3	N02:6
python site	628	3	J21:9 J25:7
python window	823	-4	
qa	657	-3	I06:8
qa says	851	3	S03:7
qat	851	5	N14:6
qax	851	-9	
qr	851	6	
qr request	851	6	
qs	823	5	
qs jwt	851	5	J02:6
qsh	448	-6	I01:15 I02:26 I03:29 I06:10 I18:23 J02:-7 J06:18 J07:22 J08:18 L01:17 L08:6 L09:33
qsh 401	851	0	J07:8
qsh as	800	0	J05:6 L09:8
qsh atlassianjwt	851	5	J06:7
qsh check	851	0	I01:9
qsh claim	690	-8	I02:15 I03:18
qsh context	705	9	J08:17
qsh expect	823	7	I01:7 I02:9
qsh get	823	0	J07:7
qsh hash	705	-5	L01:7
qsh here	851	7	I01:7
qsh iat	851	0	L09:6 S02:6
qsh if	851	7	I01:7
qsh is	705	0	I02:7 I18:6
qsh isn't	823	0	L08:8
qsh iss	823	0	J08:11
qsh it	823	0	L09:6
qsh jwt	705	0	J07:6
qsh mismatch	851	0	J07:6
qsh not	851	0	I03:9
qsh note	851	0	J08:6 L01:8
qsh of	800	-3	
qsh qsh	742	0	L01:11 L09:6
qsh request	800	3	
qsh sha	731	-4	J07:6
qsh the	851	0	J06:6
qsh token	851	0	L01:8
qsh why	851	0	L09:8
qsh'	615	8	I02:18 L01:7
qsh' hash_url	851	5	J06:6
qsh' is	823	0	I02:13
qsh' qsh	823	-3	
qsh' to	713	0	I02:11
quarry	851	-5	
quarry atlassian	851	-5	
quarter	690	-5	I04:6 I05:9
quarter of	782	0	I04:7 I05:10
que	767	9	J40:6
queri	648	0	J33:18
queri are	721	0	J33:14
queri fail	851	6	
query	402	4	I01:21 I02:6 I03:16 J02:-6 J04:7 J07:21 J23:16 J26:-8 J27:16 J33:11 J34:30 J42:8 L08:12 L09:10
query and	851	0	I01:6
query as	823	-5	
query as'	823	-3	
query asks	851	0	N14:7
query does	851	6	
query error	800	6	
query expect	753	5	J34:17
query has	767	-5	J27:6 J34:8
query hash	652	0	I01:29 I02:6 L09:15
query http	851	-7	
query in	782	0	J29:6
query is	767	0	J27:7
query jira	851	0	L08:6
query jql	800	-4	
query jwt	851	0	J07:8
query line	767	-5	
query map	851	3	
query or	823	-3	
query param	851	0	J06:6
query parameter	600	20	J23:29 J25:6
query project	713	0	J27:6
query query	800	6	
query refresh	851	0	J21:6 J29:7
query str	615	-4	I03:20 I18:7 L08:10
query the	705	7	J34:10
query was	782	0	I01:9
query with	851	3	
query'	851	0	J34:6
question	568	0	I01:7 L09:8
question mark	800	0	J10:8 J11:-6
question on	800	0	L09:6
question to	823	0	L09:6
queu	782	0	I17:10
queue	652	6	I15:6 I17:6
queue worker	851	0	I15:8
quick	705	0	N08:9
quiet	753	6	J29:6 J37:6 P01:6
quillwork	800	-4	
quillwork atlassian	800	-4	
quince	851	0	S02:7
quit	851	0	J29:8 N10:7
quite	800	3	
quite some	851	0	N08:6
quitte	823	-8	
quitte atlassian	823	-8	
quot	678	8	I06:9 J25:8 J34:14
quot str	851	5	
quota	753	-7	J21:9
quotation	652	5	J34:20
quotation mark	652	5	J34:20
quote	782	8	C02:6 J25:7 J34:8
quote in	851	6	J25:8
qw	800	3	
r'	851	4	
rack	823	3	
rail	767	-3	
rais	625	-13	T02:7
rais jiraerror	823	-4	
rais the	767	0	I17:6
raise	612	-18	J21:6
raise exception	800	-5	
raise httperror	753	-6	
raise unauthoriz	851	-3	I10:6
raise_for_statu	667	3	
raise_for_statu file	823	8	
raise_for_statu raise	782	10	
raise_for_statu request	851	5	
raise_on_error	767	10	
raise_on_error response	851	3	J21:6
raise_on_error status_code	851	3	
ran	541	0	J02:6 J14:11 J22:7
ran at	851	-3	
ran for	800	3	J29:7
ran it	800	3	
ran out	731	0	N08:9
ran the	731	-5	
ran through	800	3	J14:7
ran well	851	5	
random	652	-7	I20:8 J21:6 T14:8
random acces	851	-3	
rang	753	-4	N04:9
range	721	-4	N04:9
rank	800	0	J10:6
rank asc	851	0	J10:6
rank'	800	0	J34:6
rapidboard	851	0	N14:6
rapidboard jspa	851	0	N14:6
rapidview	851	0	N14:6
rapidviewid	851	-3	
raspberry	851	0	C01:9
raspberry pi	851	0	C01:9
rate	581	-4	J21:23
rate limit	595	0	J21:24
ratelimit	697	3	J21:23
ratelimit reason	800	3	J21:13
ratelimit reset	782	-4	J21:7
rather than	635	-4	
raven	851	-6	
raven import	851	-6	
ravi	851	0	J02:6
raw	585	-15	I20:6 J24:8 J25:7 N12:9
raw url	851	0	I01:8
ray	800	3	N12:6
ray navigation	800	3	N12:6
raycast	767	6	J33:10
raycast extension	767	6	J33:10
rb	678	5	J26:6 N03:6
rb 156	851	-3	
rb in	742	10	J26:6
rb'	851	5	J26:6
rc	851	3	
rcarz	713	6	
rcarz jiraclient	713	6	
rd	705	0	N02:6
re	576	-7	I15:7 J18:6 T05:7
re approv	851	0	T05:7
re authenticate	800	0	J26:6
re encod	851	0	I02:6
re install	721	0	T04:7
re run	851	-3	
reach	568	4	I16:7 J35:7 N06:12
reach it	823	-6	
reach jira	767	0	N01:6 N06:9
reach the	713	7	J34:6
reach us	800	0	I16:6
reachable	721	-6	J39:6
react	705	-3	J08:7
read	354	28	J09:26 J11:31 J12:12 J14:10 J20:10 J24:6 J26:-7 J28:15 J30:-6 J42:10 P01:8 T01:13 T05:7 T11:29
read account	800	-6	
read ajira	851	0	T15:6
read an	851	3	
read and	612	13	J09:16 J16:6 T05:6 T11:9
read as	742	-6	
read attachment	823	3	J11:6
read board	705	5	J11:8
read but	823	0	J24:6
read by	851	5	
read comment	823	4	J20:6
read confluence	731	0	J11:8
read connect	851	0	J12:7
read content	742	7	J11:6
read econnreset	851	9	N07:14
read fail	851	0	N01:11
read for	851	0	J09:7
read from	767	6	J38:8
read group	851	4	
read in	823	0	J09:11 T11:6
read is	823	-4	
read issu	731	0	J14:10 J42:8
read issue	767	3	T11:8
read it	721	0	J01:8 J14:6 J34:6
read jira	552	6	J11:13 J12:15 J28:12 T11:16
read me	742	-4	
read modul	851	0	P01:6
read my	851	0	S02:8
read ok	851	0	N13:6
read only	684	-6	T11:10
read page	705	11	J11:10 J28:9
read permission	800	3	
read project	753	6	
read property	742	-8	
read scop	800	-6	
read scope	782	8	T05:6
read sprint	753	5	J11:7
read that	721	0	L01:8
read the	585	11	N02:6 P01:8
read ticket	782	0	J20:8 J38:6
read timeout	782	-4	N08:10
read version	851	3	
read work	721	0	J24:9 N01:6
read write	598	-4	J09:21 T01:16 T11:38
read'	767	3	
read' request	851	-4	
read' write'	851	3	
read_timeout	851	-5	
readable	823	4	J42:7 L01:8
readandverify	851	7	I02:6
reader	713	10	J18:6
readme	564	-6	
readme is	851	-4	
readme says	782	-3	J01:8
readtimeout	823	0	N08:10
ready	705	-3	
ready for	823	-4	
ready to	823	0	N08:6
readystate	823	-6	
real	549	0	J33:7 S01:8 S03:6
real atlassian	851	6	
real one	823	0	I10:6
real ones	851	-3	
real the	851	4	
realm	697	0	J02:7 N10:6
reason	509	4	J21:6 J35:21 N09:8 P01:13
reason authenticated_fail	782	-8	
reason authentication_deni	851	13	J35:10
reason bad	800	-4	
reason captcha_challenge	782	11	J35:13
reason check_failed'	851	0	I20:6
reason for	721	4	L08:7
reason given	851	0	P01:7
reason internal	851	-8	
reason jira	823	0	J21:10
reason no	851	-5	
reason none	851	-4	
reason not	851	4	P01:6
reason phrase	851	3	
reason self	823	3	
reason unable	823	7	N09:7
reason was	851	4	J35:8
reason with	851	0	J35:7
reason'	782	3	J35:8
reasonable	851	0	N11:6
rebrand	851	0	N02:10
rebuild	851	0	I15:6
recalculate	851	0	J17:7
receiv	550	-4	I01:11 J34:6 N12:13
receiv 401	800	-5	
receiv 403	851	-5	
receiv an	823	3	
receiv but	851	0	I01:7
receiv from	823	7	
receiv http	782	0	I12:6 N12:15
receiv unexpect	684	0	N02:6 N07:6
receive	713	-3	N03:6
receive is	851	0	J03:6
receiver	697	4	
receiver jira	800	5	
recent	570	9	
recent call	592	7	
recognis	742	0	L08:8
recogniz	823	-8	
recogniz as	823	-8	
recommend	648	0	J28:9
reconnect	667	0	J36:15 T14:18
reconnect the	851	6	
record	566	0	I07:10 I10:19 T01:10 T04:9 T09:14
record by	800	0	I10:13
record from	851	0	J06:7
recover	753	0	J21:6
recoverable	721	7	
recoverable error	721	7	
recreat	800	4	J31:6
recreat the	823	4	
recv	823	0	N07:7
recv failure	851	0	N07:7
red	600	-9	C02:11 J04:6 J29:13 J33:10
red for	800	0	N15:6
red text	800	0	C02:6 J29:7
redact	324	-3	I14:7 J01:21 J03:11 J05:8 J08:6 J26:19 L08:8 N03:-7
redact accept	657	8	J20:7
redact an	851	-3	
redact and	823	0	J07:8
redact ap	851	0	I14:8
redact api_token	851	-3	
redact atlassian	713	5	
redact auth	823	7	
redact await	823	4	
redact base_url	851	3	
redact baseurl	731	0	I11:8 T04:8
redact basic	721	-6	
redact body	800	0	J10:6
redact build	731	-3	
redact cache	851	8	
redact cloud	742	12	J04:10
redact com	823	-4	
redact connect	851	3	
redact const	782	9	
redact content	625	8	J01:11
redact credential	657	-5	
redact data	800	-10	
redact debug	851	-5	
redact docs	823	3	
redact email	800	3	
redact format	782	12	J06:6
redact get	742	4	
redact header	648	14	J25:8 J26:7
redact host	851	-6	
redact http	639	-21	J28:6 J38:8
redact if	851	9	J36:6
redact info	851	3	
redact invoke	721	-5	
redact is	800	-8	I02:6
redact isn't	851	0	J01:6
redact it	851	-4	
redact jira	823	0	I02:6
redact max_length	851	5	J06:6
redact post	753	5	J24:12 T05:11
redact proxy	851	0	I14:6
redact reason	851	0	I04:10 I19:7
redact redact	851	6	
redact refresh_token	823	0	T14:6
redact request	823	-5	
redact res	851	0	N12:6
redact rest	851	7	
redact return	823	3	
redact scope	800	4	T03:6
redact serverversion	851	3	
redact sharedsecret	851	7	
redact silent	731	-3	
redact that	851	0	J03:15
redact then	782	0	J01:8 J23:6
redact to	851	-5	
redact true	851	0	J37:8
redact ttl	851	-5	
redact type	851	0	J10:6
redact url	851	-5	
redact user	851	-5	
redact var	823	-5	
redact which	851	-4	
redact with	705	9	I07:7
redeploy	800	3	
redesign	823	0	J41:6
redi	690	0	I09:8 I10:6 J37:7 S03:8
redirect	550	-8	I12:7 J38:10 N02:13 N13:25 T15:11
redirect and	823	0	I12:11
redirect to	697	-4	J38:10
redirect uri	721	-11	
redirect url	782	5	T15:11
redirect_uri	667	0	T15:28
redirect_uri http	767	-9	
redirect_uri is	782	7	T15:15
redirection	851	3	N06:6
redshank	851	0	P01:6
refactor	721	-3	J07:6 T07:7
refer	753	15	J25:12
refer to	753	15	J25:12
referenc	851	-8	
reference	672	0	J13:6 J32:7
reference chain	782	5	J32:8
reference of	823	-3	
reference page	851	0	J13:8 N05:6
referer	823	6	J20:10
refresh	480	-9	I04:13 J36:18 T04:6 T14:58
refresh after	851	12	J02:12
refresh answer	823	-3	
refresh every	851	0	J21:6
refresh fail	782	0	T14:10
refresh in	823	-4	
refresh is	823	4	J04:6 T14:6
refresh it	823	-5	
refresh of	851	-5	
refresh ok	823	0	T14:7
refresh that	823	-3	
refresh the	713	-4	I04:10 T14:7
refresh token	566	-4	J37:6 T14:34
refresh with	851	6	
refresh work	851	0	N04:6
refresh_token	652	0	T14:31
refresh_token client_id	851	-3	
refresh_token is	800	8	T14:13
refresh_token'	800	-5	T14:8
refs	851	-4	
refs head	851	-4	
refus	427	11	I11:8 I15:8 J05:7 J13:6 J15:-6 J21:7 J25:-6 J32:6 L01:7 N07:18 N11:-6 T13:6
refus an	851	-3	
refus and	851	0	T10:6
refus anyth	851	0	N08:9
refus as	753	0	I20:6 J41:6
refus at	851	0	I16:6
refus before	851	3	J24:7
refus by	742	-4	I11:7 J11:6
refus each	851	0	N05:6
refus for	731	8	T13:9
refus get	851	-3	I06:7
refus it	782	0	I05:6
refus my	800	-3	L09:7
refus no	851	3	J05:7
refus one	851	5	L08:8
refus our	823	0	L01:8
refus port	851	4	
refus refresh	851	-3	
refus same	851	0	I11:9 J13:7
refus since	782	0	J42:8
refus someth	851	6	J02:7
refus the	721	3	T15:6
refus to	742	-6	
refus too	851	0	J35:7
refus until	823	0	J21:6 J37:6
refus when	851	0	J16:6
refus with	643	6	
refus without	823	0	C02:7 J34:10
refusal	697	0	T06:12
refuse	635	-5	P01:7
refuse atlassian	851	0	T10:6
refuse the	851	6	T13:6
regardles	851	0	J01:7 N15:6
regardles of	851	0	J01:7 N15:6
regenerat	767	0	I15:6
register	559	12	I09:31 I16:28 T14:7 T15:17
register as	800	0	I16:7
register for	782	7	T15:15
register webhook	851	6	
register with	800	8	I16:11 T14:7
registration	667	5	I16:39 T15:9
registration for	851	0	I16:6
registration whitelist	782	0	I16:10
registry	672	-7	
registry npmj	753	-9	
regression	851	0	J39:7
regular	731	-7	L09:6
reinstall	531	-4	I07:20 I09:12 I10:11 I12:6 I15:6 T04:26 T05:9 T10:16
reinstall in	823	0	T04:11
reinstall it	823	-4	
reinstall it's	851	0	T05:7
reinstall jira	851	0	I10:6 T04:7
reinstall of	823	0	I15:8
reinstall on	800	0	T10:6
reinstall the	721	0	I07:6 T04:7
reinstall with	851	0	T05:6
reject	504	-10	C02:7 I01:11 I06:12 I12:7 I20:6 J18:7 L08:7 N04:15
reject as	851	0	L08:6
reject because	721	0	J18:13 N04:11
reject everyth	851	0	L08:9
reject for	823	0	J31:7
reject it	800	3	I06:6
reject it's	851	0	I12:9 S01:7
reject jira	851	4	
reject our	823	0	J02:7
reject plain	851	0	J20:6
reject refresh	851	0	T14:7
reject the	800	6	
reject token	851	0	I06:6
reject with	742	0	I06:6 J10:7 L01:7
rejection	782	4	
rel	690	12	
rel deprecation	851	-3	
rel stylesheet'	782	4	
relat	721	-14	J29:6
relat to	800	-6	
relative	851	-8	
relay	800	0	N07:11
releas	662	0	J16:16
releas in	851	-4	
release	522	-12	J15:6 J16:21 J27:7 J34:6 J39:9
release and	851	0	J05:9 J34:7
release bot	800	0	J15:7
release create	851	-6	
release jira	742	-3	J16:10
release not	713	0	J39:6
release note	823	4	
release our	851	0	I03:7 L08:6
release the	851	-4	
release this	851	4	J01:6
reli	823	-3	
reli on	823	-3	
reload	588	4	I04:39
reload the	662	0	I04:22
rely	851	-3	
rely on	851	-3	
remain	742	9	J29:6
remain and	851	4	
remark	721	0	J32:6
remark about	823	0	T02:6
remark the	823	0	J32:7
reminder	713	0	I17:8 J29:6
remot	721	0	I19:12 J37:7
remot key	782	0	I19:6 J37:7
remote	503	0	I19:34 J37:36 N07:6 T12:15
remote as	851	-5	
remote call	800	0	J37:6
remote forge	851	0	I19:7
remote host	851	0	N07:8
remote issueservice	851	4	
remote jirarestclient	705	8	
remote mcp	851	-3	
remote name	851	0	N06:11
remote of	851	6	J37:8
remote our	851	0	I19:7
remote server	742	7	
remote spr	851	6	
remote work	851	-3	I19:6
remov	473	7	I08:7 J17:6 J22:27 J27:8 T06:6 T09:6
remov after	851	0	N09:6
remov all	851	0	J17:6
remov and	823	3	J22:6
remov atlassian	823	3	
remov from	782	4	
remov it	800	0	T09:9
remov jira	851	0	J27:6
remov our	851	0	J40:8
remov please	598	9	J22:15
remov the	652	8	I01:7
remov them	823	-3	
remove	648	-16	I14:9 J09:7
remove it	851	-6	
remove the	782	-4	
renam	672	3	T09:6
renam to	823	0	N15:6
rename	731	-4	N02:6
rename of	823	0	N02:7
render	635	-6	I03:8 I04:6 J08:6
render html	851	3	
renderedfield	753	-3	
renderedfield nam	800	-3	
renew	635	0	N10:8 T14:16
renew it	800	0	N10:6
renewal	731	0	N15:8 T14:11
rep	574	0	J02:6 J10:6 S01:6 S02:12
rep 401	800	0	J02:6
rep has	851	0	S02:8
rep i've	851	3	
repeat	705	3	J07:7 N11:6
replac	635	-13	I15:6
replac by	800	0	J38:7
replac clientkey	851	0	I15:9
replac the	705	-13	
replace	643	-3	J34:7
replace_ancestor	823	-5	
replacement	767	5	J33:8 T06:8
replay	731	4	I15:20
replay the	823	0	I15:9
repli	684	5	S03:7
repli that	851	0	T02:6
reply	823	0	N12:7 P01:8
reply header	851	0	P01:8
repo	628	-8	T01:6
report	480	0	J27:9 S04:7
report an	767	6	
report as	823	3	
report back	851	-3	
report bug	851	0	N05:6
report for	851	-7	
report in	851	-5	
report is	782	-8	J04:6
report issuetype	851	-8	
report jira	851	3	N05:6
report of	823	0	J38:7
report only	851	8	
report that	767	0	L09:7
report the	753	-3	J09:7 N02:7 N11:6
reporter	595	0	J30:13 N14:8 P01:8
reporter in	782	-3	P01:12
reporter is	742	5	J30:18 S02:6
reporter jira	851	4	J42:6
reporter name	851	-4	
reporter reporter	782	6	J30:15
reporterror	851	4	
reportportal	800	5	
repositori	753	-9	N05:7
repository	684	-8	
representation	713	8	J25:12
representation storage	753	10	J25:11
representation storage'	823	-3	
repro	823	3	
reproduce	531	-5	
reproduce configure	851	7	
reproduce it	742	-12	
req	501	0	I01:9 I04:6 I14:7 I15:8 T06:10
req body	678	-6	I15:7
req const	823	-4	
req context	742	0	T06:16
req err	697	-3	
req get	800	7	I01:6
req header	635	-4	I14:6
req method	713	4	I01:9
req originalurl	823	7	I01:14
req param	851	-4	
req put	851	3	
req query	753	0	N13:6
req res	612	-6	
req return	800	-3	
req setbasicauth	767	-3	
req url	823	0	I01:8 I04:8
request	265	-3	I10:-6 I15:-6 I21:7 J07:8 J10:17 J11:-6 J14:-6 J15:-7 J20:8 J21:7 J22:8 J25:20 J29:-7 J35:-7 J40:-6 J42:-7 L01:-6 L08:6 L09:8 N01:20 N08:7 N13:6
request 400	851	3	
request about	851	0	J10:6
request accept	823	0	J07:8
request action	851	5	
request after	782	-4	J33:6
request all	823	-4	N13:6
request and	705	-5	
request api	590	3	J22:17
request are	742	8	I09:6 I19:6
request as	800	7	N06:6
request at	742	11	I17:8 J25:10 N07:6
request auth	742	3	
request authorization	823	0	I11:7
request authorization'	713	-7	
request because	851	6	
request before	851	3	
request body	592	16	J23:8 J25:6 J27:7 J31:7
request builder	705	-5	
request but	800	-4	C02:6 J07:7
request by	767	3	I21:7
request callback	678	7	J26:7 J39:6
request com	800	4	N11:6
request const	800	3	
request could	684	0	N01:23
request cpython	851	5	
request curl	782	0	J26:9
request data	851	-4	T11:6
request default	851	5	
request does	800	0	J24:6 J38:6
request doesn't	823	-3	
request entity	851	0	N05:9
request error	713	3	
request errormessag	731	5	
request exception	618	10	N03:9 N05:8 N08:11
request fail	521	7	J22:6 J23:7 J24:8 J30:6
request for	648	16	N05:6
request from	652	0	L08:6
request get	516	-8	J22:14 N01:8
request get'	851	0	J23:6
request getcontent	851	-3	
request giv	823	-3	J27:6
request go	800	4	
request goes	800	-4	N13:15
request has	678	0	I04:17
request header	639	-3	I20:7
request httprequest	705	-3	
request i've	851	0	J07:6
request id	731	0	N01:13
request import	782	3	
request in	731	0	L09:8
request initialize_http_header	851	3	
request invalid	851	4	T03:8
request irestresponse	705	8	
request is	662	0	L09:6
request isn't	851	0	C02:6
request it	782	-5	J18:6
request it's	823	0	J07:6
request jira	800	0	J27:8
request main	851	-3	
request method	690	-8	
request model	782	7	
request net	697	-4	
request new	697	-3	
request not	782	0	J09:18
request object	851	-3	L08:6
request of	684	-3	J03:8 N01:6
request ok	851	0	J05:6
request option	823	8	
request or	753	3	
request output	851	3	
request parameter	851	7	
request path	851	0	L09:6
request payload	742	11	J25:17
request per	800	6	J21:8
request post	574	3	J25:8 N02:7
request post'	851	3	
request put	721	0	J25:8
request reject	767	0	J18:13
request relat	823	-3	
request request	581	4	
request require	851	7	
request response	690	0	N11:7
request rest	753	0	J10:6
request return	800	-7	
request scop	851	6	T15:8
request sent	823	0	J03:9 J38:6
request since	823	3	
request statuscode	782	3	N13:7
request target	767	3	N09:11
request that	721	6	S02:6
request the	721	-7	
request through	823	3	J36:8
request tim	851	0	N08:6
request time	800	-3	
request timeout	823	-3	N11:8
request title	800	8	N12:9
request to	572	4	N08:10 N09:8 N10:7
request token	705	0	S03:9
request uri	753	0	J10:19
request url	742	-3	I02:6
request user	851	-3	S04:6
request want	851	-3	J41:6
request was	782	0	J21:6
request we	742	8	N01:9
request what	800	0	J21:6
request when	782	-3	T08:7
request with	639	-7	J33:6
request without	800	-8	
request work	823	4	
request'	697	12	
request' please	851	3	
request_client	782	5	
request_client rb	782	5	
request_uri	851	3	
request_uri request	851	3	
requestbody	800	5	
requestconfluence	800	0	J12:11
requesterror	823	0	N06:6
requestfailedexception request	851	4	
requestjira	628	0	J12:15 J22:7 J42:7
requestjira fail	851	0	J12:9
requestjira path	851	-3	
requestjira rest	823	-3	J12:6 J42:7
requestjira route	690	5	J22:8
requestmapp	823	5	
requestmethod	851	8	
requestparam	823	0	N01:6
requests_ca_bundle	782	0	N09:9
requesturi plugin	851	-4	
requir	481	30	I06:6 J30:61 N10:10 T16:12
requir acces	851	7	J40:9
requir additional	851	-3	J09:7
requir and	753	6	J30:7 N10:10
requir at	823	3	
requir claim	851	0	I06:7
requir error	823	10	J30:8
requir field	678	0	J30:13
requir for	851	3	
requir in	800	10	J30:8
requir it	851	7	J30:7
requir jira	851	0	J30:6
requir needs_authentication_err	851	14	T16:22
requir permission	782	5	J23:8
requir read	823	0	J12:6
requir scop	851	-5	
requir the	721	0	J30:11
requir to	742	7	J02:10
requir with	823	4	
require	609	-5	J02:7
require atlassian	742	-5	
require faraday'	851	0	N06:6
require request	851	3	
required'	800	-4	N10:6
requirement	782	3	I04:6
rerun	851	0	N11:6
res	464	-5	I01:7
res await	572	5	J01:7
res bad	851	3	
res body	705	-4	
res conn	851	0	N06:6
res const	713	3	
res data	742	4	J01:7
res err	684	-3	
res getbody	851	4	
res getcontenttext	800	-3	
res http	823	3	
res if	851	-3	
res json	690	-4	
res let	851	0	N12:6
res next	767	0	I01:8
res ok	767	6	
res render	731	-4	I21:7
res request	851	-3	
res res	713	0	I21:7
res send	823	-4	
res statu	592	3	J36:7
res statuscode	742	0	I18:7
res statustext	823	7	
res try	823	5	N13:7
res type	851	3	
res urlfetchapp	782	-4	
rescue in	851	6	
reseller	800	0	I15:6
resend	851	0	N13:6
resend it	851	0	N13:6
reserv	635	4	J34:23
reserv character	851	-8	
reserv jql	662	10	J34:14
reserv word	823	3	J34:11
reset	678	0	J21:9 N07:16
reset by	800	0	N07:14
resett the	851	7	
resilientsession	767	10	
resilientsession py	767	10	
resolution	657	11	J41:8
resolution name	823	5	
resolution startat	851	4	
resolution unresolv	753	3	
resolution'	742	8	S01:6
resolution' breach	851	4	
resolution' does	782	4	S01:7
resolution' remain	851	4	
resolutiondate	753	5	P01:7
resolutiondate desc	767	3	P01:7
resolv	585	12	J26:6 J27:7 N06:18 N11:11 N15:6
resolv and	851	-6	N06:6
resolv does	851	5	
resolv it	851	0	N14:6
resolve	621	17	J41:7 N06:12 N14:6
resolve host	851	10	N06:13
resolve jiraerror	851	3	
resolve page	782	5	N14:8
resolve reject	823	4	
resolved'	851	5	J24:8
resolver	742	3	I19:9 N06:8
resourc	615	0	J21:7 J36:7 J40:17
resource	502	0	J12:7 J13:6 J19:6 J29:6
resource and	823	0	J19:6 N08:6
resource because	851	-3	
resource can	800	3	
resource error	851	-6	
resource get	742	0	J06:9 J07:10
resource in	823	0	J02:6
resource is	753	-8	J22:9
resource jira_project	851	3	J42:9
resource statu	823	3	J02:6
resource was	742	3	J12:12
resource_url	851	4	
resp	618	3	J22:6 J33:9 N11:6
resp json	851	6	
resp raise_for_statu	851	-5	
resp request	800	4	J22:8
resp status_code	851	6	
resp text	823	3	J22:6
resp url	851	0	N11:6 N12:7
respect	800	3	J13:7
respond	684	4	J34:6
respond 400	851	0	J34:8
respons	721	-10	
response	365	11	J02:6 J04:8 J22:8 J39:7 N11:15 N12:6 N14:7 N15:13 P01:8 S03:6
response 302	851	9	
response 400	731	4	
response 401	767	5	J08:6
response 403	767	-14	J38:6
response 404	782	-5	J39:6
response 405	823	-7	N02:8
response 500	823	0	N11:8
response aaccountid	851	0	S03:10
response and	851	4	T14:7
response at	713	10	
response await	595	0	J22:8
response body	678	-11	N12:6
response client	851	3	J29:6
response code	657	-4	I12:7
response content	672	7	
response data	767	10	N13:6
response err	851	3	
response errormessag	753	5	N05:8
response from	767	-5	
response header	600	8	J04:11 N07:7 N11:7
response http	684	-5	
response if	851	4	
response in	823	6	
response is	705	-4	S03:9 S04:7
response json	753	13	J22:12
response kwarg	851	3	
response nil	851	-4	
response of	823	4	
response ok	851	-8	
response raise_for_statu	800	8	
response request	657	0	J10:6
response res	823	-5	
response response	753	11	N13:6
response return	782	5	
response self	731	3	
response statu	588	0	N15:8
response status_code	851	-3	
response statuscode	731	0	J03:6
response text	648	0	J10:6
response the	753	10	P01:6
response time	823	3	N15:10
response to	823	-6	
response try	851	4	J26:7
response unauthoriz	800	0	J26:6
response verb	851	3	J21:6
response was	782	0	J39:6
response'	851	3	
response_type	753	-8	
response_type code	767	-7	
responsebody	851	4	
responseentity	851	3	
responsepromisemapfunction	851	-3	
responsepromisemapfunction app	851	-3	
responsepromisemapfunction java	851	-3	
responsetext	782	0	J02:6
responsetype	823	0	J38:8
rest	234	11	I01:-6 I02:-7 I03:-7 I04:-7 I05:-6 I06:-7 I11:-6 I12:-7 I13:-7 I14:-8 I16:-6 I19:-6 I20:-6 J01:7 J03:10 J05:7 J06:7 J07:15 J08:16 J09:8 J10:16 J13:10 J14:10 J15:7 J21:7 J22:7 J39:15 N02:7 N03:14 N13:6 N14:8 T09:-7 T11:-6 T14:-6
rest agile	639	4	J11:10
rest api	248	7	I01:-7 I02:-6 I03:-6 I04:-6 I06:-6 I09:-6 I12:-6 I13:-6 I14:-7 I20:-6 J01:7 J03:12 J05:7 J06:7 J07:18 J08:15 J09:10 J10:12 J13:10 J14:7 J15:7 J17:6 J22:11 J39:17 N02:9 N03:11 N13:6 N14:7 T09:-6 T14:-7 T15:-7
rest apis	800	6	
rest asset	851	4	N03:6
rest auth	667	4	J26:16
rest call	667	0	J08:11 L09:12
rest client	643	11	J01:8
rest devinfo	823	0	N05:19
rest endpoint	851	9	N14:11
rest for	823	0	J06:6 J31:6
rest get	851	5	J18:6
rest insight	851	9	N03:11
rest it	851	0	I17:7
rest java	851	4	
rest jirarestclientadapter	851	3	
rest json	782	5	J32:8
rest oauth	823	-5	
rest of	705	0	T03:7 T15:7
rest on	823	-3	S01:7
rest please	851	-3	
rest raven	851	-6	
rest servicedeskapi	767	0	N13:7
rest so	851	4	
rest stay	851	0	J12:6
rest version	851	-5	
rest_api_version	800	5	J32:7
rest_client	721	12	
rest_client http	823	5	
rest_client py	782	9	
restart	615	-5	C01:6 J02:13
restart new	851	0	J37:8
restart of	851	0	J02:6
restart the	731	-4	
restclient	800	0	J34:8
restclientexception	643	11	J15:10 N14:6
restclientexception org	851	3	
restclientexception statuscode	662	8	J02:6 J15:8
restcontroller	823	5	
restexception	767	11	
restf	609	3	N11:6
restf error	609	3	N11:6
restmethod the	823	6	
restmethod uri	672	-3	
restor	705	0	I17:8 T04:14
restor the	823	0	I17:10
restore	731	0	I17:7 T06:6 T10:6
restrict	657	-3	J15:9 N04:8 S04:6
restrict it	851	0	N08:6
restrict the	823	3	
restriction	648	-13	J33:23 N04:7
restriction on	851	0	P01:8
restriction to	767	0	J33:10
restsharp	851	0	N13:8
result	497	-3	J22:7 J29:13 S02:7
result and	851	6	J29:11
result as	851	3	
result await	823	-3	
result com	851	4	J29:7
result curl_exec	697	-6	
result error	851	-3	
result for	851	-3	J29:7
result from	851	0	J03:7
result in	742	10	
result is	823	-6	
result no	851	8	J29:7
result was	782	8	
result with	851	-7	
resync	800	0	C01:7
ret	851	3	
retreiv	851	6	N13:6
retreiv issu	851	6	N13:6
retri	595	-3	N06:6
retri exceed	684	7	N06:7 N09:6
retri on	767	-4	N11:6
retriev	713	5	
retrieve	721	-11	
retrieve jira	823	-4	
retry	521	0	J21:23 N11:20
retry after	657	0	J21:17 N11:6
retry and	823	-8	
retry exceed	851	3	
retry in	697	13	N11:6
retry logic	851	0	T14:6
retry on	800	-3	
retry with	851	0	J17:7 T14:6
retryable	851	3	
return	357	7	J02:6 J07:7 J22:15 N07:-6 N13:12 T03:10
return 204	767	0	I09:9 T10:6
return 400	742	-4	
return 401	639	-13	J07:7 J11:6
return 403	705	3	
return 404	767	-4	
return 410	767	-9	
return 429	823	-6	
return all	851	10	
return an	705	-3	J23:6
return await	731	0	J22:6
return axio	823	6	
return basic	851	-4	
return by	851	9	
return code	782	3	N11:6
return data	800	5	
return err	767	3	
return error	731	0	J25:6
return false	753	-9	
return get	782	8	
return http	628	12	I12:7 P01:6
return if	851	-4	J13:8
return is	851	4	
return issu	851	0	J03:8
return json	721	3	
return jwt	667	6	I08:6 T03:7
return method	851	3	
return new	697	0	T14:6
return nil	742	-5	
return no	823	-8	
return none	851	-4	
return noth	800	0	I17:6 J04:6
return null	782	3	T05:6
return request	851	10	J06:6
return response	800	11	
return secret	851	3	
return self	721	7	J02:6 J21:8
return statu	713	5	
return statuscode	851	-4	
return text	767	-3	
return the	713	-18	N13:6
return token	800	6	
return total	851	-8	
return true	767	-3	
return when	851	-3	
reus	782	0	I03:9 J37:6 N07:6
reus the	851	0	I03:10 J37:7
reuse	753	0	J07:11 L09:8
reuse our	851	0	L09:6
reveal	851	-3	
reveal that	851	-3	
reverse	721	6	J20:7
reverse proxy	731	6	J20:8
revert	782	-5	
revert the	851	-3	
review	598	0	J41:12 L01:6 T01:6
review src	851	3	
reviewer	800	-5	L09:6
revok	713	-6	J29:6
revok by	823	3	J04:6 J35:6
revoke it	851	3	
rewrite	753	4	
rewritten	823	6	
rewrote	823	0	J22:6 L08:8
rfc	684	-6	J03:10
rich	823	0	J32:11
rid	800	-3	
rid of	800	-3	
ridgeway	851	6	
ridgeway atlassian	851	6	
right	393	11	J02:-8 J04:8 J06:9 J18:6 J20:6 J35:12 J36:7 J42:11 N07:-6 P01:7 S02:7 T15:6
right account	823	4	
right all	851	0	N10:8
right and	684	3	J26:6
right are	823	0	J35:12
right as	800	3	
right authorization	851	7	
right away	721	0	J04:7
right because	823	0	J06:6
right behind	851	0	J19:6
right but	800	-7	
right clock	851	0	L08:8
right copi	851	4	
right credential	823	0	J35:6
right fix	851	-3	
right for	731	-4	J42:7
right if	823	3	
right is	851	3	
right of	782	-5	S03:11
right on	823	0	J36:6
right only	851	0	I14:7
right permission	851	5	J18:7
right person	851	0	J27:6
right secret	823	0	J06:7
right so	800	5	J06:6
right that	767	-9	
right the	705	12	J06:6 P01:6
right user	823	3	J20:6 S04:9
right way	851	-3	
right we	851	0	S02:7
right yes	823	3	
risk	753	-5	
riyadh	851	5	
rm	800	5	N06:6
ro	851	-3	
roadmap	753	0	S01:10
robin	851	0	I05:6
robot	667	-5	J19:6 J27:7 J35:6 S02:7
robot user	823	0	J17:6
rol	697	-4	
role	554	0	J09:10 J16:28 J17:26 P01:26 S04:12
role 401	800	0	J02:9 J16:13
role administrator	851	0	P01:11
role atlassian	823	-5	
role developer	800	0	J16:8 P01:10
role in	800	0	J17:7
role of	800	0	J17:9
role with	823	0	S04:6
roll	657	6	N09:6
roll back	721	5	J32:6
roll out	753	6	
rollback	851	-3	I19:6
rook	851	0	I10:6
rook atlassian	851	0	I10:6
rookery	823	0	I09:12
root	578	12	N03:8 N09:21
root cause	823	3	
root certificate	851	0	N09:6
root error	823	5	
root got	731	4	
root http	782	-11	
root into	823	3	N09:6
rotat	609	0	I08:7 J04:6 T14:13
rotat it	851	0	T14:6
rotat refresh	742	-3	T14:7
rotat token	851	0	J04:9
rotate	690	-3	
rough	753	0	I20:7 J36:6
round in	851	0	J26:7
round is	851	7	
round up	851	0	I20:6 T02:8
rout	652	-4	I03:11 I14:7 I21:11
route	564	6	I01:8 I03:13 I14:13 I21:9 J22:7 J38:7
route from	782	-8	
route is	851	0	I03:7
route post	851	0	I03:7
route rest	697	0	J22:8
router	713	0	I01:6 I03:8
router layer	851	0	I03:7
rovo	705	3	J11:6 J40:10
rovo 403	851	6	
rovo mcp	782	0	N11:6
row	576	-7	I07:12 I10:7 T10:15
row col	782	7	J25:7
row fail	851	0	J31:6
row for	782	0	S03:7
row per	851	0	I07:6
row was	851	0	T10:6
row with	851	0	J21:6
rowan	800	7	
rowan atlassian	851	12	
rows	600	0	I05:6 I09:14
rows are	800	0	J04:6
rows from	851	0	T04:7
rows key	851	-6	
rows we	851	0	J04:6 S01:7
rows when	851	5	S01:7
rpc	823	-20	
rs	585	-6	I08:23 I11:13 I12:12 I14:17 I15:10
rs 256	598	-3	I08:23 I11:14 I12:12 I14:17 I15:10
rsa	684	3	I08:32
rsa sha	731	5	I08:19
rsp	823	3	
ruby	639	0	T09:11
ruby gems	767	3	
ruiz	851	0	S03:8
rul	657	3	I02:7 J23:7
rule	667	0	J13:11
rule config	851	0	J13:14
run	444	8	C01:6 C02:7 J02:6 J14:9 J19:7 J21:9 J26:-7 J36:7 N04:10 N09:11 N11:6
run 401	851	6	J02:7
run again	851	-3	N08:6
run as	823	-3	C02:9
run atlassian	800	-4	
run curl	823	6	
run in	851	0	J19:6
run into	742	9	
run it	713	0	N11:6
run jira	753	-13	
run name	851	5	
run of	851	3	
run on	823	6	
run out	690	-6	J29:9
run rm	851	0	N06:6
run same	851	0	C01:6 J14:7
run the	690	10	J14:6 N07:6
run with	823	4	
run_main_module	851	-4	
runn	600	16	
runn for	851	-3	
runn in	851	-5	
runn it	851	3	
runner	643	-3	N04:7 N09:8
runner and	851	0	I20:6
runner work	753	-4	
runs	526	9	J02:6 J21:8 N04:6 N07:7
runs as	753	0	J15:7
runs in	782	0	J39:6
runs into	851	3	
runs on	753	6	J02:6
runs the	767	-5	J21:6
runs there	851	0	N07:8
runs with	782	12	
runtime	753	4	
runtimeerror	851	-5	
runtimeexception	705	0	N08:7
runtimeexception fullyqualifiederrorid	851	3	
runtimeexception java	800	5	
rust	767	0	J03:12 L01:7
rvm	851	-4	
rw	851	0	J17:7
s'	731	-9	
s_client	851	-3	
saas	782	3	N07:7
sad	767	5	S03:7
safari	767	7	J20:7
safe	713	-7	I03:8
safe to	851	0	N15:6
sahli	767	7	
sahli asciidoc	767	7	
said	595	3	I05:7
said in	851	-3	
said so	823	0	J39:6
said the	823	8	J35:7
salesforce	767	-5	J24:6
saltmarsh	767	6	
saltmarsh atlassian	767	6	
salut	851	0	J07:7
sam	823	0	J10:7 N06:6
same	319	34	C01:10 J07:6 J17:8 J18:9 J19:6 J20:11 J22:10 J29:6 J38:10 L08:-6 N03:-6 N04:7 N08:-9 N11:8 N13:7 N15:6 S04:12 T05:-7 T06:-6 T07:7
same 401	851	3	J06:6
same account	731	0	J18:6
same api	851	8	
same app	767	0	T15:6
same atlassian	823	5	N11:6
same basic	823	5	
same body	823	5	
same bot	823	0	J41:7
same but	823	-3	
same byt	851	0	P01:8
same call	731	5	J20:8
same code	684	4	I04:6 S04:6 T01:6
same command	851	0	J04:6
same connection	800	-3	
same connector	851	0	J23:6
same cred	823	0	J42:8
same credential	705	4	
same data	823	4	J02:6
same day	800	0	J19:6 J22:7
same error	705	15	
same file	753	5	J20:6
same for	652	-5	T13:7
same function	851	0	N01:6
same header	767	0	J01:7 J38:10
same here	643	4	J22:12
same in	782	-3	
same issue	742	8	
same it	823	-3	
same jql	753	0	J27:11 S04:19
same json	851	0	J31:6
same jwt	851	4	I05:6
same key	782	0	I09:6 J02:6
same library	851	-3	
same list	767	-4	S01:13
same login	742	6	J14:6 J41:6
same mail	800	4	
same minute	823	0	J19:6
same my	800	0	S04:8
same on	782	-7	J31:6
same one	742	7	
same ones	800	6	
same page	742	0	J36:8 N15:6
same pair	823	0	J19:7
same password	851	-4	J29:7
same path	767	5	J08:13
same payload	800	0	I11:8
same person	753	0	J02:6 J18:9
same post	851	0	J13:7
same problem	823	3	
same program	851	0	C01:6
same project	767	0	J41:8
same put	851	3	
same query	753	7	J29:6 N11:6
same run	851	0	J14:7
same same	851	6	J35:6
same script	731	4	N11:6
same second	753	0	I15:10 I20:8 J07:6
same secret	767	0	C01:9
same setting	851	0	N06:7
same since	823	3	N02:6
same site	731	-3	I07:7 S03:7
same size	851	0	J38:7
same str	823	0	J01:6
same task	851	3	
same tenant	782	3	
same th	705	9	J36:7
same time	800	0	J36:8
same title	851	-6	
same token	603	0	J01:6 J19:8 N04:9
same trouble	851	4	
same two	851	0	J22:6
same url	721	5	
same user	721	-4	
same valu	851	4	
same version	767	-5	J42:6
same way	782	-3	
same when	851	3	J04:6
same with	690	-5	J08:9 N13:6
same work	851	-3	
sample	632	-6	T07:9
sample for	851	-6	J20:6
sample uses	823	-3	
sandbox	672	-3	I07:8 I15:9 J40:10
sandbox and	823	0	I07:6
satisfi	690	3	I12:6 N01:27
satisfi bad	823	0	N01:7
satisfi title	782	0	N01:6
saturday	731	0	I09:7
sav	583	12	J27:9 J34:6 J38:6 T14:8
sav jira	851	4	
sav jql	851	5	J34:8
sav query	851	0	J27:10
save	592	4	I03:6
save the	767	3	
saw	657	0	N03:8
saw it	851	3	N03:6 N12:6
say	449	0	C02:6 L01:11 N10:6 N15:7 S01:6
say 401	767	6	
say how	823	-5	
say more	800	0	L01:8
say need	851	0	N10:15
say no	823	0	L01:8
say someth	800	3	
say succes	851	0	J29:7
say that	648	4	J28:6
say the	690	-5	N15:7
say there	851	0	L01:8
say they've	851	0	N04:6
say unauthoriz	851	0	S01:7
say what	753	0	J24:6
say where	851	-3	
say with	851	4	
says	343	-6	I05:9 I15:7 J11:-6 J13:6 J22:-6 J25:-7 J30:7 N06:7 N07:-6 N09:6 N11:-6 T15:-6
says 401	697	-8	I01:7 J02:9
says 403	800	-9	
says bad	851	0	N01:6
says body	851	0	I15:6
says connect	851	-3	
says could	823	-3	
says error	713	4	N06:6
says expect	851	0	N12:6
says fail	742	-4	
says for	823	3	J23:6
says forbidden	823	-3	
says he	782	0	J31:6
says in	823	0	J38:7
says install	851	0	I15:7
says is	767	6	N15:6
says issu	851	0	J29:7
says issue	851	-3	
says it	672	11	J31:7
says it's	713	3	I12:6 J34:7 N01:7
says jira	713	0	J40:6 J41:6 N14:7
says login	851	-7	
says more	823	3	
says my	823	3	
says no	684	0	J37:6
says not	767	4	I21:7 N14:6
says only	851	0	J13:11
says our	823	0	L01:9
says runn	851	0	J39:7
says so	713	0	I05:9
says someth	782	0	J34:7 T03:6
says succes	823	0	J01:6
says that	539	15	J18:6
says the	562	-3	I20:7
says their	851	0	P01:6
says token	800	0	I05:6
says too	851	-3	J21:6
says unauthoriz	782	0	J19:6 J36:6
says var	851	-3	
says we	823	0	N02:6 N04:6 N15:7
says when	823	-3	
says yes	851	0	J37:7
says you	851	-6	
says your	823	0	J33:7 S01:6
sc	782	-5	
scale	851	-5	
scan jira	851	3	
scan of	800	-10	
scan_jira	851	3	
scann	851	0	I11:6
scanner	731	12	J14:6
schedul	643	0	I17:7 I19:7 J11:7 T13:6
schedul trigger	713	0	I19:8
schedule	767	7	
scheduler	823	0	I17:6 J37:6
schem	742	4	J03:8 J14:7
schem are	851	0	J03:9
schema	684	-10	
schema nam	823	-6	
schema operation	851	-3	
scheme	570	-8	J03:13 J05:10 J09:8 J14:9 J15:6 J17:24
scheme in	782	0	J03:7 J17:7
scheme is	823	-4	
scheme the	851	0	J31:6
scheme work	851	0	P01:6
scim	782	-6	J02:-6 J19:9 T13:16
scm	800	-4	N05:8
scm jira	851	-5	
scop	407	14	J09:22 J11:35 J12:29 J17:9 J28:55 T01:9 T11:12
scop 401	851	12	J28:8
scop and	697	7	J11:7 J28:16
scop api	684	-8	J28:6 N14:7
scop are	684	6	J17:7
scop atlassian	851	-3	
scop for	731	11	J11:8
scop grant	800	0	J12:9
scop http	851	7	
scop in	713	0	J11:6 J12:7
scop it	823	9	J28:7
scop join	782	6	T03:6
scop manage	851	3	
scop nil	851	10	
scop nthe	823	3	
scop of	690	-6	J11:9
scop one	800	5	J11:7
scop ones	823	-4	J28:6
scop only	823	-5	
scop read	578	20	J09:12 J11:12 J12:11 J28:8 T01:11 T05:6
scop read'	851	3	
scop scop	823	10	
scop that	705	6	J11:6 T15:6
scop there	851	6	J11:8
scop tick	851	0	J28:8
scop to	767	8	J11:7 T15:7
scop token	618	-10	J11:7 J28:28
scop work	823	4	J28:8
scope	444	20	J09:30 J10:7 J11:55 J12:9 J28:6 T11:33
scope add	851	-4	
scope admin	851	-5	
scope and	851	-4	
scope does	583	24	J10:12 J11:34
scope encodeuricomponent	851	-3	
scope field	851	0	T11:7
scope for	742	-6	J09:10
scope grant	731	3	J12:16
scope in	823	4	T11:6
scope is	721	5	J11:6
scope jira	731	3	J11:6
scope not	851	0	J11:6
scope of	823	-3	P01:7
scope permission	851	4	
scope read	639	7	T11:33
scope scop	782	3	
scope str	823	-3	T11:7
scope the	851	0	J36:7
scope there	823	5	J28:7
scope to	823	-3	
scope was	851	-3	
scope what	851	-4	
scope'	823	-4	
scope' read'	851	-4	
scoped_token	823	0	J28:6
scratch	823	-4	
screen	493	10	J05:28 J13:6 J14:20 J25:-7 J31:48
screen and	782	4	
screen field	851	0	J05:6
screen has	851	0	J05:7
screen it's	823	0	J31:6
screen of	767	4	
screen only	851	3	
screen or	564	6	J05:15 J31:25
screen where	823	-3	
screenshot	628	0	J17:9 N14:12 T14:6
screenshot are	851	0	J38:7
screenshot from	851	-4	
screenshot of	782	0	J17:8
screenshot what	851	7	N14:12
script	452	3	I21:7 J13:7 J14:10 J16:7 J35:6 N14:7
script com	851	0	J20:6
script const	851	0	N14:6
script doesn't	823	-5	J29:8
script ends	851	8	J25:6
script fail	800	4	J10:6
script for	753	0	L08:7 N11:6
script from	823	0	I21:6
script gets	800	0	S01:6
script in	753	0	J23:6
script is	823	-3	
script of	851	-3	
script runs	800	4	
script tenable	851	-5	
script that	721	0	I14:7 N07:6
script type	782	3	
script want	851	-3	
script with	742	3	J02:7
script work	800	5	J41:6
scrum	705	0	J25:6
scrum master	851	-4	
sd	851	-3	
sdk has	851	-6	
se	684	10	J05:6 J40:6
se libcurl	851	0	N06:7
se tallbarr	782	-3	
search	343	27	J03:23 J04:25 J07:12 J10:6 J11:8 J14:7 J15:-8 J22:45 J25:-12 J27:16 J30:-6 J33:31 J34:15 J39:19 J42:12 S01:9 S04:9
search 200	678	-17	J03:24 J04:13 J07:-6 J28:6
search 401	767	12	J07:14 J11:8 J26:8 J28:7
search 403	851	5	
search 410	851	-4	
search alway	851	3	
search and	713	7	J23:7
search api	851	8	
search as	767	0	S04:10 T06:12
search auth	800	-5	J10:6
search backend	851	-6	
search bas	823	3	
search body	753	8	N11:8
search but	851	6	
search by	782	0	J42:6
search confluence	782	7	J11:8 T16:8
search cql	800	9	T16:8
search data	800	-3	
search endpoint	721	-18	
search error	753	0	J34:6
search expand	767	6	N08:6
search fail	753	3	
search for	648	6	J10:6 J22:6
search get	800	3	
search gets	823	0	J34:7
search go	851	3	
search header	753	3	
search http	782	9	
search in	782	4	J22:7 J27:6
search is	721	-15	
search jql	435	0	J03:9 J04:15 J07:8 J21:9 J22:21 J25:-6 J33:19 J39:16
search jql'	742	0	J34:6 J39:7
search maxresult	782	3	J42:9
search my	851	4	N13:6
search path	823	0	J22:9
search project	731	0	J22:8
search query	721	0	J07:7 J42:6
search request	800	0	J27:11
search restriction	767	3	J33:15
search result	800	3	
search return	767	3	J03:12
search search	782	-7	
search show	851	0	J29:7
search startat	823	-6	J42:7
search test	851	-4	
search that	782	-6	
search to	823	0	J33:14
search total	851	0	S01:10
search ts	851	-5	
search url	823	6	J07:7
search username	782	7	J23:14
search uses	851	-6	
search with	731	3	J22:10 J39:7
search without	823	4	J10:8
search work	851	3	
search'	684	0	J07:6
search' method	800	3	
search_assignable_users_for_issu	851	4	J42:6
search_assignable_users_for_project	851	0	J42:6
search_issu	639	0	J22:13
search_issu jql	823	3	J27:6 N11:6
search_issu jql_str	823	-6	
search_issu project	742	3	
search_user	800	4	J42:9
searchasync	800	4	N14:9
searchcontent	851	4	T16:9
searchjira	800	-3	N08:6
seat	721	0	J18:22
sec	690	8	J15:6 J17:12 J41:9
sec the	851	0	J17:10
second	434	0	C01:12 I05:13 I20:14 J19:15 J21:15 N11:11 S03:6 T02:17
second addres	851	0	I12:8
second after	678	0	I20:6 T02:13
second before	823	0	J19:6
second from	678	0	T02:19
second if	851	5	
second in	782	4	
second is	823	0	I05:7
second later	800	-5	
second leeway	800	0	I05:10
second of	782	0	I20:7
second one	731	-3	I15:7
second only	823	0	J36:6
second or	800	6	
second server	851	0	C01:6
second site	823	0	J40:7
second slow	823	0	C01:6 I20:7
second the	767	8	
second time	851	-3	
second token	851	0	J19:8
second try	851	0	N11:6
second work	851	3	N07:6
secret	405	-13	I02:6 I06:6 I07:27 I10:39 I20:8 J06:11 J25:-6 L01:17 L08:16 T10:28
secret algorithm	742	6	I06:8
secret and	721	0	L01:8 T10:6
secret app	851	5	
secret by	823	0	T04:6
secret console	851	5	
secret do	823	0	I10:6 T15:6
secret fine	851	0	J06:6
secret for	851	0	I07:7
secret from	742	-5	I07:6 L08:9 T10:7
secret header	851	-3	
secret hs	782	-4	
secret in	731	0	I10:20
secret is	705	0	J06:7
secret jira_api_token	823	3	
secret jira_token	823	0	J29:8
secret jira_user_email	851	-3	
secret nil	851	3	
secret oauth	851	-4	
secret of	672	-6	I07:13
secret redact	800	-8	
secret right	767	0	J06:12
secret str	823	6	
secret that	800	0	I07:10
secret the	767	0	T10:9
secret there	851	0	I02:6
secret to	782	-3	J36:7
secret token	800	-4	J26:6
secret what	851	5	
secret you	851	0	T10:8
secretkey	823	-3	
section on	851	4	
secure	632	12	J07:19 J38:28 N13:9
secure attachment	721	7	J07:18 J38:16
secure myjirahome	823	5	N13:7
secure rapidboard	851	0	N14:6
secure thumbnail	851	3	J38:13
secure useravatar	851	-4	
security	510	6	I21:8 J15:10 N04:6 N09:9 S04:8
security context	823	-4	
security in	851	3	
security jersey	851	-3	
security level	782	0	S04:11
security provider	800	3	N09:6
security says	851	0	I02:6
security scheme	823	0	J15:6
security team	782	0	J42:7
security the	851	-3	
security told	851	0	I06:8 J28:6
security'	782	-3	
security' max	782	-3	
securityprotocol	851	-3	
securityprotocol net	851	-3	
securityprotocoltype	851	-3	
securityprotocoltype tls	851	-3	
see	367	6	J15:8 J17:10 J21:9 J27:8 N04:9 S01:8 S03:8
see 401	851	-6	I21:6
see 403	823	5	
see all	782	0	S03:8
see an	823	-6	
see and	823	-3	
see any	851	3	
see change	851	5	J22:6
see how	782	3	
see http	662	9	J26:8 N06:6
see if	767	0	J33:6
see image	823	-9	
see in	678	0	I07:6
see issu	800	0	S04:7
see it	566	0	J15:13 J17:6
see my	782	0	N04:7
see only	800	6	
see project	851	0	S01:7
see that	628	11	N03:6 P01:6 T14:6
see the	544	-5	J17:6 J32:7
see this	767	-4	J42:6
see to	823	7	
see what	697	9	
see where	851	0	N02:6
see why	800	5	
see your	713	-6	N04:15
seed	823	3	I10:6
seem	488	4	I14:6 J26:6 J41:7
seem not	823	6	
seem that	753	-4	S03:7
seem the	782	-5	
seem they	800	5	
seem to	550	9	J26:9
seen	598	-13	J29:7
seen any	851	-4	
seen in	823	-3	
seen it	851	0	J39:6
seen live	823	-4	
seen that	851	3	
seen this	851	-3	
seen with	851	-4	
sees	585	-9	J15:10 J38:8 S01:10 S03:6 S04:7
sees everyth	851	0	S02:8
sees is	851	4	
sees our	851	0	S01:7
sees project	851	0	J38:6
sees the	823	0	J38:6
sees what	851	-7	
segment	721	0	I14:33
segment should	800	0	I14:16
sein	800	8	J41:13
select	583	17	J22:6 J28:6 J30:20
select field	823	3	
select from	800	5	
select is	721	15	J30:16
select issue	851	-4	
select list	851	-3	
select scop	851	0	J28:10
select the	851	-5	
self	461	-4	I18:7 J39:13 N09:16
self base_url	851	4	T09:6
self client	823	6	
self client_key	851	5	J06:6
self detail	823	-6	
self get_json	851	-3	
self host	564	-11	J39:18 N04:6
self method	851	5	J06:6
self post	800	9	J25:6
self prepare_proxy	851	4	
self put	823	-3	
self run	851	-3	I18:7
self server_info	851	4	
self session	767	11	J26:6 N12:6
self shared_secret	851	5	J06:6
self sign	643	11	N09:25
self'	851	-3	
semantic	800	0	J16:11
semantic release	800	0	J16:11
send	417	4	I03:6 I04:6 I14:6 J10:6 J20:13 J24:7 T05:6 T12:7
send an	800	-3	
send anyth	823	0	J20:6
send as	823	-4	L08:9
send atlassian	823	6	
send await	823	4	
send basic	800	-5	
send body	823	0	N01:6
send even	851	0	N15:6
send everyth	851	-3	
send has	851	-3	I19:6
send it	672	0	J01:7 S02:8
send key	851	0	J23:6
send mozilla	851	0	J20:9
send no	800	0	J24:7
send one	851	-4	
send post	823	-3	T09:6
send pr	800	3	J10:6
send pull	851	-4	
send request	823	-3	C02:6
send someth	851	3	
send that	851	3	
send the	592	7	I03:8
send them	767	-3	J10:6
send to	767	3	I03:6
send token	800	0	I14:6
send user	823	-6	J20:6
send we	851	0	S03:6
send you	851	4	T15:6
sendasync	690	-3	
sendasync request	713	-3	
sendmodaction	851	6	
sense	721	-5	
sense but	851	0	I15:6
sense of	851	0	J25:6 N12:6
sensitive	767	0	I10:6 L01:8
sent	506	11	J25:8 J30:10 T15:10
sent as	767	0	J05:6
sent at	851	-3	
sent header	851	-5	J24:6
sent in	851	3	
sent noth	851	0	J33:8
sent request	851	3	N12:6
sent the	753	0	S01:6
sent then	851	-3	
sent to	713	0	N02:6 T15:7
sent us	782	0	T04:6
sent with	800	7	
sentence	690	0	J25:6
sentinel	823	-8	
sentinel jira_error	851	-6	
sentry	672	0	I04:7 J30:6 N11:8
sentry integration	782	0	N11:10
sentry with	851	-4	
sep	800	-6	
sep get	851	-7	
separate	690	3	
separator	782	-7	
sept	851	0	I17:6 N02:7
september	782	-5	
sequelize	731	0	I09:13 T05:8
seraph	628	6	J04:16 J29:13 J35:7 S01:10
seraph loginreason	662	0	J04:12 J29:14 J35:8 S01:11
seraph loginreason'	742	5	J04:6
serialis	851	0	N01:7
serv	648	-9	N15:7 T08:10
serv as	823	0	S01:7
serve	767	0	I21:6
server	323	0	C01:13 I02:8 I05:7 J02:7 J04:-6 J05:-6 J07:-6 J08:7 J14:-6 J29:-6 J34:-6 J39:20 L01:7 L09:13 N07:11 N11:21 N12:6 T02:12 T03:6 T08:12 T11:8
server all	851	-6	
server and	705	0	J02:6
server answer	767	0	I03:6
server at	767	-5	
server atlassian	767	7	
server atlassianedge	823	4	
server atlassianproxy	851	-3	
server auth	851	5	J25:6
server authorization	851	-4	
server behind	851	0	J39:6
server build	823	0	J28:6
server but	823	0	J25:6
server call	851	3	J37:7
server connect	851	3	
server connection	823	0	J35:8
server could	823	7	J35:7 N12:6
server data	753	-5	
server dc	782	-4	
server docs	851	-4	
server does	800	0	N03:6
server doesn't	800	0	T11:9
server error	621	7	N11:37 N14:6
server error'	851	7	N11:8
server from	800	6	T15:7
server goes	851	7	N10:7
server have	800	4	I05:6
server http	612	0	J26:7 J28:7
server iat	800	0	T07:6
server impossible	851	4	N07:7
server in	713	-4	I04:6 J39:8
server info	851	9	N12:7 N14:7
server instance	851	3	
server it	800	-4	
server jira	800	-12	
server logs	823	-5	
server must	851	4	
server need	851	-5	
server never	823	8	
server not	823	3	J37:6
server oauth	800	13	J11:7
server of	800	0	L01:8
server on	800	-3	J23:6
server or	753	12	J39:7
server python	851	-3	
server refus	851	4	J02:6
server return	697	0	J25:6
server same	823	0	I04:7
server say	800	0	L09:6
server says	731	7	I14:6
server servic	555	-10	L01:9 T02:7
server side	800	3	
server sign	800	0	J08:9
server the	697	-3	
server this	823	3	N03:6
server time	823	0	I04:7
server to	721	3	N02:6
server url	721	4	N14:7
server version	851	0	T06:6
server want	823	5	
server was	782	0	N07:6
server when	823	-5	
server which	767	6	N07:8
server with	713	13	I03:6
server'	635	0	N11:7
server' atlassianedge'	721	3	
server' http	800	4	
server' server	823	-7	
server_info	753	6	
server_info file	851	4	
server_name	851	6	
serverinfo	570	18	J01:8 J06:7 J39:13 N09:6 N12:10 N14:6
serverinfo 200	800	-6	
serverinfo baseurl	851	-4	
serverinfo text	823	3	
serverinfo u'headers'	851	4	
serverinfo will	742	6	
serverinfo'	851	6	
servertitle	851	5	
serverversion	823	3	
serverversion pluginsversion	851	4	
servic	531	0	L01:8 T02:6 T03:9 T05:7
servic atlassian	552	-11	L01:9 T02:7 T03:10
servic work	851	3	
service	450	3	J11:11 J22:7 J25:6 J26:-6 J28:18 N10:7 N11:7 T07:6
service account	598	3	J11:10 J28:27
service at	823	-6	
service exception	678	7	J18:6 J22:6 J25:6
service for	800	-3	
service jiraexception	823	3	
service key'	851	-3	
service login	823	0	J38:6 J42:7
service management	800	-3	
service not	800	3	N06:14
service request	851	-8	
service rest	851	3	
service unavailable	800	7	N11:8
service user	721	0	J19:9 P01:6
servicedesk	767	7	J11:6
servicedesk customer	823	10	J11:6
servicedeskapi	753	0	N13:7
servicedeskapi request	782	-4	N13:7
servicekey	851	-3	
servicekey atlassian	851	-3	
servicenow	782	-5	
servicepointmanager	851	-3	
servicepointmanager securityprotocol	851	-3	
servlet	690	-9	I02:9
servlet ac	823	-8	
servlet context	851	0	I02:11
servlet oauth	851	8	N13:6
session	467	13	I03:8 J01:32 J37:11 T14:13
session auth	595	7	J01:34
session await	851	7	
session expir	851	-3	
session for	851	0	S03:7
session function	851	5	
session get	731	0	J33:7 N12:6
session has	851	5	
session http	823	-7	
session in	851	-5	
session is	782	3	
session mount	823	0	N07:6
session of	823	-10	
session post	823	0	N02:6
session py	851	3	T14:6
session response	851	-6	
session the	800	6	
session timeout	851	8	J02:6
session token	782	0	I03:11 J01:8
session with	851	0	P01:6
session'	823	8	T14:7
set	370	14	J02:7 J05:11 J24:7 J31:21 L01:6 N08:6 N13:7 T02:7
set accept	851	0	J24:9
set and	851	-6	
set atlassian	823	-4	J20:6
set authorization	684	-3	
set cacheable	851	0	I21:7
set clientinfo'	851	0	I17:6
set confluenceinfo	851	4	
set content	782	0	J24:6
set cookie	823	6	J02:6
set custom	851	4	
set decod	851	0	I01:6
set exp	713	0	T02:11
set in	705	13	J36:6 N07:7 N08:11
set it	536	9	J05:12 J29:6 J31:22
set jira	823	-5	
set jiraconfigserver	782	-3	
set strict	851	7	N09:7
set that	800	-4	J32:7
set the	595	6	J25:10
set them	851	-5	
set to	731	8	J39:6
set up	561	-12	N13:8 N15:6 P01:9
set update	851	-5	
set when	851	4	
set'	851	0	J31:6
set_issue_statu	851	10	J41:9
setbasicauth mail	823	3	
setbasicauth user	851	-3	
setbasicauthentication	851	7	N14:9
setdescription	782	5	J32:11
setheader	823	10	
setheader authorization	851	5	J02:6
setissuetype	782	8	
setissuetype bug	823	5	
setpriorityname	823	5	
setprojectkey	767	6	
setq	823	4	
setrequestheader	823	0	J02:8
sets	667	-8	L09:6
sets it	823	-4	
sets the	800	-4	
setsummary	753	9	
setsummary title	851	5	
sett	570	7	C01:9 J02:8
sett for	823	-3	
sett is	851	6	T15:7
sett it	782	-3	
sett of	851	6	
sett says	851	3	I03:6
sett up	731	10	J02:6
setting	485	6	I17:33 J01:6 J28:6 N06:11
setting for	782	-5	I17:8
setting from	851	4	
setting get	782	0	T05:7
setting http	823	4	
setting in	721	-5	I17:20
setting not	851	0	N06:6
setting of	767	6	I17:9
setting page	731	-4	
setting sharedsecret	851	0	L08:6
setting the	767	4	
setting url	851	-3	
setting xml	851	3	
setting your	851	-5	J28:7
settle	753	3	
settle js	767	7	
setup	606	6	J14:13 J19:6
setup only	823	3	
setup wizard	823	-3	
setvalue	851	3	
seven	782	-4	
several	581	10	
several jira	851	7	
several lin	823	-3	
several of	851	3	
several project	823	-11	
several sourc	851	9	
several tim	800	-3	
severity	742	-3	J31:7
sh	697	6	
sh curl	800	4	
sha	585	0	I07:15 I08:17 J07:9
sha 256	588	-5	I07:15 I08:18 J07:9
shall	782	0	I18:6 T01:6
shar	559	-8	I10:9 I20:6 L08:8 S03:13
shar has	851	-4	
shar login	851	0	S03:12
shar secret	598	-4	I10:10 L08:9
share	690	13	J21:6 L01:7
share one	800	0	J05:6
share the	823	8	I09:6
shared_secret	628	11	T04:8
shared_secret redact	753	7	T04:7
sharedsecret	518	3	I10:28 J06:6 J07:6 T05:16 T10:11
sharedsecret and	742	-3	I10:10
sharedsecret baseurl	782	0	T05:6
sharedsecret const	753	11	
sharedsecret in	753	0	I10:24
sharedsecret redact	705	0	I11:7 T04:8
sharedsecret return	851	6	J07:7
sharedsecret to	851	-3	
sharedsecret url	851	0	T05:9
sharedsecret var	823	0	T10:9
sharedsecret'	800	9	J06:6
she	652	4	S04:18
she is	851	0	N06:6
she isn't	782	5	S04:17
shearwater	851	0	N04:6
shearwater atlassian	851	0	N04:6
sheet	662	-7	
sheet with	742	-9	
shell	705	-5	J02:6
shell active	851	-3	
shift	767	3	S03:6
ship	753	0	I13:6 N05:6
shop	690	-6	
short	618	0	J23:8 L01:9 N05:7
short liv	823	0	J38:6
short nam	823	0	L01:13
short ones	851	0	J36:8
short timeout	851	-3	
should	414	-4	I14:6 I20:7 N13:6 T13:6
should and	851	-5	
should be	532	0	I14:10 I20:6 J25:8
should check	851	10	P01:9
should come	851	3	
should give	800	0	S04:7
should go	823	0	L01:8
should have	823	-5	J27:7
should look	851	-4	
should make	823	3	
should move	851	4	J41:7
should not	731	3	
should return	851	3	
should say	767	-8	
should send	851	8	
should show	782	-3	
should simp	851	6	
should tell	767	4	S04:6
should that	851	-3	
should the	742	-4	
should try	851	-4	
should wait	823	-5	
should work	851	3	
shouldn't	742	-6	L09:8
show	408	-9	C01:6 I07:6 I21:11 J04:8 N12:9
show 400	823	0	I07:10
show 401	800	3	J28:6
show 403	823	-4	
show 503	851	0	N15:9
show all	851	-6	
show an	713	-4	J33:6
show as	800	3	
show error	800	5	
show how	823	-7	
show http	823	0	J26:6
show in	731	7	
show it's	851	0	S04:7
show me	731	-3	
show my	851	-3	N06:6
show no	713	-3	
show noth	782	0	J29:8
show only	823	-4	
show our	800	3	P01:6
show someth	851	0	N02:8
show the	588	4	I21:7 J25:7
show unauthoriz	823	7	
show up	678	-8	
show what	851	-3	
show when	800	-5	T10:6
shown	621	-3	J22:6 S03:8
shown as	851	-3	
shown in	782	-8	
shown to	851	-6	
shrank	851	0	S01:7
shut	767	8	
shut out	800	3	
si http	800	0	C01:6
si self	851	4	
sid	823	-5	
sid and	851	-3	
side	534	-7	I07:7 J05:7 N08:6
side it	782	-4	
side no	823	4	J05:6
side of	782	-5	
side our	851	3	J22:6
side the	823	0	I16:7
sie	767	3	J15:6 J16:6
sight	851	0	J17:6
sign	411	0	C01:11 I11:19 J02:-8 J05:7 J07:12 J08:11 J25:-8 L01:11 N09:19 S02:9 T05:7 T06:7 T09:6 T10:16
sign and	851	0	J10:9
sign by	713	5	N09:12 T10:7
sign certificat	851	-3	
sign certificate	667	7	N09:16
sign code	823	0	J06:7
sign correct	851	0	P01:6 T10:6
sign for	721	0	T05:9 T09:8 T10:12
sign in	574	3	J03:7 N10:7 N12:7 T14:12
sign install	672	0	I11:19
sign is	823	0	C01:6 L01:8 T10:6
sign iss	731	-3	L01:10 T04:8
sign jwt	731	-3	I11:7
sign key	782	4	I13:10
sign request	851	0	L09:6
sign the	742	-3	J13:7 J19:6
sign token	800	-3	
sign with	632	0	J36:6 S02:9 S03:6
sign your	851	0	J08:6
signal	800	-4	
signatur	742	0	T10:10
signature	490	-14	I06:7 I07:40 I08:39 I19:9 L08:6 T10:15
signature at	823	0	I07:10
signature can't	800	0	I19:6 J10:8
signature check	800	0	I07:7
signature jira	851	6	
signature mismatch	851	0	I07:6
signature of	767	-4	I08:9
signature ok	800	0	I03:7 I12:7 T01:6
signature verifi	800	0	L01:10 L08:7
signature verification	643	0	I07:15 I08:22 T10:9
signingcredential	823	0	T10:9
signingcredential new	823	0	T10:9
signingmethodh	767	3	
signingmethodh 256	767	3	
signingstr	851	5	
signingstr err	851	5	
signrequest	851	0	L08:9
signup	851	0	T09:6
sil	823	0	J33:8
silent	606	-11	N13:6
silent include	851	6	
silverbirch	851	0	J18:6
silverbirch atlassian	851	0	J18:6
similar error	851	5	J27:6
simp	625	0	C02:6 I09:6 J04:6 J19:7 N08:11 S04:9
simp not	800	0	C02:8
simple	652	12	J07:7 N14:7
simple example	851	-3	
simple jql	851	7	
simplejson	851	9	
simpler	851	-3	
simulate	851	0	I11:9
since	356	7	I05:7 I08:6 I09:9 J15:-6 J26:-6 J28:-6 J29:13 J36:-6 J38:-6 N01:8 N02:7 N15:6 P01:-8 T03:10 T04:8
since an	800	0	J40:7
since few	851	4	
since friday	851	0	J35:7
since in	823	4	
since it	690	4	
since jira	851	3	N01:6
since last	697	-3	
since new	851	-3	
since no	851	0	T02:6
since one	851	8	
since our	742	-4	
since ran	851	-3	
since rest	851	-3	
since so	851	3	N03:6
since some	767	0	J22:8 N01:7
since sunday	823	0	J04:6
since that	731	0	L01:8
since the	495	-11	J32:8 T09:7
since then	603	4	T04:9
since there	800	0	T10:6
since they	742	0	S04:6
since this	721	7	J22:7
since thought	851	0	T07:8
since thursday	767	0	J29:7
since upgrad	851	0	I03:7
since use	823	5	
since we	628	0	J33:7 S03:6
since we've	800	0	J06:7 T07:7
since when	800	4	J17:6
since with	823	0	J29:7
since yesterday	697	-4	J09:6 S01:7
since your	851	0	I09:10
single	557	10	J07:11 J25:6 J32:6
single sign	823	3	
single space	851	0	J18:6
single str	851	5	
single ticket	823	0	J30:7
single time	823	6	T15:7
single user	823	5	
sir	851	3	N13:7
sit	517	0	I15:7 J12:10 J40:17 T01:10 T08:14
sit are	800	0	J31:6
sit behind	851	4	
sit is	851	-8	
sit so	851	0	T08:8
sit that	782	7	J12:6 J40:8
sit with	823	0	S03:8
site	344	5	I01:-6 I02:-6 I07:8 I15:6 J04:-7 J12:8 J13:6 J23:-6 J29:-6 J39:-7 J40:26 L01:6 N04:6 N06:6 N08:-6 N13:6 N15:21 T01:13 T04:16 T08:6
site admin	652	6	J01:6 J09:8 J13:13 J14:11
site administrator	851	-6	
site all	851	0	N02:7
site and	678	6	
site any	851	3	J33:6
site atlassian	684	-15	I16:6
site because	851	0	J37:7
site but	851	3	
site const	782	-3	
site fail	851	-5	
site for	800	0	J02:7
site from	753	-7	N02:6
site gets	851	4	
site got	851	5	
site has	753	-3	
site host	851	0	J28:7
site http	690	-9	
site import	851	0	T04:11
site install	800	3	
site is	652	0	J02:7 N15:10 S03:6
site it	851	0	J27:6
site it's	767	0	J30:6 J36:6
site itself	782	7	J06:6
site must	851	0	J35:6
site of	823	4	
site on	823	4	J42:11
site one	851	-3	I15:7
site or	851	5	
site os	851	3	N06:6
site other	851	0	T01:6
site ourproject	851	4	
site packag	600	4	J21:8 J25:7 J26:6
site refus	823	0	J33:8 L01:8
site reject	851	0	J05:6 J37:7
site rep	851	0	S02:6
site rest	652	12	J19:7 J22:7 J25:7
site return	851	-3	S03:7
site same	851	-3	
site should	823	-3	J30:6 N13:6
site site	851	0	I09:6
site so	800	-5	S03:8
site the	684	-6	
site then	800	0	J01:7
site to	753	-3	
site two	851	0	I15:7
site url	782	-3	J28:9 N02:6
site username	851	6	
site was	753	-3	
site where	851	3	J40:7
site which	782	7	J40:15
site wide	823	0	J42:8
site with	697	6	
site won't	851	0	J24:7
siteurl	705	13	J37:13 T06:14
siteurl aud	851	5	
siteurl authurl	851	5	
siteurl sub	851	5	
sits	697	5	
sits behind	823	7	N01:6
size	606	0	N05:11 N12:6
size of	753	-5	
skew	782	0	C01:6
skip	667	3	I01:6 T13:9
skip the	851	6	I01:8
skipp	672	10	J15:7
skipqsh	851	0	I03:7
sl	823	4	
sl request	851	4	
sla	800	0	J17:12
slack	595	-14	I20:7 S03:6
slack bot	800	-3	
slack thread	823	4	J33:6 N15:6
slack user	851	0	S04:9
slash	628	5	I02:7 J10:34 J11:-7 N03:6 T09:15
slash and	851	3	
slash at	767	5	J10:14
slash in	823	0	J10:6
slash it	851	4	J10:12
sleep	662	0	C01:6 I04:6 I20:12 J19:9
sleep done	851	0	J19:8
slow	632	-4	C01:7 J21:7 N08:18
slow down	782	-6	
slower	851	-3	
small	561	0	J03:6 J13:7 N05:8 N08:6 T11:6
small change	823	-8	
small project	800	0	J21:6 N08:7
small test	851	3	
smaller	767	0	J21:6 N08:11
smaller pag	851	0	N08:9
smart	800	-3	C02:6
smoke	782	0	J19:15
smooth	823	6	
snapshot	662	17	
snippet	782	0	L09:6
so	318	0	I07:6 J03:6 J05:-6 J13:6 J36:7 N07:-7 N11:6 T02:6 T10:6
so 401	851	0	J07:7 N02:8
so add	851	-5	
so after	800	4	T04:7
so an	782	0	S01:6
so and	823	-5	
so at	823	0	N01:7 T09:6
so cloud	851	-6	
so could	851	0	I08:6
so do	851	-5	
so does	851	6	
so each	823	5	J02:6
so far	639	-6	J17:6
so for	782	0	J41:6
so gues	767	6	
so have	851	-3	
so i'm	800	0	T11:6
so in	767	3	I09:9 L09:6 S02:6
so is	782	-7	L08:6
so it	595	-6	J13:8
so it'd	851	0	J36:7
so it's	657	-4	J36:6
so jira	800	0	J34:7
so made	851	8	J13:6
so many	851	9	J35:6
so must	851	3	
so neither	851	-4	J41:6
so no	697	4	
so not	753	3	
so noth	823	6	
so now	823	-5	
so one	800	0	T02:7
so only	851	5	
so our	753	0	J06:6 J10:6
so password	851	-4	
so please	800	6	
so read	823	5	
so right	851	7	
so suppose	851	-3	
so take	823	6	
so that	528	-27	I06:8 J30:6
so the	528	-3	J01:6
so there	731	4	J15:6
so they	731	5	I08:6
so this	800	-10	
so to	851	0	J33:6
so token	823	-6	T08:8
so took	823	0	I15:7
so we	672	5	
so which	851	4	
so who	851	0	N12:6
so with	851	5	C02:7
soapjirahandlerfactory	851	-5	
soapjirahandlerfactory createjirahandler	851	-5	
soapjirahandlerfactory java	851	-5	
socket	713	14	N07:27 N08:10
socket hang	800	9	N07:16
socketonend	851	3	N07:9
sockettimeoutexception	800	8	N08:13
sockettimeoutexception at	851	3	
software	583	-5	J11:10 J39:6 N14:16
software cloud	800	-5	
software project	753	0	N14:14
software'	823	4	
solution	672	0	N14:6
solution check	851	-6	
solv	585	34	J26:6 N07:6
solv by	800	0	J33:8
solv it	705	9	J35:6 N07:9 T03:6
solv the	800	8	
solve	767	-3	
some	421	11	I04:10 J21:15 J29:7 J35:7 N01:11 N07:7 N08:10
some claim	851	0	L09:6
some cloud	851	-4	
some connect	851	0	J37:7
some customer	800	10	N11:6
some day	851	0	J22:9
some document	851	9	
some endpoint	851	5	
some error	823	-3	
some host	851	-3	
some hour	800	11	T14:6
some html	823	0	N01:11 N12:6
some issu	851	0	S01:8
some jql	851	0	N08:6
some minut	742	0	J21:12
some of	667	8	N07:12
some old	851	0	J35:11
some project	851	5	
some reason	851	-5	
some sort	851	3	
some ten	851	6	
some text	823	0	J32:10
some thing	851	-5	
some tim	823	0	J35:8
some week	742	6	J29:6 N01:7
somebody	536	0	J04:6 J25:8 T08:9
somebody else	753	-5	T02:6
somebody had	823	4	
somebody who	713	0	J04:7
somehow	800	6	
someone	544	17	J23:7 J26:7
someone config	800	6	
someone else	742	0	I12:7 J05:8
someone is	851	0	I11:6 J23:7
someone notic	851	0	J03:7 N14:6
someone who	851	0	S01:7
someth	444	31	J22:6 J34:6 N02:6 P01:6 T02:9
someth about	662	7	
someth chang	851	7	
someth else	690	-5	
someth in	721	7	J37:6
someth is	800	7	
someth like	652	3	J34:11
someth on	782	0	N02:8
someth that	731	9	
someth to	800	0	I13:7 P01:6
someth went	705	-12	
something	800	0	J03:6
something gone	851	-3	
sometim	662	-3	T14:7
somewhere	684	13	N07:6
somewhere in	851	0	T02:6
somewhere no	851	0	T15:7
sonar	800	3	N12:6
sonarqube	851	0	N12:7
sonia	851	-5	
sonia scm	851	-5	
soon	628	9	I01:6 J07:7 J20:6 J32:8 N04:7
soon as	657	9	I01:7 J07:7 J20:7 J32:8 N04:8
sorry	592	6	I12:6 N08:10
sorry for	697	6	
sorry in	851	0	N05:6
sorry my	851	4	
sort	609	-3	J07:10 J08:6 J33:17
sort by	823	0	J33:6
sort of	767	0	J07:6 J08:9
sort us	767	5	S01:7
sort_key	823	-5	
sort_key true	823	-5	
sound	753	6	
sound like	823	7	J25:6
sourc	731	5	
source	534	15	J15:8 S01:8
source dispatch	823	4	
source finish	851	4	
source is	851	-3	
source jira	731	4	P01:8
source of	851	0	T08:6
source org	800	3	
source project	851	-4	S01:7
source sync	851	4	
sourcejira	800	4	
spac	606	0	J18:9 N14:10
spac at	851	-5	
spac com	823	3	
spac limit	851	3	
space	483	-6	J02:6 J07:16 J18:26 J26:-6 N03:7 N14:9 P01:16 S01:6
space 401	851	0	J07:17
space admin	800	0	P01:7
space and	753	-4	
space confluence	851	-3	
space for	851	0	J18:10
space function	851	4	
space in	800	0	J07:6
space it	851	-4	N08:6
space ops	851	-4	J18:6
space permission	782	0	J18:8
space so	823	5	
space space	851	-5	
space spacekey	851	5	
space the	782	3	
space which	851	0	S01:9
space_key	753	-6	N14:9
spaceid	767	-9	
spacekey	672	5	J02:8 J15:6
spacekey title	823	11	J15:8
spam	823	5	
spassword	851	5	
spe	851	0	I21:7
speak	690	0	J39:9 N12:7
speak of	767	0	J23:6
spec	753	3	J01:6
special	684	-5	J42:7 L08:6
special character	851	-5	
specifi	731	3	J23:7
specifi in	851	-6	
specifi user	823	6	J23:8
specific	767	-4	
specify	697	-5	J25:11
specify valid	800	-3	J25:9
speedwell	851	0	I11:9 N01:8
spell	823	0	J20:9
spend	823	-3	
spent	690	0	N13:6 T07:6
spent day	851	0	J39:7 N04:6
spent the	823	0	T07:8
sphinx	851	4	N11:8
sphinxcontrib	851	3	
sphinxcontrib confluencebuilder	851	3	
spin	823	4	
spinner	800	-7	
split	672	-12	
splunk	782	4	
splunk alert	851	4	
spoke	851	4	
spot	800	0	T01:6 T07:6
spr	532	0	I02:37 I05:28 I06:21
spr add	823	0	I02:8
spr and	851	-4	
spr boot	639	3	I02:10 I05:7 I06:7
spr clean	851	0	J27:6
spr internal	684	0	I02:7 I05:9 I06:7
spr starter	742	0	I05:9 I06:8
spreadsheet	823	0	J03:7
springframework	697	-3	
springframework web	705	-3	
sprint	554	-3	I04:6 J04:10 J11:13 J29:7
sprint goal	851	-4	
sprint in	713	7	
sprint jira	753	5	J11:7
sprint rest	851	9	J11:7
sprint'	767	0	J04:13
sprintf	721	11	J03:6
sprintf project	851	3	
sprintf urn	800	6	
sprintid	851	6	
sql	782	0	I10:6 T08:8
sqlite	742	0	I07:6 I09:12
squad	823	-3	
square	823	0	I01:6
square bracket	823	0	I01:6
src	576	9	I04:8 I21:7
src jira	782	9	J26:7
src jiraclient	782	4	
src mw	851	0	I03:7 I04:8
sre	851	6	
srv	657	-9	
srv addon	851	0	I03:7
srv panel	851	0	I06:6 I20:6
ss	782	4	
sse	800	6	J02:8
ssl	592	16	N09:42
ssl certificate	823	-5	
ssl certificate_verify_fail	697	12	N09:13
ssl false	851	7	N09:7
ssl sslhandshakeexception	851	-4	
sslcertverificationerror	731	5	N09:9
sslcertverificationerror ssl	731	5	N09:9
sslerror	697	15	N09:17
sslerror sslcertverificationerror	742	5	N09:7
sslhandshakeexception	851	-4	
sslhandshakeexception no	851	-4	
sso	705	-4	
st	705	-9	N04:9 N10:6
stable	823	-4	
stack	621	-6	
stack no	851	0	N12:6
stacktrace	851	4	
staff	767	-8	J15:7
stag	628	0	I07:6 I11:7 T08:13
stag environment	851	0	I12:7
stag has	851	0	I07:6
stag only	851	3	T08:8
stag site	851	0	I07:6
stage	721	-3	
stale	851	0	J29:7
stand	612	10	J25:6
stand as	851	4	
stand at	851	5	
stand in	713	10	J34:6
stand that	823	3	
stand where	851	-4	
standalone	731	4	J02:8
standalone yes	767	7	
standard	742	4	
start	460	-6	J21:8 N14:10 T15:6
start atlassian	851	0	N14:11
start expand	851	-7	
start from	823	0	I20:6
start it	782	0	C02:8 J21:7
start jira	851	4	
start limit	800	11	J38:12 N13:7
start maxresult	851	-3	
start new	767	-3	
start over	851	3	
start page	823	-5	N12:7
start to	782	-3	
start verbose	800	8	
start with	678	0	J34:6
start work	851	-8	
start_object	767	10	J25:7 J32:8
start_object token	782	7	J25:8
startat	542	9	J22:26 J39:7
startat fetch	851	4	
startat maxresult	618	12	J26:7 J33:6
startat response	851	3	
startat start	851	-3	
startat total	823	0	J04:7
startat validatequery	800	-7	
starter	635	0	I02:17 I05:17 I06:12 I21:10
startup	800	3	
stash	851	-3	
stat	767	-4	J34:6 N07:6
state	598	0	J02:7 J41:11
state get	851	-6	
state of	800	5	
statement	851	3	
static	621	20	I21:15 N04:10 T03:7
static above	851	0	I21:12
static asset	782	4	
static function	823	10	T03:7
static str	851	4	
statu	338	27	J04:7 J15:6 J24:9 J26:8 J27:10 J28:-6 J29:7 J35:-6 J41:13 N09:-7 N11:6 N12:9 N15:14
statu 200	672	5	J03:6 J04:9 N04:7 S03:7
statu 201	823	0	J09:6
statu 400	603	8	J27:7 J31:6
statu 401	574	0	J02:11 J26:6
statu 403	632	5	J01:6 J13:6 J18:6 N04:7 P01:6
statu 404	639	21	J15:21
statu 405	782	6	N13:9
statu 410	767	6	J22:16
statu 413	823	0	N05:6
statu 415	800	0	J24:11
statu 429	742	4	J21:15
statu 500	697	0	N11:9
statu 503	851	0	N15:13
statu and	800	-5	
statu as	851	0	J27:6
statu atlassian	823	0	N11:10
statu bar	823	3	J04:10
statu body	823	-4	
statu client	851	-4	J25:7
statu code	486	10	J02:6 J26:6 J27:7 J30:7 J39:6
statu console	851	5	J24:8
statu current	782	-15	
statu do	851	-3	
statu done	782	3	
statu error	800	-6	
statu failure	851	-7	
statu in	713	0	J27:8 J34:14
statu is	697	7	J04:9
statu issuetype	851	0	J26:6
statu jql	823	4	J10:6
statu line	851	0	N12:14
statu not	767	-4	C01:6
statu open	742	4	J22:6
statu open'	851	-3	
statu page	678	-6	J29:6
statu report	800	-4	
statu res	767	4	
statu response	823	-6	
statu says	800	3	J39:7
statu statu	753	5	
statu sync	851	6	
statu that	851	-3	
statu time	851	4	
statu tobe	851	0	J19:6
statu too	851	0	N15:9
statu transition	851	4	
statu was	851	0	J27:6
status	767	-4	
status'	782	7	
status_code	555	-4	
status_code 200	684	-4	
status_code 400	823	0	J30:7
status_code 401	767	-4	
status_code 403	823	-3	
status_code error	851	3	
status_code header	782	0	J38:7
status_code json	823	0	S02:6
status_id	851	9	J25:9
statuscategory	851	4	
statuscode	493	16	J15:6 J18:12 J25:9 P01:7
statuscode 400	690	5	J25:13
statuscode 401	753	-8	I18:7 J16:6
statuscode 403	684	17	J18:16 P01:10
statuscode 404	782	11	J03:6 J20:6
statuscode optional	662	8	J02:6 J15:8
statuscodeerror	731	11	
statuscodeerror 400	800	8	
statusdescription	851	-5	
statustext forbidden	851	3	
statustext internal	823	4	
statustext not	851	-4	
stay	541	-12	J21:7 J42:6
stay as	767	-7	
stay blank	800	-3	J21:6 J42:7
stay empty	767	0	C02:6
stay in	800	-5	
stay on	767	-6	
stay open	800	-5	I05:6
stay the	851	0	J21:7
stay valid	851	6	
stay with	851	-5	
stderr	800	10	J35:6
steampipe	851	5	
step	460	7	J14:8 J16:7 J32:6 J41:10
step and	800	7	J41:6
step by	782	0	J37:6
step ends	823	3	
step error	851	7	
step fail	753	0	J23:7 J41:7
step for	800	-8	
step in	742	3	
step install	800	6	T05:6
step is	800	4	T15:8
step jira	782	4	
step name	823	4	
step of	742	5	J14:8 J24:7
step open	800	3	
step that	823	3	
step the	767	-7	J37:6
step to	742	3	J32:11
step uses	823	6	
stepp	851	0	I20:6
stg	800	0	I19:7
stg atlassian	851	0	I19:7
still	430	39	J04:10 J11:8 J22:9 J23:6 J25:-8 J26:9 N02:10 T01:6 T03:6
still 401	800	8	
still answer	823	8	
still be	851	-3	
still call	782	13	J23:7
still do	851	-7	
still error	851	7	
still get	731	0	J02:6 J09:6
still had	851	-3	
still has	713	0	I07:6 I17:7
still in	767	3	J41:8
still is	823	-5	
still no	800	-4	
still not	782	6	
still noth	851	0	J42:7
still offer	851	5	
still ok	823	0	J22:10
still point	851	0	N15:7
still refus	851	5	J11:7
still says	753	-8	
still see	767	3	S03:7
still set	851	0	N07:6
still show	800	3	N02:7
still so	851	5	
still the	742	3	
still there	782	-4	
still valid	800	0	J40:7
still work	782	5	
stood	851	-4	
stop	578	7	J14:7 J21:7 N08:6
stop at	753	6	J14:6
stop work	851	3	
stopp	590	0	N02:9 T03:7
stopp after	851	0	J31:6
stopp as	851	5	J02:7
stopp at	823	0	N10:8
stopp be	851	0	T03:6
stopp on	753	0	I17:6 J29:6 N09:6
stopp tak	851	-5	
stopp with	823	0	I15:6 N02:10
stopp work	782	8	J22:6
stopwatch	800	-3	
stor	523	0	I09:13 I10:16 T01:6 T04:7 T09:11 T10:7 T14:6
stor client	721	0	I09:12 I10:17
stor credential	851	-6	
stor then	851	0	L08:6
stor token	823	-4	
stor under	851	6	
storage	609	0	J12:7 J25:13
storage app	800	5	J12:9
storage value	721	9	J25:13
storage'	767	-4	
store	512	11	I07:10 I09:16 I17:30 J36:8 N09:6
store adapter	767	0	I16:7
store by	851	5	I07:10
store db	767	0	I07:7 I09:10
store for	782	0	I17:8
store postgr	851	0	I09:11
store the	731	0	J36:6
story	612	16	J30:20 J31:13
story and	823	4	
story point	800	3	J31:13
story subtask	851	-3	
str	395	24	I02:6 I03:10 I06:22 J07:7 J25:13 J32:24 J34:9 L08:6 T03:6 T11:8
str accountid	800	3	S03:7
str and	782	-7	J24:6
str as	851	-6	
str auth	851	-4	
str base	851	3	
str boolean	851	-3	
str byt	851	5	
str clientid	800	11	
str constructor	851	5	
str custom	851	3	
str data	851	3	
str encod	742	-3	
str error	800	-3	
str format	823	7	
str from	851	0	C02:8
str hash	657	0	I03:19 L08:10
str host	851	7	
str http	823	5	
str in	851	0	I06:7
str is	823	0	J01:6
str it	851	-4	
str join	823	0	T11:7
str jwt	800	3	T03:6
str login	851	10	
str method	782	0	J07:7
str no	851	5	
str object	742	-3	
str offlineuserauthtoken	851	3	
str or	767	6	J34:6
str out	753	3	
str pair	823	-5	
str password	851	6	
str path	823	0	J02:6
str response	851	-3	
str return	851	3	
str secret	782	8	
str sharedsecret	851	5	
str str	753	-3	
str the	782	5	J32:8
str to	851	-3	
str user	851	7	
str with	800	0	I06:6
str without	851	0	I06:7
str'	851	4	
str' object	851	4	
straight	705	-3	J19:6 T07:6
straight away	782	0	J19:7
straight from	851	-4	
straight to	851	0	N13:6
strange	721	-4	J05:6
stranger	800	0	S01:11
strategy	823	-3	
stream	639	0	J25:6
stream project	851	3	J11:6
streamable	851	7	
streamable http	851	7	
strict	550	19	J23:35 N09:6
strict gdpr	851	9	J23:7
strict mode	600	12	J23:32
strict ssl	851	7	N09:7
strict_encode	767	-3	
stricter	782	0	J17:8
stricter permission	851	0	J17:8
strik	851	6	
string	684	0	I06:9 J32:9
string'	782	-3	
string' err	851	-3	
stringify	621	-3	
stringify body	823	-3	
stringify field	782	-11	
stringify payload	800	9	
stringify query	851	3	
strip	697	9	I01:6 L09:6
strip the	851	0	I08:6
stripe	823	5	J29:6
stripp	823	0	J06:6
stripprefix	851	0	T07:6
strtotime	851	5	
strtotime minutes'	851	5	
struct	767	5	L01:15
struct tag	851	0	L01:9
structur	851	4	
structur macro	851	4	
sts	851	5	
stuck	705	-5	
stuck in	823	-5	
studio	823	5	
stuff	713	0	C02:6
stuff in	823	0	C02:7
stylesheet	800	0	I21:8
stylesheet'	782	4	
stylesheet' href	782	4	
sub	476	17	J08:9 L01:8 L09:17 S02:20 T06:14 T07:29 T09:7
sub account_id	851	0	S02:6
sub accountid	782	0	S02:9 T07:11
sub be	851	0	T07:7
sub code	851	7	J10:6
sub ede	851	7	
sub exp	851	0	I02:8 I03:7
sub fmt	851	5	
sub iat	823	0	I03:7 L08:6
sub of	851	0	S02:9
sub qsh	823	0	J08:11
sub task	697	0	J30:8 P01:9
sub tnt	713	3	L01:8 L09:8 T07:12
sub urn	576	0	L01:6 L09:13 T06:17 T09:9
sub'	697	8	T03:6
sub' account	851	5	J06:6
sub' tnt'	851	-4	
sub' urn	742	4	T03:6
subdomain	800	5	N02:7 N15:6
subject	609	5	L01:11 T06:10 T07:21 T13:6
subject of	823	-3	C02:7
subject tenant	851	-5	L01:8
subject type	851	5	
subject urn	782	4	
sublimejira	851	5	
sublimejira error	851	5	
submit	662	0	N05:14
submit fewer	800	0	N05:13
submitt	823	0	I05:6
subscribe	851	-5	
subscription	753	3	
substr	767	8	
subtask	697	-6	
subtask false	823	-4	
subtitle	851	-16	
succe	731	-4	
succeed	662	0	S01:6
succeed after	851	-4	
succeed and	851	0	S01:8
succeed on	851	0	J19:6
succes	570	-13	T12:16
succes but	851	-3	J29:7
succes false	742	0	T12:14
succes rate	851	3	
succes true	800	-4	
successful	603	-5	J27:6
successful false	721	0	J25:6
such	547	-3	J27:6 J30:9 N06:16
such an	823	5	
such host	800	0	N06:20
such message	851	3	
such project	823	-6	
such request	851	7	
such th	851	-3	
such token	823	3	
sudden	721	5	J17:7
sudo	782	-4	
suffice	851	4	
sufficient	800	4	
suggest	697	0	J42:9
suggestion for	851	-3	
suitable	851	0	C01:11
suite	753	4	I15:6 J19:8
sum	782	6	
summary	434	0	J05:20 J25:18 J30:7 J31:8 J32:14 J39:6
summary description	721	-5	J05:6
summary disk	851	0	J32:6
summary field	697	7	J05:9
summary first	851	-7	
summary fix	851	7	
summary for	851	-3	
summary issue	851	-7	
summary issuetype	767	-15	
summary night	851	4	N05:6
summary not	851	0	J05:9
summary of	782	6	
summary operation	851	5	J32:9
summary print	800	3	
summary statu	678	6	J26:6
summary test	731	11	
summary title	851	0	J34:9
summary to	823	4	
summary trial	851	-9	
summary try	851	7	
summary'	632	4	J05:33 J31:-6
summary' cannot	713	0	J05:21 J31:-10
summer	731	0	I20:6 T14:8
summer holiday	851	0	T14:9
sun	753	0	N09:8
sun security	782	3	N09:8
suncertpathbuilderexception	800	3	N09:6
suncertpathbuilderexception unable	800	3	N09:6
sup	851	-10	
super	800	4	
supp	851	11	J25:8
suppli	767	-3	N02:7
suppli and	800	0	N02:7
support	450	-24	J02:-6 J23:17 J24:9 J26:6 J37:7 J39:11
support and	851	-5	
support any	800	5	
support by	851	7	J28:6
support custom	851	-4	
support for	684	-17	
support here	800	0	I14:6
support in	672	13	J23:21
support it	800	4	
support on	823	0	N11:6
support scop	823	-5	
support see	851	-3	
support site	800	3	J40:13
support the	742	-9	
support ticket	851	-4	
support told	851	0	T06:6
support with	851	-5	N13:6
suppos	731	-4	T12:9
suppos to	742	-4	T12:9
suppose	672	0	N14:7
suppose it's	851	0	J30:7
suppose that	800	4	
sure	550	16	J04:7 T15:6
sure it's	823	0	S01:6
sure that	690	5	J15:7
sure the	721	-3	J25:7
sure there	851	0	J04:6
sure what	851	-6	
surface	851	-3	
surround	684	10	J34:14
surround it	705	7	J34:9
suspect	628	14	J16:6 P01:7
suspect that	782	5	J16:6 S03:6
suspect the	782	9	N13:6
suspect their	851	0	J29:7
suspend	731	4	N15:12 T13:11
suspicion	823	0	J39:7 T07:6
suspiciou	823	-3	
svc	662	12	J28:9 L01:6 N09:6 S03:6
svc get	823	0	L01:8
svc jira	851	3	
svg	851	0	I21:6
svg 401	851	0	I21:6
swagger	851	-4	
swallow	782	-3	J23:6 N05:6
swap	721	-6	J27:6 T06:6
swap the	782	-4	
swapp	667	0	J05:16 N12:6 T06:8
swapp to	851	0	J05:6
swear	742	0	L08:7
switch	545	0	N02:8 S03:7 T13:14
switch it	767	5	J22:8
switch off	690	4	L09:6 T13:19
switch on	731	-6	
switch the	782	0	N02:8 S03:6
switch to	721	-7	
symmetric	800	0	I18:9
symmetricalgorithm	851	4	
symmetricalgorithm hs	851	4	
symmetricsecuritykey	823	0	T10:9
symptom	782	4	J05:6
sync	460	-4	C01:9 J02:8 J15:11 J26:-6 J27:9 J42:6 N05:8 T02:6
sync again	851	4	
sync app	851	0	J39:8
sync bot	851	0	J42:7
sync erro	851	3	
sync fail	767	3	J15:9
sync finish	851	7	J27:8 J29:9
sync get	782	0	J02:9
sync gets	851	0	N03:6
sync giv	851	-4	
sync is	800	4	
sync issu	823	0	J30:7
sync jira	767	6	J15:8 J22:6
sync of	851	0	J21:7
sync on	800	-4	N12:6
sync pag	851	4	
sync project	851	3	
sync says	851	0	J16:6
sync stop	851	0	J36:7
sync stream	800	4	
sync the	823	0	P01:6
sync tool	731	0	J27:6
sync user	823	0	J16:6 J27:7 J35:6
sync was	851	3	C01:7
sync with	767	6	J33:6 N08:9 T02:8
sync'	800	8	
synchronis	753	0	C01:6 J15:7
synchroniz	800	0	I05:8
synchroniz no	800	0	I05:8
syntaxerror	713	-5	J26:6 N12:11
syntaxerror unexpect	731	3	J26:6 N12:11
sys	782	3	
sys exit	851	3	
system	503	11	J37:22
system administrator	823	-7	
system and	851	-4	
system clock	800	0	I05:8
system currenttimemilli	851	7	
system invalidoperationexception	713	3	N14:6
system io	851	-3	
system net	731	3	
system of	823	4	
system text	800	6	
system token	753	-5	J37:9
system'	823	-3	
tab	590	6	I04:9 I05:6 I18:6 I21:7 J03:13 N01:7 N03:7
tab it's	851	0	N01:7
tab the	823	0	I05:6
tabl	753	4	I09:10 J27:7
table	554	0	I09:17 I10:9 I15:6 I17:13 T06:7
table for	851	0	T08:6
table from	851	-3	
table has	823	0	J06:6
tablero	823	6	
tabs	800	8	
tag	697	-3	J25:7 L01:7
tags	767	-8	I02:6 I04:8
tak	506	-13	N08:13
tak an	851	-3	
tak it	713	0	J33:7 L01:7
tak longer	800	0	J36:7 N08:9
tak minut	851	-4	
tak no	823	-4	
tak only	823	-7	
tak the	632	-9	
take	498	4	J23:7 N08:7 T09:6
take an	851	4	
take any	851	0	I06:8
take it	672	11	J23:7
take the	648	0	I01:6 I02:6
taken	585	0	J04:7 J31:7 S01:6 T10:8
taken as	851	7	
taken back	851	0	I01:6
taken from	800	5	
taken in	823	-3	
taken out	800	-6	S04:6
talk	657	-5	N09:8
talk about	767	0	J26:7
talk of	851	0	J23:7 N14:7
talk to	721	-5	T08:6
tallbarr	742	-8	
tallbarr se	851	-3	
tallbarr worklog	767	-5	
tamarisk	851	6	
tansy	851	3	N06:6
tap	851	8	
target	609	0	J02:6 N09:11
target help	851	4	
target http	767	8	J02:7
target resource	851	-3	
task	475	27	J15:8 J25:13 J29:6 J30:22 N08:7 S03:7
task and	753	0	J25:6
task but	823	4	J30:8
task const	851	0	J01:6
task description	851	-4	
task epic	851	-3	
task from	851	3	
task in	767	-4	S03:9
task jira	782	-10	
task list	823	7	
task name	851	4	
task no	851	3	I17:9
task server	851	0	J35:8
task story	851	8	
task summary	742	4	
task the	851	5	
task to	851	10	J25:6
task with	767	16	J25:6 J41:6
task_queu	690	14	T14:8
task_queu 105	782	5	T14:6
task_queu at	823	3	
task_queu req	823	3	
taskcanceledexception	851	0	N08:9
tb	851	4	
tcp	767	0	N06:13
tcp lookup	851	0	N06:10
tcpconnectwrap	851	4	
tcpconnectwrap afterconnect	851	4	
tcpdump	851	0	N13:6
td	851	-6	J17:7
team	510	0	J14:7 S04:8
team can	851	0	J40:7
team manag	713	-8	
team our	800	4	
team who	851	0	J29:9
team work	851	0	J11:7
teasel	782	0	N07:6
technical	690	0	J18:9
technical user	767	0	J18:7
techniqu	823	5	J31:6
tell	483	-7	J02:9 J04:6
tell how	800	-6	
tell it	767	-3	
tell jira	851	0	J27:6
tell me	643	7	C02:8
tell my	823	0	I14:8 P01:7
tell noth	851	-4	
tell of	851	0	S01:6
tell one	851	6	
tell that	782	-7	
tell the	721	0	J30:6
tell them	697	0	S04:6
tell us	713	0	J21:10 N07:6
tell what	823	6	J04:9
tell whether	851	-5	
tell which	800	7	
temp	800	13	J25:8 J27:6
templat	851	3	I03:10
template	618	-3	I21:6 J02:6 J03:11
template and	851	0	J30:6
template issu	851	-3	J25:6
tempo	742	-15	
tempo account	851	-4	
temporari	851	10	L08:9 N15:8
temporary	753	-7	N06:8 N11:6
temporary failure	851	0	N06:9
temporary not	851	-4	N11:7
ten	603	7	T06:6
ten minut	713	7	
ten tim	800	0	J24:8 T10:6
ten year	851	0	T06:6
tenable	697	-7	J14:7 J32:6
tenable com	851	-5	
tenable jira	767	0	J14:8
tenable plugin	851	-4	
tenable_jira	713	-4	J41:6
tenable_jira jira	731	-12	
tenable_jira transform	800	5	J41:7
tenant	422	0	I07:11 I09:18 I10:28 I15:22 I17:31 J01:-6 J02:-7 J04:-6 J06:6 J25:-8 J26:-7 N07:-6 N11:-6 N15:9 T04:14 T05:20 T08:10 T09:22 T10:14 T13:8
tenant accountid	782	3	
tenant and	753	0	I15:6
tenant at	823	0	T05:6
tenant base_url	731	0	T09:12
tenant by	851	0	I07:6
tenant claim	823	0	T09:9
tenant client_key	782	8	J07:6
tenant clientkey	851	0	I10:6
tenant exist	851	0	T10:7
tenant found	851	0	I10:10
tenant get	800	0	I10:8
tenant getsharedsecret	823	-3	
tenant got	823	0	N02:8 T08:8 T10:7
tenant has	823	3	
tenant id	823	3	I15:6
tenant in	782	0	I11:13
tenant is	731	-5	
tenant it	742	0	J23:6 J40:7 S03:6
tenant model	851	3	J06:7
tenant new	851	-4	
tenant not	800	0	I09:6 J40:8
tenant noth	823	0	J06:6 N15:6
tenant oauthclientid	782	3	T05:9
tenant of	823	4	
tenant row	851	0	I10:6
tenant same	851	4	
tenant secret	823	0	I10:10
tenant sharedsecret	690	0	T10:8
tenant table	767	0	I15:6
tenant that	851	0	I10:7 T04:6
tenant url	851	0	T07:6 T09:6
tenant what	851	0	J33:6
tenant with	823	0	I17:6
tenant'	851	0	I17:6 L08:6
tenant_info	721	-10	J40:10
tenant_info and	851	-8	
tenants'	851	0	I17:7
terjira	851	5	
terminal	684	0	N09:6
terminal output	851	7	N09:8
terminal says	851	-3	
tern	782	0	N13:7
terraform	618	-4	J14:8 J21:7 N09:6
terraform app	782	0	J19:6
terraform plan	782	-3	
terraform provider	782	0	N04:7
terraform with	851	0	J14:7
tes	851	-4	J15:8
test	385	0	I06:14 J19:8 J26:6 N14:11 T08:7
test add	823	-9	
test after	851	0	I06:6
test all	851	-4	
test an	851	-4	
test and	705	-7	
test atlassian	823	5	J06:7
test button	823	0	J33:7
test case	851	3	N05:6
test connection	713	-5	J02:6
test credential	823	10	N03:9
test documentation	851	-9	
test fail	753	0	N14:6
test for	697	-9	
test had	851	9	
test if	851	6	
test instance	823	3	
test is	800	0	J22:6
test issue	851	-7	
test issuetype	823	6	
test it	800	3	
test jira	800	3	
test of	705	10	I06:6
test on	782	-3	T08:7
test pass	713	-5	
test plan	742	-8	
test project	800	13	
test report	851	-5	
test result	851	-7	
test says	851	4	
test sit	800	0	T08:13
test that	753	3	
test the	697	-7	
test to	823	-3	
test type	851	3	
test user	823	0	S04:7 T07:6
test with	643	-3	J26:6 S03:7
test work	782	12	
test'	800	-10	
tester	800	0	I09:6
text	399	21	I06:9 J04:-7 J20:8 J22:6 J25:12 J30:8 J32:23 N05:13 N12:10 N14:11
text 403	823	0	J20:9
text about	851	0	J01:6
text and	800	-3	
text const	823	3	
text contain	851	7	N14:9
text css'	782	4	
text description	823	4	
text doctype	800	0	N14:8
text encod	690	3	
text error	767	5	J01:6
text errormessag	697	3	
text field	782	4	
text for	851	0	J10:8
text has	823	0	J25:8
text html	667	0	N14:11
text html'	851	0	I21:6 N01:8
text in	782	0	J32:10
text is	697	13	N05:10
text it	851	4	J32:7
text javascript	782	3	
text must	823	-9	
text network	851	0	C02:6
text no	823	4	
text of	753	0	J38:10
text parseexception	851	0	I06:7
text print	823	-8	
text rather	851	0	J20:6
text req	851	0	J24:6
text return	782	3	
text search	823	-5	
text sort_key	823	-5	
text test	851	3	
text text	731	-5	J25:6
text then	851	-4	
text throw	851	-3	
text to	851	0	N12:9
text urlfetchapp	851	4	
text what	851	-5	
textarea	851	0	J32:9
tf	782	4	J25:7
tf line	782	4	J25:7
th	484	0	J14:7 J29:13 L08:7
th as	851	0	L08:7
th between	823	0	N07:6
th but	851	-5	
th in	731	-5	
th is	800	0	J13:10 J19:7
th of	851	0	J29:12
th on	823	0	J29:8 N12:8
th only	851	0	J14:8
th or	851	0	J06:6
th same	851	0	J37:6 J40:8
th that	823	0	J06:7
th the	742	6	
th to	823	0	N08:6
than	471	0	C01:6 J02:-7 J29:7 J36:11 N05:10 T02:10
than an	823	3	J36:7
than before	800	-7	
than for	851	5	J28:6
than minute	800	6	J19:6 T02:6
than my	851	0	C01:6
than one	742	0	S03:7
than second	705	0	T02:14
than that	823	4	T08:6
than the	657	3	N08:6
thank	487	-17	J26:9
thank can	851	6	J25:6
thank for	625	-6	J26:7
thank lot	800	-3	
thank that	782	9	C02:6
thank the	851	-5	
thank you	684	-11	J29:6
that	224	29	C02:8 I15:-6 J02:-8 J03:6 J13:7 J27:7 J34:-6 J36:6 N13:-7 N15:-6 P01:10 T04:7 T15:6
that 401	851	3	
that account	742	9	J14:6 J35:14
that all	690	3	J25:11 S04:6
that allow	823	-3	
that an	753	-5	
that and	782	-3	I05:9
that another	851	5	
that anybody	851	3	
that as	721	0	J26:6
that asks	753	0	J42:9
that atlassian	713	5	T08:6
that basic	767	5	J26:9
that bring	851	3	
that broke	851	4	
that call	782	-6	
that came	800	0	I10:6
that can	697	7	J22:7
that cannot	851	3	
that case	851	-3	
that caus	823	11	
that chang	823	-3	J07:6
that change	823	-3	J37:6
that claim	851	0	I02:6 L09:8
that client	823	-5	
that cloud	782	-7	J23:6
that code	823	-3	
that com	672	16	I08:8 S03:8 T10:6
that come	800	-5	
that comment	851	3	
that confluence	851	3	
that connect	823	-4	T15:6
that could	782	-3	
that date	851	-3	
that did	767	-3	
that do	753	7	
that does	753	-3	
that end	823	-6	
that ends	823	-4	
that error	782	10	
that even	823	-3	
that exist	823	-3	
that fail	731	0	J35:6
that fetch	782	8	
that fix	851	3	J24:7
that flag	800	0	I21:6 J32:7
that for	705	-5	
that forge	823	0	I19:8 J37:6
that get	851	4	
that gets	851	-9	
that go	800	-3	N09:6
that goes	731	-5	
that google	851	0	J20:6
that group	823	0	J41:6
that had	721	0	J19:6
that has	652	0	J30:6
that have	705	3	T15:6
that he	767	0	J35:6
that help	800	-3	
that host	782	0	C01:6
that how	731	6	J03:6 S02:8
that i'd	800	0	J40:7
that in	678	5	
that install	851	0	I11:6
that instance	851	4	
that into	823	0	J26:6
that is	528	4	
that issue	800	0	S02:7
that it	541	-4	J04:7 J08:6 J25:6 N12:7
that it's	643	0	J08:6 J16:6 P01:6 S04:7
that its	782	0	J16:6
that jira	612	10	I11:6 J21:6
that keep	823	-5	
that key	753	9	J15:7
that lack	823	6	
that last	851	-3	
that let	851	0	J10:6
that line	782	4	J36:6 L09:6
that link	823	-3	C02:6
that list	800	3	
that lo	851	0	T11:6
that made	713	9	
that mak	753	0	J37:7
that make	851	3	
that matter	782	0	J03:8
that may	753	4	
that mean	782	-4	J40:7
that must	851	4	I04:7
that my	753	4	P01:6 S03:6
that name	767	0	L01:7 S03:7
that need	753	-6	
that no	690	-8	
that nobody	742	0	I03:6
that normal	851	5	
that not	851	6	J39:6
that of	767	0	L09:7
that on	721	0	J13:6
that one	549	12	I10:6 J31:7 J38:6 P01:11 T09:8
that only	678	-6	L08:7
that operation	851	0	J13:8
that our	667	0	J16:7 J40:7 N10:6
that out	823	0	J07:8
that over	851	0	N10:6
that page	742	6	
that parameter	851	0	T11:8
that people	767	-4	
that person	823	-3	J19:6
that please	851	-3	
that port	851	0	N07:10
that project	678	0	J17:13 P01:12 S04:6
that public	851	0	I08:6 S01:8
that ran	823	8	
that refresh	851	-3	
that report	851	6	
that request	851	8	
that resource	851	-3	
that robot	851	0	J17:6
that route	767	0	I03:10
that same	782	6	J25:8
that says	800	0	I05:6
that scope	851	0	T11:6
that search	800	6	J22:10
that send	823	-3	J10:6
that server	782	-5	N12:6
that shar	851	-4	
that should	742	-9	S02:6
that since	800	9	
that site	678	3	J17:6 T01:9 T04:10
that somebody	800	-5	
that someone	851	0	S03:8
that someth	767	3	
that space	782	11	J18:6 P01:9
that step	800	8	J41:10 T15:8
that still	800	6	
that str	823	0	C02:8
that team	823	0	S04:10
that tell	782	-4	
that tenant	823	0	T05:6 T10:7
that test	800	-4	J13:7
that that	851	0	L01:9
that the	406	5	J15:7 J18:10 S02:7
that their	782	0	J16:6
that there	672	0	J04:6
that these	823	-6	
that they	690	-3	T14:6
that they're	800	0	N05:7
that this	648	4	
that time	742	0	T13:7
that to	823	0	C02:7
that token	667	4	J08:6
that took	823	0	J30:6
that turn	823	0	N13:8
that type	851	3	J24:7
that updat	800	0	J42:8 N07:7
that url	782	3	
that use	823	6	
that user	662	-4	J19:9
that uses	800	-4	
that value	782	5	J27:6
that want	823	-5	N10:9
that was	600	0	J23:8 J29:9
that way	782	0	J01:8
that we	612	6	I03:7
that went	851	10	
that what	657	3	C02:9
that where	800	-3	N14:10
that why	823	3	L01:9
that with	767	5	
that without	823	-4	J13:7 J33:6
that work	662	0	J02:7
that worklog	851	0	S02:7
that would	721	4	
that wrong	851	-4	
that your	742	4	
that'd	767	0	J10:7 T08:7
that'd be	800	0	J10:8 T08:7
that'll	851	0	N09:6
that'll be	851	0	N09:6
the	133	-24	J02:-7 L01:6 N11:-8
the 200	851	3	
the 401	690	-21	J16:9
the 403	753	11	J18:8
the 404	800	4	
the above	721	0	N07:10
the acces	635	-5	J36:9 J39:6 T14:9
the access_token	823	5	J36:9
the account	538	0	C02:11 J19:10 J23:8 J28:9 P01:11 S02:6 S03:7 T13:7
the accountid	767	-3	C02:12 J23:6
the accountid'	823	7	J23:12
the ace	753	0	I01:6
the act	782	0	C02:6
the action	652	-12	
the actual	823	7	
the add	559	0	I06:6 J13:7 J17:11 L08:11 S02:10
the addon	753	0	J13:6
the addres	542	14	I01:8 I21:6 J10:6 J38:10 N02:7 N03:10 N14:17 T03:6 T15:6
the address	823	5	
the admin	545	0	J17:7 J18:6 J42:8 N04:6 T01:6 T13:9
the administrator	753	-4	J16:11
the afternoon	823	0	J37:10
the agent	800	-6	
the agile	782	-5	
the alert	767	-4	
the algorithm	851	0	J06:6
the allow	713	6	N04:9 N05:11
the allowedlist	851	0	N04:6
the allowlist	800	-4	N04:10
the announcement	782	-5	
the answer	568	8	J20:7 T10:6
the ap	800	0	I03:6 J08:8
the apache	823	10	
the api	466	9	J19:6 J23:6 J26:16 J31:6 J39:8 N03:6
the apis	800	15	
the app	394	5	C01:8 I06:7 I09:7 I10:7 I11:7 I12:7 I13:7 I16:8 I18:7 J04:-6 J05:15 J06:8 J09:13 J17:14 J25:-7 J26:-6 J40:24 S04:6 T04:7 T05:9 T12:6 T15:6
the application	721	-15	S02:6
the appropriate	564	4	J05:12 J31:23
the approval	851	0	S02:6
the apps	823	0	J17:6
the are	823	0	S01:13
the argument	851	-4	
the ari	782	0	C02:8 T12:13
the article	823	-5	
the assertion	639	0	L01:11 L09:9 T06:10 T07:8 T09:14
the asset	823	7	
the assign	851	-3	
the assignee	767	-6	
the atl	851	0	N11:8
the atlassian	552	14	J32:7 T15:8
the att	851	3	
the attachment	684	-9	J38:16
the aud	823	0	I12:6
the audience	705	0	I12:8 T03:11
the auth	690	0	J03:6 T08:6 T13:7 T14:7
the authenticat	667	3	T01:22
the authentication	713	7	J02:9
the authorization	609	0	L09:11
the authorize	782	0	T15:12
the automation	851	3	
the backend	690	4	I19:9
the background	851	3	
the bare	823	6	
the base	635	-8	J28:6 N03:10
the basic	767	7	J26:8
the batch	851	5	N11:6
the bearer	753	-6	S03:9
the big	767	-8	J21:6
the bitbucket	800	-4	
the board	662	5	S04:11
the body	585	-11	I11:8 I15:16 J07:6 J20:8 N01:11 N12:7 N13:10
the bot	583	0	J14:6 J16:16 J18:6 J27:6 J30:6 J42:14
the bracket	851	0	I01:6
the branch	823	-3	
the bridge	800	0	J41:6
the browse	800	4	N14:6
the browser	488	24	J04:17 J08:6 J26:10 J38:12 N07:8 N15:7 T15:7
the build	705	-10	
the builder	851	4	
the built	823	3	
the bulk	823	5	J25:8
the button	697	0	I03:6 S02:6
the byt	851	0	J38:6
the ca	800	-3	N09:10
the cach	851	-3	
the calendar	782	0	J29:7
the call	583	6	J15:8 P01:6
the callback	705	-3	T15:14
the caller	721	0	J13:6 J18:9
the canonical	767	0	I01:6 L09:7
the captcha	753	4	J35:13
the case	782	0	C02:6
the cause	782	-8	
the certificate	767	5	N09:6
the chain	823	0	N09:9
the change	697	-6	T15:8
the changelog	753	0	S01:6
the character	721	3	J34:6
the chat	800	-8	
the check	657	-12	I01:6 I03:6 I08:7
the ci	823	-5	
the claim	639	0	L01:11
the classic	697	-6	J28:10
the cli	713	10	T15:6
the click	851	4	
the client	539	-9	I10:7 T04:12 T14:6
the clientkey	731	0	J06:18
the clock	731	-3	I05:9
the cloud	538	0	J39:7 J40:6 N03:7
the code	590	5	J25:6 N03:6 T15:20
the collection	851	0	I15:7
the collector	823	0	N07:6
the colon	800	0	C02:6
the column	767	0	T05:6
the command	705	14	J04:8
the comment	657	3	J32:12 N05:7
the commit	823	-3	
the company	713	5	T13:7
the complete	800	0	J27:6 J33:6
the component	800	4	
the config	632	3	J02:7
the configur	731	7	I19:6 J38:6
the configuration	615	10	J02:6 J16:21
the confluence	621	-13	J18:6
the connect	690	4	I10:7 J03:6 J36:6
the connection	598	16	J11:9 N07:12 N08:6
the connector	618	-5	P01:6
the consent	672	0	J36:7 J40:11 T15:10
the console	625	4	J11:12 T15:16
the constant	823	0	L01:9
the constructor	823	-3	
the container	713	0	N07:8
the content	657	22	J15:10
the context	639	6	I03:12 T12:17
the contractor	851	0	S04:12
the controller	800	4	I02:6
the cooki	851	-5	
the corporate	823	4	
the correct	690	0	I12:14 J35:9
the creat	851	3	
the create	662	0	J25:6 J31:10
the creation	800	7	
the credential	606	9	J02:9 J15:6 J29:9 P01:9
the current	639	-5	
the customer	517	0	I07:8 J17:10 N15:8 S04:7 T04:7 T10:6
the data	628	0	I10:6 I21:6 J15:8 N15:6
the date	767	0	C01:8
the day	705	0	J29:6
the db	767	-3	
the debug	721	10	
the decod	782	0	I06:8 L01:7
the delete	851	-3	
the demo	851	-5	
the deploy	767	0	S01:6
the deprecation	767	11	J02:8
the deputy	823	0	S04:6
the description	643	4	J32:23 N05:14
the descriptor	592	0	I11:7 I12:14 J06:7 J09:8 T01:7 T05:7
the detail	851	-3	
the dev	731	0	I09:6
the developer	684	-5	J11:9
the development	823	6	
the dialog	713	-4	
the difference	731	0	I10:6
the digest	851	0	I01:6
the direct	851	-6	
the directory	800	-3	
the dmz	851	0	N08:10
the doc	713	5	J34:6 L09:12
the docker	823	-3	
the docs	534	-11	I11:6
the docs'	851	0	J06:6
the documentation	615	3	J25:8
the domain	731	6	N06:6 P01:6
the dot	851	0	N08:6
the double	851	0	J03:8 J10:6
the download	767	5	J38:8
the earlier	800	6	
the edit	767	3	J31:12
the editor	742	-6	
the end	566	15	J10:13 J34:18 N03:6 N14:10
the endpoint	592	10	J39:6
the enter	782	9	N05:12
the entire	782	0	J27:7 S02:6 T04:6
the entry	753	-8	J32:7
the environment	753	4	T12:8
the epic	753	6	J27:6
the escape	767	6	J34:6
the even	800	0	J36:11
the exact	742	-4	
the exampl	823	0	N03:6
the excel	851	0	J19:6
the exception	753	-3	
the exchange	625	7	J05:7 T01:6 T11:9 T13:8
the execution	851	0	C02:6
the exist	753	-3	N13:7
the exp	823	0	I06:13
the expiration	851	0	T02:8
the expiry	782	0	T02:13
the export	657	5	
the expres	782	0	I04:9
the extension	632	18	J02:10 J32:7 J39:6
the external	851	-3	
the fail	705	3	J41:6
the feature	767	-5	
the feedback	823	-3	
the feel	823	3	J35:8
the field	531	14	C02:6 J27:20 J30:10 J31:11 S01:8
the file	652	0	J38:14
the filter	705	0	J33:6 N01:6
the firewall	713	3	C01:8
the first	499	7	J19:18 N09:6 S03:8 T10:6
the fit	782	-3	I19:6
the fix	690	-5	
the flag	753	3	I21:6
the flow	767	-4	
the follow	639	12	J12:10
the font	851	0	C02:7
the forge	690	-3	I19:6 J37:13
the form	639	7	C02:7 J25:6 J30:13 J32:8 T11:10
the format	800	-10	
the former	672	5	I12:7 J14:6 J40:7 N02:7
the forum	823	-3	I11:6
the four	823	0	J27:6
the frame	782	0	I21:7
the framework	823	0	I15:8
the free	782	0	J09:7 T05:6
the frontend	782	0	L09:6
the full	705	3	N14:6
the future	635	0	C01:9 I05:10 I20:17 T02:14
the gateway	652	-3	J11:12 J36:12
the gdpr	782	-3	
the general	753	3	T08:9
the generat	851	0	J03:6
the german	800	11	J41:6
the get	742	6	N01:11
the github	678	-6	I18:16
the gitlab	742	0	I12:6
the given	782	6	J15:8 J23:6
the go	823	0	J21:6
the good	851	0	I10:6
the grant	742	0	L09:7 T01:15
the graphql	823	0	C02:8 T12:6
the group	705	3	J23:9
the guest	823	0	S04:8
the handshake	823	0	N07:7
the hash	618	0	I01:12 J06:6 J08:12 L08:7 L09:10
the header	530	12	I14:17 I15:6 J03:13 J05:6 J24:8
the heartbeat	851	6	
the helm	851	0	N07:8
the helper	851	-4	
the hook	705	0	I13:7
the host	562	7	I16:20 N03:7 T09:7
the hotel	851	0	N12:6
the html	742	8	I21:14 J38:7
the http	657	-6	J03:8 J07:8
the hub	851	3	
the hyphen	851	0	N15:6
the id	572	-7	C02:7 I19:8 J30:14 T07:7
the ide	851	4	
the identical	767	0	J19:7 S04:9
the identifier	851	0	J41:6
the iframe	639	4	I04:11 I09:7 I21:12 J08:7
the imag	800	8	J38:9
the impersonat	800	0	J13:7 T11:6
the impersonation	782	0	C02:7 T02:8
the import	767	6	
the importer	851	0	I10:6
the incom	767	-8	
the incremental	823	3	J33:11
the initial	851	0	I02:6
the inner	823	-3	J34:11
the input	800	0	N06:6
the install	559	-5	I08:9 I11:10 I12:13 I13:10 L08:6 T05:7 T09:7
the installation	618	0	I11:12 J12:6 T05:6 T12:8
the instruction	823	5	
the integration	585	10	J27:9
the internal	823	3	
the invocation	713	0	J37:7 T12:14
the ip	731	-7	N04:12
the issu	672	11	J04:8 P01:10
the issue	506	18	I20:7 J04:6 J15:6 J17:6 J30:24
the issuer	705	-6	I14:10 J06:14 L01:6
the issuetype	823	-9	
the jar	851	-3	
the java	742	-3	I05:9 I06:9 L01:7
the jenkin	851	0	J28:6
the jira	424	-13	J11:7 J14:7 J26:6 N02:9 N06:6 N10:10
the job	652	-5	I17:9 T10:6
the jobs	851	0	J36:8
the jql	581	9	J34:23 N01:6
the json	667	0	I11:7 J25:15
the jwks	851	0	I19:6
the jwt	549	-3	I03:6 J05:16 J06:6 J08:6 L01:6 L09:8
the key	557	0	I08:11 I13:20 I17:6 J07:6 J15:8
the keys	782	-3	I13:6
the kid	800	6	I08:6
the kind	782	5	
the known	851	-8	
the label	782	0	J31:9 N14:8
the lambda	800	0	J21:6 N04:6
the laptop	823	0	N06:6
the last	578	-3	C02:8 J37:9 N08:11 T04:9
the late	851	6	
the latest	690	-10	T03:6
the latter	800	-3	I10:6
the lead	767	6	J14:7
the level	823	-3	J15:9
the lib	782	3	
the library	578	-6	I09:6 I14:9 J01:6
the licence	767	0	J18:9 J42:6
the lifecycle	678	0	I08:8 I11:6
the lifetime	753	0	T02:7
the limit	690	0	N05:7
the line	753	0	L08:8
the link	662	-6	J38:21
the list	527	-6	I16:9 J04:12 J12:6
the live	823	-6	
the lo	823	10	N03:6
the load	800	0	I01:6
the log	521	0	I05:6 I18:8
the logg	782	0	J13:7
the login	603	10	J04:11 J35:7
the logo	823	0	I21:10
the logs	657	-5	N13:7
the long	742	4	J06:6
the lookup	800	0	N01:7
the macro	782	5	I03:8
the mail	615	-6	J23:8 J26:14 T06:6
the manifest	697	0	I19:8 J12:7
the manual	823	-4	
the map	800	0	J31:6
the marketplace	697	4	J08:7
the mcp	684	0	J11:6 J36:7
the media	800	5	J38:11 N11:6
the merge	800	-3	
the merger	823	0	N02:13
the message	576	15	I08:6
the metadata	767	5	J38:9
the method	713	8	J07:6
the middle	667	0	J10:8 J36:6 N07:6
the migration	678	-3	
the miss	742	3	I17:12 N13:6
the model	800	0	T05:7
the module	667	-8	I21:6
the moment	684	4	
the morn	753	0	J19:7 J36:6
the most	851	3	
the mutation	823	0	T12:11
the nam	767	-3	L01:7
the name	588	-6	J17:8 N06:7
the necessary	851	-9	
the net	851	0	T08:8
the new	472	-9	J02:-6 J12:12 J33:11 N02:16 T03:6 T14:10
the newer	742	9	J22:8
the newest	678	11	
the next	588	5	T14:6
the night	684	0	J16:6
the nocheck'	851	-3	
the node	690	-3	C01:6 J39:10
the normal	782	0	I11:6
the notebook	851	-8	
the notification	851	-3	
the number	678	0	J41:7
the oauth	612	9	J11:6 J36:6 T15:19
the oauthclientid	851	-3	
the object	800	-5	
the office	697	0	N04:14
the official	782	11	
the offline	800	0	T12:12
the old	483	-4	J02:-6 J23:8 J33:6 N02:11 N13:13 T13:6
the older	713	4	
the on	767	3	
the one	530	-9	I02:9 I08:6 I15:8 I20:6 J06:6 L09:7
the ones	690	0	S01:6
the only	612	7	J15:6 J23:6
the open	851	-7	
the operation	782	-5	N08:14
the operator	800	3	
the orb	851	-4	
the order	851	0	J07:6
the ordinary	782	3	
the org	753	0	J19:6
the organisation	767	-5	
the organization	800	3	
the original	782	-4	T09:8
the os	782	3	
the other	496	0	N12:7 T13:7
the output	782	0	N06:7
the overview	851	6	
the owner	742	0	N15:6
the package	690	-11	
the padlock	823	-4	N09:7
the pag	690	3	I21:6 J22:7
the page	485	-7	I04:17 I21:7 J08:6 N03:6
the pair	851	3	J28:7
the panel	643	7	I04:7 I21:9 S03:10
the param	851	0	J07:6 J23:7
the parameter	713	0	J07:12 N02:6 T11:6
the parent	690	12	J25:13
the part	800	4	J42:8
the password	576	14	J02:8 J26:23 J35:13
the past	782	3	I20:10
the path	606	-3	I01:8 N03:17
the pattern	851	3	
the payload	639	-8	J24:16 J25:10
the percent	851	0	J10:14
the permission	606	3	J09:7 J40:6 P01:14
the permissions'	851	6	J25:11
the permitt	851	3	
the person	612	-4	C02:8 J19:6 S02:15 T06:6
the personal	851	3	
the pictur	851	0	J35:7
the picture	800	8	J35:8
the pipeline	753	0	N14:6
the place	782	12	
the plain	753	0	S02:6
the plug	823	4	
the plugin	522	12	J22:7 N07:7 S02:7
the pool	851	0	I05:10
the popup	823	4	
the port	800	7	T15:11
the post	705	0	J34:6
the postgr	851	-4	
the power	800	3	
the pr	800	3	
the prefix	800	4	J05:6 T06:6
the present	767	5	T15:8
the pretty	851	0	J38:6
the previou	753	-4	T04:8
the priority	742	6	J25:9
the privacy	800	4	J23:9
the private	782	0	N13:9 S01:6
the problem	697	11	
the proces	823	4	
the product	721	-3	
the production	731	3	
the profile	684	8	J23:10 J26:7
the program	767	0	N08:9
the project	484	20	J14:12 J15:12 J16:15 J27:12 J30:14 P01:9 S04:19
the property	851	0	P01:6
the protocol	851	-8	N13:8
the provid	697	0	I09:11 T12:10
the provider	731	0	N03:9
the proxy	618	10	N07:11 N08:8 N10:26
the public	621	3	I08:10 I13:10 I19:6 J03:7 S01:10
the publisher	823	-3	
the pull	851	-4	
the push	851	-8	
the put	823	-5	
the python	767	0	N02:6
the qsh	705	-6	
the query	535	-7	I01:8 I03:14 J07:13 J23:8 J27:6 J34:8 L08:11
the question	767	0	J10:8
the queue	782	0	J37:6
the quick	823	3	
the quot	851	5	
the raw	690	0	I01:6
the re	851	0	J18:7
the read	721	5	J11:6
the reader	851	3	
the readme	600	-4	
the real	705	0	J33:10 N05:6
the reason	662	0	L08:7 P01:6
the recommend	851	3	
the record	684	0	I07:10 I10:14
the redirect	690	10	N13:14 T15:8
the redirect_uri	823	-4	
the refactor	851	0	J05:6
the reference	742	0	J13:7
the refresh	672	5	J36:7 T14:22
the registration	767	0	I16:13
the reinstall	800	0	T10:9
the release	697	0	J16:7 J27:7
the remote	648	5	I19:8 J37:11 N06:8 N07:10
the render	851	3	
the renew	851	0	T14:6
the renewal	800	0	N15:9 T14:6
the rep	667	0	J10:8
the replacement	851	0	T06:9
the reply	823	0	N12:7 P01:8
the repo	767	4	
the report	705	-3	J34:7
the request	451	6	J02:8 J10:6 J22:11 N01:12
the requir	782	-4	I12:6
the resource	678	-4	J12:11 J22:8
the response	632	-6	J04:9 S02:7 S04:6
the rest	498	10	J22:6 T13:6
the restriction	823	-4	
the result	713	3	S02:8
the retir	851	0	I07:6
the right	559	3	J18:9 J35:6 J36:6 S04:8 T15:6
the robot	731	-3	J27:8 J28:6
the rol	823	3	
the role	690	-4	J16:7 J17:14
the root	753	-4	
the rovo	851	8	J40:7
the row	753	0	I10:6 T05:8
the rows	823	0	T10:6
the rul	851	-6	
the run	851	5	
the same	357	13	C01:8 J02:8 J18:7 J20:11 J22:9 J30:-6 J38:13 N08:-7 N13:9 N14:-7 N15:7 S03:6
the sandbox	721	0	J40:11
the sav	851	3	J23:6
the scan	851	-11	
the scheme	705	0	J03:11
the scop	572	-3	J11:15 J12:10 J17:6 J28:6
the scope	657	6	J11:13 T01:6 T11:11
the screen	662	9	J05:12 J31:14
the script	600	-3	J29:8
the search	621	-12	J34:11
the second	595	-9	I05:7 N13:6
the secret	581	-12	I02:8 I07:11 I10:13 J06:10 T10:8
the section	851	4	
the secure	851	0	J38:6 N13:6
the security	782	-4	J41:6
the self	823	-10	I18:6
the server	500	20	C02:11 J08:7 N06:6 N07:9
the service	632	-6	J11:6 J28:10
the session	667	0	I03:7 T14:9
the set	800	3	
the sett	782	4	
the setting	643	0	N02:7
the setup	721	0	J14:10
the shar	632	0	L08:6
the sharedsecret	782	-5	
the side	851	-3	
the sign	767	0	I13:6 J06:6 J08:6 J37:6
the signature	615	-3	I07:12 I08:11
the single	851	-5	
the sit	800	-3	
the site	514	-7	J06:6 J10:6 J28:8 J37:7 J40:6 L01:6 N06:10 T08:8
the skill	851	-5	
the slack	851	3	P01:6
the slash	767	6	
the small	767	0	J38:6
the snippet	823	0	L09:6
the solution	851	5	N14:8
the sort	823	0	J07:7 J33:8
the source	742	4	
the space	639	-17	J18:8 S01:6
the spec	823	-3	
the specifi	823	4	
the spr	721	0	I02:6 I05:12 S01:6
the sprint	767	-5	
the st	782	0	N04:7 N10:6
the stack	782	-3	
the stag	767	0	T08:9
the standard	800	5	
the starter	782	0	I02:8 I05:6
the state	753	4	
the statu	652	0	J04:9 J29:6 J41:8
the step	667	-4	J41:11
the stor	690	-4	T04:7 T10:8
the store	684	3	I17:24
the str	731	5	J25:8 T05:6
the sub	782	-3	
the subject	753	0	T06:7 T07:19
the summary	767	11	J25:10
the summer	851	0	T14:9
the support	823	-5	
the switch	823	0	I10:8 S03:6
the sync	657	9	J27:6 J42:6
the tabl	800	6	J27:8
the table	705	0	I09:11 T07:6
the target	800	-7	
the task	731	-6	
the team	713	3	J23:7 J29:7
the template	731	4	J02:9
the tenable	851	3	
the tenant	578	0	I09:7 I15:13 I17:6 L08:6 N02:8 T08:7 T09:10
the terminal	767	-5	
the test	628	13	
the text	678	0	N05:9
the th	621	-3	J29:13 N12:6
the third	800	0	C01:8
the thread	851	-4	
the three	721	-3	L08:6 T09:6
the ticket	581	13	J15:10 J36:7 J41:16
the time	612	4	I20:11 J26:7 N11:6 T01:6
the timeout	753	0	N08:11
the title	705	0	J34:10
the tls	851	0	N13:6
the tnt	823	0	T09:10
the token	393	0	I02:7 I19:8 I20:15 I21:9 J01:13 J03:7 J08:8 J25:-7 J29:7 J35:8 J36:10 J37:6 N03:-6 N07:-6 N11:-6
the tool	559	16	J04:7 J21:9 J38:6 T06:6
the top	713	0	J32:7
the trace	767	0	N02:6 N11:9 S02:6
the tracker	823	-4	
the trail	851	0	T10:6 T15:7
the transition	678	-6	J09:6 J41:11
the trick	823	0	N07:8
the trigger	851	5	
the trouble	767	3	J35:7
the trust	782	3	N09:9
the truth	851	0	J29:7 S04:6
the tunnel	767	0	I12:8
the two	612	-3	J05:6 T07:12
the typ	782	0	J30:10
the type	767	-6	
the ui	628	0	J05:7 J22:6
the unauthoriz	851	4	
the update	632	-5	J32:6 T01:8
the upgrade	823	0	I15:6
the uri	753	-6	J10:19
the url	508	10	J07:12 L08:7 N02:7 N03:14 N13:7 N14:10 T09:8
the urls	823	3	
the urn	800	0	C02:6 T07:12
the user	436	-6	J13:8 L09:11 S02:20 S04:8 T05:6 T06:8 T12:9 T15:12
the username	713	0	J26:6
the usual	767	-3	
the valid	851	6	
the validation	800	-5	C02:6
the valu	753	10	J25:9
the value	566	7	I02:12 J27:21 T04:6
the vault	767	-5	T10:8
the vendor	672	0	J13:9
the verification	823	0	I20:8 J06:7
the verifier	823	3	
the version	667	12	J16:6 T01:6
the very	612	6	
the vm	767	0	I05:9
the vuln	851	0	I03:7
the warn	823	4	
the way	643	0	N12:8 T11:7
the web	606	11	J04:16 T10:6
the webhook	643	-10	J24:6
the weekend	672	0	C01:7 N02:10
the whitelist	823	-3	
the whole	581	-7	J21:8
the widget	800	-4	J33:6
the wiki	690	0	J03:6 J07:7 J18:9
the wire	851	0	J03:7
the wizard	742	0	J14:9 N14:7
the word	652	0	J05:8
the work	823	6	
the workaround	851	-6	
the worker	782	-3	I17:7
the workflow	662	-5	J30:6 J41:9
the worklog	782	9	
the workspace	800	0	T12:8
the world	823	0	S01:8
the write	782	3	J09:6 J11:11
the wrong	603	-9	J11:7 S03:12
the xray	851	-7	
the xsrf	851	0	J20:6
the yaml	851	4	
the year	823	0	T02:6
the zapier	851	4	
their	419	-18	I07:13 I16:14 J02:-6 J25:-8 J30:7 N04:6 N11:6 T04:6 T08:8 T13:6
their admin	657	0	J30:7 N04:6 N05:6 S04:6 T08:8
their api	800	-5	
their atlassian	851	0	N10:7
their browser	823	0	T09:7
their clientkey	851	0	I07:6
their developer	851	0	J32:7
their has	823	0	J06:7 T07:7
their is	851	0	I16:6
their jira	742	-5	I16:7
their key	851	0	J29:7
their list	823	3	
their nam	782	0	T13:11
their network	851	0	I18:6
their own	690	0	I16:6
their pag	823	-3	
their page	800	-5	
their project	823	3	J30:6
their request	823	0	I09:6 P01:6
their sandbox	851	0	I07:6
their site	690	0	N15:12 T04:7
their support	800	-6	J13:6
their sync	851	0	J16:6
their test	851	0	J33:7
their token	731	0	L01:7
their trace	823	0	J24:6 N11:6
their wait	851	0	N11:8
them	399	-7	I17:7 J22:-6 S04:6 T14:6
them all	721	4	J03:8 J04:6
them and	713	-9	
them for	851	0	J10:6
them from	800	-3	
them have	851	3	
them in	662	0	T11:7
them install	851	0	T05:7
them into	851	5	J26:6
them out	800	0	J19:6 J29:6
them reinstall	851	0	I10:9
them so	800	-3	S04:7
them that	753	-3	
them the	731	11	T04:6
them this	782	-5	
them to	652	-7	N12:8
them up	800	-3	
them we	851	0	J39:6
them will	851	3	T13:6
them work	851	-3	
themselv what	851	4	N07:6
then	361	11	I13:6 J21:8 J35:9 N11:11 T10:7 T14:8
then 502	851	0	N11:10
then all	800	0	T10:7
then and	767	3	I08:6 J29:7
then answer	851	6	
then as	823	-10	S03:7
then believ	851	0	J20:6
then by	851	-4	
then click	851	0	I03:7
then console	753	-7	
then could	851	0	T14:7
then creat	800	0	J24:6
then curl	851	4	
then data	851	7	
then does	851	4	T15:6
then everyth	851	0	J07:6 J21:7
then fail	851	-7	
then find	800	0	N03:6
then from	851	0	J35:8
then function	823	3	N13:7
then if	851	3	J23:6
then it	662	3	
then it's	742	0	L01:7
then look	782	0	S01:6
then not	851	0	N02:8
then on	742	4	I06:6 T14:7
then one	800	7	T14:9
then our	731	3	
then please	851	-3	
then says	851	0	J34:7
then search	851	6	
then she	851	0	S04:12
then show	851	7	
then somebody	851	0	J41:6
then take	851	3	
then the	557	-5	
then there	782	5	
then try	823	-4	
then we	851	5	
then with	800	-6	
then wonder	851	4	J12:7
then you	823	-5	
then your	767	0	J40:6 T10:7
there	300	-4	J04:8 J15:8 J26:-6 J27:7 J34:-6 J39:9
there already	800	-10	
there also	851	3	
there an	612	-7	
there and	639	3	
there another	851	5	
there are	559	7	I17:7 J02:6 J03:7 J04:7 J11:6
there as	851	0	I09:6
there at	767	4	J07:6
there be	767	-4	
there because	851	0	L09:6
there by	800	6	
there chang	851	0	I19:6
there colleague	851	0	T08:6
there either	851	-5	
there for	721	-5	J27:8
there forge	851	0	J12:9
there found	823	6	
there from	851	-7	
there how	851	0	S03:7
there is	470	14	J01:6 J04:6 J13:8
there isn't	742	0	I10:8 L01:6 P01:6
there it	731	0	N09:8
there jira	851	0	J16:6
there line	851	0	L09:6
there list	823	3	J11:7
there maybe	851	3	
there might	782	3	
there my	851	0	I06:6
there no	568	4	I09:8 I21:8 J04:8 T05:7
there not	823	-3	J37:6
there noth	721	0	I14:9 J22:7 N14:7
there on	800	4	
there only	851	3	
there or	823	5	
there seem	851	-4	
there should	753	3	
there some	713	3	I04:6 J19:10
there test	851	4	J24:7
there the	657	6	
there this	851	0	P01:7
there to	800	-6	C01:6
there version	823	8	
there was	603	0	J29:7 N11:7
there way	705	0	T10:6
there were	823	-3	
there when	800	0	J27:7
there will	851	0	T15:7
there with	731	-4	J42:6
there you	742	-3	S04:8
therefore	782	0	J05:6
these	508	0	I17:7 J34:6 J38:7 N01:6
these chang	851	-3	
these come	823	3	
these credential	823	4	
these customer	851	0	I17:7
these group	800	3	
these people	851	0	J23:8
these request	851	6	
these scop	800	3	
these the	851	0	T05:7
these token	823	-3	
these two	767	-4	
they	393	11	J29:7 J36:6 N04:6
they are	595	11	N05:6
they ask	697	4	J41:6
they be	851	-3	
they call	823	0	J06:6
they came	851	4	
they can	767	-8	
they can't	823	-4	
they close	851	0	I05:6
they do	721	-3	
they don't	713	-3	J29:6
they expire	782	-4	
they gave	823	0	J20:6 T01:6
they get	731	-6	
they go	800	0	J29:6
they have	667	0	J29:6
they import	851	0	J31:6
they log	851	3	J36:7
they need	800	-4	T08:6
they pass	823	9	J13:6 J25:6 T07:6
they pres	823	0	J19:8
they reinstall	782	0	T10:6
they remov	823	0	I17:6 T06:6
they run	823	6	
they sent	800	0	L01:8
they told	823	4	
they typ	823	0	N10:7
they were	782	4	
they'd	705	0	J41:6
they're	595	5	
they're on	851	0	T01:8
they're valid	851	0	J36:6
they've	585	0	T09:6
they've chang	851	0	N02:9
they've only	851	0	N04:6
thing	632	-10	L09:6
thing that	823	-4	
thing work	851	-6	
think	503	-3	I07:6 J39:6
think it's	721	-5	C01:8
think jira	823	3	S01:7
think of	697	-4	
think that	800	-3	P01:7
third	628	0	C01:6 I09:6 J07:9 J19:7
third of	782	0	J07:8
thirty	767	-3	
this	295	16	I09:6 J02:12 J03:-6 J16:8 J19:7 J22:6 J26:9 J29:9 J40:17 N07:-7 N12:7 N14:10 T01:7 T06:6
this account	823	0	T13:10
this action	823	4	
this adds	823	-8	
this afternoon	851	0	N11:7
this allow	851	-3	
this api	800	-3	
this app	731	14	J40:8 T15:6
this application	851	4	N10:7
this as	767	-4	
this authorization	690	3	T01:17
this baseurl	851	3	
this be	753	0	I06:7
this branch	823	-4	
this but	823	5	N05:6
this by	851	0	T10:6
this chang	823	3	
this change	753	-7	
this client	731	-3	I09:16
this com	800	-3	
this deprecat	742	10	J22:16
this does	753	9	N14:9
this doesn't	851	-3	
this down	851	0	C02:6
this endpoint	851	-6	
this error	690	-7	
this errormessag	851	5	
this fault	782	8	
this field	697	6	J04:13 S01:6
this fix	823	4	
this for	782	0	I14:7 T03:7
this from	851	0	N12:7
this get	851	-4	
this gets	823	5	
this grant	851	0	T01:8
this has	721	0	T06:16
this here	823	3	
this host	851	4	
this in	690	-5	
this instance	667	16	J40:31
this is	562	10	J02:8 N14:6
this issue	684	6	J41:22
this it	851	0	N12:9
this key	851	3	J31:6
this library	721	11	J02:6 N03:10
this look	851	4	
this machine	851	0	N12:7
this message	800	8	
this moment	851	0	N10:7
this month	800	0	J29:6
this morn	678	10	J22:6 J35:7
this mov	851	-4	
this name	851	-5	
this no	851	-3	J19:6
this note	851	3	
this one	609	-9	I07:10 J30:8
this operation	705	5	J02:8
this page	721	-3	I01:6 N13:6
this post	800	-8	
this pr	678	-11	
this project	635	8	J16:22 P01:6
this pull	851	-7	
this query	851	3	
this release	851	-4	
this request	782	5	
this resource	603	11	J02:10 J06:6 J07:6 J13:8 J19:8
this rfc	851	-3	
this right	851	-3	
this route	851	0	I14:6
this run	851	0	J09:6
this same	851	4	
this security	851	0	I19:8
this server	782	12	N12:6
this session	823	-3	
this site	753	4	N04:9 N12:8
this state	851	-7	
this the	767	0	T05:6
this title	823	-9	
this to	782	-3	
this token	800	4	J08:9
this too	823	8	
this tool	782	0	J28:6
this tracker	851	7	
this trk	851	4	
this up	851	0	I08:6
this url	823	-4	I02:6
this user	782	8	J42:6
this very	823	-4	
this was	767	-9	
this way	851	-4	
this we	851	6	
this week	713	8	J02:7
this when	823	7	
this with	823	-5	J32:6
this work	753	-11	
this year	823	5	
thistle	851	-3	
thistledown	851	0	J17:7
thistledown atlassian	851	0	J17:7
thornbury	800	6	J04:9
thornbury atlassian	800	6	J04:9
thornbury example	851	3	
those	469	7	I04:6 I10:6 J39:7 J41:6
those are	800	0	C02:7
those of	713	0	J39:6 S01:7
those project	851	0	J17:8
those sit	823	0	T01:7
those that	753	0	I03:6 I20:6
those two	823	0	J40:7
those where	851	-3	
those who	690	0	I04:8
those who've	823	0	J11:6 T10:6
those with	823	0	J32:7
those without	851	0	I14:6
though	547	8	I06:6 J03:11 J15:9 J35:6 S01:8
though i'm	823	4	J42:6 T15:6
though it	823	3	J35:12
though my	851	-3	J15:7
though the	731	0	I03:6
though there	851	0	J03:8
though they	851	4	J15:8
though this	851	4	
thought	542	0	J09:7 L01:7
thought about	823	3	
thought it	782	3	T07:7
thought it's	823	0	N07:6
thought that	731	-6	L08:8
thought was	800	0	N12:6
thousand	742	0	J04:7 N05:7
thread	621	6	L08:6 S03:6
thread main	782	5	
thread that	823	0	L08:8
three	505	-11	I05:10 I14:6 N08:7 T02:6
three are	851	3	
three customer	851	0	T09:7
three minut	742	0	I05:9 I20:6
three of	731	0	T11:8
three people	851	0	J26:7
three tim	742	0	J28:7 S04:6
three week	823	-3	
threw	782	0	T05:9
through	423	8	C01:7 J21:11 J26:-7 J36:10 N01:6 N08:7 N11:8
through all	800	4	J29:6
through an	851	0	J35:7
through and	742	6	T14:9
through api	742	-6	J01:6
through atlassian	851	6	
through http	800	-4	
through jira	851	6	J39:6
through oauth	851	0	J36:9
through of	851	-3	
through proxy	851	4	
through reference	782	5	J32:8
through so	800	3	
through the	554	-4	C01:6 J36:10
through this	823	3	
through though	851	0	I03:7 J10:6
through to	823	0	L08:8
throw	521	-9	I17:8 J01:7 L01:6
throw an	782	0	J34:7
throw er	851	6	
throw err	851	-3	
throw it	851	0	L01:11
throw new	643	-10	J01:6
throw the	823	0	J27:7
throwabl	851	3	
throwabl java	851	3	
throwabl propagate	851	3	
thrown	678	0	J36:6
thrown back	851	0	J36:8
thrown out	767	4	C01:6 N01:6
thu jan	851	5	
thumbnail	823	0	J38:12
thursday	678	-3	J29:10
thus	782	0	L08:6 T09:6
tick	618	3	J11:25 J28:6
tick and	851	-4	J31:6
tick for	823	3	
tick the	782	4	
ticket	394	14	J15:15 J18:6 J20:6 J21:-6 J22:11 J25:15 J29:7 J30:17 J31:9 J38:6 J41:15 J42:6 N03:-6 N05:7
ticket after	851	0	I03:6
ticket are	731	0	J32:6
ticket but	823	0	J38:6
ticket by	713	4	J41:7
ticket can	851	-6	
ticket can't	823	3	
ticket com	823	6	J31:7
ticket creation	851	6	
ticket customer	823	0	J22:6
ticket fail	823	5	J32:7
ticket for	742	7	J30:6
ticket from	672	0	I17:8 N05:8
ticket goes	851	0	J42:8
ticket hand	753	0	J24:6
ticket in	652	4	J30:12 J41:6
ticket integration	851	0	J35:6
ticket is	672	13	J41:6 N05:8
ticket it	823	0	J41:7
ticket jira	823	5	
ticket mention	851	-4	
ticket of	753	-3	
ticket our	851	0	P01:7
ticket part	851	0	J23:6
ticket register	851	4	
ticket that	800	-8	
ticket the	731	12	J14:6 J34:6
ticket to	800	0	J41:6
ticket transition	823	8	
ticket was	823	0	J15:7
ticket with	690	5	J25:7
ticket work	823	7	
ticketbot	851	-6	
tidewater	823	5	J04:7
tidewater co	851	5	J04:7
tidi	823	0	J31:7
tidi up	823	0	J31:7
tidy	767	0	I19:6
tidy up	823	3	I19:6
tied	851	4	
tied to	851	4	
tight	851	0	N08:6
til	800	-3	C01:7
till	705	8	I06:6 J29:7 J36:7 T09:8
till the	800	3	
tim	522	-4	I05:6 J16:7 J35:12 L08:6 N08:31 N15:6 T10:7
tim allow	823	3	
tim and	800	0	J35:6
tim call	851	3	
tim in	823	-7	
tim out	678	3	N08:34
tim the	800	0	C02:6
tim we	851	0	T10:6
time	372	-3	C01:17 I04:8 I05:17 I06:9 I20:20 J08:6 J21:8 J25:-6 J30:-6 J35:-6 N07:-6 N11:9 T02:12 T14:7
time 120	823	0	L08:6
time 180	800	0	I06:9
time 200	823	-3	
time 204	851	0	J17:15
time 401	851	0	J08:21
time 403	782	0	J17:14
time 404	800	0	J15:11 N03:9
time after	851	-6	
time and	721	7	
time as	800	3	J39:7 N14:6
time assertion	800	-4	
time change	851	-3	
time claim	753	0	I06:16
time entri	851	-3	
time exp'	767	3	
time expect	851	-3	
time i've	851	0	J08:6
time if	782	7	T10:7
time in	782	0	I20:6
time is	678	0	I04:11 I05:21
time it	753	-3	J02:6
time level	753	4	J03:7
time minute	782	-3	T02:6
time my	851	4	
time not	767	0	J29:6 J36:8 S02:6
time now	648	4	
time of	742	-5	
time on	851	0	P01:6
time out	782	0	N11:6
time report	851	-5	
time role	782	0	J02:9 J16:15
time second	731	0	C01:6
time sheet	851	-3	
time since	823	0	N15:7
time the	767	11	T15:6
time there	782	3	
time time	684	-4	C01:8
time to	742	3	
time track	851	0	J31:6
time tracker	800	6	J02:6 J32:7
time with	851	4	J24:8
time zone	851	-3	
time'	851	-3	
time' claim	851	-3	
timedatectl	800	0	I05:8
timedatectl system	851	0	I05:6
timedelta	823	6	J07:6
timedelta minut	823	6	J07:6
timeout	550	0	N08:47 N11:16
timeout and	823	-4	
timeout exceed	851	3	N08:9
timeout for	851	8	N11:9
timeout of	742	0	N08:11 T15:6
timeout on	851	5	T14:6
timeout the	851	0	N08:6
timeout when	851	5	N08:9
timeout with	851	0	N08:8
timeout'	851	-3	
timeouterror	823	4	N08:15
timer	753	0	J36:7
timespent	782	8	
timespent null	851	-3	
timestamp	612	-3	I20:6 T02:16
timestamp too	697	0	T02:14
timezone	823	5	I05:6
tio	823	3	J41:8
tio jira	823	3	J41:8
titl	753	-5	J34:8
title	480	7	J15:10 J25:12 J34:10 N03:6 N12:7 N14:11
title already	823	-9	
title and	851	0	J30:8
title at	823	3	N14:9
title atlassian	800	-5	
title description	851	0	J21:6
title error	767	-6	N01:6
title forbidden	823	-3	
title is	851	-3	
title jira	782	5	J34:7 N14:8
title link	782	4	
title not	851	5	
title oops	742	4	N03:6
title our	851	6	
title report	851	7	
title script	823	11	
title setissuetype	851	5	
title title	851	7	J15:8
title trial	851	7	J25:6
title unauthoriz	782	8	J02:13
tld	851	-4	
tls	639	3	N07:8 N09:8 N12:6 N13:8
tls connection	851	7	
tls handshake	851	-4	
tls inspection	851	0	T08:6
tls_wrap	851	8	
tlscafile	851	-4	
tlscafile and	851	-4	
tlsskipverify	851	-4	
tlssocket	823	7	
tlssocket emit	851	8	
tm	851	0	C01:7
tmp	782	4	
tnt	530	8	L01:11 L09:20 T06:12 T07:9 T09:31
tnt aud	767	3	L01:9 L09:9
tnt baseurl	672	-9	L09:7
tnt http	684	0	T07:15 T09:14
tnt opts	851	5	
tnt public	851	6	
tnt siteurl	800	6	T06:8
tnt tenant	753	6	
tnt'	742	4	T03:6
to	185	9	I01:-6 J01:6 J02:8 J03:-6 J30:-6 J33:9 L01:-8 N09:7 N11:-6 P01:7
to 111	851	-3	
to 404	823	0	J39:7
to 443	851	3	N13:6
to about	851	0	J07:6
to accept	782	5	
to acces	583	9	J02:12 J06:6 J07:6 J19:8 J40:6
to account	823	-5	
to acme	851	-7	
to act	742	0	T01:6 T08:7
to add	621	12	J14:7 J15:9 J20:7
to addon	851	0	I17:6
to adf	782	-4	J32:10
to administer	851	0	P01:6
to agree	851	-4	
to all	742	4	J15:7
to allow	767	3	N01:7
to an	643	4	J11:7 J20:8
to and	713	4	
to anonymou	823	6	J04:10
to another	657	-4	
to answer	742	-3	
to any	782	-5	
to app	851	0	J09:6
to approve	731	0	P01:6
to asapp	851	-3	
to ask	672	0	N07:6
to at	823	-6	
to atlassian	672	11	N11:6 T15:17
to attach	823	-6	
to authenticate	628	-4	I14:10
to authorise	823	-3	
to authorize	851	-4	
to baseurl	851	0	J37:7
to be	422	0	I06:11 J23:6 J26:6 N03:7
to bearer	782	0	J05:6
to before	851	-3	
to blank	767	8	
to br	823	0	J29:7
to browse	800	6	J42:6
to build	721	-5	I17:8
to call	713	0	I17:6
to change	672	-5	T15:9
to character	851	0	J34:9
to check	742	-4	
to choose	767	6	J04:7
to click	823	0	J09:6 J40:7
to close	851	0	J19:6
to cloud	684	0	J01:6 J23:7 J38:6
to collect	851	3	
to come	731	3	N15:7
to compare	851	5	
to compute	851	0	I02:6
to confirm	800	-5	
to confluence	632	6	J18:7
to connect	612	0	J02:10 N07:10
to contact	721	-8	I12:8 I16:6
to continue	823	0	N12:6
to contribute	823	11	N03:6
to convert	800	-7	C02:7 J32:7
to correct	823	5	
to create	598	16	J04:6 J05:6 J14:6 J30:8 P01:12
to custom	851	5	
to database	851	4	
to db	851	-3	
to decode	697	5	I08:19
to decodesymmetric	767	0	I07:15
to delete	800	10	P01:9
to detect	851	-3	T14:7
to dev	800	-5	
to different	823	0	I15:7 N02:8
to disable	823	5	T08:6
to do	557	-9	J35:15
to done	823	3	J41:10
to download	800	-5	I13:7
to drop	800	-3	I06:7
to each	753	0	N01:7
to edit	782	0	J16:8 N15:6
to end	742	6	J25:11
to enter	767	6	N13:9
to epic	851	-3	
to establish	823	3	N06:9
to every	851	0	I01:6
to exchange	851	-3	
to execute	731	-9	
to exist	851	3	
to exit	823	-6	
to fail	742	8	
to false	800	0	J32:7 N07:6
to fetch	672	-3	
to find	667	-4	I19:6 N09:9
to fix	753	11	I20:6 J15:7 T15:6
to force	851	3	
to forge	721	0	I19:8 J12:8 J37:8
to gb	851	-3	
to gdpr	823	-12	
to get	530	7	C01:6 J02:9 J04:6 N09:9
to github	800	-7	
to gitlab	823	-5	
to give	713	0	J14:8
to go	662	3	
to hand	753	5	J23:7
to have	568	3	I02:10
to help	800	-4	
to hide	851	-5	
to host	851	0	J02:7 N02:7
to http	585	3	I02:7 J02:6 N09:9 N14:10
to iat	851	0	T02:6
to id	851	5	
to ignore	851	3	
to import	782	9	
to in	767	8	J41:10
to install	678	7	I11:9 I13:11
to integrate	823	-3	
to invalid	823	-5	
to issu	800	-5	
to issue	800	0	N05:6
to it	632	0	J15:8 N12:6
to item	851	0	S01:7
to its	800	-3	P01:6
to jira	452	8	I17:6 J02:7 J08:7 J20:8 J25:9 J26:6 J40:8 N13:10
to jira'	851	0	J40:7
to just	823	0	J27:6 T13:8
to keep	823	0	T13:6
to know	652	3	I14:6
to learn	800	7	
to leave	823	0	J07:8
to let	782	0	I16:6
to link	851	-6	
to list	767	14	
to load	753	11	
to localhost	851	0	N07:6
to log	635	0	T14:9
to login	782	-11	
to look	662	-11	S04:6 T08:7
to mak	823	4	
to make	621	10	J24:6
to manage	851	4	
to map	767	4	J25:11
to match	800	0	N02:6
to me	672	0	J34:6
to mean	851	0	J33:8
to min	851	0	T02:6
to miss	721	0	J12:15
to move	713	-9	
to my	672	12	J26:8 N07:6
to name	767	-6	
to need	851	4	J09:7
to new	697	0	N02:6
to newco	851	0	N02:7
to no	667	0	T02:9
to normal	823	-5	
to not	851	-6	
to notice	851	-3	
to object	767	4	J25:11
to one	667	11	J21:10
to only	823	3	I20:6
to opt	823	-3	
to our	643	-4	T01:6
to parse	603	7	J01:34 J37:6
to perform	705	12	J02:9
to pick	823	-4	
to plugin	851	-3	
to post	742	3	
to preflight	851	-3	
to prevent	851	3	
to problem	823	-3	
to proce	823	0	N12:7
to project	800	-5	
to proxy	767	0	N10:13
to publish	742	5	
to push	823	6	J25:6 N05:6
to put	648	6	I19:6 J26:6
to re	742	3	
to redirect	851	4	
to refuse	851	-4	
to register	721	5	I16:25
to reinstall	731	0	I09:9 T04:7
to remote	823	-9	
to remove	851	0	I09:6
to renew	851	0	T15:6
to reproduce	557	4	
to request	731	8	N09:11
to reset	851	3	J13:6
to resolution	851	4	
to resolution'	851	4	
to resolve	742	0	N14:7
to respond	851	3	N07:7 N08:6
to rest	652	-8	J32:7 J39:8 N13:6
to retrieve	731	-10	
to run	690	0	C02:8
to save	742	5	J08:6
to say	713	-3	
to search	731	0	J33:11
to see	559	4	J15:13 J33:6
to self	823	9	
to send	672	-6	T12:8
to server	753	0	N07:6
to service	851	4	
to set	639	0	J25:7
to sign	705	3	T05:8
to since	851	-5	
to solve	800	-3	
to some	800	-3	
to somebody	800	5	
to sort	767	5	S01:7
to stand	851	8	
to start	800	4	
to statu	851	-4	P01:7
to stay	823	6	
to stop	851	0	N15:6
to such	823	-6	
to sync	800	5	
to talk	823	0	N09:6
to tell	721	3	N02:7
to test	697	-11	
to text	851	3	
to that	742	5	
to the	373	-9	J26:-6 J32:6 L09:6 N03:7 N10:6 N11:-6
to them	823	0	J10:6
to this	742	6	
to those	851	3	I04:7
to ticket	767	-4	
to time	851	3	
to token	800	13	
to transition	823	4	J41:6
to try	721	0	I04:7
to type	851	7	
to understand	823	0	J33:7
to update	753	7	I12:6
to upload	800	-5	
to url	800	-5	
to us	731	-3	
to use	508	0	J18:24 J26:6 J28:7 J34:7 T01:20
to user	742	6	
to validate	782	3	
to verify	648	12	I10:6 I11:22 N09:16
to view	705	-4	J27:14
to wait	753	-6	
to web	851	-3	
to what	782	-4	N12:6
to which	782	-4	
to wiki	767	0	J18:6
to work	625	0	T02:7
to write	753	3	
to your	690	-6	J33:9 J40:6
to_json	851	-3	
to_s	851	0	T09:10
tobe	851	0	J19:6
tobe 200	851	0	J19:6
today	578	-10	I09:7 N11:11
today no	823	0	I08:6
today the	782	3	
todo	753	12	
together	678	6	J10:7 N03:6
tojson	823	-3	
tok	628	0	I20:7 J01:6
tok json	851	0	J13:7
token	220	0	C02:-7 I01:-6 I03:8 I05:6 I06:8 I09:-9 I10:-10 I11:9 I13:-7 I15:10 I16:-8 I17:-8 I19:9 I20:12 J01:20 J02:14 J03:9 J04:9 J05:6 J08:10 J09:-8 J11:8 J12:-8 J15:-11 J17:-7 J19:12 J21:-10 J22:-6 J23:-9 J24:-9 J25:-20 J26:8 J28:19 J29:8 J30:-12 J31:-11 J32:-8 J33:-8 J34:-10 J36:8 J37:14 J39:-10 J41:-12 L08:6 L09:12 N01:-9 N02:-8 N03:-7 N05:-13 N06:-11 N07:-10 N08:-11 N09:-11 N11:-11 N15:-7 P01:-11 S01:6 S03:9 T07:8 T08:15 T09:9 T11:15 T12:7 T13:10 T14:12
token 200	721	-7	J05:7
token 400	609	0	T04:6 T05:-8 T06:18 T07:23 T09:21 T11:27
token 401	697	4	J05:6 J19:12 T05:24 T08:14 T10:11
token 403	767	7	T08:20 T14:8
token accept	851	0	S04:7
token accessible	721	0	J40:11
token again	823	3	J03:6 N10:7
token alone	851	3	
token also	851	0	J19:8
token an	851	4	
token and	524	7	J01:8 J02:7 J14:7 J16:7 T14:8
token answer	851	-3	T15:6
token any	823	6	T07:6
token anywhere	851	0	J20:7 J37:6
token app	851	0	I19:6
token are	609	15	J28:7
token as	643	9	J01:7 J35:13
token ask	851	0	J05:6
token at	609	0	I11:11 J01:7
token atlassian_jwt	851	8	J06:9
token atlassianjwt	851	5	J06:7
token authentication	851	-6	
token base	782	0	N12:6
token be	823	3	J40:8
token bearer	851	-4	
token because	851	0	N04:6
token before	742	3	
token body	823	10	
token both	800	0	J02:7
token bound	851	0	J07:7
token broken	851	0	J19:6 S04:7
token but	742	12	S04:7
token by	690	-9	
token cache	823	0	S03:6
token call	851	3	L08:7
token can	742	6	
token chang	823	-5	I11:6
token claim	782	0	J06:6
token client	800	7	I15:6 J22:7
token cloud	800	-7	
token colleague	851	0	J22:7
token com	742	-5	
token complete	823	3	
token connect	851	-3	
token const	731	4	
token creat	742	0	J19:10 J29:6
token create	823	3	
token curl	782	-14	
token decod	851	0	J37:6
token def	851	-3	
token do	782	8	
token doctype	851	0	N12:6
token does	782	0	J23:6
token each	800	12	T14:8
token endpoint	678	-8	L09:6 T02:7
token enter	823	0	J35:6
token error	648	6	I07:8 I08:10 J28:6
token everyth	851	9	J13:6 S03:8
token exchange	721	3	T08:7
token expect	800	0	T14:6
token expir	667	-3	
token expire	851	0	T14:6
token fail	731	0	I11:11
token field	851	-5	
token fill	823	-3	
token first	851	-3	I12:7
token for	550	11	I03:6 L08:8 T09:8 T12:8 T13:17
token forge	851	0	I19:6 J37:6
token form	782	3	
token found	851	-5	
token fresh	782	0	J01:6 J35:6 J42:8
token from	574	12	I05:10 I21:7 J01:7 J05:6 J08:12 J36:7 L01:8
token get	684	0	J02:12
token goes	851	4	
token got	782	0	I03:6
token grant_type	823	0	T01:6
token half	851	-4	
token has	600	0	J08:7 J11:7 L08:8
token have	767	0	J26:6
token hc	851	3	
token header	753	-5	J10:7
token host	823	0	T08:11
token hs	851	0	I11:6
token http	800	-4	T05:10
token if	721	-4	
token in	544	8	J08:6 J29:6 J37:6 N03:6
token instead	800	5	
token interface	851	3	
token invalid_grant	823	-5	
token is	473	-25	I12:8 I18:12 I20:6 J01:12 J36:7 T14:6
token isn't	767	0	J02:7 S01:6
token iss	800	0	J08:6
token issu	823	0	T09:6
token it	628	-4	L01:6
token it's	800	0	I05:6
token jira	705	10	N13:9
token json	800	5	
token jwt	632	5	J07:9 L08:8
token lifetime	800	0	I05:15 J36:7
token live	823	-4	
token login	823	6	
token made	672	8	N14:6
token may	800	-3	
token minut	851	0	S01:7
token miss	851	-3	
token must	823	-8	J29:6
token mutation	851	0	T12:7
token myself	851	0	S01:7
token never	823	0	I03:7
token new	753	-4	J19:8
token no	606	-12	J20:8
token nocheck	767	11	J20:9 J25:6
token none	823	6	
token not	697	-3	C01:9
token noth	823	0	J19:8 J28:6
token now	800	6	J26:7
token of	568	-3	I06:7 S03:12
token ok	851	0	N12:6 T13:6
token on	684	5	I11:10 I21:8
token one	782	8	I15:6 T09:7
token option	823	6	J23:9
token or	697	-6	S01:8
token os	823	7	J10:7
token other	800	0	J14:8
token out	767	3	
token owner	823	0	J27:7 J42:7
token page	753	4	J29:11
token pats	851	-3	
token please	800	-7	
token prefix	851	4	J05:6
token proces	851	-5	
token provid	851	-5	
token query	851	0	S04:8
token read	800	3	J14:6 J40:8
token redact	621	0	J01:8 J04:8
token refresh	731	-5	
token refus	782	-3	I06:6 I19:6 J13:7
token req	721	-5	
token request	684	0	L09:6
token require	851	3	
token res	823	-3	
token rest	800	7	J26:8
token result	782	9	
token return	721	-3	
token rotate	823	-3	
token run	851	-8	
token same	753	0	N11:9
token says	767	-4	
token scop	823	0	J11:6
token segment	851	0	I14:8
token service	767	-3	T04:10 T07:7
token sign	753	-4	
token signature	800	0	I19:8
token since	800	-4	
token so	753	6	J03:11
token stand	851	-5	
token status_code	823	0	N13:6
token still	782	4	J11:6 S01:6
token stopp	851	0	T03:6
token stor	851	0	J19:8
token table	823	0	T14:7
token that	609	3	J28:10 T14:9
token there	721	3	J37:8
token they	782	-3	L01:7
token tok	851	-3	
token too	823	0	I04:7 N07:6
token tri	823	-3	J16:7
token two	851	0	J16:7
token under	851	0	S03:8
token used	823	3	I20:15
token user	800	3	
token username	851	3	
token verification	800	0	I19:11
token was	652	-3	I20:10 J04:7
token went	851	-4	
token were	823	0	J26:6 S01:6
token what	753	4	
token when	713	-4	
token where	800	10	J26:7
token which	705	-3	J40:6 T11:7
token will	823	-8	
token with	549	15	J03:6 J28:28 L09:7
token without	684	12	J28:20
token work	684	6	
token would	782	5	J29:7
token wrong	823	0	J35:7 S04:9
token you	800	-5	J08:6
token'	566	14	J24:6 N08:6
token' data	851	-4	
token' no	684	-5	
token' nocheck'	851	13	
token' u'no	851	4	
token_auth	753	0	J01:9
token_based_auth	851	0	J01:8
token_based_auth true	851	0	J01:8
token_reject	851	-6	
token_url	800	7	T15:9
tokenerror	851	-3	
tokenfor	851	4	S03:7
tokenurl	800	8	T03:7
tokenurl http	800	8	T03:7
tokyo	851	0	I05:7
told	534	3	I06:6 J24:11
told me	713	0	I18:7 S02:6
told otherwise	823	3	
told that	753	4	J40:6
told the	767	0	J29:6
told us	713	-4	I06:6
tolerance	823	0	I20:9
tolerant	851	0	T02:6
tolerat	782	0	J10:6 J20:8 L08:6
tom	851	0	J26:6 P01:6
tomcat	713	-4	I02:10 J39:8
tomorrow	782	-6	
tonight	851	3	
too	425	18	C01:6 I04:8 I14:6 J21:15 J35:13 N05:28 N08:9 T02:19
too and	800	-5	
too both	851	-3	
too far	662	0	T02:24
too fast	851	0	J21:7
too few	823	11	J29:6
too it	851	3	
too large	690	3	N05:29
too late	851	0	T02:8
too long	690	6	J01:7 N05:14 N08:8
too many	609	0	I14:8 J21:22 J35:7
too much	753	8	
too no	851	4	
too often	823	6	J35:8
too old	767	0	C01:6 I04:11 I18:6
too so	782	3	
too the	767	0	L09:6
too tight	851	0	N08:6
too what	851	0	J35:7
too when	823	6	
took	510	3	C02:8 J01:7 J13:6 J34:7
took from	851	0	J30:6
took it	713	-3	
took its	823	5	J13:6 L09:9
took look	823	4	J15:6 J24:6
took me	731	0	J23:6 J34:6
took out	851	3	
took that	851	0	C02:8 J22:6
took three	851	0	J26:7
tool	441	15	J04:7 J11:9 J28:7 J30:7 J38:7 N14:6 N15:6
tool answer	823	7	
tool at	851	-3	N12:7
tool do	851	-6	
tool does	851	5	
tool every	851	0	J06:6 J20:6
tool fail	823	8	
tool fine	851	-3	
tool for	731	-4	J03:6
tool get	851	-11	
tool in	851	3	N05:6
tool look	823	5	J34:7
tool need	851	0	N15:6
tool of	823	3	I04:6
tool one	851	0	J29:7
tool return	851	8	J02:6
tool says	731	8	J28:6
tool skip	851	0	J15:6
tool that	782	4	
tool the	800	-3	
tool to	851	0	J38:8
tool with	767	4	N15:6
tool would	851	0	N03:7
toolkit	851	-5	
toomanyrequestserror	851	-5	
top	652	-8	J32:6 N14:6
top level	851	-5	
top of	731	-3	J32:7
tostr	639	3	J22:6 J25:6
tostr base	667	0	J22:7
total	590	3	J04:6 J22:15 S01:15 S04:10
total asuser	851	0	J42:7 S04:6
total islast	851	-4	J04:7
total issu	823	-6	
total on	851	-4	
total'	823	-5	
touch	615	-3	T03:9
touch it	800	0	J36:7 N02:8
touch since	851	0	T03:9
toward	851	0	J32:7
tp	767	-4	
tp client	767	-4	
tp jira	823	-3	
tr	767	4	N01:7
tr html	782	4	N01:7
tr'	851	10	
trace	576	8	J25:6 N11:15
trace and	823	0	S03:6
trace id	782	0	N11:8
trace ids	851	0	N11:7
trace of	851	0	I09:7
trace the	800	0	J24:6 S02:6
trace with	851	3	
traceback	585	16	
traceback most	592	7	
traceid	678	4	I19:6 N11:8
traceid ab	851	0	I19:7
traceid'	742	4	
traceid' aa	851	3	
track	657	-12	J34:6
track the	823	-5	
tracker	572	20	J02:9
tracker example	753	-4	N12:7
tracker int	851	5	
tracker new	851	8	
tracker the	851	-3	
traffic	684	0	C02:6 J35:9 N12:6
traffic goes	851	0	C02:8
traffic light	851	0	J35:11
traffic or	782	3	
trail	731	0	T15:9
trail slash	782	0	T15:6
transfer	697	7	
transfer encod	800	6	
transfer encoding'	742	4	
transform	731	6	J41:6
transform content	851	-4	
transform py	851	3	
transform tio	823	3	J41:8
transform'	742	4	
transition	512	17	J41:69
transition an	851	-5	
transition and	782	6	
transition are	851	-4	
transition body	767	0	J41:6
transition error	851	3	
transition field	800	9	J41:8
transition for	753	13	J41:21
transition id	635	7	J41:22
transition in	782	-3	J41:6
transition is	823	-6	
transition issue	800	0	J41:8 N11:6
transition list	851	4	
transition name	800	-3	
transition on	851	0	J41:7
transition statu	851	4	
transition to	782	-12	
transition was	823	9	J41:12
transition with	800	0	J10:6
transition'	731	15	J41:27
transition' id	800	8	J41:13
transition' identifier	800	8	J41:11
transition_issue	823	-7	
transitional	782	4	N01:7
transitional en	782	4	N01:7
transitionid	851	3	
transitionjiraissue	851	-4	
translat	731	4	J30:9 J40:6
transport security'	782	-3	
treat	672	0	J03:11 S01:12
treat as	782	0	J05:6 N15:6
treat it	851	0	T10:6
treat me	823	0	J03:6 S01:6
tree	782	0	J32:8
trello	767	-3	J40:10
trello com	823	-4	
tri	451	31	I13:6 J01:6 J25:11 N03:8 T08:6
tri both	767	4	
tri for	823	4	
tri http	851	9	
tri it	721	-5	
tri many	851	3	
tri that	851	0	L09:8
tri the	713	11	J25:10
tri to	581	0	I13:10 I16:6 J31:8 T08:9
tri with	705	4	J13:6
trial	635	3	J25:11 N14:7
trial atlassian	851	6	
trial site	851	-4	
trial'	851	4	J23:6
trick	767	4	N07:7
trick to	851	3	
trigger	625	0	I19:7 T09:6
trigger is	851	-3	
trigger with	851	3	
trim	823	0	C02:6
trim that	851	0	C02:6 N06:6
trimm	851	0	J09:8 T07:6
trip	823	-7	
trk	767	7	
trk issueattachment	851	4	
trn	851	0	C01:7
trouble	564	12	J09:6 N11:7
trouble complet	851	7	
trouble first	851	0	J09:6
trouble for	851	6	
trouble the	823	3	J23:6 N02:6
trouble with	767	5	J07:8
troubleshoot	684	-12	
troubleshoot note	851	-3	
troubleshoot the	851	-3	
true	424	0	I03:6 I11:6 I21:10 J04:11 J26:-6 P01:6 S04:6
true and	823	-4	I11:6
true async	851	-3	
true basic_auth	851	3	
true body	782	-3	
true const	823	8	
true def	851	3	
true error	690	3	J25:9
true if	823	-5	
true in	782	3	T08:7
true indent	823	-5	
true into	823	-6	
true issu	851	0	J04:6
true it	851	-4	
true limit	823	3	
true maxresult	851	-5	
true msg	851	4	
true valid	851	3	
truncat	767	0	J10:9 T10:10
truncate	851	5	N05:8
trust	667	0	N09:21
trust certificate	851	-4	
truth	767	-9	J29:6
truth the	851	-3	
try	400	42	I04:13 J02:7 J25:16 J26:17 N03:7 N11:10 N13:6
try again	583	7	J25:6 N11:13
try an	851	5	
try const	672	8	J01:7 J22:7
try new	851	3	
try page	851	-6	
try part	851	0	J25:7
try reload	721	3	I04:29
try return	823	-3	
try same	851	4	
try that	823	-5	
try the	657	-3	
try this	851	8	J25:6
try to	576	26	J02:8 J25:9 J26:7 N03:8 N05:6
try transition	851	6	
try var	851	0	N13:7
try with	767	4	J35:8
ts	625	-7	
ts caller	731	-4	
tst	823	6	J11:11 N13:7
ttl	713	-9	T02:8
tue	684	14	
tue feb	851	4	
tue jul	823	4	
tuesday	690	0	J17:6 J29:6
tuesday the	851	0	J29:8
tunnel	618	6	I12:17 J12:7 N10:17 N12:10
tunnel connection	823	4	N10:7
tunnel request	851	3	N10:7
turn	492	0	I01:7 J21:8 N04:6
turn away	742	0	J32:6
turn down	684	4	J07:9 N01:6 T09:7
turn it	767	3	N13:7
turn off	800	-3	
turn on	742	0	I13:6 N07:6
turn our	823	0	J21:6
turn out	652	6	I03:7 J20:6 T04:6 T10:8
turn red	800	-5	C02:9
turn the	742	6	L01:6
turn up	753	-3	
tutorial	713	-4	L08:7
tutorial on	851	-5	
twelve	800	-3	J21:6 S04:7
twenty	721	4	
twice	643	6	J07:6 J35:6 N10:9
two	406	-11	I05:9 I15:13 I20:7 J05:7 J19:9 J25:-6 J40:7 S03:8 T04:6 T07:9 T13:7 T15:6
two box	851	5	
two call	823	-4	J42:8
two colleagu	851	0	T07:8
two days	721	6	L01:7
two factor	823	-6	
two field	782	3	J31:6
two hour	782	0	I20:7 J07:6
two machin	851	-3	
two minut	767	3	J19:15
two more	851	0	J07:6
two only	851	0	J40:7
two or	823	0	J34:7 T02:8
two problem	851	-4	
two project	782	0	S01:10
two refresh	851	-4	
two request	851	0	S03:6 S04:6
two second	851	0	I20:8
two sit	705	0	I15:9 J02:6 J40:9
two tenant	851	0	T10:7
two test	851	-7	
two third	851	0	I09:6
two tim	767	0	I05:8 J16:7
two token	851	0	J05:6 N15:7
two ways	753	-5	
two week	697	-5	I16:6
two world	851	0	J28:7 T11:6
txt	721	3	J25:6
txt content	851	-3	
typ	541	8	J30:17 N10:6
typ and	823	4	
typ are	823	-3	
typ in	800	3	J02:8 J05:6
typ into	800	3	
typ it	823	0	T09:6
typ jwt	851	4	
typ of	851	3	J30:9
typ the	767	0	J35:6
type	352	17	J24:28 J25:13 J30:26 J32:10 J39:9 N15:6 S03:6 T01:16
type and	767	3	
type app	851	0	N15:6
type application	489	-9	J02:6 J22:9 J25:6 N13:8
type array	851	-4	
type at	800	0	T01:6
type atlassian	851	0	S03:19
type bug	800	0	J31:6
type bug'	823	-6	
type but	851	-5	
type cloud	782	13	J39:6
type content	742	5	
type doc	672	0	J32:14
type error	823	-4	
type filter	851	0	J34:9
type for	767	-5	I04:6
type from	823	-10	
type has	823	-9	
type header	851	8	
type http	767	4	
type in	823	3	
type is	697	-3	J24:9 J30:13
type isn't	851	0	J24:7
type it	851	7	
type jira	753	-6	
type jwt	612	9	T01:6 T02:7 T03:8
type multipart	851	-4	J24:7
type my	851	5	C02:10
type nam	851	8	
type none	851	7	
type of	713	-6	I06:6
type only	823	-7	J24:6
type option	767	7	
type options'	742	4	
type page	672	4	J34:6
type paragraph	731	-7	J25:7
type project	823	-5	
type select	731	12	J30:17
type server	800	6	J39:9 N12:6
type so	851	0	J03:7
type story	823	4	
type task	823	-5	
type text	606	-6	N14:6
type that	851	7	
type the	782	0	J42:7
type they	851	0	T01:6
type title	851	6	
type with	823	0	J25:8
type'	544	15	J01:7 J24:7
type' application	564	7	J01:7
type' does	851	0	J04:6
typeerror	667	-10	T05:9
typeerror cannot	705	-7	
typename	800	-8	
typename system	823	-5	
typeof	823	5	J23:7
typeof err	851	-3	
typical	800	-12	
typo	697	-7	J35:7 L01:10
typo in	782	-5	L01:8
u'headers'	851	4	
u'no	851	4	
u'no check'	851	4	
u'x	851	4	
u'x atlassian	851	4	
ua	753	4	I11:7
ua compatible	782	4	
ubuntu	684	7	
ubuntu latest	782	3	
udp	851	0	I05:6 I13:6
uformat	851	0	I06:6
ug	823	0	T06:13
ugly	823	-6	
ugly and	851	-6	
ui	568	6	J05:6 J18:6
ui it	851	-6	
ui show	823	-4	
ui with	851	3	T12:6
ui you	823	0	J18:6 J20:6
uid	823	-11	
uk	851	-3	
umlaut	782	3	
un	767	4	I12:6
unable	523	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable to	523	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable_to_verify_leaf_signature'	851	6	
unaffect	782	0	J09:7
unassign	782	9	J25:8 J30:6
unauthenticat	721	-7	I21:12 L08:9
unauthenticat request	851	0	I21:14
unauthoris	657	0	J19:6 J35:6 J36:15 J37:6 J40:6 L01:6 L08:6
unauthoris for	823	0	L08:8
unauthoris while	851	0	J36:8
unauthoriz	417	40	I02:6 I18:34 J01:-6 J02:37 J11:28 J22:-6 J25:-7 J26:25 J28:9 J36:30 L08:6
unauthoriz 401	672	20	J02:19 J26:8
unauthoriz and	753	-6	I18:8
unauthoriz as	851	0	I09:6
unauthoriz at	753	-4	J02:6
unauthoriz code	823	0	J36:7
unauthoriz debug	851	-7	
unauthoriz error	742	6	J02:6
unauthoriz errormessag	823	4	J26:12
unauthoriz for	742	-5	J03:9
unauthoriz from	742	5	J36:8
unauthoriz get	782	-5	J19:8 J38:6
unauthoriz how	851	0	J19:6 J36:7
unauthoriz is	851	0	J07:6
unauthoriz it	851	0	J38:8
unauthoriz jira	823	0	J36:8
unauthoriz no	851	-4	
unauthoriz on	823	0	J06:6
unauthoriz put	851	-4	
unauthoriz qsh	851	0	I02:8 J06:7
unauthoriz scope	592	24	J10:9 J11:35
unauthoriz unable	851	0	I08:6
unauthoriz with	782	5	J02:6 J14:7
unauthorized'	782	5	J36:6
unauthorized_client	598	-3	T01:37 T14:9 T15:11
unauthorized_client error_description	672	7	T01:12 T14:8 T15:7
unauthorized_client in	851	0	T01:6
unauthorized_client'	823	0	T01:8
unauthorizederror	800	4	I04:8
unauthorizederror 401	851	4	J14:6
unavailable	662	18	N15:42
unbound	697	-7	J33:14
unbound jql	713	-5	J33:14
unchang	721	0	N02:13
unclear	800	3	
undefin	595	-3	I13:13 N09:6 T05:15
undefin at	823	-7	
undefin for	851	0	I10:6
undefin jira	851	4	N10:6
undefin method	851	10	
undefin url	823	3	
undefined'	823	0	J23:7
under	509	4	I07:7 I16:6 J04:7 N03:6 S03:6
under jira	823	6	I16:6
under load	851	3	
under one	851	0	I15:6
under permission	800	0	J12:6
under setting	851	4	
under that	823	0	J21:6 S03:7
under the	648	8	I07:11
understand	639	6	N12:7
understand jwt	851	-3	
understand the	823	3	J39:6
understand what	823	0	J24:6
understandab	851	0	T02:6
understood	800	-11	
undici	705	-4	
undici request	713	-4	
undocument	851	3	
unexpect	497	14	I11:12 I19:6 J39:6 N03:10 N12:18 N14:13 P01:7
unexpect answer	851	0	N14:7
unexpect aud	823	0	I19:6
unexpect close	851	4	
unexpect error	782	12	N07:7
unexpect migration	782	8	N14:7
unexpect or	782	0	I11:16
unexpect response	667	-7	N02:6
unexpect statu	672	4	
unexpect token	628	0	N03:11 N12:22
unexpect type	851	0	I06:7
unexpected	713	9	
unexpected default	782	8	
unexpected wrap	851	3	
unfortunate	823	3	
unhandl	767	9	
unhandl error'	851	6	
unhandl promise	851	8	
unhandl rejection	851	-5	
unhandledpromiserejectionwarn	742	5	
unhandledpromiserejectionwarn statuscodeerror	823	3	
unhandledpromiserejectionwarn unhandl	851	8	
uninstall	581	0	I07:10 I08:7 I14:10 I17:20 T01:6 T04:8
uninstall and	731	4	T01:8
uninstall event	851	0	I14:6 N15:6
uninstall hook	823	0	I17:6
uninstall it	851	-3	
uninstall the	823	8	
uninstalled'	851	0	I14:6
unique	851	-5	
unirest	851	0	J09:6
unit	684	-6	T02:8
unit test	684	-6	T02:8
unix	667	-6	
unix exp	713	0	T02:6
unix expiresat	851	-7	
unix qsh	767	-3	
unix ten	851	5	
unknown	499	14	I09:9 I14:6 J05:18 J31:25 N06:6 T14:8
unknown authority	823	3	N09:10
unknown customfield_	721	7	
unknown description	782	3	J31:8
unknown error	767	-7	N11:6
unknown field	851	-25	
unknown host	851	5	N06:12
unknown if	851	6	
unknown in	800	0	J31:8
unknown issuer'	851	-3	
unknown jira	767	6	
unknown on	851	0	J27:7
unknown or	767	-3	T14:11
unknown response	851	3	
unknown source	782	7	J25:7
unknown the	851	3	
unknownhostexception	823	0	I09:6
unles	648	-3	J31:8
unles we	851	-3	
unlimit	767	0	I06:22
unlimit lifetim	823	0	I06:12
unlock	851	0	J35:6
uno	851	-5	
unrecogniz	851	10	J25:6
unrelat	851	-3	
unresolv and	851	4	
unrestrict	851	-3	
unscop	753	5	J28:17
unscop token	782	4	J28:12
unstyl	851	0	I21:10
unsuccessful	767	4	I19:11
unsupport	621	0	J24:32 J25:6
unsupport confluence	800	3	
unsupport media	684	-3	J24:27
untick	851	0	P01:7
until	518	4	I04:8 J21:8 J29:14
until about	851	0	N11:11
until all	851	6	J21:6
until exist	851	-5	
until it	782	0	J29:6
until last	782	3	J29:10
until next	851	0	I20:7
until now	823	-8	
until some	851	0	J21:7
until someone	851	0	J03:7 N14:6
until then	823	0	J30:7
untouch	851	-4	
unus	823	-3	J29:8
up	391	-15	J11:-6 J18:6 J19:15 J23:6 J26:-7 J29:7 J42:6 N05:9 N07:6
up again	800	-3	N15:9
up an	800	-6	
up as	742	4	
up at	767	3	J19:10 N07:8
up but	851	-10	
up by	782	0	N06:6
up for	684	-9	L01:7
up in	632	-3	N15:7
up jira	800	-5	
up last	851	0	J40:7
up on	753	0	I12:6
up or	851	0	J04:6
up our	823	0	N06:6
up people	851	0	J42:10
up please	851	-3	
up that	800	0	N10:6
up the	595	0	J19:6 J31:6
up there	800	6	
up to	628	7	N05:7 T02:6
up unus	851	0	J29:8
up when	823	-6	
up with	697	6	J10:6 J34:7
updat	484	10	J25:9 J29:7 J33:13
updat and	823	8	
updat content	823	3	J25:8
updat d'	851	4	
updat desc	753	3	J33:10
updat from	823	4	N02:6
updat issue	800	3	
updat lic	851	3	I04:6
updat order	851	3	
updat the	662	0	J15:6 J42:6
updat to	800	3	N06:7
updat we	851	-3	
updat with	851	8	
update	462	-8	J02:-6 J09:7 J12:6 J25:15 J31:8 N02:6 T01:10 T05:7
update actual	851	-9	
update and	851	-3	
update button	851	0	P01:6
update comment	823	8	
update field	767	9	J25:13
update in	800	3	
update issue	851	0	J41:6
update it	753	-4	N02:7
update of	731	5	J39:6
update that	823	3	J33:7
update_history	662	7	J25:6
update_history false	662	7	J25:6
update_issue	851	-5	
update_page	753	-7	
updateasync	823	-9	
updateasync content	851	-5	
updateconfluencepage fail	851	3	
updated'	851	3	J33:12
updated_at	823	0	I07:7
updatehistory	823	9	
updatehistory false	851	6	
upgrad	621	-14	I11:6 J07:6 J24:8 N01:6 T03:7
upgrad ace	823	0	I03:7 N01:9 S02:7
upgrad atlassian	851	0	T03:8
upgrad the	753	-6	
upgrad to	800	-3	
upgrad with	851	-6	
upgrade	612	0	I11:6 J12:6 T03:8
upgrade it	823	0	I15:6
upgrade of	851	3	I21:6
upload	535	-20	I12:9 J20:18 J24:6
upload attachment	823	7	
upload by	851	-3	
upload fail	800	-8	
upload file	851	4	
upload it	823	-3	
upload of	823	3	N11:9
upload set	851	-4	J24:7
upload the	705	13	
upload want	851	10	
upload with	851	-8	
upm	721	-4	I16:6 T01:9
upm is	851	-4	
upm says	851	0	I11:6
upon	782	3	
upper	753	0	J03:10 T11:8
upsert	721	-3	
upsert field	851	3	
upsert return	823	-6	
upset	823	-3	
upstream	742	0	N11:12
upstream connect	851	0	N11:6
upstream request	851	0	N11:8
uri	478	-11	J10:32 T09:7
uri absolutepath	851	-5	
uri account	851	5	J06:6
uri for	851	-4	
uri header	851	12	J26:6
uri host	851	3	
uri http	568	8	
uri iat'	851	5	J06:6
uri is	782	0	J10:13
uri of	823	3	
uri port	851	3	
uri request	713	-7	
uri request_uri	851	3	
uri self	851	5	J06:6
uri site	823	9	
uri uri	625	-6	
uri url	823	-4	J19:6
uris	823	-4	
url	308	32	I01:10 I02:8 J01:8 J02:11 J07:6 J10:9 J20:-7 J26:7 J28:9 N01:7 N02:11 N03:20 N06:7 N13:10 N14:13 N15:-6 T14:-6 T15:8
url api	851	-8	
url atlassian	823	4	
url auth	767	3	J22:8 N01:6
url base	742	-5	
url baseurl	851	0	T05:9
url but	851	-5	
url by	753	4	J36:7
url const	823	-4	
url content	851	-3	
url data	753	-5	J25:6
url doesn't	851	4	T15:9
url encod	823	0	C02:6
url ends	823	3	J10:8 T08:6
url for	782	0	I14:6
url format	851	-5	
url from	753	0	J37:6
url has	767	3	J07:7
url header	635	-4	
url http	400	14	J01:6 J02:14 J23:6 J25:7 J35:8 N03:12 N06:10 N13:10
url http_method	851	3	
url in	672	4	J04:7 N14:6
url is	615	6	N03:8 N14:6
url it	823	0	N02:10
url jira	782	-5	
url look	823	-5	
url mail	851	0	J28:10
url method	782	9	J06:6
url new	851	5	
url not	851	0	L08:8 T15:7
url of	635	0	J02:8 J28:7 N02:8
url ok	823	0	C02:6 N12:6
url on	851	0	I09:7
url only	851	3	
url or	782	0	N03:6
url output	851	4	
url path	823	10	
url print	851	0	N12:6
url proces	851	9	J01:11
url product	851	0	I10:8
url req	851	0	I01:9
url request	823	5	
url return	800	5	
url self	823	13	
url that	823	3	J38:7
url the	742	8	
url timeout	851	0	N08:6
url to	800	4	
url url	767	-3	
url user	782	0	J26:7
url username	782	3	
url which	782	0	L08:7
url while	851	0	I02:6
url wiki	823	7	
url with	753	7	N06:6
url xxx	851	3	
urlencode	851	3	
urlencode jql	851	3	
urlencoded'	731	0	J24:7
urlencoded' is	823	0	J24:8
urlencoder	851	5	
urlencoder encode	851	5	
urllib	600	8	N06:6 N13:7 T05:7
urllib connection	767	8	N06:8
urllib connectionpool	628	5	N13:7 T05:8
urlopen	851	4	
urlopen self	851	4	
urls	643	0	J10:7 J39:8 N02:8
urls have	851	0	N02:6
urls in	823	-3	
urlsearchparam	721	0	I04:8
urn	492	7	C02:7 L09:14 T03:9 T05:20 T06:24 T07:27 T11:7
urn atlassian	518	7	L09:8 T03:7 T05:14 T06:22 T07:21 T09:6
urn ietf	628	5	T01:6 T02:7 T03:9 T11:6
urn in	851	0	T07:13
us	420	-6	I16:9 J08:13 J19:6 J21:6 J25:-8 J29:7 N11:6 T04:7 T08:8
us an	782	-8	
us any	851	6	J23:7
us as	823	3	J29:8
us at	823	6	
us atlassian	851	0	L08:6
us docs	851	4	
us error	851	-4	
us field	767	5	S01:7
us gov	742	0	I16:16 T08:7
us in	823	0	N04:6
us it's	851	0	T06:6
us jira	823	-3	
us new	851	0	N04:6
us on	753	0	J22:6
us our	851	0	N04:6
us query	782	3	
us take	851	-4	
us that	782	5	N11:9
us the	657	-9	
us their	823	4	
us this	851	-7	
us to	678	0	I06:6 J21:9 T13:6
us token	767	6	J26:6
us var	823	0	N09:6
us who	851	0	J39:7
usage	721	-9	
usage json	851	3	
usage the	851	4	
use	368	-6	I21:7 J02:7 J18:20 J26:14 J28:6 P01:-6 T01:14
use addon	767	0	I01:11 I21:8
use an	782	3	
use api	782	-13	
use bearer	851	9	J01:7
use cas	851	-3	
use confluence	652	12	J18:20
use different	823	3	
use for	800	8	
use google	823	0	N11:7
use has	823	0	T08:8
use http	823	-3	
use in	753	-4	I21:6 L09:7
use it	581	4	J08:7 J34:8
use jira	753	10	
use library	851	0	J06:6
use of	782	-4	
use one	800	7	
use package	851	-10	
use post	851	-5	
use req	823	0	I01:8
use rest	800	-8	
use same	851	0	J29:7
use that	705	0	J26:7
use this	635	0	T01:24
use to	782	5	
use token	782	4	
use value	851	-3	
use what	823	3	J36:6
use your	767	-6	
use_ssl	851	3	
use_ssl false	851	3	
usebasicpars	851	4	
used	475	0	I20:14 J04:6 J26:8 J33:7 J42:7 S02:7
used at	823	-3	
used before	782	3	I20:25
used in	753	0	J05:8
used it	767	-5	
used now	851	4	
used the	662	15	J33:6 T14:6
used to	652	-12	J33:6
used with	767	-10	
usedefaultcredential	823	3	N10:11
useful	731	0	J17:7
useful to	851	-3	
useles	800	-4	J16:7 J37:6
user	268	8	C02:10 I01:-7 I03:-6 I07:-7 I12:-7 I13:-7 I15:-6 J05:10 J09:13 J10:-7 J14:10 J17:17 J18:17 J19:13 J23:30 J25:-17 J26:10 J29:-7 J30:-8 J32:-7 J35:7 J40:-8 J41:-9 J42:23 L01:-7 L09:14 N01:-7 N02:-6 N03:-10 N04:-6 N05:-8 N07:-11 N11:-9 N12:-6 N15:-8 S02:12 S03:13 S04:12 T01:6 T03:6 T04:6 T05:9 T06:7 T12:10 T13:13
user 200	782	0	J02:9 J17:9
user 401	823	0	J02:10
user acces	721	0	J02:6 J05:10 S01:6
user account	731	7	L09:6 S02:9 S04:6
user accountid	782	-4	T07:10 T13:6
user agent	678	6	J20:22
user agent'	731	8	N09:7
user and	557	0	C02:8 J35:18 J42:8 P01:8
user are	782	6	
user as	800	0	T07:6
user bearer	851	0	J13:8 L08:6
user bulk	800	-9	J07:16
user but	851	0	T13:6
user cache	851	0	T13:8
user call	851	-4	
user can	697	-7	J14:7 T15:11
user can't	753	0	J35:6 S02:8
user cannot	851	-3	
user cfg	823	9	J24:8
user click	851	0	J37:7 T14:6
user come	851	4	J03:9
user comment	851	0	P01:7
user const	851	5	
user current	767	13	N13:7
user does	721	0	J15:9 J23:7
user don't	851	0	J23:6
user email	782	0	J09:8
user error	742	3	N07:6
user every	851	0	J42:8
user example	851	5	J01:6
user fail	800	4	
user field	782	8	J42:6
user from	742	0	J17:9 J20:6
user gave	823	9	
user gethost	851	0	I02:8
user group	782	7	J18:6
user had	782	0	I05:7
user has	639	0	P01:9
user header	800	-4	J37:6
user here	851	-3	
user http	823	7	T13:7
user id	731	-7	
user identify	721	11	J23:8
user if	851	3	
user impersonat	851	0	J02:6 T05:7
user impersonation	667	0	J36:8 T08:8
user import	851	4	J42:7
user in	635	8	J13:9 T12:9
user info	753	6	
user install	851	7	
user into	851	0	J18:7
user is	609	-8	J09:11
user isn't	782	4	J16:6
user jo	851	12	
user key	705	0	J23:7 T06:14
user keys	851	0	T06:7
user lack	767	-3	
user list	800	3	J17:6 J23:6
user lock	851	0	J35:6
user mail	800	-8	J26:6
user map	851	-3	C02:6
user may	657	0	J09:8 J18:9
user me	800	8	N06:6
user must	782	4	T14:6
user nam	713	-11	
user name	549	4	J02:10 J23:8 J26:16
user need	800	-4	
user no	851	0	S04:9
user not	628	13	J18:16
user now	851	0	J09:8
user of	657	-9	S03:6 T04:10
user offline_acces	823	3	
user on	782	0	S03:8
user only	782	0	J35:6 S04:6
user open	782	0	I04:7
user or	742	3	
user ourdomain	851	4	
user passwd	851	-4	
user password	590	-11	N13:8
user per	851	0	J19:10
user permission	782	0	J23:6
user picker	782	3	J42:13
user privacy	851	-5	
user read	731	-9	
user redact	705	10	J25:6 J26:10
user report	851	0	J37:6
user req	851	0	J09:6
user request	823	0	I17:9
user rest	851	4	
user same	851	0	J31:6
user says	851	5	J04:6
user scope	851	0	S04:9
user search	618	0	J23:8 J42:32 T06:10
user secret	851	-8	
user see	753	0	I09:9 T09:6
user sees	851	0	S03:10
user should	823	4	J27:7 T15:7
user sign	823	-4	J36:7
user so	851	0	J08:6
user someone	721	15	J02:7
user story	851	-6	
user str	823	5	
user that	767	5	J13:6 J27:7
user the	713	-5	C02:6 S02:6 S03:8
user they	851	0	J23:6
user through	851	0	J19:6
user to	713	10	C02:8
user token	534	-4	J03:6 L09:13 S04:9 T08:7 T09:9 T11:8 T12:13
user url	851	4	
user userkey	823	-3	
user username	721	0	J23:14
user warningmessag	823	0	J04:8
user we	823	0	J19:6 L09:6
user where	823	-6	
user who	697	-7	J33:6 S02:6 S04:6 T13:6
user with	672	0	J34:7 S02:6
user without	823	-5	
user work	800	-3	
user'	667	7	J23:7
user_id	823	0	I01:9
user_key	782	4	J23:7
user_key username	851	-3	
user_token	782	0	S03:6
useraccountid	552	-4	L01:6 L09:10 S02:7 T02:6 T03:6 T05:8 T07:11 T09:8
useraccountid acc	851	0	L09:9
useraccountid be	851	0	T05:6
useraccountid claim	851	-4	
useraccountid in	851	0	C02:6 T07:8
useravatar	851	-4	
useravatar ownerid	851	-4	
userclient	851	0	S02:7
userid	713	0	I14:7 T12:9
userid accesstoken	851	3	
userid str	851	-7	
userkey	609	17	J23:9 T06:53
userkey admin	851	0	T06:9
userkey app	851	5	
userkey aud	851	5	
userkey current_jwt_user	851	-3	
userkey opts	851	5	
userkey public	851	6	
userkey str	851	5	
userkey tnt	823	3	
userkey ug	851	0	T06:11
userkey user	800	0	T06:14
userkey userkey	800	3	T06:8
usernam	782	-9	
usernam are	851	-4	
username	448	16	J02:6 J04:13 J23:31 J25:-6 J26:18 N07:7 N10:7 N14:8 P01:8
username adm	851	4	
username confluence_user	851	0	J28:6
username current_jwt_user	851	-3	
username email	851	3	
username for	851	-4	
username is	823	4	
username login	800	-6	
username me	742	0	J04:12
username must	851	0	J23:7
username my	823	0	J26:6
username olga	851	0	J23:7
username os	851	0	N08:6
username password	648	12	J02:11 J15:6 N07:8
username the	823	-7	
username token	823	10	J04:6
username user	731	5	N13:11
username username	800	0	J15:8
username with	851	0	T06:6
username xxx	823	-9	
username'	662	8	J23:29
username' is	697	11	J23:13
userpassword	851	4	
userpassword var	851	4	
users'	782	0	J36:7
usertoken	767	0	S03:6 T06:7
usertoken const	851	3	
uses	519	-15	J22:8 J26:7 J42:6
uses an	800	-5	
uses atlassian	767	-3	
uses basic	851	-4	
uses is	851	4	
uses it	782	4	
uses legacy	851	-3	
uses of	851	0	J32:8
uses the	672	0	J39:6
usr	600	6	J26:8 T14:6
usr bin	731	9	
usr lib	705	-3	
usr local	672	3	J15:6 J26:6
usual	652	-18	
utc	635	7	I05:10 I20:9 N11:7
utc and	800	0	C01:6 I05:6
utc const	823	-3	
utcnow	721	-4	I20:6
utcnow addsecond	823	-3	
utf	538	18	J02:6 J26:8 N03:9
utf as	851	-6	
utf date	782	-4	
utf meta	753	7	N14:6
utf standalone	767	7	
utf transfer	782	3	
util	632	5	J02:6
util base	851	-4	
util concurrent	742	9	
util go	823	0	S01:7
util js	851	4	T05:6
utm_source	851	0	I01:11
utm_source mail	851	0	I01:11
uuid	713	7	T12:10
uzxhhbxbsz	782	0	T10:8
uzxhhbxbsz aw	782	0	T10:8
val	662	0	I10:7
val assertion	851	0	L09:6
val request	713	-4	
val token	851	0	J37:6
valid	460	27	C01:8 I20:9 J25:25 J41:17 N09:8
valid and	742	5	
valid authentication	851	-3	
valid certification	782	3	N09:8
valid even	851	-4	
valid for	672	0	J41:15 T02:6
valid id'	767	5	J25:8
valid in	851	0	J32:6
valid is	851	3	
valid issue	851	5	
valid jira	823	0	N03:6
valid json	800	6	N12:12
valid project	800	-3	J25:9
valid token	823	3	J04:7 J35:6
valid transition	800	10	J41:10
valid true	697	4	J25:8
valid until	851	3	
valid what	851	4	
valid yet	823	0	I20:6
validat	721	3	I12:6
validate	667	8	I20:9
validate setting	851	3	J01:6
validatequery	721	-12	
validatequery false	851	-5	
validatequery true	767	-9	
validation	621	-12	C02:14 I18:19
validation fail	713	4	I18:22
validation of	851	0	T04:6
validity	823	0	I05:6
valu	576	3	J04:6 J25:7
valu export	851	7	
valu expression	823	-7	
valu for	851	-3	
valu in	851	-3	
value	435	18	C02:8 I02:19 J25:15 J27:23 J32:24 N12:11 T04:6
value at	782	-16	
value but	767	-6	J34:6
value context	851	-3	
value expect	823	0	I02:6
value for	851	-3	
value from	767	0	J06:6
value has	823	0	C02:6
value html	851	6	
value jira	851	4	
value line	713	-7	N12:9
value list	823	5	
value must	662	15	J32:31
value not	851	4	
value of	705	-11	
value or	851	0	I10:6
value red	851	-3	
value type	800	-8	
value vuln	851	3	
value'	713	0	J25:14
value' in	767	5	J25:8
valueerror	851	8	J10:8
values'	800	-5	N06:6
vanity	823	0	I16:6
var	498	6	J23:7 N13:8 T08:8
var api	851	-4	
var assertion	800	4	
var claim	800	4	T06:7
var http	851	0	N09:6
var lib	800	4	
var mail	823	-4	
var now	767	3	
var option	782	8	
var out	851	8	J23:7
var pass	851	4	
var payload	767	-6	
var req	823	6	
var request	705	-3	
var response	678	6	
var secret	851	-5	
var site	823	7	J22:6
var text	851	4	
var url	782	-4	
var user	851	3	J26:7
var where	851	4	
var who	823	0	N13:7
var wiki	851	6	
var www	782	0	T03:6
varchar	851	0	T10:12
variabl	657	0	N07:8
variable	648	0	J02:8
variable is	851	-5	
variable to	823	6	I16:6
variant	753	-4	
variant where	851	0	N13:6
vars	851	0	C01:9
vault	697	-9	T10:7
vault and	851	0	T10:9
vba	823	0	J02:8
vcs_type	851	-5	
vcs_type circle_project_username	851	-5	
velocity	823	7	I03:7
vendor	555	6	J13:7 T03:6
vendor lesstif	782	4	
vendor says	823	0	J33:7
venv	713	-5	N11:6
venv lib	713	-5	N11:6
verb	742	10	N01:10
verb kwarg	823	8	
verb verb	823	8	
verbose	684	20	J25:13 P01:8
verbose get	782	11	
verbose invoke	800	3	
verbose new	851	5	
verbose verbose	800	7	
verifi	562	-10	I19:11 J08:6 L01:9 L08:9
verifi ok	851	0	L01:11
verifi sha	851	0	I07:9
verifi that	823	-4	
verifi the	767	0	J06:9
verification	530	0	I03:8 I07:14 I08:21 I18:8 I19:15 T10:6
verification error	648	7	
verification fail	618	0	I07:18 I08:19 I18:9 T10:8
verification was	800	0	I19:11
verifier	782	0	I20:12
verify	480	0	I07:14 I08:18 I10:6 I11:22 J08:6 N09:24 T10:11
verify defaultjwtclaimsverifier	851	0	C01:7
verify fail	684	15	N09:16
verify false	753	-4	N09:7
verify installation	782	0	I11:15
verify it	782	0	J08:7
verify js	800	0	I04:7
verify jwtreader	851	0	I05:6
verify the	628	5	I11:12 N09:12 T10:9
verify token	823	-3	
verify what	823	0	J06:6
verify with	742	0	I08:7 I10:7
verify'	851	-3	
verifyclaim	851	0	I12:6
version	381	23	J02:6 J12:9 J16:20 J20:6 J22:7 J25:8 J32:20 J39:19 T01:7 T03:7
version and	657	-9	J12:6
version by	800	4	
version content	731	-6	J32:9
version encod	767	7	
version error	851	4	
version fail	851	-12	
version field	851	-3	
version from	753	-12	
version get	800	13	J16:7
version has	800	4	L08:8
version have	823	0	T10:6
version in	705	0	J16:14
version info	823	0	J01:7
version it	800	-9	J16:6
version jira	767	4	
version lib	851	8	
version name	782	-6	J16:10
version new	851	-3	
version no	800	-6	
version number	731	3	J32:6
version of	603	17	J02:9 J22:9 J32:8
version on	767	6	
version python	851	0	J07:6
version self	851	-4	J39:6
version set	851	7	J39:7
version snapshot	851	7	
version test	851	3	
version that	753	5	J25:6
version the	753	-3	J42:6 S02:6
version to	851	7	
version too	851	-3	
version type	767	13	J32:6
version usr	823	5	
version versionnumber	823	-9	
version window	851	5	N03:10
version work	823	4	
version'	800	8	N14:10
versionedrepresentation	823	-4	
versionedrepresentation id	851	-3	
versionnumber	823	-9	
vertex	851	4	
very	542	15	I04:7 J02:6 J04:7
very like	851	0	J09:7
very same	648	6	
very well	823	6	J02:6
via	606	-5	I06:8 N10:7
via rest	823	3	
via the	753	0	J14:6
video	823	-5	
view	555	5	I05:6 J04:11 J11:6 J15:10 J27:9 S01:11 S04:13
view and	851	3	
view by	721	5	J04:18 S01:6
view is	851	0	J09:8
view it	731	-6	J27:15
view jira	851	3	
view the	767	6	J15:13
viewer	782	0	J09:6
vim	851	6	
visible	753	0	J42:6 S01:6
visitor	782	-7	S01:10
vm	690	-3	C01:11 I05:11
vms	800	0	C01:9 I20:8
vmware	823	-5	C01:7
volume	823	0	I09:6 J36:9
vote	851	9	
vpn	652	8	N04:16 N06:8 N08:7
vpn on	851	0	N04:9
vpn or	851	5	
vs	648	3	J02:7 N12:6
vs code	684	6	J02:8
vscode	782	0	J02:6
vuln	678	6	J14:6
vuln and	823	-5	
vuln body	823	4	
vuln does	851	3	
vuln error	851	3	
vuln http	851	5	
vulnerability	851	6	
vvv	851	-14	
waf	800	0	I14:9
wagtail	823	0	J09:6
wait	524	-17	J19:9 N08:17 N11:9
wait and	800	-3	
wait as	851	-3	
wait expect	851	-4	
wait for	690	0	J23:6 N08:6
wait or	823	3	J35:6
wait request	851	-5	
wait until	767	0	J29:6
wall with	851	4	
wander	851	0	C01:7
want	413	14	I14:6 J23:7 J25:7 J33:7 J38:6 N10:6 S02:7 T11:10
want accountid	851	5	
want all	823	-3	
want an	742	6	J29:6
want another	851	3	J38:7
want at	851	3	
want basic	823	0	J01:6
want both	851	3	
want for	823	-3	
want it	705	6	L09:7
want jira	851	7	
want login	800	0	J23:6
want more	800	6	J30:6
want qsh	851	0	I03:7 L08:6
want that	800	5	S02:7
want the	684	12	
want this	851	-3	
want to	524	-4	J16:6 T11:9
want token	823	-3	
warn	463	9	C01:6 I18:11 I20:7 J02:6 J04:6 T06:7
warn about	823	3	
warn anonymou	851	-4	
warn confluence	753	8	J34:6 N03:6
warn jwt	782	0	I01:8 I06:6 I18:12
warn msg	823	4	
warn org	823	3	
warn plugin	851	-5	
warn root	705	8	N09:9
warn tenant	782	0	J09:6 N15:12
warn this	851	0	T06:8
warn with	823	-5	T06:7
warning	782	-6	I18:6
warningmessag	678	15	J04:8 J27:17
was	331	26	I20:8 J01:-6 J15:17 J18:6 J27:8 J28:-7 J29:8 N05:-6 N09:-6 N10:-6 S03:7 T02:11 T04:7
was 200	782	0	S01:7
was accept	782	-7	I15:9 J19:6
was add	782	0	N13:7
was all	823	0	N02:7
was an	667	0	J25:7 N11:9
was and	851	5	
was answer	823	0	I07:8
was around	851	5	
was available	782	8	
was broken	823	10	
was by	851	0	J07:7
was chang	753	0	J07:6 N15:6
was clos	851	0	N07:7
was copi	851	4	N01:6
was creat	800	0	S04:7
was deni	731	3	J12:12
was deploy	851	7	I01:6
was down	823	4	N15:10
was expect	823	-3	
was expir	851	5	
was false	851	0	I21:6
was fine	713	0	J23:10
was for	800	0	N07:6 S01:7
was forcib	851	0	N07:8
was found	851	3	J39:7
was get	782	3	I01:9
was grant	721	3	J12:17
was in	823	0	J20:9 N08:6
was issu	800	0	I20:12
was it	697	12	J29:6
was just	851	-5	
was last	800	3	T10:6
was logg	851	0	S01:8
was made	662	7	J11:6
was meant	823	-4	S03:7
was miss	782	-9	
was mov	800	4	
was my	823	4	J35:6 L08:7
was never	731	-4	J15:6
was not	583	0	J25:13 N14:7
was ok	753	0	J38:7
was only	823	0	J27:6
was our	782	0	T04:7
was refus	742	0	J36:8
was reinstall	800	0	T04:6
was remov	742	-7	
was renam	851	0	I19:6
was revok	851	-4	J04:6
was right	823	0	S02:7
was roll	851	4	T04:6
was set	823	0	J36:7 N06:6
was shown	851	0	S03:12
was stor	823	7	
was successful	851	-4	
was sure	851	0	N04:6
was sync	851	4	
was taken	823	0	J18:6 S04:6
was that	767	3	J35:7
was the	639	0	I02:6 T07:6
was there	782	-4	J15:7
was thrown	823	-6	
was to	782	0	L09:7
was told	800	4	
was too	851	0	C01:7
was unsuccessful	800	0	I19:11
was used	823	-3	I20:6
was work	823	0	L01:8
was written	823	3	
was wrong	800	7	
wasn't	639	0	I11:6 I13:6
watch	705	6	C01:8
watcher	690	-6	J23:12 T13:9
watcher by	851	0	J23:6
watcher is	851	6	
way	470	-11	N12:7 T10:6
way as	851	-7	J09:6
way back	851	-3	
way round	697	-3	T10:6
way than	851	0	I14:6 J19:6
way that	823	-3	
way to	592	-4	
way too	851	-5	N08:6
way we	823	6	
way without	851	5	
ways	690	-6	J42:6
ways that	851	4	
we	312	-11	I07:6 I15:-6 J02:-7 J09:6 J22:-6 J24:-6 J25:-6 J26:-7 J37:6 L08:-6 N09:-7 N15:8 S02:9 S03:11 T01:6 T04:13 T08:8 T09:12 T14:7
we add	782	0	J09:6
we alway	823	0	I08:7
we answer	753	0	I09:6
we are	690	3	N11:8
we aren't	800	0	J39:8
we ask	705	12	S02:8
we be	851	-3	
we built	823	5	
we bump	851	0	J12:6
we call	753	7	
we can	721	-6	
we chang	713	4	J16:6 J34:6
we change	851	0	J33:6
we check	823	0	S03:6
we copi	823	0	J06:7
we copy	800	-3	
we could	823	9	
we couldn't	800	-3	J29:6
we decrypt	851	0	I10:6
we delete	851	0	S01:7
we did	753	4	J23:7
we didn't	767	0	J21:6
we do	697	3	J09:6 J14:8 T01:7
we don't	667	-7	
we expect	851	5	
we fetch	800	-6	S03:10
we find	823	0	S02:7
we follow	851	0	J38:6
we found	823	-9	
we gave	823	-3	
we get	672	-7	J42:6
we go	782	-6	
we had	643	-7	J05:6 S02:6
we have	542	7	J39:6 T05:6
we introduc	851	0	S03:9
we just	800	0	J19:6 N02:6 S03:6
we keep	721	0	S01:6
we kept	851	4	
we know	731	-8	
we let	851	0	I01:8
we log	851	-3	S01:7
we look	742	-3	I07:6
we made	823	5	
we make	767	0	J28:6
we migrat	851	0	J23:6 N13:9
we mov	672	-8	I11:8
we only	697	-3	T10:6
we pass	767	0	J21:6 J23:6 S02:6
we pay	851	0	N15:6
we plan	782	-6	
we post	800	6	J13:7 J30:6 N11:6
we probab	851	-3	
we put	697	0	I14:6 J07:6
we ran	851	0	N08:6
we remov	823	0	I09:6
we restor	851	0	I05:6
we restrict	851	0	N04:6
we retry	851	0	T14:6
we roll	823	4	
we rul	851	3	
we run	705	9	J21:6
we see	705	17	J42:6
we send	697	4	J01:7 J08:7 J23:6
we set	767	-6	
we ship	851	0	I13:6 N05:7
we should	713	-5	
we sign	697	4	J05:11 T09:7 T10:6
we still	800	0	T06:9
we stor	823	0	J41:6 T09:6
we store	753	0	J36:6 N02:6
we support	851	0	J39:6
we suspect	851	0	J42:6
we switch	767	-9	
we take	767	-3	S01:6 T09:6
we test	851	-3	
we think	851	-5	
we thought	800	0	S02:8 S04:7
we tri	697	-7	I12:7 I16:6 T08:6
we use	632	0	T08:6
we were	721	-5	S02:8 T04:7
we work	851	5	
we would	782	-10	
we'd	667	0	J04:7 S02:7 T13:7
we'd have	823	0	J04:10
we'll	731	-5	
we're	583	-5	J13:7 J21:6
we're hav	800	-3	
we've	557	0	I08:7 I17:6 T06:6
we've been	851	0	J06:8
we've got	782	0	J09:7
we've put	851	0	I21:6 T07:8
we've two	823	0	J05:6 J31:6
web	487	21	J04:13 J15:6 J20:6 J36:7 J41:6 N03:7 N12:19 N15:7
web app	851	0	T10:9
web authentication	851	3	I04:6
web content	782	0	J02:7 J21:6
web filter	851	0	N12:9
web gateway	851	0	N10:6
web have	851	0	J04:10
web http	851	4	
web page	678	7	J20:7 N03:15 N12:10
web proces	851	0	J36:8
web query	851	0	N14:7
web request	823	0	J36:8
web security	851	3	N15:6
web version	851	0	N11:6
webclientresponseexception	800	0	J08:6
webclientresponseexception unauthoriz	851	0	J08:6
webhook	492	-26	I01:7 I14:9 I20:6 J13:23 J24:6
webhook are	782	-6	
webhook come	851	0	L08:8
webhook for	782	-4	
webhook from	823	0	C01:6
webhook is	800	-6	
webhook jira	851	0	J24:8 N02:8
webhook jql	851	-3	
webhook no	823	4	
webhook of	705	0	J37:6
webhook relay	823	0	N07:8
webhook so	851	-4	
webhook with	823	5	
webhookregistrationresult	851	6	
webhookregistrationresult error	851	6	
webpack	782	5	
webproxy	851	0	N09:6
webproxy http	851	0	N09:6
webresponse	800	-3	
websession	851	3	P01:6
website	697	3	
website at	782	3	
website owner	782	3	
wed	731	0	C01:6
wed mar	851	-3	
week	492	0	I04:6 J29:8 N15:8
week ago	690	5	J02:7
week and	823	-4	T08:6
week could	851	-6	
week it	823	6	
week my	851	6	J02:6
week not	823	-4	
week will	851	3	J01:6
week with	851	0	S01:7
weekend	639	0	C01:6 N02:9
weird role	851	0	J17:6
welcome	684	5	
well	474	0	J07:6 J36:6 T11:6
well again	851	3	J07:6
well enough	851	6	
well for	851	3	
well got	851	-3	
well it	851	4	
well known	753	0	I19:6
well no	851	3	
well or	851	0	T11:6
well the	767	9	J02:6
well then	823	4	
well we	851	0	J21:6 J36:7
well with	782	-5	
went	523	5	N09:6 N11:9 P01:7
went from	823	4	
went ok	851	3	
went on	823	4	J35:8
went out	851	0	N09:9
went through	639	5	P01:11 T14:7
went wrong	672	-8	
werden	851	0	J05:11
were	499	0	J41:10
were all	851	0	S01:7
were at	851	-3	
were install	851	0	T05:6
were logg	851	-4	J03:6
were made	823	3	J10:6
were never	851	-3	
were pass	851	0	S02:9
were read	851	-4	
were right	851	-3	J35:6
were taken	851	4	
were the	782	7	J26:6
were there	851	5	
weren't	753	0	I17:6
wget	851	0	J38:6
what	326	13	C02:9 I14:-6 J09:8 J24:6 J26:9 N02:6 N14:10 T09:6
what am	690	7	N14:7
what call	851	0	J20:6
what came	851	-4	T09:6
what can	753	4	
what com	721	10	
what could	823	-4	
what did	705	4	J19:6
what do	609	10	N08:6 S04:6
what does	628	5	T05:6
what else	782	0	C02:9
what everybody	851	3	
what exact	851	-4	
what fail	851	3	
what follow	851	-3	
what get	767	12	N03:7
what goes	823	4	J36:6
what had	800	0	J19:6
what happen	690	6	J34:6 T10:6
what has	823	3	
what hash	851	0	L09:8
what have	823	0	T07:7
what help	767	6	J16:7
what in	713	0	I15:6 J06:6
what isn't	800	0	J27:6
what it	600	-5	N13:6
what it's	767	0	L08:6
what jira	684	0	I01:11 T05:7
what kind	851	0	N06:6
what look	823	5	
what mak	851	-3	
what must	823	0	N04:6
what one	800	0	N05:7
what our	851	0	S01:7
what puzzl	851	0	J19:7
what see	713	0	J02:6
what send	823	-5	
what should	753	-3	
what sign	851	0	L08:6
what statu	851	-3	
what the	564	-7	J03:7 J24:7
what they	731	0	I04:7
what they've	823	0	J09:6
what this	753	-5	
what thought	851	0	N12:6
what to	697	-8	N15:6
what tri	800	3	
what type	823	0	J24:6 J39:6
what user	851	0	T09:7
what was	742	0	S03:6
what we	667	0	T09:7
what we've	851	0	J05:6
what went	767	4	
what work	800	7	
what you	713	-6	
whatever	572	29	J40:6 L08:7
whatever ask	851	4	
whatever path	800	0	L08:12 N15:8
whatever that	851	0	J40:8
whatever the	742	12	
whatever try	782	10	
whatsoever	713	0	J03:9 J24:6 S02:6
wheatear	851	0	T11:6
wheel	851	0	N08:8
wheel turn	851	0	N08:8
when	334	-10	J07:6 J19:6 J21:8 J35:7 J39:-7 N08:6 N12:10 P01:8
when act	851	0	T05:6
when add	782	0	J19:6
when ask	767	0	J23:6
when call	742	-4	J34:6
when change	800	8	
when click	742	-5	J40:7 N02:6
when connect	767	4	
when creat	767	-3	
when create	782	11	J30:9 P01:7
when customer	851	5	
when gett	823	-5	
when hash	851	0	J07:14
when he	823	0	J35:6 P01:6
when i'm	851	0	J27:7
when import	851	0	N05:6
when it	595	11	J16:7
when it's	782	0	N02:7
when log	800	-3	J35:6
when logg	851	0	S01:7
when made	851	6	J04:6
when no	800	-4	
when not	851	0	N12:17
when one	753	-11	
when open	767	3	
when our	767	0	J13:7 P01:6
when page	851	0	J07:6
when project	800	-4	
when pull	851	5	
when put	782	6	I06:7
when run	767	3	
when send	851	-4	
when set	823	8	J02:6
when she	823	0	N06:6 S03:6
when site	851	9	N15:8
when take	851	-4	
when tenant	851	-3	
when the	496	-15	J02:6 J21:6 J33:6
when there	753	-6	J32:7
when they	684	0	I05:7 J14:7 J21:7
when try	767	6	J24:6 J25:6
when updat	851	6	
when upload	851	4	
when use	851	-9	
when user	767	13	J35:10
when we	625	-4	I12:6
when you	767	0	J38:7
whenever	697	0	J25:7
whenever the	800	4	
where	423	-20	C02:10 J31:6 N10:9 N14:8 S02:6
where can	782	-5	
where client_key	823	0	T04:7
where come	851	0	N04:12
where do	672	3	N10:13
where he	851	0	N14:6
where is	800	0	S02:7
where it	648	-7	C02:6 J15:6
where it's	851	-3	J35:9
where need	851	-7	
where one	823	5	
where text	851	7	N14:9
where the	588	9	J31:7
where there	767	-7	
where they	851	4	
where would	851	3	
where you	851	-4	
wherea	705	0	J09:9
wherea the	767	0	J29:6
whether	535	-3	J27:6
whether it	753	-4	
whether the	652	4	J27:6
whether they	823	3	
whether this	823	0	N04:6
whether you	851	3	
whether your	851	-4	
which	347	-4	C02:6 I03:9 I06:6 I14:6 J21:-7 J23:-7 J35:-6 J40:8 J42:10 N03:7 N09:-7 N11:-6 S01:7 T08:6 T11:6
which account	823	0	S01:7
which ace	851	0	I15:6
which addres	851	0	T08:6
which adds	851	5	
which answer	823	-10	
which are	767	6	
which broke	851	-3	
which client	851	5	
which content	851	-8	
which did	823	-5	
which documentation	851	3	J36:6 L09:6
which don't	851	0	J40:8
which endpoint	782	5	N15:6
which giv	851	6	N03:6
which had	800	0	J20:8
which has	767	-6	
which hold	851	-3	
which is	570	-8	P01:6
which isn't	753	0	J42:6
which issue	851	3	
which jira	731	0	J33:11
which lets	851	-4	
which of	800	-4	
which one	705	3	N14:6
which our	767	0	I03:10 N03:6
which part	851	0	T09:6
which permission	823	-6	
which pod	851	0	I20:6
which project	851	3	
which re	851	0	I18:6
which right	823	0	J42:9
which scop	753	4	J11:6
which seem	851	3	
which sett	851	0	I03:6 T15:7
which show	823	0	I21:11
which tak	753	0	J36:7
which the	662	4	I13:6
which token	851	0	T08:6
which used	823	-3	J29:6
which user	800	-3	C02:9
which uses	800	-8	
which value	851	0	C02:7
which version	705	19	J02:6 N07:10
which you	851	7	J40:9
which zone	851	5	
whichever endpoint	851	0	J10:6
while	457	34	J24:6 J25:-7 N08:8 T05:6 T07:6 T10:6 T14:12
while and	823	11	
while await	851	3	N08:9
while connect	767	13	N07:6 N10:10
while do	753	6	N09:7
while execut	823	5	P01:7
while gett	823	-4	
while in	823	4	J28:8
while it	823	-5	
while load	800	6	N13:7
while our	851	0	J37:7
while ours	851	0	I02:6 N15:6
while read	800	5	J24:6 J40:6
while retriev	851	-7	
while search	851	3	
while the	635	8	J36:6 T10:6
while true	800	3	
while typ	851	0	T05:7
while upload	851	3	
whitelist	648	0	I16:25
whitelist atlassian	753	0	I16:10
who	451	-5	I14:6 J14:7 J29:7 N04:7 P01:6 S01:7 S02:8 S04:8 T13:6
who am	721	4	N04:6 P01:10 S01:11
who are	753	-5	T13:7
who call	800	3	
who click	800	0	J13:7 S02:6
who get	851	0	J40:7
who has	731	-4	T09:7
who have	800	6	
who is	731	0	J04:7 S04:6
who it's	851	0	I14:8
who made	823	4	
who owns	851	-3	
who user	851	10	J23:7
who want	851	-3	
who was	851	0	S04:7
who were	851	0	T10:6
who've	782	0	J11:6
whoami	800	4	J19:6 S04:8
whoever	635	-4	
whoever com	782	0	S03:6
whoever has	823	-3	J37:7
whole	550	-11	J21:8 T04:8
whole day	823	0	T07:8
whole page	823	-4	
whole site	823	0	J13:7 J33:6
whole suite	851	5	
whole team	851	-3	J21:6
whole web	851	0	N03:7
whom	705	0	I16:6 P01:6
whom do	823	0	P01:7
whose	606	5	I01:12 J07:8
whose token	823	0	S03:6
whose url	800	5	I01:6 J07:7
why	479	10	L01:8 P01:6 S01:9 S02:7 S04:8 T03:6
why 401	851	0	J16:9
why am	851	3	
why can't	851	0	J08:6
why does	697	0	P01:8
why is	742	8	N07:7 S01:9
why it	731	5	
why jira	851	3	J20:6
why must	851	0	J19:6
why our	851	0	N03:6
why the	721	4	L01:8
why there	851	3	
why they	851	4	
why would	697	0	J14:6 L01:7
why wrong	851	4	J08:7
wi	851	3	
wide	742	0	J42:7
wide permission	851	3	
widen	851	0	I16:6
widget	721	-3	
wifi	800	-5	N12:6
wifi login	851	-5	N12:6
wigeon	851	0	N07:7
wigeon atlassian	851	0	N07:7
wiki	447	12	J02:-6 J07:12 J15:6 J18:26 J38:11 N03:19 N14:12 T09:14
wiki api	625	22	J08:7
wiki at	823	3	T09:9
wiki download	731	0	J38:16
wiki for	800	-11	
wiki get_space	851	4	
wiki home	800	0	N14:8 T09:6
wiki http	851	-9	
wiki in	782	0	N03:6
wiki is	782	0	J18:6
wiki page	851	0	J03:8
wiki putcontent	851	7	J25:6
wiki rest	557	0	J07:17 J18:8 J22:8 J38:11 T16:6
wiki spac	800	0	N14:10
wiki space	851	8	
wiki token	851	3	
wiki username	800	4	J01:6
wiki'	823	0	N03:6
wild	851	0	J16:9
will	488	-17	J26:6 N09:6 T13:7
will add	851	-4	T15:7
will be	635	-6	
will fail	851	-5	
will get	851	-3	
will no	851	-3	
will not	753	4	
will remove	851	-5	
will retry	721	7	
willowbank	851	0	N07:6
willowbank atlassian	851	0	N07:6
win	782	6	
window	528	7	I03:6 J01:6 N03:10 N09:6 N10:13
window and	800	0	J10:7
window company	851	3	
window location	823	-3	I03:10
window login	851	0	N10:7
window nt	823	0	J20:10
window service	823	0	N10:6
window wsl	851	3	
windowspowershell	800	4	J34:7
windowspowershell modul	800	4	J34:7
wins	823	0	S03:7
wir	767	-3	J39:7
wire	851	0	J03:7
with	201	16	C01:-6 I05:-7 I19:7 J01:6 J04:-7 J10:6 J13:6 J17:-7 J25:6 J28:11 J31:-7 J38:6 J42:6 N10:-6 N11:6 N13:-6 N14:-8
with 200	742	0	J29:6 J42:10 S04:6
with 400	639	-5	J33:8 J34:6 N05:9 T03:7
with 401	564	8	I19:6 J02:8 N02:6
with 403	615	14	J12:11 J40:7 N04:10
with 404	800	-4	
with 405	851	-4	
with 410	782	-3	
with 500	800	0	N11:6
with 503	851	0	N11:7
with acces	782	-3	
with account	851	-4	J19:6
with ace	800	0	I11:8 I16:6
with act_as_user	800	0	T05:9
with all	731	-4	
with an	499	0	J04:6 J29:7 N15:10 T10:6
with and	713	0	J10:8
with another	731	-6	
with api	721	-17	J38:8
with as	851	-12	J42:6
with assignee	851	0	J04:6
with atlassian	648	15	N15:7 T14:10 T15:6
with auth	851	-3	J02:6
with authentication	823	-3	
with bad	767	5	J10:8
with basic	635	10	J04:7 J13:8 J38:8
with bearer	731	-4	J03:9
with body	753	0	N01:6
with both	800	4	I06:7
with browser	851	-5	J23:7
with byt	851	4	N08:6
with byte	823	5	J10:6
with cacheable	851	0	I21:7
with capital	851	0	L01:8 T09:6
with cartoon	851	0	N12:6
with client	782	4	J19:6
with cloud	742	0	J26:10
with cloudfront	851	3	N01:8
with code	753	-4	
with colon	800	3	J03:6
with comma	851	0	N06:6
with complaint	851	0	I17:6
with confluence	753	3	
with connect	767	-4	
with credential	823	3	
with curl	615	9	J02:6
with data	823	0	N03:6
with dead	851	0	N09:6
with default	851	0	S03:9
with description	851	4	J32:7
with different	800	-4	T04:6
with domain	851	-4	
with either	851	0	N15:7
with empty	851	0	J03:7 P01:7
with endpoint	851	-3	
with error	690	-5	T07:7
with every	713	12	
with fail	731	15	
with fewer	851	0	N08:6 S01:7
with fil	851	0	J38:6
with five	851	0	J27:6
with follow	851	-5	N13:6
with forbidden	823	0	J35:6 N04:7
with forge	742	0	I19:9
with four	851	0	J24:8
with full	851	5	
with get	742	9	N01:8
with google	767	7	J26:7
with grow	851	4	
with hand	851	0	I06:7
with hint	823	0	J32:6
with his	731	0	S03:6 S04:9
with host	823	5	
with how	823	-5	
with hs	800	4	I11:9
with http	628	-5	
with id	767	4	N06:6
with identical	851	0	J38:8
with identifier	851	-5	
with in	800	-4	J10:6
with integration	800	6	N07:6
with internal	851	3	
with invalid	800	-9	
with iss	851	0	L09:6
with issuetype	851	-5	
with it	549	6	J01:11 J02:9 J06:6 J08:8
with its	672	11	
with jira	522	24	J25:7 J36:7 J39:11 J40:8 N07:6
with jira_issue	851	0	P01:6
with jql	767	6	
with json	800	0	J34:7
with jwt	690	0	I03:8 I04:9
with key	621	8	J15:21
with keyid	753	0	I13:18
with line	823	0	J37:6 N11:6
with local	823	7	J26:6
with location	823	0	N13:11
with login	851	0	J23:7
with long	823	6	J32:7
with many	782	6	J25:7 N14:8
with me	823	11	J39:6
with message	731	-9	I04:6
with method	684	5	I07:9 I08:10 N02:9
with mine	782	7	J42:10 T07:7
with more	782	0	S03:8
with my	590	-14	J14:10 J27:8
with name	782	0	J23:7
with net	851	0	I20:7
with new	684	-6	
with newline	851	3	
with nextpagetoken	851	0	J22:6
with no	643	-7	J03:7
with none	823	0	N15:7
with noth	782	0	J36:7
with oauth	731	0	J36:6
with oauth'	851	5	N07:6
with one	643	-6	J10:8 J25:6 S03:9
with only	800	12	J13:6
with open	782	-9	
with or	851	3	J21:6
with other	742	0	I15:7
with our	632	0	J31:7 J39:7
with page	767	0	T10:7
with parameter	800	0	J07:6 N01:6
with password	592	12	J26:24
with pat	800	0	J38:7
with permission	851	-6	
with personal	742	14	J02:6 J35:6
with plain	753	7	
with plugin	851	-3	
with postman	800	7	
with project	690	0	J33:12
with provider	851	3	
with proxy	851	0	N10:6
with qsh	823	0	J05:7
with read	731	-6	
with redirect	851	8	T14:7
with remark	823	0	J32:7 T02:6
with remote	767	0	J37:12
with request	800	9	T11:6
with rest	753	14	J10:6 N14:9
with retry	851	-3	
with rs	753	0	I11:10
with same	767	0	J20:6 J27:6 J42:8
with scop	583	-7	J11:8 J28:38
with scope	823	-4	
with script	823	-3	
with self	753	0	N12:6
with sentence	823	0	J25:8
with server	800	-4	
with service	823	3	
with several	851	3	J25:6
with single	823	0	I15:6
with site	851	4	N15:6
with slash	823	3	J10:10
with small	851	6	
with some	800	0	N01:7
with someth	767	3	I09:6
with space	782	5	
with ssl	851	0	N09:7
with sso	851	3	
with startat	800	0	J22:7
with statu	581	9	J15:6 J20:9 J24:7 J29:7
with step	823	5	
with sub	800	0	I14:7 S02:6
with succes	782	-8	
with support	800	0	J40:13
with text	851	0	J32:7
with that	600	16	J15:7 J19:8
with the	344	8	C02:7 I19:7 J11:7 J14:9 J15:6 J28:6 J29:6 J38:13 N14:-6
with their	697	-4	I16:9
with these	753	3	
with this	585	12	I19:7 J32:8
with three	800	0	J13:7
with token	590	7	J01:9 J26:7 S01:6
with too	851	6	J29:7
with total	851	0	J22:6 J42:7
with trace	823	3	
with two	705	0	I05:6 J34:6
with type	782	3	
with unable	851	5	
with unauthoriz	742	0	I21:6 J36:10
with unlimit	823	0	I06:12
with url	684	10	N09:6
with us	731	14	J29:6 J30:6
with user	672	0	S03:7
with valid	800	-9	
with vanity	851	0	I16:6
with version	800	-4	J22:7
with vpn	851	0	N06:6
with we	851	-5	
with web	851	0	N01:6
with what	713	3	I07:7 N15:6
with wiki	800	-9	
with with	851	5	
with work	823	0	J34:8 J39:7
with wrong	782	0	J19:6
with xsrf	851	3	
with xx	851	0	N11:7
with you	800	5	
with your	713	-8	
withaccesstoken	767	10	
withdetail error	851	3	
withheader	851	0	L08:6
within	598	-16	J22:6 N08:10
within an	851	-4	
within minut	823	0	J38:6
within ms	823	0	N07:6
within our	823	-5	I04:7
within second	800	0	J37:7
within the	721	-5	
without	403	0	C02:7 I02:6 I06:7 I11:10 J18:7 J28:9 J32:7 J38:7 N03:6 N13:7 S01:7
without an	731	-5	S01:6
without any	639	4	I11:6 J02:7
without ask	800	3	
without complaint	800	0	J40:7
without confluence	851	6	J18:6
without description	851	0	J32:8
without it	684	4	I02:7 J10:7
without my	851	0	J24:7
without one	851	3	
without query	851	0	I02:6
without quot	851	0	J34:6
without scop	713	7	J28:21
without secret	851	0	I10:12
without that	753	-5	I21:6
without the	635	6	C02:10 I12:7 J20:6 N03:7 N13:7
without token	753	-6	S01:9
without trouble	705	3	J26:7 J38:6
without vpn	851	-3	
without wiki	851	6	
wizard	713	-5	J14:8 N14:6
wl	652	-7	J08:13 J15:11
wl 200	823	0	J04:7
wl 401	782	0	J08:18
wl 404	767	-3	J15:15
won't	643	4	C02:7 J33:12
won't be	851	5	
won't hand	851	0	T07:6
won't take	800	0	C02:9 J06:6 J24:6
wonder	690	0	N12:9 N13:6
wonder whether	851	4	
wonder why	851	0	J12:7 N13:8
word	528	6	J03:10 J05:8 J08:6 J34:18 P01:8
word before	851	-3	
word in	800	3	
word not	851	0	J34:8
word on	823	5	
word that	823	4	
word you	705	7	J34:9
work	295	48	I09:-6 I10:-6 J02:22 J28:12 J30:7 J38:6 L08:-6 N03:7 N04:7 T07:6 T11:6
work 200	851	0	S02:6
work action	767	-7	
work add	851	-3	
work again	800	-14	
work against	823	-5	
work all	800	3	J06:6
work and	652	3	T07:6
work any	782	8	J22:6
work as	678	0	S04:6
work at	705	-5	N12:6
work before	823	-13	
work but	678	7	J04:6
work cloud	823	8	
work confluence	851	-8	
work curl	823	-4	
work customer	851	0	T02:6
work do	823	3	N01:6
work error	767	5	J34:7 N11:8
work fine	782	-3	
work for	547	19	J02:10 J36:6 P01:6 T14:10
work from	731	12	
work good	823	0	J36:7
work http	823	7	J10:8 J11:-6
work if	800	-4	
work in	574	11	J02:10 J21:9
work is	731	7	J19:6
work it	753	7	J38:6
work item	731	3	
work jira	782	0	J07:6
work like	767	7	J24:6
work log	851	-5	
work logs	851	9	N11:10
work look	800	-4	J42:9
work my	851	0	C01:6
work not	823	0	N04:6
work now	678	3	T07:6
work on	600	0	N04:7
work only	767	3	N07:6
work our	823	3	N06:7
work please	851	3	
work read	690	6	J11:12
work rest	823	8	
work same	782	-4	N14:8
work sett	851	3	N07:6
work since	767	-6	J29:6
work so	731	3	J01:7 J28:7
work still	851	4	
work test	851	8	J25:6 N14:6
work thank	823	-5	
work the	612	8	J08:6 J19:6
work then	767	0	J35:10 L01:7 N11:6
work there	742	-6	
work though	851	4	
work to	851	-3	
work until	713	9	
work very	851	10	J02:7
work we	851	9	
work well	782	-11	
work when	753	-11	J13:7
work which	851	3	
work with	539	0	J28:6
work write	705	4	T11:7
work yesterday	851	-6	
work'	851	-4	
workaround add	851	-3	
workdir	823	5	
workdir github	851	5	
worker	595	-4	I17:8 I20:6 J21:8 T04:7 T14:6
worker error	851	0	T14:7
worker info	823	3	T14:7
worker warn	851	0	T14:7
workflow	561	-3	J11:6 J13:8 J14:10 J29:7 J30:6 J41:28
workflow of	823	3	
workflow rule	851	0	J13:14
workflow scheme	823	0	J14:12
workflow that	782	7	
workitem	851	4	
worklog	550	0	P01:6
worklog entry	851	-8	
worklog maxresult	823	7	
worklog must	851	10	
worklog of	851	0	S02:7
worklog sync	713	-5	
workspace	648	-9	T12:11
workspace rm	851	5	
world	742	0	J28:6 S01:11
worse	767	0	J21:9
would	437	0	J04:6 N11:7
would answer	851	-10	
would be	562	0	N03:7 N08:7
would expect	800	3	J29:6
would go	851	0	N02:6
would have	731	0	J04:7 J12:6
would it	742	0	J14:8
would jira	851	0	L01:9
would like	678	-11	
would look	823	5	
would love	851	0	T11:6
would need	782	6	
would not	823	6	J24:7
would one	851	-3	
would run	851	0	J29:7
would tell	851	4	
would that	823	0	P01:6
would the	753	3	
would you	713	4	
would've	800	0	J04:6 J15:6 J16:6
would've been	851	0	J04:6
wouldn't	782	-3	I06:7
wow	782	-3	J19:6
wrap	705	-3	I14:6
wrap error	851	8	
wrap retry	851	3	
wrap the	851	-6	
wrapp	851	-4	
wrapper	767	5	N01:11
wren	823	0	J07:7 N15:7
writ	539	5	C02:6 J20:11 J24:7 N01:7 T01:6
writ all	851	0	T04:8
writ are	823	3	J20:6
writ this	851	0	C02:6
write	451	9	J09:32 J11:14 J12:6 J26:-6 T01:15 T11:30
write act_as_user	753	0	J09:8 T11:8
write admin	800	0	T01:6
write and	753	3	T11:10
write back	851	0	J09:7
write board	851	-6	
write comment	800	-6	J16:6 J32:7
write confluence	823	-5	
write content	800	5	
write delet	851	0	P01:12
write fail	851	0	J09:7
write get	851	0	J31:6
write in	713	0	T11:11
write jira	648	0	J01:7 J28:7 T11:6
write page	823	3	J12:7 J28:6
write the	684	0	J09:9 N10:6
write token	851	0	L01:8 T11:6
write we	851	0	T05:6
writer	851	7	
written	576	0	L08:7 S02:6
written by	800	0	S02:10
written for	851	3	L08:6
written the	823	3	
written to	851	5	
wrong	436	13	I06:7 I18:17 J02:-9 J04:11 J26:7 J28:7 J35:12 N03:10 N14:6 S03:10
wrong and	800	-4	J39:7
wrong api	823	-7	
wrong credential	782	3	J04:8
wrong endpoint	851	3	
wrong for	851	0	I18:6
wrong in	767	0	J19:7
wrong it	800	-6	
wrong login	823	0	J19:6
wrong now	851	4	N07:6
wrong one	823	4	S03:10
wrong password	767	-3	
wrong person	851	0	S03:15
wrong qsh	767	0	I18:17
wrong site	851	0	J40:6
wrong so	800	3	
wrong the	823	7	
wrong token	851	4	
wrong too	851	4	
wrong tri	823	3	J35:9
wrong type	823	4	I06:9
wrong way	823	0	J26:6
wrong when	823	-5	
wrong with	705	0	I19:6
wrote	612	0	I10:7 J06:6
wrote it	782	0	J41:6
wrote my	851	0	I09:6
ws	823	3	
www	578	12	J24:7
www authenticate	713	8	
www form	697	0	J24:9 T11:6
www org	782	4	N01:7
www vendor	800	0	T03:6
x'	823	0	I14:7
xarg	851	4	
xarg sh	851	4	
xb	851	-7	
xc	851	-3	
xdm_c	851	4	
xdm_deprecated_addon_key_do_not_use	851	4	I21:6
xdm_e	705	5	I01:7 I04:8 I21:9
xdm_e http	800	4	I01:9
xdm_e jwt	851	3	I04:10
xhrs	851	0	I03:7
xhtml	742	9	J25:11
xhtml unexpect	800	6	J25:6
xml	657	7	
xml version	767	7	
xmlhttprequest	823	-3	
xray	721	-18	N14:14
xray client	851	-7	
xray cloud	823	-6	
xray import	851	-3	
xray plugin	851	-5	
xray_publisher	851	-6	
xray_publisher py	851	-6	
xray_publisher xray_publisher	851	-6	
xsrf	600	3	J20:51
xsrf check	632	11	J20:43
xsrf header	851	-6	
xsrf protection	851	-4	
xsrfresourcefilter	851	-3	
xsrfresourcefilter use	851	-3	
xss	742	8	
xss protection	823	5	
xss protection'	782	4	
xx	643	-3	N11:15
xx xx	823	-3	
xxx	690	-19	
xxx atlassian	823	4	
xxxx	823	3	N05:6
xyz	800	-12	
yaml	684	-3	
yarrow	800	0	I15:6 N06:6
yarrow atlassian	823	0	N06:6
yeah	782	-8	J33:6
year	538	0	J29:27 T06:6
year ago	753	0	J29:9 L08:7 T05:6
year did	851	0	J22:6
year now	753	0	J29:6
year old	823	0	J23:7
year since	823	0	N01:7
yellow	800	0	N11:6
yes	501	15	N03:6 N06:7
yes and	767	-3	
yes if	851	-5	
yes in	851	0	J21:6
yes it	823	3	J24:6 N15:7
yes no	851	0	N07:6
yes statu	767	7	
yes that	767	3	P01:6
yes the	731	5	
yes with	823	0	N06:6
yesterday	588	-4	I12:6 I18:6
yesterday and	800	0	T10:7
yesterday every	851	0	J09:7
yesterday the	800	3	S01:8
yet	549	-3	C01:11 I20:9 J35:6 S01:6 T07:7
yet can't	851	0	T07:6
yet so	851	-7	
yet the	767	0	S01:6
yet valid	782	0	C01:13
yield	767	0	J39:6 S01:6 S04:7
yjfkmgm	782	0	T10:8
yjfkmgm zjqyiiwiywrkb	782	0	T10:8
yml	657	3	C02:6 J12:7
yml and	851	3	
you	333	-7	J02:8 J16:8 J22:-7 J25:11 J26:7 J34:9 P01:10
you add	800	-6	
you are	618	14	J02:8 P01:7
you as	823	0	S01:10
you can	639	-8	J34:6
you can't	684	0	J08:6 J37:6
you cannot	684	6	J16:17
you check	823	7	
you could	823	-3	
you creat	851	3	
you do	583	0	I11:6 J15:7 J27:8 J28:6 P01:8
you don't	684	10	J40:7
you find	800	-5	
you get	639	-8	J25:7 T02:10
you give	782	0	N14:6
you go	782	0	S04:9 T05:6
you got	851	-4	
you hash	851	0	J07:7
you have	595	7	J30:7
you here	851	6	
you in	800	-5	
you lack	851	-4	
you like	823	-8	
you log	823	6	
you may	742	-16	
you mean	823	13	
you must	606	10	J25:6 J34:17
you open	767	-4	N15:6
you pass	800	4	C02:7 N07:6
you put	800	5	
you recommend	851	5	
you right	851	-4	
you run	800	5	
you say	753	5	J02:8
you see	742	-3	
you show	851	4	
you suppli	800	0	N02:7
you sure	851	4	
you tell	823	0	J10:6
you think	851	-3	
you to	782	0	T15:6
you try	705	6	J25:8
you update	851	3	
you verify	851	0	T10:8
you want	767	-7	
you which	851	0	J09:6
you'd	767	-6	J32:6
you'll	753	3	J35:7
you'll see	851	5	J29:6 N06:6
you're not	782	-3	T15:6
you're on	851	3	
you're probab	851	-3	
you've	667	9	I17:6 N03:19
you've found	697	9	N03:16
your	377	0	J26:10 J35:6 J40:6 N04:18 N10:6 N12:6 N14:16
your account	731	8	J40:11
your add	800	0	J29:6
your admin	767	-3	N04:14
your api	731	0	J02:6
your app	639	-5	J12:10
your assertion	823	0	T02:9
your atlassian	851	0	N14:7 N15:6
your authorize	851	0	T15:7
your backend	851	-3	
your branch	851	3	J01:6
your browser	767	0	N12:7
your company	823	0	N10:8
your config	800	-3	
your credential	713	8	J35:17
your descriptor	823	0	J06:6
your domain	690	0	J25:7
your feature	823	-3	
your iframe	851	0	I03:7
your instance	823	7	
your jira	648	-4	J30:6
your mail	823	-4	
your maintenance	851	0	I09:10
your messag	823	-3	
your network	851	0	N06:7
your own	678	3	J08:7
your password	767	-7	
your plugin	823	-5	
your program	851	-5	J40:7
your project	823	4	
your query	782	4	J33:10
your side	767	5	
your site	713	0	J33:6
your token	721	7	S03:6
your tool	782	-4	J28:6 J39:6
your user	753	0	T03:6
your window	851	0	N10:9
your_app_callback_url	851	-4	
your_client_id	851	-4	
yyltlhmwutowi	782	0	T10:8
yyltlhmwutowi yjfkmgm	782	0	T10:8
zabbix	851	0	J26:6
zap	851	0	N14:7
zapier	800	6	
zdctnmq	782	0	T07:6
zdctnmq otbjytriyte	782	0	T07:6
zephyr	851	-6	
zero	684	-3	I20:7 J04:8 J29:9
zero issu	823	0	J04:6
zero ticket	851	-4	J29:7
zero tolerance	851	0	I20:9
zhymutmtfhy	782	0	T07:6
zhymutmtfhy nguylwi	782	0	T07:6
zjqyiiwiywrkb	782	0	T10:8
zjqyiiwiywrkb lzxkioijjb	782	0	T10:8
zm	767	0	T10:8
zm yyltlhmwutowi	782	0	T10:8
zone with	851	-3	
zz	823	0	I09:6`,
}
