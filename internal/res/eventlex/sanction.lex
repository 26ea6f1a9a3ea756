# SANCTION: impose sanctions, cut aid, expel diplomats, break relations, halt talks, withdraw from an organisation.

[SANCTION - 163]
sanction blacklist embargo : subj > obj ; subj:actor obj:actor
  + Canada sanctioned Belarus.
  - The rules sanction such kicks.
impose+sanction|embargo|tariff|penalty|ban|restriction|measure|quota slap+sanction|tariff|embargo|penalty place+sanction|embargo|tariff apply+sanction extend+sanction|embargo tighten+sanction|embargo renew+sanction expand+sanction adopt+sanction announce+sanction|tariff|embargo reimpose+sanction toughen+sanction levy+tariff introduce+sanction|tariff : subj > on,against,over,obj.on,obj.against,obj.of ; subj:actor
  + The EU imposed sanctions on Zimbabwe.
  - The tower imposed itself on the view.
sanction/n embargo/n tariff/n : by,mod,poss,of > on,against ; on:actor|against:actor by:actor|mod:actor|poss:actor
  + US sanctions on Venezuela hit the oil firm.
  - The sanction of custom is old.
freeze : subj > of,obj.of,obj.poss ; subj:actor obj:{asset,account,fund}
  + Switzerland froze the assets of the clan.
  - The lake froze in June.
ban halt stop suspend : subj > from,to,obj.from,obj.to ; subj:state|org obj:{import,export,shipment,trade,sale,delivery,flight}
  + Indonesia banned nickel exports to Europe.
  - Rain stopped play.

[SANCTION discontinue 162]
cut cut_off suspend halt withhold slash stop freeze end terminate : subj > to,for,obj.to,obj.for ; subj:actor obj:{aid,assistance,funding,support,fund,loan,supply,subsidy,payment}
  + Denmark suspended aid to Uganda.
  - The tailor cut the cloth.
cut_off sever break break_off suspend downgrade end reduce scale_back : subj & with > with,to,obj.with,obj.to ; subj:actor obj:{relation,ties,tie,contact,link,cooperation,partnership,collaboration}
  + Bolivia severed ties with Israel.
  - The axe severed the rope.
close shut shutter : subj > in,to,obj.in ; subj:state|org obj:{embassy,consulate,mission}
  + Norway closed its embassy in Kabul.
  - The clerk closed the window.
recall withdraw : subj > from,to,obj.to,obj.from ; subj:state|org obj:{ambassador,envoy,diplomat}
  + Peru recalled its ambassador to Mexico.
  - The maker recalled the cars.
break_off suspend call_off halt freeze abandon end scrap : subj > with,obj.with ; subj:actor obj:{talk,negotiation,dialogue,deal,agreement,treaty,pact,accord,contract}
  + Pyongyang broke off talks with Seoul.
  - He broke off a twig.

[SANCTION expel 166]
expel kick_out throw_out oust boot_out : subj > obj.mod,obj.poss,obj.of,obj ; subj:state|org obj:{diplomat,ambassador,envoy,attache,consul,member,inspector,monitor,mission,agency}
  + Bulgaria expelled two Russian diplomats.
  - The valve expelled steam.
expulsion/n : by,poss > of ; of:{diplomat,ambassador,envoy,member}
  + The expulsion of the diplomats by Albania drew a reply.
  - Expulsion of air keeps the jar fresh.
suspend expel : subj > obj ; subj:{union,organisation,organization,league,bloc,council,commonwealth,assembly,ecowas,community} obj:state
  + The African Union suspended Gabon.
  - The rope suspended the lamp.

[SANCTION withdraw 166]
withdraw_from quit leave pull_out_of exit abandon renounce : subj > from,of,obj ; subj:state from:{treaty,pact,agreement,organisation,organization,union,council,accord,deal,alliance,court,convention,bloc,coalition}|of:{treaty,pact,agreement,organisation,union,accord,deal,alliance,court,convention,bloc,coalition}|obj:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,coalition}
  + Burundi withdrew from the court in 2017.
  - The tide withdrew from the beach.
withdrawal/n exit/n : of,by,poss > from ; from:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc}
  + The withdrawal of Turkey from the convention was signed at night.
  - Drug withdrawal is painful.

[SANCTION convict 1721]
sentence : subj > obj ; obj:human
  + A court in Minsk sentenced the activist to eight years.
  - The sentence is too long.
convict find+guilty : subj > obj ; obj:human
  + The tribunal found the colonel guilty of war crimes.
  - He found a coin.
fine penalise penalize : subj > obj ; subj:actor obj:actor
  + The commission fined the company two million euros.
  - The referee penalised the prop.
sack dismiss fire dissolve depose impeach strip : subj > obj ; subj:actor obj:{minister,official,general,judge,commander,governor,cabinet,parliament,government,chief,president,premier,ambassador,officer,mayor}
  + The king dismissed the cabinet.
  - The boss of the shop fired the oven.

# --- seen in wire copy, second round
[SANCTION - 163]
announce+suspension|ban|boycott|embargo|freeze|blacklist order+suspension|embargo|freeze : subj > on,against,with,obj.of.with,obj.on,obj.of ; subj:state|org|person
  + Rome announced the suspension of flights with Chad.
  - The club announced a ban on phones in the hall.
ban prohibit bar : subj > to,from,obj.to,obj.from ; subj:state|org obj:{aid,import,export,trade,sale,shipment,flight,transaction,investment,visa,company}
  + Brussels banned imports from the island.
  - The recipe bars salt.

[SANCTION discontinue 162]
suspend reduce cut halt freeze stop slash withhold curtail end cancel : subj > to,for,in,with,obj.to,obj.for,obj.in,obj.with ; subj:actor obj:{aid,supply,delivery,assistance,program,programme,loan,grant,mediation,flight,link,service,contract,visit,cooperation,ration}
  + The agency suspended aid deliveries to the camp.
  - The gym cut its service to members on Sunday.
force_out throw_out kick_out order_out drive_out : subj > obj ; subj:state|{government,authority,junta} obj:{agency,mission,ngo,charity,organisation,organization,peacekeeper,journalist,diplomat,observer,monitor,un}
  + The junta threw out the aid agency.
  - The bouncer threw out the drunk.

[SANCTION discontinue 161]
withdraw+privilege|preference|concession revoke+privilege|preference|concession suspend+privilege|preference : subj > from,for,to,of,obj.for,obj.of,obj.to ; subj:state|org|{government,ministry,parliament}
  + India withdrew trade privileges from Pakistan.
  - The club withdrew privileges from late members.

# --- third round: breadth
[SANCTION - 163]
sanction blacklist embargo penalise penalize punish isolate ostracise ostracize boycott : subj > obj ; subj:state|org|person|{government,union,council,treasury,ministry,congress} obj:actor|person|{bank,company,official,general,firm,entity,airline,oligarch,commander,minister,individual,vessel} !with:{look,glance}
  + The Treasury blacklisted a Sudanese bank.
  - The judge penalised the diver at the pool.
sanction blacklist : subj > obj ; pass obj:actor|person|{bank,company,official,general,firm,entity,airline,commander,minister}
  + Two generals of the junta were blacklisted by Canada.
  - The plan was sanctioned by the board of the club.
impose+sanction|embargo|tariff|penalty|ban|restriction|measure|quota|duty|boycott|levy|freeze slap+sanction|tariff|embargo|penalty|duty place+sanction|embargo|tariff|ban apply+sanction|tariff extend+sanction|embargo tighten+sanction|embargo renew+sanction|embargo expand+sanction widen+sanction|embargo|list broaden+sanction adopt+sanction|measure announce+sanction|tariff|embargo|penalty reimpose+sanction|tariff toughen+sanction levy+tariff|duty|sanction introduce+sanction|tariff|embargo approve+sanction|embargo|tariff back+sanction enforce+sanction|embargo increase+tariff|duty|sanction raise+tariff|duty prolong+sanction ramp_up+sanction|pressure unveil+sanction|tariff|penalty declare+embargo|boycott : subj > on,against,over,for,at,obj.on,obj.against,obj.of,obj.for ; subj:state|org|person|{government,union,treasury,ministry,council,bloc,congress,minister,commission,parliament,senate}
  + The European Union widened sanctions against Minsk.
  - The club imposed a fine on late members.
impose adopt extend tighten renew widen approve : subj > on,against ; pass obj:{sanction,embargo,tariff,penalty,duty,boycott,travel-ban,asset-freeze}
  + New sanctions were imposed on Harare by London.
  - The tax was extended to cats.
sanction/n embargo/n tariff/n asset-freeze/n travel-ban/n boycott/n arms-embargo/n trade-embargo/n penalty/n : by,mod,poss,of,from > on,against ; on:actor|against:actor|on:person|against:person|on:{official,general,bank,steel,import,goods,oil} by:actor|mod:actor|poss:actor|from:actor
  + An arms embargo by the Security Council on Eritrea was lifted later.
  - The penalty on the striker was harsh.
freeze seize block : subj > of,obj.of,obj.poss,obj.mod,obj.for ; subj:state|org|{government,treasury,bank,union,ministry,court,authority} obj:{asset,account,fund,reserve,property,money} !obj:{highway}
  + Switzerland froze the accounts of the ousted president.
  - The cook froze the stock account.
ban halt stop suspend bar prohibit restrict block : subj > from,to,by,obj.from,obj.to,obj.by,obj.mod ; subj:state|org|{government,union,ministry,president,commission,congress} obj:{import,export,shipment,trade,sale,delivery,flight,transaction,investment,airline,oil,gas,grain,beef,arms-sale,purchase,arms-export,visa} from:state|to:state|obj.from:state|obj.to:state|obj.mod:state|by:actor
  + Jakarta halted exports of beef to Tel Aviv.
  - The baker halted sales of rye.

[SANCTION discontinue 162]
cut cut_off suspend halt withhold slash stop freeze end terminate cancel reduce curtail scale_back pull withdraw discontinue : subj > to,for,from,of,in,obj.to,obj.for,obj.of,obj.in,obj.mod ; subj:state|org|person|{donor,government,bank,fund,congress,union,agency,ministry,parliament} obj:{donation,aid,assistance,funding,support,fund,loan,supply,subsidy,payment,budget-support,military-aid,million,billion,cooperation,grant,lending,programme,program,delivery,food-aid,credit,gas,electricity,arms-sale,training,contribution,backing,scholarship}
  + The European Union froze 88 million euros in support for Ethiopia.
  - The firm cut payments to the window cleaner.
cut suspend freeze halt stop withhold : subj > to,for ; pass obj:{aid,assistance,funding,support,loan,military-aid,budget-support,gas,food-aid,cooperation} to:actor|for:actor|+to
  + Aid to Niger was suspended by Paris.
  - The gas to the grill was cut.
cut_off sever break break_off suspend downgrade end reduce scale_back freeze rupture : subj & with > with,to,obj.with,obj.to ; subj:state|org|person|{government,president} obj:{relation,ties,tie,contact,link,cooperation,partnership,collaboration,diplomatic-tie,diplomatic-relation,relationship,trade}
  + Caracas severed ties with Asuncion.
  - The storm severed links to the isle.
suspend halt break_off call_off freeze abandon end scrap cancel walk_out_of pull_out_of quit shelve : subj > with,obj.with,of.with,on.with ; subj:actor|person obj:{talk,negotiation,dialogue,deal,agreement,treaty,pact,accord,contract,cooperation,exercise,seminar,programme,sale,project,order,exchange,drill,partnership,conversation,tour,invitation,participation}|of:{talk,negotiation,deal,agreement,treaty,pact,accord} 
  + The president suspended talks with China on gas.
  - The pair cancelled a trip to the sea.
cancel call_off scrap shelve suspend : subj > to,in,with,obj.to,obj.with,obj.in ; subj:state|org|person|{government,minister,president,king,ministry,premier,secretary} obj:{seminar,exercise,drill,reception,concert,match,contract,order,sale,delivery,event,ceremony} to:actor|to:place|with:actor|obj.to:place|obj.with:actor|obj.to:actor|in:state
  + The ministry cancelled a seminar with officials of Azerbaijan.
  - The band scrapped a concert in Rome after a flood.
close shut shutter evacuate vacate : subj > in,to,obj.in,obj.to ; subj:state|{government,ministry} obj:{embassy,consulate,mission,legation}
  + Australia closed its embassy in Kabul.
  - The owner closed the mission hall.
recall withdraw bring_home pull_out order_home : subj > from,to,in,obj.to,obj.from,obj.in ; subj:state|org|person|{government,ministry} obj:{ambassador,envoy,diplomat,consul,attache,military-attache,staff,representative,commissioner,high-commissioner}
  + Egypt and Jordan recalled their ambassadors from Israel.
  - The firm recalled a car.
recall/n withdrawal/n : of,by,poss > from,to ; of:{ambassador,envoy,diplomat}
  + The recall of the ambassador by Rabat stunned Berlin.
  - The recall of the toy cost a million.

[SANCTION expel 166]
expel kick_out throw_out oust boot_out eject turf_out declare+grata order order_out send_home send_packing : subj > obj.mod,obj.poss,obj.of,obj ; subj:state|org|person|{government,ministry,junta} obj:{diplomat,ambassador,envoy,attache,consul,member,inspector,monitor,mission,agency,embassy-staff,charge,representative,rapporteur,observer,coordinator,first-secretary,official} !comp:{CONSULT,AID}
  + Sweden ordered two Iranian diplomats to leave the country.
  - The host threw out a member of the band.
expel declare+grata send_home order_out oust : subj > obj ; pass obj:{diplomat,ambassador,envoy,attache,consul,inspector,charge}
  + Two Swedish diplomats would be sent home this week, Tehran said.
  - The member was sent home with a cold.
expulsion/n ouster/n : by,of,poss > of ; of:{diplomat,ambassador,envoy,member,attache,consul,state}|of:state
  + The expulsion of the Syrian envoy by Ottawa was announced.
  - The expulsion of air took a second.
suspend expel bar oust exclude kick_out : subj > obj,from ; subj:{union,organisation,organization,league,bloc,council,commonwealth,assembly,ecowas,community,fifa,au,grouping,group} obj:state|{country,member,delegation,junta,government}
  + The African Union suspended Gabon after the coup.
  - The union suspended a drummer.

[SANCTION withdraw 166]
withdraw_from quit leave pull_out_of exit abandon renounce walk_away_from tear_up rip_up scrap cancel repudiate suspend : subj > from,of,obj,obj.with ; subj:state|{government,president,parliament,junta} from:{treaty,pact,agreement,organisation,organization,union,council,accord,deal,alliance,court,convention,bloc,coalition,body,community,forum}|of:{treaty,pact,agreement,organisation,union,accord,deal,alliance,court,convention,bloc,coalition,council,body}|obj:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,coalition,council,armistice,nuclear-deal,arms-treaty}
  + Burundi withdrew from the court in The Hague.
  - The owner quit the union of cooks.
withdrawal/n exit/n departure/n pullout/n : of,by,poss > from ; from:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,council,nuclear-deal}
  + The withdrawal of Manila from the treaty was ruled unlawful.
  - The exit from the deal shop was shut.

[SANCTION convict 1721]
sentence convict jail imprison condemn find+guilty fine strip : subj > obj ; subj:{court,judge,jury,tribunal,panel,court-martial,magistrate,bench,authority} obj:human|person|{company,bank,newspaper,firm}
  + A judge in Quito sentenced the former prison chief to nine years.
  - The judge fined the fly with a frown.
sentence convict jail find+guilty fine condemn imprison : subj > obj ; pass obj:human|person for:{murder,treason,terrorism,crime,corruption,fraud,espionage,bribery,assault,incitement,sedition,conspiracy,genocide,rape,theft,trafficking,year,life,blasphemy,role,part,insult,contempt}|of:{murder,treason,terrorism,crime,corruption,fraud,espionage,bribery,assault,incitement,sedition,conspiracy,genocide,rape,trafficking,charge,blasphemy}|to:{year,month,life,death,prison,jail,term,lash,hanging}|by:{court,judge,jury,tribunal}
  + The banker was sentenced to six years in jail.
  - The shed was condemned for rot.
sentence/n conviction/n jailing/n verdict/n fine/n : by,of,mod,poss > of,on,against,for ; of:human|of:person|on:person|against:person|on:{company,bank,newspaper}
  + The conviction of the former premier by a court in Valletta was quashed later.
  - The sentence of ten words was read.
hand_down+sentence|verdict|term impose+sentence|fine|term pass+sentence deliver+verdict uphold+sentence|conviction|verdict confirm+sentence : subj > on,against,of,to,obj.on,obj.against,obj.of,to ; subj:{court,judge,jury,tribunal,panel,magistrate}
  + The tribunal handed down a life sentence against the warlord.
  - The editor passed the sentence.
sack dismiss fire remove depose impeach strip suspend oust relieve purge demote unseat replace topple vote_out : subj > obj ; subj:state|org|person|{parliament,president,king,premier,government,junta,senate,council,court,assembly,lawmaker,minister,congress} obj:{minister,official,general,judge,commander,governor,cabinet,parliament,government,chief,president,premier,ambassador,officer,mayor,prosecutor,director,head,police-chief,army-chief,chief-of-staff,speaker,banker,commissioner,spy-chief} !obj:{coach}
  + The king dismissed the governor of the central bank.
  - The cook fired the new oven.
sack dismiss fire remove depose impeach suspend relieve oust : subj > obj ; pass obj:{minister,official,general,judge,commander,governor,cabinet,chief,president,premier,ambassador,officer,mayor,prosecutor,police-chief,army-chief,speaker,commissioner}
  + The police chief of Port Moresby was sacked on Tuesday.
  - The minister was removed from the photograph.
dismissal/n sacking/n impeachment/n removal/n ouster/n firing/n : by,of,poss > of ; of:{minister,official,general,judge,commander,governor,chief,president,premier,ambassador,officer,mayor,prosecutor,police-chief,army-chief}
  + The sacking of the finance minister by the president hit the rand.
  - The removal of the general stain took an hour.

# --- a visit or meeting that one side will not have after all
[SANCTION discontinue 161]
cancel call_off scrap : subj > to,with,obj.to,obj.with,obj.of ; subj:actor|person obj:{visit,trip,meeting,summit,tour,journey,stopover,audience,session}
  + The minister cancelled a trip to Tehran.
  - The band cancelled a trip to the beach.
# --- staff and observers called home
[SANCTION withdraw 166]
withdraw pull_out pull evacuate recall : subj > from,of,obj.from ; subj:actor|person obj:{peacekeeper,observer,inspector,monitor,diplomat,staff,personnel,expert,adviser,advisor,mission,worker} from:place|state|obj.from:place|obj.from:state
  + Uganda withdrew its peacekeepers from Liberia.
  - The shop withdrew its staff from the sale.
