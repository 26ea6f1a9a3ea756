# REQUEST: call on, urge, demand, ask, appeal. Mode by what is asked: assist, change, yield, meet.

[REQUEST mode=comp 020]
urge implore beseech exhort : subj > obj,comp.subj ; subj:actor
  + France urged Mali to hold elections.
  - The rhythm urged the dancers on.
call_on call_upon appeal_to plead_with lean_on press pressure lobby : subj > on,upon,to,with,obj ; subj:actor
  + The UN called on Ethiopia to open the road.
  - The nurse called on her patients every day.
ask request : subj > obj,of,from,iobj ; subj:actor obj:actor comp
  + Poland asked Germany to send batteries.
  - The teacher asked pupils to sit.
ask_for request appeal_for plead_for seek call_for : subj > from,obj.from,of,to,for ; subj:actor for:{help,assistance,aid,support,money,fund,million,billion,dollar,donation,volunteer,weapon,loan,calm,dialogue,restraint,unity,action,reform,ceasefire,investigation,talk,release,end,halt,cooperation,intervention,truce,resignation,election,inquiry,withdrawal,boycott,solution,peace,probe,vote,change,coalition,justice}|obj:{help,assistance,aid,donation,asylum,refuge,loan,extradition,bailout,meeting,talk,intervention,permission,support}
  + Haiti appealed for help from the United Nations.
  - The recipe calls for two eggs.
encourage invite advise : subj > obj,comp.subj ; subj:actor obj:actor comp
  + Ottawa encouraged Lima to join the pact.
  - The warm day encouraged bees to fly.
tell order instruct direct : subj > obj,comp.subj ; subj:actor obj:state|org|group !obj:{conference,news-conference,press-conference,briefing,reporter,radio,television,newspaper,daily,rally} comp
  + Nairobi told the airline to ground its fleet.
  - He told the children to sleep.
  - The Greek premier told a news conference that talks would resume.
beg : subj > obj,for ; subj:actor
  + The mayor begged the government for tents.
  - The dog begged for food.
reach_out_to reach_out turn_to : subj > to,obj.to ; subj:actor to:actor
  + Caracas reached out to Moscow for loans.
  - The branch reached out to the window.
petition : subj > obj ; subj:actor
  + Farmers petitioned the ministry.
  - The petition is on the desk.
recommend : subj > comp.subj,to ; subj:actor comp
  + The commission recommended that Malta close the pits.
  - Critics recommend the film.
appeal/n plea/n request/n call/n : by,from,poss,mod > to,on ; to:actor|on:actor
  + The pope's appeal to Myanmar to show restraint was read out.
  - The film's appeal to children is clear.
make+appeal|plea|request|call issue+appeal|plea|call send+request|appeal submit+request renew+call|appeal repeat+call|appeal launch+appeal|petition lodge+request : subj > to,obj.to,on,obj.on,for ; subj:actor
  + Jordan made an appeal to donors.
  - He made a call to his dentist.

[REQUEST mode=comp 100]
demand insist : subj > comp.subj,from,of,on ; subj:actor comp
  + Algeria demanded that France apologise.
  - The job demands that staff stand.
demand : subj > from,of,obj.from,obj.of,comp.subj ; subj:actor !obj:{attention,care}
  + The opposition demanded the resignation of the premier.
  - The task demands care.
demand/n : by,from,poss,mod > to,on ; +to
  + Iran's demands to Iraq were rejected.
  - Demand for oil fell.
insist_on : subj > on ; subj:actor
  + Cairo insisted on a role for the Arab League.
  - She insisted on paying.
call_for : subj > for.against,for.on,against,on,for,obj.of ; subj:actor for:{resignation,withdrawal,release,end,ouster,removal,lifting,expulsion,sanction,embargo,boycott,punishment,prosecution}
  + The party called for the release of the editor.
  - The forecast calls for rain.
must/x : speaker > subj ; subj:state|org|group speaker:actor
  + Israel must withdraw from the valley, the envoy said.
  - You must rest now.
set+condition set+demand issue+demand present+demand make+demand : subj > to,on,obj.to,obj.on,for ; subj:actor
  + The kidnappers made a demand to the ministry.
  - The sauce made the dish.

# --- seen in wire copy, second round
[REQUEST mode=comp 100]
request/n demand/n appeal/n plea/n call/n petition/n : from,by > to,on,for ; from:actor|by:actor
  + The request from the mayor was turned down.
  - Songs are played on request.
reiterate+demand|call|appeal|request repeat+demand|call|appeal|request renew+demand|call|appeal|request press+demand|claim issue+call|appeal|demand|reminder|plea launch+petition|appeal voice+demand present+petition|demand advance+request table+demand|motion file+petition|request|motion submit+petition|demand : subj > to,on,obj.to,obj.on,comp.subj ; subj:actor
  + The union renewed its call on the ministry to act.
  - The firm filed a petition of debts.
ask request demand insist urge propose recommend suggest : subj > obj,comp.subj,to ; subj:actor comp comp.subj:actor
  + The agency demanded that Chad ease the rules.
  - The cook asked that the pot be washed by noon.
should/x : speaker > subj ; subj:state|{government,authority,army,side,party,country,regime,coalition,rebel} speaker:actor
  + Russia should pull back its tanks, the chancellor said.
  - You should sleep, the nurse said.

# --- third round: breadth
[REQUEST mode=comp 020]
urge implore beseech exhort beg entreat call_on call_upon appeal_to plead_with : subj > on,upon,to,with,obj,comp.subj ; subj:actor|person|{bishop,group,charity,union,protester,exporter,lawyer,family,relative,villager,activist,mother,campaigner,scientist,doctor,trader,farmer} 
  + Garment exporters pleaded with the government to spare the factories.
  - The coach called on Monday.
call_on call_upon urge appeal_to ask implore : subj > on,upon,to,obj,comp.subj ; pass
  + Both armies were urged by the council to show restraint.
  - The tea was asked for.
press pressure lobby petition prod lean_on counsel : subj > on,obj,comp.subj ; subj:actor|person obj:actor|person|on:actor comp|+for
  + Paris pressed Kigali to pull its men out.
  - The coach pressed the button.
ask request beg : subj > obj,of,from ; subj:actor|person|{lawyer,association,group,family,union,charity} obj:actor|person|{court,judge,council,tribunal,government} comp|+for
  + The lawyers' association asked a court to stop the deployment.
  - The boy asked the cook for soup.
ask_for request appeal_for plead_for call_for seek push_for press_for agitate_for clamour_for clamor_for petition_for lobby_for campaign_for beg_for argue_for : subj > from,obj.from,of,to,for.from,for.by,obj.by,for.of ; subj:actor|person for:{help,assistance,aid,support,money,fund,million,billion,dollar,euro,donation,donor,weapon,loan,calm,dialogue,restraint,unity,action,reform,ceasefire,cease-fire,investigation,talk,release,end,halt,cooperation,intervention,truce,resignation,election,inquiry,withdrawal,boycott,solution,peace,probe,vote,change,justice,protection,helicopter,troop,peacekeeper,mediation,deployment,evacuation,corridor,moratorium,debt,relief,recount,referendum,access,compensation,answer,explanation,apology,extradition,return,step,meeting,summit,session,pause,de-escalation,freeze,observer,visa,independence,autonomy}|obj:{help,assistance,aid,donation,asylum,refuge,loan,extradition,bailout,meeting,talk,intervention,permission,support,protection,clarification,explanation,apology,recount,mediation,helicopter,troop,reinforcement,delay,extension,compensation,session,visa,access,ceasefire,truce,time,backup,evacuation,arrest,return,handover}
  + Mozambique appealed for helicopters as the river rose.
  - The recipe calls for butter.
encourage advise remind instruct order tell : subj > obj,comp.subj ; subj:state|org|person|{ministry,government,council,embassy,authority} obj:{citizen,resident,national,people,villager,staff,member,side,party} comp !obj:{conference,news-conference,press-conference,briefing,reporter,radio,television,newspaper,daily}
  + Spain advised its citizens to leave Niger.
  - The map told us to turn.
advise_against warn_against : subj > iobj,obj ; subj:state|{ministry,government,embassy,office,department} against:{travel,trip,journey,visit}
  + Britain advised against travel to the coast.
  - The doctor advised against salt.
appeal/n plea/n request/n call/n petition/n entreaty/n urging/n cry/n@for : by,from,poss,of,mod > to,on,for.from ; by:actor|from:actor|poss:actor|to:actor|on:actor
  + A plea by the bishops to the gangs went unheard.
  - The call of the owl was heard.
make+appeal|plea|request|call issue+appeal|plea|call|request send+request|appeal submit+request|petition renew+call|appeal|request repeat+call|appeal|plea|request launch+appeal|petition lodge+request file+request|petition reiterate+call|appeal|request|demand echo+call|appeal join+call|appeal address+appeal|request|letter voice+demand|request put+request|question tender+request : subj > to,on,obj.to,obj.on,for,with,comp.subj ; subj:actor|person
  + Vanuatu submitted a request to the Commonwealth for observers.
  - The court made a call on the line.
knock_on+door turn_to look_to go_cap : subj > to,obj.of ; subj:state|{government,opposition,premier,president} to:actor for:{help,support,aid,money,loan,protection,assistance,weapon,mediation}
  + The government turned to Moscow for help.
  - The page turned to blue.

[REQUEST mode=comp 100]
demand insist : subj > comp.subj,from,of,on,obj.from,obj.of ; subj:actor|person|{union,group,protester,worker,opposition,party,family,lawyer,rebel,kidnapper} comp|obj:event|obj:{resignation,release,withdrawal,apology,inquiry,investigation,end,halt,explanation,compensation,return,answer,recount,election,referendum,punishment,extradition,access,rise,increase,reinstatement,independence,autonomy,right,action,removal,departure,ouster,vote,lifting,guarantee,concession,handover,protection,arrest,trial,justice,ransom,reform}
  + The opposition demanded a parliamentary inquiry.
  - The job demands care.
demand/n ultimatum/n insistence/n : by,from,poss,mod > to,on,for.from ; by:actor|from:actor|poss:actor to:actor|on:actor|for:event|for:{resignation,release,withdrawal,apology,inquiry,end,independence,autonomy,reform}
  + A demand by the union for the resignation of the minister was ignored.
  - Demand for sugar by bakers rose.
insist_on press_on hold_out_for : subj > on.by,on,for.by ; subj:actor|person on:event|on:{release,withdrawal,end,condition,return,apology,guarantee,role,removal,departure,right,payment,access,inspection,disarmament}|for:{release,withdrawal,concession}
  + Kigali insisted on the withdrawal of the militia by Kinshasa.
  - The aunt insisted on tea.
set+condition|term issue+demand|call lay_down+condition|term impose+condition : subj > to,iobj,obj.to,for,obj.for,on ; subj:actor|person
  + The rebels set a condition for talks with the government.
  - The baker set the dough aside.
tell order instruct command : subj > obj,comp.subj ; subj:{court,judge,tribunal,council,government,army,president,general,ministry} obj:state|org|group|{army,government,police,force,troop,ministry,company,rebel,militia,settler} comp
  + A tribunal ordered Myanmar to protect the Rohingya.
  - The conductor ordered the band to stop.
seek demand want : subj > from,of,comp.subj,obj.of ; subj:{union,opposition,rebel,striker,separatist,activist} obj:{resignation,release,independence,autonomy,dismissal,reinstatement,rise,compensation,recount}
  + Separatists sought the release of their leader from the government.
  - The activist wants tea.
plead beg appeal : subj > with,to,for.from ; subj:actor|person|{mother,family,relative,resident,governor} for:{help,mercy,release,calm,aid,life,food,water,money,peace}|with:actor|to:actor|comp
  + The mother of the hostage appealed to the captors for his release.
  - The dog begged for food.
