/**
 * Weights of the signs of a question, a line each: the sign, a tab, and a digit for every one of INTENTS (`readWeights`).
 * Multinomial logistic regression on the questions of bench/questions/ask.jsonl that are not held out. Written by
 * bench/intent-weights.ts; do not edit.
 */
export const INTENT_WEIGHTS = `#	YIPNVOMT
# $	TOPTNVPT
# $domain	ZUSRVIPR
# $state	VRTRZQSQ
# BY	VVVXUTTT
# FACT	TUTTTTSX
# HOWMANY	UUVWWTSO
# LACK	TTTXTTTT
# LEAD	TTWRRSRU
# LINK	UVTTXUTT
# LIST	TRTTSXTT
# MEMBER	VVUVZUTR
# NEED	aTSSRPSQ
# ORG	XTUUTTUT
# PARTNER	XTTUUPTS
# PER	TVUYTRSS
# WE	UUUUXTVT
# WHICH	YTTTPTTT
# WHO	VVVVVVVV
# WORK	VRTTXLRT
# across	VVV_UTUT
# and	TVUZRTTR
# are	NRSVRWSX
# as	XVVVUUVU
# band	STSTTRSZ
# can	_UVVVQVV
# changes	TTSUTSTY
# choose	VVUVVVVX
# do	TVVVSRSZ
# does	QTRQPSWW
# for	_STSPQQR
# from	YUUURTUS
# hai	TTTTXTTS
# hain	RRSR_RUQ
# in	UNROUTPU
# jahan	STUURYVR
# jo	VQRRPWTQ
# ke	TUTTTSUX
# ki	NUTWObTQ
# ko	YVVVUTVV
# listed	TTTTXTUS
# mein	TVVTTTVX
# min	XTVUTTVT
# nahi	VVVTXUTT
# near	gVUVRJVU
# neglecting	UUVUTTUX
# of	QRRPPXNU
# only	XVTVTTUT
# or	UVUSTSYS
# over	UVUXTTTT
# pay	TUTTTTTX
# pays	VVUVVTUX
# pe	TVUXSTTT
# predict	YUUUTSOR
# r	UVVVYTVS
# right	UVUTTQTY
# sabse	PVTUSOPc
# se	YTVVSTVT
# should	ZTVVTSVR
# spend	TTUUTTTX
# teachers	XTTUTTVT
# that	ZTUURRTR
# the	VVUVXTTT
# there	VVVXTVVT
# w	ZVVUSSUS
# with	XTTVTTUT
# you	TTUTXTTS
# आपके	TUUTXTTT
# और	YTVSUSVS
# की	QSTQWYTQ
# के	XTTTTTTT
# गिनकर	UVUXTSTT
# जो	YSVUTSVT
# नहीं	UVTXTTTT
# नौकरी	TUTTTSTX
# बनेंगे	UVUTTUUX
# हैं	RSTQTMTX
$cluster	PMWTUUSK
$cluster $	PPNRWRWS
$cluster $cluster	SSTXRPQT
$cluster $institution	RTaPQQPQ
$cluster $state	TTTXTTTT
$cluster %Person	TTTTTYST
$cluster %Project	TSQOWXNV
$cluster ABOUT	UURSSOaQ
$cluster ADOPT	SRSSSRSZ
$cluster BETWEEN	VVXTUTUT
$cluster BY	VVUYUTUT
$cluster COMPARE	SRRZRPRT
$cluster FACT	TTTTRVVR
$cluster HOW	VUXTTTST
$cluster HOWMANY	SUTTTXST
$cluster LEAD	RSQQUPUX
$cluster LINK	TTZNSSOT
$cluster LIST	VVWVXUTT
$cluster MEMBER	SUWSQXQT
$cluster PARTNER	UVXSUSST
$cluster PER	TTTXTTTT
$cluster WHEN	TTTTTTYS
$cluster WHERE	VVTTUSYS
$cluster WORK	SSTUSYTS
$cluster a	TVTSTSYS
$cluster after	VVSUUSRY
$cluster and	QSTZSPSR
$cluster aur	SSXURQQR
$cluster be	TVYVVVUU
$cluster begin	UUTUTTXT
$cluster clean	VUUTTXTT
$cluster could	TYUVTNUT
$cluster do	SSQRRYRU
$cluster does	UUSSTR_Q
$cluster end	VVUUYSTT
$cluster existed	UUTSTTXT
$cluster failing	UTTTTTSX
$cluster for	TUVURZTU
$cluster from	TTTTTXTT
$cluster has	VVUUXTTU
$cluster have	TSVQYVOM
$cluster if	TTSUTSTY
$cluster in	TTXTUUTR
$cluster is	ZVUUSRTT
$cluster ka	UUURRQ_R
$cluster ke	QSQRWZOO
$cluster ki	TTTTTTXT
$cluster ko	STSSSSYS
$cluster like	VVUVVURZ
$cluster mein	UUTQYSTS
$cluster misused	TTTTTTTX
$cluster next	TTTXTTTT
$cluster now	SVTTUTYS
$cluster office	TSSTSQRZ
$cluster on	VVVVVWVV
$cluster pls	VUXTTPYQ
$cluster se	TTXTTTTT
$cluster since	VVVVTZUR
$cluster tak	TVZSRTRR
$cluster to	TVXTUTTU
$cluster via	UVXVVVUV
$cluster well	VUUUSSTY
$cluster with	UVZUUSTQ
$cluster और	TTWUQQRQ
$cluster का	STUTSTUV
$cluster की	TSRVXPRX
$cluster बंद	VVSUVRRZ
$cluster में	TTYSWQSS
$cluster से	TTYTTRRT
$country	OPUNLRKd
$country #	QTSUSQQ_
$country $	SSUPPVOY
$country $domain	SUTTTSRY
$country %Institution	XSTURTVS
$country %Place	TTTTTTSX
$country BETWEEN	TTVRSVSR
$country BY	VVVVVTUX
$country COOPERATE	UUUQT_SS
$country FUND	VVTVVVSZ
$country HOWMANY	TTTTTTRY
$country LEAD	TUTTTTTX
$country LINK	TVYTTTTR
$country WE	VVVVVVVV
$country a	ST_SRSQQ
$country ahead	TTTUTTTX
$country and	STTSTXTU
$country clean	VVTVVUUY
$country domestic	VVVVVTTX
$country eat	VVVVVVVV
$country education	TUTTTTSX
$country have	VVTUPTQa
$country in	UUUUVaUP
$country is	SVUVUTUY
$country ke	RUTRSYTT
$country manage	VVTVVVTY
$country mein	TTSTTRSY
$country organise	UVTVVVSY
$country organising	VVUVVVUX
$country regulate	TTTTTTSX
$country science	VUUUVTRY
$country se	VVYVUUUT
$country spend	VUVVVTTX
$country और	TTTSTYTS
$country के	TUTRUZUR
$country में	TUTSRSTZ
$domain	XUMMRTSR
$domain #	aPTSQJRU
$domain $	TSRPUTQQ
$domain $domain	SUSSSYWQ
$domain $state	YTTRPQSP
$domain %Document	TSTTSZSR
$domain %Person	UTTTTWTR
$domain %Project	NVPOWTLT
$domain %Technology	RZRRUSPR
$domain ABOUT	UQQRPT_N
$domain ADOPT	RSUTTRTZ
$domain BETWEEN	VVVVVWVV
$domain ELSEWHERE	SXUVUTTT
$domain FACT	SZUUQRYS
$domain FUND	XUVVVVVU
$domain HOW	TTTUUTTY
$domain HOWMANY	TTTTTTPY
$domain INUSE	RaUURQSN
$domain LACK	TXVUTTVT
$domain LEAD	RQUUSPRY
$domain LIST	UQOQVSPW
$domain MEMBER	XTUUUTTT
$domain NUM	TTTTUTSX
$domain ORG	YRTTSSRS
$domain PARTNER	VWTTTSSS
$domain VERSUS	TTTTTXTT
$domain WE	TYUVUUVT
$domain WHICH	UXTUTTTR
$domain WHO	_TTVVUUT
$domain WHY	TXUVUTUT
$domain WORK	bOSPVKOY
$domain a	STTTTSRY
$domain advice	XTUUTTUT
$domain affect	VVVVVVUX
$domain affected	VWVVVUVV
$domain after	QSVVQ_VU
$domain alternatives	SRSSSZMR
$domain an	STUUUTTX
$domain and	YTQOPRPU
$domain anything	TXVVUUUU
$domain app	PYUUUYRQ
$domain apps	TTVVTXTT
$domain are	VVVVYTVT
$domain around	WVVVVVVV
$domain as	VVVVVVVV
$domain aside	ZSVTTRVS
$domain at	RRQRRXNV
$domain aur	TTTTTXTS
$domain bahut	XTVVVUVU
$domain bana	YRSSTSRS
$domain banayi	UUVUTUTX
$domain band	TUTUUTTX
$domain be	SUVVUTRY
$domain been	UTVSXTUT
$domain being	TTUVTXUT
$domain bolte	TTSTTSTY
$domain budget	VVVVVSTZ
$domain can	XVVVUTVT
$domain capacity	TTUTSSTX
$domain cause	SSSUTSSY
$domain change	UVVUVUTX
$domain charkha	SSSSSYOS
$domain chillies	TTUUTYRT
$domain control	QXTTSYQQ
$domain cooperative	XVVVVUVU
$domain covered	STSSSYRT
$domain daalun	TTTTTTTX
$domain dangerous	RSRTRRO_
$domain dashboards	SSSSRZRQ
$domain department	TTTUTTTX
$domain dept	XUUUTTVT
$domain developed	TUVTXTTT
$domain device	XVVVUTVU
$domain devices	TXVVVUVT
$domain disease	UXVVVTVV
$domain diseases	XVVVTTVV
$domain disinfection	SSTTTZQS
$domain does	OQQPRVYS
$domain double	UVVVUTTY
$domain early	ZUVVVSVV
$domain earn	UTVVUXVT
$domain entanglement	TTTSTOP_
$domain excluding	STVUTXVS
$domain exist	RWTSRVSR
$domain files	SVVVVUTY
$domain filter	RPURQaRR
$domain filters	RRSSR_OQ
$domain for	WVSSRXNP
$domain from	WSTTTXSR
$domain froth	TRUUTZVQ
$domain fruit	TRUURYTR
$domain goes	STSUTRSY
$domain going	TUUVVTUX
$domain good	TTTUTTTX
$domain hai	TTTUTSTY
$domain hamlets	TXVVUTVT
$domain has	TXVVSTYO
$domain hyacinth	STUUUYSS
$domain in	WPTTUVPW
$domain interventions	RZTTTTUT
$domain into	STTUSSRY
$domain is	RTTTTXSU
$domain its	VVUVVUUX
$domain ka	TUTTTXRW
$domain karne	ZTVVSRVT
$domain ke	UWRQTTKQ
$domain ki	QSSROYQV
$domain kit	TXVVUTVU
$domain kitchens	TSTTUYSS
$domain larvicide	RRSSRaNQ
$domain last	WTUTTTXT
$domain like	SSSSSSSY
$domain lithium	XVVVUUVU
$domain looks	TXVVVTVT
$domain machine	SYUVTSVT
$domain machines	RVTUSWUL
$domain made	TTQRSSPZ
$domain market	TTTTTTTX
$domain me	TXVVVTVU
$domain mean	SSSRROZR
$domain mein	XPQRPWQQ
$domain milegi	UUUVSTTX
$domain models	UWVVVUVV
$domain monitoring	XTVVTTUT
$domain near	ZUVVTRVU
$domain not	WVVVUVVV
$domain now	QRPQPPN_
$domain of	TTTTTTPX
$domain on	TVVVVTQa
$domain or	XVVUTTTS
$domain over	UVVUVUTX
$domain par	YSTSRQTT
$domain patches	VVVVVVVV
$domain pe	WRTRVSSP
$domain perform	TTTUUTXT
$domain plant	VXVVVUVU
$domain plants	RZUVUTVT
$domain platforms	UXVVVVVV
$domain please	WUVVVVVV
$domain preferably	VVVVVVVV
$domain producers	WVVVVVVV
$domain psu	XTVVTTVT
$domain race	VVVVVTUX
$domain replace	STTUSSSY
$domain research	XQTUTSSX
$domain revival	YTUVTSSS
$domain safe	PQSTUWOU
$domain samman	TTTUTTTX
$domain science	XTTTTTTT
$domain se	TUTUXTTT
$domain seen	UYVVVRVV
$domain should	RRTVVQUZ
$domain side	XTVUTTUT
$domain sikhane	XVVVUTVU
$domain since	RVTSPVTO
$domain sorter	Q_TUUQYQ
$domain stations	XVVVVVVU
$domain step	TUTTUTTX
$domain stocks	TUTVUTUX
$domain systems	TTTTTTTX
$domain test	STUURYVR
$domain testing	XTTTTTTT
$domain that	UYUSSNTS
$domain to	XTVVVUVU
$domain trials	XUTVTUVU
$domain up	TXUTTTUT
$domain uthane	SSTTSZRR
$domain utilities	VVVVVVVW
$domain waale	TTTTTXTT
$domain wale	OTTSQaQP
$domain wali	STUSXTTS
$domain western	bPVVSTVR
$domain whose	TXUVVUVT
$domain will	STUUSTSY
$domain with	YSSURUQS
$domain within	YTTTSTST
$domain ऐप	TXTUTTTT
$domain करने	ZRVUSRVS
$domain का	SVTUSSQ_
$domain की	SNTPSZQO
$domain के	WMTTRXQS
$domain को	XTTUTTTT
$domain पर	WQTTXUSV
$domain पहुंचाने	XVVVVUVT
$domain प्रबंधन	TXVUTTUT
$domain बनाई	TTTTTSXT
$domain बीमा	TVUVVUUX
$domain मशीनें	TXUVUTVT
$domain मापने	TTUUTYRS
$domain में	_URTRQRS
$domain मॉडल	SYTTUSTQ
$domain वाली	VWVVVVVV
$domain विकसित	SSUUUSYR
$domain संचार	XTUUTTUT
$domain संरक्षण	XTTTTTTT
$domain से	SSSSRYPR
$institution	QJZKSSWO
$institution $	RQVPTOVV
$institution $cluster	UVbSTRQV
$institution $domain	RSTSSYST
$institution $institution	UU_TUQSS
$institution $state	TUTUTTXT
$institution %Person	VVUVTUTX
$institution ABOUT	TVWSQOXO
$institution BETWEEN	VV_TUSRS
$institution FACT	TVRSUR_Q
$institution HOW	VV_TUUUU
$institution INUSE	TTTUTXTT
$institution LEAD	TTTUYSTS
$institution LINK	TTYTRTRR
$institution LIST	XVVVUVVV
$institution MEMBER	STSTTSYT
$institution NEED	aUSVPRRS
$institution ORG	TTTUXWQT
$institution PARTNER	RSUQOQRV
$institution SHARE	UVTVUTQX
$institution WE	TTXTTTTT
$institution WHEN	TTTTTTXT
$institution WHERE	STRTTSYR
$institution WHICH	VVXVVVVV
$institution WHO	XTVVVVVV
$institution WORK	RTVTRYST
$institution a	UVTVVUSY
$institution and	STWQRSPU
$institution are	VV_UUUUS
$institution as	TUTTTSSX
$institution at	UVZVUUUU
$institution aur	VVZTUSRS
$institution be	VVXVVVUU
$institution before	SVUVVVXT
$institution best	QTYSSSSR
$institution better	RVSUUSQY
$institution can	TUXUTTUT
$institution charge	VUTVVSTX
$institution close	VVTVUTTY
$institution come	RTUUSXTT
$institution contribute	VVYTVUST
$institution declare	VVUVVUTX
$institution developed	QQTTVYPS
$institution do	VVTTUPeL
$institution draw	VVVVVTRZ
$institution from	UUXUUTTT
$institution has	TTTTTXTS
$institution have	TUVRYSRR
$institution in	VRVTSQXQ
$institution is	VTSTRSVU
$institution ka	STWTTOZV
$institution ke	TUYUTTUS
$institution ki	PORQUXVP
$institution ko	TTXTTTTT
$institution lol	VVTVUUXT
$institution me	VVWVVVVV
$institution mein	STWUTSSU
$institution mentioned	UVXVVUVU
$institution n	UUZSTRSP
$institution ne	TTTTXTTT
$institution on	YVTVVSUU
$institution overrated	TUTUUTOZ
$institution own	UUTTSTSY
$institution please	VVTUUSYP
$institution pls	VVWVVVVV
$institution popular	VVTUUTTX
$institution possible	XVTVTTUT
$institution private	TURUSPaP
$institution profit	VVTVVTTX
$institution proposal	XUTVTTUT
$institution public	TUTUTTYS
$institution put	VVVVUZUS
$institution raise	VVUVUVTX
$institution se	WUZTRTRR
$institution serve	VVSVUSTX
$institution tak	TTXTTTTT
$institution to	RU_TTSRR
$institution today	VVTVUTSY
$institution together	USZTTRSS
$institution will	VVUUUTUX
$institution with	SRZTQQPS
$institution would	XTTUTTTT
$institution और	UVbUUTST
$institution का	TTXTTRVS
$institution के	SUSSYRTS
$institution तक	UUXTTTTS
$institution में	QTTTSRRZ
$institution रोपड	XTSUSRVS
$institution से	TTVSXRSS
$person	POXOQJVY
$person $	TSQRTPZU
$person $cluster	RSSPOONZ
$person $person	TTYTSSRS
$person ABOUT	TTRSSS_Q
$person FACT	TUSSUTXT
$person KNOW	UUZTTSRR
$person LINK	TTXTTTTT
$person LIST	RTVRRRRW
$person SHARE	UUXTTTTS
$person WE	TUXTVUTT
$person WHICH	UUTTTSYS
$person WHO	RVRSTRZR
$person WORK	QSQQSPcN
$person a	VVTVVUTX
$person and	SU_RSRRR
$person aur	TTYSRQTT
$person birthday	VUTUUTTX
$person both	SVXTVUTU
$person can	VV_VUVTR
$person colleagues	TTYTTTTR
$person ek	TTXTTTTT
$person from	QRXRRQWP
$person go	UUTTUTTX
$person have	VUSUVSRZ
$person hold	UTSTTTXT
$person if	VVXUVVTT
$person ka	UUVSTSPY
$person ke	TTTTTTQY
$person ki	VVTVUUSY
$person kisi	TTYTTTTS
$person live	TTQQTPRZ
$person married	VVUVVURZ
$person or	STTSSSSY
$person phone	VVVVUVRZ
$person religion	UTTTTTP_
$person salary	VUUVVTPa
$person se	TVXUUUTT
$person shaadishuda	VTTUVSRY
$person smoke	TTTTTTQY
$person sundar	UUSUUSRZ
$person that	TTTUTTTX
$person think	VUSTUURY
$person to	UU_TTRRR
$person wife	VUTUVRRZ
$person with	RR_SSQQR
$person और	TTYSTTSS
$person का	TTTTUTTX
$person की	TTYSTTSS
$person को	UTXTTTTT
$state	WXONRTHR
$state #	TRSPRYSQ
$state $	TXSOTVLO
$state $domain	PYSPTIOS
$state $state	RZURPNUX
$state %Person	SSUSSSUY
$state %Project	RQRQR_RR
$state %Technology	RUUSSYUS
$state ABOUT	SSTTSO_R
$state ADOPT	OUSTRVQU
$state BY	TVUUTUVX
$state ELSEWHERE	UYVVVUVV
$state FACT	SWSUTVRW
$state HOWMANY	ORSQZNRU
$state INUSE	YVTUTSUT
$state LACK	Q_UTTRTS
$state LIST	XUTVTTTV
$state NEED	UXUVTTVR
$state PARTNER	WWUUTPTT
$state WE	VXVVTSVR
$state WHICH	WXUUSPVR
$state WHO	WSUVSUTQ
$state WORK	ZTVUWPVQ
$state a	TTTTUTVZ
$state already	TXVUTTVT
$state and	SVTTTXUR
$state apples	TXUVTTUT
$state are	SXTQRWTS
$state aside	ZSTUTSSR
$state be	RXUTTSUT
$state become	TTTUVTTY
$state breathable	TTUVUTUX
$state but	TXVUTTVT
$state can	RZVVTTVT
$state coast	_UVVRQUR
$state corrupt	TTTTTSUX
$state could	SZUUTRUT
$state do	UXVVVVVU
$state does	TXTUTTTT
$state dont	TXTUTTTT
$state eat	TTTTTSTX
$state ever	STUUSYUS
$state fit	TXUVTTUT
$state flight	QRSTUQRZ
$state foot	TTUVTTYS
$state for	RUTTRYRP
$state from	TcVVVOVU
$state generate	TSTTTTSX
$state ghoomne	TTUVUTTX
$state given	VYVVVUVS
$state grow	TTTUTTTX
$state has	RYTTURSS
$state have	UYTTSQTT
$state here	XTVVVUVU
$state in	SWTTVOTW
$state invest	TTUVTTVX
$state is	XRVVVUVV
$state jaisa	TXVUTTVT
$state ka	TYTTTRQS
$state ke	UVTTRXTP
$state ki	VYTSQUTP
$state ko	SZUVVRVQ
$state last	TTUVUTTX
$state look	TXVVUUVS
$state looking	XTUUTTUT
$state max	XTVVTTVT
$state may	TYVVVUVU
$state me	XTTRVRTS
$state mein	SUPROXLQ
$state might	TXVVUTVV
$state next	SRTUTRTZ
$state nicer	TTTVVTVX
$state not	VWVVVUVV
$state now	TTRUTTRX
$state on	VXSUQPSP
$state one	SZUVVTVR
$state open	WVVVVVVV
$state or	YRVVUTVT
$state overtake	TSTTTTTX
$state please	TTTSTXTT
$state possible	QZSSSRQQ
$state preferred	XTUTTTTT
$state regarding	UYVVUTVT
$state regards	VVVVVVVV
$state safe	TTUVVSVX
$state se	VRXTRRTT
$state should	VVVVVVVV
$state side	YTUTTSUT
$state since	STUUVYUP
$state spend	TTVVUTVX
$state station	TTUVVSUY
$state still	TTUVUTUX
$state style	TXUVVTUT
$state that	YVTTTRTT
$state this	UUVVVVVX
$state to	XRSRTQRX
$state today	VTTVVTSa
$state tomorrow	TSUVVSVZ
$state too	TYVVVTVS
$state wala	SZUVUSVS
$state with	ZTVVSRVU
$state would	ZSVUTSVT
$state ya	XTVVTTVT
$state yet	RYVVRSVS
$state अनुक्रमण	XTTTTTTT
$state और	TTTXTTTT
$state का	OURTSOSZ
$state की	STSXRTTV
$state के	UZTQOQTR
$state को	TXVUTTVT
$state जो	TXUVUTVT
$state भी	TXUVUTVT
$state में	WRPTWXQL
$state ले	UXVVVTVT
$state वाला	TXTUTTTT
$state से	TWUVVRUW
$state है	UTVVVVVX
$thing	QYJMNTYL
$thing $	TVQQSYRR
$thing $domain	RWRTTTYQ
$thing $state	SXSSRVSQ
$thing ABOUT	UTSTTRZT
$thing FACT	TSTTUSYT
$thing INTRODUCE	RYSUSSRR
$thing INUSE	PSQQQZTN
$thing LINK	VVYTTTSS
$thing ORG	TTTTSTVV
$thing PARTNER	SRTRSRZT
$thing WE	VVUVVUXT
$thing WHERE	USTUTSYR
$thing WHICH	VTUUTTXT
$thing WORK	RQSRUQ_R
$thing accuracy	UTVVTXTT
$thing achieve	USTUTSZP
$thing and	WUVVVVVV
$thing app	TSSUSXTR
$thing aside	XTTVUTUT
$thing be	UXUVTTTS
$thing been	UTTTTTXT
$thing besides	STSTTXTR
$thing better	TTTTUTTX
$thing can	UZVVUSTS
$thing come	SYTVTSTS
$thing created	UTTTTTXT
$thing done	RRTURSYR
$thing earn	VVVVVVTX
$thing fail	TTTTTTSX
$thing for	NZSSSSPP
$thing generator	UTTTVTSX
$thing has	TTTTTXTT
$thing idea	SYUVUSTS
$thing in	U_PQPNQQ
$thing is	UTTTTSXT
$thing ki	VVTVVTXS
$thing like	TYVVVTVS
$thing live	TXUVUTUT
$thing machine	RYTUTSVQ
$thing measure	VVVVVSaQ
$thing model	VYVVVUVU
$thing plant	UTVVSXTS
$thing purifier	TRTRTOQa
$thing reached	UTVVSTYO
$thing remove	VUVVSUYS
$thing said	UTTUUTXT
$thing solve	VTTVUTYS
$thing system	UTSUSR_P
$thing to	TXTSTSTT
$thing treat	TTTUTTXT
$thing लगा	SSTUSYRS
%Cluster	LKQZQRTR
%Cluster $	OPPUTUQU
%Cluster $domain	TVVTXUVT
%Cluster %Event	STSSQWWQ
%Cluster %Programme	UTTTTTTX
%Cluster %Project	TTTUTSXT
%Cluster ADOPT	VVVXVTVU
%Cluster BY	VVVXTTTT
%Cluster COOPERATE	VVVYVSTV
%Cluster FACT	VUUTTTTX
%Cluster GAP	TUTZTRSS
%Cluster HOWMANY	VVVXTVVT
%Cluster LACK	TTTYTSTT
%Cluster LEAD	VVVTVTVX
%Cluster LIST	UVTTXTTT
%Cluster SHARE	UVTXTSUT
%Cluster TABLE	VVVYVTSV
%Cluster VERSUS	TTTXTTTT
%Cluster WHICH	RTSWRQSX
%Cluster WISE	TVTXTPSR
%Cluster WORK	PUTWTVTP
%Cluster and	UVTYTSTS
%Cluster are	STSTT_RQ
%Cluster at	UVTYTSTT
%Cluster aur	TTTXTTTT
%Cluster band	TVUTUTVX
%Cluster banega	TTUTTTUX
%Cluster be	VVVTUUTX
%Cluster better	SVTSSRSY
%Cluster covers	VVUXUTTT
%Cluster deserves	VVVTUTUY
%Cluster hain	TTTTXTTT
%Cluster has	UVUSTSSY
%Cluster have	TTSYSRRS
%Cluster in	TUTTWXTQ
%Cluster internally	VVUVVVUX
%Cluster is	TUTTUQRX
%Cluster ka	VVVWVUVV
%Cluster ke	VVVaQUUQ
%Cluster mein	VVVTXUTT
%Cluster ne	TVUXSTTT
%Cluster on	UVUXUTUT
%Cluster ranked	VVUXTTTT
%Cluster sabse	UUUOUOSb
%Cluster to	VVUVVUUY
%Cluster were	VVVTXVTT
%Cluster will	TTTSTRSY
%Cluster with	UVUZUSVU
%Cluster without	TTTXTTTT
%Cluster would	UTTSTSTY
%Cluster एक	UUTXTTTT
%Cluster और	UUTXTTTT
%Cluster की	TVTYTSST
%Cluster को	VVVTVUVX
%Cluster पर	TUTTTTTX
%Cluster बनेंगे	VUUSSTTY
%Cluster में	VVUYSPTS
%Compendium	SSTSUXSR
%Compendium $	TTTTTXTT
%Compendium chhape	UUTTXTTT
%Compendium on	TTTSSYTS
%Document	OQSNS_NS
%Document $	SRRQPZQT
%Document $domain	PTUTRcPS
%Document LINK	TTSTTXUT
%Document LIST	UTUUTTXS
%Document YEAR	TUURRaPQ
%Document about	RSTSSWPU
%Document are	VVVVXTUT
%Document for	UTVVTXTT
%Document mention	VVTUZSRR
%Document on	SSTTRYSS
%Document published	UUTTTXTT
%Document say	TTTTTXTT
%Document speak	VUTTSZPS
%Document talk	TSVVTXVS
%Document that	RSVUR_TS
%Document हैं	SUVUYSSR
%Domain	PQO_RVMO
%Domain $	STSZTPRS
%Domain %Cluster	VVVYVTSV
%Domain BY	TTTXTSTT
%Domain FACT	TUTXTTTT
%Domain LIST	VUUXWQTS
%Domain NONE	VVVXVUUV
%Domain PER	VUVXVVUT
%Domain VERSUS	VVV_VRSV
%Domain WHERE	TVUYTTTU
%Domain WISE	UVUYTSTT
%Domain and	UUTYUTTR
%Domain are	VVUbUOUS
%Domain coverage	VVVXVUUU
%Domain do	UVTXUTTU
%Domain does	TTTVTXST
%Domain have	UUTTXNSP
%Domain in	VVVWVUVV
%Domain is	VVVWVUVU
%Domain ka	TTTXTTTT
%Domain look	TTTXTTTT
%Domain mein	TTRYOWSQ
%Domain of	UUSXTSRQ
%Domain on	UVUXUTUT
%Domain par	TTVXVTUT
%Domain that	VVVXUUVV
%Domain the	UVUXTTTU
%Domain type	TVUXTTUT
%Domain with	TTTXTTSS
%Domain without	VVVaTRUU
%Domain के	UUVXTTUT
%Domain पर	TTTTTXTT
%Domain में	SSRYRUSQ
%Domain हैं	VVVbVPUT
%Event	RPVMUZQO
%Event $	RQRQQ_PS
%Event HAPPEN	VVVVYTUS
%Event WHEN	TTSSSYSR
%Event WHO	TTXTTTTT
%Event YEAR	VVVUaQTP
%Event happened	VVVVZSTR
%Event held	TSSRVVVQ
%Event ho	UVVUYTVT
%Event hue	TTTTXTTT
%Event in	TTTTTXTT
%Event of	TUSSVXSS
%Event or	TTTTTXTT
%Event organised	VUTTTYRT
%Event point	VVVUSTTY
%Event with	XUUTTTTT
%Forum	TTTTTTXT
%Forum ABOUT	TTTTTTXT
%Institution	YJPVXNPI
%Institution $	XSQVRTOV
%Institution $domain	ZRURSRTR
%Institution $state	ZUVVUSVV
%Institution ABOUT	TTTTTXTS
%Institution BY	UVU_RRTT
%Institution FACT	VVVWVVVV
%Institution HOWMANY	TTTTXTTT
%Institution LACK	TUTXTTTT
%Institution LINK	UVTXTTUT
%Institution LIST	VTVUWSUT
%Institution MEMBER	RUSQS_PQ
%Institution PARTNER	ZRRRRTTS
%Institution PER	VVUZRTTS
%Institution SHARE	UUTXTTTT
%Institution VERSUS	TVUXTTUT
%Institution WORK	YPVTYRVS
%Institution aate	TUTTTXTT
%Institution among	VVVZSPTT
%Institution are	RTTSVXQT
%Institution but	VTVYSTUU
%Institution could	XUUTTTTT
%Institution do	TTTXTTTT
%Institution does	VVTTYTQT
%Institution for	YTTSTRTR
%Institution from	UVUZUSVU
%Institution hai	YTVVTSVU
%Institution hain	TTTTXTST
%Institution in	WRRSVUOL
%Institution is	ORSPSQ_S
%Institution ka	XTTTTTTT
%Institution ki	VVVZSUUT
%Institution occur	TVUXTSST
%Institution of	UVUTTSXT
%Institution only	UVUYUSUT
%Institution please	VVVYSVUS
%Institution sahayata	XTVVVUVU
%Institution should	XTVUTTVS
%Institution that	XTUUTTUT
%Institution took	TTTTTXRT
%Institution type	VVVXVUUV
%Institution types	TTTXTTTT
%Institution was	TUVTXTTT
%Institution with	XVTXTSUR
%Institution would	XTVTUTUT
%Institution की	VVVYSVTU
%Institution हैं	UUUZRTST
%Person	QMNTRYKZ
%Person $	RSRPRWSX
%Person $domain	SSSSRXSW
%Person $institution	VVTTXTTT
%Person $state	SSTTPXTW
%Person %Person	TTSTTSTY
%Person ABOUT	UUUUTTTX
%Person BY	VVVZUSTT
%Person FACT	SUVQSVNX
%Person LINK	RTRRXWTT
%Person LIST	XTSRWTTP
%Person MEMBER	TUUVTXVT
%Person NEED	XTVVTTVT
%Person VERSUS	VVVXVUVV
%Person WHO	WVVVVVVU
%Person WORK	SSTTRYSQ
%Person are	SSTSXRSV
%Person aside	VVVVVVVV
%Person at	TUSSYSRT
%Person better	TTTTTTTX
%Person criticise	UUTUTRTZ
%Person deserves	VVVUVTVX
%Person died	QSVVSRVY
%Person draw	VVUVTUTX
%Person from	STSSQZRR
%Person hai	TTTTXTUS
%Person hain	TTTXTTTT
%Person in	RRTRVWOV
%Person like	TTTSSOR_
%Person listed	TTTTXTTT
%Person live	VUVVRRVZ
%Person move	TTTTTXTT
%Person near	RQVTRZUP
%Person of	UUURcQQS
%Person on	XTTRSVRQ
%Person over	VVVXTTTS
%Person pe	TUUSTSUY
%Person recorded	VVVRZRSR
%Person suar	TTTTTTTX
%Person हैं	UUVXTTUT
%Place	OURaQMST
%Place $	QRQWPRQT
%Place BY	VUVYURTT
%Place COOPERATE	SSUXSUTQ
%Place FACT	TTUTWZQS
%Place FUND	TTTTTTSX
%Place HOST	UTTSTTXS
%Place LACK	RRTZSRTR
%Place LIST	SUTSZTUS
%Place PARTNER	TSUTTXTS
%Place TABLE	UVVXVUUV
%Place VERSUS	VVUXUTTU
%Place WHERE	TTSVTVTT
%Place WISE	VUUYQTTS
%Place and	UUSZSPVQ
%Place are	SSURVYSR
%Place as	VVVYVTUU
%Place aur	VVVYVUUU
%Place could	TYTTTTOT
%Place does	TTUTVWTT
%Place for	TVUTUTVX
%Place has	UTVVXSUT
%Place have	SVSXURSS
%Place in	VVVWVVVV
%Place is	RRTSSRXV
%Place ke	TTTXUTTT
%Place me	VTVTYUTS
%Place mein	SVVXTTTT
%Place nahi	VVVXVTVT
%Place no	VVTZSRRU
%Place of	RTVVTTUX
%Place or	UUTXUTUU
%Place sorted	VUVYUSUT
%Place they	VVVXUTUV
%Place to	TTTTTTUX
%Place was	TSTTTSYS
%Place without	VVU_URSU
%Place का	TXTXTRTS
%Place जहां	UVTXTTTT
%Place बनेगा	UTTTTTTX
%Place में	UUUZRTST
%Place से	TXVUTTVT
%Programme	RTTOUXUS
%Programme FUND	TTTTTXTT
%Programme INUSE	UTTTTTTX
%Programme LEAD	UUTTUYRT
%Programme WORK	STSRXWQS
%Programme for	SRUSRZQS
%Programme was	UTTTTTXT
%Project	ORUUUVRM
%Project $	RRWSSTUR
%Project $cluster	VVTSXTRT
%Project $domain	RRTPR_OS
%Project $state	LITQLhTR
%Project BETWEEN	TTTXTTTT
%Project BY	VVUXTSTT
%Project ELSEWHERE	UXVVVTVT
%Project FACT	TTTSVWRT
%Project FUND	VVTUU_SV
%Project HOWMANY	VVVXUVVV
%Project INUSE	TTUTXTTT
%Project LACK	VVVWVUVV
%Project LEAD	VVTTTXTT
%Project LINK	VVYTTSVV
%Project LIST	QTSRUYRQ
%Project PER	VVVZVRTV
%Project TABLE	VVTXVVVT
%Project VERSUS	TUTXUTUT
%Project YEAR	UVTTTYST
%Project about	TRUUTZVQ
%Project after	XPUSLWSN
%Project anywhere	SQUSSZSR
%Project are	TUTUXTTT
%Project at	VVVXVUVV
%Project completed	UUUUXTVS
%Project concern	VVVV_TUS
%Project did	VVUUYSTT
%Project does	VUTXTRQQ
%Project fail	SSUTSTTX
%Project fit	QZUVQRVS
%Project hai	TTTTSXUS
%Project hain	TTSPZRSR
%Project has	UUTTVXSS
%Project improve	TTTTTXTT
%Project in	TSSVWRRQ
%Project involve	TTSSRYRR
%Project is	VUUUTRTZ
%Project jo	TXUTTTUT
%Project ka	VVVXVUUT
%Project ki	TTTTTXTT
%Project mein	TTYTTTTS
%Project of	RRTTR_SQ
%Project on	QWTRQWSS
%Project tagged	UUVRZSTS
%Project that	TTRRTYTT
%Project the	TTTSTRRY
%Project were	VVVUXTUS
%Project का	VVVWVVVV
%Project की	TUVXP_TS
%Project जो	UXVVVUVV
%Project है	UVXTTTUT
%Project हैं	VUSWVPQQ
%Technology	JUORWUIQ
%Technology $	MYRVTUOR
%Technology $domain	STVUTXVS
%Technology $state	RaVUTPVS
%Technology %Place	TUTTTTTX
%Technology ADOPT	TWVTVQVS
%Technology BY	VUUVTWTS
%Technology ELSEWHERE	TbVVUPVU
%Technology FACT	RRRQRWQV
%Technology INUSE	SVTWTRSP
%Technology LACK	TXVUUTVT
%Technology LINK	TTTTTXTT
%Technology LIST	RVUTTVTT
%Technology PER	UTUaRRQQ
%Technology STAGE	TVVVYSUT
%Technology TABLE	VVUYUTTS
%Technology VERSUS	TXVUTTVT
%Technology WE	TYVVUSVV
%Technology WHICH	TWTSQVRT
%Technology are	TVTTWWTR
%Technology at	TTRSXXTP
%Technology banayi	TTTTXTTT
%Technology can	UZVVVSVU
%Technology chal	VWVVVVVV
%Technology cheaper	TSTSTSTY
%Technology come	USVTYSVT
%Technology cost	TTTTVTTX
%Technology could	TXVVTTVU
%Technology deploy	VUVXTTTV
%Technology did	VUSTRZRR
%Technology dil	TUTUXTTT
%Technology does	VVUWYTUS
%Technology evenly	UTTYSSTT
%Technology for	PVTPSXRR
%Technology from	SWTURVUS
%Technology hai	RQVTaOUP
%Technology hain	UXVYTLTP
%Technology has	TSTTVXRT
%Technology help	TSTTTZTR
%Technology in	SRUSVWUQ
%Technology jo	TTUUTXUT
%Technology ka	VVVXVTVT
%Technology ki	STUSXTTS
%Technology lagayi	UXVVVUVU
%Technology not	RYVVRSVS
%Technology of	SZUVSLUR
%Technology on	STVVUXVS
%Technology operate	SPUVRaVR
%Technology ready	TSVVSYVT
%Technology recorded	VSVT_QSQ
%Technology since	UUVVYSUT
%Technology target	UXVVUTVU
%Technology tb	SSUTSYST
%Technology that	SWRRWTRR
%Technology to	VZVVVSVV
%Technology were	VVVVYTVT
%Technology will	UXUTSSTY
%Technology younger	TSVUSXVT
%Technology की	VUUXSTTT
%Technology जो	RTVVQXVT
%Technology दर्ज	UUUTXTTT
%Technology ली	UYVVVSVU
%Technology हैं	TTVSYSUT
2day	TTTTURRZ
2day $	TTTTURRZ
3x	TUTTUTQY
3x NUM	TUTTUTQY
5x	UVVUVTTX
5x NUM	UVVUVTTX
= 1	TTVUTXUT
= 20k	UTUTUSSY
= 3	SSSSTYSS
= 5	STRTTTSX
= a	TUVTSSYQ
= aa	TYVVVSVU
= about	SRRSSVXQ
= absent	SbUUTOVT
= academic	XTUUTTUT
= academics	ZSUVTRVQ
= acronym	VVVVVTYT
= active	_UUUQQUR
= address	TURTURSY
= adopt	PYRRRQQU
= adoptable	UXVVTTVV
= adopted	TVQTRWRQ
= adoption	UTVTTTUX
= advise	TXVVUTUU
= after	QVTSSSZS
= against	OYSWRTQP
= agencies	XTSUVRTR
= agency	XTVVTTVT
= agreements	TUTWTXSS
= all	VRTWRVPR
= already	SZVVTQVR
= andar	TUTTTXTT
= another	TXVVVUVV
= anubhav	XTTTTTTT
= any	TMYWPWPL
= anybody	PSSURYSP
= anyone	ZSVSSSPR
= anything	PVUTRZSQ
= apne	VVVVVVVV
= approach	YTXTTSQN
= approached	XTUUTTVT
= are	SRRRUXIU
= area	SUTTTXUT
= areas	SUSZRTRQ
= associate	XVTVVVVT
= associated	TTWTVWRR
= at	XRSRSWNX
= aur	TXTTTSSS
= available	XTQTTSPW
= axis	UVUXUTUT
= b	VUXTUTTU
= baahar	UYVVVSVV
= baare	XTSSSRVR
= background	TUSTTTYR
= banane	YTVVTTVU
= banaya	VVVVVTZS
= bare	TTSTTRYT
= based	SSSSTYRT
= batao	WQRPWPXU
= be	XVUUTTVT
= beech	UUWRSVPR
= behind	XTUVUQZT
= being	VUTXTTTT
= belong	RTWSVQWR
= belongs	QTTSSYQT
= beneficiaries	VTUUTTXT
= best	UXVVUSVR
= between	NQaTPOMS
= big	VVTTXTUT
= bodies	XSTRbSPP
= body	TTRSRRVX
= borrow	TXVVUTVT
= boss	TTTTUTTX
= break	VVVVVVVV
= breakdown	VVVXUTUT
= breakup	VVVXVUUT
= bridges	UVWVVVVV
= brief	SVUVVVXT
= bring	TXTTTTTT
= bringing	UXVVVTVT
= brings	USXTTTTS
= broken	VVVYVSVV
= brought	S_VVUSVS
= build	VSUURRTX
= business	TTTTSRUX
= but	VWVVVUVV
= by	QRRWQYRS
= calibrated	XTVVVVVV
= can	VXVVVTVU
= capabilities	WUVVVVVV
= capability	ZVVUSSUS
= capital	VVVVVURZ
= centres	VVVVVVUW
= ceo	RSQRPRVW
= ceos	VVVUVTTX
= chahiye	VTSRQRQW
= chain	VUZUUSRT
= chairs	RVTTTTYR
= chal	QVRSSXQV
= chalega	TXUVVTVS
= chancellor	XUVVVUVU
= chart	TUTXUTUT
= cheez	PTSTRSZQ
= chief	SVTTRSVW
= cities	PXSRSZMO
= city	RQQQPSZT
= cluster	QPSXNNYV
= clusters	LPRZWUNN
= collab	ZVVVTSVV
= collaborate	VTXTTSTN
= collaboraters	bOVVUOVU
= collaboration	VVVVVVVV
= collaborator	XVVVVVVU
= collaborators	YRSTTTTS
= college	XVVVUTVU
= colleges	XSTQTVTR
= common	TTWXTSTS
= companies	UPQVXPNR
= company	ZTSUQMUW
= compare	SRQaNMQU
= compared	STSYSSTO
= compendium	TTSRVXRR
= compendiums	TTTTTXTT
= competence	YRVVSTVR
= competent	XUVTVSVX
= connect	QV_SURST
= connected	TSZRRRRQ
= connection	TUaRRQQQ
= connections	VVVVVVVV
= connects	RS_TQRPQ
= consortium	XTTTTTVS
= contact	XQVSTQWQ
= contacts	XTTUTTTT
= contrast	VVUZVUVT
= cooperate	TTTWVWRS
= cooperation	TTTTSYSR
= copy	S_UVTQVP
= copying	TXVVVVVV
= corporation	YSVVVVVV
= cos	XTVVTTVT
= could	XXTTTRTT
= count	PTRUXTOM
= countries	RRTYTVRP
= country	VYUYUSTT
= counts	VUTXTTTT
= covers	VVVYUUTV
= cross	UUUXTTTT
= crosstab	VVVXVUVV
= d	VXTXUSUQ
= deal	XSTPRWSS
= dealing	YVVVTUVU
= deals	WVVVVUVV
= degree	VVXTVTTT
= degrees	UUXTUTTT
= dena	TTXTTTTT
= departments	UVVVaQVQ
= deployed	RTTUWVQR
= describe	TTSSRQ_P
= deshon	UVUTXTUT
= designation	UUTTTTXT
= details	TSTTTOYT
= develop	VUSURYRR
= developed	TTSSSRYS
= dhoondh	XUTVTUUU
= did	TYTVUUVT
= differ	VUTXTTTT
= difference	STSSSSSY
= dijiye	VVVVVRZU
= dikhaiye	OTTRRZTQ
= dikhao	SRTTQYTS
= director	TVTTTSVV
= distributed	TWSZSRTS
= distribution	VVUZSRRR
= district	VRUTTRYS
= districts	TUTVTRTX
= do	XRRRRQXN
= docs	TTTTTXST
= documents	QRRRRcON
= does	RSPVQIWU
= doing	bRUURLUU
= domain	SSTZPPTS
= domains	SSSWSWPR
= done	WRTTQVSR
= door	TUXUTTUT
= doosre	T_VVUSVU
= down	VVVYVSVV
= draw	XTUVTTUT
= duplicate	TXUVUUVT
= dusre	TYVUUSVU
= each	TTSaPRPT
= eastern	TSTTXRVU
= eight	VVVTUTUY
= elsewhere	PdVUTNUQ
= emulate	S_UVURVT
= engineering	XTTTTTTT
= enumerate	TXTTTTUT
= established	VVUUUScN
= establishment	UVRUVQaS
= events	RRQRWXQQ
= every	TRTUSVTR
= everything	PPOQRXTN
= exactly	STRQSL_S
= example	TXUVVUVT
= examples	VZVVVRVU
= expand	SRSSSRSZ
= experience	ZTRRSRRQ
= expert	XTVVTTVT
= expertise	fKTYSKTQ
= experts	RQSXXWQO
= explain	TTUSTQSZ
= facilities	QQRST_UQ
= facility	VRTTSWTT
= faculty	TUUVTXVT
= far	TXTTTTUT
= field	TRUSSXTT
= fields	SUSYVQRQ
= finance	VVVVVTTX
= find	bPPTQRTN
= firms	ZSVURRUR
= five	WVVVUVVV
= focus	TUUXXTTS
= follow	SZUVVTVS
= for	XXRZPRWT
= form	TTTTTSXT
= foundation	TVTSTSYS
= founded	VVSUUQeM
= founding	UVSTTTZR
= four	WVVXTUVV
= from	RZVTTRTT
= full	TTTTTSXT
= function	TTSSTSSY
= fund	TTSTUTSY
= funded	TTTTTXTT
= funders	_UTSPQUR
= funds	TTTRQQSZ
= furnish	YUVVTSVV
= gaps	TUT_TQPS
= get	RTVUTSQY
= gets	TTTTTTTX
= ginti	TUTYaPTL
= give	SQQXSKVY
= good	YUUUSOTO
= got	VZVVVRVU
= government	WTRRRPOY
= govt	XUUQbTQL
= grid	VUVXVUUT
= ground	UUYSRTTT
= group	YTTUTRTS
= groups	YRTTSSRS
= hai	NSQWRRUS
= hain	SVSRRWQX
= hamare	ZTUUTRTS
= hamein	WVVVVVVV
= handle	XVVVUVVV
= hands	XTTTTSTT
= har	TTTXQTTT
= has	WRTTQUSS
= hasn	UXVVVVVU
= have	RXVZSQPR
= head	TTRSQPRZ
= headcount	TTTTXTVU
= heads	TTRSTSWU
= heat	VVVXUTUV
= heatmap	VVVXVTUU
= help	_RSTTSTS
= here	VWVVVUVV
= hill	TXUTTTUT
= himalayan	VVVVVVVV
= hisab	VVVYSTUT
= hold	TUTTXTTT
= hops	VVWVUVVV
= hospital	ZSTURSUS
= hospitals	USRSUYRO
= host	XUTTRSWR
= hosts	UTTSTTXR
= hota	VUVVVQbR
= how	MNTOWLVR
= howmany	SUTRZTRR
= hue	VVYTVVVU
= hum	XUTVTUUU
= hw	UVVVeRVL
= i	SSXSUUTS
= identify	UWUVVTVT
= iit	RUTTTOQY
= impact	UVVUVSSY
= implement	UXVVVVVV
= import	TXVVUTUU
= in	TNUXSVQS
= inaugurated	UVTTUSXT
= incubator	XVVVUUVV
= incubators	ZTVVSPVS
= india	TTTTTXUT
= industry	_RRROOQS
= inform	XTUUTTVT
= initiative	TTTSTTXT
= innovation	UUTTUTTX
= innovations	SYUXROTS
= inst	QVVV_RVP
= installed	TRSSSUXQ
= institute	XRRQRSUS
= institutes	WNTTWORS
= institution	SRTZRRWR
= institutions	RORVYVHK
= interested	ZTTSTPTT
= intermediaries	UVZVVTVT
= international	RTTTVXRS
= intro	UTYTTTSS
= introduce	RUYSTPWQ
= introduced	VWXUVUTT
= introduction	TUXTVUTT
= invented	UUUUUMdQ
= investor	ZUUURQUT
= is	USPNWPSV
= istemal	TXTTTTTT
= jaante	TTXTTTTT
= jagah	TYVVVSVV
= jankari	VVVVVRZU
= join	XTPPTVNU
= joining	VVYTTSVV
= joint	ZSUTSRTR
= juda	VVZUUUTU
= jude	VVXTTTTT
= judi	TURXVTTS
= just	TSUSYRUQ
= kaam	VTQUTOOW
= kab	RTTTTRWV
= kahan	TTSTTRXU
= kahin	TXTTTTSS
= kaise	ORZQPOOU
= kampaniyan	YRSSTSRS
= kar	XTTTTTTT
= karne	YPUSRSSR
= karta	RRRRPSSY
= karte	TTTTTTQY
= karti	VTUUVR_Q
= kaun	YRMVLURR
= kaunsa	OUSSSNQb
= kaunsi	U_VVURVV
= ke	TQVTPPWN
= keen	VVVVVVVV
= ki	UYUVUSYT
= kin	UUTTTXTT
= kind	UUQSSXTN
= kis	XTTWSTTR
= kisne	VVVVVTZS
= kisse	TUTUUTTX
= kitna	TSSUQTPZ
= kitne	PSSU_MOT
= kitni	RRTWYOSR
= know	PSWRTTZO
= knowledge	XUVVVVVV
= known	TUTTUTXT
= knows	YUVVUSVU
= koi	OUVVTWRR
= kshetra	VVVWVUVV
= kshetron	UUTTTXTT
= kul	TSTTXRTT
= kya	LRUOQQQW
= kyon	TVUUTTUX
= la	VYVVVTVV
= lab	TTTTSSVV
= laboratories	XUVVUTVU
= laboratory	VVVVVVVV
= labs	VSRUYSRS
= lack	TXUXUTUT
= lacking	STTYRRST
= lacks	SZUTURTT
= lag	RYTTSPSU
= laga	VYVVVTVV
= lakh	RSRQQWPW
= large	VVVUXUVU
= latest	TUTTSXTV
= launched	TTTTVTXR
= lead	TUXUTTSX
= leading	YTTTTSSS
= leads	SSWRSQWV
= learn	UWSSSVSR
= least	VVVTXTUU
= led	TVUTYTTS
= left	VVVYVSVV
= lena	TTXTTTTT
= let	XUTVUUUU
= level	UUUXSNUQ
= like	TXUVVUUT
= link	TVcQSQMS
= linkages	VVVVVVVV
= linked	STWOZRPR
= linking	VVWVVVVV
= links	SUZRTRSR
= list	QUROPaOS
= lists	VVUVXTTT
= little	VVTUUSYP
= located	UVTTUTXT
= location	UTSTTRZO
= log	TRSRUSSX
= looking	ZSUUSRUT
= looks	QVTSSSZS
= love	VTTXUTUT
= m	YTWVUSVS
= madad	XTTTTTTT
= made	TTRQSVVQ
= make	PZSSOOQY
= maker	RQRRSRZQ
= makers	YRVVUSUV
= makes	LTTTSSbQ
= making	QRTTTZRS
= mandate	VVVVUT_Q
= many	QQQNaMPT
= map	RRVROXSS
= mapping	TTTTSXTS
= matrix	SSSYSSTS
= may	XTUUTTVT
= me	RPTQULaU
= meaning	TTTTTSSY
= meet	WRXRSSVP
= meeting	SVUVVVXT
= meetings	TTSRVWRR
= melting	VVVUSTTY
= member	QTRVWSOW
= members	TRTSUZPR
= mentors	WVVVVVVV
= mera	STPQSOPa
= mere	VRSTTSRV
= meri	VVUUVUTX
= milwa	TVXUUUTT
= ministries	YUSQRSPW
= ministry	QSRTRQWW
= missing	RXUTTTTS
= more	RTSTXSSV
= mou	UVVTUSUX
= much	OQRRNMVY
= mujhe	SQVTSOQY
= municipal	YSVVVVVV
= my	SROSTOPa
= naam	STPQSPR_
= nahi	SXTXTRTT
= name	SXSSSRaV
= names	ZTUURRSR
= nata	VVYVUUUT
= national	VVVVVVVW
= need	XQSTTQUS
= needed	XTVUTTUT
= needs	XTUUTTTT
= new	SSSSSZRN
= ngo	VMRSTUTQ
= ngos	XQQSTULK
= no	RTSTYRSS
= none	VVVXUUVV
= north	TTTTXTVU
= not	SYUTRRTR
= nothing	SUUYTSTT
= num	UTUTdOTP
= number	PRRYURMX
= numbers	UTTTTTXT
= of	OORTVROY
= on	XTRVWPXP
= one	UVUXUTUT
= open	TUXUTTUT
= organisation	VVSUURcN
= organisations	bQUSROUR
= orgs	YSUTTSTT
= other	Q_VTQOVT
= others	PaRSSQTQ
= our	XTRTQMUP
= ours	UYVVSTVV
= out	TZVXURVS
= outcome	VTVVVTXT
= outcomes	TTTTTTXT
= outside	SYUTTSTS
= over	VXVVVTVU
= overlap	TTTYTRTS
= overview	UUSVRQaM
= pahunch	RYSUSSRR
= pahunche	TTXTTTTT
= part	STTSRXST
= partner	aRWTQPPM
= partners	dOPPTMOO
= partnerships	TTTTSXTT
= parts	VWVVVUVV
= path	TUXTTSTT
= paths	VV_VVSVT
= pehchan	TTXTTTTT
= people	RRPMSZNW
= per	UUUcPOQR
= person	STUTTPSa
= persons	TUSSSYSR
= pick	UZVVUUVR
= picked	VVVXVTVU
= pilot	YTTRTSVQ
= pilots	ORSQSaST
= place	VVVVYTUS
= placed	XTVVUTVT
= places	TTTTTTUX
= players	XTVVTTUT
= plot	UVUXUTUT
= point	XUVVUTVU
= poora	UURTUQ_P
= ported	VWVVVUVV
= post	TTTTUTTX
= ppl	UVTT_TTP
= practices	SXVVVTVS
= preparing	WUVVVVVV
= present	TXUUTTXR
= press	TTTSTVPV
= principal	TVYUTTSS
= private	UVTXTTTT
= produce	SUTSTSRY
= products	VUUTTXTT
= professor	UTRTTRSY
= professors	VVUVTUTX
= profile	STQSRQcM
= programme	XTVVVTVT
= programmes	SSRRWTVS
= project	TOXTTVQQ
= projects	PUOWVVMP
= protect	TTTSSSRY
= prototype	TTUTTXTT
= proven	R_VUTQVT
= publications	SSVUS_VP
= pull	TTUVUXRS
= r	XVVVUUVU
= raha	STRSSXQV
= rahe	XUTVTUUU
= rahi	TXVVVVVV
= rajya	UWVXVTUT
= rajyon	TZVUVRVV
= re	ZUUVUVVU
= reach	VVWVVVVU
= read	TTTTSXTS
= readiness	UUTXRPZR
= recent	TSTSTYSS
= recommend	VVSSSRSS
= relate	VVZUVVSS
= related	VTURTWRQ
= relates	VVYUTUTU
= relation	RTYSSSSR
= relationship	TTZUTSTR
= release	TTTTTPSX
= releases	UTTTRYRT
= remind	VVTUUSZR
= replicable	SZSSRRSR
= replicate	O_TUTRSP
= replicated	SaUVSQTR
= replication	TXTVSTUS
= report	XTVUTTUT
= reports	TTTSTXTT
= request	VVVVVVVV
= research	_PTTSNSS
= researcher	XVTVVVVV
= researchers	QQUTT_TS
= responsible	TUTSTTRX
= rest	U_VVUTVS
= results	USTTVNTX
= reuse	STUUUTTX
= rishta	VV_RUVTU
= role	UUQSUP_R
= roll	VYVVVUVU
= rolled	TYVVVTVS
= route	UV_UVTTT
= run	TRPRQYNV
= running	TWSVQXQO
= runs	TVTSTSYS
= s	TSTRSVWV
= sa	STTVSQSX
= saath	TUUXTTTT
= safal	UZVVVSVU
= sahyog	UUTTVXTT
= sahyogi	YUVVVUVU
= sakta	RYTTSQST
= sakte	TYVVURVU
= sakti	TYVVUSVU
= samachar	STTSSSSY
= samadhan	UZVUVRVV
= sambandh	VVXTVTTU
= samjhaiye	TTTTTTXT
= sampark	VVXUVUUU
= sankhya	STUVXTTS
= sanstha	_TVVSQVU
= sansthaen	XTVVVUVU
= sansthan	_TVTSQTS
= sansthayen	XVVVTUVV
= sarkar	RTUTSSUZ
= sarkari	TTTTTXTT
= scale	SZVVUQVR
= scaled	TXVVVTVV
= schemes	RTTTTXTS
= school	WVSTTTTT
= schools	RSSPRZRU
= science	VVUVVUUY
= scientist	RSSQRORb
= scientists	QTTTQUS_
= scouting	XTVUTTUT
= se	USRYPTQR
= searching	XTTTTTTT
= secretary	TZVVVTVT
= see	SVRXQVSR
= seek	XTTVUUVU
= seeks	ZTTVQSRS
= sensors	VVVVVVVV
= separation	UUZSUSSS
= served	VVVXVTVV
= set	VUTTTTXS
= share	PSVTPPQY
= shortest	UV_UVSTT
= shortlist	WVVVUVVV
= show	OVXUNZJN
= shuru	VVTUTSYR
= si	RWSRNRRS
= side	TTTXTTTT
= sikh	TXVVVTVU
= sit	TUVSTRTX
= six	_TTTQQTS
= so	TXTTTTUT
= solution	TXVVVTVV
= solutions	SXUTTTUS
= somebody	TTVVTXVT
= someone	TPXTTTTT
= something	XVUUTTTS
= somewhere	TXTTTSUT
= sort	RTSTRVVR
= source	TSUTSVWS
= sources	TTTTSYRT
= south	TTTTTXUT
= southern	XTUUTTUT
= speak	XTUVVUVT
= spread	UVRaRRRP
= staff	VUUUSSTY
= stage	STUTTYTR
= stand	VVUSVQ_R
= stands	TTXTTTTT
= start	RPRPVQNY
= started	TTTSUZRT
= startup	WPSUVNST
= startups	WPQVVQKU
= state	SUTYRNSV
= states	OVRZUROP
= status	TTUTTSTX
= sthapna	VVUVVUZT
= strength	TTUUXTVT
= strengths	XUTVTTUT
= strong	XUVVUUVU
= strongest	SVUVUTUY
= structure	TUTTTTSX
= study	RTTTTXTW
= success	QQSSRWPU
= successful	TXTTTSXR
= suggest	XUUTQQST
= suggestions	YSVVVTVV
= suit	TZVVUTVS
= suitable	RYUTTTTT
= suited	WXVTURUS
= support	WSSRXWQS
= supports	STTUTQRZ
= t	TTTRSVWV
= table	TVUdSOSP
= tabulate	UTUXUTTT
= tabulation	VVVWVVVV
= take	TVTSTXST
= taken	OUSURWRS
= takneek	TYVVVSVU
= talk	WTVTTTTT
= tally	TTTTXTTT
= team	YTVVVVVT
= tech	QWTRRWRQ
= technical	ZUVVUTVV
= technologies	RRQRWXIP
= technology	TSRVXRPU
= tell	QQURVMZQ
= ten	YTSSUSSS
= tested	RRUUPZTR
= than	TUTTXTTT
= the	RSTVaPTR
= theme	TTTXTTTT
= themes	VVUYUSTU
= there	TPTPVUOR
= three	YTXTUSSS
= tie	WTXRSRQT
= tied	VV_TTTSR
= ties	UVaUVRVS
= to	VQWTTUSQ
= took	VVVVYTUS
= tools	RSUTPYSR
= topics	TUTXTTTT
= total	PTPP_PPW
= touch	VVZSVVUV
= trace	VVYVTUTU
= transfer	TXUTTTTU
= transferable	TZVVTRVU
= transferred	UYVVVSVU
= tried	TXUUTTUT
= two	VSTSQTXT
= under	WSPQTRVQ
= univ	WVVVUVVV
= universities	UPTRUTRU
= university	RQSUWTVR
= up	RPQUSTUX
= upay	TXVUTTVT
= upon	XTUVTTUT
= ups	SRTSWRQW
= us	XQURXQUS
= use	MQSQVbMP
= used	RXRTPXTR
= vaigyanik	_TVVVQVT
= validation	VVVVVVVV
= ve	XUVVVUVU
= versus	VVVXVUVV
= vibhag	VRTTTWTT
= vice	XUVVVUVU
= view	VVUXTSTT
= vishay	VVVZVTUU
= vouch	TVYVVVUU
= vs	TTTXTTTT
= w	VUXTUTTU
= wale	YTUTRSTT
= want	RTXTSVSR
= wanted	XTUVVUVS
= wants	_TTVTTUS
= was	TUUTURTY
= way	VVYTTTSS
= ways	VVZSVVUV
= we	VYTTPNWN
= weakest	VVUYUTVT
= website	STQTTN_R
= what	MPSRWQSW
= whats	UUZSSQST
= when	TTSTSQVX
= where	RPNUNRQT
= which	VUQTCVTR
= who	aISQJSUP
= whom	XRTSTSVS
= why	RVQRRRPW
= wise	STTXTPRV
= with	WNVPYQLQ
= work	TVVRQVQT
= worked	VWVUTSTP
= working	VVSTXUSQ
= works	TRTTRZRO
= workshop	XUUTTTTT
= workshops	TTTTTXTT
= worth	TXVVVTVT
= would	YVUVVVUU
= x	UUUXUTRW
= year	UUTSTRYT
= years	TUTXTTTT
= yet	VXVVUTVV
= you	TTSTXQWQ
= zila	VVVXVTVT
= अनुभव	XTTTTTTT
= अनुसार	VVV_SRTT
= अन्य	S_VUUQVT
= अपना	VXVVVUVV
= अपनाई	VXVVUTVV
= अपनाया	TXVVVTVU
= अस्पताल	QSTRXWTT
= अस्पतालों	QTUSQ_US
= आपस	UVXUUVUV
= आयोजन	RRTSRZSS
= इस्तेमाल	STSTSYSS
= उद्योग	VVVVVVVV
= एनजीओ	ZTTSSRTT
= और	UXVVURYT
= कंपनियां	_QUWVOTQ
= कडी	VVXVVVVV
= कब	RRRMRUVW
= कमी	TUTXTTTT
= करता	TTRSSRZR
= करें	YUVVUTUV
= कहां	XTSTTSXS
= कहीं	UYVVUTVU
= काम	VQSTZSVQ
= कितना	TTSTSTQZ
= कितनी	MRSSbMQT
= कितने	RRSTYQSU
= किन	PURVRVSQ
= किस	VVUVSPWR
= किसके	TVYUUUUV
= किससे	YUVVUTUV
= किसी	XTWVUTTT
= कुल	STTTZRSR
= के	TTTTXTUQ
= कैसा	SSSTSTTY
= कैसे	TUSTTTRY
= कॉलेज	aUVVRRVU
= कौन	WVTTPTVT
= क्या	ORXMPUYS
= क्यों	VVUUVTSY
= क्लस्टर	TSSTMRPW
= क्लस्टरों	RTSVTRSV
= क्षेत्र	TTTYSSTS
= क्षेत्रों	STSYRUTQ
= खोजें	XTTUTTTT
= चल	SRTTXVTT
= चार	XTTTTTTT
= चारा	QSRQSQZR
= चाहिए	YTPRSSPU
= जानकार	aQTUTPTO
= जानकारी	UUTTTSYS
= जानती	UTXTTTTT
= जुडा	UVTXTTTT
= जुडाव	VUYVVSSS
= जुडे	UVVTXSSR
= ज्ञान	_SVVURVS
= तकनीक	QWTTSUTS
= तकनीकें	SWTQVVRT
= तकनीकों	VUUXSTTT
= तरह	VVZTUUUU
= तालिका	UTSZTSRS
= तीन	XTTTTTTT
= तीनों	TTTXTTTT
= तुलना	TTRYTTST
= दस्तावेज	OSTSVZSO
= दिखाइए	RSTRSZTP
= दिखाएं	UUTXTTTT
= दिखाओ	TTUTTXTT
= दीजिए	TUUWSWUT
= दूसरे	SYTTTRST
= दें	UUTTUTXS
= देना	TTXTTTTT
= देश	UTTUTTTX
= नहीं	TYVWUTVU
= नाता	VVaTVTSU
= नाम	XTRTTTXS
= निदेशक	VVUUVTSY
= पद	UUTTTSYS
= परिचय	TTXUTTTT
= परियोजना	VVXTTTUT
= परियोजनाएं	RTSVTWRS
= परियोजनाओं	VVVYSTTU
= पांच	bUVVPRVU
= पूरा	UUSTURZR
= पूर्वोत्तर	_UVVPRVU
= प्रकार	UUVXUUTU
= प्रत्येक	VVUYSTTU
= प्रदेशों	TXUUTTTT
= प्रमुख	TTTTTTXR
= प्रयोगशालाओं	TTTTTXTS
= प्रौद्योगिकी	_UVVUQVV
= बताइए	XTTTSTaQ
= बताएं	_UVVPRVU
= बताओ	UVUXTSTT
= बनाती	QVVV_UVU
= बनाना	SSSSRYPR
= बनाने	XTVUTSVS
= बारे	RSQQQUZR
= बीच	VVXTUTUT
= भागीदार	VVVVVVVV
= मंच	TTTTTTXT
= मदद	ZTTSSRTT
= मिलकर	TTTTTXTT
= मिलान	UUTXTTTT
= मुझे	ZRSSSRSW
= मेरा	UUTUUTTX
= मेरी	TTTVUTUX
= मेरे	TTTTTTTX
= मॉडल	TXVVUTVU
= यहां	UXVVVUVU
= योजना	UTTTTTTX
= रखने	_SVVURVS
= रही	PRUSWWUS
= रहे	TTUTXTTT
= राज्य	RVSZPSSS
= राज्यों	SZSVTQRT
= रिश्ता	UVZUUUSU
= ला	VZVVVRVV
= लागू	RVTTXQTR
= लिए	UXVVVUVU
= लें	TXVVUTVU
= लेना	TTXTTTTT
= लोग	SUSRZQRS
= वार	TUTZQRSR
= वितरण	VVVWVVVV
= विशेषज्ञ	XTUWSSUR
= विश्वविद्यालय	OQSURXSY
= विश्वविद्यालयों	QTUSR_US
= विषय	VVVbVPUT
= विषयों	TTTTTXTT
= वैज्ञानिक	UUUUTTTX
= शामिल	VVUSYSTT
= शुरू	RVTSVRXS
= शोध	XTUTYSUQ
= संख्या	SVUZYRSR
= संगठन	YTVVSSVV
= संपर्क	YUVVUTUV
= संबंध	VV_RUSTU
= संस्था	XTUVUTTT
= संस्थाएं	ZTUYVPTR
= संस्थान	ZTUYRQRR
= संस्थानों	VVVYSVTU
= सकता	VXVVVUVV
= सकते	VZVVVRVV
= सफल	TYTRTRSV
= समाधान	TZVUTRVS
= सम्मेलन	TTSSSYSR
= सरकार	VSTTTTTX
= सरकारी	YSTTTQTW
= सहयोग	VSSSSXSR
= सहयोगी	XTTUTTTT
= सा	SZUUUQTV
= साझा	STXTPUQR
= साथ	TTTTXTTT
= सी	UWTTQVST
= सीख	UXVVVVVV
= सीखना	TXVUTTVT
= सीखने	TXUUTTTT
= सुझा	XTUUTTUT
= सूची	SSRVUXRP
= से	bTTYOSTR
= स्टार्टअप	VSTUUTSV
= स्थापना	UVTUUTXT
= स्थित	TVTTTSYS
= हम	WTXUTRUS
= हमारे	VVVVVVVV
= हमें	ZQRSSTRQ
= हर	UVU_RSST
= हिसाब	TTTXTTTT
= है	STRRRNXV
= हैं	UURTUQ_P
ABOUT	PQPONT_R
ABOUT $	KNOOPQUW
ABOUT $cluster	TTRSSWVQ
ABOUT $country	TTTTTTQY
ABOUT $domain	RSPNOQVU
ABOUT $institution	TTTTTSaO
ABOUT $person	QTTQSQQX
ABOUT $thing	URTTSRZR
ABOUT %Document	UTVVTXTT
ABOUT %Institution	TUTTTTXT
ABOUT %Project	VUTTTXTT
ABOUT %Technology	RTUUSXTT
ABOUT BETWEEN	UUZSTRSP
ABOUT ELSEWHERE	VUUVVSYT
ABOUT HOW	VV_UVVTS
ABOUT INDIA	TTUTSSTX
ABOUT INUSE	RTUTPYSR
ABOUT LIST	VVVVVRZU
ABOUT NUM	TTTTTSSY
ABOUT WE	TUVVVUVX
ABOUT WHICH	VTTVUSXT
ABOUT WORK	UXTUSOTO
ABOUT a	RTTTRQZR
ABOUT about	TUTTSSYS
ABOUT admission	UUSUTRSY
ABOUT aur	VVVVVTZS
ABOUT hai	PTSTRSZQ
ABOUT is	UVRUSQcM
ABOUT it	TVTTUTXT
ABOUT known	SSSSRZRQ
ABOUT life	TTTTTSSY
ABOUT love	VUUTURQ_
ABOUT mein	WRSSRQYR
ABOUT new	PPQPO_QP
ABOUT newton	VUUUUSSY
ABOUT of	TTTTTOYS
ABOUT out	XTVVVVVU
ABOUT she	UUTUTTXT
ABOUT smarter	STTSSSSY
ABOUT suar	RUSQSQ_Q
ABOUT the	PORSSPVW
ABOUT they	TTUVTXVT
ABOUT today	VVVUVSPa
ABOUT your	TTTUSSTY
ABOUT और	TTTTTSXT
ABOUT में	RSQQQUZR
ADOPT	JdPORPJO
ADOPT $	R_UVTPVT
ADOPT $domain	UUUURMUY
ADOPT $institution	USXTTTTS
ADOPT $state	SXSTSSRV
ADOPT $thing	T_TTTQST
ADOPT %Technology	TZVVTRVT
ADOPT INUSE	TXVVVTVT
ADOPT NEED	TXVUTTVT
ADOPT WE	TXVVUTVU
ADOPT WHICH	RZTVUTVS
ADOPT a	XTVTUTUT
ADOPT anything	TYUVUSVQ
ADOPT candidates	SXTUSTUS
ADOPT for	RWRRRRQX
ADOPT from	QaVVUQVQ
ADOPT hai	RYTTSQST
ADOPT hain	VZVVURVU
ADOPT here	VVVVVVVV
ADOPT in	TZTTROTS
ADOPT karna	SZUVVRVQ
ADOPT me	UTUUVTUX
ADOPT science	TTTTTXTT
ADOPT the	QWQRRWMQ
ADOPT though	TXVVUTUT
ADOPT to	TXUTTTUT
ADOPT too	VYVVVSVV
ADOPT कर	TXVVUSVU
ADOPT करें	UYVUUSVU
ADOPT जा	UXVVVTVU
ADOPT लायक	TXUUTTTT
ADOPT सकता	UXVVVVVV
ADOPT है	VXVVVUVV
ADOPT हैं	UTVTXSVU
ADOPT हो	SYTUUSUS
BETWEEN	OS_VPRNT
BETWEEN $cluster	UUaSUQSQ
BETWEEN $domain	STSSSSSY
BETWEEN $institution	TTXRTQQV
BETWEEN $person	VVXTVTTT
BETWEEN %Cluster	UUTXTUTT
BETWEEN %Domain	TTTXTTTT
BETWEEN INDIA	UUTTTXTT
BETWEEN LINK	VVXTVTTU
BETWEEN WHICH	UUVRSVSR
BETWEEN YEAR	TTTUUWUT
BETWEEN ki	VVXUUTTS
BETWEEN mein	VVYVVVTU
BETWEEN the	UVXUVUTU
BETWEEN कोई	UVXTTTUT
BETWEEN में	UVXUUVUV
BY	QRRXQWQS
BY #	UTTTSXRR
BY $cluster	UVTSSZQR
BY $institution	TTTTTXUR
BY %Cluster	VVUbRQRQ
BY %Domain	TTTXTSTT
BY %Institution	VVVZSUUT
BY %Place	VVV_SSTS
BY %Project	TTTXTTTT
BY %Technology	VVVXVTUT
BY COOPERATE	VVVYVSUU
BY HOWMANY	UUUXURTT
BY LIST	STTTSXSS
BY WE	XUVVVUVU
BY WHICH	VVVYVRUT
BY WHO	TTTTTTXT
BY YEAR	TTUTTQRY
BY step	TUTTUTTX
BY the	VVUTXWTT
BY type	VVVaUQTT
COMPARE	OROcRMMT
COMPARE $	TTTXTTTT
COMPARE $cluster	VVUYUTUT
COMPARE %Cluster	VVVVVVVV
COMPARE BETWEEN	STSSSSSY
COMPARE LIST	TUSYRSSS
COMPARE WHICH	TTTXTTTT
COMPARE across	TUTZSSRR
COMPARE karo	TTTXTTTS
COMPARE on	STSYSSTO
COMPARE the	SSTXSRSV
COMPARE your	UVVTVVUY
COMPARE कीजिए	UUTXRTSS
COOPERATE	VRQTUYQS
COOPERATE $	VVVXVTUV
COOPERATE %Domain	TTTWTVTT
COOPERATE BETWEEN	TURTTXTV
COOPERATE COOPERATE	TTTTTXTT
COOPERATE ORG	XVVVVTVV
COOPERATE PARTNER	XTRRVTQQ
COOPERATE TABLE	VVVXVUUV
COOPERATE WHICH	UUTRTYUS
COOPERATE about	SUTUTYSS
COOPERATE grant	XTVVTTVT
COOPERATE hai	TUTTVXTS
COOPERATE in	VVVXVTTU
COOPERATE is	VVUXVTVV
COOPERATE or	VVYTTSVV
COOPERATE proposal	YTTTUTUS
COOPERATE trial	XVVVUTVU
COOPERATE with	RRTTTYTT
COOPERATE कर	XTTUTTTT
COOPERATE करता	UVVTVXVU
COOPERATE के	VVVYVSUU
COOPERATE है	TUTTUYTS
ELSEWHERE	ObUSRPOQ
ELSEWHERE $	SZUUTRVS
ELSEWHERE $domain	TYUTUSST
ELSEWHERE $state	S_VUTSTS
ELSEWHERE ADOPT	UZVVURVT
ELSEWHERE FACT	SSSTTVVQ
ELSEWHERE INUSE	RZTTSSTS
ELSEWHERE LACK	TXVUVTVU
ELSEWHERE TABLE	VVUXVVUT
ELSEWHERE WHICH	TXTTTTUT
ELSEWHERE and	TXVVVUVV
ELSEWHERE are	UXVVVTVU
ELSEWHERE but	TXUTTRUT
ELSEWHERE can	VXVVVUVT
ELSEWHERE could	V_VVTQVS
ELSEWHERE for	RZUVSRUR
ELSEWHERE hai	TYVVVSVV
ELSEWHERE in	TXVVUTVU
ELSEWHERE laga	TXUUUTTT
ELSEWHERE me	UXVVVUVU
ELSEWHERE mein	UZVUVSVV
ELSEWHERE of	VWVVVUVV
ELSEWHERE on	TYTVUUVT
ELSEWHERE se	TYVVURVT
ELSEWHERE should	TYVVVVVT
ELSEWHERE solved	UYVVVTVU
ELSEWHERE that	SZVVTRVS
ELSEWHERE would	TXVVVVVV
ELSEWHERE की	TXVUTTUT
ELSEWHERE के	SYVUUTVT
ELSEWHERE में	TYUTTSUT
ELSEWHERE से	TXUVUTUT
FACT	RKQSMVZR
FACT #	STTTSSSY
FACT $	PVPRNTWU
FACT $cluster	SUSSSXWR
FACT $country	VVVVVURZ
FACT $domain	TQRSQVPU
FACT $institution	TTPRRWUR
FACT $person	UUTTUTSY
FACT $thing	TTTRXTVM
FACT %Project	TUTXTTTT
FACT %Technology	TTVTTXTT
FACT ABOUT	TTTTTTXT
FACT BETWEEN	UVXTUTUT
FACT FACT	UUSURRYQ
FACT LIST	UVTSSSYR
FACT WHEN	UVTUTRYT
FACT a	TTUTTTTX
FACT about	XTVUTTVS
FACT after	TTTTTXTT
FACT amet	TUTTUSTX
FACT and	TTTTTSYS
FACT claimed	VTVVVTXT
FACT daily	TTUUTRTX
FACT date	VVTVUUXT
FACT does	VVVVTVXT
FACT factor	VVVUVTSY
FACT for	TUTTYTXT
FACT ho	RRTUTZTS
FACT hua	VVTUTSYR
FACT in	XTTSVSTT
FACT karna	TXTUUTTT
FACT karte	TXUVUTUT
FACT mein	TTVVTXVT
FACT nasa	VVTRSRRY
FACT next	VVVTXVTT
FACT of	TTSTSRZQ
FACT praising	TTTTUTTX
FACT reported	VUUVUSXT
FACT the	PRSRPVXQ
FACT would	VVVWVVVV
FACT करने	TXVVUTVU
FACT पर	UUTTTSYS
FACT हुआ	TTTTTTXT
FACT हुईं	UUTTXTTT
FACT है	TVTTTSYS
FACT होता	VUUVVSYT
FIGURE	RSRQQWOW
FIGURE $	UTUTUSSY
FIGURE aside	TTVUTXUT
FIGURE come	SSSSTYSS
FIGURE rupees	STRTTTSX
FUND	UTRTTVRW
FUND $	TTTTTTTX
FUND $domain	TTTTTTSX
FUND BY	TTTTTXTT
FUND NEED	XUVVVVVU
FUND cleft	XUVVVUVT
FUND its	VVUVVVUX
FUND minister	VVVVVTTX
FUND research	VVUVVVSY
GAP	TUSaUOPR
GAP $	TUTZTRSS
GAP BETWEEN	UUTXTUTT
GAP BY	UUUXTTTT
GAP attention	VVVYUTUU
GAP in	VVUYUTVT
GAP one	VVVTXVVU
GAP है	TUTXTTTT
HAPPEN	XTVVXSUR
HAPPEN %Institution	XTVVUTVT
HAPPEN ELSEWHERE	VWVVVVVV
HAPPEN in	VVVVYTUS
HOST	WTTRPTYO
HOST $institution	UTTSTTXS
HOST %Institution	UVUTTSXT
HOST a	XUUTTTTT
HOST it	VVUUVTXT
HOW	MOXTKMTR
HOW #	UVTXTTTT
HOW $	UVXTTTTT
HOW $cluster	VVXTVVUU
HOW $institution	VV_UUUUS
HOW $person	VVYUTUTU
HOW ADOPT	UYVUUSVU
HOW COOPERATE	VVUXVTVV
HOW INTRODUCE	TTXTTTTT
HOW KNOW	TTXTTTTT
HOW LINK	VVYTTTST
HOW WORK	SSSRQRRY
HOW accurate	UTTUUTXT
HOW are	TTUQTSO_
HOW banwaye	VVTUVTTX
HOW can	TTSUVTRZ
HOW children	TTTTTXTT
HOW clean	VVTUVURZ
HOW closely	VVXVVVUV
HOW do	QTTXRRRT
HOW does	RSWSQOOW
HOW far	TTWUTRYR
HOW is	QQZTTRNS
HOW le	VVVVVUVX
HOW long	TUSSSSXT
HOW might	VVXVVVUU
HOW old	UUPQSQWU
HOW ready	VVSVUS_O
HOW sambhalte	TTTUUTTY
HOW should	TVTTUUTX
HOW tall	VUSTUTOa
HOW to	VVTUVUTY
HOW will	UVVUVUSY
HOW के	UUVXUUTU
HOW रहेगा	TTTTTTTX
HOW लें	TUTUTTTX
HOW है	TTTUTTTX
HOW हैं	UVTTUSR_
HOW हो	TTTTTTTX
HOWMANY	HJMTfCNV
HOWMANY #	KRSUYNRW
HOWMANY $	PTTT_PRQ
HOWMANY $cluster	VVTTXTUT
HOWMANY $domain	QQSQPNWZ
HOWMANY $institution	UUTUTTSX
HOWMANY $person	TSTTTTPY
HOWMANY %Cluster	RUSR_QPS
HOWMANY %Compendium	UUTTXTTT
HOWMANY %Document	TUTTaPRP
HOWMANY %Domain	VVTSYTSS
HOWMANY %Event	TTTTZPSQ
HOWMANY %Institution	PTTXXSRT
HOWMANY %Person	RRSXTOQV
HOWMANY %Place	SSTT_MQR
HOWMANY %Programme	TUTTXTTT
HOWMANY %Project	STRVYPON
HOWMANY %Technology	TORVYQQQ
HOWMANY COOPERATE	TUTTXTTS
HOWMANY FACT	VTUUTTXT
HOWMANY FIGURE	SSSSTYSS
HOWMANY HOWMANY	TTTQXTUU
HOWMANY INDIA	TTTTXTTT
HOWMANY LEAD	VVTTTTTX
HOWMANY LINK	VVWVUVVV
HOWMANY LIST	STURXTSP
HOWMANY MEMBER	TTTVWSRS
HOWMANY NEED	TVVTTTVX
HOWMANY NUM	TUTTXTTT
HOWMANY ORG	TTTUYSTS
HOWMANY PARTNER	VVTUXUTU
HOWMANY TABLE	VVVXUVVV
HOWMANY are	UTTTTTXT
HOWMANY as	SUTTTXST
HOWMANY beds	VVVVTVXT
HOWMANY do	VUTUTUSZ
HOWMANY doctors	VVUUTTTX
HOWMANY door	TSTURTTY
HOWMANY for	TTTXVSTT
HOWMANY funding	VVUVUVTX
HOWMANY hai	TTSUSTRY
HOWMANY hain	TTTTXTTT
HOWMANY ho	UVTXTVTT
HOWMANY hoga	VVUVUUTY
HOWMANY ka	UVTTTUTX
HOWMANY kadiyan	TVZSRTRR
HOWMANY land	UUTTSTSY
HOWMANY litres	UVTTSSXT
HOWMANY milakar	TTTTXTTT
HOWMANY of	RTQP_ROP
HOWMANY paisa	UUVUUUTX
HOWMANY patents	VVUVZUUS
HOWMANY rice	TTTUTTTX
HOWMANY rupay	UUUVSTTX
HOWMANY rupees	VVUVSVRZ
HOWMANY salary	VVUVTUTX
HOWMANY sood	VVVUTTSY
HOWMANY steps	VV_VQVUS
HOWMANY students	UVTVTUTX
HOWMANY tax	TUTTTTTX
HOWMANY the	TUVVbOVO
HOWMANY weather	SUUVZSTR
HOWMANY will	VVVVVVTX
HOWMANY women	TVUUYSVS
HOWMANY कमाता	UUSSSSSY
HOWMANY दूर	VVVVUVUX
HOWMANY बडा	TTTTTTTX
HOWMANY सुंदर	UUTTSSTX
HOWMANY है	VVUVUVTY
INDIA	PPPQVXMV
INDIA $	VTSPQPRZ
INDIA $country	TTTSTXTT
INDIA %Institution	STSTTYTS
INDIA %Person	TTTTTTTX
INDIA %Place	VUUTXYST
INDIA BY	UTVTTTUX
INDIA COOPERATE	RRTTTYTT
INDIA HOWMANY	TTUTSSTX
INDIA LACK	VWVVVUVV
INDIA MEMBER	TTTTTXTT
INDIA PARTNER	PSTUXXSQ
INDIA TABLE	TVVVUUTX
INDIA WHEN	UTTTTTTX
INDIA WHICH	TTTSTYTR
INDIA WORK	VSSRRQPY
INDIA YEAR	STUUUSTY
INDIA and	UUTTTXTT
INDIA are	VUTXTTTT
INDIA have	TTTTSXTT
INDIA in	TTTYTTTX
INDIA ka	UVUTXTUT
INDIA on	SSUPS_SP
INDIA ratna	SVTUUTTX
INDIA win	VVVVVTUX
INDIA अगला	VVUVVTTX
INDIA का	UTTRSWSW
INDIA में	TUUTXTTT
INTRODUCE	TVZRPNPQ
INTRODUCE $	TTXTTTTT
INTRODUCE $cluster	VVWVVVVU
INTRODUCE $institution	TUXSTSRS
INTRODUCE $person	VVXUVVTT
INTRODUCE BETWEEN	VVYVVVTU
INTRODUCE WHO	RTXTTTTT
INTRODUCE at	RUXUTTUT
INTRODUCE for	TVYVVVUU
INTRODUCE sakta	TYWUSRQP
INTRODUCE to	UTYTTTSS
INUSE	OUPQWVRL
INUSE $	QURWSRTT
INUSE $domain	NXUSQTUR
INUSE $state	TXVTbOVU
INUSE %Technology	UYVVVTVU
INUSE BY	UUUTTXTT
INUSE ELSEWHERE	TYUTTRTT
INUSE LIST	VTUXTTTT
INUSE TABLE	VVVYVSVV
INUSE VERSUS	UXVTUTTT
INUSE WHICH	TVTTTSXT
INUSE anywhere	QRSVRZPP
INUSE for	TRUUSUXT
INUSE hai	TTTUTXSR
INUSE hain	TTVUTYVU
INUSE ho	TXTTTTTT
INUSE hue	UYVVVSVV
INUSE in	QQRSWYOQ
INUSE on	XVTUTSUS
INUSE stories	SSSSSYQS
INUSE there	TXTTTTTT
INUSE करता	TXUVUTVT
INUSE प्रयोग	UXVVVUVU
INUSE बाढ	TXTTTTUT
INUSE है	UTTTTTTX
INUSE हैं	TTUTXTTT
INUSE होता	TSSTSYSS
KNOW	PPZQVSOL
KNOW $	SVXTVUTU
KNOW $domain	WVVVVVVU
KNOW $institution	VVYTVVSS
KNOW $person	TTXTTTTS
KNOW %Person	TUXUTTUT
KNOW WHICH	VXVVUTVV
KNOW WHO	TUXTTSST
KNOW a	TTUVTXVT
KNOW hain	TTXTTTTT
KNOW in	TTUTXTTS
KNOW like	XTVVVVVU
KNOW the	VVTVUUXT
KNOW हैं	UTXTTTTT
LACK	PaR_NJRQ
LACK #	TTTXTTTT
LACK $	SXUXTRTT
LACK $state	VXVVVTVV
LACK %Person	VVVYVUUU
LACK %Project	VVUYTSVV
LACK ADOPT	TXTTTTUT
LACK ELSEWHERE	TYUTUSST
LACK LIST	VYVVVSVV
LACK WORK	TUTXTTTT
LACK a	TTUXTTUT
LACK for	TXVVVUVV
LACK gaya	TTTTUTTX
LACK in	SZTXRPTR
LACK jo	TXVUUTVT
LACK par	TYVVVSVV
LACK yet	TZVTUTUT
LACK और	TXVVVUVV
LACK गई	VXVVTTVV
LACK है	UXVVVUVU
LEAD	OORPSQXY
LEAD #	TVUTYSUS
LEAD $	VRPQQOWU
LEAD $cluster	PUSQSR_Q
LEAD $institution	UVWVVVVV
LEAD ABOUT	UUTTTSYT
LEAD BY	UVSSTZRS
LEAD HOWMANY	UUSSSSSY
LEAD LEAD	UXVVVTVT
LEAD WHO	TTTTTTXS
LEAD a	YTTTSRST
LEAD banaye	VVTTTTTX
LEAD earns	VVVUVTTX
LEAD email	VUTSUSSY
LEAD executive	VVUVTTYS
LEAD from	VUXUVTTT
LEAD in	PRSURWRW
LEAD is	VVVTVTVX
LEAD its	TUTTTTTX
LEAD minister	SSTTSTQY
LEAD of	SYTTRPSX
LEAD on	UVVVXTTT
LEAD scientific	TVXUTTSS
LEAD the	QTQSRQWY
LEAD to	XUVVVUVU
LINK	SPfRSLKG
LINK #	UVTXTVTT
LINK $	PRZWSONP
LINK $cluster	SUZSXPNT
LINK $institution	RTZSRRPS
LINK $person	RS_TRQQR
LINK %Person	XVTVVVVT
LINK BETWEEN	UV_QUSSS
LINK HOW	VVYVTUTU
LINK LEAD	VUXUVTTT
LINK LINK	UV_UVSTT
LINK LIST	UVZSUTSR
LINK PARTNER	UVZVVTVT
LINK do	UUYSRTTT
LINK early	XTTTSSRT
LINK exist	UUZUVSST
LINK from	UUbUUQUT
LINK hai	UVYTTTTT
LINK hain	UUXTVSSS
LINK if	VVXVVVVU
LINK in	UVXVVUUV
LINK of	SSaQQQRP
LINK serum	UVZUVSTS
LINK somehow	VVXVVVVU
LINK that	UVWVVVVV
LINK the	VV_VSUST
LINK them	UVXVVUVU
LINK through	TTXTTTTT
LINK to	RRZRTVNQ
LINK with	TTWTVWRR
LINK से	VVXVVVVV
LINK हुए	VVXVVTUT
LINK है	TTXTTTTT
LINK हैं	UVUTXTTT
LIST	SQXPOVMR
LIST #	WRTSSUSQ
LIST $	UPQTWXRN
LIST $domain	PYRSRZRQ
LIST $state	YSUVSSVQ
LIST %Cluster	QSQUTWPN
LIST %Compendium	SSTTSXTT
LIST %Document	RSTTRYSS
LIST %Domain	TUTXTTTT
LIST %Event	TTSRSZRR
LIST %Institution	XQSTSWVR
LIST %Place	TTRWRVSR
LIST %Project	PTUXRUSQ
LIST %Technology	SWRRRWRP
LIST ABOUT	QTRTTUTW
LIST ADOPT	TXTVSTUS
LIST BETWEEN	VVXVVVVU
LIST BY	VVVXVUVV
LIST COOPERATE	TUYUSVSS
LIST GAP	VVVVVVVV
LIST HOW	UVUYTRTT
LIST HOWMANY	PSTVWQRU
LIST INTRODUCE	VVXUVVTT
LIST LEAD	XTVVTTVT
LIST LINK	RUZRSRSS
LIST LIST	RPSSPWRQ
LIST NEED	XTTTTTTT
LIST NUM	XTUTPQTX
LIST ORG	XTUVUTVT
LIST PARTNER	TVUTXUUT
LIST PER	UVUXTTTU
LIST WE	UTVTTTVX
LIST WHICH	XSTWSPXS
LIST WHO	VVVVVVVV
LIST a	PUSXRTTU
LIST about	TTTTSXTS
LIST admin	TTTTTTTX
LIST an	XTRUTP_L
LIST are	YTTTTRTT
LIST as	VUVYUSUV
LIST at	RTSVQOQZ
LIST cheaper	SUVVSRS_
LIST close	UVWVVVVV
LIST co	XTUVTTTT
LIST could	TXUVVUVT
LIST coverage	VVUXUTTU
LIST customers	UVVVVTUX
LIST dirt	TUSTSTSY
LIST everything	QPSTQaRL
LIST for	TVTUXRXQ
LIST good	aSVVUPVS
LIST hardly	UVTXVTTU
LIST headlines	UVUTURSZ
LIST hope	TTVVSXUT
LIST hotels	UTTUUTTX
LIST idea	TUUVXTVT
LIST in	TTRSSURX
LIST it	VVUVVUXT
LIST legal	STTSSTSX
LIST manner	TTXTTTTT
LIST me	VRWTXTUS
LIST near	XTUVTTUT
LIST no	VVVTXTUU
LIST of	XUTVUUUU
LIST on	SPUTYUSO
LIST out	XUVVVUVU
LIST paid	TTTTTTTX
LIST potential	ZTVVVTVV
LIST previous	VVVUVTUX
LIST recipes	QSSTSQO_
LIST records	UTTTTSTY
LIST sign	STTVTYTS
LIST something	SZUTYQUS
LIST stoves	TXVVVUVU
LIST the	SVRQUSUP
LIST to	TTTTUTTX
LIST way	VVWVVUVV
LIST whether	TUXUVTTT
LIST women	UVVSZSUR
LIST जो	TTVVTXVU
LIST बनाकर	VVVXTUUU
LIST में	SUSSYRTS
MEMBER	SQOSVYQP
MEMBER $	QTRQPTWU
MEMBER $cluster	RTUTTYVT
MEMBER $institution	SUSRSYSS
MEMBER %Institution	TTTVWTSR
MEMBER ABOUT	UTTTTYSR
MEMBER FIGURE	UTUTUSSY
MEMBER LIST	TURRSZRS
MEMBER WHICH	UTTTTTXT
MEMBER WHO	TUTTTXTT
MEMBER at	TUUVTXVT
MEMBER hain	UTOOcMON
MEMBER in	XRSRRVRR
MEMBER it	VVUUXTQT
MEMBER of	RRRSVVPW
MEMBER one	XTUUUTTT
MEMBER to	QTTSTYQS
MEMBER together	UVXTTTTT
MEMBER हैं	VVUSYSTT
NEED	_RTQQNMP
NEED #	VSSSRRSV
NEED $	XUPQRSPW
NEED $domain	YSVUTSUS
NEED $state	ZRVUTRVS
NEED %Institution	XTTUTTTT
NEED FACT	XVVVVTVV
NEED LIST	XTUVTTUT
NEED NEED	XTVUTTUT
NEED NUM	XTTTTTTT
NEED PARTNER	dTUUUPUU
NEED WHO	YTVVVTVU
NEED a	ZUTXQSUT
NEED an	YUVVTTVT
NEED hain	XUTVTUUU
NEED in	ZTTSTPTT
NEED kindly	VVVVVVVV
NEED of	XVVVUVVV
NEED on	VVVVVVVV
NEED one	XUTVTTUT
NEED some	XTUUTTUT
NEED the	TTTTXTVU
NEED to	TVXTTTTS
NEED up	WUVVVVVV
NEED सकते	XTUUTTUT
NONE	VVVZUSUV
NONE %Cluster	VVVYUTUU
NONE BY	VVVYVSVV
NUM	aOORTMPR
NUM #	YSTTSSTR
NUM $	TQQPPOR_
NUM $cluster	TTTXTTTT
NUM $domain	UYVVVUVV
NUM %Cluster	TTUSTSUY
NUM %Institution	YRUSSSTR
NUM %Person	VVVVVVVV
NUM %Project	VVUTXTTT
NUM %Technology	RRTTWVTT
NUM 5x	UVVUVTTX
NUM LINK	UVZUVSUT
NUM LIST	XTVUTTVT
NUM NUM	XTTSTTRV
NUM PARTNER	XTUUUTTT
NUM km	YTVVUSVT
NUM lines	TUTTTTXT
NUM most	TSTSTYSS
NUM oldest	VVVXTVVV
NUM percent	TVUTTSTX
NUM possible	YUUUUTSS
NUM potential	XTUTTTTT
NUM rupees	SSTSSQS_
NUM se	SRRRYRTS
NUM times	TTTTTSSY
NUM tips	TTTTTTTX
NUM years	WUUUUSRW
NUM काटने	QSRQSQZR
ORG	_RPSXNSQ
ORG $	VVVVVVUW
ORG $institution	WUVVVVVV
ORG $state	YRTTSSRS
ORG WORK	XTUVUTVT
ORG around	XTUUTTUT
ORG buy	TVVVVUTY
ORG do	XTVVVVVU
ORG does	TTTUYSTS
ORG for	TTTUXWQT
ORG have	VVVVTVXT
ORG on	XVVVVTVV
ORG that	XUTVUUUU
ORG tomorrow	TTTTTTRX
PARTNER	bUVRUOKK
PARTNER $	aNRPRSTN
PARTNER $cluster	QTSRQQPY
PARTNER $country	RTXRSWRT
PARTNER $domain	YSUTVLRR
PARTNER $institution	QUZSURSS
PARTNER $state	ZTTTTRTQ
PARTNER %Institution	VVTUXUTU
PARTNER %Person	WVVVVVVU
PARTNER ADOPT	TXUTTTTT
PARTNER COOPERATE	XTUUUTTU
PARTNER FACT	UVVVVR_T
PARTNER INDIA	TSUTTXTS
PARTNER INUSE	SYVUTSVT
PARTNER LIST	YSTUTTTT
PARTNER MEMBER	XTTTTTTT
PARTNER NEED	bRTVTRVT
PARTNER NUM	XTUTTTUT
PARTNER PARTNER	XTVVVTVT
PARTNER WE	XTTTTTTT
PARTNER WHICH	TXVVUTUU
PARTNER WHO	XTVVVTVU
PARTNER WORK	TTTTTXTT
PARTNER a	VSSTURSY
PARTNER abt	XTTTTTTT
PARTNER around	VVVVVVVV
PARTNER at	TVXTUTTU
PARTNER customer	WVVVVVVV
PARTNER do	VUUUUTXT
PARTNER does	TTSSVXRQ
PARTNER for	_UQTROQR
PARTNER in	ZQTSQWUT
PARTNER karega	XVTUTTTT
PARTNER karta	TUUXTTTT
PARTNER of	STYSSXSR
PARTNER on	TOPPOYRM
PARTNER regarding	XTUUTTVT
PARTNER sakta	XTTTTTTT
PARTNER w	XTVVVVVU
PARTNER with	XTWSTSRS
PARTNER within	YTVVUSVT
PARTNER करते	TTTTXTTT
PARTNER करने	ZTTSSRTT
PARTNER के	YUVVUTUV
PER	RSRbMRPR
PER #	TTTSTXTT
PER $	VVVWVUVU
PER %Cluster	UVU_RTPQ
PER %Domain	VUUbPRST
PER %Place	TTTXRSTT
PER FACT	UUUYTRRR
PER do	TTTXTTTT
PER other	TTTXTTTT
PER type	VVVXTVVU
SHARE	SSVUQSOU
SHARE %Institution	STSVRVSR
SHARE %Project	UVXTTTUT
SHARE LIST	UUXTTTTS
SHARE in	TTTYTRTS
SHARE of	VVVZSPTT
SHARE price	TUSTTTSY
SHARE करते	UUTXTTTT
STAGE	STUTTYTR
STAGE FACT	TVVVYSUT
STAGE for	TTUTTYTR
STAGE in	UTVURaVV
TABLE	STS_PORT
TABLE $	TVU_USSQ
TABLE $state	SSUSSSUY
TABLE %Cluster	VVVYUUTV
TABLE %Institution	VVVZVUTU
TABLE %Person	VVVXVTUV
TABLE %Project	UVTXUTUT
TABLE %Technology	VVVWVUVV
TABLE BY	VVVYVSVV
TABLE COOPERATE	UTUXTTTT
TABLE LIST	VVVWVUVV
TABLE across	VVUXVVUT
TABLE among	UTTYSSTT
TABLE and	UVUXUTUT
TABLE banao	TTTXTTTT
TABLE do	UVTXTUTT
TABLE mein	TUUXTTTT
TABLE of	TTTXTSST
TABLE over	VVS_SRSQ
TABLE showing	VUVXVUUT
TABLE the	TVVVUUTX
TABLE दें	UUVXUUTU
TABLE में	UUTXTTTT
VERSUS	QWTXSUSR
VERSUS $country	VVVVVTUX
VERSUS $domain	RZUTTTUR
VERSUS %Domain	SVTZSRTS
VERSUS %Place	TTTXTTTT
VERSUS %Technology	VVUXUTTU
VERSUS NUM	UVVUVTTX
VERSUS lumpy	TTTTTXTT
VERSUS the	VVVWVVVV
WE	WSWRUNPR
WE $	YSUUTTVT
WE $domain	URRTTTRW
WE $institution	STVUSRTW
WE $person	TVXUUUTT
WE $state	WURSPORU
WE $thing	TXUVUTUT
WE ADOPT	VXVVVTVV
WE FACT	XTVUTTVS
WE HOWMANY	TTUUXTVT
WE INTRODUCE	VVYVVVVS
WE KNOW	TTXTTTVQ
WE LACK	TXVXUTUT
WE LEAD	VTTTUSTV
WE LIST	RQRVOXSX
WE NEED	SVXUURTS
WE ORG	TVVVVUTY
WE PARTNER	WTVTTTTT
WE WORK	XUVVUTVV
WE a	XUVVVVVU
WE am	WUSTSSTX
WE apply	VVTUVVSY
WE are	WVTVUUVT
WE aside	XRSTTTTS
WE ask	VVUUXTTU
WE at	WTVTTTRR
WE become	VVUVVVSZ
WE been	XUVVVUVU
WE bete	UUTVVTTX
WE booking	VVVUVUTY
WE buy	TTUTUTTX
WE can	VVVVVVVV
WE cooperative	XTVVVVVV
WE could	XVUVTRVS
WE crush	VVUVVVVX
WE cv	TTTUTTTX
WE d	VXVVVTVR
WE do	TXVVVUVV
WE employer	UVVVVVUX
WE father	TUVVVUUX
WE go	VVWVVVVU
WE grow	TTTVVSVX
WE have	VUVXVUUT
WE in	RXTUUTTT
WE invest	RUTTTSTZ
WE jobs	TTUVVUUX
WE keep	UVXVVUVU
WE khet	TTTTTTTX
WE landlord	TUUVVUUY
WE liye	TVUUVUUX
WE loan	TUTTTSTX
WE look	TYVVVVVT
WE may	TXUVUUVT
WE mean	TUTUXTUT
WE met	UUTUTTXT
WE might	WVVVVVVV
WE minister	XTVVUUVT
WE municipality	XTTTTTTT
WE network	SVYVVUUV
WE on	XUUTTTTT
WE only	UVWVVVVV
WE open	VVUUVVTY
WE order	UTTTVTSX
WE panchayat	XTVVVUVU
WE pasand	VVUVVVVX
WE pension	TUTUUTTX
WE plan	WUVVVVVV
WE publish	UVVVVUUX
WE r	VVVVVVVV
WE register	TSSTSSUY
WE reinvent	TXTTTTUT
WE rely	XTVVVVVV
WE represent	WVVVVVVV
WE rights	TUVVVUVX
WE saath	ZTUUTSTS
WE said	TTTUTTTX
WE saw	TXTVTTTT
WE series	WVVVVVVV
WE shaadi	VVUUVUTX
WE should	TUXTVUTT
WE student	VXVVUTVV
WE sue	UVVVVVUX
WE the	XUVVVVVV
WE told	XVVVUTVT
WE towns	XTUUTTVT
WE trust	XUUVTTRV
WE trying	UVXVUUVT
WE visit	TTTTTTRX
WE while	TTVVVVVX
WE will	VVUVVUXT
WE with	TVYVVVUU
WE would	TUXUVTTT
WE writing	XTTVUUVT
WE zilla	XTTVUTUT
WE एक	XVVVVUVT
WE ड्रोन	XVVVVUVT
WE नौकरी	SUSTTSTY
WE पंजीकरण	UUTUUTTX
WE बच्चे	VVUVVVVX
WE बेटी	UTVVVVVX
WE साथी	XTTTTTTT
WHEN	PRSNPPWW
WHEN $	UTTTTTXT
WHEN FACT	TTTTTTXT
WHEN WHEN	TTSSSYSR
WHEN aayegi	TTTUTTTX
WHEN bana	TTTTTTXT
WHEN did	UUTSTSYS
WHEN hogi	VVUUVUTX
WHEN hui	VVUVVUZT
WHEN is	VUTUUTSY
WHEN jaana	TTUVUTTX
WHEN was	TTTTTSXS
WHEN will	UUSTTTSY
WHEN आएगा	TVUVVUUX
WHEN निकलेगी	TUTTTSTX
WHEN बना	VURTSPaP
WHEN बनेगी	TTTTTTTX
WHEN विकसित	UTTTTTTX
WHEN हुई	UVTUUTXT
WHEN हुए	TTSSSYSR
WHEN है	TSTVVTUY
WHERE	RNNTLSVR
WHERE $domain	TTTTTXTT
WHERE FACT	TVTTTSYS
WHERE LIST	VVVXVUVV
WHERE WHERE	XTTTTTTT
WHERE are	UUTXTUTT
WHERE can	TRSSRVRW
WHERE did	UUTTUTTX
WHERE does	QRPRTYRV
WHERE hai	TTSTTSWV
WHERE in	VUTXTTTT
WHERE is	SSSVRNaP
WHERE laga	USTUTSYR
WHERE no	TVUYTTTU
WHERE nothing	UUTXUTUU
WHERE was	TVTTSSXT
WHERE है	RUQSROaO
WHERE होता	XTTTTTTT
WHICH	QSRQOUTQ
WHICH #	YPRQMRVR
WHICH $	SVRTTROV
WHICH $cluster	TTUXTTRU
WHICH $country	TSSSSOP_
WHICH $domain	RVSSRUNX
WHICH $institution	SSVSSRRW
WHICH $person	TTVSSSWS
WHICH $state	NZPRRUMP
WHICH $thing	SRSTSZTS
WHICH %Cluster	MPRYOTNT
WHICH %Document	RTTTQYRT
WHICH %Domain	RSR_OXPS
WHICH %Institution	YPPWMRSP
WHICH %Person	ORTOOTLY
WHICH %Place	NXNVPSUR
WHICH %Programme	STSRPVWQ
WHICH %Project	TTQRTYRT
WHICH %Technology	OSTRPXQV
WHICH ABOUT	STTTTVXS
WHICH ADOPT	Q_XTTPTQ
WHICH COOPERATE	TTTTSXTT
WHICH ELSEWHERE	TYTVUUVT
WHICH FACT	SRTTTVXT
WHICH HOWMANY	SRTP_QWP
WHICH INDIA	RTSVSYQR
WHICH INUSE	TXTTTRRX
WHICH LINK	RSbPQPMR
WHICH NUM	TTTTXTRV
WHICH ORG	XTVVVVVU
WHICH PARTNER	TTTTSXST
WHICH TABLE	SSUUSRUX
WHICH WE	SUTUURSZ
WHICH WHICH	WTUTTUUS
WHICH WHO	XVTUTTTT
WHICH WORK	PQTUS_TQ
WHICH agle	TTUTTTUX
WHICH aside	TUTTTTTX
WHICH became	VTUUTNcN
WHICH can	SVTTSSSW
WHICH chinese	TTTTTSTX
WHICH collector	VVUVVTSY
WHICH colour	USTUTSQ_
WHICH could	TXVVUTVT
WHICH did	STRSSWTR
WHICH do	TXTSSQSX
WHICH dose	UTUTTSRY
WHICH exist	TXVVUTVT
WHICH fee	VUTVVSTX
WHICH film	VVVVVUUX
WHICH filters	UVVUVTTX
WHICH hai	STSSSSSY
WHICH hain	XTUTTTTT
WHICH happens	TTSUTSTY
WHICH has	RSPRRWVO
WHICH have	TXUTSRUT
WHICH is	SUUVVTTX
WHICH it	VTUUTTXT
WHICH jodta	TTXTTTTT
WHICH journal	UVVVVUUX
WHICH kanoon	TTTTTSTX
WHICH karu	TTTTUTTX
WHICH khaun	TTTUTSTY
WHICH language	UTUVUSVY
WHICH laptop	TVVVVUTY
WHICH low	TZUVUSVR
WHICH machine	SYVVUTUR
WHICH manner	VV_VRUST
WHICH might	UYVVUTVT
WHICH minister	SUSRTQVX
WHICH model	TXVVUSVU
WHICH modi	UVUUVTTX
WHICH of	PWTURTRT
WHICH only	VVVWVUVV
WHICH out	RSRSRZRR
WHICH pairs	UVTXTTUT
WHICH party	STTSTSYU
WHICH phd	UUUVVTTX
WHICH plants	TXVVVVVV
WHICH political	STTTTQRZ
WHICH position	UTSTTTXT
WHICH possess	XUVVUTVU
WHICH price	UTTUSRWU
WHICH problem	VTTVUTYS
WHICH purifier	UUTUUTRY
WHICH salary	VVVVVTRZ
WHICH should	TYTRRRSX
WHICH stock	TUUUUTTX
WHICH stocks	VVVVVVUW
WHICH the	SOSSXMVV
WHICH time	VVTVVRPa
WHICH trending	TUSTTSRY
WHICH valuation	VVUVUVTX
WHICH vyavastha	UUTVVPSZ
WHICH was	TTTVURSZ
WHICH will	SRSTTRXT
WHICH yahan	TXUUUTTT
WHICH आप	XTUUTTUT
WHICH आपको	UTTTTTTX
WHICH करूं	VVUVVVVX
WHICH करें	UTVVVVVX
WHICH ने	XTUVTTVT
WHICH पूसा	TXTUTSTT
WHICH मेघदूत	TSSTSYSS
WHICH लगा	TRRVUYUP
WHICH लिखा	TTTTUSXT
WHICH लूं	VVVUVSTY
WHICH समान	TTYTTSSS
WHICH हैं	UWTSPVQT
WHO	cMVQPPTL
WHO #	RRTVVWSS
WHO $	RTRSTSYR
WHO $domain	WSTTRVTT
WHO $thing	ZSRSSRSR
WHO %Institution	YVVVTSVU
WHO %Technology	TXVWSRTT
WHO COOPERATE	XTTUTTTT
WHO HOST	VVUUVTXT
WHO INTRODUCE	TVXUUUTT
WHO KNOW	TTUVTXVT
WHO LEAD	QTPRRPXW
WHO LINK	SV_UTRRS
WHO LIST	YTTTTRTT
WHO MEMBER	QTTSSYQT
WHO PARTNER	XTTTTTTT
WHO WE	XVTVVVVT
WHO WHICH	TTTTTXTT
WHO WHO	ZTTUTTRR
WHO WORK	WRRSSQaS
WHO at	TTXTTTTT
WHO can	XTXUURTT
WHO chalata	STSSSSYS
WHO could	UTZTTSST
WHO credible	ZTVVVTVU
WHO d	VVVVVVVV
WHO de	XTVVVSVT
WHO do	WTVTTTTT
WHO does	ZTUQRSQO
WHO for	XTTVUTUT
WHO governs	RUSSSSSY
WHO has	bRRSQNPT
WHO have	WVVVVUVV
WHO ho	SUTSUTSY
WHO in	_RWTQVQQ
WHO jaan	TTXTTTTT
WHO karta	YTTUTRTP
WHO may	VVVVVVVV
WHO might	XTTUTTTT
WHO milun	TUTUUTTX
WHO on	YSTTTSTS
WHO should	WTQUTRNX
WHO to	XTTVUTUT
WHO told	TTUVTXVT
WHO trains	XTTUTTVT
WHO will	SVUVVVPa
WHO wins	SUTTTTSX
WHO with	VVVVVVVV
WHO won	RUTUURTZ
WHO कर	XTVVVTVU
WHO करा	TTXUTTTT
WHO जरिए	TVYUUUUV
WHO जीता	TUTTTTTX
WHO दे	XTUVUTTT
WHO से	XTUVUTTT
WHY	QVQRQRPX
WHY $domain	TRUUTZVQ
WHY did	STTTSRSZ
WHY is	RRTTSSSY
WHY na	TXUVUTUT
WHY nahi	TTVUTTUX
WHY not	TXTTTTTT
WISE	RRTZROPV
WISE #	TVU_RRRR
WISE %Domain	VVVZVSTV
WISE %Institution	VVVYSVTU
WISE %Person	UUUYTSTT
WISE %Project	VVVXUVVV
WISE %Technology	UUUXSTTT
WISE HOWMANY	UVUXTTTR
WISE and	VVVVVVVV
WISE deployment	VVVVVVVV
WISE for	TTTTTTTX
WORK	_PPNRSLP
WORK #	XSUTTTTT
WORK $	TTPUPOTT
WORK $cluster	QVTSSSZS
WORK $domain	WSRTWTNT
WORK $state	XTUUTTUT
WORK $thing	ZTRRSRRQ
WORK %Cluster	STSTQYQS
WORK %Institution	YVVTSSTT
WORK ABOUT	VTTTRRXS
WORK ELSEWHERE	VVUXVVUT
WORK LACK	VVVWVUVV
WORK LIST	VVVWVUVV
WORK NEED	XTVVUTVU
WORK PARTNER	YVVVVSVU
WORK PER	VVVWVUVV
WORK VERSUS	TXVVUTVS
WORK WHICH	VVVZVRUU
WORK WORK	YSUTRSTT
WORK a	TVVUVUUX
WORK aside	VVVVVVVV
WORK at	UVTVTTTX
WORK can	XTUVTTUT
WORK for	VRTVSXSS
WORK hai	VTRRTSPW
WORK has	VVVXVTVU
WORK ho	TTVXVTUT
WORK in	SWTUNVST
WORK insulin	WVVVVUVV
WORK ka	VVVVVUVX
WORK kar	WTTTVTTS
WORK karne	YVVVTTVV
WORK karte	WRVSYPVR
WORK karti	XTVVVUVU
WORK low	VVVVVVVV
WORK metagenomics	XTUVUTVT
WORK more	TTUTSTTX
WORK nahi	TVUXSTTT
WORK on	VRSSWVRP
WORK science	VVVVVUVW
WORK sense	TZUVTRSQ
WORK since	WVVVVUVV
WORK that	XUVVVUVT
WORK the	ISSTXPYV
WORK together	TUXUVTTT
WORK wale	XRUTTTTS
WORK wali	YTVVSTVT
WORK with	XTTPRWSS
WORK कर	_TVVTRVU
WORK करता	XTUUTTTT
WORK करते	UTTTTXTT
WORK करने	VTUTUMTS
WORK किया	XTUVTTVT
WORK रखने	XTTTTTTT
WORK वाली	YTVUTSVR
WORK हैं	QVVV_UVU
YEAR	RPPMSXNV
YEAR $	QPPQTUSX
YEAR $cluster	UVTTTYST
YEAR WORK	TTTTTXTT
YEAR YEAR	UVTTTYST
YEAR and	TTTUUWUT
YEAR election	SUTTTTSX
YEAR for	UUVVYSUT
YEAR in	TRTTVXUQ
YEAR ke	XSTSRXTQ
YEAR me	UVUUVTTX
YEAR mein	TTTTXTTT
YEAR on	UVVVVYVT
YEAR onwards	XTTTTTTT
YEAR के	SSSRVVRR
YEAR में	TTTTTTTX
YEAR से	TTTTTXTT
^ #	SMNPNXJQ
^ $cluster	MPSSVSWR
^ $country	QQPPRUO_
^ $domain	VNPMUTTP
^ $institution	UNXPSNVO
^ $person	RRXSQOWS
^ $state	TURQTUQP
^ $thing	LXPPOUWL
^ %Cluster	RSR_NTOQ
^ %Compendium	SRUSSZSQ
^ %Document	SSQRSZQR
^ %Domain	TTTZRQQT
^ %Event	SRSTRYST
^ %Institution	XQQSUVOQ
^ %Person	TSPOQ_MO
^ %Place	UTT_PRRR
^ %Programme	RRTSQaQQ
^ %Project	OOTQMdPQ
^ %Technology	PWSQQXNQ
^ ABOUT	PSPRPUVV
^ ADOPT	OaTRQQQN
^ BY	TUVTXTTT
^ COMPARE	STRZSQQU
^ COOPERATE	UUUUVaUP
^ ELSEWHERE	TXUUUTTT
^ FACT	PTSSPM_V
^ FIGURE	TTVUTXUT
^ GAP	UUUXTTTT
^ HAPPEN	XTVVUTVT
^ HOW	NPXVOIWQ
^ HOWMANY	KNOLaJRV
^ INDIA	TTSSVXRS
^ INTRODUCE	UTYTTTSS
^ INUSE	PWTSSWQR
^ LACK	VXVVUTVV
^ LINK	UUcQUOPQ
^ LIST	RRQPNXNT
^ MEMBER	TTTSTVVS
^ NEED	_RUUPPTR
^ NUM	XSSVPTVN
^ PARTNER	VURPOQPP
^ PER	RTTXNVTT
^ SHARE	TTRWSUQV
^ TABLE	UUUZTRSR
^ WE	VPWQQQKT
^ WHEN	TTTTSRUX
^ WHERE	RPNVOPQT
^ WHICH	QQRQQVSU
^ WHO	bNUSPPPQ
^ WHY	RVQRRRPW
^ WORK	QRSTTZRS
^ YEAR	TTTQXRRW
^ a	RWXSSURP
^ aaj	STSRSQS_
^ aapka	TUTRTSSY
^ aapke	VVVSUTUY
^ ab	UVVUYTVT
^ about	RSSRRQZQ
^ add	TUTTTSSX
^ aise	TXUUTTUT
^ among	_TVVSPVR
^ amrika	SSUTUSSY
^ andaman	TXUUUTTT
^ anything	TTTUTXTT
^ are	SRXQRUQW
^ as	UXTVUUVT
^ asdf	STSSTNRa
^ asdkjh	SUTSURP_
^ aside	XTVVVUVU
^ at	XVTVUTTX
^ bamboo	TTVVTXUU
^ bdo	XTUVTTUT
^ before	TXTTTTUT
^ best	SVTSRQSW
^ biomedical	SSTTTZQS
^ book	TTTUTTSY
^ budget	VVUXTSTT
^ can	WURRQLUW
^ cancel	VVVUVUTY
^ cheap	SRSTSYQS
^ cleaning	TTTTTYSS
^ collector	TTXTTTTT
^ common	TTYSTRSR
^ could	TZRVQRSS
^ cricket	UUTSUPR_
^ current	UTVVVRVZ
^ dear	WUVVVVVV
^ disregard	TTTTTTTX
^ do	NOXSPSKa
^ does	PRWPPSOW
^ draft	UUVVVTVX
^ drone	XTTTTTTT
^ drones	SSTTSZRR
^ early	STTTTYRS
^ ek	SUSWTQSY
^ email	TTTTUTTX
^ everything	ROTTTZTQ
^ factorial	SUTTTRPZ
^ flight	TTTTUTSX
^ for	XWTWTTUT
^ forecasting	RTTTS_QQ
^ forget	VVVUVTUX
^ future	STUUUSTY
^ generate	TSTUSSSY
^ ghar	VVVVVUVX
^ gold	TTTTURRZ
^ good	WTUSVQSW
^ growing	STTSTYSS
^ has	TRRSRZVQ
^ hello	VVTUUUTX
^ hi	VVVVVVVV
^ home	UUTTUTSY
^ hotel	UTVVVSVY
^ hume	VVVVVVVV
^ ideas	TXTUTTUS
^ if	VVUVVUVT
^ ignore	TTTTUTTX
^ in	QPSUVO_R
^ interviewees	ZSUVTRVQ
^ ipl	TTTTTSTX
^ is	TPSQOQP_
^ it	VXVVUTVV
^ jo	TXUUSWUT
^ job	TTTTTSSY
^ kal	TTTTTSTY
^ kharab	TTTSUYSS
^ kindly	YUVVTSVV
^ kisko	XTUUTTSS
^ less	TSTTUYSS
^ lorem	TUTTUSTX
^ low	SSTSS_RP
^ lumpi	SXUUTTTT
^ machine	TTTTTXTT
^ machines	QRTTTYPT
^ may	VVUUXTTU
^ municipality	TYVVVVVT
^ next	VWVVVUVV
^ nif	TTTTTXTT
^ ok	VVVVVVVV
^ open	TTTTTQSZ
^ order	TSSTTSSY
^ personal	VUTUUSSY
^ petrol	TTTTTPRZ
^ please	UWRSQPRX
^ pm	TTTTTTTX
^ policy	TXVVUTUT
^ potential	aPSSQPQR
^ predict	SUTTTOPX
^ pretend	TTTUUTTX
^ price	RRTSTXQU
^ pull	TTSTSXVU
^ put	TTTXTTTT
^ qwerty	RRQQRPPa
^ ration	VVTUVTTX
^ respected	XTUUTTVT
^ restaurants	TTUVVSUY
^ reveal	TTTTTTTX
^ roughly	VVTUYTSS
^ sabse	TTTSTSTX
^ safe	STTTTYSS
^ send	TTTUTTTX
^ sensex	TUSRUQQ_
^ should	ORMPQNPc
^ sign	UTTTTTTX
^ sir	VSTTRRTX
^ smartphone	SSSSTYRT
^ so	XTUUYSTS
^ solve	SUTTUSQZ
^ sona	UVTTTUTX
^ summarise	VVVXVUVT
^ tell	TTSTXSTV
^ thanks	TUTTTRSZ
^ through	QU_SSSRS
^ to	STSTTSYT
^ top	VTVTSWUT
^ train	TSUVVTVY
^ translate	RRSTSQP_
^ treating	TRSRSZRR
^ tum	RSSRSQR_
^ turning	TTTTTYTR
^ types	VVUXTSTT
^ update	UUSUUSRZ
^ virat	VVTTTTTX
^ was	SSTTQXTU
^ ways	TTTTTXTT
^ weather	RSSTPYPS
^ whose	XTUVTTUT
^ will	TSQTTPQZ
^ with	TUUTYUUT
^ would	STTTSSOZ
^ write	SRRPRMR_
^ wrking	YSUUSSVQ
^ xyz	SSSRSQR_
^ yeh	UUVUTUTX
^ you	STSSSQRZ
^ अगले	UUTRRTSZ
^ आज	TUTTURRY
^ इस	VVVTYUUS
^ ईसंजीवनी	TTTTTSXT
^ ऐसे	UVTXTTTT
^ कल	TTTTTTTX
^ कलानुभव	TTTTTTXT
^ कृपया	UUTUUTTX
^ जो	TXVVTSVU
^ ड्रोन	XTVVVTVU
^ नमस्ते	TTTTTTSX
^ नेत्रहीनों	TSTTTXTT
^ पृथ्वी	VVUUVTSY
^ प्याज	VVUVUVTY
^ भविष्य	VVVTVUVX
^ मोबाइल	VVVUVSTY
^ संगम	TTTTUSXT
^ सबसे	UVUUVSRZ
^ सब्जी	SSSSTYSS
^ साल	TTTXTTTT
^ सी	TTTTTTXS
^ सूरज	VVVVUVUX
^ हाल	TTTTTXTT
^ हिंदी	STUUUSRY
a	TPRVQNTW
a #	WTRSVPVR
a $domain	TUSQSUNX
a $institution	XUTVTTUT
a $state	TXUVVTUT
a $thing	UTTTVTSX
a %Cluster	TTTTTTTX
a %Document	TTTTTPSX
a %Event	XUUTTTTT
a %Person	TUUVTXVT
a %Project	VVVXVUUV
a %Technology	SRUTVXSR
a COOPERATE	ZSUTSRUR
a INUSE	TSUVTSTY
a LINK	VVYVVVVT
a LIST	UVUVVTUX
a MEMBER	STRRRSRZ
a NUM	VVVVVVVV
a PARTNER	UUZSRRQP
a TABLE	TTTXTTTS
a WE	WVVVVVVV
a aside	ZSTXTSVT
a background	XTVVUTVU
a bank	VVUUVVTY
a bedtime	UUURRSQY
a bobbin	RTTTRQZR
a broken	XTTVUTUT
a cheap	TTUTUTTX
a child	TTTTTQQ_
a colleague	UVXTTTTT
a csr	VVVVVVVV
a design	WVVVVVVV
a dr	UUTUTTXT
a failure	TUTTUQRX
a feature	XTUVUUVT
a few	XVVVUTVT
a good	QUQRURNd
a grant	YVUVUVVU
a haiku	TSTUSSSY
a human	UTUUVTUX
a job	VVTVVVSY
a joke	TUTSSSRY
a journalist	VVVVVVVV
a linkedin	TTTTUTTX
a lot	TTUVTXVT
a nice	TVUTUTVX
a nicer	VTVVVUVX
a nobel	VVUUUTUX
a note	UXVVVTVT
a or	STTSUSRY
a piece	VVVVVVVV
a pizza	TSSTTSSY
a proposal	WVVVVVVV
a road	TSTTTXST
a second	TTTUURTY
a short	VVTTTTXT
a single	TTUXTTTT
a slot	TTTUTTSY
a small	WVVVVVVU
a speech	TTTTTTSX
a way	UYVVVTVU
a weather	XTTTSSRT
aa	VWVVVSVT
aa sakein	XTVVVUVU
aa sakti	SZVVVTVU
aadhaar	VVVVUUSY
aadhaar HOWMANY	VVVVUUSY
aaj	RTRQRPRb
aaj $	UVTTTUTX
aaj ka	STTSSSRY
aaj tamatar	VVUUVTTX
aapka	TUTRTSSY
aapka favourite	TUTRTSSY
aapke	VVVSUTUY
aapke hisab	VVVSUTUY
aas	XVVVUTVV
aas paas	XVVVUTVV
aate	TUTTTXTT
aate hai	TUTTTXTT
aayegi	TTTUTTTX
aayegi $	TTTUTTTX
ab	TUTTXTTT
ab tak	TUTTXTTT
abc	SSSRSQR_
abc $	SSSRSQR_
able	TVYVVVUU
able to	TVYVVVUU
about	PNQPSZRQ
about $	UTSUSR_P
about $cluster	TTTSTTPW
about $domain	SORRUaPS
about $institution	RSSRRQZQ
about %Cluster	UUURRSQY
about %Person	TUTSSSRY
about heliborne	TTTTSXTS
about the	UVUUSZOU
about udbhaas	TUTTSSYS
above	TTTTTTTX
above and	TTTTTTTX
abroad	LQSQLLMg
abstract	STUUUTTX
abstract on	STUUUTTX
abt	XTTTTTTT
abt $domain	XTTTTTTT
academy	UVUUUUSY
academy of	UVUUUUSY
access	RTTTTTTX
access $	TTTTTTTX
access WE	SVVVVUTY
accha	TTSRTQRY
accha %Cluster	TTTSTSTX
accha hai	TTSTTRSY
account	UUTTTTRY
account $	VVUUVVTY
account HOWMANY	UUTUTTSX
accuracy	UTVVTXTT
accuracy $	UTVVTXTT
accurate	UTTUUTXT
accurate is	UTTUUTXT
achha	UVUQUQSa
achha hai	UVUQUQSa
achhe	ZTUUTPVS
achhe hain	ZTUUTPVS
achieve	USTUTSZP
achieve $	USTUTSZP
across	STR_TTRP
across %Cluster	VUTXSRTT
across %Domain	VVUXVVUT
across %Place	TTTXTTTT
across focus	TUTXTTUT
act	TXUVVUVT
act on	TXUVVUVT
add	TUTTTSSX
add $institution	TUTTTSSX
added	VVUQTRTZ
added in	VVUQTRTZ
admin	TTTTTTTX
admin $	VUVVUSSY
admin access	TTTTTTTX
admission	SURTTPQa
admission $institution	UUTVVTTX
admission fees	UUSUTRSY
admission ke	TVVTTTVX
advice	VRSTRYPS
advice apps	RSSTPYPS
advice with	XTUUTTUT
adviser	TVXUTTSS
adviser $	TVXUTTSS
affect	VVVVVVUX
affect jobs	VVVVVVUX
affected	VWVVVUVV
affected aside	VWVVVUVV
after	WQTTVURT
after YEAR	WQTTVURT
agent	UTUUVTUX
agent $	UTUUVTUX
agle	TTUTTTSX
agle saal	TTUTTTSX
agli	TTTUTTTX
agli kist	TTTUTTTX
ahead	TTTUTTTX
ahead of	TTTUTTTX
air	TTTTSVSW
air $	VUUTTXTT
air in	TTUVUTUX
aise	TXUUTTUT
aise $domain	TXUUTTUT
along	TTTUUSYS
along is	TTTUUSYS
already	RYTTTRUT
already WORK	TXVUTTVT
already got	TXTTTTUT
already there	VWVVVUVV
alternatives	SRSSSZMR
alternatives $	SRSSSZMR
am	WUSTSSTX
am NEED	XVVVUTVU
am an	XVTVVVVT
am bored	SUTTSTTY
amet	TUTTUSTX
amet $	TUTTUSTX
amla	TTTTTXTT
amla $	TTTTTXTT
ammonia	VVVUVUSY
ammonia $	VVVUVUSY
among	VSTYSRTS
among %Cluster	TTTYTRTS
among %Place	UTTYSSTT
among the	_TVVSPVR
amrika	SSUTUSSY
amrika ka	SSUTUSSY
an	WSTSTQSW
an #	XTUUTTUT
an $domain	WVVVVVVV
an ABOUT	TUXURPWT
an COOPERATE	UVTVVUUX
an LINK	XVTVVVVT
an abstract	STUUUTTX
an appointment	UVTVVVSX
an astronaut	VVUVVVSZ
an email	UUVVVTVX
an sql	UVVVVTUX
and	SPVXOTOP
and #	TVUZRTTR
and $cluster	QSSZSROR
and $country	STTSTXST
and $domain	XTVPTSMT
and $institution	STWRSUQV
and $person	ST_RSRSQ
and $state	TRSTTXUR
and %Cluster	VVUXUQTT
and %Domain	UVTZTQTS
and %Place	UUUXUTTT
and ABOUT	TVTTUTXT
and BY	TTTTTTXT
and FACT	UUTSSSYS
and LACK	TYUUTSTS
and LIST	VRTTTTTX
and NEED	XVVVUUVT
and PER	VVVXTVVU
and WE	XUVVVUVT
and WHEN	UTTTTTXT
and WHO	VVUUVTXT
and YEAR	TTTUUWUT
and approve	TTTUUTTX
and are	TXVVVSVU
and aside	QRSRSaMP
and at	VVUVUVTX
and can	VWVVVVVV
and child	TUTUXTUT
and could	TXVVVUVV
and is	VVTVVVRY
and may	VVVVVVVV
and maybe	VVVVVVVV
and other	XTVVVVVU
and print	TTTTUTTX
and say	VVVUVTUX
and the	UTZUTRST
and type	VVVXTVUT
and women	XTUVUUVT
andaman	TXUUUTTT
andaman $domain	TXUUUTTT
animals	XTVVVVVU
animals and	XTVVVVVU
announced	VVVTUUTX
announced $	VVVTUUTX
annual	VVTVUTSY
annual budget	VVTVUTSY
another	UVTXTSUT
another $	UVTXTSUT
answer	UVUUUTTX
answer without	UVUUUTTX
any	QQQSRWWR
anything	OZTURTSP
anything VERSUS	UXVVVTVV
anything been	TTVVVXUT
anything from	TYUVUSVQ
anything in	TXVVUUUU
anything that	TXVVUUVS
anything the	TTTUTXTT
anywhere	QQSSQaPM
anywhere $	SQUSSZSR
anywhere in	QRSVRZPP
app	QURTR_RP
app $	QPRSR_RP
app be	SZUVVTVR
apples	TXUVTTUT
apples $	TXUVTTUT
apply	VVTUVVSY
apply for	VVTUVVSY
appointment	UVTVVVSX
appointment at	UVTVVVSX
appreciated	VVVWVVVV
appreciated $	VVVWVVVV
approve	TTTUUTTX
approve WE	TTTUUTTX
apps	QRSTXYOQ
apps for	QRSTXYOQ
are	PTWOUTNQ
are #	STTSSYTT
are $	VVVXTVVT
are $cluster	VV_QVVUS
are $domain	SSQRQQP_
are $institution	TTXTTTTT
are $person	TTYTTTTR
are $state	TYTVUUVT
are %Cluster	SVTSSRSY
are %Person	VTUUVVVQ
are %Project	VVTXVVVT
are %Technology	USSXTTTT
are ADOPT	UXVVVTVU
are GAP	VVUZURVT
are HAPPEN	VWVVVVVV
are INDIA	RRTTRUTX
are INUSE	TSTTWUTT
are LACK	VZUUTRVT
are LINK	VVZUUUUT
are LIST	TTTUTXTT
are MEMBER	STTTWWST
are PARTNER	TXVVVTVV
are TABLE	UVTXTTTT
are WORK	XUVVVUVT
are a	WVUSUTVY
are about	TUTUXTTT
are best	TTTUTTUX
are close	XTVVVVVU
are covered	VVUTXQTT
are for	UVVVXTVT
are from	VVVVYTVT
are going	TTTTTTTX
are great	UVUVVRUZ
are in	NSQTS_LQ
are intertwined	UVXVUUVT
are into	YTSQTVTQ
are listed	VVTUYTSS
are new	TZVVVSVV
are nobody	VVUYVSVU
are now	UVUUUTTX
are ready	TTVVTXUT
are reported	UTTTTTXT
are stupid	STTSSQSZ
are the	UUTXRRTW
are they	TXTTTTTT
are you	SSTTSQPa
around	YTUUSRTS
around $state	YTUUSRTS
around smart	VVVVVVVV
as	TURTWSPV
as $institution	WUVVVVVV
as %Person	TTTTXTTT
as LEAD	UXVVVVVV
as MEMBER	SUTTTXST
as TABLE	VUVYUSUV
as a	XTQTPQQX
as municipal	TXUVUUVT
as to	XVTVVVVT
as well	VVVVVVVV
asdf	STSSTNRa
asdf $	TTTTTOS_
asdf qwer	SSTSTRSZ
asdkjh	SUTSURP_
asdkjh qwe	SUTSURP_
aside	bMSQNTQO
aside $	WRSSRXNR
aside $domain	XVVVUUVU
aside NEED	XTUUTTTT
aside WHICH	VVVVVVVV
aside WORK	XVVVVVVU
aside at	XUTVUUVV
aside collector	XTVVVUVU
aside could	XTVVUTVU
aside drinking	TTVUTXUT
aside from	VVVVVVVV
aside has	UXVVVVVV
aside in	XRWVSOTU
aside ke	XTTTTTTT
aside ko	VTUTSRVX
aside mein	XTTTTTTT
aside might	VWVVVUVV
aside next	SVUVVVXT
aside of	TTUUTXTT
aside on	WUVVVVVV
aside to	TTVVVVVX
aside with	TUTUUTSX
aside को	VSTTTTTX
aside पर	_UVVUQVV
aside हैं	XVVVVUVT
ask	VVUUXTTU
ask HOWMANY	VVUUXTTU
asked	RQRRVNWT
asked BY	XUVVVUVU
asks	TXVVUTVU
asks LIST	TXVVUTVU
astronaut	VVUVVVSZ
astronaut $	VVUVVVSZ
at	TTXSUSES
at $	TYVVVVVT
at $cluster	TVXTUUTW
at $domain	XTUUTTUT
at $institution	TSXTVRIU
at GAP	VVVTXVVU
at LIST	UVYYUSUT
at STAGE	TTUTTXTT
at WHICH	VVTVUTSY
at WORK	SVTYSTTT
at anything	TXVVUUVS
at home	RRQSRXNV
at the	TTTUSRRZ
attendance	VVTVUTSY
attendance at	VVTVUTSY
attention	VVVYUTUU
attention across	VVVYUTUU
aur	PUWXQSRQ
aur $cluster	TTUWTTTS
aur $country	TUXTTTTT
aur $domain	TTTTTXTS
aur $institution	UTYTTSRS
aur $person	TTYSRQTT
aur $state	TXUUTTUT
aur %Domain	TTTXTTTT
aur %Place	TXVVVVVV
aur ABOUT	VVTTUSYS
aur FACT	VUUUVTYS
aur HOWMANY	UUVUTUTX
aur unke	UVTXTVTT
autism	TUVVVSTY
autism $	TUVVVSTY
award	VVVVVUUX
award this	VVVVVUUX
b	STTSUSRY
b $	STTSUSRY
baad	XSTSRXTQ
baad $domain	YVVVVSVU
baad ke	QSTSRbTQ
baarish	UUVVVSVZ
baarish hogi	UUVVVSVZ
bachane	TTTSUYSS
bachane ki	TTTSUYSS
back	XUVVVUVT
back $domain	XUVVVUVT
background	XTVVUTVU
background in	XTVVUTVU
bacterial	XVTVVVVT
bacterial resistance	XVTVVVVT
bad	TTTUTTTX
bad for	TTTUTTTX
bahut	XTVVVUVU
bahut hai	XTVVVUVU
balance	TTTXTTTT
balance of	TTTXTTTT
bamboo	TUVVTWUT
bamboo $domain	TTVVTXUU
bamboo or	VXVVVTVU
bana	WTTTRQXR
bana rahi	YRSSTSRS
bana tha	TTTTTTXT
banao	TTTXTTTT
banao $	TTTXTTTT
banaye	VVTTTTTX
banaye $	VVTTTTTX
banayi	TTTTXTTT
banayi $	TTTTXTTT
banayi aur	UUVUTUTX
band	RTSSRRTZ
band hai	STSTTRSZ
band kar	RUTTTRTZ
banega	TTUTTTUX
banega $	TTUTTTUX
bani	TTUUTXUT
bani $	TTUUTXUT
bank	UUTTTTRY
bank account	UUTTTTRY
banwaye	VVTUVTTX
banwaye $	VVTUVTTX
bavaria	RUSSSSSY
bavaria research	RUSSSSSY
bdo	XTUVTTUT
bdo $state	XTUVTTUT
be	VTTQQJXS
be $	UTTUUTXT
be ADOPT	TdUUTLUQ
be INDIA	TVVVUUTX
be LINK	VVXVVVUU
be TABLE	TXVVVUVU
be WE	XTUVVVVV
be WISE	TTTTTTTX
be a	UVVVUTTX
be able	TVYVVVUU
be added	VVUQTRTZ
be announced	VVVTUUTX
be appreciated	VVVWVVVV
be better	TTVTUTVX
be cheaper	VVVVVUUX
be curious	TXVVVUVT
be good	TUVVVSSZ
be grateful	WTVTTTTT
be obliged	XTUUTTVT
be profitable	TUVVVTTX
be pushed	TXUVUTUT
be receptive	VVVVVVVV
be repeated	SZUVVTVR
be sacked	UVUUVTUX
be so	XVTVVVVT
be the	RRTTTRXU
be worth	U_VVVRVS
became	VTUUTNcN
became of	VTUUTNcN
become	TTTTTTSX
become an	VVUVVVSZ
become richer	TTTUVTTY
become unicorns	TTTTTTTX
beds	VVVVTVXT
beds sorry	VVVVTVXT
bedtime	UUURRSQY
bedtime story	UUURRSQY
been	URQVVUSO
been $	VVTTXTTT
been INUSE	TSRWSVUR
been NONE	VVVYVSVV
been WORK	WVVVVUVV
been asked	XUVVVUVU
been done	RWTSRaOO
before	TXSSRVVP
before WE	TXTTTTWR
before YEAR	TTTSSXTT
begin	UUTUTTXT
begin $	UUTUTTXT
being	TWTVTXSR
being INUSE	TTUVTXUT
being considered	SYUVUSTS
bekaar	VVVSUTUY
bekaar hai	VVVSUTUY
believe	TUVVVSTY
believe $domain	TUVVVSTY
besides	STSTTXTR
besides $state	STSTTXTR
best	RUVRQOPW
best #	UVVURSTY
best $domain	TXVUTTVT
best %Place	TTTTTTUX
best LINK	QTYSSSSR
best covered	VVVXVTVT
best for	TTTUTTUX
best laptop	VUUVVTTY
best one	VVVSVTVZ
best phone	UTUTUSSY
best restaurants	UTVVVRVZ
bete	UUTVVTTX
bete ka	UUTVVTTX
better	XSNQRQPY
better $domain	XTTTTTTT
better off	TTVTUTVX
better than	SSPSTRR_
bhaav	TTUVVSUY
bhaav $	TTUVVSUY
bhav	VVUUVTTX
bhav ABOUT	VVUUVTTX
biomedical	SSTTTZQS
biomedical $domain	SSTTTZQS
birthday	VUTUUTTX
birthday $	VUTUUTTX
bobbin	RTTTRQZR
bobbin winder	RTTTRQZR
boiling	TUUUTORZ
boiling point	TUUUTORZ
bolte	TTSTTSTY
bolte hain	TTSTTSTY
book	STTUTSQ_
book a	TTTUTTSY
book me	UVTVVVSX
booking	UTVUVSTY
booking $	VVVUVUTY
booking $state	UTVVVSVY
bored	SUTTSTTY
bored entertain	SUTTSTTY
both	YTXTURRS
both $domain	ZTUUURTT
both KNOW	SVXTVUTU
breakfast	VVVVVVVV
breakfast $	VVVVVVVV
breathable	TTUVUTUX
breathable today	TTUVUTUX
brief	TXUTTSZR
brief $	URUTTR_Q
brief interventions	TXVVUTUT
broken	XTTVUTUT
broken $thing	XTTVUTUT
budget	SSTXSOSZ
budget $	VVVVVSTZ
budget $domain	SSUTUSSY
budget agle	VVUVUUTY
budget free	VVUXTSTT
budget of	VVTVUTSY
burning	TTUVUTUX
burning $domain	TTUVUTUX
but	TYUVTQUT
but LACK	TXVVUTVV
but LIST	TXVUTTVT
but missing	UYVVVRVV
but no	VTVYSTUU
but not	TXUTTRUT
buy	TTUTUTTX
buy $	UVVVVUTY
buy a	TTUTUTTX
call	XTTVUTUT
call for	XTTVUTUT
came	TTTVXTUT
came out	TTTVXTUT
can	SWRRPOSX
can $state	SXTTTTST
can ADOPT	TXVVVUVU
can INTRODUCE	PUYTTTTT
can PARTNER	_UTVVQUU
can WE	RVTTSTQW
can be	SZVVUSVR
can deploy	TXVUTTVT
can he	VV_VUVTR
can the	XTUVTTUT
can they	TUXUTTUT
can you	WRRQRPVY
cancel	VVVUVUTY
cancel WE	VVVUVUTY
cancer	TTSUTSSY
cancer $	TTSUTSSY
candidates	SXTUSTUS
candidates for	SXTUSTUS
canteen	VVSVUSTX
canteen at	VVSVUSTX
capacity	TTUURSTX
capacity $	TTUTSSTX
capacity of	VVVVUPcN
card	VVTUVTTX
card HOW	VVTUVTTX
carry	SSTTSZRR
carry $domain	SSTTSZRR
catapult	VVVVVVUW
catapult ORG	VVVVVVUW
cause	SSSUTSSY
cause autism	TUVVVSTY
cause cancer	TTSUTSSY
chal	VWVVVVVV
chal gayi	VWVVVVVV
chalata	STSSSSYS
chalata hai	STSSSSYS
chancellor	VVVVVTSY
chancellor of	VVVVVTSY
chances	VVVVVVVW
chances of	VVVVVVVW
change	UVVUVUTX
change $domain	UVVUVUTX
changes	TTSUTSTY
changes $	TTSUTSTY
charge	VUTVVSTX
charge foreign	VUTVVSTX
charkha	SSSSSYOS
charkha $	SSSSSYOS
chatgpt	UVVTVVUY
chatgpt $	UVVTVVUY
cheap	SSRSSXPT
cheap $domain	TTUTUTTX
cheap petrol	SRSTSYQS
cheaper	RSTSSQR_
cheaper $	SUVVSRS_
cheaper next	VVVVVUUX
cheaper than	TSTSTSTY
cheapest	UUTUUTRY
cheapest $	UUTUUTRY
cheezein	TXUVUTUT
cheezein $state	TXUVUTUT
chest	TUVVVUUX
chest pain	TUVVVUUX
chhape	UUTTXTTT
chhape hain	UUTTXTTT
child	RTSTWPQ_
child #	TUTUXTUT
child $	TTTTTQQ_
children	TTTTTXPT
children $	VURVVRRZ
children ADOPT	TTTTTXTT
chilli	SUTSUYRS
chilli $domain	UXVVVVVU
chilli growers	SSTSUYRS
chillies	TTUUTYRT
chillies in	TTUUTYRT
chinese	QRRRQOP_
chinese %Person	TTTTTTTX
chinese academy	UVUUUUSY
chinese provinces	TTTTTSTX
chinese strategy	TSTUSPS_
choose	VVUVVVVX
choose their	VVUVVVVX
chuke	UVVUYTVT
chuke hain	UVVUYTVT
chutkula	TUTRTRSZ
chutkula sunao	TUTRTRSZ
claim	UTVVTXTT
claim on	UTVVTXTT
claimed	VTVVVTXT
claimed for	VTVVVTXT
clean	UUSTTWPY
clean is	VVTUVURZ
clean its	VVTVVUUY
clean the	VUUTTXTT
cleaning	QUSSRXSS
cleaning $domain	RVTTTVTT
cleaning dirty	TTTTTYSS
cleft	XUVVVUVT
cleft surgery	XUVVVUVT
close	XTUVVTTX
close to	XTVVVVVU
close yesterday	VVTVUTTY
closely	VVXVVVUV
closely is	VVXVVVUV
cnrs	VVUVVTUX
cnrs $	VVUVVTUX
co	XTUVTTUT
co investigators	XTUVTTTT
co write	VVVVVVVV
coast	_UVVRQUR
coast $	_UVVRQUR
code	UUUUUSSZ
code at	VUUVUTTX
code to	UVUVVTUX
coding	VUUVVTTY
coding $	VUUVVTTY
colleague	UVXTTTTT
colleague says	UVXTTTTT
colleagues	TTYTTTTR
colleagues $	TTYTTTTR
collector	TQXSQRQV
collector $	VVVVVVVV
collector $state	TTXTTTTT
collector is	VVUVVTSY
collector of	VRQSSPRW
colour	USTUTSQ_
colour is	USTUTSQ_
come	RXRQRTPN
come $	SXUUTTTT
come and	XTVVVVVV
come from	RRSQUWSQ
come to	SYTVTSTS
come up	RTUUSXTT
comment	ZTVVVTVU
comment on	ZTVVVTVU
commissioner	TXUVUUVT
commissioner of	TXUVUUVT
common	TTYSTRSR
common BETWEEN	TTYSTRSR
completed	UUUUXTVS
completed after	UUUUXTVS
concern	VVVV_TUS
concern $domain	VVVV_TUS
considered	SYUVUSTS
considered for	SYUVUSTS
contribute	VVYTVUST
contribute to	VVYTVUST
control	QXTTSYQQ
control $	RVTTSZQQ
control %Technology	TXVVUUVV
cooperative	YTVVUUVU
cooperative NEED	XTVVVVVV
cooperative in	XVVVVUVU
copying	QZUVQRVS
copying in	QZUVQRVS
corrupt	RTTQTQQ_
corrupt $	TTTUTSTX
corrupt a	STTSUSRY
cost	RSTTVVOV
cost $domain	SSTTT_RP
cost in	VVVVTUUX
cost less	UVVUVTTX
cost money	UVUTXTUT
cost more	TTTTTTTX
cost things	VXVVVUVT
could	SbSSMOPN
could $institution	QUZSTSST
could $state	SZTTTNST
could $thing	TYVVVTVS
could ADOPT	TYUTTSPT
could HOST	XUUTTTTT
could INTRODUCE	SVYVVUUV
could LIST	TUXUVTTT
could PARTNER	XTTVTTVU
could WE	RVRWRURR
could WORK	TXUUTTTT
could be	VZUVTPVS
could come	XTVVVVVV
could go	TXUVTPVT
could it	RYUVTTTS
could kindly	XTUUTTVT
could the	SYTVTSTS
could write	ZTTUTRUS
could you	VSSXUVXQ
coverage	VVUZURTU
coverage BY	VVVVVVVV
coverage across	VVVXVTUU
coverage of	VVUXUTTU
covered	TUSUXTSP
covered BY	STSSXUSQ
covered in	VVVXVTVT
covers	VVUXUTTT
covers WHICH	VVUXUTTT
crack	TTTTTTTX
crack upsc	TTTTTTTX
created	UTTTTTXT
created $	UTTTTTXT
credible	ZTVVVTVU
credible to	ZTVVVTVU
cricket	UUTSUPR_
cricket score	UUTSUPR_
crime	TTTUTTTX
crime rate	TTTUTTTX
criticise	UUTUTRTZ
criticise about	UUTUTRTZ
crowded	VVVWVUVU
crowded BY	VVVWVUVU
crush	VVUVVVVX
crush WE	VVUVVVVX
csr	VVVVVVVV
csr LEAD	VVVVVVVV
curious	TXVVVUVT
curious WHICH	TXVVVUVT
current	UTVUUPSZ
current chancellor	VVVVVTSY
current price	UTVVVRVZ
current science	VVVUVTSY
customer	WVVVVVVV
customer #	WVVVVVVV
customers	UVVVVTUX
customers $	UVVVVTUX
cv	TTTUTTTX
cv to	TTTUTTTX
d	VXVVVUVR
d be	TXVVVUVT
d co	VVVVVVVV
d now	XUVVVUVT
daalun	TTTTTTTX
daalun $	TTTTTTTX
daily	TTUUTRTX
daily $	TTUUTRTX
dan	UVUUUTTX
dan answer	UVUUUTTX
dangerous	RSRTRPNa
dangerous $	RSRTRPNa
dard	TSTSSSTY
dard ki	TSTSSSTY
dashboards	SSSSRZRQ
dashboards $	SSSSRZRQ
data	UUUU_TRW
data are	VVVUbVVO
data of	UUTUTTQ_
database	SUUUZSVQ
database $	SUUVZSVR
database mein	VVVVYVVS
date	VVTUUSVV
date $	VVVUVSPa
date of	VVTVUUXT
day	TTTTTTSX
day $	TTTTTTSX
de	ZSVVVRVS
de sakta	XTVVVSVT
de sakti	XTVVVUVU
dear	WUVVVVVV
dear ORG	WUVVVVVV
deaths	TSUSSXTT
deaths of	TSUSSXTT
decade	UVVUVUTX
decade $	UVVUVUTX
declare	VVUVVUTX
declare its	VVUVVUTX
delete	TTTSSRSY
delete LIST	UTTTTSTY
delete the	TTTTTSSX
delivery	TTTVTYTR
delivery in	STTVTYTS
delivery of	TTUVTXUT
dene	TVUTUTVX
dene NEED	TVUTUTVX
deni	TUTUUTTX
deni NEED	TUTUUTTX
density	VVVVVUUX
density of	VVVVVUUX
department	TTTUTTTX
department of	TTTUTTTX
deploy	TXVVVTTT
deploy $	TXVUTTVT
deploy hua	VTVTYUTS
deploy nahi	VUVXTTTV
deployment	TTVXTXUT
deployment $	VVVXVTUU
deployment TABLE	VVVVVVVV
deployment in	TSVVSYVT
dept	XUUUTTVT
dept NEED	XTVUTTVT
dept asks	TXVVUTVU
deserves	VVUTUTUX
deserves more	VVVTUTUY
deserves the	VVVUVTVX
design	XTVVVSVT
design #	WVVVVVVV
design help	XTVVVSVT
deta	VVVVVVVV
deta hai	VVVVVVVV
detection	STTTTYRS
detection of	STTTTYRS
developed	QQTRWXPS
developed $	TTTRWWST
developed for	SSQTRYSS
device	XVVVUTVU
device $	XVVVUTVU
devices	TXVVVUVT
devices have	TXVVVUVT
dhoop	TTTTTTTX
dhoop niklegi	TTTTTTTX
did	QTQRPRUW
did $cluster	VVTTULfK
did $institution	VURTRYQU
did $person	UUTTUTTX
did $state	UXVVVVVU
did the	RTQRPSVW
died	QSVVSRVY
died of	QSVVSRVY
diesel	TUUVUSRY
diesel $	TUUVUSRY
digitally	WVVVVVVV
digitally $	WVVVVVVV
dil	TUTUXTTT
dil ya	TUTUXTTT
direct	TUXTVUTT
direct FACT	TUXTVUTT
dirt	TUSTSTSY
dirt on	TUSTSTSY
dirty	TTTTTYSS
dirty $domain	TTTTTYSS
disabled	TRTTSXTT
disabled $	UTVTTXTT
disabled %Person	TTTTTXTT
disaster	XTUUTTTT
disaster early	XTUUTTTT
disease	VVRRSVTR
disease $	VTRSSXTR
disease been	UXVVVTVV
diseases	YTVVTTVU
diseases in	XVVVTTVV
diseases that	XTVVVVVU
disinfection	SSTTTZQS
disinfection $	SSTTTZQS
disregard	TTTTTTTX
disregard your	TTTTTTTX
divorce	STTSSTSX
divorce $	STTSSTSX
do	UQRWOQSW
do #	TUTTTTTX
do $	TTSTTRZR
do $cluster	TTVWTSST
do $country	VVUVVVUX
do $domain	SSSSSSSY
do $institution	VVaRTTTW
do $person	SUXTTTSS
do %Cluster	TTTXTTTT
do %Person	TSSRQORY
do %Technology	VVUXVVUT
do BY	TTTXTTTT
do ELSEWHERE	RVRSSXTQ
do WE	VTVVTSVS
do WORK	XTVVVVVU
do about	TVVVSRSZ
do for	TUTTTTSX
do in	TSRSSYSR
do jisme	UVTXTVTT
do magnets	UVSRVUQ_
do next	TUTSTSSY
do plants	TTTSTSSY
do the	TXWSVUTX
do tomatoes	VVVVTUUX
do wonders	XVVVUTVT
do you	RTTRUOQa
doctors	TTTTRTTZ
doctors $	TTTUTTTX
doctors LIST	VVUUTTTX
does	RPUTKWVQ
does $	UUSSTR_Q
does $cluster	STXRWVOS
does $country	TTTSNSR_
does $domain	VQQPPOMb
does $institution	SSVSTVRT
does $person	RTWOROSW
does $state	SQQTSUOZ
does $thing	TTTUTTXT
does INDIA	RTQQSZMR
does LIST	TTVTTWSS
does PER	UUUZRTRR
does a	RSSSSRQZ
does not	T_VVVQVT
does peer	VVUVVVUX
does photosynthesis	VVSSVUSZ
does that	TXTUTTTT
does the	SQORQP_N
dohraye	TXUUTTUT
dohraye ja	TXUUTTUT
dollar	VVUVSVRZ
dollar $	VVUVSVRZ
dolor	TUTTUSTX
dolor FACT	TUTTUSTX
domains 0	FLSURUWT
domains 1	XUMMRTSR
domestic	VVVVVTTX
domestic policy	VVVVVTTX
dominate	UTUTSSTY
dominate in	UTUTSSTY
done	QTSSQTXN
done ELSEWHERE	TXVVVUVV
done about	RSTTR_PQ
done for	RRTURSYR
done on	TTUTTYTS
done to	TTUVVXUT
dont	TXTUTTTT
dont $	TXTUTTTT
door	TSTURTTY
door hai	TSTURTTY
dose	UTUTTSRY
dose of	UTUTTSRY
double	UVVVUTTY
double BY	UVVVUTTY
dr	UUTUTTXT
dr $person	UUTUTTXT
draft	TUTVVTUZ
draft an	TUTVVTUZ
draw	VVUVTTPY
draw $	VVUVTTPY
dress	VUUVUTTX
dress code	VUUVUTTX
drink	RTTUUWTU
drink $	RRTUUYTS
drink today	TTUVVSVX
drinking	TTVUTXUT
drinking $domain	TTVUTXUT
drone	XRSTSWQQ
drone aside	XTTTTTTT
drone aur	VVVVVVVV
drone delivery	TTTVTYTR
drone free	XTVVUTVU
drones	SSSTSZRS
drones at	VVUVVVVW
drones that	SSTTSZRR
dusre	TTXTTTTT
dusre ko	TTXTTTTT
early	ZTRRTTPP
early detection	STTTTYRS
early warning	ZTRSTRSR
earn	UTVVUXTT
earn BY	VVVVVVTX
earn more	UTVVUXVT
earns	VVVUVTTX
earns the	VVVUVTTX
earths	VVVVVTTX
earths $	VVVVVTTX
eat	TRTSRRTY
eat $	TTTTTSTX
eat for	VVVVVVVV
eat in	TTTTTTUX
eclipse	VVVVVURZ
eclipse $	VVVVVURZ
edit	VUUVVTUY
edit genes	VUUVVTUY
education	UUTTTTSX
education #	TUTTTTSX
education minister	VVVVVVTX
effort	UUTXTTTT
effort missing	UUTXTTTT
eiffel	VVUUVUTX
eiffel tower	VVUUVUTX
ek	STXURORV
ek $domain	UUUVSTTX
ek TABLE	UVTXTVTT
ek chutkula	TUTRTRSZ
ek dusre	TTXTTTTT
ek essay	TVUUVUUX
ek joke	UVUUVQSa
election	QTSTTTRZ
election $	SUTTTTRX
election in	SUUVUTUY
email	TTSSTPOa
email $	VUTSUSSY
email FACT	VVUVVTSY
email this	TTTTUTTX
email to	UUVVVTVX
employer	UVTVVUSY
employer $	UVTVVUSY
employer for	UVVVVVUX
end	VVUUYSTT
end up	VVUUYSTT
entanglement	TTTSTOP_
entanglement $	TTTSTOP_
entanglement to	UUUVVSSY
entertain	SUTTSTTY
entertain me	SUTTSTTY
entry	TTTTTSSX
entry on	TTTTTSSX
essay	TVUUVUUX
essay likho	TVUUVUUX
ethical	VUUVVTUY
ethical to	VUUVVTUY
evening	UUVVVVVW
evening $	UUVVVVVW
evenly	UTTYSSTT
evenly TABLE	UTTYSSTT
ever	STUUSYUS
ever LEAD	STUUSYUS
everything	RNRSS_QQ
everything $cluster	TUUVUXTT
everything above	TTTTTTTX
everything on	RNSTTZSK
everything the	TTUVUXRS
everything you	UVVUVTUX
evict	UVVVVVUX
evict me	UVVVVVUX
exam	VVUVVUTX
exam FACT	VVUVVUTX
exciting	VUUUTRTZ
exciting $	VUUUTRTZ
excluding	STVUTXVS
excluding $state	STVUTXVS
executive	VVUVTTYS
executive of	VVUVTTYS
exist	PYXSQTRP
exist $	TTTTSXST
exist BETWEEN	TTXUVTTT
exist from	VVXVVUUV
exist in	SZVUSRVS
existed	UUTSTTXT
existed $	UUTSTTXT
eyes	VVVTVTVX
eyes $	VVVTVTVX
factor	VVVUVTSY
factor of	VVVUVTSY
factorial	SUTTTRPZ
factorial of	SUTTTRPZ
fail	STTTSRSZ
fail $	STTTSRSZ
failed	VVTVSVTY
failed at	VVTVSVTY
failing	UTTTTTSX
failing $	UTTTTTSX
failure	STTTSRPY
failure $	TUTTUQRX
failure of	TUTSTTRX
far	TTWUTRYR
far along	TTTUUSYS
far is	UUXUUTTT
fast	VVTUVUTY
fast $	VVTUVUTY
faster	TTUUTYRT
faster $	TTUUTYRT
father	TUVVVUUX
father has	TUVVVUUX
favourite	TUTRTSSY
favourite %Cluster	TUTRTSSY
feature	XTUVUUVT
feature on	XTUVUUVT
fee	VUTVVSTX
fee does	VUTVVSTX
feel	UVTTVTTX
feel lonely	UVTTVTTX
fees	UUSUTRSY
fees at	UUSUTRSY
few	XVVVUTVT
few %Institution	XVVVUTVT
files	SVVVVUTY
files $	SVVVVUTY
film	VVVVVUUX
film won	VVVVVUUX
filter	TQTTQXYQ
filter $	TRTTTWXS
filter %Technology	RPURQaRR
filter treat	UVTTSSXT
filters	RRSSR_OR
filters $	RRSSR_OQ
filters cost	UVVUVTTX
finished	TUUSS_TS
finished before	TUUSS_TS
first	SUTSSPVX
first %Cluster	TVTTSSXT
first %Person	UVVTUQTa
first man	UUUUVTTX
fit	RaUUPPUS
fit $	XVVVVTVV
fit for	RaUUPPUS
flat	TTUUTTUX
flat ka	TTUUTTUX
flight	TPSSUPS_
flight $	QRSTUQRZ
flight FACT	TTTTUTSX
floating	TTSSSRYS
floating $domain	TTSSSRYS
flood	ZUVVUQVU
flood $domain	ZTUVURVU
flood hit	VWVVVUVV
flowers	TTTTTYTR
flowers into	TTTTTYTR
focus	TTTZSQVQ
focus %Domain	TUTXTTUT
focus COMPARE	VUTXTTTT
focus of	VVTURSYS
foot	SSUUTTYS
foot sorry	TTUVTTYS
foot wounds	TTUVVXUT
for	VZPMSQRN
for #	TVUTUTVX
for $cluster	VVTUYTSS
for $domain	XWPOVRNL
for $institution	XSSTTRWT
for $state	PdSQOKNR
for $thing	USTUSRZR
for %Technology	XTVVVVVV
for FACT	XTTUTTTT
for HOWMANY	VTUUTTXT
for INDIA	TTTUTTTX
for LIST	VUTXTTTT
for PARTNER	XTTVUTUT
for WE	WTXVUTUT
for WHICH	VVVXVUUV
for a	WRSUSRRY
for aside	STTTTYSS
for breakfast	VVVVVVVV
for chilli	SUTSUYRS
for cleaning	RVTTTVTT
for cnrs	VVUVVTUX
for coding	VUUVVTTY
for copying	QZUVQRVS
for deployment	TSVVSYVT
for disaster	XTUUTTTT
for disease	XTTTSSRT
for divorce	STTSSTSX
for drone	XTVVUTVU
for flood	VWVVVUVV
for fun	TTTTTTSX
for leprosy	TTTTTXTT
for me	STTUSTRX
for measuring	TTUUUXTT
for museums	XTVVVVVU
for noise	XTUVTTUT
for or	SYUVUSTS
for passport	VVVUVVTY
for patients	TTVVSXUT
for peeling	TTTTTXTT
for republic	TTTTTTSX
for soil	VVVVaTVP
for tb	TTVVSXUT
for the	PTTTQVWT
for tuberculosis	SSSSTYRT
for unpaid	UVVVVVUX
for up	SYSSSSSR
for western	SYUVTSVT
for women	TRQRWXQP
forecasting	RTTTS_QQ
forecasting of	RTTTS_QQ
foreign	VUTVVSTX
foreign students	VUTVVSTX
forget	VVVUVTUX
forget everything	UVVUVTUX
forget your	VVVVVVVV
free	XTUXTRTS
free $domain	XTVVUTVU
free LIST	VVUXTSTT
fresh	TTTTTXTT
fresh $	TTTTTXTT
friendliest	UVUSTSSY
friendliest %Person	UVUSTSSY
from	PWULRVOG
from #	UVUZUSVU
from $	QQQRSWVQ
from $domain	RQRSRZPS
from $institution	TTXSTXOP
from $person	VVZUVUUT
from $state	OWTSVVTR
from ELSEWHERE	RbVVTOVS
from YEAR	XTTTTTTT
from animals	XTVVVVVU
from getting	TTUVVXUT
from steel	TSTTTXST
from the	UZVVUUVR
froth	TRUUTZVQ
froth %Project	TRUUTZVQ
fruit	SVUURYTR
fruit $	TRUURYTR
fruit LIST	TXUVTTVT
fun	TTTTTTSX
fun $	TTTTTTSX
funding	PTRSRSQ_
funding $	RUSRSQS_
funding did	VVUVUVTX
funding next	TTUTTTUX
future	TTTTTUTV
future $domain	RSSQQYRS
future accha	TTTTTTTX
future of	STUUUSTY
ganga	VVTUVURZ
ganga now	VVTUVURZ
gap	POR_TMPO
gap of a kind	POR_UNPO
gareeb	SRTQSPVY
gareeb hain	SRTQSPVY
gaya	RSSTTSTZ
gaya WHICH	TTTTUTTX
gaya hai	TUTUUTTX
gayi	VWVVVVVV
gayi WHICH	VWVVVVVV
gdp	VUVVVTTZ
gdp growth	VUVVVTVY
gdp of	VVVVVVTX
general	TTSTTSRY
general $	TTSSTSSY
general election	TVVVVVSZ
generate	SSSTTQRY
generate $	TSTTTTSX
generate a	TSTUSSSY
generator	UTTTVTSX
generator $	UTTTVTSX
genes	VUUVVTUY
genes $	VUUVVTUY
getting	TTUVVXUT
getting worse	TTUVVXUT
ghar	UUTUVSSY
ghar WHERE	UUTUUTSY
ghar WORK	VVVVVUVX
ghoomne	TTUVUTTX
ghoomne WHEN	TTUVUTTX
given	TWTTTTTX
given $	TTTTTTTX
given they	VYVVVUVS
go	RXTTRUSS
go on	UUTTUTTX
go through	VVWVVVVU
go to	RXUTRWSR
goes	STSUTRSY
goes to	STSUTRSY
going	TTTTTTTX
going to	TTTTTTTX
gold	TTTTURRZ
gold rate	TTTTURRZ
good	TVQRUPOY
good #	aSVVUPVS
good %Person	VVVVVUUX
good employer	UVTVVUSY
good idea	VVVSUTVY
good job	TVVUVUUX
good laptop	QTTTVSSZ
good manager	VVTVVVTX
good morning	WTUSVQRW
good or	TTTUTTTX
good this	TUVVVSSZ
good would	TXVVVTVT
got	TXTTTTUT
got $thing	TXTTTTUT
governor	RUUVUQQ_
governor of	RUUVUQQ_
governs	RUSSSSSY
governs bavaria	RUSSSSSY
grader	TTTUTTTX
grader $	TTTUTTTX
grant	XTUVTTVT
grant on	YVUVUVVU
grant with	XTVVTTVT
graph	VVVVXTUT
graph $	VVVVXTUT
grateful	WTVTTTTT
grateful for	XTTUTTTT
grateful if	TUXUVTTT
great	UVUVVRUZ
great $	UVUVVRUZ
grow	RRSUTSTZ
grow $	TTTUTTTX
grow in	TTTVVSVX
growers	SSTSUYRS
growers $	SSTSUYRS
growing	STTSTYSS
growing more	STTSTYSS
growth	VUVVVTVY
growth of	VUVVVTVY
h	VVVVVUQ_
h index	VVVVVUQ_
hai	UQSMSQST
hai $	VPTMRSSS
hai $cluster	STTSSSYS
hai $domain	URSRPQQY
hai $institution	TUZUTTSS
hai $state	XTVVVSVT
hai LIST	TTTTXTUS
hai TABLE	TVUYTTTT
hai WHICH	PZQSRROS
hai WHO	TUTUUTTX
hai aaj	UVTTTUTX
hai aur	VVTTUSYS
hai ho	TXTUUTTT
hai isme	XTVVVUVU
hai jo	UXVVVUVU
hai main	TVXUUUTT
hai sabka	VVVWVUVU
haiku	TSTUSSSY
haiku on	TSTUSSSY
hain	SUVUXNNS
hain $	TUVVUPOU
hain $domain	TRRTXTTS
hain $state	TVVUaTVO
hain HOW	VVXUVVVU
hain HOWMANY	STSSYTSR
hain WHICH	VYVVVTVV
hain YEAR	UVVUYTVT
hain ab	UUTTXTTT
hain database	VVVVYVVS
hain jo	XVVUVSVU
hain wo	TXUVUTUT
hamlets	TXVVUTVT
hamlets in	TXVVUTVT
hanging	TXUVTTVT
hanging fruit	TXUVTTVT
happen	VVSVUSRZ
happen to	VVSVUSRZ
happened	VVVVZSTR
happened after	VVVVZSTR
happens	TTSUTSTY
happens to	TTSUTSTY
harassing	TUVVVUVX
harassing me	TUVVVUVX
hardly	UVTXVTTU
hardly LIST	UVTXVTTU
has	TRRTRaPO
has $cluster	UUTSTTXT
has $domain	TVVTXTUT
has $institution	QPTTVYOS
has $person	VV_UUTUT
has $state	RTRSSYSQ
has $thing	QSTTQOZR
has ELSEWHERE	UYVVVTVU
has LACK	TXTTTTUT
has WHICH	VUVYUSUV
has WHO	XSSURYSQ
has WORK	aTRSRPRQ
has anything	TWVVUVUT
has been	STSXSWMQ
has both	XTUUUTTT
has chest	TUVVVUUX
has in	TUUVXTVT
has it	TXVVVUVV
has many	TTTTTXTT
has no	VVVXVTVU
has not	TXVVUTUT
has produced	TTTTTXTS
has springs	TXUTTTUT
has the	XQTQVWSV
has undertaken	VVUUXTTU
have	NWUWTNPQ
have $	TXVURPPW
have %Institution	VTVYSTUU
have ELSEWHERE	TXUTTTUT
have LINK	TTUXTTTT
have LIST	VVYUVTVT
have MEMBER	VVUUXTQT
have WORK	dTVVSLVR
have a	UUU_URTR
have already	TXTTTTUT
have at	VVVTXVVU
have been	WVVXVSVV
have children	VURVVRRZ
have in	TTTTSXTT
have it	UXVXUSSS
have never	TXVVVUVT
have no	RWUVVQQR
have not	VXVVUTVV
have on	TTSTSXVU
have the	TVRVSRRV
have there	VVTTXTTT
he	XTXVUUQT
he INTRODUCE	VVYVVVTU
he LIST	VVZVVVVR
he aside	XTVVUUVT
he married	VVTVVVRY
he take	TUVVVUUX
headlines	UVUTURSZ
headlines please	UVUTURSZ
heard	QWSORVMW
held	TSSRVVVQ
held $	TVTTSSXT
held in	TSTTVVTR
heliborne	TTTTSXTS
heliborne $domain	TTTTSXTS
hello	TTRTTRRZ
hello $	TTTUTTTX
hello HOW	VVTUUUTX
hello in	VVVVVVVV
hello pirate	UVVUVTUX
help	VQPRRXPU
help $domain	UTVVUXVT
help WE	VXVVUTVV
help WHO	XTVVVSVT
help disabled	TTTTTXTT
help for	STTSSTSX
help the	XUTUTTTT
help visually	TTTTTXTR
helpful	TUTTTRSZ
helpful $	TUTTTRSZ
her	VVUVVURZ
her job	VVUVVURZ
here	WUVVVUVU
here $	VVVVVVVV
here NEED	VVVVVVVV
here WHICH	XTVVVUVU
hi	VVVVVVVV
hi WE	VVVVVVVV
hidden	TTTTTTTX
hidden instructions	TTTTTTTX
hill	TXVVVUVU
hill $domain	TXVVVUVU
hisab	VVVSUTUY
hisab se	VVVSUTUY
hit	VWVVVUVV
hit and	VWVVVUVV
ho	QXTWSVMR
ho $	RUSWTSQW
ho chuke	UVVUYTVT
ho raha	RQTXTXSQ
ho rahi	TXTTTTTT
ho sake	STUURYVR
ho sakta	TXWUTTTT
ho to	SZVVVSVS
ho ya	TTTTTSTY
hoga	VVUVUUTY
hoga $	VVUVUUTY
hogi	UUUUVRUZ
hogi $	UVUUVTTY
hogi WHICH	VUVVVSVY
hold	UTSTTTXT
hold $	UTSTTTXT
holiday	UUTTUTTX
holiday $	UUTTUTTX
home	RQSSQWRV
home $	RRQSRXNV
home FACT	UUTTUTSY
hoon	TVXUUUTT
hoon WHO	TVXUUUTT
hope	TTVVSXUT
hope for	TTVVSXUT
hotel	UTVVVSVY
hotel booking	UTVVVSVY
hotels	UTTUUTTX
hotels near	UTTUUTTX
hours	VVTVUSSY
hours of	VVTVUSSY
hua	VSTSWSYQ
hua $	VVTUTSYR
hua $domain	VTVTYUTS
hue	TXTRVTRR
hue $	TWUTXTTT
hue aur	TXUUTTUT
hui	VTUXWSXR
hui $	VUUXTTXT
hui hain	VTVU_TVS
human	SRTTSRO_
human agent	UTUUVTUX
human or	SSTUSRPZ
hume	VVVVVVVV
hume drone	VVVVVVVV
hyacinth	STUUUYSS
hyacinth $	STUUUYSS
ice	TUUUUTXT
ice of	TUUUUTXT
idea	SXTSWPTT
idea $	VVVSUTVY
idea HOWMANY	TUUVXTVT
idea being	SYUVUSTS
ideas	TXTUTTUS
ideas ELSEWHERE	TXTUTTUS
if	XTYTRQRU
if $state	TXUVVUVT
if LIST	VVXVVVVU
if WE	XUXUVVTT
if the	TTSUTSTY
if you	WTWTTSTT
ignore	TTTTUTTX
ignore LIST	VVVUVTUX
ignore everything	TTTTTTTX
iii	VUUTTTTX
iii of	VUUTTTTX
ilaaj	SSTTUZSR
ilaaj $	SSTTUZSR
impaired	TRTTSXSR
impaired %Person	TTTTTXTR
impaired or	UTVTTXTT
improve	TTTTTXTT
improve HOW	TTTTTXTT
improved	UYVVUTVT
improved $domain	UYVVUTVT
in	SUVRTVHR
in $	TTTQRYRS
in $cluster	SUXSSWQP
in $country	QTTTRRT_
in $domain	VQOUWUIO
in $institution	VVRVVURZ
in $state	UUROTTPT
in $thing	SUVSTZRT
in %Domain	VVVVVVVV
in ELSEWHERE	SYUURQVT
in HOWMANY	TUYTXSTR
in INDIA	XQRTSMSY
in LIST	TTXUTSTT
in NUM	SUTTTTXT
in WE	XUXUTTUT
in WHEN	UUTTTTXT
in WHICH	RRSYQPUQ
in YEAR	STSRUWRV
in a	UXUYTRVU
in bamboo	VXVVVTVU
in both	YVVVVSVV
in brief	URUTTR_Q
in general	TTSSTSSY
in its	TXUVUVTX
in local	TTVVTXTT
in membership	TTTYTRTS
in more	TVUXVSST
in one	UVUVUTXT
in or	XVVVVTVV
in physics	UVVVVVUX
in science	XTTUTTVT
in silicon	STTTSSSY
in some	TXYVUTUS
in terms	VVTXXRUR
in than	VTVVVUVX
in the	SRTQVWMS
in this	TUUVXTVT
in your	TSUQXPTT
incense	TTTTTXTT
incense $	TTTTTXTT
index	VVVVVUQ_
index of	VVVVVUQ_
information	SSTSUYRS
information for	SSTSUYRS
insaan	TTTTTSTY
insaan ho	TTTTTSTY
install	TXUVVTUT
install a	TXUVVTUT
instructions	TTTTTRSZ
instructions and	VVVUVTUX
instructions you	TTTTTTTX
insulin	WVVVVUVV
insulin pens	WVVVVUVV
intelligence	UVVTVVUY
intelligence with	UVVTVVUY
internally	VVUVVVUX
internally $	VVUVVVUX
intertwined	UVXVUUVT
intertwined $	UVXVUUVT
interventions	RZTUTSTT
interventions ADOPT	TXTTTTUT
interventions for	TXVVUTUT
interventions that	TXVVVTVV
interviewees	ZSUVTRVQ
interviewees on	ZSUVTRVQ
into	YVRQTXRO
into $domain	YTTTTRTT
into $state	TXUVUTUT
into future	RSSQQYRS
into incense	TTTTTXTT
into odia	STTUSSRY
into something	TSTTVXTT
into tamil	TTUTUTTX
into the	VVVVUZUS
invest	PSTTSQQa
invest FIGURE	TVTTUUTX
invest in	RSSUSRQZ
investigators	XTUVTTTT
investigators for	XTUVTTTT
involve	TTSSRYRR
involve $institution	TTSSRYRR
ipl	TTTTTSTX
ipl score	TTTTTSTX
ipsum	TUTTUSTX
ipsum dolor	TUTTUSTX
is	TNVNLLVX
is $	UTSTTS_Q
is $cluster	TTYTTRRS
is $country	RSZSQRPV
is $domain	PROOOSN_
is $institution	SSUOQM_Q
is $person	QRMPQPTb
is $state	QQTTUQUa
is $thing	NLQRQXUS
is INUSE	TTTTTXTT
is LINK	VVYVVVUS
is NEED	XTTUTTTT
is TABLE	VVUXVTVV
is WHO	XTTTTTTT
is WORK	UUTXTQRX
is a	TUTTUQRX
is at	TVUYTTTU
is best	VVVXVTVT
is dangerous	TTUVUTTX
is drone	TTUVTXUT
is harassing	TUVVVUVX
is he	VVTVVVRY
is it	SVTTTTTW
is more	STTSUSRY
is most	VVVWVUVU
is one	VVUVSVRZ
is overrated	TTTTTTTX
is spending	UUTXTTTT
is spoken	UTUVUSVY
is struggling	XTVVVVVV
is the	OQPQRSRY
is visiting	XTVVUUVT
isme	XTVVVUVU
isme WHICH	XTVVVUVU
it	MYRQTOVU
it $	UVQTXRWU
it ADOPT	TXUVVUVT
it FACT	XVUVVVUT
it INUSE	VSUXSRWS
it WORK	TXVVVTVT
it be	TTTTTTTX
it been	TXVVVUVV
it come	SXUUTTTT
it do	TVTTUTXT
it ethical	VUUVVTUY
it going	UUUVVUVX
it in	VVVVVVVV
it possible	TXUVVTUT
it rain	UUVVVTVY
it raining	TTTVUTVX
it to	TXVVVUVT
it today	VVUVVUXT
it too	UZVVUSTS
it true	TTTTTTTX
it worth	TTVVVVVX
it would	VXVVUTVV
its	UVSTUTO_
its #	VVUUVVVX
its $domain	UVSVVUTa
its %Technology	TUTTTTTX
its MEMBER	UVUUUUSY
its catapult	VVVVVVUW
its exam	VVUVVUTX
its last	VVUVUVTX
its own	VVUVVVUY
its wells	TXVVVVVV
ja	TXUUTTUT
ja sakte	TXUUTTUT
ja sakti	UXVVVUVU
jaan	TTXTTTTT
jaan INTRODUCE	TTXTTTTT
jaana	TTUVUTTX
jaana NEED	TTUVUTTX
jahan	STUURYVR
jahan $domain	STUURYVR
jaisa	TXVUTTVT
jaisa WHO	TXVUTTVT
jeetenge	UVUUVTTX
jeetenge $	UVUUVTTX
ji	UVUUVTTX
ji YEAR	UVUUVTTX
jisme	UVTXTVTT
jisme %Cluster	UVTXTVTT
jo	QXSQOVUN
jo $domain	ZTUUTPVS
jo $state	NXRPPWTO
jo %Technology	SWVUSXVU
jo ELSEWHERE	UXVVVUVU
jo WE	XTVVVUVU
jo cheezein	TXUVUTUT
job	TUSTURPa
job $	TVUUVUQZ
job at	TTTTTSRY
jobs	TUUVVTQY
jobs $	TTUVVUUX
jobs in	UVVVVTR_
jodta	TTXTTTTT
jodta hai	TTXTTTTT
joke	TUSRSSQY
joke about	TUTSSSRY
joke sunao	UVUUVQSa
journal	UVVVVUUX
journal should	UVVVVUUX
journalist	VVVVVVVV
journalist WORK	VVVVVVVV
judgement	VVVTUTUY
judgement WHICH	VVVTUTUY
judna	YTVVSTVT
judna hai	YTVVSTVT
jugaad	TXUVVTVS
jugaad $state	TXUVVTVS
jump	XTVVVVVU
jump from	XTVVVVVU
just	UVUTXTUT
just kidding	UVUTXTUT
ka	UTSUQMPX
ka $cluster	VVYTUVUU
ka $country	VVYVUUUT
ka $domain	VVUUUVRZ
ka $institution	VVXUVUUU
ka $thing	TXTTTTTT
ka COOPERATE	UVUTXTUT
ka FACT	SUSSSRZM
ka LEAD	VUTTTTYR
ka LINK	UVZSUSSS
ka LIST	VVUVVUUX
ka TABLE	TTTXTTTT
ka WHICH	TTXTTTTT
ka WHO	VVXVVVVU
ka WORK	XTTTTTTT
ka admission	UUTVVTTX
ka bhaav	TTUVVSUY
ka bhav	VVUUVTTX
ka budget	SSUTTRS_
ka future	TTTTTTTX
ka ghar	UUTUUTSY
ka hai	UVTTTUTX
ka ilaaj	SSTTUZSR
ka jugaad	TXUVVTVS
ka khana	TTTUUTSX
ka loan	VVVVVUVX
ka mausam	UVUUUSSZ
ka mukhya	TTUUUTTX
ka phone	VVTUUVTX
ka rate	TTTTTSRY
ka rent	TTUUTTUX
ka smart	TXTUUTTT
ka taza	STTSSSSY
kadi	VVXUUTTS
kadi ABOUT	VVXUUTTS
kadiyan	TVZSRTRR
kadiyan $	TVZSRTRR
kaisa	UVUUUSSZ
kaisa hai	UVUUUSSZ
kal	TTTTTSTY
kal #	STSTTRSZ
kal $state	TTTUTTTX
kal baarish	VUVVVSVY
kanoon	TTTTTSTX
kanoon hain	TTTTTSTX
kar	VTTSVSRU
kar dene	TVUTUTVX
kar deni	TUTUUTTX
kar raha	XTTTTTTT
kar rahe	TVVUXTUT
karega	XVTUTTTT
karega $	XVTUTTTT
karega WHICH	VVUVVVVX
karein	TXUVUTUT
karein $	TXUVUTUT
karna	RXTUUTTT
karna NEED	SZUVVRVQ
karna hai	TXTUUTTT
karne	_UVVRRVU
karne wali	_UVVRRVU
karo	TTTXTTTS
karo $	TTTXTTTS
karta	YTTWSRSR
karta hai	YTTWSRSR
karte	VWUSYOUR
karte hain	VWUSYOUR
karti	VSVUTRVW
karti $	TTVUTTUX
karti hain	XTVVVUVU
karu	TTTTUTTX
karu $	TTTTUTTX
karwa	UUTVVTTX
karwa do	UUTVVTTX
ke	TRQVTYJS
ke #	URTSQZSO
ke $cluster	UVTTSYTT
ke $domain	SWTSRVSR
ke %Event	UUSSSYRR
ke %Person	VRVTSVVQ
ke %Project	RSTTSYTS
ke %Technology	UYVVVSVV
ke HOWMANY	RSSWXQRR
ke LIST	VVVVVVVV
ke MEMBER	STRRRZSR
ke WHICH	TTTTTSTX
ke aas	XVVVUTVV
ke baad	XSTSRXTQ
ke liye	TWSRNWNV
ke pati	TTTTTTQY
ke rashtrapati	VVUVVUUX
ke registan	YTVVVSVR
ke saath	RUTQUZTR
ke through	TUYUTTUS
ke upar	XTTTTTTT
keeda	TTTTUTTX
keeda LACK	TTTTUTTX
keemat	VVTVVTXS
keemat aur	VVTVVTXS
keep	SSUTTXTR
keep foot	TTUVVXUT
keep seeing	UVXVVUVU
keep vegetables	TTTTTXTT
khana	TTTUUTSX
khana accha	TTTUUTSX
kharab	TTTSUYSS
kharab phal	TTTSUYSS
khaun	TTTUTSTY
khaun $	TTTUTSTY
khet	TTTTTTTX
khet mein	TTTTTTTX
ki	LPRSTXVV
ki #	OTTRRZTQ
ki $	_TVSXQUQ
ki $domain	RPQQPTRZ
ki %Technology	TTUTNXTR
ki FACT	TTTTTRXT
ki HOWMANY	RTRYWSSQ
ki LIST	PTTTTXTT
ki WHICH	RVTVSUST
ki agli	TTTUTTTX
ki kadi	VVXUUTTS
ki keemat	VVTVVTXS
ki salary	VVTVUUSY
ki tarkeeb	TTTSUYSS
kidding	UVUTXTUT
kidding HOWMANY	UVUTXTUT
kind	XVTVVVVT
kind as	XVTVVVVT
kindly	ZSSUSSVS
kindly LIST	ZSSUSSVS
kindly NEED	VVVVVVVV
kinds 0	QPTHESZV
kinds 1	TRMIWZHP
kinds 2	NNPaQOTM
kinds 3	TUUfNNSN
kisi	SS_SRRSQ
kisi %Project	TTYTTTTS
kisi se	TUYUTTUS
kisko	XTUUTTSS
kisko pata	XTUUTTSS
kist	TTTUTTTX
kist WHEN	TTTUTTTX
kit	TXVVUTVU
kit INUSE	TXVVUTVU
kitchens	TSTTUYSS
kitchens $	TSTTUYSS
kiya	TVUXSTTT
kiya $	TVUXSTTT
km	YTVVUSVT
km of	YTVVUSVT
known	SSSSRZRQ
known 0	OKNMOKJe
known 1	RRPRQPPa
known 2	LUMOQTLX
known 3	TMRPMYVU
known about	SSSSRZRQ
known none	RTPQSPPa
ko	UTXSRQVS
ko $	STSSSSYS
ko $cluster	TTXTTTTT
ko $domain	XVUUTTVP
ko %Cluster	TVUTUTVX
ko HOW	TTXTTTTT
ko HOWMANY	VVVVVVVV
kohli	VVTTTTTX
kohli ne	VVTTTTTX
kuch	TTVUTTUX
kuch WHY	TTVUTTUX
laga	SSSTSYTS
laga $	UUVUTUTX
laga hai	SSSTSYVS
lagana	SZVVVSVS
lagana ho	SZVVVSVS
lagane	UYVVVSVV
lagane layak	UYVVVSVV
lagayi	UXVVVUVU
lagayi ja	UXVVVUVU
lagi	VTVU_TVS
lagi hui	VTVU_TVS
land	UUTTSTSY
land does	UUTTSTSY
landlord	TUUVVUUY
landlord evict	UVVVVVUX
landlord in	TUVVVUVX
language	UTUVUSVY
language is	UTUVUSVY
languages	TTVVTXTT
languages $	TTVVTXTT
laptop	QTTTURRa
laptop $	QTTTVSSZ
laptop for	VUUVVTTY
laptop should	TVVVVUTY
larvicide	RRSSRaNQ
larvicide $	RRSSRaNQ
last	VSSUTQXU
last $	TUUUUTXT
last NUM	YUUUUTSS
last round	VVUVUVTX
last week	TTUVUTTX
last year	VVTVVTTX
law	VUUUUSSY
law $	VUUUUSSY
laws	QQUUPPRZ
laws on	QQUUPPRZ
lay	VVVXTVVT
lay out	VVVXTVVT
layak	UYVVVSVV
layak $domain	UYVVVSVV
laziest	SSTSTQR_
laziest $	VVUVVTSY
laziest about	TSUSTSSY
le	SYUUUTUR
le $	VVVVVUVX
le sakte	SYVVUTUR
legal	STTSSTSX
legal help	STTSSTSX
leprosy	TTTTT_PP
leprosy $	TTTTT_PP
less	TSTTUYRS
less smoke	TSTTUYSS
less than	UVVUVTTX
life	TTTTTSSY
life $	TTTTTSSY
lights	TTTTTQSZ
lights $	TTTTTQSZ
like	SSTXRMQU
like $	TTTXTTTT
like $domain	TYVVVTVS
like $thing	SSSSSSSY
like WHICH	XTVVVVVU
like an	TUXTVUTT
like her	VVUVVURZ
like in	TTUVUTTX
like the	TTTSSOR_
like to	XUVVVUVT
likho	TVUUVUUX
likho science	TVUUVUUX
lines	TUTTTTXT
lines $	TUTTTTXT
linkedin	TTTTUTTX
linkedin FACT	TTTTUTTX
listed	TTTTYSTR
listed as	TTTTXTTT
listed for	VVTUYTSS
listed hain	TTTTXTUS
literacy	VVVVVVTX
literacy rate	VVVVVVTX
lithium	XVVVUUVU
lithium $domain	XVVVUUVU
litres	UVTTSSXT
litres does	UVTTSSXT
live	SWRRQPQ_
live $	TTQQTPRZ
live in	SWUVQRVW
liye	TWSRNWNV
liye #	XTVUTTUT
liye $	TRTTTQSY
liye $domain	WTTTSVST
liye $state	TXUUTSUQ
liye ABOUT	SSSSSZSP
liye ADOPT	TaVUTPVS
liye ELSEWHERE	TXTTTTTT
liye HOWMANY	TVVTTTVX
liye NUM	WVVVVVVV
liye PARTNER	YTVVUTVU
liye WHICH	OVTTSYRQ
liye WHO	ZTUURRVR
liye app	SSTTTYRS
liye aur	TXVVVVVV
liye design	XTVVVSVT
liye ek	TVUUVUUX
liye jo	TYVVVSVV
liye kuch	TTVUTTUX
liye top	YUVVVUVU
loan	TUTTTSTX
loan HOW	VVVVVUVX
loan NEED	TUTTTSTX
local	TTVVTXTT
local languages	TTVVTXTT
lok	SUUVUTUY
lok sabha	SUUVUTUY
lol	VVTVUUXT
lol LIST	VVTVUUXT
lonely	UVTTVTTX
lonely $	UVTTVTTX
long	TUSSSSXT
long does	TUUUUTXT
long has	UUTSTTXT
longest	SUUVVTTX
longest $domain	SUUVVTTX
look	RWTXTTTT
look at	RZVVUTVR
look like	TTTXTTTT
looking	XTUUTTUT
looking at	XTUUTTUT
looks	TXVVVTVT
looks good	TXVVVTVT
lorem	TUTTUSTX
lorem ipsum	TUTTUSTX
lose	VVTUVUTY
lose weight	VVTUVUTY
lot	TTUVTXVT
lot about	TTUVTXVT
love	VUUTURQ_
love $	VUUTURQ_
low	RVTTS_RP
low cost	STTTT_RP
low hanging	TXUVTTVT
lumpi	SXUUTTTT
lumpi $domain	SXUUTTTT
lumpy	QSRSSZQR
lumpy skin	QSRSSZQR
machine	PXTTSXRT
machine $	SRSSRWQV
machine ABOUT	VTUUVR_Q
machine WORK	QYUVTSSR
machine for	TTTTTXTT
machine from	SYUVTSVT
machine le	SYVVUTUR
machines	QWSRRXOR
machines $	TXTTTTTS
machines ELSEWHERE	UXVVVTVU
machines for	OSUTSaOR
machines in	STTUSYVR
machines that	TTTTTXTT
madam	XTUUTTVT
madam the	XTUUTTVT
made	RTQRSVNX
made $	TTQRSSPZ
made from	TSTTTXST
made it	TXVVVUVT
magnets	UVSRVUQ_
magnets WORK	UVSRVUQ_
mahal	VVUUVVRZ
mahal $	VVUUVVRZ
main	XTXUTTSS
main $institution	TVXUUUTT
main %Institution	XTVVTTUT
man	UUUUVTTX
man on	UUUUVTTX
manage	VVTVVVTY
manage its	VVTVVVTY
manager	VVTVVVTX
manager $	VVTVVVTX
manner	TTXTTTTT
manner $	VVWVVVVV
manner LINK	TTXTTTTT
manner is	VV_VRUST
mantri	TTUUUTTX
mantri ABOUT	TTUUUTTX
many	TTTTTXTT
many users	TTTTTXTT
marine	SSVVTYVR
marine $domain	SSVVTYVR
market	TTTTTVTW
market HOWMANY	TTTTTTTX
market in	STVVTXTT
married	VVTVVUP_
married $	VVTVVUP_
mausam	UVUUUSSZ
mausam kaisa	UVUUUSSZ
max	YSTTSTTS
max NUM	YSTTSTTS
may	TXUVWSUT
may ADOPT	TXUVUUVT
may WE	VVUUXTTU
may be	VVVVVVVV
may do	VVVVVVVV
may take	UXVVVUVT
maybe	VVVVVVVV
maybe $domain	VVVVVVVV
me	VRSRVQKY
me $	RTQSWSQX
me $domain	RXRTPPQX
me ABOUT	TUVVVUVX
me ADOPT	TXVVUTVS
me ELSEWHERE	TXVVVTVU
me HOWMANY	TTTTXTUQ
me INUSE	UXVVVUVU
me PARTNER	XTVVUTVU
me WHICH	UXWVVUVU
me WHO	XTTTTTTT
me an	UVTVVVSX
me deploy	VTVTYUTS
me jeetenge	UVUUVTTX
me jo	VWVVVVVV
me python	UVUVVTUX
me there	TTUVTXVT
me to	UTYUUTTX
me up	UTTTTTTX
me without	UVVVVVUX
mean	RSSRVOZR
mean $	SSSRROZR
mean LIST	TUTUXTUT
measure	VVVVVSaQ
measure $	VVVVVSaQ
measuring	TTUUUXTT
measuring $domain	TTUUUXTT
mein	TSOTRWOQ
mein #	VVVXTUUU
mein $	ZPTVUQQR
mein $domain	UTSSPTQR
mein $state	XTUUTTSS
mein $thing	QVQTRWRP
mein ABOUT	VVYUVRXT
mein ADOPT	TXTTTSTT
mein COOPERATE	TUTTTXTT
mein FACT	TWSUTVRT
mein HOWMANY	RNST_PSP
mein INUSE	TZVUVTVU
mein LACK	TXVUVTVU
mein LIST	UTTSSTXT
mein NUM	SRRSYSUS
mein PARTNER	ZUTVTTUU
mein WE	XVTUTTTT
mein WHICH	QVTVSQSU
mein WHO	QQRVUXRR
mein WORK	SUUUTWUS
mein achhe	ZTUUTPVS
mein admission	TVVTTTVX
mein baarish	UVVVVUVX
mein bani	TTUUTXUT
mein dhoop	TTTTTTTX
mein dohraye	TXUUTTUT
mein ek	UUUVSTTX
mein flat	TTUUTTUX
mein gareeb	SRTQSPVY
mein hai	RVVUSVVR
mein hain	SQRRRZTQ
mein hoon	TVXUUUTT
mein hue	TXUTUTTS
mein karwa	UUTVVTTX
mein keeda	TTTTUTTX
mein kisi	TUYUTTUS
mein laga	SSSUTYOS
mein lagana	SZVVVSVS
mein lagane	UYVVVSVV
mein lagi	VTVU_TVS
mein naya	TTUTTTUX
mein pyaz	TTUVVSUY
mein saath	TTYTTTTS
mein thoda	TTTTTTXT
mein unki	TTVUTYVU
membership	TTTYTRTS
membership among	TTTYTRTS
men	XTUVUUVT
men and	XTUVUUVT
mention	STTUXWRP
mention $cluster	VVTUZSRR
mention $domain	RSVUR_TS
mentioned	UVXVVUVU
mentioned together	UVXVVUVU
met	UUTUTTXT
met a	UUTUTTXT
metagenomics	XTUVUTVT
metagenomics or	XTUVUTVT
mg	UVUVVUSZ
mg road	UVUVVUSZ
might	VYTVSPSQ
might $institution	VVXVVVUU
might $state	UYVVUSVT
might ADOPT	TXVVUTUU
might PARTNER	WVVVVVVV
might WE	WXVVVTVV
might be	VVVVVVVV
might help	XUTUTTTT
milakar	TTTTXTTT
milakar $	TTTTXTTT
milegi	UUUVSTTX
milegi $	UUUVSTTX
milna	TUYUTSTQ
milna hai	TUYUTSTQ
milun	TUTUUTTX
milun $	TUTUUTTX
min	XTVUTTVT
min NUM	XTVUTTVT
minister	VRSSSMYU
minister $	UUUUVSRZ
minister $person	UVUUUT_Q
minister FACT	UVTTUSXT
minister WORK	TVUUVUUX
minister is	XTTTTSRV
minister of	STTUSTQY
minister say	VVVVVTTX
minister should	UVUUVTUX
missing	TYUXTRTT
missing %Domain	UUTXTTTT
missing from	UYVVVRVV
misused	TTTTTTTX
misused FUND	TTTTTTTX
mla	STUUUTTX
mla of	STUUUTTX
model	TYVVUSVT
model ADOPT	TXVVUSVU
model of	VYVVVUVU
models	UWVVVUVV
models from	UWVVVUVV
modi	UVUUVTTX
modi ji	UVUUVTTX
money	TTTQVSPX
money $	TTTTTTPX
money in	UTTSTSTY
money just	UVUTXTUT
monitoring	XTVVTTUT
monitoring around	XTVVTTUT
moon	TUUTURTY
moon $	TUUTURTY
more	NRRUUUOW
more $	UTVVUXVT
more $domain	TTUTSTTX
more corrupt	STTSUSRY
more funding	VVVTUTUY
more saffron	STTSTYSS
more than	TTTVVSRX
morning	WTUSVQRW
morning $	SUUSVQR_
morning WE	XUVVVUVT
morning into	UVVVVRUZ
most	QSRSPSQY
most #	TTTTTSTX
most $	VVVUVTTX
most %Institution	UVTXTTUT
most LIST	TSTSTYSS
most WORK	VVVTVTVX
most corrupt	VVVVVVUW
most crowded	VVVWVUVU
most exciting	VUUUTRTZ
most funding	TTUTTTUX
move	TSTTTXTT
move $	TTTTTXTT
move WE	TTVVVVVX
mukhya	TTUUUTTX
mukhya mantri	TTUUUTTX
municipal	TXUVUUVT
municipal commissioner	TXUVUUVT
municipality	WVTTTSTS
municipality of	TYVVVVVT
municipality with	XTTTTTTT
museums	XTVVVVVU
museums ABOUT	XTVVVVVU
n	UUZSTRSP
n $institution	UUZSTRSP
na	TXUVUTUT
na karein	TXUVUTUT
nahi	RTUXVRST
nahi $	VVVTXUTT
nahi %Place	VVVXVTVT
nahi hui	VUVXTTTV
nahi karti	TTVUTTUX
nahi kiya	TVUXSTTT
nasa	VVTRSRRY
nasa $	VVTRSRRY
national	VVVVVUUX
national award	VVVVVUUX
naya	TTUTTTUX
naya %Cluster	TTUTTTUX
ne	RTTVXRTS
ne #	TVUXSTTT
ne HOWMANY	TTTTXTTU
near	WRRURRSV
near $institution	UTTUUTTX
near $state	WRUURTUU
neglecting	UUVUTTUX
neglecting science	UUVUTTUX
neighbours	TXVVUTUT
neighbours have	TXVVUTUT
network	SUXUUTTT
network $	UUXUUTTT
network could	SVYVVUUV
never	TXVVVUVT
never made	TXVVVUVT
new	PSRPOZQP
new in	PPQPO_QP
new to	TZVVVSVV
newborns	TSUSSXTT
newborns $	TSUSSXTT
newton	VUUUUSSY
newton second	VUUUUSSY
next	PQPUVOTX
next $	TUTSTSSY
next %Cluster	VVVTUUTX
next LEAD	SVTVVVOb
next decade	UVVUVUTX
next eclipse	VVVVVURZ
next for	VWVVVUVV
next general	TVVVVVSZ
next time	UTVVVTVX
next to	TTTVXTRT
next week	SVUVVVXT
next year	RRSTSSQZ
nice	TVUTUTVX
nice %Place	TVUTUTVX
nicer	TSTVVTVX
nicer %Place	VTVVVUVX
nicer than	TTTVVTVX
nicest	UUUVVTTX
nicest $	UUUVVTTX
nidhi	TTTUTTTX
nidhi ki	TTTUTTTX
nif	TTTTTXTT
nif ke	TTTTTXTT
niklegi	TTTTTTTX
niklegi WHICH	TTTTTTTX
nilogon	TRTTRWYQ
nilogon filter	TRTTRWYQ
no	RVVUWSRQ
no #	UVUZSPUS
no $domain	SZTTTSVR
no %Cluster	VVUZURUT
no %Institution	TVTZTSTT
no %Project	UURTXQQR
no %Technology	TSTWUTTT
no HOWMANY	VVUVZUUS
no direct	TUXTVUTT
no topic	PNPKKQSa
nobel	TVTTUSSZ
nobel $	VVUUUTUX
nobel prize	TVUUURTZ
nobody	VVUYVSVU
nobody no	VVUYVSVU
noise	XTUVTTUT
noise and	XTUVTTUT
not	RaTSRNTT
not ADOPT	TXTTTSTT
not FACT	T_VVVQVT
not already	VWVVVUVV
not asked	RSNU9bSN
not in	T_UTTPUT
not reached	VXVVUTVV
note	UXVVVTVT
note for	UXVVVTVT
nothing	UUTXUTUU
nothing has	UUTXUTUU
notice	UVVVVVUX
notice $	UVVVVVUX
now	OOQQPMYY
now $	NOQQPMYY
now dan	UVUUUTTX
now like	XUVVVUVT
nsf	VVUVVVUX
nsf in	VVUVVVUX
obliged	XTUUTTVT
obliged if	XTUUTTVT
occur	TVUXTSST
occur in	TVUXTSST
odia	STTUSSRY
odia $	STTUSSRY
of	OMQTXSSU
of #	TUTWXTRT
of $cluster	QRRSVTRW
of $country	STTSTSRY
of $domain	TNQPQ_SS
of $institution	PSTTVQUY
of $person	TSWRRPUV
of $state	OUSQLPKV
of $thing	TTTTTQZR
of %Cluster	VVTXTTUT
of %Domain	VVUZURTT
of %Institution	QTTXZOPP
of %Person	UVTZWPRR
of %Place	VVVXVTUV
of %Project	TTTXTSTT
of %Technology	VVVXVTUU
of COOPERATE	VVTVTVSS
of INDIA	TUTUTTSX
of LIST	VVTTXTTT
of MEMBER	VVTTXTUT
of NUM	SUTSRRP_
of ORG	XUTVUUUU
of WHO	XTUUUTTT
of WORK	VVUYVSVS
of a	XVVVUTVU
of ammonia	VVVUVUSY
of current	VVVUVTSY
of deployment	VVVXVTUU
of money	TTTTTTPX
of newborns	TSUSSXTT
of onions	TRUVUSUY
of paracetamol	UTUTTSRY
of rain	VVVVVVVW
of research	VVVWVVVV
of science	UUTXTSTT
of sciences	UVUUUUSY
of smart	VUSUTTYS
of tb	STTTTYRS
of the	MVUQOVUU
of these	UTTSTSTY
of tungsten	VVVUSTTY
of your	UVVVXTVT
off	TTVTUTVX
off with	TTVTUTVX
office	TSXTTQPX
office $	TSSTSQRZ
office of	VVXVVVTT
ok	VVVVVVVV
ok so	VVVVVVVV
old	UUPQSQWU
old is	UUPQSQWU
oldest	VVVXTVVV
oldest %Cluster	VVVXTVVV
on	UTQQRVGW
on $	UXVVVUVT
on $cluster	TTTRPWSX
on $domain	TURQTWJT
on $thing	VTVVTXTS
on TABLE	UVUXUTUT
on a	VVVVVVVV
on bacterial	XVTVVVVT
on better	XTTTTTTT
on both	XTVVUTVV
on flood	ZTUVURVU
on for	XTVVVVVV
on holiday	UUTTUTTX
on jobs	UVVVVTRZ
on marine	SSVVTYVR
on mg	UVUVVUSZ
on rare	VVVVVTTX
on the	WTRXQPOX
on tv	TXTVTTTT
on twitter	TUSTTSRY
one	ZWTXVRSP
one #	XUTVTTUT
one %Cluster	TVUXTSST
one %Place	VVVTXUVT
one %Technology	VVVTXVVU
one another	UVTXTSUT
one dollar	VVUVSVRZ
one in	VVVSVTVZ
one paragraph	UVUVUTXT
one roof	XTUUUTTT
one ticket	SZUVVTVR
onions	TRUVUSUY
onions in	TRUVUSUY
only	XUUYTRTR
only $	XUTYTRTR
only KNOW	UVWVVVVV
only a	VVVWVUVV
onwards	XTTTTTTT
onwards $	XTTTTTTT
open	TTTTTQSZ
open a	VVUUVVTY
open the	TTTTTQSZ
open to	WVVVVVVV
opening	VVTVUSSY
opening hours	VVTVUSSY
operate	SPUVRaVR
operate in	SPUVRaVR
opinion	SRTRSRTY
opinion $	TTUSURT_
opinion on	TTTUSSTY
opposition	TTTSSQTX
opposition think	TTTSSQTX
or	VQPUQUUT
or #	VVVVVVVV
or $domain	ZVUUSQSQ
or $person	STTSSSSY
or $state	YRVVUTVT
or %Event	TTTTTXTT
or %Place	UUTXUTUU
or %Project	VVYTTSVV
or LIST	WVVVVVVV
or a	SSSRRRWU
or b	STTSUSRY
or bad	TTTUTTTX
or disabled	UTVTTXTT
or near	XVVVVTVV
or pricking	TTTTTXTT
or private	TUTUTTYS
or usable	SYUVUSTS
order	TRSSTRQ_
order a	TRSSTRQ_
organise	UVTVVVSY
organise its	VVUVVVUY
organise vocational	VVTVVVSY
organised	VUTTTYRT
organised BY	VUTTTYRT
organising	VVUVVVUX
organising its	VVUVVVUX
other	VSRZTRSR
other $	STSZSRRR
other diseases	XTVVVVVU
out	RRSWWXPP
out %Cluster	VVVXTVVT
out WHO	XUVVVUVU
out of	TTTVXTUT
out there	SRRSRZRR
outside	NQONGIIi
outside advice	UMQROKKZ
outside costs	OOOQUTSX
outside doing	PXLOPPR_
outside forecast	SJRPKNQb
outside general	RQRPOOMc
outside money	PSRSRQOc
outside news	TJTQUMTX
outside opinion	VTSQJRKZ
outside practical	MROTOPQa
outside private	KRKQHWG_
outside reasons	QVQRQPNY
outside science	NPWUPKLX
outside small talk	VPQQQTRU
outside superlative	QTSRSMPb
outside writing	SPONQLSb
over	UURbPPPU
over %Cluster	VVTXVVVT
over %Domain	VVVXTTTT
over %Place	VVUYVTUT
over pollution	UVUUVTUX
over the	TUSZRRRU
overrated	TTRTTTMY
overrated $	TTRTTTMY
overtake	TSTTTTTX
overtake $state	TSTTTTTX
own	UTTRRQRZ
own $	UUTTSTSY
own $domain	VVVVVVVW
own %Cluster	VVUVVVUX
own money	UTTSTSTY
pa	VVVVVVVV
pa to	VVVVVVVV
paas	XVVVUTVV
paas $	XVVVUTVV
paid	TTTTRQSZ
paid $	TTTTRQSZ
pain	TUVVVUUX
pain WHICH	TUVVVUUX
pairs	UVTXTTUT
pairs of	UVTXTTUT
paisa	UUVUUUTX
paisa deta	VVVVVVVV
paisa laga	UUVUTUTX
panchayat	XTVVVUVU
panchayat in	XTVVVUVU
par	YTTVRQTT
par $	TVUUVUUX
par ELSEWHERE	TYVVVSVV
par WHICH	_RVSRQVV
par WHO	aTVVVSVT
par WORK	YTTVRQTT
paracetamol	UTUTTSRY
paracetamol for	UTUTTSRY
paragraph	UVUVUTXT
paragraph $	UVUVUTXT
parishad	XTTVUTUT
parishad NEED	XTTVUTUT
part	TTTTTXRT
part in	TTTTTXRT
parties 0	SQHVUXQS
parties 1	OTHHPUbT
parties 2	OQcUNOAN
party	RTSRSOWX
party LEAD	TVTSTSYS
party WORK	STTTTQRZ
party will	UTVVVTVX
pasand	VVUVVVVX
pasand karega	VVUVVVVX
passport	VVVUVVTY
passport $	VVVUVVTY
password	VUVVUSSY
password of	VUVVUSSY
pata	XTUUTTSS
pata hai	XTUUTTSS
patches	VVVVVVVV
patches LIST	VVVVVVVV
patents	VVUVZUUS
patents no	VVUVZUUS
pati	TTTTTTQY
pati ABOUT	TTTTTTQY
patients	TTVVSXUT
patients $domain	TTVVSXUT
pay	TUTTTTTX
pay $	TUTTTTTX
pays	VVUVVTUX
pays for	VVUVVTUX
pe	WRTTVSRP
pe $	STTRWRSW
pe WHO	_SVVTSVT
pe WORK	XSUTUTSO
peeling	TTTTTXTT
peeling or	TTTTTXTT
peer	VVUVVVUX
peer review	VVUVVVUX
pens	WVVVVUVV
pens WHO	WVVVVUVV
pension	TUTUUTTX
pension ruk	TUTUUTTX
percent	TVUTTSTX
percent of	TVUTTSTX
perform	TTTUUTXT
perform $	TTTUUTXT
personal	VUTUUSSY
personal phone	VUTUUSSY
petrol	RRSTSWOU
petrol from	SRSTSYQS
petrol ka	TTTTTSRY
petrol price	TTUVVQU_
phal	TTTSUYSS
phal sabzi	TTTSUYSS
phase	UUUTTRTX
phase for	UVVVUTTX
phase iii	VUUTTTTX
phd	UUUVVTTX
phd supervisor	UUUVVTTX
phone	UTTSTQR_
phone HOWMANY	VVTUUUSY
phone MEMBER	UTUTUSSY
phone of	VUTUUSSY
photosynthesis	VVSSVUSZ
photosynthesis WORK	VVSSVUSZ
physics	UVVVVVUX
physics this	UVVVVVUX
piece	VVVVVVVV
piece on	VVVVVVVV
pirate	UVVUVTUX
pirate $	UVVUVTUX
pizza	TSSTTSSY
pizza for	TSSTTSSY
plan	WUVVVVVV
plan a	WUVVVVVV
plant	UUVVTWTS
plant been	UTVVSXTS
plant to	VXVVVUVU
plants	QZSSTQSW
plants INUSE	TXUVUUVT
plants WHICH	TXVVVUVU
plants WORK	TTTSTSSY
platforms	UXVVVVVV
platforms INUSE	UXVVVVVV
please	SWQRNSRW
please $	TSSUQVXR
please ABOUT	UVUVUTXT
please ADOPT	UTUUVTUX
please LIST	TXTTSUUT
please NEED	WUVVVVVV
please PARTNER	XTVVVTVT
please delete	TTTSSRSY
please register	TUTUUTSX
pls	VUXTUPYR
pls $	VUXTUPYR
pm	TTTTTTTX
pm of	TTTTTTTX
poem	UUUQRQR_
poem %Cluster	UUUQRQR_
point	UUUURPR_
point of	UUUURPR_
policy	TXVVUTSV
policy brief	TXVVUTUT
policy on	VVVVVTTX
political	STTTTQRZ
political party	STTTTQRZ
pollution	UVUUVTUX
pollution $	UVUUVTUX
popular	VVTUUTTX
popular $	VVTUUTTX
population	RTSSYQPU
population density	VVVVVUUX
population of	RSSSYRPT
position	UTSTTTXT
position does	UTSTTTXT
possess	XUVVUTVU
possess WORK	XUVVUTVU
possible	V_RSQOOR
possible $	QZSSSRQQ
possible PARTNER	ZTTUTSSR
possible to	TXUVVTUT
postal	UUTSSSYS
postal %Place	UUTSSSYS
potential	ZTRRQQQQ
potential #	YTUTSSTT
potential PARTNER	YTRSSRRS
praising	TTTTUTTX
praising WE	TTTTUTTX
predict	WTTTTRMV
predict $domain	YUUUTSOR
predict next	SUUUSPPa
predict the	TVUUTUVX
preferably	VVVVVVVV
preferably in	VVVVVVVV
preferred	XTUTTTTT
preferred $	XTUTTTTT
press	VVVVVTTY
press write	VVVVVTTY
pretend	TTTUUTTX
pretend to	TTTUUTTX
previous	VVVUVTUX
previous instructions	VVVUVTUX
price	RQRSSTUW
price $state	TTUVVQU_
price did	VVTVUTTY
price does	UTUUTTXS
price information	SSTSUYRS
price of	TRTTTQSZ
price rising	UVTVUTQX
pricking	TTTTTXTT
pricking amla	TTTTTXTT
print	TTTTUTTX
print your	TTTTUTTX
private	SUSUSS_P
private $	SUSUSS_P
prize	TVUUURTZ
prize $	VVVUVTVX
prize in	UVVVVVUX
prize this	TVUUUTTX
problem	VTTVUTYS
problem does	VTTVUTYS
produced	TTTTTXTS
produced $	TTTTTXTS
producers	WVVVVVVV
producers digitally	WVVVVVVV
profit	VVTVVTTX
profit last	VVTVVTTX
profitable	TUVVVTTX
profitable in	TUVVVTTX
prompt	TTTTUTTX
prompt $	TTTTUTTX
proposal	YSTUTSUR
proposal $	XVUVVVVT
proposal WE	XUTVTTUT
proposal on	YSVTUTUT
provenance	TSRQSWQV
provinces	TTTTTSTX
provinces have	TTTTTSTX
psa	TUTUUSTY
psa WORK	VVVVVVVW
psa and	TTTUUTTX
psa yesterday	VVVVVTTY
psu	XTVVTTVT
psu in	XTVVTTVT
public	TUTUTTYS
public or	TUTUTTYS
publish	UVVVVUUX
publish in	UVVVVUUX
published	UUTTTXTT
published BETWEEN	UVVVVYVT
published before	UUTTTXTT
pull	TTSTSXVU
pull together	TTSTSXVU
purifier	TRTRTOQa
purifier $	USTUTSQ_
purifier WORK	SRRSSSZQ
purifier a	TTTTTTPX
purifier is	UUTUUTRY
pushed	TXUVUTUT
pushed into	TXUVUTUT
put	TTTXRTSU
put $cluster	TTTXTTTT
put into	VVVVUZUS
put your	UTTSTSTY
pyaz	TTUVVSUY
pyaz ka	TTUVVSUY
python	UVUVVTUX
python code	UVUVVTUX
query	UVVVVTUX
query to	UVVVVTUX
qwe	SUTSURP_
qwe NUM	SUTSURP_
qwer	SSTSTRSZ
qwer zxcv	SSTSTRSZ
qwerty	RRQQRPPa
qwerty $	RRQQRPPa
r	VVVVYTVS
r a	VVVVVVVV
r there	UVVVYTVS
race	VVVVVTUX
race VERSUS	VVVVVTUX
raha	WRTVTWRR
raha hai	WRTVTWRR
rahe	TVVUXTUT
rahe $	TVVUXTUT
rahi	WXSSRQPQ
rahi hain	YRSSTSRS
rahi machines	TXTTTTTT
rain	UUUVVTV_
rain in	UUUVVTV_
raining	TTTVUTVX
raining in	TTTVUTVX
raise	VVUVUVTX
raise in	VVUVUVTX
ran	TVTUTXUS
ran BETWEEN	TTTUTXUT
ran well	VYVVVUVS
ranked	VVUXTTTT
ranked BY	VVUXTTTT
rare	VVVVVTTX
rare earths	VVVVVTTX
rashtrapati	VVUVVUUX
rashtrapati ka	VVUVVUUX
rate	STRSTOTZ
rate 2day	TTTTURRZ
rate WHICH	TTTTTSRY
rate in	TTTUTTTX
rate of	VVVVVVTX
ration	VVTUVTTX
ration card	VVTUVTTX
ratna	SVTUUTTX
ratna $	SVTUUTTX
reached	UVVVSSYO
reached $	UTVVSTYO
reached $state	VXVVUTVV
ready	TSSUSX_T
ready for	TSVVSXUT
ready is	VVSVUS_O
receptive	VVVVVVVV
receptive $	VVVVVVVV
recipes	QSSTSQO_
recipes with	QSSTSQO_
record	UUSUUSRZ
record of	UUSUUSRZ
recorded	VSVRbPRO
recorded $	VSVRbPRO
records	TTSTXQSU
records $	TTUUXTVT
records of	UTTTTSTY
rectors	VVUVVVVX
rectors $	VVUVVVVX
reduce	TSUSSXTT
reduce deaths	TSUSSXTT
regarding	XUUUTSVT
regarding improved	UYVVUTVT
regarding treatment	XTUUTTVT
regards	VVVVVVVV
regards pa	VVVVVVVV
registan	YTVVVSVR
registan mein	YTVVVSVR
register	RSRSRSSZ
register WE	TUTUUTSX
register a	TSSTSSUY
regulate	TTTTTTSX
regulate $domain	TTTTTTSX
regulate drones	VVUVVVVW
reinvent	TXTTTTUT
reinvent the	TXTTTTUT
religion	UTTTTTP_
religion $	UTTTTTP_
rely	XTVVVVVV
rely on	XTVVVVVV
remove	VUVVSUYS
remove $	VUVVSUYS
rent	TTUUTTUX
rent HOWMANY	TTUUTTUX
repeated	SZUVVTVR
repeated in	SZUVVTVR
replace	STTUSSSY
replace diesel	TUUVUSRY
replace doctors	TTTUTTTX
reported	USSTTRZR
reported $	UTTTTTXT
reported for	VUUVUSXT
represent	WVVVVVVV
represent an	WVVVVVVV
republic	TTTTTTSX
republic day	TTTTTTSX
research	WQQSSSPZ
research $	VTUVTTSX
research %Domain	VVVWVVVV
research %Institution	UVUVVVVX
research WHO	YTTUTRTP
research funding	RUSSSSSY
resistance	XVTVVVVT
resistance would	XVTVVVVT
respected	XTUUTTVT
respected sir	XTUUTTVT
restaurants	SSUVVQU_
restaurants in	UTVVVRVZ
restaurants near	TTUVVSUY
restrictions	UVUUUTTX
restrictions $	UVUUUTTX
reveal	TTTTTTTX
reveal the	TTTTTTTX
review	VVUVVVUX
review FACT	VVUVVVUX
revival	YTUVTSSS
revival $state	YTUVTSSS
rice	TTTUTTTX
rice does	TTTUTTTX
richer	TTTUVTTY
richer $	TTTUVTTY
richest	STUUTPTa
richest %Person	STUUTPTa
right	UVUTTQR_
right now	UVUVVUSZ
right to	UVUTTQTY
rights	TUVVVUVX
rights $	TUVVVUVX
rise	TUUUUTTX
rise $	TUUUUTTX
rising	UVTVUTQX
rising $	UVTVUTQX
road	SSSTTXRU
road from	VTTVVVUZ
road made	TSTTTXST
road right	UVUVVUSZ
roof	XTUUUTTT
roof $	XTUUUTTT
roughly	VVTUYTSS
roughly HOWMANY	VVTUYTSS
round	VVUVUVTX
round and	VVUVUVTX
ruk	TUTUUTTX
ruk gaya	TUTUUTTX
rules	TTTTUTTX
rules and	TTTTUTTX
rupay	UUUVSTTX
rupay mein	UUUVSTTX
rupees	RSRSRRPZ
rupees $	RSRSSRRZ
rupees is	VVUVSVRZ
saal	TTUTTTSX
saal $state	TTUTTTUX
saal HOWMANY	VVUVUUTY
saath	XSUTSURO
saath INDIA	SUTSWXTT
saath LINK	UVTXTVTT
saath PARTNER	XVTUTTTT
saath WHICH	UVUTTXUT
saath aa	XTVVVUVU
saath hain	TTYTTTTS
sabha	SUUVUTUY
sabha election	SUUVUTUY
sabka	VVVWVUVU
sabka TABLE	VVVWVUVU
sabse	QTTSSQSZ
sabse accha	QTTSSRSY
sabse achha	UVUQUQSa
sabse bekaar	VVVSUTUY
sabzi	TTTSUYSS
sabzi bachane	TTTSUYSS
sacked	UVUUVTUX
sacked over	UVUUVTUX
safe	QRTTTZRR
safe $	STTUUNPb
safe $domain	STTTTYSS
safe to	RTTUUWTU
saffron	STTSTYSS
saffron $	STTSTYSS
sahayata	XTVVVUVU
sahayata de	XTVVVUVU
said	STSTSTWU
said hello	TTTUTTTX
said to	UTTUUTXT
sake	STUURYVR
sake $	STUURYVR
sakein	XTVVVUVU
sakein $	XTVVVUVU
sakta	VZTSSORS
sakta hai	VZTSSORS
sakte	TXUUTTTR
sakte hain	TXUUTTTR
sakti	VWVVUSVT
sakti hai	VWVVUSVT
salary	VUSUTSOb
salary $	VUUVVTPa
salary HOWMANY	VVTVUUSY
salary do	VVUVTUTX
salary does	VVVVVTRZ
sambhalte	TTTUUTTY
sambhalte hain	TTTUUTTY
same	RXTUTTTT
same $	RXTUTTTT
samman	TTTUTTTX
samman nidhi	TTTUTTTX
saw	TXTVTTTT
saw $thing	TXTVTTTT
say	TRTTTVRW
say hello	VVVUVTUX
say that	TRTTTVRW
say yesterday	VVVVVTTX
says	UVXTTTTT
says $institution	UVXTTTTT
science	XPPUQQOT
science $	SRRVRTQT
science have	VVVYVSVV
science in	XTTUTTVT
science max	XTTTTTTT
science minister	VUUUVTRY
science par	TVUUVUUX
science the	VVVVVUVW
sciences	UVUUUUSY
sciences select	UVUUUUSY
scientific	TVXUTTSS
scientific adviser	TVXUTTSS
score	TTTTTRTY
score $	TTTTTRTY
se	SQZSWNRQ
se $	XTZUTTTT
se $cluster	UVZSRTRR
se $institution	TTXTTTTT
se $state	TSTURTTY
se ADOPT	VYVVVTVV
se LINK	TUTUXTTT
se WHICH	TUXTTTST
se WHO	VVXUVUUU
se aa	SZVVVTVU
se hain	XUTVTUUU
se judna	YTVVSTVT
se milna	TUYUTSTQ
se zyada	SRRRYRTS
second	TTSUTQR_
second $institution	TTTVUTTX
second law	VUUUUSSY
second phase	UVVVUTTX
seeder	TXSTTSWT
seeder $state	TXTUUTTT
seeder BY	VUSUTTYS
seeing	UVXVVUVU
seeing $institution	UVXVVUVU
seen	UYVVVRVV
seen in	UYVVVRVV
select	UVUUUUSY
select its	UVUUUUSY
send	TTTUTTTX
send WE	TTTUTTTX
sense	TZUVTRSQ
sense in	TZUVTRSQ
sensex	TUSRUQQ_
sensex $	TUSRUQQ_
sentence	TTUTTTTX
sentence into	TTUTTTTX
series	WVVVVVVV
series a	WVVVVVVV
serum	UVZUVSTS
serum $institution	UVZUVSTS
serve	VVSVUSTX
serve $	VVSVUSTX
shaadi	VVUUVUTX
shaadi WHEN	VVUUVUTX
shaadishuda	VTTUVSRY
shaadishuda hai	VTTUVSRY
she	UUTUTTXT
she do	UUTUTTXT
short	VVTTTTXT
short ABOUT	VVTTTTXT
should	WNRPOLLW
should $cluster	TUTSTSSY
should $institution	VSQRQQOW
should $state	PTRTRRSZ
should INDIA	TTUTSTTX
should LIST	SVTUUTTX
should WE	WRSTSRTW
should a	XTVVTTVT
should be	SVTUVUPb
should he	XTVVUTUT
should it	XVUVVVUT
should like	TUXTVUTT
should the	TSUUTTTX
showing	VUVXVUUT
showing %Technology	VUVXVUUT
side	ZSUSTRTS
side $	YTUTTSUT
side $state	XTVUTTUT
sign	RSTTSTTX
sign me	UTTTTTTX
sign of	STTVTYTS
sikhane	XVVVUTVU
sikhane ke	XVVVUTVU
silicon	STTTSSSY
silicon valley	STTTSSSY
since	RTTSUWTM
since YEAR	RTTSUWTM
single	TTUXTTTT
single %Cluster	VVVWVUVV
single %Institution	TTUXTTTT
sir	WSTSQQSW
sir $	VVVUTTSY
sir WE	XTVVVUVU
sir dard	TSTSSSTY
sir madam	XTUUTTVT
skin	QSRSSZQR
skin $	RTSTTZQS
skin disease	TTTTTXTT
slot	TTTUTTSY
slot at	TTTUTTSY
small	WVVVVVVU
small $domain	WVVVVVVU
smart	TXSTTSWT
smart $domain	VVVVVVVV
smart seeder	TXSTTSWT
smarter	STTSSSSY
smarter $person	STTSSSSY
smartphone	SSSSTYRT
smartphone FACT	SSSSTYRT
smoke	RTTTTWQU
smoke $	TTTTTTQY
smoke in	TSTTUYSS
so	YTTUYTTR
so HOWMANY	VVUUYSTT
so WE	XTVVVVVU
so kind	XVTVVVVT
so um	VVVVVVVV
soil	VVVVaTVP
soil LIST	VVVVaTVP
solve	SSSTTRWU
solve $	VTTVUTYS
solve 3x	TUTTUTQY
solve VERSUS	UVVUVTTX
solved	UYVVVTVU
solved $domain	UYVVVTVU
some	UUXTSRTS
some #	XTUUTTUT
some %Project	TTXTTTTT
some ELSEWHERE	TXVVTTVT
some way	UVZVVUUS
somehow	VVXVVVVU
somehow $	VVXVVVVU
something	RXTSXXTT
something for	T_VVVQVT
something in	TUUTYUUT
something useful	TSTTVXTT
sona	UVTTTUTX
sona HOWMANY	UVTTTUTX
sood	VVVUTTSY
sood sir	VVVUTTSY
sorry	TTUUSTZR
sorry WHICH	VVVVTVXT
sorry the	TTUVTTYS
sort	UVUVVTUX
sort a	UVUVVTUX
sorted	VUVYUSUT
sorted $	VUVYUSUT
sorter	Q_TUUQYQ
sorter $	TTTUUSYS
sorter $state	SZVVVSVS
sorter of	TYVVUSUR
speak	VUTTSZPS
speak of	VUTTSZPS
speech	TTTTTTSX
speech for	TTTTTTSX
spend	TRUUTRRZ
spend ABOUT	TTUUTTTX
spend on	TSVVUSTZ
spending	UUTXTTTT
spending effort	UUTXTTTT
spoken	UTUVUSVY
spoken in	UTUVUSVY
springs	TXUTTTUT
springs $domain	TXUTTTUT
sql	UVVVVTUX
sql query	UVVVVTUX
states 0	JHRUSUYS
states 1	ZSPLRVIS
states 2	PdRQLKMP
station	TTUVVSUY
station $	TTUVVSUY
stations	XVVVVVVU
stations in	XVVVVVVU
steel	TSTTTXST
steel $domain	TSTTTXST
step	TUTTUTTX
step $	TUTTUTTX
step BY	TUTTUTTX
steps	VV_VQVUS
steps is	VV_VQVUS
still	TTUVUTUX
still burning	TTUVUTUX
stock	TUUUUTTX
stock in	TUUUUTTX
stocks	TUTVUTUX
stocks $	TUTVUTUX
stocks should	VVVVVVUW
stories	SSSSSYQS
stories of	SSSSSYQS
story	SSSQRRXT
story about	UUURRSQY
story of	TSSUSTZR
stoves	TXVVVUVU
stoves from	TXVVVUVU
strategy	TSTUSPS_
strategy for	TSTUSPS_
struggling	XTVVVVVV
struggling with	XTVVVVVV
student	VXVVUTVV
student thesis	VXVVUTVV
students	UUSUTRSX
students $	VUTVVSTX
students WORK	UVTVTTTX
students failed	VVTVSVTY
stupid	STTSSQSZ
stupid $	STTSSQSZ
style	TXUVVTUT
style $thing	TXUVVTUT
suar	TTTTTRYU
suar $	RUSQSQ_Q
suar is	TTTTTTTX
sue	UVVVVVUX
sue WE	UVVVVVUX
summarise	VVVXVUVT
summarise %Institution	VVVXVUVT
sun	TTUUTYRT
sun faster	TTUUTYRT
sunao	TTTRTQS_
sunao $	UUTTVSSY
sunao %Person	TUUSTSUY
sundar	UUSUUSRZ
sundar hai	UUSUUSRZ
supervisor	UUUVVTTX
supervisor is	UUUVVTTX
supply	XTVVVUVU
supply $domain	XTVVVUVU
surgery	XUVVVUVT
surgery and	XUVVVUVT
system	TSTTSPYU
system about	UTSUSR_P
system prompt	TTTTUTTX
systems	TTTTTTTX
systems of	TTTTTTTX
tagged	UUVRZSTS
tagged $domain	UUVRZSTS
taj	VVUUVVRZ
taj mahal	VVUUVVRZ
tak	TTXRTSSS
tak $	UUTTXTTT
tak HOW	TTXTTTTT
tak HOWMANY	TUZSTRRQ
tak ka	VVXUVVVV
take	SUUVVTUY
take $	TUVVVUUX
take WE	TTUVVUUX
take on	UXVVVUVT
taking	U_VVVRVS
taking to	U_VVVRVS
talk	TSVVTXVS
talk about	TSVVTXVS
tall	VUSTUTOa
tall is	VUSTUTOa
tamatar	VVUUVTTX
tamatar ka	VVUUVTTX
tamil	TTUTUTTX
tamil $	TTUTUTTX
target	UXVVUTVU
target $state	UXVVUTVU
tarkeeb	TTTSUYSS
tarkeeb $	TTTSUYSS
tax	TUTTTTTX
tax do	TUTTTTTX
taza	STTSSSSY
taza %Document	STTSSSSY
tb	QRSSQaPQ
tb $	SRUTQZSR
tb with	STTTTYRS
teach	RRRSRRRZ
teach me	RRRSRRRZ
teachers	XTTUTTVT
teachers in	XTTUTTVT
tell	TTSTXSTV
tell $person	TTTUTTTX
tell WE	TTUUXTVT
temple	TTTTTYTR
temple flowers	TTTTTYTR
terms	VVTXXRUR
terms of	VVTXXRUR
test	STUURYVR
test ho	STUURYVR
testing	XTTTTTTT
testing #	XTTTTTTT
textbook	RQQOPRO_
tha	TTTTTTXT
tha $	TTTTTTXT
than	RPOTTPQa
than #	SVTSSRSY
than $institution	RVSUUSQY
than $state	TSTVVTVX
than FIGURE	TTTTTTTX
than NUM	SSTSSQS_
than YEAR	TSVUSXVT
than chinese	TTTTTTTX
than one	TVUXVSST
than the	TTTTUTTX
thanks	TUTTTRSZ
thanks that	UUUUURR_
thanks you	TUTTUSTY
that	VZQQSQMR
that $	XUWVVVVT
that $cluster	STTSTUTX
that $institution	TTTTTXTS
that $state	PbUTSNSP
that $thing	TTTTTXTT
that %Person	TTTTTTTX
that ELSEWHERE	TXVVUUVV
that NONE	VVVXUUVV
that WE	SXSUSRSV
that WORK	WXTTRPSS
that a	XTVVUTVU
that came	TTTVXTUT
that can	TXVVVTVV
that carry	SSTTSZRR
that could	UWRUSSTR
that finished	TUUSS_TS
that help	TTTTTXTT
that jump	XTVVVVVU
that mention	RSVUR_TS
that ran	TTTUTXUT
that reduce	TSUSSXTT
that was	UUUUURR_
that would	TXVVUTVU
the	POONXSWQ
the #	RSTRSPP_
the $cluster	PSTQMVRJ
the $country	SUSTSSPY
the $domain	STSRRTVU
the $institution	WTPSWOWM
the $state	TRTTXQXR
the $thing	IVONNUST
the %Cluster	SSTQWUVV
the %Document	USTTRVVR
the %Domain	VVTTTXTT
the %Event	VVVUSTTY
the %Institution	QSTRQWRX
the %Person	RRSSR_SR
the %Place	QSUXRRSV
the %Programme	TTTTTXTT
the %Project	SSRRSYRU
the %Technology	TVTTUVTR
the ABOUT	TTTTTSSY
the COMPARE	STSSSSSY
the ELSEWHERE	U_VVUTVS
the FACT	UUQTSQYS
the FUND	VVVVVTTX
the GAP	UUTXTSTT
the HOST	UVUTTSXT
the HOWMANY	RRQPZUNQ
the INDIA	SVTUUTTX
the LEAD	RUUTPOSZ
the LINK	RScSPPNQ
the LIST	XVVUTTTS
the NUM	VVVWSTUX
the PARTNER	VVVVVRZT
the STAGE	TTVUTXVT
the TABLE	VVUYTSTT
the WORK	YTUVTSSS
the aadhaar	VVVVUUSY
the admin	VUVVUSSY
the air	TTTTSVSW
the annual	VVTVUTSY
the aside	SRWUTVST
the attendance	VVTVUTSY
the balance	TTTXTTTT
the bank	UUTUTTSX
the best	UUUSRRRa
the boiling	TUUUTORZ
the canteen	VVSVUSTX
the capacity	VVVVUPcN
the chances	VVVVVVVW
the cheapest	UUTUUTRY
the chinese	SSTTQORb
the claim	UTVVTXTT
the collector	VRQSSPRW
the crime	TTTUTTTX
the current	VVVVVTSY
the data	UUTUTTQ_
the dress	VUUVUTTX
the drone	STTVTYTS
the education	VVVVVVTX
the eiffel	VVUUVUTX
the email	VVUVVTSY
the entry	TTTTTSSX
the failure	TUTSTTRX
the first	SUTSSPVX
the floating	TTSSSRYS
the focus	VVTURSYS
the friendliest	UVUSTSSY
the ganga	VVTUVURZ
the gdp	VUVVVTTZ
the go	TTUTSYTS
the governor	RUUVUQQ_
the graph	VVVVXTUT
the h	VVVVVUQ_
the hidden	TTTTTTTX
the hill	TXVVVUVU
the ice	TUUUUTXT
the laws	QQUUPPRZ
the laziest	SSTSTQR_
the lights	TTTTTQSZ
the literacy	VVVVVVTX
the lok	SUUVUTUY
the longest	SUUVVTTX
the main	XTVVTTUT
the market	TTVVTXUT
the men	XTUVUUVT
the minister	TVUUUSZS
the mla	STUUUTTX
the moon	TUUTURTY
the most	TTSTSPRY
the national	VVVVVUUX
the network	UUXUUTTT
the next	SVTUUUPa
the nicest	UUUVVTTX
the nilogon	TRTTRWYQ
the nobel	TVUUURTZ
the nsf	VVUVVVUX
the office	VVXVVVTT
the opening	VVTVUSSY
the opposition	TTTSSQTX
the other	UVUXUTUT
the password	VUVVUSSY
the population	RTSSYQPU
the postal	UUTSSSYS
the press	VVVVVTTY
the psa	TUTUUSTY
the record	UUSUUSRZ
the richest	STUUTPTa
the road	VTTVVVUZ
the same	RXTUTTTT
the story	TSSUSTZR
the sun	TTUUTYRT
the taj	VVUUVVRZ
the thematic	VUTXTTTT
the toughest	TTTUTTTX
the visually	UTVTTXTT
the weather	QSTVRSPY
the whatsapp	VVVUTTSY
the wheel	TXTTTTUT
the world	UVVURSTY
their	VVUVVVVX
their rectors	VVUVVVVX
them	UVXVVUVU
them $	UVXVVUVU
thematic	VUTXTTTT
thematic focus	VUTXTTTT
there	RXSSUVOQ
there $	TXTTTTTT
there BETWEEN	VVVVYTVT
there are	VTUWQVVQ
there be	UVVVUTTX
there been	VVTTXTTT
there for	RSRSRZRR
there in	WTVVYTVS
these	UTTSTSTY
these %Cluster	UTTSTSTY
thesis	VXVVUTVV
thesis to	VXVVUTVV
they	RXVUSVTT
they $	TTUVTXVT
they COOPERATE	VVVXUTUV
they INTRODUCE	TUXUTTUT
they INUSE	TXTTTTTT
they ran	VYVVVUVS
things	VXVVVUVT
things for	VXVVVUVT
think	TSQQSOTW
think $domain	TTUVUTTX
think %Cluster	VVVSUTVY
think about	VVVVVSQa
think of	VTRRSMTW
this	SSTTVPRY
this LIST	TTTTUTTX
this database	TUUVXTVT
this evening	UUVVVVVW
this sentence	TTUTTTTX
this weekend	VVVVVVVW
this year	SUUUUSTY
thoda	TTTTTTXT
thoda ABOUT	TTTTTTXT
though	TXVVUTUT
though neighbours	TXVVUTUT
through	TTXTTTST
through $institution	VVWVVVVU
through WHO	QU_SSSRS
through ho	TUYUTTUS
through some	TTXTTTTT
ticket	SZUVVTVR
ticket $domain	SZUVVTVR
time	UTTVVRPa
time $	UTVVVTVX
time is	VVTVVRPa
times	TTTTTSSY
times NUM	TTTTTSSY
tips	TTTTTTTX
tips to	TTTTTTTX
to	QXVLOSLS
to $	SZVVVSVS
to $cluster	TUdSRPOT
to $country	VVXUVUTW
to $domain	STVRTXOR
to $institution	RRVTTOOY
to $person	UTYTTTSS
to $state	SZRTSRQS
to %Event	TTXTTTTT
to %Person	TTUTSYTS
to ADOPT	VWTVTQVS
to FACT	TTTRRSSZ
to INTRODUCE	TVXUUUTT
to KNOW	XTVVUTVU
to LIST	WWUVVSUR
to NUM	WUVVVVVV
to PARTNER	XTSUTSTT
to PER	TTTXTTTT
to WE	UTTTUTTX
to WHICH	STSTTSYT
to WHO	VVYVVVVS
to WORK	TXTTTTUT
to a	USUTXRRV
to act	TXUVVUVT
to back	XUVVVUVT
to be	STTTUTXT
to become	TTTTTTTX
to call	XTTVUTUT
to collector	VVVVVVVV
to comment	ZTVVVTVU
to crack	TTTTTTTX
to drink	RTTUUWTU
to eat	TTTTTTUX
to edit	VUUVVTUY
to install	TXUVVTUT
to keep	SSTTTXTT
to live	VTVVVUVX
to lose	VVTUVUTY
to move	TTVVVVVX
to rain	UUUVVUVX
to sort	UVUVVTUX
to supply	XTVVVUVU
to take	TTUVVUUX
to the	QSVRSWPQ
to understand	UVXVUUVT
today	RRSUTRTZ
today $	RRRVURUY
today date	VVVUVSPa
together	RRZQRUQP
together $	SS_STRSR
together HOW	UVXTTTTT
together LIST	TTSTSXVU
together WHICH	UVXVVUVU
told	VTUUSVUT
told and	UVVUVTUX
told me	TTUVTXVT
told there	XVVVUTVT
tomatoes	VVVVTUUX
tomatoes cost	VVVVTUUX
tomorrow	TSTTTSRY
tomorrow $	TSTTTSRY
too	TZUVUPTS
too $	TZUVUPTS
took	TTTTTXRT
took part	TTTTTXRT
top	VSUTSVUT
top NUM	VSUTSVUT
toughest	TTTUTTTX
toughest grader	TTTUTTTX
tower	VVUUVUTX
tower $	VVUUVUTX
towns	XTUUTTVT
towns $	XTUUTTVT
train	TSUVVTVY
train from	TSUVVTVY
trains	XTTUTTVT
trains #	XTTUTTVT
translate	RRSTSQP_
translate $domain	STTUSSRY
translate %Cluster	VVUVVUUY
translate good	UVVVVRUZ
translate this	TTUTTTTX
treat	TTTSSSYR
treat $	TTTSSSYR
treating	TRSRSZRR
treating leprosy	TRSRSZRR
treatment	XTUUTTVT
treatment of	XTUUTTVT
trending	TUSTTSRY
trending on	TUSTTSRY
trial	XVVVUTVU
trial of	XVVVUTVU
trials	XUTVTUVU
trials $	XUTVTUVU
true	TTTTTTTX
true that	TTTTTTTX
trust	XUUVTTRV
trust FUND	XUVVVUVT
trust the	UUTUTTQ_
trying	UVXVUUVT
trying to	UVXVUUVT
tuberculosis	SSSSTYRT
tuberculosis $	SSSSTYRT
tum	RSSRSQR_
tum WHO	SUTSUTSY
tum insaan	TTTTTSTY
tungsten	VVVUSTTY
tungsten $	VVVUSTTY
turning	TTTTTYTR
turning temple	TTTTTYTR
tv	TXTVTTTT
tv could	TXTVTTTT
twitter	TUSTTSRY
twitter $	TUSTTSRY
type	TVUZQSSS
type #	TVUXTTUT
type $	VVVXTVUT
type PER	VVVXVUVT
type VERSUS	VVVXVUUV
type and	VVVZSQTT
types	TTTXTTTT
types VERSUS	VVVXVVUU
types across	TTTXTTTT
types of	VVUXTSTT
udbhaas	TUTTSSYS
udbhaas YEAR	TUTTSSYS
um	VVVVVVVV
um WE	VVVVVVVV
understand	UVXVUUVT
understand HOW	UVXVUUVT
undertaken	VVUUXTTU
undertaken $	VVUUXTTU
unheard	OQSLOSRY
unicorns	TTTTTTTX
unicorns $	TTTTTTTX
unke	UVTXTVTT
unke saath	UVTXTVTT
unki	TTVUTYVU
unki LIST	TTVUTYVU
unpaid	UVVVVVUX
unpaid wages	UVVVVVUX
unread 0	QNQTOUXK
unread 1	LNMTRVSY
unread 2	ROTQSTRU
unread 3	VUKRRQLQ
unread 4	WVRTNKQT
unread 5	SaSQRRNM
unread 6	ZTTUTUVS
unread share 0	QNQTOUXK
unread share 1	RPRVRTTQ
unread share 2	STRTTSRQ
unread share 3	NPOOQTRZ
unread share 4	NONMOYIV
up	T_RQQQNT
up $domain	SYSSSSSR
up WHICH	TXUTTTUT
up as	UTTTTTTX
up to	WUVVVVVV
up with	STUUUXST
upar	XTTTTTTT
upar WHICH	XTTTTTTT
update	UUSUUSRZ
update the	UUSUUSRZ
upsc	TTTTTTTX
upsc $	TTTTTTTX
usable	SYUVUSTS
usable in	SYUVUSTS
useful	TSTTVXTT
useful $	TSTTVXTT
users	TTTTTXTT
users $	TTTTTXTT
uthane	SSTTSZRR
uthane wali	SSTTSZRR
utilities	VVVVVVVW
utilities $	VVVVVVVW
valley	STTTSSSY
valley $	STTTSSSY
valuation	VVUVUVTX
valuation $	VVUVUVTX
vegetables	TTTTTXTT
vegetables fresh	TTTTTXTT
very	TUTTUTTX
very helpful	TUTTUTTX
via	UVXVVVUV
via WHO	UVXVVVUV
virat	VVTTTTTX
virat kohli	VVTTTTTX
visit	TTTTTTRX
visit the	TTTTTTRX
visiting	XTVVUUVT
visiting $state	XTVVUUVT
visually	TRTTSXSR
visually impaired	TRTTSXSR
vocational	VVTVVVSY
vocational $domain	VVTVVVSY
vyavastha	UUTVVPSZ
vyavastha hai	UUTVVPSZ
w	ZTVUTSUR
w $domain	ZVVUSSUS
w WHO	XTVVVVVU
waale	TTTTTXTT
waale $	TTTTTXTT
wages	UVVVVVUX
wages $	UVVVVVUX
wala	SZUVUSVS
wala $domain	SZUVUSVS
wale	VRSRQWPN
wale $	YTVVVSVR
wale $domain	SSTTUZSR
wale %Person	PTVTTYUS
wale %Project	QTVUObST
wale NUM	XTUTTTTT
wali	XQTSWURQ
wali #	_SVVRQVS
wali %Technology	STUSXTTS
wali NUM	XVVVTUVV
wali WHO	XVVVUTVV
wali machine	SSTTSZRR
warning	ZTRSTRSR
warning and	XTUUTTTT
warning for	XTTTSSRT
warning in	ZUVVVSVV
was	SPTRSS_R
was $cluster	VVUUVNeN
was $institution	VVTUUTVW
was $thing	UTTTTTXT
was a	TUVTXTTT
was helpful	UUUUURR_
was the	SRTRQVZR
way	UXZVUTUS
way $	VVZVUTVS
way that	UYVVVTVU
way to	UVXVVVUV
ways	TTTTTXTT
ways to	TTTTTXTT
weather	UQQSYXNP
weather LINK	XTTTSSRT
weather advice	RSSTPYPS
weather apps	SUUVZSTR
weather in	RSTVRRP_
weather like	TTUVUTTX
week	STTVUTWV
week $	STTVUTWV
weekend	VVVVVVVW
weekend $	VVVVVVVW
weight	VVTUVUTY
weight fast	VVTUVUTY
well	VXUUSSUY
well $	VVVVVVVV
well in	VYVVVUVS
well paid	VUUUSSTY
wells	TXVVVVVV
wells WHICH	TXVVVVVV
were	STSRYPQV
were FACT	VVVTYTTT
were given	TTTTTTTX
were there	VVVVYTVT
were told	UVVUVTUX
were very	TUTTUTTX
western	TYUVSSVS
western $state	TYUVSSVS
whatsapp	VVVUTTSY
whatsapp HOWMANY	VVVUTTSY
wheel	TXTTTTUT
wheel in	TXTTTTUT
whether	TUXUVTTT
whether $institution	TUXUVTTT
while	TTVVVVVX
while to	TTVVVVVX
whose	VVTVTTUR
whose LIST	TXUVVUVT
whose WORK	XTUVTTUT
wife	VUTUVRRZ
wife $	VUTUVRRZ
will	TRQRSKUY
will $cluster	SRSSSRSZ
will $domain	RTTUSSRZ
will $institution	VVUVVUTX
will $state	TSTUTTTX
will ADOPT	VYVVVUVS
will INDIA	VVVVVTUX
will LIST	TTTTTTVV
will WE	VVTVUUXT
will be	SRUQTOXU
will dominate	UTUTSSTY
will happen	VVSVUSRZ
will it	UUVVVTVY
will phase	VUUTTTTX
will rise	TUUUUTTX
will the	TUVUTSSZ
will there	UVVVUTTX
will win	STUUURSZ
win	TUUUURR_
win a	VVUUUTUX
win in	UTVVVTVX
win the	TVVVVTSX
winder	RTTTRQZR
winder of	RTTTRQZR
wins	SUTTTTSX
wins YEAR	SUTTTTSX
with	ZOYTPPLQ
with $	ZTTWTRRR
with $cluster	RUWTSSSX
with $country	TTTTTXTT
with $domain	XPTOPSKW
with $institution	TTXSVUPP
with $thing	TTYSUSST
with %Project	YTVUSSVU
with HOWMANY	TUUTYUUT
with INDIA	SSUUSWTR
with NUM	TTVTUTVX
with WE	YTSSSRTT
with WHO	YTTVUUUS
with WORK	YUTVTSUT
with a	XTVVUTVU
with both	YVVVUTVV
with chatgpt	UVVTVVUY
with for	STUVSXTT
with in	TTTTVWTT
with lumpy	RTSTTZQS
with no	TTTXSTSS
with on	XVVVVVVU
with one	UVTXTSUT
with the	STYUSTSR
within	YSTTSTST
within NUM	YTVVUSVT
within the	YTTTSTST
without	TTTXTTTU
without %Project	VVU_URSU
without LIST	TTTXTTTT
without notice	UVVVVVUX
without restrictions	UVUUUTTX
wo	TXUVUTUT
wo $state	TXUVUTUT
women	UQQRYUPN
women $domain	RSRSRZRR
women %Person	VVVU_RVR
women FACT	XTUVUUVT
women LEAD	TVUTYSUS
women and	TUTUXTUT
won	RUTUURTZ
won the	RUTUURTZ
wonders	XVVVUTVT
wonders with	XVVVUTVT
world	UVVURSTY
world $	UVVURSTY
worse	TTUVVXUT
worse $	TTUVVXUT
worth	TVVVVRVX
worth WE	TTVVVVVX
worth taking	U_VVVRVS
would	VTTSQPQW
would $state	TTVTUTVX
would ADOPT	TXVVUTVU
would WHO	TVYVVVUU
would WORK	XTVVVVVV
would be	YSVSTSTR
would help	VXVVUTVV
would it	SVTTTRTV
would the	R_UVSRSQ
would you	UTSSSSQY
wounds	TTUVVXUT
wounds of	TTUVVXUT
write	WQRQRNRY
write $domain	XTUUTTUT
write a	URRSRPSY
write about	VVVVVTTY
write an	UVVVVTUX
write me	UVUVVTUX
write poem	UUUQRQR_
writing	XTTVUUVT
writing a	XTTVUUVT
wrking	YSUUSSVQ
wrking on	YSUUSSVQ
xyz	SSSRSQR_
xyz abc	SSSRSQR_
ya	VRTSXRRU
ya $domain	TUTUXTTT
ya $state	XTVVTTVT
ya machine	TTTTTSTY
yahan	TXUUUTTT
yahan ADOPT	TXUUUTTT
year	QRQTSRP_
year $	RRQTSSPZ
year $domain	SUUUSPPa
years	WUUUUSRW
years $	WUUUUSRW
yeh	UUVUTUTX
yeh FACT	UUVUTUTX
yes or no	OQVMPRNV
yesterday	VVTVURR_
yesterday $	VVTVURR_
yet	PbUTRQUT
yet $	TZVTUTUT
yet for	RYVVRSVS
you	WPQRRMRZ
you $	VVTUUUTX
you ABOUT	SUSSURXT
you COMPARE	UVVTVVUY
you KNOW	TTUTXTTS
you LIST	VTTQUTOW
you NEED	XTUUTTUT
you access	SVVVVUTY
you are	STSSSQRZ
you be	XVTVVVVT
you believe	TUVVVSTY
you book	UVTVVVSX
you could	WTWTTSTT
you do	TTTTTTSX
you draft	UVTVVUUX
you feel	UVTTVTTX
you human	SSTUSRPZ
you invest	VVRVVURZ
you kindly	XTTVTTVT
you lay	VVVXTVVT
you please	WUVVVVVV
you put	UTTSTSTY
you say	TTTTTTTX
you teach	RRRSRRRZ
you think	VTTRUQRV
you were	SSSRSRRZ
younger	TSVUSXVT
younger than	TSVUSXVT
your	SQROXMQW
your %Technology	UVVVXTVT
your LIST	VVVU_RVR
your data	VVVUbVVO
your database	UVVVZUVR
your eyes	VVVTVTVX
your intelligence	UVVTVVUY
your judgement	VVVTUTUY
your opinion	SRTRSRTY
your own	UTTSTSTY
your records	TTUUXTVT
your rules	TTTTUTTX
your system	TTTTUTTX
zilla	XTTVUTUT
zilla parishad	XTTVUTUT
zxcv	SSTSTRSZ
zxcv $	SSTSTRSZ
zyada	SRRRYRTS
zyada #	SRRSYSUS
zyada %Project	TTTTXTTT
~ # #	WTTZRQWO
~ # # $	XTTXTSXQ
~ # # PER	TVUXTTTT
~ # # WHO	VVVVVVVV
~ # $	QMOOUTMZ
~ # $cluster	QTQOVZMM
~ # $cluster $	RURQRbOL
~ # $cluster HOWMANY	SUTTTXST
~ # $cluster LIST	VVUVXTTT
~ # $country	QTTTRRTZ
~ # $country $	TTTTRTTY
~ # $country WORK	SVUVUTUY
~ # $domain	YQTRXMNR
~ # $domain $	VQSRWQNT
~ # $domain $domain	ZRTTQRQR
~ # $domain $state	aSUTTNUR
~ # $domain PARTNER	bTVVUPVV
~ # $domain WHICH	TXVVVUVU
~ # $domain WHY	TTVUTTUX
~ # $domain WORK	VTUUVTUR
~ # $institution	STSTTSYT
~ # $institution MEMBER	STSTTSYT
~ # $state	VMSOVWSN
~ # $state $	UNRQXWSO
~ # $state $domain	XQUSVPUM
~ # $state $state	URSTTWUR
~ # $state BY	TVUUTUVX
~ # $state COOPERATE	XVVVUTVU
~ # $state HOWMANY	RTSSZQSS
~ # $state NEED	WVVVVVVU
~ # $state PARTNER	YVVVUSVV
~ # $state WHICH	_TVVSPVR
~ # $state WORK	YTTTXQTR
~ # %Place	UUUXTTTT
~ # %Place $	UUUXTTTT
~ # ABOUT	TTUUTTTX
~ # ABOUT $domain	TTUUTTTX
~ # BY	VVVXUTTT
~ # BY %Place	VVVXUTTT
~ # FACT	TUTSTTSX
~ # FACT $	TUTTTTSX
~ # FACT %Cluster	UVUTTQTY
~ # HOWMANY	PUUYTQSU
~ # HOWMANY $	QUUZURSN
~ # HOWMANY HOWMANY	TVVTTTVX
~ # KNOW	TTUTXTTS
~ # KNOW $state	TTUTXTTS
~ # LACK	TTTXTTTT
~ # LACK $	TTTXTTTT
~ # LEAD	TTWRRSRU
~ # LEAD $	TVXUTTTT
~ # LEAD $domain	TUUVTTUX
~ # LEAD LINK	XTTTSSRT
~ # LINK	TURVXSSS
~ # LINK $	UVTXTTTT
~ # LINK $cluster	UVTTXUTT
~ # LIST	VPTSRXTT
~ # LIST $	SSTTQYTS
~ # LIST $country	VVUVSUVY
~ # LIST $state	UTSTXTTQ
~ # LIST %Institution	WVVVVVVV
~ # LIST LIST	TUUSSXVT
~ # LIST NEED	XTTTTTTT
~ # MEMBER	VVUVZUTR
~ # MEMBER $cluster	VVUVZUTR
~ # NEED	aTSSRPSQ
~ # NEED #	VVVVVVVV
~ # NEED $	XUUVTTUT
~ # NEED $domain	ZTTSTPTT
~ # NEED $state	XTVUTTUT
~ # NUM	XTVUTTVT
~ # NUM LIST	XTVUTTVT
~ # ORG	XTUUTTUT
~ # ORG $state	XTUUTTUT
~ # PARTNER	YTTUUOTR
~ # PARTNER $	ZTUVUSVT
~ # PARTNER $domain	WUTUVPTS
~ # PARTNER $state	VVVVVVVV
~ # PARTNER NEED	VVVVVVVV
~ # PER	TVUYTRSS
~ # PER %Cluster	UVVaUOSS
~ # PER %Place	TVUXTTTT
~ # TABLE	UVTXTTTT
~ # TABLE %Cluster	UVTXTTTT
~ # WE	UUUUXTVT
~ # WE LIST	TUTUXTUT
~ # WE PARTNER	WUVVVVVV
~ # WHEN	TUTTTSTX
~ # WHEN $	TUTTTSTX
~ # WHICH	YTSTPSRW
~ # WHICH $	YTSTPSRW
~ # WHO	VVVVVVVV
~ # WHO PARTNER	VVVVVVVV
~ # WORK	XRSVXIPR
~ # WORK $	TUUXSTTT
~ # WORK $domain	WRSTXKST
~ # WORK ABOUT	XVVUTTTS
~ $cluster #	PTQRRXUS
~ $cluster # #	TVTSTSYS
~ $cluster # $	QSQRRXOV
~ $cluster $	PPNPXRXS
~ $cluster $cluster	QSQ_SQPR
~ $cluster $cluster $	TTVWSRSQ
~ $cluster $cluster $cluster	SSTXRQRT
~ $cluster $cluster $domain	TTSTSXVU
~ $cluster $cluster BETWEEN	VVXTUTUT
~ $cluster $cluster BY	VVUYUTUT
~ $cluster $cluster COMPARE	SRQ_QORT
~ $cluster $cluster HOW	VUXTTTTT
~ $cluster $cluster LINK	VV_QVVUS
~ $cluster $cluster PER	TTSYTSST
~ $cluster $cluster WHICH	TTYSTSSS
~ $cluster $country	TUYSTRTS
~ $cluster $country $	UUZSUSUR
~ $cluster $country BETWEEN	TUXTTTTT
~ $cluster $country WHICH	VVYVUUUT
~ $cluster $domain	RQVRPYPO
~ $cluster $domain $	RQVQPYPO
~ $cluster $domain BETWEEN	VVVVVWVV
~ $cluster $institution	TUcSSMLP
~ $cluster $institution $	SUdNQNMQ
~ $cluster $institution ABOUT	VVXTTUTU
~ $cluster $institution HOW	VVZTUVUV
~ $cluster $institution LINK	VVaRUSTS
~ $cluster $institution WHICH	TTXTTTTT
~ $cluster $institution WHO	VVXUVUUU
~ $cluster $state	QURVRUQR
~ $cluster $state $	RWSTRVTS
~ $cluster $state $state	TTTXTTTT
~ $cluster %Event	UUSSSYRR
~ $cluster %Event $	UUSSSYRR
~ $cluster %Person	TTTTTYST
~ $cluster %Person $	TTTTTYST
~ $cluster %Project	STRRUYOT
~ $cluster %Project $	SSSPOZOW
~ $cluster %Project $domain	TUTUXTTT
~ $cluster %Project LIST	TTTTTXTT
~ $cluster ABOUT	UURSSOaQ
~ $cluster ABOUT $	UVSTTRZS
~ $cluster ABOUT ABOUT	VVVVUR_R
~ $cluster ABOUT LIST	UVTTSRZT
~ $cluster ADOPT	SSSTSPSZ
~ $cluster ADOPT $state	SSSTSPSZ
~ $cluster BETWEEN	UVZTTTUT
~ $cluster BETWEEN SHARE	UVXTTTUT
~ $cluster BETWEEN WHICH	UVXTVVUV
~ $cluster BY	VVUYUTUT
~ $cluster BY %Domain	VVUYUTUT
~ $cluster COMPARE	SRQ_QORT
~ $cluster COMPARE $	TTRYTSTQ
~ $cluster COMPARE $domain	STSYSSTO
~ $cluster COMPARE %Domain	TUTXTTUT
~ $cluster FACT	RTRRSUXS
~ $cluster FACT $	VUSSTXTN
~ $cluster FACT ABOUT	TTTTTTXT
~ $cluster FACT BY	TTTTTTXT
~ $cluster FACT LIST	UVTSSSYR
~ $cluster FACT WHEN	VVTUUR_T
~ $cluster FACT WHO	VVUUVTXT
~ $cluster FUND	TTTTTTTX
~ $cluster FUND $	TTTTTTTX
~ $cluster HOW	VUXTTTST
~ $cluster HOW LINK	VUXTTTST
~ $cluster HOWMANY	STSSWVNU
~ $cluster HOWMANY $	TUUSQSSX
~ $cluster HOWMANY %Institution	UUTPZQTR
~ $cluster HOWMANY %Project	VURNbPQP
~ $cluster HOWMANY MEMBER	STTTWVPR
~ $cluster INTRODUCE	TVXTUUTU
~ $cluster INTRODUCE $institution	TVXTUTTU
~ $cluster INTRODUCE WE	TVYVVVUU
~ $cluster LEAD	TTRSUPWX
~ $cluster LEAD $	RSQQQQUY
~ $cluster LEAD $domain	UVVVXTTT
~ $cluster LEAD ABOUT	VUTTTS_P
~ $cluster LEAD HOWMANY	UUSSSSSY
~ $cluster LEAD WHO	TTTTTTXS
~ $cluster LINK	SSZPTRQR
~ $cluster LINK $	TTYPTTST
~ $cluster LINK $domain	TTXTSTRT
~ $cluster LINK LEAD	VVXVVVTT
~ $cluster LIST	TTXTUTTT
~ $cluster LIST $	VVUVXTTT
~ $cluster LIST LINK	TTXTTTTT
~ $cluster MEMBER	QTTRSZRP
~ $cluster MEMBER %Institution	VVTTXTUT
~ $cluster MEMBER ABOUT	UTTTTYSR
~ $cluster MEMBER HOW	UVXTTTTT
~ $cluster MEMBER LIST	TURRSZRS
~ $cluster MEMBER WHO	TUTTTXTT
~ $cluster NEED	ZVUUSRTT
~ $cluster NEED #	ZVUUSRTT
~ $cluster PARTNER	UVXSUSST
~ $cluster PARTNER $country	UVXSUSST
~ $cluster PER	TTSYTSST
~ $cluster PER $	TTTXTTTT
~ $cluster PER BY	TTTXTTTT
~ $cluster WHEN	TTSSSSYR
~ $cluster WHEN $	UTTTSSYQ
~ $cluster WHEN FACT	TTTTTTXT
~ $cluster WHERE	VVTTUSYS
~ $cluster WHERE ABOUT	VVTTUSYS
~ $cluster WHICH	TTYSTSRT
~ $cluster WHICH $	TTYSTSQT
~ $cluster WHICH LINK	VVaSUVTU
~ $cluster WHO	UVXVVVUV
~ $cluster WHO $	UVXVVVUV
~ $cluster WORK	SSTUSYTS
~ $cluster WORK $domain	SSTUSYTS
~ $cluster YEAR	VVSUTVRX
~ $cluster YEAR $	VVSUTVRX
~ $country #	QTSSSPQa
~ $country # $	VVTVVTUY
~ $country # $domain	TTTUTTSX
~ $country # FACT	TUTTTTSX
~ $country # LEAD	TUUVTTUX
~ $country # WORK	STTUSTRY
~ $country $	SSUPNVOZ
~ $country $country	STTSTXTU
~ $country $country $	STTSTXTU
~ $country $domain	QRSTSQP_
~ $country $domain #	SUUTTTRY
~ $country $domain $	TTTTTURX
~ $country $domain $domain	VVUVVUUX
~ $country $domain %Institution	UVUVVVVX
~ $country $domain HOW	TTTUUTTY
~ $country $domain WHICH	TTTTTSTX
~ $country %Cluster	VVUVVVUX
~ $country %Cluster $	VVUVVVUX
~ $country %Institution	XSTURTVS
~ $country %Institution PARTNER	XSTURTVS
~ $country %Place	TTTTTTSX
~ $country %Place FUND	TTTTTTSX
~ $country BETWEEN	TTVRSVSR
~ $country BETWEEN WHICH	TTVRSVSR
~ $country BY	VVVVVTUX
~ $country BY YEAR	VVVVVTUX
~ $country COOPERATE	UUUQT_SS
~ $country COOPERATE %Domain	UUUQT_SS
~ $country FUND	VVTVVVSZ
~ $country FUND #	VVUUVVVX
~ $country FUND $	VVUVVVSY
~ $country FUND $domain	VVVVVVVW
~ $country HOWMANY	TTTSPTR_
~ $country HOWMANY #	TUTSRSTZ
~ $country HOWMANY $domain	TTTTTTRY
~ $country INDIA	STRRTWRU
~ $country INDIA $domain	TTTUTTTX
~ $country INDIA COOPERATE	UUTRTYUS
~ $country INDIA WHICH	TTTSTYTR
~ $country LEAD	TUTTTTTX
~ $country LEAD %Technology	TUTTTTTX
~ $country LINK	TVYTTTTR
~ $country LINK $cluster	TVYTTTTR
~ $country LIST	VVUVVUUX
~ $country LIST $	VVUVVUUX
~ $country ORG	VVVVVVUW
~ $country ORG $	VVVVVVUW
~ $country PARTNER	ST_SRSQQ
~ $country PARTNER $cluster	ST_SRSQQ
~ $country WE	VVVVVVVV
~ $country WE HOWMANY	VVVVVVVV
~ $country WHICH	SUVQTZTR
~ $country WHICH %Domain	STTRUZTR
~ $country WHICH LINK	VVYVUUUT
~ $country WHICH WHICH	UVUTTXUT
~ $country WORK	SVUVUTUY
~ $country WORK $domain	SVUVUTUY
~ $domain #	aMSSNHRU
~ $domain # #	YTVSUSVS
~ $domain # $	VSTRSSTW
~ $domain # $domain	XTVTTTUS
~ $domain # $state	aQTTOLTT
~ $domain # LIST	YSUUSSVQ
~ $domain # NEED	XTVUTTUT
~ $domain # NUM	XTVUTTVT
~ $domain # PARTNER	YTVVUSVV
~ $domain $	ROPNSXSQ
~ $domain $cluster	YTTTSTST
~ $domain $cluster $	YTTTSTST
~ $domain $country	TTRSSRSZ
~ $domain $country $	TTTUTTTX
~ $domain $country $country	TTTTTTTX
~ $domain $domain	WQRRQXUR
~ $domain $domain #	ZTVVSRVT
~ $domain $domain $	RLPOMaWQ
~ $domain $domain $domain	SSTTRYNS
~ $domain $domain $state	bUVUSLUR
~ $domain $domain %Person	USTTTWTT
~ $domain $domain %Technology	SWUTRVUS
~ $domain $domain ABOUT	SSSSSZSP
~ $domain $domain ADOPT	STUUUTTX
~ $domain $domain ELSEWHERE	TXVVVUVV
~ $domain $domain MEMBER	XTUUUTTT
~ $domain $domain NEED	VUTUTSTV
~ $domain $domain WE	YSTTTSTT
~ $domain $domain WHICH	STTTSZRR
~ $domain $domain WORK	TXTSSQQX
~ $domain $institution	STSUWQSX
~ $domain $institution $	STSUWQSX
~ $domain $state	XWTTRSQT
~ $domain $state #	bTVVUOVU
~ $domain $state $	XUTTRTRT
~ $domain $state $domain	VWVVUTVU
~ $domain $state $state	ZSVVURVT
~ $domain $state %Technology	RPUTSZUT
~ $domain $state ABOUT	VXVVVUVU
~ $domain $state ADOPT	S_UUTQUS
~ $domain $state FACT	TTUUTRTX
~ $domain $state LACK	UXVTUTUT
~ $domain $state LIST	TXVVVUVU
~ $domain $state PARTNER	UXUUTRTT
~ $domain $state WE	VWVVVVVU
~ $domain $state WHICH	SZVVURUR
~ $domain $state WHO	UXUUTQSS
~ $domain $state WORK	TUVVTUUX
~ $domain $state YEAR	STTUSYUQ
~ $domain $thing	QQSSSLXV
~ $domain $thing $	QQSSSLXV
~ $domain %Document	SSTTRZSR
~ $domain %Document $	SSTTRZSR
~ $domain %Institution	UVUVVVVX
~ $domain %Institution $	UVUVVVVX
~ $domain %Person	WQTTRVTR
~ $domain %Person $state	USTTSXTR
~ $domain %Person LIST	XTUUTTVS
~ $domain %Person NEED	XTVVTTVT
~ $domain %Place	TXVVVVVV
~ $domain %Place INUSE	TXVVVVVV
~ $domain %Project	QURPTVOS
~ $domain %Project $	QSTSNYRV
~ $domain %Project $cluster	VUUU_SQP
~ $domain %Project $domain	TRUTSZVQ
~ $domain %Project $state	QXTSXQTP
~ $domain %Project %Institution	TTTSSSRY
~ $domain %Project ELSEWHERE	UXVVVTVT
~ $domain %Project LIST	STUTSYSS
~ $domain %Project YEAR	XPUSLWSN
~ $domain %Technology	PXRRTUOQ
~ $domain %Technology $	OZSPSUQI
~ $domain %Technology $cluster	TXUVTPVT
~ $domain %Technology $domain	SWVVSVUT
~ $domain %Technology $state	QXVUNUVQ
~ $domain %Technology ADOPT	TaVVUQVT
~ $domain %Technology ELSEWHERE	QbVVTPVS
~ $domain %Technology FACT	TTSSTSSY
~ $domain %Technology HAPPEN	VWVVVVVV
~ $domain %Technology HOWMANY	STUSXTTS
~ $domain %Technology INUSE	TYVVYSVT
~ $domain %Technology LACK	TXVUUTVT
~ $domain %Technology LIST	TTUTTXTQ
~ $domain %Technology WE	TYVVUSVV
~ $domain %Technology WHICH	TWTTQVRT
~ $domain %Technology WORK	VVVVVVVV
~ $domain ABOUT	SNQPNTWU
~ $domain ABOUT $	RPQPOUWW
~ $domain ABOUT $state	ZRUUTTSR
~ $domain ADOPT	TWTSSQSW
~ $domain ADOPT $	STUUUTTX
~ $domain ADOPT $state	TYVVVTVS
~ $domain ADOPT ELSEWHERE	TXTTTTUT
~ $domain ADOPT INDIA	UTVTTTUX
~ $domain BETWEEN	VVVVVWVV
~ $domain BETWEEN YEAR	VVVVVWVV
~ $domain BY	RTSQRVRW
~ $domain BY $	TUTTUTTX
~ $domain BY LIST	STSSSYRT
~ $domain BY YEAR	UVVVUTTY
~ $domain ELSEWHERE	SZUTSRTR
~ $domain ELSEWHERE $state	TXVVTTVT
~ $domain ELSEWHERE %Project	UXVVVUVV
~ $domain ELSEWHERE ADOPT	UXVVVTVU
~ $domain ELSEWHERE INUSE	TXTTTTTT
~ $domain ELSEWHERE WE	TXVVVUVV
~ $domain ELSEWHERE WHICH	TZUVURTS
~ $domain FACT	SZUUQRYS
~ $domain FACT $state	TXUVUTUT
~ $domain FACT $thing	UUVVRRZP
~ $domain FACT WHICH	TXVVUTVU
~ $domain FUND	XUVVVVVU
~ $domain FUND NEED	XUVVVVVU
~ $domain HOW	TTTUUTTY
~ $domain HOW $	TTTUUTTY
~ $domain HOWMANY	QRSRVQOZ
~ $domain HOWMANY #	TTTTXTTS
~ $domain HOWMANY $	TTTTTTSX
~ $domain HOWMANY $person	TTTTTTPY
~ $domain HOWMANY %Document	SUVUYSSR
~ $domain HOWMANY %Project	UUVTXTUT
~ $domain HOWMANY %Technology	TTVSYSUT
~ $domain INDIA	SQQPOUMW
~ $domain INDIA $	WTSSRQSV
~ $domain INDIA MEMBER	TTTTTXTT
~ $domain INDIA PARTNER	TSSTSYSS
~ $domain INDIA WORK	SUTSTSRY
~ $domain INDIA YEAR	STUUUSTY
~ $domain INUSE	QVTTSXSQ
~ $domain INUSE $	STTTUXSU
~ $domain INUSE $state	SWTUSWSR
~ $domain INUSE ELSEWHERE	TXVVUQVT
~ $domain INUSE WHICH	TXUVUTVT
~ $domain LACK	RXTSTTSU
~ $domain LACK #	YVUVUVVU
~ $domain LACK $	TYVTTSTS
~ $domain LACK $state	TXVUTTVT
~ $domain LACK WHICH	TTTTUTTX
~ $domain LEAD	RQUUSPRY
~ $domain LEAD $state	RQUUSPRY
~ $domain LINK	TUTUXTTT
~ $domain LINK $	TUTUXTTT
~ $domain LIST	UROQVSPW
~ $domain LIST #	VVVVVVVV
~ $domain LIST $	SSTSZWQR
~ $domain LIST $domain	TXVVUTVU
~ $domain LIST $institution	RTSVQOQZ
~ $domain LIST $state	XTTTTSTT
~ $domain LIST %Institution	ZTVVUTVU
~ $domain LIST ADOPT	TXUVVUVT
~ $domain LIST INDIA	TUUTSTTY
~ $domain MEMBER	XTUUUTTT
~ $domain MEMBER $	XTUUUTTT
~ $domain NEED	XTTUSRTU
~ $domain NEED #	XVVVUUVU
~ $domain NEED $	TUTUUTTX
~ $domain NEED $domain	XTVUTTVT
~ $domain NEED NUM	WUVVVVVV
~ $domain NUM	WSTSTRQV
~ $domain NUM $	WSTSTRQV
~ $domain NUM PARTNER	YUVVVUVU
~ $domain ORG	YRTTSSRS
~ $domain ORG $state	YRTTSSRS
~ $domain PARTNER	ZWPSSQOS
~ $domain PARTNER #	YTUSRSSS
~ $domain PARTNER $	XTVVUTVU
~ $domain PARTNER $state	XTUTTTTT
~ $domain PARTNER ADOPT	TXUTTTTT
~ $domain PARTNER LIST	XTTUTTTT
~ $domain PARTNER NEED	_TTVTSVT
~ $domain PARTNER NUM	XTTTTTTT
~ $domain PARTNER WHO	YTVVUSUU
~ $domain VERSUS	TTTTTXTT
~ $domain VERSUS $	TTTTTXTT
~ $domain VERSUS $country	VVVVVTUX
~ $domain WE	UQPURNTV
~ $domain WE $	WQUTSQUU
~ $domain WE $institution	XUTVUUUU
~ $domain WE $state	RUTVURVX
~ $domain WE LACK	TXVVUUUU
~ $domain WE PARTNER	XVUUTTTT
~ $domain WHEN	TTTUTTTX
~ $domain WHEN $	TTTUTTTX
~ $domain WHICH	UUSTSWNR
~ $domain WHICH #	XTVVUSVT
~ $domain WHICH $	QPRTSWSX
~ $domain WHICH $state	RYTUTTTT
~ $domain WHICH %Institution	XTTTTTTT
~ $domain WHICH %Place	TXVUTTVT
~ $domain WHICH %Technology	TUVUTXVT
~ $domain WHICH ABOUT	STTTSZRR
~ $domain WHICH ADOPT	R_UVUQVP
~ $domain WHICH ELSEWHERE	TXSTTTUT
~ $domain WHICH FACT	TTVVUXVR
~ $domain WHICH INUSE	TXVVVVVV
~ $domain WHICH WHICH	XTUVTTVT
~ $domain WHO	_RRUROQO
~ $domain WHO #	ZTVVSRVR
~ $domain WHO $	ZRSUTQSQ
~ $domain WHO $state	XTVVVSVT
~ $domain WHO %Institution	XVVVUTVU
~ $domain WHO COOPERATE	XTTUTTTT
~ $domain WHO FACT	XVUVVVUT
~ $domain WHO WE	XTVVVVVV
~ $domain WHO WHICH	YTVVTSVU
~ $domain WHO WHO	XTUUTTTT
~ $domain WHO WORK	bSVVVQVT
~ $domain WHY	TVUUTTUX
~ $domain WHY $	TVUUTTUX
~ $domain WORK	XTQQUPMS
~ $domain WORK #	XRUTUNTQ
~ $domain WORK $	WRROVTOW
~ $domain WORK $domain	XTVVVVVV
~ $domain WORK $state	UYTTRJTQ
~ $domain WORK %Institution	bUVVPSVV
~ $domain WORK NEED	XTVVUTVU
~ $domain WORK NUM	YTTTRRTT
~ $domain WORK WE	YTVVUSVU
~ $domain WORK WHO	XTVVTTUT
~ $domain WORK WORK	YTUTRSTT
~ $domain YEAR	VTRSMURQ
~ $domain YEAR $	VTRSMURQ
~ $institution #	TVXUTTTT
~ $institution # LEAD	TVXUTTTT
~ $institution $	RPVOTRVW
~ $institution $cluster	RTZRPPOS
~ $institution $cluster $	QTbQSNQP
~ $institution $cluster BETWEEN	UVXVVVUV
~ $institution $cluster HOWMANY	TVZSRTRR
~ $institution $cluster LINK	TTXTTTST
~ $institution $cluster LIST	VVWVUVVV
~ $institution $cluster MEMBER	UVXTTTTT
~ $institution $cluster WHICH	TTXTTTTT
~ $institution $domain	YRQSOYON
~ $institution $domain $	XPOTPWMP
~ $institution $domain %Technology	RSTSQZRR
~ $institution $domain PARTNER	XTSUSTTS
~ $institution $institution	RTXRSTMT
~ $institution $institution $	SSVRRUMV
~ $institution $institution ABOUT	VVYUTUST
~ $institution $institution BETWEEN	VV_TUSRS
~ $institution $institution HOW	VVZUVUTT
~ $institution $institution INTRODUCE	TTXUTTTT
~ $institution $institution LINK	TTXTTTTT
~ $institution $institution WHICH	VVXVVUVU
~ $institution $institution WHO	VVXVVVUU
~ $institution $institution WORK	TUXUVTTT
~ $institution $state	TTXUTTWR
~ $institution $state $	TTXUTTUT
~ $institution $state ABOUT	TUTUTTXT
~ $institution $thing	VUXUVTTU
~ $institution $thing $	VUXUVTTU
~ $institution %Person	VVUVTUTX
~ $institution %Person $	VVUVTUTX
~ $institution ABOUT	TVWSQOXO
~ $institution ABOUT $	UVSUSSZQ
~ $institution ABOUT LINK	VVZSSTRS
~ $institution ABOUT LIST	TVSUTRZT
~ $institution BETWEEN	VV_TUSRS
~ $institution BETWEEN ABOUT	VVXUUTTS
~ $institution BETWEEN HOW	VVXVUVVV
~ $institution BETWEEN LINK	VVXTVTTU
~ $institution BETWEEN WHICH	VVVVVVVV
~ $institution FACT	WTTQTQVS
~ $institution FACT $	RUVSUOWR
~ $institution FACT $domain	XTTUTTTT
~ $institution FACT ABOUT	TVTTUTXT
~ $institution FACT WHEN	UVTUUTXT
~ $institution HOW	TTXTTTRU
~ $institution HOW $	TUTUTTTX
~ $institution HOW INTRODUCE	TTXTTTTT
~ $institution HOW LINK	VV_TUUUU
~ $institution HOWMANY	STSTYRTS
~ $institution HOWMANY %Person	SUSSYRTS
~ $institution HOWMANY %Technology	TTTTXTTT
~ $institution INTRODUCE	RTZTTSTS
~ $institution INTRODUCE $cluster	VVWVVVVU
~ $institution INTRODUCE $institution	TUXUTTUT
~ $institution INTRODUCE WHO	TTXUTTTT
~ $institution INUSE	TTTUTXTT
~ $institution INUSE $state	TTTUTXTT
~ $institution LEAD	TTTUYSTS
~ $institution LEAD $state	TTTUYSTS
~ $institution LINK	TSaQTQPO
~ $institution LINK $	STYRVSSR
~ $institution LINK $cluster	TUYSRQOT
~ $institution LINK $country	VVXVVVUU
~ $institution LINK $institution	UV_VUUUT
~ $institution LINK %Project	TTXTTTTT
~ $institution LINK HOW	VVXUVVVU
~ $institution LINK LIST	UV_VUTSU
~ $institution LIST	VVWVTTXS
~ $institution LIST $	UVUVUUXT
~ $institution LIST LINK	VVYVVTVT
~ $institution LIST WHICH	XVVVUVVV
~ $institution MEMBER	QTRSUOUU
~ $institution MEMBER $	STRSWQWR
~ $institution MEMBER $cluster	TUTTTSSX
~ $institution NEED	ZTTURSSS
~ $institution NEED #	ZSTURSSS
~ $institution NEED $thing	WUVVVVVV
~ $institution NEED PARTNER	YVTVVVUT
~ $institution NUM	TUTTTTXT
~ $institution NUM $	TUTTTTXT
~ $institution ORG	TTTUXWQT
~ $institution ORG $	TTTUTTSY
~ $institution ORG $domain	TTTVXWUT
~ $institution PARTNER	TSUQNQRU
~ $institution PARTNER $cluster	QTSRQQPY
~ $institution PARTNER $domain	_TRVTRSP
~ $institution PARTNER $institution	PTYSSSSN
~ $institution SHARE	UVTVUTQX
~ $institution SHARE $	UVTVUTQX
~ $institution WE	UTXTTSVR
~ $institution WE $	SVUVVVXT
~ $institution WE $domain	YUUVUVVV
~ $institution WE KNOW	TTXTTTTT
~ $institution WE NEED	XTTVTTUT
~ $institution WHEN	TTTTTTXT
~ $institution WHEN $	TTTTTTXT
~ $institution WHERE	STRTTSYR
~ $institution WHERE $	STSTTSYS
~ $institution WHERE FACT	TVTTTSYS
~ $institution WHICH	TTXTTTTU
~ $institution WHICH $	VVUVUVTX
~ $institution WHICH LINK	TTXTTTTT
~ $institution WHO	VTZUUUSS
~ $institution WHO $institution	VVYVVVVS
~ $institution WHO INTRODUCE	TVXUUUTT
~ $institution WHO LINK	UVYUUUUU
~ $institution WHO WE	XTUVVVVV
~ $institution WORK	RTVTRYST
~ $institution WORK $	RTVTSXST
~ $institution WORK $domain	TUUVTXVT
~ $institution WORK LIST	XVTVVVVT
~ $person $	SQTPSNVY
~ $person $cluster	RTUOQPNX
~ $person $cluster $	RTUOQPNX
~ $person $domain	STYTSSSS
~ $person $domain $	STYTSSSS
~ $person $domain HOWMANY	VVUUUVRZ
~ $person $institution	SUbTTRQR
~ $person $institution $	UU_UTRQS
~ $person $institution WHO	TVXUUUTT
~ $person $person	SS_SQQMT
~ $person $person $	SRYPRONW
~ $person $person %Project	TTYTTTTS
~ $person $person HOW	TTXTTTTT
~ $person $person KNOW	STZRTSRR
~ $person $person LINK	TTXTTTTT
~ $person $person LIST	VVWVVVVV
~ $person $person SHARE	UUXTTTTS
~ $person $thing	TTYSUSST
~ $person $thing $	TTYSUSST
~ $person %Person	VVVVVUUX
~ $person %Person $	VVVVVUUX
~ $person %Project	TTYTTTTS
~ $person %Project $	TTYTTTTS
~ $person ABOUT	STRRSQYT
~ $person ABOUT $	STRRTQXT
~ $person ABOUT ABOUT	UUTTUTXS
~ $person ABOUT LIST	UVSUUQ_Q
~ $person FACT	TUSSUTXT
~ $person FACT $	TUSSUTXT
~ $person HOW	TTXTTTTT
~ $person HOW KNOW	TTXTTTTT
~ $person HOWMANY	VVSUTUQ_
~ $person HOWMANY $	VVSUTUQ_
~ $person INTRODUCE	VVYVVVTU
~ $person INTRODUCE $institution	VVYVVVTU
~ $person KNOW	RT_SSRQP
~ $person KNOW $	STZRTSRR
~ $person KNOW $institution	VVYTVVSS
~ $person KNOW WHO	TUXTTSST
~ $person LINK	TTXTTTTT
~ $person LINK $	TTXTTTTT
~ $person LINK $cluster	VVYUTUTU
~ $person LINK LIST	VVYTUTTR
~ $person LIST	RTVRRRRW
~ $person LIST $	TTTTTTTX
~ $person LIST $institution	VVZVVVVR
~ $person LIST LINK	TTXTTTTT
~ $person NEED	TTTTUTTX
~ $person NEED $	TTTTUTTX
~ $person SHARE	UUXTTTTS
~ $person SHARE LIST	UUXTTTTS
~ $person WE	TSXSTSRU
~ $person WE $	TTTUTTTX
~ $person WE $institution	TUXTVUTT
~ $person WE KNOW	VVXUVVTT
~ $person WHERE	UUTUUTSY
~ $person WHERE $	UUTUUTSY
~ $person WHICH	USRTTQVV
~ $person WHICH $	VTTUVSRY
~ $person WHICH FACT	UUTTTSYS
~ $person WHO	RVRSTRZR
~ $person WHO $	RVRSTRZR
~ $person WORK	RSQQSPcN
~ $person WORK $	QSQQSPcN
~ $person WORK ABOUT	VVTVVUaP
~ $state #	TPTROZTN
~ $state # $	MRQPPcQP
~ $state # $domain	ZRUURRVQ
~ $state # LIST	RSTTRYTS
~ $state $	UYQORUJT
~ $state $domain	RZTSQQQU
~ $state $domain #	dRURQMUQ
~ $state $domain $	RVRSSQOY
~ $state $domain $domain	TXVVVTVT
~ $state $domain $state	R_TTSPTR
~ $state $domain %Person	XTUUTTVS
~ $state $domain %Place	TXVVVVVV
~ $state $domain %Project	QTUTTYTR
~ $state $domain %Technology	Q_VTPQVT
~ $state $domain ELSEWHERE	TXUTTTUT
~ $state $domain FACT	SZUUUSUS
~ $state $domain INUSE	TXUVUTVT
~ $state $domain LACK	TYVTTSTS
~ $state $domain LIST	TXVVUTVU
~ $state $domain NEED	XTVUTTVT
~ $state $domain PARTNER	XTVVUTVU
~ $state $domain WE	TXVVUUUU
~ $state $domain WHICH	QUSTQXUM
~ $state $domain WHO	_RTURPSP
~ $state $domain WHY	TXUVUTUT
~ $state $domain WORK	VWUUMMTR
~ $state $institution	TTXTTTTT
~ $state $institution HOW	TTXTTTTT
~ $state $state	TXPSQPQW
~ $state $state $	TYRSRSRT
~ $state $state $domain	TUTSTNTX
~ $state $state ADOPT	UaVVUPVV
~ $state $state COMPARE	TTTXTTTT
~ $state $state FACT	TXTUUTTT
~ $state $state HOWMANY	TSTURTTY
~ $state $state LACK	V_VVVQVV
~ $state $state NUM	XTVVTTVT
~ $state $state WHEN	TSTVVTUY
~ $state $state WHICH	UYVVVSVU
~ $state $thing	TWRTRVSQ
~ $state $thing $	SSTURXWQ
~ $state $thing $state	TYTTTRSS
~ $state $thing INTRODUCE	RYSUSSRR
~ $state $thing INUSE	TTTUTXSR
~ $state %Cluster	TTUTTTUX
~ $state %Cluster $	TTUTTTUX
~ $state %Event	SSUTTYUT
~ $state %Event $	SSUTTYUT
~ $state %Institution	YTVVSSVV
~ $state %Institution $	YTVVSSVV
~ $state %Person	SSUSSSUY
~ $state %Person $domain	SSUSSSUY
~ $state %Place	TTTTUTVZ
~ $state %Place #	TVUTUTVX
~ $state %Place $state	VTVVVUVX
~ $state %Project	QQRPPaRR
~ $state %Project $	RQRQR_RR
~ $state %Project LIST	TTVSR_UT
~ $state %Technology	RUUSSYUS
~ $state %Technology $	RPUTSZUT
~ $state %Technology LACK	VZUUTRVT
~ $state ABOUT	QPRTSNYX
~ $state ABOUT $	RQRSSOYV
~ $state ABOUT INUSE	VXVVVUVU
~ $state ABOUT WE	TUVVVUVX
~ $state ADOPT	OYRTRTQS
~ $state ADOPT $	TZTTRQQQ
~ $state ADOPT $domain	QUTTQMTX
~ $state ADOPT $state	PZUUTSUT
~ $state ADOPT $thing	RWTTTVST
~ $state ADOPT ELSEWHERE	TZVVTRVR
~ $state ADOPT WE	TXVVUTVU
~ $state ADOPT WHICH	TYVVUTVS
~ $state BY	TVUUTUVX
~ $state BY YEAR	TVUUTUVX
~ $state COMPARE	TTTXTTTT
~ $state COMPARE $	TTTXTTTT
~ $state COOPERATE	XVVVUTVU
~ $state COOPERATE $domain	XVVVUTVU
~ $state ELSEWHERE	TYUTTRUT
~ $state ELSEWHERE $domain	TXVUTTUT
~ $state ELSEWHERE %Technology	UXVUTTVT
~ $state ELSEWHERE INUSE	TYUTTSUT
~ $state ELSEWHERE WHICH	VXVVVUVV
~ $state FACT	RVRSQWOV
~ $state FACT $	RVTUTUSW
~ $state FACT $thing	TSSUSXTR
~ $state FACT %Cluster	TTTTTTTX
~ $state FACT WHICH	TXTUUTTT
~ $state HOW	STSTSSTY
~ $state HOW $	SSSTSTTY
~ $state HOW ADOPT	UYVUUSVU
~ $state HOWMANY	NSRS_QSO
~ $state HOWMANY #	QSUQbQUN
~ $state HOWMANY $	PRRQYMQV
~ $state HOWMANY $domain	RQVTaOUP
~ $state HOWMANY %Project	TTUTXTTT
~ $state HOWMANY %Technology	UTVTXTVU
~ $state HOWMANY HOWMANY	TTTTXTUS
~ $state INUSE	VWRSRUSR
~ $state INUSE $	RXSTTWSR
~ $state INUSE $domain	WUTSSVUR
~ $state INUSE ELSEWHERE	UZVVURVV
~ $state LACK	S_USSPTT
~ $state LACK $	TZVTURUT
~ $state LACK $domain	TXVVUTVV
~ $state LACK $state	TXUUTTVT
~ $state LACK ADOPT	TXTTTTUT
~ $state LACK ELSEWHERE	TYUTUSST
~ $state LACK LIST	VYVVVSVV
~ $state LEAD	STUUSYUS
~ $state LEAD $state	STUUSYUS
~ $state LIST	WVSUSSTS
~ $state LIST #	WVVVVVVV
~ $state LIST $institution	TTTVUTTX
~ $state LIST $state	TXVUTTVT
~ $state LIST ELSEWHERE	TXVVVUVU
~ $state LIST LEAD	XTVVTTVT
~ $state LIST WE	XTVVVVVV
~ $state LIST WHICH	XTUUTTVT
~ $state NEED	XUUVTTUR
~ $state NEED $domain	RZUVUTVT
~ $state NEED %Institution	XTTUTTTT
~ $state NEED PARTNER	ZTVVUTVU
~ $state NEED WHO	VVVVVVVV
~ $state NUM	VPRRVRUS
~ $state NUM #	TRSSYSUS
~ $state NUM $	XTVVTTVT
~ $state NUM %Cluster	TTVTUTVX
~ $state PARTNER	WVTTTRST
~ $state PARTNER $	XTTTTSTT
~ $state PARTNER $domain	VVVVVVVV
~ $state PARTNER $state	TXUVTRVT
~ $state PARTNER COOPERATE	XTUUUTTU
~ $state WE	VZTVTQTP
~ $state WE $domain	TYVVUSVV
~ $state WE $state	TXTVTTTT
~ $state WE ADOPT	VXVVVTVV
~ $state WE COOPERATE	XTVVTTVT
~ $state WE NEED	TXVVUUVT
~ $state WE PARTNER	VVVVVVVV
~ $state WHEN	TTTTTTTX
~ $state WHEN $	TTTTTTTX
~ $state WHEN NEED	TTUVUTTX
~ $state WHERE	XTTTTTTT
~ $state WHERE WHERE	XTTTTTTT
~ $state WHICH	UXTTQNUU
~ $state WHICH #	YTVVSSVS
~ $state WHICH $	TWTUTTTW
~ $state WHICH $domain	VXVVUSVR
~ $state WHICH %Institution	XTVVVTVU
~ $state WHICH %Place	TXTTTTUT
~ $state WHICH ELSEWHERE	TXVVUTVT
~ $state WHICH WORK	YSVVSTVR
~ $state WHO	TTTTQYTS
~ $state WHO #	STUURYVR
~ $state WHO $	VVVVVVVV
~ $state WHO $domain	WSTTRVTT
~ $state WHO %Technology	TXVUTTVT
~ $state WHO KNOW	TTUVTXVT
~ $state WHO WE	XTUVVUVT
~ $state WHO WORK	YTUVTSSS
~ $state WORK	YTTTUNTQ
~ $state WORK $	ZTVVVUVT
~ $state WORK $domain	ZRTTUNTQ
~ $state WORK ELSEWHERE	TXVUTTVT
~ $state WORK VERSUS	TXVVUUVS
~ $state WORK YEAR	TUVVTUUX
~ $state YEAR	STUUVYUP
~ $state YEAR $	STUUVYUP
~ $thing $	STOQRXWQ
~ $thing $domain	QWRRRRYU
~ $thing $domain $	QXRRRPYU
~ $thing $domain ADOPT	TYVVVTVS
~ $thing $domain INUSE	STTVRXSQ
~ $thing $domain NEED	WUVVVVVV
~ $thing $state	VaPRQRMN
~ $thing $state $	XYOQMUJQ
~ $thing $state $state	TXUVUTUT
~ $thing $state ABOUT	SSSTTRZR
~ $thing $state ADOPT	TXTTTTTT
~ $thing $state FACT	TTTVTXTS
~ $thing $state INUSE	TXTTTTTT
~ $thing $state WE	TXTVTTTT
~ $thing $thing	TTTTUTTX
~ $thing $thing $	TTTTUTTX
~ $thing ABOUT	UTSTTRZT
~ $thing ABOUT $	VTUUUNdO
~ $thing ABOUT ABOUT	TTTTTTXT
~ $thing ABOUT ELSEWHERE	VUUVVSYT
~ $thing ABOUT FACT	VVVVVTZS
~ $thing ABOUT LIST	UTTTUTXT
~ $thing ADOPT	UXUVTTTS
~ $thing ADOPT $state	UXUVTTTS
~ $thing BY	VVVVVVTX
~ $thing BY YEAR	VVVVVVTX
~ $thing FACT	TSSTUSYS
~ $thing FACT $	TSTTUSYT
~ $thing FACT ABOUT	VVTVVTXS
~ $thing INTRODUCE	RYSUSSRR
~ $thing INTRODUCE $	RYSUSSRR
~ $thing INUSE	PSPPPZUO
~ $thing INUSE $	TTTRSXWQ
~ $thing INUSE $state	RQSUS_OQ
~ $thing INUSE WHICH	UTTTTTXT
~ $thing LINK	VVYTTTSS
~ $thing LINK $cluster	VVYTTTSS
~ $thing ORG	TTTTSTVV
~ $thing ORG $	TTTTSTVV
~ $thing PARTNER	SRTRSRZT
~ $thing PARTNER $	SRTRSRZT
~ $thing WE	VVUVVUXT
~ $thing WE LIST	VVUVVUXT
~ $thing WHERE	USTUTSYR
~ $thing WHERE $	USTUTSYR
~ $thing WHICH	VTUUTTXT
~ $thing WHICH INUSE	VTUUTTXT
~ $thing WORK	RWQQRNXO
~ $thing WORK $	RUQQSPZP
~ $thing WORK $state	QYUVTSSR
~ %Cluster #	TVSWQSRW
~ %Cluster # $	SVTSSRSY
~ %Cluster # LIST	UVUXTSTT
~ %Cluster # WORK	TVUXSTTT
~ %Cluster $	OPPUTSQX
~ %Cluster $country	VVUVVUUY
~ %Cluster $country $	VVUVVUUY
~ %Cluster $domain	SSSPXXRQ
~ %Cluster $domain $	RSSQQYRS
~ %Cluster $domain WORK	TVVTXUVT
~ %Cluster $state	TTTTTXUT
~ %Cluster $state $	TTTTTXUT
~ %Cluster %Domain	TTTXTTTS
~ %Cluster %Domain $	UVTYTUTS
~ %Cluster %Domain BY	VVVWVVVV
~ %Cluster %Domain LIST	VVVXVTVT
~ %Cluster %Domain TABLE	TTTXTTTT
~ %Cluster %Event	STSSQWWQ
~ %Cluster %Event $	TVTTSSXT
~ %Cluster %Event WHEN	TTSSSYSR
~ %Cluster %Institution	TUTYRRSS
~ %Cluster %Institution #	UVUZUSVU
~ %Cluster %Institution LINK	UVTXTTUT
~ %Cluster %Institution SHARE	UUTXTTTT
~ %Cluster %Person	UVUSTSSY
~ %Cluster %Person $	UVUSTSSY
~ %Cluster %Place	UUTXTTTT
~ %Cluster %Place COOPERATE	VVVXUTUV
~ %Cluster %Place TABLE	UUTXTTTT
~ %Cluster %Programme	UTTTTTTX
~ %Cluster %Programme INUSE	UTTTTTTX
~ %Cluster %Project	TTTUTSXT
~ %Cluster %Project $	TTTUTSXT
~ %Cluster %Project LACK	VVVWVUVV
~ %Cluster ADOPT	VVVXVTVU
~ %Cluster ADOPT $	VVVXVTVU
~ %Cluster BY	VVUZRTTS
~ %Cluster BY %Cluster	VVVXTVVT
~ %Cluster BY %Domain	VVVWVUVV
~ %Cluster BY %Institution	VVVZSUUT
~ %Cluster BY %Project	VVVYSTTT
~ %Cluster BY HOWMANY	VVVYSTUT
~ %Cluster COOPERATE	VVVYVSTV
~ %Cluster COOPERATE $	VVVYVSTV
~ %Cluster FACT	UUUSXTRV
~ %Cluster FACT #	VVVTXVTT
~ %Cluster FACT $	VUUTTTTX
~ %Cluster GAP	TUTZTQQS
~ %Cluster GAP $	TUTZTQQS
~ %Cluster HOWMANY	TUTVWTTS
~ %Cluster HOWMANY #	VVVZRUUR
~ %Cluster HOWMANY $	TTTTXTTT
~ %Cluster HOWMANY %Project	VVUYSTTU
~ %Cluster INDIA	VVURYSTS
~ %Cluster INDIA $	VVURYSTS
~ %Cluster LACK	TTTYTSTT
~ %Cluster LACK $domain	TTTYTSTT
~ %Cluster LEAD	VVVTVTVX
~ %Cluster LEAD WORK	VVVTVTVX
~ %Cluster LINK	TTTXTTTT
~ %Cluster LINK #	UVTXTVTT
~ %Cluster LINK $	TTTXTTTT
~ %Cluster LIST	RSRVSRRW
~ %Cluster LIST $	TTSTVSSW
~ %Cluster LIST %Project	TTTXTTTT
~ %Cluster LIST HOWMANY	VVVUZVVS
~ %Cluster NEED	TUTTTTTX
~ %Cluster NEED $	TUTTTTTX
~ %Cluster SHARE	UVTXTSUT
~ %Cluster SHARE %Institution	UVTXTSUT
~ %Cluster TABLE	UVUYUSRT
~ %Cluster TABLE $	VVVYVTSV
~ %Cluster TABLE %Domain	UVUXUTUT
~ %Cluster VERSUS	TTTXTTTT
~ %Cluster VERSUS %Domain	VVVXVUVV
~ %Cluster VERSUS %Place	TTTXTTTT
~ %Cluster WHICH	RTSXRQQV
~ %Cluster WHICH $	STSSSSSY
~ %Cluster WHICH %Domain	VVUXUTTS
~ %Cluster WHICH INDIA	TUUXTTTT
~ %Cluster WHO	VVVTXUTT
~ %Cluster WHO #	VVVTXUTT
~ %Cluster WISE	TVTXTPSR
~ %Cluster WISE #	TVUZURRS
~ %Cluster WISE %Institution	VVVYSVTU
~ %Cluster WISE HOWMANY	UVUXTTTU
~ %Cluster WORK	PUTXSVSP
~ %Cluster WORK $	TUUXTTST
~ %Cluster WORK $domain	QTTRVXRQ
~ %Cluster WORK LACK	VVVWVUVV
~ %Cluster WORK LIST	VVVWVUVV
~ %Cluster WORK PER	VVVWVUVV
~ %Cluster WORK WHICH	VVVZVRUU
~ %Cluster YEAR	TUTTSWTW
~ %Cluster YEAR $	TUTTSWTW
~ %Compendium $	TTTTVXSR
~ %Compendium $domain	TTTSSYTS
~ %Compendium $domain $	TTTSSYTS
~ %Document $	SRRQUZQT
~ %Document $cluster	TTTSSXOU
~ %Document $cluster $	TTTSSXOU
~ %Document $cluster YEAR	VVVVTZUR
~ %Document $domain	RSTTSXTT
~ %Document $domain $	STTTTXTT
~ %Document $domain $state	TSVVTXVS
~ %Document $thing	TTTTSYRT
~ %Document $thing $	TTTTSYRT
~ %Document BETWEEN	UVVVVYVT
~ %Document BETWEEN YEAR	UVVVVYVT
~ %Document LINK	TTSTTXUT
~ %Document LINK $domain	TTSTTXUT
~ %Document LIST	UTUUTTXS
~ %Document LIST $thing	UTUUTTXS
~ %Document YEAR	STTRSYRS
~ %Document YEAR $	STTRSYRS
~ %Domain #	TVU_QQSR
~ %Domain # $	TVUZRQTR
~ %Domain # HOWMANY	VVVXTUUU
~ %Domain $	RTR_SQRQ
~ %Domain $institution	TTTTTXTT
~ %Domain $institution WORK	TTTTTXTT
~ %Domain %Cluster	TVS_TSRR
~ %Domain %Cluster $	VVUXVVUT
~ %Domain %Cluster GAP	TUTXTTTT
~ %Domain %Cluster LIST	VVUYVSVU
~ %Domain %Cluster TABLE	VVVYVTSV
~ %Domain %Cluster WORK	UVUXTTTU
~ %Domain %Institution	UVUYUSUT
~ %Domain %Institution $	UVUYUSUT
~ %Domain %Place	UUUXUTTT
~ %Domain %Place $	UUUXUTTT
~ %Domain %Place TABLE	VVVXVTUU
~ %Domain %Project	UUSTXSRR
~ %Domain %Project $	UUSTXSRR
~ %Domain %Technology	TTTXTTTT
~ %Domain %Technology $	TTTXTTTT
~ %Domain BY	TUTYTSTS
~ %Domain BY %Cluster	VVUXUTTU
~ %Domain BY %Place	VVVWVUVV
~ %Domain BY %Project	TTTXTTTT
~ %Domain BY %Technology	VVVWVUVV
~ %Domain BY HOWMANY	VVVWVUVU
~ %Domain BY WHICH	VVVYVRUT
~ %Domain COOPERATE	STSUSXQQ
~ %Domain COOPERATE $	STTUTVSS
~ %Domain COOPERATE BETWEEN	VVTTTXTT
~ %Domain FACT	TUTXTTTT
~ %Domain FACT %Project	TUTXTTTT
~ %Domain GAP	VVUZURVT
~ %Domain GAP %Project	VVUYUTVT
~ %Domain GAP BY	VVVXVTVV
~ %Domain HOWMANY	UUUZQTUT
~ %Domain HOWMANY %Person	UUVXTTUT
~ %Domain HOWMANY %Technology	VVVYSPUU
~ %Domain LIST	VUUXWPSS
~ %Domain LIST %Cluster	VVVaTRUU
~ %Domain LIST %Technology	VVVTXUUU
~ %Domain LIST COOPERATE	VVVXVUUV
~ %Domain LIST GAP	VVVYUTUU
~ %Domain LIST TABLE	VVVXVTVT
~ %Domain LIST WHICH	VUVXUTUU
~ %Domain NONE	VVVZUSUV
~ %Domain NONE %Cluster	VVVYUTUU
~ %Domain NONE BY	VVVYVSVV
~ %Domain PARTNER	TTTTTXTT
~ %Domain PARTNER WORK	TTTTTXTT
~ %Domain PER	TUUXUTTS
~ %Domain PER %Cluster	TUUXUTTT
~ %Domain PER %Place	VUVXVUUT
~ %Domain TABLE	TTTXTTTT
~ %Domain TABLE $	TTTXTTTT
~ %Domain VERSUS	VVV_VRSV
~ %Domain VERSUS %Place	VVV_VRSV
~ %Domain WE	UVTXUTTU
~ %Domain WE LACK	VVVYVUUU
~ %Domain WE LIST	UVTXVTTU
~ %Domain WHERE	TVUYTTTU
~ %Domain WHERE %Institution	TVUYTTTU
~ %Domain WHICH	VVVXVTVV
~ %Domain WHICH %Cluster	VVVXVTVV
~ %Domain WHO	TTTXTTTT
~ %Domain WHO #	TTTXTTTT
~ %Domain WISE	UVUYTSTT
~ %Domain WISE %Person	UUUYTSTT
~ %Domain WISE %Project	VVVXUVVV
~ %Domain WISE TABLE	VVVVVVVV
~ %Domain WORK	SUU_TSUP
~ %Domain WORK $	STTWTVUR
~ %Domain WORK %Cluster	VVVXVTVU
~ %Domain WORK TABLE	VVVXVUVU
~ %Domain WORK VERSUS	VVVWVVVV
~ %Event $	OQQTVTXQ
~ %Event $state	TSTTVVTR
~ %Event $state $	TSTTVVTR
~ %Event %Cluster	TUTTSXTT
~ %Event %Cluster YEAR	TUTTSXTT
~ %Event %Event	TTTTTXTT
~ %Event %Event $state	TTTTTXTT
~ %Event BY	VUTTTYRT
~ %Event BY $cluster	VUTTTYRT
~ %Event HAPPEN	VVVVYTUS
~ %Event HAPPEN YEAR	VVVVYTUS
~ %Event LIST	VVTTXTTT
~ %Event LIST %Cluster	VVTTXTTT
~ %Event WE	XUUTTTTT
~ %Event WE $domain	XUUTTTTT
~ %Event WHEN	TTSSSYSR
~ %Event WHEN WHEN	TTSSSYSR
~ %Event WHO	TTXTTTTT
~ %Event WHO $institution	TTXTTTTT
~ %Event YEAR	TTTTVXTT
~ %Event YEAR $	TTTTVXTT
~ %Forum ABOUT	TTTTTTXT
~ %Forum ABOUT $	TTTTTTXT
~ %Institution #	UVUZUSVU
~ %Institution # $	UVUZUSVU
~ %Institution $	VSRUWSNW
~ %Institution $cluster	PSROWUSP
~ %Institution $cluster $	PSROWUSP
~ %Institution $domain	aRTRRPSN
~ %Institution $domain $	YTTUTRSP
~ %Institution $domain $domain	XTUUTTUT
~ %Institution $domain $state	ZQURRRTR
~ %Institution $domain LIST	XTUVTTUT
~ %Institution $domain WORK	XTVVVUVU
~ %Institution $institution	TURSVRWR
~ %Institution $institution $	TUTTTTXT
~ %Institution $institution MEMBER	VVUUXTQT
~ %Institution $person	RSSSTSYR
~ %Institution $person $	RSSSTSYR
~ %Institution $state	WRRQTWTQ
~ %Institution $state #	STTSSYTT
~ %Institution $state $	PSRSTZTT
~ %Institution $state $domain	XTVVUTVU
~ %Institution $state HOWMANY	TUVSYSVS
~ %Institution $state LIST	XTVVVVVV
~ %Institution $state WE	VVVVVVVV
~ %Institution $state WHICH	XUVVUTVU
~ %Institution $state WORK	XTVTVQVT
~ %Institution $thing	TTTTTXRT
~ %Institution $thing $	TTTTTXRT
~ %Institution %Cluster	TTTYTSSS
~ %Institution %Cluster $	TVTZRQRR
~ %Institution %Cluster LINK	TTTXTTTT
~ %Institution %Place	TTTXTTTT
~ %Institution %Place $	TTTXTTTT
~ %Institution %Technology	USUVVRTT
~ %Institution %Technology $	VTVYSTUU
~ %Institution %Technology $domain	TUVTXTTT
~ %Institution ABOUT	TTTTTXTS
~ %Institution ABOUT %Document	TTTTTXTS
~ %Institution ADOPT	XTVTUTUT
~ %Institution ADOPT COOPERATE	XTVTUTUT
~ %Institution BY	UVU_RRTT
~ %Institution BY %Cluster	UVUYTRTT
~ %Institution BY %Place	VVVXTVUT
~ %Institution BY PER	VVVXVUVT
~ %Institution FACT	VVVWVVVV
~ %Institution FACT $	VVVWVVVV
~ %Institution HOST	XUUTTTTT
~ %Institution HOST %Event	XUUTTTTT
~ %Institution HOWMANY	TTTTXTTT
~ %Institution HOWMANY $	VVVZSUTS
~ %Institution HOWMANY HOWMANY	TTTTXTTT
~ %Institution LACK	TUTXTTTT
~ %Institution LACK WORK	TUTXTTTT
~ %Institution LINK	UVTXTTUT
~ %Institution LINK $	UVTXTTUT
~ %Institution LIST	VTUWWSUT
~ %Institution LIST $	ZUVURSUT
~ %Institution LIST $domain	TTVVXTVT
~ %Institution LIST $state	XVVVTUVV
~ %Institution LIST LIST	VVVXTUUU
~ %Institution MEMBER	QTTSVXPT
~ %Institution MEMBER $	VVUSYSTT
~ %Institution MEMBER $cluster	STTTWWST
~ %Institution MEMBER $institution	SUSRSYSS
~ %Institution MEMBER $thing	SUVSTZRT
~ %Institution PARTNER	ZRRSRTTS
~ %Institution PARTNER $country	STSTTYTS
~ %Institution PARTNER $domain	XTUUTTVT
~ %Institution PARTNER $state	XSTURTVS
~ %Institution PER	VVUZRTTS
~ %Institution PER $	VVVWVUVU
~ %Institution PER %Cluster	VVUYSUTT
~ %Institution PER %Place	VVVYSUTT
~ %Institution PER PER	VVVXTVVU
~ %Institution SHARE	UUTXTTTT
~ %Institution SHARE $	UUTXTTTT
~ %Institution TABLE	UUVXUUTU
~ %Institution TABLE $	UUVXUUTU
~ %Institution VERSUS	TVUXTTTT
~ %Institution VERSUS %Domain	TVUXTTUT
~ %Institution VERSUS %Place	VVVZVUTU
~ %Institution WE	XTVUTTVS
~ %Institution WE FACT	XTVUTTVS
~ %Institution WHO	XVTVVVVT
~ %Institution WHO WE	XVTVVVVT
~ %Institution WORK	XTTTUSTT
~ %Institution WORK $	XTTTTTTT
~ %Institution WORK $domain	YTVUYRVS
~ %Person $	SSSVSUQW
~ %Person $cluster	RSRQSUNW
~ %Person $cluster $	RSRQSUNW
~ %Person $country	VVVVTVVX
~ %Person $country $	VVVVTVVX
~ %Person $domain	SRSTVURW
~ %Person $domain $	QTTTXTRU
~ %Person $domain $state	RSUTQZUX
~ %Person $domain LIST	XTTTVSTQ
~ %Person $institution	TTPQYSPU
~ %Person $institution $	RSQRXSPV
~ %Person $institution INTRODUCE	TUXUTTUT
~ %Person $institution LINK	VVTTXTTT
~ %Person $institution WHO	UVWVVVVV
~ %Person $institution WORK	XVTVVVVT
~ %Person $state	RRSTNYTY
~ %Person $state $	RSSTNXTY
~ %Person $state $domain	SSVVTYVR
~ %Person $state WE	XTVVTTVT
~ %Person $state WHO	VTUVSVVS
~ %Person $state WORK	VVVVVVVV
~ %Person %Domain	UUUXSTST
~ %Person %Domain $	UUUXSTST
~ %Person %Person	TTRRXPRV
~ %Person %Person $	TTTTTTTX
~ %Person %Person $domain	TTTTXQSU
~ %Person ABOUT	UUUUTTTX
~ %Person ABOUT $	UUUUTTTX
~ %Person BY	VVVZUSTT
~ %Person BY %Cluster	VVVXUTUT
~ %Person BY %Domain	VVVXVTUV
~ %Person FACT	SUVQSVNX
~ %Person FACT $	VVTRSRRY
~ %Person FACT $cluster	SUTTTYPS
~ %Person FACT BETWEEN	UVXTUTUT
~ %Person INDIA	UVVVUSTY
~ %Person INDIA $	UVVVUSTY
~ %Person LINK	RTRRXWTT
~ %Person LINK $cluster	VVRUbPSO
~ %Person LINK $institution	RTRRXWTT
~ %Person LIST	VRRTXRSQ
~ %Person LIST $	VRRTXRRR
~ %Person LIST LIST	VVVU_RVR
~ %Person MEMBER	TUUVTXVT
~ %Person MEMBER $institution	TUUVTXVT
~ %Person NEED	XTVVTTVT
~ %Person NEED $state	XTVVTTVT
~ %Person VERSUS	VVVXVUVV
~ %Person VERSUS %Domain	VVVXVUVV
~ %Person WHO	WVVVVVVU
~ %Person WHO KNOW	WVVVVVVU
~ %Person WORK	SSTTRYSQ
~ %Person WORK $domain	SSTTRYSQ
~ %Place #	SUTXTSTV
~ %Place # $	TVUTUTVX
~ %Place # LINK	UVTXTTTT
~ %Place $	QRQXNQQU
~ %Place $domain	RSUPXQPZ
~ %Place $domain $	TSUSTSSY
~ %Place $domain %Technology	VTVTYUTS
~ %Place $domain ADOPT	UTVTTTUX
~ %Place $domain INUSE	UTVSXTUT
~ %Place $institution	TTTSSTYS
~ %Place $institution $	TTTSSTYS
~ %Place $state	TTTTTTUX
~ %Place $state $	TTTTTTUX
~ %Place $state $domain	TTVVUTVX
~ %Place $thing	SWTRRRXT
~ %Place $thing PARTNER	TSTTTSYS
~ %Place $thing WORK	TXTTTTUT
~ %Place %Domain	VVUZVSTU
~ %Place %Domain $	VVVXVTVV
~ %Place %Domain COOPERATE	VVVXVTUV
~ %Place %Domain LIST	VVVXVUUV
~ %Place %Domain TABLE	VVVYVUUU
~ %Place %Institution	VTVYSTUU
~ %Place %Institution %Technology	VTVYSTUU
~ %Place %Place	UUTZURTT
~ %Place %Place BY	VVVXVTVT
~ %Place %Place WHERE	UUTXUTUU
~ %Place %Project	VUTaSQQT
~ %Place %Project $	VUTaSQQT
~ %Place %Technology	UTUXSSTT
~ %Place %Technology INUSE	UTUXSSTT
~ %Place ADOPT	QYTSTSOT
~ %Place ADOPT $	TXVVUTVU
~ %Place ADOPT $thing	TYTTTTOT
~ %Place ADOPT NEED	TXVUTTVT
~ %Place BY	VUUVXQTR
~ %Place BY %Cluster	VVUTXUTT
~ %Place BY %Technology	VVVXVTVT
~ %Place BY COOPERATE	VVVYVSUU
~ %Place COOPERATE	SSUZSSRQ
~ %Place COOPERATE $	VVVXUTUV
~ %Place COOPERATE INDIA	SSUUSWTR
~ %Place COOPERATE WHICH	VVVXVTTU
~ %Place FACT	TTSSWXRQ
~ %Place FACT $institution	UUTSSSYS
~ %Place FACT $thing	VTURYWSR
~ %Place FACT %Technology	TTVTTXTT
~ %Place FUND	TTTTTTSX
~ %Place FUND $domain	TTTTTTSX
~ %Place GAP	VVVTXVVU
~ %Place GAP %Technology	VVVTXVVU
~ %Place HOST	UTTSTTXS
~ %Place HOST $institution	UTTSTTXS
~ %Place HOW	UUVXUUTU
~ %Place HOW %Institution	UUVXUUTU
~ %Place HOWMANY	TTTXSTTT
~ %Place HOWMANY %Institution	VVVZRUTU
~ %Place HOWMANY %Person	TTTXTTTT
~ %Place INDIA	STTQVXSR
~ %Place INDIA COOPERATE	TTTSVWTS
~ %Place INDIA PARTNER	SRUQQZSS
~ %Place INUSE	UWVWUTUU
~ %Place INUSE $	VUVXUTUU
~ %Place INUSE WHICH	TXVVVVVV
~ %Place LACK	RRTZSRTR
~ %Place LACK #	TTTXTTTT
~ %Place LACK %Institution	TTVXTTTT
~ %Place LACK %Project	VVUYTSVV
~ %Place LIST	SUTSZTUS
~ %Place LIST $domain	TUUTYUUT
~ %Place LIST PARTNER	TVUTXUUT
~ %Place PARTNER	TSUTTXTS
~ %Place PARTNER INDIA	TSUTTXTS
~ %Place PER	VVVYVSTV
~ %Place PER %Cluster	VVVYVSTV
~ %Place TABLE	UUTZTSTT
~ %Place TABLE $	UVVZVTUU
~ %Place TABLE LIST	UUTXTTTT
~ %Place VERSUS	VVUXUTTU
~ %Place VERSUS %Technology	VVUXUTTU
~ %Place WHERE	TTSVTVTT
~ %Place WHERE $domain	TTTTTXTT
~ %Place WHERE INUSE	UUTXUTUU
~ %Place WHICH	TTVXUTTT
~ %Place WHICH %Domain	TTVXVTUT
~ %Place WHICH %Institution	VVVWVVVV
~ %Place WHICH %Technology	VUVYUSUV
~ %Place WHO	VUVXTTTV
~ %Place WHO %Technology	VUVXTTTV
~ %Place WISE	VUUYQTTS
~ %Place WISE #	VVVZRVUT
~ %Place WISE %Domain	VVVZVSTV
~ %Place WISE %Technology	UUUXSTTT
~ %Place WISE HOWMANY	VVVYSVUS
~ %Programme $domain	SRUSRZQS
~ %Programme $domain $	SRUSRZQS
~ %Programme $thing	UTTTTTXT
~ %Programme $thing $	UTTTTTXT
~ %Programme FUND	TTTTTXTT
~ %Programme FUND BY	TTTTTXTT
~ %Programme INUSE	UTTTTTTX
~ %Programme INUSE $	UTTTTTTX
~ %Programme LEAD	UUTTUYRT
~ %Programme LEAD BY	UUTTUYRT
~ %Programme WORK	STSRXWQS
~ %Programme WORK %Cluster	STSRXWQS
~ %Project $	QPXSSTUT
~ %Project $cluster	RSRQWXSP
~ %Project $cluster $	UTTSXWOR
~ %Project $cluster $cluster	TTSTSXVU
~ %Project $cluster $domain	TUVURZTU
~ %Project $cluster FACT	VUTTTXTT
~ %Project $cluster LEAD	UVVVXTTT
~ %Project $domain	LSRWWSQP
~ %Project $domain $	OPRWWRQR
~ %Project $domain $state	RTUTRYVQ
~ %Project $domain YEAR	TRVTPbVT
~ %Project $institution	TTSSRYRR
~ %Project $institution $institution	TTSSRYRR
~ %Project $state	PXSQWRTP
~ %Project $state $	QXRQXQTQ
~ %Project $state $state	TXUUTTUT
~ %Project $state LACK	UXVUVTVT
~ %Project $state LEAD	STUUSYUS
~ %Project $state YEAR	TRVVPbVU
~ %Project %Institution	TTTSSSRY
~ %Project %Institution $	TTTSSSRY
~ %Project ADOPT	UXVVVUVV
~ %Project ADOPT $	UXVVVUVV
~ %Project BETWEEN	RSTXRVTT
~ %Project BETWEEN %Domain	TTTXTTTT
~ %Project BETWEEN YEAR	TTTUTXUT
~ %Project BY	VVUXTSTT
~ %Project BY %Cluster	VVUXTSTT
~ %Project BY %Domain	VVVVVVVV
~ %Project ELSEWHERE	UXVVVTVT
~ %Project ELSEWHERE $state	V_VVVRVV
~ %Project ELSEWHERE ADOPT	UXVVVTVT
~ %Project FACT	TTTSXVRT
~ %Project FACT $	UUTTXTTT
~ %Project FACT YEAR	TTTTVXTT
~ %Project FUND	VVTUU_SV
~ %Project FUND BY	VVTUU_SV
~ %Project HOW	TTTTTXTT
~ %Project HOW ADOPT	TTTTTXTT
~ %Project HOWMANY	VVVYSTTU
~ %Project HOWMANY $	VVVYSTTT
~ %Project HOWMANY TABLE	VVVXUVVV
~ %Project INUSE	TTUTXTTT
~ %Project INUSE $	TTUTXTTT
~ %Project LACK	VVVWVUVV
~ %Project LACK $	VVVWVUVV
~ %Project LEAD	VVTTTXTT
~ %Project LEAD BY	VVTTTXTT
~ %Project LINK	VVYTTSVV
~ %Project LINK $institution	VVYTTSVV
~ %Project LIST	QTSRSZRP
~ %Project LIST $	STSRRZRR
~ %Project LIST $domain	RRTTXUTR
~ %Project LIST BY	VVVXVUVV
~ %Project PER	VVUXTQTT
~ %Project PER %Cluster	VVUXTUTT
~ %Project PER %Domain	VVVZVRTV
~ %Project TABLE	VVUXVUUT
~ %Project TABLE $	VVVXVUUU
~ %Project TABLE %Cluster	VVTXVVVT
~ %Project TABLE %Domain	VVVVVVVV
~ %Project VERSUS	TUTXUTUT
~ %Project VERSUS %Domain	TUTXUTUT
~ %Project YEAR	WOTSUTRO
~ %Project YEAR $	XRURLVRN
~ %Project YEAR $state	QPUUXTVS
~ %Project YEAR YEAR	UVTTTYST
~ %Technology $	LUQUXWON
~ %Technology $cluster	TYUVTNUT
~ %Technology $cluster $state	TXUVTPVT
~ %Technology $cluster ADOPT	V_UVUQVS
~ %Technology $domain	PURPSZRO
~ %Technology $domain $	PRUQRbRP
~ %Technology $domain $domain	TTVVTXUU
~ %Technology $domain $institution	VVVVYTVT
~ %Technology $domain $state	MPVUPaVR
~ %Technology $domain ELSEWHERE	UYVVVRVV
~ %Technology $domain LACK	TXVUTTVT
~ %Technology $domain LINK	TUTUXTTT
~ %Technology $domain LIST	TTVVNaVS
~ %Technology $domain PARTNER	TXUTTTTT
~ %Technology $domain WORK	TZVVVSVV
~ %Technology $institution	QPTSUZQR
~ %Technology $institution $	TRTTVXRS
~ %Technology $institution $domain	RTUUSXTT
~ %Technology $institution INUSE	TTTUTXTT
~ %Technology $institution ORG	TTTVXWUT
~ %Technology $institution WORK	VUSTRZRR
~ %Technology $state	PZUUSRVO
~ %Technology $state $	PTUTVUVQ
~ %Technology $state $domain	PXUUOTVQ
~ %Technology $state $state	S_VVSQVT
~ %Technology $state ADOPT	TZVVTPVT
~ %Technology $state HOW	UYVUUSVU
~ %Technology $state INUSE	T_VVUQVV
~ %Technology $state LACK	UZVUVSVV
~ %Technology $state WORK	TXVUTTVT
~ %Technology %Person	TTTTTXTR
~ %Technology %Person $	TTTTTXTR
~ %Technology %Place	TUTTTTTX
~ %Technology %Place $	TUTTTTTX
~ %Technology ADOPT	TXVUVOVR
~ %Technology ADOPT $	TWVTVRVT
~ %Technology ADOPT $state	TaVVUQVR
~ %Technology ADOPT ELSEWHERE	VVVVVVVV
~ %Technology BETWEEN	VVVVYTVT
~ %Technology BETWEEN YEAR	VVVVYTVT
~ %Technology BY	VUUVTWTS
~ %Technology BY #	VUUTTXTT
~ %Technology BY %Place	VVVXVTUU
~ %Technology ELSEWHERE	RcVVTPVT
~ %Technology ELSEWHERE $	SZVVVTVU
~ %Technology ELSEWHERE $state	VZVVVSVS
~ %Technology ELSEWHERE ADOPT	VYVVTRVU
~ %Technology ELSEWHERE INUSE	TXVVTTVU
~ %Technology ELSEWHERE WE	UXVVVVVV
~ %Technology FACT	RRRQRWQV
~ %Technology FACT $	RRTTSVSW
~ %Technology FACT $institution	TTRRSZRR
~ %Technology FIGURE	TTTTTTTX
~ %Technology FIGURE $	TTTTTTTX
~ %Technology HAPPEN	VWVVVVVV
~ %Technology HAPPEN ELSEWHERE	VWVVVVVV
~ %Technology HOWMANY	STTUZRST
~ %Technology HOWMANY $	VVV_RVUU
~ %Technology HOWMANY %Technology	UVUTXTUT
~ %Technology HOWMANY LIST	STUSXTTS
~ %Technology INUSE	RUTUXTSS
~ %Technology INUSE $	UTUWVSTT
~ %Technology INUSE $domain	SRVURZUT
~ %Technology INUSE $state	TRTTXTTT
~ %Technology INUSE %Place	VVVTXUVT
~ %Technology INUSE BY	UUUTTXTT
~ %Technology INUSE ELSEWHERE	TXUTTRUT
~ %Technology INUSE LIST	VTUXTTTT
~ %Technology INUSE TABLE	VVVYVSVV
~ %Technology LACK	T_UUTPVT
~ %Technology LACK $	UXVVVUVU
~ %Technology LACK $state	T_UTSPVT
~ %Technology LACK ELSEWHERE	SZVVUSVV
~ %Technology LINK	TTTTTXTT
~ %Technology LINK $domain	TTTTTXTT
~ %Technology LIST	RVUTUVTS
~ %Technology LIST $	SSTTWaTT
~ %Technology LIST $state	TTVVTXVU
~ %Technology LIST ELSEWHERE	TXVVUTVV
~ %Technology LIST INDIA	VVVVaTVP
~ %Technology NUM	TSTSTSTY
~ %Technology NUM $	TSTSTSTY
~ %Technology PER	UTUaRQQQ
~ %Technology PER %Cluster	VVVWVUVV
~ %Technology PER %Domain	VUVXVVUT
~ %Technology PER %Place	VUVYUSUT
~ %Technology PER FACT	UUUYTRRR
~ %Technology STAGE	STUTTYTR
~ %Technology STAGE $domain	TTUTSYTR
~ %Technology STAGE FACT	TVVVYSUT
~ %Technology TABLE	UTTZSSSR
~ %Technology TABLE $	UTUYTTTS
~ %Technology TABLE %Place	UTTYSSTR
~ %Technology TABLE LIST	VVVWVUVV
~ %Technology VERSUS	TXVUTTVT
~ %Technology VERSUS $domain	TXVUTTVT
~ %Technology WE	TYVVUSVV
~ %Technology WE ADOPT	TYVVUSVV
~ %Technology WHICH	TWTTQVRT
~ %Technology WHICH $	TWTSQVRT
~ %Technology WHICH $state	VWVVVVVV
~ %Technology WHICH ELSEWHERE	VYVVVSVV
~ %Technology WORK	TYUUTTVT
~ %Technology WORK $state	TXUUTTVT
~ %Technology WORK ELSEWHERE	VVVVVVVV
~ %Technology YEAR	SRUSXRTV
~ %Technology YEAR $	UTUTSSTY
~ %Technology YEAR $domain	SSVUXVUR
~ ABOUT #	UVVURSTY
~ ABOUT # $	UVVURSTY
~ ABOUT $	PLQPPRYT
~ ABOUT $cluster	TTRSSWVS
~ ABOUT $cluster $	TTRPKJ_S
~ ABOUT $cluster %Person	TTTTTYST
~ ABOUT $cluster FACT	VUTSUQ_R
~ ABOUT $country	TTTUTSPY
~ ABOUT $country #	TVVVSRSZ
~ ABOUT $country $	VVUUVRPa
~ ABOUT $country $domain	VUVVVTTX
~ ABOUT $country HOWMANY	TTTTTTRY
~ ABOUT $domain	RQSSPVTW
~ ABOUT $domain $	PSSQMXWP
~ ABOUT $domain $domain	XVVUTTTS
~ ABOUT $domain $thing	QQUUPPRZ
~ ABOUT $domain HOWMANY	TTTTTTPY
~ ABOUT $institution	TTTTSSXU
~ ABOUT $institution $	TTTTSSVW
~ ABOUT $institution FACT	VVVVVSaS
~ ABOUT $institution NUM	TUTTTTXT
~ ABOUT $institution WE	SVUVVVXT
~ ABOUT $person	QTSPRPWU
~ ABOUT $person $	STRRSQYT
~ ABOUT $person $person	STRSSRQ_
~ ABOUT $person HOWMANY	VVVVUVRZ
~ ABOUT $person WE	TUXTVUTT
~ ABOUT $person WORK	TUTTUTXT
~ ABOUT $state	UPRTQKUW
~ ABOUT $state $	UQRTRLRX
~ ABOUT $state $thing	TTUVTTYS
~ ABOUT $thing	TTTTTNZR
~ ABOUT $thing $	TTTTTNYS
~ ABOUT $thing PARTNER	VUUUUTXT
~ ABOUT $thing WE	VVUVVUXT
~ ABOUT %Cluster	TSTSSTWV
~ ABOUT %Cluster $	TTTSSQTX
~ ABOUT %Cluster %Project	TTTSTTXT
~ ABOUT %Document	SSSRP_QS
~ ABOUT %Document $	TTTTTXTS
~ ABOUT %Document $cluster	UUTTRYSS
~ ABOUT %Document $thing	UTVVTXTT
~ ABOUT %Domain	VVTTTXTT
~ ABOUT %Domain COOPERATE	VVTTTXTT
~ ABOUT %Event	VVVUSTTY
~ ABOUT %Event $	VVVUSTTY
~ ABOUT %Institution	XTTRVOVO
~ ABOUT %Institution $cluster	RTSSYRRS
~ ABOUT %Institution $domain	XTVVTTUT
~ ABOUT %Institution $institution	TUTTTTXT
~ ABOUT %Person	OQSRQYQU
~ ABOUT %Person $	UVVTUQTa
~ ABOUT %Person $cluster	TUSSRZSQ
~ ABOUT %Person $domain	RRUTQ_TQ
~ ABOUT %Person $state	STUVTRVZ
~ ABOUT %Person INDIA	UVVVUSTY
~ ABOUT %Project	TTTXSWRT
~ ABOUT %Project $cluster	VUTTTXTT
~ ABOUT %Project BETWEEN	TTTXTTTT
~ ABOUT %Technology	RTUUSXTT
~ ABOUT %Technology $institution	RTUUSXTT
~ ABOUT ABOUT	TSRRSRUW
~ ABOUT ABOUT $	TSRRSRUW
~ ABOUT ABOUT LIST	VVVVVRZU
~ ABOUT BETWEEN	UUZSTRSP
~ ABOUT BETWEEN $institution	UUZSTRSP
~ ABOUT BY	VUSUTTYS
~ ABOUT BY $institution	VUSUTTYS
~ ABOUT COMPARE	STSSSSSY
~ ABOUT COMPARE BETWEEN	STSSSSSY
~ ABOUT ELSEWHERE	VUUVVSYT
~ ABOUT ELSEWHERE FACT	VUUVVSYT
~ ABOUT FACT	VUUUTPXU
~ ABOUT FACT $	VVVUVSSY
~ ABOUT FACT $cluster	VVVVURaS
~ ABOUT FACT $country	VVVVVURZ
~ ABOUT FACT $institution	VVTVTTYR
~ ABOUT FACT $thing	VUUVTQ_Q
~ ABOUT HOST	UVUTTSXT
~ ABOUT HOST %Institution	UVUTTSXT
~ ABOUT HOW	VV_UVVTS
~ ABOUT HOW $cluster	VVXTVVUU
~ ABOUT HOW $institution	VVYVVVUS
~ ABOUT HOWMANY	UVTRXSTT
~ ABOUT HOWMANY $	VVVUTTSY
~ ABOUT HOWMANY %Person	UVTSXSTT
~ ABOUT HOWMANY HOWMANY	VVVTXUVT
~ ABOUT INDIA	TTUUSTTX
~ ABOUT INDIA $	VVVVVVTX
~ ABOUT INDIA HOWMANY	TTUTSSTX
~ ABOUT INUSE	RTUTPYSR
~ ABOUT INUSE $state	SSUUPYTS
~ ABOUT INUSE ELSEWHERE	TZVUTRTS
~ ABOUT LEAD	STSTQSZS
~ ABOUT LEAD $cluster	VVUUTSZR
~ ABOUT LEAD $institution	VVTVTQ_Q
~ ABOUT LEAD $state	SSTTSTQY
~ ABOUT LINK	UVaSRRQQ
~ ABOUT LINK $	VVZSSTRS
~ ABOUT LINK $person	UVXTTTTS
~ ABOUT LINK BETWEEN	VV_VVVUR
~ ABOUT LINK LIST	VVXVVVVU
~ ABOUT LIST	STRSRTYQ
~ ABOUT LIST $	STRSRTYQ
~ ABOUT NUM	TTTTTSSY
~ ABOUT NUM NUM	TTTTTSSY
~ ABOUT PARTNER	UVVVVR_T
~ ABOUT PARTNER FACT	UVVVVR_T
~ ABOUT TABLE	VVVXTTTS
~ ABOUT TABLE %Person	VVVXTTTS
~ ABOUT WE	TUVVVUVX
~ ABOUT WE $	TUVVVUVX
~ ABOUT WHICH	TSRUTSZR
~ ABOUT WHICH $	TTTTUSXT
~ ABOUT WHICH $thing	VTTUUTXT
~ ABOUT WHICH %Place	VVVXVTTU
~ ABOUT WORK	UXTUSOTO
~ ABOUT WORK $domain	_SUUSQTQ
~ ABOUT WORK $state	TXUUTTTT
~ ABOUT YEAR	TUTTSSYS
~ ABOUT YEAR $	TUTTSSYS
~ ADOPT $	PaQRTTMQ
~ ADOPT $domain	RZSRPMOU
~ ADOPT $domain $	QURRQQQY
~ ADOPT $domain $domain	TYVVUSUR
~ ADOPT $domain $state	TXUUUTTT
~ ADOPT $domain %Technology	TdVUSMVT
~ ADOPT $domain LIST	XTVVVVVV
~ ADOPT $institution	USXTTTTS
~ ADOPT $institution $institution	USXTTTTS
~ ADOPT $state	Q_STSQRS
~ ADOPT $state $	RYRTTTRV
~ ADOPT $state $domain	P_TUTPTS
~ ADOPT $state $state	UaVVVSVN
~ ADOPT $state ELSEWHERE	VZVVVSVV
~ ADOPT $state WE	TYVVUSVV
~ ADOPT $thing	PZQRQTOQ
~ ADOPT $thing $	RWTTTVST
~ ADOPT $thing $domain	TYTTTTOT
~ ADOPT $thing $state	TZTTTRST
~ ADOPT %Technology	TZVVTRVT
~ ADOPT %Technology $state	TZVVTRVT
~ ADOPT COOPERATE	XTVTUTUT
~ ADOPT COOPERATE $domain	XTVTUTUT
~ ADOPT ELSEWHERE	TXUUTSUT
~ ADOPT ELSEWHERE $	VWVVVUVV
~ ADOPT ELSEWHERE $domain	SZVVTRUQ
~ ADOPT ELSEWHERE WHICH	TXTTTTUT
~ ADOPT INDIA	UTVTTTUX
~ ADOPT INDIA BY	UTVTTTUX
~ ADOPT INUSE	TXVVVTVT
~ ADOPT INUSE $domain	TXVVVTVT
~ ADOPT NEED	TYUUTTVP
~ ADOPT NEED $	TYUUTTVP
~ ADOPT WE	TXVVUTVU
~ ADOPT WE $	TXVVUTVU
~ ADOPT WHICH	SZTVUSVS
~ ADOPT WHICH $	TYVVUTVS
~ ADOPT WHICH ELSEWHERE	TYTVUUVT
~ BETWEEN $cluster	TUbRUORP
~ BETWEEN $cluster $cluster	VUXTUTTU
~ BETWEEN $cluster $domain	TTXUVTTT
~ BETWEEN $cluster $institution	UVZSURTS
~ BETWEEN $domain	STSSSSSY
~ BETWEEN $domain $domain	STSSSSSY
~ BETWEEN $institution	TTXRTQQV
~ BETWEEN $institution $cluster	TTYSTQSS
~ BETWEEN $institution $institution	UUWSURSV
~ BETWEEN $person	VVXTVTTT
~ BETWEEN $person $institution	VVVVVVVV
~ BETWEEN $person $person	VVXTVTTT
~ BETWEEN %Cluster	UUTXTUTT
~ BETWEEN %Cluster %Domain	UUTXTUTT
~ BETWEEN %Domain	TTTXTTTT
~ BETWEEN %Domain $	TTTXTTTT
~ BETWEEN ABOUT	VVZUUTRS
~ BETWEEN ABOUT $	VVZUUTRS
~ BETWEEN HOW	VVXVUVVV
~ BETWEEN HOW LINK	VVXVUVVV
~ BETWEEN INDIA	UUTTTXTT
~ BETWEEN INDIA $country	UUTTTXTT
~ BETWEEN LINK	VVXTVTTU
~ BETWEEN LINK $	VVXTVTTU
~ BETWEEN SHARE	UVXTTTUT
~ BETWEEN SHARE %Project	UVXTTTUT
~ BETWEEN WHICH	TUXRSVRR
~ BETWEEN WHICH %Domain	UUTTTXTT
~ BETWEEN WHICH LINK	TUZTTTST
~ BETWEEN YEAR	TTTUUWUT
~ BETWEEN YEAR YEAR	TTTUUWUT
~ BY #	UTTTSXRR
~ BY # $	UUUTTXTT
~ BY # $cluster	VUUTTXTT
~ BY $	TUTTUTTX
~ BY $cluster	UVTSSZQR
~ BY $cluster $	UVTSSZQR
~ BY $cluster YEAR	VVVUUYUT
~ BY $institution	TTTTTXUR
~ BY $institution $	TTTTTXUR
~ BY %Cluster	VVUYUPRP
~ BY %Cluster $	VVUWVPRQ
~ BY %Cluster %Domain	VVVVVVVV
~ BY %Cluster %Project	VVUXUTTU
~ BY %Cluster HOWMANY	VVVXTVVT
~ BY %Domain	TTTXTSTT
~ BY %Domain $	TTTXTSTT
~ BY %Domain %Place	VVVYVSVV
~ BY %Domain WORK	VVUZVUVT
~ BY %Institution	VVVZSUUT
~ BY %Institution HOWMANY	VVVZSUUT
~ BY %Place	VVV_SSTS
~ BY %Place $	VVV_SSTS
~ BY %Project	TTTXTTTT
~ BY %Project $	TTTXTTTT
~ BY %Project HOWMANY	VVVYSTTT
~ BY %Project TABLE	VVVXVUUU
~ BY %Technology	VVVXVTUT
~ BY %Technology TABLE	VVVXVTUT
~ BY COOPERATE	VVVYVSUU
~ BY COOPERATE %Domain	VVVYVSUU
~ BY HOWMANY	UUUXURTT
~ BY HOWMANY #	VVUXTTTT
~ BY HOWMANY %Institution	UUVUXSTT
~ BY HOWMANY %Project	VVVXTVVV
~ BY HOWMANY %Technology	VVVVVVVV
~ BY LIST	STTTSXSS
~ BY LIST %Cluster	STTTSXSS
~ BY PER	VVVXVUVT
~ BY PER %Cluster	VVVXVUVT
~ BY WE	XUVVVUVU
~ BY WE LEAD	XUVVVUVU
~ BY WHICH	VVVYVRUT
~ BY WHICH %Cluster	VVVYVRUT
~ BY WHO	TTTTTTXT
~ BY WHO $	TTTTTTXT
~ BY YEAR	TTUTTQRY
~ BY YEAR $	TTUTTQRY
~ COMPARE $	RRRZSRRR
~ COMPARE $cluster	UTSZRQRR
~ COMPARE $cluster $cluster	UTSZRQRR
~ COMPARE $domain	RRQWRRRV
~ COMPARE $domain $	STSYSSTO
~ COMPARE $domain $country	TTTTTTTX
~ COMPARE %Cluster	VUTXTTTT
~ COMPARE %Cluster $	VUTXTTTT
~ COMPARE %Cluster BY	VVVVVVVV
~ COMPARE %Domain	TUTXTTUT
~ COMPARE %Domain $	TUTXTTUT
~ COMPARE BETWEEN	STSSSSSY
~ COMPARE BETWEEN $domain	STSSSSSY
~ COMPARE LIST	TUSYRSSS
~ COMPARE LIST %Cluster	TUSYRSSS
~ COMPARE NUM	VVVXTVVV
~ COMPARE NUM %Cluster	VVVXTVVV
~ COMPARE WHICH	TTTXTTTT
~ COMPARE WHICH $cluster	TTTXTTTT
~ COOPERATE $	WQTVUTQP
~ COOPERATE $country	TTTTTXTT
~ COOPERATE $country $country	TTTTTXTT
~ COOPERATE $domain	UTTSVWSS
~ COOPERATE $domain $	UTTSVWSS
~ COOPERATE %Domain	TTTWTUTT
~ COOPERATE %Domain $	UUUTTYRS
~ COOPERATE %Domain %Place	UTUXTTTT
~ COOPERATE %Project	VVYTTSVV
~ COOPERATE %Project LINK	VVYTTSVV
~ COOPERATE BETWEEN	TURTTXTV
~ COOPERATE BETWEEN $institution	UVTVVUUX
~ COOPERATE BETWEEN INDIA	UUTTTXTT
~ COOPERATE COOPERATE	TTTTTXTT
~ COOPERATE COOPERATE $country	TTTTTXTT
~ COOPERATE COOPERATE $domain	SUTUTYSS
~ COOPERATE COOPERATE TABLE	VVUXVTVV
~ COOPERATE INDIA	SSUUSWTR
~ COOPERATE INDIA $domain	RRUQS_TR
~ COOPERATE INDIA WHICH	VVVZVRVV
~ COOPERATE ORG	XVVVVTVV
~ COOPERATE ORG $domain	XVVVVTVV
~ COOPERATE PARTNER	XTRRVTQQ
~ COOPERATE PARTNER $	XTUUUTTU
~ COOPERATE PARTNER $cluster	TUTTXTTS
~ COOPERATE PARTNER INDIA	TTTTSXTT
~ COOPERATE TABLE	VVUYVSUV
~ COOPERATE TABLE $	VVVXVUUV
~ COOPERATE TABLE %Place	VVUXVTVV
~ COOPERATE WHICH	UUTVTXSS
~ COOPERATE WHICH %Domain	UUTVTXSS
~ ELSEWHERE $	SZUUTRVS
~ ELSEWHERE $domain	Q_TTSQUQ
~ ELSEWHERE $domain $	R_UTTQTR
~ ELSEWHERE $domain $state	TXUUTTUS
~ ELSEWHERE $domain %Technology	TXVUTTUT
~ ELSEWHERE $domain WE	TYTVUUVT
~ ELSEWHERE $domain WHICH	UZVVVSVV
~ ELSEWHERE $domain YEAR	TXVVUTVT
~ ELSEWHERE $state	TYUTTQUS
~ ELSEWHERE $state $	TXVVTTVT
~ ELSEWHERE $state $domain	TXTTTRTT
~ ELSEWHERE $state $state	UXVVVUVT
~ ELSEWHERE $state ADOPT	UZVVVRVT
~ ELSEWHERE $state FACT	T_VVURVR
~ ELSEWHERE $state LACK	VXVVVTVV
~ ELSEWHERE %Project	UXVVVUVV
~ ELSEWHERE %Project ADOPT	UXVVVUVV
~ ELSEWHERE %Technology	UXVUTTVT
~ ELSEWHERE %Technology $	UXVUTTVT
~ ELSEWHERE ADOPT	TZVVTRUQ
~ ELSEWHERE ADOPT $	TYVVVSVT
~ ELSEWHERE ADOPT $domain	TXUUTTTT
~ ELSEWHERE ADOPT $state	UZVVTRVU
~ ELSEWHERE FACT	SSSTTVVQ
~ ELSEWHERE FACT $	VXUVVQYT
~ ELSEWHERE FACT $thing	STSTTXTR
~ ELSEWHERE INDIA	VWVVVUVV
~ ELSEWHERE INDIA LACK	VWVVVUVV
~ ELSEWHERE INUSE	RZTSSRTT
~ ELSEWHERE INUSE $	RZTTSSTS
~ ELSEWHERE INUSE $domain	TYUTTSUT
~ ELSEWHERE INUSE %Technology	UXVVVUVU
~ ELSEWHERE LACK	SYVUUSVU
~ ELSEWHERE LACK $state	SYVUUSVU
~ ELSEWHERE TABLE	TXUXVUUT
~ ELSEWHERE TABLE $	TXVVVUVU
~ ELSEWHERE TABLE %Domain	VVUXVVUT
~ ELSEWHERE WE	SYVVSTVT
~ ELSEWHERE WE $	TYVVSTVT
~ ELSEWHERE WE ADOPT	TXUVUUVT
~ ELSEWHERE WE LACK	UXVVVVVV
~ ELSEWHERE WHICH	TXTUTSST
~ ELSEWHERE WHICH $domain	VXVVVUVV
~ ELSEWHERE WHICH $state	TXTTTTUT
~ ELSEWHERE WHICH %Technology	UYVVVSVV
~ ELSEWHERE WHICH ADOPT	TZUVUSTS
~ ELSEWHERE WHICH INUSE	UXVVVUVU
~ FACT #	STSRUSQW
~ FACT # $	STSRUSQW
~ FACT $	LOQPOSXX
~ FACT $cluster	STPQRVaO
~ FACT $cluster $	SUQRRXYQ
~ FACT $cluster FACT	VVVVVTYT
~ FACT $cluster WHEN	UTTTTTXT
~ FACT $country	VVUVVURZ
~ FACT $country $	VVUVVURZ
~ FACT $domain	WRTQSSSS
~ FACT $domain #	XTTUTTTT
~ FACT $domain $	QRRRVTWP
~ FACT $domain $state	ZTUUTSVR
~ FACT $domain HOWMANY	UUVUTUTX
~ FACT $domain NUM	TTTTUTSX
~ FACT $domain YEAR	UVVVVTRZ
~ FACT $institution	TTSTSTYQ
~ FACT $institution $	TTTTSTYR
~ FACT $institution LIST	VVTVUUXT
~ FACT $person	UUTTUTSY
~ FACT $person $	UUTTUTSY
~ FACT $state	TXUVUTUT
~ FACT $state $domain	TXUVUTUT
~ FACT $thing	SQSSXTWS
~ FACT $thing $	TQSSXTVT
~ FACT $thing $state	STSTTXTR
~ FACT $thing ORG	VVVVTVXT
~ FACT %Cluster	TTTRRSSZ
~ FACT %Cluster $	TTTRRSSZ
~ FACT %Project	TUTXTTTT
~ FACT %Project $	TUTXTTTT
~ FACT %Technology	TTVTTXTT
~ FACT %Technology $domain	TTVTTXTT
~ FACT ABOUT	TTSSTSYS
~ FACT ABOUT $	TTSSTSYS
~ FACT BETWEEN	UVXTUTUT
~ FACT BETWEEN $cluster	UVXTUTUT
~ FACT BY	TTTTTTXT
~ FACT BY WHO	TTTTTTXT
~ FACT COOPERATE	XVVVVTVV
~ FACT COOPERATE ORG	XVVVVTVV
~ FACT FACT	UUSURRYQ
~ FACT FACT $	UUUYTRRR
~ FACT FACT $cluster	UVTTUTXT
~ FACT FACT $institution	UUTTUTXT
~ FACT FACT $thing	VVVUVPbT
~ FACT LIST	UVTSSSYR
~ FACT LIST $	UVTSSSYR
~ FACT WE	TTTTUTTX
~ FACT WE $	TTTTUTTX
~ FACT WHEN	UVTUTRYT
~ FACT WHEN $	UVTUTRYT
~ FACT WHICH	SZTUURTS
~ FACT WHICH $	TXTUUTTT
~ FACT WHICH %Place	TXVVUTVU
~ FACT WHO	VVUUVTXT
~ FACT WHO HOST	VVUUVTXT
~ FACT YEAR	TTTTVXTT
~ FACT YEAR $	VVVUXTUS
~ FACT YEAR WORK	TTTTTXTT
~ FIGURE $	RSRQRVOX
~ FIGURE $domain	TTVUTXUT
~ FIGURE $domain %Document	TTVUTXUT
~ FUND #	VVUUVVVX
~ FUND # $	VVUUVVVX
~ FUND $	TTTTTTTX
~ FUND $domain	TTTTTTSX
~ FUND $domain $	TTTTTTSX
~ FUND BY	TTTTTXTT
~ FUND BY $institution	TTTTTXTT
~ FUND NEED	XUVVVVVU
~ FUND NEED $domain	XUVVVVVU
~ FUND WE	XUVVVUVT
~ FUND WE $domain	XUVVVUVT
~ GAP $	TUTZTQQS
~ GAP %Cluster	VVVYUTUU
~ GAP %Cluster $	VVVYUTUU
~ GAP %Domain	VVVVVVVV
~ GAP %Domain BY	VVVVVVVV
~ GAP %Project	VVUYUTVT
~ GAP %Project $	VVUYUTVT
~ GAP %Technology	VVVTXVVU
~ GAP %Technology INUSE	VVVTXVVU
~ GAP BETWEEN	UUTXTUTT
~ GAP BETWEEN %Cluster	UUTXTUTT
~ GAP BY	UUUXTTTT
~ GAP BY %Cluster	VVVXVTVV
~ GAP BY %Domain	UUUXTTTT
~ HAPPEN %Institution	XTVVUTVT
~ HAPPEN %Institution $domain	XTVVUTVT
~ HAPPEN ELSEWHERE	VWVVVVVV
~ HAPPEN ELSEWHERE ADOPT	VWVVVVVV
~ HAPPEN YEAR	VVVVYTUS
~ HAPPEN YEAR $	VVVVYTUS
~ HOST $	VVUUVTXT
~ HOST $institution	UTTSTTXS
~ HOST $institution $	UTTSTTXS
~ HOST %Event	XUUTTTTT
~ HOST %Event WE	XUUTTTTT
~ HOST %Institution	UVUTTSXT
~ HOST %Institution $cluster	UVUTTSXT
~ HOW #	UVTXTTTT
~ HOW # TABLE	UVTXTTTT
~ HOW $	TRSTSSMZ
~ HOW $cluster	SSWXSRWN
~ HOW $cluster $	UURQRQ_R
~ HOW $cluster $cluster	TUUXTTTT
~ HOW $cluster $institution	VV_RVVTU
~ HOW $cluster LINK	TTXTSTQT
~ HOW $cluster PARTNER	UVXSUSST
~ HOW $country	TTTTTTRX
~ HOW $country #	VVUVVVVX
~ HOW $country $	VVUVVVVW
~ HOW $country $domain	TTTTTTRX
~ HOW $country %Cluster	VVUVVVUX
~ HOW $country FUND	VVTVVVSZ
~ HOW $country LEAD	TUTTTTTX
~ HOW $country ORG	VVVVVVUW
~ HOW $domain	NQNPQOWV
~ HOW $domain $	TTQSTSO_
~ HOW $domain $domain	ORRRSRZS
~ HOW $domain $state	TTRUTTRX
~ HOW $domain %Project	TTTSSSRY
~ HOW $domain %Technology	TTSSTSSY
~ HOW $domain BY	TUTTUTTX
~ HOW $domain INDIA	VVVVVVUX
~ HOW $domain WORK	RTQSUTQZ
~ HOW $institution	TU_TTTQQ
~ HOW $institution $cluster	VVYTVUST
~ HOW $institution $institution	UVYUUTST
~ HOW $institution LINK	TUXTTUTT
~ HOW $person	VUWTTTMW
~ HOW $person $	UURUUTNa
~ HOW $person KNOW	VVYTVVSS
~ HOW $person LINK	VVYUTUTU
~ HOW $state	TSRUVTSZ
~ HOW $state $	TTTUVTTY
~ HOW $state $state	VTTVVVUZ
~ HOW $thing	TSUSSSYS
~ HOW $thing $	UTTUTTXT
~ HOW $thing $domain	TTTUUTXT
~ HOW $thing LINK	VVYTTTSS
~ HOW %Institution	UUVXUUTU
~ HOW %Institution TABLE	UUVXUUTU
~ HOW %Project	VVTXVVVT
~ HOW %Project TABLE	VVTXVVVT
~ HOW %Technology	VVUXVVUT
~ HOW %Technology TABLE	VVUXVVUT
~ HOW ADOPT	TWTTSVTT
~ HOW ADOPT $	TWTTSVTT
~ HOW COMPARE	VUTXTTTT
~ HOW COMPARE %Cluster	VUTXTTTT
~ HOW COOPERATE	VVUXVTVV
~ HOW COOPERATE COOPERATE	VVUXVTVV
~ HOW FACT	VVUVVVUX
~ HOW FACT $country	VVUVVVUX
~ HOW INTRODUCE	TTXTTTTT
~ HOW INTRODUCE BETWEEN	VVYVVVTU
~ HOW INTRODUCE WHO	TTXTTTTT
~ HOW KNOW	TTXTTTTT
~ HOW KNOW $	TTXTTTTT
~ HOW LINK	VVYTTTST
~ HOW LINK $	VVYTTTTT
~ HOW LINK $institution	VVZUUUTU
~ HOW MEMBER	UVUUUUSY
~ HOW MEMBER $	UVUUUUSY
~ HOW WE	RUTRQSVV
~ HOW WE #	TSSTSSUY
~ HOW WE $	VVUTVVQa
~ HOW WE $cluster	VVTVVVSY
~ HOW WE FIGURE	TVTTUUTX
~ HOW WE INTRODUCE	VVYVVVVS
~ HOW WE LIST	VVVRTTXR
~ HOW WORK	SRRTQRRZ
~ HOW WORK $	UVRPVTOb
~ HOW WORK $domain	SRRQQRRZ
~ HOW WORK ELSEWHERE	VVUXVVUT
~ HOWMANY #	OQRRZNPV
~ HOWMANY # #	VVVXTVVT
~ HOWMANY # $	TSSUWQRU
~ HOWMANY # $cluster	VVTUbQSO
~ HOWMANY # $country	TTTTRTTY
~ HOWMANY # $domain	STTTYTUS
~ HOWMANY # $state	OSTSYQUT
~ HOWMANY # HOWMANY	UUVPcTTO
~ HOWMANY # KNOW	TTUTXTTS
~ HOWMANY # LINK	UVTTXUTT
~ HOWMANY # LIST	TTTTVTTV
~ HOWMANY # MEMBER	VVUVZUTR
~ HOWMANY # PARTNER	TVUTXSTS
~ HOWMANY # WE	TUTUXTUT
~ HOWMANY # WORK	SUVUYTUN
~ HOWMANY $	QTRRYNRX
~ HOWMANY $cluster	TVTTYTTR
~ HOWMANY $cluster %Project	TUTUXTTT
~ HOWMANY $cluster MEMBER	VVTTXTUT
~ HOWMANY $domain	PQSRRNWX
~ HOWMANY $domain $	TTTTSSQZ
~ HOWMANY $domain $state	TSTTTRRY
~ HOWMANY $domain $thing	TTTUST_Q
~ HOWMANY $domain %Project	TTTTYSPP
~ HOWMANY $domain %Technology	QOURZSSO
~ HOWMANY $domain FACT	UUVVRRZP
~ HOWMANY $domain INDIA	SUTSTSRY
~ HOWMANY $domain LEAD	RQUUSPRY
~ HOWMANY $domain LIST	RTTTVRSV
~ HOWMANY $institution	UUSTORQ_
~ HOWMANY $institution $	TURTQRQ_
~ HOWMANY $institution %Person	VVUVTUTX
~ HOWMANY $institution LINK	VV_VQVUS
~ HOWMANY $institution WHICH	VVUVUVTX
~ HOWMANY $person	TSTTTTPY
~ HOWMANY $person $	TTTTTTPY
~ HOWMANY $person LIST	TTTTTTTX
~ HOWMANY $state	TTTURSSZ
~ HOWMANY $state $	TTTURSSZ
~ HOWMANY $thing	VVVVVVTX
~ HOWMANY $thing BY	VVVVVVTX
~ HOWMANY %Cluster	RUSRaQPQ
~ HOWMANY %Cluster $	UUTKVMMX
~ HOWMANY %Cluster $domain	TVVTXUVT
~ HOWMANY %Cluster FACT	VVVTXVTT
~ HOWMANY %Cluster HOWMANY	TTTTXTTT
~ HOWMANY %Cluster INDIA	VVURYSTS
~ HOWMANY %Cluster LIST	UVTTXTTT
~ HOWMANY %Cluster WHO	VVVTXUTT
~ HOWMANY %Cluster WORK	UVVVYSUS
~ HOWMANY %Compendium	UUTTXTTT
~ HOWMANY %Compendium $	UUTTXTTT
~ HOWMANY %Document	TUTTaPRP
~ HOWMANY %Document $	SUUU_QSQ
~ HOWMANY %Document $cluster	VVTUZSRR
~ HOWMANY %Domain	VVTSYTSS
~ HOWMANY %Domain %Project	VVTTXUST
~ HOWMANY %Domain LIST	VVVTXUUU
~ HOWMANY %Event	TTTTZPSQ
~ HOWMANY %Event $	TTTTXTTT
~ HOWMANY %Event $state	TTUUXTUS
~ HOWMANY %Event HAPPEN	VVVVYTUS
~ HOWMANY %Event LIST	VVTTXTTT
~ HOWMANY %Event YEAR	UUVTdOSN
~ HOWMANY %Institution	OTTXZRRT
~ HOWMANY %Institution $	UUTVXSTQ
~ HOWMANY %Institution $institution	VVUUXTQT
~ HOWMANY %Institution $state	STTTYTVT
~ HOWMANY %Institution %Technology	TUVTXTTT
~ HOWMANY %Institution BY	VVVXTVUT
~ HOWMANY %Institution LIST	TTVXXTUT
~ HOWMANY %Institution MEMBER	TTTTXTTT
~ HOWMANY %Institution PER	VVUZRTTS
~ HOWMANY %Institution WORK	PUVVaTVT
~ HOWMANY %Person	RRRXUOOV
~ HOWMANY %Person $	TTTXWTTS
~ HOWMANY %Person $cluster	VVTUYTSS
~ HOWMANY %Person $country	VVVVTVVX
~ HOWMANY %Person $domain	QTVRVQRV
~ HOWMANY %Person $institution	UUSSaTTP
~ HOWMANY %Person $state	SQTRQOV_
~ HOWMANY %Person %Domain	UUVXTTUT
~ HOWMANY %Person %Person	TTTTXTTT
~ HOWMANY %Person FACT	VVTRSRRY
~ HOWMANY %Person LINK	UVTTXSTT
~ HOWMANY %Person LIST	TTRTXTSQ
~ HOWMANY %Place	SSTT_MQR
~ HOWMANY %Place $domain	URURZTTR
~ HOWMANY %Place BY	VVUTXUTT
~ HOWMANY %Place FACT	VUUSYRSS
~ HOWMANY %Place INDIA	TVUS_QUS
~ HOWMANY %Place LIST	SUTSZTUS
~ HOWMANY %Programme	TUTTXTTT
~ HOWMANY %Programme WORK	TUTTXTTT
~ HOWMANY %Project	STRVYPON
~ HOWMANY %Project $	VURVXOQP
~ HOWMANY %Project $cluster	UUTSZRRR
~ HOWMANY %Project $domain	UUVRZSTS
~ HOWMANY %Project FACT	UUTSZRTR
~ HOWMANY %Project INUSE	TTUTXTTT
~ HOWMANY %Project LIST	TSVVYRVS
~ HOWMANY %Project PER	VVUXTUTT
~ HOWMANY %Project YEAR	UUUUXTVS
~ HOWMANY %Technology	TORVYQQQ
~ HOWMANY %Technology $	TTTVXQTS
~ HOWMANY %Technology $domain	TTTRbHTM
~ HOWMANY %Technology $institution	TTRRZRRS
~ HOWMANY %Technology $state	TQUSbNVO
~ HOWMANY %Technology ADOPT	UTVTXTVU
~ HOWMANY %Technology BETWEEN	VVVVYTVT
~ HOWMANY %Technology HOWMANY	UVUTXTUT
~ HOWMANY %Technology INUSE	TTTSXTTT
~ HOWMANY %Technology LIST	UVUTXTUT
~ HOWMANY %Technology PER	UUUYSRRR
~ HOWMANY %Technology STAGE	TVVVYSUT
~ HOWMANY %Technology YEAR	UUVVYSUT
~ HOWMANY COOPERATE	TUTTXTTS
~ HOWMANY COOPERATE PARTNER	TUTTXTTS
~ HOWMANY FACT	VTUUTTXT
~ HOWMANY FACT $	VTUUTTXT
~ HOWMANY FIGURE	SSSSTYSS
~ HOWMANY FIGURE $	SSSSTYSS
~ HOWMANY HOWMANY	RSSTYRTT
~ HOWMANY HOWMANY #	VVVVaUVP
~ HOWMANY HOWMANY $	TTTTXTTT
~ HOWMANY HOWMANY %Person	TTTTXTUS
~ HOWMANY HOWMANY %Technology	VVUTZTUR
~ HOWMANY HOWMANY NEED	TVVTTTVX
~ HOWMANY INDIA	TTTTXTTT
~ HOWMANY INDIA %Place	VVVTXVVU
~ HOWMANY INDIA PARTNER	TTTTXTTT
~ HOWMANY LEAD	TUTTVSTV
~ HOWMANY LEAD #	TVUVXTVT
~ HOWMANY LEAD $	VVTTTTTX
~ HOWMANY LINK	VVWVUVVV
~ HOWMANY LINK BETWEEN	VVWVUVVV
~ HOWMANY LIST	STTXVRRV
~ HOWMANY LIST $	STUSXTTS
~ HOWMANY LIST %Place	VUTXTTTT
~ HOWMANY LIST INDIA	VVUUTTTX
~ HOWMANY LIST LEAD	UVVSZSUR
~ HOWMANY MEMBER	STTVVVPQ
~ HOWMANY MEMBER $	SSONVVPQ
~ HOWMANY MEMBER %Institution	TTTVWTST
~ HOWMANY NEED	TVVTTTVX
~ HOWMANY NEED $	TVVTTTVX
~ HOWMANY NUM	TUTTXTTT
~ HOWMANY NUM %Project	VVUTXTTT
~ HOWMANY NUM %Technology	TUTTXTTT
~ HOWMANY ORG	TTTUYSTS
~ HOWMANY ORG $institution	TTTUYSTS
~ HOWMANY PARTNER	VVTUXUTU
~ HOWMANY PARTNER %Institution	VVTUXUTU
~ HOWMANY TABLE	VVVXUVVV
~ HOWMANY TABLE $	VVVXUVVV
~ HOWMANY WHICH	VVVVTVXT
~ HOWMANY WHICH FACT	VVVVTVXT
~ HOWMANY WORK	UVTVTTTX
~ HOWMANY WORK $institution	UVTVTTTX
~ INDIA $	UTRPQOQZ
~ INDIA $country	TTTSSZRR
~ INDIA $country $	VVTTTXTT
~ INDIA $country $domain	UUUUVaUP
~ INDIA $country BETWEEN	UUTTTXTT
~ INDIA $country COOPERATE	UUUQT_SS
~ INDIA $country WHICH	UVVTVXVU
~ INDIA $domain	QSSPQVQX
~ INDIA $domain $	QSSPQVRV
~ INDIA $domain VERSUS	VVVVVTUX
~ INDIA %Institution	STSTTYTS
~ INDIA %Institution PARTNER	STSTTYTS
~ INDIA %Person	TTTTTTSX
~ INDIA %Person %Person	TTTTTTTX
~ INDIA %Person ABOUT	UUUUTTTX
~ INDIA %Place	VUUTXYST
~ INDIA %Place FACT	VUUSSYST
~ INDIA %Place GAP	VVVTXVVU
~ INDIA %Technology	VUTXTTTT
~ INDIA %Technology INUSE	VUTXTTTT
~ INDIA ABOUT	VVUUUTTX
~ INDIA ABOUT $	VVUUUTTX
~ INDIA BY	UTVTTTUX
~ INDIA BY YEAR	UTVTTTUX
~ INDIA COOPERATE	RRTTTYTS
~ INDIA COOPERATE $	UVUTXTUT
~ INDIA COOPERATE $domain	TTTTVWTT
~ INDIA COOPERATE COOPERATE	TTTTTXTT
~ INDIA COOPERATE WHICH	UUTRTYUS
~ INDIA HOWMANY	STTSVRTV
~ INDIA HOWMANY #	TUUTXTTT
~ INDIA HOWMANY $domain	TTUTSSTX
~ INDIA LACK	VWVVVUVV
~ INDIA LACK $	VWVVVUVV
~ INDIA MEMBER	TTTTTXTT
~ INDIA MEMBER $	TTTTTXTT
~ INDIA PARTNER	PSTUXXSQ
~ INDIA PARTNER $	RTTTXWSR
~ INDIA PARTNER $domain	SRUQQZSS
~ INDIA PARTNER TABLE	TUUXTTTT
~ INDIA TABLE	TVVVUUTX
~ INDIA TABLE $domain	TVVVUUTX
~ INDIA WHEN	UTTTTTTX
~ INDIA WHEN %Place	UTTTTTTX
~ INDIA WHICH	TTTUTXTR
~ INDIA WHICH %Domain	TTTUTXTR
~ INDIA WORK	VSSRRQPY
~ INDIA WORK $	SUTSTSRY
~ INDIA WORK $domain	VTTSRQRV
~ INDIA YEAR	STUUUSTY
~ INDIA YEAR $	STUUUSTY
~ INTRODUCE $	SWXTSQTT
~ INTRODUCE $cluster	VVWVVVVU
~ INTRODUCE $cluster LIST	VVWVVVVU
~ INTRODUCE $institution	TUXSRRRR
~ INTRODUCE $institution $	TUXTSSTS
~ INTRODUCE $institution $cluster	RUYTTTST
~ INTRODUCE $institution $institution	RV_VVVVU
~ INTRODUCE $institution WHO	VVYVVVVS
~ INTRODUCE $person	UUZTTTSS
~ INTRODUCE $person $institution	UTYTTTSS
~ INTRODUCE $person WE	VVXUVVTT
~ INTRODUCE BETWEEN	VVYVVVTU
~ INTRODUCE BETWEEN ABOUT	VVYVVVTU
~ INTRODUCE WE	TVYVVVUU
~ INTRODUCE WE $institution	TVYVVVUU
~ INTRODUCE WHO	RTXTTTTT
~ INTRODUCE WHO $	TTXUTTTT
~ INTRODUCE WHO INTRODUCE	TTXTTTTT
~ INUSE $	NTPTTQQR
~ INUSE $domain	VXTSPTPQ
~ INUSE $domain $	XQSRQVPP
~ INUSE $domain $state	TXVVVTVT
~ INUSE $domain %Project	PWUTSUUR
~ INUSE $domain %Technology	TXUTTTUT
~ INUSE $domain ELSEWHERE	TXVVVTVT
~ INUSE $domain LIST	TTVUTYVU
~ INUSE $state	QMRTWZOP
~ INUSE $state $	RMRTWYNQ
~ INUSE $state $domain	SSUUSYSS
~ INUSE $state $state	RbVVSOVS
~ INUSE $state ADOPT	TXVVUTVU
~ INUSE $state WE	VXVVVTVV
~ INUSE $state YEAR	VVVUcNVT
~ INUSE %Place	VVVTXUVT
~ INUSE %Place $	VVVTXUVT
~ INUSE %Technology	UYVVVTVU
~ INUSE %Technology $domain	VWVVVUVV
~ INUSE %Technology LACK	UXVVVUVU
~ INUSE ADOPT	UXVVVUVU
~ INUSE ADOPT $	UXVVVUVU
~ INUSE BY	UUUTTXTT
~ INUSE BY #	UUUTTXTT
~ INUSE ELSEWHERE	TYUTTRUS
~ INUSE ELSEWHERE $	UZVVURVU
~ INUSE ELSEWHERE $domain	VVVVVVVV
~ INUSE ELSEWHERE $state	TXUTTRTT
~ INUSE ELSEWHERE ADOPT	TZVVUSVV
~ INUSE ELSEWHERE INDIA	VWVVVUVV
~ INUSE ELSEWHERE LACK	TYVUVTVU
~ INUSE ELSEWHERE WE	TXUVRTVT
~ INUSE ELSEWHERE WHICH	VZVVVRVU
~ INUSE HOWMANY	VTUUTTXT
~ INUSE HOWMANY FACT	VTUUTTXT
~ INUSE LIST	VTUXTTTT
~ INUSE LIST HOWMANY	VUTXTTTT
~ INUSE LIST TABLE	VUVYUSUV
~ INUSE TABLE	VVVYVSVV
~ INUSE TABLE BY	VVVYVSVV
~ INUSE VERSUS	UXVTUTTT
~ INUSE VERSUS $domain	UXVTUTTT
~ INUSE WHICH	RXTTTSXT
~ INUSE WHICH $domain	TXVVVVVV
~ INUSE WHICH $state	TXUVUTVT
~ INUSE WHICH HOWMANY	UTTTTTXT
~ KNOW $	STZTSRRS
~ KNOW $domain	TTUVTXVT
~ KNOW $domain $	WVVVVVVU
~ KNOW $domain ABOUT	TTUVTXVT
~ KNOW $institution	VVYTVVSS
~ KNOW $institution $	VVYTVVSS
~ KNOW $person	TTXTTTTS
~ KNOW $person $	VVXUVVTT
~ KNOW $person INTRODUCE	VVYVVVTU
~ KNOW $person LIST	TTXTTTTT
~ KNOW $state	TTUTXTTS
~ KNOW $state $	TTUTXTTS
~ KNOW %Person	TUXUTTUT
~ KNOW %Person $institution	TUXUTTUT
~ KNOW FACT	VVTVUUXT
~ KNOW FACT $institution	VVTVUUXT
~ KNOW WHICH	XTVVUTVU
~ KNOW WHICH $domain	VXVVUTVV
~ KNOW WHICH ORG	XTVVVVVU
~ KNOW WHO	TUXTTSST
~ KNOW WHO $cluster	TUXTTSST
~ LACK #	UTTXTTTT
~ LACK # $	TTTXTTTT
~ LACK # PARTNER	YVUVUVVU
~ LACK $	SYUXTRTT
~ LACK $domain	SUUYTSTT
~ LACK $domain $	TTTYTSTT
~ LACK $domain $domain	TXVVVUVV
~ LACK $domain %Technology	VXVVTTVV
~ LACK $state	RaUTSPVR
~ LACK $state $	TZUTSRVS
~ LACK $state $domain	SYVUUSVU
~ LACK $state LIST	TXVUTTVT
~ LACK $state WHICH	VXVVUTVV
~ LACK %Institution	TTVXTTTT
~ LACK %Institution $domain	TTVXTTTT
~ LACK %Person	VVVYVUUU
~ LACK %Person $	VVVYVUUU
~ LACK %Project	VVUYTSVV
~ LACK %Project $	VVUYTSVV
~ LACK ADOPT	TXTTTTUT
~ LACK ADOPT $	TXTTTTUT
~ LACK ELSEWHERE	Q_UTURTT
~ LACK ELSEWHERE $	SZVVUSVV
~ LACK ELSEWHERE $domain	TYUTUSST
~ LACK LIST	VYVVVSVV
~ LACK LIST $domain	VYVVVSVV
~ LACK WHICH	TTTTUTTX
~ LACK WHICH $	TTTTUTTX
~ LACK WORK	TUTXTTTT
~ LACK WORK LIST	TUTXTTTT
~ LEAD #	TVUTYSUS
~ LEAD # $	UVVSZSUR
~ LEAD # $state	TVUVXTVT
~ LEAD $	URSPPNSZ
~ LEAD $cluster	OUQPONXT
~ LEAD $cluster #	TVTSTSYS
~ LEAD $cluster $	PUQRONWV
~ LEAD $country	SUUTTTRY
~ LEAD $country $domain	SUUTTTRY
~ LEAD $domain	RTTUUSRY
~ LEAD $domain #	WVVVVVVU
~ LEAD $domain $	TUUUVSSX
~ LEAD $domain $country	TTTUTTTX
~ LEAD $domain $state	VWVVVUVU
~ LEAD $institution	TVVUTSTT
~ LEAD $institution $	TVTUTSVV
~ LEAD $institution $institution	VUXUVTTT
~ LEAD $institution WE	UVWVVVVV
~ LEAD $state	PTRTSXPV
~ LEAD $state $	PSRSSXPV
~ LEAD $state $domain	UXVVVTVT
~ LEAD $state WE	VVVVVVVV
~ LEAD %Technology	TUTTTTTX
~ LEAD %Technology %Place	TUTTTTTX
~ LEAD ABOUT	UUTTTSYT
~ LEAD ABOUT $	UUTTTSYT
~ LEAD BY	UVSSTZRS
~ LEAD BY $cluster	VVTTTXTT
~ LEAD BY $institution	UUTTUYRT
~ LEAD HOWMANY	UUSSSSSY
~ LEAD HOWMANY $	UUSSSSSY
~ LEAD LEAD	UXVVVTVT
~ LEAD LEAD $state	UXVVVTVT
~ LEAD LINK	XTTTSSRT
~ LEAD LINK $	XTTTSSRT
~ LEAD LIST	XUVVVUVU
~ LEAD LIST WHO	XUVVVUVU
~ LEAD WHO	TTTTTTXS
~ LEAD WHO $	TTTTTTXS
~ LEAD WORK	VVVTVTVX
~ LEAD WORK $	VVVTVTVX
~ LINK #	UVTXTVTT
~ LINK # HOWMANY	UVTXTVTT
~ LINK $	QR_VTMMN
~ LINK $cluster	SUaPWNMR
~ LINK $cluster $	SUZQWOMR
~ LINK $cluster $cluster	UUYSRTTT
~ LINK $cluster $country	UUZSUSUR
~ LINK $cluster $institution	VVXVVUUV
~ LINK $cluster WHO	UVXVVVUV
~ LINK $country	VVZVVTUS
~ LINK $country $	VVZVVTUS
~ LINK $domain	STVRTXOR
~ LINK $domain $	STVRTXOR
~ LINK $institution	STZSUQQP
~ LINK $institution #	TVXUTTTT
~ LINK $institution $	TTWTVWRR
~ LINK $institution $cluster	UUYSTQST
~ LINK $institution $institution	TTXTTSRT
~ LINK $institution $state	TTXUTTUT
~ LINK $institution $thing	VUXUVTTU
~ LINK $institution LIST	UVZVUUUT
~ LINK $person	QSdSQNOO
~ LINK $person $cluster	UVXUTTTS
~ LINK $person $domain	STYTSSSS
~ LINK $person $institution	VVYVVUTU
~ LINK $person $person	UUXTUTTS
~ LINK $person $thing	TTYSUSST
~ LINK %Person	XVTVVVVT
~ LINK %Person $institution	XVTVVVVT
~ LINK %Project	TTXTTTTT
~ LINK %Project $	TTXTTTTT
~ LINK BETWEEN	UUbQUPRR
~ LINK BETWEEN $cluster	TUaSUQRS
~ LINK BETWEEN $institution	UVXTUTUS
~ LINK BETWEEN $person	VVXTVTTT
~ LINK HOW	VVYUTUTU
~ LINK HOW $	VVXUVVVU
~ LINK HOW $institution	VVVVVVVV
~ LINK HOW $person	VVYUTUTU
~ LINK LEAD	VVZUVTSR
~ LINK LEAD $	VVXVVVTT
~ LINK LEAD $institution	VUXUVTTT
~ LINK LINK	UV_UVSTT
~ LINK LINK $institution	UVZUUTTT
~ LINK LINK $person	VVXVVUUV
~ LINK LINK BETWEEN	VVVVVVVV
~ LINK LIST	UV_TUSSR
~ LINK LIST $	UVZTUSSR
~ LINK LIST BETWEEN	VVXVVVVU
~ LINK PARTNER	UVZVVTVT
~ LINK PARTNER $institution	UVZVVTVT
~ LINK WHICH	VVXUVUUU
~ LINK WHICH $	VVXUVUUU
~ LIST #	YQTSRUSQ
~ LIST # #	VVVVVVVV
~ LIST # $domain	bRVVTOVS
~ LIST # $state	TRTSSXTR
~ LIST # LIST	WVVVVVVV
~ LIST # NEED	_UTSPQUR
~ LIST # ORG	XTUUTTUT
~ LIST # WORK	aSUTOQSQ
~ LIST $	UOPSXWRT
~ LIST $cluster	RRSTSXRW
~ LIST $cluster $	UTTTTSTY
~ LIST $cluster WORK	RSTVTZSS
~ LIST $country	VVUVSUVY
~ LIST $country $	VVUVSUVY
~ LIST $domain	QVPRUVNW
~ LIST $domain $	VQQRQQPZ
~ LIST $domain $state	RSSUWUTM
~ LIST $domain %Project	QSVVQ_VU
~ LIST $domain %Technology	SWVURUVT
~ LIST $domain ADOPT	TXTTTTUT
~ LIST $domain ELSEWHERE	T_VVVQVT
~ LIST $domain INUSE	TYUUUQVT
~ LIST $domain LIST	TTTTSXTS
~ LIST $domain VERSUS	TTTTTXTT
~ LIST $domain WORK	VVVVVTVV
~ LIST $domain YEAR	PRUTR_SQ
~ LIST $institution	PSTTQQRZ
~ LIST $institution $	QSRUQQR_
~ LIST $institution $institution	TUXUVTTT
~ LIST $state	VTRTVSSP
~ LIST $state $	SUSTWTTQ
~ LIST $state ADOPT	TXUVTTVT
~ LIST $state PARTNER	XTTTTSTT
~ LIST $thing	TRSTRR_Q
~ LIST $thing $	TRSTRR_Q
~ LIST %Cluster	QSQUTWPO
~ LIST %Cluster $	RSRTUYQQ
~ LIST %Cluster BY	VVVWVUVV
~ LIST %Cluster TABLE	UVUXUTUT
~ LIST %Compendium	SSTTSXTT
~ LIST %Compendium $	TTTTTXTT
~ LIST %Compendium $domain	TTTTTXTT
~ LIST %Document	RSTTRYSS
~ LIST %Document $cluster	VVUVSYRS
~ LIST %Document $domain	RSVURbUO
~ LIST %Document YEAR	UUTTTXTT
~ LIST %Domain	TUTYTRST
~ LIST %Domain $	TUTXTTTT
~ LIST %Domain %Place	VVVXVTUU
~ LIST %Domain BY	VVUXUTTU
~ LIST %Domain WHICH	VVVWVUVV
~ LIST %Event	TTSRSZRR
~ LIST %Event %Cluster	TUTTSXTT
~ LIST %Event %Event	TTTTTXTT
~ LIST %Institution	XQTTSWVQ
~ LIST %Institution $	XVVVUTVT
~ LIST %Institution $state	XQTSSWUS
~ LIST %Institution WHO	XVTVVVVT
~ LIST %Institution WORK	YUVVTSVV
~ LIST %Person	STSSRVRX
~ LIST %Person $	TUTSSSRY
~ LIST %Person MEMBER	TUUVTXVT
~ LIST %Place	TTPWRVVQ
~ LIST %Place $	VUTXTTTT
~ LIST %Place %Place	UUTXUTUU
~ LIST %Place FACT	UUTSSSYS
~ LIST %Place LACK	VVUYTSVV
~ LIST %Place WHERE	TTTTTXTT
~ LIST %Programme	TTTTTXTT
~ LIST %Programme FUND	TTTTTXTT
~ LIST %Project	PSSWPXQN
~ LIST %Project $	TUXVTRTS
~ LIST %Project $cluster	SSTSSYST
~ LIST %Project $domain	PVTXRTTR
~ LIST %Project $state	QLTRPcVQ
~ LIST %Project BETWEEN	TTTUTXUT
~ LIST %Project BY	VVUXTSTT
~ LIST %Project FUND	VVTUU_SV
~ LIST %Project HOW	TTTTTXTT
~ LIST %Project LEAD	VVTTUXTU
~ LIST %Project LIST	VVVXVUVV
~ LIST %Technology	SWQPSXQP
~ LIST %Technology $	TTTRVXTT
~ LIST %Technology $domain	SVUUQWUQ
~ LIST %Technology $institution	TSTTTXSR
~ LIST %Technology $state	VaVUTPVU
~ LIST %Technology INUSE	TXTTSTUT
~ LIST %Technology LINK	TTTTTXTT
~ LIST %Technology STAGE	TTVUTXVT
~ LIST ABOUT	QTRTSTTW
~ LIST ABOUT $	STQQSQRZ
~ LIST ABOUT $cluster	UUROQQaP
~ LIST ABOUT $domain	PPPQRZRO
~ LIST ABOUT $institution	UURTTQaN
~ LIST ABOUT $person	TUSTTTYR
~ LIST ABOUT $thing	TTTTTRXT
~ LIST ABOUT WHICH	VVVXVTTU
~ LIST ADOPT	RYTVTTUR
~ LIST ADOPT $	TXUVVUVT
~ LIST ADOPT $state	TXTVSTUS
~ LIST BETWEEN	VVXVVVVU
~ LIST BETWEEN $institution	VVXVVVVU
~ LIST BY	VVVXVUVV
~ LIST BY %Place	VVVXVUVV
~ LIST COOPERATE	TUYUSVSS
~ LIST COOPERATE %Project	VVYTTSVV
~ LIST COOPERATE COOPERATE	SUTUTYSS
~ LIST COOPERATE TABLE	VVVXVUUV
~ LIST ELSEWHERE	SYVVUTVU
~ LIST ELSEWHERE LACK	TXVVUTVV
~ LIST ELSEWHERE TABLE	TXVVVUVU
~ LIST FACT	UVSSTTVV
~ LIST FACT $cluster	VVTSTTXT
~ LIST FACT $person	VVUVVTSY
~ LIST GAP	VVVYUTUU
~ LIST GAP %Cluster	VVVYUTUU
~ LIST GAP %Domain	VVVVVVVV
~ LIST HOW	UVUYTRTT
~ LIST HOW #	UVTXTTTT
~ LIST HOW $institution	VVXUVUVV
~ LIST HOW COOPERATE	VVUXVTVV
~ LIST HOWMANY	PRSTWPQU
~ LIST HOWMANY #	QSSSbQSN
~ LIST HOWMANY $	VVVUZVVS
~ LIST HOWMANY $person	TTTTTTSX
~ LIST HOWMANY %Person	TTTTXTTT
~ LIST HOWMANY LIST	VUTXTTTT
~ LIST INDIA	RUSTSSSZ
~ LIST INDIA $	RUSTSSSZ
~ LIST INTRODUCE	VVXUVVTT
~ LIST INTRODUCE $person	VVXUVVTT
~ LIST LEAD	XTTSUSSW
~ LIST LEAD #	UVVSZSUR
~ LIST LEAD $	XTVVTTVT
~ LIST LEAD $cluster	TUSTSTSY
~ LIST LEAD $institution	UVWVVVVV
~ LIST LINK	STZSSPSS
~ LIST LINK $	TTXTTTTT
~ LIST LINK $cluster	VVcTUQUS
~ LIST LINK $country	VVYVVTVT
~ LIST LINK $institution	STYTTQTT
~ LIST LINK $person	UVYUVUUT
~ LIST LINK BETWEEN	TVYTUTTU
~ LIST LINK LINK	VVVVVVVV
~ LIST LIST	UPSUPVRP
~ LIST LIST #	WRTTPUSP
~ LIST LIST $	TUUWUWUP
~ LIST LIST $domain	OUQQQYSO
~ LIST LIST $state	STTVTYTS
~ LIST LIST %Cluster	VVVWVUVV
~ LIST LIST %Compendium	TTTTTXTT
~ LIST LIST %Institution	YUVVTSVV
~ LIST LIST %Place	UUTXUTUU
~ LIST LIST %Project	RPTXSUST
~ LIST LIST %Technology	TTTTTXTT
~ LIST LIST LINK	UVXTUTUU
~ LIST NEED	XTTTTTTT
~ LIST NEED $	XTTTTTTT
~ LIST NEED $state	VVVVVVVV
~ LIST NUM	XTUTPQTX
~ LIST NUM #	ZUVURTVR
~ LIST NUM $	TTTTTTTX
~ LIST NUM %Institution	YUUTRSUS
~ LIST NUM LINK	VV_VVSVT
~ LIST ORG	XTTVTTUT
~ LIST ORG PARTNER	XUTVUUUU
~ LIST ORG WORK	XTUVUTVT
~ LIST PARTNER	XTUTXTUT
~ LIST PARTNER $	TVUTXUUT
~ LIST PARTNER $domain	XTVVUTVU
~ LIST PER	UVUXTTTU
~ LIST PER %Domain	UVUXTTTU
~ LIST TABLE	TTTXTTTS
~ LIST TABLE $	VUVXURUT
~ LIST TABLE %Cluster	VVVXVUVV
~ LIST TABLE %Institution	TTTXTTTT
~ LIST TABLE %Technology	VVVXVTUU
~ LIST WE	SRTTTSTZ
~ LIST WE $	XTVVVVVV
~ LIST WE $domain	TVVTTTVX
~ LIST WE LEAD	TTTTUTTX
~ LIST WHICH	XSTWSPXS
~ LIST WHICH #	XVVVUVVV
~ LIST WHICH $thing	UUTTUSZN
~ LIST WHICH %Institution	XTUUTTVT
~ LIST WHICH %Place	VUVXUTUU
~ LIST WHO	XUVVVUVU
~ LIST WHO $state	XUVVVUVU
~ MEMBER $	USNLUTRQ
~ MEMBER $cluster	PRQSVYNV
~ MEMBER $cluster $	QTQSVWOV
~ MEMBER $cluster $state	STTTTXTT
~ MEMBER $domain	XTTTTTTT
~ MEMBER $domain NUM	XTTTTTTT
~ MEMBER $institution	RTSRRZSR
~ MEMBER $institution $	SUSRSYSS
~ MEMBER $institution WORK	TUUVTXVT
~ MEMBER $thing	SUVSTZRT
~ MEMBER $thing $	SUVSTZRT
~ MEMBER %Institution	TTTVWTSR
~ MEMBER %Institution $	TTTVWTSR
~ MEMBER ABOUT	UTTTTYSR
~ MEMBER ABOUT $	UTTTTYSR
~ MEMBER FIGURE	UTUTUSSY
~ MEMBER FIGURE $	UTUTUSSY
~ MEMBER HOW	UVXTTTTT
~ MEMBER HOW $	UVXTTTTT
~ MEMBER LIST	TURRSZRS
~ MEMBER LIST $	TURRSZRS
~ MEMBER WHICH	UTTTTTXT
~ MEMBER WHICH %Programme	UTTTTTXT
~ MEMBER WHO	TUTTTXTT
~ MEMBER WHO WHICH	TUTTTXTT
~ NEED #	XUPROPQU
~ NEED # $	TUTTTSUX
~ NEED # $domain	WVTUQTRS
~ NEED # $state	_RVVPQVR
~ NEED # NEED	XTTTTTTT
~ NEED # PARTNER	aUTUQRUT
~ NEED # WE	WVVVVVVV
~ NEED # WORK	XUTVTTUT
~ NEED $	XUPQQSPV
~ NEED $domain	ZUSTSPSP
~ NEED $domain #	YSUTTSUS
~ NEED $domain $	ZTTSTPTT
~ NEED $domain $state	YSVVVTVV
~ NEED $domain %Technology	RZVVUUVV
~ NEED $domain INUSE	UXVVVVVV
~ NEED $domain LIST	TXUVVUVT
~ NEED $state	ZRVUTRVS
~ NEED $state $	XTVUTTVT
~ NEED $state $state	XTVVTTVT
~ NEED $thing	WUVVVVVV
~ NEED $thing $domain	WUVVVVVV
~ NEED %Event	TTXTTTTT
~ NEED %Event WHO	TTXTTTTT
~ NEED %Institution	XTTUTTTT
~ NEED %Institution $domain	XTTUTTTT
~ NEED ADOPT	VVTVUUVT
~ NEED ADOPT $domain	XTVVVVVV
~ NEED ADOPT WHICH	TYTVUUVT
~ NEED FACT	XVVVVTVV
~ NEED FACT COOPERATE	XVVVVTVV
~ NEED HOWMANY	TTTTXTVU
~ NEED HOWMANY %Institution	TTTTXTVU
~ NEED KNOW	XTVVVVVU
~ NEED KNOW WHICH	XTVVVVVU
~ NEED LIST	XUUVTTUS
~ NEED LIST $domain	XUUVTTUS
~ NEED LIST LEAD	UVWVVVVV
~ NEED LIST NUM	WVVVUVVV
~ NEED NEED	XTVUTTUT
~ NEED NEED $domain	XTVUTTUT
~ NEED NEED PARTNER	VVVVVVVV
~ NEED NUM	XTUUTTTT
~ NEED NUM #	XUVVUVVV
~ NEED NUM %Institution	VVVVVVVV
~ NEED NUM PARTNER	XTTTTTTT
~ NEED PARTNER	ZTTVURUT
~ NEED PARTNER #	WVVVVVVV
~ NEED PARTNER $domain	dUTVUQUT
~ NEED PARTNER %Person	WVVVVVVU
~ NEED PARTNER PARTNER	VVVVVVVV
~ NEED PARTNER WHO	XSTVUUUT
~ NEED TABLE	TUTXUTUT
~ NEED TABLE %Project	TUTXUTUT
~ NEED WHO	YTVVVTVU
~ NEED WHO $domain	YTVVVTVT
~ NEED WHO $state	VVVVVVVV
~ NEED WHO WHO	VVVVVVVV
~ NONE %Cluster	VVVYUTUU
~ NONE %Cluster %Project	VVVXVUUV
~ NONE %Cluster WORK	VVVXUUVV
~ NONE BY	VVVYVSVV
~ NONE BY LIST	VVVYVSVV
~ NUM #	XQSSURTO
~ NUM # $	VRRSWRTR
~ NUM # $domain	bSVVSPVU
~ NUM # $state	YUUURTUS
~ NUM # LIST	XTTTTTTT
~ NUM # PARTNER	WVVVUVVV
~ NUM # WE	WUVVVVVV
~ NUM # WORK	ZUVVTUVU
~ NUM $	UOQNNMUY
~ NUM $cluster	TTTXTTTT
~ NUM $cluster $state	TTTXTTTT
~ NUM $domain	UYVVVUVV
~ NUM $domain INUSE	UYVVVUVV
~ NUM $state	YTVVUSVT
~ NUM $state $domain	YTVVUSVT
~ NUM %Cluster	TUUVRSUY
~ NUM %Cluster $	TTUSTSUY
~ NUM %Cluster BY	VVVXTVVV
~ NUM %Institution	YRUSSSTR
~ NUM %Institution $	XTUTTTTT
~ NUM %Institution $domain	XTUTTTUT
~ NUM %Institution LIST	aVVVPTVV
~ NUM %Institution PARTNER	VVVVVVVV
~ NUM %Institution WORK	YUUTRSUS
~ NUM %Person	VVVVVVVV
~ NUM %Person $state	VVVVVVVV
~ NUM %Project	TTSSZRSR
~ NUM %Project $cluster	VVUTXTTT
~ NUM %Project $domain	TTTTXTTT
~ NUM %Technology	RRTTWVTT
~ NUM %Technology $	TUTTXTTT
~ NUM %Technology $domain	TTUSTXUT
~ NUM LINK	UVZUVSUT
~ NUM LINK $institution	VVYVVTVV
~ NUM LINK LINK	UVYUVTUS
~ NUM LIST	WTTRRWSQ
~ NUM LIST $	XTVUTTVT
~ NUM LIST %Project	TSTSTYSS
~ NUM NUM	XTRQSTQW
~ NUM NUM $	RTSSRQSY
~ NUM NUM NUM	UVVUVTTX
~ NUM NUM PARTNER	XTUTTTTT
~ NUM PARTNER	XTTSTTST
~ NUM PARTNER $domain	XTSSTTST
~ NUM PARTNER NEED	YUVVVUVU
~ ORG $	TTTTSSVV
~ ORG $domain	TTUVXWUT
~ ORG $domain $	TTTVXTUT
~ ORG $domain WHICH	XVVVVTVV
~ ORG $domain YEAR	QSVVQ_VU
~ ORG $institution	USTUYSTS
~ ORG $institution LEAD	TTTUYSTS
~ ORG $institution NEED	WUVVVVVV
~ ORG $state	_TTSTQQR
~ ORG $state $	YRTTSSRS
~ ORG $state $domain	XTUUTTUT
~ ORG PARTNER	XUTVUUUU
~ ORG PARTNER $domain	XUTVUUUU
~ ORG WORK	XSUVUTVT
~ ORG WORK $domain	XSUVUTVT
~ PARTNER #	YTUSRSSS
~ PARTNER # $	YTUSRSSS
~ PARTNER # $state	WVVVVVVV
~ PARTNER $	YQSTWPSP
~ PARTNER $cluster	TSVNUPPU
~ PARTNER $cluster $	OSUOVRQV
~ PARTNER $cluster INTRODUCE	TVXTUTTU
~ PARTNER $country	RTXRSWRT
~ PARTNER $country $	RTXRSWRT
~ PARTNER $domain	_PSSTTOP
~ PARTNER $domain #	ZUTVSSUT
~ PARTNER $domain $	OQQPT_RS
~ PARTNER $domain $cluster	YTTTSTST
~ PARTNER $domain $domain	bVUUVPUU
~ PARTNER $domain $state	YQTTTQTT
~ PARTNER $domain %Project	YTVUSSVU
~ PARTNER $domain NUM	YUUUUTSS
~ PARTNER $domain PARTNER	XTUTTTTT
~ PARTNER $domain WE	XTSUTTVT
~ PARTNER $domain WHICH	VVVVVVVV
~ PARTNER $domain WHO	ZVTVVUTT
~ PARTNER $domain YEAR	XTTTTTTT
~ PARTNER $institution	VRYSSRSM
~ PARTNER $institution $	PTYSSSSN
~ PARTNER $institution $domain	YSRUTTTT
~ PARTNER $institution $institution	UVZVVTVT
~ PARTNER $state	XVTUSRTQ
~ PARTNER $state $	VVUUTTTT
~ PARTNER $state $domain	XSTURTVS
~ PARTNER $state $state	WUVVVVVV
~ PARTNER $thing	XTTVUTUT
~ PARTNER $thing $state	XTTVUTUT
~ PARTNER %Institution	VVTUXUTU
~ PARTNER %Institution $cluster	VVTUXUTU
~ PARTNER %Person	WVVVVVVU
~ PARTNER %Person WHO	WVVVVVVU
~ PARTNER ADOPT	TXUTTTTT
~ PARTNER ADOPT $state	TXUTTTTT
~ PARTNER COOPERATE	XTUUUTTU
~ PARTNER COOPERATE PARTNER	XTUUUTTU
~ PARTNER FACT	UVVVVR_T
~ PARTNER FACT $thing	UVVVVR_T
~ PARTNER INDIA	RSTTRZSR
~ PARTNER INDIA $domain	RSTTRZSR
~ PARTNER INUSE	SYVUTSVT
~ PARTNER INUSE $domain	SYVUTSVT
~ PARTNER LIST	YSTUTTTT
~ PARTNER LIST $	XTTUTTTT
~ PARTNER LIST NUM	WUVVVVVV
~ PARTNER MEMBER	XTTTTTTT
~ PARTNER MEMBER $domain	XTTTTTTT
~ PARTNER NEED	bRTVTRVT
~ PARTNER NEED $	ZUTVTTVU
~ PARTNER NEED $domain	YSVVVTVV
~ PARTNER NEED $state	ZTVVUSVT
~ PARTNER NUM	YRTSTSTS
~ PARTNER NUM #	XTTTTTTT
~ PARTNER NUM $state	YTVVUSVT
~ PARTNER NUM %Institution	XTUTTTUT
~ PARTNER PARTNER	XTVVVTVT
~ PARTNER PARTNER $domain	VVVVVVVV
~ PARTNER PARTNER WE	XTVVUTVT
~ PARTNER TABLE	TUUXTTTT
~ PARTNER TABLE $	TUUXTTTT
~ PARTNER WE	ZTTTTRTR
~ PARTNER WE $	VVVVVVVV
~ PARTNER WE $domain	ZTTTSRSR
~ PARTNER WHICH	TXVVUTUU
~ PARTNER WHICH $state	TXVVUTUU
~ PARTNER WHO	YRTVUSUT
~ PARTNER WHO $domain	XSTVUUUT
~ PARTNER WHO $state	XTVVVTVU
~ PARTNER WHO PARTNER	YUVVUTUV
~ PARTNER WORK	TTTTTXTT
~ PARTNER WORK $	TTTTTXTT
~ PER #	TTTSTXTT
~ PER # $state	TTTSTXTT
~ PER $	TTTYTSTS
~ PER %Cluster	UVU_RTPQ
~ PER %Cluster #	UVUXTSTT
~ PER %Cluster $	UVUYSORS
~ PER %Cluster COOPERATE	VVVYVSTV
~ PER %Cluster HOWMANY	VVU_QTTQ
~ PER %Cluster WORK	TUUXUTTT
~ PER %Domain	VUUbPRST
~ PER %Domain #	VVVXTUUU
~ PER %Domain $	VVV_VRUV
~ PER %Domain %Cluster	UVUXTTTU
~ PER %Domain HOWMANY	VVVXTUVV
~ PER %Domain LIST	VUVXUTUU
~ PER %Domain PER	VUVXVUUT
~ PER %Place	TTTXRSTT
~ PER %Place $	UTTbQQSS
~ PER %Place HOWMANY	TTTXSTTT
~ PER %Place TABLE	UVVXVUUV
~ PER BY	TTTXTTTT
~ PER BY %Domain	TTTXTTTT
~ PER FACT	UUUYTRRR
~ PER FACT FACT	UUUYTRRR
~ PER PER	VVVXTVVU
~ PER PER %Cluster	VVVXTVVU
~ SHARE $	TUTXTRPX
~ SHARE $institution	UUTTTTSX
~ SHARE $institution $	UUTTTTSX
~ SHARE %Cluster	TTTYTRTS
~ SHARE %Cluster $	TTTYTRTS
~ SHARE %Institution	SUSWQUQQ
~ SHARE %Institution $	UVTXTSUT
~ SHARE %Institution %Cluster	VVVZSPTT
~ SHARE %Institution ABOUT	TTTTTXTS
~ SHARE %Project	UVXTTTUT
~ SHARE %Project $	UVXTTTUT
~ SHARE LIST	UUXTTTTS
~ SHARE LIST %Project	UUXTTTTS
~ STAGE $domain	TTUTSYTR
~ STAGE $domain $	TTUTSYTR
~ STAGE FACT	TVVVYSUT
~ STAGE FACT $domain	TVVVYSUT
~ TABLE #	UUUZTRSR
~ TABLE # %Place	UUUXTTTT
~ TABLE # BY	VVVXUTTT
~ TABLE $	TUTYTSTS
~ TABLE $domain	TVVVUUTX
~ TABLE $domain NUM	TVVVUUTX
~ TABLE $state	SSUSSSUY
~ TABLE $state %Person	SSUSSSUY
~ TABLE %Cluster	UVR_RQSQ
~ TABLE %Cluster $	UVTXTTTT
~ TABLE %Cluster %Domain	VVTXUUTT
~ TABLE %Cluster %Place	VVVXUTUV
~ TABLE %Cluster BY	VVVVVVVV
~ TABLE %Cluster LINK	UVTXTVTT
~ TABLE %Cluster VERSUS	VVVXVUVV
~ TABLE %Domain	UVTZUTTS
~ TABLE %Domain $	UVUXUTUT
~ TABLE %Domain %Cluster	VVUXVVUT
~ TABLE %Domain BY	VVVWVUVV
~ TABLE %Domain PER	VVVVVVVV
~ TABLE %Domain VERSUS	VVVWVVVV
~ TABLE %Institution	TTTXTTTT
~ TABLE %Institution %Place	TTTXTTTT
~ TABLE %Institution BY	VVVVVVVV
~ TABLE %Institution VERSUS	VVVZVUTU
~ TABLE %Person	VVVbSQRR
~ TABLE %Person %Domain	VVVXTTTS
~ TABLE %Person BY	VVVZUSTT
~ TABLE %Person VERSUS	VVVXVUVV
~ TABLE %Place	VUT_TQTR
~ TABLE %Place $	UTTYSSTR
~ TABLE %Place %Domain	VVUYVSUV
~ TABLE %Project	UVTXUTUT
~ TABLE %Project BY	VVVVVVVV
~ TABLE %Project VERSUS	TUTXUTUT
~ TABLE %Technology	VUVYUTUT
~ TABLE %Technology BY	VVVXVTUU
~ TABLE %Technology PER	VUVXUUUT
~ TABLE BY	VVVYVSVV
~ TABLE BY %Domain	VVVYVSVV
~ TABLE COOPERATE	UTUXTTTT
~ TABLE COOPERATE %Domain	UTUXTTTT
~ TABLE LIST	UUTXTTTT
~ TABLE LIST $	UUTXTTTT
~ VERSUS $	TTTTTXTT
~ VERSUS $country	VVVVVTUX
~ VERSUS $country BY	VVVVVTUX
~ VERSUS $domain	RZUTTTUR
~ VERSUS $domain $state	SZUTTTUR
~ VERSUS $domain ELSEWHERE	TXVUTTVT
~ VERSUS $domain INUSE	UXVVVTVV
~ VERSUS %Domain	SVTZSRTS
~ VERSUS %Domain #	TVUXTTUT
~ VERSUS %Domain $	UVTXUTUT
~ VERSUS %Place	TTTXTTTT
~ VERSUS %Place $	TTTXTTTT
~ VERSUS %Place TABLE	VVVWVVVV
~ VERSUS %Place WHICH	VVVWVVVV
~ VERSUS %Technology	VVUXUTTU
~ VERSUS %Technology TABLE	VVUXUTTU
~ VERSUS NUM	UVVUVTTX
~ VERSUS NUM NUM	UVVUVTTX
~ WE #	TSSTSSUY
~ WE # $state	TSSTSSUY
~ WE $	VOPTPOTV
~ WE $cluster	TTTUSTRY
~ WE $cluster $	TTTUSTRY
~ WE $domain	WPRQRQPX
~ WE $domain #	VTTTTTTV
~ WE $domain $	USRQRORY
~ WE $domain $domain	VUTUTSTV
~ WE $domain $state	XTVVURVT
~ WE $domain FUND	XUVVVVVU
~ WE $domain LACK	TTTUTTTX
~ WE $domain NUM	WVVVVVVV
~ WE $domain WHEN	TVUVVUUX
~ WE $domain WHICH	WSTUTRTU
~ WE $domain WHO	XUVVUUVU
~ WE $domain WORK	XTTTTTTT
~ WE $institution	WSUTTTPT
~ WE $institution $	TTUUTSQX
~ WE $institution $domain	XUTVTUUU
~ WE $institution $institution	STZUTSTQ
~ WE $institution FACT	WTVSTTRR
~ WE $institution INTRODUCE	VVWVVVVU
~ WE $institution NEED	VVVVVVVV
~ WE $institution WHO	XTUVVVVV
~ WE $person	SUVTTTXT
~ WE $person $institution	TVXUUUTT
~ WE $person ABOUT	UUTUTTXT
~ WE $state	VXQSONQS
~ WE $state $	PUSVTSTX
~ WE $state $domain	XVTTQPUR
~ WE $state ABOUT	TUVVVUVX
~ WE $state LACK	TYVUVSVV
~ WE $state NEED	TXVVUUVV
~ WE $state WHEN	TTTTTTTX
~ WE $state WHICH	VXTTTTUR
~ WE $state WHO	XVVVVVVU
~ WE $thing	TXSTTQRV
~ WE $thing $	UTTTVTSX
~ WE $thing $state	RZTVTTTR
~ WE $thing ORG	TTTTTTRX
~ WE %Person	XVVVUTVT
~ WE %Person $state	XVVVUTVT
~ WE %Technology	XTVVVVVV
~ WE %Technology $	XTVVVVVV
~ WE ABOUT	TUXTVUTT
~ WE ABOUT $person	TUXTVUTT
~ WE ADOPT	TXVVURVT
~ WE ADOPT $	TXUVUUVT
~ WE ADOPT $state	UZVVURVV
~ WE BY	XUVVVUVU
~ WE BY WE	XUVVVUVU
~ WE COOPERATE	XTUVTTVT
~ WE COOPERATE $	XTUVTTVT
~ WE FACT	ZTUUTSVR
~ WE FACT $domain	ZTUUTSVR
~ WE FIGURE	TVTTUUTX
~ WE FIGURE $	TVTTUUTX
~ WE FUND	XUVVVUVT
~ WE FUND WE	XUVVVUVT
~ WE HOW	UVXVUUVT
~ WE HOW $institution	UVXVUUVT
~ WE HOWMANY	TTTUXSTT
~ WE HOWMANY #	TTUUXTVT
~ WE HOWMANY $	VVVVVVVV
~ WE HOWMANY %Project	VVUUXTTU
~ WE INTRODUCE	TVZVVUUS
~ WE INTRODUCE $institution	TVZVVUUS
~ WE KNOW	TUXTTTVQ
~ WE KNOW $person	TTXTTTTS
~ WE KNOW %Person	TUXUTTUT
~ WE KNOW FACT	VVTVUUXT
~ WE KNOW WHICH	VXVVUTVV
~ WE LACK	TXVXUTUU
~ WE LACK $	TXVVUUVU
~ WE LACK %Person	VVVYVUUU
~ WE LEAD	VTTTUSTV
~ WE LEAD $	TTTTUTTX
~ WE LEAD $domain	XVVVVUVU
~ WE LEAD LIST	XUVVVUVU
~ WE LINK	XVTVVVVT
~ WE LINK %Person	XVTVVVVT
~ WE LIST	RQTVQXTV
~ WE LIST #	TUTUXTUT
~ WE LIST $	VVUVVUXT
~ WE LIST $domain	TTTTSXTS
~ WE LIST $institution	TUXUVTTT
~ WE LIST %Technology	SRTTRZTT
~ WE LIST ABOUT	STQQSQRZ
~ WE LIST FACT	VVTSTTXT
~ WE LIST INTRODUCE	VVXUVVTT
~ WE LIST LIST	UVTXVTTU
~ WE LIST WE	TVVTTTVX
~ WE NEED	TRWTUPRS
~ WE NEED #	VSRTRTUV
~ WE NEED $	XTTTTTTT
~ WE NEED $domain	TXVVVVVV
~ WE NEED %Event	TTXTTTTT
~ WE NEED ADOPT	VVTVUUVT
~ WE NEED HOWMANY	TTTTXTVU
~ WE NEED KNOW	XTVVVVVU
~ WE NEED LIST	TXVVUUVT
~ WE NEED PARTNER	XSTVUUVT
~ WE NEED TABLE	TUTXUTUT
~ WE NEED WHO	VVVVVVVV
~ WE NUM	VVVVVVVV
~ WE NUM %Person	VVVVVVVV
~ WE ORG	TVVVVUTY
~ WE ORG $	TVVVVUTY
~ WE PARTNER	WTVTTTTS
~ WE PARTNER $	ZTTUTSTR
~ WE PARTNER $cluster	TVXTUTTU
~ WE PARTNER $domain	XTTTTTTT
~ WE PARTNER $state	WUVVVVVV
~ WE TABLE	VUVXVUUT
~ WE TABLE %Technology	VUVXVUUT
~ WE WE	VTUVVUUW
~ WE WE $	UVVVVVUX
~ WE WE $domain	XVVVVUVT
~ WE WE $state	TTVVVVVX
~ WE WE NEED	WVVVVVVV
~ WE WE WHICH	VVUVVVVX
~ WE WHEN	VVUUVUTX
~ WE WHEN $	VVUUVUTX
~ WE WHICH	QVSTTQSX
~ WE WHICH $	UVTVVUVY
~ WE WHICH $domain	RSTTTRSZ
~ WE WHICH $state	TXVVVUVT
~ WE WHO	TUTUUTTX
~ WE WHO $	TUTUUTTX
~ WE WORK	XUVVUTVU
~ WE WORK $	XUVVUTVV
~ WE WORK $domain	XVVVVVVU
~ WE WORK WHICH	VVVVVVVV
~ WE WORK WHO	WVVVVUVV
~ WHEN $	RSTORSVW
~ WHEN $cluster	TTSTSRZR
~ WHEN $cluster $	UUTUTTXT
~ WHEN $cluster FACT	TTTTTSXS
~ WHEN $institution	VVSUUQVV
~ WHEN $institution FACT	VVSUUQVV
~ WHEN $person	VUTUUTTX
~ WHEN $person $	VUTUUTTX
~ WHEN %Cluster	UUUTTTTX
~ WHEN %Cluster $	VVVTUUTX
~ WHEN %Cluster FACT	VUUTTTTX
~ WHEN %Place	UTTTTTTX
~ WHEN %Place $	UTTTTTTX
~ WHEN FACT	TTTTTTXT
~ WHEN FACT $	TTTTTTXT
~ WHEN NEED	TTUVUTTX
~ WHEN NEED $	TTUVUTTX
~ WHEN WE	VVTVUUXT
~ WHEN WE KNOW	VVTVUUXT
~ WHEN WHEN	TTSSSYSR
~ WHEN WHEN $	TTSSSYSR
~ WHERE $	STRTTRXU
~ WHERE $domain	TTTTTXTT
~ WHERE $domain INUSE	TTTTTXTT
~ WHERE $institution	TUSTSQZR
~ WHERE $institution $	TUQQSRcM
~ WHERE $institution FACT	UVTTUTXT
~ WHERE $person	RSRQROSY
~ WHERE $person $	TTSQTQPa
~ WHERE $person WORK	RTRSTRaO
~ WHERE $thing	UTUSTRYS
~ WHERE $thing INUSE	UTUSTRYS
~ WHERE %Cluster	TVTTSSXT
~ WHERE %Cluster %Event	TVTTSSXT
~ WHERE %Domain	UUTXTTTT
~ WHERE %Domain %Project	UUTXTTTT
~ WHERE %Institution	TVUYTTTU
~ WHERE %Institution WORK	TVUYTTTU
~ WHERE ABOUT	VVTTUSYS
~ WHERE ABOUT $	VVTTUSYS
~ WHERE FACT	TVTTTSYS
~ WHERE FACT $	TVTTTSYS
~ WHERE GAP	UUTXTUTT
~ WHERE GAP BETWEEN	UUTXTUTT
~ WHERE HOWMANY	SSSSTYSS
~ WHERE HOWMANY FIGURE	SSSSTYSS
~ WHERE INDIA	VUTXTTTT
~ WHERE INDIA %Technology	VUTXTTTT
~ WHERE INUSE	UUTXUTUU
~ WHERE INUSE $	UUTXUTUU
~ WHERE LIST	VVVXVUVV
~ WHERE LIST %Project	VVVXVUVV
~ WHERE LIST GAP	VVVVVVVV
~ WHERE WE	VQQQRSPV
~ WHERE WE $domain	TTUTUTTX
~ WHERE WE $thing	UTTTVTSX
~ WHERE WE LIST	TTVUTXVT
~ WHERE WE NEED	XTTTTTTT
~ WHERE WHERE	XTTTTTTT
~ WHERE WHERE WE	XTTTTTTT
~ WHICH #	XOQPMRVR
~ WHICH # $	RSTSTTRY
~ WHICH # $cluster	SUTTTXST
~ WHICH # $country	SVUVUTUY
~ WHICH # $domain	aQSSQQPQ
~ WHICH # $institution	STSTTSYT
~ WHICH # $state	SRSTSZUR
~ WHICH # LEAD	XTTTSSRT
~ WHICH # LIST	QQRST_UQ
~ WHICH # PARTNER	_UVVVQVV
~ WHICH # WORK	_SUUQQSQ
~ WHICH $	OUVMMTPV
~ WHICH $cluster	RSTXSUOW
~ WHICH $cluster #	TTSUTSTY
~ WHICH $cluster $	TUSSTSRY
~ WHICH $cluster $cluster	TTUXTTTT
~ WHICH $cluster $domain	TSRSSYSR
~ WHICH $cluster $institution	VVXUVVVU
~ WHICH $cluster %Project	VUUUTRTZ
~ WHICH $cluster YEAR	VVSVUSRZ
~ WHICH $country	TSSSSOQ_
~ WHICH $country #	QTTUSQQ_
~ WHICH $country $	VVVVVVVV
~ WHICH $country %Institution	XSTURTVS
~ WHICH $country %Place	TTTTTTSX
~ WHICH $domain	RUSSNUMW
~ WHICH $domain #	XTVVUUVT
~ WHICH $domain $	RQTTPSNX
~ WHICH $domain $domain	TTUTTYTS
~ WHICH $domain $institution	STSUTRSY
~ WHICH $domain %Technology	QaVVSLVS
~ WHICH $domain INDIA	QRRRSZRS
~ WHICH $domain INUSE	VXVVVUVT
~ WHICH $domain WE	TTTVVSVX
~ WHICH $domain WORK	XTUUTTUT
~ WHICH $institution	PSVSPSMW
~ WHICH $institution $	UTTUURQY
~ WHICH $institution $cluster	TTXTTTTT
~ WHICH $institution $domain	QWQUQWSQ
~ WHICH $institution $institution	VVbRUSUR
~ WHICH $institution LINK	VU_VRSRS
~ WHICH $institution WHO	VVXVVVVU
~ WHICH $person	SSURQRYR
~ WHICH $person $	UTSTTTXT
~ WHICH $person $person	UTXTTTTT
~ WHICH $person FACT	UUTTTTXT
~ WHICH $state	M_PRRSLO
~ WHICH $state #	XUVVUTVV
~ WHICH $state $	QTTVURTZ
~ WHICH $state $domain	TXVVVTVT
~ WHICH $state $state	TXTUTTTT
~ WHICH $state $thing	TWRTRVNS
~ WHICH $state %Cluster	TTUTTTUX
~ WHICH $state %Technology	VZUUTRVT
~ WHICH $state ADOPT	Q_TUTSTR
~ WHICH $state INUSE	TSSTSYSS
~ WHICH $state LACK	TXTTTTUT
~ WHICH $state NUM	SRRSYSUS
~ WHICH $state WHO	TTTTSXUS
~ WHICH $thing	RQQSPUXU
~ WHICH $thing $	TRRSQMWV
~ WHICH $thing $domain	RRTURSYR
~ WHICH $thing $state	SRSTSZQS
~ WHICH %Cluster	MPPWOSMV
~ WHICH %Cluster #	TVUXSTTT
~ WHICH %Cluster $	TTTTROQY
~ WHICH %Cluster $domain	RSSQQYRS
~ WHICH %Cluster $state	TTTTTXUT
~ WHICH %Cluster %Domain	VVVXVTVT
~ WHICH %Cluster %Institution	UUTYRRSS
~ WHICH %Cluster %Person	UVUSTSSY
~ WHICH %Cluster %Programme	UTTTTTTX
~ WHICH %Cluster %Project	VVVWVUVV
~ WHICH %Cluster LACK	TTTYTSTT
~ WHICH %Cluster LEAD	VVVTVTVX
~ WHICH %Cluster LIST	TTUTTTUX
~ WHICH %Cluster NEED	TUTTTTTX
~ WHICH %Cluster SHARE	UVTXTSUT
~ WHICH %Cluster WHICH	TVUZSRSR
~ WHICH %Cluster WORK	RUTURWSR
~ WHICH %Cluster YEAR	VVUQTRTZ
~ WHICH %Document	RSTTQVVR
~ WHICH %Document $cluster	VUTTSZPS
~ WHICH %Document $domain	TSVVTXVS
~ WHICH %Document $thing	TTTTTXTT
~ WHICH %Document LIST	UTUUTTXS
~ WHICH %Domain	RSR_OXPS
~ WHICH %Domain #	UVUZSPUS
~ WHICH %Domain $	UUT_TSRQ
~ WHICH %Domain $institution	TTTTTXTT
~ WHICH %Domain %Cluster	TVTXTTTT
~ WHICH %Domain %Institution	UVUYUSUT
~ WHICH %Domain BY	VVV_UQUS
~ WHICH %Domain COOPERATE	STTTTXTS
~ WHICH %Domain GAP	VVUZURVT
~ WHICH %Domain HOWMANY	UUUYPTUT
~ WHICH %Domain LIST	VVVYUTUU
~ WHICH %Domain NONE	VVVYVSUV
~ WHICH %Domain PARTNER	TTTTTXTT
~ WHICH %Domain PER	TUUXUTTT
~ WHICH %Domain WE	UVTXUTTU
~ WHICH %Domain WHICH	VVVXVUVV
~ WHICH %Domain WHO	TTTXTTTT
~ WHICH %Domain WORK	STUZTTTP
~ WHICH %Institution	XPPWLSSP
~ WHICH %Institution $	SSTSTWRW
~ WHICH %Institution $cluster	QTSQNbMS
~ WHICH %Institution $domain	XTVVVUVU
~ WHICH %Institution $person	RSSSTSYR
~ WHICH %Institution $state	XTUQSUUR
~ WHICH %Institution $thing	TTTTTXRT
~ WHICH %Institution %Cluster	TTTYTSSS
~ WHICH %Institution ADOPT	XTVTUTUT
~ WHICH %Institution FACT	VVVWVVVV
~ WHICH %Institution HOST	XUUTTTTT
~ WHICH %Institution MEMBER	PSTPR_OR
~ WHICH %Institution PARTNER	XTUUTTVT
~ WHICH %Institution WE	XTVUTTVS
~ WHICH %Institution WORK	XTTTTTTT
~ WHICH %Person	TSUPORLY
~ WHICH %Person $	VVVUVTVX
~ WHICH %Person $cluster	UUTUTRTZ
~ WHICH %Person $institution	TTSTSRSZ
~ WHICH %Person $state	TTTTTSTX
~ WHICH %Person %Person	TTSTTSTY
~ WHICH %Person FACT	SUVSSXPR
~ WHICH %Person WORK	RTTTSZSS
~ WHICH %Place	NXNXPSUQ
~ WHICH %Place $domain	RSURSQR_
~ WHICH %Place $institution	TTTSSTYS
~ WHICH %Place $thing	SWTRRRXT
~ WHICH %Place %Domain	VVVXVUUV
~ WHICH %Place %Institution	VTVYSTUU
~ WHICH %Place %Technology	UTUXSSTT
~ WHICH %Place ADOPT	QYTSTSOT
~ WHICH %Place COOPERATE	SSUXSUTQ
~ WHICH %Place FACT	TTVTTXTT
~ WHICH %Place HOST	UTTSTTXS
~ WHICH %Place HOW	UUVXUUTU
~ WHICH %Place INDIA	STTRTXSS
~ WHICH %Place INUSE	VUVXUTUU
~ WHICH %Place LACK	TTVXTTTT
~ WHICH %Place PARTNER	TSUTTXTS
~ WHICH %Place PER	VVVYVSTV
~ WHICH %Place WHICH	TTVXUTTT
~ WHICH %Place WHO	VUVXTTTV
~ WHICH %Programme	STSRPVWQ
~ WHICH %Programme $thing	UTTTTTXT
~ WHICH %Programme WORK	STSTQYQS
~ WHICH %Project	TTQRTYRT
~ WHICH %Project $institution	TTSSRYRR
~ WHICH %Project FACT	TTTTTXTT
~ WHICH %Technology	OSTRPXQV
~ WHICH %Technology $cluster	V_UVUQVS
~ WHICH %Technology $domain	RQVUNaUP
~ WHICH %Technology $institution	TTTTTXST
~ WHICH %Technology $state	RQUUSaVR
~ WHICH %Technology %Person	TTTTTXTR
~ WHICH %Technology ADOPT	UZVVVSVS
~ WHICH %Technology BY	VUUTTXTT
~ WHICH %Technology ELSEWHERE	V_VVVQVV
~ WHICH %Technology FACT	TTVVTXVT
~ WHICH %Technology FIGURE	TTTTTTTX
~ WHICH %Technology INUSE	TQUXTYTS
~ WHICH %Technology VERSUS	TXVUTTVT
~ WHICH %Technology WORK	TXUUTTVT
~ WHICH %Technology YEAR	UTUTSSTY
~ WHICH ABOUT	STTTTVXS
~ WHICH ABOUT $	STTTSZRR
~ WHICH ABOUT $institution	TTTTTTXT
~ WHICH ABOUT $thing	VVVVVSZT
~ WHICH ADOPT	QbWTRORP
~ WHICH ADOPT $	RaUVTRTS
~ WHICH ADOPT $institution	USXTTTTS
~ WHICH ADOPT $state	R_UVTRUR
~ WHICH ADOPT NEED	SZUVVRVQ
~ WHICH COOPERATE	TTTTSXTT
~ WHICH COOPERATE PARTNER	TTTTSXTT
~ WHICH ELSEWHERE	RZSTSRUR
~ WHICH ELSEWHERE $	Q_TTTSVR
~ WHICH ELSEWHERE $domain	TYTVUUVT
~ WHICH ELSEWHERE FACT	VYVVVSVV
~ WHICH ELSEWHERE INUSE	TXUTTTUT
~ WHICH FACT	RRRSSTZR
~ WHICH FACT $	SSTTTVYS
~ WHICH FACT $cluster	UVTTUSXT
~ WHICH FACT $domain	UVVVVTRZ
~ WHICH FACT $thing	VTUVTTYS
~ WHICH FUND	VVVVVTTX
~ WHICH FUND $	VVVVVTTX
~ WHICH HOWMANY	TPSQZOTQ
~ WHICH HOWMANY #	TTTTXTTT
~ WHICH HOWMANY $	UTTTTTXT
~ WHICH HOWMANY $domain	UTVUYSVT
~ WHICH HOWMANY $institution	UUTUTTSX
~ WHICH HOWMANY %Cluster	VVURYSTS
~ WHICH HOWMANY %Event	TTUUXTUS
~ WHICH INDIA	RTSVSYQR
~ WHICH INDIA %Institution	STSTTYTS
~ WHICH INDIA %Place	VUUSSYST
~ WHICH INDIA PARTNER	TUUXTTTT
~ WHICH INDIA TABLE	TVVVUUTX
~ WHICH INUSE	RRTTRVUV
~ WHICH INUSE $	TTTTTSRY
~ WHICH INUSE $domain	UXVVVTVU
~ WHICH INUSE $state	TTUUTXUT
~ WHICH INUSE %Technology	VWVVVUVV
~ WHICH INUSE ADOPT	UXVVVUVU
~ WHICH INUSE ELSEWHERE	TXVVVVVV
~ WHICH INUSE HOWMANY	VTUUTTXT
~ WHICH INUSE VERSUS	UXVTUTTT
~ WHICH LEAD	TVTSTRUW
~ WHICH LEAD $	VVVUVTTX
~ WHICH LEAD $cluster	TVTSTSYS
~ WHICH LEAD $institution	VVVVVTRZ
~ WHICH LINK	RSbPQPMR
~ WHICH LINK $	TUYTTSSS
~ WHICH LINK $cluster	UUYSRTTT
~ WHICH LINK $institution	TTXTSTST
~ WHICH LINK $person	STYTSSSS
~ WHICH LINK BETWEEN	TTXUVTTT
~ WHICH LINK LEAD	VUXUVTTT
~ WHICH LINK PARTNER	UVZVVTVT
~ WHICH LIST	TXUVTTVT
~ WHICH LIST $state	TXUVTTVT
~ WHICH NUM	TTTSWRQX
~ WHICH NUM $	UVVUVTTX
~ WHICH NUM %Cluster	VVVTUTUY
~ WHICH NUM %Project	TTTTXTTT
~ WHICH NUM NUM	TVUTTSTX
~ WHICH ORG	XTVVVVVU
~ WHICH ORG WORK	XTVVVVVU
~ WHICH PARTNER	TTTTSXST
~ WHICH PARTNER $domain	TTTTSXST
~ WHICH TABLE	SSUUSRUX
~ WHICH TABLE $state	SSUSSSUY
~ WHICH TABLE %Technology	VVVWVUVV
~ WHICH WE	SUTTTQSY
~ WHICH WE $	UVVVVUUY
~ WHICH WE $domain	TUTUUTTX
~ WHICH WE $institution	UVTVVTTX
~ WHICH WE LIST	TVVTTTVX
~ WHICH WE ORG	TVVVVUTY
~ WHICH WHICH	WTUTTUUS
~ WHICH WHICH %Domain	UVUTTXUT
~ WHICH WHICH WORK	XTUVTTVT
~ WHICH WHO	XVTUTTTT
~ WHICH WHO #	XVTUTTTT
~ WHICH WORK	TQSSQWOY
~ WHICH WORK $	XTUVUTUT
~ WHICH WORK $domain	VRTURPRW
~ WHICH WORK $state	PQTUS_TQ
~ WHICH WORK %Project	TUTSTTRX
~ WHICH YEAR	UVUUVTTX
~ WHICH YEAR $	UVUUVTTX
~ WHO #	SRSVTVSR
~ WHO # $	VVVTXUTT
~ WHO # $domain	TTTTRXTR
~ WHO # $state	XTTUTTVT
~ WHO # LACK	TTTXTTTT
~ WHO # LIST	ZTVVSRVR
~ WHO $	VOTRTPXW
~ WHO $cluster	QTVSRQWR
~ WHO $cluster $	RTVSRQWR
~ WHO $cluster INTRODUCE	TVYVVVUU
~ WHO $country	TVXTTTTT
~ WHO $country LINK	TVXTTTTT
~ WHO $domain	aSRQPSNP
~ WHO $domain $	aTQSSORO
~ WHO $domain $domain	XRUUUTTT
~ WHO $domain $state	XTTUTTTS
~ WHO $domain %Project	TTTTSXUS
~ WHO $domain ABOUT	XTVVVVVU
~ WHO $domain INDIA	YTTTTSSS
~ WHO $domain LIST	XVVVUTVT
~ WHO $domain WORK	XTTTTTTT
~ WHO $institution	VTXTTRQS
~ WHO $institution $	VVYVVVVS
~ WHO $institution $domain	XUTUTTTT
~ WHO $institution $institution	TVYUUUUV
~ WHO $institution PARTNER	XTXSTSQN
~ WHO $institution WE	TTXTTTTT
~ WHO $person	SVXTVUTU
~ WHO $person $person	SVXTVUTU
~ WHO $state	ZRTUSVST
~ WHO $state $	VRUVUQUX
~ WHO $state ADOPT	PSSURYSP
~ WHO $state INUSE	YTTUTSUT
~ WHO $state WHO	VVVVVVVV
~ WHO $state WORK	dUVVULVU
~ WHO $thing	ZSRSSRSR
~ WHO $thing $state	ZSRSSRSR
~ WHO %Institution	YVVVTSVU
~ WHO %Institution $state	XVVVUTVV
~ WHO %Institution LIST	XVVVUTVU
~ WHO %Person	TTUVTXVT
~ WHO %Person $state	TTUVTXVT
~ WHO %Technology	TXVWSRTT
~ WHO %Technology $	VUVXTTTV
~ WHO %Technology ADOPT	TXVUTTVT
~ WHO COOPERATE	XTTUTTTT
~ WHO COOPERATE $	XTTUTTTT
~ WHO FACT	XVUVVVUT
~ WHO FACT $	XVUVVVUT
~ WHO HOST	VVUUVTXT
~ WHO HOST $	VVUUVTXT
~ WHO INDIA	ZUTTSRTR
~ WHO INDIA WORK	ZUTTSRTR
~ WHO INTRODUCE	RTZSSSRR
~ WHO INTRODUCE $	STXTTTTT
~ WHO INTRODUCE $institution	PUYTTTTT
~ WHO KNOW	TTUVTXVT
~ WHO KNOW $domain	TTUVTXVT
~ WHO LEAD	QTPRRPWW
~ WHO LEAD $cluster	OURRQPZS
~ WHO LEAD $country	SUUTTTRY
~ WHO LEAD $domain	TTTUTTTX
~ WHO LEAD $institution	SVTVVVOb
~ WHO LINK	SV_UTRRS
~ WHO LINK $	UVWVVVVV
~ WHO LINK $cluster	VVXVVVVU
~ WHO LINK $institution	TVYUTSST
~ WHO LINK WHICH	VVXUVUUU
~ WHO LIST	YTSTTRTU
~ WHO LIST $domain	YTTTTRTT
~ WHO LIST INDIA	SVTUUTTX
~ WHO MEMBER	QTTSSYQT
~ WHO MEMBER $cluster	QTTSSYQT
~ WHO PARTNER	YRRTTTTT
~ WHO PARTNER $	XTTTTTTT
~ WHO PARTNER $institution	YVTVVSUU
~ WHO PARTNER $thing	XTTVUTUT
~ WHO PARTNER WE	VVVVVVVV
~ WHO WE	WTVTTTTT
~ WHO WE %Technology	XTVVVVVV
~ WHO WE COOPERATE	XVTVVVVT
~ WHO WE INTRODUCE	SVYVVUUV
~ WHO WE PARTNER	WTVTTTTT
~ WHO WHICH	TTTTTXTT
~ WHO WHICH %Institution	TTTTTXTT
~ WHO WHO	ZTTUTTRR
~ WHO WHO $domain	XTUUUTTT
~ WHO WHO PARTNER	VVVVVVVV
~ WHO WHO WORK	XTUUTTTT
~ WHO WORK	aRRSROTS
~ WHO WORK $	YTUUTRTS
~ WHO WORK $cluster	QVTSSSZS
~ WHO WORK $domain	XTTTTTTT
~ WHO WORK $thing	WSPQQQUO
~ WHO WORK WORK	XUVVTTUU
~ WHO WORK YEAR	WVVVVUVV
~ WHO YEAR	SUTTTTSX
~ WHO YEAR $	SUTTTTSX
~ WHY #	UUVUTTUX
~ WHY # $	UUVUTTUX
~ WHY $	TVUUTTUX
~ WHY $cluster	UTTTTTSX
~ WHY $cluster $	UTTTTTSX
~ WHY $domain	TRTTSWTV
~ WHY $domain %Project	TRTTSWTV
~ WHY $state	TTUVUTUX
~ WHY $state $domain	TTUVUTUX
~ WHY $thing	TTTTTTSX
~ WHY $thing $	TTTTTTSX
~ WHY ADOPT	TXTTTTTT
~ WHY ADOPT $thing	TXTTTTTT
~ WISE #	TVU_RRRR
~ WISE # $	TVUZURRS
~ WISE # HOWMANY	VVVZRVUT
~ WISE $state	TTTTTTTX
~ WISE $state FACT	TTTTTTTX
~ WISE %Domain	VVVZVSTV
~ WISE %Domain $	VVVZVSTV
~ WISE %Domain WISE	VVVVVVVV
~ WISE %Institution	VVVYSVTU
~ WISE %Institution HOWMANY	VVVYSVTU
~ WISE %Person	UUUYTSTT
~ WISE %Person $	UUUYTSTT
~ WISE %Project	VVVXUVVV
~ WISE %Project HOWMANY	VVVXUVVV
~ WISE %Technology	UUUXSTTT
~ WISE %Technology HOWMANY	VVV_RVUU
~ WISE %Technology TABLE	UTUXTTTT
~ WISE HOWMANY	UVUXTTTR
~ WISE HOWMANY %Institution	VVVYSVUS
~ WISE HOWMANY MEMBER	UVUXTTTU
~ WISE TABLE	VVVVVVVV
~ WISE TABLE $	VVVVVVVV
~ WORK #	XPUSUQTQ
~ WORK # $	bRVUPOVP
~ WORK # HOWMANY	SVURYSTS
~ WORK # LIST	_UVVPRVU
~ WORK # NEED	XUUUTTUT
~ WORK # PARTNER	VVVVVVVV
~ WORK # WHICH	YTTTPTTT
~ WORK $	XOTTPURR
~ WORK $cluster	TTSSRRXR
~ WORK $cluster $	QVTSSSZS
~ WORK $cluster WORK	XTUVTTUT
~ WORK $domain	WOROUVNR
~ WORK $domain $	XQRNSVNR
~ WORK $domain $domain	WTTUQOQY
~ WORK $domain $state	ZJUVXJUM
~ WORK $domain LIST	VVVVVVVV
~ WORK $domain WE	VVVVVVVV
~ WORK $domain WHICH	XUVVVVVV
~ WORK $domain YEAR	TTTUTXTT
~ WORK $institution	UVTVTTTX
~ WORK $institution $	UVTVTTTX
~ WORK $state	TYSTPRRN
~ WORK $state $	VXSTRKRP
~ WORK $state $domain	SWTTQYTP
~ WORK $state $state	TZVVVSVV
~ WORK $state %Institution	YTVVSSVV
~ WORK $state LACK	TXUUTTVT
~ WORK $state LIST	XTVVTTVT
~ WORK $state PARTNER	VWVVURUV
~ WORK $thing	WSPQQQUO
~ WORK $thing $	WSPQQQUO
~ WORK %Cluster	STSRXWQS
~ WORK %Cluster $	STSRXWQS
~ WORK %Cluster ADOPT	VVVXVTVU
~ WORK %Institution	YUVTSSTT
~ WORK %Institution LIST	YUVTSSTT
~ WORK %Project	TUTSTTRX
~ WORK %Project $	TUTSTTRX
~ WORK ABOUT	VTTTRRXS
~ WORK ABOUT $	TTTTTTXS
~ WORK ABOUT $domain	XVVUTTTS
~ WORK ELSEWHERE	TXUWUTUR
~ WORK ELSEWHERE $	TXVUTTVT
~ WORK ELSEWHERE ADOPT	VVVVVVVV
~ WORK ELSEWHERE TABLE	VVUXVVUT
~ WORK HOW	VVVVVUVX
~ WORK HOW $	VVVVVUVX
~ WORK LACK	VVVWVUVV
~ WORK LACK $	VVVWVUVV
~ WORK LIST	VUTXTTTS
~ WORK LIST %Domain	TUTXTTTT
~ WORK LIST %Institution	XVTVVVVT
~ WORK LIST LIST	VVVWVUVV
~ WORK NEED	XTVVUTVU
~ WORK NEED $state	XTVVUTVU
~ WORK NUM	YTTTRRTT
~ WORK NUM #	XTTTTTTT
~ WORK NUM %Institution	XUUTTTUT
~ WORK PARTNER	YVVVVSVU
~ WORK PARTNER $	YVVVVSVU
~ WORK PER	VVVWVUVV
~ WORK PER %Domain	VVVWVUVV
~ WORK TABLE	VVVXVUVU
~ WORK TABLE $	VVVXVUVU
~ WORK VERSUS	TXVVUTVS
~ WORK VERSUS $domain	TXVVUUVS
~ WORK VERSUS %Place	VVVWVVVV
~ WORK WE	YTVVUSVU
~ WORK WE $	XTVVVUVU
~ WORK WE WORK	XUVVUTVV
~ WORK WHICH	VVVZVRUU
~ WORK WHICH #	VVVVVVVV
~ WORK WHICH %Domain	VVVZVRUU
~ WORK WHO	XTUVTTUT
~ WORK WHO $	XTUVUTTT
~ WORK WHO $state	WVVVVUVV
~ WORK WHO %Institution	XVVVUTVV
~ WORK WORK	YSUTRSTT
~ WORK WORK #	XSUTTTTT
~ WORK WORK $domain	XUVVTTUU
~ WORK WORK %Institution	YVVTSSTT
~ WORK WORK PARTNER	YVVVVSVU
~ WORK YEAR	UUVVTTUX
~ WORK YEAR $	UUVVTTUX
~ YEAR $	UOOOTSQY
~ YEAR $cluster	UUTSRYRS
~ YEAR $cluster $	UVTTTYST
~ YEAR $cluster %Project	UVTTSYTT
~ YEAR $domain	RSSSRXSU
~ YEAR $domain $	TTUTVXUQ
~ YEAR $domain %Project	TTTTTXTT
~ YEAR $domain HOWMANY	TTTTTTTX
~ YEAR $domain WORK	YVVVVSVU
~ YEAR $state	QPUUXTVS
~ YEAR $state $	QPUUXTVS
~ YEAR %Event	TTTSSYSS
~ YEAR %Event $	TTTSSYSS
~ YEAR HOWMANY	TTSSZRSS
~ YEAR HOWMANY %Event	TTTTXTTT
~ YEAR HOWMANY %Project	UUTTXTTT
~ YEAR WORK	TTTTTXTT
~ YEAR WORK $domain	TTTTTXTT
~ YEAR YEAR	TTSSUXRT
~ YEAR YEAR $	VVVVVWVV
~ YEAR YEAR $cluster	UVTTTYST
~ YEAR YEAR $domain	TTTUUWUT
~ ^ #	RKNOKUKV
~ ^ # #	TVUXTTTT
~ ^ # $	PSPQP_OQ
~ ^ # $cluster	QUSPObPP
~ ^ # $domain	aPTSRNTV
~ ^ # $state	MOPPRZQT
~ ^ # ABOUT	TTUUTTTX
~ ^ # FACT	UVUTTQTY
~ ^ # HOWMANY	TVVTTTVX
~ ^ # PER	UVUbUNSS
~ ^ # WHEN	TUTTTSTX
~ ^ # WHICH	STSTTRSZ
~ ^ # WORK	ZTVUSQVT
~ ^ $	NPNMPYIV
~ ^ $cluster	RNVRTRUU
~ ^ $cluster #	QUSRSZPR
~ ^ $cluster $	QRRNPOZX
~ ^ $cluster $cluster	QSTYROSN
~ ^ $cluster $country	TUXTTTTT
~ ^ $cluster $institution	TTcSSNLQ
~ ^ $cluster %Event	UUSSSYRR
~ ^ $cluster %Project	TTRRSZOS
~ ^ $cluster ABOUT	UURSSOaQ
~ ^ $cluster ADOPT	SRSSSRSZ
~ ^ $cluster FACT	TTSTTRXT
~ ^ $cluster FUND	TTTTTTTX
~ ^ $cluster HOW	VVZUUUTU
~ ^ $cluster HOWMANY	TTRSYRPV
~ ^ $cluster LEAD	TTRSTQWX
~ ^ $cluster LIST	TTXTTTTT
~ ^ $cluster MEMBER	STRRRZRQ
~ ^ $cluster NEED	ZVUUSRTT
~ ^ $cluster WHEN	TTTTTTYS
~ ^ $cluster WHERE	VVTTUSYS
~ ^ $cluster WORK	TTTUTXTT
~ ^ $country	SSVQPSQ_
~ ^ $country #	TUTTTTSX
~ ^ $country $	TTTTTTTX
~ ^ $country $domain	TTSTTRSY
~ ^ $country HOWMANY	TUTSRSTZ
~ ^ $country INDIA	STRRTWRU
~ ^ $country LINK	VVYVVUVS
~ ^ $country LIST	VVUVVUUX
~ ^ $country PARTNER	ST_SRSQQ
~ ^ $country WE	VVVVVVVV
~ ^ $country WHICH	SUSRTZTS
~ ^ $domain	SQOLSXPO
~ ^ $domain #	dQUUOLUP
~ ^ $domain $	DJPLKZSQ
~ ^ $domain $domain	RPTSSaJS
~ ^ $domain $state	RVTSRYRS
~ ^ $domain $thing	SSSSSSSY
~ ^ $domain %Document	STTTSYSS
~ ^ $domain %Person	SRVSSYUQ
~ ^ $domain %Project	KXRNMVKO
~ ^ $domain %Technology	PTTPQWPN
~ ^ $domain ABOUT	TQQQONXW
~ ^ $domain BY	RTSRSWQU
~ ^ $domain ELSEWHERE	TXUUUTTT
~ ^ $domain HOWMANY	TSTTYOSR
~ ^ $domain INDIA	STTTTQTZ
~ ^ $domain INUSE	SXTUSUTV
~ ^ $domain LIST	SSRSRSSY
~ ^ $domain NUM	YUVVVUVU
~ ^ $domain ORG	YRTTSSRS
~ ^ $domain PARTNER	ZTTTSRTT
~ ^ $domain WE	TTUVVUUX
~ ^ $domain WHEN	TTTUTTTX
~ ^ $domain WHICH	XVTTTSSS
~ ^ $domain WHO	XSTUTTTT
~ ^ $domain WORK	WJSRUTON
~ ^ $domain YEAR	TUVVVTTX
~ ^ $institution	WMUNSKWS
~ ^ $institution $	NRNPOJXV
~ ^ $institution $cluster	TTXTRSQT
~ ^ $institution $domain	VRSSPYQQ
~ ^ $institution $institution	TTVTTTQW
~ ^ $institution $state	TUTUTTXT
~ ^ $institution ABOUT	TURTRQ_P
~ ^ $institution FACT	SUPRTOcK
~ ^ $institution HOW	TUTUTTTX
~ ^ $institution HOWMANY	STSTYRTS
~ ^ $institution LINK	QTYSRSSR
~ ^ $institution LIST	WVYVUTVT
~ ^ $institution MEMBER	TUTTTSSX
~ ^ $institution NEED	ZTTURSSS
~ ^ $institution ORG	TTTUTTSY
~ ^ $institution PARTNER	SSUQORSV
~ ^ $institution SHARE	UVTVUTQX
~ ^ $institution WE	XTTVTTUT
~ ^ $institution WHEN	TTTTTTXT
~ ^ $institution WHERE	STRTTSYR
~ ^ $person	PQUPNMSY
~ ^ $person $	PSOPRQXU
~ ^ $person $cluster	RSSPOONZ
~ ^ $person $domain	VVUUUVRZ
~ ^ $person $person	ST_SRRPO
~ ^ $person %Person	VVVVVUUX
~ ^ $person ABOUT	STRRSQWV
~ ^ $person FACT	UURSVPaP
~ ^ $person HOWMANY	VVSUTURZ
~ ^ $person KNOW	TUXTTSST
~ ^ $person LIST	VV_UUTUT
~ ^ $person NEED	TTTTUTTX
~ ^ $person WE	TTTUTTTX
~ ^ $person WHERE	UUTUUTSY
~ ^ $person WHICH	USRTTQVV
~ ^ $person WHO	RVRSTRZR
~ ^ $person WORK	VVTVVUaP
~ ^ $state	RVRPSULT
~ ^ $state #	UPTSPYTO
~ ^ $state $	PPTVUKUe
~ ^ $state $domain	QVTSPSQV
~ ^ $state $institution	TTXTTTTT
~ ^ $state $state	TURRTLRX
~ ^ $state $thing	TZUVURSR
~ ^ $state %Event	SSUTTYUT
~ ^ $state %Place	TTTTUTVZ
~ ^ $state %Project	QQRPPaRR
~ ^ $state ABOUT	TTUUUTSX
~ ^ $state ADOPT	QVSTSTQV
~ ^ $state ELSEWHERE	TYUTTRUT
~ ^ $state FACT	TSSUSXTR
~ ^ $state HOW	SSSTSTTY
~ ^ $state HOWMANY	PSSTZRTO
~ ^ $state INUSE	QUUSTXUS
~ ^ $state LACK	SZUTTRTT
~ ^ $state LIST	XTSUTSTT
~ ^ $state NEED	XUUUTTUR
~ ^ $state NUM	UTVTSRVX
~ ^ $state WE	TXUVUUVT
~ ^ $state WHEN	TTUVUTTX
~ ^ $state WHERE	XTTTTTTT
~ ^ $state WHICH	UUUURRUX
~ ^ $state WHO	VTTTSWTT
~ ^ $state WORK	TXVVUUVS
~ ^ $thing	OWPOPTVT
~ ^ $thing $	SQSSSbOT
~ ^ $thing $domain	TSTTTUWX
~ ^ $thing $state	LbPRPOTO
~ ^ $thing $thing	TTTTUTTX
~ ^ $thing ABOUT	UTSTTRZT
~ ^ $thing ADOPT	UXUVTTTS
~ ^ $thing FACT	TSSTUSYS
~ ^ $thing INUSE	RQRTRZUQ
~ ^ $thing WHERE	USTUTSYR
~ ^ $thing WHICH	VTUUTTXT
~ ^ $thing WORK	OVQRRPYO
~ ^ %Cluster	RSR_NTOU
~ ^ %Cluster #	SVTSSRSY
~ ^ %Cluster $	UUUOQPRb
~ ^ %Cluster $country	VVUVVUUY
~ ^ %Cluster %Domain	TTTXTTTT
~ ^ %Cluster %Event	TTSSSYSR
~ ^ %Cluster %Institution	UVUZUSVU
~ ^ %Cluster %Place	UUTXTTTT
~ ^ %Cluster BY	UVUZRSSS
~ ^ %Cluster GAP	TUTZTRSS
~ ^ %Cluster LIST	TTTXTTTT
~ ^ %Cluster VERSUS	TTTXTTTT
~ ^ %Cluster WHICH	STSSSSSY
~ ^ %Cluster WISE	TVTXTPSR
~ ^ %Compendium	SRUSSZSQ
~ ^ %Compendium $domain	SRUSSZSQ
~ ^ %Document	QRTQSVOW
~ ^ %Document $	STTSSSSY
~ ^ %Document $cluster	TTTSTVPV
~ ^ %Document $domain	TTTTTXTT
~ ^ %Document BETWEEN	UVVVVYVT
~ ^ %Document LINK	TTSTTXUT
~ ^ %Document YEAR	TUURRaPQ
~ ^ %Domain	STS_QPPT
~ ^ %Domain %Cluster	VVVYVTSV
~ ^ %Domain %Technology	TTTXTTTT
~ ^ %Domain BY	TTTXTTTT
~ ^ %Domain FACT	TUTXTTTT
~ ^ %Domain LIST	VVVaTRUU
~ ^ %Domain NONE	VVVXUUVV
~ ^ %Domain VERSUS	VVV_VQSV
~ ^ %Domain WHERE	TVUYTTTU
~ ^ %Domain WISE	UUUYTSTT
~ ^ %Domain WORK	VVVWVVVV
~ ^ %Event	SRSTRYST
~ ^ %Event $state	PRTUQ_UP
~ ^ %Event BY	VUTTTYRT
~ ^ %Event YEAR	TTTTTXTT
~ ^ %Forum	TTTTTTXT
~ ^ %Forum ABOUT	TTTTTTXT
~ ^ %Institution	XQQSUVNQ
~ ^ %Institution $domain	ZQTRSRTQ
~ ^ %Institution $state	STTTTYTT
~ ^ %Institution BY	UVUYTRTT
~ ^ %Institution HOWMANY	TTTTXTTT
~ ^ %Institution LACK	TUTXTTTT
~ ^ %Institution MEMBER	SUSRSYSS
~ ^ %Institution VERSUS	TVUXTTUT
~ ^ %Institution WORK	YVVVVSVV
~ ^ %Person	TSMQPZKV
~ ^ %Person $	SSTTSVSW
~ ^ %Person $cluster	TTTSQORa
~ ^ %Person $domain	USTQSXSR
~ ^ %Person $institution	STSSQZRR
~ ^ %Person $state	SSVVTYVR
~ ^ %Person LINK	STSSRYRP
~ ^ %Person WORK	TUVTSXVT
~ ^ %Place	RRQ_QQQV
~ ^ %Place #	UVTXTTTT
~ ^ %Place $state	TTTTTTUX
~ ^ %Place %Domain	VVVYVUUU
~ ^ %Place %Place	VVVXVTVT
~ ^ %Place %Project	VUTaSQQT
~ ^ %Place BY	VVVYVSUU
~ ^ %Place LACK	TTTXTTTT
~ ^ %Place VERSUS	VVUXUTTU
~ ^ %Place WISE	VUUYQTTS
~ ^ %Programme	RRTSQaQQ
~ ^ %Programme $domain	SRUSRZQS
~ ^ %Programme LEAD	UUTTUYRT
~ ^ %Project	SPSQRZOS
~ ^ %Project $cluster	TUVURZTU
~ ^ %Project $domain	RRTPR_OS
~ ^ %Project $state	QPTQR_TT
~ ^ %Project LEAD	VVVUUYUT
~ ^ %Project LIST	TTTTTXTT
~ ^ %Project PER	VVVZVRTV
~ ^ %Project YEAR	TUTSSZRR
~ ^ %Technology	PWRPPYNP
~ ^ %Technology $	SPTSQZTR
~ ^ %Technology $domain	RUUTSXTS
~ ^ %Technology $institution	QSVVQ_VU
~ ^ %Technology $state	RYVVRSVS
~ ^ %Technology ADOPT	UYVVUSVT
~ ^ %Technology FACT	TTRRSZRR
~ ^ %Technology INUSE	TQUTPXTT
~ ^ %Technology LIST	TXVVUTVV
~ ^ %Technology NUM	TSTSTSTY
~ ^ %Technology PER	VUVYUSUT
~ ^ %Technology STAGE	TTUTTXTT
~ ^ %Technology TABLE	UTTYSSTT
~ ^ %Technology YEAR	TSVUSXVT
~ ^ ABOUT	PRPRPTXT
~ ^ ABOUT #	UVVURSTY
~ ^ ABOUT $	TTTTTPXU
~ ^ ABOUT $cluster	TTSTSWUT
~ ^ ABOUT $country	TTTUTSPY
~ ^ ABOUT $domain	QQSSQUUW
~ ^ ABOUT $institution	TURTRRWV
~ ^ ABOUT $person	STPQRKUX
~ ^ ABOUT $state	MRRTRLUY
~ ^ ABOUT $thing	USTSSOaQ
~ ^ ABOUT %Cluster	TSTSSTWV
~ ^ ABOUT %Document	USTTQZRS
~ ^ ABOUT %Domain	VVTTTXTT
~ ^ ABOUT %Event	VVVUSTTY
~ ^ ABOUT %Institution	XTTRVOVO
~ ^ ABOUT %Person	OQSRQYQU
~ ^ ABOUT %Project	TTTXSWRT
~ ^ ABOUT %Technology	RTUUSXTT
~ ^ ABOUT ABOUT	TTTTTSSY
~ ^ ABOUT BETWEEN	UUZSTRSP
~ ^ ABOUT BY	VUSUTTYS
~ ^ ABOUT COMPARE	STSSSSSY
~ ^ ABOUT FACT	VUUUTPXU
~ ^ ABOUT HOST	UVUTTSXT
~ ^ ABOUT HOW	VV_UVVTS
~ ^ ABOUT HOWMANY	UVTRXSTT
~ ^ ABOUT INDIA	TTUUSTTX
~ ^ ABOUT INUSE	RTUTPYSR
~ ^ ABOUT LEAD	STSTQSZS
~ ^ ABOUT LINK	UVXUTTTS
~ ^ ABOUT NUM	TTTTTSSY
~ ^ ABOUT PARTNER	UVVVVR_T
~ ^ ABOUT TABLE	VVVXTTTS
~ ^ ABOUT WHICH	TSRTTTZR
~ ^ ABOUT WORK	UXTUSOTO
~ ^ ABOUT YEAR	TUTTSSYS
~ ^ ADOPT	O_TRQQQP
~ ^ ADOPT $	UTUUVTUX
~ ^ ADOPT $domain	RbTSRORQ
~ ^ ADOPT $state	RYVUTSUM
~ ^ ADOPT $thing	SXTUUTTT
~ ^ ADOPT %Technology	TZVVTRVT
~ ^ ADOPT INUSE	TXVVVTVT
~ ^ BETWEEN	TTYSTRSR
~ ^ BETWEEN $institution	TTYSTRSR
~ ^ BY	TUVTXTTT
~ ^ BY HOWMANY	TUVTXTTT
~ ^ COMPARE	STRZSQQU
~ ^ COMPARE $	UVVTVVUY
~ ^ COMPARE $cluster	UTSZRQRR
~ ^ COMPARE $domain	TTTTTTTX
~ ^ COMPARE %Cluster	VVVVVVVV
~ ^ COMPARE LIST	TUSYRSSS
~ ^ COMPARE NUM	VVVXTVVV
~ ^ COMPARE WHICH	TTTXTTTT
~ ^ COOPERATE	TUTUV_UX
~ ^ COOPERATE BETWEEN	TUTUV_UX
~ ^ ELSEWHERE	RXRTQTQP
~ ^ ELSEWHERE $domain	TXUUTTUS
~ ^ ELSEWHERE ADOPT	TXUUTTTT
~ ^ ELSEWHERE FACT	STSTTXTR
~ ^ FACT	MRSSPPYY
~ ^ FACT #	STTTSSSY
~ ^ FACT $	TUTTUSTX
~ ^ FACT $cluster	UTTTTRYS
~ ^ FACT $domain	QQQRQTUU
~ ^ FACT $institution	TTTTTSXS
~ ^ FACT $person	UUTTUTSY
~ ^ FACT $thing	TUTTUMdP
~ ^ FACT FACT	UUSSURZS
~ ^ FACT WE	TTTTUTTX
~ ^ FIGURE	TTVUTXUT
~ ^ FIGURE $domain	TTVUTXUT
~ ^ GAP	UUUXTTTT
~ ^ GAP BY	UUUXTTTT
~ ^ HAPPEN	XTVVUTVT
~ ^ HAPPEN %Institution	XTVVUTVT
~ ^ HOW	NPVUNKVS
~ ^ HOW $	TTTTTTOX
~ ^ HOW $cluster	SSWXSRWN
~ ^ HOW $country	TTTTTTRX
~ ^ HOW $domain	NQNPQOWV
~ ^ HOW $institution	TU_TTTQQ
~ ^ HOW $person	VUVTUTNW
~ ^ HOW $state	TSRUVTSZ
~ ^ HOW $thing	TSUSSSYS
~ ^ HOW %Project	VVTXVVVT
~ ^ HOW %Technology	VVUXVVUT
~ ^ HOW COMPARE	VUTXTTTT
~ ^ HOW FACT	VVUVVVUX
~ ^ HOW MEMBER	UVUUUUSY
~ ^ HOW WE	RUTRQSVV
~ ^ HOW WORK	SRRTQRRZ
~ ^ HOWMANY	KNOKaJRV
~ ^ HOWMANY #	KRSRVPRZ
~ ^ HOWMANY $	UVTTQRWV
~ ^ HOWMANY $cluster	TVTTYTTR
~ ^ HOWMANY $domain	RSRRSQXT
~ ^ HOWMANY $institution	UVTUQTRY
~ ^ HOWMANY $state	TTTURSSZ
~ ^ HOWMANY $thing	VVVVVVTX
~ ^ HOWMANY %Cluster	RUSR_RPS
~ ^ HOWMANY %Compendium	UUTTXTTT
~ ^ HOWMANY %Document	VVTU_RRQ
~ ^ HOWMANY %Domain	VVTSYTSS
~ ^ HOWMANY %Event	UVTTXTTS
~ ^ HOWMANY %Institution	PTTXYSST
~ ^ HOWMANY %Person	RSRRTNSY
~ ^ HOWMANY %Place	SSTT_MQR
~ ^ HOWMANY %Programme	TUTTXTTT
~ ^ HOWMANY %Project	TSTVXOQN
~ ^ HOWMANY %Technology	TRTVXRQQ
~ ^ HOWMANY COOPERATE	TUTTXTTS
~ ^ HOWMANY HOWMANY	VVUVbUUO
~ ^ HOWMANY INDIA	TTTTXTTT
~ ^ HOWMANY LEAD	TUTTVSTV
~ ^ HOWMANY LINK	VVWVUVVV
~ ^ HOWMANY LIST	UVUSVRSV
~ ^ HOWMANY NUM	TUTTXTTT
~ ^ HOWMANY ORG	TTTUYSTS
~ ^ HOWMANY PARTNER	VVTUXUTU
~ ^ HOWMANY WHICH	VVVVTVXT
~ ^ HOWMANY WORK	UVTVTTTX
~ ^ INDIA	PTSRVXRU
~ ^ INDIA $	VVUVVTTX
~ ^ INDIA $country	TTTSTXTT
~ ^ INDIA $domain	VVVVVTUX
~ ^ INDIA %Person	TTTTTTSX
~ ^ INDIA ABOUT	VVUUUTTX
~ ^ INDIA COOPERATE	TTTTTXTT
~ ^ INDIA HOWMANY	TUUTXTTT
~ ^ INDIA WHEN	UTTTTTTX
~ ^ INDIA WORK	TTUTSTTX
~ ^ INTRODUCE	UTYTTTSS
~ ^ INTRODUCE $person	UTYTTTSS
~ ^ INUSE	PWTSTWRR
~ ^ INUSE $domain	RTSSSYQR
~ ^ INUSE ELSEWHERE	TXVVVTVU
~ ^ LACK	VXVVUTVV
~ ^ LACK $state	VXVVUTVV
~ ^ LEAD	TYTUURSX
~ ^ LEAD $cluster	VVUVVURZ
~ ^ LEAD $domain	UXVVVVVV
~ ^ LEAD $institution	VVTUUTTX
~ ^ LEAD $state	VVVVVVVV
~ ^ LEAD ABOUT	VVUUVTSY
~ ^ LEAD LEAD	UXVVVTVT
~ ^ LINK	UUcQUOPQ
~ ^ LINK $cluster	UUYSUSTS
~ ^ LINK $institution	UUcRUOSR
~ ^ LINK $person	TTYSTRRS
~ ^ LINK BETWEEN	VVYSVTTT
~ ^ LINK HOW	VVYVTUTU
~ ^ LINK LINK	VVZUVUTV
~ ^ LIST	QSPOMYMS
~ ^ LIST #	XRTSPUTR
~ ^ LIST $	STSSSQQ_
~ ^ LIST $cluster	RRSTSXRW
~ ^ LIST $domain	OWSSOUPX
~ ^ LIST $institution	UTTUUTTX
~ ^ LIST $thing	TSSUSTZR
~ ^ LIST %Cluster	RSRSNXQT
~ ^ LIST %Compendium	TTTTTXTT
~ ^ LIST %Document	RSTTRYSS
~ ^ LIST %Domain	VVUZURTU
~ ^ LIST %Event	TTSRSZRR
~ ^ LIST %Institution	WRSSSWUS
~ ^ LIST %Person	STSSRVRX
~ ^ LIST %Place	TTRTSWWR
~ ^ LIST %Programme	TTTTTXTT
~ ^ LIST %Project	SUPRR_QP
~ ^ LIST %Technology	SWRSRWSR
~ ^ LIST ABOUT	RTSUSTVS
~ ^ LIST ADOPT	TXTVSTUS
~ ^ LIST COOPERATE	TUYTSVSS
~ ^ LIST FACT	VVUVVTSY
~ ^ LIST HOW	UVUYTRTT
~ ^ LIST HOWMANY	PRSRWQRU
~ ^ LIST LEAD	TUSTSTSY
~ ^ LIST LINK	RSaTSPRS
~ ^ LIST LIST	UPSSPVRP
~ ^ LIST NUM	XTUTPQTX
~ ^ LIST ORG	XTTVTTUT
~ ^ LIST PARTNER	XTVVUTVU
~ ^ LIST PER	UVUXTTTU
~ ^ LIST TABLE	TTTXTTTT
~ ^ LIST WE	TTTTUTTX
~ ^ LIST WHICH	UUTTUSZN
~ ^ LIST WHO	VVVVVVVV
~ ^ MEMBER	TTSRTUVV
~ ^ MEMBER $cluster	TTTTTWSV
~ ^ MEMBER FIGURE	UTUTUSSY
~ ^ MEMBER WHICH	UTTTTTXT
~ ^ NEED	ZTUTQPSS
~ ^ NEED #	WVVUQRVT
~ ^ NEED $domain	UXVVVVVV
~ ^ NEED FACT	XVVVVTVV
~ ^ NEED LIST	XTUVTTUT
~ ^ NEED NEED	XTVUTTUT
~ ^ NEED NUM	XTUTTTTT
~ ^ NEED PARTNER	bUVUUPUU
~ ^ NEED WHO	YTVVVTVT
~ ^ NUM	WSQTNTUQ
~ ^ NUM #	aSVVTQVV
~ ^ NUM $	ORQQRNWU
~ ^ NUM $cluster	TTTXTTTT
~ ^ NUM $domain	UYVVVUVV
~ ^ NUM %Technology	TTUSTXUT
~ ^ NUM LINK	UVXUVTUU
~ ^ NUM LIST	TSTSTYSS
~ ^ NUM NUM	XTSSTTSU
~ ^ NUM PARTNER	ZUUUUSTS
~ ^ ORG	WUVVVVVV
~ ^ ORG $institution	WUVVVVVV
~ ^ PARTNER	XSPPOPNO
~ ^ PARTNER $	QTTTVSSZ
~ ^ PARTNER $domain	XQTPPUSP
~ ^ PARTNER $institution	XSTUTTTT
~ ^ PARTNER INUSE	SYVUTSVT
~ ^ PARTNER LIST	WUVVVVVV
~ ^ PARTNER MEMBER	XTTTTTTT
~ ^ PARTNER NEED	YSVVVTVV
~ ^ PARTNER NUM	XSUTTTUT
~ ^ PARTNER PARTNER	XTVVUTVT
~ ^ PARTNER WE	XTTTTTTT
~ ^ PARTNER WHICH	TXVVUTUU
~ ^ PER	RTTXNVTT
~ ^ PER #	TTTSTXTT
~ ^ PER %Cluster	UVUaQRSP
~ ^ PER %Domain	VUVaQTTT
~ ^ PER %Place	TTTXSTTT
~ ^ SHARE	TTRWSUQV
~ ^ SHARE $institution	UUTTTTSX
~ ^ SHARE %Cluster	TTTYTRTS
~ ^ SHARE %Institution	TTSVRVRR
~ ^ TABLE	UUU_SRRR
~ ^ TABLE #	UUUZTRSR
~ ^ TABLE %Cluster	UVTXTTTT
~ ^ TABLE %Domain	VVVWVUVV
~ ^ TABLE %Institution	VVVXVUUV
~ ^ TABLE %Person	VVV_URTT
~ ^ TABLE %Place	VVVXVTUV
~ ^ TABLE %Project	VVVVVVVV
~ ^ TABLE COOPERATE	UTUXTTTT
~ ^ VERSUS	TXVUUTTX
~ ^ VERSUS $domain	UXVVVTVV
~ ^ VERSUS NUM	UVVUVTTX
~ ^ WE	VSUQSQJU
~ ^ WE $	QTSSSRQa
~ ^ WE $cluster	TTTUSTSY
~ ^ WE $domain	YQSSRRSV
~ ^ WE $institution	WSSUTTSV
~ ^ WE $person	SUVTTTXT
~ ^ WE $state	VXRSPORR
~ ^ WE $thing	TXTTTRRV
~ ^ WE %Person	XVVVUTVT
~ ^ WE ABOUT	TUXTVUTT
~ ^ WE BY	XUVVVUVU
~ ^ WE FACT	XTUVUUVT
~ ^ WE FUND	XUVVVUVT
~ ^ WE HOW	UVXVUUVT
~ ^ WE HOWMANY	TTTUXSTT
~ ^ WE KNOW	TWYUTTTR
~ ^ WE LEAD	XVVVVUVU
~ ^ WE LINK	XVTVVVVT
~ ^ WE LIST	SRTQRXPW
~ ^ WE NEED	QNXTVSTU
~ ^ WE NUM	VVVVVVVV
~ ^ WE TABLE	VUVXVUUT
~ ^ WE WE	VTUVVUUW
~ ^ WE WHEN	VVUUVUTX
~ ^ WE WHICH	QVSTTQSX
~ ^ WE WHO	TUTUUTTX
~ ^ WE WORK	XVVVVVVU
~ ^ WHEN	TTSTSQWV
~ ^ WHEN $	VVVVVURZ
~ ^ WHEN $cluster	TTSTSRZR
~ ^ WHEN $institution	VVSUUQVV
~ ^ WHEN $person	VUTUUTTX
~ ^ WHEN %Cluster	UUUTTTTX
~ ^ WHEN WE	VVTVUUXT
~ ^ WHERE	RPNVOPQT
~ ^ WHERE $institution	TUSTSQZR
~ ^ WHERE $person	RSRQROSY
~ ^ WHERE $thing	UTUSTRYS
~ ^ WHERE %Cluster	TVTTSSXT
~ ^ WHERE %Domain	UUTXTTTT
~ ^ WHERE GAP	UUTXTUTT
~ ^ WHERE HOWMANY	SSSSTYSS
~ ^ WHERE INDIA	VUTXTTTT
~ ^ WHERE LIST	VVVXVUVV
~ ^ WHERE WE	TRSSRVRW
~ ^ WHICH	QQRQQVTT
~ ^ WHICH #	XQQPMRVR
~ ^ WHICH $	TTTSTRPZ
~ ^ WHICH $cluster	QQVTQTOX
~ ^ WHICH $country	TSSSSOQ_
~ ^ WHICH $domain	QUSSNVNW
~ ^ WHICH $institution	PSVSPSMW
~ ^ WHICH $person	SSURQRYR
~ ^ WHICH $state	OXQRSTMQ
~ ^ WHICH $thing	RQRTPVVV
~ ^ WHICH %Cluster	LPPWNSMV
~ ^ WHICH %Document	RSTTQVVR
~ ^ WHICH %Domain	SSTZNWRT
~ ^ WHICH %Institution	VRPXNTUQ
~ ^ WHICH %Person	TSUPORLY
~ ^ WHICH %Place	PXOWPSUR
~ ^ WHICH %Programme	STSTQYQS
~ ^ WHICH %Project	TTQRTYRT
~ ^ WHICH %Technology	OUTRPWQV
~ ^ WHICH ABOUT	TTTTTTXT
~ ^ WHICH ADOPT	RXXTTTTS
~ ^ WHICH COOPERATE	TTTTSXTT
~ ^ WHICH FACT	TTTTURYT
~ ^ WHICH FUND	VVVVVTTX
~ ^ WHICH HOWMANY	TRSQZPQR
~ ^ WHICH INDIA	RTSSTZQT
~ ^ WHICH INUSE	RRTTRVRW
~ ^ WHICH LEAD	TVTSTRUW
~ ^ WHICH LINK	RSaQQPNR
~ ^ WHICH LIST	TXUVTTVT
~ ^ WHICH NUM	TTTSWRQX
~ ^ WHICH PARTNER	TTTTSXST
~ ^ WHICH TABLE	SSUUSRUX
~ ^ WHICH WE	SUTTTQSY
~ ^ WHICH WHO	XVTUTTTT
~ ^ WHICH WORK	OQRRRXOY
~ ^ WHICH YEAR	UVUUVTTX
~ ^ WHO	dOURPQNP
~ ^ WHO #	XTTUTTVT
~ ^ WHO $	OTRRSOQa
~ ^ WHO $cluster	RTUSSSXS
~ ^ WHO $country	TVXTTTTT
~ ^ WHO $domain	_TPRPRQO
~ ^ WHO $institution	YTWSRQOP
~ ^ WHO $person	SVXTVUTU
~ ^ WHO $state	XSSURWSV
~ ^ WHO $thing	ZSRSSRSR
~ ^ WHO %Person	TTUVTXVT
~ ^ WHO INDIA	ZUTTSRTR
~ ^ WHO INTRODUCE	PUYTTTTT
~ ^ WHO LEAD	QTPRRPWW
~ ^ WHO LINK	TVYUTSST
~ ^ WHO LIST	YTSTTRTU
~ ^ WHO MEMBER	QTTSSYQT
~ ^ WHO PARTNER	YRRTTTTT
~ ^ WHO WE	VTVTTTTT
~ ^ WHO WHO	XTUUUTTT
~ ^ WHO WORK	_SRSRPUS
~ ^ WHO YEAR	SUTTTTSX
~ ^ WHY	RVQRRRPW
~ ^ WHY #	UUVUTTUX
~ ^ WHY $cluster	UTTTTTSX
~ ^ WHY $domain	TRTTSWTV
~ ^ WHY $state	TTUVUTUX
~ ^ WHY $thing	TTTTTTSX
~ ^ WHY ADOPT	TXTTTTTT
~ ^ WISE	TTTTTTTX
~ ^ WISE $state	TTTTTTTX
~ ^ WORK	SRSSSVWS
~ ^ WORK $	TVVUVUUX
~ ^ WORK $cluster	XTUVTTUT
~ ^ WORK $domain	QRSTTZRS
~ ^ WORK ABOUT	TTTTTTXS
~ ^ WORK HOW	VVVVVUVX
~ ^ YEAR	RSRQVVQU
~ ^ YEAR $	UVVVUTTX
~ ^ YEAR $cluster	UVTTSYTT
~ ^ YEAR $domain	RSSSRXSV
~ ^ YEAR %Event	TTTSSYSS
~ ^ YEAR HOWMANY	TTSSZRSS
अगला	VVUVVTTX
अगला विश्व	VVUVVTTX
अगले	UUTRRTSZ
अगले साल	UUTRRTSZ
अच्छा	UUUUTTTX
अच्छा %Person	UUUUTTTX
अनुक्रमण	XTTTTTTT
अनुक्रमण WHERE	XTTTTTTT
अभी	VXVVTTVV
अभी तक	VXVVTTVV
आएगा	TVUVVUUX
आएगा $	TVUVVUUX
आज	TUTTURRY
आज क्रिकेट	TUTTTTTX
आज सोने	VVUUVRR_
आजमाई	TXVUTTVT
आजमाई गई	TXVUTTVT
आप	XTSTTTRW
आप $domain	XTUUTTUT
आप HOW	UVTTUSR_
आपके	TUUTXTTT
आपके पास	TUUTXTTT
आपको	UTTTTTTX
आपको लगता	UTTTTTTX
आपदा	UXVUTTVT
आपदा प्रबंधन	UXVUTTVT
आसपास	ZSTTURTO
आसपास $domain	ZSTTURTO
इनोवेशन	VUYVVSSS
इनोवेशन से	VUYVVSSS
इमारत	UUTTSSTX
इमारत HOWMANY	UUTTSSTX
इस	VVVTYUUS
इस डेटाबेस	VVVTYUUS
ईमानदार	UVUUVSRZ
ईमानदार LEAD	VVUUVTSY
ईमानदार नेता	VVVVVTSY
ईसंजीवनी	TTTTTSXT
ईसंजीवनी ABOUT	TTTTTSXT
ऊपर	UUUTUTTX
ऊपर जाएगा	UUUTUTTX
एक	TTTWSSRY
एक aside	XVVVVUVT
एक निबंध	STUUUSRY
एक ही	UUTXTTTT
ऐप	TXTUTTTT
ऐप $state	TXTUTTTT
ऐसे	UVTXTTTT
ऐसे %Place	UVTXTTTT
ऐसे WHICH	VVVWVUVV
ऑनलाइन	XTTUTTTT
ऑनलाइन बेचने	XTTUTTTT
और	STUXPQWR
और #	YTVSUSVS
और $cluster	TTYTRPQQ
और $domain	VSTTTRXT
और $institution	UVbTTTST
और $person	TTYSTTSS
और $state	TTTXTTTT
और %Domain	TTTXTTTT
और %Place	UUTXTTTT
और ELSEWHERE	TXVVVUVV
और INDIA	TTTSTYTS
और WE	XVVVVUVT
और पैसा	TUTTTTTX
और यहां	TXVUTTVT
कप	VVUVVTTX
कप जीतेगा	VVUVVTTX
कमाता	UUSSSSSY
कमाता है	UUSSSSSY
कर	XVSUSMRU
कर दें	UUTUUTTX
कर रहा	XUVVUTVV
कर रहे	ZUVVTSVV
कर सकता	XUSUTQSR
कर सकते	VXVVUSVU
कर सकें	XUVVUTVV
करता	XUTTTTUS
करता है	XUTTTTUS
करते	STTTXVTS
करते हैं	STTTXVTS
करना	TUTTTTTX
करना NEED	TUTTTTTX
करने	WSUSVQTR
करने के	TXVVUTVU
करने वाला	VVVVVVVV
करने वाली	YTUUSQUS
करने वाले	WTTSVQTS
करा	TTXUTTTT
करा सकता	TTXUTTTT
करूं	VVUVVVVX
करूं $	VVUVVVVX
करें	TXVUUSVW
करें $	TXVUUSVW
कल	TTTTTTTX
कल $state	TTTTTTTX
कल शेयर	UUUTUTTX
कलानुभव	TTTTTTXT
कलानुभव %Forum	TTTTTTXT
का	KTTQOOQY
का $cluster	TTXTTTTT
का $domain	SYTTUSTQ
का $institution	VVZSTSTU
का ADOPT	TXVVUTVU
का BETWEEN	UVXVVVUV
का COOPERATE	UUTRTYUS
का FACT	UUSTURZR
का LEAD	TTSTTTVW
का LINK	UV_VUUSU
का TABLE	UUTXTTTT
का WHICH	TXVVUSVU
का WORK	WSTTTTXS
का चक्र	VUYVVSSS
का तरीका	SSSSTYSS
का दाम	VVUVUVTY
का पैसा	TVUVVUUX
का प्रधानमंत्री	VVUUUTTX
का फोन	TTTTUTTX
का भाव	TTTUUSP_
का मुख्यमंत्री	VVVVVTR_
का मौसम	SSSTSTTY
का रास्ता	UUXTTTTS
का रिकॉर्ड	TTTVUTUX
का वेतन	VVVVVUVW
का सबसे	UUUUTTTX
काटने	QSRQSQZR
काटने की	QSRQSQZR
कि	UTTTTTTX
कि %Cluster	UTTTTTTX
किया	XQTUTQYP
किया $	SSUUUSYR
किया है	XTUVTTVT
की	MRN_PTRN
की #	UVUXTSTT
की $domain	TXVUTTVT
की %Project	RPUQMaTQ
की %Technology	QOTSRaRQ
की COMPARE	TTRYTTST
की FACT	UVTUUTXT
की GAP	TUTXTTTT
की HOWMANY	RTTS_RPR
की LIST	SRURNZTR
की NUM	ZUVVTRVU
की PARTNER	YTUSRSSS
की TABLE	UUUXTTTT
की WHICH	XVVVSQVS
की इमारत	UUTTSSTX
की कोई	TUYSTTSS
की ट्रेन	TSTVVTUY
की तरह	TXVVVTVU
की बीमारी	TTUTSXTT
की मशीन	QSRQSQZR
की सडक	TTTTTTTX
कीजिए	UUTXRTSS
कीजिए $	UUTXRTSS
कृपया	UUTUUTTX
कृपया WE	UUTUUTTX
के	VURPNVMQ
के #	PRSSQaSQ
के %Domain	VVVYVSUU
के %Event	TTTSSYSS
के %Institution	XSVXSRTU
के %Person	XTUUTTVS
के %Project	UXVVVUVV
के HOWMANY	SUSSYRTS
के LIST	XTTTTTTT
के WHICH	UXVVVUVU
के WORK	aQTUTPTO
के आपदा	UXVUTTVT
के आसपास	ZSTTURTO
के बाद	TTTSVVRS
के बाहर	TXVUTTVT
के राष्ट्रपति	VVVVVUVW
के लिए	RXSSPWPR
के वर्षों	TTTTTXTT
के सस्ते	TTUUTYRS
के साथ	STTRUZTR
कैंप	TTTTTTXS
कैंप का	TTTTTTXS
को	VSVTRQQW
को $domain	TXVUTTVT
को %Cluster	TUTTTTTX
को KNOW	UTXTTTTT
को ऑनलाइन	XTTUTTTT
को डॉक्टर	UTVVVVVX
को बाढ	XTUVUTTT
को बुखार	VVUVVVVX
को सबसे	VVVTVUVX
कोई	TT_TTQQP
कोई #	VUTXTSTT
कोई $domain	VWVVVUVV
कोई LINK	TTXTTTTT
कोई SHARE	UVXTTTUT
कोई पहचान	TTYSTTSS
क्रिकेट	TUTTTTTX
क्रिकेट मैच	TUTTTTTX
खर्च	TUTTTTTX
खर्च करना	TUTTTTTX
गई	TXVUTTVT
गई $domain	VXVVTTVV
गई और	TXVUTTVT
गिनकर	UVUXTSTT
गिनकर LIST	UVUXTSTT
गोल	VVUUVTSY
गोल ABOUT	VVUUVTSY
ग्रीन	TTTTUSXT
ग्रीन डिस्पो	TTTTUSXT
चक्र	VUYVVSSS
चक्र इनोवेशन	VUYVVSSS
चलाया	TXTUTTTT
चलाया जा	TXTUTTTT
जरिए	TVYUUUUV
जरिए $institution	TVYUUUUV
जहां	UVTXTTTT
जहां कोई	UVTXTTTT
जा	TXUUTTTT
जा सकता	TXTUTTTT
जा सकती	U_VVVRVU
जाएगा	UUUTUTTX
जाएगा या	UUUTUTTX
जाया	UXVVVTVT
जाया जा	UXVVVTVT
जिनमें	VVVWVUVV
जिनमें WHICH	VVVWVUVV
जिसके	XUVVUTVV
जिसके साथ	XUVVUTVV
जीता	TUTTTTTX
जीता $	TUTTTTTX
जीतेगा	VVUVVTTX
जीतेगा $	VVUVVTTX
जुडते	VVXVVVVV
जुडते हैं	VVXVVVVV
जुडना	XTUVUTTT
जुडना है	XTUVUTTT
जो	WTUUTWVR
जो $domain	YWUUSSVS
जो $state	SQUVTYVS
जो ADOPT	UXVVVUVV
जो ELSEWHERE	VXVVTTVV
जो LACK	UXVVVUVU
ज्यादा	VVVTVUVX
ज्यादा पैसा	VVVTVUVX
ट्रेन	TSTVVTUY
ट्रेन WHEN	TSTVVTUY
ठंडी	SSSSTYSS
ठंडी रखने	SSSSTYSS
डिस्पो	TTTTUSXT
डिस्पो ABOUT	TTTTUSXT
डीकंपोजर	TXTUTSTT
डीकंपोजर $state	TXTUTSTT
डेटाबेस	VVVTYUUS
डेटाबेस में	VVVTYUUS
डॉक्टर	UTVVVVVX
डॉक्टर $state	UTVVVVVX
ड्रोन	XTVVVTVT
ड्रोन और	XTVVVTVU
ड्रोन से	XVVVVUVT
तक	UWXTSTTS
तक LACK	VXVVTTVV
तक का	UUXTTTTS
तरह	TXVVVTVU
तरह $state	TXVVVTVU
तरीका	SSSSTYSS
तरीका $	SSSSTYSS
तेल	SSSSRYPR
तेल WORK	SSSSRYPR
दर्ज	STTTZRSR
दर्ज हैं	STTTZRSR
दाखिला	SURUTSRZ
दाखिला HOW	TUTUTTTX
दाखिला मिलेगा	UVTVVTTX
दाम	VVUVUVTY
दाम HOWMANY	VVUVUVTY
दूर	VVVVUVUX
दूर है	VVVVUVUX
दे	XTUVUTTT
दे सकता	XTUVUTTT
दें	TUTWUTSX
दें $	TUTWUTSX
दोहराना	SYTTUSTQ
दोहराना $	SYTTUSTQ
न	TXVUTTVT
न लगी	TXVUTTVT
नंबर	TTTTUTTX
नंबर NEED	TTTTUTTX
नमस्ते	TTTTTTSX
नमस्ते HOW	TTTTTTTX
नमस्ते आप	UVTTUSR_
नहीं	RXTXRRTT
नहीं $	TXVVTSVU
नहीं LINK	UVTXTTTT
निकलेगी	TUTTTSTX
निकलेगी $	TUTTTSTX
निकालो	TTTVUTUX
निकालो $	TTTVUTUX
निबंध	STUUUSRY
निबंध लिखो	STUUUSRY
नीचे	UUUTUTTX
नीचे $	UUUTUTTX
ने	XTUVTTVT
ने WORK	XTUVTTVT
नेता	VVVVVTSY
नेता ABOUT	VVVVVTSY
नेत्रहीनों	TSTTTXTT
नेत्रहीनों के	TSTTTXTT
नौकरी	QURTTSSZ
नौकरी NEED	SUSTTSTY
नौकरी WHEN	TUTTTSTX
पंजीकरण	UUTUUTTX
पंजीकरण कर	UUTUUTTX
पर	VQSQUUUV
पर $	STUUUSRY
पर $state	TXVVTSVU
पर %Document	QUVUQaRR
पर %Project	TTTTRXTT
पर HOWMANY	RTUS_RSQ
पर PARTNER	TTTTTXTT
पर WHICH	ZSUVSRVT
पर WHO	XTUUTTTT
पर WORK	WTUTUMTS
पर और	TUTTTTTX
पर सलाह	XTUVUTTT
पर साथ	XVVVVTVV
पर हैं	UUTTTSYS
पहचान	TTYSTTSS
पहचान $	TTYSTTSS
पहुंचाने	XVVVVUVT
पहुंचाने के	XVVVVUVT
पास	TUUTXTTT
पास दर्ज	TUUTXTTT
पूसा	TXTUTSTT
पूसा डीकंपोजर	TXTUTSTT
पृथ्वी	VVUUUTSY
पृथ्वी गोल	VVUUVTSY
पृथ्वी से	VVVVUVUX
पैसा	TUTTUTTX
पैसा WHEN	TVUVVUUX
पैसा खर्च	TUTTTTTX
पैसा मिलेगा	VVVTVUVX
प्याज	VVUVUVTY
प्याज का	VVUVUVTY
प्रधानमंत्री	VVUUUTTX
प्रधानमंत्री ABOUT	VVUUUTTX
प्रबंधन	TYUTTRUS
प्रबंधन %Technology	TYUTTRUS
प्रबंधन में	UXVVVVVV
प्रयोग	UXVVVUVU
प्रयोग ADOPT	UXVVVUVU
फोन	TTTTUTTX
फोन नंबर	TTTTUTTX
बंद	VVSUVRRZ
बंद होने	VVSUVRRZ
बच्चे	VVUVVVVX
बच्चे को	VVUVVVVX
बडा	TTTTTTTX
बडा होगा	TTTTTTTX
बना	VURTSPaP
बना $	VURTSPaP
बनाई	TTTTTSXT
बनाई $	TTTTTSXT
बनाकर	VVVXTUUU
बनाकर LIST	VVVXTUUU
बनेंगे	UUTRRTSZ
बनेंगे $	UUTRRTSZ
बनेगा	UTTTTTTX
बनेगा $	UTTTTTTX
बनेगी	TTTTTTTX
बनेगी $	TTTTTTTX
बाजार	UUUTUTTX
बाजार ऊपर	UUUTUTTX
बाढ	VWTTTTST
बाढ और	XTUVUTTT
बाढ या	TXTTTTUT
बाद	TTTSVVRS
बाद HOWMANY	UUTTXTTT
बाद के	TTTTSXTT
बाहर	TXVUTTVT
बाहर आजमाई	TXVUTTVT
बीमा	TVUVVUUX
बीमा का	TVUVVUUX
बीमारी	TTUTSXTT
बीमारी की	TTUTSXTT
बुखार	VVUVVVVX
बुखार है	VVUVVVVX
बेचने	XTTUTTTT
बेचने में	XTTUTTTT
बेटी	UTVVVVVX
बेटी को	UTVVVVVX
भट्ठी	TTTTTXQT
भट्ठी $	TTTTTXQT
भविष्य	VVVTVUVX
भविष्य में	VVVTVUVX
भाव	TTTUUSP_
भाव $	VVUUVSUZ
भाव ABOUT	TTTUTTP_
भी	TZSUTRTR
भी ADOPT	TXTUTSTT
भी कर	TXUVUTVT
मशीन	QSRQSQZR
मशीन $	QSRQSQZR
मशीनें	TXUVUTVT
मशीनें INUSE	TXUVUTVT
मापने	TTUUTYRS
मापने के	TTUUTYRS
मिलेगा	UVTTVSTZ
मिलेगा $	UVTTVSTZ
मुख्यमंत्री	VVVVVTR_
मुख्यमंत्री ABOUT	VVVVVTR_
में	YUQQRTNP
में #	YSVUTSVT
में $	YSVVUTVU
में $domain	WNTTRSTW
में $thing	SSTUSYRS
में %Cluster	TUTXTTTT
में %Document	TTTTTXTS
में ABOUT	UUTTTSYS
में ADOPT	VWVVVUVV
में COOPERATE	STTRUZTR
में ELSEWHERE	UXVVVUVV
में HOW	UXWWTSTU
में HOWMANY	RSTVYSST
में INUSE	SWRSRVRR
में LIST	SUSXSSVS
में PARTNER	ZSRTTSRT
में WHICH	PUZSSPUR
में WHO	XTTUTTTT
में WORK	XTTTTTTT
में YEAR	TTTTTXTT
में अभी	VXVVTTVV
में एक	STUUUSRY
में कोई	XUVVUTVV
में ग्रीन	TTTTUSXT
में चलाया	TXTUTTTT
में जो	TXVVVUVV
में दाखिला	SURUTSRZ
में दोहराना	SYTTUSTQ
में नहीं	TXVVTSVU
में भी	TXTUTSTT
में लगाई	UZVVVTVV
में लगी	RRVVRZVT
में सक्रिय	YTVVSSVS
में हुए	SSUTTYUT
में है	TWTRTYUS
में हैं	RUXRTXRP
में हों	YSVUTSVT
मेघदूत	TSSTSYSS
मेघदूत $state	TSSTSYSS
मैच	TUTTTTTX
मैच WHO	TUTTTTTX
मॉडल	SYTTUSTQ
मॉडल $state	SYTTUSTQ
मोबाइल	VVVUVSTY
मोबाइल WHICH	VVVUVSTY
मौसम	SSSTSTTY
मौसम HOW	SSSTSTTY
यहां	TXVUTTVT
यहां न	TXVUTTVT
या	TXTTTTST
या $domain	TXTTTTUT
या नीचे	UUUTUTTX
योग्य	S_VVUQVT
योग्य $domain	S_VVUQVT
रखने	XTSSTWRQ
रखने का	SSSSTYSS
रखने वाले	XTTTTTTT
रहा	XUVVUTVV
रहा है	XUVVUTVV
रहे	ZUVVTSVV
रहे हैं	ZUVVTSVV
रहेगा	TTTTTTTX
रहेगा $	TTTTTTTX
राष्ट्रपति	VVVVVUVW
राष्ट्रपति का	VVVVVUVW
रास्ता	UUXTTTTS
रास्ता $	UUXTTTTS
रिकॉर्ड	TTTVUTUX
रिकॉर्ड निकालो	TTTVUTUX
रोपड	XTSUSRVS
रोपड का	UV_VUUSU
रोपड की	UVTUUTXT
रोपड के	XTTUTTTT
लगता	UTTTTTTX
लगता है	UTTTTTTX
लगा	RQTUS_RQ
लगा है	RQTUS_RQ
लगाई	UZVVVTVV
लगाई जा	UZVVVTVV
लगी	QWVUPVVT
लगी $domain	TXVUTTVT
लगी हैं	RRVVRZVT
लाने	S_VVUQVT
लाने योग्य	S_VVUQVT
लायक	TXUUTTTT
लायक $domain	TXUUTTTT
लिए	RXSSPWPR
लिए #	_RVSTQVR
लिए $	TXUWSSTR
लिए $domain	XVTUTTTT
लिए $state	UYVVVSVU
लिए %Technology	TSTTTXTT
लिए ELSEWHERE	TYUTTRUT
लिए WHICH	RTSUUWUP
लिए WHO	YUVVUTUV
लिए भट्ठी	TTTTTXQT
लिए लाने	S_VVUQVT
लिखा	TTTTUSXT
लिखा है	TTTTUSXT
लिखो	STUUUSRY
लिखो $domain	STUUUSRY
ली	UYVVVSVU
ली जा	UYVVVSVU
लूं	VVVUVSTY
लूं $	VVVUVSTY
ले	UXVVVTVT
ले जाया	UXVVVTVT
लें	TUTUTTTX
लें $	TUTUTTTX
वर्षों	TTTTTXTT
वर्षों में	TTTTTXTT
वाला	TXRUTTRU
वाला #	VVVVVVVV
वाला $domain	TXTUTTTT
वाला है	VVSUVRRZ
वाली	_SUUROUS
वाली #	_SVUSPVP
वाली %Technology	VWVVVVVV
वाली WHO	XTUVUTTT
वाले	XSTTUQSR
वाले #	WSTRWORQ
वाले $state	YTVVSSVV
वाले %Institution	bUVVPSVV
वाले NUM	YSTTSSSS
विकसित	RQTTTQWW
विकसित %Place	UTTTTTTX
विकसित किया	SSUUUSYR
विश्व	VVUVVTTX
विश्व कप	VVUVVTTX
वेतन	VVVVVUVW
वेतन $	VVVVVUVW
शेयर	UUUTUTTX
शेयर बाजार	UUUTUTTX
संगम	TTTTUSXT
संगम में	TTTTUSXT
संचार	XTUUTTUT
संचार पर	XTUUTTUT
संरक्षण	XTTTTTTT
संरक्षण की	VXVVTTVV
संरक्षण में	XTTTTTTT
सकता	UYVTSRRR
सकता है	UYVTSRRR
सकती	U_VVVRVU
सकती है	U_VVVRVU
सकती हैं	VWVVVVVV
सकते	VVUUTTUT
सकते हैं	VVUUTTUT
सकें	XWVVUTVV
सकें $	XWVVUTVV
सक्रिय	YTVVSSVS
सक्रिय हैं	YTVVSSVS
सडक	TTTTTTTX
सडक WHEN	TTTTTTTX
सबसे	UUUSUQRa
सबसे अच्छा	UUUUTTTX
सबसे ईमानदार	UVUUVSRZ
सबसे ज्यादा	VVVTVUVX
सब्जी	SSSSTYSS
सब्जी ठंडी	SSSSTYSS
सभी	UUVXTTUT
सभी %Domain	UUVXTTUT
समान	TTYTTSSS
समान है	TTYTTSSS
सलाह	XTUVUTTT
सलाह WHO	XTUVUTTT
सस्ते	TTUUTYRS
सस्ते $domain	TTUUTYRS
साथ	YTTRTWUR
साथ WE	XUVVUTVV
साथ WHICH	STTRUZTR
साथ WORK	XVVVVTVV
साथी	XTTTTTTT
साथी NEED	XTTTTTTT
साल	TTTXPTTX
साल HOWMANY	UUTRRTSZ
साल और	TTTXTTTT
सी	TTTTTTXS
सी कैंप	TTTTTTXS
सुंदर	UUTTSSTX
सुंदर है	UUTTSSTX
सूरज	VVVVUVUX
सूरज पृथ्वी	VVVVUVUX
से	OVXRTYPQ
से $domain	TTTTTXTT
से $institution	UUXTTTTS
से $state	TVTVVSUW
से ADOPT	RYUUTTUT
से HOWMANY	VVVVUVUX
से INTRODUCE	TTXUTTTT
से LINK	VVURXSST
से WHICH	UYVVVTVV
से कोई	TTXTTTTT
से जुडते	VVXVVVVV
से जुडना	XTUVUTTT
से तेल	SSSSRYPR
सोने	VVUUVRR_
सोने का	VVUUVRR_
हाल	TTTTTXTT
हाल के	TTTTTXTT
हिंदी	STUUUSRY
हिंदी में	STUUUSRY
ही	UUTXTTTT
ही %Institution	UUTXTTTT
हुआ	TTTTTTXT
हुआ $	TTTTTTXT
हुई	UVTUUTXT
हुई $	UVTUUTXT
हुईं	UUTTXTTT
हुईं $	UUTTXTTT
हुए	SSVRRYRO
हुए $	TTSSSYSR
हुए %Event	SSUTTYUT
हुए हैं	VVXVVTUT
है	TQVONRMR
है $	SQVPNSNS
है $state	XTVVVTVU
है WE	XTTTTTTT
है WHICH	SVUVVTUW
है कि	UTTTTTTX
है जिसके	XUVVUTVV
हैं	RVTSXUQR
हैं $	SVSRXUQR
हैं $institution	TTXUTTTT
हैं LIST	VVVXTUUU
हैं TABLE	UUVXUUTU
हैं WHICH	VWVVVVVV
हैं और	XVVVVUVT
हैं जिनमें	VVVWVUVV
हैं पर	TXVVTSVU
हैं सभी	UUVXTTUT
हो	TVTTTSSV
हो $	TTTTTTTX
हो सकता	TXTUTSTT
हो सकते	UXVVVUVU
हो सकें	UXVVVUVV
हों	YSVUTSVT
हों $	YSVUTSVT
होगा	TTTTTTTX
होगा $	TTTTTTTX
होता	XQTTTWTR
होता है	XQTTTWTR
होने	VVSUVRRZ
होने वाला	VVSUVRRZ`
