/**
 * Weights of the signs of a question, a line each: the sign, a tab, and a digit for every one of INTENTS (`readWeights`).
 * Multinomial logistic regression on the questions of bench/questions/ask.jsonl. Written by bench/intent-weights.ts; do not edit.
 */
export const INTENT_WEIGHTS = `#	XLONUPRV
# $	VPPPVVRP
# $domain	UPTQWVRS
# $state	VSSQYVSN
# %Place	VVVXUTUU
# BY	SUTZTSRS
# ELSEWHERE	XUVVUVVV
# FACT	TTSRTVUT
# HOW	UUSTTTTX
# HOWMANY	UTSZTRRP
# LACK	UTUXTTTT
# LEAD	VTXURPRT
# LINK	VVUVXUTT
# LIST	WSSSRUSX
# MEMBER	VVUVZTOS
# NEED	ZTTSTPST
# ORG	YTVUTSVT
# PARTNER	XSUUURTS
# PER	TVU_UQQR
# WE	VSTUXSUR
# WHICH	TXTTLNTW
# WHO	YUUUSSUT
# WORK	URTSTMVW
# across	VUUYTSUT
# and	TSTXSPTV
# approval	WVVVVVVV
# are	MQSXXXPP
# as	VVVVVVVV
# band	STSUTSSY
# building	YSVVTSVQ
# can	XTVVUTVV
# changes	TTTTTTTX
# choose	VVUUVUTY
# do	VVVVUSTZ
# does	TURSRTVX
# fail	VVVVUUVY
# for	aTURQMRS
# from	ZUUUTTVS
# hai	OUVU_RUQ
# hain	RQTTZRSS
# has	TUTTTTSX
# have	XTUTTTPT
# help	aSVVTPVP
# in	WNSOUQRU
# invest	RVVVUSVZ
# is	SVUVUPaQ
# jahan	TTTUTXTT
# jee	RTTSSSTY
# jo	VQSTMWTR
# ka	VVVVVVVV
# ke	SSTSQRVY
# ki	OSTXRaTT
# ko	VVVVVVVV
# listed	TTVUXTUT
# mein	TVUTTTUX
# min	XTVVTUVT
# nahi	TTTTXTTT
# ne	XTUTTTTT
# near	_VVURQVS
# neglecting	VVVVVUVX
# no	VVVVYVVS
# of	PQRQKZLX
# only	YVVVVUVU
# or	UUTTTTYR
# over	VUU_UTTU
# pay	VVVUSVVY
# pays	TTTTTTTX
# pe	UVUYTUSS
# predict	YUVVTTPS
# r	TTVVXTVS
# right	TUSTSQPZ
# sabse	RUUUTSSY
# se	ZUVVTUVU
# should	XSVUUTUT
# spend	TUVVUTVX
# supported	SUTTSXTT
# teachers	XTUVTTUT
# that	ZSUTRRTS
# the	UVTTXTTT
# there	RTSXVRSR
# to	YVUUTUTT
# w	XVVUTTVU
# were	UUVVXUVT
# will	UVVVVUUY
# with	ZTUUQSTS
# would	VVVVVVVV
# you	VVUUYTVS
# अच्छा	RUUTSSRZ
# आपके	VVVUaUVQ
# इस	UUVVYTVR
# और	XSVUTTVU
# की	RTUQVYSS
# के	STUTTXUT
# गिनकर	UVUYTTTT
# जिनके	YTVVUUVU
# जो	bRVVROVS
# नहीं	UVTXTTTU
# नौकरी	TUUUTTTX
# बनेंगे	VVVUTVVX
# से	YUVVTUVS
# हैं	TTTTVSTW
$cluster	QPUUUUQO
$cluster $	SRQSTUVQ
$cluster $cluster	TTTXTTPR
$cluster $domain	VVVTUXUT
$cluster $institution	TTbOSQNQ
$cluster $state	TTTXTTTT
$cluster %Domain	VVTXUTUU
$cluster %Event	TUSSR_QT
$cluster %Person	SVSSSYSO
$cluster %Project	SSQNXUMU
$cluster %Technology	VYUUTSTS
$cluster ABOUT	UUSSROaQ
$cluster ADOPT	TTTTTTTX
$cluster BETWEEN	VVZRSTUS
$cluster BY	VVUYVUVT
$cluster COMPARE	SSSZSRSS
$cluster FACT	UURRPTZN
$cluster HOST	UUTTTXTT
$cluster HOW	VV_STUTQ
$cluster HOWMANY	RVUTSYRT
$cluster LEAD	PQQPRQVW
$cluster LINK	TT_QTRRQ
$cluster LIST	RUTSWWQS
$cluster MEMBER	PSUOPZNS
$cluster PARTNER	VUXTUSRT
$cluster PER	VVVWVVVV
$cluster VERSUS	TSRZTRQS
$cluster WHEN	TTSRTPaO
$cluster WHERE	TTTTTQYR
$cluster WHICH	UTTQUTRX
$cluster WHO	TTTXTTTT
$cluster WORK	VRTPSUVT
$cluster a	TUVTTTXT
$cluster across	VVVVVVVV
$cluster after	UVTUSWSY
$cluster and	STTZQPRS
$cluster are	VVXVUTTT
$cluster asking	UUTTUTTX
$cluster aur	UTYVSRRP
$cluster be	TUXVVTTT
$cluster before	UUUVUVYS
$cluster begin	TSSTQQYS
$cluster better	VVSRUUSZ
$cluster corrupt	VUTVUSSY
$cluster could	XYUVSRSS
$cluster deserves	VVRTVUUZ
$cluster do	RQPRRXWQ
$cluster does	TSRTSSXT
$cluster drive	VVVVVUQ_
$cluster end	VVVVZTTT
$cluster ever	TRRRSRSZ
$cluster existed	UTTTTTXT
$cluster failing	VVUVUTRZ
$cluster for	TTVTTXTT
$cluster from	SRTURZQR
$cluster guest	VVTVTUSX
$cluster has	STSSWVSR
$cluster have	TTXPXTST
$cluster if	TTTTTTTX
$cluster in	RQSOTOTU
$cluster is	ZVVVTUUV
$cluster ka	UUTQTRYT
$cluster ke	PRRRTZOL
$cluster ki	UTPVRVXQ
$cluster ko	STSTTSYS
$cluster like	VVUVVVSY
$cluster mein	TSUUXSSP
$cluster misused	TTTTTTTX
$cluster n	VUYTUVSS
$cluster next	TTTXUTTT
$cluster nice	SURURRTZ
$cluster now	UUTTTTZP
$cluster office	UTTUTRSY
$cluster on	VVUXSVVU
$cluster or	UURTVTSZ
$cluster organise	UTUUSYSS
$cluster out	UUTTTTTX
$cluster overstaffed	TTTTSQSY
$cluster pls	UTXSTRXQ
$cluster se	VVVUYTQT
$cluster since	VVVVUYUT
$cluster sirf	TSTUTTTX
$cluster tak	TUXTSTTT
$cluster that	VUUUYSVU
$cluster the	UURSTTTY
$cluster these	TUTUTSYR
$cluster to	TVZVUUTU
$cluster tomorrow	UVUUUUXT
$cluster via	VVXVVVUV
$cluster wasting	UVTVUTSY
$cluster well	TTTTTSTX
$cluster with	UUXWUTTT
$cluster अच्छा	TTTSTSTX
$cluster और	TTWVRQSO
$cluster का	RSSRPOXS
$cluster की	TTTXT_RT
$cluster के	SSTQQXTS
$cluster बंद	VVTVVTTY
$cluster में	ST_RVQRO
$cluster से	TUZUTSRR
$country	LRWLLVNc
$country #	PTTTTSRY
$country $	RTVQQYQX
$country $domain	STTUTSSY
$country %Domain	TTSRSZSS
$country %Institution	YSUUSSTS
$country %Place	TTTTTTTX
$country BETWEEN	TUTTTXTT
$country BY	VVVVVUVW
$country COOPERATE	UUTPTZST
$country FUND	VVTVUTR_
$country HOWMANY	VVTVSTQ_
$country LEAD	UUSTSSQ_
$country LINK	TUYVTSTT
$country WE	TTTTTTTX
$country WHICH	TTRTSYTT
$country WORK	PUSUSURW
$country a	SSYTSSTS
$country ahead	TTSVTTTX
$country and	TTSSTVTX
$country clean	TTTTTTTX
$country coalition	TTTTTTTX
$country do	QTTTTXPT
$country domestic	VVUVVTRZ
$country eat	VVVVVVVV
$country education	UUUUUSSY
$country have	VURSSQRZ
$country immigration	UUUUTTTX
$country in	TTTTTVUV
$country is	RVXUTRTV
$country ka	VUVTUTTX
$country ke	QUSSRaSP
$country ki	VVVVVUVW
$country manage	VVSVVTSZ
$country mein	SSRVUPSa
$country national	VVVVVVVV
$country organise	UVTUVURa
$country organising	VVTUVUTX
$country policy	UVVVVTVX
$country regulate	VURUTTSY
$country science	VVVVVUQ_
$country se	VVXVVVUU
$country spend	UVVVUTTX
$country और	TTTTTXTS
$country का	VVVVVTTZ
$country की	VVTVVTTX
$country के	TTTSTYSS
$country तक	VVYUUTTS
$country में	UUSTQSTa
$domain	YVNNRRQR
$domain #	_TUSPOQU
$domain $	SRRQSUSR
$domain $domain	XVQPRUSO
$domain $institution	UVSVSSZR
$domain $state	ZOTTRRTR
$domain $thing	TXTTTTTT
$domain %Document	STTTTXST
$domain %Institution	YTUSSQST
$domain %Person	URTSOWMN
$domain %Programme	TXTTTTTT
$domain %Project	PWRPUVOS
$domain %Technology	P_TSUSQP
$domain ABOUT	VRSUSVSP
$domain ADOPT	TUTTTTTX
$domain BETWEEN	TUVUTXVU
$domain BY	STSUSQR_
$domain ELSEWHERE	TYTVTSTS
$domain FACT	VWUUPQXR
$domain FUND	XTVVVVVV
$domain GAP	YVVUUUVV
$domain HOW	SRRSQSOZ
$domain HOWMANY	MSPOVPQY
$domain INUSE	RVTTTVTS
$domain LACK	TXVVUTVV
$domain LEAD	XRTUQTRX
$domain LIST	VUOQURNV
$domain MEMBER	XVUVVUUT
$domain NEED	VVVVVVVV
$domain NUM	TTUTTRRY
$domain ORG	_RTTSQSS
$domain PARTNER	_UTROOOT
$domain VERSUS	TTTTTXTT
$domain WE	UXUVUTVW
$domain WHEN	QUUUUPQa
$domain WHICH	WZTTTRTQ
$domain WHO	XTUVUTTT
$domain WHY	TXUVUTUT
$domain WORK	dQQPPMMa
$domain YEAR	TTTUTSTX
$domain a	TTVVVSQY
$domain access	TTUTTXTT
$domain across	TTTXTTTT
$domain advice	WUVVVVVV
$domain affect	TUUUUUUX
$domain affected	VVVVVVVV
$domain after	STUSQZUS
$domain aisa	SXUUUTUT
$domain alternatives	SRTSS_MR
$domain among	TTTTPYUS
$domain an	TTTTTTTX
$domain and	WSSTTVRU
$domain anything	TYVVVVVV
$domain app	RWVTUZTR
$domain apps	STVUTYTT
$domain are	TTRTVTVP
$domain around	POUUPaVO
$domain arrive	VVVVVQU_
$domain as	VVVVVVVV
$domain aside	URUTNWVS
$domain at	SRPSQXMU
$domain aur	RSTTTYST
$domain bahut	XUVVVUVU
$domain bana	VSTTVPQR
$domain banayi	UUUUTTTX
$domain band	TTUUUUTX
$domain be	TTTTTTTX
$domain been	RRTSXVRR
$domain being	RRUVTZVQ
$domain benefiting	TTTTUXST
$domain bhaiyon	XTVVVVVU
$domain bolte	TTTTTSTX
$domain break	VVVVVSVY
$domain budget	VVVVVSVY
$domain but	TXVUUTVV
$domain can	XTVTTTVU
$domain capacity	UUUUSSSY
$domain cause	STTUTQR_
$domain cell	TUTTUUR_
$domain certificate	TTTTTTTX
$domain change	VVVVVUSZ
$domain chillies	SSTTTYSS
$domain close	TTTUSRRX
$domain control	OYTRRXJP
$domain cooperative	XUVVVVVV
$domain corridor	WUVVVVVV
$domain cost	TUVVVST_
$domain councils	TTTTUTTX
$domain covered	TTTTTXTS
$domain daalun	SSTSUSTY
$domain dangerous	RSSUSQN_
$domain dashboard	TXUUUTUS
$domain dashboards	TTUUSZQR
$domain decide	TTSTSXRT
$domain department	TVVVVTRZ
$domain dept	VVVVTUVT
$domain developed	TUVRZRTT
$domain devices	UXUVVUVT
$domain disease	UWVVVVVV
$domain diseases	XVVVUUVV
$domain disinfection	SSTTTYQS
$domain does	OPSSOXYQ
$domain double	VVVVVRVZ
$domain early	XTUVUTVV
$domain earn	TTTTTYTS
$domain entanglement	STSTTSRY
$domain excluding	SSVUTYVT
$domain exist	STQTSYSS
$domain experiments	UYVVVTVS
$domain fast	STUTTTRX
$domain files	TTUUUTUX
$domain filter	QRSSQ_IM
$domain filters	QPTQQbMP
$domain for	ZXTRQTLJ
$domain found	QSQURZUR
$domain from	SSTTTYRS
$domain froth	TSVVSYVS
$domain fruit	SSUUSYUS
$domain goes	TSTTTSRY
$domain going	TTTUUTTX
$domain good	SUVVVTVX
$domain hai	TTTTTTTX
$domain hamlets	UZVVVRVV
$domain has	TXVVPVaP
$domain here	XTVVUTUT
$domain honge	TTTTTTTX
$domain hyacinth	STUTTZSR
$domain ideas	UXVVVTVT
$domain in	WRTTRTNT
$domain interventions	TXVVVUVV
$domain into	RRTTTVPW
$domain is	SSTSTWRV
$domain its	VVUVVRTa
$domain jo	TYVVVSVT
$domain ka	RVSSTWOV
$domain karne	YTVVTSVU
$domain ke	XTTSSUPQ
$domain ki	USTRRSVX
$domain kiln	TXUVUTVR
$domain kit	TXVVVVVV
$domain kitchens	TSUTUXTT
$domain kits	TSTSTYQS
$domain lagane	XUVUTTUT
$domain lamps	QSRSRVSY
$domain larvicide	RRUTSaMQ
$domain last	XTTTTTVR
$domain like	QSTUTRSZ
$domain lithium	VVVVVVVV
$domain looks	SXVVVUVT
$domain machine	TXVVUTVT
$domain machines	RUUTUWVP
$domain made	USSSTSN_
$domain market	TTUTTTTX
$domain me	VWVVVUVV
$domain measure	VVTTVTSY
$domain mein	XPTSTVTR
$domain methods	VWVVVVVV
$domain milegi	VVVUSVRY
$domain model	TXUUTTUT
$domain models	VVVVVVVV
$domain monitoring	ZSUTTQUT
$domain museum	XUTVVTTT
$domain museums	RURTT_SR
$domain nahi	WVTUTSUT
$domain ne	UUVUTTYS
$domain near	XOVVRUVQ
$domain not	WVVVVVVV
$domain now	RRRQQQLZ
$domain of	SUTRTPQ_
$domain on	VVVVVUS_
$domain or	XUVTTTTT
$domain over	VVVVVUSZ
$domain oxide	UUUVTTSX
$domain padhati	XUVVUUVU
$domain par	VQTWSVTS
$domain patches	VVVVVVVV
$domain pe	XSSRVQSQ
$domain perform	VTSUVSZR
$domain phone	UUVVVTUX
$domain plant	SUTSTZMP
$domain plants	SXVVVTVT
$domain platform	TXVVVTVT
$domain platforms	VVVVVVVV
$domain please	bTVVUNUT
$domain policy	SSSUTRRZ
$domain preferably	RUVVTZUS
$domain processes	VXVVVTVT
$domain producer	WUVVVVVV
$domain producers	WUVVVVVV
$domain psu	XTVVVTVT
$domain race	VVVVVUVW
$domain replace	TTTUTSSX
$domain research	aSTTTPST
$domain revival	_TTUTRRS
$domain rokne	TXTUTTTT
$domain saaf	SSTTTYRS
$domain safe	RSTTSYSS
$domain safely	SSTSTYRS
$domain saffron	SSUTU_PR
$domain samman	TTUUTTSX
$domain saving	TXVVVVVU
$domain science	ZUTUUSUO
$domain se	SRRSUYQT
$domain seen	UXVVVTVV
$domain self	WVVVVUVV
$domain should	TRVVVRU_
$domain side	RSUTTRSZ
$domain sikhane	XVVVUUVV
$domain sikhata	XTVUUTVT
$domain since	VTSTPZRO
$domain sorter	RZSUUQZO
$domain stations	XUVVVVVV
$domain step	VVTTVTRZ
$domain stocks	TVVVVVVX
$domain storage	XVVVUTVV
$domain subsidies	VVVVVUUX
$domain system	TTTTTSRX
$domain systems	UURRURU_
$domain target	RVVUTRVW
$domain test	TTTUTXTT
$domain testing	ZRVVUTVQ
$domain that	UXVUUNVS
$domain the	TXSTTTTT
$domain through	QRTSTZQR
$domain to	R_STTOTP
$domain towers	TQUQSaRP
$domain treat	VVVVUV_R
$domain trial	XSVVUTVT
$domain trials	VVVVVVVV
$domain up	TXVVVVVU
$domain using	_SUTSQOT
$domain uthane	SRTTTZPR
$domain utilities	VVTVVUUX
$domain waale	TTUTSYUS
$domain wala	STUSTYRS
$domain wale	URTSSZQP
$domain wali	RSTTXTST
$domain weapons	UVVVVTVX
$domain were	TTUVTTUX
$domain western	ZSVVUTVS
$domain whose	TXVUTTVT
$domain will	UUVUTSUZ
$domain with	YSSTRTRR
$domain within	XSSTSTST
$domain women	STTSSXST
$domain ऐप	TXUVVTVR
$domain और	MRXRSYTT
$domain करने	_PVVSRVS
$domain का	PTRRRVOW
$domain की	URTRQXTP
$domain के	UTQSPUPK
$domain को	UTTTTTXT
$domain जांचने	QTUTTZPS
$domain डालूं	TTTTTTTX
$domain पर	WQSTWORS
$domain पहुंचाने	YUVVVVVT
$domain प्रबंधन	U_VVVQVV
$domain बनाई	TTTUTTXT
$domain बीमा	UVVVVUUY
$domain भविष्य	VVUVVPUa
$domain मशीन	TXVVVUVT
$domain मशीनें	TYUVVTVT
$domain मापने	TTTTTXST
$domain मारने	RRURTZOR
$domain मुक्त	WVVVVUVV
$domain में	VVQSQLQU
$domain मॉडल	SYTUUTUS
$domain वाली	TXVVUTVT
$domain विकसित	SQTSTSYR
$domain शोधन	TTTTTXTT
$domain संचार	ZUVVSUVT
$domain संरक्षण	YXVVUSVV
$domain साफ	SSTTQZOR
$domain से	SQSSRYRS
$domain होंगी	TTTTTTSX
$institution	TJZLPQWO
$institution $	NSTNRUTW
$institution $cluster	TTYTTTST
$institution $domain	PQPQQZQT
$institution $institution	SUdSPMMN
$institution $state	TTTTTTXT
$institution %Event	VVXTRSWP
$institution %Institution	PTTTTXTT
$institution %Person	VVUVTUTY
$institution %Technology	URUUR_VV
$institution ABOUT	TURTTQYV
$institution BETWEEN	TU_UTTQS
$institution BY	VVUUYUTS
$institution FACT	TUSSTSXT
$institution HOW	UUXTTTTT
$institution INTRODUCE	VVXVVUUU
$institution INUSE	VTVVUXVV
$institution LEAD	TUSVXTTT
$institution LINK	UUYTTTSS
$institution LIST	WSWTSRSS
$institution MEMBER	RTTTTVWR
$institution NEED	aUTVTSRS
$institution ORG	OQQSWaQS
$institution PARTNER	WTSQQVQW
$institution SHARE	SVWTTRSX
$institution WE	VUXTUTTS
$institution WHEN	TUSUTSYS
$institution WHERE	RTSTSQZR
$institution WHICH	TTTTTSXS
$institution WHO	XTWVVVVV
$institution WORK	TSWQSZNS
$institution a	STSTRRYS
$institution and	RTXPRRRS
$institution anyhow	VVZVUTUV
$institution are	VVZVVUUT
$institution as	TTSSTRSZ
$institution aside	WUSUTXQS
$institution at	VVYVVVTU
$institution aur	UUYUTSSS
$institution be	VVWVVVVU
$institution been	SUSUSRRZ
$institution before	TVUVVVXT
$institution best	QSZTTPRR
$institution better	QSQRUPP_
$institution campus	VVTVQVPa
$institution can	UUXUTTUT
$institution cause	UVTVUTTX
$institution charge	VUTVUTTX
$institution close	VVTVVQSY
$institution come	TTVVTXST
$institution contribute	UUXTTTTT
$institution declare	VVUVVUSY
$institution developed	RRPTUbOO
$institution do	VVRUTRbO
$institution draw	VVUVVTS_
$institution ever	SUZUSQRR
$institution for	SUUUTaQY
$institution from	UTXTTTTT
$institution grant	VUSUVUSY
$institution has	UTTTRXTT
$institution have	UUYRYTRR
$institution hurt	STSUSSRY
$institution if	VVVVVVVV
$institution in	WSXTSQVS
$institution is	ZTSSRPZR
$institution ka	TTXTTTTT
$institution ke	TUYVTSTS
$institution ki	PQRQUVWQ
$institution ko	XTTUTTTT
$institution lol	VVTVUVXT
$institution me	TTXTTTTT
$institution mein	RTWURSPX
$institution mentioned	VVVVVVVV
$institution n	UTYTTSTS
$institution ne	SSRSVYSR
$institution on	YVTVVUUV
$institution or	URQRTNRY
$institution overrated	UVSVVSQ_
$institution own	UVRUSSQ_
$institution par	TVSVVTRZ
$institution pay	VUUVVUSY
$institution please	UUTTTTXT
$institution pls	VVVVVVVV
$institution popular	VVTVVUSY
$institution possible	YVVVVUVU
$institution private	UURVURaP
$institution profit	VVSVVPRa
$institution proposal	WVVVVVVV
$institution public	TUTUTTYR
$institution put	VVVVVXUT
$institution raise	VVUVVVTX
$institution se	TTXTTTTT
$institution serve	VVSVVTSY
$institution tak	TTZUTRQR
$institution through	VVXVVVTV
$institution to	UUaTRSSQ
$institution today	VVTVVVSY
$institution together	VT_UURSQ
$institution type	TTTUXTTT
$institution will	VVVVVVVW
$institution with	VTaUSPOQ
$institution would	XTTTTTTT
$institution और	VVZTTTST
$institution का	UUUUUPZN
$institution की	QRRQQXVS
$institution के	VUSTXRST
$institution को	YVUVVUTV
$institution तक	STYTTTTR
$institution ने	TTTUTXTU
$institution में	STWSTQSW
$institution से	TTVT_SOS
$person	OQYKNLVW
$person $	RSTRRLXT
$person $cluster	RRTQQPPX
$person $domain	TTSSSSSY
$person $person	VV_UTSRR
$person ABOUT	STPSSPbO
$person FACT	TTPSSReI
$person KNOW	UVZUTSRT
$person LINK	UUTTTTXT
$person LIST	TUXTRSSV
$person MEMBER	VUTTTTXT
$person SHARE	VUXTTTTT
$person WE	TUYTUUTR
$person WHICH	TTTTTTXS
$person WHO	RUSTSSZR
$person WORK	QRWPPPWN
$person a	VVUUTTTX
$person age	UUSUVSRZ
$person and	TU_RTRTS
$person aur	TTXTTSTR
$person birthday	VVTVUTTX
$person both	TUXTUTTT
$person can	VVYVVVTT
$person colleagues	VUZTTTSR
$person earn	VUSVUQRZ
$person ek	UUXTUVTT
$person from	STXSTQXP
$person go	VVUVVTSY
$person have	VUYVURQT
$person hold	TTSTTTYR
$person home	VVUUUSRZ
$person if	VVYVVVTT
$person ka	TTXTTTSY
$person ke	VUTVUTSY
$person ki	VVSUSUPa
$person kisi	TTYTSTTS
$person live	TSSTTRRZ
$person married	VVUVVTSY
$person older	VVRVVVTZ
$person or	STRUTSSY
$person phone	VVUUTUTX
$person please	VVVVUVSY
$person private	UURUVRQ_
$person religion	VUTVTSSY
$person salary	VUTVUROb
$person se	TTZUTTSS
$person shaadishuda	VTSVUSSY
$person smoke	VUTUTTSX
$person sundar	UUSVUTP_
$person tak	UVXVUUTT
$person that	TTTUTTTX
$person think	VUOVUUTY
$person through	VVXUVVTT
$person to	VT_TTSRQ
$person wife	VVTVVSPa
$person with	TTXTTTRR
$person और	TUZTTUSS
$person का	TTTTTSWU
$person की	TTVSTSRW
$person को	VVZUUSRR
$state	WWOMQTKR
$state #	YRSRRTRQ
$state $	TVROTUKQ
$state $domain	KXTRVKPX
$state $state	XXURQMUX
$state %Cluster	RSXTSRRR
$state %Event	TTVVUTVX
$state %Person	STUTSSUY
$state %Project	SSTRSYTT
$state %Technology	QWTTSVTR
$state ABOUT	TPTTTQZS
$state ADOPT	QVRTSUNU
$state BY	UVVTTUVX
$state ELSEWHERE	TXUVVUVT
$state FACT	UVTTRVPV
$state HOWMANY	RSRSaPQR
$state INUSE	XVTUTPUT
$state LACK	SYTTTSSR
$state LIST	VZTURQTT
$state MEMBER	QUSUTZRR
$state NEED	TYTSRPTT
$state PARTNER	UXUUTQTT
$state PER	VVUTTTVX
$state VERSUS	URUUTYTT
$state WE	XUVVUTVS
$state WHICH	Y_VUSNTQ
$state WHO	XSUTSTTS
$state WORK	XUUTWQUS
$state a	TRVUTSUZ
$state about	XTTVTTUT
$state already	UXVVVUVV
$state and	RWXRQXSP
$state anything	TXTTTTTT
$state apples	TYVVUSVT
$state are	UWTTTXSR
$state as	VUVUXUVU
$state aside	XTTTTTTS
$state be	SXTUSRTU
$state become	TTSTTTSX
$state breathable	VVVVVTVY
$state but	UXVVUTVV
$state cabinet	TTTVTTTX
$state can	R_VURQVT
$state cd	UXVVVTVT
$state coast	XTVVSTUT
$state consider	VXVVVUVU
$state corrupt	TUVVTSVY
$state could	QdUUUMVR
$state did	TXVTVTVT
$state distance	TSUUUTTY
$state do	WXUTTRTS
$state does	RZRSSRQX
$state done	VWVVVVVV
$state dont	TYVVUSVR
$state dsnt	TXUTTTUS
$state eat	VUVVVPVa
$state ever	TSUVSYVT
$state exceed	VTVTXTUT
$state fit	XVVVTTVT
$state flight	SSUUVSSY
$state foot	TTUVTTXT
$state for	VTSSOWPS
$state from	RbVVUPVU
$state generate	TTUVRTPZ
$state ghoomne	TTVVVTUX
$state given	VYVVVUVS
$state got	VXVVVUVV
$state grow	VVUVTTSY
$state has	TWTTUMRT
$state have	VSQTNTPc
$state here	XUVVVVVU
$state in	RXUTVRUR
$state invest	SSVVURVY
$state is	YTVTTRUU
$state jaisa	RYTTTSTS
$state ka	TWSUSPSW
$state ke	UYTTNTUO
$state ki	TWTSPUSU
$state ko	TXVVVTVR
$state last	TTUVTTTX
$state lend	UYVVVTVS
$state like	TXVTVTVT
$state look	SXUTTTVT
$state looking	XTVUTTVT
$state max	ZTVVVTVT
$state may	TXTTTTTT
$state me	UUTTXQUS
$state mein	RVRSOZNR
$state might	UYVVUTUT
$state miss	TXUTTTTT
$state model	SURTSXSR
$state next	VTVVVUVZ
$state nicer	VTVVVVVX
$state not	VWVVVUVV
$state now	UTUVVTSa
$state on	TXUUSUUQ
$state one	TYVVVTVS
$state open	WUVVVVVV
$state or	XTUUTTUS
$state ought	VWVVVUVV
$state overtake	STUTTSUX
$state please	STVRSYUT
$state possible	PYTTSSST
$state preferred	XTVVVUVV
$state r	XTVVTTVT
$state ranked	TXVUVTVT
$state regarding	TXTTTTTT
$state regards	WUVVVVVV
$state right	TRUVUSUZ
$state safe	TTVVVQVZ
$state se	WPXTQTSV
$state should	VVVVVVVV
$state side	ZSVUTRUR
$state since	TTUSXXUR
$state so	VWVVVVVV
$state spend	TTVVUUVX
$state station	TTUVVSUY
$state still	TTUUTTTX
$state style	UYVVVUVS
$state test	XUVVUUVV
$state that	WXUTTSUT
$state this	TTVVVSVY
$state to	WRSQTQQY
$state today	USTVVQSb
$state tomorrow	URVVVRUa
$state too	TZUVTRUT
$state turn	XUVVVVVV
$state wala	TXUVUSVS
$state with	ZTVVSQVT
$state would	VXUTTTUT
$state ya	ZRUVTTVS
$state yet	QYUTRSVT
$state अनुक्रमण	XTUUUSTT
$state ऐप	TSSSTQZS
$state और	STUXTTTT
$state का	QWTUTQTV
$state की	SURVPRRV
$state के	VXTTRSUR
$state को	TXVUTTVT
$state जो	TYUVVTVT
$state भी	TYUVVTVT
$state में	WRRQUVQQ
$state ले	UXVVVVVT
$state वाला	TXUVVTVR
$state से	TTTTTTTX
$state है	UUVVVVVX
$thing	TXONOTYM
$thing $	VTRRUWTQ
$thing $domain	QURTSVUM
$thing $state	PTPSQUUN
$thing %Forum	UTUUTTXT
$thing %Project	VUTTTTXT
$thing ABOUT	SSRTTPaP
$thing BY	VUTTTTXT
$thing FACT	UUTTVMeU
$thing HOW	VUUUUTXT
$thing HOWMANY	UUVUTTYS
$thing INTRODUCE	SYRUSSTS
$thing INUSE	RQRTR_UF
$thing LINK	VUYTTSST
$thing LIST	VTTTTTXT
$thing ORG	TTSTSTUW
$thing PARTNER	TTTTTRZS
$thing WE	VVUVVVXT
$thing WHERE	TXTTTPWP
$thing WHICH	VXTVTSXR
$thing WORK	XSSRTQYT
$thing a	USTVUSTX
$thing accuracy	UUUVTXTT
$thing achieve	VTUUUQaP
$thing and	XTVVVUVT
$thing app	OURTQXOP
$thing aside	XTVVVTVU
$thing at	UTTTTTXT
$thing be	T_TTTORU
$thing been	UTTTTRXT
$thing besides	SSRSRYSR
$thing better	VUTVVTTX
$thing can	UYVVVUTU
$thing charkha	RPSSSaPO
$thing come	TXTVTTTT
$thing consultations	SRSSTRZQ
$thing created	UUUUTTXS
$thing developer	SQTTTNcP
$thing do	VVVVVT_S
$thing done	RRTUSSYP
$thing earn	VVVVUVTX
$thing fail	VUUVUTTX
$thing for	PZSTSRRP
$thing generator	UUUVTTVV
$thing has	UTUVUYSS
$thing have	UUTUTTXS
$thing held	VUVVVSYR
$thing idea	TXUVUTTS
$thing in	XXPTRPQP
$thing is	UUSTTSZQ
$thing jaisa	TYTVUSSS
$thing jaise	TXVVUTTT
$thing ka	UTTUTTYS
$thing ke	VUUTOSbQ
$thing ki	USSSQWXS
$thing like	SXVVUTUT
$thing live	TXUVUTTT
$thing machine	TXSVTSVS
$thing mean	VVVVVTZT
$thing measure	VVVVVTZR
$thing model	VXVVUUVU
$thing ne	TSUUSTYS
$thing or	RQSSU_QP
$thing plant	URTUSVaO
$thing purifier	SQSTSTSY
$thing reached	UTTTTTXQ
$thing remove	VVVVTUaP
$thing said	TTTTTTXT
$thing se	TTUTTTXT
$thing served	VVUVSTYR
$thing shown	VVVVVQ_R
$thing since	VTUTTSYT
$thing solve	VUUVVSaP
$thing stove	SUUUUSYS
$thing system	VTTUTSZP
$thing take	UUTUTTXS
$thing test	TUUTTSYS
$thing that	VXVVUTUU
$thing to	TYTUTRVR
$thing treat	UUUVTTYS
$thing users	SQSTTKeP
$thing लगा	TTTTTXTS
$thing से	TTTTTTXT
%Cluster	KKQZRQVO
%Cluster $	PPTSSZQU
%Cluster $domain	TTTXVRST
%Cluster %Event	TSRSSXVR
%Cluster %Programme	UTTTTTTX
%Cluster %Project	VUTTSTXS
%Cluster ADOPT	VVVYUUTV
%Cluster BY	TSTYRRSS
%Cluster COMPARE	VVUYTURS
%Cluster COOPERATE	VVUYUTRU
%Cluster FACT	UUTRVTTX
%Cluster GAP	STSYSSSS
%Cluster HOWMANY	UUTUXTSQ
%Cluster LACK	TSTZSRRR
%Cluster LEAD	TTUTTTTX
%Cluster LIST	UUTTXTTN
%Cluster NUM	VVVSYVSS
%Cluster PER	VUSTTTTX
%Cluster SHARE	TUTXTTRS
%Cluster TABLE	VVVYVUTV
%Cluster VERSUS	VVUaUQTU
%Cluster WHICH	TTSTRQRY
%Cluster WISE	TVT_PRRR
%Cluster WORK	RSRQYXQP
%Cluster and	UUTXTTTT
%Cluster are	STSPT_PQ
%Cluster aside	TSURTRSZ
%Cluster at	VVVXUUUU
%Cluster aur	TTTXTTTT
%Cluster band	TVVTUUUX
%Cluster banega	UTVUUTUX
%Cluster be	VVVTUTSY
%Cluster better	TUTSSSSY
%Cluster counted	VVVVVVVV
%Cluster cover	TTTXTTTT
%Cluster covers	VVV_UTQT
%Cluster deserves	VUVTRTUX
%Cluster divide	SUTXTTTT
%Cluster do	SSSXRMOV
%Cluster does	VUTTTTXT
%Cluster hain	UUUTXTTR
%Cluster has	VVUTVSSY
%Cluster have	RSNYUKQP
%Cluster in	TSTRXVQN
%Cluster internally	VVTUVUTX
%Cluster is	UTTSTSXW
%Cluster ka	VVVVVVVV
%Cluster ke	VVVbOUTR
%Cluster mein	TTTTXTTT
%Cluster nahi	VVVZUSSV
%Cluster ne	STTYRSOT
%Cluster on	VVVZSTVV
%Cluster ranked	VVVYSVUR
%Cluster sabse	TTTRTPQ_
%Cluster se	TTTTTTXS
%Cluster sharing	TTUXSTTT
%Cluster so	VVUSTSTY
%Cluster that	TUTXTTVT
%Cluster to	VVVVVTTX
%Cluster were	VVVTYVTS
%Cluster will	TTTSTTTX
%Cluster with	TVUXTTUT
%Cluster without	TUTZQRUT
%Cluster would	TTTTTTTX
%Cluster एक	VVVXUUUU
%Cluster और	UUTYTTTT
%Cluster की	UVUYTSTT
%Cluster को	TTTTTTTX
%Cluster नहीं	VVVXVUVV
%Cluster पर	UVVTVUVY
%Cluster बनेंगे	VVUSSUTY
%Cluster में	UUTZTTTR
%Cluster से	VVTYUTTU
%Cluster हैं	UUTTXTTT
%Compendium	NOQOTVVP
%Compendium $	TUTTTXTT
%Compendium are	TTUTTXTT
%Compendium chhape	UUTTXTTT
%Compendium entries	SSUTTYQS
%Compendium have	UTSSYWRR
%Compendium on	MORNRSZR
%Document	LSPJTaQS
%Document $	RSQPQVWV
%Document $domain	QRSRSZQS
%Document ABOUT	VTTSSRSY
%Document FIGURE	TUTUTXTT
%Document LINK	TTTUTZUU
%Document LIST	UTUUTSYR
%Document WHICH	TUVUUXTT
%Document YEAR	TUTRXWPS
%Document about	SSTSVWKS
%Document are	VVUTXTTT
%Document for	UUUVTXTT
%Document from	VVVU_QUQ
%Document hain	VVVVYTTT
%Document mention	TSUUYTSQ
%Document of	UTSRS_RR
%Document on	STTTTYPS
%Document or	TTTTTXTT
%Document published	TUUTSXTT
%Document say	UTUVUYSS
%Document says	TTTSSXST
%Document speak	TTTTTYSS
%Document talk	TTVVUXVU
%Document that	SSTTSXTT
%Document हैं	TUVUYSTT
%Domain	QRObQTRN
%Domain $	TURZSRQS
%Domain %Cluster	VVTZUSRU
%Domain BETWEEN	UUTXTTUT
%Domain BY	VVUaURUU
%Domain FACT	UUSYSSST
%Domain LIST	VUUWXTRT
%Domain NONE	TTTXTTTT
%Domain PER	VVVWVVVU
%Domain TABLE	VVVXVUUV
%Domain VERSUS	TUU_TQST
%Domain WHERE	TTTXTTTT
%Domain WHICH	VVVYVUTU
%Domain WHO	TUTXTTTT
%Domain WISE	VVT_URTU
%Domain and	TTTXTTTT
%Domain are	VVVaUQST
%Domain common	UUSXTTTT
%Domain coverage	VVVWVUVV
%Domain do	VTRZTRTT
%Domain does	STSPTWVT
%Domain has	VUV_VQUR
%Domain have	TRTXVRST
%Domain in	UTTXTTTT
%Domain is	VVVWVVVV
%Domain jinme	TTTXTTTT
%Domain ka	VVTXTTTT
%Domain ki	VVVYVUUV
%Domain look	UTTXTTTT
%Domain me	VVTXTTTT
%Domain mein	QTRYQTQN
%Domain of	TRTWRRXV
%Domain on	VVVXVUVV
%Domain par	VVVZVTTV
%Domain remain	TVUYSSTT
%Domain that	VVVXTTUV
%Domain the	VVVWVVVV
%Domain type	SVVYTSUT
%Domain with	VUUXTTTT
%Domain without	UVUXSSST
%Domain का	VVVXVVUV
%Domain की	VVVXVUVV
%Domain के	VUUXTTTT
%Domain पर	TUTTTXTT
%Domain में	TTTWSXSS
%Domain हैं	VVVXVUUV
%Event	OQRMUZSN
%Event $	TSTSRXWT
%Event $person	VVYUUUST
%Event HAPPEN	TTUUUXTS
%Event HOST	TTTTTXTT
%Event WHEN	TTSTTXRS
%Event WHO	TUXTTTUT
%Event YEAR	RUTQWYOT
%Event are	UUUUSZRT
%Event did	UTTTTYST
%Event happened	VVVVaSTQ
%Event held	QRSQWUVS
%Event ho	VVUVYTUT
%Event hue	UTTTYTRS
%Event in	SRTTTXTT
%Event its	TTVVUTVX
%Event of	UUSTWVRR
%Event on	RSUTSYSS
%Event or	TTTTTXUT
%Event organised	TUUTXTRR
%Event point	VVUVTTSY
%Event since	VVVVZRVU
%Event were	UUTUXTTS
%Event with	XUUTTTST
%Forum	RTTSVSXR
%Forum ABOUT	UTUUTTXT
%Forum INDIA	TUVUTXVU
%Forum does	UVTTXTTT
%Institution	bNPWUPSL
%Institution $	URQRTPUR
%Institution $cluster	UUVVYTVV
%Institution $domain	XTTTTSTT
%Institution $state	_QTSUQTS
%Institution %Domain	TUUYTSTU
%Institution ABOUT	TTSTTXTS
%Institution BY	UVUbQSTT
%Institution FACT	VVVWVVVV
%Institution HOST	STTTTSXT
%Institution HOWMANY	TUUTXTTT
%Institution LACK	SVVZUUVV
%Institution LINK	SRXTRRQR
%Institution LIST	WSVUWRVT
%Institution MEMBER	RTRTXWPR
%Institution PARTNER	_QTTRSTQ
%Institution PER	TVUXTRRS
%Institution SHARE	UVUZUTTR
%Institution VERSUS	SVVYTSUT
%Institution WORK	bTSPSORQ
%Institution aate	TUTTTXTT
%Institution among	UVUXTTTT
%Institution anywhere	XTUUTTUT
%Institution are	NQSOSaNR
%Institution but	VTVXTTUU
%Institution can	XTUTTTQT
%Institution could	XUUTTTST
%Institution developed	TUUTTSYS
%Institution do	TUQYTTST
%Institution does	VVUUaSQS
%Institution for	XRUTTWTS
%Institution from	TVUXTTUT
%Institution hai	ZTVVTRVU
%Institution hain	TUTTXSTT
%Institution in	UOSRYVPP
%Institution is	STTXTPWU
%Institution ka	ZTUVSRUT
%Institution ki	TUTXTTTT
%Institution made	SUUUUSYS
%Institution nahi	TTTXTTTT
%Institution occur	SUTXTSTS
%Institution of	XUUURSXS
%Institution only	TUTXTTTT
%Institution please	VVVYTVUT
%Institution sahayata	XUVVVUVU
%Institution should	ZTVVUSVQ
%Institution that	VTUUSXTU
%Institution took	RTTTTZRS
%Institution type	VVVYTUSU
%Institution types	UVVaUSTU
%Institution was	UVVSYSUV
%Institution with	YUTWROTT
%Institution would	XTVUUTTT
%Institution का	TTTXTTTT
%Institution की	VVVYTVUU
%Institution के	XTVVUUVV
%Institution ने	YVVUUUVV
%Institution हैं	UTUXYPST
%Need	ORPPT_NQ
%Need BY	VVVXVTUU
%Need LIST	TTTTSYTS
%Need could	SSSTTYST
%Need darj	TTUTTXTT
%Need for	SSVTSYTS
%Need in	QRTSWUST
%Need of	TTUTTXTT
%Need recorded	VVUUZSSR
%Need stated	TSVUTYVR
%Person	QPOMOaLY
%Person $	MNRRVWNX
%Person $cluster	VVSUXUST
%Person $domain	PRTTTXTX
%Person $institution	VVRUaUOQ
%Person $state	RSUTPZSW
%Person %Institution	XUUTUTVT
%Person %Person	TTTTTSTX
%Person ABOUT	QSTTSXSU
%Person BY	VVVZURTT
%Person FACT	TTVTQYRW
%Person HOWMANY	UTTTYSRS
%Person LEAD	VVSSYTSS
%Person LINK	RTSSYTSR
%Person LIST	WSTTYRTP
%Person MEMBER	TUUUTXVT
%Person NEED	YQVVTSVR
%Person VERSUS	VVVXVTVV
%Person WHERE	TTVUSYSS
%Person WHO	UUTTTXTT
%Person WORK	QQTSOaTM
%Person are	SSSTXUMX
%Person aside	VVVVVVVV
%Person at	VTTTZOSW
%Person better	VVUUUTVX
%Person criticise	UUTUTTTX
%Person deserves	TUTTTTUX
%Person died	TTVVSSVY
%Person draw	VVUVTUTY
%Person for	QQVVU_VR
%Person from	TURURaMQ
%Person hai	TTTTXTTT
%Person hain	SSUXTXSQ
%Person in	TPTPPXSU
%Person is	YTVVUTVU
%Person ko	TTUTTTXT
%Person like	STSTRQR_
%Person listed	SUSTYRSS
%Person live	VUVVRSVZ
%Person move	TTUTTYTS
%Person near	SRVVUYVS
%Person of	SSTSUVSV
%Person on	ZTTQUSNQ
%Person or	VVXVVUVV
%Person over	UUUXTTTT
%Person pe	TVVTUSVY
%Person recorded	VVUT_RRQ
%Person suar	TUVUUTVX
%Person to	VYVVVTVU
%Person visited	VVSUSTYQ
%Person हैं	VUUXTTTT
%Place	IVQZVRTT
%Place $	RPTZQPSV
%Place BY	VVUYTSTU
%Place COOPERATE	SSUXSTPP
%Place FACT	TTTWVVQT
%Place FUND	TTTTTTTX
%Place HOST	UUTTTTXT
%Place HOWMANY	VVVYSVVV
%Place LACK	TSTVWPQR
%Place LIST	TTTTXTTT
%Place NUM	RTSSRZRR
%Place PARTNER	TTTVTWRR
%Place TABLE	UVVXVTUU
%Place VERSUS	VVUXUTTU
%Place WHERE	SRUVRVRR
%Place WHICH	VVVYVTUV
%Place WISE	VTVZTTUT
%Place and	UUSYQRVR
%Place are	QTTSXXQS
%Place as	VVVYVSUU
%Place aur	VVUYVUUV
%Place but	TXTTTTTT
%Place could	UXUTTTPT
%Place does	RTUVUWRQ
%Place for	TTVUTTUX
%Place has	QRTUURXU
%Place have	SWTTWYNQ
%Place in	UTTXTTTV
%Place is	SQRQSOYV
%Place ka	UVTXTTTT
%Place ke	TTTXWSTT
%Place me	VTVSZVUS
%Place mein	SVUZQRST
%Place nahi	VVVWVVVV
%Place no	VVUaTSTU
%Place of	UTVWUTVX
%Place or	UTVXTTTU
%Place sorted	VTUYUSUT
%Place they	VVU_TRVV
%Place to	TSUTURVZ
%Place was	TTTTTTXT
%Place with	TUT_QRUV
%Place without	SSUZSRTS
%Place का	TXTXTSUU
%Place के	SUVVZSVS
%Place जहां	UVTXTTTU
%Place बनेगा	UUUTTTTX
%Place में	UQTYSTTT
%Place से	TXVUTTVT
%Programme	PWNOUYQQ
%Programme FUND	VUTTUXTT
%Programme INUSE	UTTTTTTX
%Programme LEAD	TUTTTXTT
%Programme WHICH	TXTTTTTT
%Programme WHY	TTTTTTTX
%Programme WORK	TTRRWWPS
%Programme exist	TTTTSXRT
%Programme for	SRUSRYPR
%Programme was	UUUUTTXS
%Project	KQOUUWML
%Project $	QQVTTVTU
%Project $cluster	TRTTTXST
%Project $domain	RSTPQ_QU
%Project $state	RSSQQZTQ
%Project %Cluster	VVVWVUVV
%Project %Document	VUTTTTXT
%Project BETWEEN	UTTXTTTT
%Project BY	TTTXTTTT
%Project ELSEWHERE	VXVVVUVT
%Project FACT	PQRTXVRR
%Project FUND	TUTTTXTT
%Project HOWMANY	VUTUWSSR
%Project INUSE	TTUUXTTT
%Project LACK	TTTXTTTT
%Project LEAD	UVUTXUST
%Project LINK	UTXTTTTS
%Project LIST	QNRQPbRP
%Project MEMBER	VVUTXTTT
%Project PER	VVV_URUV
%Project TABLE	TTTXTTTT
%Project VERSUS	VVVWVVVU
%Project YEAR	UUTTTYSU
%Project about	TSUSSYVS
%Project across	VVVXUTVT
%Project after	XSUTRUTS
%Project anywhere	RQVTQ_US
%Project are	VQWUXVUT
%Project at	VVT_SSUV
%Project completed	UTVTYSVR
%Project concern	VVVVXTTT
%Project did	VVVVZTTT
%Project does	VVSYTQMM
%Project fail	TTVURPTa
%Project fit	SZVVQRVT
%Project for	TXVUTTVT
%Project from	TYVVVSVV
%Project hai	TTTVSXSS
%Project hain	TTTQ_QRR
%Project has	UTUSUXSP
%Project improve	UTTTTXTT
%Project in	RPTUXVTR
%Project involve	URSSTYSS
%Project is	USQTRURY
%Project jo	TYVVTSVU
%Project ka	VVVVVVVV
%Project ki	TTTTTXTT
%Project mein	TTYTSTTS
%Project of	RTSQOZQQ
%Project on	RUTRVVSP
%Project should	TXUTUTVT
%Project since	STUTRZUT
%Project so	VVVYVUTU
%Project tagged	UTUTXTTT
%Project that	STSRRZTS
%Project the	RSRRXTRV
%Project were	VVVU_TVS
%Project का	TUSVWRSR
%Project की	SSTXRXTS
%Project जो	VWVVVUVV
%Project दर्ज	VVVUYTVU
%Project है	UUXTTTVT
%Project हैं	UTTWUPTS
%Technology	MVQUSUIO
%Technology #	YVUUTUTT
%Technology $	TWQUSUNM
%Technology $domain	TRSSQZTQ
%Technology $state	SbUUWNVT
%Technology %Place	VVTTUUTX
%Technology ADOPT	TXTVVRUS
%Technology BY	TUTZTSSS
%Technology ELSEWHERE	UXVVVTVV
%Technology FACT	RQQQQZQW
%Technology HOWMANY	VVUYSTUV
%Technology INUSE	SUUWTSQO
%Technology LACK	RYVZRQUU
%Technology LINK	UUSTTYVU
%Technology LIST	QQRRPaRP
%Technology MEMBER	VUVTTSVY
%Technology PER	UUUYSSTS
%Technology STAGE	TSTRWVTR
%Technology TABLE	UUUYUTTT
%Technology VERSUS	VXVVVTVV
%Technology WE	VWVVVUVV
%Technology WHICH	SUTTSYTT
%Technology WORK	VVVVVVVV
%Technology YEAR	SSUSSYTS
%Technology across	VUVYUTUT
%Technology already	SUVUTWVV
%Technology are	UVTTUXRP
%Technology at	UTTSYVSR
%Technology banayi	SSRSVYSR
%Technology but	VVVXUTVV
%Technology came	VTQSTZPR
%Technology can	UXVVVVVU
%Technology chal	VWVVVUVV
%Technology challenge	RSSSQSTY
%Technology cheaper	TSURSTTX
%Technology come	TTTTXTTT
%Technology cost	VUTTWTTX
%Technology could	TaVUSPVT
%Technology deploy	VUUYTSTU
%Technology developed	VTTSRYST
%Technology did	VUSTVXRT
%Technology dil	TTTTXTTT
%Technology does	VVTUXTTT
%Technology evenly	VUTXTTUT
%Technology exist	VYVVUTVU
%Technology for	PYTQUYSS
%Technology from	SXTTTURS
%Technology hai	QSTVYVVQ
%Technology hain	UWVbSPUU
%Technology has	STTTUXTS
%Technology have	VUUTYRRS
%Technology help	TTTRTZTR
%Technology in	QXTTTUUR
%Technology is	RYUSTSTY
%Technology jo	TSVUTYVT
%Technology ka	VVVWVVVV
%Technology ki	TTUTXTTT
%Technology ko	VVVVVVVV
%Technology lagayi	VWVVVVVV
%Technology might	VYUUTSTS
%Technology not	QYUTRSVT
%Technology of	UYUVTSVR
%Technology on	RRTTXVTS
%Technology operate	RQUTT_UR
%Technology others	TXUTTTUS
%Technology over	VVVVVVVV
%Technology ready	TTVTTYVT
%Technology recorded	UTUTYTTS
%Technology sahi	VXVVVUVV
%Technology should	VXVVVUVU
%Technology since	UUVTXTUT
%Technology target	U_VVUQVU
%Technology tb	SRVTSYUT
%Technology that	RVSQSVTR
%Technology to	VSUUSVVR
%Technology wale	TTVVTYUR
%Technology were	UVUS_VQS
%Technology will	UWUTTQTZ
%Technology with	WSVSVWVT
%Technology would	VcVVURVO
%Technology younger	TTVSSZVR
%Technology की	VVVZTUUU
%Technology जो	TVUUPWVT
%Technology दर्ज	VVVSYVVV
%Technology बनाई	TTTUTXTU
%Technology लगी	VUUYVSUT
%Technology लाई	VVVVVVVV
%Technology ली	VXVVVTVV
%Technology हैं	TTVTYSUT
2day	TUTSURRZ
2day $	TUTSURRZ
2mrw	UVVVVTUY
2mrw $state	UVVVVTUY
3x	UVVUUUR_
3x NUM	UVVUUUR_
5x	UUUTTTTX
5x NUM	UUUTTTTX
= 1	TTTTTXTT
= 10	VUVTTSVY
= 20000	UUVVVTUX
= 20k	VVVUVSUZ
= 3	RRSRRZRR
= 5	STSRRSSZ
= 50000	UUUTUSTY
= a	TXTTTTVR
= aa	TXUUUTVU
= about	RROSRRVU
= absent	TZUTSRUS
= academic	XTUUTTTS
= academics	ZRVVURVT
= according	VUTTURYQ
= acronym	VVUTUTXT
= active	_TVTOQVT
= address	SRQQRTSX
= adopt	SXSRTONW
= adoptable	UaVVUPVV
= adopted	TTSUTXSQ
= adopting	VXVVVUVU
= adoption	VVVUVUVX
= advise	XWVVUUVV
= after	RTSTQRZS
= against	RXTURWSR
= agencies	XRUUWSUT
= agency	XTVVSTVT
= agreement	UVUUXTVT
= agreements	TTTTTXTT
= all	SPPRWVQT
= already	SZVVVSVU
= analysis	VVVVVVVV
= andar	TUTTTXTT
= another	TXVVVVVV
= anubhav	ZVVVTTUU
= any	YNYVPVNO
= anybody	YRSTRUSP
= anyone	ZSYTPQSO
= anything	RVTSSZTQ
= apna	VVVVVVVV
= apne	TTTTTTTX
= approach	VSXTTSTR
= approached	WVVVVVVU
= are	PVRWSZOR
= area	STSSTTTX
= areas	UUTVSTXS
= as	TXTTTTTT
= associate	XVUUVVVT
= associated	RSQSVTTR
= at	ZOQPTVOY
= aur	TYTUTSTS
= available	XUQSSQRW
= axis	VVVXVUVV
= b	TUZSTRSR
= baahar	UWVVVUVV
= baaki	TYUVUTVT
= baare	YRQTQN_O
= baat	ZRVVTSVT
= background	UVQSUSbO
= bahar	TYVVVTVS
= banane	YVUVTUVW
= banata	XUVVUTVV
= banaya	TTRSTRVW
= bare	TSTSSRXT
= based	RSTRRXTN
= bataiye	XVVVTUVV
= batao	TQVRUTYT
= be	UXVVUTUT
= beech	UUWTTXSR
= behind	UXTTRRTN
= being	VUUXTTTT
= belong	RTWRSOXP
= belongs	SUSTTYST
= beneficiaries	VTUVTTXT
= benefit	STSUURYS
= best	SZVVTRVS
= between	SSVSSQJU
= big	VVQURT_P
= bodies	XSTV_QQO
= body	RSPQRSVX
= borrow	TXVUUTVT
= boss	UVVUVTUX
= break	TTTXTTTT
= breakdown	VVVYUSUT
= breakup	UTVXUTUU
= bridges	UVXVVVVV
= brief	SUTVUVZR
= bring	TbVVVQTQ
= bringing	VXVVVUVT
= brings	VTZUURSR
= broken	VVVXVTVV
= brought	TXTTSUSS
= build	_SUURSVX
= business	TSTTRSUX
= but	VVVVVVVV
= by	RRRYPURS
= calibrated	XTVVVUVV
= call	XVVUVUVV
= can	XWVVVTUV
= capabilities	VVVVVVVV
= capability	XVVUTTVU
= capital	VVUVVSRZ
= centre	XTVVVTVT
= centres	VVVVVVUX
= ceo	SSQRQNVW
= ceos	TTUTTRTZ
= chahiye	YSRPRORU
= chain	VV_UVSRT
= chairs	TVTUTSYS
= chal	QWSUTXRV
= chalega	TXTUTTUT
= chancellor	XTVTTTVT
= charge	VVUVTTZR
= chart	VVVWVVVU
= cheez	UUSVSObN
= chief	STTTSTVW
= cities	QSTTTYQR
= city	TRSPRQXW
= cluster	NNNYOPWS
= clusters	MOTXVUPN
= clustr	VVVYVSVV
= coastal	VVVVVVVV
= collab	YVVVVTVV
= collaborate	WTYTRVSS
= collaborated	XTXTTTRR
= collaboraters	YTUUTSUT
= collaboration	XTTUTTTT
= collaborations	VV_VUTUR
= collaborator	XUVVVVVV
= collaborators	cRTTTMRS
= collection	TXVTVTVT
= college	XVVVUUVV
= colleges	VSTTSVSR
= columns	UTTXTTTT
= common	TTYVRSQR
= companies	VMRVUQTT
= company	XTRRSRVR
= compare	TTO_RQRS
= compared	TTTXTTTS
= compendium	PPSQUSXP
= compendiums	SRRRS_QP
= competence	bSVUSPVT
= competent	VVVTVUUX
= conduct	TVVVXVVU
= connect	UUdUUNST
= connected	VVcUUUPQ
= connection	TTXTTTTT
= connections	VVVVVVVV
= connects	RTYTTTRR
= consortium	YTTTRQUQ
= contact	YSUTTSYR
= contacts	XTXTTTTT
= contrast	VVUYVUVT
= cooperate	TTTVTXTT
= cooperates	RTTXRWTT
= cooperating	VVVRaSVQ
= cooperation	PRQXPVTQ
= copy	R_VVVRVP
= copying	UWVVVVVV
= corporate	WUVVVVVV
= corporation	XTVVUTVU
= cos	ZTVVVTVT
= could	YUTTSPRR
= count	ROSUZSON
= countries	MQTZSTQM
= country	TVTUTSRX
= counts	VUUXTTTT
= covers	VVUaUTSU
= cross	VVVZVTUV
= crosstab	VVVVVVVV
= d	TTUTTXVT
= deal	VQQQTYOO
= dealing	YVVVTUVV
= deals	WVVVVVVV
= degree	VVYVVVVU
= degrees	VUYUVUTS
= demonstrated	VWVVVVVV
= dena	VVVVVVVV
= departments	SPUUSZSL
= deployable	UXVVVUVV
= deployed	RRTYWUSM
= describe	TTTTRSZQ
= desh	UVUXUTTS
= deshon	TTTTXTTT
= designation	VURTUSZQ
= details	SOTTTOYT
= develop	YUSTVXQS
= developed	TTSTTSYQ
= dhoondh	YVTVVVVV
= did	TXUUVUVU
= differ	TTTZTSSR
= difference	RSRRRSPY
= dijiye	UTTTTTXT
= dikhaiye	PSTTSYSR
= dikhao	LOXUP_TR
= director	TUTRSSSZ
= directors	STSTSSSY
= displays	XUTVVTTT
= distributed	SVTXTTTT
= distribution	UTTaRQRQ
= district	WTUUTSXS
= districts	UTTXXTOU
= do	YRUSUVVL
= docs	SSTSXXPS
= documented	SSSSSYRS
= documents	SRRQWaPN
= does	QSPYRTVT
= doing	ZUTSTTPT
= domain	SSQaQPRS
= domains	PRP_RPQP
= done	UTTSQXST
= door	TUZUTTUT
= doosre	SZUUTRUT
= doosri	UXVVVUVV
= down	TTTXTTTT
= draw	XTUVTTVT
= duplicate	VVVVVVVV
= dusre	VYVVVTVV
= each	UUQaQQQO
= east	S_UUUQVV
= eastern	YRTSVQUR
= eight	VUUVWTQV
= elsewhere	Q_VUUQVR
= emulate	TYUVVTVU
= engineering	XUUUTTTT
= enumerate	VVVVVVVV
= established	VVUVVSbP
= establishment	UVSUVT_V
= estd	UUSRVPaU
= events	PRQOWXQN
= every	RRSTSWSV
= everything	QTPPSaQM
= exactly	UUTTTSYQ
= example	TXVUTTVT
= examples	VWVVVUVV
= exhibition	VVSUSTYQ
= expand	TTTTTTTX
= expect	VYVVVTVU
= experience	ZUSTSQRS
= expert	ZPTTTUTT
= expertise	_MTXROUQ
= experts	UTQUZXOL
= explain	QTZSRONZ
= extended	TXUVUTTR
= facilities	SRUUSYTR
= facility	SXUUSVUS
= faculty	TUUUTXVT
= far	VVVVVVVV
= fewer	VUVV_QVU
= field	TRTQQYSR
= fields	SSSWUVRR
= figure	TTTTTXRT
= figures	VUTTTTXT
= fill	SUTURTXT
= finance	VVVVVTTY
= find	_ORSNNWR
= firms	_QVVSQVS
= five	WTURVPTU
= focus	RTSPYPWQ
= follow	TXVUTTUR
= for	ZWR_POTT
= form	TUSTTRZQ
= forums	SUTTXTTT
= foundation	TUVTTTXT
= founded	TTSRVXYR
= founders	XTVVTTVT
= founding	TTTTTTYR
= four	UTTXTTTT
= from	TYSTTRWR
= full	TURTTQ_Q
= function	SSSSTSSY
= fund	USSTTQOb
= funded	TTTTTXTS
= funders	_SURQQUR
= funding	SSVTTYSS
= funds	VRRPPOVV
= furnish	WTVUTXTT
= gap	VVVVVVVV
= gaps	TTTXSSRT
= get	TUVRRQTX
= gets	VVTTTTTX
= ginti	TTTXUSTS
= give	QPNTNKV_
= goals	VVVVTVQY
= good	aPTURMTR
= got	VWVVVUVV
= government	YPSPLMOY
= govt	aTUR_NRP
= grid	UUUXUTTT
= ground	VVXTUUTT
= group	XTVUTTVT
= grouped	UTTXTTTT
= groups	XTTTTRST
= hai	RVSUSUTX
= hain	SWSSRWSU
= hamara	TVXVUUUT
= hamare	WVTTTTTT
= hamari	WUVVVUVX
= hamein	XTVVVUVU
= handle	YVVVUUVV
= hands	XTTTTTUT
= har	UUUaQRSS
= has	VRTTQXST
= hasn	VYVVVTVV
= have	TUXVRQQS
= head	SSRRSPWV
= headcount	TTUTXTVT
= headquarters	VVUUURYS
= heads	QURTTS_P
= hearing	VUUVUTXU
= heat	VVUXTTTU
= heatmap	VVVWVUVV
= help	XUSSRVRR
= here	VVVVVVVV
= hill	UZVVVSVU
= himalayan	VVVVVVVV
= hisab	UUUXTTTT
= history	TTSSTSRY
= hold	UTTTXTTT
= hops	VVWVUVVV
= hospital	XQTTOTTR
= hospitals	XRRPSUQQ
= hosptals	XTVVTTVT
= host	VTTSRWVT
= hosted	TTTTTXTT
= hosts	STSTTRZR
= hota	VUUUUSYT
= how	MPVPYKYR
= howmany	TVSPZRPR
= hq	UVRUVRaU
= hue	VVXVVVVU
= hum	TTTTTTTX
= humein	WVVVVVVU
= hw	TTVVYTVR
= i	PNXVVUVQ
= identify	WVUUUTVR
= iit	STTTRQRa
= impact	VVUVUSSY
= implement	VVVVVVVV
= implemented	VXVVVTVT
= import	VXVVVUVV
= in	SVUPWURR
= inaugurated	UUUTUPYS
= incubator	WVVVVVVV
= incubators	XQSSLTRR
= india	UTTTTXTT
= industry	XSTUOQQV
= inform	WVVVVVVU
= information	UTTTTTYR
= initiative	VUTTSTXS
= innovation	YPPPPQQW
= innovations	RaUWRPTQ
= inst	RUVV_UVS
= installed	QSUTRYaO
= institute	VOQPRQZQ
= institutes	VQSTURSS
= institution	STSYROXR
= institutions	TQPWXYHO
= instituts	YSUTTTTO
= interested	_STSSQTT
= intermediaries	UTXTTTTT
= international	STSVXUTR
= intro	VUYUUTTT
= introduce	TXVTTSTQ
= introduced	TVYTSRST
= introduces	UVXVUSTT
= introduction	TUXTVVTT
= invented	UVTUUNcT
= investor	XUVVTTVV
= involved	USSTRYTQ
= is	UQOLWNYU
= istemal	UZVVVSVV
= ja	TXVVVUVT
= jaankari	STTUUYVS
= jaante	UUXTUVTT
= jagah	SYVVVSVV
= jankari	UTTTTTXT
= join	XTSRSSRU
= joining	UVXTTTTT
= joint	ZRUTSRSQ
= juda	VVXVUUTU
= jude	VUXSXTQR
= judi	RSSXTUTT
= just	TTTSYTSP
= kaam	WTQUTNRU
= kab	OSRTRNZW
= kaha	TTTTTTTX
= kahan	PRQTSMZV
= kahin	TZTUTRTS
= kaise	PRWPQOQZ
= kampaniyan	ZTTTNQQS
= kar	XUTUTTTT
= karein	XTVVTSVU
= karne	dRUTQNUS
= karni	XTVVVTVU
= karta	TQPSSQWX
= karte	VUTVUTSY
= karti	XSVVUQaQ
= kaun	XROTMVRS
= kaunsa	QTTTSRSY
= kaunsi	UXVVVTVV
= ke	TPSVPPVP
= keen	VVVVVVVV
= keep	VUUVUTXU
= ki	UWUVVUYT
= kin	QTRVRVRR
= kind	UTRSQWVO
= kis	VOSZRQVP
= kisi	TXUUTTUT
= kisne	TTRSTRVW
= kisse	WTTUUTTW
= kitna	SSQSRRSZ
= kitne	ORRRYKTX
= kitni	LLSVZLRP
= know	RO_RSSUK
= knowledge	YSVVVUVV
= known	TUSTTTXT
= knows	YTYSSPSS
= koi	OUXSTWSS
= konse	UVTZTSST
= kshetra	VVTXTTTT
= kshetron	RTSTTXTT
= kul	USUTZSTP
= kya	JTWOURRW
= kyon	RXUURRUV
= la	TaVUTQVT
= lab	ZSTTSOQU
= laboratories	XUVVVUVV
= laboratory	VVVVVVVV
= labs	ZPPTTVPO
= lack	TVUUXTST
= lacking	STTYQTRS
= lacks	SXTTTTTT
= lag	SZTUTSTV
= laga	TXVVVTVV
= lags	VVVVVVVV
= lagu	VXVVVTVU
= lakh	SSPQRYOU
= large	UVUTXTTT
= latest	RSSPPXPV
= launched	VVUUXSVS
= laya	TXVVVUVT
= lead	UVUSYSQV
= leader	VVVVVVSY
= leadership	VVUVVUTX
= leading	YUUVTSUS
= leads	STVUTRXX
= learn	TXTRTVTR
= least	VVUTXTUT
= led	TTTTXTTT
= left	VVVYVTVV
= lena	VVVVVVVV
= lessons	SYVVVVVU
= let	XVTVVTUT
= level	UUTXTPUR
= like	URUTTXUT
= link	TT_PTOTR
= linkages	VVVVVVVV
= linked	QRYQVTQP
= linking	VVWVVVVV
= links	TT_TTQRR
= list	OVNPQZLO
= lists	UVTTXTTT
= little	UUTTTTXT
= located	RSTUSWYO
= location	UUSUTRZQ
= log	SSRRUSPX
= logon	TTUTTTXT
= look	aTVVRRVT
= looking	aPUSSRTR
= looks	RVSTTRZU
= love	YTVWVTVS
= m	YTWTSRTS
= madad	YSTURSWP
= made	STRRTTVW
= make	QWQQPPV_
= maker	QPTSTP_S
= makers	_QUUTQUS
= makes	MUSUTPcS
= making	PSTSSZSS
= mandate	ZUTUSR_P
= manufacturers	YSUVSSTU
= many	NPTLZJUW
= map	RSUTNXPO
= mapping	TRQQSWXT
= matrix	VVU_VTTU
= may	WVVVVVVU
= me	NPSPUH_R
= meaning	SSRSRQQ_
= medical	XTVVUTVT
= meet	VQXRQQYP
= meeting	SSTQTQVX
= meetings	SSTTWVTR
= melting	VVUVTTSY
= member	QSQQZQPV
= members	UNLUWVMN
= mentor	XVUTTTUU
= mentors	WVVVVVVV
= mera	RQQOROOa
= mere	TRRTURRZ
= meri	VVVVVTTY
= million	TUTUTXTT
= milwa	TTXUVUTT
= ministries	ZUSSPPPX
= ministry	RTSQRQXV
= missing	SYUTTSUU
= mny	VVVUYRTU
= model	TXTTTTTT
= more	TSSTXQUT
= mou	UUUTTTTX
= much	SRQRNORa
= mujhe	USSRSRRW
= multilateral	TUVUTXVU
= municipal	XTVVUTVU
= mutual	VVTUVVUX
= my	RPPRSMPb
= naam	UQQPQOSY
= nahi	TXUWSQTS
= name	WTRQQPPa
= names	ZTVTTRTR
= nata	VVXVVVUU
= national	VVVVVVVW
= nations	TUVTTXUT
= naya	VWVVVUVV
= need	YRTUVQXM
= needed	XTVVUUVT
= needs	VNSSWUOR
= neglected	VVVXVUVV
= new	STSRQZTN
= news	VUVVS_RQ
= newspaper	TTTTTSSY
= newspapers	VTTSSRSY
= ngo	WQSSVSTR
= ngos	VPSSVURP
= no	STSVYRQR
= none	VVVZTTUV
= north	TXUTXSVT
= not	RaUXRPSQ
= nothing	RUUYTSRT
= num	VOUSdLPP
= number	MORYYQKV
= numbers	UTTTTTXT
= of	SUQUURSV
= offer	VWVVUVVV
= on	ZRPXWJYJ
= one	VVVXVUVV
= open	TTXTXTTT
= organisation	XTSUTRaO
= organisations	_RUSPRSS
= orgs	YSTTRSTT
= other	RZVUUQVU
= others	RYRRTSSP
= our	YTTPTPRP
= ours	VWVVUVVV
= out	TYVXUSUT
= outcome	VUUVVSYS
= outcomes	VVUUUPaS
= outside	RVTUSWTR
= over	VWVVVVVU
= overlap	STRZQRQR
= overview	UUTYSOaL
= owns	VVUVUPaT
= pahunch	SYRUSSTS
= pahunche	TTZUTTSR
= papers	TTTTTXTT
= parichay	TVXVUUUT
= park	RZVVTTVU
= part	ORTTRYTQ
= participates	TTTTTXTT
= partner	cOTVRNPM
= partnering	YVVVVSVV
= partners	aQVQXLSR
= partnership	UVXUTTTT
= partnerships	TTTTTXTT
= parts	VVVVVVVV
= path	TUZRURTR
= paths	VVYVVTVT
= pehchan	TTXVTTTT
= people	ROSMPYOV
= per	TUTbLRSR
= person	TTUUTSQY
= persons	UVUVPaPP
= pick	VZVVVTVS
= picked	VVVYUUTV
= pilot	YRTPTSUP
= pilots	OQQSTcRR
= pivot	VVVVVVVV
= place	USUUWWTS
= placed	YTVVVSVT
= places	TTUTUSVY
= players	_TUTQQSQ
= please	QSUUP_VR
= plot	VVVXVUVV
= pls	XTVUTTVU
= point	XUVVVUVV
= poora	RTSRSQUW
= ported	VVVVVVVV
= post	UVTUUTVV
= ppl	SSRUZYOO
= practices	RZVVTSVS
= preparing	XTVVVUVU
= present	TXUVUTXT
= president	UUTVVSSY
= press	STUTRVOW
= principal	TUZUTRST
= private	VVUYTTUT
= produce	RSRSPWNW
= products	VVVTUXUT
= professor	UTSTTQTX
= professors	VVSQbRLR
= profile	TTSTRSaM
= programme	XTVVVTVT
= programmes	RRQRWVTQ
= projcts	VVVYVSVV
= project	VRUPTXTS
= projects	NVNXTUIL
= protect	TSTTTTTX
= prototype	TTVTTYVU
= proven	RbVUTNVT
= publications	TTTTTXTT
= pull	STTTTXTT
= purpose	VUUUVRZV
= quantity	TUVUXSUT
= r	VVVVVVVV
= raha	RWSTSXSX
= rahe	XUTXVSUT
= rahi	SVTTTWUT
= rajya	RYTVTTTT
= rajyon	QXUXTRTT
= re	XTVVVVVV
= reach	TSYTSXRR
= read	TSSSSXTS
= readiness	UTUYTRVQ
= recent	RRTRR_RQ
= recommend	VTSTTOSX
= regions	VVVXVUVV
= regulatory	WVVVVVVV
= relate	VUXTUUTT
= related	VTSSRYQQ
= relates	VVYVUUUV
= relation	QSaRSRPP
= relationship	TTbVSOSR
= release	TUVVSSSY
= releases	TTUTS_PQ
= remind	VUTTTTZR
= replicable	OcSRPORP
= replicate	TXUUTNSR
= replicated	UYVVUTUT
= replication	TXUTTTVS
= report	USUTTTXS
= reports	QSRQOaOR
= request	WUVVVVVV
= requirements	QTSURZQS
= research	WSTUWNSV
= researcher	ZVSUVTUV
= researchers	PPTSR_TU
= researching	ZVVVTSVV
= responsible	WRTTSSSX
= rest	VZVVUTVS
= result	UUSTTSSY
= results	VUTTTTWW
= reuse	TTTTTTTX
= rishta	VVZRTTST
= role	STTQSSYR
= roll	VXVVUUVU
= rolled	TXVVUTUT
= route	UUYTUTTT
= rows	UTTXTTTT
= run	SRRPTZST
= running	STTUSXTP
= runs	XTSRQRZO
= s	TURTRTYS
= sa	RSSSRNO_
= saare	VUSTSXTT
= saari	UVTUTXUU
= saath	TTWVSXSS
= sabhi	USTXRVTT
= safal	TXUUTTTT
= sahyog	TTTSWVST
= sahyogi	XUVVVTVV
= sakta	TZTVUSTT
= sakte	T_VUUQVU
= sakti	TXVUUTVV
= samachar	TTTTTSRY
= samadhan	TbVUTPVT
= sambandh	VVWVVVUV
= samjhaiye	VVVVVTYU
= samjhao	SUUUTSTY
= sampark	VVVVVVVV
= sankhya	SSTWVRTT
= sanstha	YSTXSQUS
= sansthaen	WVVVVVVU
= sansthan	VSVURWUT
= sansthayen	XUVVUUVV
= sarkar	PRTTSQSb
= sarkari	PTTUR_US
= say	TSSRSQPa
= scalable	RaVVUPVU
= scale	TYVUVSVT
= scaled	VWVVVVVV
= schemes	QQSRP_RR
= school	YUSURSTT
= schools	TQTSPZQT
= science	VUSTTTSX
= scientist	RSRRRQRZ
= scientists	OQSONVRZ
= scouting	YSVVUUVT
= se	TUQZQPQQ
= searching	XUUUTTTT
= secretary	TVVUUSUX
= see	RWRURURP
= seek	YTVVVVVV
= seeking	YVUTTTQT
= seeks	_UUVSRQR
= sensors	VVVVVVVV
= separation	VUZUVUTS
= serve	XTUVUTUU
= served	VVVWVUVV
= set	VSTTTSYR
= seven	YVVUUTVV
= share	WSXTTPPW
= shared	VVVWVVVV
= shares	SVUUUUTZ
= shodh	TTVUTXUT
= shortest	VVYUVTTT
= shortlist	YUVVTVVV
= show	PQTWNZRQ
= shuru	VVUSYQZR
= si	UWRSQWNO
= side	VVVWVVVV
= sikh	VWVVVUVV
= single	VVVYVUTU
= sit	SSVSTWST
= situated	UUTTUTXT
= six	XUTTTTTT
= so	VVVVVVVV
= solution	VVVVVVVV
= solutions	QUUUTXVR
= somebody	VUXVVXUT
= someone	WPYSSQTT
= something	XUSTSRQ_
= somewhere	UbVVUOVV
= sort	STTUSVVQ
= source	TSRRSXWR
= sources	UTUURXUR
= south	TTTTTXTT
= southern	XTVVVVVV
= spaces	UVUXSTST
= speak	XUVVVVVT
= specialised	YRRSRSRR
= spread	VVT_TSTS
= staff	TTTTTSTX
= stage	RRTPTWXQ
= stand	VVUTUSZS
= stands	UUUTUTYR
= start	PTOOSUPV
= started	RTTTWWTR
= startup	VRSTZMRR
= startups	YOR_RQKS
= state	RTTXPMVV
= stated	QSSTPaQR
= states	MYQWVRRP
= status	TTUTTQUY
= sthapna	VVUVVUYS
= strength	TTVVXTVT
= strengths	WVVVVVVV
= strong	YTVURSVT
= strongest	RVVVVQU_
= structure	UUUUUSSY
= study	SUPROXOO
= studying	TVVUTXUT
= subject	VVTXUTUU
= success	RPSRSWTU
= successful	UUTTTTXT
= suggest	VVUTRRTY
= suggestions	XTTUTTTT
= suit	T_VVUSVS
= suitable	RZVVURVT
= suited	WXUTTTTT
= support	YTQRVVOP
= supports	TUUTUQS_
= t	UVSTRTYS
= tab	VVVVVVVV
= table	TUTYTRST
= tabulate	VVVYVSTU
= tabulation	VVVWVVVV
= take	TZTSTSMQ
= taken	QUSTSWTQ
= takneek	TXVUUTVU
= talika	VVVXVUVV
= talk	XUTUUTST
= tally	SSSSYRTT
= team	YTVVVSUU
= tech	OZSXOWPQ
= technical	YTVVTSVV
= technologies	JTQUSVJQ
= technology	YQQRWTNO
= tell	PRURXJWR
= ten	XTTRVQTV
= test	XTUTTTQT
= tested	TTUSSYTR
= than	USTTZQSP
= the	ORSQZUUQ
= thematic	VVVVVVVV
= theme	VVVXUUVV
= themes	VVUZTSST
= there	UVTUTUNQ
= three	XTUTSTTT
= tie	UTXTTTTT
= tied	UUcTTRPR
= ties	VVbVVPUT
= to	XPYSPOWO
= together	VV_RUTSN
= took	TTUUUXTS
= tool	ZTVVVUVU
= tools	RRUTQ_UQ
= topics	UUSYSSST
= total	QRQNbQKR
= touch	TUXTUTTT
= trace	VVXUTTTT
= transfer	SZUTURTT
= transferable	TZUUSSVU
= transferred	VVVVVVVV
= tried	SZVVVSVU
= trl	TTVTTXVU
= tulna	UURYTTTT
= two	XSSWPRXT
= under	VTSRYQTV
= univ	VVVVVVVV
= universities	VPSSUVST
= university	XTRUORWQ
= unmet	SSTRSYSR
= up	QORTTVXQ
= upay	TYVVVTVV
= upon	XTUUTTVT
= ups	NNPRUXLR
= us	YTVTUPSO
= use	NSSTVaNQ
= used	RXTSRUSR
= vaigyanik	URUUTSUW
= validate	XTVVVVVU
= validation	VVVVVVVV
= ve	XTVTTTVT
= versus	VVVXUTVV
= vibhag	XTTUQTUS
= vice	XTVTTTVT
= view	VVUZVRUS
= vishay	VVUYVUUU
= vouch	TUXVVTTT
= vs	STRZTRQS
= w	TUZSTRSR
= wale	_UVUSRUT
= want	PVUXRVRQ
= wanted	VWTSRQST
= wants	VWTTTQTT
= was	TVUUTTQZ
= way	VUYUTSST
= ways	VVWUVVVV
= we	XZWVRRRJ
= weakest	VVVXVUVU
= website	STPRRKaR
= what	JTSMUSSW
= whats	UTYSSRRU
= when	RQSRSVVT
= where	OTPXOTTU
= which	TUOSFUXR
= white	UVUXSTST
= who	ZLQNGQXQ
= whom	aSXTSQTO
= why	QSTRSTSY
= wise	RRS_OPQU
= with	YOTOUWQP
= work	RUVYSPQU
= worked	UVZTQMRR
= working	TYSWXRRR
= works	UQRTQZNP
= workshop	XUUTTTST
= workshops	TTTTTXUT
= worth	UXVVVUVT
= would	ZTVVVUUT
= write	TVUVVUXT
= x	UUUWTRRV
= year	TTTTTSZQ
= years	UUSYSSST
= yet	R_UTSRSS
= yojana	TXTTTTTT
= you	TTRSVSYS
= zarooratein	TTUTTXTT
= zila	VVVWVVVV
= अनुभव	WVVVUVVV
= अनुसार	SSSZSPRR
= अन्य	TZUUURVT
= अपना	TYVVURVT
= अपनाई	VWVVVUVV
= अपनाया	UXVVVUVV
= अब	TXUTTSTT
= अस्पताल	XSUUTTUT
= अस्पतालों	RUVVPbUU
= आ	VXUVVTVT
= आपस	VVXTUVVU
= आयोजन	TTTTTXTT
= आवश्यकताएं	TTTTTXTT
= इस्तेमाल	RRSUSZRQ
= उद्योग	VVVVVVVV
= एनजीओ	_UVUVPUS
= और	TXUUTTYT
= कंपनियां	XSTUURTT
= कंपनियों	YUVVTUVS
= कंपनी	WUVVVVVV
= कडियां	TTXTTTTT
= कडी	VVWVVVVV
= कब	TTQQPTXW
= कम	VTTSTWTT
= कमी	VVVXVUVV
= कर	XTVVVSVV
= करता	TTTTSRZS
= करें	YVVVVSVV
= कहां	XRSSQPYS
= कहीं	TXUUTTVT
= काम	VTPSVSVT
= कितना	TTRTRTQ_
= कितनी	QNQTYOPS
= कितने	SSQSWPTT
= किन	QVRVQWRQ
= किस	VRSWRRUV
= किसके	XVTVUUUV
= किसने	TSSSTQZS
= किससे	YVVVVSVV
= किसी	VUXUTTTT
= कुल	VVUScTVQ
= के	RSUWSOUN
= कैसा	TUUUUSTZ
= कैसी	VVTVVTTX
= कैसे	SUWRRSOX
= कॉलेज	_UVVRTVV
= कौन	WQSSNUST
= क्या	IMYMPURR
= क्यों	TTTTTTRX
= क्लस्टर	OQPYRPLS
= क्लस्टरों	UVUYUSTW
= क्षेत्र	TTTZSTQQ
= क्षेत्रों	TTTVRXTT
= खोजें	ZTTURRTR
= चरण	UTTSSYTS
= चल	TRTTWVTT
= चार	YVVVUTVV
= चारा	QQQQRRZR
= चाहिए	USSSSQTV
= जानकार	YSRQPTQP
= जानकारी	UUSTTR_Q
= जानती	VVZUUSRR
= जुडा	UVTXTTTU
= जुडाव	VVXVVUVU
= जुडी	TUTTTXUT
= जुडे	VVXSXTTT
= ज्ञान	ZTVVTSVU
= तक	TXUTTSTT
= तकनीक	PXTTTWTT
= तकनीकें	TVRPUWPP
= तकनीकों	VVVZTUUU
= तरह	UUXTTTTT
= तालिका	VUUaTSTU
= तीन	WVVVUVVV
= तीनों	TTTXTTTT
= तुलना	TTRYTTSS
= दस्तावेज	QQSRWWRP
= दिखाइए	TSVQRYOS
= दिखाएं	TUSVTXTT
= दिखाओ	QTUVNZTT
= दीजिए	SSTVSWTW
= दूसरे	UaVVVPVV
= दें	VVUVVU_Q
= देना	VVVVVVVV
= देश	UUUXSRSW
= देशों	SUVVZSVS
= दो	TVVUVTUZ
= नहीं	TYSVSRRQ
= नाता	VVXVVUTU
= नाम	WTRSSPRZ
= निदेशक	VVVVVTQ_
= पद	VUSTSS_Q
= परिचय	TTXTUTUT
= परियोजना	TVVXTRTT
= परियोजनाएं	ONQUVTQR
= परियोजनाओं	RRRWVSSQ
= पहुंची	VWVVVUVV
= पांच	_TVUQQUT
= पायलट	UTTSSYTS
= पूरा	UVRUVR_S
= पूर्वोत्तर	_VVVQUVV
= प्रकार	VVVYUUUV
= प्रत्येक	UTTXTTTT
= प्रदेशों	TYVVVTVU
= प्रमुख	TTRSRQ_Q
= प्रयोगशालाओं	TTSTTXTS
= प्रौद्योगिकी	XVVVUUVV
= बताइए	XTTUQRYQ
= बताएं	ZTVURSUT
= बताओ	STTUSSSX
= बनाती	OVVVbVVU
= बनाना	SSTTRYST
= बनाने	aTUURPVS
= बनाया	TSSSTQZS
= बारे	RSQQQTYN
= बीच	TTZRSSTT
= बीस	TTTTXTTT
= भागीदार	VVVVVVVV
= मंच	UTUUTTXT
= मदद	YSUUTRTT
= मिलकर	TUVTTXTT
= मिलवा	UVWVVVVV
= मिलान	VVTXTUUU
= मुखिया	VVVVUR_Q
= मुझे	WRRRRRSZ
= मेरा	TUUUVTUY
= मेरी	RRTTTSSZ
= मेरे	STTTUSTZ
= मैं	TUXUUUUT
= मॉडल	TXVUUTVV
= यहां	TXUUTTVT
= योजना	TSSRSSRZ
= रखने	ZTVVTSVU
= रही	TRTTWVTT
= रहे	VVVU_QVV
= राज्य	TVSXSSTT
= राज्यों	QZUYSNUS
= रिश्ता	UVYVUUSU
= लग	VXUVVSUT
= ला	VXVVUTVV
= लागू	TXTXWOSS
= लिए	VVVVVVVV
= लें	TXVUUTVV
= लेना	VVVVVVVV
= लोग	TUSTYTSS
= वार	UVU_SSSS
= वितरण	TTTXTTTT
= विशेषज्ञ	TPTVRWPP
= विश्वविद्यालय	VTRUPXSX
= विश्वविद्यालयों	RUVVQaUU
= विषय	VVVXVUUV
= विषयों	TUTTTXTT
= वैज्ञानिक	RUVTRTTX
= शामिल	UVTTXTTT
= शुरू	TVSTXRVT
= शोध	ZTUTRRUP
= संख्या	SUUXVTTR
= संगठन	ZUVVTSVV
= संपर्क	YVVVVSVV
= संबंध	UUZUUTTU
= संबंधित	TTUTQ_UU
= संस्था	XTVVVSVV
= संस्थाएं	ZTTTXSTT
= संस्थाओं	XTVVUUVV
= संस्थान	YSSXYNPS
= संस्थानों	VTTXSSTT
= सकता	TZTVUQUR
= सकती	TXVVVUVT
= सकते	VXVVUTVV
= सदस्य	STTQTXTS
= सफल	TYTSSRTT
= समाधान	RZVUUSVT
= सम्मेलन	TTSTTXRS
= सरकार	XTTRTRSV
= सरकारी	XSUUSRTX
= सहयोग	YRSVSVSR
= सहयोगी	XUTVTTTT
= सा	SXTUTRTX
= साझा	STXRRVRS
= साझेदार	ZTUUTTTT
= साझेदारी	YTVVUUVU
= साथ	UVSSYRSS
= सारणी	UUTYURTS
= सी	VXSTPTST
= सीख	TXUVVUVT
= सीखना	TXVUTTVT
= सीखने	TYVVVSVU
= सुझा	ZUVVSUVT
= सुझाइए	YUVUTSTU
= सूची	QRTTWXTR
= से	UTTYOQST
= स्कूल	XTUUUUUT
= स्कूलों	STUTTXUT
= स्टार्टअप	SSTUXTRU
= स्थापना	UUTUTTXT
= स्थित	SVSUTSYS
= हम	VTXUTTUS
= हमारे	XUUUUUUT
= हमें	ZRVUTSUR
= हर	UVU_NTTT
= हिसाब	VVUZTSTU
= है	SQMWRJWY
= हैं	RTPTSZUN
= होता	UTTUTSYS
ABOUT	PPNLPWXS
ABOUT $	POMQPRUZ
ABOUT $cluster	SSRRRSUV
ABOUT $country	UUTVSRP_
ABOUT $domain	TSSPQQJa
ABOUT $institution	STNSRNWU
ABOUT $person	STWTTQRX
ABOUT $state	PVTTTYQS
ABOUT $thing	UUTUTR_R
ABOUT %Document	UUUVTXTT
ABOUT %Institution	TUTUSTXS
ABOUT %Project	UTURRYSS
ABOUT %Technology	TTVVTXST
ABOUT BETWEEN	UTYTTSTS
ABOUT ELSEWHERE	VVVVVRZU
ABOUT HOW	QUUTSSNZ
ABOUT HOWMANY	VVVXTUTU
ABOUT INDIA	TTTUQZRS
ABOUT INUSE	QRTUQ_RO
ABOUT LEAD	VVUVTTZR
ABOUT LIST	UTTTTTXT
ABOUT NUM	UVTUTSRZ
ABOUT PARTNER	WVVVVVVV
ABOUT WE	UUVVVVVX
ABOUT WHICH	VVUXVRXQ
ABOUT WHO	SUXTSVSS
ABOUT WORK	VXUVROTQ
ABOUT a	RRTTRPaP
ABOUT about	TVSTSSYS
ABOUT admission	VUSVUSSY
ABOUT aur	VUVVUQaT
ABOUT being	TTTTTZQR
ABOUT better	UUTTUTTX
ABOUT crispr	VVTTUUTX
ABOUT democracy	SSSSSSRZ
ABOUT duniya	TUVUUTUX
ABOUT hai	UUSVSObN
ABOUT his	VVTVVUXT
ABOUT in	VVXVUTTT
ABOUT is	UURUTSbO
ABOUT it	UUUUUTXT
ABOUT jo	SXUUUTUT
ABOUT known	TTUUSZQR
ABOUT love	VVVVUTQ_
ABOUT me	VVUVUTXU
ABOUT mein	WPTSSOYR
ABOUT new	RQSRQaOP
ABOUT newton	VVTUUTSY
ABOUT of	TTTTTPZR
ABOUT on	VWVVUVVV
ABOUT out	XUVVVTVT
ABOUT photosynthesis	VVVVURR_
ABOUT she	UTTTUTXT
ABOUT smarter	STRUTSSY
ABOUT string	UUTUTTSX
ABOUT suar	SUSTSQ_Q
ABOUT the	TQPQVMXW
ABOUT they	TVVVVXVU
ABOUT today	VVVVVUQa
ABOUT wale	STUUUYTS
ABOUT you	TVTSURSY
ABOUT your	TUVVTSSY
ABOUT और	TTTUTTXT
ABOUT में	RSQQQTYN
ABOUT है	UTTUTSYS
ADOPT	JeSSQNNS
ADOPT $	PaUUTQTQ
ADOPT $domain	SVUUTQUX
ADOPT $institution	TTYTTTTQ
ADOPT $state	RXSTSSRU
ADOPT $thing	RZTUTRSS
ADOPT %Project	TXVUTTVT
ADOPT %Technology	RYVUTSVU
ADOPT ELSEWHERE	TYVVVTVU
ADOPT INUSE	TXVVUTVT
ADOPT NEED	TXVUTTVT
ADOPT WE	TXVVVVVV
ADOPT WHICH	TZUVVUVR
ADOPT WORK	TXVUUTVT
ADOPT a	XTVUUTTT
ADOPT anything	VZVVVUVR
ADOPT candidates	QaUTUQUP
ADOPT for	SYTQRRQV
ADOPT from	SZVVUTVP
ADOPT hai	TYTUTSTT
ADOPT hain	T_VUTQVU
ADOPT here	TYVVVVVU
ADOPT ho	VXVVVTVU
ADOPT in	TaUVUPVR
ADOPT into	TXVUVTVT
ADOPT ja	VWVVVUVV
ADOPT kar	VWVVVVVV
ADOPT karna	TXVVVTVR
ADOPT me	USTTVTTY
ADOPT of	VVVVVVVV
ADOPT out	UTTTTXTT
ADOPT sakta	TXVVVUVT
ADOPT science	UTTTTXTT
ADOPT the	OXQSQTWO
ADOPT though	TXVVVTVU
ADOPT to	TXUVUTUS
ADOPT too	VYVVVTVV
ADOPT कर	TYUVURVT
ADOPT करें	VYVUUUVU
ADOPT की	VWVVVUVV
ADOPT जा	VWVVVUVV
ADOPT नहीं	VTTXTTTT
ADOPT लायक	TYVVVSVU
ADOPT सकता	TXUVVUVT
ADOPT सके	VWVVVUVV
ADOPT है	TZUVUQUR
ADOPT हैं	VUVUYTVU
ADOPT हो	T_UVTQTS
BETWEEN	QSWSURKR
BETWEEN $cluster	TTWUSOSV
BETWEEN $domain	RSRRRSPY
BETWEEN $institution	TTWSRPOV
BETWEEN $person	VVYUVUVU
BETWEEN $state	WUVVVVVV
BETWEEN %Cluster	VVVXVUVU
BETWEEN %Domain	UTTXTTTT
BETWEEN INDIA	TTTTTXST
BETWEEN LINK	VVXVVVUV
BETWEEN WHICH	UUUTTXTT
BETWEEN WHO	VVVVVVVV
BETWEEN YEAR	SSTSVWUS
BETWEEN ki	VVXUUTTT
BETWEEN mein	VVWVVVUV
BETWEEN the	VVXTUTTS
BETWEEN weather	VVVVTRTZ
BETWEEN की	TTXTTTTT
BETWEEN कोई	UUXTTTVT
BETWEEN में	VVXTUVVU
BY	RRRZPUSQ
BY #	UTTSTYSS
BY $cluster	SSSQWWRR
BY $institution	QTSRTWVU
BY %Cluster	UVUZTOST
BY %Domain	TTTYTRTT
BY %Institution	RSSZSRSS
BY %Place	TTTXTSTS
BY %Project	UUUXTSTT
BY %Technology	VVVZTUUT
BY COOPERATE	VVVXUTUU
BY FACT	UTUYTSTT
BY HOWMANY	TTTXUTVS
BY LIST	TTUTTXTS
BY WE	XTVTTTVT
BY WHICH	VVVYVSSU
BY WHO	VVTUUSZV
BY YEAR	SUVTTRSY
BY focus	VVVVVVVV
BY intelligence	TTUTTTTX
BY step	VVTTVTRZ
BY the	TTTRVXUR
BY type	UVU_QTTT
BY your	VVUUYUTS
COMPARE	QROdQOOP
COMPARE $	TTQXTSTS
COMPARE $cluster	VVUYUTVT
COMPARE %Cluster	VVVVVVVV
COMPARE BETWEEN	RSRRRSPY
COMPARE LIST	TUS_QRSR
COMPARE WHICH	VVVWVVVV
COMPARE across	VUSXTTRT
COMPARE in	TTTXTTTT
COMPARE karo	UTP_SSRR
COMPARE on	TTTXTTTS
COMPARE population	VVVXUTVT
COMPARE the	TTQYTTSS
COMPARE your	TUVTUUTZ
COMPARE करें	VUP_TTTR
COMPARE कीजिए	UTTXTSTS
COOPERATE	UQQUXTSQ
COOPERATE $	TUUZSRTT
COOPERATE %Domain	UUTRTZST
COOPERATE %Forum	TUVUTXVU
COOPERATE BETWEEN	TTTTTXSW
COOPERATE COOPERATE	STQVRVTR
COOPERATE ORG	XTVVTTVV
COOPERATE PARTNER	UTTTXUTS
COOPERATE TABLE	VVVXVUUV
COOPERATE WHICH	TUTRU_UQ
COOPERATE WHO	XTUUUUUT
COOPERATE about	TTTTTXTT
COOPERATE grant	XTVVUTVS
COOPERATE hai	TTTSWVST
COOPERATE in	SSUZSRRS
COOPERATE is	VVVWVVVV
COOPERATE on	WUTXTSUT
COOPERATE or	UVXTTTTT
COOPERATE proposal	YTUTSSTT
COOPERATE trial	XTVVUTVT
COOPERATE with	STTUUYSS
COOPERATE कर	_STTRRSR
COOPERATE करता	TVVVYTVT
COOPERATE के	STTVSVSS
COOPERATE नहीं	VVVYVTUV
COOPERATE है	TUUTY_UP
ELSEWHERE	OcUUUPQN
ELSEWHERE $	R_UUURVS
ELSEWHERE $domain	SYTSTSSU
ELSEWHERE $state	TVTUSXTR
ELSEWHERE ABOUT	VWVVUVVV
ELSEWHERE ADOPT	VZVVVSVT
ELSEWHERE FACT	SSSSRWUR
ELSEWHERE INUSE	TXUVUTVT
ELSEWHERE LACK	VYVVVTVV
ELSEWHERE TABLE	VVUXVVUU
ELSEWHERE VERSUS	VYVVVSVV
ELSEWHERE WHICH	R_VVVSVR
ELSEWHERE and	TXVVVVVV
ELSEWHERE are	UXUUUTVT
ELSEWHERE built	TXVVVTVV
ELSEWHERE but	TbVUTOVU
ELSEWHERE can	VYVVVSVT
ELSEWHERE could	VYVVVTVV
ELSEWHERE for	Q_UTTRVS
ELSEWHERE hai	SYVVUTVV
ELSEWHERE has	VVVVVVVV
ELSEWHERE in	VZVVVRVV
ELSEWHERE ka	TXUUTTUT
ELSEWHERE ke	UZVVVRVV
ELSEWHERE ki	TXUUTTTT
ELSEWHERE laga	VXTUTTTT
ELSEWHERE me	VWVVVVVV
ELSEWHERE mein	TYUUUSVU
ELSEWHERE of	VVVVVVVV
ELSEWHERE on	TYUUUTVT
ELSEWHERE se	UZVVVTVV
ELSEWHERE should	VWVVVVVV
ELSEWHERE solved	VXVVVUVV
ELSEWHERE that	SYVVVTVU
ELSEWHERE would	UWVVVVVV
ELSEWHERE आजमाए	SYVVVSVT
ELSEWHERE की	VZVVVRVV
ELSEWHERE के	SYVUUTVU
ELSEWHERE में	UcVVUOVV
ELSEWHERE से	TZUVVSVT
FACT	RQRUQT_O
FACT #	STSSSSRY
FACT $	PSSVQOXS
FACT $cluster	TTTTTYWR
FACT $country	VVUVVSRZ
FACT $domain	UWRRSWNS
FACT $institution	TUTSWVWR
FACT $person	SSQSTRTY
FACT $state	RYUSUSUR
FACT $thing	RURSXQTR
FACT %Place	VVVVVVVV
FACT %Project	UUSYSSST
FACT %Technology	VSUSSYRS
FACT ABOUT	VVTVURbP
FACT BETWEEN	VVXTUTUT
FACT FACT	TTTVRSXT
FACT LIST	XTSSRQXR
FACT NUM	TTVTTXVU
FACT PER	VVVVVVVV
FACT WHEN	UUTUTQXT
FACT WHICH	TTTXTTTT
FACT WORK	VVVXUUVV
FACT a	VRTSSRTX
FACT about	YTUUUQSY
FACT after	TUUUTXVT
FACT amet	TTTTTTTX
FACT an	XVVVVVVV
FACT and	VVTUUSbQ
FACT at	TTTTTXTT
FACT before	TTTTXTTS
FACT claimed	VUUVVSYS
FACT daily	TTTUTTSX
FACT date	VVTVUVXT
FACT did	VUTTRTXW
FACT does	VVVVTVXT
FACT factor	VVUVUTSY
FACT for	XTTTXRYR
FACT has	VVVVVQ_R
FACT ho	PSTTSZTS
FACT hua	VVUUUTZS
FACT hue	VVVSZRUS
FACT in	WOQPPWNR
FACT is	UTTTTTXT
FACT it	TXUTSRXT
FACT karna	TXSUTSTT
FACT karte	VVUVTRUS
FACT kiya	UUVUTTYS
FACT mein	SSVVUYVT
FACT nasa	VVTSRSPZ
FACT next	VVVTYVTS
FACT of	TTPSRKYU
FACT on	VXVVVVUV
FACT or	TTUTTXUT
FACT praising	VVVVVVVW
FACT reported	VVVVURZS
FACT since	VVVUYUUU
FACT the	ROSPTXYR
FACT would	VVVWVVVV
FACT you	TVTSURSY
FACT करने	TXVUUTVV
FACT पर	UUSTSSYR
FACT हुआ	UUTTTTXT
FACT हुईं	TTTTXTTT
FACT है	SVSUTSYS
FACT होता	VVVVVRZU
FIGURE	QSPQQXOU
FIGURE $	TUUTUTSX
FIGURE $domain	SRSQTYPQ
FIGURE aside	TTTTTXTT
FIGURE come	VTSTTXST
FIGURE rupees	UTTRSPTa
FIGURE users	STSTTYSS
FUND	VPRTSWRU
FUND $	TTTTTTTX
FUND $domain	TTTTTTTX
FUND BY	TTTTTXTS
FUND NEED	XTVVVVVV
FUND cleft	XTVVVVVT
FUND its	VVUVUTTY
FUND minister	VVVVVTTY
FUND research	VVUVVUSY
FUND should	VVTUVVUX
GAP	TTSXUSPQ
GAP $	STSYSSSS
GAP %Domain	UVUXSTST
GAP BETWEEN	VVVXVUVU
GAP BY	UVVZURTV
GAP WE	VVVXVUVV
GAP WHICH	VVVVVVVV
GAP attention	VVVYVTUV
GAP in	TTTXTTTT
GAP one	VVVTXUUT
GAP करने	YVVUUUVV
GAP लागत	TTTTTXTT
GAP है	VVVXVUVV
HAPPEN	WRUUWVUR
HAPPEN %Institution	YTVVVSVT
HAPPEN ELSEWHERE	VVVVVVVV
HAPPEN in	TTUUUXTS
HAPPEN of	VUVUXUVU
HOST	TSRRQUXP
HOST $cluster	STTTTSXT
HOST $institution	UUTTTTXT
HOST %Institution	UVUUTSXT
HOST BY	TTTTTXTT
HOST a	XUUTTTST
HOST in	UUTTTXTT
HOST it	VVUUVUXU
HOW	LRWWLOWR
HOW #	VVUYTSTS
HOW $	UUXTUTTT
HOW $cluster	VVXVVVVT
HOW $country	VVXUTTTT
HOW $domain	PURSTQPa
HOW $institution	VVZVVVUS
HOW $person	VVYVUUUV
HOW ADOPT	VYVUUUVU
HOW COOPERATE	VVVWVVVV
HOW INTRODUCE	TTZUTTSR
HOW KNOW	UUXTUVTT
HOW LINK	VUXRTTTT
HOW WORK	RQQRRRTZ
HOW a	TVUUUTTY
HOW accurate	TTTTTTXT
HOW are	TTUXTROU
HOW banwaye	VVUVVVVW
HOW banwayein	VVTTVUTX
HOW bhare	UUUVVTVY
HOW can	USYTUUOW
HOW children	UTTTTXTT
HOW clean	VVTUVUSY
HOW closely	VVWVVVUV
HOW come	VVWVVVVV
HOW could	TXXTTSQR
HOW crispr	TTTTUTSX
HOW deep	UTSSURXT
HOW do	PRRWOQSV
HOW does	PSXRRRLV
HOW effective	VUTTTSXT
HOW far	TTXTTTXQ
HOW good	VVRVVTQ_
HOW ho	VUTTUTTX
HOW is	USXTTTOU
HOW le	VVUVVVVW
HOW long	SSTTTRZR
HOW might	VVXVVVTU
HOW milega	VVSVVUSY
HOW old	UTRQSOYT
HOW polluted	VUSTTTRZ
HOW r	VUYTUVSS
HOW ready	VVSVVR_P
HOW sambhalte	UVUVVUUX
HOW should	VUTTTTTX
HOW tall	VVRUVTPa
HOW to	TTSTTTRY
HOW udta	SRRTRRQZ
HOW will	TUUUUUSX
HOW would	UUXTTTTT
HOW के	VVVYUUUV
HOW चलते	UUSTTTTX
HOW पहुंचूं	TUXUUUUT
HOW बनते	VVUVVUUX
HOW भरें	TUUUVTVY
HOW मिलेगी	UUTTVUTX
HOW रहेगा	UUVUVTUX
HOW लें	UVSUUURY
HOW है	UUTUVSSZ
HOW हैं	UUSTUTTY
HOW हो	VVUUVUTX
HOWMANY	DJOPhFSV
HOWMANY #	LSSWXLNV
HOWMANY $	LSOVYGQR
HOWMANY $cluster	UVUTXTTS
HOWMANY $domain	PNSSPNWa
HOWMANY $institution	RSTTVTSW
HOWMANY $person	VUTTRRRZ
HOWMANY $state	URRTSTRY
HOWMANY %Cluster	RUSRYPQT
HOWMANY %Compendium	UUTTXSRT
HOWMANY %Document	SUTScNRP
HOWMANY %Domain	VVTRaTKR
HOWMANY %Event	TTSRZSSQ
HOWMANY %Forum	UVTTXTTT
HOWMANY %Institution	KTSUYORR
HOWMANY %Need	TTTTXTRT
HOWMANY %Person	QQOTVLUT
HOWMANY %Place	TSTObQPS
HOWMANY %Programme	VVTTXTTT
HOWMANY %Project	PQSWYOPP
HOWMANY %Technology	RRQVZMOL
HOWMANY BY	VVUYSTUV
HOWMANY COOPERATE	TTTTXTTT
HOWMANY FACT	VUUVSUUX
HOWMANY FIGURE	VTSTTXST
HOWMANY HOWMANY	TTTQYRQT
HOWMANY INDIA	STQTYQPQ
HOWMANY LEAD	VVVVTVTY
HOWMANY LINK	VVWVUVVV
HOWMANY LIST	TSTSZRTT
HOWMANY MEMBER	USSTZOPQ
HOWMANY NEED	TVUTTTUX
HOWMANY NUM	UTTTYRTT
HOWMANY ORG	TUSVXTTT
HOWMANY PARTNER	VVVVYVSV
HOWMANY PER	VVVVVUUX
HOWMANY TABLE	VVVXUUVV
HOWMANY YEAR	TTTTTXRT
HOWMANY are	UTTTTTXT
HOWMANY as	RVUTSYRT
HOWMANY beds	VVVVTVXT
HOWMANY berozgar	TTTTSTSY
HOWMANY calories	VUUTPTPa
HOWMANY cars	VVUVTVTX
HOWMANY cases	TTUVTTUX
HOWMANY do	VUSTRUTY
HOWMANY doctors	VVUVSTTY
HOWMANY does	VTTTWTVS
HOWMANY door	UUTVSUTZ
HOWMANY ek	UVTXTTTT
HOWMANY for	TTTWWTSS
HOWMANY funding	VVUVVVTX
HOWMANY gaya	VVTVUVTX
HOWMANY hai	TSQTRQVW
HOWMANY hain	TUURYTSR
HOWMANY ho	TTTXTTTT
HOWMANY hoga	VVTTTUTX
HOWMANY hua	UTTUTTYS
HOWMANY ka	VVUUSVSY
HOWMANY kadiyan	UUXTSUTT
HOWMANY land	UVRUSSQ_
HOWMANY litres	VVTUSTXT
HOWMANY milakar	VVVTYVUS
HOWMANY mlas	VVVVTVUX
HOWMANY of	RTSR_SQQ
HOWMANY one	TSVUZRUR
HOWMANY paisa	TTTTTSSX
HOWMANY patents	VVTUXTTT
HOWMANY patients	VVUVSTYR
HOWMANY peer	TVVVXVVU
HOWMANY profit	VVTVTUTX
HOWMANY rice	VVUVTTSY
HOWMANY rooms	VVTVTUSX
HOWMANY rupay	VVVUSVRY
HOWMANY rupees	VVVVTVQ_
HOWMANY salary	VVUVTUTY
HOWMANY sood	VVVTTUTY
HOWMANY steps	VVXUTTTT
HOWMANY students	VVQVQUQa
HOWMANY tax	VVVUSVVY
HOWMANY the	TQPTWQYS
HOWMANY users	UTTTTTXR
HOWMANY votes	TTUVTTUX
HOWMANY weather	SVUUZSPR
HOWMANY will	VVVVUVTX
HOWMANY women	VVVVYTVS
HOWMANY एस	UUTTXTTT
HOWMANY कमाता	UUSTSTSY
HOWMANY दूर	VVTUUVTX
HOWMANY बडा	TTUTTTTX
HOWMANY सुंदर	VVSTSTSY
HOWMANY है	UVUVRUU_
INDIA	SRRNRYIW
INDIA $	YSNQTSLX
INDIA $country	TTTTTXST
INDIA $domain	TTXTVTTT
INDIA %Institution	TUTTTXTT
INDIA %Person	TTUTTXTT
INDIA %Place	UTTTXXST
INDIA BY	VVVUVUVX
INDIA COOPERATE	STTSTYST
INDIA HOWMANY	UUUUSSSY
INDIA LACK	VVVVVVVV
INDIA MEMBER	UTTSVXRS
INDIA PARTNER	TQRQTYOM
INDIA TABLE	UVVVVUVX
INDIA WHEN	UUUTTTTX
INDIA WHICH	STSSRYRS
INDIA WORK	UUSSQRP_
INDIA YEAR	SVVUURUZ
INDIA and	SSQSSZSR
INDIA are	VUUXTTTT
INDIA aur	TTRTSYTT
INDIA beat	UVVVVRVZ
INDIA gdp	VVVVVSUY
INDIA have	RRSSQZRW
INDIA in	TTScUSTX
INDIA ka	TTTTXTTT
INDIA ke	STSTYSSS
INDIA last	VVUVTVTX
INDIA mein	TTTTTTTX
INDIA on	SRSSTZQR
INDIA ratna	SVUVVUUY
INDIA science	TTTTTTTX
INDIA win	VVVVVUVW
INDIA अगला	UVUVVTUX
INDIA और	VVVVVTUY
INDIA का	TUUSWUSX
INDIA में	UUTTXTTT
INTRODUCE	PXZTRSQO
INTRODUCE $	TUZVTTSR
INTRODUCE $cluster	VVXVVVVU
INTRODUCE $domain	TXTTTTTT
INTRODUCE $institution	SVXTTTTT
INTRODUCE $person	VUYUVUTT
INTRODUCE $state	SSRTSYSS
INTRODUCE BETWEEN	VVWVVVUV
INTRODUCE KNOW	VVXVVUUU
INTRODUCE WE	UVXVVUVV
INTRODUCE WHO	SSYUSRRS
INTRODUCE at	UUXUTTUT
INTRODUCE dr	UUUUVTTY
INTRODUCE for	SUZVVTTS
INTRODUCE sakta	RYVTSSTR
INTRODUCE to	VUYUUTTT
INTRODUCE सकता	UVWVVVVV
INUSE	NVRQTYSN
INUSE $	NURWWOUR
INUSE $domain	QZUTRQUR
INUSE $state	TWVTbOVV
INUSE $thing	VXVVUTUU
INUSE %Technology	TYUUSSVT
INUSE BY	UTTSTYTU
INUSE ELSEWHERE	SaUUTPUT
INUSE LIST	VUUZTRTT
INUSE TABLE	VVVXVTVV
INUSE VERSUS	VYVVVTVV
INUSE WHICH	TVTTTRXT
INUSE a	VVVVVVVV
INUSE anywhere	TRSVRZRK
INUSE for	UPU_QPXT
INUSE hai	TOTTTZSQ
INUSE hain	TTUWTXTT
INUSE ho	T_VVVQVT
INUSE hue	UYVVVSVV
INUSE in	PVRSUWOQ
INUSE on	XVSUSOTQ
INUSE rahi	UXVVVUVV
INUSE stories	RQTRTYRS
INUSE there	VXUVUTTT
INUSE करता	TYUVVTVT
INUSE प्रयोग	TYVVURVT
INUSE बाढ	VWVVVUVV
INUSE है	UTTVTRTX
INUSE हैं	TRTTWVTT
INUSE हो	SRTVTZSR
INUSE होता	TSTUTYSS
KNOW	QQ_TTTSL
KNOW $	TUXTUTTT
KNOW $cluster	VVVVVVVV
KNOW $domain	WVVVVVVU
KNOW $institution	VVZUVURS
KNOW $person	TUXTUTSS
KNOW %Person	TUXUTTUT
KNOW WHICH	VWVVVVVV
KNOW WHO	TVXUTTTT
KNOW a	TVVVVXVU
KNOW hain	UUXTUVTT
KNOW in	VVUUYTVS
KNOW like	XTUTVTVU
KNOW more	TUTUXTTT
KNOW the	VVTVUVXT
KNOW हैं	VVZUUSRR
LACK	PaSYSNQN
LACK #	VVU_QTUV
LACK $	RYRWTTRQ
LACK $state	TYVUUSVV
LACK %Person	UTUXTTTT
LACK %Project	VVVZUSVV
LACK ADOPT	VWVVVUVV
LACK ELSEWHERE	SYSSTSRT
LACK INTRODUCE	VWVVVUVV
LACK INUSE	VWVVUUVV
LACK LIST	RXUXSRVU
LACK WHERE	SYUSTSQS
LACK WORK	TTTXTTTT
LACK a	USUUWQQR
LACK eye	VVVVVVVV
LACK for	TXVVVVVV
LACK gaya	TTUUUUUX
LACK got	VVVVVVVV
LACK in	T_UWRPSQ
LACK jo	VXVVVTVV
LACK par	SYVVUTVV
LACK yet	VYVVVTVV
LACK आई	TXUTTSTT
LACK और	UWVVVVVV
LACK गई	VXVVUUVV
LACK है	TXUUTTVT
LEAD	UPONUPUW
LEAD #	TTTTXTTT
LEAD $	STQQUNUY
LEAD $cluster	QUSSSRZS
LEAD $institution	SVTUURYS
LEAD $state	XTVVTTVT
LEAD %Cluster	VVSSYTSS
LEAD ABOUT	UTSSTR_M
LEAD BY	TTTRUWTV
LEAD HOWMANY	UUSTSTSY
LEAD LEAD	TVVUUSUX
LEAD WHO	TTTTTRYS
LEAD a	YTTUTSSS
LEAD about	VVVVUSUZ
LEAD banaye	VVVVTVTY
LEAD earns	VVVVVTVX
LEAD email	VUUTUSRZ
LEAD executive	UTTUTTYS
LEAD for	RSUTTYRS
LEAD from	VVXVVTTT
LEAD general	TUUTSTTX
LEAD in	QSRUSXPW
LEAD is	VVVTVUUX
LEAD its	VVTTUUTX
LEAD minister	TTTTTTSX
LEAD more	UUTSUUTX
LEAD of	TUSTPMTX
LEAD on	TTVU_SUW
LEAD personal	VVVUVUTX
LEAD scientific	TUXUTSTT
LEAD the	SUQUTRXX
LEAD to	XTVTTTVT
LINK	PSfMRNLK
LINK #	TTTXTTTT
LINK $	RSaSRPPO
LINK $cluster	TUYTTRPS
LINK $institution	RU_RSRSP
LINK $person	TTYSTTQR
LINK %Person	XVUUVVVT
LINK %Project	TTTTTXTT
LINK BETWEEN	UV_TUSSS
LINK FUND	VVTUVVUX
LINK HOW	VVXUTTTT
LINK LEAD	VVXVVTTT
LINK LINK	VVYUVTTT
LINK LIST	TUXTSVTT
LINK PARTNER	UTXTTTTT
LINK at	VVYVVSUT
LINK do	VVXTUUTT
LINK early	XTSTTSST
LINK exist	TT_TURSR
LINK from	VUaUURTS
LINK hai	TTXTTTTT
LINK hain	TTVRYTRQ
LINK if	VVXVVVUT
LINK in	VVXVVVUV
LINK of	SS_USRQT
LINK serum	VVaVVSSR
LINK somehow	VVXVVVUU
LINK that	UVXVVVVV
LINK the	SSZSSQRR
LINK them	VVVVVVVV
LINK through	VVZVUSVV
LINK to	QRXRWUOO
LINK with	QTSRUTUQ
LINK से	VVWVVVVV
LINK हुए	VVXVVUVU
LINK है	VVXVVUUU
LINK हैं	VUXSXTTT
LIST	UTVUSVPP
LIST #	UPSSTXSM
LIST $	SKUQSUUN
LIST $cluster	UVUTTXTT
LIST $domain	QXSRRUSR
LIST $person	TTRRRSRZ
LIST $state	_RVVQRVQ
LIST %Cluster	RRSWTVSQ
LIST %Compendium	PSSSR_PQ
LIST %Document	RTTSTYSS
LIST %Domain	TVVZUSVV
LIST %Event	TSSRRZRR
LIST %Institution	WSUTTWUS
LIST %Person	OTTSSYTQ
LIST %Place	SRRWPVPQ
LIST %Project	QSVSMZTR
LIST %Technology	PTSROYUS
LIST ABOUT	QQORSRVW
LIST ADOPT	QaUTTQVQ
LIST BETWEEN	VVXVVVUT
LIST BY	VVVXVTVV
LIST COOPERATE	TUVRRVSS
LIST GAP	VVVVVVVV
LIST HOW	TTTTTSTX
LIST HOWMANY	ORSTYOTU
LIST INTRODUCE	UUXTTTTT
LIST INUSE	VTTTTTXT
LIST LEAD	VTTTSRSX
LIST LINK	UVXTUQUT
LIST LIST	WPSQRXSQ
LIST NEED	WVVVUVVV
LIST NUM	WTTROSSW
LIST ORG	XTVVUTVT
LIST PARTNER	WTWTVSSS
LIST PER	VVUXTVTU
LIST WE	VRTTTTTX
LIST WHERE	UUTTUTXT
LIST WHICH	TRTTRTVV
LIST WHO	_TSTRRTR
LIST a	RXTOSUQS
LIST about	RRRRQ_QP
LIST admin	UVTTVUTX
LIST an	XTUWQT_K
LIST are	ZSRTSVTQ
LIST as	VVVXVTUV
LIST at	QTSXTRRW
LIST cheaper	TVVVUQUa
LIST close	UVXVVVVV
LIST co	YSUVUSVS
LIST could	TXVUTTVT
LIST coverage	VVVYVTVV
LIST customers	UVUUVTUX
LIST did	TUSSSYST
LIST dirt	TUSSSTSY
LIST do	XTVUUTVT
LIST doctor	ZVVVTSVV
LIST everything	QSPRR_RR
LIST for	OTUTWSYU
LIST good	XTUUTTUT
LIST hardly	VUTXVTUV
LIST headlines	TVUUVRS_
LIST hope	SSUUSYVS
LIST hotels	UUSUVRSY
LIST idea	UUVVXTVT
LIST in	VUSQOVPY
LIST influence	VVXVUUTT
LIST it	VVUVVVXT
LIST jo	XUVVUTVV
LIST legal	SUSSSSSY
LIST look	UTSSURXT
LIST manner	VVYVUSTS
LIST me	USUTXTTT
LIST mein	TTTTXTTT
LIST more	VVUVUSU_
LIST near	XTVVTTVT
LIST no	VVVUXTVV
LIST of	XVUVVTUT
LIST on	RPTRW_SP
LIST open	TTUTTXTT
LIST out	XTVTTTVT
LIST paid	VVTTTTTX
LIST please	TUUTTXTV
LIST potential	YUVVUTVV
LIST previous	VVVVVUVY
LIST recipes	OPPRQQO_
LIST records	TTTTTTSX
LIST sign	STTVUXUT
LIST something	TXUUYTVT
LIST speech	TUTTTTTX
LIST stated	SSVTSYTS
LIST stoves	TXVVVTVU
LIST the	OOVNPSZQ
LIST them	TXVUUTVT
LIST to	UVVUVTUX
LIST told	TVVVaRVU
LIST up	YVVUUTVV
LIST way	VVWVVVVV
LIST whether	TTXTUUTT
LIST with	VVYVVSUT
LIST women	TTTTXTTT
LIST your	RURRQPR_
LIST जो	UTVUSXVV
LIST दें	TTUTSXUT
LIST बनाकर	VVVXTVVV
LIST में	TUTTXTTT
MEMBER	QQOST_PR
MEMBER $	RTSVQYTP
MEMBER $cluster	QSTTUXTS
MEMBER $institution	SUTTTYST
MEMBER %Institution	SUTSXTQS
MEMBER ABOUT	UUTSSYSR
MEMBER FIGURE	UTUSTQS_
MEMBER LIST	SUSRSYSS
MEMBER NEED	YTTTSSRS
MEMBER WHICH	UUUUTTXS
MEMBER WHO	TUTTTXTT
MEMBER and	STSRSQZS
MEMBER at	TUUUTXVT
MEMBER for	XVVVUTVV
MEMBER hain	USSRYSSS
MEMBER in	VTUSTYPS
MEMBER it	VVUVYVSU
MEMBER of	SQRRUZNW
MEMBER one	XVUVVUUT
MEMBER to	PTPTWVVS
MEMBER together	UUXTUTTT
MEMBER हैं	UVTTXTTT
NEED	XURUQQPS
NEED #	WTTSQPRX
NEED $	_TPPRMOT
NEED $domain	VVUUSQTU
NEED $state	ZQUVTTVP
NEED %Institution	XTVVTTVU
NEED %Person	XUUTUTVT
NEED %Technology	TXVVTTVV
NEED FACT	XTVVTTVU
NEED LIST	ZSUVTRVS
NEED NEED	XTVVUUVT
NEED NUM	YUUTRSUT
NEED PARTNER	bSTUTRTU
NEED WHO	ZSVVVUVU
NEED a	URTUUSVT
NEED access	XTVVVUVU
NEED an	XVVVVVVV
NEED hain	YVTVVVVV
NEED in	_STSSQTT
NEED jo	WVVVVVVV
NEED kindly	WUVVVVVV
NEED of	YUVVTUVV
NEED on	VVVVVVVV
NEED one	WVVVVVVV
NEED possible	XUVVVVVV
NEED some	XTVVVVVV
NEED the	TTUTXTVT
NEED to	RXVVSVRQ
NEED up	XTVVVUVT
NEED सकते	ZUVVSUVT
NONE	TTTXTTTT
NONE %Cluster	TTTXTTTT
NONE BY	VVVYVTVV
NUM	URPWWPSP
NUM #	YQPNRROP
NUM $	QQROSKLe
NUM $cluster	TTTXTTTT
NUM $domain	SXUUTTSW
NUM %Cluster	TRSSWQRU
NUM %Institution	ZUVTSSUT
NUM %Person	VVVVVVVV
NUM %Project	STTSUXSS
NUM %Technology	QSTRWVSR
NUM 5x	UUUTTTTX
NUM ADOPT	UXVVVUVV
NUM INUSE	VVVVVVVV
NUM LINK	VVZUVSUT
NUM LIST	XTVVTUVT
NUM NUM	VTUTTSTX
NUM PARTNER	bTUUSNTS
NUM csr	ZTVTSRUT
NUM in	TTVTTXVU
NUM km	WRSTSQSY
NUM lines	TUTUTTXT
NUM most	SRUSTYSS
NUM oldest	TTTXTTTT
NUM patients	ZVVVUSVV
NUM percent	TTTTTXTT
NUM possible	XTTTTTTT
NUM potential	XTVVVUVV
NUM richest	STTTTSTY
NUM rupees	SRTSRRTZ
NUM se	RQSTYRTT
NUM times	UVTUTSRZ
NUM tips	TTTTTTTX
NUM tonnes	UTUTTXTT
NUM years	XTTTTTTT
NUM काटने	QQQQRRZR
NUM से	TTTTXTTT
ORG	aPSTTOPS
ORG $	UUUTRaTV
ORG $institution	XTVVVUVU
ORG $state	_RTTSQSS
ORG NEED	XTVVVVVT
ORG WORK	XTVVUSVT
ORG are	TSQUZYRO
ORG around	XTVUTTVT
ORG buy	VVVVVVVW
ORG do	XTUTVTVU
ORG does	TUSVXTTT
ORG for	STSTVURV
ORG have	VVVVTVXT
ORG in	WRSUSVTR
ORG ka	XTTTTTTT
ORG on	XTVVTTVV
ORG sahi	XTUUTSUT
ORG that	ZTTVVTUT
ORG tomorrow	TTSTTTSX
ORG won	VVVUVUTX
PARTNER	cPVMWOQJ
PARTNER #	XUUUTTUT
PARTNER $	bRSSPQUQ
PARTNER $cluster	PTSTSSSY
PARTNER $country	TTXSSVRS
PARTNER $domain	YRSRTPSR
PARTNER $institution	UTXTTTTR
PARTNER $state	ZUUUTRUS
PARTNER %Institution	aVVVXPSV
PARTNER %Person	WVVVVVVU
PARTNER %Place	VVVXVUVV
PARTNER ADOPT	TZVVVRVU
PARTNER COOPERATE	XSUUUTSU
PARTNER FACT	UVUUTTXT
PARTNER INDIA	TSTTTXST
PARTNER INUSE	SZVVUSVU
PARTNER LIST	XUTVTTTT
PARTNER MEMBER	ZTTSSSSR
PARTNER NEED	ZRTUTRTS
PARTNER NUM	YVVUTSVT
PARTNER PARTNER	XTVVVTVT
PARTNER WE	YTTUTRRQ
PARTNER WHICH	VWVVVUVV
PARTNER WHO	XTVUTTTT
PARTNER WORK	UUVTTXTT
PARTNER a	YSSTSPR_
PARTNER about	VVVVVVVV
PARTNER abt	WVUVVVVV
PARTNER around	VVVVVVVV
PARTNER at	SVZVVVTV
PARTNER customer	WUVVVVVV
PARTNER do	SUXSSSUP
PARTNER does	TTTTXVTS
PARTNER exist	VVZVUSUR
PARTNER for	bWSURNQQ
PARTNER fr	XTUVUTVV
PARTNER in	YLSRPVRP
PARTNER is	VVVVVVVV
PARTNER kare	WVVVVVVV
PARTNER karega	XVUVUTUT
PARTNER karegi	XTVVVVVU
PARTNER karna	XTTUTTTT
PARTNER karta	VVVXVUTT
PARTNER karte	TTWTSXSR
PARTNER ki	TSUUSTYS
PARTNER of	RS_RPWRO
PARTNER on	STVSSYSR
PARTNER possible	YVVVVSVV
PARTNER regarding	WVVVVVVU
PARTNER sakta	XUTUTTTT
PARTNER the	VVTVVZTS
PARTNER them	XTVVVVVU
PARTNER w	XUVVVTVT
PARTNER with	YTWUTRRQ
PARTNER within	XTUVTTUS
PARTNER करते	UVSSYRSS
PARTNER करने	ZUVURPUT
PARTNER के	YVVVVSVV
PARTNER सकती	XTVVVSVV
PARTNER हो	YTVVUUVU
PER	NSNcLRPR
PER #	STURSYUS
PER $	VVVWVVVV
PER %Cluster	UUTaPPSR
PER %Domain	UUUYTSTT
PER %Institution	VVVXTUTU
PER %Place	UUS_MRPT
PER %Project	TUTTTXTT
PER FACT	UUUXTTTT
PER day	UTUTTXTT
PER do	VVVWVVVV
PER kg	VVVVVUUX
PER lakh	VVUTTTVX
PER other	TTTXUTTT
PER the	VVVVVTYR
PER type	VVUXTTTU
SHARE	RTVXOSNU
SHARE %Institution	TTSWSVQS
SHARE %Project	UUXTTTVT
SHARE LIST	TUXTTTTS
SHARE a	UVYTTTUS
SHARE hote	VVVXVUTV
SHARE in	RTTZRRRS
SHARE karte	UVUYUUUT
SHARE now	VVUVVVVW
SHARE of	UUTYSSST
SHARE price	UUSUURRZ
SHARE the	VVVZTUVR
SHARE करते	VVVXUUUU
STAGE	RPSPUZQP
STAGE $	VVUT_SUU
STAGE FACT	UTTRWVRR
STAGE for	TSVUTXUT
STAGE in	UTVTTXVU
STAGE wali	SSTTTXTT
STAGE में	UTTSSYTS
TABLE	SSRbQLRT
TABLE #	VVVXUTUU
TABLE $	RUTZSRRQ
TABLE $state	STUTSSUY
TABLE %Cluster	VVUaUTSU
TABLE %Domain	UTTXTTTT
TABLE %Institution	VVVXVVUU
TABLE %Person	VVVXVTUV
TABLE %Place	TTTXTTTT
TABLE %Project	TTTXTTTT
TABLE %Technology	VVVWVVVV
TABLE BY	UTUXTTTT
TABLE COOPERATE	VVVYVTUV
TABLE FACT	VVVVVVVV
TABLE LIST	VVUYUUUV
TABLE across	VVUXVVUU
TABLE among	VUTXTTUT
TABLE and	VVVXVUVV
TABLE bana	VVVXVUTV
TABLE banao	VVVXVUUV
TABLE do	TTTXTTTT
TABLE mein	VVVXVUTT
TABLE of	VTUbRPRP
TABLE over	UTTXTTTT
TABLE showing	VVVWVVVU
TABLE the	UVVVVUVX
TABLE दें	VUUYUSTT
TABLE बनाइए	VVVWVUVV
TABLE में	VVTXTUUU
TABLE रूप	UUUXUTUT
VERSUS	PUQaRSMP
VERSUS $cluster	TSRZTRQS
VERSUS $country	VVVVVUVW
VERSUS $domain	SYUTSUSQ
VERSUS %Cluster	VVVXVUUV
VERSUS %Domain	TUUaTQTT
VERSUS %Institution	VVVXUTUU
VERSUS %Place	VVUZURTU
VERSUS %Technology	VVVWVVVV
VERSUS NUM	UUUTTTTX
VERSUS lumpy	TTTTTXTT
VERSUS science	VVUUUTUX
VERSUS scientific	VVVXVUVV
VERSUS the	VVVWVVVV
VERSUS type	TUUYTSTU
WE	YXUTQOPQ
WE $	YTVTTSVS
WE $domain	QORSSPSb
WE $institution	STWSTQSV
WE $person	TTXUVUTT
WE $state	XVTTTRUU
WE $thing	TXUVUTTT
WE ABOUT	VUUVUTXU
WE ADOPT	UXVVVUVV
WE FACT	YTXVUSUR
WE HOWMANY	TTVVXTVT
WE INTRODUCE	TVaUVURQ
WE KNOW	TUXTSSWR
WE LACK	TVUXTTTT
WE LEAD	XTVUUTVV
WE LIST	PWNSNURU
WE NEED	QUVVVVTR
WE ORG	VVVVVVVV
WE PARTNER	ZTUVUTTR
WE WORK	YTVVUUVT
WE a	XTVVVVVV
WE aadhaar	UVUUVUVX
WE after	ZTUUSSSU
WE am	YTVSSRSQ
WE application	TSTUUTTX
WE apply	VVTUVVR_
WE are	WUVVVUVU
WE aside	URRRSQVT
WE ask	UTTTXTTT
WE at	XTUTTTSR
WE back	VVUVVVSZ
WE become	VVTVVVSZ
WE been	XTVTTTVT
WE bete	UVTVVVTY
WE block	XTVVVVVU
WE booking	UVVVVUUY
WE buy	SUTTUUS_
WE can	VVVVVVVV
WE cook	VVRSVUQ_
WE cooperative	YSVVVVVV
WE could	VXUUURVQ
WE crush	VVUVVVUX
WE cure	VVUVVVSZ
WE cv	TTSTUSTX
WE d	XVUVVUVT
WE department	XUUTUTVT
WE do	TXVVVVVV
WE e	VVXWUTTT
WE eat	TUUVUUUZ
WE ek	TUUUVUUY
WE employer	UUTTUTTX
WE father	VUVVVUVW
WE feel	UVVVVVUX
WE fpo	XTUVUTUU
WE from	VVWVVUVV
WE go	UVWVVVVV
WE grant	SVVVVUUZ
WE grow	TSVVVTVY
WE have	TXUVVVVW
WE in	TYUUVSVU
WE invest	OUTTSTTa
WE jobs	TTTUUTTX
WE keep	VVVVVVVV
WE khet	SSTSUSTY
WE landlord	UUVVVVVY
WE laptop	STUTUTSY
WE liye	TVUVVUVX
WE loan	RSTTTTTY
WE look	VWVVVVVV
WE lose	VVTUVUR_
WE machine	VVUTVUTX
WE manuscript	UVUUVUTY
WE may	VVVVVVVV
WE me	TTTTTTTX
WE mean	TTTUXTUT
WE met	UTTTUTXT
WE might	WVVVVUVV
WE minister	XTVVVVVT
WE move	SSUUVTVY
WE municipality	YTTUTTSS
WE naukri	VUVVVUVX
WE network	TVYVVVVV
WE office	SSUUTTSY
WE on	ZTUTUTST
WE only	UVXVVVVV
WE open	VVUUVVTY
WE order	UUVVVUSY
WE panchayat	XTVVVVVV
WE panchayats	TXVVVTVT
WE pasand	VVUVVVUX
WE password	VVVVVVUX
WE pension	TUTTUUTX
WE pf	UUUUUTTX
WE plan	VVVVVVVV
WE proposal	TTTTTTTX
WE publish	VVVVVVVW
WE r	VVVVVVVV
WE register	TTSTTSTY
WE reinvent	TXUTTTTU
WE rely	XTVVUTVU
WE represent	WUVVVVVV
WE reset	VVVVVVUX
WE resume	UVUTVTTY
WE rights	UUVVVVVX
WE saath	YVUVUTUT
WE said	TTTUTTTX
WE saw	TYUVVUVT
WE series	WUVVVVVV
WE shaadi	VVVVVTTY
WE should	TUXTVVTT
WE slide	TUTXTTTT
WE speech	VVTVXVVT
WE student	VWVVVVVV
WE sue	UUTTUTTX
WE take	UUVVVSU_
WE the	YTVVVVVV
WE told	XTVTTTVU
WE tooth	STSTTSSZ
WE towns	WVVVVVVU
WE treat	VVSSVVPa
WE trust	XSTVTUSV
WE trying	VVYVVUUU
WE visit	TTSTTTVV
WE wells	TXVVVVVU
WE while	UUVVVVVX
WE will	VVUVVVXT
WE with	TUXVVTTT
WE would	TTXTUUTT
WE writing	XUVVVVVT
WE zilla	XTUUVTVV
WE एक	TTSTTTTY
WE ड्रोन	YUVVVVVT
WE नौकरी	PTSSUTS_
WE पंजीकरण	TUUUVTUY
WE बच्चे	VVUVVVVW
WE बेटी	UUVVVVVX
WE लिए	TUSTUSTY
WE साथी	XTUUUSTT
WHEN	QRPNPUXU
WHEN $	VVTUURZT
WHEN FACT	UUTTTSYS
WHEN WHEN	TTSTTXRS
WHEN aayegi	STTTTSRY
WHEN aayenge	VVVVVUUX
WHEN and	VTUTTSYT
WHEN bana	TTSTSRYS
WHEN did	TTRTTSWV
WHEN does	VUVVVTUZ
WHEN hogi	VVVVVTTY
WHEN hui	VVUVVUYS
WHEN is	VVUVUSTX
WHEN jaana	TTVVVTUX
WHEN milega	UUUUUTTX
WHEN to	TTSTSXRT
WHEN was	UTTTTTXT
WHEN will	UURTTTTX
WHEN आएगा	UVVVVUUY
WHEN निकलेगी	TUUUTTTX
WHEN बना	UTTTSSYS
WHEN बनेगी	TUVVVUVY
WHEN विकसित	UUUTTTTX
WHEN हुई	UUTUTTXT
WHEN हुए	TTSTTXRS
WHEN है	TTTTTSTX
WHERE	SSMWNSVT
WHERE $	TTTTTTTX
WHERE $domain	TSUTTXTS
WHERE FACT	SVSUTSYS
WHERE INUSE	VSUTTSYT
WHERE LIST	VVVXVUVV
WHERE WHERE	XTUUUSTT
WHERE are	VVVXVUVU
WHERE can	TTTTTUSX
WHERE did	VTTTTTXT
WHERE do	VVVXVUUU
WHERE does	RRQQQTSX
WHERE hai	QTQTSPYT
WHERE has	VUVTUObQ
WHERE in	TTTVRXTT
WHERE is	QVRSRVYQ
WHERE it	VXVVVVUV
WHERE laga	USTUTQ_R
WHERE no	TTTXTTTT
WHERE nothing	UTVXTTTU
WHERE sasta	STUVUSTY
WHERE the	UUTTUTXT
WHERE was	UUTTTRZR
WHERE जमा	TTTTTTSX
WHERE मिलेंगे	TTVUSYSS
WHERE लगा	SQTUTSZR
WHERE है	SSTSSRYS
WHERE होता	XTUUUSTT
WHICH	MSUSMUUS
WHICH #	_OQNPQXR
WHICH $	TVXTTSRS
WHICH $cluster	TSWTRPSX
WHICH $country	TQTTSRRZ
WHICH $domain	PYRTTPPX
WHICH $institution	TTVTTXST
WHICH $person	VUWTTSYQ
WHICH $state	QXPSTUQL
WHICH $thing	QTPSQXTO
WHICH %Cluster	MQOWKSVR
WHICH %Compendium	TSTSTZSS
WHICH %Document	RQSRS_RR
WHICH %Domain	QSQYPUTQ
WHICH %Event	SSTTSYSS
WHICH %Institution	aPSRNRWP
WHICH %Need	RTRSSYQR
WHICH %Person	PRVPOUNX
WHICH %Place	PURVQTXS
WHICH %Programme	RRQTQXVR
WHICH %Project	QWSOMXOR
WHICH %Technology	MQQUMXOS
WHICH ABOUT	RSQTSWVR
WHICH ADOPT	RZYUUQTO
WHICH COOPERATE	TTTTTXTT
WHICH ELSEWHERE	TXUUVUVU
WHICH FACT	RRRRRTZR
WHICH HOWMANY	SRSSYSVR
WHICH INDIA	TTTSRYRT
WHICH INUSE	R_TSSQSV
WHICH LINK	RRaPRPQP
WHICH NUM	RRPSYRQU
WHICH ORG	YRTSTSTU
WHICH PARTNER	SSXTSXRR
WHICH TABLE	STUTSSUY
WHICH WE	QTRTTQS_
WHICH WHERE	TTTTTTTX
WHICH WHICH	XSTTSWTR
WHICH WHO	XVUVUTUT
WHICH WORK	OQRSRaSO
WHICH agle	UTVUUTUX
WHICH are	VWVVVVVV
WHICH aside	SUUSUTUZ
WHICH became	VSSUSPbO
WHICH can	SZSTSTQN
WHICH car	VVVVVUQ_
WHICH chinese	SUVSTSTY
WHICH claims	TTTTUXST
WHICH collector	USUVVRT_
WHICH colour	VUSUUOQ_
WHICH common	SS_QQRRP
WHICH could	VaVVVRVR
WHICH did	SWRRRUUP
WHICH do	QWUSRRNb
WHICH dose	USTTTSSY
WHICH exist	UZVVVRVV
WHICH fee	VUTVUTTX
WHICH film	VVVUVUUX
WHICH filters	UTTTUTTX
WHICH galat	TVUVUTUX
WHICH h	TTTTTSXS
WHICH hai	RVSSSRSV
WHICH hain	ZUUTSRUS
WHICH happened	VTVVVSVY
WHICH happens	TTTTTTTX
WHICH has	RRPROZTQ
WHICH have	TXUWTRUS
WHICH hoga	VVUVVUUX
WHICH hotel	VUVVVTVX
WHICH in	TUTXTTTT
WHICH is	UTQSVSQd
WHICH it	VTUVTTXT
WHICH jodta	UVZVUUTT
WHICH journal	VVVVVVVW
WHICH kanoon	TTTVUSTY
WHICH karna	TTUVVTUX
WHICH karu	TTUUUUUX
WHICH khaun	TTTTTTTX
WHICH language	VTVVVSVY
WHICH laptop	VVVVVVVW
WHICH lawyer	VVUTVUTX
WHICH low	UYVVVTVT
WHICH machine	SYVVVTVQ
WHICH manner	VVXVUTTT
WHICH mention	TUVUUXTT
WHICH might	TXTTTTTT
WHICH minister	TTSRTSUY
WHICH model	RZUUTSVR
WHICH modi	VVVVVUUX
WHICH of	QXRRPTRW
WHICH one	UUTSUUTX
WHICH only	VVVVVVVV
WHICH other	VVUXUSTT
WHICH out	SSTSQZRR
WHICH pairs	VUTXTTTT
WHICH party	TUVTUSXT
WHICH percentage	RSSTRRRY
WHICH phd	VVUUVUTX
WHICH plants	UWVVVVVV
WHICH political	SUUTUQR_
WHICH position	TTSTTTYR
WHICH possess	XUVVVUVV
WHICH price	UTSUTSYS
WHICH problem	VUUVVSaP
WHICH purifier	VVUVVSSY
WHICH restaurants	TTVVVSUZ
WHICH salary	VVUVVTS_
WHICH scientific	TVUYSSTT
WHICH se	XTVVVTVU
WHICH should	RXTUUSTX
WHICH stock	TUTTVRTX
WHICH stocks	VVVVVVVV
WHICH tarike	TYVVVTVS
WHICH the	QRTRYPYX
WHICH think	YUVVUUVS
WHICH time	TTRTSRPX
WHICH trending	UTSTTSSY
WHICH up	TTTTTRSY
WHICH valuation	VVUVVVTX
WHICH vyavastha	TTTVVRTY
WHICH was	VUSVVOQb
WHICH will	UUTUUOWY
WHICH wo	VXVVVTVU
WHICH yahan	VXTUTTTT
WHICH your	VUUTSSTY
WHICH आप	ZUVVSUVT
WHICH आपको	UTTTTTTX
WHICH करूं	VVUVVVVW
WHICH करें	UUVVVVVX
WHICH नया	TTSUSXST
WHICH ने	YTUVTRUR
WHICH भी	VVVYVTUV
WHICH मोदी	VVTUVTTX
WHICH लगा	STQVUYUM
WHICH लिखा	UTSVURYT
WHICH लूं	VVVVVTUY
WHICH समान	TTZOTQTP
WHICH है	TTTTTTTX
WHICH हैं	dRSSNTSP
WHO	ZOYQOSQM
WHO #	RRTTXVTS
WHO $	RTQSTQ_R
WHO $domain	UUSTSXSR
WHO $thing	ZRQTTRSQ
WHO %Cluster	VVVZUSSV
WHO %Document	TUTUTXTT
WHO %Institution	VTTXSSTT
WHO %Person	YTVVUTVU
WHO %Place	RTSSRZRR
WHO %Technology	TXUYTSTU
WHO ABOUT	TUTTTXTT
WHO ADOPT	TUXTTTTT
WHO COOPERATE	WSTXSRTS
WHO HOST	VVUUVUXU
WHO INTRODUCE	TTZUUSSS
WHO INUSE	YSTVTTVS
WHO KNOW	UVVVVXVT
WHO LEAD	PUPTQOcS
WHO LINK	RTXTTTTT
WHO LIST	ZSRTSVTQ
WHO MEMBER	SUSTTYST
WHO PARTNER	XUTUTTTT
WHO WE	XVUUVVVT
WHO WHICH	SRTXQVRS
WHO WHO	YTXTTSTR
WHO WORK	WQQTQScM
WHO at	PUXSRPWQ
WHO came	RUSUTSZR
WHO can	YTYVURSQ
WHO chalata	STSTTSYS
WHO cheez	TXTUTTTT
WHO could	XSWRTTST
WHO credible	YTVVVTVU
WHO d	VVVVVVVV
WHO de	XTVVUTVT
WHO deserves	RUSUURQZ
WHO do	WTWRTSTS
WHO does	aSUTRQPN
WHO for	XTUUVTVV
WHO governs	SVSTTSSY
WHO has	_SSTTRRR
WHO have	WVVVVVVV
WHO help	XTTUTTTT
WHO ho	TTTTTTTX
WHO in	bNVTNSPL
WHO jaan	TTXVTTTT
WHO jeetega	UVUVVUTZ
WHO kara	TVXVUUUT
WHO karta	YTTVTSUS
WHO may	VVVVVVVV
WHO might	WUUVVSSR
WHO milna	YUVVVUVS
WHO milun	TUTTUUTX
WHO on	_TUVTRUQ
WHO out	YVVVUSVV
WHO paid	NTTTTRYS
WHO sang	TVTUVTTY
WHO says	STSTTYSS
WHO scored	UVVVVVTX
WHO should	_UTVVTSX
WHO taalluk	TTXTTTTT
WHO to	XTUVUSVU
WHO told	TVVVVXVU
WHO trains	XTUVTTUT
WHO will	RTSUURWV
WHO wins	TVUVVTSY
WHO with	VVVVVVVV
WHO won	RVUVVSU_
WHO would	XTTVTTUT
WHO कर	XTTTTTTT
WHO करा	TTXTUTUT
WHO जरिए	UVWVVVVV
WHO जीता	TVUVVUUY
WHO दे	XTTTTTTT
WHO देगा	XTUUUUUT
WHO साथ	YVTVUUUV
WHO से	VVVVVVVV
WHY	MTTQRRS_
WHY $domain	TSVVSYVS
WHY are	VVWSSSTZ
WHY did	UTUURNTY
WHY do	VVVVUUVY
WHY doesn	UTVTTTUX
WHY is	RRTTTRRZ
WHY na	TXUVUTUT
WHY nahi	TTUUTTUX
WHY not	VXUVUTTT
WHY was	VVTUURXT
WHY बंद	TTTTTTTX
WISE	RRSaOPQU
WISE #	TVU_TSSS
WISE $	VVTYVSUU
WISE %Domain	VVVXVUUV
WISE %Institution	VVVYTVUU
WISE %Person	UVTZTRSR
WISE %Project	VVUZUSTV
WISE %Technology	VVVYUVVU
WISE HOWMANY	VVVaPVUT
WISE TABLE	UTVXUTUU
WISE and	VVVWVUVV
WISE deployment	VVVVVVVV
WISE for	TTSTTTTX
WORK	ZPURXPPP
WORK #	YUVUTSVT
WORK $	VRNVSRWQ
WORK $cluster	RVSTTRZU
WORK $domain	ZNSVVTMR
WORK $person	STYSSTSS
WORK $state	_PUUTPUW
WORK $thing	ZUSTTRRS
WORK %Cluster	TTRTRXQS
WORK %Domain	VVVXUUVV
WORK %Institution	ZVVUSTUV
WORK ABOUT	XUQTRRYS
WORK ELSEWHERE	TYUWVTVT
WORK LACK	VVVVVVVV
WORK LIST	VVVVVVVV
WORK MEMBER	VVUVVYTV
WORK NEED	YSUVTTVS
WORK PARTNER	ZVVVUSUU
WORK PER	VVVVVVVV
WORK VERSUS	TXUVUUVT
WORK WHICH	VVV_VTRV
WORK WORK	ZUVUTQUT
WORK a	SSTSRMWZ
WORK aata	UUTTUTXT
WORK about	VVVVVUTY
WORK aside	VVVVVVVV
WORK at	SSQSRYQU
WORK can	XTUVTTVT
WORK candidates	TXVUUTVT
WORK enough	SUTTRTTX
WORK for	VUTTSWTS
WORK hai	UQSSTSRY
WORK hain	ZUVVRRVV
WORK has	VVVYUUTV
WORK ho	XUVYUSUU
WORK immunity	UUUTUTTX
WORK in	YTPTNPMR
WORK insulin	WVVVVVVV
WORK ka	VVUVVVVW
WORK kar	VTTTVRUR
WORK karne	XTUUTTUT
WORK karte	XTVSWRUS
WORK karti	WVVVVVVU
WORK last	VVTVTUTX
WORK low	XTVVVVVU
WORK metagenomics	XTVVUTVT
WORK more	RUUUSTVX
WORK nahi	QVUcQOQO
WORK on	VRTWXSTR
WORK science	VVUUVUUY
WORK sense	RZTVTSTR
WORK serious	XUVVUUVT
WORK since	WVVVVVVV
WORK that	XTVVVVVT
WORK the	LSPRVRVV
WORK together	TTXTTWRR
WORK wale	_RUUSQVT
WORK wali	YUVVTUVU
WORK with	WRVQTYOO
WORK कर	WTSURNSX
WORK करता	SRTURURW
WORK करती	YUVVTUVV
WORK करते	WSVTRWTT
WORK करने	VTTTVTTT
WORK किया	YTUUSRUR
WORK रखने	WVVVUVVV
WORK वाली	aSVUROVS
WORK हैं	OVVVbVVU
YEAR	SORPTWSV
YEAR $	SNQSTTSV
YEAR $cluster	UUTTTYSU
YEAR $domain	TTTTTXRT
YEAR HAPPEN	VVVVZRVU
YEAR HOWMANY	VVUTXURT
YEAR WORK	TUUUTXVT
YEAR YEAR	UUTTTYSU
YEAR and	SSTSVWUS
YEAR election	TVUVVTSY
YEAR for	UUVTXTUT
YEAR in	RRUTUZVO
YEAR ke	TRTTTXTS
YEAR me	VVVVVUUX
YEAR mein	TTTTVRTW
YEAR on	UVVVUYVT
YEAR onwards	XRTSQWSR
YEAR के	RRRTWVRS
YEAR तक	TTSSRRQZ
YEAR में	TTUTTTTX
YEAR से	TTUUTXVT
^ #	TQQPSYOR
^ $cluster	ORSVSSUO
^ $country	PSQPNTPa
^ $domain	VQPOUVUP
^ $institution	SOWPRRVQ
^ $person	PRYQRLUT
^ $state	TVSPSUNR
^ $thing	NXNPNVXK
^ %Cluster	RTRaROMP
^ %Compendium	SRTRRZJS
^ %Document	PRTQP_TQ
^ %Domain	STTYSQST
^ %Event	STSRRZOQ
^ %Institution	ZRSQPTRR
^ %Need	SSTRSYSR
^ %Person	UTPRQ_RQ
^ %Place	QSTeMKSR
^ %Programme	NQTTRXTT
^ %Project	PQTTTXSS
^ %Technology	OXTUQWPT
^ ABOUT	QQSQRQXT
^ ADOPT	QbTRTNPO
^ BETWEEN	TUSSTSRY
^ BY	UTVTXRTT
^ COMPARE	TTQ_RQSS
^ COOPERATE	STTTRXUT
^ ELSEWHERE	TXUUTTUT
^ FACT	QTSSRNaV
^ FIGURE	TTTTTXOT
^ GAP	TTTWTXTT
^ HAPPEN	YTVVVSVT
^ HOW	MSWWMNXP
^ HOWMANY	KNPPaGUV
^ INDIA	QSVSVWQS
^ INTRODUCE	VUYUUTTT
^ INUSE	Q_TRSVQQ
^ LACK	VVVVVVVV
^ LEAD	RQSQSSZR
^ LINK	UTaSTNRO
^ LIST	TRSUNYQU
^ MEMBER	QOQQOTYR
^ NEED	_TUTQOVR
^ NUM	YTSXQQXM
^ ORG	XVVVVTVV
^ PARTNER	YRSSSUQT
^ PER	ORSZPSRP
^ SHARE	RSSXPQPV
^ STAGE	SSTTTXTT
^ TABLE	TTTYTSTT
^ WE	VRWUQRQS
^ WHEN	SRSRSRVX
^ WHERE	QRPPLUVU
^ WHICH	RRSUQSTV
^ WHO	_JTMJRUR
^ WHY	QSTRSTSY
^ WORK	SRSQRWQV
^ YEAR	SSSRUURW
^ a	TSWSSVSR
^ aaj	RSSSSOSa
^ aap	VUTTUTTX
^ aapka	TTTTTTTX
^ aapke	UUTTUTTX
^ aapko	VUVTVTTX
^ ab	VVUVYTUT
^ about	RSRSSRYS
^ add	TTSSTRSZ
^ admission	TURUVRRZ
^ affordable	TSTTTYSS
^ aise	TXVVTTVU
^ among	XTVVTTVT
^ amrika	TSTTUSSY
^ andaman	VXTUTTTT
^ annual	VUTSSYSS
^ anything	RTRTR_RP
^ are	LNXQRRRX
^ as	YVTVVUVV
^ asdf	PQQQQOPb
^ asdkjh	SSSSTSPZ
^ aside	VPSSRVRV
^ assess	VXVVVTVT
^ at	WVTVUQSY
^ bamboo	TTVVTXUU
^ bdo	XTVVTTVT
^ before	TXUTTTTU
^ best	QQTTURT_
^ biomedical	SSTTTYQS
^ blah	QQQQQQQ_
^ book	TRSUUTQ_
^ budget	VVUZVRUS
^ calculate	UUUTUTUX
^ can	SaQRTMVU
^ cancel	UVVVVUUY
^ cheap	RRSSTXPT
^ cheapest	TTVVVSUY
^ clay	TSTTTXTT
^ cleaning	SSTTUZPR
^ collector	TTXVTTTT
^ common	STYRTTTR
^ converting	SSTTUYRS
^ cooling	SSUSUaQQ
^ cost	STUVVPTa
^ could	UZNSQSPP
^ coverage	TTTXTTTT
^ cricket	TUUTURQZ
^ current	UTVVVRVZ
^ dantewada	TXTTTTTT
^ dear	XTVVVUVT
^ delete	VVRVUSRZ
^ detecting	TTTTTXTT
^ did	RRSTQVOV
^ disregard	UVTTVUTX
^ dm	VVVUTVUY
^ do	NNWSUQPa
^ does	SSXQVXMT
^ draft	UVVVURU_
^ drone	ZTTUSQTR
^ drones	SSTSTYQS
^ early	QSSSTaOP
^ ek	TTTXTPTU
^ email	UVVUVTUX
^ essay	RSUTTQP_
^ everything	RRUUSZVN
^ exactly	UVUUXTVT
^ factorial	RSSRSRP_
^ fake	UTTVVURZ
^ flight	TTUTTRRY
^ for	Q_UXRQTP
^ forecasting	RSTSTZPR
^ forget	VVVVVUVX
^ future	SVVUURUZ
^ generate	TTUUTRTY
^ ghar	VVUVVVVW
^ gold	TUTSURRZ
^ good	VTTTTRTW
^ growing	TTSSTYSS
^ has	QSUSRZTR
^ have	TVXVUTTT
^ hello	TTRRRQQ_
^ helping	TTSTSXRT
^ hi	VVVVVVVV
^ hill	SSUTU_PR
^ home	UTTTUSSY
^ hotel	UUVVVTVY
^ hume	VVVVVVVV
^ ideas	SYUVVSVS
^ if	TXVUTTVT
^ ignore	UUUTTTTX
^ in	TVTTWTXQ
^ interviewees	ZRVVURVT
^ ipl	TTTTTPTY
^ is	OPNQMVTa
^ it	VWVVVVVV
^ jo	RWUTSVUR
^ job	STRUUOQ_
^ jobs	QRTSTZQR
^ just	TTTTXTTT
^ kal	TTSUTQSa
^ kam	SRUSTYRS
^ keeping	TTTTUXST
^ kharab	SSTSTYSS
^ kindly	WTVTQXTY
^ kisi	XTVUUTVT
^ kisko	YSSTSSSR
^ less	TSUTUXTT
^ looking	ZTVTSRUT
^ lorem	TTTTTTTX
^ low	RVTTSZOQ
^ lumpi	TXTVUSUS
^ machine	TTTTTXTT
^ machines	QQTRRbQP
^ may	UTTTXTTT
^ modi	UUTTTTTX
^ municipality	VWVVVVVV
^ namaste	STTSTOQb
^ narendra	TUTTTTTX
^ neet	STSUURSY
^ new	VXVVVTVV
^ next	VWVVVUVV
^ nif	TTUTSYUS
^ nirdpr	STSSTSSY
^ nitish	TTTTTTTX
^ noise	RTUSVZUT
^ of	VVRSVUSZ
^ ok	VVVVVVVV
^ old	TSTTTYOS
^ open	STSSTRRZ
^ order	SRTTTSQ_
^ out	VVXUTTTT
^ personal	TTTTTTTX
^ petrol	TSTTTPS_
^ phone	VVVVUVSY
^ please	USTTSWTV
^ pm	VVVVVRTZ
^ policy	ZVSRRRTR
^ population	UTVVVSV_
^ portable	TSTSTYQS
^ potential	_TSTPQQQ
^ predict	QQSSTRR_
^ pretend	UUVTVUUY
^ price	RSSSTWQU
^ pull	TUTTTYVU
^ put	TTTXUTTT
^ python	TTTTTTTY
^ qwerty	QPQQQQP_
^ rain	UVVVVTUY
^ rajesh	VVTVVUXT
^ rank	TTUTTTTX
^ rate	SSTTTSTY
^ ration	VVTTVUTX
^ research	TTTTTXTT
^ respected	WVVVVVVU
^ restaurants	TTUVVSUY
^ reveal	TTTTTSTX
^ roughly	VVUVYTSS
^ sabse	RSTTRQS_
^ safe	SRUSUYRS
^ salary	TTTTTRTX
^ scale	R_SSTOTP
^ send	TTSTUSTX
^ sensex	STTSTQQ_
^ set	TSURTRSZ
^ should	QSTSSNRY
^ sign	TTTTTTTX
^ sing	STSURPQ_
^ sir	SSTSQQSZ
^ smart	UUTTUTXT
^ smartphone	SSSRSYRS
^ so	XTUTYTTS
^ solve	TUUTTTTX
^ sona	VVUUSVSY
^ sone	VVVVVUR_
^ stated	VVVXVTUU
^ summarise	TTTTTSSY
^ sun	RURRQPR_
^ tell	TTTUXSTV
^ temperature	TTUVUTUX
^ testing	RTSRSZRR
^ thank	UUTTTSTY
^ thanks	TTTSSRR_
^ the	VUUUVTXT
^ through	SUXTTTTT
^ throwing	SSTSTYRS
^ to	TTTTTSXT
^ top	YVTRLSSU
^ traditional	TTTSUYRT
^ train	URUUUST_
^ translate	STTTTORa
^ treating	QQRPR_QQ
^ tum	TTTTTRTX
^ tumhe	TTTSUSSY
^ turning	RRSSSYRS
^ types	UVUZTRST
^ upcoming	TTTTTXTT
^ update	UUSUUSRZ
^ ur	RTSTSRQY
^ virat	VVVVTVTY
^ was	SSSTQYPT
^ ways	TTTTTXTT
^ weather	SRTTRZRR
^ whose	XTUVTTVT
^ will	PPRTRPPc
^ with	STUSVVUS
^ women	UTTTYSRS
^ would	SUVTRRNX
^ write	TTSRROQb
^ wrking	ZSVVSRVR
^ xyz	RRRSSRRZ
^ yeh	UUUUTTTX
^ you	STRRRPQa
^ your	VVVTZTSR
^ अगले	UUURRTSa
^ आज	UVTUVSS_
^ आपका	VVUTUTTX
^ आपके	UUTTXTTT
^ इस	VVUTZVVR
^ एक	TUTTUQSZ
^ ऐसे	UVTXTTTU
^ कल	UUSUURS_
^ कृपया	TUUUVTUY
^ जिन	VVVXVUVV
^ जो	SZVUQRVV
^ टीबी	XQTSTTQR
^ डॉ	UUTVTSZR
^ ड्रोन	XTTTTTTT
^ तुम्हारा	UVTSTSRZ
^ नमस्ते	UUSSUSSZ
^ नेत्रहीनों	TTTTTXTT
^ पृथ्वी	VVVVVUSY
^ पेट	SSTSURQZ
^ प्याज	VVVVTVUY
^ प्रकार	TTTXTTTT
^ प्रधानमंत्री	UVVUUSPa
^ बुखार	TTTTTSTX
^ भविष्य	TTTTTTTX
^ मिट्टी	SRSSTYQS
^ मोबाइल	VVVVVTUY
^ ये	VVUVUR_S
^ रुपया	TTTTURTY
^ वन	TSSSTQZS
^ संगम	UTSVURYT
^ सबसे	TTTTTTOX
^ सब्जी	SSSSSYSS
^ साल	VVUYUSTU
^ सूरज	VVTUUVTX
^ हाल	TTUUTXVT
^ हिंदी	TTTTTTRX
a	RVOUQNSW
a #	URRTUNYM
a $domain	XSRQPTNV
a $institution	VUSVVUSY
a $state	UYVVVUVS
a $thing	XSTUTSQY
a %Cluster	SRSPURQZ
a %Compendium	RRTSRRZR
a %Document	TUVVSSSY
a %Event	XUUTTTST
a %Person	RTTTRVTX
a %Place	TTTTTTTX
a %Project	TUXXSTTQ
a %Technology	RRTTWVSS
a ADOPT	TXVUUTVT
a COOPERATE	ZRUTTRTQ
a FACT	ZTUUSSSU
a HOWMANY	TTTTXTTT
a INTRODUCE	UUUUVTTY
a INUSE	UXTVTRSX
a LINK	UUYTUTSS
a LIST	TXTTTTRV
a MEMBER	TTRSTTTX
a NEED	XVVVTVVV
a NUM	VVVVVVVV
a ORG	XTVVVVVU
a PARTNER	VTYUSSTR
a TABLE	VUV_VTUU
a WE	WUVVVVVV
a aside	WTTXTRTT
a background	VVVVVVVV
a ballad	VVTVVUQa
a bank	VVUUVVTY
a bedtime	TTSSQRQZ
a bobbin	VVUVUTXT
a broken	XTVVVTVU
a cabinet	VVVVVVVV
a cheap	UUVVVUTZ
a child	TTSTTRSZ
a circle	UUUTUTUX
a colleague	UUXTUTTT
a csr	VWVVVVVV
a day	VVVVSVZR
a design	WUVVVVVV
a dr	UTTTUTXT
a failure	VUUSURPZ
a feature	XUVVVVVT
a fever	VVSSVVQZ
a few	XTVTTTVU
a figure	VVTVXVVT
a gift	QTTSUTR_
a glance	TTTXTTTT
a good	PUSRTRMf
a grant	WVVVVVVV
a green	WUVVVVVV
a haiku	TTUUTRTY
a human	USTTVTTY
a job	VVTUVVSY
a joke	TSTRSRR_
a journalist	VVVVVVVV
a letter	TTUUUSTY
a linkedin	UVUUUTSY
a lot	TVVVVXVU
a microwave	TSTTTXTT
a money	UUZTUSTR
a multi	XTVVUTVT
a nice	TTVUTTTX
a nicer	VTVVVTVX
a nobel	VVVVVVVW
a note	VXVVVUVT
a or	STTTTTSX
a passport	VVVVVVUX
a patent	VVTTVUTX
a piece	VVVVVVVV
a pizza	UTTUUSRZ
a poem	TTTUTQPZ
a portable	TTTTTXTT
a presentation	QSVTTQT_
a proposal	WTVVVSVW
a quote	UTTVVURZ
a recipe	RSTTTSSY
a reminder	TSURTRSZ
a research	WVVVVVVV
a road	TTTTTXRT
a second	TSSUURT_
a short	TTRTRQ_Q
a single	TRTXSTTT
a slide	SSTRSPSY
a slot	TTTUUTTX
a small	WVVVVVVU
a snake	VVTTVVTX
a song	SUVUTRTZ
a speech	TTVVVSPY
a strike	SUQUTQR_
a testing	ZSVVVTVU
a train	USVVVUVY
a tune	TTTTTTTX
a unicorn	UVVVVUUY
a way	VWYVVTVT
a weather	XTSTTSST
aa	VXVVVUVU
aa sakein	WVVVVVVU
aa sakti	UYVVVUVV
aadhaar	UUTTUTTX
aadhaar HOWMANY	VVUTUUTX
aadhaar card	UVUUVUVX
aaj	RTSSROSa
aaj $	VVUUSVSY
aaj $state	UUVVVUVX
aaj holiday	VVTUUSSY
aaj ka	SSSSSQQ_
aaj tamatar	UUTUTTTX
aap	VUTTUTTX
aap HOW	VUTTUTTX
aapas	TTXTTTTT
aapas mein	TTXTTTTT
aapka	TTTTTTTX
aapka favourite	TTTTTTTX
aapke	UUTTUTTX
aapke hisab	UUTTUTTX
aapko	VUVTVTTX
aapko WHICH	VUVTVTTX
aas	XUVVTUVV
aas paas	XUVVTUVV
aata	UUTTUTXT
aata hai	UUTTUTXT
aate	TUTTTXTT
aate hai	TUTTTXTT
aayegi	STTTTSRY
aayegi $	STTTTSRY
aayenge	VVVVVUUX
aayenge $state	VVVVVUUX
aazmai	VYVVVSVV
aazmai hui	VYVVVSVV
ab	UUTTXTTT
ab tak	UUTTXTTT
abc	RRRSSRRZ
abc $	RRRSSRRZ
abhi	TXUUUTVT
abhi tak	TXUUUTVT
able	TUXVVTTT
able to	TUXVVTTT
about	NLMNQYRQ
about $	VTTUTSZP
about $cluster	TSTTSQQZ
about $domain	PMQPTcKP
about $institution	RSQTQSWS
about %Cluster	TTSSQRQZ
about %Person	TTUTTSTY
about heliborne	TSSSSXTS
about its	VVVVVUTY
about the	UUUVQ_TX
about udbhaas	TVSTSSYS
above	UUUTTTTX
above and	UUUTTTTX
abroad	LSRNMNOh
abstract	TTTTTTTX
abstract on	TTTTTTTX
abt	WVUVVVVV
abt $domain	WVUVVVVV
academy	VVTTUTSZ
academy of	VVTTUTSZ
access	RSTSSVRV
access $	UVTTVUTX
access WE	TTUUUTUX
access for	TTUTTXTT
access to	XTVVVUVU
accha	QRPRROQb
accha #	STUTTTTX
accha %Cluster	UUUTTTTX
accha hai	RURUTPSa
accha lagta	VUVTVTTX
account	TTTTTTTX
account $	VVUUVVTY
account HOWMANY	TTTTTTTX
accuracy	UUUVTXTT
accuracy $	UUUVTXTT
accurate	TTTTTTXT
accurate is	TTTTTTXT
achha	UUURTRSZ
achha hai	UUURTRSZ
achhe	YSVVTSVR
achhe hain	YSVVTSVR
achieve	VTUUUQaP
achieve $	VTUUUQaP
achieved	UUTUUPbO
achieved $	UUTUUPbO
across	TTRZSTPR
across %Cluster	VUSXTTRT
across %Domain	VVUXUUUT
across %Place	TTTXTTTT
across focus	VVVVVVVV
act	TXVUTTVT
act on	TXVUTTVT
actually	VTVTXTUT
actually just	VTVTXTUT
add	TTSSTRSZ
add $institution	TTSSTRSZ
added	TTTTTTTX
added in	TTTTTTTX
admin	UUTTUSSZ
admin $	VVUVVSSY
admin access	UVTTVUTX
admission	TUNTTSNc
admission $institution	UVTVVVTY
admission HOW	VVSVVUSY
admission fee	TURUVRRZ
admission fees	VUSVUSSY
admission ke	TVUTTTUX
advice	SSUTRZRR
advice apps	SSTTRZQR
advice with	WUVVVVVV
adviser	TUXUTSTT
adviser $	TUXUTSTT
affect	TUUUUUUX
affect jobs	TUUUUUUX
affect science	VVVVVVVW
affected	VVVVVVVV
affected aside	VVVVVVVV
affordable	TSTTTYSS
affordable devices	TSTTTYSS
after	VQTRQVPT
after #	ZTUUSSSU
after YEAR	VQTRRVRR
after the	VVVVVVSY
age	UUSUVSRZ
age and	UUSUVSRZ
agent	USTTVTTY
agent $	USTTVTTY
agle	UTTTTSTX
agle saal	UTTTTSTX
agli	TTUUTTSX
agli kist	TTUUTTSX
ahead	TTSVTTTX
ahead of	TTSVTTTX
air	VUUUYSUX
air $	VUUUYSVU
air in	VVVVVTVY
airport	VUVVVTVX
airport $	VUVVVTVX
aisa	SXUUUTUT
aisa ABOUT	SXUUUTUT
aise	TZUUTRUS
aise $domain	TXVVTTVU
aise %Institution	XTVUUTVT
aise hi	TXVVUTTT
aliens	TTSSSNSZ
aliens exist	TTSSSNSZ
allopathy	VVVVVTTY
allopathy $	VVVVVTTY
along	UTRUVSZR
along is	UTRUVSZR
already	PVTSQWST
already INUSE	RUVUSWVV
already WORK	RZTTSRTT
already got	TXUTTTTU
already there	VWVVVUVV
alternatives	SRTSS_MR
alternatives $	SRTSS_MR
am	YTVSSRSQ
am NEED	XTVVUTVU
am a	VWVVVVVV
am an	XXUUVVVT
am at	UVXVVUTT
am bored	STSSSSSY
am the	XTVVUTUT
amet	TTTTTTTX
amet $	TTTTTTTX
amiron	TSTUTTTX
amiron ke	TSTUTTTX
amla	TTTTTXTT
amla $	TTTTTXTT
ammonia	VVUVUUSY
ammonia $	VVUVUUSY
among	VSRZNTQQ
among %Cluster	TTS_RQSR
among %Place	VUTXTTUT
among the	VSTTQXUS
amrika	TSTTUSSY
amrika ka	TSTTUSSY
an	WRSSPRTX
an #	XTUUSTVT
an $domain	ZTVVVUVU
an %Institution	TUTTTTXT
an ABOUT	TUWYSO_O
an COOPERATE	UVTUXTUX
an LINK	XVUUVVVT
an abstract	TTTTTTTX
an appointment	UUSVVSPa
an astronaut	VVTVVVSZ
an email	UUTUUTTX
an interest	XTVVUTVT
an office	VVTVUVRZ
an officer	TXVVVVVU
an sql	UVUUVTUX
and	TNW_OQPP
and #	WUUXSRUS
and $cluster	SSUZRPPT
and $country	SRRSSWRT
and $domain	XTXTTURU
and $institution	RTXQRTRS
and $person	TUZRTRTR
and $state	SQSSQZVR
and %Cluster	UVUYUTTU
and %Domain	UUTXTTTT
and %Place	TTTXTTTT
and %Technology	ZRSRRRTR
and ABOUT	VVVVVVWV
and BY	VVTUUSZV
and FACT	TUSUSSUW
and HOW	VVTTUUTX
and LACK	UZUUTRUU
and LIST	YSUTVUTX
and NEED	ZTVVVVVT
and PER	VVUXTTTU
and WE	XTVVVUVT
and WHEN	VVUUUTXT
and WHERE	TTSSSQ_R
and WHO	VVUUVUXU
and YEAR	SSTSVWUS
and approve	UUVTVUUY
and are	UXUUURVU
and aside	PSTPUbNP
and at	VVUVVVTX
and can	VVVVVVVV
and child	TTTUXTUT
and could	TZVUUTVT
and do	UVXVVVVU
and family	UUSUVSRZ
and focus	STSRSQZS
and foot	VVVVVVVV
and industrial	XVVVUTVV
and is	VUTUVUQY
and its	TTTTTTTX
and may	VWVVVVVV
and maybe	VVVVVVVV
and museums	TTTSUYRT
and one	XTVTUTVV
and other	XTUTVTVU
and print	UUUTTTTX
and say	VVVVVUVX
and the	TTaTTOQR
and type	VVVYSVVU
and women	XUVVVVVT
and would	VVVVVVVV
and year	VVVXVUVV
andaman	VXTUTTTT
andaman $domain	VXTUTTTT
animals	XTUTVTVU
animals and	XTUTVTVU
announce	VVUVVUTX
announce next	VVUVVUTX
announced	VVVTUTSY
announced $	VVVTUTSY
annual	VUSSSYOZ
annual %Document	VUTSSYSS
annual budget	VVUVVVPa
another	VVUZVTTU
another $	VVU_VSTU
another %Institution	WVVVVVVV
answer	UVUUUTTX
answer without	UVUUUTTX
anthem	TVTUVTTY
anthem first	TVTUVTTY
any	SRSRQUVR
anyhow	VVZVUTUV
anyhow LINK	VVZVUTUV
anything	QXXSRWSP
anything $	TVXVUTTT
anything LIST	TTUTTZTQ
anything VERSUS	UWVVVVVV
anything been	UTVVTXUT
anything from	VZVVVUVR
anything in	TXTTTTTT
anything that	TXUVUTVT
anything the	SURTSYRR
anything to	VVYTVTTT
anywhere	XQSTSXQQ
anywhere $	RQVTQ_US
anywhere ELSEWHERE	USTVTYTQ
anywhere in	XRTUTWPR
app	OTQRP_LQ
app $	PPTSSaPQ
app be	TYVVVTVS
app for	Q_UURQQR
app in	SSSTSYRR
apples	TYVVUSVT
apples $	TYVVUSVT
application	TSTUUTTX
application for	TSTUUTTX
application in	UVVVVUUY
apply	VUSUVUPa
apply for	VUSUVUPa
appointment	UUSVVSPa
appointment at	UVRVVSPa
appointment with	VVVVVVQ_
appreciated	VVVWVVVV
appreciated $	VVVWVVVV
approval	WVVVVVVV
approval for	WVVVVVVV
approve	SRTTUSSZ
approve WE	SRTTUSSZ
approved	TTTVTTTX
approved the	TTTVTTTX
apps	PRSSZZMQ
apps for	PRSSZZMQ
are	LPTTRVQP
are #	STSTUXST
are $	TUUXTTTT
are $cluster	VVcOVVUV
are $domain	MNQQOSM_
are $institution	VSXTTTTT
are $person	VUaTUURQ
are $state	TXUUVUVU
are %Cluster	TUTSSSSY
are %Person	VTUTYVUN
are %Project	TTTXTTTT
are %Technology	VTTZRRSR
are ADOPT	UXUUUTVT
are FACT	ORUTR_RR
are GAP	VVVZUTUU
are HAPPEN	VVVVVVVV
are INDIA	PTURSWTV
are INUSE	VQUUXXUS
are LACK	UXUTTTUT
are LINK	UTVUUWOM
are LIST	TTUTTXUT
are MEMBER	QTTTUXTR
are PARTNER	RZVV_SRS
are STAGE	VTTTTXTT
are TABLE	VVUYTSTS
are WORK	XSVVUQVV
are a	TUUSTSVZ
are about	VVVVXTTT
are at	VVUT_SUU
are best	UVVVVRVZ
are close	XTUTVTVU
are covered	VVUVXSQS
are for	VVVVWUVV
are from	VUTVXTTT
are going	SUUUTQS_
are great	VVUUUTUY
are in	NSOTVZKQ
are intertwined	VVYVVUUU
are into	ZQSORVOQ
are listed	VVUVZSQR
are new	TYVVVTVV
are nobody	VVVXVUUU
are now	UVUUUTTX
are on	VVTVQVPa
are politicians	VVUUUTUX
are ready	UUUUUZUQ
are recorded	TTUTXTUT
are registered	TUTUSTYP
are reported	UTTTTTXT
are stupid	STSSSRRZ
are the	RQTTTOT_
are they	VXUVUTTT
are to	UUUUSZRT
are weakly	VVVZVSUV
are with	UVXVVVVU
are without	VVUSZVTU
are you	STRSTRQZ
around	RSUUQZUQ
around $domain	VVVVVVVV
around $state	RSUUQZUQ
arrive	VVVVVQU_
arrive early	VVVVVQU_
as	VVRTTVRV
as $institution	VVVVVVVV
as %Person	SUSTYRSS
as HAPPEN	VUVUXUVU
as LEAD	VVVVVVVV
as MEMBER	RVUTUWPR
as TABLE	VVVXVTUV
as a	VTRVTSTX
as aside	WVVVUVVV
as municipal	VVVVVVVV
as to	XVUUVVVT
as well	TXVUUTVT
asar	UTTUTTYS
asar HOWMANY	UTTUTTYS
asdf	PQQQQOPb
asdf $	QRSSRNRc
asdf qwer	SSSSSSSY
asdkjh	SSSSTSPZ
asdkjh qwe	SSSSTSPZ
aside	WPQTPVTN
aside #	XVVUVUVV
aside $	VSQVQXLP
aside $domain	VVVVVVVV
aside $state	TXUUUTVT
aside %Programme	SSVTTYSS
aside FACT	YVVVVUUV
aside NEED	aSVVTPVU
aside PARTNER	RQUUTZUS
aside WHICH	VVVVVVVV
aside WORK	XVVVVVVV
aside at	YVTUVUVV
aside collector	XUVVVVVU
aside could	VVVVVVVV
aside drinking	TTTTTXTT
aside for	XUTVVTTT
aside from	UQUVVSVY
aside has	VVVVVVVV
aside here	WVVVVVVV
aside in	YSXVSQUR
aside ke	aSVVUTVR
aside ko	WRRRSPRV
aside magistrate	WVVVUVVV
aside me	VVVVVVVV
aside mein	XUTUTTTT
aside might	VVVVVVVV
aside next	TVUVVVXT
aside of	TTUTTXVT
aside officer	VWVVVVVV
aside on	XUVVTTSU
aside the	UVUUUUXT
aside they	TUTXTTUT
aside to	UUVVVVVX
aside with	STSTTRRZ
aside को	XTTTTTTT
aside ने	TTTTTTTX
aside पर	XVVVUUVV
aside हैं	YUVVVVVT
ask	UTTTXTTT
ask HOWMANY	UTTTXTTT
asked	PPTQVPTU
asked BY	XTVTTTVT
asking	UUTTUTTX
asking for	UUTTUTTX
asks	TXVVVVVV
asks LIST	TXVVVVVV
assess	VXVVVTVT
assess WHICH	VXVVVTVT
astronaut	VVTVVVSZ
astronaut $	VVTVVVSZ
at	QTVXUUOQ
at $	UTTTTTXT
at $cluster	QTVTWXTS
at $domain	XTVUTTVT
at $institution	USYQVSNW
at GAP	VVVTXUUT
at LIST	VVX_SRTT
at STAGE	TTVTTYVU
at WHICH	VVSVUQSY
at WORK	TTTXTTTT
at a	TTTXTTTT
at anything	TXUVUTVT
at from	TXUTUTVT
at home	QRQRRXNV
at night	SSSSTYSR
at the	RTRSUPXU
attendance	VVTVVVSY
attendance at	VVTVVVSY
attention	VVVYVTUV
attention across	VVVYVTUV
aur	NT_UPPQN
aur $cluster	USXWPQOM
aur $country	TTWSSXST
aur $domain	TRTTSYST
aur $institution	TTYTTRRS
aur $person	STXTTSTR
aur $state	TXVVTTVU
aur %Domain	VVUYVUUV
aur %Place	TXUTUTVU
aur ABOUT	VUTUTTYS
aur FACT	UUSTUSaR
aur HOWMANY	UUUUTTTX
aur WHERE	VUVVUR_U
aur WORK	XUVVUUVU
aur unke	TTTXTTTT
autism	TUUUUTTX
autism $	TUUUUTTX
award	VVVUVUUX
award this	VVVUVUUX
away	SSTSTYRS
away $domain	SSTSTYRS
b	STTTTTSX
b $	STTTTTSX
baad	URTTTXTT
baad $domain	ZVVVUSUU
baad HOWMANY	VVVSZRUS
baad ke	RRTTTXTT
baarish	VUVVVSVZ
baarish hogi	VUVVVSVZ
babies	TSTTTYSS
babies $	TSTTTYSS
bachane	SSTSTYSS
bachane ki	SSTSTYSS
back	XTUVVVTT
back $domain	XTVVVVVT
back pain	VVUVVVSZ
background	VVVVVVVV
background in	VVVVVVVV
bacterial	XVUUVVVT
bacterial resistance	XVUUVVVT
bad	SUVVVTVX
bad for	SUVVVTVX
bada	TUVUUTUX
bada %Person	TUVUUTUX
bahut	XUVVVUVU
bahut hai	XUVVVUVU
balance	UTTXTTTT
balance of	UTTXTTTT
ballad	VVTVVUQa
ballad about	VVTVVUQa
bamboo	TTVVTXUU
bamboo $domain	TTVVTXUU
bamboo or	VWVVVVVU
bana	VSSVUOVQ
bana $	UUTTSR_P
bana do	TVUWVTTY
bana rahi	VSTTVPQR
bana tha	TUSUTSYS
banana	TSTTSYQT
banana $	TSTTSYQT
banao	VVVXVUUV
banao $	VVVXVUUV
banaye	VVVVTVTY
banaye $	VVVVTVTY
banayi	RRQRTWQT
banayi $	SVTSZRRQ
banayi aur	UUUUTTTX
banayi hain	SSRSSYSR
band	TTSSSRRY
band hai	STSUTSSY
band kar	TTUSUTSX
banega	UTVUUTUX
banega $	UTVUUTUX
bani	TSVUTYVT
bani $	TSVUTYVT
bank	TTTTTTTX
bank account	TTTTTTTX
banwaye	VVUVVVVW
banwaye $	VVUVVVVW
banwayein	VVTTVUTX
banwayein $	VVTTVUTX
barish	UVVVVVVX
barish par	UVVVVVVX
batayein	UUSVUTZR
batayein $	UUSVUTZR
bavaria	SVSTTSSY
bavaria research	SVSTTSSY
bdo	XTVVTTVT
bdo $state	XTVVTTVT
be	T_TPSJVT
be $	TTTTTTXT
be ADOPT	T_UVUQTR
be INDIA	UVVVVUVX
be INUSE	TaTTTNTT
be LINK	VVWVVVVU
be TABLE	TXVVVTVU
be WE	YTTVVTTT
be WISE	TTSTTTTX
be a	XVVUUSUX
be able	TUXVVTTT
be added	TTTTTTTX
be announced	VVVTUTSY
be appreciated	VVVWVVVV
be better	TTTTTTUX
be cheaper	VVVVVRUZ
be curious	UXUVVUVT
be good	TTTTTTTX
be grateful	XTWSTTSR
be held	UUUUSZRT
be next	VVVVVVVV
be obliged	WVVVVVVU
be profitable	VVVVVSVY
be pushed	TXUVUTTT
be receptive	VVVVVVVV
be repeated	TYVVVTVS
be sacked	VUTTVUTX
be shut	UTUVVTTX
be so	XVUUVVVT
be sold	VVVVTVVX
be the	STTUVRVW
be worth	VXVVVTVV
beat	TSRRSPSa
beat $cluster	TRRRSRSZ
beat $country	UVVVVRVZ
became	VSSUSPbO
became of	VSSUSPbO
become	TTSTTTSX
become a	TTTTTTTX
become an	VVTVVVSZ
become richer	USSUUTRZ
become unicorns	SUUUTQS_
beds	VVVVTVXT
beds sorry	VVVVTVXT
bedtime	TTSSQRQZ
bedtime story	TTSSQRQZ
been	RQOVXXTP
been $	UUTTXTTT
been ADOPT	UTTTTXTT
been INUSE	PQTUUTXT
been NONE	VVVYVTVV
been WORK	WVVVVVVV
been asked	XTVTTTVT
been built	TTTTTXTT
been developed	VVUUYTST
been done	STTSSYQS
been sued	SUSUSRRZ
before	QVTSXVXN
before WE	SXTUTTZR
before YEAR	STTSXWTR
begin	TSSTQQYS
begin $	TSSTQQYS
being	RUTTSWPQ
being INUSE	RRUVTZVQ
being considered	TXUVUTTS
being done	TTTTTZQR
bekaar	UUTTUTTX
bekaar hai	UUTTUTTX
believe	TUUUUTTX
believe $domain	TUUUUTTX
benefiting	TTTTUXST
benefiting from	TTTTUXST
berozgar	TTTTSTSY
berozgar hain	TTTTSTSY
besides	SSRSRYSR
besides $state	SSRSRYSR
best	POXQOPPY
best #	TVVVSTTY
best $	VUTRUOR_
best $domain	STUTTSRY
best %Document	SSSSSYRS
best %Place	TTUTUSVY
best LINK	QSZSTPRR
best biryani	TTVVVSVY
best covered	VVVYVVUS
best for	UVVVVRVZ
best in	USUVVRVZ
best laptop	UUTUUSSZ
best one	VVVTVUUY
best phone	VVVUVSUZ
best restaurants	UUVVVTVY
best way	VVVVVSVY
bete	UVTVVVTY
bete ka	UVTVVVTY
better	VRPPOLR_
better $	OSRRTPQZ
better $cluster	UURTVTSZ
better $domain	XUTTTTST
better $institution	UUTTUTTX
better off	TTTTTTUX
better than	TUPSSPNc
bhaav	TTVVVSUY
bhaav $	TTVVVSUY
bhaiyon	XTVVVVVU
bhaiyon ke	XTVVVVVU
bhare	UUUVVTVY
bhare $	UUUVVTVY
bhav	UUTUTTTX
bhav ABOUT	UUTUTTTX
bhi	RWSXTQSR
bhi #	UTUXTTTT
bhi %Cluster	VVVVVVVV
bhi chale	TXTTTTTT
bhi ho	UXVVVTVV
bhi laya	SXUUUTUT
bill	UUUVVTVY
bill HOW	UUUVVTVY
biomedical	SSTTTYQS
biomedical $domain	SSTTTYQS
birthday	VVTVUTTX
birthday $	VVTVUTTX
biryani	TTTTTSTX
biryani $	TTTTTTTX
biryani in	TTVVVSVY
bite	VVTTVVTX
bite $	VVTTVVTX
blah	QQQQQQQ_
blah $	QQQQQQQ_
blah blah	QQQQQQQ_
block	XTVVVVVU
block ke	XTVVVVVU
blue	VVUUVUTX
blue $	VVUUVUTX
bobbin	VVUVUTXT
bobbin winder	VVUVUTXT
boiling	UVUVUSQZ
boiling point	UVUVUSQZ
bolte	TTTTTSTX
bolte hain	TTTTTSTX
book	SQRTTROc
book a	TRTUUTTZ
book an	UVRVVSRZ
book karo	UUUTUTTY
book me	UUTUVTRZ
booking	UUVVVTU_
booking $	UVVVVUUY
booking $state	UUVVVTVY
bored	STSSSSSY
bored entertain	STSSSSSY
both	WUXUTSTR
both $cluster	VVSYVSUV
both $domain	_UUUTRUT
both KNOW	TUXTUTTT
break	VVVVVSVY
break encryption	VVVVVSVY
breakfast	VVVVVVVV
breakfast $	VVVVVVVV
breathable	VVVVVTVY
breathable today	VVVVVTVY
brief	TXUVUR_S
brief $	UUUVUS_S
brief interventions	TXVVVTVU
broken	VTUVVTUX
broken $thing	XTVVVTVU
broken HOW	TUUUVUUX
budget	STTYTQSZ
budget $	VVVVVSVY
budget $domain	TSTTUSSY
budget affect	VVVVVVVW
budget agle	VVTTTUTX
budget for	VVVVVVVV
budget free	VVUZVRUS
budget of	VVUVVVPa
building	YSVVTSVQ
building $domain	YSVVTSVQ
built	TXTTTVTS
built $	TTTTTXTT
built that	TXVVVTVV
burning	TTUUTTTX
burning $domain	TTUUTTTX
but	RYUWTSUT
but INUSE	VWVVVVVV
but LACK	TZVUURVT
but LIST	TXVVUTVV
but WORK	VWVVUUVV
but missing	UXVVVTVV
but no	VTVZSSVU
but not	TXTTTTTT
but old	VXVVVTVV
buy	SRTTUPTZ
buy $	VSTUUQU_
buy $institution	UUTUVTTX
buy SHARE	SVVUUUTZ
buy a	UUVVVUTZ
cabinet	TTTVTTTX
cabinet approved	TTTVTTTX
cabinet note	VVVVVVVV
calculate	UUUTUTUX
calculate the	UUUTUTUX
call	XTVVVTVU
call for	XTVVVTVU
calories	VUUTPTPa
calories are	VUUTPTPa
came	RTRSWTYP
came into	VVVUYUUU
came out	UTQTXWPQ
came up	RUSUTSZR
campus	TUTTQTOZ
campus $	TUTTQTOZ
can	YbRQRKVU
can $institution	VVVVVVVV
can $state	SeSTRLOL
can ABOUT	TVXVUUTT
can ADOPT	SZVVUTVU
can INDIA	UVVVVRVZ
can INTRODUCE	TV_VVVTU
can PARTNER	ZQUTTRRT
can WE	VTTRRSNY
can be	TXUVVTUT
can come	VZVVVSVT
can deploy	VXVVVTVV
can he	VVYVVVTT
can install	TXVVVTVT
can it	VWVVVUVV
can repeat	TXVVVTUT
can supply	XTVVUTVT
can the	V_TTTOVR
can they	UUXUTTUT
can you	VQPPPQTX
cancel	UVVVVUUY
cancel WE	UVVVVUUY
cancer	TUTVTSSY
cancer $	TUTVTSSY
candidates	RZUTTRUT
candidates ADOPT	TXVUVTVT
candidates for	QaUTUQUP
candidates in	TXVUUTVT
canteen	VVSVVTSY
canteen at	VVSVVTSY
capacity	UUTUSSTY
capacity $	UUUUSSSY
capacity of	VVUVUT_Q
car	VVVVVUQ_
car does	VVVVVUQ_
card	UUTTVTTZ
card $	VVVVVUUX
card HOW	VVTTVUTX
card kho	UVUUVUVX
carry	SSTSTYQS
carry $domain	SSTSTYQS
cars	VVUVTVTX
cars were	VVUVTVTX
cases	TTUVTTUX
cases of	TTUVTTUX
catapult	VVVVVVUX
catapult ORG	VVVVVVUX
cause	STSUTQRa
cause autism	TUUUUTTX
cause cancer	TUTVTSSY
cause side	UVTVUTTX
cd	UXVVVTVT
cd ADOPT	UXVVVTVT
cell	TUTTUUR_
cell WORK	TUTTUUR_
certificate	TTTTTTTX
certificate $	TTTTTTTX
chal	VWVVVUVV
chal gayi	VWVVVUVV
chalata	STSTTSYS
chalata hai	STSTTSYS
chale	TXTTTTTT
chale $	TXTTTTTT
chalenge	TYVVVTVS
chalenge $	TYVVVTVS
challenge	RSSSQSTY
challenge $	RSSSQSTY
chancellor	UUTUTTTX
chancellor of	UUTUTTTX
chances	VVVVVUVW
chances of	VVVVVUVW
change	VVVVVUSZ
change $domain	VVVVVUSZ
changes	TTTTTTTX
changes $	TTTTTTTX
charge	VUTVUTTX
charge foreign	VUTVUTTX
charkha	RPSSSaPO
charkha $	RPSSSaPO
chatgpt	TUVTUUTZ
chatgpt $	TUVTUUTZ
cheap	RRSSTXOT
cheap $domain	UUVVVUTZ
cheap flights	SSUUVQSZ
cheap petrol	SRTSTZQR
cheaper	SSUSSTSY
cheaper $	TVVVUQUa
cheaper next	VVVVVRUZ
cheaper than	TSURSTTX
cheapest	TQUUUORb
cheapest $	VVUVVSSY
cheapest flight	VUVVVUVX
cheapest flights	TTVVVSUY
cheapest to	VSVUTQUY
cheez	TXTUTTTT
cheez $state	TXTUTTTT
cheezein	TXUVUTUT
cheezein $state	TXUVUTUT
chemical	UUUVTTSX
chemical formula	UUUVTTSX
cherrapunji	VVUVUTSY
cherrapunji $	VVUVUTSY
chest	UUVVVUVY
chest pain	UUVVVUVY
chhape	UUTTXTTT
chhape hain	UUTTXTTT
child	SSRTVQSX
child #	TTTUXTUT
child $	TTSTTRSZ
children	RSQTTZMT
children $	VUQVTRPb
children ADOPT	UTTTTXTT
children WHO	SSSSTYSR
children in	XVVUVUVV
chilli	TXTSTWQQ
chilli $domain	TXVVVTUT
chilli growers	SSSSTYRS
chillies	XTTTSWRQ
chillies in	XTTTSWRQ
chinese	RSRRQMOd
chinese %Person	VVUUUTVX
chinese academy	VVTTUTSZ
chinese economy	VVTTVVSY
chinese provinces	SUVSTSTY
chinese strategy	SSTURQS_
choose	VVUUVUTY
choose their	VVUUVUTY
chuke	VVUVYTUT
chuke hain	VVUVYTUT
chulha	TYVVVSVT
chulha ya	TYVVVSVT
chutkula	TUUSUQTZ
chutkula sunao	TUUSUQTZ
circle	UUUTUTUX
circle of	UUUTUTUX
claim	UUUVTXTT
claim on	UUUVTXTT
claimed	VUUVVSYS
claimed for	VUUVVSYS
claims	TTTTUXST
claims LIST	TTTTUXST
clay	TSTTTXTT
clay pots	TSTTTXTT
clean	TTTTTTRX
clean is	VVTUVUSY
clean its	TTTTTTTX
cleaning	QVTSRVPR
cleaning $domain	SWUTRUUQ
cleaning dirty	SSTTUZPR
cleft	XTVVVVVT
cleft surgery	XTVVVVVT
close	VTSTSRQX
close $	TTTUSRRX
close to	XTVUVTVU
close yesterday	VVTVVQSY
closed	TUTTTXTT
closed since	TUTTTXTT
closely	VVWVVVUV
closely is	VVWVVVUV
cnrs	TTTTTTTX
cnrs $	TTTTTTTX
co	YSUVUSVT
co investigators	YSUVUSVS
co write	VVVVVVVV
coalition	TTTTTTTX
coalition #	TTTTTTTX
coast	XTVVSTUT
coast $	XTVVSTUT
code	TTSTTPR_
code at	VVTVUTSY
code that	UUUUVTTY
code to	TTTTTSTY
coding	VVUVVUUY
coding $	VVUVVUUY
colleague	UUXTUTTT
colleague says	UUXTUTTT
colleagues	VUZTTTSR
colleagues $	VUZTTTSR
collector	VPXVSPQX
collector $	WUVVVVVV
collector $state	WSXVUTTR
collector is	USUVVRT_
collector of	RSSVTQQ_
colour	VUSUUOQ_
colour is	VUSUUOQ_
come	RWRRVUOO
come $	TXTVUSUS
come $institution	VVWVVVVV
come and	YSVVVVVV
come from	TTSRWVRR
come out	VVTTZRQS
come to	TXTVUTTT
come up	TTVVTXST
comment	YTVVVTVU
comment on	YTVVVTVU
commissioner	XUVVUTUT
commissioner of	XUVVUTUT
common	QQZUPQPL
common BETWEEN	STYRTTTR
common PARTNER	SUYTTSTR
common hai	UTYSRSSR
common hain	UUSXTTTT
competently	UUTSUUTX
competently $	UUTSUUTX
completed	UTVTYSVR
completed after	UTVTYSVR
concern	VVVVXTTT
concern $domain	VVVVXTTT
consider	VXVVVUVU
consider ADOPT	VXVVVUVU
considered	TXUVUTTS
considered for	TXUVUTTS
consultations	SRSSTRZQ
consultations so	SRSSTRZQ
contain	VVVVXVVT
contain $	VVVVXVVT
contribute	UUXTTTTT
contribute to	UUXTTTTT
control	OYTRRXJP
control $	QRSRRaJP
control %Technology	T_VUUOVV
control ki	TZVVURVU
converting	SSTTUYRS
converting $domain	SSTTUYRS
cook	TTTTTTQY
cook biryani	TTTTTTTX
cook jamun	VVRSVUQ_
cooling	SSUSUaQQ
cooling vegetables	SSUSUaQQ
cooperative	YSVVVVVV
cooperative NEED	YSVVVVVV
cooperative in	XUVVVVVV
copying	SZVVQRVT
copying in	SZVVQRVT
corridor	WUVVVVVV
corridor BETWEEN	WUVVVVVV
corrupt	QSSTSRPa
corrupt $	TUVVUSUZ
corrupt a	STTTTTSX
corrupt hai	VUTVUSSY
cost	RSTRSWUS
cost $domain	TWTSU_MM
cost %Technology	TRVUTYVT
cost BY	VVVVTTXT
cost PER	VVVVVTYR
cost in	TVVVUST_
cost less	UTTTUTTX
cost money	VVTTXTTT
cost more	VUVTUTUX
cost of	TTUVUP_V
cost spectrometers	XTVVVVVU
cost things	VVVVVVVV
cost to	VVTVUVRZ
cost way	TTUTTXTT
could	TcTQOPNM
could $cluster	TRRRSRSZ
could $institution	YRTQSTRS
could $state	QbSTSOTO
could $thing	TXVVUTUT
could ADOPT	S_VTTOPS
could HOST	XUUTTTST
could INTRODUCE	TVYVVUVV
could LIST	TTXTUUTT
could PARTNER	_TTTTRTS
could WE	TWUTSUST
could WHO	VVYUUUST
could WORK	TXVVTTVT
could be	WaUVTNTS
could come	YSVVVVVV
could go	UXVVTTVT
could indicate	VVVVVVVV
could it	TXTUTRUT
could kindly	WVVVVVVU
could maintain	aSVVVOVV
could put	TUXTUTTT
could test	ZTVVVUVU
could the	S_TVTQRR
could travel	VZVUURVT
could try	TXVVVTUU
could write	XTUUUTVR
could you	SQQUSTUS
councils	TTTTUTTX
councils elected	TTTTUTTX
counted	VVVVVVVV
counted BY	VVVVVVVV
cover	STSYTSTS
cover $	STSYTSTS
coverage	TTTXTTTT
coverage BY	VVVVVVVV
coverage GAP	TTTXTTTT
coverage across	VVVWVUVV
coverage of	VVVYVTVV
covered	TTTSVXRR
covered BY	TTTSVXSR
covered in	VVVYVVUS
covers	VVV_UTQT
covers WHICH	VVV_VTRU
covers the	VVVXUVTT
crack	TTTTTTTX
crack upsc	TTTTTTTX
created	UUUUTTXS
created $	UUUUTTXS
credible	YTVVVTVU
credible to	YTVVVTVU
credit	RUSUURQZ
credit for	RUSUURQZ
cricket	TUTTUPQb
cricket match	TVUVVUTX
cricket score	TUUTUQQa
crime	TUUVUSUX
crime rate	TUUVUSUX
crisis	VVVVVUTY
crisis $	VVVVVUTY
crispr	TTSSTTRZ
crispr and	VVTTUUTX
crispr cuts	TTTTUTSX
criticise	UUTUTTTX
criticise about	UUTUTTTX
critics	UUTTTRRZ
critics ABOUT	UUTTTRRZ
crowded	VVVWVVVV
crowded BY	VVVWVVVV
crush	VVUVVVUX
crush WE	VVUVVVUX
csr	ZUVTSRUT
csr #	ZTVTSRUT
csr LEAD	VWVVVVVV
cup	UVVVVVTX
cup $	UVVVVVTX
cure	VVUVVVSZ
cure WE	VVUVVVSZ
curiosity	VVXUTTTT
curiosity HOWMANY	VVXUTTTT
curious	UXUVVUVT
curious WHICH	UXUVVUVT
current	TTTUTSSY
current LEAD	VVVVVVSY
current chancellor	UUTUTTTX
current price	UTVVVRVZ
current science	VVUVUTSY
customer	WUVVVVVV
customer #	WUVVVVVV
customers	UVUUVTUX
customers $	UVUUVTUX
cutoff	PSSSRQSZ
cutoff $	RTTSSSTY
cutoff HOWMANY	VVTVUVTX
cutoff for	STSUURSY
cuts	TTTTUTSX
cuts $domain	TTTTUTSX
cv	TTSTUSTX
cv to	TTSTUSTX
d	XVVVVUVT
d be	UXUVVUVT
d co	VVVVVVVV
d now	XTVVVVVT
daalun	SSTSUSTY
daalun $	SSTSUSTY
daam	VVUVVUUX
daam WHICH	VVUVVUUX
daily	TTTUTTSX
daily $	TTTUTTSX
dan	UVUUUTTX
dan answer	UVUUUTTX
dangerous	RSSUSQN_
dangerous $	RSSUSQN_
dantewada	TXTTTTTT
dantewada jaise	TXTTTTTT
dard	SSTSQQSZ
dard ki	SSTSQQSZ
darj	TTUTTXTT
darj hain	TTUTTXTT
dashboard	TXUUUTUS
dashboard $state	TXUUUTUS
dashboards	TTUUSZQR
dashboards $	TTUUSZQR
data	TTTUYTSU
data $	VVVUYVVS
data are	VVVUaTTP
data of	TSTUTUSY
database	UVUUcSTO
database $	UUVVZTVR
database contain	VVVVXVVT
database has	VVVTZTSR
database mein	VVVVZVVR
date	VVTVUTVW
date $	VVVVVUQa
date of	VVTVUVXT
date to	VVVVVUUX
day	STUTSVWW
day $	STUTSVWW
days	TUTUTSYR
days $	TUTUTSYR
dc	VVVVVVVV
dc of	VVVVVVVV
de	ZSVVURVS
de sakta	XTVVUTVT
de sakti	XUVVVUVU
dear	XTVVVUVT
dear ORG	XTVVVUVT
deaths	SSSRSYTS
deaths of	SSSRSYTS
decade	VVVVVUSZ
decade $	VVVVVUSZ
decide	TTSTSXRT
decide WHEN	TTSTSXRT
deck	SSTRSPSY
deck on	SSTRSPSY
declare	VVUVVUSY
declare its	VVUVVUSY
deep	UTSSURXT
deep can	UTSSURXT
delete	SSTTTSSY
delete LIST	TTTTTTSX
delete the	TSTSUSQZ
delivery	SQTVTXUT
delivery in	STTVUXUT
delivery of	RRUVTZVQ
democracy	SSSSSSRZ
democracy $	SSSSSSRZ
dene	TVVTUUUX
dene NEED	TVVTUUUX
deni	TTUUUUTX
deni NEED	TTUUUUTX
density	VVVVVUUY
density of	VVVVVUUY
department	WUUTUSRY
department is	XUUTUTVT
department of	TVVVVTRZ
deploy	VUUXWSTR
deploy $	VXVVVTVV
deploy hua	VTVSZVUS
deploy nahi	VUUYTSTU
deployment	USUTXWUT
deployment $	VUUUXTTT
deployment TABLE	VVVVVVVV
deployment in	TTVTTYVT
deployments	VVUXTTTU
deployments %Domain	VVUXTTTU
dept	VVVVTUVT
dept NEED	XTVVTUVT
dept asks	TXVVVVVV
depth	RSTVSSSY
depth of	RSTVSSSY
deserves	QTQSSSQa
deserves credit	RUSUURQZ
deserves its	VVRTVUUZ
deserves more	VUVTRTUX
deserves the	TUTTTTUX
design	ZSVVUSVT
design #	WUVVVVVV
design help	XTVVUTVT
deta	TTTTTTTX
deta hai	TTTTTTTX
detecting	TTTTTXTT
detecting tuberculosis	TTTTTXTT
detection	QSSTTZQS
detection of	QSSTTZQS
developed	PRPSYZRN
developed $	UTQTW_PO
developed BY	UTTRXXQS
developed for	STTTSXTT
developed since	TUVUXSUT
developed the	TUUTTSYS
developer	SQTTTNcP
developer $	SQTTTNcP
devices	SVTTTYSS
devices for	TSTTTYSS
devices have	UXUVVUVT
dhoop	UUUVVTUX
dhoop niklegi	UUUVVTUX
did	OTLPRTVU
did $	TXVTVTVT
did $cluster	STRSS_QQ
did $institution	VUSTTVRY
did $person	VVUVVTSY
did $state	SUTTTTTX
did dinosaurs	VVVVVUUY
did messi	VVVVTVQY
did the	QONQSSVT
die	VVVVVUUY
die out	VVVVVUUY
died	TTVVSSVY
died of	TTVVSSVY
diesel	UVVVVRUZ
diesel $	UVVVVRUZ
digitally	WUVVVVVV
digitally $	WUVVVVVV
dil	TTTTXTTT
dil ya	TTTTXTTT
dinosaurs	VVVVVUUY
dinosaurs die	VVVVVUUY
direct	TUXTVVTT
direct FACT	TUXTVVTT
dirt	TUSSSTSY
dirt on	TUSSSTSY
dirty	SSTTUZPR
dirty $domain	SSTTUZPR
disabled	TTTTTXTT
disabled $	TTTTTXTT
disabled %Person	TTUTTYTS
disaster	XUVVVTVV
disaster early	XUVVVTVV
disease	UUTTRXRR
disease $	VTTTSXSR
disease $domain	TUUUUXST
disease been	UWVVVVVV
diseases	XTUUUTVU
diseases in	XVVVUUVV
diseases that	XTUTVTVU
disinfection	SSTTTYQS
disinfection $	SSTTTYQS
disregard	UVTTVUTX
disregard your	UVTTVUTX
distance	TSUUUTTY
distance $	TSUUUTTY
divide	SUTXTTTT
divide WORK	SUTXTTTT
divorce	SUSSSSSY
divorce $	SUSSSSSY
dm	VVVUTVUY
dm $state	VVVUTVUY
do	OLVZMMSW
do #	VVVUSUUY
do $	UTPTTQ_Q
do $cluster	TTXVTTSR
do $country	VVUUVUTY
do $domain	SRORQMQa
do $institution	TVZSRTTS
do $person	TUZRTRTT
do %Cluster	TUQZTSSQ
do %Person	TTSTPOTa
do %Technology	VVUYVVUT
do BY	VVVWVVVV
do ELSEWHERE	PTQQRYSO
do INDIA	TTTTUYTS
do LIST	TUTXTTUT
do WE	RRSVRPVW
do WORK	XTUTVTVU
do a	VVVUVUVX
do about	VVVVUSTZ
do aliens	TTSSSNSZ
do both	VVSYVSUV
do critics	UUTTTRRZ
do for	TXSTUSQU
do in	SSSRRYRS
do jisme	TTTXTTTT
do jo	XTVUUTVT
do line	TTTTTTXT
do magnets	VVSRUURZ
do more	TUTRYTUT
do next	VUTTUTTX
do not	SSUZSOQT
do plants	UUTQTRSZ
do since	TUSSSYST
do the	TWRYRRSX
do they	SSWSSYRQ
do together	TTTTUYTS
do tomatoes	VVVVUVVW
do with	VVYTVTTT
do wonders	XTVTTTVU
do you	TUTRTQRa
doctor	YVTURQSY
doctor ki	UVTURTSY
doctor or	ZVVVTSVV
doctors	TTTUQTRZ
doctors $	TTTUTTTX
doctors LIST	VVUVSTTY
does	QPTMSVWS
does $	TXRTSTWR
does $cluster	TTWQWUUQ
does $country	TTTTQTQ_
does $domain	_PROQONX
does $institution	RTXQWQST
does $person	STVQSPWV
does $state	TRTTRXQX
does $thing	UUUVTTYS
does INDIA	QSTRSZPS
does LIST	UTTTTXUT
does PER	VVU_RTOT
does a	RRRRSQRa
does it	VURUUTXU
does not	TXVVUTVV
does peer	VVUTUTTX
does photosynthesis	VVSTTSOY
does she	TVTTTTXT
does that	TYVVUSVR
does the	OPOPUQbP
does your	VVVVXVVT
doesn	UTVTTTUX
doesn t	UTVTTTUX
dohraya	UYVVUSVU
dohraya ja	UYVVUSVU
dohraye	TXVVTTVU
dohraye ja	TXVVTTVU
dollar	VVVVTVQ_
dollar $	VVVVTVQ_
dolor	TTTTTTTX
dolor FACT	TTTTTTTX
domains 0	FOTSRVVT
domains 1	YVNNRRQR
domestic	VVUVVTRZ
domestic $domain	VVVVVUUX
domestic policy	VVVVVTTX
dominate	UUUTTQTZ
dominate in	UUUTTQTZ
done	STTRQXUP
done ELSEWHERE	TXVVVVVV
done about	TTTTS_PQ
done for	RRTUSSYP
done on	TTTSTXST
done to	TTVUTXTT
dont	TYVVUSVR
dont $	TYVVUSVR
door	UUTVSUTZ
door hai	UUTVSUTZ
dose	USTTTSSY
dose of	USTTTSSY
double	VVVVVRVZ
double BY	VVVVVRVZ
down	UTUVVTTX
down $	UTUVVTTX
dr	TTTTUSXT
dr $person	UTTTUTXT
dr sood	UUUUVTTY
draft	TTTUUSTZ
draft a	TTUUUSTY
draft an	UVTVVTUX
draw	VVUVTTQ_
draw $	VVUVTTQ_
dress	VVTVUTSY
dress code	VVTVUTSY
drink	RRTTTYTS
drink $	RTTSTYTS
drink today	TTVVVQVZ
drinking	TTTTTXTT
drinking $domain	TTTTTXTT
drive	VVVVVUQ_
drive $	VVVVVUQ_
drone	_PRUQUSP
drone %Technology	XTVVUTVT
drone aside	XUTUTTTT
drone aur	ZTVVSRVT
drone delivery	SQTVTXUT
drone free	XTVUUTVT
drone ke	WVVVVVVV
drones	SSSTTYQS
drones at	VVUVVUTY
drones that	SSTSTYQS
dsnt	TXUTTTUS
dsnt $domain	TXUTTTUS
duniya	TUVUUTUX
duniya mein	TUVUUTUX
dusre	UUXTUVTT
dusre ko	UUXTUVTT
e	VVXWUTTT
e a	VVXVUUTT
e have	VVVXVUVV
early	ZTRTRZPN
early detection	QSSTTZQS
early prediction	SUUTUYRS
early this	VVVVVQU_
early warning	ZTSUSQSS
earn	TTTTTYOX
earn $	VUSVUQRZ
earn BY	VVVVUVTX
earn more	TTTTTYTS
earns	VVVVVTVX
earns the	VVVVVTVX
earths	VVVVVTTX
earths $	VVVVVTTX
eat	SSUTUQUZ
eat $	VUVVVPVa
eat for	TUUVUUUZ
eat in	TTUTUSVY
eclipse	VVVVVUQ_
eclipse $	VVVVVUQ_
economy	VVTTVVSY
economy WORK	VVTTVVSY
edit	UTUVVTTX
edit genes	UTUVVTTX
education	UUTTTQQ_
education #	UUUUUSSY
education minister	VVVVVVQ_
education systems	VUTTUSTX
effective	VUTTTSXT
effective is	VVUVVTXT
effective was	VUTTTTXT
effects	PTTTTPTa
effects $	UVTVUTTX
effects on	QUUTTRSZ
effort	VVUXUTUT
effort missing	VVUXUTUT
eiffel	VVUUVUTX
eiffel tower	VVUUVUTX
ek	SSUYROOV
ek $domain	VVVUSVRY
ek TABLE	TTTXTTTT
ek bhi	UTUXTTTT
ek chutkula	TUUSUQTZ
ek dusre	UUXTUVTT
ek essay	TVUVVUVX
ek gaana	TVSVVTRZ
ek joke	UVUUVSTZ
ek kavita	TUUUVUUY
ek saath	UVTXTTTT
elected	TTTTUTTX
elected in	TTTTUTTX
election	QTUVVQRc
election $	TVUVVTR_
election in	RTVVVRV_
email	UTSSUOPa
email $	VUUTUQQa
email FACT	VVUVVURZ
email please	UURUVRQ_
email this	UVVUVTUX
email to	UUTUUTTX
empire	TTSSTSRY
empire $	TTSSTSRY
employer	UUSTUTPa
employer $	VVSVVURZ
employer for	UUTTUTTX
encryption	VVVVVSVY
encryption BY	VVVVVSVY
end	VVVVZTTT
end up	VVVVZTTT
enough	SUTTRTTX
enough for	SUTTRTTX
entanglement	STSTTSRY
entanglement $	TTTTTSRY
entanglement to	UVUVVTSY
entertain	STSSSSSY
entertain me	STSSSSSY
entries	SSUTTYQS
entries on	SSUTTYQS
entry	TSTSUSQZ
entry on	TSTSUSQZ
essay	RSUTTQP_
essay likho	TVUVVUVX
essay on	RSUTTQP_
ethical	UTUVVTTX
ethical to	UTUVVTTX
evening	VUVVVUVX
evening $	VUVVVUVX
evenly	VUTXTTUT
evenly TABLE	VUTXTTUT
ever	RSXRQYQR
ever LEAD	TSUVSYVT
ever PARTNER	TVXVUTTT
ever WORK	TUYUTSTS
ever beat	TRRRSRSZ
everything	OPPQQbRR
everything $cluster	OUTUScOP
everything LINK	STRSSYRS
everything above	UUUTTTTX
everything on	RRURR_TH
everything the	STTTTXTT
everything you	VVVVVUVX
evict	UUVVVVVX
evict me	UUVVVVVX
exactly	UVUUXTVT
exactly HOWMANY	UVUUXTVT
exam	UURTUSRZ
exam $	UUSTTSSY
exam FACT	VVUVVUSY
exceed	VTVTXTUT
exceed actually	VTVTXTUT
exciting	VTUUUSTY
exciting $	VTUUUSTY
excluding	SSVUTYVT
excluding $state	SSVUTYVT
executive	UTTUTTYS
executive of	UTTUTTYS
exist	QUWRQVRU
exist $	QSSSRURW
exist BETWEEN	STYSUSSR
exist for	TTTTSXRT
exist from	VVXVVUVU
exist in	UZVVURVV
existed	UTTTTTXT
existed $	UTTTTTXT
experience	ZVVVURVU
experience of	ZVVVURVU
experiments	UYVVVTVS
experiments in	UYVVVTVS
extracting	TTTTTYST
extracting fruit	TTTTTYST
eye	VVVVVVVV
eye and	VVVVVVVV
eyes	VVVTVUUX
eyes $	VVVTVUUX
factor	VVUVUTSY
factor of	VVUVUTSY
factorial	RSSRSRP_
factorial of	RSSRSRP_
fail	TTUUQNTY
fail $	TTUUQNTY
failed	VVRVSVPa
failed at	VVRVSVPa
failing	VVUVUTRZ
failing $	VVUVUTRZ
failure	TTTRTTNY
failure $	VUUSURPZ
failure of	TTTTTTSX
fake	UTTVVURZ
fake a	UTTVVURZ
family	UUSUVSRZ
family $	UUSUVSRZ
far	SRXTTPYQ
far $	SSSWUQYQ
far WHICH	VWVVVVVV
far along	UTRUVSZR
far is	UTXTTTTT
fast	STTTTTRY
fast $	STTTTTRY
faster	SSTTTYSS
faster $	SSTTTYSS
father	VUVVVUVW
father has	VUVVVUVW
favourite	TSTSSQRZ
favourite %Cluster	TSTSSQRZ
fayda	TTUTTTXT
fayda hua	TTUTTTXT
feature	XUVVVVVT
feature on	XUVVVVVT
fee	TUQUURQ_
fee at	TURUVRRZ
fee does	VUTVUTTX
feel	UVUUVUUY
feel lonely	VVVUVUUX
feel sad	UVVVVVUX
fees	VUSVUSSY
fees at	VUSVUSSY
fever	VVTTTUQ_
fever $	VVUTTVQ_
fever at	VVTTVVSY
few	XTVTTTVU
few %Institution	XTVTTTVU
few of #	STSRTYRR
few of # $domain	_STPQQNQ
few of # $person	RUSTSSZR
few of # $state	QSSSR_TS
few of $cluster	RSMKSOcM
few of $cluster $institution	QTcMOPNO
few of $cluster %Event	TUSSR_QT
few of $cluster %Project	SSQPObPQ
few of $country	UUTVVSSY
few of $domain	9H99DUYI
few of $domain %Document	SRUSQ_NS
few of $domain %Person	SUUSSYRR
few of $domain %Project	KKRMLfMS
few of $domain %Technology	NMTNOcST
few of $institution	OTRQOIdM
few of $person	RSLSSLdH
few of $state %Project	QOSOObSS
few of $thing	OMOPSSXL
few of %Cluster	STQRSZPN
few of %Document	TUUSSZRR
few of %Event	RUTQQaPS
few of %Person	TTTSZTQN
few of %Technology	VUUQ_RTT
figure	VVTVXVVT
figure for	VVTVXVVT
files	TTUUUTUX
files $	TTUUUTUX
film	VVVUVUUX
film won	VVVUVUUX
filter	QQQRP_YQ
filter $	SRQSQZXR
filter %Technology	UQVUS_VV
filter WORK	TXVVVTVT
filter laga	TTSUSYSO
filter treat	VVTTTTXT
filters	QPTRQ_NT
filters $	QPTQQbMP
filters cost	UTTTUTTX
finished	STUSSYSS
finished before	STUSSYSS
first	SUSRRQUZ
first $	SVTUVTSZ
first %Cluster	UUTTTTXT
first %Person	TVUUTTTX
first man	VVVVVURZ
fit	T_UTRQUS
fit $	XTVVTTVU
fit $state	TXUTTTUS
fit for	SZVVRRVR
fix	VVVVVVVW
fix WE	VVVVVVVW
flat	UTTVTTUX
flat ka	UTTVTTUX
flight	RQSSTOPb
flight $	PRSSUQP_
flight FACT	TTUTTRRY
flight to	VUVVVUVX
flights	SSTUVPS_
flights to	SSTUVPS_
floating	TTTTTSYQ
floating $domain	TTTTTSYQ
flood	XUTUTTUR
flood $domain	XTTUTTUT
flood and	TXVUUTVT
flood hit	VVVVVVVV
flowers	RRSSSYRS
flowers into	RRSSSYRS
focus	SSPVRObP
focus %Domain	UUUTTTXT
focus COMPARE	VUSXTTRT
focus of	STRRPQ_P
foot	TRUVSVXS
foot $domain	VVVVVVVV
foot sorry	TTUVTTXT
foot wounds	TTVUTXTT
for	UVOMSRSQ
for #	SSTRQVQV
for $cluster	UUUTZPWR
for $domain	YTQPVUSG
for $institution	YSSTTOSY
for $state	VbTQPJQS
for $thing	NTTTTQZR
for %Person	UUUUTTTX
for %Technology	XTVVUTVU
for FACT	XTTTTTTT
for HOWMANY	VTUVTTXT
for INDIA	TTUUTXTT
for LIST	VUUXTTTT
for NUM	ZVVVUSVV
for PARTNER	XTVVVTVU
for WE	TSWVTQSW
for WHICH	VVVXVUUV
for YEAR	SSUVTRVZ
for a	ZURUSQOX
for aside	SRTSUYRS
for breakfast	VVVVVVVV
for children	SSTSTYSR
for chilli	TXTSTWQQ
for cleaning	SWUTRUUQ
for cnrs	TTTTTTTX
for coding	VVUVVUUY
for copying	SZVVQRVT
for deployment	TTVTTYVT
for disaster	XUVVVTVV
for disease	XTSTTSST
for divorce	SUSSSSSY
for drone	XTVUUTVT
for extracting	TTTTTYST
for flood	VVVVVVVV
for fun	USSTURQ_
for funding	UUTTUTTX
for leprosy	TTTTTXUT
for me	TTTTTTRX
for measuring	TTUUUXST
for museums	XUVVVTVT
for newborn	TSTTTYSS
for noise	XTUVTTVT
for or	TXUVUTTS
for passport	VVVVVVUW
for patients	SSUUSYVS
for peeling	TTTTTXTT
for republic	TTVVVSPY
for research	VVVVVVVV
for rural	VWVVVUVV
for salty	TXVVUTUT
for science	SUTTRTTX
for small	TXVVUTVV
for soil	VUVTZSVR
for tb	SSUUSYVS
for testing	XTVVVUVU
for the	OTSSS_QV
for treating	TTTTTXVT
for tuberculosis	SSSRSYRS
for unpaid	UUTTUTTX
for up	SYRSRSRS
for western	TXVVUTVT
for women	RSSSVXRR
forecast	VVVVVSUY
forecast YEAR	VVVVVSUY
forecasting	RSTSTZPR
forecasting of	RSTSTZPR
foreign	VUTVUTTX
foreign students	VUTVUTTX
forest	STTSSXST
forest WORK	STTSSXST
forget	VVVVVUVX
forget everything	VVVVVUVX
forget your	VVVVVVVV
formula	UUUVTTSX
formula of	UUUVTTSX
found	QSQURZUR
found in	QSQURZUR
fpo	XTUVUTUU
fpo grows	XTUVUTUU
fr	XTUVUTVV
fr $domain	XTUVUTVV
free	XTUZUQUR
free $domain	XTVUUTVT
free LIST	VVUZVRUS
fresh	TSSRTYRS
fresh $	TTTTTXTT
fresh without	TTTTUXST
friendliest	VVUTVSSY
friendliest %Person	VVUTVSSY
from	NYURSYNK
from #	TVUXTTUT
from $	RTRSSZTR
from $domain	NTTRRaOP
from $institution	RSWSRYRR
from $person	UTZTUSQV
from $state	PXTTUTRV
from ELSEWHERE	TXVUUTVT
from YEAR	ZUUUYOTQ
from animals	XTUTVTVU
from forest	STTSSXST
from getting	TTVUTXTT
from others	TXVUUTVT
from steel	TTTTTXRT
from the	SaUUUQVS
froth	TSVVSYVS
froth %Project	TSVVSYVS
fruit	RTSSR_RS
fruit $	SSUUSYUS
fruit LIST	UXVVVTVT
fruit fresh	TTTTUXST
fruit juice	TTTTTYST
fun	USSTURQ_
fun $	USSTURQ_
funding	RUQQRPSZ
funding $	RTRRRPSZ
funding did	VVUVVVTX
funding next	VVUSUSSZ
future	RRSPSVQV
future $domain	QRSQSZQS
future accha	VVVVVSVY
future of	SVVUURUZ
gaana	TVSVVTRZ
gaana sunao	TVSVVTRZ
galat	TVUVUTUX
galat kar	TVUVUTUX
ganga	VVTUVUSY
ganga now	VVTUVUSY
gap	ONQaXMOO
gap of a kind	ONQ_XNPP
gareeb	TSUTSSSY
gareeb hain	TSUTSSSY
gaya	RSRTTSR_
gaya $	UVUUVUVX
gaya WHICH	TTUUUUUX
gaya hai	TUTTUUTX
gaya is	VVTVUVTX
gayi	VWVVVUVV
gayi WHICH	VWVVVUVV
gdp	VVVVVSUZ
gdp forecast	VVVVVSUY
gdp growth	VVVVVUVW
gdp of	VVVVVVUX
general	SSRRRQRa
general $	SSRRRQSZ
general election	VVUVVVTY
generate	SSUUPRO_
generate $	TTUVRTPZ
generate a	TTUUTRTY
generator	UUUVTTVV
generator $	UUVVVUSY
generator WORK	VVVVTVYR
generator cost	VVVVTTXT
genes	UTUVVTTX
genes $	UTUVVTTX
getting	TTVUTXTT
getting worse	TTVUTXTT
ghar	UUSUUTSZ
ghar WHERE	UUSUUTSY
ghar WORK	VVUVVVVW
ghoomne	TTVVVTUX
ghoomne WHEN	TTVVVTUX
gift	QTTSUTR_
gift for	QTTSUTR_
given	TVTTTSTX
given $	TTTTTSTX
given they	VYVVVUVS
glance	TTTXTTTT
glance WHICH	TTTXTTTT
go	OXUSOVSQ
go in	TSTTTXTT
go on	VVUVVTSY
go through	VVXVVVVU
go to	QXUUQURO
goes	TSTTTSRY
goes to	TSTTTSRY
going	TTTUTTSX
going to	TTTUTTSX
gold	TUTTUQQa
gold rate	TUTSURRZ
gold today	VVVVVURZ
good	WRSTTPRX
good #	XTUUTTUT
good %Person	UUUUTTTX
good LIST	RVVTVVTZ
good employer	VVSVVURZ
good fit	XVVVVVVT
good idea	VVVTUUVY
good investment	VVVVVSVY
good is	VVRVVTQ_
good job	VVVUVUTY
good laptop	QVUUVTUa
good manager	VVVVVVTX
good morning	VTTTTRTW
good movie	QUTTUTTY
good or	SUVVVTVX
good restaurant	TVTVVVTX
good this	TTTTTTTX
good would	SXVVVUVT
got	TXVUTTTU
got $	VVVVVVVV
got $thing	TXUTTTTU
got in	VXVVVUVV
governor	TVVVVROb
governor of	TVVVVROb
governs	SVSTTSSY
governs bavaria	SVSTTSSY
grader	UVSVUSSY
grader $	UVSVUSSY
grant	XTRUUTRX
grant $	VUSUVUSY
grant more	VVRTVUUZ
grant on	WVVVVVVV
grant proposal	SUVVVUUZ
grant with	XTVVUTVS
graph	TUQTZRPR
graph $	VVRTZTQR
graph KNOW	TUTUXTTT
grateful	XTWSTTSR
grateful for	XTTTTTTT
grateful if	TTXTUUTT
great	VVUUUTUY
great $	VVUUUTUY
green	WUVVVVVV
green $domain	WUVVVVVV
grow	TSUVTSS_
grow $	VVUVTTSY
grow in	TSVVVTVY
growers	SSSSTYRS
growers $	SSSSTYRS
growing	TTSSTYSS
growing more	TTSSTYSS
grows	XTUVUTUU
grows chillies	XTUVUTUU
growth	VVVVVUVW
growth of	VVVVVUVW
gst	UVVVUSRZ
gst rate	UVVVUSRZ
guest	VVTVTUSX
guest house	VVTVTUSX
h	TTTTTSWV
h $	TTTTTSXS
h index	VUTUTTTX
hai	WRVNUSSQ
hai $	VOTKRUPR
hai $cluster	STSTTSYS
hai $domain	WQSTTQPX
hai $institution	UVZVUUTS
hai $state	ZTVVTRVT
hai ABOUT	SUUUTSTY
hai LIST	TTTTXTTT
hai TABLE	VVVYVTTT
hai WE	TVXVUUUT
hai WHICH	RVXTTSRT
hai WHO	XTTTTTTT
hai aaj	VVUUSVSY
hai aur	UURSTTaP
hai ho	TXSUTSTT
hai isme	XUVVVUVU
hai jo	TXTTTTTT
hai main	TTXUVUTT
hai sab	VVTXTTTT
hai sabka	VVVWVVUV
hai uski	VVVWVVVV
hai wo	UYVVUTVV
hai woh	UXVVVTVV
haiku	TTUUTRTY
haiku on	TTUUTRTY
hain	TQQPXOQN
hain $	URRSSPSQ
hain $domain	TTSRVXST
hain $state	SSVUaXVO
hain HOW	VVXVVVVU
hain HOWMANY	TUURZTRR
hain INDIA	UUUTXTTS
hain LIST	TTTTXTTT
hain TABLE	VVVXVUTV
hain WHICH	TXVVVTVV
hain YEAR	VVUVYTUT
hain ab	UUTTXTTT
hain database	VVVVZVVR
hain jo	WXVVVTVV
hain wo	TXUVUTUT
hamlets	UZVVVRVV
hamlets in	UZVVVRVV
handsome	VVVTUQT_
handsome %Person	VVVTURVZ
handsome LEAD	VVVVVUTX
hanging	UXVVVTVT
hanging fruit	UXVVVTVT
happen	VVTVVSSZ
happen to	VVTVVSSZ
happened	VTVV_RTW
happened after	VVVVaSTQ
happened in	VTVVVSVY
happens	TTTTTTTX
happens to	TTTTTTTX
harassing	UUVVVVVX
harassing me	UUVVVVVX
hardly	VUTXVTUV
hardly LIST	VUTXVTUV
has	UTNNSWSQ
has $cluster	UTTTTTXT
has $domain	QQSTWPSW
has $institution	QRTTTaLP
has $person	VVYVTRTT
has $state	TVTTTWQP
has $thing	QQRSRR_R
has ELSEWHERE	VXVVVUVV
has HOWMANY	VVVTZTSR
has LACK	VXVVVTVV
has VERSUS	TXUTTTTT
has WHICH	VVVXVTUV
has WHO	SSSTQYTR
has WORK	ZUSTTRRS
has anything	TUVVUXUT
has been	SRTVRXPS
has both	XVUVVUUT
has chest	VUVVVUVW
has closed	TUTTTXTT
has in	UUVVXTVT
has it	TXVVVVVV
has many	UTUVUYSS
has no	TXVXUTTV
has not	TXVVVTVU
has produced	UTTXTXST
has springs	TXVVVVVU
has the	RMRTNQRY
has undertaken	UTTTXTTT
hat	VXVVVTVV
hat ELSEWHERE	VXVVVTVV
have	RVWUTSSV
have $	TTWUTSUW
have $domain	RRTPQZPV
have $institution	TVXVUTTT
have %Cluster	VUSTTTTX
have %Institution	VTVXTTUU
have %Project	VVSYVSUV
have %Technology	VVVXUTVV
have ELSEWHERE	TXUVVUVU
have LINK	TUSYTTSQ
have LIST	VVXVUTTT
have MEMBER	VVUVYVSU
have NONE	VVVYVUTU
have PARTNER	XTUTTTPT
have WORK	YTVVSSVS
have a	TTTWVSRU
have already	TXUTTTTU
have an	UVUUXTVT
have anything	VVYTVTTT
have as	VVVUYRTU
have at	VVVTXUUT
have been	TXTVVURR
have chest	UVVVVVVX
have children	VUQVTRPb
have come	VVTTZRQS
have fever	VVVVTVVX
have in	TTTTTXTT
have it	UXVYUURU
have never	UXUVVUVT
have no	PRU_OOKQ
have nobody	STVZSPTT
have not	VWVVVVVV
have on	TUTTTYVU
have ongoing	VVVVVVVV
have reached	VUUTXTTT
have the	SWSWYSRV
have them	TXVUUTVT
have there	UUTTXTTT
he	XTTUVUQW
he INTRODUCE	VVXVVVTV
he LIST	VVXVVVUT
he aside	XTVVVVVT
he married	VUTUVUQY
he take	VUVVVUVW
headlines	TVUUVRS_
headlines please	TVUUVRS_
heard	PPQPRZUW
held	QRRQWUVR
held $	UUTTTRZR
held BETWEEN	UUTUXTTT
held BY	UUUUSZRT
held in	QRTSWVTS
heliborne	TRQQSWXT
heliborne $domain	TSSSSXTS
heliborne LIST	UTSSURXT
hello	STRSRPR_
hello $	SSRSRPR_
hello HOW	VVSTVVS_
hello in	VVVVVVVV
hello pirate	VVVVVUVX
helm	RURTTQYS
helm of	RURTTQYS
help	WPRRRXQR
help $domain	ZSTTTXTS
help ORG	WVVVVUVV
help WE	VWVVVVVV
help WHO	XTVVUTVT
help disabled	TTUTTYTS
help for	SUSSSSSY
help kar	XTTUTTTT
help small	UTVUUZTS
help the	YVSVVSSS
help visually	VUTTUXTS
helpful	TTTTTSSY
helpful $	TTTTTSSY
helping	TTSTSXRT
helping $domain	TTSTSXRT
her	VVUVVVSY
her job	VVUVVVSY
here	ZUVVUTVS
here $	WVVVUTUT
here NEED	XTVVVVVU
here WHICH	XVVVVUVU
hi	TXVVVTUT
hi $thing	TXVVUTTT
hi WE	VVVVVVVV
hidden	TTTTTSTX
hidden instructions	TTTTTSTX
hill	TWUTUYQQ
hill $domain	TWUTUYQQ
hindi	UVVVVUUY
hindi $	UVVVVUUY
his	VVTVVUXT
his FACT	VVTVVUXT
hisab	UUTTUTTX
hisab se	UUTTUTTX
hit	VVVVVVVV
hit and	VVVVVVVV
ho	KVSVRVQU
ho $	STSVSSSX
ho $state	ZSVUTSVT
ho chuke	VVUVYTUT
ho raha	QRTXTXTS
ho rahi	TTVUTXVS
ho sake	TTTUTXTT
ho sakta	RZSUTSRR
ho sakti	TZVVURVU
ho to	TXUVVSVT
ho ya	TTTTSSSY
hockey	VVVUVUTX
hockey match	VVVUVUTX
hoga	VVTTTUTX
hoga $	VVTTTUTX
hogi	VUVVVSU_
hogi $	VVVVVTTY
hogi WHICH	VUVVVTVY
hold	TTSTTTYR
hold $	TTSTTTYR
holiday	VUTUURQ_
holiday $	VVUVVTSY
holiday hai	VVTUUSSY
home	QQQRRVPY
home $	QRQRRXNV
home FACT	UTTTUSRZ
homeopathy	VVVVVTTY
homeopathy better	VVVVVTTY
honest	UVTVUUSX
honest $	UVTVUUSX
honge	TTTTTTTX
honge INDIA	TTTTTTTX
hoon	TTXUVUTT
hoon WHO	TTXUVUTT
hope	SSUUSYVS
hope for	SSUUSYVS
hote	VVVXVUTV
hote hain	VVVXVUTV
hotel	UTVVVTVY
hotel booking	UUVVVTVY
hotel in	VUVVVTVX
hotels	UUSUVRSY
hotels near	UUSUVRSY
hours	VVTVVUQ_
hours of	VVTVVUQ_
house	VVTVTUSX
house have	VVTVTUSX
hua	TSSRQQaQ
hua $	TSSSQQaQ
hua $domain	VTVSZVUS
hue	SWTS_PQQ
hue $	UWTS_RQQ
hue aur	TXVVTTVU
hui	VUUXWRWS
hui $	VUTYTSXS
hui $domain	VYVVVSVV
hui hain	VTVUXUVT
human	RSSTTQQa
human agent	USTTVTTY
human or	STTUTRQZ
hume	VVVVVVVV
hume drone	VVVVVVVV
hurt	STSUSSRY
hurt $	STSUSSRY
hurts	STSTTSSZ
hurts $	STSTTSSZ
hv	TXUTTTUS
hv n	TXUTTTUS
hyacinth	STUTTZSR
hyacinth $	STUTTZSR
ice	TTTUTSXT
ice of	TTTUTSXT
idea	SXUTWQTU
idea $	VVVTUUVY
idea HOWMANY	UUVVXTVT
idea being	TXUVUTTS
ideas	R_UVVQVS
ideas $state	UXVVVTVT
ideas ELSEWHERE	SYUVVSVS
if	TXWSRQRT
if $state	TXVUTTVT
if LIST	VVXVVVUT
if WE	XTYVVUTU
if one	VVVVVVVV
if the	TTTTTTTX
if you	TTXTUUTT
ignore	UUUTTTTX
ignore LIST	VVVVVUVY
ignore everything	UUUTTTTX
iii	UUTTTTTX
iii of	UUTTTTTX
ilaaj	RSTRTYQS
ilaaj $	RSTRTYQS
ilake	TXTTTTTT
ilake ke	TXTTTTTT
immigration	UUUUTTTX
immigration rules	UUUUTTTX
immunity	UUUTUTTX
immunity $	UUUTUTTX
impaired	TTTSTXTT
impaired %Person	VUTTUXTS
impaired or	TTTTTXTT
improve	UTTTTXTT
improve HOW	UTTTTXTT
improved	TXTTTTTT
improved $domain	TXTTTTTT
in	STRUSWKQ
in $	QRQRQUUU
in $cluster	SUXSVYOK
in $country	PUTSQNQa
in $domain	UUPWUVHK
in $institution	VVRVUTR_
in $state	TTRMTVKR
in $thing	QUURXZPQ
in %Domain	VVVXVUUV
in ELSEWHERE	TZVUUQVU
in HOWMANY	SSXP_RSR
in INDIA	XRPRONJb
in LIST	TVYYURUT
in NUM	RUTUTSXT
in TABLE	TTTXTTTT
in WE	UXWVUUVU
in WHEN	TSRTPP_Q
in WHICH	SVTTSVUS
in YEAR	STSPOXQX
in a	SRSXTVSR
in aside	XVVUVUVV
in bamboo	VWVVVVVU
in both	VVVVVVVV
in brief	UUUVUS_S
in cherrapunji	VVUVUTSY
in drone	XTVVUTVT
in general	SSSSTSSY
in hindi	UVVVVUUY
in its	VWUVVVUX
in local	STVUTYTT
in mehsana	WVVVVVVV
in membership	TTSYTSTS
in miles	STSTSRSY
in more	STSVWQRR
in one	TTTVSTXT
in or	WVVVVUVV
in parliament	VVVVVTTY
in physics	UVVVVUVX
in science	XTRTVVRR
in silicon	STSSSSRY
in some	TXVTTTTT
in spices	YRRSRSRR
in terms	UVUWXTTR
in than	VTVVVTVX
in the	UOURXTJT
in their	TTTXTTTT
in this	UUVVXTVT
in your	SSURaOQV
incense	TTTTTYSS
incense $	TTTTTYSS
income	STTSSXST
income from	STTSSXST
index	VUTUTTTX
index of	VUTUTTTX
indicate	VVVVVVVV
indicate WHICH	VVVVVVVV
industrial	XVVVUTVV
industrial $	XVVVUTVV
inflation	VVVVVUVX
inflation rate	VVVVVUVX
influence	VVXVUUTT
influence on	VVXVUUTT
information	SSSSTYRS
information for	SSSSTYRS
insaan	TTTTSSSY
insaan ho	TTTTSSSY
install	TXVVVTVS
install $	TXVVVTVT
install a	UYVVVUVS
instructions	TTTTTSTX
instructions and	VVVVVUVY
instructions you	TTTTTSTX
insulin	WVVVVVVV
insulin pens	WVVVVVVV
intelligence	STUTSTTX
intelligence $	TTUTTTTX
intelligence with	TUVTUUTZ
interest	XTVVUTVT
interest in	XTVVUTVT
internally	VVTUVUTX
internally $	VVTUVUTX
intertwined	VVYVVUUU
intertwined $	VVYVVUUU
interventions	TXVVVTVU
interventions ADOPT	VVVVVVVV
interventions for	TXVVVTVU
interventions that	TXVVVUVV
interviewees	ZRVVURVT
interviewees on	ZRVVURVT
into	UXQMQVLQ
into $domain	ZTSTSRRT
into $state	RZUUURTS
into FACT	VVVUYUUU
into future	QRSQSZQS
into incense	TTTTTYSS
into odia	TTUUUSSY
into roads	SSTTUYRS
into something	SSTTTYTS
into tamil	TTTTTRSY
into the	VVVVVXUT
invest	MRRTSQSd
invest FIGURE	VUTTTTTX
invest in	NSSUSRSe
invest more	RVVVUSVZ
investigators	YSUVUSVS
investigators for	YSUVUSVS
investment	VVVVVSVY
investment $	VVVVVSVY
involve	URSSTYSS
involve $institution	URSSTYSS
ipl	TTTTTPTY
ipl WHO	UVUVVUTZ
ipl schedule	TUUTURQZ
ipl score	TTTTTRTX
ipsum	TTTTTTTX
ipsum dolor	TTTTTTTX
iron	TTUTSYVS
iron from	TTUTSYVS
is	RMROKNXX
is $	UTSSTQ_Q
is $cluster	TRXTSQVS
is $country	RSZSQSPV
is $domain	SSPTSROb
is $institution	PUWQNKbP
is $person	RSOTSQVZ
is $state	TWUSSQTY
is $thing	SPUTSXWU
is FACT	UUTTUTXT
is HOWMANY	TTTTTXRT
is INDIA	TTTTTTTX
is INUSE	TSUTTXTS
is LEAD	UUTSUUTX
is LINK	VVXUTUTT
is NEED	_TTSSSSR
is TABLE	VVVWVVVV
is WHO	ZTTTSRSR
is WORK	WSTTSTSX
is a	VUUSURPZ
is at	TTTXTTTT
is best	VVUTVUTX
is better	UURTVTSZ
is broken	TUUUVUUX
is cheapest	VSVUTQUY
is dangerous	UVVVVSU_
is drone	RRUVTZVQ
is harassing	UUVVVVVX
is he	VUTUVUQY
is homeopathy	VVVVVTTY
is it	SXWRTOPW
is managed	VVRSVUSZ
is more	STTTTTSX
is most	VVVWVVVV
is near	VUVVVTVX
is one	VVVVTVQ_
is overrated	TUVUUTVX
is par	YTVVUTVU
is rotavirus	TTTTPYUS
is saal	VVTVUVTX
is spending	VVUXUTUT
is spoken	VTVVVSVY
is struggling	XTVVUTVU
is that	VXVVVVUV
is the	OPPNRUTZ
is visiting	XTVVVVVT
is wasting	VVVSVUVY
isme	XUVVVUVU
isme WHICH	XUVVVUVU
it	RYWNRKST
it $	TWPTTNXT
it ADOPT	TXVUTTVT
it FACT	XVUVVVUT
it INUSE	TWSUSQTV
it LEAD	VXVVVVUV
it WORK	SXVVVUVT
it already	TXTTTTTT
it and	VUUUVTXT
it be	TTSTTTTX
it been	TXVVVVVV
it come	TXTVUSUS
it cost	VVTVUVRZ
it do	VVVVVVWV
it ethical	UTUVVTTX
it from	VVXUTTTT
it go	VWVVVUVV
it going	UUVVVTVY
it in	VVVVVVVV
it possible	UYVVVUVS
it rain	VVVVVUVW
it raining	UUVVVUVX
it stand	VUUUVTXT
it take	VUTVVVYU
it to	UXUVVUVT
it today	VVUVVVXT
it too	UYVVVUTU
it true	TTTTTTTX
it worth	UUVVVVVX
it would	VWVVVVVV
its	RTSSTSOa
its #	VVUVUTTY
its $domain	RTTTTSTY
its %Technology	VVTTUUTX
its MEMBER	VVTTUTSZ
its catapult	VVVVVVUX
its exam	VVUVVUSY
its grant	VVRTVUUZ
its last	VVUVVVTX
its opioid	VVVVVUTY
its own	VVSUVUSZ
its wells	UWVVVVVV
its workers	VUUVVUSY
ja	SYUUTSVR
ja sakta	UYVVUSVU
ja sakte	SYUUTSVR
ja sakti	VWVVVVVV
jaan	TTXVTTTT
jaan INTRODUCE	TTXVTTTT
jaana	TTVVVTUX
jaana NEED	TTVVVTUX
jahan	TTTUTXTT
jahan $domain	TTTUTXTT
jaisa	R_STTQTQ
jaisa $domain	TXUUUTUS
jaisa $thing	TXTTTSTT
jaisa WHO	TYVVVTVV
jaisa kuch	TYTVUSSS
jaise	TXTTTTTT
jaise $state	TXVVUTTT
jaise ilake	TXTTTTTT
jamun	VVRSVUQ_
jamun $	VVRSVUQ_
jaye	SXUUUTUT
jaye $	SXUUUTUT
jayega	VUVVVUVX
jayega $	VUVVVUVX
jee	RTTSSSTY
jee cutoff	RTTSSSTY
jeetega	UVUVVUTZ
jeetega $	UVUVVUTZ
jeetenge	VVVVVUUX
jeetenge $	VVVVVUUX
ji	UUTTTTSX
ji WHEN	VVVVVUUX
ji YEAR	VVVVVUUX
ji ki	UUTTTTTX
jinme	TTTXTTTT
jinme $state	TTTXTTTT
jisme	TTTXTTTT
jisme %Cluster	TTTXTTTT
jo	UUTSLVTP
jo $domain	bSUVRNVQ
jo $state	STSTNYUR
jo %Technology	TTUTTXUT
jo ELSEWHERE	TZVVVRVU
jo WE	WVVVVVVU
jo cheezein	TXUVUTUT
jo yahan	TXTTTTTT
job	TURTUPPb
job $	VVUVVUR_
job at	STRTUPQ_
jobs	ORSRTVPX
jobs $	TTTUUTTX
jobs for	QRTSTZQR
jobs in	TUUUUTTX
jodta	UVZVUUTT
jodta hai	UVZVUUTT
joke	TSSRSRQ_
joke $	UUTTUTRY
joke about	TTUTTSTY
joke sunao	UVUUVSTZ
journal	VVVVVVVW
journal should	VVVVVVVW
journalist	VVVVVVVV
journalist WORK	VVVVVVVV
judgement	VUVTRTUX
judgement WHICH	VUVTRTUX
judna	ZUVVTUVU
judna hai	ZUVVTUVU
jugaad	VZUVVVVS
jugaad $state	VZUVVVVS
juice	TTTTTYST
juice $	TTTTTYST
jump	XTUTVTVU
jump from	XTUTVTVU
just	TTTRYSTS
just HOWMANY	VTVTXTUT
just a	TTTTXTTT
just kidding	VVTTXTTT
ka	UUYSTNPU
ka #	UVTXTTTT
ka $cluster	VVZUUVUT
ka $country	VVXVVVUU
ka $domain	TXSUSSRV
ka $institution	TTXTTTTT
ka $state	TXVVVUVT
ka $thing	VZVVVSVU
ka COOPERATE	TTTTXTTT
ka FACT	QSQPROWU
ka LEAD	UTTTTSZN
ka LINK	TTXTTTTT
ka LIST	XTTXTTTT
ka TABLE	VVVXVVUU
ka WHICH	VVXUVVVU
ka WHO	VVXVVUVV
ka WORK	YVVVTTUU
ka aapas	TTXTTTTT
ka admission	UVTVVVTY
ka asar	UTTUTTYS
ka bhaav	TTVVVSUY
ka bhav	UUTUTTTX
ka bill	UUUVVTVY
ka budget	SRTTTRT_
ka cricket	UVUUVTTY
ka cutoff	VVTVUVTX
ka daam	VVUVVUUX
ka future	VVVVVSVY
ka ghar	UUSUUTSY
ka hai	VVUUSVSY
ka ilaaj	RSTRTYQS
ka jugaad	VZUVVVVS
ka khana	VVRVVSTZ
ka khara	VXVVVUVU
ka loan	VVUVVVVW
ka mausam	TUTVTSTZ
ka msp	STUUTSQY
ka mukhya	VVVVVTTZ
ka phone	VUTTSUTX
ka pradhan	VUTUUTTX
ka rasta	UVXVUUTT
ka rate	VTTTTSTY
ka rent	UTTVTTUX
ka saath	XTTTTTTT
ka smart	TXSUTSTT
ka taza	TTTTTSRY
ka ticket	UUUTUTTY
kadi	UUXUUTTT
kadi $	UVbUVTRT
kadi ABOUT	VVXUUTTT
kadiyan	UUXTSUTT
kadiyan $	UUXTSUTT
kaisa	TUTVTSTZ
kaisa hai	TUTVTTTY
kaisa rahega	VUVVVUVW
kal	TTSUTQSb
kal #	STSUTSSY
kal $state	UUUVVTUY
kal baarish	VUVVVTVY
kal petrol	VVUVVUUX
kam	SRUSTYRS
kam $domain	SRUSTYRS
kanoon	TTTVUSTY
kanoon hain	TTTVUSTY
kar	WRTRUPTT
kar dene	TVVTUUUX
kar deni	TTUUUUTX
kar raha	YTTVSRUT
kar rahe	TVVTXUUT
kar rahi	TVUVUTUX
kar sakta	XTTUTTTT
kara	TVXVUUUT
kara sakta	TVXVUUUT
kare	WVVVVVVV
kare $	WVVVVVVV
karega	XVUVUTUV
karega $	XVUVUTUT
karega WHICH	VVUVVVUX
karegi	XTVVVVVU
karegi $state	XTVVVVVU
karein	TXUVUTUT
karein $	TXUVUTUT
karna	WWTTTRTR
karna NEED	TXUVVSUU
karna hai	XVTTTSTR
karne	YTTTTTRR
karne ki	SSTTTYRS
karne wali	YTUUTRUT
karo	UTP_SRRT
karo $	UTP_SRRT
karta	XTTXTRTQ
karta hai	XTTXTRTQ
karte	WUVTUSSP
karte hain	WUVTUSSP
karti	UTUVTTUW
karti $	TTUUTTUX
karti hain	WVVVVVVU
karu	TTUUUUUX
karu $	TTUUUUUX
karwa	UVTVVVTY
karwa do	UVTVVVTY
kavita	TUUUVUUY
kavita sunao	TUUUVUUY
ke	RSQRWWLS
ke #	UQRQNXMQ
ke $cluster	TTTTTXTT
ke $domain	TXTRQTTP
ke %Event	TTUSQbQQ
ke %Person	XSUTSVTR
ke %Project	STTTSYTR
ke %Technology	UYVVVSVV
ke HOWMANY	PSSXWNTN
ke LIST	USSTSXTT
ke MEMBER	TUTTTYQP
ke WHICH	SXTTSTTV
ke aas	XUVVTUVV
ke baad	URTTTXTT
ke liye	TTPRPTOT
ke pati	VUTVUTSY
ke pinjre	RRUTT_PP
ke rashtrapati	VVUVVUUY
ke registan	ZRUUVRVS
ke saath	TTTVYUSR
ke through	UU_VVUVS
ke upar	ZVVVTTUU
ke zariye	UVYVTSTS
keeda	TTUUUUUX
keeda LACK	TTUUUUUX
keemat	UTTTRSYS
keemat HOWMANY	UTTTQSYS
keemat aur	VVVVVVYT
keep	STTSSZRS
keep foot	TTVUTXTT
keep seeing	VVVVVVVV
keep vegetables	TTTTTXTT
keeping	TTTTUXST
keeping fruit	TTTTUXST
kg	VVVVVUUX
kg $	VVVVVUUX
kha	VUVVVUVX
kha jayega	VUVVVUVX
khana	VVRVVSTZ
khana accha	VVRVVSTZ
khara	VXVVVUVU
khara $domain	VXVVVUVU
kharab	SSTSTYSS
kharab phal	SSTSTYSS
khaun	TTTTTTTX
khaun $	TTTTTTTX
khet	SSTSUSTY
khet mein	SSTSUSTY
kho	UVUUVUVX
kho gaya	UVUUVUVX
ki	RUNXQVQN
ki #	SQTSPaSQ
ki $	XRUSVPYQ
ki $domain	TXSRQRQY
ki %Technology	SUTQMWSR
ki ABOUT	STUUUYTS
ki ADOPT	TZVVURVU
ki COMPARE	UURYTTTT
ki FACT	TUTSSQZR
ki HOWMANY	PQQYUPRR
ki LIST	NRTTSXTT
ki PARTNER	TSUUSTYS
ki TABLE	VVVYVUUV
ki WHICH	RSTTTVSV
ki aazmai	VYVVVSVV
ki agli	TTUUTTSX
ki flight	RRTTVPQ_
ki kadi	UUXUUTTT
ki keemat	UTTTRSYS
ki problem	YTVVUTVU
ki rajdhani	VVVVVUVW
ki sabse	TXTTTTTT
ki salary	UVTUQTRY
ki samasya	XTVVVTVU
ki sasti	SSTTTYRS
ki tarkeeb	SSTSTYSS
ki umar	UUTTTTTX
kidding	VVTTXTTT
kidding HOWMANY	VVTTXTTT
kiln	TXUVUTVR
kiln be	TXUVUTVR
kind	XVUUVVVT
kind as	XVUUVVVT
kindly	XTUUQUSV
kindly LIST	XTUVUUSR
kindly NEED	WUVVVVVV
kindly predict	VVVTQVV_
kinds 0	ORUKJRXV
kinds 1	UTHKXZKO
kinds 2	QNSZQOVK
kinds 3	TTS_QQSR
kisi	XSVTSSTT
kisi %Project	TTYTSTTS
kisi ORG	XTTTTTTT
kisi aise	XTVUUTVT
kisi se	UU_VVUVS
kisko	YSSTSSSR
kisko pata	YSSTSSSR
kist	TTUUTTSX
kist WHEN	TTUUTTSX
kit	TXVVVVVV
kit INUSE	TXVVVVVV
kitchens	TSUTUXTT
kitchens $	TSUTUXTT
kits	TSTSTYQS
kits $	TSTSTYQS
kiya	STTYRSUT
kiya $	STTYRSUT
km	WRSTSQSY
km in	STSTSRSY
km of	XTUVTTUS
known	TTUUSZQR
known 0	PPNMNJLf
known 1	STQRSLOe
known 2	NQOPPQSV
known 3	NEMMKYYO
known about	TTUUSZQR
known none	PSRRSOPa
ko	WTPRPNTT
ko $	STSTTSYS
ko $cluster	UVZVUUTT
ko $domain	YVRTSQSR
ko $state	VVVVVVVV
ko %Cluster	TVVTUUUX
ko HOW	UUXTUVTT
ko HOWMANY	TTTTTTTX
ko WHICH	TTUVVTUX
ko fayda	TTUTTTXT
kohli	VVVVTVTY
kohli ne	VVVVTVTY
kuch	RWTXRQPU
kuch $state	TYTVUSSS
kuch WHY	TTUUTTUX
kuch nahi	TTTXTSRT
kumar	TTTTTTTX
kumar ne	TTTTTTTX
laaye	SXUUUTVS
laaye ja	SXUUUTVS
laga	POQTPZTP
laga $	UUUUTTTX
laga hai	RQQTQaUN
lagana	SWUUVRUW
lagana NEED	TUVVVUVX
lagana ho	TXUVVSVT
lagane	XYVUTTUT
lagane layak	UZVVVSVV
lagane wali	XUVUTTUT
lagayi	VWVVVVVV
lagayi ja	VWVVVVVV
lagi	VTVTYTVS
lagi hain	VRVUbUVT
lagi hui	VTVUXUVT
lagta	VUVTVTTX
lagta hai	VUVTVTTX
lakh	VVUTTTVX
lakh %Person	VVUTTTVX
lamps	QSRSRVSY
lamps for	SSSSTYSR
lamps on	TSTVSRVZ
land	UVRUSSQ_
land does	UVRUSSQ_
landlord	UUVVVVVY
landlord evict	UUVVVVVX
landlord in	UUVVVVVX
language	VTVVVSVY
language is	VTVVVSVY
languages	STVUTYTT
languages $	STVUTYTT
laptop	RTTSUSQ_
laptop $	QVVUVUUa
laptop $domain	STUTTTRX
laptop MEMBER	UUUTUSTY
laptop for	VVUVVUUY
laptop should	VVVVVVVW
largest	VVVXUVTT
largest HOWMANY	VVVXUVTT
larvicide	RRUTSaMQ
larvicide $	RRUTSaMQ
last	XRRTQWTT
last $	TTTUTSXT
last NUM	XTTTTTTT
last date	VVVVVUUX
last month	VVUVTVTX
last round	VVUVVVTX
last week	VTVVVTVY
last year	RTSTRWSX
law	VVTUUTSY
law $	VVTUUTSY
laws	PQSUQQSZ
laws on	PQSUQQSZ
lawyer	VVUTVUTX
lawyer is	VVUTVUTX
lay	TUUXTTTT
lay out	TUUXTTTT
laya	SXUUUTUT
laya jaye	SXUUUTUT
layak	UZVVVSVV
layak $domain	UYVVVSVV
layak sasti	UXVVVUVV
laziest	TTVSUQO_
laziest $	VVVVVVTX
laziest about	TTVSUQP_
le	TYUVVSVS
le $	VVUVVVVW
le sakte	TYVVVSVQ
leave	VUVVVTUZ
leave for	VUVVVTUZ
legal	SUSSSSSY
legal help	SUSSSSSY
lend	UYVVVTVS
lend themselves	UYVVVTVS
leprosy	STRTR_PP
leprosy $	STRTR_PP
less	SSTTTWTU
less smoke	TSUTUXTT
less than	UTTTUTTX
letter	TTUUUSTY
letter to	TTUUUSTY
lights	STSSTRRZ
lights $	STSSTRRZ
like	SXSVOKQW
like $	UTTXTTTT
like $domain	SXVVUTUT
like $state	TXVTVTVT
like $thing	RTTTTTSX
like WHICH	XTUTVTVU
like an	TUXTVVTT
like her	VVUVVVSY
like in	UTVVVSUX
like most	VVUSVTSY
like the	STSTRQR_
like to	XTVVVVVT
likho	TVUVVUVX
likho science	TVUVVUVX
line	TTTTTTXT
line $	TTTTTTXT
lines	TUTUTTXT
lines $	TUTUTTXT
linkedin	UVUUUTSY
linkedin FACT	UVUUUTSY
listed	STSSaQOP
listed as	SUSTYRSS
listed for	VVUVZSQR
listed hain	TTVUXTUT
literacy	VVVVVUUY
literacy rate	VVVVVUUY
lithium	VVVVVVVV
lithium $domain	VVVVVVVV
litres	VVTUSTXT
litres does	VVTUSTXT
live	SVTTQQRZ
live $	TSSTTRRZ
live in	TWVVQRTV
liye	TTPRPTOT
liye #	dTVVUMVU
liye $	QORSQQQ_
liye $domain	UUTSQWST
liye $state	VWVUURVQ
liye %Person	YSVVURVR
liye ABOUT	RTUUQZSR
liye ADOPT	VcVVUNVV
liye ELSEWHERE	R_UUTQUT
liye HOWMANY	TVUTTTUX
liye NUM	XTVVVUVU
liye ORG	XTVVVVVT
liye PARTNER	_TVVTRVS
liye WHICH	XRTUSXQP
liye WHO	bSUVSSVS
liye aise	TXVVUTTT
liye app	QRUTUcTN
liye aur	TXUTUTVU
liye chulha	TYVVVSVT
liye design	XTVVUTVT
liye ek	TVUVVUVX
liye hai	TSTUTTTX
liye jo	SYVVUTVV
liye kuch	TTUUTTUX
liye mausam	STUUUYTS
liye top	XUVVVTVV
loan	RSSTTTTY
loan HOW	VVUVVVVW
loan NEED	RSTTTTTY
local	STVUTYTT
local languages	STVUTYTT
lok	TVVVVTVY
lok sabha	TVVVVTVY
lol	VVTVUVXT
lol LIST	VVTVUVXT
lonely	VVVUVUUX
lonely $	VVVUVUUX
long	SSTTTRZR
long does	TTSUTSZS
long has	UTTTTTXT
longest	UUVVVTVX
longest $domain	UUVVVTVX
look	SXQURTXQ
look $	UTSSURXT
look at	SXUTTTVT
look like	UTTXTTTT
looking	XTUTSTUT
looking NUM	ZTVTSRUT
looking at	XTVUTTVT
looks	SXVVVUVT
looks good	SXVVVUVT
lorem	TTTTTTTX
lorem ipsum	TTTTTTTX
lose	VVSTVURZ
lose weight	VVSTVURZ
lot	TVVVVXVU
lot about	TVVVVXVU
love	VVVVUTQ_
love $	VVVVUTQ_
low	SUTTTZPQ
low cost	SUTTTZPQ
low hanging	UXVVVTVT
lumpi	TXTVUSUS
lumpi $domain	TXTVUSUS
lumpy	RRRRRZRR
lumpy skin	RRRRRZRR
machine	SZQRQUQU
machine $	QRSTSYST
machine ABOUT	VTVVUQaQ
machine FACT	TXVVVTVU
machine WHICH	VVUTVUTX
machine WORK	TXSVTTTT
machine for	TTTTTXTT
machine from	TXVVUTVT
machine le	TYVVVSVQ
machines	QUTRSXQM
machines $	VZVVVSVR
machines ELSEWHERE	UXUUUTVT
machines for	QRTSS_QR
machines in	SSUUTYVP
machines that	TTUTTYTS
madam	WVVVVVVU
madam the	WVVVVVVU
made	TVSQSVUU
made $	USSSTSN_
made from	TTTTTXRT
made it	UXUVVUVT
made the	SUUUUSYS
magistrate	WVVVUVVV
magistrate of	WVVVUVVV
magnets	VVSRUURZ
magnets WORK	VVSRUURZ
mahal	VVUUVUR_
mahal $	VVUUVUR_
main	XTXUTSTS
main $institution	TTXUVUTT
main %Institution	XTVVTSUT
maintain	aSVVVOVV
maintain $domain	aSVVVOVV
man	VVVVVURZ
man on	VVVVVURZ
manage	VVSVVTSZ
manage its	VVSVVTSZ
managed	VVRSVUSZ
managed worse	VVRSVUSZ
manager	VVVVVVTX
manager $	VVVVVVTX
manner	VVZVUSTS
manner $	VVXVVUTT
manner $institution	VVXVUTTT
manner LINK	VVYVVTVT
manner is	VVZVUSUV
mantri	UUTUUTTX
mantri ABOUT	UUTUUTTX
manuscript	UVUUVUTY
manuscript $	UVUUVUTY
many	UTUVUYSS
many of #	PTNNSNKW
many of # $cluster	NTMRZUUO
many of # $cluster $country	TVYVUSTU
many of # $cluster $domain	_USTRQQS
many of # $cluster $domain %Technology	VVVTUXUT
many of # $cluster $institution	SVZVVSSS
many of # $cluster $person	UVXUTTTT
many of # $cluster $state	SSUUVVUT
many of # $cluster %Domain	TTTXTTTT
many of # $cluster %Person	TVTUTXTT
many of # $country	TTTTTTTX
many of # $country $domain	NSSTRROa
many of # $country $domain $state	YSUUSSTS
many of # $domain	ZSTPTNRP
many of # $domain $institution	ZRSURPRS
many of # $domain $institution $state	YTUVUSVV
many of # $domain $institution $state $thing	XTVVVUVT
many of # $domain $institution %Technology	RSTTVXTS
many of # $domain $state	bPTUXJTN
many of # $domain $state %Person	YRVSSSVR
many of # $domain $state %Project	TTTTTXUT
many of # $domain $state %Technology	YRUVPUVT
many of # $domain %Event	XUUTTTST
many of # $domain %Person	XUUTUTVT
many of # $domain %Place	TSUZSRTT
many of # $domain %Project	TSTTTTTX
many of # $domain %Technology	RSTRUZTR
many of # $institution	NTZQTPUQ
many of # $institution $person	TTZUUTRR
many of # $institution $person %Event	TUXTTTRS
many of # $institution $state	SRUUZTQR
many of # $institution %Person	XVVUVVVT
many of # $person	TUXTUTTT
many of # $state	RNQQWXQR
many of # $state $thing	UQSTSWSQ
many of # $state %Cluster	RSXTSRRR
many of # $state %Domain	TTTXTTTT
many of # $state %Person	VVUTTTVX
many of # $state %Place	TTVUTTUX
many of # $state %Technology	TTTTTXUT
many of # $thing	NRQSSUUT
many of # %Cluster	QTNZVLNP
many of # %Cluster %Domain	VVVZUTTV
many of # %Cluster %Place	VVVXVUVV
many of # %Domain	TTTYTQTR
many of # %Domain %Place	UUTXUTTT
many of # %Place	UTQcQQOO
many of # %Place %Technology	VTUYSSTT
many of # %Technology	VVVXTUTU
many of $cluster	RSRTWMSW
many of $cluster $country	TTdSQOPM
many of $cluster $domain	RPVWOUMO
many of $cluster $domain $state	XTUVTTVT
many of $cluster $domain $state %Technology	UXVVTTVT
many of $cluster $domain %Project	RSSRWYOO
many of $cluster $institution	UVcQPQNO
many of $cluster $institution $state	TUYUUTSU
many of $cluster $institution %Person	UUZTTQTR
many of $cluster $institution %Person %Project	VVXVVUVV
many of $cluster $institution %Project	UVXTTTTT
many of $cluster $person	VUaUSRQR
many of $cluster $state	TTTXTTTT
many of $cluster $state %Technology	V_TUTQTR
many of $cluster $thing	VUYTTSST
many of $cluster %Compendium	UTTTTXTT
many of $cluster %Document	UTTTSRSY
many of $cluster %Domain	TTSYRQVR
many of $cluster %Domain %Project	VVSYVSUV
many of $cluster %Event	TTTSUXTR
many of $cluster %Person	RTQRVWRW
many of $cluster %Project	QSSRWXOS
many of $country	UUOQSUTV
many of $country $domain	SSSSTTRY
many of $country $institution	VVZVVTVU
many of $country %Cluster	VVTUVUTX
many of $country %Cluster %Place	VUSTTTTX
many of $country %Domain	RTTPRZSR
many of $country %Person	UUUUTTTX
many of $country %Place %Technology	VVTTUUTX
many of $domain	LLONVYUT
many of $domain $institution	VQUTPRLS
many of $domain $institution $state	WVVVVVVV
many of $domain $institution $state %Technology	VYVVVTVV
many of $domain $institution %Person	RTTURYQT
many of $domain $institution %Technology	QQRTXWQS
many of $domain $state	MXSTOTPY
many of $domain $state $thing	QVSTSVPR
many of $domain $state %Document	SRVVTaVQ
many of $domain $state %Event	TTVVUTVX
many of $domain $state %Person	VQTTOVTX
many of $domain $state %Person %Technology	TTVVTYUR
many of $domain $state %Place	RYTTTSTS
many of $domain $state %Place %Technology	TXUTUTVU
many of $domain $state %Project	NaUUUQVP
many of $domain $state %Technology	O_UTVRVQ
many of $domain $thing	RQSTPOXW
many of $domain $thing %Place	UXUTTTPT
many of $domain %Cluster	ORPYRWLL
many of $domain %Cluster %Project	TTT_PQTT
many of $domain %Cluster %Technology	TST_QQRS
many of $domain %Compendium	TTUTTXTT
many of $domain %Document	TSUTSYRS
many of $domain %Document %Technology	SSSSSYRS
many of $domain %Forum	TUVUTXVU
many of $domain %Person	SRSQPVSX
many of $domain %Place	RSTVSUNW
many of $domain %Place %Technology	TOTUXUPS
many of $domain %Programme	TXTTTTTT
many of $domain %Project	VRSRWTST
many of $domain %Technology	MKTNYVRS
many of $institution	QTVRQSVV
many of $institution $person	UUbTVTPP
many of $institution $state	SRVVTRSX
many of $institution $state %Technology	VTVVUXVV
many of $institution $thing	VVXUVTTV
many of $institution %Domain	RSSSSYSQ
many of $institution %Person	TTQSYPSV
many of $institution %Place	UUTTTTXT
many of $institution %Programme	VUTTUXTT
many of $institution %Project	URWQRVRP
many of $institution %Technology	SSPQWYQP
many of $person	SSXRRQUV
many of $person %Cluster	TTTSTRYS
many of $person %Project	TSXTRTRR
many of $state	UQSTRYRT
many of $state $thing	SYQTSVPL
many of $state $thing %Place	TXUTTTTU
many of $state %Cluster	RRSRQRRZ
many of $state %Domain %Technology	VSUXQTVU
many of $state %Event	RTTSXTTS
many of $state %Need	TTUTTXTT
many of $state %Person	TTTTURSY
many of $state %Place	TSTTTTTX
many of $state %Project	QSTRWTTP
many of $state %Technology	SYURWRVQ
many of $thing	TPQQRLYV
many of $thing %Document	USTUQVWQ
many of $thing %Document %Project	VUTTTTXT
many of $thing %Person	TTUTTTXT
many of $thing %Place	TTTTTTXT
many of $thing %Programme	UUUUTTXS
many of %Cluster	QRPWRLNZ
many of %Cluster %Domain	VVUhVMSP
many of %Cluster %Domain %Project	UUTXTTTT
many of %Cluster %Domain %Technology	VVVVVVVV
many of %Cluster %Event	TURSWUTQ
many of %Cluster %Person	VVUTVSSY
many of %Cluster %Place	VVTWVRPR
many of %Cluster %Programme	UTTTTTTX
many of %Cluster %Project	TTTZPTST
many of %Compendium	UUTTXTTT
many of %Document	TTTRXVRT
many of %Domain	UUUTUTUX
many of %Domain %Person	UTSZRSRQ
many of %Domain %Place	UUU_TPRR
many of %Domain %Place %Project	TTTXTTTT
many of %Domain %Place %Technology	VVVXVUVV
many of %Domain %Project	VTSbQNQQ
many of %Domain %Project %Technology	VVVXUTVV
many of %Domain %Technology	VUUYVPTR
many of %Event	UUTUXQRV
many of %Forum	UVTTXTTT
many of %Need %Place	VVVXVTUU
many of %Person	RTUTXQRY
many of %Person %Place	VVVXTTSR
many of %Person %Technology	VUTTUXTS
many of %Place	TSTVXRTT
many of %Place %Project	UTTXRTTT
many of %Place %Technology	USTWUTSS
many of %Programme	TTTTTTTX
many of %Project	TSRQYTST
many of %Technology	XQTRWTTV
many users	UTUVUYSS
marine	SSVVUYVQ
marine $domain	SSVVUYVQ
market	STTTSXTV
market HOWMANY	TTUTTTTX
market in	UUUUUZUR
married	VUSUVTO_
married $	VUSUVTO_
match	TVUUVUSZ
match $	VVVUVUTX
match yesterday	TVUVVUTX
mausam	STTUTXST
mausam kaisa	TUTVTSTZ
mausam ki	STUUUYTS
max	XTVUTTUT
max NUM	XTVUTTUT
may	TXTRVSRS
may ADOPT	TXTTTTTT
may NEED	WVVVVVVV
may WE	UTTTXTTT
may be	VYVVVTVT
may do	VVVVVVVV
may take	TXVVVUVT
maybe	VVVVVVVV
maybe $domain	VVVVVVVV
me	POTQUOKb
me #	_VVVRPVV
me $	RRQQVQPZ
me $domain	SYTTRSPY
me ABOUT	TUSVTSQ_
me ADOPT	VZUVVUVS
me ELSEWHERE	VWVVVUVV
me HOWMANY	TTTVXTSS
me INUSE	VWVVVVVV
me LIST	VVUVUTXU
me PARTNER	XTVUUTVT
me WHICH	UUXTTTTT
me WHO	YTTVSRUT
me a	TTTTTTSX
me admission	VVVVVVVV
me an	VVTVVVSY
me deploy	VTVSZVUS
me jeetenge	VVVVVUUX
me jo	VWVVVUVV
me on	RVVVVSVZ
me python	VVVVVUVX
me there	TVVVVXVU
me to	USVTVTTX
me up	TTTTTTTX
me without	UUVVVVVX
mean	TTTUXTXT
mean $	VVVVVTZT
mean LIST	TTTUXTUT
measure	VUTTUSUW
measure $	VVVVVTZR
measure soil	VVTTVTSY
measuring	TTUUUXST
measuring $domain	TTUUUXST
mehsana	WVVVVVVV
mehsana $state	WVVVVVVV
mein	SURTUVRT
mein #	VUUXTTTT
mein $	WURUURRV
mein $domain	_NSTTWQL
mein $state	YSSTSSSR
mein $thing	SYQURTSS
mein ABOUT	STTTTUXS
mein ADOPT	TXUUUSUT
mein COOPERATE	TUTTTXTS
mein FACT	SVQTSXTR
mein HOWMANY	QQTSXNTX
mein INUSE	TXVUUTVU
mein LACK	TXTUTSTT
mein LIST	UVTTSR_T
mein NEED	TXUUUTUS
mein NUM	SSTTYTTR
mein PARTNER	XTTSSVTT
mein WE	XVUVUTUT
mein WHICH	UTVWRRRR
mein WHO	PQWSTVQR
mein WORK	ZUTRQXTN
mein abhi	TXUUUTVT
mein achhe	YSVVTSVR
mein admission	TVRTTTSY
mein baarish	VVVVVVVW
mein bani	TSVUTYVT
mein batayein	UUSVUTZR
mein bhi	SZUUURVT
mein dhoop	UUUVVTUX
mein do	TTTTTTXT
mein doctor	UVTURTSY
mein dohraya	UYVVUSVU
mein dohraye	TXVVTTVU
mein ek	UTUXSTSU
mein flat	UTTVTTUX
mein gareeb	TSUTSSSY
mein hai	RVVVUVVU
mein hain	TVVSVYPO
mein ho	SZTVUSSS
mein hoon	TTXUVUTT
mein hue	TXUUXRTT
mein kal	VUVVVTVY
mein karwa	UVTVVVTY
mein keeda	TTUUUUUX
mein kisi	UU_VVUVS
mein laaye	SXUUUTVS
mein laga	RPSUTaNR
mein lagana	TXUVVSVT
mein lagane	UZVVVSVV
mein lagi	VTVTYTVS
mein naya	UTVUUTUX
mein paisa	TUVVVUVX
mein petrol	STUVUSTY
mein pyaz	TTVVVSUY
mein saath	TTYTSTTS
mein thoda	VVVVVTYU
mein unki	TTUTTXTT
membership	TTSYTSTS
membership among	TTSYTSTS
men	XUVVVVVT
men and	XUVVVVVT
mention	RRSTXVRR
mention $cluster	VVUUYTSR
mention $domain	QQVUP_TS
mention $institution	TTTTTXTT
mentioned	VVVVVVVV
mentioned together	VVVVVVVV
messi	VVVVTVQY
messi score	VVVVTVQY
met	UTTTUTXT
met a	UTTTUTXT
metagenomics	XTVVUTVT
metagenomics or	XTVVUTVT
methods	VWVVVVVV
methods INUSE	VWVVVVVV
mg	VVVVVVSY
mg road	VVVVVVSY
microwave	TSTTTXTT
microwave $	TSTTTXTT
might	VYSUTSQS
might $institution	VVWVVVVU
might $state	TXTTTSTT
might ADOPT	TXVVUTUT
might INTRODUCE	UVXVVVVU
might PARTNER	WVVVVUVV
might WE	VVXVVUUU
might be	XVVVVVVT
might help	YVSVVSSS
milakar	VVVTYVUS
milakar $	VVVTYVUS
milega	UURUUTR_
milega $	UURUUTR_
milegi	VVVUSVRY
milegi $	VVVUSVRY
miles	STSTSRSY
miles $	STSTSRSY
milna	UTXUUTTS
milna NEED	YUVVVUVS
milna hai	TTXUUTTT
milun	TUTTUUTX
milun $	TUTTUUTX
min	XTVVTUVT
min NUM	XTVVTUVT
minister	VTTRTRYT
minister $	VVUVVTOb
minister $person	UVTVUU_Q
minister FACT	UUUTUPYS
minister WORK	VVVVVVUX
minister and	VVVVVVVV
minister is	VSTTTTSV
minister of	TTTTTTSX
minister say	VVVVVTTY
minister should	VUTTVUTX
miss	TXUTTTTT
miss that	TXUTTTTT
missing	UXVXUTUT
missing %Domain	VVUXUTUT
missing from	UXVVVTVV
misused	TTTTTTTX
misused FUND	TTTTTTTX
mla	UUVVUTSY
mla of	UUVVUTSY
mlas	VVVVTVUX
mlas does	VVVVTVUX
model	SXRTRVRQ
model $state	SZTUTRUR
model ADOPT	RZUVURVT
model INTRODUCE	SSRTSYSS
model of	VXVVUUVU
model to	VWVVVVVV
models	VVVVVVVV
models from	VVVVVVVV
modi	TUSRRSRZ
modi LIST	TUTTTTTX
modi ji	UUTTTTSX
moisture	VVTTVTSY
moisture $	VVTTVTSY
money	SQXTVSNZ
money $	SRSPTQQ_
money in	TTTTTTTX
money just	VVTTXTTT
money trail	UUZTUSTR
monitoring	ZSUTTQUT
monitoring $	XUUTUTVT
monitoring around	aSVVUPVU
month	VVUVTUSZ
month $	VVUVTUSZ
moon	TVUUTTQZ
moon $	TVUUTTQZ
more	NRQOXUMX
more $	TTTTTYTS
more $domain	RUUUSTVX
more competently	UUTSUUTX
more corrupt	STTTTTSX
more funding	VUUTRTUX
more honest	UVTVUUSX
more into	RVVVUSVZ
more saffron	TTSSTYSS
more than	QSQSZQPV
morning	VTTTTRTW
morning $	TTTTTRTX
morning WE	XTVVVVVT
morning into	UVVVVUUX
most	RSPWRTNV
most #	SUVSTSTY
most $	VVUSVSSZ
most %Institution	UUSaRSPN
most %Technology	VUV_VQUR
most LEAD	UVVVVVTX
most LIST	SRUSTYSS
most MEMBER	TTUXSTTT
most WORK	VVVTVUUX
most corrupt	VVVVVVUX
most crowded	VVVWVVVV
most exciting	VTUUUSTY
most funding	VVVSVUTY
most handsome	VVVTUQT_
most polluted	VUVTVTUX
most public	VVVSVUVY
most talented	VVVVVTVX
move	RRTTTXUZ
move $	TTUTTYTS
move WE	RRUVVTV_
movie	QUTTUTTY
movie $	QUTTUTTY
msp	STUUTSQY
msp ABOUT	STUUTSQY
much	UUTTTSTY
much $	UUTTTSTY
mughal	TTSSTSRY
mughal empire	TTSSTSRY
mukhya	VVVVVTTZ
mukhya mantri	VVVVVTTZ
multi	XTVVUTVT
multi ORG	XTVVUTVT
municipal	XUVVUTUT
municipal commissioner	XUVVUTUT
municipality	YUTUTTSS
municipality of	VWVVVVVV
municipality with	YTTUTTSS
museum	XUTVVTTT
museum LIST	XUTVVTTT
museums	TSPSSYQS
museums $	STPSSYPS
museums ABOUT	XUVVVTVT
n	SXYSSRRS
n $institution	UTYTTSTS
n $state	TXUTTTUS
n best	VUYTUVSS
na	TXUVUTUT
na karein	TXUVUTUT
nahi	RRSWWPSR
nahi $	RTTUWRTT
nahi $domain	XTUUTSUT
nahi %Place	VVVWVVVV
nahi ELSEWHERE	TXUUUTVT
nahi hui	VUUYTSTU
nahi karti	TTUUTTUX
nahi kiya	STTYRSOT
namaste	STTSTOQb
namaste $	STTSTOQb
narendra	TUTTTTTX
narendra modi	TUTTTTTX
nasa	VVTSRSPZ
nasa $	VVTSRSPZ
national	TVTUVTSZ
national anthem	TVTUVTTY
national award	VVVUVUUX
national budget	VVVVVVVV
naukri	VUVVVUVX
naukri kha	VUVVVUVX
naya	UTVUUTUX
naya %Cluster	UTVUUTUX
ne	XROWRRQT
ne #	UVUYTUSS
ne $domain	STTYSSPT
ne FACT	UUVUTTYS
ne HOWMANY	STSSWPWT
ne INDIA	XTUTTTTT
ne WHICH	SRQRRWRV
near	WRSUPUR_
near $institution	SURUURQ_
near $state	WRUUPVUT
near the	VUVVVTVX
neet	STSUURSY
neet cutoff	STSUURSY
neglecting	VVVVVUVX
neglecting science	VVVVVUVX
neighbours	TXVVVTVU
neighbours have	TXVVVTVU
network	TTXTTTTT
network $	UTXTTTTT
network could	TVYVVVVV
never	UXUVVUVT
never made	UXUVVUVT
new	QUSSPYOT
new $domain	TTTVTTTX
new for	VXVVVTVV
new in	RQSRQaOP
new to	TYVVVTVV
newborn	TSTTTYSS
newborn babies	TSTTTYSS
newborns	SSSRSYTS
newborns $	SSSRSYTS
newton	VVTUUTSY
newton second	VVTUUTSY
next	TURTVMTX
next $	VUTTUTTX
next %Cluster	VVVTUTSY
next LEAD	TVTVVUOa
next decade	VVVVVUSZ
next eclipse	VVVVVUQ_
next election	SVVVVUVY
next for	VWVVVUVV
next general	VVUVVVTY
next month	VVUVVUTX
next psa	SVUVVUT_
next time	VVVVVUVX
next to	UUTXXTRT
next train	VUVVVTUZ
next week	TVUVVVXT
next year	UUUTUPSc
nice	RTSTSQS_
nice %Person	VVVVVVTX
nice %Place	TTVUTTUX
nice to	SURURRTZ
nicer	VTVVVTVX
nicer %Place	VTVVVTVX
nicer than	VTVVVVVX
nicest	VVUUVUTX
nicest $	VVUUVUTX
nidhi	TTUUTTSX
nidhi ki	TTUUTTSX
nif	TTUTSYUS
nif ke	TTUTSYUS
night	SSSSTYSR
night $	SSSSTYSR
niklegi	UUUVVTUX
niklegi WHICH	UUUVVTUX
nilogon	TSRSRWZQ
nilogon filter	TSRSRWZQ
nirdpr	STSSTSSY
nirdpr ka	STSSTSSY
nitish	TTTTTTTX
nitish kumar	TTTTTTTX
no	RVVYXMSS
no #	VVVbTRSS
no $domain	TXPQRTSY
no %Cluster	VUUbQQPQ
no %Institution	TTTXTTTT
no %Project	VUSXUQQR
no %Technology	TQSZRQQR
no COOPERATE	TUTXTTVT
no HOWMANY	VVTUXTTT
no direct	TUXTVVTT
no just	VVVVYVVS
no topic	OJKKLPQa
nobel	TUUTUTUX
nobel $	VVVVVVVW
nobel prize	TUUTUTUX
nobody	SUV_SNSS
nobody WORK	STVZSPTT
nobody no	VVVXVUUU
noise	XTUTTTUT
noise and	XTUVTTVT
noise from	RTUSVZUT
north	_UUTPQVO
north $	_UUTPQVO
northern	QUSSQZUR
northern aside	QUSSQZUR
not	QZTXQPQR
not ADOPT	TZUVURTS
not FACT	TXVVUTVV
not KNOW	UVXVVVVU
not WORK	SRSZSOPT
not already	VWVVVUVV
not asked	SUNWBaSK
not in	SZTTSRUT
not reached	VWVVVVVV
note	VXVVVUVT
note and	VVVVVVVV
note for	VXVVVUVT
nothing	UTVXTTTU
nothing has	UTVXTTTU
notice	UUVVVVVX
notice $	UUVVVVVX
now	SMSSSNWY
now $	OMRSSNWa
now dan	UVUUUTTX
now like	XTVVVVVT
nsf	VVUTUTTX
nsf in	VVUTUTTX
obliged	WVVVVVVU
obliged if	WVVVVVVU
occur	SUTXTSTS
occur in	SUTXTSTS
odia	TTUUUSSY
odia $	TTUUUSSY
of	NRTPXSTT
of #	TUTYYQSQ
of $cluster	OONNMNYV
of $country	TURRTQTX
of $domain	TKQUP_KV
of $institution	RTUTSLVW
of $person	TRVTQPUW
of $state	SQTTQTRZ
of $thing	TTTTTRYS
of %Cluster	VVTZTUUT
of %Document	TUVUUXTT
of %Domain	UUTXTTTT
of %Event	VVVV_RPP
of %Institution	RTTWZSRR
of %Person	UUT_XRRT
of %Place	VVVYVTUV
of %Project	VTTZUOSR
of %Technology	VUVXYRUS
of COOPERATE	VVUXUYTR
of FACT	VUVUXUVU
of INDIA	TUSVUSSZ
of LINK	VVWVVVVV
of LIST	STSTXRRW
of MEMBER	UVUTXTTS
of NUM	TSSRQPQa
of ORG	XVTVVTUT
of PARTNER	VVVVVVVV
of WHO	XVUVVUUT
of WORK	VVUZUUUT
of YEAR	UUUTTYTS
of a	USTTTQTX
of ammonia	VVUVUUSY
of curiosity	VVXUTTTT
of current	VVUVUTSY
of deployment	VVVXVVVU
of deployments	VVUXTTTU
of disease	TUUUUXST
of gold	VVVVVURZ
of money	RRTRTSSY
of newborns	SSSRSYTS
of onion	TTVVVRVZ
of onions	TSVVUPQ_
of paracetamol	USTTTSSY
of petrol	STUVVPTa
of radius	UUUTUTUX
of rain	VVVVVUVW
of research	VVVWVVVV
of science	VVTZSNU_
of sciences	VVTTUTSZ
of scientific	VVUXUTTU
of smart	TTTTTSXT
of soil	RTSRSZRR
of tax	VVVTVUVX
of tb	STTUUYRS
of the	QVUNRXQR
of their	VVVVVVVV
of these	TTTTTTTX
of tungsten	VVUVTTSY
of your	VVVVWUVV
off	TTTTTTUX
off with	TTTTTTUX
office	RRXTSPQU
office $	RRSTSQSZ
office in	VVTVUVRZ
office of	VUXUTTTT
officer	TYVVVVVU
officer in	TYVVVVVU
ok	VVVVVVVV
ok so	VVVVVVVV
old	TSRPSWXR
old $domain	TSTTTYOS
old hat	VXVVVTVV
old is	UTRQSOYT
older	VVRVVVTZ
older than	VVRVVVTZ
oldest	TTTXTTTT
oldest %Cluster	TTTXTTTT
on	WQOSUTKW
on #	WVVVVVVV
on $	TXVVVUVT
on $cluster	SSSSRYOW
on $domain	URNRVUNU
on $institution	VVXVUUTT
on $thing	WTTURWUM
on %Domain	VVUXUTVU
on HOWMANY	VVVYSUVV
on TABLE	VVVXVUVV
on WHERE	VXVVVVUV
on WHICH	TUTXTTTT
on WORK	VWVVUVVV
on a	VVVVVVVV
on anything	TVXVUTTT
on bacterial	XVUUVVVT
on better	XUTTTTST
on both	aUVUSRVU
on flood	XUTUTTUR
on for	XTVVUTVU
on holiday	VVUVVTSY
on jobs	VVVVVUUY
on marine	SSVVUYVQ
on me	QUUTTRSZ
on mg	VVVVVVSY
on more	VUUXTSTT
on prices	XVVVVUVU
on rare	VVVVVTTX
on sale	TSTVSRVZ
on science	ZRSRRRTR
on sunday	VUVVVVVX
on the	VUSUQQSW
on them	VVVWUVVV
on tv	TYUVVUVT
on twitter	UTSTTSSY
one	WTRTVPWT
one #	XTVTUTVV
one %Cluster	SSTXVQSP
one %Domain	VUUXTSTT
one %Place	VUVTXTTT
one %Technology	VVVTXUUT
one NEED	VVVVVVVV
one TABLE	TUTXTTTT
one another	VVU_VSTU
one dollar	VVVVTVQ_
one in	VVVTVUUY
one is	UUTSUUTX
one paragraph	TTTUTTXT
one roof	XVUVVUUT
one ticket	TYVVVTVS
ongoing	VVVVVVVV
ongoing WORK	VVVVVVVV
onion	TTVVVRVZ
onion in	TTVVVRVZ
onions	TSVVUPQ_
onions $	VVVVVVRZ
onions in	SSVVVPUZ
only	UUTXTTTT
only $	UUTXTTTT
only KNOW	UVXVVVVV
only a	VVVVVVVV
onwards	XRTSQWSR
onwards $	XRTSQWSR
open	TTSRTUQW
open %Need	TTUTTXTT
open a	VVUUVVTY
open the	STSSTRRZ
open to	WUVVVVVV
opening	VVTVVUQ_
opening hours	VVTVVUQ_
operate	RQUTT_UR
operate in	RQUTT_UR
opinion	TSUTSQQa
opinion $	USTTTQSa
opinion on	TUVVTSSY
opioid	VVVVVUTY
opioid crisis	VVVVVUTY
opposition	UUVSRRRZ
opposition think	UUVSRRRZ
or	WSPUNYRT
or #	ZVVVTSVS
or $cluster	UURTVTSZ
or $domain	ZTVTTRTR
or $institution	OSQRTOSZ
or $person	STRUTSSY
or $state	XTUUTTUS
or %Document	TTTTTXTT
or %Event	TTTTTXUT
or %Place	UTVXTTTU
or %Project	UVXTTTTT
or FACT	TTUTTXUT
or LIST	WUVVVVVV
or a	QTTSSRVV
or an	TUTTTTXT
or b	STTTTTSX
or bad	SUVVVTVX
or disabled	TTTTTXTT
or near	WVVVVUVV
or others	XURUUSST
or past	TTTTTXTT
or pricking	TTTTTXTT
or private	TUTUTTYR
or serum	UUTUVTTX
or similar	RQSSU_QP
or usable	TXUVUTTS
order	RQTTTSPb
order NUM	SSUUTTSY
order a	USTUUSP_
organise	UUSUSXPW
organise $	UTUUSYSS
organise its	UVUVVUTZ
organise vocational	VVTUVUSZ
organised	TUUTXTRR
organised BY	TUUTXTRR
organising	VVTUVUTX
organising its	VVTUVUTX
other	VSTZUPRS
other $	UTTYUSTT
other %Cluster	VVUXUSTT
other diseases	XTUTVTVU
others	XZRSSQST
others about	XURUUSST
others hv	TXUTTTUS
others on	TXVUUTVT
ought	VWVVVUVV
ought to	VWVVVUVV
out	TQTVQYPP
out $	UUTTUTXR
out %Cluster	TUUXTTTT
out BY	UTTTTXTT
out WHO	XTVTTTVT
out of	TSVSSTQU
out there	VSTSQZRR
outside	OOMPIJMi
outside advice	TQRRQMMb
outside costs	RORPQTUW
outside doing	PWLPNJR_
outside forecast	QKTNNQU_
outside general	RSWRMKLa
outside money	JPPROQLb
outside news	UNPPSMVX
outside opinion	VVONPPN_
outside practical	LPPQOKPe
outside private	GOKRKaIZ
outside reasons	MSTQRPRb
outside science	ORVXMNTS
outside small talk	VSQQRPUW
outside superlative	RTQXQLLX
outside writing	UQNMPLTc
over	UTTXTSRT
over %Cluster	TTTXTTTT
over %Domain	UUUYTTTT
over %Place	VVUaUTTT
over FACT	VVVVVVVV
over pollution	VUTTVUTX
over the	VVUYTSRU
overrated	TUSUURQ_
overrated $	TUSUURQ_
overstaffed	TTTTSQSY
overstaffed $	TTTTSQSY
overtake	STUTTSUX
overtake $state	STUTTSUX
own	TTQTQTOa
own $	UVRUSSQ_
own $domain	VVTVVUUX
own %Cluster	VVTUVUTX
own money	TTTTTTTX
oxide	UUUVTTSX
oxide $	UUUVTTSX
pa	WUVVVVVV
pa to	WUVVVVVV
paas	XUVVTUVV
paas $	XUVVTUVV
padhati	XUVVUUVU
padhati aur	XUVVUUVU
pahunchna	UVYVTSTS
pahunchna hai	UVYVTSTS
paid	OSQRRQXU
paid $	TTSSTSSY
paid for	NTTTTRYS
pain	UUUVVUT_
pain $	VVUVVVSZ
pain WHICH	UUVVVUVY
pairs	VUTXTTTT
pairs of	VUTXTTTT
paisa	QTTTTSSY
paisa deta	TTTTTTTX
paisa laga	UUUUTTTX
paisa lagana	TUVVVUVX
panchayat	XTVVVVVV
panchayat in	XTVVVVVV
panchayats	TXVVVTVT
panchayats in	TXVVVTVT
par	VRSWTVQS
par $	TUUUVUUZ
par %Document	RSVTQ_QR
par %Person	RTTTTXTT
par ELSEWHERE	SYVVUTVV
par HOWMANY	UVVUXTVV
par WHICH	VTVUTWVR
par WHO	dSUVTMUT
par WORK	bRUaQLSR
par ek	TVSVVTRZ
par kuch	TTTXTSRT
paracetamol	USTTTSSY
paracetamol for	USTTTSSY
paragraph	TTTUTTXT
paragraph $	TTTUTTXT
parishad	XTUUVTVV
parishad NEED	XTUUVTVV
parliament	VVVVVTTY
parliament today	VVVVVTTY
part	RTTTTZRS
part in	RTTTTZRS
parties 0	SSHUSVLT
parties 1	VTFHPVaR
parties 2	OSdVNICS
party	QTUSTPUV
party LEAD	TUVTTTXT
party LIST	TTUVTTUX
party WORK	SUUTUQR_
party will	VVVVVUVX
pasand	VVUVVVUX
pasand karega	VVUVVVUX
passport	VVVUVVUX
passport $	VVVUVVUX
password	VVUVVTSY
password $	VVVVVVUX
password of	VVUVVSSY
past	TTTTTXTT
past %Event	TTTTTXTT
pata	YSSTSSSR
pata hai	YSSTSSSR
patches	VVVVVVVV
patches LIST	VVVVVVVV
patent	VVTTVUTX
patent for	VVUTVUTX
patent in	VVUUVVUX
patents	VVTUXTTT
patents no	VVTUXTTT
pati	VUTVUTSY
pati ABOUT	VUTVUTSY
patients	VSTURWYQ
patients $domain	SSUUSYVS
patients has	VVUVSTYR
patients with	ZVVVUSVV
pay	VVUUSUSZ
pay $	VVVUSVVY
pay its	VUUVVUSY
payers	VVVTVUVX
payers money	VVVTVUVX
pays	TTTTTTTX
pays for	TTTTTTTX
pe	YQSSVPRQ
pe $	STUSZQSV
pe HOWMANY	UUVSZSUT
pe WHICH	XTVVVTVU
pe WHO	bPUVSRUT
pe WORK	VTUTVTSR
pe kisi	XTTTTTTT
peeling	TTTTTXTT
peeling or	TTTTTXTT
peer	TVUTWTTX
peer %Institution	TVVVXVVU
peer review	VVUTUTTX
pens	WVVVVVVV
pens WHO	WVVVVVVV
pension	TUTTUUTX
pension ruk	TUTTUUTX
percent	TTTTTXTT
percent $	TTTTTXTT
percent of	VVUVSTSY
percentage	RSSTRRRY
percentage of	RSSTRRRY
perform	VTSUVSZR
perform $	VTSUVSZR
personal	UUTTTTTX
personal email	VVVUVUTX
personal phone	TTTTTTTX
petrol	PQRSSWOV
petrol WHERE	STUVUSTY
petrol from	SRTSTZQR
petrol in	STUVVPTa
petrol ka	VTSTTRSZ
petrol price	TUVVVOTb
pf	UUUUUTTX
pf WHEN	UUUUUTTX
phal	SSTSTYSS
phal sabzi	SSTSTYSS
phase	UUUTTSTX
phase for	VVVUUSUY
phase iii	UUTTTTTX
phd	VVUUVUTX
phd supervisor	VVUUVUTX
phone	UUSTRRRZ
phone HOWMANY	VVSTRUTX
phone MEMBER	UUVUVTUX
phone of	TTTTTTTX
photosynthesis	VUSTTRNZ
photosynthesis $	VVVVURR_
photosynthesis WORK	VVSTTSOY
physics	UVVVVUVX
physics in	UVVVVUVX
physics this	VVVVVVVW
piece	VVVVVVVV
piece on	VVVVVVVV
pinjre	RRUTT_PP
pinjre $	RRUTT_PP
pirate	VVVVVUVX
pirate $	VVVVVUVX
pizza	UTTUUSRZ
pizza for	UTTUUSRZ
plan	VVVVVVVV
plan a	VVVVVVVV
plant	RRTSSZ_O
plant $	TSTTTYNS
plant $domain	STVTUYRS
plant $state	VXVVVUVU
plant achieved	UUTUUPbO
plant been	USUVSYSR
plant to	VXVVVUUT
plants	SXUSUTST
plants INUSE	UZVVVSVT
plants WHICH	TYVVVVVV
plants WORK	UUTQTRSZ
plants candidates	TXVUVTVT
plants in	XVVVVUVU
platform	TXVVVTVT
platform to	TXVVVTVT
platforms	VVVVVVVV
platforms INUSE	VVVVVVVV
please	USSTRWTV
please $	VSRUOVVV
please ABOUT	TTVTTRVR
please ADOPT	USTTVTTY
please LIST	TTSTSXTT
please NEED	YTTVUSTT
please PARTNER	XTVVVTVT
please TABLE	VVVXUTTU
please approve	TSTUUTTX
please book	UUUUVTTY
please delete	SSTTTSSY
please register	STSTTRRZ
please review	UVUUVUTY
please write	SUVVVUUZ
pls	UTXSTRWR
pls $	UTXSTRWR
pm	VVVVVRTZ
pm of	VVVVVRTZ
poem	TTTQRPPZ
poem %Cluster	UVURRRTZ
poem about	TTTUTQPZ
point	UUUUSSP_
point of	UUUUSSP_
policy	ZTRRRRQU
policy $	SSSUTRRZ
policy ADOPT	SYVVVVVU
policy brief	TXVVVTVU
policy on	UVVVVSTZ
policy think	ZRSRRRTR
political	SUUTUQR_
political party	SUUTUQR_
politicians	VVUUUTUX
politicians VERSUS	VVUUUTUX
polluted	VTSRTSRZ
polluted %Place	VUVTVTUX
polluted is	VUSTTTRZ
pollution	VUTTVUTX
pollution $	VUTTVUTX
popular	VVTVVUSY
popular $	VVTVVUSY
population	RSSWXMRR
population density	VVVVVUUY
population of	RRSWXMRR
portable	RSTTTYTS
portable $domain	TSTSTYQS
portable machine	TTTTTXTT
position	TTSTTTYR
position does	TTSTTTYR
possess	XUVVVUVV
possess WORK	XUVVVUVV
possible	XWTTRQRT
possible $	PYTTSSST
possible PARTNER	XTTTTTTT
possible for	YVVVVSVV
possible to	UYVVVUVS
postal	UUTTTTXT
postal %Place	UUTTTTXT
potential	_STTPQRQ
potential #	ZRUUPRSS
potential PARTNER	ZTSUTRSR
pots	TSTTTXTT
pots that	TSTTTXTT
pradhan	VUTUUTTX
pradhan mantri	VUTUUTTX
praising	VVVVVVVW
praising WE	VVVVVVVW
predict	UQSRSQO_
predict $domain	WRUVSPPW
predict next	TVUVUQS_
predict the	SSSRSRTZ
prediction	SUUTUYRS
prediction of	SUUTUYRS
preferably	RUVVTZUS
preferably $domain	RUVVTZUS
preferably in	WVVVVVVV
preferred	XTVVVUVV
preferred $	XTVVVUVV
presentation	QSVTTQT_
presentation on	QSVTTQT_
press	VVVVVTTY
press write	VVVVVTTY
pretend	UUVTVUUY
pretend to	TTUTVUUY
pretend you	VVVVVVVV
prettiest	TUTTTTSX
prettiest campus	TUTTTTSX
previous	VVVVVUVY
previous instructions	VVVVVUVY
price	SSQTTUVW
price $state	TUVVVPTa
price did	VVTVVQSY
price does	UTUUTSYR
price in	VUVVVSVY
price information	SSSSTYRS
price of	TSSUUOJg
price rising	UVSVVTSY
prices	XVVVVUVU
prices of	XVVVVUVU
pricking	TTTTTXTT
pricking amla	TTTTTXTT
prime	VVVVVVQ_
prime minister	VVVVVVQ_
print	UUUTTTTX
print your	UUUTTTTX
private	TTTTTSaO
private $	TUTUTSaN
private email	UURUVRQ_
prize	TUUTUTUX
prize $	TUTTTTUX
prize in	UVVVVUVX
prize this	VVVVVVVW
problem	XTUVURaP
problem does	VUUVVSaP
problem hai	YTVVUTVU
processes	VXVVVTVT
processes from	VXVVVTVT
produced	UTTXTXST
produced $	UTTXTXST
producer	WUVVVVVV
producer #	VVVVVVVV
producer %Institution	XUVVVVVV
producers	WUVVVVVV
producers digitally	WUVVVVVV
profit	VVTVTPSY
profit did	VVTVTUTX
profit last	VVSVVPRa
profitable	VVVVVSVY
profitable in	VVVVVSVY
prompt	UUUTTTTX
prompt $	UUUTTTTX
proofread	TTTTTTTX
proofread WE	TTTTTTTX
proposal	XSTTTQTW
proposal $	VTTTTRTW
proposal WE	WVVVVVVV
proposal for	RVVVVSVZ
proposal on	ZSVUUSTT
provenance	ORQSPaPQ
provinces	SUVSTSTY
provinces have	SUVSTSTY
psa	STTTSPPa
psa $	SVUVVUT_
psa WORK	VVVVVVVW
psa and	TTUTVUUY
psa announce	VVUVVUTX
psa do	VVVUVUVX
psa resign	TTTTRPQ_
psa yesterday	VVVVVTTY
psu	XTVVVTVT
psu in	XTVVVTVT
public	TUTRTTYS
public money	VVTSUTSY
public or	TUTUTTYR
publish	VVVVVVVW
publish in	VVVVVVVW
published	TUUTSXTT
published BETWEEN	UVVVUYVT
published before	UUUTSXTT
pull	TUTTTYVU
pull together	TUTTTYVU
purifier	SQSTSTSY
purifier $	VUSUUOQ_
purifier BY	VVUVVTXT
purifier FACT	VUUUVTXT
purifier INUSE	USSVSYSK
purifier WORK	SQTTTRZS
purifier a	TRTVUSSY
purifier cost	VVVVVTYR
purifier is	VVUVVSSY
pushed	TXUVUTTT
pushed into	TXUVUTTT
put	SSVTSRTV
put $cluster	TTTXUTTT
put $institution	TUXTUTTT
put into	VVVVVXUT
put your	TTTTTTTX
pyaz	TTVVVSUY
pyaz ka	TTVVVSUY
python	TTTTTRS_
python code	TTTTTRS_
query	UVUUVTUX
query to	UVUUVTUX
quote	UTTVVURZ
quote from	UTTVVURZ
qwe	SSSSTSPZ
qwe NUM	SSSSTSPZ
qwer	SSSSSSSY
qwer zxcv	SSSSSSSY
qwerty	QPQQQQP_
qwerty $	QPQQQQP_
r	XTYUTTSR
r $cluster	VUYTUVSS
r WORK	XTVVTTVT
r a	VVVVVVVV
r there	TTVVXTVS
race	VVVVVUVW
race VERSUS	VVVVVUVW
radius	UUUTUTUX
radius NUM	UUUTUTUX
raha	WPSWSXSR
raha hai	WPSWSXSR
rahe	TVVTXUUT
rahe $	TVVTXUUT
rahega	VUVVVUVW
rahega $	VUVVVUVW
rahegi	VXVVVUVV
rahegi jo	VXVVVUVV
rahi	VSTTUSQS
rahi $	UXVVVUVV
rahi hai	TTUUTWUV
rahi hain	VSTTVPQR
rahi machines	UZVVVSVV
rain	UUVVVSU_
rain 2mrw	UVVVVTUY
rain in	UUVVVSVZ
rainfall	VVUVUTSY
rainfall in	VVUVUTSY
raining	UUVVVUVX
raining in	UUVVVUVX
raise	VVUVVVTX
raise in	VVUVVVTX
rajdhani	VVVVVUVW
rajdhani ABOUT	VVVVVUVW
rajesh	VVTVVUXT
rajesh sorry	VVTVVUXT
ran	TUUTTXVR
ran BETWEEN	TTTTTXVT
ran well	VYVVVUVS
rank	TTUTTTTX
rank %Domain	VVVVVVVV
rank the	TTUTTTTX
ranked	TXVYSTUT
ranked $	TXVUVTVT
ranked BY	VVVYSVUR
rare	VVVVVTTX
rare earths	VVVVVTTX
rashtrapati	VVUVVUUY
rashtrapati ka	VVUVVUUY
rasta	UVXVUUTT
rasta LIST	UVXVUUTT
rate	SSRSSLQc
rate 2day	TUTSURRZ
rate WHICH	VTTTTSTY
rate in	TUUVUSUY
rate of	TTVVVRUZ
rate on	UVVVUSRZ
rate the	UUTTTTTX
ration	VVTUVTTY
ration card	VVTUVTTY
ratna	SVUVVUUY
ratna $	SVUVVUUY
reached	UTTSUTXQ
reached $	UTTTTTXQ
reached $state	VWVVVVVV
reached deployment	VUUTXTTT
read	TTVUTYVT
read the	TTVUTYVT
ready	TSSTSZZO
ready for	TSUTS_UQ
ready is	VVSVVR_P
realistic	VXVVVVUV
realistic FACT	VXVVVVUV
receptive	VVVVVVVV
receptive $	VVVVVVVV
recipe	RSTTTSSY
recipe with	RSTTTSSY
recipes	OPPRQQO_
recipes with	OPPRQQO_
record	UUSUUSRZ
record of	UUSUUSRZ
recorded	TSTRbSPN
recorded $	TSUR_SRO
recorded at	VVVTYSRS
records	RSTTYTRW
records $	TTUU_TSQ
records of	TTTTTTSX
rectors	VVUUVUTY
rectors $	VVUUVUTY
reduce	SSSRSYTS
reduce deaths	SSSRSYTS
regarding	TXTTTTTT
regarding improved	TXTTTTTT
regarding treatment	WVVVVVVU
regards	WUVVVVVV
regards pa	WUVVVVVV
registan	ZRUUVRVS
registan mein	ZRUUVRVS
register	STQTSPSZ
register WE	STSTTRRZ
register a	TTSTTSTY
registered	TUTUSTYP
registered on	TUTUSTYP
regulate	VURUTTSY
regulate $domain	VURUTTSY
regulate drones	VVUVVUTY
reinvent	TXUTTTTU
reinvent the	TXUTTTTU
religion	VUTVTSSY
religion $	VUTVTSSY
rely	XTVVUTVU
rely on	XTVVUTVU
remain	TVUYSSTT
remain without	TVUYSSTT
reminder	TSURTRSZ
reminder for	TSURTRSZ
remove	TTUUSXaP
remove $	VVVVTUaP
remove iron	TTUTSYVS
rent	UUSVTURY
rent HOWMANY	UTTVTTUX
rent an	VVTVUVRZ
repair	TUUUVUUX
repair it	TUUUVUUX
repeat	TXVVVTUT
repeat $	TXVVVTUT
repeated	TYVVVTVS
repeated in	TYVVVTVS
replace	TTTUTSSX
replace diesel	UVVVVRUZ
replace doctors	TTTUTTTX
reported	UTTTTTXT
reported $	UTTTTTXT
reported for	VVVVURZS
represent	WUVVVVVV
represent an	WUVVVVVV
republic	TTVVVSPY
republic day	TTVVVSPY
research	XRRTRTQW
research $	ZSUUTQSX
research %Document	TTTTTXTT
research %Domain	VVVWVVVV
research %Institution	UVUUUUUY
research PARTNER	WVVVVVVV
research WHO	YTTVTSUS
research funding	SVSTTSSY
reset	VVVVVVUX
reset WE	VVVVVVUX
resign	TTTTRPQ_
resign $	TTTTRPQ_
resistance	XVUUVVVT
resistance would	XVUUVVVT
respected	WVVVVVVU
respected sir	WVVVVVVU
restaurant	TVTVVVTX
restaurant near	TVTVVVTX
restaurants	SSUVVQUa
restaurants are	TTVVVSUZ
restaurants in	UUVVVTVY
restaurants near	TTUVVSUY
restrictions	UVUUUTTX
restrictions $	UVUUUTTX
resume	UVUTVTTY
resume bana	UVUTVTTY
reveal	TTTTTSTX
reveal the	TTTTTSTX
review	UUTTUTTX
review FACT	VVUTUTTX
review WE	UVUUVUTY
revival	_TTUTRRS
revival $state	_TTUTRRS
rice	VVUVTTSY
rice does	VVUVTTSY
richer	USSUUTRZ
richer $	USSUUTRZ
richest	SSTTSRRZ
richest %Person	SSTTSRRZ
right	TRTSSOOa
right now	TRUVVSSZ
right to	TUSTSQPZ
rights	UUVVVVVX
rights $	UUVVVVVX
rise	UUVUVSUZ
rise $	UUVUVSUZ
rising	UVSVVTSY
rising $	UVSVVTSY
road	TSTTTXQT
road from	VSSUVUSZ
road made	TTTTTXRT
road right	VVVVVVSY
roads	SSTTUYRS
roads $	SSTTUYRS
rokne	TXTUTTTT
rokne wali	TXTUTTTT
roof	XVUVVUUT
roof $	XVUVVUUT
rooms	VVTVTUSX
rooms does	VVTVTUSX
rotavirus	TTTTPYUS
rotavirus $domain	TTTTPYUS
roughly	VVUVYTSS
roughly HOWMANY	VVUVYTSS
round	VVUVVVTX
round and	VVUVVVTX
ruk	TUTTUUTX
ruk gaya	TUTTUUTX
rules	UUTTTTTX
rules and	VVUUVUTX
rules for	UUUUTTTX
ruling	TTUVTTUX
ruling party	TTUVTTUX
rupay	VVVUSVRY
rupay mein	VVVUSVRY
rupees	TRTQPNRc
rupees $	TQTPQNSc
rupees is	VVVVTVQ_
rural	VWVVVUVV
rural $domain	VWVVVUVV
saaf	SSTTTYRS
saaf karne	SSTTTYRS
saal	UTSTTSTY
saal $	VVTVUVTX
saal $state	UTVUUTUX
saal HOWMANY	VVTTTUTX
saath	XTSWURRQ
saath $domain	STSTYSSS
saath INDIA	TTTTXVTT
saath LINK	TTTXTTTT
saath LIST	UVTXTTTT
saath NEED	XTTTTTTT
saath PARTNER	XVUVUTUT
saath WHICH	TUTXSURS
saath aa	WVVVVVVU
saath hain	TTYTSTTS
sab	VVTXTTTT
sab %Domain	VVTXTTTT
sabha	TVVVVTVY
sabha election	TVVVVTVY
sabka	VVVWVVUV
sabka TABLE	VVVWVVUV
sabse	SXSPQRNU
sabse INUSE	TXTTTTTT
sabse accha	QRTRRPQa
sabse achha	UUURTRSZ
sabse bada	TUVUUTUX
sabse bekaar	UUTTUTTX
sabse zyada	UVUYUUUT
sabzi	SSTSTYSS
sabzi bachane	SSTSTYSS
sacked	VUTTVUTX
sacked over	VUTTVUTX
sad	UVVVVVUX
sad today	UVVVVVUX
sadak	TSTTSYQT
sadak banana	TSTTSYQT
safe	PQTSTZQR
safe $	TUVVVORb
safe $domain	SRUSUYRS
safe in	UUVVUSUY
safe to	RRTTTYTS
safely	SSTSTYRS
safely $	SSTSTYRS
saffron	SRSSSYSS
saffron $	SRSSSYSS
sahayata	XUVVVUVU
sahayata de	XUVVVUVU
sahi	XTUUTSUT
sahi hai	XTUUTSUT
sahi rahegi	VXVVVUVV
said	STSTTTXU
said hello	TTTUTTTX
said to	TTTTTTXT
sake	TTTUTXTT
sake $	TTTUTXTT
sakein	WVVVVVVU
sakein $	WVVVVVVU
sakta	YYTTRORQ
sakta hai	YYTTRORQ
sakte	SYUUTSVP
sakte hain	SYUUTSVP
sakti	TZVVURVT
sakti hai	TZVVURVT
salary	TTRTSRP_
salary $	VUTVUROb
salary HOWMANY	UVTUQTRY
salary do	VVUVTUTY
salary does	VVUVVTS_
salary of	TTTTTRRZ
sale	TSTVSRVZ
sale in	TSTVSRVZ
salty	TXVVUTUT
salty $domain	TXVVUTUT
samasya	XTVVVTVU
samasya pe	XTVVVTVU
sambhalte	UVUVVUUX
sambhalte hain	UVUVVUUX
same	TYUVVUVU
same $	TYUVVUVU
samman	TTUUTTSX
samman nidhi	TTUUTTSX
sang	TVTUVTTY
sang the	TVTUVTTY
sasta	STUVUSTY
sasta hai	STUVUSTY
sasti	SUUTTXRS
sasti $domain	UXVVVUVV
sasti machine	SSTTTYRS
saving	TXVVVVVU
saving %Technology	TXVVVVVU
saw	TYUVVUVT
saw $thing	TYUVVUVT
say	TTUUUURZ
say hello	VVVVVUVX
say in	VVVVVTTY
say that	TTUUTWSW
say yesterday	VVVVVUTX
says	PRUQQYOP
says $institution	UUXTUTTT
says FIGURE	STSTTYSS
says NUM	TTTSSXST
scale	R_SSTOTP
scale $domain	R_SSTOTP
schedule	TUUTURQZ
schedule $	TUUTURQZ
science	XPSOUSOU
science $	STSRTWNU
science and	ZRSRRRTR
science be	VVVVVVVV
science have	VVVYVTVV
science in	XTSVTTUT
science max	XUVUUTUT
science minister	VVVVVUQ_
science more	VVVVVUUY
science next	VVVVVVVW
science par	TVUVVUVX
science the	VVVUVVVW
science underfunded	TTTTTTTX
sciences	VVTTUTSZ
sciences select	VVTTUTSZ
scientific	SUXZRQSR
scientific %Domain	TVUYTSTT
scientific COOPERATE	VVUXUTTU
scientific adviser	TUXUTSTT
score	TTTTSPTY
score $	TTTTSPTY
scored	UVVVVVTX
scored the	UVVVVVTX
se	UQXQVQWP
se $	XUXVUTUT
se $cluster	UUXTSTTT
se $institution	TTZUTTSR
se $person	UVXVUUTT
se $state	RRSTSPP_
se ADOPT	VXVVVUVV
se HOWMANY	TTSTTTXT
se LINK	TTSTWVSR
se PARTNER	XTVVVTVU
se WE	TVXVUUUT
se WHICH	UVZTUSRV
se WHO	TTXTTTTT
se aa	UYVVVUVV
se hain	UTTTTTXS
se judna	ZUVVTUVU
se milna	TTXUUTTT
se sadak	TSTTSYQT
se zyada	RQSTYRTT
second	TTSUTQQb
second $institution	TSSVVTTY
second law	VVTUUTSY
second phase	VVVUUSUY
seeder	SVTTTRXR
seeder $state	TXSUTSTT
seeder BY	TTTTTSXT
seeder HOW	UUTTUTXT
seeing	VVVVVVVV
seeing $institution	VVVVVVVV
seen	UXVVVTVV
seen in	UXVVVTVV
select	VVTTUTSZ
select its	VVTTUTSZ
selected	UUVVXUVT
selected in	UUVVXUVT
self	WVVVVUVV
self help	WVVVVUVV
send	TTSUUSTX
send WE	TTSTUSTX
send an	VVVVVVR_
sense	RZTVTSTR
sense $	VVVVVVVV
sense in	RZSVTSTR
sensex	STTSTQQ_
sensex $	STTSTQQ_
sentence	UTTTTRTY
sentence into	UTTTTRTY
series	WUVVVVVV
series a	WUVVVVVV
serious	XUVVUUVT
serious WORK	XUVVUUVT
serum	UUTUVTTX
serum $	UUTUVTTX
serum $institution	VVaVVSSR
serve	VVSVVTSY
serve $	VVSVVTSY
served	VVUVSTYR
served $	VVUVSTYR
set	TSURTRSZ
set a	TSURTRSZ
shaadi	VVVVVTTY
shaadi WHEN	VVVVVTTY
shaadishuda	VTSVUSSY
shaadishuda hai	VTSVUSSY
sharing	TTUXSTTT
sharing the	TTUXSTTT
she	STRTTSXT
she WORK	TVTTTTXT
she do	UTTTUTXT
short	TTRTRQ_Q
short ABOUT	TTRTRQ_Q
should	SRRRQOMb
should $cluster	VUTTUTTX
should $institution	UTSTSSSY
should $state	QUSTSTTX
should INDIA	RUUUSTVX
should LIST	SVUVVUUY
should WE	VQSTUPTY
should a	XTVVVTVT
should be	RURUVTR_
should he	XSVVVUVV
should it	XVUVVVUT
should like	TUXTVVTT
should the	QSVUTTVZ
showing	VVVWVVVU
showing %Technology	VVVWVVVU
shown	VVVVVQ_R
shown $	VVVVVQ_R
shut	UTUVVTTX
shut down	UTUVVTTX
side	WQTTSOTa
side $	ZSVUTRUR
side $state	XTVVUUVT
side effects	PTTTTPTa
sign	RRTTTVTV
sign me	TTTTTTTX
sign of	STTVUXUT
sikhane	XVVVUUVV
sikhane ke	XVVVUUVV
sikhata	XTVUUTVT
sikhata ho	XTVUUTVT
silicon	STSSSSRY
silicon valley	STSSSSRY
similar	RQSSU_QP
similar $	RQSSU_QP
since	UQRQTXQL
since WHEN	VTUTTSYT
since YEAR	UQRQTWON
since last	RTTTSZUR
sing	STSURPQ_
sing a	SUVUTRTZ
sing me	UURUTSQ_
single	TRTXSTTT
single %Cluster	VVVVVVVV
single %Institution	TRTXSTTT
sir	SSUTQQRa
sir $	VVVTTUTY
sir WE	XUVVVUVU
sir dard	SSTSQQSZ
sir madam	WVVVVVVU
sirf	TSTUTTTX
sirf amiron	TSTUTTTX
skin	RRRRRZRR
skin $	TTTTTXRS
skin disease	TTTTTXTT
sky	VVUUVUTX
sky blue	VVUUVUTX
slide	SSSWRORY
slide #	TUTXTTTT
slide deck	SSTRSPSY
slot	TTTUUTTX
slot at	TTTUUTTX
slow	VVUSTSTY
slow $	VVUSTSTY
small	UXVUUUUR
small $domain	VTVUUYUR
small towns	TXVVUTVV
smart	SVTTTRXR
smart seeder	SVTTTRXR
smarter	STRUTSSY
smarter $person	STRUTSSY
smartphone	SSSRSYRS
smartphone FACT	SSSRSYRS
smoke	SSTSTWSU
smoke $	VUTUTTSX
smoke in	TSUTUXTT
snake	VVTTVVTX
snake bite	VVTTVVTX
so	ZTRSVOWT
so HOWMANY	VVVVZTTT
so WE	XTUTVTVU
so far	SSSVUQYQ
so kind	XVUUVVVT
so slow	VVUSTSTY
so um	VVVVVVVV
soil	SSRQZWRS
soil LIST	VUVTZSVR
soil at	RTSRSZRR
soil moisture	VVTTVTSY
sold	VVUVRVTZ
sold in	VVUVRVTZ
solve	TUTTTR_Q
solve $	VUUVVSaP
solve 3x	UVVUUUR_
solve VERSUS	UUUTTTTX
solved	VXVVVUVV
solved $domain	VXVVVUVV
some	TXVTTTTT
some #	XTVVVVVV
some %Place	TXTTTTTT
some %Project	VVZVUSVV
some ELSEWHERE	UXVVVUVV
some of #	QRQOTQNZ
some of # $cluster	KSLORZVE
some of # $cluster $institution	TUXTTTTT
some of # $cluster %Person	TUTTTXTT
some of # $country	SURRQRO_
some of # $domain	bRPOXMOM
some of # $domain $institution	_UUVSRQR
some of # $domain $state	bKTSTNTO
some of # $domain %Document	TUTUTXTT
some of # $institution	NTSRSRYL
some of # $institution $state	QSSTSZTS
some of # $institution %Technology	UTUTQbUT
some of # $person	STSSTRZR
some of # $state	INSRXdSE
some of # $state $thing	ZRQTTRSQ
some of # $thing	WRPRROXQ
some of # %Cluster	SUSZMKVT
some of # %Document	TTSTTXTS
some of # %Domain	QUT_TPRT
some of # %Place	OUQWRTMN
some of # %Programme	TTTTSXRT
some of # %Technology	UTTSTYTU
some of $cluster	SSMURPYT
some of $cluster $country	UTZRTTRR
some of $cluster $domain %Project	SRTRRZRS
some of $cluster $institution	STVSSSTW
some of $cluster $person	RRTQQPPX
some of $cluster $state	STTTTWTX
some of $cluster %Document	STTTUYRT
some of $cluster %Domain	RTRSWPWR
some of $cluster %Event	TTTSPaQR
some of $cluster %Person	RTPRV_OS
some of $cluster %Place	TRSSTSYS
some of $cluster %Project	TTSRWXRN
some of $cluster %Technology	VUTSSYRT
some of $country	VVTVUSRZ
some of $country $domain	TTSUSOMd
some of $country $domain %Place	TTTTTTTX
some of $country %Cluster	VVVVVTTX
some of $country %Domain	STSOSaQR
some of $country %Person	VVVVTUVX
some of $domain	EMIOLcOS
some of $domain $institution	QRSTOQVX
some of $domain $institution %Technology	OSQSSZQS
some of $domain $person	STXRPTOX
some of $domain $state	RUPQPTMW
some of $domain $state %Person	MOUURdUK
some of $domain $state %Project	RPTRUZTP
some of $domain $state %Technology	OSTQNYUR
some of $domain $thing	PNRSROZU
some of $domain %Cluster	NRQUPWPQ
some of $domain %Compendium	QPRPPUXP
some of $domain %Document	PTTRUYSR
some of $domain %Event	RSUTSYSS
some of $domain %Need	PPTSWVRT
some of $domain %Person	MRTQbaOO
some of $domain %Place	SRTVTXQR
some of $domain %Programme	SRUSRYPR
some of $domain %Project	KQSOT_QM
some of $domain %Technology	KLTOTcRO
some of $institution	QSRROOZR
some of $institution $person	VU_UUSQR
some of $institution $state	TTTTTTXT
some of $institution $state %Technology	URUUR_VV
some of $institution %Document	TTTUTXTT
some of $institution %Event %Person	VVSUSTYQ
some of $institution %Need	SSSTTYST
some of $institution %Person	TSTTXXNN
some of $institution %Place	UTSTTTXR
some of $institution %Programme	TUTTTXTT
some of $institution %Project	STRSTYRT
some of $institution %Technology	RSRQX_PP
some of $person	SSRQRNR_
some of $person $thing	TSYUUSTS
some of $person %Cluster	TTTTTTXS
some of $person %Person	UUUUTTTX
some of $state	OLSSMMWZ
some of $state $thing	OWTTSUOP
some of $state %Cluster	TTTTVXTS
some of $state %Domain	TTUTTTTX
some of $state %Event	TSTTSYTP
some of $state %Need	SSSSRYSS
some of $state %Person	VUVVSSVY
some of $state %Project	SQTRUXUS
some of $state %Technology	TSTRXXTT
some of $thing	SQPSQOaP
some of $thing %Cluster	VVUSZQSR
some of $thing %Document	TUVVUaPT
some of $thing %Forum	UTUUTTXT
some of $thing %Place	UTTSWUVR
some of $thing %Technology	VTUTTXTU
some of %Cluster	SSQUYJKW
some of %Cluster %Document	VUTSSYSS
some of %Cluster %Domain	UUTXTTST
some of %Cluster %Domain %Project	VVVYVSVV
some of %Cluster %Event	TTSTTXRS
some of %Cluster %Person	UVSXXRQP
some of %Cluster %Place	TTTXVTTS
some of %Cluster %Programme	TTRRWWPS
some of %Cluster %Project	UUSVSRVQ
some of %Cluster %Technology	VVV_QVTU
some of %Compendium	TUSSVXQQ
some of %Document	QRRQSUQX
some of %Domain	UVVYUSTV
some of %Domain %Person	UVUbUPST
some of %Domain %Place	VUUYUTTU
some of %Domain %Project	UUSXUQRR
some of %Domain %Technology	VUUcRQUT
some of %Event	TTTRUXSR
some of %Need	VVUUZSSR
some of %Person	RRRRPQMb
some of %Place	UUTRWTTX
some of %Place %Project	VVUaTRSU
some of %Place %Technology	VTTbQQRS
some of %Project	TTSTXVSS
some of %Technology	TSTWRVRW
some way	VUXVUTUT
somehow	VVXVVVUU
somehow $	VVXVVVUU
something	SVTTXYTS
something INUSE	VWVVVVVV
something for	TXVVUTVV
something in	UUUUYSVT
something useful	SSTTTYTS
sona	VVUUSVSY
sona HOWMANY	VVUUSVSY
sone	VVVVVUR_
sone ka	VVVVVUR_
song	SUVUTRTZ
song on	SUVUTRTZ
sood	UUUTTSRZ
sood $	UUUUVTTY
sood sir	VVVTTUTY
sorry	TTTVSSaP
sorry $person	VVTVVUXT
sorry WHICH	VVVVTVXT
sorry the	TTUVTTXT
sort	TTTTTSTY
sort a	TTTTTSTY
sorted	VTUYUSUT
sorted $	VTUYUSUT
sorter	RZSUUQZO
sorter $	UTRUVSZR
sorter $state	TXUVVSVT
sorter of	TXVVVTVT
sorts	UUUUVTTY
sorts a	UUUUVTTY
south	XTTTTTTT
south $	XTTTTTTT
sow	TTSTSXRT
sow $	TTSTSXRT
speak	TTTTTYSS
speak of	TTTTTYSS
spectrometers	XTVVVVVU
spectrometers in	XTVVVVVU
speech	RTSTVQS_
speech $	TUTTTTTX
speech HOWMANY	VVTVXVVT
speech for	TTVVVSPY
spend	RSVUTSTZ
spend ABOUT	TUVVUTVX
spend on	TSVUUTTY
spending	VVUXUTUT
spending effort	VVUXUTUT
spices	YRRSRSRR
spices $	YRRSRSRR
spoken	VTVVVSVY
spoken in	VTVVVSVY
springs	TXVVVVVU
springs $domain	TXVVVVVU
sql	UVUUVTUX
sql query	UVUUVTUX
stand	VUUUVTXT
stand $	VUUUVTXT
stated	RSUXQYTP
stated %Need	SSUXRWTR
stated in	TSVUTYVR
states 0	NESSRVWS
states 1	YQPKQWMU
states 2	MfQPOKNP
station	TTUVVSUY
station $	TTUVVSUY
stations	XUVVVVVV
stations in	XUVVVVVV
steel	TTTTTXRT
steel $domain	TTTTTXRT
step	VVTTVTRZ
step $	VVTTVTRZ
step BY	VVTTVTRZ
steps	VVXUTTTT
steps is	VVXUTTTT
still	TTUUTTTX
still burning	TTUUTTTX
stock	TUTUVRSY
stock in	UUVUVSUZ
stock price	VVVVVVPa
stock to	UUTUVTTX
stocks	TVVVVVVX
stocks $	TVVVVVVX
stocks should	VVVVVVVV
storage	XVVVUTVV
storage #	XVVVUTVV
store	TTUTTXTT
store vegetables	TTUTTXTT
stories	RQTRTYRS
stories of	RQTRTYRS
story	STUQRSYS
story BETWEEN	VVYTVVVT
story about	TTSSQRQZ
story of	TTTTTTYS
stove	SUUUUSYS
stove $	SUUUUSYS
stoves	TXVVVTVU
stoves from	TXVVVTVU
strategy	SSTURQS_
strategy for	SSTURQS_
strike	SUQUTQR_
strike at	SUQUTQR_
string	UUTUTTSX
string theory	UUTUTTSX
struggling	XTVVUTVU
struggling with	XTVVUTVU
student	VWVVVVVV
student thesis	VWVVVVVV
students	VUSVPTQZ
students $	VUTVUTTX
students WORK	VVRVSUSY
students failed	VVRVSVPa
stupid	STSSSRRZ
stupid $	STSSSRRZ
style	UYVVVUVS
style $thing	UYVVVUVS
suar	RUSTRO_S
suar $	SUSTSQ_Q
suar is	TUVUUTVX
subsidies	VVVVVUUX
subsidies HOWMANY	VVVVVUUX
sue	UUTTUTTX
sue WE	UUTTUTTX
sued	SUSUSRRZ
sued $	SUSUSRRZ
summarise	TTTTTSSY
summarise %Institution	VVVWVVVU
summarise today	TTTTTSSY
sun	QSQRPVQX
sun LIST	RURRQPR_
sun faster	SSTTTYSS
sunao	RURSUOOc
sunao $	SURSUPOb
sunao %Person	TVVTUSVY
sunao barish	UVVVVVVX
sundar	UUSVUTP_
sundar hai	UUSVUTP_
sunday	VUVVVVVX
sunday $	VUVVVVVX
supervisor	VVUUVUTX
supervisor is	VVUUVUTX
supply	XTVVUTVU
supply $domain	XTVVVVVV
supply WORK	XTVVUTVT
supported	SUTTSXTT
supported BY	SUTTSXTT
surgery	XTVVVVVT
surgery and	XTVVVVVT
system	SRSSSQZV
system $	TTTTTSRX
system about	VTTUTSZP
system prompt	UUUTTTTX
systems	UTTSURTY
systems of	UTTSURTY
t	UTVTTTUX
t $state	UTVTTTUX
taalluk	TTXTTTTT
taalluk $	TTXTTTTT
tagged	UTUTXTTT
tagged $domain	UTUTXTTT
taj	VVUUVUR_
taj mahal	VVUUVUR_
tak	OT_SVPSO
tak $	UUTTXTTT
tak HOW	TTZUTTSR
tak HOWMANY	UUXTTSTT
tak WHO	TXUUUTVT
tak ka	VVXVUUTT
tak ki	UVbUVTRT
tak pahunchna	UVYVTSTS
take	SWSURSVV
take $	VUVVVUVW
take WE	TTTUUTTX
take for	UUVVVSU_
take on	TXVVVUVT
take out	UUTUTTXS
take the	VUTVVVYU
taking	VXVVVTVV
taking to	VXVVVTVV
talented	VVVVVTVX
talented %Person	VVVVVTVX
talk	SSVUTZVS
talk about	SSVUTZVS
tall	VVRUVTPa
tall is	VVRUVTPa
tamatar	UUTUTTTX
tamatar ka	UUTUTTTX
tamil	TTTTTRSY
tamil $	TTTTTRSY
tanks	ZQSRRRTR
tanks on	ZRSRRRTR
tanks or	YUVVUUVS
target	RVVUTRVW
target $state	TXVUTTVT
target BY	TTVVUTVX
tarike	TYVVVTVS
tarike chalenge	TYVVVTVS
tarkeeb	SSTSTYSS
tarkeeb $	SSTSTYSS
tax	VVVTSUVY
tax do	VVVUSVVY
tax payers	VVVTVUVX
taza	TTTTTSRY
taza %Document	TTTTTSRY
tb	RPTTQaRS
tb $	RQUTQ_UR
tb with	STTUUYRS
teach	SSTTSSOY
teach me	SSTTSSOY
teachers	XTUVTTUT
teachers in	XTUVTTUT
tell	TTTUXSTV
tell $person	TTTUTTTX
tell WE	TTVVXTVT
temperature	TTUVUTUX
temperature in	TTUVUTUX
temple	RRSSSYRS
temple flowers	RRSSSYRS
terms	UVUWXTTR
terms of	UVUWXTTR
test	TRTSRTYP
test $	TUUTTSYS
test $domain	XUVVUUVV
test an	ZTVVVUVU
test ho	TTTUTXTT
testing	cPTTTXRO
testing #	aSVVUTVR
testing $domain	XTVVVUVU
testing ORG	XSVVUTVS
testing PARTNER	ZSVVVTVU
testing ke	XTVVVVVT
testing of	RTSRSZRR
textbook	QPOORRHa
tha	TUSUTSYS
tha $	TUSUTSYS
than	OPMPYNN_
than #	TUTSSSSY
than $cluster	VVSRUUSZ
than $institution	VVPVUTPa
than $person	VVRVVVTZ
than $state	VTVVVTVX
than FIGURE	VUVTUTUX
than NUM	PRSPWPSX
than YEAR	TTVSSZVR
than allopathy	VVVVVTTY
than chinese	VVUUUTVX
than one	STSVWPQQ
than the	VUTVVTTX
thank	UUTTTSTY
thank you	UUTTTSTY
thanks	TTTSSRR_
thanks that	TTTTTSSY
thanks you	UVUUUSTZ
that	UZNTRTOM
that $	XTWVVVVT
that $cluster	STSSSVTW
that $institution	UTTTRXTT
that $state	SYUTTSTQ
that $thing	UTUVUYSS
that %Person	TUVUUTVX
that ELSEWHERE	TXVVVTVV
that MEMBER	TUUTTXTV
that NONE	VVVZTTUV
that PARTNER	XTUVUTUU
that WE	TXTUUTTX
that WORK	W_USPOTS
that a	VVVVVVVV
that already	TXVVUTVV
that came	UUVVXTUU
that can	XTVVVVVU
that carry	SSTSTYQS
that could	XVTTTQUS
that finished	STUSSYSS
that go	TSTTTXTT
that have	SXUZRQVT
that help	TTUTTYTS
that jump	XTUTVTVU
that mention	STTTSXTT
that ran	TTTTTXVT
that realistic	VXVVVVUV
that reduce	SSSRSYTS
that sorts	UUUUVTTY
that talk	TTVUTYVT
that was	TTTTTSSY
that would	TYVVUTVV
the	LPRRRTST
the #	RRTRSRP_
the $cluster	RRTOXYMN
the $country	QURRRSQZ
the $domain	RMQSPQVY
the $institution	VUQTQNaM
the $state	USVPSRVW
the $thing	IUQPQTXS
the %Cluster	RTORWOUU
the %Document	TSTTNQWV
the %Domain	TTTSTTTX
the %Event	VVUUWQQX
the %Institution	USRRSXPU
the %Person	NRSTQYRV
the %Place	USU_SQTV
the %Programme	VUTTUXTT
the %Project	SSSSRURX
the %Technology	SWQQWSQS
the ABOUT	STUTSTQY
the COMPARE	RSRRRSPY
the ELSEWHERE	VZVVUTVS
the FACT	TURTSQaQ
the FUND	VVVVVTTY
the GAP	VVUXSTST
the HOST	UVUUTSXT
the HOWMANY	OQSRYNOR
the INDIA	SVUVVUUY
the LEAD	STUTSSTW
the LINK	TTbUSPPP
the LIST	USUTOWTS
the NUM	TTTXTTTT
the PARTNER	TVWUSTVR
the STAGE	TSUTVXTT
the TABLE	UUUXTTTT
the WORK	_TTUTRRS
the aadhaar	VVUTUUTX
the admin	VVUVVSSY
the air	VVVVVTVY
the airport	VUVVVTVX
the annual	VVUVVVPa
the aside	RQUXRTRU
the attendance	VVTVVVSY
the balance	UTTXTTTT
the bank	TTTTTTTX
the best	SQSRQTMY
the boiling	UVUVUSQZ
the budget	VVVVVVVW
the canteen	VVSVVTSY
the capacity	VVUVUT_Q
the chances	VVVVVUVW
the cheapest	VUUVVSS_
the chemical	UUUVTTSX
the chinese	TSRSRPOb
the claim	UUUVTXTT
the collector	RSSVTQQ_
the cost	VVVVVT_Q
the cricket	TVUVVUTX
the crime	TUUVUSUX
the current	UUTUTTSY
the data	TSTUTUSY
the dc	VVVVVVVV
the depth	RSTVSSSY
the dress	VVTVUTSY
the drone	STTVUXUT
the education	VUTTUSQX
the eiffel	VVUUVUTX
the election	VTVVVSVY
the email	VVUVVURZ
the entry	TSTSUSQZ
the failure	TTTTTTSX
the first	TUTSSRVX
the floating	TTTTTSYQ
the focus	TTRTSS_P
the friendliest	VVUTVSSY
the ganga	VVTUVUSY
the gdp	VVVVVUUX
the go	RSUTR_QP
the governor	TVVVVROb
the graph	TUQTZRPR
the gst	UVVVUSRZ
the h	VUTUTTTX
the heliborne	UTSSURXT
the helm	RURTTQYS
the hidden	TTTTTSTX
the hill	TXVVVTVU
the hockey	VVVUVUTX
the ice	TTTUTSXT
the inflation	VVVVVUVX
the largest	VVVXUVTT
the last	VVVVVUUX
the laws	PQSUQQSZ
the laziest	TTVSUQO_
the lights	STSSTRRZ
the literacy	VVVVVUUY
the lok	TVVVVTVY
the longest	UUVVVTVX
the main	XTVVTSUT
the market	UUUUUZUQ
the men	XUVVVVVT
the minister	UVTVUT_Q
the mla	UUVVUTSY
the moon	TVUUTTQZ
the more	UVTVUUSX
the most	TTQZQMOW
the mughal	TTSSTSRY
the municipal	XTVVUTUT
the national	TVTUVTS_
the network	UTXTTTTT
the new	TTTVTTTX
the next	SVTUVTOb
the nicest	VVUUVUTX
the nilogon	TSRSRWZQ
the nobel	TUUTUTUX
the north	_UUTPQVO
the northern	QUSSQZUR
the nsf	VVUTUTTX
the office	VUXUTTTT
the opening	VVTVVUQ_
the opposition	UUVSRRRZ
the other	VVVXVUVV
the password	VVUVVSSY
the petrol	VUVVVSVY
the phone	VVVVVVR_
the population	RSSTYNSU
the postal	UUTTTTXT
the press	VVVVVTTY
the prettiest	TUTTTTSX
the price	VVVVVUPa
the prime	VVVVVVQ_
the psa	TTTTSPPa
the rainfall	VVUVUTSY
the ration	VVVVVUUX
the record	UUSUUSRZ
the richest	TTVVTTTX
the road	VSSUVUSZ
the ruling	TTUVTTUX
the salary	VVUVUTLe
the same	TYUVVUVU
the sky	VVUUVUTX
the south	XTTTTTTT
the stock	VVVVVVPa
the story	TTUTTTYS
the sun	SSTTTYSS
the taj	VVUUVUR_
the temperature	VUVVVVVX
the thematic	VUSXTTRT
the toughest	UVSVUSSY
the treatment	YUVVVSVS
the upsc	UUSTTSSY
the visually	TTTTTXTT
the way	TXSTTTTT
the weather	UTVVUMRe
the whatsapp	VVVTTUTY
the wheel	TXUTTTTU
the who	TUUUTRSZ
the winner	RSSSQSTY
the wives	STSTSSSY
the world	TUUSSRTa
the yamuna	VUSTTTRZ
their	TUTXTTTT
their %Domain	TTTXTTTT
their %Project	VVVVVVVV
their rectors	VVUUVUTY
them	VXVVUTVT
them $	XTVWVVVU
them and	TXVUUTVT
them as	TXVUUTVT
thematic	VUSXTTRT
thematic focus	VUSXTTRT
themselves	UYVVVTVS
themselves to	UYVVVTVS
theory	UUTUTTSX
theory to	UUTUTTSX
there	OQQVVVOQ
there $	VYUVUSTT
there BETWEEN	VVVVXTVU
there WORK	YVVVUSVV
there are	SRSWVRTR
there be	VVVUUSUY
there been	UUTTXTTT
there for	SSTSQZRR
there in	SRUVVRUV
these	TTTTTTWX
these %Cluster	TTTTTTTX
these days	TUTUTSYR
thesis	VWVVVVVV
thesis to	VWVVVVVV
they	RUVXRWOS
they $	TVVVVXVU
they COOPERATE	VVU_TRVV
they FACT	SSSTSYRR
they INTRODUCE	UUXUTTUT
they INUSE	VXUVUTTT
they LINK	VVYTVVVT
they cover	TUTXTTUT
they ran	VYVVVUVS
things	VVVVVVVV
things for	VVVVVVVV
think	ZQOPPORV
think $domain	UVVVVSU_
think %Cluster	SUUSTRVZ
think about	VVUVVTTX
think of	XTOTRQRX
think tanks	ZQSRRRTR
this	TTTSUSSY
this LIST	UVVUVTUX
this database	UUVVXTVT
this evening	VUVVVUVX
this sentence	UTTTTRTY
this weekend	TTVVVSVY
this year	TTTTTTTX
thoda	VVVVVTYU
thoda ABOUT	VVVVVTYU
though	TXVVVTVU
though neighbours	TXVVVTVU
through	PSYTTXSP
through $cluster	VVXVVVTV
through $domain	QRTSTZQR
through $institution	VVXVVVVU
through WHICH	VVXVVUVV
through WHO	SUXTTTTT
through ho	UU_VVUVS
through some	VVZVUSVV
through the	VVXUVVTT
throwing	SSTSTYRS
throwing away	SSTSTYRS
ticket	SSUUUSTZ
ticket $domain	TYVVVTVS
ticket book	UUUTUTTY
ticket from	USVVVUVY
time	TTRUSRPX
time $	VVVVVUVX
time does	TTTUSRRX
time is	VUSUVSRZ
times	UVTUTSRZ
times NUM	UVTUTSRZ
tips	TTTTTTTX
tips to	TTTTTTTX
to	SWWUQURQ
to #	XTVVVUVU
to $	TWSTSQYT
to $cluster	TTYSUOPV
to $country	VVWVVTTX
to $domain	TQWTSWPR
to $institution	RSVUSQOW
to $person	UTYTTRSS
to $state	RaTUTLRW
to %Event	TUXTTTUT
to %Person	RSUTR_QP
to ADOPT	WYUUUPVS
to COOPERATE	XVVVUTVV
to FACT	TWRQSRPW
to INTRODUCE	TXXTTTTQ
to KNOW	XTUUVTVU
to LIST	WQTWTVTR
to NUM	YTVUUTVU
to PARTNER	XTSUTRTW
to PER	TTTXUTTT
to WE	WUVUVTUX
to WHICH	TTTTTSXT
to WHO	WUXVVVTT
to WORK	UXSTTTVS
to a	USTSXSQY
to act	TXVUTTVT
to apply	VUSVVTR_
to back	XTVVVVVT
to be	TTTTTUXT
to become	SVUUTPS_
to buy	URTTUPTZ
to call	XTVVVTVU
to collector	WUVVVVVV
to comment	YTVVVTVU
to cook	TTTTTTTX
to crack	TTTTTTTX
to do	VVYTVTTT
to drink	RRTTTYTS
to eat	TTUTUSVY
to edit	UTUVVTTX
to in	UVTTXTTT
to install	UYVVVUVS
to keep	STSSSZRS
to live	VTVVVTVX
to lose	VVTTVUTY
to me	UUTUTTSX
to move	UUVVVVVX
to rain	UUVVVTVY
to read	TTVUTYVT
to remove	TTUTSYVS
to rent	VVTVUVRZ
to repair	TUUUVUUX
to right	UVVVVVVX
to sort	TTTTTSTY
to sow	TTSTSXRT
to store	TTUTTXTT
to supply	XTVVVVVV
to take	TTTUUTTX
to the	RUXTVVPQ
to understand	VVYVVUUU
to write	WVVVVVVV
today	SQTTTSRY
today $	TRTVUOTb
today %Document	TTTTTSSY
today date	VVVVVUQa
together	SRZRSYQO
together $	TTXTURST
together HOW	UUXTUTTT
together LIST	TUTTTYVU
together WHICH	VVVVVVVV
together in	TTRTTYTS
told	VTUTWVVU
told $	TVVVaRVU
told and	VVVVVUVX
told me	TVVVVXVU
told there	XTVTTTVU
tomatoes	VVVVUVVW
tomatoes cost	VVVVUVVW
tomorrow	SRSTTRXT
tomorrow $	TRTTTSVW
tomorrow ABOUT	UVUUUUXT
tonnes	UTUTTXTT
tonnes PER	UTUTTXTT
too	TZUVURTT
too $	TZUVURTT
took	RTTTTZRS
took part	RTTTTZRS
tooth	STSTTSSZ
tooth hurts	STSTTSSZ
top	YVTRLSSU
top NUM	YVTRLSSU
toughest	UVSVUSSY
toughest grader	UVSVUSSY
tower	VVUUVUTX
tower $	VVUUVUTX
towers	TQUQSaRP
towers $	TQUQSaRP
towns	UXVVUTVU
towns $	WVVVVVVU
towns in	TXVVUTVV
traditional	TTTSUYRT
traditional $domain	TTTSUYRT
trail	UUZTUSTR
trail BETWEEN	UUZTUSTR
train	TPUUURSb
train from	URVVVUVZ
train ka	UUUTUTTY
train leave	VUVVVTUZ
train ticket	USVVVUVY
trains	XTUVTTUT
trains #	XTUVTTUT
translate	STTTTORa
translate $domain	TTUUUSSY
translate %Cluster	VVVVVTTX
translate WE	UVVVVUUY
translate good	UVVVVUUX
translate this	UTTTTRTY
travel	VZVUURVT
travel to	VZVUURVT
treat	VVRSRTXT
treat $	UUSTRSZR
treat a	VVSSVVPa
treat in	VVVVUV_R
treating	TTQTRYQP
treating #	TTTTTXVT
treating leprosy	QQRPR_QQ
treatment	ZUVVVSVR
treatment of	ZUVVVSVR
trending	UTSTTSSY
trending on	UTSTTSSY
trial	ZSVVURVS
trial $	XSVVUTVT
trial of	XTVVUTVT
trials	VVVVVVVV
trials $	VVVVVVVV
true	TTTTTTTX
true that	TTTTTTTX
trust	XSRUSPQW
trust $thing	QSSUUPRZ
trust FUND	XTVVVVVT
trust the	TSTUTUSY
try	TXVVVTUU
try $	TXVVVTUU
trying	VVYVVUUU
trying to	VVYVVUUU
tuberculosis	QRTTSYQT
tuberculosis $	SSSRSYRS
tuberculosis with	TTTTTXTT
tum	TTTTTRTX
tum WHO	TTTTTTTX
tum insaan	TTTTSSSY
tumhe	TTTSUSSY
tumhe FACT	TTTSUSSY
tune	TTTTTTTX
tune about	TTTTTTTX
tungsten	VVUVTTSY
tungsten $	VVUVTTSY
turn	XUVVVVVV
turn for	XUVVVVVV
turning	RRSSSYRS
turning temple	RRSSSYRS
tv	TYUVVUVT
tv could	TYUVVUVT
twitter	UTSTTSSY
twitter $	UTSTTSSY
type	STTYUPRR
type #	TTTXXTTT
type $	TUU_SSTT
type PER	VVVWVVVU
type VERSUS	VVVXVVUV
type and	UVUXTRTT
type has	VVVXTUTU
types	UVUaTQST
types BY	UVVXVTUV
types VERSUS	VVVWVVVV
types across	VVVXUUVU
types of	UVUZTRST
types please	VVVXUTUU
udbhaas	TVSTSSYS
udbhaas YEAR	TVSTSSYS
udta	SRRTRRQZ
udta hai	SRRTRRQZ
um	VVVVVVVV
um WE	VVVVVVVV
umar	UUTTTTTX
umar HOWMANY	UUTTTTTX
underfunded	TTTTTTTX
underfunded $	TTTTTTTX
understand	VVYVVUUU
understand HOW	VVYVVUUU
undertaken	UTTTXTTT
undertaken $	UTTTXTTT
unheard	SRPOQRQa
unicorn	UVVVVUUY
unicorn first	UVVVVUUY
unicorns	SUUUTQS_
unicorns $	SUUUTQS_
unke	TTTXTTTT
unke saath	TTTXTTTT
unki	TTUTTXTT
unki LIST	TTUTTXTT
unpaid	UUTTUTTX
unpaid wages	UUTTUTTX
unread 0	RKUTQUXK
unread 1	MNNOQVSX
unread 2	RNUUSTQU
unread 3	RUTSRTRN
unread 4	VZRSPRNP
unread 5	XWVQROPR
unread 6	_VTSSTTQ
unread share 0	RKUTQUXK
unread share 1	PQRSSUUO
unread share 2	STQRSSTS
unread share 3	SPTNMRMZ
unread share 4	OOOLRZLU
up	OWRSROSY
up $	TTTTTRSY
up $domain	SYRSRSRS
up WHICH	TXVVVVVU
up as	TTTTTTTX
up to	YTVUUTVU
up with	QSSUSTYR
upar	ZVVVTTUU
upar WHICH	ZVVVTTUU
upcoming	TTTTTXTT
upcoming or	TTTTTXTT
update	UUSUUSRZ
update the	UUSUUSRZ
upsc	TTTTTSQZ
upsc $	TTTTTTTX
upsc exam	UUSTTSSY
ur	RTSTSRQY
ur LIST	RTSTSRQY
usable	TXUVUTTS
usable in	TXUVUTTS
useful	SSTTTYTS
useful $	SSTTTYTS
users	QPQRTS_Q
users $	SQSTTU_S
users does	UUTUTTXS
users hain	VUUTOSbQ
using	_SUTSQOT
using $domain	_SUTSQOT
uski	VVVWVVVV
uski TABLE	VVVWVVVV
uthane	SRTTTZPR
uthane wali	SRTTTZPR
utilities	VVTVVUUX
utilities $	VVTVVUUX
valley	STSSSSRY
valley $	STSSSSRY
valuation	VVUVVVTX
valuation $	VVUVVVTX
vegetables	TTRRSYRT
vegetables fresh	TTTTTXTT
vegetables without	TTTTTXRT
very	TUTTTRS_
very helpful	VVVVUTUY
very much	UUTTTSTY
via	VVXVVVUV
via WHO	VVXVVVUV
virat	VVVVTVTY
virat kohli	VVVVTVTY
visit	TTSTTTVV
visit the	TTSTTTSX
visit tomorrow	UUUVUVYS
visited	VVSUSTYQ
visited $institution	VVSUSTYQ
visiting	XTVVVVVT
visiting $state	XTVVVVVT
visually	TTTSTXTT
visually impaired	TTTSTXTT
vocational	VVTUVUSZ
vocational $domain	VVTUVUSZ
votes	TTUVTTUX
votes did	TTUVTTUX
vyavastha	TTTVVRTY
vyavastha hai	TTTVVRTY
w	ZUVVTRVT
w $domain	XVVUTTVU
w WHO	XUVVVTVT
waale	TTUTSYUS
waale $	TTUTSYUS
wages	UUTTUTTX
wages $	UUTTUTTX
wala	RXTTTWRQ
wala $domain	RXTSTWRQ
wala plant	VXVVVUVU
wale	VOTSS_QN
wale #	ZTVVSRVT
wale $	ZRUUVRVS
wale $domain	RSTRTYQS
wale %Person	OSVVTaUR
wale %Project	TUUTSXUT
wale NUM	XVVUSTVV
wale app	STUUUYTS
wali	WVSPVRQO
wali #	YTUTTQUT
wali %Technology	RQSRXURR
wali NUM	XUVVUUVV
wali WHO	TXTUTTTT
wali machine	SRTTTZPR
warning	ZTSUSQSS
warning and	XUVVVTVV
warning for	XTSTTSST
warning in	XTUVUTVV
was	RQTOTScR
was $cluster	VUTUTSZR
was $institution	UTTTTTXT
was $thing	UUUUTTXS
was a	UVVSYSUV
was helpful	TTTTTSSY
was the	RRSQOU_R
wasting	VVTSUTSY
wasting public	UVTVUTSY
wasting the	VVVSVUVY
way	SVVTTXST
way $	VVXVUTUT
way $state	TXSTTTTT
way that	VXVVVUVV
way to	TTXTUXTT
ways	TTTTTXTT
ways to	TTTTTXTT
weakly	VVVZVSUV
weakly covered	VVVZVSUV
weapons	UVVVVTVX
weapons $	UVVVVTVX
weather	URSTZVNS
weather LINK	XTSTTSST
weather advice	SSTTRZQR
weather and	VVVVTRTZ
weather apps	SVUUZSPR
weather in	STUVUORd
weather like	VTVVVTVY
week	TTUVVTXT
week $	TTUVVTXT
weekend	TTVVVSVY
weekend $	TTVVVSVY
weight	VVSTVURZ
weight $	VVSTVURZ
weight fast	VVUUVVUX
well	TWTTTRTX
well $	TXVUUTVT
well in	VYVVVUVS
well paid	TTTTTSTX
wells	TXVVVVVU
wells WHICH	UWVVVVVV
wells in	TXVVVVVU
were	QQSRVPPW
were FACT	VVVTZUTR
were developed	TVUS_XPS
were given	TTTTTSTX
were held	UUTUXTTS
were selected	UUVVXUVT
were sold	VVUVTVTX
were there	TTUUTSUX
were told	VVVVVUVX
were very	VVVVUTUY
western	TXVVTTVS
western $state	TXVVTTVS
whatsapp	VVVTTUTY
whatsapp HOWMANY	VVVTTUTY
wheel	TXUTTTTU
wheel in	TXUTTTTU
whether	TTXTUUTT
whether $institution	TTXTUUTT
while	UUVVVVVX
while to	UUVVVVVX
who	TUUUTRSZ
who ABOUT	TUUUTRSZ
whose	VXUUSRUT
whose LIST	TXVUTTVT
whose WORK	XTUVTTVT
wife	VVTVVSPa
wife $	VVTVVSPa
will	POPPQLOc
will $cluster	TTTTTTTX
will $domain	STTUTRR_
will $institution	VVUVVUSY
will $state	RRUTSTUZ
will $thing	UTUVVTTX
will ADOPT	RUSUURYS
will INDIA	VVVVVUVW
will LEAD	VVVVVVSY
will LIST	VVUSVUXV
will WE	VVTVUVXT
will be	TTTTTTVW
will become	UVVVVUUY
will dominate	UUUTTQTZ
will happen	VVTVVSSZ
will it	VVVVVUVW
will phase	UUTTTTTX
will rise	UUVUVSUZ
will the	UTTTTTRZ
will there	VVVUUSUY
will win	TVVVVTT_
win	TVVVVTU_
win a	VVVVVVVW
win in	VVVVVUVX
win the	TVVVVUU_
winder	VVUVUTXT
winder of	VVUVUTXT
winner	RSSSQSTY
winner of	RSSSQSTY
wins	TVUVVTSY
wins YEAR	TVUVVTSY
with	YQWOSUQP
with $	YTRTTRVR
with $cluster	RTWVQTLQ
with $country	TTVTTXSS
with $domain	aRXNNONV
with $institution	QUYTUTPQ
with $state	VUVUXUVU
with $thing	TSYUUSTS
with %Institution	XVVVUTVV
with %Project	XUVTTTUU
with FACT	TTVTTXVU
with HOWMANY	UUUUYSVT
with INDIA	SSTVUVRP
with NUM	TTTTTTUX
with PER	VVYTVUVS
with WE	ZTTTTRSS
with WHICH	TUTWTXSR
with WHO	XTTUVUVT
with WORK	dUVUQMVV
with a	WTTTSXTT
with air	VUUUYSVU
with an	XTVVUTVT
with another	WVVVVVVV
with both	XVVUVTVV
with chatgpt	TUVTUUTZ
with experience	ZVVVURVU
with for	TTVVTXSU
with in	RTURYXTS
with lumpy	TTTTTXRS
with no	TUT_QPTR
with on	XTTUUTTT
with one	VVU_VSTU
with that	VVVVVVVV
with the	QSWUSSYQ
within	XRSTSTSR
within NUM	XTUVTTUS
within the	XSSTSTST
without	RSS_QVPS
without #	UVUXSTST
without $domain	STSSTYQS
without %Project	VVVYUSUV
without COOPERATE	SSUXSTTS
without LIST	UVSZVPST
without a	TUUXTTUT
without notice	UUVVVVVX
without restrictions	UVUUUTTX
wives	STSTSSSY
wives of	STSTSSSY
wo	SZUVUSUS
wo $state	SZUVUSUS
woh	UXVVVTVV
woh $state	UXVVVTVV
women	PQRS_XRN
women #	VVVVYVVS
women $domain	SSTSQZRR
women %Person	UUTS_QRQ
women FACT	XUVVVVVT
women LEAD	TTTTXTTT
women and	TTTUXTUT
women income	STTSSXST
won	RVUUVSTb
won the	RVUUVSTb
wonders	XTVTTTVU
wonders with	XTVTTTVU
workers	VUUVVUSY
workers $	VUUVVUSY
world	TUUSSRTa
world $	TUUTSRTZ
world cup	UVVVVVTX
worse	TTRSTXSU
worse $	TTRSTXSU
worth	UWVVVUVW
worth WE	UUVVVVVX
worth taking	VXVVVTVV
would	UWVQPQLV
would $state	TTTTTTUX
would ADOPT	TYVVUTVV
would LIST	VWVVVVVV
would WHO	STXTTTTT
would WORK	XTVVVUVV
would be	XUWSTRSR
would fit	TXUTTTUS
would help	VWVVVVVV
would it	RVTTTSTV
would the	TXSVTTTS
would you	XRSTTSOX
wounds	TTVUTXTT
wounds of	TTVUTXTT
write	VRSSRRQa
write $domain	WUVVVVVV
write WE	SUVVVUUZ
write a	VRTUSRQ_
write about	VVVVVTTY
write an	TUTTUSTX
write me	VVTVVTQa
write poem	UVURRRTZ
write python	UUUUVTTY
writing	XUVVVVVT
writing a	XUVVVVVT
wrking	ZSVVSRVR
wrking on	ZSVVSRVR
xyz	RRRSSRRZ
xyz abc	RRRSSRRZ
ya	XRTTXRSU
ya $domain	TVTTXTTT
ya $state	ZRUVTTVS
ya machine	TTTTSSSY
yahan	TXSTSTST
yahan ADOPT	VXTUTTTT
yahan bhi	TXTTTTTT
yamuna	VUSTTTRZ
yamuna $	VUSTTTRZ
year	QSSSQWQY
year $	QSSSQWRY
year $domain	TVUVUQS_
year WISE	VVVWVUVV
years	XTTTTTTT
years $	XTTTTTTT
yeh	UUUUTTTX
yeh FACT	UUUUTTTX
yes or no	MTTKQVNZ
yesterday	UVTVVPSZ
yesterday $	UVTVVPSZ
yet	QYUTSSVT
yet $	VYVVVTVV
yet for	QYUTRSVT
you	TMQRPOPZ
you $	TVRRURSY
you ABOUT	RRRTPRZR
you COMPARE	TUVTUUTZ
you FACT	XTTVTTUT
you HOWMANY	VUUUYSVU
you KNOW	VVUUYTVS
you LIST	URSPUVWQ
you NEED	XTVVVVVV
you PARTNER	TVTVVVTX
you access	TTUUUTUX
you and	TVTSURSY
you are	SURRRPPb
you be	XVUUVVVT
you believe	TUUUUTTX
you book	VVTVVVTX
you could	TTXTUUTT
you do	USSTURQ_
you draft	TTTUUTUZ
you feel	VVVUVUUX
you fix	VVVVVVVW
you human	STTUTRQZ
you invest	VVSVVTSY
you kindly	XUUVVTUT
you lay	TUUXTTTT
you like	VVUSVTSY
you please	TUVVVUUZ
you proofread	TTTTTTTX
you put	TTTTTTTX
you say	TUVUUTVX
you send	VVVVVVR_
you teach	SSTTSSOY
you think	WUURTQTV
you trust	QSSUUPRZ
you very	UUTTTSTY
you were	TTTTTSTX
you write	RVVVVSVZ
younger	TTVSSZVR
younger than	TTVSSZVR
your	RSTSaRLX
your %Technology	VVVVWUVV
your LIST	RURRWORY
your data	VVVUZTTR
your database	VVVTbTTO
your eyes	VVVTVUUX
your favourite	VUUTSSTY
your intelligence	TUVTUUTZ
your judgement	VUVTRTUX
your opinion	TSUTSQQa
your own	TTTTTTTX
your records	TTUU_TSQ
your rules	VVUUVUTX
your system	UUUTTTTX
zariye	UVYVTSTS
zariye $institution	UVYVTSTS
zilla	XTUUVTVV
zilla parishad	XTUUVTVV
zxcv	SSSSSSSY
zxcv $	SSSSSSSY
zyada	RQSUYRTT
zyada #	SRSTYRTT
zyada %Institution	UVUYUUUT
zyada %Project	TTUSYTTS
~ # #	YRUXSPVQ
~ # # $	WRUXTRVR
~ # # $domain	XTVTUTVV
~ # # PER	UVVYVTVS
~ # # WE	XVVUVUVV
~ # # WHO	VVVVVVVV
~ # # WORK	XUVUTTVT
~ # $	TNOMVUOV
~ # $cluster	RTSST_PR
~ # $cluster $	STTTUYRN
~ # $cluster $domain	VVVTUXUT
~ # $cluster HOWMANY	RVUTSYRT
~ # $cluster LIST	UVTTXTTT
~ # $country	NUTUQSQ_
~ # $country $	VVUUSTTY
~ # $country $domain	SUUVUQRZ
~ # $country WORK	OUUTSTQX
~ # $domain	XRTMUQQR
~ # $domain #	WUVVVVVV
~ # $domain $	SNSRTVOV
~ # $domain $domain	hQUTSHQQ
~ # $domain $state	XSUUQTUQ
~ # $domain %Technology	STUTTXUT
~ # $domain COOPERATE	YUVUSTTT
~ # $domain HOWMANY	QTUPZRUS
~ # $domain LEAD	XTVVTTVT
~ # $domain PARTNER	aVVVVPVV
~ # $domain WHICH	TYVVVVVV
~ # $domain WHY	TTUUTTUX
~ # $domain WORK	WSUUWOUS
~ # $domain YEAR	XTUTTSTT
~ # $institution	TUSTWSYS
~ # $institution MEMBER	TUTTTSYT
~ # $institution WORK	VVSUYUOT
~ # $state	WOSRUUSO
~ # $state $	TSSRYXSL
~ # $state $domain	ZSUSWRTN
~ # $state $state	SPSSQYUQ
~ # $state BY	UVVTTUVX
~ # $state COOPERATE	XTVVUTVT
~ # $state HOWMANY	SUSQZRRP
~ # $state LIST	YSUVSSTU
~ # $state NEED	XUVVVUVU
~ # $state PARTNER	YVVVVTVV
~ # $state WHICH	XTVVTTVT
~ # $state WHO	XVVVVVVV
~ # $state WORK	YSVUURVR
~ # %Institution	TUTTTTXT
~ # %Institution $	TUTTTTXT
~ # %Place	UUUZTSSS
~ # %Place $	UUU_TSTT
~ # %Place BY	VVVXUTUU
~ # ABOUT	TUVVUTVX
~ # ABOUT $domain	TUVVUTVX
~ # BY	RTSXRWTR
~ # BY $cluster	SUTTSXTT
~ # BY %Domain	TVUXUTSU
~ # BY %Place	TUTYTTTS
~ # ELSEWHERE	XUVVUVVV
~ # ELSEWHERE $state	XUVVUVVV
~ # FACT	STRPSWUU
~ # FACT $	UUUUUSSY
~ # FACT $domain	ZTUUSSSU
~ # FACT $state	ORUTR_RR
~ # FACT %Cluster	SURRRPVV
~ # FACT FACT	TTUTTXUT
~ # HOW	UUSTTTTX
~ # HOW $	UUSTTTTX
~ # HOWMANY	PTTYUPST
~ # HOWMANY #	VVVVYVVS
~ # HOWMANY $	RTTXVRSS
~ # HOWMANY HOWMANY	TVUTTTUX
~ # HOWMANY LIST	UVTXTTTT
~ # INDIA	XTUTTTTT
~ # INDIA $	XTUTTTTT
~ # KNOW	VVUUYTVS
~ # KNOW $state	VVUUYTVS
~ # LACK	UTUXTTTT
~ # LACK $	UTUXTTTT
~ # LEAD	VTXURPRT
~ # LEAD $	TVXVTTTT
~ # LEAD $domain	TVVVUSUY
~ # LEAD LINK	XTSTTSST
~ # LINK	UVRXYTSR
~ # LINK $	UVTXTTTU
~ # LINK $cluster	VVSUZUTR
~ # LIST	VRSRTUQW
~ # LIST $	WTSSVURR
~ # LIST $country	VVUTSTTY
~ # LIST $domain	_UVURSVV
~ # LIST $state	SRTTVWUS
~ # LIST %Institution	WUVVVVVV
~ # LIST LIST	TTVUTXUT
~ # LIST NEED	WVVVUVVV
~ # MEMBER	VVUVZSOS
~ # MEMBER $cluster	VVUVZSOS
~ # NEED	ZTTSTPST
~ # NEED #	VVVVVVVV
~ # NEED $	XTUUTTUT
~ # NEED $domain	_STSSQTT
~ # NEED $state	XVVVVTVV
~ # NUM	XTVVTUVT
~ # NUM LIST	XTVVTUVT
~ # ORG	YTVUTSVT
~ # ORG $state	YTVUTSVT
~ # PARTNER	_QUSRPRR
~ # PARTNER $	ZRVVTSVU
~ # PARTNER $cluster	VVVVaVQR
~ # PARTNER $domain	_SUSRPQR
~ # PARTNER $state	XUVVVVVU
~ # PARTNER NEED	WVVVVVVU
~ # PARTNER NUM	ZVVVUSVV
~ # PER	TVU_UQQR
~ # PER %Cluster	UVUYVSRU
~ # PER %Place	UVUYVSUS
~ # TABLE	VVUYTSTS
~ # TABLE $	VVVVVVVV
~ # TABLE %Cluster	VVUYTTUT
~ # TABLE %Place	VVUXUTUT
~ # WE	UTUTXSUT
~ # WE $	UVVVVVVX
~ # WE LIST	TTTUXTUT
~ # WE PARTNER	XTVVVUVU
~ # WE SHARE	SVVUUUTZ
~ # WHEN	TUUUTTTX
~ # WHEN $	TUUUTTTX
~ # WHICH	TXRTLNSX
~ # WHICH $	bSRTLNRX
~ # WHICH ELSEWHERE	TXVVVTVV
~ # WHO	YUUUSSUT
~ # WHO PARTNER	VVVVVVVV
~ # WHO WHICH	YUUUSSUT
~ # WORK	VRTTTMVW
~ # WORK $	PTTUQTRY
~ # WORK $domain	VRTTVJPP
~ # WORK $thing	STTTTTXT
~ # WORK ABOUT	XUVTTTTT
~ # YEAR	VVVTQVV_
~ # YEAR $	VVVTQVV_
~ $cluster #	QTTQPUVV
~ $cluster # #	TUVTTTXT
~ $cluster # $	RTTQPUSX
~ $cluster $	RQPPWRUS
~ $cluster $cluster	RRRZOPNT
~ $cluster $cluster $	RRWTONPU
~ $cluster $cluster $cluster	TTTXTTPR
~ $cluster $cluster $domain	TUTTTYVU
~ $cluster $cluster %Domain	VVUXUTVU
~ $cluster $cluster %Project	VVSYVSUV
~ $cluster $cluster BETWEEN	VUZRSTUS
~ $cluster $cluster BY	VVUYVUVT
~ $cluster $cluster COMPARE	SSQ_RRRR
~ $cluster $cluster HOW	VVYTTUTR
~ $cluster $cluster INDIA	UURSTTTY
~ $cluster $cluster LINK	VUbPSSRP
~ $cluster $cluster PER	UUTXUTTT
~ $cluster $cluster WHICH	TSUURPSV
~ $cluster $country	UU_TTSSR
~ $cluster $country $	UUXTUTTT
~ $cluster $country BETWEEN	VVXVVUVV
~ $cluster $country LINK	VU_UVTUU
~ $cluster $country LIST	VVYUUTTS
~ $cluster $country WHICH	VVXVVVUU
~ $cluster $domain	RPTQPbOP
~ $cluster $domain $	RQUPQ_PQ
~ $cluster $domain %Project	TSTTTXTT
~ $cluster $domain BETWEEN	VVVUTXVV
~ $cluster $institution	TUdQRMPO
~ $cluster $institution $	TUbPRLQQ
~ $cluster $institution ABOUT	VVYVVVTV
~ $cluster $institution HOW	VVWVVVVV
~ $cluster $institution LINK	VVZUVUTT
~ $cluster $institution PARTNER	TVcVURUR
~ $cluster $institution WHICH	UUXTTTTT
~ $cluster $institution WHO	VVVVVVVV
~ $cluster $state	SUTXTUTS
~ $cluster $state $	SVTUTWPO
~ $cluster $state $state	TTTXTTTT
~ $cluster %Domain	VVSZUSUU
~ $cluster %Domain $	VVUXUTVU
~ $cluster %Domain WISE	VVTXUTUU
~ $cluster %Event	TTSRRbOS
~ $cluster %Event $	TTSRRbOS
~ $cluster %Person	SUSTT_QR
~ $cluster %Person $	SVSSSYSO
~ $cluster %Person WHO	TUTTTXTT
~ $cluster %Project	SSSSSYSS
~ $cluster %Project $	TRPPSYPV
~ $cluster %Project $domain	VVUUZRSR
~ $cluster %Project LIST	TTTTSXTT
~ $cluster %Project YEAR	UVUTTXTT
~ $cluster %Technology	UYSSSURQ
~ $cluster %Technology $state	VYUUTSTS
~ $cluster %Technology LIST	VUTSSYRT
~ $cluster ABOUT	UUSSROaQ
~ $cluster ABOUT $	UUSSRP_Q
~ $cluster ABOUT ABOUT	VUTTTSYS
~ $cluster ABOUT LIST	UVSTSRZS
~ $cluster ADOPT	TUTTTRTX
~ $cluster ADOPT $state	TUTTTRTX
~ $cluster BETWEEN	VVZRTTVS
~ $cluster BETWEEN HOW	VVXTTVVU
~ $cluster BETWEEN LINK	VVVVVVVV
~ $cluster BETWEEN SHARE	UUXTTTVT
~ $cluster BETWEEN WHICH	VVXUVVVV
~ $cluster BY	VVUYVUVT
~ $cluster BY %Domain	VVUYVUVT
~ $cluster COMPARE	SSQ_RRRR
~ $cluster COMPARE $	TTTYROSR
~ $cluster COMPARE $domain	TTTXTTTS
~ $cluster COMPARE %Domain	TTTXTTTT
~ $cluster FACT	UURQOS_M
~ $cluster FACT $	UURQPTZN
~ $cluster FACT ABOUT	VVVVVSYT
~ $cluster FACT BY	VVVVVUXV
~ $cluster FACT LIST	TUTSSRYS
~ $cluster FACT WHEN	VVUUUSZU
~ $cluster FACT WHO	VVUUVUXU
~ $cluster FUND	TTTTTTTX
~ $cluster FUND $	TTTTTTTX
~ $cluster HOST	UUTTTXTT
~ $cluster HOST YEAR	UUTTTXTT
~ $cluster HOW	VV_STUTQ
~ $cluster HOW LINK	VV_STUTQ
~ $cluster HOWMANY	RTWPWSLR
~ $cluster HOWMANY #	VVUS_TRQ
~ $cluster HOWMANY $	UUXSPSRW
~ $cluster HOWMANY %Institution	SUSSYRRR
~ $cluster HOWMANY %Person	VVSVaTRR
~ $cluster HOWMANY %Project	VUSOcNPQ
~ $cluster HOWMANY MEMBER	SSRPUXQR
~ $cluster INDIA	QSRSPPPa
~ $cluster INDIA $	QSRSPPPa
~ $cluster INTRODUCE	TUXUVTTT
~ $cluster INTRODUCE $institution	SVZVVVTV
~ $cluster INTRODUCE WE	TUXVVTTT
~ $cluster LEAD	PQOORPVY
~ $cluster LEAD $	RRQQUNTZ
~ $cluster LEAD $domain	SSUTVXRQ
~ $cluster LEAD $institution	VVWVVVVV
~ $cluster LEAD ABOUT	UTSSTR_L
~ $cluster LEAD HOWMANY	UUSTSTSY
~ $cluster LEAD WHO	TTTTTRYS
~ $cluster LINK	TT_QTRRP
~ $cluster LINK $	TTYPUTTR
~ $cluster LINK $domain	TTXTTTRT
~ $cluster LINK $institution	VVWVVVUV
~ $cluster LINK LEAD	VUXUTTTT
~ $cluster LINK LIST	VVZRTSST
~ $cluster LIST	RUTSUZQQ
~ $cluster LIST $	SUTTXVSU
~ $cluster LIST %Person	TVTUTXTT
~ $cluster LIST %Project	VUSTSXTT
~ $cluster LIST LINK	VVZVUTVT
~ $cluster MEMBER	RSTORYMN
~ $cluster MEMBER $	RTSQVZPS
~ $cluster MEMBER %Institution	STUQVWQS
~ $cluster MEMBER ABOUT	UUTSSYSR
~ $cluster MEMBER HOW	UUXTUTTT
~ $cluster MEMBER LIST	SUSRSYSS
~ $cluster MEMBER WHO	TUTTTXTT
~ $cluster NEED	ZVVVTUUV
~ $cluster NEED #	ZVVVTUUV
~ $cluster NUM	UUTTTTTX
~ $cluster NUM $	UUTTTTTX
~ $cluster PARTNER	VTWSRQQW
~ $cluster PARTNER $	SURURRTZ
~ $cluster PARTNER $country	VUXTUSRT
~ $cluster PARTNER $domain	XUVUTTRU
~ $cluster PER	UUTXUTTT
~ $cluster PER $	TTTXUTTT
~ $cluster PER BY	VVVWVVVV
~ $cluster VERSUS	TSRZTRQS
~ $cluster VERSUS $cluster	TSRZTRQS
~ $cluster WE	UUUVUVYS
~ $cluster WE $	UUUVUVYS
~ $cluster WHEN	UTSRTOaN
~ $cluster WHEN $	TTRRRQaP
~ $cluster WHEN FACT	UUTTTSYS
~ $cluster WHERE	RSTSSQZO
~ $cluster WHERE $	RSTSSQZP
~ $cluster WHERE ABOUT	VUTUTTYS
~ $cluster WHICH	STXTRQQT
~ $cluster WHICH $	TS_PSQTR
~ $cluster WHICH %Domain	UUSXTTTT
~ $cluster WHICH LEAD	UUTSUUTX
~ $cluster WHICH LINK	VVYUUVTT
~ $cluster WHO	TTTXTTTT
~ $cluster WHO $	VVXVVVUV
~ $cluster WHO WHICH	TTTXTTTT
~ $cluster WORK	VRTPSUVT
~ $cluster WORK $	RSSQXPWR
~ $cluster WORK $domain	VRTTPWST
~ $cluster YEAR	TURTTYRR
~ $cluster YEAR $	TURTTYRR
~ $country #	OSTSSRQ_
~ $country # $	TTTTTTTX
~ $country # $domain	TTTUTTSX
~ $country # FACT	UUUUUSSY
~ $country # HOW	UUSTTTTX
~ $country # LEAD	TVVVUSUY
~ $country # WORK	RTSURSPZ
~ $country $	RTVQPYQY
~ $country $country	TTSSTVTX
~ $country $country $	TTSSTVTX
~ $country $domain	QSSTTVPX
~ $country $domain #	STUUTTTY
~ $country $domain $	RTSTTWQV
~ $country $domain $domain	VVUVVRTa
~ $country $domain %Institution	UVUUUUUY
~ $country $domain BY	UVVVVRVZ
~ $country $domain HOW	UVUVVUUX
~ $country $domain HOWMANY	VVVVUUUY
~ $country $domain WHICH	SSSVUQS_
~ $country %Cluster	VURTTTSX
~ $country %Cluster $	VVTUVUTX
~ $country %Cluster PER	VUSTTTTX
~ $country %Domain	TTSRSZSS
~ $country %Domain $	TTSRSZSS
~ $country %Institution	YSUUSSTS
~ $country %Institution PARTNER	YSUUSSTS
~ $country %Person	UUUUTTTX
~ $country %Person $	UUUUTTTX
~ $country %Place	TTTTTTTX
~ $country %Place FUND	TTTTTTTX
~ $country ABOUT	VUTUUTTX
~ $country ABOUT $	VUTUUTTX
~ $country BETWEEN	TUTTTXTT
~ $country BETWEEN WHICH	TUTTTXTT
~ $country BY	VVVVVUVW
~ $country BY YEAR	VVVVVUVW
~ $country COOPERATE	STTSTYRT
~ $country COOPERATE %Domain	STSSTYRT
~ $country COOPERATE WHICH	UVVTUZVS
~ $country FUND	VVTVUTR_
~ $country FUND #	VVUVUTTY
~ $country FUND $	VVUVVUSY
~ $country FUND $domain	VVUVVVUX
~ $country HOW	VVTVVSSZ
~ $country HOW $	VVTVVSSZ
~ $country HOWMANY	UUSTRROZ
~ $country HOWMANY #	VVTTRRTZ
~ $country HOWMANY $domain	VVTVSTQ_
~ $country INDIA	SSSSRWRV
~ $country INDIA $domain	TTSVTTTX
~ $country INDIA COOPERATE	UUTSUYVS
~ $country INDIA WHICH	STSSRYRS
~ $country LEAD	UUSTSSQ_
~ $country LEAD $	UUTVTSQ_
~ $country LEAD %Technology	VVTTUUTX
~ $country LINK	UUZTTRTR
~ $country LINK $	VU_UVTUU
~ $country LINK $cluster	UUZUTRTR
~ $country LIST	VVYUUTTT
~ $country LIST $	VVYUUTTT
~ $country ORG	VVVVVVUX
~ $country ORG $	VVVVVVUX
~ $country PARTNER	SSYTSSTS
~ $country PARTNER $cluster	SSYTSSTS
~ $country WE	TTTTTTTX
~ $country WE HOWMANY	TTTTTTTX
~ $country WHEN	VVVVVTUY
~ $country WHEN $	VVVVVTUY
~ $country WHICH	STURRZSR
~ $country WHICH %Domain	TTSSSYTQ
~ $country WHICH LINK	VVXVVVUU
~ $country WHICH WHICH	UUTTTXTT
~ $country WORK	OUTUSURW
~ $country WORK $	UVTVUXSU
~ $country WORK $domain	OUUTSTQX
~ $domain #	aTUSOMQU
~ $domain # #	XSVTTTVU
~ $domain # $	YSTRPOQU
~ $domain # $domain	ZTVUSSVT
~ $domain # $state	bPUUMPUQ
~ $domain # INDIA	XTUTTTTT
~ $domain # LIST	ZSUURRTP
~ $domain # NEED	ZUVVVUVT
~ $domain # NUM	XTVVTUVT
~ $domain # PARTNER	YSVVUTVU
~ $domain # WHICH	TXVVVTVV
~ $domain # WHO	XUVUTTUT
~ $domain $	POQSSWVQ
~ $domain $cluster	XSSTSTST
~ $domain $cluster $	XSSTSTST
~ $domain $country	TTSRRTO_
~ $domain $country $	TUTTUTRY
~ $domain $country $country	UURRURU_
~ $domain $country LEAD	VVVVSVRZ
~ $domain $domain	WVPQOUTN
~ $domain $domain #	YSVUSSUT
~ $domain $domain $	WNQSQXWO
~ $domain $domain $country	VVVVSVRZ
~ $domain $domain $domain	RRTTSZNT
~ $domain $domain $state	bQTURTVN
~ $domain $domain %Person	SPVUTYVP
~ $domain $domain %Technology	PVVSQWUS
~ $domain $domain ABOUT	RTUUQZSR
~ $domain $domain ADOPT	TTTTTTTX
~ $domain $domain ELSEWHERE	TXVVVVVV
~ $domain $domain FACT	XTVVTTUU
~ $domain $domain INUSE	TXTTTTTT
~ $domain $domain MEMBER	XVUVVUUT
~ $domain $domain NEED	TTUUUUTX
~ $domain $domain ORG	XTVVVVVT
~ $domain $domain PARTNER	aROSQPMR
~ $domain $domain WE	YTUVUTVT
~ $domain $domain WHEN	QUUUUPQa
~ $domain $domain WHICH	WRUUSWQR
~ $domain $domain WHO	YSTUTSUR
~ $domain $domain WORK	UTQOQTOY
~ $domain $institution	PRVSTUVU
~ $domain $institution $	RSTUUVWU
~ $domain $institution BETWEEN	TTXTTTTT
~ $domain $state	VVTTPURU
~ $domain $state #	_TVUTQVS
~ $domain $state $	UUTTQWTT
~ $domain $state $domain	TSRTSTSX
~ $domain $state $state	VWVVVRVQ
~ $domain $state %Technology	NOURRbUT
~ $domain $state ABOUT	VXVVVUUT
~ $domain $state ADOPT	T_UUUQVS
~ $domain $state FACT	TTTUTTSX
~ $domain $state INUSE	TXVVTTVT
~ $domain $state LACK	TYUSTSRS
~ $domain $state LIST	UWVVVTVU
~ $domain $state NEED	TXUUUTUS
~ $domain $state PARTNER	UXUUTRST
~ $domain $state WE	WVVVVVVV
~ $domain $state WHICH	VWVVUQVR
~ $domain $state WHO	aVUVTRTT
~ $domain $state WORK	YUVVSTVW
~ $domain $state YEAR	STTTQXUW
~ $domain $thing	RVRSPMVT
~ $domain $thing $	MPRTQNXU
~ $domain $thing $domain	VVVVUV_R
~ $domain $thing WHERE	TXTTTTTT
~ $domain %Document	RSTTSXQT
~ $domain %Document $	RSTTSXQT
~ $domain %Institution	YTUTSQTT
~ $domain %Institution $	UVUUUUUY
~ $domain %Institution $state	YTUUSQTT
~ $domain %Institution ABOUT	WVVVVVVV
~ $domain %Institution COOPERATE	_UVUSRUT
~ $domain %Person	SMTSRXST
~ $domain %Person $	OQUSRbRP
~ $domain %Person $state	URUURWUP
~ $domain %Person ABOUT	QSTTSXTT
~ $domain %Person LIST	XTUUSTVT
~ $domain %Person NEED	YQVVTSVR
~ $domain %Person WHERE	TTVUSYSS
~ $domain %Place	TUTXTTTT
~ $domain %Place $	TTTXTTTT
~ $domain %Place INUSE	TXUTUTVU
~ $domain %Programme	TXTTTTTT
~ $domain %Programme WHICH	TXTTTTTT
~ $domain %Project	SVSNTWOP
~ $domain %Project $	RSTQSZRU
~ $domain %Project $cluster	VVTV_RRN
~ $domain %Project $domain	TSVURYVS
~ $domain %Project $state	PYUTSTUQ
~ $domain %Project %Institution	TSTTTTTX
~ $domain %Project ADOPT	VYVVUSVV
~ $domain %Project ELSEWHERE	VXVVVTVT
~ $domain %Project INUSE	VWVVVVVV
~ $domain %Project LIST	QOTTPaST
~ $domain %Project YEAR	XSUTRUTS
~ $domain %Technology	OXTRVUQN
~ $domain %Technology $	QXQPVYNN
~ $domain %Technology $cluster	UXVVTTVT
~ $domain %Technology $domain	SWVVTVUU
~ $domain %Technology $state	RVUTTWUS
~ $domain %Technology %Person	TTVVTYUR
~ $domain %Technology ADOPT	SZVUURVU
~ $domain %Technology ELSEWHERE	UcVVUNVV
~ $domain %Technology FACT	SSSSTSSY
~ $domain %Technology HAPPEN	VVVVVVVV
~ $domain %Technology HOWMANY	TTUTXTTT
~ $domain %Technology INUSE	VWVU_JVR
~ $domain %Technology LACK	RYVZRQUU
~ $domain %Technology LIST	RRUTSZUT
~ $domain %Technology WE	WWVVVUVU
~ $domain %Technology WHICH	SUUTSYTT
~ $domain %Technology WORK	TYVVUTVV
~ $domain %Technology YEAR	SSUSSYTS
~ $domain ABOUT	SQSTPWOU
~ $domain ABOUT $	QRTTPYOV
~ $domain ABOUT $state	_TSTSQSO
~ $domain ADOPT	SYTTTSTW
~ $domain ADOPT $	TTTTTTTX
~ $domain ADOPT $state	RZVUURUR
~ $domain ADOPT %Technology	TZVVURVU
~ $domain ADOPT ELSEWHERE	VVVVVVVV
~ $domain ADOPT INDIA	VVVUVUVX
~ $domain BETWEEN	UUVUTXVU
~ $domain BETWEEN $state	WUVVVVVV
~ $domain BETWEEN YEAR	TUVUTXVU
~ $domain BY	TTRTTWPX
~ $domain BY $	VVTTVTRZ
~ $domain BY $institution	STSUSSRY
~ $domain BY LIST	TTTTTXTS
~ $domain BY YEAR	TUVUUSUY
~ $domain COOPERATE	ZTUUVQTR
~ $domain COOPERATE $	XUUUWRUR
~ $domain COOPERATE WHO	XTUUUUUT
~ $domain ELSEWHERE	R_UUURUS
~ $domain ELSEWHERE $	SYVVVSVT
~ $domain ELSEWHERE $state	TZVVURVT
~ $domain ELSEWHERE %Project	VWVVVUVV
~ $domain ELSEWHERE %Technology	SZVVVQVV
~ $domain ELSEWHERE ADOPT	UXUUUTVT
~ $domain ELSEWHERE INUSE	TXUUTTVT
~ $domain ELSEWHERE WE	TXVVVVVV
~ $domain ELSEWHERE WHICH	QdUUUPUR
~ $domain FACT	VWUUOQ_P
~ $domain FACT $	XTUUSSXQ
~ $domain FACT $state	TXUVUTUT
~ $domain FACT $thing	VVUVRVZR
~ $domain FACT WHICH	TXVUUTVV
~ $domain FUND	XTVVVVVV
~ $domain FUND NEED	XTVVVVVV
~ $domain GAP	YVVUUUVV
~ $domain GAP WHICH	YVVUUUVV
~ $domain HOW	SRRSQSNZ
~ $domain HOW $	ORQSRNPd
~ $domain HOW WORK	SSTTRSRY
~ $domain HOWMANY	RSPSZRNY
~ $domain HOWMANY #	OUVU_RUQ
~ $domain HOWMANY $	NSPPWNOY
~ $domain HOWMANY $cluster	TUUTSTTX
~ $domain HOWMANY $person	UUUUSTSY
~ $domain HOWMANY %Document	TUVUYSTT
~ $domain HOWMANY %Project	TTTTXTTT
~ $domain HOWMANY %Technology	TTVTYSUT
~ $domain HOWMANY HOWMANY	UVVUXTVV
~ $domain HOWMANY PER	VVVVVUUX
~ $domain INDIA	VTTTSWRW
~ $domain INDIA $	YTTTTQTW
~ $domain INDIA %Person	TTUTTXTT
~ $domain INDIA MEMBER	UTUTTYTS
~ $domain INDIA PARTNER	QRSUS_RQ
~ $domain INDIA WORK	UVTTSRPZ
~ $domain INDIA YEAR	SVVUURUZ
~ $domain INUSE	RWUQTWRQ
~ $domain INUSE $	SRURVVRR
~ $domain INUSE $state	PWUVTWUP
~ $domain INUSE %Place	TXTTTTTT
~ $domain INUSE ELSEWHERE	TXVVUTVT
~ $domain INUSE WHICH	TYUVVTVT
~ $domain LACK	RZUTSRTW
~ $domain LACK #	WVVVVVVV
~ $domain LACK $	TZUUTRTU
~ $domain LACK $state	SYVUTSVV
~ $domain LACK WHICH	TTUUUUUX
~ $domain LEAD	XRTUQTRX
~ $domain LEAD $state	XRTUQTRX
~ $domain LINK	TTTSUXTS
~ $domain LINK $	TTTTXTTT
~ $domain LINK %Project	TTTTTXTT
~ $domain LINK LIST	UVTUTXUU
~ $domain LIST	VVOPUSNT
~ $domain LIST #	VVVVVVVV
~ $domain LIST $	QRRSVWQU
~ $domain LIST $domain	TXVVVVVV
~ $domain LIST $institution	SRRUSSSY
~ $domain LIST $state	WUTSTTUR
~ $domain LIST %Institution	ZRVTTTVU
~ $domain LIST ADOPT	TXVUTTVT
~ $domain LIST INDIA	TTTTSTTY
~ $domain MEMBER	WUUVVTUV
~ $domain MEMBER $	XVUVVUUT
~ $domain MEMBER FIGURE	UUVVVTUX
~ $domain NEED	URUUUSUX
~ $domain NEED #	VVVVVVVV
~ $domain NEED $	RTUUUTTZ
~ $domain NEED $domain	XTVVTUVT
~ $domain NEED NUM	XTVVVUVT
~ $domain NUM	XSTTTRQV
~ $domain NUM $	XTTTTSQV
~ $domain NUM PARTNER	_TVUTQTT
~ $domain ORG	YTTTTOTT
~ $domain ORG $domain	WVVVVUVV
~ $domain ORG $state	ZQTTSRSS
~ $domain ORG NEED	XTTTTTTT
~ $domain ORG WORK	XTVVUTVT
~ $domain PARTNER	ZPQSOSRR
~ $domain PARTNER #	ZTUURRTR
~ $domain PARTNER $	ZUTSOPUR
~ $domain PARTNER $state	RQUVUZVT
~ $domain PARTNER %Institution	aUVVTPVV
~ $domain PARTNER ADOPT	TZVVVRVU
~ $domain PARTNER LIST	XUTVTTTT
~ $domain PARTNER MEMBER	YTTTSSRS
~ $domain PARTNER NEED	_TTVURUT
~ $domain PARTNER NUM	YVVVUTVV
~ $domain PARTNER WE	XTUVUTUU
~ $domain PARTNER WHO	ZSRTSSRR
~ $domain VERSUS	TTTTTXTT
~ $domain VERSUS $	TTTTTXTT
~ $domain VERSUS $country	VVVVVUVW
~ $domain WE	URTSTTTX
~ $domain WE $	URTSSTTX
~ $domain WE $domain	UUVVVSU_
~ $domain WE $institution	XVTVVTUT
~ $domain WE $state	TVUVVTVX
~ $domain WE LACK	TYVVVVVV
~ $domain WE PARTNER	YVUVTTUT
~ $domain WHEN	SSSTSXQT
~ $domain WHEN $	SSSTSXQT
~ $domain WHERE	TTTTTTSX
~ $domain WHERE $	TTTTTTSX
~ $domain WHICH	SXRSRWRR
~ $domain WHICH #	ZSVVTPVS
~ $domain WHICH $	QPQTRXQV
~ $domain WHICH $domain	TTTTTTTX
~ $domain WHICH $state	SZTTTRTR
~ $domain WHICH %Institution	ZRVURRUT
~ $domain WHICH %Person	SSVUUYVS
~ $domain WHICH %Place	TYVTTRVR
~ $domain WHICH %Technology	SVUTSXTS
~ $domain WHICH ABOUT	RSVVS_PQ
~ $domain WHICH ADOPT	Q_TVUQVP
~ $domain WHICH ELSEWHERE	QbSSVUVP
~ $domain WHICH FACT	STTUTXSN
~ $domain WHICH INUSE	UWVVVVVV
~ $domain WHICH ORG	XTUUTSUT
~ $domain WHICH WHICH	XTUVTPUQ
~ $domain WHO	UUSTTVSS
~ $domain WHO #	aTVVSTVU
~ $domain WHO $	XSTTTTTT
~ $domain WHO $state	TXTUTRTT
~ $domain WHO %Institution	XVVVUUVV
~ $domain WHO COOPERATE	YTTUTSTT
~ $domain WHO FACT	XVUVVVUT
~ $domain WHO NEED	YUVVVUVS
~ $domain WHO WE	XTVVUTVU
~ $domain WHO WHICH	ZTVVTRVU
~ $domain WHO WHO	YUVVUSVU
~ $domain WHO WORK	USSTQWSQ
~ $domain WHY	RXUURRUV
~ $domain WHY $	RXUURRUV
~ $domain WORK	YRSPVRLR
~ $domain WORK #	WRTTUSTT
~ $domain WORK $	VOPQUVLR
~ $domain WORK $domain	XTVTUTSa
~ $domain WORK $state	WYUUROVQ
~ $domain WORK %Institution	ZTVVSUVV
~ $domain WORK ELSEWHERE	TXVVVTVT
~ $domain WORK NEED	YSUVTTVS
~ $domain WORK NUM	ZVVURSVV
~ $domain WORK WE	XVVVUUVU
~ $domain WORK WHO	XUVVTUVV
~ $domain WORK WORK	_UVUSRUT
~ $domain YEAR	SSTQPXRT
~ $domain YEAR $	SSTQPXRT
~ $institution #	QTTSWRXQ
~ $institution # $	QTRTTSYS
~ $institution # $state	TTTUXTTT
~ $institution # %Institution	TUTTTTXT
~ $institution # LEAD	TVXVTTTT
~ $institution $	NMTNRUUV
~ $institution $cluster	TUaPRPQP
~ $institution $cluster $	SUaRQONS
~ $institution $cluster BETWEEN	VVVVVVVV
~ $institution $cluster HOW	VVVVVVVV
~ $institution $cluster HOWMANY	UUXTSUTT
~ $institution $cluster LINK	TTXTTTTT
~ $institution $cluster LIST	VVWVUVVV
~ $institution $cluster MEMBER	UUXTUTTT
~ $institution $cluster WHICH	UVYVUVTT
~ $institution $domain	ZPSROYQR
~ $institution $domain $	VSRTRXSR
~ $institution $domain %Technology	OSQSSZQS
~ $institution $domain PARTNER	XTTUSRTT
~ $institution $domain WHICH	TTTUTXTU
~ $institution $domain WHO	YVTVUUUV
~ $institution $institution	QSYQRSLT
~ $institution $institution $	TTWSTVNV
~ $institution $institution $cluster	VVVVVVVV
~ $institution $institution ABOUT	UVUVUUPX
~ $institution $institution BETWEEN	VVZVVTSS
~ $institution $institution HOW	TUYTTTTR
~ $institution $institution INTRODUCE	TTXTUTUT
~ $institution $institution LINK	UUXTTTTT
~ $institution $institution PARTNER	TVXVUTTT
~ $institution $institution PER	VVYTVUVS
~ $institution $institution SHARE	SVYTTTUS
~ $institution $institution WHICH	VVZVUTUR
~ $institution $institution WHO	TTXTTTTS
~ $institution $institution WORK	TTXTUUTT
~ $institution $state	SSVTSRXT
~ $institution $state $	TTXVTTTT
~ $institution $state $cluster	TUYUUTSU
~ $institution $state ABOUT	TTTTTTXT
~ $institution $thing	VVXUVTTV
~ $institution $thing $	VVXUVTTV
~ $institution %Event	VVXTRSWP
~ $institution %Event $	VVSUSTYQ
~ $institution %Event $person	VVYUUUST
~ $institution %Institution	PTTTTXTT
~ $institution %Institution $domain	PTTTTXTT
~ $institution %Person	VVUVTUSY
~ $institution %Person $	VVUVTUSY
~ $institution %Technology	QPSSRZRT
~ $institution %Technology $	QRSSRYRT
~ $institution %Technology INUSE	URUUR_VV
~ $institution ABOUT	TURTTQYV
~ $institution ABOUT $	TTRTTRYV
~ $institution ABOUT ABOUT	UVSVUSZS
~ $institution ABOUT LINK	VVbVUVQS
~ $institution ABOUT LIST	TVTUTTXT
~ $institution BETWEEN	TU_UTTQS
~ $institution BETWEEN ABOUT	VVXUUTTT
~ $institution BETWEEN HOW	VVVVVVVV
~ $institution BETWEEN LINK	TTZTTTST
~ $institution BETWEEN WHICH	VVVVVVVV
~ $institution BETWEEN WHO	VVVVVVVV
~ $institution BY	VVUUYUTS
~ $institution BY $	VVUUYUTS
~ $institution FACT	USSRTQXR
~ $institution FACT $	STTRTRXS
~ $institution FACT $domain	XTTTTTTT
~ $institution FACT ABOUT	VVVVVUXU
~ $institution FACT WHEN	UUTUTTXT
~ $institution HOW	QSZTTTST
~ $institution HOW $	TUVTUTRW
~ $institution HOW INTRODUCE	TTZUTTSR
~ $institution HOW LINK	VUXTTTTT
~ $institution HOW WE	UVXVVVTV
~ $institution HOWMANY	RSQSZQQW
~ $institution HOWMANY $	UVSURTRY
~ $institution HOWMANY %Person	TUTTXTTT
~ $institution HOWMANY %Technology	TTTSYQRP
~ $institution INTRODUCE	TT_TSRTR
~ $institution INTRODUCE $cluster	VVXVVVVU
~ $institution INTRODUCE $institution	UUXUTTUT
~ $institution INTRODUCE KNOW	VVXVVUUU
~ $institution INTRODUCE WHO	TTXTUTUT
~ $institution INUSE	VTVVUXVV
~ $institution INUSE $state	VTVVUXVV
~ $institution KNOW	UVXVVVVU
~ $institution KNOW WHO	UVXVVVVU
~ $institution LEAD	TUSVXTTT
~ $institution LEAD $state	TUSVXTTT
~ $institution LINK	UU_TUSPQ
~ $institution LINK $	TT_TVSQR
~ $institution LINK $cluster	VVeUSSPU
~ $institution LINK $country	VVWVVVVU
~ $institution LINK $domain	UVbUVSOQ
~ $institution LINK $institution	UVXTUTTT
~ $institution LINK %Project	VVZVUSVV
~ $institution LINK HOW	VVXVVVVU
~ $institution LINK LIST	VV_VVUTU
~ $institution LINK WHICH	VVVVVVVV
~ $institution LIST	WSWTSRUR
~ $institution LIST $	VVVVUUVR
~ $institution LIST $domain	XTTTTTTT
~ $institution LIST INTRODUCE	UUXTTTTT
~ $institution LIST LINK	VVZVURTS
~ $institution LIST WHICH	YVVVUUVV
~ $institution MEMBER	RTRTTVVT
~ $institution MEMBER $	RTTTTVWR
~ $institution MEMBER $cluster	TTSSTRSZ
~ $institution NEED	aTQURPPV
~ $institution NEED #	YUTVSTRS
~ $institution NEED $	STRTTTRZ
~ $institution NEED $domain	WVVVVVVV
~ $institution NEED $thing	XTVVVUVT
~ $institution NEED %Technology	YVUUTUTT
~ $institution NEED COOPERATE	XVVVUTVV
~ $institution NEED PARTNER	XVUVVVUU
~ $institution NUM	TUTUTTXT
~ $institution NUM $	TUTUTTXT
~ $institution ORG	OQQSWaQS
~ $institution ORG $	TTQSZTSW
~ $institution ORG $domain	TTUUVVUT
~ $institution ORG $state	QSSUSZTR
~ $institution PARTNER	WTTQQVQW
~ $institution PARTNER $	SSVTTXSR
~ $institution PARTNER $cluster	PTSTSSSY
~ $institution PARTNER $domain	XTTUTTTT
~ $institution PARTNER $institution	STaTRPQM
~ $institution PARTNER WORK	VV_VUSVT
~ $institution PER	VVYTVUVS
~ $institution PER $	VVYTVUVS
~ $institution SHARE	SVWTTRSX
~ $institution SHARE $	UVSVVTSY
~ $institution SHARE %Project	UVYTTTUS
~ $institution SHARE LIST	TVYUVVVS
~ $institution WE	TUXTUTUP
~ $institution WE $	TVUVVVXT
~ $institution WE $domain	WVVVVVVV
~ $institution WE $institution	UVWVVVVV
~ $institution WE INTRODUCE	TVXVUUUT
~ $institution WE KNOW	TUXTUTVT
~ $institution WE LINK	VVXVUUTT
~ $institution WE NEED	ZVTUVUUV
~ $institution WHEN	TUSUTSYS
~ $institution WHEN $	TUSUTSYS
~ $institution WHERE	RTSTSQZR
~ $institution WHERE $	STSTSRYS
~ $institution WHERE FACT	SVSUTSYS
~ $institution WHICH	QRVRQTVQ
~ $institution WHICH $	TTTTTSXS
~ $institution WHICH $domain	WVVVVVVV
~ $institution WHICH %Technology	SSRSSYSR
~ $institution WHICH LINK	UUXTTTTT
~ $institution WHICH PARTNER	VVZVUSUR
~ $institution WHO	TSXTTTTS
~ $institution WHO $	TTXTTTTT
~ $institution WHO $institution	VVXVVVTT
~ $institution WHO INTRODUCE	TTXUVUTT
~ $institution WHO LINK	TTXTTTTT
~ $institution WHO PARTNER	WVUVVVVV
~ $institution WHO WE	XTUVVVVV
~ $institution WORK	TSZQSZNQ
~ $institution WORK $	TSWQV_NT
~ $institution WORK $domain	TUUUTXVT
~ $institution WORK $institution	TUYUTSTS
~ $institution WORK ABOUT	TVSVTQZP
~ $institution WORK LIST	XVUUVVVT
~ $person $	QRTRQLUW
~ $person $cluster	TSTRQPPX
~ $person $cluster $	TSTRQPPX
~ $person $domain	STXRQTQV
~ $person $domain $	TTXTTTSS
~ $person $domain HOWMANY	TTQSQSQ_
~ $person $institution	TTcUUQQO
~ $person $institution $	VUaUUQRQ
~ $person $institution HOW	VVWVVVUU
~ $person $institution LINK	VVXVVVUV
~ $person $institution WHO	TTXUVUTT
~ $person $person	SS_QTRQR
~ $person $person $	TSZRSROV
~ $person $person %Project	TTYTSTTS
~ $person $person HOW	UUXTUVTT
~ $person $person KNOW	TUXTTTTT
~ $person $person LINK	TTXTTTTT
~ $person $person LIST	VVXVUUTT
~ $person $person SHARE	VUXTTTTT
~ $person $thing	TSYUUSTS
~ $person $thing $	TSYUUSTS
~ $person %Person	UUUUTTTX
~ $person %Person $	UUUUTTTX
~ $person %Project	TTYTSTTS
~ $person %Project $	TTYTSTTS
~ $person ABOUT	TSOSSOYS
~ $person ABOUT $	TSPSSOXT
~ $person ABOUT ABOUT	VVUVVU_Q
~ $person ABOUT FACT	VVTVVUXT
~ $person ABOUT LIST	UUQUTSYT
~ $person FACT	UUPSSQUW
~ $person FACT $	UUPSSQUW
~ $person FACT ABOUT	VVTVVUYS
~ $person HOW	UUXTUVTT
~ $person HOW KNOW	UUXTUVTT
~ $person HOWMANY	VVRTRTTX
~ $person HOWMANY $	VVRTRTTX
~ $person INTRODUCE	VVXVVVTV
~ $person INTRODUCE $institution	VVXVVVTV
~ $person KNOW	TUYTSRTS
~ $person KNOW $	TUXTTTTT
~ $person KNOW $institution	VVXUVUST
~ $person KNOW WHO	UVXUTTTT
~ $person LINK	TTWRTRVR
~ $person LINK $	UUTTTTXT
~ $person LINK $cluster	VVYVUUUV
~ $person LINK $institution	VVaVVVRQ
~ $person LINK LIST	TTXTTTTT
~ $person LIST	TUYTSSSV
~ $person LIST $	UVVTTTTX
~ $person LIST $institution	VVXVUUTT
~ $person LIST LINK	TUXTTSTT
~ $person MEMBER	VUTTTTXT
~ $person MEMBER $	VUTTTTXT
~ $person NEED	TTTTTTTX
~ $person NEED $	TTTTTTTX
~ $person SHARE	VUXTTTTT
~ $person SHARE LIST	VUXTTTTT
~ $person WE	RTXTTTRU
~ $person WE $	TTTUTTTX
~ $person WE $institution	TUYTUUTR
~ $person WE KNOW	VVYVVVTT
~ $person WHERE	SURTTSVV
~ $person WHERE $	UUSUUTSY
~ $person WHERE WORK	TVTTTTXT
~ $person WHICH	TSRTTSXU
~ $person WHICH $	VTSUURQ_
~ $person WHICH %Cluster	TTTTTTXS
~ $person WHICH FACT	UUSTSSYR
~ $person WHO	RUSTSSZR
~ $person WHO $	RUSTSSZR
~ $person WORK	QRUQOPZP
~ $person WORK $	RTPRRQbO
~ $person WORK $person	STYSSTSS
~ $person WORK ABOUT	UUSVTTYS
~ $state #	WOSPLWQM
~ $state # $	UORPPXPO
~ $state # $domain	cRUVPLVQ
~ $state # LIST	RTSTQZSS
~ $state $	SWQNRVIT
~ $state $cluster	TUYUUTSU
~ $state $cluster LINK	TUYUUTSU
~ $state $domain	WWSSPNRV
~ $state $domain #	TXUTRPVQ
~ $state $domain $	TUSQSSQZ
~ $state $domain $domain	TYVUTUVS
~ $state $domain $state	OcTUUNUO
~ $state $domain %Person	XTUUSTVT
~ $state $domain %Place	TXUTUTVU
~ $state $domain %Project	TUUTQXVR
~ $state $domain %Technology	TZUTSMVS
~ $state $domain ABOUT	SXUUUTUT
~ $state $domain ADOPT	TZVVURVU
~ $state $domain BETWEEN	UUVUTZVV
~ $state $domain ELSEWHERE	TXVUUTVT
~ $state $domain FACT	TYUUTRUT
~ $state $domain INUSE	TYUVVTVT
~ $state $domain LACK	TZUUTRTU
~ $state $domain LIST	TXVVVVVV
~ $state $domain NEED	XTVVTUVT
~ $state $domain ORG	XTVVUTVT
~ $state $domain PARTNER	VWVVVVVU
~ $state $domain WE	TYVVVVVV
~ $state $domain WHICH	SVTTTXTQ
~ $state $domain WHO	WVTTTRTT
~ $state $domain WHY	TXUVUTUT
~ $state $domain WORK	ZRTTSNTT
~ $state $institution	TTXVTTTT
~ $state $institution HOW	TTXVTTTT
~ $state $state	SZRTQOPU
~ $state $state $	WXTSPORW
~ $state $state $domain	SWTRQPUT
~ $state $state %Cluster	RSXTSRRR
~ $state $state ADOPT	VZUVVRVT
~ $state $state COMPARE	TTTXTTTT
~ $state $state FACT	TXSTRQTT
~ $state $state HOWMANY	UUTVSUTZ
~ $state $state LACK	TXTTTTTT
~ $state $state NUM	ZTVVVTVT
~ $state $state VERSUS	TXUTTTTT
~ $state $state WHEN	TTTTTTTX
~ $state $state WHICH	VXVVVTVV
~ $state $thing	UXSTRUTP
~ $state $thing $	TTTTSXVQ
~ $state $thing $state	SYTUTSTS
~ $state $thing INTRODUCE	SYRUSSTS
~ $state $thing INUSE	UPTVSaPQ
~ $state $thing WHICH	VXUVVSUT
~ $state $thing WORK	XTTUTTTT
~ $state %Cluster	RRXRSRQX
~ $state %Cluster $	RRXRSRQX
~ $state %Event	SQUUSVTX
~ $state %Event $	RRUUS_TQ
~ $state %Event $domain	TTVVUTVX
~ $state %Institution	_UVVSSVV
~ $state %Institution $	_UVVSSVV
~ $state %Need	TTTTTXTT
~ $state %Need LIST	TTTTTXTT
~ $state %Person	STUTSSUY
~ $state %Person $domain	STUTSSUY
~ $state %Person ADOPT	VYVVVTVU
~ $state %Place	TSTTTTTX
~ $state %Place #	TTVUTTUX
~ $state %Place $	TTTTTTTX
~ $state %Place $state	VTVVVTVX
~ $state %Project	QQSQRZRS
~ $state %Project $	SSTRSYTT
~ $state %Project LIST	SSTSSZTS
~ $state %Technology	QWTTSVTR
~ $state %Technology $	NOURRbUT
~ $state %Technology $domain	TTUTRXUU
~ $state %Technology $state	VZVUURVT
~ $state %Technology LACK	UXUTTTUT
~ $state ABOUT	RORSROXW
~ $state ABOUT $	RORSROXW
~ $state ABOUT INUSE	VXVVVUUT
~ $state ABOUT WE	UUVVVVVX
~ $state ADOPT	PXSTSSMT
~ $state ADOPT $	SZTUTUQM
~ $state ADOPT $domain	QUTURJUW
~ $state ADOPT $state	TXUUTTTT
~ $state ADOPT $thing	QXQTRUQP
~ $state ADOPT ELSEWHERE	U_VVUSVS
~ $state ADOPT WE	TXVVVVVV
~ $state ADOPT WHICH	UYUVUUVT
~ $state BY	UVVTTUVX
~ $state BY YEAR	UVVTTUVX
~ $state COMPARE	TTTXTTTT
~ $state COMPARE $	TTTXTTTT
~ $state COOPERATE	XTVVUTVT
~ $state COOPERATE $domain	XTVVUTVT
~ $state ELSEWHERE	SYVUUSVT
~ $state ELSEWHERE $	V_VVUQVV
~ $state ELSEWHERE $domain	SXUUUTVT
~ $state ELSEWHERE %Technology	UXVUUTVU
~ $state ELSEWHERE INUSE	UcVVVNVV
~ $state ELSEWHERE WHICH	VVVVVVVV
~ $state FACT	STTRRVUS
~ $state FACT $	STRSPUXT
~ $state FACT $domain	RVSSQWPQ
~ $state FACT $state	RYUSUSUR
~ $state FACT $thing	TTTTTXRT
~ $state FACT %Cluster	TTSTTTTX
~ $state FACT LIST	XTUVUTUU
~ $state FACT WHERE	VXVVVVUV
~ $state FACT WHICH	TXSUTSTT
~ $state HAPPEN	VUVUXUVU
~ $state HAPPEN FACT	VUVUXUVU
~ $state HOW	UXVVUTVX
~ $state HOW $	UUVVVUVY
~ $state HOW ADOPT	VYVUUUVU
~ $state HOWMANY	QPSPaKRT
~ $state HOWMANY #	RSUT_QUN
~ $state HOWMANY $	PRSRTMPY
~ $state HOWMANY $domain	RTTUYSVQ
~ $state HOWMANY %Institution	TTUS_QUS
~ $state HOWMANY %Project	UTUTYQUT
~ $state HOWMANY %Technology	VQUQ_RVU
~ $state HOWMANY HOWMANY	TTTTXTTT
~ $state HOWMANY LIST	TVVVaRVU
~ $state INTRODUCE	SSRTSYSS
~ $state INTRODUCE $state	SSRTSYSS
~ $state INUSE	VVSSPTPO
~ $state INUSE $	QUSTTWPP
~ $state INUSE $domain	XSTUSUUT
~ $state INUSE $state	VXVVVTVT
~ $state INUSE ELSEWHERE	TXVVTTVV
~ $state INUSE WHICH	VXVVVTVU
~ $state LACK	Q_TTTRSQ
~ $state LACK $	RYTTTTTS
~ $state LACK $domain	TXUTTSTT
~ $state LACK $state	TXVUUTVV
~ $state LACK ADOPT	VWVVVUVV
~ $state LACK ELSEWHERE	SYSSTSRT
~ $state LACK INTRODUCE	VWVVVUVV
~ $state LACK LIST	VZVUVSVV
~ $state LACK WHERE	SYUSTSQS
~ $state LEAD	TSUVSYVT
~ $state LEAD $state	TSUVSYVT
~ $state LIST	XZTUPPUS
~ $state LIST #	WUVVVVVV
~ $state LIST $	WXUURTTT
~ $state LIST $domain	TXVVUTVV
~ $state LIST $institution	TSSVVTTY
~ $state LIST $state	TXVVUTVV
~ $state LIST %Project	USVUSZVV
~ $state LIST ELSEWHERE	TXVVVTVU
~ $state LIST LEAD	XUVVVUVV
~ $state LIST WE	YSVVVVVV
~ $state LIST WHICH	WVVVVVVU
~ $state MEMBER	QUSUTZRR
~ $state MEMBER $institution	QUSUTZRR
~ $state NEED	SYTTRPTS
~ $state NEED $	TXUUUTUS
~ $state NEED $domain	TXVUTTVT
~ $state NEED %Institution	XTVVTTVT
~ $state NEED ADOPT	UZVVUUVU
~ $state NEED INTRODUCE	TXTTTTTT
~ $state NEED LIST	XTVVVVVU
~ $state NEED PARTNER	_RVVUSVU
~ $state NEED WHO	XTVVVVVU
~ $state NUM	UQSSXRTR
~ $state NUM #	VRTTXRTQ
~ $state NUM $	ZTVVVTVT
~ $state NUM %Cluster	TTTTTTUX
~ $state PARTNER	WVUUTRTT
~ $state PARTNER $	XTTUTTUT
~ $state PARTNER $domain	VVVVVVVV
~ $state PARTNER $state	RZUUTPVT
~ $state PARTNER COOPERATE	XSUUUTSU
~ $state PARTNER WHICH	VVVVVVVV
~ $state PER	VVUTTTVX
~ $state PER %Person	VVUTTTVX
~ $state VERSUS	SVTTSVRR
~ $state VERSUS $domain	SVTTSVRR
~ $state WE	XUVVUTVS
~ $state WE $domain	VWVVVUVV
~ $state WE $state	TYUVVUVT
~ $state WE ADOPT	VWVVVUVV
~ $state WE COOPERATE	XTVVUTVS
~ $state WE NEED	WVVVUUVV
~ $state WE PARTNER	VVVVVVVV
~ $state WHEN	TTTTTSTX
~ $state WHEN $	TTTTTTTX
~ $state WHEN NEED	TTVVVTUX
~ $state WHERE	XSTUTQST
~ $state WHERE $	STUVUSTY
~ $state WHERE WHERE	XTUUUSTT
~ $state WHICH	XUUTPTQQ
~ $state WHICH #	_RUURRUR
~ $state WHICH $	SWUVVQUY
~ $state WHICH $domain	VZVVUTVS
~ $state WHICH $state	VXVVVTVV
~ $state WHICH %Institution	WVVVVVVV
~ $state WHICH %Need	TTUTTXTT
~ $state WHICH %Place	TXUTTTTU
~ $state WHICH %Project	TZTTTQUT
~ $state WHICH %Technology	TTVUTXVS
~ $state WHICH ELSEWHERE	T_VVVRVU
~ $state WHICH FACT	TXVVVTVU
~ $state WHICH INUSE	VWVVVVVV
~ $state WHICH WORK	ZSVVTRVT
~ $state WHO	RUSTQ_TO
~ $state WHO #	TTTUTXTT
~ $state WHO $	VVVVVVVV
~ $state WHO $domain	SUTSSXUS
~ $state WHO %Institution	TTTXTTTT
~ $state WHO %Person	YTVVUTVU
~ $state WHO %Technology	TYVVVTVV
~ $state WHO KNOW	TVVVVXVU
~ $state WHO WE	XUVVVVVU
~ $state WHO WHICH	TTTTTXUT
~ $state WHO WORK	_TTUSQRS
~ $state WORK	YTUTVPUR
~ $state WORK #	YUVVTSVU
~ $state WORK $	XSVVVUVT
~ $state WORK $domain	XTUTVPUS
~ $state WORK ELSEWHERE	UYVVUTVV
~ $state WORK VERSUS	TXUVUTVT
~ $state WORK WORK	VUVVWUVT
~ $state WORK YEAR	VVVVTVVX
~ $state YEAR	STTTUXUW
~ $state YEAR $	STTTUXUW
~ $thing $	TPPQRXVQ
~ $thing $domain	PWQTRRTS
~ $thing $domain $	QXQTSPWT
~ $thing $domain $state	TXVVVTVT
~ $thing $domain ADOPT	TXVVUTUT
~ $thing $domain INUSE	TTUVTYTO
~ $thing $domain NEED	XTVVVUVT
~ $thing $state	TaMSOPOK
~ $thing $state $	UaLROONJ
~ $thing $state $state	TXUVUTTT
~ $thing $state ABOUT	ROTUSPaP
~ $thing $state ADOPT	U_TVUQSR
~ $thing $state FACT	TTTUTXTT
~ $thing $state INUSE	STSUSYRQ
~ $thing $state WE	TYUVVUVT
~ $thing $thing	VUTVVTTX
~ $thing $thing $	VUTVVTTX
~ $thing %Forum	UTUUTTXT
~ $thing %Forum ABOUT	UTUUTTXT
~ $thing %Project	VUTTTTXT
~ $thing %Project %Document	VUTTTTXT
~ $thing %Technology	VTUTTXTU
~ $thing %Technology LIST	VTUTTXTU
~ $thing ABOUT	SSRTTOaP
~ $thing ABOUT $	UTTUTPbQ
~ $thing ABOUT $domain	TTTUTTXT
~ $thing ABOUT ABOUT	UTTTTTXT
~ $thing ABOUT ELSEWHERE	VVVVVRZU
~ $thing ABOUT FACT	VVVVVTXU
~ $thing ABOUT LIST	VVUVUSYU
~ $thing ABOUT WHERE	VUVVUR_U
~ $thing ABOUT WHICH	UTSVURYT
~ $thing ADOPT	TYUVUTSQ
~ $thing ADOPT $state	TYUVUTSQ
~ $thing BY	VUTTRRYS
~ $thing BY %Document	VVUVTSZS
~ $thing BY HOWMANY	VUTTTTXT
~ $thing BY YEAR	VVVVUVTX
~ $thing FACT	UUTTVQaS
~ $thing FACT $	UUTTVMeU
~ $thing FACT ABOUT	VVVVVVYT
~ $thing FACT WHERE	VUUUVTXT
~ $thing HOW	VUUUUTXT
~ $thing HOW WORK	VUUUUTXT
~ $thing HOWMANY	RTTSRTZQ
~ $thing HOWMANY $	URSSMP_Q
~ $thing HOWMANY $domain	RTTTTTXT
~ $thing HOWMANY %Person	TTUTTTXT
~ $thing INTRODUCE	SYRUSSTS
~ $thing INTRODUCE $	SYRUSSTS
~ $thing INUSE	SUSSSYUR
~ $thing INUSE $	UNSTRTXU
~ $thing INUSE $state	TVTTSWRR
~ $thing INUSE ELSEWHERE	USTVTYTQ
~ $thing INUSE WHICH	UTTTTTXT
~ $thing LINK	VUYTTSST
~ $thing LINK $cluster	VUYTTSST
~ $thing LIST	VTTTTTXT
~ $thing LIST INUSE	VTTTTTXT
~ $thing ORG	TTSTSTUW
~ $thing ORG $	TTSTSTUW
~ $thing PARTNER	TTTTTRZS
~ $thing PARTNER $	TTTTTRZS
~ $thing PER	VVVVVTYR
~ $thing PER %Document	VVVVVTYR
~ $thing WE	VVUVVVXT
~ $thing WE LIST	VVUVVVXT
~ $thing WHEN	VTUTTSYT
~ $thing WHEN WHERE	VTUTTSYT
~ $thing WHERE	TXTTTPWP
~ $thing WHERE $	RPSTSQ_Q
~ $thing WHERE WORK	TXTTTTTT
~ $thing WHICH	VXTVTSXR
~ $thing WHICH $state	VXUVVSUT
~ $thing WHICH INUSE	VTUVTTXT
~ $thing WORK	TWQSPOZP
~ $thing WORK $	UURSQOZQ
~ $thing WORK $state	TXSVTTTT
~ %Cluster #	SUSVQRPW
~ %Cluster # $	TUTSSSSY
~ %Cluster # LIST	UVUYTTTT
~ %Cluster # WORK	UVUYTUSS
~ %Cluster $	NMQTRVSW
~ %Cluster $country	VVVVVTTX
~ %Cluster $country $	VVVVVTTX
~ %Cluster $domain	RRSYTVOP
~ %Cluster $domain $	RRSYRWOP
~ %Cluster $domain WORK	QVU_WPSP
~ %Cluster $person	TTTSTRYS
~ %Cluster $person LINK	TTTTTTXT
~ %Cluster $person MEMBER	VUTTTTXT
~ %Cluster $state	TTTTVXTS
~ %Cluster $state $	TTTTVXTS
~ %Cluster $thing	VVUSZQSR
~ %Cluster $thing $	VVUSZQSR
~ %Cluster %Domain	UUTXTTTT
~ %Cluster %Domain $	UTTXTTTT
~ %Cluster %Domain BY	VVVVVVVV
~ %Cluster %Domain LIST	VVVYVVUS
~ %Cluster %Domain TABLE	VVUYVUUV
~ %Cluster %Event	TSRSSXVR
~ %Cluster %Event $	UUTTTTXT
~ %Cluster %Event WHEN	TTSTTXRS
~ %Cluster %Institution	TUR_SSRR
~ %Cluster %Institution #	TVUXTTUT
~ %Cluster %Institution $	UVUXSTST
~ %Cluster %Institution LINK	VUTXTTTT
~ %Cluster %Institution SHARE	UVUZUTTS
~ %Cluster %Person	VVUTVSSY
~ %Cluster %Person $	VVUTVSSY
~ %Cluster %Place	VVTZSTUU
~ %Cluster %Place COOPERATE	VVVXUUVV
~ %Cluster %Place TABLE	VVTXTUUU
~ %Cluster %Programme	UTTTTTTX
~ %Cluster %Programme INUSE	UTTTTTTX
~ %Cluster %Project	TUTXPPVO
~ %Cluster %Project $	VVTTSTXS
~ %Cluster %Project $domain	TTUXSTTT
~ %Cluster %Project LACK	VVVVVVVV
~ %Cluster %Project TABLE	UUUXUTUT
~ %Cluster %Technology	TST_QQRS
~ %Cluster %Technology $domain	TST_QQRS
~ %Cluster ADOPT	VVVYUUTV
~ %Cluster ADOPT $	VVVYUUTV
~ %Cluster BY	TSTYQRSR
~ %Cluster BY %Cluster	TUUXTTTT
~ %Cluster BY %Domain	VVVZVSUV
~ %Cluster BY %Institution	TUTXTTTT
~ %Cluster BY %Place	TTTXTTTT
~ %Cluster BY %Project	UUUXTTTT
~ %Cluster BY HOWMANY	TTTXSTTT
~ %Cluster COMPARE	VVUYTURS
~ %Cluster COMPARE $	VVUYTURS
~ %Cluster COOPERATE	TUTZSRRT
~ %Cluster COOPERATE $	VVUYUTRU
~ %Cluster COOPERATE COOPERATE	TUTXTTVT
~ %Cluster FACT	UUTTUSTW
~ %Cluster FACT #	VVVTYVTS
~ %Cluster FACT $	UUTTTTTX
~ %Cluster FACT WORK	VVVXUUVV
~ %Cluster FACT YEAR	VVUTXURT
~ %Cluster GAP	STS_SRSS
~ %Cluster GAP $	STS_SRSS
~ %Cluster HOWMANY	TUTXTTTP
~ %Cluster HOWMANY #	UUUZPUSS
~ %Cluster HOWMANY $	VVVTYVUS
~ %Cluster HOWMANY %Domain	VVVXUVTT
~ %Cluster HOWMANY %Project	UUTXTTTT
~ %Cluster HOWMANY HOWMANY	VVVRZUSR
~ %Cluster INDIA	UUUTZSTO
~ %Cluster INDIA $	UUUTZSTO
~ %Cluster LACK	TSTZSRRR
~ %Cluster LACK $	VVVVVVVV
~ %Cluster LACK $domain	TSUYTSRT
~ %Cluster LACK WORK	TTTXTTTT
~ %Cluster LEAD	TTUTTTTX
~ %Cluster LEAD BY	TTUTTTTX
~ %Cluster LEAD WORK	VVVTVUUX
~ %Cluster LINK	TTPZRRRT
~ %Cluster LINK #	TTTXTTTT
~ %Cluster LINK $	TUQYTTST
~ %Cluster LIST	UUTUXPTO
~ %Cluster LIST $	VVTSYTSW
~ %Cluster LIST %Project	VVTYSSVV
~ %Cluster LIST HOWMANY	TUTTXTTT
~ %Cluster LIST INDIA	VVVSdUUN
~ %Cluster MEMBER	TTUXSTTT
~ %Cluster MEMBER $	TTUXSTTT
~ %Cluster NEED	TUUSUUTY
~ %Cluster NEED $	TUUSUUTY
~ %Cluster NUM	VVVSYVSS
~ %Cluster NUM $	VVVSYVSS
~ %Cluster PER	VUSTTTTX
~ %Cluster PER %Place	VUSTTTTX
~ %Cluster SHARE	TUTXTTRS
~ %Cluster SHARE $	TUTXTTUT
~ %Cluster SHARE %Domain	VVVXVUUU
~ %Cluster SHARE %Institution	UVU_TSTQ
~ %Cluster TABLE	VVVZVTTV
~ %Cluster TABLE $	VVVYVUTV
~ %Cluster TABLE %Domain	VVVXVUVV
~ %Cluster VERSUS	VVUaUQTU
~ %Cluster VERSUS %Cluster	VVVWVVVV
~ %Cluster VERSUS %Domain	VVVXVUUV
~ %Cluster VERSUS %Institution	VVVXUTUU
~ %Cluster VERSUS %Place	VVUZUSUV
~ %Cluster WHICH	TTTTRQQY
~ %Cluster WHICH $	SSSSRSRY
~ %Cluster WHICH %Domain	VVUbVOQP
~ %Cluster WHICH %Institution	VVVXVUTV
~ %Cluster WHICH %Place	VVVXVUTT
~ %Cluster WHO	TTTTXTTT
~ %Cluster WHO #	TTTTXTTT
~ %Cluster WISE	TVT_PRRR
~ %Cluster WISE #	TVTYTSST
~ %Cluster WISE %Institution	VVVYTVUU
~ %Cluster WISE %Person	UVTYTRTS
~ %Cluster WISE %Project	VVUZVSTV
~ %Cluster WISE HOWMANY	VVV_QVUV
~ %Cluster WISE WISE	VVVWVUVV
~ %Cluster WORK	PRQYTUNP
~ %Cluster WORK $	VVVaTTSV
~ %Cluster WORK $domain	OPPYTUNP
~ %Cluster WORK LACK	VVVVVVVV
~ %Cluster WORK LIST	VVVVVVVV
~ %Cluster WORK PER	VVVVVVVV
~ %Cluster WORK WHICH	VVV_VTRV
~ %Cluster YEAR	TTTRRVRX
~ %Cluster YEAR $	TTTRRVRX
~ %Compendium $	STSRXVRT
~ %Compendium $domain	QPRPPUXP
~ %Compendium $domain $	QPRPPUXP
~ %Compendium ADOPT	UTTTTXTT
~ %Compendium ADOPT BY	UTTTTXTT
~ %Compendium LIST	TTUTTXTT
~ %Compendium LIST $domain	TTUTTXTT
~ %Document $	RSQPTVWU
~ %Document $cluster	STTTUYRT
~ %Document $cluster $	STTTUYRT
~ %Document $cluster YEAR	VVVVUYUT
~ %Document $domain	QTTSUZSQ
~ %Document $domain $	QTTSVXTS
~ %Document $domain $state	SRVVTaVQ
~ %Document $domain %Technology	SSSSSYRS
~ %Document $institution	TTTUTXTT
~ %Document $institution $	TTTUTXTT
~ %Document $thing	SSUUTXTS
~ %Document $thing $	SSUUTXTS
~ %Document %Cluster	VUTSSYSS
~ %Document %Cluster $	VUTSSYSS
~ %Document %Document	TTTTTXTT
~ %Document %Document $domain	TTTTTXTT
~ %Document ABOUT	VTTSSRSY
~ %Document ABOUT $cluster	VTTSSRSY
~ %Document BETWEEN	UVVVUYVT
~ %Document BETWEEN YEAR	UVVVUYVT
~ %Document FIGURE	TUTUTXTT
~ %Document FIGURE $domain	TUTUTXTT
~ %Document LINK	TTTUTZUU
~ %Document LINK $domain	TTTUTZUU
~ %Document LIST	UTUUTSYR
~ %Document LIST $thing	UTUUTSYR
~ %Document NUM	TTTSSXST
~ %Document NUM $	TTTTTXTT
~ %Document NUM PER	UTUTTXTT
~ %Document WHICH	TUVUUXTT
~ %Document WHICH $domain	TUVUUXTT
~ %Document YEAR	STSSVYPQ
~ %Document YEAR $	STSSVYPQ
~ %Domain #	RUTZSQRR
~ %Domain # $	SUUYRSST
~ %Domain # HOWMANY	UUUXTTTT
~ %Domain $	TTQaQPPR
~ %Domain $cluster	QSQPUQZT
~ %Domain $cluster $	UTTTTTXT
~ %Domain $cluster $cluster	VVSYVSUV
~ %Domain $cluster WORK	RSSRWQWR
~ %Domain $institution	RSSSSYSQ
~ %Domain $institution WORK	RSSSSYSQ
~ %Domain $state	RTSVRSTX
~ %Domain $state $	TTUTTTTX
~ %Domain $state WHO	TTTXTTTT
~ %Domain %Cluster	VVUaUSSU
~ %Domain %Cluster $	VVT_USTU
~ %Domain %Cluster GAP	VVVXVUVV
~ %Domain %Cluster LACK	VVVVVVVV
~ %Domain %Cluster LIST	VVVXVUUU
~ %Domain %Cluster TABLE	VVVYVUTV
~ %Domain %Cluster WORK	VVVWVVVV
~ %Domain %Institution	TUTXTTTT
~ %Domain %Institution $	TUTXTTTT
~ %Domain %Place	TTTXTTTT
~ %Domain %Place $	TTTXTTTT
~ %Domain %Place TABLE	VVVWVUVV
~ %Domain %Project	VVTUXTST
~ %Domain %Project $	VVTUXTST
~ %Domain %Project LACK	VVVXVUVV
~ %Domain %Project PER	VVVVVVVV
~ %Domain %Technology	USUZQRUR
~ %Domain %Technology $	UUU_TQTR
~ %Domain %Technology %Project	VVVXUTVV
~ %Domain %Technology ADOPT	VVVVVVVV
~ %Domain %Technology INUSE	VSUXQTVU
~ %Domain BETWEEN	UUTXTTUT
~ %Domain BETWEEN $cluster	UUTXTTUT
~ %Domain BY	VVVaUQTU
~ %Domain BY %Cluster	VVV_VRUV
~ %Domain BY %Place	VVVWVVVV
~ %Domain BY %Project	VVUYVTUU
~ %Domain BY %Technology	VVVYTUVT
~ %Domain BY HOWMANY	VVVWVVVV
~ %Domain BY WHICH	VVVYVSSU
~ %Domain COOPERATE	TUTUTXSQ
~ %Domain COOPERATE $	TUTUTXTS
~ %Domain COOPERATE BETWEEN	VVUUTZTR
~ %Domain COOPERATE TABLE	VVVXVTVV
~ %Domain FACT	UUSYSSST
~ %Domain FACT %Project	UUSYSSST
~ %Domain GAP	VVVYVTVU
~ %Domain GAP %Project	VVVXVUVU
~ %Domain GAP BY	VVVWVUVV
~ %Domain HOWMANY	VUSbOQRS
~ %Domain HOWMANY %Person	VUUXTTTT
~ %Domain HOWMANY %Project	VVTXTTTT
~ %Domain HOWMANY %Technology	VVVdMTUU
~ %Domain INDIA	TTTTTXTT
~ %Domain INDIA COOPERATE	TTTTTXTT
~ %Domain INDIA PARTNER	VVTVVZTS
~ %Domain LIST	UUTXUQRS
~ %Domain LIST #	TVUYSSTT
~ %Domain LIST $	VVTXTTTT
~ %Domain LIST %Cluster	VVV_SRUU
~ %Domain LIST %Technology	VVVTXUVV
~ %Domain LIST COOPERATE	VVVXVUUV
~ %Domain LIST GAP	VVVYVTUV
~ %Domain LIST TABLE	VVVYVVUS
~ %Domain LIST WHICH	VUVZVVSV
~ %Domain NONE	TTTXTTTT
~ %Domain NONE %Cluster	TTTXTTTT
~ %Domain NONE BY	VVVYVTVV
~ %Domain NUM	UUUTUTUX
~ %Domain NUM $	UUUTUTUX
~ %Domain PARTNER	RTSTSXTT
~ %Domain PARTNER $	TTRTSYTT
~ %Domain PARTNER WORK	TUTTTXTT
~ %Domain PER	VVVZVUSV
~ %Domain PER %Cluster	VVVYVUSV
~ %Domain PER %Place	VVVWVVVU
~ %Domain TABLE	UUUXTTTU
~ %Domain TABLE $	UUTXTTTT
~ %Domain TABLE FACT	VVVVVVVV
~ %Domain TABLE LIST	VVUYVUUV
~ %Domain VERSUS	TUU_TQST
~ %Domain VERSUS $	TUUYTSTU
~ %Domain VERSUS %Cluster	VVVWVVUV
~ %Domain VERSUS %Place	VUUXUTTU
~ %Domain WE	UTSZTRTT
~ %Domain WE LACK	UTUXTTTT
~ %Domain WE LIST	VUTXVTUV
~ %Domain WHERE	TTTXTTTT
~ %Domain WHERE %Institution	TTTXTTTT
~ %Domain WHERE %Technology	VVVZUTVV
~ %Domain WHICH	VVVXVUTU
~ %Domain WHICH %Cluster	VVVWVVVV
~ %Domain WHICH NONE	VVVYVUTU
~ %Domain WHO	UUTYTSST
~ %Domain WHO #	VVVZUTUV
~ %Domain WHO %Cluster	VVVZUSSV
~ %Domain WHO COOPERATE	TUTXTTTT
~ %Domain WISE	VVT_URTU
~ %Domain WISE $	VVTXUTUU
~ %Domain WISE %Person	UVU_UQST
~ %Domain WISE %Project	VVVXUUVV
~ %Domain WISE HOWMANY	VVVVVVVV
~ %Domain WISE TABLE	VVVVVVVV
~ %Domain WORK	TUTVTXSS
~ %Domain WORK $	TUTVTXSS
~ %Domain WORK %Cluster	VVVYUUTV
~ %Domain WORK TABLE	VVVWVVUV
~ %Domain WORK VERSUS	VVVVVVVV
~ %Event $	TSSRSWXR
~ %Event $cluster	UTTTTYST
~ %Event $cluster $	UTUUSYSS
~ %Event $cluster HOST	UUTTTXTT
~ %Event $domain	QRUTSXSV
~ %Event $domain $	RSUTSYSS
~ %Event $domain BY	TTVVUTVX
~ %Event $person	VVYUUUST
~ %Event $person $	VVYUUUST
~ %Event $state	QRTSWVTS
~ %Event $state $	QRSSWVTS
~ %Event $state YEAR	SSVVPbUO
~ %Event %Cluster	UVTTTXTT
~ %Event %Cluster YEAR	UVTTTXTT
~ %Event %Event	TTTTTXUT
~ %Event %Event $state	TTTTTXUT
~ %Event BETWEEN	UUTUXTTT
~ %Event BETWEEN YEAR	UUTUXTTT
~ %Event BY	TTTSWWPR
~ %Event BY $cluster	TTTSWWPR
~ %Event HAPPEN	TTUUUXTS
~ %Event HAPPEN $state	TTUUTXVT
~ %Event HAPPEN YEAR	VVVV_RTS
~ %Event HOST	TTTTTXTT
~ %Event HOST BY	TTTTTXTT
~ %Event LIST	UUTTXTTT
~ %Event LIST %Cluster	UUTTXTTT
~ %Event WE	XUUTTTST
~ %Event WE $domain	XUUTTTST
~ %Event WHEN	TTSTTXRS
~ %Event WHEN WHEN	TTSTTXRS
~ %Event WHO	TUXTTTUT
~ %Event WHO $institution	TUXTTTUT
~ %Event YEAR	STTSVXQQ
~ %Event YEAR $	STTSVXQQ
~ %Event YEAR HAPPEN	VVVVZRVU
~ %Forum ABOUT	UTUUTTXT
~ %Forum ABOUT $	UTUUTTXT
~ %Forum INDIA	SUTTXTTT
~ %Forum INDIA COOPERATE	TUVUTXVU
~ %Forum INDIA MEMBER	UVTTXTTT
~ %Institution #	TVTXWSSR
~ %Institution # $	TVTXWSSR
~ %Institution $	QQPXUSPS
~ %Institution $cluster	UTRRXUTP
~ %Institution $cluster $	LTRRXVTQ
~ %Institution $cluster MEMBER	VVVUYRTU
~ %Institution $cluster PARTNER	XUVUTTRU
~ %Institution $domain	YPTTPSSR
~ %Institution $domain $	VSTVSXTS
~ %Institution $domain $domain	YUVUVTVV
~ %Institution $domain $state	YRTTSSTT
~ %Institution $domain INDIA	YTVTSSTS
~ %Institution $domain LIST	XTVVTTVT
~ %Institution $domain ORG	WVVVVUVV
~ %Institution $domain WORK	WVVVVVVU
~ %Institution $institution	TUTUWTXS
~ %Institution $institution $	TUTUSTXS
~ %Institution $institution MEMBER	VVUVYVSU
~ %Institution $person	STSSTRZR
~ %Institution $person $	STSSTRZR
~ %Institution $state	WRSQXTSS
~ %Institution $state #	STTTTXTT
~ %Institution $state $	SNSQVTTN
~ %Institution $state $domain	YSVUTTTP
~ %Institution $state $state	XTUUTTUT
~ %Institution $state HOWMANY	SUUTYQUS
~ %Institution $state LIST	YSVVVVVV
~ %Institution $state MEMBER	QUSUTZRR
~ %Institution $state WE	VVVVVVVV
~ %Institution $state WHICH	XUVVVUVV
~ %Institution $state WORK	WSTTWRUT
~ %Institution $thing	QSTSSUWQ
~ %Institution $thing $	QSTSSUWQ
~ %Institution %Cluster	RTQ_RPRP
~ %Institution %Cluster $	SUSZRQRQ
~ %Institution %Cluster LINK	TUQYTTST
~ %Institution %Domain	TUUYTSTU
~ %Institution %Domain VERSUS	TUUYTSTU
~ %Institution %Place	VVVXUUVU
~ %Institution %Place $	VVVXUUVU
~ %Institution %Technology	UUVXXSUU
~ %Institution %Technology $	VTVXTTUU
~ %Institution %Technology $domain	UVVSYSUV
~ %Institution ABOUT	TTSTTXTS
~ %Institution ABOUT %Document	TTSTTXTS
~ %Institution ABOUT PARTNER	WVVVVVVV
~ %Institution ADOPT	XTVUUTTT
~ %Institution ADOPT COOPERATE	XTVUUTTT
~ %Institution BY	UVUbQRST
~ %Institution BY $	VVVVVVVV
~ %Institution BY %Cluster	UVUZTSSU
~ %Institution BY %Domain	UVVXVTUV
~ %Institution BY %Place	VVV_QVUT
~ %Institution BY PER	VVVWVVVU
~ %Institution COOPERATE	_UVUSRUT
~ %Institution COOPERATE $	_UVUSRUT
~ %Institution FACT	VVVWVVVV
~ %Institution FACT $	VVVWVVVV
~ %Institution HOST	VTTTTRXT
~ %Institution HOST $cluster	STTTTSXT
~ %Institution HOST %Event	XUUTTTST
~ %Institution HOWMANY	SUTWVRTS
~ %Institution HOWMANY $	TUTXTTTT
~ %Institution HOWMANY HOWMANY	TUUTXTTT
~ %Institution INDIA	SVVUYVVS
~ %Institution INDIA WORK	SVVUYVVS
~ %Institution LACK	SVVZUUVV
~ %Institution LACK WORK	SVVZUUVV
~ %Institution LINK	SRXTRRQR
~ %Institution LINK $	VUTXTTTT
~ %Institution LINK $state	RSXTSRRR
~ %Institution LIST	ZQVWUQVS
~ %Institution LIST $	aVVUQUUV
~ %Institution LIST $domain	VRVUYRVR
~ %Institution LIST $state	XUVVUUVV
~ %Institution LIST %Cluster	VVVXVUVV
~ %Institution LIST LIST	XTVXTUVV
~ %Institution MEMBER	QTRTWYOR
~ %Institution MEMBER $	UVTTXTTT
~ %Institution MEMBER $cluster	STUSRZMQ
~ %Institution MEMBER $institution	SUTTTYST
~ %Institution MEMBER $thing	QUUTSZRU
~ %Institution PARTNER	YPSTQTRQ
~ %Institution PARTNER $	XTVVVSVV
~ %Institution PARTNER $country	TUTTTXTT
~ %Institution PARTNER $domain	XTVTUTRT
~ %Institution PARTNER $state	YSUUSSTS
~ %Institution PARTNER WE	YVVVVUUV
~ %Institution PER	TVUXTRRS
~ %Institution PER $	VVVWVVVV
~ %Institution PER %Cluster	UVUbOTRT
~ %Institution PER %Domain	UVV_VSUV
~ %Institution PER %Place	TVU_SSTT
~ %Institution PER PER	VVUXTTTU
~ %Institution SHARE	UVUZUTTR
~ %Institution SHARE $	UVUZUTTS
~ %Institution SHARE TABLE	VVVXVUTV
~ %Institution TABLE	TTTXTTTT
~ %Institution TABLE $	TTTXTTTT
~ %Institution VERSUS	SUVZTSTT
~ %Institution VERSUS %Domain	SVVYTSUT
~ %Institution VERSUS %Place	VVVXVVUU
~ %Institution WE	ZTVVUSVQ
~ %Institution WE FACT	ZTVVUSVQ
~ %Institution WHICH	VVUXUSTT
~ %Institution WHICH %Cluster	VVUXUSTT
~ %Institution WHO	XVUUVVVT
~ %Institution WHO WE	XVUUVVVT
~ %Institution WORK	_STWTOTS
~ %Institution WORK $	YSTWSPTT
~ %Institution WORK $domain	YTVTYTVS
~ %Need $	TTTTUXSS
~ %Need $domain	PQTSWVRT
~ %Need $domain $	PQTSWVRT
~ %Need $institution	SSSTTYST
~ %Need $institution $	RUSUT_QS
~ %Need $institution PARTNER	SSSTTYST
~ %Need $state	TTUTTXTT
~ %Need $state $	TTUTTXTT
~ %Need BY	VVVXVTUU
~ %Need BY %Place	VVVXVTUU
~ %Need LIST	TTTTSYTS
~ %Need LIST $	TTTTTXTT
~ %Need LIST $domain	TSVUQ_US
~ %Person $	MNRSSUQY
~ %Person $cluster	QSSSVVRW
~ %Person $cluster $	RSSSUVRV
~ %Person $cluster LINK	VVSUXUST
~ %Person $cluster PARTNER	SURURRTZ
~ %Person $country	VVVVTUVX
~ %Person $country $	VVVVTUVX
~ %Person $domain	UTROSVQT
~ %Person $domain $	RQSQWTSV
~ %Person $domain $domain	RUVVTZUS
~ %Person $domain $institution	TUTVRXQT
~ %Person $domain $state	UJUUQWUV
~ %Person $domain LIST	XTTTTTTS
~ %Person $institution	VTSTUSVV
~ %Person $institution $	TTSTZSSV
~ %Person $institution %Event	VVSUSTYQ
~ %Person $institution INTRODUCE	UUXUTTUT
~ %Person $institution LINK	VVRUaUOQ
~ %Person $institution WHO	UVXVVVVV
~ %Person $institution WORK	XVUUVVVT
~ %Person $state	TQUTKWTX
~ %Person $state $	PRUULXTY
~ %Person $state $domain	SSVVUYVQ
~ %Person $state ABOUT	TTVVTYUR
~ %Person $state WE	XTVVUTVS
~ %Person $state WHO	VTVTTVVT
~ %Person $state WORK	VVVVVVVV
~ %Person %Domain	UUTYSSRR
~ %Person %Domain $	UUTYSSRR
~ %Person %Institution	XUUTUTVT
~ %Person %Institution $domain	XUUTUTVT
~ %Person %Person	TTTSWSTW
~ %Person %Person $	VVUUUTVX
~ %Person %Person $domain	TTTSWSTW
~ %Person %Project	VVXVVUVV
~ %Person %Project $institution	VVXVVUVV
~ %Person ABOUT	QSTTSXSU
~ %Person ABOUT $	RTTTTUPX
~ %Person ABOUT $state	RTTTTXTT
~ %Person ADOPT	VYVVVTVU
~ %Person ADOPT $state	VYVVVTVU
~ %Person BY	VVVZURTT
~ %Person BY %Cluster	VVVYUSUT
~ %Person BY %Domain	VVVXVTUV
~ %Person FACT	TTVTQYRW
~ %Person FACT $	VVTSRSPZ
~ %Person FACT $cluster	STRTTYRS
~ %Person FACT $institution	VVUUYUTS
~ %Person FACT BETWEEN	VVXTUTUT
~ %Person HOWMANY	UTTTYSRS
~ %Person HOWMANY $	UTTTYSRS
~ %Person INDIA	UVUVROS_
~ %Person INDIA $	UVVVVSVY
~ %Person INDIA $domain	UVUUSPRY
~ %Person LEAD	VVSSYTSS
~ %Person LEAD %Cluster	VVSSYTSS
~ %Person LINK	RSQSYUSR
~ %Person LINK $	VVSVaTRR
~ %Person LINK $cluster	TSTSWVTN
~ %Person LINK $institution	STRTWVQT
~ %Person LIST	VSRSYQRS
~ %Person LIST $	VSRSXQRT
~ %Person LIST LIST	VVVVXTVT
~ %Person MEMBER	TUUUTXVT
~ %Person MEMBER $institution	TUUUTXVT
~ %Person NEED	YQVVTSVR
~ %Person NEED $	YSVVURVR
~ %Person NEED $state	XTVVUTVU
~ %Person VERSUS	VVVXVTVV
~ %Person VERSUS %Domain	VVVXVTVV
~ %Person WHERE	TTVUSYSS
~ %Person WHERE $	TTVUSYSS
~ %Person WHO	UUTTTXTT
~ %Person WHO ABOUT	TUTTTXTT
~ %Person WHO KNOW	WVVVVVVU
~ %Person WORK	SPTSOZTM
~ %Person WORK $	YTVVUTVU
~ %Person WORK $domain	QQTSOaTM
~ %Person WORK MEMBER	VVUVVYTV
~ %Place #	SSR_QQQV
~ %Place # $	TTVUTTUX
~ %Place # HOWMANY	UVTXTTTT
~ %Place # LACK	UTUXTTTT
~ %Place # LINK	UVTXTTTU
~ %Place $	RPTZQPSV
~ %Place $cluster	TRSSTSYS
~ %Place $cluster $	TRSSTSYS
~ %Place $domain	SPTRTWPV
~ %Place $domain $	SQTQTWPV
~ %Place $domain %Technology	VRUZYSTS
~ %Place $domain ADOPT	VVVUVUVX
~ %Place $domain INUSE	UTUTXTTT
~ %Place $institution	VTSTTR_Q
~ %Place $institution $	VTSTTR_Q
~ %Place $state	TXTTTSTV
~ %Place $state $	TXTTTTTW
~ %Place $state $domain	TTVVUUVX
~ %Place $state LIST	TXVUUTVT
~ %Place $thing	QVTSWSXR
~ %Place $thing $	UTTTXTXR
~ %Place $thing PARTNER	TTTTTTXT
~ %Place $thing WORK	TXUTTTTU
~ %Place %Cluster	VUTVXQMQ
~ %Place %Cluster $	VUTVXQMQ
~ %Place %Domain	UUUXUTTU
~ %Place %Domain $	VVVXVUUV
~ %Place %Domain COOPERATE	VVVXVUUV
~ %Place %Domain LIST	VVVXVUUV
~ %Place %Domain TABLE	VVUYVUUV
~ %Place %Domain WHO	TUTXTTTT
~ %Place %Institution	UTUaSSQO
~ %Place %Institution $	UUU_TTQP
~ %Place %Institution %Technology	VTVXTTUU
~ %Place %Place	UTVXTTUU
~ %Place %Place BY	VVVWVVVV
~ %Place %Place WHERE	UTVXTTTU
~ %Place %Project	TTTXTTTT
~ %Place %Project $	VVUaTRSU
~ %Place %Project LACK	TTTXTTTT
~ %Place %Project LIST	VVTZSTUV
~ %Place %Technology	TRTaOPSS
~ %Place %Technology $domain	TUUYSSVV
~ %Place %Technology ADOPT	VTTXTTTT
~ %Place %Technology INUSE	UQU_QRSU
~ %Place ADOPT	TZUSSRPR
~ %Place ADOPT $	TXVUUTVV
~ %Place ADOPT $thing	UXUTTTPT
~ %Place ADOPT NEED	TXVUTTVT
~ %Place BY	VVUWVSSS
~ %Place BY %Cluster	VVUTXVST
~ %Place BY %Place	VVUXUTUU
~ %Place BY %Technology	VVVXUVVU
~ %Place BY COOPERATE	VVVXUTUU
~ %Place COOPERATE	QRTaSPQO
~ %Place COOPERATE $	VVU_TRUV
~ %Place COOPERATE $domain	SSUXSTTS
~ %Place COOPERATE INDIA	SSTVUVRP
~ %Place COOPERATE WHICH	VVVYVSRU
~ %Place FACT	TTTWVVRR
~ %Place FACT $	VVVXVUUV
~ %Place FACT $institution	UUTTTTXT
~ %Place FACT $thing	UTTRXWST
~ %Place FACT %Technology	VSUSSYRS
~ %Place FACT WHICH	TTTXTTTT
~ %Place FUND	TTTTTTTX
~ %Place FUND $domain	TTTTTTTX
~ %Place GAP	VVUTXUUT
~ %Place GAP %Technology	VVVTXUUT
~ %Place GAP WE	VVVXVUVV
~ %Place HOST	UUTTTTXT
~ %Place HOST $institution	UUTTTTXT
~ %Place HOW	VVVYUUUV
~ %Place HOW %Institution	VVVYUUUV
~ %Place HOWMANY	VVU_QTTS
~ %Place HOWMANY %Institution	VVV_QVVV
~ %Place HOWMANY %Person	VVVXTTSR
~ %Place HOWMANY %Project	VVVYSUUU
~ %Place HOWMANY %Technology	VVVYSVVV
~ %Place INDIA	RSTSXWTT
~ %Place INDIA $domain	SUVVZSVS
~ %Place INDIA COOPERATE	TTTSXTTT
~ %Place INDIA PARTNER	TSURSXSS
~ %Place INUSE	TXUWUTSU
~ %Place INUSE $	VUVZVVSV
~ %Place INUSE WHICH	TXUTUTVU
~ %Place LACK	TSTVWPQR
~ %Place LACK #	TUTUWRQS
~ %Place LACK %Institution	USVYTSTT
~ %Place LACK %Project	VVVZUSVV
~ %Place LACK LIST	TUUXTTVV
~ %Place LIST	TTTRXTTT
~ %Place LIST $domain	UUUUYSVT
~ %Place LIST %Institution	VVUSZVTU
~ %Place LIST %Technology	TTUTXTTT
~ %Place LIST COOPERATE	VVVYVTVV
~ %Place LIST PARTNER	VVUVYVUU
~ %Place NUM	RTSSRZRR
~ %Place NUM #	RTSSRZRR
~ %Place PARTNER	TTTVTWRR
~ %Place PARTNER INDIA	TSTTTXST
~ %Place PARTNER TABLE	VVVXVUTT
~ %Place PER	VVUYUTRU
~ %Place PER %Cluster	VVUYUTRU
~ %Place TABLE	UUTXTTTT
~ %Place TABLE $	UUU_VRTT
~ %Place TABLE %Domain	TTTXTTTT
~ %Place TABLE LIST	VVTXTUUU
~ %Place VERSUS	VVUXUTTU
~ %Place VERSUS %Domain	VVUXUTTU
~ %Place VERSUS %Technology	VVVWVVVV
~ %Place WHERE	SRUVRVRR
~ %Place WHERE $domain	TSUTTXTS
~ %Place WHERE INUSE	UTVXTTTU
~ %Place WHICH	UUUYUSTT
~ %Place WHICH %Domain	UVUXUTTU
~ %Place WHICH %Institution	VVVWVVVV
~ %Place WHICH %Technology	VUU_VQTS
~ %Place WHO	VUUYTSTU
~ %Place WHO %Technology	VUUYTSTU
~ %Place WISE	VTVZTTUT
~ %Place WISE #	VVVXUVVU
~ %Place WISE %Domain	VVVXVVUV
~ %Place WISE %Institution	VVVWVVVV
~ %Place WISE %Technology	VVVYUVVU
~ %Place WISE HOWMANY	VVVYTVUT
~ %Place WISE TABLE	UTVXUTUU
~ %Programme #	TTTTSXRT
~ %Programme # $	TTTTSXRT
~ %Programme $domain	SRUSRYPR
~ %Programme $domain $	SRUSRYPR
~ %Programme $thing	UUUUTTXS
~ %Programme $thing $	UUUUTTXS
~ %Programme FUND	VUTTUXTT
~ %Programme FUND BY	VUTTUXTT
~ %Programme INUSE	UTTTTTTX
~ %Programme INUSE $	UTTTTTTX
~ %Programme LEAD	TUTTTXTT
~ %Programme LEAD BY	TUTTTXTT
~ %Programme WHICH	TXTTTTTT
~ %Programme WHICH $	TXTTTTTT
~ %Programme WHY	TTTTTTTX
~ %Programme WHY $	TTTTTTTX
~ %Programme WORK	TTRRWWPS
~ %Programme WORK %Cluster	TTRRWWPS
~ %Project $	PPVUTWTU
~ %Project $cluster	RRRQU_MO
~ %Project $cluster $	TTSTXTRR
~ %Project $cluster $cluster	TUTTTYVU
~ %Project $cluster $domain	TTVTRYTT
~ %Project $cluster FACT	UTURRYSS
~ %Project $cluster LEAD	SSUTWWOO
~ %Project $cluster WORK	VUUUYSVU
~ %Project $cluster YEAR	TUTTTXTT
~ %Project $domain	NSTUXTQL
~ %Project $domain $	OQSUXSPN
~ %Project $domain $state	TVVTSXVS
~ %Project $domain HOWMANY	VUVSaPUO
~ %Project $domain YEAR	RTVSQ_VS
~ %Project $institution	TQSSQYRR
~ %Project $institution $cluster	VVXVVUVV
~ %Project $institution $institution	URSSTYSS
~ %Project $institution WORK	USSTRYTQ
~ %Project $state	PYTQVSUP
~ %Project $state $	QWSSXSTO
~ %Project $state $domain	SXVUSUVT
~ %Project $state $state	TaVUSPVT
~ %Project $state ELSEWHERE	TXUTUTVT
~ %Project $state HOWMANY	VTVTXTUT
~ %Project $state INUSE	TTTTTXTT
~ %Project $state LACK	VaVVVPVV
~ %Project $state LEAD	TSUVSYVT
~ %Project $state PARTNER	TYVVVSVV
~ %Project $state YEAR	RPVVQaVV
~ %Project %Cluster	VVVWVUVV
~ %Project %Cluster WISE	VVVWVUVV
~ %Project %Document	VUTTTTXT
~ %Project %Document $	VUTTTTXT
~ %Project %Domain	VVTZSSTS
~ %Project %Domain $	VVVXUTVT
~ %Project %Domain LIST	VVTXTTTT
~ %Project %Institution	TSTTTTTX
~ %Project %Institution $	TSTTTTTX
~ %Project ADOPT	VZVVUSVV
~ %Project ADOPT $	VWVVVUVV
~ %Project ADOPT $state	VYVVUSVV
~ %Project BETWEEN	TSSVRWTR
~ %Project BETWEEN %Domain	UTTXTTTT
~ %Project BETWEEN YEAR	TTTTTXVT
~ %Project BY	TTTXTTTT
~ %Project BY %Cluster	VVU_VRUS
~ %Project BY %Domain	TTTXTTTT
~ %Project BY %Place	VVVXVUUV
~ %Project ELSEWHERE	VXVVVTVT
~ %Project ELSEWHERE $state	VWVVVUVV
~ %Project ELSEWHERE ADOPT	VXVVVUVT
~ %Project FACT	PQRTYVRR
~ %Project FACT $	TTTTXSTT
~ %Project FACT $domain	TTTTTXST
~ %Project FACT YEAR	STTTXVTT
~ %Project FUND	TUTTTXTT
~ %Project FUND BY	TUTTTXTT
~ %Project HOW	UTTTTXTT
~ %Project HOW ADOPT	UTTTTXTT
~ %Project HOWMANY	UUSWVRRR
~ %Project HOWMANY $	UUUXTTTT
~ %Project HOWMANY HOWMANY	UUSSYTSR
~ %Project HOWMANY TABLE	VVVXUUVV
~ %Project INUSE	TRUUXTTT
~ %Project INUSE $	TTUUXTTT
~ %Project INUSE $state	VQVVR_VU
~ %Project INUSE ELSEWHERE	VWVVVVVV
~ %Project LACK	TTTXTTTT
~ %Project LACK $	TTTXTTTT
~ %Project LEAD	UVUTXUST
~ %Project LEAD BY	UVUTXUST
~ %Project LINK	UTXTTTTS
~ %Project LINK $institution	UTXTTTTS
~ %Project LIST	ONTTRYTQ
~ %Project LIST $	PPTTQYTR
~ %Project LIST $domain	SQUSYSUQ
~ %Project LIST BY	VVVXVTVV
~ %Project MEMBER	VVUTXTTT
~ %Project MEMBER $cluster	VVUTXTTT
~ %Project PER	VVUaRRSU
~ %Project PER %Cluster	VVUZRUST
~ %Project PER %Domain	VVVZVRUV
~ %Project TABLE	TTTXTTTT
~ %Project TABLE $	UVUXUTUT
~ %Project TABLE %Cluster	TTTXTTTT
~ %Project TABLE %Domain	VVVVVVVV
~ %Project VERSUS	VVVWVVVU
~ %Project VERSUS %Domain	VVVWVVVU
~ %Project WHICH	TTTTTXTT
~ %Project WHICH $institution	TTTTTXTT
~ %Project YEAR	WRTOSSRP
~ %Project YEAR $	XPTQQTRQ
~ %Project YEAR $state	SRUTWVVR
~ %Project YEAR YEAR	UUTTTYSU
~ %Technology #	TTSTSXTT
~ %Technology # $domain	TTTTTXVT
~ %Technology # WORK	YVUUTUTT
~ %Technology $	RUPTUWLO
~ %Technology $cluster	UYUVTSVT
~ %Technology $cluster $state	UXVVTTVT
~ %Technology $cluster ADOPT	VXUVVTVT
~ %Technology $domain	OOSPW_PQ
~ %Technology $domain $	NNTPWZPR
~ %Technology $domain $domain	TTVUTYTR
~ %Technology $domain $institution	VUTVXTTT
~ %Technology $domain $state	UQVUSZVR
~ %Technology $domain ELSEWHERE	UXVVVTVV
~ %Technology $domain INUSE	VWVVVUVV
~ %Technology $domain LACK	TXVVUTVV
~ %Technology $domain LINK	TTTTXTTT
~ %Technology $domain LIST	VRVUP_VS
~ %Technology $domain PARTNER	TZVVVRVU
~ %Technology $domain WORK	SXVVUTVV
~ %Technology $domain YEAR	TUVUXSUT
~ %Technology $institution	QPQRWaQM
~ %Technology $institution $	URSTXZSP
~ %Technology $institution $domain	TTVVTXST
~ %Technology $institution %Institution	QTTTTXTT
~ %Technology $institution INUSE	VTVVUXVV
~ %Technology $institution ORG	TTUTVWTT
~ %Technology $institution WORK	VUSTVXRT
~ %Technology $state	OZUTURUO
~ %Technology $state $	QQUTXVUR
~ %Technology $state $domain	OWTRSVUR
~ %Technology $state $state	TYTTTRTS
~ %Technology $state ADOPT	TcUVTNUQ
~ %Technology $state ELSEWHERE	VaVVUPVV
~ %Technology $state FACT	RYUSUSUR
~ %Technology $state HAPPEN	VUVUXUVU
~ %Technology $state HOW	VYVUUUVU
~ %Technology $state INUSE	UZVVURVV
~ %Technology $state LACK	VXVVVTVV
~ %Technology $state PARTNER	S_UUUQVV
~ %Technology $state WHICH	VXVVVTVV
~ %Technology $state WORK	UXVVVUVV
~ %Technology %Person	TSUTSXTS
~ %Technology %Person $	VUTTUXTS
~ %Technology %Person $state	TTVVTYUR
~ %Technology %Place	VUTWTTSW
~ %Technology %Place $	VUTWTTSW
~ %Technology %Project	VVVXUTVV
~ %Technology %Project $	VVVXUTVV
~ %Technology ADOPT	RZUVUQVQ
~ %Technology ADOPT $	TXTVVRUS
~ %Technology ADOPT $state	SZVVURVR
~ %Technology ADOPT ELSEWHERE	VVVVVVVV
~ %Technology BETWEEN	VVVVXTVU
~ %Technology BETWEEN YEAR	VVVVXTVU
~ %Technology BY	TTTWWVPR
~ %Technology BY #	VVVTUXUT
~ %Technology BY $institution	STTRXYPS
~ %Technology BY %Place	VUTYUSSU
~ %Technology BY FACT	VVVWVVVV
~ %Technology ELSEWHERE	UbVVUPVV
~ %Technology ELSEWHERE $	U_VVUSVV
~ %Technology ELSEWHERE $state	UdVVUNVV
~ %Technology ELSEWHERE ABOUT	VWVVUVVV
~ %Technology ELSEWHERE ADOPT	VXVVVTVV
~ %Technology ELSEWHERE INUSE	TZVVURVV
~ %Technology ELSEWHERE WE	VVVVVVVV
~ %Technology FACT	RQRRQ_QW
~ %Technology FACT $	RQSRRXSW
~ %Technology FACT $institution	UUSST_RS
~ %Technology FACT NUM	TTVTTXVU
~ %Technology FACT PER	VVVVVVVV
~ %Technology FACT YEAR	VVVUYUUU
~ %Technology FIGURE	VUVTUTUX
~ %Technology FIGURE $	VUVTUTUX
~ %Technology HAPPEN	VVVVVVVV
~ %Technology HAPPEN ELSEWHERE	VVVVVVVV
~ %Technology HOWMANY	TTTUXTSR
~ %Technology HOWMANY $	VVV_SVUT
~ %Technology HOWMANY %Technology	VVTTXTTT
~ %Technology HOWMANY BY	VVUYSTUV
~ %Technology HOWMANY LIST	TTUTXTTT
~ %Technology INUSE	QTUWUVRN
~ %Technology INUSE $	TSTUTVSS
~ %Technology INUSE $domain	TTUYSXST
~ %Technology INUSE $state	SQUUYUVR
~ %Technology INUSE %Place	VUVTXTTT
~ %Technology INUSE BY	UTTSTYTU
~ %Technology INUSE ELSEWHERE	U_VUUQVV
~ %Technology INUSE LIST	VUUZTRTT
~ %Technology INUSE TABLE	VVVZVRVU
~ %Technology LACK	TZUVRQUT
~ %Technology LACK $	TXUYSTTT
~ %Technology LACK $state	UXUTTTUU
~ %Technology LACK ELSEWHERE	SYVVUTVV
~ %Technology LACK INUSE	VWVVUUVV
~ %Technology LACK LIST	SXVUSTVT
~ %Technology LINK	UUSTTYVU
~ %Technology LINK $domain	UUSTTYVU
~ %Technology LIST	QQRRQaRM
~ %Technology LIST $	RSRPR_RP
~ %Technology LIST $state	TTVUTXVV
~ %Technology LIST ELSEWHERE	UYVVVTVV
~ %Technology LIST INDIA	VUVTZSVR
~ %Technology LIST PER	VVUXTVTU
~ %Technology MEMBER	VUVTTSVY
~ %Technology MEMBER FIGURE	VUVTTSVY
~ %Technology NUM	TSURSTTX
~ %Technology NUM $	TSURSTTX
~ %Technology PER	UUUYSSTS
~ %Technology PER %Cluster	VVV_QVTU
~ %Technology PER %Domain	VVVWVVVV
~ %Technology PER %Institution	VVVXTUTU
~ %Technology PER %Place	VTUYUSUT
~ %Technology PER FACT	UUUXTTTT
~ %Technology STAGE	SQSQVYRP
~ %Technology STAGE $	VTSRUXSR
~ %Technology STAGE $domain	SSVTRZUS
~ %Technology STAGE FACT	UTTRWVRR
~ %Technology TABLE	VUTaTQSS
~ %Technology TABLE $	VUVZVSUT
~ %Technology TABLE %Domain	VVVWVVVV
~ %Technology TABLE %Place	VUTXTTTT
~ %Technology TABLE BY	UTTXTTTT
~ %Technology TABLE LIST	VVVWVVVV
~ %Technology VERSUS	VXVVVTVV
~ %Technology VERSUS $domain	VXVVVTVV
~ %Technology WE	WWVVVUVU
~ %Technology WE $	ZTVVVUVU
~ %Technology WE $state	VVVVVVVV
~ %Technology WE ADOPT	TYVVVUVV
~ %Technology WHICH	SUUTSYTT
~ %Technology WHICH $	RSTSSYSS
~ %Technology WHICH $state	VWVVVUVV
~ %Technology WHICH ADOPT	VVVVVVVV
~ %Technology WHICH ELSEWHERE	VZVUVSVV
~ %Technology WORK	TYVUUTVV
~ %Technology WORK $state	TXVUUTVV
~ %Technology WORK ELSEWHERE	VWVVVVVV
~ %Technology YEAR	PPURXTSW
~ %Technology YEAR $	RRTTQRSZ
~ %Technology YEAR $domain	TSVSXUUQ
~ ABOUT #	TVVVSTTY
~ ABOUT # $	TVVVSTTY
~ ABOUT $	MOOQOSYT
~ ABOUT $cluster	RRPQNQWV
~ ABOUT $cluster $	SRPQOMXV
~ ABOUT $cluster %Person	SVSSSYSO
~ ABOUT $cluster FACT	VVUUVRZT
~ ABOUT $cluster INDIA	RSSURRRZ
~ ABOUT $cluster WE	UUUVUVYS
~ ABOUT $country	UUTUSPSY
~ ABOUT $country #	VVVVUSTZ
~ ABOUT $country $	UUUUTTTX
~ ABOUT $country $domain	UVVVUTTX
~ ABOUT $country %Person	UUUUTTTX
~ ABOUT $country HOWMANY	VVTVSTQ_
~ ABOUT $country WORK	VVVVVUTY
~ ABOUT $domain	QNPPMTQX
~ ABOUT $domain $	PQRPOZQS
~ ABOUT $domain $domain	XUVTTTTT
~ ABOUT $domain $institution	UVSVSSZR
~ ABOUT $domain $state	RSTVSSSY
~ ABOUT $domain $thing	PQSUQQSZ
~ ABOUT $domain HOWMANY	UUUUSTSY
~ ABOUT $institution	TUTSRKVW
~ ABOUT $institution $	TULTRLVV
~ ABOUT $institution $institution	UUTTUTTX
~ ABOUT $institution FACT	VVTVVUbQ
~ ABOUT $institution NUM	TUTUTTXT
~ ABOUT $institution WE	TVUVVVXT
~ ABOUT $person	RTVTSPVU
~ ABOUT $person $	TTRTTQXT
~ ABOUT $person $person	TTPUSSQ_
~ ABOUT $person FACT	VVRVTRQ_
~ ABOUT $person HOWMANY	VVUUTUTX
~ ABOUT $person WE	TUYTUUTR
~ ABOUT $person WHERE	TVTTTTXT
~ ABOUT $person WORK	TURTSTXT
~ ABOUT $state	VVTTSVUR
~ ABOUT $state $	WSTTTVQT
~ ABOUT $state $state	TXUTTTTT
~ ABOUT $state $thing	TTUVTTXT
~ ABOUT $state FACT	RSSSSZRP
~ ABOUT $state WORK	TXVVUTUT
~ ABOUT $thing	UUTUTLfM
~ ABOUT $thing $	UUTUTLfN
~ ABOUT $thing ABOUT	VUUVUTXU
~ ABOUT $thing PARTNER	VVVVUTXT
~ ABOUT $thing PER	VVVVVTYR
~ ABOUT $thing WE	VVUVVVXT
~ ABOUT %Cluster	UUTTRTXW
~ ABOUT %Cluster $	UUVSRRRZ
~ ABOUT %Cluster %Project	VUTTSTXS
~ ABOUT %Compendium	RRTSRRZR
~ ABOUT %Compendium $domain	RRTSRRZR
~ ABOUT %Document	QPRQO_SO
~ ABOUT %Document $	TTSTTXTS
~ ABOUT %Document $cluster	UUUVR_PR
~ ABOUT %Document $domain	SSSSSYRS
~ ABOUT %Document $thing	UUUVTXTT
~ ABOUT %Document WHICH	TUVUUXTT
~ ABOUT %Domain	SRTSRRXV
~ ABOUT %Domain $cluster	UTTTTTXT
~ ABOUT %Domain $state	TTUTTTTX
~ ABOUT %Domain COOPERATE	VVUUTZTR
~ ABOUT %Event	VVUVTTSY
~ ABOUT %Event $	VVUVTTSY
~ ABOUT %Institution	ZTRRUOUN
~ ABOUT %Institution $cluster	RTSSYOTS
~ ABOUT %Institution $domain	_TUTQQSQ
~ ABOUT %Institution $institution	TUTUSTXS
~ ABOUT %Person	MRSTRYQT
~ ABOUT %Person $	TVUUTTTX
~ ABOUT %Person $cluster	TUTTSYTS
~ ABOUT %Person $domain	OPTTOYPS
~ ABOUT %Person $state	TTVVTTTX
~ ABOUT %Person FACT	VVUVS_QP
~ ABOUT %Person INDIA	UVVVVSVY
~ ABOUT %Project	UTTXRWQT
~ ABOUT %Project $cluster	UTURRYSS
~ ABOUT %Project BETWEEN	UTTXTTTT
~ ABOUT %Technology	TTVVTXST
~ ABOUT %Technology $institution	TTVVTXST
~ ABOUT ABOUT	TTSTTPUX
~ ABOUT ABOUT $	UUSTTR_Q
~ ABOUT ABOUT $domain	TTUTRRP_
~ ABOUT ABOUT LIST	UTTTTTXT
~ ABOUT BETWEEN	UTYTTSTS
~ ABOUT BETWEEN $institution	UTYTTSTS
~ ABOUT BY	TTTTTSXT
~ ABOUT BY $institution	TTTTTSXT
~ ABOUT COMPARE	RSRRRSPY
~ ABOUT COMPARE BETWEEN	RSRRRSPY
~ ABOUT ELSEWHERE	VVVVVRZU
~ ABOUT ELSEWHERE FACT	VVVVVRZU
~ ABOUT FACT	UUTSRSWV
~ ABOUT FACT $	TUSSUPTY
~ ABOUT FACT $cluster	VVUTPQaO
~ ABOUT FACT $country	VVUVVSRZ
~ ABOUT FACT $institution	TUTTTTXT
~ ABOUT FACT $thing	VVVVTOeM
~ ABOUT FACT FACT	VVVVVTZT
~ ABOUT GAP	UVUXSTST
~ ABOUT GAP %Domain	UVUXSTST
~ ABOUT HOST	UVUUTSXT
~ ABOUT HOST %Institution	UVUUTSXT
~ ABOUT HOW	RUTSSSQ_
~ ABOUT HOW $cluster	VVXVVVVT
~ ABOUT HOW $domain	QTSSSSNZ
~ ABOUT HOW $institution	VVYVVVUS
~ ABOUT HOW INUSE	VVTTUUTX
~ ABOUT HOWMANY	VUTRXQPV
~ ABOUT HOWMANY $	VVVTTUTY
~ ABOUT HOWMANY $person	VVVVVVR_
~ ABOUT HOWMANY %Event	VVVV_RPP
~ ABOUT HOWMANY %Person	UVTUXTTT
~ ABOUT HOWMANY %Technology	VVVXTUTU
~ ABOUT HOWMANY HOWMANY	VUVTXTTT
~ ABOUT INDIA	TUTUQZRS
~ ABOUT INDIA $	VVVVVVUX
~ ABOUT INDIA $country	UVTVUXTT
~ ABOUT INDIA COOPERATE	UUTUTXTT
~ ABOUT INDIA HOWMANY	UUUUSSSY
~ ABOUT INUSE	QRTUQ_RO
~ ABOUT INUSE $state	QOUUQbRP
~ ABOUT INUSE ELSEWHERE	TaUUTQTT
~ ABOUT LEAD	TTTTSTXV
~ ABOUT LEAD $	VVVVVUTX
~ ABOUT LEAD $cluster	UUTUTRYS
~ ABOUT LEAD $country	VVVVVVPa
~ ABOUT LEAD $institution	VVSVTS_Q
~ ABOUT LEAD $state	TTTTTTSX
~ ABOUT LINK	VVbVTURP
~ ABOUT LINK $	VVbVUVQS
~ ABOUT LINK $institution	VVYVUVTS
~ ABOUT LINK $person	VVbVTVQP
~ ABOUT LINK BETWEEN	VVXVUUTS
~ ABOUT LINK LINK	VVXVVVVU
~ ABOUT LINK LIST	VVXVVVUT
~ ABOUT LIST	TTQTTSZR
~ ABOUT LIST $	TTQTTSZR
~ ABOUT NUM	UVTUTSRZ
~ ABOUT NUM NUM	UVTUTSRZ
~ ABOUT PARTNER	UVWUSTVR
~ ABOUT PARTNER $	WVVVVVVV
~ ABOUT PARTNER $institution	UVXUTTTT
~ ABOUT PARTNER FACT	UVUUTTXT
~ ABOUT TABLE	UUUXTTTT
~ ABOUT TABLE %Person	UUUXTTTT
~ ABOUT WE	UUVVVVVX
~ ABOUT WE $	UUVVVVVX
~ ABOUT WHERE	VUVVUR_U
~ ABOUT WHERE INUSE	VUVVUR_U
~ ABOUT WHICH	UUWXUQXP
~ ABOUT WHICH $	UTSVURYT
~ ABOUT WHICH $institution	VVXVUTTT
~ ABOUT WHICH $thing	VVUVVSZQ
~ ABOUT WHICH %Place	VVVXVTSU
~ ABOUT WHO	SUXTSVSS
~ ABOUT WHO $cluster	TVTUTXTT
~ ABOUT WHO WHO	TUXTUTTT
~ ABOUT WORK	VXUVROTQ
~ ABOUT WORK $	VWVVUVVV
~ ABOUT WORK $domain	ZQUVSQTR
~ ABOUT WORK $state	TXVVTTVT
~ ABOUT WORK ELSEWHERE	TXVVVTUU
~ ABOUT YEAR	TVSTSSYS
~ ABOUT YEAR $	TVSTSSYS
~ ADOPT $	OaSTUUPR
~ ADOPT $domain	SXTRTOQU
~ ADOPT $domain $	PURRPMQX
~ ADOPT $domain $domain	TXVVVTVT
~ ADOPT $domain $state	SYTTTSTR
~ ADOPT $domain %Technology	SbVVSOVU
~ ADOPT $domain LIST	YSVVVVVV
~ ADOPT $institution	TTYTTTTQ
~ ADOPT $institution $cluster	TUXTTTTT
~ ADOPT $institution $institution	VTZUURSR
~ ADOPT $state	PZTUSQST
~ ADOPT $state $	P_TUSNST
~ ADOPT $state $domain	RYTTTRTT
~ ADOPT $state $state	SYVVVTVP
~ ADOPT $state ELSEWHERE	VXVVVTVV
~ ADOPT $state WE	VWVVVUVV
~ ADOPT $thing	NZPSQSUQ
~ ADOPT $thing $	PXPSRUVQ
~ ADOPT $thing $domain	TZUTTRPR
~ ADOPT $thing $state	SaUUUQRS
~ ADOPT %Project	TXVUTTVT
~ ADOPT %Project $state	TXVUTTVT
~ ADOPT %Technology	RYVUTSVU
~ ADOPT %Technology $	TZVVURVU
~ ADOPT %Technology $state	TXVUTTVU
~ ADOPT BY	UTTTTXTT
~ ADOPT BY $cluster	UTTTTXTT
~ ADOPT COOPERATE	XTVUUTTT
~ ADOPT COOPERATE $domain	XTVUUTTT
~ ADOPT ELSEWHERE	UaVVUTVS
~ ADOPT ELSEWHERE $	UXVVVUVV
~ ADOPT ELSEWHERE $domain	U_VVURVS
~ ADOPT ELSEWHERE INUSE	VWVVVUVV
~ ADOPT ELSEWHERE WHICH	VVVVVVVV
~ ADOPT INDIA	VVVUVUVX
~ ADOPT INDIA BY	VVVUVUVX
~ ADOPT INUSE	TXVVUTVT
~ ADOPT INUSE $domain	TXVVUTVT
~ ADOPT NEED	SYUUTTVP
~ ADOPT NEED $	SYUUTTVP
~ ADOPT WE	TXVVVVVV
~ ADOPT WE $	TXVVVVVV
~ ADOPT WHICH	TZUVUTVS
~ ADOPT WHICH $	UYUVUUVT
~ ADOPT WHICH ELSEWHERE	TXUUVUVU
~ ADOPT WORK	TXVUUTVT
~ ADOPT WORK $domain	TXVUUTVT
~ BETWEEN $cluster	TTXTSNRU
~ BETWEEN $cluster $cluster	TTVUSRSV
~ BETWEEN $cluster $domain	STYSUSSR
~ BETWEEN $cluster $institution	VVZTURUR
~ BETWEEN $cluster LEAD	VVWVVVVV
~ BETWEEN $domain	RSRRRSPY
~ BETWEEN $domain $	VVVVTRTZ
~ BETWEEN $domain $domain	RSRRRSPY
~ BETWEEN $institution	TUWSSPOV
~ BETWEEN $institution $cluster	TU_SURSQ
~ BETWEEN $institution $domain	TUZVUSSS
~ BETWEEN $institution $institution	UUVTSQRV
~ BETWEEN $person	VVYUVUVU
~ BETWEEN $person $cluster	VVWVVVVV
~ BETWEEN $person $institution	VVXVVUVU
~ BETWEEN $person $person	VVXVVVVU
~ BETWEEN $state	WUVVVVVV
~ BETWEEN $state $state	WUVVVVVV
~ BETWEEN %Cluster	VVVXVUVU
~ BETWEEN %Cluster %Domain	VVVXVUVU
~ BETWEEN %Domain	UTTXTTTT
~ BETWEEN %Domain $	UTTXTTTT
~ BETWEEN ABOUT	VVXUUTTT
~ BETWEEN ABOUT $	VVXUUTTT
~ BETWEEN HOW	VVXTUVVU
~ BETWEEN HOW LINK	VVXTUVVU
~ BETWEEN INDIA	TTTTTXST
~ BETWEEN INDIA $country	TTTTTXST
~ BETWEEN LINK	TTZTTTST
~ BETWEEN LINK $	TTYTTTST
~ BETWEEN LINK LIST	VVWVVVUV
~ BETWEEN SHARE	UUXTTTVT
~ BETWEEN SHARE %Project	UUXTTTVT
~ BETWEEN WHICH	UVUTTXTT
~ BETWEEN WHICH %Domain	TUTTTXTT
~ BETWEEN WHICH LINK	VVXUVUVV
~ BETWEEN WHO	VVVVVVVV
~ BETWEEN WHO LINK	VVVVVVVV
~ BETWEEN YEAR	SSTSVWUS
~ BETWEEN YEAR YEAR	SSTSVWUS
~ BY #	UTTSTYSS
~ BY # $	UTTSTYTU
~ BY # $cluster	VVVTUXUT
~ BY $	TTSTWTQW
~ BY $cluster	TTTRVXSR
~ BY $cluster $	TTTRVXSR
~ BY $cluster YEAR	VVVUSYUU
~ BY $institution	QTSRTWVU
~ BY $institution $	RTSRUWVU
~ BY $institution $domain	RUVUTaTU
~ BY $institution %Institution	TVUSS_RU
~ BY %Cluster	UVUWVNRR
~ BY %Cluster $	UVTXWPQR
~ BY %Cluster %Domain	VVVYVTVV
~ BY %Cluster %Project	VVVYVTVV
~ BY %Cluster HOWMANY	TUUXTTTT
~ BY %Document	VVUVTSZS
~ BY %Document $	VVUVTSZS
~ BY %Domain	TTTYTRTT
~ BY %Domain $	UVUaTPSU
~ BY %Domain %Place	TTTXTTTT
~ BY %Domain %Project	VVVVVVVV
~ BY %Domain WORK	VVUYVUVT
~ BY %Institution	RSSZSRSS
~ BY %Institution HOWMANY	TUTXTTTT
~ BY %Institution TABLE	TTTXTTTT
~ BY %Place	TTTXSSTS
~ BY %Place $	TTTXSSTS
~ BY %Place %Domain	VVVVVVVV
~ BY %Place FACT	VVVXVUUV
~ BY %Place LIST	VVVYVTVV
~ BY %Place TABLE	VVVXVTUU
~ BY %Project	UUUXTSTT
~ BY %Project $	VVUYUSTU
~ BY %Project HOWMANY	UUUXTTTT
~ BY %Project TABLE	VVVVVVVV
~ BY %Technology	VVVZTUUT
~ BY %Technology HOWMANY	VVVZTVUT
~ BY %Technology TABLE	VVVWVUVV
~ BY COOPERATE	VVVXUTUU
~ BY COOPERATE %Domain	VVVXUTUU
~ BY FACT	UTUYTSTT
~ BY FACT $	UTTXTTTT
~ BY FACT %Domain	VVVWVVVV
~ BY HOWMANY	TTTXUTVS
~ BY HOWMANY #	VVVYSVUR
~ BY HOWMANY $	VUTTTTXT
~ BY HOWMANY %Institution	UVVTYSUV
~ BY HOWMANY %Project	TTTXTTTT
~ BY HOWMANY %Technology	VVVVVVVV
~ BY HOWMANY HOWMANY	VTVTXTUT
~ BY LIST	TTUTTXTS
~ BY LIST %Cluster	TTUTTXTS
~ BY PER	VVVWVVVU
~ BY PER %Cluster	VVVWVVVU
~ BY WE	XTVTTTVT
~ BY WE LEAD	XTVTTTVT
~ BY WHICH	VVVYVSSU
~ BY WHICH %Cluster	VVVYVSSU
~ BY WHICH LINK	VVVVVVVV
~ BY WHO	VVTUUSZV
~ BY WHO $	VVTUUSZV
~ BY YEAR	SUVTTRSY
~ BY YEAR $	SUVTTRSY
~ COMPARE $	STRZTSSR
~ COMPARE $cluster	TTRZRRSS
~ COMPARE $cluster $cluster	TTRZRRSS
~ COMPARE $country	VUTTUSTX
~ COMPARE $country $country	VUTTUSTX
~ COMPARE $domain	TTTXTTTU
~ COMPARE $domain $	TTTXTTTS
~ COMPARE $domain $country	UURRURU_
~ COMPARE %Cluster	VUSXTTRT
~ COMPARE %Cluster $	VUSXTTRT
~ COMPARE %Cluster BY	VVVVVVVV
~ COMPARE %Domain	TTTXTTTT
~ COMPARE %Domain $	TTTXTTTT
~ COMPARE %Project	VVVXUTVT
~ COMPARE %Project %Domain	VVVXUTVT
~ COMPARE BETWEEN	RSRRRSPY
~ COMPARE BETWEEN $domain	RSRRRSPY
~ COMPARE LIST	TUS_QRSR
~ COMPARE LIST %Cluster	TUS_QRSR
~ COMPARE NUM	TTTXTTTT
~ COMPARE NUM %Cluster	TTTXTTTT
~ COMPARE WHICH	VVVWVVVV
~ COMPARE WHICH $cluster	VVVWVVVV
~ COOPERATE $	VRSVWSRS
~ COOPERATE $country	TTTTTXST
~ COOPERATE $country $	TTTTTXST
~ COOPERATE $country $country	VVSSVYUR
~ COOPERATE $domain	WRTUTTSQ
~ COOPERATE $domain $	WRTUTTSQ
~ COOPERATE $domain %Institution	XVVVUTVV
~ COOPERATE %Domain	STTUSWRS
~ COOPERATE %Domain $	STTUSWRS
~ COOPERATE %Domain %Place	VVVYVTUV
~ COOPERATE %Forum	TUVUTXVU
~ COOPERATE %Forum INDIA	TUVUTXVU
~ COOPERATE %Project	UVXTTTTT
~ COOPERATE %Project LINK	UVXTTTTT
~ COOPERATE BETWEEN	TTTTTXSW
~ COOPERATE BETWEEN $institution	VVTVVVUX
~ COOPERATE BETWEEN INDIA	TTTTTXST
~ COOPERATE COOPERATE	STQVRVTR
~ COOPERATE COOPERATE $	TUTXTTVT
~ COOPERATE COOPERATE $country	VVSSVYUR
~ COOPERATE COOPERATE $domain	TTTTTXTT
~ COOPERATE COOPERATE TABLE	VVVWVVVV
~ COOPERATE INDIA	SSTVUVRP
~ COOPERATE INDIA $	VVVRaSVQ
~ COOPERATE INDIA $domain	SSTRVYRR
~ COOPERATE INDIA %Domain	VUUXTSTT
~ COOPERATE INDIA WHICH	VVVcVNUV
~ COOPERATE ORG	XTVVTTVV
~ COOPERATE ORG $domain	XTVVTTVV
~ COOPERATE PARTNER	UTTTXUTS
~ COOPERATE PARTNER $	XSUUUTSU
~ COOPERATE PARTNER $cluster	TTTTXTTT
~ COOPERATE PARTNER INDIA	TTTTTXTT
~ COOPERATE TABLE	VVVZVTUV
~ COOPERATE TABLE $	VVVZVTUV
~ COOPERATE TABLE %Place	VVVWVVVV
~ COOPERATE WHICH	TUTYTVRQ
~ COOPERATE WHICH %Domain	UUUXUXRQ
~ COOPERATE WHICH TABLE	TUTXTTTT
~ COOPERATE WHO	XTUUUUUT
~ COOPERATE WHO $	XTUUUUUT
~ ELSEWHERE $	QaUUUQVS
~ ELSEWHERE $domain	RbUTUOUR
~ ELSEWHERE $domain $	SZTSTRTS
~ ELSEWHERE $domain $state	TZUUTQUT
~ ELSEWHERE $domain %Technology	UcVVUNVV
~ ELSEWHERE $domain LACK	TXVUUTVV
~ ELSEWHERE $domain WE	TXUUVUVU
~ ELSEWHERE $domain WHICH	TXUVVTVT
~ ELSEWHERE $domain YEAR	VYVVVSVV
~ ELSEWHERE $state	TZUUTSSS
~ ELSEWHERE $state $	UVUVTVTQ
~ ELSEWHERE $state $domain	SaUTSPUU
~ ELSEWHERE $state $state	TXVVVUVT
~ ELSEWHERE $state ADOPT	VWVVVUVV
~ ELSEWHERE $state FACT	UZVVURVU
~ ELSEWHERE $state LACK	VVVVVVVV
~ ELSEWHERE $state WORK	XUVVUVVV
~ ELSEWHERE %Project	VWVVVUVV
~ ELSEWHERE %Project ADOPT	VWVVVUVV
~ ELSEWHERE %Technology	RXVUUTVU
~ ELSEWHERE %Technology $	RXVUUTVU
~ ELSEWHERE ABOUT	VWVVUVVV
~ ELSEWHERE ABOUT WORK	VWVVUVVV
~ ELSEWHERE ADOPT	UZVUVRVS
~ ELSEWHERE ADOPT $	UYVVVTVT
~ ELSEWHERE ADOPT $domain	TYVVVSVU
~ ELSEWHERE ADOPT $state	VXVUUTVT
~ ELSEWHERE FACT	SSSSRWUR
~ ELSEWHERE FACT $	VYVUVQZU
~ ELSEWHERE FACT $thing	SSRSRYSR
~ ELSEWHERE INDIA	VVVVVVVV
~ ELSEWHERE INDIA LACK	VVVVVVVV
~ ELSEWHERE INUSE	SZUUTRUR
~ ELSEWHERE INUSE $	SaVVUQVU
~ ELSEWHERE INUSE $domain	TYUUTSUT
~ ELSEWHERE INUSE %Technology	TXUUTTVT
~ ELSEWHERE LACK	TXVVUTVT
~ ELSEWHERE LACK $state	TXVVUTVT
~ ELSEWHERE TABLE	TXUXVTUU
~ ELSEWHERE TABLE $	TXVVVTVU
~ ELSEWHERE TABLE %Domain	VVUXVVUU
~ ELSEWHERE VERSUS	VYVVVSVV
~ ELSEWHERE VERSUS $domain	VYVVVSVV
~ ELSEWHERE WE	TXVVUUVV
~ ELSEWHERE WE $	TXVVUVVV
~ ELSEWHERE WE ADOPT	TXVVVUVV
~ ELSEWHERE WE INTRODUCE	VWVVVVVV
~ ELSEWHERE WE LACK	VVVVVVVV
~ ELSEWHERE WHICH	OeUUUPUR
~ ELSEWHERE WHICH $	TYVVVTVS
~ ELSEWHERE WHICH $domain	VVVVVVVV
~ ELSEWHERE WHICH $state	VWVVVUVV
~ ELSEWHERE WHICH %Technology	UXVVVUVV
~ ELSEWHERE WHICH ADOPT	VYTVTSTT
~ ELSEWHERE WHICH INUSE	TXUUUTVT
~ ELSEWHERE WHICH WE	TXVVVTVT
~ FACT #	STSSSSRY
~ FACT # $	STSSSSRY
~ FACT # $state	XVVVVVVV
~ FACT $	PNQUQRVV
~ FACT $cluster	TTSSSVXP
~ FACT $cluster $	TTSSSVXP
~ FACT $cluster FACT	VVUTUTXT
~ FACT $cluster WHEN	VVUUUTXT
~ FACT $country	VVTUUTP_
~ FACT $country $	VVTUUTP_
~ FACT $domain	UUQORSWP
~ FACT $domain #	XTTTTTTT
~ FACT $domain $	QNRRTUYO
~ FACT $domain $domain	YVVVVUUV
~ FACT $domain $state	WWSTTTTR
~ FACT $domain HOWMANY	UUUUTTTX
~ FACT $domain LIST	TXVTVTVT
~ FACT $domain NUM	TTUTTRRY
~ FACT $domain YEAR	VVVVVUUY
~ FACT $institution	TUTRTSZQ
~ FACT $institution $	TUTRRSYQ
~ FACT $institution BY	VVUUYUTS
~ FACT $institution HOW	UVXVVVTV
~ FACT $institution LIST	VVTVUVXT
~ FACT $person	SSQSTRTY
~ FACT $person $	SSQSTRTY
~ FACT $state	TWSTSUQP
~ FACT $state $	STTTSYQQ
~ FACT $state $domain	VYTTSRTR
~ FACT $thing	TOSRVYWP
~ FACT $thing $	TSTTVXUP
~ FACT $thing $state	QRQRPZPP
~ FACT $thing %Project	VUTTTTXT
~ FACT $thing ORG	VVVVTVXT
~ FACT %Cluster	TTQQRRVW
~ FACT %Cluster $	TTQQRRVW
~ FACT %Domain	VVVWVVVV
~ FACT %Domain $	VVVWVVVV
~ FACT %Place	VVVVVVVV
~ FACT %Place $	VVVVVVVV
~ FACT %Project	UUSYSSST
~ FACT %Project $	UUSYSSST
~ FACT %Technology	VSUSSYRS
~ FACT %Technology $domain	VSUSSYRS
~ FACT ABOUT	VVTVURbP
~ FACT ABOUT $	VVTVURbP
~ FACT BETWEEN	VVXTUTUT
~ FACT BETWEEN $cluster	VVXTUTUT
~ FACT BY	VVTUUSZV
~ FACT BY WHO	VVTUUSZV
~ FACT COOPERATE	XTVVTTVV
~ FACT COOPERATE ORG	XTVVTTVV
~ FACT FACT	RSTVQVXT
~ FACT FACT $	UUUXTTTT
~ FACT FACT $cluster	TTTTTSXT
~ FACT FACT $institution	VVSUVSYR
~ FACT FACT $state	TTUTTXUT
~ FACT FACT $thing	UUUTUPaR
~ FACT LIST	XTSSRQXR
~ FACT LIST $	TUTSSRYS
~ FACT LIST $domain	XTUVUTUU
~ FACT NUM	TTVTTXVU
~ FACT NUM $domain	TTVTTXVU
~ FACT PER	VVVVVVVV
~ FACT PER %Domain	VVVVVVVV
~ FACT WE	VVVVVVVW
~ FACT WE $	VVVVVVVW
~ FACT WHEN	UUTUTQXT
~ FACT WHEN $	UUTUTQXT
~ FACT WHERE	UWUUVTXT
~ FACT WHERE $	VUUUVTXT
~ FACT WHERE LEAD	VXVVVVUV
~ FACT WHICH	RVTXTTTR
~ FACT WHICH $	TXSUTSTT
~ FACT WHICH %Place	TXVUUTVV
~ FACT WHICH %Technology	TTTXTTTT
~ FACT WHO	VVUUVUXU
~ FACT WHO HOST	VVUUVUXU
~ FACT WORK	VVVXUUVV
~ FACT WORK %Domain	VVVXUUVV
~ FACT YEAR	STTTXVTR
~ FACT YEAR $	TTTTXUTT
~ FACT YEAR HOWMANY	VVUTXURT
~ FACT YEAR WORK	TUUUTXVT
~ FIGURE $	RRQQPTPZ
~ FIGURE $domain	RTSTTYOT
~ FIGURE $domain $	SRSQTYPQ
~ FIGURE $domain %Document	TTTTTXTT
~ FUND #	VVUVUTTY
~ FUND # $	VVUVUTTY
~ FUND $	TTTTTSRZ
~ FUND $domain	TTTTTSSZ
~ FUND $domain $	TTTTTSSZ
~ FUND BY	TTTTTXTS
~ FUND BY $institution	TTTTTXTS
~ FUND NEED	XTVVVVVV
~ FUND NEED $domain	XTVVVVVV
~ FUND WE	XTTUVUUT
~ FUND WE $	VVTUVVUX
~ FUND WE $domain	XTVVVVVT
~ GAP $	STS_SRSS
~ GAP $domain	TTSXTUSS
~ GAP $domain $	TTTTTXTT
~ GAP $domain %Place	TTTXTTTT
~ GAP %Cluster	VVVYVTUV
~ GAP %Cluster $	VVVYVTUV
~ GAP %Domain	UVUXSTST
~ GAP %Domain #	UVUXSTST
~ GAP %Domain %Project	VVVVVVVV
~ GAP %Domain BY	VVVVVVVV
~ GAP %Domain LIST	VVVWUVVV
~ GAP %Project	VVVXVUVU
~ GAP %Project $	VVVXVUVU
~ GAP %Technology	VVVTXUUT
~ GAP %Technology INUSE	VVVTXUUT
~ GAP BETWEEN	VVVXVUVU
~ GAP BETWEEN %Cluster	VVVXVUVU
~ GAP BY	UVVZURTV
~ GAP BY %Cluster	VVVWVUVV
~ GAP BY %Domain	UVVYUSTV
~ GAP WE	VVVXVUVV
~ GAP WE %Institution	VVVXVUVV
~ GAP WHICH	XVVVUUUV
~ GAP WHICH %Domain	VVVVVVVV
~ GAP WHICH %Institution	YVVUUUVV
~ HAPPEN $state	TTUUUXVT
~ HAPPEN $state $	TTUUUXVT
~ HAPPEN %Institution	YTVVVSVT
~ HAPPEN %Institution $domain	YTVVVSVT
~ HAPPEN ELSEWHERE	VVVVVVVV
~ HAPPEN ELSEWHERE ADOPT	VVVVVVVV
~ HAPPEN FACT	VUVUXUVU
~ HAPPEN FACT $	VUVUXUVU
~ HAPPEN YEAR	VVVV_RTS
~ HAPPEN YEAR $	VVVV_RTS
~ HOST $	VVUUVUXU
~ HOST $cluster	STTTTSXT
~ HOST $cluster $	STTTTSXT
~ HOST $institution	UUTTTTXT
~ HOST $institution $	UUTTTTXT
~ HOST %Event	XUUTTTST
~ HOST %Event WE	XUUTTTST
~ HOST %Institution	UVUUTSXT
~ HOST %Institution $cluster	UVUUTSXT
~ HOST BY	TTTTTXTT
~ HOST BY $cluster	TTTTTXTT
~ HOST YEAR	UUTTTXTT
~ HOST YEAR $	UUTTTXTT
~ HOW #	VVUYTSTS
~ HOW # TABLE	VVUYTSTS
~ HOW $	QTVSSLM_
~ HOW $cluster	SSXWRRWN
~ HOW $cluster $	UTSSSQaO
~ HOW $cluster $cluster	TUTXTTTT
~ HOW $cluster $institution	VVXUVVVT
~ HOW $cluster LINK	TTZTTTQR
~ HOW $cluster PARTNER	VUXTUSRT
~ HOW $country	TTUSTTRX
~ HOW $country #	VVUUVUTY
~ HOW $country $	VVUVVUTY
~ HOW $country $domain	TTTTTTSX
~ HOW $country %Cluster	VVTUVUTX
~ HOW $country FUND	VVTVUTR_
~ HOW $country LEAD	VVTTUUTX
~ HOW $country LINK	VVXUTTTT
~ HOW $country ORG	VVVVVVUX
~ HOW $domain	LOKKMJS_
~ HOW $domain $	TSQQSRLb
~ HOW $domain $country	TTTTUTTX
~ HOW $domain $domain	LQNORPZS
~ HOW $domain $institution	VVRVVTQ_
~ HOW $domain $state	UTUVVTSa
~ HOW $domain %Project	TSTTTTTX
~ HOW $domain %Technology	SSSSTSSY
~ HOW $domain BY	VVTTVTRZ
~ HOW $domain INDIA	TUUUUUUX
~ HOW $domain WORK	PTQQRNNa
~ HOW $institution	VUYSTSRT
~ HOW $institution $	VUSUVUSY
~ HOW $institution $cluster	UUXTTTTT
~ HOW $institution $institution	VUXTTTTT
~ HOW $institution LINK	VVeVVUMR
~ HOW $person	VUVTUTLX
~ HOW $person $	VUSTVTNZ
~ HOW $person $person	VVYUVVTT
~ HOW $person KNOW	VVXUVUST
~ HOW $person LINK	VVaVUURQ
~ HOW $state	TXRTTTQU
~ HOW $state $	USSUUTRZ
~ HOW $state $state	VSSUVUSZ
~ HOW $state ADOPT	VVVVVVVV
~ HOW $state FACT	TXSTTTTT
~ HOW $thing	TTVRTSXT
~ HOW $thing $	TTTTTTXT
~ HOW $thing $domain	VTSUVSZR
~ HOW $thing BY	VUTTTSXT
~ HOW $thing LINK	VUYTTSST
~ HOW $thing WORK	VUTVVVYU
~ HOW %Cluster	SUTXTTTT
~ HOW %Cluster WORK	SUTXTTTT
~ HOW %Institution	VVVYUUUV
~ HOW %Institution TABLE	VVVYUUUV
~ HOW %Project	TTTXTTTT
~ HOW %Project TABLE	TTTXTTTT
~ HOW %Technology	VVUYVVUU
~ HOW %Technology TABLE	VVUYVVUU
~ HOW ADOPT	UUTTTXTT
~ HOW ADOPT $	UUTTTXTT
~ HOW COMPARE	VUSXTTRT
~ HOW COMPARE %Cluster	VUSXTTRT
~ HOW COOPERATE	VVVWVVVV
~ HOW COOPERATE COOPERATE	VVVWVVVV
~ HOW FACT	VVUTUTTX
~ HOW FACT $country	VVUTUTTX
~ HOW INTRODUCE	TTZUTTSR
~ HOW INTRODUCE $	VVXVVVTT
~ HOW INTRODUCE BETWEEN	VVWVVVUV
~ HOW INTRODUCE WHO	TTXVTTTT
~ HOW INUSE	VVTTUUTX
~ HOW INUSE $	VVTTUUTX
~ HOW KNOW	UUXTUVTT
~ HOW KNOW $	UUXTUVTT
~ HOW LINK	VUXRTTTS
~ HOW LINK $	VUXRTTTS
~ HOW LINK $institution	VVXVUUTU
~ HOW LIST	UTSSUSXT
~ HOW LIST $	UTSSURXT
~ HOW LIST INDIA	VVUUVVUX
~ HOW MEMBER	VVTTUTSZ
~ HOW MEMBER $	VVTTUTSZ
~ HOW NUM	VVUYTURS
~ HOW NUM %Cluster	VVUYTURS
~ HOW WE	SSVQSTVX
~ HOW WE #	TTRQTSSX
~ HOW WE $	VVQQVUMd
~ HOW WE $cluster	VVTUVVSY
~ HOW WE FIGURE	VUTTTTTX
~ HOW WE INTRODUCE	VVZUVVSR
~ HOW WE LIST	UUUTTTXT
~ HOW WE PARTNER	UVXVVVTV
~ HOW WE WE	VVTTVUTX
~ HOW WHO	UUXTTTTT
~ HOW WHO $institution	UUXTTTTT
~ HOW WORK	RROQPPRa
~ HOW WORK $	STPRRQO_
~ HOW WORK $domain	RSSSTSOY
~ HOW WORK ABOUT	SUUUTSTY
~ HOW WORK ELSEWHERE	VVUXVVUU
~ HOW WORK FACT	UUSTUSZR
~ HOWMANY #	LRSWYHNU
~ HOWMANY # #	TUUXTTTT
~ HOWMANY # $	TTTWVPRU
~ HOWMANY # $cluster	UVTTXSPT
~ HOWMANY # $country	VVUUSTTY
~ HOWMANY # $domain	STUSZSTR
~ HOWMANY # $institution	VVSUYUOT
~ HOWMANY # $state	MPTQcLUS
~ HOWMANY # HOWMANY	UUVQaUTO
~ HOWMANY # KNOW	VVUUYTVS
~ HOWMANY # LINK	VVSUZUTR
~ HOWMANY # LIST	USTTSNTY
~ HOWMANY # MEMBER	VVUVZSOS
~ HOWMANY # PARTNER	TVTTXUPR
~ HOWMANY # WE	TTTUXTUT
~ HOWMANY # WORK	TTVTXVUJ
~ HOWMANY # YEAR	VVVTQVV_
~ HOWMANY $	IOOWTEQT
~ HOWMANY $cluster	TUSTVOQW
~ HOWMANY $cluster $	VVTVTUSX
~ HOWMANY $cluster %Project	VVUUZRSR
~ HOWMANY $cluster LEAD	TUUTSTTX
~ HOWMANY $cluster MEMBER	UVUTXTTS
~ HOWMANY $domain	PNSSRMWZ
~ HOWMANY $domain $	TTTSORWX
~ HOWMANY $domain $domain	VVVVSVRZ
~ HOWMANY $domain $institution	VVTVQVPa
~ HOWMANY $domain $state	SSRTSRRZ
~ HOWMANY $domain $thing	TTTUQTdK
~ HOWMANY $domain %Project	TSTTYTQR
~ HOWMANY $domain %Technology	RPTTaNTR
~ HOWMANY $domain FACT	UUUUQTaR
~ HOWMANY $domain INDIA	TTTTSTSY
~ HOWMANY $domain LEAD	STSURSRZ
~ HOWMANY $domain LIST	STTTWTRU
~ HOWMANY $domain PARTNER	TSUUSTYS
~ HOWMANY $institution	RSUTSTSV
~ HOWMANY $institution #	TTTUXTTT
~ HOWMANY $institution $	TTSTOTUW
~ HOWMANY $institution $cluster	VVXUTTTT
~ HOWMANY $institution %Person	VVUVTUTY
~ HOWMANY $institution LINK	VVaVPVUV
~ HOWMANY $institution ORG	VVSU_QRP
~ HOWMANY $institution WHICH	VVUVVVTX
~ HOWMANY $institution WORK	VVTVTUTX
~ HOWMANY $person	VUTTRRRZ
~ HOWMANY $person $	VUTTSSRZ
~ HOWMANY $person LIST	VVTTTTTX
~ HOWMANY $state	URRUQTP_
~ HOWMANY $state $	VVUVSTRZ
~ HOWMANY $state $state	URRTSTRY
~ HOWMANY $thing	UUTUTTYS
~ HOWMANY $thing $	UUTTTTXR
~ HOWMANY $thing BY	VVVVTTWU
~ HOWMANY $thing WORK	VVVVTVYR
~ HOWMANY %Cluster	RTSR_OPQ
~ HOWMANY %Cluster $	UURSWRMU
~ HOWMANY %Cluster $domain	TVVSXUVU
~ HOWMANY %Cluster $state	TSVUZRUR
~ HOWMANY %Cluster $thing	VVUSZQSR
~ HOWMANY %Cluster FACT	VVVTYVTS
~ HOWMANY %Cluster HOWMANY	VVVTYVUS
~ HOWMANY %Cluster INDIA	UUUTZSTO
~ HOWMANY %Cluster LIST	UUTTXTTN
~ HOWMANY %Cluster NUM	VVVSYVSS
~ HOWMANY %Cluster WHO	TTTTXTTT
~ HOWMANY %Cluster WORK	VVVUXUVT
~ HOWMANY %Compendium	UUTTXSRT
~ HOWMANY %Compendium $	UUTTXSRT
~ HOWMANY %Document	SUTScNRP
~ HOWMANY %Document $	TUUTYRTT
~ HOWMANY %Document $cluster	VVUUYTSR
~ HOWMANY %Document $domain	UUVVaPRQ
~ HOWMANY %Document YEAR	VVUTZRRS
~ HOWMANY %Domain	VVTRaTKR
~ HOWMANY %Domain $	VVVXUVTT
~ HOWMANY %Domain $cluster	VVUTaTLT
~ HOWMANY %Domain %Project	VVTSYVTR
~ HOWMANY %Domain LIST	VVVTXUVV
~ HOWMANY %Event	TTSRZSQQ
~ HOWMANY %Event $	UTTTYSOS
~ HOWMANY %Event $state	TTUTXTTT
~ HOWMANY %Event BETWEEN	UUTUXTTT
~ HOWMANY %Event BY	VVUUYSSS
~ HOWMANY %Event HAPPEN	VVVV_RTS
~ HOWMANY %Event LIST	UUTTXTTT
~ HOWMANY %Event YEAR	VVUU_RSR
~ HOWMANY %Forum	UVTTXTTT
~ HOWMANY %Forum INDIA	UVTTXTTT
~ HOWMANY %Institution	MSRTYSPS
~ HOWMANY %Institution #	VVUTYSTS
~ HOWMANY %Institution $	TTTTXSTT
~ HOWMANY %Institution $cluster	TTTTXTTT
~ HOWMANY %Institution $institution	VVUVYVSU
~ HOWMANY %Institution $state	QTTSXTTT
~ HOWMANY %Institution %Technology	UVVSYSUV
~ HOWMANY %Institution BY	VVV_QVUT
~ HOWMANY %Institution INDIA	SVVUYVVS
~ HOWMANY %Institution LIST	SSVXXSVS
~ HOWMANY %Institution MEMBER	UVTTXRSR
~ HOWMANY %Institution PER	VVUXTUSS
~ HOWMANY %Institution WORK	PUVVaVVU
~ HOWMANY %Need	TTTTXTRT
~ HOWMANY %Need $	VVUUZSSR
~ HOWMANY %Need $domain	TTUTXTTT
~ HOWMANY %Person	QQNTXKUS
~ HOWMANY %Person $	TTTVWRVK
~ HOWMANY %Person $cluster	VVSTaQNP
~ HOWMANY %Person $country	VVVVTUVX
~ HOWMANY %Person $domain	RTUSWMOU
~ HOWMANY %Person $institution	VVPTWQVP
~ HOWMANY %Person $state	TSUUQQT_
~ HOWMANY %Person %Domain	VUUXTTTT
~ HOWMANY %Person %Person	TUSTYRSS
~ HOWMANY %Person FACT	VVSSSRRY
~ HOWMANY %Person INDIA	UVUUSPRY
~ HOWMANY %Person LEAD	VVSSYTSS
~ HOWMANY %Person LINK	UURTZRTR
~ HOWMANY %Person LIST	TTRSYSRS
~ HOWMANY %Place	TSTObQPS
~ HOWMANY %Place $domain	UTUTXTTR
~ HOWMANY %Place $thing	VVUVZTRP
~ HOWMANY %Place %Cluster	VVUTYVPR
~ HOWMANY %Place BY	VVUTXVST
~ HOWMANY %Place COOPERATE	UVURYTVR
~ HOWMANY %Place FACT	VVUUXSTU
~ HOWMANY %Place INDIA	TTTTXSTT
~ HOWMANY %Place LACK	VVVTXVUU
~ HOWMANY %Place LIST	TTTRXTTT
~ HOWMANY %Programme	VVTTXTTT
~ HOWMANY %Programme WORK	VVTTXTTT
~ HOWMANY %Project	PQSWYOPP
~ HOWMANY %Project $	TTTXUSSS
~ HOWMANY %Project $cluster	UTTTXTSS
~ HOWMANY %Project $domain	UTURZRTQ
~ HOWMANY %Project $state	VTVTXTUT
~ HOWMANY %Project %Domain	VVTXTTTT
~ HOWMANY %Project FACT	SSSTYSSR
~ HOWMANY %Project INUSE	TTUUXTTT
~ HOWMANY %Project LEAD	VVUTXTTT
~ HOWMANY %Project LIST	TRVU_QVR
~ HOWMANY %Project MEMBER	VVUTXTTT
~ HOWMANY %Project PER	VVUZRUST
~ HOWMANY %Project YEAR	UTVTYSVR
~ HOWMANY %Technology	RRQVZMOK
~ HOWMANY %Technology $	SSSUZMPQ
~ HOWMANY %Technology $domain	RSRSZRRR
~ HOWMANY %Technology $institution	UUTS_OTS
~ HOWMANY %Technology $state	TTUSXTTS
~ HOWMANY %Technology ADOPT	VSVTYSVU
~ HOWMANY %Technology BETWEEN	VVVVXTVU
~ HOWMANY %Technology BY	VVUUZRRS
~ HOWMANY %Technology FACT	VVVUYUUU
~ HOWMANY %Technology HOWMANY	VVTTXTTT
~ HOWMANY %Technology INUSE	VTUTZNTS
~ HOWMANY %Technology LIST	VUSVVRSQ
~ HOWMANY %Technology PER	UUUYSTTT
~ HOWMANY %Technology STAGE	UUUTXTTT
~ HOWMANY %Technology TABLE	VVVWVVVV
~ HOWMANY %Technology YEAR	UUVTXTUT
~ HOWMANY BY	VVUYSTUV
~ HOWMANY BY %Domain	VVUYSTUV
~ HOWMANY COOPERATE	TTTTXTTT
~ HOWMANY COOPERATE PARTNER	TTTTXTTT
~ HOWMANY FACT	VUUVSUUX
~ HOWMANY FACT $	VUUVSUUX
~ HOWMANY FIGURE	VTSTTXST
~ HOWMANY FIGURE $	VTSTTXST
~ HOWMANY HOWMANY	TTSM_RQS
~ HOWMANY HOWMANY #	VVVV_VVQ
~ HOWMANY HOWMANY $	TTSR_RQQ
~ HOWMANY HOWMANY %Institution	VVVVXVVT
~ HOWMANY HOWMANY %Person	TTTTXTTT
~ HOWMANY HOWMANY %Project	VTVTXTUT
~ HOWMANY HOWMANY %Technology	UUTSZSTS
~ HOWMANY HOWMANY NEED	TVUTTTUX
~ HOWMANY INDIA	SUQTYQPR
~ HOWMANY INDIA $	VVUVTVTX
~ HOWMANY INDIA $domain	STSTYSSS
~ HOWMANY INDIA %Place	VVVTXUUT
~ HOWMANY INDIA PARTNER	UVSSYRSS
~ HOWMANY LEAD	VVVVXTTW
~ HOWMANY LEAD #	VVVV_TVR
~ HOWMANY LEAD $	VVVVTVTY
~ HOWMANY LINK	VVWVUVVV
~ HOWMANY LINK BETWEEN	VVWVUVVV
~ HOWMANY LIST	SRSVXRSV
~ HOWMANY LIST $	STSVXTSS
~ HOWMANY LIST $state	TTUVTTUX
~ HOWMANY LIST %Place	VUUXTTTT
~ HOWMANY LIST INDIA	VVUVSTTY
~ HOWMANY LIST LEAD	TTTTXTTT
~ HOWMANY MEMBER	SSRRUXQR
~ HOWMANY MEMBER $	RSSQUXQR
~ HOWMANY MEMBER %Institution	VVUVWQST
~ HOWMANY NEED	TVUTTTUX
~ HOWMANY NEED $	TVUTTTUX
~ HOWMANY NUM	UTTTYRTT
~ HOWMANY NUM %Project	VVVTaPTU
~ HOWMANY NUM %Technology	UTTTYRTT
~ HOWMANY ORG	TUSVXTTT
~ HOWMANY ORG $institution	TUSVXTTT
~ HOWMANY PARTNER	VVVVYVSV
~ HOWMANY PARTNER %Institution	VVVVYVSV
~ HOWMANY PER	VVVVVUUX
~ HOWMANY PER $	VVVVVUUX
~ HOWMANY TABLE	VVVXUUVV
~ HOWMANY TABLE $	VVVXUUVV
~ HOWMANY WHICH	VVVVTVXT
~ HOWMANY WHICH FACT	VVVVTVXT
~ HOWMANY WORK	VVRVSUSY
~ HOWMANY WORK $institution	VVRVSUSY
~ HOWMANY YEAR	TTTTTXRT
~ HOWMANY YEAR $domain	TTTTTXRT
~ INDIA $	WTRRRPP_
~ INDIA $country	QRQTT_QP
~ INDIA $country $	VVUUTZTR
~ INDIA $country $domain	SSRSTYSS
~ INDIA $country %Domain	TTSRSZSS
~ INDIA $country BETWEEN	TUTTTXTT
~ INDIA $country COOPERATE	UUTPTZST
~ INDIA $country WHEN	VVVVVTUY
~ INDIA $country WHICH	TTSTSYTT
~ INDIA $country WORK	UVTVUXTT
~ INDIA $domain	PQXLOUQW
~ INDIA $domain $	QQQOQWQX
~ INDIA $domain $domain	TTTTTXTT
~ INDIA $domain $institution	TTXTTTTT
~ INDIA $domain COOPERATE	SUVVZSVS
~ INDIA $domain VERSUS	VVVVVUVW
~ INDIA %Domain	VUUXTSTT
~ INDIA %Domain $	VUUXTSTT
~ INDIA %Institution	TUTTTXTT
~ INDIA %Institution PARTNER	TUTTTXTT
~ INDIA %Person	STUTSVSV
~ INDIA %Person $	TTUTTXTT
~ INDIA %Person %Person	VVUUUTVX
~ INDIA %Person ABOUT	UUVUUTTX
~ INDIA %Place	UTTTXXST
~ INDIA %Place FACT	UTUSSXTT
~ INDIA %Place GAP	VVVTXUUT
~ INDIA %Technology	VUUXTTTT
~ INDIA %Technology INUSE	VUUXTTTT
~ INDIA ABOUT	VVVVVTTX
~ INDIA ABOUT $	VVVVVTTX
~ INDIA BY	VVVUVUVX
~ INDIA BY YEAR	VVVUVUVX
~ INDIA COOPERATE	RTSRVXRR
~ INDIA COOPERATE $	TTTTXTTT
~ INDIA COOPERATE $country	TTTTTXST
~ INDIA COOPERATE $domain	RTURYXTS
~ INDIA COOPERATE COOPERATE	VVSSVYUR
~ INDIA COOPERATE WHICH	UUTSUYVS
~ INDIA HOWMANY	TUTTXQRU
~ INDIA HOWMANY #	VVVUaUVQ
~ INDIA HOWMANY $domain	UUUUSSSY
~ INDIA HOWMANY %Cluster	UUTTXTTT
~ INDIA LACK	VVVVVVVV
~ INDIA LACK $	VVVVVVVV
~ INDIA MEMBER	UTTSVXRS
~ INDIA MEMBER $	UTTSVXRS
~ INDIA PARTNER	TQRQTYOM
~ INDIA PARTNER $	QRRRYYQO
~ INDIA PARTNER $country	VVTVVZTS
~ INDIA PARTNER $domain	TSURSXSS
~ INDIA TABLE	UVVVVUVX
~ INDIA TABLE $domain	UVVVVUVX
~ INDIA WHEN	UUUTTTTX
~ INDIA WHEN %Place	UUUTTTTX
~ INDIA WHICH	TTSURYRS
~ INDIA WHICH %Domain	TTSURYRS
~ INDIA WORK	UUSSQRP_
~ INDIA WORK $	UVTTSRPZ
~ INDIA WORK $domain	VUTTVRUW
~ INDIA YEAR	SVVUUPUa
~ INDIA YEAR $	SVVUUPUa
~ INTRODUCE $	QYXUSSSR
~ INTRODUCE $cluster	VVXVVVVU
~ INTRODUCE $cluster LIST	VVXVVVVU
~ INTRODUCE $domain	TXTTTTTT
~ INTRODUCE $domain $thing	TXTTTTTT
~ INTRODUCE $domain %Technology	VWVVVUVV
~ INTRODUCE $institution	SUXTTSTT
~ INTRODUCE $institution $	SUXTTSTT
~ INTRODUCE $institution $cluster	SVZVVTSU
~ INTRODUCE $institution $institution	UVWVVVVV
~ INTRODUCE $institution WE	VVVVVVVV
~ INTRODUCE $institution WHO	VVXVVVTT
~ INTRODUCE $person	VU_UUTRR
~ INTRODUCE $person $cluster	VVXUVVTT
~ INTRODUCE $person $institution	VUYUUSTS
~ INTRODUCE $person WE	VVYVVVTT
~ INTRODUCE $state	SSRTSYSS
~ INTRODUCE $state $	SSRTSYSS
~ INTRODUCE BETWEEN	VVWVVVUV
~ INTRODUCE BETWEEN ABOUT	VVWVVVUV
~ INTRODUCE KNOW	VVXVVUUU
~ INTRODUCE KNOW $institution	VVXVVUUU
~ INTRODUCE WE	SUZVVTTS
~ INTRODUCE WE $	UVXVVVVU
~ INTRODUCE WE $institution	TUXVVTTT
~ INTRODUCE WHO	SSYUSRRS
~ INTRODUCE WHO $	TTXTUTUT
~ INTRODUCE WHO INTRODUCE	TTXVTTTT
~ INTRODUCE WHO WE	TVXVUUUT
~ INUSE $	RQQRXUSU
~ INUSE $domain	SaTUOSRN
~ INUSE $domain $	XRSYRWPQ
~ INUSE $domain $domain	VVVVVVVV
~ INUSE $domain $state	U_TUTOUQ
~ INUSE $domain %Programme	TXTTTTTT
~ INUSE $domain %Project	RVVURVVU
~ INUSE $domain %Technology	ThVVUJVU
~ INUSE $domain ELSEWHERE	TZUUUSVT
~ INUSE $domain LIST	TTUTTXTT
~ INUSE $state	RSTVVZRQ
~ INUSE $state $	STTVVXRR
~ INUSE $state $domain	PQUTO_SM
~ INUSE $state $state	TcVUSNVU
~ INUSE $state ADOPT	S_VVURVT
~ INUSE $state VERSUS	URUUTYTT
~ INUSE $state WE	VWVVVUVV
~ INUSE $state WORK	VWVVUUVV
~ INUSE $state YEAR	VSVTbOVS
~ INUSE $thing	VXVVUTUU
~ INUSE $thing $state	VXVVUTUU
~ INUSE %Place	TXTRVTSS
~ INUSE %Place $	VUVTXTTT
~ INUSE %Place $state	TXTTTTTT
~ INUSE %Technology	TYUUSSVT
~ INUSE %Technology $domain	VVVVVVVV
~ INUSE %Technology INUSE	TZVVSRVV
~ INUSE %Technology LACK	TXUUTTVT
~ INUSE ADOPT	VVVVVVVV
~ INUSE ADOPT $	VVVVVVVV
~ INUSE BY	UTTSTYTU
~ INUSE BY #	UTTSTYTU
~ INUSE ELSEWHERE	TYUUUSSS
~ INUSE ELSEWHERE $	TYVVUTVU
~ INUSE ELSEWHERE $domain	TXVVVTVV
~ INUSE ELSEWHERE $state	TXUUTUTQ
~ INUSE ELSEWHERE ADOPT	VYVVVTVU
~ INUSE ELSEWHERE INDIA	VVVVVVVV
~ INUSE ELSEWHERE LACK	TXVVUTVT
~ INUSE ELSEWHERE WE	VXVVUVVV
~ INUSE ELSEWHERE WHICH	VWVVVUVV
~ INUSE HOWMANY	VTUVTTXT
~ INUSE HOWMANY FACT	VTUVTTXT
~ INUSE LIST	VUUZTRTT
~ INUSE LIST HOWMANY	VUUXTTTT
~ INUSE LIST TABLE	VVVXVTUV
~ INUSE TABLE	VVVZVRVU
~ INUSE TABLE $	VVVZVSVU
~ INUSE TABLE BY	VVVXVTVV
~ INUSE VERSUS	VYVVVTVV
~ INUSE VERSUS $domain	VYVVVTVV
~ INUSE WHICH	SVTTTRXT
~ INUSE WHICH $domain	TXUTUTVU
~ INUSE WHICH $state	TZUVVSVS
~ INUSE WHICH HOWMANY	UTTTTTXT
~ KNOW $	SUZRTSRR
~ KNOW $cluster	VVVVVVVV
~ KNOW $cluster $	VVVVVVVV
~ KNOW $domain	UVVVVXVT
~ KNOW $domain $	WVVVVVVU
~ KNOW $domain ABOUT	TVVVVXVU
~ KNOW $institution	VVZUVURS
~ KNOW $institution $	VVZUVURS
~ KNOW $person	TUXTUTSS
~ KNOW $person $	VVYVVVTT
~ KNOW $person INTRODUCE	VVXVVVTV
~ KNOW $person LIST	TUXTTTUT
~ KNOW $state	VVUUYTVS
~ KNOW $state $	VVUUYTVS
~ KNOW %Person	TUXUTTUT
~ KNOW %Person $institution	TUXUTTUT
~ KNOW FACT	VVTVUVXT
~ KNOW FACT $institution	VVTVUVXT
~ KNOW NUM	TUTUXTTT
~ KNOW NUM #	TUTUXTTT
~ KNOW WHICH	XTUUVTVU
~ KNOW WHICH $domain	VWVVVVVV
~ KNOW WHICH ORG	XTUTVTVU
~ KNOW WHO	TVXUTTTT
~ KNOW WHO $cluster	UVXUTTTT
~ KNOW WHO $institution	UVXVVVVU
~ LACK #	UUTUWSQS
~ LACK # $	TUTUWRQS
~ LACK # PARTNER	WVVVVVVV
~ LACK $	RZRWTSRP
~ LACK $domain	TXUWTRSR
~ LACK $domain $	TSUYTSRT
~ LACK $domain $domain	TXVVVVVV
~ LACK $domain %Technology	TXUTTSTT
~ LACK $state	TaVTSPVT
~ LACK $state $	T_UTSQVT
~ LACK $state $domain	U_VVVSVV
~ LACK $state INUSE	VWVVVVVV
~ LACK $state LIST	TXVVUTVV
~ LACK $state WHICH	VWVVVVVV
~ LACK %Institution	USVYTSTT
~ LACK %Institution $domain	USVYTSTT
~ LACK %Person	UTUXTTTT
~ LACK %Person $	UTUXTTTT
~ LACK %Project	VVVZUSVV
~ LACK %Project $	VVVZUSVV
~ LACK ADOPT	VWVVVUVV
~ LACK ADOPT $	VWVVVUVV
~ LACK ELSEWHERE	SYTSTSSU
~ LACK ELSEWHERE $	SYVVUTVV
~ LACK ELSEWHERE $domain	SYSSTSRT
~ LACK INTRODUCE	VWVVVUVV
~ LACK INTRODUCE $domain	VWVVVUVV
~ LACK INUSE	VWVVUUVV
~ LACK INUSE $state	VWVVUUVV
~ LACK LIST	RXUXSRVU
~ LACK LIST $domain	VZVUVSVV
~ LACK LIST $state	SXVUSTVT
~ LACK LIST %Institution	TUUXTTVV
~ LACK WHERE	SYUSTSQS
~ LACK WHERE INUSE	SYUSTSQS
~ LACK WHICH	TTUUUUUX
~ LACK WHICH $	TTUUUUUX
~ LACK WORK	TTTXTTTT
~ LACK WORK $	TTTXTTTT
~ LACK WORK LIST	SVVZUUVV
~ LEAD #	TTTTXTTT
~ LEAD # $	TTTTXTTT
~ LEAD # $state	VVVV_TVR
~ LEAD $	PTSPRLRX
~ LEAD $cluster	PTPRRKYT
~ LEAD $cluster #	TUVTTTXT
~ LEAD $cluster $	QSPRRKWV
~ LEAD $cluster ABOUT	UVUUUUXT
~ LEAD $cluster LEAD	VVVVVVSY
~ LEAD $country	SUUUTTSY
~ LEAD $country $	VVVVVVPa
~ LEAD $country $domain	STUUTTTY
~ LEAD $domain	SSUUUUPZ
~ LEAD $domain #	WVVVVVVU
~ LEAD $domain $	SRUTUURY
~ LEAD $domain $country	TVVVVTRZ
~ LEAD $domain $state	WVVVVVVV
~ LEAD $institution	TVSVUQXU
~ LEAD $institution $	TVRVUQXU
~ LEAD $institution $institution	VVXVVTTT
~ LEAD $institution %Person	VVVVVVTX
~ LEAD $institution WE	UVXVVVVV
~ LEAD $state	VQTTSUSW
~ LEAD $state $	VQTTSUSW
~ LEAD $state $domain	VXVVVUVT
~ LEAD $state WE	VWVVVVVV
~ LEAD %Cluster	VVSSYTSS
~ LEAD %Cluster $	VVSSYTSS
~ LEAD %Technology	VVTTUUTX
~ LEAD %Technology %Place	VVTTUUTX
~ LEAD ABOUT	UTSSTR_M
~ LEAD ABOUT $	UTSSTR_M
~ LEAD BY	TTTRUWTV
~ LEAD BY $	TTUTTTTX
~ LEAD BY $cluster	UVUTXUST
~ LEAD BY $institution	TUTTTXTT
~ LEAD HOWMANY	UUSTSTSY
~ LEAD HOWMANY $	UUSTSTSY
~ LEAD LEAD	TVVUUSUX
~ LEAD LEAD $domain	TTUUUSTY
~ LEAD LEAD $state	VXVVVUVT
~ LEAD LINK	XTSTTSST
~ LEAD LINK $	XTSTTSST
~ LEAD LIST	XTVTTTVT
~ LEAD LIST WHO	XTVTTTVT
~ LEAD WHO	TTTTTRYS
~ LEAD WHO $	TTTTTRYS
~ LEAD WORK	VVVTVUUX
~ LEAD WORK $	VVVTVUUX
~ LINK #	TTTXTTTT
~ LINK # HOWMANY	TTTXTTTT
~ LINK $	RSaOTNRL
~ LINK $cluster	UUYQWTRM
~ LINK $cluster $	UUWTWXSM
~ LINK $cluster $cluster	VVXTUUTT
~ LINK $cluster $country	UUXTUTTT
~ LINK $cluster $institution	VVZTSQTS
~ LINK $cluster WHO	VVXVVVUV
~ LINK $country	VVZVVTVU
~ LINK $country $	VVZVVTVU
~ LINK $domain	RRWTSWPR
~ LINK $domain $	RRWTSWPR
~ LINK $institution	OT_RTPQP
~ LINK $institution #	TVXVTTTT
~ LINK $institution $	SUVTVURR
~ LINK $institution $cluster	UUXTTTSU
~ LINK $institution $institution	VUZUUMTR
~ LINK $institution $state	TTXVTTTT
~ LINK $institution $thing	VVXUVTTV
~ LINK $institution LIST	VVXVUUTT
~ LINK $person	TTYSTTQR
~ LINK $person $cluster	TTYSSRTQ
~ LINK $person $domain	TTXTTTSS
~ LINK $person $institution	VVXVVUTT
~ LINK $person $person	UTYTUTSS
~ LINK $person $thing	TSYUUSTS
~ LINK $state	RSXTSRRR
~ LINK $state $state	RSXTSRRR
~ LINK %Person	XVUUVVVT
~ LINK %Person $institution	XVUUVVVT
~ LINK %Project	TTVTTXTT
~ LINK %Project $	TTXTQZUT
~ LINK %Project LIST	TUTTTXUT
~ LINK BETWEEN	UUbTUOSQ
~ LINK BETWEEN $cluster	TTaSUPRR
~ LINK BETWEEN $institution	UVZVUSTS
~ LINK BETWEEN $person	VVYUVUVU
~ LINK FUND	VVTUVVUX
~ LINK FUND WE	VVTUVVUX
~ LINK HOW	VVXUTTTT
~ LINK HOW $	VVXVVVVU
~ LINK HOW $country	VVXUTTTT
~ LINK HOW $institution	VVVVVVVV
~ LINK HOW $person	VVYVUUUV
~ LINK LEAD	VUZUTTSR
~ LINK LEAD $	VUXUTTTT
~ LINK LEAD $institution	VVXVVTTT
~ LINK LINK	VVYUVTUT
~ LINK LINK $institution	VVZUVTTU
~ LINK LINK $person	VVXVVUUT
~ LINK LINK BETWEEN	VVXVVVVU
~ LINK LIST	TUXTSVTT
~ LINK LIST $	TUXTTTTT
~ LINK LIST $institution	VVYVVSUT
~ LINK LIST %Technology	UVTUTXUU
~ LINK LIST BETWEEN	VVXVVVUT
~ LINK PARTNER	UTXTTTTT
~ LINK PARTNER $institution	UTXTTTTT
~ LINK WHICH	TTXTTTTT
~ LINK WHICH $	TTXTTTTT
~ LIST #	XRSRQUOR
~ LIST # #	VVVVVVVV
~ LIST # $	PUSVPXSP
~ LIST # $cluster	RUSSQaQP
~ LIST # $domain	XTUUTSVT
~ LIST # $state	UPSSRVVP
~ LIST # FACT	TTUTTXUT
~ LIST # LIST	WUVVVVVV
~ LIST # NEED	YTUSSSVS
~ LIST # ORG	YTVUTSVT
~ LIST # PARTNER	YVVVVSVV
~ LIST # WORK	aSUTPQTR
~ LIST $	VNTOYSUO
~ LIST $cluster	PRRQPXRU
~ LIST $cluster $	TTTTTTTX
~ LIST $cluster %Project	UVUTTXTT
~ LIST $cluster WORK	RTTTTXTT
~ LIST $cluster YEAR	TUSSSYST
~ LIST $country	VVUTSTTY
~ LIST $country $	VVUTSTTY
~ LIST $domain	SWOPRTLS
~ LIST $domain $	SKNKORKX
~ LIST $domain $domain	TXSSTTTS
~ LIST $domain $state	RTSTYXUO
~ LIST $domain %Project	TVVUTWVU
~ LIST $domain %Technology	TXUTTTTT
~ LIST $domain ADOPT	VVVVVVVV
~ LIST $domain ELSEWHERE	TXVVUTVV
~ LIST $domain HOWMANY	TUUTSTTX
~ LIST $domain INUSE	UYVVVSVV
~ LIST $domain LIST	TSSSSXTS
~ LIST $domain PARTNER	ZSSTSRSS
~ LIST $domain VERSUS	TTTTTXTT
~ LIST $domain WORK	TXVURQVT
~ LIST $domain YEAR	TTVTTXUT
~ LIST $institution	SRXTRQNW
~ LIST $institution $	SRQTRSPZ
~ LIST $institution $institution	TTXTUUTT
~ LIST $institution WE	VVXVUUTT
~ LIST $person	TTRRRSRZ
~ LIST $person $domain	TTSSSSSY
~ LIST $person FACT	VVUUVTTX
~ LIST $state	WVTSRVUT
~ LIST $state $	TSTTXTUT
~ LIST $state $state	TXVTVTVT
~ LIST $state ADOPT	UXVVVTVT
~ LIST $state PARTNER	XTTTTTUT
~ LIST $state PER	VVUTTTVX
~ LIST $thing	STTTSRZS
~ LIST $thing $	STTTSRZS
~ LIST %Cluster	RRSWTVSR
~ LIST %Cluster $	RSQQTZPS
~ LIST %Cluster BY	TTTXTTTT
~ LIST %Cluster COOPERATE	TUTXTTVT
~ LIST %Cluster HOWMANY	VVVYSUVV
~ LIST %Cluster LACK	TTTXTTTT
~ LIST %Cluster SHARE	TUTXTTUT
~ LIST %Cluster TABLE	VVVXVUVV
~ LIST %Cluster VERSUS	VVVYUSVV
~ LIST %Cluster WORK	VVVWUVVV
~ LIST %Compendium	PSSSR_PQ
~ LIST %Compendium $	TUTTTXTT
~ LIST %Compendium $domain	RTTRRZNR
~ LIST %Document	RTTSTYSS
~ LIST %Document $cluster	VVVVQaSR
~ LIST %Document $domain	RTTTTXTT
~ LIST %Document $institution	UVTVSbOP
~ LIST %Document YEAR	UUUTSXTT
~ LIST %Domain	TVVZUSVV
~ LIST %Domain $	SVVZUUVV
~ LIST %Domain %Place	VVVWVUVV
~ LIST %Domain %Technology	VVVXUTVV
~ LIST %Domain BY	VVVYVTVV
~ LIST %Domain WHICH	VVVVVVVV
~ LIST %Event	TSSRRZRR
~ LIST %Event $	SVUTSaTU
~ LIST %Event $state	SSUVSYVT
~ LIST %Event %Cluster	UVTTTXTT
~ LIST %Event %Event	TTTTTXUT
~ LIST %Institution	WSURSWUQ
~ LIST %Institution $	XTUQXTTT
~ LIST %Institution $domain	TUUXTTVV
~ LIST %Institution $state	WSUSSWVS
~ LIST %Institution WHO	XVUUVVVT
~ LIST %Institution WORK	ZTVVUTVV
~ LIST %Need	STUTSXTT
~ LIST %Need $domain	SSVTSYTS
~ LIST %Need $state	TTUTTXTT
~ LIST %Person	PTQSPYQW
~ LIST %Person $	STSSRURY
~ LIST %Person $domain	PTVSMcUO
~ LIST %Person LINK	UVSUTXST
~ LIST %Person MEMBER	TUUUTXVT
~ LIST %Place	SRRWOUVQ
~ LIST %Place #	UVTXTTTT
~ LIST %Place $	VUUXTTTT
~ LIST %Place %Place	UTVXTTTU
~ LIST %Place FACT	UUTTTTXT
~ LIST %Place LACK	VVVZUSVV
~ LIST %Place WHERE	TSUTTXTS
~ LIST %Place WISE	VVVVVVVV
~ LIST %Programme	VUTTUXTT
~ LIST %Programme FUND	VUTTUXTT
~ LIST %Project	PSVSLZTQ
~ LIST %Project $	UTVTSUSR
~ LIST %Project $cluster	UUTRSZTT
~ LIST %Project $domain	RVSVSWTS
~ LIST %Project $state	TOVTQcVU
~ LIST %Project BETWEEN	TTTTTXVT
~ LIST %Project BY	VVUZVRUS
~ LIST %Project FUND	TUTTTXTT
~ LIST %Project HOW	UTTTTXTT
~ LIST %Project LEAD	VVVTQbTV
~ LIST %Project LIST	USVVSYVV
~ LIST %Technology	PRSQTYSQ
~ LIST %Technology #	TTTTTXVT
~ LIST %Technology $	TTTRVXUT
~ LIST %Technology $domain	RUTSUWTQ
~ LIST %Technology $institution	UTSTQXTT
~ LIST %Technology $state	VXVVUTVU
~ LIST %Technology BY	RUVUTaTU
~ LIST %Technology INUSE	SXVTPVVU
~ LIST %Technology LINK	UUSTTYVU
~ LIST %Technology LIST	UVTUTXUU
~ LIST %Technology MEMBER	VUVTTSVY
~ LIST %Technology STAGE	TSVUTXUT
~ LIST ABOUT	QQOURRWV
~ LIST ABOUT $	SRQOQQPa
~ LIST ABOUT $cluster	TTSRSSZP
~ LIST ABOUT $domain	QTSPTbNO
~ LIST ABOUT $institution	UUTTTTYS
~ LIST ABOUT $person	UVQSUSbO
~ LIST ABOUT $thing	UVUUUQ_O
~ LIST ABOUT %Document	TUVUUXTT
~ LIST ABOUT HOWMANY	VVVXTUTU
~ LIST ABOUT WHICH	VVVXVTSU
~ LIST ADOPT	TXUTTPVT
~ LIST ADOPT $	TXVUTTVT
~ LIST ADOPT $domain	UYVVTSVU
~ LIST ADOPT $state	RZUTURVQ
~ LIST BETWEEN	UUZUUSTR
~ LIST BETWEEN $institution	UUZUUSTR
~ LIST BY	VVVXVTVV
~ LIST BY %Place	VVVXVTVV
~ LIST COOPERATE	TUVRRVSS
~ LIST COOPERATE %Domain	VVVYVTVV
~ LIST COOPERATE %Project	UVXTTTTT
~ LIST COOPERATE COOPERATE	TTTTTXTT
~ LIST COOPERATE TABLE	VVVXVUUV
~ LIST ELSEWHERE	TXVVVTVU
~ LIST ELSEWHERE LACK	UYVVVTVV
~ LIST ELSEWHERE TABLE	TXVVVTVU
~ LIST FACT	UTSTTSVW
~ LIST FACT $	UUSTTSSY
~ LIST FACT $cluster	UTTTTTXT
~ LIST FACT $person	VVUVVURZ
~ LIST GAP	VVVYVTUV
~ LIST GAP %Cluster	VVVYVTUV
~ LIST GAP %Domain	VVVVVVVV
~ LIST HOW	TTTTTSTX
~ LIST HOW #	VVUYTSTS
~ LIST HOW $	TTTTTTTX
~ LIST HOW $institution	VVWVVVUV
~ LIST HOW COOPERATE	VVVWVVVV
~ LIST HOWMANY	ORRUXMSU
~ LIST HOWMANY #	RTTQYRTT
~ LIST HOWMANY $	TUTTXTTT
~ LIST HOWMANY $institution	TTTUXTTT
~ LIST HOWMANY $person	VUTSTTSY
~ LIST HOWMANY %Person	SUSTYRSS
~ LIST HOWMANY %Project	VVVXUUVV
~ LIST HOWMANY LIST	VUUXTTTT
~ LIST INDIA	STTRTSSX
~ LIST INDIA $	STTRTSSX
~ LIST INTRODUCE	UUXTTTTT
~ LIST INTRODUCE $institution	UUXTTTTT
~ LIST INTRODUCE $person	VU_VVUTS
~ LIST INUSE	UVTTTTXT
~ LIST INUSE $	VTTTTTXT
~ LIST INUSE $thing	VXVVUTUU
~ LIST INUSE ELSEWHERE	VWVVVVVV
~ LIST LEAD	TTSTXRQW
~ LIST LEAD #	TTTTXTTT
~ LIST LEAD $	VTTSSQRZ
~ LIST LEAD $cluster	TUSSSTSY
~ LIST LEAD $institution	UVXVVVVV
~ LIST LINK	QRYRQUQO
~ LIST LINK $	TUXTTTVT
~ LIST LINK $cluster	VVaUUNTT
~ LIST LINK $country	VVYVVTVU
~ LIST LINK $domain	STRSSYRS
~ LIST LINK $institution	TTaUTPSS
~ LIST LINK $person	UUXTUTTT
~ LIST LINK BETWEEN	VVXTVTUU
~ LIST LINK LINK	VVVVVVVV
~ LIST LINK LIST	VVYVVSUT
~ LIST LIST	VVRSPVOQ
~ LIST LIST #	XTUSOTTT
~ LIST LIST $	TRSUTTRX
~ LIST LIST $domain	OWSQTVSS
~ LIST LIST $state	STTVUXUT
~ LIST LIST %Cluster	TUUXTTVT
~ LIST LIST %Compendium	TUTTTXTT
~ LIST LIST %Document	TTUUTXVT
~ LIST LIST %Event	SVUTSaTU
~ LIST LIST %Institution	XTVUTTVU
~ LIST LIST %Place	UTVXTTTU
~ LIST LIST %Project	PNTXPWTU
~ LIST LIST %Technology	RRSRRZUR
~ LIST LIST LEAD	STSTSSSY
~ LIST LIST LINK	VVWVVVVV
~ LIST MEMBER	PUTTTXTT
~ LIST MEMBER $cluster	PUTTTXTT
~ LIST NEED	WVVVUVVV
~ LIST NEED $	WVVVUVVV
~ LIST NEED $state	VVVVVVVV
~ LIST NUM	WTTROSSW
~ LIST NUM #	ZTVUTTVR
~ LIST NUM $	TTTTTTTX
~ LIST NUM $domain	VWVVVVVV
~ LIST NUM %Institution	XUUTTTUT
~ LIST NUM %Project	STSSSYSS
~ LIST NUM %Technology	VWVVVUVV
~ LIST NUM LINK	VVYVVTVT
~ LIST ORG	_RUVURUT
~ LIST ORG PARTNER	ZTTVVTUT
~ LIST ORG WORK	XTVVUTVT
~ LIST PARTNER	ZRWUURSS
~ LIST PARTNER $	TVYUYUUS
~ LIST PARTNER $domain	XTVVUTVT
~ LIST PARTNER $state	XTTUTTTT
~ LIST PARTNER MEMBER	XVVVUTVV
~ LIST PER	VVUXTVTU
~ LIST PER %Domain	VVVWVVVV
~ LIST PER %Place	VVUXTVTU
~ LIST TABLE	VVVZUTUT
~ LIST TABLE $	VVVYVTTS
~ LIST TABLE %Cluster	VVVVVVVV
~ LIST TABLE %Institution	VVVXUVUU
~ LIST TABLE %Technology	VVVXVVVU
~ LIST WE	TRTTTTTX
~ LIST WE $	USVTVVUZ
~ LIST WE $domain	TTTTTTTX
~ LIST WE LEAD	UVVUVTUX
~ LIST WHERE	UUTTUTXT
~ LIST WHERE $institution	UUTTUTXT
~ LIST WHICH	STRXRTUT
~ LIST WHICH #	YVVVUUVV
~ LIST WHICH $cluster	UUTTTTYS
~ LIST WHICH $institution	UUTUVTTX
~ LIST WHICH $thing	UUSTTSYR
~ LIST WHICH %Institution	WVVVVVVU
~ LIST WHICH %Place	TTTXTTTT
~ LIST WHICH %Project	RSUTTYRS
~ LIST WHO	aSSTQPUR
~ LIST WHO $cluster	YUSTTSTT
~ LIST WHO $state	ZSUTTRVS
~ LIST WORK	YUVVUSVV
~ LIST WORK $domain	YUVVUSVV
~ MEMBER $	TSRTUXUL
~ MEMBER $cluster	NOORTYST
~ MEMBER $cluster $	OSORWYST
~ MEMBER $cluster $state	SQTTT_PP
~ MEMBER $cluster LIST	TUUTTXTV
~ MEMBER $domain	XUVUTTUT
~ MEMBER $domain #	XVVVUTVV
~ MEMBER $domain NUM	XUVUUTUT
~ MEMBER $institution	QTTTRZRR
~ MEMBER $institution $	RTTTSYRT
~ MEMBER $institution WORK	TUUUTXVT
~ MEMBER $thing	QUUTSZRU
~ MEMBER $thing $	QUUTSZRU
~ MEMBER %Institution	SUTSXTQS
~ MEMBER %Institution $	SUTSXTQS
~ MEMBER ABOUT	UUTSSYSR
~ MEMBER ABOUT $	UUTSSYSR
~ MEMBER FIGURE	UTUSTQS_
~ MEMBER FIGURE $	UTUSTQS_
~ MEMBER HOW	UUXTUTTT
~ MEMBER HOW $	UUXTUTTT
~ MEMBER LIST	SUSRSYSS
~ MEMBER LIST $	SUSRSYSS
~ MEMBER NEED	YTTTSSRS
~ MEMBER NEED $	YTTTSSRS
~ MEMBER WHICH	UUUUTTXS
~ MEMBER WHICH %Programme	UUUUTTXS
~ MEMBER WHO	TUTTTXTT
~ MEMBER WHO WHICH	TUTTTXTT
~ NEED #	YTUSQPSU
~ NEED # $	SRTSQRVY
~ NEED # $domain	bSUVRQQR
~ NEED # $state	YTVVPSVT
~ NEED # NEED	XUUUTTTT
~ NEED # PARTNER	XVVUTTUU
~ NEED # WE	VVVVVVVV
~ NEED # WORK	WVVVVVVV
~ NEED $	_TPPRMOT
~ NEED $domain	VWTSPMSU
~ NEED $domain #	ZRVVTTVS
~ NEED $domain $	ZSTSSQTV
~ NEED $domain $state	XTTUTTTT
~ NEED $domain %Institution	WVVVVVVV
~ NEED $domain %Technology	TXVVVUVV
~ NEED $domain INUSE	VVVVVVVV
~ NEED $domain LIST	TXVUTTVT
~ NEED $domain PARTNER	WVVVVVVV
~ NEED $state	ZQUVTTVP
~ NEED $state $	aRUVTOVQ
~ NEED $state $state	ZSVVUTVT
~ NEED $thing	XTVVVUVT
~ NEED $thing $domain	XTVVVUVT
~ NEED %Document	TTVUTYVT
~ NEED %Document $domain	TTVUTYVT
~ NEED %Event	TUXTTTUT
~ NEED %Event WHO	TUXTTTUT
~ NEED %Institution	XTVVTTVU
~ NEED %Institution $domain	XTVVTTVT
~ NEED %Institution WORK	WVVVUVVV
~ NEED %Person	XUUTUTVT
~ NEED %Person %Institution	XUUTUTVT
~ NEED %Technology	UXUUSTTT
~ NEED %Technology #	YVUUTUTT
~ NEED %Technology $domain	TXVVTTVV
~ NEED ABOUT	TVUVVUXT
~ NEED ABOUT $institution	TVUVVUXT
~ NEED ADOPT	XVUUUTUU
~ NEED ADOPT $domain	YSVVUVVV
~ NEED ADOPT $thing	VXVVVVUV
~ NEED ADOPT ELSEWHERE	UYVVVUVU
~ NEED ADOPT WHICH	TXUUVUVU
~ NEED COOPERATE	XVVVUTVV
~ NEED COOPERATE $domain	XVVVUTVV
~ NEED FACT	VVUTTTVS
~ NEED FACT #	XVVVVVVV
~ NEED FACT $domain	TXVTVTVT
~ NEED FACT COOPERATE	XTVVTTVV
~ NEED HOWMANY	TTUTXTVT
~ NEED HOWMANY %Institution	TTUTXTVT
~ NEED INTRODUCE	TXTTTTTT
~ NEED INTRODUCE $domain	TXTTTTTT
~ NEED KNOW	XTUTVTVU
~ NEED KNOW WHICH	XTUTVTVU
~ NEED LIST	UQTWSVTT
~ NEED LIST #	XUVVTTVU
~ NEED LIST $domain	ZRUVURVT
~ NEED LIST LEAD	UVXVVVVV
~ NEED LIST LIST	TTTTTXVT
~ NEED LIST NUM	WVVVVVVV
~ NEED LIST ORG	XTVVVVVU
~ NEED LIST WE	RVVTVVTZ
~ NEED LIST WHICH	TTTXTTTT
~ NEED NEED	YSVVUUVT
~ NEED NEED $domain	XTVVUUVT
~ NEED NEED PARTNER	WUVVVVVV
~ NEED NUM	YTUTRSUS
~ NEED NUM #	XTVTRTVT
~ NEED NUM %Institution	VVVVVVVV
~ NEED NUM ADOPT	UXVVVUVV
~ NEED NUM PARTNER	ZUUUTQUT
~ NEED PARTNER	dRUVURUT
~ NEED PARTNER #	WUVVVVVV
~ NEED PARTNER $	WVVVVVVV
~ NEED PARTNER $domain	bSUVUSUU
~ NEED PARTNER $institution	_VTVUTTU
~ NEED PARTNER %Person	WVVVVVVU
~ NEED PARTNER PARTNER	WUVVVVVV
~ NEED PARTNER WHO	YTUUVSVT
~ NEED TABLE	VVVWVVVU
~ NEED TABLE %Project	VVVWVVVU
~ NEED WE	QTSSXTRY
~ NEED WE $	QTTSUTR_
~ NEED WE HOWMANY	VVTVXVVT
~ NEED WHICH	VVVVVVVV
~ NEED WHICH %Institution	VVVVVVVV
~ NEED WHO	ZSVVVUVU
~ NEED WHO $domain	ZSVVVTVU
~ NEED WHO $state	VVVVVVVV
~ NEED WHO WHO	XTVVVVVU
~ NONE %Cluster	TTTXTTTT
~ NONE %Cluster $	TTTXTTTT
~ NONE %Cluster %Project	VVVYVUTU
~ NONE %Cluster WORK	VVVZTTUV
~ NONE BY	VVVYVTVV
~ NONE BY LIST	VVVYVTVV
~ NUM #	YOOMTONN
~ NUM # #	XTVTUTVV
~ NUM # $	PRQRYVPT
~ NUM # $domain	ZQUTQQTT
~ NUM # $state	ZUUUTTVS
~ NUM # ELSEWHERE	XUVVUVVV
~ NUM # LIST	TTTTXTTT
~ NUM # PARTNER	XTUTTTVT
~ NUM # WE	XTVVVUVT
~ NUM # WORK	aTVUQQVR
~ NUM $	UPPMPOSV
~ NUM $cluster	TTTXTTTT
~ NUM $cluster $state	TTTXTTTT
~ NUM $domain	SXUTSUTW
~ NUM $domain $	WTVTTWVU
~ NUM $domain %Technology	VWVVVVVV
~ NUM $domain INUSE	TXVVUTVT
~ NUM $domain WE	SSUUTTSY
~ NUM $state	XTUVTTUS
~ NUM $state $domain	XTUVTTUS
~ NUM %Cluster	RSTWWSTS
~ NUM %Cluster $	TSTSSRUZ
~ NUM %Cluster BY	TTTXTTTT
~ NUM %Cluster COMPARE	VVUYTURS
~ NUM %Cluster SHARE	VVVZTUVR
~ NUM %Cluster WORK	TUTRYTUT
~ NUM %Institution	YSSTUQUR
~ NUM %Institution $	XVVUSTVV
~ NUM %Institution $domain	YVVUTSVT
~ NUM %Institution $state	TTTTXTTT
~ NUM %Institution LIST	ZVVVRUVV
~ NUM %Institution PARTNER	VVVVVVVV
~ NUM %Institution WORK	XUUTTTUT
~ NUM %Person	STTTTSTY
~ NUM %Person $	STTTTSTY
~ NUM %Person $state	VVVVVVVV
~ NUM %Project	RSSRVWRS
~ NUM %Project $cluster	STTSUXSS
~ NUM %Project $domain	TTUSYTTS
~ NUM %Technology	QSTRWVSR
~ NUM %Technology $	UTTTXTTT
~ NUM %Technology $domain	QSUTXWUS
~ NUM ADOPT	UXVVVUVV
~ NUM ADOPT $domain	UXVVVUVV
~ NUM INUSE	VVVVVVVV
~ NUM INUSE $domain	VVVVVVVV
~ NUM LINK	VVZUVSUT
~ NUM LINK $institution	VVXVVUVV
~ NUM LINK LINK	VVYUVTUT
~ NUM LIST	TRUSTYSS
~ NUM LIST $	XTVVTUVT
~ NUM LIST %Project	SRUSTYSS
~ NUM NUM	VTTTRQP_
~ NUM NUM $	TUTTRRP_
~ NUM NUM NUM	UUUTTTTX
~ NUM NUM PARTNER	XTVVVUVV
~ NUM PARTNER	XSTTSTTT
~ NUM PARTNER $domain	XTTTTTTT
~ NUM PARTNER NEED	_TVUTQTT
~ NUM PER	UTUTTXTT
~ NUM PER $	UTUTTXTT
~ ORG $	VQPSWQRX
~ ORG $domain	WSVUVTUT
~ ORG $domain $	UUVVXTUU
~ ORG $domain $state	WVVVVVVV
~ ORG $domain WHICH	XTVVTTVU
~ ORG $domain YEAR	TTUUTXUT
~ ORG $institution	WTSVXSTR
~ ORG $institution LEAD	TUSVXTTT
~ ORG $institution NEED	XTVVVUVU
~ ORG $state	ZSSTQSSP
~ ORG $state $	VQSTRWTQ
~ ORG $state $domain	YTVUTSVT
~ ORG $state WORK	XVVVVTVV
~ ORG NEED	XTTTTTTT
~ ORG NEED $	XTTTTTTT
~ ORG NEED $state	XTVVVVVT
~ ORG PARTNER	ZTTVVTUT
~ ORG PARTNER $	XTVVVVVU
~ ORG PARTNER $domain	XVTVVTUT
~ ORG WORK	ZRUTUSVS
~ ORG WORK $	XTVVUTVT
~ ORG WORK $domain	ZRUUUSVT
~ PARTNER #	ZSUURRTR
~ PARTNER # $	ZUVURQUT
~ PARTNER # $domain	WVVVVVVV
~ PARTNER # $state	WUVVVVVV
~ PARTNER # LIST	XUUUTTUT
~ PARTNER $	ZSRRTOQP
~ PARTNER $cluster	STTRXQSU
~ PARTNER $cluster $	TTSTXQSU
~ PARTNER $cluster $cluster	SUYTTSTR
~ PARTNER $cluster INTRODUCE	SVZVVVTV
~ PARTNER $country	TTXSSVRS
~ PARTNER $country $	TTXSSVRS
~ PARTNER $domain	_NRPUTQO
~ PARTNER $domain #	XUVTTTUT
~ PARTNER $domain $	TSQQUYRP
~ PARTNER $domain $cluster	XSSTSTST
~ PARTNER $domain $domain	ZSTTTQPT
~ PARTNER $domain $state	bOUVUPVS
~ PARTNER $domain %Project	XUVTTTUU
~ PARTNER $domain BETWEEN	WUVVVVVV
~ PARTNER $domain LIST	VVVVVVVV
~ PARTNER $domain NEED	VVVVVVVV
~ PARTNER $domain NUM	XTTTTTTT
~ PARTNER $domain PARTNER	ZTVVVTVV
~ PARTNER $domain WE	XTTTTTUS
~ PARTNER $domain WHICH	VVVVVVVV
~ PARTNER $domain WHO	YVUVVUTT
~ PARTNER $domain WORK	VVVVVVVV
~ PARTNER $domain YEAR	ZUUUTQUT
~ PARTNER $institution	UTYTTSRR
~ PARTNER $institution $	RUaTRPQO
~ PARTNER $institution $cluster	UVXUTTTT
~ PARTNER $institution $domain	XTPUTQQT
~ PARTNER $institution $institution	UTXTTTTT
~ PARTNER $institution LINK	VVVVVVVV
~ PARTNER $state	TVTURVSO
~ PARTNER $state $	RWUVUWVR
~ PARTNER $state $domain	WYUTSQTS
~ PARTNER $state $state	VVVVVVVV
~ PARTNER $state $thing	XTTUTTTT
~ PARTNER $thing	XTVVVTVU
~ PARTNER $thing $state	XTVVVTVU
~ PARTNER %Institution	aVVVXPSV
~ PARTNER %Institution $cluster	VVVVYVSV
~ PARTNER %Institution $state	aUVVTPVV
~ PARTNER %Person	WVVVVVVU
~ PARTNER %Person WHO	WVVVVVVU
~ PARTNER %Place	VVVXVUVV
~ PARTNER %Place VERSUS	VVVXVUVV
~ PARTNER ADOPT	TZVVVRVU
~ PARTNER ADOPT $state	TZVVVRVU
~ PARTNER COOPERATE	XSUUUTSU
~ PARTNER COOPERATE PARTNER	XSUUUTSU
~ PARTNER FACT	UVUUTTXT
~ PARTNER FACT $thing	UVUUTTXT
~ PARTNER INDIA	RSSRSZSR
~ PARTNER INDIA $domain	RSSRSZSR
~ PARTNER INUSE	SZVVUSVU
~ PARTNER INUSE $domain	SZVVUSVU
~ PARTNER LIST	XUTVTTTT
~ PARTNER LIST $	XUTVTTTT
~ PARTNER LIST NUM	VVVVVVVV
~ PARTNER MEMBER	ZTTSSSSR
~ PARTNER MEMBER $domain	XUVUTTUT
~ PARTNER MEMBER NEED	YTTTSSRS
~ PARTNER NEED	ZRTUTRTS
~ PARTNER NEED $	ZRTVTRTU
~ PARTNER NEED $domain	XTTUTTTT
~ PARTNER NEED $state	ZTVVTQVR
~ PARTNER NUM	aTUUSPUR
~ PARTNER NUM #	YVVVUTVV
~ PARTNER NUM $domain	ZVVVUSVV
~ PARTNER NUM $state	XTUVTTUS
~ PARTNER NUM %Institution	YVVUTSVT
~ PARTNER PARTNER	XTVVVTVT
~ PARTNER PARTNER $domain	WUVVVVVV
~ PARTNER PARTNER WE	XTVVVTVT
~ PARTNER TABLE	VVVXVUTT
~ PARTNER TABLE $	VVVXVUTT
~ PARTNER WE	ZSTUTQSQ
~ PARTNER WE $	XTUVUTUU
~ PARTNER WE $domain	ZTTUTRSR
~ PARTNER WE FACT	YVVVVUUV
~ PARTNER WHICH	VWVVVUVV
~ PARTNER WHICH $domain	VVVVVVVV
~ PARTNER WHICH $state	VWVVVUVV
~ PARTNER WHO	ZSRTSSRR
~ PARTNER WHO $	XTTUTTTT
~ PARTNER WHO $domain	YTUUVSVT
~ PARTNER WHO $institution	UVXVVVTV
~ PARTNER WHO $state	XTTTTTTT
~ PARTNER WHO PARTNER	YVVVVSVV
~ PARTNER WORK	UUVTTXTT
~ PARTNER WORK $	TUVTTXTT
~ PARTNER WORK NEED	XVVVTVVV
~ PER #	STURSYUS
~ PER # $state	STURSYUS
~ PER $	TTSVTXSR
~ PER %Cluster	UUTaPPSR
~ PER %Cluster #	UVUYTTTT
~ PER %Cluster $	UVUZRPPS
~ PER %Cluster BY	VVVVVVVV
~ PER %Cluster COOPERATE	VVUYUTRU
~ PER %Cluster FACT	VVVXUUVV
~ PER %Cluster HOWMANY	UUTXSTTS
~ PER %Cluster WORK	VVVZVUSV
~ PER %Document	VVVVVTYR
~ PER %Document $	VVVVVTYR
~ PER %Domain	UUUYTSTT
~ PER %Domain #	UUUXTTTT
~ PER %Domain $	UVV_VRUV
~ PER %Domain %Cluster	VVVWVVVV
~ PER %Domain HOWMANY	VVVbMUVV
~ PER %Domain LIST	VUVZVVSV
~ PER %Domain PER	VVVWVVVU
~ PER %Institution	VVVXTUTU
~ PER %Institution $	VVVXTUTU
~ PER %Person	VVUTTTVX
~ PER %Person $	VVUTTTVX
~ PER %Place	UUS_MRPT
~ PER %Place $	UTRYOQRV
~ PER %Place HOWMANY	VVU_QTTS
~ PER %Place TABLE	UVVXVTUU
~ PER %Place WHICH	UVUXUTUU
~ PER %Project	TUTTTXTT
~ PER %Project $cluster	TUTTTXTT
~ PER BY	VVVWVVVV
~ PER BY %Domain	VVVWVVVV
~ PER FACT	UUUXTTTT
~ PER FACT FACT	UUUXTTTT
~ PER PER	VVUXTTTU
~ PER PER %Cluster	VVUXTTTU
~ SHARE $	SUSXTTRW
~ SHARE $institution	UVRUVRPa
~ SHARE $institution $	UVRUVRPa
~ SHARE %Cluster	TTSYTSTS
~ SHARE %Cluster $	TTSYTSTS
~ SHARE %Domain	UUTYTTUT
~ SHARE %Domain $	VVVXVUUU
~ SHARE %Domain BETWEEN	UUTXTTUT
~ SHARE %Institution	STRZQTQP
~ SHARE %Institution $	VVU_TSTR
~ SHARE %Institution %Cluster	UVUXTTTT
~ SHARE %Institution ABOUT	TTSTTXTS
~ SHARE %Institution WHICH	VVUXUSTT
~ SHARE %Project	UUZRSRUS
~ SHARE %Project $	UUZRSRUS
~ SHARE LIST	TUXTTTTS
~ SHARE LIST %Project	VUXTTTTT
~ SHARE LIST PARTNER	TVYUVVVS
~ SHARE TABLE	VVVXVUTV
~ SHARE TABLE $	VVVXVUTV
~ STAGE $	VTSRUXSR
~ STAGE $domain	SSVTRZUS
~ STAGE $domain $	SSVTRZUS
~ STAGE %Technology	SSTTTXTT
~ STAGE %Technology $	SSTTTXTT
~ STAGE FACT	UTTRWVRR
~ STAGE FACT $	VTTTTXTT
~ STAGE FACT $domain	UUVTXTTU
~ TABLE #	UUUZTSSS
~ TABLE # %Place	UUUZTSSS
~ TABLE # BY	VVVXVUUV
~ TABLE $	SUT_SRRP
~ TABLE $domain	UTVXUTUW
~ TABLE $domain %Technology	UTVXUTUU
~ TABLE $domain NUM	UVVVVUVX
~ TABLE $state	STUTSSUY
~ TABLE $state %Person	STUTSSUY
~ TABLE %Cluster	STSYSTST
~ TABLE %Cluster $	VVUYTTUT
~ TABLE %Cluster %Domain	TTTXTTTT
~ TABLE %Cluster %Place	VVVXUUVV
~ TABLE %Cluster BY	VVVVVVVV
~ TABLE %Cluster LINK	TTTXTTTT
~ TABLE %Cluster VERSUS	VVVVVVVV
~ TABLE %Domain	UUUXTTTT
~ TABLE %Domain $	VVVXVUVV
~ TABLE %Domain %Cluster	VVUXVVUU
~ TABLE %Domain %Place	VVVVVVVV
~ TABLE %Domain BY	VVVWVVVV
~ TABLE %Domain PER	VVVVVVVV
~ TABLE %Domain TABLE	UTTXTTTT
~ TABLE %Domain VERSUS	VUUXUTTU
~ TABLE %Institution	VVVYVVUU
~ TABLE %Institution %Place	VVVXUUVU
~ TABLE %Institution BY	VVVVVVVV
~ TABLE %Institution VERSUS	VVVXVVUU
~ TABLE %Person	UUUbSPRR
~ TABLE %Person %Domain	UUUXTTTT
~ TABLE %Person BY	VVVZURTT
~ TABLE %Person VERSUS	VVVXVTVV
~ TABLE %Place	UUTXSTTR
~ TABLE %Place $	VUTZSSTS
~ TABLE %Place %Domain	VVVYVTUV
~ TABLE %Place TABLE	TTTXTTTT
~ TABLE %Project	TTTXTTTT
~ TABLE %Project %Cluster	VVVWVUVV
~ TABLE %Project BY	TTTXTTTT
~ TABLE %Project VERSUS	VVVWVVVU
~ TABLE %Technology	VUVYUTUU
~ TABLE %Technology %Place	VUVYUTUT
~ TABLE %Technology BY	VVVXVUVU
~ TABLE %Technology FACT	VVVVVVVV
~ TABLE %Technology PER	VVVWVVVU
~ TABLE %Technology TABLE	VVVVVVVV
~ TABLE BY	UTUXTTTT
~ TABLE BY %Domain	VVVXVTVV
~ TABLE BY FACT	UTTXTTTT
~ TABLE COOPERATE	VVVYVTUV
~ TABLE COOPERATE %Domain	VVVYVTUV
~ TABLE FACT	VVVVVVVV
~ TABLE FACT %Place	VVVVVVVV
~ TABLE LIST	VVTYTUTU
~ TABLE LIST $	VVTYTUTU
~ VERSUS $	TTTUTXTT
~ VERSUS $cluster	TSRZTRQS
~ VERSUS $cluster $	RRSYQSSR
~ VERSUS $cluster %Domain	VVTXUTUU
~ VERSUS $cluster WHO	TTTXTTTT
~ VERSUS $country	VVVVVUVW
~ VERSUS $country BY	VVVVVUVW
~ VERSUS $domain	SYUTSUSQ
~ VERSUS $domain $	SVTTSVRR
~ VERSUS $domain $state	TXUUURVT
~ VERSUS $domain ELSEWHERE	VXVVVTVV
~ VERSUS $domain INUSE	UWVVVVVV
~ VERSUS %Cluster	VVVXVUUV
~ VERSUS %Cluster SHARE	VVVWVVVV
~ VERSUS %Cluster TABLE	VVVWVVUV
~ VERSUS %Domain	TUUaTQTT
~ VERSUS %Domain #	SVVYTSUT
~ VERSUS %Domain $	VVVYVTUU
~ VERSUS %Domain COOPERATE	VVUXUTTU
~ VERSUS %Domain TABLE	VVVXVUVV
~ VERSUS %Institution	VVVXUTUU
~ VERSUS %Institution $	VVVXUTUU
~ VERSUS %Place	VVUZURTU
~ VERSUS %Place $	VVUYUTTU
~ VERSUS %Place COOPERATE	VVVYUSVV
~ VERSUS %Place TABLE	VVVVVVVV
~ VERSUS %Place WHICH	VVVWVVVV
~ VERSUS %Technology	VVVWVVVV
~ VERSUS %Technology TABLE	VVVWVVVV
~ VERSUS NUM	UUUTTTTX
~ VERSUS NUM NUM	UUUTTTTX
~ WE #	WSRWQQQV
~ WE # $state	TTRQTSSX
~ WE # BY	TUTXTTTT
~ WE # FACT	ZTUUSSSU
~ WE $	URPQTPTX
~ WE $cluster	SSTTTTSY
~ WE $cluster $	SSTTTTSY
~ WE $domain	WRSRSOSX
~ WE $domain #	RTVUSUV_
~ WE $domain $	VRSSSQSZ
~ WE $domain $domain	TRTTTSQX
~ WE $domain $state	XTVVVTVT
~ WE $domain COOPERATE	XTUUUUUT
~ WE $domain FUND	XTVVVVVV
~ WE $domain HOW	TUUUVUUX
~ WE $domain LACK	TTUUUUUX
~ WE $domain LIST	XUTVVTTT
~ WE $domain NEED	TUVVVUVX
~ WE $domain NUM	XTVVVUVU
~ WE $domain ORG	XTTTTTTT
~ WE $domain WE	TXVVVVVU
~ WE $domain WHEN	UVVVVUUY
~ WE $domain WHICH	TQSSSRSX
~ WE $domain WHO	XUVVVUVV
~ WE $domain WORK	_SUVTRVR
~ WE $institution	WSZTTTOS
~ WE $institution $	SUVUUQQX
~ WE $institution $cluster	UVWVVVVV
~ WE $institution $domain	YVSVUUUV
~ WE $institution $institution	TTYTUTTR
~ WE $institution FACT	XTWSTTSR
~ WE $institution INTRODUCE	VVXVVVVU
~ WE $institution KNOW	UVXVVVVU
~ WE $institution NEED	TURUUTRZ
~ WE $institution SHARE	VVUVVVVW
~ WE $institution WE	UVWVVVVV
~ WE $institution WHO	XTVVVVVV
~ WE $person	SSVTUTXT
~ WE $person $institution	TTXUVUTT
~ WE $person ABOUT	UTTTUTXT
~ WE $state	YTTUTQRT
~ WE $state #	WUVVVVVV
~ WE $state $	RTUUVSVY
~ WE $state $domain	XUTTTQUS
~ WE $state $state	SSUUVTVY
~ WE $state ABOUT	UUVVVVVX
~ WE $state ADOPT	VVVVVVVV
~ WE $state FACT	XTUVUTUU
~ WE $state LACK	TYVUVTVV
~ WE $state NEED	VWVVUTVV
~ WE $state PARTNER	VVVVVVVV
~ WE $state WHEN	TUVVVUVY
~ WE $state WHICH	TYUUTTTS
~ WE $state WHO	VVUUTTUT
~ WE $thing	RXRSTRPX
~ WE $thing $	TSTUUTTX
~ WE $thing $state	TXUVUTTT
~ WE $thing ORG	TTSTTTSX
~ WE %Institution	VVVXVUVV
~ WE %Institution LIST	VVVXVUVV
~ WE %Person	XTVTTTVU
~ WE %Person $state	XTVTTTVU
~ WE %Technology	XTVVUTVU
~ WE %Technology $	XTVVUTVU
~ WE ABOUT	TUWTUUWS
~ WE ABOUT $person	TUXTVVTT
~ WE ABOUT $thing	VUUVUTXU
~ WE ADOPT	TXVVVTVV
~ WE ADOPT $	TXVVVUVU
~ WE ADOPT $state	VXVVVUVV
~ WE BY	XTVTTTVT
~ WE BY WE	XTVTTTVT
~ WE COOPERATE	XTUUUTVR
~ WE COOPERATE $	XTUUUTVR
~ WE FACT	_TXVUSTR
~ WE FACT $	VVVVVVVV
~ WE FACT $domain	_TVVURUQ
~ WE FACT $institution	UVXVVVTV
~ WE FIGURE	VUTTTTTX
~ WE FIGURE $	VUTTTTTX
~ WE FUND	XTVVVVVT
~ WE FUND WE	XTVVVVVT
~ WE HOW	VUWTVUTX
~ WE HOW $	UUTTVUUX
~ WE HOW $institution	VVYVVUUU
~ WE HOWMANY	QQRRVRRV
~ WE HOWMANY #	TTTUXTVS
~ WE HOWMANY $	TTTTTTTX
~ WE HOWMANY %Project	UTTTXTTT
~ WE INTRODUCE	TVaUVURQ
~ WE INTRODUCE $	VWVVVVVV
~ WE INTRODUCE $institution	UVYVVVUU
~ WE INTRODUCE $person	VVXUVVTT
~ WE INTRODUCE WHO	TVXVUUUT
~ WE KNOW	TUXTTSWR
~ WE KNOW $cluster	VVVVVVVV
~ WE KNOW $person	TUXTUTSS
~ WE KNOW %Person	TUXUTTUT
~ WE KNOW FACT	VVTVUVXT
~ WE KNOW WHICH	VWVVVVVV
~ WE LACK	TVUXTTTT
~ WE LACK $	TYVVVVVV
~ WE LACK %Person	UTUXTTTT
~ WE LEAD	XTUUTTXR
~ WE LEAD $	UVVUVTUX
~ WE LEAD $cluster	UVUUUUXT
~ WE LEAD $domain	WVVVVVVU
~ WE LEAD LIST	XTVTTTVT
~ WE LINK	WVXUVUTR
~ WE LINK $	VVXVUUTT
~ WE LINK %Person	XVUUVVVT
~ WE LIST	NWSRRTST
~ WE LIST #	TTTUXTUT
~ WE LIST $	RTRSTRUX
~ WE LIST $domain	TSSSSXTS
~ WE LIST $institution	TTXTUUTT
~ WE LIST %Technology	SRTTRZTT
~ WE LIST ABOUT	SRRQRSSY
~ WE LIST FACT	UTTTTTXT
~ WE LIST INTRODUCE	VVZVVVST
~ WE LIST LIST	TXTVTTTT
~ WE LIST WE	TTTTTTTX
~ WE NEED	QUUVTUST
~ WE NEED #	USTSRSVW
~ WE NEED $	VRSTTTTV
~ WE NEED $domain	VWVVVVVV
~ WE NEED %Document	TTVUTYVT
~ WE NEED %Event	TUXTTTUT
~ WE NEED %Institution	WVVVUVVV
~ WE NEED %Person	XUUTUTVT
~ WE NEED ADOPT	XUUUVUUU
~ WE NEED FACT	TXUTVTVT
~ WE NEED HOWMANY	TTUTXTVT
~ WE NEED KNOW	XTUTVTVU
~ WE NEED LIST	RSTWTVTS
~ WE NEED PARTNER	ZTTUVSVT
~ WE NEED TABLE	VVVWVVVU
~ WE NEED WE	VVTVXVVT
~ WE NEED WHICH	VVVVVVVV
~ WE NEED WHO	VVVVVVVV
~ WE NUM	VVVVVVVV
~ WE NUM %Person	VVVVVVVV
~ WE ORG	VVVVVVVV
~ WE ORG $	VVVVVVVW
~ WE ORG $institution	VVVVVVVV
~ WE PARTNER	aSUVUSUQ
~ WE PARTNER $	ZUUVUTVT
~ WE PARTNER $cluster	SVZVVVTV
~ WE PARTNER $domain	XTUVVVVV
~ WE PARTNER $institution	XURUUSST
~ WE PARTNER $state	XTVVVUVU
~ WE PARTNER WHO	UVXVVVTV
~ WE SHARE	SVVUUUTZ
~ WE SHARE $	SVVUUUTZ
~ WE TABLE	VVVWVVVU
~ WE TABLE %Technology	VVVWVVVU
~ WE WE	SPSTUST_
~ WE WE $	UUTTUTSX
~ WE WE $domain	YUVVVVVT
~ WE WE $state	RRUVVTV_
~ WE WE NEED	WUVVVVVV
~ WE WE WHICH	VVTTVUTX
~ WE WHEN	UUUUUSSY
~ WE WHEN $	UUUUUSSY
~ WE WHICH	RUTTUQTX
~ WE WHICH #	UVVVVVVX
~ WE WHICH $	VVTTVTTX
~ WE WHICH $domain	SRTTUSTZ
~ WE WHICH $state	UXUVVUVT
~ WE WHO	TUTTUUTX
~ WE WHO $	TUTTUUTX
~ WE WORK	ZTVVUUVT
~ WE WORK $	XVVVUVVU
~ WE WORK $domain	XVVVVVVV
~ WE WORK $state	XTVVVVVU
~ WE WORK WHICH	VVVVVVVV
~ WE WORK WHO	WVVVVVVV
~ WHEN $	QSPPPWWV
~ WHEN $cluster	UTSTQO_Q
~ WHEN $cluster $	TSSTQQYS
~ WHEN $cluster FACT	VUUUTP_Q
~ WHEN $institution	UTTTTTVW
~ WHEN $institution FACT	UTTTTTVW
~ WHEN $person	VVTVUTTX
~ WHEN $person $	VVTVUTTX
~ WHEN $state	TTTTTTTX
~ WHEN $state $	UUVVVTT_
~ WHEN $state %Place	TTTTTTTX
~ WHEN %Cluster	UUUTTTTX
~ WHEN %Cluster $	VVVTUTSY
~ WHEN %Cluster FACT	UUTTTTTX
~ WHEN %Place	UUUTTTTX
~ WHEN %Place $	UUUTTTTX
~ WHEN FACT	UUTTTSYS
~ WHEN FACT $	UUTTTSXS
~ WHEN FACT BY	VVUUUTXV
~ WHEN NEED	TTVVVTUX
~ WHEN NEED $	TTVVVTUX
~ WHEN WE	VVTVUVXT
~ WHEN WE KNOW	VVTVUVXT
~ WHEN WHEN	TTSTTXRS
~ WHEN WHEN $	TTSTTXRS
~ WHEN WHERE	VTUTTSYT
~ WHEN WHERE INUSE	VTUTTSYT
~ WHERE $	OOQQQMZT
~ WHERE $cluster	VVVUVQaT
~ WHERE $cluster FACT	VVVUVQaT
~ WHERE $domain	TSUTTXTS
~ WHERE $domain INUSE	TSUTTXTS
~ WHERE $institution	UUSSTPaN
~ WHERE $institution $	VURUUOaQ
~ WHERE $institution FACT	UUSSTSZQ
~ WHERE $person	SRRSSOSY
~ WHERE $person $	TSSTTRQZ
~ WHERE $person WORK	STPSTPbO
~ WHERE $thing	UTTTTRYT
~ WHERE $thing $	VUVVVSYR
~ WHERE $thing INUSE	VTUTTPaQ
~ WHERE $thing LIST	VTTTTTXT
~ WHERE %Cluster	VUTUTSXS
~ WHERE %Cluster %Event	UUTTTTXT
~ WHERE %Cluster SHARE	VVVXVUUU
~ WHERE %Domain	VVUXUTUT
~ WHERE %Domain %Project	VVUXUTUT
~ WHERE %Institution	TTTXTTTT
~ WHERE %Institution WORK	TTTXTTTT
~ WHERE %Technology	VVVZUTVV
~ WHERE %Technology $	VVVZUTVV
~ WHERE ABOUT	VUTUTTYS
~ WHERE ABOUT $	VUTUTTYS
~ WHERE FACT	TUSTTQ_Q
~ WHERE FACT $	SVSUTSYS
~ WHERE FACT $cluster	VVUUUSYT
~ WHERE FACT $institution	VVUVVTbP
~ WHERE GAP	VVVXVUVU
~ WHERE GAP BETWEEN	VVVXVUVU
~ WHERE GAP WHICH	VVVVVVVV
~ WHERE HOWMANY	TTSSSZQR
~ WHERE HOWMANY FIGURE	VTSTTXST
~ WHERE HOWMANY YEAR	TTTTTXRT
~ WHERE INDIA	TTTVRXTT
~ WHERE INDIA $domain	TTTTTXTT
~ WHERE INDIA %Technology	VUUXTTTT
~ WHERE INUSE	RWTXTTWQ
~ WHERE INUSE $	RWTXTTWQ
~ WHERE LEAD	VXVVVVUV
~ WHERE LEAD $	VXVVVVUV
~ WHERE LIST	VVVXVUVV
~ WHERE LIST %Project	VVVXVTVV
~ WHERE LIST GAP	VVVVVVVV
~ WHERE WE	VTTTTUSV
~ WHERE WE $domain	UUVVVUTZ
~ WHERE WE $thing	UUVVVUSY
~ WHERE WE LIST	TTTTTUTW
~ WHERE WE NEED	XTUUUSTT
~ WHERE WHERE	XTUUUSTT
~ WHERE WHERE WE	XTUUUSTT
~ WHERE WORK	TXRTTTVR
~ WHERE WORK $	TXRTTTVR
~ WHICH #	_OQNPQXR
~ WHICH # #	XUVUTTVT
~ WHICH # $	QTTTRPP_
~ WHICH # $cluster	RVUTSYRT
~ WHICH # $country	NUUTSSQY
~ WHICH # $domain	dOTTLLOP
~ WHICH # $institution	TUTTTSYT
~ WHICH # $state	XSUUSUTR
~ WHICH # FACT	ORTSQVWR
~ WHICH # LEAD	XTSTTSST
~ WHICH # LIST	RSUUSYTS
~ WHICH # PARTNER	_RUTRRPS
~ WHICH # WE	RVVUUUT_
~ WHICH # WORK	XTTTPQXS
~ WHICH $	PTWNQRTU
~ WHICH $cluster	RTUOQSQY
~ WHICH $cluster #	TTTTTTTX
~ WHICH $cluster $	TSPTSPR_
~ WHICH $cluster $cluster	UUXQTSRV
~ WHICH $cluster $domain	SSSRRYRS
~ WHICH $cluster $institution	UVcVURUR
~ WHICH $cluster %Project	VTUUUSTY
~ WHICH $cluster %Technology	VYUUTSTS
~ WHICH $cluster FACT	UUTTTTYS
~ WHICH $cluster YEAR	VVTVVSSZ
~ WHICH $country	UQTTSRRZ
~ WHICH $country #	PTTTTTRY
~ WHICH $country $	VVVVVVVV
~ WHICH $country %Institution	YSUUSSTS
~ WHICH $country %Place	TTTTTTTX
~ WHICH $domain	OTPSRUMU
~ WHICH $domain #	YTVVVVVT
~ WHICH $domain $	RQSRPWPV
~ WHICH $domain $domain	TTTSTXST
~ WHICH $domain $institution	TSTTTSRY
~ WHICH $domain $state	TUVVVRVW
~ WHICH $domain %Project	VWVVVVVV
~ WHICH $domain %Technology	T_VVUOVU
~ WHICH $domain INDIA	PRSTTZRR
~ WHICH $domain INUSE	VZVVVSVT
~ WHICH $domain NUM	TUVVVST_
~ WHICH $domain WE	SRUVVRU_
~ WHICH $domain WORK	ZUVVSUVT
~ WHICH $domain YEAR	TTTUTSTX
~ WHICH $institution	QSUTTZLU
~ WHICH $institution $	USQTQWOX
~ WHICH $institution $cluster	VVXVVTTT
~ WHICH $institution $domain	STTUSXTT
~ WHICH $institution $institution	VUXTTTTT
~ WHICH $institution LINK	VVZVUSUV
~ WHICH $institution MEMBER	TTTTTXTT
~ WHICH $institution ORG	TSSVSZVS
~ WHICH $institution WHO	VVXVVUVV
~ WHICH $person	TTTTTSYR
~ WHICH $person $	TTSTTTYR
~ WHICH $person $person	VV_UUTRR
~ WHICH $person FACT	VURTUSZQ
~ WHICH $state	OXPSSSPT
~ WHICH $state #	XVVVUVVU
~ WHICH $state $	STUVUNU_
~ WHICH $state $domain	QTRTPTQW
~ WHICH $state $state	TZUVURUR
~ WHICH $state $thing	TVTTSVSR
~ WHICH $state %Cluster	UTVUUTUX
~ WHICH $state %Person	VYVVVTVU
~ WHICH $state %Technology	UXUTTTUS
~ WHICH $state ADOPT	RZSTSSSR
~ WHICH $state LACK	VXVVVTVV
~ WHICH $state NUM	SSTTYTTR
~ WHICH $state WHO	TTTTTXUT
~ WHICH $thing	OQNSPTVV
~ WHICH $thing $	URPSRNVV
~ WHICH $thing $domain	RRTUSSYP
~ WHICH $thing $state	QTQTRXTP
~ WHICH %Cluster	MPNVJRVU
~ WHICH %Cluster #	UVUYTUSS
~ WHICH %Cluster $	TSQQQQVY
~ WHICH %Cluster $domain	RRSYQVOP
~ WHICH %Cluster $person	TTTSTRYS
~ WHICH %Cluster $state	TTTTTXTT
~ WHICH %Cluster %Domain	VVVYVVUS
~ WHICH %Cluster %Institution	UUSYRSRS
~ WHICH %Cluster %Person	VVUTVSSY
~ WHICH %Cluster %Programme	UTTTTTTX
~ WHICH %Cluster %Project	VVVYSSTU
~ WHICH %Cluster %Technology	TST_QQRS
~ WHICH %Cluster HOWMANY	VVVXUVTT
~ WHICH %Cluster LACK	TSUYTSRT
~ WHICH %Cluster LEAD	VVVTVUUX
~ WHICH %Cluster LIST	VVVSVUTY
~ WHICH %Cluster NEED	TUUSUUTY
~ WHICH %Cluster SHARE	UVTYUSTT
~ WHICH %Cluster WHICH	VVUdVNRO
~ WHICH %Cluster WORK	NQQYPUOR
~ WHICH %Cluster YEAR	TTTTTTTX
~ WHICH %Compendium	TSTSTZSS
~ WHICH %Compendium ADOPT	UTTTTXTT
~ WHICH %Compendium LIST	TTUTTXTT
~ WHICH %Document	RPSQSWST
~ WHICH %Document $cluster	TTTTTYSS
~ WHICH %Document $domain	SRVVTaVQ
~ WHICH %Document $thing	UTUVUYSS
~ WHICH %Document ABOUT	VTTSSRSY
~ WHICH %Document LIST	UTUUTSYR
~ WHICH %Document NUM	TTTSSXST
~ WHICH %Domain	QSQYPUTQ
~ WHICH %Domain #	VVVbTRSS
~ WHICH %Domain $	TTSYTTSR
~ WHICH %Domain $cluster	RSRUQRYQ
~ WHICH %Domain $institution	RSSSSYSQ
~ WHICH %Domain %Cluster	VVUZUSTU
~ WHICH %Domain %Institution	TUTXTTTT
~ WHICH %Domain %Project	VVVXVUVV
~ WHICH %Domain %Technology	VSUXQTUQ
~ WHICH %Domain BY	VVV_VRSU
~ WHICH %Domain COOPERATE	TUTUTXTS
~ WHICH %Domain GAP	VVVYVTVU
~ WHICH %Domain HOWMANY	VUS_QRRS
~ WHICH %Domain INDIA	TTTTTXTT
~ WHICH %Domain LIST	TVUYTSST
~ WHICH %Domain NONE	TTTXTTTT
~ WHICH %Domain PARTNER	RTSTSXTT
~ WHICH %Domain PER	VVVZVUSV
~ WHICH %Domain WE	UTSZTRTT
~ WHICH %Domain WHICH	VVVWVVVV
~ WHICH %Domain WHO	VVVaURSV
~ WHICH %Domain WORK	TUTVTXSS
~ WHICH %Event	SSTTSYSS
~ WHICH %Event $cluster	UTTTTYST
~ WHICH %Event BY	UUUUSZRT
~ WHICH %Event HAPPEN	TTUUTXVT
~ WHICH %Institution	ZOSQMTWO
~ WHICH %Institution $	TRTSTWSV
~ WHICH %Institution $cluster	XTSQQWQQ
~ WHICH %Institution $domain	WVVVVVVU
~ WHICH %Institution $person	STSSTRZR
~ WHICH %Institution $state	XQSSPVRS
~ WHICH %Institution $thing	QSTSSUWQ
~ WHICH %Institution %Cluster	RTQZRQRQ
~ WHICH %Institution ADOPT	XTVUUTTT
~ WHICH %Institution FACT	VVVWVVVV
~ WHICH %Institution HOST	VTTTTRXT
~ WHICH %Institution LINK	RSXTSRRR
~ WHICH %Institution MEMBER	RTUSS_OS
~ WHICH %Institution PARTNER	XSVTUTRT
~ WHICH %Institution SHARE	VVVXVUTV
~ WHICH %Institution WE	ZTVVUSVQ
~ WHICH %Institution WORK	YTVUSSUR
~ WHICH %Need	RTRSSYQR
~ WHICH %Need $	TTUTTXTT
~ WHICH %Need $institution	SSSTTYST
~ WHICH %Need $state	TSVUTYVR
~ WHICH %Need LIST	TSVUQ_US
~ WHICH %Person	OQVPOTMY
~ WHICH %Person $	UUTTTTUX
~ WHICH %Person $cluster	UUTUTTTX
~ WHICH %Person $institution	UVSVUQS_
~ WHICH %Person $state	SSVUUWVV
~ WHICH %Person %Person	TTTTTSTX
~ WHICH %Person %Project	VVXVVUVV
~ WHICH %Person FACT	STVTTXTR
~ WHICH %Person LINK	TSVTRVQP
~ WHICH %Person WORK	TSSTRXUP
~ WHICH %Place	PURVQTXS
~ WHICH %Place #	UTUXTTTT
~ WHICH %Place $	VUVTVTUX
~ WHICH %Place $cluster	TRSSTSYS
~ WHICH %Place $domain	SPTRTWPV
~ WHICH %Place $institution	VTSTTR_Q
~ WHICH %Place $state	TXVUUTVT
~ WHICH %Place $thing	QVTSSSYS
~ WHICH %Place %Cluster	VUUbQQPQ
~ WHICH %Place %Domain	VVVXVUUV
~ WHICH %Place %Institution	UTUaSSQO
~ WHICH %Place %Project	TTTXTTTT
~ WHICH %Place %Technology	URT_PRRS
~ WHICH %Place ADOPT	TZUSSRPR
~ WHICH %Place COOPERATE	SSUXPTPP
~ WHICH %Place FACT	TTTWRUST
~ WHICH %Place GAP	VVVXVUVV
~ WHICH %Place HOST	UUTTTTXT
~ WHICH %Place HOW	VVVYUUUV
~ WHICH %Place INDIA	RRTPPZRR
~ WHICH %Place INUSE	VUVZVVSV
~ WHICH %Place LACK	USVYTSTT
~ WHICH %Place PARTNER	TTTVTWRR
~ WHICH %Place PER	VVUYUTRU
~ WHICH %Place WHICH	VUUbUPST
~ WHICH %Place WHO	VUUYTSTU
~ WHICH %Programme	RRQTQXVR
~ WHICH %Programme #	TTTTSXRT
~ WHICH %Programme $thing	UUUUTTXS
~ WHICH %Programme WORK	TTRTRXQS
~ WHICH %Project	QWSOMXOR
~ WHICH %Project $cluster	RSUTTYRS
~ WHICH %Project $institution	TQSSQYRR
~ WHICH %Project $state	SWSQQUTT
~ WHICH %Project FACT	STTTRZSP
~ WHICH %Project INUSE	VQVVR_VU
~ WHICH %Project LINK	VTcTUNUT
~ WHICH %Technology	LSQULWOS
~ WHICH %Technology $	PTSXRURS
~ WHICH %Technology $cluster	VXUVVTVT
~ WHICH %Technology $domain	TQTSQYTS
~ WHICH %Technology $institution	UTSTQZTP
~ WHICH %Technology $state	PWTSSUTQ
~ WHICH %Technology %Person	VUTTUXTS
~ WHICH %Technology ADOPT	TbVUUPVS
~ WHICH %Technology BY	TUURS_RT
~ WHICH %Technology ELSEWHERE	VXVVVTVV
~ WHICH %Technology FACT	RRVUTZVS
~ WHICH %Technology FIGURE	VUVTUTUX
~ WHICH %Technology INUSE	TQTTTZTS
~ WHICH %Technology STAGE	USSSRYTS
~ WHICH %Technology TABLE	VUUYVSUT
~ WHICH %Technology VERSUS	VXVVVTVV
~ WHICH %Technology WORK	VaVUVQVV
~ WHICH %Technology YEAR	UUUTTQTZ
~ WHICH ABOUT	RRQSSWQW
~ WHICH ABOUT $	RSVVS_PQ
~ WHICH ABOUT $cluster	UUTTTRRZ
~ WHICH ABOUT $institution	UURUUP_O
~ WHICH ABOUT $thing	VUTVUQaT
~ WHICH ABOUT INDIA	UUTUTXTT
~ WHICH ADOPT	QZWUTTSN
~ WHICH ADOPT $	T_TVTPUS
~ WHICH ADOPT $institution	VTZUURSR
~ WHICH ADOPT $state	TXTUUTTS
~ WHICH ADOPT ELSEWHERE	VWVVVUVV
~ WHICH ADOPT NEED	TXUVVTVR
~ WHICH BETWEEN	VVYTVVVT
~ WHICH BETWEEN $cluster	VVYTVVVT
~ WHICH COOPERATE	TTTTTXTT
~ WHICH COOPERATE PARTNER	TTTTTXTT
~ WHICH ELSEWHERE	TXSTUQVP
~ WHICH ELSEWHERE $	RbSSURVQ
~ WHICH ELSEWHERE $domain	TXUUVUVU
~ WHICH ELSEWHERE FACT	VZVUVSVV
~ WHICH ELSEWHERE INUSE	SYUVVVVT
~ WHICH ELSEWHERE WE	TXVVVUVV
~ WHICH FACT	PTRRRT_O
~ WHICH FACT $	QUSTSUYQ
~ WHICH FACT $cluster	UUUTUPYS
~ WHICH FACT $domain	VVVVVUUY
~ WHICH FACT $thing	UTTRSR_P
~ WHICH FUND	VVVVVTTY
~ WHICH FUND $	VVVVVTTY
~ WHICH HOWMANY	OPTQYQUU
~ WHICH HOWMANY #	SSTSYRTT
~ WHICH HOWMANY $	UTTTTTXT
~ WHICH HOWMANY $domain	VQVVaOVQ
~ WHICH HOWMANY $institution	TTTTTTTX
~ WHICH HOWMANY %Cluster	VVVRaQUP
~ WHICH HOWMANY %Event	TTUTXTTT
~ WHICH HOWMANY %Institution	TVVVXTVU
~ WHICH HOWMANY %Project	VUVTXSUS
~ WHICH INDIA	SSSSRZRS
~ WHICH INDIA $	VVVVVTVY
~ WHICH INDIA $country	TTTTUYTS
~ WHICH INDIA %Institution	TUTTTXTT
~ WHICH INDIA %Place	UTUSSXTT
~ WHICH INDIA TABLE	UVVVVUVX
~ WHICH INUSE	RWTSQWUS
~ WHICH INUSE $	TWTTTSTX
~ WHICH INUSE $domain	UXVUVTVT
~ WHICH INUSE $state	RSUURYTO
~ WHICH INUSE %Technology	UZVVSRVV
~ WHICH INUSE ADOPT	VVVVVVVV
~ WHICH INUSE ELSEWHERE	VWVVVVVV
~ WHICH INUSE HOWMANY	VTUVTTXT
~ WHICH INUSE VERSUS	VYVVVTVV
~ WHICH LEAD	TUSRTRVY
~ WHICH LEAD $	UUTSUTTZ
~ WHICH LEAD $cluster	TUUTTSVV
~ WHICH LEAD $institution	VVUVVVSY
~ WHICH LINK	QRaPRPQP
~ WHICH LINK $	VUXUUTTT
~ WHICH LINK $cluster	VVZTTTTS
~ WHICH LINK $institution	VV_VVUTT
~ WHICH LINK $person	TTXTTTSS
~ WHICH LINK BETWEEN	RTaTTQQP
~ WHICH LINK FUND	VVTUVVUX
~ WHICH LINK LEAD	VVXVVTTT
~ WHICH LINK PARTNER	UTXTTTTT
~ WHICH LIST	TUTTUXTT
~ WHICH LIST $domain	TTTTUXST
~ WHICH LIST $state	UXVVVTVT
~ WHICH NEED	RTUUVSUZ
~ WHICH NEED $	UVVUVUVX
~ WHICH NEED $domain	TTUVVTUX
~ WHICH NONE	VVVYVUTU
~ WHICH NONE %Cluster	VVVYVUTU
~ WHICH NUM	PQQPWNOW
~ WHICH NUM #	TTTTXTTT
~ WHICH NUM $	SSSRRPQ_
~ WHICH NUM %Cluster	VUVVQTUW
~ WHICH NUM %Institution	TTTTXTTT
~ WHICH NUM %Project	TTUSYTTS
~ WHICH NUM NUM	VVUVSTSY
~ WHICH ORG	YRTSTSTU
~ WHICH ORG $	XTUUTSTU
~ WHICH ORG WORK	XTUTVTVU
~ WHICH PARTNER	XTZRRWPP
~ WHICH PARTNER $	VVZVUSUR
~ WHICH PARTNER $cluster	SUYTTSTR
~ WHICH PARTNER $domain	SSQTSYSS
~ WHICH PARTNER NEED	XTVVVTVU
~ WHICH TABLE	RRTXRQTW
~ WHICH TABLE $	TUTXTTTT
~ WHICH TABLE $state	STUTSSUY
~ WHICH TABLE %Technology	VVVVVVVV
~ WHICH WE	QTRUUQS_
~ WHICH WE $	VVVVVVUW
~ WHICH WE $domain	RSUUUSSZ
~ WHICH WE $institution	RTRTTSSZ
~ WHICH WE $state	TXVVVTVT
~ WHICH WE LIST	RVVVVVVZ
~ WHICH WE ORG	VVVVVVVW
~ WHICH WHERE	TTTTTTTX
~ WHICH WHERE $	TTTTTTTX
~ WHICH WHICH	XSTTSWTR
~ WHICH WHICH %Domain	UUTTTXTT
~ WHICH WHICH PARTNER	XTVVVTVU
~ WHICH WHICH WORK	YTUVTRUR
~ WHICH WHO	XVUVUTUT
~ WHICH WHO #	XVUVUTUT
~ WHICH WORK	SOSTQXRW
~ WHICH WORK $	YTUUTRTS
~ WHICH WORK $domain	ZSUUTPSX
~ WHICH WORK $state	OQRSRaRP
~ WHICH WORK %Project	TTTTTTSX
~ WHICH WORK ELSEWHERE	VYVVVSVV
~ WHICH YEAR	VVVVVUUX
~ WHICH YEAR $	VVVVVUUX
~ WHO #	UPTTXTTR
~ WHO # $	TTTTXTTT
~ WHO # $domain	TTTUTXTT
~ WHO # $state	XTUVTTUT
~ WHO # LACK	VVVZUTUV
~ WHO # LIST	_SVVRSVT
~ WHO $	WPTRROTU
~ WHO $cluster	SSTROOZS
~ WHO $cluster $	QTSRRPZS
~ WHO $cluster INTRODUCE	TUXVVTTT
~ WHO $cluster LIST	TVTUTXTT
~ WHO $cluster WORK	YUSTTSTT
~ WHO $country	TVYVUSTU
~ WHO $country LINK	TVYVUSTU
~ WHO $domain	XUPSSVMQ
~ WHO $domain $	WSQSSOQY
~ WHO $domain $domain	XTUVVUUT
~ WHO $domain $state	ZSQUTRTR
~ WHO $domain %Institution	XUVVVVVV
~ WHO $domain %Project	TTTTTXUT
~ WHO $domain %Technology	SRUVSYVV
~ WHO $domain ABOUT	XUVVVTVT
~ WHO $domain ELSEWHERE	TXUUUTVT
~ WHO $domain INDIA	ZUTVTSTR
~ WHO $domain LIST	XTVTTTVU
~ WHO $domain WORK	YTTVSRUT
~ WHO $institution	XTYNSSQS
~ WHO $institution $	UVYVVVTU
~ WHO $institution $domain	YVSVVSSS
~ WHO $institution $institution	UVWVVVVV
~ WHO $institution %Event	VVYUUUST
~ WHO $institution INTRODUCE	VVXVVUUU
~ WHO $institution LINK	TUXTUTTT
~ WHO $institution LIST	UUXTTTTT
~ WHO $institution PARTNER	XTVSTTTT
~ WHO $institution WE	TUXTTTUT
~ WHO $institution WHO	UVXVVVVU
~ WHO $person	TUXTUTTT
~ WHO $person $person	TUXTUTTT
~ WHO $state	XTQTRRPS
~ WHO $state $	YRTUTRUU
~ WHO $state $domain	XTUVTTUT
~ WHO $state ADOPT	SSSTSYTR
~ WHO $state INUSE	YTTUTRUT
~ WHO $state LACK	TXTUTTTT
~ WHO $state WHO	VVVVVVVV
~ WHO $state WORK	YTUUSTVS
~ WHO $thing	VPPTSNYS
~ WHO $thing $	MTQTTPZS
~ WHO $thing $state	ZRQTTRSQ
~ WHO %Cluster	VVVZUSSV
~ WHO %Cluster $	VVVZUSSV
~ WHO %Document	TUTUTXTT
~ WHO %Document FIGURE	TUTUTXTT
~ WHO %Institution	VTTXSSTT
~ WHO %Institution $	TTTXTTTT
~ WHO %Institution $state	XUVVTUVV
~ WHO %Institution LIST	XVVVUUVV
~ WHO %Person	VTVVUVVT
~ WHO %Person $state	TVVVVXVU
~ WHO %Person WORK	YTVVUTVU
~ WHO %Place	RTSSRZRR
~ WHO %Place NUM	RTSSRZRR
~ WHO %Technology	TXUYTSTU
~ WHO %Technology $	VUUYTSTU
~ WHO %Technology ADOPT	TYVVVTVV
~ WHO ABOUT	RUVTTXSR
~ WHO ABOUT $	TUTTTXTT
~ WHO ABOUT $person	TVXVUUTT
~ WHO ADOPT	RRXTTQWQ
~ WHO ADOPT $institution	TUXTTTTT
~ WHO ADOPT $thing	RSSUURYS
~ WHO COOPERATE	WSTXSRTS
~ WHO COOPERATE $	YTTUTSTT
~ WHO COOPERATE WHICH	TUTXTTTT
~ WHO FACT	XTTVTTTT
~ WHO FACT $	XVUVVVUT
~ WHO FACT $state	XTTVTTUT
~ WHO FIGURE	STSTTYSS
~ WHO FIGURE $	STSTTYSS
~ WHO HOST	VVUUVUXU
~ WHO HOST $	VVUUVUXU
~ WHO INDIA	YVTUSSUS
~ WHO INDIA WORK	YVTUSSUS
~ WHO INTRODUCE	RS_UTRRQ
~ WHO INTRODUCE $	SSYUTSSS
~ WHO INTRODUCE $institution	TVYVUTTT
~ WHO INTRODUCE WE	TVXVVUVU
~ WHO INUSE	YSTVTTVS
~ WHO INUSE $domain	YSTVTTVS
~ WHO KNOW	UVVVVXVT
~ WHO KNOW $domain	UVVVVXVT
~ WHO LEAD	OUOTQOXW
~ WHO LEAD $	TVTVVVSZ
~ WHO LEAD $cluster	OUPTRN_R
~ WHO LEAD $country	STUUTTTY
~ WHO LEAD $domain	TVVVVTRZ
~ WHO LEAD $institution	SVRVURR_
~ WHO LINK	RTXTTTTT
~ WHO LINK $	UVXVVVVV
~ WHO LINK $cluster	VVXVVUVV
~ WHO LINK $institution	TVZUTSRR
~ WHO LINK $person	VVXVVVUU
~ WHO LINK WHICH	TTXTTTTT
~ WHO LIST	ZSRTSVTQ
~ WHO LIST $domain	ZTSTSRRS
~ WHO LIST INDIA	SVUVVUUY
~ WHO LIST MEMBER	PUTTTXTT
~ WHO LIST WORK	YUVVUSVV
~ WHO MEMBER	SUSTTYST
~ WHO MEMBER $cluster	SUSTTYST
~ WHO NEED	YUVVVUVS
~ WHO NEED $	YUVVVUVS
~ WHO PARTNER	ZTSVTQTR
~ WHO PARTNER #	WVVVVVVV
~ WHO PARTNER $	XUTUTTTT
~ WHO PARTNER $domain	XTUVUTVT
~ WHO PARTNER $institution	YVTVVUUV
~ WHO PARTNER $thing	XTVVVTVU
~ WHO PARTNER WE	XUVVVVVU
~ WHO WE	YTUVVTTP
~ WHO WE $domain	XUTVVTTT
~ WHO WE $institution	TVXVUUUT
~ WHO WE %Technology	XTVVUTVU
~ WHO WE COOPERATE	XVUUVVVT
~ WHO WE FACT	VVVVVVVV
~ WHO WE INTRODUCE	TVYVVVVV
~ WHO WE PARTNER	XTWVVVUU
~ WHO WHICH	SRTXQVRS
~ WHO WHICH $	YUUUSSUT
~ WHO WHICH %Domain	TTTXTTTT
~ WHO WHICH %Institution	UTTTTXTT
~ WHO WHICH %Technology	TTTTTXUT
~ WHO WHO	YTXTTSTR
~ WHO WHO $domain	XVUVVUUT
~ WHO WHO $institution	TUXTUTTT
~ WHO WHO PARTNER	XTVVVVVU
~ WHO WHO WORK	YUVVUSVU
~ WHO WORK	XPPTQSSM
~ WHO WORK $	VSSTQURP
~ WHO WORK $cluster	RVSTTRZU
~ WHO WORK $domain	_TTUSQTP
~ WHO WORK $thing	YURTTPSQ
~ WHO WORK %Technology	XTVVUTVT
~ WHO WORK WORK	XUVVTTVU
~ WHO WORK YEAR	WVVVVVVV
~ WHO YEAR	SVUVVSS_
~ WHO YEAR $	SVUVVSS_
~ WHY #	VVVVUTVZ
~ WHY # $	VVVVUTVZ
~ WHY $	RWSSRQRY
~ WHY $cluster	VUTUTRXT
~ WHY $cluster $	VVUVUTRZ
~ WHY $cluster FACT	VVTUURXT
~ WHY $domain	TSUURXTT
~ WHY $domain %Project	TSUURXTT
~ WHY $institution	VVYVVVVS
~ WHY $institution $cluster	VVYVVVVS
~ WHY $state	TTUTSRTY
~ WHY $state $domain	TTUUTTTX
~ WHY $state %Cluster	UTVTTTUX
~ WHY $thing	VUUVUTTX
~ WHY $thing $	VUUVUTTX
~ WHY %Cluster	VVUSTSTY
~ WHY %Cluster $	VVUSTSTY
~ WHY ADOPT	VXUVUTTT
~ WHY ADOPT $thing	VXUVUTTT
~ WHY INDIA	TTTTTTTX
~ WHY INDIA $	TTTTTTTX
~ WHY VERSUS	VVUUUTUX
~ WHY VERSUS $	VVUUUTUX
~ WISE #	TVU_TSSS
~ WISE # $	TVTYTSST
~ WISE # HOWMANY	VVVXTVVU
~ WISE # TABLE	VVVVVVVV
~ WISE $	VVTYVSUU
~ WISE $state	TTSTTTTX
~ WISE $state FACT	TTSTTTTX
~ WISE %Domain	VVVXVVUV
~ WISE %Domain $	VVVXVUUV
~ WISE %Domain WISE	VVVVVVVV
~ WISE %Institution	VVVYTVUU
~ WISE %Institution HOWMANY	VVVYTVUU
~ WISE %Institution TABLE	VVVWVVVV
~ WISE %Person	UVTZTRSR
~ WISE %Person $	UVTZTRSR
~ WISE %Project	VVUZUSTV
~ WISE %Project $	VVUZVSTV
~ WISE %Project HOWMANY	VVVXUUVV
~ WISE %Technology	VVVYUVVU
~ WISE %Technology HOWMANY	VVVYTVVU
~ WISE %Technology TABLE	VVVWVVVV
~ WISE HOWMANY	VVVaPVUT
~ WISE HOWMANY %Institution	VVVYTVUT
~ WISE HOWMANY %Project	VVVVVVVV
~ WISE HOWMANY MEMBER	VVV_QVUV
~ WISE TABLE	UTVXUTUU
~ WISE TABLE $	VVVVVVVV
~ WISE TABLE $domain	UTVXUTUU
~ WISE TABLE %Institution	VVVVVVVV
~ WISE WISE	VVVWVUVV
~ WISE WISE $	VVVWVUVV
~ WORK #	WRTTUSTT
~ WORK # $	XTTTTTTT
~ WORK # HOWMANY	TVUQXTSP
~ WORK # LIST	_VVVQUVV
~ WORK # NEED	XTTTTTUT
~ WORK # PARTNER	VVVVVVVV
~ WORK # WHICH	dTTTMPTP
~ WORK # WHO	YUVVTSVV
~ WORK $	SNTVTSVQ
~ WORK $cluster	WTSTSTZT
~ WORK $cluster $	RVSTTRZU
~ WORK $cluster WORK	XTUVTTVT
~ WORK $domain	WPQQWRKS
~ WORK $domain #	VVVVVVVV
~ WORK $domain $	UQQQWTKT
~ WORK $domain $domain	XSTTSSPW
~ WORK $domain $state	WOUUVOVH
~ WORK $domain LIST	VVVVVVVV
~ WORK $domain WE	VVVVVVVV
~ WORK $domain WHICH	VXVVUTUT
~ WORK $domain WORK	XTVVTTVT
~ WORK $domain YEAR	SURTSYRR
~ WORK $institution	TUWUSSRV
~ WORK $institution $	TUWUSSRV
~ WORK $person	STYSSTSS
~ WORK $person $	STYSSTSS
~ WORK $state	VWTTQSSK
~ WORK $state $	XYTUQNSP
~ WORK $state $domain	QURSRaSO
~ WORK $state $state	TYVVVTVV
~ WORK $state %Institution	_UVVSSVV
~ WORK $state LACK	TXVTUTVV
~ WORK $state LIST	XUVVVUVV
~ WORK $state NEED	XTVVVVVU
~ WORK $state PARTNER	TXUVURVV
~ WORK $thing	YTQRRQTR
~ WORK $thing $	YTQRRQTR
~ WORK %Cluster	TURRWWPS
~ WORK %Cluster $	TTRRWWPS
~ WORK %Cluster ADOPT	VVVYUUTV
~ WORK %Domain	VVVXUUVV
~ WORK %Domain $	VVVXUUVV
~ WORK %Institution	_TVVRTVV
~ WORK %Institution $	ZTVVTUVV
~ WORK %Institution LIST	ZUVVRTUV
~ WORK %Project	TTTTTTSX
~ WORK %Project $	TTTTTTSX
~ WORK %Technology	XTVVUTVT
~ WORK %Technology $domain	XTVVUTVT
~ WORK ABOUT	XTQTRRYT
~ WORK ABOUT $	SUQURQYT
~ WORK ABOUT $domain	XUVTTTTT
~ WORK ELSEWHERE	R_VVUSVS
~ WORK ELSEWHERE $	UYVVUTVV
~ WORK ELSEWHERE $domain	TXVVVTUU
~ WORK ELSEWHERE $state	VVVVVVVV
~ WORK ELSEWHERE ADOPT	VWVVVVVV
~ WORK ELSEWHERE TABLE	VVUXVVUU
~ WORK ELSEWHERE VERSUS	VYVVVSVV
~ WORK ELSEWHERE WHICH	TXVVVTVT
~ WORK FACT	UUSTUSZR
~ WORK FACT $	UUSTUSZR
~ WORK HOW	VVUVVVVW
~ WORK HOW $	VVUVVVVW
~ WORK LACK	VVVVVVVV
~ WORK LACK $	VVVVVVVV
~ WORK LIST	XVUXUUVT
~ WORK LIST %Domain	SVVZUUVV
~ WORK LIST %Institution	XVUUVVVT
~ WORK LIST LIST	VVVVVVVV
~ WORK MEMBER	VVUVVYTV
~ WORK MEMBER $institution	VVUVVYTV
~ WORK NEED	YSUVSTVS
~ WORK NEED $state	YSUVTTVS
~ WORK NEED NUM	XVVVTVVV
~ WORK NUM	ZVVURSVV
~ WORK NUM #	WVVVUVVV
~ WORK NUM %Institution	ZVVURSVV
~ WORK PARTNER	ZVVVUSUU
~ WORK PARTNER $	ZVVVUSUU
~ WORK PER	VVVVVVVV
~ WORK PER %Domain	VVVVVVVV
~ WORK TABLE	VVVWVVUV
~ WORK TABLE $	VVVWVVUV
~ WORK VERSUS	TXUVUUVT
~ WORK VERSUS $domain	TXUVUTVT
~ WORK VERSUS %Place	VVVVVVVV
~ WORK WE	XVVVUUVU
~ WORK WE $	WVVVVVVU
~ WORK WE WORK	XVVVUVVU
~ WORK WHICH	VVV_VTSV
~ WORK WHICH #	VVVVVVVV
~ WORK WHICH %Domain	VVV_VTRV
~ WORK WHO	YUVVTUVV
~ WORK WHO $	VVVVVVVV
~ WORK WHO $state	WVVVVVVV
~ WORK WHO %Institution	XUVVTUVV
~ WORK WORK	ZUVUTQUS
~ WORK WORK #	YUVUTSVT
~ WORK WORK $domain	WUVVVTVS
~ WORK WORK %Institution	ZVVUSTUV
~ WORK WORK PARTNER	ZVVVUSUU
~ WORK YEAR	WVVVTVUX
~ WORK YEAR $	WVVVTVUX
~ YEAR $	RNQSTTRV
~ YEAR $cluster	TTTTTXST
~ YEAR $cluster $	UUTTTYSU
~ YEAR $cluster %Project	TTTTTXTT
~ YEAR $domain	QQSRTVPU
~ YEAR $domain $	SSTSVXRT
~ YEAR $domain %Project	RQURMbUQ
~ YEAR $domain HOWMANY	TTUTTTTX
~ YEAR $domain WORK	ZVVVUSUU
~ YEAR $state	SRUTWVVR
~ YEAR $state $	SRUTWVVR
~ YEAR %Event	TTTTTXTT
~ YEAR %Event $	TTTTTXTT
~ YEAR HAPPEN	VVVVZRVU
~ YEAR HAPPEN $state	VVVVZRVU
~ YEAR HOWMANY	TTTQWPSW
~ YEAR HOWMANY $	VVUTXURT
~ YEAR HOWMANY $domain	TTTTTSTX
~ YEAR HOWMANY %Event	UTTTYTRS
~ YEAR HOWMANY %Project	TTTTXSTT
~ YEAR WORK	TUUUTXVT
~ YEAR WORK $domain	TUUUTXVT
~ YEAR YEAR	SSTSUXRS
~ YEAR YEAR $	TTUTWWTT
~ YEAR YEAR $cluster	UUTTTYSU
~ YEAR YEAR $domain	TTUTUXVT
~ ^ #	UPQNSXNV
~ ^ # #	UVVYVTVS
~ ^ # $	SSSSPXRW
~ ^ # $cluster	STTTSYSS
~ ^ # $domain	ZPTTRSSP
~ ^ # $state	SSSRRYTT
~ ^ # ABOUT	TUVVUTVX
~ ^ # BY	RUTWSWTT
~ ^ # FACT	TUSTSQPZ
~ ^ # HOWMANY	TVUTTTUX
~ ^ # NEED	WVVVVVVV
~ ^ # PARTNER	YVVVVTVV
~ ^ # PER	TVU_URQT
~ ^ # WHEN	TUUUTTTX
~ ^ # WHICH	RTRTSRSZ
~ ^ # WORK	ZSTTMRTX
~ ^ $	OPNLRWLV
~ ^ $cluster	JOQVRRRW
~ ^ $cluster #	PTTQObMQ
~ ^ $cluster $	RRPMSHYX
~ ^ $cluster $cluster	RQSXQROT
~ ^ $cluster $country	VU_TUSSR
~ ^ $cluster $domain	TSTTTXTT
~ ^ $cluster $institution	TUaRTPPR
~ ^ $cluster %Event	TTSRRbOS
~ ^ $cluster %Person	TUTTTXTT
~ ^ $cluster %Project	TTSSSYSR
~ ^ $cluster %Technology	VUTSSYRT
~ ^ $cluster ABOUT	UUSSROaQ
~ ^ $cluster ADOPT	TTTTTTTX
~ ^ $cluster FACT	TUSQSN_S
~ ^ $cluster FUND	TTTTTTTX
~ ^ $cluster HOW	VVXVUUTU
~ ^ $cluster HOWMANY	TTPRaNNS
~ ^ $cluster LEAD	RRNORMXW
~ ^ $cluster LIST	VUVTSXTU
~ ^ $cluster MEMBER	SROQPaPQ
~ ^ $cluster NEED	ZVVVTUUV
~ ^ $cluster NUM	UUTTTTTX
~ ^ $cluster VERSUS	TSRZTRQS
~ ^ $cluster WHEN	TTSRTPaO
~ ^ $cluster WHERE	RSTSSQZO
~ ^ $cluster WORK	SURTSYRR
~ ^ $country	PRUNMROa
~ ^ $country #	TTRSRSPY
~ ^ $country $	VVVVVRT_
~ ^ $country $domain	SSSVUMRd
~ ^ $country %Cluster	VUSTTTTX
~ ^ $country ABOUT	VUTUUTTX
~ ^ $country COOPERATE	STTTTXTT
~ ^ $country HOW	VVTVVSSZ
~ ^ $country HOWMANY	VVTTRRTZ
~ ^ $country INDIA	SSSSRWRV
~ ^ $country LEAD	UUTVVSSY
~ ^ $country LINK	VUXVUTUT
~ ^ $country LIST	VVUVVUUY
~ ^ $country PARTNER	SSYTSSTS
~ ^ $country WE	TTTTTTTX
~ ^ $country WHICH	TUTSTYTS
~ ^ $domain	TRONTYOP
~ ^ $domain #	bMTSPNRS
~ ^ $domain $	8HLHKWQS
~ ^ $domain $domain	QIQSSbIQ
~ ^ $domain $institution	UVTVUTTX
~ ^ $domain $state	OYSRQTSX
~ ^ $domain $thing	RTTTTTSX
~ ^ $domain %Document	NOURMeLN
~ ^ $domain %Institution	YTUSSQST
~ ^ $domain %Person	TQTSSXST
~ ^ $domain %Project	NWTQLVRQ
~ ^ $domain %Technology	LRTQUXSQ
~ ^ $domain ABOUT	VPSTQRMW
~ ^ $domain ADOPT	TXVUVTVT
~ ^ $domain BY	TTRTTWPW
~ ^ $domain ELSEWHERE	VXTUTTTT
~ ^ $domain GAP	YVVUUUVV
~ ^ $domain HOW	SQRSQSOZ
~ ^ $domain HOWMANY	TSUTYSTP
~ ^ $domain INDIA	TTUTTWTU
~ ^ $domain INUSE	QZUVTSVS
~ ^ $domain LINK	STSTRZTT
~ ^ $domain LIST	QTSTSQRZ
~ ^ $domain MEMBER	UUVVVTUX
~ ^ $domain NUM	_TVUTRTU
~ ^ $domain ORG	ZQTTSRSS
~ ^ $domain PARTNER	VPTSRWRS
~ ^ $domain WE	TTTUUTTX
~ ^ $domain WHEN	SSSSSXQT
~ ^ $domain WHERE	TTTTTTSX
~ ^ $domain WHICH	SXSTRVSS
~ ^ $domain WHO	SRTTTYSR
~ ^ $domain WORK	WNTRSURP
~ ^ $domain YEAR	VVVVVSVY
~ ^ $institution	TMVOPKXR
~ ^ $institution #	SSSTRRZR
~ ^ $institution $	NROQRLYV
~ ^ $institution $cluster	TTYSTTRS
~ ^ $institution $domain	XQTRQXST
~ ^ $institution $institution	TTYRSRNV
~ ^ $institution $state	TTTTTTXT
~ ^ $institution %Technology	QPSSRZRT
~ ^ $institution ABOUT	TTSTTQYS
~ ^ $institution FACT	RUNRSNdP
~ ^ $institution HOW	UVQUUUR_
~ ^ $institution HOWMANY	RSQSZQQW
~ ^ $institution LINK	RTaTSNQQ
~ ^ $institution LIST	XTTUTTTT
~ ^ $institution MEMBER	TTSSTRSZ
~ ^ $institution NEED	aUTVSRQR
~ ^ $institution ORG	QSSTSZRV
~ ^ $institution PARTNER	PTSTSPQY
~ ^ $institution SHARE	UVSVVTSY
~ ^ $institution WE	VUWVUUUU
~ ^ $institution WHEN	TUSUTSYS
~ ^ $institution WHERE	RTSTSQZR
~ ^ $institution WHICH	RSTSSVXS
~ ^ $institution WORK	SUXUSSWS
~ ^ $person	QRXPRJUV
~ ^ $person $	NOIMQO_Y
~ ^ $person $cluster	TRRRRRQZ
~ ^ $person $domain	VUSURURZ
~ ^ $person $institution	VVZVUUSS
~ ^ $person $person	ST_RTRTO
~ ^ $person %Person	UUUUTTTX
~ ^ $person ABOUT	TTPTSOXT
~ ^ $person FACT	UURSURaQ
~ ^ $person HOWMANY	VVSTSUSY
~ ^ $person KNOW	UVXUTTTT
~ ^ $person LIST	UUYUTRST
~ ^ $person NEED	TTTTTTTX
~ ^ $person WE	TTTUTTTX
~ ^ $person WHERE	UUSUUTSY
~ ^ $person WHICH	TSRTTSXU
~ ^ $person WHO	RUSTSSZR
~ ^ $person WORK	SSWSRSWS
~ ^ $state	QVSQSYUP
~ ^ $state #	QPSRN_RQ
~ ^ $state $	RQUUVHTf
~ ^ $state $domain	VVSTRRSV
~ ^ $state $institution	TTXVTTTT
~ ^ $state $state	RRRRSJRZ
~ ^ $state $thing	SYTUTSTS
~ ^ $state %Event	SQUUSVTX
~ ^ $state %Need	TTTTTXTT
~ ^ $state %Place	TRVUTSUZ
~ ^ $state %Project	QQSQRZRS
~ ^ $state %Technology	TTUTRXUU
~ ^ $state ABOUT	TTUUTTTX
~ ^ $state ADOPT	PVRTQROV
~ ^ $state ELSEWHERE	ScUUUOVU
~ ^ $state FACT	SRTTTWXQ
~ ^ $state HOW	UUVVVUVY
~ ^ $state HOWMANY	QPTR_MST
~ ^ $state INTRODUCE	SSRTSYSS
~ ^ $state INUSE	RSVURYVU
~ ^ $state LACK	TYTTTSTT
~ ^ $state LIST	TWTUSUTW
~ ^ $state NEED	TYTSRPTT
~ ^ $state NUM	VSTTSRUW
~ ^ $state WE	WVVVVVVV
~ ^ $state WHEN	TTVVVTUX
~ ^ $state WHERE	XSTUTQST
~ ^ $state WHICH	SUUTRTTS
~ ^ $state WHO	SOSTR_TP
~ ^ $state WORK	TXUVUTVT
~ ^ $thing	MYPQPVVR
~ ^ $thing $	GEIINXOW
~ ^ $thing $domain	PUSTRTTV
~ ^ $thing $state	McQSQNTM
~ ^ $thing $thing	VUTVVTTX
~ ^ $thing %Forum	UTUUTTXT
~ ^ $thing %Technology	VTUTTXTU
~ ^ $thing ABOUT	SSRTTPaP
~ ^ $thing ADOPT	TYUVUTSQ
~ ^ $thing FACT	UUTTVQaS
~ ^ $thing HOW	VUUUUTXT
~ ^ $thing HOWMANY	RTTSRTZQ
~ ^ $thing INUSE	SUSSSYUR
~ ^ $thing WHEN	VTUTTSYT
~ ^ $thing WHERE	RPSTSQ_Q
~ ^ $thing WHICH	VTUVTTXT
~ ^ $thing WORK	RWSSSP_R
~ ^ %Cluster	QTQXPKKW
~ ^ %Cluster #	TUTSSSSY
~ ^ %Cluster $	TSTPQRRa
~ ^ %Cluster $country	VVVVVTTX
~ ^ %Cluster $domain	SUUQTSVa
~ ^ %Cluster %Domain	VVUYVUUV
~ ^ %Cluster %Event	TTSTTXRS
~ ^ %Cluster %Institution	TVUXTTUT
~ ^ %Cluster %Place	VVTXTUUU
~ ^ %Cluster %Project	STTZSRUS
~ ^ %Cluster BY	TTT_PSSS
~ ^ %Cluster FACT	VVUTXURT
~ ^ %Cluster GAP	STSYSSSS
~ ^ %Cluster HOWMANY	VVVRZUSR
~ ^ %Cluster LEAD	TTUTTTTX
~ ^ %Cluster LIST	VVTYSSVV
~ ^ %Cluster MEMBER	TTUXSTTT
~ ^ %Cluster VERSUS	VVUZUSTU
~ ^ %Cluster WHICH	SSSSRSRY
~ ^ %Cluster WISE	TVT_PRRR
~ ^ %Compendium	SRTRRZJS
~ ^ %Compendium $domain	SRTRRZJS
~ ^ %Document	RRQPNWPW
~ ^ %Document $	RSTTTSSY
~ ^ %Document $cluster	STUUPUNX
~ ^ %Document $domain	QSUTRaQR
~ ^ %Document $institution	TTTTTXTT
~ ^ %Document $thing	TUVVUaPT
~ ^ %Document %Cluster	VUTSSYSS
~ ^ %Document %Document	TTTTTXTT
~ ^ %Document BETWEEN	UVVVUYVT
~ ^ %Document LINK	TTTUTZUU
~ ^ %Document YEAR	STTRSZQS
~ ^ %Domain	STTYSPST
~ ^ %Domain $state	TTTXTTTT
~ ^ %Domain %Cluster	VVVZVTTV
~ ^ %Domain %Technology	VVV_TRVV
~ ^ %Domain BY	VVU_USUT
~ ^ %Domain FACT	UUSYSSST
~ ^ %Domain LIST	VVV_SRUU
~ ^ %Domain NONE	VVVZTTUV
~ ^ %Domain NUM	UUUTUTUX
~ ^ %Domain VERSUS	VVVYVUTV
~ ^ %Domain WHERE	TTTXTTTT
~ ^ %Domain WHICH	VVVYVUTU
~ ^ %Domain WISE	VVUaUQTU
~ ^ %Domain WORK	VVVVVVVV
~ ^ %Event	RRTRQZTQ
~ ^ %Event $domain	RSUTSYSS
~ ^ %Event $state	TTUTTXTQ
~ ^ %Event BY	TUUTObQU
~ ^ %Event HOST	TTTTTXTT
~ ^ %Event YEAR	STSTTXRT
~ ^ %Institution	ZQSQPTRR
~ ^ %Institution $cluster	QTTPSYRS
~ ^ %Institution $domain	XTTTTSTT
~ ^ %Institution $state	SPTSSYUR
~ ^ %Institution %Domain	TUUYTSTU
~ ^ %Institution BY	TVUaTQRT
~ ^ %Institution HOWMANY	TUUTXTTT
~ ^ %Institution LACK	SVVZUUVV
~ ^ %Institution LIST	XTVUUTVT
~ ^ %Institution MEMBER	STTSRZST
~ ^ %Institution PER	SVU_URST
~ ^ %Institution VERSUS	SVVYTSUT
~ ^ %Institution WORK	YRSSRSRR
~ ^ %Need	SSTURWSQ
~ ^ %Need $domain	SSTRSYSR
~ ^ %Need BY	VVVXVTUU
~ ^ %Person	SRPPQVRY
~ ^ %Person $	RTUSSUTW
~ ^ %Person $cluster	QRSSRUSX
~ ^ %Person $domain	VTTRTWTP
~ ^ %Person $institution	TTTTTTTX
~ ^ %Person $state	SSVVUYVQ
~ ^ %Person ABOUT	TUVUUTUX
~ ^ %Person HOWMANY	UTTTYSRS
~ ^ %Person LINK	TTTTTXST
~ ^ %Person WORK	NRUTPcTQ
~ ^ %Place	PPRfMJSU
~ ^ %Place #	UVTXTTTU
~ ^ %Place $state	RRUTURVZ
~ ^ %Place %Domain	UUTXUTTT
~ ^ %Place %Place	VVVWVVVV
~ ^ %Place %Project	VVTbRRSU
~ ^ %Place %Technology	TUUYSSVV
~ ^ %Place BY	VVUYTTUU
~ ^ %Place COOPERATE	SSUXSTTS
~ ^ %Place LACK	TTT_QRQT
~ ^ %Place VERSUS	VVUXUTTU
~ ^ %Place WISE	VTVZTTUT
~ ^ %Programme	QQSRPXTV
~ ^ %Programme $domain	SRUSRYPR
~ ^ %Programme LEAD	TUTTTXTT
~ ^ %Programme WHY	TTTTTTTX
~ ^ %Project	PQTTTYSS
~ ^ %Project $cluster	TTVTTXTT
~ ^ %Project $domain	QRTNVaQN
~ ^ %Project $state	QPTPPbTT
~ ^ %Project BY	VVVYVSVV
~ ^ %Project HOWMANY	UUSSYTSR
~ ^ %Project LEAD	VVVUSYUU
~ ^ %Project LIST	TTUTSYUS
~ ^ %Project PER	VVVZVRUV
~ ^ %Project WHICH	TTTTTXTT
~ ^ %Project YEAR	QRTQPaSS
~ ^ %Technology	TVRTOWOS
~ ^ %Technology $	WPRRRVSS
~ ^ %Technology $domain	LSUSKYUR
~ ^ %Technology $institution	QSTTTYTS
~ ^ %Technology $state	Q_USRRUS
~ ^ %Technology ADOPT	TXVUUTVT
~ ^ %Technology BY	VSSWRVRT
~ ^ %Technology FACT	TTSSTaRS
~ ^ %Technology HOWMANY	VVUYSTUV
~ ^ %Technology INUSE	RUTQRXTT
~ ^ %Technology LIST	UYVVVTVV
~ ^ %Technology NUM	TSURSTTX
~ ^ %Technology PER	VTUYUSUT
~ ^ %Technology STAGE	TTVTTYVU
~ ^ %Technology TABLE	USSZTRSS
~ ^ %Technology YEAR	TTVSSZVR
~ ^ ABOUT	QQRPRPYT
~ ^ ABOUT #	TVVVSTTY
~ ^ ABOUT $	TURSQKVW
~ ^ ABOUT $cluster	RSPTNTZQ
~ ^ ABOUT $country	UUTUSPSY
~ ^ ABOUT $domain	NOPRNVQW
~ ^ ABOUT $institution	TUTTRNUX
~ ^ ABOUT $person	STOTSPVV
~ ^ ABOUT $state	MUSTNQUV
~ ^ ABOUT $thing	UUTUTOdM
~ ^ ABOUT %Cluster	UUTTRTXW
~ ^ ABOUT %Compendium	RRTSRRZR
~ ^ ABOUT %Document	RRSSOZTP
~ ^ ABOUT %Domain	SRTSRRXV
~ ^ ABOUT %Event	VVUVTTSY
~ ^ ABOUT %Institution	ZTRRUOUN
~ ^ ABOUT %Person	MRSTRYQT
~ ^ ABOUT %Project	UTTXRWQT
~ ^ ABOUT %Technology	TTVVTXST
~ ^ ABOUT ABOUT	TTUTRRP_
~ ^ ABOUT BETWEEN	UTYTTSTS
~ ^ ABOUT BY	TTTTTSXT
~ ^ ABOUT COMPARE	RSRRRSPY
~ ^ ABOUT FACT	TUTSQSVX
~ ^ ABOUT GAP	UVUXSTST
~ ^ ABOUT HOST	UVUUTSXT
~ ^ ABOUT HOW	RUTSSSQ_
~ ^ ABOUT HOWMANY	VUTRXQQV
~ ^ ABOUT INDIA	TUSUSXPV
~ ^ ABOUT INUSE	PRTUQ_RP
~ ^ ABOUT LEAD	TTTTSTXV
~ ^ ABOUT LINK	VVaVTUSP
~ ^ ABOUT NUM	UVTUTSRZ
~ ^ ABOUT PARTNER	TVWTSTVR
~ ^ ABOUT TABLE	UUUXTTTT
~ ^ ABOUT WHICH	VUXVURXP
~ ^ ABOUT WHO	SUXTSVSS
~ ^ ABOUT WORK	VXUVROTQ
~ ^ ABOUT YEAR	TVSTSSYS
~ ^ ADOPT	QcTRTMPP
~ ^ ADOPT $	USTTVTTY
~ ^ ADOPT $domain	S_SRTPPP
~ ^ ADOPT $state	OeVUUQVR
~ ^ ADOPT $thing	SbUUUOSS
~ ^ ADOPT %Project	TXVUTTVT
~ ^ ADOPT %Technology	TXVUTTVU
~ ^ ADOPT INUSE	TXVVUTVT
~ ^ ADOPT WORK	TXVUUTVT
~ ^ BETWEEN	SSUQSSSW
~ ^ BETWEEN $cluster	UUTSUUTX
~ ^ BETWEEN $institution	STVRTSTU
~ ^ BY	SSTVXQRR
~ ^ BY %Institution	TTTXTTTT
~ ^ BY HOWMANY	UTUTXRTT
~ ^ BY WHICH	VVVVVVVV
~ ^ COMPARE	TTQ_RQSS
~ ^ COMPARE $	TUVTUUTZ
~ ^ COMPARE $cluster	TTRZRRSS
~ ^ COMPARE $country	VUTTUSTX
~ ^ COMPARE $domain	UURRURU_
~ ^ COMPARE %Cluster	VVVVVVVV
~ ^ COMPARE %Project	VVVXUTVT
~ ^ COMPARE LIST	TUS_QRSR
~ ^ COMPARE NUM	TTTXTTTT
~ ^ COMPARE WHICH	VVVWVVVV
~ ^ COOPERATE	STTTRXUX
~ ^ COOPERATE %Forum	TUVUTXVU
~ ^ COOPERATE BETWEEN	TTTTUXUX
~ ^ ELSEWHERE	RXRSSTPR
~ ^ ELSEWHERE $domain	TZUUTQUT
~ ^ ELSEWHERE ADOPT	TYVVVSVU
~ ^ ELSEWHERE FACT	SSRSRYSR
~ ^ ELSEWHERE INUSE	TXTTTTTT
~ ^ ELSEWHERE WHICH	VVVVVVVV
~ ^ FACT	OQSRQPXZ
~ ^ FACT #	STSSSSRY
~ ^ FACT $	QQPPQOPb
~ ^ FACT $cluster	RTQRQHcU
~ ^ FACT $domain	QPSSSTYT
~ ^ FACT $institution	UUQUTObN
~ ^ FACT $person	SSQRTRTX
~ ^ FACT $thing	RRQTRQmO
~ ^ FACT FACT	TTTTTSXT
~ ^ FACT WE	VVVVVVVW
~ ^ FIGURE	TTTTTXOT
~ ^ FIGURE $domain	TTTTTXOT
~ ^ GAP	TTSXSTSS
~ ^ GAP $domain	TTSXTUSS
~ ^ GAP %Domain	VVVWUVVV
~ ^ GAP BY	UVVYUSTV
~ ^ HAPPEN	YTVVVSVT
~ ^ HAPPEN %Institution	YTVVVSVT
~ ^ HOW	MSWWMNYP
~ ^ HOW $	VUNQTRLe
~ ^ HOW $cluster	SSXWRRWN
~ ^ HOW $country	TTSSTTRX
~ ^ HOW $domain	MOKKMKSZ
~ ^ HOW $institution	VUYSTSRT
~ ^ HOW $person	VUVTVTLX
~ ^ HOW $state	TXRTTTQU
~ ^ HOW $thing	TTVRTSXT
~ ^ HOW %Cluster	SUTXTTTT
~ ^ HOW %Project	TTTXTTTT
~ ^ HOW %Technology	VVUYVVUU
~ ^ HOW COMPARE	VUSXTTRT
~ ^ HOW FACT	VVUTUTTX
~ ^ HOW LIST	UTSSUSXT
~ ^ HOW MEMBER	VVTTUTSZ
~ ^ HOW NUM	VVUYTURS
~ ^ HOW WE	SSUQSTVX
~ ^ HOW WHO	UUXTTTTT
~ ^ HOW WORK	RSPQRQR_
~ ^ HOWMANY	KNROaFUW
~ ^ HOWMANY #	NUTRZNOZ
~ ^ HOWMANY $	VVSTQTVV
~ ^ HOWMANY $cluster	UUSTVPQV
~ ^ HOWMANY $domain	PNRRRM_U
~ ^ HOWMANY $institution	VVWURSTT
~ ^ HOWMANY $person	VVVVUVSY
~ ^ HOWMANY $state	URRUQTP_
~ ^ HOWMANY $thing	UUTUTTYS
~ ^ HOWMANY %Cluster	RTSRYPPT
~ ^ HOWMANY %Compendium	UUTTXSRT
~ ^ HOWMANY %Document	UUTSbORP
~ ^ HOWMANY %Domain	VVTPaTLS
~ ^ HOWMANY %Event	UUTS_NPP
~ ^ HOWMANY %Forum	UVTTXTTT
~ ^ HOWMANY %Institution	NSSUXTQS
~ ^ HOWMANY %Need	TTTTXTRT
~ ^ HOWMANY %Person	RTPQTNSV
~ ^ HOWMANY %Place	TSTObQPS
~ ^ HOWMANY %Programme	VVTTXTTT
~ ^ HOWMANY %Project	TRSUXNQQ
~ ^ HOWMANY %Technology	SRTUYNQL
~ ^ HOWMANY COOPERATE	TTTTXTTT
~ ^ HOWMANY FACT	VVVVTVQY
~ ^ HOWMANY HOWMANY	VVTUXTTT
~ ^ HOWMANY INDIA	SUQTYQPR
~ ^ HOWMANY LEAD	VVVVXTTW
~ ^ HOWMANY LINK	VVWVUVVV
~ ^ HOWMANY LIST	TSTTWTTV
~ ^ HOWMANY NUM	UTTTYRTT
~ ^ HOWMANY ORG	TUSVXTTT
~ ^ HOWMANY PARTNER	VVVVYVSV
~ ^ HOWMANY WHICH	VVVVTVXT
~ ^ HOWMANY WORK	VVRVSUSY
~ ^ INDIA	QSVSVWQT
~ ^ INDIA $	UVUVVTUX
~ ^ INDIA $country	RTSTTXSU
~ ^ INDIA $domain	TTXTTTTT
~ ^ INDIA %Person	UVUUTSUY
~ ^ INDIA ABOUT	VVVVVTTX
~ ^ INDIA COOPERATE	VVSSVYUR
~ ^ INDIA HOWMANY	UUTTXTTT
~ ^ INDIA WHEN	UUUTTTTX
~ ^ INDIA WORK	RUUUSTVX
~ ^ INDIA YEAR	VVVVVSUY
~ ^ INTRODUCE	UUXUURRX
~ ^ INTRODUCE $	UUUUVTTY
~ ^ INTRODUCE $person	VUYUUTTT
~ ^ INUSE	Q_TRTVQQ
~ ^ INUSE $domain	Q_TRSVQQ
~ ^ INUSE ELSEWHERE	VXVVVTVV
~ ^ KNOW	TUTUXTTT
~ ^ KNOW NUM	TUTUXTTT
~ ^ LACK	VVVVVVVV
~ ^ LACK $state	VVVVVVVV
~ ^ LEAD	TUSTRPVW
~ ^ LEAD $cluster	SRRRRQWU
~ ^ LEAD $domain	VVVVVVVV
~ ^ LEAD $institution	VVUVVUQ_
~ ^ LEAD $state	VWVVVVVV
~ ^ LEAD ABOUT	VVVVVTQ_
~ ^ LEAD LEAD	TVVUUSUX
~ ^ LINK	UTaSTNRO
~ ^ LINK $cluster	UUXUUTTT
~ ^ LINK $institution	UUYTURTS
~ ^ LINK $person	SRZSTQSQ
~ ^ LINK BETWEEN	VUZTUTUT
~ ^ LINK HOW	VVXUTTTT
~ ^ LINK LINK	VVXVVUTU
~ ^ LIST	SRRVNZPT
~ ^ LIST #	VPSQOXPL
~ ^ LIST $	QSQPQLMd
~ ^ LIST $cluster	PRRQPXRU
~ ^ LIST $domain	MWRRSVOV
~ ^ LIST $institution	SUNTSNNc
~ ^ LIST $person	TTRRRSRZ
~ ^ LIST $thing	TTTTTTYS
~ ^ LIST %Cluster	SRTVQWST
~ ^ LIST %Compendium	RTTRRZNR
~ ^ LIST %Document	TTTSTXSS
~ ^ LIST %Domain	VVVYUSVV
~ ^ LIST %Event	TSSRRZRR
~ ^ LIST %Institution	URUSPXVT
~ ^ LIST %Need	STUTSXTT
~ ^ LIST %Person	QTRSPWRX
~ ^ LIST %Place	TSRSQVXS
~ ^ LIST %Programme	VUTTUXTT
~ ^ LIST %Project	RTTTOYTR
~ ^ LIST %Technology	RVTROUUV
~ ^ LIST ABOUT	QTQURTYS
~ ^ LIST ADOPT	QaUTTQVQ
~ ^ LIST BETWEEN	UUZTUSTR
~ ^ LIST COOPERATE	TTVRRVSS
~ ^ LIST FACT	VUSTUSSY
~ ^ LIST HOW	TTTTTSTX
~ ^ LIST HOWMANY	PRSQWOSU
~ ^ LIST INTRODUCE	VUZVVUVT
~ ^ LIST INUSE	VXVVUTUU
~ ^ LIST LEAD	TUSSSSQ_
~ ^ LIST LINK	RSWRRWQQ
~ ^ LIST LIST	YQRTRVNS
~ ^ LIST NUM	WSTROSSW
~ ^ LIST ORG	YTTVURUT
~ ^ LIST PARTNER	ZRTUSRST
~ ^ LIST PER	VVVWVVVV
~ ^ LIST TABLE	VVVXUVVU
~ ^ LIST WE	UVVUVTUX
~ ^ LIST WHERE	UUTTUTXT
~ ^ LIST WHICH	RRTRRTWV
~ ^ LIST WHO	_TSTRRTR
~ ^ MEMBER	QPSPORWV
~ ^ MEMBER $cluster	QPTPPTUV
~ ^ MEMBER FIGURE	UUUTUQS_
~ ^ MEMBER WHICH	UUUUTTXS
~ ^ NEED	_TUTQOVR
~ ^ NEED #	YUVUSSVS
~ ^ NEED $domain	VVVVVVVV
~ ^ NEED %Institution	WVVVVUVV
~ ^ NEED %Technology	TXVVTTVV
~ ^ NEED ABOUT	TVUVVUXT
~ ^ NEED FACT	XTVVTTVV
~ ^ NEED LIST	WSUUTRUX
~ ^ NEED NEED	YSVVUUVT
~ ^ NEED NUM	YUUTRSUT
~ ^ NEED PARTNER	bUUUURTU
~ ^ NEED WE	QTTSUTR_
~ ^ NEED WHO	ZSVVVTVU
~ ^ NUM	WURVSNXN
~ ^ NUM #	aRUSMOSR
~ ^ NUM $	OOOOPOXT
~ ^ NUM $cluster	TTTXTTTT
~ ^ NUM $domain	SXUUTTSW
~ ^ NUM %Cluster	TUTRYTUT
~ ^ NUM %Person	STTTTSTY
~ ^ NUM %Technology	QSUTOYUS
~ ^ NUM INUSE	VVVVVVVV
~ ^ NUM LINK	VVXVVUUV
~ ^ NUM LIST	SRUSTYSS
~ ^ NUM NUM	WTVUUTR_
~ ^ NUM PARTNER	XTTTTTTT
~ ^ ORG	XTVVVTVU
~ ^ ORG $institution	XTVVVUVT
~ ^ ORG $state	XVVVVTVV
~ ^ PARTNER	_PRSSUQS
~ ^ PARTNER $	OUTTUST_
~ ^ PARTNER $domain	XRSSSURT
~ ^ PARTNER $institution	ZTSUURSX
~ ^ PARTNER %Place	VVVXVUVV
~ ^ PARTNER INUSE	SZVVUSVU
~ ^ PARTNER LIST	VVVVVVVV
~ ^ PARTNER MEMBER	XUVUUTUT
~ ^ PARTNER NEED	XTTUTTTT
~ ^ PARTNER NUM	ZTUUSRUR
~ ^ PARTNER PARTNER	XTVVVTVT
~ ^ PARTNER WE	YTTUTTSS
~ ^ PARTNER WHICH	VWVVVUVV
~ ^ PARTNER WORK	XVVVTVVV
~ ^ PER	ORSZPSRP
~ ^ PER #	STURSYUS
~ ^ PER %Cluster	UUTYSSTS
~ ^ PER %Domain	VUUXTTTT
~ ^ PER %Place	UVUaPTTT
~ ^ PER %Project	TUTTTXTT
~ ^ SHARE	RSSXPQPV
~ ^ SHARE $institution	UVRUVRPa
~ ^ SHARE %Cluster	TTSYTSTS
~ ^ SHARE %Domain	UUTXTTUT
~ ^ SHARE %Institution	STSVRVRR
~ ^ STAGE	SSTTTXTT
~ ^ STAGE %Technology	SSTTTXTT
~ ^ TABLE	TTSZSRSS
~ ^ TABLE #	UUUZTSSS
~ ^ TABLE %Cluster	TTTXTTTT
~ ^ TABLE %Domain	VUUXUTTU
~ ^ TABLE %Institution	VVVXVVUV
~ ^ TABLE %Person	VVV_UQTT
~ ^ TABLE %Place	UUTXTTTT
~ ^ TABLE %Project	TTTXTTTT
~ ^ TABLE %Technology	VUVYUTUU
~ ^ TABLE COOPERATE	VVVYVTUV
~ ^ VERSUS	TVUTTTTX
~ ^ VERSUS $domain	UWVVVVVV
~ ^ VERSUS NUM	UUUTTTTX
~ ^ WE	WXTSQRLR
~ ^ WE #	ZTTXRRSS
~ ^ WE $	QTQRSPRa
~ ^ WE $cluster	SSTTTTSY
~ ^ WE $domain	VSTSSOTY
~ ^ WE $institution	WSXTTTRT
~ ^ WE $person	SSVTUTXT
~ ^ WE $state	YUTTTQRR
~ ^ WE $thing	RXRSSRQX
~ ^ WE %Person	XTVTTTVU
~ ^ WE ABOUT	TUWTUUWS
~ ^ WE BY	XTVTTTVT
~ ^ WE FACT	WUXVVVUT
~ ^ WE FUND	XTVVVVVT
~ ^ WE HOW	VUWTVUTX
~ ^ WE HOWMANY	SSTTXTTS
~ ^ WE KNOW	UVZUTTTS
~ ^ WE LEAD	VUUVVUXT
~ ^ WE LINK	XVUUVVVT
~ ^ WE LIST	PWVQQULT
~ ^ WE NEED	PUUVTUSV
~ ^ WE NUM	VVVVVVVV
~ ^ WE ORG	VVVVVVVV
~ ^ WE PARTNER	XURUUSST
~ ^ WE TABLE	VVVWVVVU
~ ^ WE WE	SPTUUTT_
~ ^ WE WHEN	UUUUUSSY
~ ^ WE WHICH	RUTTURUZ
~ ^ WE WHO	TUTTUUTX
~ ^ WE WORK	XTVVVUVU
~ ^ WHEN	SRSRSQYU
~ ^ WHEN $	VVVVVTQa
~ ^ WHEN $cluster	UTSTQO_Q
~ ^ WHEN $institution	UTTTTTVW
~ ^ WHEN $person	VVTVUTTX
~ ^ WHEN $state	TTTTTTTX
~ ^ WHEN %Cluster	UUUTTTTX
~ ^ WHEN WE	VVTVUVXT
~ ^ WHERE	QRPPLUVU
~ ^ WHERE $cluster	VVVUVQaT
~ ^ WHERE $institution	UUSTTPaM
~ ^ WHERE $person	SRRSSOSY
~ ^ WHERE $thing	UTTTTRYT
~ ^ WHERE %Cluster	VUTUTSXS
~ ^ WHERE %Domain	VVUXUTUT
~ ^ WHERE FACT	VVUUURYS
~ ^ WHERE GAP	VVVXVUVU
~ ^ WHERE HOWMANY	TTSSSZQR
~ ^ WHERE INDIA	TTTVRXTT
~ ^ WHERE LIST	VVVXVUVV
~ ^ WHERE WE	TTTTTUSX
~ ^ WHICH	PSRTPTTV
~ ^ WHICH #	ZOQNPRXS
~ ^ WHICH $	UTSSTQSZ
~ ^ WHICH $cluster	RTUOQSOY
~ ^ WHICH $country	UQTTSRRZ
~ ^ WHICH $domain	PTOSPVLU
~ ^ WHICH $institution	RSVTRZNR
~ ^ WHICH $person	TTTTTSYR
~ ^ WHICH $state	PWPSTUQU
~ ^ WHICH $thing	OQOSPTVV
~ ^ WHICH %Cluster	MPPVKRTV
~ ^ WHICH %Compendium	TSTSTZSS
~ ^ WHICH %Document	RPSQSWST
~ ^ WHICH %Domain	SSSXQTVR
~ ^ WHICH %Event	SSTTSYSS
~ ^ WHICH %Institution	VPTRNSXP
~ ^ WHICH %Need	SQSTRYSS
~ ^ WHICH %Person	PQVPOSMZ
~ ^ WHICH %Place	QRRUQUYS
~ ^ WHICH %Programme	RSQTQZPR
~ ^ WHICH %Project	QWSPOXQR
~ ^ WHICH %Technology	PURKKXQT
~ ^ WHICH ABOUT	UTQSSWQX
~ ^ WHICH ADOPT	TXYUTTRQ
~ ^ WHICH BETWEEN	VVYTVVVT
~ ^ WHICH COOPERATE	TTTTTXTT
~ ^ WHICH FACT	UTTRSR_O
~ ^ WHICH FUND	VVVVVTTY
~ ^ WHICH HOWMANY	OPTRYQSV
~ ^ WHICH INDIA	SSSSRZRS
~ ^ WHICH INUSE	RUTSQWSU
~ ^ WHICH LEAD	TUUTUSVV
~ ^ WHICH LINK	RRZRSRSR
~ ^ WHICH LIST	TUTTUXTT
~ ^ WHICH NEED	RTUUVSUZ
~ ^ WHICH NUM	PQQPWNOW
~ ^ WHICH ORG	VVVUVUTX
~ ^ WHICH PARTNER	SSWRSYQS
~ ^ WHICH TABLE	STUTSSUY
~ ^ WHICH WE	QSRTUQS_
~ ^ WHICH WHERE	TTTTTTTX
~ ^ WHICH WHO	XVUVUTUT
~ ^ WHICH WORK	LPSTRXRW
~ ^ WHICH YEAR	VVVVVUUX
~ ^ WHO	_GVLMRSR
~ ^ WHO #	XTUVTTUT
~ ^ WHO $	QTSTTRRY
~ ^ WHO $cluster	PSSSRQZS
~ ^ WHO $country	TVYVUSTU
~ ^ WHO $domain	YSPSPPOU
~ ^ WHO $institution	XTUSTSST
~ ^ WHO $person	TUXTUTTT
~ ^ WHO $state	WPRUQURU
~ ^ WHO $thing	VPPTSNYS
~ ^ WHO %Document	TUTUTXTT
~ ^ WHO %Person	TVVVVXVU
~ ^ WHO %Place	RTSSRZRR
~ ^ WHO ABOUT	TVXVUUTT
~ ^ WHO ADOPT	RRXTTQWQ
~ ^ WHO FACT	XTTVTTUT
~ ^ WHO FIGURE	STSTTYSS
~ ^ WHO INDIA	YVTUSSUS
~ ^ WHO INTRODUCE	TVYVVTTU
~ ^ WHO INUSE	YSTVTTVS
~ ^ WHO LEAD	OUOTQOXW
~ ^ WHO LINK	TVZUTSRR
~ ^ WHO LIST	ZSRTSVTQ
~ ^ WHO MEMBER	SUSTTYST
~ ^ WHO PARTNER	ZTSUSQTS
~ ^ WHO WE	XUXVVUTU
~ ^ WHO WHO	XVUVVUUT
~ ^ WHO WORK	ZRPTRMSO
~ ^ WHO YEAR	SVUVVSS_
~ ^ WHY	QSTRSTSY
~ ^ WHY #	VVVVUTVZ
~ ^ WHY $	VVUUVTTY
~ ^ WHY $cluster	VUTUTRXT
~ ^ WHY $domain	TSUURXTT
~ ^ WHY $institution	VVYVVVVS
~ ^ WHY $state	TTUTSRTY
~ ^ WHY $thing	VUUVUTTX
~ ^ WHY %Cluster	VVUSTSTY
~ ^ WHY ADOPT	VXUVUTTT
~ ^ WHY INDIA	TTTTTTTX
~ ^ WHY VERSUS	VVUUUTUX
~ ^ WISE	TTSTTTTX
~ ^ WISE $state	TTSTTTTX
~ ^ WORK	UQSQRVQV
~ ^ WORK $	VVVVVVUX
~ ^ WORK $cluster	XTUVTTVT
~ ^ WORK $domain	SRSQRWQV
~ ^ WORK HOW	VVUVVVVW
~ ^ YEAR	RSSRUURW
~ ^ YEAR $	VVVUUSUY
~ ^ YEAR $cluster	TTTTTXTT
~ ^ YEAR $domain	SRTTRYTW
~ ^ YEAR %Event	TTTTTXTT
~ ^ YEAR HOWMANY	TTTSWPSW
अगला	UVTUURSZ
अगला चुनाव	VVTUVTTX
अगला विश्व	UVUVVTUX
अगले	UUURRTSa
अगले साल	UUURRTSa
अच्छा	OSRSQRQ_
अच्छा %Cluster	TTTTTTTX
अच्छा %Person	UUVUUTTX
अच्छा WORK	RUUTSSRZ
अच्छा है	TTTSTSTX
अच्छी	TTSTTTTY
अच्छी फिल्म	TTSTTTTY
अधिक	TTTTXTTT
अधिक %Institution	TTTTXTTT
अनुक्रमण	XTUUUSTT
अनुक्रमण WHERE	XTUUUSTT
अनुवाद	TVVUVTUZ
अनुवाद कर	TVVUVTUZ
अभी	VXVVUUVV
अभी तक	VXVVUUVV
अर्थव्यवस्था	VVTVVTTX
अर्थव्यवस्था HOW	VVTVVTTX
आई	TXUTTSTT
आई $domain	TXUTTSTT
आएगा	UVVVVUUY
आएगा $	UVVVVUUY
आज	UVTUUSS_
आज क्रिकेट	UVUVVUUX
आज तापमान	VVVVTVVX
आज मौसम	VVTUVUUX
आज सोने	UVUUVSSZ
आजमाई	TXVUUTVT
आजमाई गई	TXVUUTVT
आजमाए	SYVVVSVT
आजमाए गए	SYVVVSVT
आप	YUSTRSTW
आप $domain	ZUVVSUVT
आप HOW	UUSTUTTY
आपका	VVUTUTTX
आपका LIST	VVUTUTTX
आपकी	TTTTTTTX
आपकी राय	TTTTTTTX
आपके	UUTTXTTT
आपके डेटा	VVVUZUVR
आपके पास	UUTTXTTT
आपको	UTTTTTTX
आपको लगता	UTTTTTTX
आपदा	UXVUUTVU
आपदा प्रबंधन	UXVUUTVU
आसपास	YSTSSTTO
आसपास $domain	YSTSSTTO
इफेक्ट	TUUUUTSX
इफेक्ट ABOUT	TUUUUTSX
इमारत	VVSTSTSY
इमारत HOWMANY	VVSTSTSY
इलाज	UUVVUQQ_
इलाज ABOUT	UUVVUQQ_
इस	UUUT_TVQ
इस ग्राफ	UUVVYTVR
इस डेटाबेस	VVUTZVVR
ईंधन	RRSTTZOS
ईंधन $	RRTTTaOQ
ईंधन है	VVUVVPUa
ईमानदार	UVVVVTPa
ईमानदार LEAD	VVVVVTQ_
ईमानदार नेता	VVVVVUTX
उपकरण	YUVVTSVV
उपकरण WORK	YUVVTSVV
उम्र	VUTTUTRZ
उम्र ABOUT	VUTTUTRZ
ऊपर	UVUUUTUX
ऊपर जाएगा	UVUUUTUX
एंड	UUTTXTTT
एंड टी	UUTTXTTT
एक	QTSXTRSX
एक #	WUVVVVVV
एक aside	YUVVVVVT
एक अच्छी	TTSTTTTY
एक चुटकुला	TUTTUQSZ
एक निबंध	TTTTTTSX
एक भाषण	TUSTUSTY
एक भी	TTTXTTTT
एक ही	VVVXUUUU
एस	UUTTXTTT
एस एंड	UUTTXTTT
ऐप	RVSSTQZS
ऐप $state	TXUVVTVR
ऐप FACT	TSSSTQZS
ऐसे	UWTXTTUU
ऐसे $domain	VWVVVUVV
ऐसे %Place	UVTXTTTU
ऐसे WHICH	VVVVVVVV
और	UTWUQSPP
और #	XSVUTTVU
और $cluster	STXVRPQN
और $country	VVVVVTUY
और $domain	VSTSTVVS
और $institution	STZTTRSR
और $person	TUXTUUTT
और $state	TTTXTTTT
और %Domain	VVUZUSTU
और %Place	VVTXTUUU
और %Project	UUUXUTUT
और ELSEWHERE	UWVVVVVV
और INDIA	TTTTTXTS
और WE	YUVVVVVT
और डॉलर	TTTTURTY
और पैसा	UVVTVUVY
और यहां	TXVUUTVT
और राइट्स	VVVVVVVV
कप	UVUVVTUX
कप जीतेगा	UVUVVTUX
कमाता	UUSTSTSY
कमाता है	UUSTSTSY
कर	YSSTRQRW
कर NUM	TVVUVTUZ
कर दें	TUUUVTUY
कर रहा	YTVVUOVU
कर रही	RUUTSSRZ
कर रहे	aUVVSSVT
कर सकता	XUTTTRTT
कर सकती	YUVUSTTT
कर सकते	VYTUTSUT
कर सकें	XVVVUVVU
करता	SUTUTUSW
करता है	SUTUTUSW
करती	YUVVTUVV
करती हैं	YUVVTUVV
करते	SRTWTTQR
करते $	TTTXTRST
करते हैं	WSTTUWST
करना	TVUTVUUY
करना NEED	TVUTVUUY
करने	VUTTVTST
करने की	TVVVRZVV
करने के	TXVUUTVV
करने पर	YVVUUUVV
करने वाला	VVVVVVVV
करने वाली	XTTTTUST
करने वाले	WTUSUNTR
करा	TTXTUTUT
करा सकता	TTXTUTUT
करूं	VVUVVVVW
करूं $	VVUVVVVW
करें	SVPZTRRW
करें $	SVPZTRRW
कल	UUSUURS_
कल $state	VUUVVTVY
कल का	VVUVVVVX
कल छुट्टी	VVTVVTTY
कल शेयर	UVUUUTUX
का	NVWOPPRT
का $cluster	VVXVVUTU
का $domain	SYTUYSUS
का $institution	VV_UVSUU
का $thing	VXUVVSUT
का ADOPT	TXVUUTVV
का BETWEEN	VVVVVVVV
का COOPERATE	UUTSUYVS
का FACT	UVQUURaQ
का LEAD	TTRSPQWU
का LINK	UUYUUTSU
का TABLE	STR_RRRR
का WHICH	TYUVUSVT
का WORK	YTQVSQYS
का इलाज	UUVVUQQ_
का ईंधन	VVUVVPUa
का डेटा	UUTTXTTT
का तरीका	SSSSSYSS
का दाम	VVVVTVUY
का पैसा	UVVVVUUY
का प्रधानमंत्री	VVVVVTTX
का फोन	TTTTTTTX
का बिल	RSTTTRSZ
का भाव	TTTTUOQa
का मुख्यमंत्री	TTTUTTTX
का मुख्यालय	STQSSRZR
का मुगा	VXUVVTVT
का मैच	VVUVVTUY
का मौसम	UUVVVUVY
का यंत्र	SRSSTYQS
का राष्ट्रपति	VVVVVVUX
का रास्ता	TUXTTSTS
का रिकॉर्ड	TTUUUUUX
का वेतन	VVVVVTVX
का सबसे	UUVUUTTX
का साइड	TUUUUTSX
काटने	QQQQRRZR
काटने की	QQQQRRZR
कि	UTTTTTTX
कि %Cluster	UTTTTTTX
किया	XQTSRQYP
किया $	SQTSTSYR
किया है	YTUUSRUR
की	OQQXPRRU
की #	XTUYTTTT
की $	TTTTTTTX
की $domain	UXSRQRRV
की %Need	TTTTTXTT
की %Project	TTRNOYLQ
की %Technology	OPRTJbQQ
की COMPARE	TTRYTTSS
की FACT	UUTUTTXT
की GAP	VVVXVUVV
की HOWMANY	QTTUXPSQ
की LINK	TTXTTTTT
की LIST	RSTSP_TS
की NUM	XTVVUTVT
की PARTNER	ZUVURQUT
की TABLE	VVVXVUVV
की WHICH	VaUTSNUR
की अर्थव्यवस्था	VVTVVTTX
की इमारत	VVSTSTSY
की उम्र	VUTTUTRZ
की एक	WUVVVVVV
की कोई	TRXZSSST
की चेतावनी	SZVVVQVV
की जनसंख्या	VVVVTVVY
की जा	VWVVVUVV
की ट्रेन	TTTTTTTX
की तरह	UXVVVTVV
की नई	UXVVVTVV
की बीमारी	TTVTTXVT
की मशीन	QQQQRRZR
की राजधानी	VVVVVTTY
की शादी	VUTUVTSX
की सडक	TUVVVUVY
की सभी	TTUTSXUT
कीजिए	UUTXTSTS
कीजिए $	UTTXTSTS
कीजिए $institution	VVVVVVVV
कीडे	TTTTTTTX
कीडे लग	TTTTTTTX
कुछ	TTTXTRST
कुछ नहीं	TTTXTRST
कृपया	TUUUVTUY
कृपया WE	TUUUVTUY
के	QTPORbML
के #	TSTTSYTT
के $domain	R_VVUQVU
के %Domain	STTVSVSS
के %Event	TTTTTXTT
के %Institution	_UVXSRUV
के %Person	TQTTSXSQ
के %Project	VWVVVUVV
के %Technology	SZVVVQVV
के HOWMANY	TTTTXRTR
के INUSE	TYVVURVT
के LIST	XTVVUUVV
के MEMBER	SSTQQXTS
के WHICH	VVVVVVVV
के WORK	YSRQPTQP
के आपदा	UXVUUTVU
के आसपास	YSTSSTTO
के उपकरण	YUVVTSVV
के ऐसे	VWVVVUVV
के तरीके	TTTTTXTT
के पास	YUVVUUVV
के पिंजरे	TXTUTQUS
के बाद	RRRTWVSS
के बाहर	TXVUUTVT
के राष्ट्रपति	VVVVVTVX
के लिए	VUSTQXSR
के वर्षों	TTUUTXVT
के सस्ते	TTTTTXST
के साथ	VRTSVYSS
को	WTSRRQTU
को $domain	TXTTSRSR
को %Cluster	UVVTVUVY
को ELSEWHERE	VWVVVVVV
को KNOW	VVZUUSRR
को डॉक्टर	UUVVVVVX
को बाढ	XTTTTTTT
को बुखार	VVUVVVVW
को लाभ	TTTTTTXT
को विज्ञान	UVVUVUVX
को सबसे	TTTTTTTX
कोई	VRWXRRRR
कोई #	WUTXTTUT
कोई $domain	VVVVVVVV
कोई %Cluster	VVVXVUVV
कोई %Technology	VRTYSSST
कोई LINK	VVXVVUVU
कोई SHARE	UUXTTTVT
कोई पहचान	TUXTUUTT
क्रिकेट	UVUVVUUX
क्रिकेट मैच	UVUVVUUX
खत्म	TTTUTSTX
खत्म हो	TTTUTSTX
खर्च	TVUTVUUY
खर्च करना	TVUTVUUY
गई	TXVUUTVT
गई $domain	VXVVUUVV
गई WHICH	VVVVVVVV
गई और	TXVUUTVT
गए	TUSVTSSX
गए चूल्हे	SYVVVSVT
गए हैं	TTSVSTSX
गिनकर	UVUYTTTT
गिनकर LIST	UVUYTTTT
गोल	VVVVVUSY
गोल ABOUT	VVVVVUSY
ग्राफ	UUVVYTVR
ग्राफ में	UUVVYTVR
चलती	UTTTSZUR
चलती हैं	UTTTSZUR
चलते	UUSTTTTX
चलते हैं	UUSTTTTX
चलाया	TXUVVTVR
चलाया जा	TXUVVTVR
चुटकुला	TUTTUQSZ
चुटकुला सुनाओ	TUTTUQSZ
चुनाव	VVTUVTTX
चुनाव जीतेंगे	VVTUVTTX
चूल्हे	SYVVVSVT
चूल्हे $	SYVVVSVT
चेतावनी	SZVVVQVV
चेतावनी के	SZVVVQVV
छुट्टी	VVTVVTTY
छुट्टी है	VVTVVTTY
छूट	VVTYUTTU
छूट गए	VVTYUTTU
जनसंख्या	VVVVTVVY
जनसंख्या HOWMANY	VVVVTVVY
जमा	TTTTTTSX
जमा करें	TTTTTTSX
जरिए	UVWVVVVV
जरिए $institution	UVWVVVVV
जहां	UVTXTTTU
जहां कोई	UVTXTTTU
जा	QcUUTOVR
जा सकता	SZUVVSVR
जा सकती	UaUUTPVT
जांचने	QTUTTZPS
जांचने वाले	QTUTTZPS
जाएगा	TTTTTRTX
जाएगा $	TTTUTSTX
जाएगा या	UVUUUTUX
जाया	UXVVVVVT
जाया जा	UXVVVVVT
जिन	VVVXVUVV
जिन %Domain	VVVXVUVV
जिनके	YTVVUUVU
जिनके साथ	YTVVUUVU
जिनमें	VVVVVVVV
जिनमें WHICH	VVVVVVVV
जिसके	XVVVUVVU
जिसके साथ	XVVVUVVU
जीता	TVUVVUUY
जीता $	TVUVVUUY
जीतेंगे	VVTUVTTX
जीतेंगे $	VVTUVTTX
जीतेगा	UVUVVTUX
जीतेगा $	UVUVVTUX
जुडते	VVWVVVVV
जुडते हैं	VVWVVVVV
जुडना	YUVVUUVT
जुडना है	YUVVUUVT
जैसे	TXTUTQUS
जैसे $state	TXTUTQUS
जो	VVUUMWVR
जो $domain	aUUUQNVS
जो $state	OTTTOXVT
जो ADOPT	VWVVVUVV
जो ELSEWHERE	VYVVUTVV
जो LACK	TXUUTTVT
ज्यादा	TTTVTTTW
ज्यादा %Institution	UVUXSTST
ज्यादा खर्च	UVVUVUVX
ज्यादा पैसा	TTTTTTTX
टी	UUTTXTTT
टी %Cluster	UUTTXTTT
टीबी	XQTSTTQR
टीबी की	XQTSTTQR
ट्रेन	TTTTTTTX
ट्रेन WHEN	TTTTTTTX
ठंडी	SSSSSYSS
ठंडी रखने	SSSSSYSS
डालूं	TTTTTTTX
डालूं $	TTTTTTTX
डेटा	UUTTXTTT
डेटा में	VVVUZUVR
डेटा है	UUTTXTTT
डेटाबेस	VVUTZVVR
डेटाबेस में	VVUTZVVR
डॉ	UUTVTSZR
डॉ $person	UUTVTSZR
डॉक्टर	VUUVVUVY
डॉक्टर $state	UUVVVVVX
डॉक्टर HOW	VVUVVUUX
डॉलर	TTTTURTY
डॉलर का	TTTTURTY
ड्रोन	WSTSTXRS
ड्रोन $	QRTSU_QQ
ड्रोन और	XTTTTTTT
ड्रोन से	YUVVVVVT
तक	RSYRQQSU
तक HOW	TUXUUUUT
तक HOWMANY	TTTTTTSX
तक LACK	VXVVUUVV
तक का	TUXTTSTS
तक खत्म	TTTUTSTX
तरह	UXVVVTVV
तरह $state	UXVVVTVV
तरीका	SSSSSYSS
तरीका $	SSSSSYSS
तरीके	TTTTTXTT
तरीके $	TTTTTXTT
तापमान	VVVVTVVX
तापमान HOWMANY	VVVVTVVX
तुम्हारा	UVTSTSRZ
तुम्हारा LIST	UVTSTSRZ
तेल	SSTTRYST
तेल WORK	SSTTRYST
दर्ज	VVVSbTVR
दर्ज हैं	VVVSbTVR
दर्द	SSTSURQZ
दर्द की	SSTSURQZ
दाखिला	UURUUTTY
दाखिला HOW	UVSUUURY
दाखिला मिलेगा	UVTUVUTX
दाम	VVVVTVUY
दाम HOWMANY	VVVVTVUY
दूर	VVTUUVTX
दूर है	VVTUUVTX
दे	XTTTTTTT
दे सकता	XTTTTTTT
दें	TTTWSXSU
दें $	TTTWSXSU
देगा	XTUUUUUT
देगा $	XTUUUUUT
दोहराई	TZTTTQUT
दोहराई जा	TZTTTQUT
दोहराना	SYTUUTUS
दोहराना $	SYTUUTUS
न	TXVUUTVT
न लगी	TXVUUTVT
नंबर	TTTTTTTX
नंबर NEED	TTTTTTTX
नई	UXVVVTVV
नई %Technology	UXVVVTVV
नमक	XUVVUVVV
नमक और	XUVVUVVV
नमस्ते	UUSSUSSZ
नमस्ते HOW	VVUUVUTX
नमस्ते आप	UUSTUTTY
नया	TTSUSXST
नया है	TTSUSXST
नहीं	TTRZPPRR
नहीं $	SZVXRRVU
नहीं LINK	UVTXTTTU
नहीं करते	TTTXTRST
नहीं हुई	VTTXTTTT
निकलेगी	TUUUTTTX
निकलेगी $	TUUUTTTX
निकालो	TTUUUUUX
निकालो $	TTUUUUUX
निबंध	TTTTTTSX
निबंध लिखो	TTTTTTSX
नीचे	UVUUUTUX
नीचे $	UVUUUTUX
ने	XSSSQTRV
ने $domain	TTTUTXTU
ने WORK	YTUUSRUR
ने यह	TTTTTTTX
नेता	VVVVVUTX
नेता ABOUT	VVVVVUTX
नेत्रहीनों	TTTTTXTT
नेत्रहीनों के	TTTTTXTT
नौकरी	QSRSSRQa
नौकरी HOW	UUTTVUTX
नौकरी NEED	PTTTUTTZ
नौकरी WHEN	TUUUTTTX
पंजीकरण	TUUUVTUY
पंजीकरण कर	TUUUVTUY
पढना	STRTTTRZ
पढना NEED	STRTTTRZ
पर	WQRSWPSS
पर $	TTTTTTSX
पर $state	VZVUQQVU
पर %Document	PRVTQ_QQ
पर %Project	STUSN_TT
पर HOWMANY	TTTTXTTT
पर PARTNER	TUTTTXTT
पर WHICH	ZSUURQUR
पर WHO	dRTURMUR
पर WORK	VTTTVTTT
पर और	UVVTVUVY
पर कुछ	TTTXTRST
पर ज्यादा	UVVUVUVX
पर सलाह	XTTTTTTT
पर साथ	WVVVUVVV
पर हैं	UUSTSSYR
पहचान	TUXTUUTT
पहचान $	TUXTUUTT
पहुंचाने	YUVVVVVT
पहुंचाने के	YUVVVVVT
पहुंचूं	TUXUUUUT
पहुंचूं $	TUXUUUUT
पास	WTTTXTTT
पास $domain	YUVVUUVV
पास HOWMANY	UUTTXTTT
पास दर्ज	VVVVZVVR
पिंजरे	TXTUTQUS
पिंजरे जैसे	TXTUTQUS
पूरी	VVVZVSVU
पूरी TABLE	VVVZVSVU
पृथ्वी	VVUUUURZ
पृथ्वी गोल	VVVVVUSY
पृथ्वी से	VVTUUVTX
पेट	SSTSURQZ
पेट दर्द	SSTSURQZ
पैसा	TTTTTTTX
पैसा WHEN	UVVVVUUY
पैसा खर्च	UVVTVUVY
पैसा मिलेगा	TTTTTTTX
प्याज	VVVVTVUY
प्याज का	VVVVTVUY
प्रकार	TTTXTTTT
प्रकार BY	TTTXTTTT
प्रधानमंत्री	UVVUUQNb
प्रधानमंत्री ABOUT	UVVUUQNb
प्रबंधन	TXVUUTVU
प्रबंधन %Technology	TXVUUTVU
प्रयोग	TYVVURVT
प्रयोग ADOPT	VVVVVVVV
प्रयोग जो	TYVVURVT
फिल्म	TTSTTTTY
फिल्म LIST	TTSTTTTY
फोन	TTTTTTTX
फोन नंबर	TTTTTTTX
बंद	TTSTTSSZ
बंद की	TTTTTTTX
बंद होने	VVTVVTTY
बच्चे	VVUVVVVW
बच्चे को	VVUVVVVW
बडा	TTUTTTTX
बडा होगा	TTUTTTTX
बनते	VVUVVUUX
बनते हैं	VVUVVUUX
बना	UTTTSSYS
बना $	UTTTSSYS
बनाइए	VVVWVUVV
बनाइए $	VVVWVUVV
बनाई	RSSTSTXT
बनाई $	TTTUTTXT
बनाई हैं	TTTUTXTU
बनाकर	VVVXTVVV
बनाकर LIST	VVVXTVVV
बनेंगे	VVURRUTZ
बनेंगे $	VVURRUTZ
बनेगा	UUUTTTTX
बनेगा $	UUUTTTTX
बनेगी	TUVVVUVY
बनेगी $	TUVVVUVY
बांस	WUVVVUVV
बांस और	WUVVVUVV
बाजार	UVUUUTUX
बाजार ऊपर	UVUUUTUX
बाढ	XTTTTTTT
बाढ और	XTTTTTTT
बाढ या	VWVVVUVV
बाद	RRRTWVSS
बाद HOWMANY	TTTTXTTT
बाद के	TTTTTXTT
बारिश	UUUVVTVY
बारिश होगी	UUUVVTVY
बाहर	TXVUUTVT
बाहर आजमाई	TXVUUTVT
बिल	RSTTTRSZ
बिल HOW	TUUUVTVY
बिल WHERE	TTTTTTSX
बीमा	UVVVVUUY
बीमा का	UVVVVUUY
बीमारी	TTVTTXVT
बीमारी की	TTVTTXVT
बुखार	TTTTTSTX
बुखार की	TTTTTSTX
बुखार है	VVUVVVVW
बेटी	UUVVVVVX
बेटी को	UUVVVVVX
भट्ठी	RSUUUZRS
भट्ठी $	RSUUUZRS
भरें	TUUUVTVY
भरें $	TUUUVTVY
भविष्य	TTTTTTTX
भविष्य का	VVUVVPUa
भविष्य में	TTTTTTTX
भाव	TTTTUOQa
भाव $	TTTTUQSY
भाव ABOUT	UVVVURP_
भाषण	TUSTUSTY
भाषण लिख	TUSTUSTY
भी	SWTXTRTT
भी %Domain	VVVYVTUV
भी %Project	TTTXTTTT
भी ADOPT	T_TVUSTR
भी कर	TYUVVTVT
मशीन	OSQPQTYN
मशीन $	PPQPQUYP
मशीन $state	TXVVVUVT
मशीनें	RXUUUYSQ
मशीनें $	STVUVZSR
मशीनें INUSE	TYUVVTVT
मापने	TTTTTXST
मापने के	TTTTTXST
माफ	VVVVVVVV
माफ कीजिए	VVVVVVVV
मारने	RRURTZOR
मारने की	RRURTZOR
मिट्टी	SRSSTYQS
मिट्टी की	SRSSTYQS
मिलेंगे	TTVUSYSS
मिलेंगे $	TTVUSYSS
मिलेगा	TTSTTTRX
मिलेगा $	TTSTTTRX
मिलेगी	UUTTVUTX
मिलेगी $	UUTTVUTX
मुक्त	WVVVVUVV
मुक्त $domain	WVVVVUVV
मुख्यमंत्री	TTTUTTTX
मुख्यमंत्री ABOUT	TTTUTTTX
मुख्यालय	STQSSRZR
मुख्यालय WHERE	STQSSRZR
मुगा	VXUVVTVT
मुगा रीलिंग	VXUVVTVT
में	VSSRTUKT
में #	YTTTTRTW
में $	XSSRSRSV
में $domain	XRTVSVTT
में $thing	TTTTTXTR
में %Cluster	VVVXVUVV
में %Document	TTSTTXTS
में ABOUT	UUSTTR_Q
में ADOPT	U_UVTPUR
में COOPERATE	ZTUVVUTQ
में ELSEWHERE	VWVVVUVV
में HOW	VXXUUUUU
में HOWMANY	SQRVXMSR
में INUSE	QVTTTVQQ
में LACK	TXUTTSTT
में LIST	TUSWRSYR
में PARTNER	ZTRUTRRT
में WHICH	QWXTTTSW
में WHO	YTTUTSTT
में WORK	WTTVRXTT
में YEAR	TTUUTXVT
में अनुवाद	TVVUVTUZ
में अभी	VXVVUUVV
में आज	VVVVTVVX
में आजमाई	VVVVVVVV
में एक	RTTXTRTV
में कीडे	TTTTTTTX
में कोई	WTUXTTUT
में चलाया	TXUVVTVR
में जो	UWVVVVVV
में डॉक्टर	VVUVVUUX
में दाखिला	UURUUTTY
में दोहराई	TZTTTQUT
में दोहराना	SYTUUTUS
में नमक	XUVVUVVV
में नहीं	SZVUQRVV
में पढना	STRTTTRZ
में बांस	WUVVVUVV
में बारिश	UUUVVTVY
में भी	T_TVUSTR
में लगाई	UWVVVVVV
में लगाने	SZVVURVV
में लगी	QSTURYVS
में लगे	TXTUTQUS
में सक्रिय	YSUVSSUR
में सबसे	UVUXSTST
में हुए	RRUUS_TQ
में हूं	TUXUUUUT
में है	TVTRU_UQ
में हैं	QQVRZSTP
में हो	TXVVUTVS
में हों	ZTVVUQVS
मैच	UVUVVSTZ
मैच WHEN	VVVVVTUY
मैच WHO	TVUVVUUY
मॉडल	SYTUUTUS
मॉडल $state	SYTUUTUS
मोदी	VVTUVTTX
मोदी अगला	VVTUVTTX
मोबाइल	VVVVVTUY
मोबाइल WHICH	VVVVVTUY
मौसम	UUUUVUUY
मौसम HOW	UUUUVUUY
यंत्र	SXRSTWQQ
यंत्र $	SRSSTYQS
यंत्र $state	VXUVVTVT
यह	TTTTTTTX
यह %Programme	TTTTTTTX
यहां	TXVUUTVT
यहां न	TXVUUTVT
या	TTTSTSTX
या $cluster	TTTSTSTX
या $domain	VWVVVUVV
या नीचे	UVUUUTUX
ये	VVUVUR_S
ये $thing	VVUVUR_S
योग्य	Q_VVTQVV
योग्य $domain	Q_VVTQVV
रखने	SSSSSYSS
रखने का	SSSSSYSS
रखने वाले	WVVVUVVV
रहा	YQUVTXSQ
रहा है	YQUVTXSQ
रही	RXUTSRRZ
रही है	RUUTSSRZ
रही हैं	UXVVVTVV
रहे	aUVVSSVT
रहे #	YUVVTSVU
रहे हैं	ZUVVTUVU
रहेगा	UUVUVTUX
रहेगा $	UUVUVTUX
राइट्स	VVVVVVVV
राइट्स माफ	VVVVVVVV
राजधानी	VVVVVTTY
राजधानी ABOUT	VVVVVTTY
राय	TTTTTTTX
राय में	TTTTTTTX
राष्ट्रपति	VVVVVTUY
राष्ट्रपति ABOUT	VVVVVVUX
राष्ट्रपति का	VVVVVTVX
रास्ता	TUXTTSTS
रास्ता $	TUXUUTTT
रास्ता LIST	VVYUUTTS
रिकॉर्ड	TTUUUUUX
रिकॉर्ड निकालो	TTUUUUUX
रीलिंग	VXUVVTVT
रीलिंग यंत्र	VXUVVTVT
रुपया	TTTTURTY
रुपया और	TTTTURTY
रूप	UUUXUTUT
रूप $	UUUXUTUT
लग	TTTTTTTX
लग गए	TTTTTTTX
लगता	UTTTTTTX
लगता है	UTTTTTTX
लगा	QRTTSZVQ
लगा है	QRTTSZVQ
लगाई	UWVVVVVV
लगाई जा	UWVVVVVV
लगाने	SZVVURVV
लगाने लायक	SZVVURVV
लगी	TVTXQWUR
लगी $domain	TXVUUTVT
लगी है	VUUYVSUT
लगी हैं	QSTURYVS
लगे	TXTUTQUS
लगे हैं	TXTUTQUS
लाई	VVVVVVVV
लाई जा	VVVVVVVV
लागत	TTTTTXTT
लागत वाले	TTTTTXTT
लाने	Q_VVTQVV
लाने योग्य	Q_VVTQVV
लाभ	TTTTTTXT
लाभ हुआ	TTTTTTXT
लायक	RaVVUPVU
लायक $domain	RaVVUPVU
लिए	VURTQXRR
लिए #	aRUTRPUS
लिए $	TXUXTTTT
लिए $domain	VVSTRUST
लिए $state	VXVVVTVV
लिए %Technology	TTTTTXTT
लिए ELSEWHERE	TZVUURVT
लिए NUM	YUVUTSTU
लिए PARTNER	ZTUUTTTT
लिए WHICH	SPRTRYRS
लिए WHO	YVVVVSVV
लिए एक	TUSTUSTY
लिए ड्रोन	QRTSU_QQ
लिए भट्ठी	RSUUUZRS
लिए लाने	Q_VVTQVV
लिए सस्ती	STVUVZSR
लिख	TUSTUSTY
लिख LIST	TUSTUSTY
लिखा	UTSVURYT
लिखा है	UTSVURYT
लिखो	TTTTTTSX
लिखो $domain	TTTTTTSX
ली	VXVVVTVV
ली जा	VXVVVTVV
लूं	VVVVVTUY
लूं $	VVVVVTUY
ले	UXVVVVVT
ले जाया	UXVVVVVT
लें	UVSUUURY
लें $	UVSUUURY
वन	TSSSTQZS
वन $state	TSSSTQZS
वर्षों	TTUUTXVT
वर्षों में	TTUUTXVT
वाला	TXTVVSTV
वाला #	VVVVVVVV
वाला $domain	TXUVVTVR
वाला है	VVTVVTTY
वाली	XVTTTTST
वाली #	XTTTTSTT
वाली %Institution	XTVVUUVV
वाली %Project	TXVVUTVS
वाली %Technology	VVVVVVVV
वाली WHO	VVVVVVVV
वाली मशीन	SRTTTZOR
वाले	URTRSWRP
वाले #	WTTRUNSQ
वाले $domain	RSTRSZQR
वाले $state	_UVVSSVV
वाले %Institution	_TVVSUVV
वाले NUM	aVVVRUVV
विकसित	SQSSSSYV
विकसित %Place	UUUTTTTX
विकसित किया	SQTSTSYR
विज्ञान	UVVUVUVX
विज्ञान पर	UVVUVUVX
विश्व	UVUVVTUX
विश्व कप	UVUVVTUX
वेतन	VVVVVTVX
वेतन $	VVVVVTVX
शादी	VUTUVTSX
शादी हुई	VUTUVTSX
शेयर	UVUUUTUX
शेयर बाजार	UVUUUTUX
शोधन	TTTTTXTT
शोधन के	TTTTTXTT
शोधन संयंत्र	VWVVVUVV
संगम	UTSVURYT
संगम में	UTSVURYT
संचार	ZUVVSUVT
संचार पर	ZUVVSUVT
संयंत्र	VWVVVUVV
संयंत्र $state	VWVVVUVV
संरक्षण	YXVVUSVV
संरक्षण की	VXVVUUVV
संरक्षण में	YVVVUTVV
सकता	XXVTTQSS
सकता है	XXVTTQSS
सकती	WbUUTOUS
सकती है	WYVVUQVT
सकती हैं	WZTTTQUT
सकते	YYTUSSUT
सकते हैं	YYTUSSUT
सके	WZVVSPVU
सके $	WZVVSPVU
सकें	XWVVUUVU
सकें $	XWVVUUVU
सक्रिय	YSUVSSUR
सक्रिय हैं	YSUVSSUR
सडक	TUVVVUVY
सडक WHEN	TUVVVUVY
सबसे	STSUSSRX
सबसे अच्छा	TTTTTRTY
सबसे ईमानदार	UVVVVTPa
सबसे ज्यादा	TTTVTTTW
सब्जी	SSSSSYSS
सब्जी ठंडी	SSSSSYSS
सभी	TSTXSVTS
सभी %Domain	VUUXTTTT
सभी %Project	TTUTSXUT
समान	TTZOTQTP
समान है	TTZOTQTP
सलाह	XTTTTTTT
सलाह WHO	XTTTTTTT
सस्ती	STVUVZSR
सस्ती मशीनें	STVUVZSR
सस्ते	TTTTTXST
सस्ते $domain	TTTTTXST
साइड	TUUUUTSX
साइड इफेक्ट	TUUUUTSX
साथ	WRSSVYSS
साथ COOPERATE	STTTTXTT
साथ INDIA	TTTTVXTT
साथ PARTNER	YTVVUUVU
साथ WE	XVVVUVVU
साथ WHICH	UVUTUaUR
साथ WHO	YTVVUNVU
साथ WORK	YVTVTUUV
साथी	XTUUUSTT
साथी NEED	XTUUUSTT
साफ	SSTTQZOR
साफ करने	SSTTQZOR
साल	UUTTRSS_
साल $domain	TUVUVTUX
साल HOWMANY	VVURRUTZ
साल और	VVUYUSTU
सुंदर	VVSTSTSY
सुंदर है	VVSTSTSY
सुनाओ	TUTTUQSZ
सुनाओ $	TUTTUQSZ
सूरज	VVTUUVTX
सूरज पृथ्वी	VVTUUVTX
से	NVXQSSSR
से $country	VVYUUTTS
से $domain	SXUUTWVR
से $institution	TUXUUTTT
से $state	TTTTTTTX
से ADOPT	TZVUTRVT
से HOWMANY	TTTTTTXT
से INTRODUCE	TTXTUTUT
से LINK	TTQTUXNR
से WHICH	UXXVVTTU
से WHO	UVWVVVVV
से अधिक	TTTTXTTT
से ईंधन	RRTTTaOQ
से कोई	VVXVVUVU
से चलती	UTTTSZUR
से छूट	VVTYUTTU
से जुडते	VVWVVVVV
से जुडना	YUVVUUVT
से तेल	SSTTRYST
से हैं	YVTVUUUV
सोने	UVUUVSSZ
सोने का	UVUUVSSZ
हाल	TTUUTXVT
हाल के	TTUUTXVT
हिंदी	TTTTTTRX
हिंदी में	TTTTTTRX
ही	VVVXUUUU
ही %Institution	VVVXUUUU
हुआ	SSSSRRZR
हुआ $	SSSSRRZR
हुई	UTPXSRVT
हुई $	UUTUTTXT
हुई है	VTRXTSRW
हुईं	TTTTXTTT
हुईं $	TTTTXTTT
हुए	QQTTSXRR
हुए $	TTSTTXRS
हुए %Event	RRUUS_TQ
हुए हैं	VVXVVUVU
हूं	TUXUUUUT
हूं $institution	TUXUUUUT
है	XQSMRTOU
है $	VRUOSUPU
है $state	XTTTTTTT
है TABLE	VUUYVSUT
है WE	XTUUUSTT
है WHICH	TXSUVRSZ
है आपकी	TTTTTTTX
है कि	UTTTTTTX
है जिसके	XVVVUVVU
है जो	VVVVVVVV
है पूरी	VVVZVSVU
है या	TTTSTSTX
हैं	MNVUYRQN
हैं $	POUUYRQM
हैं $domain	YUTVUUUV
हैं $institution	TTXTUTUT
हैं LIST	VVVXTVVV
हैं TABLE	VVVYUUUV
हैं WE	UVWVVVVV
हैं WHICH	TTTTTTTX
हैं और	YUVVVVVT
हैं जिनमें	VVVVVVVV
हैं पर	SZVUQRVV
हैं सभी	VUUXTTTT
हो	TWTUSQQW
हो $	VVUUVUTX
हो जाएगा	TTTUTSTX
हो रहा	SQTVU_SR
हो रही	UXVVVTVV
हो सकता	UYTVUSTS
हो सकती	TXVVUTVS
हो सकते	VVVVVVVV
हो सके	WZVVSPVU
हो सकें	VWVVVUVV
हों	ZTVVUQVS
हों $	ZTVVUQVS
होंगी	TTTTTTSX
होंगी $	TTTTTTSX
होगा	TTUTTTTX
होगा $	TTUTTTTX
होगी	UUUVVTVY
होगी WHICH	UUUVVTVY
होता	XQSUSWTT
होता है	XQSUSWTT
होने	VVTVVTTY
होने वाला	VVTVVTTY`
