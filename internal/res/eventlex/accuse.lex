# ACCUSE: condemn, criticise, blame, accuse, charge, investigate.

[ACCUSE disapprove 111]
condemn denounce deplore decry lambast lambaste castigate rebuke slam criticise criticize chastise berate scold admonish deride ridicule mock vilify lament fault reprimand censure excoriate : subj > obj.by,obj.of,obj.poss,obj ; subj:actor
  + Sweden condemned the shelling of the town by the rebels. = Sweden > the rebels
  - The house was condemned by time.
blast assail savage : subj > obj.by,obj.poss,obj ; subj:actor obj:actor|{decision,policy,plan,move,handling,law,ruling,deal} !with:{cannon,hose}
  + The senator blasted the ministry over the leak.
  - The miners blasted a tunnel.
regret : subj > obj.by,obj.poss,obj.of ; subj:actor +obj !comp
  + Berlin regretted the decision by Turkey.
  - She regretted her haircut.
express+outrage|concern|anger|dismay|disappointment|alarm|condemnation|displeasure|opposition voice+outrage|concern|anger|dismay|alarm|criticism|opposition|doubt raise+concern level+criticism issue+condemnation issue+rebuke : subj > over.mod,over.poss,about.mod,about.poss,at.mod,at.poss,at.by,over.by,over.comp.subj,about.comp.subj,at.comp.subj,over,about,of,at,with,against,obj.over,obj.about,obj.at,obj.of ; subj:actor
  + The EU expressed concern about Hungary's new law.
  - The patient expressed pain.
condemnation/n criticism/n denunciation/n rebuke/n : by,from,poss,mod > of ; of:actor by:actor|from:actor|poss:actor|mod:actor
  + Chinese criticism of the Pentagon was sharp.
  - Film criticism of this kind is rare.
critical/a : subj > of ; subj:actor of:actor
  + Rwanda was critical of the UN mission.
  - Timing is critical.
outraged/a appalled/a angered/a dismayed/a alarmed/a : subj > by,at,over ; subj:actor
  + Manila was outraged by the Chinese patrol.
  - The cat was alarmed by the noise.
hit_out_at lash_out_at rail_against speak_out_against take_aim_at hit_back_at : subj > at,against ; subj:actor
  + The premier lashed out at the opposition.
  - The branch hit him.
protest complain_about complain object_to : subj > to,obj.by,about,against ; subj:state|org
  + Tokyo protested the intrusion by Russian jets.
  - He complained about the soup.
oppose : subj > obj.by,obj.of,obj.poss,obj ; subj:actor
  + Turkey opposes the bid by Finland.
  - The thumb opposes the fingers.
lodge+complaint|protest file+complaint|protest submit+complaint issue+protest|demarche deliver+protest|demarche make+complaint : subj > with,against,to,obj.against,obj.with,about ; subj:actor
  + Vietnam lodged a protest with China.
  - Guests lodged at an inn.
summon call_in : subj > obj ; subj:state|org|{ministry} obj:{ambassador,envoy,charge,diplomat,consul}
  + Sweden summoned the Iranian ambassador.
  - He summoned a taxi.
express+regret voice+regret : subj > over.comp.subj,about.comp.subj,at.comp.subj,over,about,at,obj.over,obj.about,obj.at ; subj:actor !over:{injury,death,loss,inconvenience,incident,mishap,accident,casualty} !obj.over:{injury,death,loss,inconvenience,incident,mishap,accident,casualty}
  + The foreign ministry of Malawi expressed regret over the decision of Zambia to expel its envoy.
  - The police commissioner of Malawi expressed regret over the injury of a vendor.

[ACCUSE disapprove 111]
convey+condemnation|displeasure|outrage|anger|dismay|indignation|protest|objection|disapproval : subj > to,obj.to,iobj ; subj:actor|person
  + Jakarta conveyed its strong condemnation to the Dutch envoy.
  - The envoy conveyed the message to the Dutch minister.

[ACCUSE allege 112]
accuse : subj > obj ; subj:actor
  + Georgia accused Russia of moving the border.
  - The look of the accused was calm.
blame : subj > obj,on ; subj:actor !obj:{weather,rain}
  + Kyiv blamed Moscow for the blackout.
  - The pilot blamed fog.
blame : subj > on ; subj:actor +on
  + Officials blamed the raid on the ELN.
  - Analysts blamed the fall on profit taking.
allege claim charge contend assert : subj > comp.subj ; subj:actor comp:{ASSAULT,COERCE,ACCUSE,THREATEN,SANCTION,MOBILIZE}|comp:{arm,fund,finance,train,shelter,harbour,harbor,smuggle,supply,equip,rig,steal,interfere,meddle}
  + Sudan alleged that Chad had armed the rebels.
  - The label claims that tea helps.
charge indict prosecute : subj > obj ; obj:human with:{murder,treason,terrorism,crime,corruption,fraud,espionage,bribery,assault,incitement,sedition,conspiracy,genocide,rape,manslaughter,offence,offense}
  + Prosecutors charged the mayor with bribery.
  - They charged the phone with a cable.
indict arraign put+trial@on : subj > obj ; obj:human
  + A court indicted the former general.
  - The index dipped.
accusation/n allegation/n : by,from,poss,mod > against,of ; against:actor
  + The accusation by Lebanon against Israel was sent to the UN.
  - The allegation is old.
level+accusation|charge|allegation make+accusation|allegation bring+charge|case file+charge|lawsuit|suit|case press+charge launch+lawsuit : subj > against,obj.against,at ; subj:actor
  + The state filed charges against the broker.
  - They filed papers in a box.
sue : subj > obj ; subj:actor obj:actor
  + Gambia sued Myanmar in The Hague.
  - He wore suede.
implicate link tie : subj > obj ; obj:actor to:{attack,murder,bombing,plot,killing,terrorism,crime,group,assassination}|in:{attack,murder,bombing,plot,killing,crime,assassination} subj:actor
  + Investigators linked the officer to the killing.
  - The bridge links the island to the coast.

[ACCUSE investigate 090]
investigate probe interrogate question : subj > obj ; subj:actor !obj:{question,link,effect,origin,theory,idea,wisdom,value,past,secret,mystery}
  + Police investigated the minister.
  - Scientists investigated the effect of heat.
investigation/n probe/n inquiry/n : by,mod,poss > into,of,against ; by:actor|mod:actor|poss:actor
  + An investigation by Norwegian police into the firm began.
  - The space probe sent pictures.
open+investigation|inquiry|probe launch+investigation|inquiry|probe|manhunt begin+investigation|inquiry|probe conduct+investigation|inquiry order+investigation|inquiry|probe start+investigation|inquiry set_up+inquiry|commission : subj > into,against,obj.into,obj.against,obj.of ; subj:actor
  + Brazil opened an investigation into the mining company.
  - The museum opened its doors.
look_into : subj > into ; subj:{police,prosecutor,commission,ministry,authority,court,official,investigator}
  + Prosecutors are looking into the firm.
  - She looked into the mirror.

[ACCUSE disapprove 111]
call label brand describe characterise characterize : subj > obj.of,obj.by,obj.poss,obj ; subj:actor obj:actor|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,election,remark,action} as:{illegal,unacceptable,criminal,provocation,disgrace,terrorist,sham,farce,aggressor,traitor,dangerous,irresponsible,unfair,shameful,crime,violation,aggression,dictator,liar,interference}
  + Lagos described the ruling of the court as a sham.
  - He described the car as fast.
denounce_as condemn_as brand+terrorist|traitor : subj > obj ; subj:actor obj:actor
  + Cairo denounced the preacher as a traitor.
  - They denounced the plan.
warn_about express+alarm|fear|unease|worry|frustration|regret|outrage@over express+alarm|fear|unease|worry|frustration|regret|outrage@at voice+concern|alarm|anger@over voice+concern|alarm|anger@about : subj > over.of,about.of,at.of,over.comp.subj,about.comp.subj,at.comp.subj,over,about,at ; subj:actor
  + Oslo expressed alarm over the conduct of the junta.
  - The buyer expressed regret over the price.
attack : subj > obj.by,obj.of,obj.poss,obj ; subj:actor obj:{decision,policy,plan,bill,law,budget,record,ruling,handling,speech,statement,leadership,proposal}
  + The opposition attacked the policy of the premier on refugees.
  - The dog attacked the postman.
angry/a furious/a critical/a indignant/a unhappy/a : subj > at,with,over.of,of,about ; subj:state|org|group at:actor|with:actor|over:{decision,move,ruling,attack,remark}|of:actor|about:{decision,move,ruling,attack}
  + Beijing was furious at Vilnius.
  - The cook was angry about the soup.
criticism/n outcry/n anger/n condemnation/n : from,by,poss,mod > of,over.of,against,over ; from:actor|by:actor|poss:actor|mod:actor
  + There was strong criticism from Amnesty of the Egyptian government.
  - The essay is a work of criticism.
come+fire|criticism@under : from,under.from,under.mod,by > subj ; subj:actor
  + The minister came under fire from lawmakers.
  - The tent came under the trees.
disagree_with differ_with take_issue_with feud_with quarrel_with spar_with bicker_with : subj > with ; subj:actor with:actor
  + The chancellor disagreed with the French president.
  - The oysters disagreed with her.
spar row feud : subj & with > - ; subj:actor with:actor
  + The premier feuded with the central bank.
  - They row with two oars.
dispute/n row/n feud/n : between > - ; between:actor
  + A row between Warsaw and Kyiv flared up.
  - The row between the seats was wide.
fault upbraid lambaste decry rebuke take+task@to : subj > obj.of,obj.poss,obj ; subj:actor obj:actor
  + The auditor took the ministry to task.
  - She took the dog to the vet.

[ACCUSE allege 112]
claim allege complain : subj > comp.subj ; subj:actor comp:{ASSAULT,COERCE} comp.subj:state|{army,police,force,troop,soldier,militia,government,regime} !comp.subj:{we,i}
  + The rebels claimed that the army had tortured prisoners.
  - The clerk complained that the queue was long.
accuse : - > subj ; pass subj:actor
  + The former minister has been accused of embezzlement.
  - She spoke in an accusing tone.
charge indict arraign prosecute : subj > obj ; pass obj:human
  + Six officers were charged over the killings.
  - The battery was charged overnight.
put+investigation@under place+investigation@under be+investigation@under : subj > obj ; obj:actor
  + The banker was placed under investigation.
  - The soil was placed under glass.
suspect : subj > obj ; subj:actor obj:actor of:{murder,plot,attack,spying,espionage,fraud,terrorism,link,involvement,corruption}|obj.of:{murder,plot,attack,spying,espionage,fraud,terrorism,link,involvement,corruption}
  + Investigators suspect the colonel of involvement in the coup.
  - I suspect rain.
suspect : subj > obj ; subj:actor|person obj:actor|person|group comp:{ASSAULT,COERCE,ACCUSE,THREATEN,MOBILIZE}
  + Police in Spain suspect two Moroccans of plotting an attack.
  - Doctors suspect that the virus came from Peru.
hold+responsible : subj > obj ; subj:actor obj:actor
  + Ankara held Damascus responsible for the shelling.
  - He held a responsible post.
point+finger : subj > at ; subj:actor at:actor
  + The premier pointed the finger at the militia.
  - The child pointed a finger at the moon.
violate breach flout : subj > - ; subj:state|group|org obj:{treaty,airspace,resolution,border,agreement,sanction,sovereignty} !comp !obj:{ceasefire-agreement,ceasefire-accord,ceasefire-deal,truce-agreement,truce-deal,cease-fire-agreement,ceasefire,truce}
  + Two jets of the Russian air force violated Estonian airspace.
  - The tenant breached the lease.

[ACCUSE investigate 090]
question interrogate grill : subj > obj ; subj:{police,prosecutor,investigator,detective,judge,agent,officer,committee,panel,lawmaker}
  + Detectives questioned the mayor for six hours.
  - She questioned her choice.
inspect monitor examine search_for look_for hunt : subj > obj.of,obj.in,obj,in,for ; subj:{inspector,police,investigator,iaea,commission,agent,soldier,troop,force} obj:{site,facility,plant,reactor,factory}|for:{suspect,killer,attacker,bomber,gunman,weapon,hostage,fugitive}
  + Inspectors from Vienna examined a plant in Iran.
  - He looked for his glasses.
send+investigator|inspector|mission dispatch+investigator|inspector|mission : subj > to,in,into ; subj:actor
  + The agency dispatched inspectors to Libya.
  - He dispatched a parcel to Libya.
open+hearing|trial|case hold+hearing start+trial begin+trial : subj > of,against,into.of,on.of,obj.of ; subj:{court,judge,tribunal,committee,panel,senate,parliament,prosecutor}
  + The court opened the trial of the general.
  - He opened the case of wine.

# --- what somebody says of others' cruelty
[ACCUSE disapprove 111]
brutality/n savagery/n barbarity/n barbarism/n cruelty/n depravity/n : speaker > of,poss,mod ; speaker:actor of:group|of:state|poss:group|poss:state|mod:group|of:{terrorist,murder,killer,regime,militant}
  + "Nobody can look away from the savagery of ISIL," the Jordanian minister said.
  - The savagery of the winter took them by surprise.

[ACCUSE disapprove 111]
condemn denounce deplore decry criticise criticize slam blast lambast lambaste censure rebuke reprimand chide castigate berate bemoan disparage denigrate pillory excoriate vilify : subj > obj.by,obj.of,obj.poss,obj ; subj:actor|person obj:actor|person|event|{decision,move,policy,plan,law,bill,ruling,verdict,election,handling,response,attack,killing,ban,arrest,raid,strike,statement,remark,visit,deal,sale,crackdown,use,violation,abuse,delay,silence,failure,treatment,report,cut,step,measure,action,violence,act,sanction,vote,coup}
  + The bishops criticised the treatment of migrants by Hungary.
  - The chef criticised the sauce.
condemn criticise criticize denounce slam censure rebuke deplore : subj > by,obj ; pass subj:actor|person
  + The minister was criticised by aid groups over the delay.
  - The sofa was criticised by guests.
call brand label term dub describe denounce_as characterise characterize portray : subj > obj.of,obj.by,obj.poss,obj ; subj:actor|person obj:actor|person|event|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,election,remark,action,deployment,penalty,measure,arrest,step,strike,expulsion,raid,test,visit,deal,bill,offensive,sanction,message,judgment,judgement,report,result,outcome,appointment,count,demand,offer,proposal,comment,speech,decree,resolution,threat,seizure} comp:{illegal,unlawful,unacceptable,criminal,provocation,disgrace,sham,farce,crime,violation,aggression,interference,act,attempt,blackmail,outrage,insult,threat,betrayal,coup,slap,charade,travesty,joke,lie,blunder,cheque,surrender,circus,fraud,unjust,unfair,unconstitutional,barbaric,cowardly,shameful,irresponsible,provocative,disgraceful,scandal,mistake}|as:{illegal,unacceptable,criminal,provocation,disgrace,sham,farce,crime,violation,aggression,interference,act,attempt,blackmail,outrage,insult,threat,attack,betrayal,coup}
  + Minsk called the penalties an act of blackmail.
  - She called the cat Felix.
unacceptable/a illegal/a unlawful/a shameful/a outrageous/a deplorable/a disgraceful/a reprehensible/a intolerable/a inexcusable/a provocative/a irresponsible/a barbaric/a abhorrent/a cowardly/a unjustified/a illegitimate/a undemocratic/a : speaker > subj.of,subj.by,subj.poss,subj.mod ; speaker:actor|speaker:person subj:event|{decision,attack,move,policy,law,action,strike,arrest,sentence,visit,remark,ban,test,sanction,bombing}
  + "The attack by the rebels is cowardly," the Malian president said.
  - The price is outrageous, said the cook.
voice+concern|alarm|anger|dismay|outrage|criticism|displeasure|disapproval|disappointment|opposition|unease|objection|misgiving|doubt|reservation express+concern|alarm|anger|dismay|outrage|disapproval|displeasure|disappointment|unease|objection|indignation|horror|shock|disgust|reservation|misgiving raise+objection|concern|alarm|doubt|question register+protest|objection|concern : subj > about.of,over.of,at.of,about.poss,over.poss,about.comp.subj,over.comp.subj,at.comp.subj,about,over,at,with,obj.about,obj.over,obj.at,obj.with ; subj:actor|person
  + Austria voiced concern at reports that Serbian police had beaten marchers. = Austria > Serbian police
  + Norway voiced dismay over the arrest of the priest by Turkey.
  - The buyer raised a question about the roof.
concerned/a troubled/a disturbed/a shocked/a horrified/a outraged/a appalled/a alarmed/a dismayed/a worried/a saddened/a disappointed/a angered/a disgusted/a : subj > by.by,by.of,about.of,over.of,at.of,by.poss,by,about,over,at,with ; subj:state|org|group|person|{minister,ministry,government,commissioner,spokesman,spokeswoman,secretary-general,official,diplomat} by:event|about:event|over:event|at:event|by:{decision,report,case,violence,bloodshed,situation,arrest,death,sentence,law,crackdown,ruling,killing,use,lack}|about:{report,case,fate,situation,violence,treatment,law,arrest,crackdown,rights}|at:{decision,violence,report}|over:{arrest,fate,law,case,crackdown}|with:actor
  + The Council of Europe was deeply troubled by the case of the reporter.
  - The mother was worried about the exam.
anger infuriate outrage enrage incense irk upset offend dismay alarm : obj > subj.of,subj.poss,subj.by,subj ; obj:state|group|org|{minister,government,opposition,lawmaker,cleric,neighbour} subj:event|actor|{decision,move,remark,visit,law,plan,ruling,comment,statement,deal,cartoon,film}
  + The remarks of the Danish minister angered Egypt.
  - The delay upset the baby.
draw+criticism|condemnation|fire|ire|rebuke|anger|protest|outrage|reprimand|scorn provoke+criticism|condemnation|anger|outrage|fury|outcry spark+criticism|condemnation|anger|outrage|outcry|fury prompt+criticism|condemnation|outcry|protest|complaint|rebuke attract+criticism|condemnation face+criticism|condemnation|backlash incur+wrath earn+rebuke|criticism : from,obj.from,obj.mod,among,in,obj.in,by > subj.by,subj.of,subj.poss,subj ; from:actor|obj.mod:actor|obj.from:actor|among:actor|obj.among:human|in:state|obj.in:state
  + The raid by Chad drew condemnation from Cameroon.
  + Ottawa drew Russian criticism over the drill.
  - The show drew fire from a dragon.
criticism/n condemnation/n denunciation/n rebuke/n outcry/n anger/n outrage/n objection/n complaint/n protest/n disapproval/n indignation/n fury/n displeasure/n : by,from,poss,mod,among > of,over.of,at.of,about.of,against,over,at,with ; by:actor|from:actor|poss:actor|mod:actor|among:actor
  + Outrage among Kurds over the shelling of the town grew.
  - A complaint about the soup was ignored.
lash_out hit_out hit_back fire_back lay_into tear_into round_on turn_on rail inveigh speak_out cry_foul take_aim take_swipe take+issue : subj > at,against,on,into,with ; subj:actor|person at:actor|against:actor|on:actor|into:actor|at:person|with:actor|against:{decision,law,war,plan,move,policy,ruling}
  + The senator tore into the foreign minister over the leak.
  - The cat turned on the rug.
summon call_in : subj > obj.of,obj.poss,obj.mod,obj ; obj:{ambassador,envoy,charge,diplomat,consul,high-commissioner,charge-d'affaires}
  + Manila summoned the Chinese ambassador over the collision.
  - The bell summoned the monks.
hand+note|protest deliver+note|protest|demarche|rebuke file+protest|complaint|objection lodge+protest|complaint|objection|appeal submit+protest|complaint send+protest make+protest|complaint|representation present+note|protest : subj > with,against,to,iobj,obj.against,obj.with,obj.to,obj.of,about ; subj:actor|person !obj:{appeal}
  + Kyrgyzstan handed a note of protest to the Tajik envoy.
  - The guest filed a complaint about the bed.
complain grumble moan object bristle fume : subj > comp.subj,comp.by,to,about.of,about,against,at ; subj:state|org|group|person|{minister,ministry,government,premier,president,diplomat,lawmaker,opposition,official} comp|+about|+to
  + The Polish premier complained that Berlin had not consulted him.
  - The boy complained about school.
disagree quarrel differ clash feud row spar wrangle bicker fall_out argue : subj & with > - ; subj:actor|person with:actor|with:person over:actor|+over|+about
  + The premier clashed with the governor over the budget.
  - The curtains clash with the rug.
betray insult humiliate offend mock ridicule deride scorn belittle taunt : subj > obj ; subj:actor|person obj:actor|person|{nation,people,government,leader,army,country}
  + The general mocked the African peacekeepers.
  - The clown mocked the juggler.
shame/n disgrace/n farce/n sham/n travesty/n provocation/n betrayal/n mockery/n slap/n crime/n aggression/n blackmail/n : speaker,subj.by > subj.of,subj.by,subj.poss,subj ; speaker:actor|speaker:person subj:actor|event|{decision,attack,move,policy,law,action,election,vote,trial,verdict,visit,remark,ban,test,sentence,deal}
  + "The election in Belarus was a farce," the Polish premier said.
  - The play is a farce.
rap roast flay skewer bash knock reproach reprove slate lash hammer trash : subj > obj ; subj:actor|person obj:actor|person over:{decision,plan,move,handling,failure,delay,law,record,stance,policy,cut,rule,abuse,ban,deal}|for:{decision,failure,delay,move,stance,handling,silence,policy,record,cut,lack,role}|+for|+over +subj
  + Brussels rapped Poland over a media law.
  - The guard rapped the door with a stick.
call_out dress_down tell_off chew_out : subj > obj ; subj:actor|person obj:actor|person !obj:{troop,army,guard,police,reserve,militia} +subj
  + The Irish premier called out Israel over the raid.
  - The clerk called out the numbers.
remonstrate_with argue_with clash_with : subj > with ; subj:actor|person with:actor|with:person over:event|over:{plan,law,budget,deal,cut,appointment,reform,rule,border,fund,ban,policy,tax,remark,decision,ruling} +subj
  + Bulgaria's president clashed with the cabinet over the appointment of a prosecutor.
  - The sofa clashed with the curtains over the window.
wade_into weigh_in_against come_out_against turn_against rage_against thunder_against fulminate_against inveigh_against rant_against preach_against : subj > against,into ; subj:actor|person against:actor|against:event|against:{law,plan,policy,decision,bill,deal,war,move,regime,corruption,reform,cut}|into:{minister,government,president,union} +subj
  + Polish bishops came out against the abortion law.
  - The boat turned against the tide.
campaign lobby agitate crusade : subj > against.of,against.by,against ; subj:actor|person|human against:actor|against:{law,plan,policy,bill,deal,reform,treaty,project,dam,mine,ban,tax,pact,constitution,corruption,abuse} +subj
  + Nuns in Manila campaigned against the death penalty law of the senate.
  - The team rallied against the champions.
take+exception|umbrage|offence|offense@to take+exception|umbrage|offence|offense take+umbrage|offence|offense@at : subj > to.mod,to.poss,at.mod,at.poss,to.comp.by,to.by,to.of,at.by,to,at,obj.to,obj.at ; subj:actor|person +subj
  + Brasilia took exception to remarks by the Paraguayan president.
  - The horse took offence.
pour+scorn|contempt heap+scorn|abuse|criticism|ridicule pile+criticism|blame rain+criticism|abuse : subj > on,upon,obj.on ; subj:actor|person +subj
  + The Iranian parliament speaker poured scorn on the American offer.
  - The cook poured milk on the scorn.
give+dressing-down|tongue-lashing|rebuke|reprimand|earful|scolding : subj > iobj.mod,iobj,to,obj.to ; subj:actor|person +subj
  + The Chinese vice minister gave the Japanese ambassador a dressing-down.
  - The coach gave a hand to the boy.
reserve+criticism|scorn|ire direct+criticism|anger|ire|fire|fury aim+criticism|jibe|barb save+criticism : subj > for,at,to,against,obj.for,obj.at ; subj:actor|person +subj
  + The Spanish minister reserved his criticism for the Catalan leader.
  - The hall reserved a table for the senator.
launch+tirade|diatribe|broadside|rant|salvo deliver+tirade|diatribe|broadside|rebuke|reprimand|invective unleash+tirade|invective|barrage go+offensive@on : subj > against,at,on,to,obj.against,obj.at,obj.on ; subj:actor|person against:actor|at:actor|on:actor|to:actor|obj.against:actor|obj.at:actor|against:person +subj
  + The Hungarian premier launched a tirade against the European Commission.
  - The firm launched a salvo of offers.
haul+coal@over rake+coal@over bring+book@to call+account@to call+carpet@on : subj > obj ; subj:actor|person obj:actor|person +subj
  + Lawmakers hauled the Fijian health minister over the coals.
  - The porter hauled sacks over the wall.
slander defame malign smear discredit besmirch libel denigrate demonise demonize traduce belittle vilify : subj > obj ; subj:actor|person|{newspaper,media,broadcaster} obj:actor|person|group +subj
  + State media in Belarus smeared the exiled candidate.
  - The child smeared the plate with jam.
heckle jeer boo barrack catcall hoot whistle_at hiss : subj > obj,at ; subj:actor|person|human obj:actor|person|{speech,speaker} !obj:{player,referee,singer,band,team,striker} +subj
  + Union members heckled the Slovenian labour minister.
  - The crowd booed the referee.
question doubt challenge impugn dispute : subj > obj.of,obj.poss ; subj:actor|person obj:{legitimacy,motive,commitment,credibility,integrity,fitness,sincerity,impartiality,independence,legality,neutrality,loyalty,fairness,competence,honesty,wisdom} +subj
  + Armenian lawmakers questioned the legitimacy of the premier.
  - He questioned the wisdom of socks.
cast+doubt throw+doubt raise+question|doubt pose+question : subj > on.of,on.by,about.of,over.of,on,about,over,obj.about,obj.over ; subj:actor|person about:{legitimacy,fairness,independence,legality,impartiality,credibility,motive,conduct,role,integrity}|over:{legitimacy,fairness,legality,role,conduct}|on:{legitimacy,fairness,result,impartiality,credibility,account,claim,election,vote} +subj
  + Observers from the OSCE raised doubts about the fairness of the Kyrgyz vote.
  - The guest raised a question about the soup.
compare liken equate : subj > obj.of,obj ; subj:actor|person obj:actor|person to:{hitler,nazi,nazis,stalin,apartheid,mafia,dictator,gestapo,taliban,fascist,fascism,gangster,terrorist,mussolini}|with:{hitler,nazi,nazis,stalin,apartheid,mafia,terrorist} +subj
  + A Turkish minister compared the Dutch government to the Nazis.
  - The critic compared the tenor to Caruso.
vent+anger|fury|frustration|spleen|rage air+grievance|complaint|anger : subj > at,on,against,over,to,obj.at,obj.against,obj.over ; subj:actor|person|human +subj
  + Farmers from Punjab vented their anger at the federal minister.
  - The pipe vents steam at the back.
sound+alarm|alarm-bell raise+alarm|alarm-bell|red-flag ring+alarm|alarm-bell : subj > over.of,about.of,over.in,about.in,over,about,at,on,obj.over,obj.about ; subj:actor|person +over|+about|+at|+on|obj.over|obj.about +subj
  + The UN rights chief sounded the alarm over arrests in Nicaragua.
  - The cook raised the alarm.
convey+displeasure|concern|protest|dissatisfaction|objection|anger|disappointment|dismay communicate+concern|displeasure|protest register+displeasure|disapproval|disquiet|dismay relay+concern|protest make_known+displeasure|objection : subj > to,with,over,about,obj.to,obj.about,obj.over ; subj:actor|person +subj
  + India conveyed its displeasure to the Canadian envoy.
  - The cable conveyed power to the shed.
censure-motion/n no-confidence-motion/n confidence-motion/n confidence-vote/n impeachment-motion/n no-confidence-vote/n : by,from,poss,mod > against,in ; against:actor|against:person|in:actor
  + A censure motion by the left against the French government failed.
  - A confidence vote of the choir in its hat amused all.
table+motion file+motion submit+motion bring+motion introduce+motion pass+motion adopt+motion move+motion : subj > against,obj.against,in ; subj:actor|person against:actor|obj.against:actor|against:person|obj.against:person
  + Opposition deputies in Thailand filed a motion against six ministers.
  - The clerk filed a motion sensor against the wall.
vote_censure vote_condemn vote_impeach vote_reprimand vote_denounce : subj > comp.obj ; subj:actor comp.obj:actor|event|{law,plan,decision,policy,minister,handling,crackdown,war,remark} +subj
  + The Scottish parliament voted to condemn the deportation law.
  - The jury voted to reprimand the pudding.
adopt+resolution pass+resolution approve+resolution back+resolution : subj > obj.comp.obj,obj.against ; subj:{assembly,parliament,council,senate,congress,house,committee,un,league,union,summit,lawmaker} obj.comp:{condemn,denounce,deplore,criticise,criticize,censure}
  + The Human Rights Council adopted a resolution to condemn the Sudanese junta.
  - The council adopted a resolution to paint the hall.
contemptuous/a scornful/a dismissive/a scathing/a disdainful/a distrustful/a mistrustful/a intolerant/a : subj > of,about,toward,on,in ; subj:actor|person of:actor|about:actor|of:{plan,offer,claim,effort,law,policy,court,ruling}|about:{plan,handling,law,policy,deal}|on:{handling,record}
  + The Dutch senate was scornful of the finance ministry.
  - The diner was scornful of the fork.
hostile/a averse/a antagonistic/a : subj > to.by,to.of,to ; subj:actor|person to:actor|to:event|to:{plan,law,bill,deal,reform,treaty,project,policy,visit,presence,move,pact,membership,accession,entry,proposal}
  + The Serbian church is hostile to the treaty with Kosovo.
  - The wall is opposed to the window.
fed_up weary/a sick/a disillusioned/a dissatisfied/a disgruntled/a unhappy/a displeased/a : subj > with.of,with.by,of,with,at,about ; subj:actor|group|{official,minister,diplomat,lawmaker,general} with:actor|with:{performance,policy,progress,handling,conduct,response,pace,decision,behaviour}|of:actor|about:actor|at:actor
  + Washington is displeased with the conduct of the Rwandan army.
  - The actor is unhappy with her hair.
tirade/n diatribe/n broadside/n rant/n outburst/n invective/n jibe/n swipe/n barb/n smear-campaign/n vitriol/n insult/n : by,from,poss,mod > against,at ; against:actor|at:actor|against:person
  + A tirade by the Venezuelan leader against Colombia went on for an hour.
  - A swipe at the ball by the cat missed.
hostility/n resistance/n antipathy/n disquiet/n resentment/n aversion/n : by,from,among,poss,mod > to.by,to.of,to,toward,against ; to:event|to:{plan,law,bill,deal,reform,treaty,project,policy,war,presence,visit,government,rule,dam,base}|against:actor|toward:actor by:actor|from:actor|poss:actor|mod:actor|among:human
  + Resistance by Lebanese Christians to the election law hardened.
  - Resistance from the door to the key was slight.
censure/n reprimand/n reproach/n dressing-down/n scolding/n rebuke/n : by,from,poss,mod > of,for,to,against ; of:actor|for:actor|to:actor|of:person|for:person
  + The censure of Israel by the General Assembly was carried by 120 votes.
  - The rebuke from his aunt was brief.
face+backlash|criticism|outcry|condemnation|censure|wrath|anger|rebuke|fury|outrage encounter+criticism|opposition|hostility meet+criticism|opposition|condemnation|outrage|anger|scorn@with : from,by,obj.from,obj.mod,among,with.from > subj.by,subj.of,subj.poss,subj ; from:actor|by:actor|obj.from:actor|obj.mod:actor|with.from:actor|from:human
  + The Greek plan met with criticism from the refugee agency.
  - The show met with rain.
scapegoat single_out : subj > obj ; subj:actor|person obj:actor|person for:{criticism,blame,attack,condemnation,censure,reproach}|comp +subj
  + The UN envoy singled out Eritrea for criticism.
  - The scout singled out a striker for praise.
question : subj > comp.subj ; subj:{lawmaker,senator,critic,opposition,diplomat,official,minister,observer,watchdog,monitor} comp comp.subj:actor|event +subj
  + Senators questioned whether Riyadh would keep its word.
  - The diplomat questioned whether rain would fall.
ridicule mock lampoon satirise satirize poke+fun make+fun scoff_at sneer_at laugh_at jeer_at thumb+nose : subj > at,of,obj.at,obj.of,obj ; subj:actor|person obj:actor|at:actor|of:actor|obj.at:actor|obj.of:actor +subj
  + The Philippine president poked fun at the Chinese envoy.
  - The jester laughed at the dog.
scold lecture admonish hector nag berate : subj > obj ; subj:actor|person obj:actor|person on:{right,democracy,spending,migration,corruption,reform,debt,press,budget}|about:{right,democracy,spending,corruption,debt,budget}|+for +subj
  + The German finance minister lectured Athens on spending.
  - The don lectured a class on debt.
accuse : subj > obj ; subj:actor|person of:{hypocrisy,arrogance,incompetence,cowardice,indifference,double-standard,negligence,bias,inaction,intransigence,weakness,dishonesty,populism,scaremongering,mismanagement,complacency,favouritism}|obj.of:{hypocrisy,arrogance,incompetence,cowardice,indifference,double-standard,negligence,bias,inaction,intransigence,mismanagement,complacency} +subj +obj
  + The Palestinian envoy accused Berlin of hypocrisy.
  - The critic accused the tenor of a weakness.
hypocritical/a cynical/a disgusting/a despicable/a heinous/a inhuman/a appalling/a unconscionable/a reckless/a monstrous/a ludicrous/a absurd/a baseless/a counterproductive/a counter-productive/a inflammatory/a racist/a : speaker > subj.of,subj.by,subj.poss,subj ; speaker:actor|speaker:person subj:actor|event|{decision,attack,move,policy,law,action,strike,sentence,visit,remark,ban,test,sanction,bombing,stance,plan,comment,statement,rhetoric,treatment} !subj:{accusation,allegation,charge,claim,report,complaint,suggestion,rumour}
  + The bombing by the Burmese army was despicable, the Malaysian foreign minister said.
  - The sauce is appalling, the cook said.
shock horrify stun appal appall sicken disgust : obj > subj.of,subj.poss,subj.by,subj ; obj:state|org|{minister,government,diplomat,official,president,premier} subj:event|{decision,move,remark,killing,attack,raid,execution,massacre,law,ruling,cartoon,crackdown,verdict,statement,treatment,arrest}
  + The execution of the dancer by Iran horrified the Swedish government.
  - The joke of a boy disgusted the aunt.
take_to_task bring_to_book call_to_account : subj > obj ; subj:actor|person obj:actor|person +subj
  + Auditors called the Ghanaian ministry to account.
  - The clerk called the number to his account.
take+dim-view|poor-view|jaundiced-view : subj > of.poss,of,obj.of ; subj:actor|person +subj
  + Pakistan took a dim view of the Indian statement.
  - The camera took a dim view of the hall.
raise+voice : subj > against,obj.against ; subj:actor|person against:actor|against:event
  + The Zambian bishops raised their voice against the president.
  - The tenor raised his voice against the noise.
draw+ire|wrath|anger|displeasure|scorn|opprobrium incur+ire|wrath|displeasure|anger|scorn arouse+ire|anger|wrath provoke+ire|wrath|scorn : obj.of,obj.poss,obj.from,from > subj.poss,subj ; obj.of:actor|obj.poss:actor|obj.from:actor|from:actor|obj.of:person
  + The judges drew the ire of the Salvadoran president.
  - The story drew the wrath of the storm.
savage skewer pillory excoriate : subj > obj.poss,obj.of,obj ; subj:actor|person obj:{record,plan,policy,handling,speech,decision,report,bill,budget,strategy}
  + The senator savaged the Pentagon's record in Yemen.
  - The dog savaged the record player.
frown_on frown_upon scowl_at bristle_at : subj > on.poss,on.of,at.poss,at.of,on,upon,at ; subj:state|org on:actor|on.poss:actor|on.of:actor|at:actor|at.poss:actor|at.of:actor|upon:actor
  + The Vatican frowned on the Chinese bishop's appointment.
  - The club frowned on wet shoes.
cry+shame|betrayal : subj > on,over,at ; on:actor|over:actor|at:actor
  + Greek ministers cried shame on Turkey.
  - The baby cried shame to the moon.
mince+word pull+punch : subj > about.mod,about.poss,on.mod,on.poss,in.on.poss,in.on.mod,in.on,about,on,with,obj.about,obj.on ; subj:actor|person in:{verdict,criticism,assessment,condemnation}|about:actor|about:{law,policy,plan,conduct,decision}|on:actor|with:actor|obj.about:actor|obj.on:actor
  + The US ambassador minced no words about the Kenyan government.
  - The boxer pulled a punch on the bell.
have+harsh-word|sharp-word|strong-word|stern-word|blunt-word|angry-word reserve+harsh-word|sharp-word|strong-word|scorn|ire|contempt save+harsh-word|sharp-word|scorn : subj > for,obj.for ; subj:actor|person for:actor|obj.for:actor
  + Ireland reserved its harshest words for the Israeli government.
  - The poet had sharp words for pain.
give+grilling|dressing-down|tongue-lashing|roasting|telling-off|earful : subj > iobj,to,obj.to ; subj:actor|person iobj:actor|iobj:person|to:actor|obj.to:actor
  + Lawmakers in Manila gave the defence minister a grilling over the island.
  - The cook gave the steak a grilling.
call+dictator|tyrant|liar|bully|traitor|murderer|killer|war-criminal|criminal|thug|puppet|fascist|butcher|despot|warmonger|coward|thief|hypocrite brand+dictator|tyrant|liar|bully|traitor|murderer|killer|war-criminal|criminal|thug|puppet|fascist|butcher|despot|warmonger|coward|thief|hypocrite label+dictator|tyrant|liar|bully|traitor|murderer|killer|war-criminal|criminal|thug|puppet|fascist|butcher|despot|warmonger|coward|thief|hypocrite dub+dictator|tyrant|liar|bully|traitor|murderer|killer|war-criminal|criminal|thug|puppet|fascist|butcher|despot|warmonger|coward|thief|hypocrite : subj > obj ; subj:actor|person obj:actor|person
  + The Peruvian minister called the congressman a bully.
  - The Peruvian minister called the congressman a cousin.
brand call label dub : subj > iobj ; subj:actor|person +iobj obj:{dictator,tyrant,liar,traitor,murderer,killer,war-criminal,criminal,thug,puppet,fascist,butcher,despot,warmonger,coward,thief}
  + The Ugandan opposition branded the president a dictator.
  - The farmer called the foal a beauty.
give+hard-time|rough-ride|rough-time : subj > iobj ; subj:actor|person iobj:actor|iobj:person
  + The Kuwaiti parliament gave the finance minister a rough ride over the budget.
  - The horse gave its owner a rough ride.
pour+ridicule|contempt : subj > on.mod,on.of,on.poss,on ; subj:actor|person on:actor|on:{claim,plan,report,idea,proposal,figure,account,pledge}
  + The Taliban poured ridicule on the Pakistani claim.
  - The cook poured contempt sauce on the rice.
rubbish trash lampoon : subj > obj.of,obj.poss,obj.mod,obj ; subj:actor|person obj:{report,claim,plan,proposal,figure,record,statement,study,ruling,verdict,poll}
  + Hungary rubbished the EU report.
  - The tenants trashed the flat.
voice+disgust|dismay|revulsion|horror|indignation express+disgust|revulsion|horror|indignation : subj > at.by,at.of,at.mod,obj.at.by,obj.at.mod,at,over ; subj:actor|person at:event|at:actor|obj.at:event|over:event
  + The Icelandic premier voiced disgust at the Israeli raid.
  - The guest voiced disgust at the soup.
read+riot-act : subj > to,iobj,obj.to ; subj:actor|person
  + The Iraqi premier read the riot act to the Turkish ambassador.
  - The clerk read the riot act of 1714 aloud.
cast+aspersion|slur : subj > on.mod,on.of,obj.on.mod,obj.on.of,on,obj.on,upon ; subj:actor|person
  + Latvia cast aspersions on the Belarusian election.
  - The angler cast a line on the lake.
cry+foul : subj > - ; subj:actor|person over:{election,vote,count,result,ruling,verdict,ballot,arrest,ban,law}|at:{election,vote,count,result,ruling,ban}
  + The Georgian opposition cried foul over the election.
  - The keeper cried foul over the kick.
challenge question rubbish : subj > in,by,of,obj.in,obj.by,obj.of,obj.poss ; subj:state|person|org|{minister,spokesman,spokeswoman,opposition,president} obj:{report,claim,account,version,finding,figure,assertion,statistic,narrative,assessment} obj.in:actor|obj.by:actor|obj.of:actor|in:actor|obj.poss:actor
  + The Kremlin challenged a report by the British press.
  - The pupil challenged the report of the cook.
take+aim|swipe|dig|potshot have+dig|pop|go@at light_into lay_into wade_into : subj > at,into,obj.at ; subj:state|person|org at:actor|into:actor|at:person|obj.at:actor|into:person !subj:armed !subj:{police,officer}
  + The French president took aim at Hungary over the law.
  - The archer took aim at a target.
find+fault pick+hole : subj > with.of,with,in.of,obj.with,obj.with.of ; subj:state|person|org|{auditor,monitor,observer,commission} with:actor|with:{election,vote,law,policy,plan,handling,conduct,trial,verdict}|obj.with:actor|in:{election,vote,law,policy,plan,case}
  + Observers of the OSCE found fault with the Kazakh election.
  - The tailor found fault with a seam.
fume seethe bristle : subj > at,over.by,at.by,about ; subj:state|person|{government,minister,diplomat,capital,beijing,kremlin} at:actor|over:event|at:{move,remark,decision,visit,law,plan,report,tariff}|over:{move,remark,decision,visit,law,plan,report,tariff}|about:actor +subj
  + Beijing's envoy bristled at the remarks of the Swedish premier.
  - The minister's kettle fumed at noon.
protest_to complain_to object_to remonstrate_to : subj > to ; subj:state|{government,ministry,minister,president,premier,embassy,envoy,ambassador} to:state|to:{government,ministry,ambassador,embassy,envoy,council,united-nations}
  + The Cypriot president protested to Turkey over the drilling.
  - The child protested to the government of the house.
haul+coal@over haul+carpet@over rake+coal@over : subj > obj ; subj:state|person|org|{committee,lawmaker}
  + The senate hauled the minister over the coals.
  - The miner hauled a cart over the coals.
describe brand denounce portray paint cast depict regard see view : subj > obj.of,obj.by,obj.poss,obj.mod,obj ; subj:state|person|org as:{threat,danger,menace,provocation,aggression,betrayal,crime,insult,violation,humiliation,disaster,disgrace,terrorist,dictator,aggressor,enemy,coup,sham,farce} obj.mod:actor|obj.of:actor|obj.by:actor|obj:actor|obj.poss:actor
  + Egypt described the Ethiopian dam as a threat.
  - The guide described the Ethiopian goat as a danger to roses.
hand+protest-note|note-of-protest|protest deliver+protest-note|note-of-protest|protest present+protest-note|note-of-protest|protest send+protest-note|note-of-protest|protest-letter submit+protest-note : subj > to,iobj,obj.to ; subj:state|{ministry,embassy,government,minister,ambassador}
  + The foreign ministry of India handed a protest note to the Pakistani ambassador.
  - The clerk handed a protest note to a shelf.
draw+response|reaction|retort|riposte bring+response|rebuke|retort : from,obj.from > subj.of,subj.by,subj.poss ; from:actor|obj.from:actor obj.mod:actor|+from|obj.from:actor
  + The law of the Hungarian parliament drew an angry response from Brussels.
  - The joke drew a response from the stalls.
curse damn revile decry lament bemoan execrate : subj > obj.of,obj.by,obj.poss,obj ; subj:person|human|actor obj:state|{government,regime,junta,army,authority,minister,president} !obj:{luck,day}
  + The old farmer cursed the Afghan government.
  - The farmer cursed the mule.

[ACCUSE allege 112]
accuse : subj > obj ; subj:person|human|{aide,minister,rival,party,group,report,lawyer,candidate,critic,leader,opposition,family} obj:actor|person|{commission,organisation,police,party,government,company,foreigner,army}
  + His rival accused the electoral commission of stuffing ballot boxes.
  - The mirror accused him of age.
allege claim charge contend maintain assert argue insist : subj > comp.subj ; subj:{group,lawyer,activist,opposition,monitor,watchdog,critic,union,amnesty,resident,villager,campaigner,exile,rebel,dissident} comp:{ASSAULT,COERCE} comp.subj:{police,army,soldier,troop,force,guard,agent,militia,rebel,government,authority,regime,officer,militant,settler,official,fighter} !comp.subj:{we,i,it,they}
  + Rights groups allege police have beaten detainees in Managua.
  - The guide says rebels built the wall.
allegation/n accusation/n charge/n claim/n complaint/n suspicion/n : by,from,poss,mod > against,of,about ; against:actor|against:person|by:actor|from:actor
  + Allegations by the opposition against the commission were denied.
  - The claim by the guide is old.
level+accusation|charge|allegation make+accusation|allegation|charge hurl+accusation|insult|abuse trade+accusation|blame|charge|insult exchange+accusation repeat+accusation|allegation bring+charge|case|complaint file+charge|lawsuit|suit|case|complaint|indictment|petition press+charge prefer+charge lay+charge|blame launch+lawsuit|proceeding|action open+proceeding|case begin+proceeding : subj > against,at,on,with,obj.against,obj.at,obj.on ; subj:actor|person
  + The union filed a suit against the ministry.
  - The clerk filed a case of pens.
trade exchange : subj & with > - ; subj:actor obj:{accusation,blame,charge,barb,recrimination,insult}
  + Seoul and Tokyo traded accusations over the plane.
  - The boys traded insults for sweets.
sue take+court@to haul+court@before drag+court@to : subj > obj ; subj:actor|person|human obj:actor|person|{company,government,ministry,state,bank,newspaper,firm}
  + Villagers sued the mining company in London.
  - Sue took the bus.
charge indict arraign prosecute book put+trial@on try impeach court-martial : subj > obj ; obj:human|person subj:{prosecutor,police,court,grand-jury,authority,state,judge,tribunal,government,parliament,senate,congress,army,military,magistrate,house,lawmaker} !obj:{marcher,crowd,protester,demonstrator,barricade,rioter}
  + Polish police charged a smuggler with trafficking.
  - Police charged the batteries.
charge indict arraign prosecute try impeach : subj > obj ; pass obj:human|person
  + Two bankers were indicted in New York.
  - The recipe was tried by cooks.
charge/n indictment/n prosecution/n lawsuit/n suit/n impeachment/n trial/n : by,mod,from > against,of ; against:actor|against:person|of:person|of:{minister,president,general,officer,leader,soldier,journalist,activist,official,policeman,colonel}
  + The trial of the former president opened in Dakar.
  - The trial of a new drug began.
go+trial@on stand+trial appear+court@in appear+court@before face+trial|charge|prosecution|indictment|court-martial : - > subj ; subj:human|person
  + The former mayor went on trial in Naples.
  - The drug went on trial in May.
implicate link tie connect finger name identify : subj > obj,to,in,with ; obj:actor|person to:event|to:{attack,murder,bombing,plot,killing,terrorism,crime,group,assassination,coup,raid}|in:event|in:{attack,murder,plot,killing,bombing}|as:{suspect,mastermind,attacker,spy,killer}|with:event
  + The report linked two officers to the murder of the reporter.
  - The tunnel links the island to the port.
implicate link tie suspect : subj > obj ; pass obj:actor|person in:event|to:event|in:{attack,murder,plot,killing,bombing,corruption,scandal}|to:{attack,murder,plot,killing,bombing,group}
  + The general was implicated in the coup.
  - The path is linked to the road.
violate breach flout break contravene infringe : subj > obj.with,- ; subj:state|armed|group|org|{side,army,rebel,government} obj:{treaty,airspace,resolution,agreement,accord,sovereignty,law,international-law,human-right,deal,pact,sanction,territory} !comp !obj:{ceasefire-agreement,ceasefire-accord,ceasefire-deal,truce-agreement,truce-deal,cease-fire-agreement,ceasefire,truce}
  + Armenia violated the border accord, the Azeri ministry said.
  - The lodger broke the agreement on noise.
attribute pin ascribe impute : subj > to,on ; subj:actor|{police,official,army,government,minister,authority} to:actor|on:actor obj:event|{attack,blame,killing,bombing,violence,death,raid,blast}
  + Officials attributed the raid to the Tuareg militia.
  - Critics attributed the play to Shakespeare.
testify_against inform_on : subj > against,on ; subj:person|human against:actor|against:person|on:person|on:group|on:actor +subj
  + A former aide testified against the Peruvian president in Lima.
  - A mother testified for her son.
trace : subj > to ; subj:actor|{police,expert,analyst,investigator} obj:event|{attack,weapon,leak,hack,malware,bomb,money} to:actor +subj
  + British investigators traced the poison attack to the Russian military.
  - She traced the line to the edge of the map.
see+hand detect+hand suspect+hand recognise+hand : subj > obj.of ; subj:actor|person obj.of:actor|obj.of:group +subj
  + Kabul saw the hand of Pakistan behind the bombing.
  - The dealer saw the hand of the player.
cast+suspicion|blame shift+blame|responsibility heap+blame apportion+blame assign+blame throw+blame fix+blame : subj > on,onto,for ; subj:actor|person on:actor|onto:actor +subj
  + Investigators cast suspicion on the Bolivian air force.
  - The lamp cast shadows on the general.
lay+door@at put+door@at : subj > at.of ; subj:actor|person obj:{blame,responsibility,attack,crime,failure} +subj
  + The bishop laid responsibility at the door of the Congolese army.
  - The cat laid a mouse at the door of the minister.
responsible/a culpable/a complicit/a answerable/a : speaker > subj ; speaker:actor|speaker:person subj:actor|group for:event|for:{death,attack,bloodshed,bombing,massacre,violence,failure,breakdown,crisis,escalation}|in:event|in:{crime,genocide,massacre,killing,abuse} subj:actor
  + "The Syrian regime is responsible for this bombing," the British envoy said.
  - The cook is responsible for the soup, she said.
attack/n@behind bombing/n@behind killing/n@behind assassination/n@behind plot/n@behind explosion/n@behind blast/n@behind cyberattack/n@behind : speaker > subj ; speaker:actor|speaker:person|speaker:human subj:actor
  + Iran is behind the attack on the tankers, the Saudi minister said.
  - The tower is behind the bombing range, a guide said.
wanted/a sought/a : by,in > subj ; subj:person|human for:{murder,killing,attack,bombing,war-crime,genocide,fraud,corruption,terrorism,crime,trafficking,kidnapping,role}
  + The militia chief is wanted for murder by a court in Bangui.
  - Fresh cod is sought for the soup.
link connect tie : subj > obj ; subj:actor|person|{report,evidence,document,leak,letter} obj:actor|person to:group|to:org|to:{rebel,cartel,terrorist,militia,mafia,extremist,network,qaeda,cell} +subj
  + American prosecutors linked the Honduran mayor to a drug cartel.
  - A rope linked the climbers to the team.
point_to point+blame@at suggest+involvement indicate+involvement allege+involvement allege+complicity allege+collusion : subj > obj.of,obj.by,to.of ; subj:actor|person|{evidence,investigator,expert} obj.of:actor|obj.by:actor|to:{involvement,role,complicity,hand} +subj
  + Dutch investigators alleged complicity of the Russian army in the downing.
  - Signs pointed to the role of salt.
claim allege : subj > comp.subj ; subj:{relative,family,widow,neighbour,colleague,survivor} comp:{COERCE,ASSAULT} comp.subj:armed|{police,army,soldier,troop,force,guard,agent,militia,government,authority,regime,officer} !comp.subj:{we,i,it,they} +subj
  + Relatives claimed that soldiers had abducted the Bangladeshi blogger.
  - The family says an officer bought the house.
mastermind orchestrate engineer instigate plot : subj > obj.on,obj.against,obj.of,- ; subj:person|actor|human obj:{attack,bombing,coup,killing,plot,massacre,assassination,riot,unrest,uprising,kidnapping,genocide} +subj
  + The colonel masterminded the massacre of the Tutsi villagers, prosecutors said.
  - The chef orchestrated a dinner of six courses.
frame : subj > obj ; subj:{police,officer,prosecutor,regime,agent,government} obj:human|person +subj
  + Turkish prosecutors framed the lawyers, the bar says.
  - The agent framed the picture of the queen.

[ACCUSE investigate 090]
investigate probe examine inquire_into look_into enquire_into scrutinise scrutinize : subj > into.of,into.by,obj.of,obj.by,obj,into ; subj:{police,prosecutor,commission,ministry,authority,court,official,investigator,panel,committee,parliament,regulator,inspector,un,agency,team,tribunal,watchdog,bureau,detective,ombudsman} obj:actor|person|event|{allegation,report,death,killing,claim,attack,accusation,complaint,role,link,case,incident,crash,abuse,shooting}|into:event|into:actor|into:{allegation,report,death,claim,accusation,complaint,affair,case}
  + Prosecutors are examining the role of the minister in the sale.
  - The panel examined the wine.
investigate probe : subj > obj ; pass obj:actor|person|event|{death,killing,attack,allegation,report,claim,incident,case}
  + The death of the student is being investigated.
  - The cave was probed by divers.
investigation/n probe/n inquiry/n enquiry/n inquest/n manhunt/n search/n hunt/n : by,mod,poss,of > into.by,into.of,into,of,against,for ; by:actor|mod:actor|into:event|into:actor|into:{death,killing,allegation,affair,scandal,abuse,case,incident,role,claim}|for:{killer,attacker,suspect,gunman,bomber,culprit,assailant,perpetrator}
  + An inquiry into the shootings by soldiers was opened in Lima.
  - A search for gold began.
open+investigation|inquiry|probe|case launch+investigation|inquiry|probe|manhunt|search begin+investigation|inquiry|probe|manhunt conduct+investigation|inquiry|probe order+investigation|inquiry|probe start+investigation|inquiry|probe announce+investigation|inquiry|probe set_up+inquiry|commission|panel establish+commission|inquiry|panel appoint+commission|panel|prosecutor form+commission|committee hold+inquiry|hearing|inquest reopen+investigation|inquiry|case : subj > into.by,into.of,into,against,obj.into.by,obj.into.of,obj.into,obj.against,comp.obj,obj.of ; subj:actor|person +into|+against|+of|obj.into|obj.against|comp
  + The president ordered an inquiry into the shooting of students by police.
  - The museum established a commission for a statue.
question interrogate quiz grill interview : subj > obj ; subj:{police,prosecutor,investigator,detective,judge,agent,officer,committee,panel,lawmaker,magistrate,senator,authority} obj:human|person
  + Magistrates questioned the former president in Paris.
  - The host quizzed the guests.
question interrogate : subj > obj ; pass obj:person|{minister,president,official,suspect,general,editor,journalist,activist,mayor,banker,officer}
  + The editor was questioned for nine hours.
  - The theory was questioned.
subpoena summon : subj > obj ; subj:{court,prosecutor,judge,police,committee,panel,congress,senate,parliament,tribunal} obj:human|person
  + A court summoned the former interior minister.
  - The court summoned a taxi.
gather collect amass compile seek : subj > against,on,of,from,obj.against,obj.of,obj.from,obj.on ; subj:actor|{prosecutor,investigator,police,commission,lawyer,panel} obj:{evidence,testimony,proof,witness-statement,dossier,statement,intelligence} against:actor|against:person|obj.against:actor|obj.against:person|of:{crime,abuse,atrocity,corruption,attack,fraud}|obj.of:{crime,abuse,atrocity,corruption,attack,fraud,torture}|on:actor|obj.on:actor +subj
  + Ukrainian prosecutors gathered evidence of torture against a Russian colonel.
  - The lawyer collected a statement of his bank.
take record hear : subj > from,obj.from,against,obj.against ; subj:{court,judge,panel,commission,investigator,police,prosecutor,tribunal,committee,detective,magistrate} obj:{testimony,statement,evidence,witness,deposition} from:human|from:person|obj.from:human|obj.from:person|against:person|obj.against:person|obj.against:human +subj
  + The truth commission heard testimony from a former rebel commander in Monrovia.
  - The judge took a statement from the bank to the bin.
subpoena summons : subj > obj ; subj:{court,committee,prosecutor,judge,panel,congress,parliament,inquiry,senate,tribunal,commission,grand-jury,magistrate} obj:human|person for:{questioning,interrogation,hearing,testimony}|to:{court,testify,hearing}|as:{witness,suspect}
  + An Ivorian magistrate summonsed the former rebel leader for questioning.
  - The court called a plumber for the tap.
search raid comb : subj > obj.of,obj.poss ; subj:{police,investigator,prosecutor,agent,detective,officer,magistrate} obj:{home,office,villa,residence,flat,apartment,headquarters,house,yacht,car} as:{part}|for:{evidence,document,clue,weapon,fingerprint}|over:{fraud,corruption,case,link} +subj
  + Belgian detectives searched the homes of two members of the European Parliament for evidence.
  - The agent searched the house of a client for a key.
take_over head lead conduct oversee supervise pursue : subj > into.by,into,obj.into.by,obj.into,obj.of,against,obj.against ; subj:{judge,prosecutor,general,panel,detective,commission,court,inspector,magistrate,committee,minister,agency} obj:{investigation,probe,inquiry,inquest,manhunt,case,prosecution} obj.into:event|obj.into:actor|obj.into:{death,killing,affair,claim,allegation,crash,murder,abuse}|into:event|into:{death,killing,affair,claim,allegation,crash,murder,abuse}|obj.against:actor|against:actor|against:person +subj
  + A judge from Antioquia headed the inquiry into the killings of peasants by soldiers.
  - The general headed the case of wine.
monitor observe watch track verify : subj > obj.in,obj.of,obj.between,obj.by,obj ; subj:{inspector,observer,mission,monitor,agency,iaea,osce,commission,watchdog,un,peacekeeper,rapporteur,satellite,un-mission,observer-mission} obj:{election,vote,poll,ceasefire,truce,border,trial,withdrawal,compliance,enrichment,demonstration,count,referendum,disarmament,plant,reactor,site,stockpile,troop,movement} +subj
  + Observers from the European Union monitored the vote in Ghana.
  - The agency monitored the growth of moss.
inspect verify visit examine sample swab : subj > obj.of,obj.in,at,obj ; subj:{inspector,iaea,weapon-inspector,un-inspector,expert,monitor,opcw,investigator} obj:{site,plant,facility,reactor,factory,warehouse,laboratory,stockpile,silo,centrifuge,bunker,scene,base,missile-site,airport,shipment} +subj +obj
  + Experts from the OPCW inspected a Syrian laboratory in Barzeh.
  - The expert sampled the plant of mint.
interview debrief screen vet : subj > obj ; subj:{police,detective,investigator,agent,prosecutor,official,officer,interrogator,intelligence-officer} obj:{suspect,witness,detainee,defector,asylum-seeker,survivor,refugee,hostage,prisoner,returnee,victim} +subj
  + South Korean agents debriefed a defector from the North.
  - The agent interviewed a witness for his novel.
open+file|docket|enquiry|proceeding institute+inquiry|investigation initiate+investigation|probe|inquiry|proceeding call+inquiry|investigation commission+inquiry|report|review convene+inquiry|panel constitute+committee|panel|inquiry name+panel|commission|prosecutor mount+investigation|inquiry|manhunt|search step_up+search|hunt|investigation widen+investigation|probe|inquiry|search intensify+search|hunt|investigation resume+investigation|inquiry|search expand+probe|investigation : subj > into.by,into.of,into,against,for,obj.into.by,obj.into,obj.against,obj.for ; subj:actor|person into:event|into:actor|obj.into:event|obj.into:actor|into:{death,killing,affair,claim,crash,abuse,fraud,role,leak}|obj.into:{death,killing,affair,claim,crash,abuse,fraud,role,leak}|against:actor|obj.against:actor|for:{killer,suspect,gunman,attacker,hostage,fugitive}|obj.for:{killer,suspect,gunman,attacker,hostage,fugitive}
  + Bangladesh initiated an inquiry into the killings of protesters by police.
  - The library opened a file on beetles.
subject/n target/n focus/n : of.by,by > subj ; subj:actor|person of:{inquiry,enquiry,probe,investigation,audit,inquest}
  + The Malawian minister is the subject of an inquiry by the anti-corruption bureau.
  - The minister is the subject of a song.
open+file|docket|dossier : subj > on.by,obj.on.by,obj.on,on,against,into ; subj:org|state|{police,prosecutor,court,pentagon} on:event|on:actor|obj.on:event|obj.on:actor|against:actor|into:event
  + The Pentagon opened a file on the raid.
  - The clerk opened a file on birds.
grill quiz interrogate : subj > obj ; subj:{senate,committee,lawmaker,parliament,panel,senator,deputy,congress,prosecutor,judge,magistrate,investigator,mp,commission} obj:actor|person
  + The senate grilled the Chilean police chief.
  - The panel grilled the fish.
comb_through pore_over sift_through trawl_through : subj > through.of,through.poss,over.of,over.poss ; subj:{auditor,investigator,prosecutor,detective,inspector,police,agent,lawyer,lawmaker,panel,expert} through:{book,record,account,file,archive,ledger,paper,document}|over:{book,record,account,file,ledger,document}
  + Auditors combed through the books of the Maltese ministry.
  - The girl combed through her hair.
trail/n@on heel/n@on track/n@on : subj > of ; subj:{police,troop,army,agent,prosecutor,detective,investigator,soldier,interpol,force,commando} of:human|of:actor
  + Kosovo police are on the trail of the Serb gunmen.
  - The hound is on the trail of a fox.
put+want-list|wanted-list@on place+want-list|wanted-list@on : subj > obj ; subj:org|state|{interpol,police,court} obj:human|person|actor
  + Interpol put the Angolan businesswoman on a wanted list.
  - The shop put the book on a list.
face+probe|investigation|inquiry|enquiry|audit|scrutiny : obj.by,obj.from,by,from > subj ; subj:actor|person -comp
  + The Thai premier faces a probe by the army.
  - The comet faces a probe.
get+bottom@to : subj > of.mod,of.by,of ; subj:{detective,police,prosecutor,investigator,inquiry,commission,panel,army,minister,government} of:event|of:{sabotage,affair,scandal,death,leak}
  + Danish detectives got to the bottom of the Russian sabotage.
  - The diver got to the bottom of the lake.
search : subj > obj.mod,obj.of,obj.poss,obj ; subj:{custom,officer,police,soldier,inspector,agent,guard,marine} obj:vehicle|{lorry,truck,car,ship,plane,cargo,container,bus,luggage,warehouse} +obj +subj
  + Moldovan customs officers searched the Russian lorry.
  - The officer searched his pockets for a pen.
take+sample|soil-sample|swab : subj > at.mod,at,from.mod,from,in ; subj:{inspector,expert,investigator,team,scientist,agency} at:facility|at:place|at:{site,plant,crater}|in:place|from:place|from:{site,plant,crater,victim}
  + UN experts took samples at the Syrian site.
  - The scientist took samples of honey from the hive.
send_investigate send_probe send_inspect send_examine send_audit send_verify dispatch_investigate dispatch_probe dispatch_inspect dispatch_examine dispatch_verify deploy_investigate : subj > to,into,obj.to,obj.into ; subj:state|org|{agency,commission,council,union} obj:{expert,inspector,investigator,team,observer,monitor,commission,mission,delegation,rapporteur,auditor,detective,fact-finding-mission,agent,official}
  + France sent seven military experts to Jordan to investigate the attack.
  - The museum sent a team to Rome to examine a vase.
order open launch : subj > against,into,of,obj.against,obj.into,obj.of ; subj:state|org|person|{judge,court,prosecutor,president,minister,tribunal,commission} obj:{investigation,inquiry,probe,audit,inquest} against:actor|obj.against:actor|into:actor|obj.into:actor
  + A Colombian tribunal ordered an investigation against three generals.
  - The buyer ordered an investigation into a smell.

[ACCUSE allege 1121]
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human of:{corruption,embezzlement,fraud,bribery,theft,extortion,smuggling,racketeering,graft,tax-evasion,nepotism,plunder,money-laundering,trafficking,forgery,blackmail,cronyism,misuse}|obj.of:{corruption,embezzlement,fraud,bribery,theft,extortion,smuggling,racketeering,graft,tax-evasion,nepotism,plunder,money-laundering,trafficking,forgery,blackmail,cronyism,misuse} +subj
  + Kenyan auditors accused two former ministers of graft.
  - The essay accused the novel of theft.
charge indict arraign prosecute : subj > obj ; obj:human|person|actor with:{corruption,embezzlement,fraud,bribery,theft,extortion,smuggling,racketeering,graft,money-laundering,trafficking,forgery}|for:{corruption,embezzlement,fraud,bribery,smuggling,graft,trafficking,racketeering} subj:actor +subj !obj:{marcher,crowd,protester,demonstrator,barricade,rioter}
  + Federal prosecutors in Brazil charged the former governor with racketeering.
  - The shop charged the visitors for coffee.
corruption-charge/n corruption-case/n corruption-trial/n fraud-charge/n fraud-trial/n bribery-charge/n graft-charge/n graft-case/n corruption-allegation/n fraud-case/n bribery-case/n fraud-allegation/n : by,from > against,of ; against:actor|against:person|of:person|of:actor
  + A fraud case by the Israeli police against the premier's wife was widened.
  - The fraud trial software was sold to a bank.
implicate entangle ensnare embroil : subj > obj ; obj:actor|person in:{corruption,scandal,bribery,fraud,graft,affair,smuggling,embezzlement}
  + A banker's testimony implicated three senators in a bribery scandal.
  - The hook ensnared a fisherman in the reeds.
expose : subj > obj.of,obj.by,obj.poss,obj ; subj:actor|person|{report,leak,newspaper,audit} obj:{corruption,scandal,fraud,bribery,embezzlement,graft,cover-up,racket} +subj
  + A newspaper in Bratislava exposed fraud by officials of the ministry.
  - The tide exposed the wreck.
loot plunder siphon siphon_off pocket embezzle skim : subj > from ; subj:{minister,president,official,general,governor,regime,family,ruler,aide,mayor,leader} obj:{fund,million,billion,money,dollar,treasury,aid,cash,asset,euro} +subj
  + The late ruler siphoned off billions from the Nigerian treasury, investigators say.
  - A mayor of the game pocketed the ball.

[ACCUSE allege 1122]
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human of:{abuse,torture,repression,discrimination,persecution,mistreatment,oppression,rights-violation,human-rights-abuse,violation,ill-treatment,brutality,ethnic-cleansing,apartheid,racism,harassment,censorship,slavery}|obj.of:{abuse,torture,repression,discrimination,persecution,mistreatment,oppression,violation,ill-treatment,brutality,ethnic-cleansing,apartheid,racism,harassment} +subj
  + Amnesty accused Egypt of repression.
  - She accused the landlord of neglect.
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human comp:{COERCE} +subj
  + Exiled bloggers accused Hanoi of detaining their families.
  - She accused the baker of burning the bread.
accusation/n allegation/n charge/n complaint/n : by,from,poss,mod > against,by ; of:{abuse,torture,repression,discrimination,persecution,mistreatment,ill-treatment,brutality,racism,harassment,rape,violation} against:actor|against:person
  + Allegations of torture by Amnesty against Libyan guards mounted.
  - Charges of the brigade against the wind tired the horses.
document catalogue chronicle detail record list : subj > obj.by,obj.in,obj.of ; subj:actor|{report,amnesty,watch,rapporteur,group} obj:{abuse,torture,violation,atrocity,killing,disappearance,crime,case,mistreatment,rape,massacre} by:actor|obj.by:actor|in:state|obj.in:state +subj
  + Rights monitors documented abuses by the Ethiopian army in Amhara.
  - The album documents cases of wine in France.
charge indict try : subj > obj ; obj:human|person|actor with:{torture,abuse,kidnapping,rape,disappearance,slavery,mistreatment}|for:{torture,abuse,disappearance,kidnapping,rape} subj:actor +subj
  + An Argentine court tried five former officers for torture.
  - The barber tried a guest for a shave.

[ACCUSE allege 1123]
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human comp:{ASSAULT} +subj
  + Azerbaijan accused Yerevan of bombing a border village.
  - She accused her brother of killing the mood.
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human of:{aggression,attack,provocation,incursion,sabotage,interference,violation,invasion,expansionism,escalation,intrusion,shelling,meddling,airstrike,warmongering,belligerence}|obj.of:{aggression,attack,provocation,incursion,sabotage,interference,invasion,shelling,meddling} +subj
  + Chad accused Sudan of an incursion.
  - He accused the bishop of a pawn attack.
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human comp:{MOBILIZE,THREATEN} +subj
  + Tallinn accused Moscow of massing troops near Narva.
  - He accused the chef of massing flour.
accusation/n allegation/n charge/n claim/n : by,from,poss,mod > against ; of:{aggression,attack,provocation,incursion,sabotage,interference,invasion,meddling,shelling} against:actor
  + Russian charges of sabotage against Kyiv were met with silence.
  - A claim of attack against the knee was dropped.
violate breach break flout : subj > obj.with,obj.in,- ; subj:state|armed|group|{side,army,rebel,jet,warplane,drone} obj:{airspace,sovereignty,territorial-water,territorial-integrity} +obj subj:actor|vehicle +subj
  + A surveillance drone from Belarus violated Lithuanian airspace.
  - The choir broke the air with song.
violation/n breach/n : by,poss,mod > of ; of:{airspace,sovereignty,border,treaty,resolution,agreement} by:actor|poss:actor|mod:actor
  + Another breach of the airspace of Finland by Russian bombers was reported on Monday.
  - A breach of the hull by ice sank the ferry.
airspace-violation/n border-violation/n treaty-violation/n sanctions-violation/n : by,poss,mod > in,of,against ; by:actor|poss:actor|mod:actor
  + Airspace violations by Chinese jets near Taiwan doubled last year.
  - A dress code violation by the bride was forgiven.

[ACCUSE allege 1124]
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human of:{war-crime,genocide,atrocity,massacre,crime,extermination,slaughter}|obj.of:{war-crime,genocide,atrocity,massacre,extermination,slaughter} +subj
  + Turkish lawmakers accused Israel of genocide.
  - A critic accused the chef of a crime against soup.
charge indict try prosecute arraign : subj > obj ; obj:human|person|actor with:{war-crime,genocide,atrocity,massacre,crime}|for:{war-crime,genocide,atrocity,massacre,crime} subj:actor +subj
  + The tribunal in Arusha indicted four officials for genocide.
  - The tailor charged a client for crimes of fashion.
accusation/n allegation/n charge/n claim/n case/n : by,from,poss,mod > against ; of:{genocide,atrocity,massacre,war-crime}
  + Gambia's case of genocide against Myanmar is before the judges.
  - A case of wine against the wall fell.
war-crime/n genocide/n atrocity/n : speaker > by,of,poss ; speaker:actor|speaker:person by:actor|of:actor|poss:actor
  + "This is genocide by the Russian army," the Latvian minister said.
  - The genocide museum opened a wing, he said.
guilty/a responsible/a : speaker > subj ; speaker:actor|speaker:person subj:actor|person of:{war-crime,genocide,atrocity,massacre,crime}|for:{war-crime,genocide,atrocity,massacre,crime}
  + The militia is guilty of war crimes, the French foreign minister said.
  - The cake is guilty of a crime of taste, a cook said.

[ACCUSE allege 1125]
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human of:{espionage,spying,treason,sedition,subversion,coup,plot,conspiracy,treachery,collusion,disloyalty,separatism,betrayal}|obj.of:{espionage,spying,treason,sedition,subversion,plot,conspiracy,treachery,collusion,separatism} +subj
  + The Eritrean president accused his former deputy of treason.
  - The lover accused him of treason in a song.
accuse : subj > obj ; subj:actor|person|human obj:actor|person|human comp comp.as:{spy,agent,informer,informant}|comp.for:{state,agency,mossad,cia,enemy,service,rebel}|comp.on:state +subj
  + Tehran accused him of working for the Mossad, and his wife, a Swede, of nothing.
  - She accused her cousin of working for pleasure.
charge indict try prosecute arraign : subj > obj ; obj:human|person|actor with:{espionage,spying,treason,sedition,subversion,coup,plot,conspiracy}|for:{espionage,spying,treason,sedition,subversion,conspiracy} subj:actor +subj
  + Tanzanian police charged the opposition leader with treason.
  - A broker charged customers for plots of land.
uncover unmask unearth foil expose thwart : subj > obj.by,obj.of,obj.against ; subj:actor|person|{service,agency} obj:{plot,conspiracy,spy-ring,coup,coup-plot,spy-network,network,cell} !obj:{film} +subj
  + Moldovan police uncovered a coup plot by Russian agents.
  - The vole uncovered a plot of carrots.
spy_on spy_for : subj > on,for ; subj:person|human|state|org on:state|on:org|on:group|for:state|for:org +subj
  + The clerk spied for Beijing for a decade, according to Taiwanese prosecutors.
  - Children spied on the ducks.
brand label denounce call : subj > obj ; subj:actor|person obj:actor|person|human as:{traitor,spy,agent,fifth-columnist,collaborator,separatist,saboteur}|comp:{traitor,spy,agent,collaborator,saboteur,separatist} +subj
  + State television labelled the exiles as traitors, and the junta branded a union leader as a spy.
  - The coach branded the boots as fast.

[ACCUSE allege 115]
take+court@to take+tribunal@to take+arbitration@to bring+court@before bring+tribunal@before : subj > obj ; subj:actor|person|human obj:actor|person obj:actor +subj
  + Nicaragua took Germany to the world court over arms for Israel.
  - The nurse took the visitor to the tennis court.
refer report : subj > obj ; subj:actor|person|human obj:actor|person|{case,situation,massacre,killing} to:{court,prosecutor,tribunal,icc,police,hague,attorney-general,ombudsman,watchdog} +subj
  + Five African states referred the Sudanese junta to the Hague court.
  - The doctor referred the mayor to a clinic.
countersue counter-sue : subj > obj ; subj:actor|person +subj
  + The airline was sued by Bahrain, and Qatar countersued the kingdom.
  - The firm countered with a cheaper phone.
institute+proceeding initiate+proceeding|arbitration commence+proceeding bring+suit|lawsuit|action|proceeding|claim lodge+suit|lawsuit|petition enter+lawsuit : subj > against,obj.against ; subj:actor|person|human +subj
  + The Philippines initiated arbitration against China over the shoal.
  - The club commenced proceedings with a hymn.
seek+damages|compensation|redress|reparation sue_for : subj > from,obj.from,for ; subj:actor|person|human from:actor|obj.from:actor +subj
  + Herero chiefs are seeking reparations from Germany.
  - The gardener seeks compensation for a dead rose.
lawsuit/n suit/n class-action/n petition/n court-case/n court-challenge/n legal-action/n legal-challenge/n writ/n : by,from,poss,mod > against ; against:actor by:actor|from:actor|poss:actor|mod:actor
  + A lawsuit by Mexico against the American government was revived.
  - A suit by the tailor against the cold sold well.
slap hit serve threaten : subj > obj ; subj:actor|person|human obj:actor|person with:{lawsuit,writ,suit,indictment,subpoena,court-case} +subj
  + The state of Texas hit the federal government with a lawsuit over the river barrier.
  - The cook hit the pan with a spoon.
win+damages|lawsuit|case win+suit : subj > against,obj.against,from ; subj:actor|person|human against:actor|obj.against:actor|from:actor +subj
  + The widow of the reporter won her case against the Ukrainian state in Strasbourg.
  - The brewer won a case of beer from a rival.
take_court : subj > obj ; subj:actor|person obj:actor !obj:{ball,player} +subj
  + South Africa took Israel to court over Gaza.
  - The porter took the trunk to court.
haul drag hale : subj > obj ; subj:actor|person obj:actor before:{court,tribunal,judge,panel}
  + Nicaragua dragged Germany before the World Court.
  - The man dragged the sack before the court.

[ACCUSE allege 116]
hold_liable : subj > obj ; subj:{court,jury,judge,tribunal,panel,commission,chamber} obj:actor|human|person +subj
  + The European court held Russia liable for the killing of a defector.
  - The judge held the key in a drawer.
ruling/n judgment/n judgement/n verdict/n : by,of,from > against ; against:actor|against:person
  + A ruling by the Hague court against Japan ended the whale hunt.
  - The verdict against the soup was fair.
rule_against find_against : subj > against ; subj:{court,judge,tribunal,panel,chamber,regulator} against:actor|against:person +subj
  + A tribunal ruled against Venezuela over the oil fields.
  - The teacher ruled a line against the edge.

[ACCUSE disapprove 113]
rally mobilise mobilize drum_up muster marshal : subj > against,obj.against ; subj:actor|person obj:{opposition,support,ally,lawmaker,voter,country,world,opinion,member,nation,party} against:actor|obj.against:actor|against:{plan,bill,reform,deal,law,treaty,war}|obj.against:{plan,bill,reform,deal,law,war} +subj
  + Pakistan drummed up opposition against India.
  - The captain rallied support for a picnic.
turn incite set : subj > against ; subj:actor|person obj:{people,opinion,public,population,world,community,west,voter,crowd,mob,youth} against:actor|against:person|against:group +subj
  + The preacher incited youths against the Ahmadi minority in Lahore.
  - The wind turned the people of the boat against the rail.
incitement/n hate-speech/n hate-campaign/n agitation/n : by,from,poss,mod > against,to ; against:actor|against:group|against:human
  + Incitement by Hutu radio against Tutsis preceded the killings.
  - Agitation of the liquid against the glass went on.
gang_up close+rank band_together : subj > against,obj.against ; subj:actor|human|person against:actor|obj.against:actor|against:person +subj
  + Six Latin American governments banded together against Caracas.
  - The ants banded together against the rain.
foment stir_up whip_up stoke fan inflame : subj > against,in,obj.against,obj.in,obj.between ; subj:actor|person obj:{hatred,unrest,tension,hostility,anger,resentment,discontent,violence,division,sentiment,dissent,trouble,strife} +subj
  + Zagreb said Belgrade was stoking tension in Bosnia.
  - The fan stirred up the air in Bosnia.

[ACCUSE disapprove 114]
complain_to protest_to : subj > to,about,over,against ; subj:actor|person to:org|to:{council,un,court,secretary-general,commission,union,fifa,osce,nato,ambassador,embassy,wto,ombudsman,regulator} +subj
  + Cyprus complained to the Security Council about a Turkish drill ship.
  - A guest complained to the cook about the noise.
file+complaint lodge+complaint|protest|objection make+complaint submit+complaint|protest|dossier send+complaint|protest|letter : subj > against,about,over,obj.against,obj.about,to ; subj:actor|person to:org|to:{council,un,court,secretary-general,commission,wto,icao,ombudsman,regulator,tribunal}|with:org|with:{council,un,court,commission,wto,icao,ombudsman,regulator}|at:org +subj
  + Seoul filed a complaint against Tokyo with the World Trade Organization.
  - The diner made a complaint to the waiter with a smile.
protest-note/n note-verbale/n protest-letter/n diplomatic-protest/n formal-protest/n formal-complaint/n demarche/n official-complaint/n : by,from,poss,mod > to,with,against ; by:actor|from:actor|poss:actor|mod:actor|to:actor
  + A protest note from Baghdad to Ankara followed the raid.
  - A protest letter from his aunt was read out.
recall_consultation summon+consultation@for call_back : subj > obj.to,obj.from,from,to ; subj:state|{ministry,government} obj:{ambassador,envoy,diplomat} +subj
  + Algiers called back its ambassador from Madrid.
  - The clerk called back the envoy of the bank.
express+protest issue+protest send+protest raise+protest : subj > to,against,over,with,obj.to,obj.against,obj.over ; subj:actor|person +subj
  + Laos expressed its protest to the Thai government over the shelling.
  - The hens raised a protest.

[ACCUSE investigate 091]
investigate probe examine look_into : subj > obj.of,obj.by,obj.in,into.of,into.by,obj ; subj:actor|{police,prosecutor,commission,regulator,auditor,watchdog,committee,bureau,authority} obj:{corruption,fraud,bribery,embezzlement,smuggling,graft,money-laundering,vote-rigging,scandal,racket,theft,murder,trafficking,bribe,payment,misuse,contract}|into:{corruption,fraud,bribery,embezzlement,graft,scandal,murder,misuse} +subj
  + Malaysian auditors are probing fraud in the defence ministry.
  - Pupils examined fraud in a poem.
investigate probe : subj > obj ; subj:actor|{police,prosecutor,commission,regulator,auditor,watchdog,committee,bureau,authority} obj:actor|person for:{corruption,fraud,bribery,embezzlement,smuggling,graft,money-laundering,treason,murder,trafficking,tax-evasion,spying,espionage,libel,bias,plagiarism,incitement,sedition,terrorism}|over:{corruption,fraud,bribery,payment,contract,deal,donation,link,leak,remark,sale,tie} +subj
  + French magistrates are investigating the Gabonese family for embezzlement.
  - Bees investigated the hat of the minister for nectar.
investigation/n probe/n inquiry/n enquiry/n : by,mod,poss,of > into.by,into.of,into.in,against ; into:{corruption,fraud,bribery,embezzlement,smuggling,graft,money-laundering,vote-rigging,scandal,racket,theft,murder,trafficking,bribe} by:actor|mod:actor|poss:actor
  + An Angolan probe into graft by the former president's daughter widened.
  - A probe into the theft of a pie by a boy was funny.
corruption-probe/n corruption-investigation/n fraud-investigation/n fraud-probe/n graft-probe/n bribery-probe/n bribery-investigation/n murder-investigation/n murder-inquiry/n criminal-investigation/n anti-corruption-probe/n tax-probe/n graft-inquiry/n criminal-probe/n antitrust-probe/n anti-trust-probe/n impeachment-inquiry/n impeachment-probe/n : by,mod,poss > into,of,against ; by:actor|mod:actor|poss:actor|into:actor|of:actor|against:actor|against:person|into:person
  + The graft probe by Cypriot police into two deputies is over.
  - The tax probe of the doctor is a tool.
audit : subj > obj.of,obj.poss,obj ; subj:actor|{auditor,commission,agency,regulator,office,court} obj:actor|{account,book,spending,budget,fund,project,contract,finances,election,ballot} +subj
  + The IMF is auditing the accounts of the Zambian central bank.
  - She audited the class of a poet.
comb sift_through pore_over scour trawl_through go_through : subj > obj.of,through.of,over.of,obj,through ; subj:{police,prosecutor,investigator,detective,auditor,agent,inspector,forensic-team,magistrate,expert} obj:{record,evidence,document,wreckage,debris,scene,account,file,site,ruin,hillside,footage}|through:{record,evidence,document,wreckage,debris,account,file,email,ruin,footage}|over:{record,evidence,document,account,file,footage} of:actor|obj.of:actor|obj.of:event|through.of:actor|through.of:event|over.of:actor +subj
  + Dutch detectives combed the wreckage of the Malaysian airliner.
  - The agent combed the hair of the actor.

[ACCUSE investigate 092]
investigate probe examine look_into : subj > obj.of,obj.by,obj.in,into.of,into.by,into.in,obj ; subj:actor|{commission,rapporteur,ombudsman,panel,committee,watchdog,monitor} obj:{abuse,torture,disappearance,rape,violation,mistreatment,repression,discrimination,trafficking,slavery,harassment,human-rights-abuse,rights-violation,persecution,ill-treatment,crackdown}|into:{abuse,torture,disappearance,rape,violation,mistreatment,repression,discrimination,harassment,persecution,crackdown} +subj
  + Kenya's ombudsman is investigating torture by wardens.
  - A vet examined the abuse of a horse in a film.
investigation/n probe/n inquiry/n enquiry/n : by,mod,poss,of > into.by,into.of,into.in,against ; into:{abuse,torture,disappearance,rape,violation,mistreatment,repression,discrimination,harassment,persecution,crackdown,brutality} by:actor|mod:actor|poss:actor
  + A Gambian inquiry into torture by the former president's guards heard a driver.
  - An inquiry into rape seed by a farm was short.
send dispatch appoint mandate : subj > to,in,into,on,obj.to,obj.on,obj.in ; subj:actor|person obj:{rapporteur,special-rapporteur,fact-finding-mission,commission-of-inquiry,human-rights-monitor,rights-monitor,investigator,fact-finding-team,forensic-expert} to:state|to:place|in:state|on:state|obj.to:state|obj.to:place|obj.on:state|into:event +subj
  + The Human Rights Council appointed a special rapporteur on Burundi.
  - The bank sent an investigator of noise to Rome.

[ACCUSE investigate 093]
investigate probe examine look_into review : subj > obj.by,obj.on,obj.of,into.by,into.on,obj ; subj:actor|{army,commission,panel,committee,pentagon,ministry,prosecutor,inquiry} obj:{airstrike,air-strike,strike,raid,bombing,shelling,attack,drone-strike,ambush,operation,downing,incident,bombardment,missile-attack,explosion,sinking,sabotage,incursion}|into:{airstrike,strike,raid,bombing,shelling,attack,drone-strike,operation,downing,bombardment,explosion,sinking,sabotage} +subj
  + The Nigerian army is investigating the airstrike on a market in Zamfara.
  - Fans examined the strike of a boxer.
investigation/n probe/n inquiry/n enquiry/n review/n : by,mod,poss,of > into.by,into.on,into.of,of.by,against ; into:{airstrike,air-strike,strike,raid,bombing,shelling,attack,drone-strike,ambush,operation,downing,bombardment,missile-attack,explosion,sinking,sabotage,incursion}|of:{airstrike,strike,raid,bombing,operation} by:actor|mod:actor|poss:actor
  + A Swedish probe into the sabotage of the pipelines was closed without charges.
  - A probe into the sinking of a raft by a club was odd.

[ACCUSE investigate 094]
investigate probe examine look_into document : subj > obj.by,obj.in,obj.of,into.by,into.in,obj ; subj:actor|{court,commission,panel,tribunal,prosecutor,committee,icc,inquiry} obj:{war-crime,genocide,atrocity,massacre,crime,killing,mass-grave,mass-killing,ethnic-cleansing,extermination}|into:{war-crime,genocide,atrocity,massacre,crime,killing,mass-grave,ethnic-cleansing} +subj
  + The Hague prosecutor is examining atrocities by the paramilitaries in Darfur.
  - The panel examined crimes in a novel.
investigation/n probe/n inquiry/n enquiry/n : by,mod,poss,of > into.by,into.in,into.of,against ; into:{war-crime,genocide,atrocity,massacre,mass-grave,mass-killing,ethnic-cleansing,crime} by:actor|mod:actor|poss:actor
  + The French inquiry into the genocide of the Tutsi named officers.
  - The inquiry into a massacre of flies by a cat was a joke.
exhume unearth dig_up : subj > obj.of,obj.in,in,obj ; subj:{expert,team,investigator,forensic-expert,police,court,commission,scientist,worker,anthropologist,tribunal} obj:{body,remains,corpse,mass-grave,skeleton,victim,grave,bone} obj.of:human|obj.of:actor|in:state|in:place|obj.in:place|obj.in:state +subj
  + Guatemalan anthropologists and a court team exhumed the bodies of Maya villagers.
  - A dog dug up bones in Rome.
war-crime-investigation/n war-crime-probe/n war-crime-inquiry/n crime-investigation/n crime-probe/n crime-inquiry/n genocide-inquiry/n atrocity-probe/n massacre-inquiry/n mass-grave-investigation/n : by,mod,poss > into,of,against,in ; by:actor|mod:actor|poss:actor|in:state|into:actor|against:actor
  + A war crimes investigation by the Hague court in Afghanistan was resumed.
  - The crime inquiry show is in Rome.

# --- wrongs that somebody says another does
[ACCUSE allege 112]
hide conceal rig steal lie cheat deceive betray mislead fabricate falsify discriminate interfere meddle sabotage steer divert siphon embezzle misuse mistreat abuse renege cover_up flout ignore break violate breach infringe persecute provoke : speaker > subj ; speaker:actor|person
  + The opposition leader Ruth Mbeki said the government was hiding the real death toll.
  - The guide said the bear hides in the cave.
lie mislead deceive perjure : subj > to,obj ; subj:{president,minister,government,premier,official,army,general,police} to:{parliament,congress,court,public,nation,people,voter,lawmaker,inspector,un}|obj:{parliament,congress,court,public,nation,people,voter,lawmaker,inspector,un,world} +subj
  + The prime minister misled parliament, the committee found.
  - The police dog misled the people of the play.
collude_with conspire_with connive_with plot_with : subj & with > - ; subj:actor|person|{president,minister,officer,official,general} with:actor|with:{cartel,militia,rebel,gang,smuggler,trafficker,enemy}
  + Mexican police colluded with a cartel in Guerrero, the commission found.
  - The cook conspired with the butler.
state-sponsor/n sponsor/n : speaker > subj ; speaker:actor|speaker:person subj:state of:{terrorism,terror}
  + "Iran is the main sponsor of terrorism," the Israeli premier said.
  - The state bank is the sponsor of the terror film week, he said.
responsible/a complicit/a culpable/a : speaker > subj ; speaker:actor|person subj:actor
  + The Afghan government said Taliban militants were responsible.
  - The doctor said smoking was responsible.
give+evidence|testimony bear+witness : subj > against,obj.against ; subj:human|person|actor against:actor|against:person|obj.against:actor|obj.against:person
  + A former aide gave evidence against the Malaysian premier.
  - The stone gave evidence against the theory.
blow+whistle : subj > on.by,on.of,on,obj.on ; subj:{defector,soldier,official,officer,employee,insider,contractor,clerk,aide,diplomat,banker,whistleblower,analyst} on:actor|obj.on:actor|on.by:actor|on.of:actor
  + A Syrian defector blew the whistle on the army.
  - The referee blew the whistle on the keeper.
testimony/n : by,from,poss > against ; against:actor|against:person
  + Witness testimony against the Serb general was heard in The Hague.
  - The testimony of the rocks against the theory is strong.
trace : subj > to ; subj:state|org|actor obj:{attack,damage,hack,missile,weapon,drone,fragment,leak,poison,bomb,explosion,breach,shell,bullet,sabotage} to:actor|to:vehicle
  + The Estonian government traced the cable damage to a Russian ship.
  - The firm traced the leak to a pipe.
pin : subj > on ; subj:actor|person obj:{downing,attack,blame,killing,explosion,murder,bombing,assassination,massacre,crime,coup,sabotage} on:actor|on:person|on:human
  + The Dutch prosecutor pinned the downing on three Russians.
  - She pinned the badge on the mayor.
damning/a unsparing/a : subj.poss,subj.of,subj.by > of,about,in.of ; subj:{report,verdict,finding,testimony,evidence,audit,inquiry,document} of:actor|about:actor|in.of:actor
  + The panel's report was damning of the Ethiopian army.
  - The review was damning of the soup.
lift+lid|veil blow+lid : subj > on.by,on.of,on ; subj:actor|person on:event|on:{abuse,corruption,crime,graft,fraud,torture,scandal,atrocity,network} on.by:actor|on.of:actor
  + The commission lifted the lid on abuses by the Gambian police.
  - The cook lifted the lid on the crime of the sauce.
finger : subj > obj ; subj:actor|person obj:actor|person !obj:{guitar}
  + The Bulgarian prosecutor fingered the Russian spies.
  - The girl fingered the harp.
see+hand|plot|conspiracy : subj > obj.mod,obj.of,obj.by ; subj:actor|person behind:event|in:event|obj.behind:event|obj.in:event
  + The Kremlin saw a British plot behind the explosion.
  - The diver saw a hand in the sand.
put+foot@at lay+foot@at : subj > at.of,at.poss ; subj:actor|person obj:event|{coup,blame,crisis,failure,murder,crime}
  + Ankara put the coup at the feet of the preacher.
  - The dog put the stick at the feet of the preacher.
build+case : subj > against,obj.against ; subj:{prosecutor,police,court,detective,investigator,lawyer,state,government} against:actor|against:person|obj.against:actor
  + Swedish prosecutors built a case against the Iranian official.
  - The joiner built a case against the wall.
guilty/a : speaker > subj ; speaker:actor|person subj:actor of:event|of:{theft,genocide,crime,murder,aggression,treason,betrayal,terrorism,fraud,sabotage,war-crime}
  + Vietnam is guilty of theft, Cambodia's premier said.
  - The fox is guilty of theft, the fable said.
have+blood : speaker > subj ; speaker:actor|person subj:actor on:{hand}
  + The Syrian army has blood on its hands, the UN envoy said.
  - The butcher has blood on his hands, the boy said.
seek demand request ask_for : subj > for,against,obj.for,obj.against ; subj:{prosecutor,prosecution,state,court,lawyer} obj:{jail-sentence,prison-sentence,sentence,jail-term,prison-term,death-penalty,life-sentence,term,punishment,year} for:human|for:person|obj.for:human|obj.for:person|against:person|obj.against:person
  + A Turkish prosecutor is seeking jail sentences for three reporters.
  - The pupil is seeking a sentence for his essay.
say claim argue contend insist : subj > comp.subj ; subj:{critic,opponent,detractor,rival,dissident,whistleblower} comp:{stifle,silence,crush,persecute,rig,steal,plunder,undermine,weaken,muzzle,misuse,abuse,exploit,ignore,betray,manipulate,discriminate,use,fail,give,turn} comp.subj:actor|person|{government,president,law,army,regime}
  + Critics say the Hungarian premier has stifled the free press.
  - Critics say the actor has stifled a yawn.
lodge+case|suit|lawsuit|complaint file+case|suit|petition@against institute+proceeding start+proceeding open+proceeding bring+suit|proceeding : subj > against,obj.against ; subj:actor|{prosecutor,state,court} against:actor|obj.against:actor|against:person|obj.against:person
  + Prosecutors in Peru lodged a case against the former president.
  - The carpenter lodged a case against the wall.
name+suspect@as : subj > obj ; subj:{police,prosecutor,investigator,court,authority,state} obj:human|person|actor
  + Prosecutors in Lima named the general as a suspect.
  - The novelist named a cat as the suspect.
implicate : subj > obj ; subj:{prosecutor,police,investigator,witness,report,inquiry,audit,testimony,document}|state obj:actor|person
  + Prosecutors in Peru implicated the former president in the scheme.
  - The stain implicated the cat.
publish+report|dossier|study|finding|evidence release+report|dossier|finding|evidence|footage issue+report present+report|dossier|evidence submit+report|evidence|dossier : subj > on.by,on.of,of.by,obj.on.by,obj.of.by,obj.on.in,obj.of.in ; subj:org|person|{group,watchdog,commission,panel,agency} on:{abuse,killing,torture,atrocity,war-crime,massacre,crime,corruption,violation,rape,execution,disappearance}|obj.on:{abuse,killing,torture,atrocity,war-crime,massacre,crime,corruption,violation,rape,execution,disappearance}|obj.of:{abuse,killing,torture,atrocity,war-crime,massacre,crime,corruption,violation,rape,execution}
  + Amnesty International published a report on abuses by the Malian army.
  - The academy published a report on the rape plant.
find conclude reveal detail show say document establish determine : subj > comp.subj,obj.by,obj.of ; subj:{commission,panel,investigator,fact-finding-mission,rapporteur,tribunal,watchdog,monitor,committee,un} comp:{ASSAULT,COERCE,ACCUSE}|comp:{abuse,torture,kill,rape,beat,loot,steal,divert,embezzle,cover,rig,misuse,mistreat,smuggle,violate,fail,commit} comp.subj:actor|{police,army,soldier,coastguard,guard,official,officer}
  + A United Nations panel found that Libyan coastguards had abused migrants.
  - The panel found that beetles had killed trees.
order_stand send+trial@for commit+trial@for put+dock@in haul+court@before haul+court@into drag+court@before drag+court@to : subj > obj ; subj:{judge,court,prosecutor,magistrate,tribunal,police,state,government}
  + The judge ordered the former minister to stand trial for bribery.
  - The judge ordered the chair to stand by the wall.
investigation/n@under suspicion/n@under indictment/n@under : by,for.by > subj ; subj:person|actor|{mayor,minister,company,bank,lawmaker,general} +subj
  + The Kenyan minister is under investigation for corruption.
  - The dam's leak is under investigation.

[ACCUSE allege 112]
add+charge|count bring+charge|count file+charge lay+charge prefer+charge drop_add+charge : subj > against,obj.against ; subj:{prosecutor,prosecution,court,police,attorney,procurator,investigator,tribunal,magistrate}
  + Prosecutors in Uganda added a charge of treason.
  - The hotel added a charge for towels.

[ACCUSE disapprove 111]
reproach : subj > obj ; subj:actor|person obj:actor|person +subj
  + The Polish premier reproached the Dutch minister with hypocrisy.
  - The song reproached the moon.

[ACCUSE allege 112]
maintain allege contend claim argue assert insist charge say : subj > comp.subj ; subj:{prosecution,prosecutor,prosecutors,investigator,indictment,detective,plaintiff,charge-sheet} comp:{take,pocket,accept,receive,siphon,embezzle,launder,steal,pay,bribe,divert,defraud,plot,conspire,order,orchestrate,mastermind,funnel,conceal,plan,commit} comp.subj:human|person|actor
  + Peruvian prosecutors maintain that the former minister took bribes from a builder.
  - Prosecutors said that the trial would take a week.
claim say allege insist maintain : subj > comp.of.by,comp.by ; subj:person|human comp:{victim,target,object} comp.of:{persecution,plot,conspiracy,witch-hunt,vendetta,campaign,frame-up,repression,smear-campaign}
  + The Turkish general claims to be the victim of a plot by the government.
  - The farmer claims to be the victim of a cold.
charge_with : subj > obj ; subj:actor|person obj:actor|person !with:weapon !with:{baton,bayonet,phone,charger,battery}
  + The Peruvian opposition charged the government with staging a circus.
  - The guard charged the phone with a cable.

# --- more wordings of blame and censure
[ACCUSE disapprove 111]
haul_in call_in carpet : subj > obj.mod,obj.of,obj.poss,obj ; subj:actor|{ministry} obj:{ambassador,envoy,charge,diplomat,consul,charge-d'affaires,attache,high-commissioner} +subj
  + Rome hauled in the Libyan ambassador after the shooting. = Rome > the Libyan ambassador
  - The boatman hauled in a net near Rome.
react_furiously react_angrily react_sharply react_harshly react_indignantly respond_furiously respond_angrily respond_sharply respond_harshly : subj > to.mod,to.poss,to.by,to.of,to ; subj:actor|person|{government,ministry} to:actor|event|{decision,move,remark,plan,law,ruling,report,stance,comment,statement,visit,deal,vote,verdict,speech,tariff,announcement,resolution,proposal,cartoon}
  + Ankara reacted furiously to the Swedish ruling. = Ankara > Swedish
  - The horse reacted angrily to a wasp.
react+fury|anger|outrage|indignation|dismay|alarm|disgust|horror@with respond+fury|anger|outrage|indignation|dismay@with : subj > to.mod,to.poss,to.by,to.of,to ; subj:actor|person|{government,ministry} to:actor|event|{decision,move,remark,plan,law,ruling,report,stance,comment,statement,visit,deal,vote,verdict,speech,tariff,announcement,resolution,cartoon}
  + Athens reacted with fury to the Turkish decision. = Athens > Turkish
  - The acid reacted with anger to a spoon.
greet+fury|derision|outrage|anger|dismay|scorn|contempt|indignation|howl@with receive+fury|derision|outrage|anger|dismay|scorn|contempt@with : subj > obj.mod,obj.poss,obj.by,obj.of,obj ; subj:actor|person|{government,ministry} obj:event|{decision,move,remark,plan,law,ruling,report,stance,comment,statement,visit,deal,vote,verdict,speech,tariff,announcement,resolution}
  + Prague greeted the Hungarian decision with scorn. = Prague > Hungarian
  - The fans greeted the singer with scorn.
call label brand term dub : subj > obj.mod,obj.of,obj.by,obj.poss,obj ; subj:actor|person obj:actor|person|event|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,election,remark,stance,action,measure,deal,bill,resolution,comment,speech,decree,tariff} comp:{stab,affront,abomination,stain,mockery,hypocrisy,cowardice,extortion,colonialism,lunacy,madness,folly,insanity,piracy,robbery,racket,witch-hunt,barbarity,savagery,apartheid,bullying,disproportionate,unjustified,reckless,hypocritical,cynical,cruel,inhumane,racist,insulting} !obj:{allegation,accusation,claim,charge,report,rumour} +subj
  + Warsaw called the German decision a stab in the back. = Warsaw > German
  - The cook called the soup an affront to soup.
deem consider judge pronounce find regard view : subj > obj.mod,obj.of,obj.by,obj.poss,obj ; subj:state|person|org obj:event|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,remark,stance,action,measure,bill,comment,speech,decree,tariff} comp:{unacceptable,shameful,intolerable,provocative,outrageous,disproportionate,unjustified,insulting,unfriendly,unwarranted,deplorable,offensive,reprehensible,abhorrent,inhumane,disgraceful}|as:{unacceptable,provocative,unfriendly,hostile,insulting,unjustified}
  + Hanoi deemed the Chinese decree unacceptable. = Hanoi > Chinese
  - The chef deemed the sauce unacceptable.
express+bewilderment|consternation|incredulity|exasperation|annoyance|irritation|resentment|grievance|disquiet|discontent|disbelief|abhorrence|contempt|condemnation voice+bewilderment|consternation|exasperation|annoyance|irritation|resentment|grievance|disquiet|discontent|disbelief|disappointment : subj > at.mod,at.poss,over.mod,over.poss,about.mod,about.poss,with.mod,at.by,over.by,at.of,over.of,at,over,about,with,obj.at.mod,obj.over.mod,obj.at,obj.over,obj.about,obj.with ; subj:actor|person +at|+over|+about|+with|obj.at|obj.over|obj.about|obj.with
  + Tokyo voiced consternation at the Chinese decision. = Tokyo > Chinese
  - The face of the actor expressed consternation.
look_askance look+askance take_dim_view : subj > at.mod,at.poss,at.of,at,on ; subj:state|org|person|{government,ministry} at:actor|event|{plan,law,move,decision,deal,policy,visit,candidate}
  + Berlin looked askance at the Polish plan. = Berlin > Polish
  - The cat looked askance at a ball.
tear+strip : subj > off,obj.off ; subj:actor|person off:actor|off:person|obj.off:actor|obj.off:person
  + The Irish premier tore a strip off the British government. = The Irish premier > the British government
  - The tailor tore a strip off the Irish linen.
fire+broadside|barb|parting-shot deliver+broadside|swipe|jab|put-down|rebuke|reprimand|tongue-lashing|admonition aim+broadside|swipe|jab|jibe|barb take+jab|jibe|shot|potshot throw+barb|jab hurl+barb|invective|insult fling+insult|abuse|accusation : subj > at,against,to,on,obj.at,obj.against,obj.to ; subj:actor|person at:actor|against:actor|to:actor|at:person|obj.at:actor|obj.at:person|to:person|obj.against:actor|obj.to:actor !subj:armed
  + The Serbian president aimed a swipe at Kosovo. = The Serbian president > Kosovo
  - The boxer took a jab at his rival's chin.
come_in+criticism|flak|censure|stick|opprobrium|fire|condemnation@for take+flak|heat|stick draw+flak|censure|opprobrium|scorn|derision attract+flak|censure|opprobrium|ire|scorn|derision|fire endure+criticism|censure|scorn suffer+criticism|censure|scorn|rebuke receive+criticism|rebuke|reprimand|censure|dressing-down : from,by,obj.from > subj.mod,subj.poss,subj.by,subj.of,subj ; from:actor|by:actor|obj.from:actor|from:person|from:{watchdog,lawmaker,critic,opposition,group,activist,neighbour}
  + Malaysia drew flak from Amnesty International over the caning. = Amnesty International > Malaysia
  - The pilot drew flak over the lake in a novel.
fire/n@under attack/n@under : from,by > subj ; subj:actor|person|{policy,law,plan,decision,minister} from:{critic,lawmaker,opposition,watchdog,campaigner,activist,union,environmentalist,rights-group,politician,mp,senator,economist,cleric,bishop,diplomat} !subj:armed
  + The Kenyan minister is under fire from lawmakers over the loan. = lawmakers > The Kenyan minister
  - The pot is under fire from a burner.
badmouth bad-mouth tongue-lash slag_off bawl_out upbraid disparage vituperate reprehend impugn pan : subj > obj.mod,obj.poss,obj.by,obj.of,obj ; subj:state|person|org|{government,ministry} obj:state|person|{government,minister,premier,president,ally,policy,decision,law,record,diplomat,envoy,ruling,army,court} +subj
  + The Greek minister badmouthed Turkey at the forum. = The Greek minister > Turkey
  - The critic panned the film of a Greek student.
disproportionate/a unwarranted/a unfriendly/a insulting/a offensive/a indefensible/a unhelpful/a hypocritical/a cruel/a inhumane/a repugnant/a unforgivable/a inadmissible/a scandalous/a pathetic/a discriminatory/a short-sighted/a : speaker > subj.mod,subj.poss,subj.by,subj.of,subj ; speaker:actor|speaker:person subj:event|{decision,attack,move,policy,law,strike,arrest,sentence,remark,ban,tariff,sanction,bombing,stance,comment,statement,ruling,verdict,expulsion,raid,crackdown} !subj:{accusation,allegation,charge,claim,report}
  + Madrid said the Venezuelan decision was insulting. = Madrid > Venezuelan
  - The chef said the soup was offensive.
smack_of reek_of stink_of : speaker > subj.mod,subj.poss,subj.by,subj.of,subj ; speaker:actor|speaker:person of:{colonialism,hypocrisy,racism,desperation,revenge,blackmail,arrogance,imperialism,vindictiveness,double-standard,bias,corruption,authoritarianism,neocolonialism,xenophobia,retaliation}
  + The South African president said the American sanctions reeked of hypocrisy. = The South African president > American
  - The vicar said the pie smacked of rum.
issue+statement|communique|declaration sign+letter|statement|declaration|petition release+statement publish+letter|statement|declaration endorse+resolution|statement vote_through+resolution draft+resolution : subj > obj.comp.obj.by,obj.comp.obj.mod,obj.comp.obj.of,obj.comp.obj ; subj:actor obj.comp:{condemn,denounce,deplore,criticise,criticize,censure,slam,blast,protest,decry}
  + The Nordic states issued a statement condemning Belarus. = The Nordic states > Belarus
  - The poet signed a letter praising a rose.
join_condemn join_criticise join_criticize join_denounce unite_condemn join+condemnation|chorus|outcry lead+condemnation|criticism|outcry|chorus : subj > comp.obj.mod,comp.obj.by,comp.obj.of,comp.obj,obj.of.by,obj.of.mod,obj.of,of,obj.against ; subj:actor|person obj.of:actor|event|obj.against:actor|of:event|comp.obj:actor|comp.obj:event|{attack,crackdown,war,decision,coup,law,strike,killing}
  + Brazil led condemnation of the Venezuelan crackdown. = Brazil > Venezuelan
  - The alto led the chorus of the Verdi opera.
snipe_at carp_at rage_at thunder_at rail_at roar_at growl_at snarl_at fulminate_against tilt_at : subj > at,against ; subj:state|{government,ministry,minister,premier,president,kremlin,ayatollah} at:state|org|{government,ministry,minister,bank,court}|against:state|org +subj
  + Budapest sniped at Brussels over the fund. = Budapest > Brussels
  - The dog growled at a minister's shoe.
swap+insult|barb|accusation|jibe trade+jibe|recrimination|insult|barb|accusation lock+horn cross+sword butt+head : subj & with > - ; subj:state|person|{government,minister,premier,president,party} with:state|org|person|{government,president,premier,minister} +over|+on|+about|obj:{insult,barb,accusation,jibe,recrimination}
  + Ankara crossed swords with Athens over the islet. = Ankara + Athens > -
  - The stag locked horns with a rival.
call+question@into : subj > obj.mod,obj.poss,obj.of,obj.by,obj ; subj:actor|person obj:{verdict,election,result,vote,legitimacy,motive,commitment,independence,impartiality,fairness,ruling,conduct,trial,credibility,integrity}
  + The opposition in Ghana called the verdict of the court into question. = The opposition in Ghana > the court
  - The study called into question a theory of tides.
raise+grievance|complaint enter+protest|objection|complaint dispatch+protest|protest-note|protest-letter fire_off+letter|protest|protest-note|complaint address+complaint|protest|protest-note table+protest|complaint : subj > with,against,to,obj.with,obj.to,obj.against,obj.about ; subj:state|org|{ministry,embassy,government,party,union} with:actor|against:actor|to:actor|obj.with:actor|obj.to:actor|obj.against:actor|with:{ambassador,ministry}|to:{ambassador,ministry}
  + Vilnius fired off a protest note to Minsk over the balloons. = Vilnius > Minsk
  - The boy fired off a letter to Santa.
lecture sermonise admonish scold upbraid : subj > obj ; subj:state|org|{government,ministry,minister,premier,president,envoy,pope,chancellor} obj:state|{government,minister,premier,president,lawmaker,leader,counterpart,ambassador} over:event|over:{law,right,policy,record,debt,migration,corruption,decision}|for:{failure,policy,stance,silence,conduct,record,handling} +subj
  + The Danish premier scolded Poland over the law. = The Danish premier > Poland
  - The don lectured a Polish class on law.

[ACCUSE investigate 090]
investigate probe examine inquire_into look_into scrutinise scrutinize : subj > into.mod,into.poss,into.by,into.of,obj.mod,obj.poss,obj.by,obj.of,obj,into ; subj:{protector,public-protector,ombudswoman,auditor-general,commissioner,magistrate,judge,grand-jury,task-force,fbi,yard,scotland-yard,interpol,europol,service,department,unit,bureau,police,prosecutor,agency,commission,watchdog,regulator,committee,authority} obj:{failure,conduct,dealing,finance,finances,funding,expense,contract,donation,payment,handling,misuse,irregularity,leak,affair,scandal,fraud,corruption,bribery,embezzlement,poisoning,disappearance,murder,tie,contact,transaction,asset,purchase,wealth,tender}|into:{failure,conduct,dealing,finance,finances,funding,expense,contract,donation,payment,handling,misuse,irregularity,leak,scandal,fraud,corruption,bribery,embezzlement,poisoning,disappearance,murder,tie,contact,transaction,asset,wealth,tender}
  + The Greek ombudsman's task force is scrutinising the handling of the camp by the coast guard. = task force > coast guard
  - The nurse examined the conduct of heat in a pan.
begin+examination|preliminary-examination|review|audit open+examination|preliminary-examination|review|audit launch+review|audit|examination|enquiry order+review|audit|enquiry|postmortem|autopsy announce+audit|enquiry conduct+preliminary-examination commission+inquiry|audit start+audit|preliminary-examination : subj > into.mod,into.poss,into.of,into.by,into,of.mod,of.poss,of.by,of.of,obj.of.mod,obj.of.poss,obj.of.by,obj.of.of,obj.of,obj.into.mod,obj.into.by,obj.into ; subj:state|org|{court,prosecutor,judge,tribunal,commission,ombudsman,parliament,ministry,minister,watchdog} of:actor|event|{war,conduct,account,finances,spending,abuse,contract,use,fund,handling,election,vote}|into:actor|event|{conduct,death,killing,abuse,handling,spending,crash}|obj.of:actor|event|{war,conduct,account,finances,spending,abuse,contract,use,fund,handling,election,vote}|obj.into:actor|event|{conduct,death,killing,abuse,handling,spending,crash}
  + The tribunal began a preliminary examination of the Sudanese killings. = The tribunal > Sudanese
  - The clinic began an examination of a tooth.
register+case|fir|first-information-report lodge+fir|first-information-report book+case open+criminal-case : subj > against,obj.against ; subj:actor|{bureau,police,cbi,agency,commission,authority,prosecutor,directorate} against:actor|against:person|against:human|obj.against:actor|obj.against:person|obj.against:human
  + Delhi police registered a case against the opposition leader. = Delhi police > the opposition leader
  - The guest registered a case of wine.
quiz question grill interrogate cross-examine interview : subj > obj ; subj:{bureau,agency,watchdog,yard,scotland-yard,commission,service,inquiry,directorate,fbi,cbi,tribunal,court,task-force,unit,magistrate,auditor,inspector} obj:human|person +subj
  + The Malaysian anti-graft agency quizzed the former premier. = agency > the former premier
  - The agency interviewed the singer of a band for a job.
royal-commission/n public-inquiry/n parliamentary-inquiry/n commission-of-inquiry/n judicial-inquiry/n public-hearing/n : by,mod,poss > into.of.mod,into.of.poss,into.mod,into.poss,into.by,into.of,into ; into:event|{conduct,death,killing,abuse,handling,fraud,corruption,affair,scandal,crash,failure,role,crackdown,torture,leak,massacre,disappearance,use}
  + A royal commission into the handling of the floods by the Fijian army opened in Suva. = - > the Fijian army
  - A public inquiry desk was sold in Suva.
rake_through rifle_through wade_through root_through delve_into dig_into burrow_into pry_into poke_into inquire_after peer_into : subj > through.of,through.poss,into.of.mod,into.of,into.poss,into.mod,through,into ; subj:{investigator,auditor,prosecutor,detective,police,inspector,commission,agency,committee,panel,lawmaker,watchdog,agent,magistrate,parliament,inquiry} through:{dealing,account,finances,record,file,document,book,email,archive,paper}|into:{dealing,finances,affair,role,death,killing,fraud,conduct,past,contract,fund,link,tie,wealth,failure,allegation,claim,leak,scandal}
  + Maltese prosecutors dug into the dealings of the energy minister. = Maltese prosecutors > the energy minister
  - The boy dug into the cake of the minister.
come+investigation|scrutiny|microscope@under fall+suspicion|scrutiny@under place+scrutiny|microscope@under put+scrutiny|microscope@under : by,from > subj,obj ; by:{police,prosecutor,court,parliament,committee,panel,commission,watchdog,auditor,judge,regulator,investigator,lawmaker,fbi,magistrate}|from:{police,prosecutor,court,parliament,committee,panel,commission,watchdog,auditor,judge,investigator,lawmaker,fbi,magistrate}
  + The Israeli minister came under investigation by police over the gifts. = police > The Israeli minister
  - The cell came under the microscope in a lab.
send dispatch deploy : - > comp.on.poss,comp.on.mod,comp.on,comp.obj.on.poss,comp.obj.on.mod,comp.obj.of,comp.obj.on,comp.obj,comp.into,to ; pass comp:{collect,gather,investigate,document,probe,examine,inspect,verify} obj:{expert,team,inspector,investigator,mission,panel,commission,detective}
  + UN investigators were sent to gather evidence on the Burmese army. = UN investigators > the Burmese army
  - Bees were sent to collect honey.
launch+hunt|dragnet|search|manhunt mount+dragnet|hunt|manhunt lead+manhunt order+manhunt|hunt : subj > for,obj.for ; subj:state|{police,army,authority,security-force,detective,government,navy} for:human|for:person|obj.for:human|obj.for:person|for:{killer,gunman,attacker,bomber,suspect,fugitive,assassin,kidnapper}|obj.for:{killer,gunman,attacker,bomber,suspect,fugitive,assassin,kidnapper}
  + Belgian police mounted a manhunt for the bomber. = Belgian police > the bomber
  - The firm launched a hunt for a chef.
focus_on centre_on center_on zero_in_on home_in_on hone_in_on : subj.by,subj.of,subj.poss,subj.mod,subj > on.mod,on.poss,on.of,on ; subj:{investigation,probe,inquiry,enquiry,investigator,prosecutor,detective} on:actor|person|human|{role,link,payment,conduct,account,contract}
  + Spanish investigators zeroed in on the mayor of Murcia. = Spanish investigators > the mayor of Murcia
  - The tourist focused on the tower in Murcia.

[ACCUSE allege 112]
refer pass_on hand_over forward submit hand : subj > obj.against,obj.on,obj.of,obj ; subj:actor|{commission,parliament,committee,auditor,watchdog,ombudsman,panel} obj:{case,file,dossier,matter,complaint,finding,evidence} to:{prosecutor,court,judiciary,police,attorney-general,tribunal,icc,public-prosecutor,prosecution,magistrate,attorney} +subj
  + The Kenyan commission forwarded the file on the governor to prosecutors. = The Kenyan commission > the governor
  - The clerk forwarded the file to a printer.
pull+string fan+flame sow+discord|division|chaos|hatred|instability|unrest foment+unrest|revolt|rebellion|violence|coup|instability|tension stir_up+war|trouble|unrest|hatred|tension|conflict whip_up+hatred|hysteria|tension add+fuel pour+oil|fuel call+shot play+dirty-game : speaker > subj ; speaker:actor|speaker:person subj:actor !subj:{we,i,it,they}
  + The Sudanese general said Chad was sowing chaos in Darfur. = The Sudanese general > Chad
  - The puppeteer said his aide was pulling the strings.
plot_overthrow plot_topple plot_kill plot_assassinate plot_destabilise plot_bring plot_oust plot_seize conspire_overthrow conspire_topple conspire_kill scheme_overthrow scheme_topple seek_overthrow seek_topple seek_destabilise try_overthrow try_topple try_destabilise attempt_overthrow attempt_destabilise : speaker > subj ; speaker:actor|speaker:person subj:actor !subj:{we,i,it,they}
  + The Malian premier said Algeria had plotted to overthrow his government. = The Malian premier > Algeria
  - The boy said his cat plotted to kill a mouse.
bankroll sponsor arm finance harbour harbor shelter equip : speaker > subj ; speaker:state|speaker:person|speaker:org|speaker:{minister,government,army,ministry} subj:state|{government,regime,army} !subj:{we,i,it,they} obj:{rebel,militia,terrorist,separatist,insurgent,mercenary,extremist,jihadist,plotter,coup,guerrilla,terrorism,militant,gang,dissident} !tense:will
  + The Burundian minister said Rwanda was arming the rebels. = The Burundian minister > Rwanda
  - The host said the harbour sheltered yachts.
impute attribute ascribe : subj > to ; subj:actor|person to:state|org|{government,ally,minister,president} obj:{motive,intention,ambition,design,malice,aim,ill-will}
  + The Armenian minister imputed hostile motives to Azerbaijan. = The Armenian minister > Azerbaijan
  - The label attributed the taste to cork.
lay+complaint lodge+complaint|case@at file+complaint|case@with : subj > against,obj.against ; subj:state|org|person against:actor|obj.against:actor +subj
  + Guyana laid a complaint against Venezuela at the court. = Guyana > Venezuela
  - The hen laid an egg against the wall.
unseal+complaint|indictment|charge|criminal-complaint unveil+charge|indictment|criminal-complaint announce+charge|indictment|criminal-charge hand_up+indictment hand_down+indictment|charge return+indictment issue+indictment draw_up+indictment|charge-sheet submit+indictment|charge-sheet approve+indictment|charge secure+indictment : subj > against,obj.against,obj.of,of ; subj:actor|{prosecutor,court,jury,grand-jury,department,authority,tribunal,police} against:actor|against:person|against:human|obj.against:actor|obj.against:person|obj.against:human|of:human
  + American prosecutors unsealed an indictment against the Sinaloa cartel chief. = American prosecutors > the Sinaloa cartel chief
  - The clerk unsealed a complaint about a jar.
slap+charge|count|lawsuit@with hit+charge|count|indictment|lawsuit@with serve+charge|indictment|lawsuit|charge-sheet@with : subj > obj ; subj:actor|{prosecutor,court,police,authority,state} obj:human|person|actor
  + Thai prosecutors hit the activist with charges of insulting the king. = Thai prosecutors > the activist
  - The waiter hit the guest with extra charges.
bear+hallmark|fingerprint|imprint|trademark have+hallmark|fingerprint : speaker > of.mod,of,obj.of ; obj.of:actor|obj.of:group|of:actor|of:group|obj.of:armed speaker:actor|speaker:person|speaker:{official,police,investigator,expert,minister} subj:event|{attack,blast,bombing,raid,killing,hack,plot,poisoning,sabotage}
  + The Danish minister said the hack bore the hallmarks of Russia. = The Danish minister > Russia
  - The dish bore the hallmarks of Thai cuisine.
amount_to constitute : speaker > subj.mod,subj.poss,subj.by,subj.of,subj ; speaker:actor|speaker:person|speaker:{group,expert,watchdog} to:{war-crime,crime,aggression,genocide,collective-punishment,ethnic-cleansing,torture,blackmail,persecution,coup,theft,extortion,apartheid,interference}|obj:{war-crime,crime,aggression,genocide,collective-punishment,ethnic-cleansing,torture,blackmail,persecution,coup,theft,extortion,apartheid,interference}
  + Jordan said the Israeli blockade amounted to collective punishment. = Jordan > Israeli
  - The teacher said the sums amounted to nine.
hold+liable|answerable|culpable|guilty|to-blame : subj > obj ; subj:actor|person obj:actor|person
  + Baghdad held Ankara liable for the shelling of the resort. = Baghdad > Ankara
  - The frame held a liable plank.
incriminate inculpate rat_on snitch_on : subj > obj,on ; subj:person|human|{witness,testimony,document,report,suspect,recording,aide,defector} obj:person|actor|on:person|on:group +subj
  + The witness incriminated the former Guatemalan president. = The witness > the former Guatemalan president
  - The crumbs incriminated a boy.
allege+fraud|vote-rigging|irregularity|abuse|torture|corruption|conspiracy|interference|meddling|bias|cover-up|foul-play|misconduct|wrongdoing|rigging|persecution|discrimination claim+fraud|vote-rigging|foul-play|persecution|interference|conspiracy cite+fraud|vote-rigging decry+fraud|irregularity : subj > by,obj.by,obj.of,in.of,against,obj.in.of ; subj:actor|person|{opposition,candidate,party,group,lawyer,watchdog,activist,monitor} !subj:{insurer,bank,customer}
  + The Georgian opposition alleged vote-rigging by the ruling party. = The Georgian opposition > the ruling party
  - The shop alleged fraud in a raffle.
recommend_prosecute recommend_charge recommend_indict recommend_impeach recommend+charge|prosecution|indictment|impeachment|criminal-charge move_impeach move_prosecute seek_impeach seek_prosecute seek_indict : subj > comp.obj,against,of,obj.against,obj.of ; subj:actor|{police,commission,panel,committee,parliament,lawmaker,inquiry,prosecutor,opposition} comp.obj:human|comp.obj:person|against:human|against:person|of:human|of:person|obj.against:human|obj.against:person|obj.of:human|obj.of:person|comp.obj:actor
  + Israeli police recommended charges against the prime minister. = Israeli police > the prime minister
  - The bank recommended a charge of ten dollars.
begin+impeachment|impeachment-proceeding|impeachment-process start+impeachment|impeachment-proceeding launch+impeachment|impeachment-proceeding|impeachment-inquiry initiate+impeachment|impeachment-proceeding open+impeachment|impeachment-proceeding file+impeachment-motion|impeachment-complaint draft+article draw_up+article table+impeachment-motion : subj > against,of,obj.against,obj.of ; subj:actor|{lawmaker,deputy,congress,parliament,opposition,senate,house,mp} against:actor|against:person|against:human|of:person|of:human|obj.against:actor|obj.against:person|obj.against:human|obj.of:person|obj.of:human|obj.of:{impeachment}
  + Peruvian lawmakers began impeachment proceedings against the president. = Peruvian lawmakers > the president
  - The writer began an article on the president of a club.
face+accusation|allegation|complaint|lawsuit|claim@of face+accusation|allegation|lawsuit|complaint confront+accusation|allegation : from,by,obj.from,obj.by,obj.of.by > subj ; subj:actor|person from:actor|by:actor|obj.from:actor|obj.by:actor|from:{group,activist,watchdog,opposition,lawmaker,neighbour}|obj.from:{group,activist,watchdog,opposition,lawmaker}
  + Eritrea faced accusations from Ethiopia of arming the militia. = Ethiopia > Eritrea
  - The shop faced a complaint about a lamp.
intrude_into encroach_on encroach_upon trespass_on trespass_into stray_into penetrate : speaker > subj ; speaker:actor|speaker:person|speaker:{ministry,army,navy,coastguard,minister} subj:actor|{boat,ship,vessel,plane,jet,drone,aircraft,patrol,soldier,troop,helicopter,warship,balloon} into:{airspace,territory,water,zone}|on:{territory,water,land,airspace}|upon:{territory,water}|obj:{airspace,territory}
  + The Filipino navy said Chinese ships had intruded into its waters. = The Filipino navy > Chinese
  - The vicar said a goat had strayed into the garden.
uncover+evidence|proof find+evidence|proof unearth+evidence|proof detect+evidence : subj > obj.of.by,obj.against,against,obj.of.mod,obj.comp.obj ; subj:{investigator,inquiry,commission,rapporteur,watchdog,prosecutor,un,panel,monitor,police} obj.of:{torture,abuse,massacre,fraud,war-crime,corruption,rigging,killing,crime,execution,collusion,complicity}|obj.against:actor|obj.against:person|obj.comp:{link,implicate,tie,connect}
  + UN investigators found evidence of torture by the Syrian army. = UN investigators > the Syrian army
  - Police found evidence of a leak in a pipe.
name declare identify designate list treat : by > obj ; pass obj:human|person as:{suspect,person-of-interest,prime-suspect,accused}|comp:{suspect,person-of-interest,prime-suspect}
  + The former Peruvian minister was named as a suspect in the bribery case. = - > The former Peruvian minister
  - The actor was named as the best suspect in a farce.
