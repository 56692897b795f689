/**
 * Weights of the signs of a question, a line each: the sign, a tab, and a digit for every one of INTENTS (`readWeights`).
 * Multinomial logistic regression on the questions of bench/questions/ask.jsonl. Written by bench/intent-weights.ts; do not edit.
 */
export const INTENT_WEIGHTS = `#	YJQPVRRV
# $	VRSPTXUS
# $domain	TTTOWWRT
# $state	XSSQZRSO
# %Place	VVVWVVVU
# BY	TUUYTRTT
# ELSEWHERE	XUVVUTVV
# FACT	SSSQRRWW
# HOW	VVUVTTUY
# HOWMANY	UUTXURSQ
# LACK	TTTXTTTT
# LEAD	USVSRTQV
# LINK	VVTUXTTT
# LIST	YQSSPUTU
# MEMBER	VVTVYTPS
# NEED	YTTRSQTT
# ORG	XTVVTSVT
# PARTNER	_TUUUOUR
# PER	SVU_UQRS
# WE	UTTTXTTT
# WHICH	_UUTNPTT
# WHO	YUVUTSVT
# WORK	WTTSVQWV
# across	VVVYVUVV
# and	WUUZPQTV
# approval	XVVVVTVV
# are	TQSUUXQO
# as	XTTTTTUT
# band	TTTTTTTX
# building	_RVURPVR
# can	XVVVVUVV
# changes	UTTUTTTX
# choose	TTTTTTTX
# do	VVVVUSTZ
# does	RTTTSVSW
# fail	VVUTTSTY
# for	dOUUNNRO
# from	aTUVUSVQ
# hai	SUUTXTTT
# hain	SRTS_RQQ
# has	TTTTTTSX
# have	_VUUSQRR
# help	bSVVTOVS
# in	RPSQVUQW
# invest	TVVVTTVX
# is	TVTTTTXT
# jahan	SSUTRYUR
# jee	TUUTTSSY
# jo	VSSSSXTR
# ka	VVVWVVVV
# ke	STTSSTUY
# ki	RTSVSYSS
# ko	WVVVUVVV
# listed	VUVUZSVS
# mein	TVVTTTVX
# min	XUVVUUVU
# nahi	UVUSYTTT
# ne	YSVTSSTS
# near	_VVVQRVU
# neglecting	VVVVUUUY
# no	VVVVYVVT
# of	RSRRQ_RR
# only	XVVVVTUU
# or	TUTTTTYR
# over	VUVYUTUU
# pay	VVVTSVUY
# pays	VVVVVSUY
# pe	TTTXTTTT
# predict	YUUUTSPS
# r	VVVVZUVR
# right	VVSTROOY
# sabse	RUUUUQTa
# se	YVVVTTVV
# should	ZTUUSQTS
# spend	TVVVUUVX
# supported	TUTSTYSS
# teachers	YTTUTRUT
# that	ZRUTQRTR
# the	UVTUXTTT
# there	TTSXVSSR
# to	XVUUTTRT
# w	XUVTTTUT
# were	VVVVZUVR
# will	UVVVVTUY
# with	ZTUTRRTS
# would	VVVVVVVV
# you	TTUTXTUT
# अच्छा	TUUTTTTX
# आपके	VVVUXTVT
# इस	TTVUXTVT
# और	ZSVTVSVV
# की	TTUSX_US
# के	STUSSXUT
# गिनकर	UVUXTTUU
# जिनके	XTVVTUVV
# जो	YTVUQSVT
# नहीं	UVTXTUUU
# नौकरी	TUUTTTTX
# बनेंगे	VVVUNVUc
# से	YVVVUVVS
# हैं	RTTSUSTX
$cluster	MMUSSUTM
$cluster $	PRSQTVTP
$cluster $cluster	TURZTTRR
$cluster $domain	UUTTTXUT
$cluster $institution	SRdNRMNO
$cluster $state	TTTXTTTT
$cluster %Domain	VVUXVTUV
$cluster %Event	UUTSS_QT
$cluster %Person	SUSRRYSP
$cluster %Project	TRSRXVRU
$cluster %Technology	VXTUTTTT
$cluster ABOUT	TURRSNaR
$cluster ADOPT	TSRTSQRZ
$cluster BETWEEN	UUYRURTS
$cluster BY	VVUXUTVT
$cluster COMPARE	TUOaSTPQ
$cluster FACT	TTTSSVVR
$cluster HOST	UUTUTXTT
$cluster HOW	UTXRTTST
$cluster HOWMANY	QUTTSYSR
$cluster LEAD	QQSQXQSV
$cluster LINK	UUYOSTPS
$cluster LIST	SVVTVUQQ
$cluster MEMBER	RSVPS_QR
$cluster PARTNER	VVYSVSRS
$cluster PER	VVVWVVVV
$cluster VERSUS	SSSYSSSS
$cluster WHEN	UUSTSQaM
$cluster WHERE	UURRSQaO
$cluster WHO	VVUYVSUV
$cluster WORK	USQSUSVP
$cluster a	TVUUUTXT
$cluster across	TUTXTTTT
$cluster after	TURTRUQ_
$cluster and	RTWYQOSS
$cluster are	VVYVVUUU
$cluster asking	VVUVVUUX
$cluster aur	TSWVTSSQ
$cluster be	VVWVVVUV
$cluster before	VVUUUUXT
$cluster begin	UTTTSTYS
$cluster better	VVSSVTSZ
$cluster corrupt	VUSVVQSZ
$cluster could	XXTUTTTT
$cluster do	SRQQQWUT
$cluster does	UTUVTRdM
$cluster drive	VUUVUTTX
$cluster end	VVTUYSST
$cluster ever	TSTRTSTX
$cluster existed	UUTSTTXT
$cluster failing	VVTUUSSY
$cluster for	TUVURZTU
$cluster from	SQUUS_QR
$cluster guest	VVTVTVSX
$cluster has	TTTTTXTT
$cluster have	TTVNYUPT
$cluster if	UTTUTTTX
$cluster in	RQRRSTVW
$cluster is	XVVVRTST
$cluster ka	UUURRPZR
$cluster ke	PSTNYWQQ
$cluster ki	TTTXTRVT
$cluster ko	STSTTSYS
$cluster like	VVUVUUTX
$cluster mein	UTWV_RPS
$cluster misused	TTTTTTTX
$cluster n	VUXTUUST
$cluster next	UTTXTTTT
$cluster nice	TVSUSRVZ
$cluster now	TVTUUTYS
$cluster office	VTTTTRTX
$cluster on	VVTXUUUU
$cluster or	UUTTVTTX
$cluster organise	VUTUSYTS
$cluster out	VVTUVSTY
$cluster overstaffed	TTTTTSRY
$cluster pls	VU_RUSYR
$cluster se	UUVTZSPO
$cluster since	VVVVUXUT
$cluster sirf	TTTUTTSX
$cluster tak	TTXTTTTT
$cluster that	VUUVYSTT
$cluster the	UUSRURSY
$cluster these	UVUVUSZR
$cluster to	TVXUTTTT
$cluster tomorrow	UUTVUVXT
$cluster via	TUXUTTTT
$cluster wasting	VVTVVTSY
$cluster well	TTTTTTTX
$cluster with	UUYVTRTQ
$cluster अच्छा	UTSRTSSY
$cluster और	STXURNSO
$cluster का	TTTTSSWU
$cluster की	TSRTUXOV
$cluster के	STTRRYSR
$cluster बंद	VVTVVSTY
$cluster में	STXOYQSQ
$cluster से	UT_STRRQ
$country	KRUJKUJb
$country #	NSRRRSRZ
$country $	SRVONVOZ
$country $domain	RSSUTRQZ
$country %Domain	UTUSTZRS
$country %Institution	YSTVTTUR
$country %Place	TTTTTTTX
$country BETWEEN	VVVUUXVT
$country BY	VVVVVUVW
$country COOPERATE	TTUSTYTS
$country FUND	VVUVVUQa
$country HOWMANY	TUTTTTOX
$country LEAD	VTRRQSQ_
$country LINK	TUbUUSUQ
$country WE	VVVVVVVW
$country WHICH	STTTTXTT
$country WORK	OUTUSWSU
$country a	TTYTTTTR
$country ahead	TUSVUSSY
$country and	TTSSTVTW
$country clean	VVUVVUSZ
$country coalition	TTUUUTUX
$country do	RTSUTYSS
$country domestic	VVVVVTTY
$country eat	VVVVVUUW
$country education	UUUTUTTX
$country have	TTTRSSSZ
$country immigration	VVVVUSTY
$country in	TUTTTXTT
$country is	SVXUTRTV
$country ka	VUXTVTSV
$country ke	STTTSXTS
$country ki	VVVVVVUW
$country manage	VVUVVUTZ
$country mein	TSSVTQS_
$country national	VVVVVVVV
$country organise	TTTUUTSX
$country organising	VVTTUUTX
$country policy	UUVVVTVX
$country regulate	VVTVVTQa
$country science	VVUVUTTX
$country se	VVXVVUUT
$country spend	UUUVUTTX
$country और	TUTTTXTT
$country का	VVUVUSTX
$country की	VVTVVTTX
$country के	TTTTTXTT
$country तक	UUXTTTTT
$country में	TTTTRTTY
$domain	WTMMSSPR
$domain #	aQSRNKOU
$domain $	PNRRSURP
$domain $domain	WSPRSTUR
$domain $institution	UVSVSRYS
$domain $state	bMSROQSO
$domain $thing	TXTVUTTT
$domain %Document	SSUSSXQT
$domain %Institution	aRVTPPTS
$domain %Person	SSUSRZPN
$domain %Programme	TXVTVTUT
$domain %Project	OVSOSWNU
$domain %Technology	Q_UQVPRT
$domain ABOUT	VRTTRWTR
$domain ADOPT	SVVUUTUX
$domain BETWEEN	TTVUUXVU
$domain BY	TTTTSSSY
$domain ELSEWHERE	TYUUTSTS
$domain FACT	VXUTPSXR
$domain FUND	XUVVUVVU
$domain GAP	XVVVTTVU
$domain HOW	RTQSRON_
$domain HOWMANY	PTRSXSPX
$domain INUSE	SXUVTTSR
$domain LACK	VYVVVSVV
$domain LEAD	YSSUORSY
$domain LIST	UPTQVTRV
$domain MEMBER	XTUVVTVT
$domain NUM	STUTUSRY
$domain ORG	YTTTTSST
$domain PARTNER	ZTTSRNQT
$domain VERSUS	TSTTTXTT
$domain WE	TXVVVTUW
$domain WHEN	RVUVURT_
$domain WHICH	T_TTURVP
$domain WHO	ZSTUUTTT
$domain WHY	TXUVVUUT
$domain WORK	ZMRRUNKY
$domain YEAR	TUUVVTUX
$domain a	TTTTTTTX
$domain access	TTVUTXUT
$domain across	TTVXTTTT
$domain advice	XVVVUVVU
$domain affect	VVVVVVVX
$domain affected	VVVVVVVV
$domain after	PSVRObVP
$domain aisa	TYTVUSUT
$domain alternatives	RQSRRaNP
$domain among	TTTTSXTT
$domain an	TTVUUTUX
$domain and	ZTSPSTLS
$domain anything	TXVVVUVV
$domain app	SXUUTVUT
$domain apps	TTVUTXUT
$domain are	TUTTUTWS
$domain around	QRUUQ_UP
$domain arrive	UVVUUSUY
$domain as	VVVVVVVV
$domain aside	TRUTSYVR
$domain at	RQPRQWNU
$domain aur	RTTTTYTT
$domain bahut	XVVVVTVU
$domain bana	VSTTVQQR
$domain banayi	TTTTTTTX
$domain band	TTUUUTTX
$domain be	UUVVVTUX
$domain been	RTTTXVSR
$domain being	TTUVTXVT
$domain benefiting	TTTUTXTT
$domain bhaiyon	XTVVVUVU
$domain bolte	TTSTTTSX
$domain break	UVVVVTVY
$domain budget	VVVVVRVZ
$domain but	VXVVVTVV
$domain can	XVVVUTVU
$domain capacity	UVTUTTSY
$domain cause	TTTUTQS_
$domain cell	TTUTUTRY
$domain certificate	UVVVVTTX
$domain change	VVVUVUSY
$domain chillies	STUTSYRS
$domain close	STRTROQX
$domain control	QWSSRWKR
$domain cooperative	WVVVVVVV
$domain corridor	WUVVVVVV
$domain cost	SVVVVUUZ
$domain councils	VVUVVUUX
$domain covered	TTTTTYTS
$domain daalun	TTSTSSSY
$domain dangerous	SURUSQL_
$domain dashboard	SYVUVSUT
$domain dashboards	STTTSYRS
$domain decide	TTSTSYRS
$domain department	TUVVVUQ_
$domain dept	WWVVUUVU
$domain developed	TUUSYTUT
$domain devices	TXVVVVVT
$domain disease	VVVVVVVV
$domain diseases	XUVVUTVV
$domain disinfection	STTSTZPR
$domain does	RTRSQYWS
$domain double	UVVVVRVZ
$domain early	XUVVUVVV
$domain earn	TTUTTXUT
$domain entanglement	SUSSUQP_
$domain excluding	TTVTTXVT
$domain exist	TTSSSXST
$domain experiments	TXVVVTVS
$domain fast	TTTTTSSY
$domain files	TVVVVTTY
$domain filter	OUSRPZIO
$domain filters	QSSRQZKR
$domain for	XYTSQUOQ
$domain found	RSTURZVQ
$domain from	RSRSSYSS
$domain froth	TTVUTXVT
$domain fruit	RRUUO_US
$domain goes	SRSUSRRZ
$domain going	UVVVVTUX
$domain good	TVVVVTVY
$domain hai	TTTTTTTX
$domain hamlets	VYVVUSVV
$domain has	UWVVQVZR
$domain here	YTVVUUVV
$domain honge	TUUUTTTX
$domain hyacinth	TTUTTXTT
$domain ideas	VYVVVSVV
$domain in	XMTTSTNW
$domain interventions	TXVVVTVV
$domain into	SSSSSUPW
$domain is	RRSSSVTV
$domain its	VVVVVTUY
$domain jo	TXVVVTVU
$domain ka	SXTSTUPT
$domain karne	bUVVVOVV
$domain ke	XRTSQXPS
$domain ki	USTRRUVV
$domain kiln	TZVVURVT
$domain kit	UXVVVUVV
$domain kitchens	TTUSVYUS
$domain kits	TTTSTYPS
$domain lagane	XTVUTTUT
$domain lamps	QSSTRVRY
$domain larvicide	SRTTS_MR
$domain last	XTRSSSVR
$domain like	TTRUTSSZ
$domain lithium	XTTTTTUT
$domain looks	TXVVTTVT
$domain machine	TYUVURVT
$domain machines	SUUTTXVO
$domain made	SSRSSQP_
$domain market	TSUURRUZ
$domain me	VXVVVTVT
$domain measure	UTSTUSPY
$domain mein	_OQSXRRS
$domain methods	TXUVTTVT
$domain milegi	TTTUTTSX
$domain model	VWVVVVVV
$domain models	VVVVVVVV
$domain monitoring	XTTTTTTT
$domain museum	XTUVVTVU
$domain museums	TTTTUXTT
$domain nahi	VXTUTRUR
$domain ne	TUTUTTXT
$domain near	WRTSSVTR
$domain not	XVVVUVVV
$domain now	OPRQSOLa
$domain of	TUTTSSRZ
$domain on	VVUUVTQ_
$domain or	XUUTTTST
$domain over	VVVUVUSY
$domain oxide	VVUUTSRY
$domain padhati	XUVVUTVV
$domain par	WPTUUTPQ
$domain patches	VVVVVVVV
$domain pe	XQUQXTTM
$domain perform	TTTTTTXT
$domain phone	UVVVVQV_
$domain plant	SUTSTYOS
$domain plants	SXTTTTTT
$domain platform	VXVVVVVU
$domain platforms	UWVVVVVV
$domain please	VVVVVVVV
$domain policy	TSTUTRSZ
$domain preferably	SUUUTZVT
$domain processes	UYVVVSVV
$domain producer	XUVVUUVU
$domain producers	WVVVUVVV
$domain psu	XTVVUTVT
$domain race	VVVVVUVW
$domain replace	TUUUUSRY
$domain research	ZRTTTTTX
$domain revival	ZTVVUSTT
$domain rokne	TXUTUTUU
$domain saaf	TSUTTYRS
$domain safe	PRSRTVSV
$domain safely	TTTTTYQS
$domain saffron	TSTSTYQS
$domain samman	UUVUUSTY
$domain saving	UXVVVVVU
$domain science	YTUUUSUS
$domain se	RTTTXVTP
$domain seen	VZVVVRVV
$domain self	WUVVVUVV
$domain should	QRUUURTZ
$domain side	VSVTTQSX
$domain sikhane	XVVVTUVU
$domain sikhata	XTUVTTVU
$domain since	UUTTRYRP
$domain sorter	SZSTUSZO
$domain stations	WVVVVVVV
$domain step	TTTSTTRY
$domain stocks	UVVVVUVX
$domain storage	XVVVUUVV
$domain system	SSUQTTTX
$domain systems	TTTTTTTX
$domain target	TXVVUTVU
$domain test	SSUTRYUR
$domain testing	cQVVTNVQ
$domain that	TZVUTPVR
$domain the	TXTTTTTT
$domain through	RTUTTXST
$domain to	TYRRROTP
$domain towers	TTTSTXRS
$domain treat	VVVVTVZR
$domain trial	_TVVUPVS
$domain trials	WVVVUVVV
$domain up	TXVVVVVV
$domain using	aTUTTPSU
$domain uthane	SRTTTZQR
$domain utilities	VVVVVVVW
$domain waale	TTVTSYUT
$domain wala	STUTTYRS
$domain wale	UPTSOZSP
$domain wali	RTTSWUSS
$domain weapons	UUVVVTVX
$domain were	UTUVTSVX
$domain western	_SVVSSVS
$domain whose	TXVVVUVT
$domain will	TUVVSSUa
$domain with	aSTTSQRO
$domain within	XSTTSTRT
$domain women	STTTTXTT
$domain ऐप	TXTVTTVT
$domain और	LQXSSYTR
$domain करने	XTVUTTVT
$domain का	STTTTUPW
$domain की	RVTSQWSR
$domain के	WTSROWRQ
$domain को	YTUUTRYR
$domain जांचने	STUUTYRS
$domain पर	VSTQWQQQ
$domain पहुंचाने	XVVVUVVT
$domain प्रबंधन	UXVVVTVV
$domain बनाई	TUUUURYS
$domain बीमा	UVVVVUUX
$domain भविष्य	TUUVVQUZ
$domain मशीन	TXVVVTVU
$domain मशीनें	TXUVVTVU
$domain मापने	TTUUUXTT
$domain मारने	SSUTUYRS
$domain मुक्त	XTVVVUVV
$domain में	YVSTSQSS
$domain मॉडल	SZVVVRVT
$domain वाली	TYVVUSVT
$domain विकसित	SRTTUSYR
$domain शोधन	RVTTTVTS
$domain संचार	XTTTTTTT
$domain संरक्षण	YXVVTSVU
$domain साफ	TTTTTZOR
$domain से	OQQQR_NQ
$domain होंगी	TUTTTSSY
$institution	QN_LPRWO
$institution $	ORWOTPUU
$institution $cluster	SUaQRRPR
$institution $domain	QTRSQYQS
$institution $institution	RTdOPOMN
$institution $state	STUTTSYT
$institution %Event	UUXTQSWP
$institution %Institution	STTSTYST
$institution %Person	VVUUTUTX
$institution %Technology	TTTTTXTT
$institution ABOUT	TUSTTPZR
$institution BETWEEN	TU_TURTS
$institution BY	VVTUYTTR
$institution FACT	UVQRUPaR
$institution HOW	UV_UUTSU
$institution INUSE	TTVUTXVU
$institution LEAD	TUTVXTTT
$institution LINK	UVaTTQQS
$institution LIST	XTTTTTTT
$institution MEMBER	SSSSSSYR
$institution NEED	YUTURRTT
$institution ORG	NOOQYXQS
$institution PARTNER	XTTRQTNV
$institution SHARE	TTXTTSRV
$institution WE	VTVUSRUS
$institution WHEN	TUTUTSYS
$institution WHERE	SURTTR_O
$institution WHICH	TTTSTPYO
$institution WHO	UTXVTTVT
$institution WORK	TQQOUZNP
$institution a	TUTTQRYR
$institution and	STWQRUST
$institution anyhow	VV_VVSUU
$institution are	VVZTUUUS
$institution as	TTTSTRRX
$institution aside	XUVVTTVV
$institution at	UVXVUTUU
$institution aur	UUaSUSQR
$institution be	VUXTVTTT
$institution been	TUTUTSQY
$institution before	UVVVVVXT
$institution best	RQYRURSR
$institution better	QQSQUQQZ
$institution campus	VUUVTURY
$institution can	UUXUTTUT
$institution charge	VUTUUSTX
$institution close	VVTVVQTY
$institution come	TUUUTXTT
$institution contribute	VV_SVVSR
$institution declare	VVUVVVTX
$institution developed	QRSTT_QQ
$institution do	VVTTUSYS
$institution draw	VVUVVTTY
$institution ever	TTYTTSTS
$institution for	UUUUTZTX
$institution from	VUXTUTRT
$institution has	TTTSTXTT
$institution have	UUXRZSRP
$institution hurt	TTTTSTSY
$institution if	VVWVVVVV
$institution in	XTWSSRXN
$institution is	ZUSUSPYP
$institution ka	TTXTTSUR
$institution ke	STYTTRSS
$institution ki	SPTSXSVQ
$institution ko	XUUVUTSS
$institution lol	VVTVTUXT
$institution me	VVXVVVUU
$institution mein	SSWSQQNV
$institution mentioned	TVXUTUUT
$institution n	VUZTUSSR
$institution ne	STSQWXSR
$institution on	XVUVVUVV
$institution or	VQOQSPRY
$institution overrated	VVTUUTPZ
$institution own	UUTTTTPY
$institution pay	VUUVUTRZ
$institution please	VVTUVSYS
$institution pls	VVVVVVVV
$institution popular	VVTVVUSY
$institution possible	XVVVVTUU
$institution private	UVRVURaP
$institution profit	VVSUVORa
$institution proposal	WVVVVVVV
$institution public	UUTVUTYS
$institution put	VUUTTXTT
$institution raise	VVTUTUTX
$institution se	UUXTTTTT
$institution serve	VVTVUTSY
$institution tak	TTaTTPRQ
$institution through	VVYVVVTU
$institution to	TTYTSTSR
$institution today	VVUVUUQ_
$institution together	VTYTUTTS
$institution type	TTSTXTTT
$institution will	VVVVVUUW
$institution with	TQZUSORR
$institution would	XTTVTTUT
$institution और	VVZVVUUV
$institution का	TTUTTTXS
$institution की	SSTTTYSS
$institution के	XTRTWTRS
$institution को	XUUVVTTU
$institution तक	UTXTUTTS
$institution ने	TTTUTXTT
$institution में	TTTTTTTX
$institution से	UTVTWSQS
$person	NRYNOLVX
$person $	RSVQSRXU
$person $cluster	SSSPQOOZ
$person $domain	TSTSRSSY
$person $person	UUZTTSRR
$person ABOUT	TTPSSNbO
$person FACT	UUQSTRcN
$person KNOW	TUYSTTSR
$person LINK	TUWRTRWS
$person LIST	TUTTTTTX
$person MEMBER	UUTTTSXT
$person SHARE	VVXTUTUT
$person WE	TTYSTTTR
$person WHICH	TTTTTTXS
$person WHO	STSSSSYR
$person WORK	QSWRQPYQ
$person a	VVUVVUSY
$person age	VTSTVSQZ
$person and	RSZRSPSR
$person aur	TTaQQRRQ
$person birthday	VVUVVTTX
$person both	TTXTTTTT
$person can	UUYUTTTS
$person colleagues	UT_TUSSP
$person earn	VVTVVROb
$person ek	UUXTTUTT
$person from	RTUSTSZQ
$person go	VUUVVTTX
$person have	VVYUVSQU
$person hold	TSSTSSZR
$person home	VVUVVRQ_
$person if	VVXUVVTT
$person ka	UTRURSQ_
$person ke	VUTVUSSY
$person ki	VUSUTUTY
$person kisi	TTXTTTTS
$person live	TSSTTRP_
$person married	VVTVVTSY
$person older	VVSVVVUZ
$person or	TURTTSSZ
$person phone	VVVVTUQa
$person private	UTTUVTSY
$person religion	VVTVURSY
$person salary	VVTVUSP_
$person se	TTYSSSRS
$person shaadishuda	VSTVUSTY
$person smoke	VVSVURSY
$person sundar	UUSUTTPZ
$person tak	TTXTTTTT
$person that	UTTUTTTX
$person think	TTTTTTTX
$person through	VUYUVVTS
$person to	VTZTTSSR
$person wife	VUSVUSQ_
$person with	TSYSTSQS
$person और	UUYTUTTS
$person का	TUTUTSZR
$person की	TSVRTRTW
$person को	UUYTUSSS
$state	VYQNRTKR
$state #	_QSPPRQN
$state $	SUSQUXKQ
$state $domain	OXTQUQQY
$state $state	XYUSQNUR
$state %Cluster	TTXTTTTT
$state %Person	TXTSQQUW
$state %Project	RSURSZTT
$state %Technology	NWTSTVTT
$state ABOUT	SRQTTQ_Q
$state ADOPT	QXSSSXRS
$state BY	VVVVTUVX
$state ELSEWHERE	UYUVVUVV
$state FACT	SXSQQWKQ
$state HOWMANY	TTTTYSTR
$state INUSE	aVUVUOUT
$state LACK	QYTRSSRP
$state LIST	UVTTTRTX
$state MEMBER	RUSUSZTS
$state NEED	TZTURPTP
$state PARTNER	TXSTTSTS
$state PER	VVUTTSVX
$state VERSUS	TSTTTYTT
$state WE	YTVVUSVS
$state WHICH	XYVVSOUT
$state WHO	WSUVTVUS
$state WORK	ZVVUVKVU
$state a	TSUTTTUX
$state about	ZTUVURUS
$state already	UXVVVUVU
$state and	TVXTQTTO
$state anything	TXUVUTVT
$state apples	TYVVVSVU
$state are	RXSSRUTP
$state as	VUVTXUVT
$state aside	YRTVTSUT
$state be	RWTTSSSV
$state become	TTTTTTTX
$state breathable	VVVVVTVX
$state but	V_VVUQVV
$state can	ScVVSNVS
$state cd	VYVVVSVV
$state coast	ZSVVSRVT
$state consider	VXVVVVVU
$state corrupt	UUUVURVZ
$state could	SbVVUOVS
$state did	TXUVVUVT
$state distance	URVUVTUZ
$state do	YXUUTOVP
$state does	RZRSRQQU
$state done	VWVVVUVV
$state dont	TXVVUSUT
$state dsnt	SZUTURUT
$state eat	TTUUTTVX
$state ever	RSUVQYVR
$state exceed	VUVTXVVV
$state fit	UYVVVSVU
$state flight	TRUUVSTZ
$state foot	TTUUTTXT
$state for	XQSSPVSS
$state from	ScVUUPVV
$state generate	SSUVSSSY
$state ghoomne	UVVVVVVX
$state given	VXVVVTVT
$state got	VXVVVUVV
$state grow	UVUUTTSY
$state has	QXSSUORV
$state have	TWSRPSSW
$state here	XTVVUUVT
$state in	PYTTVQUS
$state invest	TTUUTTVX
$state is	ZTTVSSTW
$state jaisa	RYTTTSTT
$state ka	UYTVTPTU
$state ke	VVTSPTTM
$state ki	RXTROWRW
$state ko	QYUVVSVT
$state last	URUVTRVZ
$state lend	TXVVVTVS
$state like	TXUVVUVT
$state look	TYVUTPVT
$state looking	ZVVVURVU
$state max	XTVVUTVT
$state may	TXVVTTVS
$state me	UXTTYSUS
$state mein	SSNNLZOP
$state might	VXVVVUVV
$state miss	TXTTTTST
$state model	RURTSYSS
$state next	UTTUUTTX
$state nicer	UTUVUTVX
$state not	UXVVUUVV
$state now	RRSTUSPZ
$state on	VXTUSRTT
$state one	TXUVTTVT
$state open	VVVVVVVV
$state or	YRVVUTVT
$state ought	TXUTTTVT
$state overtake	STUUVSUY
$state please	TTVSTYUS
$state possible	SYSSTSTS
$state preferred	XTVVVTVU
$state r	ZVVVUSVV
$state ranked	TXTTTTTT
$state regarding	VXVVVUVT
$state regards	WUVVVVVV
$state right	TTUVTTVX
$state safe	UTVVVOVZ
$state se	XSWUTTRV
$state should	VVVVVVVV
$state side	XTVTTTVT
$state since	RQTSYWVP
$state so	VWVVVUVV
$state spend	TTVUTTVX
$state station	UTVUVTVX
$state still	TTUUVTUX
$state style	UYVVVUVS
$state test	XVVVVUVT
$state that	WVVVPNVT
$state this	UTVVVSVY
$state to	RWSPRRSX
$state today	VSTUVRSa
$state tomorrow	VQUVVTVb
$state too	SZUVUPUT
$state turn	XTVVUUVU
$state wala	TXTTTTTT
$state with	aUVVTQVV
$state would	XaVUVOVS
$state ya	XTUUTTUT
$state yet	RYVSTSVT
$state अनुक्रमण	XTUUUSUT
$state ऐप	RRRRTSZQ
$state और	TTTXTTTT
$state का	SYUUVPRW
$state की	VTRTPQRW
$state के	VWTTSWTS
$state को	TXUUVTVT
$state जो	TXUVVTVU
$state भी	TXUVVTVU
$state में	VTTRWWOL
$state ले	UXVVVUVT
$state वाला	TXTVTTVT
$state से	TUTTUSUX
$state है	VUVVVVVW
$thing	RWMNMTZK
$thing $	RTQOTWTP
$thing $domain	QWSRRTUR
$thing $state	PTQSSUUL
$thing %Forum	UUUUTSYT
$thing %Project	VVTTTTXT
$thing ABOUT	UUTUTMdP
$thing BY	VVUTTVXT
$thing FACT	VTUSVLfT
$thing HOW	VVUUVTXT
$thing HOWMANY	TUTUTTXT
$thing INTRODUCE	SYTUTPTT
$thing INUSE	SKQTSbSM
$thing LINK	VVYSUTST
$thing LIST	VTVVVSZT
$thing ORG	SSTUSTTX
$thing PARTNER	TTTTTSYS
$thing WE	VVUVUUXT
$thing WHERE	SWSUUPYQ
$thing WHICH	VWTVTTWS
$thing WORK	XSTTTSYT
$thing a	VTUVUSTY
$thing accuracy	VUUUTXTT
$thing achieve	VSUUUObO
$thing and	VVVVVVVV
$thing app	SXTTTWPS
$thing aside	XTTVUTVT
$thing at	VUUVVQ_S
$thing be	RYTTTORX
$thing been	UTTTTSXT
$thing besides	SSSSQYTS
$thing better	VUTVVSTX
$thing can	TZUVVTTT
$thing charkha	RPRQTaPO
$thing come	S_TVUQSR
$thing consultations	TQTTVRZT
$thing created	UUUUTTXT
$thing developer	TQSRTNcP
$thing do	VVUUUTYS
$thing done	TSTTSSYS
$thing earn	VVUUTTTX
$thing fail	VTUVVRSY
$thing for	O_QRQQRP
$thing generator	USTUTSWU
$thing has	UUUVUXTS
$thing have	UTTTTTXT
$thing held	VVVVVSZT
$thing idea	TXTVTTTS
$thing in	XYRRTOQS
$thing is	UVTUUQaQ
$thing jaisa	RYSUTSSS
$thing jaise	SYUVUTUS
$thing ka	VTTUTSZR
$thing ke	VSUTPQcP
$thing ki	TTTTTVXS
$thing like	TXVVVTUT
$thing live	TXUVTTTT
$thing machine	SYTUTRUR
$thing mean	VVUVVRbP
$thing measure	UUTTTTXT
$thing model	VWVVVVVV
$thing ne	TTUVTTXT
$thing or	TRTTT_PT
$thing plant	UNTUSTaP
$thing purifier	SQSTTWN_
$thing reached	TQTRSSYR
$thing remove	VVVVSV_Q
$thing said	VUSUVTYS
$thing se	TTTTTTXT
$thing served	UUTUSTYS
$thing shown	UUUUURZS
$thing solve	VUUVVSZR
$thing stove	TTUTTRYT
$thing system	USTUTSZQ
$thing take	UUUVTUXT
$thing test	SUUUUPaR
$thing that	VXVVVUVV
$thing to	RYSTRRUR
$thing treat	VVVVSVZR
$thing users	SORQUMdN
$thing लगा	SSSUSYTS
$thing से	VUUVUTYS
%Cluster	IJRYSSWQ
%Cluster $	ROURTYOT
%Cluster $domain	RTTWVRSR
%Cluster %Event	TTSTSXVS
%Cluster %Programme	TTTTTTTX
%Cluster %Project	VVTTTTXS
%Cluster ADOPT	VVVYVUUV
%Cluster BY	UUTXTTTT
%Cluster COMPARE	UUTXTTTT
%Cluster COOPERATE	VVUXTTTT
%Cluster FACT	VUTRWRTX
%Cluster GAP	TTTYTSTT
%Cluster HOWMANY	VVUVVSSQ
%Cluster LACK	SSTZTSRT
%Cluster LEAD	UTUTTSTX
%Cluster LIST	UVTTZTTP
%Cluster NUM	UVUTXTTS
%Cluster PER	VVTTTTTX
%Cluster SHARE	UUTXTTRR
%Cluster TABLE	VVVXVTTV
%Cluster VERSUS	VVUXUTTU
%Cluster WHICH	TSTVTRSW
%Cluster WISE	TUT_PRSS
%Cluster WORK	QTQTVXMO
%Cluster and	STSZRSTT
%Cluster are	RRSORYPS
%Cluster aside	TTUTTTRX
%Cluster at	VVVYUTUU
%Cluster aur	UVTXTTTU
%Cluster band	VVVTUVUY
%Cluster banega	VUVUUSVY
%Cluster be	VVVTUUSY
%Cluster better	TUTTSTSX
%Cluster counted	VVVVVVVV
%Cluster cover	VVVZVVSV
%Cluster covers	VVV_TTQT
%Cluster deserves	VUUSRUVZ
%Cluster divide	STSXSRST
%Cluster do	TSSZQPRV
%Cluster does	UUTTTSXT
%Cluster hain	TTTTXTTT
%Cluster has	VUUQURSZ
%Cluster have	SUQaSOMP
%Cluster in	STRRZVRQ
%Cluster internally	VVTTUUTX
%Cluster is	UTRTTMTZ
%Cluster ka	VVVWVVVV
%Cluster ke	VVUYSTRR
%Cluster mein	UVUSYTTT
%Cluster nahi	VVVXUUTV
%Cluster ne	SSTZRRSR
%Cluster on	TVUZRTUU
%Cluster ranked	VVVaPSUP
%Cluster sabse	SSRURQQX
%Cluster se	TTTTTTXT
%Cluster sharing	TTTYSSTT
%Cluster so	VVUSSSSY
%Cluster that	TUUXTTVT
%Cluster to	UUTTTTTX
%Cluster were	VVUTYVRS
%Cluster will	VUURTRR_
%Cluster with	UVVZTTUU
%Cluster without	UVUZQSUU
%Cluster would	VUTTTTTX
%Cluster एक	VVVYUUUU
%Cluster और	TTTXTTTT
%Cluster की	UVUZTSUU
%Cluster को	VVUTUUUX
%Cluster नहीं	VVVXVTUU
%Cluster पर	VVVTVVVX
%Cluster बनेंगे	UUTTTTTX
%Cluster में	UVUZSSSR
%Cluster से	VVUYUTTU
%Cluster हैं	VVUTXTUT
%Compendium	PPQQUTVN
%Compendium $	TTTTTXTT
%Compendium are	SUUTSYTR
%Compendium chhape	TTTTXTTT
%Compendium entries	SSUSSYQS
%Compendium have	UUTTYTQS
%Compendium on	QRQOPUXO
%Document	KORJSaTS
%Document $	PQRPQUXT
%Document $domain	TTTTSZSR
%Document ABOUT	VUSTSRSY
%Document FIGURE	TUTTTXST
%Document LINK	TUTTTXUU
%Document LIST	UTUUTSXT
%Document YEAR	TUTTXURS
%Document about	RTTSVWRU
%Document are	VVVVYSUS
%Document for	VUUUTXTT
%Document from	VVUTZRTP
%Document hain	VVVVZSVU
%Document mention	STTVYVSQ
%Document of	TSRRRZQR
%Document on	TSTSP_QP
%Document or	TUUTTXTT
%Document published	TUUTSYTT
%Document say	UUUVUXTS
%Document says	TTTTSXSS
%Document speak	VUTUS_RQ
%Document talk	TTVVTXVT
%Document that	TSSTSYSS
%Document हैं	TUVVZRTS
%Domain	ORNbPRPM
%Domain $	TUQZRSRS
%Domain %Cluster	VVUZVTSU
%Domain BETWEEN	VVTXUTUU
%Domain BY	TTTXTTTT
%Domain FACT	UUTYSSST
%Domain LIST	UTTVVRST
%Domain NONE	VVV_VUSU
%Domain PER	VVVWVVVU
%Domain TABLE	VVVWVUVV
%Domain VERSUS	UTVZTRSU
%Domain WHERE	TUUZRSST
%Domain WHO	VVVXVVVV
%Domain WISE	VVUaUQTT
%Domain and	TTTXTTTT
%Domain are	VVUaUPQT
%Domain common	VUTXTTTU
%Domain coverage	TTTXTTTT
%Domain do	VUSXUTTU
%Domain does	RRRSVUVR
%Domain has	VTV_VQTR
%Domain have	TTTXWPPQ
%Domain in	UUUXTTTT
%Domain is	VVVWVVVV
%Domain jinme	TUUXTTUT
%Domain ka	UTTZTSTT
%Domain ki	VVVYVTUV
%Domain look	TTTXTTTT
%Domain me	UTTXTTTT
%Domain mein	TTTXRVTS
%Domain of	TTTVPPUT
%Domain on	TVUXTTUU
%Domain par	VVVXVTVV
%Domain remain	TVTXTTTT
%Domain that	VUVXTTUU
%Domain the	VVVXUTUU
%Domain type	TVVXTTUU
%Domain with	UUUZSSTS
%Domain without	VVUXTTTT
%Domain का	VVVWVUVV
%Domain की	VUUXVTUU
%Domain के	TTTXTTUT
%Domain पर	TTTTTXTT
%Domain में	QTSWTVQR
%Domain हैं	VVVXVUUV
%Event	OOSPS_QM
%Event $	RRRSPYWR
%Event $person	UUXTTTST
%Event HAPPEN	TTTTVVTR
%Event HOST	UUUTTXTT
%Event WHEN	TTTTTXST
%Event WHO	VVVVVVVV
%Event YEAR	TTTTTXTT
%Event are	VUUUSYTT
%Event did	UUTUSYRS
%Event happened	VVTTXTSR
%Event held	PPSQXTXP
%Event ho	VVUTXTVT
%Event hue	TTTTXTTT
%Event in	SSSQRZRM
%Event of	TUSRWVRR
%Event on	RTUSRZRR
%Event or	STUTSYVT
%Event organised	UTTSWURS
%Event point	VVUUSSSY
%Event since	VVVVYSVV
%Event were	VVUV_RTR
%Event with	XVUTUTTT
%Forum	TTTSVUVR
%Forum ABOUT	UUUUTSYT
%Forum INDIA	TUVTTXUT
%Forum does	UUUUXTTT
%Institution	bHPUUPRL
%Institution $	XRSQTTVT
%Institution $cluster	UVVVZSVV
%Institution $domain	_RUSRQVT
%Institution $state	YSSSVOTR
%Institution %Domain	TUUXTTTU
%Institution ABOUT	TUTTTXTT
%Institution BY	UVUXTRTU
%Institution FACT	VTVXUTTU
%Institution HOST	RVSTTSYT
%Institution HOWMANY	UVUTXTTT
%Institution LACK	TVVYTUVV
%Institution LINK	TTXTTTTS
%Institution LIST	WUVUWSVU
%Institution MEMBER	PTRRTYTR
%Institution PARTNER	YRTTTVTS
%Institution PER	UVUZSRUU
%Institution SHARE	TTTXTTTT
%Institution VERSUS	TVVXTTUU
%Institution WORK	ZSTSWNTS
%Institution aate	TVUUTXTU
%Institution among	UVTXTTTT
%Institution are	QTTSSYST
%Institution but	VUVYUUVV
%Institution can	ZVVVVSST
%Institution could	XVUTUTTT
%Institution developed	SUUUUPaR
%Institution do	UVSYSRTT
%Institution does	VVTUYUST
%Institution for	XRUSSWTQ
%Institution from	UVVZTTUU
%Institution hai	XTVVVSVU
%Institution hain	VVTQaPSS
%Institution in	UNSVYTNN
%Institution is	RSQTQQZU
%Institution ka	XSUUTTUT
%Institution ki	VVVZSVVU
%Institution made	TTUTTRYT
%Institution nahi	TUUXTTUT
%Institution occur	SUTXTTTS
%Institution of	ZVTTTTXT
%Institution only	UUUZUSSR
%Institution please	VVVZSVUT
%Institution sahayata	XVVVVTVU
%Institution should	XTTUTTVT
%Institution that	YVVVTVVU
%Institution took	PTSSRYTQ
%Institution type	VVVXTUTU
%Institution types	UVV_VTTU
%Institution was	TVUTXTUU
%Institution with	XTRWTTTT
%Institution would	XTUUTTUT
%Institution का	TTUXTTTT
%Institution की	VVVXTVUU
%Institution के	XUVVTTVV
%Institution ने	XVVVTTVU
%Institution हैं	SUTZWRTR
%Person	QMOPJ_M_
%Person $	NPRRVXMY
%Person $cluster	VVRV_USQ
%Person $domain	FPSRRYRV
%Person $institution	VVSUZUQR
%Person $state	SRUSQYTW
%Person %Institution	XTTTTTTT
%Person %Person	TTSTTTSX
%Person ABOUT	SRTSRVOX
%Person BY	VVVZVSUU
%Person FACT	UUUPSXRU
%Person HOWMANY	UUSTYSSR
%Person LEAD	VVRTXTPP
%Person LINK	RTURVWPO
%Person LIST	XSTSYQTS
%Person MEMBER	TUUUTXUT
%Person NEED	YTVUTSVT
%Person VERSUS	VVVXVUVV
%Person WHERE	TTUUTXTT
%Person WHO	VVTTTXTT
%Person WORK	PRTTS_TR
%Person are	RSRRZSRU
%Person aside	VVVVVVVV
%Person at	VTUT_LNS
%Person better	VVVTUTVX
%Person criticise	VVVVVQV_
%Person deserves	VVVVVTVX
%Person died	TTVVRSVZ
%Person draw	VVUUTUTX
%Person for	STUTTYTT
%Person from	TTSSSZSQ
%Person hai	TUVUYTVS
%Person hain	TTUXTVTQ
%Person in	RPTPTYSW
%Person is	XTVVTTVT
%Person ko	TTTTTTXT
%Person like	UTTTRSTY
%Person listed	TUVTXRUT
%Person live	VUVVSRVY
%Person move	TTUTTYUS
%Person near	TTVUTXVT
%Person of	TTTSXVRU
%Person on	XRTNWTRM
%Person or	VVXUVTVV
%Person over	VVVZRSRS
%Person pe	TTUTUTTX
%Person recorded	VVVTXSTT
%Person suar	UUVUUSVY
%Person to	TXUUTTVT
%Person visited	VVRSSSYR
%Person हैं	TTTXTTUT
%Place	JUQcOOTQ
%Place $	RRTYRRQW
%Place BY	VVVZUSVU
%Place COOPERATE	STUWSVQO
%Place FACT	URTUWWSS
%Place FUND	TTTTTTTX
%Place HOST	UTTTTTXT
%Place HOWMANY	VVVYTUUV
%Place LACK	TSTYUTQR
%Place LIST	UUTV_SVT
%Place NUM	STSSQYQR
%Place PARTNER	TTTSTXTT
%Place TABLE	VVVXVUVV
%Place VERSUS	TTTXTTTT
%Place WHERE	RRSWRVRQ
%Place WHICH	VVVWVUVV
%Place WISE	VTUXTRTS
%Place and	TUTUTTXT
%Place are	TUUQWXSS
%Place as	TTTXTTTT
%Place aur	VVVXVUUV
%Place but	TYVVUSVV
%Place could	TYUSTSST
%Place does	STUUWVTS
%Place for	TTUTTTUX
%Place has	QQTVTRYX
%Place have	TTSTYYOO
%Place in	TRTVTRRV
%Place is	RNSPRPYV
%Place ka	UVTXTTTT
%Place ke	VVVXTSTS
%Place me	VTVTXUVT
%Place mein	UWVZTTUU
%Place nahi	VVVVVVVV
%Place no	VVU_UTTU
%Place of	TTVWTTVX
%Place or	TTTXTTTT
%Place sorted	VUVZVSVV
%Place they	VVUXTTUV
%Place to	UTVTUTVX
%Place was	TTUTTSXT
%Place with	UUUXSTUU
%Place without	SSU_RQTS
%Place का	TXTVRTTS
%Place के	TUVUXTVT
%Place जहां	UVTXTUUU
%Place बनेगा	UUUTTTTX
%Place में	VPUbSQTS
%Place से	TXVUVTVT
%Programme	OTPSRYUT
%Programme FUND	UVTTTXTT
%Programme INUSE	TTTTTTTX
%Programme LEAD	UUTTTXTT
%Programme WHICH	TXVTVTUT
%Programme WHY	UTUTTTTX
%Programme WORK	TUSTVXRS
%Programme exist	TTTTTXST
%Programme for	TSTSSYPS
%Programme was	UUUUTTXT
%Project	NVMUTXLM
%Project $	PSXSSXTS
%Project $cluster	SRTTUXPT
%Project $domain	RTUQQ_QT
%Project $state	NWSRSVUS
%Project %Cluster	VVVVVVVV
%Project %Document	VVTTTTXT
%Project BETWEEN	TTTXTTTT
%Project BY	TTTXTSTS
%Project ELSEWHERE	TXUTTTTT
%Project FACT	RSTSXTSQ
%Project FUND	TUTTTXTT
%Project HOWMANY	VVUUXRTT
%Project INUSE	SVUUURUT
%Project LACK	UTUXUTUT
%Project LEAD	VUUSWVTT
%Project LINK	USYRSSTR
%Project LIST	QQTSTZRR
%Project MEMBER	VVVUZRRS
%Project PER	TUTXTSTU
%Project TABLE	VVVVVVVV
%Project VERSUS	UVVXTUVT
%Project YEAR	UUUTTXTT
%Project about	TTURSXVT
%Project across	VVVXUVVU
%Project after	WTUTTVUS
%Project anywhere	SSVTRYUS
%Project are	VSXTWVUS
%Project at	VVUXSTUU
%Project completed	USVU_QVS
%Project concern	TTTTXTTT
%Project did	VVTUYSST
%Project does	UUTWWTTS
%Project fail	TTUTTSTX
%Project fit	SZVVRRVU
%Project from	T_VVVPVV
%Project hai	SRTXTVUR
%Project hain	STTS_QQR
%Project has	UUTRUWSO
%Project improve	UTTTTXTT
%Project in	TNUYXURP
%Project involve	USSTTYTS
%Project is	UTSURVSW
%Project jo	VZVVURVV
%Project ka	VVVWVVVV
%Project ki	TTUTTXTT
%Project mein	TTXTTTTS
%Project of	RSTTTYSQ
%Project on	QWTQWWRR
%Project should	V_VVTQVS
%Project since	TSVVR_VV
%Project tagged	UVVSXTUT
%Project that	RUTRSYUS
%Project the	SSRSVQRW
%Project were	VVVUbQUS
%Project का	UUTVXRSS
%Project की	TSUVSYTT
%Project जो	UXVVVUVV
%Project है	VVXTVTVT
%Project हैं	UUTXVRRR
%Technology	HWOYSTIM
%Technology #	XVUUTTRT
%Technology $	TXRORUPN
%Technology $domain	TSTRTYUQ
%Technology $state	T_UTWPVS
%Technology %Place	VVTTUUTX
%Technology ADOPT	SWUVXPVU
%Technology BY	UUUZTVUS
%Technology ELSEWHERE	R_VVVSVV
%Technology FACT	QQRRRZTW
%Technology HOWMANY	VVVYTTUV
%Technology INUSE	SSTSWUTS
%Technology LACK	SZUXSQVS
%Technology LINK	TTTTTXTT
%Technology LIST	TRSTP_SR
%Technology MEMBER	VUUTUTUX
%Technology PER	TTTZRTST
%Technology STAGE	VVVUZRVV
%Technology TABLE	SSS_RQSR
%Technology VERSUS	VWVVVUVV
%Technology WE	TXVVUTVV
%Technology WHICH	RYTRQUSR
%Technology YEAR	SSUTRYSS
%Technology across	VVVWVUVV
%Technology already	SUVUTWVV
%Technology are	TWTTTWTP
%Technology at	TTTTXTTT
%Technology banayi	STSQWXSR
%Technology but	VUVXUTVV
%Technology came	VRRSSYRS
%Technology can	UXVVVVVU
%Technology chal	VVVVVVVV
%Technology challenge	STSTSSSY
%Technology cheaper	SSTSSSSY
%Technology come	VTUU_TVT
%Technology cost	VTUTXQUW
%Technology could	TYVUTSVT
%Technology deploy	VUVXVUVV
%Technology developed	VTURSZSR
%Technology did	UTTTUXTS
%Technology dil	TTTTXTTT
%Technology does	VVUVXUTT
%Technology evenly	VVVYUTVU
%Technology exist	TXVVTTVT
%Technology for	RUUMVWTN
%Technology from	QXRRSWRR
%Technology hai	PPSTYUTR
%Technology hain	UVU_WSTT
%Technology has	TTQSQ_OQ
%Technology have	VVUTYRRS
%Technology help	TTTRTXUT
%Technology in	RWTRTYTT
%Technology is	SWUTTQUX
%Technology jo	TTVUTXVU
%Technology ka	VVVVVVVV
%Technology ki	SSTVWRSR
%Technology ko	VVVVVVVV
%Technology lagayi	VVVVVVVV
%Technology might	VXTUTTTT
%Technology not	RYVSTSVT
%Technology of	TXTVTTVT
%Technology on	QNUTXVTQ
%Technology operate	QRUTRZVR
%Technology others	SZUTURUT
%Technology over	VVVVVVVV
%Technology ready	TTVSSZVU
%Technology recorded	UTUTZSTQ
%Technology sahi	UXVVVVVV
%Technology should	VXVVVVVU
%Technology since	VVVUXTVT
%Technology target	VZVVVRVV
%Technology tb	RQUSP_TR
%Technology that	RXSPTURP
%Technology to	XUUTTUVS
%Technology wale	TTVUTXTT
%Technology were	TUTQYURQ
%Technology will	TUTTTSUX
%Technology with	XTTRUVUT
%Technology would	VaVVVSVR
%Technology younger	TTVTSYVR
%Technology की	TTTXSTTT
%Technology जो	SVUURVVT
%Technology दर्ज	VVVR_UUS
%Technology बनाई	TTTUTXTT
%Technology लगी	VVVXVTVV
%Technology लाई	UXVVVTVV
%Technology ली	TXVVVTVV
%Technology हैं	UUVS_QUS
2day	TTTSVSSY
2day $	TTTSVSSY
2mrw	UVVVVTVY
2mrw $state	UVVVVTVY
3x	TVUUUURZ
3x NUM	TVUUUURZ
5x	TUTTTTTX
5x NUM	TUTTTTTX
= 1	TTVUTXTT
= 10	VUUTUTUX
= 20000	UVVVVQV_
= 20k	TTTTTTTX
= 3	SSSSSZRS
= 5	TSSSRVT_
= 50000	TTUSUSSY
= a	TXWTSTXP
= aa	TYVUVTVV
= about	PSLPQQXU
= absent	TYUSRSTR
= academic	YTUVTRVU
= academics	ZSVVVQVT
= according	VUSRURXS
= acronym	VVVVVVXU
= active	dUVUQNVU
= address	TSQQSRUX
= adopt	RXSSTNQY
= adoptable	VbVVVPVV
= adopted	TRSUUYPT
= adopting	VXVVVVVU
= adoption	VVVUVUVX
= advise	XVVVVTVV
= after	UTTTQQYS
= against	RVSYQVOR
= agencies	ZSVVYPUT
= agency	XTVUTTVT
= agreement	TVVTXTVT
= agreements	TTTTTXTT
= all	QQRUVVMR
= already	TXVVTTVT
= analysis	VVVVVVVV
= andar	TVUUTXTU
= another	TXVVVVVV
= anubhav	XTVUTTUT
= any	VPUWVTQL
= anybody	WPTTTWTT
= anyone	XRXTTRTQ
= anything	TTTTTZTP
= apna	TXVTTTVT
= apne	VVVVVVVW
= approach	UUYTUQTQ
= approached	XVVVVVVT
= are	PWQVSWEQ
= area	RSSVQSRV
= areas	UTTVSWVR
= as	TXUVUTVT
= associate	XUTUTTUT
= associated	RTRTTWWO
= at	XNVQRTKR
= aur	TYUUUSTR
= available	UVTSSSSX
= axis	TVUXTTUU
= b	TUYRUTTT
= baahar	VXVVVUVV
= baaki	TXTUTTUT
= baare	YTQRSRZS
= baat	YTVVUTVU
= background	UUQSURbO
= bahar	SYVUVSVT
= banane	YVVVTTVW
= banata	XUVVVUVV
= banaya	TTSQUQWU
= bare	UUSUUS_S
= based	QVSSPXSS
= bataiye	ZVVVSSVV
= batao	XSWSQJXS
= be	VXVVVTUS
= beech	VVXTVTTT
= behind	TYTUSUSO
= being	VUVXTTTT
= belong	OTVQXQXP
= belongs	STTTRZPS
= beneficiaries	VTUVTUXT
= benefit	TSTUTTXT
= best	VVVVTQVT
= between	QRXVRRNU
= big	VUSSTRZQ
= bodies	YTTTXTPO
= body	QRPRQOVY
= borrow	V_VVVRVV
= boss	UUUUVTUY
= break	TTTXTTTT
= breakdown	VVVZVRUU
= breakup	VTVZUSUT
= bridges	TTXVTTVT
= brief	UVUUUUZR
= bring	S_TVSQRS
= bringing	TXUTTTTT
= brings	VTYTUTTS
= broken	VVVWVUVV
= brought	SYUVUTVR
= build	YTUTSRUX
= business	USTTSSUW
= but	VWVVVUVV
= by	QSQYQVNU
= calibrated	WUVVVVVV
= call	XUUUUUVU
= can	XWVVVTVU
= capabilities	VVVVVVVV
= capability	XUVTTTUT
= capital	VVVVVTSY
= centre	XUVVUUVV
= centres	VVVVVVUW
= ceo	RPLOLJPb
= ceos	UTUTTSTY
= chahiye	WTURPPUU
= chain	VUYUVSST
= chairs	RVTUTSYR
= chal	TVSSTVPU
= chalega	TXTTTTTT
= chancellor	XUVVTTVV
= charge	VVUVTTYS
= chart	UVVXTUVT
= cheez	UVPUURZS
= chief	QXRSTTTV
= cities	SSSQTZLQ
= city	SPSRTQZT
= cluster	OOQZORYU
= clusters	INSXXTON
= clustr	VVVXVTVV
= coastal	VWVVVVVV
= collab	YVVVUSVV
= collaborate	XUWSQTPN
= collaborated	_UXTSQRR
= collaboraters	ZSVUVQVU
= collaboration	XUTVVTTT
= collaborations	VVVVVVVV
= collaborator	WVVVVVVV
= collaborators	dPUTTNTR
= collection	TXUVVUVT
= college	XVVVTUVU
= colleges	SRUTTYSQ
= columns	UUUXTTTT
= common	UTWXSQQQ
= companies	ZQTWTQRS
= company	YRQQSSVP
= compare	SSN_SQQR
= compared	TUTXTTTS
= compendium	NQSQUSWP
= compendiums	SSRRVWSP
= competence	XTTTTTUT
= competent	VVVTUUUX
= conduct	RVVVZVVV
= connect	TTcSTMSQ
= connected	VUZSUSQS
= connection	TUbSUQQS
= connections	VVXVVUTV
= connects	RSZTTSQS
= consortium	XTTTTSTT
= contact	aRWTSOVR
= contacts	XTWTTSSS
= contrast	VVTXUTUT
= cooperate	WSTUUSSP
= cooperates	TUVUTXUT
= cooperating	VVVU_UVR
= cooperation	RSRXRVQS
= copy	RXUVTTVR
= copying	TXVVUUVT
= corporate	WUVVVVVV
= corporation	XTVVVUVV
= cos	XTVVUTVT
= could	YWTTTRTT
= count	RPSTbONF
= countries	OST_TSRP
= country	TVUVUTTX
= counts	VUVXTTTT
= covers	VVVZUUTV
= cross	VUVXVTUU
= crosstab	VVVWVVVV
= d	USVSRWUR
= deal	ZRPROWNN
= dealing	XVVVUTVV
= deals	VVVVVVVV
= degree	VVXTVUUT
= degrees	VV_TVUUS
= demonstrated	TXUVTTVT
= dena	TTXTTTTT
= departments	YQTRUTTP
= deployable	UWVVVVVV
= deployed	RTTSWWSP
= describe	TUSTSQ_Q
= desh	VVV_VSUV
= deshon	VVVUXTUU
= designation	UTSTUSYS
= details	SMTSSP_R
= develop	WTTTUWTS
= developed	RSRSRPaQ
= dhoondh	_VSVUVUV
= did	TXVUVUVU
= differ	VVSXTUQT
= difference	TTRTSSPY
= dijiye	VVUVVTXU
= dikhaiye	QTSSQaTR
= dikhao	LOWTL_SR
= director	UUSTPRR_
= directors	STSTSSSY
= displays	XTUVVTVU
= distributed	VXVYUTVT
= distribution	VVVZSSSS
= district	VVUTSOXR
= districts	UTTXVTQV
= do	UUQSQUWP
= docs	QSTTXUQS
= documented	TTTTSZSR
= documents	QRQQYZML
= does	QUSVRQWW
= doing	XTTSSUQS
= domain	STQaPORR
= domains	QSQYUPRR
= done	TSSSOYSQ
= door	UUXUTTUT
= doosre	SYVSTSUR
= doosri	VWVVVUVV
= down	VVVWVUVV
= draw	XTUVTTUT
= duplicate	VVVVVVVV
= dusre	VYVUVSVU
= each	UUS_PSRR
= east	TXUUTTVT
= eastern	TSUUXRVT
= eight	UUSVVSRR
= elsewhere	RZUUTRUT
= emulate	TXVVVTVU
= engineering	_VVVVTST
= enumerate	VVVVVVVV
= established	VVVVVUaQ
= establishment	UVQSVR_T
= estd	UUSRVPaT
= events	PQRRVYNO
= every	QQTVTWQT
= everything	SSRSSZRR
= exactly	VVUUUNeM
= example	TXVVVUVT
= examples	VZVUVRVV
= exhibition	VVRSSSYR
= expand	TSRTSQRZ
= expect	TXUUTTVT
= experience	ZTSURSRT
= expert	YSUTTTUR
= expertise	aPTWSPTQ
= experts	TRQOa_MK
= explain	SUTQSMS_
= extended	TbUVVTSS
= facilities	SPUUSZUP
= facility	UVUURWVQ
= faculty	TUUUTXUT
= far	VVVVVVVV
= fewer	UTVTXTVT
= field	QSTXSXSR
= fields	STRWXOPP
= figure	TTTTTXST
= figures	VVUTTVXT
= fill	UVVVUUeM
= finance	VVUUUTSY
= find	YPRRQSUS
= firms	YTVTSRUS
= five	VUUSWQTT
= focus	STTSWSWT
= follow	TYVVVUVT
= for	WXSWORXR
= form	TTSTTSYS
= forums	TTTSVVTR
= foundation	TVUUUTXT
= founded	STSRUUZO
= founders	YTVVTRVS
= founding	UUSSSSZR
= four	XTUUSTUT
= from	RYVTTSXT
= full	TTSTTSYS
= function	TTTTTRRX
= fund	UTTUTSSY
= funded	TUTTTXSR
= funders	_TTSQQUR
= funding	TTUTTXSS
= funds	TTRTTPUY
= furnish	YUVVTTVV
= gap	VVVVVVVV
= gaps	RRTZSRSS
= get	RVWPTQTX
= gets	TUTTTTTX
= ginti	STSZVPSN
= give	TRNUQMX_
= goals	VVVVTVRZ
= good	ZPSURSUR
= got	VZVUVSVV
= government	WOWONLP_
= govt	bTUSYLSR
= grid	VVVYVUVU
= ground	VUYSTUTS
= group	_TVVUQVU
= grouped	UTVXUTST
= groups	ZSUTSRTT
= hai	JVRSPRWU
= hain	SWRSTYSU
= hamara	UVXVVVUV
= hamare	TXTUTSUS
= hamari	XVVVVUUW
= hamein	WVVVVVVV
= handle	YVVVUSVV
= hands	YTVVSSVT
= har	VVUaPSSR
= has	SRSTPZSR
= hasn	UXVVVTVT
= have	UWTVQSQR
= head	RQQQOOWW
= headcount	TTVTXTVT
= headquarters	VVTVUR_R
= heads	PUQUTRYS
= hearing	UVUUTTXT
= heat	VVVXUUUV
= heatmap	TTTXTTTT
= help	YVSUTRTT
= here	VWVVVUVV
= hill	TaVUURVV
= himalayan	VVVVVVVV
= hisab	VVUXTTUT
= history	UTTTVSRZ
= hold	VTUSZRST
= hops	VVVVVVVV
= hospital	XRSVPUUQ
= hospitals	VPRRWURT
= hosptals	ZVVVUSVV
= host	WUSRRVVS
= hosted	UUUTTXTT
= hosts	RTSTSRZT
= hota	VVVVVTYU
= how	JOXSVIWQ
= howmany	SVTQYNNS
= hq	UVQTVR_T
= hue	VVXVVVVU
= hum	ZVUVUVUU
= humein	WVVVVVVU
= hw	UUVVbQVO
= i	RTXUWUUO
= identify	VWTUTSVT
= iit	QUURSQS_
= impact	VVVVVSS_
= implement	UWVVVVVV
= implemented	UYVVVSVV
= import	TXUTTTVT
= in	SRUVVUSV
= inaugurated	UUTTTTXT
= incubator	XVVVTUVU
= incubators	XSTRNUTP
= india	TUUSTXUT
= industry	WSRWPPPV
= inform	XVVVVVVT
= information	VVTUURbL
= initiative	VVTTTTXS
= innovation	ZRQOOQRV
= innovations	RZUWRRUQ
= inst	OVVVbVVR
= installed	RRTTSXXQ
= institute	WPPOROZP
= institutes	XRTRTUSS
= institution	TRSYSQYP
= institutions	QOSWXXIM
= instituts	_TUUTQVR
= interested	YTTTSSRS
= intermediaries	VVZVVTUT
= international	STRVVWQQ
= intro	VUYUUSSS
= introduce	QYXUTRTT
= introduced	UWYUVTST
= introduces	VVZVVTUV
= introduction	VVXTUVTT
= invented	UVUVUNcT
= investor	bVVVRNVV
= involved	UTSURZSR
= is	TRMIXSWS
= istemal	S_VVVQVV
= ja	UWVVVVVV
= jaankari	STUUUYSS
= jaante	UUXTTUTT
= jagah	TXVUVTVU
= jankari	VVUVVTXU
= join	YRSSQVPX
= joining	UVXTTTTV
= joint	_RSTSSTQ
= juda	VVYUVUTU
= jude	UUWNYRPO
= judi	STRWVSRS
= just	TTUTXSTT
= kaam	XRTVTQTW
= kab	QUSTTOYW
= kaha	TSTTTSSY
= kahan	SSPSTJYU
= kahin	S_TUUQTS
= kaise	RRZPSRRX
= kampaniyan	YSTTTSQS
= kar	XTTTTTST
= karein	XUVVUTVV
= karne	ZQUSQRTR
= karni	XTVVVSVU
= karta	QQSQRQWW
= karte	VUTVUSSY
= karti	XTUVUSaR
= kaun	TQQVLTTP
= kaunsa	RTTTTSTX
= kaunsi	UZVVVSVV
= ke	XSUWRPSQ
= keen	VVVVVVVV
= keep	UVUUTTXT
= ki	UWVVVTYT
= kin	TTTUTXTS
= kind	UURRPVVO
= kis	VSTWSQXQ
= kisi	VWVVVVVV
= kisne	TTSQUQWU
= kisse	XVUVVUUW
= kitna	TTSTSTTX
= kitne	NRQQ_QRR
= kitni	QMWVaMUQ
= know	SSXRVRVO
= knowledge	YSVVVUVV
= known	UVSUTSYS
= knows	VTYTSSST
= koi	PUWXUWTP
= konse	UTTXTTTT
= kshetra	VUTZSSST
= kshetron	TTTTTXTT
= kul	TSTTXTTT
= kya	KUWOSQSV
= kyon	TWUTTTUX
= la	TZVTTPVU
= lab	ZRTUSRRY
= laboratories	WVVVVUVV
= laboratory	VVVVVVVV
= labs	YPPSYSNN
= lack	WXUUWSTT
= lacking	TSTXTSRS
= lacks	TYTSUSTT
= lag	SXTUUQTV
= laga	VVVVVVVV
= lags	VVVVVVVV
= lagu	VXVVUTVT
= lakh	RSSRSXQU
= large	VVVVZSUT
= latest	SRTRTYSS
= launched	VVUTWSXR
= laya	UXVVVUVU
= lead	TTURVTQX
= leader	TUTUTTQZ
= leadership	VVUVVTRZ
= leading	XTUUTTTT
= leads	VTRUSQ_V
= learn	TXSSQSTQ
= least	VVVVWUUU
= led	UUUSWWSQ
= left	VVVYVSVV
= lena	TTXTTTTT
= lessons	RZVVVVVU
= let	XVTVTTUT
= level	VVUXTQWT
= like	UOVPPWTQ
= link	RRaPQPPR
= linkages	VVVVVVVV
= linked	SUYOVRNR
= linking	VVWVVVVV
= links	TU_TUPSS
= list	TQNNOYMR
= lists	UVTUXTTT
= little	VVTUVSYS
= located	STTTTXWS
= location	VUSTTPaO
= log	SRPRSVTX
= logon	TTTTTTXT
= look	ZUVVSRVU
= looking	XTUTTTTT
= looks	SUTTSSYT
= love	WUVXTTVU
= m	YUWTTSUT
= madad	XRSTSQXR
= made	SSTPSUVW
= make	OXQPOMYb
= maker	ONTRUOcO
= makers	aQSTSOTQ
= makes	NSSVTMdS
= making	TRTQTaTP
= mandate	XTTUTTZS
= manufacturers	YUVVPSVT
= many	KMVGZJSU
= map	RSVRPYQP
= mapping	SRQSPWXS
= matrix	VVVZVUUU
= may	XVVVVVVT
= me	RRRUUNYV
= meaning	TTSTSNRZ
= medical	XVVVUUVV
= meet	ZTWRQOYQ
= meeting	TSTRTRVW
= meetings	STTTXWTT
= melting	VVUUSSSY
= member	TRPSVWPV
= members	VOPVPZPP
= mentor	WVVVVVVV
= mentors	XVVVVTVV
= mera	STPQSPSY
= mere	SPTSSPSY
= meri	UVTTTUTX
= million	TUTTTXST
= milwa	TUXTTUTT
= ministries	ZUSTQOQX
= ministry	STSQSQZU
= missing	TXTTTTTT
= model	TXUVUTVT
= more	STTSaOVT
= mou	TTVTTTTX
= much	SSRTOPVZ
= mujhe	RRWRRQRX
= multilateral	TUVTTXUT
= municipal	XTVVVUVV
= mutual	VVTVVVUX
= my	USQTSRUV
= naam	VSNPRNSZ
= nahi	QXTXTTTT
= name	TSRRQPR_
= names	_UVTRRTT
= nata	VVXVVUUT
= national	VVVVVVUW
= nations	TUVSSYUT
= naya	VXVVVUVV
= need	UQTUXSXO
= needed	XTVUTTVT
= needs	ZRVVTRVT
= neglected	VVVXVUVV
= new	SRTTS_TN
= news	TTTTTXTT
= newspaper	TTTTTTSX
= newspapers	VUSTSRSY
= ngo	ZRSRSSRP
= ngos	XRROTUOJ
= no	SVTPaRRP
= none	VVVXTTTV
= north	TVUTXRVS
= not	QYUVTRSR
= nothing	TTTXTTST
= num	VRUPbNQP
= number	NQQYXQMU
= numbers	UTTTTTXT
= of	NRRVXSMV
= offer	VWVVVUVV
= on	WTPUWL_L
= one	TVUXTTUU
= open	UUXUTTUT
= organisation	_TSVTPaO
= organisations	_QTSRRSQ
= orgs	ZSVTTRVU
= other	SZVURQVT
= others	UZTRTQTS
= our	ZQRTSRSR
= ours	VWVVUVVV
= out	TXVXVTUT
= outcome	VTUVVSYS
= outcomes	VUVUVPbS
= outside	RWTUSUTR
= over	VXVVVUVU
= overlap	RSRbSOSP
= overview	UURYTOaM
= owns	VVVVVPaT
= pahunch	SYTUTPTT
= pahunche	TTZUUSSR
= papers	TUUTTXTT
= parichay	UVXVVVUV
= park	SYVVUTVV
= part	STSTSZPS
= participates	UTTSSYSS
= partner	XPZTRMTP
= partnering	YVVVVTVV
= partners	cOSLUNPM
= partnership	VVYSSTSS
= partnerships	TUUUTYUS
= parts	VWVVVUVV
= path	VU_TVRTT
= paths	TTXTTTTT
= pehchan	TTXVUTTT
= people	RQSRSZPY
= per	TUTaPSSS
= person	TTUUTPSa
= persons	UVTTQ_RQ
= pick	TZUTTTVR
= picked	VVVYVUUV
= pilot	YOTPSUTR
= pilots	NPRSRdRR
= pivot	VVVVVVVV
= place	SVUSWUTQ
= placed	XTVVUSVT
= places	UTVTUSVX
= players	ZTUSRRTR
= please	TTTSTXUR
= plot	TVUXTTUU
= point	WVVVVUVV
= poora	RSOSUSTY
= ported	VVVVVVVV
= post	VVUVVRWU
= ppl	TTRTZXNN
= practices	TXVVUTVT
= preparing	VVVVVVVV
= present	UYVVURXT
= president	UTSTTSRY
= press	TTTTRVPV
= principal	SSZTRRRT
= private	VVTYTTTT
= produce	STQQRXMU
= products	UUTTTXUT
= professor	VRTRRQQW
= professors	VVRP_ROR
= profile	STRSSQcM
= programme	YTVVVUVQ
= programmes	SSQTSXVQ
= projcts	VVVXVTVV
= project	TLVRTXVS
= projects	NXLWSXIL
= protect	STSTTSSY
= prototype	SSVSQZVU
= proven	QYUUSSVT
= publications	TUUTSXUS
= pull	SSTUSYQT
= purpose	VUVUVR_U
= quantity	UUVUXTVT
= r	XTTTTTUT
= raha	TWSSTUQU
= rahe	XTSWXQUS
= rahi	TVUTSVUS
= rajya	TXTUTRTS
= rajyon	TXTVTSUT
= re	YUUVTTVT
= reach	RSZSSXPP
= read	SSSSQYQT
= readiness	UTTWRQXT
= recent	RRSRR_QQ
= recommend	YUTSTOTX
= regions	VVVXVUVV
= regulatory	XVVVVTVV
= relate	UTYTTTSS
= related	URTSRYQP
= relates	VVWVVVVV
= relation	SSbRTNPN
= relationship	SSZTTQTR
= release	UUUVSTSX
= releases	TTTTS_PM
= remind	VVUVVUaP
= replicable	RbTSRPRR
= replicate	OcUUUQTT
= replicated	TXVUTTTT
= replication	RZTTUSVT
= report	VSTSRRXQ
= reports	RRRRNaOP
= request	WUVVVVVV
= research	VOTTTTSR
= researcher	XVUUTTUT
= researchers	PQUSRaTO
= researching	ZVVVTSVV
= responsible	ZSTTRQSX
= rest	UXVVTSVT
= result	VUTTVSSY
= results	UTTTTTWU
= reuse	TWUTTRUV
= rishta	UVYPTTTT
= role	UUQRTOeJ
= roll	VWVVVVVV
= rolled	TXVVVTUT
= route	VU_UVTTS
= rows	UUUXTTTT
= run	WOTQXXRR
= running	RWTTRVRQ
= runs	VVSSQSXQ
= s	TURQTSXR
= sa	STSPTOPa
= saare	VTRRSYSS
= saari	UVUUSZVV
= saath	UTWSSVRQ
= sabhi	TTTXSVTT
= safal	TXVTVTUT
= sahyog	VVUWXUUT
= sahyogi	WVVVVUVV
= sakta	SZUUUQTT
= sakte	TXVTTTVS
= sakti	UXVVVTVV
= samachar	TTTTTTTX
= samadhan	TZVTTOVU
= sambandh	UUXTUTTU
= samjhaiye	VVVVVUXU
= samjhao	SVUUURRZ
= sampark	VVXUVVUV
= sankhya	TTTUXTTS
= sanstha	WSUWSSUT
= sansthaen	XTVVUUVT
= sansthan	USUTRZTT
= sansthayen	WVVVUVVV
= sarkar	TSURTRSZ
= sarkari	QUUUR_VU
= say	TSRSSROb
= scalable	SZVUURVU
= scale	U_VUVRVU
= scaled	VWVVVUVV
= schemes	RRSQPaRQ
= school	WUTTRRTW
= schools	UQTSTZSV
= science	UUTRTTSZ
= scientist	STTPRQQ_
= scientists	QSSRQYOX
= scouting	XTVVTTVT
= se	QWPaQSRO
= searching	YVUUSTQR
= secretary	SXSTTTTV
= see	RTRVRYSS
= seek	YTVVUUVV
= seeking	XVUVTTST
= seeks	_UTUSRPQ
= sensors	VVVVVVVV
= separation	VUYTVUUS
= serve	XTVVVUVV
= served	VVVXVTUV
= set	VTTTTTYS
= seven	XTTTTTTT
= share	QRXVPRQX
= shared	VVVXVTVV
= shares	SUTTTTTY
= shodh	OSUTT_TS
= shortest	TTXTTTTT
= shortlist	YUVVUUVU
= show	PQWSO_NM
= shuru	VVUSZPYR
= si	ZURQPWRN
= side	VVVWVVVV
= sikh	VXVVVTVT
= sit	TSVRTVSV
= situated	VVUVVUYT
= six	aVUUTQVT
= so	VVVVVVVV
= solution	VWVVVUVV
= solutions	PVUUSVTP
= somebody	TTXUTXTS
= someone	aSXTSQSQ
= something	WUTRSRXT
= somewhere	UbVVUOVV
= sort	TUSTSXWR
= source	RRRQSWXR
= sources	UTTTRXVR
= south	TTTSTXTT
= southern	XTVVTUVT
= spaces	UVUXTTTT
= speak	XVVVVUVV
= specialised	YSSTSSSS
= spread	TTTXTTTT
= staff	TTTTTTTX
= stage	TRTOTXVS
= stand	VVUTUSYS
= stands	VVXUVSYR
= start	MSPLTWSW
= started	STSOUXSN
= startup	RPTXXQST
= startups	ZOQVTSNU
= state	RUTXRMWX
= states	LXR_VQPP
= status	STUUURTX
= sthapna	VVUVVUYT
= strength	TVVVXVVT
= strengths	WVVVVVVV
= strong	XTVUPTVT
= strongest	TVVVUTTX
= structure	UUUTUTTX
= study	STSTQYQR
= studying	TUVRSYUT
= subject	VVUXVTUV
= success	RPSSTWSU
= successful	UVTUTTXT
= suggest	XUUSQPRT
= suggestions	_SUUURVT
= suit	TYVVURVT
= suitable	TXUVUNVT
= suited	XTUUTTUT
= support	bTSTXVQQ
= supports	TUUUTOSb
= t	TWRQTRXP
= tab	VVVVVVVV
= table	TTTYSTTS
= tabulate	VVVYVUUV
= tabulation	VTVXUTTU
= take	SZTTVWQS
= taken	SRTTTYTS
= takneek	TYVUVSVU
= talika	VVVWVVVV
= talk	VTVUTRRR
= tally	TTTTXTTS
= team	XTVVUTUW
= tech	NZTWRUPP
= technical	bTVVTRVV
= technologies	HSPXVWKP
= technology	SQRUVTPT
= tell	QRTQZKaR
= ten	WUTRURSX
= test	ZVVVVSST
= tested	SUUQQWUT
= than	USTRZRRP
= the	NTRRbRQP
= theme	TUTXTTTT
= themes	VVTYTTTU
= there	UTSTWVOR
= three	VXUSTSTR
= tie	WVaUUTTT
= tied	UUdSUPPP
= ties	UVXUTSUT
= to	WQ_QQSTK
= together	UUXQTTTT
= took	TTTTXUTR
= tool	XTTTTTUT
= tools	SWUTSUSP
= topics	UUTYSSST
= total	OSQOdQLU
= touch	TVZTUTTS
= trace	UUYTUSTS
= transfer	TXTTTTTT
= transferable	TYUUTQVT
= transferred	VWVVVUVV
= tried	TXVVUTVU
= trl	TUVTTXVU
= tulna	TTTXTTTT
= two	VTSWTTVW
= under	TSRSTOWX
= univ	WVVVVVVV
= universities	ROQQSTPV
= university	UQRTTTVV
= up	PTSVRTVS
= upay	SYVVVSVV
= upon	XTTUTTVT
= ups	OPQQXXNP
= us	XRVTVOUP
= use	PPRRTbQL
= used	QXRTQURQ
= vaigyanik	VSUTTTUX
= validate	XTUVVUVT
= validation	VVVVVVVV
= ve	XUVVTTVV
= versus	VVVYVTVV
= vibhag	XTUTSTUT
= vice	XUVVTTVV
= view	VVUYVSTS
= vishay	VVVYVUUU
= vouch	VVXVVVVU
= vs	STRbSOPQ
= w	TUYRUTTT
= wale	YTUTRTTS
= want	TYPVPRSO
= wanted	ZVTTSRSR
= wants	XWTTSTQT
= was	UVUTUSRZ
= way	VVZTUTST
= ways	VVXTVVUU
= we	UUSRMRTN
= weakest	VVVXVTVV
= website	STOQRRZV
= what	HRSPWRSX
= whats	VUYRSRQT
= when	PQQPQSXR
= where	PUSROVWS
= which	RVPMJVWR
= white	UVUXTTTT
= who	_OSLLQYO
= whom	YPXSROUR
= why	QSTSSTUW
= wise	SSUYOQSV
= with	YQTQSVKT
= work	PVTWPTQS
= worked	RXYTTOTS
= working	RXRWVWRN
= works	QTRUSXRQ
= workshop	XVUTUTTT
= workshops	STUTSYVT
= worth	RXUTTTTT
= would	YSTUVTTS
= write	UVUVVVYS
= x	TTTXTTSV
= year	TTSXTQYQ
= years	UUTYSSST
= yet	SaTTSPTR
= yojana	TXVTVTUT
= you	TTSRWSYS
= zila	VVVVVVVV
= अनुभव	WVVVVVVV
= अनुसार	TTTXTTTT
= अन्य	TXUTTTTT
= अपना	T_VVVQVT
= अपनाई	VWVVUVVV
= अपनाया	UYVVVTVV
= अब	TYVUTSVU
= अस्पताल	VTTTTXTT
= अस्पतालों	STUUSYVU
= आ	VXUVVTVT
= आपस	TUXTUUTT
= आयोजन	RRTTSYTT
= इस्तेमाल	RSTUTYTS
= उद्योग	WVVVUVVV
= एनजीओ	ZTUTVRTR
= और	SZVUURXU
= कंपनियां	WTUVWTUR
= कंपनियों	YVVVUVVS
= कंपनी	VVVVVVVV
= कडियां	TTXUTTTT
= कडी	VVXUVUUU
= कब	TTRRRVSW
= कम	VSTSSVTS
= कमी	VVVWVUVV
= कर	XTVVVRVV
= करता	UUQTTR_Q
= करें	XTTTTTTT
= कहां	UTRTTS_U
= कहीं	SZVUURVU
= काम	UQTTZRWT
= कितना	TTRSPRQb
= कितनी	RPSSXNPU
= कितने	PRQTXQSV
= किन	RVSTRYTS
= किस	TTSYTQSR
= किसके	XUUVTUUU
= किसने	RRRRTQ_Q
= किससे	XTTTTTTT
= किसी	WUVWVUVV
= कुल	VVVRXTUT
= के	STTWVTSQ
= कैसा	TTTTTTTX
= कैसी	VVTVVTTX
= कैसे	QSXRRNRY
= कॉलेज	_TVVSRVV
= कौन	WQTUMUVR
= क्या	ROSOSWQY
= क्यों	UUUSTRQZ
= क्लस्टर	QQRWQRMU
= क्लस्टरों	VVUYUTTW
= क्षेत्र	STTXTTRT
= क्षेत्रों	TTTXTVTT
= खोजें	ZTSUQRTT
= चल	QQTUVVUT
= चार	YVVVUSVU
= चारा	QRRRTQZR
= चाहिए	_SQRQRQV
= जानकार	ZQTSTRSQ
= जानकारी	UUTTTSYR
= जानती	UUYTUSSS
= जुडा	UVTXTUUU
= जुडाव	UUXUUTTT
= जुडी	TUSTUWUT
= जुडे	UUVTXUTS
= ज्ञान	YTVVUSVU
= तक	TYVUTSVU
= तकनीक	OYUTSUTS
= तकनीकें	OPTSQaRP
= तकनीकों	TTTXSTTT
= तरह	VVXUVUVV
= तालिका	TTTXSTTS
= तीन	WVVVVVVV
= तीनों	TTTXTTTT
= तुलना	SSSZRRRR
= दस्तावेज	STSRTZRQ
= दिखाइए	QRUQO_QO
= दिखाएं	STTXRVTT
= दिखाओ	QTTTPYUS
= दीजिए	QUTTQXUX
= दूसरे	TcVVVMVV
= दें	VVSVUTaP
= देना	VVWVVUVU
= देश	UUUWTRTX
= देशों	TUVUXTVT
= दो	UVVUVTTX
= नहीं	TWUZSRUT
= नाता	UVYUVTTU
= नाम	UTTTTTWX
= निदेशक	VVUUVSSY
= पद	UUSTSSZQ
= परिचय	UVXVVVVT
= परियोजना	SVWXTQUR
= परियोजनाएं	NQRUVTNN
= परियोजनाओं	SSTVWTSS
= पांच	YTUUPTTT
= पूरा	TTTTTTXT
= पूर्वोत्तर	ZVVVRTVV
= प्रकार	VVVXVUUV
= प्रत्येक	VUUZSSTT
= प्रदेशों	TXVVVTVV
= प्रमुख	UVSTTOdK
= प्रयोगशालाओं	TUTTTXTT
= प्रौद्योगिकी	ZVVVTTVV
= बताइए	XSSTNQZQ
= बताएं	ZUVVORVU
= बताओ	QSTUQQR_
= बनाती	TTVVXTVT
= बनाना	RSTTSZRR
= बनाने	_TVVTQVS
= बनाया	RRRRTQ_Q
= बारे	RTQQQTXO
= बीच	TUbSTQRR
= बीस	TTSTXTUT
= भागीदार	WVVVUVVV
= मंच	UUUUTSYT
= मदद	ZSTTRQTT
= मिलकर	STVTTXTS
= मिलवा	TUXUVVVT
= मिलान	TTTXTTTT
= मुखिया	TTTTTTXT
= मुझे	YSPQPPQY
= मेरा	VVVVVUUX
= मेरी	SSUVVTUY
= मेरे	TTTUUTUY
= मैं	UVYUVVVS
= मॉडल	TXVUTTVU
= यहां	VVVVVVVV
= योजना	TTTTSRSX
= रखने	YTVVUSVU
= रही	ROTUVVUT
= रहे	VUVTZRVU
= राज्य	TXTXRSTR
= राज्यों	QYTVSSTS
= रिश्ता	VVYVVUUV
= लग	VXVVVTTU
= ला	TYVUURVV
= लागू	TWTVXQSS
= लिए	VWVVVVVV
= लें	TXVUTTVU
= लेना	VVWVVUVU
= लोग	TVQT_TSR
= वार	UVTYTRRS
= वितरण	TTUXTTTT
= विशेषज्ञ	SPTXTVOS
= विश्वविद्यालय	VRTTRUTY
= विश्वविद्यालयों	RUVURZVU
= विषय	TTTXTTTT
= विषयों	TTSTRYTT
= वैज्ञानिक	RUVUUVUX
= शामिल	VVUTYSST
= शुरू	TXUSVRVR
= शोध	YTUSVQUS
= संख्या	TUUXXSTS
= संगठन	XTVVSTVV
= संपर्क	XTTTTTTT
= संबंध	UUcSUSRU
= संबंधित	SSSTPaTT
= संस्था	XTVVVRVV
= संस्थाएं	XTUVXOTT
= संस्थाओं	XUVVTTVV
= संस्थान	WTTUXQQR
= संस्थानों	VTUZSSSS
= सकता	TaUVVQUQ
= सकती	TXVVVTVU
= सकते	TYVUURVV
= सदस्य	RTRQWWRR
= सफल	T_UTUNUX
= समाधान	TXTTTTTT
= सम्मेलन	TTTTTXST
= सरकार	RRTRSQRZ
= सरकारी	XTUTSRTW
= सहयोग	UTTTUXTT
= सहयोगी	XTSUTTTU
= सा	SWTVTRTV
= साझा	TUVTTXTR
= साझेदार	YTTTRQTS
= साझेदारी	XTVVTUVV
= साथ	TTTTXTTT
= सारणी	VUVYVTUU
= सी	XUTTPURS
= सीख	UYUVVUVV
= सीखना	TXUUVTVT
= सीखने	TZVVVTVV
= सुझा	XTTTTTTT
= सुझाइए	XTTTTTST
= सूची	PSTSRaTQ
= से	YTTbOPRQ
= स्कूल	YUUUUTUS
= स्कूलों	STUSSXUT
= स्टार्टअप	SSTVYSSR
= स्थापना	UVUVVSYS
= स्थित	UVTTTTXT
= हम	XWXURTUQ
= हमारे	ZUUUTTUS
= हमें	ZTWUTSUO
= हर	UVUaOTUU
= हिसाब	VVVZUSUV
= है	SRRURQWY
= हैं	PUPSRWUS
= होता	UVUVVR_R
ABOUT	OLROPSXU
ABOUT $	OQRRPUUW
ABOUT $cluster	TTPQPTWT
ABOUT $country	TUTUSSQZ
ABOUT $domain	VSOPRSLY
ABOUT $institution	UUPTSQ_P
ABOUT $person	STWTTSRX
ABOUT $state	QWRQPXNP
ABOUT $thing	UUTTSO_R
ABOUT %Document	VUUUTXTT
ABOUT %Institution	UVTURSYT
ABOUT %Project	VUTRRYSQ
ABOUT %Technology	TUUUTXTT
ABOUT BETWEEN	VUZTUSSR
ABOUT ELSEWHERE	VVVVVTYU
ABOUT HOW	SUVTTSQZ
ABOUT HOWMANY	VVUXTUTU
ABOUT INDIA	TUSTRXQU
ABOUT INUSE	QUSSRWQQ
ABOUT LEAD	VVUVTTYS
ABOUT LIST	VVUVVTXU
ABOUT NUM	TVTTSSSY
ABOUT PARTNER	WVUVVVVU
ABOUT WE	UUVVVVVX
ABOUT WHICH	VVUYUTXS
ABOUT WHO	TVUUTXST
ABOUT WORK	WYSTQQUP
ABOUT a	RTTSQQaP
ABOUT about	TVSSSSYS
ABOUT admission	VVUVUSQ_
ABOUT aur	VUVVVTZU
ABOUT being	STTTRZNR
ABOUT better	UUTTUTSY
ABOUT crispr	VUTTUUTX
ABOUT democracy	TUSTTRRY
ABOUT duniya	UUUTUTTX
ABOUT hai	UVPUURZS
ABOUT his	VVVVVUZR
ABOUT in	VVYVVUUU
ABOUT is	VVRUTQaP
ABOUT it	TUTUTTZR
ABOUT jo	TYTVUSUT
ABOUT known	STTTSYRS
ABOUT love	VVUUUSSY
ABOUT me	VVUVVTYU
ABOUT mein	YTPRSRbS
ABOUT new	STTSR_OP
ABOUT newton	VVUUUSRZ
ABOUT of	TTTSSRaO
ABOUT on	VWVVVUVV
ABOUT out	WUVVVVVV
ABOUT photosynthesis	VVUUVRRZ
ABOUT she	TTTTTTXT
ABOUT smarter	TURTTSSZ
ABOUT string	VVTTUTRY
ABOUT suar	STSTTRYS
ABOUT the	PMRTTOWS
ABOUT they	TTVVTXVT
ABOUT today	VVVVVTPa
ABOUT wale	STUUUYSS
ABOUT you	TUUSUSSY
ABOUT your	UVVUTSUY
ABOUT और	TUUUURYS
ABOUT में	RTQQQTXO
ABOUT है	UVUVVR_R
ADOPT	NfTQQOQN
ADOPT $	PcVVUOTQ
ADOPT $domain	USUTSQTZ
ADOPT $institution	TTZTUSRS
ADOPT $state	P_SUUNRU
ADOPT $thing	RZSUTRRQ
ADOPT %Technology	RZVUURVU
ADOPT ELSEWHERE	TXUUUTVU
ADOPT INUSE	TZVVVTVU
ADOPT NEED	TXUUVTVT
ADOPT WE	UXVVVUVV
ADOPT WHICH	SXTTTTTT
ADOPT WORK	TXVVUTVU
ADOPT a	XTUUTTUT
ADOPT anything	UZVVVTVS
ADOPT candidates	TYTTUSVT
ADOPT for	PYRRQQQW
ADOPT from	S_UUTRVQ
ADOPT hai	SaUUUQUS
ADOPT hain	TXVTTTVT
ADOPT here	UXVVVVVU
ADOPT ho	VXVVUTVT
ADOPT in	RZUUQRTS
ADOPT into	TXTTTTTT
ADOPT ja	VXVVVUVV
ADOPT kar	VVVVVVVV
ADOPT karna	QYUVVSVT
ADOPT me	VSUTVTUX
ADOPT of	VXVUVTVT
ADOPT sakta	UWVVVVVV
ADOPT science	UTTTTXTT
ADOPT the	PVQRRWTR
ADOPT though	TXVVUTVT
ADOPT to	SZUVTQVS
ADOPT too	VXVVVTVV
ADOPT कर	R_VUUQVU
ADOPT करें	VXVVVUVV
ADOPT की	VVVVVVVV
ADOPT जा	UXVVVUVV
ADOPT नहीं	VTVYVVVV
ADOPT लायक	TZVVVTVV
ADOPT सकता	UYUVVUVV
ADOPT सके	UXVVVTVU
ADOPT है	TcUVVOUP
ADOPT हैं	TWUVXRVT
ADOPT हो	SZUUSRTT
BETWEEN	PSYVRQMU
BETWEEN $cluster	TTYVTRST
BETWEEN $domain	PURQPSPY
BETWEEN $institution	TUZRUQQS
BETWEEN $person	VVXTVUUT
BETWEEN $state	WUVVVVVV
BETWEEN %Cluster	VVVXVUVV
BETWEEN %Domain	TTTXTTTT
BETWEEN INDIA	TUTTTXTT
BETWEEN LINK	VVYUVUUV
BETWEEN WHICH	VVXUVWUU
BETWEEN WHO	VVVVVVVV
BETWEEN YEAR	TSUSWWUT
BETWEEN ki	VUXTVTTT
BETWEEN mein	VVWVVVVV
BETWEEN the	VVWVVVUU
BETWEEN weather	TTTTTTTX
BETWEEN की	TTXUTTTT
BETWEEN कोई	VVXTVTVT
BETWEEN में	TUXTUUTT
BY	RSQZOTPS
BY #	UUTRTZTT
BY $cluster	TTSRXWQQ
BY $institution	RRQTTWTU
BY %Cluster	TTTYRRTS
BY %Domain	UVU_UQUT
BY %Institution	TTUXTTTT
BY %Place	UUUbQPTS
BY %Project	VVVaSSUU
BY %Technology	TTTXTTTT
BY COOPERATE	VVVZVRVV
BY FACT	UTVXUTTU
BY HOWMANY	TTTXUTUS
BY LIST	TTTTTXTS
BY WE	XUVVTTVV
BY WHICH	VVVYUSSU
BY WHO	UVTTTTXT
BY YEAR	UUUURQTZ
BY focus	VVVVVVVV
BY intelligence	UTUTTSTX
BY step	TTTSTTRY
BY the	UUTPTXVR
BY type	UVUXTSTU
BY your	VVTUYTTR
COMPARE	OONdRONR
COMPARE $	SSPZTRQS
COMPARE $cluster	UVTXTTTS
COMPARE %Cluster	TTTXTTTT
COMPARE BETWEEN	TTRTSSPY
COMPARE LIST	TVSbQORR
COMPARE WHICH	VVVWVVVV
COMPARE across	VVSXTTQT
COMPARE in	VVUWVVVV
COMPARE karo	TTTXTTTT
COMPARE on	TUTXTTTS
COMPARE population	VVVXUVVU
COMPARE the	TTPYPSPW
COMPARE your	VVVTVUUX
COMPARE करें	UUTXTTTT
COMPARE कीजिए	VVRZUUTS
COOPERATE	VRRUVWOQ
COOPERATE $	UUUYTSUT
COOPERATE %Domain	UUUUTWTS
COOPERATE %Forum	TUVTTXUT
COOPERATE BETWEEN	TTRSTXTV
COOPERATE COOPERATE	STTVTWTS
COOPERATE ORG	WVVVVUVV
COOPERATE PARTNER	VSTTXTSR
COOPERATE TABLE	VVVXVUUV
COOPERATE WHICH	TTTTTXTT
COOPERATE WHO	YUUUUTUS
COOPERATE about	TTTTTXTT
COOPERATE grant	YTVVVSVS
COOPERATE hai	TUTSVWTS
COOPERATE in	SSU_SQQS
COOPERATE is	VVVWVUVV
COOPERATE on	XUVWTTVV
COOPERATE or	UVXTTTTV
COOPERATE proposal	XTSSSTUS
COOPERATE trial	XUVVTVVU
COOPERATE with	RSPUXWRN
COOPERATE कर	_TUUSRUS
COOPERATE करता	TUUSXVUS
COOPERATE के	UTVSUZSR
COOPERATE नहीं	VVVWVUVV
COOPERATE है	UUVQWaUS
ELSEWHERE	LbUTPQOO
ELSEWHERE $	TYTTTRUS
ELSEWHERE $domain	TYTSTSST
ELSEWHERE $state	TUTUSVTR
ELSEWHERE ABOUT	VWVVVUVV
ELSEWHERE ADOPT	TXUTTTTT
ELSEWHERE FACT	TUSSTWSS
ELSEWHERE INUSE	SYVVTQVT
ELSEWHERE LACK	TXUTTTUT
ELSEWHERE TABLE	VVUXVVUU
ELSEWHERE VERSUS	TXVUUUVV
ELSEWHERE WHICH	RZVUVRVT
ELSEWHERE and	TXVVUTVU
ELSEWHERE are	VZVVVSVU
ELSEWHERE built	TXVVVVVV
ELSEWHERE but	TYVUUSVV
ELSEWHERE can	VXVVVTVV
ELSEWHERE could	UYVVUSVU
ELSEWHERE for	TaVVUOVS
ELSEWHERE hai	TXVUUTVT
ELSEWHERE in	V_VVVQVV
ELSEWHERE ka	VWVVVVVV
ELSEWHERE ke	U_VVVQVV
ELSEWHERE ki	TYVSTTUR
ELSEWHERE laga	UYTUTSST
ELSEWHERE me	VVVVVVVV
ELSEWHERE mein	TXTUTTUT
ELSEWHERE of	VWVVVUVV
ELSEWHERE on	RZUTUTVT
ELSEWHERE se	RZVVVSVU
ELSEWHERE should	VXVVVVVT
ELSEWHERE solved	UXVVVUVV
ELSEWHERE that	UZVVVSVU
ELSEWHERE would	TXVVUUVT
ELSEWHERE आजमाए	SYVUVTVU
ELSEWHERE की	TZVVURVV
ELSEWHERE के	TXUTTTTT
ELSEWHERE में	UbVVVPVV
ELSEWHERE से	SZUVVSVV
FACT	NNNSOSZP
FACT #	STTTTSRY
FACT $	RUTVNPYT
FACT $cluster	UUTSTXWS
FACT $country	VVVVVTSY
FACT $domain	OVSPSVNU
FACT $institution	TTUQVWVM
FACT $person	USRRUQUW
FACT $state	TYVUUSUT
FACT $thing	SUTSWVUS
FACT %Place	VVVVVVVV
FACT %Project	UUTYSSST
FACT %Technology	VSURR_QU
FACT ABOUT	TTTTTTXT
FACT BETWEEN	VVXTUTTS
FACT FACT	UUTVSRYQ
FACT LIST	WTSRSRZQ
FACT NUM	TUVTTXVU
FACT PER	VVVVVVVV
FACT WHEN	UVTUUQ_R
FACT WHICH	VTUXUTVU
FACT WORK	TUTXTTTT
FACT a	VTUTTRTW
FACT about	XTTUTRSV
FACT after	TVVVSYVT
FACT amet	TTTTUTTX
FACT an	XVVUTUVU
FACT and	VVTTUTXT
FACT at	UUTTTXTP
FACT before	VVTR_PRQ
FACT claimed	VTUVVSYS
FACT daily	TSSTSSRZ
FACT date	VVTVTUXT
FACT did	VVTTTTXW
FACT does	VVVVTVXT
FACT factor	VVVVVTSY
FACT for	XTUTUTZT
FACT has	UUUUURZS
FACT ho	QTTTTYRR
FACT hua	VVUUUTYT
FACT hue	VVVR_QUS
FACT in	RNSQTYOR
FACT is	VUUVVQ_S
FACT it	VYVVRSYS
FACT karna	UXTVVTVT
FACT karte	XVUUTTUS
FACT kiya	TUTUTTXT
FACT mein	STVUVXVU
FACT nasa	UURSSRPY
FACT next	VVUTYVRS
FACT of	TTQRRQZR
FACT on	TXTVTTTU
FACT or	TTUTTXUT
FACT praising	VVVVVUVW
FACT reported	VVVVVRaS
FACT since	VVVUaPTU
FACT the	PPRPSWXN
FACT would	VTVXUTTU
FACT you	TUUSUSSY
FACT करने	TXVUTTVU
FACT पर	TUSTSSYS
FACT हुआ	VVUUUTXT
FACT हुईं	UTUTXTTT
FACT है	UVTTTTXT
FACT होता	VVVVVTYU
FIGURE	QRSQRXPV
FIGURE $	TTTTTTTX
FIGURE $domain	TSSQSXMQ
FIGURE aside	TTVUTXTT
FIGURE come	UTTTSXTT
FIGURE rupees	USTSSRT_
FIGURE users	STSTTYRT
FUND	USRTSWRX
FUND $	TTTTTTTX
FUND $domain	TTTTTTTX
FUND BY	TUTTTXSR
FUND NEED	XUVVUVVU
FUND cleft	XUVVVVVT
FUND its	VVVVVUTY
FUND minister	VVUUUTSY
FUND research	VVVVVUQ_
FUND should	VVTVVVUX
GAP	RRTYSTSQ
GAP $	TTTYTSTT
GAP %Domain	UVUXTTTT
GAP BETWEEN	VVVXVUVV
GAP BY	VVVYVSUV
GAP WE	VVVXVUVV
GAP WHICH	VVVWVVUV
GAP attention	VVVXUUUV
GAP in	TTVXTTUT
GAP one	VVVTXVVV
GAP करने	XVVVTTVU
GAP लागत	TTTTTXTT
GAP है	VVVWVUVV
HAPPEN	UTUSWUUQ
HAPPEN %Institution	XTVVUSVT
HAPPEN ELSEWHERE	UXVVUTVU
HAPPEN in	TTTTXUTR
HAPPEN of	VUVTXUVT
HOST	TTPPQUWP
HOST $cluster	RVSTTSYT
HOST $institution	UTTTTTXT
HOST %Institution	VVTTTTXT
HOST BY	UUUTTXTT
HOST a	XVUTUTTT
HOST in	UUTUTXTT
HOST it	VVVVVUWV
HOW	LQYWONXQ
HOW #	VVTZTSTS
HOW $	UUXTUTTT
HOW $cluster	VVXVVVUV
HOW $country	UVXUUTTT
HOW $domain	SVSSTPQb
HOW $institution	VVZTUUUS
HOW $person	VVWVVVVV
HOW ADOPT	VXVVVUVV
HOW COOPERATE	VVVWVUVV
HOW INTRODUCE	TTZUUSSR
HOW KNOW	UUXTTUTT
HOW LINK	UVYQTUTT
HOW WORK	QRPQSSVY
HOW a	TVUTUTTX
HOW accurate	VUSUVTYS
HOW are	TTUXTTOW
HOW banwaye	VVVVVVVW
HOW banwayein	VVUUVUUY
HOW bhare	UUVVVTVY
HOW can	VTXTVUOY
HOW children	UTTTTXTT
HOW clean	VVUTVUQZ
HOW closely	VVVVVVVV
HOW come	VVXVVVUV
HOW could	SWYQRRPR
HOW crispr	UUUUUTQY
HOW deep	UTSSTSXT
HOW do	ORWVORRU
HOW does	RRWTOSQW
HOW effective	VVUTTSXT
HOW far	TTXSTRYP
HOW good	VURVVUPb
HOW ho	VVUTVTTY
HOW is	SQXQTTNU
HOW le	VVVUVUVW
HOW long	STQSRRZR
HOW might	VUXTVUTT
HOW milega	UVSUVTSY
HOW old	VTQQSQXT
HOW polluted	UUSTUTPZ
HOW r	VUXTUUST
HOW ready	VUTUUTXT
HOW sambhalte	VVUVVTUX
HOW should	VUTTUUTX
HOW tall	VVRUVUQ_
HOW to	TTSSTSRZ
HOW udta	RRRURSRY
HOW will	UVUUVUSZ
HOW would	VVXVVVUV
HOW के	VVVXVUUV
HOW चलते	VVUVTTUY
HOW पहुंचूं	UVYUVVVS
HOW बनते	VVVVVUUX
HOW भरें	UUVVVTUY
HOW मिलेगी	TUTTTTTX
HOW रहेगा	TTTTTTUX
HOW लें	VVSVVUSY
HOW है	UUTVVSS_
HOW हैं	VVUTVUTY
HOW हो	VVUUVUTY
HOWMANY	FMORhFNS
HOWMANY #	MTSUXORY
HOWMANY $	PSNU_OMR
HOWMANY $cluster	VVVTYQTR
HOWMANY $domain	MOQQPOYY
HOWMANY $institution	TTPTZTPS
HOWMANY $person	UUTTSTQZ
HOWMANY $state	UPRTTUSY
HOWMANY %Cluster	TTTPYSRU
HOWMANY %Compendium	TTTTXTRT
HOWMANY %Document	TUTT_PQP
HOWMANY %Domain	VVTQ_SSR
HOWMANY %Event	TTTSYSTR
HOWMANY %Forum	UUUUXTTT
HOWMANY %Institution	QUTXWNPR
HOWMANY %Person	RSQUSLQW
HOWMANY %Place	SSTNeRNP
HOWMANY %Programme	VVTSYSRT
HOWMANY %Project	SRTWYOSQ
HOWMANY %Technology	SPTWZORP
HOWMANY BY	VVVYTTUV
HOWMANY COOPERATE	UVTTXTSS
HOWMANY FACT	VTUUSUVW
HOWMANY FIGURE	UTTTSXTT
HOWMANY HOWMANY	STUTYRTR
HOWMANY INDIA	TSTRYSTS
HOWMANY LEAD	VVUUTUTX
HOWMANY LINK	VVVVVVVV
HOWMANY LIST	TTTRZRSR
HOWMANY MEMBER	TTTVYPSR
HOWMANY NEED	TVVTTTVX
HOWMANY NUM	UTTRXTRR
HOWMANY ORG	TUTVXTTT
HOWMANY PARTNER	VVUVYUST
HOWMANY TABLE	VVVXUVVV
HOWMANY YEAR	TTTTTXST
HOWMANY are	UTTTTTXT
HOWMANY as	QUTTSYSR
HOWMANY beds	VVVVTVXT
HOWMANY berozgar	SSSSRSQZ
HOWMANY calories	UVTTSSPY
HOWMANY cars	VVUVTUUX
HOWMANY cases	UTUVTSVX
HOWMANY do	UURUQURa
HOWMANY doctors	VVUUSUUY
HOWMANY does	VTSTTTXT
HOWMANY door	UTUVTUUY
HOWMANY ek	UVTXTTTT
HOWMANY for	TTTVXSTT
HOWMANY funding	VVTUTUTX
HOWMANY hai	UTRTPQXU
HOWMANY hain	UUTQ_SRQ
HOWMANY ho	UVTXTUTU
HOWMANY hoga	VVTUTUTX
HOWMANY hua	VTTUTSZR
HOWMANY ka	VVUUTUSY
HOWMANY kadiyan	TTXTTTTT
HOWMANY land	UUTTTTPY
HOWMANY litres	VVSTSRYS
HOWMANY milakar	TTTTXTTT
HOWMANY mlas	VVVVUVVW
HOWMANY of	RTRQ_TQP
HOWMANY one	UUVVaRVQ
HOWMANY paisa	TTTTTTTX
HOWMANY patents	VVUUXVTT
HOWMANY patients	UUTUSTYS
HOWMANY peer	RVVVZVVV
HOWMANY profit	UUTTTTSX
HOWMANY rice	UVUUTTSY
HOWMANY rooms	VVTVTVSX
HOWMANY rupay	TTTUTTSX
HOWMANY rupees	VVTUTUQY
HOWMANY salary	VVUUTUTX
HOWMANY sood	VVUTTTTX
HOWMANY steps	TTXTTTTT
HOWMANY students	VVQVQUQ_
HOWMANY tax	VVVTSVUY
HOWMANY the	USSSUPZR
HOWMANY users	USTTTTXT
HOWMANY votes	VVVVTVVX
HOWMANY weather	UVTVYRRS
HOWMANY will	VVUUTTTX
HOWMANY women	UVVUYSVT
HOWMANY एस	VVUTXTUT
HOWMANY कमाता	UUSTSSSY
HOWMANY दूर	VVUTTUUX
HOWMANY बडा	UTUUTTUX
HOWMANY सुंदर	UUTTTSSY
HOWMANY है	UVUVRTTa
INDIA	OPQNSZJU
INDIA $	WSPPSPM_
INDIA $country	TTTQS_RR
INDIA $domain	STXTXRTS
INDIA %Institution	TUSTTXTT
INDIA %Person	TTVSSXUT
INDIA %Place	VUUTWXTT
INDIA BY	VVVUVUVX
INDIA COOPERATE	SSRPWYQP
INDIA HOWMANY	UVTUTTSY
INDIA LACK	VWVVVUVV
INDIA MEMBER	TTTTVWTT
INDIA PARTNER	OSTSXYSR
INDIA TABLE	UUUUUTVX
INDIA WHEN	UUUTTTTX
INDIA WHICH	STTRTXTS
INDIA WORK	VTSRRQMZ
INDIA YEAR	TTUTTSUY
INDIA and	TTSSSZRQ
INDIA are	VUVXTTTT
INDIA aur	STTTTXTT
INDIA beat	VVVVVSVY
INDIA gdp	VVVVVSVY
INDIA have	STTSSVSX
INDIA in	TUTbURSY
INDIA ka	VVVUXTUU
INDIA ke	TTTTXTST
INDIA last	VVUVTUUX
INDIA mein	TUUUTTTX
INDIA on	RSTQUYSR
INDIA ratna	SVVVVUUZ
INDIA science	VVVVVTTX
INDIA win	VVVVVUVW
INDIA अगला	VVVVVTVY
INDIA और	VVVVVTTY
INDIA का	UVUTUTTX
INDIA में	VVUSYRUS
INTRODUCE	OWYTSUNS
INTRODUCE $	SVZUTRSR
INTRODUCE $cluster	UVXUUUUT
INTRODUCE $domain	TXTVUTTT
INTRODUCE $institution	TVYUUTSS
INTRODUCE $person	VTZTVUTQ
INTRODUCE $state	SSRSSYSS
INTRODUCE BETWEEN	VVWVVVVV
INTRODUCE WE	UVXVVUVU
INTRODUCE WHO	STZUUTTR
INTRODUCE at	TUXUTTUT
INTRODUCE dr	TTTTTTTX
INTRODUCE for	UVXVVVVU
INTRODUCE sakta	RWWTTORR
INTRODUCE to	VUYUUSSS
INTRODUCE सकता	TUXUVVVT
INUSE	OXSQUYRI
INUSE $	TXRUVPPU
INUSE $domain	ObUTTOVT
INUSE $state	UXVT_QVV
INUSE $thing	VXVVVUVV
INUSE %Technology	T_VUSQVU
INUSE BY	UUUTTXTU
INUSE ELSEWHERE	SZUUTRTS
INUSE LIST	VUVXTTTT
INUSE TABLE	VVVWVUVV
INUSE VERSUS	VXVUVUVV
INUSE WHICH	TVTTTTXT
INUSE a	VVVVVVVV
INUSE anywhere	SPSVTaRO
INUSE for	TRUXPSXT
INUSE hai	SUTTSWRP
INUSE hain	SRUWTVUU
INUSE ho	SZVVVRVU
INUSE hue	VZVVVSVV
INUSE in	OUTSVXQN
INUSE on	YTTUTRUS
INUSE rahi	VWVVVUVV
INUSE stories	RRSSTYRS
INUSE there	VXUVUTTT
INUSE करता	TXUVVTVU
INUSE प्रयोग	TZVVVRVT
INUSE बाढ	VVVVVVVV
INUSE है	TTTTTRTX
INUSE हैं	SQTSWVUT
INUSE हो	TTTUTXTT
INUSE होता	RRUVUZSQ
KNOW	SSXRVTRP
KNOW $	TTXTTTTT
KNOW $cluster	VVWVVVVV
KNOW $domain	XVVVVTVV
KNOW $institution	VVYTUVQS
KNOW $person	UUZUUURR
KNOW %Person	TTXUSTUS
KNOW WHICH	VWVVUUVV
KNOW WHO	TUXTTTTT
KNOW a	TTVVTXVT
KNOW hain	UUXTTUTT
KNOW in	TTUTXTUT
KNOW like	XTVVTTVT
KNOW more	TUTTXTTT
KNOW the	VVTVTUXT
KNOW हैं	UUYTUSSS
LACK	NaSZOOSP
LACK #	VVVZTTUV
LACK $	RWTXTTTT
LACK $state	UZVVVRVV
LACK %Person	VVUZUSUU
LACK %Project	VUVYVTVV
LACK ADOPT	VWVVVUVV
LACK ELSEWHERE	TYSSUSST
LACK INUSE	VXVVVUVV
LACK LIST	TWTXSRTS
LACK WHERE	TXTUUTTS
LACK WORK	STUZSRUS
LACK a	VTTWVRQS
LACK eye	VVVVVVVV
LACK for	TXVVVVVV
LACK gaya	TTTTUTUX
LACK in	RZSTQQRO
LACK jo	VWVVVUVV
LACK par	TXVUUTVT
LACK yet	VXVVVUVV
LACK आई	TYVUTSVU
LACK और	UXVVVUVV
LACK गई	VXVVUVVV
LACK है	VVVVVVVV
LEAD	QVSMTQWT
LEAD #	UVUTZSTR
LEAD $	QSSPXOTW
LEAD $cluster	RUQTTOXT
LEAD $institution	TTXUTTYQ
LEAD $state	YTVVTRVS
LEAD %Cluster	VVRTXTPP
LEAD ABOUT	TTSTTTXS
LEAD BY	TSTRWWPV
LEAD HOWMANY	UUSTSSSY
LEAD LEAD	SXSTTTTV
LEAD WHO	UVSTTR_Q
LEAD a	XTSTSRST
LEAD about	TTTTTTSX
LEAD banaye	VVUUTUTX
LEAD earns	VVUVVUUX
LEAD email	UTTSTSSY
LEAD executive	VVTVTTYS
LEAD for	SRUTSZQS
LEAD from	VVZVVUUT
LEAD general	UUTURRRZ
LEAD in	QQSTSVRX
LEAD is	VVVTUUUX
LEAD its	VVTTUUTX
LEAD minister	OTRTROOZ
LEAD of	TXPSSSTT
LEAD on	VVVVZSUQ
LEAD personal	VVVVVUTY
LEAD scientific	TTZTSSRT
LEAD the	TTRUSS_X
LEAD to	XUVVTTVV
LINK	RQeQTQMJ
LINK #	UVTXTUTU
LINK $	SS_URQQQ
LINK $cluster	UUVSXRRS
LINK $institution	RTZTTRRR
LINK $person	TTYSTSRS
LINK %Person	XUTUTTUT
LINK %Project	SSSSTYTS
LINK BETWEEN	UVaTVSTT
LINK FUND	VVTVVVUX
LINK HOW	VVXUUTTT
LINK LEAD	VVZVVUUT
LINK LINK	TTXTTTTT
LINK LIST	UVYRQWTT
LINK PARTNER	VVZVVTUT
LINK at	UVYUVTUT
LINK do	VUYSTUTS
LINK early	XTSTSRST
LINK exist	TUaTUQSR
LINK from	VUYUVRUT
LINK hai	VVaTVUST
LINK hain	TTVQXSQQ
LINK if	VVWVVVUU
LINK in	TUXUTTTT
LINK of	RRcRRNPO
LINK serum	VUaUVTUS
LINK somehow	VVZVVVUT
LINK that	TTXVTTVT
LINK the	TSZRTRRR
LINK them	TVXUTUUT
LINK through	VVXUUTVU
LINK to	PSVRTYLP
LINK with	RTTSTVVN
LINK से	VVXUVUUU
LINK हुए	VVXVVUVU
LINK है	UVXUVTST
LINK हैं	UUVTYTTS
LIST	SSTSTTOQ
LIST #	VPSSVTTO
LIST $	UOTRUZNN
LIST $domain	RWRORXTP
LIST $person	TSTSRSSY
LIST $state	ZUVVTRVS
LIST %Cluster	TSRVQXQQ
LIST %Compendium	TSSTTXSS
LIST %Document	TUSSPZRQ
LIST %Domain	TTTXTTTT
LIST %Event	TSRRTZRR
LIST %Institution	VRRWTVUR
LIST %Person	OUTSQZTR
LIST %Place	RRRWPURQ
LIST %Project	ORUUNXSQ
LIST %Technology	PTTQPYTT
LIST ABOUT	RRSQSTUW
LIST ADOPT	TYTTSSVT
LIST BETWEEN	VVWVVVUU
LIST BY	VVVWVUVV
LIST COOPERATE	TTVTTWTT
LIST GAP	VVVVVVVV
LIST HOW	VUTWURRW
LIST HOWMANY	OQTTZOTV
LIST INTRODUCE	VVXUVVTT
LIST INUSE	VTVVVSZT
LIST LEAD	WSTTSRSW
LIST LINK	VVaUURUS
LIST LIST	SMRVRWSN
LIST NEED	WVVVUVVV
LIST NUM	TVWSRURS
LIST ORG	XTVVVTVV
LIST PARTNER	VRXTTRTT
LIST PER	VVUZSTUT
LIST WE	USUUSRTX
LIST WHERE	VVUVVUYT
LIST WHICH	XRSVRVVR
LIST WHO	_SSUSQTR
LIST a	WSSORUSU
LIST about	RTPQQZOR
LIST admin	UVUTUTUX
LIST an	ZUSYRMaL
LIST are	_TSSQSRQ
LIST as	VVVZVSVV
LIST at	TSTVTRSX
LIST cheaper	TVUVTRUa
LIST close	TTXVTTVT
LIST co	YSUVUSVS
LIST could	TXVVVUVT
LIST coverage	VVVZVRVV
LIST customers	VVVUVTVX
LIST did	UUSSTYSS
LIST dirt	TTTTTTRY
LIST do	XTUVTTVU
LIST doctor	ZVVVTSVV
LIST everything	QSRSPaRL
LIST for	RXTSTSXR
LIST good	ZTVVSQVT
LIST hardly	VUUXVTUV
LIST headlines	UVTTUSSY
LIST hope	TSUUSYUT
LIST hotels	UUSUURSY
LIST idea	TUUUXTVT
LIST in	QWSSSRUX
LIST influence	VVXVVVVU
LIST it	VVUVUUXT
LIST jo	XUVVVUVV
LIST legal	STSTTSSY
LIST look	UTSSTSXT
LIST manner	VV_VVRUS
LIST me	YRXUXRUR
LIST mein	TTTTXTTT
LIST more	VVTUTSTY
LIST near	XTVUTTVT
LIST no	VVUTXTUU
LIST of	UXSVTTUS
LIST on	TRTTVZSP
LIST out	XUVVTTVV
LIST paid	TUTTTTTX
LIST potential	XVVVVUVV
LIST previous	VVVVUUVY
LIST recipes	QTTSTQQ_
LIST records	VTSUTOSZ
LIST sign	STTUUXVT
LIST something	TYVUYSVT
LIST speech	VVUUVSTY
LIST stoves	VXVVVTVT
LIST the	SMRWRUVO
LIST them	TXVUUTVT
LIST to	UUUUVTUY
LIST told	TTTTXTTT
LIST up	XTTTTTTT
LIST way	VVWVVVVV
LIST whether	TTXUUTUT
LIST with	UVYUVTUT
LIST women	UVUTXTTS
LIST your	SUTTSTRY
LIST जो	VTVURXVT
LIST दें	TTUSTXVS
LIST बनाकर	VVVWUVVV
LIST में	TVTUXTTT
MEMBER	VQLOTZNP
MEMBER $	RSSUQWUR
MEMBER $cluster	STSTTYPQ
MEMBER $institution	RUSSR_QR
MEMBER %Institution	SUTUXUQQ
MEMBER ABOUT	UUSSSYSP
MEMBER FIGURE	TTTTTQTZ
MEMBER LIST	TUTSSXTT
MEMBER NEED	XTTTSTST
MEMBER WHICH	UUUUTTXT
MEMBER WHO	TVUUTXTU
MEMBER and	RRSRQQ_R
MEMBER at	TUUUTXUT
MEMBER for	XVVVUUVV
MEMBER hain	TSTSYQSR
MEMBER in	TTTTVYRS
MEMBER it	VVUUYUST
MEMBER of	RPRQVYKV
MEMBER one	XTUVVTVT
MEMBER to	QSRRXVUP
MEMBER together	UUXTTTTT
MEMBER हैं	VVUTYSST
NEED	ZPORSONT
NEED #	WVTTOOPU
NEED $	XTRRPLRY
NEED $domain	VVUUSQUU
NEED $state	_RUUQQVQ
NEED %Institution	ZSVUSSVU
NEED %Person	XTTTTTTT
NEED %Technology	SYVVTTVV
NEED FACT	WVVVVUVV
NEED LIST	aSUVRRVS
NEED NEED	XTVUTTVT
NEED NUM	ZWVVSSVU
NEED PARTNER	ZSUUTSUT
NEED WHO	XTVVUUVU
NEED a	XSSVSPUR
NEED access	XUVVVVVV
NEED an	XTTTTTUT
NEED hain	_VSVUVUV
NEED in	YTTTSSRS
NEED jo	XVVVUUVU
NEED kindly	WUVVVVVV
NEED of	YUVVUUVU
NEED on	VVVVVVVV
NEED one	WVVVVVVV
NEED possible	WUVVVVVV
NEED some	XTVVTUVT
NEED the	TTVTXTVT
NEED to	WXUSLSQM
NEED up	VVVVVVVV
NEED सकते	XTTTTTTT
NONE	VVVXTTSU
NONE %Cluster	VVVXTTSU
NONE BY	VVVYVSVV
NUM	WPVPVPSQ
NUM #	XSQPUUOR
NUM $	SQRQTNMc
NUM $cluster	TTTXTTTT
NUM $domain	TUUUTTTX
NUM %Cluster	RTRUUQRV
NUM %Institution	YTTSSSTT
NUM %Person	VVVVVVVV
NUM %Project	TSTTTXTT
NUM %Technology	SXTNVTRR
NUM 5x	TUTTTTTX
NUM ADOPT	UWVVVVVV
NUM INUSE	UWVVVVVV
NUM LINK	TTXTTTTT
NUM LIST	XUVVUUVU
NUM NUM	WTTTTRTW
NUM PARTNER	XTUUTTTT
NUM csr	ZUVTSRVS
NUM in	TUVTTXVU
NUM km	VRTTTRSX
NUM lines	UVTUUTXT
NUM most	TTUTSYSS
NUM oldest	VVVXTVVV
NUM patients	YVVVVTVU
NUM percent	TURSRXQT
NUM possible	XTTTUTTT
NUM potential	XTVVVTVU
NUM richest	TTTTTSTX
NUM rupees	SSTSSQR_
NUM se	TRTRYRSS
NUM times	TVTTSSSY
NUM tips	TTTTUTTX
NUM tonnes	TTTTTXTT
NUM years	WSTTTRTV
NUM काटने	QRRRTQZR
NUM से	TTSTXTUT
ORG	aOPSZPPU
ORG $	UTTSSYTT
ORG $institution	VVVVVVVV
ORG $state	YTTTTSST
ORG NEED	WVVVVVVV
ORG WORK	YTVVUTVV
ORG are	TTSUWXRR
ORG around	ZVVVURVU
ORG buy	VVVVVVVV
ORG do	XTVVTTVT
ORG does	TUTVXTTT
ORG for	SSSTXTSV
ORG have	VVVVTVXT
ORG in	WOSSRURO
ORG ka	XVVVVVVT
ORG on	WVVVVUVV
ORG sahi	XTVVUTVT
ORG that	ZTTVTTUS
ORG tomorrow	SSTUUSTX
ORG won	VVVVVUTY
PARTNER	_OUOSRMI
PARTNER #	XVVUTTVU
PARTNER $	_PXSROUP
PARTNER $cluster	RUSRSSRY
PARTNER $country	TUWTTXST
PARTNER $domain	XSUSVTSR
PARTNER $institution	VTVTTRRR
PARTNER $state	YVTUSPUO
PARTNER %Institution	ZTUVVQST
PARTNER %Person	XVVVVTVV
PARTNER %Place	VVVXVUVV
PARTNER ADOPT	TZVVVRVV
PARTNER COOPERATE	XTUUUTTU
PARTNER FACT	UVUVURZU
PARTNER INDIA	TTTSTXTT
PARTNER INUSE	UZVVVRVV
PARTNER LIST	XTTVTTTU
PARTNER MEMBER	XTTTSSST
PARTNER NEED	ZTSUTRTR
PARTNER NUM	YVVTSSVT
PARTNER PARTNER	YTVVVUVQ
PARTNER WE	YRTUTTTT
PARTNER WHICH	VWVVVUVV
PARTNER WHO	XTXUUSTS
PARTNER WORK	UTVTTWTR
PARTNER a	VSSTUPSY
PARTNER about	VVVVVVVV
PARTNER abt	YUTVVVVV
PARTNER around	VVVVVVVV
PARTNER at	TVXUTTTT
PARTNER customer	VVVVVVVV
PARTNER do	STYSTRVS
PARTNER does	TUTTXWSR
PARTNER for	aTSUSORP
PARTNER in	VOTQQWRT
PARTNER is	VVVVVVVV
PARTNER kare	XVVVUUVU
PARTNER karega	XVUUUTVT
PARTNER karegi	XTVVVUVU
PARTNER karna	XUTVUTTT
PARTNER karta	VVVXVUUU
PARTNER karte	RTXRSWRS
PARTNER ki	TTUVTTXT
PARTNER of	RSZRVVQQ
PARTNER on	WTVSQ_RQ
PARTNER possible	YVVVVTVV
PARTNER regarding	XVVVVVVT
PARTNER sakta	XTTTTTST
PARTNER the	TTTTTXTT
PARTNER them	XTUVVUVT
PARTNER w	WUVVVVVV
PARTNER with	_TXUTQRK
PARTNER within	YTUVUSVS
PARTNER करते	TTTTXTTT
PARTNER करने	ZTVUSRTS
PARTNER के	XTTTTTTT
PARTNER सकती	XTVVVRVV
PARTNER हो	XTVVTUVV
PER	QTQaMVOT
PER #	TTVSTYUS
PER $	VVVWVVVV
PER %Cluster	TVT_QQQQ
PER %Domain	UUTXTTTT
PER %Institution	VVUXTUTU
PER %Place	UUUYPQQT
PER %Project	TTTTTXTT
PER FACT	VVUXTTST
PER day	TTTTTXTT
PER do	VVVWVVVV
PER lakh	VVUTTSVX
PER other	UTTXTTTT
PER the	VVVVVSZQ
PER type	VVVXTVUV
SHARE	SSXXQROU
SHARE %Institution	TUTTTXTS
SHARE %Project	VVXTVTVT
SHARE LIST	TTXTTSTT
SHARE a	UUYSTSTQ
SHARE in	RRSYPPRT
SHARE karte	TTTXTTTT
SHARE now	VVTVVVUX
SHARE of	UVRYTSTT
SHARE price	UUQSUQRZ
SHARE the	VVTYSTTR
SHARE करते	VVVYUUUU
STAGE	TRTOTYRS
STAGE $	VVUTZTUS
STAGE FACT	UTUSXXSR
STAGE for	TTUTTXTT
STAGE in	STVSSYVU
STAGE wali	SRTSSYSS
TABLE	RRRaPOQS
TABLE #	VVVWVVVU
TABLE $	SSRYRSSR
TABLE $state	SSTSSSUY
TABLE %Cluster	VVVZUUTV
TABLE %Domain	UUUXTTTT
TABLE %Institution	VVVXVVUV
TABLE %Person	VVVWVVVV
TABLE %Place	UUTXTTTT
TABLE %Project	VVVXTUUU
TABLE %Technology	VVVVVVVV
TABLE BY	UTVXUTTU
TABLE COOPERATE	VVVWVUVV
TABLE FACT	VVVVVVVV
TABLE LIST	VVVZVTUV
TABLE across	VVUXVVUU
TABLE among	VVVYUTVU
TABLE and	TVUXTTUU
TABLE banao	VVVXVUUV
TABLE do	UVTXTUTU
TABLE mein	VVVXVUUU
TABLE of	UTUXTTTS
TABLE over	TTTXTTTT
TABLE showing	VVVWVVVU
TABLE the	UUUUUTVX
TABLE दें	VVVZVTUV
TABLE बनाइए	VVVWVUVV
TABLE में	TTTXTTTT
TABLE रूप	VUVXVTUU
VERSUS	QUQ_RTOQ
VERSUS $cluster	SSSYSSSS
VERSUS $country	VVVVVUVW
VERSUS $domain	PYSRSURP
VERSUS %Cluster	VVVYVTUV
VERSUS %Domain	TVVZTSUT
VERSUS %Institution	VVVZVTUU
VERSUS %Place	VVUXUTUV
VERSUS %Technology	TTTXTTTT
VERSUS NUM	TUTTTTTX
VERSUS lumpy	TSTTTXTT
VERSUS science	VUUTVTTX
VERSUS scientific	VVVXVUVV
VERSUS the	VTVXUTTU
VERSUS type	TUUXTTTU
WE	WSWTVOSS
WE $	YSUUTTVS
WE $domain	TSSTQQRZ
WE $institution	STVSRRRV
WE $person	TUXTTUTT
WE $state	WVTTQOVU
WE $thing	TXUVTTTT
WE ABOUT	UVUUTTXT
WE ADOPT	UXVVVUVU
WE FACT	WTXTSRTR
WE HOWMANY	TVVVXVVT
WE INTRODUCE	UW_UUUTR
WE KNOW	UTZURRVR
WE LACK	TXUZUSUU
WE LEAD	XUVVUTVW
WE LIST	QTSSRYSV
WE NEED	TXUUTSSN
WE ORG	VVVVVVVV
WE PARTNER	XTVUTPRP
WE WORK	ZSUVTUVS
WE a	XUVVVVVU
WE aadhaar	VVVVVUVX
WE after	XTUUTTTT
WE am	WVXTRRTS
WE application	TSUUTTTX
WE apply	VVTTVVTY
WE are	UWUVVUVU
WE aside	VVRSSSSS
WE ask	VVTUXTTT
WE at	ZTVURTSR
WE back	VVUUVVSY
WE become	VVUVVVTX
WE been	XUVVTTVV
WE bete	UUTUTTTX
WE block	XTVVVUVU
WE booking	VVVVVUTY
WE buy	STTTURS_
WE can	VVVVVVVV
WE cook	VVSSVUSY
WE cooperative	XTVVTVVU
WE could	YWTUURVS
WE crush	VUUVVVVX
WE cure	VVUUVVSY
WE cv	UTSUUSSY
WE d	VXVVVUVR
WE department	XTTTTTTT
WE do	TXVVVVVV
WE e	VVXWVUVU
WE eat	UUUVUTU_
WE ek	VVUVVVUX
WE employer	UUUUUTUX
WE father	VVVVVUVW
WE feel	VVVVVVUW
WE fpo	XTVVVUVV
WE from	UVXVVUVU
WE go	UUXUTUTU
WE grant	SVUUUTTX
WE grow	STVVVSVX
WE have	SYUWUUUV
WE in	RZTTRSSS
WE invest	RUTTSTTa
WE jobs	VVVVVVUX
WE keep	TVXUTUUT
WE khet	TTSTSSSY
WE landlord	UUVVVVVX
WE laptop	STTTTRRZ
WE liye	UVVVVUVX
WE loan	STSSSTSY
WE look	VXVVVVVT
WE lose	VVUTVUSY
WE machine	VVVVVVVV
WE manuscript	UVVUVUUY
WE may	VVVVVVVV
WE mean	TTTTXTTT
WE met	TTTTTTXT
WE might	XTUUTTVT
WE minister	XTVVUVVT
WE move	TTTTTTTX
WE municipality	XTTTTTST
WE naukri	UVVVVUUY
WE network	TVYVVVVV
WE office	TTUTTTSX
WE on	YVUTUTTT
WE only	TTXVTTVT
WE open	VVUUVVUX
WE order	UTUVVSTX
WE panchayat	XTVVTVVV
WE panchayats	TXVVVTVT
WE pasand	VUUVVVVX
WE password	VVVVVVUX
WE pension	UVUUVUUX
WE pf	VVVVVUSZ
WE plan	VVVVVVVV
WE proposal	TUUUUTTX
WE publish	VVVVVVVW
WE r	VVVVVVVV
WE register	SSSSSSTZ
WE reinvent	TXVVVTTV
WE rely	XTVVVUVV
WE represent	WVVVUVVV
WE reset	VVVVVVUX
WE resume	VVUUVUTY
WE rights	UUVVVVVX
WE saath	YTUUTSVS
WE said	UTTUTTTX
WE saw	TXTUTTTT
WE series	VVVVVVVV
WE shaadi	UVTTTUTX
WE should	VVXTUVTT
WE slide	TUUXTTTT
WE speech	VVTVXVVT
WE student	VWVVUUVV
WE sue	UUUUUTUX
WE take	STUUTSTY
WE the	YTVVVUVV
WE told	XVVVUTVU
WE tooth	SUSTTSRZ
WE towns	XVVVVVVT
WE treat	VVSSVUR_
WE trust	XTTUTTSV
WE trying	VVXTUUVT
WE visit	SSTTTSVV
WE wells	SZVVVVVS
WE while	VTVVVVVX
WE will	VVUVUUXT
WE with	VVXVVVVU
WE would	TTXUUTUT
WE writing	XVUVUTVU
WE zilla	XVVVUUVU
WE एक	VUTTTTUX
WE ड्रोन	XVVVUVVT
WE नौकरी	RUTTTTTX
WE पंजीकरण	VVVVVUUX
WE बच्चे	VVVVVVVW
WE बेटी	VUVVVVVW
WE लिए	UUTTUTUX
WE साथी	XTUUUSUT
WHEN	QRPKNSYV
WHEN $	UVTTTTXT
WHEN FACT	UVTTTSYR
WHEN WHEN	TTTTTXST
WHEN aayegi	QUUUUSR_
WHEN aayenge	VVVVVUVX
WHEN bana	TUSTSQZR
WHEN did	STSSRQYS
WHEN does	UTVVVTTY
WHEN hogi	UVTTTUTX
WHEN hui	VVUVVUYT
WHEN is	VUUVVSPa
WHEN jaana	UVVVVVVX
WHEN milega	VVVVVUSZ
WHEN to	TTSTSYRS
WHEN was	VVUUURbO
WHEN will	UUSTTTSY
WHEN आएगा	UVVVVUUX
WHEN निकलेगी	TUUTTTTX
WHEN बना	UUSSSRZR
WHEN बनेगी	TTVVVVVY
WHEN विकसित	UUUTTTTX
WHEN हुई	UVUVVSYS
WHEN हुए	TTTTTXST
WHEN है	TTTTTTTX
WHERE	PWQSNVVU
WHERE $	TSTTTSSY
WHERE $domain	TSTTTXTS
WHERE FACT	UVTTTTXT
WHERE INUSE	VUVVVTZU
WHERE LIST	VVVWVUVV
WHERE WHERE	XTUUUSUT
WHERE are	VVVXVUUV
WHERE can	TTUTTWQX
WHERE did	VTUUVSTX
WHERE do	VVVYVUUV
WHERE does	SQPQSTTW
WHERE hai	STPSSNXU
WHERE has	VTVUUQ_S
WHERE in	TTUWSWST
WHERE is	RWTTSUXR
WHERE it	TXTVTTTU
WHERE laga	VTUUUQ_R
WHERE no	TUUZRSST
WHERE nothing	TTTXTTTT
WHERE sasta	TUVVVRUZ
WHERE the	VVTVVT_R
WHERE was	UUTTTRZS
WHERE जमा	TTTTTTTX
WHERE मिलेंगे	TTUUTXTT
WHERE लगा	USTUUQZS
WHERE है	STQTTSZR
WHERE होता	XTUUUSUT
WHICH	RUVROUUS
WHICH #	ZRRPQTXR
WHICH $	SYRRSROU
WHICH $cluster	STVRTSTX
WHICH $country	URSTSQQY
WHICH $domain	RXQTSTPU
WHICH $institution	SSWTRWPS
WHICH $person	UTWSTSYR
WHICH $state	MYQSVWNI
WHICH $thing	QUPSRXRM
WHICH %Cluster	LQRXQTXP
WHICH %Compendium	SUUTSYTR
WHICH %Document	RRTTP_QP
WHICH %Domain	PRQZNTVN
WHICH %Event	SSSSRZRS
WHICH %Institution	ZOVTPUVR
WHICH %Person	QSVQPYSU
WHICH %Place	PXQWMTUR
WHICH %Programme	SSRTRXVQ
WHICH %Project	NVTRPXQQ
WHICH %Technology	PTSTQYNT
WHICH ABOUT	SSRTTWYQ
WHICH ADOPT	QYXTUTTP
WHICH COOPERATE	TUUUTYUS
WHICH ELSEWHERE	TXVUVUVU
WHICH FACT	RTQSRWXO
WHICH HOWMANY	MQST_PWR
WHICH INDIA	TUSTTYRT
WHICH INUSE	TXTSTOSU
WHICH LINK	RTZSSRTQ
WHICH NUM	PSSUWPSW
WHICH ORG	ZTUUTRTR
WHICH PARTNER	TTSSSXST
WHICH TABLE	SSUTSSUY
WHICH WE	RVTTTSTY
WHICH WHERE	TSTTTSSY
WHICH WHICH	XTTTTVTR
WHICH WHO	XVUUUTVT
WHICH WORK	PTRSSXSO
WHICH agle	VUVUUSVY
WHICH are	VWVVVUVV
WHICH aside	TUTSTTTX
WHICH became	VQSTTPaP
WHICH can	Q_STTQRQ
WHICH car	VUUVUTTX
WHICH chinese	TUVTTRTZ
WHICH claims	TTTUTXTT
WHICH collector	VSUVVQVZ
WHICH colour	VTTUUOQ_
WHICH common	RS_PSSSR
WHICH could	TXUUTTVS
WHICH did	RVRRRWTS
WHICH do	RWVVRSMY
WHICH dose	UTTTTTSY
WHICH exist	VYVVUSVV
WHICH fee	VUTUUSTX
WHICH film	VVVVVUVW
WHICH filters	VVUUVSSY
WHICH galat	UUVUVSVY
WHICH h	TTRTTQ_P
WHICH hai	SWTPTRSW
WHICH hain	ZTUTSRTS
WHICH happened	UTUUTTVX
WHICH happens	UTTUTTTX
WHICH has	NOSSTZUM
WHICH have	YZVVTSVR
WHICH hoga	VVUVVUUX
WHICH hotel	VUVVVTVX
WHICH in	VVVXVVVV
WHICH is	TSSRUPS_
WHICH it	VTUVTUXT
WHICH jodta	UVYVVTTT
WHICH journal	VVVVVVVW
WHICH kanoon	TTTVTSTY
WHICH karna	TTUVVTTX
WHICH karu	TTTTUTUX
WHICH khaun	TTTTTTTX
WHICH language	VUVVVSVY
WHICH laptop	VVVVVVVV
WHICH lawyer	VVVVVVVV
WHICH low	TXUVTTVT
WHICH machine	TYUVVRUT
WHICH manner	VV_UUSUT
WHICH might	VXVVVUVT
WHICH minister	TTTSTRXU
WHICH model	RZUUTRUT
WHICH modi	VVUVVUUX
WHICH of	MURUQTQX
WHICH only	VVVVVVVV
WHICH other	VVTZURTT
WHICH out	TSSRSZPR
WHICH pairs	VVTXTUUT
WHICH party	TUUUUTXT
WHICH percentage	TTRSSOSY
WHICH phd	VVVVVUVX
WHICH plants	TXVVUUVT
WHICH political	STUTUOSb
WHICH position	TSSTSSZR
WHICH possess	WVVVVUVV
WHICH price	UTSUTSXT
WHICH problem	VUUVVSZR
WHICH purifier	VVUVVSTY
WHICH restaurants	STVVVPVb
WHICH salary	VVUVVTTY
WHICH scientific	TVTXTTTT
WHICH se	XTVVVSVU
WHICH should	TWTTRRTX
WHICH stock	TUTUVRSY
WHICH stocks	VVVVVVVV
WHICH tarike	SYVUVSVT
WHICH the	RQVSXNXX
WHICH think	XTVVTTVT
WHICH time	STRTSOPY
WHICH trending	UTTTUTTY
WHICH up	SRRRRQR_
WHICH valuation	VVTUTUTX
WHICH vyavastha	UUTVVSTY
WHICH was	VUSUVNRb
WHICH will	TTSUUQWW
WHICH wo	VXVVUTVT
WHICH yahan	UYTUTSST
WHICH your	VVTSRQQY
WHICH आप	XTTTTTTT
WHICH आपको	TTTTTTTX
WHICH करूं	VVVVVVVW
WHICH करें	VUVVVVVW
WHICH नया	STSUUXRT
WHICH ने	XTUVUSVT
WHICH भी	VVVWVUVV
WHICH मोदी	VVVVVTUX
WHICH लगा	SSTVUYVR
WHICH लिखा	UUUVVTXT
WHICH लूं	VVVVVTUX
WHICH समान	TTZPTSSS
WHICH है	TTTTTTTX
WHICH हैं	XTTTRXSS
WHO	_OVQNVQO
WHO #	TRTWVVTS
WHO $	VTUSRPXQ
WHO $domain	TVSTSWUS
WHO $thing	ZPPTRRPQ
WHO %Cluster	VVVXUUTV
WHO %Document	TUTTTXST
WHO %Institution	WTUWSSUT
WHO %Person	XTVVTTVT
WHO %Place	STSSQYQR
WHO %Technology	SYVXVSVV
WHO ABOUT	TVTTTXTT
WHO ADOPT	TUZUVTRT
WHO COOPERATE	YTUWUSUU
WHO HOST	VVVVVUWV
WHO INTRODUCE	TTXTTTTT
WHO INUSE	XTTVTTVT
WHO KNOW	TTVVTXVT
WHO LEAD	RTOURQZT
WHO LINK	STYUTSTT
WHO LIST	_TSSQSRQ
WHO MEMBER	STTTRZPS
WHO PARTNER	ZTRRSRRR
WHO WE	XUTUTTUT
WHO WHICH	WTTUTXRS
WHO WHO	YTVUUTUR
WHO WORK	UTSTRSYN
WHO at	RTVRRRWQ
WHO came	STTVUTXT
WHO can	VRXUURTT
WHO chalata	STSTTSYS
WHO cheez	TXUTUTUU
WHO could	XSXTUTSS
WHO credible	YUVVUUVU
WHO d	WVVVVVVU
WHO de	XTTVUTVT
WHO deserves	SSSTTSRY
WHO do	STZSSQRR
WHO does	cRSRPMOP
WHO for	XVVVUUVU
WHO governs	SUTTUTSX
WHO has	_TSTTSPR
WHO have	VVVVVVVV
WHO help	XUTVUTTT
WHO ho	TTTTTTTX
WHO in	aPVSRWSP
WHO jaan	TTXVUTTT
WHO jeetega	VVUVVUTY
WHO kara	UVXVVVUV
WHO karta	YTUUUQUT
WHO may	VVVVVVVV
WHO might	ZTTVVSRS
WHO milna	YVVVVVVT
WHO milun	UVUUVUUX
WHO on	XTUVTTUT
WHO out	_UVVUQVV
WHO paid	QTSUUQ_R
WHO sang	TVUVVTSY
WHO says	STSTTYRT
WHO scored	TVUVVUTY
WHO should	bURVTPNW
WHO taalluk	UUXTTTTT
WHO to	ZRTVTTVT
WHO told	TTVVTXVT
WHO trains	YTTUTRUT
WHO will	TTTTTSVW
WHO wins	SVTUUSQY
WHO with	WVVVVVVU
WHO won	SUUUVSTZ
WHO would	ZTUVURUS
WHO कर	YTUVVTVU
WHO करा	UVXVVVVT
WHO जरिए	UVXVVVVV
WHO जीता	UVUUVUTZ
WHO दे	YTSVVTUT
WHO देगा	YUUUUTUS
WHO साथ	XUTVTUUU
WHO से	XTVVVVVV
WHY	QSTSSSUY
WHY $domain	TTVUTXVT
WHY are	VUXRSSRY
WHY did	SSTTSQQa
WHY do	VVUTTSTY
WHY doesn	UTUTTTTX
WHY is	TTSUUROb
WHY na	TXUVVUUT
WHY nahi	TTVTTTUX
WHY not	VXUVUTTT
WHY was	TTTTTTXS
WHY बंद	UTUTTTTX
WISE	RRT_RNRT
WISE #	TVUZRTRT
WISE $	VVUXVTUV
WISE %Domain	VVVXVUUV
WISE %Institution	VVVXTVUU
WISE %Person	TUUYTRTS
WISE %Project	VVVZUSSV
WISE %Technology	VVUXTUUU
WISE HOWMANY	VVVZRTUT
WISE TABLE	VSVYUSUT
WISE and	VVVVVVVV
WISE deployment	VVVVVVVV
WISE for	TTTTTTTX
WORK	aRRPUOON
WORK #	XTUTSTTS
WORK $	WRNPQTUS
WORK $cluster	SUTTSSYT
WORK $domain	WORWWTOO
WORK $person	STYTSTST
WORK $state	cOTTSNUU
WORK $thing	ZTSTTSRT
WORK %Cluster	TTSTTXST
WORK %Domain	TUTXTTTT
WORK %Institution	ZVVURSVV
WORK ABOUT	XUSTTTXP
WORK ELSEWHERE	TXVXVTUT
WORK LACK	VVVWVVVV
WORK LIST	VVVVVVVV
WORK MEMBER	UVVUUXTT
WORK NEED	XTUUTTUT
WORK PARTNER	XUUUUTVU
WORK PER	VVVVVVVV
WORK VERSUS	TXVVUTVT
WORK WHICH	VVVZVSTV
WORK WORK	XTUTUTTS
WORK a	TRTRQOWY
WORK aata	TUTTUTXT
WORK about	VVVVVTTY
WORK aside	VVVVVVVV
WORK at	SRRTRYRU
WORK can	XTUVTTUT
WORK candidates	TXVVUTVU
WORK enough	SUTTSTSX
WORK for	TSSUSXSR
WORK hai	UQQQSSPY
WORK hain	YTVVSRVT
WORK has	VVVYVUUV
WORK ho	WUVXVTVV
WORK immunity	TVTTUSTX
WORK in	ZTSQOSPR
WORK insulin	VVVVVVVV
WORK ka	VVVUVUVW
WORK kar	USVUXPVT
WORK karne	XTVVTTVT
WORK karte	XTVSZRVR
WORK karti	XTVVUUVT
WORK last	UUTTTTSX
WORK low	XTUVVUVT
WORK metagenomics	XTVVVTVV
WORK more	TUTTTTTX
WORK nahi	TTTYSRTT
WORK on	WTQUVTSO
WORK science	VVVUVSTY
WORK sense	TYUVTQSR
WORK serious	XVVVVTVT
WORK since	VVVVVVVV
WORK that	XUVVVVVT
WORK the	ORQRWQ_T
WORK together	SSVTTXTT
WORK wale	YRUTTSUT
WORK wali	YVVVTTVV
WORK with	VTXPOXSS
WORK कर	WTTURQTW
WORK करता	WTSURQRW
WORK करती	XVVVUTVV
WORK करते	UTVRWVTR
WORK करने	VTUUVSUT
WORK किया	ZTUUTRVS
WORK रखने	WVVVVVVV
WORK वाली	bSVVSPVS
WORK हैं	TTVVXTVT
YEAR	PPQPUXOS
YEAR $	TORQQVRW
YEAR $cluster	UUUTTXTT
YEAR $domain	TTTTTXST
YEAR HAPPEN	VVVVYSVV
YEAR HOWMANY	VVTSYSSS
YEAR WORK	TVVVSYVT
YEAR YEAR	UUUTTXTT
YEAR and	TSUSWWUT
YEAR election	SVTUUSQY
YEAR for	VVVUXTVT
YEAR in	TTUPUXVP
YEAR ke	VTTSTXTT
YEAR me	VVUVVUUX
YEAR mein	TTTTXTTV
YEAR on	UVVVUYVU
YEAR onwards	VSTTRWSR
YEAR के	TTTSVWST
YEAR तक	STSTSRSZ
YEAR में	UTUUTTUX
YEAR से	TTVUTXVT
^ #	VMROOXRS
^ $cluster	PRTUUUTO
^ $country	PSSQQUPZ
^ $domain	SRPKTVUQ
^ $institution	SOXPRUWO
^ $person	RRXPSOWS
^ $state	TWSRUVQQ
^ $thing	KVQOMVWO
^ %Cluster	SSRZQTPN
^ %Compendium	RRTQQaJQ
^ %Document	QTTRSYRS
^ %Domain	RTTYRSST
^ %Event	RTTTPYSS
^ %Institution	YQTRUUOP
^ %Person	SQPSM_OH
^ %Place	RTTaQPTS
^ %Programme	NQTSSYTS
^ %Project	RNTRWXQS
^ %Technology	QUTROYQO
^ ABOUT	ONRRRRXU
^ ADOPT	LdTRSNRM
^ BY	UUURZSUU
^ COMPARE	SSQZSQRT
^ COOPERATE	RTTTSXTT
^ ELSEWHERE	TYVUUSVU
^ FACT	ORQPONbT
^ FIGURE	RSSQTXPT
^ GAP	TTTVTWTT
^ HAPPEN	XTVVUSVT
^ HOW	NSUYONZS
^ HOWMANY	JMMNbGTV
^ INDIA	QTSLWUPV
^ INTRODUCE	VUYUUSSS
^ INUSE	PYSQTURO
^ LACK	VWVVVVVV
^ LEAD	TPTRTSYS
^ LINK	UTdPUOPP
^ LIST	QTVRKYQU
^ MEMBER	PNSNOVXR
^ NEED	XSUTQOVT
^ NUM	ZOQVLPZQ
^ ORG	WVVVVVVV
^ PARTNER	YRSSRSQR
^ PER	RSTaOWSR
^ SHARE	RSQWSUOT
^ STAGE	SRTSSYSS
^ TABLE	TSTZSRSS
^ WE	WTUQTONS
^ WHEN	TRRRRQUW
^ WHERE	QRTRPWWT
^ WHICH	RRUTPVQV
^ WHO	ZPUMORTR
^ WHY	QSTSSTUW
^ WORK	QPRRRWQV
^ YEAR	TRSQXVQT
^ a	UXVTTTQS
^ aaj	TSTRTPQa
^ aap	VVUTVTTY
^ aapka	UUUSUSTY
^ aapke	VUTSUTSY
^ aapko	UUTTTTTX
^ ab	VVUTXTVT
^ about	RRRSSSYS
^ add	TTTSTRRX
^ admission	TTTTTTSX
^ affordable	SSTTTXST
^ aise	VXVVUTVV
^ among	YTVVSSVS
^ amrika	SSUSVSTY
^ andaman	UYTUTSST
^ annual	UTSTSXST
^ anything	RSSSQZQQ
^ are	KP_QRTSb
^ as	XVUVTTVU
^ asdf	STSSSMPb
^ asdkjh	RTSSTSPZ
^ aside	TQTRRTRW
^ assess	UYVVVSVV
^ at	XVSVTRSW
^ bamboo	TSVVSYUU
^ bdo	XTVUTTVT
^ before	TXVVVTTV
^ best	TQTTTSTY
^ biomedical	STTSTZPR
^ blah	QQQRTQR_
^ book	UQSTTSSZ
^ budget	VVUYVSTS
^ calculate	TTTTTTTX
^ can	T_LPQMVW
^ cancel	VVVVVUTY
^ cheap	RQRSUYOS
^ cheapest	URVVVRV_
^ clay	TTTTTXTT
^ cleaning	SSTSUZPR
^ collector	TTXVUTTT
^ common	UUZRURSR
^ converting	TTTTUYRS
^ cooling	TTTTUXRT
^ cost	UTVVVQU_
^ could	WXRSTVPS
^ coverage	TTVXTTTT
^ cricket	VUUTVRSZ
^ current	UTVUUSVX
^ dantewada	TXVTVTUT
^ dear	VVVVVVVV
^ delete	VTSUUSSY
^ detecting	STTTUXST
^ did	TRSTSVQV
^ disregard	UVUTUTUX
^ dm	VUVUTUVY
^ do	NPWQVTNX
^ does	RQWOVXKT
^ draft	TTTTTTTX
^ drone	aSTTSPTS
^ drones	SSTSUZRR
^ early	TRSTT_OP
^ ek	TTTWTRSW
^ email	UUUUVTUY
^ essay	STUSTPPa
^ everything	RPUSTZVM
^ exactly	TVVTXTVT
^ factorial	STTTTSOY
^ fake	VUTUVTQY
^ flight	STUTUSRY
^ for	RZUXTRTR
^ forecasting	TTTSTZOR
^ forget	VVVVVTVX
^ future	TTUTTSUY
^ generate	TUUUUTSX
^ ghar	VVVUVUVW
^ gold	TTTSVSSY
^ good	XTUSVPTX
^ growing	SSSSTYSS
^ has	QOXTPWSQ
^ have	SUXUVSTT
^ hello	TTTTTSTX
^ helping	TTSTSYRS
^ hi	VVVVVVVV
^ hill	TSTSTYQS
^ home	VTTTUSSY
^ hotel	TTUTTTUX
^ hume	WVVVVVVV
^ ideas	TXVVVRVT
^ if	TXVVVUVT
^ ignore	UUTTTTTX
^ in	SUSTVTXQ
^ interviewees	ZSVVVQVT
^ ipl	UUTRVQQ_
^ is	MOPPNVTa
^ it	VWVVUUVV
^ jo	RYUTRWUS
^ job	VURTUQRZ
^ jobs	RTUTTXST
^ just	UVTSYTTT
^ kal	TTTTTTTX
^ kam	SSUTTYQS
^ keeping	TUUTV_SR
^ kharab	TSTSUYSS
^ kindly	XUVTSSVX
^ kisi	XTUVTTVU
^ kisko	YTTTTRTT
^ less	TTUSVYUS
^ looking	ZUVTSRVS
^ lorem	TTTTUTTX
^ low	QUTRRZNQ
^ lumpi	SXUVTTVS
^ machine	TTTTUXTT
^ machines	NRTSSXQT
^ may	VVTUXTTT
^ modi	VVVVUUTZ
^ municipality	VXVVVVVT
^ namaste	TTTSURRZ
^ narendra	VVUUVSTY
^ neet	USSTUTRZ
^ new	VXVVVTVV
^ next	VWVVVVVV
^ nif	TTVTSYUT
^ nirdpr	TTTSVSRY
^ nitish	TSTTTSSY
^ noise	TTVUVXVT
^ ok	VVVVVVVV
^ old	TSTSTXNT
^ open	TSTSVRSZ
^ order	TTTTSRRY
^ out	TTXTTTTT
^ personal	UTTTTTTX
^ petrol	TRSTUQS_
^ please	VQPSQSQY
^ pm	VVVVVTTX
^ policy	XVSRQQTP
^ population	VTVUURVZ
^ portable	TTTSTYPS
^ potential	dSUTRMUS
^ predict	QQSRRNRb
^ pretend	UUTTUTTX
^ price	SPTTUYSS
^ pull	TTTTTXVU
^ put	UTTXTTTT
^ python	UUTTUSUY
^ qwerty	RQSRTOPb
^ rain	UVVVVTVY
^ rajesh	VVVVVUZR
^ rank	UTUTTSTX
^ rate	USTUVRT_
^ ration	VVUUVUUY
^ research	TUUTTXTT
^ respected	XVVVVVVT
^ restaurants	UTVUVTVX
^ reveal	TTTTTTTX
^ roughly	VVUVYSTS
^ sabse	RTTRTRS_
^ safe	URTSUYSQ
^ salary	VVVVUPVa
^ scale	R_RQRPTP
^ send	UTSUUSSY
^ sensex	TTTTTSTX
^ set	TTUTTTRX
^ should	POQRSQTb
^ sign	UTTTTTTX
^ sir	SSSTRQR_
^ smart	TUTTUTXT
^ smartphone	SRTSTXQT
^ so	XTTUWSSR
^ solve	SUTTTTTX
^ sona	VVUUTUSY
^ sone	VVUUVTSY
^ summarise	TTTVTRSX
^ sun	SUTTSTRY
^ tell	TTTUXTTV
^ temperature	VTVVVRVZ
^ testing	STSRTZRR
^ thank	VVUUVSTY
^ thanks	UTTTURRY
^ the	VUVVVTYS
^ through	RUYTURTT
^ throwing	TTTTTYQS
^ to	VTSVPQ_Q
^ top	XQSRPSSV
^ traditional	SSTSUYQR
^ train	VQUTVST_
^ translate	STTTTQTZ
^ treating	RSRRTZRR
^ tum	TTTSTTSX
^ tumhe	UTUSUSSY
^ turning	SSSSUYRS
^ types	VVVaURUU
^ upcoming	UUUTTXTT
^ update	VTSUUTRY
^ ur	TTTTTSTX
^ virat	VVUUTUTX
^ was	RSSTOWOU
^ ways	TTTTTXST
^ weather	RRTTSXQT
^ whose	XTUVTTUT
^ will	PPSTSORb
^ with	SUUSVWUR
^ women	UUSTYSSR
^ would	QTSRRQR_
^ write	TUSRRPPb
^ wrking	YUVVTSVR
^ xyz	SSSSTQS_
^ yeh	TTTTTTTX
^ you	TTTTTQRZ
^ your	UVUSYSTS
^ अगले	TTTRRTRZ
^ आज	UUUTVRSY
^ आपका	VVUUVRRZ
^ आपके	UUTTXTTT
^ इस	VVUTYUUS
^ एक	UUUTVRSY
^ ऐसे	UVTYUTTU
^ कल	UUUUVRT_
^ कृपया	VVVVVUUX
^ जिन	VVVXVTUU
^ जो	SZVUSRVU
^ टीबी	XRTSTURR
^ ड्रोन	YTUVVTVU
^ तुम्हारा	UVSSUSRZ
^ नमस्ते	VVTTVTR_
^ नेत्रहीनों	SSTTTXTT
^ पृथ्वी	VVUUVTRZ
^ पेट	SRTRURQZ
^ प्याज	VVVVVVTY
^ प्रकार	TTUXTTTT
^ प्रधानमंत्री	VVUTVRPa
^ बुखार	RSSTPSRY
^ भविष्य	VVUTUUUX
^ मिट्टी	TTTSTYQS
^ मोबाइल	VVVVVTUX
^ ये	VVUVVTYS
^ रुपया	VUUTVSTY
^ वन	RRRRTSZQ
^ संगम	UUUVVTXT
^ सबसे	TTTTTSQY
^ सब्जी	SSSSTYRS
^ साल	VVVYVSVV
^ सूरज	VVUTTUUX
^ हाल	TTVUTXVT
^ हिंदी	STUSTRRZ
a	UTQSNNSY
a #	WTSPVOZP
a $domain	XTTMRTNU
a $institution	WVVVVVVV
a $state	UYVVVUVS
a $thing	XSTTTTRV
a %Cluster	SRSSXRQX
a %Compendium	RTTSRRZR
a %Document	UUUVSTSX
a %Event	XVUTUTTT
a %Person	RTTTTVTX
a %Place	TTVTTTTX
a %Project	TUYWSSTQ
a %Technology	WRURVVRR
a ADOPT	TXVVUTVU
a COOPERATE	ZSSTSTUQ
a FACT	XTUUTTTT
a HOWMANY	UVTSYTTT
a INTRODUCE	TTTTTTTX
a INUSE	VUUVURSY
a LINK	UV_VVTVS
a LIST	SWTTTSUY
a MEMBER	TSRSTSSZ
a NEED	XVVVUUVU
a NUM	VVVVVVVV
a ORG	XTUVVUVT
a PARTNER	VRYSSRTR
a TABLE	TTTXTTTT
a WE	VVVVVVVV
a aside	ZUUZTOTR
a background	VVVVVVVV
a bank	VVUUVVUX
a bedtime	UUUTRTOY
a bobbin	VVUVUTXT
a broken	XTTVUTVT
a cheap	TTVUVSTY
a child	TTSSTSRY
a circle	TTTTTTTX
a colleague	UUXTTTTT
a csr	VVVVVVVV
a day	VVVVRV_Q
a design	WVVVUVVV
a dr	TTTTTTXT
a failure	UUTRURRZ
a feature	WVVVVVVV
a fever	VVTTVUSY
a few	XVVVUTVU
a figure	VVTVXVVT
a gift	TTTTTTSX
a glance	VTUXUTVU
a good	QUTSUROc
a grant	XVUVTTVU
a green	WUVVVVVV
a haiku	TUUUUTSX
a human	VSUTVTUX
a job	VVUVVVTY
a joke	UUTTUPPa
a journalist	VVVVVVVV
a letter	TTTTTTSX
a linkedin	VVUVVSSZ
a lot	TTVVTXVT
a microwave	TTTTTXTT
a money	UUYUVSUS
a multi	XVVVUUVV
a nice	TTVTTTTX
a nicer	VTVVVVVY
a nobel	VVVVVUUW
a note	TXUTTTTT
a or	TUTTTTTX
a passport	VVVVVVUW
a patent	TTTTTUUX
a piece	VVVVVVVV
a pizza	VTTUUTSY
a poem	TUTUUQP_
a portable	STTTUXST
a presentation	SSUSUQTZ
a proposal	UTUUTTUX
a quote	VUTUVTQY
a recipe	SUTTVRTZ
a reminder	TTUTTTRX
a research	WVVVVVVU
a road	TSUTUYQS
a second	TTTTTTTX
a short	TUTTTTZQ
a single	TTUXTTST
a slide	SSTSSSQY
a slot	UTTTTTTX
a small	XVVVVTVV
a snake	VVTTVUTX
a speech	TTTTTTTX
a strike	TTRUTTSY
a testing	XTVVVUVT
a train	VSVVVUVY
a unicorn	UVVVVTUY
a way	UVYVVTVT
a weather	XTSTSRST
aa	WWVVUTVT
aa sakein	XTVVUUVT
aa sakti	R_VVVUVV
aadhaar	VVTTUTTY
aadhaar HOWMANY	VVTTUUTY
aadhaar card	VVVVVUVX
aaj	TSTRSPQa
aaj $	VVUUTUSY
aaj $state	VVVVVUVX
aaj holiday	VVVVVTVX
aaj ka	TRSRTRRZ
aaj tamatar	VVUVVUSY
aap	VVUTVTTY
aap HOW	VVUTVTTY
aapas	UUXTTTTT
aapas mein	UUXTTTTT
aapka	UUUSUSTY
aapka favourite	UUUSUSTY
aapke	VUTSUTSY
aapke hisab	VUTSUTSY
aapko	UUTTTTTX
aapko WHICH	UUTTTTTX
aas	XTVVTTVT
aas paas	XTVVTTVT
aata	TUTTUTXT
aata hai	TUTTUTXT
aate	TVUUTXTU
aate hai	TVUUTXTU
aayegi	QUUUUSR_
aayegi $	QUUUUSR_
aayenge	VVVVVUVX
aayenge $state	VVVVVUVX
ab	TTTTXTTT
ab tak	TTTTXTTT
abc	SSSSTQS_
abc $	SSSSTQS_
abhi	TXTUTTUT
abhi tak	TXTUTTUT
able	VVXVVVVU
able to	VVXVVVVU
about	QPQQT_WM
about $	USTUTSZQ
about $cluster	UTTTQRRZ
about $domain	RPRSUaNP
about $institution	RRPRRUWQ
about %Cluster	UUUTRTOY
about %Person	UUVTURUZ
about heliborne	SSSSQYQT
about its	VVVVVTTY
about the	TTTTTXTT
about udbhaas	TVSSSSYS
above	UUTTTTTX
above and	UUTTTTTX
abroad	JRQLLOKg
abstract	TTVUUTUX
abstract on	TTVUUTUX
abt	YUTVVVVV
abt $domain	YUTVVVVV
academy	VUTTTTRY
academy of	VUTTTTRY
access	SSUTRUSW
access $	UVUTUTUX
access WE	TVVVVTTY
access for	TTVUTXUT
access to	XUVVVVVV
accha	QTQTTRTY
accha #	RUUTVQUa
accha %Cluster	UUUSURTY
accha hai	RURUUMSe
accha lagta	UUTTTTTX
account	VUSURTSZ
account $	VVUUVVUX
account HOWMANY	VUSURTTY
accuracy	VUUUTXTT
accuracy $	VUUUTXTT
accurate	VUSUVTYS
accurate is	VUSUVTYS
achha	UUTSTQRZ
achha hai	UUTSTQRZ
achhe	YTVVSSVS
achhe hain	YTVVSSVS
achieve	VSUUUObO
achieve $	VSUUUObO
achieved	VTTUUQaP
achieved $	VTTUUQaP
across	RRRaRQRP
across %Cluster	VVTZSTPT
across %Domain	UVTXTTTT
across %Place	RRTZSRTS
across focus	VVTXVVVV
act	TXVVVUVT
act on	TXVVVUVT
actually	VUVTXVVV
actually just	VUVTXVVV
add	TTTSTRRX
add $institution	TTTSTRRX
added	VUURTRSZ
added in	VUURTRSZ
admin	UUUTUSTY
admin $	VVUUVSTZ
admin access	UVUTUTUX
admission	TTRSQTRZ
admission $institution	UUTUTTTX
admission HOW	UVSUVTSY
admission fee	TTTTTTSX
admission fees	VVUVUSQ_
admission ke	TVVTTTVX
advice	SSUTSZQR
advice apps	SRTTSZQR
advice with	XVVVUVVU
adviser	TTZTSSRT
adviser $	TTZTSSRT
affect	VVVVVVUX
affect jobs	VVVVVVVX
affect science	VVVVVVVW
affected	VVVVVVVV
affected aside	VVVVVVVV
affordable	SSTTTXST
affordable devices	SSTTTXST
after	XTRQSUQW
after #	XTUUTTTT
after YEAR	WTSQSVSR
after the	TUTUTTQZ
age	VTSTVSQZ
age and	VTSTVSQZ
agent	VSUTVTUX
agent $	VSUTVTUX
agle	VUTTTRTY
agle saal	VUTTTRTY
agli	UUVUUSTY
agli kist	UUVUUSTY
ahead	TUSVUSSY
ahead of	TUSVUSSY
air	VTUVYRTV
air $	VUUVYSTT
air in	VVVVVTVX
airport	VUVVVTVX
airport $	VUVVVTVX
aisa	TYTVUSUT
aisa ABOUT	TYTVUSUT
aise	XWUVTQUS
aise $domain	VXVVUTVV
aise %Institution	XTUVTTVU
aise hi	SYUVUTUS
aliens	TSSSTNQa
aliens exist	TSSSTNQa
allopathy	VVUVVSUY
allopathy $	VVUVVSUY
along	TTSTUSZR
along is	TTSTUSZR
already	RZUUTSTS
already INUSE	SUVUSWVV
already WORK	TYTVUSTS
already got	TXVVVTTV
already there	UXVVUUVV
alternatives	RQSRRaNP
alternatives $	RQSRRaNP
am	WVXTRRTS
am NEED	XUVVTVVV
am a	UXVVUUVV
am an	XWTUTTUT
am at	TTXTUTTT
am bored	SUSTUTSY
am the	YTVVUUVV
amet	TTTTUTTX
amet $	TTTTUTTX
amiron	TTTUTTSX
amiron ke	TTTUTTSX
amla	TTTTUXTT
amla $	TTTTUXTT
ammonia	VVUTUTRZ
ammonia $	VVUTUTRZ
among	VTSYQWRT
among %Cluster	STTZTQSR
among %Place	VVVYUTVU
among the	VTTTSXTT
amrika	SSUSVSTY
amrika ka	SSUSVSTY
an	WRPSUQUU
an #	XTTTTTUT
an $domain	YTTTTTUT
an %Institution	TUTTTTXT
an ABOUT	UUXWSPZT
an COOPERATE	TTSTXTTV
an LINK	XUTUTTUT
an abstract	TTVUUTUX
an appointment	UUSUUSQZ
an astronaut	VVUVVVTX
an email	VUTVVTTY
an interest	XVVVUUVV
an office	VVTVTVSY
an officer	UXVVVVVU
an sql	VVVUVTVX
and	UQXYTPTL
and #	YUUZQRUR
and $cluster	RTWYRRNS
and $country	TRPQS_RR
and $domain	ZSVSQQNT
and $institution	TSXQRTSS
and $person	RSZRSQRQ
and $state	VPRQRXUP
and %Cluster	UVUbURTU
and %Domain	UVVYUTUV
and %Place	TTTYRTTT
and %Technology	ZRSRRRSR
and ABOUT	VVUVVVWU
and BY	UVTTTTXT
and FACT	STSXTRTU
and HOW	VUTTUUTX
and LACK	W_TUSPST
and LIST	WTUTSTUX
and NEED	XRTTTTUS
and PER	VVVXTVUV
and WE	XUVVVVVT
and WHEN	UVTTTTXT
and WHERE	UTTUUTXT
and WHO	VVVVVUWV
and YEAR	TSUSWWUT
and approve	UUTTUTTX
and are	VVUVTSVT
and aside	RSTRTaOP
and at	VVTUTUTX
and can	UXVVUTVU
and child	TTTTXTTT
and could	TXVUUTVT
and do	VVWVVVVV
and family	VTSTVSQZ
and focus	RRSRQQ_R
and foot	VVVVVVVV
and industrial	XVVVUUVV
and is	VUSTUUSY
and its	TTUUUTUX
and may	VVVVVVVV
and maybe	VVVVVVVV
and museums	SSTSUYQR
and one	VVVVVVVV
and other	XTVVTTVT
and print	UUTTTTTX
and say	VVVVVTVX
and the	TTYTTSTT
and type	VVVaPVVV
and women	WVVVVVVV
and year	TTTXTTTT
andaman	UYTUTSST
andaman $domain	UYTUTSST
animals	XTVVTTVT
animals and	XTVVTTVT
announce	VVVVVUUX
announce next	VVVVVUUX
announced	VVVTUUSY
announced $	VVVTUUSY
annual	UTTRRVPX
annual %Document	UTSTSXST
annual budget	UUTTTTQY
another	WVUZUSUU
another $	VVV_USUU
another %Institution	WVUVVVVU
answer	VVUUUTTX
answer without	VVUUUTTX
anthem	TVUVVTSY
anthem first	TVUVVTSY
any	TSRTRTVS
anyhow	VV_VVSUU
anyhow LINK	VV_VVSUU
anything	PYWQPWQR
anything $	SUXUVSTT
anything LIST	SSSTSZSR
anything VERSUS	VVVVVVVV
anything been	UTTUUXUT
anything from	UZVVVTVS
anything in	TXUVUTVT
anything that	TXVUUTVT
anything the	TUTTSXSS
anything to	VUYTUTTS
anywhere	RPSTRaRN
anywhere $	SSVTRYUS
anywhere ELSEWHERE	USTVUYTR
anywhere in	SRTVTZTQ
app	PWTTTZPO
app $	PPTTSaQQ
app be	TXUVTTVT
app for	Q_SURQSR
app in	TPTTTXTT
apples	TYVVVSVU
apples $	TYVVVSVU
application	TSUUTTTX
application for	USUUTTTX
application in	VVVUVUUY
apply	VVTTVTSZ
apply for	VVTTVTSZ
appointment	UUSUUSQZ
appointment at	UUSUUSQZ
appreciated	VTVXUTTU
appreciated $	VTVXUTTU
approval	XVVVVTVV
approval for	XVVVVTVV
approve	TRTTTRRZ
approve WE	TRTTTRRZ
apps	TSSSXZOP
apps for	TSSSXZOP
are	OPORR_PP
are #	QTRRVXRQ
are $	VVVXTUUT
are $cluster	VVYSVVUU
are $domain	QQQQRUOZ
are $institution	WV_TURTS
are $person	UUaSUSRP
are $state	TXVUVUVU
are %Cluster	TUTTSTSX
are %Person	TTUTVWVR
are %Project	VVVVVVVV
are %Technology	TTTYSSTT
are ADOPT	VZVVVSVU
are FACT	QTTTTXTR
are GAP	VVVYVTUV
are HAPPEN	UXVVUTVU
are INDIA	TTUTTXUV
are INUSE	UKUVWVUT
are LACK	TXUTTSTT
are LINK	UURTXXSQ
are LIST	RTUSTYTR
are MEMBER	SURTUXOO
are PARTNER	TXTVZORR
are STAGE	VTTSTYSR
are TABLE	VVTZTSTS
are WORK	XTVVUTVS
are a	UUUSSTVX
are about	VVVVZRUS
are at	VVUTZTUS
are best	UVVVVTVX
are close	XTVVTTVT
are covered	VVUTXRQT
are for	VVVVXUVU
are from	VVUVaRTR
are going	TVUUTQS_
are great	UUTTUTTX
are in	OQTQSZRP
are intertwined	VVXTUUVT
are into	XSRRPXNR
are listed	VVTU_TRQ
are new	UYVVVTVV
are nobody	VVVXUTVV
are now	VVUUUTTX
are on	VUUVTURY
are politicians	VUUTVTTX
are ready	TTTTTXTR
are recorded	UUUTXTVT
are registered	UUUVSTYS
are reported	UTTTTTXT
are stupid	TTTTTQSZ
are the	RRTTSPS_
are they	VXUVUTTT
are to	VUUUSYTT
are weakly	VVV_UQSU
are with	VVWVVVVV
are without	VVVTXVUV
are you	TUTSTTPY
around	QRUUO_UP
around $domain	VVVVVVVV
around $state	QRUTO_UP
arrive	UVVUUSUY
arrive early	UVVUUSUY
as	WTPVPROS
as $institution	VVVVVVVV
as %Person	TUVTXRUT
as HAPPEN	VUVTXUVT
as LEAD	VVVVVVVV
as MEMBER	QUTTSYSR
as TABLE	VVVZVSVV
as a	VRPWRQRV
as aside	XVVVUVVV
as municipal	VVVVVVVV
as to	XUTUTTUT
as well	UXVUUTVT
asar	VTTUTSZR
asar HOWMANY	VTTUTSZR
asdf	STSSSMPb
asdf $	PPQPSOPb
asdf qwer	TTTTTRSY
asdkjh	RTSSTSPZ
asdkjh qwe	RTSSTSPZ
aside	UTPPNWPP
aside #	XUUUUUVU
aside $	UQQSR_PQ
aside $domain	XTTTTTUT
aside $state	TXTUTTUT
aside %Programme	TTUTTXSS
aside FACT	XVVVVTVV
aside NEED	YTVVTTVV
aside PARTNER	ROUUT_VP
aside WHICH	VVVVVVVV
aside WORK	WVVVVVVV
aside at	XVUUTTUT
aside collector	XTVVUUVT
aside could	VVVVVVVV
aside drinking	TTVUTXTT
aside for	XTUVVTVU
aside from	TSTUTTTX
aside has	VVVVVVVV
aside here	VVVVVVVV
aside in	XTWUROUU
aside ke	YTVVUTVS
aside ko	XTUSTSTV
aside magistrate	XVVVUVVV
aside me	VVVVVVVV
aside mein	XTTTTTST
aside might	VVVVVVVV
aside next	UVVVVVXT
aside of	VRVTT_VQ
aside officer	UXVVUUVV
aside on	ZVUVURTT
aside the	UUTVUVXT
aside they	TTTXTTUT
aside to	VTVVVVVX
aside with	UUTUUTTX
aside को	ZRTTSSUW
aside ने	UTUTTTTX
aside पर	ZVVVTTVV
aside हैं	XVVVUVVT
ask	VVTUXTTT
ask HOWMANY	VVTUXTTT
asked	SMTPVNVW
asked BY	XUVVTTVV
asking	VVUVVUUX
asking for	VVUVVUUX
asks	UXVVVUVV
asks LIST	UXVVVUVV
assess	UYVVVSVV
assess WHICH	UYVVVSVV
astronaut	VVUVVVTX
astronaut $	VVUVVVTX
at	OSVVXVNT
at $	VXUVUQ_R
at $cluster	TUWSRVRS
at $domain	ZVVVURVU
at $institution	RRVTXTKV
at GAP	VVVTXVVV
at LIST	UVYXSRUS
at STAGE	SSVSQZVU
at WHICH	VVTUTQRY
at WORK	TVUZTTST
at a	VTUXUTVU
at anything	TXVUUTVT
at from	V_VVTQVS
at home	RRRQSXNT
at night	SRTTSYRR
at the	RTPSSQUX
attendance	VVUVUUQ_
attendance at	VVUVUUQ_
attention	VVVXUUUV
attention across	VVVXUUUV
aur	QQXUPVVP
aur $cluster	TSVVRPQO
aur $country	STWRTVRS
aur $domain	TTTTTYTT
aur $institution	TTYSTTSR
aur $person	TTZRRSSS
aur $state	VXVVUTVV
aur %Domain	VVVZVTTV
aur %Place	UXVUVTVV
aur ABOUT	VVUVVTZR
aur FACT	TTTSTTYS
aur HOWMANY	TTTTTTTX
aur WHERE	VUVVVTZU
aur WORK	XUVVUTVV
aur unke	UVTXTUTU
autism	UUUUUTUX
autism $	UUUUUTUX
award	VVVVVUVW
award this	VVVVVUVW
away	TTTTTYQS
away $domain	TTTTTYQS
b	TUTTTTTX
b $	TUTTTTTX
baad	VTTTUXTT
baad $domain	XUUUUTVU
baad HOWMANY	VVVR_QUS
baad ke	TTTTTXTT
baarish	UTUVVRVY
baarish hogi	UTUVVRVY
babies	SSTTTXST
babies $	SSTTTXST
bachane	TSTSUYSS
bachane ki	TSTSUYSS
back	XUUUVVTT
back $domain	XUVVVVVT
back pain	VVUUVVSY
background	VVVVVVVV
background in	VVVVVVVV
bacterial	XUTUTTUT
bacterial resistance	XUTUTTUT
bad	TVVVVTVY
bad for	TVVVVTVY
bada	UUUTUTTX
bada %Person	UUUTUTTX
bahut	XVVVVTVU
bahut hai	XVVVVTVU
balance	TTTXTTTT
balance of	TTTXTTTT
bamboo	TUVVSYUT
bamboo $domain	TSVVSYUU
bamboo or	VXVVVUVU
bana	VSRSVQXP
bana $	UUTTTR_R
bana do	VVUUVUTY
bana rahi	VSTTVQQR
bana tha	TUTUTSYS
banana	TSSSSZOR
banana $	TSSSSZOR
banao	VVVXVUUV
banao $	VVVXVUUV
banaye	VVUUTUTX
banaye $	VVUUTUTX
banayi	TRRQUVRX
banayi $	UVSSYRSS
banayi aur	TTTTTTTX
banayi hain	STSRSXTS
band	RTTTTTTY
band hai	TTTTTTTX
band kar	TTUSUTTX
banega	VUVUUSVY
banega $	VUVUUSVY
bani	TSVUTYVU
bani $	TSVUTYVU
bank	VUSURTSZ
bank account	VUSURTSZ
banwaye	VVVVVVVW
banwaye $	VVVVVVVW
banwayein	VVUUVUUY
banwayein $	VVUUVUUY
barish	VVVVVVVW
barish par	VVVVVVVW
batayein	TUTUST_Q
batayein $	TUTUST_Q
bavaria	SUTTUTSX
bavaria research	SUTTUTSX
bdo	XTVUTTVT
bdo $state	XTVUTTVT
be	TaUPOKTX
be $	VUSUVTYS
be ADOPT	UYUVSRTQ
be INDIA	UUUUUTVX
be INUSE	PaTUPPSP
be LINK	VUXTVTTT
be TABLE	VXVVVTVT
be WE	XTTVVTVU
be WISE	TTTTTTTX
be a	XTUUUSUX
be able	VVXVVVVU
be added	VUURTRSZ
be announced	VVVTUUSY
be appreciated	VTVXUTTU
be better	TTTTTTUX
be cheaper	VVVVVTUX
be curious	TXVVVVVT
be good	VUVVVUVX
be grateful	XSVUTSTR
be held	VUUUSYTT
be next	VVVVVUUX
be obliged	XVVVVVVT
be profitable	VVVVVTVX
be pushed	TXUVTTTT
be receptive	VVVVVVVV
be repeated	TXUVTTVT
be sacked	VVVVVVUW
be shut	TTTTTTTX
be so	XUTUTTUT
be sold	VVVVSVVY
be the	TTTUUPVW
be worth	VXVVVUVU
beat	TSTRURTY
beat $cluster	TSTRTSTX
beat $country	VVVVVSVY
became	VQSTTPaP
became of	VQSTTPaP
become	SRTSTTRY
become a	SRTSTTRX
become an	VVUVVVTX
become richer	USTUVUSZ
become unicorns	TVUUTQS_
beds	VVVVTVXT
beds sorry	VVVVTVXT
bedtime	UUUTRTOY
bedtime story	UUUTRTOY
been	QNRRSXUS
been $	VVUTXSTT
been INUSE	QPSVVRWR
been NONE	VVVYVSVV
been WORK	VVVVVVVV
been asked	XUVVTTVV
been built	TTUTTXST
been developed	VVUU_RSR
been done	RTTQRXPT
been sued	TUTUTSQY
before	RUTOWWZR
before WE	TXUUUTZR
before YEAR	SSTOXXQP
begin	UTTTSTYS
begin $	UTTTSTYS
being	QVRTQXRQ
being INUSE	TTUVTXVT
being considered	TXTVTTTS
being done	STTTRZNR
bekaar	VUTSUTSY
bekaar hai	VUTSUTSY
believe	UUUUUTUX
believe $domain	UUUUUTUX
benefiting	TTTUTXTT
benefiting from	TTTUTXTT
berozgar	SSSSRSQZ
berozgar hain	SSSSRSQZ
besides	SSSSQYTS
besides $state	SSSSQYTS
best	ROVRQSLY
best #	VVVVRRUZ
best $	VUTSUOOZ
best $domain	STURUTUX
best %Document	TTTTSZSR
best %Place	TTVSUTVX
best LINK	RQ_STQQR
best biryani	UTVVVSVY
best covered	UTUXTTUT
best for	UVVVVTVX
best in	VSUVVQVZ
best laptop	UTUSUSTY
best one	VVVTUUUX
best phone	TTTTTTTX
best restaurants	VUVVVRVZ
best way	TTTTTTTX
bete	UUTUTTTX
bete ka	UUTUTTTX
better	XTQPTPOb
better $	PQQRUSSZ
better $cluster	UUTTVTTX
better $domain	ZUUTTRUR
better $institution	UUTTUTSY
better off	TTTTTTUX
better than	TTSQRNRZ
bhaav	TTUUVTUX
bhaav $	TTUUVTUX
bhaiyon	XTVVVUVU
bhaiyon ke	XTVVVUVU
bhare	UUVVVTVY
bhare $	UUVVVTVY
bhav	VVUUVTSY
bhav ABOUT	VVUUVTSY
bhi	RZUWURTS
bhi #	VUVYVVUU
bhi %Cluster	VVVWVVUV
bhi chale	TXVTVTUT
bhi ho	VXVVVUVU
bhi laya	TYTVUSUT
bill	UUVVVTVY
bill HOW	UUVVVTVY
biomedical	STTSTZPR
biomedical $domain	STTSTZPR
birthday	VVUVVTTX
birthday $	VVUVVTTX
biryani	UTTSUSSZ
biryani $	VUTTVTSY
biryani in	UTVVVSVY
bite	VVTTVUTX
bite $	VVTTVUTX
blah	QQQRTQR_
blah $	QQQRTQR_
blah blah	QQQRTQR_
block	XTVVVUVU
block ke	XTVVVUVU
blue	VVUVVTSY
blue $	VVUVVTSY
bobbin	VVUVUTXT
bobbin winder	VVUVUTXT
boiling	UUTSTTPX
boiling point	UUTSTTPX
bolte	TTSTTTSX
bolte hain	TTSTTTSX
book	TQTTSSQZ
book a	UQTTTTTY
book an	UUSUUSRZ
book karo	VUUTVSTY
book me	TTTTTTSX
booking	TTUTTTTX
booking $	VVVVVUTY
booking $state	TTUTTTUX
bored	SUSTUTSY
bored entertain	SUSTUTSY
both	XTVSTTRQ
both $cluster	VUSZUSUV
both $domain	YTTTTTTR
both KNOW	TTXTTTTT
break	UVVVVTVY
break encryption	UVVVVTVY
breakfast	VVVVVUUW
breakfast $	VVVVVUUW
breathable	VVVVVTVX
breathable today	VVVVVTVX
brief	TXUUTT_T
brief $	UTUUURaP
brief interventions	TXVVUTVT
broken	VSSUURUW
broken $thing	XTTVUTVT
broken HOW	TUTUUTVX
budget	TTTWTQQa
budget $	VVVVVRVZ
budget $domain	SSUSVSTY
budget affect	VVVVVVVW
budget agle	VVTUTUTX
budget for	VVVVVUUW
budget free	VVUYVSTS
budget of	VUTTTTQY
building	_RVURPVR
building $domain	_RVURPVR
built	SVUTUXTT
built $	TTUTTXST
built that	TXVVVVVV
burning	TTUUVTUX
burning $domain	TTUUVTUX
but	S_VXTQVV
but LACK	UXVVVTVV
but LIST	VYVVVSVV
but WORK	VXVVVUVV
but missing	VZVVVRVV
but no	VTVYTTVV
but not	SYVUTSVU
but old	VXVVVTVV
buy	STRTTSQY
buy $	UTTTTTUX
buy $institution	VUTUVSSY
buy SHARE	SUVTTTTY
buy a	TTVUVSTY
calculate	TTTTTTTX
calculate the	TTTTTTTX
call	XTTVUTVT
call for	XTTVUTVT
calories	UVTTSSPY
calories are	UVTTSSPY
came	QRQRWUWP
came into	VVVUYSUU
came out	TSQRWWPQ
came up	STTVUTXT
campus	TTTTRTPX
campus $	TTTTRTPX
can	W_RNPNUT
can $institution	VVVVVVVV
can $state	ScTURMQQ
can ABOUT	TTXTTTTT
can ADOPT	TXVVVUVV
can INDIA	VVVVVSVY
can INTRODUCE	TV_VVUUT
can PARTNER	aSUVVRTS
can WE	VTUTTWPU
can be	TYUVVTVS
can come	UYVVVTVV
can deploy	VWVVVUVV
can he	UUYUTTTS
can install	TXVVVTVT
can it	VXVVUTVV
can repeat	UYVVVUVT
can supply	XTVVUTVV
can the	XYRSTOVQ
can they	UUXUTTUT
can you	VQMOQOYV
cancel	VVVVVUTY
cancel WE	VVVVVUTY
cancer	UUTVURSZ
cancer $	UUTVURSZ
candidates	PYTTTTTT
candidates ADOPT	TXTTTTTT
candidates for	TYTTUSVT
candidates in	TXVVUTVU
canteen	VVTVUTSY
canteen at	VVTVUTSY
capacity	UUTUTTTX
capacity $	UVTUTTSY
capacity of	VVVVVRbO
car	VUUVUTTX
car does	VUUVUTTX
card	VUUUVTTY
card $	VVVVVTTX
card HOW	VVUUVUUY
card kho	VVVVVUVX
carry	SSTSUZRR
carry $domain	SSTSUZRR
cars	VVUVTUUX
cars were	VVUVTUUX
cases	UTUVTSVX
cases of	UTUVTSVX
catapult	VVVVVVUW
catapult ORG	VVVVVVUW
cause	TTTUTQS_
cause autism	UUUUUTUX
cause cancer	UUTVURSZ
cd	VYVVVSVV
cd ADOPT	VYVVVSVV
cell	TTUTUTRY
cell WORK	TTUTUTRY
certificate	UVVVVTTX
certificate $	UVVVVTTX
chal	VVVVVVVV
chal gayi	VVVVVVVV
chalata	STSTTSYS
chalata hai	STSTTSYS
chale	TXVTVTUT
chale $	TXVTVTUT
chalenge	SYVUVSVT
chalenge $	SYVUVSVT
challenge	STSTSSSY
challenge $	STSTSSSY
chancellor	VVVVVTSY
chancellor of	VVVVVTSY
chances	VVVVVUVW
chances of	VVVVVUVW
change	VVVUVUSY
change $domain	VVVUVUSY
changes	UTTUTTTX
changes $	UTTUTTTX
charge	VUTUUSTX
charge foreign	VUTUUSTX
charkha	RPRQTaPO
charkha $	RPRQTaPO
chatgpt	VVVTVUUX
chatgpt $	VVVTVUUX
cheap	QQSSUYOS
cheap $domain	TTVUVSTY
cheap flights	SSTTVSTY
cheap petrol	TSTTUZPR
cheaper	RSTSSPRa
cheaper $	TVUVTRUa
cheaper next	VVVVVTUX
cheaper than	SSTSSSSY
cheapest	UTUTTTTX
cheapest $	VVUVVSTY
cheapest flight	VUVVVUVX
cheapest flights	URVVVRV_
cheapest to	UTUTTTVX
cheez	TXUTUTUU
cheez $state	TXUTUTUU
cheezein	TXUVVUUT
cheezein $state	TXUVVUUT
chemical	VVUUTSRY
chemical formula	VVUUTSRY
cherrapunji	VVVVVTQ_
cherrapunji $	VVVVVTQ_
chest	UUUVUUUY
chest pain	UUUVUUUY
chhape	TTTTXTTT
chhape hain	TTTTXTTT
child	TTTTXTTV
child #	TTTTXTTT
child $	TTSSTSRY
children	TSRSQXSU
children $	VURVTQSY
children ADOPT	UTTTTXTT
children WHO	SRTTSYRR
children in	XUUUUUVU
chilli	SWTTUXSQ
chilli $domain	UYVVVUVS
chilli growers	SSTTUYSS
chillies	VRUTSYRS
chillies in	VRUTSYRS
chinese	SSRRSQN_
chinese %Person	VVVTUTVX
chinese academy	VUTTTTRY
chinese economy	VVTUVTQZ
chinese provinces	TUVTTRTZ
chinese strategy	SSSTSQT_
choose	TTTTTTTX
choose their	TTTTTTTX
chuke	VVUTXTVT
chuke hain	VVUTXTVT
chulha	TXVVVTVU
chulha ya	TXVVVTVU
chutkula	TTUTUTSX
chutkula sunao	TTUTUTSX
circle	TTTTTTTX
circle of	TTTTTTTX
claim	VUUUTXTT
claim on	VUUUTXTT
claimed	VTUVVSYS
claimed for	VTUVVSYS
claims	TTTUTXTT
claims LIST	TTTUTXTT
clay	TTTTTXTT
clay pots	TTTTTXTT
clean	VVTTVTP_
clean is	VVUTVUQZ
clean its	VVUVVUSZ
cleaning	TXTQPXPP
cleaning $domain	TXURQUUS
cleaning dirty	SSTSUZPR
cleft	XUVVVVVT
cleft surgery	XUVVVVVT
close	VRWTRQQV
close $	STRTROQX
close to	VTWUSRVT
close yesterday	VVTVVQTY
closed	TTTTTXTT
closed since	TTTTTXTT
closely	VVVVVVVV
closely is	VVVVVVVV
cnrs	VVVVVSUY
cnrs $	VVVVVSUY
co	ZSUVUSVS
co investigators	YSUVUSVS
co write	WVVVVVVU
coalition	TTUUUTUX
coalition #	TTUUUTUX
coast	ZSVVSRVT
coast $	ZSVVSRVT
code	TTSSTRTY
code at	VVTVTTTX
code that	UUUTUTUX
code to	UUTTUSUY
coding	VVVVVUVW
coding $	VVVVVUVW
colleague	UUXTTTTT
colleague says	UUXTTTTT
colleagues	UT_TUSSP
colleagues $	UT_TUSSP
collector	VRVTTRQY
collector $	WUVVVVVV
collector $state	XSXVTSTR
collector is	VSUVVQVZ
collector of	UTRTTSQY
colour	VTTUUOQ_
colour is	VTTUUOQ_
come	VURRTWPO
come $	SXUVTTVS
come $institution	VVXVVVUV
come and	XTVVTVVU
come from	USSSUXTS
come out	UUTTYTQS
come to	SaUVUPTR
come up	TUUUTXTT
comment	YUVVUUVU
comment on	YUVVUUVU
commissioner	YTVVVUVV
commissioner of	YTVVVUVV
common	RRYTRQSR
common BETWEEN	UUZRURSR
common PARTNER	STYSTSSS
common hai	UTYOTSTT
common hain	VUTXTTTU
completed	USVU_QVS
completed after	USVU_QVS
concern	TTTTXTTT
concern $domain	TTTTXTTT
consider	VXVVVVVU
consider ADOPT	VXVVVVVU
considered	TXTVTTTS
considered for	TXTVTTTS
consultations	TQTTVRZT
consultations so	TQTTVRZT
contain	VVVVWVVV
contain $	VVVVWVVV
contribute	VV_SVVSR
contribute to	VV_SVVSR
control	QWSSRWKR
control $	RVSRRXKR
control %Technology	TXVUTPVU
control ki	RZVUVRVU
converting	TTTTUYRS
converting $domain	TTTTUYRS
cook	UUSQUSSY
cook biryani	VUTTVTSY
cook jamun	VVSSVUSY
cooling	TTTTUXRT
cooling vegetables	TTTTUXRT
cooperative	ZTVVTVVU
cooperative NEED	XTVVTVVU
cooperative in	WVVVVVVV
copying	SZVVRRVU
copying in	SZVVRRVU
corridor	WUVVVVVV
corridor BETWEEN	WUVVVVVV
corrupt	STRTSRSZ
corrupt $	UUUVURVZ
corrupt a	TUTTTTTX
corrupt hai	VUSVVQSZ
cost	SSRPRYVQ
cost $domain	RXTSUZNN
cost %Technology	TQVTRZVS
cost BY	VUUUTTXT
cost PER	VVVVVSZQ
cost in	SVVVUUU_
cost less	VVUUVSSY
cost money	VVUTXTUT
cost more	VTVTTSVY
cost of	UTVVVPbX
cost spectrometers	XTUVVUVT
cost things	VVVVVVVV
cost to	VVTVTVSY
cost way	TTTTUXTT
could	XcSNPMOP
could $cluster	TSTRTSTX
could $institution	XTUSTRST
could $state	RaSRSNQR
could $thing	TXVVVTUT
could ADOPT	SYVTUSST
could HOST	XVUTUTTT
could INTRODUCE	TUYVVUVU
could LIST	TTXUUTUT
could PARTNER	aVTVUPTT
could WE	RZUTQUTT
could WHO	UUXTTTST
could WORK	MaVVUTVT
could be	TYTUTSVS
could come	XTVVTVVU
could go	TXTVTTVT
could it	RZUVTSVR
could kindly	XVVVVVVT
could maintain	aTVVUPVV
could put	UVXVVVUV
could test	XTTTTTUT
could the	RaTVUQSQ
could travel	V_VVVRVT
could try	TXVVVVVV
could write	YTTUTRUS
could you	RSQUVUWU
councils	VVUVVUUX
councils elected	VVUVVUUX
counted	VVVVVVVV
counted BY	VVVVVVVV
cover	UUTXTTST
cover $	UUTXTTST
coverage	RRTZSRTS
coverage BY	VVVVVVVV
coverage GAP	TTVXTTTT
coverage across	TTTXTTTT
coverage of	VVVZVRVV
covered	TTTTVXTS
covered BY	TTTSVXTS
covered in	UTUXTTUT
covers	VVV_TTQT
covers WHICH	VVVZVTRU
covers the	VVVYTUTU
crack	TTTTUTTX
crack upsc	TTTTUTTX
created	UUUUTTXT
created $	UUUUTTXT
credible	YUVVUUVU
credible to	YUVVUUVU
credit	SSSTTSRY
credit for	SSSTTSRY
cricket	TTTSUPQa
cricket match	TVUUUTTX
cricket score	UTUSVRRZ
crime	VVVVVQU_
crime rate	VVVVVQU_
crisis	VVVVVTTY
crisis $	VVVVVTTY
crispr	UTSSTTSZ
crispr and	VUTTUUTX
crispr cuts	UUUUUTQY
criticise	VVVVVQV_
criticise about	VVVVVQV_
critics	UTSTSPSZ
critics ABOUT	UTSTSPSZ
crowded	VVVWVVVV
crowded BY	VVVWVVVV
crush	VUUVVVVX
crush WE	VUUVVVVX
csr	ZUVUSRVT
csr #	ZUVTSRVS
csr LEAD	VVVVVVVV
cup	TVUVVUTY
cup $	TVUVVUTY
cure	VVUUVVSY
cure WE	VVUUVVSY
curiosity	TTXTTTTT
curiosity HOWMANY	TTXTTTTT
curious	TXVVVVVT
curious WHICH	TXVVVVVT
current	TSUUTQPb
current LEAD	TUTUTTQZ
current chancellor	VVVVVTSY
current price	UTVUUSVX
current science	VVVVVTSY
customer	VVVVVVVV
customer #	VVVVVVVV
customers	VVVUVTVX
customers $	VVVUVTVX
cutoff	SSSSSQR_
cutoff $	TUUTTSSY
cutoff for	USSTUTRZ
cuts	UUUUUTQY
cuts $domain	UUUUUTQY
cv	UTSUUSSY
cv to	UTSUUSSY
d	WWVVVUVR
d be	TXVVVVVT
d co	WVVVVVVU
d now	XUVVVVVT
daalun	TTSTSSSY
daalun $	TTSTSSSY
daam	VVUVVUUX
daam WHICH	VVUVVUUX
daily	TSSTSSRZ
daily $	TSSTSSRZ
dan	VVUUUTTX
dan answer	VVUUUTTX
dangerous	RURTSOLb
dangerous $	RURTSOLb
dantewada	TXVTVTUT
dantewada jaise	TXVTVTUT
dard	RSSTRQR_
dard ki	RSSTRQR_
dashboard	SYVUVSUT
dashboard $state	SYVUVSUT
dashboards	STTTSYRS
dashboards $	STTTSYRS
data	TTTTYTSR
data $	VVVVYUVS
data are	TUUTXTVT
data of	VUTUTTSY
database	UUUSbTUO
database $	UUVUXTVT
database contain	VVVVWVVV
database has	UVUSYSTS
database mein	VVVVXVVT
date	VUTVTSWU
date $	VVVVVTPa
date of	VVTVTUXT
date to	VVVVVTTX
day	TTTRSUTX
day $	TTTRSUTX
days	UVUVUSZR
days $	UVUVUSZR
de	XTUVUTVT
de sakta	XTTVUTVT
de sakti	XVVVVTVU
dear	VVVVVVVV
dear ORG	VVVVVVVV
deaths	TSUSSYTS
deaths of	TSUSSYTS
decade	VVVUVUSY
decade $	VVVUVUSY
decide	TTSTSYRS
decide WHEN	TTSTSYRS
deck	SSTSSSQY
deck on	SSTSSSQY
declare	VVUVVVTX
declare its	VVUVVVTX
deep	UTSSTSXT
deep can	UTSSTSXT
delete	UTSTTTRY
delete LIST	VTSUTOSZ
delete the	TTTTTTTX
delivery	STTUTXVR
delivery in	STTUUXVT
delivery of	TTUVTXVT
democracy	TUSTTRRY
democracy $	TUSTTRRY
dene	VVVTUVUY
dene NEED	VVVTUVUY
deni	TTUUUTTX
deni NEED	TTUUUTTX
density	VVVVVSUZ
density of	VVVVVSUZ
department	XTTTTTRT
department is	XTTTTTTT
department of	TUVVVUQ_
deploy	VUVVXTVT
deploy $	VWVVVUVV
deploy hua	VTVTXUVT
deploy nahi	VUVXVUVV
deployment	UTUTXWUT
deployment $	VUUUXSUT
deployment TABLE	VVVVVVVV
deployment in	TTVSSZVU
deployments	VVVVVVVV
deployments %Domain	VVVVVVVV
dept	WWVVUUVU
dept NEED	XUVVUUVU
dept asks	UXVVVUVV
depth	RTSTSQSZ
depth of	RTSTSQSZ
deserves	SSSRQQR_
deserves credit	SSSTTSRY
deserves more	VUUSRUVZ
deserves the	VVVVVTVX
design	XTUVTTVT
design #	WVVVUVVV
design help	XTTVUTVT
deta	VVVVVVVW
deta hai	VVVVVVVW
detecting	STTTUXST
detecting tuberculosis	STTTUXST
detection	TTSTTYQS
detection of	TTSTTYQS
developed	PRSPVZQQ
developed $	TSSRUZQQ
developed BY	TTSPXYOO
developed for	QRQUSZOS
developed since	UUVUXTVT
developed the	SUUUUPaR
developer	TQSRTNcP
developer $	TQSRTNcP
devices	RVSTTXSR
devices for	SSTTTXST
devices have	TXVVVVVT
dhoop	VTVVVTVY
dhoop niklegi	VTVVVTVY
did	OQMPOTWU
did $	TXUVVUVT
did $cluster	TURRRYTO
did $institution	UTQSTXRW
did $person	VUUVVTTX
did $state	SWUTTSTV
did dinosaurs	UUTTTTTX
did messi	VVVVTVRZ
did the	RPPRSTXT
die	UUTTTTTX
die out	UUTTTTTX
died	TTVVRSVZ
died of	TTVVRSVZ
diesel	UVUVVSSY
diesel $	UVUVVSSY
digitally	WVVVUVVV
digitally $	WVVVUVVV
dil	TTTTXTTT
dil ya	TTTTXTTT
dinosaurs	UUTTTTTX
dinosaurs die	UUTTTTTX
direct	VVXTUVTT
direct FACT	VVXTUVTT
dirt	TTTTTTRY
dirt on	TTTTTTRY
dirty	SSTSUZPR
dirty $domain	SSTSUZPR
disabled	SSUSSZTQ
disabled $	TTUTTXUT
disabled %Person	TTUTTYUS
disaster	WVVVUVVV
disaster early	WVVVUVVV
disease	WSSRRXQR
disease $	WSSSQXRR
disease $domain	TTUTVZSR
disease been	VVVVVVVV
diseases	XTVVTTVT
diseases in	XUVVUTVV
diseases that	XTVVTTVT
disinfection	STTSTZPR
disinfection $	STTSTZPR
disregard	UVUTUTUX
disregard your	UVUTUTUX
distance	URVUVTUZ
distance $	URVUVTUZ
divide	STSXSRST
divide WORK	STSXSRST
divorce	STSTTSSY
divorce $	STSTTSSY
dm	VUVUTUVY
dm $state	VUVUTUVY
do	PPXXPOOU
do #	VVUSSSTY
do $	UTOSPPbP
do $cluster	TTZUTRRP
do $country	TTTTTTTX
do $domain	WOQOPSQ_
do $institution	TTXSSSTT
do $person	RSZRSQRS
do %Cluster	TTRXTRST
do %Person	TTSSSRSZ
do %Technology	VVVVVVVV
do BY	VVVWVVVV
do ELSEWHERE	RUPRTWRP
do INDIA	TTSUUZVR
do LIST	TTTXTTUT
do WE	TTVRQQTV
do WORK	XTVVTTVT
do a	VVVVVUVX
do about	VVVVUSTZ
do aliens	TSSSTNQa
do both	VUSZUSUV
do critics	UTSTSPSZ
do for	UXTTUSSV
do in	TSSSRYQS
do jisme	UVTXTUTU
do jo	XTUVTTVU
do line	UVSUUSYS
do magnets	VURRUSPa
do more	TTTSXSTT
do next	VUTUTSTX
do not	TSTZQPRT
do plants	SSRQRQQ_
do since	UUSSTYSS
do the	STSXPPOX
do they	TPVSTXSR
do together	TTSUUZVR
do tomatoes	VVVVUUVX
do with	VUYTUTTS
do wonders	XVVVUTVU
do you	TTTPSQQb
doctor	YUTTSSTX
doctor ki	UUTTSTTX
doctor or	ZVVVTSVV
doctors	TUTURSS_
doctors $	TTUUUSTY
doctors LIST	VVUUSUUY
does	PNQMTUWT
does $	TXTTTT_T
does $cluster	QTTQZTSP
does $country	TUTSSTSY
does $domain	ZRRRQRIY
does $institution	MSWQVOPW
does $person	SRVOSNWU
does $state	SOSSPaKZ
does $thing	VVVVSVZR
does INDIA	PTROSZQT
does LIST	UTUTTWTT
does PER	VVU_RTSS
does a	QRRRSPQ_
does it	UTSTSTXU
does not	UYVVVTVV
does peer	VVUVVVUX
does photosynthesis	VVTSVRN_
does she	TUTUTTXT
does that	TXVVUSUT
does the	RMRRTRcN
does your	VVVVWVVV
doesn	UTUTTTTX
doesn t	UTUTTTTX
dohraya	UXVVVSVT
dohraya ja	UXVVVSVT
dohraye	VXVVUTVV
dohraye ja	VXVVUTVV
dollar	VVTUTUQY
dollar $	VVTUTUQY
dolor	TTTTUTTX
dolor FACT	TTTTUTTX
domains 0	DNRURVUT
domains 1	WTMMSSPR
domestic	VVVVVTTY
domestic policy	VVVVVTTY
dominate	TTTTTSTX
dominate in	TTTTTSTX
done	PQRQPWWS
done ELSEWHERE	TXVVVVVV
done about	RUSSR_MQ
done for	TSTTSSYS
done on	STURSZTR
done to	UTTUUXUT
dont	TXVVUSUT
dont $	TXVVUSUT
door	UTUVTUUY
door hai	UTUVTUUY
dose	UTTTTTSY
dose of	UTTTTTSY
double	UVVVVRVZ
double BY	UVVVVRVZ
down	TTTTTTTX
down $	TTTTTTTX
dr	TTRTTTVV
dr $person	TTTTTTXT
dr sood	TTTTTTTX
draft	TTRTSTSZ
draft a	TTTTTTSX
draft an	UTTUUSUX
draw	VVTVTTRZ
draw $	VVTVTTRZ
dress	VVTVTTTX
dress code	VVTVTTTX
drink	QRTRUYVT
drink $	QRTRUZVR
drink today	UTVVVOVZ
drinking	TTVUTXTT
drinking $domain	TTVUTXTT
drive	VUUVUTTX
drive $	VUUVUTTX
drone	_TSTSWTP
drone %Technology	XTVVUTVV
drone aside	XTTTTTST
drone aur	ZTVVTRVU
drone delivery	STTUTXVR
drone free	XTVVVUVU
drone ke	XVVVUUVU
drones	TSTTUZRR
drones at	VVVVVUVX
drones that	SSTSUZRR
dsnt	SZUTURUT
dsnt $domain	SZUTURUT
duniya	UUUTUTTX
duniya mein	UUUTUTTX
dusre	UUXTTUTT
dusre ko	UUXTTUTT
e	VVXWVUVU
e a	VVXVVVVU
e have	VVVXVUVV
early	XRRRSYOR
early detection	TTSTTYQS
early prediction	TTUTVZRR
early this	UVVUUSUY
early warning	XTSTSRST
earn	TTSSSXQU
earn $	VVTVVROb
earn BY	VVUUTTTX
earn more	TTUTTXUT
earns	VVUVVUUX
earns the	VVUVVUUX
earths	VVVVVTTY
earths $	VVVVVTTY
eat	TSUSTSUZ
eat $	TTUUTTVX
eat for	UVUVUTU_
eat in	TTVSUTVX
eclipse	VVVVVTSY
eclipse $	VVVVVTSY
economy	VVTUVTQZ
economy WORK	VVTUVTQZ
edit	VVUVVTVY
edit genes	VVUVVTVY
education	UUTTUTTX
education #	UUUTUTTX
education minister	VVVVVVTX
education systems	VVUTVSVY
effective	VVUTTSXT
effective is	VVVVVSZT
effective was	VVUTTVXT
effects	RTVUUSSY
effects on	RTVUUSSY
effort	VUUYTTTS
effort missing	VUUYTTTS
eiffel	VVVUVVTY
eiffel tower	VVVUVVTY
ek	TSTWQRQZ
ek $domain	TTTUTTSX
ek TABLE	UVTXTUTU
ek bhi	VUVYVVUU
ek chutkula	TTUTUTSX
ek dusre	UUXTTUTT
ek essay	UVVVVUVX
ek joke	VUUTVRTZ
ek kavita	VVUVVVUX
ek saath	UVTXTTTT
elected	VVUVVUUX
elected in	VVUVVUUX
election	TTTTTSSY
election $	TTTTTTSX
election in	SRUURSVZ
email	USRSTPNc
email $	UTTSTSSY
email FACT	VVUUVTTX
email please	UTTUVTSY
email this	UUUUVTUY
email to	VUTVVTTY
empire	UTTTVSRZ
empire $	UTTTVSRZ
employer	UUUUUTP_
employer $	VVUVVUQ_
employer for	UUUUUTUX
encryption	UVVVVTVY
encryption BY	UVVVVTVY
end	VVTUYSST
end up	VVTUYSST
enough	SUTTSTSX
enough for	SUTTSTSX
entanglement	SUSSUQP_
entanglement $	TUSSUPQ_
entanglement to	UVUTVTTX
entertain	SUSTUTSY
entertain me	SUSTUTSY
entries	SSUSSYQS
entries on	SSUSSYQS
entry	TTTTTTTX
entry on	TTTTTTTX
essay	RTTSTOPb
essay likho	UVVVVUVX
essay on	STUSTPPa
ethical	VVUVVTVY
ethical to	VVUVVTVY
evening	VVVVVVVW
evening $	VVVVVVVW
evenly	VVVYUTVU
evenly TABLE	VVVYUTVU
ever	SQXRSVSS
ever LEAD	RSUVQYVR
ever PARTNER	SUXUVSTT
ever WORK	TTXTTTTT
ever beat	TSTRTSTX
everything	ONRROcRN
everything $cluster	TUTUTXTT
everything LINK	TTRSSYTS
everything above	UUTTTTTX
everything on	RPSQR_SI
everything the	SSTUSYQT
everything you	VVVVVTUX
evict	VVVVVVVW
evict me	VVVVVVVW
exactly	TVVTXTVT
exactly HOWMANY	TVVTXTVT
exam	VUTTVSRZ
exam $	VUTTVSSY
exam FACT	VVUVVVTX
exceed	VUVTXVVV
exceed actually	VUVTXVVV
exciting	VUVVVRUZ
exciting $	VUVVVRUZ
excluding	TTVTTXVT
excluding $state	TTVTTXVT
executive	VVTVTTYS
executive of	VVTVTTYS
exist	PVURRWQU
exist $	RRQRQTPW
exist BETWEEN	TU_TUQSR
exist for	TTTTTXST
exist from	VVYVVUVU
exist in	UYVVTSVT
existed	UUTSTTXT
existed $	UUTSTTXT
experiments	TXVVVTVS
experiments in	TXVVVTVS
extracting	TTTTTXRT
extracting fruit	TTTTTXRT
eye	VVVVVVVV
eye and	VVVVVVVV
eyes	VVVTUUUX
eyes $	VVVTUUUX
factor	VVVVVTSY
factor of	VVVVVTSY
factorial	STTTTSOY
factorial of	STTTTSOY
fail	TTTTSRPZ
fail $	TTTTSRPZ
failed	VVSVQVRZ
failed at	VVSVQVRZ
failing	VVTUUSSY
failing $	VVTUUSSY
failure	TTSRSQQ_
failure $	UUTRURRZ
failure of	TTTTTSSY
fake	VUTUVTQY
fake a	VUTUVTQY
family	VTSTVSQZ
family $	VTSTVSQZ
far	TRWSTQaN
far $	TQTTVRZT
far WHICH	VWVVVUVV
far along	TTSTUSZR
far is	VUXTUTRT
fast	TTTTTSSY
fast $	TTTTTSSY
faster	STUTSYRS
faster $	STUTSYRS
father	VVVVVUVW
father has	VVVVVUVW
favourite	UTTRRPQ_
favourite %Cluster	UTTRRPQ_
fayda	TTTTTTXT
fayda hua	TTTTTTXT
feature	WVVVVVVV
feature on	WVVVVVVV
fee	UTTTTTSY
fee at	TTTTTTSX
fee does	VUTUUSTX
feel	VVVUVTUY
feel lonely	VVVVVTUX
feel sad	VVVVVVUW
fees	VVUVUSQ_
fees at	VVUVUSQ_
fever	VVTTSUSY
fever $	VVTTSUSY
fever at	VVUUVVS_
few	XVVVUTVU
few %Institution	XVVVUTVU
few of #	ORPRVaPP
few of # $domain	_RTSPRMQ
few of # $person	STSSSSYR
few of # $state	HOQNKhNO
few of $cluster	OPKFKLfH
few of $cluster $institution	QRbMPNPN
few of $cluster %Event	UUTSS_QT
few of $cluster %Project	TTTTTXTT
few of $country	UTSTTSSY
few of $domain	HJFGKWXN
few of $domain %Document	PRURPdNQ
few of $domain %Person	STVTTXTT
few of $domain %Project	QQTPPaNS
few of $domain %Technology	POTQLbQR
few of $institution	PSVPQKcL
few of $person	QQHQRMgK
few of $state %Project	OPTOOaTR
few of $thing	QKPPSVWN
few of %Cluster	STNTUZRP
few of %Document	TUUQQbPR
few of %Event	TTTTTXTT
few of %Person	TUQRbQLN
few of %Technology	VVUNbSTS
figure	VVTVXVVT
figure for	VVTVXVVT
files	TVVVVTTY
files $	TVVVVTTY
film	VVVVVUVW
film won	VVVVVUVW
filter	NQQQS_XP
filter $	QQRQQYUR
filter %Technology	UOVURbTT
filter WORK	TXVVVTVT
filter laga	RTSUUYTR
filter treat	VVSTSRYS
filters	QSSRQZKS
filters $	QSSRQZKR
filters cost	VVUUVSSY
finished	TTVTSYTT
finished before	TTVTSYTT
first	TUSRSQVY
first $	TVUVUSSZ
first %Cluster	UUTTTTXT
first %Person	VVVUUQTa
first man	VVVUVTRY
fit	UYUUSPVP
fit $	WVVVVUVV
fit $state	VaUUUPVR
fit for	TYVVSQVS
fix	VVVVVUUX
fix WE	VVVVVUUX
flat	VUVVTUVX
flat ka	VUVVTUVX
flight	QPSSUQPb
flight $	RPTSVPRa
flight FACT	STUTUSRY
flight to	VUVVVUVX
flights	SRTTVRTZ
flights to	SRTTVRTZ
floating	RSRSRSZQ
floating $domain	RSRSRSZQ
flood	XUUVUSVU
flood $domain	XTUVUTVU
flood hit	VVVVVVVV
flowers	SSSSUYRS
flowers into	SSSSUYRS
focus	SSPXQNaP
focus %Domain	UUTUSSXS
focus COMPARE	VVTXTTQT
focus of	RRQQPObR
foot	SSTTSXWS
foot $domain	VVVVVVVV
foot sorry	TTUUTTXT
foot wounds	UTTUUXUT
for	TZQOXRRO
for #	STSRRVRU
for $cluster	UUTT_SWQ
for $domain	XTSMWVPL
for $institution	YSRTTRPX
for $state	UcSRRKOT
for $thing	PTSUTRZR
for %Person	VVVVUSTY
for %Technology	XTVVVUVV
for FACT	XTTVTTUT
for HOWMANY	VTUVTUXT
for INDIA	TTVUTXUT
for LIST	VUVXTTTT
for NUM	YVVVVTVU
for PARTNER	XTTVUTVT
for WE	SSRVTQPX
for WHICH	VVVXVUUV
for YEAR	STUVTQVZ
for a	_STTRPTU
for aside	SRUTVZSR
for breakfast	VVVVVUUW
for children	URTTSXRQ
for chilli	SWTTUXSQ
for cleaning	TXURQUUS
for cnrs	VVVVVSUY
for coding	VVVVVUVW
for copying	SZVVRRVU
for deployment	TTVSSZVU
for disaster	WVVVUVVV
for disease	XTSTSRST
for divorce	STSTTSSY
for drone	XTVVVUVU
for extracting	TTTTTXRT
for flood	VVVVVVVV
for fun	USTTUTSY
for funding	VVUVVUUX
for leprosy	UTUSSYVS
for me	SQSSRRT_
for measuring	SSVUVYTT
for museums	WUVVVVVV
for newborn	SSTTTXST
for noise	XTUVTTUT
for or	TXTVTTTS
for passport	VVTTVVUX
for patients	TSUUSYUT
for peeling	TTTTUXTT
for republic	TTTTTTTX
for research	VVVVVVVV
for rural	VXVVUTVV
for salty	UWVVVVVU
for science	SUTTSSRZ
for small	VXVVVUVV
for soil	VVVT_UVQ
for tb	TSUUSYUT
for testing	XUVVVVVV
for the	PVTRTWRV
for treating	TTRQSXVT
for tuberculosis	SRTSTXQT
for unpaid	UUUUUTUX
for up	TYSSSSRS
for western	TYUVURVT
for women	STTTXWTP
forecast	VVVVVSVY
forecast YEAR	VVVVVSVY
forecasting	TTTSTZOR
forecasting of	TTTSTZOR
foreign	VUTUUSTX
foreign students	VUTUUSTX
forest	STTTTXTT
forest WORK	STTTTXTT
forget	VVVVVTVX
forget everything	VVVVVTUX
forget your	VVVVVVVV
formula	VVUUTSRY
formula of	VVUUTSRY
found	RSTURZVQ
found in	RSTURZVQ
fpo	XTVVVUVV
fpo grows	XTVVVUVV
free	XTUYVSTS
free $domain	XTVVVUVU
free LIST	VVUYVSTS
fresh	STTTTXST
fresh $	TTTTTXST
fresh without	TUUTV_SR
friendliest	VUUQURSZ
friendliest %Person	VUUQURSZ
from	NVXQQ_RM
from #	UVVZTTUU
from $	QRRRRYUS
from $domain	RSSQTaPP
from $institution	RSYRRYRS
from $person	UTXTVSRV
from $state	RXTUTRTV
from ELSEWHERE	TYUUTPVT
from YEAR	YVUTZQTP
from animals	XTVVTTVT
from forest	STTTTXTT
from getting	UTTUUXUT
from steel	TSUTUYQS
from the	TYUUTTVR
froth	TTVUTXVT
froth %Project	TTVUTXVT
fruit	RVTTRWRT
fruit $	RRUUO_US
fruit LIST	TXUUTTVT
fruit fresh	TUUTV_SR
fruit juice	TTTTTXRT
fun	USTTUTSY
fun $	USTTUTSY
funding	SUSQSRQ_
funding $	STSRQTSX
funding did	VVTUTUTX
funding next	VVTSTRSZ
future	STSQRWPU
future $domain	STSRQZPR
future accha	UUUVVRVZ
future of	TTUTTSUY
galat	UUVUVSVY
galat kar	UUVUVSVY
ganga	VVUTVUQZ
ganga now	VVUTVUQZ
gap	PNScWLQO
gap of a kind	QPTaWMRQ
gareeb	TSURSQTY
gareeb hain	TSURSQTY
gaya	STTTUSTZ
gaya $	VVVVVUVX
gaya WHICH	TTTTUTUX
gaya hai	UVUUVUUX
gayi	VVVVVVVV
gayi WHICH	VVVVVVVV
gdp	VVVUURUZ
gdp forecast	VVVVVSVY
gdp growth	VVVVVUVW
gdp of	VVVUTTUX
general	TTTRSSSY
general $	TTRTRRPY
general election	TTTTTTTX
generate	SSTTRTRY
generate $	SSUVSSSY
generate a	TUUUUTSX
generator	USTUTSWU
generator $	UTUVVSTX
generator WORK	VVVVSVYS
generator cost	VUUUTTXT
genes	VVUVVTVY
genes $	VVUVVTVY
getting	UTTUUXUT
getting worse	UTTUUXUT
ghar	UTTUVSTZ
ghar WHERE	UTTVVTTX
ghar WORK	VVVUVUVW
ghoomne	UVVVVVVX
ghoomne WHEN	UVVVVVVX
gift	TTTTTTSX
gift for	TTTTTTSX
given	TVTTTTTX
given $	TTTTTTTX
given they	VXVVVTVT
glance	VTUXUTVU
glance WHICH	VTUXUTVU
go	QVVSOWQR
go in	TTTTTXTT
go on	VUUVVTTX
go through	UVXUUUUT
go to	PZTTNTSR
goes	SRSUSRRZ
goes to	SRSUSRRZ
going	TUUUTOTc
going to	TUUUTOTc
gold	TTTSUQS_
gold rate	TTTSVSSY
gold today	VVVVVTSY
good	UXSSUMLZ
good #	ZTVVSQVT
good %Person	VVVVVUTX
good LIST	SUVTVVUY
good employer	VVUVVUQ_
good fit	XUVVVUVT
good idea	VVUSSSV_
good investment	UVVVVTVX
good is	VURVVUPb
good job	VVVVVTUY
good laptop	RUUTVTU_
good manager	VVUVVVTX
good morning	WTUTVPTX
good movie	SUUTVTUY
good or	TVVVVTVY
good restaurant	TVTVVTTX
good this	VUVVVUVX
good would	TXVVTTVT
got	TXVUVTTU
got $thing	TXVVVTTV
got in	VXVVVUVV
governor	TUUVUPQa
governor of	TUUVUPQa
governs	SUTTUTSX
governs bavaria	SUTTUTSX
grader	UUSVSSRY
grader $	UUSVSSRY
grant	ZTUUTPTT
grant $	UVUUUTTX
grant on	XVUVTTVU
grant proposal	TVVVVVUZ
grant with	YTVVVSVS
graph	TURTXTQT
graph $	VVSUaRRP
graph KNOW	TUTTXTTT
grateful	XSVUTSTR
grateful for	XTTVTTUT
grateful if	TTXUUTUT
great	UUTTUTTX
great $	UUTTUTTX
green	WUVVVVVV
green $domain	WUVVVVVV
grow	STUUTSSX
grow $	UVUUTTSY
grow in	STVVVSVX
growers	SSTTUYSS
growers $	SSTTUYSS
growing	SSSSTYSS
growing more	SSSSTYSS
grows	XTVVVUVV
grows chillies	XTVVVUVV
growth	VVVVVUVW
growth of	VVVVVUVW
gst	UVVUTTQX
gst rate	UVVUTTQX
guest	VVTVTVSX
guest house	VVTVTVSX
h	TTRTTQWX
h $	TTRTTQ_P
h index	VVUVVUPa
hai	WQTPSUUW
hai $	WQVKOVQT
hai $cluster	STTTTSYS
hai $domain	WRPRRRNX
hai $institution	TUXTTTTT
hai $state	ZTUVSRVT
hai ABOUT	SVUUURRZ
hai LIST	TUVUYTVS
hai TABLE	VVVZVTUV
hai WE	UVXVVVUV
hai WHICH	SVRTTSRW
hai WHO	XUTUUTTU
hai aaj	VVUUTUSY
hai aur	TUSSURZR
hai ho	UXTVVTVT
hai isme	XVVVVTVU
hai jo	TZVTVSUT
hai main	TUXTTUTT
hai sab	UTTXTTTT
hai sabka	VVVWVVUU
hai uski	VVVVVVVV
hai wo	VZVVVSVV
hai woh	VXVVVUVU
haiku	TUUUUTSX
haiku on	TUUUUTSX
hain	PURSXOUS
hain $	SVSVVOUU
hain $domain	SSRQXUSQ
hain $state	TTVV_XVQ
hain HOW	VVWVVVVU
hain HOWMANY	TTTSXTTT
hain INDIA	VVVTbUSO
hain LIST	TTTTXTTT
hain WHICH	VVVVVVVV
hain YEAR	VVUTXTVT
hain ab	TTTTXTTT
hain database	VVVVXVVT
hain jo	XWVUUSVT
hain wo	TXUVVUUT
hamlets	VYVVUSVV
hamlets in	VYVVUSVV
handsome	UUURTPSZ
handsome %Person	UUUTVQVY
handsome LEAD	VUUTTTSX
hanging	TXUUTTVT
hanging fruit	TXUUTTVT
happen	VVTVURSY
happen to	VVTVURSY
happened	UTTTVSSW
happened after	VVTTXTSR
happened in	UTUUTTVX
happens	UTTUTTTX
happens to	UTTUTTTX
harassing	UUVVVVVX
harassing me	UUVVVVVX
hardly	VUUXVTUV
hardly LIST	VUUXVTUV
has	ZRSPPWPQ
has $cluster	UUTSTTXT
has $domain	RVRSUNSW
has $institution	PQVRS_PR
has $person	VVZVUTUU
has $state	TTSUUWPR
has $thing	RPRRQQaQ
has ELSEWHERE	UXVVVUVV
has HOWMANY	UVUSYSTS
has LACK	VYVVVSVV
has VERSUS	TXTTTTST
has WHICH	VVVZVSVV
has WHO	SPTTTYTT
has WORK	ZTSTTSPS
has anything	UTUUUXVT
has been	PQRXRVTL
has both	XTUVVTVT
has chest	VVVVVUVW
has closed	TTTTTXTT
has in	TUUUXTVT
has it	TXVVVVVV
has many	UUUVUXTS
has no	TXVXVUUV
has not	TXVVUTVT
has produced	TTTWTXTS
has springs	TXVVVVVV
has the	UOSURTTZ
has undertaken	VVTUXTTT
hat	VXVVVTVV
hat ELSEWHERE	VXVVVTVV
have	RTTSRSTW
have $	SURSSRUW
have $domain	SQRNQaMU
have $institution	SUXUVSTT
have %Cluster	VVTTTTTX
have %Institution	VUVYUUVV
have %Project	VUSZUSUV
have %Technology	VUVXUTVV
have ELSEWHERE	PaVVVVVT
have LINK	UUVWSSSO
have LIST	UV_VUTUS
have MEMBER	VVUUYUST
have PARTNER	_VUUSQRR
have WORK	_TVVRQVR
have a	UUTTVRPY
have already	TXVVVTTV
have an	TVVTXTVT
have anything	VUYTUTTS
have at	VVVTXVVV
have been	TYUWYQSS
have chest	UVVVUUUX
have children	VURVTQSY
have come	UUTTYTQS
have fever	VVVVSVVY
have in	TUUUTYUS
have it	TZUXUTTT
have never	TXVVVVVT
have no	RTUZSPQU
have nobody	TUVYRSTT
have not	VWVVUUVV
have on	TTTTTXVU
have reached	VVUTXUUT
have the	TXSWVTRT
have them	TXVUUTVT
have there	VVUTXSTT
he	XTWTTTQU
he INTRODUCE	VVXUUUTT
he LIST	UUXVUUUT
he aside	XTVVUVVT
he married	VUSTUUSY
he take	VVVVVUVW
headlines	UVTTUSSY
headlines please	UVTTUSSY
heard	QVPOOXUR
held	QPSQXUXN
held $	UUTTTRZS
held BETWEEN	VVUVYTUU
held BY	VUUUSYTT
held in	PPTRYVUO
heliborne	SRQSPWXS
heliborne $domain	SSSSQYQT
heliborne LIST	UTSSTSXT
hello	TTSTTSRZ
hello $	TTSTTSRZ
hello HOW	VVUTVUSZ
hello in	VVVVVVVV
hello pirate	VVVVVTUX
helm	STSTSTYS
helm of	STSTSTYS
help	YRRPTWPT
help $domain	_TUTTXUT
help ORG	WUVVVUVV
help WE	VWVVUUVV
help WHO	XTTVUTVT
help disabled	TTUTTYUS
help for	STSTTSSY
help kar	XUTVUTTT
help small	TUVUT_UR
help the	XTTVUTRT
help visually	VUUTTXUS
helpful	UUUTURSZ
helpful $	UUUTURSZ
helping	TTSTSYRS
helping $domain	TTSTSYRS
her	VVUVUUTX
her job	VVUVUUTX
here	XTVVUUVT
here $	XUVVVUVU
here NEED	VVVVVVVV
here WHICH	XTVVUUVT
hi	SYUVUTUS
hi $thing	SYUVUTUS
hi WE	VVVVVVVV
hidden	TTTTTTTX
hidden instructions	TTTTTTTX
hill	TWTTTWQQ
hill $domain	TWTTTWQQ
hindi	VVVUVUUY
hindi $	VVVUVUUY
his	VVVVVUZR
his FACT	VVVVVUZR
hisab	VUTSUTSY
hisab se	VUTSUTSY
hit	VVVVVVVV
hit and	VVVVVVVV
ho	NUVTQVPU
ho $	SVTVRTSX
ho $state	XTUVTTVU
ho chuke	VVUTXTVT
ho raha	RTTWTYSS
ho rahi	QVUTTXVR
ho sake	SSUTRYUR
ho sakta	QYXTTORR
ho sakti	S_UVUQVT
ho to	TXUVVTVT
ho ya	UUTTTQTY
hockey	VVVVVUTY
hockey match	VVVVVUTY
hoga	VVSUTTSZ
hoga $	VVSUTTSZ
hogi	TTTUTRTZ
hogi $	UUUTUTTX
hogi WHICH	UTUVVRVY
hold	TSSTSSZR
hold $	TSSTSSZR
holiday	VUUVVTTX
holiday $	VUUVVTTX
holiday hai	VVVVVTVX
home	SRQQSXOW
home $	RRRQSXNT
home FACT	VTSTUSRZ
homeopathy	VVUVVSUY
homeopathy better	VVUVVSUY
honge	TUUUTTTX
honge INDIA	TUUUTTTX
hoon	TUXTTUTT
hoon WHO	TUXTTUTT
hope	TSUUSYUT
hope for	TSUUSYUT
hotel	TTUTTTUX
hotel booking	TTUTTTUX
hotel in	VUVVVTVX
hotels	UUSUURSY
hotels near	UUSUURSY
hours	VVTVUTRZ
hours of	VVTVUTRZ
house	VVTVTVSX
house have	VVTVTVSX
hua	TSTTSRZR
hua $	TTTTSRZR
hua $domain	VTVTXUVT
hue	TUTTXTTT
hue $	TTTTXTTT
hue aur	VXVVUTVV
hui	VTUVXTXT
hui $	VVUXVTYT
hui hain	VTVTXUVT
human	TSUSTSQY
human agent	VSUTVTUX
human or	TUUUTTQY
hume	WVVVVVVV
hume drone	WVVVVVVV
hurt	TTTTSTSY
hurt $	TTTTSTSY
hurts	SUSTTSRZ
hurts $	SUSTTSRZ
hv	SZUTURUT
hv n	SZUTURUT
hyacinth	TTUTTXTT
hyacinth $	TTUTTXTT
ice	TTTTTTXT
ice of	TTTTTTXT
idea	SXTSVTTS
idea $	VVUSSSV_
idea HOWMANY	TUUUXTVT
idea being	TXTVTTTS
ideas	TYVVVRVT
ideas $state	VYVVVSVV
ideas ELSEWHERE	TXVVVRVT
if	UXWUTSRT
if $state	TXVVVUVT
if LIST	VVWVVVUU
if WE	WUXUVVTT
if one	VVVVVVVV
if the	UTTUTTTX
if you	VTXUUTUS
ignore	UUTTTTTX
ignore LIST	VVVVUUVY
ignore everything	UUTTTTTX
iii	VUUTTTTX
iii of	VUUTTTTX
ilaaj	SSUTUZRR
ilaaj $	SSUTUZRR
ilake	TXVTVTUT
ilake ke	TXVTVTUT
immigration	VVVVUSTY
immigration rules	VVVVUSTY
immunity	TVTTUSTX
immunity $	TVTTUSTX
impaired	TSTRTZTQ
impaired %Person	VUUTTXUS
impaired or	TTUTTXUT
improve	UTTTTXTT
improve HOW	UTTTTXTT
improved	VXVVVUVT
improved $domain	VXVVVUVT
in	VWPURUGQ
in $	RXQNQUVQ
in $cluster	STXSXXQM
in $country	TVUVRNS_
in $domain	USQYTVMO
in $institution	VVSVTUPZ
in $state	STRQTXMT
in $thing	SUUSXVRQ
in %Domain	VVVYVUUV
in ELSEWHERE	TaVUUNVV
in HOWMANY	TTWTXSUS
in INDIA	UROSQPLc
in LIST	TVZYURUT
in NUM	RUTUTTXV
in TABLE	UUTXTTTT
in WE	WYXVUUVT
in WHEN	UTTTSSYS
in WHICH	SVTWSTWR
in YEAR	SSQPPWOW
in a	SSTWTXVT
in aside	XUUUUUVU
in bamboo	VXVVVUVU
in both	VVVVVVVV
in brief	UTUUURaP
in cherrapunji	VVVVVTQ_
in drone	XTVVUTVV
in general	TTTTTRRX
in hindi	VVVUVUUY
in its	TXTUSTTV
in local	TTVUTXUT
in mehsana	WVVVVVVU
in membership	TTTYSSTS
in miles	TTTTTSSX
in more	SUTVVRSR
in one	UUTVTTXT
in or	VVVVVVVV
in parliament	VVVVVTTZ
in physics	UVUVVUUY
in science	WSSSSWTS
in silicon	STTTTSRY
in some	SYXUTQTT
in spices	YSSTSSSS
in terms	UUUXWSSR
in than	VTVVVVVY
in the	WRTOVWLR
in their	VVUWVVVV
in this	TUUUXTVT
in your	RTUS_QQV
incense	TUUSUZSQ
incense $	TUUSUZSQ
income	STTTTXTT
income from	STTTTXTT
index	VVUVVUPa
index of	VVUVVUPa
industrial	XVVVUUVV
industrial $	XVVVUUVV
inflation	TTTTTTTX
inflation rate	TTTTTTTX
influence	VVXVVVVU
influence on	VVXVVVVU
information	SSTTUYSS
information for	SSTTUYSS
insaan	UUTTTQTY
insaan ho	UUTTTQTY
install	TYVVVTVR
install $	TXVVVTVT
install a	UYVVVUVS
instructions	TTTTTTTX
instructions and	VVVVUUVY
instructions you	TTTTTTTX
insulin	VVVVVVVV
insulin pens	VVVVVVVV
intelligence	UTURTRTZ
intelligence $	UTUTTSTX
intelligence with	VVVTVUUX
interest	XVVVUUVV
interest in	XVVVUUVV
internally	VVTTUUTX
internally $	VVTTUUTX
intertwined	VVXTUUVT
intertwined $	VVXTUUVT
interventions	RZVVUTVT
interventions ADOPT	VVVVVVVV
interventions for	TXVVUTVT
interventions that	TXVVVTVV
interviewees	ZSVVVQVT
interviewees on	ZSVVVQVT
into	UXTPTWRO
into $domain	WTSTSQSW
into $state	SXTTTTTS
into FACT	VVVUYSUU
into future	STSRQZPR
into incense	TUUSUZSQ
into odia	TTTTTSQY
into roads	TTTTUYRS
into something	USTTUYTS
into tamil	UUUTUSTZ
into the	VUUTTXTT
invest	PTSTSTRZ
invest FIGURE	VUTTUUTX
invest in	QTTUTTQZ
invest more	TVVVTTVX
investigators	YSUVUSVS
investigators for	YSUVUSVS
investment	UVVVVTVX
investment $	UVVVVTVX
involve	USSTTYTS
involve $institution	USSTTYTS
ipl	UUTRVQQ_
ipl WHO	VVUVVUTY
ipl schedule	UUUSVRSZ
ipl score	UUUTVSTY
ipsum	TTTTUTTX
ipsum dolor	TTTTUTTX
iron	UTUTTYVS
iron from	UTUTTYVS
is	UKUJMNYW
is $	UUSUUQdM
is $cluster	SQXPRQWS
is $country	TTYSSQST
is $domain	SSRSRSPZ
is $institution	PUUQQOZQ
is $person	STMRTRWa
is $state	QUTTTNT_
is $thing	RFVSRdOV
is FACT	VVUVVUYT
is HOWMANY	TTTTTXST
is INDIA	VVVVVTTX
is INUSE	TSTTTXTS
is LINK	VVXUUTTT
is NEED	XTTTTTQT
is TABLE	VVVWVUVV
is WHO	aTUTTQUP
is WORK	WSTUSPRY
is a	UUTRURRZ
is at	TVVYTTTU
is best	UUUXTTUT
is better	UUTTVTTX
is broken	TUTUUTVX
is cheapest	UTUTTTVX
is dangerous	UVUVVTVX
is drone	TTUVTXVT
is harassing	UUVVVVVX
is he	VUSTUUSY
is homeopathy	VVUVVSUY
is it	RWXTTQQV
is more	TUTTTTTX
is most	VVVWVVVV
is near	VUVVVTVX
is one	VVTUTUQY
is overrated	UUVUUSVY
is par	XTVVTTVT
is rotavirus	TTTTSXTT
is spending	VUUYTTTS
is spoken	VUVVVSVY
is struggling	XTVVVUVV
is that	TXTVTTTU
is the	NORMQRU_
is visiting	XTVVUVVT
isme	XVVVVTVU
isme WHICH	XVVVVTVU
it	PXXRTMTU
it $	TWRUWPXP
it ADOPT	TXVVVUVT
it FACT	XVUVVUTT
it INUSE	TXQWSRTU
it LEAD	TXTVTTTU
it WORK	TXVVTTVT
it already	TXTVUTTT
it and	VUVVVTYS
it be	TTTTTTTX
it been	TXVVVVVV
it come	SXUVTTVS
it cost	VVTVTVSY
it do	VVUVVVWU
it ethical	VVUVVTVY
it from	TTXTTTTT
it go	VXVVUTVV
it going	VUUVVUVX
it in	VVVVVUVW
it possible	UYVVVUVS
it rain	TTUVTTVX
it raining	VUVVVTVX
it stand	VUVVVTYS
it take	TTTTTTXT
it to	TXVVVVVT
it today	VVUVUUXT
it too	TZUVVTTT
it true	TTTTTTTX
it worth	VTVVVVVX
it would	VWVVUUVV
its	SWQRRPPa
its #	VVVVVUTY
its $domain	TUTUUTQX
its %Technology	VVTTUUTX
its MEMBER	VUTTTTRY
its catapult	VVVVVVUW
its exam	VVUVVVTX
its last	VVTUTUTX
its opioid	VVVVVTTY
its own	VVUTUUTX
its wells	TXVVUUVT
its workers	VUUVUTRZ
ja	SaUUTPVR
ja sakta	TZVVVRVT
ja sakte	SYUUTRVT
ja sakti	VVVVVVVV
jaan	TTXVUTTT
jaan INTRODUCE	TTXVUTTT
jaana	UVVVVVVX
jaana NEED	UVVVVVVX
jahan	SSUTRYUR
jahan $domain	SSUTRYUR
jaisa	RZRTTQTQ
jaisa $domain	SYVUVSUT
jaisa $thing	TXTTTSTT
jaisa WHO	SYVVVSVV
jaisa kuch	RYSUTSSS
jaise	SXUTURTT
jaise $state	SYUVUTUS
jaise ilake	TXVTVTUT
jamun	VVSSVUSY
jamun $	VVSSVUSY
jaye	TYTVUSUT
jaye $	TYTVUSUT
jayega	UVVVVUUY
jayega $	UVVVVUUY
jee	TUUTTSSY
jee cutoff	TUUTTSSY
jeetega	VVUVVUTY
jeetega $	VVUVVUTY
jeetenge	VVUVVUUX
jeetenge $	VVUVVUUX
ji	VVUUUTT_
ji WHEN	VVVVVUVX
ji YEAR	VVUVVUUX
ji ki	VVVVTUTZ
jinme	TUUXTTUT
jinme $state	TUUXTTUT
jisme	UVTXTUTU
jisme %Cluster	UVTXTUTU
jo	TYUROUTM
jo $domain	aUUUPOVQ
jo $state	STSTSYTS
jo %Technology	TXUSSWVT
jo ELSEWHERE	TZVVVSVU
jo WE	XTVVUUVT
jo cheezein	TXUVVUUT
jo yahan	TXVTVTUT
job	UURUUOOc
job $	VVUVUTS_
job at	VUQTUQRZ
jobs	RTUTUXST
jobs $	VVVVVVUX
jobs for	RTUTTXST
jobs in	VVVVVTUY
jodta	UVYVVTTT
jodta hai	UVYVVTTT
joke	UUTSUPPa
joke $	UVTTUTQX
joke about	UUVTURUZ
joke sunao	VUUTVRTZ
journal	VVVVVVVW
journal should	VVVVVVVW
journalist	VVVVVVVV
journalist WORK	VVVVVVVV
judgement	VUUSRUVZ
judgement WHICH	VUUSRUVZ
judna	YVVVTTVV
judna hai	YVVVTTVV
jugaad	TXTTTTTT
jugaad $state	TXTTTTTT
juice	TTTTTXRT
juice $	TTTTTXRT
jump	XTVVTTVT
jump from	XTVVTTVT
just	UUTRZSTR
just HOWMANY	VUVTYVVT
just a	UVTSYTTT
just kidding	VVUTXTUT
ka	SWXUPMRT
ka #	UVTXTTTT
ka $cluster	VVYUVVTV
ka $country	VVXVVUUT
ka $domain	UXSURSSX
ka $institution	VVYVVVUU
ka $state	UWVVVVVV
ka $thing	VYVVVSVV
ka COOPERATE	VVVUXTUU
ka FACT	RRQPTPWW
ka LEAD	UUTTTQZP
ka LINK	TTZQTQRT
ka LIST	WSTXTSTT
ka TABLE	VVVYVUUU
ka WHICH	TTXTTTTT
ka WHO	VVXVVUVV
ka WORK	XTVUTTUT
ka aapas	UUXTTTTT
ka admission	UUTUTTTX
ka asar	VTTUTSZR
ka bhaav	TTUUVTUX
ka bhav	VVUUVTSY
ka bill	UUVVVTVY
ka budget	SSTSTQT_
ka cricket	UUUTVTTX
ka daam	VVUVVUUX
ka future	UUUVVRVZ
ka ghar	UTTVVTTX
ka hai	VVUUTUSY
ka ilaaj	SSUTUZRR
ka jugaad	TXTTTTTT
ka khana	VVRVVRTZ
ka khara	UXVVVUVV
ka loan	VVVUVUVW
ka mausam	UUUVVSU_
ka msp	SRSTSPQ_
ka mukhya	VUVVVTSZ
ka phone	VUTUSUS_
ka pradhan	VVVVVVTX
ka rasta	TTXTTTTT
ka rate	USSTTQTY
ka rent	VUVVTUVX
ka saath	XVVVVVVT
ka smart	UXTVVTVT
ka taza	TTTTTTTX
ka ticket	VUUTVSTY
kadi	UTXSUSTT
kadi $	UUaSUQPQ
kadi ABOUT	VUXTVTTT
kadiyan	TTXTTTTT
kadiyan $	TTXTTTTT
kaisa	UUUVVSU_
kaisa hai	UVUVVSU_
kaisa rahega	VUVVVVVW
kal	TTTTTTTX
kal #	TTTTTTTX
kal $state	UTVVVSVZ
kal baarish	UTUVVRVY
kal petrol	VVUVVUUX
kam	SSUTTYQS
kam $domain	SSUTTYQS
kanoon	TTTVTSTY
kanoon hain	TTTVTSTY
kar	TSSSWPSY
kar dene	VVVTUVUY
kar deni	TTUUUTTX
kar raha	_SVVTQVS
kar rahe	TVVVXUVT
kar rahi	UUVUVSVY
kar sakta	XVTVVTTT
kara	UVXVVVUV
kara sakta	UVXVVVUV
kare	XVVVUUVU
kare $	XVVVUUVU
karega	XUTUUTUT
karega $	XVUUUTVT
karega WHICH	VUUVVVVX
karegi	XTVVVUVU
karegi $state	XTVVVUVU
karein	TXUVVUUT
karein $	TXUVVUUT
karna	UZSUUPTR
karna NEED	QYTUVRTU
karna hai	XWTVUSTR
karne	XTUUTUSQ
karne ki	TSUTTYRS
karne wali	XTVVTTVT
karo	TTTXTSTT
karo $	TTTXTSTT
karta	XTUXUPTS
karta hai	XTUXUPTS
karte	XSVXTORS
karte hain	XSVXTORS
karti	TSVTTTUX
karti $	TTVTTTUX
karti hain	XTVVUUVT
karu	TTTTUTUX
karu $	TTTTUTUX
karwa	UUTUTTTX
karwa do	UUTUTTTX
kavita	VVUVVVUX
kavita sunao	VVUVVVUX
ke	XTQRVYNQ
ke #	ROSPQaML
ke $cluster	VUVUSYUU
ke $domain	XTTTTXTT
ke %Event	STTQRaRR
ke %Person	VTTTSXTS
ke %Project	RTUSSYTR
ke %Technology	VZVVVSVV
ke HOWMANY	RRTWZOSQ
ke LIST	VSSRSZSS
ke MEMBER	SVSSSbPQ
ke WHICH	QYTSSPTX
ke aas	XTVVTTVT
ke baad	VTTTUXTT
ke liye	UVRSOVPU
ke pati	VUTVUSSY
ke pinjre	RTUTT_PQ
ke rashtrapati	VVVVVTUY
ke registan	XTVUVTVT
ke saath	RTTRXVRT
ke through	TUXTTTTT
ke upar	XTVUTTUT
ke zariye	TUYTTSTS
keeda	TTTTUTUX
keeda LACK	TTTTUTUX
keemat	TTTTTTYS
keemat HOWMANY	VUTUTRYS
keemat aur	TTTTTTXT
keep	SSWRTXRR
keep foot	UTTUUXUT
keep seeing	TVXUTUUT
keep vegetables	TTTTTXST
keeping	TUUTV_SR
keeping fruit	TUUTV_SR
kha	UVVVVUUY
kha jayega	UVVVVUUY
khana	VVRVVRTZ
khana accha	VVRVVRTZ
khara	UXVVVUVV
khara $domain	UXVVVUVV
kharab	TSTSUYSS
kharab phal	TSTSUYSS
khaun	TTTTTTTX
khaun $	TTTTTTTX
khet	TTSTSSSY
khet mein	TTSTSSSY
kho	VVVVVUVX
kho gaya	VVVVVUVX
ki	PTRWSXWQ
ki #	TPSRO_QN
ki $	WUUSVQXT
ki $domain	QYSRPTPW
ki %Technology	PUURPYSQ
ki ABOUT	STUUUYSS
ki ADOPT	RZVUVRVU
ki COMPARE	TTTXTTTT
ki FACT	UURRTNdO
ki HOWMANY	RSQXVPQQ
ki LIST	RTTSRZSS
ki PARTNER	TTUVTTXT
ki TABLE	VVVYVTUV
ki WHICH	SWTUVUTW
ki agli	UUVUUSTY
ki flight	SRTTVQSZ
ki kadi	UTXSUSTT
ki keemat	TTTTTTYS
ki problem	XTVVTTVT
ki rajdhani	VVVVVVUW
ki sabse	TXVTVTUT
ki salary	UUTTSTSY
ki samasya	XTVVVSVU
ki sasti	TSUTTYRS
ki tarkeeb	TSTSUYSS
ki umar	VVVVTUTZ
kidding	VVUTXTUT
kidding HOWMANY	VVUTXTUT
kiln	TZVVURVT
kiln be	TZVVURVT
kind	XUTUTTUT
kind as	XUTUTTUT
kindly	_UTUSSVX
kindly LIST	_UTVTSVR
kindly NEED	WUVVVVVV
kindly predict	UVVTTTVX
kinds 0	RUWJEQYV
kinds 1	VTIIWYLR
kinds 2	SNPZSQUM
kinds 3	SSS_PRRR
kisi	WSYRQQST
kisi %Project	TTXTTTTS
kisi ORG	XVVVVVVT
kisi aise	XTUVTTVU
kisi se	TUXTTTTT
kisko	YTTTTRTT
kisko pata	YTTTTRTT
kist	UUVUUSTY
kist WHEN	UUVUUSTY
kit	UXVVVUVV
kit INUSE	UXVVVUVV
kitchens	TTUSVYUS
kitchens $	TTUSVYUS
kits	TTTSTYPS
kits $	TTTSTYPS
kiya	QRSYRSXQ
kiya $	QRSYRSXQ
km	VRTTTRSX
km in	TTTTTSSX
km of	YTUVUSVS
known	STTTSYRS
known 0	LONLJIOf
known 1	STQPPNNd
known 2	OQPOPTPW
known 3	SJPMN_ZP
known about	STTTSYRS
known none	PSRQSNOc
ko	XUSRRPYP
ko $	STSTTSYS
ko $cluster	UVYVVTTT
ko $domain	XUTUTSTQ
ko $state	VVVVVVVV
ko %Cluster	VVVTUVUY
ko HOW	UUXTTUTT
ko HOWMANY	VVVVVVVW
ko WHICH	TTUVVTTX
ko fayda	TTTTTTXT
kohli	VVUUTUTX
kohli ne	VVUUTUTX
kuch	RWRXTPRU
kuch $state	RYSUTSSS
kuch WHY	TTVTTTUX
kuch nahi	TTTXTTST
kumar	TSTTTSSY
kumar ne	TSTTTSSY
laaye	SYUUTRVT
laaye ja	SYUUTRVT
laga	OQSTTYUU
laga $	TTTTTTTX
laga hai	OSPTRXWO
lagana	TXUUUTVU
lagana NEED	TUVVVUVZ
lagana ho	TXUVVTVT
lagane	XWVUTTVT
lagane layak	UZVVVRVV
lagane wali	XTVUTTUT
lagayi	VVVVVVVV
lagayi ja	VVVVVVVV
lagi	VTUSYTVT
lagi hain	VRVT_UVT
lagi hui	VTVTXUVT
lagta	UUTTTTTX
lagta hai	UUTTTTTX
lakh	VVUTTSVX
lakh %Person	VVUTTSVX
lamps	QSSTRVRY
lamps for	SRTTSYRR
lamps on	TTTUTRVY
land	UUTTTTPY
land does	UUTTTTPY
landlord	UUVVVVVX
landlord evict	VVVVVVVW
landlord in	UUVVVVVX
language	VUVVVSVY
language is	VUVVVSVY
languages	TTVUTXUT
languages $	TTVUTXUT
laptop	SSTSTQR_
laptop $	SUUTVTTa
laptop $domain	TTTTTSSY
laptop MEMBER	TTUSUSSY
laptop for	VVVVVUVW
laptop should	VVVVVVVV
largest	VVVYTUTU
largest HOWMANY	VVVYTUTU
larvicide	SRTTS_MR
larvicide $	SRTTS_MR
last	WRQRPWUU
last $	TTTTTTXT
last NUM	XTTTUTTT
last date	VVVVVTTX
last month	VVUVTUUX
last round	VVTUTUTX
last week	VTVVVTVX
last year	QRSSRYRV
law	VVUUUSRZ
law $	VVUUUSRZ
laws	RRTTQSQZ
laws on	RRTTQSQZ
lawyer	VVVVVVVV
lawyer is	VVVVVVVV
lay	VVVXTUUT
lay out	VVVXTUUT
laya	TYTVUSUT
laya jaye	TYTVUSUT
layak	UZVVVRVV
layak $domain	VZVVVSVV
layak sasti	VWVVVUVV
laziest	TSUSTRQZ
laziest $	VVVVVVVW
laziest about	TSUSTRPZ
le	TXUUVTVT
le $	VVVUVUVW
le sakte	TXVVVTVT
leave	UTVVVTTY
leave for	UTVVVTTY
legal	STSTTSSY
legal help	STSTTSSY
lend	TXVVVTVS
lend themselves	TXVVVTVS
leprosy	RRRRRaRP
leprosy $	RRRRRaRP
less	TTUSUYSS
less smoke	TTUSVYUS
less than	VVUUVSSY
letter	TTTTTTSX
letter to	TTTTTTSX
lights	TSTSVRSZ
lights $	TSTSVRSZ
like	SRVXSNPV
like $	TTTXTTTT
like $domain	TXVVVTUT
like $state	TXUVVUVT
like $thing	SQSUTRSY
like WHICH	XTVVTTVT
like an	VVXTUVTT
like her	VVUVUUTX
like in	TTUVTTVX
like most	VVUSVTSY
like the	UTTTRSTY
like to	XUVVVVVT
likho	UVVVVUVX
likho science	UVVVVUVX
line	UVSUUSYS
line $	UVSUUSYS
lines	UVTUUTXT
lines $	UVTUUTXT
linkedin	VVUVVSSZ
linkedin FACT	VVUVVSSZ
listed	TUTRaSRO
listed as	TUVTXRUT
listed for	VVTU_TRQ
listed hain	VUVUZSVS
literacy	VVVVVSUY
literacy rate	VVVVVSUY
lithium	XTTTTTUT
lithium $domain	XTTTTTUT
litres	VVSTSRYS
litres does	VVSTSRYS
live	SWSTQRPa
live $	TSSTTRP_
live in	TXUVRSUV
liye	UVRSOVPU
liye #	ZTVVTQVT
liye $	PQSRSSS_
liye $domain	QWTTTXTT
liye $state	SYUVVQVT
liye %Person	_QVVVQVR
liye ABOUT	RSTTSYQS
liye ADOPT	TXVVVTVU
liye ELSEWHERE	SYVSUSUR
liye HOWMANY	TVVTTTVX
liye NUM	WVVVVVVV
liye ORG	WVVVVVVV
liye PARTNER	aRVVVRVQ
liye WHICH	WTTUTXQO
liye WHO	ZTVUTSVS
liye aise	SYUVUTUS
liye app	RTUTUYST
liye aur	UXVUVTVV
liye chulha	TXVVVTVU
liye design	XTTVUTVT
liye ek	UVVVVUVX
liye hai	TTTUTTSX
liye jo	TXVUUTVT
liye kuch	TTVTTTUX
liye mausam	STUUUYSS
liye top	WVVVVUVV
loan	STSSSST_
loan HOW	VVVUVUVW
loan NEED	STSSSTSY
local	TTVUTXUT
local languages	TTVUTXUT
lok	SUVVVSVY
lok sabha	SUVVVSVY
lol	VVTVTUXT
lol LIST	VVTVTUXT
lonely	VVVVVTUX
lonely $	VVVVVTUX
long	STQSRRZR
long does	STSTSRZR
long has	UUTSTTXT
longest	TUVVVSVY
longest $domain	TUVVVSVY
look	RWSXTSWR
look $	UTSSTSXT
look at	TYVUTPVS
look like	TTTXTTTT
looking	_UVTRQUS
looking NUM	ZUVTSRVS
looking at	ZVVVURVU
looks	TXVVTTVT
looks good	TXVVTTVT
lorem	TTTTUTTX
lorem ipsum	TTTTUTTX
lose	VUTTVTSY
lose weight	VUTTVTSY
lot	TTVVTXVT
lot about	TTVVTXVT
love	VVUUUSSY
love $	VVUUUSSY
low	UYSSTWPP
low cost	SUTSSZOQ
low hanging	TXUUTTVT
lumpi	SXUVTTVS
lumpi $domain	SXUVTTVS
lumpy	SSSSTXPT
lumpy skin	SSSSTXPT
machine	O_RQSUOS
machine $	QPRRSWPU
machine ABOUT	VUUVVSbR
machine FACT	SZVVVRVU
machine WHICH	VVVVVVVV
machine WORK	RYTVTSSS
machine for	TTTTUXTT
machine from	TYUVURVT
machine le	TXVVVTVT
machines	OSTSSYRT
machines $	UbVVURVQ
machines ELSEWHERE	VZVVVSVU
machines for	OSTTTXQT
machines in	RSUSTZVQ
machines that	TTUTTYUS
madam	XVVVVVVT
madam the	XVVVVVVT
made	SUQPSSXV
made $	SSRSSQP_
made from	TSUTUYQS
made it	TXVVVVVT
made the	TTUTTRYT
magistrate	XVVVUVVV
magistrate of	XVVVUVVV
magnets	VURRUSPa
magnets WORK	VURRUSPa
mahal	VVUUVURZ
mahal $	VVUUVURZ
main	YSXTQOTT
main $institution	TUXTTUTT
main %Institution	_TVURQVS
maintain	aTVVUPVV
maintain $domain	aTVVUPVV
man	VVVUVTRY
man on	VVVUVTRY
manage	VVUVVUTZ
manage its	VVUVVUTZ
manager	VVUVVVTX
manager $	VVUVVVTX
manner	VVbUUQTS
manner $	VVXVVUVU
manner $institution	VVYVVUUU
manner LINK	VV_VVRUS
manner is	VVZVUTVU
mantri	VUVVVTR_
mantri ABOUT	VUVVVTR_
manuscript	UVVUVUUY
manuscript $	UVVUVUUY
many	UUUVUXTS
many of #	TSROWQPW
many of # $cluster	QTQQWVWO
many of # $cluster $country	TVZVUTUT
many of # $cluster $domain	_UTTQQQR
many of # $cluster $domain %Technology	UUTTTXUT
many of # $cluster $institution	SUYUTSST
many of # $cluster $person	TUXTTTTT
many of # $cluster $state	TTUUTXTT
many of # $cluster %Domain	VVUYVSUV
many of # $cluster %Person	TVTUTXTT
many of # $country	TUTTTTTX
many of # $country $domain	NTTUSRO_
many of # $country $domain $state	YSTVTTUR
many of # $domain	aOSPTNQQ
many of # $domain $institution	ZTOVQSQO
many of # $domain $institution $state	ZUUVTSVV
many of # $domain $institution $state $thing	VVVVVVVV
many of # $domain $institution %Technology	TTSRWURT
many of # $domain $state	cPUUVMVL
many of # $domain $state %Person	XTVUSTVP
many of # $domain $state %Project	TTTUTXVT
many of # $domain $state %Technology	XTUUPWVS
many of # $domain %Event	XVUTUTTT
many of # $domain %Person	XTTTTTTT
many of # $domain %Place	TSTYTTUR
many of # $domain %Project	STSTTSSY
many of # $domain %Technology	RTRQTZTQ
many of # $institution	QUVRUITV
many of # $institution $person	RSZSTSRR
many of # $institution $person %Event	UUXTTTST
many of # $institution $state	RRTTWWRQ
many of # $institution %Person	VTVUSRUT
many of # $person	TTXTTTTT
many of # $state	PORRXWTQ
many of # $state $thing	VQRTTYTT
many of # $state %Cluster	TTXTTTTT
many of # $state %Domain	TUUXTTUT
many of # $state %Person	VVUTTSVX
many of # $state %Place	TTUTTTUX
many of # $state %Technology	TTTTTXTT
many of # $thing	QQSSRTWT
many of # %Cluster	QTMZTMNP
many of # %Cluster %Domain	VVVXUUTV
many of # %Cluster %Place	VVVXVUVV
many of # %Domain	TTTXSTTS
many of # %Domain %Place	UTVXUTTU
many of # %Place	UUTXTQQN
many of # %Place %Technology	VUVZUTVV
many of # %Technology	VVUXTUTU
many of $cluster	SRUUTNQV
many of $cluster $country	TTZSSRSR
many of $cluster $domain	TOXVNVKR
many of $cluster $domain $state	XTUVTTUT
many of $cluster $domain $state %Technology	TXTVTTVT
many of $cluster $domain %Project	SRTSXUNS
many of $cluster $institution	ST_RRRRR
many of $cluster $institution $state	UUZTVSSU
many of $cluster $institution %Person	UVZSTRTR
many of $cluster $institution %Person %Project	VVXUVTVV
many of $cluster $institution %Project	UVXTTTTV
many of $cluster $person	VU_TTSRP
many of $cluster $state	SRRWSRRV
many of $cluster $state %Technology	VZTUTRTR
many of $cluster $thing	VVYSUTST
many of $cluster %Document	VUTTSTRX
many of $cluster %Domain	UURZQOVP
many of $cluster %Domain %Project	VUSZUSUV
many of $cluster %Event	UTSTUYRR
many of $cluster %Person	RTPRWWPU
many of $cluster %Project	UTTSU_PU
many of $country	UVRTUWPW
many of $country $domain	RQQQQUNX
many of $country $institution	UUXTUSTT
many of $country %Cluster	VVTTUUTX
many of $country %Cluster %Place	VVTTTTTX
many of $country %Domain	QRPQR_RR
many of $country %Person	VVVVUSTY
many of $country %Place %Technology	VVTTUUTX
many of $domain	GLNMQYQS
many of $domain $institution	ZTUSQPMS
many of $domain $institution $state	YUUVVUVV
many of $domain $institution $state %Technology	VbVVVOVU
many of $domain $institution %Person	TSSTPYRP
many of $domain $institution %Technology	TTRSUXRS
many of $domain $state	OXSTLTOV
many of $domain $state $thing	RWTVTUSS
many of $domain $state %Document	SSVVSYVR
many of $domain $state %Person	STUTOVVX
many of $domain $state %Person %Technology	TTVUTXTT
many of $domain $state %Place	R_VSSRVU
many of $domain $state %Place %Technology	UXVUVTVV
many of $domain $state %Project	RYUTUUVQ
many of $domain $state %Technology	OaUTUOVO
many of $domain $thing	ONQSQOaT
many of $domain $thing %Place	TYUSTSST
many of $domain %Cluster	PQSZUVPN
many of $domain %Cluster %Project	UVUZPRTU
many of $domain %Cluster %Technology	UUU_PRRS
many of $domain %Compendium	SUUTSYTR
many of $domain %Document	RSTSRZTR
many of $domain %Document %Technology	TTTTSZSR
many of $domain %Forum	TUVTTXUT
many of $domain %Person	QSRQURRX
many of $domain %Place	NOSQWVPW
many of $domain %Place %Technology	TOUUTYQR
many of $domain %Programme	TXVTVTUT
many of $domain %Project	USTPVVSV
many of $domain %Technology	OOTQVYSS
many of $institution	RTYSRROU
many of $institution $person	UUbTUTRO
many of $institution $state	SSVTTSTX
many of $institution $state %Technology	TTVUTXVU
many of $institution $thing	VV_UVRTV
many of $institution %Domain	RRQTRYRR
many of $institution %Person	UURT_MQV
many of $institution %Place	TTTTTTXT
many of $institution %Programme	UVTTTXTT
many of $institution %Project	TRTSTXTR
many of $institution %Technology	TRPOTZRN
many of $person	TSVORPVS
many of $person %Cluster	TURRTSYS
many of $person %Project	UTZRSSSQ
many of $state	TQRURUMV
many of $state $thing	TWPTRWOL
many of $state $thing %Place	TXVVVTTV
many of $state %Cluster	SRSRRQQZ
many of $state %Domain %Technology	UTVYSSVV
many of $state %Event	RRUSZTUQ
many of $state %Person	RTUSQST_
many of $state %Place	TRUSTRTZ
many of $state %Project	QUTQVUUQ
many of $state %Technology	TYUPVSUP
many of $thing	TQQRQLYT
many of $thing %Document	USTTQWXQ
many of $thing %Document %Project	VVTTTTXT
many of $thing %Person	TTTTTTXT
many of $thing %Place	TTUTTSXT
many of $thing %Programme	UUUUTTXT
many of %Cluster	QPSXTJPY
many of %Cluster %Domain	RVUaTORT
many of %Cluster %Domain %Project	UVTXTTTU
many of %Cluster %Domain %Technology	TTTXTTTT
many of %Cluster %Event	TTSRVVUR
many of %Cluster %Person	VUUQURSZ
many of %Cluster %Place	TUTXVQRT
many of %Cluster %Programme	TTTTTTTX
many of %Cluster %Project	TTT_OSTR
many of %Compendium	TTTTXTTT
many of %Document	TTTTVXTT
many of %Domain	TTTTTTTX
many of %Domain %Person	TTTXTTQT
many of %Domain %Place	UUTYTOTT
many of %Domain %Place %Project	VVVVVVVV
many of %Domain %Place %Technology	TTTXTTTT
many of %Domain %Project	UTTZSQTT
many of %Domain %Project %Technology	VUVXUTVV
many of %Domain %Technology	VUUTXSTR
many of %Event	VVTTZQSU
many of %Forum	UUUUXTTT
many of %Person	TTTPXTRV
many of %Person %Place	VVVXTTTS
many of %Person %Technology	VUUTTXUS
many of %Place	TSTXUTTV
many of %Place %Project	VTUZQRUT
many of %Place %Technology	VSUWWNTT
many of %Programme	UTUTTTTX
many of %Project	SRQQXUQQ
many of %Technology	XORPVQQW
many users	UUUVUXTS
marine	SSVUUYVR
marine $domain	SSVUUYVR
market	TTTTTXTU
market HOWMANY	UTUUTTUX
market in	TTTTTXTS
married	VUQUUSQ_
married $	VUQUUSQ_
match	TVUUUTSY
match $	VVVVVUTY
match yesterday	TVUUUTTX
mausam	STUUUXTU
mausam kaisa	UUUVVSU_
mausam ki	STUUUYSS
max	XTVUUTVT
max NUM	XTVUUTVT
may	TXUVVTUS
may ADOPT	TXUVUTVT
may NEED	VVVVVVVV
may WE	VVTUXTTT
may be	UXVVVTVV
may do	VVVVVVVV
may take	TXVVUTVT
maybe	VVVVVVVV
maybe $domain	VVVVVVVV
me	QVRUTOOc
me #	ZVVVTTVV
me $	RRSRVPSa
me $domain	UXTSQNOT
me ABOUT	UUVVVVVX
me ADOPT	TXTTTTTT
me ELSEWHERE	VXVVVTVT
me HOWMANY	TTTXYTTP
me INUSE	VVVVVVVV
me LIST	VVUVVTYU
me PARTNER	XTVVVUVU
me WHICH	VVXVVVUV
me WHO	_SVVTQVS
me a	TTTTTTTX
me admission	VVVVVVVV
me an	VVUVVVSY
me deploy	VTVTXUVT
me jeetenge	VVUVVUUX
me jo	VVVVVVVV
me on	TTUUTTUX
me python	VVVVVTVY
me there	TTVVTXVT
me to	URXTUSTW
me up	UTTTTTTX
me without	VVVVVVVW
mean	TTTTXTTT
mean $	VVUVVRbP
mean LIST	TTTTXTTT
measure	UTRRTTXU
measure $	UUTTTTXT
measure soil	UTSTUSPY
measuring	SSVUVYTT
measuring $domain	SSVUVYTT
mehsana	WVVVVVVU
mehsana $state	WVVVVVVU
mein	SRTVXWON
mein #	XVVXTVVS
mein $	YTQPUPRQ
mein $domain	XRTTQYSP
mein $state	YTTTTRTT
mein $thing	SWTUSVST
mein ABOUT	TTVUUVWS
mein ADOPT	VXVVVTVU
mein COOPERATE	TUTTTXTT
mein FACT	TXTUVXST
mein HOWMANY	RQTVYSSW
mein INUSE	UYVUVRVU
mein LACK	T_UTUPUU
mein LIST	TUSSSRZS
mein NEED	SYVUVSUT
mein NUM	STSTYQTS
mein PARTNER	YTSTSVSR
mein WE	XVUUUTVT
mein WHICH	TXUTTQRT
mein WHO	SPTXUXTQ
mein WORK	YTUTSUSQ
mein abhi	TXTUTTUT
mein achhe	YTVVSSVS
mein admission	TUSTSRSZ
mein baarish	VVVVVUVW
mein bani	TSVUTYVU
mein batayein	TUTUST_Q
mein bhi	SZTVUSUS
mein dhoop	VTVVVTVY
mein do	UVSUUSYS
mein doctor	UUTTSTTX
mein dohraya	UXVVVSVT
mein dohraye	VXVVUTVV
mein ek	UTUWTTSX
mein flat	VUVVTUVX
mein gareeb	TSURSQTY
mein hai	SUVVVWVU
mein hain	QTSRWWQT
mein ho	RYSUTSTS
mein hoon	TUXTTUTT
mein hue	VXVUaPUT
mein kal	UTUVVTVX
mein karwa	UUTUTTTX
mein keeda	TTTTUTUX
mein kisi	TUXTTTTT
mein laaye	SYUUTRVT
mein laga	QRRUTZPP
mein lagana	TXUVVTVT
mein lagane	UZVVVRVV
mein lagi	VTUSYTVT
mein naya	VUVUUSVY
mein paisa	TUVVVUVZ
mein petrol	TUVVVRUZ
mein pyaz	TTUUVTUX
mein saath	TTXTTTTS
mein thoda	VVVVVUXU
mein unki	SSUTSYVU
membership	TTTYSSTS
membership among	TTTYSSTS
men	WVVVVVVV
men and	WVVVVVVV
mention	RSSUXXRP
mention $cluster	VVTVYSSR
mention $domain	RSVVSZVQ
mention $institution	UTTUSYTS
mentioned	TVXUTUUT
mentioned together	TVXUTUUT
messi	VVVVTVRZ
messi score	VVVVTVRZ
met	TTTTTTXT
met a	TTTTTTXT
metagenomics	XTVVVTVV
metagenomics or	XTVVVTVV
methods	TXUVTTVT
methods INUSE	TXUVTTVT
mg	VVUUVURY
mg road	VVUUVURY
microwave	TTTTTXTT
microwave $	TTTTTXTT
might	ZWWTTPRR
might $institution	VUXTVTTT
might $state	VZTUTSTR
might ADOPT	UXVVVUVV
might INTRODUCE	VVWVVVVV
might PARTNER	XTUUTTVT
might WE	VVWVVVVV
might be	XUVVVUVT
might help	XTTVUTRT
milakar	TTTTXTTT
milakar $	TTTTXTTT
milega	UVSUUTSY
milega $	UVSUUTSY
milegi	TTTUTTSX
milegi $	TTTUTTSX
miles	TTTTTSSX
miles $	TTTTTSSX
milna	STYTSTSS
milna NEED	YVVVVVVT
milna hai	STYTSTSS
milun	UVUUVUUX
milun $	UVUUVUUX
min	XUVVUUVU
min NUM	XUVVUUVU
minister	WQTSTR_R
minister $	VVUVUSTX
minister $person	VVTVUUZR
minister FACT	UUTTTTXT
minister WORK	UVVVVUUX
minister and	UVUUUTTX
minister is	XTTTTSSV
minister of	PTSTRONZ
minister say	VVUUUTSY
minister should	VVVVVVUW
miss	TXTTTTST
miss that	TXTTTTST
missing	VYUYTSUS
missing %Domain	VUUYTTTS
missing from	VZVVVRVV
misused	TTTTTTTX
misused FUND	TTTTTTTX
mla	UUVVVSQ_
mla of	UUVVVSQ_
mlas	VVVVUVVW
mlas does	VVVVUVVW
model	PWRTSWSQ
model $state	SYUUTRVT
model ADOPT	QaUUURVU
model INTRODUCE	SSRSSYSS
model of	VWVVVVVV
model to	VVVVVVVV
models	VVVVVVVV
models from	VVVVVVVV
modi	UVUUURSa
modi LIST	VVUUVSTY
modi ji	VVUUUTT_
moisture	UTSTUSPY
moisture $	UTSTUSPY
money	TSWPUSQ_
money $	TSTTSSQZ
money in	VUTTTTTX
money just	VVUTXTUT
money trail	UUYUVSUS
monitoring	XTTTTTTT
monitoring $	XTTTTTTT
monitoring around	aUVURPVU
month	VVUVTTTX
month $	VVUVTTTX
moon	UVUTUSRZ
moon $	UVUTUSRZ
more	PRPSYUNS
more $	TTUTTXTT
more $domain	TUTTTTTX
more corrupt	TUTTTTTX
more funding	VUTSQRT_
more into	TVVVTTVX
more saffron	SSSSTYSS
more than	RRRSZPRT
morning	WTUTVPTX
morning $	TTUSVPSa
morning WE	XUVVVVVT
morning into	VVVVVUVW
most	PRSXOPPV
most #	TUVTTRTZ
most $	VUURVSSa
most %Institution	UUTaTQPO
most %Technology	VTV_VQTR
most LEAD	TVUVVUTY
most LIST	TTUTSYSS
most MEMBER	TTTYSSTT
most WORK	VVVTUUUX
most corrupt	VVVVVVVW
most crowded	VVVWVVVV
most exciting	VUVVVRUZ
most funding	VVVTVTTX
most handsome	UUURTPSZ
most polluted	UTTTUTTX
most talented	VVVVVSVZ
move	TTTRTWTX
move $	TTUTTYUS
move WE	TTTTTTTX
movie	SUUTVTUY
movie $	SUUTVTUY
msp	SRSTSPQ_
msp ABOUT	SRSTSPQ_
much	VVUUVSTY
much $	VVUUVSTY
mughal	UTTTVSRZ
mughal empire	UTTTVSRZ
mukhya	VUVVVTSZ
mukhya mantri	VUVVVTSZ
multi	XVVVUUVV
multi ORG	XVVVUUVV
municipal	YTVVVUVV
municipal commissioner	YTVVVUVV
municipality	XVTTTTST
municipality of	VXVVVVVT
municipality with	XTTTTTST
museum	XTUVVTVU
museum LIST	XTUVVTVU
museums	TSTSTXRR
museums $	TSTSTXQR
museums ABOUT	WUVVVVVV
n	SZZRSRRP
n $institution	VUZTUSSR
n $state	SZUTURUT
n best	VUXTUUST
na	TXUVVUUT
na karein	TXUVVUUT
nahi	SXRXWLOP
nahi $	SUTUXRRT
nahi $domain	XTVVUTVT
nahi %Place	VVVVVVVV
nahi ELSEWHERE	TXTUTTUT
nahi hui	VUVXVUVV
nahi karti	TTVTTTUX
nahi kiya	SSTZRRSR
namaste	TTTSURRZ
namaste $	TTTSURRZ
narendra	VVUUVSTY
narendra modi	VVUUVSTY
nasa	UURSSRPY
nasa $	UURSSRPY
national	TVUVVSTZ
national anthem	TVUVVTSY
national award	VVVVVUVW
national budget	VVVVVVVV
naukri	UVVVVUUY
naukri kha	UVVVVUUY
naya	VUVUUSVY
naya %Cluster	VUVUUSVY
ne	RQOVSSVQ
ne #	TTTXTTTT
ne $domain	STTXSSQT
ne FACT	TUTUTTXT
ne HOWMANY	TTRRVPVT
ne INDIA	YSVTSSTS
ne WHICH	RSRRSXSW
near	WPTSSVPV
near $institution	TURUUQQ_
near $state	WPTSSVTT
near the	VUVVVTVX
neet	USSTUTRZ
neet cutoff	USSTUTRZ
neglecting	VVVVUUUY
neglecting science	VVVVUUUY
neighbours	TXVVUTVT
neighbours have	TXVVUTVT
network	TUXTUTRT
network $	VUXTUTRT
network could	TVYVVVVV
never	TXVVVVVT
never made	TXVVVVVT
new	SUTSR_OP
new for	VXVVVTVV
new in	STTSR_OP
new to	UYVVVTVV
newborn	SSTTTXST
newborn babies	SSTTTXST
newborns	TSUSSYTS
newborns $	TSUSSYTS
newton	VVUUUSRZ
newton second	VVUUUSRZ
next	TSRVUSTW
next $	VUTUTSTX
next %Cluster	VVVTUUSY
next LEAD	VVTVUUIf
next decade	VVVUVUSY
next eclipse	VVVVVTSY
next election	STUVTTVX
next for	VWVVVVVV
next general	TTTTTTTX
next month	VVVVVUUX
next psa	SVUVVUS_
next time	VVVVVTVX
next to	UTTXWTSS
next train	UTVVVTTY
next week	UVVVVVXT
next year	TSSQTRQa
nice	TTSTSQT_
nice %Person	VVVVVVUW
nice %Place	TTUTTTUX
nice to	TVSUSRVZ
nicer	USUVUTVX
nicer %Place	VTVVVVVY
nicer than	UTUVUTVX
nicest	VVVVVUVX
nicest $	VVVVVUVX
nidhi	UUVUUSTY
nidhi ki	UUVUUSTY
nif	TTVTSYUT
nif ke	TTVTSYUT
night	SRTTSYRR
night $	SRTTSYRR
niklegi	VTVVVTVY
niklegi WHICH	VTVVVTVY
nilogon	SQQRSXYQ
nilogon filter	SQQRSXYQ
nirdpr	TTTSVSRY
nirdpr ka	TTTSVSRY
nitish	TSTTTSSY
nitish kumar	TSTTTSSY
no	RRSWXMPS
no #	UVUaRSQR
no $domain	STQRSTRY
no %Cluster	VUTYTTST
no %Institution	SVU_SSSU
no %Project	VUTWVRRR
no %Technology	TQTVWLQS
no COOPERATE	TUUXTTVT
no HOWMANY	VVUUXVTT
no direct	VVXTUVTT
no just	VVVVYVVT
no topic	NGKGHTOa
nobel	UVUVVSU_
nobel $	VVVVVUUW
nobel prize	UVUVVSUZ
nobody	TUU_QRTT
nobody WORK	TUVYRSTT
nobody no	VVVXUTVV
noise	XSUUTVUR
noise and	XTUVTTUT
noise from	TTVUVXVT
north	ZUVTQRVP
north $	ZUVTQRVP
northern	TTTTTXTR
northern aside	TTTTTXTR
not	PdTYMLSQ
not ADOPT	TYUVTTTT
not FACT	UYVVVTVV
not KNOW	VVWVVVVV
not WORK	TSSZQPRT
not already	UXVVUUVV
not asked	SVKVAZSL
not in	S_VSSQVU
not reached	VWVVUUVV
note	TXUTTTTT
note for	TXUTTTTT
nothing	TTTXTTTT
nothing has	TTTXTTTT
notice	VVVVVVVW
notice $	VVVVVVVW
now	RRQRTNUY
now $	ORPRTNUY
now dan	VVUUUTTX
now like	XUVVVVVT
nsf	VVUVVVUX
nsf in	VVUVVVUX
obliged	XVVVVVVT
obliged if	XVVVVVVT
occur	SUTXTTTS
occur in	SUTXTTTS
odia	TTTTTSQY
odia $	TTTTTSQY
of	NRUTVRUU
of #	QUTVZSTQ
of $cluster	PQLNTPVV
of $country	TTTTUQPa
of $domain	NOOONYLV
of $institution	PPROUQTW
of $person	TTTTTTVW
of $state	PUSRPUMY
of $thing	TTTTTSZQ
of %Cluster	VVTXTUUT
of %Domain	UUSZTRTT
of %Event	VVVTZQQS
of %Institution	TUTV_QPQ
of %Person	VVSYWPPR
of %Place	VVVXVUVV
of %Project	TSSZSSTR
of %Technology	VUVXXTUT
of COOPERATE	VVUVUZTQ
of FACT	VUVTXUVT
of INDIA	TUTUTRS_
of LINK	VVWVVVVU
of LIST	STSRXRRW
of MEMBER	VVVTYQTR
of NUM	TTTTSSMZ
of ORG	XVTVTTUT
of PARTNER	VVVVVVVV
of WHO	XTUVVTVT
of WORK	VUUXUTUT
of YEAR	TTTTSYTQ
of a	WTTTRRTW
of ammonia	VVUTUTRZ
of curiosity	TTXTTTTT
of current	VVVVVTSY
of deployment	VUVXVTVU
of deployments	VVVVVVVV
of disease	TTUTVZSR
of gold	VVVVVTSY
of money	TSTTSSRZ
of newborns	TSUSSYTS
of onion	USVVVRVZ
of onions	UQVUUSQa
of paracetamol	UTTTTTSY
of petrol	UTVVVQU_
of radius	TTTTTTTX
of rain	VVVVVUVW
of research	VTVXUTTU
of science	VVVYTSTX
of sciences	VUTTTTRY
of smart	UUTTTTXT
of soil	STSRTZRR
of tax	VVVVVTVY
of tb	TTTTTXST
of the	NSYMNVQR
of their	VVVVVVVV
of these	VUTTTTTX
of tungsten	VVUUSSSY
of your	VVVVXUVU
off	TTTTTTUX
off with	TTTTTTUX
office	TSXSRQRV
office $	TTTTTQTY
office in	VVTVTVSY
office of	VUXTTUTT
officer	TXVVUUVU
officer in	TXVVUUVU
ok	VVVVVVVV
ok so	VVVVVVVV
old	TUPRSXWQ
old $domain	TSTSTXNT
old hat	VXVVVTVV
old is	VTQQSQXT
older	VVSVVVUZ
older than	VVSVVVUZ
oldest	VVVXTVVV
oldest %Cluster	VVVXTVVV
on	XQMRSQJV
on #	XVVVVTVV
on $	TXVVUTVT
on $cluster	TTTSPWQW
on $domain	RMPRSUPV
on $institution	VVXVVVVU
on $thing	TSUURXWQ
on %Domain	VVTXUTUU
on HOWMANY	VVVXTTVV
on TABLE	TVUXTTUU
on WHERE	TXTVTTTU
on WHICH	VVVXVVVV
on WORK	VWVVVUVV
on a	VVVVVVVV
on anything	SUXUVSTT
on bacterial	XUTUTTUT
on better	ZUUTTRUR
on both	XTTTTTTT
on flood	XTUVUTVU
on for	XTVVVUVV
on holiday	VUUVVTTX
on jobs	VVVVVTUY
on marine	SSVUUYVR
on me	RTVUUSSY
on mg	VVUUVURY
on more	VUVZSRVT
on prices	XUVVVUVV
on rare	VVVVVTTY
on sale	TTTUTRVY
on science	ZRSRRRSR
on sunday	VUVVUVVX
on the	TSRWRROZ
on them	VVVWVVVV
on tv	TXTUTTTT
on twitter	UTTTUTTY
one	VXRVVQSS
one #	WVVVVVVV
one %Cluster	RUTXVRTR
one %Domain	VUVZSRVT
one %Place	VVVTXTVU
one %Technology	VVVTXVVV
one NEED	VVVVVVVV
one TABLE	VVVXVVVV
one another	VVV_USUU
one dollar	VVTUTUQY
one in	VVVTUUUX
one paragraph	UUTUTTXT
one roof	XTUVVTVT
one ticket	TXUVTTVT
onion	USVVVRVZ
onion in	USVVVRVZ
onions	UQVUUSQa
onions $	VVVVVUQ_
onions in	UQVUUSVZ
only	TTXYTTSR
only $	XUUZURSR
only KNOW	TTXVTTVT
only a	VVVVVVVV
onwards	VSTTRWSR
onwards $	VSTTRWSR
open	UTTRVRR_
open a	VVUUVVUX
open the	TSTSVRSZ
open to	VVVVVVVV
opening	VVTVUTRZ
opening hours	VVTVUTRZ
operate	QRUTRZVR
operate in	QRUTRZVR
opinion	TSUSSPRa
opinion $	TSTTTRR_
opinion on	UVVUTSUY
opioid	VVVVVTTY
opioid crisis	VVVVVTTY
opposition	VVUTQSOZ
opposition think	VVUTQSOZ
or	XQQSNUTR
or #	XTVVTTVT
or $cluster	UUTTVTTX
or $domain	ZUUTTRTT
or $institution	PQOQTQS_
or $person	TURTTSSZ
or $state	YRVVUTVT
or %Document	TUUTTXTT
or %Event	STUTSYVT
or %Place	TTTXTTTT
or %Project	VVXTTTUU
or FACT	TTUTTXUT
or LIST	WVVVUVVV
or a	SUUTTRXU
or an	TUTTTTXT
or b	TUTTTTTX
or bad	TVVVVTVY
or disabled	TTUTTXUT
or near	VVVVVVVV
or others	XTTUTTTT
or past	UUUTTXTT
or pricking	TTTTUXTT
or private	UUTVUTYS
or serum	VUTUVSSY
or similar	TRTTT_PT
or usable	TXTVTTTS
order	TSTTTQQ_
order NUM	TTUTTTSX
order a	URTTURRZ
organise	TTTTRVRW
organise $	VUTUSYTS
organise its	VVVVVVTY
organise vocational	TTTTTTTX
organised	UTTSWURS
organised BY	UTTSWURS
organising	VVTTUUTX
organising its	VVTTUUTX
other	XTRYSRSR
other $	TTSZTRTS
other %Cluster	VVTZURTT
other diseases	XTVVTTVT
others	VZTSSRTR
others about	XTTUTTTT
others hv	SZUTURUT
ought	TXUTTTVT
ought to	TXUTTTVT
out	SQXTTWTP
out $	TTSRVRUT
out %Cluster	VVVXTUUT
out WHO	XUVVTTVV
out of	TSXSUURS
out there	TSSRSZQR
outside	IRMOKJNi
outside advice	OQQPRMRb
outside costs	SRQPOSTZ
outside doing	QWNPQNMe
outside forecast	SIULKPTa
outside general	POOOSMMd
outside money	NQQTSTMc
outside news	SNRORKWY
outside opinion	TURQMQEa
outside practical	OQOQOOQf
outside private	IQMPK_H_
outside reasons	QRTSSRUZ
outside science	PQXYOMTR
outside small talk	SPQOPQRZ
outside superlative	RRRWQQNX
outside writing	SPTPPLSc
over	TTTXTTTT
over %Cluster	VVVVVVVV
over %Domain	TTTXTTTT
over %Place	VVVYVUUU
over FACT	VVVVVVVV
over pollution	VVVVVVUW
over the	VVT_TSRV
overrated	UUTUUSP_
overrated $	UUTUUSP_
overstaffed	TTTTTSRY
overstaffed $	TTTTTSRY
overtake	STUUVSUY
overtake $state	STUUVSUY
own	UTTRTROZ
own $	UUTTTTPY
own $domain	VVVVVVVW
own %Cluster	VVTTUUTX
own money	VUTTTTTX
oxide	VVUUTSRY
oxide $	VVUUTSRY
pa	WUVVVVVV
pa to	WUVVVVVV
paas	XTVVTTVT
paas $	XTVVTTVT
padhati	XUVVUTVV
padhati aur	XUVVUTVV
pahunchna	TUYTTSTS
pahunchna hai	TUYTTSTS
paid	OTRRRRVY
paid $	STRRRTRZ
paid for	QTSUUQ_R
pain	UUUUUUS_
pain $	VVUUVVSY
pain WHICH	UUUVUUUY
pairs	VVTXTUUT
pairs of	VVTXTUUT
paisa	TTTTTTTX
paisa deta	VVVVVVVW
paisa laga	TTTTTTTX
paisa lagana	TUVVVUVZ
panchayat	XTVVTVVV
panchayat in	XTVVTVVV
panchayats	TXVVVTVT
panchayats in	TXVVVTVT
par	XTUTTSPQ
par $	UVUVVUVX
par %Document	PQUSPcOP
par %Person	TSVVTXUS
par ELSEWHERE	TXVUUTVT
par HOWMANY	TTUTXTTT
par WHICH	VSVUTVVS
par WHO	aTVVVNVU
par WORK	_RUZOQSR
par kuch	TTTXTTST
paracetamol	UTTTTTSY
paracetamol for	UTTTTTSY
paragraph	UUTUTTXT
paragraph $	UUTUTTXT
parishad	XVVVUUVU
parishad NEED	XVVVUUVU
parliament	VVVVVTTZ
parliament today	VVVVVTTZ
part	PTSSRYTQ
part in	PTSSRYTQ
parties 0	TQIVUWKS
parties 1	OOCCQTaR
parties 2	MRcXOMCT
party	RTUTTNWW
party LEAD	TVUUUTXT
party LIST	VVVVTVVX
party WORK	STUTUOSb
party will	VVVVVTVX
pasand	VUUVVVVX
pasand karega	VUUVVVVX
passport	VVTTVVUX
passport $	VVTTVVUX
password	VVUUVTSZ
password $	VVVVVVUX
password of	VVUUVSTZ
past	UUUTTXTT
past %Event	UUUTTXTT
pata	YTTTTRTT
pata hai	YTTTTRTT
patches	VVVVVVVV
patches LIST	VVVVVVVV
patent	TTTTTUUX
patent for	VVVVVVVV
patent in	TTTTTTUX
patents	VVUUXVTT
patents no	VVUUXVTT
pati	VUTVUSSY
pati ABOUT	VUTVUSSY
patients	WSTURUYR
patients $domain	TSUUSYUT
patients has	UUTUSTYS
patients with	YVVVVTVU
pay	VUUTRTRZ
pay $	VVVTSVUY
pay its	VUUVUTRZ
payers	VVVVVTVY
payers money	VVVVVTVY
pays	VVVVVSUY
pays for	VVVVVSUY
pe	XPTTWSQR
pe $	RSTSYSSX
pe HOWMANY	TSVS_QUS
pe WHICH	XTVVVSVU
pe WHO	YTVVVRVU
pe WORK	XRTVTTQN
pe kisi	XVVVVVVT
peeling	TTTTUXTT
peeling or	TTTTUXTT
peer	RVVVZVUW
peer %Institution	RVVVZVVV
peer review	VVUVVVUX
pens	VVVVVVVV
pens WHO	VVVVVVVV
pension	UVUUVUUX
pension ruk	UVUUVUUX
percent	TURSRXQT
percent $	TUTTSZSR
percent of	VVTTTSSY
percentage	TTRSSOSY
percentage of	TTRSSOSY
perform	TTTTTTXT
perform $	TTTTTTXT
personal	UTTTTTTX
personal email	VVVVVUTY
personal phone	UTTTTTTX
petrol	RPRRTTRZ
petrol WHERE	TUVVVRUZ
petrol from	TSTTUZPR
petrol in	UTVVVQU_
petrol ka	USSSUQS_
petrol price	UUVVVRUZ
pf	VVVVVUSZ
pf WHEN	VVVVVUSZ
phal	TSTSUYSS
phal sabzi	TSTSUYSS
phase	UTTSSSSZ
phase for	VUUTUSUX
phase iii	VUUTTTTX
phd	VVVVVUVX
phd supervisor	VVVVVUVX
phone	SSTRRRTY
phone HOWMANY	VUTURURa
phone MEMBER	TTTTTTTX
phone of	UTTTTTTX
photosynthesis	VVTSUPOb
photosynthesis $	VVUUVRRZ
photosynthesis WORK	VVTSVRN_
physics	UVUVVUUY
physics in	VVVVVUVX
physics this	UVUVVUUX
piece	VVVVVVVV
piece on	VVVVVVVV
pinjre	RTUTT_PQ
pinjre $	RTUTT_PQ
pirate	VVVVVTUX
pirate $	VVVVVTUX
pizza	VTTUUTSY
pizza for	VTTUUTSY
plan	VVVVVVVV
plan a	VVVVVVVV
plant	SSTSSXYS
plant $	UTTSTXNT
plant $domain	SSVUVYUR
plant $state	UXVVVUVV
plant achieved	VTTUUQaP
plant been	UNUVSdQU
plant to	TXUVUTTT
plants	RXTTTTSU
plants INUSE	TXVVVSVT
plants WHICH	TXVVVUVV
plants WORK	SSRQRQQ_
plants candidates	TXTTTTTT
plants in	XUVVVUVV
platform	VXVVVVVU
platform to	VXVVVVVU
platforms	UWVVVVVV
platforms INUSE	UWVVVVVV
please	VPPRQSQY
please $	RRRTRSUW
please ABOUT	UUVUTTXT
please ADOPT	VSUTVTUX
please LIST	WTRSSURT
please NEED	XVUVUTUT
please PARTNER	YTVVVUVQ
please TABLE	VVVXVVUU
please approve	USUUTTTX
please book	TTTTTTTX
please delete	UTTTTTTX
please register	UUTUUTTX
please review	UVVUVUUY
please write	TVVVVVUZ
pls	VUZRUSYR
pls $	VUZRUSYR
pm	VVVVVTTX
pm of	VVVVVTTX
poem	TUSSSQP_
poem %Cluster	UVTSSTSY
poem about	TUTUUQP_
point	UUTSRTPX
point of	UUTSRTPX
policy	WTSQQORT
policy $	TSTUTRSZ
policy ADOPT	RZVVVVVU
policy brief	TXVVUTVT
policy on	UUVVVSUY
policy think	ZRSRRRSR
political	STUTUOSb
political party	STUTUOSb
politicians	VUUTVTTX
politicians VERSUS	VUUTVTTX
polluted	UTSRTROZ
polluted %Place	UTTTUTTX
polluted is	UUSTUTPZ
pollution	VVVVVVUW
pollution $	VVVVVVUW
popular	VVTVVUSY
popular $	VVTVVUSY
population	UTTVYSPS
population density	VVVVVSUZ
population of	TTTUYSPS
portable	RRRRSZPR
portable $domain	TTTSTYPS
portable machine	STTTUXST
position	TSSTSSZR
position does	TSSTSSZR
possess	WVVVVUVV
possess WORK	WVVVVUVV
possible	XWSTRQRT
possible $	SYSSTSTS
possible PARTNER	XTUTUTTT
possible for	YVVVVTVV
possible to	UYVVVUVS
postal	TTTTTTXT
postal %Place	TTTTTTXT
potential	cRUURMUS
potential #	aUVURRUT
potential PARTNER	aRUUUOUS
pots	TTTTTXTT
pots that	TTTTTXTT
pradhan	VVVVVVTX
pradhan mantri	VVVVVVTX
praising	VVVVVUVW
praising WE	VVVVVUVW
predict	VPSQQPO_
predict $domain	XSUUSRPV
predict next	TUTTTSRY
predict the	STTRRQSZ
prediction	TTUTVZRR
prediction of	TTUTVZRR
preferably	SUUUTZVT
preferably $domain	RUVUTZUT
preferably in	YUUVVUVV
preferred	XTVVVTVU
preferred $	XTVVVTVU
presentation	SSUSUQTZ
presentation on	SSUSUQTZ
press	VVVVVTUY
press write	VVVVVTUY
pretend	UUTTUTTX
pretend to	UUUUVUU_
pretend you	UVUUUTTX
prettiest	TTTTTTSX
prettiest campus	TTTTTTSX
previous	VVVVUUVY
previous instructions	VVVVUUVY
price	SPQQSUTX
price $state	UUVVVRUZ
price did	VVTVVQTY
price does	UTUUTSXT
price information	SSTTUYSS
price of	UQSTUPQb
price rising	VVTVVTSY
prices	XUVVVUVV
prices of	XUVVVUVV
pricking	TTTTUXTT
pricking amla	TTTTUXTT
prime	UVUUUTTX
prime minister	UVUUUTTX
print	UUTTTTTX
print your	UUTTTTTX
private	TTRTUQaP
private $	TURUTRaP
private email	UTTUVTSY
prize	UVUVVSUZ
prize $	VVVVVTVX
prize in	UVUVVUUY
prize this	UVVVVUUX
problem	XTUVTRZR
problem does	VUUVVSZR
problem hai	XTVVTTVT
processes	UYVVVSVV
processes from	UYVVVSVV
produced	TTTWTXTS
produced $	TTTWTXTS
producer	XUVVUUVU
producer #	VVVVVVVV
producer %Institution	XTVVUUVU
producers	WVVVUVVV
producers digitally	WVVVUVVV
profit	UUTTTPRY
profit did	UUTTTTSX
profit last	VVSUVORa
profitable	VVVVVTVX
profitable in	VVVVVTVX
prompt	UUTTTTTX
prompt $	UUTTTTTX
proofread	TUUUUTTX
proofread WE	TUUUUTTX
proposal	WRQTRRTW
proposal $	XTSTTQTV
proposal WE	WVVVVVVV
proposal for	TTUUTTUX
proposal on	XTUUTTUT
provenance	RSSRR_PS
provinces	TUVTTRTZ
provinces have	TUVTTRTZ
psa	TTTTTPRZ
psa $	SVUVVUS_
psa WORK	VVVVVUVW
psa and	UUUUVUU_
psa announce	VVVVVUUX
psa do	VVVVVUVX
psa resign	TTTTTPRZ
psa yesterday	VVVVVTUY
psu	XTVVUTVT
psu in	XTVVUTVT
public	UUTVUSYS
public money	VVTVVTSY
public or	UUTVUTYS
publish	VVVVVVVW
publish in	VVVVVVVW
published	TUUTSYTT
published BETWEEN	UVVVUYVU
published before	UUUTSXTT
pull	TTTTTXVU
pull together	TTTTTXVU
purifier	SQSTTWN_
purifier $	VTTUUOQ_
purifier BY	VVVVVSZT
purifier FACT	VUVVVTYS
purifier INUSE	TQSUT_RO
purifier WORK	ROUSVPaO
purifier a	TTTVUTRY
purifier cost	VVVVVSZQ
purifier is	VVUVVSTY
pushed	TXUVTTTT
pushed into	TXUVTTTT
put	TSTWQTRV
put $cluster	UTTXTTTT
put $institution	UVXVVVUV
put into	VUUTTXTT
put your	VUTTTTTX
pyaz	TTUUVTUX
pyaz ka	TTUUVTUX
python	TTTSUTTY
python code	TTTSUTTY
query	VVVUVTVX
query to	VVVUVTVX
quote	VUTUVTQY
quote from	VUTUVTQY
qwe	RTSSTSPZ
qwe NUM	RTSSTSPZ
qwer	TTTTTRSY
qwer zxcv	TTTTTRSY
qwerty	RQSRTOPb
qwerty $	RQSRTOPb
r	XUXTYSST
r $cluster	VUXTUUST
r WORK	ZVVVUSVV
r a	VVVVVVVV
r there	VVVVZUVR
race	VVVVVUVW
race VERSUS	VVVVVUVW
radius	TTTTTTTX
radius NUM	TTTTTTTX
raha	UTTVTYSS
raha hai	UTTVTYSS
rahe	TVVVXUVT
rahe $	TVVVXUVT
rahega	VUVVVVVW
rahega $	VUVVVVVW
rahegi	UXVVVVVV
rahegi jo	UXVVVVVV
rahi	VRTSVQQS
rahi $	VWVVVUVV
rahi hai	SRUTTXUU
rahi hain	VSTTVQQR
rahi machines	S_VVVQVV
rain	UTUVTRUY
rain 2mrw	UVVVVTVY
rain in	UTUVTSVX
rainfall	VVVVVTQ_
rainfall in	VVVVVTQ_
raining	VUVVVTVX
raining in	VUVVVTVX
raise	VVTUTUTX
raise in	VVTUTUTX
rajdhani	VVVVVVUW
rajdhani ABOUT	VVVVVVUW
rajesh	VVVVVUZR
rajesh sorry	VVVVVUZR
ran	TXVTTWVT
ran BETWEEN	TUVTTXVV
ran well	VXVVVTVT
rank	UTUTTSTX
rank %Domain	VVVVVVVV
rank the	UTUTTSTX
ranked	TXTUTTTT
ranked $	TXTTTTTT
ranked BY	VVVaPSUP
rare	VVVVVTTY
rare earths	VVVVVTTY
rashtrapati	VVVVVTUY
rashtrapati ka	VVVVVTUY
rasta	TTXTTTTT
rasta LIST	TTXTTTTT
rate	TRSSTRQZ
rate 2day	TTTSVSSY
rate WHICH	USSTTQTY
rate in	TTTTTTTX
rate of	UTVVVRUZ
rate on	UVVUTTQX
rate the	VVTUVSTY
ration	VVUUVTTY
ration card	VVUUVTTY
ratna	SVVVVUUZ
ratna $	SVVVVUUZ
reached	TRTQVRYP
reached $	TQTRSSYR
reached $state	VWVVUUVV
reached deployment	VVUTXUUT
read	TTTTTXVT
read the	TTTTTXVT
ready	TTTTTXVQ
ready for	TTTTTXTR
ready is	VUTUUTXT
realistic	TXTVTTTU
realistic FACT	TXTVTTTU
receptive	VVVVVVVV
receptive $	VVVVVVVV
recipe	SUTTVRTZ
recipe with	SUTTVRTZ
recipes	QTTSTQQ_
recipes with	QTTSTQQ_
record	VTSUUTRY
record of	VTSUUTRY
recorded	TTUQ_TRP
recorded $	TTUQ_TRP
records	TTST_RQT
records $	TVTU_TTQ
records of	VTSUTOSZ
rectors	TTTTTTTX
rectors $	TTTTTTTX
reduce	TSUSSYTS
reduce deaths	TSUSSYTS
regarding	XXVVVUVR
regarding improved	VXVVVUVT
regarding treatment	XVVVVVVT
regards	WUVVVVVV
regards pa	WUVVVVVV
registan	XTVUVTVT
registan mein	XTVUVTVT
register	RSSRRRS_
register WE	UUTUUTTX
register a	SSSSSSTZ
registered	UUUVSTYS
registered on	UUUVSTYS
regulate	VVTVVTQa
regulate $domain	VVTVVTQa
regulate drones	VVVVVUVX
reinvent	TXVVVTTV
reinvent the	TXVVVTTV
religion	VVTVURSY
religion $	VVTVURSY
rely	XTVVVUVV
rely on	XTVVVUVV
remain	TVTXTTTT
remain without	TVTXTTTT
reminder	TTUTTTRX
reminder for	TTUTTTRX
remove	UTUTRY_Q
remove $	VVVVSV_Q
remove iron	UTUTTYVS
rent	VUTVRUSZ
rent HOWMANY	VUVVTUVX
rent an	VVTVTVSY
repair	TUTUUTVX
repair it	TUTUUTVX
repeat	UYVVVUVT
repeat $	UYVVVUVT
repeated	TXUVTTVT
repeated in	TXUVTTVT
replace	TUUUUSRY
replace diesel	UVUVVSSY
replace doctors	TTUUUSTY
reported	UTTUTTXT
reported $	UTTTTTXT
reported for	VVVVVRaS
represent	WVVVUVVV
represent an	WVVVUVVV
republic	TTTTTTTX
republic day	TTTTTTTX
research	WQRTSSQX
research $	ZTTTTTSX
research %Document	TUUTTXTT
research %Domain	VTVXUTTU
research %Institution	VVVVVVUX
research PARTNER	WVVVVVVU
research WHO	YTUUUQUT
research funding	SUTTUTSX
reset	VVVVVVUX
reset WE	VVVVVVUX
resign	TTTTTPRZ
resign $	TTTTTPRZ
resistance	XUTUTTUT
resistance would	XUTUTTUT
respected	XVVVVVVT
respected sir	XVVVVVVT
restaurant	TVTVVTTX
restaurant near	TVTVVTTX
restaurants	SSUUVSVY
restaurants are	STVVVPVb
restaurants in	VUVVVRVZ
restaurants near	UTVUVTVX
restrictions	VVUUUTTX
restrictions $	VVUUUTTX
resume	VVUUVUTY
resume bana	VVUUVUTY
reveal	TTTTTTTX
reveal the	TTTTTTTX
review	UVUUVUTZ
review FACT	VVUVVVUX
review WE	UVVUVUUY
revival	ZTVVUSTT
revival $state	ZTVVUSTT
rice	UVUUTTSY
rice does	UVUUTTSY
richer	USTUVUSZ
richer $	USTUVUSZ
richest	TTTTTQTZ
richest %Person	TTTTTQTZ
right	TTSRTTMX
right now	TTUUTTRX
right to	VVSTROOY
rights	UUVVVVVX
rights $	UUVVVVVX
rise	UUVVVRUZ
rise $	UUVVVRUZ
rising	VVTVVTSY
rising $	VVTVVTSY
road	TQRSUYNU
road from	VRSUVVUZ
road made	TSUTUYQS
road right	VVUUVURY
roads	TTTTUYRS
roads $	TTTTUYRS
rokne	TXUTUTUU
rokne wali	TXUTUTUU
roof	XTUVVTVT
roof $	XTUVVTVT
rooms	VVTVTVSX
rooms does	VVTVTVSX
rotavirus	TTTTSXTT
rotavirus $domain	TTTTSXTT
roughly	VVUVYSTS
roughly HOWMANY	VVUVYSTS
round	VVTUTUTX
round and	VVTUTUTX
ruk	UVUUVUUX
ruk gaya	UVUUVUUX
rules	VVUTTRTZ
rules and	UVUTUTUX
rules for	VVVVUSTY
ruling	VVVVTVVX
ruling party	VVVVTVVX
rupay	TTTUTTSX
rupay mein	TTTUTTSX
rupees	TQSPRQRa
rupees $	SQTPQQS_
rupees is	VVTUTUQY
rural	VXVVUTVV
rural $domain	VXVVUTVV
saaf	TSUTTYRS
saaf karne	TSUTTYRS
saal	VUTTTRTY
saal $state	VUVUUSVY
saal HOWMANY	VVTUTUTX
saath	WSTWVTQQ
saath $domain	TTTTXTST
saath INDIA	RUURWXSR
saath LINK	UVTXTUTU
saath LIST	UVTXTTTT
saath NEED	XVVVVVVT
saath PARTNER	XVUUUTVT
saath WHICH	TUUTTXTT
saath aa	XTVVUUVT
saath hain	TTXTTTTS
sab	UTTXTTTT
sab %Domain	UTTXTTTT
sabha	SUVVVSVY
sabha election	SUVVVSVY
sabka	VVVWVVUU
sabka TABLE	VVVWVVUU
sabse	QTRURNPX
sabse INUSE	TXVTVTUT
sabse accha	PTTTTRTY
sabse achha	UUTSTQRZ
sabse bada	UUUTUTTX
sabse bekaar	VUTSUTSY
sabse zyada	TTTXTTTT
sabzi	TSTSUYSS
sabzi bachane	TSTSUYSS
sacked	VVVVVVUW
sacked over	VVVVVVUW
sad	VVVVVVUW
sad today	VVVVVVUW
sadak	TSSSSZOR
sadak banana	TSSSSZOR
safe	QOSQTXRS
safe $	UVUVVOSb
safe $domain	URTSUYSQ
safe in	TTUVUTVX
safe to	QRTRUYVT
safely	TTTTTYQS
safely $	TTTTTYQS
saffron	RRSSSYRS
saffron $	RRSSSYRS
sahayata	XVVVVTVU
sahayata de	XVVVVTVU
sahi	XTVVVTVT
sahi hai	XTVVUTVT
sahi rahegi	UXVVVVVV
said	UTSTTSTX
said hello	UTTUTTTX
said to	VUSUVTYS
sake	SSUTRYUR
sake $	SSUTRYUR
sakein	XTVVUUVT
sakein $	XTVVUUVT
sakta	V_WRSLPO
sakta hai	V_WRSLPO
sakte	S_UUTQUS
sakte hain	S_UUTQUS
sakti	S_UVUQVT
sakti hai	S_UVUQVT
salary	VURUQOLd
salary $	VVTVUSP_
salary HOWMANY	UUTTSTSY
salary do	VVUUTUTX
salary does	VVUVVTTY
salary of	VVUVUOKi
sale	TTTUTRVY
sale in	TTTUTRVY
salty	UWVVVVVU
salty $domain	UWVVVVVU
samasya	XTVVVSVU
samasya pe	XTVVVSVU
sambhalte	VVUVVTUX
sambhalte hain	VVUVVTUX
same	TXTUTTTT
same $	TXTUTTTT
samman	UUVUUSTY
samman nidhi	UUVUUSTY
sang	TVUVVTSY
sang the	TVUVVTSY
sasta	TUVVVRUZ
sasta hai	TUVVVRUZ
sasti	TTUTTYRS
sasti $domain	VWVVVUVV
sasti machine	TSUTTYRS
saving	UXVVVVVU
saving %Technology	UXVVVVVU
saw	TXTUTTTT
saw $thing	TXTUTTTT
say	UUUUUURX
say hello	VVVVVTVX
say in	VVVVVTTZ
say that	UTUUUWSV
say yesterday	VVUUUUTX
says	SSURSYQS
says $institution	UUXTTTTT
says FIGURE	STSTTYRT
says NUM	TTTTSXSS
scale	R_RQRPTP
scale $domain	R_RQRPTP
schedule	UUUSVRSZ
schedule $	UUUSVRSZ
science	YNQNSVPS
science $	PRQRUXNU
science and	ZRSRRRSR
science be	VVVVVUUX
science have	VVVYVSVV
science in	YSTUTQUS
science max	YVVUVSVT
science minister	VVUVUTTX
science more	VVVVVTTX
science next	VVVVVVVW
science par	UVVVVUVX
science the	VVVVVTUX
science underfunded	VVVVVTTX
sciences	VUTTTTRY
sciences select	VUTTTTRY
scientific	TTZWQQRT
scientific %Domain	TVTYTSTT
scientific adviser	TTZTSSRT
score	UTTSTPOa
score $	UTTSTPOa
scored	TVUVVUTY
scored the	TVUVVUTY
se	TPXQXOXN
se $	XTXUTTTT
se $cluster	TTXTTTTT
se $institution	TTZUUSSR
se $person	TTXTTTTT
se $state	SQTTTPRa
se ADOPT	VYVVVSVV
se HOWMANY	TTRRVRVR
se LINK	TTTTXTTS
se PARTNER	XTVVVSVU
se WE	UVXVVVUV
se WHICH	UWZSURQV
se WHO	VVYUVVUU
se aa	R_VVVUVV
se hain	TTTTTTXT
se judna	YVVVTTVV
se milna	STYTSTSS
se sadak	TSSSSZOR
se zyada	TRTRYRSS
second	TTTTTTTX
second $institution	TTTTTTTX
second law	VVUUUSRZ
second phase	VUUTUSUX
seeder	TXRSTRYR
seeder $state	UXTVVTVT
seeder BY	UUTTTTXT
seeder HOW	TUTTUTXT
seeing	TVXUTUUT
seeing $institution	TVXUTUUT
seen	VZVVVRVV
seen in	VZVVVRVV
select	VUTTTTRY
select its	VUTTTTRY
selected	VVVVZUVR
selected in	VVVVZUVR
self	WUVVVUVV
self help	WUVVVUVV
send	USSUUSSZ
send WE	UTSUUSSY
send an	VVUVVUTX
sense	TYUVTQSR
sense $	VVVVVVVV
sense in	TYUUTQSR
sensex	TTTTTSTX
sensex $	TTTTTSTX
sentence	UUUTUSTZ
sentence into	UUUTUSTZ
series	VVVVVVVV
series a	VVVVVVVV
serious	XVVVVTVT
serious WORK	XVVVVTVT
serum	UTUUVSSY
serum $	VUTUVSSY
serum $institution	VUaUVTUS
serve	VVTVUTSY
serve $	VVTVUTSY
served	UUTUSTYS
served $	UUTUSTYS
set	TTUTTTRX
set a	TTUTTTRX
shaadi	UVTTTUTX
shaadi WHEN	UVTTTUTX
shaadishuda	VSTVUSTY
shaadishuda hai	VSTVUSTY
sharing	TTTYSSTT
sharing the	TTTYSSTT
she	STRTSTZR
she WORK	TUTUTTXT
she do	TTTTTTXT
short	TUTTTTZQ
short ABOUT	TUTTTTZQ
should	QPRRSORa
should $cluster	VUTUTSTX
should $institution	aUSSRQQY
should $state	RRTSTRTZ
should INDIA	TUTTTTTX
should LIST	SVVVVUUZ
should WE	UQSRPLOX
should a	XTVVTTVT
should be	SUTVUTOa
should he	XTVVUUVT
should it	XVUVVUTT
should like	VVXTUVTT
should the	RTVUSTVY
showing	VVVWVVVU
showing %Technology	VVVWVVVU
shown	UUUUURZS
shown $	UUUUURZS
shut	TTTTTTTX
shut down	TTTTTTTX
side	ZRUSSOTW
side $	XTVTTTVT
side $state	XTVUTTVT
side effects	RTVUUSSY
sign	RSTTTVTW
sign me	UTTTTTTX
sign of	STTUUXVT
sikhane	XVVVTUVU
sikhane ke	XVVVTUVU
sikhata	XTUVTTVU
sikhata ho	XTUVTTVU
silicon	STTTTSRY
silicon valley	STTTTSRY
similar	TRTTT_PT
similar $	TRTTT_PT
since	TOSRUZPM
since YEAR	TOSRUYPO
since last	RTTSU_TQ
single	TTUXTTST
single %Cluster	VVVVVVVV
single %Institution	TTUXTTST
sir	VSSTROS_
sir $	VVUTTTTX
sir WE	XVVVVTVU
sir dard	RSSTRQR_
sir madam	XVVVVVVT
sirf	TTTUTTSX
sirf amiron	TTTUTTSX
skin	SSSSTXPT
skin $	RSSSUaPP
skin disease	TSTTTXTT
sky	VVUVVTSY
sky blue	VVUVVTSY
slide	RSTWTQRW
slide #	TUUXTTTT
slide deck	SSTSSSQY
slot	UTTTTTTX
slot at	UTTTTTTX
slow	VVUSSSSY
slow $	VVUSSSSY
small	WVVUTWVS
small $domain	WUVUTXUS
small towns	VXVVVUVV
smart	TXRSTRYR
smart seeder	TXRSTRYR
smarter	TURTTSSZ
smarter $person	TURTTSSZ
smartphone	SRTSTXQT
smartphone FACT	SRTSTXQT
smoke	TTSTUYRT
smoke $	VVSVURSY
smoke in	TTUSVYUS
snake	VVTTVUTX
snake bite	VVTTVUTX
so	YTSQUOZQ
so HOWMANY	VVTUYSST
so WE	XTVVTTVT
so far	URTTVRZT
so kind	XUTUTTUT
so slow	VVUSSSSY
so um	VVVVVVVV
soil	SSSR_WOR
soil LIST	VVVT_UVQ
soil at	STSRTZRR
soil moisture	UTSTUSPY
sold	VVUVTUUX
sold in	VVUVTUUX
solve	TUTTTTXT
solve $	VUUVVSZR
solve 3x	TVUUUURZ
solve VERSUS	TUTTTTTX
solved	UXVVVUVV
solved $domain	UXVVVUVV
some	UWYUSPUT
some #	XTVVTUVT
some %Place	TYVVUSVV
some %Project	VVXUUTVU
some ELSEWHERE	UXVVVUVU
some of #	SRRQOTNY
some of # $cluster	LSOOQaXM
some of # $cluster $institution	TUZUVTRT
some of # $cluster %Person	TVTTTXTT
some of # $country	STSRNUR_
some of # $domain	cSOOXMJL
some of # $domain $institution	_UTUSRPQ
some of # $domain $state	bQTRROTM
some of # $domain %Document	TUTTTXST
some of # $institution	QURRVTYM
some of # $institution $state	SSRSRZRR
some of # $institution %Technology	UTTSSYTT
some of # $person	RUSTTSZQ
some of # $state	GQTQSdTK
some of # $state $thing	ZPPTRRPQ
some of # $thing	WRQSRRVS
some of # %Cluster	SVS_NNSR
some of # %Document	TUTTTXTT
some of # %Domain	SVU_RRRS
some of # %Place	RUSXRVNQ
some of # %Programme	TTTTTXST
some of # %Technology	UUUTTXTU
some of $cluster	RRLUTSWT
some of $cluster $country	UUaPUQPQ
some of $cluster $domain %Project	TSVTQaST
some of $cluster $institution	TTVQTPQW
some of $cluster $person	SSSPQOOZ
some of $cluster $state	RMRSRXRW
some of $cluster %Document	TTTTTYQT
some of $cluster %Domain	STTSWSWT
some of $cluster %Event	TTSSR_PQ
some of $cluster %Person	QRPOP_PR
some of $cluster %Place	TQTRTRZR
some of $cluster %Project	TSRPXWRR
some of $country	VVUVVPQa
some of $country $domain	RTSTSRNZ
some of $country $domain %Place	TTTTTTTX
some of $country %Cluster	UUTTTTTX
some of $country %Domain	TSUSSZRR
some of $country %Person	VVVVUVVW
some of $domain	FNOKKcHS
some of $domain $institution	ROSSTQTY
some of $domain $institution %Technology	ONQRNcOR
some of $domain $person	SRXRPSPW
some of $domain $state	QSPPLUK_
some of $domain $state %Person	ORUSSaUR
some of $domain $state %Project	MKURWdUP
some of $domain $state %Technology	QSURRZUR
some of $domain $thing	QPRSQOYT
some of $domain %Cluster	NTQUSXOR
some of $domain %Compendium	PQQNOUXO
some of $domain %Document	QQTRS_OP
some of $domain %Event	RTUSRZRR
some of $domain %Person	OTTSYaRM
some of $domain %Place	SQSUSXNP
some of $domain %Programme	TSTSSYPS
some of $domain %Project	QQSRWXPR
some of $domain %Technology	OOTPT_QO
some of $institution	RSORMTZU
some of $institution $person	UU_SUTQQ
some of $institution $state	SURUTSYT
some of $institution $state %Technology	TTTTTXTT
some of $institution %Document	TSSTRZRR
some of $institution %Event %Person	VVRSSSYR
some of $institution %Person	RSPQ_ZON
some of $institution %Place	TRSSSSYR
some of $institution %Programme	UUTTTXTT
some of $institution %Project	TSTTSXSQ
some of $institution %Technology	TRTSXXOQ
some of $person	SSVRQROZ
some of $person $thing	TTYTUSTS
some of $person %Cluster	TTTTTTXT
some of $person %Person	VVVVVUTX
some of $state	PKRRNLWb
some of $state $thing	M_QQPROL
some of $state %Cluster	STTSVWTS
some of $state %Domain	USUSSQRZ
some of $state %Event	SSSSQZSS
some of $state %Person	VUVVSQVY
some of $state %Project	ROTSSZUS
some of $state %Technology	UNUPVXVQ
some of $thing	RPPROUVT
some of $thing %Cluster	VVUTXRTQ
some of $thing %Document	UTVUTZRR
some of $thing %Forum	UUUUTSYT
some of $thing %Place	TQTRXUVS
some of $thing %Technology	VSTSTXTT
some of %Cluster	TRSTXMQU
some of %Cluster %Document	UTSTSXST
some of %Cluster %Domain	VVUaTQQU
some of %Cluster %Domain %Project	VVVXVTVV
some of %Cluster %Event	TTTTTXST
some of %Cluster %Person	UVRVWSSO
some of %Cluster %Place	VUTVVTSR
some of %Cluster %Programme	TUSTVXRS
some of %Cluster %Project	VUTWQRWS
some of %Cluster %Technology	VVVYSVVV
some of %Compendium	STRRVWSR
some of %Document	QQRQVSNU
some of %Domain	VVVZVSUV
some of %Domain %Person	UVVZVRTT
some of %Domain %Place	VVV_VSUV
some of %Domain %Project	UUTVVRST
some of %Domain %Technology	TTTXTTTT
some of %Event	SSSRXURQ
some of %Person	TTSSTQR_
some of %Place	UUSSXSTW
some of %Place %Project	VUUXUTSU
some of %Place %Technology	TTTZQTTT
some of %Project	TSTOWWQQ
some of %Technology	RRRVPUOW
some way	TUXUTTTT
somehow	VVZVVVUT
somehow $	VVZVVVUT
something	TVTTXYUS
something INUSE	VWVVVUVV
something for	UYVVVTVV
something in	UUUUYTVT
something useful	USTTUYTS
sona	VVUUTUSY
sona HOWMANY	VVUUTUSY
sone	VVUUVTSY
sone ka	VVUUVTSY
sood	TTTTTTSX
sood $	TTTTTTTX
sood sir	VVUTTTTX
sorry	UTUUSTYS
sorry $person	VVVVVUZR
sorry WHICH	VVVVTVXT
sorry the	TTUUTTXT
sort	UUTTUSUY
sort a	UUTTUSUY
sorted	VUVZVSVV
sorted $	VUVZVSVV
sorter	SZSTUSZO
sorter $	TTSTUSZR
sorter $state	TXUVVTVT
sorter of	UXVVVUVT
sorts	UUUTUTUX
sorts a	UUUTUTUX
south	XTTTTTTT
south $	XTTTTTTT
sow	TTSTSYRS
sow $	TTSTSYRS
speak	VUTUS_RQ
speak of	VUTUS_RQ
spectrometers	XTUVVUVT
spectrometers in	XTUVVUVT
speech	TTTTUTTX
speech $	VVUUVSTY
speech HOWMANY	VVTVXVVT
speech for	TTTTTTTX
spend	RTUUSTTY
spend ABOUT	TVVVUUVX
spend on	STUUSTTY
spending	VUUYTTTS
spending effort	VUUYTTTS
spices	YSSTSSSS
spices $	YSSTSSSS
spoken	VUVVVSVY
spoken in	VUVVVSVY
springs	TXVVVVVV
springs $domain	TXVVVVVV
sql	VVVUVTVX
sql query	VVVUVTVX
stand	VUVVVTYS
stand $	VUVVVTYS
states 0	LHSWPSWS
states 1	XRQPRWLU
states 2	KhRNJMMN
station	UTVUVTVX
station $	UTVUVTVX
stations	WVVVVVVV
stations in	WVVVVVVV
steel	TSUTUYQS
steel $domain	TSUTUYQS
step	TTTSTTRY
step $	TTTSTTRY
step BY	TTTSTTRY
steps	TTXTTTTT
steps is	TTXTTTTT
still	TTUUVTUX
still burning	TTUUVTUX
stock	UUTUVRQ_
stock in	UUVVVRUZ
stock price	VVVVVVSY
stock to	VUTUVSSY
stocks	UVVVVUVX
stocks $	UVVVVUVX
stocks should	VVVVVVVV
storage	XVVVUUVV
storage #	XVVVUUVV
store	TTTTUXTT
store vegetables	TTTTUXTT
stories	RRSSTYRS
stories of	RRSSTYRS
story	TTXRTSYS
story BETWEEN	TTXTTTTT
story about	UUUTRTOY
story of	UTSTVQaP
stove	TTUTTRYT
stove $	TTUTTRYT
stoves	VXVVVTVT
stoves from	VXVVVTVT
strategy	SSSTSQT_
strategy for	SSSTSQT_
strike	TTRUTTSY
strike at	TTRUTTSY
string	VVTTUTRY
string theory	VVTTUTRY
struggling	XTVVVUVV
struggling with	XTVVVUVV
student	VWVVUUVV
student thesis	VWVVUUVV
students	VUQUPSPa
students $	VUTUUSTX
students WORK	VVSVSUSY
students failed	VVSVQVRZ
stupid	TTTTTQSZ
stupid $	TTTTTQSZ
style	UYVVVUVS
style $thing	UYVVVUVS
suar	STSTTQYS
suar $	STSTTRYS
suar is	UUVUUSVY
sue	UUUUUTUX
sue WE	UUUUUTUX
sued	TUTUTSQY
sued $	TUTUTSQY
summarise	TTTVTRSX
summarise %Institution	VVVXVUUU
summarise today	TTTTTTSX
sun	RSTSRURX
sun LIST	SUTTSTRY
sun faster	STUTSYRS
sunao	TTTTUTSX
sunao $	UUURVNSc
sunao %Person	TTUTUTTX
sunao barish	VVVVVVVW
sundar	UUSUTTPZ
sundar hai	UUSUTTPZ
sunday	VUVVUVVX
sunday $	VUVVUVVX
supervisor	VVVVVUVX
supervisor is	VVVVVUVX
supply	ZSVVTTVV
supply $domain	XTVVTVVV
supply WORK	XTVVUTVV
supported	TUTSTYSS
supported BY	TUTSTYSS
surgery	XUVVVVVT
surgery and	XUVVVVVT
system	SSSRSSYX
system $	SSUQTTTX
system about	USTUTSZQ
system prompt	UUTTTTTX
systems	TTTTUTTX
systems of	TTTTUTTX
t	UTUTTTTX
t $state	UTUTTTTX
taalluk	UUXTTTTT
taalluk $	UUXTTTTT
tagged	UVVSXTUT
tagged $domain	UVVSXTUT
taj	VVUUVURZ
taj mahal	VVUUVURZ
tak	RUZRVQTN
tak $	TTTTXTTT
tak HOW	TTZUUSSR
tak HOWMANY	TTXTTTTT
tak WHO	TXTUTTUT
tak ka	UUXTTTTT
tak ki	UUaSUQPQ
tak pahunchna	TUYTTSTS
take	RWSTRPXR
take $	VVVVVUVW
take WE	VVVVVVUX
take for	STUUTSTY
take on	TXVVUTVT
take out	UUUVTUXT
take the	TTTTTTXT
taking	VXVVVUVU
taking to	VXVVVUVU
talented	VVVVVSVZ
talented %Person	VVVVVSVZ
talk	RSTTRZVR
talk about	RSTTRZVR
tall	VVRUVUQ_
tall is	VVRUVUQ_
tamatar	VVUVVUSY
tamatar ka	VVUVVUSY
tamil	UUUTUSTZ
tamil $	UUUTUSTZ
tanks	_QSRQQTP
tanks on	ZRSRRRSR
tanks or	XTVVTTVT
target	TYVUURVU
target $state	TYVUURVU
tarike	SYVUVSVT
tarike chalenge	SYVUVSVT
tarkeeb	TSTSUYSS
tarkeeb $	TSTSUYSS
tax	VVVTSTUY
tax do	VVVTSVUY
tax payers	VVVVVTVY
taza	TTTTTTTX
taza %Document	TTTTTTTX
tb	TPSTOYQS
tb $	QQTSP_SQ
tb with	TTTTTXST
teach	RQSSRSOY
teach me	RQSSRSOY
teachers	YTTUTRUT
teachers in	YTTUTRUT
tell	TTTUXTTV
tell $person	UTTUTTTX
tell WE	TVVVXVVT
temperature	VTVVURV_
temperature in	VTVVURV_
temple	SSSSUYRS
temple flowers	SSSSUYRS
terms	UUUXWSSR
terms of	UUUXWSSR
test	USTTRVaR
test $	SUUUUPaR
test $domain	XVVVVUVT
test an	XTTTTTUT
test ho	SSUTRYUR
testing	ePUSTVSM
testing #	YUVVUTVT
testing $domain	XUVVVVVV
testing ORG	aRVVTPVR
testing PARTNER	XTVVVUVT
testing ke	WVVVVVVV
testing of	STSRTZRR
textbook	OROPQQDa
tha	TUTUTSYS
tha $	TUTUTSYS
than	PPPQYMNZ
than #	TUTTSTSX
than $cluster	VVSSVTSZ
than $institution	UUTTVTSX
than $person	VVSVVVUZ
than $state	USUVUTVX
than FIGURE	VTVTTSVY
than NUM	RQSQZPSU
than YEAR	TTVTSYVR
than allopathy	VVUVVSUY
than chinese	VVVTUTVX
than one	SUTVVRSR
than the	VUTVVSTX
thank	VVUUVSTY
thank you	VVUUVSTY
thanks	UTTTURRY
thanks that	UUUTURSY
thanks you	UUTTUTTX
that	R_PPSTMN
that $	UTXVTTVR
that $cluster	STRSSVTW
that $institution	TTTSTXTT
that $state	TaUUTOUN
that $thing	UUUVUXTS
that %Person	UUVUUSVY
that ELSEWHERE	TXVVTTVU
that NONE	VVVXTTTV
that PARTNER	XTVVVUVV
that WE	RYTVUTTX
that WORK	SYUSSSSR
that a	VVVVVVVV
that already	UXVVVUVV
that came	TTTTXTUT
that can	XTUVVUVT
that carry	SSTSUZRR
that could	WWTUSQUP
that finished	TTVTSYTT
that go	TTTTTXTT
that have	RXUZSRVT
that help	TTUTTYUS
that jump	XTVVTTVT
that mention	STTUSYTS
that ran	TUVTTXVV
that realistic	TXTVTTTU
that reduce	TSUSSYTS
that sorts	UUUTUTUX
that talk	TTTTTXVT
that was	UUUTURSY
that would	TYVVUTVV
the	OTTQTPVS
the #	RSXQONNZ
the $cluster	RPVRTYMQ
the $country	PTSQRTPZ
the $domain	MQOQNOWW
the $institution	VSSSSP_P
the $state	TRVQWRWR
the $thing	HUOPPUVP
the %Cluster	SRNOUQWX
the %Document	RRRQQVWU
the %Domain	TTTTSTSX
the %Event	VVTTXSQW
the %Institution	VRQOUXPS
the %Person	NQQSP_MU
the %Place	SRUZSSTV
the %Programme	UVTTTXTT
the %Project	SRRRSWRV
the %Technology	TTRRTYRT
the ABOUT	UUSSQOLc
the COMPARE	TTRTSSPY
the ELSEWHERE	UXVVTSVT
the FACT	VUQSRQaP
the FUND	VVUUUTSY
the GAP	VVUZSSRT
the HOST	VVTTTTXT
the HOWMANY	RTSUYVQT
the INDIA	SVVVVUUZ
the LEAD	RXVSSSSU
the LINK	QRdTQNPP
the LIST	WSTSRUSR
the NUM	VUTXTTTT
the PARTNER	UVYTSRTS
the STAGE	TTUTTXTT
the TABLE	UTUYTSRS
the WORK	ZTVVUSTT
the aadhaar	VVTTUUTY
the admin	VVUUVSTZ
the air	VVVVVTVX
the airport	VUVVVTVX
the annual	UUTTTTQY
the aside	QPTUPTRV
the attendance	VVUVUUQ_
the balance	TTTXTTTT
the bank	VUSURTTY
the best	SRRQRUMX
the boiling	UUTSTTPX
the budget	VVVVVUUX
the canteen	VVTVUTSY
the capacity	VVVVVRbO
the chances	VVVVVUVW
the cheapest	VUUVVSTY
the chemical	VVUUTSRY
the chinese	SSRSSQN_
the claim	VUUUTXTT
the collector	UTRTTSQY
the cost	VVVVVScN
the cricket	TVUUUTTX
the crime	VVVVVQU_
the current	TUTUTSQa
the data	VUTUTTSY
the depth	RTSTSQSZ
the dress	VVTVTTTX
the drone	STTUUXVT
the education	VVUTVSTZ
the eiffel	VVVUVVTY
the election	UTUUTTVX
the email	VVUUVTTX
the entry	TTTTTTTX
the failure	TTTTTSSY
the first	UVTRSQVX
the floating	RSRSRSZQ
the focus	UTRSRQZR
the friendliest	VUUQURSZ
the ganga	VVUTVUQZ
the gdp	VVVUUTUX
the go	QTUSPaSP
the governor	TUUVUPQa
the graph	TURTXTQT
the gst	UVVUTTQX
the h	VVUVVUPa
the heliborne	UTSSTSXT
the helm	STSTSTYS
the hidden	TTTTTTTX
the hill	VXVVVTVT
the hockey	VVVVVUTY
the ice	TTTTTTXT
the inflation	TTTTTTTX
the largest	VVVYTUTU
the last	VVVVVTTX
the laws	RRTTQSQZ
the laziest	TSUSTRQZ
the lights	TSTSVRSZ
the literacy	VVVVVSUY
the lok	SUVVVSVY
the longest	TUVVVSVY
the main	_TVURQVS
the market	TTTTTXTR
the men	WVVVVVVV
the minister	UVTUUSZS
the mla	UUVVVSQ_
the moon	UVUTUSRZ
the most	SRSXQNPV
the mughal	UTTTVSRZ
the municipal	YTVVUUVV
the national	TVUVVSSZ
the network	VUXTUTRT
the next	TTTTTTOY
the nicest	VVVVVUVX
the nilogon	SQQRSXYQ
the nobel	UVUVVSUZ
the north	ZUVTQRVP
the northern	TTTTTXTR
the nsf	VVUVVVUX
the office	VUXTTUTT
the opening	VVTVUTRZ
the opposition	VVUTQSOZ
the other	TVUXTTUU
the password	VVUUVSTZ
the phone	VVVVTVTX
the population	UUTTYSPS
the postal	TTTTTTXT
the press	VVVVVTUY
the prettiest	TTTTTTSX
the price	VVVVVTSY
the prime	UVUUUTTX
the psa	TTTTTPRZ
the rainfall	VVVVVTQ_
the ration	VVVVVTTX
the record	VTSUUTRY
the richest	TTVVTPUa
the road	VRSUVVUZ
the ruling	VVVVTVVX
the salary	VVUVVUKf
the same	TXTUTTTT
the sky	VVUVVTSY
the south	XTTTTTTT
the stock	VVVVVVSY
the story	TTXTTTZS
the sun	STUTSYRS
the taj	VVUUVURZ
the temperature	VUVVUVVX
the thematic	VVTXTTQT
the toughest	UUSVSSRY
the treatment	YTVVURVS
the upsc	VUTTVSSY
the visually	TTUTTXUT
the way	TXTTTTTT
the weather	UTVVUNQe
the whatsapp	VVUTTTTX
the wheel	TXVVVTTV
the who	TUTTTSRY
the winner	STSTSSSY
the wives	STSTSSSY
the world	TTTTRSSX
the yamuna	UUSTUTPZ
their	TTTTTTTX
their %Domain	VVUWVVVV
their %Project	VVVVVVVV
their rectors	TTTTTTTX
them	UWXUTSUR
them $	VTXVTUUS
them and	TXVUUTVT
them as	TXVUUTVT
thematic	VVTXTTQT
thematic focus	VVTXTTQT
themselves	TXVVVTVS
themselves to	TXVVVTVS
theory	VVTTUTRY
theory to	VVTTUTRY
there	SURSUZQS
there $	UZUVUSTT
there BETWEEN	VVVTXTVU
there WORK	_UVVUQVV
there are	TTSXTWTQ
there be	VUUTUSUX
there been	VVUTXSTT
there for	TSSRSZPR
there in	VSUVTSVX
these	UUTTTSWX
these %Cluster	VUTTTTTX
these days	UVUVUSZR
thesis	VWVVUUVV
thesis to	VWVVUUVV
they	RTVWSXQR
they $	TTVVTXVT
they COOPERATE	VVUXTTUV
they FACT	TPTTTXTT
they INTRODUCE	UUXUTTUT
they INUSE	VXUVUTTT
they LINK	TTXTTTTT
they cover	TTTXTTUT
they ran	VXVVVTVT
things	VVVVVVVV
things for	VVVVVVVV
think	_PTQTPRV
think $domain	UVUVVTVX
think %Cluster	UUUSSTVX
think about	VVUVVSRZ
think of	VTTTTTSW
think tanks	_QSRQQTP
this	TSUUWNTa
this LIST	UUUUVTUY
this database	TUUUXTVT
this evening	VVVVVVVW
this sentence	UUUTUSTZ
this weekend	UTVVVSVY
this year	UUUUVQTa
thoda	VVVVVUXU
thoda ABOUT	VVVVVUXU
though	TXVVUTVT
though neighbours	TXVVUTVT
through	OR_RSUQP
through $cluster	VVYVVVTU
through $domain	RTUTTXST
through $institution	UVXUUUUT
through WHICH	VVXUVTVV
through WHO	RUYTUSTT
through ho	TUXTTTTT
through some	VVXUUTVU
through the	VUYUVVTS
throwing	TTTTTYQS
throwing away	TTTTTYQS
ticket	TXUTTTTT
ticket $domain	TXUVTTVT
ticket book	VUUTVSTY
ticket from	VSVVVUVY
time	STSUSOQY
time $	VVVVVTVX
time does	STRTROQX
time is	VVUVVTS_
times	TVTTSSSY
times NUM	TVTTSSSY
tips	TTTTUTTX
tips to	TTTTUTTX
to	RYYURTNO
to #	XUVVVVVV
to $	RXRTRQZS
to $cluster	TU_TTMMT
to $country	UTVSTTTW
to $domain	QRVSSYNR
to $institution	STXTTRPX
to $person	VUaUUSSQ
to $state	Q_RTQHPV
to %Event	VVVVVVVV
to %Person	QTUSPaSP
to ADOPT	TZSTRRSR
to COOPERATE	XUVVTTVV
to FACT	TUSRRSQV
to INTRODUCE	QWZTTRQQ
to KNOW	XTVVTTVT
to LIST	UOTUPRUU
to NUM	XTTTTTTT
to PARTNER	_TSUSMTU
to PER	UTTXTTTT
to WE	XTVUUTUX
to WHICH	RURVQQ_R
to WHO	XUXVUVUT
to WORK	XVTSSSWR
to a	USTRXSQX
to act	TXVVVUVT
to apply	VVVVVTTX
to back	XUVVVVVT
to be	UTSTTWWT
to become	TTTTTTSX
to buy	TTSTTTSX
to call	XTTVUTVT
to collector	WUVVVVVV
to comment	YUVVUUVU
to cook	VUTTVTSY
to crack	TTTTUTTX
to do	VUYTUTTS
to drink	QRTRUYVT
to eat	TTVSUTVX
to edit	VVUVVTVY
to in	UUUUXTTT
to install	UYVVVUVS
to keep	SSSSTXST
to live	VTVVVVVY
to lose	VVUTVUUZ
to me	VVTTUTRY
to move	VTVVVVVX
to rain	VUUVVUVX
to read	TTTTTXVT
to remove	UTUTTYVS
to rent	VVTVTVSY
to repair	TUTUUTVX
to right	UVVVUUUX
to sort	UUTTUSUY
to sow	TTSTSYRS
to store	TTTTUXTT
to supply	XTVVTVVV
to take	VVVVVVUX
to the	RRXTVTOS
to understand	VVXTUUVT
to write	WVUVVVVU
today	TQTSSRTZ
today $	URTVUNUY
today %Document	TTTTTTSX
today date	VVVVVTPa
together	QR_PQXRQ
together $	TSZTTSTR
together HOW	UUXTTTTT
together LIST	TTTTTXVU
together WHICH	TVXUTUUT
together in	TTSTTYTS
told	SSTTXUTT
told $	TTTTXTTT
told and	VVVVVTUX
told me	TTVVTXVT
told there	XVVVUTVU
tomatoes	VVVVUUVX
tomatoes cost	VVVVUUVX
tomorrow	SPSUTRWU
tomorrow $	TPTUURVV
tomorrow ABOUT	UUTVUVXT
tonnes	TTTTTXTT
tonnes PER	TTTTTXTT
too	SZUVUPTT
too $	SZUVUPTT
took	PTSSRYTQ
took part	PTSSRYTQ
tooth	SUSTTSRZ
tooth hurts	SUSTTSRZ
top	XQSRPSSV
top NUM	XQSRPSSV
toughest	UUSVSSRY
toughest grader	UUSVSSRY
tower	VVVUVVTY
tower $	VVVUVVTY
towers	TTTSTXRS
towers $	TTTSTXRS
towns	XWVVVUVT
towns $	XVVVVVVT
towns in	VXVVVUVV
traditional	SSTSUYQR
traditional $domain	SSTSUYQR
trail	UUYUVSUS
trail BETWEEN	UUYUVSUS
train	URUTURTZ
train from	VRVVVVVZ
train ka	VUUTVSTY
train leave	UTVVVTTY
train ticket	VSVVVUVY
trains	YTTUTRUT
trains #	YTTUTRUT
translate	STTTTQTZ
translate $domain	TTTTTSQY
translate %Cluster	UUTTTTTX
translate WE	VVVUVUUY
translate good	VVVVVUVW
translate this	UUUTUSTZ
travel	V_VVVRVT
travel to	V_VVVRVT
treat	VVSSSRWU
treat $	VVSTSRYS
treat a	VVSSVUR_
treat in	VVVVTVZR
treating	TRPPSYRP
treating #	TTRQSXVT
treating leprosy	RSRRTZRR
treatment	YTVVURVS
treatment of	YTVVURVS
trending	UTTTUTTY
trending on	UTTTUTTY
trial	bSVVTPVS
trial $	_TVVUPVS
trial of	XUVVTVVU
trials	WVVVUVVV
trials $	WVVVUVVV
true	TTTTTTTX
true that	TTTTTTTX
trust	WRTUTQTX
trust $thing	USUUVRTX
trust FUND	XUVVVVVT
trust the	VUTUTTSY
try	TXVVVVVV
try $	TXVVVVVV
trying	VVXTUUVT
trying to	VVXTUUVT
tuberculosis	SRRRTZPR
tuberculosis $	SRTSTXQT
tuberculosis with	STTTUXST
tum	TTTSTTSX
tum WHO	TTTTTTTX
tum insaan	UUTTTQTY
tumhe	UTUSUSSY
tumhe FACT	UTUSUSSY
tungsten	VVUUSSSY
tungsten $	VVUUSSSY
turn	XTVVUUVU
turn for	XTVVUUVU
turning	SSSSUYRS
turning temple	SSSSUYRS
tv	TXTUTTTT
tv could	TXTUTTTT
twitter	UTTTUTTY
twitter $	UTTTUTTY
type	RTSYTNRQ
type #	STSXWRSS
type $	UVUYOTTU
type PER	VVVXVUUU
type VERSUS	VVVWVVVV
type and	UVUXTSTU
type has	VVUXTUTU
types	UVVbURTU
types BY	VVVXVUVV
types VERSUS	VVVWVVVV
types across	VVVXVVVU
types of	VVVaURUU
types please	VVVZVTUU
udbhaas	TVSSSSYS
udbhaas YEAR	TVSSSSYS
udta	RRRURSRY
udta hai	RRRURSRY
um	VVVVVVVV
um WE	VVVVVVVV
umar	VVVVTUTZ
umar HOWMANY	VVVVTUTZ
underfunded	VVVVVTTX
underfunded $	VVVVVTTX
understand	VVXTUUVT
understand HOW	VVXTUUVT
undertaken	VVTUXTTT
undertaken $	VVTUXTTT
unheard	RPQNQSPY
unicorn	UVVVVTUY
unicorn first	UVVVVTUY
unicorns	TVUUTQS_
unicorns $	TVUUTQS_
unke	UVTXTUTU
unke saath	UVTXTUTU
unki	SSUTSYVU
unki LIST	SSUTSYVU
unpaid	UUUUUTUX
unpaid wages	UUUUUTUX
unread 0	TKSURUWK
unread 1	OLORQVUX
unread 2	SRPULTRU
unread 3	USOVRSNQ
unread 4	VYYRVQRM
unread 5	RZXRRRQO
unread 6	aVRSSVUR
unread share 0	TKSURUWK
unread share 1	SSSUQTVP
unread share 2	UTOSVQSQ
unread share 3	MOOOQSOY
unread share 4	NNOLPYJU
up	XVQPSRTV
up $	SRRRRQR_
up $domain	TYSSSSRS
up WHICH	TXVVVVVV
up as	UTTTTTTX
up to	XTTTTTTT
up with	RTTTTUXQ
upar	XTVUTTUT
upar WHICH	XTVUTTUT
upcoming	UUUTTXTT
upcoming or	UUUTTXTT
update	VTSUUTRY
update the	VTSUUTRY
upsc	TTTTUTQY
upsc $	TTTTUTTX
upsc exam	VUTTVSSY
ur	TTTTTSTX
ur LIST	TTTTTSTX
usable	TXTVTTTS
usable in	TXTVTTTS
useful	USTTUYTS
useful $	USTTUYTS
users	SSRSRUZR
users $	SSSTTU_S
users does	UTTTTTXT
users hain	VSUTPQcP
using	aTUTTPSU
using $domain	aTUTTPSU
uski	VVVVVVVV
uski TABLE	VVVVVVVV
uthane	SRTTTZQR
uthane wali	SRTTTZQR
utilities	VVVVVVVW
utilities $	VVVVVVVW
valley	STTTTSRY
valley $	STTTTSRY
valuation	VVTUTUTX
valuation $	VVTUTUTX
vegetables	SRQQS_QR
vegetables fresh	TTTTTXST
vegetables without	SSSSTZRR
very	UVUUUSSZ
very helpful	VVVVVTUY
very much	VVUUVSTY
via	TUXUTTTT
via WHO	TUXUTTTT
virat	VVUUTUTX
virat kohli	VVUUTUTX
visit	SSTTTSVV
visit the	SSTUUSTX
visit tomorrow	VVUUUUXT
visited	VVRSSSYR
visited $institution	VVRSSSYR
visiting	XTVVUVVT
visiting $state	XTVVUVVT
visually	TSTRTZTQ
visually impaired	TSTRTZTQ
vocational	TTTTTTTX
vocational $domain	TTTTTTTX
votes	VVVVTVVX
votes did	VVVVTVVX
vyavastha	UUTVVSTY
vyavastha hai	UUTVVSTY
w	XTVUTTUT
w $domain	XUVTTTUT
w WHO	WUVVVVVV
waale	TTVTSYUT
waale $	TTVTSYUT
wages	UUUUUTUX
wages $	UUUUUTUX
wala	SXTSTUTT
wala $domain	SXTSTUTT
wala plant	UXVVVUVV
wale	YOTSOVQN
wale #	ZTVVTRVU
wale $	XTVUVTVT
wale $domain	SSUTUZRR
wale %Person	RSVUUZTS
wale %Project	PTUTOaUT
wale NUM	XTUTTTUT
wale app	STUUUYSS
wali	WUTPVSRN
wali #	YTVUTSVT
wali %Technology	QRSRVVRQ
wali NUM	WVVVUUVV
wali WHO	VVUTTTUT
wali machine	SRTTTZQR
warning	XTSTSRST
warning and	WVVVUVVV
warning for	XTSTSRST
warning in	XUVVUVVV
was	SOTPUTZR
was $cluster	TTTTTTXS
was $institution	VVSUVOXX
was $thing	UUUUTTXT
was a	TVUTXTUU
was helpful	UUUTURSY
was the	RORPOQbQ
wasting	VVTVVTSY
wasting public	VVTVVTSY
way	QUVRTVQU
way $	VV_VVTVQ
way $state	TXTTTTTT
way that	UXVVVUVV
way to	RSVSTVRV
ways	TTTTTXST
ways to	TTTTTXST
weakly	VVV_UQSU
weakly covered	VVV_UQSU
weapons	UUVVVTVX
weapons $	UUVVVTVX
weather	XQRRVTPR
weather LINK	XTSTSRST
weather advice	SRTTSZQR
weather and	TTTTTTTX
weather apps	UVTVYRRS
weather in	TSVVUNQe
weather like	VTVVVTVX
week	UUVVVTXV
week $	UUVVVTXV
weekend	UTVVVSVY
weekend $	UTVVVSVY
weight	VUTTVTSY
weight $	VUTTVTSY
weight fast	VVVUVVVX
well	TVTTTSTW
well $	UXVUUTVT
well in	VXVVVTVT
well paid	TTTTTTTX
wells	SYVVUUVS
wells WHICH	TXVVUUVT
wells in	SZVVVVVS
were	TSSQURRY
were FACT	VVUTYQRS
were developed	TUTRXVRQ
were given	TTTTTTTX
were held	VVUV_RTR
were selected	VVVVZUVR
were sold	VVUVTUUX
were there	UTUTVSVW
were told	VVVVVTUX
were very	VVVVVTUY
western	TYUVSRVR
western $state	TYUVSRVR
whatsapp	VVUTTTTX
whatsapp HOWMANY	VVUTTTTX
wheel	TXVVVTTV
wheel in	TXVVVTTV
whether	TTXUUTUT
whether $institution	TTXUUTUT
while	VTVVVVVX
while to	VTVVVVVX
who	TUTTTSRY
who ABOUT	TUTTTSRY
whose	WVUVTTVS
whose LIST	TXVVVUVT
whose WORK	XTUVTTUT
wife	VUSVUSQ_
wife $	VUSVUSQ_
will	SOSPRPS_
will $cluster	TSRTSQRZ
will $domain	SUUUUQQa
will $institution	VVUVVVTX
will $state	STUUTSUY
will $thing	TTTTTTTX
will ADOPT	TVTUTTXT
will INDIA	VVVVVUVW
will LEAD	TUTUTTQZ
will LIST	VVUSUTXV
will WE	VVTVTUXT
will be	UTURSQVX
will become	UVVVVTUY
will dominate	TTTTTSTX
will happen	VVTVURSY
will it	TTUVTTVX
will phase	VUUTTTTX
will rise	UUVVVRUZ
will the	VVTTTSSZ
will there	VUUTUSUX
will win	TTTTTTTX
win	TTTTTTTX
win a	VVVVVUUW
win in	VVVVVTVX
win the	TTTTTTTX
winder	VVUVUTXT
winder of	VVUVUTXT
winner	STSTSSSY
winner of	STSTSSSY
wins	SVTUUSQY
wins YEAR	SVTUUSQY
with	_NXMPROS
with $	aSQXTOVL
with $cluster	TUTWSTPR
with $country	UTVRTZQO
with $domain	XQVMPTNX
with $institution	RT_SUTPQ
with $state	VUVTXUVT
with $thing	TTYTUSTS
with %Institution	XUVVTTVV
with %Project	YTVUTSVV
with FACT	TUVTTXVU
with HOWMANY	UUUUYTVT
with INDIA	SSTSWVSR
with NUM	TTTTTTUX
with PER	VVYTVTVS
with WE	_TTSSQTR
with WHICH	TUTYSVSR
with WHO	ZUTUSSUS
with WORK	XTTTTTUT
with a	XSSSTVSR
with air	VUUVYSTT
with an	XVVVUUVV
with another	WVUVVVVU
with both	WVVVVUVV
with chatgpt	VVVTVUUX
with for	WTUURVTS
with in	SSUQWWUT
with lumpy	RSSSUaPP
with no	TUT_QRSR
with on	XUTUVTUT
with one	VVV_USUU
with that	VVVVVVVV
with the	TQXSQRVS
within	XRTTSTRS
within NUM	YTUVUSVS
within the	XSTTSTRT
without	PSSYSWPR
without #	UVUXTTTT
without $domain	SSSRTZQR
without %Project	VUVXUTUV
without COOPERATE	SSUYSSTS
without LIST	TVTZUPST
without a	UVV_TQUV
without notice	VVVVVVVW
without restrictions	VVUUUTTX
wives	STSTSSSY
wives of	STSTSSSY
wo	TYUVUTUS
wo $state	TYUVUTUS
woh	VXVVVUVU
woh $state	VXVVVUVU
women	SSTSYXSP
women #	VVVVYVVT
women $domain	TSSRSZPR
women %Person	UUSR_RSQ
women FACT	WVVVVVVV
women LEAD	UVUTZSTR
women and	TTTTXTTT
women income	STTTTXTT
won	SUUUVST_
won the	SUUUVST_
wonders	XVVVUTVU
wonders with	XVVVUTVU
workers	VUUVUTRZ
workers $	VUUVUTRZ
world	TTTTRSSX
world $	UTTTRSTX
world cup	TVUVVUTY
worse	UTTUUXUT
worse $	UTTUUXUT
worth	VVVVVUVW
worth WE	VTVVVVVX
worth taking	VXVVVUVU
would	VWSQOOPY
would $state	TTTTTTUX
would ADOPT	TYVVUTVV
would LIST	TXUVTTVT
would WHO	VVYVVVUU
would WORK	WUVVVVVV
would be	VVUVRSTO
would fit	VaUUUPVR
would help	VWVVUUVV
would it	TVTTRRTV
would the	SYUVTSSS
would you	XRTRROSW
wounds	UTTUUXUT
wounds of	UTTUUXUT
write	WTSPQOOa
write $domain	XVVVUVVU
write WE	TVVVVVUZ
write a	XSSUSQQ_
write about	VVVVVTUY
write an	VVTUVTUZ
write me	VVVVVTVY
write poem	UVTSSTSY
write python	UUUTUTUX
writing	XVUVUTVU
writing a	XVUVUTVU
wrking	YUVVTSVR
wrking on	YUVVTSVR
xyz	SSSSTQS_
xyz abc	SSSSTQS_
ya	XTRRVRRU
ya $domain	SUTTXTTT
ya $state	XTUUTTUT
ya machine	UUTTTQTY
yahan	TXTTTTST
yahan ADOPT	UYTUTSST
yahan bhi	TXVTVTUT
yamuna	UUSTUTPZ
yamuna $	UUSTUTPZ
year	RSRWPVRX
year $	SSRWPXRW
year $domain	TUTTTSRY
year WISE	VVVVVVVV
years	WSTTTRTV
years $	WSTTTRTV
yeh	TTTTTTTX
yeh FACT	TTTTTTTX
yes or no	PQSKLSOZ
yesterday	UUTUUQQa
yesterday $	UUTUUQQa
yet	RYVSTSVU
yet $	VXVVVUVV
yet for	RYVSTSVT
you	SQKOTLS_
you $	TUTSUSSY
you ABOUT	TTTTTRZR
you COMPARE	VVVTVUUX
you FACT	ZTUVURUS
you HOWMANY	VUUVYSTT
you KNOW	TTUTXTUT
you LIST	TSSRXUWU
you NEED	XTVVTUVT
you PARTNER	TVTVVTTX
you access	TVVVVTTY
you and	TUUSUSSY
you are	STSRSOPa
you be	XUTUTTUT
you believe	UUUUUTUX
you book	VVUVVVSY
you could	VTXUUTUS
you do	USTTUTSY
you draft	UTTUUTTX
you feel	VVVVVTUX
you fix	VVVVVUUX
you human	TUUUTTQY
you invest	VVUVVURZ
you kindly	XVTVTTUT
you lay	VVVXTUUT
you like	VVUSVTSY
you please	TVVVVVUY
you proofread	TUUUUTTX
you put	VUTTTTTX
you say	UUVUUSVY
you send	VVUVVUTX
you teach	RQSSRSOY
you think	VSTSSRRV
you trust	USUUVRTX
you very	VVUUVSTY
you were	TTTTTTTX
you write	TTUUTTUX
younger	TTVTSYVR
younger than	TTVTSYVR
your	RTQPcNNY
your %Technology	VVVVXUVU
your LIST	SUTRXRRW
your data	TUUTYTVQ
your database	VVUTaTTQ
your eyes	VVVTUUUX
your favourite	VVTSRQQY
your intelligence	VVVTVUUX
your judgement	VUUSRUVZ
your opinion	TSUSSPRa
your own	VUTTTTTX
your records	TVTU_TTQ
your rules	UVUTUTUX
your system	UUTTTTTX
zariye	TUYTTSTS
zariye $institution	TUYTTSTS
zilla	XVVVUUVU
zilla parishad	XVVVUUVU
zxcv	TTTTTRSY
zxcv $	TTTTTRSY
zyada	RQRXXPRQ
zyada #	TRTSYSSS
zyada %Institution	TTTXTTTT
zyada %Project	STTSYSSS
~ # #	_SUZPPWQ
~ # # $	XSUWSQXT
~ # # $domain	VVVVVVVV
~ # # PER	UVUXVTUT
~ # # WE	XUUUUUVU
~ # # WHO	VVVVVVVV
~ # # WORK	XVVUTTVV
~ # $	SQQMVVSW
~ # $cluster	QTQRTaPN
~ # $cluster $	RTRSYZQN
~ # $cluster $domain	UUTTTXUT
~ # $cluster HOWMANY	QUTTSYSR
~ # $cluster LIST	UVTUXTTT
~ # $country	QTTTROT_
~ # $country $	TTTTRTTZ
~ # $country $domain	SVVVVPSb
~ # $country WORK	SUUVRPS_
~ # $domain	XSTOVRRQ
~ # $domain #	VVVVVVVV
~ # $domain $	WTSPSTOT
~ # $domain $domain	eQUUPLRO
~ # $domain $state	YLUUOTUJ
~ # $domain %Technology	UTTSRXTR
~ # $domain COOPERATE	YUVUSSUT
~ # $domain HOWMANY	QUURZQUR
~ # $domain LEAD	YTVVTRVS
~ # $domain PARTNER	XUVVUTVV
~ # $domain WHICH	TXVVVUVV
~ # $domain WHY	TTVTTTUX
~ # $domain WORK	UQVTYOUP
~ # $domain YEAR	XVVURTUT
~ # $institution	STSTVSYP
~ # $institution MEMBER	STSTTSYR
~ # $institution WORK	UVTVYTRS
~ # $state	VNSQWWTN
~ # $state $	VQTRWWTN
~ # $state $domain	XSUTXOUR
~ # $state $state	XNRPPUUO
~ # $state BY	VVVVTUVX
~ # $state COOPERATE	XUVVTVVU
~ # $state HOWMANY	QUSQ_PRQ
~ # $state LIST	YUVVPSVT
~ # $state NEED	XVVVVTVV
~ # $state PARTNER	YVVVUSVV
~ # $state WHICH	YTVVSSVS
~ # $state WHO	XVVVTUVU
~ # $state WORK	dTVUULVP
~ # %Institution	TUTTTTXT
~ # %Institution $	TUTTTTXT
~ # %Place	VVVZUTUT
~ # %Place $	VUVZUTUU
~ # %Place BY	VVVWVVVU
~ # ABOUT	TVVVUUVX
~ # ABOUT $domain	TVVVUUVX
~ # BY	SUTWSXSR
~ # BY $cluster	TUTSTYSS
~ # BY %Domain	UVVbVOUU
~ # BY %Place	TUUXTTTT
~ # ELSEWHERE	XUVVUTVV
~ # ELSEWHERE $state	XUVVUTVV
~ # FACT	VSSPTVUT
~ # FACT $	UUUTUTTX
~ # FACT $domain	XTUUTTTT
~ # FACT $state	QTTTTXTR
~ # FACT %Cluster	TVRSQRWV
~ # FACT FACT	TTUTTXUT
~ # HOW	VVUVTTUY
~ # HOW $	VVUVTTUY
~ # HOWMANY	TUTZXPSS
~ # HOWMANY #	VVVVYVVT
~ # HOWMANY $	TUTXXRTO
~ # HOWMANY HOWMANY	TVVTTTVX
~ # HOWMANY LIST	UVTXTTTT
~ # INDIA	YSVTSSTS
~ # INDIA $	YSVTSSTS
~ # KNOW	TTUTXTUT
~ # KNOW $state	TTUTXTUT
~ # LACK	TTTXTTTT
~ # LACK $	TTTXTTTT
~ # LEAD	USVSRTQV
~ # LEAD $	TUXVTTTT
~ # LEAD $domain	TTTTTTTX
~ # LEAD LINK	XTSTSRST
~ # LINK	UVTWXTTT
~ # LINK $	UVTXTUUU
~ # LINK $cluster	VVTUXTTT
~ # LIST	UQRRSWSS
~ # LIST $	URRRUVRP
~ # LIST $country	VVUVTTUX
~ # LIST $domain	ZUVVSRVU
~ # LIST $state	UOTSSVUS
~ # LIST %Institution	WVVVUVVV
~ # LIST LIST	RUUTSZVU
~ # LIST NEED	WVVVUVVV
~ # MEMBER	VVTVZRPR
~ # MEMBER $cluster	VVTVZRPR
~ # NEED	YTTRSQTT
~ # NEED #	VVVVVVVV
~ # NEED $	XTUUTTUT
~ # NEED $domain	_TTTRRSR
~ # NEED $state	XTVVTTVT
~ # NUM	XUVVUUVU
~ # NUM LIST	XUVVUUVU
~ # ORG	XTVVTSVT
~ # ORG $state	XTVVTSVT
~ # PARTNER	XSTTWQSR
~ # PARTNER $	XSTTTSUT
~ # PARTNER $cluster	VVTVZUQR
~ # PARTNER $domain	WUUTWOTR
~ # PARTNER $state	XTVVVUVU
~ # PARTNER NEED	XVVVUVVU
~ # PARTNER NUM	YVVVVTVU
~ # PER	SVU_UQRS
~ # PER %Cluster	TVUYUSRT
~ # PER %Place	TVUXVTUT
~ # TABLE	VVUZUSTT
~ # TABLE $	VVVWVVVV
~ # TABLE %Cluster	VVTYTTTT
~ # TABLE %Place	VVVXVUVU
~ # WE	UTTTXTTT
~ # WE $	UVVVUUUX
~ # WE LIST	TTTTXTTT
~ # WE PARTNER	XTUUTTVT
~ # WE SHARE	SUVTTTTY
~ # WHEN	TUUTTTTX
~ # WHEN $	TUUTTTTX
~ # WHICH	WTTTRTTX
~ # WHICH $	WTTTQTTX
~ # WHICH ELSEWHERE	TXVVVVVV
~ # WHO	YUVUTSVT
~ # WHO PARTNER	VVVVVVVV
~ # WHO WHICH	YTVUTSVT
~ # WORK	XSTUUPVT
~ # WORK $	QTSXRQSX
~ # WORK $domain	XSUTVQSS
~ # WORK $thing	STUUTSYN
~ # WORK ABOUT	XUUTTTST
~ # YEAR	UVVTTTVX
~ # YEAR $	UVVTTTVX
~ $cluster #	QSSRPUXU
~ $cluster # #	TVUUUTXT
~ $cluster # $	QTSSQWPV
~ $cluster $	OQQOTQTU
~ $cluster $cluster	QSTYQQMT
~ $cluster $cluster $	SQRWOQPX
~ $cluster $cluster $cluster	TURZTTRR
~ $cluster $cluster $domain	TTTTTXVU
~ $cluster $cluster %Domain	TUTXTTTT
~ $cluster $cluster %Project	VUSZUSUV
~ $cluster $cluster BETWEEN	TUYRURTS
~ $cluster $cluster BY	VVUXUTVT
~ $cluster $cluster COMPARE	STSZSQSR
~ $cluster $cluster HOW	UTXRTTTT
~ $cluster $cluster INDIA	UUSRURSY
~ $cluster $cluster LINK	UUaLTTTM
~ $cluster $cluster PER	UTTXTTTT
~ $cluster $cluster WHICH	TS_TRQQQ
~ $cluster $country	UT_RTQRR
~ $cluster $country $	UUXTUTUT
~ $cluster $country BETWEEN	VVWVVUVV
~ $cluster $country LINK	VUXTVTTT
~ $cluster $country LIST	UUXTTTTT
~ $cluster $country WHICH	VVXVVUUT
~ $cluster $domain	QQTQSaNP
~ $cluster $domain $	QQTQSaNP
~ $cluster $domain %Project	UTVUSZTT
~ $cluster $domain BETWEEN	VVVVVWVV
~ $cluster $institution	TT_QTPRP
~ $cluster $institution $	TTeLSOIN
~ $cluster $institution ABOUT	VVYUUUSV
~ $cluster $institution HOW	VVYUUUTV
~ $cluster $institution LINK	UUYSUTTT
~ $cluster $institution PARTNER	SUZSTRSR
~ $cluster $institution WHICH	TTXTTTTT
~ $cluster $institution WHO	VVXUVVUV
~ $cluster $state	QVRWTVRP
~ $cluster $state $	SVTTTWSR
~ $cluster $state $state	TTTXTTTT
~ $cluster %Domain	TUTXTTTT
~ $cluster %Domain $	TUTXTTTT
~ $cluster %Domain WISE	VVUXVTUV
~ $cluster %Event	TUTQRaPS
~ $cluster %Event $	TUTQRaPS
~ $cluster %Person	SUTSSZRQ
~ $cluster %Person $	SUSRRYSP
~ $cluster %Person WHO	TVTTTXTT
~ $cluster %Project	TRSQWVQU
~ $cluster %Project $	TSSSSXSW
~ $cluster %Project $domain	TUTTXTTT
~ $cluster %Project LIST	UVTSSYST
~ $cluster %Technology	VXTUTTTT
~ $cluster %Technology $state	VXTUTTTT
~ $cluster ABOUT	TURRSNaQ
~ $cluster ABOUT $	UURTTNaQ
~ $cluster ABOUT ABOUT	UVTTTSXT
~ $cluster ABOUT LIST	SVSSSTYR
~ $cluster ADOPT	TTRTSNRZ
~ $cluster ADOPT $state	TTRTSNRZ
~ $cluster BETWEEN	UUYRURTS
~ $cluster BETWEEN HOW	TUXSTTTT
~ $cluster BETWEEN LINK	VVWVVUVV
~ $cluster BETWEEN SHARE	VVXTVTVT
~ $cluster BETWEEN WHICH	VVYTVVUV
~ $cluster BY	VVUXUTVT
~ $cluster BY %Domain	VVUXUTVT
~ $cluster COMPARE	STSZSQSR
~ $cluster COMPARE $	TTSYSSSR
~ $cluster COMPARE $domain	TUTXTTTS
~ $cluster COMPARE %Domain	VVTXVVVV
~ $cluster FACT	TTTSSVWR
~ $cluster FACT $	TTTSSVVR
~ $cluster FACT ABOUT	VVVVVRaR
~ $cluster FACT BY	VVVVVVWV
~ $cluster FACT LIST	TUSRSRZQ
~ $cluster FACT WHEN	VVVUVSYU
~ $cluster FACT WHO	VVVVVUWV
~ $cluster FUND	TTTTTTTX
~ $cluster FUND $	TTTTTTTX
~ $cluster HOST	UUTUTXTT
~ $cluster HOST YEAR	UUTUTXTT
~ $cluster HOW	UTXRTTST
~ $cluster HOW LINK	UTXRTTST
~ $cluster HOWMANY	STWNVSPR
~ $cluster HOWMANY #	VVVTaRRO
~ $cluster HOWMANY $	TTXSRTTW
~ $cluster HOWMANY %Institution	UVTQ_RRS
~ $cluster HOWMANY %Person	UURSYSSR
~ $cluster HOWMANY %Project	UUSQ_RRR
~ $cluster HOWMANY MEMBER	RSTQWVRR
~ $cluster INDIA	STRRONRZ
~ $cluster INDIA $	STRRONRZ
~ $cluster INTRODUCE	TVXUTTTT
~ $cluster INTRODUCE $institution	TVXUTTTT
~ $cluster INTRODUCE WE	VVXVVVVU
~ $cluster LEAD	SRQRURVV
~ $cluster LEAD $	QQSRXPSW
~ $cluster LEAD $domain	SRUTUXQP
~ $cluster LEAD $institution	VVVVVVVV
~ $cluster LEAD ABOUT	TTSTTTXR
~ $cluster LEAD HOWMANY	UUSTSSSY
~ $cluster LEAD WHO	UVSTTR_Q
~ $cluster LINK	UU_LTRNQ
~ $cluster LINK $	UUZOXRRS
~ $cluster LINK $domain	TUXTTTPT
~ $cluster LINK $institution	VVXVVVUV
~ $cluster LINK LEAD	VUXTTUTT
~ $cluster LINK LIST	UVYQTTTT
~ $cluster LIST	SUVRVXPQ
~ $cluster LIST $	UVSUXTTT
~ $cluster LIST %Person	TVTUTXTT
~ $cluster LIST %Project	VTRRSYSS
~ $cluster LIST LINK	UVYUUSUT
~ $cluster MEMBER	PTVOTbOQ
~ $cluster MEMBER $	RTQRTbOS
~ $cluster MEMBER %Institution	SUURWWSR
~ $cluster MEMBER ABOUT	UUSSSYSP
~ $cluster MEMBER HOW	UUXTTTTT
~ $cluster MEMBER LIST	TUTSSXTT
~ $cluster MEMBER WHO	TVUUTXTU
~ $cluster NEED	XVVVRTST
~ $cluster NEED #	XVVVRTST
~ $cluster NUM	VVTUVSTY
~ $cluster NUM $	VVTUVSTY
~ $cluster PARTNER	YUYSRNRU
~ $cluster PARTNER $	TVSUSRVZ
~ $cluster PARTNER $country	VVYSVSRS
~ $cluster PARTNER $domain	ZVUVURTT
~ $cluster PER	UTTXTTTT
~ $cluster PER $	UTTXTTTT
~ $cluster PER BY	VVVWVVVV
~ $cluster VERSUS	SSSYSSSS
~ $cluster VERSUS $cluster	SSSYSSSS
~ $cluster WE	VVUUUUXT
~ $cluster WE $	VVUUUUXT
~ $cluster WHEN	TUSRTP_P
~ $cluster WHEN $	TTTSTQZQ
~ $cluster WHEN FACT	UVTTTSYR
~ $cluster WHERE	TSRRRR_P
~ $cluster WHERE $	SSRRRR_P
~ $cluster WHERE ABOUT	VVUVVTZR
~ $cluster WHICH	TSbTSQOP
~ $cluster WHICH $	SSZMRRRR
~ $cluster WHICH %Domain	VUTXTTTU
~ $cluster WHICH LINK	VVZTVVST
~ $cluster WHO	TUXXTSTT
~ $cluster WHO $	TUXUTTTT
~ $cluster WHO WHICH	VVUYVSUV
~ $cluster WORK	USQSUSVP
~ $cluster WORK $	SSTSWRWT
~ $cluster WORK $domain	VSRSRWRP
~ $cluster YEAR	TTQTTYRS
~ $cluster YEAR $	TTQTTYRS
~ $country #	MSRRRSPZ
~ $country # $	TTTTTTTX
~ $country # $domain	SUUUTRTZ
~ $country # FACT	UUUTUTTX
~ $country # HOW	VVUVTTUY
~ $country # LEAD	TTTTTTTX
~ $country # WORK	RUUVRQO_
~ $country $	SSWQOVNZ
~ $country $country	TTSSTVTW
~ $country $country $	TTSSTVTW
~ $country $domain	MRQSPUMY
~ $country $domain #	TUUVTTSX
~ $country $domain $	PSQSQVPW
~ $country $domain $domain	VVVVVTUY
~ $country $domain %Institution	VVVVVVUX
~ $country $domain BY	VVVVVSVY
~ $country $domain HOW	VVUVVTUX
~ $country $domain HOWMANY	VVVVSTUZ
~ $country $domain WHICH	TSSVTQS_
~ $country %Cluster	VVSRSSSZ
~ $country %Cluster $	VVTTUUTX
~ $country %Cluster PER	VVTTTTTX
~ $country %Domain	UTUSTZRS
~ $country %Domain $	UTUSTZRS
~ $country %Institution	YSTVTTUR
~ $country %Institution PARTNER	YSTVTTUR
~ $country %Person	VVVVUSTY
~ $country %Person $	VVVVUSTY
~ $country %Place	TTTTTTTX
~ $country %Place FUND	TTTTTTTX
~ $country ABOUT	VVUVUUTX
~ $country ABOUT $	VVUVUUTX
~ $country BETWEEN	VVVUUXVT
~ $country BETWEEN WHICH	VVVUUXVT
~ $country BY	VVVVVUVW
~ $country BY YEAR	VVVVVUVW
~ $country COOPERATE	TTTTTXTT
~ $country COOPERATE %Domain	TSURSZSR
~ $country COOPERATE WHICH	TTTTTXTT
~ $country FUND	VVUVVUQa
~ $country FUND #	VVVVVUTY
~ $country FUND $	VVVVVUQ_
~ $country FUND $domain	VVVVVVVW
~ $country HOW	VVTVVSSZ
~ $country HOW $	VVTVVSSZ
~ $country HOWMANY	TTTTRSTZ
~ $country HOWMANY #	TTTTRTTY
~ $country HOWMANY $domain	TUTTTTOX
~ $country INDIA	STSRTWTV
~ $country INDIA $domain	TUSVUSSY
~ $country INDIA COOPERATE	VVVTV_UQ
~ $country INDIA WHICH	STTRTXTS
~ $country LEAD	VTRRQSQ_
~ $country LEAD $	UTSTRSRZ
~ $country LEAD %Technology	VVTTUUTX
~ $country LINK	TUZRTRTS
~ $country LINK $	VUXTVTTT
~ $country LINK $cluster	TUYUTSTS
~ $country LIST	UUXTTSTU
~ $country LIST $	UUXTTSTU
~ $country ORG	VVVVVVUW
~ $country ORG $	VVVVVVUW
~ $country PARTNER	TTYTTTTR
~ $country PARTNER $cluster	TTYTTTTR
~ $country WE	VVVVVVVW
~ $country WE HOWMANY	VVVVVVVW
~ $country WHEN	VVVVVTTY
~ $country WHEN $	VVVVVTTY
~ $country WHICH	RSTRQ_QQ
~ $country WHICH %Domain	RTSRRZSR
~ $country WHICH LINK	VVXVVUUT
~ $country WHICH WHICH	TUTTTXTT
~ $country WORK	QUTUSWSU
~ $country WORK $	TUTUTXTT
~ $country WORK $domain	SUUVRPS_
~ $domain #	cPTSMIPS
~ $domain # #	_SUTURVU
~ $domain # $	WTRQPNPW
~ $domain # $domain	ZTVTSRUR
~ $domain # $state	_SUURPUS
~ $domain # INDIA	YSVTSSTS
~ $domain # LIST	_TVUQQVR
~ $domain # NEED	XTVVTTVS
~ $domain # NUM	XUVVUUVU
~ $domain # PARTNER	XTVVUTVU
~ $domain # WHICH	TXVVVVVV
~ $domain # WHO	XTVUTTUT
~ $domain $	PKQRQWRR
~ $domain $cluster	XSTTSTRT
~ $domain $cluster $	XSTTSTRT
~ $domain $country	TTTTRTNY
~ $domain $country $	TUUVVTQa
~ $domain $country $country	TTTTTTTX
~ $domain $country LEAD	VVVVSVPY
~ $domain $domain	YRPOQVRO
~ $domain $domain #	XTVUTSVT
~ $domain $domain $	TQQONZTO
~ $domain $domain $country	VVVVSVPY
~ $domain $domain $domain	MTTTTXRT
~ $domain $domain $state	XRTTTUUP
~ $domain $domain %Person	VSVUTWVT
~ $domain $domain %Technology	NXVTPUVR
~ $domain $domain ABOUT	RSTTSYQS
~ $domain $domain ADOPT	TTVUUTUX
~ $domain $domain ELSEWHERE	TXVVVVVV
~ $domain $domain FACT	XTVUTTVU
~ $domain $domain INUSE	TYVVUSVV
~ $domain $domain MEMBER	XTUVVTVT
~ $domain $domain NEED	VTTTTTTV
~ $domain $domain ORG	WVVVVVVV
~ $domain $domain PARTNER	cTMSMNLQ
~ $domain $domain WE	ZTUVTTVT
~ $domain $domain WHEN	RVUVURT_
~ $domain $domain WHICH	XQTUTVRR
~ $domain $domain WHO	ZTUVUSUS
~ $domain $domain WORK	SUSTSTMX
~ $domain $institution	QQSTQTSU
~ $domain $institution $	RQPTRUSU
~ $domain $institution BETWEEN	TTXUTTTT
~ $domain $state	VWSTPSOS
~ $domain $state #	aSVTTPUP
~ $domain $state $	UUSSSVTR
~ $domain $state $domain	TTSTSSRY
~ $domain $state $state	UYUVVSVS
~ $domain $state %Technology	QRURQZTS
~ $domain $state ABOUT	TXUVUTTT
~ $domain $state ADOPT	SYTTSRUT
~ $domain $state FACT	TSSTSSRZ
~ $domain $state INUSE	RZVVTSVV
~ $domain $state LACK	SZTTURTR
~ $domain $state LIST	VXVVUTVU
~ $domain $state NEED	TYVUVSUS
~ $domain $state PARTNER	VXTUURTT
~ $domain $state WE	WVVVVVVV
~ $domain $state WHICH	TYVVVQVT
~ $domain $state WHO	_VUVURUS
~ $domain $state WORK	YTVVTTUX
~ $domain $state YEAR	RRSTQWUW
~ $domain $thing	RVRTQNXU
~ $domain $thing $	PPSTQPXU
~ $domain $thing $domain	VVVVTVZR
~ $domain $thing WHERE	TXTVUTTT
~ $domain %Document	QSTRP_NR
~ $domain %Document $	QSTRP_NR
~ $domain %Institution	cRUUQNTT
~ $domain %Institution $	VVVVVVUX
~ $domain %Institution $state	aRVUPPUT
~ $domain %Institution ABOUT	WVUVVVVU
~ $domain %Institution COOPERATE	XUVUUTUT
~ $domain %Person	SQTSP_QL
~ $domain %Person $	PRUSSaTS
~ $domain %Person $state	SSVUSZUP
~ $domain %Person ABOUT	TSTTRYOP
~ $domain %Person LIST	YSUURSVT
~ $domain %Person NEED	YTVUTSVT
~ $domain %Person WHERE	TTUUTXTT
~ $domain %Place	TTVXTTUT
~ $domain %Place $	TTVXTTTT
~ $domain %Place INUSE	UXVUVTVV
~ $domain %Programme	TXVTVTUT
~ $domain %Programme WHICH	TXVTVTUT
~ $domain %Project	RVSOQWNS
~ $domain %Project $	ORTSSZSV
~ $domain %Project $cluster	VVVVbSOO
~ $domain %Project $domain	TTVUTXVT
~ $domain %Project $state	O_UUXPVN
~ $domain %Project %Institution	STSTTSSY
~ $domain %Project ADOPT	VXVVUTVV
~ $domain %Project ELSEWHERE	TXUTTTTT
~ $domain %Project INUSE	UXVVUUVV
~ $domain %Project LIST	SRUTSYTT
~ $domain %Project YEAR	WTUTTVUS
~ $domain %Technology	NWUNTVRS
~ $domain %Technology $	NUSQVXMS
~ $domain %Technology $cluster	TXTVTTVT
~ $domain %Technology $domain	SWVVSWUU
~ $domain %Technology $state	SVUUQVVT
~ $domain %Technology %Person	TTVUTXTT
~ $domain %Technology ADOPT	TXVUTTVT
~ $domain %Technology ELSEWHERE	TZVVTNVU
~ $domain %Technology FACT	TTTTTRRX
~ $domain %Technology HAPPEN	UXVVUTVU
~ $domain %Technology HOWMANY	TSTTXTTS
~ $domain %Technology INUSE	VWVUYSVS
~ $domain %Technology LACK	SZUXSQVS
~ $domain %Technology LIST	TRUTOZUT
~ $domain %Technology WE	VWUTTSVS
~ $domain %Technology WHICH	RYTRQUSR
~ $domain %Technology WORK	UXVVVUVV
~ $domain %Technology YEAR	SSUTRYSS
~ $domain ABOUT	VSRSRWMR
~ $domain ABOUT $	TSRSRYNV
~ $domain ABOUT $state	YTTTTRTT
~ $domain ADOPT	SXTTTRTV
~ $domain ADOPT $	TTVUUTUX
~ $domain ADOPT $state	TXTTTTTS
~ $domain ADOPT %Technology	RZVUVRVU
~ $domain ADOPT ELSEWHERE	VVVVVVVV
~ $domain ADOPT INDIA	VVVUVUVX
~ $domain BETWEEN	UTVUUXVV
~ $domain BETWEEN $state	WUVVVVVV
~ $domain BETWEEN YEAR	TTVUUXVU
~ $domain BY	TSSSTVQV
~ $domain BY $	TTTSTTRY
~ $domain BY $institution	TTTTSTSY
~ $domain BY LIST	TTTTTYTS
~ $domain BY YEAR	UVVVVQU_
~ $domain COOPERATE	WTUTXSUS
~ $domain COOPERATE $	VUVUXSUT
~ $domain COOPERATE WHO	YUUUUTUS
~ $domain ELSEWHERE	RYTTSTUR
~ $domain ELSEWHERE $	SYVUVTVU
~ $domain ELSEWHERE $state	TYVVUQVT
~ $domain ELSEWHERE %Project	UXVVVUVV
~ $domain ELSEWHERE %Technology	TXTTTTTT
~ $domain ELSEWHERE ADOPT	VZVVVSVU
~ $domain ELSEWHERE INUSE	SZVVVRVU
~ $domain ELSEWHERE WE	TXVVVVVV
~ $domain ELSEWHERE WHICH	TZTUTQUR
~ $domain FACT	VXTTQRXS
~ $domain FACT $	VSTTTTXT
~ $domain FACT $state	TXUVVUUT
~ $domain FACT $thing	VVUVSTYT
~ $domain FACT WHICH	TXVUTTVU
~ $domain FUND	XUVVUVVU
~ $domain FUND NEED	XUVVUVVU
~ $domain GAP	XVVVTTVU
~ $domain GAP WHICH	XVVVTTVU
~ $domain HOW	RTQSROOa
~ $domain HOW $	STRTSQRZ
~ $domain HOW WORK	TSTTTPPY
~ $domain HOWMANY	LQQQYQOZ
~ $domain HOWMANY #	SUUTXTTT
~ $domain HOWMANY $	NRQQWRQZ
~ $domain HOWMANY $cluster	UUTURRRZ
~ $domain HOWMANY $person	VVTVQSSY
~ $domain HOWMANY %Document	TUVVZRTS
~ $domain HOWMANY %Project	TSUTXSUT
~ $domain HOWMANY %Technology	UUVS_QUS
~ $domain HOWMANY HOWMANY	TTUTXTTT
~ $domain INDIA	WSRQQVOV
~ $domain INDIA $	ZSTRPSSS
~ $domain INDIA %Person	TTVUTXUT
~ $domain INDIA MEMBER	TTTTTXTT
~ $domain INDIA PARTNER	RRRUS_QP
~ $domain INDIA WORK	TUTTTTNX
~ $domain INDIA YEAR	TTUTTSUY
~ $domain INUSE	RUTRUWRO
~ $domain INUSE $	SRSRWVSR
~ $domain INUSE $state	SUUVSWSQ
~ $domain INUSE %Place	TYVVUSVV
~ $domain INUSE ELSEWHERE	UaVVVQVU
~ $domain INUSE WHICH	TXUVVTVU
~ $domain LACK	VZTTSNSW
~ $domain LACK #	XVUVTTVU
~ $domain LACK $	S_TTSQST
~ $domain LACK $state	VYVVVSVV
~ $domain LACK WHICH	TTTTUTUX
~ $domain LEAD	YSSUORSY
~ $domain LEAD $state	YSSUORSY
~ $domain LINK	STTTWVTT
~ $domain LINK $	TTTTXTTT
~ $domain LINK %Project	SSSSTYTS
~ $domain LINK LIST	UVUUSZVV
~ $domain LIST	VOTQUSRV
~ $domain LIST #	VVVVVVVV
~ $domain LIST $	SQOPWTNR
~ $domain LIST $domain	UXVVVUVV
~ $domain LIST $institution	TTTTTTSX
~ $domain LIST $state	WVUUTQVQ
~ $domain LIST %Institution	YTVVTTVU
~ $domain LIST ADOPT	TXVVVUVT
~ $domain LIST INDIA	UUTUSTTY
~ $domain MEMBER	XTUVVQVT
~ $domain MEMBER $	XTUVVTVT
~ $domain MEMBER FIGURE	UVVVVQV_
~ $domain NEED	VTTTTTTV
~ $domain NEED #	XTTTTTUT
~ $domain NEED $	TTUUUTTX
~ $domain NEED $domain	XUVVUUVU
~ $domain NEED NUM	VVVVVVVV
~ $domain NUM	WRSSTOQV
~ $domain NUM $	WSTSTQRV
~ $domain NUM PARTNER	XTUUTTTT
~ $domain ORG	aSUTSQTQ
~ $domain ORG $domain	WUVVVUVV
~ $domain ORG $state	YTTTSSTS
~ $domain ORG NEED	XVVVVVVT
~ $domain ORG WORK	XVVVUUVV
~ $domain PARTNER	XOSSQQST
~ $domain PARTNER #	_TUTRRTS
~ $domain PARTNER $	YTTTSNUT
~ $domain PARTNER $state	ULUUTWVQ
~ $domain PARTNER %Institution	ZTVVSQVU
~ $domain PARTNER ADOPT	TZVVVRVV
~ $domain PARTNER LIST	XTSUTTTU
~ $domain PARTNER MEMBER	XTTTSTST
~ $domain PARTNER NEED	XTSVTRTR
~ $domain PARTNER NUM	YVVVUSVU
~ $domain PARTNER WE	XTVVVUVV
~ $domain PARTNER WHO	YTRTTSST
~ $domain VERSUS	TSTTTXTT
~ $domain VERSUS $	TSTTTXTT
~ $domain VERSUS $country	VVVVVUVW
~ $domain WE	VQSUTPTY
~ $domain WE $	UTUUTTTX
~ $domain WE $domain	STUUTSTY
~ $domain WE $institution	XVTVTTUT
~ $domain WE $state	TRUUUSVX
~ $domain WE LACK	TXVVVUVV
~ $domain WE PARTNER	XVUVUUVT
~ $domain WHEN	QRSTSWPU
~ $domain WHEN $	QRSTSWPU
~ $domain WHERE	TTTTTTTX
~ $domain WHERE $	TTTTTTTX
~ $domain WHICH	QUSTPZPO
~ $domain WHICH #	aTVVURVR
~ $domain WHICH $	QNRTTVQW
~ $domain WHICH $state	P_UUTRUQ
~ $domain WHICH %Institution	ZSVUTSVT
~ $domain WHICH %Person	TTVVUXVS
~ $domain WHICH %Place	TZVTURVR
~ $domain WHICH %Technology	RUUTSXTS
~ $domain WHICH ABOUT	STTUUXRT
~ $domain WHICH ADOPT	P_TUVQVS
~ $domain WHICH ELSEWHERE	OdSSVTVQ
~ $domain WHICH FACT	RTUUTXUT
~ $domain WHICH INUSE	TXVVUUVT
~ $domain WHICH ORG	XTVVUTVT
~ $domain WHICH WHICH	XTUVUSVT
~ $domain WHO	XSSUSRTL
~ $domain WHO #	XTVVTTVT
~ $domain WHO $	YSTUUQTS
~ $domain WHO $state	WVTTTTUT
~ $domain WHO %Institution	XVVVTUVU
~ $domain WHO COOPERATE	YTUVUSUU
~ $domain WHO FACT	XVUVVUTT
~ $domain WHO NEED	YVVVVVVT
~ $domain WHO WE	XTVVVUVV
~ $domain WHO WHICH	XTVVVSVU
~ $domain WHO WHO	XTUUUTVT
~ $domain WHO WORK	WRTUTVSP
~ $domain WHY	TWUTTTUX
~ $domain WHY $	TWUTTTUX
~ $domain WORK	XQRQTQOT
~ $domain WORK #	VTUUVSUT
~ $domain WORK $	SOQRVUIU
~ $domain WORK $domain	SUSTTSQY
~ $domain WORK $state	WXTTPHUP
~ $domain WORK %Institution	XUVVSTVV
~ $domain WORK ELSEWHERE	TXVVVTVT
~ $domain WORK NEED	XTUUTTUT
~ $domain WORK NUM	XTVTRTUT
~ $domain WORK WE	XTVVSTVT
~ $domain WORK WHO	XTVVTTVT
~ $domain WORK WORK	YTUTRTTS
~ $domain YEAR	UTTSTWST
~ $domain YEAR $	UTTSTWST
~ $institution #	SSXSUPWP
~ $institution # $	OUQVOPaP
~ $institution # $state	TTSTXTTT
~ $institution # %Institution	TUTTTTXT
~ $institution # LEAD	TUXVTTTT
~ $institution $	OQVORSTV
~ $institution $cluster	STaRTPPS
~ $institution $cluster $	TU_RTQOT
~ $institution $cluster BETWEEN	VVXVVUUV
~ $institution $cluster HOWMANY	TTXTTTTT
~ $institution $cluster LINK	VVcUVSRT
~ $institution $cluster LIST	VVVVVVVV
~ $institution $cluster MEMBER	UUXTTTTT
~ $institution $cluster WHICH	UV_VVURS
~ $institution $domain	XPNSOYMN
~ $institution $domain $	ZQQTQWLP
~ $institution $domain %Technology	OQQRNaOR
~ $institution $domain PARTNER	aTSUSPQS
~ $institution $domain WHICH	TTTUTXTT
~ $institution $domain WHO	XUTVTUUU
~ $institution $institution	STXRSUKT
~ $institution $institution $	TTVSSVKV
~ $institution $institution ABOUT	VV_VVVRU
~ $institution $institution BETWEEN	VVYTVTTT
~ $institution $institution HOW	VVZUVUTR
~ $institution $institution INTRODUCE	UVXVVVVT
~ $institution $institution LINK	UV_TUQTS
~ $institution $institution PARTNER	SUXUVSTT
~ $institution $institution PER	VVYTVTVS
~ $institution $institution SHARE	TTXTTSTT
~ $institution $institution WHICH	TVXUTUTT
~ $institution $institution WHO	UUXTUTTT
~ $institution $institution WORK	TTXUUTUT
~ $institution $state	SSVSSQYS
~ $institution $state $	TTXTTSTT
~ $institution $state $cluster	UUZTVSSU
~ $institution $state ABOUT	SURUTSYT
~ $institution $thing	VV_UVRTV
~ $institution $thing $	VV_UVRTV
~ $institution %Event	UUXTQSWP
~ $institution %Event $	VVRSSSYR
~ $institution %Event $person	UUXTTTST
~ $institution %Institution	STTSTYST
~ $institution %Institution $domain	STTSTYST
~ $institution %Person	VVUVTUTX
~ $institution %Person $	VVUVTUTX
~ $institution %Technology	TSRRTYRR
~ $institution %Technology $	SSTTTYST
~ $institution %Technology INUSE	TTTTTXTT
~ $institution ABOUT	TUSTTPZR
~ $institution ABOUT $	TUSTTQZR
~ $institution ABOUT ABOUT	VVTUVSZS
~ $institution ABOUT LINK	VVYUUUST
~ $institution ABOUT LIST	UVTTTTXT
~ $institution BETWEEN	TU_TURTS
~ $institution BETWEEN ABOUT	VUXTVTTT
~ $institution BETWEEN HOW	VVWVVVVV
~ $institution BETWEEN LINK	TUZTTSST
~ $institution BETWEEN WHICH	VVVVVVVV
~ $institution BETWEEN WHO	VVVVVVVV
~ $institution BY	VVTUYTTR
~ $institution BY $	VVTUYTTR
~ $institution FACT	VTVTTSWS
~ $institution FACT $	TTVTTSWS
~ $institution FACT $domain	XTTVTTUT
~ $institution FACT ABOUT	VVUVVT_T
~ $institution FACT WHEN	UVTVVSYS
~ $institution HOW	TTbTURNT
~ $institution HOW $	UUTUUSRY
~ $institution HOW INTRODUCE	TTZUUSSR
~ $institution HOW LINK	VVYUUUUV
~ $institution HOW WE	TVXUUTTT
~ $institution HOWMANY	TTRSYSQV
~ $institution HOWMANY $	UUTTSTTX
~ $institution HOWMANY %Person	TVTUXTTT
~ $institution HOWMANY %Technology	TTTSYSRR
~ $institution INTRODUCE	SUZTSTUR
~ $institution INTRODUCE $cluster	UVXUUUUT
~ $institution INTRODUCE $institution	UUXUTTUT
~ $institution INTRODUCE WHO	UVXVVVVT
~ $institution INUSE	TTVUTXVU
~ $institution INUSE $state	TTVUTXVU
~ $institution KNOW	VVWVVVVV
~ $institution KNOW WHO	VVWVVVVV
~ $institution LEAD	TUTVXTTT
~ $institution LEAD $state	TUTVXTTT
~ $institution LINK	TUdRUNNN
~ $institution LINK $	TTaRVOOO
~ $institution LINK $cluster	UUYTSSST
~ $institution LINK $country	VUXTVTTT
~ $institution LINK $domain	UV_TUSPS
~ $institution LINK $institution	UVYVVTTT
~ $institution LINK %Project	VVXUUTVU
~ $institution LINK HOW	VVWVVVVU
~ $institution LINK LIST	VVYUVUUU
~ $institution LINK WHICH	VVXUVVVU
~ $institution LIST	XTTUTTVT
~ $institution LIST $	UVWVTSWR
~ $institution LIST $domain	XTTTTTTT
~ $institution LIST INTRODUCE	VVXVVVUV
~ $institution LIST LINK	UVaUURUR
~ $institution LIST WHICH	YVVVUSVV
~ $institution MEMBER	RSSRTQWV
~ $institution MEMBER $	SSSSUSYR
~ $institution MEMBER $cluster	TTTSTRRX
~ $institution NEED	XURTSPRV
~ $institution NEED #	_UTURRNP
~ $institution NEED $	TTTTTTTX
~ $institution NEED $domain	WVUVVVVU
~ $institution NEED $thing	VVVVVVVV
~ $institution NEED %Technology	XVUUTTRT
~ $institution NEED COOPERATE	XUVVTTVV
~ $institution NEED PARTNER	XUTUUTTT
~ $institution NUM	UVTUUTXT
~ $institution NUM $	UVTUUTXT
~ $institution ORG	NOOQYXQS
~ $institution ORG $	TSRRUVSV
~ $institution ORG $domain	STTTXTUT
~ $institution ORG $state	QQRSR_SS
~ $institution PARTNER	XTURQTNU
~ $institution PARTNER $	RUZTURTR
~ $institution PARTNER $cluster	RUSRSSRY
~ $institution PARTNER $domain	XURVTTQR
~ $institution PARTNER $institution	QTaTRORP
~ $institution PARTNER WORK	TUXTTTTT
~ $institution PER	VVYTVTVS
~ $institution PER $	VVYTVTVS
~ $institution SHARE	TTXTTSRV
~ $institution SHARE $	VVRVVTSZ
~ $institution SHARE %Project	UUYSTSTQ
~ $institution SHARE LIST	TTXTTTTT
~ $institution WE	VTXUSRVO
~ $institution WE $	UVVVVVXT
~ $institution WE $domain	XVUVUTVU
~ $institution WE $institution	TUXUVVVT
~ $institution WE INTRODUCE	UVXVVVUV
~ $institution WE KNOW	TTXVTTVT
~ $institution WE LINK	VVXVVVVU
~ $institution WE NEED	XVUUTTUT
~ $institution WHEN	TUTUTSYS
~ $institution WHEN $	TUTUTSYS
~ $institution WHERE	SURTTR_O
~ $institution WHERE $	SUPUUNcO
~ $institution WHERE FACT	UVTTTTXT
~ $institution WHICH	TRXTRVSS
~ $institution WHICH $	TTRSSQZU
~ $institution WHICH $domain	VVVVVVVV
~ $institution WHICH %Technology	STSRSXTS
~ $institution WHICH LINK	TTXTTTTT
~ $institution WHO	RSZTSQST
~ $institution WHO $	UUXTTTTT
~ $institution WHO $institution	VVYVVVUT
~ $institution WHO INTRODUCE	TTXTTUTT
~ $institution WHO LINK	TTXUTTUT
~ $institution WHO PARTNER	WUUVVVVV
~ $institution WHO WE	XVTVVVVV
~ $institution WORK	TQWOSYMQ
~ $institution WORK $	PRTQWZOR
~ $institution WORK $domain	TUUUTXUT
~ $institution WORK $institution	TTXTTTTT
~ $institution WORK ABOUT	TVPVUQaP
~ $institution WORK LIST	XUTUTTUT
~ $person $	QSWQRPRY
~ $person $cluster	TSVQSOMV
~ $person $cluster $	TSVQSOMV
~ $person $domain	SRXRPSQV
~ $person $domain $	TTYTTSRS
~ $person $domain HOWMANY	TSSSRSSY
~ $person $institution	TTZTSSSR
~ $person $institution $	VU_UUSRS
~ $person $institution HOW	VVVVVVVV
~ $person $institution LINK	UUXTUTTT
~ $person $institution WHO	TUXTTUTT
~ $person $person	RTZRSSMV
~ $person $person $	TTVSTTPW
~ $person $person %Project	TTXTTTTS
~ $person $person HOW	UUXTTUTT
~ $person $person KNOW	TTXTTTSS
~ $person $person LINK	UUXTTTST
~ $person $person LIST	UUXTTTTT
~ $person $person SHARE	VVXTUTUT
~ $person $thing	TTYTUSTS
~ $person $thing $	TTYTUSTS
~ $person %Person	VVVVVUTX
~ $person %Person $	VVVVVUTX
~ $person %Project	TTXTTTTS
~ $person %Project $	TTXTTTTS
~ $person ABOUT	TTPSRNWV
~ $person ABOUT $	TTPSSOVV
~ $person ABOUT ABOUT	VVSVUTaP
~ $person ABOUT FACT	VVVVVUZR
~ $person ABOUT LIST	TURTRRZR
~ $person FACT	UUPSUQVW
~ $person FACT $	UUPSTQUW
~ $person FACT ABOUT	VVSVVSbO
~ $person HOW	UUXTTUTT
~ $person HOW KNOW	UUXTTUTT
~ $person HOWMANY	VUSUSTSZ
~ $person HOWMANY $	VUSUSTSZ
~ $person INTRODUCE	VVXUUUTT
~ $person INTRODUCE $institution	VVXUUUTT
~ $person KNOW	TTYTRRQQ
~ $person KNOW $	TTXTTTSS
~ $person KNOW $institution	VVYTUVQS
~ $person KNOW WHO	TUXTTTTT
~ $person LINK	UUWRTRWS
~ $person LINK $	TUWRTRWS
~ $person LINK $cluster	VVWVVVVV
~ $person LINK $institution	VVaVVVRQ
~ $person LINK LIST	VVXVVVUU
~ $person LIST	TTVTTSTW
~ $person LIST $	TTVTTSTW
~ $person LIST $institution	UUXVUUUT
~ $person LIST LINK	VVZVVTUU
~ $person MEMBER	UUTTTSXT
~ $person MEMBER $	UUTTTSXT
~ $person NEED	UUTVVUSZ
~ $person NEED $	UUTVVUSZ
~ $person SHARE	VVXTUTUT
~ $person SHARE LIST	VVXTUTUT
~ $person WE	TTZSTTRS
~ $person WE $	UTTUTTTX
~ $person WE $institution	TTYSTTTR
~ $person WE KNOW	VVXUVVTT
~ $person WHERE	TTRUTTVV
~ $person WHERE $	UTTVVTTX
~ $person WHERE WORK	TUTUTTXT
~ $person WHICH	TTSTTTXU
~ $person WHICH $	USRUURRZ
~ $person WHICH %Cluster	TTTTTTXT
~ $person WHICH FACT	TUSTSSYS
~ $person WHO	STSSSSYR
~ $person WHO $	STSSSSYR
~ $person WORK	QSWRQPYQ
~ $person WORK $	SSNSRPZR
~ $person WORK $person	STYTSTST
~ $person WORK ABOUT	TUTUTTYR
~ $state #	YRTSOWTR
~ $state # $	WSTSRWTS
~ $state # $domain	bQVULQVQ
~ $state # LIST	JSSRPbSQ
~ $state $	SZRQSUIS
~ $state $cluster	UUZTVSSU
~ $state $cluster LINK	UUZTVSSU
~ $state $domain	UWTSMQTT
~ $state $domain #	XTUTSSVT
~ $state $domain $	RTQOOTQ_
~ $state $domain $domain	SYVUTSVS
~ $state $domain $state	QaTUTQUQ
~ $state $domain %Person	YSUURSVT
~ $state $domain %Place	UXVUVTVV
~ $state $domain %Project	NXUTTTUT
~ $state $domain %Technology	ScUTSNVR
~ $state $domain ABOUT	TYTVUSUT
~ $state $domain ADOPT	RZVUVRVU
~ $state $domain BETWEEN	TTVUUXVV
~ $state $domain ELSEWHERE	RXUTTTUT
~ $state $domain FACT	TXUUTTUS
~ $state $domain INUSE	TXUVVTVU
~ $state $domain LACK	S_TTSQST
~ $state $domain LIST	UXVVVUVV
~ $state $domain NEED	XUVVUUVU
~ $state $domain ORG	XVVVUUVV
~ $state $domain PARTNER	XTVVUUVU
~ $state $domain WE	TXVVVUVV
~ $state $domain WHICH	QTTTSYVN
~ $state $domain WHO	YSTTTOUR
~ $state $domain WHY	TXUVVUUT
~ $state $domain WORK	aRUUPPVS
~ $state $institution	TTXVUTTT
~ $state $institution HOW	TTXVUTTT
~ $state $state	QWSRKJMW
~ $state $state $	QWQSLPRW
~ $state $state $domain	RVTSSPUX
~ $state $state %Cluster	TTXTTTTT
~ $state $state ADOPT	UZVVVSVS
~ $state $state COMPARE	TTTXTTTT
~ $state $state FACT	UXTVRQUT
~ $state $state HOWMANY	UTUVTUUY
~ $state $state LACK	VZVVVRVV
~ $state $state NUM	XTVVUTVT
~ $state $state VERSUS	TXTTTTST
~ $state $state WHEN	TTTTTTTX
~ $state $state WHICH	TXVVVTVV
~ $state $thing	WVQTSSTO
~ $state $thing $	QQRTSWWR
~ $state $thing $state	TXTUTSTR
~ $state $thing INTRODUCE	SYTUTPTT
~ $state $thing INUSE	TSTVTYTS
~ $state $thing WHICH	VXVVVTTU
~ $state $thing WORK	XTTTTTTT
~ $state %Cluster	TTXTTSTV
~ $state %Cluster $	TTXTTSTV
~ $state %Event	TTUTTXTT
~ $state %Event $	TTUTTXTT
~ $state %Institution	XTVVSTVV
~ $state %Institution $	XTVVSTVV
~ $state %Person	TXTSQQUW
~ $state %Person $domain	SSTSSSUY
~ $state %Person ADOPT	TXUUTTVT
~ $state %Place	STUSSRTY
~ $state %Place #	TTUTTTUX
~ $state %Place $	TTVTTTTX
~ $state %Place $state	VTVVVVVY
~ $state %Project	SQTRRZTS
~ $state %Project $	RSURSZTT
~ $state %Project LIST	SSTTSYTS
~ $state %Technology	NWTSTVTT
~ $state %Technology $	QRURQZTS
~ $state %Technology $domain	SRUQQ_UU
~ $state %Technology $state	V_VVVRVT
~ $state %Technology LACK	TXUTTSTT
~ $state ABOUT	RRQSRQXV
~ $state ABOUT $	RQQSRQXV
~ $state ABOUT INUSE	TXUVUTTT
~ $state ABOUT WE	UUVVVVVX
~ $state ADOPT	PcTTPSPR
~ $state ADOPT $	RbUUUTPN
~ $state ADOPT $domain	SWSTSSTX
~ $state ADOPT $state	SZUVTSVQ
~ $state ADOPT $thing	SXSTTWRQ
~ $state ADOPT ELSEWHERE	TZUUTTVR
~ $state ADOPT WE	UXVVVUVV
~ $state ADOPT WHICH	TXTUTTTT
~ $state BY	VVVVTUVX
~ $state BY YEAR	VVVVTUVX
~ $state COMPARE	TTTXTTTT
~ $state COMPARE $	TTTXTTTT
~ $state COOPERATE	XUVVTVVU
~ $state COOPERATE $domain	XUVVTVVU
~ $state ELSEWHERE	TZUUURVU
~ $state ELSEWHERE $	VYVVUSVV
~ $state ELSEWHERE $domain	TYUUTSVT
~ $state ELSEWHERE %Technology	UZVUURVV
~ $state ELSEWHERE INUSE	VaVVVPVV
~ $state ELSEWHERE WHICH	VVVVVVVV
~ $state FACT	QZRPPTTP
~ $state FACT $	QURRPRXQ
~ $state FACT $domain	PWSRQYNQ
~ $state FACT $state	TYVUUSUT
~ $state FACT $thing	TPTTTaMT
~ $state FACT %Cluster	TTTTTTTX
~ $state FACT LIST	XTVVVUVV
~ $state FACT WHERE	TXTVTTTU
~ $state FACT WHICH	UXTVVTVT
~ $state HAPPEN	VUVTXUVT
~ $state HAPPEN FACT	VUVTXUVT
~ $state HOW	VVVVVUVX
~ $state HOW $	VUVVVUVX
~ $state HOW ADOPT	VXVVVUVV
~ $state HOWMANY	POTRaQSR
~ $state HOWMANY #	QRUS_OUR
~ $state HOWMANY $	PRRQSLQb
~ $state HOWMANY $domain	SSSTZRTR
~ $state HOWMANY %Institution	RUUQbPUT
~ $state HOWMANY %Project	UTUQcOVT
~ $state HOWMANY %Technology	VQURaQVT
~ $state HOWMANY HOWMANY	TUVUYTVS
~ $state HOWMANY LIST	TTTTXTTT
~ $state INTRODUCE	SSRSSYSS
~ $state INTRODUCE $state	SSRSSYSS
~ $state INUSE	VWTSPVRQ
~ $state INUSE $	RUSSQWRQ
~ $state INUSE $domain	_QUUSVUT
~ $state INUSE $state	UYVVVSVV
~ $state INUSE ELSEWHERE	S_VVTQVV
~ $state INUSE WHICH	VXVVUTVT
~ $state LACK	OZTRSRRQ
~ $state LACK $	S_UTVOVT
~ $state LACK $domain	SZVUTSVV
~ $state LACK $state	TXUUTTUU
~ $state LACK ADOPT	VWVVVUVV
~ $state LACK ELSEWHERE	TYSSUSST
~ $state LACK LIST	TXVTTTUU
~ $state LACK WHERE	TXTUUTTS
~ $state LEAD	RSUVQYVR
~ $state LEAD $state	RSUVQYVR
~ $state LIST	WUTTTRTW
~ $state LIST #	WVVVUVVV
~ $state LIST $	XXVUPTUT
~ $state LIST $domain	UXVVVUVV
~ $state LIST $institution	TTTTTTTX
~ $state LIST $state	VYVVVSVV
~ $state LIST %Project	UTVUT_VV
~ $state LIST ELSEWHERE	VXVVVTVT
~ $state LIST LEAD	XUVVTTVU
~ $state LIST WE	XTVVTVVU
~ $state LIST WHICH	XVVVVVVT
~ $state MEMBER	RUSUSZTS
~ $state MEMBER $institution	RUSUSZTS
~ $state NEED	TZTUSOTN
~ $state NEED $	SYVUVSUT
~ $state NEED $domain	SYVVTTVS
~ $state NEED %Institution	XTVUTTVT
~ $state NEED ADOPT	TYUUUSVU
~ $state NEED INTRODUCE	TXTVUTTT
~ $state NEED LIST	XTUVVUVT
~ $state NEED PARTNER	aRUVUSVT
~ $state NEED WHO	VVVVVVVV
~ $state NUM	VRSTWPSV
~ $state NUM #	TTSTYQTS
~ $state NUM $	XTVVUTVT
~ $state NUM %Cluster	TTTTTTUX
~ $state PARTNER	SZTUSSTS
~ $state PARTNER $	ZRTURRUS
~ $state PARTNER $domain	VVVVVVVV
~ $state PARTNER $state	RZUUTTVT
~ $state PARTNER COOPERATE	XTUUUTTU
~ $state PER	VVUTTSVX
~ $state PER %Person	VVUTTSVX
~ $state VERSUS	RVSSTVRR
~ $state VERSUS $domain	RVSSTVRR
~ $state WE	UXTVTTTT
~ $state WE $domain	VVVVVVVV
~ $state WE $state	TXTUTTTT
~ $state WE ADOPT	VWVVVUVV
~ $state WE COOPERATE	YTVVVSVS
~ $state WE NEED	WVVVUVVV
~ $state WE PARTNER	VVVVVVVV
~ $state WHEN	TTTTUTTX
~ $state WHEN $	TTTTTTTX
~ $state WHEN NEED	UVVVVVVX
~ $state WHERE	WSUUUQTU
~ $state WHERE $	TUVVVRUZ
~ $state WHERE WHERE	XTUUUSUT
~ $state WHICH	XWUURRVS
~ $state WHICH #	XTVUTTVT
~ $state WHICH $	SVUVVRUW
~ $state WHICH $domain	VYVVURVT
~ $state WHICH $state	VWVVVUVV
~ $state WHICH %Institution	XTVVUUVT
~ $state WHICH %Place	TXVVVTTV
~ $state WHICH %Project	TXUTTTUU
~ $state WHICH %Technology	SSUTTZVR
~ $state WHICH ELSEWHERE	S_VVUSVT
~ $state WHICH FACT	SZVVVRVU
~ $state WHICH INUSE	VWVVVUVV
~ $state WHICH WORK	YTVVSSVS
~ $state WHO	SUTTOXUQ
~ $state WHO #	SSUTRYUR
~ $state WHO $	WVVVVVVU
~ $state WHO $domain	TVTTSVUS
~ $state WHO %Institution	TUUXTTUT
~ $state WHO %Person	XTVVTTVT
~ $state WHO %Technology	SYVVVSVV
~ $state WHO KNOW	TTVVTXVT
~ $state WHO WE	XVVVUVVU
~ $state WHO WHICH	TTTTTXTT
~ $state WHO WORK	ZSUVUSUT
~ $state WORK	_WVUTIVO
~ $state WORK #	YTVVUTVV
~ $state WORK $	YTVVVVVT
~ $state WORK $domain	aUVUUIVT
~ $state WORK ELSEWHERE	UYVVVTVU
~ $state WORK VERSUS	TXVUUTVT
~ $state WORK WORK	VVVVZTVU
~ $state WORK YEAR	UVVVTVUY
~ $state YEAR	QPTSXUUV
~ $state YEAR $	QPTSXUUV
~ $thing $	PPNNNVUR
~ $thing $domain	OVRRPQUV
~ $thing $domain $	PWRQPOUV
~ $thing $domain $state	VXVVVVVU
~ $thing $domain ADOPT	TXVVVTUT
~ $thing $domain INUSE	TTUVTXRR
~ $thing $domain NEED	VVVVVVVV
~ $thing $state	TZPSRRNN
~ $thing $state $	VZQSSRML
~ $thing $state $state	TXUVTTTT
~ $thing $state ABOUT	TNTTTRZS
~ $thing $state ADOPT	TXTUUSTT
~ $thing $state FACT	TUTVTXRP
~ $thing $state INUSE	RUSUTWRR
~ $thing $state WE	TXTUTTTT
~ $thing $thing	VUTVVSTX
~ $thing $thing $	VUTVVSTX
~ $thing %Forum	UUUUTSYT
~ $thing %Forum ABOUT	UUUUTSYT
~ $thing %Project	VVTTTTXT
~ $thing %Project %Document	VVTTTTXT
~ $thing %Technology	VSTSTXTT
~ $thing %Technology LIST	VSTSTXTT
~ $thing ABOUT	UTTUTMdP
~ $thing ABOUT $	VUTUSPaR
~ $thing ABOUT $domain	TUUUURYS
~ $thing ABOUT ABOUT	VVVVVTXU
~ $thing ABOUT ELSEWHERE	VVVVVTYU
~ $thing ABOUT FACT	VVVVVVWV
~ $thing ABOUT LIST	VUUVVTZU
~ $thing ABOUT WHERE	VUVVVTZU
~ $thing ABOUT WHICH	UUUVVTXT
~ $thing ADOPT	TZUVVSSR
~ $thing ADOPT $state	TZUVVSSR
~ $thing BY	VUSRRRVV
~ $thing BY %Document	VUUUTSXT
~ $thing BY HOWMANY	VVUTTVXT
~ $thing BY YEAR	VVUUTTTX
~ $thing FACT	TTTTTSXT
~ $thing FACT $	VTUSVLfT
~ $thing FACT ABOUT	TTTTTTXT
~ $thing FACT WHERE	VUVVVTYS
~ $thing HOW	VVUUVTXT
~ $thing HOW WORK	VVUUVTXT
~ $thing HOWMANY	RQSRRTZP
~ $thing HOWMANY $	URSSNOYS
~ $thing HOWMANY $domain	SSTUTTXS
~ $thing HOWMANY %Person	TTTTTTXT
~ $thing INTRODUCE	SYTUTPTT
~ $thing INTRODUCE $	SYTUTPTT
~ $thing INUSE	QRQTQWUP
~ $thing INUSE $	TSSUTVXU
~ $thing INUSE $state	QTRTRVSL
~ $thing INUSE ELSEWHERE	USTVUYTR
~ $thing INUSE WHICH	UTTTTTXT
~ $thing LINK	VVYSUTST
~ $thing LINK $cluster	VVYSUTST
~ $thing LIST	VTVVVSZT
~ $thing LIST INUSE	VTVVVSZT
~ $thing ORG	SSTUSTTX
~ $thing ORG $	SSTUSTTX
~ $thing PARTNER	TTTTTSYS
~ $thing PARTNER $	TTTTTSYS
~ $thing PER	VVVVVSZQ
~ $thing PER %Document	VVVVVSZQ
~ $thing WE	VVUVUUXT
~ $thing WE LIST	VVUVUUXT
~ $thing WHERE	SWSUUPYQ
~ $thing WHERE $	TRTUUP_R
~ $thing WHERE WORK	TXTVUTTT
~ $thing WHICH	VWTVTTWS
~ $thing WHICH $state	VXVVVTTU
~ $thing WHICH INUSE	VTUVTUXT
~ $thing WORK	XWSRSQaP
~ $thing WORK $	XSSRSQaQ
~ $thing WORK $state	RYTVTSSS
~ %Cluster #	TTTVTSTV
~ %Cluster # $	TUTTSTSX
~ %Cluster # LIST	UVUXTTUU
~ %Cluster # WORK	TTTXTTTT
~ %Cluster $	PMURSVXW
~ %Cluster $country	UUTTTTTX
~ %Cluster $country $	UUTTTTTX
~ %Cluster $domain	NRRVRTOR
~ %Cluster $domain $	QRRWPUPS
~ %Cluster $domain WORK	OUUZWOPR
~ %Cluster $person	TURRTSYS
~ %Cluster $person LINK	UUTTTPYQ
~ %Cluster $person MEMBER	UUTTTSXT
~ %Cluster $state	STTSVWTS
~ %Cluster $state $	STTSVWTS
~ %Cluster $thing	VVUTXRTQ
~ %Cluster $thing $	VVUTXRTQ
~ %Cluster %Domain	VUUXTTTT
~ %Cluster %Domain $	VVVZUTUV
~ %Cluster %Domain BY	VVVVVVVV
~ %Cluster %Domain LIST	UTUXTTUT
~ %Cluster %Domain TABLE	VVVZVTUV
~ %Cluster %Event	TTSTSXVS
~ %Cluster %Event $	UUTTTTXT
~ %Cluster %Event WHEN	TTTTTXST
~ %Cluster %Institution	TTSYTSTS
~ %Cluster %Institution #	UVVZTTUU
~ %Cluster %Institution $	UVUXSSTT
~ %Cluster %Institution LINK	VVTXTUUT
~ %Cluster %Institution SHARE	TTTXTTTT
~ %Cluster %Person	VUUQURSZ
~ %Cluster %Person $	VUUQURSZ
~ %Cluster %Place	TTTXTTTT
~ %Cluster %Place COOPERATE	VVVWUVVV
~ %Cluster %Place TABLE	TTTXTTTT
~ %Cluster %Programme	TTTTTTTX
~ %Cluster %Programme INUSE	TTTTTTTX
~ %Cluster %Project	UUTWSQVR
~ %Cluster %Project $	VVTUTSXS
~ %Cluster %Project $domain	UVVcPOUU
~ %Cluster %Project LACK	VVVWVUUV
~ %Cluster %Project TABLE	VUVXVTUU
~ %Cluster %Technology	UUU_PRRS
~ %Cluster %Technology $domain	UUU_PRRS
~ %Cluster ADOPT	VVVYVUUV
~ %Cluster ADOPT $	VVVYVUUV
~ %Cluster BY	UUTXSTTT
~ %Cluster BY %Cluster	VVVXTUUT
~ %Cluster BY %Domain	VVVXVTVV
~ %Cluster BY %Institution	VVVZSVVU
~ %Cluster BY %Place	VVUaVQUV
~ %Cluster BY %Project	VVVZSUUU
~ %Cluster BY HOWMANY	TTTXTTTT
~ %Cluster COMPARE	UUTXTTTT
~ %Cluster COMPARE $	UUTXTTTT
~ %Cluster COOPERATE	TUUZSRTS
~ %Cluster COOPERATE $	VVUXTTTT
~ %Cluster COOPERATE COOPERATE	TUUXTTVT
~ %Cluster FACT	TTTXTTRV
~ %Cluster FACT #	VVUTYVRS
~ %Cluster FACT $	VUUTTTTX
~ %Cluster FACT WORK	TUTXTTTT
~ %Cluster FACT YEAR	VVTSYSSS
~ %Cluster GAP	TTTYTSTT
~ %Cluster GAP $	TTTYTSTT
~ %Cluster HOWMANY	TTTWWTTT
~ %Cluster HOWMANY #	VVUZRTRR
~ %Cluster HOWMANY $	TTTTXTTT
~ %Cluster HOWMANY %Domain	VVVYTUTU
~ %Cluster HOWMANY %Project	VVUYSTUU
~ %Cluster HOWMANY HOWMANY	VVUSYTSR
~ %Cluster INDIA	UUTTZTSP
~ %Cluster INDIA $	UUTTZTSP
~ %Cluster LACK	SSTZTSRT
~ %Cluster LACK $	VVVWVVUV
~ %Cluster LACK $domain	TTTXTTST
~ %Cluster LACK WORK	STUZTRVS
~ %Cluster LEAD	UTUTTSTX
~ %Cluster LEAD BY	UTUTTSTX
~ %Cluster LEAD WORK	VVVTUUUX
~ %Cluster LINK	UVRZTRST
~ %Cluster LINK #	UVTXTUTU
~ %Cluster LINK $	UVSYSRTT
~ %Cluster LIST	UVTUZOSS
~ %Cluster LIST $	VVUUWSTV
~ %Cluster LIST %Project	UVUYQSUU
~ %Cluster LIST HOWMANY	UVTTXUUT
~ %Cluster LIST INDIA	VVVUYVVS
~ %Cluster MEMBER	TTTYSSTT
~ %Cluster MEMBER $	TTTYSSTT
~ %Cluster NEED	VVVSUUUY
~ %Cluster NEED $	VVVSUUUY
~ %Cluster NUM	UVUTXTTS
~ %Cluster NUM $	UVUTXTTS
~ %Cluster PER	VVTTTTTX
~ %Cluster PER %Place	VVTTTTTX
~ %Cluster SHARE	UUTXTTRR
~ %Cluster SHARE $	TTTXTTUT
~ %Cluster SHARE %Domain	VVVYVUUV
~ %Cluster SHARE %Institution	UVS_SPSR
~ %Cluster TABLE	TVUXTTTU
~ %Cluster TABLE $	VVVXVTTV
~ %Cluster TABLE %Domain	TVUXTTUU
~ %Cluster VERSUS	VVUXUTTU
~ %Cluster VERSUS %Cluster	VVVXVTVV
~ %Cluster VERSUS %Domain	VVVXVUUV
~ %Cluster VERSUS %Institution	VVVZVTUU
~ %Cluster VERSUS %Place	VVUXUTUV
~ %Cluster WHICH	TSTVTRRW
~ %Cluster WHICH $	TTSTTSSX
~ %Cluster WHICH %Domain	TVVYVPST
~ %Cluster WHICH %Place	VVVXVUUU
~ %Cluster WHO	UVUSYTTT
~ %Cluster WHO #	UVUSYTTT
~ %Cluster WISE	TUT_PRSS
~ %Cluster WISE #	TVUXUTRT
~ %Cluster WISE %Institution	VVVXTVUU
~ %Cluster WISE %Person	UUUYTSTT
~ %Cluster WISE %Project	VVVZVSSU
~ %Cluster WISE HOWMANY	VVVXTTUV
~ %Cluster WISE WISE	VVVVVVVV
~ %Cluster WORK	PSQZRSMN
~ %Cluster WORK $	VVVYTTRU
~ %Cluster WORK $domain	QQOWTVOO
~ %Cluster WORK LACK	VVVWVVVV
~ %Cluster WORK LIST	VVVVVVVV
~ %Cluster WORK PER	VVVVVVVV
~ %Cluster WORK WHICH	VVVZVSTV
~ %Cluster YEAR	TTTRRVRV
~ %Cluster YEAR $	TTTRRVRV
~ %Compendium $	RSRRVVRS
~ %Compendium $domain	PQQNOUXO
~ %Compendium $domain $	PQQNOUXO
~ %Compendium LIST	SUUTSYTR
~ %Compendium LIST $domain	SUUTSYTR
~ %Document $	PRRPRUXT
~ %Document $cluster	TTTTTYQT
~ %Document $cluster $	TTTTTYQT
~ %Document $cluster YEAR	VVVVUXUT
~ %Document $domain	QRTSU_RQ
~ %Document $domain $	SSTRVXRQ
~ %Document $domain $state	SSVVSYVR
~ %Document $domain %Technology	TTTTSZSR
~ %Document $institution	TSSTRZRR
~ %Document $institution $	TSSTRZRR
~ %Document $thing	TRUTTYRT
~ %Document $thing $	TRUTTYRT
~ %Document %Cluster	UTSTSXST
~ %Document %Cluster $	UTSTSXST
~ %Document %Document	TUUTTXTT
~ %Document %Document $domain	TUUTTXTT
~ %Document ABOUT	VUSTSRSY
~ %Document ABOUT $cluster	VUSTSRSY
~ %Document BETWEEN	UVVVUYVU
~ %Document BETWEEN YEAR	UVVVUYVU
~ %Document FIGURE	TUTTTXST
~ %Document FIGURE $domain	TUTTTXST
~ %Document LINK	TUTTTXUU
~ %Document LINK $domain	TUTTTXUU
~ %Document LIST	UTUUTSXT
~ %Document LIST $thing	UTUUTSXT
~ %Document NUM	TTTTSXSS
~ %Document NUM $	TUTTSZSR
~ %Document NUM PER	TTTTTXTT
~ %Document YEAR	STRRVWRP
~ %Document YEAR $	STRRVWRP
~ %Domain #	SVTYSSSS
~ %Domain # $	SVTYTSSS
~ %Domain # HOWMANY	VVVXTVUV
~ %Domain $	PRO_RSPQ
~ %Domain $cluster	SSSSWRXR
~ %Domain $cluster $	UTTSSSXT
~ %Domain $cluster $cluster	VUSZUSUV
~ %Domain $cluster WORK	STTSWSWT
~ %Domain $institution	RRQTRYRR
~ %Domain $institution WORK	RRQTRYRR
~ %Domain $state	TRTWRQRZ
~ %Domain $state $	USUSSQRZ
~ %Domain $state WHO	TUUXTTUT
~ %Domain %Cluster	VVUaURST
~ %Domain %Cluster $	VVUZUTST
~ %Domain %Cluster GAP	VVVWVUVV
~ %Domain %Cluster LACK	VVVWVVUV
~ %Domain %Cluster LIST	VVVXUTVV
~ %Domain %Cluster TABLE	VVVXVUUV
~ %Domain %Cluster WORK	VVVXUTUU
~ %Domain %Institution	UUUZUSSR
~ %Domain %Institution $	UUUZUSSR
~ %Domain %Place	STSXTTST
~ %Domain %Place $	TTTXTTTT
~ %Domain %Place TABLE	TTTXTTTT
~ %Domain %Project	VUTVXTSS
~ %Domain %Project $	VUTVXTSS
~ %Domain %Project LACK	VVVWVVVV
~ %Domain %Project PER	VVVVVVVV
~ %Domain %Technology	URUbQOTQ
~ %Domain %Technology $	UTUZTSSQ
~ %Domain %Technology %Project	VUVXUTVV
~ %Domain %Technology ADOPT	VUUXVTUU
~ %Domain %Technology INUSE	UTVYSSVV
~ %Domain BETWEEN	VVTXUTUU
~ %Domain BETWEEN $cluster	VVTXUTUU
~ %Domain BY	TTTXTTTT
~ %Domain BY %Cluster	VVVaUPSU
~ %Domain BY %Place	VVVVVVVV
~ %Domain BY %Project	VVVZVSVV
~ %Domain BY %Technology	TTTXTTTT
~ %Domain BY HOWMANY	VVVWVVVV
~ %Domain BY WHICH	VVVYUSRU
~ %Domain COOPERATE	SUTSSZRP
~ %Domain COOPERATE $	SUTSSYSS
~ %Domain COOPERATE BETWEEN	VVUTU_TQ
~ %Domain COOPERATE TABLE	VVVXVTVV
~ %Domain FACT	UUTYSSST
~ %Domain FACT %Project	UUTYSSST
~ %Domain GAP	VVVXVTUV
~ %Domain GAP %Project	VVVXVTVV
~ %Domain GAP BY	VVVXVTUV
~ %Domain HOWMANY	TTSYSSST
~ %Domain HOWMANY %Person	TTTXTTUT
~ %Domain HOWMANY %Project	UUTXTTTT
~ %Domain HOWMANY %Technology	VVVcNUUV
~ %Domain INDIA	TTTTTXTT
~ %Domain INDIA COOPERATE	UUVTTYTT
~ %Domain INDIA PARTNER	TTTTTXTT
~ %Domain LIST	TTRWVOQS
~ %Domain LIST #	TVTXTTTT
~ %Domain LIST $	UTTXTTTT
~ %Domain LIST %Cluster	VVU_SSTU
~ %Domain LIST %Technology	VUUTXTUU
~ %Domain LIST COOPERATE	VVVXVUUV
~ %Domain LIST GAP	VVVXUUUV
~ %Domain LIST TABLE	UTUXTTUT
~ %Domain LIST WHICH	VVVXVTUV
~ %Domain NONE	VVVXTTSU
~ %Domain NONE %Cluster	VVVXTTSU
~ %Domain NONE BY	VVVYVSVV
~ %Domain NUM	TTTTTTTX
~ %Domain NUM $	TTTTTTTX
~ %Domain PARTNER	STRSTXSS
~ %Domain PARTNER $	STTTTXTT
~ %Domain PARTNER WORK	TTTTTXTT
~ %Domain PER	VVVZVTSU
~ %Domain PER %Cluster	VVVZVTSV
~ %Domain PER %Place	VVVWVVVU
~ %Domain TABLE	UUUXUTTU
~ %Domain TABLE $	UUUXUTTU
~ %Domain TABLE FACT	VVVVVVVV
~ %Domain TABLE LIST	VVVZVTUV
~ %Domain VERSUS	UTVZTRSU
~ %Domain VERSUS $	TUUXTTTU
~ %Domain VERSUS %Cluster	VVVXVUUV
~ %Domain VERSUS %Place	VUVXVUUU
~ %Domain WE	VUUXUTTU
~ %Domain WE LACK	VVUZUSUU
~ %Domain WE LIST	VUUXVTUV
~ %Domain WHERE	TUUZRSST
~ %Domain WHERE %Institution	TVVYTTTU
~ %Domain WHERE %Technology	VUUZSTTU
~ %Domain WHICH	VVVWVVUV
~ %Domain WHICH %Cluster	VVVWVVUV
~ %Domain WHO	TTTXTTTT
~ %Domain WHO #	TTTXTTTT
~ %Domain WHO %Cluster	VVVXUUTV
~ %Domain WHO COOPERATE	VVVXVVVV
~ %Domain WISE	VVUaUQTT
~ %Domain WISE $	VVUXVTUV
~ %Domain WISE %Person	UVUZURTT
~ %Domain WISE %Project	VVVXUVVV
~ %Domain WISE HOWMANY	VVVVVVVV
~ %Domain WISE TABLE	VVVVVVVV
~ %Domain WORK	SUUYSYSP
~ %Domain WORK $	SUTYRYSP
~ %Domain WORK %Cluster	VVVYVUUV
~ %Domain WORK TABLE	VVVXVVUU
~ %Domain WORK VERSUS	VVVVVVVV
~ %Event $	QQSQUVVQ
~ %Event $cluster	UUTUSYRS
~ %Event $cluster $	VUTUSYTS
~ %Event $cluster HOST	UUTUTXTT
~ %Event $domain	RTUSRZRR
~ %Event $domain $	RTUSRZRR
~ %Event $person	UUXTTTST
~ %Event $person $	UUXTTTST
~ %Event $state	RPTSVVTP
~ %Event $state $	RPTSVVTQ
~ %Event $state YEAR	TSVUOaVR
~ %Event %Cluster	TTTTTXTT
~ %Event %Cluster YEAR	TTTTTXTT
~ %Event %Event	STUTSYVT
~ %Event %Event $state	STUTSYVT
~ %Event BETWEEN	VVUVYTUU
~ %Event BETWEEN YEAR	VVUVYTUU
~ %Event BY	UTTSWVRR
~ %Event BY $cluster	UTTSWVRR
~ %Event HAPPEN	TTTTVVTR
~ %Event HAPPEN $state	TTUTTXUT
~ %Event HAPPEN YEAR	VVUUYRUT
~ %Event HOST	UUUTTXTT
~ %Event HOST BY	UUUTTXTT
~ %Event LIST	VVUTXSTT
~ %Event LIST %Cluster	VVUTXSTT
~ %Event WE	XVUTUTTT
~ %Event WE $domain	XVUTUTTT
~ %Event WHEN	TTTTTXST
~ %Event WHEN WHEN	TTTTTXST
~ %Event WHO	VVVVVVVV
~ %Event WHO $institution	VVVVVVVV
~ %Event YEAR	TTTTVXSS
~ %Event YEAR $	TTTTVXSS
~ %Event YEAR HAPPEN	VVVVYSVV
~ %Forum ABOUT	UUUUTSYT
~ %Forum ABOUT $	UUUUTSYT
~ %Forum INDIA	TTTSVVTR
~ %Forum INDIA COOPERATE	TUVTTXUT
~ %Forum INDIA MEMBER	UUUUXTTT
~ %Institution #	UVTVYSSS
~ %Institution # $	UVTVYSSS
~ %Institution $	WRSUUSUU
~ %Institution $cluster	UTTPVWVQ
~ %Institution $cluster $	STTPVWVQ
~ %Institution $cluster PARTNER	ZVUVURTT
~ %Institution $domain	YPSWQQRR
~ %Institution $domain $	WRSWRSRS
~ %Institution $domain $domain	XVVVUUVU
~ %Institution $domain $state	ZQUSPRVR
~ %Institution $domain INDIA	YUVTSSTR
~ %Institution $domain LIST	XTVUTTVT
~ %Institution $domain ORG	WUVVVUVV
~ %Institution $domain WORK	XTVVUUVT
~ %Institution $institution	UVRUXRVR
~ %Institution $institution $	UVTURSYT
~ %Institution $institution MEMBER	VVUUYUST
~ %Institution $person	RUSTTSZQ
~ %Institution $person $	RUSTTSZQ
~ %Institution $state	SOTPXVTO
~ %Institution $state #	QTSTTYTS
~ %Institution $state $	TOQMWTUP
~ %Institution $state $domain	_SVUTQVR
~ %Institution $state HOWMANY	TTTTXTTT
~ %Institution $state LIST	XTVVTVVU
~ %Institution $state MEMBER	RUSUSZTS
~ %Institution $state WE	VVVVVVVV
~ %Institution $state WHICH	WVVVVUVV
~ %Institution $state WORK	WUVTWNVV
~ %Institution $thing	SRSSTVWP
~ %Institution $thing $	SRSSTVWP
~ %Institution %Cluster	RUPZRRRQ
~ %Institution %Cluster $	RURZRRRQ
~ %Institution %Cluster LINK	UVSYSRTT
~ %Institution %Domain	TUUXTTTU
~ %Institution %Domain VERSUS	TUUXTTTU
~ %Institution %Place	VVVXVVVU
~ %Institution %Place $	VVVXVVVU
~ %Institution %Technology	TUUVWRUU
~ %Institution %Technology $	VUVYUUVV
~ %Institution %Technology $domain	TVUTXTUU
~ %Institution ABOUT	TUTTTXTT
~ %Institution ABOUT %Document	TUTTTXTT
~ %Institution ABOUT PARTNER	WVUVVVVU
~ %Institution ADOPT	XTUUTTUT
~ %Institution ADOPT COOPERATE	XTUUTTUT
~ %Institution BY	UVUXTRTU
~ %Institution BY %Cluster	UVVcTQTU
~ %Institution BY %Domain	VVVXVUVV
~ %Institution BY %Place	VVUXTUUU
~ %Institution BY PER	VVVXVUUU
~ %Institution COOPERATE	XUVUUTUT
~ %Institution COOPERATE $	XUVUUTUT
~ %Institution FACT	VTVXUTTU
~ %Institution FACT $	VTVXUTTU
~ %Institution HOST	VVSSTRYR
~ %Institution HOST $cluster	RVSTTSYT
~ %Institution HOST %Event	XVUTUTTT
~ %Institution HOWMANY	UVUWUTTS
~ %Institution HOWMANY $	VVVXTUUT
~ %Institution HOWMANY HOWMANY	UVUTXTTT
~ %Institution INDIA	RVVT_VVS
~ %Institution INDIA WORK	RVVT_VVS
~ %Institution LACK	TVVYTUVV
~ %Institution LACK WORK	TVVYTUVV
~ %Institution LINK	TTXTTTTS
~ %Institution LINK $	VVTXTUUT
~ %Institution LINK $state	TTXTTTTT
~ %Institution LIST	ZSUVTQVU
~ %Institution LIST $	aVVUPRVU
~ %Institution LIST $domain	VTUVYTVT
~ %Institution LIST $state	WVVVUVVV
~ %Institution LIST %Cluster	VVVXVUVV
~ %Institution LIST LIST	XUVWTTVV
~ %Institution MEMBER	RTRQUZQP
~ %Institution MEMBER $	VVUTYSST
~ %Institution MEMBER $cluster	TUTTUXQR
~ %Institution MEMBER $institution	RTSTSYST
~ %Institution MEMBER $thing	SUUUTXTT
~ %Institution PARTNER	YSTTTVTS
~ %Institution PARTNER $	XTVVVRVV
~ %Institution PARTNER $country	TUSTTXTT
~ %Institution PARTNER $domain	_VVVVSTR
~ %Institution PARTNER $state	YSTVTTUR
~ %Institution PARTNER WE	XVVVVTVV
~ %Institution PER	UVUZSRUU
~ %Institution PER $	VVVWVVVV
~ %Institution PER %Cluster	VVV_RUUV
~ %Institution PER %Domain	UVVZVRVV
~ %Institution PER %Place	UVVdOTVU
~ %Institution PER PER	VVVXTVUV
~ %Institution SHARE	TTTXTTTT
~ %Institution SHARE $	TTTXTTTT
~ %Institution TABLE	TTUXTTTT
~ %Institution TABLE $	TTUXTTTT
~ %Institution VERSUS	TVVXTTUU
~ %Institution VERSUS %Domain	TVVXTTUU
~ %Institution VERSUS %Place	VVVXVVUV
~ %Institution WE	XTTUTTVT
~ %Institution WE FACT	XTTUTTVT
~ %Institution WHICH	VVTZURTT
~ %Institution WHICH %Cluster	VVTZURTT
~ %Institution WHO	XUTUTTUT
~ %Institution WHO WE	XUTUTTUT
~ %Institution WORK	YSTRURSS
~ %Institution WORK $	_STSQQRT
~ %Institution WORK $domain	WTTTVTUT
~ %Person $	NPRRSWOX
~ %Person $cluster	RSRRVUPW
~ %Person $cluster $	RSSRVVPV
~ %Person $cluster LINK	VVRV_USQ
~ %Person $cluster PARTNER	TVSUSRVZ
~ %Person $country	VVVVUVVW
~ %Person $country $	VVVVUVVW
~ %Person $domain	URRNWUPS
~ %Person $domain $	IRRQaQQT
~ %Person $domain $domain	RUVUTZUT
~ %Person $domain $institution	TTTUQZSR
~ %Person $domain $state	USUSPWUW
~ %Person $domain LIST	YTVTWRVR
~ %Person $institution	VTTRURUO
~ %Person $institution $	TTPSaVPR
~ %Person $institution %Event	VVRSSSYR
~ %Person $institution INTRODUCE	UUXUTTUT
~ %Person $institution LINK	VVSUZUQR
~ %Person $institution WHO	TTXVTTVT
~ %Person $institution WORK	XUTUTTUT
~ %Person $state	QPUTMYUX
~ %Person $state $	PQUTMXUX
~ %Person $state $domain	SSVUUYVR
~ %Person $state ABOUT	TTVUTXTT
~ %Person $state WE	YTVVVSVS
~ %Person $state WHO	TTVVTXVT
~ %Person $state WORK	VVVVVVVV
~ %Person %Domain	TTTXTTRT
~ %Person %Domain $	TTTXTTRT
~ %Person %Institution	XTTTTTTT
~ %Person %Institution $domain	XTTTTTTT
~ %Person %Person	STSQYRSV
~ %Person %Person $	VVVTUTVX
~ %Person %Person $domain	STRQYRSV
~ %Person %Project	VVXUVTVV
~ %Person %Project $institution	VVXUVTVV
~ %Person ABOUT	SRTSRVOX
~ %Person ABOUT $	OUTSRSOZ
~ %Person ABOUT $state	TSVVTXUS
~ %Person ADOPT	TXUUTTVT
~ %Person ADOPT $state	TXUUTTVT
~ %Person BY	VVVZVSUU
~ %Person BY %Cluster	VVVZVRUU
~ %Person BY %Domain	VVVWVVVV
~ %Person FACT	UUUPSXRU
~ %Person FACT $	UURSSRPY
~ %Person FACT $cluster	UUSTTZSN
~ %Person FACT $institution	VVTUYTTR
~ %Person FACT BETWEEN	VVXTUTTS
~ %Person HOWMANY	UUSTYSSR
~ %Person HOWMANY $	UUSTYSSR
~ %Person INDIA	UVUUSRUY
~ %Person INDIA $	VVVVUTUX
~ %Person INDIA $domain	UVUUSSUY
~ %Person LEAD	VVRTXTPP
~ %Person LEAD %Cluster	VVRTXTPP
~ %Person LINK	QSURVWPO
~ %Person LINK $	UURSYSSR
~ %Person LINK $cluster	RTUSVVRP
~ %Person LINK $institution	STQSXXQR
~ %Person LIST	XSTSZQTR
~ %Person LIST $	YSTTYSTN
~ %Person LIST LIST	VVVUXTVT
~ %Person MEMBER	TUUUTXUT
~ %Person MEMBER $institution	TUUUTXUT
~ %Person NEED	YTVUTSVT
~ %Person NEED $	_QVVVQVR
~ %Person NEED $state	XTVUTTVT
~ %Person VERSUS	VVVXVUVV
~ %Person VERSUS %Domain	VVVXVUVV
~ %Person WHERE	TTUUTXTT
~ %Person WHERE $	TTUUTXTT
~ %Person WHO	VVTTTXTT
~ %Person WHO ABOUT	TVTTTXTT
~ %Person WHO KNOW	XVVVVTVV
~ %Person WORK	RRTTSZTR
~ %Person WORK $	XTVVTTVT
~ %Person WORK $domain	PRTTS_TR
~ %Person WORK MEMBER	UVVUUXTT
~ %Place #	TTSXQSSX
~ %Place # $	TTUTTTUX
~ %Place # HOWMANY	UVTXTTTT
~ %Place # LACK	VUVYVVUU
~ %Place # LINK	UVTXTUUU
~ %Place $	RRTYRQQW
~ %Place $cluster	TQTRTRZR
~ %Place $cluster $	TQTRTRZR
~ %Place $domain	TOSNUVMV
~ %Place $domain $	TPRMTVLW
~ %Place $domain %Technology	VQUXXRUT
~ %Place $domain ADOPT	VVVUVUVX
~ %Place $domain INUSE	TTUTXTUT
~ %Place $institution	USSSSRYS
~ %Place $institution $	USSSSRYS
~ %Place $state	RVURTRVW
~ %Place $state $	SUVTTRVX
~ %Place $state $domain	TTVUTTVX
~ %Place $state LIST	TXVUUTVT
~ %Place $thing	RSTRWSXS
~ %Place $thing $	TPTRWSXS
~ %Place $thing PARTNER	TTUTTSXT
~ %Place $thing WORK	TXVVVTTV
~ %Place %Cluster	VUSVVTSR
~ %Place %Cluster $	VUSVVTSR
~ %Place %Domain	VVVZVUUV
~ %Place %Domain $	VVVWVUVV
~ %Place %Domain COOPERATE	VVVXVUVV
~ %Place %Domain LIST	VVVXVUUV
~ %Place %Domain TABLE	VVVXVUUV
~ %Place %Domain WHO	VVVXVVVV
~ %Place %Institution	UTUbTQQP
~ %Place %Institution $	TUUaURQP
~ %Place %Institution %Technology	VUVYUUVV
~ %Place %Place	UTUXTTTT
~ %Place %Place BY	VVVVVVVV
~ %Place %Place WHERE	TTTXTTTT
~ %Place %Project	UTT_RQST
~ %Place %Project $	VUUXUTSU
~ %Place %Project LACK	UTUXTTUT
~ %Place %Project LIST	VVTXSTUU
~ %Place %Technology	TRUbQPTU
~ %Place %Technology $domain	UVV_TRVV
~ %Place %Technology ADOPT	VTVYVVVV
~ %Place %Technology INUSE	TSUaQPSU
~ %Place ADOPT	R_URSRSR
~ %Place ADOPT $	TXVUTTVU
~ %Place ADOPT $thing	TYUSTSST
~ %Place ADOPT NEED	TXVUVTVT
~ %Place BY	VVVXWSUT
~ %Place BY %Cluster	VVUTXUTT
~ %Place BY %Place	VVVYVTVU
~ %Place BY %Technology	VVVWUVVV
~ %Place BY COOPERATE	VVVZVRVV
~ %Place COOPERATE	PSTWWRRR
~ %Place COOPERATE $	VVUXTTUV
~ %Place COOPERATE $domain	SSUYSSTS
~ %Place COOPERATE INDIA	SSTSWVSR
~ %Place COOPERATE WHICH	VVVaVQRV
~ %Place FACT	TRTUWUVT
~ %Place FACT $	VVVWVVUV
~ %Place FACT $institution	TTTTTTXT
~ %Place FACT $thing	VUUSYXST
~ %Place FACT %Technology	VSURR_QU
~ %Place FACT WHICH	VTUXUTVU
~ %Place FUND	TTTTTTTX
~ %Place FUND $domain	TTTTTTTX
~ %Place GAP	VVVTXUVV
~ %Place GAP %Technology	VVVTXVVV
~ %Place GAP WE	VVVXVUVV
~ %Place HOST	UTTTTTXT
~ %Place HOST $institution	UTTTTTXT
~ %Place HOW	VVVXVUUV
~ %Place HOW %Institution	VVVXVUUV
~ %Place HOWMANY	VVUZRTTT
~ %Place HOWMANY %Institution	VVVYSVVV
~ %Place HOWMANY %Person	VVVXTTTS
~ %Place HOWMANY %Project	VVVYSVVV
~ %Place HOWMANY %Technology	VVVYTUUV
~ %Place INDIA	QSUPXWTR
~ %Place INDIA $domain	TUVUXTVT
~ %Place INDIA COOPERATE	TTUQWVUT
~ %Place INDIA PARTNER	QTUSUWTQ
~ %Place INUSE	UXVXVSUV
~ %Place INUSE $	VVVXVTUV
~ %Place INUSE WHICH	UXVUVTVV
~ %Place LACK	TSTYUTQR
~ %Place LACK #	TUUVXQPS
~ %Place LACK %Institution	TTUXTTVT
~ %Place LACK %Project	VUVYVTVV
~ %Place LACK LIST	TUTXTTUT
~ %Place LIST	UVTUZSUT
~ %Place LIST $domain	UUUUYTVT
~ %Place LIST %Institution	VVVTXVUV
~ %Place LIST %Technology	VVVVYTVV
~ %Place LIST COOPERATE	VVVXVTVV
~ %Place LIST PARTNER	VVSUZVVV
~ %Place NUM	STSSQYQR
~ %Place NUM #	STSSQYQR
~ %Place PARTNER	TTTSTXTT
~ %Place PARTNER INDIA	TTTSTXTT
~ %Place PARTNER TABLE	VVVXVUUU
~ %Place PER	VVUXTTTT
~ %Place PER %Cluster	VVUXTTTT
~ %Place TABLE	SSTYRRSS
~ %Place TABLE $	TTTXTTTT
~ %Place TABLE %Domain	UUTXTTTT
~ %Place TABLE LIST	TTTXTTTT
~ %Place VERSUS	TTTXTTTT
~ %Place VERSUS %Domain	VVVXVUVV
~ %Place VERSUS %Technology	TTTXTTTT
~ %Place WHERE	RRSWRVRQ
~ %Place WHERE $domain	TSTTTXTS
~ %Place WHERE INUSE	TTTXTTTT
~ %Place WHICH	VTV_VQTU
~ %Place WHICH %Domain	VUVYVSUV
~ %Place WHICH %Institution	VTVXUTTU
~ %Place WHICH %Technology	VUVXVTUU
~ %Place WHO	VUVXVUVV
~ %Place WHO %Technology	VUVXVUVV
~ %Place WISE	VTUXTRTS
~ %Place WISE #	VVVZSVUU
~ %Place WISE %Domain	VVVXVUUV
~ %Place WISE %Institution	VVVWVVVV
~ %Place WISE %Technology	VVUXTUUU
~ %Place WISE HOWMANY	VVVZSVUT
~ %Place WISE TABLE	VSVYUSUT
~ %Programme #	TTTTTXST
~ %Programme # $	TTTTTXST
~ %Programme $domain	TSTSSYPS
~ %Programme $domain $	TSTSSYPS
~ %Programme $thing	UUUUTTXT
~ %Programme $thing $	UUUUTTXT
~ %Programme FUND	UVTTTXTT
~ %Programme FUND BY	UVTTTXTT
~ %Programme INUSE	TTTTTTTX
~ %Programme INUSE $	TTTTTTTX
~ %Programme LEAD	UUTTTXTT
~ %Programme LEAD BY	UUTTTXTT
~ %Programme WHICH	TXVTVTUT
~ %Programme WHICH $	TXVTVTUT
~ %Programme WHY	UTUTTTTX
~ %Programme WHY $	UTUTTTTX
~ %Programme WORK	TUSTVXRS
~ %Programme WORK %Cluster	TUSTVXRS
~ %Project $	ORZTTYSU
~ %Project $cluster	RRRQWYPQ
~ %Project $cluster $	USTTVXRS
~ %Project $cluster $cluster	TTTTTXVU
~ %Project $cluster $domain	UUVURZTU
~ %Project $cluster FACT	VUTRRYSQ
~ %Project $cluster LEAD	SSTTXUTT
~ %Project $cluster WORK	VUUVYSTT
~ %Project $cluster YEAR	TTTTTXTT
~ %Project $domain	NOSRYVRP
~ %Project $domain $	ORTSXURS
~ %Project $domain $state	SSVTRZVT
~ %Project $domain HOWMANY	TTTTXTUT
~ %Project $domain YEAR	PSVRPaVP
~ %Project $institution	TSSSTYSR
~ %Project $institution $cluster	VVXUVTVV
~ %Project $institution $institution	USSTTYTS
~ %Project $institution WORK	UTSURZSR
~ %Project $state	QYTQSVUL
~ %Project $state $	QZTOWSUP
~ %Project $state $domain	TTVUUXVV
~ %Project $state $state	TcVVTNVU
~ %Project $state ELSEWHERE	V_VVTQVS
~ %Project $state HOWMANY	VUVTXVVV
~ %Project $state INUSE	TRTTTYUT
~ %Project $state LACK	VYVVVSVV
~ %Project $state LEAD	RSUVQYVR
~ %Project $state PARTNER	T_VVVPVV
~ %Project $state YEAR	TSVVQYVU
~ %Project %Cluster	VVVVVVVV
~ %Project %Cluster WISE	VVVVVVVV
~ %Project %Document	VVTTTTXT
~ %Project %Document $	VVTTTTXT
~ %Project %Domain	UUTXTTTT
~ %Project %Domain $	VVVXUVVU
~ %Project %Domain LIST	UTTXTTTT
~ %Project %Institution	STSTTSSY
~ %Project %Institution $	STSTTSSY
~ %Project ADOPT	UZVVUSVV
~ %Project ADOPT $	UXVVVUVV
~ %Project ADOPT $state	VXVVUTVV
~ %Project BETWEEN	STTXTUTT
~ %Project BETWEEN %Domain	TTTXTTTT
~ %Project BETWEEN YEAR	TUVTTXVV
~ %Project BY	TTTXTSTS
~ %Project BY %Cluster	TTTXTSTS
~ %Project BY %Domain	VVVVVVVV
~ %Project BY %Place	VVVWVVUV
~ %Project ELSEWHERE	TXUTTTTT
~ %Project ELSEWHERE $state	VWVVVUVV
~ %Project ELSEWHERE ADOPT	TXUTTTTT
~ %Project FACT	RSTSXTSQ
~ %Project FACT $	UTUTXTTS
~ %Project FACT $domain	SRUQR_OS
~ %Project FACT YEAR	TTUSWWSQ
~ %Project FUND	TUTTTXTT
~ %Project FUND BY	TUTTTXTT
~ %Project HOW	UTTTTXTT
~ %Project HOW ADOPT	UTTTTXTT
~ %Project HOWMANY	VVUXVRTT
~ %Project HOWMANY $	VVVZSUUU
~ %Project HOWMANY HOWMANY	VVUSZRTT
~ %Project HOWMANY TABLE	VVVXUVVV
~ %Project INUSE	SSUUUSUT
~ %Project INUSE $	TSUUWSUT
~ %Project INUSE $state	VSVTRZVU
~ %Project INUSE ELSEWHERE	UXVVUUVV
~ %Project LACK	UTUXUTUT
~ %Project LACK $	UTUXUTUT
~ %Project LEAD	VUUSWVTT
~ %Project LEAD BY	VUUSWVTT
~ %Project LINK	USYRSSTR
~ %Project LINK $institution	USYRSSTR
~ %Project LIST	QPTRQaSP
~ %Project LIST $	QQSRObSQ
~ %Project LIST $domain	RQVTYTVQ
~ %Project LIST BY	VVVWVUVV
~ %Project MEMBER	VVVUZRRS
~ %Project MEMBER $cluster	VVVUZRRS
~ %Project PER	TUTYSSSS
~ %Project PER %Cluster	TUTYSTSS
~ %Project PER %Domain	VVVbVOVV
~ %Project TABLE	VVVXVTUU
~ %Project TABLE $	VVVYVTUU
~ %Project TABLE %Cluster	VVVVVVVV
~ %Project TABLE %Domain	VVVVVVVV
~ %Project VERSUS	UVVXTUVT
~ %Project VERSUS %Domain	UVVXTUVT
~ %Project WHICH	UTTSSYSS
~ %Project WHICH $institution	UTTSSYSS
~ %Project YEAR	WTUQTVTQ
~ %Project YEAR $	YQURQTTQ
~ %Project YEAR $state	TTUTUXVS
~ %Project YEAR YEAR	UUUTTXTT
~ %Technology #	VTRQRVRR
~ %Technology # $domain	TTRQSXVT
~ %Technology # WORK	XVUUTTRT
~ %Technology $	SVQNUVOO
~ %Technology $cluster	TXTVTTVT
~ %Technology $cluster $state	TXTVTTVT
~ %Technology $cluster ADOPT	VaUVUPVS
~ %Technology $domain	ORSQVZRP
~ %Technology $domain $	OOTQUZSQ
~ %Technology $domain $domain	SSVURaUR
~ %Technology $domain $institution	VVUVaRTR
~ %Technology $domain $state	RTUSRXVS
~ %Technology $domain ELSEWHERE	VZVVVRVV
~ %Technology $domain INUSE	VXVVUTVV
~ %Technology $domain LACK	VYVVVSVV
~ %Technology $domain LINK	TTTTXTTT
~ %Technology $domain LIST	URUTNcVS
~ %Technology $domain PARTNER	TZVVVRVV
~ %Technology $domain WORK	TeVVULVV
~ %Technology $domain YEAR	UUVUXTVT
~ %Technology $institution	QPTSVYQO
~ %Technology $institution $	TRTTWWSP
~ %Technology $institution $domain	TUUUTXTT
~ %Technology $institution %Institution	STTTTXST
~ %Technology $institution INUSE	TTVUTXVU
~ %Technology $institution ORG	SSTRXUST
~ %Technology $institution WORK	UTTTUXTS
~ %Technology $state	O_UTRRUO
~ %Technology $state $	RTUSVVVR
~ %Technology $state $domain	NVTQQVUP
~ %Technology $state $state	TaUUSQVQ
~ %Technology $state ADOPT	U_UUTRTT
~ %Technology $state ELSEWHERE	VaVUUPVV
~ %Technology $state FACT	TYVUUSUT
~ %Technology $state HAPPEN	VUVTXUVT
~ %Technology $state HOW	VXVVVUVV
~ %Technology $state INUSE	UYVVURVU
~ %Technology $state LACK	VYVUVSVV
~ %Technology $state PARTNER	TXUUTTVT
~ %Technology $state WHICH	VWVVVUVV
~ %Technology $state WORK	UXVVVUVU
~ %Technology %Person	TTUSSZTR
~ %Technology %Person $	VUUTTXUS
~ %Technology %Person $state	TTVUTXTT
~ %Technology %Place	VVTTUUTX
~ %Technology %Place $	VVTTUUTX
~ %Technology %Project	VUVXUTVV
~ %Technology %Project $	VUVXUTVV
~ %Technology ADOPT	TXVUUTVR
~ %Technology ADOPT $	SWUVXPVT
~ %Technology ADOPT $state	TXVUTTVR
~ %Technology ADOPT ELSEWHERE	VVVVVVVV
~ %Technology BETWEEN	VVVTXTVU
~ %Technology BETWEEN YEAR	VVVTXTVU
~ %Technology BY	TTTUVWPS
~ %Technology BY #	UUTTTXUT
~ %Technology BY $institution	STTPXYPO
~ %Technology BY %Place	VUVaVPUU
~ %Technology BY FACT	VVVVVVVV
~ %Technology ELSEWHERE	TZVVTMVU
~ %Technology ELSEWHERE $	QZVVTTVT
~ %Technology ELSEWHERE $state	VcVVUOVU
~ %Technology ELSEWHERE ABOUT	VWVVVUVV
~ %Technology ELSEWHERE ADOPT	VYVVVSVV
~ %Technology ELSEWHERE INUSE	TXVVTSVV
~ %Technology ELSEWHERE WE	VVVVVVVV
~ %Technology FACT	PQRRRZTW
~ %Technology FACT $	QRSTTVRX
~ %Technology FACT $institution	UTSSTXTS
~ %Technology FACT NUM	TUVTTXVU
~ %Technology FACT PER	VVVVVVVV
~ %Technology FACT YEAR	VVVUYSUU
~ %Technology FIGURE	VTVTTSVY
~ %Technology FIGURE $	VTVTTSVY
~ %Technology HAPPEN	UXVVUTVU
~ %Technology HAPPEN ELSEWHERE	UXVVUTVU
~ %Technology HOWMANY	TTSXVPSQ
~ %Technology HOWMANY $	VUTZRTTT
~ %Technology HOWMANY %Technology	VVUTXTUT
~ %Technology HOWMANY BY	VVVYTTUV
~ %Technology HOWMANY LIST	TSTTXTTS
~ %Technology INUSE	SRTSXVTS
~ %Technology INUSE $	TTTTVXTT
~ %Technology INUSE $domain	SPUWQZST
~ %Technology INUSE $state	TRTVXWTT
~ %Technology INUSE %Place	VVVTXTVU
~ %Technology INUSE BY	UUUTTXTU
~ %Technology INUSE ELSEWHERE	U_VUUQVU
~ %Technology INUSE LIST	VUVXTTTT
~ %Technology INUSE TABLE	VUVYVSUU
~ %Technology LACK	RYUVTSUT
~ %Technology LACK $	VSUZVSUU
~ %Technology LACK $state	UXUTTSUT
~ %Technology LACK ELSEWHERE	TXVUUTVT
~ %Technology LACK INUSE	VXVVVUVV
~ %Technology LACK LIST	TYVTSSVT
~ %Technology LINK	TTTTTXTT
~ %Technology LINK $domain	TTTTTXTT
~ %Technology LIST	TRTTQ_SP
~ %Technology LIST $	TTSQUZSS
~ %Technology LIST $state	TTVUSXVT
~ %Technology LIST ELSEWHERE	U_VVVRVV
~ %Technology LIST INDIA	VVVT_UVQ
~ %Technology LIST PER	VVUXTVVT
~ %Technology MEMBER	VUUTUTUX
~ %Technology MEMBER FIGURE	VUUTUTUX
~ %Technology NUM	SSTSSSSY
~ %Technology NUM $	SSTSSSSY
~ %Technology PER	TTTZRTST
~ %Technology PER %Cluster	VVVYSVVV
~ %Technology PER %Domain	TTTXTTTT
~ %Technology PER %Institution	VVUXTUTU
~ %Technology PER %Place	VVVZVSVV
~ %Technology PER FACT	VVUXTTST
~ %Technology STAGE	TTUQTXST
~ %Technology STAGE $	VVUTZTUS
~ %Technology STAGE $domain	TTUSTXUT
~ %Technology STAGE FACT	UTUSXXSR
~ %Technology TABLE	SRR_RQSR
~ %Technology TABLE $	SSSXSTSS
~ %Technology TABLE %Domain	TTTXTTTT
~ %Technology TABLE %Place	VVVYUTVU
~ %Technology TABLE BY	UTVXUTST
~ %Technology TABLE LIST	VVVVVVVV
~ %Technology VERSUS	VWVVVUVV
~ %Technology VERSUS $domain	VWVVVUVV
~ %Technology WE	VWUTTSVS
~ %Technology WE $	XTTTTTUT
~ %Technology WE $state	TXVVUTVU
~ %Technology WE ADOPT	UXVVVVVU
~ %Technology WHICH	RYTRQUSR
~ %Technology WHICH $	TTTTTXST
~ %Technology WHICH $state	VVVVVVVV
~ %Technology WHICH ADOPT	TXVUUTVU
~ %Technology WHICH ELSEWHERE	TXVTTTUU
~ %Technology WORK	TXVUTTUU
~ %Technology WORK $state	TXUUTTUU
~ %Technology WORK ELSEWHERE	VVVVVVVV
~ %Technology YEAR	QSTTUTSX
~ %Technology YEAR $	RSTTTTSX
~ %Technology YEAR $domain	TTVSXVVQ
~ ABOUT #	VVVVRRUZ
~ ABOUT # $	VVVVRRUZ
~ ABOUT $	OQQPOVXT
~ ABOUT $cluster	TTOQMRWU
~ ABOUT $cluster $	TTPOPKVV
~ ABOUT $cluster %Person	SUSRRYSP
~ ABOUT $cluster FACT	VVUTUSXT
~ ABOUT $cluster INDIA	TUTTOORZ
~ ABOUT $cluster WE	VVUUUUXT
~ ABOUT $country	UUTUSSQZ
~ ABOUT $country #	VVVVUSTZ
~ ABOUT $country $	VVUVVSSZ
~ ABOUT $country $domain	UUUVUTTX
~ ABOUT $country %Person	VVVVUSTY
~ ABOUT $country HOWMANY	TUTTTTOX
~ ABOUT $country WORK	VVVVVTTY
~ ABOUT $domain	SRPPNTPX
~ ABOUT $domain $	OSPPPZJS
~ ABOUT $domain $domain	XUUTTTST
~ ABOUT $domain $institution	UVSVSRYS
~ ABOUT $domain $state	RTSTSQSZ
~ ABOUT $domain $thing	RRTTQSQZ
~ ABOUT $domain HOWMANY	VVTVQSSY
~ ABOUT $institution	UUOSRPXU
~ ABOUT $institution $	UURTSRUX
~ ABOUT $institution $institution	UUTTUTSY
~ ABOUT $institution FACT	UVTUUTXT
~ ABOUT $institution NUM	UVTUUTXT
~ ABOUT $institution WE	UVVVVVXT
~ ABOUT $person	STWTTSVV
~ ABOUT $person $	TUISRMZS
~ ABOUT $person $person	TTSTTTQY
~ ABOUT $person FACT	VVSUURSY
~ ABOUT $person HOWMANY	VVVVTUQa
~ ABOUT $person WE	TTYSTTTR
~ ABOUT $person WHERE	TUTUTTXT
~ ABOUT $person WORK	TUPSRR_Q
~ ABOUT $state	VTRQQSWR
~ ABOUT $state $	XTSTSTNV
~ ABOUT $state $state	TXTTTTST
~ ABOUT $state $thing	TTUUTTXT
~ ABOUT $state FACT	OOSRQ_OR
~ ABOUT $state WORK	UWVVVVVU
~ ABOUT $thing	TUTTSQZP
~ ABOUT $thing $	TUTTSQZQ
~ ABOUT $thing ABOUT	UVUUTTXT
~ ABOUT $thing PARTNER	VVUVVU_S
~ ABOUT $thing PER	VVVVVSZQ
~ ABOUT $thing WE	VVUVUUXT
~ ABOUT %Cluster	VVSRRSVV
~ ABOUT %Cluster $	VVUTQSOZ
~ ABOUT %Cluster %Project	VVTTTTXS
~ ABOUT %Compendium	RTTSRRZR
~ ABOUT %Compendium $domain	RTTSRRZR
~ ABOUT %Document	STRRPbNP
~ ABOUT %Document $	TUTTTXTT
~ ABOUT %Document $cluster	VVTTRYSR
~ ABOUT %Document $domain	TTTTSZSR
~ ABOUT %Document $thing	VUUUTXTT
~ ABOUT %Domain	URSQPTVT
~ ABOUT %Domain $cluster	UTTSSSXT
~ ABOUT %Domain $state	USUSSQRZ
~ ABOUT %Domain COOPERATE	VVUTU_TQ
~ ABOUT %Event	VVUUSSSY
~ ABOUT %Event $	VVUUSSSY
~ ABOUT %Institution	ZTRRYRUR
~ ABOUT %Institution $cluster	TVTTYSQS
~ ABOUT %Institution $domain	ZTUSRRTR
~ ABOUT %Institution $institution	UVTURSYT
~ ABOUT %Person	OQSSPaMR
~ ABOUT %Person $	VVVUUQTa
~ ABOUT %Person $cluster	TUTTSZSR
~ ABOUT %Person $domain	PRTSNaSP
~ ABOUT %Person $state	TTVVURVZ
~ ABOUT %Person FACT	VVUUT_QP
~ ABOUT %Person INDIA	VVVVUTUX
~ ABOUT %Project	TTTXSWQT
~ ABOUT %Project $cluster	VUTRRYSQ
~ ABOUT %Project BETWEEN	TTTXTTTT
~ ABOUT %Technology	TUUUTXTT
~ ABOUT %Technology $institution	TUUUTXTT
~ ABOUT ABOUT	SUSRRPVX
~ ABOUT ABOUT $	UUTTTSYR
~ ABOUT ABOUT $domain	TTSSSSPZ
~ ABOUT ABOUT LIST	VVUVVTXU
~ ABOUT BETWEEN	VUZTUSSR
~ ABOUT BETWEEN $institution	VUZTUSSR
~ ABOUT BY	UUTTTTXT
~ ABOUT BY $institution	UUTTTTXT
~ ABOUT COMPARE	TTRTSSPY
~ ABOUT COMPARE BETWEEN	TTRTSSPY
~ ABOUT ELSEWHERE	VVVVVTYU
~ ABOUT ELSEWHERE FACT	VVVVVTYU
~ ABOUT FACT	UUTSSRVV
~ ABOUT FACT $	UUUTURUW
~ ABOUT FACT $cluster	VVUVURdN
~ ABOUT FACT $country	VVVVVTSY
~ ABOUT FACT $institution	UVSTTR_P
~ ABOUT FACT $thing	VUUUUTXT
~ ABOUT FACT FACT	VVVVVVWV
~ ABOUT GAP	UVUXTTTT
~ ABOUT GAP %Domain	UVUXTTTT
~ ABOUT HOST	VVTTTTXT
~ ABOUT HOST %Institution	VVTTTTXT
~ ABOUT HOW	SUTSTSQ_
~ ABOUT HOW $cluster	VVXVVVUV
~ ABOUT HOW $domain	RUSTSSQZ
~ ABOUT HOW $institution	VVZVVVUS
~ ABOUT HOW INUSE	VUTTUUTX
~ ABOUT HOWMANY	VVRTZNOT
~ ABOUT HOWMANY $	VVUTTTTX
~ ABOUT HOWMANY $person	VVVVTVTX
~ ABOUT HOWMANY %Event	VVVTZQQS
~ ABOUT HOWMANY %Person	VVSTYRRT
~ ABOUT HOWMANY %Technology	VVUXTUTU
~ ABOUT HOWMANY HOWMANY	VVVTXTVU
~ ABOUT INDIA	TUSTQXQU
~ ABOUT INDIA $	VVVUTTUX
~ ABOUT INDIA $country	TUTUTXTT
~ ABOUT INDIA COOPERATE	VVSVV_SQ
~ ABOUT INDIA HOWMANY	UVTUTTSY
~ ABOUT INUSE	QUSSRWQQ
~ ABOUT INUSE $state	SRTTTYRS
~ ABOUT INUSE ELSEWHERE	RaTTSPST
~ ABOUT LEAD	RSRTQOXU
~ ABOUT LEAD $	VUUTTTSX
~ ABOUT LEAD $cluster	VVTVSR_Q
~ ABOUT LEAD $country	VVVVVVQ_
~ ABOUT LEAD $institution	VVSVTTYS
~ ABOUT LEAD $state	OTRTROOZ
~ ABOUT LINK	VVZUTURS
~ ABOUT LINK $	VVYUUUST
~ ABOUT LINK $institution	VVYVUVTS
~ ABOUT LINK $person	VVXUTTTT
~ ABOUT LINK BETWEEN	VVWVVVVU
~ ABOUT LINK LINK	VVWVVVVU
~ ABOUT LINK LIST	VVWVVVUU
~ ABOUT LIST	STQRQR_Q
~ ABOUT LIST $	STQRQR_Q
~ ABOUT NUM	TVTTSSSY
~ ABOUT NUM NUM	TVTTSSSY
~ ABOUT PARTNER	VVYTSRTS
~ ABOUT PARTNER $	WVUVVVVU
~ ABOUT PARTNER $institution	VVYSSTSS
~ ABOUT PARTNER FACT	UVUVURZU
~ ABOUT TABLE	VVVZRSRS
~ ABOUT TABLE %Person	VVVZRSRS
~ ABOUT WE	UUVVVVVX
~ ABOUT WE $	UUVVVVVX
~ ABOUT WHERE	VUVVVTZU
~ ABOUT WHERE INUSE	VUVVVTZU
~ ABOUT WHICH	UUVXURZR
~ ABOUT WHICH $	UUUVVTXT
~ ABOUT WHICH $institution	VVYVVUUU
~ ABOUT WHICH $thing	VVUVUTXS
~ ABOUT WHICH %Place	VVVZVUSV
~ ABOUT WHO	TVUUTXST
~ ABOUT WHO $cluster	TVTUTXTT
~ ABOUT WHO WHO	UVXVVVUV
~ ABOUT WORK	W_SUQPUP
~ ABOUT WORK $	VWVVVUVV
~ ABOUT WORK $domain	ZPSTRSUR
~ ABOUT WORK $state	MaVVUTVT
~ ABOUT WORK ELSEWHERE	TXVVVVVV
~ ABOUT YEAR	TVSSSSYS
~ ABOUT YEAR $	TVSSSSYS
~ ADOPT $	MZSRTTQS
~ ADOPT $domain	TZSQSPQU
~ ADOPT $domain $	RYQQSRPW
~ ADOPT $domain $domain	UXVVVUVT
~ ADOPT $domain $state	PaUUUPUP
~ ADOPT $domain %Technology	U_VUTQVU
~ ADOPT $domain LIST	XTVVTVVU
~ ADOPT $institution	TTZTUSRS
~ ADOPT $institution $cluster	TUZUVTRT
~ ADOPT $institution $institution	VTYTUTTS
~ ADOPT $state	PZTTSRSS
~ ADOPT $state $	RYTTSSST
~ ADOPT $state $domain	Q_TUURUQ
~ ADOPT $state $state	RZVVVUVS
~ ADOPT $state ELSEWHERE	VYVVVTVV
~ ADOPT $state WE	VVVVVVVV
~ ADOPT $thing	PXQRRTTS
~ ADOPT $thing $	QVRTRUVT
~ ADOPT $thing $domain	TYUSTSST
~ ADOPT $thing $state	T_SUSQRS
~ ADOPT %Technology	RZVUURVU
~ ADOPT %Technology $	RZVUVRVU
~ ADOPT %Technology $state	VYVVUSVV
~ ADOPT COOPERATE	XTUUTTUT
~ ADOPT COOPERATE $domain	XTUUTTUT
~ ADOPT ELSEWHERE	TZUUTTVR
~ ADOPT ELSEWHERE $	TXUUTTVT
~ ADOPT ELSEWHERE $domain	TXUUURVT
~ ADOPT ELSEWHERE INUSE	VWVVVUVV
~ ADOPT ELSEWHERE WHICH	VVVVVVVV
~ ADOPT INDIA	VVVUVUVX
~ ADOPT INDIA BY	VVVUVUVX
~ ADOPT INUSE	TZVVVTVU
~ ADOPT INUSE $domain	TZVVVTVU
~ ADOPT NEED	SYUUVTVR
~ ADOPT NEED $	SYUUVTVR
~ ADOPT WE	UXVVVUVV
~ ADOPT WE $	UXVVVUVV
~ ADOPT WHICH	SXTTTTTT
~ ADOPT WHICH $	TXTUTTTT
~ ADOPT WHICH ELSEWHERE	TXVUVUVU
~ ADOPT WORK	TXVVUTVU
~ ADOPT WORK $domain	TXVVUTVU
~ BETWEEN $cluster	UTYVTRST
~ BETWEEN $cluster $cluster	UTXVTTTT
~ BETWEEN $cluster $domain	TU_TUQSR
~ BETWEEN $cluster $institution	VVZTVSTS
~ BETWEEN $cluster LEAD	VVVVVVVV
~ BETWEEN $domain	TTRTSSPY
~ BETWEEN $domain $	TTTTTTTX
~ BETWEEN $domain $domain	PURQPSPY
~ BETWEEN $institution	TUZRUQQS
~ BETWEEN $institution $cluster	VU_SUSUS
~ BETWEEN $institution $domain	TVXUTTTT
~ BETWEEN $institution $institution	UUXSURRU
~ BETWEEN $person	VVXTVUUT
~ BETWEEN $person $cluster	VVVVVVVV
~ BETWEEN $person $institution	VVVVVVVV
~ BETWEEN $person $person	VVXTVUUT
~ BETWEEN $state	WUVVVVVV
~ BETWEEN $state $state	WUVVVVVV
~ BETWEEN %Cluster	VVVXVUVV
~ BETWEEN %Cluster %Domain	VVVXVUVV
~ BETWEEN %Domain	TTTXTTTT
~ BETWEEN %Domain $	TTTXTTTT
~ BETWEEN ABOUT	VUXTVTTT
~ BETWEEN ABOUT $	VUXTVTTT
~ BETWEEN HOW	TUXSUUTT
~ BETWEEN HOW LINK	TUXSUUTT
~ BETWEEN INDIA	TUTTTXTT
~ BETWEEN INDIA $country	TUTTTXTT
~ BETWEEN LINK	TU_TTRST
~ BETWEEN LINK $	TTZTTSST
~ BETWEEN LINK LIST	VVWVVUVV
~ BETWEEN SHARE	VVXTVTVT
~ BETWEEN SHARE %Project	VVXTVTVT
~ BETWEEN WHICH	VVXUVWUU
~ BETWEEN WHICH %Domain	VVUUUYVT
~ BETWEEN WHICH LINK	VVYUVUUV
~ BETWEEN WHO	VVVVVVVV
~ BETWEEN WHO LINK	VVVVVVVV
~ BETWEEN YEAR	TSUSWWUT
~ BETWEEN YEAR YEAR	TSUSWWUT
~ BY #	UUTRTZTT
~ BY # $	UUUTTXTU
~ BY # $cluster	UUTTTXUT
~ BY $	TTRRYQQV
~ BY $cluster	TTSQWXPP
~ BY $cluster $	TTSRXWPP
~ BY $cluster YEAR	VUVTTXUT
~ BY $institution	RRQTTWTU
~ BY $institution $	RRQTUWTU
~ BY $institution $domain	TUVUT_VU
~ BY $institution %Institution	SUVTSYUT
~ BY %Cluster	TTTXURTR
~ BY %Cluster $	TTTWVRTS
~ BY %Cluster %Domain	VVVXVTVV
~ BY %Cluster %Project	VVVZVRVV
~ BY %Cluster HOWMANY	VVVXTUUT
~ BY %Document	VUUUTSXT
~ BY %Document $	VUUUTSXT
~ BY %Domain	UVU_UQUU
~ BY %Domain $	UVV_UQUV
~ BY %Domain %Place	VVVWVUVV
~ BY %Domain %Project	VVVVVVVV
~ BY %Domain WORK	VVTXUTUT
~ BY %Institution	TTUXTTTT
~ BY %Institution HOWMANY	VVVZSVVU
~ BY %Institution TABLE	TTUXTTTT
~ BY %Place	UUUXTOTR
~ BY %Place $	UUUXTPTR
~ BY %Place %Domain	VVVVVVVV
~ BY %Place FACT	VVVWVVUV
~ BY %Place LIST	VVVXVTVV
~ BY %Project	VVVaSSUU
~ BY %Project $	VVVYVSVV
~ BY %Project HOWMANY	VVVZSUUU
~ BY %Project TABLE	VVVWVVVV
~ BY %Technology	TTTXTTTT
~ BY %Technology HOWMANY	VVUXTTUT
~ BY %Technology TABLE	TTTXTTTT
~ BY COOPERATE	VVVZVRVV
~ BY COOPERATE %Domain	VVVZVRVV
~ BY FACT	UTVXUTTU
~ BY FACT $	UTVXUTST
~ BY FACT %Domain	VVVVVVVV
~ BY HOWMANY	TTTXUTUS
~ BY HOWMANY #	VVVaPSUP
~ BY HOWMANY $	VVUTTVXT
~ BY HOWMANY %Institution	TVUUXSUU
~ BY HOWMANY %Project	VVVXTVVV
~ BY HOWMANY %Technology	TTTXTTTT
~ BY HOWMANY HOWMANY	VUVTXVVV
~ BY LIST	TTTTTXTS
~ BY LIST %Cluster	TTTTTXTS
~ BY PER	VVVXVUUU
~ BY PER %Cluster	VVVXVUUU
~ BY WE	XUVVTTVV
~ BY WE LEAD	XUVVTTVV
~ BY WHICH	VVVYUSSU
~ BY WHICH %Cluster	VVVYUSRU
~ BY WHICH LINK	VVVVVVVV
~ BY WHO	UVTTTTXT
~ BY WHO $	UVTTTTXT
~ BY YEAR	UUUURQTZ
~ BY YEAR $	UUUURQTZ
~ COMPARE $	QQQaSOPR
~ COMPARE $cluster	TUSZSRRO
~ COMPARE $cluster $cluster	TUSZSRRO
~ COMPARE $country	VVUTVSVY
~ COMPARE $country $country	VVUTVSVY
~ COMPARE $domain	STRVSRSX
~ COMPARE $domain $	TUTXTTTS
~ COMPARE $domain $country	TTTTTTTX
~ COMPARE %Cluster	TTTYTTTR
~ COMPARE %Cluster $	VVTXTTQT
~ COMPARE %Cluster BY	TTTXTTTT
~ COMPARE %Domain	VVTXVVVV
~ COMPARE %Domain $	VVTXVVVV
~ COMPARE %Project	VVVXUVVU
~ COMPARE %Project %Domain	VVVXUVVU
~ COMPARE BETWEEN	TTRTSSPY
~ COMPARE BETWEEN $domain	TTRTSSPY
~ COMPARE LIST	TVSbQORR
~ COMPARE LIST %Cluster	TVSbQORR
~ COMPARE NUM	VVVXTVVV
~ COMPARE NUM %Cluster	VVVXTVVV
~ COMPARE WHICH	VVVWVVVV
~ COMPARE WHICH $cluster	VVVWVVVV
~ COOPERATE $	YSS_TOSO
~ COOPERATE $country	UTSST_QQ
~ COOPERATE $country $	UUSTTaRO
~ COOPERATE $country $country	UUTTUXUT
~ COOPERATE $domain	WSTVTUTS
~ COOPERATE $domain $	WSTVUUTS
~ COOPERATE $domain %Institution	XUVVTTVV
~ COOPERATE %Domain	TTUUTWSR
~ COOPERATE %Domain $	TSUUTXSR
~ COOPERATE %Domain %Place	VVVWVUVV
~ COOPERATE %Forum	TUVTTXUT
~ COOPERATE %Forum INDIA	TUVTTXUT
~ COOPERATE %Project	UVXTTTTV
~ COOPERATE %Project LINK	UVXTTTTV
~ COOPERATE BETWEEN	TTRSTXTV
~ COOPERATE BETWEEN $institution	UTTUUTTX
~ COOPERATE BETWEEN INDIA	TUTTTXTT
~ COOPERATE COOPERATE	STTVTWTS
~ COOPERATE COOPERATE $	TUUXTTVT
~ COOPERATE COOPERATE $country	UUTTUXUT
~ COOPERATE COOPERATE $domain	TTTTTXTT
~ COOPERATE COOPERATE TABLE	VVVWVUVV
~ COOPERATE INDIA	SSTSWVSR
~ COOPERATE INDIA $	VVVU_UVR
~ COOPERATE INDIA $domain	RSTRWWSR
~ COOPERATE INDIA %Domain	VUVZSRVT
~ COOPERATE INDIA WHICH	VVVbVOUV
~ COOPERATE ORG	WVVVVUVV
~ COOPERATE ORG $domain	WVVVVUVV
~ COOPERATE PARTNER	VSTTXTSR
~ COOPERATE PARTNER $	XTUUUTTU
~ COOPERATE PARTNER $cluster	UVTTXTSS
~ COOPERATE PARTNER INDIA	TUUUTYUS
~ COOPERATE TABLE	VVVZVSUV
~ COOPERATE TABLE $	VVVZVSUV
~ COOPERATE TABLE %Place	VVVWVUVV
~ COOPERATE WHICH	TTTTTXTT
~ COOPERATE WHICH %Domain	TTTTTXTT
~ COOPERATE WHICH TABLE	VVVXVVVV
~ COOPERATE WHO	YUUUUTUS
~ COOPERATE WHO $	YUUUUTUS
~ ELSEWHERE $	SZUTTPUS
~ ELSEWHERE $domain	PaUSURUR
~ ELSEWHERE $domain $	RZTSTPTT
~ ELSEWHERE $domain $state	TYVVVRVU
~ ELSEWHERE $domain %Technology	TYVUUSVU
~ ELSEWHERE $domain LACK	VXVVVTVV
~ ELSEWHERE $domain WE	TXVUVUVU
~ ELSEWHERE $domain WHICH	T_UUVSVV
~ ELSEWHERE $domain YEAR	VZVVVRVV
~ ELSEWHERE $state	TYUUTRTS
~ ELSEWHERE $state $	UUUVUWTR
~ ELSEWHERE $state $domain	RYTTSSTT
~ ELSEWHERE $state $state	TXVVUTVT
~ ELSEWHERE $state ADOPT	VWVVVUVV
~ ELSEWHERE $state FACT	UZVVVSVU
~ ELSEWHERE $state LACK	VWVVVUVV
~ ELSEWHERE $state WORK	XUVVUTVV
~ ELSEWHERE %Project	UXVVVUVV
~ ELSEWHERE %Project ADOPT	UXVVVUVV
~ ELSEWHERE %Technology	TXTTTTTT
~ ELSEWHERE %Technology $	TXTTTTTT
~ ELSEWHERE ABOUT	VWVVVUVV
~ ELSEWHERE ABOUT WORK	VWVVVUVV
~ ELSEWHERE ADOPT	RXUUTTUT
~ ELSEWHERE ADOPT $	SXUTTTUT
~ ELSEWHERE ADOPT $domain	TZVVVTVV
~ ELSEWHERE ADOPT $state	UYVVVTVU
~ ELSEWHERE FACT	TUSSTWSS
~ ELSEWHERE FACT $	TXVTTTXT
~ ELSEWHERE FACT $thing	SSSSQYTS
~ ELSEWHERE INDIA	VWVVVUVV
~ ELSEWHERE INDIA LACK	VWVVVUVV
~ ELSEWHERE INUSE	ScVUUMVQ
~ ELSEWHERE INUSE $	S_VVTPVT
~ ELSEWHERE INUSE $domain	TaVUVPVT
~ ELSEWHERE INUSE %Technology	VVVVVVVV
~ ELSEWHERE LACK	TXUUTTVT
~ ELSEWHERE LACK $state	TXUUTTVT
~ ELSEWHERE TABLE	VXUXVTUT
~ ELSEWHERE TABLE $	VXVVVTVT
~ ELSEWHERE TABLE %Domain	VVUXVVUU
~ ELSEWHERE VERSUS	TXVUUUVV
~ ELSEWHERE VERSUS $domain	TXVUUUVV
~ ELSEWHERE WE	R_VVUVVU
~ ELSEWHERE WE $	UZVVUVVT
~ ELSEWHERE WE ADOPT	TYVVVVVV
~ ELSEWHERE WE INTRODUCE	UXVVUUVV
~ ELSEWHERE WE LACK	VVVVVVVV
~ ELSEWHERE WHICH	R_TUSOUQ
~ ELSEWHERE WHICH $	SYVUVSVT
~ ELSEWHERE WHICH $domain	TXVVUTVU
~ ELSEWHERE WHICH $state	VZVUVSVV
~ ELSEWHERE WHICH %Technology	UXVVVTVV
~ ELSEWHERE WHICH ADOPT	UZTUUSTR
~ ELSEWHERE WHICH INUSE	TXTUTTUT
~ ELSEWHERE WHICH WE	TXVVVTVT
~ FACT #	UTTSRRRW
~ FACT # $	STTSTSRY
~ FACT # $state	XVVUTUVU
~ FACT $	SQTTNRYX
~ FACT $cluster	UUPQQTYO
~ FACT $cluster $	UTRQRVWQ
~ FACT $cluster FACT	VVVVVVXU
~ FACT $cluster WHEN	UVTTTTXT
~ FACT $country	VVUVVTSY
~ FACT $country $	VVUVVTSY
~ FACT $domain	TVQPQSSR
~ FACT $domain #	XTTVTTUT
~ FACT $domain $	UNPPPVWR
~ FACT $domain $domain	XVVVVTVV
~ FACT $domain $state	VXTTSRTR
~ FACT $domain HOWMANY	TTTTTTTX
~ FACT $domain LIST	TXUVVUVT
~ FACT $domain NUM	STUTUSRY
~ FACT $domain YEAR	VVVVVTUY
~ FACT $institution	STSRSUYO
~ FACT $institution $	STSRRUXQ
~ FACT $institution BY	VVTUYTTR
~ FACT $institution HOW	TVXUUTTT
~ FACT $institution LIST	VVTVTUXT
~ FACT $person	USRRUQUW
~ FACT $person $	USRRUQUW
~ FACT $state	RWTTTVTQ
~ FACT $state $	PSTTTXTR
~ FACT $state $domain	WYTUTSTQ
~ FACT $thing	SPSRUXUL
~ FACT $thing $	TQSTVVVO
~ FACT $thing $state	TQTTT_RT
~ FACT $thing %Project	VVTTTTXT
~ FACT $thing ORG	VVVVTVXT
~ FACT %Cluster	TTRRTRVX
~ FACT %Cluster $	TTRRTRVX
~ FACT %Domain	VVVVVVVV
~ FACT %Domain $	VVVVVVVV
~ FACT %Place	VVVVVVVV
~ FACT %Place $	VVVVVVVV
~ FACT %Project	UUTYSSST
~ FACT %Project $	UUTYSSST
~ FACT %Technology	VSURR_QU
~ FACT %Technology $domain	VSURR_QU
~ FACT ABOUT	TTTTTTXT
~ FACT ABOUT $	TTTTTTXT
~ FACT BETWEEN	VVXTUTTS
~ FACT BETWEEN $cluster	VVXTUTTS
~ FACT BY	UVTTTTXT
~ FACT BY WHO	UVTTTTXT
~ FACT COOPERATE	WVVVVUVV
~ FACT COOPERATE ORG	WVVVVUVV
~ FACT FACT	STTUQTYP
~ FACT FACT $	VVUXTTST
~ FACT FACT $cluster	UUUSUSYS
~ FACT FACT $institution	VVUVVPbQ
~ FACT FACT $state	TTUTTXUT
~ FACT FACT $thing	VVVVVQ_U
~ FACT LIST	WTSRSRZQ
~ FACT LIST $	TUSRSRZQ
~ FACT LIST $domain	XTVVVUVV
~ FACT NUM	TUVTTXVU
~ FACT NUM $domain	TUVTTXVU
~ FACT PER	VVVVVVVV
~ FACT PER %Domain	VVVVVVVV
~ FACT WE	VVVVVUVW
~ FACT WE $	VVVVVUVW
~ FACT WHEN	UVTUUQ_R
~ FACT WHEN $	UVTUUQ_R
~ FACT WHERE	TXTVTTTS
~ FACT WHERE $	VUVVVTYS
~ FACT WHERE LEAD	TXTVTTTU
~ FACT WHICH	TZSVTRUR
~ FACT WHICH $	UXTVVTVT
~ FACT WHICH %Place	TXVUTTVU
~ FACT WHICH %Technology	VTUXUTVU
~ FACT WHO	VVVVVUWV
~ FACT WHO HOST	VVVVVUWV
~ FACT WORK	TUTXTTTT
~ FACT WORK %Domain	TUTXTTTT
~ FACT YEAR	TUTPYVQO
~ FACT YEAR $	VUURWVRQ
~ FACT YEAR HOWMANY	VVTSYSSS
~ FACT YEAR WORK	TVVVSYVT
~ FIGURE $	SRSQRWQW
~ FIGURE $domain	RSSPSZOT
~ FIGURE $domain $	TSSQSXMQ
~ FIGURE $domain %Document	TTVUTXTT
~ FUND #	VVVVVUTY
~ FUND # $	VVVVVUTY
~ FUND $	TTSSSSRZ
~ FUND $domain	TTTTTTTX
~ FUND $domain $	TTTTTTTX
~ FUND BY	TUTTTXSR
~ FUND BY $institution	TUTTTXSR
~ FUND NEED	XUVVUVVU
~ FUND NEED $domain	XUVVUVVU
~ FUND WE	XUUVVUUV
~ FUND WE $	VVTVVVUX
~ FUND WE $domain	XUVVVVVT
~ GAP $	TTTYTSTT
~ GAP $domain	STTWSVRS
~ GAP $domain $	TTTTTXTT
~ GAP $domain %Place	TTVXTTTT
~ GAP %Cluster	VVVXUUUV
~ GAP %Cluster $	VVVXUUUV
~ GAP %Domain	VVUXTTTT
~ GAP %Domain #	UVUXTTTT
~ GAP %Domain %Project	VVVVVVVV
~ GAP %Domain BY	VVVVVVVV
~ GAP %Domain LIST	VVVWVVVV
~ GAP %Project	VVVXVTVV
~ GAP %Project $	VVVXVTVV
~ GAP %Technology	VVVTXVVV
~ GAP %Technology INUSE	VVVTXVVV
~ GAP BETWEEN	VVVXVUVV
~ GAP BETWEEN %Cluster	VVVXVUVV
~ GAP BY	VVVYVSUV
~ GAP BY %Cluster	VVVXVTUV
~ GAP BY %Domain	VVVZVSUV
~ GAP WE	VVVXVUVV
~ GAP WE %Institution	VVVXVUVV
~ GAP WHICH	XVVWTTUU
~ GAP WHICH %Domain	VVVWVVUV
~ GAP WHICH %Institution	XVVVTTVU
~ HAPPEN $state	TTUTVVUT
~ HAPPEN $state $	TTUTVVUT
~ HAPPEN %Institution	XTVVUSVT
~ HAPPEN %Institution $domain	XTVVUSVT
~ HAPPEN ELSEWHERE	UXVVUTVU
~ HAPPEN ELSEWHERE ADOPT	UXVVUTVU
~ HAPPEN FACT	VUVTXUVT
~ HAPPEN FACT $	VUVTXUVT
~ HAPPEN YEAR	VVUUYRUT
~ HAPPEN YEAR $	VVUUYRUT
~ HOST $	VVVVVUWV
~ HOST $cluster	RVSTTSYT
~ HOST $cluster $	RVSTTSYT
~ HOST $institution	UTTTTTXT
~ HOST $institution $	UTTTTTXT
~ HOST %Event	XVUTUTTT
~ HOST %Event WE	XVUTUTTT
~ HOST %Institution	VVTTTTXT
~ HOST %Institution $cluster	VVTTTTXT
~ HOST BY	UUUTTXTT
~ HOST BY $cluster	UUUTTXTT
~ HOST YEAR	UUTUTXTT
~ HOST YEAR $	UUTUTXTT
~ HOW #	VVTZTSTS
~ HOW # TABLE	VVTZTSTS
~ HOW $	STSPSOLb
~ HOW $cluster	UT_SSSWN
~ HOW $cluster $	UTRRSPaP
~ HOW $cluster $cluster	VVSZVVTT
~ HOW $cluster $institution	VVXUVVUU
~ HOW $cluster LINK	TTYRSTOS
~ HOW $cluster PARTNER	VVYSVSRS
~ HOW $country	TTURTTRY
~ HOW $country #	TTTTTTTX
~ HOW $country $	VVVVVUVX
~ HOW $country $domain	UUTUUTOY
~ HOW $country %Cluster	VVTTUUTX
~ HOW $country FUND	VVUVVUQa
~ HOW $country LEAD	VVTTUUTX
~ HOW $country LINK	UVXUUTTT
~ HOW $country ORG	VVVVVVUW
~ HOW $domain	RPNNOSSW
~ HOW $domain $	RRPNRMLe
~ HOW $domain $country	VVUVVUUX
~ HOW $domain $domain	STRTSTYT
~ HOW $domain $institution	VURVVUPb
~ HOW $domain $state	RRSTUSPZ
~ HOW $domain %Project	STSTTSSY
~ HOW $domain %Technology	TTTTTRRX
~ HOW $domain BY	TTTSTTRY
~ HOW $domain INDIA	VVVVVVVX
~ HOW $domain WORK	JSPORMMd
~ HOW $institution	VU_SUUQR
~ HOW $institution $cluster	VV_SVVSR
~ HOW $institution $institution	VUZSUUST
~ HOW $institution LINK	VVYTUUQT
~ HOW $person	VUXSUUOX
~ HOW $person $	VUSTUTQ_
~ HOW $person $person	VVaSVVSS
~ HOW $person KNOW	VVYTUVQS
~ HOW $person LINK	VVaVVVRR
~ HOW $state	TVSSTTTV
~ HOW $state $	USTUVUSZ
~ HOW $state $state	VRSUVVUZ
~ HOW $state ADOPT	VVVVVVVV
~ HOW $state FACT	TXTTTTTT
~ HOW $thing	TSSQRQZR
~ HOW $thing $	UTSTUTZR
~ HOW $thing $domain	TTTTTTXT
~ HOW $thing BY	VVUTTSXT
~ HOW $thing LINK	VVYSUTST
~ HOW $thing WORK	TTTTTTXT
~ HOW %Cluster	STSXSRST
~ HOW %Cluster WORK	STSXSRST
~ HOW %Institution	VVVXVUUV
~ HOW %Institution TABLE	VVVXVUUV
~ HOW %Project	VVVVVVVV
~ HOW %Project TABLE	VVVVVVVV
~ HOW %Technology	TTTXTTTT
~ HOW %Technology TABLE	TTTXTTTT
~ HOW ADOPT	UUTTTWTT
~ HOW ADOPT $	UUTTTWTT
~ HOW COMPARE	VVTXTTQT
~ HOW COMPARE %Cluster	VVTXTTQT
~ HOW COOPERATE	VVVWVUVV
~ HOW COOPERATE COOPERATE	VVVWVUVV
~ HOW FACT	VVUVVVUX
~ HOW FACT $country	VVUVVVUX
~ HOW INTRODUCE	TTZUUSSR
~ HOW INTRODUCE $	VVXUVUTT
~ HOW INTRODUCE BETWEEN	VVWVVVVV
~ HOW INTRODUCE WHO	TTXVUTTT
~ HOW INUSE	VUTTUUTX
~ HOW INUSE $	VUTTUUTX
~ HOW KNOW	UUXTTUTT
~ HOW KNOW $	UUXTTUTT
~ HOW LINK	TTXQTTRT
~ HOW LINK $	TTXQTTRT
~ HOW LINK $institution	VVYUVUTU
~ HOW LIST	TTRRTRXV
~ HOW LIST $	UTSSTSXT
~ HOW LIST INDIA	TTTTTTUX
~ HOW MEMBER	VUTTTTRY
~ HOW MEMBER $	VUTTTTRY
~ HOW NUM	UUTXTTTT
~ HOW NUM %Cluster	UUTXTTTT
~ HOW WE	TTSPSRVY
~ HOW WE #	RSRRSSTZ
~ HOW WE $	VVPPVTNd
~ HOW WE $cluster	VVUVVVTY
~ HOW WE FIGURE	VUTTUUTX
~ HOW WE INTRODUCE	VU_UVVTR
~ HOW WE LIST	VUTTTTXT
~ HOW WE PARTNER	TVXUUTTT
~ HOW WE WE	VVUUVVSZ
~ HOW WHO	UUXTTTST
~ HOW WHO $institution	UUXTTTST
~ HOW WORK	QRNNSSTY
~ HOW WORK $	TTRPTQJY
~ HOW WORK $domain	SQOPSSLY
~ HOW WORK ABOUT	SVUUURRZ
~ HOW WORK ELSEWHERE	VVUXVVUU
~ HOW WORK FACT	TUSSUSZR
~ HOWMANY #	MSRT_QPW
~ HOWMANY # #	VVVXTUUT
~ HOWMANY # $	QTTVYRTU
~ HOWMANY # $cluster	VVTTaOPQ
~ HOWMANY # $country	TTTTRTTZ
~ HOWMANY # $domain	RRURZPUP
~ HOWMANY # $institution	UVTVYTRS
~ HOWMANY # $state	QTUQbGUN
~ HOWMANY # HOWMANY	VVVS_RTQ
~ HOWMANY # KNOW	TTUTXTUT
~ HOWMANY # LINK	VVTUXTTT
~ HOWMANY # LIST	USTTTKUX
~ HOWMANY # MEMBER	VVTVZRPR
~ HOWMANY # PARTNER	SVTT_SQQ
~ HOWMANY # WE	TTTTXTTT
~ HOWMANY # WORK	SUVTYTUK
~ HOWMANY # YEAR	UVVTTTVX
~ HOWMANY $	OQUSZNUV
~ HOWMANY $cluster	TUTTWTPV
~ HOWMANY $cluster $	VVTVTVSX
~ HOWMANY $cluster %Project	TUTTXTTT
~ HOWMANY $cluster LEAD	UUTURRRZ
~ HOWMANY $cluster MEMBER	VVVTYQTR
~ HOWMANY $domain	LMQQQNYX
~ HOWMANY $domain $	RSRRMRRa
~ HOWMANY $domain $domain	VVVVSVPY
~ HOWMANY $domain $institution	VUUVTURY
~ HOWMANY $domain $state	TTRSQPOZ
~ HOWMANY $domain $thing	UUUVQT_Q
~ HOWMANY $domain %Project	UPUTcOOM
~ HOWMANY $domain %Technology	QRSRZSSO
~ HOWMANY $domain FACT	TUTUSTXT
~ HOWMANY $domain INDIA	SUTTTSNY
~ HOWMANY $domain LEAD	SQSUQQS_
~ HOWMANY $domain LIST	TUSUWSRU
~ HOWMANY $domain PARTNER	TTUVTTXT
~ HOWMANY $institution	SSWSSQTU
~ HOWMANY $institution #	TTSTXTTT
~ HOWMANY $institution $	UTRTSSVW
~ HOWMANY $institution $cluster	TTXTTTTT
~ HOWMANY $institution %Person	VVUUTUTX
~ HOWMANY $institution LINK	VVaVPVVV
~ HOWMANY $institution ORG	VVTVYSSS
~ HOWMANY $institution WHICH	VVTUTUTX
~ HOWMANY $institution WORK	UUTTTTSX
~ HOWMANY $person	UUTTSTQZ
~ HOWMANY $person $	VVSUPSPa
~ HOWMANY $person LIST	TUTTTTTX
~ HOWMANY $state	UPRTRSRZ
~ HOWMANY $state $	UVUVRTSZ
~ HOWMANY $state $state	UPRTTUSY
~ HOWMANY $thing	UTTTRTYT
~ HOWMANY $thing $	TTTTTTXT
~ HOWMANY $thing BY	VUTTRSVV
~ HOWMANY $thing WORK	VVVVSVYS
~ HOWMANY %Cluster	TTTPZSRS
~ HOWMANY %Cluster $	UURQUPRW
~ HOWMANY %Cluster $domain	TVVSXUVT
~ HOWMANY %Cluster $state	UUVVaRVQ
~ HOWMANY %Cluster $thing	VVUTXRTQ
~ HOWMANY %Cluster FACT	VVUTYVRS
~ HOWMANY %Cluster HOWMANY	TTTTXTTT
~ HOWMANY %Cluster INDIA	UUTTZTSP
~ HOWMANY %Cluster LIST	UVTTZTTP
~ HOWMANY %Cluster NUM	UVUTXTTS
~ HOWMANY %Cluster WHO	UVUSYTTT
~ HOWMANY %Cluster WORK	VVVTXUTT
~ HOWMANY %Compendium	TTTTXTRT
~ HOWMANY %Compendium $	TTTTXTRT
~ HOWMANY %Document	TUTT_PQP
~ HOWMANY %Document $	TUUUaPTQ
~ HOWMANY %Document $cluster	VVTVYSSR
~ HOWMANY %Document $domain	UVVUYSTS
~ HOWMANY %Document YEAR	UUTTXSSS
~ HOWMANY %Domain	VVTQ_SSR
~ HOWMANY %Domain $	VVVYTUTU
~ HOWMANY %Domain $cluster	UVUTYTSS
~ HOWMANY %Domain %Project	VVTTXVST
~ HOWMANY %Domain LIST	VUUTXTUU
~ HOWMANY %Event	TTTSYSSR
~ HOWMANY %Event $	TTTTXTTS
~ HOWMANY %Event $state	UTVUaPVS
~ HOWMANY %Event BETWEEN	VVUVYTUU
~ HOWMANY %Event BY	VVUUXTTT
~ HOWMANY %Event HAPPEN	VVUUYRUT
~ HOWMANY %Event LIST	VVUTXSTT
~ HOWMANY %Event YEAR	VVTTZSSQ
~ HOWMANY %Forum	UUUUXTTT
~ HOWMANY %Forum INDIA	UUUUXTTT
~ HOWMANY %Institution	RUTVYNPP
~ HOWMANY %Institution #	VVUTYUSS
~ HOWMANY %Institution $	SUUUZQSR
~ HOWMANY %Institution $cluster	TUTSYSTT
~ HOWMANY %Institution $institution	VVUUYUST
~ HOWMANY %Institution $state	SUUTYTVT
~ HOWMANY %Institution %Technology	TVUTXTUU
~ HOWMANY %Institution BY	VVUXTUUU
~ HOWMANY %Institution INDIA	RVVT_VVS
~ HOWMANY %Institution LIST	QTVW_UVU
~ HOWMANY %Institution MEMBER	VVTTZSPS
~ HOWMANY %Institution PER	VVVZSVUU
~ HOWMANY %Institution WORK	TVVUXUVU
~ HOWMANY %Person	RSQUTLQV
~ HOWMANY %Person $	TTRUYQWL
~ HOWMANY %Person $cluster	VVRU_TPQ
~ HOWMANY %Person $country	VVVVUVVW
~ HOWMANY %Person $domain	RTUSXPST
~ HOWMANY %Person $institution	UUQRWRWM
~ HOWMANY %Person $state	TSUSRQUZ
~ HOWMANY %Person %Domain	TTTXTTUT
~ HOWMANY %Person %Person	TUURZSUR
~ HOWMANY %Person FACT	UURQUSRW
~ HOWMANY %Person INDIA	UVUUSSUY
~ HOWMANY %Person LEAD	VVRTXTPP
~ HOWMANY %Person LINK	UUTSYOPL
~ HOWMANY %Person LIST	SUTTZRTR
~ HOWMANY %Place	SSTNeRNP
~ HOWMANY %Place $domain	TTUTXTUT
~ HOWMANY %Place $thing	VVVVXUTR
~ HOWMANY %Place %Cluster	VVTTXUSQ
~ HOWMANY %Place BY	VVUTXUTT
~ HOWMANY %Place COOPERATE	TVVTXTVT
~ HOWMANY %Place FACT	VVVUZSRU
~ HOWMANY %Place INDIA	SUUTYTVS
~ HOWMANY %Place LACK	VVVSYVUU
~ HOWMANY %Place LIST	UUTRZSUT
~ HOWMANY %Programme	VVTSYSRT
~ HOWMANY %Programme WORK	VVTSYSRT
~ HOWMANY %Project	SRTWYOSQ
~ HOWMANY %Project $	UUSVYQQP
~ HOWMANY %Project $cluster	UTTTXSTS
~ HOWMANY %Project $domain	UUUPbPUO
~ HOWMANY %Project $state	VUVTXVVV
~ HOWMANY %Project %Domain	UTTXTTTT
~ HOWMANY %Project FACT	UTUTXTTR
~ HOWMANY %Project INUSE	TSUUWSUT
~ HOWMANY %Project LEAD	VVUTXTTU
~ HOWMANY %Project LIST	SRVUYSVS
~ HOWMANY %Project MEMBER	VVVUZRRS
~ HOWMANY %Project PER	TUTYSTSS
~ HOWMANY %Project YEAR	USVU_QVS
~ HOWMANY %Technology	SPTWZORO
~ HOWMANY %Technology $	TTSVaQPP
~ HOWMANY %Technology $domain	SSSR_QTQ
~ HOWMANY %Technology $institution	TTTTYSTS
~ HOWMANY %Technology $state	VSUOaNUQ
~ HOWMANY %Technology ADOPT	VSUSYSVU
~ HOWMANY %Technology BETWEEN	VVVTXTVU
~ HOWMANY %Technology BY	VVTT_RQP
~ HOWMANY %Technology FACT	VVVUYSUU
~ HOWMANY %Technology HOWMANY	VVUTXTUT
~ HOWMANY %Technology INUSE	VSUSZSVU
~ HOWMANY %Technology LIST	VVUWUTUO
~ HOWMANY %Technology PER	TTTZRTST
~ HOWMANY %Technology STAGE	VVUTaQUS
~ HOWMANY %Technology TABLE	VVVVVVVV
~ HOWMANY %Technology YEAR	VVVUXTVT
~ HOWMANY BY	VVVYTTUV
~ HOWMANY BY %Domain	VVVYTTUV
~ HOWMANY COOPERATE	UVTTXTSS
~ HOWMANY COOPERATE PARTNER	UVTTXTSS
~ HOWMANY FACT	VTUUSUVW
~ HOWMANY FACT $	VTUUSUVW
~ HOWMANY FIGURE	UTTTSXTT
~ HOWMANY FIGURE $	UTTTSXTT
~ HOWMANY HOWMANY	STUSaPQQ
~ HOWMANY HOWMANY #	VVVVXUVT
~ HOWMANY HOWMANY $	UUTPaQRP
~ HOWMANY HOWMANY %Institution	VVVVWVVV
~ HOWMANY HOWMANY %Person	TUVUYTVS
~ HOWMANY HOWMANY %Project	VUVTXVVV
~ HOWMANY HOWMANY %Technology	UTUTZRSS
~ HOWMANY HOWMANY NEED	TVVTTTVX
~ HOWMANY INDIA	TSTRYSTS
~ HOWMANY INDIA $	VVUVTUUX
~ HOWMANY INDIA $domain	TTTTXTST
~ HOWMANY INDIA %Place	VVVTXVVV
~ HOWMANY INDIA PARTNER	TTTTXTTT
~ HOWMANY LEAD	UUUUVRTX
~ HOWMANY LEAD #	UVVVXTVT
~ HOWMANY LEAD $	VVUUTUTX
~ HOWMANY LINK	VVVVVVVV
~ HOWMANY LINK BETWEEN	VVVVVVVV
~ HOWMANY LIST	TTTVYQSW
~ HOWMANY LIST $	TTTUZRTS
~ HOWMANY LIST $state	VVVVTVVX
~ HOWMANY LIST %Place	VUVXTTTT
~ HOWMANY LIST INDIA	VVUUSUUY
~ HOWMANY LIST LEAD	UVUTXTTS
~ HOWMANY MEMBER	RTTVWVRR
~ HOWMANY MEMBER $	RSTRWWRR
~ HOWMANY MEMBER %Institution	UVTWWPTT
~ HOWMANY NEED	TVVTTTVX
~ HOWMANY NEED $	TVVTTTVX
~ HOWMANY NUM	UTTRXTRR
~ HOWMANY NUM %Project	VVUUZRTT
~ HOWMANY NUM %Technology	UTTSXTSS
~ HOWMANY ORG	TUTVXTTT
~ HOWMANY ORG $institution	TUTVXTTT
~ HOWMANY PARTNER	VVUVYUST
~ HOWMANY PARTNER %Institution	VVUVYUST
~ HOWMANY TABLE	VVVXUVVV
~ HOWMANY TABLE $	VVVXUVVV
~ HOWMANY WHICH	VVVVTVXT
~ HOWMANY WHICH FACT	VVVVTVXT
~ HOWMANY WORK	VVSVSUSY
~ HOWMANY WORK $institution	VVSVSUSY
~ HOWMANY YEAR	TTTTTXST
~ HOWMANY YEAR $domain	TTTTTXST
~ INDIA $	WSPPRPLa
~ INDIA $country	SSQOQZOS
~ INDIA $country $	VVUTU_TQ
~ INDIA $country $domain	TTTTTYTR
~ INDIA $country %Domain	UTUSTZRS
~ INDIA $country BETWEEN	VVUUUYVT
~ INDIA $country COOPERATE	TTUSTYTS
~ INDIA $country WHEN	VVVVVTTY
~ INDIA $country WHICH	RTSRRZSS
~ INDIA $country WORK	TUTUTXTT
~ INDIA $domain	NQTORWOV
~ INDIA $domain $	PRRPRVQW
~ INDIA $domain $domain	TTUTTXST
~ INDIA $domain $institution	TTXUTTTT
~ INDIA $domain COOPERATE	TUVUXTVT
~ INDIA $domain VERSUS	VVVVVUVW
~ INDIA %Domain	VUVZSRVT
~ INDIA %Domain $	VUVZSRVT
~ INDIA %Institution	TUSTTXTT
~ INDIA %Institution PARTNER	TUSTTXTT
~ INDIA %Person	TTVSSVUV
~ INDIA %Person $	TTVUTXUT
~ INDIA %Person %Person	VVVTUTVX
~ INDIA %Person ABOUT	VVVUVSUY
~ INDIA %Place	VUUTWXTT
~ INDIA %Place FACT	VUUTPXTT
~ INDIA %Place GAP	VVVTXVVV
~ INDIA %Technology	VUVXTTTT
~ INDIA %Technology INUSE	VUVXTTTT
~ INDIA ABOUT	UVUUTTTX
~ INDIA ABOUT $	UVUUTTTX
~ INDIA BY	VVVUVUVX
~ INDIA BY YEAR	VVVUVUVX
~ INDIA COOPERATE	SSRPWYQP
~ INDIA COOPERATE $	VVVUXTUU
~ INDIA COOPERATE $country	UUSTTaRO
~ INDIA COOPERATE $domain	SSUQWWUT
~ INDIA COOPERATE COOPERATE	UUTTUXUT
~ INDIA COOPERATE WHICH	VVVTV_UQ
~ INDIA HOWMANY	UUTSYQST
~ INDIA HOWMANY #	VVVUXTVT
~ INDIA HOWMANY $domain	UVTUTTSY
~ INDIA HOWMANY %Cluster	VVUTXTUT
~ INDIA LACK	VWVVVUVV
~ INDIA LACK $	VWVVVUVV
~ INDIA MEMBER	TTTTVWTT
~ INDIA MEMBER $	TTTTVWTT
~ INDIA PARTNER	OSTSXYSR
~ INDIA PARTNER $	QSTTXYTS
~ INDIA PARTNER $country	TTTTTXTT
~ INDIA PARTNER $domain	QTUSUWTQ
~ INDIA TABLE	UUUUUTVX
~ INDIA TABLE $domain	UUUUUTVX
~ INDIA WHEN	UUUTTTTX
~ INDIA WHEN %Place	UUUTTTTX
~ INDIA WHICH	STTWTXTS
~ INDIA WHICH %Domain	STTWTXTS
~ INDIA WORK	VTSRRQMZ
~ INDIA WORK $	TUTTTTNX
~ INDIA WORK $domain	WUTSTRTX
~ INDIA YEAR	TTUUTSUY
~ INDIA YEAR $	TTUUTSUY
~ INTRODUCE $	PWVTSQQU
~ INTRODUCE $cluster	UVXUUUUT
~ INTRODUCE $cluster LIST	UVXUUUUT
~ INTRODUCE $domain	TXTVUTTT
~ INTRODUCE $domain $thing	TXTVUTTT
~ INTRODUCE $institution	TUZUSSSR
~ INTRODUCE $institution $	TUYTRSSR
~ INTRODUCE $institution $cluster	TVcUVTSU
~ INTRODUCE $institution $institution	TVZVVVVT
~ INTRODUCE $institution WE	VVWVVVVV
~ INTRODUCE $institution WHO	VVYVVVUT
~ INTRODUCE $person	VT_TUSSP
~ INTRODUCE $person $cluster	VUYUVVTS
~ INTRODUCE $person $institution	VT_UUSSR
~ INTRODUCE $person WE	VVXUVVTT
~ INTRODUCE $state	SSRSSYSS
~ INTRODUCE $state $	SSRSSYSS
~ INTRODUCE BETWEEN	VVWVVVVV
~ INTRODUCE BETWEEN ABOUT	VVWVVVVV
~ INTRODUCE WE	UUYVVUVU
~ INTRODUCE WE $	VVWVVVVV
~ INTRODUCE WE $institution	UUYVVUUU
~ INTRODUCE WHO	STZUUTTR
~ INTRODUCE WHO $	UVXVVVVT
~ INTRODUCE WHO INTRODUCE	TTXVUTTT
~ INTRODUCE WHO WE	UVXVVVUV
~ INUSE $	SURSVVNV
~ INUSE $domain	VZTTMSTO
~ INUSE $domain $	_PSVPWQR
~ INUSE $domain $domain	VVVVVVVV
~ INUSE $domain $state	WXTUTQUR
~ INUSE $domain %Programme	TXVTVTUT
~ INUSE $domain %Project	SVVUSVVU
~ INUSE $domain %Technology	UeVVULVU
~ INUSE $domain ELSEWHERE	TXVVUTVT
~ INUSE $domain LIST	SSUTSYVU
~ INUSE $state	PRSVVYQL
~ INUSE $state $	RRSVVXQM
~ INUSE $state $domain	PTSSMXRN
~ INUSE $state $state	UdVVSNVU
~ INUSE $state ADOPT	TYUVTQVT
~ INUSE $state VERSUS	TSTTTYTT
~ INUSE $state WE	VWVVVUVV
~ INUSE $state WORK	VXVVVUVV
~ INUSE $state YEAR	VUVUZRVT
~ INUSE $thing	VXVVVUVV
~ INUSE $thing $state	VXVVVUVV
~ INUSE %Place	TXVTXRVU
~ INUSE %Place $	VVVTXTVU
~ INUSE %Place $state	TYVVUSVV
~ INUSE %Technology	T_VUSQVU
~ INUSE %Technology $domain	VVVVVVVV
~ INUSE %Technology INUSE	T_VURQVU
~ INUSE %Technology LACK	VVVVVVVV
~ INUSE ADOPT	VWVVVVVV
~ INUSE ADOPT $	VWVVVVVV
~ INUSE BY	UUUTTXTU
~ INUSE BY #	UUUTTXTU
~ INUSE ELSEWHERE	RZUUSSRR
~ INUSE ELSEWHERE $	S_VUTOUU
~ INUSE ELSEWHERE $domain	VXVVVTVV
~ INUSE ELSEWHERE $state	SXTUTUTR
~ INUSE ELSEWHERE ADOPT	TXVVUSVU
~ INUSE ELSEWHERE INDIA	VWVVVUVV
~ INUSE ELSEWHERE LACK	TXUUTTVT
~ INUSE ELSEWHERE WE	UYVVUUVT
~ INUSE ELSEWHERE WHICH	VZVUVRVV
~ INUSE HOWMANY	VTUVTUXT
~ INUSE HOWMANY FACT	VTUVTUXT
~ INUSE LIST	VUVXTTTT
~ INUSE LIST HOWMANY	VUVXTTTT
~ INUSE LIST TABLE	VVVZVSVV
~ INUSE TABLE	VUVYVSUU
~ INUSE TABLE $	VUVXUTUU
~ INUSE TABLE BY	VVVWVUVV
~ INUSE VERSUS	VXVUVUVV
~ INUSE VERSUS $domain	VXVUVUVV
~ INUSE WHICH	SYTTSRXR
~ INUSE WHICH $domain	UXVUVTVV
~ INUSE WHICH $state	TYUVUTVT
~ INUSE WHICH HOWMANY	UTTTTTXT
~ KNOW $	TTXTTTSR
~ KNOW $cluster	VVWVVVVV
~ KNOW $cluster $	VVWVVVVV
~ KNOW $domain	TTVVTXVT
~ KNOW $domain $	XVVVVTVV
~ KNOW $domain ABOUT	TTVVTXVT
~ KNOW $institution	VVYTUVQS
~ KNOW $institution $	VVYTUVQS
~ KNOW $person	UUZUUURR
~ KNOW $person $	VVXUVVTT
~ KNOW $person INTRODUCE	VVXUUUTT
~ KNOW $person LIST	UUXVVUUT
~ KNOW $state	TTUTXTUT
~ KNOW $state $	TTUTXTUT
~ KNOW %Person	TTXUSTUS
~ KNOW %Person $institution	TTXUSTUS
~ KNOW FACT	VVTVTUXT
~ KNOW FACT $institution	VVTVTUXT
~ KNOW NUM	TUTTXTTT
~ KNOW NUM #	TUTTXTTT
~ KNOW WHICH	XTVVTTVT
~ KNOW WHICH $domain	VWVVUUVV
~ KNOW WHICH ORG	XTVVTTVT
~ KNOW WHO	TUXTTTTT
~ KNOW WHO $cluster	TUXTTTTT
~ KNOW WHO $institution	VVWVVVVV
~ LACK #	WUTVWRQS
~ LACK # $	TUUVXQPS
~ LACK # PARTNER	XVUVTTVU
~ LACK $	RWTXTTTT
~ LACK $domain	TWTXTSST
~ LACK $domain $	TTTXTTST
~ LACK $domain $domain	UXVVVVVV
~ LACK $domain %Technology	TYVUSSVV
~ LACK $state	SZURRRUR
~ LACK $state $	TYUSRSTS
~ LACK $state $domain	TXUUTTVT
~ LACK $state LIST	VYVVVSVV
~ LACK $state WHICH	VWVVVUVV
~ LACK %Institution	TTUXTTVT
~ LACK %Institution $domain	TTUXTTVT
~ LACK %Person	VVUZUSUU
~ LACK %Person $	VVUZUSUU
~ LACK %Project	VUVYVTVV
~ LACK %Project $	VUVYVTVV
~ LACK ADOPT	VWVVVUVV
~ LACK ADOPT $	VWVVVUVV
~ LACK ELSEWHERE	RZTSURSS
~ LACK ELSEWHERE $	TXVUUTVT
~ LACK ELSEWHERE $domain	TYSSUSST
~ LACK INUSE	VXVVVUVV
~ LACK INUSE $state	VXVVVUVV
~ LACK LIST	TWTXSRTS
~ LACK LIST $domain	TXVTTTUU
~ LACK LIST $state	TYVTSSVT
~ LACK LIST %Institution	TUTXTTUT
~ LACK WHERE	TXTUUTTS
~ LACK WHERE INUSE	TXTUUTTS
~ LACK WHICH	TTTTUTUX
~ LACK WHICH $	TTTTUTUX
~ LACK WORK	STUZSRUS
~ LACK WORK $	STUZTRVS
~ LACK WORK LIST	TVVYTUVV
~ LEAD #	UVUTZSTR
~ LEAD # $	UVUTXTTS
~ LEAD # $state	UVVVXTVT
~ LEAD $	RSWPXORW
~ LEAD $cluster	RRRRQOWV
~ LEAD $cluster #	TVUUUTXT
~ LEAD $cluster $	QRSRQQWV
~ LEAD $cluster ABOUT	UUTVUVXT
~ LEAD $cluster LEAD	TUTUTTQZ
~ LEAD $country	TUUVTTRX
~ LEAD $country $	VVVVVVQ_
~ LEAD $country $domain	TUUVTTSX
~ LEAD $domain	TRTSRTPX
~ LEAD $domain #	XVVVVTVV
~ LEAD $domain $	SRSRRTPX
~ LEAD $domain $country	TUVVVUQ_
~ LEAD $domain $state	WVVVVVVV
~ LEAD $institution	TTUVRQVV
~ LEAD $institution $	SUPVTQVV
~ LEAD $institution $institution	VVZVVUUT
~ LEAD $institution %Person	VVVVVVUW
~ LEAD $institution WE	TTXVTTVT
~ LEAD $state	WVQTSVMV
~ LEAD $state $	XQQTRUNY
~ LEAD $state $domain	TXUTTTTT
~ LEAD $state WE	VVVVVVVV
~ LEAD %Cluster	VVRTXTPP
~ LEAD %Cluster $	VVRTXTPP
~ LEAD %Technology	VVTTUUTX
~ LEAD %Technology %Place	VVTTUUTX
~ LEAD ABOUT	TTSTTTXS
~ LEAD ABOUT $	TTSTTTXS
~ LEAD BY	TSTRWWPV
~ LEAD BY $	UTUTTSTX
~ LEAD BY $cluster	VUUSWVTT
~ LEAD BY $institution	UUTTTXTT
~ LEAD HOWMANY	UUSTSSSY
~ LEAD HOWMANY $	UUSTSSSY
~ LEAD LEAD	SXSTTTTV
~ LEAD LEAD $domain	TTTTTTSX
~ LEAD LEAD $state	TXUTTTTT
~ LEAD LINK	XTSTSRST
~ LEAD LINK $	XTSTSRST
~ LEAD LIST	XUVVTTVV
~ LEAD LIST WHO	XUVVTTVV
~ LEAD WHO	UVSTTR_Q
~ LEAD WHO $	UVSTTR_Q
~ LEAD WORK	VVVTUUUX
~ LEAD WORK $	VVVTUUUX
~ LINK #	UVTXTUTU
~ LINK # HOWMANY	UVTXTUTU
~ LINK $	TSaSUORO
~ LINK $cluster	SUYNVPML
~ LINK $cluster $	TUTSXTOO
~ LINK $cluster $cluster	VUYSTUTS
~ LINK $cluster $country	UUXTUTUT
~ LINK $cluster $institution	UUZSTRRR
~ LINK $cluster WHO	TUXUTTTT
~ LINK $country	UUXTUSTT
~ LINK $country $	UUXTUSTT
~ LINK $domain	PRVSSYMR
~ LINK $domain $	PRVSSYMR
~ LINK $institution	RS_TTRRR
~ LINK $institution #	TUXVTTTT
~ LINK $institution $	TUUTXWOP
~ LINK $institution $cluster	VV_TURTU
~ LINK $institution $institution	TTYTTSST
~ LINK $institution $state	TTXTTSTT
~ LINK $institution $thing	VV_UVRTV
~ LINK $institution LIST	UVYVUTUT
~ LINK $person	SS_RTROQ
~ LINK $person $cluster	UTZSTSRS
~ LINK $person $domain	TTYTTSRS
~ LINK $person $institution	VVYVVUTV
~ LINK $person $person	VUbTVTUQ
~ LINK $person $thing	TTYTUSTS
~ LINK $state	TTXTTTTT
~ LINK $state $state	TTXTTTTT
~ LINK %Person	XUTUTTUT
~ LINK %Person $institution	XUTUTTUT
~ LINK %Project	SSXSSWTS
~ LINK %Project $	SSXSPVTS
~ LINK %Project LIST	TUTUTXUU
~ LINK BETWEEN	TVdTVOTS
~ LINK BETWEEN $cluster	UUbSUQSS
~ LINK BETWEEN $institution	TVZUUSTT
~ LINK BETWEEN $person	VVXTVUUT
~ LINK FUND	VVTVVVUX
~ LINK FUND WE	VVTVVVUX
~ LINK HOW	VVXUUTTT
~ LINK HOW $	VVWVVVVU
~ LINK HOW $country	UVXUUTTT
~ LINK HOW $institution	VVVVVVVV
~ LINK HOW $person	VVWVVVVV
~ LINK LEAD	VUXTTTTT
~ LINK LEAD $	VUXTTUTT
~ LINK LEAD $institution	VVZVVUUT
~ LINK LINK	TTXTTTTT
~ LINK LINK $institution	TTXTTTTT
~ LINK LINK $person	VUXUVTUT
~ LINK LINK BETWEEN	VVVVVVVV
~ LINK LIST	UVYRRVTT
~ LINK LIST $	UVYRUTTT
~ LINK LIST $institution	UVYUVTUT
~ LINK LIST %Technology	UVUUSZVV
~ LINK LIST BETWEEN	VVWVVVUU
~ LINK PARTNER	VVYVVUUU
~ LINK PARTNER $institution	VVYVVUUU
~ LINK WHICH	VVZUVUUU
~ LINK WHICH $	VVZUVUUU
~ LIST #	VPSSVUPO
~ LIST # #	VVVVVVVV
~ LIST # $	TTSVSXSR
~ LIST # $cluster	RUSRPZRR
~ LIST # $domain	bRVVSNVS
~ LIST # $state	OQTSWYTR
~ LIST # FACT	TTUTTXUT
~ LIST # LIST	WVVVUVVV
~ LIST # NEED	YTTTSSUS
~ LIST # ORG	XTVVTSVT
~ LIST # PARTNER	YVVVVTVV
~ LIST # WORK	YTTSTSSS
~ LIST $	TPTP_TQO
~ LIST $cluster	RSRRQZRQ
~ LIST $cluster $	VUUUUQQa
~ LIST $cluster WORK	RSTTRYTS
~ LIST $cluster YEAR	UUSSTYSS
~ LIST $country	VVUVTTUX
~ LIST $country $	VVUVTTUX
~ LIST $domain	TSQOPXPU
~ LIST $domain $	USSNSROZ
~ LIST $domain $domain	TVTUTXTT
~ LIST $domain $state	QQRSYWVO
~ LIST $domain %Project	TTVTTXVT
~ LIST $domain %Technology	TXUUTUUR
~ LIST $domain ADOPT	VVVVVVVV
~ LIST $domain ELSEWHERE	UYVVVTVV
~ LIST $domain HOWMANY	UUTURRRZ
~ LIST $domain INUSE	TXUUTTVT
~ LIST $domain LIST	SSSSQYQT
~ LIST $domain PARTNER	XRTTTTTT
~ LIST $domain VERSUS	TSTTTXTT
~ LIST $domain WORK	TXVVSRVT
~ LIST $domain YEAR	TTTTTXTT
~ LIST $institution	STSTSRQZ
~ LIST $institution $	STRTSRQZ
~ LIST $institution $institution	TTXUUTUT
~ LIST $institution WE	VVXVVVVU
~ LIST $person	TSTSRSSY
~ LIST $person $domain	TSTSRSSY
~ LIST $person FACT	VVUVVSQ_
~ LIST $state	TYTSQUVR
~ LIST $state $	XRTSVVUL
~ LIST $state $state	TXUVVUVT
~ LIST $state ADOPT	TXUUTTVT
~ LIST $state PARTNER	YTVVSSVT
~ LIST $state PER	VVUTTSVX
~ LIST $thing	TTRTTSZR
~ LIST $thing $	TTRTTSZR
~ LIST %Cluster	TSRVQXPS
~ LIST %Cluster $	TTRMRaPS
~ LIST %Cluster BY	VVUYVTUV
~ LIST %Cluster COOPERATE	TUUXTTVT
~ LIST %Cluster HOWMANY	VVVXTTVV
~ LIST %Cluster LACK	STUZTRVS
~ LIST %Cluster SHARE	TTTXTTUT
~ LIST %Cluster TABLE	TVUXTTUU
~ LIST %Cluster VERSUS	UVTXTTUV
~ LIST %Cluster WORK	VVVWVVVV
~ LIST %Compendium	TSSTTXSS
~ LIST %Compendium $	TTTTTXTT
~ LIST %Compendium $domain	PTSRPcNO
~ LIST %Document	TUSSPZRQ
~ LIST %Document $cluster	VVUVRbQR
~ LIST %Document $domain	TUUTSXUS
~ LIST %Document $institution	UUTUTYSS
~ LIST %Document YEAR	UUUTSXTT
~ LIST %Domain	TTTXTTTT
~ LIST %Domain $	TVVYTUVV
~ LIST %Domain %Place	TTTXTTTT
~ LIST %Domain %Technology	VUVXUTVV
~ LIST %Domain BY	VVVZVRVV
~ LIST %Domain WHICH	VVVVVVVV
~ LIST %Event	TSRRTZRR
~ LIST %Event $	SVTQR_ST
~ LIST %Event $state	TTTTTXTT
~ LIST %Event %Cluster	TTTTTXTT
~ LIST %Event %Event	STUTSYVT
~ LIST %Institution	VRRWTUUR
~ LIST %Institution $	XVVSXTUU
~ LIST %Institution $domain	TUTXTTUT
~ LIST %Institution $state	XTSRPZVS
~ LIST %Institution WHO	XUTUTTUT
~ LIST %Institution WORK	YUVVTTVV
~ LIST %Person	TTQROYPU
~ LIST %Person $	SUTTSTSX
~ LIST %Person $domain	PUUSOcUN
~ LIST %Person LINK	SUSTSYTR
~ LIST %Person MEMBER	TUUUTXUT
~ LIST %Place	SPTVRSXS
~ LIST %Place #	UVTXTTTT
~ LIST %Place $	VUVXTTTT
~ LIST %Place %Place	TTTXTTTT
~ LIST %Place FACT	TTTTTTXT
~ LIST %Place LACK	VUVYVTVV
~ LIST %Place WHERE	TSTTTXTS
~ LIST %Programme	UVTTTXTT
~ LIST %Programme FUND	UVTTTXTT
~ LIST %Project	ORTUNXSQ
~ LIST %Project $	VTWTSUSR
~ LIST %Project $cluster	TTRRRZSR
~ LIST %Project $domain	RXRWNXQQ
~ LIST %Project $state	TPUSTYVT
~ LIST %Project BETWEEN	TUVTTXVV
~ LIST %Project BY	VVUYVSTS
~ LIST %Project FUND	TUTTTXTT
~ LIST %Project HOW	UTTTTXTT
~ LIST %Project LEAD	VVVSRZUV
~ LIST %Project LIST	UTVVTZVV
~ LIST %Technology	PRTQQ_ST
~ LIST %Technology #	TTRQSXVT
~ LIST %Technology $	USTTXWUS
~ LIST %Technology $domain	QQTSLdUP
~ LIST %Technology $institution	TRORRZSR
~ LIST %Technology $state	VXVVVTVV
~ LIST %Technology BY	TUVUT_VU
~ LIST %Technology INUSE	TYUSMSVU
~ LIST %Technology LINK	TTTTTXTT
~ LIST %Technology LIST	UVUUSZVV
~ LIST %Technology MEMBER	VUUTUTUX
~ LIST %Technology STAGE	TTUTTXTT
~ LIST ABOUT	QSSSRSVV
~ LIST ABOUT $	SSOPRNRZ
~ LIST ABOUT $cluster	TTSOTRaN
~ LIST ABOUT $domain	SSRSSZOR
~ LIST ABOUT $institution	UVQUVN_R
~ LIST ABOUT $person	UUQSURbO
~ LIST ABOUT $thing	TTTTTTXT
~ LIST ABOUT HOWMANY	VVUXTUTU
~ LIST ABOUT WHICH	VVVZVUSV
~ LIST ADOPT	SYTTTSVS
~ LIST ADOPT $	TXVVVUVT
~ LIST ADOPT $domain	VbVVTPVV
~ LIST ADOPT $state	TXTTUSVT
~ LIST BETWEEN	UUZUVTUR
~ LIST BETWEEN $institution	UUZUVTUR
~ LIST BY	VVVWVUVV
~ LIST BY %Place	VVVWVUVV
~ LIST COOPERATE	TTVTTWTT
~ LIST COOPERATE %Domain	VVVXVTVV
~ LIST COOPERATE %Project	UVXTTTTV
~ LIST COOPERATE COOPERATE	TTTTTXTT
~ LIST COOPERATE TABLE	VVVXVUUV
~ LIST ELSEWHERE	UYVVVTVU
~ LIST ELSEWHERE LACK	U_VVVRVV
~ LIST ELSEWHERE TABLE	VXVVVTVT
~ LIST FACT	VUTSTSWV
~ LIST FACT $	VUTTVSSY
~ LIST FACT $cluster	VUTTTTXT
~ LIST FACT $person	VVUUVTTX
~ LIST GAP	VVVXUUUV
~ LIST GAP %Cluster	VVVXUUUV
~ LIST GAP %Domain	VVVVVVVV
~ LIST HOW	VUTWURRW
~ LIST HOW #	VVTZTSTS
~ LIST HOW $	VUTTVTSY
~ LIST HOW $institution	VVXUVVVV
~ LIST HOW COOPERATE	VVVWVUVV
~ LIST HOWMANY	OQRXXORS
~ LIST HOWMANY #	RSSQaRSP
~ LIST HOWMANY $	UVTTXUUT
~ LIST HOWMANY $institution	TTSTXTTT
~ LIST HOWMANY $person	TUTTTTTX
~ LIST HOWMANY %Person	TUVTXRUT
~ LIST HOWMANY %Project	TUTXTTTT
~ LIST HOWMANY LIST	VUVXTTTT
~ LIST INDIA	TTTTRRSZ
~ LIST INDIA $	TTTTRRSZ
~ LIST INTRODUCE	VUYUVUTS
~ LIST INTRODUCE $institution	VVZUVVSU
~ LIST INTRODUCE $person	VUXUVUTS
~ LIST INUSE	VWVVVRYT
~ LIST INUSE $	VTVVVSZT
~ LIST INUSE $thing	VXVVVUVV
~ LIST INUSE ELSEWHERE	VWVVVUVV
~ LIST LEAD	VQWPSORW
~ LIST LEAD #	UVUTXTTS
~ LIST LEAD $	VSSTSRRY
~ LIST LEAD $cluster	TTTTTTRY
~ LIST LEAD $institution	TTXVTTVT
~ LIST LINK	RRYSRVTQ
~ LIST LINK $	UVXUUVUT
~ LIST LINK $cluster	VVaUURUT
~ LIST LINK $country	VVZVVSVS
~ LIST LINK $domain	TTRSSYTS
~ LIST LINK $institution	TTZTTRTS
~ LIST LINK $person	VV_VVTVS
~ LIST LINK BETWEEN	VVXVVVUV
~ LIST LINK LINK	VVVVVVVV
~ LIST LINK LIST	UVYUVTUT
~ LIST LIST	TNPWQUQT
~ LIST LIST #	VRTQQWSP
~ LIST LIST $	UUTRWRRW
~ LIST LIST $domain	NUPPR_RQ
~ LIST LIST $state	STTUUXVT
~ LIST LIST %Cluster	TUUXTTVT
~ LIST LIST %Compendium	TTTTTXTT
~ LIST LIST %Document	UVVVUYVV
~ LIST LIST %Event	SVTQR_ST
~ LIST LIST %Institution	YUVVTTVV
~ LIST LIST %Place	TTTXTTTT
~ LIST LIST %Project	SSTWQXTT
~ LIST LIST %Technology	TSRQQXUT
~ LIST LIST LEAD	STSTSSSY
~ LIST LIST LINK	VVWVVVVV
~ LIST MEMBER	OVTUSZRS
~ LIST MEMBER $cluster	OVTUSZRS
~ LIST NEED	WVVVUVVV
~ LIST NEED $	WVVVVVVV
~ LIST NEED $state	WVVVVVVV
~ LIST NUM	VUWSQTRR
~ LIST NUM #	ZTUUSRVT
~ LIST NUM $	TTTTUTTX
~ LIST NUM $domain	VWVVVUVV
~ LIST NUM %Institution	XTTTTTTT
~ LIST NUM %Project	TSTTTXTT
~ LIST NUM %Technology	TXUTTTVT
~ LIST NUM LINK	TTXTTTTT
~ LIST ORG	_STVTSUS
~ LIST ORG PARTNER	ZTTVTTUS
~ LIST ORG WORK	XTVVVTVV
~ LIST PARTNER	VPXTTRTT
~ LIST PARTNER $	TTXTTTTT
~ LIST PARTNER $domain	XTVVVTVU
~ LIST PARTNER $state	XTTTTTTT
~ LIST PARTNER MEMBER	XVVVUUVV
~ LIST PER	VVUZSTUT
~ LIST PER %Domain	VVVXUTUU
~ LIST PER %Place	VVUXTVVT
~ LIST TABLE	VUUXTTUT
~ LIST TABLE $	UTUXTTUT
~ LIST TABLE %Cluster	VVVVVVVV
~ LIST TABLE %Institution	VVVXVVUU
~ LIST TABLE %Technology	VUVXVTVU
~ LIST WE	USTTSRTX
~ LIST WE $	XTVTTVUY
~ LIST WE $domain	TUTTTRTX
~ LIST WE LEAD	UUUUVTUY
~ LIST WHERE	VVUVVUYT
~ LIST WHERE $institution	VVUVVUYT
~ LIST WHICH	XRRZRRVQ
~ LIST WHICH #	YVVVUSVV
~ LIST WHICH $cluster	VUTUVSZR
~ LIST WHICH $institution	VUTUVSSY
~ LIST WHICH $thing	UVTUVP_Q
~ LIST WHICH %Institution	XVVVVVVT
~ LIST WHICH %Place	VTUZURUU
~ LIST WHICH %Project	SRUTSZQS
~ LIST WHO	bRTUROTR
~ LIST WHO $cluster	YTTURSST
~ LIST WHO $state	_SUVTQVS
~ LIST WORK	XTVVVTVV
~ LIST WORK $domain	XTVVVTVV
~ MEMBER $	USQRVWRP
~ MEMBER $cluster	OPPOTXQU
~ MEMBER $cluster $	ORPOWVRU
~ MEMBER $cluster $state	TPUTTXSP
~ MEMBER $domain	ZVVUUSVT
~ MEMBER $domain #	XVVVUUVV
~ MEMBER $domain NUM	YVVUVSVT
~ MEMBER $institution	TTPRPYPS
~ MEMBER $institution $	PTQSRaQR
~ MEMBER $institution WORK	TUUUTXUT
~ MEMBER $thing	SUUUTXTT
~ MEMBER $thing $	SUUUTXTT
~ MEMBER %Institution	SUTUXUQQ
~ MEMBER %Institution $	SUTUXUQQ
~ MEMBER ABOUT	UUSSSYSP
~ MEMBER ABOUT $	UUSSSYSP
~ MEMBER FIGURE	TTTTTQTZ
~ MEMBER FIGURE $	TTTTTQTZ
~ MEMBER HOW	UUXTTTTT
~ MEMBER HOW $	UUXTTTTT
~ MEMBER LIST	TUTSSXTT
~ MEMBER LIST $	TUTSSXTT
~ MEMBER NEED	XTTTSTST
~ MEMBER NEED $	XTTTSTST
~ MEMBER WHICH	UUUUTTXT
~ MEMBER WHICH %Programme	UUUUTTXT
~ MEMBER WHO	TVUUTXTU
~ MEMBER WHO WHICH	TVUUTXTU
~ NEED #	XUTTRSRV
~ NEED # $	STTSSTUY
~ NEED # $domain	ZUTVQQPQ
~ NEED # $state	_SVVSPVS
~ NEED # NEED	_VVVVTST
~ NEED # PARTNER	XTTTTTTT
~ NEED # WE	XTVVTTVU
~ NEED # WORK	WVVVUVVV
~ NEED $	ZTQQSOQU
~ NEED $domain	WWTSPNTS
~ NEED $domain #	XTVVTTVT
~ NEED $domain $	WTTSSQRX
~ NEED $domain $state	_SUUURVT
~ NEED $domain %Institution	WVUVVVVU
~ NEED $domain %Technology	TXVVTTVU
~ NEED $domain INUSE	UWVVVVVV
~ NEED $domain LIST	TXVVVUVT
~ NEED $domain PARTNER	XVVVUUVU
~ NEED $state	_RUUQQVQ
~ NEED $state $	YTUUSSUR
~ NEED $state $state	XTVUTTVT
~ NEED $thing	VVVVVVVV
~ NEED $thing $domain	VVVVVVVV
~ NEED %Document	TTTTTXVT
~ NEED %Document $domain	TTTTTXVT
~ NEED %Event	VVVVVVVV
~ NEED %Event WHO	VVVVVVVV
~ NEED %Institution	ZSVUSSVU
~ NEED %Institution $domain	ZSVUSSVU
~ NEED %Institution WORK	XVVVUVVV
~ NEED %Person	XTTTTTTT
~ NEED %Person %Institution	XTTTTTTT
~ NEED %Technology	XYUUSTST
~ NEED %Technology #	XVUUTTRT
~ NEED %Technology $domain	SYVVTTVV
~ NEED ABOUT	UVUVVVYS
~ NEED ABOUT $institution	UVUVVVYS
~ NEED ADOPT	TZTURQTT
~ NEED ADOPT $domain	XVVVTUVU
~ NEED ADOPT $thing	TXTVTTTU
~ NEED ADOPT ELSEWHERE	TXUUUTVU
~ NEED ADOPT WHICH	TXVUVUVU
~ NEED COOPERATE	XUVVTTVV
~ NEED COOPERATE $domain	XUVVTTVV
~ NEED FACT	VXUUTTVS
~ NEED FACT #	XVVUTUVU
~ NEED FACT $domain	TXUVVUVT
~ NEED FACT COOPERATE	WVVVVUVV
~ NEED HOWMANY	TTVTXTVT
~ NEED HOWMANY %Institution	TTVTXTVT
~ NEED INTRODUCE	TXTVUTTT
~ NEED INTRODUCE $domain	TXTVUTTT
~ NEED KNOW	XTVVTTVT
~ NEED KNOW WHICH	XTVVTTVT
~ NEED LIST	UOWVRVUT
~ NEED LIST #	YVVVSVVV
~ NEED LIST $domain	YSUVUSVT
~ NEED LIST LEAD	TTXVTTVT
~ NEED LIST LIST	TTRQSXVT
~ NEED LIST NUM	XVVVUVVV
~ NEED LIST ORG	XTUVVUVT
~ NEED LIST WE	SUVTVVUY
~ NEED LIST WHICH	VTUXUTVU
~ NEED NEED	XTVVTTVT
~ NEED NEED $domain	XTVUTTVT
~ NEED NEED PARTNER	WUVVVVVV
~ NEED NUM	_VVVSSVU
~ NEED NUM #	ZVVVSUVV
~ NEED NUM %Institution	VVVVVVVV
~ NEED NUM ADOPT	UWVVVVVV
~ NEED NUM PARTNER	YVUVUSVU
~ NEED PARTNER	_QSUTRSR
~ NEED PARTNER #	VVVVVVVV
~ NEED PARTNER $	VVVVVVVV
~ NEED PARTNER $domain	ZQSUTSSR
~ NEED PARTNER $institution	XVUVTTUT
~ NEED PARTNER %Person	XVVVVTVV
~ NEED PARTNER PARTNER	WUVVVVVV
~ NEED PARTNER WHO	XUVVUUVU
~ NEED TABLE	UVVXTUVT
~ NEED TABLE %Project	UVVXTUVT
~ NEED WE	TTRTWTSX
~ NEED WE $	TTTTTTSX
~ NEED WE HOWMANY	VVTVXVVT
~ NEED WHO	XTVVUUVU
~ NEED WHO $domain	XTVVTUVU
~ NEED WHO $state	VVVVVVVV
~ NEED WHO WHO	VVVVVVVV
~ NONE %Cluster	VVVXTTSU
~ NONE %Cluster $	VVVZVVSV
~ NONE %Cluster %Project	VVVXVUUV
~ NONE %Cluster WORK	VVVXTTTV
~ NONE BY	VVVYVSVV
~ NONE BY LIST	VVVYVSVV
~ NUM #	XPPPXTNP
~ NUM # #	VVVVVVVV
~ NUM # $	QQQRYWOS
~ NUM # $domain	ZRUSSRUR
~ NUM # $state	aTUVUSVQ
~ NUM # ELSEWHERE	XUVVUTVV
~ NUM # LIST	TTTTXTTT
~ NUM # PARTNER	WUVVVVVV
~ NUM # WE	VVVVVVVV
~ NUM # WORK	gVVUNKVS
~ NUM $	RMOLRJVX
~ NUM $cluster	TTTXTTTT
~ NUM $cluster $state	TTTXTTTT
~ NUM $domain	UUURSUTX
~ NUM $domain $	VUVTTVVT
~ NUM $domain %Technology	VWVVVUVV
~ NUM $domain INUSE	UXVVVUVV
~ NUM $domain WE	TTUTTTSX
~ NUM $state	YTUVUSVS
~ NUM $state $domain	YTUVUSVS
~ NUM %Cluster	RTRUUQRV
~ NUM %Cluster $	TTTTTTUX
~ NUM %Cluster BY	VVVXTVVV
~ NUM %Cluster COMPARE	UUTXTTTT
~ NUM %Cluster SHARE	VVTYSTTR
~ NUM %Cluster WORK	TTTSXSTT
~ NUM %Institution	YSTSVRTS
~ NUM %Institution $	XTUTTTUT
~ NUM %Institution $domain	YVVTSSVT
~ NUM %Institution $state	TTSTXTUT
~ NUM %Institution LIST	aVVVQUVV
~ NUM %Institution PARTNER	VVVVVVVV
~ NUM %Institution WORK	XTTTTTTT
~ NUM %Person	TTTTTSTX
~ NUM %Person $	TTTTTSTX
~ NUM %Person $state	VVVVVVVV
~ NUM %Project	RRTTUXTT
~ NUM %Project $cluster	TSTTTXTT
~ NUM %Project $domain	STTSYSSS
~ NUM %Technology	SXTNVTRR
~ NUM %Technology $	VTUSZRST
~ NUM %Technology $domain	SXTOUTTR
~ NUM ADOPT	UWVVVVVV
~ NUM ADOPT $domain	UWVVVVVV
~ NUM INUSE	UWVVVVVV
~ NUM INUSE $domain	UWVVVVVV
~ NUM LINK	TTXTTTTT
~ NUM LINK $institution	VVWVVVVV
~ NUM LINK LINK	TTXTTTTT
~ NUM LIST	USUSSWSS
~ NUM LIST $	XUVVUUVU
~ NUM LIST %Project	TTUTSYSS
~ NUM NUM	WTSTRQQZ
~ NUM NUM $	SUSTRRQ_
~ NUM NUM NUM	TUTTTTTX
~ NUM NUM PARTNER	XTVVVTVU
~ NUM PARTNER	ZSTTTPSS
~ NUM PARTNER $domain	ZSUTURTS
~ NUM PARTNER NEED	XTUUTTTT
~ NUM PER	TTTTTXTT
~ NUM PER $	TTTTTXTT
~ ORG $	URRSUSRZ
~ ORG $domain	UTUUXTUT
~ ORG $domain $	TTTTXTUT
~ ORG $domain $state	XUVVVUVV
~ ORG $domain WHICH	WVVVVUVV
~ ORG $domain YEAR	TUVVRZVV
~ ORG $institution	UUTVXTTT
~ ORG $institution LEAD	TUTVXTTT
~ ORG $institution NEED	VVVVVVVV
~ ORG $state	ZQQSPSQO
~ ORG $state $	XSQSPUQQ
~ ORG $state $domain	XTVVTSVT
~ ORG $state WORK	WVVVVVVV
~ ORG NEED	XVVVVVVT
~ ORG NEED $	XVVVVVVT
~ ORG NEED $state	WVVVVVVV
~ ORG PARTNER	ZTTVTTUS
~ ORG PARTNER $	XTUVVUVT
~ ORG PARTNER $domain	XVTVTTUT
~ ORG WORK	XTVVTTVT
~ ORG WORK $	XVVVUUVV
~ ORG WORK $domain	XTVVTTVT
~ PARTNER #	_TVURQTT
~ PARTNER # $	YTVTSRTS
~ PARTNER # $domain	XVVVVTVV
~ PARTNER # $state	VVVVVVVV
~ PARTNER # LIST	XVVUTTVU
~ PARTNER $	YMWQUMTP
~ PARTNER $cluster	RTVOUSPU
~ PARTNER $cluster $	TTURWSQV
~ PARTNER $cluster $cluster	STYSTSSS
~ PARTNER $cluster INTRODUCE	TVXUTTTT
~ PARTNER $country	SSWSSYRS
~ PARTNER $country $	SSWSSYRS
~ PARTNER $domain	cOQRTTQN
~ PARTNER $domain #	YVVVUTVT
~ PARTNER $domain $	RSRRV_QP
~ PARTNER $domain $cluster	XSTTSTRT
~ PARTNER $domain $domain	cTUTTOSS
~ PARTNER $domain $state	ZOTUURVT
~ PARTNER $domain %Project	YTVUTSVV
~ PARTNER $domain BETWEEN	WUVVVVVV
~ PARTNER $domain LIST	VVVVVVVV
~ PARTNER $domain NUM	XTTTUTTT
~ PARTNER $domain PARTNER	XTVVVTVU
~ PARTNER $domain WE	YVTVUUVR
~ PARTNER $domain WHICH	VVVVVVVV
~ PARTNER $domain WHO	XUTUUTTT
~ PARTNER $domain WORK	VVVVVVVV
~ PARTNER $domain YEAR	YVUVUSVU
~ PARTNER $institution	YSYSRQNO
~ PARTNER $institution $	QTaTSOQQ
~ PARTNER $institution $cluster	VVYSSTSS
~ PARTNER $institution $domain	_TSUTRRR
~ PARTNER $institution $institution	VVZVVTUT
~ PARTNER $institution LINK	VVVVVVVV
~ PARTNER $state	XUTUSRTO
~ PARTNER $state $	TUUUUUVQ
~ PARTNER $state $domain	WXTUSRUP
~ PARTNER $state $state	VVVVVVVV
~ PARTNER $state $thing	XTTTTTTT
~ PARTNER $thing	XTTVUTVT
~ PARTNER $thing $state	XTTVUTVT
~ PARTNER %Institution	ZTUVVQST
~ PARTNER %Institution $cluster	VVUVYUST
~ PARTNER %Institution $state	ZTVVSQVU
~ PARTNER %Person	XVVVVTVV
~ PARTNER %Person WHO	XVVVVTVV
~ PARTNER %Place	VVVXVUVV
~ PARTNER %Place VERSUS	VVVXVUVV
~ PARTNER ADOPT	TZVVVRVV
~ PARTNER ADOPT $state	TZVVVRVV
~ PARTNER COOPERATE	XTUUUTTU
~ PARTNER COOPERATE PARTNER	XTUUUTTU
~ PARTNER FACT	UVUVURZU
~ PARTNER FACT $thing	UVUVURZU
~ PARTNER INDIA	SSTRSYTS
~ PARTNER INDIA $domain	SSTRSYTS
~ PARTNER INUSE	UZVVVRVV
~ PARTNER INUSE $domain	UZVVVRVV
~ PARTNER LIST	XTTVTTTU
~ PARTNER LIST $	XTSUTTTU
~ PARTNER LIST NUM	VVVVVVVV
~ PARTNER MEMBER	XTTTSSST
~ PARTNER MEMBER $domain	ZVVUUSVT
~ PARTNER MEMBER NEED	XTTTSTST
~ PARTNER NEED	ZTSUTRTR
~ PARTNER NEED $	ZTSUTRSS
~ PARTNER NEED $domain	_SUUURVT
~ PARTNER NEED $state	aRVVVRVR
~ PARTNER NUM	aTUTROUR
~ PARTNER NUM #	YVVVUSVU
~ PARTNER NUM $domain	YVVVVTVU
~ PARTNER NUM $state	YTUVUSVS
~ PARTNER NUM %Institution	YVVTSSVT
~ PARTNER PARTNER	YTVVVUVQ
~ PARTNER PARTNER $domain	WUVVVVVV
~ PARTNER PARTNER WE	YTVVVUVQ
~ PARTNER TABLE	VVVXVUUU
~ PARTNER TABLE $	VVVXVUUU
~ PARTNER WE	YQTUTTTT
~ PARTNER WE $	XTVVVUVV
~ PARTNER WE $domain	XRTUTTTT
~ PARTNER WE FACT	XVVVVTVV
~ PARTNER WHICH	VWVVVUVV
~ PARTNER WHICH $state	VWVVVUVV
~ PARTNER WHO	YTTTTSQS
~ PARTNER WHO $	XUTVUTTT
~ PARTNER WHO $domain	XUVVUUVU
~ PARTNER WHO $institution	TVXUUTTT
~ PARTNER WHO $state	YTUVVTVU
~ PARTNER WHO PARTNER	XTTTTTTT
~ PARTNER WORK	UTVTTWTR
~ PARTNER WORK $	STVTTXTS
~ PARTNER WORK NEED	XVVVUUVU
~ PER #	TTVSTYUS
~ PER # $state	TTVSTYUS
~ PER $	SSTWRVRS
~ PER %Cluster	TVT_QQQQ
~ PER %Cluster #	UVUXTTUU
~ PER %Cluster $	UVUdPQPR
~ PER %Cluster BY	VVVVVVVV
~ PER %Cluster COOPERATE	VVUXTTTT
~ PER %Cluster FACT	TUTXTTTT
~ PER %Cluster HOWMANY	VVUZRSRR
~ PER %Cluster WORK	VVVZVTSV
~ PER %Document	VVVVVSZQ
~ PER %Document $	VVVVVSZQ
~ PER %Domain	UUTXTTTT
~ PER %Domain #	VVVXTVUV
~ PER %Domain $	TTTXTTTT
~ PER %Domain %Cluster	VVVXUTUU
~ PER %Domain HOWMANY	VVV_QUVV
~ PER %Domain LIST	VVVXVTUV
~ PER %Domain PER	VVVWVVVU
~ PER %Institution	VVUXTUTU
~ PER %Institution $	VVUXTUTU
~ PER %Person	VVUTTSVX
~ PER %Person $	VVUTTSVX
~ PER %Place	UUUYPQQT
~ PER %Place $	UUTWRSSV
~ PER %Place HOWMANY	VVUZRTTT
~ PER %Place TABLE	VVVXVUVV
~ PER %Place WHICH	VUUXVTUU
~ PER %Project	TTTTTXTT
~ PER %Project $cluster	TTTTTXTT
~ PER BY	VVVWVVVV
~ PER BY %Domain	VVVWVVVV
~ PER FACT	VVUXTTST
~ PER FACT FACT	VVUXTTST
~ PER PER	VVVXTVUV
~ PER PER %Cluster	VVVXTVUV
~ SHARE $	STRZTQQV
~ SHARE $institution	UURSUQSY
~ SHARE $institution $	UURSUQSY
~ SHARE %Cluster	TTTYSSTS
~ SHARE %Cluster $	TTTYSSTS
~ SHARE %Domain	VVTXUTTT
~ SHARE %Domain $	VVVYVUUV
~ SHARE %Domain BETWEEN	VVTXUTUU
~ SHARE %Institution	SURVSVRO
~ SHARE %Institution $	UVTZSRTR
~ SHARE %Institution %Cluster	UVTXTTTT
~ SHARE %Institution ABOUT	TUTTTXTT
~ SHARE %Institution WHICH	VVTZURTT
~ SHARE %Project	UUZRTRTP
~ SHARE %Project $	UUZRTRTP
~ SHARE LIST	TTXTTSTT
~ SHARE LIST %Project	VVXTUTUT
~ SHARE LIST PARTNER	TTXTTTTT
~ STAGE $	VVUTZTUS
~ STAGE $domain	TTUSTXUT
~ STAGE $domain $	TTUSTXUT
~ STAGE %Technology	SRTSSYSS
~ STAGE %Technology $	SRTSSYSS
~ STAGE FACT	UTUSXXSR
~ STAGE FACT $	VTTSTYSR
~ STAGE FACT $domain	VVVUZRVV
~ TABLE #	VVVZUTUT
~ TABLE # %Place	VVVZUTUT
~ TABLE # BY	VVVWVVVV
~ TABLE $	STRYRSSR
~ TABLE $domain	URUXTSUX
~ TABLE $domain %Technology	VSVYUSUT
~ TABLE $domain NUM	UUUUUTVX
~ TABLE $state	SSTSSSUY
~ TABLE $state %Person	SSTSSSUY
~ TABLE %Cluster	VVTXTSTT
~ TABLE %Cluster $	VVTYTTTT
~ TABLE %Cluster %Domain	VVVZUUTV
~ TABLE %Cluster %Place	VVVWUVVV
~ TABLE %Cluster BY	VVVVVVVV
~ TABLE %Cluster LINK	UVTXTUTU
~ TABLE %Cluster VERSUS	VVVWVVVV
~ TABLE %Domain	TTTXTTTT
~ TABLE %Domain $	TVUXTTUU
~ TABLE %Domain %Cluster	VVUXVVUU
~ TABLE %Domain %Place	TTTXTTTT
~ TABLE %Domain BY	VVVVVVVV
~ TABLE %Domain PER	VVVVVVVV
~ TABLE %Domain TABLE	UUUXTTTT
~ TABLE %Domain VERSUS	VUVXVUUU
~ TABLE %Institution	VVVXVVUU
~ TABLE %Institution %Place	VVVXVVVU
~ TABLE %Institution BY	VVVVVVVV
~ TABLE %Institution VERSUS	VVVXVVUV
~ TABLE %Person	VVVZSRRS
~ TABLE %Person %Domain	VVVZRSRS
~ TABLE %Person BY	VVVZVSUU
~ TABLE %Person VERSUS	VVVXVUVV
~ TABLE %Place	UUUXUTTT
~ TABLE %Place $	VVUYUTVT
~ TABLE %Place %Domain	VVVXVUUV
~ TABLE %Place TABLE	UUTXTTTT
~ TABLE %Project	TTTXTTTT
~ TABLE %Project %Cluster	VVVVVVVV
~ TABLE %Project BY	TTTXTTTT
~ TABLE %Project VERSUS	UVVXTUVT
~ TABLE %Technology	VVVXVTVU
~ TABLE %Technology %Place	VVVWVUVV
~ TABLE %Technology BY	VVVXVTVU
~ TABLE %Technology FACT	VVVVVVVV
~ TABLE %Technology PER	VVVWVVVU
~ TABLE %Technology TABLE	VVVVVVVV
~ TABLE BY	UTVXUTTU
~ TABLE BY %Domain	VVVWVUVV
~ TABLE BY FACT	UTVXUTST
~ TABLE COOPERATE	VVVWVUVV
~ TABLE COOPERATE %Domain	VVVWVUVV
~ TABLE FACT	VVVVVVVV
~ TABLE FACT %Place	VVVVVVVV
~ TABLE LIST	TTTXTTTT
~ TABLE LIST $	TTTXTTTT
~ VERSUS $	TSTVSXQT
~ VERSUS $cluster	SSSYSSSS
~ VERSUS $cluster $	SRSYRSSS
~ VERSUS $cluster %Domain	VVUXVTUV
~ VERSUS $cluster WHO	VVUYVSUV
~ VERSUS $country	VVVVVUVW
~ VERSUS $country BY	VVVVVUVW
~ VERSUS $domain	PYSRSURP
~ VERSUS $domain $	RVSSTVRR
~ VERSUS $domain $state	RZVUTSVS
~ VERSUS $domain ELSEWHERE	VWVVVUVV
~ VERSUS $domain INUSE	VVVVVVVV
~ VERSUS %Cluster	VVVYVTUV
~ VERSUS %Cluster SHARE	VVVXVTVV
~ VERSUS %Cluster TABLE	VVVXVUUV
~ VERSUS %Domain	TVVZTRUT
~ VERSUS %Domain #	TVVXTTUU
~ VERSUS %Domain $	VVVXTTUU
~ VERSUS %Domain TABLE	VVVXVUVV
~ VERSUS %Institution	VVVZVTUU
~ VERSUS %Institution $	VVVZVTUU
~ VERSUS %Place	VUUZURUU
~ VERSUS %Place $	VVVYVUUV
~ VERSUS %Place COOPERATE	VVUXTTUV
~ VERSUS %Place TABLE	VVVVVVVV
~ VERSUS %Place WHICH	VTVXUTTU
~ VERSUS %Technology	TTTXTTTT
~ VERSUS %Technology TABLE	TTTXTTTT
~ VERSUS NUM	TUTTTTTX
~ VERSUS NUM NUM	TUTTTTTX
~ WE #	XRRWRTSU
~ WE # $state	RSRRSSTZ
~ WE # BY	TUUXTTTT
~ WE # FACT	XTUUTTTT
~ WE $	RMOPRNVX
~ WE $cluster	UTSUTSQZ
~ WE $cluster $	UTSUTSQZ
~ WE $domain	WRSTQPSY
~ WE $domain #	UTUUSSUX
~ WE $domain $	XSTSTSQV
~ WE $domain $domain	VTTTTTRW
~ WE $domain $state	ZTVVVTVR
~ WE $domain COOPERATE	YUUUUTUS
~ WE $domain FUND	XUVVUVVU
~ WE $domain HOW	TUTUUTVX
~ WE $domain LACK	VTTTTTUW
~ WE $domain LIST	XTUVVTVU
~ WE $domain NEED	TUVVVUVZ
~ WE $domain NUM	WVVVVVVV
~ WE $domain ORG	XVVVVVVT
~ WE $domain WE	SZVVVVVS
~ WE $domain WHEN	UVVVVUUX
~ WE $domain WHICH	USTUTTTW
~ WE $domain WHO	XVVVTUVU
~ WE $domain WORK	XTUUTTUS
~ WE $institution	RS_SPPOR
~ WE $institution $	VSWTSTTV
~ WE $institution $cluster	VVWVVVVV
~ WE $institution $domain	YUSVTUUU
~ WE $institution $institution	SUZSSSSR
~ WE $institution FACT	XTXTSTTT
~ WE $institution INTRODUCE	UVXUUUUT
~ WE $institution KNOW	VVWVVVVV
~ WE $institution NEED	TTTTTTTX
~ WE $institution SHARE	VVTVVVUX
~ WE $institution WE	TUXUVVVT
~ WE $institution WHO	VUXVVVVT
~ WE $person	TSWTSSVR
~ WE $person $institution	TUXTTUTT
~ WE $person ABOUT	TTTTTTXT
~ WE $state	TZRTNMQT
~ WE $state #	VVVVVVVV
~ WE $state $	UUTURTTV
~ WE $state $domain	XTSTROVQ
~ WE $state $state	TTTTTTTX
~ WE $state ABOUT	UUVVVVVX
~ WE $state ADOPT	TXVVUTVU
~ WE $state FACT	XTVVVUVV
~ WE $state LACK	TXVTTTUU
~ WE $state NEED	UXVVTTVU
~ WE $state WHEN	TTVVVVVY
~ WE $state WHICH	VWVVUTUU
~ WE $state WHO	TXTUTTUT
~ WE $thing	TXTTTTQV
~ WE $thing $	TRTUTRRZ
~ WE $thing $state	TXTUTTTS
~ WE $thing ORG	SSTUUSTX
~ WE %Institution	VVVXVUVV
~ WE %Institution LIST	VVVXVUVV
~ WE %Person	XVVVUTVU
~ WE %Person $state	XVVVUTVU
~ WE %Technology	XTVVVUVV
~ WE %Technology $	XTVVVUVV
~ WE ABOUT	UUVTTTWR
~ WE ABOUT $person	VVXTUVTT
~ WE ABOUT $thing	UVUUTTXT
~ WE ADOPT	SZVVVUVV
~ WE ADOPT $	SZVVVVVV
~ WE ADOPT $state	VWVVVUVV
~ WE BY	XUVVTTVV
~ WE BY WE	XUVVTTVV
~ WE COOPERATE	YSTUTRUS
~ WE COOPERATE $	YSTUTRUS
~ WE FACT	XSXUSPUR
~ WE FACT $	VVVVVVVV
~ WE FACT $domain	ZTTUTRVS
~ WE FACT $institution	TVXUUTTT
~ WE FIGURE	VUTTUUTX
~ WE FIGURE $	VUTTUUTX
~ WE FUND	XUVVVVVT
~ WE FUND WE	XUVVVVVT
~ WE HOW	TUUTTTTX
~ WE HOW $	TUTTTTTX
~ WE HOW $institution	VVXTUUVT
~ WE HOWMANY	TUSUZSUS
~ WE HOWMANY #	TVTVYUVS
~ WE HOWMANY $	VVVVVVVW
~ WE HOWMANY %Project	VVTUXTTT
~ WE INTRODUCE	TW_UUUTR
~ WE INTRODUCE $	UXVVUUVV
~ WE INTRODUCE $institution	UVZVVVUT
~ WE INTRODUCE $person	VUYUVVTS
~ WE INTRODUCE WHO	UVXVVVUV
~ WE KNOW	SSZUQQVR
~ WE KNOW $cluster	VVWVVVVV
~ WE KNOW $person	UUZUUURR
~ WE KNOW %Person	TTXUSTUS
~ WE KNOW FACT	VVTVTUXT
~ WE KNOW WHICH	VWVVUUVV
~ WE LACK	TXUYUSUU
~ WE LACK $	TXVVVUVV
~ WE LACK %Person	VVUZUSUU
~ WE LEAD	XUUVUTXS
~ WE LEAD $	UUUUVTUY
~ WE LEAD $cluster	UUTVUVXT
~ WE LEAD $domain	XVVVVTVV
~ WE LEAD LIST	XUVVTTVV
~ WE LINK	XUTUTTUT
~ WE LINK $	VVXVVVVU
~ WE LINK %Person	XUTUTTUT
~ WE LIST	PTSUVVUT
~ WE LIST #	TTTTXTTT
~ WE LIST $	TTTTTSWV
~ WE LIST $domain	SSSSQYQT
~ WE LIST $institution	TTXUUTUT
~ WE LIST %Technology	TRSTRZST
~ WE LIST ABOUT	SSPQRPSY
~ WE LIST FACT	VUTTTTXT
~ WE LIST INTRODUCE	VVXUVVTT
~ WE LIST LIST	TXUXUTUV
~ WE LIST WE	TUTTTRTX
~ WE NEED	WTUVUTRR
~ WE NEED #	UTUTSSVX
~ WE NEED $	WTSSUSRU
~ WE NEED $domain	VVVVVVVV
~ WE NEED %Document	TTTTTXVT
~ WE NEED %Event	VVVVVVVV
~ WE NEED %Institution	XVVVUVVV
~ WE NEED %Person	XTTTTTTT
~ WE NEED ADOPT	VVTVSTTT
~ WE NEED FACT	VXUUTTVS
~ WE NEED HOWMANY	TTVTXTVT
~ WE NEED KNOW	XTVVTTVT
~ WE NEED LIST	SRWVSVVS
~ WE NEED PARTNER	XUUVTTVT
~ WE NEED TABLE	UVVXTUVT
~ WE NEED WE	VVTVXVVT
~ WE NEED WHO	VVVVVVVV
~ WE NUM	VVVVVVVV
~ WE NUM %Person	VVVVVVVV
~ WE ORG	VVVVVVVV
~ WE ORG $	VVVVVVVV
~ WE PARTNER	_TVUSPRM
~ WE PARTNER $	_VUUTTVR
~ WE PARTNER $cluster	TVXUTTTT
~ WE PARTNER $domain	XTTVUTVU
~ WE PARTNER $institution	XTTUTTTT
~ WE PARTNER $state	VVVVVVVV
~ WE PARTNER WHO	TVXUUTTT
~ WE SHARE	SUVTTTTY
~ WE SHARE $	SUVTTTTY
~ WE TABLE	VVVWVVVU
~ WE TABLE %Technology	VVVWVVVU
~ WE WE	TTTTTSSX
~ WE WE $	UUUUUTRZ
~ WE WE $domain	XVVVUVVT
~ WE WE $state	TTTTTTTX
~ WE WE NEED	VVVVVVVV
~ WE WE WHICH	VUUVVVVX
~ WE WHEN	TVTTTTTX
~ WE WHEN $	TVTTTTTX
~ WE WHICH	RVTTTRTW
~ WE WHICH #	UVVVUUUX
~ WE WHICH $	VUUVVUVX
~ WE WHICH $domain	TTTTTSSY
~ WE WHICH $state	TXVVVVVT
~ WE WHO	UVUUVUUX
~ WE WHO $	UVUUVUUX
~ WE WORK	ZSUVTUVS
~ WE WORK $	XUVVTUVU
~ WE WORK $domain	WVVVVVVV
~ WE WORK $state	XTUVVUVT
~ WE WORK WHICH	VVVVVVVV
~ WE WORK WHO	VVVVVVVV
~ WHEN $	RSQPPVUU
~ WHEN $cluster	UUSTSQ_P
~ WHEN $cluster $	UTTTSTYS
~ WHEN $cluster FACT	VVTUURZP
~ WHEN $institution	VVUVVTVW
~ WHEN $institution FACT	VVUVVTVW
~ WHEN $person	VVUVVTTX
~ WHEN $person $	VVUVVTTX
~ WHEN $state	TTVTTSTX
~ WHEN $state $	UTVVVTTY
~ WHEN $state %Place	TTVTTTTX
~ WHEN %Cluster	VUUTTTTX
~ WHEN %Cluster $	VVVTUUSY
~ WHEN %Cluster FACT	VUUTTTTX
~ WHEN %Place	UUUTTTTX
~ WHEN %Place $	UUUTTTTX
~ WHEN FACT	UVTTTSYR
~ WHEN FACT $	VVUUURZR
~ WHEN FACT BY	UVTTTTXT
~ WHEN NEED	UVVVVVVX
~ WHEN NEED $	UVVVVVVX
~ WHEN WE	VVTVTUXT
~ WHEN WE KNOW	VVTVTUXT
~ WHEN WHEN	TTTTTXST
~ WHEN WHEN $	TTTTTXST
~ WHERE $	RTQRTRXY
~ WHERE $cluster	VVUUVPaR
~ WHERE $cluster FACT	VVUUVPaR
~ WHERE $domain	TSTTTXTS
~ WHERE $domain INUSE	TSTTTXTS
~ WHERE $institution	TTTTTRXR
~ WHERE $institution $	TTTTTRXR
~ WHERE $institution FACT	VVTVVRcQ
~ WHERE $person	SRQSTOTX
~ WHERE $person $	TSSTTRPa
~ WHERE $person WORK	SSQTTQZS
~ WHERE $thing	VSUUUMdP
~ WHERE $thing $	VVVVVSZT
~ WHERE $thing INUSE	VTUUUNcQ
~ WHERE $thing LIST	VTVVVSZT
~ WHERE %Cluster	VUTUTSXT
~ WHERE %Cluster %Event	UUTTTTXT
~ WHERE %Cluster SHARE	VVVYVUUV
~ WHERE %Domain	VUUYTTTS
~ WHERE %Domain %Project	VUUYTTTS
~ WHERE %Institution	TVVYTTTU
~ WHERE %Institution WORK	TVVYTTTU
~ WHERE %Technology	VUUZSTTU
~ WHERE %Technology $	VUUZSTTU
~ WHERE ABOUT	VVUVVTZR
~ WHERE ABOUT $	VVUVVTZR
~ WHERE FACT	UVTTTTXS
~ WHERE FACT $	UVTTTTXT
~ WHERE FACT $cluster	VVUVUSYS
~ WHERE FACT $institution	VVUVVTYT
~ WHERE GAP	VVVXVUUV
~ WHERE GAP BETWEEN	VVVXVUVV
~ WHERE GAP WHICH	VVVWVVUV
~ WHERE HOWMANY	TSSRSZRS
~ WHERE HOWMANY FIGURE	UTTTSXTT
~ WHERE HOWMANY YEAR	TTTTTXST
~ WHERE INDIA	TTUWSWST
~ WHERE INDIA $domain	TTUTTXST
~ WHERE INDIA %Technology	VUVXTTTT
~ WHERE INUSE	RVSXTTSR
~ WHERE INUSE $	RVSXTTSR
~ WHERE LEAD	TXTVTTTU
~ WHERE LEAD $	TXTVTTTU
~ WHERE LIST	VVVWVUVV
~ WHERE LIST %Project	VVVWVUVV
~ WHERE LIST GAP	VVVVVVVV
~ WHERE WE	VTTTTWQT
~ WHERE WE $domain	TTVUVSTY
~ WHERE WE $thing	UTUVVSTX
~ WHERE WE LIST	TTUTTXTU
~ WHERE WE NEED	XTUUUSUT
~ WHERE WHERE	XTUUUSUT
~ WHERE WHERE WE	XTUUUSUT
~ WHERE WORK	SWSUTSWT
~ WHERE WORK $	SWSUTSWT
~ WHICH #	ZRRPQSXR
~ WHICH # #	XVVUTTVV
~ WHICH # $	RTTTTTQX
~ WHICH # $cluster	QUTTSYSR
~ WHICH # $country	SUUVRORa
~ WHICH # $domain	_TTSQQNQ
~ WHICH # $institution	STSTTSYR
~ WHICH # $state	WTUUTXUR
~ WHICH # FACT	PTTRTWWQ
~ WHICH # LEAD	XTSTSRST
~ WHICH # LIST	RQUTTZUQ
~ WHICH # PARTNER	cTUUROSR
~ WHICH # WE	STUTTTTY
~ WHICH # WORK	WTUTPRYV
~ WHICH $	PXSPOVQU
~ WHICH $cluster	QSTNPUPW
~ WHICH $cluster #	UTTUTTTX
~ WHICH $cluster $	UTTUTSRY
~ WHICH $cluster $cluster	UUVRURTX
~ WHICH $cluster $domain	TSSSRYQS
~ WHICH $cluster $institution	SU_STRSR
~ WHICH $cluster %Project	VUVVVRUZ
~ WHICH $cluster %Technology	VXTUTTTT
~ WHICH $cluster FACT	VUTUVSZR
~ WHICH $cluster YEAR	VVTVURSY
~ WHICH $country	URTTSQQY
~ WHICH $country #	PTTTTSRY
~ WHICH $country $	VVVVVUUX
~ WHICH $country %Institution	YSTVTTUR
~ WHICH $country %Place	TTTTTTTX
~ WHICH $domain	UUORPTOT
~ WHICH $domain #	XTVVUVVT
~ WHICH $domain $	RQQQQVMW
~ WHICH $domain $domain	STURSZTR
~ WHICH $domain $institution	SRSUSRRZ
~ WHICH $domain $state	STUVTTVX
~ WHICH $domain %Project	UXVVUUVV
~ WHICH $domain %Technology	TYVUSQVV
~ WHICH $domain INDIA	RTSTTYSR
~ WHICH $domain INUSE	UYVVVTVV
~ WHICH $domain NUM	SVVVVUUZ
~ WHICH $domain WE	QRUUURTZ
~ WHICH $domain WORK	XTTTTTTT
~ WHICH $domain YEAR	TUUVVTUX
~ WHICH $institution	PTSTT_PR
~ WHICH $institution $	TSSTTZQS
~ WHICH $institution $cluster	VVYVVUUU
~ WHICH $institution $domain	QZQUSYOS
~ WHICH $institution $institution	UUXUUTUT
~ WHICH $institution LINK	VVZVUTVU
~ WHICH $institution MEMBER	UTTSSYSS
~ WHICH $institution ORG	TTTVTXTT
~ WHICH $institution WHO	VVXVVUVV
~ WHICH $person	TRVRRP_O
~ WHICH $person $	TSSTSSZR
~ WHICH $person $person	UU_SUSSR
~ WHICH $person FACT	UTSTUSYS
~ WHICH $state	LWOSTSMV
~ WHICH $state #	XUVVTUVU
~ WHICH $state $	RWUVTQVX
~ WHICH $state $domain	RRRTSTRX
~ WHICH $state $state	TZUVUSUR
~ WHICH $state $thing	QWSTRWRR
~ WHICH $state %Cluster	VUVUUSVY
~ WHICH $state %Person	TXUUTTVT
~ WHICH $state %Technology	UXUTTSTT
~ WHICH $state ADOPT	RaUVURUN
~ WHICH $state LACK	VZVUVRVV
~ WHICH $state NUM	STSTYQTS
~ WHICH $state WHO	TTTUTXVT
~ WHICH $thing	QSNSQSXT
~ WHICH $thing $	UOPSSJVV
~ WHICH $thing $domain	TSTTSSYS
~ WHICH $thing $state	QUPTRXRN
~ WHICH %Cluster	LPRXPTXR
~ WHICH %Cluster #	TTTXTTTT
~ WHICH %Cluster $	TTTNTRXZ
~ WHICH %Cluster $domain	QRRYRVPQ
~ WHICH %Cluster $person	TURRTSYS
~ WHICH %Cluster $state	TTTSTXTT
~ WHICH %Cluster %Domain	UTUXTTUT
~ WHICH %Cluster %Institution	TTSYTSTS
~ WHICH %Cluster %Person	VUUQURSZ
~ WHICH %Cluster %Programme	TTTTTTTX
~ WHICH %Cluster %Project	VVVbRQUU
~ WHICH %Cluster %Technology	UUU_PRRS
~ WHICH %Cluster HOWMANY	VVVYTUTU
~ WHICH %Cluster LACK	TTTXTTST
~ WHICH %Cluster LEAD	VVVTUUUX
~ WHICH %Cluster LIST	VVVTVTTX
~ WHICH %Cluster NEED	VVVSUUUY
~ WHICH %Cluster SHARE	VVT_URSS
~ WHICH %Cluster WHICH	TVVYVPST
~ WHICH %Cluster WORK	RRQXLUPP
~ WHICH %Cluster YEAR	VUURTRSZ
~ WHICH %Compendium	SUUTSYTR
~ WHICH %Compendium LIST	SUUTSYTR
~ WHICH %Document	QQRSRWUV
~ WHICH %Document $cluster	VUTUS_RQ
~ WHICH %Document $domain	SSVVSYVR
~ WHICH %Document $thing	UUUVUXTS
~ WHICH %Document ABOUT	VUSTSRSY
~ WHICH %Document LIST	UTUUTSXT
~ WHICH %Document NUM	TTTTSXSS
~ WHICH %Domain	PRQZNTVN
~ WHICH %Domain #	UVUaRSQR
~ WHICH %Domain $	TTRVTXTT
~ WHICH %Domain $cluster	SSSTSSYT
~ WHICH %Domain $institution	RRQTRYRR
~ WHICH %Domain %Cluster	VVU_UTTU
~ WHICH %Domain %Institution	UUUZUSSR
~ WHICH %Domain %Project	VVVWVVVV
~ WHICH %Domain %Technology	URU_SRTQ
~ WHICH %Domain BY	VVUZUSQT
~ WHICH %Domain COOPERATE	SUTRSZSS
~ WHICH %Domain GAP	VVVXVTUV
~ WHICH %Domain HOWMANY	TTSYSSST
~ WHICH %Domain INDIA	TTTTTXTT
~ WHICH %Domain LIST	TVTZSSST
~ WHICH %Domain NONE	VVVaVSSU
~ WHICH %Domain PARTNER	STRSTXSS
~ WHICH %Domain PER	VVVZVTSV
~ WHICH %Domain WE	VUUXUTTU
~ WHICH %Domain WHICH	VVVWVVUV
~ WHICH %Domain WHO	TTTXTTTT
~ WHICH %Domain WORK	TUUXSZSP
~ WHICH %Event	SSSSRZRS
~ WHICH %Event $cluster	UUTUSYRS
~ WHICH %Event BY	VUUUSYTT
~ WHICH %Event HAPPEN	TTUTTXUT
~ WHICH %Institution	YOVTOVVR
~ WHICH %Institution $	UTTTTSSW
~ WHICH %Institution $cluster	VTTTTXST
~ WHICH %Institution $domain	XTVVUUVT
~ WHICH %Institution $person	RUSTTSZQ
~ WHICH %Institution $state	YSRROUTP
~ WHICH %Institution $thing	SRSSTVWP
~ WHICH %Institution %Cluster	SURYTTTS
~ WHICH %Institution ADOPT	XTUUTTUT
~ WHICH %Institution FACT	VTVXUTTU
~ WHICH %Institution HOST	VVSSTRYR
~ WHICH %Institution LINK	TTXTTTTT
~ WHICH %Institution MEMBER	TTUTTZRS
~ WHICH %Institution PARTNER	_TVVVQTR
~ WHICH %Institution WE	XTTUTTVT
~ WHICH %Institution WORK	XSVUTTUT
~ WHICH %Person	OQVPPVQ_
~ WHICH %Person $	TTTTTTTX
~ WHICH %Person $cluster	VVVVVQV_
~ WHICH %Person $institution	UUSVSQR_
~ WHICH %Person $state	RTUUTVVX
~ WHICH %Person %Person	TTSTTTSX
~ WHICH %Person %Project	VVXUVTVV
~ WHICH %Person FACT	UUVSTWTN
~ WHICH %Person LINK	TTVTRVRR
~ WHICH %Person WORK	TTTTSXUM
~ WHICH %Place	PWQYMTUR
~ WHICH %Place #	VUVYVVUU
~ WHICH %Place $	UTTTUTTX
~ WHICH %Place $cluster	TQTRTRZR
~ WHICH %Place $domain	TPROTVMW
~ WHICH %Place $institution	USSSSRYS
~ WHICH %Place $state	TXVUUTVT
~ WHICH %Place $thing	RSTRTSYS
~ WHICH %Place %Cluster	UUTXTTST
~ WHICH %Place %Domain	VVVXVUUV
~ WHICH %Place %Institution	UTUbTQQP
~ WHICH %Place %Project	UTUXTTUT
~ WHICH %Place %Technology	TRUaQPSU
~ WHICH %Place ADOPT	R_URSRSR
~ WHICH %Place COOPERATE	SSUWSVQO
~ WHICH %Place FACT	URUVRVQT
~ WHICH %Place GAP	VVVXVUVV
~ WHICH %Place HOST	UTTTTTXT
~ WHICH %Place HOW	VVVXVUUV
~ WHICH %Place INDIA	RSUSQZTQ
~ WHICH %Place INUSE	VVVXVTUV
~ WHICH %Place LACK	TTUXTTVT
~ WHICH %Place PARTNER	TTTSTXTT
~ WHICH %Place PER	VVUXTTTT
~ WHICH %Place WHICH	VUVXVTUU
~ WHICH %Place WHO	VUVXVUVV
~ WHICH %Programme	SSRTRXVQ
~ WHICH %Programme #	TTTTTXST
~ WHICH %Programme $thing	UUUUTTXT
~ WHICH %Programme WORK	TTSTTXST
~ WHICH %Project	NVTRPXQQ
~ WHICH %Project $cluster	SRUTSZQS
~ WHICH %Project $institution	TRSSTYSR
~ WHICH %Project $state	QXTSSTUR
~ WHICH %Project FACT	RRUQRaPQ
~ WHICH %Project INUSE	VSVTRZVU
~ WHICH %Project LINK	VSaRTPTR
~ WHICH %Technology	PTSTQYNT
~ WHICH %Technology $	TTRURXRR
~ WHICH %Technology $cluster	VaUVUPVS
~ WHICH %Technology $domain	TSTTSZTR
~ WHICH %Technology $institution	URPRR_SP
~ WHICH %Technology $state	QUTRRWUP
~ WHICH %Technology %Person	VUUTTXUS
~ WHICH %Technology ADOPT	TZVTUQVR
~ WHICH %Technology BY	SUTRRYTT
~ WHICH %Technology ELSEWHERE	VYVVVSVV
~ WHICH %Technology FACT	RTUTTXUQ
~ WHICH %Technology FIGURE	VTVTTSVY
~ WHICH %Technology INUSE	TTTVRXTT
~ WHICH %Technology STAGE	VTTSTYSR
~ WHICH %Technology TABLE	VVVXVTVV
~ WHICH %Technology VERSUS	VWVVVUVV
~ WHICH %Technology WORK	TXUTTTUU
~ WHICH %Technology YEAR	TTTTTSTX
~ WHICH ABOUT	SSRSSVTW
~ WHICH ABOUT $	STTUUXRT
~ WHICH ABOUT $cluster	UTSTSPSZ
~ WHICH ABOUT $institution	VUSUURZS
~ WHICH ABOUT $thing	VUTVVMdQ
~ WHICH ABOUT INDIA	VVSVV_SQ
~ WHICH ADOPT	PYXTUTTP
~ WHICH ADOPT $	SXTUTTUR
~ WHICH ADOPT $institution	VTYTUTTS
~ WHICH ADOPT $state	S_TVVTVR
~ WHICH ADOPT ELSEWHERE	VXVVVUVV
~ WHICH ADOPT NEED	QYUVVSVT
~ WHICH BETWEEN	TTXTTTTT
~ WHICH BETWEEN $cluster	TTXTTTTT
~ WHICH COOPERATE	TUUUTYUS
~ WHICH COOPERATE PARTNER	TUUUTYUS
~ WHICH ELSEWHERE	QXSTTTUQ
~ WHICH ELSEWHERE $	OdRSUSVQ
~ WHICH ELSEWHERE $domain	TXVUVUVU
~ WHICH ELSEWHERE FACT	TXVTTTUU
~ WHICH ELSEWHERE INUSE	R_VVVVVS
~ WHICH ELSEWHERE WE	TYVVVVVV
~ WHICH FACT	RTQSQVYN
~ WHICH FACT $	QTRTSXXQ
~ WHICH FACT $cluster	UUTTTTXT
~ WHICH FACT $domain	VVVVVTUY
~ WHICH FACT $thing	UTTTTTYM
~ WHICH FUND	VVUUUTSY
~ WHICH FUND $	VVUUUTSY
~ WHICH HOWMANY	SSTSZQVQ
~ WHICH HOWMANY #	TTTTXTTS
~ WHICH HOWMANY $	UTTTTTXT
~ WHICH HOWMANY $domain	UTVTXTVU
~ WHICH HOWMANY $institution	VUSURTTY
~ WHICH HOWMANY %Cluster	UUTTYTUR
~ WHICH HOWMANY %Event	UTVUaPVS
~ WHICH HOWMANY %Institution	OVVUbUVV
~ WHICH HOWMANY %Project	VVVQbOUN
~ WHICH INDIA	STSRSXPU
~ WHICH INDIA $	TTTTTTTX
~ WHICH INDIA $country	TTSUUZVR
~ WHICH INDIA %Institution	TUSTTXTT
~ WHICH INDIA %Place	VUUTPXTT
~ WHICH INDIA TABLE	UUUUUTVX
~ WHICH INUSE	RYSSRSSS
~ WHICH INUSE $	TXSSTRRU
~ WHICH INUSE $domain	V_VVVTVT
~ WHICH INUSE $state	SSSTSYTQ
~ WHICH INUSE %Technology	T_VVRQVU
~ WHICH INUSE ADOPT	VWVVVVVV
~ WHICH INUSE ELSEWHERE	TXVVUUVU
~ WHICH INUSE HOWMANY	VTUVTUXT
~ WHICH INUSE VERSUS	VXVUVUVV
~ WHICH LEAD	UUSUURWV
~ WHICH LEAD $	VVUVVUUX
~ WHICH LEAD $cluster	UUTUTSWU
~ WHICH LEAD $institution	VVUVVUTX
~ WHICH LINK	RTZSSRSQ
~ WHICH LINK $	TUXTTTTT
~ WHICH LINK $cluster	VUYSUUTS
~ WHICH LINK $institution	VVdUVTUQ
~ WHICH LINK $person	TTYTTSRS
~ WHICH LINK BETWEEN	SU_STQRR
~ WHICH LINK FUND	VVTVVVUX
~ WHICH LINK LEAD	VVZVVUUT
~ WHICH LINK PARTNER	VVYVVUUU
~ WHICH LIST	SVTTRVTT
~ WHICH LIST $domain	TTTUTXTT
~ WHICH LIST $state	TXUUTTVT
~ WHICH NEED	RSTTTRSY
~ WHICH NEED $	TUTTTTUX
~ WHICH NEED $domain	TTUVVTTX
~ WHICH NUM	PSSTWPSW
~ WHICH NUM #	TTTTXTTT
~ WHICH NUM $	TTTTTSSY
~ WHICH NUM %Cluster	VUTYQSTS
~ WHICH NUM %Institution	TTSTXTUT
~ WHICH NUM %Project	STTSYSSS
~ WHICH NUM NUM	VVTTTSSY
~ WHICH ORG	ZTUUTRTR
~ WHICH ORG $	XTUUUSTU
~ WHICH ORG WORK	XTVVTTVT
~ WHICH PARTNER	VSXSRUQQ
~ WHICH PARTNER $cluster	STYSTSSS
~ WHICH PARTNER $domain	TTSSSXST
~ WHICH PARTNER NEED	XTVVVSVU
~ WHICH TABLE	STUUSSUY
~ WHICH TABLE $	VVVXVVVV
~ WHICH TABLE $state	SSTSSSUY
~ WHICH TABLE %Technology	VVVVVVVV
~ WHICH WE	QUTTSRTZ
~ WHICH WE $	VVVVVVVW
~ WHICH WE $domain	TTTUTSTX
~ WHICH WE $institution	TUTTTTTX
~ WHICH WE $state	TXVVVTVT
~ WHICH WE LIST	TUTTTTTX
~ WHICH WE ORG	VVVVVVVV
~ WHICH WHERE	TSTTTSSY
~ WHICH WHERE $	TSTTTSSY
~ WHICH WHICH	XTTTTVTR
~ WHICH WHICH %Domain	TUTTTXTT
~ WHICH WHICH PARTNER	XTVVVSVU
~ WHICH WHICH WORK	XTUVUSVT
~ WHICH WHO	XVUUUTVT
~ WHICH WHO #	XVUUUTVT
~ WHICH WORK	SSQRSXQV
~ WHICH WORK $	XTUUUQTX
~ WHICH WORK $domain	YSUUSRTX
~ WHICH WORK $state	QRRSTZSP
~ WHICH WORK %Project	TTTTTSSY
~ WHICH WORK ELSEWHERE	TXVUUUVV
~ WHICH YEAR	VVUVVUUX
~ WHICH YEAR $	VVUVVUUX
~ WHO #	VRTWTVTQ
~ WHO # $	UVUSYTTT
~ WHO # $domain	USTTRWUT
~ WHO # $state	YTTUTRUT
~ WHO # LACK	TTTXTTTT
~ WHO # LIST	XTVVUTVT
~ WHO $	VRSSTQVY
~ WHO $cluster	URVSQPWQ
~ WHO $cluster $	OSWSRQWQ
~ WHO $cluster INTRODUCE	VVXVVVVU
~ WHO $cluster LIST	TVTUTXTT
~ WHO $cluster WORK	YTTURSST
~ WHO $country	TVZVUTUT
~ WHO $country LINK	TVZVUTUT
~ WHO $domain	WVPSQSMR
~ WHO $domain $	VSOQOMNW
~ WHO $domain $domain	ZSUVTTVT
~ WHO $domain $state	aQRUSQUP
~ WHO $domain %Institution	XTVVUUVU
~ WHO $domain %Project	TTTUTXVT
~ WHO $domain %Technology	RRUUQZVS
~ WHO $domain ABOUT	WUVVVVVV
~ WHO $domain ELSEWHERE	TXTUTTUT
~ WHO $domain INDIA	XSTUTTTS
~ WHO $domain LIST	XVVVUTVU
~ WHO $domain WORK	_SVVTQVS
~ WHO $institution	YTWRSSPP
~ WHO $institution $	UVXUUTTT
~ WHO $institution $domain	XTTVUTRT
~ WHO $institution $institution	UVXVVVVV
~ WHO $institution %Event	UUXTTTST
~ WHO $institution LINK	UVXVVVUV
~ WHO $institution LIST	VVXVVVUV
~ WHO $institution PARTNER	XUWTTTRQ
~ WHO $institution WE	VVVVVVVV
~ WHO $institution WHO	VVWVVVVV
~ WHO $person	TTXTTTTT
~ WHO $person $person	TTXTTTTT
~ WHO $state	VQSURVTV
~ WHO $state $	WRTVTRVW
~ WHO $state $domain	YSTVVSVS
~ WHO $state ADOPT	SPTTTYTT
~ WHO $state INUSE	aTUVUPUT
~ WHO $state LACK	TXUTUTUU
~ WHO $state WHO	VVVVVVVV
~ WHO $state WORK	YUVVUTVU
~ WHO $thing	XNRSQPZN
~ WHO $thing $	QSTUTR_P
~ WHO $thing $state	ZPPTRRPQ
~ WHO %Cluster	VVVXUUTV
~ WHO %Cluster $	VVVXUUTV
~ WHO %Document	TUTTTXST
~ WHO %Document FIGURE	TUTTTXST
~ WHO %Institution	WTUWSSUT
~ WHO %Institution $	TUUXTTUT
~ WHO %Institution $state	XTVVTTVT
~ WHO %Institution LIST	XVVVTUVU
~ WHO %Person	UTVVTWVS
~ WHO %Person $state	TTVVTXVT
~ WHO %Person WORK	XTVVTTVT
~ WHO %Place	STSSQYQR
~ WHO %Place NUM	STSSQYQR
~ WHO %Technology	SYVXVSVV
~ WHO %Technology $	VUVXVUVV
~ WHO %Technology ADOPT	SYVVVSVV
~ WHO ABOUT	STVSTXTR
~ WHO ABOUT $	TVTTTXTT
~ WHO ABOUT $person	TTXTTTTT
~ WHO ADOPT	TSWTTTXT
~ WHO ADOPT $institution	TUZUVTRT
~ WHO ADOPT $thing	TSTTTTXT
~ WHO COOPERATE	YTUWUSUU
~ WHO COOPERATE $	YTUVUSUU
~ WHO COOPERATE WHICH	VVVXVVVV
~ WHO FACT	_TUVUQTR
~ WHO FACT $	XVUVVUTT
~ WHO FACT $state	ZTUVURUS
~ WHO FIGURE	STSTTYRT
~ WHO FIGURE $	STSTTYRT
~ WHO HOST	VVVVVUWV
~ WHO HOST $	VVVVVUWV
~ WHO INDIA	YUUUSSUS
~ WHO INDIA WORK	YUUUSSUS
~ WHO INTRODUCE	SSYUTSSS
~ WHO INTRODUCE $	SRYTTSSS
~ WHO INTRODUCE $institution	TVbVVTTT
~ WHO INTRODUCE WE	TVXVVUVU
~ WHO INUSE	XTTVTTVT
~ WHO INUSE $domain	XTTVTTVT
~ WHO KNOW	TTVVTXVT
~ WHO KNOW $domain	TTVVTXVT
~ WHO LEAD	RUMUSOXW
~ WHO LEAD $	TVUVVUTY
~ WHO LEAD $cluster	RUOTSLXT
~ WHO LEAD $country	TUUVTTSX
~ WHO LEAD $domain	TUVVVUQ_
~ WHO LEAD $institution	RUQUTQS_
~ WHO LINK	STYUTSTT
~ WHO LINK $	TTXVTTVT
~ WHO LINK $cluster	VVXVVUVV
~ WHO LINK $institution	TUXUTTTT
~ WHO LINK $person	VVYVVVSV
~ WHO LINK WHICH	VVYVVVUU
~ WHO LIST	ZTSTQSRR
~ WHO LIST $domain	YTSTSSSS
~ WHO LIST INDIA	SVVVVUUZ
~ WHO LIST MEMBER	OVTUSZRS
~ WHO LIST WORK	XTVVVTVV
~ WHO MEMBER	STTTRZPS
~ WHO MEMBER $cluster	STTTRZPS
~ WHO NEED	YVVVVVVT
~ WHO NEED $	YVVVVVVT
~ WHO PARTNER	_RRSTQSR
~ WHO PARTNER #	XVVVVTVV
~ WHO PARTNER $	ZTRRSRRR
~ WHO PARTNER $domain	YTVVVUVT
~ WHO PARTNER $institution	XVUVVUVV
~ WHO PARTNER $thing	XTTVUTVT
~ WHO PARTNER WE	WVVVVVVV
~ WHO WE	ZPVUSRTQ
~ WHO WE $domain	XTUVVTVU
~ WHO WE $institution	UVXVVVUV
~ WHO WE %Technology	XTVVVUVV
~ WHO WE COOPERATE	XUTUTTUT
~ WHO WE FACT	VVVVVVVV
~ WHO WE INTRODUCE	TVYVVVVV
~ WHO WE PARTNER	WUWUTTTS
~ WHO WHICH	WTTUTXRS
~ WHO WHICH $	YTVUTSVT
~ WHO WHICH %Domain	VVUYVSUV
~ WHO WHICH %Institution	VTUUTVTT
~ WHO WHICH %Technology	TTTTTXTT
~ WHO WHO	YTVUUTUR
~ WHO WHO $domain	XTUVVTVT
~ WHO WHO $institution	UVXVVVUV
~ WHO WHO PARTNER	VVVVVVVV
~ WHO WHO WORK	XTUUUTVT
~ WHO WORK	YRQTTUSO
~ WHO WORK $	UTSUSVSP
~ WHO WORK $cluster	SUTTSSYT
~ WHO WORK $domain	XTTTTTTR
~ WHO WORK $thing	YSRTTSSS
~ WHO WORK %Technology	XTVVUTVV
~ WHO WORK WORK	_UVVVQVV
~ WHO WORK YEAR	VVVVVVVV
~ WHO YEAR	SVTUUSQY
~ WHO YEAR $	SVTUUSQY
~ WHY #	UVUUTSTY
~ WHY # $	UVUUTSTY
~ WHY $	RUTRRQTZ
~ WHY $cluster	TTTTTTWU
~ WHY $cluster $	VVTUUSSY
~ WHY $cluster FACT	TTTTTTXS
~ WHY $domain	RSUTRVTV
~ WHY $domain %Project	RSUTRVTV
~ WHY $institution	VVZVVVUS
~ WHY $institution $cluster	VVZVVVUS
~ WHY $state	TTUTTRSY
~ WHY $state $domain	TTUUVTUX
~ WHY $state %Cluster	UTUTTTTX
~ WHY $thing	VTUVVRSY
~ WHY $thing $	VTUVVRSY
~ WHY %Cluster	VVUSSSSY
~ WHY %Cluster $	VVUSSSSY
~ WHY ADOPT	VXUVUTTT
~ WHY ADOPT $thing	VXUVUTTT
~ WHY INDIA	VVVVVTTX
~ WHY INDIA $	VVVVVTTX
~ WHY VERSUS	VUUTVTTX
~ WHY VERSUS $	VUUTVTTX
~ WISE #	TVUZRTRT
~ WISE # $	TVUXUTRT
~ WISE # HOWMANY	VVVZRVUU
~ WISE # TABLE	VVVWVVVV
~ WISE $	VVUXVTUV
~ WISE $state	TTTTTTTX
~ WISE $state FACT	TTTTTTTX
~ WISE %Domain	VVVXVUUV
~ WISE %Domain $	VVVXVUUV
~ WISE %Domain WISE	VVVVVVVV
~ WISE %Institution	VVVXTVUU
~ WISE %Institution HOWMANY	VVVXTVUU
~ WISE %Institution TABLE	VVVWVVVV
~ WISE %Person	TUUYTRTS
~ WISE %Person $	TUUYTRTS
~ WISE %Project	VVVZUSSV
~ WISE %Project $	VVVZVSSU
~ WISE %Project HOWMANY	VVVXUVVV
~ WISE %Technology	VVUXTUUU
~ WISE %Technology HOWMANY	VVUXTTUT
~ WISE %Technology TABLE	VVVVVVVV
~ WISE HOWMANY	VVVZRTUT
~ WISE HOWMANY %Institution	VVVZSVUT
~ WISE HOWMANY %Project	VVVVVVVV
~ WISE HOWMANY MEMBER	VVVXTTUV
~ WISE TABLE	VTVYUSUT
~ WISE TABLE $	VVVVVVVV
~ WISE TABLE $domain	VSVYUSUT
~ WISE WISE	VVVVVVVV
~ WISE WISE $	VVVVVVVV
~ WORK #	WSUUVRUT
~ WORK # $	XSVUQTVT
~ WORK # HOWMANY	TUVUXTVT
~ WORK # LIST	ZVVVRTVV
~ WORK # NEED	XTTUTTUT
~ WORK # PARTNER	WVVVUVVV
~ WORK # WHICH	aTUUNQTR
~ WORK # WHO	ZVVVUSVV
~ WORK $	VPOQSVSS
~ WORK $cluster	UTRTTQXS
~ WORK $cluster $	SUTTSSYT
~ WORK $cluster WORK	XTUVTTUT
~ WORK $domain	XSQQVRLS
~ WORK $domain #	WVVVUVVV
~ WORK $domain $	TRPSSVKT
~ WORK $domain $domain	WTTTTTRX
~ WORK $domain $state	XPUUWSUL
~ WORK $domain LIST	VVVVVVVV
~ WORK $domain WE	VVVVVVVV
~ WORK $domain WHICH	VWVVVVVV
~ WORK $domain WORK	XTVVTTVV
~ WORK $domain YEAR	TUTTSXSS
~ WORK $institution	TTXTQTRT
~ WORK $institution $	TTXTQTRT
~ WORK $person	STYTSTST
~ WORK $person $	STYTSTST
~ WORK $state	SWSTRTSJ
~ WORK $state $	YUTTQKSO
~ WORK $state $domain	PSRSTZSO
~ WORK $state $state	UYVVVTVV
~ WORK $state %Institution	XTVVSTVV
~ WORK $state LACK	TXUTTTUU
~ WORK $state LIST	XUVVTTVU
~ WORK $state NEED	XTUVVUVT
~ WORK $state PARTNER	TXTUURUT
~ WORK $thing	YRRTRQTQ
~ WORK $thing $	YRRTRQTQ
~ WORK %Cluster	TTSTVXRS
~ WORK %Cluster $	TUSTVXRS
~ WORK %Cluster ADOPT	VVVYVUUV
~ WORK %Domain	TUTXTTTT
~ WORK %Domain $	TUTXTTTT
~ WORK %Institution	YUVVRSVV
~ WORK %Institution $	ZUVVTTVV
~ WORK %Institution LIST	YUVVSSVV
~ WORK %Project	TTTTTSSY
~ WORK %Project $	TTTTTSSY
~ WORK %Technology	XTVVUTVV
~ WORK %Technology $domain	XTVVUTVV
~ WORK ABOUT	WURSSRWS
~ WORK ABOUT $	QUSTSOXT
~ WORK ABOUT $domain	XUUTTTST
~ WORK ELSEWHERE	SZVWURUS
~ WORK ELSEWHERE $	UYVVVTVU
~ WORK ELSEWHERE $domain	TXVVVVVV
~ WORK ELSEWHERE ADOPT	VVVVVVVV
~ WORK ELSEWHERE TABLE	VVUXVVUU
~ WORK ELSEWHERE VERSUS	TXVUUUVV
~ WORK ELSEWHERE WHICH	TXVVVTVT
~ WORK FACT	TUSSUSZR
~ WORK FACT $	TUSSUSZR
~ WORK HOW	VVVUVUVW
~ WORK HOW $	VVVUVUVW
~ WORK LACK	VVVWVVVV
~ WORK LACK $	VVVWVVVV
~ WORK LIST	XVTWTTUT
~ WORK LIST %Domain	TVVYTUVV
~ WORK LIST %Institution	XUTUTTUT
~ WORK LIST LIST	VVVVVVVV
~ WORK MEMBER	UVVUUXTT
~ WORK MEMBER $institution	UVVUUXTT
~ WORK NEED	XTUUTTUT
~ WORK NEED $state	XTUUTTUT
~ WORK NEED NUM	XVVVUUVU
~ WORK NUM	XTVTRTUT
~ WORK NUM #	WVVVUVVV
~ WORK NUM %Institution	XTUTRTUT
~ WORK PARTNER	XUUUUTVU
~ WORK PARTNER $	XUUUUTVU
~ WORK PER	VVVVVVVV
~ WORK PER %Domain	VVVVVVVV
~ WORK TABLE	VVVXVVUU
~ WORK TABLE $	VVVXVVUU
~ WORK VERSUS	TXVVUTVT
~ WORK VERSUS $domain	TXVUUTVT
~ WORK VERSUS %Place	VVVVVVVV
~ WORK WE	XTVVSTVT
~ WORK WE $	XTVVUUVT
~ WORK WE WORK	XUVVTUVU
~ WORK WHICH	VVVYVSTV
~ WORK WHICH #	VVVVVVVV
~ WORK WHICH %Domain	VVVZVSTV
~ WORK WHO	XTVVTTVT
~ WORK WHO $	XTVVVVVV
~ WORK WHO $state	VVVVVVVV
~ WORK WHO %Institution	XTVVTTVT
~ WORK WORK	YTUTUTUS
~ WORK WORK #	XTUTSTTS
~ WORK WORK $domain	WUVVYRVU
~ WORK WORK %Institution	ZVVURSVV
~ WORK WORK PARTNER	XUUUUTVU
~ WORK YEAR	UVVVUVUX
~ WORK YEAR $	UVVVUVUX
~ YEAR $	TORQQVRW
~ YEAR $cluster	UTUTRZST
~ YEAR $cluster $	UUUTTXTT
~ YEAR $cluster %Project	VUVUSYUU
~ YEAR $domain	UTSRSYRR
~ YEAR $domain $	SSTRUXST
~ YEAR $domain %Project	STTTTXTT
~ YEAR $domain HOWMANY	UTUUTTUX
~ YEAR $domain WORK	XUUUUTVU
~ YEAR $state	TTUTUXVS
~ YEAR $state $	TTUTUXVS
~ YEAR %Event	TTTTTXTT
~ YEAR %Event $	TTTTTXTT
~ YEAR HAPPEN	VVVVYSVV
~ YEAR HAPPEN $state	VVVVYSVV
~ YEAR HOWMANY	TTTRYSRX
~ YEAR HOWMANY $	VVTSYSSS
~ YEAR HOWMANY $domain	SUSSRQRZ
~ YEAR HOWMANY %Event	TTTTXTTT
~ YEAR HOWMANY %Project	UTUTXTTS
~ YEAR WORK	TVVVSYVT
~ YEAR WORK $domain	TVVVSYVT
~ YEAR YEAR	SRURTYTS
~ YEAR YEAR $	TTUUXXUT
~ YEAR YEAR $cluster	UUUTTXTT
~ YEAR YEAR $domain	TUUSVVVT
~ ^ #	TPRQQXPY
~ ^ # #	UVUXVTUT
~ ^ # $	ORPQNXPV
~ ^ # $cluster	RTTSRYSS
~ ^ # $domain	YPTQUSTS
~ ^ # $state	QPQPS_QP
~ ^ # ABOUT	TVVVUUVX
~ ^ # BY	TUTWTXSS
~ ^ # FACT	VVSTROOY
~ ^ # HOWMANY	TVVTTTVX
~ ^ # NEED	XVVVUUVU
~ ^ # PARTNER	YUVVVTVU
~ ^ # PER	TVUYUSRT
~ ^ # WHEN	TUUTTTTX
~ ^ # WHICH	TTTTTTTX
~ ^ # WORK	YSTSRPSW
~ ^ $	MNOLOYJV
~ ^ $cluster	NPRUTTRX
~ ^ $cluster #	RUTSQaPO
~ ^ $cluster $	QRSNRKYZ
~ ^ $cluster $cluster	RRTXOLOR
~ ^ $cluster $country	UUaSTQRR
~ ^ $cluster $domain	UTVUSZTT
~ ^ $cluster $institution	TTZQTRRS
~ ^ $cluster %Event	TUTQRaPS
~ ^ $cluster %Person	TVTTTXTT
~ ^ $cluster %Project	SSSSRYSS
~ ^ $cluster ABOUT	TURRSNaR
~ ^ $cluster ADOPT	TSRTSQRZ
~ ^ $cluster FACT	TUSOSLcO
~ ^ $cluster FUND	TTTTTTTX
~ ^ $cluster HOW	VVYUVUTU
~ ^ $cluster HOWMANY	TTRNZNST
~ ^ $cluster LEAD	TSRSQRWW
~ ^ $cluster LIST	UUVRSYSV
~ ^ $cluster MEMBER	QSROQbOS
~ ^ $cluster NEED	XVVVRTST
~ ^ $cluster NUM	VVTUVSTY
~ ^ $cluster VERSUS	SSSYSSSS
~ ^ $cluster WHEN	UUSTSQaM
~ ^ $cluster WHERE	TSRRRR_P
~ ^ $cluster WORK	TUTTSXSS
~ ^ $country	PSWPQTPZ
~ ^ $country #	TTTTSPRa
~ ^ $country $	VVVVVSUY
~ ^ $country $domain	SRSUSORb
~ ^ $country %Cluster	VVTTTTTX
~ ^ $country ABOUT	VVUVUUTX
~ ^ $country COOPERATE	TTTTTXTT
~ ^ $country HOW	VVTVVSSZ
~ ^ $country HOWMANY	TTTTRTTY
~ ^ $country INDIA	STSRTWTV
~ ^ $country LEAD	UTSTTSSY
~ ^ $country LINK	VV_VVTVQ
~ ^ $country LIST	VVVVVTUY
~ ^ $country PARTNER	TTYTTTTR
~ ^ $country WE	VVVVVVVW
~ ^ $country WHICH	TTTTTXTT
~ ^ $domain	OQNJRYPR
~ ^ $domain #	dRURNLPN
~ ^ $domain $	AHOKNYWS
~ ^ $domain $domain	RMPPPaCR
~ ^ $domain $state	QXSRNVSW
~ ^ $domain $thing	SQSUTRSY
~ ^ $domain %Document	QSTRQ_NR
~ ^ $domain %Institution	aRVTPPTS
~ ^ $domain %Person	PRUSPaPL
~ ^ $domain %Project	QSTQRXSN
~ ^ $domain %Technology	PNTPR_QS
~ ^ $domain ABOUT	YTRSTSMT
~ ^ $domain ADOPT	TXTTTTTT
~ ^ $domain BY	TTSTTVRV
~ ^ $domain ELSEWHERE	UYTUTSST
~ ^ $domain GAP	XVVVTTVU
~ ^ $domain HOW	RTQSRON_
~ ^ $domain HOWMANY	PSURaPSP
~ ^ $domain INDIA	RTUTSTUX
~ ^ $domain INUSE	SUUVTXVT
~ ^ $domain LINK	SSRSSYTT
~ ^ $domain LIST	SQTRTQSZ
~ ^ $domain MEMBER	UVVVVQV_
~ ^ $domain NUM	XTTTTTST
~ ^ $domain ORG	YTTTSSTS
~ ^ $domain PARTNER	WPSSOTRR
~ ^ $domain WE	VVVVVVUX
~ ^ $domain WHEN	SRSSSWPU
~ ^ $domain WHERE	TTTTTTTX
~ ^ $domain WHICH	XWSSTUSR
~ ^ $domain WHO	UTSTRWRP
~ ^ $domain WORK	WNTRUURS
~ ^ $domain YEAR	VVVVVTVX
~ ^ $institution	SNVOPQYR
~ ^ $institution #	TUTTQRYR
~ ^ $institution $	PQMQRMYX
~ ^ $institution $cluster	TTZRSQRR
~ ^ $institution $domain	WQRRSWPS
~ ^ $institution $institution	STXQTPNV
~ ^ $institution $state	STUTTSYT
~ ^ $institution %Technology	TSRRTYRR
~ ^ $institution ABOUT	TURTTPZR
~ ^ $institution FACT	TTSTTSYS
~ ^ $institution HOW	UURUUSRZ
~ ^ $institution HOWMANY	TTRSYSQV
~ ^ $institution LINK	SR_QTOQQ
~ ^ $institution LIST	XTTUTTTT
~ ^ $institution MEMBER	TTTSTRRX
~ ^ $institution NEED	ZUTUPPSS
~ ^ $institution ORG	QQRSRXTW
~ ^ $institution PARTNER	RTTRQOQY
~ ^ $institution SHARE	VVTVVTSY
~ ^ $institution WE	XVVUTTUT
~ ^ $institution WHEN	TUTUTSYS
~ ^ $institution WHERE	SURTTR_O
~ ^ $institution WHICH	SSRQRVVP
~ ^ $institution WORK	TTXTTSVT
~ ^ $person	RRYOSNVV
~ ^ $person $	POHPRKYW
~ ^ $person $cluster	TTRRRPPZ
~ ^ $person $domain	UUSURUSZ
~ ^ $person $institution	UUZTUTTR
~ ^ $person $person	TSbNPPPP
~ ^ $person %Person	VVVVVUTX
~ ^ $person ABOUT	TTMSSNUW
~ ^ $person FACT	UUSTVTbM
~ ^ $person HOWMANY	VUSUTUSY
~ ^ $person KNOW	TUXTTTTT
~ ^ $person LIST	UV_VUTUT
~ ^ $person NEED	UUTVVUSZ
~ ^ $person WE	UTTUTTTX
~ ^ $person WHERE	UTTVVTTX
~ ^ $person WHICH	TTSTTTXU
~ ^ $person WHO	STSSSSYR
~ ^ $person WORK	STYTSSUR
~ ^ $state	SVSRSVQS
~ ^ $state #	SRTSOZTS
~ ^ $state $	ROUUTNUc
~ ^ $state $domain	UWTTQSTS
~ ^ $state $institution	TTXVUTTT
~ ^ $state $state	RRRSSMS_
~ ^ $state $thing	TXTUTSTR
~ ^ $state %Event	TTUTTXTT
~ ^ $state %Place	TSUTTTUX
~ ^ $state %Project	SQTRRZTS
~ ^ $state %Technology	SRUQQ_UU
~ ^ $state ABOUT	TTTTTTTX
~ ^ $state ADOPT	SWRTTTOV
~ ^ $state ELSEWHERE	TYUUUSVU
~ ^ $state FACT	QOTQTVWP
~ ^ $state HOW	VUVVVUVX
~ ^ $state HOWMANY	QMTQaJTT
~ ^ $state INTRODUCE	SSRSSYSS
~ ^ $state INUSE	TSVUSYVU
~ ^ $state LACK	S_TSSQTT
~ ^ $state LIST	UTTTTTTX
~ ^ $state NEED	T_TUSQTQ
~ ^ $state NUM	UTTTTTUX
~ ^ $state WE	WVVVUVVV
~ ^ $state WHEN	UVVVVVVX
~ ^ $state WHERE	WSUUUQTU
~ ^ $state WHICH	XVUURSVT
~ ^ $state WHO	QSTTS_TR
~ ^ $state WORK	TXVUUTVT
~ ^ $thing	JWPOLTVQ
~ ^ $thing $	OIQORZOW
~ ^ $thing $domain	QTTTSUUY
~ ^ $thing $state	N_OSOMTO
~ ^ $thing $thing	VUTVVSTX
~ ^ $thing %Forum	UUUUTSYT
~ ^ $thing %Technology	VSTSTXTT
~ ^ $thing ABOUT	UTTUUMcP
~ ^ $thing ADOPT	TZUVVSSR
~ ^ $thing FACT	TTTTTSXT
~ ^ $thing HOW	VVUUVTXT
~ ^ $thing HOWMANY	RQSRRTZP
~ ^ $thing INUSE	RRQTQWUP
~ ^ $thing WHERE	TRTUUP_R
~ ^ $thing WHICH	VTUVTUXT
~ ^ $thing WORK	NWSRTNbQ
~ ^ %Cluster	RQRXNROY
~ ^ %Cluster #	TUTTSTSX
~ ^ %Cluster $	TTTSQSQY
~ ^ %Cluster $country	UUTTTTTX
~ ^ %Cluster $domain	TUUTTTVX
~ ^ %Cluster %Domain	VVVZVTUV
~ ^ %Cluster %Event	TTTTTXST
~ ^ %Cluster %Institution	UVVZTTUU
~ ^ %Cluster %Place	TTTXTTTT
~ ^ %Cluster %Project	UUVaTPUU
~ ^ %Cluster BY	VVUaQSTQ
~ ^ %Cluster FACT	VVTSYSSS
~ ^ %Cluster GAP	TTTYTSTT
~ ^ %Cluster HOWMANY	VVUSYTSR
~ ^ %Cluster LEAD	UTUTTSTX
~ ^ %Cluster LIST	UVUYQSUU
~ ^ %Cluster MEMBER	TTTYSSTT
~ ^ %Cluster VERSUS	VVVaVRTU
~ ^ %Cluster WHICH	TTSTTSSX
~ ^ %Cluster WISE	TUT_PRSS
~ ^ %Compendium	RRTQQaJQ
~ ^ %Compendium $domain	RRTQQaJQ
~ ^ %Document	PRTNRXPW
~ ^ %Document $	SRSSSSRY
~ ^ %Document $cluster	TTTTTWSU
~ ^ %Document $domain	QUURQcRQ
~ ^ %Document $institution	UTTUSYTS
~ ^ %Document $thing	UTVUTZRR
~ ^ %Document %Cluster	UTSTSXST
~ ^ %Document %Document	TUUTTXTT
~ ^ %Document BETWEEN	UVVVUYVU
~ ^ %Document LINK	TUTTTXUU
~ ^ %Document YEAR	STTSSYSP
~ ^ %Domain	RTTXRSSV
~ ^ %Domain $state	TUUXTTUT
~ ^ %Domain %Cluster	VVVXVTTU
~ ^ %Domain %Technology	UUUXTTUU
~ ^ %Domain BY	TTTXTTTT
~ ^ %Domain FACT	UUTYSSST
~ ^ %Domain LIST	VVUZSSTU
~ ^ %Domain NONE	VVVXTTTV
~ ^ %Domain NUM	TTTTTTTX
~ ^ %Domain VERSUS	VVVXVUUV
~ ^ %Domain WHERE	TUUZRSST
~ ^ %Domain WISE	UVVaUQTT
~ ^ %Domain WORK	VVVVVVVV
~ ^ %Event	RTTTPYSS
~ ^ %Event $domain	RTUSRZRR
~ ^ %Event $state	RQUSQ_UQ
~ ^ %Event BY	UTUSSYST
~ ^ %Event HOST	UUUTTXTT
~ ^ %Event YEAR	TTTTSXTT
~ ^ %Institution	YQTRUUOP
~ ^ %Institution $cluster	NTRRPaQR
~ ^ %Institution $domain	YSVTSSVT
~ ^ %Institution $state	QRTRWVTS
~ ^ %Institution %Domain	TUUXTTTU
~ ^ %Institution BY	UVVcTQTU
~ ^ %Institution HOWMANY	UVUTXTTT
~ ^ %Institution LACK	TVVYTUVV
~ ^ %Institution LIST	XTUVTTVU
~ ^ %Institution MEMBER	RTSTSYST
~ ^ %Institution PER	UVVbVQUV
~ ^ %Institution VERSUS	TVVXTTUU
~ ^ %Institution WORK	_STRQQSS
~ ^ %Person	SPOPSWMX
~ ^ %Person $	SSUSSUTW
~ ^ %Person $cluster	RSSSRSQZ
~ ^ %Person $domain	USURQWTP
~ ^ %Person $institution	TTSTSYSU
~ ^ %Person $state	SSVUUYVR
~ ^ %Person ABOUT	UUUTUTTX
~ ^ %Person HOWMANY	UUSTYSSR
~ ^ %Person LINK	STSSQYSS
~ ^ %Person WORK	OTTTS_TT
~ ^ %Place	RQTaQOTW
~ ^ %Place #	UVTXTUUU
~ ^ %Place $state	TRURTRVZ
~ ^ %Place %Domain	VVVYVUUV
~ ^ %Place %Place	VVVVVVVV
~ ^ %Place %Project	VUTZSRSU
~ ^ %Place %Technology	UVV_TRVV
~ ^ %Place BY	VVVZUSVV
~ ^ %Place COOPERATE	SSUYSSTS
~ ^ %Place LACK	TUTXTTQT
~ ^ %Place VERSUS	TTTXTTTT
~ ^ %Place WISE	VTUXTRTS
~ ^ %Programme	RQSQQZTU
~ ^ %Programme $domain	TSTSSYPS
~ ^ %Programme LEAD	UUTTTXTT
~ ^ %Programme WHY	UTUTTTTX
~ ^ %Project	RNTRWYQS
~ ^ %Project $cluster	TUVURZTU
~ ^ %Project $domain	RSTRWVQS
~ ^ %Project $state	QRUQQZUT
~ ^ %Project BY	VVVXVTVV
~ ^ %Project HOWMANY	VVUSZRTT
~ ^ %Project LEAD	VUVTTXUT
~ ^ %Project LIST	TTVTSYUT
~ ^ %Project PER	VVVbVOVV
~ ^ %Project WHICH	UTTSSYSS
~ ^ %Project YEAR	SRURRYTS
~ ^ %Technology	WTTRLYPO
~ ^ %Technology $	XPPRPVRO
~ ^ %Technology $domain	SQUQR_TS
~ ^ %Technology $institution	SSSSSYRS
~ ^ %Technology $state	QZURSRUS
~ ^ %Technology ADOPT	VYVVVTVV
~ ^ %Technology BY	VSTVSYSS
~ ^ %Technology FACT	TSSRSYTS
~ ^ %Technology HOWMANY	VVVYTTUV
~ ^ %Technology INUSE	QSURQaUU
~ ^ %Technology LIST	U_VVVRVV
~ ^ %Technology NUM	SSTSSSSY
~ ^ %Technology PER	VUVZVSVV
~ ^ %Technology STAGE	SSVSQZVU
~ ^ %Technology TABLE	UTUXTTST
~ ^ %Technology YEAR	TTVTSYVR
~ ^ ABOUT	ONRRRRYT
~ ^ ABOUT #	VVVVRRUZ
~ ^ ABOUT $	TURRSNWV
~ ^ ABOUT $cluster	TTPSNTYR
~ ^ ABOUT $country	UUTUSSQZ
~ ^ ABOUT $domain	ORRROVQW
~ ^ ABOUT $institution	UUPSRQWV
~ ^ ABOUT $person	TTRTTSWW
~ ^ ABOUT $state	OTRRQSWT
~ ^ ABOUT $thing	UUTTSPbO
~ ^ ABOUT %Cluster	VVSRRSVV
~ ^ ABOUT %Compendium	RTTSRRZR
~ ^ ABOUT %Document	TTSTPaPP
~ ^ ABOUT %Domain	URSQPTVT
~ ^ ABOUT %Event	VVUUSSSY
~ ^ ABOUT %Institution	ZTRRYRUR
~ ^ ABOUT %Person	OQSSPaMR
~ ^ ABOUT %Project	TTTXSWQT
~ ^ ABOUT %Technology	TUUUTXTT
~ ^ ABOUT ABOUT	TTSSSSPZ
~ ^ ABOUT BETWEEN	VUZTUSSR
~ ^ ABOUT BY	UUTTTTXT
~ ^ ABOUT COMPARE	TTRTSSPY
~ ^ ABOUT FACT	UUTSSRUX
~ ^ ABOUT GAP	UVUXTTTT
~ ^ ABOUT HOST	VVTTTTXT
~ ^ ABOUT HOW	SUTSTSQ_
~ ^ ABOUT HOWMANY	VVRTZNOU
~ ^ ABOUT INDIA	TUTTQWQU
~ ^ ABOUT INUSE	RSSTTYQS
~ ^ ABOUT LEAD	RSRTQOXU
~ ^ ABOUT LINK	VVXUTUTS
~ ^ ABOUT NUM	TVTTSSSY
~ ^ ABOUT PARTNER	UVYTSQTS
~ ^ ABOUT TABLE	VVVZRSRS
~ ^ ABOUT WHICH	VVWUUTXS
~ ^ ABOUT WHO	TVUUTXST
~ ^ ABOUT WORK	WYSTQQUP
~ ^ ABOUT YEAR	TVSSSSYS
~ ^ ADOPT	KeTQSNRP
~ ^ ADOPT $	VSUTVTUX
~ ^ ADOPT $domain	NbTRRPQN
~ ^ ADOPT $state	SaVVUSVQ
~ ^ ADOPT $thing	UXUUUTTT
~ ^ ADOPT %Technology	VYVVUSVV
~ ^ ADOPT INUSE	TZVVVTVU
~ ^ ADOPT WORK	TXVVUTVU
~ ^ BETWEEN	UUZRURSR
~ ^ BETWEEN $institution	UUZRURSR
~ ^ BY	TTUWWTTT
~ ^ BY %Institution	TTUXTTTT
~ ^ BY HOWMANY	TUURZSUU
~ ^ BY WHICH	VVVVVVVV
~ ^ COMPARE	SSQZSQRT
~ ^ COMPARE $	VVVTVUUX
~ ^ COMPARE $cluster	TUSZSRRO
~ ^ COMPARE $country	VVUTVSVY
~ ^ COMPARE $domain	TTTTTTTX
~ ^ COMPARE %Cluster	TTTXTTTT
~ ^ COMPARE %Project	VVVXUVVU
~ ^ COMPARE LIST	TVSbQORR
~ ^ COMPARE NUM	VVVXTVVV
~ ^ COMPARE WHICH	VVVWVVVV
~ ^ COOPERATE	RSRSSXTV
~ ^ COOPERATE %Forum	TUVTTXUT
~ ^ COOPERATE BETWEEN	TTRTTXTV
~ ^ ELSEWHERE	RYTSRTRR
~ ^ ELSEWHERE $domain	TYVUVRVU
~ ^ ELSEWHERE ADOPT	TZVVVTVV
~ ^ ELSEWHERE FACT	SSSSQYTS
~ ^ ELSEWHERE INUSE	TXVTVTUT
~ ^ ELSEWHERE WHICH	TXVVUTVU
~ ^ FACT	ONQNRPXZ
~ ^ FACT #	STTTTSRY
~ ^ FACT $	SRRRTRNa
~ ^ FACT $cluster	TUTTTP_U
~ ^ FACT $domain	OQSQSSUU
~ ^ FACT $institution	UTTTTSYR
~ ^ FACT $person	USSRTQUW
~ ^ FACT $thing	TPTTTTXS
~ ^ FACT FACT	UUTSURZQ
~ ^ FACT WE	VVVVVUVW
~ ^ FIGURE	RSSQTXPT
~ ^ FIGURE $domain	RSSQTXPT
~ ^ GAP	STTXSVRS
~ ^ GAP $domain	STTWSVRS
~ ^ GAP %Domain	VVVWVUVV
~ ^ GAP BY	VVVZVSUV
~ ^ HAPPEN	XTVVUSVT
~ ^ HAPPEN %Institution	XTVVUSVT
~ ^ HOW	NSUXONZS
~ ^ HOW $	VURRUSLc
~ ^ HOW $cluster	UT_SSSWN
~ ^ HOW $country	TTTRTTRY
~ ^ HOW $domain	RPNOOSTW
~ ^ HOW $institution	VU_TUTPR
~ ^ HOW $person	VUXSUUOX
~ ^ HOW $state	TVSSTTTV
~ ^ HOW $thing	TSSQRQZR
~ ^ HOW %Cluster	STSXSRST
~ ^ HOW %Project	VVVVVVVV
~ ^ HOW %Technology	TTTXTTTT
~ ^ HOW COMPARE	VVTXTTQT
~ ^ HOW FACT	VVUVVVUX
~ ^ HOW LIST	TTRRTRXV
~ ^ HOW MEMBER	VUTTTTRY
~ ^ HOW NUM	UUTXTTTT
~ ^ HOW WE	UTSPSSVY
~ ^ HOW WHO	UUXTTTST
~ ^ HOW WORK	SRNNSSQX
~ ^ HOWMANY	ILRMbGTT
~ ^ HOWMANY #	PUSSVOP_
~ ^ HOWMANY $	VVRSOQUW
~ ^ HOWMANY $cluster	TUTTWTPV
~ ^ HOWMANY $domain	OPRRSMVX
~ ^ HOWMANY $institution	TTWSRSTU
~ ^ HOWMANY $state	UPRTRSRZ
~ ^ HOWMANY $thing	UTTTRTYT
~ ^ HOWMANY %Cluster	TTTQYSRU
~ ^ HOWMANY %Compendium	TTTTXTRT
~ ^ HOWMANY %Document	UVST_QQQ
~ ^ HOWMANY %Domain	UVSQ_SSR
~ ^ HOWMANY %Event	VVTRbQQO
~ ^ HOWMANY %Forum	UUUUXTTT
~ ^ HOWMANY %Institution	QUTXWOPP
~ ^ HOWMANY %Person	SSQQUNQW
~ ^ HOWMANY %Place	SSTNeRNP
~ ^ HOWMANY %Programme	VVTSYSRT
~ ^ HOWMANY %Project	TSTTXQSR
~ ^ HOWMANY %Technology	TRTVYPSQ
~ ^ HOWMANY COOPERATE	UVTTXTSS
~ ^ HOWMANY FACT	VVVVTVRZ
~ ^ HOWMANY HOWMANY	VVVVYUUS
~ ^ HOWMANY INDIA	TSTRYSTS
~ ^ HOWMANY LEAD	UUUUVRTX
~ ^ HOWMANY LINK	VVVVVVVV
~ ^ HOWMANY LIST	UVUTSTTZ
~ ^ HOWMANY NUM	UTTRXTRR
~ ^ HOWMANY ORG	TUTVXTTT
~ ^ HOWMANY PARTNER	VVUVYUST
~ ^ HOWMANY WHICH	VVVVTVXT
~ ^ HOWMANY WORK	VVSVSUSY
~ ^ INDIA	RTRLUSPX
~ ^ INDIA $	VVVVVUVW
~ ^ INDIA $country	RSSQQ_PT
~ ^ INDIA $domain	TTXUTSTU
~ ^ INDIA %Person	VVVTURUZ
~ ^ INDIA ABOUT	UVUUTTTX
~ ^ INDIA COOPERATE	UUTTUXUT
~ ^ INDIA HOWMANY	VVUSYRUS
~ ^ INDIA WHEN	UUUTTTTX
~ ^ INDIA WORK	TUTTTTTX
~ ^ INDIA YEAR	VVVVVSVY
~ ^ INTRODUCE	TTUTTTSX
~ ^ INTRODUCE $	TTTTTTTX
~ ^ INTRODUCE $person	VUYUUSSS
~ ^ INUSE	PYSQTURO
~ ^ INUSE $domain	QaSSSURQ
~ ^ INUSE ELSEWHERE	TXUUTTVT
~ ^ KNOW	TUTTXTTT
~ ^ KNOW NUM	TUTTXTTT
~ ^ LACK	VWVVVVVV
~ ^ LACK $state	VWVVVVVV
~ ^ LEAD	SXQRSSTT
~ ^ LEAD $cluster	TPTSSSXU
~ ^ LEAD $domain	VVVVVVVV
~ ^ LEAD $institution	VVTVVURZ
~ ^ LEAD $state	VVVVVVVV
~ ^ LEAD ABOUT	VVUUVSSY
~ ^ LEAD LEAD	SXSTTTTV
~ ^ LINK	UTdPUOPP
~ ^ LINK $cluster	UUZSUSTR
~ ^ LINK $institution	UT_RUPRR
~ ^ LINK $person	TSZRURTQ
~ ^ LINK BETWEEN	VUZSVUUT
~ ^ LINK HOW	VVXUUTTT
~ ^ LINK LINK	VUYTVTTT
~ ^ LIST	SUURJXPT
~ ^ LIST #	WOQPOWPN
~ ^ LIST $	RSQQSNQb
~ ^ LIST $cluster	RSRRQZRQ
~ ^ LIST $domain	NTSQQWPW
~ ^ LIST $institution	TSPTSSQZ
~ ^ LIST $person	TSTSRSSY
~ ^ LIST $thing	UTSTVQaP
~ ^ LIST %Cluster	ORLVMVNR
~ ^ LIST %Compendium	PTSRPcNO
~ ^ LIST %Document	TTSSPZRQ
~ ^ LIST %Domain	TTTXTTTT
~ ^ LIST %Event	TSRRTZRR
~ ^ LIST %Institution	QRRRQZVS
~ ^ LIST %Person	TTRROXRW
~ ^ LIST %Place	SRTRSVXS
~ ^ LIST %Programme	UVTTTXTT
~ ^ LIST %Project	QSRSPZTQ
~ ^ LIST %Technology	QUTSRUTV
~ ^ LIST ABOUT	RSSTRUYS
~ ^ LIST ADOPT	TYTTSSVT
~ ^ LIST BETWEEN	UUYUVSUS
~ ^ LIST COOPERATE	TTVTTWTT
~ ^ LIST FACT	VUSTURRZ
~ ^ LIST HOW	VUTWURRW
~ ^ LIST HOWMANY	OQRWXPRS
~ ^ LIST INTRODUCE	VTYVVTUS
~ ^ LIST INUSE	VXVVVTVV
~ ^ LIST LEAD	TTTTTTRY
~ ^ LIST LINK	SRWSSWSR
~ ^ LIST LIST	UMPVQUQW
~ ^ LIST NUM	VUWSQTRR
~ ^ LIST ORG	ZTTVTSUT
~ ^ LIST PARTNER	XRTUTTTT
~ ^ LIST PER	VVVXUTUU
~ ^ LIST TABLE	VVVXVUUU
~ ^ LIST WE	UUUUVTUY
~ ^ LIST WHERE	VVUVVUYT
~ ^ LIST WHICH	SRSSSYWS
~ ^ LIST WHO	_SSUSQTR
~ ^ MEMBER	RPRQPRTW
~ ^ MEMBER $cluster	POSPNUTT
~ ^ MEMBER FIGURE	TTTTTTTX
~ ^ MEMBER WHICH	UUUUTTXT
~ ^ NEED	ZRUTQNUR
~ ^ NEED #	YUVVQRVS
~ ^ NEED $domain	UWVVVVVV
~ ^ NEED %Institution	WUVVVUVV
~ ^ NEED %Technology	SYVVTTVV
~ ^ NEED ABOUT	UVUVVVYS
~ ^ NEED FACT	WVVVVUVV
~ ^ NEED LIST	YSUTRRUW
~ ^ NEED NEED	XTVVTTVT
~ ^ NEED NUM	_VVVSSVU
~ ^ NEED PARTNER	XUUUUTUT
~ ^ NEED WE	TTTTTTSX
~ ^ NEED WHO	XTVVTUVU
~ ^ NUM	YNOQTQVR
~ ^ NUM #	ZTVTQRUS
~ ^ NUM $	OQSQSNXT
~ ^ NUM $cluster	TTTXTTTT
~ ^ NUM $domain	TTUTTTSX
~ ^ NUM %Cluster	TTTSXSTT
~ ^ NUM %Person	TTTTTSTX
~ ^ NUM %Technology	PQUPOaSQ
~ ^ NUM INUSE	UWVVVVVV
~ ^ NUM LINK	VVZUVTVV
~ ^ NUM LIST	TTUTSYSS
~ ^ NUM NUM	XTUUUTRY
~ ^ NUM PARTNER	XTUTUTTT
~ ^ ORG	VVVVVVVV
~ ^ ORG $institution	VVVVVVVV
~ ^ ORG $state	WVVVVVVV
~ ^ PARTNER	YQSSRSQR
~ ^ PARTNER $	RTUSVSTZ
~ ^ PARTNER $domain	XSSSSUQS
~ ^ PARTNER $institution	WUTUURTX
~ ^ PARTNER %Place	VVVXVUVV
~ ^ PARTNER INUSE	UZVVVRVV
~ ^ PARTNER LIST	VVVVVVVV
~ ^ PARTNER MEMBER	YVVUVSVT
~ ^ PARTNER NEED	_SUUURVT
~ ^ PARTNER NUM	YTUTSQUS
~ ^ PARTNER PARTNER	YTVVVUVQ
~ ^ PARTNER WE	XTTTTTST
~ ^ PARTNER WHICH	VWVVVUVV
~ ^ PARTNER WORK	XVVVUUVU
~ ^ PER	RSTaOWSR
~ ^ PER #	TTVSTYUS
~ ^ PER %Cluster	UVUZRQRQ
~ ^ PER %Domain	VVV_RTUV
~ ^ PER %Place	VUUaQSUT
~ ^ PER %Project	TTTTTXTT
~ ^ SHARE	RSQWSUOT
~ ^ SHARE $institution	UURSUQSY
~ ^ SHARE %Cluster	TTTYSSTS
~ ^ SHARE %Domain	VVTXUTUU
~ ^ SHARE %Institution	SURVSVRR
~ ^ STAGE	SRTSSYSS
~ ^ STAGE %Technology	SRTSSYSS
~ ^ TABLE	TSTZQRRS
~ ^ TABLE #	VVVZUTUT
~ ^ TABLE %Cluster	UVTXTUTU
~ ^ TABLE %Domain	VUVXVUUU
~ ^ TABLE %Institution	VVVWVVVV
~ ^ TABLE %Person	VVV_VRUU
~ ^ TABLE %Place	UUUXUTTU
~ ^ TABLE %Project	TTTXTTTT
~ ^ TABLE %Technology	VVVXVUVV
~ ^ TABLE COOPERATE	VVVWVUVV
~ ^ VERSUS	UVTTTTTX
~ ^ VERSUS $domain	VVVVVVVV
~ ^ VERSUS NUM	TUTTTTTX
~ ^ WE	WSURRQLU
~ ^ WE #	XTTWSTSS
~ ^ WE $	SUSRUQPd
~ ^ WE $cluster	UTTUSSRZ
~ ^ WE $domain	URSTSRTZ
~ ^ WE $institution	VSYTRROS
~ ^ WE $person	TSWTSSVR
~ ^ WE $state	VXTTQOUR
~ ^ WE $thing	TXTTTTQV
~ ^ WE %Person	XVVVUTVU
~ ^ WE ABOUT	UUVTTTWR
~ ^ WE BY	XUVVTTVV
~ ^ WE FACT	UVXUUTTT
~ ^ WE FUND	XUVVVVVT
~ ^ WE HOW	TUUTTTTX
~ ^ WE HOWMANY	TUUUYSUS
~ ^ WE KNOW	UUZTSRTQ
~ ^ WE LEAD	XUUVUTXS
~ ^ WE LINK	XUTUTTUT
~ ^ WE LIST	PSRQQUQZ
~ ^ WE NEED	UTUVUURT
~ ^ WE NUM	VVVVVVVV
~ ^ WE PARTNER	XTTUTTTT
~ ^ WE TABLE	VVVWVVVU
~ ^ WE WE	TTTTTSTX
~ ^ WE WHEN	TVTTTTTX
~ ^ WE WHICH	RVTTTRSW
~ ^ WE WHO	UVUUVUUX
~ ^ WE WORK	XTUVVVVT
~ ^ WHEN	TRRRROWU
~ ^ WHEN $	VVUVVTRZ
~ ^ WHEN $cluster	UUSTSQ_P
~ ^ WHEN $institution	VVUVVTVW
~ ^ WHEN $person	VVUVVTTX
~ ^ WHEN $state	TTVTTSTX
~ ^ WHEN %Cluster	VUUTTTTX
~ ^ WHEN WE	VVTVTUXT
~ ^ WHERE	QRTRPWWT
~ ^ WHERE $cluster	VVUUVPaR
~ ^ WHERE $institution	TTTTTRXR
~ ^ WHERE $person	SRQSTOTX
~ ^ WHERE $thing	VSUUUMdP
~ ^ WHERE %Cluster	VUTUTSXT
~ ^ WHERE %Domain	VUUYTTTS
~ ^ WHERE FACT	VVTVUR_R
~ ^ WHERE GAP	VVVXVUUV
~ ^ WHERE HOWMANY	TSSRSZRS
~ ^ WHERE INDIA	TTUWSWST
~ ^ WHERE LIST	VVVWVUVV
~ ^ WHERE WE	TTUTTWQX
~ ^ WHICH	RSUTPUQW
~ ^ WHICH #	XPRPQTXS
~ ^ WHICH $	USQRTLLh
~ ^ WHICH $cluster	PSTNPUOW
~ ^ WHICH $country	URTTSQQY
~ ^ WHICH $domain	UUORPTNT
~ ^ WHICH $institution	PUTTT_QQ
~ ^ WHICH $person	TRVRRP_O
~ ^ WHICH $state	NUPSTUOV
~ ^ WHICH $thing	QSNSRUWU
~ ^ WHICH %Cluster	INKZMOOR
~ ^ WHICH %Compendium	SUUTSYTR
~ ^ WHICH %Document	QQRSRWUV
~ ^ WHICH %Domain	RRSZOQVP
~ ^ WHICH %Event	SSSSRZRS
~ ^ WHICH %Institution	WPVSPVVS
~ ^ WHICH %Person	QRVPPUQ_
~ ^ WHICH %Place	QTPVMUUR
~ ^ WHICH %Programme	SSRTRZRR
~ ^ WHICH %Project	PSTSQYRQ
~ ^ WHICH %Technology	QVSQQXQU
~ ^ WHICH ABOUT	UTRTSTUW
~ ^ WHICH ADOPT	SZXTURTR
~ ^ WHICH BETWEEN	TTXTTTTT
~ ^ WHICH COOPERATE	TUUUTYUS
~ ^ WHICH FACT	UTRTTTYP
~ ^ WHICH FUND	VVUUUTSY
~ ^ WHICH HOWMANY	SSTSZRSR
~ ^ WHICH INDIA	STSRSXPU
~ ^ WHICH INUSE	QUSTQTTX
~ ^ WHICH LEAD	UUSUURWV
~ ^ WHICH LINK	TTYQTSRS
~ ^ WHICH LIST	SVTTRVTT
~ ^ WHICH NEED	RSTTTRSY
~ ^ WHICH NUM	PSSTWPSW
~ ^ WHICH ORG	VVVVVUTY
~ ^ WHICH PARTNER	SSXSRVQR
~ ^ WHICH TABLE	SSUTSSUY
~ ^ WHICH WE	QTTTSSTZ
~ ^ WHICH WHERE	TSTTTSSY
~ ^ WHICH WHO	XVUUUTVT
~ ^ WHICH WORK	PTQRSXPV
~ ^ WHICH YEAR	VVUVVUUX
~ ^ WHO	_NTMOSSQ
~ ^ WHO #	YTTUTRUT
~ ^ WHO $	RTSTTRRZ
~ ^ WHO $cluster	QSSSRSYS
~ ^ WHO $country	TVZVUTUT
~ ^ WHO $domain	WOMRRRMV
~ ^ WHO $institution	YTUTTSQQ
~ ^ WHO $person	TTXTTTTT
~ ^ WHO $state	VNSUSWTW
~ ^ WHO $thing	XNRSQPZN
~ ^ WHO %Document	TUTTTXST
~ ^ WHO %Person	TTVVTXVT
~ ^ WHO %Place	STSSQYQR
~ ^ WHO ABOUT	TTXTTTTT
~ ^ WHO ADOPT	TSWTTTXT
~ ^ WHO FACT	ZTUVURUS
~ ^ WHO FIGURE	STSTTYRT
~ ^ WHO INDIA	YUUUSSUS
~ ^ WHO INTRODUCE	TV_VVTTT
~ ^ WHO INUSE	XTTVTTVT
~ ^ WHO LEAD	RUMUSOXW
~ ^ WHO LINK	TUXUTTTT
~ ^ WHO LIST	ZTSTQSRR
~ ^ WHO MEMBER	STTTRZPS
~ ^ WHO PARTNER	bQTTTPTS
~ ^ WHO WE	VSXUUSTT
~ ^ WHO WHO	XTUVVTVT
~ ^ WHO WORK	ZTQTTRSQ
~ ^ WHO YEAR	SVTUUSQY
~ ^ WHY	QSTSSTUW
~ ^ WHY #	UVUUTSTY
~ ^ WHY $	UUTTTTTX
~ ^ WHY $cluster	TTTTTTWU
~ ^ WHY $domain	RSUTRVTV
~ ^ WHY $institution	VVZVVVUS
~ ^ WHY $state	TTUTTRSY
~ ^ WHY $thing	VTUVVRSY
~ ^ WHY %Cluster	VVUSSSSY
~ ^ WHY ADOPT	VXUVUTTT
~ ^ WHY INDIA	VVVVVTTX
~ ^ WHY VERSUS	VUUTVTTX
~ ^ WISE	TTTTTTTX
~ ^ WISE $state	TTTTTTTX
~ ^ WORK	SRSQTUQU
~ ^ WORK $	UVVVVUUX
~ ^ WORK $cluster	XTUVTTUT
~ ^ WORK $domain	QPRRRWQV
~ ^ WORK HOW	VVVUVUVW
~ ^ YEAR	TRSQXVQU
~ ^ YEAR $	VUUTUSUX
~ ^ YEAR $cluster	VUVUSYUU
~ ^ YEAR $domain	VTTTTXTU
~ ^ YEAR %Event	TTTTTXTT
~ ^ YEAR HOWMANY	TTTSYSSX
अगला	VVVVVSUZ
अगला चुनाव	VVVVVTUX
अगला विश्व	VVVVVTVY
अगले	TTTRRTRZ
अगले साल	TTTRRTRZ
अच्छा	RTQSSRP_
अच्छा %Cluster	TTTTTTTX
अच्छा %Person	VVVUVSUY
अच्छा WORK	TUUTTTTX
अच्छा है	UTSRTSSY
अच्छी	TUTTTTTX
अच्छी फिल्म	TUTTTTTX
अधिक	TTSTXTUT
अधिक %Institution	TTSTXTUT
अनुक्रमण	XTUUUSUT
अनुक्रमण WHERE	XTUUUSUT
अनुवाद	UVVUVTTX
अनुवाद कर	UVVUVTTX
अभी	VXVVUVVV
अभी तक	VXVVUVVV
अर्थव्यवस्था	VVTVVTTX
अर्थव्यवस्था HOW	VVTVVTTX
आई	TYVUTSVU
आई $domain	TYVUTSVU
आएगा	UVVVVUUX
आएगा $	UVVVVUUX
आज	UUUUURSZ
आज क्रिकेट	UVVVVUTY
आज तापमान	UVVVUUVX
आज मौसम	VVUVVUTX
आज सोने	VUVTVSTY
आजमाई	TZVVURVV
आजमाई गई	TZVVURVV
आजमाए	SYVUVTVU
आजमाए गए	SYVUVTVU
आप	XTTTTTTT
आप $domain	XTTTTTTT
आप HOW	VVUTVUTY
आपका	VVUUVRRZ
आपका LIST	VVUUVRRZ
आपकी	TTUTTTTX
आपकी राय	TTUTTTTX
आपके	UUTSXRTT
आपके डेटा	VVVUXTVT
आपके पास	UUTTYTTS
आपको	TTTTTTTX
आपको लगता	TTTTTTTX
आपदा	UZVUURVV
आपदा प्रबंधन	UZVUURVV
आसपास	WQUTUUUP
आसपास $domain	WQUTUUUP
इफेक्ट	TUUVURSZ
इफेक्ट ABOUT	TUUVURSZ
इमारत	UUTTTSSY
इमारत HOWMANY	UUTTTSSY
इलाज	TUUUUQSZ
इलाज ABOUT	TUUUUQSZ
इस	TUUS_TUQ
इस ग्राफ	TTVUXTVT
इस डेटाबेस	VVUTYUUS
ईंधन	RSSTTWOU
ईंधन $	TSSTTYOS
ईंधन है	TUUVVQUZ
ईमानदार	VVUTVRSY
ईमानदार LEAD	VVUUVSSY
ईमानदार नेता	VVVUVTRZ
उपकरण	ZVVVUSVV
उपकरण WORK	ZVVVUSVV
उम्र	UUTTTTTX
उम्र ABOUT	UUTTTTTX
ऊपर	VVUUVTTX
ऊपर जाएगा	VVUUVTTX
एंड	VVUTXTUT
एंड टी	VVUTXTUT
एक	TSTUSNR_
एक #	VVVVVVVV
एक aside	XVVVUVVT
एक अच्छी	TUTTTTTX
एक चुटकुला	UUUTVRSY
एक निबंध	TTUTTTSX
एक भाषण	UUTTUTUX
एक भी	UTUXTTUT
एक ही	VVVYUUUU
एस	VVUTXTUT
एस एंड	VVUTXTUT
ऐप	SWRRSQZP
ऐप $state	TXTVTTVT
ऐप FACT	RRRRTSZQ
ऐसे	TWTYUTTU
ऐसे $domain	UXVVVTVU
ऐसे %Place	UVTXTUUU
ऐसे WHICH	VVVWVUUV
और	LNZYPTNJ
और #	ZSVTVSVV
और $cluster	TTXUSOSP
और $country	VVVVVTTY
और $domain	QPSTSaYO
और $institution	SUcTTPQR
और $person	UTXTTTTT
और $state	TTTXTTTT
और %Domain	VVVZVSUV
और %Place	TTTXTTTT
और %Project	VUVXVTUU
और ELSEWHERE	UXVVVUVV
और INDIA	TUTTTXTT
और WE	XVVVUVVT
और डॉलर	VUUTVSTY
और पैसा	VVVTVVVX
और यहां	UXVVUTVV
कप	VVVVVTVY
कप जीतेगा	VVVVVTVY
कमाता	UUSTSSSY
कमाता है	UUSTSSSY
कर	XVTTPNSX
कर NUM	UVVUVTTX
कर दें	VVVVVUUX
कर रहा	ZTVVTQVU
कर रही	TUUTTTTX
कर रहे	ZTVVTSVV
कर सकता	YVTVUQUT
कर सकती	YUVUSSUT
कर सकते	V_TUTQUU
कर सकें	XUVVTUVU
करता	WTSUTQRV
करता है	WTSUTQRV
करती	XVVVUTVV
करती हैं	XVVVUTVV
करते	SSUVXTSR
करते $	TTTYTSST
करते हैं	STUTXVTS
करना	TUTTTTUX
करना NEED	TUTTTTUX
करने	WSUSVSSS
करने की	TTUTTXUT
करने के	TXVUTTVU
करने पर	XVVVTTVU
करने वाला	WVVVUVVV
करने वाली	XTUTRVPR
करने वाले	WTUUVRTT
करा	UVXVVVVT
करा सकता	UVXVVVVT
करूं	VVVVVVVW
करूं $	VVVVVVVW
करें	TTRVTTSX
करें $	TTRVTTSX
कल	UUUUVRT_
कल $state	UUVVVTVX
कल का	VVVVVUUX
कल छुट्टी	VVVVVUVX
कल शेयर	VVUUVTTX
का	PUSSRSWU
का $cluster	UVYUVTTU
का $domain	SZVVXRVT
का $institution	UTXSUSST
का $thing	VXVVVTTU
का ADOPT	TXVUTTVU
का BETWEEN	VVVVVVVV
का COOPERATE	VVVTV_UQ
का FACT	TTTTTTXS
का LEAD	TTTTSTWV
का LINK	UU_TVSSU
का TABLE	STTZTRRS
का WHICH	R_WUURUU
का WORK	XTSUSOZQ
का इलाज	TUUUUQSZ
का ईंधन	TUUVVQUZ
का डेटा	UUTTXTTT
का तरीका	SSSSTYRS
का दाम	VVVVVVTY
का पैसा	UVVVVUUX
का प्रधानमंत्री	UVUUTTTX
का फोन	UUTVVUSZ
का बिल	TTTTTTTX
का भाव	TUURUNRc
का मुख्यमंत्री	VVVVVTQZ
का मुख्यालय	TTTTTSYR
का मुगा	VXUVVTVT
का मैच	VVUVVSTY
का मौसम	VUVVVUVX
का यंत्र	TTTSTYQS
का राष्ट्रपति	VVUVUUTX
का रास्ता	UTZTTSTR
का रिकॉर्ड	TTUVVUVX
का वेतन	VVVVVTVX
का सबसे	VVVUVSUY
का साइड	TUUVURSZ
काटने	QRRRTQZR
काटने की	QRRRTQZR
कि	TTTTTTTX
कि %Cluster	TTTTTTTX
किया	ZSTTTOYO
किया $	SRTTUSYR
किया है	ZTUUTRVS
की	RTRZSSRQ
की #	XTUXSRUT
की $	UTUTTTTX
की $domain	RWSQPSOX
की %Project	QMSOPcLQ
की %Technology	OLTSPbSQ
की COMPARE	SSSZRRRR
की FACT	UVUVVSYS
की GAP	VVVWVUVV
की HOWMANY	TUTXXPRQ
की LINK	TTXUTTTT
की LIST	SSTSRZUS
की NUM	aUVVUQVU
की PARTNER	YTVTSRTS
की TABLE	TTTXTTTT
की WHICH	XVUTSRVT
की अर्थव्यवस्था	VVTVVTTX
की इमारत	UUTTTSSY
की उम्र	UUTTTTTX
की एक	VVVVVVVV
की कोई	URXVTSTS
की चेतावनी	TXTTTTTT
की जनसंख्या	VVVVUVVX
की जा	VVVVVVVV
की ट्रेन	TTTTTTTX
की तरह	UYVVVTVV
की नई	UXVVUTVV
की बीमारी	SRVUTZVT
की मशीन	QRRRTQZR
की राजधानी	TTTTTTTX
की शादी	VTSVVTTX
की सडक	TTVVVVVY
की सभी	TTUSTXVS
कीजिए	VVRZUUTS
कीजिए $	VVRZUUTS
कुछ	TTTYTSST
कुछ नहीं	TTTYTSST
कृपया	VVVVVUUX
कृपया WE	VVVVVUUX
के	UUSQS_OK
के #	TTTTQYTT
के $domain	QaVUUPVU
के %Domain	UTVSUZSR
के %Event	TTTTTXTT
के %Institution	XTVXSTUV
के %Person	URTSQXRP
के %Project	UXVVVUVV
के %Technology	TXTTTTTT
के HOWMANY	STTTYRTT
के INUSE	TZVVVRVT
के LIST	XUVVTTVV
के MEMBER	STTRRYSR
के WHICH	VWVVVVVV
के WORK	ZQTSTRSQ
के आपदा	UZVUURVV
के आसपास	WQUTUUUP
के उपकरण	ZVVVUSVV
के ऐसे	UXVVVTVU
के तरीके	TTTTTXTT
के पास	YUVVUUVV
के पिंजरे	TXTUTSUT
के बाद	TTTTVWTT
के बाहर	UXVVUTVV
के राष्ट्रपति	VVVVVTVX
के लिए	WWSTQWPN
के वर्षों	TTVUTXVT
के सस्ते	TTUUUXTT
के साथ	STTTVXTT
को	TVWRSQSU
को $domain	VXTUTSTS
को %Cluster	VVVTVVVX
को ELSEWHERE	TYUVVVVV
को KNOW	UUYTUSSS
को डॉक्टर	VUVVVVVW
को बाढ	YTSVVTUT
को बुखार	VVVVVVVW
को लाभ	VUUVUTYS
को विज्ञान	TUTTTTUX
को सबसे	VVUTUUUX
कोई	UPZWRORR
कोई #	WUTXSTUU
कोई $domain	VVVVVVVV
कोई %Cluster	VVVXVTUU
कोई %Technology	VRU_USUT
कोई LINK	UUXUUTUT
कोई SHARE	VVXTVTVT
कोई पहचान	UTXTTTTT
क्रिकेट	UVVVVUTY
क्रिकेट मैच	UVVVVUTY
खत्म	TUUVVTUX
खत्म हो	TUUVVTUX
खर्च	TUTTTTUX
खर्च करना	TUTTTTUX
गई	TZVVTRVV
गई $domain	VXVVUVVV
गई WHICH	UXVVVTVV
गई और	UXVVUTVV
गए	SYUYVTTT
गए चूल्हे	SYVUVTVU
गए हैं	VVUYUTTU
गिनकर	UVUXTTUU
गिनकर LIST	UVUXTTUU
गोल	VVUUVTRZ
गोल ABOUT	VVUUVTRZ
ग्राफ	TTVUXTVT
ग्राफ में	TTVUXTVT
चलती	TTUTRYUS
चलती हैं	TTUTRYUS
चलते	VVUVTTUY
चलते हैं	VVUVTTUY
चलाया	TXTVTTVT
चलाया जा	TXTVTTVT
चुटकुला	UUUTVRSY
चुटकुला सुनाओ	UUUTVRSY
चुनाव	VVVVVTUX
चुनाव जीतेंगे	VVVVVTUX
चूल्हे	SYVUVTVU
चूल्हे $	SYVUVTVU
चेतावनी	TXTTTTTT
चेतावनी के	TXTTTTTT
छुट्टी	VVVVVUVX
छुट्टी है	VVVVVUVX
छूट	VVUYUTTU
छूट गए	VVUYUTTU
जनसंख्या	VVVVUVVX
जनसंख्या HOWMANY	VVVVUVVX
जमा	TTTTTTTX
जमा करें	TTTTTTTX
जरिए	UVXVVVVV
जरिए $institution	UVXVVVVV
जहां	UVTXTUUU
जहां कोई	UVTXTUUU
जा	T_UUSPVT
जा सकता	TXUVUTVT
जा सकती	RaUUTQVU
जांचने	STUUTYRS
जांचने वाले	STUUTYRS
जाएगा	TUTUVSTY
जाएगा $	TUUVVTUX
जाएगा या	VVUUVTTX
जाया	UXVVVUVT
जाया जा	UXVVVUVT
जिन	VVVXVTUU
जिन %Domain	VVVXVTUU
जिनके	XTVVTUVV
जिनके साथ	XTVVTUVV
जिनमें	VVVWVUUV
जिनमें WHICH	VVVWVUUV
जिसके	XUVVTUVU
जिसके साथ	XUVVTUVU
जीता	UVUUVUTZ
जीता $	UVUUVUTZ
जीतेंगे	VVVVVTUX
जीतेंगे $	VVVVVTUX
जीतेगा	VVVVVTVY
जीतेगा $	VVVVVTVY
जुडते	VVXUVUUU
जुडते हैं	VVXUVUUU
जुडना	ZTVVUVVS
जुडना है	ZTVVUVVS
जैसे	TXTUTSUT
जैसे $state	TXTUTSUT
जो	WUUUNVVR
जो $domain	YXUUPSVT
जो $state	SSUUQZVR
जो ADOPT	UXVVVUVV
जो ELSEWHERE	UYVVTTVV
जो LACK	VVVVVVVV
ज्यादा	TUTVSTSW
ज्यादा %Institution	UVUXSSTT
ज्यादा खर्च	TUTTTTUX
ज्यादा पैसा	VVUTUUUX
टी	VVUTXTUT
टी %Cluster	VVUTXTUT
टीबी	XRTSTURR
टीबी की	XRTSTURR
ट्रेन	TTTTTTTX
ट्रेन WHEN	TTTTTTTX
ठंडी	SSSSTYRS
ठंडी रखने	SSSSTYRS
डेटा	UUTSXRTT
डेटा में	VVVUXTVT
डेटा है	UUTTXTTT
डेटाबेस	VVUTYUUS
डेटाबेस में	VVUTYUUS
डॉक्टर	VUVVVUVX
डॉक्टर $state	VUVVVVVW
डॉक्टर HOW	VVVVVUUX
डॉलर	VUUTVSTY
डॉलर का	VUUTVSTY
ड्रोन	UQTSTXRQ
ड्रोन $	RSTSUZRS
ड्रोन और	YTUVVTVU
ड्रोन से	XVVVUVVT
तक	STZSQQRV
तक HOW	UVYUVVVS
तक HOWMANY	TUTTTSSY
तक LACK	VXVVUVVV
तक का	UTZTTSTR
तक खत्म	TUUVVTUX
तरह	UYVVVTVV
तरह $state	UYVVVTVV
तरीका	SSSSTYRS
तरीका $	SSSSTYRS
तरीके	TTTTTXTT
तरीके $	TTTTTXTT
तापमान	UVVVUUVX
तापमान HOWMANY	UVVVUUVX
तुम्हारा	UVSSUSRZ
तुम्हारा LIST	UVSSUSRZ
तेल	RSTTSZRR
तेल WORK	RSTTSZRR
दर्ज	VVVRaTUR
दर्ज हैं	VVVRaTUR
दर्द	SRTRURQZ
दर्द की	SRTRURQZ
दाखिला	VVRVVTR_
दाखिला HOW	VVSVVUSY
दाखिला मिलेगा	VVTVVVUY
दाम	VVVVVVTY
दाम HOWMANY	VVVVVVTY
दूर	VVUTTUUX
दूर है	VVUTTUUX
दे	YTSVVTUT
दे सकता	YTSVVTUT
दें	TTUVTXTU
दें $	TTUVTXTU
देगा	YUUUUTUS
देगा $	YUUUUTUS
दोहराई	TXUTTTUU
दोहराई जा	TXUTTTUU
दोहराना	SZVVVRVT
दोहराना $	SZVVVRVT
न	UXVVUTVV
न लगी	UXVVUTVV
नंबर	UUTVVUSZ
नंबर NEED	UUTVVUSZ
नई	UXVVUTVV
नई %Technology	UXVVUTVV
नमक	YVVVUUVV
नमक और	YVVVUUVV
नमस्ते	VVTTVTR_
नमस्ते HOW	VVUUVUTY
नमस्ते आप	VVUTVUTY
नया	STSUUXRT
नया है	STSUUXRT
नहीं	RWSaRPRR
नहीं $	SZUXSQUT
नहीं LINK	UVTXTUUU
नहीं करते	TTTYTSST
नहीं हुई	VTVYVVVV
निकलेगी	TUUTTTTX
निकलेगी $	TUUTTTTX
निकालो	TTUVVUVX
निकालो $	TTUVVUVX
निबंध	TTUTTTSX
निबंध लिखो	TTUTTTSX
नीचे	VVUUVTTX
नीचे $	VVUUVTTX
ने	VRTSTWTV
ने $domain	TTTUTXTT
ने WORK	ZTUUTRVS
ने यह	UTUTTTTX
नेता	VVVUVTRZ
नेता ABOUT	VVVUVTRZ
नेत्रहीनों	SSTTTXTT
नेत्रहीनों के	SSTTTXTT
नौकरी	RUTTTRRZ
नौकरी HOW	TUTTTTTX
नौकरी NEED	PVUTUUTb
नौकरी WHEN	TUUTTTTX
पंजीकरण	VVVVVUUX
पंजीकरण कर	VVVVVUUX
पढना	TTTTTTTX
पढना NEED	TTTTTTTX
पर	XRQOURQR
पर $	TTUTTTSX
पर $state	XYVURQVU
पर %Document	STUTSYSS
पर %Project	TSVTSXUT
पर HOWMANY	TTUTXSTT
पर PARTNER	TTTTTXTT
पर WHICH	ZTUVSRVS
पर WHO	XTTUTTUT
पर WORK	VTUUWSUT
पर और	VVVTVVVX
पर कुछ	TTTYTSST
पर ज्यादा	TUTTTTUX
पर सलाह	YTSVVTUT
पर साथ	WVVVVVVV
पर हैं	TUSTSSYS
पहचान	UTXTTTTT
पहचान $	UTXTTTTT
पहुंचाने	XVVVUVVT
पहुंचाने के	XVVVUVVT
पहुंचूं	UVYUVVVS
पहुंचूं $	UVYUVVVS
पास	WUTTYTTS
पास $domain	YUVVUUVV
पास HOWMANY	UUTTXTTT
पास दर्ज	VVVVYUVS
पिंजरे	TXTUTSUT
पिंजरे जैसे	TXTUTSUT
पूरी	VUVXUTUU
पूरी TABLE	VUVXUTUU
पृथ्वी	VVTTTTQ_
पृथ्वी गोल	VVUUVTRZ
पृथ्वी से	VVUTTUUX
पेट	SRTRURQZ
पेट दर्द	SRTRURQZ
पैसा	UVUSUTU_
पैसा WHEN	UVVVVUUX
पैसा खर्च	VVVTVVVX
पैसा मिलेगा	VVUTUUUX
प्याज	VVVVVVTY
प्याज का	VVVVVVTY
प्रकार	TTUXTTTT
प्रकार BY	TTUXTTTT
प्रधानमंत्री	UVTTTROb
प्रधानमंत्री ABOUT	UVTTTROb
प्रबंधन	T_VUURVV
प्रबंधन %Technology	T_VUURVV
प्रयोग	TZVVVRVT
प्रयोग ADOPT	VWVVVVVV
प्रयोग जो	TZVVVRVT
फिल्म	TUTTTTTX
फिल्म LIST	TUTTTTTX
फोन	UUTVVUSZ
फोन नंबर	UUTVVUSZ
बंद	UUTTTRSZ
बंद की	UTUTTTTX
बंद होने	VVTVVSTY
बच्चे	VVVVVVVW
बच्चे को	VVVVVVVW
बडा	UTUUTTUX
बडा होगा	UTUUTTUX
बनते	VVVVVUUX
बनते हैं	VVVVVUUX
बना	UUSSSRZR
बना $	UUSSSRZR
बनाइए	VVVWVUVV
बनाइए $	VVVWVUVV
बनाई	TTTUTXVS
बनाई $	TUUUURYS
बनाई हैं	TTTUTXTT
बनाकर	VVVWUVVV
बनाकर LIST	VVVWUVVV
बनेंगे	UUTTSTTX
बनेंगे $	UUTTSTTX
बनेगा	UUUTTTTX
बनेगा $	UUUTTTTX
बनेगी	TTVVVVVY
बनेगी $	TTVVVVVY
बांस	YVVVVSVV
बांस और	YVVVVSVV
बाजार	VVUUVTTX
बाजार ऊपर	VVUUVTTX
बाढ	YTTVVSVT
बाढ और	YTSVVTUT
बाढ या	VVVVVVVV
बाद	TTTTVWTT
बाद HOWMANY	UTUTXTTT
बाद के	TTTTTXTT
बारिश	UUVVVTVX
बारिश होगी	UUVVVTVX
बाहर	UXVVUTVV
बाहर आजमाई	UXVVUTVV
बिल	TTTTTTTX
बिल HOW	UUVVVTUY
बिल WHERE	TTTTTTTX
बीमा	UVVVVUUX
बीमा का	UVVVVUUX
बीमारी	SRVUTZVT
बीमारी की	SRVUTZVT
बुखार	RTSTPSSY
बुखार की	RSSTPSRY
बुखार है	VVVVVVVW
बेटी	VUVVVVVW
बेटी को	VUVVVVVW
भट्ठी	SSUTVZRQ
भट्ठी $	SSUTVZRQ
भरें	UUVVVTUY
भरें $	UUVVVTUY
भविष्य	TUUTUQU_
भविष्य का	TUUVVQUZ
भविष्य में	VVUTUUUX
भाव	TUURUNRc
भाव $	UTUSVQR_
भाव ABOUT	TUUUUOSa
भाषण	UUTTUTUX
भाषण लिख	UUTTUTUX
भी	QXTXUQSR
भी %Domain	VVVWVUVV
भी %Project	UTUXTTUT
भी ADOPT	SZTUURTS
भी कर	TXUVVTVU
मशीन	OTRRSUZQ
मशीन $	PQQRSUZQ
मशीन $state	TXVVVTVU
मशीनें	SWUUVYTR
मशीनें $	SSUUVZSS
मशीनें INUSE	TXUVVTVU
मापने	TTUUUXTT
मापने के	TTUUUXTT
मारने	SSUTUYRS
मारने की	SSUTUYRS
मिट्टी	TTTSTYQS
मिट्टी की	TTTSTYQS
मिलेंगे	TTUUTXTT
मिलेंगे $	TTUUTXTT
मिलेगा	VVTTUUTZ
मिलेगा $	VVTTUUTZ
मिलेगी	TUTTTTTX
मिलेगी $	TUTTTTTX
मुक्त	XTVVVUVV
मुक्त $domain	XTVVVUVV
मुख्यमंत्री	VVVVVTQZ
मुख्यमंत्री ABOUT	VVVVVTQZ
मुख्यालय	TTTTTSYR
मुख्यालय WHERE	TTTTTSYR
मुगा	VXUVVTVT
मुगा रीलिंग	VXUVVTVT
में	VTRRVVNS
में #	XTUUTTUU
में $	XTSSSSTV
में $domain	XUUVQUUR
में $thing	RRRUSWVR
में %Cluster	VVVWVUVV
में %Document	TUTTTXTT
में ABOUT	UUTTTSYR
में ADOPT	TaUVTPUR
में COOPERATE	WTURWVTR
में ELSEWHERE	UXVVVUVV
में HOW	UVXTUTTT
में HOWMANY	ORTVXRTU
में INUSE	RUTTRWTS
में LACK	TYVUTSVU
में LIST	TTQXTRXQ
में PARTNER	ZTSTRRRT
में WHICH	TVYWUPUQ
में WHO	YTUVUSUU
में WORK	WSUXRSTR
में YEAR	TTVUTXVT
में अनुवाद	UVVUVTTX
में अभी	VXVVUVVV
में आज	UVVVUUVX
में आजमाई	UXVVVTVV
में एक	STUXTRSV
में कोई	XTWXTTUT
में चलाया	TXTVTTVT
में जो	UXVVVUVV
में डॉक्टर	VVVVVUUX
में दाखिला	VVRVVTR_
में दोहराई	TXUTTTUU
में दोहराना	SZVVVRVT
में नमक	YVVVUUVV
में नहीं	SZVUSRVU
में पढना	TTTTTTTX
में बांस	YVVVVSVV
में बारिश	UUVVVTVX
में भी	SZTUURTS
में लगाई	TXVVVUVV
में लगाने	SYVVUSVU
में लगी	STUUSXVS
में लगे	TXTUTSUT
में सक्रिय	XTUUTTVT
में सबसे	UVUXSSTT
में हुए	TTUTTXTT
में हूं	UVYUVVVS
में है	TTTTTXTT
में हैं	ORXS_TSR
में हो	TXVVUTVT
में हों	XTVUTTVT
मैच	UVUUVSTZ
मैच WHEN	VVVVVTTY
मैच WHO	UVUUVUTZ
मॉडल	SZVVVRVT
मॉडल $state	SZVVVRVT
मोदी	VVVVVTUX
मोदी अगला	VVVVVTUX
मोबाइल	VVVVVTUX
मोबाइल WHICH	VVVVVTUX
मौसम	VUUVVUTZ
मौसम HOW	VUUVVUTZ
यंत्र	TVTSTYQS
यंत्र $	TTTSTYQS
यंत्र $state	VXUVVTVT
यह	UTUTTTTX
यह %Programme	UTUTTTTX
यहां	UXVVUTVV
यहां न	UXVVUTVV
या	UTRQTQR_
या $cluster	UTSRTSSY
या $domain	VVVVVVVV
या नीचे	VVUUVTTX
ये	VVUVVTYS
ये $thing	VVUVVTYS
योग्य	RYVVUSVV
योग्य $domain	RYVVUSVV
रखने	TSSSTYSS
रखने का	SSSSTYRS
रखने वाले	WVVVVVVV
रहा	WRUVSWTT
रहा है	WRUVSWTT
रही	TWUTTSTX
रही है	TUUTTTTX
रही हैं	UXVVUTVV
रहे	ZTVVTSVV
रहे #	YTVVUTVV
रहे हैं	XVVVUUVV
रहेगा	TTTTTTUX
रहेगा $	TTTTTTUX
राजधानी	TTTTTTTX
राजधानी ABOUT	TTTTTTTX
राय	TTUTTTTX
राय में	TTUTTTTX
राष्ट्रपति	VVUVUSTX
राष्ट्रपति ABOUT	VVUVUUTX
राष्ट्रपति का	VVVVVTVX
रास्ता	UTZTTSTR
रास्ता $	UTXTUTTT
रास्ता LIST	UUXTTTTT
रिकॉर्ड	TTUVVUVX
रिकॉर्ड निकालो	TTUVVUVX
रीलिंग	VXUVVTVT
रीलिंग यंत्र	VXUVVTVT
रुपया	VUUTVSTY
रुपया और	VUUTVSTY
रूप	VUVXVTUU
रूप $	VUVXVTUU
लगता	TTTTTTTX
लगता है	TTTTTTTX
लगा	RPQTSXWQ
लगा है	RPQTSXWQ
लगाई	TXVVVUVV
लगाई जा	TXVVVUVV
लगाने	SYVVUSVU
लगाने लायक	SYVVUSVU
लगी	STUWSXVS
लगी $domain	UXVVUTVV
लगी है	VVVXVTVV
लगी हैं	STUUSXVS
लगे	TXTUTSUT
लगे हैं	TXTUTSUT
लाई	UXVVVTVV
लाई जा	UXVVVTVV
लागत	TTTTTXTT
लागत वाले	TTTTTXTT
लाने	RYVVUSVV
लाने योग्य	RYVVUSVV
लाभ	VUUVUTYS
लाभ हुआ	VUUVUTYS
लायक	RYVVUSVU
लायक $domain	RYVVUSVU
लिए	WWRTQWPN
लिए #	bSVTQQVT
लिए $	TTTXTTUT
लिए $domain	VTTSSVST
लिए $state	TXVVVTVV
लिए %Technology	SSTTTXTT
लिए ELSEWHERE	TXUTTSUT
लिए NUM	XTTTTTST
लिए PARTNER	YTUUSQTT
लिए WHICH	PUSTRYTQ
लिए WHO	XTTTTTTT
लिए एक	UUTTUTUX
लिए ड्रोन	RSTSUZRS
लिए भट्ठी	SSUTVZRQ
लिए लाने	RYVVUSVV
लिए सस्ती	SSUUVZSS
लिख	UUTTUTUX
लिख LIST	UUTTUTUX
लिखा	UUUVVTXT
लिखा है	UUUVVTXT
लिखो	TTUTTTSX
लिखो $domain	TTUTTTSX
ली	TXVVVTVV
ली जा	TXVVVTVV
लूं	VVVVVTUX
लूं $	VVVVVTUX
ले	UXVVVUVT
ले जाया	UXVVVUVT
लें	VVSVVUSY
लें $	VVSVVUSY
वन	RRRRTSZQ
वन $state	RRRRTSZQ
वर्षों	TTVUTXVT
वर्षों में	TTVUTXVT
वाला	TXSVTTTU
वाला #	WVVVUVVV
वाला $domain	TXTVTTVT
वाला है	VVTVVSTY
वाली	XTUUQURR
वाली #	XTVURSVS
वाली %Institution	XUVVTTVV
वाली %Project	TXVVUTVT
वाली %Technology	VVVVVVVV
वाली WHO	XTVVVVVV
वाली मशीन	SSTTUYOT
वाले	VSTQVURS
वाले #	VTUTVRTT
वाले $domain	RSTSSZSR
वाले $state	XTVVSTVV
वाले %Institution	aUVVRTVV
वाले NUM	aVVVPSVU
विकसित	SRTSSSYT
विकसित %Place	UUUTTTTX
विकसित किया	SRTTUSYR
विज्ञान	TUTTTTUX
विज्ञान पर	TUTTTTUX
विश्व	VVVVVTVY
विश्व कप	VVVVVTVY
वेतन	VVVVVTVX
वेतन $	VVVVVTVX
शादी	VTSVVTTX
शादी हुई	VTSVVTTX
शेयर	VVUUVTTX
शेयर बाजार	VVUUVTTX
शोधन	RVTTTVTS
शोधन के	TTTTTXTT
शोधन संयंत्र	UXVVVTVU
संगम	UUUVVTXT
संगम में	UUUVVTXT
संचार	XTTTTTTT
संचार पर	XTTTTTTT
संयंत्र	UXVVVTVU
संयंत्र $state	UXVVVTVU
संरक्षण	YXVVTSVU
संरक्षण की	VXVVUVVV
संरक्षण में	YVVVUSVU
सकता	TZWUUQTQ
सकता है	TZWUUQTQ
सकती	WZUUQNVS
सकती है	VYVVUPVT
सकती हैं	XXUTRRUT
सकते	XTSUTTUT
सकते हैं	XTSUTTUT
सके	VXVVSNVU
सके $	VXVVSNVU
सकें	XWVVTTVU
सकें $	XWVVTTVU
सक्रिय	XTUUTTVT
सक्रिय हैं	XTUUTTVT
सडक	TTVVVVVY
सडक WHEN	TTVVVVVY
सबसे	TTTUSSQX
सबसे अच्छा	TTTTTSTX
सबसे ईमानदार	VVUTVRSY
सबसे ज्यादा	UVUXSSTT
सब्जी	SSSSTYRS
सब्जी ठंडी	SSSSTYRS
सभी	STTXTVUT
सभी %Domain	TTTXTTUT
सभी %Project	TTUSTXVS
समान	TTZPTSSS
समान है	TTZPTSSS
सलाह	YTSVVTUT
सलाह WHO	YTSVVTUT
सस्ती	SSUUVZSS
सस्ती मशीनें	SSUUVZSS
सस्ते	TTUUUXTT
सस्ते $domain	TTUUUXTT
साइड	TUUVURSZ
साइड इफेक्ट	TUUVURSZ
साथ	URSTUXTT
साथ COOPERATE	TTTTTXTT
साथ INDIA	TUURXVUT
साथ PARTNER	XTVVTUVV
साथ WE	XUVVTUVU
साथ WHICH	TUUSTXTT
साथ WHO	_TVVVQVV
साथ WORK	XUTVTUUU
साथी	XTUUUSUT
साथी NEED	XTUUUSUT
साफ	TTTTTZOR
साफ करने	TTTTTZOR
साल	TTTSRSRZ
साल $domain	TTTTTTUX
साल HOWMANY	UUTTSTTX
साल और	VVVYVSVV
सुंदर	UUTTTSSY
सुंदर है	UUTTTSSY
सुनाओ	UUUTVRSY
सुनाओ $	UUUTVRSY
सूरज	VVUTTUUX
सूरज पृथ्वी	VVUTTUUX
से	PVYPRTQQ
से $country	UUXTTTTT
से $domain	WVUVTXVT
से $institution	UTXTUTTT
से $state	TTTTTTTX
से ADOPT	TXVUVTVT
से HOWMANY	UUUTTSXU
से INTRODUCE	UVXVVVVT
से LINK	TSSRWWPQ
से WHICH	TXXVVTTU
से WHO	TUXUVVVT
से अधिक	TTSTXTUT
से ईंधन	TSSTTYOS
से कोई	UUXUUTTT
से चलती	TTUTRYUS
से छूट	VVUYUTTU
से जुडते	VVXUVUUU
से जुडना	ZTVVUVVS
से तेल	RSTTSZRR
से हैं	XUTVTUUU
सोने	VUVTVSTY
सोने का	VUVTVSTY
हाल	TTVUTXVT
हाल के	TTVUTXVT
हिंदी	STUSTRRZ
हिंदी में	STUSTRRZ
ही	VVVYUUUU
ही %Institution	VVVYUUUU
हुआ	UUUUTS_R
हुआ $	UUUUTS_R
हुई	USSXURUX
हुई $	UVUVVSYS
हुई है	VSSXUTTX
हुईं	UTUTXTTT
हुईं $	UTUTXTTT
हुए	TTSRTZQR
हुए $	TTTTTXST
हुए %Event	TTUTTXTT
हुए हैं	VVXVVUVU
हूं	UVYUVVVS
हूं $institution	UVYUVVVS
है	WQTMOUPT
है $	UQUNOUQU
है $state	YTUVVTVU
है TABLE	VVVXVTVV
है WE	XTUUUSUT
है WHICH	TVUUVSTY
है आपकी	TTUTTTTX
है कि	TTTTTTTX
है जिसके	XUVVTUVU
है जो	VVVVVVVV
है पूरी	VUVXUTUU
है या	UTSRTSSY
हैं	SRTTYSRR
हैं $	SRTSZSRS
हैं $domain	YUTVTUUU
हैं $institution	UVXVVVVT
हैं LIST	VVVWUVVV
हैं TABLE	VVVXVUUV
हैं WE	TUXUVVVT
हैं WHICH	VVVVVVVV
हैं और	XVVVUVVT
हैं जिनमें	VVVWVUUV
हैं पर	SZVUSRVU
हैं सभी	TTTXTTUT
हो	UTTUSUTT
हो $	VVUUVUTY
हो जाएगा	TUUVVTUX
हो रहा	TTTVUXTT
हो रही	UXVVUTVV
हो सकता	TXTUUSTT
हो सकती	TXVVUTVT
हो सकते	VWVVVVVV
हो सके	XVVVSOVU
हो सकें	UXVVVUVV
हों	XTVUTTVT
हों $	XTVUTTVT
होंगी	TUTTTSSY
होंगी $	TUTTTSSY
होगा	UTUUTTUX
होगा $	UTUUTTUX
होगी	UUVVVTVX
होगी WHICH	UUVVVTVX
होता	XQTUTXST
होता है	XQTUTXST
होने	VVTVVSTY
होने वाला	VVTVVSTY`
