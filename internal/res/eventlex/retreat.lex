# RETREAT: material concessions that took place: withdraw, release, return, disarm, ceasefire in force, access given, resign.

[RETREAT withdraw 0874]
withdraw pull_out pull_back retreat pull : subj > from ; subj:actor obj:{troop,force,soldier,army,contingent,marine,tank,unit,battalion,brigade,fighter}
  + Russia withdrew its troops from the town.
  - She withdrew money from the bank.
withdraw_from pull_out_of pull_back_from retreat_from leave vacate : subj > from,of,obj ; subj:{troop,force,soldier,army,contingent,rebel,fighter,militant,peacekeeper,marine,insurgent,unit,guerrilla}
  + Rebel fighters retreated from the airport.
  - The glacier retreated from the valley.
withdrawal/n pullout/n pull-out/n retreat/n drawdown/n : of,by,poss,mod > from ; of:{troop,force,soldier,army,contingent,fighter}|by:{troop,force,army,rebel}
  + The withdrawal of Cuban forces from Angola was complete.
  - The withdrawal of cash from a machine costs money.
surrender lay_down+arm|weapon capitulate give+up : subj > to ; subj:actor
  + Hundreds of militants surrendered to the army.
  - He gave up his seat.

[RETREAT release 0841]
release free liberate set+free let+go : subj > obj ; subj:actor obj:human
  + The militants freed three aid workers.
  - The studio released the film.
release/n freeing/n : by > of ; of:{hostage,prisoner,detainee,journalist,captive,activist,leader,soldier,abductee,worker}
  + The release of the hostages by the rebels brought relief.
  - The release of the album is near.
exchange swap : subj & with > - ; subj:actor obj:{prisoner,detainee,captive,hostage}
  + Ukraine swapped prisoners with Russia.
  - Children swap cards.
acquit exonerate parole : subj > obj ; obj:human
  + The court acquitted the editor.
  - The score was parallel.

[RETREAT return 0842]
return hand_back give_back repatriate : subj > to ; subj:actor obj:{artefact,artifact,property,land,body,remains,island,territory,asset,ship,aircraft,prisoner,refugee,migrant,statue} to:actor
  + Germany returned the artefacts to Nigeria.
  - She returned the book to the shelf.
hand_over turn_over cede : subj > to ; subj:actor obj:{power,control,territory,town,city,base,land,authority} to:actor
  + The junta handed over power to a civilian government.
  - He handed over the keys to the buyer.

[RETREAT disarm 0873]
disarm demobilise demobilize decommission destroy surrender hand_in hand_over dismantle scrap : subj > to,- ; subj:actor obj:{weapon,arsenal,arms,stockpile,warhead,missile,gun,rifle,reactor,fighter}
  + The guerrillas handed in their weapons to UN monitors.
  - The bomb squad scrapped the van.

[RETREAT ceasefire 0871]
observe+ceasefire|truce|cease-fire honour+ceasefire|truce honor+ceasefire|truce respect+ceasefire|truce|cease-fire implement+ceasefire|truce|cease-fire halt+offensive|attack|bombing|fire|airstrike|strike|shelling suspend+attack|bombing|airstrike|strike|operation|offensive stop+attack|bombing|shelling|airstrike end+siege|offensive|bombing|attack|blockade cease+fire|hostility|attack hold+fire : subj > against,on,with,of ; subj:actor
  + The army halted its offensive against the rebels.
  - The referee halted the attack of the team.
ceasefire/n truce/n cease-fire/n : between,with > - ; between:actor
  + A truce between Israel and Hamas took hold at dawn.
  - There was no truce in the kitchen.

[RETREAT access 0863]
allow permit let : subj > obj,comp.subj ; subj:actor obj:{convoy,inspector,monitor,observer,aid,worker,peacekeeper,journalist,ship,team,agency,access,investigator}
  + Sudan allowed aid convoys into Darfur.
  - The gap allows light in.
grant give : subj > to,iobj ; subj:actor obj:{access,permission}
  + Iran granted inspectors access to the plant.
  - The key gives access to the cellar.
reopen open : subj > to,for,with ; subj:actor obj:{border,crossing,airspace,strait,road,port,corridor}
  + Egypt reopened the Rafah crossing.
  - The cafe reopened its doors.
lift ease relax remove end suspend : subj > on,against,obj.on,obj.against ; subj:actor obj:{sanction,embargo,ban,blockade,boycott,tariff,siege}
  + The EU lifted sanctions on Belarus.
  - The cream lifts the ban on sweets.
lifting/n easing/n : by,poss > on,of ; of:{sanction,embargo,ban,restriction,blockade,curfew}
  + The lifting of the ban by Chad pleased traders.
  - The lifting of weights is hard.

[RETREAT resign 0831]
resign quit : subj > - ; subj:person|group !as:{coach,manager,captain}
  + The interior minister resigned on Tuesday.
  - She resigned herself to the wait.
step_down step_aside stand_down relinquish+power|office leave+office : subj > - ; subj:person|group
  + The president stepped down after the protests.
  - He stepped down the stairs.
resignation/n : of,poss,by > - ; of:actor|poss:actor|by:actor
  + The resignation of the Lebanese premier surprised his party.
  - He faced old age with resignation.

# --- seen in wire copy, second round
[RETREAT withdraw 0874]
complete+withdrawal|pullout|evacuation begin+withdrawal|pullout start+withdrawal|pullout continue+withdrawal finish+withdrawal : subj > from,obj.from,of ; subj:actor
  + The legion completed its withdrawal from the enclave.
  - The patient began withdrawal from the drug.
leave evacuate abandon vacate quit flee : subj > obj,from ; subj:armed|{troop,force,soldier,army,rebel,peacekeeper,militia,militant,fighter} obj:place|facility
  + Rebel fighters abandoned the airfield.
  - The soldier left the bar.
ship_out pull_out bring_home withdraw : - > obj ; pass obj:{troop,force,soldier,peacekeeper,contingent,army,unit,marine}
  + Eighty peacekeepers were shipped out of the enclave.
  - Crates were shipped out.

[RETREAT release 0841]
release free : - > obj ; pass obj:human
  + Two journalists were freed on Sunday.
  - The film was released on Sunday.
pardon amnesty commute : subj > obj,of,obj.of ; subj:state|person|{king,president,court,governor,emir} obj:human|{sentence,term}
  + The emir pardoned forty convicts.
  - Pardon me.

[RETREAT return 0842]
pay+compensation|reparation|damages compensate : subj > to,obj,obj.to,for ; subj:actor
  + Lima paid compensation to the widows.
  - He paid damages for the fence to a neighbour.
welcome_back resettle allow_return : subj > obj ; subj:state|org obj:{refugee,migrant,exile,displaced}
  + Burundi resettled refugees in the hills.
  - He welcomed the dog back.

[RETREAT disarm 0873]
demobilise demobilize disarm disband dissolve : subj > obj ; obj:armed|{militia,guerrilla,rebel,fighter,group,unit,paramilitary,army}
  + A third of the guerrillas were demobilised.
  - The band was dissolved.

[RETREAT ceasefire 0871]
call_off suspend halt end stop cease : subj > on,against,of,in,obj.on,obj.against,obj.in ; subj:armed|state|group obj:{shelling,bombing,airstrike,air-strike,offensive,attack,raid,operation,campaign,hostility,fighting,bombardment,assault,blockade,siege}
  + The navy halted its bombardment of the port.
  - The teacher stopped the fighting.

[RETREAT access 0863]
lift ease relax remove cancel shorten scrap abolish rescind repeal revoke : subj > on,in,of,obj.on,obj.of,obj.in ; subj:actor obj:{ban,sanction,embargo,blockade,siege,quota,tariff} !obj:{stone}
  + Canberra scrapped the tariff on steel from Fiji.
  - He lifted the quota of flour.
open reopen : subj > to,with,obj.to,obj.with ; subj:state|org|{army,authority,government,militia} obj:{border,frontier,crossing,airspace,port,road,bridge,corridor,checkpoint,embassy,strait,gate}
  + Amman opened the crossing to refugees.
  - The janitor opened the gate.
allow permit authorise authorize : subj > obj ; subj:state|org|{court,government,authority,junta,ministry,minister} obj:human|{rally,march,return,visit,election,delivery,party,flight}
  + The minister allowed opponents to hold a rally.
  - The rule allows two players.

# --- third round: breadth
[RETREAT withdraw 0874]
withdraw pull_out pull_back retreat pull move_back evacuate redeploy bring_home recall remove scale_back : subj > from,of,obj.from ; subj:actor|armed|person obj:{troop,force,soldier,army,contingent,marine,tank,unit,battalion,brigade,fighter,garrison,militia,ship,warship,artillery,weapon,heavy-weapon,paratrooper}
  + Ethiopia pulled back its artillery from the ridge.
  - The dentist pulled a tooth.
withdraw pull_out pull_back retreat fall_back leave vacate quit abandon evacuate flee depart move_out decamp clear_out : subj > from,of,obj ; subj:armed|group|{troop,force,soldier,army,contingent,rebel,fighter,militant,peacekeeper,marine,insurgent,unit,guerrilla,gang,militia,gunman,garrison,occupier,separatist} from:place|of:place|obj:place|obj:facility|from:{position,post,base,town,village,camp,area,city,terminal,stronghold}|of:{position,post,base,town,village,camp,area,city}|obj:{position,post,base,town,village,camp,area,terminal,stronghold}
  + Armed gangs abandoned the fuel terminal near Port-au-Prince.
  - The troop of scouts left the camp.
withdraw pull_out : subj > from,of ; subj:state from:place|of:place|from:{area,valley,strip,territory,region,zone}|of:{area,valley,strip,territory}
  + Syria withdrew from Lebanon in 2005.
  - Kenya withdrew from the race in Rome.
withdrawal/n pullout/n pull-out/n retreat/n drawdown/n pullback/n departure/n exit/n evacuation/n : of,by,poss,mod > from ; of:{troop,force,soldier,army,contingent,fighter,peacekeeper,marine,rebel}|by:armed|by:{troop,force,army,rebel}|from:place
  + The withdrawal of Turkish troops from the enclave was finished.
  - The withdrawal of cash from a machine failed.
complete+withdrawal|pullout|evacuation begin+withdrawal|pullout|retreat start+withdrawal|pullout continue+withdrawal finish+withdrawal|pullout order+withdrawal|retreat|pullout : subj > from,obj.from,of ; subj:actor|armed
  + The marines began a withdrawal from Haiti.
  - The bank began a withdrawal of notes.
surrender lay_down+arm|weapon capitulate give+up give_up turn+in hand_over+themselves : subj > to ; subj:armed|group|human|{rebel,fighter,militant,commander,suspect,gunman,leader,warlord,guerrilla,soldier} !obj:{smoking,seat,hope}
  + The last guerrillas surrendered to the army in Guaviare.
  - The garden surrendered to weeds.

[RETREAT release 0841]
release free liberate set+free let+go parole acquit exonerate pardon discharge unchain : subj > obj ; subj:state|armed|group|person|{court,judge,police,authority,government,junta,rebel,militant,kidnapper,king,president,prosecutor,jury,pirate,captor,tribunal,gang} obj:human
  + A court in Dhaka freed twelve students on bail.
  - The vet freed the hawk.
liberate set+free acquit pardon parole : subj > obj ; pass obj:human
  + The three oilmen were freed on Thursday.
  - The brake was released.
walk+free go+free walk_out : - > subj ; subj:human|person from:{jail,prison,detention,custody,cell,court}|+from|+of
  + The editor walked free from jail in Harare.
  - The cow walked free from the shed.
release/n freeing/n liberation/n acquittal/n pardon/n amnesty/n parole/n : by,of,poss > of,for,to ; of:human|for:human|by:{court,king,president,junta,rebel,government}
  + The acquittal of the journalists by a court in Ankara was a surprise.
  - The release of the film was delayed.
hand_over deliver turn_over pass : subj > obj ; subj:armed|group|{rebel,militant,guerrilla,kidnapper,militia,tribe,pirate} obj:{hostage,captive,prisoner,engineer,soldier,guard,worker,body,detainee,nun,pilot,man,woman,tourist,policeman,remains} 
  + Leftist rebels handed over three engineers to the Red Cross.
  - The rebels of the choir handed over the hall.
exchange swap trade : subj & with > - ; subj:actor|armed obj:{prisoner,detainee,captive,hostage,body,prisoner-of-war}
  + Kyiv and Moscow swapped 200 prisoners.
  - The boys swapped cards of a prisoner.
prisoner-exchange/n prisoner-swap/n exchange/n@of swap/n : between,with,of & with & between > - ; between:actor|of:{prisoner,captive,hostage}
  + A prisoner swap between Aden and Sanaa began.
  - A swap of shoes between twins was odd.
commute reduce lift drop quash dismiss : subj > of,against,obj.of,obj.against ; subj:{king,president,court,governor,emir,judge,prosecutor,tribunal} obj:{sentence,term,conviction,charge,case}
  + Prosecutors dropped the charges against the cartoonist.
  - The judge dropped a case of wine.

[RETREAT return 0842]
return hand_back give_back repatriate restore hand_over cede transfer relinquish give_up turn_over : subj > to,obj.to ; subj:actor|person|armed obj:{artefact,artifact,property,land,body,remains,island,territory,asset,ship,aircraft,prisoner,refugee,migrant,statue,bronze,treasure,skull,power,control,town,city,base,authority,province,money,airport,port,canal,oilfield,house,farm,skeleton,painting} to:actor|to:{owner,family,people,government,authority,army,civilian,tribe,heir}
  + Belgium returned the remains of the leader to Congo.
  - The clerk returned the book to its owner.
return hand_back repatriate cede hand_over : subj > to ; pass obj:{artefact,artifact,property,land,body,remains,island,territory,asset,statue,bronze,treasure,power,control,town,base}
  + The island was handed back to Japan in 1972.
  - The ball was handed back to the boy.
pay compensate reimburse indemnify : subj > to,obj,iobj,for,obj.to,obj.for ; subj:state|org|{government,company,ministry,army} obj:{compensation,reparation,damages,indemnity,blood-money}|obj:human|obj:{victim,family,survivor,farmer,owner}
  + Germany paid reparations to Namibia.
  - The firm paid a plumber.
compensation/n reparation/n payment/n restitution/n : by,from,poss > to,for ; to:actor|to:human|for:human|for:{victim,family}
  + Compensation by the army to the families of the dead was paid.
  - Payment to the plumber was late.
allow let permit : subj > obj,comp.subj ; subj:state|armed|{government,authority,army} obj:{refugee,exile,villager,migrant,displaced,family,resident} comp 
  + Khartoum let the exiles return.
  - The gap let the family of mice pass.

[RETREAT disarm 0873]
disarm demobilise demobilize decommission destroy surrender hand_in hand_over dismantle scrap give_up lay_down eliminate reduce cut turn_in bury : subj > to,- ; subj:state|armed|group|person|{rebel,militia,fighter,gang} obj:{weapon,arsenal,arms,stockpile,warhead,missile,gun,rifle,reactor,nuclear-weapon,chemical-weapon,explosive,ammunition,landmine,centrifuge,tank}
  + Libya gave up its chemical weapons.
  - The boy gave up a water gun.
disarm demobilise demobilize disband dissolve stand_down : subj > obj,- ; subj:armed|state|group obj:armed|{militia,guerrilla,rebel,fighter,group,unit,paramilitary,army,wing}
  + The front disbanded its armed wing.
  - The band disbanded in May.
disarmament/n demobilisation/n demobilization/n decommissioning/n dismantling/n destruction/n : of,by,poss > - ; of:armed|of:{militia,rebel,weapon,arsenal,stockpile,missile,fighter,warhead,combatant}
  + The demobilisation of the paramilitaries in Antioquia ended.
  - The destruction of the stockpile of old shoes was filmed.

[RETREAT ceasefire 0871]
observe honour honor respect implement keep extend uphold enforce : subj > with,in,obj.with,obj.in ; subj:actor|armed|{side,party} obj:{ceasefire,truce,cease-fire,armistice,pause,lull}
  + The Houthis honoured the truce with Riyadh.
  - The keeper extended the lull.
halt suspend stop end cease call_off pause discontinue wind_down scale_down : subj > against,on,with,of,in,obj.against,obj.on,obj.in,obj.of ; subj:actor|armed|{side} obj:{offensive,attack,bombing,fire,airstrike,strike,shelling,operation,siege,blockade,hostility,fighting,campaign,raid,bombardment,war,rocket-fire,assault,combat} 
  + The army called off its offensive against the enclave.
  - The coach ended the attack drill.
ceasefire/n truce/n cease-fire/n armistice/n lull/n pause/n@in cessation/n : between,with,by,in & with > in ; between:actor|with:actor|in:place|by:actor
  + A truce between the gangs held for a week.
  - A pause in the game came at noon.
take+effect|hold come_into+force|effect go_into+effect enter_into+force begin start : in > in ; !pass subj:{ceasefire,truce,cease-fire,armistice,pause,ceasefire-agreement}
  + A ceasefire took effect in Tripoli at dawn.
  - The law took effect in May.
stop cease hold silence : subj > - ; subj:armed|{gun,side,shelling,army,rebel} obj:{fire,gun,shooting} 
  + The rebels held their fire as the convoy passed.
  - The oven stopped its fire.

[RETREAT access 0863]
allow permit let admit grant+access give+access : subj > obj,comp.subj,to,iobj,obj.to ; subj:state|armed|group|person|{government,authority,army,rebel,junta,militia,police} obj:{convoy,inspector,monitor,observer,aid,worker,peacekeeper,journalist,ship,team,agency,access,investigator,aid-worker,reporter,lawyer,diplomat,red-cross,aid-convoy,food,supply,evacuation,rapporteur,envoy,permission}
  + The militia let a convoy of the Red Crescent into Taiz.
  - The usher let the worker in.
reopen open unblock unseal clear : subj > to,for,with,obj.to,obj.with,obj.for ; subj:state|armed|{government,authority,army,ministry,militia,protester} obj:{border,crossing,airspace,strait,road,port,corridor,checkpoint,frontier,bridge,gate,embassy,airport,highway,border-crossing,sea-lane,terminal}
  + Jordan reopened its border with Syria.
  - The crew cleared the road of snow.
reopen open : subj > to,for,with ; pass obj:{border,crossing,airspace,strait,port,corridor,frontier,terminal,checkpoint}
  + The frontier was reopened after talks between Lagos and Cotonou.
  - The corridor was opened to air the rooms.
lift ease relax remove cancel shorten scrap abolish rescind repeal revoke end suspend loosen roll_back unfreeze unblock drop : subj > on,against,in,of,for,obj.on,obj.against,obj.of,obj.in ; subj:state|org|person|armed|{government,court,junta,authority,council,king,army,congress,union,parliament} obj:{sanction,embargo,ban,blockade,boycott,tariff,siege,control,quota,duty,lockdown,asset,fund,account,freeze,suspension,travel-ban,moratorium,levy,law,requirement,visa}
  + The junta lifted the embargo on Mali.
  - The chef lifted a ban on salt with a wink at the asset of the house.
lift ease relax scrap remove : subj > on,against,in ; pass obj:{sanction,embargo,ban,restriction,blockade,curfew,siege,emergency,state-of-emergency,lockdown,travel-ban}
  + The siege of the town was lifted on Friday.
  - The weights were lifted by a girl.
lifting/n easing/n relaxation/n reopening/n removal/n : by,of,poss > on,of,against ; of:{sanction,embargo,ban,restriction,blockade,curfew,border,crossing,airspace,siege,strait,frontier}
  + The reopening of the crossing by Chad brought trade back.
  - The reopening of the cafe was a joy.

[RETREAT resign 0831]
resign quit abdicate : subj > - ; subj:person|group|{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,lawmaker,mayor,king,board,commissioner,spokesman,director,head,leader,chancellor,envoy,police-chief} !as:{coach,manager,captain} !obj:{smoking,sport,job}
  + The Kosovar premier resigned after the vote.
  - The chess player resigned on move forty.
step_down step_aside stand_down stand_aside relinquish+power|office|post leave+office|post|power give_up+power|post|office|throne|presidency hand_over+power vacate+post|office|seat|throne bow_out tender+resignation submit+resignation hand_in+resignation announce+resignation offer+resignation : subj > - ; subj:person|group|{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,lawmaker,mayor,king,commissioner,leader,chancellor,head,director}
  + The interior minister tendered his resignation.
  - The actress stepped down from the stage.
resignation/n abdication/n departure/n stepping-down/n : of,poss,by > - ; of:person|poss:person|by:person|of:{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,king,mayor,commissioner,leader}
  + The abdication of the king of Bhutan surprised many.
  - The departure of the train was late.

# --- things that are given back to a state or body
[RETREAT return 0842]
return hand_back give_back repatriate : subj > to,obj.to ; subj:actor|{museum,court,authority,customs,police,agency,collector,university} +obj to:actor|obj.to:actor|to:{museum,owner,heir,gallery} !obj:event|obj:{call,fire,favour,favor,visit,verdict,book,serve,ball,gaze,fever}
  + Peru returned 30 paintings to Ecuador.
  - The forward returned the ball to the keeper.
return hand_back give_back repatriate : by > to ; pass to:actor|to:state +obj !obj:human|obj:event|obj:{call,fire,verdict,ball}
  + Two carved masks were returned to Benin by the museum.
  - The ball was returned to the keeper.
