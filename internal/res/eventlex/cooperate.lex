# COOPERATE: mutual material cooperation: economic, joint exercises, intelligence sharing, judicial, joint operations as allies.

[COOPERATE - 060]
cooperate collaborate co-operate : subj & with > - ; subj:actor
  + Ghana cooperates with Togo on power supply.
  - The cells collaborate to repair tissue.
work+side work_with work_together : subj & with > - ; subj:state|org with:actor
  + Lithuania is working with Latvia on rail links.
  - The chef works with fresh herbs.
cooperation/n collaboration/n partnership/n : between,with,poss & with & between > - ; with:actor|between:actor
  + Cooperation between Peru and Chile has grown.
  - The collaboration between guitar and voice is good.
partner_with team_up_with join+force : subj & with > - ; subj:actor
  + The agency partnered with the Kenyan government to fight locusts.
  - The singer joined forces with a DJ in the studio of a friend.

[COOPERATE - 061]
trade_with invest_in do+business sign+contract : subj > with,in ; subj:state|org with:state|in:state
  + China invested in Zambia.
  - He invested in a new bicycle.
resume+export|import|shipment|trade|flight begin+export|shipment open+border start+export : subj > to,with,obj.to,obj.with ; subj:state
  + Nigeria resumed gas exports to Ghana.
  - The bakery resumed its trade.
buy purchase import : subj & from > - ; subj:state from:state
  + India bought oil from Iraq.
  - She bought shoes from Italy's best shop.
sell export : subj & to > - ; subj:state to:state
  + Russia sold wheat to Egypt.
  - The farm sells eggs to neighbours.

[COOPERATE - 062]
hold+exercise|drill|manoeuvre|maneuver|war-game conduct+exercise|drill|patrol|manoeuvre|maneuver|operation stage+exercise|drill begin+exercise|drill start+exercise|drill launch+exercise|drill carry_out+exercise|drill|patrol : subj & with & obj.with > - ; subj:actor with:actor|obj.with:actor
  + Thailand held a naval exercise with Singapore.
  - The gym held an exercise class with music.
exercise/n drill/n war-game/n manoeuvre/n : between,of,by & with & between > - ; with:state|between:state
  + The joint exercises between Japan and Australia ended.
  - Regular exercise between meals helps.
fight+side fight_alongside train_with operate_alongside fight_with patrol_with : subj & with & alongside > - ; subj:actor with:{force,army,troop,soldier,ally}|alongside:actor
  + Chadian troops fought alongside the French army.
  - He trained with heavy weights.
train+together exercise_with drill_with : subj & with > - ; subj:actor
  + Marines exercised with Philippine troops.
  - She exercises with her dog.

[COOPERATE - 063]
extradite : subj > obj,to ; subj:actor
  + Spain extradited the banker to Andorra.
  - The dentist extracted a tooth.
hand_over transfer turn_over : subj > to ; subj:actor obj:{suspect,fugitive,detainee,accused} to:actor
  + Serbia handed over the suspect to The Hague.
  - The runner handed over the baton.
extradition/n : by,from,poss > to
  + The extradition of the trader by Panama to Italy was approved.
  - The extraction of a tooth hurts.

[COOPERATE - 064]
share exchange : subj & with > - ; subj:actor obj:{intelligence,information,data,evidence}
  + Jordan shared intelligence with Britain.
  - Friends shared a pizza.
intelligence-sharing/n information-sharing/n : between,with & between & with > - ; between:actor|with:actor
  + Intelligence-sharing between the two services resumed.
  - The app offers photo sharing between phones.

# --- seen in wire copy, second round
[COOPERATE - 060]
share pool exchange : subj & with > - ; subj:state|org|group|person obj:{intelligence,information,data,evidence,expertise,technology,experience,know-how,resource} with:actor
  + Kabul shared expertise with the rebels.
  - The pupils shared a desk with us.
join : subj & obj & with & in.of > - ; subj:armed|state obj:armed|state|{exercise,drill,force,fleet,patrol,operation,coalition,task-force} !obj:{union,club}
  + A Dutch frigate joined the French fleet.
  - The boy joined the queue.
hold+exercise|drill|manoeuvre|maneuver|war-game|game conduct+exercise|drill|manoeuvre launch+war-game|exercise|manoeuvre|drill|game lead+exercise|drill|patrol join+exercise|drill stage+war-game take_part_in+exercise|drill participate+exercise|drill|war-game@in : subj & with & obj.with > - ; subj:armed|state|group|{warship,navy,fleet,ship,marine}
  + Greek and Egyptian warships launched naval exercises.
  - The class held an exercise.
work_with work_alongside work_together cooperate_with collaborate_with coordinate_with partner_with operate_with fight_alongside : subj & with & alongside > - ; subj:state|org|armed|group with:actor|alongside:actor
  + The coast guard works with the Italian navy.
  - The drill works with a cord.
cooperation/n coordination/n collaboration/n partnership/n : between,poss,of,with & with > - ; between:state|between:org|between:armed|with:state|with:org
  + Close cooperation between the two ministries went on.
  - Cooperation between cells keeps us alive.

# --- third round: breadth
[COOPERATE - 060]
cooperate collaborate co-operate liaise coordinate team_up join_forces pool_resources partner : subj & with & alongside > - ; subj:actor|person|{police,navy,army,agency} with:actor|alongside:actor|+in|+on|+against
  + The Kenyan police cooperated with Interpol on the case.
  - The weather cooperated with the bride.
work : subj & with & alongside > - ; subj:state|org|armed|{police,army,navy,government,ministry,agency,prosecutor} with:actor|alongside:actor
  + The Nigerian army works with Cameroon against the sect.
  - The potter works with clay.
cooperation/n co-operation/n collaboration/n partnership/n coordination/n joint-venture/n : between,with,poss,mod & with & between > - ; between:actor|with:actor
  + Cooperation between the Spanish and Moroccan police broke the ring.
  - The partnership of wind and oak is old.

[COOPERATE - 061]
trade export import buy sell purchase invest ship : subj & with & in & from & to > - ; subj:state|{government,ministry} with:state|in:state|from:state|to:state
  + Iran sold oil to Syria.
  - The firm sold shoes to Italy.
open+border|trade|market|route reopen+trade|border|route|rail-link|pipeline resume+trade|export|import|shipment|flight|ferry|rail-service restore+trade|flight|link|rail-link launch+flight|rail-link|ferry : subj & with & between & obj.with & obj.between & to > - ; with:state|between:state|obj.with:state|obj.between:state|to:state subj:state|org|{government,ministry,airline}
  + Algeria resumed flights with Mali.
  - The zoo reopened the route between cages.
sign+contract|trade-deal award+contract win+contract build+pipeline|dam|railway|plant|reactor construct+pipeline|dam|railway|plant|reactor : subj & with & for & in & from > - ; subj:state|org with:state|for:state|in:state|from:state
  + Russia will build a reactor for Hungary.
  - The boy built a dam in a brook.

[COOPERATE - 062]
hold+exercise|drill|manoeuvre|maneuver|war-game|patrol|parade|training conduct+exercise|drill|patrol|manoeuvre|maneuver|operation|training stage+exercise|drill|manoeuvre|war-game begin+exercise|drill|manoeuvre start+exercise|drill launch+exercise|drill|operation open+exercise|drill carry_out+exercise|drill|patrol|operation run+exercise|drill mount+operation|patrol|exercise kick_off+exercise|drill complete+exercise|drill end+exercise|drill : subj & with & alongside & obj.with & obj.between > - ; with:actor|alongside:actor|obj.with:actor|obj.between:actor subj:actor|armed
  + Russia held a parachute drill with Belarus near Grodno.
  - The school held a fire drill.
hold+exercise|drill|manoeuvre|war-game|patrol conduct+exercise|drill|patrol|manoeuvre|operation begin+exercise|drill|manoeuvre start+exercise|drill launch+exercise|drill|operation open+exercise|drill stage+exercise|drill carry_out+exercise|drill|patrol|operation end+exercise|drill : subj > - ; subj:actor obj.mod:state|subj:{navy,army,force,country,ally,neighbour,warplane,fleet,plane,ship,jet,troop,marine}
  + Warplanes from Finland, Norway and Sweden opened a drill over Lapland.
  - The school began a spelling drill.
exercise/n drill/n war-game/n manoeuvre/n military-exercise/n naval-exercise/n joint-exercise/n joint-patrol/n joint-operation/n joint-drill/n air-drill/n : between,by,of,with,poss,mod & with & between > - ; between:actor|with:actor|of:armed|of:state
  + Joint patrols by Indonesia and Malaysia in the strait began.
  - The exercise of patience by teachers is praised.
fly_with sail_with train_with train_alongside fight_alongside fight_with deploy_with serve_alongside patrol_with patrol_together operate_with operate_alongside : subj & with & alongside > - ; subj:armed|state|{force,troop,soldier,pilot,navy,ship,jet} with:armed|with:actor|alongside:actor|alongside:armed
  + Danish pilots trained with their Dutch hosts in Leeuwarden.
  - The gull flew with the wind.

[COOPERATE - 063]
extradite hand_over transfer surrender turn_over deliver : subj > to,obj.to ; subj:state|{government,police,court,authority} obj:{suspect,fugitive,detainee,accused,boss,trafficker,banker,criminal,murderer,kingpin,warlord,general,smuggler,hacker,man,suspect} to:state|to:org|to:{police,authority,court,tribunal,prosecutor}
  + Ecuador extradited two gang bosses to the United States.
  - The keeper transferred the seal to a pool.
extradition/n transfer/n handover/n surrender/n : by,from,of,poss > to ; of:{suspect,fugitive,detainee,boss,trafficker,banker,murderer,general,criminal} to:state|to:org|by:actor
  + The extradition of the banker by Panama to Peru took years.
  - The transfer of the winger to Roma was agreed.

[COOPERATE - 064]
share exchange swap pass_on trade : subj & with & to & obj.with > - ; subj:actor|person|{agency,service,police} obj:{intelligence,information,data,evidence,file,tip,record} with:actor|to:actor|obj.with:actor
  + Israeli agents passed on a tip to the Danish police.
  - The girls traded a tip with the waiter.
data-sharing/n exchange/n@of : between,with,by & between & with > - ; between:actor|with:actor
  + Intelligence-sharing between Canberra and Jakarta resumed.
  - An exchange of jokes between clowns went on.
