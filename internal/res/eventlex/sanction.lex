# SANCTION: impose sanctions, cut aid, expel diplomats, break relations, halt talks, withdraw from an organisation.

[SANCTION discontinue 161]
withdraw+privilege|preference|concession revoke+privilege|preference|concession suspend+privilege|preference : subj > from,for,to,of,obj.for,obj.of,obj.to ; subj:state|org|{government,ministry,parliament}
  + India withdrew trade privileges from Pakistan.
  - The club withdrew privileges from late members.
cut_off sever break break_off suspend downgrade end reduce scale_back : subj > with,to,obj.with,obj.to ; subj:actor obj:{relation,ties,tie,contact,link,cooperation,partnership,collaboration}
  + Bolivia severed ties with Israel.
  - The axe severed the rope.
close shut shutter seal : subj > obj.mod,obj.poss,obj.of ; subj:state|{government,ministry} obj:{embassy,consulate,mission,legation} +obj.mod
  + Poland shut the Russian consulate in Krakow. = Poland > Russian
  - Norway closed its embassy in Kabul. = Norway > Kabul
close shut shutter : subj > in,to,obj.in ; subj:state|org obj:{embassy,consulate,mission} !+obj.mod
  + Norway closed its embassy in Kabul.
  - The clerk closed the window.
recall withdraw : subj > from,to,obj.to,obj.from ; subj:state|org obj:{ambassador,envoy,diplomat}
  + Peru recalled its ambassador to Mexico.
  - The maker recalled the cars.
cut_off sever break break_off suspend downgrade end reduce scale_back freeze rupture : subj > with,to,obj.with,obj.to ; subj:state|org|person|{government,president} obj:{relation,ties,tie,contact,link,cooperation,partnership,collaboration,diplomatic-tie,diplomatic-relation,relationship,trade}
  + Caracas severed ties with Asuncion.
  - The storm severed links to the isle.
close shut shutter evacuate vacate : subj > in,to,obj.in,obj.to ; subj:state|{government,ministry} obj:{embassy,consulate,mission,legation} !+obj.mod
  + Australia closed its embassy in Kabul.
  - The owner closed the mission hall.
recall withdraw bring_home pull_out order_home : subj > from,to,in,obj.to,obj.from,obj.in ; subj:state|org|person|{government,ministry} obj:{ambassador,envoy,diplomat,consul,attache,military-attache,staff,representative,commissioner,high-commissioner}
  + Egypt and Jordan recalled their ambassadors from Israel.
  - The firm recalled a car.
recall/n withdrawal/n : of,by,poss > from,to ; of:{ambassador,envoy,diplomat}
  + The recall of the ambassador by Rabat stunned Berlin.
  - The recall of the toy cost a million.
expel cut withdraw downgrade curtail : subj & with > with,to,in,obj.with,obj.to,obj.in ; subj:state|person|{government,president,ministry} obj:{diplomatic-relation,diplomatic-tie,representation,diplomatic-presence,embassy-staff,diplomatic-status,tie,mission} with:state|to:state|in:state|obj.with:state|obj.to:state|obj.in:state
  + Ottawa downgraded diplomatic ties with Moscow to the level of a charge d'affaires.
  - The firm downgraded the status of a link.
break cut_off rupture break_off : subj > with,obj.with ; subj:state with:state obj:{relation,diplomatic-relation,diplomatic-tie,tie,contact}
  + Iran broke relations with Canada over the jailing of its agents.
  - The sailor broke contact with land.
break+tie|relation@off cut+ties : subj > with,of.with,obj.with ; subj:state with:state|obj.with:state
  + Rwanda cut all ties with Belgium.
  - He cut ties of silk with care.
severance/n rupture/n suspension/n freeze/n break/n downgrading/n breaking/n cutting/n : by,poss,mod,between & between > with,of.with,in.with ; of:{relation,tie,diplomatic-relation,diplomatic-tie}|in:{relation,tie,diplomatic-relation}
  + Bolivia's severance of relations with Israel came a day later.
  - The rupture in relation to the tendon healed.
recall/n withdrawal/n return/n : by,of,poss > from,in,to ; of:{ambassador,envoy,consul,charge,military-attache} by:actor|from:place|from:state|poss:actor
  + Algiers ordered the recall of its ambassador from Madrid.
  - The recall of the envoy of spring was sung.
order_home call_home summon_home pull bring_back : subj > from,in,obj.to,to,obj.in,obj.from ; subj:state|{government,ministry} obj:{ambassador,envoy,diplomat,consul,embassy-staff,charge}
  + Paris called home its envoys to Washington and Canberra after the submarine deal collapsed.
  - The agent called home an envoy of the film.
refuse_accredit strip+accreditation|status|immunity revoke+accreditation|exequatur|diplomatic-status withdraw+accreditation|agrement|recognition rescind+recognition derecognise derecognize : subj > from,of,obj,obj.from,obj.of,comp.obj ; subj:state|{government,ministry,parliament}
  + Nauru withdrew its recognition from Taiwan in a statement at dawn.
  - The school withdrew recognition from a pupil.
switch+recognition|allegiance|tie transfer+recognition : subj > from,to,obj.from ; subj:state from:state|to:state|obj.from:state
  + Honduras switched recognition from Taipei to Beijing.
  - The app switched recognition from faces to thumbs.
summon_back withdraw_permanently recall_consultation recall_for_consultation recall+consultation@for : subj > from,in,obj.to,obj.in ; subj:state obj:{ambassador,envoy,consul}
  + Warsaw recalled its ambassador from Kyiv for consultations.
  - The shop recalled a toaster for consultation.
give+notice|order hand+order : subj > obj.to,iobj,to ; subj:state iobj:{diplomat,ambassador,envoy}|to:{diplomat,ambassador,envoy}|comp:{leave} iobj:{diplomat,ambassador,envoy}|to:{diplomat,ambassador,envoy}
  + Quito gave the Mexican ambassador an order to leave.
  - The landlord gave a man notice.
cancel call_off scrap : subj > to,with,obj.to,obj.with,obj.of ; subj:actor|person obj:{visit,trip,meeting,summit,tour,journey,stopover,audience,session}
  + The minister cancelled a trip to Tehran.
  - The band cancelled a trip to the beach.

[SANCTION discontinue 1621]
cut suspend freeze halt withhold slash cancel end stop terminate reduce withdraw scale_back discontinue pull : subj > to,for,in,from,obj.to,obj.for,obj.in ; subj:state|org|person|{donor,government,bank,fund,congress} obj:{budget-support,loan,lending,credit,development-aid,subsidy,financial-aid,economic-aid,disbursement,tranche,grant,credit-line,financial-support,bailout,funding,development-assistance,project} to:actor|for:actor|in:state|obj.to:actor|obj.for:actor|obj.in:state|from:actor
  + The International Monetary Fund suspended its credit line to Uganda over the missing reserves.
  - The library cut its lending to cats.
suspension/n freeze/n halt/n cut/n reduction/n withholding/n cutoff/n cut-off/n stoppage/n : by,poss,mod,of > to,for,of.to,in.to,of.for ; of:{aid,loan,assistance,funding,lending,budget-support,credit}|in:{aid,funding,assistance,lending} by:actor|poss:actor|mod:actor|to:state|of.to:state|in.to:state|of.to:actor
  + The suspension of budget-support to Malawi by Britain hit hospitals.
  - The cut in aid of charity was paper.
default_on repudiate suspend : subj > to,obj.to ; subj:state|{government} obj:{debt,repayment,payment,debt-payment}|on:{debt,loan,bond,repayment,payment}
  + Zambia defaulted on its debt to Chinese banks.
  - The app defaulted on Monday.

[SANCTION discontinue 1622]
cut suspend freeze halt withhold cancel end stop terminate block pause reduce pull withdraw : subj > to,for,from,obj.to,obj.for ; subj:state|org|person|{congress,government,parliament,senate} obj:{military-aid,arms-sale,weapon,arms-export,arms-delivery,military-assistance,arms-shipment,arms-supply,security-assistance,military-support,military-training,weapon-delivery,ammunition,spare,munition,arms-licence,export-licence,defence-cooperation,missile}
  + London suspended military training for the Rwandan army.
  - The shop halted weapon sales to a knight at the fair.

[SANCTION discontinue 1623]
cut suspend freeze halt withhold cancel end stop reduce slash curtail pause scale_back withdraw : subj > to,for,in,from,obj.to,obj.for,obj.in ; subj:actor obj:{food-aid,humanitarian-aid,ration,food-ration,relief,aid-delivery,food-distribution,food,humanitarian-operation,feeding,relief-operation,emergency-aid,operation,distribution} to:actor|for:actor|in:place|obj.to:actor|obj.for:actor|obj.in:place|to:{refugee,camp}|for:{refugee}
  + The World Food Programme halved and then suspended food-aid to Ethiopia after thefts.
  - The zoo cut the ration for a bear.
pull_out leave suspend+work|operation|activity halt+work|operation|activity cease+operation|work close+office|clinic|programme : subj > in,from,of,obj.in,obj.from,obj.of ; subj:org|{agency,charity,organisation,ngo,red-cross,united-nations,msf,group,worker} in:place|from:place|of:place|obj.in:place|from:{country,region} !subj:armed
  + The Red Cross suspended its work in Haiti after gunmen stopped an ambulance.
  - The plumber suspended work in Leeds.

[SANCTION discontinue 164]
break_off suspend call_off halt freeze abandon end scrap : subj > with,obj.with ; subj:actor obj:{talk,negotiation,dialogue,deal,agreement,treaty,pact,accord,contract}
  + Pyongyang broke off talks with Seoul.
  - He broke off a twig.
suspend halt break_off call_off freeze abandon end scrap cancel walk_out_of pull_out_of quit shelve : subj > with,obj.with,of.with,on.with ; subj:actor|person obj:{talk,negotiation,dialogue,deal,agreement,treaty,pact,accord,contract,cooperation,exercise,seminar,programme,sale,project,order,exchange,drill,partnership,conversation,tour,invitation,participation}|of:{talk,negotiation,deal,agreement,treaty,pact,accord}
  + The president suspended talks with China on gas.
  - The pair cancelled a trip to the sea.
suspend halt break_off call_off freeze abandon end pause discontinue interrupt walk_away_from : subj & with > with,on,over,obj.with,obj.on,from.with ; subj:actor|person obj:{trade-talk,peace-talk,accession-talk,negotiation,dialogue,peace-process,nuclear-talk,talk,membership-talk,consultation,contact,round} obj.with:actor|with:actor|on:event|obj.on:event|from:{talk,negotiation}
  + The European Union froze its dialogue with Georgia until 2028.
  - The host ended a round of talks on tulips.
suspension/n halt/n freeze/n breakdown/n breaking-off/n interruption/n : by,poss,mod,of > with,of.with,to.with ; of:{talk,negotiation,dialogue,peace-process,accession-talk,contact}|in:{talk,negotiation,contact,dialogue} by:actor|with:actor|of.with:actor|in.with:actor|poss:actor
  + The suspension of talks with the ELN by Bogota followed the attack.
  - The halt in talk at dinner was odd.
suspend pause freeze cancel : subj > with,under,obj.with,of,in ; subj:state|org|{government,council} obj:{participation,membership,cooperation,obligation,implementation,compliance} in:{treaty,talk,pact,accord,agreement,organisation,council,union}|of:{treaty,pact,accord,agreement}|obj.in:{treaty,talk,pact,accord,agreement,council,organisation,union}|obj.of:{treaty,pact,accord,agreement}|obj.with:actor|with:actor
  + Russia suspended its participation in the nuclear arms treaty with the United States.
  - The lodger suspended his membership of a gym.

[SANCTION expel 1663]
expel throw_out kick_out bar eject evict order_out shut_down suspend : subj > obj,obj.of,obj.mod,from ; subj:state|armed|{government,junta,president,authority,ministry,regime} obj:{charity,aid-agency,aid-worker,agency,aid-group,ngo,relief-agency,aid-organisation,refugee-agency,missionary,red-cross,nongovernmental,humanitarian-group,relief-worker}
  + Khartoum expelled thirteen aid agencies from Darfur.
  - The bank ejected a charity tin.
expulsion/n banning/n eviction/n : by,of,poss > of ; of:{charity,aid-agency,aid-worker,agency,ngo,inspector,observer,monitor,peacekeeper,journalist,rapporteur}
  + The expulsion of the monitors by Asmara left the border unwatched.
  - The eviction of the agency from its flat was legal.

[SANCTION withdraw 1661]
withdraw pull_out pull bring_home recall repatriate end withdraw_from : subj > from,in,of,obj.from,obj.in ; subj:state|org|{government,council} obj:{peacekeeper,contingent,peacekeeping-troop,blue-helmet,peacekeeping-mission,mission,peacekeeping-force,observer-force,police-mission} from:place|in:place|obj.from:place|obj.in:place|from:{mission,force}
  + The Philippines pulled out its peacekeepers from the Golan Heights.
  - The school withdrew a contingent of pupils from the race.
evict order_out kick_out throw_out : subj > from,obj.of,obj.mod,obj ; subj:state|{government,junta,president} obj:{peacekeeper,peacekeeping-force,peacekeeping-mission,blue-helmet,un-mission,minusma,unmission,monusco}
  + Mali's junta ordered out the German peacekeepers.
  - The bar expelled a man with a blue helmet.

[SANCTION withdraw 1662]
expel throw_out kick_out bar eject order_out : subj > of,from,obj.of,obj.from,obj.mod,obj ; subj:state|{government,junta,president,authority} obj:{inspector,observer,monitor,weapon-inspector,ceasefire-monitor,election-observer,rapporteur,nuclear-inspector,human-rights-monitor,investigator,camera}
  + North Korea expelled the inspectors of the atomic agency from Yongbyon.
  - The chef threw out an inspector of cakes in the sketch.

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
find_guilty find_liable : subj > obj ; subj:{court,jury,judge,tribunal,panel,commission,chamber} +obj
  + A court in Lyon found Barbarin guilty of fraud.
  - The judge found guilty pleasure in jazz.
sentence convict jail imprison condemn find+guilty fine strip : subj > obj ; subj:{court,judge,jury,tribunal,panel,court-martial,magistrate,bench,authority} obj:human|person|{company,bank,newspaper,firm}
  + A judge in Quito sentenced the former prison chief to nine years.
  - The judge fined the fly with a frown.
sentence convict jail find+guilty fine condemn imprison : subj > obj ; pass obj:human|person for:{murder,treason,terrorism,crime,corruption,fraud,espionage,bribery,assault,incitement,sedition,conspiracy,genocide,rape,theft,trafficking,year,life,blasphemy,role,part,insult,contempt}|of:{murder,treason,terrorism,crime,corruption,fraud,espionage,bribery,assault,incitement,sedition,conspiracy,genocide,rape,trafficking,charge,blasphemy}|to:{year,month,life,death,prison,jail,term,lash,hanging}|by:{court,judge,jury,tribunal}
  + The banker was sentenced to six years in jail.
  - The shed was condemned for rot.
sentence/n conviction/n jailing/n verdict/n fine/n : by,mod,poss > of,on,against,for ; of:human|of:person|on:person|against:person|on:{company,bank,newspaper}
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
hand give : subj > iobj,to,obj ; subj:{court,judge,tribunal,jury,panel,magistrate} iobj:human|to:human|iobj:person|to:person obj:{year,sentence,term,life,death-penalty,fine,jail-term,prison-term,life-sentence,death-sentence,suspended-sentence,month}
  + A Burmese court handed the deposed leader a sentence of four years.
  - The judge gave the boy a ride.
increase extend lengthen double : subj > of,on,for,obj.of,obj.on ; subj:{court,judge,tribunal} obj:{sentence,term,jail-term,prison-term,detention,fine} obj.of:human|obj.of:person|of:person|on:person|of:human|for:person
  + A Russian court extended the sentence of the jailed reporter.
  - A judge extended the term of a lease.
disbar strike_off debar disqualify suspend : subj > obj,from ; subj:{court,tribunal,council,panel,commission,association,judge,parliament} obj:human|person|{firm,judge,lawyer,candidate} from:{office,parliament,law,practice,election,politics,post,duty,bench}
  + The Guatemalan court disqualified the prosecutor from office.
  - The panel disqualified a singer from the show.
strip : subj > obj ; subj:state|org|person|{parliament,court,president,king,government,senate,university,council,ministry} obj:human|person obj.of:{citizenship,immunity,title,rank,office,post,nationality,honour,passport,power,seat,medal,mandate,licence,award}
  + The European Parliament stripped two Polish lawmakers of their immunity.
  - The king stripped a chef of his hat.
axe oust dump ditch purge drop : subj > obj,from ; subj:person|state|{president,king,premier,party,junta,government,premier,emir,leader,parliament} obj:{minister,defence-minister,general,chief,premier,rival,official,loyalist,judge,officer,ally,spy-chief,finance-minister,commander,foreign-minister,governor,cabinet}
  + Tunisia's president axed his premier by decree.
  - The lumberjack axed a general-purpose tree.
force_out push_out turf_out hound_out drive : subj > obj ; subj:state|org|person|{parliament,protest,army,party,lawmaker,coalition,general} obj:person|{president,premier,minister,chief,governor,speaker,head,leader,chancellor,judge} from:{office,power,post}|of:{office,power,post,job}
  + The generals drove the Guinean president from power.
  - The heat drove the premier from the lawn.
impeach remove : subj > obj ; subj:{parliament,senate,congress,house,assembly,lawmaker,deputy,court} obj:person|{president,judge,premier,vice-president,deputy-president,justice,governor,secretary,minister} from:{office,post}|for:event|for:{corruption,abuse,misconduct,treason,violation}|over:{decree,scandal,corruption,dam,law,martial-law}
  + Kenya's senate impeached the deputy president for corruption.
  - The house removed a judge from the shelf.
court-martial discipline reprimand cashier discharge censure : subj > obj ; subj:state|org|{army,navy,ministry,parliament,senate,house,police,air-force,congress,government} obj:human|person|{officer,soldier,lawmaker,member,sergeant,pilot,guard,senator,speaker,president}
  + The Israeli army disciplined four officers over the shooting of the hostages.
  - The aunt disciplined a soldier doll.
fine penalise penalize : subj > obj,iobj ; subj:state|org|{court,commission,regulator,government,watchdog,authority,union} obj:state|org|person|{company,firm,bank,platform,airline,broadcaster,million,euro,dollar} for:{breach,abuse,violation,failure,content,cartel,privacy,hate,spying,broadcast,coverage,post,leak}
  + Brussels fined Apple for abuse of its position and the Turkish regulator fined four broadcasters for their coverage.
  - The referee fined a bank teller for fouls.
order_pay tell_pay : subj > obj ; subj:{court,tribunal,judge,panel,arbiter,jury} obj:state|org|person|{company,government,firm,bank}
  + An arbitration tribunal ordered Venezuela to pay eight billion dollars to the oil company.
  - The judge ordered coffee to pay for.
strip deprive relieve divest : - > obj ; pass obj:human|person|{company,team,officer,minister,prince,lawmaker} of:{citizenship,immunity,title,rank,office,post,nationality,honour,passport,power,seat,medal,mandate,licence,command,duty,vote,parliamentary-immunity}
  + The exiled preacher was stripped of his citizenship by Ankara.
  - The tree was stripped of its bark.
put place send : - > obj ; pass obj:human|person|{officer,judge,minister,official,commander,chief,diplomat,prosecutor,general,director} on:{leave,administrative-leave,gardening-leave,unpaid-leave,retirement,half-pay}|into:{retirement}
  + Four Slovak judges were placed on leave over the leak.
  - The officer was put on a train.
purge shake-up/n purge/n clear-out/n reshuffle/n housecleaning/n mass-dismissal/n : by,of,poss,mod > of,in ; of:{officer,general,judge,army,judiciary,party,official,teacher,military,police,ministry,ranks,rival,civil-servant,academic,prosecutor} by:actor|by:person|poss:actor|mod:actor|poss:person
  + The purge of generals by Beijing reached the rocket force.
  - The purge of the army of moths by mint worked.
retire pension_off discharge cashier sideline ease_out : subj > obj ; subj:state|person|{president,king,army,junta,ministry,pope,premier,government} obj:{general,admiral,judge,commander,chief,officer,bishop,police-chief,governor,army-chief,spy-chief}
  + Ecuador's president retired thirty generals after the prison massacre.
  - The club retired the number of its general.
defrock excommunicate suspend discipline rebuke : subj > obj ; subj:{vatican,pope,church,bishop,synod,archdiocese,diocese,patriarchate,patriarch} obj:human|person|{priest,bishop,cardinal,nun,cleric,archbishop,monk,deacon}
  + The Vatican defrocked a Chilean priest at the centre of the abuse scandal.
  - The church suspended a bell.
fine/n penalty/n : by,of,from,poss,mod > on,for,against,of ; by:{regulator,commission,court,watchdog,authority,government,ministry,treasury,union}|from:{regulator,commission,court,watchdog,authority,government}|mod:actor on:actor|on:{company,bank,platform,broadcaster,firm,airline,newspaper}|against:{company,bank,platform,broadcaster,firm}|for:{breach,violation,bribery,cartel,laundering}
  + The fine by the Irish regulator on the Chinese platform was its largest.
  - The penalty of the court game on the keeper stood.

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
announce+suspension|ban|boycott|embargo|freeze|blacklist order+suspension|embargo|freeze : subj > on,against,with,obj.of.with,obj.on,obj.of ; subj:state|org|person
  + Rome announced the suspension of flights with Chad.
  - The club announced a ban on phones in the hall.
ban prohibit bar : subj > to,from,obj.to,obj.from ; subj:state|org obj:{aid,import,export,trade,sale,shipment,flight,transaction,investment,visa,company}
  + Brussels banned imports from the island.
  - The recipe bars salt.
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
hit slap target punish : subj > obj ; subj:state|org|{government,union,treasury,council,congress} obj:actor|person|{bank,company,official,firm,sector,tanker,refiner,oligarch,export,steel,entity} with:{sanction,tariff,embargo,duty,penalty,travel-ban,asset-freeze,fine,levy,quota}
  + The United States hit Brazil with tariffs of fifty percent over the trial.
  - The clown hit a banker with a pie.
add put place : subj > obj,obj.of ; subj:state|org|{government,union,treasury,department} obj:actor|person|{bank,company,official,firm,name,group,individual,vessel,general} to:{blacklist,list,sanction-list,entity-list,sanctions-list,terror-list}|on:{blacklist,sanctions-list,entity-list,sanction-list,terror-list}
  + Washington added two Chinese companies to its blacklist.
  - The host put a banker on the list of guests.
blacklisting/n listing/n embargo/n designation/n : by,poss,of,mod > of,on,against ; by:actor|poss:actor|mod:actor of:actor|of:person|of:{bank,company,group,firm}|as:{terrorist,group}
  + The blacklisting of the airline by Brussels grounded its fleet.
  - The listing of the bank of moss was wrong.
tariff/n duty/n levy/n quota/n surcharge/n anti-dumping-duty/n import-duty/n : by,poss,mod,from > on,against,on.from ; on:{steel,import,goods,product,car,aluminium,aluminum,soybean,wine,cheese,export,vehicle,panel,chip,timber} by:actor|poss:actor|mod:actor|from:actor|on.from:actor
  + Chinese duties on Australian wine were lifted only in 2024.
  - Import duty on a vase is small.
impose introduce clamp enact order unveil announce : subj > on,against,obj.on,obj.against,obj.of ; subj:state|org|{government,president,union,council,congress} obj:{arms-embargo,oil-embargo,travel-ban,asset-freeze,visa-ban,visa-restriction,trade-ban,import-ban,export-ban,export-control,flight-ban,airspace-ban,price-cap,naval-blockade,financial-sanction,counter-sanction,countermeasure,no-fly-list,punitive-tariff,entry-ban}
  + Japan announced export controls on chips against Russia, and the EU imposed a visa ban on Belarusian judges.
  - The club imposed a travel ban on jokes.
bar ban blacklist : subj > obj,obj.of,obj.mod ; subj:state|org|{government,ministry,union,authority} obj:{airline,ship,vessel,tanker,plane,carrier,aircraft,truck,trucker,bank,broadcaster} from:{airspace,port,market,water,territory,sky,swift,system,road}
  + Poland barred Russian truckers from its roads.
  - The guard barred a truck from the lawn.
close shut bar : subj > to,to.from,to.of ; subj:state|{government,ministry} obj:{airspace,port,border,market,sky,water,land-border,frontier} to:{airline,aircraft,plane,ship,vessel,truck,flight,goods,carrier,trader,citizen}|to:state
  + Pakistan closed its airspace to Indian airlines after the attack.
  - The farm closed its port to a duck.
stop refuse halt cease end : subj > from,to,comp.from,comp.to,comp.with,comp.obj ; subj:state|{government,refiner} comp:{buy,import,purchase,export,supply,trade,sell} comp.from:state|comp.to:state|comp.with:state|comp.obj.from:state
  + Lithuania stopped buying gas from Russia in April.
  - He stopped buying eggs from a farm in Rome.
boycott/n embargo/n blockade/n ban/n freeze/n : by,poss,mod > of,on,on.from,on.to ; on:{import,export,oil,gas,grain,goods,arms,trade,shipment,oil-import,beef,coal,timber,diamond}|of:{goods,product,oil} by:actor|poss:actor|mod:actor|on.from:state|on.to:state
  + The Saudi ban on imports from Lebanon hurt its farmers.
  - A ban on trade of seats was posted.
cut_off disconnect exclude kick remove block eject : subj > obj,from ; subj:state|org|{union,government,treasury,bank} obj:{bank,lender,financial-institution,state,central-bank}|obj:state from:{swift,system,payment-system,financial-system,market,banking-system}
  + The EU disconnected seven Belarusian banks from the SWIFT system.
  - The pump cut a bank of switches from the system.
tighten step_up toughen ratchet_up widen expand broaden stiffen : subj > on,against,around,obj.on,obj.against,obj.around ; subj:state|org|{government,council,union,treasury} obj:{noose,economic-pressure,screw,pressure,embargo,blockade,export-control,curb,restriction,net} on:state|against:state|around:state|obj.on:state|obj.against:state|obj.around:state
  + Washington tightened the screws on Caracas with curbs on its oil.
  - The smith tightened the screw on Rome's gate.
snap_back snapback/n reimposition/n imposition/n extension/n renewal/n tightening/n widening/n : by,poss,of > on,of.on,of.against,against ; of:{sanction,embargo,tariff,penalty,duty,travel-ban,asset-freeze,measure}|of.on:state by:actor|on:state|of.on:state|of.against:state|poss:actor
  + The reimposition of UN sanctions on Iran took effect at midnight.
  - The extension of the duty rota took a day.
sanction/n@under embargo/n@under : mod,by > subj ; subj:actor|person|{company,bank,tanker,vessel,official,airline,firm,minister,general,regime} +mod|+by|+in
  + The Myanmar bank is under American sanctions.
  - The goalkeeper is under Swiss guidance.
announce unveil sign order issue publish adopt agree approve back : subj > on,against,over,for,obj.of.on,obj.of.against,obj.on,obj.against ; subj:state|org|person|{union,government,council,treasury,bloc,president,ambassador,commission} obj:{round,package,raft,set,batch,wave,tranche,list,series,slew} obj.of:{sanction,tariff,penalty,measure,countermeasure,restriction,trade-sanction,blacklisting}|of:{sanction,tariff,penalty,countermeasure}
  + The EU agreed a fourteenth package of sanctions against Russia.
  - The chef unveiled a raft of measures of flour.
retaliate respond counter reply hit_back strike_back : subj > against,on,to.by,with.on,to ; subj:state|org|{government,union,bloc,ministry} with:{sanction,tariff,expulsion,ban,embargo,duty,levy,travel-ban,entry-ban,countermeasure,import-ban}
  + Beijing retaliated with tariffs on American soybeans.
  - The firm responded with a duty free shop.

[SANCTION discontinue 162]
cut cut_off suspend halt withhold slash stop freeze end terminate : subj > to,for,obj.to,obj.for ; subj:actor obj:{aid,assistance,funding,support,fund,loan,supply,subsidy,payment}
  + Denmark suspended aid to Uganda.
  - The tailor cut the cloth.
suspend reduce cut halt freeze stop slash withhold curtail end cancel : subj > to,for,in,with,obj.to,obj.for,obj.in,obj.with ; subj:actor obj:{aid,supply,delivery,assistance,program,programme,loan,grant,mediation,flight,link,service,contract,visit,cooperation,ration} !subj:{airline,carrier,singer,band,rapper,orchestra}
  + The agency suspended aid deliveries to the camp.
  - The gym cut its service to members on Sunday.
force_out throw_out kick_out order_out drive_out : subj > obj ; subj:state|{government,authority,junta} obj:{agency,mission,ngo,charity,organisation,organization,peacekeeper,journalist,diplomat,observer,monitor,un}
  + The junta forced out the mission of the UN.
  - The bouncer threw out the drunk.
cut cut_off suspend halt withhold slash stop freeze end terminate cancel reduce curtail scale_back pull withdraw discontinue : subj > to,for,from,of,in,obj.to,obj.for,obj.of,obj.in,obj.mod ; subj:state|org|person|{donor,government,bank,fund,congress,union,agency,ministry,parliament} obj:{donation,aid,assistance,funding,support,fund,loan,supply,subsidy,payment,budget-support,military-aid,million,billion,cooperation,grant,lending,programme,program,delivery,food-aid,credit,gas,electricity,arms-sale,training,contribution,backing,scholarship}
  + The European Union froze 88 million euros in support for Ethiopia.
  - The firm cut payments to the window cleaner.
cut suspend freeze halt stop withhold : subj > to,for ; pass obj:{aid,assistance,funding,support,loan,military-aid,budget-support,gas,food-aid,cooperation} to:actor|for:actor|+to
  + Aid to Niger was suspended by Paris.
  - The gas to the grill was cut.
cancel call_off scrap shelve suspend : subj > to,in,with,obj.to,obj.with,obj.in ; subj:state|org|person|{government,minister,president,king,ministry,premier,secretary} obj:{seminar,exercise,drill,reception,concert,match,contract,order,sale,delivery,event,ceremony} to:actor|to:place|with:actor|obj.to:place|obj.with:actor|obj.to:actor|in:state !subj:{airline,carrier,singer,band,rapper,orchestra}
  + The ministry cancelled a seminar with officials of Azerbaijan.
  - The band scrapped a concert in Rome after a flood.

[SANCTION expel 166]
expel kick_out throw_out oust boot_out : subj > obj.mod,obj.poss,obj.of,obj ; subj:state|org obj:{diplomat,ambassador,envoy,attache,consul,member,inspector,monitor,mission,agency}
  + Bulgaria expelled two Russian diplomats.
  - The valve expelled steam.
expel kick_out throw_out : subj > obj ; pass obj:{diplomat,ambassador,envoy,attache,consul}|obj:person
  + The French ambassador was expelled from Niger.
  - The steam was expelled from the valve.
expulsion/n : by,poss > of ; of:{diplomat,ambassador,envoy,member}
  + The expulsion of the diplomats by Albania drew a reply.
  - Expulsion of air keeps the jar fresh.
suspend expel : subj > obj ; subj:{union,organisation,organization,league,bloc,council,commonwealth,assembly,ecowas,community} obj:state
  + The African Union suspended Gabon.
  - The rope suspended the lamp.
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
expel suspend exclude oust bar disinvite eject kick_out : subj > from,obj ; subj:org|state|{union,council,committee,federation,bloc,group,commonwealth,parliament,assembly} obj:state|{member,delegation,country} from:{council,union,organisation,organization,bloc,commonwealth,games,group,assembly,committee,summit,forum,system,swift,federation,alliance,g8}
  + The Council of Europe expelled Russia from its ranks and excluded Belarus from the forum.
  - The dean expelled a student from the library.
suspension/n expulsion/n exclusion/n readmission/n : of,by > of,from ; of:state|of:{country} from:{council,union,organisation,organization,bloc,commonwealth,games,group,assembly,committee,summit,forum,swift,alliance}|by:{union,council,organisation,bloc,commonwealth,assembly,ecowas}
  + The suspension of Sudan by the African Union followed the coup.
  - The suspension of the bridge in Sudan is sound.
strip suspend deprive : subj > obj,of ; subj:org|{union,council,assembly,committee,bloc,parliament} obj:state|{delegation,country} obj.of:{vote,right,membership,voting-right,presidency,seat,status,privilege,immunity}
  + The assembly in Strasbourg stripped the Russian delegation of its right to vote.
  - The wind stripped the oak of its right branch.
ask_leave tell_leave order_leave give+hour tell_go tell_pack order_pack order_depart : subj > obj,iobj ; subj:state|{government,ministry,junta} obj:{diplomat,ambassador,envoy,attache,consul,charge}|iobj:{diplomat,ambassador,envoy,attache,consul,charge}
  + Dhaka told the Pakistani envoy to leave and Accra ordered two diplomats to leave.
  - The host told the envoy of love to leave.
expel send_packing throw_out boot show+door : subj > obj.mod,obj.of,obj.poss,obj,iobj ; subj:state|{government,ministry} obj:{spy,agent,intelligence-officer,spymaster,military-attache,correspondent}|iobj:{diplomat,envoy,ambassador,spy,agent}
  + Norway threw out fifteen Russian spies who worked at the embassy.
  - The film threw out a spy.

[SANCTION withdraw 166]
withdraw_from quit leave pull_out_of exit abandon renounce : subj > from,of,obj ; subj:state from:{treaty,pact,agreement,organisation,organization,union,council,accord,deal,alliance,court,convention,bloc,coalition}|of:{treaty,pact,agreement,organisation,union,accord,deal,alliance,court,convention,bloc,coalition}|obj:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,coalition,bank,forum}
  + Burundi withdrew from the court in 2017.
  - The tide withdrew from the beach.
withdrawal/n exit/n : of,by,poss > from ; from:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc}
  + The withdrawal of Turkey from the convention was signed at night.
  - Drug withdrawal is painful.
withdraw_from quit leave pull_out_of exit abandon renounce walk_away_from tear_up rip_up scrap cancel repudiate suspend : subj > from,of,obj,obj.with ; subj:state|{government,president,parliament,junta} from:{treaty,pact,agreement,organisation,organization,union,council,accord,deal,alliance,court,convention,bloc,coalition,body,community,forum}|of:{treaty,pact,agreement,organisation,union,accord,deal,alliance,court,convention,bloc,coalition,council,body}|obj:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,coalition,council,armistice,nuclear-deal,arms-treaty}
  + Burundi withdrew from the court in The Hague.
  - The owner quit the union of cooks.
withdrawal/n exit/n departure/n pullout/n : of,by,poss > from ; from:{treaty,pact,agreement,organisation,organization,union,accord,deal,alliance,court,convention,bloc,council,nuclear-deal}
  + The withdrawal of Manila from the treaty was ruled unlawful.
  - The exit from the deal shop was shut.
withdraw_from quit leave exit pull_out_of renounce denounce abrogate : subj > from,of,with,obj.with,obj ; subj:state|{government,president,parliament,junta} from:{nato,ecowas,unesco,opec,commonwealth,eu,icc,council,nuclear-treaty,treaty,statute,convention,deal,who}|of:{nato,ecowas,unesco,opec,commonwealth,eu,icc,nuclear-treaty}|obj:{nato,ecowas,unesco,opec,commonwealth,eu,icc,bloc,rome-statute,statute,protocol,nuclear-deal,customs-union,single-market}
  + Burkina Faso quit ECOWAS together with Mali and Niger.
  - The cook quit the eu-style menu.
withdrawal/n exit/n departure/n pullout/n secession/n : by,of,poss,mod > from ; from:{nato,ecowas,unesco,opec,commonwealth,eu,icc,council,treaty,statute,convention,deal,union,pact,who,bloc,alliance}|of:{eu,bloc,union}
  + America's withdrawal from UNESCO was its second.
  - The exit from the council flat was wide.
notify announce declare : subj > from,of,obj.from ; subj:state|person|{government,president,ministry} obj:{withdrawal,exit,denunciation,pullout,departure} obj.from:{treaty,court,convention,pact,union,bloc,organisation,statute,alliance,council,accord,deal,ecowas,opec,nato,unesco}|from:{treaty,court,convention,pact,union,bloc,organisation,statute,alliance,accord}
  + Qatar announced its withdrawal from OPEC and Gambia announced its exit from the court.
  - The pop star announced her exit from the band.
boycott withdraw_from pull_out_of : subj > of,in,by,obj.in,obj.of,from ; subj:state|{government} obj:{games,olympics,olympic,world-cup,expo,festival,song-contest,forum,summit,winter-olympics}|from:{games,olympics,world-cup,expo,contest,festival}|of:{games,olympics,world-cup,contest,festival}
  + Lithuania announced that its government would not attend, and Canada boycotted the Olympics in Beijing.
  - The skier boycotted the buffet.
withdraw pull_out pull evacuate recall : subj > from,of,obj.from ; subj:actor|person obj:{peacekeeper,observer,inspector,monitor,diplomat,staff,personnel,expert,adviser,advisor,mission,worker} from:place|state|obj.from:place|obj.from:state
  + Uganda withdrew its peacekeepers from Liberia.
  - The shop withdrew its staff from the sale.

[SANCTION - 163]
blacklist black-list delist sanction proscribe embargo ostracise ostracize quarantine : subj > obj.of,obj.mod,obj ; subj:state|org|{treasury,government,ministry,commerce-department,watchdog} obj:{company,firm,bank,chip-maker,maker,shipper,tanker,airline,trader,official,refinery,broker,university,oligarch,shipyard,manufacturer,exporter,exchange}
  + Washington blacklisted a Chinese chip maker.
  - The club blacklisted a maker of puns.
stop_buy stop_import cease_buy cease_import halt_buy stop_order stop_export stop_ship stop_sell stop_deliver halt_deliver : subj > comp.obj.from,comp.obj.of,comp.obj.mod,comp.from,comp.to,comp.obj ; subj:state|{government,ministry,company} comp.obj:{beef,oil,gas,grain,coal,wine,steel,wheat,wood,fish,arms,jet,diesel,fruit,electricity,chip,uranium,seafood,apple,tomato,crude,fertiliser,weapon,part}
  + China stopped buying Lithuanian beef.
  - The chef stopped buying beef on Friday.
turn_off shut_off switch_off cut_off choke_off stop_pump throttle : subj > to,obj.to,for ; subj:state|{government,company,gazprom,ministry} obj:{gas,water,electricity,oil,power,internet,gas-supply,fuel,light,heating,gas-tap,pipeline,tap,valve} to:state|obj.to:state|for:state|to:place|obj.to:place
  + Azerbaijan shut off the gas to Armenia.
  - The plumber shut off the gas to a stove.
impose+travel-ban|visa-ban|asset-freeze|entry-ban|embargo|trade-embargo|arms-embargo slap+travel-ban|visa-ban|asset-freeze|embargo announce+travel-ban|visa-ban|asset-freeze : subj > on.from,on,against,obj.on,obj.against,of ; subj:state|org|{government,union,council} on:{official,minister,general,leader,oligarch,tycoon,commander,officer,junta,judge,lawmaker}|on:human|on:org|on:state|obj.on:state|obj.on:human|obj.on:org|on:group|obj.on:{official,minister,general,leader,oligarch,tycoon,commander,officer,junta}
  + The UK has imposed asset freezes and travel bans on five people and three firms implicated in smuggling. = The UK > five people
  + The United States imposed a travel ban on officials from Belarus.
  - The doctor imposed a travel ban on the patient.

[SANCTION expel 166]
give_leave give_depart give_quit give_go give_pack : subj > iobj,obj ; subj:state|{government,junta,ministry,king,president} iobj:{ambassador,diplomat,attaché,attache,envoy,consul,nuncio,correspondent,coordinator,diplomats,military-attaché,spokesman}|obj:{ambassador,diplomat,attaché,envoy,consul,nuncio,correspondent,coordinator}
  + Chad gave the German ambassador two days to leave.
  - The hotel gave the ambassador two days to pack.
pack+bag pack_off show+door send_pack send+home@for bundle_out boot_out escort_out : subj > obj,iobj ; subj:state|{government,junta,ministry,king,president} obj:{ambassador,diplomat,envoy,attaché,consul,correspondent,aid-worker,peacekeeper,troop,coordinator,missionary}|iobj:{ambassador,diplomat,envoy,attaché,consul,correspondent,coordinator}
  + The Burkinabe junta bundled out the UN coordinator.
  - The hotel showed the envoy the door of his room.
strip divest : subj > obj ; subj:org|group|state|{party,union,parliament,bloc,church,caucus,federation} obj:human|person|actor obj.of:{membership,seat,vote,voting-right,whip,chair,presidency,mandate,portfolio,party-card}|of:{membership,seat,vote,voting-right,whip,chair,presidency,mandate,portfolio,party-card,observer-status}
  + The Swedish party stripped the deputy of her membership.
  - The vine stripped the wall of a seat.

[SANCTION discontinue 161]
break_with fall_out_with part_with split_with rupture_with : subj > with ; subj:state|{government,king,junta,kingdom} with:state
  + Bolivia broke with Israel.
  - The boy broke with tradition in Rome.
put+ice@on put+hold@on place+hold@on put+freezer@in put+deep-freeze@in : subj > obj.with,obj.to,obj.between,with ; subj:state|org|{government,king,minister} obj:{tie,relation,cooperation,contact,partnership,link,treaty,dialogue,membership,friendship}
  + Slovenia put its ties with Belarus on ice.
  - The chef put a tie with a fish on ice.
lower downgrade reduce cut scale_down shrink : subj > in,obj.in,with,obj.with,to,obj.to ; subj:state|{government,ministry} obj:{rank,mission,embassy,representation,staff,embassy-staff,presence,diplomatic-presence,consulate,diplomatic-representation,delegation} in:place|obj.in:place|with:state|obj.with:state|obj.of:{mission,embassy,representation,tie}|to:{chargé}
  + Lithuania lowered the rank of its mission in Beijing.
  - The club lowered the rank of a badge in Rome.
tear_up shred scrap denounce renounce junk rip_up : subj > obj.with,with ; subj:state|{government,junta,parliament} obj:{defence-treaty,defence-pact,friendship-treaty,military-accord,trade-treaty,fishing-accord,military-pact,defence-accord,border-treaty,security-pact} obj.with:state|with:state
  + Niger tore up its military accord with Benin.
  - The clerk tore up a pact with the devil.
estrangement/n rift/n split/n rupture/n falling-out/n breach/n chill/n bad-blood/n : between,with,poss & between & with > - ; between:state|with:state
  + A rift between Rabat and Algiers closed the airspace.
  - The rift between two plates is wide.
cut sever break break_off suspend freeze : subj.between,obj.between > - ; pass obj:{tie,relation,diplomatic-tie,diplomatic-relation,link,contact,trade} obj.between:state|subj.between:state
  + Ties between Algeria and Morocco were cut.
  - Ties between two shirts were cut.
cut+relation|diplomatic-relation|link sever+relation|link|diplomatic-relation break+relation|diplomatic-relation|tie end+relation|diplomatic-relation : subj > with,to,obj.with,obj.to ; subj:state with:state|with:group|obj.with:state|obj.with:group
  + Honduras cut relations with Taiwan.
  - The twins cut links with a saw.

[SANCTION discontinue 162]
put+hold@on place+hold@on put+ice@on turn_off+tap shut_off+tap close+tap cut_off+fund|funding|aid stop+fund|funding|grant freeze+grant|loan|credit withhold+grant|tranche : subj > obj.to,to,obj.for,from,iobj ; subj:state|org|{government,bank,fund,donor,commission} obj:{aid,grant,loan,funding,assistance,money,budget-support,tranche,development-aid,military-aid,credit,fund,aid-tap,tap} obj.to:actor|to:actor|obj.for:actor|from:actor
  + Germany put its aid to Rwanda on hold.
  - The bank put a grant to a poet on hold.

[SANCTION discontinue 164]
collapse founder break_down fall_apart unravel end+failure@in end+deadlock@in run+sand@into peter_out stall : subj.between & between & subj.with & with > - ; subj:{talk,negotiation,peace-talk,mediation,dialogue,truce-talk,trade-talk,round,peace-process,accession-talk} subj.between:actor|subj.with:actor|between:actor|with:actor|subj.of:actor
  + The talks between Kosovo and Serbia collapsed.
  - The talk between two acts broke down.

[SANCTION convict 1721]
send_down put_away lock_up put+bar@behind : subj > obj ; subj:{court,judge,tribunal,jury,magistrate,military-court,bench} obj:human|person !+to !+into
  + A court in Ankara sent two journalists down for ten years.
  - The judge put away a book for a year.

[SANCTION discontinue 163]
revoke+trade-status|trade-preference|nation-status strip+trade-status|trade-preference withdraw+trade-status|trade-preference|trade-concession suspend+trade-preference|trade-concession : subj > obj.poss,obj.of,for,from,obj.for ; subj:state|org
  + India revoked the trade status of Pakistan.
  - The club revoked the trade status of a stall.
halt+lending suspend+lending stop+lending freeze+lending end+lending : subj > to,for,obj.to,obj.for ; subj:org|state to:actor|obj.to:actor
  + The World Bank halted lending to Uganda.
  - The library halted lending to children.

[SANCTION discontinue 164]
recall withdraw call_home bring_home pull_out : subj > with,from.with,obj.with ; subj:state|org|person|armed|{government,rebel,president} obj:{negotiator,peace-negotiator,negotiating-team,peace-delegation,peace-team}
  + The Colombian president recalled his negotiators.
  - The club recalled its scouts.

[SANCTION - 163]
designate sanction blacklist list : subj > obj.of,obj ; subj:{treasury,department,treasury-department,ofac,state-department,council,commission,government,canada,britain,union,ministry,office,authority}|subj:state obj:person|obj:human|obj:{individual,entity,company,person,firm,network,vessel,tanker,official,name,group,bank,oligarch,smuggler,trafficker,cartel} !as:{candidate,successor,site,heir,holiday}
  + The Treasury Department designated a Chinese smuggler in June.
  - The department designated the park a heritage site.

[SANCTION convict 1721]
condemn : subj > obj ; subj:{court,judge,tribunal,jury,bench,court-martial,magistrate} obj:human|person to:{death,year,prison,term,life,lash,jail,month,hanging,exile,prison-term,jail-term,labour,imprisonment} +subj +obj
  + A Cuban court condemned a Spanish priest to ten years. = A Cuban court > a Spanish priest
  - A critic condemned a priest to hell.
get+year|sentence|term|life|death-sentence|life-sentence|jail-term|prison-term|month receive+year|sentence|term|life|death-sentence|life-sentence|jail-term|prison-term draw+sentence|term|year : from,by,obj.from > subj ; subj:human|person from:{court,judge,tribunal,jury,magistrate,court-martial}|obj.from:{court,judge,tribunal,jury}
  + An Iraqi editor got four years from a Kuwaiti court. = a Kuwaiti court > An Iraqi editor
  - The editor got four years from his boss to write.
mete_out dole_out dish_out hand_out hand_down slap : subj > to,on,against,obj.to,obj.on,obj.against,iobj ; subj:{court,judge,tribunal,jury,magistrate,bench,court-martial} obj:{year,sentence,term,punishment,lash,death-sentence,penalty,fine,life-sentence,jail-term,prison-term,verdict,death-penalty} +subj
  + A Saudi court handed down a life sentence to a Yemeni poet. = A Saudi court > a Yemeni poet
  - The host of the fair doled out a punishment to a pie.
tack_on tack add_on add pile_on : subj > to.of,to.poss,on.of ; subj:{court,judge,tribunal,jury,magistrate} obj:{year,month,term,sentence} to:{sentence,term,jail-term,prison-term}|on:{sentence,term} +subj +obj
  + A Burmese court added two years to the sentence of the Karen leader. = A Burmese court > the Karen leader
  - The editor added two years to the term of the poet.
uphold+death-sentence|jail-term|prison-term|prison-sentence|life-sentence|guilty-verdict|death-penalty|jail-sentence affirm+conviction|sentence|death-sentence|life-sentence confirm+conviction|death-sentence|verdict|life-sentence|prison-term reinstate+conviction|sentence|death-sentence restore+conviction|death-sentence back+conviction : subj > on,of,against,for,obj.on,obj.of,obj.against,obj.for,obj.poss ; subj:{court,judge,tribunal,panel,appeal-court,supreme-court,high-court,bench,chamber,appeals-court,cassation-court} +subj
  + The Egyptian appeals court affirmed the conviction of a Palestinian doctor. = The Egyptian appeals court > a Palestinian doctor
  - The fan affirmed the conviction of his youth.
hit slap saddle whack clobber : subj > obj ; subj:{court,judge,regulator,tribunal,commission,watchdog,antitrust-regulator,competition-authority,jury} obj:actor|person|human|{company,firm,bank,platform,airline,carmaker,broadcaster,giant} with:{fine,penalty,jail-term,sentence,term,damages,antitrust-fine,prison-term,bill} +subj
  + The French regulator hit an American firm with a fine. = The French regulator > an American firm
  - The golfer hit the ball with a wedge.
give+boot|sack|marching-order|chop|axe|walking-paper|push hand+marching-order|walking-paper show+door|exit : subj > to,iobj,obj.to ; subj:state|person|{president,king,premier,junta,parliament,government,emir} iobj:{minister,general,judge,commander,governor,chief,premier,prosecutor,police-chief,army-chief,spy-chief,official,finance-minister,defence-minister,foreign-minister,banker}|to:{minister,general,judge,commander,governor,chief,premier,prosecutor,police-chief,army-chief,official}
  + The Iraqi president gave the police chief the boot. = The Iraqi president > the police chief
  - The owner gave the chef the boot.
drop kick throw cast eject expel turf fire remove sack : subj > obj ; subj:state|person|{president,premier,king,government,junta,emir} obj:human|person from:{cabinet,government,command,politburo,central-committee}|of:{cabinet,government} +subj +obj
  + The Jordanian king dropped the finance minister from the cabinet. = The Jordanian king > the finance minister
  - The maid dropped the minister doll from the cabinet.
award+damages|compensation order+compensation|restitution|reparation|payment : subj > against,from,by,obj.against,obj.from,obj.by ; subj:{court,jury,judge,tribunal,arbiter,arbitrator,panel} against:actor|from:actor|by:actor|obj.against:actor|obj.from:actor|obj.by:actor
  + A British tribunal awarded damages against Spain. = A British tribunal > Spain
  - The shop ordered payment from a guest.
jail_for lock_up imprison : subj > obj ; subj:{court,judge,tribunal,jury,magistrate,court-martial} obj:human|person for:{year,month,life,espionage,treason,terrorism,murder,fraud,spying,term} +subj
  + A Polish court jailed a Belarusian courier for spying. = A Polish court > a Belarusian courier
  - The aunt jailed a bird for a year.

[SANCTION expel 166]
turn_out_of boot_out_of drum_out_of throw_out_of turf_out_of eject_from shut_out_of bundle_out_of cast_out_of turn_out : subj > obj ; subj:org|{union,organisation,council,bloc,commonwealth,league,assembly} obj:state|{delegation,member} +subj
  + The Arab League drummed Syria out of the bloc. = The Arab League > Syria
  - The chef turned the cake out of the tin.
suspend+membership|voting-right|seat|vote|credentials freeze+membership|voting-right terminate+membership revoke+membership|credentials : subj > obj.of,obj.poss,of ; subj:org|{union,organisation,council,bloc,commonwealth,league,assembly,committee} obj.of:state|obj.poss:state|of:state
  + The African Union suspended the membership of Guinea. = The African Union > Guinea
  - The gym suspended the membership of a runner.
revoke+visa|accreditation|diplomatic-visa|credential cancel+visa|accreditation|diplomatic-visa yank+visa|accreditation pull+visa|accreditation withdraw+visa rescind+visa|accreditation|agrement : subj > of,obj.of,obj.poss,from,obj.from ; subj:state|{government,ministry} obj.of:{diplomat,ambassador,envoy,consul,attache,official,coordinator,charge,rapporteur,representative,inspector}|obj.poss:{diplomat,ambassador,envoy,consul,attache,official,coordinator,rapporteur}|of:{diplomat,ambassador,envoy,consul,official} +subj +obj
  + Eritrea cancelled the visa of a Swedish diplomat. = Eritrea > a Swedish diplomat
  - The bank cancelled the visa card of an official.
declare pronounce deem : subj > obj ; subj:state|{government,ministry,junta} obj:{diplomat,ambassador,envoy,consul,attache,charge,nuncio,rapporteur,coordinator} comp:{unwelcome,undesirable,persona,personae} +obj
  + Gabon declared the Spanish ambassador unwelcome. = Gabon > the Spanish ambassador
  - The hostess declared the envoy's dog unwelcome.
give+marching-order|boot|hour hand+marching-order|expulsion-order|exit-order serve+expulsion-order|exit-order : subj > to,iobj,obj.to ; subj:state|{government,ministry,junta,president} iobj:{diplomat,ambassador,envoy,consul,attache,charge,nuncio,spy}|to:{diplomat,ambassador,envoy,consul,attache,charge,nuncio}|obj.to:{diplomat,ambassador,envoy,consul} +subj +iobj|+to|+obj.to
  + Peru handed the Mexican ambassador his marching orders. = Peru > the Mexican ambassador
  - The sergeant gave the envoy's horse marching orders.

[SANCTION withdraw 166]
yank+membership pull+membership end+membership withdraw+membership renounce+membership terminate+membership cancel+membership relinquish+membership : subj > from,in,of,obj.from,obj.in,obj.of ; subj:state|{government,president,parliament,junta} from:org|in:org|of:org|obj.from:org|obj.in:org|obj.of:org|from:actor|obj.in:actor|obj.of:actor|in:actor
  + Nicaragua ended its membership of the Organisation of American States. = Nicaragua > the Organisation of American States
  - The runner ended his membership of the gym.
give+notice submit+notice|notification|letter serve+notice lodge+notice|notification submit+withdrawal-notice|notice-of-withdrawal deposit+notice : subj > from,of.from,obj.of.from,to ; subj:state|{government,junta,ministry} of:{withdrawal,exit,departure,denunciation,termination}|obj.of:{withdrawal,exit,departure,denunciation,termination}
  + Burundi gave notice of withdrawal from the court. = Burundi > the court
  - The tenant gave notice of departure from the flat.

[SANCTION discontinue 161]
yank pull order_back pull_home fly_home bring_back_home haul_home order_out withdraw_home : subj > from,in,obj.to,obj.in,obj.from ; subj:state|{government,ministry,president} obj:{ambassador,envoy,consul,charge,high-commissioner} +subj +obj
  + Chile yanked its ambassador to Israel. = Chile > Israel
  - The agent pulled the ambassador film.
close_down shut_down mothball board_up padlock wind_up empty : subj > in,to,at,obj.in,obj.to ; subj:state|{government,ministry} obj:{embassy,consulate,legation,high-commission,consulate-general,diplomatic-mission} +subj +obj
  + Ukraine closed down its embassy in Tehran. = Ukraine > Tehran
  - The owner boarded up the embassy cinema.
suspend+consular-service|visa-service|embassy-operation|operation|activity halt+consular-service|visa-service|embassy-operation cease+consular-service|embassy-operation stop+consular-service : subj > in,at.in,obj.in,obj.at.in ; subj:state|{government,ministry} at:{embassy,consulate,mission}|obj.at:{embassy,consulate,mission}|obj:{consular-service,visa-service,embassy-operation}|obj.of:{embassy,consulate}|of:{embassy,consulate}
  + Canada suspended visa services in Haiti. = Canada > Haiti
  - The garage suspended operation in May.
end+twinning|twinning-agreement|sister-city-agreement|exchange-programme|sister-city-tie|student-exchange cut+twinning|sister-city-tie break_off+twinning suspend+twinning|twinning-agreement|sister-city-agreement|exchange-programme|student-exchange sever+sister-city-tie|twinning scrap+twinning|twinning-agreement cancel+twinning|twinning-agreement : subj > with,obj.with ; subj:actor with:actor|obj.with:actor|with:place|obj.with:place
  + Lviv ended its twinning with Volgograd. = Lviv > Volgograd
  - The firm ended its exchange programme with a bank.
stop_recognise cease_recognise stop_recognize cease_recognize derecognise de-recognise withdraw+recognition rescind+recognition revoke+recognition cancel+recognition suspend+recognition : subj > comp.obj,of,obj.of,from,obj ; subj:state|{government,parliament,president} comp.obj:actor|of:actor|obj.of:actor|from:actor|obj:actor
  + Ghana suspended its recognition of the Sahrawi republic. = Ghana > the Sahrawi republic
  - The app stopped recognising faces.

[SANCTION discontinue 162]
axe gut nix ditch kill_off zero_out wind_down claw_back chop scrap hold_back sit_on choke_off turn_off dry_up : subj > to,for,in,from,obj.to,obj.for,obj.in,obj.from ; subj:state|org|{government,congress,donor,bank,fund} obj:{aid,assistance,military-aid,military-assistance,funding,foreign-aid,development-aid,tranche,loan,grant,budget-support,financial-aid,subsidy,food-aid,arms-sale,arms-delivery,security-assistance,contribution} to:actor|for:actor|in:place|from:actor|obj.to:actor|obj.for:actor|obj.in:place|obj.from:actor|+to +subj
  + Sweden axed military assistance to Burkina Faso. = Sweden > Burkina Faso
  - The school axed funding for chess.
pull+plug cut+purse-string close+purse|wallet|spigot|tap shut+spigot|tap|purse shut_off+spigot turn_off+spigot|faucet|tap turn_down+spigot : subj > on.to,on.for,on,to,for,obj.on,obj.to,obj.for ; subj:state|org|{government,congress,bank,fund} on:{aid,project,programme,funding,loan,mission,deal,grant}|to:actor|for:actor|on:actor|obj.to:actor|obj.on:{aid,project,programme,funding,loan,mission,deal,grant}
  + Norway pulled the plug on aid to Malawi. = Norway > Malawi
  - The nurse pulled the plug on a bath.
drop ditch axe scratch nix scrub bin : subj > to,with,obj.to,obj.with ; subj:state|person|{president,minister,premier,king,pope} obj:{visit,trip,summit,state-visit,stopover,official-visit,joint-exercise,drill,joint-drill} +subj to:actor|with:actor|to:place|obj.to:actor|obj.with:actor|obj.to:place
  + The Brazilian president ditched a state visit to Washington. = The Brazilian president > Washington
  - The band ditched a trip to Rome.
suspend+visa-waiver|visa-free-regime|visa-free-travel|visa-issuance|visa-processing|visa-deal|visa-facilitation|visa-exemption scrap+visa-waiver|visa-free-travel|visa-deal revoke+visa-waiver|visa-exemption end+visa-waiver|visa-free-travel|visa-free-regime|visa-exemption halt+visa-issuance|visa-processing stop+visa-issuance cancel+visa-waiver|visa-exemption|visa-free-travel : subj > for,to,with,from,of,obj.for,obj.to,obj.with,obj.from ; subj:state|org|{union,government,ministry}
  + Ukraine scrapped its visa deal with Belarus. = Ukraine > Belarus
  - The app ended visa processing.

[SANCTION discontinue 164]
storm_out_of stalk_out_of march_out_of walk_out_of bolt_from flounce_out_of bow_out_of : subj > of.with,of.on,from.with,with ; subj:actor|person|{delegation,negotiator,delegate,team} of:{talk,negotiation,peace-talk,meeting,summit,conference,dialogue,session,round}|from:{talk,negotiation} of.with:actor|of.on:event|from.with:actor|with:actor
  + The Armenian negotiators stormed out of talks with Azerbaijan. = The Armenian negotiators > Azerbaijan
  - The boy stormed out of a meeting with his aunt.

[SANCTION - 163]
hammer pummel wallop smack clobber whack sting spank clout bash punish hit : subj > obj.of,obj ; subj:state|org|{government,president,union} obj:actor|place|{goods,import,export,steel,wine} with:{tariff,sanction,duty,levy,penalty,embargo,import-duty,travel-ban} +subj +obj
  + Canada hammered Chile with a tariff. = Canada > Chile
  - The batter hammered the ball with ease.
raise+tariff|duty|import-duty|levy|import-tariff|customs-duty hike+tariff|duty|import-duty|import-tariff double+tariff|duty jack_up+tariff|duty treble+tariff triple+tariff ratchet_up+tariff|sanction increase+tariff|import-duty|duty lift+tariff : subj > on.from,from,against,on.of,on.mod,on,obj.on.from,obj.on.mod,obj.on,obj.against,obj.from ; subj:state|org|{government,president,union} on:actor|against:actor|on.from:actor|on.mod:actor|obj.on:actor|obj.on.from:actor|from:actor|obj.against:actor|obj.on.mod:actor
  + India raised tariffs on Malaysia. = India > Malaysia
  - The zoo raised a duty on visitors.
impose+price-cap|export-control|export-curb|export-ban|import-ban|port-ban|chip-ban|import-quota|oil-cap|countermeasure slap+export-ban|import-ban|export-curb|visa-ban|price-cap|import-duty introduce+import-ban|price-cap|export-ban|export-control|sanction|visa-ban tighten+export-control|export-curb|visa-ban announce+import-ban|export-ban|export-control|price-cap|visa-ban widen+export-control|import-ban : subj > on.from,on.to,on,from,to,against,obj.on.from,obj.on.to,obj.on,obj.against,obj.to ; subj:state|org|{government,union,president,ministry}
  + Japan imposed a price cap on Russia. = Japan > Russia
  - The shop imposed a price cap on eggs.
shut_out_of lock_out_of freeze_out_of cut_out_of cast_out_of freeze_out lock_out shun ostracise ostracize : subj > obj,from ; subj:state|org|{union,government,treasury,bloc} obj:state|{junta,regime,bank,lender,government} +obj
  + The bloc shunned the Burmese junta. = The bloc > the Burmese junta
  - The boys shunned the new pupil.
deny+overflight|landing-right|overflight-right|docking-right ban+overflight bar+overflight|landing withdraw+landing-right|overflight-right revoke+landing-right|overflight-right|overflight-permission suspend+landing-right|overflight-right|flight refuse+landing-right cancel+landing-right|flight : subj > to,of,for,by,from,obj.to,obj.of,obj.for,obj.by,obj.from ; subj:state|{government,ministry,union} to:actor|of:actor|for:actor|by:actor|from:actor|obj.to:actor|obj.of:actor|obj.for:actor|obj.by:actor|obj.from:actor
  + Greece revoked the landing rights of a Libyan airline. = Greece > a Libyan airline
  - The club revoked the landing rights of a pigeon.
retaliatory-tariff/n counter-tariff/n retaliatory-duty/n punitive-tariff/n punitive-duty/n counter-sanction/n trade-curb/n export-curb/n export-ban/n import-ban/n visa-ban/n entry-ban/n import-curb/n chip-ban/n countermeasure/n : by,from,mod,poss > on.from,on,against ; by:actor|from:actor|mod:actor|poss:actor on:actor|against:actor|on.from:actor
  + Punitive tariffs by Canada on China took effect. = Canada > China
  - The entry ban sign at the pool fell.
halt+purchase|import suspend+purchase|import end+purchase|import stop+purchase|import cease+purchase|import curb+import freeze+import ban+import|purchase : subj > of.from,from,obj.of.from,obj.from,of.mod,obj.of.mod ; subj:state|{government,refiner,union,ministry} of.from:actor|from:actor|obj.of.from:actor|obj.from:actor
  + Poland halted purchases of coal from Russia. = Poland > Russia
  - The baker halted purchases of flour from a mill.
