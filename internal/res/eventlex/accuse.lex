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
rap fault upbraid lambaste decry rebuke take+task@to : subj > obj.of,obj.poss,obj ; subj:actor obj:actor
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
violate breach flout : subj > - ; subj:state|group|org obj:{ceasefire,truce,treaty,airspace,resolution,border,agreement,sanction,sovereignty} !comp
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
