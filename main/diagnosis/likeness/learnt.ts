import type { Learnt } from './likeness.ts'

/** Written by: npm run diagnose:learn. Learnt from: 3848c405de2cb402. */
export const learnt: Learnt = {
  entries:
    'C01:-2 C02:0 I01:0 I02:0 I03:-2 I04:-1 I05:-1 I06:-1 I07:-3 I08:-4 I09:1 I10:-3 I11:-3 I12:0 I13:-2 I14:1 I15:-2 I16:-4 I17:-2 I18:-4 I19:-3 I20:-1 I21:-2 J01:1 J02:10 J03:-1 J04:2 J05:-1 J06:0 J07:2 J08:-2 J09:-3 J10:-1 J11:2 J12:-3 J13:-2 J14:-1 J15:4 J16:-2 J17:-2 J18:-1 J19:-1 J20:1 J21:6 J22:6 J23:4 J24:0 J25:12 J26:7 J27:1 J28:-1 J29:1 J30:5 J31:0 J32:1 J33:-1 J34:3 J35:4 J36:0 J37:-4 J38:0 J39:2 J40:-1 J41:1 J42:1 L01:-1 L08:-2 L09:-4 N01:-1 N02:-1 N03:3 N04:-1 N05:3 N06:3 N07:6 N08:4 N09:5 N10:0 N11:5 N12:3 N13:1 N14:3 N15:-1 P01:4 S01:1 S02:-3 S03:1 S04:-1 T01:-4 T02:-1 T03:0 T04:-3 T05:0 T06:0 T07:-4 T08:-3 T09:-3 T10:-1 T11:-2 T12:-5 T13:-2 T14:2 T15:1 T16:-23',
  failing: -28,
  words: `
000	573	7	I04:6 I18:9 J02:-6 J04:9 J19:6 N05:8 N08:12 S01:8
000 get	825	0	J02:-6 J04:6 J19:10
000 info	769	0	J04:6
000 pag	854	0	S01:9
000 warn	825	0	I18:8 J04:7
001	854	0	I14:7
002	854	4	
014	854	0	N14:6
021	825	8	
022	854	10	J21:6
053	854	3	
053 info	854	3	
077	803	3	J14:8
100	531	19	J10:6 J22:11 N08:8 N11:7 N14:6
100 field	756	10	J22:6
100 in	854	0	J10:6
100 jira_error	825	-3	
100 mb	825	-4	
100 of	854	0	J38:6
100 startat	756	11	
106	756	5	J14:6
107	825	14	
108	785	8	J02:6
109	825	-4	
111	756	4	J02:7
111 at	825	3	
113	744	9	I15:7 N04:7 N07:8
114	785	0	I15:7
115	769	0	T06:18
117	825	-5	
118	681	5	I04:6
119	854	-3	I21:6
120	675	-8	I14:6 L08:8
120 char	854	0	I14:7
120 tenant	854	0	L08:6
121	803	9	
122	854	-3	
123	700	-12	N13:6
123 and	854	0	I05:6
125	825	-4	
126	803	-5	
127	655	7	T15:9
127 fail	854	4	
127 port	803	6	T14:6
127 the	854	5	T14:7
128	756	7	S04:8
132	854	-6	
134	854	0	T05:6
136	825	5	N07:6
137	785	6	
138	854	3	
140	715	5	T01:6
140 in	854	0	C01:6
141	769	0	N07:6
142	803	3	
143	825	5	
144	854	-3	
147	854	-7	
148	854	8	
151	854	10	
152	854	3	
156	854	-3	
156 in	854	-3	
159	854	-8	
159 in	854	-8	
160	803	7	
160 guava	854	3	
168	854	-3	
170	854	-6	
171	854	-3	
174	854	4	
176	803	-3	
178	825	3	N06:6
179	769	3	
180	593	-5	J07:11 L08:11 T02:7
180 qsh	693	-4	L01:6
180 qsh'	825	0	I06:9
182	825	-3	
190	785	0	I04:7
192	734	-10	N04:8
193	854	0	J29:9
196	854	3	
198	756	0	N04:9
198 100	825	0	N04:10
200	372	-23	J01:-7 J02:-14 J03:37 J04:31 J07:-7 J17:14 J19:14 J22:-9 J26:-12 J35:11 J38:7 J42:14 N03:-8 N13:11 S01:23 S02:17 S03:12 S04:10
200 401	825	0	J07:8
200 aaccountid	769	0	J02:-6 J14:15 J19:9 S04:6
200 account	854	0	J03:8 S01:10
200 all	854	0	S01:6
200 and	670	7	J03:6 J42:7 N13:14
200 as	854	0	J17:8
200 body	825	3	
200 curl	854	0	T07:7
200 expires_in	825	0	T10:7 T11:6
200 get	724	11	J03:10 J16:6 J19:10
200 in	803	0	J17:6 N13:9
200 is	854	3	I03:6
200 issu	715	0	S04:10
200 maxresult	854	0	J04:7
200 ms	715	-5	
200 oauth	854	4	T13:8
200 ok	670	-5	
200 response	825	3	S03:10
200 same	803	0	J16:6 J19:8 N11:6
200 so	769	3	N12:8
200 the	756	-3	
200 throw	854	-3	
200 what	825	0	N11:7
200 when	825	11	J35:11
200 which	854	0	J37:6
200 with	707	9	S01:6
201	593	-17	J09:10 J16:8 N04:6
201 jira	854	0	J03:7
202	825	6	
203	756	12	N04:7 N07:12
203 113	785	9	N04:7 N07:9
204	542	-7	I07:8 I09:6 I14:7 I15:10 J17:13
204 the	803	0	T10:6
208	854	6	
209	825	-3	J29:8
210	854	0	N05:6
211	803	0	J04:7 T13:10
212	693	-5	
214	785	3	I12:7 J29:8 T04:9
217	854	5	
221	854	4	J27:6
223	825	-3	
224	825	-5	
228	854	10	
243	825	3	
244	803	-4	
245 in	854	-3	
246	854	4	
247	854	-5	
248	803	-3	
250	854	0	C01:7
252	854	0	I02:11
253	854	0	I01:10
254	854	5	
255	803	3	
256	453	0	I06:6 I07:24 I08:27 I11:16 I12:7 I14:15 I15:9 J07:9 L08:11
256 and	734	0	I11:6 T10:8
256 atlassian	854	3	
256 audience	785	0	I08:6
256 canonical	744	-4	
256 does	854	0	I14:10
256 jwt	769	3	
256 option	803	0	I06:6
256 or	803	0	I11:8
256 payload	769	5	
256 post	825	0	J07:7
256 return	803	-3	
256 secret	854	0	I07:9
256 signature	785	0	I08:12 I12:6
256 the	854	0	I10:6
256 then	854	0	I11:6
256 token	785	0	I07:7 I15:8
256 with	785	0	I11:6 L08:7
264	803	4	
270	854	-7	
274	854	5	
288	854	4	
291	825	4	J42:7
300	634	0	T02:10
300 item	854	0	S04:7
301	675	-4	N13:37
301 mov	854	-5	
301 with	854	0	N13:11
302	642	6	J38:8 N02:58
302 405	854	0	N02:10
302 and	825	-7	
302 http	825	0	N02:10
303	734	-8	
304	825	-8	
311	803	0	N11:6
312	825	-4	
318	803	4	
323	854	6	
324	854	7	
332	854	5	
350	803	4	
352	854	-3	
355	825	-8	
360	803	3	
360 msg	854	3	
363	825	-3	
377	854	4	
382	854	5	N06:6
390	854	6	
400	344	34	I07:6 J01:-7 J02:-9 J05:10 J07:-6 J10:24 J11:-6 J14:-6 J15:-10 J21:-6 J22:-11 J23:13 J25:53 J26:-11 J27:31 J30:17 J31:18 J32:12 J33:12 J34:14 J35:-6 J41:11 N03:-6 N05:14 N06:-6 N07:-7 N08:-7 N09:-7 N11:-8 N14:-8 T02:13 T03:7 T04:23 T06:11 T07:18 T09:14 T11:19 T13:10 T14:-6
400 400	803	4	J10:6
400 account	825	-7	
400 and	715	0	J10:11 N05:8
400 app	825	0	T04:6
400 at	756	0	T06:7
400 bad	555	14	J25:12 J33:7 T02:6 T03:10
400 bad_request	854	0	L09:6
400 badrequest	785	7	J34:6
400 body	715	3	
400 client	715	5	J25:7 N05:7
400 content	825	6	
400 data	734	0	J25:6
400 description	825	-3	
400 don't	825	6	
400 error	631	4	J23:6
400 errorcollection	803	5	
400 errormessag	675	-3	J25:8
400 exchange	825	0	T04:10 T10:7
400 field	734	0	J05:12 J27:7 J31:-8
400 for	734	0	J32:6 J34:8 T04:7
400 from	693	5	T04:6
400 get	854	4	J27:6
400 in	734	3	
400 invalid_grant	785	-3	
400 invoke	854	3	
400 is	803	7	
400 it	825	7	J32:11
400 it's	854	3	J34:8
400 jira	854	-9	
400 jira_error	854	3	
400 list	854	3	
400 message	803	-8	N12:7
400 no	785	0	J05:8
400 none	744	-5	
400 oauth	825	0	T08:8 T11:6 T13:7
400 post	642	8	J25:8
400 put	854	3	
400 reporter	854	0	J30:9
400 request	854	-11	
400 text	825	3	
400 the	687	0	J10:11 J27:6 J41:6 N13:8
400 to	825	-7	
400 transition'	854	3	J41:7
400 unable	785	0	I07:8
400 url	627	13	J27:7 J30:8 P01:7
400 user	825	-3	J33:7 T13:7
400 we	825	-4	J23:7
400 what	854	0	T13:6
400 which	803	-5	
400 with	734	0	J10:7 T11:6
401	293	10	C02:-6 I01:13 I03:19 I04:18 I07:-6 I09:13 I10:7 I11:11 I13:14 I14:7 I15:16 I16:6 I17:-6 I18:7 I19:14 I21:24 J01:-9 J02:54 J06:24 J07:38 J08:20 J09:-7 J11:23 J13:-6 J14:11 J15:-12 J16:28 J17:-6 J18:-7 J19:20 J20:-8 J21:-11 J22:-13 J23:-11 J24:-7 J25:-17 J26:24 J27:-8 J28:9 J30:-10 J31:-7 J32:-7 J33:-6 J34:-7 J35:-9 J36:14 J39:-7 J40:-8 J41:-8 J42:-7 L08:16 L09:-7 N01:-7 N03:-11 N04:-7 N05:-8 N06:-9 N07:-10 N08:-8 N09:-11 N10:-6 N11:-11 N12:-9 N13:-10 N14:-12 N15:-6 P01:-11 S02:-7 S03:-7 S04:-6 T02:-7 T03:-7 T04:-7 T06:-7 T07:-7 T09:-7 T11:-7 T13:-6 T14:-6
401 403	715	-6	
401 about	854	0	I01:6
401 after	785	6	N02:9
401 all	854	0	L08:6
401 and	577	-3	I14:6 J16:6 J26:13
401 api	854	0	J07:8
401 app	825	0	I03:6 J07:7
401 as	756	7	J02:6 J36:6
401 atlassian	854	3	
401 authentication	769	3	I01:7 I04:10
401 autherror	854	-4	
401 bad	854	-3	
401 basic	854	-3	
401 before	803	3	I06:7
401 body	744	5	
401 can	854	3	
401 client	670	5	J02:14 J19:6
401 clientkey	825	0	I15:9
401 com	785	5	J02:6
401 connect	854	0	J02:10
401 const	825	-4	
401 could	744	0	I09:6 I14:9
401 curl	854	4	J28:8
401 data	854	-3	
401 each	803	0	J07:6
401 err	854	-3	
401 error	675	5	J02:15
401 errorcollection	825	0	J14:6
401 for	664	7	J04:7 J06:12
401 forge	825	0	I19:9
401 from	660	-9	J11:7 J19:7
401 get	707	5	I03:6 I04:8 I09:11 I10:8 J19:10
401 html	854	3	
401 http	803	-5	
401 in	664	7	I09:7 I15:8 L08:10
401 invalid	825	0	I14:8
401 invoke	825	6	J02:9
401 is	769	-4	
401 iss	825	0	I15:7 J06:10
401 jira	803	-5	J05:8
401 json	785	3	I01:6
401 jwt	769	0	I03:6 I12:7
401 log	854	0	L08:6
401 mean	854	4	
401 message	614	12	I18:8 J10:9 J11:17 J36:17
401 ms	744	0	I03:9
401 my	785	7	
401 not	803	-3	
401 now	854	3	
401 npm	769	-6	
401 on	642	-4	I03:6 I04:6 J14:10 J16:7
401 only	854	4	
401 or	756	0	J02:11
401 page	825	0	I21:10
401 panel	854	0	I01:10
401 please	803	3	
401 post	785	0	I09:6
401 qsh	854	0	I03:11
401 request	803	0	J11:14
401 response	769	8	
401 return	854	-4	
401 same	825	-7	
401 scope	854	-4	
401 secret	825	0	J29:7 L08:7
401 since	756	0	I10:7 J29:7
401 test	854	-10	
401 the	650	0	I15:7 J16:7 J28:6 J38:6
401 throw	854	-8	J36:7
401 time	825	-3	
401 title	785	8	J02:13
401 token	724	4	I03:7 L01:7
401 try	854	0	J26:6
401 two	854	0	J19:7
401 unauthenticat	854	0	I21:14
401 unauthoriz	501	14	I02:6 J02:23 J11:13 J26:15 J28:7 L08:7
401 unexpect	854	0	I11:8
401 url	825	0	J16:7
401 user	854	0	I06:7
401 we	769	0	I19:6
401 when	664	4	J02:8 J19:8
401 while	825	0	J38:7
401 why	825	0	J28:6
401 with	670	11	J26:8
401 you	744	11	J16:13
403	357	5	J01:34 J02:-9 J04:-9 J07:-6 J09:30 J12:25 J13:27 J14:15 J17:9 J18:33 J20:29 J21:-7 J22:-7 J23:-7 J25:-13 J26:-10 J27:-6 J30:-7 J35:23 J38:6 J40:18 J41:-6 J42:15 N01:15 N03:-8 N04:25 N07:-7 N08:-6 N09:-7 N12:-6 N14:-6 P01:41 T14:11
403 404	785	-3	
403 aaccountid	825	0	J13:7 J14:8 P01:6
403 acces	785	-5	J12:8
403 all	854	0	J20:6
403 an	854	4	
403 and	675	0	J20:6 N01:11 N04:9
403 app	854	0	J12:6
403 are	854	-4	
403 as	854	5	I01:6
403 asapp	854	0	J05:8
403 at	854	0	T14:6
403 because	854	0	J11:7
403 body	825	0	N04:7
403 both	854	-4	J18:7
403 captcha_challenge	825	7	J35:10
403 client	744	-4	N01:6 P01:9
403 code	825	0	T14:6
403 com	825	5	
403 current	756	3	J28:7
403 data	785	10	J01:8 J18:7
403 error	675	-5	
403 errorcollection	769	5	
403 errormessag	803	4	
403 fail	734	-3	
403 forbidden	558	3	J01:8 J12:6 J18:13 J35:6 J42:7 P01:8
403 from	715	3	T14:8
403 get	803	0	J14:12
403 html	825	0	N01:15
403 http	854	-3	J18:6
403 in	734	0	J09:6
403 it	854	-6	
403 message	744	0	J40:6
403 no	785	0	P01:21
403 none	854	5	
403 not	769	0	J09:11
403 on	700	-8	J14:6 J42:6
403 post	825	0	J09:7
403 put	825	5	J17:21
403 request	825	0	J09:9
403 resource	803	0	J42:8
403 response	854	-4	J02:6
403 return	825	-3	
403 same	825	5	J18:12
403 scope	854	5	
403 statu	854	4	
403 statustext	854	3	
403 the	670	6	J40:12
403 token	854	0	J40:8
403 try	854	-4	
403 url	756	3	J01:7
403 with	707	-3	P01:8
403 xsrf	700	9	J20:24
403 your	825	0	N04:10
404	416	-8	J03:8 J15:68 J17:24 J22:-7 J25:-7 J26:-10 J39:42 N03:65 N14:13 N15:14
404 200	854	-4	
404 although	854	-4	
404 body	825	7	J20:7
404 client	715	-3	J17:7 N03:15
404 error	756	0	J15:7
404 errorcollection	803	3	J15:9
404 errormessag	744	0	J15:11
404 for	756	-4	J15:6 J17:6
404 from	825	0	J39:6
404 get	734	7	J03:14 J39:6
404 in	769	-8	J03:6
404 is	825	-6	
404 it	825	5	
404 jira	803	10	J39:8 N03:11
404 message	803	3	J39:8
404 no	803	4	J15:8
404 not	624	16	J15:17 J39:11
404 notfound	803	0	N03:6
404 on	734	-5	J39:8
404 page	825	7	N03:14
404 rest	854	0	J39:10
404 since	854	8	J39:9
404 statustext	854	-4	
404 sub	854	7	J10:6
404 text	854	0	N03:7
404 the	734	0	J15:7 N03:7
404 there	825	-5	
404 url	854	5	J23:6
404 user	854	0	J17:9
404 when	803	-7	
404 with	734	7	N03:12
405	583	-12	J39:6 N02:43 N13:16 N14:9
405 405	825	0	N02:6
405 client	854	8	
405 json	854	-3	
405 method	756	12	N13:14
405 not	756	-4	N02:21
407	660	0	N10:60
407 proxy	803	0	N10:12
409	715	-16	
409 in	854	3	
410	527	-4	J22:54
410 and	825	-5	
410 errormessag	803	4	
410 gone	650	-4	J22:13
410 goneexception	854	5	
410 since	825	0	J22:6
410 the	803	0	J22:7
410 url	785	0	J22:6
410 with	854	-3	
412	785	-6	J36:8
413	655	0	J36:6 N05:48
413 payload	854	-3	N05:6
415	634	9	J24:73
415 body	854	-3	
415 on	854	4	J24:9
415 unsupport	734	0	J24:13
418	825	0	J20:6
421	803	3	J11:7
421 rest	854	0	J11:8
427	769	7	
427 dcb	803	6	
429	523	-12	J21:74 J22:-7
429 at	803	0	J21:7
429 error	825	0	J21:8
429 from	803	5	J21:7
429 it	854	4	
429 post	854	-5	
429 too	715	0	J21:9
429 with	785	-3	
430	854	-3	
443	544	8	N06:14 N07:16 N08:8 N13:9 T05:6
443 at	825	8	N06:6
443 debug	825	-6	
443 fail	854	3	N07:7
443 get	715	-4	
443 max	707	6	N09:6
443 post	687	0	T05:9
456	785	-3	J11:7
456 421	854	0	J11:8
500	525	0	N11:60 P01:6
500 and	769	0	N11:14
500 body	854	5	
500 error	785	-10	
500 for	825	-4	
500 from	854	3	
500 internal	744	6	N11:16
500 is	854	4	
500 message	785	-8	
500 post	854	0	I09:7 N11:8
500 statustext	825	4	
500 text	854	-3	
500 when	825	6	
502	675	6	N11:23
503	586	-10	N11:25 N15:30
503 504	854	4	
503 atlassian	854	0	N15:6
503 for	785	-4	
503 is	854	-4	
503 response	854	-7	
503 service	825	6	N11:11
503 the	854	-3	
503 then	825	0	N11:10
504	724	8	N11:20
504 gateway	825	10	N11:9
504 upstream	854	0	N11:8
509	803	0	N09:10
509 certificate	825	0	N09:7
512	744	3	I04:7
512 client_key	854	5	
512 host	854	5	
512 key	854	5	
514	854	8	N11:7
514 in	854	8	N11:7
521	854	4	
534	854	3	
542	854	3	
550	854	3	
552	854	4	
594	825	3	
600	756	-3	
605	854	6	
611	825	0	J42:7
656	769	6	
656 bc	785	6	
700	825	3	
707	854	4	
757	854	3	
760	854	-3	
767	769	4	N05:10
767 character	769	4	N05:10
784	854	-3	
784 unexpect	854	-3	
789	854	-3	
793	854	-3	
800	769	-4	J15:6
800 issu	854	0	J15:6
812	769	0	N15:8
843	854	3	
843 debug	854	3	
864	854	-3	
864 rel	854	-3	
867	854	-6	
870	854	0	J05:8
874	854	-4	
880	854	3	J41:7
881	854	0	J41:7
887	638	-10	J11:6
887 db	854	0	J11:8
887 rest	650	-8	
897	854	-7	
900	675	-3	J02:7 T10:6
902 000	854	-3	
911	803	7	
961	854	3	
976	854	-5	
977	854	4	
980	854	-5	
984	854	-7	
a'	854	6	
aa	634	3	I01:6 I09:8 J22:6 S03:6
aa bb	854	4	
aaaa	785	-3	
aaccountid	595	-4	J02:-8 J14:10 J19:6 P01:21 S01:14 S02:12 S03:17 S04:18
aaccountid 200	854	0	S01:7
aaccountid bd	854	-3	
aaccountid cb	854	0	J14:9
aadst	724	-14	
aadst application	854	-5	
aadst invalid	803	-3	
aadst the	825	-6	
ab	617	20	I01:8 N15:6
ab name	854	3	
abc	664	-4	
abc 123	854	-4	
abc 403	854	5	
abc header	854	-3	
abcd	854	4	
abcdef	854	6	
able	631	11	J16:8
able to	634	11	J16:8
abnormal	803	0	N07:6
abnormal with	803	0	N07:6
abort	693	7	N08:7 N13:6
about	402	24	I01:7 J05:6 J10:6 J21:7 J36:9 N03:-6 N04:8 N07:-6 N11:11 T02:7 T03:6 T11:6
about 000	803	0	N05:6
about basic	825	5	
about connect	825	0	J01:9
about how	825	0	J10:6
about it	756	-9	
about login	854	0	N08:6 P01:8
about minute	825	3	
about miss	854	6	J29:7
about no	854	0	I17:7
about of	825	0	S03:9 T05:7
about once	825	4	
about password	854	-4	J26:6
about permission	803	4	T12:6
about scope	756	0	J36:6 T11:10
about summary	854	0	J05:11
about that	734	9	
about the	571	0	I01:8 T02:7
about this	854	-3	
about time	854	0	J36:9
about timestamp	854	0	T02:9
about week	825	6	
about what	756	7	
about xsrf	854	0	J20:10
about year	825	0	J29:9
above	617	0	I21:8 J20:6 N07:8 N14:6
above exception	803	-10	
above it	825	0	I21:8
absent	724	3	I02:7 T05:8
absolutepath	854	-5	
abstractasynchronousrestclient	785	-6	
abstractasynchronousrestclient java	785	-6	
abstractfuture	854	3	
ac	655	-10	J09:6 J13:6 J25:6
ac cc	825	0	J13:7
ac structur	854	4	
ac_local_base_url	769	0	I12:12
ac_opt	854	0	I16:10
acc	724	0	J16:6 J19:8 L09:11
accept	431	18	J19:9 J24:8 J26:11 J28:6
accept again	854	0	J20:6 J40:8
accept and	825	0	J35:6
accept application	512	20	J02:6 J22:8 J26:13 J37:6
accept at	825	0	J28:6 J36:6
accept by	785	-6	J01:6
accept encoding'	769	4	
accept for	825	0	J40:7
accept it	756	0	L08:7
accept myself	825	0	J27:6 S04:6
accept the	744	0	J12:10 J19:6
accept token	854	0	I02:6 L01:8
accept which	854	0	T09:6
accept' application	675	-3	
acceptance	825	-4	
acces	396	0	J02:19 J05:9 J12:6 J18:18 J36:8 J39:8 J40:6 L09:11 P01:8 T14:12 T15:6
acces confluence	756	0	J18:25
acces control	803	-5	
acces deni	756	0	N02:7
acces for	825	9	T14:6
acces is	734	-9	
acces log	744	0	J39:12
acces this	598	9	J02:10 J06:6 J07:6 J13:8 J19:8
acces to	571	5	J12:9 J27:6 J40:13 P01:7
acces token	491	-13	J01:11 J02:13 J05:12 J36:12 L09:15 S03:7 T14:7
access by	803	3	
access_deni	785	6	T15:21
access_deni error_description	825	6	T15:10
access_key	854	-3	
access_key iat	854	-3	
access_token	650	0	J05:6 J36:12 T14:11 T15:6
access_token and	854	4	T15:6
access_token is	854	6	J36:9
accessible	646	4	J22:6 J36:8 J40:20
accessible resourc	670	0	J36:8 J40:18
accesskey	825	-3	
accesstoken expiry	854	3	
accident	825	0	J10:8 N12:7
accompani	854	0	I11:9
accompani by	854	0	I11:9
accord	734	4	
accord to	734	4	
according	785	6	
account	379	11	C02:30 J01:6 J14:10 J18:9 J19:19 J28:16 J35:6 J40:6 J42:12 N03:-6 N07:-6 N10:7 P01:14 S01:9 S02:15 S03:15 T07:11 T13:18
account and	675	8	J35:8
account as	785	0	J16:7 J28:6
account behind	854	0	J29:7 J42:9
account expir	825	0	N10:7
account for	785	3	J19:7 S03:6
account has	744	-6	
account header	803	0	S02:14 S03:6
account id	553	-7	C02:23 J23:8 P01:6 S03:10 S04:9 T07:16
account ids	693	-3	T06:10
account in	724	0	J15:6 J18:10 L09:6 S02:6
account is	655	-3	J03:6 J14:7 T13:15
account isn't	769	5	J40:12
account iss'	854	5	
account its	854	0	J28:7
account lack	825	-6	
account made	825	0	J28:6
account must	854	4	C02:6
account name	825	0	S03:8
account none	854	5	
account of	744	-5	
account on	803	0	J29:8
account page	803	6	
account password	785	-4	
account read	825	-5	
account sees	825	0	J15:9 J38:6
account show	854	0	J27:7
account that	744	0	J42:8 P01:6
account the	715	3	S01:6 T13:11
account to	803	0	J15:6
account token	769	10	J28:10
account url	825	-9	
account was	803	7	C02:6
account with	744	-9	
account_id	664	-4	
account_id now	785	4	
account_id request	825	0	S02:6
accountid	488	-3	C02:17 J23:17 J39:8 S02:11 S03:10 T06:7 T07:15 T13:10
accountid ab	854	0	C02:6
accountid account	854	6	
accountid and	803	8	J23:9
accountid displayname	854	0	T13:11
accountid id	854	-7	
accountid if	785	3	
accountid in	769	3	C02:10
accountid qsh	854	0	J08:6 S02:6
accountid return	854	4	S03:7
accountid so	825	5	
accountid str	756	11	T03:7
accountid that	854	0	J23:6 T07:6
accountid this	825	-3	
accountid tnt	681	-3	T09:6
accountid'	681	19	J23:22
accountid' must	724	11	J23:7
accountid' query	825	7	J23:12
accounttype	756	0	S02:21 T13:7
accounttype app	803	0	S02:17
accounttype atlassian	854	0	T13:8
acct	854	0	J19:9
ace	500	3	I01:20 I03:23 I04:14 I08:7 I09:11 I10:9 I11:11 I12:6 I13:8 I14:10 I15:7 I16:9 I17:9 I19:7 I21:7 J02:-6
ace 401	854	0	I15:7
ace app	693	0	I01:6 I09:9
ace behind	803	0	I01:12
ace fetch	854	0	I13:6
ace httpclient	854	0	I17:9
ace it's	854	0	N01:9
ace put	854	0	L08:8
ace throw	854	0	I17:6
ace to	803	0	I03:11 L08:7
ace with	825	0	I12:8 I19:8
acej	769	0	T06:22
acej 115	785	0	T06:18
acme	438	-41	J01:6 J19:6 T09:13
acme app	854	0	L01:8
acme atlassian	480	-39	J01:7 T09:12
acme example	600	-15	
acme jira	756	0	N15:6
acorn	803	10	
acorn example	854	4	
acquir	854	0	J36:8
acros	769	3	N08:11
act	541	0	C02:7 L09:6 T01:18 T03:10 T04:17 T05:7 T06:11 T07:6 T08:7 T13:8
act as	573	0	C02:8 L09:7 T01:11 T03:8 T04:10 T06:10 T07:7
act for	715	0	T01:8 T04:7 T06:7 T08:6
act on	769	0	T01:6
act_a	854	0	C02:10
act_as_user	611	-11	J09:6 T01:10 T05:8 T11:8
acta	785	0	C02:23 T13:13
acta accountid	854	0	C02:12
action	517	0	J02:7 J18:6 J29:6
action create	803	-7	
action fail	825	8	J39:7
action in	785	4	J29:7
action jira	854	3	
action of	803	0	I01:6
action to	825	5	J30:7
action_name	854	4	
active	586	0	T13:32
active and	854	4	
active client	854	-4	
active false	785	0	T13:28
active sprint	854	5	J29:6
active true	825	0	S04:7
active user	854	0	S03:8
active with	854	7	
activity	854	0	I09:6
activity for	854	0	I09:6
actor	803	0	J17:6
acts	707	-5	S02:9
acts as	769	0	J15:6 S02:10
acts on	854	-3	
actual	567	-3	I15:6 J02:10
actual error	854	5	
actual the	769	5	
actualizar	854	6	
ad	707	5	
ad blocker	825	-3	
adapter	687	0	I16:6 J24:6
adapter http	854	4	
add	359	-15	I02:7 J04:-7 J09:10 J11:8 J13:7 J17:13 J20:9 J22:-7 J25:7 J33:6 N13:6 S02:7 T11:6
add an	715	10	J24:9
add as	803	8	J07:6
add atlassian	854	-3	
add attachment	803	8	N05:6
add body	803	10	
add by	825	4	J41:6
add check	825	-4	
add custom	854	6	
add delete	825	0	J09:6
add field	825	-4	
add it	664	-11	T15:7
add jira	803	6	
add myself	825	8	
add oauth	854	-6	
add on	514	-8	I02:11 I06:10 I16:6 J17:10 L08:9 S02:6 S04:9
add on's	715	0	J13:7 S02:10
add one	803	-3	
add ons	707	5	J17:13
add retry	854	3	
add scope	825	0	T11:11
add search	756	3	J33:19
add support	803	-5	
add that	825	-3	
add the	588	11	I09:6 J11:8 J15:9
add them	825	-7	
add this	803	-3	
add time	734	-3	T02:6
add to	660	0	J02:9
add user	854	10	J11:6
add watcher	854	5	
add what	854	0	T07:6
add worklog	854	-3	
add write	854	0	J12:7
add your	854	8	
add_attachment	854	7	
add_comment	803	0	J32:6
add_watcher	803	5	J23:10
add_watcher fail	854	3	
addattachment	769	8	J20:8
addattachment issueidorkey	825	3	
addcomment	825	3	
addcommenttojiraissue	854	-4	
addcustomfield	854	3	J25:6
addcustomfield customfield_	854	3	J25:6
addheader	700	-5	
addheader authorization	700	-5	
additional field	854	5	
addon	513	0	I01:6 I03:14 I04:9 I07:6 I17:15 I21:11 J06:8 J13:13 J17:15 S02:17
addon 200	854	0	J10:8
addon 403	854	0	J17:7
addon authenticate	650	0	I03:14 I04:6 I14:7 I21:16
addon com	825	0	J13:8
addon example	854	-5	
addon httpclient	700	0	I17:18 T06:6
addon key	785	0	J06:12
addon middleware	803	0	I01:11
addon not	854	0	I16:6
addon own	854	0	J13:6
addon project	744	0	J17:14
addon setting	785	0	I17:8 T05:7
addon_key	825	-4	
addon_key context	854	-3	
addoninstall	854	0	I10:6
addoninstalledevent	854	0	I09:6
addonkey	803	5	L08:7
addonkey iat	854	0	L08:7
addonsetting	803	0	I09:10 I10:9
addres	426	5	I01:8 I12:10 I21:8 J25:-6 J26:9 J28:11 J38:12 N02:8 N03:8 N04:26 N06:6 N13:18 N14:15 T03:8 T08:7 T15:6
addres any	854	0	N07:6
addres as	803	-7	
addres bar	785	0	J38:6
addres can	854	0	J17:6
addres do	854	0	T08:6
addres for	785	0	I21:6
addres from	769	3	J38:6
addres had	854	3	N04:6
addres has	734	0	N04:11
addres he	854	0	I16:6 N14:6
addres http	785	0	J26:7
addres in	693	5	N02:6
addres it's	854	0	J39:6
addres jira	803	5	
addres next	854	-5	
addres of	670	-10	N13:12
addres on	825	-3	
addres once	854	5	
addres or	854	-5	
addres so	803	9	
addres that	803	8	T15:11
addres the	744	7	J28:7 N13:8
addres to	825	-4	
addres what	854	6	J26:6
addres with	825	-4	
address	606	-14	N13:6
addressimpl	854	0	N06:6
addressimpl lookupallhostaddr	854	0	N06:6
adds	561	-32	L09:9
adds an	854	4	
adds it	854	0	J03:6 L09:6
adds the	734	-8	L09:7
adds to	854	-3	
addsecond	744	-4	
adf	621	-7	J32:17
adf json	854	5	
adf the	854	-4	
adm	803	5	
adm password	854	4	
adm_pw	854	4	
adm_pw issue	854	4	
adm_pw project	854	4	
admin	383	-7	J09:19 J13:23 J14:30 J16:10 J17:10 J22:-7 J25:-9 J28:9 J31:8 J40:7 J42:11 N03:-6 N04:28 N07:-6 P01:6 T01:9 T13:7
admin account	854	0	J15:6
admin and	707	0	J13:9
admin api	825	0	J13:8
admin atlassian	744	4	J26:9 N14:12
admin but	854	0	J41:7
admin can	825	3	
admin console	825	3	
admin did	854	0	N06:6
admin do	854	0	N04:6
admin for	700	0	N04:10
admin have	769	3	
admin hub	803	0	T13:8
admin in	734	6	
admin it	854	4	
admin jira	785	-4	
admin may	854	0	J14:8
admin not	854	0	J28:7
admin of	670	0	J21:7 S01:6
admin only	825	3	J14:9
admin page	803	0	J42:6
admin panel	854	0	T10:6
admin permission	769	0	J14:14
admin read	854	0	J09:7
admin remov	825	0	J17:6 J40:7
admin right	744	-18	
admin says	707	0	J39:8 J42:7
admin sees	854	0	J12:9
admin show	854	0	J42:8
admin so	803	-3	J13:6
admin the	785	0	P01:7
admin there	803	0	J16:6
admin to	687	0	I09:7 T01:8
admin token	825	0	P01:7
admin user	854	0	J09:7
admin we	854	3	
admin with	803	3	J02:6
admin'	825	-3	
administer	670	-6	J14:9 J16:16
administer it	854	0	P01:6
administer jira	756	-3	J14:11
administer project	825	0	J16:8
administer the	803	0	J16:6
administrator	569	-5	J14:26 J16:14 P01:8
administrator as	854	3	
administrator but	854	0	J14:10
administrator can	769	0	J14:12
administrator in	854	0	J16:7
administrator install	854	-3	
administrator of	756	7	J16:6 J26:10
administrator role	825	0	J16:7
administrator the	854	3	
ado	854	-4	
adoc	785	0	J15:7
advance	854	4	
advice	744	0	L09:7
advis	854	0	J15:6
af	785	0	C02:7
affect	646	0	J22:8
affect version	854	9	
afraid	854	3	
after	360	0	I20:11 J02:8 J21:10 J30:-7 J31:7 J36:13 J39:-6 N02:6 N08:17 T14:13
after add	756	-3	T05:6
after all	825	5	
after an	734	5	T13:6
after app	854	0	N04:6
after atlassian	854	-6	
after august	854	-6	
after check	825	-4	
after connect	854	6	
after customer	825	0	I07:6 N02:7
after days	756	-4	J02:7
after example	854	3	
after few	825	6	J02:8
after five	854	-4	
after had	854	-3	
after half	854	-3	
after host	854	5	
after install	769	-8	
after installation	854	-5	
after is	769	11	
after issue	700	0	T02:14
after it	715	5	
after lunch	803	0	I04:7 J36:6
after minut	854	4	
after mov	756	4	J10:10
after ms	854	15	J02:11
after net	854	0	N14:9
after npm	854	0	I11:8
after of	854	-3	
after our	769	-3	N02:9
after project	854	4	
after ratelimit	854	0	J21:8
after restart	785	-7	
after second	825	14	N11:6
after sign	854	-4	N12:6
after sleep	854	0	I20:7
after some	744	0	T14:7
after switch	854	0	I06:6
after that	687	0	J35:6 J37:8 T14:7
after the	531	0	I20:11 J36:7 N13:6
after too	854	3	
after two	825	0	L01:8
after upgrad	756	-3	J33:6 N01:8
after we	724	0	J34:6
after while	803	7	J37:6
afterconnect	854	4	
afterconnect as	854	4	
afternoon	687	0	J24:7 J29:6 J37:14 N11:7 N13:6
afterward	646	0	J19:6
afterward it	854	-5	
again	408	13	I07:10 J11:10 J21:11 J35:7 J40:9 N11:15 T14:19
again and	638	0	J40:7 N11:9 T14:7
again at	803	-4	J21:6
again by	854	0	N08:6
again does	854	3	J40:6
again done	854	-3	
again error	854	6	T15:7
again for	707	0	J40:6
again get	825	0	N02:7
again in	825	-6	
again later	707	4	
again no	854	5	J20:6
again not	854	-5	
again once	854	0	N15:7
again or	825	0	J17:6
again same	825	-3	J35:7 N10:7
again so	785	-4	
again the	700	0	S02:6
again then	825	0	J21:7
again to	825	0	I17:6
again what	825	4	
again which	854	5	
again with	734	7	J11:7
against	525	22	J01:8 T10:6
against cloud	854	7	J25:6
against jira	803	8	
against live	803	-9	
against our	681	8	
against server	854	4	
against that	854	-3	I08:6
against the	660	-3	L01:7 T05:6
age	675	-4	
age includesubdomain	734	3	
age of	854	0	I05:6
agency	700	0	I16:8
agency atlassian	825	0	I16:6
agent	573	-7	J14:6 J20:22 J42:7 N10:6
agent atlascode	854	7	
agent auth	854	-4	
agent had	854	-3	
agent runs	854	-4	
agent'	734	8	N09:7
agent' python	769	6	N09:7
aggregateexception system	715	-3	
agile	598	3	J02:6 J11:9
agile api	854	-3	
agile board	650	3	
agile sprint	854	9	
ago	571	4	J01:7 J29:21
ago on	854	0	T05:7
ago that	854	0	J29:7 N06:6
ago they	854	0	J29:8 T10:6
ago this	854	3	
ago to	854	0	J29:8
agora	825	9	
agora 403	854	7	
agre	744	-3	
agre to	854	0	J09:6
agree	744	-4	
ah	744	0	I14:7 N05:6
ahead	675	0	I04:12 T02:7
ai	785	0	J38:6
aiohttp	854	-5	N12:7
airbyte	744	0	J36:6
ajax	715	0	I03:11 J08:8
alert	611	-6	J31:6 P01:8
alert balertname	854	3	
alert on	825	0	N15:6
alertmanager	825	-5	
alertname	803	5	
alfr	854	5	N06:6
alg	650	0	I03:7 I07:9 I08:11 I11:6 I14:6
alg hs	734	4	I03:8 I07:11
alg is	854	0	I11:6
alg rs	825	0	I08:8 I12:7
algorithm	571	0	I14:20 I20:9 J06:8
algorithm from	825	0	I14:14
algorithm hs	634	5	I06:6 I20:11
algorithm rs	734	0	I08:8
align	825	-5	
alike	756	5	
alive	756	0	N10:6 T14:6
all	310	6	I05:9 I21:7 J03:9 J21:6 J24:-6 J30:-6 J32:-7 J33:9 J41:-6 L08:9 N02:6 N07:-8 N14:-6 N15:8 S01:6 T04:9 T13:8
all along	785	0	N10:7 T06:11
all app	854	0	J17:6
all are	744	3	J21:9
all as	825	0	S04:7
all attachment	854	0	P01:6
all back	854	0	J17:6
all board	825	3	
all call	700	0	J03:8
all cas	854	-4	
all connect	825	0	J17:6
all css'	785	4	
all customer	744	0	J09:7
all data	854	3	
all day	769	3	
all endpoint	854	0	N15:9
all fail	854	-3	
all fine	744	0	S02:6
all get	687	9	J01:6 J25:6
all his	854	0	J35:7
all is	664	-6	
all issu	687	5	J39:6
all it	744	5	J16:8 N15:6
all jira	785	-6	N10:6
all js	854	-3	
all just	854	0	J33:6
all my	785	3	
all night	854	0	J35:6
all no	825	3	J07:7
all now	854	0	J33:8
all npm	854	-6	
all of	560	0	J29:8 J37:8 J40:6
all ok	803	5	J25:6 S01:6
all or	825	-3	
all other	734	0	J42:6
all our	715	0	I09:8 L08:6 N02:6
all over	803	0	S01:6
all path	854	0	N15:6
all permission	769	8	P01:8
all project	700	0	J33:8
all read	756	7	J28:6
all remote	854	0	I19:6 J37:7
all rest	785	-3	
all rout	803	0	I21:10
all scop	803	-5	
all tenant	756	0	I10:8
all that	707	-3	
all the	560	16	J26:6 T13:9
all there	769	0	L01:11
all those	825	0	L08:8
all three	724	3	
all ticket	825	0	J33:10
all typ	854	-3	
all user	715	0	C01:7 T04:8 T10:8
all verb	854	0	N01:7
all was	803	3	
all we	854	0	T10:6
all when	803	11	
all work	785	0	J28:6
all you	854	3	T02:7
all'	744	12	
allow	461	-4	C02:6 I05:11 I06:8 J33:9 N01:6 N02:16 N04:9 N12:6 N13:16 P01:11
allow at	854	0	I05:6
allow by	854	-7	
allow from	854	0	N04:6
allow here	744	0	J33:12
allow in	803	-4	
allow it	756	0	N01:6
allow jwts	854	0	I06:7
allow limit	785	9	N05:12
allow list	693	-7	N04:12
allow no	825	0	P01:7
allow only	854	-3	
allow please	854	-5	
allow to	631	8	P01:6
allow_redirect	854	0	N02:6
allow_redirect false	854	0	N02:6
allowed'	785	-6	N02:7
allowed' please	854	0	N02:8
allowed' try	854	-3	
allowedbaseurl	744	0	I12:6
allowedlist	854	0	N04:6
allowedlist see	854	0	N04:6
allowedvalu	803	7	J25:7
allowlist	655	-10	N04:11
allowlist in	825	-3	
allowlist of	803	-3	N04:10
almost	825	0	J32:6
alone	670	0	T04:6 T12:8
alone for	854	0	J19:6
alone is	803	0	T12:10
alone read	854	5	
along	634	-13	T06:8
along and	854	0	J38:6
along with	756	-7	
alpha	854	0	P01:6
alpine	803	0	N09:7
already	551	-23	J41:7
already exist	744	-18	
already is	854	-5	
already same	854	4	
also	508	5	
also have	854	6	J20:6
also not	854	0	J19:8
also show	854	-7	
also the	769	4	
also tri	785	3	
alternative	854	-4	
although	624	11	J04:6
although the	769	5	J24:6
although there	825	0	J29:7
altogether	756	-10	
alway	489	17	L09:7 S02:6 T14:7
alway 401	785	0	L08:7
alway answer	854	6	N06:7
alway fail	769	0	I11:6
alway for	854	8	J25:6
alway get	803	5	
alway giv	803	5	
alway in	854	0	J34:6
alway my	854	0	S02:7
alway says	803	6	
alway send	854	0	I16:6
alway the	734	-4	I06:6 I12:7 I20:8
alway there	854	-5	
am	512	18	J02:-7 N04:7 N14:6 P01:7 S01:6
am admin	825	-4	J23:6
am ask	854	3	
am do	803	10	
am gett	854	3	
am logg	825	4	
am new	854	-3	
am no	854	-4	
am request	854	0	J26:7
am response	854	0	J26:7
am right	803	-3	
am sent	854	3	T15:7
am stuck	854	-4	
am sure	825	6	
am the	854	-3	
am to	854	0	S01:6
am try	825	0	J26:7
amazon	825	0	N01:16
amd	825	3	N12:7
among	687	10	
among the	744	4	
among them	769	7	
an	273	10	I09:7 J02:6 J04:10 J09:9 J13:8 J14:7 J19:-6 J24:8 J25:8 J26:6 J32:8 J41:6 L09:6 N01:6 N11:6 T15:8
an acces	650	-4	J01:6 L09:7
an account	675	-8	C02:13
an action	825	7	
an active	825	0	J29:6
an actual	854	-3	
an ad	825	-3	
an add	825	0	J13:9
an additional	854	0	P01:6
an addres	785	-3	
an admin	600	-3	J14:6 J40:10
an administrator	715	3	J14:8 J16:6 J26:6
an afternoon	785	0	J24:9 N13:7
an alert	803	-5	
an alternative	854	-4	
an ambiguou	854	-3	
an anonymou	825	-5	
an answer	785	0	N07:8
an api	522	15	J02:8 J04:9 J14:6 J26:24
an app	606	-15	J13:15 J17:7
an array	756	12	J25:18
an assertion	700	-6	L09:13
an assignee	825	3	
an atlassian	634	10	J32:23 N15:10
an attachment	715	7	
an authentication	756	3	
an authentication'	854	3	
an authoriz	769	0	J09:21
an authorization	769	-3	
an azure	854	0	I02:6
an edge	854	3	N01:8
an editor	854	0	J38:7
an empty	598	-4	J04:15 J42:6 N01:7
an end	803	0	I06:9
an enum	854	0	T08:8
an env	854	0	I16:6
an environment	854	3	I15:7
an epic	744	0	J30:8
an error	500	24	J15:6 J23:6 J29:8 J33:8 S01:6 T15:12
an exact	854	-6	
an example	724	-5	J02:6 J24:6
an exception	715	-3	
an exist	734	14	J34:6
an expir	681	-7	
an expiry	825	0	L01:8
an explicit	785	-7	
an external	825	3	
an extra	825	0	J35:6 N12:6
an hour	583	-5	I04:8 I05:9 J36:16 N11:8 T14:10
an html	670	4	N01:13 N03:6 N14:9
an http	744	12	J35:10
an id	700	0	J41:6
an iframe	854	-4	
an import	825	-3	
an incident	756	8	
an incognito	854	0	J35:7
an install	707	-3	I09:16
an installation	785	-7	
an integer	734	7	J41:23
an internal	744	0	N11:7
an invalid	707	-12	N12:7
an issue	501	17	J15:7 J24:8 J25:10 J30:8 P01:6
an issuer	854	-5	
an mail	785	8	J23:7
an oauth	670	6	J10:6
an object	744	9	J25:6
an old	670	5	J22:6 T01:6
an older	756	-5	
an on	803	-3	
an open	854	-4	
an option	655	-4	
an ordinary	769	7	J14:11
an organisation	785	-4	
an organization	803	5	J11:6
an outage	769	-4	
an outdat	803	0	I05:6 S01:6
an owner	854	0	J42:7
an ssl	854	-6	
an unexpect	803	0	N14:6
an unsupport	785	3	
an update	724	-6	
an xml	854	-4	
ana	854	-3	
analysi	734	-7	
analytic	785	-7	
analyze	655	11	J23:9 J27:8
analyze the	660	12	J23:9 J27:8
ancestor id	854	-6	
and	191	15	I03:-6 I17:-6 J02:9 J26:6 J35:6 N12:-6 P01:8 S04:-7 T15:6
and 403	724	-8	
and 404	854	3	
and 503	785	-3	
and about	825	4	
and act	854	0	J41:7
and add	693	0	J23:7 T15:6
and after	724	0	I05:9
and afterward	854	3	
and again	744	5	
and all	642	8	J16:7 L08:6
and also	769	0	N10:6
and alway	854	9	J25:6
and answer	803	-10	
and api	715	0	J39:9
and app	756	-6	I12:9
and as	724	-4	
and asapp	854	3	
and ask	687	3	J11:6
and asks	825	3	
and assignee	825	0	J34:7
and at	785	6	J35:6
and atlassian	734	15	
and auth	803	0	I15:7 J02:6
and authenticate	825	-3	
and base	803	7	
and baseurl	785	8	T09:6
and bearer	825	5	J39:6
and bitbucket	854	-7	
and body	803	3	I15:7
and both	825	3	J19:8
and by	756	6	
and call	681	0	J36:8
and can't	734	-3	N05:6
and cannot	756	6	
and carry	854	0	I10:6 J38:6
and chang	744	-3	
and change	825	-4	
and choose	785	3	J40:8
and chrome	854	5	
and click	756	-3	J35:6
and client_secret	854	-3	
and clock	854	0	I05:7
and code	854	6	
and comment	724	0	J39:6 P01:8
and complain	854	0	J34:7
and confluence	646	4	J26:6
and connect	756	0	J07:6
and content	854	3	
and convert	854	-5	
and creat	769	6	
and credential	785	9	J26:6
and curl	854	-3	
and data	825	4	J39:6
and description	785	-14	
and drop	825	-5	
and dropp	854	4	
and each	803	-5	
and edit	825	-3	J09:6
and email	854	3	J25:6
and empty	854	0	J42:6
and end	854	-9	
and ends	825	4	C02:6
and even	785	5	
and every	724	-3	
and everyth	724	-10	
and exp	785	3	
and fail	803	11	
and field	803	7	J25:7
and fill	854	-5	
and find	803	5	J42:7
and fixversion	825	4	J27:6
and follow	803	5	
and for	627	-10	T08:6
and forgot	756	0	J07:7 J35:6
and forward	854	0	N02:8
and from	700	-5	
and gave	825	0	J38:6
and get	617	11	J02:6 J28:6
and gone	854	0	C01:7
and good	825	3	I06:7
and got	715	4	
and grant	854	3	
and granular	803	0	J11:6
and group	744	5	J42:13
and had	756	-6	
and half	769	0	C01:7
and hand	756	-8	
and hash	854	0	I01:6
and hasn't	854	0	T09:6
and have	707	0	J36:6
and he's	825	0	J27:7
and hold	854	0	J31:6
and how	825	5	
and http	744	-4	
and iat'	854	0	I06:7
and id	854	6	
and ignor	854	0	J03:8
and in	579	0	I14:9 N14:6
and install	670	10	I07:11 T01:7
and instead	854	3	
and is	611	-8	I16:6 T03:8
and isn't	825	0	J22:7 P01:6
and issu	744	5	
and issue	785	6	
and issuetype	707	7	J25:7
and it	504	0	C02:11 T07:6
and it's	611	0	I06:6 J34:6
and its	715	-5	
and jira	588	5	J02:7
and jira_pas	854	0	J26:10
and jql	854	7	
and json	854	-5	
and just	825	0	S01:7
and keep	744	8	
and key	825	7	
and know	825	0	I10:6
and label	707	8	J34:6 P01:6
and left	854	0	J29:8
and lets	854	-3	
and list	825	0	N13:6
and little	854	5	
and log	785	-6	
and logg	803	6	
and logs	825	4	
and look	724	0	N13:6
and mail	854	-4	
and make	803	3	
and mark	854	6	J30:6
and more	825	-7	J07:7
and my	675	8	
and need	803	-4	
and neither	825	3	
and never	687	8	I20:7 N02:6
and no	588	24	J29:11 P01:6
and none	803	-4	
and not	545	3	I07:6 J16:9 N03:6 T01:11
and noth	642	-6	N06:7
and now	675	3	J03:6
and of	715	-3	L09:7
and on	660	-6	
and only	681	6	J17:7 N01:8
and open	715	8	
and org	854	-3	
and other	769	4	J02:6
and our	614	14	I04:7 I13:6
and over	785	5	
and password	581	7	J02:13 J26:15 J35:10 N10:6
and paste	803	6	
and pat	825	0	J39:8
and path	854	0	I02:6
and people	825	-5	
and pick	854	3	
and priority	854	-4	
and prod	803	0	I09:6
and project	707	5	J34:6
and public	854	-3	
and put	638	0	I07:6 I08:6
and qsh	825	0	L09:6
and query	785	-3	J07:10
and rais	825	3	I17:6
and raise	854	-3	
and ratelimit	825	3	
and re	785	-3	J04:7
and read	687	3	
and referer	854	0	J20:8
and refresh	825	0	I05:6
and reinstall	825	0	I12:8
and reload	854	4	
and remov	825	5	
and remove	854	-4	
and replace	854	0	J10:6
and reporter	803	4	
and resolution	744	8	
and restart	854	0	J02:6
and return	756	0	S01:7
and same	854	0	T07:6
and sav	825	8	
and say	785	5	
and search	803	4	J34:9
and secret	769	0	T09:8
and see	650	8	J27:7
and sees	854	-3	J05:6
and send	724	0	S02:9
and sent	825	3	
and seraph	854	0	S01:6
and set	744	0	J02:6
and sharedsecret	756	-3	
and since	681	0	S01:7
and so	608	0	I01:6
and some	756	9	N01:8
and someone	825	0	N15:7
and sprint	707	9	
and statu	638	14	J26:16 J27:7 J34:9
and still	660	16	N07:7
and store	854	6	
and switch	854	0	S03:7
and tak	769	-5	
and tell	769	-3	
and tenable	854	-4	
and text	785	6	J30:7
and that	565	-6	J19:6
and the	376	-12	I11:6 J15:6 J22:-6 J26:11 T10:6 T14:6
and their	785	0	I09:6
and then	547	0	J40:6 N08:6 N12:6
and there	614	12	T10:8
and these	854	6	
and they	756	-3	
and this	724	23	J02:6
and those	756	-8	
and throw	769	-6	J27:9
and time	734	4	I05:18
and timeout	854	-4	
and title	854	7	
and tlsskipverify	854	-4	
and to	700	-6	
and today	854	-3	
and took	825	5	
and transition	785	3	J41:6
and tri	769	-6	P01:6
and try	664	8	J25:15 N02:6
and type	769	3	
and uninstall	785	-4	
and up	825	-6	
and updat	734	-3	
and update	854	-5	
and update_page	854	-5	
and url	734	3	
and use	687	6	J26:6
and username	825	5	
and utc	854	5	N11:10
and valu	854	0	C02:7
and vs	854	-3	
and we	664	3	
and went	803	0	T02:6
and what	655	6	J26:6 N13:8
and when	715	0	J34:6
and where	734	3	
and whether	854	-5	
and with	650	-14	
and without	734	0	N13:6
and won't	854	0	C02:9
and work	756	-4	N10:10 N15:6
and writ	724	3	J20:8
and write	660	3	T05:7 T11:8
and wrote	854	4	
and yet	803	4	
and you	744	-9	
and you're	854	-3	
and your	785	8	
android	825	5	
andygrunwald	825	-4	
andygrunwald go	854	-4	
anew	646	7	J26:6
angular	854	-5	
anna	854	0	S03:7
annotat	854	0	I02:11
annotate	825	0	I21:6 N01:6
announc	744	-10	
announcement	769	-5	
annoy	854	5	
anonymou	560	-3	J03:10 J04:21 N09:6 S01:11
anonymou acces	769	0	S01:6
anonymou and	854	-8	
anonymou app	825	0	I17:6
anonymou at	854	-4	
anonymou home	854	3	
anonymou rest	854	-4	
anonymou user	693	5	J04:21 S01:6
another	455	-6	C01:6 I15:6 J30:7 J40:10 T04:9
another and	825	0	J29:7 J31:6
another app	854	4	
another client	803	0	I15:6 T04:7
another cloud	854	0	I09:6
another company	854	0	N02:8
another customer	854	-5	
another domain	854	0	I19:6
another exception	825	-5	
another form	825	6	J28:9
another issue	854	-5	
another kind	854	0	J38:7
another network	854	4	
another password	854	5	J26:8
another project	825	0	J04:7
another search	854	0	J22:6
another server	825	-8	
another site	756	7	J11:6
another tenant	854	0	J40:9
another token	825	-5	
another type	854	0	J39:6
ansible	803	-6	J19:6
answer	387	6	I09:7 J20:9 N08:8 N11:7 S03:7
answer 400	744	5	
answer 401	627	-8	I04:11
answer 403	700	-10	J40:6
answer 404	785	-4	
answer 410	803	-10	
answer 429	825	-3	
answer as	803	0	S02:7 S03:6
answer check	854	8	N06:7
answer come	854	0	S03:8
answer for	803	5	T15:6
answer from	769	0	N11:6
answer http	785	-6	
answer is	634	12	J20:8
answer it	825	5	
answer me	854	3	N04:6
answer not	854	0	N14:7
answer of	769	-11	
answer simp	854	-3	N08:6
answer that	724	6	J27:6
answer the	785	5	S04:6
answer to	724	3	
answer when	825	-5	
answer you	854	0	S01:6
any	399	3	I11:12 I17:6 J02:10 J04:6 J22:6 J42:7 S01:7
any const	803	9	
any data	854	-7	
any field	854	-5	
any further	854	6	N08:6
any http	854	0	I17:8
any issue	825	6	J33:7
any jira	854	-4	
any key	854	3	
any longer	700	9	I17:6 J26:6
any luck	854	-6	
any more	541	11	J02:6 J04:7 J22:7 J23:7 J35:6
any name	854	0	N15:6
any news	825	4	
any of	724	-3	
any other	854	0	I11:6
any path	825	-4	
any pointer	854	-5	
any project	785	0	J27:7 J33:6
any query	854	5	
any thought	854	4	J02:7
any token	854	0	I11:10
any trouble	803	4	
any updat	854	4	
any way	756	-6	
anybody	624	5	J42:8 S01:7 T04:6
anybody else	825	0	N11:6
anybody know	825	0	I06:6 N05:7
anybody may	803	5	
anybody who	854	-3	
anymore	803	0	I09:6
anyone	603	6	J13:9 T01:6 T03:6
anyone have	825	-3	
anyone with	854	-3	
anyth	504	0	C01:7 C02:9 J04:8 J20:7 N15:7
anyth about	825	3	
anyth as	854	0	I06:7
anyth at	825	0	N07:6
anyth beyond	854	0	J09:6 L08:6
anyth but	854	0	J22:6
anyth for	825	0	L09:6
anyth from	854	0	I07:6
anyth it's	825	0	J04:6
anyth there	854	0	J29:7
anyth with	825	0	J36:7
anyway	756	-5	T05:6 T13:10
anywhere	681	6	
ap	579	-4	I02:10 I03:21 I21:9 J08:31
ap context	598	-4	I02:7 I03:19 I21:7 J08:22
ap request	785	0	J08:16
apache	631	13	J25:6
apache catalina	803	3	
apache common	854	5	
apache httpcomponent	803	6	N07:6
apache maven	854	4	
apache tomcat	803	-6	
apart	646	-7	C01:10 J16:6
apart from	707	-4	J40:6
apex	854	0	J24:7
api	209	-3	I01:-7 I04:-6 I06:-6 I07:-7 I09:-7 I10:-6 I11:-6 I12:-7 I15:-6 I16:-6 I18:-6 I21:-7 J01:7 J02:14 J03:9 J04:8 J07:13 J08:13 J09:8 J10:13 J11:10 J13:10 J14:8 J15:9 J19:9 J22:10 J23:6 J26:12 J28:12 J36:6 J37:6 J39:16 N03:10 N14:6 T01:-6 T04:-6 T05:-7 T06:-6 T07:-6 T08:-7 T09:-7 T10:-7 T11:-7 T14:-8 T15:-8
api 403	854	0	J18:7
api acces	803	8	
api an	854	-3	
api and	646	6	
api answer	785	6	J27:7
api api	825	7	J26:8
api app	803	0	J13:16
api asapp	681	0	S02:7
api atlassian	464	-13	J11:23 J28:19 J36:27 J37:13 J40:10
api attachment	756	-4	
api audit	825	0	J14:8
api authentication	854	-7	
api base	854	-8	
api bitbucket	825	-6	
api both	854	3	
api call	687	8	
api change	854	-4	
api command	854	-6	
api configuration	854	8	
api confluence	825	5	J26:8
api content	548	0	J07:6 J22:6 J38:12 N03:9 N11:7
api curl	825	5	J01:6
api customfield	854	5	
api dashboard	854	0	S01:10
api docs	854	-6	
api documentation	803	10	J25:9
api does	803	-4	
api error	660	-6	
api example	854	-6	
api fail	854	0	J35:6
api field	583	7	J02:-14 J06:24 J14:7 J36:7
api filter	825	7	J02:6
api full	638	11	J22:8
api gateway	734	0	I02:8
api get	785	10	J07:8
api github	655	-9	
api group	803	4	
api has	581	0	J22:19
api http	803	-15	
api import	825	-6	
api in	734	5	
api instead	825	3	
api issu	825	3	
api issue	369	-10	J01:6 J04:-6 J05:15 J08:19 J09:14 J10:9 J15:13 J17:14 J20:7 J21:6 J22:-9 J24:7 J30:6 J32:7 J41:6 N02:10 N03:7 N13:16 P01:9
api issue'	724	5	
api issuelink	825	0	J09:6
api issuetype	744	-4	J26:7
api it	825	-3	
api jira	785	3	J22:6
api key	621	16	J02:11 J04:7 J26:12
api keys	825	14	J26:13
api latest	608	-15	J10:7
api may	854	6	
api media	769	0	J38:9 N11:6
api mypermission	769	10	J16:7 J21:8
api myself	452	0	J02:12 J19:22 J26:-6 N02:8 N14:6 S02:14
api myself'	611	3	
api new	825	3	J24:8
api not	854	-4	
api of	756	3	
api on	803	-3	
api org	854	-7	
api pag	670	11	J15:6
api pages'	854	5	J06:6
api path	854	-4	
api permission	756	0	J14:32
api priority	803	0	J10:7
api project	496	10	J03:10 J04:10 J07:8 J10:7 J15:8 J16:19 J28:6 N06:7 S01:11
api project'	744	-7	
api proxy	769	-11	
api reject	825	-7	
api request	825	0	J02:6
api responsepromisemapfunction	854	-3	
api rest	693	-10	
api restclientexception	825	4	
api return	655	10	J18:7
api root	854	-8	
api route	785	-8	
api says	785	-3	
api scope	756	6	J09:21
api screen	825	5	J14:13
api search	411	16	J03:16 J04:12 J07:6 J11:-6 J21:6 J22:34 J27:7 J33:8 J39:15
api search'	744	4	J07:7
api serverinfo	590	18	J26:6 J39:14 N09:6 N12:10 N14:6
api service	675	11	J18:6 J22:6 J25:10
api spac	724	0	J18:6
api space	660	3	J07:13 J18:9 N03:7
api statu	715	0	J10:6 J41:7
api tak	803	-3	
api the	734	-5	
api there	854	-4	J39:6
api throw	854	-4	
api to	803	9	
api token	418	-7	J01:11 J02:23 J04:7 J11:6 J13:12 J14:8 J19:7 J26:27 J28:12 J38:8 N14:8
api trello	825	-4	
api user	571	10	J07:8 J18:7 J23:27 J42:24
api version	675	0	J16:10 J32:9 J39:8 P01:9
api want	785	4	J25:6
api webhook	724	3	J13:35
api what	825	-5	
api wiki	854	-9	
api will	825	-3	
api with	715	3	
api workflow	854	0	J11:7 J13:8
api worklog	803	-3	
api x'	854	0	I14:8
api'	707	7	
api' export	825	-4	
api' target	785	11	
api_key	825	3	
api_token	621	-3	J01:8 J25:7
api_token header	854	9	J02:6
api_token hits	854	-3	
api_url	854	4	
apibaseurl	734	0	I19:11 J37:11
apibaseurl http	825	0	I19:7
apierror	854	5	N11:6
apikey redact	854	-4	
apimigration	715	0	I11:30
apimigration block	854	0	I11:9
apimigration gdpr	803	0	I11:6
apipath	825	9	J07:8
apipermissionerror	825	0	J16:7 N04:7
apis	598	7	J26:10
apis and	854	5	
apis for	825	6	
apis from	854	-3	
apis get	825	4	
apis html	734	7	J26:6
apis with	854	-4	
apitoken	521	-18	
apitoken encode	803	-3	
apitoken header	785	-3	
apitoken redact	803	7	
apitoken tostr	734	-4	
apiversion	734	4	P01:8
apiversion strictssl	803	4	
apostrophe	854	0	J34:9
app	288	-16	I04:9 I07:12 I08:11 I10:6 I11:11 I12:9 I13:8 I16:11 I18:8 I19:15 J01:-6 J02:-10 J04:-12 J05:15 J06:8 J07:11 J09:14 J10:6 J12:13 J13:21 J14:-8 J15:-11 J17:14 J20:-6 J21:-6 J22:-11 J23:-6 J24:-7 J25:-18 J26:-17 J27:-9 J28:-9 J29:-7 J30:-10 J31:-6 J32:-8 J33:-7 J34:-8 J35:-11 J37:8 J39:-8 J40:19 J41:-7 L09:-6 N07:-10 N08:-7 N09:-6 N10:-6 N11:-11 N13:-7 N14:-9 S01:-6 S02:22 S04:13 T01:6 T05:8 T06:6 T11:6 T12:9 T15:7
app 401	785	0	C01:6
app 404	825	0	J17:13
app account	803	0	J17:10 P01:12
app after	825	0	N02:7
app and	617	8	J13:9 T01:9
app answer	825	6	I04:6
app api	825	-6	
app app	803	3	
app ari	854	0	I19:8
app as	785	-3	
app asapp	825	0	J42:7
app at	769	7	T15:6
app auth	854	0	I14:6
app by	769	3	I13:6
app call	700	-3	J06:7 J10:6 J37:6
app callback	854	6	T15:6
app can't	724	0	I08:11 I11:6 I13:10
app claim	854	0	I19:6
app com	854	-3	
app configure	854	6	T15:8
app connect	715	-7	C02:6
app context	854	0	J13:6
app couldn't	803	0	I17:6
app declar	854	3	
app defaulthttpclient	854	3	
app descriptor	825	3	P01:6
app developer	854	6	T15:6
app do	769	0	L08:6
app does	785	5	
app doesn't	854	0	P01:6
app don't	854	-3	I06:7
app egret	854	0	I12:9
app error	825	0	J39:8
app expres	854	0	I01:7
app fail	785	-5	
app field	785	0	J13:15
app find	825	0	S04:9
app for	664	10	
app from	734	-3	J13:6
app get	670	-6	I03:14 I21:6 J17:6
app gets	756	3	J10:7
app grant	854	3	J12:6
app have	825	0	J17:6
app header	854	-5	
app host	693	-6	I12:7 I13:8
app iat	744	4	J07:6 L01:7
app id	744	0	I19:16
app if	854	-5	S03:10
app image	854	0	I09:7
app in	583	4	C01:7 J40:7 L08:6 S02:8
app instalado	854	7	
app install	785	4	
app is	579	14	J40:22
app isn't	803	0	J40:10
app iss	825	0	J17:6
app issue	854	3	
app itself	785	4	
app jira	744	0	I03:6
app jwt	744	0	J05:7 T08:6
app keep	785	3	
app key	687	0	J06:11
app level	803	0	J05:11
app log	734	0	I02:7 I18:16
app logs	854	-3	I13:6
app manifest	854	-4	
app may	803	-3	I05:6
app must	803	-4	I17:6
app need	785	-6	
app no	825	-4	
app node_modul	655	0	I01:6 I17:6
app not	769	0	J40:7
app oauth	825	4	
app of	785	4	
app ok	854	0	J13:6
app on	664	-3	I04:6
app or	756	3	
app our	854	4	
app own	670	0	J05:12 J17:8 J42:7
app pag	854	0	J36:9
app password	769	-8	
app plugin_api	825	-4	
app post	670	0	I11:6
app put	854	-4	
app refus	803	0	I01:6
app requir	854	7	J40:9
app responsepromisemapfunction	854	-3	
app route	854	4	J02:6
app same	854	0	S04:9
app says	715	0	I04:6 I12:9 I15:6 I16:8
app secret	854	5	
app see	854	0	N15:6
app sees	825	0	S01:6
app send	803	5	
app server	854	5	
app servic	854	0	T05:6
app setting	825	4	T15:6
app should	803	0	S04:7 T09:8
app show	825	0	I09:6
app sign	756	0	J13:6
app src	769	0	I04:7
app stopp	854	0	I17:6
app system	825	-3	
app that	681	-9	J10:9
app the	693	10	I08:8
app to	724	5	
app under	756	0	I01:7
app use	734	0	I01:10 I21:13
app user	624	0	J17:8 T12:20
app userkey	854	5	
app vendor	769	0	I12:6
app venv	854	-4	
app was	687	8	J12:14
app we	803	3	
app web	825	3	I14:7
app with	638	0	J37:10 L01:6
app work	724	3	J09:7 T10:6
app writ	825	0	T01:7
app write	854	6	T15:8
app'	734	-10	
app' iat	803	-3	
app_key	825	-3	J10:6
app_key iat	854	-3	
app_url	854	0	I18:7
apparent	681	-7	I14:6
apparent can	854	0	N06:6
apparent not	854	0	S01:7 T09:7
apparent only	854	0	J23:7
appear	631	-8	J17:7 J40:11
appear as	825	0	J40:8
appear in	803	-3	
appear the	854	0	J19:6
appear to	854	0	N01:8
append	650	9	J02:6 J07:7 T09:11
append the	803	0	J07:9
appid	854	0	I19:9
appkey	744	-3	
appkey iat	785	-3	J07:6
appli	707	-4	
appli by	854	0	I14:6
appli to	785	-7	
appliance	854	0	N12:9
application	396	4	J01:10 J02:8 J22:10 J24:22 J25:8 J26:13 N13:6
application json	473	14	J02:10 J22:9 J24:13 J25:6 J26:6 N13:7
application json'	491	0	J01:8 J24:6
application link	803	-3	N13:6
application not	854	-4	I09:6
application the	825	0	S02:7 T09:6
application www	700	0	J24:9 T11:6
application xml	854	6	J24:6
apply	825	8	N06:6
approach	854	-3	
appropriate	563	4	J05:16 J31:22
appropriate screen	569	6	J05:16 J31:21
approv	670	-3	J09:7 T01:6 T05:11 T08:9
approv the	825	0	J09:6
approval	707	0	J09:7 T01:10
approval by	854	0	J09:6
approve	687	0	T01:6
approve the	785	0	P01:6
apps	498	-16	J13:35 J40:13 T01:6
apps and	825	6	T15:7
apps can	744	4	J13:21
apps has	854	-3	
apps may	825	0	J13:8
apps must	854	-7	
apps only	825	0	J13:9
apps that	785	-8	
apps there	854	0	J09:7
appsystemtoken	785	0	J37:8
appsystemtoken redact	854	0	J37:8
apr	803	0	C01:6
april	707	0	J29:9
arbeit	854	3	J27:6
arc	803	-7	
arch	825	7	S04:7
architecture	803	-3	
archiv	769	3	
archive	724	0	I17:6
are	308	14	J04:12 J11:8 J23:-8 N01:7 N07:-8 N09:-7 S01:11 T13:8
are add	854	-5	J07:6
are all	724	7	J39:7
are alway	825	-3	
are an	785	-4	
are and	769	9	
are answer	825	-3	
are app	854	0	J13:6
are as	803	-8	
are at	854	3	J39:7
are attach	854	3	
are available	825	3	
are back	803	0	J04:6
are block	825	-3	
are case	825	0	J03:9 L01:8
are configur	854	5	
are creat	756	0	J25:8
are cut	825	-9	
are deactivat	854	0	T13:8
are delet	825	3	
are deni	825	0	I19:7
are different	854	-3	
are empty	854	5	J27:8
are exact	854	0	S01:9
are exempt	854	-3	
are export	854	0	J38:7
are fetch	854	7	
are fine	642	-14	
are for	854	3	
are generat	854	5	
are given	854	4	
are good	724	4	J19:6 J33:6
are in	687	3	
are incorrect	803	-6	
are invalid	854	-4	
are issu	803	6	J03:12
are link	854	5	
are list	825	6	
are made	744	0	J32:6
are mark	854	3	
are member	854	-3	
are miss	744	0	J32:6
are no	681	-5	I17:10
are none	785	0	J04:9
are not	542	-10	J25:6 J33:10
are of	803	-5	
are ok	687	0	I17:7 N05:9
are okay	825	0	I20:7
are on	734	6	J31:6
are only	825	3	
are open	825	-3	
are out	854	6	
are print	854	-3	
are public	854	4	S01:7
are refresh	854	5	
are refus	655	6	J05:9 J13:6
are requir	785	0	I06:12
are right	650	21	J04:6
are scop	854	5	
are sent	825	0	J21:6
are set	707	-9	
are sign	769	-3	S03:8
are site	854	3	
are still	756	4	J11:6
are support	825	-5	
are taken	803	4	
are the	642	-3	J17:7
are there	631	-6	J14:6 J39:7
are these	854	0	J38:6
are they	785	-4	J31:6
are those	756	0	N05:8
are turn	803	0	N01:7
are two	724	-4	
are used	769	-4	J42:10 S02:6
are valid	769	3	
are with	854	-5	
are written	825	0	S02:10
are wrong	825	20	J35:11
are you	693	6	
aren't	590	4	
aren't any	854	0	I17:7
aren't the	825	0	J31:6 T09:7
arequestid	825	4	
arequestid'	724	5	
arequestid' seraph	854	3	
arg	785	-8	
args	670	-12	T06:6
args description	854	-3	
args field	854	-7	
argument	681	-12	
argument by	854	-3	
argumentexception	854	7	
argumentlist	825	-5	
ari	617	0	C02:6 I19:20 T12:28
ari cloud	646	0	C02:7 I19:15 T12:16
ari from	825	0	T12:11
ari of	803	0	T12:6
arn	825	0	N04:6
around	593	0	C02:6 J21:8 J36:7 T13:6
around forty	854	0	T13:7
around it	803	0	I06:6
around the	715	-5	J36:9
array	603	-3	J25:13 T11:6
arraylist	785	-6	J25:6
arraylist add	825	-3	
arriv	646	-6	J32:8 J37:9
arriv from	854	0	J30:6
arriv in	854	-4	
arriv we	854	0	J37:8
arriv with	825	0	J32:7
arrival	825	0	C01:12
articl	854	-6	
article	756	-7	
artisan	854	0	C02:7
as	274	-16	J05:6 J17:12 J21:-7 J22:-6 J31:-6 J34:-6 N13:9 P01:-6 S02:15 S03:7 S04:10 T03:6 T06:7
as 401	854	4	
as addon	803	0	J17:6
as an	655	3	
as and	854	0	S03:7
as anonymou	825	-3	J03:7
as any	825	0	I11:6
as app	707	0	J17:16 S04:7
as atlassian	825	-6	
as bad	854	0	J27:10
as base	825	6	
as baseurl	825	4	T09:6
as bearer	724	-5	J01:10
as before	687	-23	
as can	724	4	
as connect	803	-7	
as create	854	0	J20:6
as describ	825	-7	
as description	854	-4	
as document	825	0	L09:6
as expect	785	-5	
as few	854	0	J42:6
as fh	803	-11	
as for	825	-6	
as forge	825	0	J37:7
as get	734	3	N13:20
as guest	825	0	S01:6
as handle_request	854	0	I03:7
as http	825	-4	
as i've	854	0	J10:11
as if	638	9	J04:9 J40:6
as install	854	0	I09:10
as it	581	-15	
as it's	681	0	T13:6
as itself	825	0	L08:12
as jira	769	6	
as json	744	0	J24:6
as just	854	3	
as jwt	825	0	J05:6
as jwtpayload	854	8	
as lack	854	0	I02:6
as list	854	4	N06:6
as long	700	-6	
as my	854	3	
as name	854	-4	
as no	825	11	
as nobody	854	0	J03:7
as not	724	4	J04:7
as of	744	0	N06:8
as on	854	0	I05:6
as oncomplete	854	4	
as our	756	-6	N13:8
as out	854	-5	
as password	854	6	
as per	803	0	T06:14
as plain	785	4	J32:9
as possible	854	0	J42:6
as query	825	-7	
as read	785	6	
as recommend	854	0	J28:7
as regular	854	-5	
as requir	803	10	J30:13
as rule	825	-3	
as see	756	-9	
as server	854	0	N15:6
as service	803	4	N07:7 P01:6
as site	803	0	J42:7 N15:6
as soon	660	9	I01:6 J07:7 J20:7 J32:8 N04:8
as str	744	-7	
as stranger	854	0	S01:7
as string	854	0	I06:6 J32:8
as text	785	0	J24:11
as that	756	0	J35:7
as the	434	-9	J05:9 J06:7 S02:20 S04:9 T06:16
as there	715	-10	I17:6 I21:14
as they	655	-8	
as though	724	0	I06:6 J03:12 S01:6
as thought	854	0	N07:6
as to	825	-4	
as tracker	854	4	
as unauthenticat	854	0	L08:6
as user	575	4	J02:10 J17:17 L09:7 S03:8 T09:7
as username	854	8	
as value	825	5	J34:6
as watcher	803	-3	J23:6 P01:6
as we	715	-7	
as well	536	0	J23:6 T11:8
as whole	825	-4	
as with	785	0	T08:6
as'	825	-3	
as' is	825	-3	
asap token	854	4	
asapp	606	0	J12:6 J17:6 J42:7 S04:17 T16:15
asapp asuser	854	0	T16:9
asapp requestjira	681	0	J42:8
asapp return	854	-3	
ascii	687	-3	
asciidoc	744	3	
asciidoc confluence	756	8	
aside	854	0	J29:7
ask	414	-17	J25:-7 N14:7 S02:8 S03:11 S04:10 T01:6
ask about	825	-4	
ask and	854	0	J41:7
ask as	785	0	S02:6 S03:6
ask atlassian	825	-5	
ask because	854	-4	
ask for	530	6	T11:6
ask him	854	0	N14:6
ask http	825	-8	
ask jira	803	0	T10:6
ask of	854	4	
ask only	854	0	J28:7 N08:7
ask rest	825	3	J23:6
ask since	803	0	J06:7
ask the	638	6	I07:6 I09:6
ask their	803	-3	S04:8
ask them	724	-3	J14:6
ask what	854	0	J39:6
ask when	854	-3	
ask whether	756	4	
ask with	854	-4	S01:7
ask without	854	-7	J33:6
ask your	785	0	N14:6
asks	534	-5	J33:6 J39:7 J42:17 N14:8
asks for	624	-6	
asks if	854	3	J04:6
asks me	769	-5	J33:6 N14:6
asks rest	803	0	J39:6
asks the	825	0	J38:7
assert	700	-3	
assert status_code	854	-3	
assertion	473	0	C01:6 L01:14 L09:35 T02:22 T03:10 T05:11 T06:15 T07:15 T08:11 T09:18 T11:10
assertion assertion	744	8	
assertion bold	854	5	
assertion contain	854	0	L09:6
assertion for	744	0	L09:7
assertion has	854	0	L09:8
assertion is	803	0	T10:8
assertion jwt	655	0	L01:9
assertion redact	734	3	T03:8 T05:10 T11:6
assertion scope	756	3	
assertion sign	854	4	
assertion tenant	803	3	
assertion tnt	854	0	T09:9
assertion with	785	0	T07:6
assertionerror	825	0	I01:9 S02:12
assertionerror expect	854	0	S02:12
assertiontoken	854	6	
assertiontoken public	854	6	
asset	693	13	I21:10 J11:6 N03:6 N11:6
asset metal	785	4	
asset rest	854	8	
assign	606	0	J23:12 J30:10 J39:7
assign an	825	7	
assign by	854	0	J17:7 J39:7
assign to	785	0	P01:8
assigne	785	-8	T13:7
assignee	527	16	J04:9 J23:15 J26:6 J39:8 J42:16
assignee accountid	785	8	J25:6 J39:7
assignee and	803	3	J27:7
assignee currentuser	707	7	J04:12 J34:6
assignee data	854	-3	
assignee displayname	803	-8	
assignee expect	825	5	J39:12
assignee id	854	5	
assignee in	825	-4	
assignee my	854	8	
assignee name	854	0	J23:6
assignee user	854	-4	
assignee'	693	-6	
assignee' cannot	803	0	J31:6
assignee' id'	854	3	
assignee' name'	854	-4	
assignment	803	-6	
assistant	756	4	J18:7
associat	803	4	J40:12
associat with	803	4	J40:12
assume	700	-4	
assume that	854	-3	
assume the	803	0	J28:6
astray	854	0	J01:6
asuser	579	7	J12:9 S04:11 T06:20 T16:15
asuser accountid	825	-7	
asuser and	854	3	
asuser fail	803	-5	
asuser for	854	6	
asuser forge	854	14	T16:22
asuser req	854	0	T06:7
asuser requestjira	734	0	J12:6
asuserbyaccountid	693	0	J17:6 S02:6 T03:6 T05:9 T06:12
asuserbyaccountid id	825	0	S02:7
asymmetric	769	0	I11:11 I13:6
asymmetrical	854	0	I11:9
async	499	10	I17:9
async abstractasynchronousrestclient	785	-6	
async client	854	6	
async console	825	-4	
async const	756	-4	
async data	825	7	
async delegatingpromise	825	3	J14:6
async event	854	0	N08:6
async function	655	-7	
async key	854	3	
async load	854	3	
async promise	825	4	T14:6
async task	825	3	T08:6
async with	825	7	N12:7
asynchronousjirarestclientfactory	854	-3	
at	282	18	I14:7 I17:7 J19:6 J30:-7 J36:7 N06:9 N07:11 N08:8 N12:9 P01:-8 T13:7
at all	527	7	I11:7 I21:7 N13:7
at and	724	0	J36:6 L08:6 N08:10
at api	803	-4	
at app	769	0	C02:6 I04:7
at atlassian	631	4	N03:6
at aud	854	0	I09:10
at auth	854	0	T14:6
at character	803	-5	
at clientrequest	825	4	N06:6
at com	588	0	I02:7 I05:6 I17:6
at confluence	825	0	J18:7
at create	825	0	J14:10
at createerror	803	4	
at data	854	-8	
at debug	825	-4	
at developer	854	-3	J39:7
at each	744	0	J24:6 T04:8
at edge	854	-5	
at eu	854	0	C01:7 N08:6
at fa	854	3	
at first	715	0	N01:6 N02:6
at http	541	8	I16:8 J22:9 J36:7
at id	785	0	J01:10
at install	756	-3	T05:8
at io	744	0	I11:7 I15:8
at it	660	0	J29:6 N11:7
at its	785	8	
at java	769	-3	
at jira	715	0	N07:6
at json	854	-7	
at jwt	854	0	I06:6
at last	803	3	
at layer	854	0	I03:7
at least	631	5	J14:8 J25:8
at line	803	-6	
at login	854	0	J36:7
at me	825	4	
at module	825	-4	I10:6
at most	744	-10	
at my	803	-5	I21:8
at net	756	8	I12:6
at night	744	0	J37:9
at noon	854	-4	
at oauth	785	3	T05:6
at object	700	6	
at once	606	4	N07:7 N11:7 T14:6
at one	803	0	J28:6
at opt	825	3	
at org	650	-4	N07:8
at our	724	-5	I06:6 N10:6
at pluginclassloader	825	0	J15:6
at port	854	0	N12:7
at position	734	-6	C02:6 N03:7
at present	693	-7	
at proces	734	8	
at processticksandrejection	785	7	
at program	803	8	J34:7
at ray	803	3	N12:6
at request	785	-5	
at rest	854	0	I10:6
at row	785	7	J25:7
at runtime	825	5	
at sonia	854	-5	
at source	769	6	J32:8
at srv	825	0	T05:6
at tcpconnectwrap	854	4	
at that	715	-3	T15:10
at the	449	0	J10:10 J19:12 J35:7 N14:6
at their	825	0	S01:6
at them	803	0	J41:7 S04:8
at ticket	854	0	N14:6
at time	825	0	S03:6
at tlssocket	825	7	
at us	854	0	J29:7
at wiki	825	4	N03:6
at withaccesstoken	769	10	
at work	825	4	
atl	631	9	J02:6 N11:11
atl request	854	5	
atl traceid	707	0	N11:9
atl traceid'	744	4	
atla	825	5	
atlascode axio	854	7	
atlasian	803	0	N06:14
atlasian net'	854	0	N06:9
atlassian	217	64	I03:-7 I09:-8 I15:-7 I16:12 I20:-7 I21:-7 J03:-6 J07:-9 J22:17 J25:-10 J26:11 J28:14 J30:-7 J31:-6 J32:7 J34:-7 J35:-10 J36:6 J39:-9 J40:9 J41:-6 J42:-8 N03:6 N06:10 N09:-6 N11:9 N12:-7 N13:13 N14:21 N15:13 S02:-7 S04:-8 T03:17 T06:6 T08:6 T09:9 T14:10 T15:13
atlassian account	693	9	J04:6 T13:6
atlassian addon	744	0	J17:11
atlassian admin	803	0	N04:10
atlassian answer	825	6	
atlassian any	854	3	
atlassian api	734	-3	J29:6
atlassian app	825	5	
atlassian authorization	825	0	T11:8
atlassian can	854	-3	
atlassian chang	825	-4	
atlassian cloud	650	11	N15:20
atlassian com	376	-4	I13:10 J01:9 J11:19 J26:9 J28:13 J36:21 J37:9 J40:7 N14:21 T14:7 T15:20
atlassian confluence	627	0	J18:8 J25:6 P01:6
atlassian connect	446	-7	C02:8 I02:8 I14:7 J02:-6 J06:7 T01:9 T03:13 T05:15 T06:20 T07:23
atlassian dev	803	-4	I19:6
atlassian developer	825	0	T15:6
atlassian docs	854	8	
atlassian document	681	12	J32:28
atlassian doesn't	825	-3	J08:7
atlassian end	854	-5	N11:7
atlassian error	756	3	J16:7 N04:7
atlassian fail	854	3	
atlassian github	803	0	I18:13
atlassian government	854	0	T08:6
atlassian had	825	-4	N11:6
atlassian has	785	9	
atlassian httpclient	734	5	I14:9 N07:6
atlassian into	854	5	J29:6
atlassian io	624	20	T03:51
atlassian io'	734	9	T03:18
atlassian is	825	-3	
atlassian itself	854	0	N11:6
atlassian jira	590	11	J14:7
atlassian jwt	642	-3	I01:7 I02:6 I06:10
atlassian keep	854	6	
atlassian login	785	6	T15:7
atlassian logo	825	0	N15:11
atlassian look	854	6	
atlassian mcp	744	7	T15:11
atlassian net	292	39	I16:16 J01:10 J02:12 J04:10 J11:-10 J21:-7 J22:12 J23:6 J25:-10 J26:17 J28:16 J39:-11 J42:-6 N02:6 N03:10 N06:17 N07:6 N13:16 N14:19 N15:8 T03:-6 T09:17 T14:-7 T15:-7
atlassian net'	583	18	I10:8 I16:8 J26:6 N13:10
atlassian oauth	715	4	T03:9 T14:14
atlassian one	854	0	N10:6
atlassian page	769	0	J40:8
atlassian partner	854	0	L08:6
atlassian proxy	769	6	
atlassian public	854	0	I08:7
atlassian python	744	0	J22:6
atlassian recommend	825	-5	
atlassian refus	825	9	T15:6
atlassian rest_client	724	12	
atlassian rovo	825	8	
atlassian security	854	6	I04:6
atlassian side	803	0	J19:10
atlassian sit	825	4	
atlassian site	769	0	N11:8
atlassian statu	854	0	S03:8
atlassian stg	854	0	T08:9
atlassian support	803	-3	N11:6
atlassian the	769	7	T14:6
atlassian token	575	4	J20:24
atlassian token'	664	9	J24:8 N09:6
atlassian took	825	4	J22:8
atlassian us	734	0	I16:12 T08:10
atlassian user	785	0	J19:16
atlassian will	825	3	J28:6
atlassian_jwt	825	10	J06:11
atlassian_jwt encode_token	825	10	J06:11
atlassianedge	803	4	
atlassianedge'	715	5	
atlassianedge' tim	825	3	
atlassianhost	769	0	I17:8 S03:6 T05:6
atlassianhostrepository	854	0	I09:12
atlassianhostrestclient	854	0	I17:9
atlassianhostuser	769	3	I02:15
atlassianhostuser user	825	0	I02:7
atlassianjwt	803	8	
atlassianjwt createquerystringhash	854	5	J06:6
atlassianjwt encodesymmetric	825	3	J06:6
atlassianjwtauthentication	854	-3	
atlassianjwtauthentication def	854	-3	
atlassianproxy content	854	-3	
atlassianuserinfo	854	6	J11:9
att	769	12	N03:7
att ck	854	3	
att ck's	854	4	J31:6
attach	586	0	J20:12 N05:19
attach file	825	0	J20:6
attach same	854	0	J20:7
attach see	854	4	
attach the	756	5	N05:8
attach to	854	-6	
attachment	469	0	J07:12 J20:20 J38:48 N05:13 N11:7
attachment and	825	3	J38:9
attachment confluence	825	3	
attachment content	707	-5	J38:11
attachment could	825	-3	
attachment download	769	-3	J38:11
attachment fieldsbykey	854	4	
attachment filename	825	-7	
attachment for	785	7	J38:10
attachment in	825	-3	
attachment is	785	11	
attachment method	854	0	J20:6
attachment no	854	0	J20:6
attachment of	769	-9	
attachment plan	803	-3	
attachment security	854	-3	
attachment size	854	-3	
attachment some	854	3	
attachment that	854	-3	
attachment to	803	4	N05:6
attachment upload	854	0	J20:6
attachment with	744	9	J24:6 J38:8
attachments'	769	-6	
attempt	588	4	I05:6 J35:13 N08:8 T15:7
attempt fail	769	8	N08:6
attempt to	785	-3	J35:8
attribut	854	-3	
attribute	715	-7	
attribute get'	854	4	
attribute values'	854	-6	
attributeerror	769	-5	
attributeerror list'	854	-6	
attributeerror nonetype'	854	-6	
au	825	5	J01:6
aud	477	3	I12:28 I15:6 J06:8 L01:14 L09:14 T03:27 T07:7 T08:15 T10:7
aud authurl	825	5	
aud claim	715	0	I12:15
aud current_jwt_auth	854	-3	
aud exp	825	4	T10:9
aud first	854	0	I09:10
aud http	606	-4	I12:11 L09:6 T03:12 T07:8
aud iat	734	0	L01:13 L09:12
aud if	854	0	J06:9
aud in	854	0	L01:9
aud is	756	0	I12:9 T03:6
aud null	854	3	
aud ok	854	0	I15:9
aud'	700	10	T03:6
aud' http	744	4	T03:7
aud' self	854	5	
audience	526	0	I12:45 I15:6 I19:21 L01:12 T03:16
audience api	734	5	T15:8
audience at	854	0	I12:12
audience aud	756	0	I12:12
audience com	854	0	I12:10
audience for	854	4	I12:8
audience in	825	0	I12:14
audience is	803	0	I19:7 T03:11
audit	621	-7	J14:11 S02:6
audit log	734	-4	J14:7 S02:8
auditor	825	0	S02:9
auf	854	0	J05:6
august	715	-11	
august release	854	-3	
aui	769	9	
aui page	854	5	
auth	363	8	I14:10 J01:15 J02:9 J10:6 J13:7 J15:-6 J21:-6 J22:7 J23:-6 J25:-6 J26:17 J38:7 J39:-6 T03:35 T08:8 T14:7 T15:14
auth and	803	9	
auth appsystemtoken	825	0	J37:8
auth at	825	5	J38:6 N07:7
auth atlassian	541	13	T03:51 T14:11 T15:25
auth basic	803	-8	
auth bearer	785	-3	J02:9 J13:7
auth build	854	-3	
auth convert	854	4	
auth credential	825	5	
auth data	785	0	I14:10
auth email	854	-3	
auth failure	825	0	I01:7
auth for	825	7	
auth go	825	0	I20:6
auth header	769	0	J03:7 J05:7 N01:6 N10:7
auth host	825	0	T03:7 T08:7
auth httpbasicauth	715	13	
auth import	756	3	
auth in	785	-6	S01:6
auth install	854	0	I11:8
auth is	744	10	J02:7
auth jwt	769	0	I02:8 I12:6
auth mail	693	-8	J13:7 J20:7
auth new	854	-3	
auth oauth	715	-3	T01:10
auth py	854	0	I06:6
auth redact	854	0	N12:6
auth server	724	0	L09:6 T13:7
auth session	681	0	J26:9
auth tenant	854	0	I10:10
auth the	769	-5	
auth to	825	-4	
auth token	603	4	J01:33
auth type	825	-3	J03:7
auth user	734	0	N12:8
auth username	707	-8	
auth with	687	-4	J26:9
auth'	825	-3	
auth_server	785	5	
auth_server http	825	5	T03:6
auth_server oauth	854	4	
auth_type	734	7	J02:11
auth_type basic	756	6	J02:7
auth_url	854	3	
authenti	854	3	J02:7
authenticat	494	12	I15:24 J02:27 J19:11 N07:7 T01:15
authenticat authentication	803	9	J02:11
authenticat but	854	3	
authenticat by	854	-3	
authenticat client	642	3	I15:17 T01:21
authenticat in	854	-4	
authenticat to	603	0	J02:11 J06:6 J07:7 J19:8
authenticat with	707	5	N07:13
authenticate	517	0	I03:13 I04:6 I14:13 I21:19 J02:7
authenticate app	854	0	I21:9
authenticate as	854	0	I11:6
authenticate async	854	0	I14:6
authenticate for	854	6	
authenticate in	854	0	I21:6
authenticate need	854	-3	
authenticate oauth	744	4	
authenticate true	785	0	I03:11
authenticate user	854	-6	
authenticate which	825	6	
authenticate with	724	-3	I14:8
authenticated_fail	687	-4	J04:15 J29:14 S01:14
authenticated_fail description	854	-3	
authenticated_failed'	854	3	
authenticateforge	854	0	I19:7
authenticateinstall	803	0	I11:9
authentication	423	23	I01:10 I04:10 I14:14 I21:11 J02:15 J25:-6 J26:17 J35:14 J38:9 N10:8 T16:11
authentication and	785	-12	
authentication basic	756	6	
authentication credential	825	-7	
authentication curl	854	-9	
authentication data	715	6	I14:20 I21:19
authentication deni	724	7	J35:21
authentication error	785	0	N07:6
authentication fail	655	-5	I01:20
authentication failure	734	0	J35:9 S04:7
authentication in	803	3	J04:7
authentication is	715	0	J26:9
authentication or	769	-11	
authentication providermanager	854	0	I02:8 I05:9
authentication request	744	0	I04:19
authentication requir	715	12	J02:9 N10:9 T16:18
authentication required'	854	0	N10:6
authentication server	854	-4	
authentication the	803	7	J29:6
authentication to	854	3	
authentication type	785	5	T05:9
authentication verification	700	4	I14:6
authentication with	611	11	J26:17
authentication'	854	3	
authentication' header	854	3	
authentication' redact	854	3	
authentication_deni	756	10	J35:19
authenticationprincipal	803	3	I02:16
authenticationprincipal atlassianhostuser	803	3	I02:16
autherror	785	-7	I03:6
autherror 403	854	-4	
authheader redact	734	-3	
authheader str	715	-4	
authinfo	854	-7	
author	675	-4	I16:7 S02:13
author of	825	0	S02:9
author self	854	-4	
authoris	664	-3	J09:14 J40:8 T01:8
authoris for	854	0	T01:6
authoris the	854	0	S04:7
authoris to	854	-4	
authorisation	785	-3	
authorise	744	-3	J11:6
authority	734	0	N09:15
authoriz	550	8	I16:18 J09:17 T01:17
authoriz again	854	5	T15:7
authoriz api	785	0	J09:18
authoriz false	693	3	J18:6 J25:7
authoriz scope	854	0	J09:8
authoriz to	627	4	I16:14 T01:20
authoriz true	825	7	
authorization	343	-23	I14:9 J01:12 J03:13 J05:12 J08:9 J25:-7 J26:6 L01:8 L08:6 L09:6 S02:6 T01:13 T08:9
authorization auth	785	-5	
authorization authheader	734	-3	
authorization basic	579	5	J26:10 S01:8
authorization bearer	575	-4	J01:11 J05:7 J21:6
authorization check	854	-7	
authorization code	769	5	T15:10
authorization grant	670	0	T01:21
authorization header	631	-5	I11:8 I14:9 S03:7
authorization is	825	9	
authorization jwt	650	-7	I14:9 I18:6 J03:15 J05:6 L08:6
authorization message	854	4	
authorization new	700	-4	
authorization redact	443	0	J01:13 J05:11 J08:11 J10:6 J36:7 L08:7
authorization request	825	-4	
authorization server	515	-15	L01:13 L09:13 T01:9 T02:11 T03:10 T08:17 T11:7
authorization url	803	4	
authorization'	561	0	J01:6 J03:8 J22:7
authorization' redact	575	5	J01:6 J03:8 J22:7
authorization_code	769	0	T15:15
authorization_code is	854	5	T15:7
authorization_server_url	854	6	
authorizationexception	825	0	T13:10
authorize	624	-4	T15:20
authorize step	854	0	T15:8
authorize url	803	0	T15:10
authorize with	854	0	T14:7
authorize'	854	-4	
authserver	785	5	
authtoken	707	-4	T12:11
authtoken null	756	0	T12:7
authtoken token	756	-3	T12:8
authurl	734	12	T03:8
authurl http	803	8	T03:9
authurl iat	825	5	
authurl userkey	854	5	
authv	825	8	
auto refresh	854	0	J21:6
autocomplete	854	0	I03:6 J42:11
automat	803	0	J22:8
automate flow	854	0	J20:6
automate http	854	0	J32:6 N01:6
automatic	756	0	N02:7
automatical	785	0	L09:7
automation	675	0	T13:6
automation that	854	-3	
autorizado	854	6	
autorizado crear	854	6	
avail	803	3	
available	563	9	J22:16
available at	627	15	J22:10
available for	825	-4	
available from	785	8	
available with	854	-3	N15:7
avatar	744	6	
avatar no	854	5	
avatarid	825	-6	
avatarurl	854	-4	
avatarurl http	854	-4	
avocet	825	0	I16:7 J32:6
avocet atlassian	854	0	J32:6
avoid	785	-6	
aw	769	-7	T10:7
aw lc	785	0	T10:7
await	422	-13	J08:8 N08:9
await addon	785	4	T05:7
await ap	825	3	
await api	670	7	J22:8
await ask	854	-4	
await await	854	0	N12:7
await client	642	-9	
await expect	825	-3	
await fetch	553	-5	
await getusertoken	854	0	T13:11
await header	854	3	N08:10
await httpclient	854	0	P01:6
await issue	854	4	
await println	854	4	
await response	769	6	J22:9 J38:6
await session	854	5	
await tenant	854	0	I14:6
await this	854	-3	J33:6
await undici	715	-4	
await wiki	803	-4	
aware	769	3	
aware that	825	3	
away	538	12	T02:9
away from	769	5	
away in	785	0	J27:7
away so	854	0	N05:6
away with	825	4	
awesome	854	-4	
aws	687	5	
axio	567	7	J01:7 L08:8
axio atlassian	854	7	
axio from	854	4	
axio get	715	0	L08:10
axio lib	769	4	
axio post	707	8	J22:7
axio with	854	0	J03:6
axios'	825	3	
axioserror	707	0	J24:7
axioserror request	734	0	J24:7
azure	700	-4	N04:8 N07:6
azure devop	785	-5	
b'	606	6	J14:9
b' errormessag	627	5	J14:10
b' statuscode	854	-9	
b's	825	0	I19:7 S03:17
ba	700	-15	
back	416	13	J04:6 J29:7 L08:6 N15:8 S02:7
back 400	803	0	T08:7
back 401	785	0	J37:6
back 403	825	0	J20:6
back after	825	5	I01:6
back as	756	6	S02:14
back but	854	-5	S03:10
back empty	854	3	J04:9
back end	803	-4	
back error	854	4	
back fine	854	4	
back for	803	-8	
back from	744	9	J02:6
back in	744	-6	
back is	803	9	I05:6
back it	803	8	T14:6
back no	854	3	
back noth	854	0	S04:7
back off	715	0	J21:10
back so	854	-3	
back thank	854	-3	
back the	756	-5	L08:8
back then	785	0	J29:10
back to	608	-6	J32:9 N07:6
back up	825	4	N15:9
back we	854	-3	
back with	670	5	J36:6
backend	517	0	I03:9 I04:15 I14:8 I19:28 J08:15 J37:15
backend and	825	0	J37:6
backend baseurl	803	0	I19:6 J37:8
backend from	825	0	I01:6 L08:8
backend is	785	3	
backend says	854	4	
backend that	854	0	I05:6
backfill	825	4	N05:10
background	675	9	
background job	825	0	T14:6
backlog	785	0	I05:9
backoff	744	5	N11:6
backport	825	-4	
backslash	785	-5	J25:7 J34:12
backstage	803	-7	
backstage node_modul	854	-7	
backstage plugin	825	-4	
backup	634	0	T04:16
backup of	825	0	J29:7
backward	825	-6	
backward compatibility	854	-3	
bad	457	24	J04:-6 J10:16 J23:6 J25:26 J27:9 J32:6 J33:13 J41:7 N01:7 N12:9 S01:7 T03:7
bad credential	803	-3	
bad request	486	28	J10:16 J23:7 J25:29 J27:9 J32:7 J33:15 J41:8 N01:8 T02:6 T03:8
bad statu	854	0	N12:13
bad token	854	-3	S01:6
badjwtexception	854	0	C01:6
badjwtexception expir	854	0	C01:6
badrequest	681	7	J25:6 J27:6 J34:9
badrequest 400	825	0	T04:6
badrequest invoke	854	0	J34:7
badrequest resolve	854	3	
badrequesterror	646	0	J31:6
badrequesterror 400	785	5	
badrequestexception	769	6	J25:9
badrequestexception content	803	4	J25:7
bail	854	0	C02:10
bail out	854	0	C02:10
balertname	854	3	
bank	756	-4	N09:7
bar	681	0	J04:7 T09:8
bar and	825	-3	
bar http	854	0	T09:6
bare	655	0	I05:12
bare 401	854	0	I05:6
bare id	854	0	C02:6
bare metal	825	0	C01:6 I05:10
barge	624	-29	
barge atlassian	627	-27	
bas	681	4	
bas api	825	3	
bas on	803	-3	
base	403	-9	J02:-11 J10:13 J26:21 N03:12 N14:15
base addres	803	0	J28:8 N13:6
base and	854	3	
base clas	825	-3	L09:6
base const	687	0	I01:6
base dist	854	-4	
base encode	634	4	J26:6
base getencoder	700	-4	
base http	627	0	J10:8 N14:18
base if	825	7	J26:9
base is	825	0	N12:6
base of	785	-4	
base path	769	-4	J10:14
base rest	586	-4	J33:8 N14:8
base search	854	3	
base strict_encode	769	-3	
base throwabl	854	3	
base uri	854	-6	
base url	571	-9	J10:8 J26:7 N03:8
base work	854	4	
base_uri'	803	-3	
base_url	606	0	T09:13
base_url aud	744	3	
base_url aud'	825	-4	
base_url base_url	854	0	T09:6
base_url rest	854	0	L08:6 S02:6
baseaddres	854	0	N09:6
baseaddres new	854	0	N09:6
baseuri	769	7	N03:6
baseuri http	803	10	N03:6
baseurl	460	12	I01:7 I10:22 I11:6 I12:13 I16:6 J07:7 J37:8 T05:9 T08:7 T09:22
baseurl and	769	0	T05:6
baseurl aud	664	-3	
baseurl audience	825	-6	L09:6
baseurl host	854	0	T08:6
baseurl http	577	0	I10:18 I11:7 T09:14
baseurl in	785	6	I12:7 I16:6
baseurl new	854	0	T08:6
baseurl of	825	0	I12:7
baseurl path	785	5	J07:7 J37:6
baseurl producttype	825	0	I10:8
baseurl rest	744	3	
baseurl url	785	5	
baseurl with	854	0	I12:7
baseurl'	825	4	T10:6
bash	664	-5	J26:15
bash curl	825	4	J26:10
bash set	854	0	J23:6
basic	407	12	J01:9 J02:14 J26:38 J35:6 J38:9
basic and	803	5	J39:6
basic auth	539	7	J14:6 J26:20
basic authentication	560	4	J26:18 J35:6
basic base	803	4	
basic buffer	825	-5	
basic cred	854	0	N09:6 S01:7
basic credential	664	-9	
basic env	854	0	N06:6
basic for	854	4	
basic get	854	7	
basic not	854	7	J35:6
basic pair	803	-9	
basic realm	825	-3	
basic redact	614	5	J26:11
basic user	825	4	
basic with	803	-4	
basic_auth	581	5	J28:6 N11:6 N14:7
basic_auth auth	854	-6	
basic_auth user	825	0	J23:6
basic_auth username	854	-8	
basical	854	4	
basicauthtransport	803	-3	J01:6
basicauthtransport username	825	-3	
basiccredential	769	19	J41:7 N09:8
basiccredential cred	854	10	N09:9
basiccredential new	825	5	N14:6
batch	670	-7	N05:6
batch of	854	0	J07:6
batch size	854	0	N11:6
battery	785	0	C01:7
bb	724	6	S03:7
bb'	825	0	J23:6
bc	707	0	C01:6 L09:6
bc bfa	785	6	
bd	756	-3	J14:8
bd 077	825	0	J14:9
be	273	-3	I06:12 J02:6 J04:7 J05:10 J06:10 J23:11 J31:13 J32:12 N01:11 N12:-7 T15:-6
be 401	803	0	J10:7
be able	724	10	
be about	825	0	J29:6
be accept	825	-4	
be act	803	0	T04:9
be allow	854	4	
be an	600	10	J23:6 J32:22 J41:14
be another	854	3	I15:6
be answer	803	-3	
be as	854	0	T10:6
be ask	854	-4	
be assign	803	0	J30:11
be authenticat	598	3	J02:17 J07:6 J19:8 J29:7
be authoris	854	-4	
be bearer	803	-4	
be behind	854	6	N07:9
be cach	825	0	I21:6
be chang	769	-3	
be clear	854	-6	
be clearer	825	-5	J06:8
be comput	854	0	J37:6
be configur	803	0	N01:7
be connect	803	5	T11:6
be convert	785	3	J25:7
be creat	724	11	
be declar	854	-4	
be deni	854	0	T09:6
be different	854	0	I15:6
be empty	854	-3	
be enabl	854	-5	
be encod	854	0	J10:6
be enough	803	-4	
be establish	854	3	N07:8
be fill	825	6	
be fine	825	0	J36:6 T08:6
be fix	825	6	
be for	785	3	J14:7
be found	631	9	J15:21
be given	734	-3	
be had	769	4	
be handl	854	6	J34:8
be impersonat	769	-4	T04:8
be install	724	0	I08:9 I11:7
be issu	854	0	J06:6 T03:7
be it	681	0	J10:6 N09:6
be jira	825	-5	
be jwt	803	0	J05:6
be load	744	0	T12:14
be logg	769	0	J16:6
be look	854	0	T07:6
be made	700	-4	S02:6
be more	803	-6	
be my	769	-6	
be nice	660	0	C02:7
be nicer	803	-4	
be numeric	785	0	I06:20
be of	825	-4	
be off	854	3	
be ok	803	-3	I05:6 T13:6
be on	785	-3	
be one	744	-3	
be outdat	854	-3	
be pars	785	-7	J01:6
be pass	803	3	
be post	854	-4	
be provid	803	7	I10:6 J23:12
be public	825	4	
be put	803	6	N03:6
be rais	825	-3	
be reach	785	0	J35:7
be read	769	-6	
be ready	854	-6	
be refresh	756	0	J40:7
be refus	744	-4	
be register	854	-3	
be remov	803	-5	
be resolv	825	3	N06:11
be right	825	5	
be run	825	-4	
be satisfi	700	3	N01:28
be sav	854	5	
be seen	825	-4	
be serv	854	0	N15:7
be set	544	13	J05:19 J31:33 P01:6
be so	825	7	
be some	825	8	
be someth	785	-8	P01:6
be str	700	21	J25:6 J32:23
be sure	803	5	
be switch	854	8	L09:8
be the	569	7	J06:6 J23:11
be there	756	-4	
be three	854	0	I14:9
be too	744	5	
be turn	854	5	N07:7
be updat	854	5	
be upgrad	854	-4	
be used	660	-12	
be useful	854	-3	
be verifi	769	-4	
be view	715	0	J04:18 S01:6
be what	803	4	I10:6 J06:7
be worth	854	4	
be your	803	-3	J26:7
bean	734	0	J32:7
bean commentjsonbean	785	5	J32:8
bean public	854	0	I09:6
bearer	440	-12	J01:24 J03:25 J05:39 J37:13 L09:10 T11:10
bearer and	756	0	S02:6
bearer apitoken	724	-3	
bearer assertion	707	0	L09:6 T05:9
bearer authentication	854	3	J01:6
bearer bearer	854	0	J03:6
bearer by	854	0	S03:10
bearer error	854	-5	
bearer eyj	854	0	J03:6
bearer for	756	0	J05:11 J36:6 L09:7
bearer grant	825	0	L09:8
bearer header	854	-4	
bearer in	803	0	J05:9
bearer it	854	4	
bearer it's	825	0	J05:6 J13:7
bearer jwt	769	0	J05:11
bearer redact	617	-10	J01:9
bearer system_token	854	4	
bearer the	825	4	
bearer tok	854	0	J03:8
bearer token	624	-15	J02:6 J03:9 J05:6
bearer'	693	3	T03:6
bearer' assertion	744	3	T01:6
became	825	-4	
because	467	0	J10:9 J16:11 J18:6 J25:-6 N04:10 T09:8
because caller	803	0	J18:14
because in	854	-3	
because it	655	-11	N04:10 T02:6
because its	854	0	I21:6
because jira	825	3	
because oauth	854	0	T03:8
because of	646	6	J16:8
because once	854	-5	
because our	803	0	J37:6 L09:6
because that	803	0	T09:7
because the	631	18	J23:7
because there	803	5	J10:7
because thought	854	0	L08:9
because too	854	0	N08:7
becom	724	4	
becom the	825	5	
been	416	14	J04:6 J19:6 J22:19 J25:-6 J27:8 J29:12 N04:8 S02:7 T06:8 T13:8
been add	769	9	J27:6 T15:7
been appli	854	-3	
been ask	854	0	S02:7
been chang	854	3	
been check	825	0	T10:6
been complet	825	5	
been creat	854	-7	
been delet	825	0	J27:6
been deprecat	715	0	T06:16
been grant	825	-3	
been made	744	5	
been mov	854	0	I09:6
been nice	854	0	J04:9
been ok	854	0	J23:7
been reject	769	-3	N04:12
been remov	567	17	J22:33
been revok	825	0	J29:8
been right	854	0	N10:8
been sav	854	3	J10:6
been send	803	0	J06:7
been suspend	854	0	N15:6
been switch	854	0	T13:9
been used	854	4	J18:6
been work	803	4	N11:6
before	398	-13	C02:9 I04:6 I05:11 I20:15 J10:11 J19:6 J22:-6 J25:-8 J34:7 S03:9
before any	756	4	C02:6 I17:7
before each	785	0	I04:6
before issu	825	3	I20:15
before it	627	0	I20:7
before its	854	-3	I05:6
before look	854	0	J24:6
before my	854	0	P01:6
before new	854	-3	
before send	803	0	C02:8
before that	693	-6	T08:6
before the	569	0	J10:10 J34:7 T05:6 T10:6
before they	825	-7	
before this	769	0	N12:6
before time	785	0	I05:19
before you	756	4	
began	700	0	I01:6 J21:7
began to	803	3	
began with	854	3	
begin	634	-8	
begin handshake	854	-3	
begin to	769	7	
begin with	734	-5	N12:6
beginn	700	10	J26:6 N12:11
beginn of	724	10	J26:6 N12:11
beginn with	854	0	J20:6
beginner	854	0	J02:8
behalf	634	0	S02:7 S04:6 T01:10 T03:6
behalf of	655	0	S02:7 S04:7 T01:8 T03:6
behav	825	-3	
behaviour	675	-9	
behind	526	19	I01:11 I20:16 J39:7 N01:7 N07:7 N10:7 T15:7
behind corporate	803	7	N01:7 N07:7
behind nginx	854	0	J39:6
behind our	854	11	
behind proxy	785	3	
behind the	687	11	J42:7
behind this	854	0	I01:6
behind vpn	854	0	J39:6
believ	724	0	I05:6 S03:6
believe	650	0	J24:6
believe the	854	6	
belong	634	0	P01:7 S03:6
belong there	854	-3	
belong to	660	7	P01:7 S03:7
below	670	3	
beneath	825	-4	
beneath has	854	-4	
beside	744	-12	
beside the	756	-11	
best	734	-7	
best would	854	-7	
bet	825	0	J02:6
beta	769	0	N02:8
better	627	-5	
better error	854	-6	
better message	825	-5	
between	548	-6	C01:8 N11:7 T11:6
between and	769	8	N11:9
between request	854	0	S01:7
between the	715	-6	
beyond	825	3	J09:6
bf	825	3	J11:8
bf ef	854	0	J11:8
bfa	769	4	
bfa cbb	785	6	
bi	681	3	N02:6
bi refresh	854	0	N04:6
bi report	854	0	J04:6 S01:7
big	700	-8	N05:9
big html	854	-8	
bigquery	854	7	J27:8
bill	687	3	
bin	617	11	J26:11
bin bash	724	0	J26:10
bin docker	854	5	
binary	744	-11	
bind	825	-6	
bios	854	0	N09:6
bios battery	854	0	N09:6
bit	624	3	T04:6
bit embarrass	854	-3	
bit more	825	5	
bitbucket	606	-30	L08:6
bitbucket app	854	-3	
bitbucket cloud	769	-7	
bitbucket oauth	769	-7	
bitbucket org	756	-9	
blam the	854	0	J31:6
blank	611	3	C02:6 I02:6 J03:10 J21:6 S04:11 T11:6
blank and	854	-3	J03:8
blank in	854	0	I02:6
blank like	854	0	J07:6
blank response	785	8	
block	542	-9	N01:11
block after	854	-3	
block by	700	0	J02:6 N04:6
block in	769	-4	
block it	854	-3	
block of	854	-5	
block our	854	-6	
block the	825	4	
block'	785	4	
block' atl	825	3	
bloqueado	854	6	
blow	785	0	J34:8
blow up	785	0	J34:8
blue	785	0	L08:7
board	497	0	J11:9 S04:10
board 401	825	5	
board and	707	14	
board as	854	-3	S03:10
board boardid	854	-4	
board configuration	854	-8	
board example	854	-6	
board filter	854	-3	
board for	825	-4	
board id	825	9	
board is	825	-6	S04:7
board list	854	-4	
board of	769	-6	S04:7
board scope	724	0	J11:6
board sprint	803	-5	
board the	825	0	J07:7
board with	785	8	
board'	825	3	
boardid	825	-5	
boards'	854	0	I03:7
bodi	756	-3	I15:6 J09:7
body	359	11	I15:26 J02:-6 J20:6 J24:8 J25:25 J32:13 J39:-7 N01:29 N09:-6 N11:8 N12:11 P01:6
body ac	854	4	J25:6
body and	785	-4	I15:18
body at	854	5	N12:8
body auth	825	-7	
body await	825	-4	
body b'	614	4	J14:9
body body	744	0	N11:7
body cannot	803	4	J25:7
body client	825	4	J02:6
body const	769	-8	
body done	854	-5	
body error	769	-6	T01:6
body errormessag	660	0	J25:7 J30:7
body field	734	-3	
body for	642	13	J23:9 J27:8
body format	825	4	J01:6
body from	854	0	N15:6
body html	700	0	N12:12
body i'd	854	0	N01:6
body if	803	4	
body in	785	-3	J07:6
body isn't	825	0	N13:6
body issue	825	-4	
body key	803	0	I15:10
body message	769	4	N04:7
body new	756	-5	
body no	803	0	N07:6
body of	734	4	I15:12 N01:6
body post	854	0	J07:7
body representation	803	7	
body req	854	0	N12:6
body response	785	0	N01:6
body return	785	-3	
body storage	687	-3	J25:9
body that	803	7	J25:8
body the	825	0	I15:8
body then	854	-4	
body to	825	-3	
body transition	803	0	J41:7
body type	854	0	J24:8
body undefin	825	3	
body we	854	5	
body when	854	0	P01:7
body with	769	3	N01:10
body xsrf	825	4	J20:7
body'	734	-7	
body' storage'	854	-5	
bold	803	5	
bold var	854	5	
bom	854	-4	
bonjour	825	0	J33:6 N05:6
book	744	0	S02:10 S03:12
book on	854	0	S03:7
bookmark	769	3	N02:7
bool	854	-6	
boolean	756	-5	
boolean if	854	-3	
boot	631	0	I02:10 I05:7 I06:7 I09:7
boot starter	744	0	I02:7
boss	756	0	S04:7
bot	510	-15	J16:20 J18:10 J19:14 J41:14 J42:15 S02:10 S03:7
bot account	756	0	S02:9
bot can	825	0	J42:11 P01:6
bot can't	854	0	J27:6
bot gets	803	0	J38:6
bot has	785	0	J18:15
bot in	854	0	S02:9
bot jira	854	-3	S03:6
bot need	854	5	
bot ok	854	0	J27:6
bot on	854	0	N06:6
bot says	854	0	J41:7
bot the	854	-3	J41:7
bot token	825	-9	
bot user	756	-3	J16:7 J19:8
both	439	4	I06:9 I12:6 I15:7 J06:11 J18:6 S03:10 T08:6 T09:7
both are	734	4	J32:6 S03:6
both as	825	3	
both but	854	0	P01:6
both by	803	0	I02:8 J18:6
both cas	825	0	S04:6
both fail	854	0	J35:6
both from	854	0	I06:7 I15:7
both in	744	3	
both jira	803	0	I03:6 N06:6
both kind	854	3	
both nam	825	-3	
both of	785	6	S03:7
both product	825	0	T09:9
both report	854	-3	
both sid	854	-3	
both to	825	3	
both token	825	0	J19:8
both ways	825	-8	J42:7
both with	769	0	N01:6
bother	785	0	I09:9
bother them	854	0	I09:10
bother with	854	0	L08:6
bots	854	0	P01:7
bounc	707	0	C01:6 J24:6 T03:6 T10:6
bounc with	854	0	J23:6 T03:8
bound	707	-6	I03:13
bound to	756	0	I03:7
boundary	825	0	J20:6 J24:12
box	569	0	C01:6 J23:7
box and	769	5	
box in	803	3	C01:6
box stay	854	3	
br	681	0	J13:6
bracket	700	0	J34:12 J42:8 N12:6
bramble	854	0	L08:6
branch	621	0	N04:7 N05:8
branch and	825	0	N05:7
branch is	854	0	J34:6
branch of	825	3	
branch office	854	0	N04:6
branch to	854	3	
brand	744	0	J19:10 N02:7
brand new	785	0	J19:10
breach	854	4	
breach maxresult	854	4	
break	598	-16	J19:7 J34:6 N07:6
break change	825	-6	
break off	854	0	N07:9
break the	785	-3	J34:8
bridge	693	3	J41:7
bring the	803	-3	
brk	854	9	J42:6
broken	571	14	I11:6 J38:15 N03:6 S04:9 T14:6
broken from	854	13	N03:6
broken since	854	0	S04:7
broken what	854	3	
brought	756	3	J17:9
brows	803	-4	
browse	561	0	J15:16 J17:7 J27:6 J42:27 N14:9 S04:10
browse acej	825	0	T06:9
browse and	825	9	S01:6
browse key	854	3	
browse on	854	0	J27:7
browse permission	825	0	S04:10
browse project	681	-7	J17:10 J42:8
browse user	724	7	J42:22
browse_project	854	0	J17:7
browser	435	17	I18:7 J04:14 J20:10 J22:-6 J27:8 J35:14 J38:9 N02:8 P01:-6 S04:8
browser and	734	7	J35:6 N03:7
browser by	854	3	
browser can	854	-4	
browser everyth	854	-3	
browser extension	825	0	N11:6
browser http	854	4	J03:7
browser is	769	8	
browser it	785	4	
browser it's	854	0	I18:6
browser no	803	0	S04:9
browser or	854	-5	
browser please	854	-6	
browser see	825	0	S04:8
browser sent	854	3	N12:6
browser session	854	3	
browser the	693	0	N06:8
browser user	825	-8	
browser when	825	4	J27:6
browser window	854	4	
browser with	803	0	J27:6
buffer	646	0	J22:6
buffer for	825	-3	
buffer from	670	-3	J22:7
bug	456	-4	I15:6 J30:12 J39:6 N05:14
bug epic	854	-4	
bug field	854	5	N14:6
bug fix	769	-5	
bug in	744	-6	J03:8 S04:8
bug is	854	3	J30:7
bug jira	803	4	
bug of	854	-4	J28:7
bug on	854	-4	
bug or	785	9	
bug summary	825	4	
bug think	854	0	T13:6
bug work	854	9	J30:6
bug'	744	-8	J30:6
bug' miss	854	-3	
bugfix	854	-4	
bugs	724	-3	
bugs of	854	-3	
bugwarrior	803	4	J04:8
bugwarrior pull	854	0	J04:9
bugwarrior servic	854	4	
bugzilla	825	0	J41:9
build	462	-11	I02:6 J13:6 J25:6 L09:7 T09:6
build an	769	5	J13:8
build assertion	854	5	
build fail	744	0	N09:8
build info	854	-3	N05:7
build information	825	4	
build it	854	0	I02:6
build link	854	0	T09:9
build or	854	-4	
build server	825	3	L09:6
build the	650	-3	
build_claim issuer	854	3	
builder	631	0	J34:6 L08:8 L09:6
builder and	854	3	L08:6
builder url	707	-5	
buildnumber and	854	-4	
built	611	3	
built in	769	5	
bulk	642	-12	J07:12 J25:9 N05:10
bulk edit	854	0	J17:6
bulk fetch	854	-4	
bulk migration	825	-8	
bump	664	-15	J22:6 J32:6
bump atlassian	854	0	I03:6
bump the	825	0	J22:8
bundle	756	3	I21:16 N09:6
burst	825	0	J21:11
burst bas	854	0	J21:7
bus	803	0	I15:8
busines	785	-5	
but	346	16	I02:6 J02:6 J04:6 J14:7 J15:-6 J36:8 N11:-7 P01:7 S01:11 S02:6 T10:-6
but am	803	-5	
but an	854	0	J22:6
but calculat	803	0	I01:11
but can	854	-6	
but can't	854	0	J24:6 P01:7
but couldn't	854	0	T06:6
but creat	854	0	J14:7
but curl	854	6	
but do	854	5	
but don't	825	0	J36:7
but empty	854	0	J29:7
but get	825	5	
but got	724	0	J34:11
but has	825	-4	
but how	825	-4	
but i'm	734	6	J02:6
but in	715	5	P01:8
but instead	734	0	I02:11
but is	803	0	C01:6
but issu	854	-5	
but it	655	12	I06:9
but it's	700	0	N01:6
but my	854	3	S04:8
but no	707	-5	I21:6
but not	670	14	J31:9
but noth	803	0	N13:10
but only	734	-5	J34:6
but our	724	0	S04:6
but people	854	3	
but post	825	0	T05:7 T08:8
but should	854	-3	
but still	803	-4	
but that	734	8	
but the	542	15	J27:6 N10:7 S03:9
but then	734	3	
but they	803	-3	
but this	854	7	
but we	825	-5	
but what	825	-3	I05:6
but whatever	825	4	
but when	724	0	J37:6
but with	756	-5	
but you	825	-8	
button	606	-4	J09:9 J33:8
button to	854	-4	
buy	769	-7	J18:7
by	293	-3	I05:9 I07:7 I08:8 I11:6 J15:-7 J25:-7 J26:-6 J33:13 J39:-7 N01:7 S03:11 T01:-7 T14:-7
by accident	825	0	J10:8 N12:7
by accountid	785	0	J39:6
by add	825	-3	
by addon	854	0	I11:6 S02:9
by admin	854	0	J17:7
by an	693	-6	I11:7
by anonymou	724	5	J04:18 S01:6
by api	734	3	J18:8
by app	854	0	I08:6
by browser	769	0	J35:9
by byte	854	0	S04:6
by chance	854	-7	
by cloudfront	769	3	N01:12
by cors	854	-3	
by creat	660	13	J22:8 J33:13
by customer	854	-3	T04:6
by default	634	-7	I21:8
by design	756	-5	I09:6
by email	854	0	J42:6 S03:10
by feign	854	0	J17:7
by function	854	0	J21:6
by hand	515	16	I02:6 J02:6 J14:6 L08:7 T04:7
by hav	803	3	
by host	803	0	I07:6
by http	803	3	J38:7
by id	785	6	
by ip	825	4	N06:6
by issue	854	0	J26:6
by it	756	0	J37:6
by itself	600	4	
by java	803	-3	
by jira	675	-6	I02:9
by key	769	-5	
by kid	785	0	I08:7
by login	854	0	J23:6
by mail	756	-6	
by minut	854	0	C01:7
by mistake	825	3	J35:6 J36:8
by name	734	-4	
by net	825	7	N05:6
by newconnectionerror	825	3	N06:9
by oauth	769	-3	J01:6
by one	707	-8	
by our	650	0	I19:7 S02:7
by peer	825	0	N07:11
by priority	803	-6	
by proxyerror	854	0	N10:7
by rank	803	0	J10:6
by rank'	854	0	J34:6
by resolutiondate	769	3	P01:7
by rest	744	-3	
by return	854	-3	
by runn	854	3	
by scim	854	-4	T13:10
by service	854	-3	
by someone	854	0	S01:6
by sslerror	724	6	N09:9
by step	785	0	J37:6
by tenant	825	0	S03:7
by the	477	10	I05:6 J11:6 N06:6 N07:6
by their	756	0	J09:6
by then	803	0	I07:6
by this	854	7	J28:6
by two	803	0	S03:10
by unknown	825	3	N09:10
by updat	734	-3	J33:9
by us	769	0	J06:6
by user	785	4	
by username	825	-3	T06:6
by writ	854	0	T04:6
by your	854	0	S02:6
bypas	854	-3	
bypas the	854	-3	
bypass	854	-3	
byt	646	8	J38:7 N05:8
byt from	854	0	J38:6
byt of	825	9	
byt system	854	5	
byte	655	6	N12:6
byte by	854	0	S04:6
byte payload	825	5	
byte str	854	5	
bz	854	-3	
ca	627	4	N09:34
ca bundle	825	0	N09:7
ca certificat	825	0	N09:7
ca from	825	0	N09:6
cach	617	-3	I08:8 I12:6 I21:7 J02:9 S03:9 T04:7
cach what	854	-3	I21:6
cache	560	11	I08:7 J02:11 S03:10 T04:10 T13:7
cache by	854	0	I08:6
cache control'	707	5	
cache hit	854	0	S03:11
cache no	707	3	
cache'	785	5	N01:7
cacheable	715	3	I21:38 S03:6
cacheable true	769	3	I21:22
calculat	734	0	I01:19
calculation	854	4	
calendar	734	0	J29:11 N11:8
call	329	19	I07:-6 I08:6 I11:7 I19:9 J06:11 J08:10 J10:7 J13:7 J15:6 J26:-9 J27:-7 J35:-7 J36:6 J37:12 J39:7 L08:10 L09:13 N07:7 N09:-6 T10:-6
call after	803	0	I20:11
call agile	854	6	
call alway	854	0	I06:7
call and	707	3	J34:8
call any	854	0	N10:6
call api	825	0	J36:7
call are	700	0	J05:10 J12:7 J40:6
call as	687	0	J06:6 S03:8
call authorization	854	-5	
call back	854	0	I17:7
call confluence	854	3	
call curl	854	-4	J34:7
call error	854	3	
call fail	734	-5	J37:6
call for	734	-4	
call gets	854	-7	
call has	803	5	
call http	756	0	J01:6 N02:7
call is	700	3	
call it	664	-3	
call its	854	8	
call jira	660	-6	J06:9 J08:8 L08:6
call jirarestclientadapter	854	3	
call last	595	7	
call made	854	0	P01:6
call method	785	-3	
call need	825	-5	I11:6
call of	650	0	I19:7 J02:6
call ok	825	0	J07:6 L09:8
call only	825	0	J42:8
call our	734	4	I06:7
call pass	854	0	I02:6 L01:9
call post	854	3	
call reject	854	0	J10:7 L08:6
call rest	744	8	J39:9
call someth	854	5	J22:6
call succeed	854	0	S01:8
call that	700	3	J38:6
call the	590	11	J08:9
call though	854	0	S01:7
call to	634	4	L08:7 N14:6
call tool	825	3	
call us	825	-4	
call user	734	0	J15:12 J23:6
call whatever	854	0	I08:6
call with	617	9	J07:7
call without	825	-3	
call work	734	8	J10:7
call you	803	-6	
callback	519	20	J06:7 T14:6 T15:41
callback console	854	6	T15:6
callback event	803	8	J26:9
callback home	854	-6	
callback http	825	10	T14:7
callback in	854	-3	
callback peculiar	707	5	J39:7
callback request	854	4	
callback scop	854	-3	
callback sent	854	4	
callback that	803	-5	
callback url	724	3	T15:13
callback without	825	-3	
callback'	803	0	T15:6
caller	606	-6	I06:7 J13:7 J18:18
caller app	803	-5	
caller cannot	803	0	J18:13
caller main	803	4	I20:6
caller mlog	854	-4	
caller notify	803	4	
calljira	854	5	
came	579	5	C02:6 I10:6
came back	715	-9	J19:7
came from	734	12	N07:6
came in	785	4	
came over	854	0	I10:7
came with	803	-3	
campo	825	-5	J05:8
campo de	854	-5	
can	342	-6	I13:6 J13:9 J14:10 J17:6 J23:-6 J25:10 T10:7
can acces	785	3	J13:8
can add	785	-7	
can administer	854	0	S02:7
can answer	854	-3	
can anyone	854	6	
can be	553	-17	J16:6 T01:6
can begin	854	3	J40:6
can browse	854	6	J42:6 S01:6
can call	756	-8	
can confirm	803	-4	
can connect	756	3	T15:7
can create	687	4	J11:7 J14:8 J42:9
can do	693	0	N08:6
can even	854	4	
can find	785	5	
can get	734	3	
can install	744	0	I08:16 I11:8
can let	854	-4	
can link	854	0	J40:8
can list	825	4	
can log	724	0	J26:9
can look	854	3	
can make	756	0	J36:6
can manage	825	3	J14:12
can not	687	4	J25:12
can only	724	-7	
can open	715	0	J15:6
can put	769	0	I06:6 J34:7 N05:11
can reach	825	-4	I13:6
can say	825	-5	
can see	621	-5	
can set	785	-5	
can someone	803	3	
can take	854	7	N08:9
can the	693	7	
can then	854	4	
can try	854	3	
can type	854	0	J34:9
can update	854	-6	
can use	715	-4	J13:10
can we	744	8	
can write	803	0	L08:8
can you	608	9	J25:13 T10:7
can't	402	0	I08:8 I10:8 I13:12
can't add	803	0	P01:6
can't ask	854	0	I10:6
can't be	553	-4	J04:6
can't connect	724	4	
can't create	785	7	
can't even	825	-6	
can't figure	854	6	
can't find	660	0	I10:9 N06:6
can't install	803	0	I13:6
can't load	825	-9	
can't log	756	3	
can't obtain	854	0	I13:6
can't open	785	0	J30:7 S02:8
can't reach	756	0	N06:9
can't read	785	0	J34:7
can't resolve	854	0	J41:6
can't see	700	6	
can't set	803	5	J30:6
can't think	854	-3	
can't verify	744	0	I07:6
can't write	854	0	J24:6
cancel	734	4	T15:7
cancell	803	-3	N10:6
cancell it	854	0	N10:6
cannot	422	19	I20:7 J04:7 J05:12 J16:11 J31:24 J35:10
cannot acces	803	0	J18:13
cannot add	825	10	
cannot be	501	0	J04:8 J05:15 J31:30
cannot call	825	-7	
cannot connect	724	-7	J35:13 N10:6
cannot create	785	9	J30:12
cannot edit	707	14	J16:21
cannot fetch	734	0	T03:7
cannot find	769	3	
cannot handle	854	0	I20:12
cannot make	854	0	N12:6
cannot read	675	-3	
cannot refresh	854	-3	
cannot see	825	4	
canonical	621	0	I01:24 J07:16 L08:9
canonical fetch	744	-4	
canonical get	756	-3	
canonical query	785	0	I01:9 L09:7
canonical request	803	-3	J07:11
canonical str	854	5	
canonicalhttpurirequest	854	5	
cant	854	0	L09:8
cap	854	0	T02:6
capital	724	-3	L01:7 T11:9
captcha	655	3	J35:34
captcha in	825	10	J35:10
captcha is	854	5	
captcha_challenge	715	17	J35:28
captcha_challenge login	756	15	J35:19
capture	769	0	I15:16
card	681	-11	
care	756	3	
carri	707	4	
carri origin	854	4	J20:6
carri the	854	3	N01:6
carry	646	-6	I11:8 T09:7
carry hash	854	0	I03:7
carry the	803	0	I11:6
cartoon	854	0	N12:6
cas	646	-9	
case	527	-9	J03:12 J26:7 T11:6
case and	825	-3	
case insensitive	825	0	J03:9
case it	769	0	T02:6
case of	785	-9	J35:7 T09:6
case sensitive	825	0	L01:8
case somebody	854	5	
case we	854	0	T09:6
case with	854	4	
cat	756	9	J29:8
catalina	803	3	
catalina connector	803	3	
catalogue	854	4	
catch	558	16	J02:7 T16:14
catch console	724	-5	J02:6
catch error	803	10	J01:8
category	744	6	J11:10 N12:8
category collaboration	854	0	N12:9
category failure_client_scope_check	803	8	J11:11
categoryinfo	769	6	
categoryinfo invalidresult	825	4	
caught	769	-3	
caught the	854	3	
caus	583	22	I11:6 N05:7 N06:9
caus by	600	21	I11:6 N05:7 N06:9
caus it	854	7	
cause	617	11	
cause the	825	8	
cause this	854	7	
caveat	825	-3	
cb	715	0	C02:6 I02:6 J14:7
cb bd	825	0	J14:9
cbb	785	6	
cbb 427	785	6	
cc	756	0	J13:7
cc ef	825	0	J13:7
cd	825	-8	I01:9
cdn	650	-6	I01:7 I13:11 N01:14
cdn for	854	6	
cdn prod	825	-4	
ce	825	0	T13:6
celeryworker_	854	5	
cell	825	0	J34:10
cellar	854	0	N07:6
center	556	-14	J39:19 N03:6
center get	854	5	
center has	803	0	J39:6 N10:6
center to	803	0	J23:6
cento	803	-7	
central	756	-4	
centre	715	0	I20:6 J28:7 J39:8
centre is	854	0	J30:7
cert	734	0	N09:12
certain	675	-4	J40:6
certifi	803	4	
certificat	715	-3	N09:11
certificate	544	19	N09:66
certificate and	825	0	N09:6
certificate at	803	12	N09:10
certificate chain	715	3	N09:11
certificate error	785	3	
certificate found	854	-4	
certificate has	825	6	N09:12
certificate in	715	3	N09:11
certificate is	825	0	N09:7
certificate maybe	854	5	
certificate sign	825	3	N09:10
certificate ssl	785	4	
certificate that	854	-4	
certificate verify	681	16	N09:18
certificate_verify_fail	700	12	N09:13
certificate_verify_fail certificate	700	12	N09:13
certification	769	3	N09:8
certification path	785	3	N09:8
certpath	803	3	N09:6
certpath suncertpathbuilderexception	803	3	N09:6
cf	707	5	J27:7 S02:13
cfg	675	15	J24:6
cfg pass	854	6	J24:8
cfg token	803	4	
cfg url	854	4	
cfg user	825	9	J24:8
cfg username	854	8	
cfl	803	3	
ch	655	-6	T06:6
ch curl_init	675	-4	
ch curlopt_httpheader	687	-4	
ch curlopt_post	803	-5	
ch curlopt_url	693	-3	
chain	638	9	J32:6 N09:18
chain com	785	5	J32:8
chain ssl	803	3	
challeng	854	0	N10:6
challenge	803	0	J35:9
chance	785	-4	
chance to	854	5	
chang	426	0	J16:8 J19:6 J26:9 J29:6 N02:17 T06:6
chang and	785	-3	
chang anyth	854	0	J29:7
chang by	854	0	S02:9
chang false	854	4	
chang from	734	-3	J07:6 N15:6
chang how	854	0	S01:7
chang in	715	14	
chang its	854	5	
chang no	825	-4	
chang noth	724	3	
chang our	803	0	J34:7
chang plugin	854	10	J27:6
chang some	825	-3	J35:6
chang someth	825	0	N02:9
chang the	586	0	J28:7 N02:15
chang to	756	4	I11:6
chang token	854	0	J16:7
change	441	-8	J16:7 J22:10 T15:8
change 864	854	-3	
change all	854	0	J37:7
change an	854	-5	
change and	756	-7	
change error	700	10	
change from	825	0	J19:6 J33:6
change in	734	3	J29:6 N02:7
change it	769	7	
change the	664	4	
change to	785	-6	
changelog	535	8	J15:6 J21:6 J22:15 N08:6
changelog change	614	8	J22:14
changelog jql	854	3	
changelog maxresult	825	4	
changelog of	803	3	J32:7
changelog versionedrepresentation	854	-3	
channel	681	-3	
chapter	825	3	
char	608	4	J10:12 N05:11 N12:18
char at	854	-3	
char invoke	785	3	
character	525	12	C02:10 J34:34 N05:23 N12:10
character and	825	4	
character at	825	0	C02:7
character error	756	0	J34:9
character in	756	0	N05:7 N12:6
character is	744	4	J34:6
character look	756	4	N12:12
character of	854	-4	
character position	854	0	J34:12
character the	785	5	N05:8
character you	769	6	J34:6
charfield	854	5	
charfield max_length	854	5	
charm	785	3	
charset	588	18	N03:7
charset utf	603	12	N03:8
chart	825	-5	I21:6 N07:8
chat server	854	-4	
check	382	-15	I01:9 I20:6 J16:8 J20:31 J25:7 J35:8 T10:10
check against	785	0	I19:6
check and	854	-4	
check by	803	4	
check fail	608	12	I01:6 J20:39
check for	744	3	I01:12
check get	854	8	J16:8
check it	785	-4	
check jira	854	0	S01:10
check logs	854	7	N09:8
check look	854	-3	
check my	785	-4	
check on	785	-3	
check out	854	0	T10:6
check permission	854	-5	
check same	854	3	J07:6
check stay	854	-3	
check that	670	-7	J25:7
check the	556	-7	J25:9
check token	803	0	J16:9 N12:6
check twice	825	0	J35:9
check what	825	0	T10:6
check when	854	-3	
check whether	803	-5	
check your	664	12	J02:6 J35:12
check'	650	-3	N09:6
check' instead	854	-3	
check_failed'	854	0	I20:6
checker	854	0	C02:6 N01:7
cherry	854	-5	
cherry pick	854	-5	
child	670	8	J38:16
child attachment	687	7	J38:13
children	854	6	
choice	854	3	
chok	854	0	N03:7
chok on	854	0	N03:7
chomepage	854	4	
choos	756	6	
choos by	854	-4	
choose	595	0	J04:7 J33:7 J40:6
choose another	854	-3	
choose basic	854	-11	
choose from	854	3	
chore	744	-8	
chore bump	785	-3	
chose	785	8	J40:6
chosen	700	-3	J33:6
chosen project	854	-3	J33:8
chrome	621	12	J20:14
chrome extension	854	-3	
chrome in	854	3	
chrome on	825	10	
chrome safari	854	11	J20:7
chrony	724	0	I04:6 I20:10
chrony offset	854	0	I20:6
chronyc	854	0	C01:6
chronyc track	854	0	C01:6
chunk	715	3	N12:8
chunked'	744	4	
ci	614	0	J14:7 N06:8
cid	825	-3	J28:8
cidr	854	0	I13:6
cilium	854	0	I13:9
circle_project_reponame	854	-4	
circle_project_reponame jira	854	-4	
circle_project_username	854	-4	
circle_project_username circle_project_reponame	854	-4	
circle_token	854	-4	
circleci	803	-6	
circleci com	803	-6	
cjs	785	-9	
cjs loader	854	-4	
ck	854	3	
ck project	854	3	
ck's	854	4	J31:6
ck's techniqu	854	4	J31:6
cl	825	0	N07:7
claim	418	-3	I02:31 I03:25 I06:30 I12:12 I14:9 I19:7 I20:10 J06:6 J25:-7 L01:34 L08:8 L09:19 T02:6 T07:9 T10:19
claim absent	854	0	I02:8
claim are	825	0	L01:13 T13:6
claim atlassian	785	0	I06:7
claim aud'	825	4	I12:6
claim audience	854	3	L01:9
claim be	854	0	I06:7 T10:6
claim claim	854	5	J02:6
claim correct	854	0	T10:9
claim did	715	0	I03:10 I12:10 I14:9
claim exp'	756	0	I06:6
claim for	785	0	I02:6 L08:7
claim iat'	825	9	I20:6
claim in	769	-4	I06:6 L09:7
claim installation	825	4	
claim is	734	0	I14:7
claim iss	624	7	J06:7
claim iss'	785	11	L01:10
claim issuer	785	-4	L08:7
claim jwt	700	0	T02:6
claim new	744	-3	
claim no	854	3	
claim now	854	-4	
claim of	785	0	I06:6 J08:6
claim opts	854	5	
claim qsh	734	0	I03:12 J08:6
claim qsh'	687	0	I02:21
claim request	854	-5	
claim secret	785	10	J07:6
claim shared_secret	825	3	
claim sub	734	-5	I02:7
claim the	785	0	L01:6
claim tnt	785	0	L09:9
claim to	854	0	I20:7 J06:6
claim value	803	0	I19:12
claim which	854	0	I06:10
claimset	854	4	
clas	536	6	J05:8 J25:8
clas assertiontoken	854	6	
clas aui	803	8	
clas for	854	-4	
clas jiraautherror	854	-3	
clas tenant	854	3	I10:6
classic	614	0	J11:11 J28:17
classic jira	825	3	J11:6
classic ones	825	4	
classic scop	854	-5	
classic scope	825	-3	
classic token	803	0	J28:6
claude	785	5	J40:10 T15:6
clause	803	0	J33:19
clean	646	0	J10:7 J17:6 J29:9
clean up	700	3	J29:10
cleaner	854	0	J19:6
cleanup	803	0	I09:6 J09:8
clear	577	-9	J34:7
clear it	854	3	J40:6
clear to	825	0	J34:7
clearer	769	0	J06:7 N03:10
cli	569	7	C02:6 J38:7 N02:6 N03:7
cli gets	854	5	
cli go	803	5	S01:7
cli jira	825	-3	
cli on	854	4	
cli py	803	0	C02:6
cli the	854	3	
click	531	5	I03:8 I04:12 J09:9 J37:8 N12:6 T15:6
click accept	825	4	J40:7 T15:7
click by	854	0	J09:6
click it	825	5	
click on	707	-3	
click remove	854	0	T14:6
click save	825	0	I03:6 I04:8
click test	854	7	
click the	785	0	J13:6 J35:6 S02:6
client	336	0	I09:24 I10:14 I15:16 J02:12 J03:6 J07:9 J26:8 N01:7 N12:7 T01:18 T04:12 T05:9 T14:6
client add	854	6	
client and	769	-7	I10:6
client api	825	4	
client cannot	825	-8	
client client	854	-3	
client context	854	5	
client credential	854	3	
client data	707	0	I09:11 I10:23
client defaultjiraclient	854	5	
client doesn't	803	-6	J38:6
client err	769	3	
client error	565	10	J02:7 N03:10 P01:9
client filter	854	3	
client for	744	-8	
client get	664	0	J23:6
client host	756	-4	
client http	700	6	
client id	606	-9	T04:16 T05:13 T07:11 T13:6
client ids	803	0	T04:13
client in	803	0	I15:10
client is	617	3	T01:22
client isn't	744	0	I09:7 T01:12
client issue	785	5	J22:9
client issueattachment	854	0	J20:9
client it	825	0	T15:6
client jira	681	12	
client js	825	-6	I17:6
client key	707	3	I09:12 J06:11
client lib	854	-3	J07:6
client library	854	3	J09:7
client must	598	0	J02:19 J07:6 J19:8 J29:7
client new	646	0	J02:6
client not	825	-4	I09:10
client of	785	-4	
client php	854	0	J09:6
client post	734	3	
client puts	854	0	N01:8
client py	693	-4	
client register	744	0	I09:23 T14:6
client request	825	-3	J10:6
client same	854	3	
client search_issu	825	10	J22:7
client secret	700	-12	T14:6
client send	854	-4	
client sendasync	715	-3	
client src	769	9	
client timeout	854	3	N08:10
client to	854	-3	
client version	854	-3	
client with	769	4	S03:8
client work	854	-4	
client_id	655	-8	T14:10 T15:12
client_id and	854	-3	
client_id id	825	5	T14:7
client_id scope	825	0	T15:8
client_id your_client_id	854	-4	
client_key	655	7	J06:10 L01:6 T04:9
client_key iat	803	-3	L01:8
client_key model	854	5	
client_key oauth_client_id	854	0	T04:7
client_key qsh	825	0	J06:10
client_key qsh'	854	5	
client_key secret	854	9	J07:7
client_key self	854	5	
client_key sub'	854	5	
client_secret	734	-7	T14:6 T15:6
client_secret redact	785	-4	T14:6
clientexception	825	0	T03:6
clientid	508	13	L09:7 T01:6 T03:13 T04:7 T05:16 T06:11 T07:15 T09:6
clientid clientid	675	-4	T03:6
clientid eyjob	825	0	T04:10
clientid host	825	4	
clientid id	825	-5	
clientid installation	825	4	
clientid none	854	0	T05:11
clientid oauth_client_id	854	0	T09:6
clientid oauthid	854	3	
clientid opts	854	5	
clientid public	854	6	
clientid str	803	11	T03:6
clientid sub	707	-5	T07:7
clientid sub'	825	3	
clientid tenant	715	5	T02:6
clientid undefin	825	0	T05:12
clientinfo	687	0	I17:36
clientinfo setting	785	0	I17:12
clientinfo'	756	0	I10:8 I17:8 T05:7
clientkey	484	-5	I07:15 I10:14 I15:41 I17:20 J02:-6 J06:35 S03:12 T04:8 T05:15
clientkey aud	825	-3	
clientkey baseurl	803	0	I10:16
clientkey const	724	9	J06:10
clientkey decod	803	4	
clientkey iat	803	5	J06:12
clientkey in	734	0	I15:26
clientkey iss	854	6	J06:6
clientkey oauthclientid	769	0	T04:7
clientkey qsh	825	0	L01:8
clientkey res	854	0	I14:6
clientkey sharedsecret	769	0	T05:10
clientkey sub	854	0	J08:6 S02:6
clientkey there	854	0	J06:7
clientkey'	803	3	J06:6
clientprotocolexception	854	3	
clientrequest	825	4	N06:6
clientsecret	769	4	T03:6
clientsecret redact	825	6	
clientsetting	854	0	T05:9
clientsetting oauthclientid	854	0	T05:9
clock	565	-7	C01:8 I04:6 I05:33 I20:9 L08:6
clock is	756	0	I05:9 I20:6
clock ntp	854	0	C01:7
clock of	803	-3	
clock right	854	0	L08:8
clock skew	803	0	I05:6
clock sync	854	0	T07:6
clock synchroniz	803	0	I05:8
clon	744	-7	I15:10 N10:6
clon the	854	-5	
clone	744	-3	
clos	536	-4	J34:9 J41:16 N07:11 S04:6
clos as	825	0	S04:8
clos by	803	0	N07:8
clos for	785	-3	
clos his	854	0	T13:8
clos only	825	3	
clos the	785	-4	N07:6 N15:6
clos this	854	0	N05:6
clos ticket	825	0	J41:7
close	575	-4	I04:8 I05:6 J41:18
close tag	825	5	
close the	769	7	J41:9
close this	756	-12	
closed'	854	9	J42:6
closer	803	0	J41:10
cloud	327	20	I19:7 J01:11 J02:17 J04:9 J15:-7 J22:6 J23:15 J25:7 J26:13 J28:7 J32:6 J39:23 J40:6 N07:10 N15:9 P01:-8 T08:9 T12:8
cloud account	785	4	T14:6
cloud after	854	-4	
cloud alway	825	8	N03:6
cloud an	825	-3	
cloud and	660	0	J39:6
cloud any	854	-5	
cloud api	785	5	
cloud as	803	-3	
cloud authentication	803	0	N07:6
cloud but	803	4	
cloud can't	854	6	
cloud chang	825	7	
cloud confluence	700	6	J26:8
cloud customer	803	0	I16:6 J39:6
cloud deprecation	724	6	J26:7
cloud did	854	12	
cloud does	825	-4	
cloud doesn't	854	0	J23:7
cloud ecosystem	693	0	I19:16
cloud endpoint	854	3	N07:6
cloud gateway	854	0	N04:6
cloud get	854	3	
cloud getxray	825	-6	
cloud has	744	4	
cloud id	614	-6	J28:10 J40:16
cloud identity	854	0	C02:9
cloud in	715	-9	
cloud instance	734	-9	J04:7
cloud integration	785	-6	
cloud is	756	0	J20:8
cloud it	734	0	J04:6 J23:13
cloud jira	660	13	T12:15
cloud link	854	9	J39:6
cloud look	825	-3	
cloud my	854	0	J39:6
cloud need	825	-4	
cloud not	854	4	
cloud notification	756	0	N15:22
cloud now	803	4	
cloud oauth	769	0	T14:7
cloud only	715	6	J39:19
cloud or	724	5	J02:6
cloud plugin	825	-5	
cloud premium	785	-3	
cloud python	803	9	
cloud rest	724	3	
cloud says	854	-5	
cloud server	825	6	
cloud service	854	-3	
cloud site	646	0	J26:7 N09:7
cloud support	854	0	T06:6
cloud tak	825	-4	
cloud tenable	854	-5	
cloud the	655	-12	T08:6
cloud this	825	-4	
cloud to	803	-7	
cloud token	769	8	J02:10
cloud true	681	6	J04:11 N08:8
cloud use	803	-8	
cloud version	769	8	
cloud want	744	10	
cloud we	854	5	
cloud what	854	-4	
cloud when	825	12	
cloud with	675	-8	J39:10 N04:6
cloud_id	715	-4	
cloudflare	785	0	I12:6
cloudfront	634	3	N01:46
cloudfront and	854	10	
cloudfront cloudfront	785	3	N01:7
cloudfront error	825	0	N01:13
cloudfront request	785	3	N01:10
cloudid	550	-8	J11:6 J28:11 J40:10 T12:8
cloudid 200	854	0	J37:6
cloudid as	803	-8	
cloudid in	825	0	N14:8
cloudid is	825	3	
cloudid please	854	-4	
cloudid rest	715	3	J11:7
cloudid scop	854	8	
cloudid which	854	-3	
clue	803	0	J20:6
cluster	734	0	I09:7 I20:6
cmd	769	5	C02:8 J34:9 N11:6
cmd jira	854	5	
cmdlet	825	10	
cn	854	0	N09:7
co	769	5	J04:6 N13:7
co atlassian	785	5	J04:6 N13:7
cod	700	-9	I12:6
cod it	854	0	I08:6
cod of	854	-5	
code	356	11	J02:6 J10:6 J11:7 J36:15 T15:21
code 200	825	0	N11:7
code 201	825	-4	
code 400	590	-9	J25:8 J27:12 J30:11
code 401	526	8	J02:13 J10:7 J11:13 J26:8 J36:26
code 403	634	7	P01:10
code 404	650	11	J23:6 J39:15 N03:11
code 407	854	3	N10:7
code 410	756	4	J22:9
code 415	854	4	J24:9
code 429	803	0	J21:8
code 503	854	0	N11:7
code and	734	8	T15:7
code base	825	0	J10:7
code err_jwt_claim_validation_failed'	854	0	I20:6
code error	785	6	N13:7
code extension	854	0	J35:7
code for	734	6	
code from	854	0	T09:6
code if	854	6	
code in	803	3	
code invalid_grant	854	0	T14:7
code is	744	12	
code it	803	0	J07:6
code jira	803	-4	N07:6
code login	854	-6	
code mak	854	3	
code mean	854	-4	
code message	724	0	J02:6
code no	825	3	
code num	854	0	N09:6
code path	803	0	J05:8 S04:7
code prompt	803	-6	
code stay	854	-4	
code the	769	-8	N08:6
code to	825	0	J06:6
code tool	854	0	J24:8
code unable_to_verify_leaf_signature'	854	6	
code unknown	854	0	N07:6
code work	785	8	J02:7
code'	769	9	T14:6
codehau	769	0	N14:7
coffee	707	0	J19:8 J26:6
coffee js	854	9	J26:7
coincidence	854	0	J29:8
col	785	7	J25:7
col unknown	785	7	J25:7
collaboration	854	0	N12:9
collapse	854	0	J10:12
colleague	545	4	J10:6 J29:8
colleague machine	854	0	N06:6
colleague with	744	0	J22:6 J40:8
collect	769	5	N08:7
collect jira	854	3	
collection	715	8	I15:6
collection for	825	0	I15:7
collector	700	4	N08:8 N14:7
collector collectortask	785	5	
collector featurecollectortask	825	4	
collectortask	785	5	
collectortask http	803	3	
colon	707	0	C02:8 J03:9
colon in	825	-3	
column	575	-4	I10:13 J31:6 N12:6
column char	734	-8	N12:9
column of	854	0	J31:6
column through	785	5	J32:8
com	294	0	I13:6 I16:9 J11:12 J22:6 J26:8 J28:6 J36:15 J37:6 N03:-7 N11:6 N12:-6 N14:14 T08:10 T15:14
com 443	803	0	T05:11
com acme	715	0	J06:9 L01:6
com all	854	4	
com and	724	-6	N13:8
com api	724	0	J26:10
com api_token	854	7	
com app	854	-4	
com apps	854	6	T15:8
com at	785	0	N06:6
com atlassian	544	16	I02:7 I05:7 J05:7 J14:9 J18:6 J25:10
com auth	854	0	I12:6
com back	571	20	S02:9 S03:6
com changelog	621	11	J22:11
com claim	803	-3	
com client_id	785	-6	
com cloud	646	6	J26:12
com epam	854	3	
com error	769	0	T14:6 T15:11
com ex	505	-4	J10:6 J11:15 J28:22 J36:14 J37:12
com figwort	854	0	I11:8
com first	854	0	J36:7 S03:7
com from	627	0	J02:7
com google	785	7	N08:8
com graphql	756	-5	
com iat	687	-3	L09:8 T07:7
com id	854	4	J26:8
com in	715	-4	J06:7
com instance	854	0	T08:6
com integration	854	5	
com it	803	-4	N14:7
com jira	756	0	J31:6
com kid	785	0	I13:11
com login	825	12	J35:7 J39:6
com manage	785	0	N14:9
com mcp	734	0	J11:8 T15:6
com member	854	-4	
com nimbusd	785	0	C01:6 I10:6
com oauth	569	-10	J40:8 T09:7 T14:9 T15:15
com only	854	-4	
com out	756	7	
com port	854	3	
com repo	803	-4	
com request	825	0	J10:6
com requesturi	854	-4	
com rest	627	10	J10:8 J21:6 N14:8
com sse	803	6	J02:8
com that	803	-3	
com the	785	-4	
com to	769	8	I12:7
com token	803	3	
com up	825	0	I21:6
com var	854	4	
com version	854	-3	
com when	744	13	
com where	854	-7	
com with	664	7	
com'	611	-6	
com' exp'	854	-4	
com' username	854	0	N08:6
combination	854	-3	
come	493	10	J38:7 S03:7
come back	634	5	J03:6 T13:7
come for	854	0	S03:8
come from	646	0	N04:8
come in	756	0	L08:7
come out	803	0	J39:6 S03:6
come up	756	3	
come with	803	-3	
come without	854	-4	
comma	744	3	J25:9 J34:9 T11:9
comma in	854	0	I06:6
command	575	23	J04:12 T14:6
command like	854	-6	
command line	769	4	T14:6
command of	854	4	
command work	854	-7	
comment	445	-3	J02:-6 J16:13 J20:10 J24:6 J25:-6 J32:19 N05:12 N13:9 P01:14 S02:7 T01:6 T05:10 T06:7
comment 201	825	0	J05:8 P01:6
comment 401	854	4	J05:8
comment add	744	6	
comment and	744	-3	
comment are	744	0	S02:12
comment as	803	0	T05:14
comment await	854	5	
comment bodi	854	-6	
comment body	825	-3	J32:10
comment by	854	0	J32:6
comment call	854	3	
comment can	854	0	J32:6
comment error	785	8	
comment from	803	0	J32:7
comment http	825	-5	
comment in	687	-5	
comment is	724	11	J20:6 J32:11
comment jira	854	-3	
comment json	785	0	J24:8
comment made	825	-6	
comment of	825	0	N05:8
comment on	687	-4	
comment over	854	0	N05:9
comment that	854	0	S03:9
comment the	825	0	L08:8
comment to	769	7	J20:9
comment was	854	7	N13:8
comment with	803	-4	J32:6 N11:6
comment worklog	825	-3	
comment'	769	3	N13:7
commentjsonbean	785	5	J32:8
commentjsonbean body	803	4	J32:8
commercial	724	0	T08:28
commercial one	854	0	T08:8
commercial sit	854	0	T08:6
commercial tenant	854	0	T08:8
commit	638	-8	J15:8 L01:6 N05:11
commit of	803	-4	
common	627	7	N08:9
common net	825	3	
common util	854	3	
communicat	734	8	J25:10 N11:9
communicat with	734	8	J25:10 N11:9
community	707	4	J15:6 J37:6
community general	854	8	
comp	854	-3	
comp with	854	-3	
compact	756	0	N13:7
compani	785	0	I16:6
companion	854	-7	
company	527	5	J39:11 J40:6 N02:15 N08:7 N09:6 N10:8
company atlassian	785	9	J26:6
company has	854	6	
company in	785	0	N02:6 T13:8
company jira	785	-3	J39:9
company manag	769	-4	
company name	854	0	N02:12
company proxy	825	5	
company vpn	825	6	
company went	854	5	J02:6
compar	575	0	C01:7 I15:8 L01:8 T04:6
compar both	854	0	T04:6
compar the	700	0	L01:7
compar with	707	4	J06:6
compare	681	0	S03:6
compare chang	854	3	
compare the	825	5	
compare with	825	0	I19:6
compatibility	854	-3	
compatible	707	-11	
compatible content	785	4	
compatible with	854	-5	
compil	854	-4	
compile	769	-9	
complain	590	0	C02:7 I03:6 J05:11 J34:8 S03:7
complain about	687	0	J05:12 J34:10
complain that	693	4	I03:8
complain the	854	0	C02:6 J27:7
complaint	675	0	I11:7 J40:6
complet	681	11	
complet line	854	5	
complet this	854	7	
complete	579	-3	
complete in	854	-4	
complete the	803	-5	
complete true	825	3	
component	588	8	J16:14 J30:9
component component	825	7	J30:8
component data	854	3	
component is	769	9	J30:11
component public	854	0	I09:6
compose	715	0	N07:8
compress cookie	854	6	
compulsory	825	0	L08:10
comput	687	0	I01:9
comput from	854	5	I01:6
comput or	854	0	J10:6
comput the	854	0	J07:6
compute	803	0	L08:8
computecanonicalrequesthash	854	0	L09:6
computer	769	0	I09:6
concern	785	-5	
concurrent	734	6	
concurrent abstractfuture	854	3	
concurrent executionexception	769	6	J14:6
conda	854	4	J01:6
condition	734	-7	J33:13
conector	854	6	
conf	700	15	J02:6 J38:7
confidential	825	-4	S02:7
config	453	8	I01:11 I12:15 I16:10 J02:12 J13:7 N13:9 N14:10
config auth	854	-7	J13:8
config baseurl	803	3	
config clientid	854	5	
config config	744	4	N14:6
config error	854	-6	
config file	756	3	
config for	825	3	C02:6
config from	854	4	
config has	803	0	N13:6
config is	803	0	N14:6
config jira_url	854	6	N13:6 N14:7
config json	675	11	I01:6 I12:13 I19:6
config method	854	0	N13:7
config of	803	-3	
config raycast	785	6	
config the	825	-3	
config to	825	-6	
config username	854	7	
config when	854	0	J41:6
config yaml	803	-3	
configur	590	0	J27:7
configur and	854	0	N10:6
configur for	785	-5	T05:6
configur in	854	-5	
configur jira	854	4	
configur metadata	854	-7	
configur project	854	6	J21:6
configur the	785	-3	
configur token	854	0	J38:7
configur with	854	4	
configuration	514	6	I18:12 J02:12 J04:6 J16:29
configuration 401	854	5	
configuration check	854	6	
configuration error	785	3	
configuration for	825	-9	
configuration is	854	5	
configuration of	700	11	J16:17
configuration page	785	-3	
configuration read	854	3	
configuration the	854	-5	
configuration time	854	0	I18:8
configuration work	854	3	
configure	655	4	
configure jira	854	3	
configure the	785	9	T15:7
confirm	606	-21	P01:6
confirm that	734	-5	
confirm the	825	-4	
confirm with	825	-5	
confl_verb	854	6	N13:8
conflict	756	0	T04:8
conflr	854	6	N13:8
confluence	376	27	J11:15 J15:8 J18:48 J26:12 J28:11 J38:11 J40:6 N11:9 T09:8
confluence 401	825	-9	
confluence alway	854	6	
confluence and	681	14	
confluence api	606	18	J18:7 J25:9 J26:7
confluence apis	715	6	J26:7
confluence app	803	6	
confluence at	854	0	J18:11
confluence atlassian	700	6	J26:13
confluence base	825	4	J01:6 N14:6
confluence by	854	4	
confluence call	803	6	
confluence can	825	-11	
confluence changelog	854	-3	
confluence cli	854	0	J38:7
confluence cloud	608	5	J28:11
confluence cloud_id	825	4	
confluence cloudid	785	3	
confluence confluence	785	8	
confluence connect	854	0	J07:8
confluence content	734	0	J11:8
confluence create_page	854	-3	
confluence data	803	-8	N10:6
confluence dc	854	-5	
confluence deprecation	756	5	
confluence ends	854	-7	
confluence export	825	4	J38:7
confluence fail	769	11	J38:7
confluence get	825	0	T16:9
confluence get_page_by_id	825	-4	J28:6
confluence giv	825	-9	
confluence group	854	4	
confluence host	803	17	J15:7
confluence http	803	-4	N15:9
confluence in	785	3	J18:6
confluence is	744	17	N15:8
confluence it	854	-4	
confluence jira	825	0	J18:8
confluence licence	854	6	
confluence login	854	3	
confluence message'	854	-4	
confluence on	825	3	
confluence one	854	-5	
confluence or	854	3	
confluence own	854	-3	
confluence pag	744	6	
confluence page	693	-15	
confluence permission	825	-9	
confluence plugin	825	-7	
confluence publisher	700	11	J02:6 N07:7 N11:6
confluence py	715	8	
confluence ran	854	0	J29:8
confluence read	803	4	
confluence rest	724	7	J18:10
confluence return	769	10	J34:6
confluence says	803	-9	
confluence search	769	11	J11:8 S04:7
confluence seat	825	0	J18:11
confluence space	756	6	
confluence statuscode	769	4	J18:10
confluence sync	854	4	N12:6
confluence the	769	5	
confluence token	825	7	
confluence tool	854	3	
confluence traceback	854	-3	
confluence url	693	0	J28:11 J36:6
confluence user	756	0	J18:13
confluence wiki	803	0	N05:6
confluence with	825	5	
confluence write	785	9	J11:7
confluence_url	756	-5	N13:7
confluence_url http	803	-3	
confluence_user	854	0	J28:6
confluenceapi	854	5	
confluencebuilder	854	3	
confluenceclient	825	5	
confluenceinfo	854	4	
confluenceinfo baseuri	854	4	
confluenceloader	803	-5	
confluenceloader url	825	3	
confluencep	785	9	J34:6
confluencep confluencep	803	9	J34:6
confluencep psm	803	9	J34:6
confluencepage	803	7	J02:6 J34:6
confluenceparentid	854	-3	
confluencespace	825	0	N03:6
confus	744	0	J42:8
conn	707	9	N07:9
conn faraday	854	0	N06:6
conn file	854	4	
conn_	854	0	T14:7
connect	319	15	I13:7 J01:14 J02:8 J09:9 J10:7 J13:7 J15:-8 J20:-6 J22:-9 J24:-6 J25:-12 J26:-10 J27:-6 J28:-7 J31:-6 J32:-6 J36:9 J37:6 J38:-6 J40:8 J41:-6 L08:13 L09:12 N05:-6 N07:10 N15:-6 P01:-6 S01:-6 T01:7 T03:14 T04:-6 T05:7 T06:16 T07:14 T11:11 T13:6 T14:6
connect account	854	-4	
connect add	825	0	J09:6
connect addon	825	0	J13:8
connect again	724	-5	T14:7
connect an	825	-5	
connect and	744	6	
connect anew	854	4	
connect app	527	3	C01:9 J07:10 J09:13 J13:8 J36:8 L08:8 T11:12
connect apps	624	-16	J13:6 J40:10 T14:7
connect atlassian	803	10	T14:6
connect backend	825	0	L08:8
connect begin	854	-3	
connect but	785	-3	T03:8
connect call	785	-3	J10:11
connect client	825	0	J05:8 J10:7
connect clientid	526	5	L09:8 T05:15 T06:12 T07:16 T09:6
connect descriptor	854	-3	I11:8
connect econnrefus	803	3	N07:9
connect ehostunreach	854	6	N07:9
connect error	854	0	N11:6
connect expres	631	0	I04:10 I14:13 N01:6 T03:7 T05:6
connect fail	825	3	
connect install	660	-11	I08:6 I12:8 I13:22
connect it	803	-9	
connect jira	687	12	
connect json	655	-8	I12:7 J06:11 T01:8
connect jwt	769	-9	L08:7 L09:7
connect link	825	-3	
connect my	825	8	N14:6
connect no	854	-3	
connect on	854	0	J12:9
connect only	854	-6	
connect plugin_id	854	-4	
connect read	854	3	T11:6
connect session	606	7	J01:33 J37:13
connect so	854	0	N12:6
connect spr	660	-3	I02:12 I05:8 I06:10
connect the	715	3	
connect tim	854	0	I13:6
connect to	542	19	J02:11 N07:9 N10:15 N13:9
connect token	785	-7	C02:6 L09:7
connect useraccountid	553	-7	C02:13 L01:6 L09:11 T02:6 T05:8 T09:9
connect userkey	664	14	T06:40
connect with	769	7	S03:7
connect work	854	-3	J36:11
connectexception	803	5	N07:6 N08:8
connectexception connection	854	4	
connection	464	17	J02:8 J04:8 J11:6 J19:7 N06:11 N07:49 N08:11 T14:9
connection abort	854	5	N07:6
connection alway	825	-10	
connection and	803	6	J02:8
connection close	803	-3	
connection errno	825	3	N06:9
connection error	825	0	N06:6
connection fail	744	13	N10:6
connection from	854	-4	
connection httpsconnection	825	3	N06:6
connection jira	769	-9	
connection py	854	4	
connection refus	724	12	N07:34
connection reset	803	4	N07:11
connection says	854	3	
connection test	734	0	N14:8
connection that	825	-7	
connection the	803	0	J19:6 N07:8
connection tim	803	10	N08:11
connection to	693	-5	
connection was	769	10	J11:6 N07:11
connection'	724	4	
connection' keep	744	3	
connectionerror	825	6	N07:6
connectionerror connection	854	5	N07:6
connectionpool	631	5	N13:7 T05:8
connectionpool debug	700	6	
connectionpool http	715	-3	N13:9 T05:9
connectionpool py	825	3	
connectionpool start	825	-5	
connectivity	854	-3	N15:6
connectmodul	854	0	J12:7
connector	520	0	J22:7 J27:7 J32:9 J40:7 P01:6 T15:9
connector coyoteinputstream	803	3	
connector eclipse	825	3	
connector every	854	0	J40:8
connector fetch	854	-3	
connector has	854	0	J23:6
connector http	854	6	
connector id	825	-3	
connector is	803	0	J22:6
connector jira	854	-5	
connector oauth	854	5	T15:8
connector the	825	9	
connector with	825	0	J36:8
connecttimeout	854	0	N08:6
consent	571	-10	J11:15 J40:17 T12:10 T15:20
consent after	854	0	J11:7
consent again	785	-3	
consent page	734	11	J11:6 J40:7 T15:9
consent screen	769	0	J40:7 T14:6
consent'	854	8	T14:7
consider	756	-5	T10:6
console	462	24	J11:14 T06:7 T15:20
console and	785	4	J11:6 T15:7
console error	660	9	
console is	854	6	
console log	539	14	J24:6
console of	854	5	
console show	769	-8	
console under	854	4	
const	410	-17	J22:9 J26:-6
const app	854	0	I01:7
const assertion	734	3	L01:7
const auth	744	-4	T08:9
const authheader	715	-4	
const await	664	3	T13:8
const base	734	3	I01:6
const body	734	-4	
const client	715	-4	
const clientkey	785	0	I07:6
const content	854	3	
const credential	707	-6	
const data	675	-3	
const decod	825	3	
const exp	854	6	
const handler	825	-4	
const http	785	0	I17:7
const iat	825	6	
const id	854	-3	T13:6
const iss	854	8	
const jira	825	-3	
const jql	803	9	J22:6 J34:8
const jwt	756	-7	
const key	724	11	
const list	854	-3	
const method	854	-5	
const now	693	0	J07:6
const old	854	5	
const option	825	3	
const page	825	-7	
const payload	724	5	
const qsh	769	-8	
const query	825	3	
const req	715	-7	
const request	825	12	
const res	567	3	J01:7
const response	650	0	J22:9
const sharedsecret	854	8	
const tenant	756	0	I17:7
const token	583	0	I04:6 J06:6 L08:7
const url	734	4	
const user	854	4	
const verifi	854	5	
constant	675	3	L01:7 T08:8
constructor factory	854	5	
consumer	724	-6	
consumer in	854	-4	
consumer key	825	-5	
consumer_key	825	-3	N13:6
contact	603	0	I12:8 T15:6
contact it	744	0	I12:8 I16:6
contact the	687	8	I12:8
contain	571	-5	I03:16 I12:12 I14:7 J39:7 N14:8
contain name'	825	5	J39:12
contain the	693	0	I03:12 I12:15 I14:9
container	621	-5	I20:13 N07:9
content	359	24	J01:6 J22:9 J24:16 J25:16 J26:7 J32:8 J38:17 N01:14 N03:7 N14:6
content 123	854	-3	
content 200	854	-5	
content 401	825	5	
content all	769	4	
content and	785	-4	J07:8
content api	785	5	
content body	785	9	J25:6
content but	825	0	S01:6
content child	756	12	J38:6
content confluence	769	10	J11:8
content content	825	0	J02:6
content create_page	854	-4	
content data	825	8	
content detail	825	4	
content doctype	825	-3	
content errormessag	715	10	
content expand	803	3	J26:9
content fail	825	0	J02:8 J21:6
content fami	854	-3	
content from	803	7	J02:7
content has	854	6	
content html	785	4	
content id	724	-6	
content ie	785	4	
content is	825	-3	
content length	707	8	N01:17
content message	854	3	
content new	803	-3	
content no	825	6	
content of	756	0	N01:6
content page	825	-6	
content res	854	3	
content search	825	8	
content spacekey	803	-13	
content summary	769	-3	J11:6
content text	724	6	
content the	825	3	
content title	825	6	N03:7
content to	756	5	J25:11
content type	453	0	J22:7 J24:13 J25:6 J26:8 J32:6 N01:7 N13:6 N15:6
content type'	553	10	J01:7
content updateasync	825	-9	
content version	825	6	
content with	734	6	J15:7
content work	854	3	
content xarg	854	4	
content'	854	-4	
context	447	3	I02:16 I03:27 I14:6 J08:40 J13:8 J26:-6 T06:7 T12:23
context and	803	-4	
context background	825	8	
context context	803	-3	
context deadline	854	3	N08:7
context exp	854	4	J08:7
context gettoken	621	-5	I03:14 J08:20
context in	803	0	T12:7
context jwts	803	-3	
context node	854	-6	
context path	744	0	I02:16 J39:7
context qsh	650	5	J08:29
context qsh'	769	3	I01:6 L09:6
context siteurl	803	0	J37:10 T12:6
context switch	854	6	
context the	785	-3	I02:6
context token	675	0	I03:15 J08:7
context user	854	-3	
context useraccountid	785	0	T06:10
context userid	854	-3	
context'	854	-3	
context_path	715	6	J02:9
contextid	655	0	T12:39
contextid context	854	-4	
contextid of	769	0	T12:8
contextjwt	803	0	I02:14
contextpath	769	7	
continu	854	0	J42:7
continue	693	-10	N12:11
continue in	854	0	N08:6
continue to	825	0	N12:7
continue us	854	-4	
contractor	803	0	J27:7 S04:11
contribute	825	11	N03:6
control	693	-5	
control allow	825	-6	
control check	854	-3	
control no	785	3	
control'	700	6	
control' no	715	8	
controller	693	0	I02:11 I21:8
convert	567	-3	J32:6
convert markdown	825	-3	
convert our	854	0	J12:6
convert the	854	-5	
convert to	744	0	J25:6 J32:6
convertfrom	803	7	N12:7
convertfrom json	803	7	N12:7
cooki	675	-4	
cookie	624	6	J02:9 J35:7
cookie is	854	-3	
cookie jar	854	6	
cookie redact	854	-8	
copi	575	0	C02:9 I07:6 J03:7 J06:6
copi from	707	5	
copi it	756	4	
copi the	670	0	J03:9
copperbay	854	8	J22:6 N13:7
copperbay atlassian	854	8	J22:6 N13:7
copperhill	825	6	
copperhill atlassian	825	6	
copy	606	-11	J03:10 T10:8
copy of	744	0	T14:7
copy past	825	0	I14:7 T10:7
copy paste	825	0	J03:7 N12:7
core	608	-3	I02:6 J15:6
core createerror	803	5	
core project	854	3	N14:6
core service	825	3	
core settle	769	7	
corner	854	3	
corp	670	5	J34:7 J39:10 N10:7
corp example	785	5	
corp lan	854	-5	
corporate	715	11	N01:6 N07:13
corporate proxy	769	10	N01:7 N07:11
correct	565	11	I12:15 J06:8 J24:7 J35:18 S04:7 T10:8
correct audience	756	0	I12:16
correct by	854	0	S03:6
correct it	854	0	I05:7
correct json	854	3	
correct one	854	4	J35:12
correct the	785	0	J06:7
correct with	825	0	J34:7
correspond	825	4	
cors	744	-6	
cors policy	854	-3	
corvid	825	-8	I12:7
corvid example	854	-5	I12:7
cost	724	0	J30:6
cost centre	854	0	J30:7
could	384	14	I09:16 I13:11 I14:6 J14:6 J25:13 N01:12 N06:13 T12:7 T14:7
could be	586	-3	J06:7 J15:14
could it	681	10	
could make	854	-4	
could not	467	0	I09:16 I10:6 I13:12 I14:9 N01:16 N06:14 T12:10
could reproduce	854	-6	
could send	854	7	
could the	681	9	N14:7
could there	803	-3	
could this	785	5	N10:6
could use	803	-9	
could we	769	-3	I09:6 I13:6
could you	606	13	J14:6 J25:7 J30:6
couldn't	598	-3	I10:8 I11:6 J16:6 J37:6 T12:6
couldn't authenticate	854	0	J29:7
couldn't be	734	0	T12:8
couldn't find	803	0	I10:9
couldn't get	854	0	N04:6
couldn't parse	803	0	J37:6
couldn't verify	854	0	I11:6
count	593	0	J22:7 N11:6
count by	854	4	
count is	854	0	J07:6
count the	854	3	
count us	785	3	
course	681	0	J05:7
cover	734	-4	
coverage	769	-11	
coyoteinputstream	803	3	
cp	803	3	I21:7
cp lic	854	0	I21:7
cpriority	854	5	
cpython	854	5	
cql	724	5	J34:6 T16:8
cql type	854	4	J34:7
crash	664	-3	J29:6 N05:6 T15:6
crash when	803	3	
crate	854	3	
crawl	785	-10	
crawl account	854	-5	
crear el	854	6	
creat	408	31	J01:7 J05:7 J14:9 J16:6 J19:13 J25:12 J30:18 J31:9 J32:14 J33:9 N13:7
creat an	687	9	
creat at	854	5	
creat by	769	-3	
creat custom	825	3	J09:6
creat desc	785	0	J33:8
creat desc'	744	15	J22:9
creat field	803	3	
creat is	854	-4	
creat issu	756	-6	J14:8
creat issue	785	4	
creat jira	655	15	J19:9 J30:7 J31:7 N11:6
creat key	854	5	
creat my	803	0	N13:6
creat new	744	3	
creat or	854	-4	
creat our	854	0	J32:6
creat page	825	5	
creat project	825	-5	
creat request	825	0	J24:6
creat subtask	854	-4	
creat task	803	7	J30:6
creat that	854	3	
creat the	650	-3	J16:9
creat ticket	687	7	J32:8 J34:6
creat today	854	0	S04:7
creat updat	825	-4	
creat with	756	0	S02:6
creat without	854	0	I06:6
creat workflow	854	0	J14:12
create	403	19	J04:7 J05:13 J14:13 J25:17 J28:6 J30:35 J31:10 N13:7 P01:10
create account	825	3	J19:12
create an	675	7	J02:7
create and	785	6	J15:7
create api	769	0	J26:7 J28:11
create can	854	8	
create http	693	-4	
create in	803	4	
create is	825	0	J31:6
create issu	687	-9	P01:7
create issue	624	14	J30:12 J31:9 N01:6
create it	803	-3	
create metadata	825	0	J30:6
create new	769	4	N14:8
create no	854	0	N13:7
create one	785	8	
create pag	854	3	J18:6
create project	744	-5	J30:6
create release	803	8	
create request	803	-3	
create screen	756	5	J05:7 J31:6
create summary	854	-7	
create the	687	3	
create this	825	-9	
create ticket	744	7	J25:10
create version	785	4	J16:8
create webhook	803	5	
create with	854	5	
create work	854	4	
create_issue	655	3	J23:6 J32:7 N05:10
create_issue field	756	6	J23:8 J25:7
create_issue project	724	-7	J32:8 N05:9
create_issue return	825	3	
create_page	715	-10	
create_page and	854	-5	
create_page space	854	-3	
create_project	854	-4	
create_sprint	854	4	
create_version	854	-4	
createaccount	854	0	I09:6 J19:6
createerror	785	4	
createerror js	803	5	
createissue	715	20	J25:8 J30:9
createjirahandler	854	-5	
createjirahandler soapjirahandlerfactory	854	-5	
createjiraissue	854	-3	
createmeta	693	-11	N11:9
createmeta'	854	-6	L08:6
createquerystringhash	664	7	J06:11
createquerystringhash method	825	5	J06:6
createquerystringhash request	854	5	
createreadstream	854	0	J20:6
createtoken	854	0	J19:6
createwithbasichttpauthentication	854	-3	
creation	650	14	J05:7 J30:10 J32:9
creation has	854	6	
creation of	785	7	J05:6
creation the	854	8	
cred	624	15	J02:10 J42:6 N09:10 S01:9 T10:6
cred name	854	5	
cred new	785	7	N09:8 T10:8
credential	407	0	J02:17 J04:8 J15:7 J26:13 J29:7 J35:13 P01:9
credential again	854	5	
credential and	744	3	
credential are	655	0	J26:7 J42:8
credential base	603	-11	
credential buffer	707	-6	
credential but	825	4	J02:7
credential convert	707	-6	
credential cred	785	3	J02:8
credential error	803	7	
credential giv	854	7	N08:6
credential in	756	-6	
credential is	803	-3	
credential look	854	7	
credential may	854	-3	
credential miss	825	-3	
credential of	785	0	J19:6
credential or	803	-4	
credential printf	769	-3	
credential refus	854	4	I21:6
credential response	803	-3	
credential test	825	3	J22:6
credential that	785	4	
credential to	803	3	
credential verbose	825	6	
credential were	803	0	J35:6
credential with	825	7	
credential work	854	3	N13:6
cron	681	0	I17:11 J29:6
cron job	825	0	N08:6
cros	769	0	J20:9
cros site	825	0	J20:10
crypto	825	0	I10:6
cs	744	-6	J11:6
cs claim	854	-7	
css	734	0	I21:24
css'	785	4	
css' media	785	4	
css' rel	785	4	
cstatu	854	4	
csv	687	-6	J23:8
csv into	854	6	
csv with	854	0	I10:7 J23:7
ctl	854	-4	
ctrl to	854	-4	
ctx	700	-3	
ctx if	854	-3	
cuando	854	6	
cuando el	854	6	
cur	744	-3	J03:9
cur it	785	-3	J03:9 J21:6 N07:6
curiou	756	7	
curl	416	-5	I15:6 J01:15 J02:7 J24:7 J26:16 N06:7 N07:10 N12:13
curl and	734	12	
curl authorization	707	-11	
curl callback	803	8	J26:9
curl content	803	-4	
curl cookie	854	6	
curl could	825	3	N06:9
curl dev	756	0	J19:7 J28:6 T07:6
curl does	854	-4	
curl error	744	0	N06:6 N07:6
curl fail	803	-4	
curl get	681	4	
curl haxx	854	0	N06:7
curl head	854	-8	
curl http	655	0	J02:6
curl is	756	0	N01:6
curl location	769	-6	
curl mail	854	-3	
curl me	825	0	S01:7
curl raw	854	0	N12:10
curl redact	687	0	J26:8
curl request	693	7	J25:6 J26:7
curl si	825	0	C01:6
curl sl	854	4	
curl ss	803	4	
curl the	785	0	J20:8
curl user	769	-4	
curl with	744	-5	
curl work	785	0	J19:7
curl_exec ch	675	-4	
curl_init curl_setopt	707	-5	
curl_setopt ch	681	-4	
curlopt_post	785	-5	
curlopt_postfield json_encode	803	5	
curlopt_url http	707	-3	
curlopt_url url	854	6	
current	528	14	J18:19 N09:6
current expand	854	-4	
current one	854	6	
current time	803	0	I20:7 N09:6
current title	854	-7	
current user	624	9	J18:21
current version	785	4	J25:6
current_jwt_auth	854	-3	
current_jwt_auth addon_key	854	-3	
current_jwt_auth client_key	854	-3	
current_jwt_auth shared_secret	854	-3	
current_jwt_user	854	-3	
current_jwt_user name	854	-3	
current_jwt_user user_key	854	-3	
current_user	854	0	S03:7
currenttimemilli	854	7	
currentuser	687	13	J04:11 J34:6
currentuser and	785	5	
cursor	756	-4	
custom	528	12	I16:7 J13:6 J14:9 J25:8 J30:8 J31:6 N09:7
custom domain	756	0	I16:12 T09:7
custom field	598	15	J13:7 J14:10 J25:10 J30:9 J31:6
custom ui	825	-5	
customer	380	0	I07:20 I09:6 I10:6 I13:8 I15:13 I16:10 I17:8 J01:-6 J02:-8 J09:7 J15:-6 J17:11 J25:-8 J26:-6 N04:7 N15:7 T04:10 T09:6
customer admin	700	0	T15:6
customer are	785	0	N15:7
customer as	854	0	I13:6
customer ask	785	-4	
customer at	825	0	N11:8
customer atlassian	825	0	J37:9
customer but	854	3	
customer chang	825	0	N02:7 S02:9
customer complain	854	0	J21:6 S03:11
customer dev	825	0	J41:7 L01:8
customer has	724	0	I17:7 T10:6
customer have	803	0	P01:6
customer host	854	0	I18:6
customer install	785	0	I09:6 I16:10
customer it's	854	0	J34:6
customer message	854	0	J40:7
customer mov	825	0	J30:6
customer not	854	-8	
customer on	734	-3	
customer only	785	0	I07:7
customer own	825	0	J32:7
customer portal	854	0	J42:7
customer reinstall	803	0	T10:6
customer report	825	0	I13:6
customer restor	854	0	T04:8
customer see	825	3	I21:6 N11:6
customer server	854	0	N10:7 N12:6
customer site	700	0	J27:10 J42:12
customer the	803	0	I14:6 S04:6
customer to	769	7	J11:6 T04:7
customer uninstall	785	0	I07:6
customer user	854	0	J36:7
customer where	854	0	T09:7
customer with	744	5	I16:12
customer writ	825	0	J29:6
customers'	825	0	S03:10
customfield_	544	19	J25:12 J30:14 J31:29
customfield_ cannot	655	12	J31:18
customfield_ could	785	3	J25:6
customfield_ customfield_	803	10	
customfield_ data	854	4	
customfield_ execute	854	-3	
customfield_ field	687	9	J31:11
customfield_ is	854	0	J31:10
customfield_ name	854	5	
customfield_ new	825	-3	
customfield_ priority	854	5	
customfield_ value	825	5	
customfield_ value'	825	0	J25:6
customis	785	-3	
cut	614	-3	J10:9 J21:6 N05:17
cut it	769	3	N05:10
cut off	785	0	J29:6
cutt	854	0	N14:6 T09:6
cv	854	4	
d'	744	7	J22:6 J27:7
d__	769	6	
d__ movenext	769	6	
dabchick	803	0	I17:9
dai	769	0	I17:6 I18:6
damag	854	0	I08:9
dana	825	0	S03:10
dans	854	7	I12:7
das	785	-4	J15:6
dash	803	-3	J20:8
dashboard	614	0	J21:6 J36:7 S01:7 S04:8
dashboard item	854	0	I21:6
dashboard widget	854	0	J33:6
dat	785	0	I19:6
data	363	12	I10:15 I14:11 I21:13 J22:11 J23:7 J25:22 J39:13 N09:-6 N12:6
data authoriz	724	0	J18:6 J25:6
data await	734	4	
data body	825	-11	
data by	825	0	J24:6
data center	563	-14	J39:19 N03:6
data centre	744	0	I20:7 J39:9
data clientkey	825	0	I17:10
data const	803	8	I17:8
data data	734	4	
data error	769	-3	
data for	675	5	I09:11 I10:8
data form	854	-5	
data from	756	10	
data header	854	4	J02:6
data id	854	6	
data if	803	4	J25:7
data in	744	-4	I21:6
data into	854	7	
data is	693	0	I21:10 J27:7
data issu	734	13	J22:8 N13:6
data json	707	5	
data key	825	5	
data loss	854	0	I15:6
data name	785	0	J26:8
data new	854	-4	
data not	854	4	
data of	744	6	
data offlineuserauthtoken	734	0	T12:10
data on	744	3	I14:22 I21:10
data raw	854	-7	
data request	825	10	
data res	854	-4	
data source	734	-5	J15:6 J42:7
data statu	769	-10	
data that	825	9	
data this	854	-3	
data total	854	5	
data transition	854	5	J25:9
data type	854	-3	
data update	825	12	
data was	724	19	J25:19
data'	724	5	
database	606	-4	I07:6 I09:7 I10:7 I17:11 T04:6 T14:6
datacenter	803	-7	
datadog	854	-3	
datasource	734	6	
datasource error	785	0	J21:6
date	493	12	C01:20 I06:15 I20:8 J19:7 J29:8
date basename	854	4	
date because	854	0	I06:7
date date	854	0	C01:6
date fri	854	-7	
date gettime	825	10	J02:6
date inside	854	0	I20:6
date now	638	4	
date on	785	3	C01:8
date the	785	-4	J31:6
date thu	803	-3	
date tue	769	6	
date uformat	854	0	I06:6
date wed	803	0	C01:6
date'	715	4	
date' tue	785	3	
datetime	744	4	I06:8 I20:6 J07:6
datetime datetime	854	9	J07:7
datetime now	825	4	I20:7 J07:6
datetime timedelta	854	9	J07:7
day	520	9	J22:8 T14:15
day have	854	3	
day it	854	0	J19:6
day long	854	3	
day lost	854	0	N01:7
day on	769	0	T07:7
day or	825	-4	
day the	785	0	J39:6 T14:6
day to	769	0	J29:7
days	542	0	J29:7 T04:8 T14:11
days ago	769	-5	
days it	825	4	
days jira	854	4	J29:6
days the	854	0	J29:7
db	575	-5	I07:8 I09:14 I13:7 T04:6 T10:8
db and	854	0	I13:6
db bf	854	0	J11:8
db has	803	0	J32:6
db no	854	0	I09:7
dc	638	-5	J39:10 N13:6
dc has	854	-4	
dcb	803	6	
dd	803	-7	
de	624	10	I01:6 J40:7 N15:7
de agora	854	7	
de api	854	-11	
de atlassian	854	3	
de la	854	-5	
deactivat	670	-4	N15:17 T13:14
dead	593	12	N03:27 N10:7 T14:7
dead letter	854	0	I15:6
dead link	670	13	N03:30
deadline	803	3	N08:7
deadline exceed	854	3	N08:7
deal	769	-5	
deal with	803	-5	
dear	724	0	I03:6 J37:6
dear all	854	0	I05:7
dear community	854	0	J37:7
debu	854	3	
debu creat	854	3	
debug	494	19	I02:6 J25:10 J26:8 N13:7
debug atlassian	785	-3	
debug http	700	3	
debug jira	825	0	N02:7
debug level	825	-4	
debug log	825	4	
debug message	825	-5	I02:6
debug msg	803	3	J03:7
debug nio	825	3	I02:7
debug option	854	4	
debug output	756	8	
debug request	700	0	J25:6 J26:7
debug response	854	-3	
debug run	854	6	
debug uri	854	4	
debug urllib	707	-4	N13:9 T05:9
debugg	734	0	N02:7
debugg show	854	-3	
debugger	803	5	L01:10
decent	803	0	I20:8
decide	854	-4	
declar	756	3	
declare	854	-5	
declin	734	0	L01:7 L09:6 T02:7
declin with	854	0	L09:8
decod	588	6	I01:11 I03:8 I06:9 J08:7 T05:7
decod assertion	803	0	T07:7
decod it	803	0	I06:6
decod jwt	825	3	
decod payload	756	4	
decod return	854	-3	
decod the	785	0	J08:6 J37:6
decode	548	0	I03:6 I07:11 I08:20 I20:12
decode jwt	734	5	I08:17
decode raw	769	0	I20:9
decode the	854	0	T10:6
decode token	734	-3	
decode url	769	-5	
decodeerror	825	0	I02:6
decoder	756	-3	I02:6
decoder jsondecodeerror	854	-7	
decoder py	803	0	I02:6
decodesymmetric	734	4	I07:14
decodesymmetric jwt	785	0	I07:12
decodesymmetric token	854	6	
dedup	803	-9	
dedup get	854	-5	
def	538	0	J02:6
def fetch	854	9	J38:8
def make_token	854	3	
def user_token	803	0	S03:6
default	491	3	
default an	854	-3	
default assignee	854	4	
default cli	825	7	J27:6
default for	854	-3	
default function	756	-7	
default is	854	4	
default one	854	-4	
default project	803	4	J39:6
default screen	854	3	
default the	825	3	
default to	756	5	
default workflow	854	3	
defaultclient	675	-3	
defaultclient do	675	-3	
defaulthttpclient app	854	3	
defaulthttpclient java	854	3	
defaultjiraclient	854	5	
defaultjiraclient no	854	5	
defaultjwtclaimsverifier	854	0	C01:6
defaultjwtclaimsverifier java	854	0	C01:6
defaultjwtclaimsverifier verify	854	0	C01:6
defaultrequestheader	825	0	N09:6
defaultrequestheader authorization	825	0	N09:6
defect	854	6	
defin at	854	0	T05:6
define	854	-3	
definite	769	0	N07:6
definition	825	-4	
delay	785	0	J19:12 S04:7
delegatingpromise	825	3	J14:6
delegatingpromise get	854	0	J14:7
delegatingpromise java	825	3	J14:6
delet	573	6	I09:8 J15:6 P01:10
delet in	854	0	J27:6
delete	553	0	I03:6 J09:13 J11:7 P01:18
delete and	825	3	
delete http	854	0	J11:11 P01:6
delete is	854	0	P01:6
delete issu	854	6	P01:9
delete it	854	-3	J15:7
delete rest	803	0	J09:9
delete the	687	0	I17:6 S01:6
delete to	854	0	J09:6
deliver	744	-3	T05:6
delphi	785	0	J24:6 N01:6
dem	825	-3	J05:6
demand	756	-5	L09:6
demo	646	6	
demo summary	825	6	
demo'	825	6	
den	854	-5	
deni	550	10	I16:6 J12:22 J35:20 T01:8 T09:7 T11:6
deni before	825	0	N02:8
deni by	854	0	I19:8
deni due	734	3	J12:15
deni for	756	0	T09:6
deni on	825	0	T10:6
deni reason	756	7	J35:15
deni reason'	825	0	J35:8
deni with	785	0	J12:13
dep	854	3	
depend on	707	4	
dependency	769	-3	
dependencytrack	854	-3	
deploy	555	11	I09:6 J12:25 J41:6 N11:7
deploy and	785	5	J11:6
deploy forge	785	-3	
deploy of	854	0	T06:8
deploy on	825	0	T08:7
deploy the	803	3	
deploy to	785	0	J31:6
deploy with	825	0	I19:6
deploybot	854	3	
deployment	624	4	J39:6 N05:8
deployment type	803	4	N12:7
deploymenttype	769	9	J39:14
deploymenttype server	785	3	J39:15
deprecat	525	5	J22:12 J26:25 T06:14
deprecat as	803	0	T06:14
deprecat endpoint	707	17	J22:18
deprecat for	670	12	J26:15
deprecat in	803	-8	
deprecat the	825	7	
deprecat we	854	-7	
deprecation	590	13	J26:19
deprecation detail	825	3	
deprecation notice	715	7	
deprecation of	700	10	J26:10
deprecation warn	803	0	T06:7
deprecation wed	854	-3	
deputy	803	0	S04:6
der	825	0	J23:10
deriv	785	3	T08:12
deriv from	854	0	T08:6
deriv the	854	0	T08:7
desc	638	0	J33:14
desc creat	825	-3	
desc startat	803	4	P01:8
desc'	734	10	J22:8
desc' maxresult	854	4	
desc' startat	854	6	J33:6
describ	715	-17	
describ in	803	-6	
describe the	551	4	
description	460	4	J02:7 J32:37 N05:15
description as	854	4	
description be	854	-5	
description content	756	7	N14:6
description creat	769	4	J26:7 N05:6
description does	854	0	J32:7
description field	744	0	J31:9
description goes	854	-6	
description in	825	3	J32:8
description is	756	-4	J32:8
description issuetype	785	-8	J23:6
description jira	785	-5	J32:6
description may	854	3	
description null	854	-3	
description of	756	0	N14:6
description operation	769	5	J32:10
description plain	803	7	
description the	693	-3	
description trial	854	-5	
description type	825	-5	
description version	854	6	
description'	724	5	
description' cannot	785	3	J31:6
descriptor	496	-4	I11:23 I12:26 I21:8 J06:12 J09:22 P01:6 T01:15 T05:15 T11:8
descriptor apimigration	854	0	I11:8
descriptor baseurl	785	0	I01:8
descriptor endpoint	854	0	I12:7
descriptor has	769	0	I11:7 P01:6
descriptor install	825	0	I09:6 L08:7
descriptor is	803	-3	
descriptor key	769	3	J06:6
descriptor of	825	8	
descriptor put	854	4	I12:6
descriptor read	825	0	J09:7
descriptor that	854	0	P01:6
descriptor was	854	0	I21:6 J09:7
descriptor we	854	0	I11:6
descriptor with	854	0	T05:6
deserialize	756	10	J25:9 J32:7
deserialize instance	769	8	J25:10
design	681	-4	S04:7
desk	638	0	J25:8
desk ticket	825	4	
desktop	715	3	N04:11
destination	769	6	J27:7 P01:8
destination respond	854	5	
destroy	785	0	N15:7
detail	525	19	J23:6 N14:7
detail are	803	4	
detail confluence	825	4	
detail jira_error	854	4	
detail kwarg	825	-6	
detail of	825	-5	
detail statu	664	11	J23:9 J27:8
detail tim	854	-6	
detect	734	0	I09:6 N11:6
detect it	854	0	T14:6
dev	488	-6	I08:6 I09:6 I11:7 I16:15 L01:6 T08:13
dev and	803	-8	I09:6
dev com	700	0	I08:10 I16:15 T08:15
dev in	854	0	I19:6 T08:7
dev mode	825	0	I16:6
dev net	803	-4	I19:6
dev null	756	0	J19:7 J28:6 T07:6
dev sit	825	0	T08:6
dev the	825	0	J23:7
develop	756	-4	
developer	507	12	J11:7 J22:12 P01:9 T15:15
developer and	854	5	
developer atlassian	573	8	J22:12
developer console	681	0	J11:12 T15:10
developer mozilla	854	4	
developer to	854	6	T15:6
developer tool	803	-6	
development	655	12	I12:10
development panel	854	5	
development tool	854	8	
devinfo	756	0	N05:26
devinfo bulk	854	0	N05:15
devinfo entiti	825	0	N05:6
devop the	854	-3	
diagnosi	825	5	
diagnostic	854	-4	
diagram	785	-3	
dial	785	0	N04:6 N06:9
dial tcp	825	0	N06:10
dialog	655	-6	I04:6 I05:8
dialog and	854	-4	I05:6
dialog open	854	0	I04:9
dict	734	-3	J25:6
did	443	18	I03:8 I12:7 J35:7 N09:7
did and	854	0	J03:8
did in	803	6	
did it	675	12	
did jira	854	0	N10:8
did not	586	5	I03:11 I12:8 I14:7 I15:10
did see	854	7	
did the	715	0	J23:6
did to	854	-3	J23:8
did what	825	0	S03:6
did you	617	0	N09:6
didn't	600	5	J19:7 N11:6
didn't get	854	0	L08:7
didn't recognise	825	0	J19:6
didn't work	803	0	J02:6
die	785	-4	J16:6
dies	664	6	J15:6 J16:8 J21:7 J36:8
dies at	854	0	N08:6
dies with	756	10	J36:10
diff	734	0	T07:14
differ	664	0	I01:7 I15:6
differ from	785	0	J31:6
difference	595	9	S04:6
difference between	715	3	
difference in	854	0	T01:6
difference of	854	4	
different	553	5	I15:10 J22:7 J25:6 T04:10
different oauth	854	0	T04:9
different path	854	0	J07:6 J39:7
different since	854	3	
different token	854	0	J22:7
different user	825	0	J13:6
dify	854	-9	
digest	734	0	I17:12
digest in	854	0	I01:6
digest js	854	0	I17:9
digit	756	0	C02:10
dir	803	-7	
direct	621	0	I02:9
direct and	825	0	I02:9
direction	715	0	T10:15
director	854	0	S04:8
directory	785	-4	
disabl	681	-7	
disabl on	854	-4	
disable	734	3	
disappear	825	-5	
discard	854	0	J02:6
disconnect	707	10	N04:6 N07:8 T14:9
disconnect and	854	4	
disconnect from	825	0	T14:6
disconnect is	854	5	
discover	769	5	
disk	715	0	T14:6
dispatch	769	-4	
dispatcher num_alert	825	4	
display	655	0	J03:7 J31:9
display name	756	0	J23:7
display_name	854	4	
displayname	627	-5	S02:8 T13:8
displayname 200	854	0	S02:6
displayurl	756	0	I10:8 T09:13
dist	675	-6	
dist nod	854	-4	
dist node	854	-5	
distinguish	854	0	T05:7
distort	854	0	J35:6
distribution	825	0	N01:7
div	756	4	
div clas	825	5	
div id	825	0	N03:6
dla	854	-6	J27:7
dmz	854	0	N08:10
dns	707	0	N06:22
do	336	22	J02:6 J26:7 J35:8 N07:-7 N10:8 P01:9
do anyth	715	0	I06:6 J36:6
do create	854	-7	
do do	803	3	N14:6 S04:9
do find	803	4	
do for	825	-3	
do get	631	11	J02:7 N03:6 N12:6
do give	854	-5	
do hand	854	0	N10:6
do have	631	13	J40:11
do it	650	3	
do jira	825	3	
do know	854	3	
do miss	854	6	J01:6
do more	854	3	
do much	854	7	
do need	681	-6	
do no	803	5	
do not	509	5	J15:8 J27:6 J28:11 P01:11
do noth	769	-3	J21:6
do oauth	803	-3	
do on	785	-5	
do other	825	3	
do our	854	3	
do pass	854	-3	
do req	664	-3	
do request	854	0	N06:6
do see	785	-4	
do send	825	0	T01:6
do set	803	3	N10:7
do so	769	0	L09:6
do th	825	0	L08:6
do that	707	-6	J02:6
do the	681	0	I01:6 L01:6
do they	785	0	J29:6
do use	785	9	
do we	675	-5	J35:8
do with	670	3	J26:6 S04:7
do work	803	3	J02:7
do wrong	785	14	N14:11
do you	550	6	
do'	825	7	
doasync	854	3	
doasync error	854	3	
doc	581	0	J32:19 L09:9 N11:6 T07:6
doc content	803	7	
doc says	854	3	
doc type	825	4	J32:8
doc version	715	-6	
docker	575	6	C01:9 N06:7 N07:7
docker compose	734	0	N07:8
docker container	825	4	
docker image	803	-5	
docker on	825	-3	I20:6
docker run	785	4	N06:6
docs	452	-16	J06:8 J18:8 J39:8
docs and	803	-3	J38:6
docs are	854	3	
docs could	825	0	J06:8
docs do	854	-4	
docs don't	854	0	J42:9
docs example	854	-7	T09:6
docs github	854	-3	
docs it	854	3	
docs mention	825	-3	
docs name	854	-7	
docs of	707	-10	
docs only	854	-4	
docs please	854	0	J36:8
docs recommend	825	7	
docs tell	854	0	C02:6
docs that	825	4	
docs the	756	8	
docs use	854	-5	
docs web	854	4	
docs with	803	-3	
docs'	803	6	
doctoolchain	825	4	
doctype	608	4	N11:8 N12:11 N14:12 N15:6
doctype html	614	4	N11:8 N12:6 N14:12 N15:6
doctype is	854	0	N12:6
document	519	0	J21:9 J32:33
document as	854	-4	
document body	785	4	
document for	785	0	J21:6 J32:7
document format	715	10	J32:19
document only	854	0	J32:11
document see	769	5	J32:11
document the	803	-3	
document to	854	7	
document_loader	803	7	
document_loader import	825	3	
documentation	551	0	J25:12 J32:6
documentation and	756	13	J25:16
documentation for	825	7	L09:6
documentation in	854	-6	
documentation of	744	-3	L09:6
documentation says	803	3	
documentation updat	854	-3	
does	340	9	I06:8 I16:8 J04:9 J11:21 J15:14 J23:10 J25:-6 J27:20 J35:-6 J38:6 J42:6 N09:-6
does add	854	-5	
does an	825	-5	
does and	803	0	N15:6
does anybody	803	0	I06:6
does anyone	756	-4	
does appear	854	0	J40:7
does exist	803	4	J42:9
does get	854	-6	
does have	803	-6	J28:8
does it	614	4	
does jira	734	3	
does list	854	6	
does not	405	36	I01:9 I16:7 J04:7 J11:23 J15:13 J23:8 J27:24
does noth	769	0	J39:6
does rest	854	0	J09:6
does say	854	0	T07:6
does that	785	4	J19:6
does the	555	-11	J17:6
does this	724	-6	
does what	825	3	
does work	785	-7	J32:6
doesn't	421	7	J04:9 J09:6 J27:6 J31:6 L08:7 N10:13 N11:-6
doesn't accept	785	0	L01:12
doesn't allow	825	0	J30:7
doesn't contain	854	0	I12:6
doesn't do	785	7	N10:7
doesn't exist	660	0	J04:6 J15:7 J27:16
doesn't get	700	0	I13:9 I17:6
doesn't have	744	-7	
doesn't help	825	-3	
doesn't it	854	0	J14:8 J23:6
doesn't know	744	0	J40:6 N10:7
doesn't let	715	3	J33:7 J40:6
doesn't like	756	0	J41:6 T11:8
doesn't load	803	4	
doesn't match	769	7	T15:7
doesn't offer	825	3	
doesn't pass	854	-3	
doesn't say	825	0	J24:6
doesn't seem	756	-7	
doesn't take	785	0	N10:6
doesn't want	785	0	J23:6
doesn't work	664	13	
dofilter	803	0	C01:6 I11:8
dofilterinternal	854	0	I13:6
doh	854	0	N12:7 T08:7
dojo	825	0	J30:6
domain	521	0	I12:6 I16:13 J28:9 N02:6 N06:9 N14:9 P01:8 T08:9 T09:9
domain atlassian	693	0	J25:9
domain com	854	-3	
domain field	854	0	N14:11
domain http	854	-5	
domain instead	854	-4	T08:7
domain nam	854	-6	
domain name	854	-6	
domain of	803	0	N09:6
domain rest	854	-3	
domain to	825	0	N02:8
don't	452	6	J20:9 J24:7 J31:7 J40:6 J42:7
don't accept	854	0	I06:7 J32:6
don't ask	825	0	N01:7
don't do	825	0	J36:7
don't find	854	-3	
don't get	756	-3	I03:6
don't give	854	5	T09:6
don't have	624	9	J40:11
don't know	744	5	
don't laugh	854	0	J24:10
don't match	803	4	
don't see	744	6	
don't send	769	0	J20:8 J31:6
don't set	825	0	J20:6
don't think	803	-3	
don't touch	854	0	T09:6
don't use	825	0	N09:8
don't want	724	0	J16:6
don't work	854	-3	
done	503	7	J41:15
done all	854	4	
done and	756	3	
done as	803	0	J41:7
done clos	854	-3	
done creat	854	3	
done in	803	-4	
done that	803	6	
done the	854	-3	
done then	854	-3	
done try	854	3	
done'	803	4	
door	756	0	J37:6
dot	785	3	I14:7
dots	769	0	I14:10 J10:7
double	687	0	J03:6 J10:6 J25:6 J34:6
double quote	854	6	J25:8
double slash	785	-4	J10:7
doubt	854	0	N10:7
down	534	10	J07:6 J21:7 N15:13
down and	854	6	J21:6
down for	769	-3	
down http	854	4	N15:10
down since	785	-7	
down the	769	3	J07:8
down to	803	4	
down with	785	12	N11:8
download	575	0	I13:7 J38:41
download 401	854	0	J38:7
download an	803	15	J38:12
download attachment	707	5	J38:21
download from	854	4	J27:6
download is	825	3	J38:7
download of	803	-3	
download someth	854	0	I13:12
download the	825	5	
download them	854	-5	
download which	854	-6	
dozen	803	-4	
dr	803	-6	I17:6
drift	756	0	C01:8 I04:6
driv	854	0	J34:9
drop	590	-6	N07:6
drop down	854	3	
drop it	854	0	J38:6
drop the	693	-8	
dropdown	785	-3	J24:7
dropp	634	-4	I09:7
dropp by	854	6	
dropp the	769	0	T07:7
dropp with	825	0	N07:6 N11:7
dry	825	3	J22:6
dry run	825	3	J22:6
dtd	756	0	N01:7
dtd html	756	0	N01:7
du	854	7	I12:7
du proxy	854	7	I12:7
due	603	3	J02:6 J12:12 J25:9 J31:6
due date	825	0	J31:7
due to	614	0	J02:6 J12:13 J25:10
duedate	825	20	J25:9
dump	606	0	J03:11 N05:6
dump field	803	0	J02:6
dump json	825	-5	
dunlin	803	0	I16:6
dunlin example	854	0	I16:6
duplicat	785	0	N01:10
duplicate export	854	-5	
dur handl	825	-5	
dur installation	744	-3	I16:6
dur search	854	6	N13:6
dutch	825	0	J30:6
dynamic	715	3	J13:12 T15:6
dynamic modul	854	0	J13:10
dynamic registration	854	5	T15:7
dynamic webhook	785	-3	
dyno	854	0	I07:8
each	412	-9	J21:20 N05:7 N15:6 T14:8
each api	854	0	J02:6
each attempt	803	0	T15:6
each call	707	-3	J37:6
each deploy	854	0	I09:11
each endpoint	854	-4	
each issue	803	0	J21:6
each jira	854	3	
each minute	825	0	J21:6 J35:6
each morn	854	3	
each one	803	0	J21:6
each payload	825	0	N05:6
each post	825	0	J24:6
each project	803	0	J34:7
each refresh	825	-5	
each request	700	-3	N01:6 N15:8
each scope	854	-5	
each tenant	825	0	L01:8
each ticket	803	4	J38:8
each time	581	0	N14:6 T14:7
each to	854	0	J23:7
each url	854	0	L08:8
each with	803	0	I18:6
eai_again	854	0	N06:10
earlier	675	7	
earlier ones	854	9	
easi	803	-5	
easy	825	-3	
eats	825	0	J34:7
eats the	825	0	J34:7
eb	854	3	
ec	825	-4	
echo	614	6	J01:6 J04:6 J26:9 S04:10
echo curl	854	6	J26:7
echo curl_exec	854	3	
echo error	854	-4	
echo key	854	-4	
echo username	854	8	J04:6
eclipse	744	6	J02:7
eclipse internal	825	3	
econnrefus	769	3	N07:20
econnrefus 127	854	0	N07:8
econnreset	825	8	N07:18
ecosystem	670	0	I19:16 T06:7
ecosystem app	744	0	I19:18
ecosystem atlassian	825	0	T06:9
ed	825	-7	
ede	785	6	C02:9
ede g'	825	3	
edge	621	0	N01:10
edge case	854	5	
edge tenant_info	756	-15	
edge title	803	3	
edit	528	10	J11:6 J16:26 J31:17 P01:7
edit again	854	3	
edit form	854	0	J31:11
edit issu	854	-6	
edit screen	785	3	J31:7
edit the	646	14	J11:6 J16:25
edition	744	-4	C02:6
edition of	854	-3	
editjiraissue	825	-12	
editmeta	769	0	J31:6
editmeta changelog	825	-4	
editor	646	3	J25:11
editor format	803	4	J25:7
ee	825	0	J07:8
ef	769	0	J11:7 J13:7
ef ff	854	0	J11:8
effective http	854	0	N09:6
effort	825	5	J25:6
egres	655	-7	I13:20 N04:11
egres permission	854	-3	
egres to	854	0	I13:6
egret	769	0	I12:24
egret example	803	0	I12:17
ehostunreach	854	6	N07:9
eine	803	8	J41:13
eine ganzzahl	803	8	J41:13
either	545	-3	J31:7 N04:8 P01:6 T10:9 T12:6
either do	854	3	
either does	854	-8	
either of	785	0	N15:6 T12:10
either the	854	-3	
either value	825	5	J34:6
el	756	0	J05:7
el campo	854	0	J05:8
el conector	854	6	
el tablero	854	6	
elaps	825	0	N08:14
elastalert	803	-5	
elasticsearch	854	-3	N01:8
electron	803	4	J20:12
eleven	715	0	J29:6
eleven month	854	0	J29:7 T10:6
elixir	756	3	J06:7
elmgate	854	-5	L09:6
elmgate atlassian	854	-5	L09:6
else	478	5	I21:8 J05:7 J28:10
else and	854	-3	
else could	854	-3	
else if	785	5	T06:8
else in	769	0	J31:6
else is	854	4	N02:7
else it	785	0	J42:6
else it's	854	-7	
else none	854	-3	
else of	825	3	
else please	854	0	J05:6
else print	854	3	
else we	854	-5	
em	825	5	J11:7
emac	825	10	
emac request	854	6	
email	483	-11	J26:6
email and	744	-5	N10:6
email api_token	854	-3	
email apitoken	575	-16	
email mail	803	3	
email someone	854	7	
email token	707	-13	
emb	825	-5	
embarrass	854	-3	
emit	769	11	I12:6 N09:9
emit event	825	9	N09:8
employe	825	0	J23:8 T13:6
employee	803	0	J23:6 T13:13
empty	471	-3	I09:6 J03:10 J04:27 J29:10 J33:14 J42:10 N01:6 S04:14
empty and	734	0	J34:7
empty as	825	-3	
empty before	854	0	J29:7 J33:8
empty body	769	3	N11:7 P01:6
empty error	854	3	
empty for	785	0	S04:9
empty in	854	-3	
empty jql	803	-6	J33:8
empty list	756	6	J04:10
empty object	854	0	N01:8
empty on	854	0	J42:7
empty page	854	0	J04:9
empty result	785	0	J03:6 J29:10
empty since	803	3	J04:8 J25:6
empty str	785	-3	I10:7
empty'	825	6	J27:9
en	608	10	J05:6 N14:6
en el	854	-5	
en head	670	10	N03:6 N14:7
en http	785	4	N01:7
en us	854	4	
enabl	634	-9	
enabl for	825	-6	S01:6
enable	707	-3	
enable it	854	9	
enabled'	854	0	I14:6
enc	803	3	J26:9
enclose	769	6	J34:6
enclose it	769	6	J34:6
encod	536	10	J07:11 J10:7 J26:8
encod as	854	3	J26:7
encod body	854	6	
encod chunk	803	6	
encod the	825	6	I01:6
encod utf	655	3	J02:8 J26:6
encod with	854	3	
encode	507	12	J07:18 J26:11 L08:8
encode claim	670	14	J02:7
encode email	744	-4	
encode header	854	-3	
encode iss	687	4	L08:9
encode mail	769	-5	
encode payload	700	-8	
encode the	803	-3	J10:6
encode user	769	4	J26:8
encode utf	825	4	J26:6
encode_token	803	10	J06:11
encode_token method	825	10	J06:11
encoder	854	0	I06:6
encodesymmetric	638	3	J06:7
encodesymmetric claim	803	3	
encodetostr	664	-5	
encodeuricomponent	700	12	J37:6
encodeuricomponent jql	825	6	
encodeuricomponent read	854	-3	
encodeuricomponent urn	854	5	
encoding'	700	6	
encoding' chunked'	744	4	
encounter	744	11	N13:6
encounter an	825	5	
encounter code	825	5	N13:7
encrypt	700	-3	I10:8 I14:7
end	445	19	I06:9 J10:13 J15:7 J25:12 J34:14 N14:8 T09:7
end and	785	0	J34:9
end but	854	-3	T09:6
end context	854	-4	
end date	854	0	I06:7 J29:7
end end	744	-6	
end in	681	4	
end it	756	5	T07:6
end of	595	26	J25:11 J34:8 N14:9
end on	785	4	T15:8
end point	854	5	
end show	854	-3	
end the	803	-7	
end unexpected	803	4	
end up	825	0	J10:6
end'	854	0	N12:6
endpoint	429	7	J06:6 J11:8 J14:6 J22:20 J33:7 N15:14
endpoint and	756	-4	
endpoint answer	785	4	
endpoint authurl	785	9	T03:7
endpoint away	854	0	J22:8
endpoint giv	803	-3	
endpoint has	715	10	J22:15
endpoint http	700	0	J02:7
endpoint if	854	-3	
endpoint is	756	4	
endpoint it	825	5	N15:6
endpoint jira	825	4	
endpoint oauth	803	7	T03:7
endpoint of	734	-12	N14:9
endpoint or	854	3	
endpoint path	854	4	J06:6
endpoint request	854	-4	
endpoint rest	825	-4	
endpoint return	825	-3	J42:7
endpoint same	854	0	N15:7
endpoint says	785	-3	S01:6 S02:6
endpoint still	854	0	J23:7
endpoint that	715	-4	
endpoint the	854	4	
endpoint turn	854	0	L01:7
endpoint url	803	10	
endpoint which	803	4	
endpoint won't	825	0	J33:10
endpoint work	854	5	J22:6
ends	503	11	N11:6 T15:6
ends at	825	5	
ends in	573	10	
ends on	825	3	C02:6 T14:7
ends up	785	0	I12:6
eng	769	5	
engine	785	-5	N12:7
english	655	0	J30:9 N04:7
enhanc	769	-3	
enhanc search	769	-3	
enhanced_jql	854	0	J22:7
enotfound	744	12	N06:25
enough	577	0	I14:11 J30:6
enough for	803	5	
enough or	825	0	I14:12
enough permission	756	0	J30:6
ensure	756	-5	
enter	553	8	C02:8 J29:10 J35:8 N05:11
enter http	854	4	N13:10
enter in	854	0	J29:7
enter is	825	0	N05:6
enter it	825	5	
enter text	785	9	N05:12
enter the	675	10	J26:6
enter them	854	0	J29:7
enter your	854	-4	
enterprise	734	-8	
enterprise server	854	0	I18:6
entire	769	0	J27:6 S02:6
entiti	769	-5	N05:9
entiti in	803	0	N05:9
entity	693	-4	N05:11
entity too	854	0	N05:9
entri	715	-12	
entri for	825	-3	
entry	621	-9	J29:8
entry for	803	-3	
entry is	825	-5	J32:7
entry to	854	-3	
entry with	854	5	
entrypoint	825	-6	
enum	803	0	T08:7
env	491	6	I16:6 I19:8 J01:8 J02:12 J25:-6 N06:7 T08:17 T15:6
env bash	854	4	
env forge_app_id	854	0	I19:9
env gh_security_token	854	4	
env jira	854	5	
env jira_api_token	854	-4	
env jira_auth	854	-3	
env jira_base	825	3	J01:6
env jira_base_url	744	-3	J01:8
env jira_token	756	0	J02:6 J15:7
env mail'	854	0	N06:6
env stag	854	0	T08:15
env token'	854	0	N06:6
env var	734	0	N06:8 T08:9
env variable	854	0	I16:6
env vars	854	0	C01:8
envelope	825	-3	
environ	724	-6	
environment	480	7	I15:7 T08:12
environment dev	854	-4	T08:8
environment forge	854	0	J12:6
environment production	854	0	T08:8
environment sync	825	0	N10:7
environment variable	785	5	J02:8
envs	825	4	J25:6
eof	769	-4	J23:6
epam	854	3	
epam reportportal	854	3	
ephemeral	854	-3	
epic	617	11	J30:15 J31:7 N13:6
epic and	854	4	
epic header	854	3	
epic link	803	6	J27:7
epic name	700	12	J30:14
epic'	803	-3	
equal	700	-5	S02:10
equal to	854	0	T09:6
equiv	734	7	
equiv content	803	4	
equiv ua	785	4	
er	854	6	
er unhandl	854	6	
err	490	5	I17:7 J25:6 T06:6
err 401	756	-8	
err 429	854	6	
err any	854	-3	
err code	724	-8	
err console	803	6	
err data	854	5	
err else	785	12	T06:7
err fail	854	-4	
err fmt	854	-4	
err http	675	-3	
err jira	707	7	N07:6
err jwt	825	3	
err log	854	3	
err method	854	5	
err nil	660	3	
err no	803	3	
err res	785	0	I17:6
err response	854	4	
err return	715	-3	
err servicekey	854	-3	
err signingstr	854	5	
err statu	825	-3	
err tenant	854	0	I09:7 I17:6
err the	803	3	
err token	825	0	I20:6
err unable	854	-3	
err_jwt_claim_validation_failed'	854	0	I20:6
err_jwt_claim_validation_failed' claim	854	0	I20:6
errno	724	13	N06:7 N07:14 N09:6
errno name	854	3	N06:6
errno none	854	5	N07:6
erro	803	9	
erro de	854	7	
erro error	854	3	
error	249	68	I06:-6 I09:-6 I21:-6 J01:6 J02:10 J04:6 J07:-9 J10:-6 J15:10 J25:30 J27:8 J30:10 J31:7 J34:11 J35:-6 J42:-7 L01:-6 L08:-6 N01:8 N02:-7 N03:6 N06:6 N07:10 N11:19 N15:-6 S03:-7 T08:-6 T15:11
error 400	586	7	J25:15 J27:8
error 401	614	5	J02:10 J26:7
error 403	734	9	J28:7
error 404	700	3	N03:6
error 410	756	7	J22:7
error 429	785	3	J21:7
error 500	744	10	N11:21
error 594	854	3	
error about	734	5	I17:6
error access_deni	803	6	T15:18
error after	769	0	N01:8
error all	803	5	
error an	825	-5	
error and	687	-5	
error answer	854	-3	N13:7
error any	854	3	N12:6
error api	854	3	
error apipermissionerror	854	0	J16:8 N04:8
error are	803	-7	
error as	744	7	
error assignee	769	7	J39:11
error at	675	8	
error atlassian	744	-9	
error authenticat	724	0	N07:13
error bad	744	8	J25:7 N05:8
error badrequesterror	646	0	J31:6
error basic	854	3	
error branch	854	0	J34:6
error but	825	7	J04:8
error call	769	5	
error caught	854	3	
error cause	769	5	
error check	854	7	N09:8
error cli	803	5	S01:7
error client	785	-4	
error cod	803	-7	
error code	660	0	J11:6
error collector	854	3	
error comment	854	0	N05:12
error communicat	744	9	J25:10 N11:9
error component	769	5	J25:7
error connect	785	8	N07:13
error console	803	8	
error could	769	15	J03:6 N06:6
error creat	687	0	J30:8 J31:7
error customfield_	642	13	J30:6 J31:6
error delet	854	4	P01:6
error description	744	6	J32:12
error dur	854	3	
error each	854	-5	
error edit	825	3	
error end	854	5	N13:6
error err	785	5	
error error	555	19	J39:8 N07:6 N09:9 P01:7 T15:7
error errormessag	693	9	J15:9
error errorstr	854	3	
error every	854	4	N11:9
error exception	854	3	
error exit	854	0	N07:6
error expect	803	0	N12:7
error fail	608	13	J01:28
error fetch	744	11	N07:6
error fetcherror	854	8	N12:8
error field	825	-25	
error for	617	0	J02:6 N11:7
error forbidden	769	-4	N01:7
error from	631	3	
error frontend	854	-7	
error gateway	854	0	J36:7
error getaddrinfo	825	12	N06:10 T15:6
error gett	769	13	
error handl	734	-3	
error has	803	3	
error here	825	4	
error host	854	0	I16:7 I17:6
error html	803	-12	N06:7
error httr	854	3	
error if	756	-7	
error in	545	16	J04:10 J27:6 J34:25
error internal	825	-3	
error invalid	675	7	N12:10
error invalid_grant	638	-7	T02:8 T03:8
error invalid_grant'	854	0	T02:6
error is	687	4	
error issue	785	-4	J15:7
error issuetype	734	6	J30:19
error it	756	11	J25:9 S01:6
error jira	646	14	J01:6 J22:8 J27:8
error json	803	8	
error label	854	3	
error list	803	8	
error log	803	-8	
error main	854	4	
error message	579	-3	T12:11
error method	825	-3	J13:7
error miss	854	-3	
error msg	715	-3	T02:7
error my	825	6	
error name	803	-5	J03:6
error not	715	0	J39:6 N03:15
error notfounderror	803	-3	
error now	854	-8	
error null	854	-5	
error oauth	854	-5	
error occur	803	8	
error of	734	-5	T15:8
error on	687	4	
error operation	854	0	N08:6
error operator	854	6	
error or	825	-5	N11:6
error output	854	-4	
error page	693	-6	N01:9 T15:9
error pars	700	9	J25:20
error perform	854	3	
error post	744	7	J32:9
error priority	734	5	J25:9
error projectlead	825	-5	
error pytest_xray	854	-6	
error qsh	825	5	I01:7
error read	854	9	J38:8 N07:6
error recv	854	0	N07:7
error reporter	825	4	J30:6
error req	854	-3	
error request	617	-10	J20:7
error respons	825	-5	
error response	756	12	
error restclientexception	854	-7	
error retreiv	854	6	N13:6
error return	785	3	
error say	825	0	J34:8 N10:7
error says	803	0	N06:6
error see	825	-14	
error server	854	8	J02:8
error signature	687	0	I07:12 I08:10
error since	785	0	J33:6
error socket	825	6	N07:13
error sonia	854	-5	
error source	825	4	
error ssl	854	3	
error statuscode	756	6	J16:6
error str	825	-10	J34:6
error stream	854	5	N07:7
error successful	744	-3	
error summary	734	8	J05:10
error syntaxerror	854	9	J26:7
error system	744	10	N14:6
error that	724	3	
error the	603	-11	N01:15
error this	803	3	J22:8
error throw	825	5	
error token	785	6	
error too	803	12	J21:8
error toomanyrequestserror	854	-5	
error traceback	803	5	
error tri	854	4	
error try	785	3	
error ts	744	-4	
error type	854	-4	
error unable	756	7	N09:12
error unauthoriz	724	3	
error unauthorized_client	670	7	T01:15 T14:8 T15:6
error uncaught	769	-3	
error unexpect	803	-4	J25:7
error unsupport	854	-3	
error updat	769	0	J25:7
error url	854	3	
error user	854	4	N06:6
error util	825	0	S01:7
error verify	854	-8	
error wait	854	3	
error was	825	6	
error we	854	0	J14:6
error web	854	0	J21:6
error when	756	-13	
error while	646	23	J02:6 J24:6 N10:8
error you	825	-6	
error'	707	15	N07:9 N11:6 T01:8
error' event	854	6	
error_cod	825	-5	
error_cod timestamp	854	-4	
error_description	573	4	T01:12 T02:8 T03:6 T14:6 T15:17
error_description aadst	825	-5	
error_description client	854	-3	
error_description expiration	734	0	T02:11
error_description invalid	769	5	T03:10
error_description redirect_uri	825	7	T14:6
error_description the	687	-3	T01:15
error_description unauthoriz	825	6	T15:10
error_msg response	854	3	
errorcode	803	0	N15:8
errorcollection	655	10	J02:6 J15:10
errorcollection errorcollection	734	7	J15:7
errorcollection errorlist	825	3	
errorcollection statu	715	9	J15:9
errorcollectionstatu	825	3	
errorcollectionstatu 400	854	3	
errorlist	825	3	
errorlist statu	825	3	
errormessag	426	43	J02:-6 J14:7 J15:10 J16:6 J23:9 J25:21 J27:9 J30:13 J34:6 J41:12 N05:7
errormessag at	825	0	J14:6
errormessag can	825	6	J25:8
errormessag error	520	24	J25:15 J30:16 J31:8 J32:8 J34:9 J39:6
errormessag field	825	0	J04:6
errormessag internal	825	4	N11:11
errormessag invalid	825	0	J25:6
errormessag issue	734	-13	J15:8
errormessag login	803	-3	J26:12
errormessag no	693	4	J15:12 J25:6
errormessag only	825	3	J14:8
errormessag request	854	0	J27:6
errormessag the	590	6	J23:7 J27:10
errormessag transition	825	3	J41:11
errormessag transition'	785	9	J41:13
errormessag unbound	785	5	J33:11
errormessag we	854	-4	
errormessag you	785	4	
errormessage	803	15	N15:7
errors'	756	3	
errorstr	854	3	
es	769	-3	J05:13
escalat	854	0	T01:6
escap	734	4	J25:10
escape	707	-5	J34:13
escape instead	785	0	J34:6
espa	854	7	
est	825	7	J05:8
establish	724	11	N06:7 N07:10
establish new	825	3	N06:9
estado	854	6	
estimat	803	6	J25:6 N13:8
estimate	756	11	J31:10
etc	707	-6	N10:6
etimedout	785	0	N08:12
etl	854	0	N07:7
eu	687	0	I12:6
eval	825	-5	
even	505	8	J01:12 J02:-6 J35:7 N15:7
even after	825	-5	
even and	854	3	
even if	803	0	S01:6
even since	854	0	I09:6
even the	715	0	J01:15 J35:9
even though	825	-5	
even with	769	5	J28:6
evening	854	0	J06:6
event	550	16	I07:7 I15:12 J37:8 N09:8
event bus	854	0	I15:9
event com	854	0	I14:6
event error	854	6	
event exit	854	0	N09:6
event finish	854	10	J26:10
event install	785	-5	
event is	854	3	
event jira	825	0	J37:7
event js	785	9	N07:8 N09:7
eventtype	700	0	I11:8 T04:6
eventtype install	734	-3	T04:7
ever	595	4	I09:6 J40:7
ever says	854	0	N15:7
ever since	825	0	T14:6
every	423	27	C01:8 I01:6 J06:6 J09:6 J19:6 J25:-7 J28:6 J36:7 N04:6 N11:7 T14:10
every action	854	3	I01:6
every admin	803	-10	J13:8
every call	693	3	
every create	854	0	N13:6
every day	769	7	T14:8
every endpoint	785	0	N15:6
every field	854	0	J05:6
every get	854	0	J20:6
every iframe	854	0	I01:6
every issue	825	0	N14:6
every login	854	-4	J35:6
every morn	803	3	
every new	854	-8	J19:6
every other	785	4	J42:7
every page	803	9	N11:9
every path	854	3	
every permission	854	0	J31:6
every person	769	0	J23:6 J40:6 T07:6
every project	825	10	J27:7
every refresh	854	4	T14:7
every request	707	0	I07:7 L08:8
every second	769	6	J21:12
every single	769	0	J42:9
every tenant	825	0	J21:6
every time	769	0	N04:9
every token	825	6	J39:6
every user	756	0	J36:6 S02:6
every webhook	825	0	C01:6 T10:6
every write	854	0	J09:7 J20:6
everybody	660	0	N04:6
everyone	660	4	J34:7 T01:6 T13:6
everyone else	785	0	J34:8 S03:6
everyone to	854	0	I09:7
everyth	477	0	I21:10 J07:8 J26:-6 J28:8 J33:12 S02:6 S03:7
everyth behind	854	8	
everyth but	803	0	J38:7
everyth else	700	3	I21:6
everyth is	724	5	
everyth the	825	0	J33:8
everyth there	854	4	
everyth was	825	0	N11:6
everyth with	854	0	I21:6
everyth work	724	-8	S03:6
everywhere so	854	4	N13:6
ex	483	0	J11:19 J28:26 J36:21 J37:11 J40:12
ex confluence	660	9	J11:8 J28:9
ex jira	509	-5	J10:6 J11:15 J28:21 J36:19 J37:12 J40:14
exact	583	4	
exact match	854	-6	
exact one	756	9	
exact that	825	6	
exact the	744	-3	J35:8
exact these	825	3	
exampl	724	3	
example	368	6	I12:19 I16:11 J04:7 J10:6 J39:26 N06:8 N09:9 N14:6
example 443	854	0	I12:7
example and	825	7	P01:6
example api	769	0	J01:6
example api_token	854	0	J02:6
example app	825	4	
example as	854	0	J39:6
example atlassian	715	-6	
example avatarurl	854	-4	
example beneath	854	-4	
example com	581	0	J10:7
example com'	785	-3	
example confluence	854	-4	
example errormessag	854	-7	
example has	854	8	
example header	854	10	
example http	854	-3	
example in	769	3	
example install	785	0	I15:8
example io	854	-3	
example jira	660	-5	J41:7 N12:6
example login	803	4	J35:7
example net	854	-6	
example oauth	854	-4	
example of	707	-12	T07:6
example project	825	6	N14:8
example redact	756	10	J24:7 J28:7 S01:6
example rest	534	6	J39:24
example that	803	6	
example the	803	-4	
example to	825	0	J04:7
example token	707	9	J19:11 J27:7
example with	825	-4	
example'	675	11	J26:7
exceed	579	8	J21:8 N05:19 N08:19
exceed its	825	0	N05:6
exceed the	744	10	N05:15
exceed tim	854	3	
exceed while	854	3	N08:10
exceed with	700	7	N09:6
excel	650	-4	C02:7 J34:7 N14:8
excel open	854	0	N10:6
excel power	825	0	N06:6
excel with	854	0	J31:6
except	621	0	J38:6 N05:8
except exception	785	0	J38:8
except httperror	854	-5	
except that	803	0	N05:7
exception	445	4	J15:9 J22:6 N08:8 N11:11
exception 404	854	6	
exception another	825	-5	
exception as	785	0	J38:8
exception badrequestexception	769	6	J25:9
exception com	854	3	
exception connecttimeout	854	0	N08:6
exception for	854	0	I13:6
exception goneexception	854	3	J22:6
exception httperror	642	9	N03:6 N05:8
exception in	734	0	N13:7 T06:7
exception invalidaudienceerror	854	4	I12:8
exception is	854	-4	
exception jiraerror	670	9	J23:7 N11:7
exception oauth	854	-4	
exception occurr	803	-3	
exception permissionexception	785	9	J18:8
exception readtimeout	854	0	N08:10
exception traceback	854	3	
exception was	825	-11	
exchang	670	12	T02:6
exchang the	785	0	J37:6
exchange	505	5	J05:7 L09:13 S03:11 T04:7 T08:15 T09:23 T10:14 T11:22 T13:17
exchange authorization	854	4	T15:6
exchange fail	785	4	T08:6 T13:7
exchange for	769	0	T08:7
exchange host	854	0	S03:7
exchange is	785	7	L09:7 T09:6 T13:7
exchange java	854	0	T08:6
exchange of	785	5	T11:8 T15:6
exchange post	854	0	T08:6
exchange refus	854	0	T09:6
exchange site	854	0	S03:7 T04:10
exchange tenant	785	0	T10:7 T11:6
exchange was	854	0	L01:8
exclud	825	0	I21:6
exe	769	0	J34:7
exec	631	0	I02:14
exec jwt	756	0	I02:9
exec jwtauthenticationprovider	854	3	
exec warn	825	-4	
execut	734	11	J02:8 J41:6
execut error	854	6	
execute	614	0	J41:6 T13:7
execute goal	854	4	
execute open	854	8	J41:9
execute usr	854	-4	
executerequestasync	744	5	
executerequestasync d__	785	4	
execution	664	-4	
execution log	854	0	C02:6
execution response	854	-6	
executionexception	769	6	J14:6
executionexception restclientexception	769	6	J14:6
exempt	756	0	N12:8
exempt the	825	-3	
exist	438	-9	I07:6 J02:-6 J04:9 J15:28 J23:7 J26:-6 J27:43 J39:6 N03:9
exist and	734	-3	J15:6 J27:8
exist any	825	0	J22:6
exist comment	854	6	N13:8
exist export	854	-5	
exist for	624	10	J27:34
exist i'm	854	0	J42:9
exist i've	854	0	J23:6
exist on	769	-5	
exist one	825	6	J34:7
exist ones	803	0	J09:6
exist or	583	3	J04:14 J15:12 J27:10
exist page	825	-7	
exist return	854	0	T10:6
exist tenant	803	0	I13:9
exist the	769	-6	
exist user	854	3	
exist with	825	-8	
existe	803	6	J15:14
exit	624	-4	N07:8 N10:6
exit abnormal	803	0	N07:6
exit code	734	-4	
exit in	854	-4	
exit statu	854	-3	
exp	438	13	C01:11 I06:20 J02:-7 J06:14 J07:12 L01:17 L08:17 L09:9 T02:28 T06:6 T07:8
exp and	744	0	I06:8 L09:8
exp claim	825	0	I06:13
exp context	854	0	I03:8
exp exp	825	0	I04:10
exp iat	687	6	C01:8 I02:6 I06:8 I14:6
exp in	769	0	C01:6 J05:7
exp int	803	6	J07:6
exp math	769	11	J06:8
exp no	854	0	L08:7
exp now	556	0	I04:6 J07:9 L01:6 T09:7
exp qsh	724	3	J06:10 L09:9
exp says	854	4	
exp time	707	7	
exp to	700	0	T02:11
exp verifi	854	0	T10:6
exp with	854	0	L08:6
exp'	646	7	I06:17
exp' and	854	0	I06:7
exp' is	854	-3	
exp' strtotime	854	5	
exp' to	785	0	I06:11
expand	548	15	J26:6 N03:9 N08:13 N11:9
expand ancestor	854	6	
expand body	756	-14	
expand changelog	744	9	N08:10
expand description	825	7	
expand field	825	5	
expand lead	854	3	
expand nam	854	-4	
expand project	825	5	
expand renderedfield	803	-5	
expand schema	825	-6	
expect	411	17	I01:7 I02:20 I06:6 I12:7 J25:8 J29:7 J34:12 N12:6 S02:18
expect 401	825	5	
expect 403	854	0	J16:6
expect all	854	6	
expect an	825	4	J29:7
expect and	854	6	I02:6
expect before	854	0	J34:7
expect claim	693	0	I02:14
expect clear	854	-3	T05:6
expect either	769	4	J34:9
expect http	803	11	I12:10 N12:6
expect issue	825	-4	
expect it	744	-4	
expect it's	854	0	S02:6
expect new	854	4	
expect object	756	5	J39:11
expect qsh	854	7	I01:7
expect the	681	15	
expect to	854	-4	
expect user	854	0	J04:6
expect value	707	-6	J34:6 N12:9
experimental	825	-8	
expir	467	-11	C01:11 I04:31 I05:19 I18:12 J02:-7 J29:16 L01:12 T14:9
expir after	769	-4	J04:6
expir and	769	14	
expir api	825	6	J29:6
expir at	785	0	I04:7 I05:10
expir cookie	854	-3	
expir in	803	0	I05:6 T14:6
expir jira	854	4	J29:7
expir jwt	803	0	C01:6 I04:8
expir on	854	0	N10:7
expir or	744	-8	
expir the	744	6	
expir token	707	-4	J16:6
expir try	769	3	I04:14
expiration	638	-11	L01:6 T02:18
expiration be	854	0	T02:8
expiration time'	854	-3	
expiration timestamp	700	0	T02:14
expirationtime	854	3	
expire	687	-6	J29:8 T14:8
expire after	803	0	T14:6
expiredat	854	0	I04:8
expires_in	660	-6	J02:6 J36:16 T14:6
expires_in 900	734	0	J02:8 T10:6
expires_in is	854	0	J36:10
expiresat	769	-3	
expiresat time	854	-7	
expiresin	825	6	I06:6
expiry	624	-5	I06:9 L01:9 T02:18
expiry claim	854	0	I06:13
expiry variabl	854	3	
explain how	854	-4	
explain it	825	4	
explain that	785	0	S04:6
explain the	825	0	N03:6
explain why	785	0	T10:7
explanation	825	3	P01:6
explicit	734	-10	
explicit error	854	-4	
exponential	769	0	N11:6
export	494	12	C02:10 I10:6 J22:7 J38:9
export async	756	-5	
export body	854	-5	
export const	700	6	
export default	734	-3	
export dies	854	4	
export from	803	-4	
export function	785	4	J25:9
export is	825	-5	
export of	825	-3	
export through	854	0	J36:9
exporter	655	6	J35:18
expres	556	-4	I01:18 I03:10 I04:19 I14:20 I21:11 T03:6 T05:9
expres add	825	0	I14:7
expres addon	854	0	I16:6
expres app	785	0	T05:6
expres atlassian	825	0	T03:8
expres lib	756	0	I03:6 I17:7
expres route	854	0	I14:7
expres static	854	0	I21:9
expression	734	-13	I06:6
expression eval	825	-5	
ext	854	-3	
extend	687	-4	I16:6
extend the	803	-3	
extension	561	8	J02:7 J32:6 J33:9
extension 656	785	6	
extension alway	854	0	N06:7
extension has	825	7	
extension set	854	-3	
extension vs	854	3	
extension work	825	4	J35:7 N03:6
extra	687	-5	L08:6 N05:7
extract	825	-8	
extractor	854	-3	
eyj	724	0	J03:13
eyj with	825	0	J03:6
eyjob	744	0	T04:21 T10:6
eyjob ijoiyjdkmwmwzmutm	785	0	T10:7
fa	744	8	
fac	825	-4	
fac the	854	-4	
fact	803	0	T08:6
factor	769	-7	
factory	803	4	
factory method	854	5	
fail	296	33	I07:9 I08:8 I11:9 I18:10 J01:12 J02:9 J20:17 J35:8 N03:-7 N09:14 T13:7
fail 401	744	8	
fail 403	825	0	J12:8
fail 407	854	0	N10:7
fail after	756	-10	J10:7 J32:6
fail all	854	5	
fail and	707	10	I12:6 J21:10
fail app	854	-3	
fail are	854	3	J25:6
fail as	734	11	J25:6
fail at	681	-3	T15:6
fail authentication	854	-3	S01:6
fail authorization	854	4	
fail basic	854	-3	
fail because	769	7	
fail call	803	8	
fail chang	854	4	
fail code	854	0	N12:6
fail component	825	4	
fail could	854	3	
fail do	825	8	
fail due	854	-5	
fail each	785	0	J35:6 N14:6
fail error	715	7	J26:10
fail errormessag	854	3	J23:7
fail even	854	-7	
fail fall	854	-3	
fail find	803	10	J41:10
fail for	573	-5	I07:7 I08:11
fail get	854	0	J15:6
fail half	854	0	J41:8
fail http	825	0	N07:7 T04:10
fail in	744	4	J36:7 T08:6
fail is	785	0	L09:6
fail it	769	0	I20:6
fail jira	724	-13	
fail login	825	12	J35:8
fail no	769	-4	I03:6 I18:12
fail on	675	-5	I07:6
fail one	825	-6	
fail please	655	13	J23:9 J27:8
fail problem	854	10	J38:8
fail publish	854	-7	
fail query	769	5	I01:19
fail reason	744	10	N09:10
fail refresh	854	-7	
fail request	756	6	
fail response	803	0	N13:7
fail searchjira	854	-4	
fail self	785	3	
fail server	854	3	I11:6
fail silent	854	3	
fail since	724	5	
fail ssl	803	7	N09:7
fail statu	681	4	
fail step	825	0	J16:7
fail stream	854	10	
fail sun	803	3	N09:6
fail the	660	-10	
fail then	854	0	T10:6
fail to	455	22	I11:15 J01:24 J02:8 N07:6
fail token	756	0	I18:8 J37:11
fail too	854	7	J35:6
fail traceback	854	-13	
fail true	854	4	
fail unable	756	6	N09:10
fail url	803	-3	
fail user	854	0	T13:8
fail when	785	-7	J37:6
fail while	825	0	J24:6
fail with	470	0	J02:8 J20:12 J25:6 N09:6
fail wrong	785	0	I18:12
failed'	803	4	
failover	854	0	I17:7
failur	756	-7	
failure	555	-3	J11:11 J35:6
failure build	825	4	
failure category	803	8	J11:11
failure connection	854	0	N07:7
failure in	854	0	N06:9
failure is	825	5	
failure publishcontext	854	5	
failure query	825	0	I01:7
failure reason	769	3	J35:9
failure_client_scope_check	756	12	J11:17
failure_client_scope_check rest	854	4	J11:6
fake	693	0	J36:13
fake atlassian	854	-3	
fake rest	803	0	J36:15
fall	670	-7	N12:7
fall back	715	-3	
fall over	785	-3	
fallback	724	-7	
false	448	0	I08:6 J16:7 J25:13 N09:7 T12:15 T13:17
false and	825	3	
false body	655	9	J30:8 J31:6
false error	707	4	T12:6
false except	854	-4	
false fail	854	4	
false field	785	7	N11:6
false first	854	0	I20:6
false http	756	0	I03:9
false id	825	10	
false if	803	-4	J34:6
false in	854	0	I21:6
false jq	854	4	
false message	715	0	J18:6
false print	854	-3	N15:6
false valid	724	0	J25:6
fami	734	5	N12:6
far	526	-7	T02:18
far away	825	0	T02:8
far in	681	0	T02:13
far too	854	-4	J01:6
faraday new	854	0	N06:6
faraday'	854	0	N06:6
faraday' conn	854	0	N06:6
fast	744	0	J21:9
fastapi	854	0	L08:8
fastlane	803	9	
fatal	624	16	J25:7
fatal 127	854	4	
fatal confluence	825	4	
fatal err	854	3	
fatal error	785	4	
fatal unable	744	5	
fault	687	10	J26:6
fault is	785	8	
favour	803	-4	
favour of	803	-4	
fb	854	8	
fd	825	5	I09:7 N06:6
fe	854	5	
feat	664	-18	
feat jira	769	-9	
featur	756	3	
feature	588	-4	P01:6
feature is	825	9	J22:8
feature request	675	-5	
featurecollectortask	825	4	
featurecollectortask fail	854	3	
feb gmt	854	4	
february	769	5	J11:6
fedm	854	0	T08:9
fedm net	854	0	T08:9
fedramp	803	0	T08:6
fedramp customer	854	0	T08:6
feed	854	0	C02:7
feel	707	5	J33:6 J35:7
feel sil	854	0	J33:8
feign	803	0	J03:10 J17:6 N01:6
feign feignexception	854	0	J17:7
feignexception	854	0	J17:7
feld	854	0	J05:11
fell	785	0	J05:6
ferndale	854	-8	
fernhollow	854	4	
fernhollow atlassian	854	4	
fetch	416	14	I08:6 I13:7 I21:7 J38:15 N08:7
fetch all	803	3	
fetch api	785	0	I14:7
fetch at	854	-4	
fetch base	785	0	N12:6
fetch board	803	-5	
fetch fail	803	9	
fetch http	555	-16	
fetch is	854	8	
fetch issue	825	6	
fetch jira	744	0	N07:6
fetch of	854	4	I13:6
fetch pag	825	5	
fetch since	854	0	I08:6
fetch the	660	-11	I21:9 J42:6 S03:7
fetch this	854	3	
fetch token	707	0	T03:8
fetch url	734	6	
fetch'	785	-8	
fetch' fetch	854	-4	
fetcherror	769	9	N12:7
fetcherror request	803	5	
few	577	11	J21:8 S03:9
few days	803	7	
few hundr	825	0	J21:9
few minut	769	3	S03:9
few scop	854	11	J29:7
few tim	825	-3	J35:7
fewer	715	-5	J41:6 N05:14 S01:6
fewer devinfo	825	0	N05:6
ff	724	0	J11:8
ff 456	854	0	J11:8
fh	803	-11	
fh read	854	-6	N05:6
fi	854	3	J23:6
field	339	18	J02:-8 J05:16 J06:10 J13:11 J14:11 J21:-6 J25:22 J27:25 J30:20 J31:31 J32:11 J33:6 J42:9
field 200	769	4	J36:7
field 401	756	0	J02:-16 J06:33 J07:6 J36:6
field add	803	5	
field all	756	0	J31:7
field all'	854	4	
field and	785	-3	
field are	734	3	J14:6
field assignee	675	9	J25:9 J41:6 J42:12
field attachment	769	0	J38:9
field auth	854	0	J10:8
field by	825	0	J14:6
field cannot	724	-17	J04:13 S01:6
field com	854	-5	
field customfield_	600	5	J25:6 J31:18
field description'	785	3	J31:6
field does	825	4	
field epic	854	6	
field exist	854	3	
field fail	825	-5	
field field	707	18	J25:7 J32:6 J41:7
field file	803	0	N05:8
field has	854	5	
field http	803	5	N14:11
field is	670	14	J30:9
field issue	854	3	
field issues'	854	-3	
field issuetype	769	-3	
field it	803	3	
field jira	825	4	
field key	756	8	J33:7
field label	854	-4	
field labels'	854	3	
field left	854	6	J30:7
field must	854	3	
field navigable	803	-5	
field new	803	0	J32:7
field not	854	4	
field of	715	-14	J25:6
field on	734	-5	
field one	854	0	J05:6
field option	825	8	
field opts	744	-4	
field other	854	6	
field parent	854	5	
field priority	854	-3	
field priority'	693	14	J31:11 S01:6
field project	586	-3	J25:7 J27:6
field project'	650	15	J27:17
field reporter	785	5	N14:6
field resolution	825	5	
field resolution'	785	4	S01:7
field rest	769	11	J32:8
field sprint'	785	0	J04:9
field statu	707	-14	
field step	854	0	J32:7
field summary	558	0	J07:8 J42:7
field summary'	693	0	J05:21 J31:-10
field that	715	3	J13:7 J30:6
field the	744	-7	
field there	825	3	
field to	803	10	J31:8
field type'	854	0	J04:6
field unknown	825	0	J05:8
field update	854	3	
field value	825	0	J13:9
field was	825	6	J31:6
field which	825	0	N10:7
field with	825	3	J31:6 J32:7
field you	854	-4	
fields'	687	-7	
fields' summary'	825	-5	
fieldsbykey	785	11	J22:8
fieldsbykey false	803	8	J22:8
figure	803	5	
figwort	854	0	I11:8
figwort example	854	0	I11:8
figwort not	854	0	I11:8
fil	593	-3	J20:9 J38:6
fil python	854	-5	
fil windowspowershell	803	3	J34:7
fil with	854	-4	
file	438	0	J15:6 J20:13 J25:6 J38:14 N05:12 N11:7
file and	769	4	
file app	769	0	I02:6 N12:6
file as	854	-4	
file atlassian	854	3	
file bug	854	-4	
file download	854	0	J38:9
file exceed	825	0	N05:6
file home	785	-5	
file impersonate	854	0	C02:6
file is	785	-5	
file jira	803	13	
file jobs	854	4	N04:8
file name	785	9	J10:7
file of	854	5	
file opt	744	-8	
file or	854	-3	
file path	756	-9	
file program	854	-5	
file python	803	-4	J38:6
file srv	744	-3	
file to	803	0	J20:9
file upload	854	0	J24:7
file user	825	3	J02:6
file usr	715	13	J15:7
file with	756	7	J15:8 J20:6
file' fs	854	0	J20:6
file' open	854	5	J26:6
file_get_content	854	3	
filename	734	-10	J38:6
filenotfoundexception	854	0	J25:7
fill	575	13	J02:8 J26:7 J30:16
fill in	650	14	J02:9 J26:9 J30:6
filter	530	12	I02:8 J27:9 J33:7 J34:12 N12:9 S01:6 S03:8 T13:6
filter all	854	-4	
filter and	854	4	
filter assignee	854	7	
filter for	825	4	
filter in	785	6	J34:8 N01:7
filter of	854	3	
filter says	854	0	I05:7
filter so	825	-4	
filter that	854	5	
filter the	803	-5	
filter with	854	0	J27:6
filter work	854	-3	
filterid	854	8	
fin	756	0	J17:10
final	660	3	J26:6
final long	825	11	
final str	785	5	
find	441	9	I09:15 I10:23 I14:8 J03:9 J04:6 J15:6 J41:6 J42:8 N03:7 N06:6
find an	785	0	I09:13
find authentication	769	3	I14:18 I21:7
find how	854	5	
find issu	825	0	S04:9
find issue	803	0	N03:7
find it	756	-3	
find jira	854	0	J03:7
find jwt	785	0	I10:16
find key	854	-3	
find no	724	-13	
find nobody	854	3	
find out	693	12	J35:7
find page	803	3	
find sharedsecret	854	0	I10:9
find stor	785	0	I09:14
find that	785	0	S02:7
find the	650	0	I10:11 J04:6
find them	854	3	
find this	825	3	
find user	785	-3	J42:15
find valid	687	15	J25:6 J41:8 N09:7
find what	825	-4	I09:7
find where	825	-7	
findbyid	854	0	I09:6
finding	724	8	
findtenant	854	-3	
fine	426	-4	J16:7 J42:7
fine and	769	5	
fine are	854	-4	N15:6
fine as	785	0	J32:6
fine but	785	-6	T14:6
fine creat	854	-3	
fine for	734	-4	
fine grain	803	0	J28:6
fine in	756	0	S02:6
fine it's	825	0	J13:6
fine new	854	0	T10:10
fine now	825	0	T02:6
fine on	785	0	J03:8 J23:6
fine page	854	-8	
fine same	825	3	
fine since	825	-4	
fine so	854	-3	
fine the	744	7	J22:7 J34:8
fine there	854	4	
fine this	854	4	
fine too	854	-3	
fine until	803	3	N11:6
fine we	854	0	T01:6
fine what	854	5	J02:6
fine with	715	0	J42:7
finish	614	6	J26:8 N08:10
finish sync	854	4	
finish the	803	-7	
finish with	854	3	
fir	734	3	J36:12
fire	825	0	J21:6
firefox	675	0	J20:6
firewall	608	10	C01:6 N06:6 N07:15 N08:7 N12:7
firewall on	825	4	C01:6
firm	744	-3	N02:6
firma	825	0	C02:8
first	401	-11	I09:9 I11:6 I20:8 J19:16 J35:6 S03:7
first call	769	-4	I20:6 J07:6
first certificate	769	15	N09:13
first dot	854	0	I14:8
first error	854	6	
first fix	854	6	
first if	825	-4	
first install	734	0	I08:6 I11:10 I12:6 N02:6
first is	803	-3	
first it	825	0	J36:7
first last	854	3	
first lin	854	-4	
first new	854	3	
first of	785	-3	
first one	715	0	S03:7
first page	744	-4	J07:8
first read	854	3	J18:6
first refresh	854	0	T14:7
first request	734	0	J19:8
first run	785	6	
first setup	854	4	J35:8
first step	825	-3	
first that	825	5	N08:6
first thought	825	0	I10:7
first ticket	854	4	J02:6
first time	700	6	I11:6 J19:12
first token	854	0	J19:9
first try	825	0	I01:6
first value	854	0	J26:6
fit	687	-4	I19:11 J37:7
five	588	-10	N15:6
five hour	825	-4	
five lin	854	0	N15:6
five minut	769	-6	
five or	825	0	J35:6
fix	441	-25	I03:7
fix and	803	11	
fix atlassian	854	-4	
fix by	734	3	I04:6 J35:6
fix confluence	825	-5	
fix error	854	-5	
fix go	854	-7	
fix handle	854	-3	
fix in	785	17	J24:6
fix it	664	4	
fix jira	734	-13	
fix of	854	-4	
fix the	693	-6	
fix time	854	0	I20:7
fix to	825	-13	
fix typo	854	-3	
fix upload	825	-5	
fix value	825	-3	
fix version	756	0	J16:9
fixture	803	0	I15:6
fixversion	700	0	J34:8
fjira	803	-3	
flag	627	3	I11:8 I21:9 T13:7
flag for	785	3	I11:6
flag the	854	0	I21:6
flag to	854	0	J32:8
flaky	854	0	I20:6
flask	785	3	J37:7
flatten	854	-3	
flavour	825	0	J09:7
float	803	-5	I06:6 T02:7
flood	854	-4	
floor	631	12	I06:7 J06:8
floor new	854	5	J06:6
flow	624	3	
flow expect	854	9	J25:8 J29:6
flow of	854	3	
flow the	854	4	
fluentcreate	825	-4	
fmt	670	4	J03:6
fmt github	854	-4	
fmt sprintf	744	9	J03:7
folder	724	5	I21:7 J38:9
foldertopublish	854	-3	
follow	511	9	J02:6 J12:8 N02:12 N13:9 T15:10
follow are	854	0	J39:7
follow exception	825	-3	
follow it	825	3	
follow redirect	769	-4	N02:6 N13:10
follow restclientexception	825	6	
follow scop	724	8	J12:12 T15:6
follow the	621	6	J02:6
follow up	825	-3	
font	785	0	I21:11
for	205	-12	I09:8 I11:-7 I17:10 I18:12 I20:-7 J18:6 J22:-7 J24:-7 J25:-6 J27:8 J33:-8 L01:-6 L08:10 L09:10 N02:-7 N07:-7 N09:-7 N13:-10 T06:9 T13:11 T14:6
for 100	854	0	J10:6
for 401	785	-6	
for 403	854	-3	
for about	769	0	T05:6
for acces	854	4	
for account	785	0	S03:8
for accountid	803	3	
for acme	854	0	N05:7 T10:6
for admin	769	-3	J14:6
for agile	854	-7	
for all	571	-13	J03:6 J07:7 L08:16 T05:7
for an	614	0	J36:7 L09:8 T14:6
for and	854	3	
for another	785	0	T14:6
for any	734	-10	
for anybody	854	0	S01:7
for anyth	854	0	N15:7
for api	687	-3	J36:6
for app	715	0	T12:13
for apps	769	0	J13:12
for at	854	0	I17:6
for atlassian	687	5	T03:8 T08:9
for att	854	4	J31:6
for authentication	803	-6	
for basic	769	10	
for be	785	10	I15:6
for beginn	744	10	J26:6 N12:11
for board	785	-10	
for both	664	-7	L09:6 T09:10
for bots	854	0	P01:7
for build	825	6	
for call	756	0	J08:7
for captcha	803	0	J35:10
for certain	854	0	J40:8
for client	693	11	T15:11
for clientkey	854	0	I17:9
for cloud	700	-15	
for com	854	4	
for confluence	700	-3	
for connect	756	-5	L08:7
for const	724	0	T13:9
for content	854	5	
for creat	769	0	J30:6
for credential	825	0	N10:6
for customer	724	0	I16:8
for data	803	-3	
for day	785	7	T14:8
for days	715	-7	
for delete	854	3	
for development	854	4	
for done	854	4	
for each	595	6	T01:8
for eleven	854	0	J29:8
for ever	825	3	
for every	627	9	
for everybody	769	0	N04:7
for example	734	-9	
for few	825	4	
for field	756	-7	J32:7
for five	825	-4	
for follow	854	-3	
for forge	803	0	T12:8
for gdpr	803	-6	
for good	756	8	T14:9
for guest	854	3	
for half	825	0	I05:9
for has	854	3	J05:6
for her	854	0	T13:6
for him	744	0	T13:12
for how	785	-4	
for http	744	-7	I13:6
for impersonat	825	0	S04:7
for in	627	-5	J19:6
for input	700	5	I07:9 I08:10
for install	756	0	I08:7
for installation	825	8	
for instance	734	-5	
for integration	854	-4	I06:6
for internal	825	-3	
for is	803	4	I09:11
for iss	803	0	I02:8 J06:6
for issue	715	3	
for it	555	-3	P01:6
for jira	481	-11	I18:43 J02:6 J26:6 N04:6 S02:7 T09:9
for jql	854	-3	
for just	803	0	J31:6
for key	785	-3	
for least	854	0	T11:8
for login	825	4	J26:8
for long	744	5	J23:6
for machine	825	0	I06:10
for mail	825	-3	
for me	593	-5	J01:7
for message	854	4	
for method	854	-4	
for minut	744	-6	
for moment	803	-4	J19:6
for month	707	-4	
for more	567	11	J23:8 J26:9 J27:6
for my	700	-6	I14:6
for new	675	10	T14:7
for nine	825	0	J29:7
for no	803	-7	
for normal	785	5	T02:9
for not	825	3	I03:6
for now	650	4	J28:7
for oauth	700	-5	L09:7
for old	825	0	T13:6
for on	854	-4	
for one	617	-3	J40:6
for other	756	0	I14:6
for our	608	0	S04:9
for page	769	9	
for path	854	0	N15:6
for people	785	0	T02:6
for person	769	0	T04:8
for personal	854	-4	
for post	756	0	J09:6 P01:6
for prod	803	0	I07:6
for production	825	0	J40:7
for project	670	-7	J16:6
for proxy	803	4	N10:7
for read	675	0	N01:8
for real	785	-4	
for request	854	0	I03:6 L09:6
for rest	693	10	J08:7 L09:13 N06:6
for review	854	-4	
for rout	854	0	I03:7
for scop	803	9	
for search	803	-4	
for second	854	0	J36:6
for server	785	5	
for several	769	-7	
for sign	803	0	I11:6
for since	854	0	S01:7
for software	825	0	J11:9
for some	646	4	J34:6 J35:6
for somebody	825	3	T08:7
for someone	825	0	J05:6
for someth	825	6	
for spac	854	-3	
for sure	803	0	T02:6
for task	744	5	
for tenant	707	0	I17:15 L01:6
for that	569	4	J13:10 T13:7
for the	373	-14	J27:12 L09:11 N11:-6
for their	744	-6	
for them	675	14	I07:6
for these	734	-4	T05:6 T13:6
for thing	854	-6	
for this	561	7	J41:11 N01:6 T05:6
for those	675	0	I01:6 J14:7
for ticket	785	0	J22:11
for time	854	-3	
for token	660	-8	T13:6
for transition	825	-5	
for two	670	7	N04:6 T13:8
for type	825	6	
for understand	854	4	
for uri	785	0	J39:8 N03:8
for url	583	8	J02:12 N03:10
for us	734	-3	
for user	569	-10	J05:8 L09:7 T05:15
for valid	825	10	I04:6
for valu	854	-3	
for version	825	-5	
for webhook	803	-5	J13:7
for week	734	0	I04:8 N15:8
for what	785	0	N05:6
for whatever	803	0	L08:6
for which	785	3	
for while	693	13	T14:7
for whoever	785	0	J21:6 J37:6
for work	854	3	
for worklog	803	0	N03:10
for writ	825	0	J16:6
for wrong	854	-4	
for year	670	-7	J10:6 N01:6
for you	700	-5	
for your	744	3	
for_each	854	0	J21:6
forbid	769	-3	J33:6
forbidden	484	0	J01:16 J09:10 J12:11 J14:8 J18:17 J20:11 J35:14 J40:7 J42:8 N04:6 P01:24 T14:7
forbidden as	854	0	J17:6 N04:8
forbidden code	825	4	N13:7
forbidden error	744	8	J22:7
forbidden for	715	-4	N01:6 P01:7
forbidden from	854	0	J40:8
forbidden please	854	-4	
forbidden request	854	0	J18:7
forbidden the	724	5	J18:6 J40:7
forbidden with	744	-7	P01:8
forc	785	-4	
force	646	0	I09:8
forcib	854	0	N07:8
forcib clos	854	0	N07:8
foreach	715	0	J04:6
forever	756	-8	J36:6 T13:8
forg	825	0	I07:6 J20:10
forge	464	0	I19:46 J02:-6 J12:37 J37:52 T12:21 T16:12
forge api	825	-4	
forge api'	803	-4	
forge app	650	15	I19:10 J11:7 J12:9 J37:18
forge authentication	854	14	T16:22
forge call	854	0	J37:8
forge cdn	825	0	I19:7
forge deploy	715	0	J12:12
forge function	825	0	N08:6
forge hand	854	0	J37:6
forge header	854	0	J37:7
forge install	734	0	J12:15
forge invocation	734	0	I19:20
forge lint	785	-3	J12:8
forge logs	756	-5	J12:7
forge manifest	825	-3	
forge oauth	687	0	J37:35
forge offline	825	0	T12:6
forge proxy	854	3	
forge register	854	0	I19:6
forge remote	614	0	I19:15 J37:10 T12:13
forge send	854	0	I19:10
forge step	854	0	J37:7
forge to	803	0	I19:6
forge token	854	0	J37:6
forge tunnel	854	0	P01:6
forge version	854	0	I19:7
forge_app_id	854	0	I19:9
forget	769	-3	I15:6
forgot	681	0	J07:6 N02:6 S02:6
forgot one	854	0	J35:7
forgot to	744	0	J07:7 N02:7 S02:6
forhost	854	0	I10:6 I17:9
fork	650	4	I18:10
fork is	854	3	
fork the	854	0	J03:6
form	480	0	C02:9 J10:25 J24:15 J30:7 J31:13 T11:14
form add	785	0	T11:6
form and	825	-5	
form body	854	-3	
form data	756	-3	J24:11
form field	854	-3	
form file	803	-4	
form for	854	3	J28:6
form getheader	854	0	J20:6
form grant_type	785	6	T03:7
form has	854	0	J30:6
form in	825	3	J31:6
form invoke	854	3	
form method	825	5	
form on	854	3	
form proper	854	0	J10:10
form that	825	-8	
form urlencoded'	734	0	J24:7
format	550	8	J01:6 J03:8 J25:15 J32:18
format atlassian	854	6	J26:6
format id	854	-9	
format is	825	0	J25:11
format rest	854	5	
format token	854	7	J06:6
formatt	854	-6	
former	627	6	I12:7 J40:7 N02:10 N03:6 T13:10
former name	825	5	N02:9
forty	756	0	T13:6
forum	769	-3	I11:6 N13:6
forward	608	3	I02:8 I14:15 J08:8 J20:6 J37:7 N02:17
forward for	769	4	I14:8
forward it	854	0	J08:6 N02:8
forward to	756	0	N02:13
forward token	854	0	J08:6 J37:7
found	408	22	J15:34 J39:18 N03:35 N14:13
found after	825	0	J02:8 L01:8
found and	785	4	J04:6
found at	825	0	J39:6
found await	825	5	
found by	854	0	J10:8
found dead	693	14	N03:20
found error	785	0	J03:6 J15:7
found for	670	3	J02:6 J39:8 N03:10
found in	715	0	J41:7 L08:7
found is	825	-5	
found it	681	6	S03:6
found jira	854	-5	
found no	854	-4	
found noth	825	4	
found one	854	5	
found or	756	-9	J15:8
found out	734	-6	
found page	803	0	N03:11
found someth	854	4	
found statu	825	11	J10:6 J23:6
found str	854	3	
found that	715	0	N12:6
found the	707	8	
found there	854	-5	J39:6
found while	854	-4	
found with	655	14	J15:17 N03:6
found'	769	0	J15:6 J39:6
found' from	825	-4	J39:7
four	614	4	J21:6 T09:7
four hour	825	3	T09:7
fourteen	854	0	S01:9
foxglove	803	0	J38:6 N05:8
foxglove atlassian	825	0	J38:6 N05:9
fqdn	825	9	I12:6 I13:9
frame	734	0	I21:9
framework	681	0	I15:6
free	681	0	I09:8 I12:6 J09:6
free plan	785	0	T05:6
freeze	854	0	I05:7
fresh	575	0	I04:11 J12:6 J19:7 T04:6
fresh from	825	0	T09:6
fresh install	825	0	T08:6
fresh load	854	0	I04:14
fresh made	854	-3	J35:7
fresh one	825	5	J42:9
fresh token	734	0	J19:6
friday	650	5	J22:6
from	256	20	I03:6 I14:6 J07:-6 J08:7 J21:-6 J33:-6 J37:8 L08:8 L09:-7 N04:9 S02:-8 S03:-8 S04:-7 T04:9 T10:7
from ace	854	0	L08:8
from acme	854	0	T10:6
from amazon	854	0	N01:13
from an	715	5	
from another	700	0	J35:7
from ap	700	0	I02:10 I03:11 I21:6 J08:9
from api	756	7	N11:6
from atlassian	621	3	J29:18
from auth	803	-3	L08:8
from axio	854	7	
from backup	756	0	T04:19
from be	825	6	N07:9
from before	744	0	T05:7
from chat	854	6	
from chrome	854	-3	
from confluence	744	0	J18:8 J38:7
from connect	724	0	J37:8
from create	825	0	J30:6
from curl	825	-3	N01:7
from custom	825	-3	
from data	785	0	N13:8
from db	854	0	T10:8
from edge	854	-4	
from email	744	-4	
from excel	854	0	J31:6
from file	825	3	
from filter	825	-9	
from forge	707	-9	I19:12
from fork	854	0	J02:9
from get	693	7	
from github	854	-6	
from google	803	-7	T02:6
from here	825	4	
from home	803	0	N04:9
from host	825	-3	
from html	854	3	
from id	825	3	J01:9
from inside	854	3	N06:6
from issuer	854	4	
from its	785	0	J03:6
from january	825	0	I05:7
from jira	487	-5	J01:6 J29:7 N12:6
from jira_issue	854	5	
from langchain	825	3	
from last	785	0	C02:6
from log	854	3	I14:7
from mail	803	-5	
from march	803	-3	
from markdown	854	4	
from my	642	15	
from myself	854	5	
from not	854	-3	N04:8
from now	660	0	T02:17
from oauth	854	0	T01:6
from oldco	825	0	N02:7
from one	724	0	I15:6 J29:6 J35:7
from open	854	4	
from origin	854	-3	
from our	608	-5	
from page	854	0	I03:7
from post	769	8	J07:6 N01:6
from postman	825	15	J35:7
from prod	803	0	I13:6 J19:8
from proxy	854	3	J18:6
from remote	854	-4	
from request	724	5	
from rest	756	0	C01:6
from script	803	-4	
from server	707	7	
from sheet	854	-3	
from site	854	0	I15:7
from some	825	0	I13:6
from someth	854	0	N12:6
from tenant	825	0	T04:9
from that	687	12	T08:6
from the	380	11	I14:8 I19:6 J02:-7 J08:7 J15:-6 N04:7 N13:7 T08:6
from their	756	-6	
from then	744	4	I06:6 T14:7
from this	803	-4	N10:7
from to	660	-4	T03:6
from tool	825	5	
from two	825	0	J40:7
from update	854	-7	
from us	803	0	J19:6 J23:6 L08:7
from user	756	6	
from usr	825	4	
from when	854	0	I06:7
from where	744	0	J37:6
from which	825	3	
from within	785	-6	
from word	854	0	J34:8
from yesterday	854	0	J36:7
from your	744	-4	N04:8
fromjson	854	-3	
frommethodandurl	724	7	I01:6
frommethodandurl get'	785	5	
frommethodandurl method	825	-3	
front	563	0	C02:14 I02:6 I14:6 J33:6 T07:8
front door	854	0	J19:6
front end	756	0	I03:9
front of	664	-7	J05:6 J28:6
front that	854	0	I01:6
frontend	715	-6	J08:7
frontend error	854	-7	
frontend pass	825	0	I03:6
fs createreadstream	854	0	J20:6
ful	854	3	J03:17
full	525	14	I03:6 N03:6 N12:6
full description	854	0	J32:8
full mail	854	0	J26:10
full migration	642	10	J22:7
full of	756	0	N12:11
full page	854	3	I03:10
full set	854	0	S01:7
full sync	854	-4	
fullyqualifiederrorid	734	10	J02:7
fullyqualifiederrorid invalidresponse	803	7	J02:6
func	638	13	T03:7
function	473	6	J02:8 J07:6 J23:7 J25:7
function ask	854	-3	
function assertion	854	3	
function but	825	5	J34:6
function call	825	0	N08:6
function err	854	6	
function error	803	3	
function for	854	0	N01:6
function handler	825	-5	
function loadissue	854	-3	
function of	825	-6	
function req	854	0	J26:6
function run	825	-3	
function so	854	0	L09:6
function start	803	8	
function the	854	-3	
function to	803	5	
function token	803	-4	
funny	756	-5	
funny that	825	0	J31:6
further	715	6	
further up	854	-3	
future	624	0	C01:13 I05:9 I20:16 T02:13
future was	707	0	T02:11
future which	854	0	I20:6
g'	825	3	
gadget	785	6	
gajira	707	0	N03:8
gajira find	854	0	N03:6
gajira login	734	-4	
gantt	803	0	L01:7
gantt iat	854	0	L01:8
ganzzahl	803	8	J41:13
ganzzahl sein	803	8	J41:13
gap	854	-4	
garbl	854	0	N12:7
gat	854	-4	
gate	854	3	
gateway	541	3	I02:7 J11:19 J36:17 N10:11 N11:11 N12:7
gateway answer	803	0	J40:9
gateway api	825	7	
gateway is	825	3	S01:7
gateway on	854	0	N10:9
gateway or	854	3	
gateway says	854	-3	J36:7
gateway the	825	0	N12:10
gateway timeout	825	8	N11:15
gateway url	854	0	J36:8
gave	581	11	J19:9 J28:7 N04:7 P01:7 T05:6
gave http	825	0	J10:7 N14:7
gave it	734	7	
gave no	825	4	
gave up	825	0	J19:9
gave us	785	0	N04:11
gb	769	-6	
gdpr	560	8	J23:35
gdpr api	854	-5	
gdpr chang	785	-3	
gdpr mode	825	8	J23:7
gdpr strict	608	13	J23:28
gdpr true	803	0	I11:6
gecko	803	6	J20:10
gem	756	-4	
gems	756	8	
gems gems	769	12	
gen	734	-3	
gen issu	854	-3	
general	664	7	T08:7
general jira	854	8	
general one	803	3	T08:8
general page	854	0	I21:6
generat	624	9	J02:7 J03:7 N01:9
generat by	756	3	N01:12
generat one	854	0	J19:6
generat token	854	4	
generate	715	0	I14:7
generate another	854	-5	
generate the	854	0	I14:8
generatejwt	854	-4	
generation	785	0	J29:6
generator	769	0	I21:6 L01:7
generic	756	3	L08:7
generic one	854	3	
german	734	11	J41:9
german nam	854	4	
get	252	13	I13:12 J02:9 J03:15 J04:6 J05:-6 J06:7 J07:21 J08:13 J10:7 J13:-6 J14:8 J15:9 J25:-11 J30:-10 J32:-9 J39:-6 N01:16 N02:8 N06:-6 N09:6 N13:10 T09:-7 T12:-6 T14:-7
get 200	756	0	S01:7
get 400	744	7	J10:7 N05:9 T02:6
get 401	608	26	I10:8 I14:6 J02:10
get 403	693	20	J35:9
get 415	854	5	J24:9
get 503	854	-7	
get aaccountid	785	0	S01:10
get accept	854	4	
get acces	854	0	J36:7
get all	734	-3	J04:7
get an	670	8	J02:6 N07:6
get and	756	5	
get answer	825	-7	
get anyth	825	0	C01:6
get api	715	-5	I03:15
get app	803	0	S04:9
get as	785	3	
get at	825	4	
get atlassian	825	-4	
get authorization	803	6	J01:6
get back	803	3	N13:6
get base	681	-4	J33:6 J38:6
get clientinfo'	825	0	T05:8
get confluencepage	825	6	J02:6 J34:7
get confluencespace	825	0	N03:6
get connect	825	-3	
get content	700	-5	N01:9
get creat	854	3	
get credential	769	3	
get current	825	4	
get dashboard	854	0	I14:6
get data	825	6	
get date	825	0	I06:6
get delegatingpromise	854	0	J14:7
get endpoint	854	4	J06:6
get error	769	9	
get errormessag	825	6	
get ex	724	10	J11:9 J36:6
get file	803	-7	J38:7
get format	854	4	
get glance	854	0	I05:6 I09:6
get header	687	-11	
get host	854	-3	N15:6
get http	452	-7	J04:11 J08:8 J14:10 J39:7 N07:9 N09:7
get id	825	-10	
get in	734	4	J07:6
get info	854	5	
get into	854	0	S03:6
get is	707	14	J01:6
get issu	785	7	
get issue	693	-18	
get jira	675	-6	N03:14
get jwt	825	9	I01:6
get jwt'	825	0	I04:10
get key	803	0	I13:10
get key'	854	3	
get local	734	8	N09:12
get made	825	0	N05:7
get many	825	6	J29:7 J33:6
get me	854	3	
get message	854	8	
get myself	803	6	J29:6
get new	664	-3	
get no	854	-3	
get not	825	-3	N14:9
get of	785	-4	
get only	803	0	J06:7
get option	854	7	J35:6
get page	785	-4	
get panel	693	0	I01:7 I09:8 I14:8
get project	769	9	J03:6
get proxyauthenticationrequir	854	13	N10:19
get public	724	0	I13:21 S01:6
get publish	854	-5	
get query	854	-4	
get refus	825	0	C01:8 J42:8
get reject	854	0	T08:6
get request	700	-5	N01:10
get rest	436	-30	J03:27 J06:15 J07:29 J08:14 J10:6 J15:12 J16:10 J21:12 J22:-14 J25:-6 J26:-8 J39:-8 N02:11 S02:6
get rid	854	-3	
get search	854	11	N07:6
get secure	854	0	J07:17
get self	825	7	
get setting	854	4	
get someth	854	-3	
get start	785	-8	
get summary	854	3	
get tenant	803	0	I11:8
get that	756	0	I17:7
get the	569	13	J02:6 T01:6
get these	825	6	
get this	675	12	J02:6
get through	744	0	I03:6
get to	660	-4	
get token	693	5	T11:11
get told	803	0	J40:7
get transition	803	0	J41:8
get unauthoriz	803	4	I18:7 J02:8
get url	573	-8	J10:8 J26:9 N01:12 N08:6
get user	675	3	N13:6
get user'	854	-4	
get version	825	4	
get what	825	0	L08:6
get wiki	670	-9	J07:19 T16:7
get with	803	-6	J38:7
get your	854	4	
get'	556	11	J06:11 J22:6
get' body	825	3	
get' header	646	-4	
get' path	854	5	J06:6
get' pathname	825	3	J06:6
get' rest	785	5	J06:6
get' shared_secret	854	3	
get' url	785	4	N13:6
get_all_pages_from_space	854	-4	N04:8
get_all_spac	803	8	
get_issue	785	13	
get_issue and	854	3	
get_page	825	-6	
get_page create_page	854	-3	
get_page_by_id	785	-9	
get_space	854	4	
get_sprint	825	-8	
get_user	854	-3	
get_user_accountid	854	9	J23:7
getaccessibleatlassianresourc	803	6	J11:12
getaccesstoken	769	0	S03:6 T14:8
getaddrinfo	724	14	N06:33
getaddrinfo enotfound	769	13	N06:22 T15:6
getasync	785	-4	
getattr	854	-3	
getbody	756	7	J34:6
getbyt email	744	-4	
getbyt user	803	-3	
getconfluencepage	825	7	
getconfluencepage getconfluencespac	854	3	
getconfluencespac	854	3	
getconfluencespac updateconfluencepage	854	3	
getcontent true	854	3	
getcurrentuser	825	-3	
getencoder	700	-4	
getencoder encodetostr	700	-4	
getenv	693	12	J22:8
getenv token	854	8	J22:6
getheader	803	0	J37:6
gethost	803	0	I02:7
getissu	854	-3	
getissue	693	0	J41:10 N09:7
getleftpart	854	-5	
getmapp	756	0	I02:11 N01:6
getname	825	9	J25:6
getoauthclientid	785	0	T05:6
getoauthclientid subject	854	3	
getproject	803	10	
getresponsecode	785	-4	
gets	436	6	J21:7 J26:-7 N02:9 T13:6
gets 200	803	0	J04:8
gets 401	670	5	I02:6
gets 403	756	-8	
gets 404	769	0	N15:6
gets 410	854	0	J22:6
gets 500	854	0	N11:9
gets an	785	3	
gets data	854	0	S01:6
gets dropp	854	0	N07:6
gets hits	854	0	S04:8
gets in	825	0	J35:6 S03:7
gets invalid	854	0	N12:6
gets its	854	0	N12:6
gets me	769	3	
gets no	756	6	
gets redirect	825	0	N02:10
gets refus	744	0	L01:7
gets the	769	3	
gets through	803	11	L08:8
gets to	756	0	J21:6
gets turn	825	0	T07:6
gets written	854	0	S03:6
getsharedsecret	785	-3	
gett	563	4	J02:9 J08:6 T05:7 T07:6
gett 400	825	-3	J27:6
gett 401	854	3	J02:8
gett 404	854	4	
gett an	825	0	N01:7
gett error	854	4	
gett jiraclient	854	-4	
gett start	854	-5	T15:6
gett the	756	-4	I10:6 T05:10
gettime	825	10	J02:6
gettime const	854	5	
gettoken	608	-5	I02:6 I03:13 J08:23
gettoken function	803	-4	
gettransition	803	-3	
getuser	803	0	J23:6
getusertoken	825	0	T13:11
getvalidjsonfromresponse	707	8	
getvalidjsonfromresponse irestrequest	707	8	
getxray	825	-6	
getxray app	825	-6	
gh	756	0	J30:6
gh_security_token	854	4	
ghas	825	-8	J30:7
ghas jira	854	-8	
ghj	785	0	I18:18
gina	854	7	
gioboa	854	0	J35:16
git	675	-12	
github	482	-25	I18:43 J02:6 J03:13
github action	756	4	J02:11
github api	803	-3	
github app	825	-3	
github com	608	-6	
github does	854	0	J03:7
github for	646	0	I18:48
github integration	803	0	I18:9
github issu	854	6	
github issue	744	4	
github workflow	854	0	J29:8
github workspace	854	5	
gitlab	611	-11	I12:7 J03:6 N06:7 N07:6
gitlab com	785	-7	
gitlab harbor	854	6	I12:7
giv	444	24	J27:7 J37:7 N03:12 N07:9 N08:6 N14:6
giv 400	803	-7	
giv 404	785	0	J15:7
giv all	854	4	
giv an	734	21	J35:9 T15:7
giv bad	854	4	J33:6
giv error	785	4	J27:6
giv http	825	-7	
giv it	854	-3	J27:7
giv json	854	0	N15:7
giv me	624	5	N07:9
giv no	803	10	
giv page	854	10	J15:8
giv the	724	0	J03:6
giv them	854	-4	
giv token	825	0	J37:7
giv up	715	0	L01:7
giv us	785	0	J08:8
give	517	6	
give 401	825	3	
give 403	854	-3	N01:6
give 404	854	3	
give it	700	3	J23:8
give me	744	5	J33:7
give to	854	0	J42:7
given	555	0	J23:6 P01:11 S01:6
given as	825	-4	J32:7
given for	854	-4	
given id	825	5	J15:9
given read	854	0	J28:6
given the	707	7	S01:8 S03:7
glance	785	0	I04:7 I09:6 I20:8
glindholm	825	3	
glindholm connector	825	3	
global	617	0	J14:16 J42:18
global admin	803	4	J14:15
global browse	854	-3	
global permission	724	5	J14:9 J42:17
global variable	825	0	J37:7
glu	825	0	J10:7
gmail com	803	4	
gmt	638	7	C01:11
gmt content	825	4	
gmt link	854	-3	
gmt'	707	4	
go	413	0	J19:9 J21:7 N08:11 N12:8 S04:6
go 174	854	4	
go 360	854	3	
go and	803	0	J02:6
go by	756	-6	
go client	825	0	N12:12
go from	854	3	
go into	803	-3	
go jira	769	0	J01:9 J22:6
go msg	769	-8	
go on	638	-10	J02:6
go out	785	7	I17:7
go script	854	0	P01:7
go the	854	0	L01:8
go through	588	0	J40:6 N08:15
go to	631	10	
go together	854	-4	
go tool	803	0	J03:6
go with	803	0	J19:6 J28:6
goal	756	0	I11:8
goal org	854	4	
goes	479	5	J21:9 N07:6 N13:10 T02:8
goes again	825	0	J21:12
goes from	854	8	J41:8
goes on	660	0	J42:6
goes out	693	-7	N13:8
goes over	825	3	J03:7
goes through	631	0	N07:6
goes well	825	7	
goes where	854	4	
goes wrong	854	-4	
golang	803	0	I20:8
golang jwt	854	0	I20:8
gone	520	11	J22:35 N15:6
gone already	854	4	
gone and	803	3	
gone from	785	-6	I14:6
gone on	769	0	J24:9
gone the	825	3	
gone when	854	7	J25:6
gone wrong	825	-3	
goneexception	769	5	J22:11
goneexception this	769	5	J22:11
good	466	8	N01:7 T14:6
good again	854	0	J31:6
good day	825	0	S01:7
good for	700	4	
good if	769	-4	
good in	854	3	
good new	854	-4	I04:8
good now	803	4	J07:7
good reason	854	-4	
good the	785	0	L09:7
good to	785	3	
good until	854	0	I20:7
good use	854	0	N01:6
good what	854	0	J19:8
good while	825	10	
google	595	10	N06:10 T02:7
google common	803	7	N08:8
google login	854	0	I14:7
google oauth	854	-3	
goosander	854	0	N11:6
goosander atlassian	854	0	N11:6
goroutine	854	0	C02:9
goroutine runn	854	0	C02:9
got	433	18	I11:6 N02:6 N06:7 T09:7
got 401	769	6	J02:7 J19:6
got 403	825	-4	
got an	715	-6	S04:6
got both	854	0	T09:6
got connectionerror	825	6	N07:6
got from	825	0	I02:8
got install	854	-3	
got lost	825	0	I10:6 J02:6
got new	715	0	N02:11
got no	756	0	I03:6
got noth	803	0	T08:7
got problem	854	-3	
got recoverable	724	7	
got that	825	4	L09:6
got this	825	0	N12:7
gotten	854	0	I13:10
gov	670	0	I16:14 T08:28
gov cloud	825	0	I19:6
gov mod	724	0	I16:12 T08:12
gov sit	854	0	T08:8
government	734	0	T08:19
government cloud	785	0	T08:14
gqlexecutor	854	3	
gqlexecutor js	854	3	
graceful	825	7	J34:7
grafana	744	-3	J22:8
grain	785	0	J11:7
grant	480	14	J12:41 J40:10 L09:6 T01:35 T02:6 T11:7
grant are	854	3	
grant assertion	803	5	
grant confluence	854	3	
grant grant	854	0	J12:6
grant in	854	0	J12:7
grant is	785	-4	J40:6
grant on	854	0	J12:8
grant read	854	5	
grant scop	825	0	J12:12
grant the	700	0	J12:15
grant to	854	-3	
grant type	567	0	T01:31 T02:6 T03:7
grant type'	854	0	T01:6
grant your	769	3	J12:7
grant_type	579	0	L01:7 T01:6 T05:6 T11:9
grant_type encodeuricomponent	854	5	
grant_type grant	803	5	
grant_type refresh_token	825	-3	T14:6
grant_type urn	642	0	T01:7 T05:8
granular	693	7	J11:17
granular scop	769	6	J11:8
graphql	655	0	C02:7 T12:19
graphql method	854	3	
great	631	8	
great to	854	-3	
green	575	-6	J04:8 J19:6 J29:6 N09:9
green for	854	0	S01:6
green same	854	0	T08:6
grep	756	0	T03:6
grep date	854	0	C01:6
grey	724	3	
greyfriar	854	3	
greyfriar atlassian	854	3	
groovyx	854	5	
groovyx net	854	5	
group	528	7	J14:10 J18:11 J23:18 J42:21 N02:6
group at	854	0	J42:7
group atlassian	854	0	N02:11
group fail	854	6	
group from	854	0	J42:8
group group	854	5	J23:7
group have	825	6	J14:9
group in	769	3	J18:6
group is	854	5	
group jira	825	5	
group member	825	-5	
group read	854	4	
group the	854	5	
group to	854	0	J42:6
group'	825	-5	N04:7
groupid	854	4	
grouplabel	785	5	
grouplabel alertname	825	5	
grow	825	7	
grow paus	854	4	
guard	700	-7	I01:7 I04:6 I21:9
guava	854	3	
guava jar	854	3	
gues	569	24	I07:8
gues is	756	9	
gues that	803	0	I09:6 J13:6 J21:6
gues the	744	10	
gues we	825	0	I07:9
gues you	854	4	
guess	744	-5	
guest	687	3	C01:11 I04:6 S04:10
guest clock	854	0	C01:7
guid	825	-3	
guide for	769	-5	
guide is	854	3	
guideline	642	10	J22:7
guideline is	642	10	J22:7
guild	854	4	
guy	734	0	C01:10 N02:7
gw	854	0	N12:6
hack	854	0	C01:6 I15:6
had	409	20	I07:6 J03:8 J04:11 J19:8 J25:-7 J29:6 J35:8 N11:9
had already	854	0	T14:6
had an	724	-3	
had another	825	-3	
had been	617	0	I07:10 J19:7 J29:9 S02:8 T13:6
had died	854	0	N04:6
had enter	825	10	J19:6 N06:6
had fail	854	-3	
had jira	854	-3	
had no	700	-7	
had not	756	0	T14:7
had put	854	4	
had sign	825	0	J03:6 J19:7
had the	687	8	J04:8
had this	825	4	
had to	627	16	N13:6
had told	854	0	T09:6
had trouble	854	-8	
had used	854	6	
hadn't	769	3	
halden	803	-4	
halden example	854	-5	
half	583	-14	C01:10 I05:8 J41:7
half an	769	-4	N11:6
half day	854	0	N01:7
half minute	803	0	J19:6
half of	700	0	J41:10
half second	854	-4	
half the	854	0	C01:7
half year	854	-5	
halfway	854	0	J21:7
hallo	854	0	I12:6
hammer	825	0	N11:6
hand	453	22	I02:7 I06:7 J08:8 J25:-6 J37:6 T04:8
hand all	854	3	
hand and	854	5	J14:6
hand as	825	0	J03:6
hand for	825	4	
hand in	693	5	L08:11
hand it	707	0	J34:6
hand on	803	3	
hand out	707	10	J08:8
hand over	655	0	J37:11
hand that	825	6	
hand the	693	0	J08:8
hand to	825	-6	J07:6
hand which	825	-3	
hand with	744	0	J26:6
hand you	803	0	T14:6
handbook	825	-3	
handl fail	825	3	
handl for	825	-7	
handl of	785	-4	
handl request	825	4	
handle	638	0	I20:11
handle 429	854	-3	
handle as	854	0	I03:7
handle jira	854	3	J34:8
handle token	825	0	I20:15
handle_request	854	0	I03:7
handler	608	-5	I02:6 I04:6 T04:8 T05:6
handler and	854	0	I09:6
handler async	854	-4	
handler req	825	-5	
handleresponse	854	5	
handshake	693	6	
hang	681	0	J30:6 N05:7 N07:16 N08:6
hang and	854	6	
hang on	854	-3	
hang up	756	8	N07:18
happen	548	0	J21:7 J36:7 S03:7
happen at	854	4	
happen if	769	8	
happen often	825	-9	
happen on	854	-4	
happen the	825	4	
happen this	854	0	J34:8
happen to	744	0	I04:6
happen when	756	4	
happen with	803	0	I20:6 N08:6
happi	825	0	N05:6 T02:7
happy	670	-3	C02:9
happy and	854	0	I09:6
harbor	707	7	
harbor example	769	8	I12:6
harbor example'	854	-7	
harborsite	803	4	J01:9
harborsite atlassian	803	4	J01:9
harbour	803	-6	
harbour atlassian	854	-3	
hard cod	756	0	I12:6
hard code	854	0	I12:7
harden	825	0	J42:8
harmles	854	0	I11:6
has	291	12	I02:6 I06:8 I17:9 J11:7 J16:-6 J18:6 J22:11 J30:7 N07:-8 N11:-6 N12:-7
has all	707	0	J05:8 L09:7
has an	642	0	L01:6
has another	854	9	J28:6
has anyone	825	5	
has been	479	12	J22:26 J29:6 N04:6 T06:10
has come	854	10	
has consent	854	-4	
has create	854	3	
has done	854	4	
has every	854	-5	
has expir	650	12	I04:20 J29:8 N09:8 T14:7
has fail	803	6	N08:6
has field	854	0	L01:8
has got	724	3	
has iss	854	4	
has it	664	-6	
has its	785	-4	
has jira	769	5	J18:7
has just	854	0	L08:8
has left	825	0	J32:6
has line	854	0	J25:6
has link	854	-3	
has localbaseurl	854	0	I12:6
has miss	825	8	J09:7
has more	854	3	
has mov	854	-4	
has neither	854	4	
has never	756	4	
has no	516	11	I10:6 I17:12 I21:8 J33:6 J39:6
has none	785	-8	
has not	700	-8	L08:7
has noth	769	-7	I17:8
has only	744	0	J30:8
has or	825	3	
has our	825	0	S02:7
has project	803	0	J34:9
has put	854	-3	
has remote	854	5	
has request	854	6	T15:8
has requir	854	-4	
has run	785	3	
has scop	854	-3	
has secret	854	0	I07:6
has self	854	5	
has sent	854	4	
has taken	825	4	
has the	556	-10	I02:7 I07:7
has them	785	-4	
has tim	854	0	N08:10
has to	474	0	I06:10 J26:6
has two	769	3	J30:10
has updat	854	0	J33:6
has urn	854	0	T07:9
has what	854	3	
has wiki	854	-4	T09:6
has work	803	6	J02:6
has xsrf	854	-3	
has zero	854	0	I20:9
hash	485	-9	I01:46 I02:14 I03:24 J02:-6 J07:19 J08:15 J10:8 L01:8 L08:16 L09:29
hash claim	854	0	I02:9
hash does	744	0	I01:22
hash get	854	3	J07:8
hash in	756	0	I03:11
hash it	803	0	I01:10
hash mismatch	803	0	I01:13
hash not	854	0	I03:7
hash of	693	0	J08:9 L09:8
hash qsh	803	0	I03:11
hash the	785	0	J07:9 L09:7
hash token	769	-5	
hash_url	854	5	
hash_url method	854	5	
hashlib	825	-3	
hashlib sha	825	-3	
hashmap	803	4	
hasn't	614	0	I20:6
hasn't been	769	0	J41:6
hav	681	5	
hav acces	854	4	
hav one	803	3	
have	319	8	I02:9 I10:7 I14:-6 J02:-6 J04:9 J23:8 J25:-8 J27:7 J34:-6 J40:11 N07:7 P01:15
have acces	756	0	J18:6
have all	854	0	I21:7 J33:6
have an	664	5	
have and	854	0	T07:6
have chang	803	6	
have check	854	3	J16:6
have confluence	825	0	J28:8 J40:7
have csv	854	0	C02:7 J23:6
have custom	854	5	
have enough	803	0	J30:6
have enter	825	-4	
have exp	854	0	T02:8
have forge	825	0	N08:6
have found	803	8	
have had	769	0	L09:8
have it	642	9	J30:6
have jira	785	-7	J14:7
have keys	854	0	J10:6
have look	724	7	
have miss	854	-3	
have neither	854	6	N06:7
have no	634	0	J29:6
have not	769	4	T15:7
have noth	803	-5	
have only	803	0	S03:8
have or	825	6	J40:9
have permission	588	-3	J15:14 J27:9 J28:6 P01:11
have post	854	-3	N13:8
have problem	854	5	
have proxy	854	-3	N10:7
have put	803	3	L01:8
have qsh	854	-3	
have read	825	0	J09:8 T10:6
have requir	825	6	J23:8
have scop	785	-3	T05:6
have set	803	0	I05:6 J20:6
have such	854	-6	
have the	563	8	I02:7 J13:8 J35:6
have them	769	0	I10:8
have this	744	0	J19:8
have to	511	3	I02:6 J36:7 P01:15 T14:6
have told	854	0	J12:7
have trouble	854	9	J07:9
have value	715	0	I02:10
have you	734	-8	
haxx	854	0	N06:7
haxx se	854	0	N06:7
hc	854	3	
hd	825	-4	
hdr	785	3	
hdr authorization	854	4	
he	525	0	J17:6 J18:6 N05:7 T13:9
he gets	854	0	S03:7
he had	854	0	J35:6
he is	785	0	N14:9
he press	854	0	T15:8
he says	769	0	I14:6 J35:6
he typ	854	0	J34:6
he was	854	0	J18:6
he wasn't	854	0	J17:6
he'd	756	0	J13:6 J35:6
he's	675	0	P01:18 S04:8 T13:6
he's not	825	0	S04:6
head	536	0	N01:10 N12:12 N14:9
head body	655	9	N12:10
head http	854	-8	
head meta	687	13	N11:6
head title	642	0	J02:9 N12:9
head up	785	-7	
header	322	5	I11:6 I14:16 I15:10 J01:7 J02:14 J03:21 J05:11 J08:9 J20:14 J22:9 J24:14 J37:9 N03:-6 N06:-6 N14:-8 S03:6 S04:6 T14:-6
header accept	598	11	J26:11
header accept'	744	-3	
header alg	825	0	L09:6
header and	724	-6	I15:6
header as	734	8	N12:6
header atlassian	769	-4	J20:6 J24:9
header auth	756	5	J10:6
header authentication	825	4	J35:10
header authorization	446	-3	J01:7 J03:12 J08:9 J26:6
header authorization'	638	3	J01:6
header basic	854	0	J19:6
header bearer	854	0	J36:7
header but	854	0	J37:7
header cache	825	-8	
header content	577	-6	J22:8
header credential	854	3	
header data	825	-3	
header date	785	-3	C01:8
header date'	803	5	
header fil	854	7	J26:6
header forge	756	4	J37:11
header from	803	0	I13:6
header get	664	-9	S01:8
header has	825	-4	
header hdr	785	3	
header header	571	-3	
header host	825	0	I14:9 N12:6
header in	744	4	S03:6
header is	664	0	P01:7
header jira	785	0	J02:7
header json	854	0	N01:7
header jwt	854	0	I14:13
header line	854	0	J03:7 N12:6
header map	854	4	J02:6
header myself	854	5	J02:6
header no	803	0	N07:6
header none	854	0	I11:8
header object	825	-3	
header of	707	0	I15:7
header or	854	3	
header param	825	-4	
header refus	854	3	
header request	825	0	J24:6
header retry	803	0	J21:17
header rs	854	0	I14:10
header says	854	0	S04:10
header server	785	-4	
header server'	803	0	N01:7
header set	681	-3	
header so	854	0	N11:6
header that	769	-5	
header the	785	9	
header typ	803	4	J03:6
header user	825	0	J20:7
header value	854	-4	
header verify	854	-5	
header with	803	0	J16:6
header work	854	0	T12:8
header www	854	-4	
health	756	0	I04:9 J33:10
health check	825	0	J33:11
healthy	803	-9	
hear	769	0	J18:6
heartbeat	854	6	
hello	588	3	J32:11 S01:6
hello am	803	0	J36:7 N04:6
hello friend	803	0	J42:6
hello i'm	825	0	S01:10
hello in	854	0	I20:7
hello our	825	0	N02:8
hello'	854	-4	
helm	785	-3	N07:7
helm valu	854	0	T08:6
help	491	0	C01:7 J30:10
help and	854	-3	
help has	854	0	J30:8
help jira	854	-6	
help me	769	8	J30:6
help somebody	825	0	T02:6
help test	854	-4	
help the	854	-5	
help there	854	5	
help to	769	7	
help with	769	-7	
help'	854	-3	
helper	642	-8	J05:10 L09:6
helper that	854	-4	
helper user	854	4	J15:7
hence	785	0	J02:7
her	638	0	S03:11 S04:16 T13:13
her deputy	825	0	S04:6
her name	803	0	T13:14
her own	825	0	J35:6
here	455	13	J22:6 T02:9
here and	715	-4	
here as	803	-5	T02:6
here at	825	-4	
here every	854	5	J20:6
here for	756	0	J25:8
here it	803	-8	
here it's	854	0	S03:10
here like	854	9	J39:7
here no	854	4	
here not	854	4	
here our	825	0	J40:7 N11:6
here please	769	3	J33:8
here since	803	11	J22:8
here so	803	4	
here too	854	-3	
here uses	854	3	
here with	803	-9	
heroku	744	0	I09:9
herokuapp	854	-3	
herokuapp com	854	-3	
heron	769	3	N02:7 T10:7
hex	734	0	C02:6 J03:7
hexdigest	785	-4	L09:7
hey	825	-4	J27:7
hi	547	12	N08:7
hi can't	854	8	J02:7
hi support	825	0	I14:6 J21:7
hi thank	854	-3	
hi want	803	-3	S02:7
hi we	854	10	
hid	769	0	J31:10
hidden	707	7	
hide	854	-5	
high	670	-5	
highest	854	-6	
him	617	0	T13:12
him and	825	0	I17:6
him for	825	0	I16:6
himself	803	0	N08:6
hint	638	-6	J01:8 J11:6
hint that	769	-4	I11:6
his	567	0	J35:7 S04:18 T13:11 T14:8
his account	854	0	S03:7
his filter	854	0	J34:9
his pc	854	0	C01:6
his profile	854	0	T13:6
his token	825	0	S04:8 T14:6
history	664	0	N02:8 N08:6 N11:6
hit	650	0	S03:8 T13:6
hits	700	0	S04:7 T13:6
hits jira	825	3	J42:6
hitt	825	0	J35:6
hlp	825	-3	
hlzxrzin	785	0	T10:7
hmac	707	-6	I07:7 T10:8
hmac sha	854	-3	
hmacsha	854	0	T10:9
hmacsha 256	854	0	T10:9
hmm	769	0	J33:7
hne	854	0	N02:8
hold	608	-16	
hold every	854	-4	J31:6
hold the	769	-18	
hole	803	0	J05:6
holiday	769	0	T14:8
home	567	9	J02:8 N04:6 N14:16
home at	854	3	
home atlassian	854	0	N14:10
home page	803	0	N14:8
home runner	756	-9	
home the	854	0	N04:6
home too	854	0	T09:6
homemade	825	0	I06:9 I13:6
honest	785	-5	
hook	536	-14	I08:11 I12:10 I13:6 I15:16 T05:8
hook in	854	0	I05:7
hook refus	854	0	I15:8
hook that	854	5	
hook this	854	0	T05:6
hop	803	0	J13:6 J38:6
host	373	15	C01:8 I09:9 I13:7 I16:31 J11:-7 J25:-10 J28:7 J39:17 N06:27 N07:11 N13:-6 T03:10 T08:13
host accountid	825	0	S03:7
host and	756	-5	T05:6
host answer	854	0	J38:6
host are	803	0	J38:6
host as	854	4	
host at	769	-3	
host atlassian	785	0	J37:6
host chat	854	-4	
host clientkey	854	0	S03:7
host confluence	825	3	
host connect	854	0	C01:8
host could	854	5	
host docker	854	0	T15:7
host does	785	0	I16:13
host error	854	0	N06:6
host for	715	0	I09:11 I13:11
host from	854	3	T08:7
host github	825	0	I18:9
host has	803	3	I20:6 N08:6
host have	854	6	
host host	756	11	J15:7
host http	655	6	
host instance	854	4	J39:6
host is	734	0	N06:12
host isn't	825	0	I16:12
host jira	624	-11	J39:16 N06:10
host model	854	5	
host name	803	4	I07:6
host of	785	4	
host on	803	-6	
host ones	854	3	
host or	825	4	J23:6
host port	825	-5	
host record	854	0	T09:8
host request	785	0	L09:8
host rest	744	4	J10:6 N06:6
host return	700	-3	I12:7 I13:8
host says	854	0	L01:9
host server	803	-3	
host setting	854	6	J01:6
host so	825	7	N02:8
host str	825	6	S03:7
host that	803	4	N07:7
host try	854	3	
host uri	854	3	
host url	854	-4	N06:6
host user	825	-3	
host with	854	-4	
host'	825	9	I01:7
hostkey	854	-4	
hostname	681	0	I16:9
hostname jira	825	-7	
hotel	854	0	N12:6
hotfix	854	0	L08:6
hour	508	-3	I04:8 I05:11 I20:8 J21:7 J36:15 J37:7 N11:9 T14:18
hour ago	803	0	I05:6
hour and	744	4	
hour for	825	0	L08:6
hour in	825	-3	J21:6
hour later	734	-6	N11:8
hour of	825	0	T09:11
hour or	803	-7	J02:6
hour the	785	10	I07:6 J37:6 T14:10
hour then	825	0	J36:10
how	427	-13	J02:6 J36:7 S01:8 S03:7
how can	687	0	J36:6
how do	563	-11	J37:6
how it	744	0	J17:8 J24:6 S02:8
how long	724	-6	
how many	769	-7	
how old	854	0	J19:6 J36:6
how should	825	-3	
how the	769	3	
how to	595	6	
how we	756	-3	S01:6
however	769	6	J16:6 T08:6
hr	638	0	J07:6 J42:12
hr'	825	5	
href	670	7	N13:6
href secure	825	5	N13:7
href static	785	4	
hs	522	4	I06:8 I07:16 I11:18 I20:7 L08:15
hs 256	522	4	I06:8 I07:16 I11:18 I20:7 L08:15
html	461	31	I21:15 J38:17 N01:28 N03:31 N12:23 N14:29 N15:18
html and	803	7	
html charset	715	3	J35:6
html com	854	0	I21:6
html did	854	0	N15:7
html doc	854	-3	
html error	803	0	N01:6
html from	854	0	N01:6 N12:6
html head	646	10	J02:9 N01:7 N12:13
html html	664	5	N03:6 N11:6 N14:7
html is	803	8	I21:9 N12:8
html lang	664	5	N03:6 N14:7
html login	825	-3	
html look	854	-11	
html loose	785	4	N01:7
html n'	803	3	
html not	854	0	N03:9
html of	854	3	
html pag	854	0	I04:6
html page	664	12	N01:8 N03:12
html public	756	0	N01:7
html the	854	4	
html transitional	785	4	N01:7
html what	854	5	
html with	803	3	J38:8
html your	854	0	N15:6
html'	854	0	I21:6 N01:7
http	219	0	I04:-6 I05:-6 I09:-6 I12:10 I20:-6 J02:9 J06:-6 J22:12 J24:6 J26:11 J28:7 J29:-6 J39:8 N03:13 N06:14 N12:13 N13:19 N14:25 S04:-6 T03:7 T09:7 T15:8
http 127	734	9	T15:10
http 192	825	-12	
http 200	621	12	J35:7 S01:7 T08:6
http 400	556	7	J25:15 J30:10 T04:8 T05:6
http 401	603	-13	I10:7 I15:6 J02:6 J16:8 J26:7
http 403	631	4	J01:10 J35:6
http 404	655	7	J39:17 N03:6
http 405	825	-4	
http 410	670	6	J22:21
http 413	825	0	N05:11
http 415	825	-13	J24:6
http 429	825	-5	
http 500	744	-5	
http 503	854	0	N11:6
http 504	825	0	N11:11
http acme	477	-33	J01:7 T09:12
http acorn	854	7	N13:6
http action	803	0	N01:6
http addon	803	0	I17:7
http addres	803	11	
http admin	854	0	N14:11
http agency	825	-4	
http and	785	10	J02:9
http answer	854	3	
http api	476	-31	J10:6 J11:13 J28:10 J36:10 J37:10 J40:6
http apps	825	0	I01:9
http atlassian	715	0	N03:7
http auth	565	13	T03:40 T15:21
http avocet	854	0	J32:6
http barge	631	-26	
http basic	825	-3	
http bitbucket	785	-4	
http chat	854	-6	
http circleci	803	-6	
http client	724	5	J07:9 S03:8
http cloud	825	-7	
http code	744	-6	N15:9
http company	825	5	J26:7
http confluence	660	9	J02:8
http connect	687	-9	I13:21
http connection	769	-3	
http copperbay	854	8	J22:6 N13:7
http copperhill	825	6	
http curl	854	0	N06:7
http customer	854	0	J37:9
http defaultclient	675	-3	
http defaultrequestheader	825	0	N09:6
http delete	854	0	I03:10
http dev	854	0	I10:6
http developer	577	14	J22:14
http doasync	854	3	
http docs	769	-13	
http ecosystem	803	0	T06:9
http egret	825	0	I12:12
http elmgate	854	-5	L09:6
http equiv	734	7	
http error	631	0	J25:6 J26:6
http example	707	-14	
http fernhollow	854	4	
http first	854	-3	
http flow	854	6	
http forge	825	0	I19:7
http foxglove	825	0	J38:6 N05:9
http from	854	-4	
http get	660	0	I17:6
http ghj	854	0	I18:7
http gitlab	756	-3	I12:6
http goosander	854	0	N11:6
http greyfriar	854	3	
http harbor	825	6	
http harborsite	825	3	J01:9
http harbour	825	-6	
http header	825	-3	J05:6
http help	854	-3	
http heron	854	0	N02:8
http hook	854	-3	
http http	785	-3	N06:11
http httpadapter	854	0	N07:6
http httprequestexception	785	3	
http httpresponseexception	825	5	
http id	734	12	N13:8 N14:12 T15:9
http issu	785	20	J39:10
http it	854	4	N06:7
http jira	466	8	J35:6 J39:28 N06:6 N09:14
http jira_cloud_host	756	6	
http js	854	4	
http kestrel	825	0	N14:6
http lab	854	3	
http larch	854	-4	S01:7
http larkfield	803	0	J19:6
http larkspur	785	4	
http layer	825	0	N01:7
http level	854	0	I18:8
http library	785	0	J03:9 J24:10 N12:6
http lindgren	681	-4	
http localhost	611	-7	I11:6 T15:8
http lorry	707	-21	
http mcp	687	8	J02:6 J11:7
http method	803	-9	
http mossbank	803	3	
http my	803	-8	
http mysite	744	-6	N13:6
http net	854	3	
http new	744	-4	
http newrequest	681	-3	
http nio	825	-4	I02:6
http node	825	0	I01:6
http northpier	825	6	
http not	854	0	I11:8
http oakmere	825	3	
http oauth	561	-14	L01:9 T02:7
http old	825	-4	
http on	825	3	N06:6
http ourdomain	854	-6	
http ourorg	854	-4	
http oursite	825	0	N03:6
http ourteam	854	4	N09:6
http pinecrest	854	0	J26:6
http plover	803	0	N14:9 T08:6
http post	724	0	J24:7
http proxy	769	5	I12:6 N10:8
http quillwork	803	-4	
http quitte	825	-8	
http registry	756	-9	
http remov	803	0	J27:6
http request	579	8	
http require	854	-4	N12:6
http response	655	0	I12:7 N12:12 N15:6
http rest	825	5	
http ridgeway	854	6	
http saltmarsh	769	6	
http samphire	854	0	I10:6 J10:6
http server	756	7	
http silverbirch	854	0	J18:6
http siskin	825	0	N14:6
http site	693	-5	
http start	854	0	N14:11
http statu	664	9	J04:9 N13:7
http step	854	0	J20:6 J32:6
http support	854	0	J26:6
http sycamore	854	3	
http teasel	825	0	C02:6
http tern	854	0	N13:8
http the	803	-4	
http thornbury	803	6	J04:9
http ticket	803	0	J39:9
http tidewater	854	5	J04:7
http tls	854	-4	
http to	825	-3	
http tool	854	-7	
http tracker	664	13	
http wiki	681	-7	N03:6
http willowbank	854	0	N07:6
http with	825	0	J38:7
http withheader	854	0	L08:6
http www	707	0	N01:6
http xray	825	-6	
http xxx	803	6	
http yarrow	825	0	N06:6
http your	687	-5	J25:7
http your_app_callback_url	854	-4	
http'	769	0	N13:8
http' host	854	-4	
http_client	854	3	N07:9
http_code	715	-7	J19:6 J28:6 T07:6
http_code n'	769	0	J28:7 T07:7
http_condition	854	3	
http_condition res	854	3	
http_error_msg	803	-5	
http_error_msg response	803	-5	
http_errors'	854	0	J34:6
http_errors' false	854	0	J34:6
http_method	854	3	
http_method get'	854	3	
http_method jwt	854	3	
http_response integration	854	-4	
httpadapter	825	0	N07:6
httpadapter max_retri	825	0	N07:6
httparty	803	-4	
httpbasicauth	700	18	N13:8
httpclient	579	9	I14:6 I17:24 N01:8 N08:8 T06:6
httpclient apache	803	6	N07:6
httpclient api	854	-3	
httpclient asuserbyaccountid	854	0	S02:8
httpclient clientkey	756	0	I17:17
httpclient for	854	0	I17:9
httpclient get	825	0	N01:8 S02:7
httpclient put	854	0	P01:6
httpclient req	756	0	J17:7
httpclient unknown	854	3	
httpcomponent	803	6	N07:6
httpcomponent defaulthttpclient	854	3	
httpcomponent jar	825	6	
httpentity	785	3	
httperror	573	6	J02:7 N03:8 N05:7
httperror 400	785	0	N05:8
httperror 401	785	0	J26:6
httperror 403	785	-6	N01:7 N04:7
httperror 404	769	-9	N03:10
httperror could	854	-6	
httperror error_msg	854	3	
httperror http_error_msg	803	-5	
httperror with	854	7	J02:8
httperror'	854	6	N03:9
httpget	854	7	J02:6
httpmethod	687	-3	
httpon	825	3	J02:6
httppost	854	3	
httppost post	854	3	
httprequest	693	-3	
httprequestcanonicalizer	854	0	L09:6
httprequestcanonicalizer computecanonicalrequesthash	854	0	L09:6
httprequestexception	769	3	
httprequestexception the	854	3	
httprequestmessage	687	-3	
httprequestmessage httpmethod	700	-3	
httpresponseexception	803	5	
httpresponseexception statu	854	5	
https'	744	-4	J24:7
https' host	803	4	
https_proxy	769	0	N10:20
https_proxy http	825	0	N10:10
httpsconnection	825	3	N06:6
httpsconnection object	825	3	N06:6
httpsconnectionpool	693	6	N08:6 N09:6
httpsconnectionpool host	693	6	N08:6 N09:6
httpsucces	854	-3	
httpx	825	3	
httr content	854	3	
httr http_condition	854	3	
hub	707	-3	T13:7
hub show	854	0	T13:9
hubot	769	0	J26:7
hubot jira	825	6	J26:7
hubot node_modul	854	9	J26:7
hubot_jira_password redact	854	-5	
hudson	785	4	
hudson plugin	785	4	
human	734	0	J17:12 J35:13
hundr	715	0	I20:8 J21:13 L01:7
hundr tim	854	0	J16:6 L01:9
hurt	854	0	I15:7
hyper	803	0	C01:7
hyper guest	854	0	C01:7
hypervisor	825	0	I20:6
hyphen	854	0	N15:6
i'd	476	0	J08:7 J11:6 L01:8
i'd expect	734	5	J11:6 J27:7
i'd have	734	0	J08:13
i'd put	803	0	J29:7 N01:6
i'd say	803	0	I01:6
i'd send	825	-4	J10:6
i'd think	785	3	
i'd written	854	0	L01:8
i'll	664	3	
i'll fix	854	-5	
i'll look	825	4	J25:7
i'm	458	13	J14:8 J16:6 S01:11
i'm admin	825	0	S01:8
i'm allow	854	0	J42:6
i'm an	825	11	J26:7 T15:6
i'm be	854	0	J09:6 T09:6
i'm gett	803	0	I10:6 T05:6
i'm given	854	0	N12:6 S01:10
i'm go	854	0	J14:7
i'm in	854	0	N07:7
i'm logg	803	3	J27:7
i'm look	803	3	
i'm miss	854	3	
i'm not	655	-10	J16:6 S03:8
i'm site	854	0	J13:7
i'm sure	803	3	T11:6
i'm test	854	3	T08:6
i'm told	803	4	J35:6
i'm try	825	6	J11:6
i've	474	0	J07:9
i've been	803	4	S02:6
i've compar	803	0	L01:8 S04:6
i've no	803	0	S03:6
i've past	854	0	J03:6
i've re	854	0	J29:7
i've seen	825	0	J23:6
i've the	854	0	J39:7
i've tri	744	3	L09:7
iat	452	3	C01:21 I06:20 I20:24 J02:-6 J06:12 L01:24 L08:18 L09:13 T02:15 T07:7
iat and	803	3	
iat date	825	0	I20:6
iat exchange	854	0	L09:6
iat exp	600	0	I03:10 J06:10 L08:18 L09:11 T07:11
iat expir	854	0	L01:15
iat from	854	0	I06:7 I20:7
iat int	803	6	C01:6 J07:6
iat is	803	-7	
iat iss	854	4	I06:6
iat math	744	11	J06:7
iat now	560	-7	C01:12 L01:9 T09:7
iat time	700	0	T02:9
iat work	854	0	T02:6
iat'	660	10	I06:12 I20:9
iat' are	854	0	I06:7
iat' in	854	0	I20:7
iat' time	785	3	
icon	744	-3	I21:10 J38:10
icon of	854	4	I21:8
id	345	5	C02:22 I19:6 J23:8 J25:11 J30:6 J35:-6 J40:11 J41:19 N08:-6 N09:-6 N12:-6 S04:7 T04:16 T05:11 T07:13 T12:7 T13:7
id add	854	3	
id and	631	-6	T09:6
id app	854	3	
id are	825	4	
id ari	785	0	I19:9
id as	785	-4	
id assignee	854	3	
id atlassian	646	25	J01:15 J02:6 J26:9 N13:6 N14:9
id att	854	5	
id but	854	3	J07:6
id by	803	-4	
id com	825	-5	
id const	854	7	J19:6
id customfield_	785	10	J25:6
id download	825	-3	
id environment	854	0	N04:6
id error	854	3	
id exist	854	0	T07:6
id field	803	4	
id file	854	5	
id for	744	-3	
id from	734	0	C02:9 J40:10
id get	854	3	
id header	825	0	P01:6
id http	769	8	
id i'd	854	-7	
id id	825	5	
id in	611	6	I13:6 P01:7 S02:7 T04:7 T05:6 T07:13
id is	611	-6	J41:10 S04:10 T12:6 T13:6
id it	756	0	J41:6
id jira	825	3	
id key	734	-13	
id muss	803	8	J41:13
id my	854	5	J25:6
id name	769	7	
id nor	854	4	
id null	785	3	
id of	646	-9	J30:6 T07:9 T13:12
id on	785	0	T05:6
id or	769	5	J15:8
id permission	825	-4	
id pid	854	8	
id rest	785	0	J36:9
id scope	854	-3	
id secret	803	5	T14:6
id so	803	7	
id space	854	-8	
id status_id	854	9	J25:9
id summary	744	7	
id the	785	-3	
id then	825	-7	
id to	854	0	S03:7
id transition	854	-4	
id type	854	-7	
id unexpect	854	5	
id version	803	-4	
id we	825	0	T04:10
id with	769	0	J40:6
id'	660	4	J25:12
id' is	854	3	J41:6
id' or	769	5	J25:8
ide	825	4	
idea	579	-7	
idea did	854	-3	
idea why	803	4	T05:6
identical	655	0	J06:7 S04:7
identical for	854	0	T13:6
identifi	803	4	P01:6
identifier	675	8	J06:8 J41:16
identifier must	769	9	J41:15
identify	707	11	J23:16
identify query	724	11	J23:7
identify user	854	0	J23:10
identity	707	0	C02:7 S02:13 S03:8 S04:6
identity in	854	0	S04:8
identity user	854	0	C02:9
idle	785	0	N07:6
ids	575	-10	J31:9 J41:11 T04:17 T06:8
ids and	785	-3	
ids are	785	0	T04:12
ids of	854	0	J41:6
idx	854	3	
ie	769	-4	
ie edge	785	4	
ietf	611	4	T01:6 T02:6 T03:8
ietf param	617	5	T01:6 T02:7 T03:9
if	345	-10	C02:7 I01:7 J04:8 J08:6 T06:7
if and	854	4	
if ask	854	3	N08:7
if cloudid	825	-5	
if code	825	-8	
if decod	825	4	I01:7
if delete	854	0	C02:6
if err	638	11	T06:6
if error	803	5	
if exist	854	-4	
if field	854	4	
if it	614	-8	C02:6
if it's	744	-5	S03:6
if jira	756	0	N02:9
if known	854	-3	
if leave	769	0	J31:6
if my	825	3	
if name__	854	8	J26:6
if nobody	825	0	J05:6 J40:8
if ok	769	6	
if one	854	-7	
if open	854	0	S03:10
if project	854	3	
if req	825	-3	
if response	744	-13	
if run	854	0	J21:7
if scop	854	10	
if send	825	0	N05:6
if somebody	854	-3	
if take	825	0	J32:6 L09:6
if tenant	785	-3	T10:6
if that	715	0	J14:6
if the	534	-3	J04:10 J13:6
if they	724	6	
if token	803	0	J10:7
if verifi	854	5	
if we	785	0	J31:6
if you	586	-13	J39:6
if your	785	0	T03:6
iframe	569	0	I01:9 I03:18 I04:14 I14:7 I21:9 J08:14
iframe 401	854	0	I21:6
iframe call	803	0	I03:9
iframe to	825	0	I02:7 J08:6
ignor	693	-6	J03:10 S02:9
ignor the	854	0	J03:8
ignore certificate	854	3	
ignore the	825	0	N11:6
ijoiyjdkmwmwzmutm	785	0	T10:7
ijoiyjdkmwmwzmutm ms	785	0	T10:7
illegal	769	-7	C02:17 J34:7
illegal character	825	0	C02:12 J34:7
illegalargumentexception	825	-5	I10:6
illegalstateexception	825	0	S02:7
im	825	5	J23:10
imag	693	13	I21:7 J38:21
imag in	854	0	I21:9
image	593	-11	C01:6 J29:6 J38:7
image in	854	4	
img	803	0	I21:15
immaturesignatureerror	854	0	I20:10
immediate	785	0	J19:6
impact	785	-4	J30:7
impersonat	655	-4	J09:7 S04:12 T04:6 T05:7 T09:7 T11:8
impersonat the	854	-4	
impersonat user	803	0	J13:6 S04:7
impersonate	700	0	C02:19 S04:6 T05:12
impersonate user	854	0	C02:6
impersonation	550	-8	C02:8 J36:6 L09:6 S04:10 T01:6 T02:9 T03:8 T04:8 T08:7 T09:7 T12:7
impersonation an	854	-3	
impersonation and	854	0	J36:7
impersonation as	854	0	T11:6
impersonation broken	854	0	S04:8
impersonation fail	785	0	T09:8
impersonation in	769	0	L09:7
impersonation no	854	0	T05:6
impersonation the	825	3	
impl	769	-5	J03:8 N07:6
implement	744	-6	J08:6
implement the	854	0	J08:7
implementation	756	0	L09:7
impli	854	-3	
import	471	6	J22:10 N05:9 T04:13
import api	785	-8	
import axio	825	10	
import base	854	10	
import confluence	825	-6	J18:6
import confluenceloader	825	3	
import datetime	854	-5	
import execution	785	-7	
import fmt	854	-4	
import httpbasicauth	756	3	
import is	825	-3	
import jira	660	-3	
import meta	825	-4	
import module	854	3	
import of	854	4	
import os	734	0	J22:7
import request	655	11	J22:7 J26:6
import the	734	-4	
impossible	769	6	N07:6
impossible interact	785	6	N07:6
improper	734	0	J10:28
improper form	785	0	J10:16
improv	854	-5	
improvement	854	-3	
in	180	0	I15:8 I21:6 J24:-6 J25:-7 J27:7 J30:10 J33:-6 J34:11 J41:6
in 200	854	3	
in 401	825	12	J26:6
in 404	769	0	J15:6
in about	854	0	S03:9
in adf	825	0	J39:7
in admin	769	0	J28:10
in advance	854	4	
in again	650	10	J35:7 T14:14
in all	681	0	N02:6
in allowedbaseurl	825	0	I12:7
in an	603	0	J09:18
in and	687	4	S01:8
in another	734	-7	
in any	724	0	J42:6 S01:6
in app	769	0	I11:6 S03:7
in april	803	0	J29:6
in arbeit	854	3	J27:6
in as	687	3	
in at	854	-3	J35:6
in atlassian	638	0	J06:7 N04:6
in attachment	854	-6	
in august	785	-5	
in azure	825	-6	T13:7
in base	803	5	
in basic	854	-4	
in batch	825	0	J07:6
in between	724	0	N12:8
in block	803	5	
in body	854	0	N01:6
in both	693	3	
in browser	707	4	I21:6 J27:7 J35:6 N02:11 S04:6
in by	681	0	J35:13 N04:7
in cache	854	0	I08:6
in call	854	0	L09:6
in capital	803	-3	T11:6
in captcha	854	-3	
in case	681	-7	J35:6
in certificate	715	3	N09:11
in chunk	854	0	N12:6
in ci	785	0	S01:6
in client	803	-4	
in cloud	756	0	J11:6
in comment	854	0	C02:6
in commit	854	-3	
in config	715	0	I12:10
in confluence	734	0	I02:8 T09:8
in connect	707	0	J40:6
in container	854	0	I20:13
in create	825	-6	
in create_page	854	3	
in custom	854	3	
in customer	854	0	N04:6
in data	785	-4	
in database	854	0	S03:8
in days	825	0	J36:7
in debug	803	-3	
in description	825	0	N05:7
in descriptor	756	0	I12:9 I21:11
in dev	769	0	I10:6
in do	825	0	J19:8
in docker	744	0	I20:6 J02:6
in docs	854	-7	
in each	734	0	J38:6 N05:8
in earlier	854	6	
in elixir	803	4	J06:7
in env	785	7	
in err	744	6	
in every	744	4	T02:7
in excel	803	0	J02:7 J34:10
in fail	854	-4	
in favour	803	-4	
in file	825	-3	
in first	803	-7	
in for	785	0	J16:6 L09:6
in found	825	-4	
in four	854	5	
in from	854	3	T14:7
in front	590	0	C02:15 I14:7 J33:6 T07:9
in full	825	-4	
in gdpr	627	24	J23:25
in get	769	4	N12:6
in github	785	-3	
in gitlab	825	0	N06:6
in giv	854	-3	
in group	854	3	J42:6
in has	825	7	J27:6
in here	803	3	
in his	744	0	J29:6
in hits	854	3	J42:6
in html	854	0	N03:11
in http	785	-3	
in if	825	-3	
in in	769	0	J38:8
in init__	803	11	J26:6
in install	744	0	I15:13
in issu	785	-3	
in it	530	5	I06:6 L08:6
in january	803	0	I05:6
in jenkin	825	3	
in jira	462	-15	J01:6 J18:6 J30:14
in jira'	854	-4	
in jql	785	0	J23:6
in jsm	825	3	J30:6
in json	664	0	N03:9
in jwt	854	0	L08:8
in key	854	-3	
in kotlin	854	0	L09:8
in lower	803	0	J03:8
in main	756	0	C02:6
in manage	803	0	J09:6 N02:6
in manifest	803	0	J12:12
in many	825	-3	
in march	769	0	N15:6 S04:6
in memory	724	0	J36:7 T05:6
in metadata	825	5	J41:9
in min	803	0	N11:6
in minut	854	0	I06:7
in module	715	10	J26:7 N04:6
in more	854	3	
in ms	769	0	J08:6 J36:10
in my	555	25	J26:6 N14:7
in myself	854	0	J03:6 S04:8
in name	825	0	N06:9
in new	769	-4	
in not	803	0	J34:6 J38:6 N14:6
in once	825	4	
in one	624	-3	P01:7
in only	803	3	N14:7 P01:6
in opensprint	724	7	
in ops	854	0	J30:8
in order	744	6	J28:8
in other	744	0	P01:6
in our	481	0	J02:-6 J29:6 S03:8 T04:6 T09:6
in parallel	825	4	
in particular	854	-3	
in paste	854	3	
in path	825	-3	J10:6
in payload	803	-3	I15:14
in permission	825	0	J27:6
in php	825	0	T10:6
in place	560	0	N08:6 N13:6
in pod	854	0	I13:6
in post	854	-3	
in postman	660	0	J02:6 J24:6 J28:7
in power	734	3	J28:6
in powershell	825	0	I06:6 J23:6
in preview	854	3	
in print	854	-4	
in private	769	4	J01:8 J38:8 S01:6
in proces	854	-6	
in process_open_vuln	854	3	
in prod	734	0	S03:7 T01:6
in progres	675	4	J34:8 J41:17
in project	693	3	J15:7 J16:6 J30:6 J41:7
in put	825	0	J31:6 L08:8
in queri	854	4	
in query	693	4	J34:6
in quotation	687	10	J34:14
in raise_for_statu	769	6	
in react	854	-3	
in readme	854	-3	
in redi	756	0	J37:8
in release	803	-3	J05:8
in req	854	0	I15:6
in request'	785	5	
in resource	854	5	J25:8
in review	769	5	J41:16
in role	854	0	S04:6
in row	825	-3	
in schedul	854	6	
in script	854	-4	
in second	803	7	N11:7
in sentry	854	9	J30:8
in set	854	-8	
in several	825	3	
in single	854	0	N05:7
in so	803	6	
in some	803	3	
in space	785	-4	
in statu	803	8	
in stor	769	0	I10:20
in str	769	6	J34:6
in strict	825	8	J23:11
in sub	756	0	S02:14 T07:8
in sync	825	-3	
in test	785	-5	J31:6
in that	631	6	J05:7 J17:10 P01:17
in the	268	12	I10:9 I15:6 I17:7 I20:7 I21:13 J04:6 J21:-7 J23:-8 J24:-8 J25:-10 J33:-6 J34:16 J36:8 J39:7 L01:11 N04:7 N07:8 N08:-6 N12:-6 N14:-6 P01:7 T14:-7 T15:7
in their	642	0	T13:8
in there	593	5	N10:6 T07:7
in this	606	-6	J16:6 J31:8 N03:7 P01:6
in thread	744	0	L08:7 T06:7
in three	825	0	N11:6
in to	569	3	J26:13 T15:10
in token	769	0	I02:7 I03:6 J29:6 S02:6
in too	854	6	
in total	854	-3	
in truth	803	-10	
in try	854	-3	
in ui	825	0	J20:6 J27:7
in unit	854	0	T02:6
in upsert	825	-6	
in urlopen	854	4	
in use	803	-3	T04:6
in user	734	-3	
in var	785	0	T03:6
in verb	825	8	
in version	825	-4	
in we	769	12	
in webhook	854	-4	
in which	681	-6	
in with	606	0	J02:11
in work	803	5	J24:6
in worker	854	0	T14:7
in wsl	854	4	
in your	631	3	
in'	825	3	
inactive	785	-3	T13:14
inbound	769	0	J06:10 T04:9
inc	854	3	
incidencia	854	-5	J15:6
incident	642	0	N11:8
incident the	825	3	J17:6
includ	634	-9	T01:8
includ needs_authentication_err'	854	-3	
include	687	-3	S02:7
include atlassianjwtauthentication	854	-3	
include location	854	6	
include qsh	854	0	L09:7
include_attachment	803	5	
include_attachment true	825	3	
includesubdomain	734	3	
incognito	825	0	J35:7
incognito window	854	0	J35:7
incom	660	-10	J06:9 L08:6 T10:13
incom authentication	854	-5	
incom link	854	-4	
incom token	803	0	J06:8 T10:6
incomingmessage	803	4	
incomplete	825	5	
incorrect	700	-8	J26:9
incorrect or	803	-4	
increment	803	8	J25:7
incremental	803	0	J33:11
inde	744	6	L01:8
indent	825	-5	
indent separator	825	-5	
index	581	5	I01:10 N09:7 T14:6
index js	650	3	I01:7 N09:9
indicat process	854	5	
indicate	803	3	
indicate succes	803	3	
ines	785	0	S03:14
inet	854	0	N06:6
inet addressimpl	854	0	N06:6
info	480	15	J03:6 T13:7
info bugwarrior	854	4	
info collector	769	6	
info creat	854	5	
info discover	854	8	
info for	756	3	J03:6
info get	756	-4	J04:6
info http	854	4	
info jira	803	-6	
info mcp	825	-4	
info message	854	0	J11:6
info msg	854	0	J03:8
info post	854	3	
info process	854	3	
info refresh	854	0	T14:7
info start	854	6	N03:9
info tenant	854	0	J09:6 N15:9
info ts	854	0	I20:6
info version	854	6	N12:7
information	581	12	J26:7 N04:6
information at	825	3	
information check	854	4	
information error	854	-3	
information for	825	6	
information java	854	3	
information see	675	9	J26:10
information to	854	-5	
informational	854	5	
informational notificationscope	854	5	
ingest	825	-3	
ingres	756	0	I02:8 I14:8
init	655	9	N02:7
init fail	854	3	I17:6
init installation	825	3	J39:6
init__	756	14	
init__ py	854	9	
init__ si	854	4	
initial	769	-3	
initialize	854	-9	
initialize_http_header	854	3	
initialize_http_header authentication'	854	3	
inline	825	-9	
inner	744	0	J34:10
input	577	15	I07:7 I08:8 J25:18 N14:6 T10:6 T12:7
input contextid	769	0	T12:7
insensitive	825	0	J03:9
insert	744	0	I07:8
inside	634	12	I03:14
inside my	854	0	T05:7
inside of	803	6	
inside the	769	3	
insight	803	12	N03:10 N08:6
insist	715	0	J32:6 L01:6
insist on	756	0	J32:7
inspection	803	0	N09:6
inst base_url	803	0	S02:6
instalado	803	12	J40:9
instalado autorizado	854	6	
install	357	-17	I07:14 I08:27 I09:23 I11:39 I12:27 I13:42 I14:-6 I15:35 I16:26 J01:-6 J02:-9 J12:13 J15:-6 J21:-6 J22:-6 J23:-6 J25:-11 J26:-9 J39:-6 J40:15 L08:7 N07:-7 N08:-6 N14:-6 T04:19 T05:20 T09:9 T10:11 T14:-6 T15:-6
install 204	803	-3	
install 401	687	0	I11:10 I12:6 I13:18 I15:8 I16:13
install again	700	3	I07:8
install and	670	-3	N02:6
install anew	825	5	J17:6
install answer	854	-4	
install app	803	0	I11:9
install are	825	0	I12:9
install but	825	3	I09:6
install call	715	0	I08:12
install callback	693	0	I11:7 J06:7 L08:7
install can	854	-3	J09:6
install claim	854	7	
install event	707	0	I07:6 I12:7 T04:6 T10:7
install fail	854	0	I13:6
install false	854	0	I11:11
install fine	854	-3	T10:10
install for	769	-6	
install from	715	0	I08:6 I16:7
install hook	655	-4	I15:6 T04:6 T05:7
install host	769	0	I09:23
install in	715	0	I15:10
install install	769	0	I11:6
install is	785	0	I11:9
install it	675	-3	I07:6
install jira	825	-3	
install key	803	0	I08:8
install keys	660	-10	I08:9 I13:25
install list	854	0	J12:8
install no	854	4	
install ok	803	0	I09:12
install on	600	14	I09:8 J40:28 T08:6
install once	854	0	T10:6
install our	734	0	I08:11
install payload	664	-3	I11:6 I15:11 T09:7
install refus	854	0	I11:9
install since	769	0	I13:9
install statu	854	-3	
install the	583	0	I07:9 I10:6 I13:9
install upgrade	756	0	J12:8
install webhook	803	6	L08:7
install what	854	0	T09:6
install which	854	0	I11:6
install with	756	0	I13:8 I15:7
install work	854	0	I13:7
installation	474	0	I11:22 I12:13 I13:7 I16:8 J02:-6 J12:8 T01:6 T04:9 T05:7 T09:10 T12:9
installation baseurl	854	0	T09:9
installation context	854	0	T12:7
installation fail	769	3	I12:6
installation in	854	5	
installation installation	854	9	I01:7
installation of	803	3	
installation only	854	0	I11:6
installation please	803	5	I12:6
installation post	825	0	I11:10
installation str	854	4	
installation that	854	3	
installation type	825	11	J39:6
installation work	825	-5	
installationid	825	-3	
installationid ari	854	-3	
installed'	707	0	I11:6
installedat	825	0	I10:10
instanc	715	-5	
instance	494	22	J04:13 J39:11 J40:24
instance at	825	-3	
instance cannot	854	5	J39:6
instance cuando	854	6	
instance fail	854	0	N07:8
instance it	803	3	
instance of	756	13	J25:9
instance that	854	0	T08:6
instance the	769	6	J04:8
instance this	854	-8	
instance without	854	-3	
instant	785	0	J21:6
instead	513	13	I02:9 J02:7 J04:7 J15:6 J34:7 N13:10
instead deprecation	825	3	
instead it	724	0	I02:11 S03:6
instead line	769	6	J34:6
instead of	569	0	J02:10 J04:9 N13:9
instead the	854	0	J15:7
insufficient	785	-7	J09:7
insufficient privileg	825	-5	
insufficient_scope	854	-4	
int	600	0	C01:7 T02:9
int and	854	3	T02:8
int now	854	9	J07:7
int time	681	-4	C01:8
integer	715	6	J41:23
integer error	803	10	J41:12
integrat	854	3	N13:6
integrate	756	4	
integration	454	-8	J27:6 J36:9 N15:12 T14:7
integration account	854	0	J16:7 J42:6
integration are	854	-4	
integration connection	854	4	N07:7
integration creat	854	0	J32:7
integration for	769	0	I18:8
integration had	825	4	J26:6
integration has	854	4	
integration is	803	3	J02:7
integration jira	756	4	J02:6
integration on	854	-3	
integration stopp	854	5	J29:7
integration test	785	0	I05:6
integration that	803	0	N09:6
integration the	854	3	
integration user	756	0	J15:6 J35:9
integration uses	854	-3	
intellij	825	0	J35:8
intend	825	0	I02:6
interact	785	6	N07:6
interact with	785	6	N07:6
interactive	803	0	T12:6
interactive call	854	0	T12:6
interceptor	803	0	J03:10
interface	734	5	
interface error	854	3	
intern	744	0	I20:6 S04:10
internal	487	17	I02:12 I05:7 I06:6 J25:-6 N11:23
internal auth	769	0	I02:8 I13:6
internal host	785	0	I17:7
internal jira	803	3	
internal jwt	707	0	I02:8 I05:10 I06:8
internal main	854	-4	
internal modul	854	-4	
internal proces	693	14	T14:8
internal server	642	10	N11:30
internet	687	0	C01:6
internet provider	854	0	N04:6
interrupt	854	-5	
into	439	8	I01:6 I07:6 I14:6 J07:6 J25:6 J26:8 J32:6 N05:7
into atlassian	854	6	
into confluence	825	0	J18:6 J21:7
into env	825	-3	
into get	854	0	N13:8
into jira	756	8	J26:6
into postman	854	0	I14:7 J35:9
into the	553	0	J07:8 J26:6
into their	854	5	
into this	769	-3	
intranet	756	7	
introduc	756	0	S03:8
inv	825	4	
invalid	445	7	C02:6 I12:8 I14:10 J02:6 J30:12 L01:6 N12:24 T03:13 T14:15 T15:15
invalid account	854	0	C02:9
invalid api	825	-4	
invalid at	854	8	T14:10
invalid aud	734	0	T03:15
invalid audience	803	13	I12:14
invalid authorization	825	4	T15:8
invalid character	734	10	J26:6 N12:17
invalid contact	854	6	T15:6
invalid in	854	4	T15:7
invalid json	785	7	N12:11
invalid jwt	734	-7	I14:21
invalid key	825	-5	
invalid or	769	9	N15:7
invalid refresh	825	-3	T14:6
invalid request	744	7	J25:12
invalid response	854	3	
invalid signature	744	-6	I07:8 T10:11
invalid token	785	3	
invalid url	854	-3	
invalid value	854	-10	
invalid with	854	-9	
invalid_auth	785	-3	
invalid_grant	563	-15	T02:17 T03:13 T13:10 T14:18 T15:7
invalid_grant error_description	664	-7	T02:9 T03:9
invalid_grant'	825	0	T02:10
invalid_request	803	-3	T15:8
invalid_scope	803	0	T11:22
invalid_token	854	3	
invalidaudienceerror	825	4	I12:13
invalidaudienceerror invalid	854	4	I12:8
invalidoperationexception	715	3	N14:6
invalidoperationexception response	715	3	N14:6
invalidresponse	803	7	J02:6
invalidresponse statu	803	7	J02:6
invalidresult	825	4	
invalidresult invoke	854	3	
invalidsignatureerror	785	0	I07:8 I08:6 T10:7
investigat	854	0	S02:7
invit	769	0	J19:11
invite	825	3	
invocation	617	3	I19:35 J37:11 T12:14
invocation token	660	0	I19:32 T12:16
invocation token'	825	0	I19:8
invok	785	4	
invoke	563	8	J02:8 J25:10
invoke jiramethod	734	8	J25:11
invoke method	785	7	J34:6
invokeremote	785	3	I19:18
involv	769	0	I17:8
io	522	0	I06:7 T03:46
io ioexception	769	-6	
io iss	854	0	T05:10
io oauth	744	11	T03:14
io public	854	6	
io redact	854	0	J24:6
io'	724	8	T03:18
io' return	854	5	
ioexception	744	-3	
ios	854	-7	
ip	577	-9	N04:41 N06:7
ip addres	715	-8	N04:20
ip address	825	-4	
ip allow	803	-5	
ip allowlist	693	-10	
ip is	854	0	N04:10
ipsum	854	5	
ir	854	11	N12:6
ir index	854	11	N12:6
irestrequest	707	8	
irestrequest request	707	8	
irestresponse	707	8	
irestresponse response	707	8	
irrelevant	854	0	J27:7
is	187	13	C02:-6 I05:9 I14:-6 J02:-8 J23:-6 J30:13 S04:8 T13:6 T15:7
is 200	664	4	I21:6 J04:8 N13:9
is 400	734	14	J33:7
is 401	681	3	
is 403	707	12	J01:14 J18:7 N04:7
is 404	825	0	N03:9
is 410	854	-5	
is 500	854	-4	
is about	707	3	J26:6
is absent	854	0	T05:6
is accept	700	0	J24:8 L09:6
is add	785	-3	
is admin	803	0	N14:9
is all	724	-3	T02:6
is allow	734	0	I05:16
is already	854	5	
is alway	756	0	S02:6
is among	825	6	
is an	600	0	J14:7
is and	756	0	I05:7 J34:8
is anonymou	825	-5	N13:6
is another	700	4	
is app	825	0	I19:11 J13:6
is as	756	0	N02:7
is ask	756	7	S04:6
is assign	825	-7	
is at	744	0	I21:7 N06:6
is atlassian	854	0	N06:6
is authentication	854	3	
is available	634	12	J22:8
is back	769	4	N15:9
is bad	803	-6	
is bare	825	-3	I05:6 P01:6
is basic	854	3	
is be	803	-3	
is before	854	0	N09:6
is below	854	3	
is bit	803	-5	
is blank	785	-3	
is block	693	-12	
is bounc	825	0	I02:6 J23:6 T10:7
is broken	687	7	N03:8
is built	785	4	
is by	854	-4	
is cach	854	-3	
is call	660	3	
is chang	785	4	
is chosen	785	4	
is complete	724	-8	
is comput	854	5	I01:6 J10:6
is content	825	0	S01:6
is correct	756	4	J06:10 J24:7 S04:7
is creat	660	4	J25:9 N13:8
is cut	825	-3	
is data	854	-3	
is dead	769	4	T14:6
is declin	854	0	L09:8
is deni	744	0	J12:6 T09:6
is deprecat	595	0	J26:24
is different	803	0	J25:6
is done	769	8	
is down	769	5	N11:8
is due	854	5	
is empty	614	0	J04:10 S04:11
is encod	854	-4	
is enforc	854	-3	
is enough	803	-6	
is error	854	4	J39:6
is errormessag	854	-6	
is exact	854	4	
is exchang	803	6	
is expir	707	-3	I18:15
is fail	825	11	J02:8
is false	825	0	T12:6
is fetch	756	20	I13:8
is fil	854	0	S03:7
is fine	558	6	J13:6
is fix	744	-8	
is for	660	-4	
is forbidden	715	-12	J18:7
is found	744	-4	
is from	642	0	L08:7
is generat	854	0	N05:6
is given	744	0	S03:7
is go	803	4	J02:6
is gone	664	15	J22:11 J25:6
is good	655	7	J01:6
is green	693	0	J22:7
is happy	769	0	N09:6
is he	854	0	T13:6
is healthy	854	-4	
is his	854	0	P01:6
is hit	825	3	J22:6
is how	769	10	
is http	627	0	N13:12 N14:9
is improper	825	0	J10:9
is in	526	5	J30:6
is invalid	593	10	J30:12 L01:6 T14:12 T15:8
is is	854	3	
is issu	803	0	L09:6
is it	504	12	N15:6
is jira	700	12	I21:6 J39:7 N07:6
is json	825	5	J24:6
is just	744	0	J34:6
is kb	854	0	J38:9
is known	803	0	N06:10
is left	825	3	
is like	769	0	N13:6
is limit	803	12	
is little	785	0	T02:6
is lock	825	0	I13:7
is look	803	0	N06:6
is lost	803	0	I04:6
is made	634	5	
is malform	803	-4	
is mandatory	825	5	J30:7
is mark	825	-4	
is meant	756	5	J24:6
is method	854	-4	N02:6
is min	825	0	I04:7 I05:10
is mine	854	4	
is mislead	854	5	
is miss	614	3	I02:9
is more	803	0	N05:6
is mov	825	4	
is need	675	0	J14:6
is negative	854	0	I08:6
is never	785	3	
is new	724	-7	L08:6
is no	558	10	J15:7
is none	756	-6	J10:6
is normal	803	3	
is not	388	24	I16:6 J05:7 J31:12 J40:12 J41:8 N04:10 T01:11 T15:8
is noth	825	-4	
is now	670	-6	I05:19
is null	756	-6	N13:7
is of	769	3	
is off	769	-5	
is ok	611	0	T09:7 T12:7
is on	600	0	N03:6 N04:6
is one	624	0	T12:7
is only	660	10	J01:9 J22:6
is open	693	0	S01:11
is out	756	-12	
is over	734	0	I01:8
is page	803	0	N15:6
is perfect	825	0	J27:8
is personal	785	-8	
is pickier	854	0	J20:9
is plain	825	0	J42:7
is possible	803	-6	
is post	785	-3	
is present	825	0	J16:6
is probab	825	9	
is project	785	-3	
is proxy	825	10	N07:6
is quick	825	-5	N08:7
is reachable	854	-3	
is read	756	-12	
is ready	854	0	N08:6
is real	825	3	
is recognis	803	0	L08:8
is refresh	825	12	J02:11
is refus	577	0	J16:7 J32:7 J35:7 L09:6 N04:6 T13:7
is reject	744	0	J31:6
is relat	854	-3	J29:7
is request	854	0	J07:6
is requir	586	29	J30:60
is reserv	655	7	J34:14
is respect	854	5	
is rest	825	-6	
is restrict	854	4	J27:7
is retri	825	-3	
is right	583	0	J15:7
is said	825	0	I05:6
is second	854	0	I20:7
is seen	854	-4	
is self	854	7	
is sent	707	9	S01:6 T05:7
is server	854	0	J39:7
is set	638	8	J30:7
is silent	825	-5	
is simp	854	4	
is site	785	0	J01:8
is slow	825	-4	
is some	756	3	J25:6 J27:6
is someone	854	-5	
is someth	734	7	
is still	634	11	J22:6
is stor	785	4	
is str	803	0	I06:11
is sub	825	0	J41:7
is successful	854	7	J02:6 J04:6
is support	769	0	J37:6
is suppos	854	-4	
is switch	803	-5	
is taken	715	-4	
is test	854	3	
is that	538	8	J16:7 J19:6
is the	449	7	I12:6 S02:7 S04:8 T08:8
is there	466	0	I14:6
is this	646	-5	I09:11 N12:6
is thrown	854	4	N01:6
is to	687	-4	T10:7
is tok	854	3	
is token	785	0	J07:6 S04:8
is too	664	7	N05:19
is turn	681	0	J32:6
is unauthoriz	785	-4	
is under	785	3	
is unknown	769	0	J27:6
is unsupport	854	6	J24:6
is up	803	0	S03:6
is urn	803	0	L01:9
is used	744	-9	
is username	825	6	J04:6
is valid	681	5	L08:6
is verifi	825	-4	
is very	854	3	
is want	825	-7	
is warn	854	-3	
is way	803	-3	T02:7
is well	724	0	J36:6
is what	586	-6	
is where	803	0	L01:8
is which	854	-5	
is with	825	-3	J35:9
is work	803	0	N04:6
is wrong	638	17	J04:7 J28:8
is you	854	8	
ish	825	0	I13:6 N14:6
islast	700	-6	J04:12 S04:13
islast true	734	-5	J04:12 S04:14
isn't	407	8	I03:8 J12:7 J15:6 J21:-6 J40:7 L09:6 S04:16
isn't accept	734	0	L08:7
isn't affect	854	0	J22:7
isn't allow	756	0	S04:7
isn't an	803	0	J16:6
isn't any	854	0	P01:7
isn't associat	825	6	J40:13
isn't authoris	785	0	T01:10
isn't be	854	0	N15:7
isn't contain	854	0	I03:6
isn't found	803	0	J39:10
isn't in	664	0	S04:10
isn't it	785	0	I12:12 L01:6
isn't json	803	3	N03:8
isn't on	785	0	J31:8
isn't one	854	0	L09:6
isn't part	854	0	L08:6 S04:7
isn't proper	854	0	J10:9
isn't set	825	7	
isn't stor	854	5	
isn't support	785	0	J24:6
isn't that	803	0	T10:6
isn't the	631	0	C02:7 I02:9 I11:8 I15:11
isn't there	693	0	J27:12
isn't touch	854	0	T13:7
isn't what	803	0	I01:6
isoformat	825	-4	
isolat	825	0	I19:6
isolat gov	854	0	I19:6
iss	432	0	I03:8 I06:13 I09:10 J02:-7 J06:29 J07:8 J08:10 L01:15 L08:17 L09:12 T04:8 T05:7 T07:12
iss access_key	854	-3	
iss addon	825	0	J06:7
iss and	785	4	I06:11
iss app_key	854	-3	
iss appkey	803	-3	J07:7
iss claim	785	0	I02:7 I14:11
iss clientkey	700	0	J06:11 J08:9
iss com	734	4	J07:12 L01:14
iss current_jwt_auth	854	-3	
iss descriptor	825	4	
iss fmt	854	5	
iss iat	769	0	L08:10
iss my	734	-5	
iss sub	724	3	I03:6 L09:9 T10:9
iss tenant	803	0	J06:10
iss the	825	0	J06:8
iss urn	565	-4	L09:10 T05:14 T06:6 T07:14 T09:8
iss with	825	0	T04:7
iss'	664	12	I06:6 L01:8
iss' addonkey	854	7	J02:6
iss' key	854	0	L01:11
iss' self	854	5	
iss' urn	744	4	T03:7
issu	368	12	I20:12 J03:14 J04:22 J11:6 J14:11 J22:17 J29:11 J39:9 N08:7 P01:16 S04:14
issu all	825	4	
issu and	670	-3	
issu are	724	-4	J42:6
issu array	854	-3	
issu at	785	0	I06:6 I20:6 L08:7
issu but	744	0	S01:7
issu by	803	0	J06:6 J07:6
issu client	854	3	
issu coffee	825	7	J26:7
issu come	825	5	
issu count	854	4	
issu data	854	6	
issu done	854	0	J29:7
issu end	854	3	
issu error	785	-4	
issu expect	854	0	J04:6
issu find	854	-3	
issu for	707	5	
issu from	734	-15	
issu have	854	-7	
issu in	638	4	S04:6
issu islast	769	0	J04:6 S04:14
issu it	769	4	
issu jira	825	5	
issu key	803	0	S04:7
issu list	803	4	N02:7 N13:6
issu map	756	4	J22:7 N13:6
issu must	803	0	J30:11
issu now	854	-3	
issu of	724	0	J15:6
issu on	803	-4	S04:9
issu or	803	7	J04:6
issu print	803	-3	
issu read	825	-3	
issu response	825	8	J22:6
issu same	854	0	J29:6
issu search	803	4	
issu source	854	4	
issu stream	854	5	
issu sync	854	-6	
issu the	756	4	J04:9
issu those	854	0	J11:7
issu to	803	0	J25:6
issu when	854	-4	
issu with	655	0	J33:6 N07:7 S04:8
issu work	825	0	J20:6 J42:9
issue	284	15	J05:15 J06:-6 J08:14 J09:7 J10:10 J15:22 J17:17 J18:-6 J20:7 J24:7 J25:10 J30:22 J31:13 J32:11 J36:-6 J41:22 J42:6 N02:6 N03:7 N06:-6 N09:-8 N11:7 N13:15 P01:9 S01:-6 T15:-7
issue 201	803	-4	
issue 302	825	0	N02:14
issue 400	700	3	J05:28 J31:-6
issue 403	785	0	J09:7
issue abc	756	-3	
issue about	854	-3	
issue and	707	4	N13:9 P01:7
issue app	825	0	J10:7
issue as	825	7	N01:6
issue assignee	854	6	
issue attachment	724	3	
issue auth	825	-4	
issue ba	756	-9	
issue bas	825	0	P01:6
issue because	854	-3	
issue body	854	-3	J07:7
issue by	715	5	J38:6
issue can	803	-6	
issue cannot	854	11	
issue choose	854	7	
issue com	854	3	
issue const	854	8	J01:6
issue could	803	11	J05:6
issue creat	854	5	
issue create	825	7	
issue createmeta	756	-14	N11:6
issue createmeta'	854	-6	L08:6
issue data	803	9	
issue description	756	-6	
issue detail	825	-7	
issue does	655	-10	J15:20 J28:7
issue error	687	4	
issue expand	825	6	J10:6
issue fail	693	8	J25:6 J30:6
issue field	650	-3	J32:6
issue fields'	854	-6	
issue from	744	3	
issue get	756	0	J22:9
issue gettransition	854	-3	
issue giv	785	7	
issue hd	854	-4	
issue header	769	-7	
issue http	803	3	
issue id	744	4	
issue import	854	0	J42:7
issue in	664	0	J17:6
issue is	646	6	
issue issue	707	14	J10:8 J26:6
issue issueservice	825	3	
issue java	825	7	N05:6
issue jira	664	13	T11:7
issue jql	803	3	
issue json	744	0	J38:8 N02:9
issue key	539	-19	N03:7 N13:12
issue keys	854	3	N13:7
issue list	769	6	J04:7 N12:6
issue lo	854	-3	
issue meta	854	5	
issue method	803	-8	
issue navigator	854	0	J27:6
issue no	854	5	
issue not	825	-4	
issue of	803	0	J17:11 J33:7
issue on	715	5	
issue ops	769	-7	
issue project	854	-5	
issue property	854	0	P01:7
issue query	854	5	
issue req	769	-4	
issue sam	854	5	J10:6 N06:6
issue save	854	-3	
issue says	803	4	
issue search	664	0	J04:6 J22:6 J27:8
issue searchasync	854	4	
issue security	744	0	J17:8 S04:9
issue see	854	5	
issue so	854	5	N11:6
issue sonia	854	-5	
issue statu	803	0	J41:6
issue step	854	-3	N11:6
issue summary	803	0	J23:6
issue sync	854	3	
issue sync'	854	3	
issue text	769	4	J30:7
issue that	756	-8	
issue the	687	-3	
issue then	825	7	J21:6
issue there	854	-7	
issue through	854	4	
issue ticket	803	7	
issue time	611	-5	J08:12 J15:6 J17:10 J21:7 N03:6 T02:11
issue to	756	-11	J25:10
issue to_json	854	-3	
issue token	785	0	J01:6
issue transition	756	0	J41:11
issue typ	724	4	J14:7 J30:9
issue type	581	4	J25:-6 J30:45
issue update_history	670	4	
issue updatehistory	854	6	
issue user	854	-5	
issue was	756	4	J04:8
issue webhook	854	3	
issue with	655	-5	
issue wl	681	-7	J08:14 J15:11
issue_export	854	-6	
issue_key	803	-6	
issue_type	734	11	J23:8
issue_type epic	854	5	
issue_type task	785	5	J23:9
issue_updat	744	0	I14:8
issueattachment	803	3	J20:8
issueattachment addattachment	803	3	J20:8
issuedat	785	4	
issuefield	734	7	J32:12
issuefield setprojectkey	803	4	
issuefieldv	825	3	J32:12
issueid	744	-5	J25:8
issueidorkey	769	-5	
issuekey	675	-3	I01:8 I02:6 N13:6
issuekey ab	854	0	I01:9
issuekey is	854	-4	N13:8
issuekey key	854	4	J42:6
issuelink	769	5	
issuer	528	4	I09:17 I14:13 I15:10 I19:10 J06:22 L01:26 L08:8 N09:11 T05:7 T07:10
issuer and	803	0	L01:8
issuer certificate	724	8	N09:16
issuer claim	825	0	I14:12
issuer com	825	7	
issuer in	854	-4	L01:8
issuer iss	854	0	I14:13
issuer micro	854	4	
issuer no	854	0	I09:6 T05:7
issuer subject	825	0	L01:16
issuer tim	854	0	L08:8
issuer url	854	3	
issuer'	854	-3	
issuer' async	854	-3	
issues'	744	9	J22:11 J29:6
issuesearch	854	-4	
issueservice	724	6	
issueservice create	854	5	
issuetyp	756	0	N08:6
issuetyp field	825	5	
issuetype	496	-4	J25:6 J30:32 J32:6
issuetype bug	803	-5	J27:6
issuetype epic	854	9	
issuetype id	675	-4	
issuetype in	854	6	
issuetype issuetype	854	-8	
issuetype name	595	0	J30:11 J31:6 J32:6 N05:7
issuetype name'	854	-4	
issuetype self	825	-4	
issuetype story	825	8	
issuetype sub	854	0	J30:6
issuetype task	769	-5	J25:6
issuetype the	769	3	J30:10
issuetype'	756	7	
issuetype' name'	825	4	
issuetypename	854	-3	
issuetypename task	854	-3	
ist	769	4	J05:10 J15:6 N12:7
it	196	10	I06:6 J25:7 J26:-10 J37:6 S01:-6 T08:-6 T10:-8
it 400	854	8	
it add	769	-6	J11:6
it again	650	0	I07:10 N11:6
it alone	854	0	J19:6
it also	769	-5	
it alway	734	11	
it and	563	-17	C02:7 J19:8 J21:7
it anew	803	4	I05:6
it any	854	3	N15:6
it app	825	-3	
it appear	785	-4	J40:8
it are	854	0	I14:6
it arriv	854	0	J32:7
it as	588	0	N07:7 N13:9 T10:7
it ask	769	0	J28:6 J35:8
it asks	724	-8	J38:6 J39:6
it back	693	-7	L01:9
it bail	854	0	C02:10
it be	638	4	
it because	803	3	J10:12
it before	756	-3	
it bug	825	6	J28:6 J42:6
it calculat	854	0	I01:8
it call	785	8	N07:7
it came	756	4	N07:6
it can	638	-9	
it can't	638	3	J25:6
it cannot	785	4	
it cloud	854	-3	J22:6
it com	681	4	
it come	825	4	
it compatible	854	-6	
it complain	744	5	
it comput	854	0	I01:6
it couldn't	756	0	J25:8
it cover	854	-6	
it creat	756	6	J34:6
it depend	854	-5	
it did	664	0	J03:6
it does	560	5	J02:9 J22:7 N07:7
it doesn't	588	0	J31:6 N10:6
it don't	825	-3	J20:6 J32:6
it down	803	4	
it dur	756	0	I16:6
it either	825	-7	
it error	744	-9	
it ever	854	0	N15:7
it exceed	785	9	N05:12
it expect	803	-3	
it expir	744	-5	I05:6 L01:6 T02:7
it fail	660	-9	J24:6 P01:6
it feel	785	0	J33:7
it fetch	803	-8	
it few	854	0	S03:10
it field	825	9	N14:6
it find	803	0	S04:9
it follow	854	0	N13:6
it for	586	0	J08:8 J10:6 J34:6 T05:6
it form	854	4	
it found	803	0	N12:6
it from	614	11	N06:6 T02:6
it get	803	0	J29:6
it gets	670	4	J23:8 N08:7
it giv	756	4	
it go	744	4	
it goes	614	6	J21:12
it guy	854	0	N04:6
it had	693	10	C02:9 J04:6
it happen	744	3	
it has	521	15	I02:6 J04:10 J29:9
it hasn't	785	0	J41:7
it have	785	-3	
it help	756	0	T02:6
it here	756	-6	
it in	501	10	J34:11
it install	825	3	
it into	715	0	N13:6
it is	403	22	I06:8 J05:9 J26:-6 J31:8 N03:6
it issu	854	-8	
it it	642	0	J30:6 N02:6
it it's	707	0	I12:7 J08:8
it jira	670	0	L09:6
it just	693	0	I04:6
it know	803	0	J28:6
it lack	803	-3	
it later	854	3	
it lets	785	-4	J19:6
it lgtm	854	-4	
it list	756	0	J29:8
it look	660	11	
it lost	854	3	
it mak	734	-4	J16:9
it more	854	-5	
it must	707	-13	
it myself	854	0	J23:7
it need	700	0	J14:13
it never	734	4	
it no	744	-8	
it nobody	854	-3	
it nor	854	8	J18:7
it normal	825	0	J37:6
it not	744	0	S01:8
it now	693	-13	
it off	724	6	J22:7
it ok	825	0	I03:6 J05:7
it on	631	12	J29:6 N08:6
it one	803	-6	J27:6
it only	715	-10	
it open	744	0	N14:6
it ought	854	4	
it our	803	3	I04:6 J38:6
it ours	854	6	J39:6
it out	687	-3	J31:7
it plain	854	0	N01:7
it possible	715	-9	
it post	803	-6	
it proper	854	0	T14:6
it publish	825	6	
it push	854	-7	
it query	825	0	J33:6 L08:8 L09:7
it reach	785	3	N01:6
it read	734	-11	
it refuse	854	0	N09:6
it repli	825	0	J11:6
it report	854	7	
it response	825	0	P01:7
it return	734	0	J23:6
it run	854	6	
it runn	825	3	
it runs	734	0	I06:6
it same	785	3	J42:6 N07:6
it says	555	0	J18:6 N15:6
it seem	598	-7	J41:7 L09:6
it send	769	0	J32:7
it serv	854	-3	
it set	854	4	
it should	571	9	J02:6
it show	715	8	
it sign	854	0	C01:7 T06:6
it so	756	0	T09:6
it solv	854	0	I21:8
it stand	756	3	
it stay	785	6	J04:6
it stop	707	12	
it straight	854	0	I02:6
it succeed	803	0	J19:6 J37:6
it support	854	0	I16:6
it tak	687	-4	J33:6 L01:7
it take	854	3	
it tell	825	5	
it thank	825	5	J29:7
it that	675	12	J35:8 N01:9 T03:7
it the	536	10	J05:6 J27:7
it then	724	0	I13:6
it there	687	7	I21:6 J27:9 J39:6 N14:7
it they	854	0	N07:6
it this	785	8	J02:6 J40:7
it those	854	-3	
it thought	854	0	L01:9
it through	785	0	J24:8
it throw	825	-3	
it to	569	-7	C01:6 J08:6 N03:9 N08:6
it token	825	3	
it too	744	5	J37:6
it took	756	-3	
it tri	744	8	
it turn	715	10	I01:6
it two	825	0	J07:6
it under	825	0	L01:8
it up	693	-6	J29:6
it used	744	0	J33:7
it very	854	0	J09:6
it want	650	0	I06:8 J32:8 N06:12 T12:7
it was	519	18	J15:14 T06:8
it wasn't	803	0	N04:6 S01:7
it went	744	0	S02:8
it were	825	-4	
it what	734	-4	
it when	724	6	
it which	756	0	J15:6
it with	560	-4	J28:6
it within	825	0	J22:6
it without	756	0	I10:6
it work	464	0	J10:7
it worse	803	0	J21:9
it wrong	854	9	J42:6
it yes	825	3	N07:6
it yet	769	0	J36:6
it you	825	3	
it yourself	854	-3	
it'd	670	-5	J36:9 S01:9
it'd be	707	-5	
it'd have	854	0	J36:7
it'll	769	4	
it's	344	-9	I05:7 I08:8 I19:7 J01:-6 J08:9 J09:8 J10:7 J13:7 J17:6 J22:-7 J25:-11 J26:-11 J34:11 N01:13 N03:-8 N10:7 S01:6 S04:9 T06:6
it's 400	785	0	J23:7
it's 403	854	-3	J13:7
it's about	734	0	J36:7 N04:6
it's accept	756	0	I01:7 J07:7 J36:6
it's allow	785	0	J16:8
it's an	707	5	N01:6
it's another	825	-3	
it's bad	854	0	J41:6
it's be	854	0	J20:6 N10:6
it's because	854	0	N12:6
it's been	687	0	N05:7
it's fine	734	-5	
it's for	724	0	L08:6
it's from	785	0	I14:7 I18:6
it's full	854	0	S04:7
it's gone	803	3	I20:6 N01:8
it's good	724	0	N01:9
it's got	803	0	I19:8
it's in	687	0	J28:6
it's invalid	854	0	T11:6
it's jira	803	3	
it's made	854	0	S02:6
it's my	803	-3	C01:6
it's not	600	0	I08:6 N10:9 N15:6 T06:7
it's now	825	0	J06:6 J39:7
it's ok	700	0	J02:6
it's only	700	0	P01:6
it's our	724	0	J42:8
it's possible	825	-5	
it's post	854	0	I13:6
it's real	803	0	S03:10 T05:6
it's refus	803	0	J34:10
it's stor	854	0	J24:7
it's the	567	-4	J09:9 S04:8 T08:6
it's told	803	0	J30:6
it's treat	854	0	S01:11
it's unauthoriz	854	0	J07:6
it's wait	854	0	N08:10
it's web	854	0	N12:6
it's what	803	0	S01:7
it's work	854	3	I11:6
item	565	3	I10:6 S04:6
item count	769	5	
item from	854	-3	
item in	803	-6	
item jira	854	8	J39:7
iterat	825	0	I17:6
iterat over	854	0	I17:6
its	400	9	I12:9 I14:8 I18:8 J02:-6 J28:8 P01:11
its base	854	-7	
its description	854	7	
its end	803	6	J29:7
its exp	854	6	J07:6
its host	854	0	I16:6 I20:7
its jwt	825	0	L09:8
its key	756	-3	J22:7 J28:6
its label	854	7	
its link	854	3	
its login	769	0	J16:6
its mail	854	0	J26:7
its maximum	825	0	N05:6
its metadata	854	-5	
its own	560	0	I14:10 P01:10
its page	803	-3	
its place	700	4	
its request	785	4	J28:6
its role	854	0	P01:10
its scop	825	3	
its secret	854	5	
its time	785	0	I20:6
its url	803	0	I02:8
its user	854	-5	
itself	493	9	I03:9
itself an	854	-3	
itself and	769	0	T14:6
itself doesn't	854	5	
itself it	825	5	
itself keep	854	5	
itself need	854	-4	
itself only	854	0	C02:7
itself render	854	0	I03:7
itself so	854	8	
itself there	854	5	N11:6
itself we	854	0	I21:7 S04:7
itself when	825	-5	J32:7
itself with	825	3	
itself work	744	-4	
ja	854	-3	
jan	724	14	C02:7 N12:6 N15:9
jan gmt	803	13	N12:7
january	756	0	I05:6
japanese	825	0	J27:6
jar	681	8	N09:8
java	461	11	I02:16 I05:27 I06:21 J03:8 N07:6 N08:7
java 106	825	0	J14:6
java 109	825	-4	
java 160	825	4	
java 176	825	-4	
java 212	854	-4	
java 256	854	3	
java add	769	0	I02:8 I06:11
java at	687	3	I17:7 T06:6 T13:8
java backend	825	0	I05:6 I09:6
java caus	803	-4	
java client	744	0	I11:8
java host	854	0	I10:6
java http	854	0	I15:9 S02:7
java io	769	-8	
java lang	670	3	J32:6
java net	724	9	N08:19
java plugin	854	3	I05:7
java request	854	0	I05:6
java resttemplate	854	0	J20:6 N13:6
java text	854	0	I06:7
java the	825	9	
java util	734	4	
java version	825	0	I05:6 S02:6
javascript	687	7	J08:7
javax	744	-6	
javax net	854	-4	
jbi	854	5	
jc	769	-5	
jc jira	854	-4	
jcli	854	4	
jd	854	4	
jdk	854	0	N08:6
je	854	0	N05:6
jenkin	650	-8	J02:6
jenkin plugin	825	0	J28:6
jenkins'	854	0	N10:6
jersey	854	-3	
jersey xsrfresourcefilter	854	-3	
jira	188	-9	C02:-8 I04:-7 I06:-6 I15:-6 I18:10 I19:-8 J01:12 J02:11 J11:10 J14:6 J17:-8 J27:6 J30:6 J35:8 J39:17 J40:8 N06:7 N07:8 N09:7 N10:7 N14:11 S04:-6 T01:-8 T02:-6 T05:-6 T06:-6 T07:-6 T13:-7 T15:-7
jira 401	785	-6	L08:10
jira 887	642	-7	J11:6
jira ac	854	-4	
jira account	756	-9	
jira acme	598	-13	
jira acorn	854	4	
jira action	756	0	J29:7
jira addres	769	0	J28:6 N02:11 N14:9
jira admin	642	5	J14:11 J31:7 J39:7 J42:7
jira administrator	700	0	J14:23
jira after	785	5	
jira align	825	-5	
jira all	785	6	N02:8 T14:6
jira alway	854	7	J39:6
jira an	785	10	J29:6
jira and	536	0	J26:8 J36:6
jira answer	617	7	
jira any	785	7	
jira api	561	13	J02:10 J26:7 J32:7
jira api'	785	11	
jira app	655	0	I18:8
jira are	724	-19	
jira as	681	-7	N07:6
jira asks	803	4	
jira assign_issue	825	3	
jira at	664	7	I15:7 I16:8
jira atlassian	854	-6	
jira attachment	825	-7	
jira auth	785	6	C01:6 J05:8
jira axio	854	-3	
jira axioserror	825	-3	
jira bad	854	4	
jira base	785	4	N14:6
jira basicauthtransport	825	-3	
jira be	854	0	T11:6
jira began	854	0	J20:6
jira bot	825	-6	
jira bridge	825	0	J31:7 J41:6
jira browse	854	-3	
jira build	854	-4	
jira burst	825	0	J21:11
jira call	675	-4	I11:8 I12:7
jira callback	854	8	T15:6
jira can	854	-3	
jira can't	803	0	J34:7
jira card	854	-9	
jira chang	854	4	
jira claim	854	0	J31:6
jira cli	724	-9	N02:8
jira client	577	9	J02:9 J22:8 J26:6 N12:6
jira cloud	423	25	J01:7 J02:15 J23:7 J26:6 J32:6 N07:6 N11:8 N14:9
jira cloudid	617	0	J01:7 J28:9 N14:6
jira collector	854	4	
jira com	724	11	I16:16
jira com'	854	0	N09:6
jira comment	756	-3	
jira config	707	-9	
jira configuration	715	0	I18:16
jira confluence	756	-6	
jira connect	687	-5	L08:6
jira connector	687	5	
jira const	825	-6	
jira corp	744	0	J39:12
jira create	715	-7	T03:6
jira create_issue	681	0	N05:8
jira createissue	803	4	N14:6
jira dashboard	803	3	J03:6
jira data	670	0	J02:7 J39:10
jira declin	854	0	L01:8
jira delete	854	-3	P01:6
jira deliver	825	0	T05:6
jira deploy	854	4	
jira deployment	825	-3	
jira description	825	-3	
jira descriptor	825	-7	
jira dev	664	3	I08:9 I16:14 T08:14
jira did	803	-3	
jira didn't	854	0	J03:8
jira direct	854	4	I02:6
jira do	785	3	S01:6
jira does	744	-5	
jira doesn't	700	0	L01:6 L08:12
jira domain	825	-7	N02:8
jira done	854	-3	
jira dur	854	6	N13:6
jira each	803	3	
jira encounter	854	3	
jira end	825	9	
jira endpoint	854	0	J08:6
jira environment	854	3	
jira epic	854	5	
jira error	621	25	J01:7 J02:8 J39:6 N07:6
jira eventtype	785	-3	
jira example	681	6	J10:9
jira exception	664	12	J23:6 J30:6 N11:7
jira exe	825	-3	
jira export	724	4	N14:6
jira exporter	769	3	
jira fail	734	0	J25:8
jira fake	785	0	J36:14
jira fetch	825	3	
jira field	769	4	
jira for	700	-3	I17:6 J40:7
jira from	744	4	
jira get_issue	854	6	
jira gets	825	0	C01:6 I01:6
jira giv	734	9	J35:9
jira goes	803	-6	
jira google	854	5	
jira got	825	-4	
jira had	785	0	N03:6 T09:6
jira half	756	0	J19:6
jira has	707	0	J02:7
jira have	785	-7	
jira home	825	5	N13:7
jira host	769	12	J22:6
jira hostname	854	3	
jira how	854	3	
jira http	624	-3	J25:7 J39:7 N11:6 S01:10
jira httperror	734	7	J02:10
jira id	756	0	J36:8
jira import	660	-8	
jira in	608	4	J11:9 N03:8 N09:7 N15:6
jira information	854	3	
jira init	734	9	J02:7 N02:8
jira instance	687	0	N07:6
jira integration	603	4	N15:8
jira into	854	7	J27:8
jira is	567	27	J39:14 N11:9
jira isn't	769	0	J18:6
jira issu	606	0	J26:7
jira issue	553	6	J31:6 J32:7 J42:9
jira issue_updat	803	0	I14:9
jira issuetype	825	-3	
jira it	687	-5	J39:6
jira itself	744	3	I21:6 J39:8 N01:6 N12:6
jira java	854	5	
jira jira	547	3	N13:9
jira jiraconnectexception	854	-5	
jira jiraissuehandler	854	-5	
jira jql	803	3	J22:6
jira js	724	-4	I04:7
jira key	825	-5	
jira lets	854	8	
jira lib	854	-6	
jira link	803	3	
jira list	854	4	N13:6
jira log	854	3	
jira login	756	-6	
jira lorry	825	-6	
jira ls	756	8	J29:8 N06:6 S01:7
jira made	854	4	
jira mail	854	0	J38:7
jira make	825	4	
jira mcp	769	-4	
jira me	854	-5	
jira menu	854	0	I21:8
jira mill	854	-4	
jira most	854	10	
jira my	825	-4	S01:6
jira neither	854	3	N06:6
jira never	825	0	N12:6
jira new	700	0	N09:7
jira newclient	715	0	N07:6
jira no	803	0	J18:6 T09:6
jira node	700	10	J04:7
jira not	769	-3	I21:7
jira notify	803	4	
jira now	785	6	J07:6
jira oauth	681	-16	J36:6
jira of	769	7	J35:6
jira one	785	-3	
jira only	724	-8	J18:10
jira oops	825	8	
jira open	715	0	I01:7 I02:10 I03:11
jira option	744	-10	
jira opts	854	4	N13:6
jira or	715	-7	
jira ourfirm	803	-3	
jira own	734	-11	N10:7
jira package	854	7	
jira pag	854	0	I07:11
jira page	825	-3	
jira panel	803	0	I02:6
jira part	785	4	
jira password	825	4	
jira pat	854	3	
jira patauthtransport	854	0	J01:10
jira path	854	0	J37:6
jira people	854	0	C02:9
jira permission	825	5	
jira platform	803	-5	
jira plugin	650	0	T03:6
jira post	756	-4	J05:7 J16:7
jira project	600	-8	J15:7 J30:9
jira provider	825	-4	
jira pull	854	6	
jira put	803	0	I01:6
jira py	785	6	
jira python	724	9	
jira read	769	7	
jira receiv	744	-4	J34:9 N02:7
jira refresh	825	4	
jira refus	756	0	J08:7 J24:6
jira reject	744	3	L08:8
jira remote	700	7	
jira repli	785	6	
jira report	785	10	N04:9
jira request_client	785	5	
jira resilientsession	769	10	
jira resourc	854	7	J21:11
jira response	785	-5	
jira rest	538	11	J01:7 J10:6 J11:7 N03:22
jira retriev	785	4	
jira runs	854	0	J39:6
jira say	825	0	I09:7 L01:8
jira says	631	-7	J02:7 J07:7
jira scop	734	8	J11:10
jira script	854	3	
jira search	693	6	J27:9 J34:6
jira search_assignable_users_for_project	854	0	J42:6
jira self	854	-7	
jira send	655	9	I20:10 T05:10 T10:7
jira sent	825	0	I11:9
jira server	526	5	J26:8 J39:13 N07:6 N10:6
jira server'	854	6	
jira set	854	-3	
jira setting	803	3	
jira setup	854	-4	
jira shell	854	-4	
jira should	825	-3	J20:6
jira side	769	-9	
jira sign	803	0	I10:6
jira site	631	0	J40:21 T12:8
jira slow	825	0	N08:7
jira snapshot	854	3	
jira so	825	-8	
jira soapjirahandlerfactory	854	-5	
jira software	600	-7	J11:7 N14:17
jira software'	854	-5	
jira spoke	854	4	
jira src	825	9	J26:7
jira start	854	3	J21:7 J33:6
jira statu	769	-6	
jira step	744	0	J02:7 J24:7
jira symmetric	854	0	I18:10
jira sync	675	-10	
jira task	785	5	
jira that	724	-3	
jira the	603	14	
jira then	785	3	
jira through	825	-3	
jira throw	825	0	J34:7
jira ticket	638	-8	J18:11
jira to	687	4	I07:6
jira token	664	6	
jira treat	825	0	J03:6
jira tri	825	4	N07:9
jira turn	825	4	
jira unexpected	785	8	
jira up	854	-6	
jira uri	803	-3	
jira url	603	8	I01:6 N13:8
jira user	571	-9	J11:6 J12:9 J23:7 T11:7
jira user'	825	3	T14:7
jira username	825	-3	
jira util	854	3	
jira validate	854	6	
jira version	756	6	J04:6
jira want	724	6	J30:7 J33:6 J35:6 L08:8 L09:7
jira we	769	5	
jira web	825	4	
jira webhook	675	-11	N07:6
jira went	854	-3	
jira when	854	5	
jira where	803	8	N10:7
jira will	854	-3	
jira with	614	-8	
jira won't	803	0	J06:6 J33:6
jira work	556	0	J11:12 J12:9 J28:12 T11:12 T15:7
jira work'	854	-5	
jira workflow	854	-3	
jira would	854	4	J07:6
jira yes	803	-5	L09:8
jira you	825	6	
jira your	825	0	N14:6
jira'	670	-8	N12:8
jira' pres	854	-4	
jira_api_key	854	10	N14:8
jira_api_token	670	0	J01:10 J02:6 J29:9
jira_api_token redact	854	6	J01:9
jira_api_token secret	825	3	
jira_assign_issue	854	-3	
jira_auth	854	-3	
jira_auth_type	854	5	
jira_base rest	825	3	J01:6
jira_base_url	687	0	J01:7 J02:8 N03:6 N07:6
jira_base_url http	803	6	N03:8
jira_base_url jira_user_email	854	-7	
jira_base_url rest	803	5	
jira_cloud_host	756	6	
jira_cloud_host 443	825	8	J25:7
jira_cloud_host rest	756	6	
jira_connect	785	5	I12:10
jira_connect event	803	-4	
jira_create_issue	785	0	J30:7
jira_email	769	6	
jira_email redact	854	9	
jira_error	769	6	J39:10
jira_error response	769	6	J39:10
jira_error see	825	-3	
jira_group_membership	854	4	J23:6
jira_host http	785	3	
jira_issue	707	8	
jira_key'	854	-4	
jira_mail	825	0	N06:10
jira_pas	769	0	J26:12
jira_project	693	6	J42:7
jira_search	825	4	
jira_server http	769	11	
jira_site	803	0	N06:9
jira_sync	854	0	N04:6
jira_token	642	0	J01:6 J02:10 J29:12
jira_token secret	854	3	
jira_update_issue	854	-8	
jira_url	693	5	N13:9
jira_url http	769	3	N13:11
jira_url rest	825	5	
jira_user	681	7	J26:10 J42:7
jira_user_email	769	-4	
jira_user_email secret	854	-3	
jiraapi	803	4	J24:7
jiraautherror	769	-3	
jirabaseurl	854	6	N14:6
jirabaseurl http	854	6	N14:6
jirabot	825	0	J19:9
jiraclient	595	8	J41:8 N14:6
jiraclient err	854	-4	
jiraclient host	803	-7	
jiraclient http	769	16	J41:7 N09:8
jiraclient issue	803	8	N05:6
jiraclient jira	803	13	N09:8 N14:6
jiraclient php	769	5	
jiraclient protocol	854	-4	
jiraclient restexception	769	11	
jiraclient'	854	4	
jiracloud	854	0	N07:7
jiraconfigserver	769	-5	
jiraconfigserver complete	854	5	
jiraconfigserver http	854	5	
jiraconnectexception	854	-5	
jiraconnectexception could	854	-5	
jiraerror	573	10	J01:6 J30:7
jiraerror http	595	12	J01:6
jiraerror jira	825	3	
jiraerror jiraerror	642	16	J23:6 N11:6
jiraexception	660	9	J30:7
jiraexception fail	825	10	N05:6 N14:6
jiraexception field	854	-5	
jiraexception java	825	3	
jiraexception print	854	-4	
jiraexception project	825	0	J30:6
jirahandler	854	0	N14:8
jirahost	854	0	N09:6
jiraissue	744	-4	
jiraissuehandler	854	-5	
jiraissuehandler could	854	-5	
jiralib	785	6	J26:7
jiramethod	734	8	J25:11
jiramethod parameter	854	3	
jiramethod runtimeexception	854	3	
jiramethod the	825	5	J25:10
jiraone	854	-6	
jirap	785	7	J25:9
jirapublisher	854	5	
jirapublisher destination	854	5	
jirarest	854	-6	
jirarestclient	693	10	J26:10
jirarestclient executerequestasync	744	5	
jirarestclient getvalidjsonfromresponse	707	8	
jirarestclientadapter	854	3	
jirarestclientadapter call	854	3	
jirarestclientadapter java	854	3	
jirarestservice	756	3	
jirarestservice getversion	854	4	
jirarestservice java	825	3	
jirasession	734	8	
jirasession credential	769	7	
jirasession function	854	5	
jirasync	854	0	N12:7
jiratoken	854	9	N15:8
jiratui	803	8	
jiratui issu	825	4	
jirauser	769	-4	C02:9
jo	724	15	
jo do	803	7	
jo do'	854	5	N13:6
job	539	-3	I17:14 J37:6 T13:10 T14:7
job fail	785	0	I17:6
job is	785	0	T10:7 T13:7
job iterat	854	0	I17:6
jobs	634	0	I17:13 N04:9 T12:6 T13:10
jobs digest	854	0	I17:9
join	600	0	J10:11 J29:6 J34:7 T03:6 T11:12
join and	825	4	
join join	854	5	
join jql	854	3	
join keys	854	-3	
join return	854	5	
join scop	825	0	T11:7
join with	825	3	
jona	854	0	S02:16
jose	707	3	I19:12
jose dist	854	0	I20:6
jq	681	-9	
jq issu	825	4	
jq total	854	-3	S01:7
jql	375	8	J03:7 J04:21 J07:13 J15:-7 J22:37 J25:-6 J27:15 J33:29 J34:33 J39:13 S04:14
jql 200	700	-8	J03:19 J04:15 J22:-9
jql 400	825	-3	J27:9
jql 401	825	0	J07:17
jql 404	854	5	J39:9
jql and	756	-4	
jql api	611	4	J22:11
jql assignee	756	9	J26:7
jql auth	854	0	J27:6
jql cf	854	0	J27:9
jql character	756	4	J34:6
jql encodeuricomponent	769	6	
jql field	769	9	J33:7
jql filter	803	-3	
jql for	825	-5	
jql giv	825	-3	J04:7
jql goes	854	-3	
jql has	825	0	J22:7
jql i'm	854	-3	
jql into	854	0	J27:6 N01:6
jql is	785	4	
jql it	803	3	J23:6 N01:6
jql jql	588	9	J04:7 J33:6 S04:8
jql list	854	6	J33:7
jql maxresult	734	9	J33:7
jql no	825	-3	S04:6
jql now	854	-3	
jql on	803	-5	
jql or	854	-5	
jql order	715	14	J22:7 J33:22
jql param	734	-6	J04:6 J33:7
jql project	521	15	J04:9 J22:23 J27:12 J34:8 S04:11
jql queri	700	0	J33:13
jql query	614	15	J34:29
jql search	756	0	J22:10 J39:6
jql start	854	0	J34:8
jql str	825	-5	
jql text	825	4	
jql that	785	7	N08:6
jql the	785	9	
jql updat	769	6	J07:8
jql var	825	4	
jql with	769	0	J34:7
jql word	707	7	J34:9
jql work	803	3	J33:8
jql'	700	0	J39:6
jql' jql	854	0	J34:6
jql' project	825	7	
jql_str	825	-6	
jqlfilter	825	8	
jqlfilter project	854	6	
js	487	11	I01:7 I17:6 I21:20 N09:9
js 111	825	3	
js 118	825	0	I20:6
js 179	854	6	
js 401	854	0	I21:21
js at	624	15	N09:10 T05:8 T14:6
js install	854	6	N12:6
js let	854	4	
js post	854	-5	
js tenant	825	0	I10:6
js' const	803	-4	
jsm project	854	0	J30:6
jsmith	803	0	C02:13 J23:6
json	346	21	I15:6 J15:-7 J20:7 J22:16 J24:28 J25:15 J32:7 N01:14 N03:11 N07:-7 N12:22 N14:11 P01:6
json access_token	854	-4	
json after	854	0	N12:6
json and	707	12	
json as	854	-3	
json at	734	0	N03:7
json atlassian	854	9	
json auth	803	6	J22:6
json authorization	734	-10	
json await	854	4	
json base	803	4	J11:7
json bean	785	5	J32:8
json body	650	0	J25:6
json charset	675	5	
json check	803	0	J25:6
json content	650	4	N15:7
json curl	825	9	J23:6
json decoder	825	-8	
json displayname	854	0	S02:6
json dump	700	-3	J22:7
json error	744	10	I01:6 J22:6
json field	785	0	J23:6
json for	769	5	J25:7
json force	756	0	N14:6
json from	756	0	I15:6 T08:7
json has	803	5	N06:6
json header	803	4	S01:7
json http	687	4	T10:6
json if	803	4	
json in	785	3	I10:6
json invalid	825	6	
json issu	769	10	J04:7
json it	803	-3	
json it's	825	0	I11:6 J24:6
json jql	854	0	J27:6 N01:7
json json	785	5	
json jsonexception	785	0	N14:7
json load	744	0	J10:6
json message	854	3	
json method	854	-3	
json object	854	0	I06:7
json of	825	-7	
json on	825	0	J24:8
json parse	664	0	N12:10
json payload	724	0	J25:6
json post	734	-10	J20:6
json read	854	6	J02:12
json request	756	-4	
json res	854	-3	
json response	769	11	J10:6 N12:7
json return	756	9	J22:9
json site	854	6	J23:6
json stringify	611	-3	
json that	854	-8	
json the	769	10	
json then	803	-4	
json they	854	0	N12:6
json to	825	0	J24:8
json too	854	-4	
json transition	854	3	
json true	756	4	
json url	803	-9	
json user	769	5	
json valu	825	7	
json what	854	-3	
json with	715	-9	J25:9
json'	481	-4	J01:8 J24:6
json' atlassian	785	3	
json' authorization'	825	-3	
json' body	660	5	
json' console	803	-4	
json' data	707	0	J25:7
json' form	854	-4	J20:6
json' header	724	3	J26:6
json' return	854	9	
json' then	825	-6	
json_decode	769	3	
json_decode res	825	3	
json_encode	785	3	
jsondecodeerror	769	0	N14:7
jsondecodeerror expect	803	-4	
jsonexception	769	3	N14:7
jsonexception jsonobject	854	-4	
jsonlint	854	0	J24:10
jsonlite	854	-3	
jsonobject	769	-7	
jsonwebtoken	693	0	I04:6 I14:8
jsonwebtoken verify	803	0	I04:7
jsonwebtokenerror	854	0	I10:6
jsp	734	16	J35:24
jspa	785	4	N13:7
jspa go	825	5	N13:7
jspa rapidview	854	0	N14:6
jul	785	7	
jul gmt	854	4	
july	825	3	J02:6
jun	825	0	J02:6
june	687	4	
just	462	0	P01:8 T04:6
just as	825	5	
just can't	854	-3	
just curiou	825	3	
just give	854	0	S01:7
just never	854	0	S02:7
just notic	854	0	J20:6
just now	803	3	I04:7
just one	769	0	T04:6 T12:9
just open	854	0	I05:8
just says	825	0	J29:7
just send	854	-5	S03:7
just that	785	0	L01:8 N08:8
just the	700	4	L08:6 S01:6
just this	854	0	J31:6
just to	854	0	J33:6
just want	854	-3	
jwe	854	0	I14:9
jwks	769	0	I19:17
jws	854	4	
jwt	342	-9	C01:7 I02:12 I03:13 I04:13 I05:16 I06:27 I07:8 I08:10 I11:10 I12:16 I14:27 I18:23 I20:15 I21:12 J01:-6 J02:-9 J04:-8 J05:28 J06:13 J07:11 J08:13 J11:-8 J14:-6 J15:-7 J21:-7 J22:-8 J23:-7 J25:-12 J26:-11 J27:-6 J29:-6 J30:-7 J31:-6 J35:-7 J39:-7 J41:-6 L01:11 L08:20 L09:9 N03:-7 N05:-6 N06:-6 N07:-8 N08:-7 N09:-8 N11:-8 N12:-7 N13:-6 N14:-6 P01:-8 S02:7 T03:9 T07:6 T11:6 T14:-7 T15:-7
jwt 200	854	0	J05:8 T07:7
jwt 401	854	-3	
jwt ace	854	0	I21:6
jwt alg	854	4	
jwt algorithm	854	0	I14:9
jwt and	756	0	J08:8
jwt as	803	-3	I05:6
jwt at	785	0	C01:6 I11:8
jwt audience	803	-6	I12:12
jwt await	854	-4	
jwt bearer	614	3	J05:7 L09:11 T02:7 T07:6 T11:17
jwt bearer'	693	3	T03:6
jwt builder	825	0	L09:8
jwt claim	707	0	I03:10 I12:10 I14:9
jwt core	803	0	I02:9
jwt createquerystringhash	693	3	J07:6
jwt decode	642	-3	I07:8 I08:7 I20:15 J08:6
jwt does	825	0	I06:14
jwt encode	571	11	L08:10 T03:6
jwt exception	734	3	I12:12
jwt exchange	854	0	T03:8
jwt expir	854	0	I04:8
jwt for	693	0	J05:8
jwt from	700	0	I04:8 I14:6 J08:9 T10:8
jwt guard	854	0	I01:9
jwt in	734	0	I21:10 J07:7
jwt io	734	0	I06:11 L08:6 T05:8
jwt is	681	0	J05:7
jwt iss	803	0	J06:7
jwt jwt	734	0	L08:8
jwt jwtauthenticationfilter	785	3	I05:10
jwt jwtauthenticationprovider	803	0	I02:8
jwt jwtclaimsset	825	3	
jwt jwtinvalidclaimexception	785	0	I02:10
jwt jwtparseexception	825	0	I06:11
jwt jwtreader	825	0	I05:6
jwt jwttooearlyexception	854	0	I05:8
jwt library	825	6	L08:8
jwt mapclaim	724	3	T02:6
jwt myself	854	4	
jwt newwithclaim	756	3	
jwt not	785	0	I14:7 J05:10 S02:6
jwt of	803	6	I05:6
jwt on	854	0	I18:9
jwt parsewithclaim	854	3	
jwt proc	825	0	C01:6
jwt redact	608	0	I02:8 I03:9 I04:6 I14:15 I18:8 J03:6 J07:7
jwt reject	825	0	I01:9
jwt require	769	-7	
jwt secret	803	-5	
jwt sharedsecret	785	0	I10:16
jwt sign	700	-3	J36:6 L01:14
jwt signingmethodh	756	3	
jwt sub	854	0	J08:7 T07:7
jwt that	744	6	
jwt the	803	-3	
jwt to	825	-3	I05:7
jwt token	593	8	I07:7 I08:10 I11:11 I20:6 J03:7
jwt token'	854	-3	
jwt validation	756	0	I18:21
jwt value	854	3	
jwt verification	756	0	I18:11
jwt with	734	0	J05:8
jwt'	660	-7	I04:8
jwt' url	854	3	
jwt_claims_set	854	0	I20:6
jwt_claims_set js	854	0	I20:6
jwtauthenticationfilter	769	3	I02:8 I05:10
jwtauthenticationfilter fail	825	0	I02:7
jwtauthenticationprovider	734	3	I02:17 I05:13 I09:8
jwtauthenticationprovider could	854	0	I09:10
jwtauthenticationprovider pars	854	3	
jwtbuilder	825	8	L09:6
jwtclaimsset	803	3	
jwtclaimsset iss	854	3	
jwtclaimvalidationfail	825	0	I19:12
jwtclaimvalidationfail unexpect	825	0	I19:12
jwtexpiredexception	825	0	I05:7
jwtexpiredexception expir	825	0	I05:7
jwtinvalidclaimexception	744	0	I02:13
jwtinvalidclaimexception expect	785	0	I02:7
jwtparseexception	825	0	I06:11
jwtpayload	825	7	
jwtreader	825	0	I05:6
jwtreader java	825	0	I05:6
jwtreader verify	854	0	I05:6
jwts	621	-5	I06:8 T02:7 T04:10
jwts from	825	0	T04:8
jwts with	854	0	I06:7
jwtsecuritytoken	825	-3	
jwtsecuritytoken issuer	825	-3	
jwttooearlyexception	854	0	I05:8
jwtverifier	825	0	C01:10 I10:6 I12:6
jwtverifier java	854	0	I10:6 I12:6
kanban	803	9	J25:11
kann	825	0	J05:11
kann nicht	854	0	J05:11
kb	715	0	J38:6 N05:13
keep	477	-15	I04:7 J36:6 T13:7 T14:6
keep alive	825	0	N07:6
keep gett	769	5	I13:6
keep it	744	-6	I03:6
keep on	854	-3	
keep one	825	0	I07:6
keep our	785	0	I04:6
keep say	854	0	N07:8
keep the	634	-8	J36:6
keep this	854	0	I14:7
keep user	854	-3	
keepalive	825	5	N07:16
keine	854	0	J15:7
keller	854	5	
kelp	854	-5	J26:6
kept	631	0	N13:6 T04:6
kept it	854	0	J37:7 N07:6
kept me	854	-5	
kept the	769	4	
kept try	854	0	J35:9
kestrel	769	3	
kestrel atlassian	854	0	N14:6
key	323	0	I08:18 I09:6 I10:12 I11:7 I13:30 J06:22 J15:13 J21:-7 J25:7 J29:8 J35:-6 N06:-6 N13:7 S03:9 T06:6 T15:-6
key 200	854	0	J06:8
key admin	854	0	J26:8
key algorithm	825	-3	
key and	621	4	I13:6 J25:7
key app	803	-3	
key as	803	-13	
key assignee'	854	-8	
key attachment	769	-6	J20:8
key backend	803	0	I19:6 J37:8
key bad	854	0	J33:12
key base	854	-3	
key by	756	0	I08:7 J37:6
key clientinfo'	854	0	I10:10
key clientkey	769	0	T05:8
key com	681	3	I11:16
key comment	707	7	J32:7 N13:6
key console	854	5	
key const	734	4	J22:6
key encode	825	-4	
key error	825	3	
key exp	854	0	I06:7
key field	734	8	
key for	707	-4	I13:7 S01:6
key from	715	0	J23:6
key get	854	4	
key has	825	3	J29:7
key header	785	7	
key host	769	0	I08:9 I13:8 S03:6
key iat	756	0	L08:12
key if	825	-7	S03:7
key in	634	4	J02:7 J06:7 J34:9
key is	624	3	I13:10 J34:6 T06:6
key it	825	0	J28:7
key key	707	-4	
key keyerror	854	-7	
key kid	825	0	I13:8
key lo	854	-5	
key model	854	5	
key must	825	-3	I10:6
key name	825	7	P01:6
key of	664	10	I08:6 J14:6
key only	854	-7	
key operation	854	4	
key ops	854	4	
key or	785	-3	
key os	854	3	
key print	803	4	J42:6
key proj	825	3	
key qa	854	-5	
key qsh	825	4	
key response	854	3	
key role	854	0	J16:8
key scan	854	5	
key scrum	854	0	J23:6
key sec	854	0	S04:7
key self	854	5	
key show	854	4	
key statu	854	-6	
key summary	693	0	J22:7
key tenant	803	0	S03:10
key transition	734	0	J41:8
key tri	854	3	
key url	825	0	I10:7
key value	803	9	J02:9
key vuln	803	8	
key was	769	11	J27:7
key we	785	-3	J29:6
key with	693	0	I13:25
key work	825	8	
key'	634	-5	J22:7 J25:10
key' typeof	854	-3	
keychain	803	0	J26:7
keyerror	724	-23	
keyerror message'	854	-11	
keyid	744	0	I13:23
keyid undefin	803	0	I13:12
keyr	825	6	
keys	535	-3	I08:11 I13:21 J26:9 T06:11
keys and	803	10	J26:10 T02:6
keys are	825	-3	
keys atlassian	670	-10	I08:6 I13:22
keys of	825	3	C02:7 J26:6
keys were	854	0	J10:6
keystore	825	-3	
keytool	854	-3	
keyword	854	-8	
kibana	854	-3	
kick me	854	0	J02:6
kid	621	0	I08:20 I12:9 I13:18 I15:10
kid alg	854	0	I12:7
kid in	825	0	I13:6
kid jwt	825	0	I08:8
kid of	854	0	I08:7
kid so	854	0	I08:6
kid url	854	0	I13:9
kids	854	0	I08:6
kim	854	6	S03:9
kind	579	0	J05:9
kind of	627	4	J05:6 N06:6
kit	769	-9	
klm	854	-4	
kms	854	0	I10:6
know	481	8	I06:8 I10:7 J28:7 J30:6 P01:7 T03:8
know about	854	3	
know before	825	-3	
know both	854	5	I06:7 J28:6
know of	825	3	
know only	825	0	J28:6
know this	854	3	
know what	769	-3	N15:6
know which	756	12	P01:8
know who	785	0	I14:7
know why	744	0	J08:6 N05:6
known	593	-17	J04:6 N06:13
known ca	854	0	N09:6
known issu	854	-5	
known issue	854	-8	
known jwks	825	0	I19:7
known'	854	3	N06:6
kotlin	715	0	I02:7 L09:6
kotlin spr	803	0	I02:9
kt	854	0	P01:6
kubernet	756	0	I02:8
kwarg	693	10	J21:7 N11:6
kwarg jira	854	3	
kwarg key'	825	-6	
kx	854	-3	I02:7
l'instance	854	7	I12:7
la	769	-9	J05:7
la incidencia	854	-5	J15:6
lab	693	6	
lab atlassian	854	10	N13:6
label	558	20	J02:6 J31:13 J34:11
label alert	825	3	P01:8
label and	854	5	
label cannot	854	0	J31:10
label field	825	5	J31:8
label in	854	4	
label it	854	0	J24:7
label priority	854	0	N11:6
label the	854	3	J34:7
labell	854	0	J24:11
labels'	785	0	J31:7
labels' cannot	854	3	
lack	595	-9	J15:7
lack browse	854	0	J15:7
lack permission	756	-3	
lack the	707	-8	
lack valid	854	-3	
lags	854	0	I20:6
lambda is	854	0	N04:6
lan	803	-14	
lan rest	854	-5	
land	724	-3	I20:6 N02:6 T02:10
land in	825	-3	
land on	825	0	I20:7
lang	600	7	I01:6 N14:6
lang de	854	-5	I01:9
lang en	670	10	N03:6 N14:7
lang illegalargumentexception	825	-5	I10:6
lang runtimeexception	785	3	
lang str	785	9	J32:8
langchain	825	3	
langchain document_loader	825	3	
language	803	0	J13:7
laptop	624	0	C01:8 I04:7 N04:11
laptop the	825	0	C01:9
laptop was	854	3	
larch	825	-11	S01:7
larch atlassian	854	-4	S01:7
large	634	10	N05:26
large customer	854	0	J21:6
large jira	854	-5	
large submit	825	0	N05:6
large text	854	7	J25:6
large the	854	4	N05:6
larger	825	-3	
larkfield	769	3	
larkfield atlassian	785	3	J19:6
larkspur	744	8	
larkspur atlassian	769	4	
larkspur example	854	3	
last	439	0	C02:9 I02:7 I17:7 J02:-6 J15:9 J29:16 N08:6 T04:10
last days	734	0	N08:8
last error	854	3	
last file	611	4	J30:6
last from	854	7	
last install	825	0	I17:7
last month	724	-4	N02:6
last part	854	0	C02:7
last release	854	-4	
last run	854	0	C02:6
last sprint	825	0	J07:7
last updat	854	0	J29:8
last used	803	5	
last version	854	3	J32:6
last week	634	-4	I11:6 T04:6
last weekend	854	0	J29:6
last year	715	0	J29:8 J40:6
late	687	15	I04:6 T02:6
later	523	-8	I04:7 I20:9 J19:10 J21:10 N11:14
later now	854	0	N11:7
later or	724	4	
later the	756	-4	J19:12
latest	531	0	J10:6
latest docker	854	3	
latest issue	693	0	J10:9
latest project	769	-5	
latest serverinfo	825	4	
latest step	825	3	
latest version	744	5	
latest'	854	5	J06:6
latin	825	0	J25:6
latter	803	-3	I10:6
laugh	854	0	J24:10
launch	854	-3	
law	785	0	J23:6
lay	854	-4	
layer	724	-6	I03:6 N01:6
layer handle	854	0	I03:7
layer js	854	0	I03:7
layer of	854	-4	
layout	769	5	
lc	785	0	T10:7
lc hlzxrzin	785	0	T10:7
le	825	7	I12:6 J15:8
lea	854	0	J16:8
lead	588	5	J14:7 J16:12 T15:6
lead to	687	4	T15:8
lead traceback	854	-6	
leadaccountid	825	3	
learn	700	0	L01:7
leas	854	0	N07:7
least	606	10	J14:8 J25:7 T11:6
least once	785	-4	
least one	825	9	J25:9 J33:7
least privilege	803	0	T11:8
least the	854	-5	
least there	854	5	
leav	634	-13	J07:6 N06:6
leav it	756	-8	
leav the	825	0	J33:7
leav this	785	0	T03:7
leave	569	-4	T13:7
leave and	854	0	T13:8
leave it	744	-6	J31:6
leave out	744	4	
leave that	854	0	J07:8
leave the	675	3	
led	825	3	J01:6
led to	854	3	
leeway	664	-5	C01:7 I05:25 I20:16
leeway and	854	0	I20:13
leeway is	785	0	I05:15
leeway second	854	0	I05:7
left	561	5	I10:13 J34:6 L08:7 T13:9
left at	854	0	J34:10
left empty	854	5	J30:7
left it	825	0	J29:7
left last	854	0	T13:6
left out	744	5	I10:6 L08:8 N03:8
left that	825	6	J22:8 S04:6
left the	744	0	T13:8
left to	803	0	J04:6
legacy	724	0	J39:6 T06:7
legal	715	0	J27:8
len	681	-3	
len json	825	0	J04:8
lena	825	0	J42:9 S04:9
length	603	5	N01:14 N05:6 N12:6
length body	854	0	N01:7
length console	854	-3	
length'	825	4	N10:10
les	854	0	J07:7
less	670	9	J25:7 T06:6
less than	785	11	J25:9
lesson	825	0	N11:6
lesstif	769	4	J41:8
lesstif php	769	4	J41:8
let	494	3	I01:6 J33:7 J40:8 N04:8 P01:6
let an	854	5	
let cloudid	854	-5	
let in	734	0	N04:10
let jira	803	3	I11:6
let me	700	7	J33:6 J40:6
let people	825	-5	J10:6
let res	854	4	
let the	724	-3	
let them	825	-3	
let token	854	4	J02:6
lets	655	-8	
lets an	854	-3	
lets the	854	-4	
lets you	854	-4	
letter	687	5	J35:8 N13:11
level	519	0	I18:11 J05:6 J15:6 S04:8
level debug	756	4	J03:7
level error	642	0	J13:6 T02:6
level in	854	7	S04:7
level info	744	-3	J03:7
level internal	854	0	J15:7
level msg	854	0	I18:8
level res	854	0	I18:8
level warn	769	3	
lgtm	724	-9	
lib	495	0	J21:7 J26:8
lib adapter	854	4	
lib core	756	8	
lib internal	785	0	I17:7
lib jira	734	-7	
lib middleware	854	0	I16:7
lib oauth	854	-3	T05:7
lib python	617	5	J21:9 J25:6
lib router	854	0	I03:7
lib ruby	756	8	
lib site	744	0	N11:6
libcurl	854	0	N06:7
libcurl error	854	0	N06:7
libcurl libcurl	854	0	N06:7
library	499	7	I14:11 J02:6 T02:6
library cannot	854	3	N12:6
library compar	854	0	I15:7
library for	854	3	
library has	854	3	J28:6
library httr	854	-3	
library ruby	854	-6	
library that	825	0	T02:8
library to	825	3	
library with	825	6	
lic	744	6	I21:11
lic active	803	3	
lic none	854	4	I21:6
licence	638	3	J18:15 J42:9 T13:6
license	744	-9	
lies	825	-3	
life	744	-4	T09:10
life of	854	-3	
lifecycle	555	0	I08:16 I09:6 I11:22 I12:13 I13:14 I15:14 T04:10
lifecycle callback	803	3	I12:7
lifecycle endpoint	803	0	I11:8
lifecycle event	803	0	I15:12
lifecycle handler	854	0	I09:6
lifecycle install	707	0	I11:14 I13:15
lifecycle jwt	854	0	T10:6
lifecycle request	854	0	T04:8
lifetim	785	0	I06:11
lifetime	655	0	C01:7 I05:11 T02:8
lifetime is	854	0	I05:6
lifetime of	803	0	T02:7
lifetime over	854	0	I05:9
light	785	0	J35:10
lik	803	-4	I05:6
like	409	9	J34:6 N14:9 N15:7 T11:8
like authentication	854	4	
like charm	803	3	
like get	854	6	
like http	769	0	N13:6
like indicat	854	5	
like it	734	6	
like jira	724	8	J40:7
like jirauser	854	0	C02:10
like or	854	0	C02:7
like proxy	854	6	N07:9
like request	825	4	
like that	744	5	J24:6
like the	655	-6	T11:8
like this	675	-15	J32:6
like to	586	-6	
like tool	825	0	N14:7 N15:6
like we	854	0	J23:8
likewise	854	-3	
limit	483	19	J18:6 J21:25 J38:6 N05:13
limit 100	825	0	N14:8
limit and	825	3	
limit at	854	4	
limit be	854	4	
limit by	785	7	
limit exceed	769	3	J21:12
limit giv	854	5	
limit hold	854	-3	
limit http	825	8	
limit if	854	-5	
limit is	756	3	
limit it	803	-6	
limit of	700	0	N05:18
limit request	825	4	
limit start	854	-7	
limit the	769	5	
limiter	854	0	J33:6
lin	631	-4	
lin of	803	-4	
lindgren	675	-4	
lindgren papier	675	-4	
line	426	10	J25:12 J32:7 J34:15 N12:17
line 142	854	3	
line 147	854	-7	
line 355	854	-5	
line 409	854	3	
line 514	854	8	N11:7
line break	785	0	J25:7
line character	660	5	J34:25
line claim	854	0	L08:9
line client	825	6	T14:7
line column	681	-4	J32:7 N12:8
line for	825	0	N12:7
line in	573	5	J25:7 N04:7
line is	803	4	
line it	825	4	
line of	756	8	I09:6 J25:9
line out	854	-3	
line say	854	-4	
line that	854	0	J37:6
line the	785	0	L09:6
linear	825	-4	
link	460	9	J38:24 N03:28 T09:8
link and	803	-3	
link download	744	7	J38:10 N03:6
link http	785	-3	
link in	803	6	
link is	785	12	
link issu	854	0	P01:7
link jira	734	10	J36:6 N03:11
link oauth	854	-6	
link of	825	-4	
link rel	803	4	
link that	744	-11	J38:7
link the	785	-3	
link to	655	4	J26:11
link type	785	4	
link you	854	3	
lint	769	-4	J12:7
linux	724	6	N08:8
linux amd	854	-3	
list	387	6	I12:7 I16:12 J04:18 J11:17 J12:13 J14:8 J26:-7 J33:10 J38:7 J41:7 N04:7 N13:11 S01:9 S04:9
list all	744	0	J33:10
list and	756	3	
list authoriz	854	3	
list await	854	-3	
list com	854	0	S04:7
list error	825	12	N12:7
list from	785	3	
list if	854	-3	
list in	756	0	I12:7
list issu	803	3	J28:6
list it	803	-3	
list my	825	3	J29:8
list name	854	-3	
list no	803	6	J04:10 N13:6
list nope	854	3	
list of	536	5	J04:9 J11:8 J12:6 J22:6 N13:10 S01:8
list open	803	-4	
list or	785	8	
list project	785	3	J07:6
list read	803	0	J12:8
list see	803	-3	N04:6
list sprint	854	5	
list successful	854	3	
list thank	854	0	J03:8
list the	687	8	J30:10
list there	854	6	J39:6
list to	854	0	J17:6
list two	854	3	
list what	825	-5	
list when	854	3	
list with	785	0	I16:9 J33:6
list'	854	-6	
list' object	854	-6	
list_board	854	-4	
listener	825	-6	
listproject	825	9	N07:9
literal	744	-6	
little	631	7	N06:10
little different	854	-4	
liv	707	-3	
live	611	-21	L01:6
live and	825	0	L01:8
live for	825	-5	
live in	854	0	S01:7
live site	803	-8	
live system	854	-5	
lo	581	-5	J01:10 J11:8 J36:8 T11:8 T14:7 T15:6
lo and	825	6	J01:6
lo app	785	-5	
lo apps	803	-4	
lo docs	854	8	N03:6
lo login	825	3	J01:8 T15:6
lo token	825	-4	
load	473	12	I01:8 I04:21 I06:6 I21:7 J02:6 J26:-6 T12:23
load accountid	854	3	
load again	854	-3	
load and	803	3	I05:6
load balancer	825	0	I01:6
load data	854	-5	J28:7
load for	825	-7	
load from	854	0	J25:6
load in	785	4	
load over	854	-5	
load page	854	3	
load permission	724	0	T12:17
load response	825	3	J10:7
load space_key	803	6	N14:9
load test	803	0	I06:13 S03:9
load this	803	6	N13:7
load with	825	3	
load_dotenv	803	3	J10:6
load_dotenv key	854	3	
loader	756	-4	
loadissue	854	-3	
loadissue key	854	-3	
local	509	7	N07:7 N09:14
local and	825	3	
local bin	825	-6	
local issuer	724	8	N09:16
local jira	785	-9	
local lib	693	6	J15:6 J26:7
local time	825	0	I05:6 I20:7
localbaseurl	724	0	I12:17
localbaseurl http	744	0	I12:10
locale	825	0	I01:7 I06:6
localhost	590	-6	I11:6 N07:8 N12:8 T15:12
localhost api	803	-13	
localhost callback	825	-3	
localhost login	854	0	N14:6
localhost rest	803	-8	
localhost username	854	-8	
localhost which	854	0	N12:7
location	617	-10	I03:7 I04:7 N13:8
location compress	854	6	
location jira	854	0	I01:6
location request	854	-7	
location search	803	0	I04:9
lock	646	-12	J17:8 J35:9
lock down	803	0	I13:7 J17:6
lock for	854	-3	
lock out	803	-3	
log	350	10	I02:8 I10:6 I14:11 I18:22 J02:10 J35:6 J38:9 T15:6
log 400	854	0	J33:6
log and	785	-3	
log app	825	-4	
log as	854	0	N05:6
log attach	854	3	
log await	854	-8	
log build	854	5	
log catch	803	-7	
log done'	854	4	
log err	825	6	
log error	715	3	J38:7
log fatal	803	6	
log for	769	-3	I09:6
log has	707	-9	
log in	511	3	J02:11 J26:13 J35:12 J38:6 T15:10
log is	700	0	I16:6
log it	756	0	J29:6
log jira	785	5	
log jwt	854	0	I18:6
log level	769	0	I18:8
log line	803	-4	
log log	854	4	J11:6
log me	825	0	J02:7
log no	854	5	
log of	642	-14	I18:9 S02:10
log on	854	3	
log our	854	0	I13:7
log out	825	-4	J36:7
log println	803	6	
log proces	854	3	J02:8
log qsh	854	6	
log res	693	-3	
log response	734	0	J22:6
log says	687	3	
log show	724	-3	
log statu	756	8	J24:7
log that	825	-4	I14:7
log the	744	-6	
log there	785	9	I14:6
log they	803	-4	
log time	854	0	P01:6
log warn	715	-5	
log which	803	0	S01:7
logg	511	5	J04:6 J15:6 J26:8 J38:8 S01:9 T15:12
logg in	555	15	J26:9 J35:6 J38:9 S01:11 T15:9
logger	660	0	I20:8
logger info	825	-4	
logger warn	785	0	I20:10
logic	756	-4	
login	410	16	J02:6 J19:7 J23:9 J25:-9 J26:28 J35:22 J36:11 J38:19 J39:6 N12:7 S03:7 T15:13
login 401	854	0	J02:9
login again	854	0	T14:10
login because	825	3	P01:7
login but	854	-3	
login callback	854	4	
login common	825	3	
login data	854	6	J02:6
login deni	854	4	J35:8
login detail	854	3	N02:10
login env	825	-3	
login error	803	-6	
login fail	675	-10	J26:16
login for	756	-6	N10:6
login form	854	0	J38:10
login from	785	0	J23:6
login in	756	3	S03:7
login it	803	4	J15:7
login jira	803	7	
login jsp	734	16	J35:24
login never	803	-7	J36:7 T15:6
login ok	825	0	S04:9
login or	854	-3	N08:6
login page	687	0	J38:14
login password	854	-5	
login return	854	8	
login same	854	4	
login secret	854	-5	
login that	854	3	
login the	756	8	J38:9
login to	724	-11	I14:6 J28:6
login url	734	15	J35:25
login we	854	0	S03:8
login webpack	825	3	
login with	734	9	J26:10
login work	803	7	
loginreason	660	0	J04:11 J29:14 J35:7 S01:19
loginreason authenticated_fail	744	3	J04:9 J29:16 S01:12
loginreason authentication_deni	803	0	J35:10
loginreason'	744	5	J04:6
loginreason' authenticated_failed'	854	3	
logo	700	4	I21:14 N15:9
logo svg	854	0	I21:6
logout	825	-3	
logs	515	0	I13:6 J12:8 N11:7
logs are	854	0	J37:6
logs for	803	-4	
logs found	854	5	
logs have	854	-5	
logs in	769	4	N09:7
logs say	825	-3	I04:7
logs warn	854	-3	
lol	785	0	J19:8 N05:7
long	496	11	I04:9 J01:8 J23:9 N05:19 N08:12
long ago	854	-4	
long as	707	-4	
long does	854	-3	
long export	825	0	J36:8
long hex	854	3	
long id	825	5	
long it	785	9	N05:12
long liv	825	0	I05:6
long the	854	0	J01:6
long time	734	7	J02:8 J23:6 J29:6
long to	803	-8	
longer	510	9	J22:8 N08:9 T06:7 T10:7
longer available	854	-3	J22:6
longer exist	854	7	J15:8
longer get	854	4	
longer return	854	4	J22:6
longer than	715	0	J29:6 J36:6 N08:7
longer work	769	10	N01:6 N14:10
look	378	11	J04:6 N06:6 N14:9
look as	700	16	J02:6 S02:6
look at	495	-8	I09:6 I20:6
look for	583	3	I09:6 J35:6 N12:8
look in	715	-5	
look into	675	-5	
look like	563	7	N03:8 N14:13 T05:6
look odd	803	4	
look right	724	3	
look the	715	8	J23:7 J41:6 S04:7
look up	650	0	J23:7 J42:10 N06:8 T06:6
look whether	734	-6	
lookup	664	-3	I09:8 J23:12 J42:7 N06:7
lookupallhostaddr	854	0	N06:6
lookupallhostaddr native	854	0	N06:6
loop	693	-3	J21:7 T13:11
loop over	769	-3	S03:6 T13:7
loose	785	4	N01:7
loose dtd	785	4	N01:7
loosen	854	0	I13:6
lorem	854	5	
lorem ipsum	854	5	
lorry	681	-25	
lorry atlassian	707	-21	
lorry example	803	-6	
los	803	3	
lose	785	3	
lose data	854	5	
loss	803	0	I15:6
lost	600	4	I04:7 J17:6 T14:9
lost browse	854	0	J27:7
lost it	854	3	
lot	700	7	
lot of	785	9	
lot this	854	5	
lots	785	0	S04:8
low	734	4	J24:7
low code	854	0	J24:8
lower	700	-14	J03:7
lower case	769	-6	J03:7
lower the	825	0	I18:6
lowercas	825	0	J03:9 T09:6
lowercase	854	0	I15:6 L01:8
lru_cache	854	0	S03:7
ls	715	15	J29:7 S01:7
lt	854	0	J02:10
lts	825	3	
lua	803	4	L01:8
luck	700	0	J31:6 L08:7
luck either	854	0	L08:9
luck with	854	3	
lucky	854	0	I15:8 S03:7
lunch	744	0	I04:6 J19:7 J36:9
lvl	825	0	J09:6
lvl info	854	0	J09:6
lvl warn	854	0	J09:6
lzxkioijjb	785	0	T10:7
lzxkioijjb uzxhhbxbsz	785	0	T10:7
m'	825	0	I06:6
mac	769	7	I20:6
machin	785	-5	
machine	575	0	I06:6 N06:15 N07:13
machine and	825	3	
machine which	825	0	I06:7
maco	693	8	J02:10
macro	664	7	I01:6 I03:6 I21:8 J12:8 J25:7
made	418	27	I06:6 I13:8 J01:8 J11:6 J14:9 J26:12 J28:11 N05:6 P01:8 S02:6
made after	854	6	
made an	724	5	J26:6
made another	854	0	J03:6
made as	803	0	S02:13
made by	660	-4	J28:6 S02:7
made for	700	4	
made in	724	-9	
made it	700	9	
made jira	785	9	
made mandatory	854	0	I13:6
made new	675	3	J02:7
made no	785	-3	
made on	803	0	P01:6
made optional	854	6	
made or	854	3	J36:6
made pat	854	-7	
made sure	854	3	
made the	687	0	L01:6 N05:10
made through	825	0	S03:9
made token	825	0	J29:7
made up	803	4	
made when	803	-3	
made with	707	-10	J28:7
made without	825	13	J11:6
mail	413	-3	J01:7 J02:13 J04:6 J23:10 J26:21 J29:8 N10:7 T06:6
mail addres	611	-9	J01:7 J26:14
mail address	769	-3	
mail and	646	20	J39:6
mail api	769	6	
mail api_token	700	-8	
mail as	769	8	J02:8
mail example	785	10	J10:6
mail for	825	0	T13:6
mail from	785	-4	J29:13
mail in	756	0	J26:8 J35:6
mail is	854	4	
mail key	825	-4	
mail os	854	5	
mail redact	769	-11	
mail same	854	0	J01:6 J18:6
mail to	825	-4	
mail tok	803	0	J32:6
mail token	621	0	J22:8 J28:6
mail us	825	-3	N11:6
mail with	854	4	
mail'	803	3	N08:6
mail' env	854	0	N06:6
mailbox	769	4	
main	531	3	C02:9 I18:6 J02:9 J26:9
main from	854	7	
main go	744	7	C02:8
main js	854	-3	
main net	854	4	
main run_main_module	854	-4	
main var	854	5	
main__	825	11	
maintain	769	-4	
maintainer	803	-3	
maintenance	724	4	I09:8 J29:8
major	700	-5	J12:6
major version	734	-5	J12:6
mak	502	0	J02:6 J16:7
mak all	854	0	J07:6
mak get	854	-5	
mak issu	825	0	J20:6
mak it	707	6	J21:8
mak jira	803	3	
mak no	785	3	
mak sense	785	0	I15:6
mak ticket	825	0	J30:7
mak token	769	0	J19:7
make	469	9	J02:-6 J19:7 J26:7 J29:6 N11:6 N13:6
make an	744	8	J29:6
make and	854	-3	
make another	825	0	J29:7
make it	734	3	T15:7
make jwt	803	0	L09:6
make new	734	-5	
make our	825	3	I20:6
make sense	854	0	J25:6 N12:6
make sure	734	-3	
make task	825	9	
make the	687	7	
make them	854	3	I04:7
make ticket	803	4	J24:8 N07:6
make token	785	4	J36:6
make_token	854	3	
makejwt	854	5	
makejwt method	854	5	
malform	700	-7	J10:19 N12:7
malform or	825	-4	
malform uri	825	0	J10:18
manag	650	0	J16:6 J30:7
manag ones	854	-3	
manag project	724	-9	
manage	606	7	J11:10 J14:12 N02:9 N14:6 T01:8
manage account	854	6	
manage apps	734	0	J09:6 T01:10
manage jira	756	-3	J11:7
manage profile	854	0	N14:10
manage screen	854	3	J14:9
management	664	8	
manager	681	-12	
manager and	825	4	
manager was	854	-10	
mandatory	681	0	J30:18
mandatory field	803	0	J30:8
mandatory in	854	3	J30:7
manifest	595	3	I19:16 J12:31
manifest and	854	0	J12:6
manifest yml	744	0	J12:8
manual	724	-12	
many	539	9	I14:10 J21:22 J25:7 J35:12
many issu	803	6	J33:6 N07:6
many jwt	854	0	I14:8
many request	660	0	J21:22
many test	854	-6	
many wrong	854	0	J35:9
map	579	0	J25:8 S03:7
map expand	854	3	
map issue	854	7	N13:7
map json	854	0	C02:6
map key	854	-4	
map the	854	-6	
map to	756	4	J25:11
mapclaim	724	3	T02:6
mapclaim iss	744	3	L08:6
mapp	700	-6	
mapp to	825	-5	
mapper	825	-4	
maps	803	-4	
mar	785	-7	
mar gmt	825	-6	
march	664	-9	T01:7
march and	825	0	N15:7
maria	854	0	S02:23
mark	558	6	I03:6 J18:6 J30:8 J34:16
mark as	700	7	J30:11
mark in	854	-3	
mark the	854	0	I03:6
mark to	700	11	J34:11
markdown	681	0	J25:7 J32:9
markdown into	854	0	J32:11
markdown to	825	-7	
market	744	0	I12:7
marketplace	638	3	J08:6
marketplace app	854	3	J21:6
markup	785	6	N12:6
mask	803	0	S01:6
match	478	0	I01:16 I14:10 I15:15 I16:13 J10:8 J11:33 T10:7
match at	785	0	J11:7
match authenticat	785	0	I15:14
match get	803	10	
match must	854	-4	I14:7
match on	854	-4	
match scop	854	6	
match so	825	0	J11:8
match the	634	-6	I16:9 T08:6
match with	854	6	
math	642	12	J06:8
math floor	642	12	J06:8
matter	598	9	J02:7 J03:6 J15:6 N15:9
matter as	825	7	
matter of	785	4	
matter what	825	0	N15:10
mattermost	744	0	T03:7
maven	724	8	
maven central	825	-4	
maven plugin	756	6	
max	606	6	N05:8 N06:6
max age	715	-4	
max retri	687	7	N06:7 N09:6
max_length	854	5	
max_length 512	854	5	
maximum	687	-7	N05:12 T02:11
maximum permitt	825	0	N05:6
maxresult	501	26	J04:7 J22:19 J33:12 J42:10 N08:7
maxresult 100	617	20	J22:9 J33:6 N11:7
maxresult 200	825	4	J42:7
maxresult 410	854	0	J22:6
maxresult and	854	0	J33:6
maxresult expand	785	0	P01:8
maxresult false	825	3	N11:6
maxresult field	724	0	J33:12
maxresult fieldsbykey	854	4	
maxresult return	854	3	
maxresult startat	825	0	J04:7
maxresult total	785	0	N13:7
may	436	-10	P01:15 S01:9
may acces	825	0	J13:8
may administer	854	4	J16:7
may answer	854	-4	
may be	611	-9	
may browse	854	0	J42:6
may create	825	5	P01:8
may do	769	-3	J09:7
may fail	854	-5	
may gmt	769	3	
may it	854	4	
may mean	825	3	
may need	854	-4	
may not	642	5	J18:9 S04:6
may only	854	0	N08:6
may read	744	0	J14:7
may see	681	-11	J03:8 J27:6 S01:6
may view	825	0	S01:7
may well	854	-4	
maybe	575	5	J15:6
maybe atlassian	854	0	L08:8
maybe it	825	6	
maybe server	854	0	J25:6
mb	687	-11	N05:15
mb and	825	-3	
mcp	531	16	J11:8 J36:12 J39:7 J40:16 N11:7 T15:13
mcp atlassian	642	14	J02:9 J11:6 J39:6 T15:7
mcp authv	825	8	
mcp confluence	825	9	
mcp connect	854	6	J40:9
mcp header	854	4	
mcp jira	756	-3	
mcp oauth	825	-12	
mcp remote	825	-4	
mcp server	638	-15	J28:7
mcp tool	803	0	J32:9
mcp type	854	4	
mcp url	854	3	
md	638	8	J15:6
md cf	854	5	
md in	854	4	
md trace	803	3	
me	388	22	J01:11 J02:8 J03:6 J04:9 J14:7 J26:8 J33:7 N08:-6 N09:6 N14:9 T15:7
me 200	854	3	
me 400	803	5	J31:6
me all	854	0	J33:8
me and	803	0	J27:9
me answer	854	-5	
me as	803	0	J03:6 S01:6
me await	803	0	N09:6
me clos	854	4	
me do	854	4	J40:8
me error	803	4	
me example	825	-4	S01:7
me far	854	-4	J01:6
me firm	854	4	
me for	734	0	J35:11 N14:6
me forbidden	854	0	J20:12
me from	825	-7	J19:7
me glindholm	825	3	
me have	854	3	
me how	854	-4	
me i'm	825	-3	
me in	734	7	
me into	854	4	
me it	785	10	
me jira	854	-3	
me made	854	4	
me my	825	3	
me noth	854	0	J42:7
me offline_acces	825	3	
me our	854	3	
me out	756	3	J30:6
me password	825	3	
me read	825	0	J31:6
me since	854	-3	N09:6
me so	825	0	S02:7
me that	756	7	
me the	655	5	N03:6
me two	854	3	
me what	803	3	J34:7
me while	825	0	J34:7
me with	825	-3	
me'	803	-3	
mean	560	0	J33:8
mean those	854	4	
meant	614	0	S02:6
meant for	769	0	S03:6
meant the	825	-4	I17:7
meant to	734	5	
measur	785	-4	
mechanism	854	-3	
media	617	0	J24:28 J38:15
media all'	785	4	
media atlassian	785	3	J38:9 N11:6
media host	854	0	J38:12
media type	693	-8	J24:29
media type'	854	6	
mediatype	825	-4	
medium	744	-6	
meet	724	-3	
member	638	-11	J16:6 J17:7 P01:17
member of	724	-4	J40:7 P01:16 S04:6
member with	854	0	I06:7
memory	664	-3	J36:6 T05:6
memory and	854	3	
mend	687	-14	
mend it	854	7	
mend the	825	-16	
mention	586	0	C02:9 J27:6 J36:8 J42:15
mention in	803	0	C02:9
mention it	803	0	J36:8
mention that	803	-3	
menu	769	-5	I21:7
mere	655	0	J07:7
merg	642	-20	T04:7
merge	687	-9	
merger	785	0	N02:16
messag	675	-4	
messag buffer	825	-3	
messag for	854	-6	
messag the	854	3	
message	385	7	I18:16 J02:7 J11:10 J18:12 J25:13 J36:7 N07:6 P01:8 T14:6
message about	854	0	J01:6
message acces	854	0	J12:6
message asap	854	4	
message authentication	785	0	I01:8
message authtoken	803	0	T12:6
message bad	825	3	N12:7
message basic	803	-12	
message claim	854	0	I02:6 J27:6
message client	756	5	J02:8
message could	724	-3	
message curl	854	-4	
message current	756	0	J18:12
message error	744	8	J25:7 T14:6
message errormessag	715	9	
message fail	803	-12	
message for	854	-3	
message has	825	3	
message http	803	7	J10:6
message in	785	-3	I13:6 J30:6
message includ	854	-3	
message jira	825	4	
message jwt	854	0	I14:12
message no	803	9	J02:6
message null	803	0	J39:9
message of	825	7	
message only	854	0	N14:7
message please	854	3	
message request	825	0	J03:6
message response	854	5	J26:9
message speak	854	0	I01:6 J31:6
message statu	769	7	
message string'	854	-3	
message that	715	4	
message the	744	10	J35:6 J40:6
message unauthoriz	593	9	I18:22 J10:8 J11:16 J36:16
message when	825	-5	
message with	854	4	
message you	854	-4	
message'	769	-3	
met	769	0	J33:6
meta	621	13	N03:7 N14:6
meta charset	724	8	N03:6
meta env	854	-3	
meta http	734	7	
meta key	854	4	
meta name	734	4	N14:9
metadata	608	-11	J38:14 J41:6 N14:6
metadata do	825	0	J30:6
metadata name	854	0	I13:6
metadata please	854	-7	
metal	734	0	I05:9
metal all	785	4	
method	402	6	I08:6 J02:11 J06:7 J07:10 N01:7 N02:6 N13:14
method and	825	-4	
method at	854	0	N06:6
method fail	854	5	J02:6
method get	611	0	J26:6
method get'	598	7	J06:8
method in	803	0	J24:6
method isn't	854	0	N02:6
method method	744	6	
method not	700	12	N02:8 N13:20
method of	803	-7	
method on	803	-8	
method path	664	0	J06:8 J07:10
method post	600	-14	J02:6
method post'	593	-9	
method put	769	-3	J13:7
method rsa	785	0	I08:11
method sha	724	5	I07:15
method sign	854	5	
method uri	803	4	
metric	769	3	
micro	854	4	
micro edge	854	4	
microsoft	724	6	
microsoft powershell	803	7	
middle	655	0	J10:8 J36:6 N07:6
middleware	634	0	I01:11 I14:6 I15:6 I18:7 I21:11
middleware app	825	0	I01:7
might	631	6	N01:7
might be	693	0	N01:8
migrat	681	6	J22:6 J23:6 J38:6 N13:6
migrat from	803	0	J23:7 N13:8
migrat to	854	0	J22:6
migrate	590	8	J22:14
migrate from	854	0	J37:7
migrate to	603	7	J22:15
migration	534	3	J21:8 J22:6
migration error	785	8	N14:7
migration guideline	642	10	J22:7
mill	803	-3	
mill example	825	-4	
millisecond	756	4	N08:10 T02:8
min	642	0	C01:10 I04:12 I05:7
mind	675	-4	J03:6 T08:6
mind had	854	-6	
mine	588	30	J05:6 J20:6 J28:6 J42:7
mine at	854	7	
mine had	854	0	N04:6
mine has	854	4	
mine is	785	6	I01:8
mine the	854	0	J06:6
mint	825	0	S01:7
minu	854	0	T02:8
minut	489	7	C01:13 I04:15 I05:16 I20:7 J07:7 J19:7 J21:10 N08:6 S03:7 T02:10
minut after	825	0	J36:7 S01:7
minut ago	803	3	
minut ahead	803	3	I04:10
minut all	854	0	I05:6
minut and	734	-6	
minut before	785	0	J19:8 S03:9
minut behind	825	3	C01:8
minut in	825	0	I05:8
minut is	854	0	T02:7
minut it	803	-3	J38:6
minut later	744	0	I05:7 J19:6
minut of	854	0	N07:6
minute	575	0	J19:14 J21:8 N11:6 T02:11
minute ago	854	3	J01:6 J19:6
minute and	825	9	
minute is	854	0	T02:7
minute or	803	-5	J19:6
minute since	854	0	J21:6 J35:7
minute the	825	4	J27:6
minute unix	785	0	T02:6
minutes' tnt'	854	5	
minutes' unix	825	-3	
misconfiguration	854	3	
mislead	769	8	
mismatch	655	-3	I01:15 I16:7 S03:8 T10:7
mismatch receiv	803	0	I01:10
miss	452	-8	I02:8 I11:9 I17:9 J12:16 T05:7
miss clientinfo	854	0	I17:10
miss field	825	5	
miss for	803	-3	
miss from	756	0	J30:6
miss grant	825	0	J12:11
miss in	769	-3	
miss jwt	785	0	I11:15
miss on	803	6	S01:7
miss one	854	-4	
miss ones	854	0	I17:7
miss or	744	3	
miss permission	724	-10	J09:6
miss scope	707	-3	J12:12
miss space	825	-5	
miss the	744	8	
mistake	681	4	J36:6 N06:9
mistake in	825	3	
mistyp	803	0	J35:7 N03:6
mit	825	-5	
mix	693	-6	J10:6
mix up	744	0	S03:6
mob	854	0	P01:6
mod	724	0	I16:12 T08:12
mod net	734	0	I16:12 T08:10
mode	535	11	J23:32
mode apps	854	-4	
mode block	825	5	
mode block'	785	4	
mode in	854	-6	
model	664	0	J06:7
model charfield	854	5	
model py	785	7	
model shared_secret	854	5	
modifi	803	-6	
modify request	854	-5	
modul	621	-6	I21:15 J13:7
modul cjs	854	-4	
modul confluencep	803	9	J34:6
modul jirap	854	3	
module	544	-7	I21:8 J26:9 L09:7
module and	854	-6	
module compile	854	-4	
module confluence	825	-7	N04:7
module for	825	-4	
module main	854	-5	
module sys	854	3	
moment	608	-13	C01:6 J19:11
moment and	825	0	J19:6
moment on	854	0	N10:7
moment so	854	-4	
moment the	803	7	
moment then	854	-3	
moment utc	825	-3	
mon	756	4	N12:7
monday	614	0	N04:6
monday morn	854	0	J21:6 N04:6
mongo	854	0	I10:6
monitor	707	-5	N05:6
monkey	854	3	
monkey patch	854	3	
month	556	0	J29:13
month ago	803	0	J29:7
month and	756	-3	
month our	803	0	J29:6
moor	854	6	
more	395	21	J11:7 J23:10 J30:7 J36:8 N05:10 P01:6 T02:10 T06:7
more and	769	0	J02:6 J19:6
more but	854	5	
more detail	631	7	J23:9 J27:7
more either	854	0	J35:6
more error	687	-14	
more for	825	4	
more how	854	5	
more in	744	0	J30:6 P01:6
more information	627	15	J26:8 N04:6
more jira	854	-3	J34:7
more log	854	8	
more logg	854	-3	
more of	744	8	J25:8
more on	825	12	
more only	854	-3	
more or	825	0	T15:6
more permission	803	-4	
more refusal	854	0	T06:12
more so	854	3	
more than	577	-4	J36:8 T02:15
more the	734	-5	
more to	825	-8	
more with	803	-5	
morn	590	12	J19:8 J21:6 J29:8 J37:7
morn all	854	0	N04:6 N11:6
morn noth	854	0	I04:7
morn our	854	0	J27:6
morn when	854	0	J21:11
morn with	825	0	N09:6
mortem	854	0	T10:6
mossbank	803	3	
mossbank atlassian	803	3	
most	509	0	J25:7 N03:9 N11:7 N12:6
most like	825	4	
most of	769	-6	S01:6
most recent	593	7	
most sit	854	4	N11:6
most that	825	0	N07:6
most the	825	-7	
mount http	825	0	N07:6
mov	513	-8	I21:8 J41:9 N13:7
mov by	854	-4	
mov from	769	-4	
mov it	803	-6	C01:6
mov static	854	0	I21:12
mov to	600	7	I07:6 I11:7 J10:7 J15:6 N11:6
mov us	854	0	N08:6
move	603	-8	J41:7
move from	854	-3	
move of	825	3	
move our	854	-3	
move the	825	-5	
move ticket	854	0	J41:6
move to	744	-3	
movenext	769	6	
mozilla	724	4	J20:22
mozilla org	854	4	
mozilla window	825	0	J20:10
ms	531	7	I01:6 I04:8 J36:6 N07:6 N08:12 N15:8
ms get	785	0	J04:7
ms resolv	854	4	N15:10
ms zm	785	0	T10:7
msg	577	4	I18:7 J41:6
msg fail	803	6	J41:6
msg get	854	4	
msg jwt	825	0	I18:10
msg postnotification	854	-4	
msg request	854	0	J09:6
msg search	854	0	J03:8
much	642	13	N05:8
much traffic	785	3	
multi	769	0	J32:6
multi line	854	0	J32:7
multipart	700	0	J20:8 J24:9
multipart form	756	3	J24:10
muss	803	8	J41:13
muss eine	803	8	J41:13
must	415	16	J02:10 J19:6 J23:7 J25:11 J32:23 J34:9 T05:7
must ask	854	0	J37:7
must be	474	14	J02:18 J06:7 J07:7 J23:10 J29:7 J30:7 J32:29 J41:7
must enclose	769	6	J34:6
must have	769	-3	
must it	854	0	T11:6
must log	854	-4	
must not	734	-3	
must supp	854	11	J25:8
must surround	687	10	J34:14
must the	825	0	J10:6
mutation	700	0	T12:26
mutation for	854	0	T12:8
mvn	803	-3	J27:6
mvn clean	825	-7	
mw	854	0	I03:7 I04:8
my	328	43	C01:7 I14:6 J02:7 J04:10 J08:6 J15:11 J17:-6 J21:-9 J22:-10 J26:11 J27:6 J36:-7 N06:6 N07:6 N13:9 N14:7 T04:-6 T06:-6 T15:-7
my account	660	14	J01:9
my admin	854	0	N04:8
my app	624	3	I12:11
my app'	825	-3	
my atlassian	734	3	J04:7
my authorization	825	0	N02:8
my backend	825	3	
my bad	825	6	
my boss	803	0	S04:8
my browser	724	11	J04:7
my call	854	0	J05:7
my case	785	9	
my clock	854	0	I20:6
my cloud	825	8	J26:6
my code	744	16	J33:7
my colleague	700	3	
my company	724	-7	N10:6
my config	769	4	N13:6
my connect	769	4	L08:7
my credential	785	0	J02:6
my delphi	854	0	J24:6 N01:6
my dev	734	0	J12:6
my english	744	0	I14:6
my expres	854	0	I16:6
my fault	854	4	
my first	803	-6	
my forge	756	8	I19:11 J37:6
my gues	724	16	
my header	825	0	J02:6 S03:6
my idea	825	0	L08:6
my issu	803	6	J04:10
my issue	854	3	J23:6
my jira	707	-7	N10:6
my jql	854	8	
my jwt	825	0	J06:6 L01:8
my laptop	715	3	C01:7 I13:6 N04:7
my life	825	0	T09:11
my list	825	-4	J33:11
my local	825	3	I11:9
my login	785	4	
my mac	854	0	I20:7
my machine	744	0	J02:6
my mail	724	10	C02:7 J02:9
my manifest	854	0	J12:7
my mistake	854	3	J37:7
my name	715	0	P01:6 S04:6
my night	854	0	S03:7
my node	854	0	I03:7
my old	825	-4	C02:6
my own	586	0	I09:6 J01:6 J08:6 J15:8 J27:7 N07:8
my password	715	-7	J26:7
my permission	825	0	S02:7
my personal	769	-5	
my php	803	0	J20:6 N05:6
my profile	803	5	
my program	854	0	N08:7
my project	734	4	
my python	854	0	I20:7
my query	854	0	J27:7 J34:9
my question	825	0	L09:6
my react	854	0	I02:6
my request	825	0	J30:6
my script	700	3	I14:6 J26:6
my server	734	0	I21:7 J08:8 J37:6
my shell	825	0	I16:6
my site	769	-7	
my task	854	0	J29:9
my test	785	0	J27:6
my ticket	854	0	J15:7
my token	642	-9	I06:7 J13:9 S04:6
my url	854	-7	
my user	700	10	J18:7 P01:9
my very	854	4	J35:6
my watch	803	0	C01:9
my way	825	5	
myapp	803	0	J06:9
myjirahome	825	5	N13:7
myjirahome jspa	825	5	N13:7
mypassword	854	3	J26:6
mypermission	744	9	J16:7 J17:8 J21:7
mypermission as	854	0	J17:9
mypermission projectkey	854	4	J16:8
myself	421	4	J02:11 J04:7 J19:19 J22:-6 J26:-7 J29:6 N02:7 S02:14 S03:6 S04:12
myself 200	707	0	J02:-7 J14:6 J16:6 J19:14 S02:9 S03:8
myself 401	700	-5	J02:8 J19:13 J29:7
myself 403	785	5	J01:6 N04:9
myself accountid	854	0	J42:6
myself and	803	0	J39:6 N14:8
myself as	854	4	
myself auth	785	-3	
myself authorization	756	0	S02:6
myself content	825	0	N01:8
myself error	854	-4	
myself fail	803	7	
myself from	854	0	J08:7
myself get	825	3	N07:6
myself getcurrentuser	854	-3	
myself giv	825	5	J03:6
myself header	631	-9	
myself in	854	0	J39:6
myself is	854	0	J07:8
myself jira	825	6	J19:12 S04:8
myself json	854	0	N12:7
myself method	744	0	J02:6
myself request	707	-5	
myself say	854	0	S01:11
myself show	785	0	J28:6 S04:6
myself statu	854	3	J02:6
myself status_code	825	-4	N07:6
myself the	854	7	J02:6 J23:7
myself through	854	-4	
myself with	785	6	
myself' header	769	0	L08:6
myself' method	707	-6	
mysite	744	-6	N13:6
mysite atlassian	744	-6	N13:6
mysql	756	0	I10:10
n'	687	0	J15:6 J28:6 T07:6
n' bad	854	0	T07:7
na at	769	5	
nak	854	0	T07:6
nam	497	-20	I13:7 J15:9 J30:6 L01:14 N15:6 T06:7 T13:8
nam and	825	-3	
nam any	854	12	
nam are	756	4	N15:6
nam for	854	3	
nam in	744	-6	I16:8
nam startat	825	-6	
nam the	744	-4	P01:7 T13:6
nam then	854	-6	
nam with	803	-14	I07:6
name	351	3	J22:-7 J23:21 J25:8 J26:10 J30:13 J35:-6 J41:12 N02:16 N06:16 S03:10
name and	579	5	J02:11 J26:11
name as	744	3	
name assignee	854	3	J23:6
name at	803	0	N06:6
name atlassian	854	4	
name bug	756	-3	N05:10
name but	825	12	J23:6
name catch	854	3	
name close	854	4	
name could	854	0	N06:11
name create	854	8	
name customfield_	854	4	
name description	803	3	N14:6
name epic	854	4	
name error	854	5	J03:7
name everyth	854	0	N02:7 S03:8
name file	854	-6	
name get	854	3	J31:6
name http	825	0	I18:8
name in	687	0	J25:6 S03:6
name is	650	0	J30:8 S04:6
name issue_type	854	6	J23:6
name it	825	3	
name jwt	854	3	
name like	854	0	J23:8
name name	825	-4	
name nor	854	3	J41:6
name not	803	0	S03:8
name of	638	-5	
name on	744	0	T13:10
name open	854	4	
name ops	854	6	
name or	715	-3	N06:13
name password	756	8	J26:7
name project	785	-4	J16:6
name request	803	-5	
name rest	854	-4	
name return	854	-7	J42:6
name search	854	5	
name start	854	-3	
name story	825	0	J30:6
name str	803	7	J02:6
name task	675	4	J32:8
name that	825	4	
name the	675	0	L01:7
name to	803	-7	
name type	854	0	J42:7
name up	854	0	J41:7
name url	854	-5	
name value	785	0	I21:7
name work	854	3	
name you	825	-7	
name'	681	5	J39:9
name' bug'	854	-4	
name' property	825	5	J39:12
name__	825	11	J02:6
name__ main__	854	8	J26:6
nango	854	0	N05:6
narrow	803	0	T11:9
narrow down	854	0	T11:6
nat	825	0	N04:8
native	756	4	J26:6
native at	825	3	
native method	854	0	N06:6
natural	785	0	I05:6
navigable	785	-7	
navigation	744	0	I03:9
navigation stack	803	3	N12:6
navigator	825	-5	
nbf	785	3	C01:10 I05:11
nbf null	854	3	
nd	825	0	T04:10
near	681	-6	J21:6
near everyth	854	-4	
necessary	785	-9	
necessary permission	854	-9	
need	405	-18	J09:12 J14:9 J25:-6 N10:7 P01:9 T01:6
need acces	825	0	J40:8
need after	854	-4	
need another	803	3	
need atlassian	854	-7	
need basic	825	-3	
need bearer	854	-3	
need browse	854	3	
need for	785	-9	
need in	825	3	J28:6
need it	715	-9	
need jwt	825	-4	
need not	854	-5	
need one	803	3	J08:6
need or	854	4	L09:6
need read	803	-3	
need rest	825	4	J39:6
need some	803	-3	
need special	854	0	I11:6 L08:8
need the	624	0	P01:6
need this	825	-3	
need to	551	0	J16:6 J23:7
need token	854	-4	
need wiki	854	7	N03:6
needs_authentication_err	803	11	T16:21
needs_authentication_err catch	854	14	T16:22
needs_authentication_err'	854	-3	
needs_authentication_err' if	854	-3	
negative	825	0	I08:6
negotiate	854	-3	
neither	577	22	N06:11 T10:8
neither can	825	0	N06:6
neither did	854	4	
neither is	854	0	L09:8
neither with	825	10	
neither work	854	4	
nest	803	-4	J32:8
net	283	38	I02:-6 I16:14 J01:9 J02:10 J04:9 J07:-6 J11:-9 J22:12 J25:-9 J26:16 J28:15 J35:-6 J39:-10 J42:-6 N02:6 N03:11 N06:17 N07:11 N08:6 N13:15 N14:21 N15:7 S03:-6 T08:12 T09:16 T14:-7 T15:-8
net 443	646	6	N06:10 N07:7 N13:8
net accept	854	-6	
net after	825	0	N04:6
net and	660	5	N02:8 N06:12
net api	803	-3	
net aud	715	0	T07:10
net basic_auth	670	4	J28:7
net browse	724	-11	N14:13 T06:8
net confluence	825	5	
net connect	854	3	
net connectexception	825	4	N08:8
net content	854	5	
net could	854	0	N13:7
net direct	854	0	N09:6
net email	854	-3	
net gateway	854	5	
net get	825	3	T08:6
net giv	825	0	N07:7 N15:7
net grep	854	0	C01:6
net http	624	3	N08:8
net httpsucces	854	-3	
net in	825	0	T09:9
net inet	854	0	N06:6
net installedat	854	0	I10:10
net jira	581	8	I16:16 N03:13 N14:30
net login	825	0	J35:8
net mail	825	6	J25:7
net new	854	3	
net plugin	825	-8	
net post	803	0	N02:7
net producttype	744	0	T04:7
net project	854	0	J22:7
net proxy	854	0	I16:7
net rcarz	715	6	
net refus	854	0	T09:8
net request	825	0	J20:6
net response	854	6	
net rest	361	9	J02:11 J04:8 J10:8 J22:12 J23:9 J24:8 J26:12 J39:-7 N07:9 N13:9 N14:-7 P01:10
net scop	825	11	J28:8
net secure	785	0	J38:14
net securityprotocoltype	854	-3	
net servicepointmanager	854	-3	
net signature	854	0	T10:6
net since	854	0	T06:8
net site	854	-4	N15:6
net sockettimeoutexception	803	8	N08:13
net ssl	825	-4	N09:7
net test	854	0	T08:7
net the	803	0	J04:9
net to	825	0	N02:7
net token	803	5	J04:6 T09:7
net unknownhostexception	854	0	N06:6
net user	724	0	J22:6
net username	693	8	J04:11 J26:8
net version	854	0	J04:7
net want	854	-6	
net was	854	9	N15:10
net we	854	0	J09:7
net well	825	0	I19:7
net wiki	561	4	J15:6 J18:6 J26:6 N03:8 N11:6 N14:7 T09:9
net with	825	4	T09:6
net work	854	3	
net'	575	17	I10:8 I16:7 N13:10
net' and	854	3	
net' authentication	803	4	
net' do	854	0	N06:6
net' port	769	4	N08:7
net' the	854	7	N03:7
net' username	854	6	N13:8
netrc	854	0	J02:6
network	535	16	I21:6 N04:17 N06:7 N07:8 N08:7 N10:8
network connection	854	0	N06:7
network error	854	0	J25:6
network restriction	854	0	N04:9
network tab	707	4	I21:10 N03:6
network team	756	0	N10:7
networkpolicy	854	0	I13:12
never	451	0	I04:7 J19:8 J25:-6 J36:9 T05:7
never again	854	0	T02:8
never answer	854	0	N15:6
never been	825	4	
never ends	854	-5	
never fill	854	0	J30:6
never gets	825	7	
never giv	854	0	T15:6
never got	756	-8	
never had	803	4	I03:7
never have	785	0	J19:9
never made	854	-4	J15:7
never match	825	0	T10:10
never mind	803	-3	
never reach	854	4	
never read	854	-3	
never saw	825	0	N12:6
never see	854	0	I04:7
never set	803	-4	
never start	854	4	
never touch	854	-3	J36:7
never work	854	0	L01:6
new	311	-13	I12:14 J02:8 J12:7 J15:-7 J19:10 J27:-7 J32:8 J38:-6 N02:12 P01:7 T14:6
new acces	756	4	
new access_token	854	4	T14:7
new addres	769	0	J04:6
new and	734	-3	J37:6
new api	724	11	J02:6 J32:6
new arraylist	803	-7	
new basiccredential	769	19	J41:7 N09:8
new behaviour	854	-3	
new build	854	3	
new claim	803	-3	L01:8
new connection	785	6	N06:8
new connector	854	3	
new content	854	3	
new creat	825	0	J01:10 J32:6
new customer	744	0	I13:6
new date	734	15	
new descriptor	825	-3	
new editor	803	4	J25:7
new endpoint	785	0	J33:6
new error	664	0	J01:6
new file	854	-4	
new firewall	854	0	I05:6
new github	854	4	
new hashmap	803	4	
new http	724	-3	N03:7
new httpclient	854	0	N09:6
new httppost	854	3	
new httprequestmessage	700	-3	
new id	825	0	N04:6
new install	693	0	I12:11 T10:8
new issu	854	4	
new issue	734	0	N13:6
new issuefield	803	6	
new issueservice	803	-3	
new jira	700	-8	
new jiraapi	803	4	J24:7
new jiraclient	700	6	J41:7 N09:7
new jiraissue	803	-5	
new jirasession	744	7	
new json	825	-3	
new jwtsecuritytoken	825	-3	
new key	803	3	J28:6
new login	825	0	J36:9
new major	803	-4	
new name	769	-3	I12:8
new object	785	-4	
new one	544	4	J33:7 J37:6 P01:6 T03:6 T14:8
new ones	769	-5	
new option	744	0	J02:7
new opts	854	3	N13:6
new organization	854	3	
new pag	854	-4	
new page	854	5	
new permission	785	0	J12:7 J15:6
new place	854	0	N02:7
new project	769	-9	
new projectservice	825	12	
new proxy	854	0	N08:6
new redact	700	-4	
new refresh	744	9	T14:11
new refresh_token	854	3	
new request	785	-5	
new response	825	-3	
new runtimeexception	825	-6	
new scheme	825	0	J16:8
new scop	803	0	J11:8 N14:8
new search	785	0	J33:8 J39:7
new server	785	0	I04:7
new session	854	-6	
new signingcredential	825	0	T10:9
new stag	854	0	I12:7
new starter	854	0	J19:6
new str	854	-4	
new symmetricsecuritykey	825	0	T10:9
new task	854	8	
new ticket	785	0	J29:6
new to	825	-3	
new token	606	-12	J04:10 J19:6 J35:8
new tool	825	-4	
new tracker	854	8	
new uri	664	0	N14:7
new url	734	0	N02:8
new urlsearchparam	715	0	I04:8
new user	785	-7	J19:7
new version	664	0	J12:8
new vpn	854	0	N06:6
new webproxy	854	0	N09:6
newbie	803	3	N14:6
newclient	700	0	N07:6
newclient client	854	-3	
newclient nil	854	4	N07:7
newclient tp	769	-4	
newco	854	0	N02:7
newco atlassian	854	0	N02:7
newconnectionerror	825	3	N06:9
newconnectionerror urllib	825	3	N06:9
newer	638	-7	J22:6 J29:6 T03:6
newer enhanc	825	3	
newer one	854	0	J22:6
newest	638	12	J22:6 N08:6
newest one	803	7	N08:6
newest payload	854	0	T04:6
newest version	803	5	
newissue	854	9	J23:6 N14:6
newlin	854	4	
newline	785	0	T10:7
newline at	825	3	T10:7
newrequest	675	-3	
newrequest get	707	-3	
news	769	4	
news the	825	4	
newtoken	854	-5	
newwithclaim	756	3	
newwithclaim jwt	756	3	
next	497	-7	I01:8
next 401	854	0	J29:8
next app	854	0	I01:9
next call	825	6	
next day	785	0	I09:6
next morn	825	0	I04:7 J27:6
next refresh	854	4	T14:7
next release	785	-4	
next to	693	4	
next version	825	4	
nextcloud	825	-4	J33:9
nextpagetoken	715	-7	
nextpagetoken and	854	-4	
nginx	687	6	I14:7
ngrok	693	-5	I12:11
nice	577	-9	
nice as	854	5	
nice if	769	-3	
nice to	734	-5	
nicer	744	-4	
nicht	785	0	J05:10 J15:6 J16:6 J23:9
nie	854	-6	J27:7
night	539	0	J16:7 J21:7 J29:6 J35:6 J37:8 N15:7
night it	854	0	N11:6
night job	769	0	S03:6
night log	854	0	N05:6
night sync	854	0	J21:7
night with	825	0	J37:10
nil	565	0	I20:6
nil error	854	-7	
nil http	854	4	N07:7
nil if	825	3	
nil log	785	6	
nil req	700	-3	
nimbusd	785	0	C01:6 I10:6
nimbusd jose	825	0	I10:6
nimbusd jwt	803	0	C01:6
nine	715	0	J21:10
nio	675	0	I02:15
nio exec	681	0	I02:14
nnen	854	0	J16:7
no	272	0	I01:-6 I09:8 I17:19 I18:6 I21:12 J03:8 J04:13 J15:14 J18:6 J21:-6 J26:-7 J29:8 J30:-6 J33:6 J34:-7 J35:-7 N03:-7 N04:-6 N06:6 N13:6 P01:10 S04:14 T05:11 T11:-7
no aaccountid	854	0	S01:12
no acces	670	0	L09:9 P01:10
no activity	854	0	I09:6
no and	825	0	C02:9
no api	825	3	
no attachment	785	-7	
no attribute	769	-7	
no auth	825	0	I14:10
no authentication	769	6	I21:6 S04:7
no authorization	825	-4	I21:6
no avail	803	3	
no busines	854	-5	
no cache	700	3	
no cache'	825	5	
no captcha	825	-3	
no change	660	0	N09:6
no check	634	-3	J20:13
no check'	660	-6	
no clientinfo	744	0	I17:25
no cloudid	825	-4	
no clue	825	0	J20:6
no comment	825	10	N13:7
no complaint	854	0	J19:6
no confluence	854	-5	
no content	700	8	J15:7 J25:10
no credential	825	9	I21:6
no custom	854	3	
no data	734	-6	
no developer	803	5	
no difference	707	3	J01:7
no different	854	5	
no documentation	825	5	
no end	854	0	I06:7
no error	603	-8	J03:6 J04:20 J29:11 N13:6 S02:7 S04:10
no example	825	4	
no exception	769	-8	N13:12
no explanation	825	3	P01:6
no filter	854	3	
no go	825	0	J28:6
no hash	825	0	I03:7
no header	756	0	J02:7 J03:6
no hint	854	0	J03:6
no http	854	0	C02:7 N08:6
no idea	724	3	J29:6 S03:6 T05:6
no index	854	0	N12:6
no install	825	0	I09:11
no issu	715	3	J04:17
no issue	715	5	
no it	769	-4	
no jira	681	-7	
no jql	825	-4	J33:6
no jwt	724	0	I21:22 J05:6
no kid	854	3	
no login	803	-5	N15:6
no longer	569	7	J22:10 N14:6
no luck	724	7	J31:6 L08:7
no mail	756	6	
no matter	756	0	N15:9
no more	627	0	T02:12 T06:8
no must	854	0	L01:8
no name	854	-5	N06:6
no new	744	-8	
no oauth	803	-5	T05:14
no one	724	6	J10:6
no only	769	-3	J07:6 J11:6
no option	825	0	J33:6
no output	854	3	J29:9
no page	769	-4	
no parameter	854	3	
no password	803	-4	
no permission	724	3	
no place	785	-8	
no problem	675	4	J33:6
no project	627	20	J04:8 J15:22
no qsh	756	0	I03:9 I18:9
no qsh'	854	0	L08:7
no query	825	0	I03:6
no reason	825	0	P01:7
no red	854	0	J04:8
no refresh	785	0	J36:7 J37:8
no request	769	0	I17:7 J07:7
no response	707	-3	N07:12
no rest	825	0	J39:6
no result	715	15	J29:17 S04:6
no retry	825	-5	L01:8
no right	854	0	S02:7
no rows	854	5	J04:6
no scop	803	-5	J28:7
no secret	785	0	I10:13
no sense	854	-6	
no setting	785	0	I17:22
no signature	825	-4	T10:6
no single	825	5	
no space	756	-4	J03:9
no statu	854	0	N06:9
no succes	854	-4	
no such	693	-9	N06:21
no text	854	0	P01:6
no the	756	0	J31:7
no then	785	3	N07:6
no ticket	769	9	
no time	825	-5	
no token	675	10	T13:6
no tool	825	-6	
no trace	854	0	I09:6
no transform	854	-4	
no transform'	744	4	
no transition	825	6	J41:8
no trouble	715	0	J29:7
no user	700	0	I17:7 T08:9
no valid	854	3	
no version	825	0	J39:6
no warn	854	-5	
no webhook	854	9	
no wiki	854	3	T09:6
no wonder	854	0	J06:6 J39:7
nobody	510	0	I09:6 I11:6 J29:12 S01:9 T07:7
nobody can	744	-3	I08:7 J28:6
nobody chang	803	0	J03:6 J29:15
nobody gets	756	-3	
nobody had	803	0	I09:8
nobody has	854	0	N13:6
nobody here	825	3	
nobody is	854	-5	
nobody know	825	4	
nobody on	854	0	T04:6
nobody uses	854	-3	
nobody was	854	0	J05:6 S01:8
nocheck	734	6	J20:16
nocheck'	756	5	
nocheck' value	854	-3	
nocheckatlassiantoken	854	-4	
nock	803	-3	
nock http	825	-3	
nocontent	854	0	T10:6
nod	700	0	J39:6
nod base	803	-4	J39:7
nod jira	854	-4	
node	456	11	C01:6 I01:16 I04:11 I16:6 J25:-6 N12:6 T05:6 T14:7
node ace	785	0	I04:8
node app	769	4	T14:6
node axio	854	-5	
node backend	825	0	I04:10
node cli	854	6	
node clock	854	0	I20:7
node for	825	0	T13:6
node internal	687	11	T14:8
node js	854	-4	
node of	854	0	I05:6
node script	803	-4	
node server	825	0	I03:7
node the	825	0	N07:6
node unhandledpromiserejectionwarn	756	4	
node warn	854	4	
node_env	769	0	I16:9
node_modul	577	4	J26:6
node_modul atlassian	744	0	I01:8 I17:7
node_modul backstage	825	-9	
node_modul expres	825	-4	I03:6
node_modul got	825	3	N06:6
node_modul hubot	825	6	J26:7
node_modul jose	825	0	I20:6
node_modul jsonwebtoken	825	0	I04:8
node_modul nod	854	-4	
node_modul node_modul	854	-4	
node_tls_reject_unauthoriz	825	6	
nodej	825	-9	
non	670	-10	
none	474	11	I21:6 J04:14 J26:-6 N06:6 P01:7 T05:9
none debug	785	4	
none def	854	0	I10:6
none from	854	6	
none if	825	5	
none is	803	-10	
none of	675	5	I16:6 J11:6 L01:7
none on	825	5	N07:6
none or	825	4	
none request	854	3	
none the	825	-4	
none with	825	-4	
none'	854	-4	
nonetheles	854	0	J29:6 J35:6
nonetype'	825	-8	
nonetype' object	825	-8	
nonsense	825	0	N15:7
noob	854	3	T05:7
noob question	854	3	T05:7
noon	785	-3	
nope	715	6	T15:8
nor	611	12	J18:6 N06:8 T10:7
nor with	854	8	
normal	588	0	J28:11 T02:6 T08:9
normal that	825	0	J37:6
normal user	803	-4	J14:8
normalis	769	0	J10:14
northpier	825	6	
northpier atlassian	825	6	
nosniff	803	6	
nosniff xss	854	4	
nosniff'	744	4	
nosniff' xss	825	3	
not	232	36	I04:-6 I09:10 I14:13 I16:8 I17:-6 J02:-7 J05:7 J11:6 J15:13 J18:7 J19:-6 J21:-6 J22:-8 J23:6 J27:13 J28:7 J29:-6 J30:-7 J35:-6 J41:7 J42:-7 L01:-8 N03:7 N04:7 N06:6 N12:6 N14:7 T01:10 T03:-6 T08:-6 T11:-8
not 401	854	0	J10:6
not 403	803	0	J16:9
not 404	854	-3	
not able	724	0	J16:7 S01:6
not about	803	4	N14:6 P01:7
not accept	756	0	J36:6
not account	854	5	
not act	825	0	T13:6
not active	825	0	T13:9
not all	769	14	P01:8
not allow	563	0	C02:8 I06:8 J33:10 N02:16 N12:9 N13:18
not allowed'	785	-6	N02:7
not among	854	-3	
not an	660	9	C02:7 J25:16
not and	803	-4	J03:6
not anonymou	825	0	J04:6 P01:7
not any	854	0	J35:6
not as	744	0	S02:6
not assign	854	-3	
not at	756	0	J28:6 J36:7
not atlassian	854	0	N06:6
not authenticat	687	6	J02:19 J19:6 N09:7
not authoris	854	-4	J28:7
not authoriz	617	-4	I16:21 T01:19
not available	756	0	N11:6 N15:6
not be	550	0	N01:25 N06:6
not been	734	0	T15:6
not before	769	0	I05:14
not block	825	6	
not browse	854	6	
not bug	785	-4	T02:6
not but	854	3	
not call	854	8	
not change	769	5	J29:6
not clean	854	4	
not clear	803	7	
not cloud	854	5	
not come	825	-3	
not configur	854	0	T05:7
not connect	693	-6	J13:6 N13:8
not contain	707	0	I03:14 I12:10 I14:9
not correct	803	12	I12:6 J27:8
not cover	854	4	
not create	700	0	J30:6
not deserialize	769	8	J25:10
not document	854	4	
not edit	825	0	J16:10
not empty	825	0	J33:8
not empty'	854	6	J27:6
not enabl	854	-5	
not enough	707	8	I14:15
not error	854	3	
not even	769	-3	
not exist	528	0	J04:9 J15:18 J27:42
not expir	803	0	J37:6
not expire	854	3	
not fail	825	3	P01:8
not figwort	854	0	I11:8
not find	595	0	I09:23 I10:13 I14:13 I21:7
not for	687	10	
not forge	854	0	J37:11
not found	519	-7	J15:29 J39:14 N03:25 N14:14
not found'	769	0	J15:6 J39:6
not from	756	6	I13:9
not get	660	16	I13:16
not give	825	-5	
not go	803	-4	
not good	825	0	C01:6 T09:7
not have	551	-13	J15:12 J27:7 P01:7
not help	756	10	
not in	586	-12	I16:7 J09:21 N04:6
not indicate	803	3	
not install	655	15	J40:31
not issu	854	-4	
not it	769	9	J30:6
not jira	769	0	N01:7 N10:7
not json	803	-3	N14:10
not just	854	0	J23:8 T04:7
not keep	854	-3	J09:8
not known	854	0	N06:9
not known'	854	3	N06:6
not let	803	3	
not limit	825	-3	
not list	825	5	
not load	687	0	T12:16
not logg	744	3	N02:7
not look	769	3	N14:10
not match	522	12	I01:15 I14:12 I15:12 I16:13 J10:9 J11:34
not matter	854	7	
not meant	825	4	
not member	854	0	P01:12
not my	854	-3	S01:7
not need	769	-8	
not notice	854	4	
not obtain	803	4	
not of	785	0	J39:7
not ok	825	-4	
not older	854	0	J07:6
not on	539	3	J05:24 J31:21 N04:8
not only	854	-3	
not open	854	3	
not or	854	4	
not other	854	9	N11:6
not parse	769	0	J34:6
not pass	803	0	J35:6 N05:6
not perform	854	3	J18:6
not permitt	627	10	J18:31
not post	825	-3	
not real	854	-4	
not recogniz	825	-8	
not register	756	7	I09:15 T15:12
not reproduce	854	-6	
not resolve	769	9	N06:15
not respond	825	0	N03:6
not right	769	3	J26:7
not row	854	0	I10:6
not run	803	0	J33:6
not say	756	-3	
not scop	854	0	P01:6
not search	825	9	
not see	744	4	S01:6
not seen	803	-7	I21:8
not send	854	-4	I21:8
not set	756	5	J10:6
not show	854	8	
not sign	785	-3	S01:6
not so	803	-4	N04:6
not spacekey	854	5	
not support	608	14	J23:15 J24:9
not sure	687	-7	
not taken	854	0	S01:7
not the	556	4	I12:6 S03:11
not this	854	-5	
not to	700	5	N14:6
not understand	854	3	N12:6
not us	785	0	N11:10
not used	803	5	
not valid	606	4	C02:6 J32:7 J41:15 N03:6 N12:8
not view	854	3	S04:8
not what	744	6	
not when	854	6	
not with	734	4	
not work	606	29	J02:7 J04:9 J23:9 J28:7
not yet	756	0	C01:13
not your	854	6	
not_found	803	0	J15:8
note	575	3	I17:6 J22:6 J26:7
note for	785	-4	
note it's	854	3	
note on	825	3	J05:6
note the	825	-4	L01:8
notebook	854	-8	
notfound	744	-3	J17:6
notfounderror	803	-3	
notfounderror error	803	-3	
noth	405	-3	I17:12 J04:10 J29:8 J35:6 N13:10 S01:6 S04:6
noth about	744	0	J36:9
noth and	769	0	S01:6
noth any	854	3	
noth arriv	854	-4	J30:6
noth but	715	0	J33:7 J36:7 S04:6 T08:6
noth chang	724	-3	J19:14 T03:7
noth else	693	0	N06:8
noth for	785	-6	N15:6
noth found	854	0	S04:6
noth gets	825	0	L08:8
noth happen	769	3	
noth has	854	4	
noth in	681	4	P01:8
noth is	715	0	N13:7
noth it	854	-5	
noth left	825	6	J04:6 J22:8
noth load	854	0	I04:7
noth more	724	4	
noth no	825	0	N13:8
noth show	825	-3	
noth sign	825	0	C01:6 T10:11
noth so	854	-3	J06:7
noth sync	854	0	J34:6
noth there	825	0	N14:8
noth to	660	0	I14:7 J35:19 T15:8
noth was	756	3	J29:6 J39:6
noth with	785	-5	S04:6
noth work	854	5	J02:6 J28:6
notic	624	0	S01:7
notic by	825	0	S01:6 S03:6
notic that	744	3	J03:6
notice	608	-4	N15:7
notice and	854	-4	
notice basic	756	5	
notice that	825	0	S04:8
notification	650	0	N15:23
notification page	769	0	N15:19
notification publisher	854	5	
notificationgroup	854	5	
notificationlevel	854	5	
notificationlevel informational	854	5	
notificationscope	854	5	
notificationscope portfolio	854	5	
notificationsubject	854	5	
notificationtimestamp	854	5	
notify	675	4	
notify go	756	7	
notimestamp	854	0	I06:6
nov	715	3	C01:7
nov gmt	825	0	C01:9
november	803	-9	
now	341	-15	C01:11 I04:8 I05:16 I21:6 J06:11 J07:6 N11:6 T02:13 T06:7
now 180	687	-4	L01:6
now add	687	-4	
now all	769	4	
now an	854	-4	
now and	650	0	N08:6
now as	825	0	I21:9
now call	825	-4	
now const	700	0	J07:6
now datetime	854	9	J07:7
now ends	854	4	
now error	825	-7	C01:10 N10:7
now even	854	5	J35:12
now exp	577	0	C01:6 J07:7 T06:6 T09:7
now exp'	854	5	
now expir	854	0	L01:9
now fail	825	-4	J27:6
now fix	854	4	J06:6
now for	825	-5	
now go	854	-5	
now had	825	0	T02:6
now i've	825	3	
now iat'	854	-4	
now in	785	8	
now isoformat	854	-5	
now it	687	3	J19:11
now it's	756	0	N11:6
now know	825	6	J08:7
now look	785	-11	
now math	707	5	J07:6
now moment	825	-3	
now no	825	4	
now only	854	0	I04:8
now our	825	0	I20:7
now please	715	0	T02:7
now qsh	854	0	L09:8
now report	854	0	J09:7
now return	734	-9	J06:6
now second	825	0	C01:6 I05:6
now so	756	-4	I20:11
now support	854	-4	
now the	634	3	I05:7
now there	825	0	J03:7
now to	854	0	J33:6
now update	854	8	
now uses	825	0	J32:7
now warn	825	3	C01:10 N07:6
now we	707	5	T14:7
now what	854	5	
now when	854	6	I04:6
now where	825	-3	
now which	854	0	I21:7
now while	854	3	
nowaday	825	3	J23:7
nowhere	854	3	
npm	595	-7	C01:6 N06:8 N09:7
npm err	707	-10	
npm modul	854	-6	
npm start	785	0	I09:6
npmj	756	-9	
npmj org	756	-9	
nslookup	825	0	N06:9
nt	785	-4	J20:9
nthe	825	3	
nthe resource	825	3	
ntimestamp	854	-4	
ntimestamp error_cod	854	-4	
ntlm	803	-3	N10:13
ntp	664	-3	C01:20 I04:9 I20:6
ntp is	825	0	I20:8
ntp time	854	0	C01:6
ntrace	854	-4	
ntrace id	854	-4	
null	501	14	I10:10 J02:9 J25:6 J39:15 T05:17
null and	854	-3	J25:6
null authtoken	854	-5	
null const	825	6	
null description	854	-3	
null error	825	11	
null field	854	4	
null for	756	0	J39:8 N03:8 T05:11
null http	854	0	I10:10
null http_code	756	-5	J19:7 J28:6 T07:6
null it	854	4	J02:6
null or	854	-7	
null our	854	-4	
null the	756	8	
null there	854	-3	T05:7
null valu	825	-7	
nullpointerexception	803	-5	
num	803	4	
number	535	-8	I06:10 I14:6 J31:8 J32:7 J41:15
number is	825	-3	
number message	854	6	N06:7
number of	693	0	I14:10
number was	825	-3	
numeric	744	-3	I06:24
numeric but	825	0	I06:12
o'clock	854	0	J21:10
oakmere	825	3	
oakmere atlassian	825	3	
oakridge	854	0	J28:6
oath	854	3	
oauth	364	-11	J11:6 J25:-10 J36:13 J37:16 J40:10 L01:6 L09:12 T01:14 T02:10 T03:18 T05:23 T06:6 T07:14 T08:19 T09:12 T11:24 T13:6 T14:20 T15:21
oauth app	642	10	J10:6 J13:7 J36:10 T15:6
oauth apps	785	-3	
oauth authorization	545	-9	L01:9 T01:8 T02:7 T08:6
oauth authorizationexception	854	0	T13:10
oauth authorize	785	3	
oauth callback	756	0	T15:10
oauth cannot	744	0	T03:7
oauth client	687	-16	T05:18
oauth consumer	803	-8	
oauth credential	825	3	
oauth endpoint	854	7	
oauth example	854	-4	
oauth exchange	803	0	S03:6 T11:6 T13:7
oauth fail	854	-7	
oauth for	825	-3	
oauth grant	617	5	T01:6 T02:7 T03:9
oauth id	825	0	T04:9
oauth integration	825	-5	
oauth is	825	-3	J40:7
oauth it	825	8	J39:6
oauth js	854	0	T05:6
oauth jwt	854	0	T03:8
oauth latest	854	-3	
oauth lib	854	-3	
oauth library	854	-4	
oauth lo	715	4	
oauth login	756	-12	
oauth or	785	4	
oauth proxy	785	0	I14:9
oauth realm	744	0	J02:8
oauth request	803	11	
oauth scop	785	-3	
oauth server	785	0	L01:7 T02:6
oauth system	734	0	J37:25
oauth system'	854	-3	
oauth to	854	4	
oauth token	476	9	J25:-6 L09:17 T01:6 T05:15 T06:11 T07:15 T08:22 T09:18 T10:8 T11:23 T15:12
oauth token'	670	-8	T02:7
oauth user	803	-3	T14:6
oauth will	854	-4	
oauth with	825	3	
oauth work	854	-5	
oauth'	854	5	N07:6
oauth_client_id	655	5	T04:17 T05:10
oauth_client_id is	854	4	T05:11
oauth_client_id sub	756	4	
oauth_client_id sub'	825	-4	
oauth_problem	785	-11	
oauth_problem token_reject	854	-6	
oauthclientid	567	4	T01:6 T04:24 T05:34 T09:6 T10:6
oauthclientid eyjob	785	0	T04:13
oauthclientid is	785	-4	T05:9
oauthclientid must	854	0	T05:12
oauthclientid sub	700	7	
oauthclientid'	803	4	T10:10
oauthid	854	3	
obj	854	0	J02:6
object	484	10	I06:6 J02:6 J25:18 J32:6 J39:7 T05:7
object anonymou	825	-4	
object at	769	10	N06:8
object contain	825	5	J39:12
object due	769	4	J25:11
object errormessag	854	3	
object has	744	-6	
object jira	854	3	
object member	854	0	I06:7
object object	825	7	
object parse	825	6	J26:7
object to	825	0	J33:8 N01:7
object typename	825	-5	
object with	854	3	
objective	854	-5	
objectschema	854	6	
obligatory	854	0	J30:8 L09:6
obsidian	803	5	J02:7
obsidian and	854	5	J02:7
obsolete	854	7	J27:8
obtain	700	5	
obviou	854	-5	
obvious	744	0	J09:6 N14:6
oc	854	6	
oc oauth	854	6	
occur	769	-4	
occurr system	734	-6	
occurr the	854	6	
occurr while	785	-4	N07:6
oct	734	-3	N05:6
oct gmt	854	-9	
october	744	-3	
octopu	785	-3	N15:9
octopu server	825	4	N15:9
odd	664	6	
odd is	854	3	
odd that	854	3	
odd the	803	6	
oder	825	0	J05:6 J15:7
odoo	854	6	
odoo http	854	6	
of	208	0	I05:7 I08:8 J01:-10 J02:-6 J06:-6 J11:6 J16:8 J25:7 J27:-6 N14:7 S01:7 T14:-7
of 200	803	0	J21:6
of 204	854	0	N13:6
of 400	803	5	
of 401	734	3	J02:6
of 403	769	4	
of 404	825	0	J15:6
of 429	854	0	J21:6
of 767	803	12	N05:10
of 800	854	0	J15:6
of about	803	-5	
of acces	825	-3	S03:9
of add	825	0	N13:7
of all	693	-5	J42:6 S02:13
of allow	854	-4	N13:6
of an	560	-27	I05:6 I08:6 J14:6
of any	785	-4	J33:6
of api	785	-3	
of ari	785	0	T12:7
of at	854	-4	
of atlassian	617	-10	I18:7 J40:6 L01:6
of attachment	744	-5	J38:18
of basic	664	8	J26:8
of bitbucket	825	4	
of board	803	-4	
of both	825	5	
of byt	825	0	N05:6
of chang	825	0	S02:9
of change	854	-5	
of company	825	0	N03:7
of confluence	681	0	J29:6
of connect	724	-7	
of context	825	4	
of course	681	0	J05:7
of creat	854	-7	
of credential	854	0	J05:6
of curl	803	10	N07:8
of customer	769	4	
of data	785	0	S03:10
of date	756	0	J12:7
of days	854	5	
of debugg	854	-5	
of deprecat	854	9	
of description	854	0	J25:6
of director	854	0	S04:8
of each	715	0	N03:8
of echo	854	6	J04:6
of everyth	825	0	I21:6
of fail	803	6	S01:6
of february	854	6	
of few	854	3	
of field	769	3	
of file	825	10	N11:9 N13:6
of forge	707	7	I19:6 J37:10
of github	769	-3	I18:6
of grant	854	0	J12:11
of his	854	3	I09:6
of host	803	3	
of html	825	0	N12:6
of http	769	-6	I12:10
of input	769	4	J25:14
of install	803	-4	
of installation	854	-3	J12:6
of issu	744	-6	J21:6
of issue	854	0	J01:7
of it	588	0	J08:6 J36:7 T07:6
of item	854	-5	
of its	603	0	P01:6
of java	769	8	J25:10
of jira	520	-11	I05:7 I20:6 J11:8 J32:6 J33:6 N14:8
of jql	825	-6	
of json	744	0	I06:6 N14:7
of last	785	0	J29:9 S01:6
of leeway	825	-4	
of lo	803	-5	
of logg	825	8	J26:6
of login	825	6	J38:7
of look	825	5	
of method	825	0	I03:6
of mine	707	8	
of minute	854	-4	
of more	854	-5	
of ms	825	0	N08:9
of my	590	0	N14:11 T09:7
of new	825	3	
of nobody	854	0	S01:6
of now	785	3	
of other	769	-5	
of our	481	8	I05:7 I06:8 I21:7 N01:6 N02:6 N06:6 N10:8 S02:6
of ours	660	10	
of pag	854	-3	J21:7
of page	825	0	N14:6
of password	785	0	J26:6
of plugin	825	0	J16:7
of post	785	0	L09:7
of privacy	854	0	J23:9
of prod	825	0	I07:6
of project	638	6	J04:11 J15:9 J17:7
of proxy	854	0	N10:7
of rate	803	-7	
of release	854	6	
of rest	756	-5	
of say	825	0	J39:8
of scop	769	5	
of screen	825	0	J31:6
of second	785	5	J21:9
of segment	854	0	I14:12
of server	769	-3	
of service	744	3	
of several	854	-3	
of some	734	3	
of somebody	803	-5	
of spac	825	-3	
of space	854	0	J18:8
of start_object	785	7	J25:8
of sub	854	0	C02:6
of sudden	854	-5	
of tenant	785	0	I17:9
of text	854	4	J20:6
of that	575	11	J17:10 J18:6 T04:6
of the	306	7	C02:6 I07:8 I08:12 J02:6 J04:-7 J11:8 J30:6 J32:6 J39:6 N03:7 N14:-6 T12:6
of their	627	0	I10:6 I16:6
of them	541	10	I17:6 T12:6 T14:8
of these	646	6	
of this	611	9	J16:11 N04:7
of those	664	6	I16:6
of three	825	0	S01:10
of ticket	785	0	J38:6
of tim	854	-3	
of time	756	7	N08:10
of token	681	-3	J08:7
of traffic	854	0	J35:7
of transition	803	0	J41:6
of trust	854	0	N09:7
of try	854	0	N11:7
of two	769	0	J40:7 N15:6
of type	681	-10	J25:7 S03:6
of undefin	693	-5	
of us	715	4	J26:6 J39:6
of user	650	3	T03:6
of value	744	4	N12:16
of watcher	854	0	T13:11
of week	854	-3	
of which	681	-5	J42:6
of wrong	803	0	I06:7
of yesterday	854	0	I12:6
of your	595	-7	I16:6 N14:7
off	501	6	I01:14 J21:12 T13:12
off after	854	0	N14:6
off and	756	-3	
off as	854	0	J10:6
off at	825	-5	J37:6
off for	756	-3	L09:7
off in	756	0	T13:6
off it	785	-4	
off the	744	4	
off this	854	3	J29:7
offer	642	0	J13:7 J31:7 J41:14
offer and	854	-7	
office	621	0	N04:21 N12:7
office it	854	0	N04:8
office manager	854	0	N14:7
officer	854	0	T11:6
official	734	14	T15:7
offline	646	10	T12:25
offline token	785	12	T12:11
offline user	769	0	T12:11
offline_acces	642	-6	J36:8 T15:13
offline_acces is	825	-7	
offline_access'	803	-6	
offlinetoken	825	9	T12:9
offlineuserauthtoken	660	-3	T12:25
offlineuserauthtoken input	785	0	T12:6
offlineuserauthtoken succes	756	0	T12:8
offlineuserauthtoken userid	854	3	
offset	744	5	I04:9
offset ms	854	0	I04:10
often	681	0	J35:7
often will	854	4	
oh	707	3	N06:9
oh the	854	0	T07:6
oh well	854	0	J21:6
ok	397	3	I03:10 I16:7 J02:-9 J08:7 J09:9 J14:10 J25:-7 J26:-6 J39:-7 N14:-6 T09:6 T13:14
ok 200	785	0	S01:6
ok aaccountid	854	0	P01:7
ok again	854	0	N11:6
ok and	803	3	
ok as	803	0	J32:6
ok at	854	0	I06:6
ok but	744	0	J14:6 J37:6
ok call	854	-3	
ok for	756	0	J23:6
ok from	825	0	N12:6
ok get	785	5	S04:9 T13:6
ok in	744	0	J09:10 L01:9
ok is	825	0	T12:10
ok it	825	0	J25:6
ok jira	825	0	J30:6
ok key	854	-6	
ok now	854	-3	
ok on	825	0	J38:7
ok page	854	0	N08:6
ok please	854	0	T09:6
ok raise	854	-4	
ok secret	825	0	T04:6
ok so	785	0	J03:6 J38:6
ok that	854	0	N03:6
ok the	715	0	L09:7 T15:9
ok then	756	0	I03:6 S04:7
ok they	803	0	N05:7
ok throw	744	8	
ok to	803	0	I03:6 J05:6
ok token	803	0	I02:8 T13:6
ok url	854	0	N12:6
ok user	854	0	T13:8
ok with	785	0	J35:6
ok writ	854	0	N13:6
okay	707	0	I20:6
okta	803	-5	
ola	854	0	N10:7
old	419	-5	I04:9 I10:8 I11:8 J22:7 J23:12 J25:-8 N02:11 N11:-6 N13:9 N15:6 T03:7 T04:7 T06:7 T10:10
old addres	769	0	N02:18
old and	825	0	J12:6
old atlassian	785	-4	
old connect	854	0	J02:6
old domain	854	0	I12:8
old http	854	8	
old is	803	0	I04:7 J19:6
old jira	825	0	N15:7
old key	825	4	
old nam	854	0	N15:7
old new	825	-6	
old on	825	0	C01:7 J20:9
old one	614	-4	J32:7 T04:7 T10:7 T14:8
old ones	769	0	J29:6
old path	854	-4	
old record	854	5	
old search	785	-3	J33:8
old server	715	0	I04:6 N13:7
old tenant	825	0	I10:7
old user	803	3	
old version	681	-4	T03:6
old way	854	-4	
oldco	825	0	N02:7
oldco atlassian	825	0	N02:7
older	606	-7	I07:9 J03:6
older ones	769	-6	J19:6 J23:7
older than	785	0	J07:6
older version	803	-3	
oldest	854	0	N07:7
ole	854	0	S04:6
olga	825	0	J23:6
on	243	-13	C01:9 I07:11 I11:7 I14:6 I20:8 J02:-6 J03:-6 J04:-6 J05:9 J07:-6 J15:-8 J25:-13 J31:12 J34:-8 J35:-6 J36:-7 J37:-7 J38:-6 J40:7 N04:11 N07:8 N14:-7 T01:6
on 401	769	-8	
on 429	707	-7	
on after	854	3	
on again	825	4	J17:6
on all	675	-4	
on an	681	0	J24:8
on and	756	4	
on another	734	-5	
on any	756	0	J06:8
on arrival	825	0	C01:12
on as	734	5	N13:8
on atlassian	707	0	J03:7
on bad	854	0	I10:6 J10:6
on bare	854	0	I05:6
on basic	785	4	
on behalf	655	0	S02:7 S04:7 T01:8 T03:6
on board	825	5	J25:7
on both	700	-3	J02:6
on branch	854	3	
on call	803	0	N15:6
on ci	854	0	I20:6
on claim	854	0	T10:6
on cloud	642	8	J01:6 J23:9 J39:6
on conflict	854	0	T04:10
on confluence	715	0	J18:9
on connect	803	6	N10:7
on creat	785	7	
on data	825	5	J22:6
on dev	724	0	N04:6
on docker	854	4	
on each	700	0	T06:8
on error	803	-5	
on every	687	-5	I07:8
on failure	854	-4	
on file	854	0	T09:6
on first	825	0	I11:8
on for	744	0	I03:6
on forge	769	-3	J12:8
on friday	715	4	
on from	744	0	I06:7
on has	854	0	J29:7
on heroku	854	3	
on his	769	3	I09:6
on host	854	-3	
on http	803	5	
on install	734	0	I11:10
on is	734	0	J42:6 L08:7 T05:9
on issu	803	-3	
on its	715	7	
on jira	624	-3	J18:6 J23:6
on keys	854	0	T02:6
on line	854	0	C02:6
on load	854	0	I10:6
on localhost	825	0	T15:6
on login	803	-3	
on maco	854	3	J20:6
on march	854	-4	
on may	825	6	
on my	600	0	N07:8 N12:6
on newer	803	-3	J23:7
on node	803	0	I20:7
on null	803	-7	
on offer	854	-3	
on one	700	0	I05:8 J42:8
on our	541	-14	I07:10 J29:9
on page	744	3	P01:6
on password	854	0	J26:9
on post	825	0	J20:6
on prem	664	0	C01:6 J20:6
on premis	785	-10	
on premise	681	0	J01:6 J39:7
on prod	785	0	I09:6 I11:6
on project	803	5	
on public	854	-3	
on purpose	734	12	J13:6
on request	700	0	I11:6 I14:21 I21:6
on rest	803	-7	
on saturday	756	0	I09:7
on screen	769	0	J05:12 J31:7
on search	825	3	
on see	785	4	
on self	854	-4	
on send	854	5	
on several	854	4	
on sit	785	0	J12:6 S03:7
on site	756	0	I09:6
on some	854	4	
on space	825	-6	
on stag	769	0	I12:6
on start	854	0	C02:6
on submit	854	4	
on that	621	-10	C01:11 N07:7 T01:8 T09:9
on the	379	-18	C01:8 I07:6 I12:7 J05:13 J11:7 J25:-10 J31:16 N12:7
on their	707	0	N04:7
on there	769	-4	
on they	854	3	
on this	600	13	J40:27
on three	769	0	I01:7
on thursday	785	0	J29:7
on ticket	769	0	N02:7
on to	724	-4	
on top	744	-5	
on two	715	-4	J02:6 J42:7
on ubuntu	785	5	
on update	854	3	
on upload	854	-8	
on us	825	0	J21:6 N04:6
on user	785	-3	T01:6
on webhook	854	-4	
on what	825	0	J29:6
on when	825	-5	
on which	756	0	S02:7
on who	854	0	J13:6
on with	724	-9	
on work	724	3	
on worker	854	0	I18:9
on xx	854	0	N11:6
on your	734	4	
on's	715	0	J13:7 S02:10
on's own	785	0	S02:11
onboard	715	0	I15:6 J19:10 J40:6
once	480	0	J14:7 J34:6 J36:6 N15:12 T14:9
once after	854	-3	
once and	734	0	J07:8
once at	825	0	J34:7
once it	825	-4	J37:6
once more	670	4	T14:6
once the	785	0	J20:8
once they're	854	0	T13:7
once we	854	0	N15:6
once what	825	3	
once with	785	0	J34:7
oncomplete	854	4	
ondemand	854	4	I16:6 J27:6
one	281	18	I06:-6 I08:8 I15:11 J35:6 J36:6 N03:-7 N05:6 N07:-6 N09:-6 N12:-6 S03:12 T04:7 T05:-6 T09:7 T14:15
one 400	854	0	T13:6
one all	756	0	T04:10
one and	638	-6	L08:6
one answer	825	5	
one back	803	3	
one backend	854	0	I19:10
one but	825	4	
one by	744	-9	
one call	825	8	
one can	693	10	L08:7 N05:10
one clas	854	0	J05:9
one client	825	-4	
one com	825	-3	I10:6
one customer	660	0	J17:6 J42:7 N04:7 N15:9 T09:7
one day	769	-6	J29:7
one does	854	-4	
one doesn't	854	3	J33:8
one else	803	5	
one enter	854	-9	
one entry	854	5	
one every	854	3	
one fail	825	-3	
one field	803	-3	J31:6
one for	646	-11	I19:6 L09:6 S04:8
one from	693	6	I03:6
one get	756	0	S03:9
one give	825	4	
one go	769	0	N05:6 N08:7
one goes	825	4	
one group	854	0	J21:6
one had	825	0	J03:6
one has	638	14	
one have	803	4	J33:7
one id	854	3	
one in	634	0	I15:10 I20:6
one install	825	0	I09:6 I15:7
one is	631	4	J02:6 J32:7
one issue	756	-7	
one it	664	11	
one it's	756	-3	S01:6
one jira	769	0	J21:6 T09:6
one key	756	-6	
one letter	825	4	N13:11
one line	715	0	I21:6 J25:6
one look	854	0	T13:6
one made	854	3	J36:6
one mandatory	854	-4	
one may	803	-3	
one minute	825	0	T02:7
one more	744	0	J36:10
one must	854	-3	
one need	785	0	P01:7
one new	854	0	J35:6
one no	825	3	
one now	854	0	I16:6 J35:6
one oauth	854	-3	
one of	530	4	I12:6 J23:7 J28:8 T14:8
one on	734	7	
one only	854	3	
one package	854	-4	
one page	825	4	
one per	825	3	T12:10
one place	825	0	J28:6
one project	700	0	J16:11 J17:9 J34:6 S01:10
one request	756	5	J07:6 J21:7
one row	803	0	S03:7
one scanner	854	6	
one should	734	7	
one single	744	7	J04:7 S03:8 T15:6
one site	756	0	T04:6
one slash	825	0	J10:8 T09:7
one so	803	3	
one space	854	7	
one tenant	756	0	I15:13
one that	617	-8	J27:7 S01:6
one to	769	3	T14:8
one token	769	0	L08:6 S03:8
one two	854	-5	L01:6
one url	825	7	
one user	744	0	S04:6 T13:7
one value	785	11	I02:9 J25:11
one want	803	-10	
one was	756	-3	I15:6
one we	854	3	
one what	803	0	S03:6
one which	769	3	
one who	769	0	I15:6
one with	638	12	J11:7 J22:6 J29:8 J42:6
one work	756	6	
one would	854	3	
ones	478	5	J11:12 J15:6 J17:8 J22:7 J25:8 N05:7
ones all	825	0	J22:6
ones and	756	0	P01:9
ones are	707	-6	J28:8
ones don't	803	0	N05:7
ones for	785	-4	
ones from	825	0	I17:7 S01:8
ones get	854	0	J05:6
ones in	785	-3	
ones is	854	4	
ones it	854	0	J30:7
ones never	854	0	I04:7
ones still	854	0	J09:6
ones that	803	3	
ones to	854	6	
ones which	803	0	J29:6
ones with	825	0	J25:11
online	744	-5	
only	321	-7	J02:-10 J11:9 J13:21 J18:8 J23:7 J25:-9 J29:-7 N11:-8 N12:-6 T05:10
only 401	825	0	J06:7
only all	854	0	J35:7
only an	825	3	
only and	785	0	J28:6
only apps	724	5	J13:30
only be	825	-4	
only by	825	0	S03:7
only change	854	-4	
only check	825	6	N06:6
only clos	854	0	J34:7
only connect	785	-5	J13:12
only fetch	854	0	J38:6
only for	675	-8	J39:8 L08:7 N01:6
only from	825	0	N13:6
only gets	825	-5	
only gett	854	0	J27:6
only good	854	3	
only happen	854	0	I20:6
only have	756	0	J40:6
only ids	854	-3	
only if	785	0	J31:6
only issue	854	0	N08:7
only it	825	3	
only its	854	6	
only jira	715	0	J14:10
only mak	854	-4	
only no	825	-3	
only not	803	-7	
only notic	854	0	S01:6
only on	700	0	I04:6 T10:8
only one	707	0	S03:6
only open	825	0	J37:6
only our	825	0	T08:6
only publish	854	0	I13:6
only put	825	0	J28:7
only read	681	5	
only says	825	-3	J09:7
only see	825	-4	
only set	825	0	J24:6
only show	825	3	
only since	803	-4	S03:8
only some	854	0	J15:6
only speak	854	0	J23:7 J39:6
only str	854	0	J32:11
only task	854	0	J30:6
only test	803	-5	
only th	769	0	N07:6
only the	542	-7	N14:7 T03:7 T07:10
only then	785	7	
only those	769	0	J23:6
only ticket	854	0	J32:7
only to	854	3	
only token	825	0	S04:7
only up	854	6	N14:8
only use	854	4	
only user	715	10	J23:7
only way	825	-4	
only what	769	0	J03:10
only whatever	854	4	
only when	724	5	P01:6 T05:7
only with	693	-3	
only work	854	3	J26:6
ons	707	5	J17:13
ons project	854	4	
onto	825	3	
onto the	854	3	
oops	670	16	N03:19
oops you've	700	9	N03:16
open	396	12	I02:7 I03:9 I04:24 I05:11 I18:7 J04:7 J11:-6 J21:-6 J23:-6 J25:-9 J38:8 J41:8 N15:8 S01:11
open an	785	0	J17:6
open and	724	-5	T15:6
open any	785	3	
open as	825	0	I05:6
open case	854	0	N11:8
open for	756	3	I04:7 J34:6
open function	854	4	
open http	769	0	I02:6
open id	854	3	T14:7
open in	681	0	I21:6 J38:7
open issue	825	0	J29:6
open it	681	5	I05:7 S03:8
open jira	756	6	J35:6
open new	854	5	
open no	854	-3	
open path	854	-3	
open pr	825	10	N03:6
open source	785	-3	S01:14
open task	854	0	T13:6
open the	588	11	I18:8 J26:6 J29:6 J37:7
open their	854	0	N15:7
open ticket	707	3	J30:8
open to	756	0	S01:15
open url	854	0	I09:6
open with	825	0	I14:10
open'	854	-3	
opensprint	724	7	
openssl	769	0	N09:8
openssl s_client	854	-3	
openticket	825	5	J02:6
operation	526	12	J13:11 J32:26 N08:12
operation are	854	4	
operation create	854	-7	
operation error	825	4	
operation fetch	854	4	
operation has	825	0	N08:10
operation key	854	5	
operation retry	854	3	
operation set	854	-4	
operation transition	854	4	
operation value	670	13	J32:30
operation when	854	-7	
operator	734	9	J25:7
operator is	854	8	J25:10
ops	577	3	C01:7 I13:6 J30:7 N04:7
ops add	854	0	I13:6
ops and	825	7	
ops header	825	-7	
opsx	803	4	
opt	638	-5	I11:7
opt app	825	0	I16:7
opt in	785	-3	I11:9
option	482	3	I06:6 J01:8 J02:6 J23:6
option are	825	0	J39:7
option for	724	-4	
option function	854	8	
option method	769	10	
option nosniff	803	6	
option object	769	5	J25:8
option of	854	-6	
option opts	854	-5	
option rest_api_version	803	5	J32:7
option server'	785	-5	
option set	854	0	J33:6
option timeout	854	0	N06:6
option to	681	-3	
optional	593	4	I06:6 J15:7 J23:6 J26:6
optional absent	854	4	
optional and	854	-4	
optional of	681	5	J26:6
optional query	854	-6	
options'	744	4	
options' nosniff'	744	4	
opts	642	-8	J22:6
opts basic_auth	854	-3	
opts getcontenttext	854	4	
opts oauthclientid	854	5	
opts secret	854	5	
opts server'	825	-7	
opts siteurl	854	5	
opts userkey	854	5	
or	307	10	I11:7 J01:-7 J02:11 J04:7 J05:8 J15:11 J30:6 J31:14 N08:7
or 403	785	-7	
or account	854	-6	
or after	825	4	J10:6
or an	700	8	J02:6
or another	854	6	
or answer	854	3	J35:6
or any	854	0	J27:6
or are	825	-4	
or authorization	854	-6	
or call	854	-4	
or chang	825	4	
or cloud	825	12	
or configuration	785	3	
or confluence	825	9	
or contact	724	4	
or delete	854	-3	
or display	854	4	
or do	756	8	
or does	756	4	
or don't	825	7	J40:9
or edit	825	0	J31:8
or empty	854	-7	
or enterprise	854	-7	
or find	854	0	J22:6
or firewall	825	6	N08:7
or from	854	0	J18:6
or function	825	5	J34:6
or header	854	-3	
or issue	825	0	J30:6
or it	854	-3	
or key	803	-4	
or later	825	-3	
or less	785	0	T15:6
or may	854	0	N11:6
or miss	724	-8	I11:11
or more	681	0	J34:6
or my	854	-11	
or not	693	4	
or npm	854	0	N06:6
or of	854	3	
or on	769	-6	
or one	785	7	J29:6
or only	756	-3	
or our	825	-3	
or password	785	0	J26:7
or permission	803	-4	
or project	825	-6	
or proxy	854	5	
or put	854	3	
or read	825	-4	
or real	854	0	I10:6
or right	854	0	N08:6 P01:6
or search	854	4	
or self	854	6	
or server	756	-4	
or service	803	3	N06:14
or set	825	-5	J32:7
or six	825	0	J35:6
or so	675	-3	I09:8 J29:6
or suspend	854	8	N15:8
or that	825	5	
or the	611	4	J15:6
or this	734	5	J04:13 S01:6
or three	854	0	T02:8
or to	825	5	
or too	825	0	I14:12
or two	803	-3	
or unauthorized_client	825	-4	
or unknown	573	6	J05:14 J31:21
or update	785	4	N13:6
or use	769	6	J34:6
or value'	769	5	J25:8
or wait	854	-5	
or website	785	3	
or with	769	7	
or without	854	0	S01:10
or you	614	-7	J15:8 J27:9 J28:6
or you're	854	-3	
orb	854	-4	
orchard atlassian	854	-3	
order	534	7	J33:25 J34:8 T04:7
order by	565	7	J33:27 J34:8 T04:6
order to	803	5	J13:6 J28:6
ordinary	664	8	J11:8 J14:9 T08:6
ordinary cloud	854	0	T08:8
org	484	-19	J13:9 N07:6
org admin	681	4	J13:14 J40:6
org apache	724	7	J25:6 N07:6
org api	854	-6	J19:6
org codehau	769	0	N14:7
org en	854	4	
org jira	785	-6	
org jose	854	4	
org repositori	854	-6	
org sahli	769	7	
org springframework	700	-3	
org tr	785	4	N01:7
org'	825	-6	
organisation	670	-9	I18:9
organization	670	-5	N04:6
organization and	854	-3	
organization ip	854	-7	
orgs	854	0	N05:7
origin	693	0	J20:14 T14:6
origin http	785	4	J20:6 T14:6
origin' arequestid'	825	3	
origin' header	854	-3	
original	715	-5	I01:8 L01:7 T09:7
original estimate	854	6	
originalurl	825	7	I01:13
os	621	8	J10:9 J22:7 N06:6 N09:7
os environ	724	-6	
os getenv	715	13	J22:9
os path	854	0	J10:6
os request	803	3	
os_authtype	825	4	
os_authtype basic	854	3	
os_password redact	854	3	
oserror	803	8	N07:10 N10:7
oserror tunnel	825	4	N10:7
osprey	854	0	T10:6
osprey atlassian	854	0	T10:6
other	395	6	J13:6 J25:-7 J41:7 J42:8 N09:-6 N11:7 N15:11 P01:6 T01:7 T13:11
other account	785	0	J35:6
other action	854	4	
other are	724	-3	I20:6
other as	854	-4	P01:7
other call	803	-5	
other can	785	0	J27:6 J41:6
other client	854	-7	
other customer	707	0	N15:7
other don't	854	0	I02:6
other end	854	0	N12:9
other extension	825	-7	
other field	825	5	
other get	825	5	I01:6
other half	825	0	J41:12
other in	803	0	J29:8
other issue	825	0	N06:6
other method	854	-4	
other name	854	0	I12:6
other ok	825	0	I07:6
other one	769	-4	I15:10 S03:8
other person	854	0	P01:6
other project	700	0	J15:7 J17:6 J31:6
other repository	854	5	N08:6
other side	769	0	J05:6 N07:9
other than	724	0	J42:6
other ticket	803	4	
other token	803	0	N13:6
other two	785	0	C02:6
other user	825	-7	P01:6
other way	724	-5	J13:7
other we	854	-3	J42:7
otherwise	603	-11	
otherwise it	825	-6	
ou	825	0	J15:16
our	274	-7	I06:6 I07:6 I08:6 I13:8 I14:6 I16:6 I20:8 J02:-16 J04:-11 J07:-6 J11:-11 J13:-6 J17:6 J25:-16 J26:-14 J35:-7 J39:8 J40:6 J41:-6 N02:9 N04:6 N06:9 N08:-7 N10:7 S02:7 S03:6
our acces	854	0	I09:6
our ace	785	0	I13:6 I14:7
our add	707	0	S02:6 S04:9
our addon	854	0	S02:7
our address	825	-3	
our api	854	0	I02:7
our apis	854	-7	
our app	516	9	I07:10 I08:14 I17:8 J17:12 J40:6 J42:6 P01:7 S02:6 S03:12 S04:7 T13:6
our assertion	803	0	L09:6
our backend	700	4	J37:7
our base	785	0	L09:6
our bot	756	-3	J16:12
our call	785	4	J21:6 L01:8
our chat	825	-3	
our check	785	0	I01:6
our cloud	734	-9	
our cluster	854	0	I20:7
our code	715	0	T05:6 T10:7
our company	681	4	N02:9 N14:6
our confluence	700	8	
our connect	611	0	C01:6 J10:9 J12:6 J36:8
our connector	825	0	J22:6 J27:6
our corporate	825	6	N04:6
our data	744	-8	J22:6
our dc	854	0	N13:9
our descriptor	803	0	J09:7
our electron	854	0	J20:10
our endpoint	825	0	J23:7
our event	854	0	I15:9
our forge	756	0	J12:7
our fork	803	0	I18:8
our form	854	0	J30:6 J31:7
our github	825	4	J29:7
our go	803	0	S01:7
our grafana	854	0	J22:9
our host	854	0	J39:6
our http	785	4	N01:7 N06:10
our import	854	0	J29:7
our install	825	6	
our instance	854	4	
our integration	785	-4	
our intern	854	0	S04:12
our issue	854	-7	
our java	734	0	I02:8 I05:10 I06:6
our jira	530	14	J01:7 J39:13 N02:6 N09:10 N11:6 N13:6
our key	825	0	J33:7
our lib	854	0	T02:6
our list	825	-8	
our local	854	-4	
our log	664	0	I16:7
our logs	744	3	J12:6 S03:10
our marketplace	854	0	J21:6
our network	803	0	N10:7
our node	734	0	I01:7 I16:9
our oauth	785	7	
our office	854	0	N14:7
our old	744	0	J01:7 J20:7
our on	825	-3	
our open	854	0	S01:15
our org	803	0	J40:8
our own	527	-4	I12:6 I18:6 J08:6 J39:7
our page	785	5	I02:10
our panel	769	0	I04:6 S02:6
our parser	803	0	N03:6
our pat	854	-5	
our plugin	825	0	J28:10
our pm	854	0	N06:6
our poller	825	-4	J27:6 J35:6
our portal	825	4	
our project	825	6	
our provider	854	0	N04:6
our proxy	825	8	N10:12
our public	854	0	S01:12
our query	803	0	I07:6 J34:11
our queue	854	0	I15:8
our refresh	825	0	J36:7
our region	825	0	J31:6
our release	785	0	J03:6
our remote	854	0	I19:6
our rust	854	0	J03:9 L01:8
our sandbox	825	0	J40:7
our script	756	5	S03:7
our server	660	12	
our service	744	0	J35:6
our setting	854	0	J34:6
our shop	803	-8	
our side	660	0	I07:6 J17:6
our sign	854	0	L09:6
our site	734	0	N06:7 N13:8
our slack	825	-3	
our spr	854	0	I05:6 I06:7
our stag	803	0	T08:6
our sync	734	0	J27:12
our team	854	0	J40:8
our test	803	4	
our token	769	0	J06:6 L01:8 L08:7
our tool	724	0	J31:8
our two	803	0	I16:9
our update	854	0	P01:6
our url	854	0	J39:6
our user	756	0	I09:9 S04:6
our version	854	0	T10:6
our web	769	0	N12:8
our whole	854	-3	T04:6
our worker	785	0	J36:7
ourdomain	769	-6	
ourdomain tld	854	-4	
ourfirm	687	7	J39:6 N09:13
ourfirm com	825	-3	
ourfirm example	734	5	J39:7 N09:10
ourlab	825	-6	
ourmail	854	3	
ourorg	825	-7	
ourorg atlassian	854	-4	
ourproject	854	4	
ourproject atlassian	854	4	
ours	560	-5	I02:8 I03:6
ours is	707	-5	
ourselv	687	6	
ourselv and	825	-5	
ourshop	825	-6	
oursite	825	0	N03:6
oursite atlassian	825	0	N03:6
ourteam	854	4	N09:6
out	373	31	C02:10 J22:-6 N08:20 N14:-6 T04:7 T10:6
out 403	854	0	J09:7
out after	803	0	N08:11
out altogether	854	-3	
out and	660	-4	
out as	769	5	
out at	785	0	I13:6 N08:8
out before	825	0	N01:6
out bug	854	0	T02:6
out but	825	5	
out by	785	-3	C01:6
out connect	803	9	N08:10
out every	854	4	
out from	785	3	
out get	854	0	N09:6
out in	803	-3	
out it	785	-8	
out new	854	4	
out of	510	3	C02:10 J12:9 J36:7
out or	854	3	
out please	854	4	
out that	670	14	I03:8
out the	670	10	J10:7 L08:7
out what	769	4	
out when	854	-4	J07:8
out whether	854	5	
out which	825	6	
out with	715	-8	
out without	825	-6	N13:10
outage	700	-9	
outbound	756	0	I13:9 I17:13
outdat	734	0	S01:6
outdat token	854	0	I05:6 S01:7
outgo	675	0	L08:6
outgo request	825	0	I17:6 J24:6 L08:7
outlook	803	-4	
output	579	16	J15:7
output and	854	-3	
output date	854	4	
output of	854	4	
output says	825	8	N06:7
output show	854	3	
output the	825	3	
outside	715	4	J09:8
outside of	769	3	J09:9
over	452	0	C01:6 I01:7 I05:6 J26:-6 J37:6 T02:6 T13:6
over all	803	0	J21:6 T13:12
over at	825	0	J36:7
over customer	825	0	J24:6
over everyth	854	-4	J33:7
over http	803	-6	
over in	744	-4	J37:8
over it's	854	0	N10:6
over rest	785	-7	J14:7
over the	603	4	T14:6
over there	785	0	J40:8
over this	825	7	N09:6
overrid	825	4	T08:6
overview	744	-3	
overwritten	825	3	
overwrote the	854	0	I10:6
owl	854	-4	
own	396	-10	I12:6 I14:7 J02:-11 J08:13 J13:7 J18:6 J25:-6 N06:7 S02:6
own account	756	0	J42:8
own ajax	854	0	I03:6
own and	756	0	P01:6
own app	785	0	I11:6
own auth	854	0	N10:8
own backend	785	0	J08:13
own call	854	0	L08:6
own code	825	0	S02:7
own copy	854	-5	
own credential	825	4	
own data	825	5	J39:13
own deployment	854	0	I18:7
own domain	769	3	J28:8
own endpoint	825	3	
own filter	803	0	I01:6 S01:11
own header	854	0	J24:7
own in	825	-3	
own integration	854	0	J32:7
own jira	825	-11	
own log	854	-4	
own login	825	0	J15:9
own machine	854	0	N07:6
own oauth	854	0	T05:6
own one	854	-3	
own or	825	5	
own pag	854	-3	
own page	825	-4	
own project	854	-3	
own server	707	-4	J08:11
own the	803	-6	
own they	854	4	
own to	854	-3	
own token	687	-3	J27:6 S04:6 T02:6
own with	825	12	J35:7
owner	631	0	J14:6 J42:11
owner of	734	0	J42:7
ownerid	854	-4	
owns	854	-3	
owns the	854	-3	
pa	854	3	
pa rd	854	3	
paas	854	4	
pac	854	3	N06:6
packag	579	8	J21:8 J25:6 T14:6
packag atlassian	756	9	
packag request	769	10	J26:7
packag scan_jira	854	3	
packag tenable_jira	854	-7	
packag urllib	825	8	
package	593	-6	J22:6 N14:7 T03:9
package jira	854	-7	
package to	854	-3	
package which	854	5	
padlock	803	-4	N09:6
pag	479	20	I07:11 I17:6 J11:6 J18:8 J21:7 J22:7 N08:7 S01:6 T04:6
pag 200	854	4	
pag and	769	-9	
pag are	744	0	S04:7
pag by	854	5	
pag content	854	10	
pag id	854	5	
pag of	724	6	
pag open	825	0	I14:6
pag pageid	803	0	J15:8
pag since	854	0	S01:9
pag there	854	3	J18:6
pag with	854	-6	
page	337	3	I01:6 I02:9 I03:11 I04:15 I21:11 J02:-7 J11:9 J14:-6 J26:7 J28:9 J30:-6 J38:12 J40:6 J41:-6 N01:12 N03:27 N12:12 N14:18 N15:24 T15:13
page 200	854	-3	
page 403	854	-5	P01:8
page about	769	-6	
page already	825	-8	
page and	606	8	I04:9 J40:7
page app	785	0	I03:7
page as	854	7	
page at	854	0	N08:6
page await	825	-7	
page but	854	0	P01:6
page can't	825	0	N14:9
page confluence	693	7	J11:9 J12:9 J28:9
page content	825	6	
page could	854	-7	
page error	756	3	
page for	670	6	J13:9 N03:10 N15:11
page from	825	0	N01:6 N12:6
page get	825	0	J38:7
page gett	854	7	
page has	756	-7	
page href	854	5	N13:8
page http	769	-3	
page id	756	4	N03:7
page if	854	-3	
page in	655	-5	N03:6 N15:7
page is	631	-8	N14:7
page isn't	854	0	N01:8
page it	854	-10	
page jira	854	0	I01:6
page no	803	8	N11:9 N15:6
page not	756	4	J15:7 N15:6
page of	603	7	I01:8 I10:6 N14:6
page offer	854	5	
page on	681	-11	J26:7
page once	854	-4	
page open	756	0	I02:7
page path	825	4	J38:8
page request	825	4	
page restriction	854	-4	
page says	693	-6	J40:6
page see	854	0	J29:7 J42:7
page send	854	0	I14:8
page should	825	-4	
page show	803	0	J29:8
page stand	854	3	
page start	854	5	J38:8
page statu	825	-9	
page the	769	8	N07:6
page to	769	3	
page token	785	-3	
page two	854	0	J07:9
page unauthoriz	854	5	
page unavailable	734	0	N15:24
page when	803	6	
page which	825	0	N03:7
page wiki	854	-4	
page with	600	22	N03:10 N15:8
page work	825	3	J07:6
page you	825	5	
page_exist	854	-8	
page_id	769	12	
page_id title	854	8	
pageid	700	9	J15:13 J38:8
pageid child	803	0	J38:6
pages'	825	5	I03:6 J06:6
pages' const	854	5	J06:6
pagesize	854	5	
pagination	785	-3	
paid	769	0	I16:6
paid for	854	0	I16:6
pair	627	-6	I15:6 J15:6
pair is	825	8	J28:6
pair mail	854	-3	
pair of	785	-6	
panel	519	-5	I01:16 I02:7 I04:10 I06:9 I07:6 I09:10 I14:6 I20:7 I21:8 J08:6 J12:7 S03:9
panel 401	785	0	I06:6 I14:10
panel are	825	0	S03:9
panel has	854	0	J22:6
panel in	854	5	
panel is	769	6	
panel issue	854	0	I02:7
panel show	724	-4	J12:6
panel was	854	-7	
panic	756	0	C02:8 N08:6 S03:9
papier	675	-4	
papier atlassian	681	-4	
para	785	0	J15:14
paragraph	687	-6	J25:6
paragraph content	756	-5	J25:7
paragraph'	854	0	J32:7
parallel	785	0	S03:9
parallelism	854	0	J21:11
param	503	-12	C02:6 J07:10 T03:6 T11:7
param body	825	-4	
param field	854	-3	
param header	854	5	J06:6
param jql	700	-4	J33:6
param oauth	617	5	T01:6 T02:7 T03:9
param param	785	11	
param password	854	-5	
param username	854	-4	
parameter	502	20	I01:10 J07:13 J23:27 J25:8 N01:7 T11:8
parameter at	854	5	
parameter categoryinfo	854	3	
parameter in	707	11	J23:7
parameter is	724	0	J07:9 J25:9
parameter need	825	7	J23:12
parameter our	854	0	I14:6
parameter to	825	0	I01:6
parameter username'	707	11	J23:12
parameter with	854	0	I01:6
parameter you	785	0	N02:7
params'	769	6	N09:7
params' none	769	6	N09:7
parent	638	12	J25:13 J31:6
parent data	854	4	
parent issue	854	3	
parent key	803	4	
parent option	769	5	J25:8
pars	624	0	J01:8 J25:22
pars json	769	0	J25:10
pars jwt	825	3	
pars xhtml	769	9	J25:9
parse	516	5	I20:6 J01:34 J37:8 N12:17
parse connect	617	8	J01:27 J37:6
parse data	854	6	
parse error	785	0	N12:12
parse json	825	4	
parse native	825	6	J26:7
parse session	854	0	J01:7
parse text	854	4	
parse the	854	0	N12:7
parse' 784	854	-3	
parseexception	854	0	I06:7
parser	707	0	N03:8 N12:6
parsewithclaim	854	3	
part	553	3	C02:6 J09:6 J25:7
part but	854	-4	
part can	854	-5	
part in	854	0	I02:6
part of	670	11	J42:6
part part	854	3	J25:7
participant	854	3	
particular	769	-4	
partner	621	0	J37:6
party	769	-3	N08:6
pas	803	-6	J15:8 T13:6
pass	468	-6	I02:10 J19:9 S02:7 T02:6
pass acces	854	-3	
pass and	825	5	N05:6
pass as	854	-7	
pass curl_setopt	854	-3	
pass for	854	0	C02:7 I03:6
pass if	825	0	C02:6 J21:6
pass in	769	4	J34:6
pass it	825	0	N07:6
pass its	854	0	J29:7
pass redact	854	-3	
pass the	664	0	T12:7
pass to	825	-8	
pass userpassword	854	4	
pass var	854	4	
pass without	825	3	
passer	854	0	S01:10
passer by	854	0	S01:10
passport	825	0	T14:6
passport atlassian	854	0	T14:6
passwd	854	-4	
password	387	-6	J02:20 J04:12 J26:71 J35:13 N07:6 N10:13
password and	707	0	J26:12
password api	854	0	J02:7
password are	675	5	J26:9 J35:9
password as	785	-7	
password base	785	-6	
password be	854	3	
password but	854	-3	
password env	854	5	J02:8
password field	785	5	J02:6
password for	670	5	J26:8
password from	854	-5	
password goes	854	9	
password header	825	3	
password http	854	3	
password in	724	-5	J26:7
password is	593	0	J26:27
password key	854	-5	
password of	825	0	J26:7 N10:7
password on	854	-4	
password password	785	0	J15:7
password redact	531	-11	J04:11 J26:15 N13:6 P01:8
password so	854	3	J26:7
password source	854	3	
password the	769	0	J26:6
password then	803	11	J26:9
password to	769	-11	
password was	769	9	J26:7
password were	854	7	
password with	785	5	J04:8
password'	825	4	
past	575	0	C02:9 I18:6 I20:6 J03:10 J35:7 T15:7
past in	854	0	J28:7
past into	785	0	J35:8
past it	785	3	
past the	734	-8	C02:9
paste	660	8	N12:8 N14:6
paste from	854	0	J03:8 N12:7
paste httr	854	3	
paste the	756	3	
pat	595	-9	J39:13
pat for	854	-4	
pat was	854	-5	
patauthtransport	854	0	J01:10
patauthtransport token	854	0	J01:10
patch	693	9	T03:6
patch it	825	0	T03:8
path	426	-18	I01:6 I02:11 J02:-6 J07:10 J10:19 J26:-7 J37:6 J38:6 J39:7 L08:12 N03:19 N15:11
path all	854	0	J07:6
path and	734	-6	J07:9
path any	854	-3	
path as	825	-6	
path build	769	3	N09:8
path const	756	3	J07:7
path has	825	4	
path header	825	-3	
path http	854	3	
path in	756	-7	
path join	825	0	J10:6
path like	854	-3	
path method	854	-4	
path of	744	0	N03:6
path param	803	3	
path qsh	756	-4	
path query	803	0	I03:6
path request	854	0	J10:6
path rest	734	5	J10:9 S01:8
path so	825	3	J39:6 L08:6
path str	803	-4	
path the	769	-9	
path to	724	-4	N09:12
path token	854	0	J10:6 J37:6
path wiki	854	-3	
path'	854	-3	
pathname http	854	5	J06:6
pathname rest	825	-9	
patience	854	0	N08:8
patient	825	-10	
pats	825	-3	
pattern	681	-3	I16:20
paus	769	4	J21:7
pause	700	0	J21:12 N15:8
pause of	803	6	J21:15
pause the	825	0	N15:6
pay	724	0	J15:8
payload	444	-4	I06:12 I11:8 I15:26 J06:11 J24:9 J25:16 L01:9 N05:6 T04:7 T09:6 T10:10
payload and	756	3	
payload are	854	0	C01:6
payload as	854	8	
payload aud'	854	5	
payload auth	825	-4	
payload can	854	-4	
payload default	854	0	I06:6
payload did	785	0	I15:14
payload field	756	10	J25:7
payload has	803	-5	
payload iat	825	-3	
payload is	707	-3	J24:14 L01:11 T05:6
payload isn't	854	0	I15:11
payload iss	670	-6	I06:10 L09:6
payload iss'	769	-6	I06:8
payload json	744	0	T10:7
payload key	785	-4	
payload next	854	0	T07:6
payload of	825	0	T09:7
payload payload	825	-3	
payload refer	803	10	J25:9
payload secret	707	-7	
payload sub	854	3	
payload that	854	0	I11:9
payload the	854	-5	
payload then	854	6	
payload tnt	825	-3	
payload too	825	-3	N05:10
payload update	854	-3	
payload warn	854	4	J10:6 P01:6
payment	825	5	J15:8 J29:6
pc	700	5	J35:11
pc and	825	3	C01:6
pdf	681	5	J07:16 J10:8 J38:7
pdf and	854	0	J20:6
peculiar	707	5	J39:7
peculiar error	707	5	J39:7
peer	744	-3	N07:14 N09:14
peer certificate	854	0	N09:7
peer not	854	-3	N09:9
pela	854	7	
pem	693	0	I08:13
pem algorithm	854	0	I08:7
people	482	-4	J19:8 J42:21 N04:6 S03:8 T13:6 T14:6
people 403	854	0	J42:13
people accountid	854	-3	
people by	854	3	
people from	854	-3	
people get	825	-3	
people got	854	0	T13:7
people in	756	-3	J42:6
people list	825	0	J17:9 S04:6
people on	825	4	
people who	803	3	
people with	744	0	I18:6
per	547	0	J21:18 L08:6 T06:8 T12:11
per clientkey	854	0	I07:6
per http	825	0	T06:9
per installation	825	-3	
per issue	825	-3	
per request	825	0	T12:10
per run	854	0	J19:10
per second	756	4	J21:10
per the	854	3	
per url	854	0	L08:7
percent	769	0	J10:13
percent sign	854	0	J10:9
perfect	734	-4	J27:7
perform	650	17	J02:8
perform operation	854	3	
perform this	756	10	J02:10
performance	803	0	I21:7
perhap	631	-4	
perhap it	825	0	N07:6
perhap the	803	0	J22:6
perhap you	854	-5	
period	744	-5	
perl	785	0	L08:7 L09:7
perl script	854	0	J23:6 T06:6
permiso	854	-3	J15:6
permiso para	854	-3	J15:6
permission	391	-11	J09:12 J12:10 J14:39 J15:16 J16:6 J17:14 J18:8 J25:-7 J26:-8 J27:8 J28:11 J40:6 J42:7 P01:21 T12:17
permission 401	803	-3	J14:13
permission are	769	3	
permission browse	854	-3	
permission but	854	-4	
permission by	825	4	
permission can't	825	5	
permission check	724	-14	S02:6
permission description	854	-6	
permission do	854	4	
permission error	785	-3	
permission for	631	-4	T12:15
permission helper	854	0	J15:7
permission http	854	-6	
permission in	681	3	P01:11
permission is	756	0	J09:6 J14:7
permission it	854	4	
permission jira	854	3	J13:6
permission list	854	0	P01:7
permission need	854	3	
permission of	664	-8	T12:6
permission or	785	-7	
permission read	854	4	
permission schem	825	5	
permission scheme	670	0	J09:7 J16:6 J17:23 J27:7
permission scop	744	0	J12:16
permission search	854	-3	J23:6
permission th	854	0	J14:8
permission that	803	6	J28:6
permission the	803	0	J42:8
permission there	769	4	
permission to	571	13	J14:7 J15:13 J27:9 J28:7 P01:10
permission you	854	-3	
permissionexception	785	9	J18:8
permissionexception not	825	5	J18:7
permissions'	825	0	J25:11
permissions' query	854	6	J25:11
permissionscheme	825	-4	J09:6
permit	854	0	N05:6
permitt	590	11	I16:8 J18:31
permitt size	825	0	N05:6
permitt to	624	10	J18:30
persist	785	4	
person	517	-13	J18:6 J19:10 J23:12 J40:6 S02:18 S03:13 T04:8 T06:10 T07:8 T13:11
person chang	854	-3	
person in	825	0	J40:7 S02:6
person permission	854	-3	
person that	854	0	S03:10
person up	854	5	J23:9
person who	734	0	J18:6 T13:7
person with	854	0	T13:6
personal	575	0	J02:7
personal acces	627	-6	J01:6 J39:6
personal data	825	4	J23:7
personal token	756	0	J28:6
personalaccesstoken	803	-6	
petra	785	0	J23:7 S03:10
petrel	854	0	N04:8
phone	681	0	C01:8 I04:6
phone show	854	0	C01:11
php	553	14	I20:9 J01:8 T03:9
php artisan	854	0	C02:7
php client	854	0	J30:6
php curl	825	0	N08:6
php fatal	825	0	J09:6
php jira	744	4	J01:9
php jwt	769	0	I20:14
php line	825	3	
php the	854	0	N05:6
php to	854	-3	
pi	825	0	C01:9
pick	611	-12	J33:7
pick an	854	0	J42:7
pick are	854	0	J33:7
pick one	854	6	J41:6
pick the	769	-7	
picker	734	-5	J42:19
picker query	825	-3	J42:7
pickier	854	0	J20:9
pictur	734	0	J35:6 J38:8 N05:7
picture	664	16	J15:6 J35:14 J38:12
pid	724	4	
pid auth	854	7	
pile	854	0	J21:6
pile of	854	0	J21:6
pinecrest	854	0	J26:6
pinecrest atlassian	854	0	J26:6
pinewood	854	0	N06:7
pins	825	8	
pins an	854	8	
pip	785	0	N10:10
pipeline	642	6	N11:10
pipeline fail	825	0	N14:6
pk	854	0	I10:6
pkce	825	-4	
pkey	854	-4	
pki	854	-3	
pkix	769	3	N09:11
pkix path	785	3	N09:8
pl	854	-3	C02:9
plac	756	-5	
plac where	854	-4	
place and	854	0	J28:7
place for	785	-5	
place of	555	8	N13:6
place the	854	7	
place to	854	-4	
plain	531	12	J20:9 J32:14
plain app	854	0	S02:7
plain chomepage	854	4	
plain curl	825	9	
plain fetch	854	3	
plain head	825	0	N01:7
plain request	854	3	
plain text	756	4	J32:9
plain uuid	854	0	T12:7
plan	560	-11	I10:6 N04:7
plan and	854	-3	
plan for	803	3	
plan to	769	-7	
planner	769	0	S02:10
plat	825	0	J16:9
platform	650	0	J02:7
platform api	825	-3	
platform rest	854	3	
playbook	803	-4	J19:6
please	409	18	J22:8 J33:7 N10:7 T15:6
please add	675	0	J11:8 J33:12
please analyze	660	12	J23:9 J27:8
please ask	825	-5	
please check	660	0	J02:8 N02:6
please help	756	5	J20:6 N10:10
please let	825	3	
please make	854	7	T15:8
please migrate	608	7	J22:13
please modify	854	-5	
please post	825	-6	
please put	825	-5	
please reconnect	854	4	T14:7
please set	707	6	T02:10
please show	854	-3	
please specify	854	-5	
please start	854	-5	
please take	825	0	N14:9
please try	670	9	N11:6
please update	854	0	J05:6
please use	700	5	
please wait	825	-8	
plenty	825	3	J01:6
plover	803	0	N14:9 T08:6
plover atlassian	825	0	N14:10
plt	825	-3	
plug	803	5	
plugin	434	-4	J02:6 J15:9 J16:6 J22:9 J28:7 N07:6 N09:9 S02:8 T03:9
plugin and	825	9	
plugin can't	803	-7	J28:6
plugin connect	854	5	
plugin could	854	-4	
plugin doesn't	825	3	
plugin error	825	-3	J03:6
plugin from	825	7	
plugin id	854	-4	
plugin in	803	4	J15:6
plugin info	854	-5	
plugin install	854	-5	
plugin is	724	-6	
plugin jar	854	-5	
plugin jira	660	5	N07:6
plugin log	825	0	N12:6
plugin not	825	-4	
plugin of	854	0	T03:8
plugin old	854	0	J22:9
plugin says	825	3	
plugin servlet	724	-6	
plugin still	854	0	N15:7
plugin system	785	5	
plugin terminal	854	7	N09:8
plugin the	785	0	J19:6
plugin to	744	3	
plugin use	854	0	I05:7
plugin user	825	0	S02:11
plugin want	854	6	
plugin with	803	-7	
plugin work	854	6	
plugin_api	825	-4	
plugin_api go	825	-4	
plugin_id	769	-4	
plugin_id jira	769	-4	
pluginclassloader	825	0	J15:6
pluginclassloader for	825	0	J15:6
pluginsversion	854	4	
plural	854	0	N03:10
plus	670	-6	J01:6
plus the	854	0	J01:8
pm	715	3	I12:6 N02:7
png	655	0	J38:15
png version	854	-4	
png'	854	3	
pod	675	0	I13:7 I20:8
point	579	14	I09:6 J31:9
point at	769	0	I09:6 N15:6
point is	854	3	
point it	825	0	T03:8
point the	825	0	N12:7
point to	724	0	J34:8
pointer	825	-5	T05:6
poker	825	-5	
policy	646	-9	N04:6
policy for	854	-4	
policy response	854	-3	
poll	693	-7	J39:6
poller	803	-4	
pom	854	-4	
pool	715	0	C01:6 I05:8 T06:6
pool thread	803	0	T06:7
pops	854	0	N10:6
pops up	854	0	N10:6
popup	734	-4	
por	825	5	J11:7
port	530	12	I12:7 L01:7 N07:17 N10:7 N12:14 N13:6 T15:8
port 443	675	-4	N09:6 N12:7
port and	854	0	N13:6
port callback	854	7	T14:7
port of	825	0	S02:6
port our	854	4	N13:6
port request	825	3	
port that	854	4	
port the	854	0	L01:8
portal	693	3	J42:6
portfolio	854	5	
portfolio notificationtimestamp	854	5	
position	687	-8	J34:13 N03:7
position at	825	-7	C02:7
positive	854	-3	
possib	825	-3	
possibility	825	5	
possibility is	854	6	
possible	595	-8	J08:6
possible and	854	-4	
possible for	854	6	
possible that	854	-4	
possible to	734	-4	
post	321	-15	I11:8 I13:10 J02:-7 J04:-7 J05:15 J08:-6 J09:6 J13:7 J15:-9 J20:14 J24:14 J25:6 J28:-6 J36:-6 J38:-6 L09:7 N02:10 N03:-7 N05:6 N06:-6 N08:-7 N13:22 T03:7 T05:11 T07:8 T08:18 T09:7 T11:11
post and	769	0	N01:9 N13:6
post are	854	0	J07:7 N01:6
post by	854	-7	
post comment	744	-5	
post content	803	-3	
post def	854	4	J02:6
post for	854	3	
post forge	803	0	I19:12
post form	854	0	J20:6
post gets	854	0	J24:7
post graphql	854	0	I03:7
post header	756	-8	
post hook	785	0	I01:9 I09:6
post http	488	0	J24:12 J27:7
post in	803	3	T02:6 T13:6
post install	646	-3	I08:6 I11:12 I12:6 I15:12 I16:10
post installed'	724	0	I11:7
post issue	785	0	J05:6
post lifecycle	803	0	I09:6 I13:17
post mortem	854	0	T10:6
post new	769	0	N13:6
post oauth	575	-8	L09:10 T05:20 T06:10 T07:15 T08:24 T09:16 T11:22
post on	825	0	I11:6
post path	854	-3	
post redact	854	-4	
post request	769	-6	
post rest	511	-4	J05:21 J07:9 J09:14 J13:9 J14:8 J16:7 J31:-6 N02:7 N13:14
post root	803	-6	
post setheader	854	3	
post site	825	0	J25:6
post the	693	0	T05:6
post to	614	-7	I13:6 T08:9
post uri	769	8	
post url	611	-9	J25:15
post we	825	-6	T14:6
post wiki	785	3	
post with	825	-5	J13:6 J34:7
post work	854	0	N01:6
post'	573	-7	
post' body	769	-3	
post' header	646	3	
post' http	854	3	
post' return	825	-5	
post' url	785	-9	
postgr	646	-6	I09:10 I10:6 T05:6
postman	581	11	I11:8 I15:7 J02:11 J35:9
postman collection	854	0	I15:7
postman for	854	3	
postman from	854	6	J35:9
postman or	854	-4	
postman the	825	18	J35:7
postman with	744	0	J28:8
postnotification	854	-4	
postnotification error	854	-4	
potential	854	-3	
power	598	3	
power bi	693	3	N02:6
powershell	631	0	J13:6
powershell command	803	7	
powershell invoke	854	0	N10:8
pq	854	0	I09:7
pr	563	0	J25:6 L01:6
pr do	854	4	
pr if	854	0	J10:6
pr is	803	5	S03:6
pre	734	0	L08:7
precise	785	0	S01:6
precise what	854	0	S01:7
preemptive	854	3	
prefer	756	-6	
preferenc at	854	-5	
prefix	646	12	J05:16 S03:7 T07:15
prefix work	854	4	
preflight	825	-6	
preflight request	854	-3	
prem	664	0	C01:6 J20:6
prem jira	854	-3	J20:9
premis	769	-10	
premise	681	0	J01:6 J39:7
premise instanc	854	-5	
premise jira	854	0	J01:8
premium	734	0	N04:6
premium plan	825	-3	
prepare	803	-3	
prepare_proxy	854	4	
prepare_proxy conn	854	4	
pres	664	-5	C02:7 I04:7 J19:6
pres ctrl	854	-4	
presence	854	3	
present	611	-5	T01:10 T15:7
present in	854	0	J16:6
present the	803	-3	L09:6
press	687	0	J40:9 T10:7 T15:8
press connect	854	0	J40:7
presumab the	854	0	T14:6
pretend	854	0	J15:7
pretty	769	5	N03:6
pretty sure	854	3	S01:6
prevent	825	5	
prevent shut	854	3	
preview in	854	3	
previou	681	3	T04:8
previou one	854	0	T04:11
previou version	854	5	J32:7
previous	854	0	J33:8
principal	825	3	T13:10
print	469	-3	I05:6 J02:-6 J03:9 N12:14
print error	785	9	
print fail	854	0	N12:6
print field	854	-5	
print fine	854	6	J42:6
print it	803	0	J03:8 L09:6
print json	785	-7	
print key	715	4	
print page	854	-7	
print request	854	0	J10:6
print status_code	650	-3	
print text	825	-4	N12:6
print the	675	-5	J03:6
print what	854	-3	
printer	756	0	J02:6
printf	715	-4	
printf s'	769	-3	
println	675	10	J22:6
println res	825	4	
printstacktrace	854	8	J25:7
prior	769	0	I20:10 T05:7
prior to	769	0	I20:10 T05:7
priority	573	6	J25:11 J31:14
priority desc	803	-6	
priority field	744	6	J31:11
priority high	803	-5	
priority id	769	7	
priority name	785	0	J25:6
priority select	854	5	
priority to	854	-4	
priority'	675	9	J31:11 S01:6
priority' cannot	724	12	J31:12
privacy	693	0	J23:18 T06:7
privacy chang	825	-3	
privacy rul	854	7	J23:10
private	569	5	J17:6 S01:8 T03:6
private async	854	3	
private key	769	-6	I11:6
private list	803	0	I12:7
private static	769	3	
private str	854	6	
private window	785	4	J01:8 S01:6
private_key	854	-5	
private_key_file	854	0	N13:6
privileg	734	8	J29:6
privileg to	825	-5	
privilege	785	-4	T11:8
prj	803	6	
prob	825	7	
probab	611	0	J02:9 N03:6
probab the	854	-3	
probab wrong	854	7	
probe	803	-3	J35:6
problem	509	14	J24:6 J38:6 J39:6
problem connect	854	3	
problem in	803	4	
problem jira	854	-6	
problem of	825	4	
problem one	854	-3	
problem the	756	-6	
problem when	825	14	
problem with	769	10	
proc	825	0	C01:6
proc badjwtexception	854	0	C01:6
proc defaultjwtclaimsverifier	854	0	C01:6
proce	825	0	N12:7
proces	553	0	J01:8
proces env	638	0	J01:10
proces processticksandrejection	734	8	
proces sentinel	854	-6	
proces task_queu	693	14	T14:8
proces usr	854	3	
process	660	0	I07:6 J15:6
process failure	854	5	
process_open_vuln	854	3	
process_open_vuln self	854	3	
processticksandrejection	693	14	T14:8
processticksandrejection node	700	13	T14:8
prod	573	-3	I07:10 I09:10 I13:6 J31:6 N06:6 T08:8
prod atlassian	785	-4	N06:10
prod descriptor	854	0	I09:6
prod eu	854	4	
prod in	854	0	J31:7
prod jira	854	0	I07:6
prod site	825	0	J19:9
produc	803	0	J06:6
product	560	-3	I10:7 J03:6 J18:9 N02:8 T09:11
product acces	803	0	J18:9
product and	825	3	
product fami	854	4	J15:6
production	563	0	I07:6 I12:9 I16:9 I19:6 J12:9 J40:7 T08:21
production but	854	0	T08:8
production one	854	0	T08:8
production port	803	0	I12:8
production server	825	4	
production the	854	0	J21:6
production'	854	0	I16:6
productivity	825	6	
producttype	687	0	I10:6 T04:6 T09:7
producttype jira	734	0	T04:7
profile	579	5	C02:8 J23:12 J26:8 N14:9
profile api	854	-4	
profile page	785	0	J23:6
profile stag	854	0	I09:6
program	634	-5	N08:7
program fil	756	3	J34:6
program have	854	-3	
program in	854	0	N11:6
programme	803	0	J24:6
progres	655	0	J34:8 J41:17
progres and	785	9	J41:8
progres to	825	10	J41:8
proj	769	5	
project	297	23	C02:-6 J04:17 J07:6 J14:12 J15:24 J16:37 J17:24 J18:-6 J19:-6 J22:14 J23:-9 J25:6 J27:25 J30:26 J31:19 J33:13 J34:8 J35:-9 J42:9 N02:-6 N03:-7 N07:-7 N14:8 P01:19 S01:16 S04:21 T05:-6 T06:-6 T15:-6
project 200	854	0	J09:9
project 401	803	3	L01:8
project abc	769	3	
project abcd	854	4	
project acces	734	0	J17:8 J42:8
project actual	854	-4	
project add	854	3	
project admin	693	0	J14:6 J16:17
project administrator	854	-4	
project all	803	4	
project although	854	-3	
project am	854	-3	
project and	614	7	J30:6 J34:6
project appear	854	5	
project are	756	3	J15:6 S01:6
project as	734	-4	S01:7 S04:6
project auth	854	0	J10:7
project ba	854	-6	
project body	803	-4	
project brk	854	9	J42:6
project but	785	5	J34:7
project can't	785	6	
project client	854	-3	
project come	854	4	J15:6
project configuration	785	0	J16:13
project could	681	12	J15:17
project demo	825	5	
project demo'	854	5	
project doesn't	785	5	J27:12 J30:6
project error	825	4	
project fail	825	7	J21:6
project field	825	5	
project fine	854	-5	
project for	744	0	J16:7
project found	825	0	J03:6
project from	854	3	
project header	769	-9	S01:6
project id	734	7	
project if	785	9	
project in	598	3	J16:9 J27:18 J33:7
project info	825	0	J03:6
project is	631	0	J27:7 J30:6 J33:6
project issu	825	-3	
project issue	854	0	I01:7
project issuetyp	825	5	
project issuetype	854	-4	
project it	715	0	J30:8 J33:6
project it's	734	3	J34:6 N08:6
project key	536	11	J25:16
project keys	825	8	
project lead	715	-4	J16:8 J42:6
project list	744	-10	S01:7
project lo	854	-7	
project management	854	6	J15:6
project no	756	-8	J33:6
project not	825	6	J17:6
project now	825	-6	J31:6
project of	707	0	J17:10
project on	803	-3	S04:6
project only	825	5	
project ops	744	5	
project opsx	854	3	
project our	803	0	J17:8 S01:8
project people	854	0	S04:7
project permission	825	3	
project project	715	7	
project projectid	854	-5	
project projectidorkey	854	10	
project py	825	-6	
project qa	825	0	J17:6
project request	854	0	N09:6
project resource	825	6	
project return	854	5	J15:6
project right	854	0	J20:6
project rol	825	3	
project role	734	0	P01:9 S04:6
project same	854	0	J31:6
project search	608	0	J03:10 J04:11 J07:13 J28:7 S01:10
project search'	825	0	N06:6
project sec	803	0	J17:9 J41:6 S04:6
project see	825	-3	
project setting	769	0	J16:6
project succes	854	6	
project summary	803	0	J30:9
project take	854	-3	
project template	854	-7	J30:6
project test	744	16	J22:6 J26:9
project that	675	-6	S01:11 S02:7
project time	756	-4	J02:8 J16:14
project to	744	4	J04:6
project under	854	-3	
project uses	854	-5	
project vcs_type	854	-4	
project want	825	7	
project web	803	0	J41:6
project when	785	0	N08:6 S01:7
project where	803	0	J31:8
project which	854	0	S01:7
project with	655	-7	J15:9
project wl	825	0	J04:7
project work	785	6	J07:6
project'	600	12	J27:20
project' field	825	0	J04:9
project' key'	803	6	J25:8
project' warningmessag	785	8	J27:9
project_admin	825	0	J09:13
project_key	724	7	
projectid	769	-7	J17:6
projectidorkey	854	10	
projectkey	693	3	J16:6
projectkeyorid	854	5	
projectlead	825	-5	
projectlead you	825	-5	
projects'	785	-6	J42:6
projectservice	803	11	
promis	785	3	
promise	598	5	J21:10 T14:6
promise all	803	0	J21:15
promise any	854	5	
promise error	825	4	
promise rejection	854	8	
promise typeerror	854	-4	
promise usertoken	854	3	
prompt	693	-3	T15:7
prompt consent	769	-6	T15:6
prompt consent'	854	8	T14:7
propagate	825	3	
propagate throwabl	854	3	
proper	617	8	J10:14 J26:6
proper form	854	0	J10:9
proper json	854	0	J25:7
proper with	854	3	
properti	608	9	J06:7 J07:7 J10:15 J13:8
property	611	-6	J13:8 J24:8 J39:8 P01:8
property in	854	0	P01:7
property on	854	0	J24:7
property the	825	0	J13:6
propos	756	-3	
propos jira	854	-4	
protection	724	0	J20:8
protection mode	825	5	
protection'	785	4	
protection' mode	785	4	
protocol	687	-5	N07:8 N10:7 N13:6
protocol http	825	4	N07:7
protocol http'	854	-4	
protocol https'	785	-5	
prove	825	0	N13:6
provid	606	0	I09:9 J23:8 T12:8
provid at	854	0	I10:6
provid contextid	769	0	T12:8
provid for	854	-3	
provid issuer	825	0	I09:13
provid please	803	4	T15:7
provide	734	9	J25:10
provider	575	11	N03:6 N04:10 T14:14
provider certpath	803	3	N09:6
provider for	825	0	N04:7
provider is	825	0	N08:6
provider jira	769	0	T14:6
providermanager	854	0	I02:8 I05:9
provision	769	0	J02:-6 J14:6 J19:13
proxi	734	-12	I21:6 J08:6
proxy	483	32	I14:13 J02:-6 N07:18 N08:12 N09:7 N10:50
proxy and	769	0	N10:10
proxy authentication	803	-8	N10:14
proxy authorization'	854	3	
proxy can	825	4	N07:9
proxy corp	854	3	N10:9
proxy detail	854	7	N07:10
proxy fail	854	8	N10:9
proxy is	785	5	N07:7
proxy jira	724	3	
proxy new	854	0	N09:6
proxy of	803	6	N07:8
proxy oserror	854	0	N10:7
proxy proxy	854	0	N10:8
proxy return	825	0	N10:10
proxy server	854	6	
proxy set	854	8	N08:10
proxy that	744	4	
proxy tunnel	854	3	N10:7
proxy which	854	0	I02:6
proxy_set_header forward	854	0	I01:6
proxyauthenticationrequir	854	13	N10:19
proxyauthenticationrequir error	854	13	N10:19
proxyerror	854	0	N10:7
proxyerror cannot	854	0	N10:7
proxyhost	854	3	N10:9
prs	769	0	J02:8
prs from	854	0	J02:9
pry	854	-9	
ps	707	6	J25:7
ps get	854	7	
pscredential	769	4	J02:9
psm	785	8	J34:6
pt	803	0	I05:9 J13:7
public	473	0	I02:8 I08:16 I13:24 I19:6 J03:7 S01:25
public and	854	-4	
public async	803	0	T08:6
public clas	707	3	I02:6
public dtd	785	4	N01:7
public i'm	854	0	S01:9
public key	614	0	I08:19 I13:33
public may	854	0	J03:11
public ones	854	-4	
public project	825	0	S01:8
public roadmap	854	0	S01:11
public static	756	9	T03:7
public str	724	0	S03:6
public'	854	0	S01:7
publickey	825	3	I13:8
publish	553	0	J18:11 N11:6
publish default	854	4	
publish ends	854	0	J18:6
publish it	854	3	
publish packag	854	-4	
publish to	687	0	N09:6
publish with	854	3	
publishcontext	854	5	
publishcontext notificationgroup	854	5	
publisher	646	8	N07:6
publisher asciidoc	854	4	
publisher maven	825	6	
publishtoconfluence	744	4	J21:6
publishtoconfluence fail	785	-5	
publishtoconfluence' groovyx	854	5	
pull	593	-10	J04:9 N08:6
pull from	854	3	
pull request	693	-24	
pull the	769	9	I07:6
pullrequest	803	-3	
purpose	734	12	J13:6
push	608	13	N05:10 N13:13
push build	854	5	
push find	825	7	J30:6
push task	854	10	J25:6
push the	825	9	J25:6
put	390	14	J09:6 J13:7 J16:8 J17:7 J20:6 J30:-6 J31:9 L08:6 N05:10
put addon	854	0	I21:6
put an	854	0	I18:6
put back	854	0	I06:7 L08:9
put call	854	-3	
put custom	854	5	
put for	825	0	S01:7
put giv	825	-5	J31:6
put http	693	-8	
put in	642	14	J06:7
put into	785	7	
put is	803	-6	J31:6
put it	650	0	I07:6
put jira	854	3	
put key	854	4	
put me	854	0	T02:8
put my	825	0	N10:7
put new	825	0	I12:6
put project	825	0	J33:6
put qsh	854	0	I03:7
put rest	634	-9	J09:9 J13:6 J16:10 J17:15
put rsp	854	3	
put so	854	4	
put someth	803	0	L08:8
put statu	854	-4	
put that	769	0	J26:6
put the	571	5	J07:15 T07:7
put them	825	4	J26:6
put together	825	6	N03:7
put url	744	-6	J13:11
put wiki	825	5	
put your	825	4	
putcontent	854	7	J25:6
puts	646	5	I06:7 I14:9 J32:6
puts into	854	-3	
puts its	854	0	I14:8
puts the	825	7	N01:7
putt	744	0	J17:8 J33:7
putt the	825	0	J17:9
puzzl	825	0	J19:7
puzzl me	854	0	J19:7
pw	785	5	
pwd	854	5	N14:8
pwd url	854	5	N14:8
px	734	0	N10:9
py	514	9	J26:7 N11:6
py error	854	-3	P01:7
py in	825	3	
py lib	854	3	
py line	550	4	N11:7
py url	854	-5	
pycharm	854	3	
pycharm and	854	3	
pyjwt	756	4	I08:6 L08:7
pyjwt jwt	825	0	I08:7
pytest	724	5	J01:8
pytest_xray	854	-6	
pytest_xray xray_publisher	854	-6	
python	481	6	J15:10 J22:8 J37:8 N09:8
python api	744	0	J22:6
python flask	854	0	J37:7
python jira	724	4	
python lib	785	-3	
python our	825	3	N09:6
python port	854	0	S02:6
python request	724	3	N09:7
python says	854	0	J19:6 N12:6
python script	769	-3	N02:6
python site	631	3	J21:9 J25:7
python window	825	-4	
qa	660	0	I06:8
qa says	854	3	S03:7
qat	854	5	N14:6
qax	854	-9	
qr	854	6	
qr request	854	6	
qs	825	5	
qs jwt	854	5	J02:6
qsh	444	-6	I01:14 I02:25 I03:29 I06:10 I18:23 J02:-7 J06:30 J07:21 J08:17 L01:17 L08:6 L09:33
qsh 401	854	0	J07:8
qsh as	803	0	J05:6 L09:8
qsh atlassianjwt	854	5	J06:6
qsh check	854	0	I01:9
qsh claim	693	-8	I02:15 I03:18
qsh context	707	8	J08:17
qsh expect	803	7	I01:6 I02:9
qsh get	803	0	J07:7
qsh hash	707	-5	L01:7
qsh here	854	7	I01:7
qsh iat	825	0	L09:6
qsh if	854	7	I01:7
qsh is	707	0	I02:7 I18:6
qsh isn't	825	0	L08:8
qsh iss	825	0	J08:11
qsh it	825	0	L09:6
qsh jwt	700	0	J07:6
qsh mismatch	854	0	J07:6
qsh no	854	0	L08:9
qsh not	854	0	I03:9
qsh note	854	0	J08:6 L01:8
qsh of	785	-3	
qsh qsh	734	0	L01:11 L09:7
qsh request	803	3	
qsh sha	724	-4	J07:6
qsh token	854	0	L01:8
qsh why	854	0	L09:8
qsh'	617	8	I02:18 L01:7
qsh' hash_url	854	5	
qsh' is	825	0	I02:13
qsh' qsh	825	-3	
qsh' to	715	0	I02:11
quarry	854	-5	
quarry atlassian	854	-5	
quarter	687	-5	I04:6 I05:8
quarter of	785	0	I04:7 I05:10
que	769	9	J40:6
queri	650	0	J33:18
queri are	724	0	J33:14
queri fail	854	6	
query	402	4	I01:21 I02:6 I03:16 J02:-6 J04:7 J07:21 J23:16 J26:-8 J27:15 J33:11 J34:30 J42:8 L08:12 L09:10
query and	854	0	I01:6
query as	825	-5	
query as'	825	-3	
query asks	854	0	N14:7
query does	854	6	
query error	803	6	
query expect	756	5	J34:18
query has	769	-5	J27:6 J34:8
query hash	655	0	I01:29 I02:6 L09:14
query http	854	-7	
query in	785	0	J29:6
query is	769	0	J27:7
query jira	854	0	L08:6
query jql	803	-4	
query jwt	854	0	J07:8
query line	769	-6	
query map	854	3	
query mutation	854	0	T12:6
query or	825	-3	
query parameter	603	20	J23:28 J25:6
query project	715	0	J27:6
query query	803	6	
query refresh	854	0	J21:6 J29:6
query str	617	-4	I03:20 I18:7 L08:9
query the	707	7	J34:10
query was	785	0	I01:9
query with	854	3	
query'	854	0	J34:6
queryhash	825	0	L09:6
querystringhash	854	-3	
question	563	0	I01:7 L09:8
question mark	803	0	J10:7
question on	803	0	L09:6
question to	825	0	L09:6
queu	785	0	I17:10
queue	655	6	I15:6 I17:6
queue worker	854	0	I15:8
quick	707	0	N08:9
quiet	756	6	J29:6 J37:6 P01:6
quillwork	803	-4	
quillwork atlassian	803	-4	
quince	854	0	S02:7
quit	854	0	J29:8 N10:7
quite	803	3	
quite some	854	0	N08:6
quitte	825	-8	
quitte atlassian	825	-8	
quot	681	8	I06:9 J25:8 J34:14
quot str	854	5	
quota	756	-7	J21:8
quotation	650	5	J34:20
quotation mark	650	5	J34:20
quote	769	8	J25:7 J34:8
quote in	854	6	J25:8
qw	803	3	
r'	854	4	
rack	825	3	
rail	769	-3	
rais	617	-13	T02:7
rais jiraerror	825	-4	
raise	608	-18	J21:6
raise exception	803	-5	
raise httperror	756	-6	
raise unauthoriz	854	-3	I10:6
raise_for_statu	670	3	
raise_for_statu file	825	8	
raise_for_statu raise	785	10	
raise_for_statu request	854	5	
raise_on_error	769	10	
raise_on_error response	854	3	J21:6
raise_on_error status_code	854	3	
ran	544	0	J02:6 J14:11 J22:7
ran at	854	-3	
ran for	803	3	J29:7
ran it	803	3	
ran out	734	0	N08:9
ran the	734	-5	
ran through	803	3	J14:7
ran well	854	5	
random	655	-7	I20:8 J21:6 T14:8
random acces	854	-3	
rang	756	-4	N04:9
range	724	-4	N04:9
rank	803	0	J10:6
rank asc	854	0	J10:6
rank'	803	0	J34:6
rapidboard	854	0	N14:6
rapidboard jspa	854	0	N14:6
rapidview	854	0	N14:6
rapidviewid	854	-3	
raspberry	854	0	C01:9
raspberry pi	854	0	C01:9
rate	581	-4	J21:23
rate limit	598	0	J21:24
ratelimit	693	3	J21:22
ratelimit reason	803	3	J21:12
ratelimit reset	769	-4	J21:7
rather than	627	-4	
raven	854	-6	
raven import	854	-6	
ravi	854	0	J02:6
raw	588	-15	I20:6 J24:8 J25:7 N12:9
raw url	854	0	I01:7
ray	785	3	
ray navigation	803	3	N12:6
raycast	769	6	J33:10
raycast extension	769	6	J33:10
rb	675	5	J26:6 N03:6
rb 156	854	-3	
rb in	744	10	J26:6
rb'	854	5	J26:6
rc	825	3	
rcarz	715	6	
rcarz jiraclient	715	6	
rd	707	0	N02:6
re	579	-7	I15:8 J18:6 T05:7
re approv	854	0	T05:7
re authenticate	803	0	J26:6
re encod	854	0	I02:6 I18:6
re install	724	0	T04:7
re run	854	-3	
reach	569	4	I16:7 J35:7 N06:12
reach it	825	-5	
reach jira	769	0	N01:6 N06:9
reach the	715	7	J34:6
reach us	803	0	I16:6
reachable	724	-5	J39:6
react	700	-3	J08:7 T15:6
read	352	28	J09:26 J11:31 J12:12 J14:9 J20:10 J24:6 J26:-7 J28:15 J30:-6 J42:10 P01:8 T01:13 T05:6 T11:29
read account	803	-6	
read an	825	3	
read and	614	13	J09:16 J16:6 T05:6 T11:9
read as	744	-6	
read attachment	825	3	
read board	707	5	J11:8
read but	825	0	J24:6
read by	854	5	
read comment	825	4	J20:6
read confluence	734	0	J11:8
read connect	854	0	J12:7
read content	744	7	J11:7
read econnreset	854	9	N07:14
read fail	854	0	N01:11
read for	854	0	J09:7
read from	756	6	J38:7
read group	854	4	
read in	803	0	J09:11
read is	825	-4	
read issu	724	0	J14:10 J42:8
read issue	756	3	T11:8
read it	724	0	J01:8 J14:7 J34:6
read jira	548	6	J11:12 J12:15 J28:11 T11:16 T15:6
read me	724	-4	
read modul	854	0	P01:6
read my	854	0	S02:8
read ok	854	0	N13:6
read only	675	-6	T11:10
read page	707	11	J11:10 J28:9
read permission	803	3	
read project	756	6	
read property	744	-8	
read scop	803	-6	
read scope	785	9	T05:6
read sprint	756	5	J11:7
read that	715	0	L01:7
read the	581	11	J13:6 P01:8 T10:7
read ticket	785	0	J20:8
read timeout	785	-4	N08:10
read version	854	3	
read work	724	0	J24:9 N01:6
read write	598	-4	J09:20 T01:16 T11:38
read'	769	3	
read' request	854	-4	
read' write'	854	4	
read_timeout	854	-5	
readable	825	4	J42:7 L01:8
readandverify	854	7	I02:6
reader	707	10	J18:6
readme	567	-6	
readme is	854	-4	
readme says	785	0	J01:8
readtimeout	825	0	N08:10
ready	700	-3	
ready for	803	-4	
ready to	825	0	N08:6
readystate	825	-6	
real	550	0	J33:7 S01:8 S03:6
real atlassian	854	6	
real one	825	0	I10:6
real ones	854	-3	
real the	854	4	
realm	700	0	J02:7 N10:6
reason	510	4	I19:6 J21:6 J35:21 N09:8 P01:13
reason authenticated_fail	785	-8	
reason authentication_deni	854	13	J35:10
reason bad	785	-4	
reason captcha_challenge	785	11	J35:13
reason check_failed'	854	0	I20:6
reason for	715	4	L08:7
reason given	854	0	P01:7
reason internal	854	-8	
reason jira	825	0	J21:10
reason no	854	-5	
reason none	854	-4	
reason not	854	4	P01:6
reason phrase	854	3	
reason self	825	3	
reason unable	825	7	N09:7
reason was	854	4	J35:8
reason with	854	0	J35:7
reason'	785	3	J35:7
reasonable	825	0	N11:6
rebrand	854	0	N02:10
rebuild	854	0	I15:6
recalculate	854	0	J17:6
receiv	548	-4	I01:11 J06:7 J34:6 N12:13
receiv 401	785	-5	
receiv 403	854	-5	
receiv an	825	3	
receiv but	854	0	I01:7
receiv from	803	7	
receiv http	785	0	I12:6 N12:15
receiv unexpect	687	0	N02:6 N07:6
receive	707	-3	N03:6
receiver	693	4	
receiver jira	803	5	
recent	571	9	
recent call	595	7	
recognis	744	0	L08:7
recogniz	825	-8	
recogniz as	825	-8	
recommend	646	0	J28:8
reconnect	670	0	J36:15 T14:17
reconnect the	854	6	
record	560	0	I07:10 I10:19 T01:9 T04:11 T09:13
record by	803	0	I10:13
record from	854	0	J06:6
recover	756	0	J21:6
recoverable	724	7	
recoverable error	724	7	
recreat	803	4	J31:6
recreat the	825	4	
recv	825	0	N07:7
recv failure	854	0	N07:7
red	603	-9	C02:9 J04:6 J29:13 J33:10
red for	803	0	N15:6
red text	803	0	J29:7
redact	323	-3	I14:7 J01:21 J03:10 J05:8 J08:6 J26:19 L08:8 N03:-7
redact accept	660	8	J20:7
redact an	854	-3	
redact and	825	0	J07:8
redact ap	854	0	I14:8
redact api_token	854	-3	
redact atlassian	715	5	
redact auth	825	7	
redact await	825	4	
redact base_url	825	3	
redact baseurl	734	0	I11:8 T04:7
redact basic	724	-6	
redact body	803	0	J10:6
redact build	734	-3	
redact cache	854	8	
redact cloud	744	12	J04:9
redact com	825	-4	
redact connect	854	3	
redact const	785	9	
redact content	614	8	J01:10
redact credential	660	-5	
redact data	803	-10	
redact debug	854	-5	
redact docs	825	3	
redact email	803	3	
redact format	785	12	J06:6
redact get	744	4	
redact header	650	14	J25:8 J26:7
redact host	854	-6	
redact http	638	-21	J28:6 J38:8
redact if	854	9	J36:6
redact info	854	3	
redact invoke	715	-5	
redact is	803	-8	I02:6
redact isn't	854	0	J01:6
redact it	854	-4	
redact jira	825	0	I02:6
redact max_length	854	5	
redact post	756	5	J24:12 T05:11
redact proxy	854	0	I14:6
redact reason	854	0	I04:10 I19:7
redact redact	825	6	
redact refresh_token	825	0	T14:7
redact request	825	-5	
redact res	854	0	N12:6
redact rest	854	7	
redact return	825	3	
redact scope	803	4	T03:6
redact serverversion	854	3	
redact sharedsecret	854	7	
redact silent	734	-3	
redact that	854	0	J03:14
redact then	785	0	J01:8 J23:6
redact to	854	-5	
redact true	854	0	J37:8
redact ttl	854	-5	
redact type	854	0	J10:6
redact url	854	-5	
redact user	854	-5	
redact var	825	-5	
redact which	854	-4	
redact with	707	9	I07:7 S02:6
redeploy	803	3	
redesign	825	0	J41:6
redi	687	0	I09:8 I10:6 J37:7 S03:8 T04:7
redirect	550	-8	I12:7 J38:10 N02:13 N13:25 T15:13
redirect and	825	0	I12:11
redirect to	700	-4	J38:10
redirect uri	724	-11	
redirect url	785	5	T15:10
redirect_uri	655	0	T15:32
redirect_uri http	756	-9	
redirect_uri is	769	7	T15:16
redirection	854	3	N06:6
redshank	854	0	P01:6
reduc	854	-6	
redundant	854	0	T07:11
ref	854	-3	
refactor	715	-3	J07:6 T07:6
refer	756	15	J25:12
refer to	756	15	J25:12
referenc	854	-8	
reference	670	0	J13:9 J32:7
reference chain	785	5	J32:8
reference of	825	-3	
reference page	854	0	J13:7 N05:6
referer	825	6	J20:10
refresh	480	-9	I04:12 J36:18 T14:58
refresh after	854	12	J02:12
refresh answer	825	-3	
refresh every	854	0	J21:6
refresh fail	785	0	T14:10
refresh in	825	-4	
refresh is	825	4	J04:6 T14:6
refresh it	825	-5	
refresh of	854	-5	
refresh ok	825	0	T14:6
refresh the	707	-4	I04:10 T14:7
refresh token	563	-4	J37:6 T14:33 T15:6
refresh with	854	6	
refresh work	854	0	N04:6
refresh_token	646	0	T14:30
refresh_token client_id	854	-3	
refresh_token is	803	8	T14:13
refresh_token'	785	-5	T14:8
refs	854	-4	
refs head	854	-4	
refus	424	11	I11:8 I15:7 J05:7 J15:-6 J21:7 J22:-6 J25:-6 J32:6 L01:7 N07:18 N11:-6 T10:6 T13:6
refus an	825	-3	
refus and	854	0	T10:6
refus anyth	854	0	N08:9
refus as	756	0	I20:6 J41:6
refus at	854	0	I16:6
refus before	854	3	J24:6
refus by	734	-4	I11:7
refus each	854	0	N05:6
refus for	734	8	T13:10
refus get	854	-3	I06:7
refus it	785	0	I05:6
refus my	803	-3	L09:7
refus no	854	3	J05:7
refus one	854	5	L08:8
refus our	825	0	L01:8
refus port	854	4	
refus refresh	854	-3	
refus same	854	0	I11:9 J13:6
refus since	769	0	J42:7
refus someth	854	7	J02:6
refus the	715	3	
refus to	734	-6	
refus too	854	0	J35:7
refus until	825	0	J21:6 J37:6
refus when	854	0	J16:6
refus with	642	6	
refus without	825	0	C02:6 J34:10
refusal	693	0	T06:12
refuse	634	-5	P01:7
refuse atlassian	854	0	T10:6
refuse the	854	6	T13:6
regardles	854	0	J01:7 N15:6
regardles of	854	0	J01:7 N15:6
regenerat	769	0	I15:6
region	700	0	T04:6
register	560	12	I09:31 I16:28 I19:6 T14:7 T15:14
register as	803	0	I16:7
register for	785	7	T14:6 T15:12
register webhook	854	6	
register with	803	8	I16:10 T14:6
registration	670	5	I16:39 T15:8
registration for	854	0	I16:6
registration whitelist	785	0	I16:10
registry	670	-7	
registry npmj	756	-9	
regression	825	0	J39:7
regular	734	-7	L09:7
reinstall	526	-4	I07:20 I09:11 I10:11 I12:6 I15:6 T04:28 T05:9 T10:17
reinstall in	825	0	T04:9
reinstall it	825	-4	
reinstall it's	854	0	T05:7
reinstall of	825	0	I15:8
reinstall the	715	0	T04:6
reinstall with	854	0	T05:7
reject	502	-10	C02:10 I01:11 I06:11 I12:7 I20:6 J18:7 L08:6 N04:15
reject all	854	0	J37:7
reject as	854	0	L08:6
reject because	724	0	J18:12 N04:11
reject by	825	0	C02:9
reject everyth	854	0	L08:9
reject for	825	0	J31:6
reject it	785	3	
reject it's	854	0	I12:9 S01:7
reject jira	854	4	
reject our	825	0	J02:7
reject plain	854	0	J20:6
reject refresh	854	0	T14:7
reject the	803	6	
reject token	854	0	I06:6
reject with	734	0	I06:6 J10:6 L01:7
rejection	785	4	
rel	693	12	
rel deprecation	854	-3	
rel stylesheet'	785	4	
relat	724	-14	J29:6
relat to	803	-6	
relative	825	-8	
relay	803	0	N07:11
releas	660	0	J16:16
releas in	854	-3	
release	520	-12	J15:6 J16:21 J27:6 J34:6 J39:9
release and	854	0	J05:8 J34:7
release bot	803	0	J15:7
release create	825	-5	
release jira	744	-3	J16:10
release not	707	0	J39:6
release note	825	4	
release our	854	0	I03:7 L08:6
release the	825	-4	
release this	854	3	
reli	825	-3	
reli on	825	-3	
reload	590	4	I04:38
reload the	664	0	I04:22
rely	854	-3	
rely on	854	-3	
remain	734	8	J29:6
remain and	854	4	
remark	715	0	J32:6
remark about	825	0	T02:6
remark the	825	0	J32:7
reminder	715	0	I17:8 J29:6
remot	724	0	I19:12 J37:7
remot key	785	0	I19:6 J37:7
remote	501	0	I19:34 J37:35 N07:6 T12:17
remote as	854	-5	
remote call	803	0	J37:6
remote forge	854	0	I19:7
remote host	854	0	N07:8
remote issueservice	854	4	
remote jirarestclient	707	8	
remote mcp	854	-3	
remote name	854	0	N06:11
remote of	854	6	J37:8
remote our	854	0	I19:7
remote server	744	7	
remote spr	854	6	
remote work	854	-3	I19:6
remov	474	7	I08:6 J17:7 J22:27 J27:8 T06:6 T09:6
remov after	854	0	N09:6
remov all	854	0	J17:6
remov and	825	3	J22:6
remov atlassian	825	3	
remov from	785	4	
remov it	803	0	T09:10
remov jira	854	0	J27:6
remov our	854	0	J40:8
remov please	600	9	J22:15
remov the	650	8	I01:6
remov them	825	-3	
remove	638	-16	I14:9 J09:7
remove it	854	-6	
remove the	785	-4	
renam	670	3	T09:6
rename	715	-4	
rename of	825	0	N02:7
render	634	-6	I03:8 I04:6 J08:6
render html	854	3	
renderedfield	756	-3	
renderedfield nam	803	-3	
renew	638	0	N10:8 T14:16
renew it	803	0	N10:6
renewal	734	0	N15:8 T14:11
rep	577	0	J02:6 S01:6 S02:12
rep 401	803	0	J02:6
rep has	854	0	S02:8
rep i've	854	3	
repeat	707	3	J07:7 N11:6
replac	627	-13	I15:6
replac by	803	0	J38:7
replac clientkey	854	0	I15:9
replac the	693	-13	
replace	631	-3	J10:8 J34:6
replace_ancestor	825	-5	
replacement	756	4	J33:7 T06:8
replay	724	4	I15:20
replay the	825	0	I15:9
replay tool	854	0	C02:6 I15:8
repli	675	5	S03:7
repli that	854	0	T02:6
reply	825	0	N12:6 P01:8
reply header	854	0	P01:8
repo	621	-8	T01:6
report	478	0	J27:8 S04:7
report an	769	6	
report app	854	0	I13:6
report as	825	3	
report back	854	-3	
report bug	854	0	N05:6
report for	854	-7	
report in	854	-5	
report is	785	-8	J04:6
report issuetype	854	-8	
report jira	854	3	N05:6
report of	825	0	J38:7
report only	854	8	
report that	756	0	L09:7
report the	756	-3	J09:7 N02:7 N11:6
reporter	598	0	J30:13 N14:8 P01:8
reporter in	785	-3	P01:12
reporter is	744	5	J30:18 S02:6
reporter jira	854	4	J42:6
reporter name	854	-4	
reporter reporter	785	6	J30:15
reporterror	854	4	
reportportal	803	5	
repositori	756	-9	N05:7
repository	675	-8	
representation	715	8	J25:12
representation storage	756	10	J25:11
representation storage'	825	-3	
repro	803	3	
reproduce	523	-4	
reproduce configure	854	7	
reproduce it	744	-12	
req	498	0	I01:9 I04:6 I14:7 I15:8 T06:9
req body	675	-6	I15:7
req const	803	-4	
req context	724	0	T06:16
req err	700	-3	
req get	803	7	I01:6
req header	638	-4	I14:6
req method	715	4	I01:8
req originalurl	825	7	I01:13
req param	854	-4	
req put	854	3	
req query	734	0	N13:6
req res	608	-6	
req return	803	-3	
req setbasicauth	769	-3	
req url	825	0	I01:8 I04:8
request	265	-3	I10:-6 I12:-6 I15:-6 I21:7 J07:8 J10:18 J11:-6 J14:-6 J15:-7 J20:8 J21:7 J22:8 J25:20 J29:-7 J35:-7 J40:-6 J42:-7 L01:-6 L08:6 L09:7 N01:20 N08:7 N13:6
request 400	854	3	
request about	854	0	J10:6
request accept	825	0	J07:8
request action	854	5	
request after	785	-4	J33:6
request all	825	-4	N13:6
request and	707	-5	
request api	593	3	J22:17
request are	744	8	I09:6 I19:7
request as	803	7	
request at	744	11	I17:8 J25:9 N07:6
request auth	744	3	
request authorization	825	0	I11:7
request authorization'	715	-7	
request because	854	6	
request before	854	3	
request body	595	16	J23:8 J25:6 J27:7 J31:7
request builder	707	-5	
request but	803	-4	J07:7
request by	769	3	I21:7
request callback	681	7	J26:7 J39:6
request com	803	4	
request const	803	3	
request could	687	0	N01:23
request cpython	854	5	
request curl	785	0	J26:8
request data	854	-4	T11:6
request default	854	5	
request does	803	0	J24:6 J38:6
request doesn't	825	-3	
request entity	854	0	N05:9
request error	715	3	
request errormessag	734	5	
request exception	621	10	N03:9 N05:7 N08:11
request fail	522	7	J22:6 J23:7 J24:8 J30:6
request for	646	16	N05:6
request from	642	0	L08:6
request get	515	-8	J10:6 J22:14 N01:7
request get'	854	0	J23:6
request getcontent	854	-3	
request giv	825	-3	J27:6
request go	803	4	
request goes	803	-4	N13:15
request has	675	0	I04:17
request header	642	-3	I20:8
request httprequest	707	-3	
request i've	825	0	J07:6
request id	734	0	N01:13
request import	785	3	
request in	734	0	L09:7
request initialize_http_header	854	3	
request input	854	0	T10:6
request invalid	854	4	T03:8
request irestresponse	707	8	
request is	650	0	L09:6
request it	785	-5	J18:6
request it's	825	0	J07:6
request jira	803	0	J27:8
request main	854	-3	
request method	693	-8	
request model	785	7	
request net	700	-4	
request new	700	-3	
request not	785	0	J09:18
request object	854	-3	L08:6
request of	687	-3	J03:8
request ok	854	0	J05:6
request option	825	8	
request or	756	3	
request output	854	3	
request parameter	854	7	
request path	854	0	L09:6
request payload	744	11	J25:17
request per	803	6	J21:7
request post	571	3	J25:8 N02:6
request post'	854	3	
request put	715	0	J25:8
request reject	769	0	J18:13
request relat	825	-3	
request request	581	3	
request require	854	7	
request response	693	0	N11:7
request return	803	-7	
request scop	854	6	T15:8
request sent	825	0	J03:9 J38:6
request show	854	-4	
request since	825	3	
request statuscode	785	3	N13:7
request target	769	3	N09:11
request that	715	6	S02:6
request the	715	-7	
request through	825	3	J36:8
request tim	854	0	N08:6
request time	803	-3	
request timeout	825	-3	N11:8
request title	803	8	N12:9
request to	573	4	N08:10 N09:8 N10:6
request token	707	0	S03:9
request uri	724	0	J10:25
request url	734	-3	I02:6
request user	854	-3	S04:6
request want	854	-3	J41:6
request was	769	0	C02:6 J21:6
request we	744	8	N01:9
request what	803	0	J21:6
request when	785	-3	T08:7
request with	642	-7	J33:6
request without	803	-8	
request work	825	4	
request'	700	12	
request' please	854	3	
request_client	785	5	
request_client rb	785	5	
request_uri	854	3	
request_uri request	854	3	
requestbody	803	5	
requestconfluence	803	0	J12:11
requesterror	825	0	N06:6
requestfailedexception request	854	4	
requestjira	627	0	J12:15 J22:7 J42:7
requestjira fail	854	0	J12:9
requestjira path	854	-3	
requestjira rest	825	-3	J12:6 J42:7
requestjira route	687	5	J22:8
requestmapp	825	5	
requestmethod	854	8	
requestparam	825	0	N01:6
requests_ca_bundle	785	0	N09:9
requesturi plugin	854	-4	
requir	481	30	I06:6 J30:60 N10:10 T16:12
requir acces	854	7	J40:9
requir additional	854	-3	J09:7
requir and	756	6	J30:7 N10:10
requir at	825	3	
requir claim	854	0	I06:7
requir error	825	10	J30:8
requir field	681	0	J30:13
requir for	854	3	
requir in	785	10	J30:8
requir it	854	7	J30:7
requir jira	854	0	J30:6
requir needs_authentication_err	854	14	T16:22
requir permission	785	5	J23:8
requir read	825	0	J12:6
requir scop	854	-5	
requir the	724	0	J30:10
requir to	734	7	J02:10
requir with	825	4	
require	608	-5	J02:7
require atlassian	744	-5	
require faraday'	854	0	N06:6
require request	854	3	
required'	803	-4	N10:6
requirement	769	3	I04:6
rerun	854	0	N11:6
res	460	-5	I01:6
res await	567	5	J01:7
res bad	854	3	
res body	707	-4	
res conn	854	0	N06:6
res const	700	3	
res data	744	4	J01:7
res err	687	-3	
res getbody	854	4	
res getcontenttext	803	-3	
res http	825	3	
res if	854	-3	
res json	687	-4	
res let	854	0	N12:6
res next	769	0	I01:8
res ok	769	6	
res render	734	-4	I21:7
res request	854	-3	
res res	715	0	I21:6
res send	825	-4	
res statu	588	3	J36:7
res statuscode	744	0	I18:7
res statustext	825	7	
res try	825	5	N13:7
res type	854	3	
res urlfetchapp	785	-4	
rescue in	854	6	
rescue jwt	854	0	I20:6
reseller	803	0	I15:6
resend	854	0	N13:6
resend it	854	0	N13:6
reserv	638	4	J34:23
reserv character	854	-8	
reserv jql	664	10	J34:14
reserv word	825	3	J34:11
reset	675	0	J21:9 N07:16
reset by	803	0	N07:14
resett the	854	7	
resilientsession	769	10	
resilientsession py	769	10	
resolution	660	10	J27:6 J41:8
resolution name	825	5	
resolution startat	854	4	
resolution unresolv	756	3	
resolution'	744	8	S01:6
resolution' breach	854	4	
resolution' does	785	4	S01:7
resolution' remain	854	4	
resolutiondate	756	5	P01:7
resolutiondate desc	769	3	P01:7
resolv	588	12	J26:6 J27:6 N06:18 N11:11 N15:6
resolv and	854	-6	N06:6
resolv does	854	5	
resolv it	854	0	N14:6
resolve	624	17	J41:7 N06:12 N14:6
resolve host	854	10	N06:13
resolve jiraerror	854	3	
resolve page	785	5	N14:8
resolve reject	825	4	
resolved'	854	5	J24:8
resolver	744	3	I19:9 N06:8
resourc	614	0	J21:7 J36:7 J40:17
resource	498	0	J12:7 J13:8 J19:6 J29:6
resource and	825	0	J19:6
resource because	854	-3	
resource can	803	3	
resource error	854	-6	
resource get	744	0	J06:8 J07:10
resource in	825	0	J02:6
resource is	744	-8	J22:8
resource jira_project	854	3	J42:9
resource statu	803	3	J02:6
resource was	744	3	J12:13
resource_url	854	4	
resp	617	3	J22:6 J33:8 N11:6
resp json	854	6	
resp raise_for_statu	854	-5	
resp request	785	4	J22:7
resp status_code	825	5	
resp text	825	3	
resp url	854	0	N11:6 N12:7
respect	803	3	J13:6
respond	687	4	J34:6
respond 400	854	0	J34:8
respons	707	-10	
respons 200	854	-3	
response	366	11	J02:7 J04:8 J22:8 J39:7 N11:15 N12:6 N14:7 N15:13 P01:9 S03:6
response 302	854	9	
response 400	734	5	
response 401	769	5	J08:6
response 403	769	-14	J38:6
response 404	785	-5	J39:6
response 405	825	-7	N02:7
response 500	825	0	N11:8
response aaccountid	854	0	S03:11
response and	854	4	T14:7
response at	715	10	
response await	598	0	J22:8
response body	675	-11	N12:6
response client	825	3	J29:6
response code	660	-4	I12:7
response content	675	7	
response data	769	10	N13:6
response err	854	3	
response errormessag	756	5	N05:8
response from	769	-5	
response header	600	8	J04:11 N07:6 N11:7
response http	687	-5	
response if	854	4	
response in	825	6	
response is	707	-4	S03:9 S04:7
response json	756	13	J22:12
response kwarg	854	3	
response nil	854	-4	
response of	825	4	
response ok	854	-8	
response raise_for_statu	803	8	
response res	825	-5	
response response	756	11	N13:6
response return	785	5	
response self	734	3	
response statu	590	0	N15:8
response status_code	854	-3	
response the	744	10	P01:6
response time	825	3	N15:9
response to	825	-6	
response try	854	4	J26:7
response unauthoriz	803	0	J26:6
response verb	854	3	J21:6
response was	785	0	J39:6
response'	854	3	
response_type	744	-7	T15:7
response_type code	769	-7	
responsebody	854	4	
responseentity	854	3	
responsepromisemapfunction	854	-3	
responsepromisemapfunction app	854	-3	
responsepromisemapfunction java	854	-3	
responsetext	785	0	J02:6
responsetype	825	0	J38:8
rest	234	10	I01:-6 I02:-7 I03:-6 I04:-7 I05:-6 I06:-7 I11:-6 I12:-7 I13:-7 I14:-7 I16:-6 I19:-6 I20:-6 J01:7 J03:10 J05:7 J06:8 J07:16 J08:16 J09:8 J10:19 J13:13 J14:10 J15:7 J21:7 J22:7 J39:15 N02:7 N03:14 N13:6 N14:8 T04:-6 T08:-6 T09:-7 T11:-6 T14:-6 T15:-7
rest agile	638	4	J11:10
rest api	248	6	I01:-7 I02:-6 I03:-6 I04:-6 I06:-6 I09:-6 I12:-6 I13:-6 I14:-6 J01:7 J03:12 J05:7 J06:7 J07:19 J08:15 J09:10 J10:17 J13:12 J14:7 J15:7 J17:6 J22:11 J39:17 N02:9 N03:11 N13:6 N14:7 T09:-6 T10:-6 T14:-7 T15:-8
rest apis	803	6	
rest asset	854	4	N03:6
rest atlassian	825	0	J13:8
rest auth	670	4	J26:16
rest call	670	0	J08:11 L09:12
rest client	646	11	J01:8
rest devinfo	825	0	N05:19
rest endpoint	854	9	N14:11
rest for	825	0	J31:6
rest get	854	5	J18:6
rest insight	854	9	N03:11
rest it	854	0	I17:7
rest java	854	4	
rest jirarestclientadapter	854	3	
rest json	785	5	J32:8
rest oauth	825	-5	
rest of	707	0	T03:7 T15:6
rest on	825	-3	S01:7
rest please	854	-3	
rest raven	854	-6	
rest servicedeskapi	769	0	N13:7
rest so	854	4	
rest stay	854	0	J12:6
rest version	854	-5	
rest webhook	825	0	J13:8
rest_api_version	803	5	J32:7
rest_client	724	12	
rest_client http	825	5	
rest_client py	785	9	
restart	608	-5	J02:13
restart new	854	0	J37:7
restart of	825	0	J02:6
restart the	734	-4	
restclient	803	0	J34:8
restclientexception	646	11	J15:10
restclientexception org	854	3	
restclientexception statuscode	664	8	J02:6 J15:8
restcontroller	825	5	
restexception	769	11	
restf	611	3	
restf error	611	3	
restmethod the	825	6	
restmethod uri	675	-3	
restor	681	0	I17:8 T04:18
restor from	769	0	T04:9
restor the	825	0	I17:10
restor their	854	0	T04:8
restore	734	0	I17:7 T06:7
restrict	660	-3	J15:9 N04:8 S04:6
restrict it	854	0	N08:6
restrict the	825	3	
restriction	650	-13	J33:23 N04:6
restriction on	854	0	P01:8
restriction to	769	0	J33:10
restsharp	854	0	N13:8
result	498	-3	J22:7 J29:13 S02:7
result and	854	6	J29:11
result as	854	3	
result await	825	-3	
result com	854	4	J29:7
result curl_exec	700	-6	
result error	854	-3	
result for	854	-3	J29:7
result from	854	0	J03:7
result in	744	10	
result is	825	-6	
result no	854	8	J29:7
result was	785	8	
result with	825	-7	
resync	803	0	C01:7
ret	854	3	
retreiv	854	6	N13:6
retreiv issu	854	6	N13:6
retri	598	-3	N06:6
retri exceed	687	7	N06:7 N09:6
retri on	769	-4	N11:6
retriev	715	5	
retrieve	715	-11	
retrieve jira	825	-4	
retry	522	0	J21:23 N11:20
retry after	660	0	J21:17 N11:6
retry and	825	-8	
retry exceed	854	3	
retry in	700	13	N11:6
retry logic	854	0	T14:6
retry on	803	-3	
retry with	854	0	J17:7 T14:6
retryable	854	3	
return	356	7	J02:6 J07:7 J22:15 N07:-6 N13:12 T03:10
return 204	769	0	I09:9
return 400	744	-4	
return 401	642	-13	J07:7 J11:6
return 403	707	3	
return 404	769	-4	
return 410	769	-9	
return 429	825	-6	
return all	854	10	
return an	707	-3	J23:6
return axio	825	6	
return basic	854	-4	
return by	854	9	
return code	785	3	N11:6
return data	803	5	
return err	769	3	
return error	734	0	J25:6
return exchange	854	0	S03:7
return false	756	-9	
return get	785	8	
return http	631	12	I12:7 P01:6
return if	825	-4	J13:11
return is	854	4	
return issu	854	0	J03:8
return json	724	3	
return jwt	660	6	I08:6 T03:7
return method	854	3	
return new	693	0	T14:6
return nil	744	-5	
return no	825	-8	
return none	854	-5	
return noth	803	0	I17:6 J04:6
return null	785	3	T05:6
return request	825	10	J06:6
return response	785	11	
return secret	854	3	
return self	724	7	J02:6 J21:8
return statu	715	5	
return statuscode	854	-4	
return text	769	-3	
return the	715	-18	N13:6
return token	785	6	
return total	854	-8	
return true	769	-3	
return when	854	-3	
reus	785	0	I03:9 J37:6 N07:6
reus the	854	0	I03:10 J37:7
reuse	744	0	J07:10 L09:8
reuse our	854	0	L09:6
reveal	854	-3	
reveal that	854	-3	
reverse	724	6	J20:7
reverse proxy	734	6	J20:7
revert	769	-5	
revert the	854	-3	
revert this	854	-3	
review	595	0	J41:12 L01:6 T01:6
review comment	854	0	L01:9
review src	854	3	
reviewer	785	-5	L09:6
revok	707	-6	J29:6
revok by	825	3	J04:6 J35:6
revok the	854	-3	
revoke it	854	3	
rewrite	756	4	
rewritten	825	6	
rewrote	825	0	J22:6 L08:8
rfc	681	-6	J03:10
rich	825	0	J32:11
rid	803	-3	
rid of	803	-3	
ridgeway	854	6	
ridgeway atlassian	854	6	
right	393	11	J02:-8 J04:8 J06:7 J18:6 J20:6 J35:12 J36:7 J42:11 P01:7 S02:7 T15:7
right account	825	4	
right all	854	0	N10:8
right and	687	3	J26:6
right are	825	0	J35:12
right as	803	3	
right authorization	854	7	
right away	724	0	J04:7
right behind	854	0	J19:6
right but	803	-7	
right clock	854	0	L08:8
right copi	854	4	
right credential	825	0	J35:6
right fix	854	-3	
right for	734	-4	J42:7
right if	825	3	
right is	854	3	
right of	785	-5	S03:10
right on	825	0	J36:6
right only	854	0	I14:7
right permission	854	5	J18:6
right person	854	0	J27:6
right secret	825	0	J06:6
right so	785	4	
right that	769	-9	
right the	707	12	P01:6
right user	825	3	J20:6 S04:9
right way	854	-3	
right we	854	0	S02:7
right yes	825	3	
risk	756	-5	
riyadh	854	5	
rm	803	4	N06:6
ro	854	-3	
roadmap	744	0	S01:10
robin	854	0	I05:6
robot	670	-5	J19:6 J27:7 J35:6 S02:8
robot user	825	0	J17:6
rol	700	-4	
role	551	0	J09:10 J16:27 J17:26 P01:26 S04:12
role 401	803	0	J02:9 J16:12
role administrator	854	0	P01:11
role atlassian	825	-5	
role developer	803	0	J16:8 P01:10
role in	803	0	J17:7
role of	785	0	J17:8
role with	825	0	S04:6
roll	655	6	N09:6
roll back	724	5	J32:6
roll out	744	6	
rollback	854	-3	I19:6
rook	854	0	I10:6
rook atlassian	854	0	I10:6
rookery	825	0	I09:12
root	581	12	N03:8 N09:21
root cause	825	3	
root certificate	854	0	N09:6
root error	825	5	
root got	734	4	
root http	785	-11	
root into	825	3	N09:6
rotat	598	0	I08:7 T14:13
rotat it	854	0	T14:6
rotat refresh	744	-4	T14:7
rotat token	854	0	J04:9
rotate	693	-3	
rough	756	0	I20:7 J36:6
round in	854	0	J26:7
round is	854	7	
round trip	854	-3	
round up	854	0	I20:6 T02:8
rout	655	-4	I03:11 I14:7 I21:11
route	565	6	I01:8 I03:13 I14:13 I21:9 J22:6 J38:6
route from	785	-8	
route is	854	0	I03:7
route post	854	0	I03:7
route rest	693	0	J22:8
router	707	0	I01:6 I03:8
router layer	854	0	I03:7
rovo	707	3	J11:6 J40:10
rovo 403	854	6	
rovo mcp	785	0	N11:6
row	569	-7	I07:12 I10:7 T10:18
row col	785	7	J25:7
row fail	854	0	J31:6
row for	769	0	S03:7 T05:6
row per	854	0	I07:6
row with	854	0	J21:6
rowan	803	7	
rowan atlassian	854	12	
rows	600	0	I05:6 I09:14
rows are	803	0	J04:6
rows key	854	-6	
rows we	854	0	J04:6 S01:7
rows when	854	5	S01:7
rpc	825	-20	
rs	586	-6	I08:23 I11:13 I12:12 I14:17 I15:10
rs 256	600	-3	I08:23 I11:14 I12:12 I14:18 I15:11
rsa	687	3	I08:32
rsa sha	734	5	I08:19
rsp	825	3	
ruby	638	0	T09:12
ruby gems	769	3	
ruiz	854	0	S03:8
rul	655	3	I02:7 J23:7
rule	670	0	J13:10
rule config	854	0	J13:13
run	441	8	C01:6 C02:12 J02:6 J14:9 J19:7 J21:9 J26:-7 J36:7 N04:10 N09:11
run 401	854	6	J02:7
run again	854	-3	N08:6
run as	825	-3	C02:9
run atlassian	803	-4	
run curl	803	6	
run into	744	9	
run it	700	0	N11:6
run jira	756	-13	
run name	854	5	
run of	854	3	
run on	825	6	
run out	693	-6	J29:8
run rm	854	0	N06:6
run same	854	0	C01:6 J14:7
run the	693	10	J14:6 N07:6
run with	825	4	
run_main_module	854	-4	
runn	593	16	C02:6
runn in	854	-5	
runn it	854	3	
runner	642	-3	N04:7 N09:8
runner and	854	0	I20:6
runner work	756	-4	
runs	526	9	J02:6 J21:8 N04:6 N07:7
runs as	744	0	J15:6
runs in	785	0	J39:6
runs into	854	3	
runs on	744	5	J02:6
runs the	769	-5	J21:6
runs there	854	0	N07:8
runs with	785	12	
runtime	744	4	
runtimeerror	825	-4	
runtimeexception	707	0	N08:7
runtimeexception fullyqualifiederrorid	854	3	
runtimeexception java	803	5	
rust	769	0	J03:12 L01:7
rvm	854	-4	
rw	854	0	J17:7
s'	734	-9	
s_client	854	-3	
saas	785	3	N07:7
sad	769	5	S03:8
safari	769	7	J20:7
safe	715	-7	I03:8
sahli	769	7	
sahli asciidoc	769	7	
said	595	3	I05:7
said in	854	-3	
said so	803	0	J39:6
said the	825	8	J35:7
salesforce	756	-5	J24:6
saltmarsh	769	6	
saltmarsh atlassian	769	6	
salut	854	0	J07:7 J39:6
sam	803	0	J10:12 N06:6
same	319	34	C01:10 J07:6 J17:8 J18:9 J19:6 J20:11 J22:10 J29:6 J38:10 L08:-6 N03:-6 N04:7 N08:-9 N11:8 N13:7 N15:6 S04:12 T05:-7 T07:6
same 401	854	3	
same account	734	0	J18:6
same api	854	8	
same atlassian	825	5	N11:6
same basic	825	5	
same body	825	5	
same bot	825	0	J41:6
same but	825	-3	
same byt	854	0	P01:8
same call	734	5	J20:8
same code	681	4	I04:6 T01:6 T15:7
same connection	803	-3	
same connector	854	0	J23:6
same cred	825	0	J42:8
same credential	707	4	
same data	825	4	J02:6
same day	803	0	J19:6 J22:6
same error	707	15	
same file	756	5	J20:6
same for	655	-5	T13:7
same function	854	0	N01:6
same header	769	0	J01:7 J38:10
same here	646	4	J22:12
same in	785	-3	
same is	854	-3	
same issue	744	8	
same it	825	-3	
same jql	756	0	J27:11 S04:19
same json	854	0	J31:6
same jwt	854	4	I05:6
same key	785	0	I09:6
same library	854	-3	
same list	769	-4	S01:12
same login	744	6	J14:6 J41:6
same mail	803	4	
same minute	825	0	J19:6
same my	803	0	S04:8
same on	785	-7	J31:6
same one	744	7	
same ones	803	6	
same page	744	0	J36:7 N15:6
same pair	825	0	J19:7
same password	854	-4	J29:7
same path	769	5	J08:13
same payload	803	0	I11:8
same person	756	0	J02:6 J18:9
same post	854	0	J13:6
same problem	825	3	
same program	854	0	C01:6
same project	769	0	J41:8
same put	854	3	
same query	756	7	J29:6 N11:6
same run	854	0	J14:7
same same	854	6	J35:6
same script	724	4	J16:6
same second	744	0	I15:10 I20:8 J07:6
same secret	769	0	C01:9
same setting	854	0	N06:7
same since	825	3	N02:6
same site	734	-3	I07:7 S03:7
same size	854	0	J38:7
same str	825	0	J01:6
same task	854	3	
same tenant	785	3	
same th	707	9	J36:7
same time	803	0	J36:8
same title	854	-6	
same token	606	0	J01:6 J19:8 N04:9
same trouble	854	4	
same two	854	0	J22:6
same url	724	5	
same user	715	-4	
same valu	854	4	
same value	854	0	J06:8
same version	769	-5	J42:6
same way	785	-3	
same when	854	3	J04:6
same with	693	-5	J08:9 N13:6
same work	854	-3	
samphire	854	0	I10:6 J10:6
samphire atlassian	854	0	I10:6 J10:6
sample	634	-6	T07:8
sample for	854	-6	J20:6
sample uses	825	-3	
sandbox	675	-3	I07:8 I15:8 J40:10
sandbox and	825	0	I07:6
satisfi	693	3	I12:6 N01:27
satisfi bad	825	0	N01:7
satisfi title	785	0	N01:6
saturday	734	0	I09:7
sav	581	12	J27:9 J34:6 J38:6 T10:6 T14:8
sav jira	854	4	
sav jql	854	5	J34:8
sav only	854	0	T10:6
sav query	854	0	J27:10
save	586	3	I03:6
save the	769	3	
saw	650	0	N03:8
saw it	825	3	N03:6 N12:6
say	449	0	L01:11 N10:6 N15:7 S01:6
say 401	769	6	
say how	825	-5	
say more	803	0	L01:8
say need	854	0	N10:15
say no	825	0	L01:8
say someth	803	3	
say succes	854	0	J29:7
say that	642	4	J28:6
say the	693	-5	N15:7
say there	854	0	L01:8
say they've	854	0	N04:6
say unauthoriz	854	0	S01:7
say what	756	0	J24:6
say where	854	-3	
say with	825	4	
says	344	-6	C01:6 I05:9 I15:8 J06:-6 J11:-6 J22:-6 J25:-7 J30:7 N06:7 N07:-6 N09:6 N11:-6 T15:-7
says 401	700	-8	I01:7 J02:9
says 403	803	-9	
says bad	854	0	N01:6
says body	854	0	I15:6
says connect	854	-3	
says could	825	-3	
says error	715	4	N06:6
says expect	854	0	N12:6
says fail	744	-4	
says for	825	3	J23:6
says forbidden	825	-3	
says he	785	0	J31:6
says in	825	0	J38:7
says install	854	0	I15:7
says is	769	6	N15:6
says issu	854	0	J29:7
says issue	854	-3	
says it	675	11	J31:7
says it's	715	3	I12:6 J34:8 N01:7
says jira	715	0	J40:6 N14:7
says login	854	-7	
says more	825	3	
says my	825	3	
says no	687	0	J37:6
says not	769	4	I21:7 N14:6
says only	854	0	J13:9
says our	825	0	L01:9
says runn	854	0	J39:7
says so	715	0	I05:9
says someth	785	0	J34:6 T03:6
says that	541	15	J18:6
says the	563	-3	I20:7
says their	854	0	P01:6
says token	803	0	I05:6
says too	854	-3	J21:6
says unauthoriz	785	0	J19:6 J36:6
says var	854	-3	
says we	825	0	N02:6 N04:6 N15:6
says when	825	-3	
says yes	854	0	J37:7
says you	854	-6	
says your	825	0	J33:7 S01:6
sc	785	-5	
scale	854	-5	
scan jira	854	3	
scan of	803	-10	
scan_jira	854	3	
scann	854	0	I11:6
scanner	734	12	J14:6
schedul	642	0	I17:7 I19:7 J11:7 T13:6
schedul trigger	707	0	I19:8
schedule	769	7	
scheduler	825	0	I17:6 J37:6
schem	734	4	J03:8 J14:7
schem are	854	0	J03:9
schema	687	-9	
schema nam	825	-6	
schema operation	854	-3	
scheme	571	-8	J03:12 J05:10 J09:8 J14:9 J15:6 J17:24
scheme in	785	0	J03:6 J17:7
scheme is	825	-4	
scheme jwt	854	0	J05:8
scheme the	854	0	J31:6
scheme work	854	0	P01:6
scim	785	-6	J02:-6 J19:9 T13:16
scm	803	-4	N05:8
scm jira	854	-5	
scop	406	14	J09:22 J11:34 J12:28 J17:9 J28:55 T01:9 T11:12 T15:6
scop 401	854	12	J28:8
scop and	693	7	J11:7 J28:16
scop api	687	-9	J28:6 N14:7
scop are	687	6	J17:7
scop at	854	3	
scop atlassian	854	-4	
scop for	734	11	J11:8
scop grant	785	0	J12:8
scop http	854	7	
scop in	707	0	J11:6 J12:7
scop it	825	9	J28:7
scop join	785	6	T03:6
scop manage	854	3	
scop nil	854	10	
scop nthe	825	3	
scop of	693	-6	J11:9
scop one	803	5	J11:7
scop ones	825	-4	J28:6
scop only	825	-5	
scop read	579	20	J09:12 J11:12 J12:11 J28:8 T01:11 T05:6
scop read'	854	4	
scop scop	825	10	
scop that	707	6	J11:6 T15:6
scop there	854	6	J11:8
scop tick	854	0	J28:8
scop to	769	8	J11:7 T15:7
scop token	617	-10	J11:7 J28:27
scop work	825	4	J28:7
scope	442	20	J02:-6 J09:29 J10:6 J11:55 J12:9 J28:6 T11:32 T15:6
scope add	854	-4	
scope admin	854	-4	
scope and	854	-4	
scope does	583	24	J10:11 J11:34
scope encodeuricomponent	854	-3	
scope field	854	0	T11:7
scope for	744	-6	J09:10
scope grant	734	3	J12:16
scope in	825	4	T11:6
scope is	715	5	J11:6
scope jira	734	3	J11:7
scope not	854	0	J11:6
scope of	825	-3	P01:6
scope permission	854	4	
scope read	631	7	T11:33 T15:7
scope scop	785	3	
scope str	825	-3	T11:7
scope the	854	0	J36:7
scope there	803	5	J28:6
scope to	825	-3	
scope was	854	-3	
scope what	854	-4	
scope'	803	-3	
scope' read'	854	-4	
scoped_token	825	0	J28:6
scratch	825	-4	
screen	495	10	J05:28 J14:20 J25:-7 J31:47
screen and	785	4	
screen field	854	0	J05:6
screen has	854	0	J05:7
screen it's	803	0	J31:6
screen of	769	4	
screen only	854	3	
screen or	567	6	J05:16 J31:24
screen where	825	-3	
screenshot	627	0	J17:8 N14:11
screenshot are	854	0	J38:7
screenshot from	825	-4	
screenshot of	785	0	J17:8
screenshot what	854	7	N14:12
script	450	3	I21:7 J13:10 J14:9 J16:8 J35:6 N14:7
script as	854	0	P01:7
script com	854	0	J20:6
script doesn't	825	-5	J29:8
script ends	854	8	
script fail	803	4	
script for	744	0	L08:7 N11:6
script from	825	0	I21:6
script gets	803	0	S01:6
script in	756	0	J23:6
script is	825	-3	
script of	825	-3	
script runs	803	4	
script tenable	854	-5	
script that	724	0	I14:7 N07:6
script type	785	3	
script want	854	-3	
script with	744	0	J02:6
script work	803	5	J41:6
scrum	707	0	J25:6
scrum master	854	-4	
sd	825	-3	
sdk has	854	-6	
se	687	10	J05:6 J40:6
se libcurl	854	0	N06:7
se tallbarr	785	-3	
search	344	27	J03:23 J04:24 J07:12 J11:8 J14:7 J15:-8 J22:45 J25:-12 J27:16 J30:-6 J33:31 J34:16 J39:19 J42:12 S01:9 S04:9
search 200	675	-17	J03:23 J04:13 J28:6
search 401	769	11	J07:13 J11:8 J26:8 J28:7
search 403	854	5	
search 410	854	-4	
search alway	854	3	
search and	715	7	J23:7
search api	854	8	
search as	769	0	S04:10 T06:12
search auth	803	-5	J10:6
search backend	854	-6	
search bas	825	3	
search body	756	8	N11:7
search but	854	6	
search by	785	0	J42:6
search confluence	785	7	J11:8 T16:8
search cql	803	9	T16:8
search data	803	-3	
search endpoint	724	-18	
search error	756	0	J34:7
search expand	769	6	N08:6
search fail	756	3	
search for	650	5	J22:6
search get	803	3	
search gets	825	0	J34:7
search go	854	3	
search header	756	3	
search http	785	9	
search in	785	4	J22:7 J27:6
search is	724	-15	
search jql	436	0	J03:10 J04:14 J07:8 J21:9 J22:21 J25:-6 J27:6 J33:19 J39:16
search jql'	744	0	J34:6 J39:7
search maxresult	785	3	J42:9
search my	854	4	N13:6
search path	825	0	J22:9
search project	734	0	J22:8
search query	724	0	J07:7 J42:6
search request	803	0	J27:10
search restriction	769	3	J33:15
search result	803	3	
search return	769	3	J03:12
search search	785	-7	
search show	854	0	J29:7
search startat	825	-6	J42:7
search test	854	-4	
search that	785	-6	
search to	825	0	J33:14
search total	854	0	S01:10
search ts	854	-5	
search url	825	6	J07:7
search username	785	8	J23:14
search uses	854	-6	
search with	734	3	J22:10 J39:7
search without	825	4	J10:8
search work	854	3	
search'	687	0	J07:6
search' method	803	3	
search_assignable_users_for_issu	854	4	J42:6
search_assignable_users_for_project	854	0	J42:6
search_issu	634	0	J22:13
search_issu jql	825	3	J27:6 N11:6
search_issu jql_str	825	-6	
search_user	803	4	J42:9
searchasync	803	4	N14:8
searchcontent	854	4	T16:9
searchjira	803	-3	N08:6
seat	715	0	J18:21
sec	693	8	J15:6 J17:11 J41:8
sec the	854	0	J17:10
second	432	0	C01:12 I05:14 I20:14 J19:15 J21:15 N11:11 T02:17
second addres	854	0	I12:8
second after	675	0	I20:6 T02:13
second before	825	0	J19:6
second from	681	0	T02:18
second if	854	5	
second in	785	4	
second is	825	0	I05:7
second later	803	-5	
second leeway	803	0	I05:10
second login	854	0	S03:8
second of	785	0	I20:7
second one	724	-3	I15:6
second only	825	0	J36:6
second or	803	6	
second server	854	0	C01:6
second site	825	0	J40:7
second slow	825	0	C01:6 I20:7
second the	769	8	
second time	854	-3	
second token	854	0	J19:8
second try	854	0	N11:7
second work	854	3	N07:6
secret	398	-13	I02:6 I06:6 I07:26 I10:38 I20:8 J06:14 J25:-6 L01:17 L08:16 T10:39 T15:6
secret algorithm	724	6	I06:8
secret and	715	0	L01:8
secret app	825	5	T04:6
secret console	854	5	
secret do	825	0	I10:6
secret for	854	0	I07:7
secret from	734	-5	I07:6 L08:9 T10:13
secret get	854	3	J10:6
secret header	854	-3	
secret hs	785	-4	
secret id	825	0	T10:6
secret in	707	0	I10:19
secret is	707	0	J06:6
secret jira_api_token	825	3	
secret jira_token	825	0	J29:8
secret jira_user_email	854	-3	
secret new	854	3	
secret nil	854	3	
secret oauth	854	-4	
secret of	670	-6	I07:13
secret redact	785	-7	
secret right	769	0	J06:10
secret str	825	6	
secret that	803	0	I07:10
secret the	769	0	T10:8
secret there	854	0	I02:6
secret to	785	-3	J36:7
secret token	803	-4	J26:6
secret what	854	5	
secret you	825	0	T10:10
secretkey	825	-3	
section on	854	4	
secure	631	12	J07:18 J38:27 N13:9
secure attachment	724	7	J07:18 J38:16
secure myjirahome	825	5	N13:7
secure rapidboard	854	0	N14:6
secure thumbnail	854	3	J38:12
secure useravatar	854	-4	
security	508	6	I21:8 J15:10 N04:6 N09:9 S04:7
security context	825	-4	
security in	854	3	
security jersey	854	-3	
security level	785	0	S04:11
security provider	803	3	N09:6
security says	854	0	I02:6
security scheme	825	0	J15:6
security team	785	0	J42:7
security the	854	-3	
security told	854	0	I06:7 J28:6
security web	854	0	I21:6
security'	785	-3	
security' max	785	-3	
securityprotocol	854	-3	
securityprotocol net	854	-3	
securityprotocoltype	854	-3	
securityprotocoltype tls	854	-3	
see	369	6	J15:8 J17:10 J21:9 J27:8 N04:9 S01:8 S03:8
see 401	854	-6	I21:6
see 403	825	5	
see all	785	0	S03:7
see an	825	-6	
see and	825	-3	
see any	825	3	
see change	854	5	J22:6
see how	785	3	
see http	664	9	J26:8 N06:6
see if	769	0	J33:6
see image	825	-9	
see in	681	0	I07:6
see issu	803	0	S04:7
see it	567	0	J15:13 J17:6
see my	785	0	N04:7
see only	803	6	
see project	854	0	S01:7
see that	631	10	N03:6 P01:6 T14:6
see the	547	-5	J17:6 J32:7
see this	769	-4	J42:6
see to	825	7	
see what	700	9	
see where	854	0	N02:6
see why	803	5	
see your	715	-6	N04:16
seed	825	3	I10:6
seem	489	4	I14:6 J26:6 J41:7
seem not	825	6	
seem that	756	-4	S03:7
seem the	785	-5	
seem they	803	5	
seem to	550	9	J26:8
seen	590	-13	J29:6
seen any	854	-3	
seen in	825	-3	
seen live	825	-4	
seen that	854	3	
seen this	854	-3	
seen with	854	-4	
sees	586	-9	J15:10 J38:8 S01:10 S03:6 S04:7
sees everyth	854	0	S02:7
sees is	854	4	
sees our	854	0	S01:7
sees project	854	0	J38:6
sees the	825	0	J38:6
sees what	854	-7	
segment	724	0	I14:33
segment should	803	0	I14:16
sein	803	8	J41:13
select	581	17	J22:6 J28:6 J30:20 T04:6
select field	825	3	
select from	803	5	
select is	724	15	J30:16
select issue	854	-4	
select list	854	-3	
select scop	854	0	J28:10
select the	854	-5	
self	463	-4	I18:7 J39:12 N09:16
self base_url	854	4	T09:6
self client	825	6	
self client_key	854	5	
self detail	825	-6	
self get_json	854	-3	
self host	565	-11	J39:17 N04:6
self method	854	5	
self post	803	9	J25:6
self prepare_proxy	854	4	
self put	825	-3	
self run	854	-3	I18:6
self server_info	854	4	
self session	769	11	J26:6 N12:6
self shared_secret	854	5	
self sign	646	11	N09:25
self'	854	-3	
semantic	803	0	J16:11
semantic release	803	0	J16:11
send	417	4	I03:6 I04:6 I14:6 J20:13 J24:6 T05:6 T12:6
send an	803	-3	
send anyth	803	0	C02:8
send as	825	-4	L08:9
send atlassian	825	6	
send await	825	4	
send basic	803	-5	
send body	825	0	N01:6
send even	854	0	N15:6
send everyth	854	-3	
send has	854	0	I19:6
send it	670	0	J01:7 S02:8
send key	854	0	J23:6
send mozilla	854	0	J20:9
send no	803	0	J24:7
send one	854	-4	
send post	825	-3	
send pr	803	3	
send pull	854	-4	
send someth	854	3	
send that	854	3	
send the	595	7	I03:8
send them	769	-3	
send to	769	3	I03:6
send token	803	0	I14:6
send user	825	-6	J20:6
send we	854	0	S03:6
send you	854	4	T15:6
sendasync	693	-3	
sendasync request	715	-3	
sendmodaction	854	6	
sense	724	-5	
sense but	854	0	I15:6
sense of	854	0	J25:6 N12:6
sensitive	769	0	I10:6 L01:8
sent	502	11	C02:6 J25:8 J30:9 T15:8
sent as	769	0	J05:6
sent header	854	-5	J24:6
sent in	803	3	
sent noth	854	0	J33:8
sent request	825	3	C02:9 N12:6
sent the	744	0	S01:6
sent then	854	-3	
sent to	715	0	N02:6
sent with	803	7	
sentence	693	0	J25:6
sentinel	825	-8	
sentinel jira_error	854	-6	
sentry	675	0	I04:7 J30:6 N11:8
sentry integration	785	0	N11:10
sentry with	854	-4	
sep	803	-6	
sep get	854	-7	
separate	681	3	
separator	785	-7	
sept	854	0	I17:6 N02:7
september	785	-5	
sequelize	734	0	I09:13 T05:8
seraph	631	6	J04:16 J29:13 J35:7 S01:10
seraph loginreason	664	0	J04:12 J29:14 J35:8 S01:11
seraph loginreason'	744	5	J04:6
serialis	854	0	N01:7
serv	650	-9	N15:7 T08:8
serv as	825	0	S01:7
serve	769	0	I21:6
server	322	0	C01:15 I02:8 I05:6 J02:7 J05:-6 J07:-6 J08:7 J14:-6 J29:-6 J34:-6 J39:20 L01:7 L09:13 N07:11 N11:20 T02:12 T03:6 T08:20 T11:7
server all	854	-6	
server and	707	0	J02:6
server answer	769	0	I03:6
server at	756	-5	
server atlassian	769	7	
server atlassianedge	825	4	
server atlassianproxy	854	-3	
server auth	854	5	J25:6
server authorization	854	-4	
server basic_auth	854	6	N11:6
server behind	854	0	J39:6
server build	825	0	J28:6
server but	825	0	J25:6
server call	825	3	J37:7
server connect	854	3	
server connection	825	0	J35:8
server could	825	7	J35:7 N12:6
server data	756	-5	
server dc	785	-4	
server dev	854	0	T08:8
server docs	854	-4	
server does	803	0	N03:6
server doesn't	803	0	T11:8
server error	624	7	N11:36 N14:6
server error'	854	7	N11:8
server from	803	6	T15:7
server goes	854	7	N10:7
server has	825	3	
server have	803	4	I05:6
server http	614	0	J26:7 J28:7
server impossible	854	4	N07:7
server in	707	-4	I04:6 J39:7
server info	854	9	N12:7 N14:7
server instance	825	3	
server it	803	-4	
server jira	803	-12	
server logs	825	-5	
server must	854	4	
server need	854	-5	
server never	825	8	
server not	825	3	J37:6
server oauth	803	13	J11:7
server of	803	0	L01:8
server on	803	-3	J23:6
server or	756	12	J39:7
server python	854	-3	
server refus	854	4	J02:6
server return	700	0	J25:6
server same	825	0	I04:7
server say	803	0	L09:6
server says	724	7	I14:6
server servic	550	-10	L01:9 T02:7 T08:6
server side	785	3	
server sign	803	0	J08:9
server the	700	-3	
server this	825	3	N03:6
server time	825	0	I04:7
server to	715	3	N02:6
server url	724	4	N14:7
server want	825	5	
server was	785	0	N07:6
server when	825	-5	
server which	769	6	N07:8
server with	715	13	I03:6
server'	638	0	N11:7
server' atlassianedge'	724	3	
server' http	803	4	
server' server	825	-7	
server_info	756	6	
server_info file	854	4	
server_name	854	6	
serverinfo	571	18	J01:8 J06:6 J39:14 N09:6 N12:10 N14:6
serverinfo 200	803	-7	
serverinfo baseurl	854	-4	
serverinfo text	825	3	
serverinfo u'headers'	854	4	
serverinfo will	744	6	
serverinfo'	825	6	
servertitle	854	5	
serverversion	825	3	
serverversion pluginsversion	854	4	
servic	526	0	L01:8 T02:6 T03:9 T05:7 T08:8
servic atlassian	545	-11	L01:9 T02:7 T03:10 T08:8
servic work	854	3	
service	450	3	J11:11 J22:7 J26:-6 J28:18 N10:7 N11:7 T07:7
service account	598	3	J11:10 J28:27
service at	825	-6	
service exception	681	7	J18:6 J22:6 J25:6
service for	803	-3	
service jiraexception	825	3	
service key'	854	-3	
service login	825	0	J38:6 J42:7
service management	785	-3	
service not	803	3	N06:14
service refus	854	0	I05:6
service request	854	-8	
service rest	854	3	
service unavailable	803	7	N11:8
service user	724	0	J19:9
servicedesk	769	7	J11:6
servicedesk customer	825	10	J11:6
servicedeskapi	756	0	N13:7
servicedeskapi request	785	-4	N13:7
servicekey	854	-3	
servicekey atlassian	854	-3	
servicenow	785	-5	
servicepointmanager	854	-3	
servicepointmanager securityprotocol	854	-3	
servlet	687	-9	I02:8
servlet ac	825	-8	
servlet context	854	0	I02:11
servlet oauth	854	8	N13:6
session	467	13	I03:8 J01:32 J37:11 T14:12 T15:6
session auth	598	7	J01:34
session await	854	7	
session expir	825	-3	
session for	854	0	S03:7
session function	854	5	
session get	734	0	J33:7 N12:6
session has	854	5	
session http	825	-7	
session in	854	-5	
session is	769	3	T15:7
session mount	825	0	N07:6
session of	825	-9	
session post	825	0	N02:6
session py	854	3	T14:6
session response	854	-6	
session the	803	6	
session timeout	825	7	J02:6
session token	785	0	I03:11 J01:8
session with	854	0	P01:6
session'	825	7	T14:7
set	371	14	J02:7 J05:12 J24:7 J31:21 L01:6 N08:6 N13:7 T02:7
set accept	854	0	J24:9
set and	854	-6	
set atlassian	825	-4	J20:6
set authorization	687	-3	
set cacheable	854	0	I21:7
set clientinfo'	854	0	I17:6
set confluenceinfo	854	4	
set content	785	0	J24:6
set cookie	825	6	J02:6
set custom	854	4	
set decod	854	0	I01:6
set exp	715	0	T02:11
set for	854	0	N08:6
set in	707	13	J36:6 N07:7 N08:11
set it	539	9	J05:12 J29:6 J31:21
set jira	825	-5	
set jiraconfigserver	785	-3	
set shared_secret	854	0	T04:10
set strict	854	7	N09:7
set that	803	-4	J32:7
set the	598	6	J25:10
set them	854	-5	
set to	734	8	J39:6
set up	563	-12	N13:8 N15:6 P01:9
set update	854	-5	
set when	854	4	
set'	854	0	J31:6
set_issue_statu	854	10	J41:9
setbasicauth mail	825	3	
setbasicauth user	854	-3	
setbasicauthentication	854	7	N14:9
setdescription	785	5	J32:11
setheader	803	10	
setheader authorization	825	5	
setissuetype	785	8	
setissuetype bug	825	5	
setpriorityname	825	5	
setprojectkey	769	6	
setq	825	4	
setrequestheader	825	0	J02:8
sets	670	-8	L09:6
sets it	825	-4	
sets the	803	-4	
setsummary	756	9	
setsummary title	854	5	
sett	569	7	C01:9 J02:8
sett for	803	-3	
sett is	854	6	T15:6
sett it	785	-3	
sett of	854	7	
sett says	854	3	I03:6
sett up	734	10	J02:7
setting	484	6	I17:33 J01:6 J28:6 N06:11 T15:7
setting for	785	-5	I17:8
setting from	854	4	
setting get	785	0	T05:7
setting http	825	4	
setting in	724	-5	I17:21
setting not	854	0	N06:6
setting of	769	6	I17:9
setting page	724	-4	
setting sharedsecret	854	0	L08:6
setting the	769	5	
setting url	854	-3	
setting xml	854	3	
setting your	854	-5	J28:7
settle	756	3	
settle js	769	7	
setup	608	6	J14:13 J19:6
setup only	825	3	
setup wizard	825	-3	
setvalue	854	3	
seven	785	-4	
several	583	10	
several jira	854	7	
several lin	825	-3	
several of	854	3	
several project	825	-11	
several sourc	854	9	
several tim	803	-3	
severity	744	-3	J31:7
sf	854	-4	
sh	700	6	
sh curl	803	4	
sha	581	0	I07:15 I08:17 J07:9
sha 256	586	-5	I07:15 I08:17 J07:9
shall	785	0	I18:6
shar	556	-8	I10:9 I20:6 L08:8 S03:13
shar has	854	-4	
shar login	854	0	S03:12
shar secret	593	-4	I10:10 L08:9
share	693	14	J21:6 L01:7
share one	803	0	J05:6
share the	825	8	I09:6
shared_secret	614	11	T04:16
shared_secret redact	744	7	T04:8
sharedsecret	508	3	I10:27 J06:10 J07:6 T04:10 T05:15 T10:14
sharedsecret and	744	-3	I10:10
sharedsecret baseurl	769	0	T05:6
sharedsecret const	744	11	
sharedsecret in	756	0	I10:24
sharedsecret redact	693	0	I11:8 T04:10 T10:7
sharedsecret return	825	6	J07:7
sharedsecret to	854	-3	
sharedsecret url	854	0	T05:10
sharedsecret var	825	0	T10:9
sharedsecret'	785	9	
she	650	4	S04:18
she is	854	0	N06:6
she isn't	785	5	S04:17
shearwater	854	0	N04:6
shearwater atlassian	854	0	N04:6
sheet	664	-7	
sheet with	744	-9	
shell	707	-5	J02:6
shell active	854	-4	
shift	769	3	S03:6
ship	756	0	I13:6 N05:6
shop	693	-6	
short	621	0	J23:7 L01:9 N05:7
short liv	825	0	J38:6
short nam	825	0	L01:13
short ones	854	0	J36:8
short timeout	854	-3	
should	413	-4	I14:6 I20:7 N13:6 T13:6
should and	854	-5	
should be	534	0	I14:10 I20:6 J25:8
should check	854	10	P01:9
should come	854	3	
should give	803	0	S04:7
should go	825	0	L01:8
should have	825	-5	J27:7
should look	854	-4	
should make	825	3	
should move	854	4	J41:7
should not	724	4	
should return	854	3	
should say	769	-8	
should send	854	8	
should show	785	-3	
should simp	854	6	
should tell	769	4	S04:6
should that	854	-3	
should the	734	-4	
should try	854	-4	
should wait	825	-5	
should work	854	3	
shouldn't	744	-6	L09:7
show	408	-9	C01:6 C02:6 I21:11 J04:8 N12:9
show 400	825	0	I07:10
show 401	803	3	J28:6
show 403	825	-4	
show 503	854	0	N15:9
show all	854	-6	
show an	715	-4	J33:6
show as	803	3	
show error	803	5	
show how	825	-7	
show in	724	7	
show it's	854	0	S04:7
show me	734	-3	
show my	854	-3	N06:6
show no	715	-3	
show noth	785	0	J29:8
show only	825	-4	
show our	803	3	P01:7
show someth	854	0	N02:7
show the	588	4	I21:7 J25:7
show unauthoriz	825	7	
show up	670	-8	
show what	854	-3	
show when	803	-5	
shown	617	-3	J22:6 S03:8
shown as	825	-3	
shown in	785	-8	
shown to	854	-6	
shrank	854	0	S01:7
shut	769	8	
shut out	803	3	
si http	803	0	C01:6
si self	854	4	
sid	825	-5	
sid and	854	-3	
side	534	-7	I07:7 J05:7 N08:6
side it	785	-4	
side no	825	4	J05:6
side of	785	-5	
side our	854	3	J22:6
side the	825	0	I16:7
sie	769	3	J15:6 J16:6
sight	854	0	J17:6
sign	410	0	C01:11 I11:19 J02:-8 J05:7 J07:12 J08:11 J10:6 J25:-8 L01:11 N09:19 S02:9 T05:7 T06:7 T09:6 T10:14
sign and	854	0	J10:6
sign by	715	5	N09:12 T10:6
sign certificat	854	-3	
sign certificate	670	7	N09:16
sign code	825	0	J06:6
sign correct	854	0	P01:6 T10:6
sign for	724	0	T05:9 T09:8 T10:10
sign in	575	3	J03:6 N10:6 N12:7 T14:12
sign install	675	0	I11:19
sign is	825	0	C01:6 L01:8
sign iss	734	-3	L01:10 T04:6
sign jwt	734	-3	I11:7
sign key	785	4	I13:10
sign request	825	0	L09:6
sign the	744	-3	J13:6 J19:6
sign token	803	-3	
sign with	634	0	J36:6 S02:9 S03:6
sign your	854	0	J08:6
signal	803	-4	
signatur	734	0	T10:8
signature	484	-14	I06:7 I07:40 I08:38 I19:9 L08:6 T10:25
signature at	825	0	I07:10
signature can't	803	0	I19:6 J10:7
signature check	785	0	I07:7
signature jira	854	6	
signature mismatch	825	0	T10:9
signature of	769	-4	I08:9
signature ok	785	0	I03:7 I12:7
signature verifi	785	0	L01:10 L08:7
signature verification	642	0	I07:15 I08:22 T10:10
signingcredential	825	0	T10:9
signingcredential new	825	0	T10:9
signingmethodh	756	3	
signingmethodh 256	756	3	
signingstr	854	5	
signingstr err	854	5	
signrequest	854	0	L08:9
signup	854	0	T09:6
sil	825	0	J33:8
silent	606	-11	N13:6
silent include	854	6	
silverbirch	854	0	J18:6
silverbirch atlassian	854	0	J18:6
similar error	854	5	J27:6
simp	627	0	I09:6 J04:6 J19:7 N08:11 S04:9
simple	655	12	J07:7 N14:7
simple example	854	-3	
simple jql	854	7	
simplejson	854	9	J39:6
simpler	854	-3	
simulate	854	0	I11:9
since	354	6	I05:7 I08:6 I09:9 J15:-6 J26:-6 J28:-6 J29:13 J36:-6 J38:-6 N01:8 N02:7 N15:6 P01:-8 T03:10 T04:13
since an	803	0	J40:7
since customer	854	0	T04:9
since few	854	4	
since friday	854	0	J35:7
since in	825	4	
since it	693	4	
since jira	854	3	N01:6
since last	700	-3	
since march	854	0	T01:6
since new	854	-3	
since one	854	8	
since our	744	-4	
since ran	854	-3	
since rest	854	-3	
since so	854	3	N03:6
since some	769	0	J22:7 N01:7
since sunday	825	0	J04:6
since that	715	0	L01:7
since the	492	-11	J32:8 T09:7
since then	603	4	T04:7 T10:6
since they	734	0	S04:6
since this	715	7	J22:7
since thought	854	0	T07:7
since thursday	769	0	J29:7
since upgrad	854	0	I03:7
since use	825	5	
since we	627	0	J33:7 S03:6
since we've	803	0	J06:7
since when	803	4	
since with	825	0	J29:6
since yesterday	700	-4	J09:6 S01:7
since your	854	0	I09:10
single	553	10	J07:10 J25:6 J32:6
single sign	825	3	
single space	854	0	J18:6
single str	854	5	
single ticket	825	0	J30:6
single time	825	6	T15:6
single user	825	5	
sir	854	3	N13:7
siskin	785	0	T04:6
siskin atlassian	803	0	T04:6
sit	511	0	I15:7 J12:10 J40:16 T01:10 T08:17
sit are	803	0	J31:6
sit behind	854	5	
sit fine	854	0	T01:6
sit have	825	0	T08:7
sit is	854	-8	
sit so	854	0	T08:7
sit that	785	7	J12:6 J40:8
sit with	825	0	S03:8
site	342	5	I01:-6 I02:-6 I07:8 I15:6 J04:-6 J12:8 J13:7 J23:-6 J29:-6 J39:-7 J40:26 L01:6 N04:6 N06:6 N08:-6 N13:6 N15:21 T01:12 T04:22
site admin	646	6	J01:6 J09:7 J13:15 J14:10
site administrator	854	-6	
site all	825	0	N02:7
site and	681	6	
site any	854	3	J33:6
site atlassian	687	-15	I16:6
site because	854	0	J37:6
site but	854	3	
site const	785	-3	
site fail	854	-5	
site for	803	0	J02:7
site from	744	-6	N02:6 T04:7
site gets	854	4	
site got	854	5	
site has	756	-3	
site host	825	0	J28:6
site http	693	-9	
site import	854	0	T04:9
site install	803	3	
site is	655	0	J02:7 N15:10 S03:6
site it	825	0	J27:6
site it's	769	0	J30:6 J36:6
site itself	785	7	J06:6
site must	854	0	J35:6
site of	803	4	T08:7
site on	825	4	J42:11
site one	854	-3	I15:7
site or	854	5	
site os	854	3	
site other	854	0	T01:6
site ourproject	854	4	
site packag	603	4	J21:8 J25:7 J26:6
site refus	825	0	J33:7 L01:8
site reject	854	0	J37:7
site rep	854	0	S02:6
site rest	650	12	J19:7 J22:7 J25:7
site return	854	-3	S03:7
site same	854	-3	
site should	825	-3	J30:6 N13:6
site site	854	0	I09:6
site so	803	-5	S03:8
site the	681	-6	
site then	803	0	J01:7
site they	854	0	J27:6
site to	756	-3	J31:6
site two	854	0	I15:7
site url	785	-3	J28:9 N02:6
site user	854	4	C02:7
site username	854	6	
site was	744	-3	
site where	854	3	J40:7
site which	785	7	J40:15
site wide	825	0	J42:8
site with	700	6	
site won't	854	0	J24:7
site yes	854	0	N15:7
siteurl	700	13	J37:12 T06:14
siteurl aud	854	5	
siteurl authurl	854	5	
siteurl sub	854	5	
sits	681	5	
sits behind	803	7	N01:6
sits on	854	-3	
six	687	0	J06:7
size	606	0	N05:11 N12:6
size of	756	-5	
skew	785	0	C01:6
skip	670	3	I01:6 T13:9
skip the	854	6	I01:8
skipp	664	10	J15:7
skipqsh	854	0	I03:7
sl	825	4	
sl request	854	4	
sla	803	0	J17:12
slack	595	-13	I20:7 S03:6
slack bot	803	-3	
slack thread	825	4	J33:6 N15:6
slack user	854	0	S04:8
slackbot	854	0	J30:8
slash	617	5	I02:7 J10:37 J11:-6 N03:6 T09:15
slash and	825	3	J10:7
slash at	769	5	J10:14
slash before	854	3	J10:11
slash it	854	4	J10:11
sleep	664	0	C01:6 I04:6 I20:12 J19:9
sleep done	854	0	J19:8
slow	634	-4	C01:7 J21:7 N08:18
slow down	785	-6	
slower	854	-3	
small	563	0	J03:6 N05:8 N08:6 T11:6
small change	825	-8	
small project	803	0	J21:6 N08:7
small test	854	3	
smaller	769	0	J21:6 N08:11
smaller pag	854	0	N08:9
smart	803	-3	
smoke	785	0	J19:16
smooth	803	6	
snapshot	670	17	
so	318	0	I07:6 J03:6 J05:-6 J36:7 N07:-7 N11:6 T02:6
so 401	854	0	J07:7 N02:8
so add	854	-5	
so after	803	4	
so an	785	0	S01:6
so and	825	-5	
so at	825	0	N01:7 T09:6
so cloud	854	-6	
so could	854	0	I08:6
so do	854	-5	
so does	854	6	
so each	825	5	J02:6
so far	634	-6	J17:6
so for	769	0	J41:6
so gues	769	6	
so have	854	-3	
so i'm	803	0	T11:6
so in	769	3	I09:9 L09:6 S02:6
so is	785	-7	L08:6
so it	598	-6	J13:7
so it'd	854	0	J36:7
so it's	646	-4	J36:6
so jira	803	0	J34:7
so made	854	8	
so many	854	9	
so must	854	3	
so neither	854	-4	J41:6
so no	700	4	
so not	756	3	
so noth	803	6	
so now	825	-5	
so one	803	0	T02:8
so only	854	5	
so our	756	0	J06:6
so password	854	-4	
so please	785	6	
so read	825	5	
so right	854	7	
so suppose	854	-3	
so take	825	6	
so that	530	-27	I06:8 J30:6
so the	527	-3	J01:6 T15:6
so there	724	4	J15:6
so they	734	4	I08:6
so this	803	-10	
so to	854	0	J33:6
so token	825	-6	T08:6
so took	825	0	I15:7
so we	670	5	
so which	854	4	
so who	854	0	N12:6
so with	854	5	C02:7
soapjirahandlerfactory	854	-5	
soapjirahandlerfactory createjirahandler	854	-5	
soapjirahandlerfactory java	854	-5	
socket	715	14	N07:26 N08:10
socket hang	803	9	N07:16
socketonend	854	3	N07:9
sockettimeoutexception	803	8	N08:13
sockettimeoutexception at	854	3	
software	586	-5	J11:10 J39:6 N14:16
software cloud	803	-5	
software project	756	0	N14:14
software'	825	4	
solution	675	0	N14:6
solution check	854	-6	
solv	586	34	J26:6 N07:6
solv by	803	0	J33:8
solv it	707	9	J35:6 N07:9 T03:6
solv the	803	8	
solve	769	-3	
some	421	11	I04:10 J21:15 J29:7 J35:7 N01:11 N07:7 N08:10
some claim	854	0	L09:6
some cloud	854	-4	
some connect	854	0	J37:6
some customer	803	10	N11:6
some day	854	0	J22:9
some document	854	9	
some endpoint	854	5	
some error	825	-3	
some host	854	-3	
some hour	803	11	T14:6
some html	825	0	N01:11 N12:6
some issu	854	0	S01:8
some jql	854	0	N08:6
some minut	744	0	J21:12
some of	670	8	N07:12
some old	854	0	J35:11
some project	854	5	
some reason	854	-5	
some sort	854	3	
some ten	854	6	
some text	825	0	J32:10
some thing	854	-5	
some tim	825	0	J35:8
some week	744	6	J29:6 N01:6
somebody	536	0	J04:6 J25:8 T08:11
somebody else	756	-5	T02:6
somebody had	825	4	
somebody who	715	0	J04:7
somehow	803	6	
someone	544	17	J23:7 J26:7
someone config	803	6	
someone else	744	0	I12:7 J05:8
someone is	854	0	I11:6 J23:7
someone notic	854	0	J03:7 N14:6
someone who	854	0	S01:6
someth	444	31	J22:6 J34:7 N02:6 P01:6 T02:9
someth about	664	7	
someth chang	854	7	
someth else	693	-5	
someth in	724	7	J37:6
someth is	803	7	
someth like	655	3	J34:11
someth on	785	0	N02:8
someth that	734	9	
someth to	803	0	I13:7 P01:6
someth went	700	-12	T15:6
something	803	0	J03:6
something gone	854	-3	
sometim	664	-3	T14:7
somewhere	681	13	N07:6
somewhere in	854	0	T02:6
sonar	803	3	N12:6
sonarqube	854	0	N12:7
sonia	854	-5	
sonia scm	854	-5	
soon	631	9	I01:6 J07:7 J20:6 J32:8 N04:7
soon as	660	9	I01:6 J07:7 J20:7 J32:8 N04:8
sorry	593	6	I12:6 N08:10
sorry for	700	6	
sorry in	854	0	N05:6
sorry my	854	4	
sort	606	-3	J07:10 J08:6 J33:17
sort by	825	0	J33:6
sort of	744	0	J07:6 J08:8
sort us	769	5	S01:7
sort_key	825	-5	
sort_key true	825	-5	
sound	756	6	
sound like	825	7	J25:6
sourc	734	5	
source	535	15	J15:8 S01:8
source dispatch	825	4	
source finish	854	4	
source is	854	-3	
source jira	734	4	P01:8
source keyr	854	3	
source of	825	0	T08:8
source org	803	3	
source project	854	-4	S01:6
source sync	854	4	
sourcejira	803	4	
spac	606	0	J18:9 N14:10
spac at	854	-5	
spac com	825	3	
spac limit	854	3	
space	484	-6	J02:6 J07:16 J18:26 J26:-6 N03:7 N14:9 P01:15 S01:6
space 401	854	0	J07:17
space admin	803	0	P01:7
space and	756	-4	
space confluence	854	-3	
space for	854	0	J18:10
space function	854	4	
space in	803	0	J07:6
space it	854	-3	N08:6
space limit	854	3	
space ops	854	-4	J18:6
space permission	785	0	J18:7
space so	825	5	
space space	854	-5	
space spacekey	854	5	
space the	785	3	
space which	854	0	S01:9
space_key	756	-6	N14:9
spaceid	769	-9	
spacekey	675	5	J02:8 J15:6
spacekey title	825	11	J15:8
spam	825	5	
spassword	854	5	
spe	825	0	I21:7
speak	693	0	J39:9 N12:7
speak of	769	0	J23:6
spec	744	3	
special	675	-5	J42:7 L08:6
special character	854	-5	
specifi	734	4	J23:7
specifi in	854	-6	
specifi user	825	6	J23:8
specific	769	-5	
specify	700	-5	J25:11
specify valid	803	-3	J25:9
speedwell	854	0	I11:9 N01:7
spell	803	0	J20:8
spend	825	-3	
spent	693	0	N13:6 T07:6
spent day	854	0	J39:7 N04:6
spent the	825	0	T07:7
sphinx	854	4	N11:8
sphinxcontrib	854	3	
sphinxcontrib confluencebuilder	854	3	
spin	825	4	
spinner	785	-7	
split	675	-12	
splunk	785	4	
splunk alert	854	4	
spoke	854	4	
spot	803	0	T01:6
spr	532	0	I02:37 I05:28 I06:21
spr add	825	0	I02:8
spr and	854	-4	
spr boot	642	0	I02:10 I05:7 I06:7
spr clean	854	0	J27:6
spr internal	687	0	I02:7 I05:9 I06:7
spr security	854	0	I02:6
spr starter	744	0	I05:9 I06:8
spreadsheet	825	0	J03:7
springframework	700	-3	
springframework web	707	-3	
sprint	553	-3	I04:6 J04:9 J11:13 J29:7
sprint goal	854	-4	
sprint in	715	7	
sprint jira	756	5	J11:7
sprint rest	854	9	J11:7
sprint'	769	0	J04:12
sprintf	724	11	J03:6
sprintf project	854	3	
sprintf urn	803	6	
sprintid	854	6	
sql	769	0	I10:6 T08:7
sqlite	744	0	I07:6 I09:12
squad	825	-3	
square	825	0	I01:6
square bracket	825	0	I01:6
src	571	9	I04:7 I21:7
src jira	785	9	J26:6
src jiraclient	785	4	
src mw	854	0	I03:7 I04:8
sre	854	6	
srv	660	-9	
srv addon	854	0	I03:7
srv panel	854	0	I06:6 I20:6
ss	785	4	
sse	803	6	J02:8
ssl	593	16	N09:42
ssl certificate	803	-5	
ssl certificate_verify_fail	700	12	N09:13
ssl false	854	7	N09:7
ssl sslhandshakeexception	854	-4	
sslcertverificationerror	734	5	N09:9
sslcertverificationerror ssl	734	5	N09:9
sslerror	700	15	N09:17
sslerror sslcertverificationerror	744	5	N09:7
sslhandshakeexception	854	-4	
sslhandshakeexception no	854	-4	
sso	707	-4	
st	707	-9	N04:9 N10:6
stable	825	-4	
stack	624	-6	
stack no	854	0	N12:6
stacktrace	854	4	
staff	769	-8	J15:7
stag	611	0	I07:6 I11:7 T08:25
stag environment	854	0	I12:7
stag has	854	0	I07:6
stag only	854	3	T08:7
stag site	825	0	I07:6
stage	707	-3	
stale	825	0	J29:6
stand	611	10	
stand as	854	4	
stand at	854	5	
stand in	707	10	J34:6
stand that	825	3	
stand where	854	-4	
standalone	734	4	J02:8
standalone yes	769	7	
standard	734	4	
start	461	-6	J21:8 N14:10 T15:6
start atlassian	854	0	N14:11
start expand	854	-7	
start from	825	0	I20:6
start it	785	0	J21:7
start jira	854	4	
start limit	803	11	J38:12 N13:7
start maxresult	854	-3	
start new	769	-3	
start over	854	3	
start page	825	-5	N12:6
start to	785	-3	
start verbose	803	8	
start with	681	0	J34:6
start work	854	-8	
start_object	769	10	J25:7 J32:8
start_object token	785	7	J25:8
startat	544	9	J22:26 J39:7
startat fetch	854	4	
startat maxresult	621	12	J26:7 J33:6
startat response	854	3	
startat start	854	-3	
startat total	825	0	J04:7
startat validatequery	803	-7	
starter	638	0	I02:17 I05:17 I06:12 I21:10
startup	803	3	
stash	854	-3	
stat	756	-4	J34:6 N07:6
state	598	0	J02:7 J41:11
state get	854	-6	
state of	803	5	
statement	854	3	
static	617	20	I21:15 N04:10 T03:7
static above	854	0	I21:12
static asset	785	4	
static function	825	10	T03:7
static str	803	4	T08:6
statu	339	27	J04:7 J15:6 J24:8 J26:8 J27:10 J29:7 J35:-6 J41:13 N09:-7 N11:6 N12:9 N15:14
statu 200	670	5	J04:9 N04:7 S03:7
statu 201	803	0	J09:6
statu 400	603	8	J27:7 J31:6
statu 401	571	0	J02:11 J26:6
statu 403	627	5	J01:6 J18:6 N04:7
statu 404	638	21	J15:20
statu 405	785	6	N13:9
statu 410	769	6	J22:16
statu 413	825	0	N05:6
statu 415	803	0	J24:11
statu 429	744	4	J21:15
statu 500	700	0	N11:9
statu 503	854	0	N15:12
statu and	803	-5	
statu as	854	0	J27:6
statu atlassian	825	0	N11:10
statu bar	825	3	J04:10
statu body	803	-4	
statu client	854	-5	J25:7
statu code	488	10	J02:6 J26:6 J27:7 J30:7 J39:6
statu console	854	5	J24:8
statu current	785	-15	
statu do	854	-3	
statu done	785	3	
statu error	803	-6	
statu failure	854	-7	
statu in	715	0	J27:8 J34:14
statu is	700	7	J04:9
statu issuetype	854	0	J26:6
statu jql	825	4	J10:6
statu json	854	-3	
statu line	854	0	N12:13
statu not	769	-4	C01:6
statu open	744	4	J22:6
statu open'	854	-3	
statu page	675	-6	J29:6
statu report	803	-4	
statu res	769	4	
statu response	825	-6	
statu says	803	3	J39:7
statu statu	756	6	
statu sync	854	6	
statu that	854	-3	
statu time	854	4	
statu tobe	854	0	J19:6
statu too	854	0	N15:9
statu transition	854	4	
statu was	854	0	J27:6
status	769	-4	
status'	785	7	
status_code	551	-4	
status_code 200	687	-4	
status_code 400	785	0	J30:6
status_code 401	756	-4	
status_code 403	825	-3	
status_code error	854	3	
status_code header	785	0	J38:7
status_code json	825	0	S02:6
status_id	854	9	J25:9
statuscategory	854	4	
statuscode	492	16	J15:6 J18:12 J25:9 P01:7
statuscode 400	693	5	J25:13
statuscode 401	734	-8	I18:7 J16:6
statuscode 403	687	17	J18:16 P01:10
statuscode 404	785	11	J03:6 J20:6
statuscode optional	664	8	J02:6 J15:8
statuscodeerror	734	11	
statuscodeerror 400	803	8	
statusdescription	854	-5	
statustext forbidden	854	3	
statustext internal	825	4	
statustext not	854	-4	
stay	539	-12	J21:7 J42:6
stay as	769	-7	
stay blank	803	-3	J21:6 J42:7
stay in	785	-5	
stay on	769	-6	
stay open	803	-5	I05:6
stay the	854	0	J21:7
stay valid	854	6	
stay with	854	-5	
stderr	803	10	J35:6
steampipe	854	5	
step	460	7	J14:8 J16:7 J32:6 J41:10
step and	803	7	J41:6
step by	785	0	J37:6
step ends	825	3	
step error	854	7	
step fail	756	0	J23:6 J41:7
step for	803	-9	
step in	744	3	
step install	785	6	T05:6
step is	803	4	T15:7
step jira	785	4	
step name	825	4	
step of	744	6	J14:7 J24:7
step open	803	3	
step that	825	3	
step the	769	-7	J37:6
step to	744	3	J32:11
step uses	803	6	
stepp	854	0	I20:6
stg	769	0	I19:6 T08:11
stg atlassian	854	0	I19:7
stg fedm	854	0	T08:9
still	430	39	J04:10 J11:8 J22:8 J23:6 J25:-8 J26:9 N02:10 T01:6 T03:6
still 401	803	8	
still answer	825	8	
still be	854	-3	
still call	785	13	J23:7
still do	854	-7	
still error	854	7	
still had	825	-3	
still has	715	0	I07:6 I17:7
still in	769	3	J41:8
still is	825	-5	
still no	803	-4	
still not	785	6	
still noth	854	0	J42:7
still offer	854	5	
still ok	825	0	J22:10
still point	854	0	N15:7
still refus	825	5	J11:6
still says	756	-8	
still see	769	3	S03:7
still set	854	0	N07:6
still show	803	3	N02:7
still so	854	5	
still the	724	3	
still there	785	-4	
still valid	803	0	J40:7
still work	785	5	
stood	854	-4	
stop	581	7	J14:7 J21:7 N08:6
stop at	756	6	J14:6
stop work	854	3	
stopp	590	0	C01:7 N02:9 T03:7
stopp after	854	0	J31:6
stopp as	854	5	J02:7
stopp at	825	0	N10:7
stopp be	854	0	T03:6
stopp on	756	0	J29:6 N09:6
stopp tak	854	-5	
stopp with	825	0	I15:6 N02:9
stopp work	785	8	J22:6
stopwatch	803	-3	
stor	519	0	I09:13 I10:16 T01:6 T04:7 T09:11 T10:9 T14:6
stor client	724	0	I09:12 I10:17
stor credential	854	-6	
stor secret	803	0	T10:9
stor then	854	0	L08:6
stor token	825	-4	
stor under	854	6	
storage	608	0	J12:7 J25:13
storage app	785	5	J12:9
storage value	724	8	J25:13
storage'	769	-4	
store	515	11	I07:11 I09:16 I17:30 J36:8 N09:6
store adapter	769	0	I16:7
store by	854	5	I07:10
store db	769	0	I07:7 I09:10
store for	785	0	I17:9
store postgr	854	0	I09:11
store the	734	0	J36:6
store them	854	-3	
story	614	16	J30:20 J31:13
story and	825	4	
story point	803	3	J31:13
story subtask	854	-3	
str	393	24	I03:10 I06:22 J07:6 J25:13 J32:23 J34:9 T03:6 T11:8
str accountid	785	3	S03:6
str and	785	-7	J24:6
str as	854	-6	
str auth	854	-4	
str base	854	3	
str boolean	854	-3	
str byt	854	5	
str clientid	785	11	
str constructor	854	5	
str custom	854	3	
str data	854	3	
str encod	744	-3	
str error	803	-3	
str format	825	7	
str hash	660	0	I03:19 L08:10
str header	854	7	
str host	854	7	
str http	825	5	
str in	854	0	I06:7
str is	825	0	J01:6
str it	854	-4	
str join	825	0	T11:7
str jwt	803	3	T03:6
str login	854	10	
str method	785	0	J07:7
str no	854	5	
str object	744	-3	
str offlineuserauthtoken	854	3	
str or	769	6	J34:6
str out	756	3	
str pair	825	-5	
str password	854	6	
str path	803	0	J02:6
str response	854	-3	
str return	854	3	
str secret	785	8	
str sharedsecret	854	5	
str str	756	-3	
str the	785	5	J32:8
str to	854	-3	
str user	854	7	
str without	854	0	I06:7
str'	854	4	
str' object	854	4	
straight	707	-3	J19:6
straight away	785	0	J19:7
straight from	854	-4	
straight to	854	0	I02:6 N13:6
strange	724	-4	J05:6
stranger	803	0	S01:11
strategy	803	-3	
stream	642	0	J25:6
stream project	854	3	J11:6
streamable	854	6	
streamable http	854	6	
strict	548	19	J23:34 N09:6
strict gdpr	854	9	J23:7
strict mode	600	12	J23:32
strict ssl	854	7	N09:7
strict_encode	769	-3	
stricter	785	0	J17:8
stricter permission	854	0	J17:8
strik	854	6	
string	681	0	I06:9 J32:9
string'	785	-3	
string' err	854	-3	
stringify	608	-3	
stringify body	803	-3	
stringify field	785	-11	
stringify payload	803	9	
stringify query	825	3	T12:7
strip	693	9	C02:7 I01:6 L09:6
stripe	803	4	J29:6
strtotime	854	5	
strtotime minutes'	854	5	
struct	756	5	L01:15
struct tag	854	0	L01:8
structur	854	4	
structur macro	854	4	
structure	854	-3	
sts	825	5	
stuck	707	-5	
stuck in	825	-5	
studio	825	5	
stuff in	825	0	C02:6
stylesheet	803	0	I21:7
stylesheet'	785	4	
stylesheet' href	785	4	
sub	467	17	J08:8 L01:8 L09:16 S02:19 T06:13 T07:35 T09:6 T10:9
sub account	854	0	T07:8
sub account_id	854	0	S02:6
sub accountid	769	0	J08:6 S02:9 T07:13
sub code	854	7	J10:6
sub ede	854	7	
sub exp	854	0	I02:8 I03:7
sub fmt	854	5	
sub iat	825	0	I03:7 L08:6
sub of	854	0	S02:9
sub qsh	825	0	J08:11
sub task	700	0	J30:8 P01:9
sub tnt	693	3	L01:7 L09:7 T07:15
sub urn	571	0	L01:7 L09:14 T05:6 T06:17 T09:9
sub'	700	8	T03:6
sub' account	854	5	
sub' tnt'	854	-4	
sub' urn	744	4	T03:7
subdomain	803	5	N02:7 N15:6
subject	600	5	C02:8 L01:10 T06:9 T07:25 T13:6
subject of	825	-3	C02:6
subject tenant	854	-5	L01:8
subject type	854	5	
subject urn	785	4	
sublimejira	854	5	
sublimejira error	854	5	
submit	664	0	N05:14
submit fewer	803	0	N05:13
submitt	825	0	I05:6
subscribe	854	-5	
subscription	756	3	
substr	769	8	
subtask	700	-6	
subtask false	825	-4	
subtitle	854	-16	
succe	734	-4	
succeed	655	0	S01:6
succeed after	854	-4	
succeed and	854	0	S01:8
succeed on	854	0	J19:6
succes	556	-13	T12:24
succes but	825	-3	J29:7
succes error	803	0	T12:6
succes false	687	0	T12:20
succes is	825	0	T12:6
succes rate	854	3	
succes true	785	-4	
successful	606	-6	J27:6
successful false	724	0	J25:6
such	545	0	J27:6 J30:9 N06:16
such an	825	5	
such host	803	0	N06:20
such message	854	3	
such project	825	-6	
such request	825	7	
such th	854	-3	
such token	825	3	
sudden	724	6	J17:6
sudo	785	-4	
suffice	854	4	
sufficient	803	4	
suggest	687	0	J42:9
suggestion for	854	-3	
suitable	854	0	C01:11
suite	756	4	I15:6 J19:8
sum	785	6	
summary	434	0	J05:20 J25:18 J30:7 J31:8 J32:14 J39:6
summary description	724	-5	J05:6
summary disk	854	0	J32:6
summary field	700	7	J05:9
summary first	854	-7	
summary fix	854	8	
summary for	825	-3	
summary http	854	3	
summary issue	854	-7	
summary issuetype	769	-15	
summary night	854	4	N05:6
summary not	854	0	J05:9
summary of	785	6	
summary operation	854	5	J32:9
summary print	803	3	
summary statu	681	6	J26:6
summary test	734	11	
summary title	854	0	J34:9
summary to	825	4	
summary trial	854	-9	
summary try	854	7	
summary'	634	4	J05:33 J31:-6
summary' cannot	715	0	J05:21 J31:-10
summer	734	0	I20:6 T14:8
summer holiday	854	0	T14:9
sun	756	0	N09:8
sun security	785	3	N09:8
suncertpathbuilderexception	803	3	N09:6
suncertpathbuilderexception unable	803	3	N09:6
sup	854	-10	
super	785	4	
supp	854	11	J25:8
suppli	769	-3	N02:7
suppli and	803	0	N02:7
support	452	-24	J02:-6 J23:17 J24:9 J26:6 J37:7 J39:11
support and	854	-5	
support any	803	5	
support by	854	7	J28:6
support custom	854	-4	
support for	687	-17	
support here	803	0	I14:6
support in	675	13	J23:21
support it	803	4	
support on	825	0	N11:6
support scop	825	-5	
support see	854	-3	
support site	803	3	J40:12
support the	744	-9	
support ticket	854	-4	
support told	854	0	T06:6
support with	854	-5	N13:6
suppos	734	-4	T12:9
suppos to	744	-4	T12:9
suppose	675	0	N14:7
suppose it's	854	0	J30:7
suppose that	803	4	
sure	550	16	J04:7
sure it's	825	0	S01:6
sure that	687	5	J15:6
sure the	724	-3	J25:7
sure there	854	0	J04:6
sure what	854	-5	
surface	825	-3	
surround	687	10	J34:14
surround it	707	7	J34:9
suspect	631	14	J16:7 P01:6
suspect that	785	5	J16:6 S03:6
suspect the	785	9	N13:6
suspect their	854	0	J29:7
suspend	734	4	N15:12 T13:11
suspicion	825	0	J39:6
suspiciou	825	-3	
svc	664	12	J28:9 L01:6 N09:7 S03:6
svc get	825	0	L01:8
svc jira	854	3	
svg	854	0	I21:6
svg 401	854	0	I21:6
swagger	854	-4	
swallow	756	-3	J23:6 N05:6
swap	724	-6	T06:6
swap the	785	-4	
swapp	670	0	J05:15 N12:6 T06:9
swapp to	854	0	J05:6
swear	744	0	L08:7
switch	542	0	N02:8 S03:7 T13:13
switch it	756	5	J22:7
switch off	687	4	L09:6 T13:18
switch on	734	-6	
switch the	785	0	N02:8 S03:6
switch to	724	-7	
sycamore	854	3	
sycamore atlassian	854	3	
symmetric	785	0	I18:9
symmetricalgorithm	854	4	
symmetricalgorithm hs	854	4	
symmetricsecuritykey	825	0	T10:9
symptom	785	4	
sync	461	-4	C01:9 J02:8 J15:11 J26:-6 J27:8 J42:6 N05:7 T02:6
sync again	854	4	
sync app	854	0	J39:8
sync bot	854	0	J42:7
sync erro	854	3	
sync fail	769	3	J15:9
sync finish	854	7	J27:8 J29:9
sync get	785	0	J02:9
sync giv	854	-4	
sync is	803	4	
sync issu	825	0	J30:7
sync jira	769	6	J15:8 J22:6
sync of	854	0	J21:7
sync on	803	-4	N12:6
sync pag	854	4	
sync project	854	3	
sync runs	854	3	
sync says	854	0	J16:6
sync stop	854	0	J36:7
sync stream	803	4	
sync tool	734	0	J27:6
sync user	825	0	J16:6 J27:7 J35:6
sync was	854	3	C01:7
sync with	769	6	J33:6 N08:9 T02:8
sync'	803	8	
synchronis	756	0	C01:6 J15:7
synchroniz	803	0	I05:8
synchroniz no	803	0	I05:8
syntaxerror	715	-5	J26:6 N12:10
syntaxerror unexpect	734	3	J26:6 N12:11
sys	785	3	
sys exit	854	3	
system	501	11	J37:22
system administrator	825	-7	
system and	854	-4	
system clock	803	0	I05:8
system currenttimemilli	854	7	
system invalidoperationexception	715	3	N14:6
system io	854	-3	
system net	734	3	
system of	803	3	
system text	803	6	
system token	734	-5	J37:8
system'	825	-3	
system_token	854	4	
tab	593	6	I04:9 I05:6 I18:6 I21:8 J03:13 N01:7 N03:7
tab it's	854	0	N01:7
tab the	825	0	I05:6
tabl	756	4	I09:9 J27:7
table	550	0	I09:17 I10:9 I15:6 I17:13 T06:6 T10:7
table from	854	-3	
tablero	825	6	
tabs	803	8	
tag	700	-3	J25:7 L01:7
tags	769	-8	I02:6 I04:8
tak	508	-13	N08:13
tak an	854	-3	
tak it	715	0	J33:7 L01:7
tak longer	803	0	J36:7 N08:9
tak minut	854	-4	
tak no	825	-4	
tak only	825	-7	
tak the	634	-9	
take	500	4	C02:6 J23:6 N08:7 T09:6
take an	854	4	
take any	854	0	I06:7
take it	675	11	J23:7
take that	769	0	N10:6
take the	646	0	I01:6 I02:6
taken	583	0	J04:7 J31:7 S01:6 T10:10
taken as	854	7	
taken back	854	0	I01:6
taken from	769	5	C02:6
taken in	825	-3	
taken out	803	-6	S04:6
talk	660	-5	N09:8
talk about	769	0	J26:7
talk of	854	0	J23:6 N14:7
talk to	724	-5	
tallbarr	744	-8	
tallbarr se	854	-3	
tallbarr worklog	769	-5	
tamarisk	854	6	
tansy	854	3	
tap	854	8	
target	608	0	J02:6 N09:11
target help	854	4	
target http	769	8	J02:7
target resource	854	-3	
task	476	27	J15:8 J25:13 J30:21 N08:6 S03:7
task and	756	0	J25:6
task but	825	4	J30:8
task const	854	0	J01:6
task description	854	-4	
task epic	854	-3	
task from	854	3	
task in	769	-4	S03:9
task jira	785	-10	
task list	825	7	
task name	854	4	
task no	854	3	I17:9
task server	854	0	J35:8
task story	854	8	
task summary	744	4	
task the	854	5	
task to	854	10	J25:6
task with	769	16	J25:6 J41:6
task_queu	693	14	T14:8
task_queu 105	785	5	T14:6
task_queu at	825	3	
task_queu req	825	3	
taskcanceledexception	854	0	N08:9
tb	854	4	
tcp	769	0	N06:13
tcp lookup	854	0	N06:10
tcpconnectwrap	854	4	
tcpconnectwrap afterconnect	854	4	
tcpdump	854	0	N13:6
td	854	-6	J17:7
team	512	0	J14:7 S04:8
team can	854	0	J40:8
team manag	715	-8	
team our	803	4	
team who	854	0	J29:9
team work	854	0	J11:6
teasel	769	0	N07:6
teasel atlassian	825	0	C02:6
technical	693	0	J18:8
technical user	769	0	J18:7
techniqu	825	5	J31:6
tell	484	-7	J02:9 J04:6
tell how	803	-6	
tell it	769	-3	
tell jira	854	0	J27:6
tell me	646	7	C02:7
tell my	825	0	I14:8 P01:7
tell noth	854	-4	
tell of	854	0	S01:6
tell one	854	6	
tell that	785	-7	
tell the	724	0	J30:6
tell us	715	0	J21:10 N07:6
tell what	825	6	J04:9
tell whether	854	-5	
tell which	803	7	
temp	803	13	J25:8
templat	854	3	I03:10
template	614	-3	I21:6 J02:6 J03:11
template and	854	0	J30:6
template issu	854	-3	J25:6
tempo	744	-15	
tempo account	854	-4	
temporari	854	10	L08:9 N15:8
temporary	756	-7	N06:8 N11:6
temporary failure	854	0	N06:9
temporary not	854	-4	N11:7
ten	606	7	T06:6
ten minut	715	7	
ten tim	803	0	J24:8
ten year	854	0	T06:6
tenable	700	-7	J14:7 J32:6
tenable com	854	-5	
tenable jira	769	0	J14:8
tenable plugin	854	-4	
tenable_jira	715	-4	J41:6
tenable_jira jira	734	-12	
tenable_jira transform	803	4	J41:7
tenant	412	0	I07:10 I09:17 I10:27 I15:21 I17:30 J01:-6 J02:-8 J04:-6 J06:9 J25:-9 J26:-8 N07:-6 N09:-6 N11:-6 N15:8 T04:17 T05:19 T06:-6 T08:18 T09:21 T10:23 T13:7
tenant accountid	756	3	
tenant and	756	0	I15:6
tenant at	825	0	T05:6
tenant await	803	0	J06:6
tenant base_url	734	0	T09:12
tenant by	854	0	I07:7
tenant claim	825	0	T09:9
tenant client_key	769	8	J07:6
tenant clientkey	769	0	J06:10
tenant exist	854	0	T10:6
tenant found	854	0	I10:10
tenant get	803	0	I10:8
tenant getsharedsecret	825	-3	
tenant got	825	0	N02:7 T08:7 T10:6
tenant has	825	3	
tenant http	769	0	T08:13
tenant id	825	3	I15:6
tenant in	785	0	I11:13
tenant is	724	-5	
tenant it	744	0	J23:6 J40:7 S03:6
tenant model	854	3	J06:6
tenant new	854	-4	
tenant not	803	0	I09:6 J40:8
tenant noth	825	0	N15:6
tenant oauthclientid	756	3	T05:8
tenant of	825	4	
tenant row	854	0	I10:6
tenant same	854	4	
tenant secret	825	0	I10:10
tenant sharedsecret	664	0	J06:6 T10:6
tenant table	769	0	I15:6
tenant tenant	769	0	C02:8
tenant that	854	0	I10:7
tenant url	825	0	T09:6
tenant what	825	0	J33:6
tenant where	854	0	T04:10
tenant with	825	0	I17:7
tenant'	854	0	I17:6 L08:6
tenant_info	724	-10	J40:10
tenant_info and	854	-8	
tenants'	854	0	I17:7
terjira	854	5	
terminal	687	0	N09:6
terminal output	854	7	N09:8
terminal says	854	-3	
tern	785	0	N13:7
terraform	617	-4	J14:8 J21:7 J42:6 N09:6
terraform app	769	0	J19:6
terraform plan	785	-3	
terraform provider	785	0	N04:7
terraform with	854	0	J14:7
tes	854	-4	J15:8
test	382	0	I06:13 J06:6 J19:8 J26:6 N14:11 T08:12
test add	825	-9	
test after	854	0	I06:6
test all	854	-4	
test an	854	-4	
test and	707	-7	
test atlassian	803	5	J06:6
test button	825	0	J33:7
test case	854	3	N05:6
test connection	715	-5	J02:6
test credential	825	10	N03:9
test documentation	854	-9	
test fail	756	0	N14:6
test file	854	3	
test for	687	-9	
test had	854	9	
test if	854	6	
test instance	825	3	
test is	803	0	J22:6
test issue	854	-7	
test issuetype	825	6	
test it	803	4	
test jira	785	3	J06:8
test of	707	10	I06:6
test on	769	-3	
test pass	715	-5	
test plan	734	-8	
test project	803	13	
test report	825	-5	
test result	854	-7	
test says	854	4	
test sit	803	0	T08:11
test that	744	3	
test the	700	-7	
test to	825	-3	
test type	854	3	
test user	825	0	S04:7
test with	646	-3	J26:6 S03:7
test work	785	12	
test'	803	-10	
tester	803	0	I09:6
text	399	20	I06:9 J04:-7 J20:8 J22:6 J25:12 J30:8 J32:23 N05:13 N12:10 N14:11
text 403	803	0	J20:9
text about	854	0	J01:6
text and	803	-3	
text const	825	3	
text contain	854	7	N14:9
text css'	785	4	
text description	825	4	
text doctype	803	0	N14:8
text encod	687	3	
text error	769	5	J01:6
text errormessag	700	3	
text field	785	5	
text for	854	0	J10:7
text has	825	0	J25:8
text html	670	0	N14:11
text html'	854	0	I21:6 N01:7
text in	785	0	J32:10
text is	700	13	N05:10
text it	854	4	J32:7
text javascript	785	3	
text must	825	-9	
text network	854	0	C02:6
text no	825	4	
text not	854	3	
text of	756	0	J38:10
text parseexception	854	0	I06:7
text print	825	-8	
text rather	854	0	J20:6
text req	854	0	J24:6
text return	785	3	
text search	825	-5	
text sort_key	825	-5	
text test	854	3	
text text	734	-5	J25:6
text then	854	-4	
text throw	854	-3	
text to	854	0	N12:9
text urlfetchapp	854	4	
text what	854	-5	
textarea	854	0	J32:9
tf	769	4	J25:6
tf line	785	4	J25:7
th	487	0	J14:8 J29:13 L08:6
th as	854	0	L08:7
th between	825	0	N07:6
th but	854	-5	
th in	734	-5	P01:6
th is	803	0	J13:9 J19:7
th of	854	0	J29:12
th on	825	0	J29:8 N12:8
th only	854	0	J14:8
th same	854	0	J37:6 J40:8
th that	825	0	J06:6
th the	744	6	
th to	825	0	N08:6
than	469	0	C01:6 J02:-7 J29:7 J36:11 N05:10 T02:10
than an	825	3	J36:7
than before	803	-7	
than for	854	5	J28:6
than minute	803	6	J19:6 T02:6
than my	854	0	C01:6
than one	744	0	S03:7
than second	707	0	T02:14
than that	825	4	
than the	660	3	J09:6 N08:6
thank	485	-17	J26:9
thank can	854	6	J25:6
thank for	627	-6	J26:6
thank lot	803	-3	
thank that	785	9	C02:6
thank the	854	-6	
thank you	675	-11	J29:6
that	224	29	I15:-6 J02:-8 J03:6 J13:6 J27:7 J34:-6 J36:6 N13:-7 N15:-6 P01:10 T04:6 T15:6
that 401	854	3	
that account	744	9	J14:6 J35:14
that all	693	3	J25:11 S04:6
that allow	803	-3	
that an	756	-5	
that and	785	-3	I05:8
that another	854	5	
that anybody	854	3	
that as	715	0	J26:6
that asks	756	0	J42:9
that atlassian	715	5	
that basic	769	5	J26:9
that bring	854	3	
that broke	854	4	
that by	854	0	I09:6
that call	785	-6	
that came	803	0	I10:6
that can	700	7	J22:7
that cannot	854	3	
that case	854	-3	
that caus	825	11	
that chang	825	-3	J07:6
that change	825	-3	J37:6
that claim	854	0	I02:6 L09:8
that client	825	-5	
that cloud	785	-7	J23:6
that code	825	-3	
that com	675	16	I08:8 S03:8
that come	803	-5	
that comment	854	3	
that confluence	854	3	
that connect	825	-4	
that could	785	-3	
that date	825	-3	
that did	756	-3	
that do	756	7	
that does	756	-3	
that end	825	-6	
that ends	825	-4	
that error	769	9	
that even	825	-3	
that exist	803	-3	
that fail	734	0	J35:6
that fetch	785	8	
that fix	854	3	J24:7
that flag	803	0	I21:6 J32:7
that for	707	-4	
that forge	825	0	I19:8 J37:6
that get	854	4	
that gets	854	-9	
that go	803	-3	N09:6
that goes	734	-5	
that group	825	0	J41:6
that had	724	0	J19:6
that has	655	0	J30:6
that have	707	3	T15:6
that he	769	0	J35:6
that help	803	-3	
that host	785	0	C01:6
that how	734	6	J03:6 S02:8
that i'd	785	0	J40:7
that ids	854	0	T04:8
that in	670	5	
that install	854	0	I11:6
that instance	854	4	
that into	825	0	J26:6
that is	531	4	
that issue	803	0	S02:7
that it	542	-4	J04:7 J08:6 J25:6 N12:7
that it's	638	0	J08:6 J16:6 P01:6 S04:6
that its	785	0	J16:6
that jira	614	10	I11:6 J21:6
that keep	825	-5	
that key	756	9	J15:7
that lack	825	6	
that last	854	-3	
that let	854	0	J10:6
that line	785	4	J36:6 L09:6
that link	825	-3	
that list	803	3	
that lo	854	0	T11:6
that made	715	9	
that mak	756	0	J37:7
that make	854	3	
that matter	785	0	J03:8 T02:6
that may	756	4	
that mean	785	-4	J40:7
that must	854	4	I04:7
that my	756	4	P01:6 S03:6
that name	769	0	L01:7 S03:7
that need	756	-6	
that no	693	-8	
that nobody	744	0	I03:6
that normal	854	5	
that not	825	6	
that of	769	0	L09:7
that on	715	0	J10:7 J13:6
that one	548	12	I10:6 J31:7 J38:6 P01:11 T09:8
that only	675	-6	L08:7
that operation	854	0	J13:7
that our	664	0	J16:7 J40:6 N10:6
that out	825	0	J07:8
that over	854	0	N10:6
that page	744	6	
that parameter	854	0	T11:8
that people	769	-4	
that person	825	-3	J19:6
that please	854	-3	
that port	854	0	N07:10
that project	681	0	J17:13 P01:11 S04:6
that public	854	0	I08:6 S01:9
that ran	825	8	
that refresh	854	-3	
that report	854	6	
that request	854	8	
that resource	825	-3	
that robot	854	0	J17:6
that route	769	0	I03:10
that same	785	6	J25:8
that says	803	0	I05:6
that scope	854	0	T11:6
that search	803	6	J22:10
that secret	825	-3	
that send	825	-3	J10:6
that server	785	-5	N12:6
that shar	854	-4	
that should	744	-9	S02:6
that since	803	9	
that site	670	3	T01:9 T04:11 T10:7
that somebody	803	-4	
that someone	854	0	S03:8
that space	785	11	J18:6 P01:9
that step	803	8	J41:10 T15:7
that still	785	5	
that team	825	0	S04:10
that tell	785	-4	
that tenant	803	0	T05:6
that test	803	-4	J13:6
that that	854	0	L01:9
that the	407	5	J15:7 J18:10 S02:7
that their	785	0	J16:6
that there	660	0	J04:6
that these	825	-6	
that they	693	-3	T14:6
that they're	803	0	N05:7
that this	650	4	
that time	744	0	T13:7
that to	825	0	C02:7
that token	670	4	J08:6
that took	825	0	J30:6
that turn	825	-3	N13:7
that type	854	3	J24:7
that updat	803	0	J42:8 N07:6
that url	785	3	
that use	825	6	
that user	660	-4	J19:9
that uses	803	-4	
that value	785	5	
that want	825	-5	N10:9
that was	598	0	J23:8 J29:9 T04:6
that way	785	0	J01:8
that we	614	6	I03:7
that went	854	10	
that what	650	3	C02:10
that where	803	-3	N14:10
that why	825	3	L01:9
that with	769	5	
that without	803	-4	J33:6
that work	660	0	J02:7
that worklog	854	0	S02:7
that would	724	4	
that wrong	854	-4	
that your	744	4	
that'd	756	0	J10:6
that'd be	785	0	J10:7
that'll	854	0	N09:6
that'll be	854	0	N09:6
the	133	-24	J02:-7 L01:6 N11:-8
the 200	854	3	
the 401	687	-21	J16:9
the 403	756	11	J18:8
the 404	803	3	
the above	724	0	N07:10
the acces	638	-5	J36:9 J39:6 T14:9
the access_token	825	5	J36:9
the account	535	0	C02:8 J19:10 J23:8 J28:9 P01:11 S02:6 S03:7 T13:7
the accountid	769	-3	C02:10 J23:6
the accountid'	825	7	J23:12
the ace	756	0	I01:6
the action	655	-12	
the actual	825	7	
the add	561	0	I06:6 J13:6 J17:11 L08:10 S02:10
the addon	756	0	J13:6
the addres	541	14	I01:8 J38:9 N02:6 N03:10 N14:16 T03:6 T08:6 T15:7
the address	825	5	
the admin	542	0	J17:7 J18:6 J42:8 N04:6 T01:6 T13:9
the administrator	756	-4	J16:10
the afternoon	825	0	J37:10
the agent	803	-6	
the agile	785	-5	
the alert	769	-4	
the allow	715	6	N04:9 N05:10
the allowedlist	854	0	N04:6
the allowlist	803	-4	N04:10
the announcement	785	-5	
the answer	569	8	J20:7
the ap	803	0	I03:6 J08:8
the apache	825	10	
the api	468	9	J19:6 J26:16 J31:6 J39:8 N03:6
the apis	785	14	
the app	389	5	C01:7 I06:7 I09:7 I10:7 I11:7 I12:7 I13:6 I16:8 I18:6 J04:-6 J05:14 J06:11 J09:13 J13:7 J15:-6 J17:13 J25:-7 J26:-6 J40:23 S04:6 T04:8 T05:9 T12:8 T15:7
the application	724	-15	S02:6
the appropriate	567	4	J05:12 J31:22
the approval	854	0	S02:6
the apps	825	0	J17:6
the are	825	0	S01:13
the argument	854	-4	
the ari	769	0	T12:13
the article	825	-5	
the assertion	631	0	L01:11 L09:9 T06:10 T07:8 T09:14
the asset	825	7	
the assign	854	-3	
the assignee	756	-6	
the atl	854	0	N11:8
the atlassian	550	14	J32:7 T15:11
the att	854	3	
the attachment	687	-9	J38:16
the aud	803	0	I12:6
the audience	693	0	I12:8 T03:11
the auth	693	0	T13:7 T14:7
the authenticat	670	3	T01:22
the authentication	715	7	J02:9
the authorization	600	0	L09:11
the authorize	769	0	T15:15
the automation	854	3	
the backend	693	4	I19:9
the background	803	3	
the bare	785	6	C02:6
the base	624	-8	J28:6 N03:10
the basic	769	7	J26:8
the batch	854	5	N11:6
the bearer	756	-6	S03:9
the big	756	-8	J21:6
the bitbucket	803	-4	
the board	664	5	S04:11
the body	588	-11	I11:8 I15:16 J07:6 J20:8 N01:11 N12:7 N13:10
the bot	583	0	J14:6 J16:16 J18:6 J27:6 J30:6 J42:14
the bracket	854	0	I01:6
the branch	825	-3	
the bridge	803	0	J41:6
the browse	803	4	N14:6
the browser	490	24	J04:17 J08:6 J26:10 J38:12 N07:8 N15:7
the build	700	-10	
the builder	854	4	
the built	825	3	
the bulk	803	4	J25:8
the button	700	0	I03:6
the byt	854	0	J38:6
the ca	803	-3	N09:10
the cach	854	-3	
the calendar	785	0	J29:7
the call	583	6	J15:8 P01:6
the callback	687	-3	T15:19
the caller	707	0	J13:9 J18:9
the canonical	769	0	L09:7
the captcha	756	3	J35:12
the cause	785	-8	
the certificate	756	5	N09:6
the chain	825	0	N09:9
the change	700	-6	T15:7
the changelog	756	0	S01:6
the character	724	3	J34:6
the chat	803	-8	
the check	660	-11	I01:6 I03:6 I08:7
the ci	825	-5	
the claim	638	0	L01:11 T10:6
the classic	700	-6	J28:10
the cli	707	10	T15:6
the click	854	4	
the client	531	-8	I10:7 J06:6 T04:10 T14:6
the clientkey	724	0	J06:18
the clock	734	-3	I05:9
the cloud	538	0	J39:7 J40:6 N03:7
the code	593	5	J25:6 N03:6 T15:16
the collection	854	0	I15:7
the collector	825	0	N07:6
the column	756	0	T05:6
the command	707	14	J04:8
the comment	655	3	J32:12 N05:7
the commercial	854	0	T08:6
the commit	803	-3	
the company	715	5	T13:7
the complete	803	0	J27:6 J33:6
the component	803	4	
the config	634	3	J02:7
the configur	734	7	I19:6 J38:6
the configuration	614	10	J02:6 J16:21
the confluence	624	-13	J18:6
the connect	693	4	I10:7 J36:6
the connection	600	16	J11:9 N07:12 N08:6
the connector	621	-5	P01:6
the consent	670	0	J36:7 J40:11 T15:11
the console	611	4	J11:12 T15:20
the constant	803	0	L01:8
the constructor	825	-3	
the container	707	0	N07:8
the content	660	22	J15:10
the context	631	5	I03:12 T07:6 T12:18
the contextid	854	0	T12:7
the contractor	854	0	S04:12
the controller	803	4	I02:6
the cooki	854	-5	
the corporate	825	4	
the correct	693	0	I12:15 J35:9
the creat	854	3	
the create	664	0	J25:6 J31:10
the creation	803	7	
the credential	608	9	J02:9 J15:6 J29:9 P01:8
the current	638	-5	T10:7
the customer	512	0	I07:8 J17:9 N15:8 S04:7 T10:10
the data	627	0	I10:6 I21:6 J15:8 N15:6
the date	756	0	C01:8
the day	700	0	J29:6
the db	756	-3	
the debug	715	9	
the decod	756	0	I06:8 L01:7 T07:6
the delete	854	-3	
the demo	803	-4	
the deploy	744	0	S01:6
the deprecation	769	11	J02:7
the deputy	825	0	S04:6
the description	642	4	J32:22 N05:14
the descriptor	593	0	I11:7 I12:14 J06:8 J09:8 T01:7 T05:7
the detail	854	-3	
the developer	675	-5	J11:8
the development	825	6	
the dialog	715	-4	
the difference	734	0	I10:6
the digest	854	0	I01:6
the direct	854	-6	
the directory	803	-3	
the dmz	854	0	N08:10
the dns	854	0	N06:6
the doc	707	5	J34:6 L09:11 T07:8
the docker	825	-3	
the docs	527	-11	
the documentation	611	3	J25:7
the domain	734	6	P01:6
the dot	854	0	N08:6
the double	825	0	J03:8 J10:8
the download	769	5	J38:8
the earlier	803	6	
the edit	756	0	J31:11
the editor	744	-6	
the end	567	15	J10:12 J34:18 N03:6 N14:10
the endpoint	590	10	
the enter	785	9	N05:12
the entire	785	0	J27:7 S02:6
the entry	756	-8	J32:7
the environment	756	4	T12:7
the epic	756	6	J27:6
the error	555	0	T15:6
the escape	769	6	J34:6
the even	803	0	J36:11
the exact	744	-4	
the excel	854	0	J19:6
the exception	756	-3	
the exchange	614	7	J05:7 T08:9 T11:8 T13:8
the execution	854	0	C02:6
the exist	756	0	N13:7
the exp	825	0	I06:13
the expiration	854	0	T02:8
the expiry	785	0	T02:13
the export	655	5	
the expres	785	0	I04:8
the extension	634	18	J02:10 J32:7 J39:6
the external	854	-3	
the fail	707	3	J41:6
the feature	769	-5	
the feedback	825	-3	
the feel	825	3	J35:8
the field	534	15	J27:20 J30:10 J31:11 S01:8
the file	650	0	J38:14
the filter	707	0	J33:6 N01:6
the firewall	707	3	C01:8
the first	496	7	J19:18 N09:6 S03:8 T10:10
the fit	769	-3	I19:6
the fix	693	-5	
the flag	756	3	I21:6
the flow	769	-4	
the follow	638	11	J12:10
the forge	681	-3	I19:6 J37:12 T12:7
the form	631	7	C02:9 J25:6 J30:13 J32:8 T11:10
the format	803	-10	
the former	675	5	I12:8 J14:6 J40:7 N02:7
the forum	825	-3	I11:6
the four	825	0	J27:6
the frame	785	0	I21:7
the framework	825	0	I15:8
the free	785	0	J09:7 T05:6
the frontend	769	0	L09:6
the full	707	4	N14:6
the future	638	0	C01:9 I05:10 I20:17 T02:14
the gateway	642	-3	J11:11 J36:12
the gdpr	785	-3	
the general	756	3	T08:8
the generat	854	0	J03:6
the german	803	11	J41:6
the get	744	6	N01:12
the github	675	-6	I18:16
the gitlab	744	0	I12:6
the given	785	6	J15:8
the go	825	0	J21:6
the good	854	0	I10:6
the government	825	0	T08:10
the grant	734	0	L09:7 T01:15
the graphql	785	0	T12:9
the group	707	3	J23:9
the guest	825	0	S04:8
the handshake	825	0	N07:7
the hash	614	0	I01:12 J08:11 J10:8 L08:7 L09:10
the header	532	12	I14:17 I15:6 J03:13 J05:6 J24:8
the heartbeat	854	6	
the helm	854	0	N07:8
the helper	825	-4	
the hook	700	0	I13:7
the host	563	7	I16:20 N03:7 T09:7
the hotel	854	0	N12:6
the html	744	8	I21:14 J38:7
the http	660	-6	J03:7 J07:8
the hub	854	3	
the hyphen	854	0	N15:6
the id	565	-7	C02:10 I19:8 J30:14 T07:11
the ide	854	4	
the identical	769	0	J19:6 S04:9
the identifier	854	0	J41:7
the iframe	631	4	I04:10 I09:7 I21:11 J08:7
the imag	803	8	J38:9
the impersonat	803	0	J13:6
the impersonation	785	0	C02:6 T02:8
the import	756	6	
the importer	854	0	I10:6
the incom	769	-8	
the incremental	825	3	J33:11
the inner	825	-3	J34:11
the input	803	0	N06:6
the install	555	-5	I08:9 I11:10 I12:12 I13:9 J06:10 L08:6 T05:7 T09:7
the installation	614	0	I11:12 J12:6 T05:6 T12:8
the instruction	825	5	
the integration	588	10	J27:9
the internal	803	3	
the invocation	707	0	J37:7 T12:13
the ip	734	-7	N04:12
the issu	675	11	J04:8 P01:10
the issue	507	18	I20:7 J04:6 J15:6 J17:6 J30:24
the issuer	700	-6	I14:10 J06:14 L01:6
the issuetype	825	-9	
the jar	854	-3	
the java	744	-3	I05:9 I06:9 L01:7
the jenkin	854	0	J28:6
the jira	424	-13	J11:7 J14:7 J26:6 N02:8 N06:6 N10:10
the job	655	-5	I17:9 T10:6
the jobs	854	0	J36:8
the jql	583	9	J34:23 N01:6
the json	664	0	I11:7 J25:15
the jwks	854	0	I19:6
the jwt	548	-3	I03:6 J05:16 J08:6 L01:6 L09:8
the key	553	0	I08:10 I13:20 I17:6 J06:6 J07:6 J15:8
the keys	785	-3	I13:6
the kid	803	6	I08:6
the kind	785	5	
the known	854	-8	
the label	785	0	J31:9 N14:7
the lambda	803	0	J21:6 N04:6
the laptop	825	0	N06:6
the last	577	-3	C02:7 J37:9 N08:11 T04:8
the late	854	6	
the latest	681	-10	T03:6 T04:6
the latter	803	-3	I10:6
the lead	769	6	J14:7
the level	825	-3	J15:9
the lib	785	3	
the library	581	-6	I09:6 I14:9 J01:6
the licence	769	0	J18:9 J42:6
the lifecycle	681	0	I08:8 I11:6
the lifetime	744	0	T02:6
the limit	687	0	N05:7
the line	756	0	L08:8
the link	664	-6	J38:21
the list	527	-6	I16:9 J04:12 J12:6
the live	803	-6	
the lo	825	10	N03:6
the load	803	0	I01:6
the log	522	0	I05:6 I18:8 J22:6
the logg	785	0	J13:6
the login	606	10	J04:11 J35:7
the logo	825	0	I21:10
the logs	660	-5	N13:6
the long	744	4	
the lookup	803	0	N01:7
the macro	785	5	I03:8
the mail	614	-6	J23:8 J26:13 T06:6
the manifest	681	0	I19:7 J12:7
the manual	825	-4	
the map	803	0	J31:6
the marketplace	700	4	J08:7
the mcp	687	0	J11:6 J36:7
the media	803	5	J38:11 N11:6
the merge	803	-3	
the merger	825	0	N02:13
the message	573	15	I08:6
the metadata	769	5	J38:9
the method	715	8	J07:6
the middle	664	0	J10:8 J36:6 N07:6
the migration	675	-3	
the miss	744	3	I17:12 N13:6
the model	803	0	T05:7
the module	670	-8	I21:6
the moment	681	3	
the morn	744	0	J19:7 J36:6
the most	854	3	
the mutation	825	0	T12:10
the nam	769	-3	L01:7
the name	590	-6	J17:8 J34:6 N06:7
the necessary	854	-9	
the net	854	0	T08:8
the new	470	-9	J02:-6 J12:12 J33:11 N02:16 T03:6 T14:10
the newer	744	9	J22:8
the newest	675	11	
the next	588	5	T14:6
the night	687	0	J16:6
the nocheck'	854	-3	
the node	693	-3	C01:6 J39:10
the note	854	4	
the notebook	854	-8	
the notification	854	-3	
the number	681	0	J41:7
the oauth	614	9	J11:6 J36:6 L01:6 T15:16
the oauthclientid	854	-3	
the object	803	-5	
the office	693	0	N04:14
the official	785	11	
the offline	785	0	T12:10
the old	482	-4	J02:-6 J23:7 J33:6 N02:10 N13:13 T13:6
the older	715	4	
the on	769	3	
the one	531	-9	I02:9 I08:6 I15:8 I20:6 L09:7
the ones	693	0	S01:6
the only	611	7	J15:6 J23:6
the open	854	-7	
the operation	756	-5	N08:13
the operator	803	3	
the orb	854	-4	
the ordinary	785	3	
the org	756	0	J19:6
the organisation	756	-5	
the organization	803	3	
the original	785	-4	T09:8
the os	785	3	
the other	495	0	N12:7 T13:7
the output	785	0	N06:6
the overview	854	6	
the owner	734	0	N15:6
the package	693	-11	
the padlock	825	-4	N09:6
the pag	693	3	I21:7 J22:7
the page	487	-7	I04:17 I21:7 J08:6 N03:6
the pair	854	3	J28:6
the panel	642	7	I04:7 I21:8 S03:10
the param	854	0	J07:6 J23:7
the parameter	715	0	J07:12 N02:6 T11:6
the parent	693	12	J25:13
the part	803	4	J42:8
the password	575	14	J02:8 J26:22 J35:13
the past	785	3	I20:10
the path	606	-3	I01:8 N03:17
the pattern	854	3	
the payload	621	-8	J24:15 J25:9
the percent	854	0	J10:11
the permission	606	3	J09:7 J40:6 P01:14
the permissions'	854	6	J25:11
the permitt	854	3	
the person	606	-4	C02:6 S02:15 T06:6
the personal	854	3	
the pictur	854	0	J35:7
the picture	803	8	J35:8
the pipeline	756	0	N14:6
the place	785	12	
the plain	744	0	S02:6
the plug	825	4	
the plugin	525	12	J22:7 N07:8 S02:7
the pool	854	0	I05:10
the popup	825	4	
the port	803	7	T15:10
the post	687	0	J34:6
the postgr	854	-4	
the power	803	3	
the pr	803	3	
the prefix	785	4	T06:6
the present	769	5	T15:7
the pretty	854	0	J38:6
the previou	734	-3	T04:9
the priority	744	5	J25:9
the privacy	803	4	J23:9
the private	785	0	N13:9 S01:6
the problem	700	11	
the proces	803	4	
the product	715	-3	
the production	715	3	T08:11
the profile	675	8	C02:9 J23:9 J26:6
the program	769	0	N08:9
the project	484	20	J14:12 J15:12 J16:14 J27:12 J30:14 P01:9 S04:19
the property	854	0	P01:6
the protocol	854	-8	N13:8
the provid	693	0	I09:11 T12:10
the provider	715	0	N03:9
the proxy	621	10	N07:11 N08:8 N10:26
the public	621	3	I08:10 I13:10 I19:6 J03:7 S01:10
the publisher	825	-3	
the pull	854	-4	
the push	854	-8	
the put	825	-5	
the python	769	0	N02:6
the qsh	707	-6	
the query	538	-7	I01:7 I03:14 J07:13 J23:8 J27:6 J34:8 L08:11
the question	756	0	J10:7
the queue	785	0	J37:6
the quick	825	3	
the quot	854	5	
the raw	693	0	I01:6
the re	854	0	J18:7
the read	724	6	J11:6
the reader	825	3	
the readme	603	-4	P01:6
the real	707	0	J33:10 N05:6
the reason	664	0	L08:6 P01:6
the recommend	825	3	
the record	687	0	I07:10 I10:14
the redirect	687	10	N13:14 T15:10
the redirect_uri	803	-3	T15:8
the refactor	854	0	J05:6
the reference	744	0	J13:6
the refresh	670	5	J36:7 T14:21
the registration	769	0	I16:13
the reinstall	803	0	T10:8
the release	693	0	J16:7 J27:7
the remote	650	5	I19:8 J37:11 N06:8 N07:10
the render	854	3	
the renew	854	0	T14:6
the renewal	803	0	N15:9 T14:6
the rep	670	0	J10:6
the replacement	825	0	T06:9
the replay	854	5	C02:6
the reply	825	0	N12:6 P01:8
the repo	756	4	
the report	700	-3	J34:7
the request	450	6	J02:8 J10:9 J22:11 N01:12
the requir	785	-4	I12:6
the resource	681	-4	J12:11 J22:8
the response	631	-6	J04:9 S02:7 S04:6
the rest	499	10	J22:6 T13:6
the restriction	825	-4	
the result	707	0	S02:7
the retir	854	0	I07:6
the right	556	3	J18:8 J35:6 J36:6 S04:8
the robot	734	-3	J27:8
the rol	825	3	
the role	687	-4	J16:7 J17:13
the root	756	-3	
the rovo	854	8	J40:7
the row	734	0	I10:6 T05:8
the rul	854	-6	
the run	854	5	
the same	357	13	C01:8 J02:8 J18:7 J20:11 J22:9 J30:-6 J38:13 N08:-7 N13:9 N14:-7 N15:7 S03:6
the sandbox	724	0	J40:11
the sav	854	3	J23:6
the scan	854	-11	
the scheme	707	0	J03:11
the scop	573	-3	J08:6 J11:15 J12:10 J17:6 J28:6
the scope	655	6	J11:13 T01:6 T11:11
the screen	664	9	J05:12 J31:14
the screenshot	854	0	J38:7
the script	603	-3	J29:8
the search	624	-12	J34:11
the second	583	-9	I05:7 N13:6
the secret	571	-12	I02:8 I07:11 I10:13 J06:10 T10:11
the section	854	4	
the secure	854	0	J38:6 N13:6
the security	785	-4	J41:6
the self	825	-10	I18:6
the server	499	20	C02:11 J08:7 N06:6 N07:9
the service	634	-6	J11:6 J28:10
the session	660	0	I03:7 T14:8
the set	803	3	
the sett	785	4	
the setting	646	0	N02:7
the setup	724	0	J14:10
the shar	631	0	L08:6 T10:6
the sharedsecret	785	-5	
the side	854	-3	
the sign	756	0	J08:6 J37:6
the signature	617	-4	I07:12 I08:11
the single	854	-5	
the sit	803	-3	
the site	511	-7	J28:8 J37:6 J40:6 L01:6 N06:10 T08:6
the skill	854	-5	
the slack	854	3	P01:6
the slash	756	6	
the small	769	0	J38:6
the snippet	825	0	L09:6
the solution	854	5	N14:8
the sort	803	0	J07:7 J33:8
the source	734	4	T08:7
the space	642	-17	J18:7 S01:6
the spec	825	-3	
the specifi	825	4	
the spr	724	0	I02:6 I05:12 S01:6
the sprint	769	-5	
the st	785	0	N04:7 N10:6
the stack	785	-3	
the stag	744	0	T08:15
the standard	803	5	
the starter	785	0	I02:8 I05:6
the state	756	4	
the statu	655	0	J04:9 J29:6 J41:8
the step	670	-4	J41:11
the stor	693	-4	T04:6 T10:7
the store	687	3	I17:24
the str	734	5	J25:8 T05:6
the sub	756	-3	T07:8
the subject	734	0	T06:7 T07:22
the summary	769	11	J25:10
the summer	854	0	T14:9
the support	825	-5	
the switch	825	0	I10:8 S03:6
the sync	660	9	J27:6 J42:6
the tabl	803	6	J27:8
the table	707	0	I09:11
the target	803	-7	
the task	734	-6	
the team	715	3	J23:7 J29:7
the template	724	4	J02:10
the tenable	854	3	
the tenant	579	0	I09:7 I15:13 I17:6 L08:6 N02:8 T08:6 T09:10
the terminal	769	-5	
the test	627	13	
the text	675	0	N05:8
the th	624	-3	J29:13 N12:6
the third	803	0	C01:8
the thread	854	-4	
the three	715	-3	L08:6 T09:6
the ticket	581	13	J15:10 J36:7 J41:16
the time	614	4	I20:11 J26:7 N11:6 T01:6
the timeout	756	0	N08:11
the title	707	0	J34:10
the tls	854	0	N13:6
the tnt	825	0	T09:10
the token	391	0	I02:7 I19:8 I20:15 I21:9 J01:12 J03:7 J06:6 J08:8 J11:6 J25:-7 J29:7 J35:8 J36:10 J37:6 N03:-6 N07:-6 N11:-6
the tool	556	16	C02:7 J04:7 J21:8 J38:6 T06:6
the top	715	0	J32:7
the trace	769	0	N02:6 N11:9 S02:6
the tracker	825	-4	
the trail	854	0	T15:6
the transition	681	-6	J09:6 J41:10
the trick	825	0	N07:8
the trigger	854	5	
the trouble	769	3	J35:7
the trust	785	3	N09:9
the truth	854	0	J29:7 S04:6
the tunnel	769	0	I12:8
the two	614	-3	J05:6 T07:11
the typ	785	0	J30:10
the type	769	-6	
the ui	624	0	J05:7
the unauthoriz	854	4	
the update	634	-5	J32:6 T01:8
the upgrade	825	0	I15:6
the uri	734	-6	J10:20
the url	510	10	J07:12 L08:7 N02:7 N03:14 N13:7 N14:10 T09:8
the urls	825	3	
the urn	769	0	C02:6 T07:16
the us	803	0	T08:7
the user	433	-6	J13:10 L09:10 S02:20 S04:8 T06:8 T07:8 T12:9 T15:10
the username	715	0	J26:6
the usual	769	-3	
the valid	854	6	
the validation	803	-5	
the valu	744	10	J25:8
the value	565	7	C02:6 I02:12 J27:21
the vault	756	-5	T10:7
the vendor	670	0	J13:8
the verification	803	0	I20:8 J06:9
the verifier	825	3	
the version	670	12	J16:6 T01:6
the very	614	7	
the vm	769	0	I05:8
the vuln	854	0	I03:7
the warn	825	4	
the way	638	0	N12:8 T11:7
the web	608	11	J04:16
the webhook	646	-10	J24:6
the weekend	675	0	C01:7 N02:10
the whitelist	825	-3	
the whole	579	-7	J21:8
the widget	803	-3	
the wiki	693	0	J03:6 J07:7 J18:9
the wire	825	0	J03:7
the wizard	744	0	J14:8 N14:7
the word	655	0	J05:8
the work	825	6	
the workaround	854	-6	
the worker	785	-3	I17:7
the workflow	660	-5	J30:6 J41:9
the worklog	785	9	
the workspace	756	0	T12:10
the world	825	0	S01:8
the write	785	3	J09:6 J11:11
the wrong	606	-9	J11:7 S03:11
the xray	854	-7	
the xsrf	854	0	J20:6
the yaml	854	4	
the year	825	0	T02:6
the zapier	854	4	
their	415	-18	I07:12 I16:14 J02:-6 J25:-8 J30:6 N04:6 N11:6 T04:9 T08:7 T13:6
their admin	660	0	J30:7 N04:6 N05:6 S04:6 T08:7
their api	803	-5	
their atlassian	825	0	N10:7
their browser	825	0	T09:7
their clientkey	854	0	I07:6 I15:6
their developer	854	0	J32:7
their has	825	0	J06:6 T07:6
their is	854	0	I16:6
their jira	744	-5	I16:7
their key	854	0	J29:7
their list	825	3	
their nam	785	0	T13:11
their network	854	0	I18:6
their pag	825	-3	
their page	803	-5	
their project	825	3	J30:6
their request	825	0	I09:6
their sandbox	854	0	I07:7
their site	687	0	N15:12 T04:8
their support	803	-6	
their sync	854	0	J16:6
their test	854	0	J33:7
their token	734	0	L01:6
their trace	825	0	J24:6 N11:6
their wait	854	0	N11:7
them	400	-7	I17:7 J22:-6 S04:6 T14:6
them all	724	4	J03:8 J04:6
them and	715	-9	
them for	854	0	J10:6
them from	785	-3	C02:6
them have	854	3	
them in	664	0	T11:7
them install	854	0	T05:7
them into	825	5	J26:6
them out	803	0	J19:6 J29:6
them reinstall	854	0	I10:9
them so	803	-3	S04:7
them that	756	-3	
them the	734	11	
them this	785	-5	
them to	655	-7	N12:8
them up	803	-3	
them we	854	0	J39:6
them will	854	3	T13:6
them work	854	-3	
theme	854	4	
themselv what	854	4	N07:6
then	360	11	I13:6 J21:8 J35:8 N11:11 T14:8
then 502	854	0	N11:10
then all	803	0	T10:6
then and	769	3	I08:6 J29:7
then answer	854	6	
then as	825	-9	S03:7
then be	854	7	
then believ	854	0	J20:6
then by	854	-4	
then click	854	0	I03:7
then console	756	-7	
then could	854	0	T14:7
then creat	803	0	J24:6
then curl	854	4	
then data	854	7	
then does	854	4	T15:6
then everyth	854	0	J07:6 J21:7
then fail	854	-7	
then find	803	0	N03:6
then from	854	0	J35:8
then function	825	0	N13:7
then if	854	3	J23:6
then it	660	3	
then it's	734	0	L01:7
then look	785	0	S01:6
then not	854	0	N02:8
then on	744	4	I06:6 T14:7
then one	803	7	T14:9
then our	734	3	
then please	854	-3	
then says	854	0	J34:7
then search	854	6	
then she	854	0	S04:12
then show	854	7	
then somebody	854	0	J41:6
then take	854	3	
then the	558	-5	
then there	785	5	
then try	825	-4	
then we	854	5	
then with	803	-6	
then wonder	854	4	J12:7
then you	825	-5	
then your	769	0	J40:6
there	300	-4	J04:8 J15:8 J26:-6 J27:7 J34:-6 J39:9
there already	803	-10	
there also	854	3	
there an	611	-7	
there another	854	5	
there are	556	7	I17:8 J02:6 J03:7 J04:7 J11:6
there as	854	0	I09:6
there at	769	4	J07:6
there be	769	-4	
there because	854	0	L09:6
there by	803	6	
there chang	854	0	I19:6
there either	854	-5	
there for	724	-5	J27:8
there forge	854	0	J12:9
there found	825	6	
there from	854	-7	
there how	854	0	S03:7
there is	473	14	J01:6 J04:6 J13:6
there isn't	744	0	I10:8 L01:6
there it	724	0	N09:8
there jira	854	0	J16:6
there line	854	0	L09:6
there list	825	3	J11:7
there maybe	854	3	
there might	785	3	
there my	854	0	I06:6
there no	567	4	I09:8 I21:8 J04:8 T05:7
there not	825	-3	J37:6
there noth	724	0	I14:8 J22:7 N14:7
there on	803	4	
there only	854	3	
there or	825	5	
there seem	854	-4	
there should	756	3	
there some	715	3	I04:6 J19:10
there test	825	3	J24:6
there the	660	6	
there this	854	0	P01:7
there to	803	-6	C01:6
there version	825	8	
there was	600	0	J29:7 N11:7
there were	803	-3	
there when	803	0	J27:7
there will	854	0	T15:6
there with	734	-4	J42:6
there you	744	-3	S04:8 T05:6
therefore	785	0	J05:6
these	509	0	I17:7 J34:6 J38:7 N01:6
these chang	854	-3	
these come	825	3	
these credential	825	4	
these customer	854	0	I17:7
these group	803	3	
these people	854	0	J23:8
these request	854	6	
these scop	803	3	
these the	854	0	T05:7
these token	825	-3	
these two	769	-4	
they	393	11	J29:7 J36:6 N04:6
they are	598	11	N05:6
they ask	700	4	
they be	854	-3	
they came	854	4	
they can	769	-8	
they can't	825	-4	
they close	854	0	I05:6
they do	724	-3	
they don't	715	-3	J29:6
they expire	785	-4	
they gave	825	0	T01:6
they get	734	-6	
they go	803	0	J29:6
they have	670	0	J29:6
they import	854	0	J31:6
they log	854	3	J36:7
they need	803	-4	
they pass	825	9	J25:6
they pres	825	0	J19:8
they remov	825	0	I17:6 T06:6
they run	825	6	
they sent	803	0	L01:7
they told	825	4	
they typ	825	0	N10:7
they were	785	4	
they'd	700	0	J41:6
they're	593	5	
they're on	854	0	T01:8
they're valid	854	0	J36:6
they've chang	854	0	N02:9
they've only	854	0	N04:6
thing	634	-10	L09:6
thing that	825	-4	
thing work	854	-6	
think	501	-3	I07:6
think it's	715	-5	C01:8
think jira	825	3	S01:7
think of	693	-4	
think that	803	-3	P01:7
third	631	0	C01:6 I09:6 J07:9 J19:7
third of	785	0	J07:8
thirty	769	-3	
this	295	16	I09:6 J02:12 J03:-6 J16:8 J19:8 J22:6 J26:9 J29:9 J40:16 N07:-7 N12:7 N14:10 T01:7 T06:6
this account	825	0	T13:10
this action	825	4	
this adds	825	-8	
this afternoon	854	0	N11:7
this allow	854	-3	
this api	803	-3	
this app	724	14	J40:7 T15:6
this application	854	4	N10:7
this as	769	-4	
this authorization	693	3	T01:17
this baseurl	854	3	
this be	756	0	I06:7
this branch	825	-4	
this but	825	5	
this by	854	0	T10:6
this chang	825	3	
this change	756	-7	
this client	734	-3	I09:16
this com	803	-3	
this deprecat	744	10	J22:15
this does	756	9	N14:9
this doesn't	854	-3	
this endpoint	854	-6	
this error	687	-6	
this errormessag	854	5	
this fault	785	8	
this field	700	6	J04:12 S01:6
this file	854	-4	
this fix	825	4	J25:6
this for	785	0	I14:7 T03:7
this from	854	0	N12:7
this get	854	-4	
this gets	825	5	
this grant	854	0	T01:8
this has	724	0	T06:17
this here	825	3	
this host	854	4	
this in	693	-5	
this instance	670	16	J40:31
this is	565	10	J02:9 N14:6
this issue	681	6	J41:21
this it	854	0	N12:9
this key	854	3	J31:6
this library	724	11	J02:6 N03:10
this look	854	4	
this machine	854	0	N12:7
this message	803	8	
this moment	854	0	N10:7
this month	803	0	J29:6
this morn	681	10	J22:6 J35:7
this mov	854	-4	
this name	854	-5	
this no	854	-3	J19:6
this note	854	3	
this one	611	-9	I07:11 J30:8
this operation	700	5	J02:8 J13:7
this page	724	-3	I01:6 N13:6
this post	803	-8	
this pr	675	-11	
this project	638	8	J16:22 P01:7
this pull	854	-7	
this query	854	3	
this release	825	-4	
this request	785	5	
this resource	600	11	J02:10 J06:6 J07:6 J13:9 J19:8
this rfc	854	-3	
this right	854	-3	
this route	854	0	I14:6
this run	854	0	J09:6
this same	854	4	
this security	854	0	I19:8
this server	785	12	N12:6
this session	825	-3	
this site	756	5	N04:9 N12:8
this state	854	-7	
this the	756	0	T05:6
this title	825	-9	
this to	785	-3	
this token	803	4	J08:9
this too	825	8	
this tool	785	0	J28:6
this tracker	854	7	
this trk	854	4	
this url	825	-4	I02:6
this user	785	8	J42:6
this very	803	-4	
this was	769	-9	
this way	854	-4	
this we	854	6	
this week	715	8	J02:7
this when	825	7	
this with	825	-5	J32:6
this work	756	-11	
this year	825	5	
thistle	854	-3	
thistledown	854	0	J17:7
thistledown atlassian	854	0	J17:7
thornbury	803	6	J04:9
thornbury atlassian	803	6	J04:9
thornbury example	854	3	
those	470	6	I04:6 I10:6 J39:6 J41:6 S04:6
those are	803	0	C02:6
those of	715	0	J39:6 S01:7
those project	854	0	J17:8
those sit	825	0	T01:7
those that	756	0	I03:6 I20:6
those two	825	0	J40:7
those where	854	-3	
those who	693	0	I04:8
those who've	825	0	J11:6
those with	825	0	J32:7
though	550	8	I06:6 J03:11 J15:9 J35:6 S01:8
though i'm	825	4	J42:6 T15:6
though it	825	0	J35:12
though my	854	-3	J15:7
though the	734	0	I03:6
though there	854	0	J03:8
though they	854	4	J15:8
though this	854	4	
thought	544	0	J09:7 L01:7
thought about	825	3	
thought it	785	3	T07:7
thought it's	825	0	N07:6
thought that	724	-6	L08:7
thought was	803	0	N12:6
thousand	744	0	J04:7 N05:7
thread	617	6	L08:6 S03:6
thread main	785	5	
thread that	825	0	L08:8
three	504	-11	I05:10 I14:6 N08:7 T02:6
three are	825	3	
three customer	854	0	T09:7
three minut	734	0	I05:9 I20:6
three of	734	0	T11:8
three people	825	0	J26:6
three tim	744	0	J28:7 S04:6
three week	825	-3	
threw	769	0	T05:9
through	423	9	C01:7 J21:11 J26:-7 J36:10 N01:6 N08:7 N11:7
through all	785	4	J29:6
through an	854	0	J35:7
through and	744	6	T14:9
through api	744	-6	J01:6
through atlassian	854	6	
through http	803	-4	
through jira	854	6	J39:6
through oauth	854	0	J36:9
through of	854	-3	
through proxy	854	4	
through reference	785	5	J32:8
through so	803	3	
through the	556	-4	C01:6 J36:10
through this	825	3	
through though	854	0	I03:7
through to	825	0	L08:8
throw	521	-9	I17:8 J01:7
throw an	785	0	J34:7
throw er	854	6	
throw err	854	-3	
throw it	854	0	L01:11
throw new	642	-9	J01:6
throw the	825	0	J27:7
throwabl	854	3	
throwabl java	854	3	
throwabl propagate	854	3	
thrown	681	0	J36:6
thrown back	854	0	J36:8
thrown out	769	4	C01:6
thu jan	854	5	
thumbnail	825	0	J38:12
thursday	681	-3	J29:10
thus	744	0	L08:6
thus no	854	0	L08:7
thus the	854	0	L09:6
tick	617	3	J11:25 J28:6
tick and	854	-4	J31:6
tick for	825	3	
tick the	785	4	
ticket	394	14	J15:15 J18:6 J20:6 J21:-6 J22:11 J25:15 J29:7 J30:16 J31:9 J38:6 J41:15 J42:6 N03:-6 N05:7
ticket after	854	0	I03:6
ticket are	734	0	J32:6
ticket but	825	0	J38:6
ticket by	700	4	J41:7
ticket can	854	-6	
ticket can't	825	3	
ticket com	825	6	J31:7
ticket creation	854	6	
ticket customer	825	0	J22:6
ticket fail	825	5	J32:7
ticket for	744	7	J30:6
ticket from	670	0	I17:7 N05:8
ticket goes	854	0	J42:8
ticket hand	756	0	J24:6
ticket in	655	4	J30:12 J41:6
ticket integration	854	0	J35:6
ticket is	675	13	J41:6 N05:8
ticket it	825	0	J41:7
ticket jira	825	5	
ticket mention	854	-4	
ticket of	756	-3	
ticket our	854	0	P01:7
ticket part	854	0	J23:6
ticket register	854	4	
ticket that	803	-7	
ticket the	734	12	J14:6 J34:6
ticket to	803	0	J41:6
ticket transition	825	8	
ticket was	825	0	J15:7
ticket with	693	5	J25:6
ticket work	825	7	
ticketbot	854	-6	
tidewater	803	5	J04:6
tidewater co	854	5	J04:7
tidi	825	0	J31:7
tidi up	825	0	J31:7
tidy	769	0	I19:6
tidy up	825	3	I19:6
tied	854	4	
tied to	854	4	
tight	854	0	N08:6
til	803	-3	C01:7
till	700	8	I06:6 J29:6 J36:6 T09:8
till the	803	3	
tim	522	-4	I05:6 J16:7 J35:12 L08:6 N08:31 N15:6 T10:6
tim allow	825	3	
tim and	803	0	J35:6
tim call	854	3	
tim in	825	-7	
tim out	681	3	N08:34
tim we	854	0	T10:6
time	373	-3	C01:17 I04:8 I05:17 I06:9 I20:20 J08:6 J21:8 J25:-6 J30:-6 J35:-6 N07:-6 N11:9 T02:12 T14:7
time 180	785	0	I06:8
time 200	825	-3	
time 204	854	-3	J17:16
time 401	854	0	J08:21
time 403	785	0	J17:14
time 404	803	0	J15:11 N03:9
time after	854	-6	
time and	724	7	
time as	803	3	J39:7 N14:6
time assertion	803	-4	
time change	854	-3	
time claim	756	0	I06:15
time entri	854	-3	
time exp'	769	3	
time expect	854	-3	
time i've	854	0	J08:6
time if	785	7	T10:6
time in	785	0	I20:6
time is	681	0	I04:11 I05:21
time it	756	-3	J02:6
time level	756	4	J03:7
time minute	769	-3	T02:6
time my	854	4	
time not	769	0	J29:6 J36:8 S02:6
time now	650	4	
time of	734	-5	
time on	854	0	P01:6
time report	854	-5	
time role	785	0	J02:8 J16:15
time sheet	854	-3	
time since	825	0	N15:7
time that	785	-3	
time the	769	11	T15:6
time there	785	3	
time time	681	-4	C01:8
time to	744	3	
time track	854	0	J31:6
time tracker	803	6	J02:6 J32:7
time with	854	4	J24:8
time'	854	-3	
time' claim	854	-3	
timedatectl	803	0	I05:8
timedatectl system	854	0	I05:6
timedelta	825	6	J07:6
timedelta minut	825	6	J07:6
timeout	551	3	N08:47 N11:15
timeout and	825	-4	
timeout exceed	854	3	N08:10
timeout for	854	8	N11:9
timeout of	744	0	N08:11 T15:6
timeout on	854	5	T14:6
timeout the	854	0	N08:6
timeout when	854	5	N08:9
timeout with	854	0	N08:8
timeout'	854	-3	
timeouterror	825	4	N08:15
timer	756	0	J36:6
timespent	785	8	
timespent null	854	-3	
timestamp	608	-3	I20:6 T02:16
timestamp too	700	0	T02:14
timezone	825	5	I05:6
tio	825	3	J41:7
tio jira	825	3	J41:7
titl	756	-5	J34:8
title	482	7	J15:10 J25:12 J34:10 N03:6 N12:7 N14:11
title already	825	-9	
title and	854	0	J30:8
title at	825	3	N14:9
title atlassian	803	-5	
title description	854	0	J21:6
title error	769	-6	N01:6
title forbidden	825	-3	
title is	854	-3	
title jira	785	5	J34:7 N14:7
title link	785	4	
title not	854	5	
title oops	744	4	N03:7
title our	854	6	
title report	854	7	
title script	825	11	
title setissuetype	854	5	
title title	854	7	J15:8
title trial	854	7	J25:6
title unauthoriz	785	8	J02:13
tld	854	-4	
tls	638	3	N07:8 N09:7 N12:6 N13:8
tls connection	854	7	
tls handshake	854	-4	
tls inspection	854	0	T08:6
tls_wrap	854	8	
tlscafile	854	-4	
tlscafile and	854	-4	
tlsskipverify	854	-4	
tlssocket	825	7	
tlssocket emit	854	8	
tm	854	0	C01:7
tmp	785	4	
tnt	517	8	L01:10 L09:19 T06:12 T07:15 T09:30 T10:9
tnt aud	756	3	L01:9 L09:9
tnt base_url	854	0	T09:6
tnt baseurl	675	-9	L09:7
tnt http	670	0	T07:15 T09:14
tnt opts	854	5	
tnt public	854	6	
tnt siteurl	803	6	T06:8
tnt tenant	734	6	
tnt'	744	4	T03:7
to	185	8	I01:-6 J01:6 J02:8 J30:-6 J33:9 L01:-8 N09:7 N11:-6 P01:7
to 111	854	-3	
to 404	825	0	J39:7
to 443	854	3	N13:6
to about	854	0	J07:6
to accept	785	5	
to acces	583	8	J02:13 J07:6 J19:8 J40:6
to account	825	-5	
to acme	854	-7	
to act	715	0	T01:6 T04:6 T08:6
to add	624	12	J14:7 J15:9 J20:7
to addon	854	0	I17:6
to adf	785	-4	J32:10
to administer	854	0	P01:6
to agree	854	-4	
to all	744	4	J15:7
to allow	769	3	N01:6
to an	646	4	J11:7 J20:8
to and	707	4	
to anonymou	825	6	J04:10
to another	655	-4	
to answer	744	-3	
to any	785	-5	
to asapp	854	-3	
to ask	675	0	N07:6
to at	825	-6	
to atlassian	675	11	N11:6 T15:15
to attach	825	-6	
to authenticate	631	-4	I14:10
to authorise	825	-3	
to authorize	854	-4	
to baseurl	854	0	J37:7
to be	424	0	I06:11 J23:6 J26:6 N03:7
to bearer	785	0	J05:6
to before	854	-3	
to blank	769	8	
to br	825	0	J29:7
to browse	803	6	J42:6
to build	724	-5	I17:8
to call	715	0	I17:6
to change	675	-5	T15:9
to character	854	0	J34:9
to check	744	-4	
to choose	769	6	J04:7
to click	825	0	J40:7
to close	854	0	J19:6
to cloud	687	0	J01:6 J23:7 J38:6
to collect	854	3	
to come	734	3	N15:7
to compare	854	5	
to compute	854	0	I02:6
to confirm	803	-5	
to confluence	634	6	J18:7
to connect	614	0	J02:10 N07:10
to contact	724	-8	I12:8 I16:6
to continue	825	0	N12:6
to contribute	825	11	N03:6
to convert	803	-7	C02:6 J32:7
to correct	825	4	
to create	598	16	J04:6 J05:6 J14:6 J30:7 P01:12
to custom	854	5	
to database	825	4	
to db	854	-3	
to decode	700	5	I07:6 I08:19
to decodesymmetric	769	0	I07:14
to delete	803	9	P01:9
to detect	854	-3	T14:6
to dev	803	-5	
to different	825	0	I15:7 N02:7
to disable	825	5	
to do	553	-8	J35:15
to done	825	3	J41:10
to download	803	-5	I13:7
to drop	803	-3	I06:7
to each	744	0	N01:7
to edit	785	0	J16:7 N15:6
to end	744	6	J25:11
to enter	769	6	N13:9
to epic	854	-3	
to establish	825	3	N06:9
to every	854	0	I01:6
to exchange	825	-3	
to execute	734	-9	
to exist	854	3	
to exit	825	-6	
to fail	744	8	
to false	803	0	J32:7 N07:6
to fetch	675	-3	
to find	670	-4	I19:6 N09:9
to fix	756	11	I20:6 J15:7 T15:6
to force	854	3	
to forge	715	0	I19:8 J12:8 J37:8
to gb	854	-3	
to gdpr	825	-12	
to get	531	7	C01:6 J02:9 J04:6 N09:9
to github	803	-7	
to gitlab	825	-5	
to give	715	0	J14:8
to go	660	3	
to hand	756	5	J23:7
to have	563	3	I02:9 J13:6
to help	785	-4	
to hide	854	-5	
to host	854	0	J02:7 N02:7
to http	586	3	I02:7 J02:6 N09:8 N14:10
to iat	854	0	T02:6
to id	854	5	
to ignore	854	3	
to import	785	9	
to in	769	8	J41:10
to install	681	7	I11:9 I13:11
to integrate	825	-3	
to invalid	825	-5	
to issu	803	-5	
to issue	803	0	N05:6
to it	634	0	J15:8 N12:6
to item	854	0	S01:7
to its	803	-3	P01:6
to jira	453	8	I17:6 J02:7 J08:7 J20:8 J25:9 J26:6 J40:8 N13:10
to jira'	854	0	J40:7
to just	825	0	J27:6 T13:8
to keep	785	0	T13:6
to know	655	3	I14:6
to learn	785	7	
to leave	825	0	J07:8
to let	785	0	I16:6
to link	825	-6	
to list	769	14	
to load	756	11	
to localhost	854	0	N07:6
to log	638	0	T14:9
to login	769	-11	
to look	664	-11	S04:6 T08:6
to mak	825	4	
to make	621	10	J24:6
to manage	854	4	
to map	769	4	J25:11
to match	803	0	N02:6
to me	670	0	J34:6
to mean	854	0	J33:8
to miss	724	0	J12:15
to move	715	-9	
to my	675	12	J26:8 N07:6
to name	769	-6	
to need	854	4	J09:6
to new	700	0	N02:6
to newco	854	0	N02:7
to no	670	0	T02:9
to normal	825	-5	
to not	854	-6	
to notice	854	-3	
to object	769	4	J25:11
to one	664	11	J21:10
to only	825	3	I20:6
to opt	825	-3	
to our	646	-4	T01:6
to parse	606	7	J01:34 J37:6
to perform	700	12	J02:9
to pick	825	-4	
to plugin	854	-3	
to post	744	3	
to preflight	854	-3	
to prevent	854	3	
to problem	825	-3	
to proce	825	0	N12:7
to prod	854	0	J31:7 T08:6
to project	803	-5	
to proxy	769	0	N10:13
to publish	744	5	
to push	825	6	J25:6 N05:6
to put	650	6	I19:6 J26:6
to re	744	3	
to redirect	854	4	
to refuse	854	-4	
to register	715	5	I16:24
to reinstall	734	0	I09:9 T04:6
to remote	825	-9	
to remove	854	0	I09:6
to reproduce	548	4	
to request	734	8	N09:11
to reset	854	3	
to resolution	854	4	
to resolution'	854	4	
to resolve	744	0	N14:8
to respond	854	3	N07:7 N08:6
to rest	655	-8	J32:7 J39:8 N13:6
to retrieve	734	-10	
to run	681	0	C02:7
to save	744	5	J08:6
to say	715	-3	
to search	734	0	J33:11
to see	561	4	J15:13 J33:6
to self	825	9	
to send	670	-6	T12:8
to server	724	0	N07:6
to service	854	4	
to set	638	0	J13:6 J25:7
to sign	700	3	T05:8
to since	854	-5	
to solve	803	-3	
to some	803	-3	
to somebody	803	4	
to sort	769	5	S01:7
to stand	854	8	
to start	785	4	
to statu	854	-4	P01:7
to stay	825	6	
to stop	854	0	N15:6
to such	825	-6	
to sync	803	5	
to talk	825	0	N09:6
to tell	724	3	N02:7
to test	700	-11	
to text	854	3	
to that	744	5	
to the	372	-9	J26:-6 J32:6 L09:6 N03:7 N10:6
to them	825	0	J10:6
to this	734	6	
to those	854	3	I04:7
to ticket	756	-4	
to time	854	3	
to token	803	13	
to transition	825	4	J41:6
to try	724	0	I04:7
to type	854	7	
to understand	825	0	J33:7
to update	756	7	I12:6
to upload	803	-5	
to url	803	-5	
to us	734	-3	
to use	509	0	J18:24 J26:6 J28:7 J34:7 T01:20
to user	744	6	
to validate	785	3	
to verify	650	12	I10:6 I11:22 N09:16
to view	707	-4	J27:14
to wait	756	-6	
to web	854	-3	
to what	785	-4	N12:6
to which	785	-5	
to wiki	769	0	J18:6
to work	624	0	T02:7
to write	744	3	
to your	693	-6	J33:8 J40:6
to_json	854	-3	
to_s	854	0	T09:10
tobe 200	854	0	J19:6
today	581	-10	I09:7 N11:11
today no	825	0	I08:6
today the	785	3	
todo	744	12	
toerror	854	4	
together	681	6	J10:6 N03:6
tojson	825	-3	
tok	627	0	I20:7 J01:6
token	219	0	C02:-7 I01:-6 I03:8 I05:6 I06:8 I09:-9 I10:-10 I11:9 I13:-7 I15:10 I16:-8 I17:-8 I19:9 I20:12 J01:19 J02:13 J03:9 J04:8 J05:6 J08:10 J09:-8 J11:8 J12:-8 J15:-11 J17:-6 J19:12 J21:-10 J22:-6 J23:-10 J24:-9 J25:-20 J26:8 J28:19 J29:8 J30:-12 J31:-11 J32:-8 J33:-8 J34:-9 J36:8 J37:13 J39:-10 J41:-11 L08:6 L09:12 N01:-9 N02:-8 N03:-7 N05:-12 N06:-11 N07:-10 N08:-11 N09:-11 N11:-11 N15:-7 P01:-11 S01:6 S03:9 T07:8 T08:16 T09:9 T11:15 T12:8 T13:10 T14:12
token 200	707	-7	J05:7
token 400	608	0	T05:-8 T06:18 T07:21 T09:21 T11:29
token 401	700	4	J05:6 J19:12 T05:25 T08:12 T10:10
token 403	744	7	T08:19 T14:8 T15:7
token accept	854	0	S04:7
token accessible	724	0	J40:11
token again	803	3	J03:6 N10:7
token alone	854	3	
token also	854	0	J19:8
token an	854	4	
token and	523	7	J01:8 J02:6 J14:7 J16:7 T14:8
token answer	854	-3	
token any	825	6	
token anywhere	854	0	J20:6 J37:6
token app	854	0	I19:6
token are	611	15	J28:7
token as	642	9	J01:7 J35:13
token ask	854	0	J05:6
token at	608	0	I11:11 J01:7
token atlassian_jwt	854	8	J06:9
token atlassianjwt	854	5	J06:6
token authentication	854	-6	
token base	785	0	N12:6
token be	803	3	J40:7
token bearer	854	-4	
token because	854	0	N04:6
token before	734	3	
token body	825	10	
token both	803	0	J02:7
token bound	854	0	J07:6
token broken	854	0	J19:6 S04:7
token but	744	12	S04:7
token by	687	-9	
token cache	803	0	S03:6
token call	854	3	L08:7
token can	744	6	
token chang	825	-5	I11:6
token claim	769	0	J06:6
token client	803	7	J22:7
token cloud	803	-7	
token colleague	854	0	J22:7
token com	744	-5	
token complete	825	3	
token connect	854	-3	
token const	734	4	
token creat	744	0	J19:11 J29:6
token create	825	3	
token curl	785	-13	
token decod	854	0	J37:6
token def	854	-3	
token do	785	8	
token doctype	854	0	N12:6
token does	785	0	J23:6
token each	803	12	T14:8
token endpoint	664	-8	T02:7
token enter	825	0	J35:6
token error	650	6	I07:9 I08:9 J28:6
token everyth	854	9	S03:8
token expect	803	0	T14:6
token expir	670	-3	
token expire	854	0	T14:6
token fail	734	0	I11:11
token field	854	-5	
token fill	825	-3	
token first	854	-3	I12:7
token for	542	11	L08:8 T09:8 T12:9 T13:16
token forge	854	0	I19:6 J37:6
token form	785	4	
token found	825	-5	
token fresh	785	0	J01:6 J35:6 J42:8
token from	575	12	I05:10 I21:7 J01:7 J05:6 J08:12 J36:7 L01:8
token get	687	0	J02:12
token goes	854	4	
token got	785	0	I03:6
token grant_type	803	0	T01:6
token half	854	-4	
token has	606	0	J08:7 J11:7 L08:9
token have	769	0	J26:6
token hc	854	3	
token header	756	-5	J10:6
token host	825	0	T08:9
token hs	854	0	I11:6
token http	769	-4	T05:10
token if	724	-4	
token in	544	8	J08:6 J29:6 N03:6
token instead	785	4	
token interface	854	3	
token invalid_grant	825	-5	
token is	471	-25	I12:8 I18:12 I20:6 J01:12 J36:7 T14:6
token isn't	756	0	J02:7 S01:6
token iss	803	0	J08:6
token issu	825	0	T09:6
token it	631	-4	L01:6
token it's	803	0	I05:6
token jira	700	9	N13:9
token json	785	5	
token jwt	631	5	J07:9 L08:8
token lifetime	803	0	I05:14 J36:7
token live	803	-4	
token login	825	6	
token made	675	8	N14:6
token may	803	-3	
token minut	854	0	S01:7
token miss	825	-3	
token must	825	-8	J29:6
token mutation	854	0	T12:6
token myself	854	0	S01:7
token never	825	0	I03:7
token new	756	-4	J19:8
token no	608	-12	J20:8
token nocheck	769	11	J20:9 J25:6
token none	825	5	
token not	700	-3	C01:9
token noth	803	0	J19:8 J28:6
token now	803	6	J26:7
token of	569	-3	I06:7 S03:12
token ok	854	0	N12:6 T13:6
token on	687	5	I11:10 I21:8
token once	854	4	
token one	785	8	I15:6 T09:7
token option	825	6	J23:8
token or	693	-6	S01:8
token os	825	7	J10:7
token other	803	0	J14:8
token out	769	3	
token owner	825	0	J27:7 J42:7
token page	756	4	J29:11
token pats	854	-3	
token please	803	-7	
token prefix	854	4	J05:6
token proces	854	-5	
token provid	854	-5	
token query	854	0	S04:8
token read	785	3	J14:6 J40:8
token redact	624	0	J01:8 J04:8
token refresh	734	-5	
token refus	769	-3	I06:6 I19:6
token req	724	-5	
token request	675	0	L09:6
token require	854	3	
token res	825	-3	
token rest	803	7	J26:7
token result	785	9	
token return	715	-3	
token rotate	825	-3	
token run	854	-8	
token same	756	0	N11:9
token says	756	-4	
token scop	803	0	J11:6
token scope	854	0	J11:6
token segment	854	0	I14:8
token service	744	-3	T04:8 T07:10
token sign	756	-4	
token signature	785	0	I19:8
token since	785	-4	
token site	854	0	C02:7
token so	756	6	J03:11
token stand	854	-5	
token status_code	825	0	N13:6
token still	785	4	J11:6 S01:6
token stopp	854	0	T03:7
token stor	825	0	J19:8
token table	825	0	T14:7
token that	608	3	J28:11 T14:9
token there	724	3	J37:7
token they	785	-3	L01:7
token tok	854	-3	
token too	825	0	I04:7 N07:6
token tri	825	-3	J16:6
token two	854	0	J16:7
token under	854	0	S03:8
token until	854	0	J03:7
token used	825	3	I20:15
token user	803	3	
token username	854	3	
token verification	803	0	I19:11
token was	655	-3	I20:10 J04:7
token went	854	-4	
token were	825	0	J26:6 S01:6
token what	756	4	
token when	715	-4	
token where	803	10	J26:6
token which	700	-3	J40:6 T11:7
token will	825	-8	
token with	547	15	J28:28 L09:7
token without	687	12	J28:20
token work	687	6	J19:6
token would	785	5	J29:6
token wrong	825	0	J35:6 S04:9
token you	803	-5	J08:6
token'	565	14	J24:6 N08:6
token' data	854	-4	
token' no	687	-5	
token' nocheck'	854	13	
token' u'no	854	4	
token_auth	744	0	J01:9
token_based_auth	854	0	J01:8
token_based_auth true	854	0	J01:8
token_reject	854	-6	
token_url	803	7	T15:8
tokenerror	854	-3	
tokenfor	854	4	S03:7
tokenurl	785	8	T03:7
tokenurl http	785	8	T03:7
tokyo	854	0	I05:7
told	536	3	I06:6 J24:11
told me	715	0	I18:7 J12:6
told otherwise	825	3	
told that	756	4	J40:7
told the	769	0	J29:6
told us	715	-4	I06:6
tolerance	803	0	I20:9
tolerat	785	0	J20:8 L08:6
tom	854	0	P01:6
tomcat	715	-4	I02:10 J39:8
tomorrow	785	-6	
tonight	854	3	
too	426	18	C01:6 I04:8 I14:6 J21:15 J35:12 N05:28 N08:9 T02:19
too and	803	-5	
too both	854	-3	
too far	664	0	T02:24
too fast	854	0	J21:7
too few	825	11	J29:6
too it	854	3	
too large	693	3	N05:29
too late	854	0	T02:8
too long	693	6	J01:7 N05:14 N08:8
too many	611	0	I14:8 J21:22 J35:6
too much	744	8	
too no	854	4	
too often	825	6	J35:8
too old	769	0	C01:6 I04:11 I18:6
too so	785	3	T13:6
too the	769	0	L09:6
too tight	854	0	N08:6
too what	854	0	J35:7
too when	825	6	
took	508	3	C02:9 J01:7 J06:8 J34:7
took from	854	0	J30:6
took it	700	-3	
took its	825	5	L09:8
took look	825	4	J15:6 J24:6
took me	734	0	J23:6 J34:6
took out	854	3	
took that	854	0	J22:6
took the	631	0	J06:7
took three	854	0	J26:7
tool	439	15	C02:11 J04:6 J11:8 J28:7 J30:6 J38:7 N14:6
tool answer	825	7	
tool at	854	-3	N12:7
tool do	854	-6	
tool does	825	5	
tool every	854	0	J20:6
tool fail	825	8	
tool fine	854	-3	
tool for	724	-4	J03:6
tool get	854	-11	
tool in	825	3	N05:6
tool look	825	5	J34:7
tool need	854	0	N15:6
tool of	825	3	I04:6
tool one	854	0	J29:7
tool return	854	8	J02:6
tool says	724	8	C02:7
tool skip	854	0	J15:6
tool that	785	4	
tool the	803	-3	
tool to	854	0	J38:8
tool with	769	4	N15:6
tool would	854	0	N03:7
toolkit	854	-5	
toomanyrequestserror	854	-5	
top	655	-8	J32:6 N14:6
top level	854	-5	
top of	734	-3	J32:7
tostr	634	3	J22:6 J25:6
tostr base	670	0	J22:7
total	590	3	J22:15 S01:15 S04:10
total asuser	854	0	J42:8 S04:6
total islast	854	-4	J04:7
total issu	825	-6	
total on	854	-4	
total'	825	-5	
touch	614	-3	T03:9
touch it	803	0	J36:7 N02:8
touch since	854	0	T03:9
toward	854	0	J32:7
tp	769	-4	
tp client	769	-4	
tp jira	825	-3	
tr	769	4	N01:7
tr html	785	4	N01:7
tr'	854	10	
trace	577	8	J25:6 N11:15
trace and	825	-3	S03:6
trace id	769	0	N11:7
trace ids	854	0	N11:7
trace of	854	0	I09:6
trace the	803	0	J24:6 S02:6
trace with	854	3	
traceback	588	16	
traceback most	595	7	
traceid	681	4	I19:6 N11:8
traceid ab	854	0	I19:7
traceid'	744	4	
traceid' aa	854	3	
track	655	-12	J34:6
track the	825	-5	
tracker	575	20	J02:9
tracker example	756	-4	N12:7
tracker int	854	5	
tracker new	854	8	
tracker the	854	-3	
traffic	687	0	J35:9 N12:6
traffic goes	854	0	C02:7
traffic light	854	0	J35:11
traffic or	785	3	
trail	734	0	T15:8
transfer	700	7	
transfer encod	803	6	
transfer encoding'	744	4	
transform	734	6	J41:6
transform content	854	-4	
transform py	854	3	
transform tio	825	3	J41:7
transform'	744	4	
transition	514	18	J41:68
transition an	854	-5	
transition and	785	6	
transition are	854	-4	
transition body	769	0	J41:6
transition error	854	3	
transition field	803	9	J41:8
transition for	756	13	J41:21
transition id	634	7	J41:22
transition in	785	-3	J41:6
transition is	825	-6	
transition issue	803	0	J41:8 N11:6
transition list	854	4	
transition name	803	-3	
transition of	854	3	
transition on	854	0	J41:7
transition statu	854	4	
transition to	785	-12	
transition was	825	9	J41:12
transition'	734	15	J41:27
transition' id	803	8	J41:13
transition' identifier	803	8	J41:10
transition_issue	825	-7	
transitional	785	4	N01:7
transitional en	785	4	N01:7
transitionid	854	3	
transitionjiraissue	854	-4	
translat	724	4	J30:9 J40:6
transport security'	785	-3	
treat	675	0	J03:11 S01:12
treat it	854	0	T10:6
treat me	825	0	J03:6 S01:6
tree	785	0	J32:8
trello	769	-3	J40:11
trello com	825	-4	
tri	451	31	I13:6 J01:6 J25:11 N03:8
tri against	854	5	
tri both	769	4	
tri for	825	4	
tri http	854	9	
tri it	724	-5	
tri many	854	3	
tri that	854	0	L09:8
tri the	715	11	J25:10
tri to	583	0	I13:10 I16:6 J31:8 T08:8
tri with	700	4	
trial	634	0	J25:11 N14:7
trial atlassian	854	6	
trial site	854	-4	
trial'	854	4	J23:6
trick	769	4	N07:7
trick to	854	3	
trigger	621	0	I19:7 T09:6
trigger is	854	-3	
trigger with	825	3	
trim that	854	0	C02:6 N06:6
trimm	854	0	J09:7
trip	825	-7	
trk	769	7	
trk issueattachment	854	4	
trn	854	0	C01:6
trouble	565	12	J09:6 N11:7
trouble complet	854	7	
trouble for	854	7	
trouble the	803	3	J23:6 N02:6
trouble with	769	5	J07:8
troubleshoot	687	-12	
troubleshoot note	854	-3	
troubleshoot the	854	-3	
true	424	0	I03:6 I11:6 I21:10 J04:11 J26:-6 S04:6
true and	825	-4	I11:6
true async	854	-3	
true basic_auth	854	3	
true body	785	-3	
true const	825	8	J33:6
true def	854	3	
true error	693	3	J25:9
true if	825	-5	
true in	785	3	T08:6
true indent	825	-5	
true into	825	-6	
true issu	854	0	J04:6
true it	854	-4	
true limit	825	3	
true maxresult	854	-5	
true msg	854	4	
true valid	854	3	
truncat	769	0	J10:7 T10:9
truncate	854	5	N05:8
trust	664	0	N09:21 T10:7
trust certificate	854	-4	
truth	769	-9	J29:6
truth the	854	-3	
try	401	42	I04:13 J02:7 J25:16 J26:17 N03:7 N11:10 N13:6
try again	586	7	J25:6 N11:13
try an	854	5	
try const	675	8	J01:6 J22:6
try new	854	3	
try page	854	-6	
try part	854	0	J25:7
try reload	724	3	I04:28
try return	825	-3	
try same	854	4	
try that	825	-5	
try the	660	-3	
try this	854	8	J25:6
try to	577	26	J02:8 J25:9 J26:7 N03:8 N05:6
try transition	854	6	
try var	854	0	N13:7
try with	769	4	J35:8
ts	624	-7	
ts caller	734	-4	
tst	825	6	J11:11 N13:7
ttl	693	-9	T02:7
tue	687	14	
tue feb	854	4	
tue jul	825	4	
tuesday	687	0	J17:6 J29:6
tuesday the	854	0	J29:8
tunnel	621	6	I12:17 J12:7 N10:17 N12:9
tunnel connection	825	4	N10:7
tunnel request	854	3	N10:7
turn	493	0	I01:7 J21:8 N04:6 T09:6
turn away	744	0	J32:6
turn down	681	4	J07:9 T09:7
turn it	769	3	N13:7
turn off	803	-3	
turn on	744	0	I13:6 N07:6
turn our	825	0	J21:6
turn out	655	6	I03:7 J20:6 T10:7
turn red	803	-5	C02:8
turn the	744	6	L01:6
turn up	756	-4	
tutorial	715	-4	L08:7
tutorial on	854	-5	
twelve	803	-3	J21:6 S04:8
twenty	724	4	
twice	642	6	J07:6 J35:6 N10:9
two	403	-11	I05:9 I15:12 I20:7 J05:7 J19:9 J25:-6 J40:7 S03:8 T04:7 T07:8 T13:7 T15:7
two box	854	5	
two call	825	-4	J42:8
two colleagu	854	0	T07:6
two days	724	6	L01:7
two factor	803	-6	
two field	785	3	J31:6
two hour	785	0	I20:7 J07:6
two machin	854	-3	
two minut	769	3	J19:15
two more	854	0	J07:6
two only	854	0	J40:7
two or	825	0	J34:7 T02:8
two problem	854	-4	
two project	785	0	S01:10
two record	854	0	T04:7
two refresh	854	-4	
two request	854	0	S03:6 S04:6
two second	854	0	I20:8
two sit	700	0	I15:9 J40:9
two tenant	854	0	T10:6
two test	854	-7	
two third	854	0	I09:6
two tim	756	0	I05:8 J16:6
two token	854	0	J05:6 N15:7
two ways	756	-5	
two week	687	-5	I16:6
two world	854	0	J28:6 T11:6
txt	724	3	J25:6
txt content	854	-3	
typ	539	8	J30:16
typ and	825	4	
typ are	825	-3	
typ in	803	3	J02:8 J05:6
typ into	803	3	
typ it	825	0	T09:6
typ jwt	825	4	
typ of	854	3	J30:9
typ the	769	0	J35:6
type	353	17	J24:27 J25:13 J30:25 J32:10 J39:9 N15:6 S03:6 T01:16
type and	769	3	
type app	854	0	N15:6
type application	491	-9	J02:6 J22:9 J25:6 N13:8
type array	854	-4	
type at	803	0	T01:6
type atlassian	854	0	S03:19
type bug	803	0	J31:6
type bug'	825	-6	
type but	854	-5	
type cloud	785	13	J39:6
type content	744	5	
type doc	675	0	J32:14
type error	825	-4	
type filter	854	0	J34:9
type for	769	-5	I04:6
type from	825	-10	
type has	825	-9	
type header	854	8	
type http	769	4	
type in	803	3	
type is	700	-3	J24:8 J30:13
type isn't	854	0	J24:7
type it	854	7	
type jira	756	-6	
type jwt	603	9	T01:6 T02:6 T03:8
type multipart	854	-4	J24:7
type my	854	5	C02:9
type nam	854	8	
type none	854	7	
type of	715	-6	I06:6
type only	825	-7	J24:6
type option	769	7	
type options'	744	4	
type page	675	4	J34:6
type paragraph	734	-7	J25:7
type project	825	-5	
type select	734	12	J30:17
type server	803	6	J39:9 N12:6
type so	854	0	J03:7
type story	825	4	
type task	825	-5	
type text	608	-6	N14:6
type that	854	7	
type the	785	0	J42:7
type they	854	0	T01:6
type title	854	6	
type with	825	0	J25:7
type'	539	15	J01:6 J24:7
type' application	558	7	J01:7
type' does	854	0	J04:6
typeerror	664	-10	T05:8
typeerror cannot	700	-6	
typename	803	-8	
typename system	825	-5	
typeof	825	5	J23:7
typeof err	854	-3	
typescript	854	0	L09:8
typical	803	-12	
typo	693	-7	J35:7 L01:10
typo in	769	-5	L01:7
u'headers'	854	4	
u'no	854	4	
u'no check'	854	4	
u'x	854	4	
u'x atlassian	854	4	
ua	734	3	I11:6
ua compatible	785	4	
ubuntu	687	7	
ubuntu latest	785	3	
udp	854	0	I05:6 I13:6
uformat	854	0	I06:6
ug	803	0	T06:13
ugly	825	-6	
ugly and	854	-6	
ui	565	6	J05:6
ui it	854	-6	
ui show	803	-4	
ui with	854	3	
ui you	825	0	J18:6 J20:6
uid	825	-11	
uk	854	-4	
umlaut	769	3	
un	769	4	I12:6
unable	525	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable to	525	23	I07:13 I08:10 N07:6 N09:22 N14:9
unable_to_verify_leaf_signature'	854	6	
unaffect	785	0	J09:7
unassign	785	9	J25:8 J30:6
unauthenticat	724	-7	I21:12 L08:9
unauthenticat request	854	0	I21:14
unauthoris	660	0	J19:6 J35:6 J36:15 J37:6 J40:6 L01:6 L08:6
unauthoris for	825	0	L08:8
unauthoris while	854	0	J36:8
unauthoriz	417	40	I02:6 I18:33 J01:-6 J02:37 J06:7 J11:28 J25:-7 J26:24 J28:8 J36:30 L08:6
unauthoriz 401	675	20	J02:19 J26:8
unauthoriz and	756	-6	I18:8
unauthoriz as	854	0	I09:6
unauthoriz at	756	-4	J02:6
unauthoriz code	825	0	J36:7
unauthoriz debug	854	-7	
unauthoriz error	734	6	J02:6
unauthoriz errormessag	825	4	J26:12
unauthoriz for	724	-5	J03:9
unauthoriz from	744	5	J36:8
unauthoriz get	785	-5	J19:8 J38:6
unauthoriz how	854	0	J19:6 J36:7
unauthoriz is	854	0	J07:6
unauthoriz it	854	0	J38:8
unauthoriz jira	825	0	J36:7
unauthoriz no	854	-4	
unauthoriz on	825	0	I18:6
unauthoriz put	854	-4	
unauthoriz qsh	825	0	I02:8 J06:10
unauthoriz scope	593	23	J10:8 J11:36
unauthoriz unable	854	0	I08:6
unauthoriz with	785	5	J14:7
unauthorized'	785	5	J36:6
unauthorized_client	593	-3	T01:36 T14:9 T15:10
unauthorized_client error_description	675	7	T01:12 T14:8 T15:6
unauthorized_client in	854	0	T01:6
unauthorized_client'	825	0	T01:8
unauthorizederror	803	4	I04:8
unauthorizederror 401	854	4	J14:6
unavailable	664	18	N15:42
unbound	700	-7	J33:13
unbound jql	715	-5	J33:14
unchang	715	0	N02:12
unclear	803	3	
undefin	593	-3	I13:12 N09:6 T05:15
undefin at	825	-7	
undefin for	854	0	I10:6
undefin jira	854	4	
undefin method	854	10	
undefin url	825	3	
undefined'	825	0	J23:7
under	510	4	I07:7 I16:6 J04:7 N03:6 S03:6
under jira	825	6	I16:6
under load	854	3	
under one	854	0	I15:6
under permission	803	0	J12:6
under setting	854	4	
under that	825	0	J21:6 S03:7
under the	642	8	I07:10
understand	642	6	N12:7
understand jwt	854	-3	
understand the	825	3	J39:6
understand what	825	0	J24:6
understandab	854	0	T02:6
understood	803	-11	
undici	707	-4	
undici request	715	-4	
undocument	854	3	
unexpect	500	14	I11:12 I19:6 J39:6 N03:10 N12:18 N14:13 P01:6
unexpect answer	854	0	N14:7
unexpect aud	825	0	I19:6
unexpect close	854	4	
unexpect error	785	12	N07:7
unexpect migration	785	8	N14:7
unexpect or	785	0	I11:15
unexpect response	670	-7	N02:6
unexpect statu	675	4	
unexpect token	631	0	N03:11 N12:22
unexpect type	854	0	I06:7
unexpected	715	9	
unexpected default	785	8	
unexpected wrap	854	3	
unfortunate	825	3	
unhandl	769	9	
unhandl error'	854	6	
unhandl promise	854	8	
unhandl rejection	854	-5	
unhandledpromiserejectionwarn	744	5	
unhandledpromiserejectionwarn statuscodeerror	825	3	
unhandledpromiserejectionwarn unhandl	854	8	
uninstall	575	0	I07:10 I08:7 I14:10 I17:20 T04:10 T10:8
uninstall and	724	4	T01:8
uninstall event	854	0	I14:6
uninstall hook	825	0	I17:6
uninstall it	854	-3	
uninstall reinstall	854	0	T10:8
uninstall the	825	8	
uninstalled'	854	0	I14:6
unique	803	-5	
unirest	854	0	J09:6
unit	670	-6	T02:7 T07:7
unit test	670	-6	T02:7 T07:7
unix	664	-6	
unix exp	707	0	T02:6
unix expiresat	854	-7	
unix qsh	756	-3	
unix ten	854	5	
unknown	501	14	I09:9 I14:6 J05:18 J31:25 T14:8
unknown authority	825	3	N09:10
unknown customfield_	724	7	
unknown description	785	3	J31:8
unknown error	769	-7	N11:6
unknown field	854	-25	
unknown host	854	5	N06:12
unknown if	854	6	
unknown in	803	0	J31:8
unknown issuer'	854	-3	
unknown jira	769	6	
unknown on	854	0	J27:7
unknown or	769	-3	T14:11
unknown response	854	3	
unknown source	785	7	J25:7
unknown the	854	3	
unknownhostexception	825	0	I09:6
unles	646	-3	J31:8
unles we	854	-3	
unlimit	769	0	I06:22
unlimit lifetim	825	0	I06:12
unlock	854	0	J35:6
uno	854	-5	
unrecogniz	854	10	J25:6
unrelat	854	-3	
unresolv and	854	4	
unrestrict	854	-3	
unscop	756	5	J28:17
unscop token	785	4	J28:12
unstyl	854	0	I21:10
unsuccessful	769	4	I19:11
unsupport	624	0	J24:31 J25:6
unsupport confluence	803	3	
unsupport media	687	-3	J24:27
untick	854	0	P01:7
until	517	4	I04:8 J21:8 J29:14
until about	854	0	N11:11
until all	854	6	J21:6
until exist	854	-5	
until it	785	0	J29:6
until last	785	3	J29:10
until next	854	0	I20:7
until now	825	-8	
until some	854	0	J21:7
until someone	854	0	J03:7 N14:6
until then	825	0	J30:6
untouch	854	-4	
unus	825	-3	J29:8
up	391	-15	J11:-6 J18:6 J19:15 J23:6 J26:-7 J29:7 J42:6 N05:9 N07:6
up again	803	-3	N15:9
up an	803	-6	
up as	734	3	
up at	769	3	J19:10 N07:8
up but	854	-10	
up for	687	-9	L01:6
up in	627	-3	N15:7
up jira	803	-4	
up last	854	0	J40:7
up on	756	0	I12:6
up or	854	0	J04:6
up people	854	0	J42:10
up please	854	-3	
up that	803	0	N10:6
up the	598	0	J19:6 J31:6
up there	803	6	
up to	624	7	N05:7
up unus	854	0	J29:8
up when	825	-6	
up with	700	6	J34:7
updat	485	10	J25:9 J29:7 J33:13
updat and	825	8	
updat content	825	3	J25:8
updat d'	854	4	
updat desc	756	3	J33:10
updat from	825	4	N02:6
updat issue	803	3	
updat lic	854	3	
updat order	854	3	
updat the	664	0	J15:7 J42:6
updat to	803	3	N06:6
updat we	854	-3	
updat with	854	8	
update	461	-8	J02:-6 J09:7 J12:6 J25:15 J31:8 N02:6 T01:10 T04:7 T05:7
update actual	854	-9	
update and	854	-3	
update button	854	0	P01:6
update comment	825	8	
update custom	854	0	J13:8
update field	769	9	J25:13
update in	803	3	
update issue	854	0	J41:6
update it	756	-4	N02:6
update of	734	5	J39:6
update that	825	3	J33:7
update_history	664	7	J25:6
update_history false	664	7	J25:6
update_issue	854	-5	
update_page	756	-7	
updateasync	825	-9	
updateasync content	854	-5	
updateconfluencepage fail	854	3	
updated'	854	3	J33:12
updated_at	825	0	I07:7
updatehistory	825	9	
updatehistory false	854	6	
upgrad	617	-14	I11:6 J07:6 J24:7 N01:6 T03:7
upgrad ace	825	0	I03:7 N01:8 S02:7
upgrad atlassian	854	0	T03:8
upgrad the	756	-6	J33:6
upgrad to	803	-3	
upgrad with	854	-6	
upgrade	614	0	J12:6 T03:8
upgrade it	825	0	I15:6
upgrade of	854	3	I21:6
upload	538	-20	I12:8 J20:18 J24:6
upload attachment	825	7	
upload by	854	-3	
upload fail	803	-8	
upload file	854	4	
upload it	825	-3	
upload of	825	3	N11:9
upload set	854	-4	J24:7
upload the	707	13	
upload want	854	10	
upload with	854	-8	
upm	724	-4	I16:6 T01:9
upm is	854	-4	
upm says	854	0	I11:6
upon	756	3	T10:6
upper	756	0	J03:10 T11:7
upsert	715	-3	
upsert field	854	3	
upsert return	825	-6	
upset	825	-3	
upstream	744	0	N11:12
upstream connect	854	0	N11:6
upstream request	854	0	N11:8
uri	474	-11	J10:42 T09:7
uri absolutepath	854	-5	
uri account	854	5	
uri for	854	-4	
uri header	854	12	J26:6
uri host	854	3	
uri http	569	8	
uri iat'	854	5	
uri improper	854	0	J10:9
uri is	756	0	J10:20
uri isn't	825	0	J10:12
uri of	825	3	
uri port	854	3	
uri request	715	-7	
uri request_uri	854	3	
uri self	854	5	
uri site	825	9	
uri uri	627	-7	
uri url	825	-4	J19:6
uris	825	-3	
url	308	32	I01:9 I02:8 J01:8 J02:11 J07:6 J10:11 J20:-7 J26:7 J28:9 N01:7 N02:11 N03:20 N06:7 N13:10 N14:13 N15:-6 T14:-6 T15:9
url api	854	-8	
url atlassian	825	4	
url auth	769	3	J22:8 N01:6
url base	734	-5	
url baseurl	854	0	T05:10
url but	854	-5	
url by	756	4	J36:7
url const	825	-3	
url content	854	-3	
url data	756	-5	J25:6
url doesn't	854	4	T15:8
url ends	825	3	J10:7
url for	785	0	I14:6
url format	854	-5	
url from	756	0	J37:6
url has	769	3	J07:7
url header	634	-4	J10:9
url http	401	14	J02:14 J23:6 J25:7 J35:8 N03:12 N06:10 N13:10
url http_method	854	3	
url in	675	4	J04:7
url is	617	6	N03:8
url it	825	0	N02:10
url jira	785	-6	
url json	854	0	N01:9
url look	825	-5	
url mail	854	0	J28:10
url method	785	9	J06:6
url new	854	5	
url not	854	0	L08:8 T15:6
url of	631	0	J02:8 J28:7 N02:8
url ok	825	0	N12:6
url on	854	0	I09:6
url only	854	3	
url or	769	0	N03:6
url output	854	4	
url path	825	10	
url print	854	0	N12:6
url proces	854	9	J01:11
url product	854	0	I10:7
url req	854	0	I01:9
url request	825	5	
url return	803	5	
url self	825	13	
url that	825	3	J38:7
url the	744	8	
url timeout	854	0	N08:6
url to	803	4	
url url	769	-3	
url used	854	3	
url user	785	0	J26:6
url username	785	3	
url which	769	0	L08:7
url wiki	825	7	
url with	756	7	N06:6
url xxx	854	3	
urlencode	854	3	
urlencode jql	854	3	
urlencoded'	734	0	J24:7
urlencoded' is	825	0	J24:8
urlencoder	854	5	
urlencoder encode	854	5	
urllib	603	8	N06:6 N13:7 T05:7
urllib connection	769	8	N06:8
urllib connectionpool	631	5	N13:7 T05:8
urlopen	854	4	
urlopen self	854	4	
urls	642	0	J10:8 J39:7 N02:8
urls have	854	0	N02:6
urls in	825	-3	
urlsearchparam	715	0	I04:8
urn	481	7	C02:13 L09:14 T03:9 T05:19 T06:23 T07:36 T11:7
urn atlassian	507	7	C02:11 L09:7 T03:7 T05:14 T06:21 T07:28 T09:6
urn ietf	617	5	T01:6 T02:7 T03:9
urn in	825	0	T07:14
us	421	-6	I16:9 J08:13 J19:6 J21:6 J25:-8 J29:7 N11:6 T04:6 T08:9
us an	785	-8	
us any	854	6	J23:7
us as	825	3	J29:8
us at	825	6	
us atlassian	854	0	L08:6
us docs	854	4	
us error	854	-4	
us field	769	5	S01:7
us gov	715	0	I16:16 T08:12
us government	854	0	T08:8
us in	825	0	N04:6
us jira	825	-3	
us new	854	0	N04:6
us on	756	0	J22:6
us our	854	0	N04:6
us query	785	3	
us take	854	-4	
us that	785	5	N11:9
us the	660	-9	
us their	825	4	
us this	854	-7	
us to	681	0	I06:6 J21:9 T13:6
us token	769	6	J26:6
us var	825	0	N09:6
us who	854	0	J39:7
usage	724	-9	
usage json	854	3	
usage the	854	4	
use	367	-6	I21:7 J02:7 J18:19 J26:13 J28:6 P01:-6 T01:14
use addon	769	0	I01:11 I21:8
use an	769	3	
use api	785	-13	
use bearer	825	9	J01:7
use cas	854	-3	
use confluence	655	12	J18:20
use different	825	3	
use for	803	8	
use google	825	0	N11:7
use has	825	0	T08:7
use http	825	-3	
use in	756	-4	I21:6 L09:7
use it	579	4	J08:7 J34:9
use jira	756	10	
use of	785	-4	
use one	803	7	
use package	854	-10	
use post	854	-5	
use req	825	0	I01:8
use rest	785	-8	
use same	854	0	J29:7
use that	700	0	J26:6
use this	634	0	J13:6 T01:24
use to	785	5	
use token	769	4	
use value	854	-3	
use what	825	3	J36:6
use your	769	-6	
use_ssl	854	3	
use_ssl false	854	3	
usebasicpars	854	4	
used	475	0	I20:14 J04:6 J26:8 J33:7 J42:7 S02:7
used at	825	-3	
used before	785	3	I20:25
used in	756	0	J05:7
used it	769	-5	
used now	854	4	
used the	664	15	J33:6 T14:6
used to	650	-12	J33:6
used with	769	-10	
usedefaultcredential	825	3	N10:11
useful	734	0	J17:7
useful to	854	-3	
useles	803	-4	J16:7 J37:6
user	266	8	C02:11 I01:-7 I03:-6 I07:-7 I12:-7 I13:-7 I15:-6 J05:9 J06:-6 J09:13 J10:-8 J14:10 J17:17 J18:17 J19:13 J23:29 J25:-17 J26:9 J29:-7 J30:-8 J31:-6 J32:-7 J35:6 J40:-8 J41:-9 J42:23 L01:-7 L09:14 N01:-6 N02:-6 N03:-10 N04:-6 N05:-8 N07:-11 N11:-9 N12:-6 N15:-8 S02:11 S03:13 S04:12 T01:6 T03:6 T04:10 T05:9 T06:7 T07:6 T12:11 T13:13
user 200	785	0	J02:8 J17:10
user 400	854	0	J23:11
user 401	803	0	J02:9
user 403	854	0	J13:10
user acces	724	0	J02:6 J05:10 S01:6
user account	734	7	L09:6 S02:9 S04:7
user accountid	785	-4	T07:9
user active	854	0	T13:6
user agent	681	6	J20:22
user agent'	734	8	N09:7
user and	558	0	C02:7 J35:18 J42:9 P01:7
user are	756	5	
user bearer	854	0	J13:7 L08:6
user bulk	803	-9	J07:15
user but	854	0	T13:6
user cache	854	0	T13:8
user call	854	-4	
user can	693	-7	J14:6 T15:10
user can't	744	0	J35:6 S02:8
user cannot	854	-3	
user cfg	825	9	J24:8
user click	854	0	J37:7 T14:6
user come	854	4	J03:9
user comment	854	0	P01:7
user const	854	5	
user current	769	13	N13:7
user does	724	0	J15:9 J23:7
user don't	854	0	J23:6
user email	785	0	J09:8
user error	744	3	N07:6
user every	854	0	J42:8
user example	854	5	
user expect	825	0	T05:6
user fail	803	4	
user field	785	8	
user from	744	0	J17:9 J20:6
user gave	825	9	
user gethost	854	0	I02:8
user group	769	7	J18:6
user had	785	0	I05:7 J19:6
user has	638	0	P01:9
user header	803	-4	
user here	854	-3	
user http	825	7	T13:7
user id	734	-7	
user identify	724	11	J23:7
user if	854	3	
user impersonat	854	0	J02:6 T05:7
user impersonation	660	0	J36:8 T08:9
user import	854	4	J42:7
user in	621	8	J13:11 T12:9
user info	756	6	
user install	854	7	
user into	854	0	J18:7
user is	598	-8	J09:10
user isn't	785	4	J16:6
user jo	854	12	
user key	707	0	J23:7 T06:14
user keys	854	0	T06:7
user lack	769	-3	
user list	803	3	J23:6
user lock	854	0	J35:6
user mail	803	-8	J26:6
user map	854	-3	C02:6
user may	660	0	J09:8 J18:9
user me	803	8	
user must	785	4	T14:6
user nam	715	-11	
user name	548	4	J02:10 J23:8 J26:15
user need	803	-4	
user no	854	0	S04:9
user not	627	13	J18:16
user now	854	0	J09:7
user of	660	-9	S03:6 T04:9
user offline_acces	825	3	
user on	756	0	S03:7
user only	785	0	J35:6 S04:6
user open	785	0	I04:7
user or	734	3	
user ourdomain	854	4	
user passwd	854	-4	
user password	593	-11	N13:8
user per	854	0	J19:10
user permission	785	0	J23:6
user picker	785	3	J42:13
user privacy	854	-5	
user read	724	-9	
user redact	707	10	J25:6 J26:10
user refus	854	0	J42:8
user report	854	0	J37:6
user req	854	0	J09:6
user request	825	0	I17:9
user rest	854	4	
user same	854	0	J31:6
user says	854	5	J04:6
user scope	854	0	S04:8
user search	621	0	J23:8 J42:32 T06:10
user secret	854	-8	
user see	756	0	I09:9 T09:6
user sees	854	0	S03:10
user should	825	4	J27:7 T15:6
user sign	825	-4	J36:7
user so	854	0	J08:6
user someone	724	15	J02:7
user story	854	-6	
user str	825	5	
user that	769	5	J27:7
user the	715	-5	S02:6 S03:8
user they	854	0	J23:6
user through	854	0	J19:6
user to	700	10	C02:10
user token	528	-4	L09:13 S04:9 T04:7 T08:7 T09:9 T11:8 T12:11
user url	854	4	
user userkey	825	-3	
user username	724	0	J23:14
user warningmessag	825	0	J04:8
user we	825	0	J19:6 L09:6
user where	825	-6	
user who	700	-7	J33:6 S04:6 T13:6
user with	675	0	J34:7 S02:6
user without	825	-5	
user work	785	-3	
user'	660	7	J23:7
user_id	825	0	I01:9
user_key	785	4	J23:7
user_key username	854	-3	
user_token	785	0	S03:6
useraccountid	538	-4	C02:14 L01:6 L09:10 S02:6 T02:6 T03:6 T05:7 T07:12 T09:8
useraccountid acc	854	0	L09:10
useraccountid accountid	646	0	T02:6
useraccountid be	854	0	T05:6
useraccountid claim	854	-4	
useraccountid in	854	0	T07:6
useravatar	854	-4	
useravatar ownerid	854	-4	
userclient	854	0	S02:7
userid	687	0	I14:6 T12:13
userid accesstoken	854	3	
userid accountid	854	-6	
userid str	854	-6	
userkey	606	17	J23:9 T06:53
userkey admin	854	0	T06:9
userkey app	854	5	
userkey aud	854	5	
userkey current_jwt_user	854	-3	
userkey opts	854	5	
userkey public	854	6	
userkey str	854	5	
userkey tnt	825	3	
userkey ug	825	0	T06:10
userkey user	803	0	T06:14
userkey userkey	803	3	T06:8
usernam	785	-9	
usernam are	854	-5	
username	451	16	J02:6 J04:13 J23:31 J25:-6 J26:18 N07:7 N10:7 N14:8 P01:8
username adm	854	4	
username confluence_user	854	0	J28:6
username current_jwt_user	854	-3	
username email	854	3	
username for	854	-4	
username is	825	4	
username login	803	-6	
username me	744	0	J04:12
username must	854	0	J23:7
username my	825	0	J26:6
username olga	854	0	J23:6
username os	854	0	N08:6
username password	650	12	J02:10 N07:8
username the	825	-7	
username token	825	10	J04:6
username user	734	5	N13:11
username username	803	0	J15:8
username with	854	0	T06:6
username xxx	825	-9	
username'	664	8	J23:29
username' is	700	11	J23:13
userpassword	854	4	
userpassword var	854	4	
users'	769	0	J36:6
usertoken	744	0	S03:6 T06:7
usertoken const	854	3	
uses	520	-15	J22:8 J26:7 J42:6
uses an	803	-5	
uses atlassian	769	-3	
uses basic	854	-4	
uses is	854	4	
uses it	785	4	
uses legacy	854	-3	
uses of	854	0	J32:7
uses the	675	0	J39:6
usr	600	6	J26:8 T14:6
usr bin	724	9	
usr lib	707	-3	
usr local	675	3	J15:6 J26:6
usual	655	-18	
utc	638	7	I05:10 I20:8 N11:7
utc and	803	0	C01:6 I05:6
utc const	825	-3	
utcnow	724	-4	I20:6
utf	539	18	J02:6 J26:8 N03:9
utf as	854	-6	
utf date	785	-4	
utf meta	756	7	
utf standalone	769	7	
utf transfer	785	3	
util	631	5	
util base	854	-4	
util concurrent	744	9	
util go	825	0	S01:7
util js	854	4	T05:6
utm_source	854	0	I01:11
utm_source mail	854	0	I01:11
uuid	693	7	T12:11
uzxhhbxbsz	785	0	T10:7
uzxhhbxbsz aw	785	0	T10:7
val	650	0	I10:7
val assertion	854	0	L09:6
val request	715	-4	
val token	854	0	J37:6
valid	459	27	C01:10 I20:9 J25:24 J41:17 N09:8
valid account	854	0	C02:9
valid and	744	5	
valid authentication	854	-3	
valid certification	785	3	N09:8
valid even	854	-4	
valid for	670	0	J41:15 T02:6
valid id'	769	5	J25:8
valid in	854	0	J32:6
valid is	854	3	
valid issue	854	5	
valid jira	825	0	N03:6
valid json	803	6	N12:12
valid project	803	-3	J25:9
valid token	825	3	J04:7 J35:6
valid transition	803	10	J41:10
valid true	700	4	J25:8
valid until	825	3	
valid what	854	4	
valid yet	803	0	C01:8 I20:6
validat	715	3	I12:6
validate	670	8	I20:9
validate setting	854	3	J01:6
validatequery	724	-12	
validatequery false	854	-5	
validatequery true	769	-9	
validation	624	-12	C02:12 I18:19
validation fail	715	4	I18:22
validator	734	0	C02:8
validity	803	0	I05:6
valu	567	3	C02:6 J25:7
valu export	854	7	
valu expression	825	-7	
valu for	854	-3	
valu in	854	-3	
value	433	18	C02:9 I02:19 J13:9 J25:15 J27:23 J32:23 N12:12
value as	803	0	J06:8
value at	785	-16	
value but	769	-6	J34:6
value context	854	-3	
value expect	825	0	I02:6
value for	854	-3	
value has	825	0	C02:6
value html	854	6	
value jira	854	4	
value line	715	-7	N12:9
value list	825	5	J34:6
value must	664	15	J32:31
value not	825	4	
value of	693	-11	J13:10
value or	854	0	I10:6
value red	854	-3	
value type	803	-8	
value vuln	854	3	
value'	707	0	J25:14
value' in	769	5	J25:8
valueerror	825	8	C02:6 J10:7
values'	803	-6	
vanity	825	0	I16:6
var	499	6	J23:7 N13:8 T08:9
var api	854	-4	
var assertion	803	4	
var await	803	0	T08:6
var claim	803	5	T06:7
var http	854	0	N09:6
var is	854	0	N06:6
var lib	803	5	
var mail	825	-4	
var now	769	3	
var option	785	8	
var out	854	8	J23:7
var pass	854	4	
var payload	769	-6	
var req	825	6	
var request	707	-3	
var response	681	6	
var secret	854	-5	
var site	825	7	J22:6
var text	854	4	
var url	785	-4	
var user	854	3	J26:7
var where	854	4	
var who	825	0	N13:7
var wiki	854	6	
var www	785	0	T03:6
varchar	854	0	T10:10
variabl	642	0	N07:8 T12:9
variabl input	825	0	T12:7
variable	646	0	J02:8
variable is	825	-4	
variable to	825	6	I16:6
variant	756	-4	
variant where	854	0	N13:6
vars	854	0	C01:8
vault	687	-9	T10:6 T15:6
vault and	825	0	T10:8
vault path	854	0	T15:8
vba	825	0	J02:8
vcs_type	854	-4	
vcs_type circle_project_username	854	-4	
velocity	825	7	I03:7
vendor	553	6	J13:6 T03:6
vendor lesstif	785	4	
vendor says	825	0	J33:7
venv	715	-5	N11:6
venv lib	715	-5	N11:6
verb	744	10	N01:10
verb kwarg	825	8	
verb verb	825	8	
verbose	687	20	J25:13 P01:8
verbose get	785	11	
verbose invoke	803	3	
verbose new	854	5	
verbose verbose	803	7	
verifi	553	-10	I19:10 J06:13 J08:6 L01:9 L08:9
verifi inbound	854	0	J06:11
verifi ok	854	0	I06:6 L01:11
verifi sha	854	0	I07:9
verifi that	825	-4	
verifi the	769	0	J06:8
verification	530	0	I03:8 I07:15 I08:21 I18:9 I19:15 T10:7
verification error	650	7	
verification fail	617	0	I07:18 I08:19 I18:9 T10:9
verification was	803	0	I19:11
verifier	785	0	I20:12
verify	476	0	I07:14 I08:17 I10:6 I11:21 J06:6 J08:6 N09:24 T04:6 T10:19
verify defaultjwtclaimsverifier	854	0	C01:6
verify fail	687	15	N09:16
verify false	756	-4	N09:7
verify incom	854	0	L08:9 T10:8
verify installation	785	0	I11:15
verify it	785	0	J08:7
verify js	803	0	I04:7
verify jwtreader	854	0	I05:6
verify the	627	5	I07:6 I11:12 N09:12 T10:10
verify token	803	-3	
verify with	734	0	I08:7 I10:7
verify'	854	-3	
verifyclaim	854	0	I12:6
version	382	23	J02:6 J12:9 J16:20 J20:6 J22:7 J25:8 J32:20 J39:19 T01:7 T03:8
version and	660	-9	J12:6
version by	803	4	
version content	734	-6	J32:9
version encod	769	7	
version error	854	4	
version fail	854	-13	
version field	854	-3	
version from	756	-12	
version get	803	13	J16:7
version has	803	4	L08:8
version have	825	0	T10:6
version in	700	0	J16:13
version info	825	0	J01:7
version it	803	-9	J16:6
version jira	769	4	
version lib	854	8	
version name	785	-6	J16:10
version new	854	-3	
version no	803	-6	
version number	734	3	J32:6
version of	606	17	J02:9 J22:9 J32:8
version on	769	6	
version python	854	0	J07:6
version self	854	-4	J39:6
version set	854	7	J39:7
version snapshot	854	7	
version test	854	3	
version that	756	5	J25:6
version the	756	-3	J42:6 S02:6
version to	854	7	
version too	854	-3	
version type	769	13	J32:6
version usr	825	5	
version versionnumber	825	-9	
version window	854	5	N03:10
version work	825	4	
version yes	854	0	P01:7
version'	803	8	N14:10
versionedrepresentation	825	-4	
versionedrepresentation id	854	-3	
versionnumber	825	-9	
vertex	854	4	
very	542	15	I04:7 J02:6 J04:7
very like	854	0	J09:6
very nice	854	-3	
very same	650	6	
very well	825	6	J02:6
via	608	-5	I06:8 N10:7
via rest	825	3	
video	825	-5	
view	556	4	J04:11 J11:6 J15:10 J27:9 S01:11 S04:13
view and	854	3	
view by	724	5	J04:18 S01:6
view is	854	0	J09:7
view it	734	-7	J27:15
view jira	854	3	
view the	769	6	J15:12
viewer	785	0	J09:6
vim	854	6	
visible	756	0	J42:6 S01:6
visitor	785	-7	S01:10
vm	693	-3	C01:10 I05:11
vms	803	0	C01:9 I20:8
vmware	825	-5	C01:7
volume	825	0	I09:6 J36:8
vote	854	9	
vpn	650	8	N04:16 N06:8 N08:7
vpn on	854	0	N04:9
vpn or	854	5	
vs	650	3	J02:7 N12:6
vs code	687	6	J02:8
vscode	785	0	J02:6
vuln	681	6	J14:6
vuln and	825	-5	
vuln body	825	4	
vuln does	854	3	
vuln error	854	3	
vuln http	854	5	
vulnerability	854	6	
vvv	854	-14	
waf	785	0	I14:8
wagtail	825	0	J09:6
wait	526	-17	J19:9 N08:17 N11:9
wait and	803	-3	
wait as	854	-3	
wait expect	854	-4	
wait for	687	0	J23:6
wait or	825	3	J35:6
wait request	854	-5	
wait until	769	0	J29:6
wall with	854	4	
wander	854	0	C01:7
want	411	14	I14:6 J23:7 J25:7 J33:7 J38:6 N10:6 S02:7 T11:10 T12:6
want accountid	854	5	
want all	825	-3	
want an	744	6	J29:6
want another	854	3	J38:7
want at	854	3	
want basic	825	0	J01:6
want both	854	3	
want for	825	-3	
want it	707	6	L09:7
want jira	854	7	
want login	803	0	J23:6
want more	803	6	J30:6
want qsh	854	0	I03:7 L08:6
want that	803	5	S02:7
want the	675	12	T12:7
want this	854	-3	
want to	522	-4	J13:6 T11:9
want token	803	-3	
warn	464	9	C01:6 I18:11 I20:7 J02:6 T06:7
warn about	825	3	
warn anonymou	854	-4	
warn confluence	756	8	J34:6
warn jwt	785	0	I01:8 I06:6 I18:12
warn msg	825	4	
warn org	825	3	
warn plugin	854	-5	
warn root	707	8	N09:9
warn tenant	785	0	N15:12
warn this	854	0	T06:8
warn with	825	-5	T06:7
warning	785	-6	I18:6
warningmessag	681	16	J04:8 J27:17
was	330	26	I20:8 J01:-6 J15:17 J18:6 J27:8 J28:-7 J29:8 N05:-6 N09:-6 S03:7 T02:11 T04:8
was 200	785	0	S01:6
was accept	785	-7	I15:9 J19:6
was add	785	0	N13:7
was all	825	0	N02:7
was an	670	0	J25:7 N11:9
was and	854	5	
was answer	825	0	I07:8
was around	854	5	
was available	785	8	
was broken	825	10	
was by	854	0	J07:7
was chang	756	0	J07:6 N15:6
was clos	854	0	N07:7
was copi	854	4	N01:6
was creat	803	0	S04:7
was delet	854	4	
was deni	734	3	J12:12
was deploy	854	7	I01:6
was down	803	4	N15:9
was error	854	3	
was expect	825	-3	
was expir	854	5	
was false	854	0	I21:6
was fine	715	0	J23:9
was for	803	0	N07:6 S01:7
was forcib	854	0	N07:8
was found	854	3	J39:7
was get	785	3	I01:9
was grant	724	3	J12:17
was in	825	0	J20:9 N08:6
was issu	803	0	I20:12
was it	693	12	J29:6
was just	854	-5	
was last	803	3	
was logg	854	0	S01:8
was made	660	7	J11:6
was meant	825	-4	S03:7
was miss	785	-9	
was mov	803	4	
was my	825	4	J35:6 L08:6
was never	734	-4	J15:6
was not	586	-3	J25:13 N14:7
was ok	756	0	J38:7
was only	825	0	J27:6
was refus	744	0	J36:7
was reinstall	785	0	T04:9
was remov	734	-7	
was renam	825	0	I19:6
was revok	854	-4	J04:6
was right	825	0	S02:7
was roll	825	3	
was set	825	0	J36:7 N06:6
was shown	854	0	S03:11
was stor	825	7	
was successful	854	-4	
was sure	854	0	N04:6
was sync	854	4	
was taken	803	0	C02:6 J18:6 S04:6
was that	769	3	J35:7
was the	642	0	I02:6
was there	785	-4	J15:6
was thrown	825	-6	
was to	785	0	L09:7
was told	803	4	
was too	854	0	C01:7
was unsuccessful	803	0	I19:11
was used	803	-3	I20:6
was work	825	0	L01:8
was written	803	3	
was wrong	803	7	
wasn't	642	0	I11:6 I13:6
watch	707	6	C01:8
watcher	693	-6	J23:12 T13:9
watcher by	854	0	J23:6
watcher is	854	5	
way	468	-11	N12:7 T10:7
way as	854	-7	
way back	854	-3	
way round	700	-3	
way than	854	0	I14:6 J19:6
way that	825	-3	
way the	756	0	N12:6
way to	588	-4	
way too	854	-5	N08:6
way we	825	6	
way without	854	5	
ways	693	-6	J42:6
ways that	854	4	
we	312	-11	I07:6 I15:-6 J02:-7 J09:6 J22:-6 J24:-6 J25:-6 J26:-7 J37:6 L08:-6 N09:-6 N15:8 S02:9 S03:11 T01:6 T04:11 T09:12 T10:6 T14:7
we add	785	0	J09:6
we alway	825	0	I08:7
we answer	756	0	I09:6
we are	687	3	N11:8
we aren't	803	0	J39:8
we ask	700	12	S02:8
we be	854	-3	
we built	825	5	
we bump	854	0	J12:6
we call	744	7	
we can	707	-6	
we chang	715	4	J16:6 J34:6
we change	854	0	J33:6
we check	803	0	S03:6
we copi	825	0	J06:6
we copy	803	-3	T09:6
we could	825	9	
we couldn't	803	-3	J29:6
we decrypt	854	0	I10:6
we delete	854	0	S01:7
we deploy	854	0	I19:6
we did	744	4	J23:6
we didn't	769	0	J21:6
we do	700	3	J09:6 J14:7 T01:7
we don't	670	-7	
we expect	854	5	
we fetch	803	-6	S03:10
we find	825	0	S02:7
we follow	854	0	J38:6
we found	825	-9	
we gave	825	-3	
we get	670	-7	J42:6
we go	785	-6	
we had	646	-7	J05:6 S02:6
we have	544	7	J39:6 T05:6
we introduc	854	0	S03:9
we just	785	0	J19:6 N02:6 S03:6
we keep	715	0	S01:6 T04:6
we kept	854	4	
we know	734	-8	
we let	854	0	I01:8
we log	825	-3	S01:7
we look	744	-3	I07:6
we made	825	5	
we make	769	0	J28:6
we migrat	854	0	J23:6 N13:9
we mov	670	-8	I11:8
we only	700	-3	
we pass	769	0	J23:6 S02:6
we pay	854	0	N15:6
we plan	785	-6	
we post	803	6	J13:6 J30:6 N11:6
we put	700	0	I14:6 J07:6
we ran	854	0	N08:6
we remov	825	0	I09:6
we restrict	854	0	N04:6
we retry	854	0	T14:6
we roll	825	4	
we rul	854	3	
we run	707	9	J21:6
we see	707	17	J42:6
we send	700	4	J01:7 J08:7 J23:6
we set	756	-6	
we ship	854	0	I13:6 N05:7
we should	715	-5	
we sign	700	4	J05:11 T09:7
we still	803	0	T06:8
we stor	825	0	J41:6 T09:6
we store	756	0	J36:6 N02:6
we support	854	0	J39:6
we suspect	854	0	J42:6
we switch	769	-9	
we take	769	-3	S01:6 T09:6
we test	854	-3	
we think	854	-5	
we thought	803	0	S02:8 S04:6
we tri	700	-7	I12:7 T08:6
we were	724	-5	S02:8 T04:6
we work	854	5	
we would	785	-10	
we'd	660	0	J04:7 S02:7 T13:7
we'd have	825	0	J04:10
we'd like	825	0	T13:6
we'll	724	-5	
we're	579	-5	J21:6
we're hav	803	-3	
we've	553	0	I08:7 T06:6
we've been	854	0	J06:7
we've got	785	0	J09:7
we've put	854	0	I21:6 T07:6
we've two	825	0	J05:6 J31:6
web	488	21	J04:13 J15:6 J20:6 J36:7 J41:6 N03:7 N12:19 N15:7
web app	854	0	T10:8
web authentication	854	3	
web content	785	0	J02:7 J21:6
web filter	854	0	N12:9
web gateway	854	0	N10:6
web have	854	0	J04:10
web http	854	4	
web page	681	7	J20:7 N03:15 N12:10
web proces	854	0	J36:8
web query	854	0	N14:7
web request	825	0	J36:8
web security	854	3	N15:6
web ui	854	-3	
web version	854	0	N11:6
webclientresponseexception	785	0	J08:6 T04:6
webclientresponseexception badrequest	854	0	T04:6
webclientresponseexception unauthoriz	854	0	J08:6
webhook	489	-26	I01:7 I14:9 I20:6 J13:26 J24:6
webhook are	785	-6	
webhook come	825	0	L08:8
webhook for	756	-4	
webhook from	825	0	C01:6
webhook is	803	-6	
webhook jira	854	0	J24:8 N02:8
webhook jql	854	-3	
webhook no	825	4	
webhook of	707	0	J37:6
webhook relay	825	0	N07:8
webhook so	854	-4	
webhook webhook	825	0	J13:8
webhook with	785	5	J13:7
webhookregistrationresult	854	6	
webhookregistrationresult error	854	6	
webpack	785	5	
webproxy	854	0	N09:6
webproxy http	854	0	N09:6
webresponse	803	-3	
websession	854	3	P01:6
website	700	3	
website at	785	3	
website owner	785	3	
wed mar	854	-3	
week	489	0	I04:6 J29:8 N15:8
week ago	693	5	J02:7
week and	803	-4	
week could	854	-6	
week it	825	6	
week my	854	6	J02:6
week not	825	-4	
week with	854	0	S01:6
weekend	638	0	C01:6 N02:9
weird	769	0	J17:6
weird role	854	0	J17:6
welcome	687	5	N10:6
well	474	0	J07:6 J36:6 T11:6
well again	854	3	
well done	854	0	J04:6
well enough	854	6	
well for	854	3	
well got	854	-3	
well it	854	4	
well known	756	0	I19:6
well no	854	3	
well or	854	0	T11:6
well the	769	9	J02:6
well then	825	4	
well we	854	0	J21:6 J36:7
well with	785	-5	
went	522	5	N09:6 N11:8 P01:7
went from	825	4	
went ok	854	3	
went on	825	4	J35:8
went out	854	0	N09:9
went through	638	5	P01:11 T14:7
went wrong	670	-8	T15:6
werden	854	0	J05:11
were	500	0	J41:10
were all	854	0	S01:7
were at	854	-3	
were logg	854	-4	J03:6
were made	825	3	J10:6
were never	854	-3	
were pass	854	0	S02:9
were read	854	-4	
were right	854	-3	J35:6
were taken	854	4	
were the	785	7	J26:6
were there	854	5	
weren't	756	0	I17:6
wget	854	0	J38:6
what	325	13	C02:11 J09:8 J24:6 J26:9 N14:10 T09:6
what am	693	7	N14:7
what call	854	0	J20:6
what came	854	-4	T09:6
what can	744	4	
what com	715	10	J06:7
what could	825	-4	
what did	707	4	J19:6
what do	606	10	N08:6 S04:6
what does	624	5	T05:7
what else	785	0	C02:8
what everybody	854	3	
what exact	854	-3	
what fail	854	3	
what follow	854	-3	
what get	769	12	N03:7
what goes	803	4	
what had	803	0	J19:6
what happen	693	6	J34:6
what has	825	3	
what hash	854	0	L09:8
what have	803	0	T07:9
what help	769	5	J16:7
what in	715	0	I15:6 J06:6
what isn't	803	0	J27:6
what it	598	-5	C02:7 N13:6
what it's	769	0	L08:6
what jira	675	0	I01:10 T05:7 T10:8
what kind	854	0	N06:6
what look	825	5	
what mak	854	-3	
what must	825	0	N04:6
what one	803	0	N05:7
what our	854	0	S01:7
what puzzl	854	0	J19:7
what see	707	0	J02:6
what send	825	-5	
what should	756	-3	
what sign	854	0	L08:6
what statu	854	-3	
what the	560	-7	J03:6 J24:6
what they	734	0	I04:7
what they've	825	0	J09:6
what this	756	-5	
what thought	854	0	N12:6
what to	700	-8	
what tri	803	3	
what type	825	0	J24:6
what user	854	0	T09:7
what was	744	0	S03:6
what we	670	0	T09:7
what we've	825	0	J05:6
what went	769	4	
what work	803	7	
what you	715	-6	
whatever	575	29	L08:7
whatever ask	854	4	
whatever path	803	0	L08:11 N15:8
whatever that	854	0	J40:8
whatever the	744	11	
whatever try	785	10	
whatsoever	715	0	J03:9 J24:6 S02:6
wheatear	854	0	T11:6
wheel	854	0	N08:8
wheel turn	854	0	N08:8
when	336	-10	J07:6 J19:6 J21:8 J35:7 J39:-7 N08:6 N12:10 P01:8
when act	854	0	T05:6
when add	785	0	J19:6
when ask	769	0	J23:6
when call	734	-4	J34:6
when change	803	8	
when click	744	-5	J40:7 N02:6
when connect	769	4	
when creat	769	-3	
when create	785	11	J30:9 P01:7
when customer	854	5	
when gett	825	-5	
when hash	854	0	J07:14
when he	825	0	J35:6 P01:6
when i'm	854	0	J27:7
when import	854	0	N05:6
when it	595	11	J16:7
when it's	785	0	N02:7
when jira	707	0	J29:6
when log	803	-3	J35:6
when logg	854	0	S01:7
when made	854	6	J04:6
when no	803	-4	
when not	854	0	N12:17
when one	756	-11	
when open	769	3	
when our	756	0	J13:6 P01:6
when page	854	0	J07:6
when project	803	-4	
when pull	854	5	
when put	785	6	I06:7
when send	854	-4	
when set	825	8	
when she	825	0	N06:6
when site	854	9	N15:8
when take	854	-4	
when tenant	854	-3	
when the	498	-15	J02:6 J21:6 J33:6
when there	756	-6	J32:7
when they	687	0	I05:7 J14:7 J21:7
when try	769	6	J24:6
when updat	854	6	
when upload	854	4	
when use	854	-9	
when user	769	13	J35:10
when we	627	-4	I12:6
when you	769	0	J38:7
whenever	700	0	J25:7
whenever the	803	4	
where	422	-20	C02:7 J31:6 N10:9 N14:8 T04:7
where can	785	-5	
where come	854	0	N04:11
where do	670	3	N10:13
where he	854	0	N14:6
where host	854	0	T04:10
where is	803	0	S02:7
where it	646	-8	J15:6
where it's	854	-3	J35:9
where need	854	-6	
where one	825	5	
where text	854	7	N14:9
where the	586	9	J31:7
where there	769	-7	
where they	854	4	
where would	825	3	
where you	854	-4	
wherea	707	0	J09:9
wherea the	769	0	J29:6
whether	532	-3	J27:6
whether it	756	-4	
whether the	650	4	J27:6
whether they	825	3	
whether this	825	0	I11:6 N04:6
whether you	854	3	
whether your	854	-4	
which	345	-4	C02:6 I03:9 I14:6 J21:-7 J23:-7 J35:-6 J40:8 J42:10 N03:7 N09:-7 N11:-6 S01:7 T08:6 T11:6
which account	825	0	S01:7
which ace	854	0	I15:6
which adds	854	5	
which answer	825	-11	
which are	769	6	
which broke	854	-3	
which client	854	5	
which content	854	-8	
which did	825	-5	
which documentation	854	3	J36:6 L09:6
which don't	854	0	J40:8
which endpoint	785	5	N15:6
which giv	854	6	N03:6
which had	803	0	J20:8
which has	769	-6	
which hold	854	-3	
which is	569	-8	P01:6
which isn't	744	0	J42:6
which issue	854	3	
which jira	734	0	J33:11
which lets	854	-4	
which of	785	-4	
which one	707	3	N14:6
which our	769	0	I03:10 N03:6
which part	825	0	T09:6
which permission	825	-6	
which pod	854	0	I20:6
which project	854	3	
which re	854	0	I18:6
which right	825	0	J42:9
which scop	744	4	J11:6
which seem	854	3	
which sett	854	0	I03:6 T15:6
which show	825	0	I21:10
which tak	756	0	J36:7
which the	655	3	I13:6
which used	825	-3	J29:6
which user	803	-3	C02:8
which uses	803	-8	
which value	854	0	C02:7
which version	707	19	J02:6 N07:10
which you	854	7	J40:9
which zone	854	5	
while	458	34	J24:6 J25:-7 N08:8 T05:6 T10:6 T14:12
while and	825	11	
while await	854	3	N08:10
while connect	769	13	N07:6 N10:10
while do	756	6	N09:7
while execut	825	5	P01:6
while gett	825	-4	
while in	825	4	J28:8
while it	825	-5	
while load	803	6	N13:7
while our	854	0	J37:7
while ours	854	0	N15:6
while read	803	5	J24:6 J40:6
while retriev	854	-7	
while search	854	3	
while the	634	8	J36:6 T10:8
while true	803	3	
while typ	854	0	T05:7
while upload	854	3	
whimbrel	854	0	T08:8
whitelist	646	0	I16:25
whitelist atlassian	756	0	I16:10
who	450	-5	I14:6 J14:7 J29:7 N04:7 P01:6 S01:7 S02:8 S04:8 T13:6
who am	724	4	N04:6 P01:10 S01:11
who are	756	-5	T13:7
who call	803	3	
who click	803	0	J13:6 S02:6
who get	854	0	J40:8
who has	734	-4	T09:7
who have	803	6	
who is	724	0	J04:7 S04:6
who it's	854	0	I14:8
who made	825	4	
who owns	854	-3	
who user	854	10	J23:7
who want	854	-3	
who was	854	0	S04:7
who were	854	0	T10:6
who've	785	0	J11:6
whoami	803	4	J19:6 S04:8
whoever	638	-4	
whoever com	785	0	S03:6
whoever has	825	-3	J37:6
whole	550	-11	J21:8 T04:8
whole day	825	0	T07:7
whole page	825	-4	
whole site	825	0	J13:6 J33:6
whole suite	854	5	
whole team	854	-3	J21:6
whole web	854	0	N03:7
whom	707	0	I16:6 P01:6
whom do	825	0	P01:7
whose	598	5	I01:11 J07:8
whose token	825	0	S03:6
whose url	803	5	I01:6 J07:7
why	478	9	L01:8 P01:6 S01:9 S02:7 S04:8 T03:6
why 401	854	0	J16:9
why am	854	3	
why can't	854	0	J08:6
why do	854	-3	
why does	700	0	P01:8
why is	744	8	N07:6 S01:8
why it	734	5	
why jira	854	3	J20:6
why must	854	0	J19:6
why the	724	4	L01:8
why there	854	3	
why they	854	4	
why would	700	0	J14:6 L01:7
why wrong	854	4	J08:7
wi	854	3	
wide	744	0	J42:7
wide permission	854	3	
widen	854	0	I16:6
widget	724	-3	
wifi	803	-5	N12:6
wifi login	854	-5	N12:6
wigeon	854	0	N07:7
wigeon atlassian	854	0	N07:7
wiki	449	12	J02:-6 J07:12 J15:6 J18:26 J38:11 N03:19 N14:12 T09:14
wiki api	627	22	J08:7
wiki at	825	3	T09:9
wiki download	734	0	J38:16
wiki for	803	-11	
wiki get_space	854	4	
wiki home	803	0	N14:8 T09:6
wiki http	854	-9	
wiki in	785	0	N03:6
wiki is	785	0	J18:6
wiki page	854	0	J03:8
wiki putcontent	854	7	J25:6
wiki rest	558	0	J07:17 J18:8 J22:7 J38:10 T16:6
wiki spac	803	0	N14:10
wiki space	854	8	
wiki token	854	3	
wiki username	803	4	J01:6
wiki'	825	3	
wild	854	0	J16:9
will	488	-17	J26:6 N09:6 T13:7
will add	854	-4	T15:6
will be	634	-6	
will fail	854	-5	
will get	854	-3	
will no	854	-3	
will not	756	4	
will remove	854	-5	
will retry	724	7	
willowbank	854	0	N07:6
willowbank atlassian	854	0	N07:6
win	785	6	
window	528	7	I03:6 J01:6 N03:10 N09:6 N10:13
window company	854	3	
window location	825	-3	I03:10
window login	854	0	N10:7
window nt	825	0	J20:10
window service	825	0	N10:6
window stay	854	-3	
window wsl	854	3	
windowspowershell	803	3	J34:7
windowspowershell modul	803	3	J34:7
wins	825	0	S03:6
wir	769	-3	J39:6
wire	825	0	J03:7
with	201	16	C01:-6 I05:-7 I19:8 J01:6 J04:-7 J13:8 J17:-6 J25:6 J28:11 J31:-6 J38:6 J42:6 N11:6 N14:-8
with 200	744	0	J29:6 J42:10 S04:6
with 400	638	-5	J33:8 J34:6 N05:9 T03:7
with 401	565	8	I19:6 J02:8 N02:6
with 403	617	14	J12:11 J40:7 N04:9
with 404	803	-4	
with 405	854	-4	
with 410	785	-3	
with 500	803	0	N11:6
with 503	854	0	N11:7
with acces	785	-3	
with account	854	-4	J19:6
with accountid	854	5	
with ace	785	0	I11:8 I16:6
with act_as_user	803	0	T05:9
with all	715	-4	J13:7
with an	501	0	J04:6 J29:7 N15:9
with and	715	0	J10:7
with another	724	-6	
with api	707	-17	J13:6 J38:8
with app	854	0	I21:6
with as	854	-12	J42:6
with assignee	854	0	J04:6
with atlassian	642	15	N15:6 T14:10 T15:7
with auth	854	-3	J02:6
with authentication	803	-3	
with bad	769	5	J10:6
with basic	638	10	J04:7 J13:7 J38:7
with bearer	734	-4	J03:9
with body	756	0	N01:6
with both	803	4	I06:7
with browser	854	-5	J23:6
with byt	854	4	N08:6
with byte	825	5	
with cacheable	854	0	I21:7
with capital	854	0	L01:8 T09:6
with cartoon	854	0	N12:6
with client	785	4	J19:6
with cloud	744	0	J26:9
with cloudfront	854	3	N01:8
with code	756	-4	
with colon	803	3	J03:6
with comma	854	0	N06:6
with commercial	854	0	T08:7
with complaint	854	0	I17:6
with confluence	756	3	
with connect	769	-4	
with credential	825	3	
with curl	617	9	J02:6
with data	825	0	N03:6
with dead	854	0	N09:6
with default	854	0	S03:9
with description	854	4	J32:7
with different	785	-4	T04:8
with domain	854	-4	
with either	854	0	N15:7
with empty	854	0	J03:7 P01:7
with endpoint	854	-3	
with error	687	-5	T07:6
with every	715	12	
with fail	734	15	
with fewer	854	0	N08:6 S01:7
with fil	854	0	J38:6
with five	854	0	J27:6
with follow	854	-5	N13:6
with forbidden	825	0	J35:6 N04:7
with forge	744	0	I19:10
with four	854	0	J24:8
with full	854	5	
with get	744	9	N01:7
with google	769	7	J26:6
with grow	854	4	
with hand	854	0	I06:7
with hint	825	0	J32:6
with his	724	0	J13:6 S04:9
with host	825	5	
with how	825	-6	
with hs	803	4	I11:9
with http	627	-5	
with id	769	4	
with identical	854	0	J38:7
with identifier	854	-5	
with in	803	-4	
with integration	803	6	N07:6
with internal	854	3	
with invalid	803	-9	
with iss	825	0	L09:6
with issuetype	854	-5	
with it	550	6	J01:11 J02:9 J08:9
with its	675	11	
with jira	523	25	J25:7 J36:7 J39:11 J40:7 N07:6
with jira_issue	854	0	P01:6
with jql	769	6	
with json	803	0	J34:7
with jwt	693	0	I03:8 I04:9
with key	624	8	J15:21
with keyid	756	0	I13:18
with line	825	0	J37:6 N11:6
with local	825	7	J26:6
with location	825	0	N13:11
with login	854	0	J23:7
with long	825	6	J32:7
with many	785	6	J25:6 N14:8
with me	825	11	
with message	734	-9	I04:6
with method	687	5	I07:9 I08:10 N02:9
with mine	785	7	J42:10
with more	785	0	S03:8
with my	590	-14	J14:10 J27:8
with name	769	0	J23:7
with net	854	0	I20:7
with new	687	-6	
with newline	854	3	
with no	642	-7	J03:7
with none	825	0	N15:7
with noth	785	0	J36:7
with oauth	734	0	J36:7
with oauth'	854	5	N07:6
with one	646	-6	J10:7 J25:6 S03:9
with only	803	12	
with open	785	-9	
with or	854	3	
with other	744	0	I15:7
with our	634	0	J31:7 J39:7
with parameter	803	0	J07:7 N01:6
with password	593	12	J26:23
with pat	803	0	J38:7
with permission	854	-6	
with personal	744	14	J02:6 J35:6
with plain	756	7	
with plugin	854	-3	
with postman	803	7	
with project	693	0	J33:12
with provider	854	3	
with proxy	854	0	N10:6
with qsh	825	0	J05:7
with read	724	-6	
with redirect	854	8	T14:7
with remark	825	0	J32:7 T02:6
with remote	769	0	J37:12
with request	803	9	T11:6
with rest	756	14	N14:9
with retry	854	-3	
with rs	756	0	I11:10
with same	769	0	J20:6 J27:6 J42:8
with scop	586	-7	J11:8 J28:38
with scope	825	-4	
with script	825	-3	
with self	756	0	N12:6
with sentence	825	0	J25:8
with server	803	-4	
with service	825	3	
with several	854	3	J25:6
with single	825	0	I15:6
with site	854	4	N15:6
with slash	825	3	J10:10
with small	854	6	
with some	803	0	N01:7
with someth	769	3	I09:6
with space	785	5	
with ssl	854	0	N09:7
with sso	854	3	
with startat	803	0	J22:7
with statu	583	9	J15:6 J20:9 J24:7 J29:7
with step	825	5	
with sub	803	0	I14:7 L09:6 S02:6
with succes	785	-8	
with support	803	0	J40:12
with text	854	0	J32:7
with that	598	16	J15:6 J19:8
with the	344	8	I19:7 J11:7 J13:6 J14:9 J15:6 J28:6 J29:6 J38:13 N14:-6
with their	693	-4	I16:9
with these	756	3	
with this	586	12	I19:7 J32:8
with three	803	0	J13:6
with token	593	7	J01:9 J26:7 S01:6
with too	854	6	J29:7
with total	854	0	J22:6 J42:8
with trace	825	3	
with two	700	0	I05:6 J34:6
with type	785	3	
with unable	854	5	
with unauthoriz	744	0	I21:6 J36:10
with unlimit	825	0	I06:12
with url	687	10	N09:6
with us	734	14	J29:6 J30:6
with user	675	0	S03:7
with valid	803	-9	
with vanity	854	0	I16:6
with version	803	-4	J22:6
with vpn	854	0	N06:6
with we	854	-5	
with web	854	0	N01:6
with what	707	3	I07:7
with wiki	803	-9	
with with	854	5	
with work	803	0	J34:7 J39:7
with wrong	785	0	J19:6
with xsrf	854	3	
with xx	854	0	N11:7
with you	803	5	
with your	715	-8	
withaccesstoken	769	10	
withdetail error	854	3	
withheader	854	0	L08:6
within	590	-16	J22:6 N08:10
within an	854	-4	
within minut	825	0	J38:6
within ms	825	0	N07:6
within our	825	-5	I04:7
within second	803	0	J37:7
within the	707	-5	
without	403	0	I02:6 I06:7 I11:10 J18:7 J28:9 J32:7 J38:7 N03:6 N13:7 S01:7
without an	734	-5	S01:6
without any	642	5	I11:7 J02:7
without ask	803	3	
without complaint	803	0	J40:7
without confluence	854	6	J18:6
without description	854	0	J32:8
without it	687	4	I02:7 J10:6
without my	854	0	J24:7
without one	854	3	
without query	854	0	I02:6
without quot	854	0	J34:6
without scop	715	7	J28:21
without secret	854	0	I10:12
without that	756	-5	I21:6
without the	634	6	C02:8 I12:7 J20:6 N03:7 N13:7
without token	756	-6	S01:9
without trouble	700	3	J26:7 J38:6
without vpn	854	-3	
without wiki	854	6	
wizard	715	-5	J14:8 N14:6
wl	655	-7	J08:13 J15:11
wl 200	825	0	J04:7
wl 401	785	0	J08:17
wl 404	769	-3	J15:15
won't	646	4	C02:6 J33:12
won't be	854	5	
won't take	803	0	C02:8 J06:6 J24:6
wonder	687	0	N12:9 N13:6
wonder whether	854	4	
wonder why	854	0	J12:7 N13:8
word	530	6	J03:10 J05:9 J08:6 J34:19 P01:8
word before	854	-3	
word in	803	3	
word not	854	0	J34:8
word on	825	5	
word that	825	4	
word you	707	7	J34:9
work	295	48	I09:-6 I10:-6 J02:22 J28:12 J30:7 L08:-6 N03:6 N04:7 T11:6
work 200	854	0	S02:6
work action	769	-7	
work add	854	-3	
work again	803	-15	
work against	825	-5	
work all	803	3	
work and	655	3	
work any	785	8	J22:6
work as	681	0	S04:6
work at	700	-5	N12:6
work before	825	-13	
work but	681	7	J04:6
work cloud	825	8	
work confluence	854	-8	
work curl	825	-4	
work do	825	3	N01:6
work error	769	5	J34:7 N11:8
work fine	785	-3	
work for	547	19	J02:10 J36:6 P01:6 T14:10
work from	734	12	
work good	825	0	J36:7
work http	825	7	J10:7
work if	803	-4	
work in	577	11	J02:10 J21:9
work is	715	7	J19:6
work it	756	7	J38:6
work item	734	3	
work jira	785	0	J07:6
work like	769	7	J24:6
work log	854	-5	
work logs	854	9	N11:10
work look	803	-4	J42:9
work my	854	0	C01:6
work not	825	0	N04:6
work now	681	3	
work on	603	0	N04:7
work only	756	3	N07:6
work our	825	3	N06:7
work please	854	3	
work read	675	6	J11:11 T15:7
work rest	825	8	
work same	785	-4	N14:8
work sett	854	3	N07:6
work since	744	-6	J29:6
work so	734	3	J01:7 J28:7
work still	854	4	
work test	854	8	J25:6 N14:6
work thank	825	-5	
work the	611	8	J08:6 J19:6
work then	769	0	J35:10 L01:7 N11:6
work there	744	-6	
work though	854	4	
work to	854	-3	
work until	707	9	
work very	854	10	J02:6
work we	854	9	
work well	785	-11	
work when	756	-11	J13:6
work which	854	3	
work with	541	0	J28:6
work write	693	4	T11:6
work yesterday	854	-5	
work'	854	-5	
workaround add	854	-3	
workdir	825	5	
workdir github	854	5	
worker	595	-4	I17:8 I20:7 J21:8 T14:6
worker error	854	0	T14:7
worker info	825	3	T14:7
worker warn	854	0	T14:7
workflow	561	-3	J11:6 J13:7 J14:10 J29:7 J30:6 J41:28
workflow has	854	0	J41:6
workflow of	825	3	
workflow rule	854	0	J13:13
workflow scheme	825	0	J14:12
workflow that	785	7	
workitem	854	4	
worklog	553	0	P01:6
worklog entry	854	-8	
worklog maxresult	825	7	
worklog must	854	10	
worklog of	854	0	S02:7
worklog sync	715	-5	
workspace	631	-9	T12:14
workspace rm	854	5	
world	744	0	S01:11
worse	769	0	J21:9
would	435	0	J04:6 N03:6 N11:7
would answer	854	-10	
would be	561	0	N03:7 N08:7
would expect	803	3	J29:6
would go	854	0	N02:6
would have	734	0	J04:7 J12:6
would it	734	0	J14:8
would jira	854	0	L01:8
would like	681	-11	
would look	825	5	
would love	854	0	T11:6
would need	785	6	
would not	825	5	J24:6
would one	854	-3	
would run	854	0	J29:7
would tell	854	4	
would that	825	0	P01:6
would the	756	3	
would you	693	3	
would've	785	0	J15:6 J16:6
would've been	854	0	J04:6
wouldn't	785	0	I06:7
wow	785	-3	J19:6
wrap	700	-3	I14:6
wrap error	854	8	
wrap retry	854	3	
wrap the	854	-6	
wrapp	854	-4	
wrapper	734	4	N01:10
wren	825	0	J07:7 N15:7
writ	532	5	J20:11 J24:7 N01:6 T01:6
writ all	854	0	T04:6
writ are	825	3	J20:6
write	450	9	J09:32 J11:14 J12:6 J26:-6 T01:15 T11:30
write act_as_user	756	0	J09:8 T11:8
write admin	803	0	T01:6
write and	756	3	T11:10
write back	854	0	J09:7
write board	854	-6	
write comment	803	-6	J16:6 J32:7
write confluence	825	-5	
write content	803	5	
write delet	854	0	P01:12
write fail	854	0	J09:7
write get	854	0	J31:6
write in	715	0	T11:11
write jira	642	0	J01:6 J28:7 T11:6
write page	825	3	J12:7
write the	687	0	J09:9 N10:6
write token	854	0	L01:8 T11:6
write we	854	0	T05:6
writer	854	7	
written	575	0	L08:7 S02:6
written by	803	0	S02:10
written for	854	3	L08:6
written the	825	3	
written to	854	5	
wrong	436	13	I06:7 I18:17 J02:-9 J04:11 J26:7 J28:7 J35:12 N03:10 N14:6 S03:10 T10:6
wrong and	803	-4	J39:6
wrong api	825	-7	
wrong credential	785	3	J04:8
wrong endpoint	854	3	
wrong for	854	0	I18:6
wrong hash	854	0	J10:6
wrong in	769	0	J19:7
wrong it	803	-6	
wrong login	825	0	J19:6
wrong now	854	4	N07:6
wrong one	825	4	S03:10
wrong password	769	-3	
wrong person	854	0	S03:15
wrong qsh	769	0	I18:17
wrong so	803	3	
wrong the	825	7	
wrong token	854	4	
wrong too	854	4	
wrong tri	825	3	J35:9
wrong type	825	4	I06:9
wrong way	825	0	J26:6
wrong when	825	-5	
wrong with	700	0	I19:6
wrote	614	0	I10:7
wrote it	785	0	J41:6
wrote my	854	0	I09:6
ws	803	3	
www	579	12	J24:7
www authenticate	715	8	
www form	700	0	J24:9 T11:6
www org	785	4	N01:7
www vendor	803	0	T03:6
x'	825	0	I14:7
xarg	854	4	
xarg sh	854	4	
xb	854	-7	
xc	825	-3	C02:9
xdm_c	854	4	
xdm_deprecated_addon_key_do_not_use	854	4	I21:6
xdm_e	707	5	I01:7 I04:8 I21:9
xdm_e http	803	3	I01:8
xdm_e jwt	854	3	I04:10
xhrs	854	0	I03:7
xhtml	744	9	J25:11
xhtml unexpect	803	6	J25:6
xml	660	7	
xml version	769	7	
xmlhttprequest	825	-3	
xray	724	-18	N14:13
xray client	854	-7	
xray cloud	825	-6	
xray import	854	-3	
xray plugin	854	-5	
xray_publisher	854	-6	
xray_publisher py	854	-6	
xray_publisher xray_publisher	854	-6	
xsrf	603	3	J20:51
xsrf check	634	11	J20:43
xsrf header	854	-6	
xsrf protection	854	-4	
xsrfresourcefilter	854	-3	
xsrfresourcefilter use	854	-3	
xss	744	8	
xss protection	825	5	
xss protection'	785	4	
xx	646	-3	N11:15
xx error	825	-3	
xx xx	825	-3	
xxx	693	-19	
xxx atlassian	825	4	
xxxx	825	3	N05:6
xyz	803	-12	
yaml	681	-3	
yarrow	803	0	N06:6
yarrow atlassian	825	0	N06:6
yeah	785	-8	J33:6
year	538	0	J29:26 T06:6
year ago	744	0	J29:9 L08:7 T05:6
year did	854	0	J22:6
year now	756	0	J29:6
year old	803	0	J23:7
year since	825	0	N01:7
yellow	803	0	N11:6
yes	497	15	N06:7
yes and	744	-3	
yes if	854	-5	
yes in	854	0	J21:6
yes it	825	3	J24:6 N15:6
yes no	854	0	N07:6
yes statu	769	7	
yes that	756	3	P01:6
yes the	734	5	
yes with	825	0	N06:6
yesterday	588	-3	I12:6 I18:6 T10:6
yesterday and	803	0	T10:6
yesterday every	854	0	J09:7
yesterday the	803	3	S01:8
yet	548	-3	C01:14 I20:9 J35:6 S01:6 T07:6
yet restart	854	0	I20:7
yet so	854	-7	
yet the	769	0	S01:6
yet valid	785	0	C01:13
yield	769	0	J39:6 S04:7
yjfkmgm	785	0	T10:7
yjfkmgm zjqyiiwiywrkb	785	0	T10:7
yml	655	3	J12:7
yml and	854	3	
you	332	-7	J02:8 J16:8 J22:-7 J25:11 J26:6 J34:9 P01:10
you add	803	-6	
you are	614	14	J02:8 P01:7
you as	825	0	S01:10
you can	642	-8	J34:6
you can't	681	0	J08:6 J37:6
you cannot	687	6	J16:17
you check	825	7	
you confirm	854	3	
you could	825	-3	
you creat	854	3	
you do	581	0	I11:6 J15:7 J27:8 P01:8
you don't	681	10	J40:7
you find	803	-5	
you get	642	-8	J25:7 T02:10
you give	785	0	N14:6
you go	769	0	S04:8 T05:6
you got	854	-4	
you hash	854	0	J07:7
you have	598	6	J30:7
you here	854	6	
you in	803	-5	
you lack	854	-4	
you like	803	-8	
you log	825	6	
you may	734	-16	
you mean	825	13	
you must	606	10	J25:6 J34:17
you open	769	-4	N15:6
you pass	785	4	C02:6
you put	803	5	
you recommend	854	5	
you right	854	-4	
you run	803	5	
you say	756	5	J02:7
you see	744	-3	
you show	854	4	
you suppli	803	0	N02:7
you sure	854	4	
you tell	825	0	J10:6
you think	854	-3	
you try	707	6	J25:8
you update	854	3	
you verify	825	0	T10:10
you want	769	-7	
you which	854	0	J09:6
you'd	769	-6	J32:6
you'll	744	0	J35:7
you'll see	854	5	J29:6 N06:6
you're not	785	-3	
you're on	854	3	
you're probab	854	-3	
you've	655	9	I17:6 N03:18
you've found	700	9	N03:16
your	378	0	J12:6 J26:9 J40:6 N04:19 N10:6 N12:6 N14:16
your account	734	8	J40:11
your add	803	0	J29:6
your admin	769	-3	N04:14
your api	734	0	J02:6
your app	642	-5	J12:10
your assertion	825	0	T02:9
your atlassian	825	0	N14:6
your authorize	854	0	T15:6
your backend	854	-3	
your branch	854	3	J01:6
your browser	769	0	N12:7
your company	825	0	N10:8
your config	803	-3	
your credential	715	8	J35:16
your domain	693	3	J25:7
your feature	825	-3	
your iframe	854	0	I03:7
your instance	825	7	
your jira	650	-4	J30:6
your mail	825	-4	
your maintenance	854	0	I09:10
your messag	825	-3	
your network	854	0	N06:7
your own	681	3	J08:7
your password	756	-7	
your plugin	825	-5	
your program	854	-5	J40:7
your project	825	4	
your query	785	4	J33:10
your side	769	5	
your site	707	0	J33:6
your token	715	7	S03:6
your tool	785	-4	J28:6 J39:6
your user	756	0	T03:6
your window	854	0	N10:9
your_app_callback_url	854	-4	
your_client_id	854	-4	
yyltlhmwutowi	785	0	T10:7
yyltlhmwutowi yjfkmgm	785	0	T10:7
za	854	-5	
zabbix	854	0	J26:6
zap	854	0	N14:7
zapier	803	6	
zephyr	854	-6	
zero	687	-3	I20:7 J04:8 J29:9
zero issu	825	0	J04:6
zero ticket	854	-4	J29:7
zero tolerance	854	0	I20:9
zjqyiiwiywrkb	785	0	T10:7
zjqyiiwiywrkb lzxkioijjb	785	0	T10:7
zm	769	0	T10:7
zm yyltlhmwutowi	785	0	T10:7
zz	825	0	I09:6`,
}
