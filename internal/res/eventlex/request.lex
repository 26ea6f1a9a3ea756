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
call_for : subj > for,obj.of ; subj:actor for:{resignation,withdrawal,release,end,ouster,removal,lifting,expulsion}
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
