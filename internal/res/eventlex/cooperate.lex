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
