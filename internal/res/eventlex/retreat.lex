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
complete+withdrawal|pullout|evacuation begin+withdrawal|pullout start+withdrawal|pullout continue+withdrawal finish+withdrawal : subj > from,obj.from,of ; subj:actor
  + The legion completed its withdrawal from the enclave.
  - The patient began withdrawal from the drug.
leave evacuate abandon vacate quit flee : subj > obj,from ; subj:armed|{troop,force,soldier,army,rebel,peacekeeper,militia,militant,fighter} obj:place|facility
  + Rebel fighters abandoned the airfield.
  - The soldier left the bar.
fall_back pull_back draw_back retreat withdraw : subj > from,of ; subj:armed|{rebel,fighter,troop,militant,insurgent,guerrilla,attacker,raider,column,patrol,defender} across:place|across:{river,border,frontier,line,canal,valley,hill}|over:{border,river,frontier}|behind:{river,line,border}|into:{hill,mountain,forest,jungle,bush,desert,ravine}|towards:place|to:{line,position,river,hill,outskirt,suburb,base,defence}
  + The Colombian rebels fell back across the river.
  - The Colombian rebels fell back on their savings.
redeploy reposition : subj > from,of ; subj:armed|{detachment,garrison,troop,force,soldier,fighter,battalion,company,contingent,column,peacekeeper} !+obj !to:{border,frontier,front,frontline,front-line,line} !pass !against:actor
  + The Malian general staff said that its detachment had redeployed to Gao.
  - Malian soldiers redeployed to the border with Niger.
  - The staff of the Malian bank redeployed.
ship_out pull_out bring_home withdraw : - > obj ; pass obj:{troop,force,soldier,peacekeeper,contingent,army,unit,marine}
  + Eighty peacekeepers were shipped out of the enclave.
  - Crates were shipped out.
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
complete+withdrawal|pullout|evacuation begin+withdrawal|pullout|retreat start+withdrawal|pullout continue+withdrawal finish+withdrawal|pullout : subj > from,obj.from,of ; subj:actor|armed
  + The marines began a withdrawal from Haiti.
  - The bank began a withdrawal of notes.
surrender lay_down+arm|weapon capitulate give+up give_up turn+in hand_over+themselves : subj > to ; subj:armed|group|human|{rebel,fighter,militant,commander,suspect,gunman,leader,warlord,guerrilla,soldier} !obj:{smoking,seat,hope}
  + The last guerrillas surrendered to the army in Guaviare.
  - The garden surrendered to weeds.
pull_out withdraw bring_home redeploy move_out ship_home fly_home recall evacuate : subj > from,of,in,obj.from,obj.in ; subj:state|org|{government,army,president,premier,ministry,alliance,coalition} obj:{contingent,instructor,military-trainer,special-force,adviser,mercenary,commando,jet,warship,missile,battery,warplane,legionnaire,helicopter,carrier,military-personnel,garrison,combat-troop,aircraft-carrier,submarine} from:place|of:place|in:place|obj.from:place|obj.in:place|from:{border,front,gulf,area,strait,valley}
  + The Netherlands brought home its trainers and its jets from Jordan.
  - The club recalled an adviser from loan in Leeds.
pull_back move_back withdraw fall_back retreat : subj > from ; subj:state|armed|{side,army,navy,force} obj:{tank,artillery,heavy-weapon,gun,armour,missile,force,ship,vessel,coastguard-ship} from:{line,front,border,contact-line,frontier,buffer-zone,shoal,front-line,frontline,ridge}
  + Both Ukraine and the separatists pulled back guns from the contact line.
  - The tug pulled back a ship from the line of buoys.
withdrawal/n pullout/n exit/n retreat/n departure/n evacuation/n drawdown/n pull-out/n repatriation/n : by,of,poss,mod > from,of.from ; by:state|poss:state|mod:state|poss:armed|mod:armed|of:armed from:place|from:{front,border,territory,city,town,base,area,valley,region,strip}
  + America's withdrawal from Afghanistan ended in chaos at the airport.
  - A Danish exit from the cup in Rome hurt.
surrender/n capitulation/n mass-surrender/n desertion/n defection/n : by,of,poss > to,of ; by:armed|of:armed|of:{soldier,troop,garrison,rebel,fighter,commander,general,militant,army,town,militia,officer} to:actor|by:armed|of:armed|of:{garrison,soldier,fighter,commander,militant,rebel}
  + The surrender of the last garrison at Kunduz to the Taliban took an hour.
  - The surrender of a soldier ant is rare.
defect desert : subj > to,from ; subj:armed|person|{soldier,general,colonel,pilot,officer,diplomat,minister,ambassador,unit,commander,lawmaker,airman,border-guard} to:state|to:armed|to:group|to:{rebel,opposition,west,south}|from:{army,regime,government,military,north,ministry}
  + A Syrian air force colonel defected to Jordan with his jet.
  - The pilot light deserted.
complete finish speed_up accelerate continue end : subj > from,of,in,obj.from,obj.of,obj.in ; subj:state|armed|person|{president,alliance,army,junta,government,coalition} obj:{pullout,withdrawal,drawdown,troop-withdrawal,retreat,evacuation,repatriation,disengagement,pullback,redeployment,troop-pullout,exit,departure,handover} from:place|obj.from:place|obj.of:armed|of:armed|obj.of:{troop,soldier,force,peacekeeper,marine}|obj.in:place|from:{city,town,front,bank,border,base}|obj.from:{city,town,front,bank,border,base}
  + The mission in Mali ended its drawdown from Timbuktu a week early.
  - The bank began its exit from Rome shops.
scale_back scale_down reduce trim thin_out draw_down wind_down cut halve : subj > in,on,along,obj.in,obj.on,obj.along ; subj:state|armed|org|{army,alliance,pentagon,government,un,mission} obj:{troop-presence,military-presence,presence,footprint,deployment,garrison,patrol,troop-level,troop-number,contingent,peacekeeping-force,mission,counter-insurgency,operation,air-operation,exercise} in:place|on:place|obj.in:place|obj.on:place|along:{border,line}|obj.along:{border,line}|at:{border}|in:{region,gulf,country}
  + Washington scaled down its presence in Niger to a few planes.
  - The chain scaled back its presence in Wales' malls.

[RETREAT - 080]
give_up+claim|sovereignty|title|possession relinquish+claim|sovereignty|title renounce+claim|sovereignty : subj > to.of,obj.to.of,to,in ; subj:state|{kingdom,empire,government} obj.to:{island,islet,territory,strip,enclave,land,peninsula,archipelago,atoll,valley,province,city,throne}|obj.over:{island,islet,territory,enclave,peninsula,archipelago,province}|to:{island,islet,territory,enclave,peninsula,archipelago,province}
  + India gave up its claim to the islet of Kachchatheevu.
  - India will give up its claim to the title.

[RETREAT release 0841]
release free liberate set+free let+go : subj > obj ; subj:actor obj:human
  + The militants freed three aid workers.
  - The studio released the film.
release/n freeing/n : by > of ; of:human|of:{hostage,prisoner,crew,detainee,journalist,captive,activist,leader,soldier,abductee,worker}
  + The release of the hostages by the rebels brought relief.
  - The release of the album is near.
exchange swap : subj & with > - ; subj:actor obj:{prisoner,detainee,captive,hostage}
  + Ukraine swapped prisoners with Russia.
  - Children swap cards.
acquit exonerate parole : subj > obj ; obj:human
  + The court acquitted the editor.
  - The score was parallel.
release free : - > obj ; pass obj:human
  + Two journalists were freed on Sunday.
  - The film was released on Sunday.
pardon amnesty commute : subj > obj,of,obj.of ; subj:state|person|{king,president,court,governor,emir} obj:human|{sentence,term}
  + The emir pardoned forty convicts.
  - Pardon me.
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
exchange swap trade : subj & with > - ; subj:actor|armed obj:{prisoner,detainee,captive,hostage,body,prisoner-of-war}
  + Kyiv and Moscow swapped 200 prisoners.
  - The boys swapped cards of a prisoner.
prisoner-exchange/n prisoner-swap/n exchange/n@of swap/n : between,with,of & with & between > - ; between:actor|of:{prisoner,captive,hostage}
  + A prisoner swap between Aden and Sanaa began.
  - A swap of shoes between twins was odd.
commute reduce quash dismiss : subj > of,against,obj.of,obj.against ; subj:{king,president,court,governor,emir,judge,prosecutor,tribunal} obj:{sentence,term,conviction,charge,case}
  + The tribunal quashed the sentence against the cartoonist.
  - The judge dropped a case of wine.
release free : subj > obj,from ; subj:actor|armed|person obj:human from:{custody,jail,prison,detention,captivity,house-arrest,prison-camp,guantanamo,cell}
  + Belarus released 52 prisoners from its jails after the American envoy flew in.
  - The vet released a boy from his cast.
release free discharge : subj > obj ; subj:{court,judge,police,magistrate,tribunal,prosecutor,authority} obj:human|person on:{bail,parole,bond,licence}|without:{charge,trial}|for:{lack}
  + Police in Harare released the student leader without charge on Sunday.
  - The judge of the meet released a runner on time.
release free : subj > obj ; subj:actor|armed|person obj:human|person in:{exchange,swap,return,gesture,goodwill,deal}|as:{gesture,goodwill}|under:{deal,amnesty,agreement,truce}|after:{ransom,talk,mediation}
  + Hamas released thirteen women and children under a deal brokered by Qatar.
  - The aquarium released a diver in exchange for a coin.
amnesty/n clemency/n reprieve/n : by,from,poss,mod > for,to ; for:human|for:{rebel,deserter,prisoner,protester,separatist,militant,politician}|to:human|to:{rebel,prisoner} by:actor|from:actor|poss:actor|mod:actor
  + A royal pardon apart, the Spanish amnesty for Catalan separatists split the judges.
  - An amnesty for library books was held.
walk+freedom@to return+captivity@from come_home emerge+captivity|prison|jail@from : - > subj ; subj:{hostage,prisoner,detainee,captive,abductee,journalist,sailor,fisherman,schoolgirl,dissident,blogger,reporter}
  + Twenty-one of the schoolgirls returned from captivity in Borno.
  - The captive bear emerged from jail.
repatriate send_home let_go return : subj > obj,to ; subj:actor|armed obj:{prisoner-of-war,captive,prisoner,pow,sailor,crew,airman,fisherman,detainee,soldier,pilot} to:state|to:place
  + Eritrea repatriated the Djiboutian prisoners of war to their country.
  - The bank repatriated a pilot fund.
buy+freedom win+release|freedom secure+release|freedom negotiate+release|freedom obtain+release|freedom arrange+release : subj > from,obj.from,obj.of ; subj:actor|person obj.of:human|obj.of:person|of:human|obj.of:{hostage,sailor,captive,prisoner,journalist,crew}
  + Omani mediators secured the release of a French aid worker in Yemen.
  - The band won release of the song.
swap trade exchange : subj & with > for,obj.for ; subj:actor|armed obj:human|person for:human|for:person|for:{spy,prisoner,dealer,soldier,captive,killer,hostage,body}
  + Washington traded an arms dealer for a basketball player jailed in Moscow.
  - The club traded a guard for a centre.
overturn quash annul set_aside throw_out vacate void : subj > of,against,obj.of,obj.against,obj.poss ; subj:{court,judge,tribunal,panel,chamber} obj:{conviction,sentence,verdict,guilty-verdict,death-sentence,jail-term,murder-conviction} obj.of:human|obj.of:person|of:human|of:person|against:human|against:person|obj.against:human|obj.against:person|obj.poss:person|obj.poss:human
  + A Pakistani court set aside the conviction of the Christian labourer.
  - The court set aside a sentence of dots.
clear absolve : subj > obj ; subj:{court,judge,tribunal,jury,panel,inquiry,commission} obj:human|person of:{charge,murder,wrongdoing,corruption,treason,crime,terrorism,graft,fraud,rape,manslaughter}|obj.of:{charge,murder,wrongdoing,corruption,treason,crime,terrorism,graft,fraud}
  + A jury in London cleared two climate activists of the charges.
  - The jury cleared the diver of a foul.
commutation/n exoneration/n acquittal/n remission/n : by,of,poss > of,for ; by:{court,king,president,judge,governor,jury,panel,board}|poss:person|of:human|of:person|of:{sentence,death-sentence}
  + The president's commutation of the sentence of the Army private drew cheers.
  - Remission of the illness came by spring.
hand_over deliver turn_over pass : subj > obj ; subj:armed|group|{rebel,militant,guerrilla,kidnapper,militia,tribe,pirate} obj:{hostage,captive,prisoner,engineer,soldier,guard,worker,body,detainee,nun,pilot,man,woman,tourist,policeman,remains}
  + Leftist rebels handed over three engineers to the Red Cross.
  - The rebels of the choir handed over the hall.
free release let_go spare : - > obj ; pass obj:human|person by:armed|by:actor|by:{captor,rebel,kidnapper,militant,bandit,gang,pirate,guerrilla,militia,hijacker,junta,court,police,jihadist,taliban}
  + Seven Turkish sailors were released by pirates off Gabon.
  - The hawk was released by a ranger.
free release : - > obj ; pass obj:human|person after:{payment,ransom,talk,mediation,negotiation,raid,intervention,month,year,week,hour,ordeal,captivity,outcry,appeal}|in:{exchange,swap,return,amnesty}|for:{ransom,lack}|on:{bail,parole,probation}|from:{jail,prison,custody,captivity,detention}
  + An Australian academic was freed after two years in a jail in Tehran.
  - The song was released after a year.
pay+ransom pay+bail post+bail raise+bail negotiate+release|freedom broker+release mediate+release facilitate+release welcome_home : subj > for,to,of,obj.for,obj.of,obj ; subj:state|org|person|{family,government,mediator,envoy,red-cross,company,sheikh} for:human|for:person|obj.for:human|obj.of:human|of:human|obj:human|obj.of:person
  + Qatar brokered the release of two Ukrainian children held in Russia.
  - The studio paid a ransom for a reel.

[RETREAT return 0842]
return hand_back give_back repatriate : subj > to ; subj:actor obj:{artefact,artifact,property,land,body,remains,island,territory,asset,ship,aircraft,prisoner,refugee,migrant,statue} to:actor
  + Germany returned the artefacts to Nigeria.
  - She returned the book to the shelf.
hand_over turn_over cede : subj > to ; subj:actor obj:{power,control,territory,town,city,base,land,authority} to:actor
  + The junta handed over power to a civilian government.
  - He handed over the keys to the buyer.
pay+compensation|reparation|damages compensate : subj > to,obj,obj.to,for ; subj:actor
  + Lima paid compensation to the widows.
  - He paid damages for the fence to a neighbour.
welcome_back resettle allow_return : subj > obj ; subj:state|org obj:{refugee,migrant,exile,displaced}
  + Burundi resettled refugees in the hills.
  - He welcomed the dog back.
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
restitution/n return/n repatriation/n handover/n hand-over/n handback/n : by,from,of,poss > to,of.to ; of:{artefact,bronze,skull,statue,painting,treasure,remains,island,land,property,refugee,antiquity,body,gold,base,reserve,asset} to:actor|by:actor|of.to:actor|to:{tribe,people,heir,owner,kingdom}
  + The return of the skulls to Algeria by Paris took eighteen months.
  - The return of a statue to its plinth cost a lot.
unfreeze release unblock free_up : subj > of,to,for,obj.of,obj.to,obj.for,obj.poss,obj.mod ; subj:state|org|{government,court,bank,treasury,union,ministry} obj:{asset,fund,frozen-fund,account,money,reserve,billion,million,dollar,euro,frozen-asset,oil-money}
  + Seoul unblocked the Iranian accounts in two of its banks.
  - The cook unfroze a million peas.
pay settle : subj > to,obj.to,for,with ; subj:state|org|{government,army,company,ministry,insurer} obj:{million,billion,compensation,reparation,settlement,claim,lawsuit,damages,ransom} to:{victim,family,survivor,widow,relative,villager,tribe,heir,kidnapper,descendant}|with:{family,victim,survivor,widow}|obj.to:{victim,family,survivor,widow,relative,heir,descendant}
  + The Libyan government paid compensation to families of the Lockerbie victims.
  - The insurer paid a million to a family of brands.
return hand_back give_back repatriate : subj > to,obj.to ; subj:actor|{museum,court,authority,customs,police,agency,collector,university} +obj to:actor|obj.to:actor|to:{museum,owner,heir,gallery} !obj:event|obj:{call,fire,favour,favor,visit,verdict,book,serve,ball,gaze,fever}
  + Peru returned 30 paintings to Ecuador.
  - The forward returned the ball to the keeper.
return hand_back give_back repatriate : by > to ; pass to:actor|to:state +obj !obj:human|obj:event|obj:{call,fire,verdict,ball}
  + Two carved masks were returned to Benin by the museum.
  - The ball was returned to the keeper.

[RETREAT disarm 0873]
disarm demobilise demobilize decommission destroy surrender hand_in hand_over dismantle scrap : subj > to,- ; subj:actor obj:{weapon,arsenal,arms,stockpile,warhead,missile,gun,rifle,reactor,fighter}
  + The guerrillas handed in their weapons to UN monitors.
  - The bomb squad scrapped the van.
demobilise demobilize disarm disband dissolve : subj > obj ; obj:armed|{militia,guerrilla,rebel,fighter,group,unit,paramilitary,army}
  + A third of the guerrillas were demobilised.
  - The band was dissolved.
disarm demobilise demobilize decommission destroy surrender hand_in hand_over dismantle scrap give_up lay_down eliminate reduce cut turn_in bury : subj > to,- ; subj:state|armed|group|person|{rebel,militia,fighter,gang} obj:{weapon,arsenal,arms,stockpile,warhead,missile,gun,rifle,reactor,nuclear-weapon,chemical-weapon,explosive,ammunition,landmine,centrifuge,tank}
  + Libya gave up its chemical weapons.
  - The boy gave up a water gun.
disarm demobilise demobilize disband dissolve stand_down : subj > obj,- ; subj:armed|state|group obj:armed|{militia,guerrilla,rebel,fighter,group,unit,paramilitary,army,wing}
  + The front disbanded its armed wing.
  - The band disbanded in May.
disarmament/n demobilisation/n demobilization/n decommissioning/n dismantling/n destruction/n : of,by,poss > - ; of:armed|of:{militia,rebel,weapon,arsenal,stockpile,missile,fighter,warhead,combatant}
  + The demobilisation of the paramilitaries in Antioquia ended.
  - The destruction of the stockpile of old shoes was filmed.
dismantle destroy scrap eliminate decommission remove mothball convert : subj > in,at,obj.of,under ; subj:state|armed|{government,regime,army,navy} obj:{missile,silo,launcher,chemical-weapon,landmine,stockpile,nuclear-site,reactor,enrichment-plant,centrifuge,test-site,warhead,nuclear-facility,mine,cluster-bomb,cluster-munition,bomber,bioweapon,nerve-agent,mustard-gas}
  + North Korea dismantled the test site at Punggye-ri in front of reporters.
  - The boy dismantled a mine cart.
ship_out hand_over transfer give_up send : subj > to ; subj:state|{government,regime} obj:{enriched-uranium,uranium,plutonium,fuel-rod,spent-fuel,nuclear-fuel,heavy-water,fissile-material,nuclear-material,chemical-weapon,weapons-grade-plutonium} to:state|to:org
  + Iran shipped out its enriched uranium to Russia under the accord.
  - The plant sent a fuel rod to a shop.
freeze suspend halt end renounce abandon : subj > at,in,under ; subj:state|{government,regime,president} obj:{enrichment,uranium-enrichment,nuclear-programme,nuclear-program,missile-test,nuclear-test,weapon-programme,missile-programme,nuclear-weapon,plutonium-production,reprocessing,weapons-programme,rearmament}
  + Tehran suspended uranium enrichment at Natanz for the length of the talks.
  - The spa suspended its enrichment cream.
disarmament/n demobilisation/n decommissioning/n destruction/n dismantling/n removal/n handover/n : by,of,poss > of,in,to ; of:{chemical-weapon,missile,weapon,arsenal,stockpile,militia,fighter,rebel,warhead,landmine,centrifuge,arms} by:state|by:armed|poss:state|poss:armed
  + Syria's destruction of its chemical weapons was watched from a ship.
  - The removal of arms by Venus is art.
disarm demobilise demobilize : subj > - ; subj:armed|{rebel,militia,fighter,guerrilla,paramilitary,faction,gang} !+obj !tense:will
  + The Colombian rebels disarmed.
  - The baby's smile disarmed.
dismantle remove take_down tear_down lift : subj > in,near,around,on,obj.in,obj.on ; subj:armed|state|{settler,army,militia,police} obj:{checkpoint,roadblock,barricade,outpost,military-post,minefield,blockade,barrier,fortification}
  + The Ugandan army dismantled its checkpoints in Goma.
  - The child dismantled the outpost of blocks.
destroy give_up hand_in surrender scrap : subj > - ; subj:state|armed|{army,rebel,government} obj:{chemical-weapon,stockpile,landmine,nuclear-weapon,warhead,centrifuge,missile-stock,chemical-arsenal,arsenal} obj.poss:{its,their,it,they,his}
  + Libya destroyed its chemical weapons.
  - The actor destroyed his arsenal of puns.
hand_over hand_in turn_in turn_over give_up surrender lay_down deliver : subj > to,obj.to ; subj:{rebel,militia,guerrilla,fighter,gang,paramilitary,separatist,insurgent,faction,warlord,militant,ex-rebel} obj:{weapon,arms,arm,gun,rifle,ammunition,rocket,mine,munition} +subj +obj !tense:will
  + The rebels in Congo handed over their weapons to the UN mission.
  - The fighter handed over her gun belt to the trainer as arms of a toy.

[RETREAT ceasefire 0871]
observe+ceasefire|truce|cease-fire honour+ceasefire|truce honor+ceasefire|truce respect+ceasefire|truce|cease-fire implement+ceasefire|truce|cease-fire halt+offensive|attack|bombing|fire|airstrike|strike|shelling suspend+attack|bombing|airstrike|strike|operation|offensive stop+attack|bombing|shelling|airstrike end+siege|offensive|bombing|attack|blockade cease+fire|hostility|attack hold+fire : subj > against,on,with,of ; subj:actor
  + The army halted its offensive against the rebels.
  - The referee halted the attack of the team.
ceasefire/n truce/n cease-fire/n : between,with > - ; between:actor
  + A truce between Israel and Hamas took hold at dawn.
  - There was no truce in the kitchen.
call_off suspend halt end stop cease : subj > on,against,of,in,obj.on,obj.against,obj.in ; subj:armed|state|group obj:{shelling,bombing,airstrike,air-strike,offensive,attack,raid,operation,campaign,hostility,fighting,bombardment,assault,blockade,siege}
  + The navy halted its bombardment of the port.
  - The teacher stopped the fighting.
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
fall_silent : subj > in ; subj:{gun,artillery,weapon} in:place
  + The guns fell silent in Nagorno-Karabakh at noon.
  - The toy gun fell silent.
end halt stop : subj > with,in,against,on,obj.with,obj.against,obj.on ; subj:actor|armed|{side} obj:{war,insurgency,armed-struggle,bombing-campaign,air-campaign,air-war,military-operation,invasion,incursion,rebellion,jihad,conflict,crackdown,clash,military-campaign,armed-campaign,violence,intifada,feud}
  + The Basque group ended its armed struggle after four decades.
  - The twins ended a war of pillows.
lay_aside put_aside silence put_down down hush : subj > against,with,in ; subj:actor|armed|{side,rebel,army,militia,gang} obj:{gun,weapon,arm,hostility,artillery,cannon}
  + Rival gangs in San Salvador silenced their guns.
  - The cook put down a spoon.
refrain_from hold_off desist_from abstain_from stop_short : subj > on,against,from.on,from.against,comp.obj,comp.against ; subj:armed|state|{army,militia,rebel,side} from:{attack,strike,retaliation,airstrike,shelling,raid,hostility,fire,attacking,bombing}|on:{attack,strike,retaliation,airstrike,raid}|comp:{attack,strike,retaliate,bomb,shell,fire,shoot}
  + Both armies refrained from shelling on the first night, the OSCE said of Armenia's border.
  - The cook refrained from fire.

[RETREAT ceasefire 0872]
lift end ease break_off loosen relax raise remove : subj > of,on,around,against,obj.of,obj.on,obj.around,obj.against ; subj:state|armed|{army,navy,militia,government,coalition,force,rebel} obj:{blockade,siege,naval-blockade,encirclement,air-blockade,land-blockade,cordon,stranglehold,road-block,roadblock,checkpoint}
  + The Saudi-led coalition eased its blockade of the port of Hodeidah.
  - The dentist lifted a cordon of gum.
lifting/n easing/n end/n removal/n : by,of,poss > of.of,of.on,on ; of:{blockade,siege,naval-blockade,checkpoint,roadblock,cordon}|to:{blockade,siege}
  + Ethiopia's lifting of the blockade came with the peace deal.
  - The end of the siege of bells was kind.

[RETREAT access 085]
lift ease end suspend waive remove scrap drop relax cancel : subj > on,against,for,of,obj.on,obj.against,obj.for,obj.of ; subj:state|org|{government,union,treasury,council,congress,president,commission,bloc} obj:{sanction,embargo,tariff,trade-ban,arms-embargo,oil-embargo,import-ban,export-ban,asset-freeze,duty,quota,boycott,financial-sanction,travel-ban,penalty,levy,export-control,visa-ban,import-duty,trade-restriction,counter-sanction,blacklisting,flight-ban,price-cap}
  + The European Union lifted its arms embargo against Uzbekistan.
  - The club eased a travel ban on pets.
lifting/n easing/n removal/n suspension/n waiver/n end/n relaxation/n rollback/n : by,of,poss > on,of.on,of.against,of.of ; of:{sanction,embargo,tariff,trade-ban,arms-embargo,boycott,duty,import-ban,asset-freeze}|to:{sanction,embargo,tariff,boycott,trade-war} by:actor|of.on:actor|of.against:actor|poss:actor|on:actor
  + Washington's easing of sanctions on Caracas let one oil firm pump again.
  - The removal of the tariff sticker took a nail.
delist remove strike take : subj > obj,from ; subj:state|org|{government,union,treasury,council,department} obj:actor|person|{group,company,bank,official,businessman} from:{blacklist,list,sanctions-list,terror-list,sanction-list,terrorist-list,watchlist}|off:{blacklist,list,terror-list}
  + The State Department removed Sudan from its list of state sponsors of terrorism.
  - The host removed a banker from the guest list of the gala.
grant extend renew issue give : subj > to,for,iobj,obj.to,obj.for ; subj:state|org|{government,treasury,union,president} obj:{waiver,sanction-waiver,exemption,general-licence,sanction-relief,tariff-exemption,trade-preference,duty-free-access,most-favoured-nation-status,reprieve,tariff-truce} to:actor|for:actor|iobj:actor|obj.to:actor|obj.for:actor
  + The Treasury granted Iraq a waiver to buy power from Iran.
  - The pool gave swimmers a waiver.
cut lower reduce halve slash trim roll_back : subj > on,for,obj.on,obj.for,on.of,obj.on.of ; subj:state|org|{government,bloc,union,ministry} obj:{tariff,duty,import-duty,quota,levy,customs-duty,import-tariff,trade-barrier} on:{steel,good,product,import,export,car,beef,wine,goods,grain,oil}|on:state|obj.on:state|obj.on:{steel,good,product,import,export,car,beef,wine,goods,grain,oil}|for:state|obj.for:state|obj.on:money|on:money
  + Washington reduced tariffs on Chinese goods.
  - The shop reduced the levy on spoons.

[RETREAT access 0861]
accept allow approve welcome_in admit let_in authorise authorize : subj > obj,obj.from,obj.of,of,from,comp.subj ; subj:state|armed|{government,junta,president,parliament,army,rebel,council} obj:{peacekeeper,peacekeeping-force,un-force,blue-helmet,foreign-troop,police-mission,stabilisation-force,african-union-force,multinational-force,peacekeeping-mission,deployment,peace-force,police-officer,international-force,intervention-force}
  + Sudan's president accepted a peacekeeping force of the African Union in Darfur.
  - The guild accepted the deployment of an app.
agree_accept agree_receive agree_host consent_accept : subj > comp.obj,comp.obj.of,comp.obj.from ; subj:state|armed|{government,junta,president} comp.obj:{peacekeeper,force,mission,inspector,observer,monitor,troop,police,base,contingent}
  + Indonesia agreed to accept a multinational force in East Timor.
  - The hotel agreed to host a mission choir.

[RETREAT access 0862]
admit allow accept let_in invite_back readmit receive welcome_back let permit : subj > obj,comp.subj,obj.of,obj.from ; subj:state|armed|{government,junta,army,regime,president} obj:{inspector,weapon-inspector,nuclear-inspector,inspection,observer,monitor,ceasefire-monitor,rapporteur,investigator,fact-finding-mission,election-observer,expert-team,camera,verification,inspection-team}
  + Iran admitted inspectors of the IAEA to the enrichment plant at Fordow.
  - The theatre admitted an inspector of seats.
open throw_open : subj > to,obj.to,for ; subj:state|armed|{government,junta,army,regime,president,ministry} obj:{site,plant,reactor,laboratory,facility,prison,camp,archive,book,base,file,jail} to:{inspector,inspection,observer,monitor,investigator,expert,journalist,rapporteur,iaea,watchdog,scrutiny}|for:{inspection,inspector}
  + Libya opened ten secret nuclear sites to the inspectors of the atomic agency.
  - The winery opened its plant to an expert.

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
lifting/n easing/n : by,poss > on,of ; of:{sanction,embargo,ban,restriction,blockade,curfew}
  + The lifting of the ban by Chad pleased traders.
  - The lifting of weights is hard.
open reopen : subj > to,with,obj.to,obj.with ; subj:state|org|{army,authority,government,militia} obj:{border,frontier,crossing,airspace,port,road,bridge,corridor,checkpoint,embassy,strait,gate}
  + Amman opened the crossing to refugees.
  - The janitor opened the gate.
allow permit authorise authorize : subj > obj ; subj:state|org|{court,government,authority,junta,ministry,minister} obj:human|{rally,march,return,visit,election,delivery,party,flight}
  + The minister allowed opponents to hold a rally.
  - The rule allows two players.
allow permit let admit grant+access give+access : subj > obj,comp.subj,to,iobj,obj.to ; subj:state|armed|group|person|{government,authority,army,rebel,junta,militia,police} obj:{convoy,inspector,monitor,observer,aid,worker,peacekeeper,journalist,ship,team,agency,access,investigator,aid-worker,reporter,lawyer,diplomat,red-cross,aid-convoy,food,supply,evacuation,rapporteur,envoy,permission}
  + The militia let a convoy of the Red Crescent into Taiz.
  - The usher let the worker in.
reopen open unblock unseal clear : subj > to,for,with,obj.to,obj.with,obj.for ; subj:state|armed|{government,authority,army,ministry,militia,protester} obj:{border,crossing,airspace,strait,road,port,corridor,checkpoint,frontier,bridge,gate,embassy,airport,highway,border-crossing,sea-lane,terminal}
  + Jordan reopened its border with Syria.
  - The crew cleared the road of snow.
reopen open : subj > to,for,with ; pass obj:{border,crossing,airspace,strait,port,corridor,frontier,terminal,checkpoint}
  + The frontier was reopened after talks between Lagos and Cotonou.
  - The corridor was opened to air the rooms.
lift ease relax scrap remove : subj > on,against,in ; pass obj:{sanction,embargo,ban,restriction,blockade,curfew,siege,emergency,state-of-emergency,lockdown,travel-ban}
  + The siege of the town was lifted on Friday.
  - The weights were lifted by a girl.
lifting/n easing/n relaxation/n reopening/n removal/n : by,of,poss > on,of,against ; of:{sanction,embargo,ban,restriction,blockade,curfew,border,crossing,airspace,siege,strait,frontier}
  + The reopening of the crossing by Chad brought trade back.
  - The reopening of the cafe was a joy.
let allow permit : subj > obj,comp.subj,into,to,through ; subj:state|armed|group|{government,army,rebel,junta,militia,navy} obj:{truck,aid-truck,aid-ship,aid-flight,food-convoy,medicine,fuel,food,ambulance,doctor,relief,civilian,evacuee,flour,tent,wheat,grain,grain-ship,lorry,supply,patient,wounded,relief-flight} into:place|to:place|through:{crossing,checkpoint,corridor,gate,line,border,strait,port,blockade}|comp
  + Israel let 120 trucks into Gaza through the crossing at Kerem Shalom.
  - The hotel let a doctor into Room 5.
guarantee grant give promise offer : subj > to,iobj,for,obj.to,obj.for ; subj:state|armed|group|{government,army,rebel,militia,junta} obj:{safe-passage,passage,humanitarian-access,free-passage,safe-conduct,unhindered-access,security-guarantee,safe-access,transit,overflight-right}
  + The rebels in Aleppo gave safe passage to the wounded of the other side.
  - The coach gave passage to a ball.
lift ease relax remove end suspend : subj > on,against,obj.on,obj.against ; subj:actor obj:{sanction,embargo,ban,blockade,boycott,tariff,siege}
  + The EU lifted sanctions on Belarus.
  - The cream lifts the ban on sweets.
lift ease relax remove cancel shorten scrap abolish rescind repeal revoke : subj > on,in,of,obj.on,obj.of,obj.in ; subj:actor obj:{ban,sanction,embargo,blockade,siege,quota,tariff} !obj:{stone}
  + Canberra scrapped the tariff on steel from Fiji.
  - He lifted the quota of flour.
lift ease relax remove cancel shorten scrap abolish rescind repeal revoke end suspend loosen roll_back unfreeze unblock drop : subj > on,against,in,of,for,obj.on,obj.against,obj.of,obj.in ; subj:state|org|person|armed|{government,court,junta,authority,council,king,army,congress,union,parliament} obj:{sanction,embargo,ban,blockade,boycott,tariff,siege,control,quota,duty,lockdown,asset,fund,account,freeze,suspension,travel-ban,moratorium,levy,law,requirement,visa}
  + The junta lifted the embargo on Mali.
  - The chef lifted a ban on salt with a wink at the asset of the house.

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
resign quit abdicate : subj > - ; subj:person|group|{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,lawmaker,mayor,king,board,commissioner,spokesman,director,head,leader,chancellor,envoy,police-chief} !as:{coach,manager,captain} !obj:{smoking,sport,job}
  + The Kosovar premier resigned after the vote.
  - The chess player resigned on move forty.
step_down step_aside stand_down stand_aside relinquish+power|office|post leave+office|post|power give_up+power|post|office|throne|presidency hand_over+power vacate+post|office|seat|throne bow_out tender+resignation submit+resignation hand_in+resignation announce+resignation offer+resignation : subj > obj.to,to,- ; subj:person|group|{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,lawmaker,mayor,king,commissioner,leader,chancellor,head,director}
  + The interior minister tendered his resignation.
  - The actress stepped down from the stage.
resignation/n abdication/n departure/n stepping-down/n : of,poss,by > - ; of:person|poss:person|by:person|of:{minister,premier,president,governor,general,chief,cabinet,government,official,ambassador,judge,king,mayor,commissioner,leader}
  + The abdication of the king of Bhutan surprised many.
  - The departure of the train was late.

[RETREAT withdraw 0874]
fly_out fly_home sail_home head_home come_home go_home return_home march_home pack_up ship_out pull_up+stake : subj > of,from ; subj:{soldier,troop,marine,contingent,peacekeeper,battalion,regiment,legionnaire,paratrooper,garrison,mercenary,force,warship,last-soldier}|subj:armed of:place|from:place|from:state|from:{war,front,mission}|of:{base,country}
  + The Danish contingent came home from Iraq.
  - The soldier came home from the pub.
melt_into melt_away fade_into slip_into vanish_into scatter_into disappear_into flee_into : subj > - ; subj:armed|{rebel,fighter,militant,guerrilla,insurgent,jihadist,militiaman,attacker} into:{hill,forest,bush,jungle,mountain,desert,countryside,valley,crowd,swamp}
  + The rebels in Congo melted into the hills.
  - The rebel snow melted into the stream.
turn_back turn+tail turn_around beat+retreat break_off break_off+advance halt+advance abort+mission : subj > from,on ; subj:armed|{fighter,convoy,column,troop,mercenary,army,rebel,warship,flotilla,bomber} from:place|from:{capital,border,town,city,line,gate}|obj:{advance,retreat,tail}
  + Wagner's fighters turned back from Moscow.
  - The fighter kite turned back from a tree.
bring+home bring_back bring_home fly_home ship_home fly_back take_home send_home : subj > from ; subj:state|armed|org|{government,army,ministry,president,premier} obj:{soldier,troop,marine,contingent,battalion,legionnaire,peacekeeper,force,paratrooper,instructor,warship} from:place|from:state|obj.from:place|obj.from:state
  + Germany brought its soldiers back from Mali.
  - The child brought a soldier doll back from Rome.
abandon leave vacate quit evacuate : subj > in,near,around,obj.in,obj.near ; subj:armed obj:{position,positions,base,post,outpost,garrison,trench,frontline,front-line,stronghold,hilltop,camp,barracks,checkpoint} !tense:will +obj
  + The Ugandan army abandoned its positions in Goma.
  - The singer abandoned her position on the stage.
pullout/n pull-out/n withdrawal/n drawdown/n departure/n exit/n : of,by > from ; of:{mission,peacekeeping-mission,un-mission,minusma,monusco,contingent,garrison,wagner} from:place|from:state
  + The pullout of the UN mission from Mali is complete.
  - The departure of the rescue mission from the film was sad.

[RETREAT release 0841]
walk_free walk+free go_free leave+prison|jail emerge_from+prison|jail : subj > - ; subj:human|person|{bishop,editor,activist,dissident,filmmaker,journalist,lawyer,opponent,detainee,captive,rapper,blogger,leader,hostage} after:{year,month,week,day,pardon,acquittal,appeal,ruling,amnesty}|on:{bail,parole,probation}|of:{prison,jail}|from:{prison,jail,captivity}
  + The Iranian filmmaker left prison on bail.
  - The leader of the choir left on a bus after a year.
put+bus|plane@on fly_out send+exile@into banish : subj > obj ; subj:state|{government,regime,junta} obj:{prisoner,detainee,dissident,political-prisoner,hostage,captive} to:place|to:state|on.to:state|into:{exile}|obj.to:state
  + Belarus put eight prisoners on a bus to Lithuania.
  - The guard put a prisoner doll on a bus.
lift end cancel revoke remove : subj > obj.of,obj.on,obj.against ; subj:state|{junta,court,government,judge,king,tribunal,regime} obj:{house-arrest,travel-ban,detention-order,home-detention,arrest-warrant,exit-ban,internal-exile} obj.of:human|person|obj.on:human|obj.on:person|of:human|on:human|obj.against:human
  + The junta in Guinea lifted the house arrest of the former president.
  - The court lifted a house on a hill.
let_free set_free let_out let_go let_off release_unharmed : subj > obj,comp.obj ; subj:state|armed|group|person|{court,judge,police,junta,government,kidnapper,rebel,pirate,gang,captor} obj:human|person|{leader,prisoner,activist,detainee,hostage,captive,inmate,convict}|comp.obj:human|comp.obj:person|comp.obj:{leader,prisoner,activist,detainee,hostage,captive,inmate,convict}
  + Chad let free forty political prisoners.
  - The keeper let free a dove.
release free let_go hand_back give_back return : subj > of,from,to,obj.of,obj.mod,obj.from,obj ; subj:state|armed|{guard,coastguard,navy,court,authority,police,pirate} obj:{ship,tanker,vessel,trawler,boat,cargo-ship,fishing-boat,freighter,plane,aircraft,cargo,yacht}
  + Yemeni rebels released a Greek tanker.
  - The boy released a paper boat.
release/n freeing/n return/n : by > of ; by:state|by:armed of:{canadian,american,briton,australian,frenchman,russian,israeli,iranian,german,national,dual-national,academic,aid-worker,missionary,tourist}
  + The release of the Canadian by China ended the dispute.
  - The release of the record by a band sold well.
allow_leave permit_leave let_leave allow_go : subj > obj ; obj:human|person !+from obj:{reporter,journalist,activist,dissident,national,diplomat,missionary,aid-worker,student,family,prisoner,pilot,crew,captain,passenger,academic} comp
  + Two Australian reporters were allowed to leave China.
  - The pupils of the class were allowed to leave early.
hand_over turn_over deliver : subj > obj ; pass obj:human|person to:{official,officer,embassy,diplomat,family,envoy,consul,relative,ambassador,mediator,red-cross,authority}|to:org at:{border,airport,crossing,border-post,bridge,embassy,noon,dawn}
  + The two engineers were handed over to an Omani officer at the border.
  - The pupils were handed over to a new teacher at noon.

[RETREAT return 0842]
hand_over return deliver give_back turn_over release repatriate : subj > obj.of,to,of ; subj:state|armed|{army,rebel,militia,government} obj:{body,corpse,remains,coffin} obj.of:human|actor|num|group|of:human|obj.of:{palestinian,soldier,hostage,fighter,pilot,sailor,airman}
  + Israel handed over the bodies of thirty Palestinians.
  - The garage returned the body of a car.
return give_back hand_back send_back restitute turn_over : subj > to,into,obj.to ; subj:state|org|{museum,university,agency,police,customs,collector} obj:{painting,oil-painting,sculpture,statue,artefact,artifact,antiquity,manuscript,relic,mask,portrait,skull,bone,fossil,coin,pendant,vase,tablet,scroll,crown,loot,archive,flag,artwork,icon,uranium,plutonium,fuel,specimen,frog,songbird,reptile,animal,treasure,necklace,mosaic,frieze,codex,drum} to:actor|to:place|to:{museum,owner,heir,community,wild}|into:place|obj.to:actor|obj.to:place
  + A Dutch museum returned six antiquities to Sri Lanka.
  - The tailor returned the flag to his cousin.

[RETREAT access 0863]
wave_through let_through clear_through nod_through allow_through let_pass wave_on : subj > obj.of,obj.mod,obj ; subj:state|armed|{soldier,guard,border-guard,army,rebel,government,junta} obj:{truck,convoy,ambulance,aid-truck,lorry,tanker,aid-convoy,ship,refugee,evacuee,bus}
  + Sudan let through forty trucks of the UN.
  - The porter waved through a truck of toys.
give_deliver+approval|permission|clearance give_enter+approval|permission|clearance give_visit+approval|permission give_inspect+approval|permission give_send+approval|permission give_bring+approval|permission give_land+permission|clearance give_return+permission give_cross+permission : subj > to,for,iobj,obj.for,obj.to ; subj:state|armed|{government,authority,ministry,junta,army,council} !tense:will !neg
  + The Sudanese government gave approval for the United Nations to deliver food to the camp.
  - The mother gave permission for the boy to enter.
let allow admit : subj > obj,obj.of,into ; subj:state|armed|{army,rebel,junta,government,militia,authority} obj:{convoy,aid-convoy,aid,truck,food,relief,inspector,observer,monitor,journalist,doctor,ambulance,aid-worker,peacekeeper,medicine} +into !neg
  + The Ugandan army let aid convoys into Goma.
  - The porter let a doctor into the ward.

[RETREAT ceasefire 0871]
cease stop halt end suspend pause freeze wind_up call_off : subj > against,on,in,obj.against,obj.in,obj.on ; subj:armed|state|group|{command,army,rebel,coalition,movement} obj:{military-operation,combat-operation,military-campaign,air-campaign,armed-struggle,armed-campaign,hostility,fighting,military-action,bombardment,rocket-fire,combat} !tense:will
  + The Syrian army command ceased its military operations in Idlib.
  - The mayor ceased the fighting of moths.


[RETREAT resign 0831]
throw_in+towel throw_up+hand call_time call_it_quits hang_up+boot fall_on+sword hand_over+seal bow_out : subj > over,after,as ; subj:person|{premier,president,minister,governor,mayor,chancellor,speaker,king,ambassador,general,commissioner}
  + The Bulgarian premier threw in the towel.
  - The boxer threw in the towel.
fall collapse crumble fold : subj > - ; subj:{government,coalition,cabinet,minority-government,coalition-government} !+into !+to !in:{love} !+by !+on !+for !+below
  + The Slovak government fell.
  - The government bond fell by a tenth.
leave : subj > - ; subj:person|{president,premier,minister,governor,king,chancellor,mayor} obj:{office,post,presidency,premiership,government} !+in !tense:will
  + The Armenian premier left office.
  - The clerk left the office.

[RETREAT access 0863]
reopen open : subj > comp.obj,comp.in,to,for ; subj:actor obj:{border,crossing,border-crossing,gate,frontier} comp
  + Sudan reopened the Joda crossing to let in South Sudanese families.
  - The zoo opened the gate to let in the herd.

# --- wordings of leaving, letting go, laying down
[RETREAT withdraw 0874]
pack_up close shut vacate mothball wind_up give_up clear_out shutter close_down : subj > in,near,obj.in,obj.near,at ; subj:state|armed|{army,navy,pentagon,kremlin} obj:{base,outpost,airbase,air-base,radar-site,garrison,listening-post,military-base,naval-base,drone-base,barracks,fortress,radar-station,forward-base} in:place|obj.in:place|near:place|obj.near:place|in:state|obj.in:state|at:place|obj.at:place +obj
  + Russia packed up its base near Palmyra. = Russia
  - The shop closed its knowledge base in Rome.
see_leave see_depart see_withdraw see_retreat see_pull spot_leave : obj > comp.obj,comp.from,comp.of ; pass obj:armed|{column,convoy,troop,soldier,fighter,tank,mercenary,militia,militant}
  + Wagner fighters were seen leaving Bangui.
  - Tourists were seen leaving Bangui.
end wind_up terminate wind_down close : subj > in,of,on,obj.in,obj.of,obj.on ; subj:state|armed|{army,alliance,coalition,pentagon} obj:{military-presence,occupation,deployment,presence,military-mission,military-operation,combat-mission,air-mission,garrison} in:place|in:state|obj.in:place|obj.in:state|of:place|of:state|obj.of:place|obj.of:state|on:place|obj.on:place
  + Syria ended its military presence in Lebanon.
  - The bank ended its presence in a market in Leeds.
roll_out_of pull_away march_out file_out stream_out trundle_out roll_back move_off march_away drive_off_from : subj > from,of,obj ; subj:{tank,troop,soldier,convoy,column,armour,paratrooper,legionnaire,peacekeeper,occupier,militia,garrison,bulldozer} of:place|from:place|from:{border,front,village,camp,base,hill}|of:{border,front,village,camp,base,hill}
  + Israeli tanks rolled out of Jenin.
  - Soldiers of tin rolled out of the box.
slip_away melt_away steal_away fade_away melt_into slip_out_of pull_out_of abandon_flee : subj > from,of ; subj:armed|{fighter,rebel,militant,guerrilla,insurgent,jihadist,soldier,gunman} from:place|of:place|into:{bush,forest,jungle,mountain,desert,countryside,hill,population}|from:{position,front,village,town,battlefield,trench}
  + The Malian jihadists melted away into the desert.
  - The snow melted away into the hills.
cede+ground|position|town|village yield+ground|position give_up+ground|position|town|village|hill|stronghold lose_abandon relinquish+position|town|stronghold : subj > to,obj.to,in,near,around ; subj:armed|{rebel,fighter,troop,soldier,army,militia,guerrilla,force,defender}
  + Ukrainian soldiers gave up positions near Bakhmut.
  - The winger gave up a position in the line.

[RETREAT release 0841]
taste+freedom regain+freedom gain+freedom win+freedom savour+freedom breathe+air recover+freedom : - > subj ; subj:person|human|{prisoner,hostage,captive,detainee,activist,dissident,journalist,blogger} after:event|after:{year,month,day,amnesty,pardon,jail,captivity,detention,ransom,deal}|in:place|from:{prison,jail,captivity}|on:{bail} !subj:{slave,colony}
  + The Cuban dissident regained his freedom after two years.
  - The parrot regained its freedom after a week.
throw_open fling_open unlock unbolt open : subj > for,obj.for,obj.of.for,to,obj.to ; subj:state|armed|{court,government,junta,rebel,king,president,guard,paramilitary} obj:{cell,cell-door,prison-gate,jail-gate,prison,jail,prison-door}|obj.of:{cell,prison,jail,prison-camp,camp,detention-centre,dungeon} !to:{journalist,inspector,visitor,tourist}
  + A court in Togo threw open the cell doors for two dissidents.
  - The guard unlocked the cell phone of a tourist.
turn_over hand_over deliver pass_over give_up : subj > obj ; subj:armed|group|{rebel,militant,kidnapper,guerrilla,militia,pirate,tribe,captor} to:{red-cross,red-crescent,icrc,committee,mediator,un}|to:org obj:human|{soldier,woman,child,hostage,captive,prisoner} +obj +to
  + Hamas turned over two Thai farmers to the Red Cross.
  - Hamas turned over a page to the committee.
shorten slash cut halve remit lighten : subj > of,obj.of,obj.poss,for ; subj:state|person|{court,king,president,governor,judge,tribunal,emir,panel} obj:{sentence,jail-term,prison-term,prison-sentence,jail-sentence,death-sentence,life-sentence} !obj.of:{word}
  + The Moroccan king shortened the sentence of the rapper.
  - The editor shortened the sentence of the writer.
file_out walk_out step_out emerge file_through limp_out : - > subj ; subj:{prisoner,detainee,hostage,captive,dissident,inmate,prisoner-of-war,abductee} of:{prison,jail,camp,cell,captivity,detention}|from:{prison,jail,camp,cell,captivity,detention} !subj.of:{love}
  + Ninety detainees filed out of the camp in Nyala.
  - Captive hens filed out of a barn.
bail free_on : - > obj ; pass obj:human|person|{suspect,activist,journalist,protester} by:{court,judge,police,magistrate}
  + The Ugandan activist was bailed by a court.
  - The boat was bailed by a boy.

[RETREAT return 0842]
go_home return_home head_home trek_home stream_home trickle_home flock_home trickle_back stream_back flood_back troop_home head_back trek_back : subj > - ; subj:{refugee,displaced,evacuee,exile,villager,asylum-seeker,deportee,returnee} from:place|from:state|from:{camp,exile,border}|to:place|to:state|to:{village,town,home}|across:{border,frontier} !to:{work,school}
  + Burundian refugees trekked home from Tanzania.
  - Commuters trekked home from Tanzania.
restitute repay return hand_back send_back remit refund give_back release : subj > to,obj.to ; subj:state|org|{court,bank,government,prosecutor,authority} obj:money|{million,billion,loot,fund,asset,fortune,gold,cash,dollar} to:state|to:{treasury,people,government,central-bank}|obj.to:state|obj.to:{treasury,people,government} +obj +to
  + Liechtenstein restituted ten million dollars to Nigeria.
  - The bank refunded a million cans to the maker.

[RETREAT disarm 0873]
turn_in hand_in give_up surrender turn_over hand_over : subj > to ; subj:state|armed|{rebel,militia,guerrilla,gang,faction,clan} obj:{stock,stockpile,cache,supply,last,hundreds,dozens,thousands,pile,truckload,lorryload} obj.of:weapon|obj.of:{gas,mustard-gas,sarin,chemical,weapon,rifle,gun,missile,mine,ammunition,explosive,uranium,plutonium,rocket,mortar,grenade} to:actor|to:{inspector,monitor,observer,peacekeeper,army} +obj
  + Albania turned in its stock of nerve gas to the inspectors.
  - The clerk turned in a stock of gas bills to the office.
blow_up demolish dynamite collapse seal raze cut_up : subj > to,in.to,obj.in ; subj:state|{army,regime,government,military} obj:{tunnel,shaft,launch-pad,test-site,silo,cooling-tower,centrifuge,missile-site,test-tunnel,bomber,missile-silo} obj.of:{test-site,site,complex,reactor,nuclear-site}|in:{gesture,goodwill,deal}|under:{treaty,deal,accord,agreement}|before:{inspector,journalist}
  + North Korea blew up the tunnels of its test site.
  - The firm demolished the tunnel of love.
put+use@beyond pour+concrete|cement@into fill+concrete|cement@with : subj > - ; subj:state|armed|group|{rebel,army,government} obj:weapon|{arsenal,weapon,arms,reactor,core,reactor-core,explosive}|into:{reactor,core,reactor-core,silo,shaft}
  + The Irish guerrillas put their weapons beyond use.
  - The builder put a reactor beyond use in a film.

[RETREAT ceasefire 0871]
fall_silent go_quiet go_silent fall_quiet : along.mod,along.of,on.mod,along,on,in,across,at,subj.of > - ; subj:{gun,artillery,cannon,mortar,weapon,front,front-line,howitzer} +subj
  + The guns fell silent along the Lebanese border.
  - The pupils fell silent along the wall.
settle descend return take_hold reign : in,over,along,on > - ; subj:{calm,quiet,lull,peace} after:{shelling,truce,ceasefire,cease-fire,bombardment,rocket-fire,airstrike,artillery-duel}|along:{border,front,frontier,front-line,line}|on:{border,front,frontier}
  + A lull returned along the Lebanese border.
  - Calm returned along the river after the storm.
stop_shell stop_bomb stop_shoot cease_shell stop_fight cease_fight stop_bombard cease_shoot stop_fire cease_fire cease_bomb quit_fight : subj & with > comp.obj,comp.at,comp.on,in ; subj:armed|state|{gunner,side,army,rebel,force,militia,clan,faction,tribe}
  + The Yemeni army stopped shelling the port.
  - The boxer stopped fighting at forty.
abate subside die_down die_away ease_off peter_out tail_off : subj.between,in,along,around > - ; subj:{fighting,shelling,gunfire,hostility,bombardment,artillery-fire,combat,clash} subj.between:actor|between:actor|along:{border,front,frontier}|after:{truce,ceasefire,cease-fire,mediation}
  + The fighting between the Sudanese factions died down.
  - The fighting between siblings died down.
bring+force|effect@into put+effect|force|practice@into : subj & with > - ; subj:actor|armed|{side} obj:{truce,ceasefire,cease-fire,armistice}
  + Armenia and Azerbaijan put the ceasefire into effect.
  - The host put a plan into effect.

[RETREAT access 0863]
grant give allow afford accord concede : subj > iobj,to,obj.to ; subj:state|armed|{junta,army,government,rebel,regime,official,authority,ministry} obj:{entry,access,passage,run,free-rein,consular-access,free-passage,safe-passage,visit,entry-permit,free-access,unfettered-access} iobj:actor|to:actor|iobj:org|to:org|obj.to:org|iobj:{inspector,monitor,convoy,journalist,observer,diplomat,consul,investigator,mission,agency,rapporteur}|to:{inspector,monitor,convoy,journalist,observer,diplomat,consul,investigator,mission,agency,rapporteur}|obj.to:{inspector,monitor,convoy,journalist,observer,diplomat,consul,investigator,mission} +obj
  + Sri Lanka granted UN inspectors access to the camps.
  - The hotel gave the guest the run of the pool.
let_visit allow_visit permit_visit let_inspect allow_inspect permit_inspect let_see allow_see let_examine allow_examine let_enter allow_enter permit_enter let_reach allow_reach : subj > obj,comp.subj ; subj:state|armed|{government,army,junta,regime,rebel,authority} obj:org|{inspector,monitor,consul,diplomat,lawyer,delegate,convoy,journalist,expert,observer,investigator,aid-worker,doctor}|comp.subj:org|comp.subj:{inspector,monitor,consul,diplomat,lawyer,delegate,convoy,journalist,expert,observer,investigator} !neg
  + Iran let the inspectors visit Natanz.
  - The zoo let the experts visit the owl.

[RETREAT resign 0831]
hand_in+notice tender+notice put_in+paper send_in+paper turn_in+badge hand_in+badge fall_on+sword fall+sword@on call+quits throw_in+towel clear+desk lay_down+office|mandate|post relinquish+seat|post|mandate|portfolio surrender+seal|portfolio give_up+seat|portfolio|crown|mandate : subj > to,- ; subj:person|{minister,premier,president,governor,general,chief,official,ambassador,judge,lawmaker,mayor,king,commissioner,leader,chancellor,head,prime-minister,speaker,senator} !as:{coach,manager,captain}
  + The Czech health minister handed in his notice.
  - The clown handed in his notice.
walk_out_of quit leave bolt : subj > of,obj ; subj:person|{minister,party,lawmaker,liberal,faction,deputy} of:{cabinet,government,coalition,ruling-coalition,unity-government}|obj:{cabinet,government,coalition,ruling-coalition,unity-government} !obj.of:{car}
  + Four Israeli ministers walked out of the cabinet.
  - The cat left the cabinet of curios.
