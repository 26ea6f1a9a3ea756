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
express+outrage|concern|anger|dismay|disappointment|alarm|condemnation|displeasure|regret|opposition voice+outrage|concern|anger|dismay|alarm|criticism|opposition|doubt raise+concern level+criticism issue+condemnation issue+rebuke draw+criticism|condemnation|ire@from : subj > over,about,of,at,with,against,obj.over,obj.about,obj.at,obj.of ; subj:actor
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
allege claim charge contend assert : subj > comp.subj ; subj:actor comp:{ASSAULT,COERCE,ACCUSE,THREATEN,SANCTION,MOBILIZE}
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
convict find+guilty : subj > obj ; obj:human subj:{court,judge,jury,tribunal,panel}
  + The court convicted the guards.
  - She found guilty pleasure in sweets.

[ACCUSE investigate 090]
investigate probe interrogate question : subj > obj ; subj:actor !obj:{question,link,effect,origin,theory,idea,wisdom,value}
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

# --- seen in wire copy, second round
[ACCUSE disapprove 111]
call label brand describe characterise characterize : subj > obj.of,obj.by,obj.poss,obj ; subj:actor obj:actor|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,election,remark,action} as:{illegal,unacceptable,criminal,provocation,disgrace,terrorist,sham,farce,aggressor,traitor,dangerous,irresponsible,unfair,shameful,crime,violation,aggression,dictator,liar,interference}
  + Lagos described the ruling of the court as a sham.
  - He described the car as fast.
denounce_as condemn_as brand+terrorist|traitor : subj > obj ; subj:actor obj:actor
  + Cairo denounced the preacher as a traitor.
  - They denounced the plan.
warn_about express+alarm|fear|unease|worry|frustration|regret|outrage@over express+alarm|fear|unease|worry|frustration|regret|outrage@at voice+concern|alarm|anger@over voice+concern|alarm|anger@about : subj > over.of,about.of,at.of,over,about,at ; subj:actor
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
come+fire@under draw+criticism|fire|condemnation face+criticism|condemnation : from,over > subj ; subj:actor
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
suspect : subj > obj ; subj:actor obj:actor of:{murder,plot,attack,spying,espionage,fraud,terrorism,link,involvement,corruption}
  + Investigators suspect the colonel of involvement in the coup.
  - I suspect rain.
hold+responsible : subj > obj ; subj:actor obj:actor
  + Ankara held Damascus responsible for the shelling.
  - He held a responsible post.
point+finger : subj > at ; subj:actor at:actor
  + The premier pointed the finger at the militia.
  - The child pointed a finger at the moon.
violate breach flout : subj > - ; subj:state|group|org obj:{treaty,airspace,resolution,border,agreement,sanction,sovereignty} !comp
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

# --- third round: breadth
[ACCUSE disapprove 111]
condemn denounce deplore decry criticise criticize slam blast lambast lambaste censure rebuke reprimand chide castigate berate bemoan disparage denigrate pillory excoriate vilify : subj > obj.by,obj.of,obj.poss,obj ; subj:actor|person obj:actor|person|event|{decision,move,policy,plan,law,bill,ruling,verdict,election,handling,response,attack,killing,ban,arrest,raid,strike,statement,remark,visit,deal,sale,crackdown,use,violation,abuse,delay,silence,failure,treatment,report,cut,step,measure,action,violence,act,sanction,vote,coup}
  + The bishops criticised the treatment of migrants by Hungary.
  - The chef criticised the sauce.
condemn criticise criticize denounce slam censure rebuke deplore : subj > by,obj ; pass subj:actor|person
  + The minister was criticised by aid groups over the delay.
  - The sofa was criticised by guests.
call brand label term dub describe denounce_as characterise characterize portray : subj > obj.of,obj.by,obj.poss,obj ; subj:actor|person obj:actor|person|event|{decision,ruling,attack,move,policy,vote,law,verdict,sentence,statement,plan,election,remark,action,deployment,penalty,measure,arrest,step,strike,expulsion,raid,test,visit,deal,bill,offensive,sanction} comp:{illegal,unlawful,unacceptable,criminal,provocation,disgrace,sham,farce,crime,violation,aggression,interference,act,attempt,blackmail,outrage,insult,threat,betrayal,coup,unjust,unfair,unconstitutional,barbaric,cowardly,shameful,irresponsible,provocative,disgraceful,scandal,mistake}|as:{illegal,unacceptable,criminal,provocation,disgrace,sham,farce,crime,violation,aggression,interference,act,attempt,blackmail,outrage,insult,threat,attack,betrayal,coup}
  + Minsk called the penalties an act of blackmail.
  - She called the cat Felix.
unacceptable/a illegal/a unlawful/a shameful/a outrageous/a deplorable/a disgraceful/a reprehensible/a intolerable/a inexcusable/a provocative/a irresponsible/a barbaric/a abhorrent/a cowardly/a unjustified/a illegitimate/a undemocratic/a : speaker > subj.of,subj.by,subj.poss,subj.mod ; speaker:actor|speaker:person subj:event|{decision,attack,move,policy,law,action,strike,arrest,sentence,visit,remark,ban,test,sanction,bombing}
  + "The attack by the rebels is cowardly," the Malian president said.
  - The price is outrageous, said the cook.
voice+concern|alarm|anger|dismay|outrage|criticism|displeasure|disapproval|disappointment|opposition|unease|objection|misgiving|doubt|reservation express+concern|alarm|anger|dismay|outrage|disapproval|displeasure|disappointment|unease|objection|indignation|horror|shock|disgust|reservation|misgiving raise+objection|concern|alarm|doubt|question register+protest|objection|concern : subj > about.of,over.of,at.of,about.poss,over.poss,about,over,at,with,obj.about,obj.over,obj.at,obj.with ; subj:actor|person
  + Norway voiced dismay over the arrest of the priest by Turkey.
  - The buyer raised a question about the roof.
concerned/a troubled/a disturbed/a shocked/a horrified/a outraged/a appalled/a alarmed/a dismayed/a worried/a saddened/a disappointed/a angered/a disgusted/a : subj > by.by,by.of,about.of,over.of,at.of,by.poss,by,about,over,at,with ; subj:state|org|group|person|{minister,ministry,government,commissioner,spokesman,spokeswoman,secretary-general,official,diplomat} by:event|about:event|over:event|at:event|by:{decision,report,case,violence,bloodshed,situation,arrest,death,sentence,law,crackdown,ruling,killing,use,lack}|about:{report,case,fate,situation,violence,treatment,law,arrest,crackdown,rights}|at:{decision,violence,report}|over:{arrest,fate,law,case,crackdown}|with:actor
  + The Council of Europe was deeply troubled by the case of the reporter.
  - The mother was worried about the exam.
anger infuriate outrage enrage incense irk upset offend dismay alarm : obj > subj.of,subj.poss,subj.by,subj ; obj:state|group|org|{minister,government,opposition,lawmaker,cleric,neighbour} subj:event|actor|{decision,move,remark,visit,law,plan,ruling,comment,statement,deal,cartoon,film}
  + The remarks of the Danish minister angered Egypt.
  - The delay upset the baby.
draw+criticism|condemnation|fire|ire|rebuke|anger|protest|outrage|reprimand provoke+criticism|condemnation|anger|outrage|fury|outcry spark+criticism|condemnation|anger|outrage|outcry|fury prompt+criticism|condemnation|outcry|protest|complaint|rebuke attract+criticism|condemnation face+criticism|condemnation|backlash incur+wrath earn+rebuke|criticism : from,obj.from,among,in,obj.in,by > subj.by,subj.of,subj.poss,subj ; from:actor|obj.from:actor|among:actor|obj.among:human|in:state|obj.in:state
  + The raid by Chad drew condemnation from Cameroon.
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

[ACCUSE allege 112]
accuse : subj > obj ; subj:person|human|{aide,minister,rival,party,group,report,lawyer,candidate,critic,leader,opposition,family} obj:actor|person|{commission,organisation,police,party,government,company,foreigner,army}
  + His rival accused the electoral commission of stuffing ballot boxes.
  - The mirror accused him of age.
allege claim charge contend maintain assert argue say insist : subj > comp.subj ; subj:{group,lawyer,activist,opposition,monitor,watchdog,critic,union,amnesty,resident,villager,campaigner,exile,rebel,dissident} comp:{ASSAULT,COERCE} comp.subj:{police,army,soldier,troop,force,guard,agent,militia,rebel,government,authority,regime,officer,militant,settler,official,fighter} !comp.subj:{we,i,it,they}
  + Rights groups say police have beaten detainees in Managua.
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
charge indict arraign prosecute book put+trial@on try impeach court-martial : subj > obj ; obj:human|person subj:{prosecutor,police,court,grand-jury,authority,state,judge,tribunal,government,parliament,senate,congress,army,military,magistrate,house,lawmaker}
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
violate breach flout break contravene infringe : subj > obj.with,- ; subj:state|armed|group|org|{side,army,rebel,government} obj:{treaty,airspace,resolution,agreement,accord,sovereignty,law,international-law,human-right,deal,pact,sanction,territory} !comp
  + Armenia violated the border accord, the Azeri ministry said.
  - The lodger broke the agreement on noise.
attribute pin ascribe impute : subj > to,on ; subj:actor|{police,official,army,government,minister,authority} to:actor|on:actor obj:event|{attack,blame,killing,bombing,violence,death,raid,blast}
  + Officials attributed the raid to the Tuareg militia.
  - Critics attributed the play to Shakespeare.

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

# --- wrongs that somebody says another does
[ACCUSE allege 112]
hide conceal rig steal lie cheat deceive betray mislead fabricate falsify discriminate interfere meddle sabotage steer divert siphon embezzle misuse mistreat abuse renege cover_up flout ignore break violate breach infringe persecute provoke : speaker > subj ; speaker:actor|person
  + The opposition leader Ruth Mbeki said the government was hiding the real death toll.
  - The guide said the bear hides in the cave.
responsible/a complicit/a culpable/a : speaker > subj ; speaker:actor|person subj:actor
  + The Afghan government said Taliban militants were responsible.
  - The doctor said smoking was responsible.
