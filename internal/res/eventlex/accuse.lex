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
