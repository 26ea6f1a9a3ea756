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
