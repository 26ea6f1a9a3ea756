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
lift ease relax remove end suspend : subj > on,against,obj.on,obj.against ; subj:actor obj:{sanction,embargo,ban,restriction,blockade,curfew,boycott,tariff,siege,emergency}
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
lift ease relax remove cancel shorten scrap abolish rescind repeal revoke : subj > on,in,of,obj.on,obj.of,obj.in ; subj:actor obj:{curfew,emergency,restriction,measure,ban,sanction,embargo,blockade,censorship,martial-law,siege,control,quota,tariff} !obj:{stone}
  + The court cancelled restrictions on the minority press.
  - He lifted the measure of flour.
open reopen : subj > to,with,obj.to,obj.with ; subj:state|org|{army,authority,government,militia} obj:{border,frontier,crossing,airspace,port,road,bridge,corridor,checkpoint,embassy,strait,gate}
  + Amman opened the crossing to refugees.
  - The janitor opened the gate.
allow permit authorise authorize : subj > obj ; subj:state|org|{court,government,authority,junta,ministry,minister} obj:human|{rally,march,return,visit,election,delivery,party,flight}
  + The minister allowed opponents to hold a rally.
  - The rule allows two players.
