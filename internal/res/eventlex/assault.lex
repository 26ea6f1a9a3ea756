# ASSAULT: use of force against persons, property or territory.

[ASSAULT - 190]
attack assault ambush raid storm : subj > obj ; !obj:{problem,issue,market,record,poverty,inflation,plan,policy,speech,report,idea,decision,opponent,critic,website,server,deficit,question} subj:actor|vehicle|weapon
  + Gunmen attacked a convoy in Burkina Faso.
  - The winger attacked the defence.
attack/n assault/n ambush/n raid/n offensive/n incursion/n onslaught/n massacre/n slaughter/n : by,poss,mod,of > on,against,of,at,in
  + An attack by gunmen on a church in Nigeria was condemned.
  - A heart attack killed the singer.
carry_out+attack|raid|assault|operation|massacre launch+attack|raid|assault|offensive|operation|incursion|invasion|war mount+attack|raid|offensive|assault|operation stage+attack|raid|assault|ambush conduct+raid|attack|operation@against commit+massacre|atrocity|attack|crime|genocide perpetrate+attack|massacre|atrocity|crime open+offensive begin+offensive|assault|operation : subj > on,against,at,in,obj.on,obj.against,obj.of ; subj:actor
  + The militia launched an attack on the village.
  - The firm launched a new phone.
target : subj > obj ; subj:actor|weapon|event obj:human|facility|place|{convoy,position,base,mosque,church,militant,civilian}
  + The jihadists targeted mourners at a funeral.
  - The ad targets young buyers.
invade : subj > obj ; subj:state|group|{troop,army,force} obj:state|place
  + Iraq invaded Kuwait.
  - Weeds invaded the lawn.
invasion/n : by,of,poss,mod > of ; of:state|of:place
  + The Soviet invasion of Afghanistan began in December.
  - The invasion of privacy is a crime.
clash_with clash battle fight skirmish : subj > with,against,obj ; subj:group|state|org|{troop,force,army,soldier,militant,rebel,police,fighter} with:actor|obj:actor|against:actor
  + Soldiers clashed with rebels near Goma.
  - The meeting clashed with her holiday.
clash/n fighting/n battle/n firefight/n gun-battle/n gunfight/n skirmish/n hostility/n combat/n : between,with,by & with & between > - ; between:actor|with:actor
  + Clashes between the army and the militia killed nine.
  - A clash of dates caused the delay.
fight combat battle : subj > obj,against ; subj:actor obj:{isil,isis,militant,terrorist,rebel,insurgent,militia,taliban,troop,force,army,group}|against:actor
  + Kurdish troops fought the jihadists.
  - Firefighters fought the blaze.
kill murder slay slaughter massacre gun_down execute butcher lynch : subj > obj ; obj:human|{dozen,hundred,thousand,score}
  + Rebels killed four soldiers.
  - The joke killed the mood.
killing/n murder/n slaying/n : by,poss > of ; of:human
  + The killing of the priest by gunmen was condemned.
  - The murder mystery sold well.
kill : - > obj ; pass obj:human in:{attack,raid,strike,airstrike,bombing,shelling,clash,ambush,explosion,blast,crossfire,fighting,violence,shooting,assault}
  + Nine people were killed in a raid.
  - Two people were killed in a car crash.
die : - > subj ; in:{attack,raid,strike,airstrike,bombing,shelling,clash,ambush,shooting,assault,fighting}
  + Nine civilians died in the shelling.
  - The king died in his sleep.
wound injure maim : subj > obj ; obj:human subj:actor|weapon|event
  + The blast wounded two policemen.
  - He injured his knee at training.
destroy damage burn_down torch ransack vandalise vandalize desecrate level flatten : subj > of,obj.of,obj.poss,obj ; subj:actor|weapon obj:facility|vehicle|place|weapon|{home,house,village,church,mosque,school,convoy,tank,building,temple,statue,shrine}
  + The militants destroyed a temple.
  - The storm destroyed the barn.
atrocity/n : by,of,poss > against,of,in ; by:actor|of:actor|poss:actor
  + The atrocities of the militia shocked the world.
  - The hat was an atrocity.
overthrow topple oust depose unseat : subj > obj ; subj:armed|{army,soldier,general,rebel,military,officer,junta,force,coup,chief,commander,colonel,guard,captain,plotter,putschist,warlord} obj:actor
  + Soldiers overthrew the president.
  - The wind toppled the crane.
coup/n putsch/n : by,of > against ; by:actor|against:actor
  + A coup by young officers against the government failed.
  - The contract was a coup for the firm.

[ASSAULT firearms 190]
kill wound injure hit shoot strike : from,by.from > obj ; pass by:{gunfire,fire,shot,bullet,sniper-fire,machine-gun-fire,gunshot,buckshot} from:actor|from:armed|from:vehicle|by.from:actor|by.from:armed|by.from:vehicle
  + An Indian fisherman was killed by gunfire from a Sri Lankan patrol boat. = a Sri Lankan patrol boat > An Indian fisherman
  - An Indian fisherman was killed by a wave from a Sri Lankan patrol boat.
kill wound injure : subj.from > obj ; !pass subj:{gunfire,fire,shot,bullet,sniper-fire,machine-gun-fire,gunshot,shelling,mortar-fire,artillery-fire,rocket} subj.from:actor|subj.from:armed|subj.from:vehicle obj:human
  + Gunfire from an Ethiopian post killed a Kenyan villager.
  - Smoke from an Ethiopian post killed a Kenyan villager.

[ASSAULT heavy-weapons 194]
kill wound injure hit : from,by.from > obj ; pass by:{shelling,shell,artillery,artillery-fire,mortar,mortar-fire,tank-fire,bombardment} from:actor|from:armed|by.from:actor|by.from:armed
  + Two Syrian soldiers were killed by mortar fire from Turkey. = Turkey > Two Syrian soldiers
  - Two Syrian soldiers were hit by a bill from Turkey.

[ASSAULT firearms 193]
shoot shoot_dead gun_down : subj > obj,at ; obj:human|at:human
  + A sniper shot the mayor.
  - The photographer shot the model for a magazine.
shooting/n gunfire/n : by,of,poss > of,at,in ; of:human|by:actor|in:place
  + The shooting of the activist by police caused anger.
  - The shooting of the film ended.
fire_on fire_at shoot_at : subj > on,at ; subj:actor !obj:{rocket,missile,drone,tear-gas,teargas}
  + Guards fired on the fishermen.
  - He shot at goal.
exchange+fire|gunfire|shot|shelling|shell|rocket|artillery-fire trade+fire|gunfire|shot|blow : subj & with & obj.with > - ; subj:actor
  + Indian and Pakistani troops exchanged fire.
  - They exchanged gifts by the fire.

[ASSAULT heavy-weapons 194]
shell bombard pound strafe mortar : subj > obj ; subj:actor|weapon|vehicle
  + The army shelled the suburb.
  - He shelled peas.
shelling/n bombardment/n rocket-attack/n mortar-attack/n artillery-fire/n rocket-fire/n missile-attack/n missile-strike/n : by,from,mod,poss > of,on,at,in,against
  + The shelling of Donetsk by government forces went on.
  - Shelling nuts is slow.
fire launch lob : subj > at,on,into,toward,towards,against ; subj:actor obj:{rocket,missile,mortar,shell,round,artillery,projectile,bomb,drone} at:actor|on:actor|into:actor|into:place|toward:actor|at:place|at:facility
  + Hamas fired rockets at Ashkelon.
  - The company launched a missile game.
bomb : subj > obj ; subj:state|{warplane,jet,plane,aircraft,airforce,drone,coalition,helicopter,bomber}
  + Saudi jets bombed the port.
  - The film bombed.
airstrike/n air-strike/n air-raid/n drone-strike/n bombing-raid/n : by,mod,poss,from > on,against,in,near,at,of
  + Israeli airstrikes on Gaza continued.
  - The pilots held a strike.
carry_out+strike|airstrike|air-strike|air-raid|bombing conduct+strike|airstrike|air-strike launch+strike|airstrike|air-strike|missile-strike|rocket mount+airstrike|strike : subj > on,against,in,at,near,obj.on,obj.against,obj.in ; subj:actor !subj:labour
  + Turkey carried out air strikes in northern Iraq.
  - The union carried out a strike ballot.
  - The union launched a strike on Monday.
strike hit : subj > obj ; subj:state|weapon|vehicle|{coalition,force,warplane,jet,aircraft} obj:facility|vehicle|place|group|{position,target,base,convoy,camp,compound,bunker,unit}
  + Coalition jets struck a bunker near Hit.
  - The ship struck a rock.
strike/n : by,poss,mod > on,against,near,at ; on:actor|against:actor|on:facility|near:place|on:place by:actor|mod:actor|poss:actor|on:actor
  + A coalition strike on the headquarters killed a commander.
  - A lightning strike on a barn killed cows.
shoot_down bring_down down : subj > obj ; obj:{plane,aircraft,helicopter,jet,drone,warplane,airliner}
  + Azerbaijan shot down a drone.
  - He brought down the box.

[ASSAULT explosives 183]
bomb blow_up dynamite : subj > obj ; !subj:state
  + The separatists bombed a railway bridge.
  - He blew up a balloon.
bombing/n bomb-attack/n car-bomb/n car-bombing/n truck-bomb/n roadside-bomb/n blast/n explosion/n : by,of,poss,mod > of,on,in,at,against,near ; in:place|at:facility|of:facility|near:facility|by:actor|on:actor|against:actor|at:place|near:place|of:place !at:{factory,plant,mill,refinery,smelter,distillery,brewery,sawmill,shipyard,foundry,colliery,power-plant,power-station,coal-mine}
  + A car bomb in Mogadishu killed eight.
  - A blast of cold air met them.
detonate set_off plant : subj > in,at,near,on,under ; obj:{bomb,device,explosive,charge,mine,ied,vest,grenade} subj:actor
  + Militants planted a bomb near the market.
  - She planted roses.
explode go_off detonate : - > in,at,near,outside ; subj:{bomb,car-bomb,mine,device,grenade,ied,explosive}
  + A bomb exploded outside a mosque in Quetta.
  - The star exploded.

[ASSAULT suicide-attack 1831]
suicide-attack/n suicide-bombing/n suicide-bomb/n suicide-car-bombing/n suicide-bomber/n : by,mod,poss > on,against,in,at,of
  + A suicide bombing in Kabul killed a judge.
  - The suicide hotline rang.
blow_up+himself blow_up+herself blow_up+themselves : subj > in,at,near,outside,among
  + A man blew himself up near the embassy.
  - He blew up the photo.

[ASSAULT execute 182]
execute behead hang decapitate crucify : subj > obj ; obj:human
  + The militia beheaded two farmers.
  - The dancer executed a turn.
beheading/n execution/n decapitation/n : by,poss > of ; of:human
  + The beheading of the hostages by the militants was filmed.
  - The execution of the plan was poor.

[ASSAULT assassinate 186]
assassinate : subj > obj
  + Agents assassinated the exile.
  - The article was a character piece.
assassination/n : by,poss > of
  + The assassination of the premier by a gunman shook the state.
  - The play is on the stage again.

[ASSAULT torture 1822]
torture waterboard electrocute : subj > obj ; obj:human
  + Guards tortured the detainees.
  - The shoes tortured her.
torture/n : by,poss > of ; of:human
  + The torture of prisoners by the guards was proven.
  - The wait was torture.

[ASSAULT sexual 1821]
rape : subj > obj ; obj:human
  + Soldiers raped women in the village.
  - Rape seed is grown here.
rape/n gang-rape/n : by > of ; of:human
  + The rape of the girl by militiamen was reported.
  - The field of rape is yellow.

[ASSAULT beat 182]
beat club punch kick : subj > obj ; obj:human subj:{police,officer,guard,soldier,mob,militiaman,attacker,protester,gang,thug,men,settler,militant,crowd,assailant}
  + Police beat the demonstrators.
  - The keeper beat the visitors to the ball.
beating/n stabbing/n : by,of > of ; of:human by:actor|by:human
  + The beating of the student by officers was filmed.
  - The team took a beating.

[ASSAULT abduct 181]
abduct kidnap hijack : subj > obj ; subj:actor|human
  + Gunmen abducted 40 pupils.
  - A bug hijacked the browser.
take+hostage take+captive hold+hostage hold+captive : subj > obj ; obj:human
  + The rebels took six tourists hostage.
  - The tale held us captive.
abduction/n kidnapping/n hostage-taking/n hijacking/n : by,poss > of
  + The abduction of the nuns by rebels was confirmed.
  - The kidnapping thriller sold well.

[ASSAULT capture 192]
capture seize take retake recapture overrun occupy liberate conquer reclaim annex : subj > from,obj ; subj:actor obj:place|state|facility|{town,city,village,territory,base,airport,bridge,province,district,dam,hill,island,area,ground,neighbourhood,neighborhood,stronghold,port,crossing,outpost,positions} !obj:human|{villa,yacht,mansion,asset,property,estate,account,jet}
  + Rebels captured the town of Bunia from the army.
  - Soldiers captured the minister of Burundi.
  - The photo captured the town at dawn.
seize+control take+control gain+control regain+control wrest+control : subj > from,of,obj.of ; subj:actor
  + The Houthis seized control of the port from the army.
  - He took control of the car.
liberation/n capture/n recapture/n seizure/n occupation/n annexation/n fall/n : of,by,poss > from ; of:place|of:state|of:{town,city,village,base,airport} !of:vehicle|of:{ship,tanker,vessel,boat,freighter,trawler,tank}
  + The liberation of Fallujah from the militants was announced.
  - The capture of carbon is costly.
advance_on push_into advance : subj > on,into,against ; subj:{troop,force,army,rebel,fighter,militant,militia} on:place|into:place|against:actor
  + Rebel fighters advanced on the capital.
  - The project advanced on schedule.
clear rid sweep cleanse purge : subj > obj.of,of ; subj:armed|{troop,force,army,soldier,police,coalition,peshmerga,commando} obj.of:armed|of:armed|obj.of:{militant,fighter,rebel,insurgent,terrorist,jihadist,guerrilla,gang,bandit}|of:{militant,fighter,rebel,insurgent,terrorist,jihadist,guerrilla,gang,bandit}
  + Afghan special forces cleared the centre of the district of Taliban fighters.
  - Afghan soldiers cleared the road of snow.
drive_out expel clear oust : subj > from,obj ; subj:{troop,force,army,fighter,coalition,peshmerga,rebel} obj:{militant,fighter,rebel,jihadist,insurgent,terrorist,isis,isil}
  + Troops cleared militants from the town.
  - The sun cleared the fog.

[ASSAULT crowd-control 175]
disperse tear-gas : subj > obj ; subj:{police,officer,soldier,army,force,guard,gendarme}
  + Police dispersed the marchers with batons.
  - The mist dispersed.
fire+tear-gas|rubber-bullet|water-cannon use+tear-gas|water-cannon|rubber-bullet|baton launch+tear-gas : subj > at,on,against,comp.obj,aim.obj ; subj:actor|{vessel,ship,boat,cutter,truck}
  + Police fired tear gas at the strikers.
  + Police fired rubber bullets to disperse the marchers.
  + A Chinese coast guard ship fired water cannon at a Philippine boat.
  - She used gas to cook.

[ASSAULT primitive 182]
stab knife stone : subj > obj ; obj:human subj:actor|human
  + An attacker stabbed a rabbi in Antwerp.
  - The pain stabbed at his side.

[ASSAULT - 190]
fight combat battle : subj > obj,against,with ; subj:group|{troop,force,army,soldier,coalition,peshmerga,militia,rebel,fighter,police,guerrilla} obj:actor|against:actor|with:actor
  + The guerrillas fought against government troops for a week.
  - Nurses fight infection.
fighting/n clash/n battle/n combat/n : of,by,mod > in,near,for,around ; in:place|near:place|for:place|around:place
  + Heavy fighting in Aden entered a third day.
  - The battle for viewers is on.
go_on+attack|offensive|assault|shelling|bombing@with carry_on+attack|offensive|assault|shelling|bombing@with press_on+attack|offensive|assault@with press_ahead+attack|offensive|assault@with proceed+attack|offensive|assault@with keep_up+attack|offensive|assault|shelling|bombing|bombardment maintain+offensive pursue+offensive develop+offensive continue+attack|offensive|assault|campaign|bombing|operation|shelling|bombardment resume+attack|offensive|assault|shelling|bombing|fighting|hostility intensify+attack|offensive|bombing|shelling step_up+attack|offensive|bombing renew+attack|offensive|assault press+offensive|attack|assault unleash+attack|offensive : subj > on,against,in,obj.on,obj.against,obj.in,of ; subj:actor
  + Rwandan troops resumed their offensive on the rebel base.
  + Rwandan troops went on with their offensive near the rebel base.
  - The chess player resumed his attack on the king side.
use+force|violence|weapon|gas@against employ+force|gas@against use+chemical-weapon|nerve-gas|chlorine|sarin|gas : subj > against,on,in,obj.against,obj.on ; subj:actor
  + The regime used chlorine gas in the suburb.
  - The cook used gas for the oven.
use/n : by,poss,of > against,on ; of:{chemical-weapon,weapon,force,gas,ied,bomb,chlorine,sarin,violence,explosive}
  + The use of force by police against miners was condemned.
  - The use of force in physics is exact.
force_out drive_out displace uproot : subj > obj ; subj:{army,troop,force,soldier,militia,rebel,settler,militant,police} obj:human
  + Soldiers drove out the villagers.
  - The wind drove out the smoke.
ethnic-cleansing/n genocide/n pogrom/n massacre/n bloodshed/n slaughter/n : by,poss,of > of,against,in ; by:actor|of:human|against:actor|in:place
  + The massacre of monks in the valley shocked the nation.
  - The film depicts bloodshed.
violence/n : by,mod,of > against,in ; by:actor|against:human
  + Violence by settlers against farmers rose.
  - Violence in films is discussed.
engage_in+cleansing|battle|fighting|firefight take_part_in+fighting|attack be+war@at wage+war|campaign|battle : subj > against,with,on,in.against,obj.against,obj.on ; subj:actor
  + The militia waged war against the central government.
  - The store waged a campaign against theft.
attempt+coup stage+coup lead+coup : subj > against,obj.against ; subj:actor
  + Officers staged a coup against the president.
  - The chef attempted a coup with his new menu of pies.
coup-attempt/n attempted-coup/n uprising/n revolt/n mutiny/n insurrection/n rebellion/n : by,of,mod > against,in ; by:actor|against:actor|in:place|of:actor
  + A mutiny by paratroopers in Bamako failed.
  - The mutiny in the novel ends badly.
attack assault ambush : subj > obj ; pass obj:actor|facility|vehicle|place
  + A UN convoy was attacked near Goma.
  - The report was attacked as weak.
wound injure hurt : - > obj ; pass obj:human in:{attack,raid,strike,airstrike,bombing,shelling,clash,ambush,explosion,blast,fighting,violence,shooting,assault}
  + Four soldiers were wounded in clashes.
  - Four riders were hurt in the final lap.
claim+life|responsibility : subj > for.against,for.on,obj.for,obj.of ; subj:group|event|{militant,group,rebel,faction}
  + The group claimed responsibility for the blast.
  - He claimed responsibility for the menu.
damage destroy burn set+fire@on set+alight set+fire : subj > obj.of,obj.poss,to.of,to,obj ; subj:{settler,militant,mob,rebel,soldier,troop,attacker,arsonist,gunman,militia,gang,extremist,vandal,police} !to:{mood,hope}
  + Settlers set fire to the offices of the council.
  - The guests set fire to a candle.
poison : subj > obj ; obj:human
  + Agents poisoned the defector.
  - Doubt poisoned her mind.
abuse mistreat maltreat ill-treat assault manhandle rough_up : subj > obj ; subj:{police,officer,guard,soldier,agent,troop,settler,militia,warder,gendarme} obj:human
  + Guards abused the prisoners.
  - The patient abused alcohol.

[ASSAULT heavy-weapons 194]
fire : subj > on,at,into,toward,in ; subj:state|group|{troop,force,army,soldier,militant,rebel,tank,warship,gunboat,navy} obj:{rocket,missile,mortar,shell,round,artillery,projectile}
  + The army fired dozens of rounds into the valley.
  - The factory fired pots.
suppress engage neutralise neutralize degrade crater disable eliminate damage kill wound injure strike hit destroy : subj > obj.of,obj.poss,obj ; subj:{strike,airstrike,air-strike,drone-strike,missile-strike,precision-strike,artillery-strike,rocket-strike,sortie,air-raid} obj:human|armed|facility|vehicle|weapon|group|{unit,position,system,route,cell,cache,post,depot,target,headquarters,road,wellhead,truck,tunnel,pump-jack,launcher,stockpile,site,node,infrastructure,equipment} +subj !subj.by:{nurse,doctor,teacher,worker,union,driver,pilot,miner,farmer,lecturer,student,staff,employee,crew}
  + Near Mosul, three strikes suppressed an ISIL tactical unit.
  + An airstrike near Raqqa disabled two ISIL trucks.
  - A strike by nurses hit hospitals in Kenya.
deliver+strike|airstrike|air-strike|missile-strike|rocket-strike|artillery-strike|drone-strike|fire-strike execute+airstrike|air-strike|missile-strike|drone-strike perform+strike|airstrike|air-strike fly+airstrike|air-strike|bombing-raid|combat-sortie|strike-mission|strike-sortie carry_out+missile-strike|drone-strike|artillery-strike|rocket-strike|fire-strike|group-strike conduct+missile-strike|drone-strike|artillery-strike|precision-strike|fire-strike launch+drone-strike|artillery-strike|rocket-strike|drone-attack|rocket-attack|missile-attack inflict+strike|airstrike|air-strike|fire-damage make+airstrike|air-strike : subj > on,against,at,obj.on,obj.against,obj.at,in,near,obj.in,obj.near ; subj:actor|vehicle
  + The Air Force of Ukraine delivered nine strikes on Russian positions. = The Air Force of Ukraine > Russian positions
  + Turkish jets flew air strikes against Kurdish rebels.
  - The postman of Lviv delivered nine parcels.
fire shell shoot open_fire fire_at fire_on fire_into : subj > at,on,into,toward,towards,against,obj.at,obj ; subj:actor from:{launcher,rocket-launcher,mortar,howitzer,tank,artillery,field-gun,cannon,mlrs,helicopter,warship}|with:{launcher,rocket-launcher,mortar,howitzer,tank,artillery,field-gun,cannon,mlrs} +subj
  + The rebels fired from multiple rocket launchers at army positions near Goma.
  - The sportsman fired from the hip at the Kenyan trainer.
attack strike hit target destroy : subj > obj.of,obj.poss,obj ; subj:{aircraft,warplane,jet,plane,drone,helicopter,artillery,missile,rocket,gunship,airforce,bomber,air-force,strike,airstrike}
  + Warplanes struck a depot of the militia.
  - The plane hit a goose.
air-attack/n air-assault/n aerial-bombardment/n air-campaign/n precision-strike/n artillery-strike/n artillery-barrage/n rocket-barrage/n : by,poss,mod,of > on,against,in,of
  + Air attacks by the coalition on the port went on.
  - The air attack on the nose was a perfume.
strike/n : by,poss,mod > on,against,at,near,in ; mod:state|poss:state|by:state|mod:{coalition,nato,force}|by:{aircraft,warplane,drone,coalition,force}
  + A U.S. strike near the dam hit two trucks.
  - A lightning strike hit the dam.
bomb : subj > obj.of,obj.in,obj ; obj:facility|place|vehicle
  + The alliance bombed a bridge in Novi Sad.
  - The play bombed.

[ASSAULT execute 182]
put+death@to send+gallows@to put+squad@before : subj > obj ; obj:human
  + The regime put three dissidents to death.
  - She put the plan to bed.

[ASSAULT torture 1822]
torture/n : by,of,poss > of ; by:actor|of:human
  + Reports of the torture of inmates by guards surfaced.
  - The wait was torture.

[ASSAULT sexual 1821]
abuse assault molest : subj > obj ; obj:human subj:{agent,soldier,guard,peacekeeper,policeman,officer,troop} !obj:{alcohol,drug}
  + Peacekeepers molested a girl in the camp.
  - He abused his power.

[ASSAULT abduct 181]
hold : subj > obj ; !pass subj:{rebel,militant,guerrilla,group,kidnapper,gunman,militia,hijacker,pirate} obj:human
  + Pirates held the crew for months.
  - The group held a picnic for the crew in a park.

[ASSAULT capture 192]
enter cross_into roll_into march_into thrust_into push_into sweep_into storm_into : subj > into,obj ; subj:{troop,force,army,tank,soldier,rebel,militia,militant,fighter} obj:place|into:place
  + Tanks rolled into the border town.
  - The troops entered the dining hall.
fall_to : to > subj ; subj:place to:actor
  + The town fell to the rebels.
  - The price fell to ten dollars.
liberate free clear : subj > from,of,obj ; subj:group|state|{force,troop,army,soldier,coalition,sdf,isf,fighter,militia} obj:place|{village,territory,neighborhood,neighbourhood,terrain,area,mile,kilometer,ground,town,city}
  + Government forces cleared the suburb of snipers.
  - The crew cleared the snow.

[ASSAULT - 190]
die perish : - > subj ; of:{wound,injury,torture,beating,gunshot-wound,stab-wound}|from:{torture,beating,gunshot-wound,stab-wound,shrapnel,mistreatment}|under:{torture,interrogation}|after:{torture,beating,mistreatment,ill-treatment}|as.of:{torture,beating,mistreatment,shooting,shelling,bombing,airstrike}|in:{blast,explosion,crossfire,gunfire,massacre,bombardment,crackdown,custody}
  + The sergeant died of wounds after the raid.
  - The king died of old age.

[ASSAULT - 190]
ram : subj > obj ; subj:actor|vehicle obj:vehicle|facility|human
  + A coast guard cutter from China rammed a Vietnamese fishing boat.
  - The clerk rammed the papers into a drawer.
repel repulse fend_off drive_off beat_back drive_back fight_off beat_off throw_back push_back : subj > obj ; subj:armed|state|group|vehicle obj:armed|group|human|{attacker,assailant}
  + Government troops drove off the rebels near Gao.
  - The cream repels mosquitoes.
repel repulse fend_off drive_off beat_back drive_back fight_off beat_off throw_back push_back ward_off stave_off rebuff withstand : obj.by,obj.of,obj.from,obj.poss,obj.mod,obj.of.by > subj,obj.on,obj.against ; subj:armed|state|group|vehicle|facility|person obj:{attack,assault,offensive,raid,counterattack,counter-attack,incursion,onslaught,ambush,storming,sortie,push} !obj:{cyber-attack,hacker-attack,charm-offensive}
  + Government troops repelled an attack by the rebels on Gao. = the rebels > Government troops
  + Three assaults by the rebels were beaten off by Malian soldiers. = the rebels > Malian soldiers
  + Six Russian attacks have been repelled near Kupiansk. = Russian > -
  - The Kenyan goalkeeper repelled a shot in Nairobi.
  - The Kenyan minister repelled a charm offensive.
attack assault raid storm ambush : subj > obj ; subj:actor|human obj:{rally,sit-in,march,procession,protest,demonstration,vigil,funeral,wedding,gathering,picket,camp,parade,convoy,patrol,checkpoint,prayer,worshipper}
  + Thugs attacked a rally of the opposition in Harare.
  - Rain attacked the wedding.
lose : in > obj ; subj:state|armed|group obj:{soldier,troop,man,fighter,policeman,trooper,marine,commando,militant} in:{ambush,attack,clash,raid,battle,fighting,offensive,explosion,bombing,firefight}
  + Chad lost eleven soldiers in an ambush near the lake.
  - The club lost two players in a week.
claim+life take+life cost+life : subj > obj.of ; subj:event|{attack,raid,bombing,shelling,clash,ambush,massacre,blast,shooting,violence,war}
  + The bombing claimed the lives of nine worshippers in Quetta.
  - The fever claimed the life of the poet.
put_down crush quell suppress quash smash : subj > obj.by,obj.of,obj.in,obj ; subj:armed|state|{government,regime,junta,force,police,security} obj:{uprising,revolt,rebellion,mutiny,insurrection,insurgency,demonstration,protest,riot,unrest,coup,dissent,march}
  + Security forces put down a revolt in the southern province.
  - The vet put down the dog.
exchange/n : between,of & with > - ; of:{fire,gunfire,shelling,artillery}
  + Two policemen died in an exchange of fire with smugglers.
  - The exchange of gifts went on.
seize+power take+power grab+power : subj > from,obj.from ; subj:armed|group|{general,officer,colonel,soldier,junta,rebel,commander}
  + A group of colonels seized power from the elected president.
  - The party took power after the vote.
take_over : subj > from ; subj:{army,junta,general,soldier,military,officer,rebel,militia,militant,colonel} -obj
  + The army took over in Niger after the vote was annulled.
  - The new keeper took over in May.
strike_at hit_at strike_back_at hit_out : subj > at ; subj:armed|state|group at:armed|place|{position,target,base,stronghold}
  + The alliance struck at the bases of the militia.
  - The batter struck at the ball.
come+attack|fire|assault|shelling|bombardment@under : from,by > subj ; subj:armed|vehicle|facility|place|{convoy,patrol,village} +subj
  + A patrol of Dutch peacekeepers came under fire from gunmen near Gao.
  - The plan came under review.
attack/n@under fire/n@under bombardment/n@under assault/n@under : from,by > subj ; subj:armed|place|facility|vehicle|human
  + The town is under attack from jihadist fighters.
  - The sauce is under fire.
spark+clash|fighting trigger+clash|fighting : subj > in,obj.in,obj.between ; subj:actor
  + The arrest of the cleric triggered clashes in Conakry between youths and the army.
  - The comet triggered a debate.
burn torch raze set+fire@on set+alight set+ablaze burn_down : subj > obj.of,obj.in,obj ; subj:armed|group|human obj:{village,home,house,church,mosque,school,shop,market,car,bus,truck,crop,hut,office,building,store,hospital,clinic,vehicle,warehouse,farm,camp}
  + Militiamen burned three villages in Ituri.
  - The cook burned the house special.
vandalise vandalize desecrate smash ransack trash wreck sack pillage plunder loot : subj > obj.of,obj.in,obj ; subj:human|group obj:facility|{shop,store,church,mosque,synagogue,cemetery,grave,statue,monument,memorial,office,embassy,warehouse,home,property,temple,village,convoy}
  + A mob ransacked the embassy of Denmark in Damascus.
  - The band trashed a hotel song.
retaliate respond answer hit_back strike_back : subj > against,on,at ; subj:armed|state|group with:{airstrike,strike,artillery,rocket,shelling,fire,missile,bombardment,force,mortar,bomb}
  + Turkey responded with artillery fire against positions in Syria.
  - The singer responded with a smile.
harm hurt injure wound maul : subj > obj ; obj:human subj:armed|group|{attacker,assailant,gunman,shooter,bomber,mob,knifeman}
  + The knifeman wounded four shoppers in Turku.
  - The fall hurt the rider.
inflict+casualty|loss|damage cause+casualty|death|damage : subj > on,to,among,obj.on,obj.among,obj.to ; subj:armed|state|group
  + The guerrillas inflicted heavy losses on the army.
  - The frost caused damage to the vines.
atrocity/n outrage/n bloodletting/n killing/n murder/n : of,against,by > of,against,in ; by:armed|by:group|by:state|against:human
  + A wave of killings by vigilantes shook the valley.
  - The murder of a song by the choir was complete.
crime/n@against war-crime/n : by,of,poss > against,in ; by:actor|poss:actor
  + War crimes by both armies against villagers were listed.
  - A crime against good taste was committed.
foil thwart : obj.by,obj.of > obj.on,obj.against ; subj:armed|state|{police,guard,security,service} obj:{attack,plot,bombing,raid}
  + Guards foiled an attack by gunmen on a bank in Kabul.
  - Fog foiled the plan of the climbers.
engage : subj > obj,at ; subj:armed|vehicle|{tornado,typhoon,reaper,rafale,mirage,jet,drone,pilot,patrol} obj:armed|{enemy,target,position,insurgent,militant,extremist,gunman,terrorist,sniper,attacker}
  + Marines engaged insurgents near the river.
  - The firm engaged a lawyer.
fire : subj > on,at,into,toward ; subj:armed|{guard,officer,troop,soldier,police,gunman,patrol,sniper} on:human|at:human|into:{crowd,air,house,home,car}|on:vehicle|at:vehicle|on:{crowd,convoy,car,boat,demonstrator,village}
  + Border guards fired into a crowd of farmers.
  - The manager fired at will.
counterattack counter-attack fight_back shoot_back fire_back : subj > at,against,in ; subj:armed|group|{troop,force,army,rebel,fighter,soldier,garrison,guard} +subj
  + Malian soldiers counterattacked near Kidal.
  - The singer hit back with a song.
counterattack/n counter-attack/n counteroffensive/n counter-offensive/n counter-strike/n reprisal-attack/n revenge-attack/n retaliatory-attack/n retaliatory-raid/n reprisal/n reprisal-raid/n : by,from,poss,mod > on,against,in,at ; by:actor|from:actor|poss:actor|mod:actor|against:actor|on:actor
  + A counteroffensive by the Congolese army around Sake stalled.
  - A reprisal by the bees followed.
ground-assault/n ground-offensive/n ground-invasion/n ground-operation/n ground-attack/n commando-raid/n cross-border-raid/n commando-operation/n amphibious-assault/n land-offensive/n military-offensive/n spring-offensive/n : by,poss,mod > on,against,in,into,of
  + A cross-border raid by Burundian troops on a village in Kivu killed nobody.
  - The commando raid game sold well.
military-action/n military-operation/n military-campaign/n military-strike/n military-intervention/n armed-intervention/n military-incursion/n counter-insurgency-operation/n : by,poss,mod > on,against,in,into ; +on|+against|+into
  + A military operation by Kenya against the militants in Boni forest is under way.
  - The military operation manual is long.
go+war@to : subj > with,against,over ; subj:state|armed|{country,nation,clan,tribe} with:actor|against:actor +subj
  + Ethiopia went to war with Eritrea over a barren border town.
  - The twins went to war with a wasp.
fight battle struggle vie : subj & with > - ; subj:armed|group|{faction,militia,clan,gang,cartel,warlord,tribe} for:{control,territory,power,town,city,land,supremacy}|over:{control,territory,town,city,land,water,cattle,pasture,turf} +subj
  + Two rival gangs battled for control of the port district of Guayaquil.
  - The chefs battled for control of the spoon.
tribal-clash/n ethnic-clash/n communal-violence/n sectarian-violence/n ethnic-violence/n tribal-violence/n clan-fighting/n factional-fighting/n inter-communal-violence/n intercommunal-violence/n sectarian-clash/n communal-clash/n gang-warfare/n gang-war/n turf-war/n tribal-fighting/n : between,by,of & with > in,against,at,around ; between:human|between:actor
  + Communal violence between Hindus and Muslims in Gujarat spread.
  - A turf war between two lawns amused the street.
sally break_out sortie : subj > from,against ; subj:armed|{garrison,fighter,rebel,defender,militant} from:{pocket,siege,enclave,encirclement,base,city,town,prison,camp} +subj
  + Besieged Tamil fighters broke out from an enclave of Mullaitivu.
  - The hen broke out from the camp.
overpower disarm subdue overwhelm : subj > obj ; subj:armed|human|{rebel,gunman,militant,mob,inmate,prisoner,attacker} obj:human|armed|{guard,policeman,soldier,warder,patrol,garrison} +subj
  + Inmates overpowered the guards of the jail in Kinshasa.
  - The smell overpowered the guards.
land parachute infiltrate slip sneak : subj > in,on,into ; subj:armed|{commando,paratrooper,marine,militant,infiltrator,guerrilla,saboteur,agent,fighter} into:state|into:place|on:place|in:state|across:{border,frontier,line} +subj
  + North Korean commandos infiltrated into the South near Gangneung.
  - The agent slipped into the dress.
descend_on close_in_on bear_down_on converge_on march_on : subj > on ; subj:armed|{rebel,militia,troop,column,mob,tank,fighter} on:place|on:facility|on:{capital,village,town,city,palace,base} +subj
  + Rebel columns marched on Bangui.
  - Fans descended on the village for the fair.
fire launch : subj > at,into,toward,on ; subj:armed|state|group obj:{arrow,flare,harpoon,salvo,projectile,weapon,volley,warning} at:vehicle|at:armed|at:human|at:{ship,boat,plane,convoy} +subj
  + A Chinese destroyer launched flares at an Australian helicopter.
  - The scout launched a flare at dusk.
use : subj > on,against,comp.on,comp.obj ; subj:armed|state|{police,army,regime,government,guard} obj:{force,violence,live-ammunition,live-fire,live-round,bullet,helicopter-gunship,tank,artillery,cluster-bomb,cluster-munition,phosphorus,white-phosphorus,landmine,flamethrower} against:human|against:armed|against:place|on:human|on:place|comp +subj
  + Ethiopian forces used tanks against villagers in Gambella.
  - The army used tanks on stage.
rout crush vanquish trounce : subj > obj.in,obj ; subj:armed|state|{army,rebel,force,coalition,guerrilla,militia,troop} obj:armed|{militant,rebel,insurgent,jihadist,tiger,guerrilla,garrison,army} +subj
  + Sri Lankan troops crushed the Tamil guerrillas in the final battle.
  - The army team crushed the navy.
raid rustle steal loot : subj > from,of,obj.of,obj ; subj:armed|human|{herder,raider,bandit,tribesman,rebel,militia} obj:{cattle,livestock,cow,goat,camel,herd,crop,grain} +subj
  + Turkana raiders stole two thousand cattle from Ugandan herders.
  - A fox stole a goat cheese from the farm.
cattle-raid/n revenge-raid/n cross-border-attack/n border-clash/n border-skirmish/n border-raid/n naval-clash/n sea-battle/n naval-battle/n street-battle/n street-fighting/n pitched-battle/n running-battle/n : between,by,mod,of & with > on,against,in,with
  + A border clash between Kyrgyz and Tajik guards left forty dead.
  - A running battle between the boiler and the plumber went on.
kill wound injure : - > obj ; pass obj:human in:{crossfire,stampede-attack,reprisal,revenge-attack,firefight,gunfight,shootout,skirmish,battle,war,counterattack,offensive,crackdown,massacre,pogrom,riot}
  + Four herdsmen were killed in reprisals near Jos.
  - Two kites were killed in the battle of the fair.
suffer sustain take : - > subj ; subj:armed|{side,army,rebel,brigade,unit,battalion,force,garrison,convoy} obj:{casualty,loss,fatality}
  + The Rwandan battalion suffered heavy casualties near Mocimboa.
  - The bank suffered a loss of trust.
looting/n pillage/n plunder/n arson/n vandalism/n ransacking/n desecration/n torching/n burning/n destruction/n : by > of ; by:human|by:armed|by:actor of:facility|of:{home,shop,church,mosque,temple,shrine,village,warehouse,school,embassy,grave,cemetery,property,town,house,koran,quran,bible,flag,market,statue}
  + The burning of the embassy by the crowd in Baghdad enraged Stockholm.
  - The burning of the house wine by cooks is a joke.
deface daub spray-paint graffiti behead topple overturn smash : subj > obj.of,obj ; subj:human|group|{vandal,mob,extremist,settler,crowd} obj:{mosque,synagogue,grave,memorial,statue,embassy,church,cemetery,tomb,headstone,tombstone,monument,bust,consulate,shrine,gravestone} +subj
  + Vandals daubed the walls and graves, and extremists defaced a synagogue in Poznan.
  - The wind toppled a statue.
uproot chop_down cut_down burn poison bulldoze : subj > of,obj.of,obj.in ; subj:{settler,militia,mob,army,soldier,rebel,herder} obj:{olive-tree,orchard,vineyard,olive,grove,crop,tree,well,plantation} +subj
  + Settlers cut down olive trees of Palestinian farmers near Nablus.
  - The soldier burned the tree of paper.
slash smash torch burn set_fire : subj > obj.of,obj ; subj:human|group|{mob,settler,militant,youth,protester,supporter} obj:{tyre,windscreen,police-car,squad-car,ballot-box,ballot,flag,effigy,polling-station,newspaper-office,party-office,party-headquarters} +subj
  + Youths burned ballot boxes of the commission in Kasungu.
  - The jockey slashed a tyre of foam.
lay+waste : subj > to ; subj:armed|group|state|human to:place|to:{village,town,camp,city,neighbourhood,farm,crop}
  + Militants laid waste to a village in Cabo Delgado.
  - The storm laid waste to a village in Cabo Delgado.
put+torch@to put+sword@to : subj > obj.of,obj ; subj:armed|group|human obj:place|human|{village,home,house,church,town,camp,settlement,garrison,mosque}
  + Rebels put a Burundian village to the torch.
  - The cook put a pan to the torch.
make+short-work : subj > of,obj.of ; subj:armed|state of:armed|obj.of:armed
  + The Taliban made short work of the Afghan army.
  - The guests made short work of the pie.
meet+death|end : - > subj ; subj:human|person|armed in:{ambush,raid,attack,clash,bombing,shelling,firefight,gunfight,explosion,blast,gun-battle,airstrike,massacre}|at:{hand}
  + Two Cameroonian soldiers met their deaths in an ambush.
  - Two climbers met their deaths in a storm.
take+life claim+life : subj > obj.of ; subj:armed|group|{gunman,sniper,militant,airstrike,raid,shelling,ambush,attack,clash,drone-strike} obj.of:human|obj.of:person
  + Al-Shabaab took the life of a Somali minister.
  - Malaria took the life of a Somali minister.
slain/a : - > subj ; subj:human|person|{leader,activist,journalist,mayor}
  + A Colombian union leader was slain.
  - The dragon was slain.
push/n thrust/n : poss,by,of,mod > into ; poss:armed|by:armed|of:armed|mod:armed|poss:{army,troop,force} into:place|into:state
  + The Turkish army's push into northern Iraq drew anger.
  - The bank's push into northern Iraq drew anger.
carry+fight|war|battle take+fight|war|battle : subj > to ; subj:armed|state|group to:state|to:place|to:armed|to:group
  + Kurdish rebels carried the fight to Turkey.
  - The band carried the fight song to Turkey.
go+action@into : subj > over,against,in ; subj:armed|vehicle|{jet,warplane,helicopter,artillery,tank,gunboat,drone} over:place|against:armed|in:place|over:state
  + Turkish jets went into action over Iraq.
  - The ferry went into action over Easter.
turn+gun|weapon|artillery|rifle@on turn+gun|weapon|artillery|rifle : subj > on ; subj:armed|state|human on:human|on:armed|on:place|on:{villager,crowd,protester,sit-in,march,rally,demonstrator,mourner,worshipper,demonstration,civilian,student,procession,funeral}
  + The Burmese junta turned its guns on Karen villagers.
  - The crew turned its guns on deck.
run+ambush@into drive+ambush@into walk+ambush@into : of.by,by > subj ; subj:armed|human|{patrol,convoy}
  + A Colombian patrol ran into an ambush.
  - A hare ran into an ambush.
pick_off mow_down cut_down fell : subj > obj ; subj:armed|human|{sniper,gunman,jihadist,shell,bullet} obj:human|armed|person
  + Jihadists picked off Nigerian soldiers.
  - The cook picked off the crust.
send_pack : subj,by,comp.by > obj ; obj:armed|group subj:armed|state|group
  + Syrian troops sent the jihadists packing.
  - The court sent the judge packing.
fall+ambush|trap@into walk+ambush|trap@into run+ambush@into drive+ambush@into catch+ambush@in come+attack@under come+fire@under come+bombardment@under come+shelling@under come+mortar-fire@under : from,of.from,of.mod > subj ; subj:place|armed|vehicle|{convoy,village,patrol,villager,fisherman,peacekeeper} -over -for
  + A Ukrainian convoy came under fire from Russian troops.
  - The minister came under fire over the budget.
responsible/a guilty/a : subj > for.of,for.in,for.on,for.against ; subj:armed|group|org|{cartel,gang,rebel,militia,sect,group,militant} for:{killing,massacre,bombing,beheading,attack,murder,kidnapping,abduction,raid,ambush,atrocity,rape,shooting,death} !neg
  + The cartel is responsible for beheadings in the north of Mexico.
  - The gang of painters is responsible for the fence.
fight_with clash_with battle_with : subj & with > - ; subj:armed|group|{rebel,militant,army} with:armed|with:group|with:{army,rebel,militant,militia,soldier,troop,police} !+against !+alongside
  + Rebels in Congo fought with the army.
  - The soldier fought with the lid of a tin.
wipe_out mow_down cut_down pick_off finish_off : subj > obj ; subj:armed|group|{rebel,gunman,army,sniper,bandit} obj:{patrol,platoon,unit,garrison,family,villager,column,squad,convoy,soldier,policeman,guard,civilian,cell}
  + Rebels in Congo wiped out a patrol.
  - The gang of editors cut down a column.
loot plunder pillage ransack sack : subj > obj ; subj:armed|{rebel,militia,soldier,gunman,bandit,raider} obj:place|facility|{town,village,shop,market,house,home,warehouse,church,clinic,museum,store,hospital}
  + Rebels in Congo looted the town.
  - The soldier looted his own drawer.
rage erupt break_out flare flare_up continue intensify resume subside spread go_on : - > subj.in,subj.around,subj.near,subj.for,in,around,near,for,at ; subj:{fighting,battle,fight,combat,firefight,street-battle,gun-battle,gunfight,heavy-fighting,street-fighting,clash} in:place|around:place|near:place|for:place|subj.in:place|subj.around:place|subj.near:place|subj.for:place !+between !+over
  + Heavy fighting raged around the city of Bakhmut.
  - The battle for the cup continued in the studio.

[ASSAULT firearms 193]
shoot gun_down shoot_dead shoot_down cut_down mow_down pick_off : subj > obj ; pass obj:human
  + Two activists were gunned down outside a court in Manila.
  - The scene was shot at night.
open+fire : subj > on,at,in,into,inside ; subj:actor|human|armed|{man,shooter,gunman,attacker,tank,helicopter,warship,gunboat,patrol}
  + A former soldier opened fire in a market in Oslo.
  - She opened the fire door.
shoot+death|dead@to spray+bullet riddle+bullet@with : subj > obj,at,into ; obj:human|vehicle|facility
  + Attackers riddled the car of the mayor with bullets.
  - The cloth was riddled with holes.
gun-attack/n gun-battle/n shootout/n shoot-out/n shooting-spree/n drive-by/n mass-shooting/n sniper-fire/n small-arms-fire/n : by,between,of & with > on,at,in,of
  + A shootout between police and traffickers left six dead in Tijuana.
  - The penalty shootout went to Spain.
fire+shot|round|bullet|volley : subj > at,into,on,toward ; subj:human|armed
  + Unknown men fired shots at the house of a judge.
  - He fired a round of emails.
open_up : subj > on,at ; subj:armed|{gunman,soldier,guard,policeman,militiaman,trooper,attacker,sniper} on:human|on:vehicle|at:human|on:{crowd,protester,convoy,car}
  + Paramilitary soldiers opened up on the mourners in Srinagar.
  - The guard opened up on his past.
rake spray pepper riddle : subj > obj.of,obj ; subj:armed|human|{gunman,attacker,militant} obj:human|vehicle|facility|{car,bus,house,cafe,bar,mosque,crowd,convoy} with:{gunfire,bullet,machine-gun,fire,machine-gun-fire,automatic-weapon,kalashnikov} +subj
  + Gunmen on motorbikes raked a cafe in Quetta with gunfire.
  - The cook peppered the crowd with rice.
ring_out erupt crackle : - > in,at,near,outside ; subj:{gunfire,gunshot,shot,automatic-fire,gun-battle,shooting,firefight,clash} in:place|near:facility|at:facility|outside:facility|in:{capital,city,district}
  + Gunfire erupted near the presidential palace in N'Djamena.
  - A shot of joy rang out in the hall.
gun-rampage/n shooting-attack/n shooting-incident/n sniper-attack/n school-shooting/n gun-massacre/n machine-gun-attack/n shooting-rampage/n police-shooting/n armed-attack/n armed-assault/n armed-raid/n gunfight/n firefight/n hail-of-bullet/n : by,between,of & with > on,at,in,near,against ; in:place|at:facility|by:actor|on:facility|between:actor|near:place|on:human|against:human
  + An armed attack by unknown men on a prison convoy in Rouen freed a dealer.
  - A firefight in the game drew praise.
ambush waylay : subj > obj.of,obj ; subj:armed|human|{gunman,bandit,rebel,militant,guerrilla} obj:vehicle|armed|human|{convoy,patrol,column,bus,truck,motorcade,motorcyclist} +subj on:{road,highway,track,motorway}|near:place|in:place|outside:place
  + Maoist guerrillas ambushed a police convoy on a road in Gadchiroli.
  - The fans ambushed the bus on a road with flowers.
snipe_at take_potshot potshot : subj > at ; subj:armed|human|{gunman,soldier,rebel} at:human|at:vehicle|at:armed|at:facility
  + Gunmen sniped at the Bosnian police in Sarajevo.
  - The critics sniped at the film.
find+dead : - > obj ; pass with:{wound,gunshot-wound,bullet-wound,gunshot,bullet,bullet-hole} obj:human|person
  + A Mexican mayor was found dead with gunshot wounds.
  - A mayor was found dead with his cats.
open_up_on open_up : subj > on ; subj:armed|{police,gendarme,guard,gunman,soldier,sniper} on:human|on:armed|on:{crowd,march,rally,convoy,patrol}
  + Police in Dakar opened up on students.
  - The singer opened up on her grief.
[ASSAULT heavy-weapons 194]
fire launch lob shoot rain pour : subj > at,on,into,toward,over,across ; subj:armed|state|group obj:{rocket,missile,mortar,shell,artillery,projectile,rocket-propelled-grenade,bomb,torpedo,round,salvo,barrage}
  + The militia lobbed mortars into the old city.
  - The chef lobbed shells into the bin.
bomb shell strafe bombard pummel pound hit strike target attack : subj > obj ; pass obj:place|facility|{position,depot,base,hospital,convoy,village,town,camp,suburb} by:vehicle|by:{jet,plane,warplane,artillery,drone,helicopter,rocket,missile,mortar,shell,force,army,gunship}
  + The hospital was hit by two rockets on Sunday.
  - The village was hit by a flood.
bombing/n : by,from,mod,poss > on,against,in,near,of
  + Drone strikes by Turkey in the hills killed nine fighters.
  - The strike at the depot ended.
drop+bomb|barrel-bomb|munition|napalm : subj > on,over,in ; subj:armed|state|vehicle
  + Government helicopters dropped barrel bombs on the suburb.
  - The minister dropped a bomb on her rivals with a joke.
shoot_down down bring_down intercept destroy : subj > obj.of,obj.poss,obj ; subj:armed|state|group obj:{plane,aircraft,helicopter,jet,drone,warplane,airliner,missile,rocket,balloon,bomber,fighter-jet}
  + Rebels downed a Syrian helicopter over Idlib.
  - The goalkeeper intercepted the missile of a shot.
sink torpedo cripple shell : subj > obj.of,obj ; subj:armed|state|group|vehicle obj:{ship,boat,vessel,frigate,tanker,freighter,warship,submarine,trawler,patrol-boat}
  + The navy sank a boat of the separatists off Jaffna.
  - The storm sank a trawler.
rocket/n missile/n mortar/n shell/n : from,by > on,in ; from:actor|by:actor
  + Rockets from Lebanon on the border town broke windows.
  - The rocket from the fair landed.
hit strike slam_into land_in land_on fall_on crash_into rain_down_on explode_in : - > obj,into,on,in ; subj:{rocket,missile,mortar,shell,bomb,projectile,drone,barrage} obj:place|facility|human|vehicle|into:facility|into:place|on:place|on:facility|in:place
  + A missile slammed into a flat in Kharkiv.
  - The rocket landed in the sea of clouds by design.
artillery-fire/n mortar-fire/n rocket-fire/n tank-fire/n artillery-duel/n artillery-shelling/n mortar-shelling/n rocket-salvo/n missile-barrage/n missile-salvo/n rocket-volley/n grad-rocket/n naval-bombardment/n tank-shelling/n cross-border-shelling/n cross-border-fire/n shellfire/n : by,from,between,poss,mod > on,at,in,of,against,near ; by:actor|from:actor|poss:actor|mod:actor|between:actor|on:place|in:place|at:place|from:place
  + Mortar fire from the Thai army on a Cambodian temple damaged its steps.
  - Artillery fire in the opera came from a drum.
torpedo depth-charge : subj > obj.of,obj ; subj:state|armed|vehicle|{submarine,navy} obj:vehicle|{frigate,corvette,cruiser,ship,submarine,freighter,tanker} +subj
  + A North Korean submarine torpedoed the South Korean corvette.
  - The senator torpedoed the bill.
slam_into crash_into plough_into smash_into rip_into punch_into thud_into : subj.mod,subj.of,subj.from > into.of,into.mod,into.in,into ; subj:weapon|{missile,rocket,shell,drone,mortar,bomb,projectile} into:vehicle|into:place|into:facility|into:human|into:{block,market,hospital,school,camp,house,home,base}
  + Houthi missiles slammed into a Greek tanker.
  - A lorry slammed into a Greek tanker.

[ASSAULT explosives 183]
bomb blow_up firebomb fire-bomb dynamite mine booby-trap : subj > obj.of,obj ; subj:human|group !subj:vehicle|state|{jet,plane,warplane,aircraft,coalition,alliance,force,army,airforce,helicopter,drone} obj:facility|vehicle|place|{pipeline,bridge,railway,church,mosque,office,car,home,statue,pylon}
  + Militants blew up a gas pipeline in Sinai.
  - The boss blew up the photograph.
detonate set_off trigger explode : subj > in,at,near,outside,among,on ; subj:human|armed|group obj:{bomb,device,explosive,charge,vest,belt,grenade,car,truck,mine,ied}
  + An attacker detonated a device near a mosque in Kano.
  - The chef set off a smoke alarm.
hurl throw toss lob : subj > at,into,on ; subj:human|armed|group obj:{grenade,petrol-bomb,bomb,explosive,molotov,hand-grenade,firebomb,molotov-cocktail}
  + Two men hurled grenades into a bar in Bujumbura.
  - He threw a bomb of a party.
bomb-blast/n bomb-explosion/n grenade-attack/n landmine-explosion/n mine-blast/n roadside-bombing/n parcel-bomb/n letter-bomb/n arson-attack/n petrol-bomb-attack/n pipe-bomb/n firebombing/n : by,mod,of > on,in,at,near,outside,against
  + A grenade attack on a bus in Nairobi hurt six.
  - The bath bomb explosion of scent was pleasant.
go_off explode detonate blow_up : - > in,at,near,outside,under,by ; subj:{bomb,device,car,vehicle,truck,motorcycle,grenade,landmine,mine,package,parcel,suitcase,ied,explosive} in:place|at:facility|near:facility|outside:facility|near:place|in:facility|under:vehicle|at:place
  + A parcel exploded at the office of a newspaper in Athens.
  - The car of the circus exploded in confetti.
kill wound injure maim : subj > obj ; !pass subj:{bomb,car-bomb,landmine,mine,grenade,explosion,blast,ied,device,parcel} obj:human !subj.at:{factory,plant,mill,refinery,smelter,distillery,brewery,sawmill,shipyard,foundry,colliery,power-plant,power-station,coal-mine}
  + A roadside bomb killed three soldiers in Helmand.
  - The blast of wind injured a climber.
bomb petrol-bomb firebomb dynamite grenade : subj > obj ; pass obj:facility|vehicle|{office,church,mosque,home,pipeline,bridge,restaurant,bar,newspaper,consulate,pylon,synagogue}
  + The consulate of Hungary in Tetovo was firebombed.
  - The bar was bombed by critics.
rock tear_through rip_through shake shatter hit : - > obj,through ; subj:{explosion,blast,bomb,bombing,car-bomb,bomb-blast} obj:facility|place|through:facility|through:place|obj:{district,market,capital,station,mosque}|through:{market,crowd,bus,mosque,train,church,hotel,procession}
  + A blast tore through a Sufi shrine in Sehwan.
  - The news shook the market.
mail send post deliver : subj > to,obj.to ; subj:human|group|actor obj:{letter-bomb,parcel-bomb,pipe-bomb,anthrax,ricin,bullet,mail-bomb} +subj
  + A Spanish pensioner mailed letter bombs to the Ukrainian embassy.
  - The fan posted a letter to the queen.
claim+life take+life cost+life : - > obj.of ; subj:{bomb,car-bomb,explosion,blast,mine,landmine,device,ied,grenade,roadside-bomb,parcel-bomb} obj.of:human|obj.of:person
  + A bomb claimed the lives of six Iraqi policemen.
  - A flood claimed the lives of six Iraqi policemen.
blow_up : subj > obj.of,obj ; obj:human|person|{convoy,patrol,motorcade}
  + A Syrian general was blown up.
  - A photo of the bridge was blown up.

[ASSAULT suicide-attack 1831]
blow_up+himself|herself|themselves|itself detonate+vest|belt|himself : subj > in,at,near,outside,among,inside,on
  + Two women blew themselves up in a market in Maiduguri.
  - She blew up the balloon herself.
strike hit target kill attack : subj > obj,in ; subj:{suicide-bomber,bomber,suicide-attacker} +subj +obj
  + A suicide bomber struck a recruiting centre in Aden.
  - The bomber hit the trail of the deer.

[ASSAULT execute 182]
execute behead put+death@to shoot+squad@by hang stone : subj > obj ; pass obj:human
  + Four prisoners were executed by the militia in Raqqa.
  - The plan was executed with care.
execution/n beheading/n hanging/n stoning/n mass-execution/n : by,of,poss,mod > of ; by:armed|by:group|of:human|mod:state
  + The mass execution of captives by the jihadists was shown on film.
  - The hanging of the painting took an hour.

[ASSAULT assassinate 186]
assassinate gun_down murder kill shoot poison : subj > obj ; subj:human|group|armed|{gunman,assassin,agent} obj:{minister,president,governor,mayor,judge,leader,senator,lawmaker,prosecutor,candidate,ambassador,general,commander,journalist,activist,cleric,chief,premier,exile,dissident,envoy,police-chief,defector,king,politician}
  + Gunmen on a motorbike killed the mayor of a town in Michoacan.
  - The prosecutor killed the case.
assassination/n assassination-attempt/n attempt/n@on : by,of,mod > of,on,against ; of:human|on:human|by:actor|against:human
  + An assassination attempt on the governor failed in Herat.
  - The attempt on the record failed.
poison : subj > obj ; subj:human|state|{agent,spy,service} obj:human
  + Agents poisoned the defector in Salisbury.
  - The mushrooms poisoned the guests.
survive escape : - > subj ; subj:human obj:{assassination,assassination-attempt,attack,ambush,bombing,bomb}
  + The vice president survived a bomb in Kabul.
  - The general survived the flu.
target : subj > obj ; subj:actor|human obj:person|human for:{assassination,death,killing,murder,elimination} +subj
  + The cartel targeted the mayor of Uruapan for assassination.
  - The firm targeted the mayor for an ad.
murder slay assassinate : subj > obj ; pass obj:{minister,president,governor,mayor,judge,leader,senator,lawmaker,prosecutor,candidate,ambassador,general,commander,journalist,activist,cleric,premier,dissident,envoy,politician,reporter,bishop,priest,trade-unionist,columnist}
  + The anti-mafia judge was murdered by hitmen of the clan near Palermo.
  - The judge of the cup was slain by a joke.

[ASSAULT torture 1822]
torture beat mistreat maltreat flog whip cane lash brutalise brutalize abuse ill-treat electrocute : subj > obj ; subj:{police,officer,guard,soldier,jailer,interrogator,agent,force,authority,regime,militant,captor,warder,militia} obj:human
  + Interrogators beat the detainees with cables.
  - The coach whipped the squad into shape.
torture/n mistreatment/n ill-treatment/n flogging/n abuse/n beating/n whipping/n : by,at > of ; of:{prisoner,detainee,inmate,captive,suspect,protester,activist,civilian,woman,worker,migrant}
  + The ill-treatment of detainees by the guards was proven.
  - The abuse of power was noted.
torture beat flog mistreat whip : subj > obj ; pass obj:human
  + The journalist was tortured in a cell in Minsk.
  - The champion was beaten in five sets.
mutilate disfigure maim dismember castrate blind scald : subj > obj ; subj:human|armed|actor|group obj:human|{body,corpse,prisoner} +subj
  + Lord's Resistance Army rebels mutilated villagers in Dungu.
  - The editor mutilated the text.
starve electrocute suffocate scald brand burn : subj > obj ; subj:{guard,jailer,interrogator,captor,warder,soldier,officer,militiaman,agent,regime,police,army} obj:{prisoner,detainee,inmate,captive,hostage,suspect,dissident,villager,migrant,besieged} +subj
  + Captors burned the migrants with irons in a Libyan warehouse.
  - The guard burned the toast.
force-feed strip parade blindfold hood shackle handcuff chain : subj > obj ; subj:{guard,jailer,soldier,officer,militiaman,agent,police,army,captor,rebel,regime} obj:{prisoner,detainee,inmate,captive,hostage,hunger-striker,pilot,soldier,suspect} +subj
  + Rebels paraded six Ethiopian prisoners through Mekelle.
  - The guard paraded his medals.
subject : subj > obj ; obj:human subj:actor|human|armed to:{torture,beating,abuse,ill-treatment,mistreatment,rape,violence,electric-shock,flogging,lash,waterboarding} +subj
  + Egyptian officers subjected the student to beatings.
  - The lab subjected the steel to heat.
custodial-death/n custodial-torture/n waterboarding/n flogging/n caning/n electric-shock/n corporal-punishment/n prisoner-abuse/n police-brutality/n detainee-abuse/n : by,of,mod > of,in,at,against
  + Prisoner abuse by American soldiers at Abu Ghraib shocked Iraqis.
  - The caning of the chairs took a week.

[ASSAULT sexual 1821]
rape gang-rape molest : subj > obj ; pass obj:human
  + Dozens of women were raped by soldiers in the village.
  - The word was raped of meaning.
sexual-violence/n sexual-assault/n gang-rape/n mass-rape/n sexual-abuse/n : by,of,mod > of,against,on ; by:actor|of:human|against:human|on:human
  + Sexual violence by militiamen against displaced women was on the rise.
  - A workshop on sexual abuse is planned.
sell_into force_into lure_into traffic_into : subj > obj ; subj:human|armed|group|{trafficker,gang,militant} obj:human|{woman,girl,boy,child} into:{prostitution,marriage,slavery,sex-slavery,brothel,servitude,bondage} +subj
  + Jihadists sold Christian women into slavery in Raqqa.
  - The ad lured the girl into the shop.
sex-slavery/n sexual-slavery/n sex-crime/n forced-marriage/n sexual-torture/n rape/n : by,of,poss,mod > of,against ; by:actor|by:armed|of:human|against:human
  + Sexual slavery of captives by the militia was described at the tribunal.
  - The film on forced marriage opened in May.
violate defile dishonour ravish : subj > obj ; subj:armed|human|{soldier,fighter,militia,guard,rebel} obj:{woman,girl,boy,child,nun,wife,daughter,prisoner,schoolgirl}
  + Women in Tigray were violated by Eritrean soldiers.
  - The soldiers violated the truce with the woman.
sell keep hold trade use buy : subj,by > obj ; obj:human|person as:{sex-slave,slave,concubine} +obj
  + The Yazidi women were sold as slaves by the Islamic State.
  - The paintings were sold as copies by the state.

[ASSAULT beat 182]
hit strike smack elbow headbutt head-butt shove knee : subj > obj ; subj:human|person|{accused,suspect,attacker,officer,guard,police,man,woman} obj:human|person|{him,her,them,me,us,victim} in:{face,head,chest,stomach,mouth,jaw,neck,back,leg,arm,eye,rib,nose}|on:{face,head,chest,back,neck,arm,leg,nose}|with:{stick,stone,bottle,brick,bat,hammer,belt,pipe,rock,rod,cane,iron,fist,baton,machete,chair,plank,shovel,baseball-bat}
  + The guard hit the boy in the face at a Kenyan school.
  - The ball hit the boy in the face at a Kenyan school.
beat punch kick slap club batter bludgeon thrash rough_up manhandle assault pummel : subj > obj ; obj:human subj:human|armed|{police,officer,mob,guard,thug,gang,supporter,militia,crowd,settler} !subj:{team,side,club,champion,player,seed}
  + Supporters of the ruling party beat a reporter in Lusaka.
  - The seed beat the champion in straight sets.
beat punch assault kick batter manhandle rough_up : subj > obj ; pass obj:{reporter,journalist,photographer,protester,activist,detainee,student,demonstrator,policeman,officer,manager,migrant,lawyer,monk,worker,shepherd,farmer,guard}
  + A photographer was beaten by riot police in Istanbul.
  - The worker was beaten to the prize by a clerk.
scuffle_with scuffle brawl_with trade+blow come+blow@to : subj & with > - ; subj:human|armed|{protester,police,lawmaker,supporter,deputy}
  + Demonstrators scuffled with police outside the parliament.
  - The waves came to the beach.
scuffle/n brawl/n melee/n fistfight/n : between,with & between & with > in ; between:human|with:human|between:armed
  + A brawl between deputies of two parties halted the session.
  - The brawl of colours pleased the eye.
give+beating|thrashing|kicking|flogging|lashing : subj > iobj,to,obj.to ; subj:armed|{police,agent,guard,soldier,mob,officer,militia,thug,settler} iobj:human|iobj:person|to:human|obj.to:human
  + Cuban agents gave the dissident a beating.
  - The team gave its rival a thrashing.
work_over duff_up do_over knock_about : subj > obj ; subj:armed|{police,agent,guard,soldier,thug,interrogator,policeman,settler,warder} obj:human|person
  + The Belarusian student was worked over by police.
  - The student worked over the summer.

[ASSAULT abduct 181]
abduct kidnap snatch whisk_away bundle : subj > obj ; subj:human|armed|group|{gunman,militant,rebel,attacker} obj:human !obj:{control,power}
  + Rebels snatched six aid workers near Bunia.
  - The striker snatched a draw.
abduct kidnap hijack take+hostage take+captive snatch : subj > obj ; pass obj:human|vehicle
  + Two engineers were kidnapped in the delta last week.
  - The brand was hijacked by fans.
hold keep : subj > obj ; pass obj:human by:{rebel,militant,guerrilla,group,kidnapper,gunman,militia,hijacker,pirate,captor,gang}
  + Nine sailors are held by pirates off Somalia.
  - The party is held by the group each year.
kidnapping/n abduction/n hostage-taking/n hijack/n disappearance/n : by,of,poss > of ; by:actor|of:human|of:vehicle
  + The kidnapping of a French nun by gunmen caused anger in Bamako.
  - The disappearance of the bees is a riddle.
demand+ransom hold+ransom@for : subj > for,obj.for ; subj:human|group|armed
  + The kidnappers demanded a ransom for the crew.
  - The striker holds the club to account.
capture seize take grab : subj > obj ; subj:{rebel,militant,guerrilla,insurgent,jihadist,hijacker,pirate,gunman,militiaman,bandit,gang,separatist,kidnapper,hamas,houthi,cartel} obj:human|{soldier,pilot,peacekeeper,aid-worker,tourist,worker,engineer,crew,priest,schoolgirl,pupil,missionary,sailor} !obj:{control,power,territory} subj:human|armed !pass +subj
  + Tuareg rebels seized four French engineers near Arlit.
  - The bandit took a nap.
snatch whisk bundle drag take : subj > obj ; subj:human|armed|{gunman,militant,rebel,attacker,man,agent} !subj:{police,officer,policeman,gendarme,prosecutor} obj:human from:{home,bed,car,street,bus,hotel,school,village,office,house,church,farm,dormitory}|into:{car,van,vehicle,boat,taxi,bush} +subj
  + Masked men dragged the Pakistani journalist from his car.
  - The nurse grabbed the boy by the hand.
enslave sell_into traffic : subj > obj ; subj:armed|group|human|state|{militant,smuggler,trafficker,gang} obj:human|{woman,girl,yazidi,migrant,captive,child} +subj
  + The jihadists enslaved Yazidi women in Mosul.
  - The screen enslaved the boy.
forcibly_take forcibly_transfer deport spirit_away : subj > obj ; subj:state|armed|{occupier,army,force} obj:{child,orphan,teenager,schoolchild} to:state|to:place|from:state|from:place +subj
  + Russian forces spirited away Ukrainian orphans to Rostov.
  - The aunt spirited away the child to Rome for a treat.
make_off_with make_off : subj > with ; subj:armed|human|{gunman,bandit,militant,rebel,jihadist,gang} with:human|with:{pupil,student,villager,girl,hostage,schoolgirl,nun,priest}
  + Gunmen made off with twelve Nigerian pupils.
  - Gunmen made off with twelve cows.
spirit_away carry_off : subj > obj ; subj:armed|human|{gunman,bandit,militant,rebel,gang,kidnapper,agent} obj:human|person
  + A German aid worker was spirited away by gunmen in Niger.
  - The crown was spirited away by a footman.
captivity/n : among,of.among,by,with > of ; of:human|of:person
  + The captivity of two French reporters among Taliban fighters went on.
  - The captivity of two pandas in a zoo went on.
seize grab snatch : subj > obj ; subj:{tribesman,gunman,militant,rebel,kidnapper,bandit,militiaman,jihadist,guerrilla,pirate,insurgent,men} obj:human +subj !obj:{power,control}
  + Armed tribesmen seized two engineers on the road to Marib.
  - The kidnapper seized a sandwich.

[ASSAULT capture 192]
capture seize take overrun recapture retake occupy conquer annex liberate reclaim : subj > from,obj ; pass obj:place|{town,city,village,base,camp,post,barracks,airport,port,dam,island,oilfield,district,province,crossing,bridge,hill,headquarters,stronghold,outpost,garrison,refinery}
  + The airport was captured by the rebels on Monday.
  - The mood of the town was captured by the painter.
overrun capture seize storm : subj > obj.of,obj ; subj:armed|group|{attacker,assailant,gunman,militant,rebel,jihadist,fighter} obj:{base,camp,post,barracks,outpost,garrison,headquarters,checkpoint,station,palace,compound,prison,oilfield,refinery,position}
  + Jihadists overran a garrison of the Malian army.
  - Ants overran the camp kitchen.
advance push move march press : subj > on,into,toward,towards,through,to ; subj:armed|{force,troop,rebel,fighter,tank,column,militia,army,insurgent} on:place|into:place|toward:place|towards:place
  + Rebel columns advanced towards the capital of Chad.
  - The column of ants pressed on.
gain+ground make+gain|advance capture+ground take+ground win+ground break_through : subj > from,against,in ; subj:armed|{force,troop,rebel,fighter,army,militia}
  + The rebels made gains against the army in Kachin.
  - The shares made gains against the dollar.
fall : to > subj ; subj:place|{town,city,village,base,capital,airport,garrison} to:armed|to:group|to:{rebel,militant,insurgent,force,army,jihadist}
  + The capital fell to the rebels in August.
  - The city fell to its knees in prayer.
takeover/n capture/n seizure/n recapture/n conquest/n occupation/n annexation/n invasion/n storming/n : by,poss,mod > of ; of:place|of:state|of:facility
  + The occupation of the island by Turkish troops was condemned.
  - The takeover of the brewery by a fund was delayed.
cross_into intrude_into enter penetrate stray_into : subj > into,obj ; subj:armed|{troop,patrol,soldier,jet,warplane,drone,warship,aircraft,vessel} into:state|into:{territory,airspace,water}|obj:{territory,airspace,water} !comp
  + Two Turkish jets penetrated the airspace of Greece.
  - The vessel entered the lock.
wrest drive push force clear flush : subj > from,obj ; subj:armed|{force,troop,army,fighter,coalition} obj:armed|{militant,rebel,fighter,insurgent,jihadist} from:place|{town,city,village,area,stronghold}
  + Somali forces drove the insurgents from two villages.
  - The wind drove the fighter jets from course.
secure consolidate cement tighten : subj > over,of,on,in,obj.over,obj.of,obj.on ; subj:armed|state|{rebel,troop,militia,army,junta} obj:{control,grip,hold,foothold,bridgehead} over:place|of:place|on:place|in:place|obj.over:place|obj.of:place|obj.on:place|over:{city,town,province,region,port}|obj.on:{city,town,capital}
  + The Arakan Army secured control of Paletwa.
  - The state tightened its grip on the jar.
lose cede : to > subj,obj.of ; subj:state|armed|{army,government,regime,rebel,militia,garrison,junta} obj:place|{control,ground,territory,town,city,base,village,hill,airport,outpost,position,stronghold,province} to:armed|to:group|to:actor
  + The Burmese junta lost the town of Lashio to rebels.
  - The army lost the hill race to a team.
fight_way push_back fight+way force+way battle+way blast+way punch+way : subj > into,through,to ; subj:armed|{troop,rebel,army,fighter,soldier,column,marine} into:place|through:place|to:place|into:{city,town,suburb,centre,district,village}
  + Congolese rebels fought their way into Goma.
  - The fans of the army fought their way into the bar.
dislodge flush_out root_out rout chase push_out oust drive_from : subj > obj,from ; subj:armed|state|{troop,force,army,coalition,militia,commando} obj:armed|group|{militant,rebel,insurgent,jihadist,fighter,terrorist,guerrilla,gang,pirate} from:place|from:facility|from:{town,city,village,area,stronghold,base,hideout,cave,position,valley} +subj
  + Mozambican and Rwandan troops dislodged the insurgents from the port of Mocimboa.
  - Terriers flushed out foxes from the wood.
move_into pour_into surge_into stream_into pile_into thrust_into drive_into : subj > into ; subj:armed|{tank,troop,force,rebel,column,army,militia,soldier,armour,paratrooper} into:place|into:state|into:{town,city,village,enclave,territory,zone,district,suburb,strip} !comp
  + Soviet armour poured into Budapest.
  - Tourists poured into Rome for the fair.
reach enter break_into approach : subj > obj.of,into.of,obj ; subj:armed|{tank,troop,rebel,column,militia,fighter,paramilitary} obj:{outskirts,suburb,edge,gate,heart,city-limit,city-centre,perimeter}|into:{outskirts,suburb,heart,centre}
  + Rebel fighters reached the outskirts of Aleppo.
  - The column of ants reached the edge of the bowl in Rome.
change+hand : - > subj ; subj:place|{town,city,village,hill,base,airport,bridge}
  + The town of Wau changed hands three times between the army and the rebels.
  - The house on the hill changed hands.
landgrab/n occupation/n annexation/n conquest/n reconquest/n overrunning/n storming/n : by,poss,mod > of ; by:actor|poss:actor|mod:actor of:state|of:place|of:facility|of:{territory,land,peninsula,region,town}
  + Morocco's annexation of the desert territory was never recognised by Algiers.
  - The conquest of Everest by a Nepali poet was told.
wrest prise claw_back snatch : subj > from ; subj:armed|state|group obj:place|{town,city,village,hill,base,outpost,airfield,control} from:armed|from:state|from:group +from
  + The M23 rebels wrested Goma from the Congolese army.
  - The boy wrested a toy from the cat.

[ASSAULT crowd-control 175]
fire use launch deploy lob : subj > at,on,against,comp.obj,into ; subj:armed|{police,officer,force,soldier,guard,gendarme} obj:{tear-gas,teargas,rubber-bullet,water-cannon,stun-grenade,pepper-spray,baton,plastic-bullet,buckshot,pellet,gas}
  + Officers used pepper spray against students in Santiago.
  - The gardener used gas against moles.
disperse break_up scatter clear : subj > obj ; subj:{police,officer,soldier,troop,force,guard,gendarme,army,security} obj:{vigil,crowd,protester,demonstrator,protest,rally,demonstration,march,sit-in,student,striker,marcher,gathering,camp,opposition,supporter,square}
  + Riot police broke up a rally of the opposition in Kampala.
  - The guard cleared the square of snow.
tear-gas teargas baton-charge water-cannon club charge beat : subj > obj ; subj:{police,officer,gendarme,force,soldier} obj:{crowd,protester,demonstrator,student,striker,marcher,supporter,activist,march,rally}
  + Police charged the marchers in Athens.
  - Police charged the phone of a student.
disperse tear-gas break_up : subj > obj ; pass obj:{crowd,protester,demonstrator,protest,rally,demonstration,march,sit-in,student,striker}
  + The march was broken up by riot police.
  - The talks were broken up by lunch.
turn+water-cannon|hose|fire-hose|dog set+dog unleash+dog wield+baton|truncheon|club swing+baton|truncheon use+baton|truncheon|taser|stun-gun fire+pellet|buckshot|baton-round|stun-grenade|flash-grenade|warning-shot|plastic-bullet|live-round : subj > on,at,against,into,over,obj.on,obj.against ; subj:{police,officer,soldier,guard,force,gendarme,trooper,troop,security,riot-police,policeman}|armed +subj
  + Alabama police set dogs on the marchers, and Bahraini officers fired pellets at mourners.
  - The guard set the dog on the rug for a nap.
drag carry haul clear remove : subj > from,obj.from ; subj:{police,officer,soldier,guard,gendarme,riot-police,security} obj:{protester,demonstrator,activist,student,marcher,occupier,striker,squatter,camper,blockader} from:{road,street,square,park,campus,bridge,building,runway,motorway,camp,tent,hall,office,track} +subj
  + Dutch police dragged protesters from the road in The Hague.
  - The guard carried the student from the park in a chair.
storm clear raid sweep : subj > obj.in,obj.of,through,obj ; subj:{police,officer,soldier,gendarme,riot-police,security,force,army,troop} obj:{sit-in,campus,square,camp,protest-camp,encampment,occupation,tent-city,barricade,roadblock,picket,blockade,vigil} +subj
  + Sudanese soldiers swept the campus of Khartoum.
  - The police band cleared the square root.
crush quell quash suppress smash put_down stamp_out snuff_out : subj > obj.by,obj.of,obj.in,obj ; subj:armed|state|{government,regime,junta,police,security,king} obj:{protest,demonstration,unrest,revolt,uprising,strike,riot,dissent,rally,rebellion,mutiny,disturbance,march,insurrection} +subj by:human|by:actor|obj.by:human|obj.by:actor|in:place|in:state|obj.in:place|obj.in:state|obj.of:human|obj.of:actor
  + The Shah's army crushed an uprising by clerics in Qom.
  - The king quelled a riot of colour in Rome.
kettle surround hem_in corral pen_in : subj > obj ; subj:{police,officer,riot-police,gendarme,security} obj:{protester,demonstrator,marcher,crowd,student,activist,striker,supporter} +subj
  + London police kettled the students on a bridge.
  - The officer surrounded the student art with tape.
kill wound shoot injure : subj > obj ; subj:{police,soldier,riot-police,security,gendarme,force,troop,guard,army,officer} obj:{protester,demonstrator,marcher,striker,mourner,rioter,activist,picket} +subj
  + Iranian security forces killed seven demonstrators in Zahedan.
  - The officer of the game shot a marcher ant.
wade_into charge_at set_about lay_into : subj > on.in,on,into,at,about,obj ; subj:{police,officer,gendarme,soldier,trooper,policeman,guard} with:{baton,truncheon,club,stick,cane,whip,tear-gas,shield,lathi}|on.with:{baton,truncheon,club,stick,tear-gas}
  + Police waded into the crowd in Tbilisi with batons.
  - The police dog waded into the stream with a stick.
spray douse hose soak : subj > obj ; subj:{police,officer,guard,gendarme,soldier,riot-police} obj:human|{crowd,march,rally} with:{water,pepper-spray,gas,pepper-gas,chemical,tear-gas,dye,foam}
  + Hungarian police sprayed migrants with water.
  - The gardener sprayed guests with water.

[ASSAULT primitive 182]
stab knife slash hack machete axe spear : subj > obj ; obj:human !obj:{website,site,server,network,system,account,computer,bank,exchange}
  + A man stabbed two guards outside the synagogue.
  - The tailor slashed the sleeve.
stab hack slash knife : subj > obj ; pass obj:human !obj:{website,site,server,network,system,account,computer,bank,exchange}
  + A lawmaker was stabbed in a church in Essex.
  - The budget was slashed by a tenth.
knife-attack/n stabbing/n machete-attack/n acid-attack/n axe-attack/n stoning/n car-ramming/n stone-throwing/n : by,of,mod > on,against,in,of,at
  + A knife attack on a bus in Jerusalem wounded two.
  - A knife skills class was held.
throw hurl pelt : subj > at,on ; subj:human|group|{settler,mob,youth,villager} obj:{stone,rock,acid,brick,bottle} at:human|at:vehicle|at:{soldier,police,convoy,bus,car,officer}
  + Settlers threw stones at a Palestinian bus.
  - The child threw stones at the lake.
plough_into plow_into drive_into ram_into : subj > into ; subj:human|vehicle into:{crowd,people,pedestrian,soldier,shopper,officer,worshipper,checkpoint,barrier}
  + An attacker drove into a crowd of shoppers in Berlin.
  - The tractor ploughed into the field.

# --- a truce is broken by force
[ASSAULT - 196]
violate breach break : subj > in,obj.in,obj.with ; subj:state|armed|group|org|{side,army,rebel,government} obj:{ceasefire,truce,cease-fire,armistice,ceasefire-agreement,ceasefire-accord,ceasefire-deal,truce-agreement,truce-deal,cease-fire-agreement}
  + Armenia violated the truce in the valley.
  - The tenant breached the lease.
violation/n breach/n : by > of.with,of.in ; by:actor of:{ceasefire,truce,cease-fire,armistice}
  + Monitors counted ten violations of the ceasefire by the rebels.
  - The violation of the rule by the golfer was noted.
truce-violation/n ceasefire-violation/n cease-fire-violation/n truce-breach/n ceasefire-breach/n : by,poss,mod > in,against,along ; by:actor|poss:actor|mod:actor
  + Ceasefire violations by Pakistani troops in Kashmir fell last year.
  - A dress code violation by the bride was forgiven.

[ASSAULT - 180]
sabotage : subj > obj.of,obj.in,obj ; subj:actor|human obj:facility|vehicle|{pipeline,railway,cable,grid,line,network,pylon,track,power-line,train,refinery,satellite,election} +subj
  + Polish prosecutors said a Belarusian agent had sabotaged a railway near Lublin.
  - Nerves sabotaged the soprano.
cut sever slice : subj > obj.of,obj.in,obj.to,obj.between ; subj:armed|group|vehicle|state|human|{anchor,tanker,ship,trawler} obj:{cable,pipeline,power-line,railway,electricity-line,data-cable,fibre-optic-cable,line} !obj:{ribbon} +subj
  + A Chinese freighter cut an undersea cable of Estonia with its anchor.
  - The barber cut a line of hair.
terrorise terrorize : subj > obj.of,obj.in,obj ; subj:armed|group|human|{gang,cartel,militia,settler,bandit} obj:human|place|{population,villager,neighbourhood,resident,capital} +subj
  + Gangs have terrorised the Haitian capital for two years.
  - The puppy terrorised the cat.
take+justice|law : subj > against,on ; subj:{mob,crowd,villager,vigilante,militia} +subj
  + Vigilantes took the law into their own hands against Rohingya refugees.
  - The actor took law at the university.
hate-crime/n mob-attack/n mob-violence/n settler-violence/n settler-attack/n vigilante-attack/n xenophobic-attack/n racist-attack/n : by,of,mod > on,against,in
  + Xenophobic attacks on Somali traders in Durban flared.
  - The hate crime unit got a van.
set_upon : subj > upon.of,upon,on ; subj:armed|group|human|{mob,gang,gunman} upon:human|upon:armed|upon.of:armed|upon:{convoy,patrol,villager,bus}
  + Gunmen set upon a convoy of Malian soldiers.
  - The boys set upon a cake.

[ASSAULT beat 1823]
beat+death@to kick+death@to club+death@to bludgeon+death@to batter+death@to stone+death@to trample+death@to : subj > obj ; obj:human
  + A mob beat a student to death over alleged blasphemy in Mardan.
  - The drum was beaten to death by a child at a party.
beat+death@to kick+death@to club+death@to bludgeon+death@to batter+death@to stone+death@to : subj > obj ; pass obj:human
  + Two brothers were beaten to death by villagers in Bihar.
  - The eggs were beaten to death by a cook.
lynch string_up : subj > obj ; obj:human subj:human|group|{mob,crowd} +subj
  + Villagers lynched two alleged cattle thieves in Jharkhand.
  - The film by Lynch won.
lynching/n mob-killing/n mob-justice/n : by,of > of,in ; by:human|of:human|in:place
  + The lynching of a Sri Lankan manager by workers in Sialkot caused outrage.
  - The lynching memorial opened in May.

[ASSAULT primitive 1823]
hack+death@to stab+death@to knife+death@to slash+death@to burn+death@to spear+death@to : subj > obj ; obj:human
  + Attackers hacked a blogger to death near the book fair in Dhaka.
  - The hero is stabbed to death in the third act of the play.
behead decapitate : subj > obj ; subj:human|armed|{militant,rebel,cartel} obj:human|{hostage,captive,priest,soldier,villager,policeman,worker} with:{machete,knife,sword,axe} +subj
  + Insurgents beheaded eleven villagers with machetes in Cabo Delgado.
  - Frost beheaded the tulips.

[ASSAULT - 1823]
strangle throttle suffocate smother garrotte choke drown electrocute : subj > obj ; subj:human|armed|actor|{agent,police,officer} obj:human|{prisoner,dissident,journalist,migrant,man,woman,hostage} +subj
  + Saudi agents strangled the columnist in Istanbul.
  - Weeds strangled the roses.
throw hurl push fling toss : subj > obj ; subj:human|armed|actor|{militant,soldier,agent} obj:human from:{window,roof,building,balcony,helicopter,plane,bridge,train,rooftop,tower,boat}|off:{roof,building,bridge,train,balcony,boat,cliff} +subj
  + Militants threw a teenager off the roof of a building in Palmyra.
  - The soldier tossed a coin off the bridge.
poisoning/n nerve-agent-attack/n novichok-attack/n : by,of,poss > of,on ; of:person|of:{spy,defector,agent,leader,dissident,politician,critic,activist,exile}|on:{spy,defector,agent,leader,dissident,exile}
  + The poisoning of the Russian dissident by agents was traced to Tomsk.
  - The poisoning of the lake by a mill went on.
die+hand@at suffer+hand@at perish+hand@at : at.of > subj ; subj:human|person
  + Nine nuns died at the hands of the militia in Aden.
  - The fern died at the hands of a gardener.
neutralise neutralize eliminate liquidate wipe_out take_out annihilate : subj,speaker > obj ; pass obj:{militant,terrorist,commander,fighter,rebel,insurgent,gunman,jihadist,extremist,bandit,guerrilla,soldier,saboteur,occupier,mercenary,invader,separatist,attacker,criminal,enemy,combatant,platoon,battalion,company,crew,sniper}
  + The Turkish defence ministry said 14 militants had been neutralised in northern Iraq. = The Turkish defence ministry > 14 militants
  - The Turkish health ministry said 14 bacteria had been neutralised.
inflict+loss|casualty|damage|defeat  : subj > on,upon,obj.on,obj.upon,to,obj.to ; subj:armed|state|group|{defender,attacker,enemy,aggressor,invader,occupier,partisan,artillery,gunner,drone} on:armed|on:group|on:{enemy,occupier,invader,adversary,aggressor,attacker,opponent}|obj.on:armed|obj.on:group|obj.on:{enemy,occupier,invader,adversary,aggressor,attacker}|upon:armed
  + Ukrainian soldiers inflicted heavy losses on the Russian army. = Ukrainian soldiers > the Russian army
  - The Ukrainian bank inflicted heavy losses on investors.
eliminate liquidate neutralise neutralize exterminate annihilate wipe_out finish_off take_out : subj > obj.of,obj ; subj:armed|state|actor obj:human|armed|{militant,terrorist,commander,leader,fighter,rebel,insurgent,cell,gunman,battalion,unit,platoon,chief,squad,garrison} +subj
  + Turkish forces neutralised twelve Kurdish militants near Hakkari.
  - The bank wiped out a rival.
martyr : - > obj ; pass obj:human|{soldier,personnel,policeman}
  + Four Pakistani soldiers were martyred in the raid on the post.
  - The saint was martyred in the year 250.
succumb_to die_of : - > subj ; subj:human|person to:{wound,gunshot,gunshot-wound,bullet-wound,shrapnel-wound,injury,stab-wound,burn}|of:{wound,gunshot,gunshot-wound,bullet-wound,shrapnel-wound,stab-wound}
  + The Colombian senator succumbed to his wounds nine weeks after the shooting.
  - The senator succumbed to the charm of the cake.

[ASSAULT explosives 1832]
car-bomb/n truck-bomb/n car-bombing/n truck-bombing/n vehicle-bomb/n motorcycle-bomb/n car-bomb-attack/n car-bomb-blast/n car-bomb-explosion/n truck-bomb-attack/n bomb-attack/n : by,of,poss,mod > on,in,at,against,near,outside ; on:facility|at:facility|near:facility|outside:facility|against:actor|in:place|at:place|near:place|by:actor
  + Al-Shabaab claimed a truck bombing at a hotel in Mogadishu.
  - The car bombing up the road is a Ford.
explode go_off detonate blow_up : - > in,at,near,outside,beside ; subj:{car-bomb,truck-bomb,car,truck,vehicle,van,lorry,motorcycle,minibus,taxi,ambulance} +in|+at|+near|+outside|+beside in:place|at:facility|near:facility|outside:facility|near:place|at:place|in:facility|outside:{mosque,church,embassy,court,station,ministry}
  + A van exploded outside the intelligence headquarters in Homs.
  - The car of jokes exploded at the party.
park leave plant abandon : subj > in,at,near,outside ; subj:human|armed|{militant,attacker,bomber} obj:{car-bomb,truck-bomb,bomb,car,truck,van} with:{explosive,bomb,dynamite}|obj.with:{explosive,bomb}|obj:{car-bomb,truck-bomb,bomb} +subj
  + Dissident republicans left a car bomb outside the courthouse in Derry.
  - The clerk left a car with a dent.

[ASSAULT explosives 1833]
hit strike trigger run_over drive_over step_on detonate : - > subj ; subj:vehicle|human|armed|{convoy,patrol,truck,bus,tractor} obj:{mine,landmine,roadside-bomb,ied,land-mine,booby-trap,tripwire,anti-tank-mine}|on:{mine,landmine,land-mine,ied,booby-trap}|over:{mine,landmine,roadside-bomb,ied} +obj
  + A bus full of mourners struck a roadside bomb near Douentza.
  - The tractor hit a gold mine shaft.
mine booby-trap : subj > obj.of,obj.in,obj ; subj:armed|state|group obj:{road,field,house,building,village,bridge,harbour,harbor,port,track,border,school,hospital,town} +subj
  + The retreating army mined the harbour of Assab.
  - The firm mined the field for tin.
kill wound injure maim tear+piece@to : subj > obj ; !pass subj:{roadside-bomb,landmine,mine,anti-tank-mine,land-mine,ied,booby-trap,cluster-bomb,bomblet} obj:human subj:{roadside-bomb,landmine,mine,anti-tank-mine,land-mine,ied,cluster-bomb} +subj
  + An anti-tank mine killed two Tunisian gendarmes near Kasserine.
  - The mine killed the valley of trees.

[ASSAULT - 184]
use+human-shield|shield@as hold+human-shield|shield@as take+human-shield@as : subj > obj ; subj:actor|human obj:human +subj
  + The jihadists used villagers as human shields in Mosul.
  - The hikers used leaves as a shield.
hide shelter operate : subj > among,behind ; subj:armed|{militant,rebel,fighter} behind:human|behind:{civilian,woman,child,patient} +subj
  + Fighters of the militia hid behind women and children in Marawi, the general said.
  - The rebel cat hid behind a nun.

[ASSAULT assassinate 185]
try_assassinate try_kill try_murder try_poison attempt_kill attempt_assassinate seek_kill seek_assassinate plan_kill plot_kill plot_assassinate conspire_kill conspire_assassinate conspire_murder : subj > comp.obj ; subj:actor|human|person +subj
  + Two colonels plotted to kill the president of Guinea.
  - The guests plotted to kill time.
survive escape dodge : - > subj ; subj:person|{minister,president,governor,mayor,judge,leader,senator,general,commander,premier,candidate,envoy,chief} obj:{assassination,assassination-attempt,assassination-bid,plot,murder-attempt,attempt,ambush,suicide-attack,car-bombing,grenade-attack} subj:human
  + The Sudanese prime minister survived an assassination attempt in Khartoum.
  - The senator survived a plot twist in the novel.
attempt/n bid/n : by,poss,mod > on.of,on.poss ; on:{life}
  + An attempt on the life of the Haitian prime minister failed in Gonaives.
  - An attempt on the record failed.
escape : - > subj ; subj:person|{minister,president,governor,mayor,judge,leader,senator,general,premier} obj:{death,injury}
  + The Libyan premier narrowly escaped death when gunmen shot at his convoy.
  - The goat narrowly escaped injury.

[ASSAULT heavy-weapons 195]
strafe rocket carpet-bomb dive-bomb napalm : subj > obj.of,obj.in,obj ; subj:state|armed|vehicle|{jet,warplane,helicopter,gunship,plane,air-force,drone} obj:place|facility|human|vehicle|{position,column,convoy,village,camp} +subj
  + Sudanese helicopters strafed a column of rebels near El Fasher.
  - The band rocketed to fame.
target hit attack strike : subj > obj.of,obj.in,obj ; subj:state|armed with:{drone,warplane,airstrike,air-strike,cruise-missile,bomber,glide-bomb,fighter-jet,jet,helicopter-gunship,gunship,kamikaze-drone} +subj
  + Azerbaijan hit Armenian positions with drones.
  - The boy hit the ball with a toy jet.
fly : subj > against,over,in,on,obj.against,obj.over ; subj:state|armed|{pilot,squadron,coalition,air-force,jet} obj:{sortie,mission,raid,combat-mission,bombing-run} against:actor|against:armed|over:state|over:place|obj.against:actor|obj.against:armed|obj.over:state +subj
  + Belgian jets flew sorties over Libya.
  - The pilot flew a mission to Mars in the game.
drone-attack/n air-war/n bombing-campaign/n aerial-attack/n bombing-run/n barrel-bombing/n helicopter-attack/n gunship-attack/n drone-raid/n drone-campaign/n air-bombardment/n airstrikes/n air-offensive/n precision-bombing/n carpet-bombing/n : by,from,poss,mod > on,against,in,of,over ; by:actor|from:actor|poss:actor|mod:actor|on:place|in:place|on:facility|against:armed
  + A drone attack by Ukraine on an oil depot in Ryazan caused a fire.
  - The air war game sold out.
rain : subj > on,upon,over ; subj:state|armed|{plane,jet,gunner,artillery,helicopter} obj:{bomb,missile,rocket,shell,fire,death} on:place|on:human|on:facility|on:{city,town,position,suburb}
  + Syrian gunners rained shells on the rebel-held suburb of Douma.
  - The fan rained fire on the grill.

[ASSAULT - 201]
drive expel chase uproot force : subj > obj ; subj:state|armed|{militia,army,force,settler,rebel} obj:{villager,thousand,people,population,family,resident,minority,muslim,rohingya,palestinian,serb,tamil,tribe,community,ethnic-armenian,armenian} from:{home,village,land,homeland,town,territory,region} +subj
  + Janjaweed militias drove the Masalit villagers from their homes.
  - The smell drove the people from the land of cheese.

[ASSAULT - 202]
massacre slaughter butcher exterminate mow_down : subj > obj ; subj:state|armed|group|human|{militia,rebel,gunman,jihadist,soldier} obj:{villager,civilian,dozen,hundred,thousand,refugee,prisoner,worshipper,family,herder,child,woman,pilgrim,fisherman,captive,unarmed} +subj in:place|in:state|in:{village,church,camp,mosque,town,school}|at:place|near:place
  + ADF rebels massacred worshippers in a church in Komanda.
  - Foxes slaughtered hundreds of hens in the village.
mass-killing/n mass-murder/n bloodbath/n carnage/n slaughter/n mass-execution/n wholesale-killing/n wholesale-slaughter/n : by,poss,of > of,in ; by:actor|by:armed|of:human|poss:actor
  + The mass killing of Herero by German troops was called a genocide.
  - The carnage of the sale was fun.
commit+massacre|mass-murder carry_out+massacre|mass-killing perpetrate+massacre|mass-killing : subj > in,against,of,obj.in,obj.against,obj.of ; subj:actor|armed|{militia,rebel,soldier} in:place|against:human|obj.of:human|obj.in:place|obj.against:human|of:human|in:{village,camp,town}
  + Wagner fighters carried out a massacre in Moura.
  - The cat committed a massacre of mice.

[ASSAULT - 203]
cleanse : subj > of,from,obj ; subj:state|armed|{militia,army,force} obj:place|human|{area,region,village,valley,population} of:human|of:actor|of:{muslim,serb,croat,armenian,minority,population}|+subj
  + Serb militias cleansed the valley of Muslims.
  - The monk cleansed the area of dust.
ethnic-cleansing/n genocide/n pogrom/n extermination/n : by,poss,of > of,against,in ; by:actor|by:armed|poss:actor of:human|against:human|against:actor|of:actor|in:place
  + Ethnic cleansing by the Amhara militia against Tigrayans was reported by the UN.
  - The extermination of rats by the city was cheap.
commit+genocide perpetrate+genocide wage+genocide carry_out+pogrom incite+genocide|pogrom : subj > against,of,in,obj.against,obj.of ; subj:actor|armed against:human|against:actor|obj.against:actor|obj.against:human|in:state|in:place|obj.of:actor
  + The Khmer Rouge perpetrated genocide in Cambodia.
  - The cook committed genocide of the peas.

[ASSAULT - 2041]
gas : subj > obj ; subj:state|armed|{regime,army,air-force} obj:human|place|{village,civilian,troop,town,suburb,population} +subj
  + Saddam's army gassed Kurdish villagers in Halabja.
  - The vet gassed a mole.
use+chlorine|sarin|nerve-agent|mustard-gas|chemical-weapon|poison-gas|toxic-gas|white-phosphorus deploy+chemical-weapon|chlorine|sarin|poison-gas drop+chlorine|napalm|phosphorus spray+gas|chemical : subj > against,on,in,over,obj.against,obj.on,obj.in ; subj:state|armed|{regime,army,helicopter,plane,military} against:human|against:actor|against:armed|on:place|in:place|on:human|obj.against:human|over:place|in:{attack,town,suburb,war,village}
  + Government helicopters dropped chlorine on Saraqib.
  - The pool guard used chlorine in the pool.

[ASSAULT crowd-control 175]
move_in go_in charge advance wade_in respond push_forward step_in : subj > on,against,at,into,to ; subj:{police,officer,soldier,guard,gendarme,riot-police,trooper,force,policeman} with:{stun-grenade,tear-gas,teargas,water-cannon,baton,truncheon,rubber-bullet,grenade,cannon,gas,whip,pepper-spray,dog,shield}
  + Riot police moved in with stun grenades and water cannon in Tbilisi.
  - Officers moved in with new furniture.

[ASSAULT explosives 183]
blow_up explode go_off detonate : - > at,near,outside,in ; subj:{car,van,truck,lorry,motorcycle,vehicle,minibus,taxi,ambulance,tanker,handcart,bicycle} at:{gate,entrance,checkpoint,roundabout,junction,crossing,barrier,door}|near:{gate,entrance,checkpoint,roundabout,junction,crossing,convoy}|outside:{gate,entrance,ministry,court,station}
  + A car packed with explosives blew up at the gate of the Somali ministry.
  - A car went off the road at the gate.

[ASSAULT - 190]
fall_upon pounce_on set_on rush_at fling_at : subj > upon.of,upon,on.of,on,at ; subj:armed|{gunman,militant,rebel,bandit,mob,jihadist,guerrilla,attacker,raider,settler,fighter} !subj:{police,policeman,officer,detective} upon:armed|upon:human|upon:vehicle|upon:place|upon:{convoy,column,patrol,village,camp}|on:armed|on:human|on:vehicle|on:place|on:{convoy,column,patrol,village,camp,outpost}|at:armed
  + Congolese rebels fell upon a Ugandan convoy. = Congolese rebels > a Ugandan convoy
  - Shoppers in Cairo fell upon the bargains.
burst_into barge_into break_into force+way@into smash_into blast_into shoot_way_into : subj > into.of,into ; subj:armed|{gunman,attacker,militant,rebel,bandit,mob,assailant,jihadist,raider} !subj:{police,policeman,officer,detective} into:facility|into:place|into:{mosque,church,home,house,hotel,school,prison,compound,village,hospital,embassy,dormitory,office,studio,courtroom,palace,mall,bar}
  + Gunmen burst into a Kenyan church. = Gunmen > a Kenyan church
  - Fans burst into song in Kenya.
lay+siege besiege : subj > to.of,to,obj.of,obj ; subj:armed|{gunman,militant,jihadist,attacker,rebel,mob} to:{hotel,mall,church,mosque,school,police-station,barracks,base,parliament,palace,embassy,ministry,prison,university,outpost,restaurant}|obj:{hotel,mall,church,mosque,school,police-station,barracks,base,parliament,palace,embassy,ministry,prison,university,outpost,restaurant}
  + Militants laid siege to a Kenyan hotel. = Militants > a Kenyan hotel
  - Reporters laid siege to a Kenyan hotel.
wreak+havoc|vengeance|revenge exact+revenge|vengeance take+revenge|vengeance sow+death|terror spread+terror|death : subj > on,upon,among,in,obj.on,obj.in,obj.among ; subj:armed|{gunman,militant,rebel,jihadist,bandit,militia,mob,raider}
  + The Sudanese militia took revenge on Zaghawa villagers. = The Sudanese militia > Zaghawa villagers
  - The goalkeeper from Sudan took revenge on his critics.
take+fire|incoming-fire|mortar-fire|small-arms-fire draw+fire|incoming-fire receive+fire|incoming-fire meet+fire@with : from > subj ; subj:armed|vehicle|{patrol,convoy,helicopter,column,outpost} from:armed|from:place|from:{rooftop,gunman,militant,rebel,sniper,position,village,hill,building}
  + A Kenyan patrol took fire from Somali militants. = Somali militants > A Kenyan patrol
  - A Kenyan minister drew fire from the press.
encircle surround cut_off trap envelop bottle_up hem_in : subj > obj.of,obj ; subj:armed|state|{rebel,troop,army,force,militia} obj:{garrison,brigade,battalion,division,regiment,pocket,rebel,fighter,militant,jihadist,defender,guerrilla,remnant} !subj:{police}
  + Ethiopian troops encircled a Tigrayan battalion. = Ethiopian troops > a Tigrayan battalion
  - Reporters surrounded a Kenyan battalion.
rampage_through go+rampage@on run+riot run+amok@in run_amok : subj > through,in,at,across ; subj:armed|{mob,militia,rebel,bandit,gunman,settler,soldier,mutineer} through:place|through:{village,town,market,camp,street,district,neighbourhood}|in:place|in:{village,town,market,camp,street}|+subj
  + Settlers rampaged through the Palestinian town of Huwara. = Settlers > the Palestinian town of Huwara
  - Toddlers rampaged through the Spanish town of Jaca.
obliterate incinerate pulverise pulverize gut wreck annihilate : subj > obj.of,obj.in,obj ; subj:armed|weapon|{airstrike,shelling,bombardment,militant,jihadist,rebel,arsonist,mob,army,missile,drone,jet,warplane,shell,rocket,bomb} obj:facility|vehicle|place|{village,house,home,school,mosque,church,hospital,market,bridge,convoy,shrine,building,block,camp}
  + Burmese soldiers gutted a Karen village. = Burmese soldiers > a Karen village
  - Builders gutted a Spanish villa.
reduce+rubble|ruin|ash|cinder@to leave+ruin|rubble|flame@in turn+rubble|ruin@into bomb_into+submission : subj > obj.of,obj ; subj:armed|state|weapon|{airstrike,shelling,bombardment,militant,artillery,jet,warplane,missile,army,mob} obj:place|facility|{village,house,home,town,city,school,mosque,church,hospital,market,block,camp,neighbourhood,district}
  + Syrian rebels left the village in ruins. = Syrian rebels > the village
  - The earthquake left the village in ruins.
leave+dead|wounded : subj.by,subj.mod,subj.poss > obj.of,obj ; subj:{shelling,ambush,airstrike,strike,shooting,bombing,raid,clash,attack,gunfight,shootout,massacre,shooting-spree,drive-by,stabbing,explosion} obj:human|num
  + A raid by Somali gunmen left four Kenyan teachers dead. = Somali gunmen > four Kenyan teachers
  - A storm left four Kenyan teachers dead.
trade+attack|strike|drone-strike|airstrike|missile-strike|artillery-fire|mortar-fire|rocket-fire|salvo|barrage exchange+attack|strike|airstrike|salvo|barrage|mortar-fire|drone-strike : subj & with & obj.with > - ; subj:armed|state|{rebel,army,militia} !subj:{party,candidate,rival,team}
  + Iran and Israel traded missile strikes. = Iran + Israel > -
  - Iran and Israel traded carpets.
do+battle engage+battle@in lock+combat@in : subj & with > - ; subj:armed|{rebel,militia,army,troop,guerrilla,fighter} with:armed|with:{rebel,militant,army,troop,guerrilla,fighter,police}
  + Colombian guerrillas did battle with paratroopers. = Colombian guerrillas + paratroopers > -
  - Colombian farmers did battle with weeds.
make+incursion|foray|raid mount+incursion|foray|counterattack|counter-attack|counteroffensive|ambush|sortie stage+incursion|counterattack|counter-attack|attack|assault|massacre launch+incursion|counterattack|counter-attack|counteroffensive|foray|ambush|onslaught spring+ambush|attack lay+ambush set+ambush unleash+violence|terror|onslaught|assault|force|fury : subj > on,against,into,for,in,obj.on,obj.against,obj.into,obj.for ; subj:armed|state|{rebel,militant,army,militia,troop}
  + Turkish troops mounted an incursion into Syria. = Turkish troops > Syria
  - The bank mounted a foray into Syria.

reduce turn pound bomb shell : subj > obj ; subj:armed|state|weapon|vehicle|{airstrike,shelling,bombardment,artillery,jet,warplane,missile,army} obj.to:{rubble,ruin,ash,cinder}|to:{rubble,ruin,ash,cinder}|into:{rubble,ruin,submission,oblivion}|obj.into:{rubble,ruin,submission,oblivion} obj:place|facility|state|{village,house,home,town,city,school,mosque,church,hospital,market,block,camp,neighbourhood,district}
  + Syrian jets pounded the town into rubble. = Syrian jets > the town
  - Syrian cooks pounded the beans into paste.

[ASSAULT firearms 193]
let_fly let_loose let_rip blaze_away loose_off blast_away : subj > at,on,comp.at,comp.on ; subj:armed|{gunman,soldier,policeman,police,guard,troop,sniper,militiaman} comp.with:{ammunition,live-ammunition,bullet,rifle,machine-gun,automatic-weapon,shotgun,gun,round,live-round,assault-rifle,pistol}|comp.at:human|comp.on:human|with:{ammunition,live-ammunition,bullet,rifle,machine-gun,automatic-weapon,shotgun,gun,round,live-round,assault-rifle,pistol}|at:human|at:armed|on:human|on:armed
  + Burmese soldiers blazed away at villagers with machine guns. = Burmese soldiers > villagers
  - The Danish striker let fly at goal.
empty+magazine|clip|rifle|gun|pistol|revolver pump+bullet|round|shot put+bullet loose_off+round|shot|volley|burst squeeze_off+shot|round let_off+shot|round|burst discharge+firearm|weapon|rifle|shotgun|pistol spray+gunfire|fire unload+rifle|pistol|gun : subj > into.of,into,in.of,in.poss,in,at,obj.into,obj.at,obj.in ; subj:armed|human|{gunman,soldier,policeman,guard,attacker,assassin}
  + A gunman pumped bullets into a Haitian policeman. = A gunman > a Haitian policeman
  - A plumber pumped water into a Haitian pool.
shoot_up machine-gun shotgun gun pepper+bullet@with shower+bullet|gunfire@with strafe+gunfire@with hose+bullet|gunfire@with : subj > obj.of,obj ; subj:armed|human|{gunman,attacker,cartel,militant} obj:facility|vehicle|human|{car,bus,house,home,bar,nightclub,police-station,crowd,convoy,patrol,office}
  + Cartel gunmen machine-gunned a Mexican patrol. = Cartel gunmen > a Mexican patrol
  - The addict shot up heroin in a Mexican bar.
return+fire fire_back answer+fire@with retaliate+gunfire@with : subj > at,on,obj.at ; subj:armed|{soldier,policeman,police,guard,troop,trooper,gunman}
  + Indian troops returned fire at Pakistani soldiers. = Indian troops > Pakistani soldiers
  - The Indian minister returned the fire extinguisher.
drive-by-shooting/n gangland-shooting/n gun-assault/n rifle-attack/n shooting-massacre/n mass-shooting/n machine-gun-fire/n automatic-gunfire/n cross-border-shooting/n border-shooting/n nightclub-shooting/n mosque-shooting/n church-shooting/n synagogue-shooting/n execution-style-killing/n fusillade/n : by,mod,poss,from > on,at,in,of,near,outside,against ; in:place|at:facility|outside:facility|by:actor|on:human|near:place|of:human|at:place|outside:{barracks,court,mosque,school,church,police-station,bar}|on:vehicle
  + A mass shooting at a Honduran church shocked the town. = - > a Honduran church
  - The fusillade of camera clicks in Paris ended.
hit strike graze fell wound : - > obj.of,obj ; pass obj:human|{boy,girl,journalist,protester,soldier} by:{bullet,stray-bullet,sniper-bullet,sniper-fire,rubber-bullet,gunshot,crossfire,live-round,gunfire,shrapnel,hail-of-bullet}
  + A Palestinian boy was hit by a stray bullet. = - > A Palestinian boy
  - A Palestinian boy was hit by a bus.
exchange+shot|gunshot|small-arms-fire trade+shot|gunshot|gunfire|small-arms-fire swap+fire|gunfire|shot : subj & with & obj.with > - ; subj:armed|state|{guard,gang,police,soldier}
  + Afghan guards exchanged gunshots with smugglers. = Afghan guards + smugglers > -
  - Afghan and Iranian golfers traded jokes.

[ASSAULT heavy-weapons 194]
unleash_on+barrage|salvo|volley unleash_against+barrage|salvo|volley unleash_at+barrage|salvo unleash+barrage|volley|salvo|bombardment|fusillade|rocket|missile|drone|swarm|artillery|airstrike|air-strike|firepower|wave|airpower|torrent|hail launch+barrage|volley|salvo|bombardment|wave|swarm|missile|drone fire_off+barrage|volley|salvo|missile|rocket|shell direct+barrage|artillery|fire|strike loose+missile|rocket|salvo|volley|barrage|torpedo send+volley|salvo|barrage hurl+missile|rocket|shell|drone : subj > on,at,against,over,across,obj.on,obj.at,obj.against,into,obj.into,obj.of.on,obj.of.at ; subj:state|armed|vehicle|{army,rebel,navy,artillery,warship,moscow,kremlin} on:state|on:place|on:armed|on:facility|on:human|at:state|at:place|at:armed|at:facility|against:state|against:place|against:armed|against:facility|into:state|obj.on:place|obj.on:state|obj.at:place|obj.at:state|obj.against:place|obj.against:state|over:place|across:state|obj.of.at:place|obj.of.on:place|obj.of.on:state|obj.of.at:state
  + Russia unleashed a barrage of missiles on Odesa. = Russia > Odesa
  - The midfielder unleashed a volley in Odesa.
hammer pummel blitz batter plaster blast pulverise pulverize obliterate bombard smash devastate pound : subj > obj.of,obj.in,obj.around,obj ; subj:armed|vehicle|weapon|{jet,warplane,artillery,bomber,gunship,helicopter,drone,airforce,air-force,warship,howitzer,missile,rocket,tank,gunner,battery} obj:place|facility|armed|{site,radar-site,position,base,depot,airfield,stronghold,target,town,village,launcher,command-post,port,bunker,trench,convoy,launch-site,camp,suburb}
  + French jets hammered jihadist bases in Mali. = French jets > jihadist bases
  - French waves hammered the Breton coast.
shower pepper saturate bombard blanket plaster rain swamp overwhelm pelt attack : subj > obj.of,obj ; subj:state|armed|vehicle with:{rocket,missile,shell,bomb,artillery,drone,cluster-bomb,cluster-munition,glide-bomb,mortar,shellfire,mortar-bomb,barrel-bomb,howitzer,kamikaze-drone,napalm,phosphorus,grad-rocket} obj:place|state|facility|armed|{town,village,position,base,suburb,city,port}
  + Hezbollah showered the Israeli town of Metula with rockets. = Hezbollah > the Israeli town of Metula
  - Fans showered the Israeli singer with roses.
send fly : subj > against,at ; subj:state|armed|{army,rebel,navy,militia} obj:{drone,missile,rocket,kamikaze-drone,attack-drone,cruise-missile,bomber,warplane,explosive-drone,suicide-drone} against:place|against:state|against:armed|against:facility|against:{base,refinery,airfield,depot,port,ship,position}|at:place|at:state|at:facility
  + Ukraine sent drones against a Russian refinery. = Ukraine > a Russian refinery
  - Ukraine sent drones to a Polish fair.
rain_down crash_down plunge_into pour_down_on come_down_on plummet_into explode_over burst_over detonate_over slam smash_into : subj.mod,subj.of,subj.from,subj.poss > on.of,on,into.of,into,over ; subj:{missile,rocket,shell,bomb,mortar,drone,shrapnel,artillery-shell,mortar-bomb,glide-bomb,warhead,cruise-missile,ballistic-missile} on:place|on:facility|on:human|on:state|into:place|into:facility|into:{block,house,market,school,hospital,apartment-block}|over:place|on:{market,hospital,school,house,suburb,camp}
  + Russian missiles rained down on the city of Dnipro. = Russian > the city of Dnipro
  - Russian insults rained down on the referee.
knock_out take_out disable cripple black_out incinerate hole : subj > obj.of,obj.in,obj ; subj:state|armed|weapon|{drone,missile,airstrike,gunner,warplane,artillery,kyiv,moscow,navy,sniper} obj:weapon|{refinery,oil-refinery,tank,radar,howitzer,power-plant,substation,power-station,depot,fuel-depot,oil-depot,launcher,air-defence-battery,armoured-vehicle,bridge,warship,landing-ship,tugboat,airfield,runway,ammunition-depot,missile-launcher,command-post,bunker,drone-boat,patrol-boat}
  + Ukrainian drones knocked out a Russian radar. = Ukrainian drones > a Russian radar
  - A storm knocked out a Russian substation.
score+direct-hit|hit land+direct-hit register+hit achieve+direct-hit : subj > on.of,on,obj.on ; subj:armed|weapon|{gunner,pilot,drone,missile,battery,artillery} on:facility|on:vehicle|on:weapon|on:armed|obj.on:facility|obj.on:vehicle|obj.on:weapon|obj.on:{depot,bridge,base,tank,ship}|on:{depot,bridge,base,tank,ship}
  + Iranian missiles scored a hit on an Israeli base. = Iranian missiles > an Israeli base
  - Iranian films scored points on Israeli screens.
drone-barrage/n drone-assault/n drone-swarm/n drone-bombardment/n missile-bombardment/n rocket-bombardment/n artillery-bombardment/n missile-volley/n glide-bomb-attack/n glide-bomb-strike/n double-tap-strike/n air-blitz/n kamikaze-drone-attack/n suicide-drone-attack/n cluster-bomb-attack/n cruise-missile-strike/n ballistic-missile-attack/n cruise-missile-attack/n decapitation-strike/n helicopter-strike/n missile-assault/n rocket-assault/n jet-strike/n overnight-strike/n howitzer-fire/n tank-attack/n naval-attack/n sea-drone-attack/n torpedo-attack/n cross-border-strike/n mortar-barrage/n mortar-bombardment/n grad-attack/n : by,from,poss,mod > on,against,in,of,at,near ; by:actor|from:actor|poss:actor|mod:actor|on:place|on:facility|against:place|in:place|at:facility|on:state|against:state|of:place
  + A drone barrage by Russia on the city of Sumy went on. = Russia > the city of Sumy
  - The drone assault course in Leeds opened.
barrage/n salvo/n volley/n hail/n swarm/n rain/n wave/n : by,from,poss > on,against,at,in ; of:{missile,rocket,shell,drone,mortar,artillery-fire,bomb,airstrike,air-strike,gunfire,bullet,cruise-missile,artillery,fire} on:place|on:state|on:facility|against:state|against:place|at:place|at:state|by:actor|from:actor
  + A barrage of rockets on the Israeli town of Metula hurt six. = - > the Israeli town of Metula
  - A volley of questions from reporters at Davos annoyed him.

[ASSAULT explosives 183]
wire+bomb attach+bomb|limpet-mine|magnetic-bomb|explosive|mine stick+bomb strap+bomb|explosive fix+bomb|explosive tape+bomb hide+bomb|mine|explosive conceal+bomb|mine|explosive leave+bomb place+bomb|explosive|charge|mine|ied lay+ied|mine|bomb set+bomb clamp+mine|limpet-mine : subj > to.of,to.poss,to,in.of,in,under.of,under,on,at,near,outside,inside,obj.to,obj.in,obj.under ; subj:human|armed|group|state|{dissident,militant,attacker,saboteur,agent,diver,bomber} to:vehicle|to:facility|to:human|in:facility|in:vehicle|in:place|under:vehicle|under:facility|on:vehicle|on:{road,bridge,track,railway,train}|at:facility|near:facility|outside:facility|to:{hull,car,door,fuel-tank,underside,bridge}|in:{market,cafe,bin,cart,shop,mosque,church,bar}|under:{car,bridge,seat,chair,bed}|obj.to:vehicle|obj.in:facility|obj.under:vehicle|near:{market,school,border,base,checkpoint}|inside:facility
  + Militants attached a bomb to a Pakistani judge's car. = Militants > a Pakistani judge
  - Fans attached a banner to a Pakistani bus.
rig wire booby-trap lace sow seed strew litter pack : subj > obj.of,obj ; subj:human|armed|state|{agent,army,militant,retreating-troop} obj:facility|vehicle|place|{house,home,road,pager,walkie-talkie,field,body,building,car,bridge,beach,orchard,village,door} with:{explosive,bomb,mine,landmine,booby-trap,ied,cluster-munition,dynamite,tripwire}
  + Retreating Islamic State fighters laced the Iraqi village with mines. = Retreating Islamic State fighters > the Iraqi village
  - The cook laced the Iraqi dish with rum.
roll drop chuck fling sling pitch heave toss hurl lob throw : subj > at.of,at,into.of,into,on,inside,over,onto,through ; subj:human|armed|group|{attacker,youth,militant,motorcyclist,gunman} obj:{grenade,hand-grenade,petrol-bomb,crude-bomb,pipe-bomb,molotov-cocktail,firebomb,dynamite,stun-grenade,explosive,home-made-bomb,nail-bomb,gasoline-bomb,stick-of-dynamite,incendiary,incendiary-device} !subj:{police,officer,riot-police} at:human|at:facility|at:vehicle|into:facility|into:vehicle|into:{house,crowd,bar,home,market,garden,cafe,mosque,church}|on:place|on:facility|inside:facility|at:{house,office,home,rally,march,police,police-station}|over:{wall,fence}|through:{window}
  + A motorcyclist rolled a grenade into a Thai bar. = A motorcyclist > a Thai bar
  - A boy rolled a ball into a Thai bar.
blow+hole|crater|up blow+bit|piece|smithereen@to blast+hole tear+hole rip+hole tear_apart rip_apart blow_apart blow_off tear_off shred : subj > in.of,in,obj.in,obj.of,obj ; subj:human|armed|group|{bomb,explosion,blast,car-bomb,mine,landmine,ied,grenade,militant,saboteur,missile,roadside-bomb,truck-bomb} in:facility|in:vehicle|in:{wall,gate,hull,fence,pipeline}|obj.in:facility|obj.in:vehicle|obj.in:{wall,gate,hull,fence,pipeline}|obj:vehicle|obj:{leg,arm,foot,hand,limb,bus,truck,market,office,checkpoint,pylon}
  + Saboteurs blew a hole in a Russian pipeline. = Saboteurs > a Russian pipeline
  - Frost blew a hole in a Russian budget.
wreck destroy damage demolish mangle shred flatten shatter gut blow_apart : subj.by,by.of > obj.of,obj.poss,obj ; pass obj:facility|vehicle|{truck,bus,car,office,home,shop,convoy,bridge,van} by:{bomb,car-bomb,roadside-bomb,ied,improvised-explosive-device,explosive-device,landmine,mine,grenade,firebomb,petrol-bomb,truck-bomb,bomb-blast,suicide-bomb}
  + A Turkish police van was wrecked by a roadside bomb. = - > A Turkish police van
  - A Turkish police van was wrecked by a landslide.
ied-attack/n ied-explosion/n ied-blast/n landmine-blast/n bomb-ambush/n parcel-bombing/n letter-bombing/n molotov-attack/n molotov-cocktail-attack/n grenade-blast/n grenade-explosion/n pipeline-bombing/n train-bombing/n nail-bomb/n nail-bombing/n church-bombing/n mosque-bombing/n market-bombing/n nightclub-bombing/n pipe-bombing/n twin-bombing/n twin-blast/n pager-attack/n sticky-bomb/n magnetic-bomb/n dynamite-attack/n firebomb-attack/n : by,mod,poss > on,in,at,near,outside,against,of ; by:actor|on:facility|on:vehicle|on:armed|in:place|at:facility|near:place|outside:facility|against:facility|at:place|on:human|against:human|on:place
  + A grenade blast in the Burundian capital hurt six. = - > the Burundian capital
  - The nail bomb cocktail in Prague is strong.

[ASSAULT suicide-attack 1831]
kamikaze-attack/n kamikaze-assault/n kamikaze-bombing/n kamikaze-bomber/n suicide-assault/n suicide-raid/n suicide-blast/n suicide-explosion/n suicide-car-bomb/n suicide-truck-bombing/n suicide-truck-bomb/n suicide-vest-attack/n suicide-bomb-attack/n suicide-mission/n martyrdom-operation/n martyrdom-attack/n suicide-strike/n suicide-bomb-blast/n : by,of,poss > on,against,in,at,near,outside ; by:actor|on:facility|on:armed|against:actor|in:place|at:facility|on:vehicle|on:place|outside:facility|near:facility|near:place|by:armed|against:armed
  + A kamikaze assault by jihadists on a Malian barracks killed five. = jihadists > a Malian barracks
  - The suicide mission film in Rome flopped.
drive_into+truck|car|van|lorry|vehicle|motorcycle|tanker|car-bomb|truck-bomb ram_into+truck|car|van|lorry|vehicle|car-bomb crash_into+truck|car|van|vehicle plough_into+truck|car|van|vehicle drive ram crash plough steer detonate slam explode : subj > into.of,into,at,near,outside ; subj:{suicide-bomber,suicide-attacker,bomber,kamikaze} obj:{truck,car,van,lorry,vehicle,car-bomb,truck-bomb,explosive-laden-truck,explosive-laden-car,motorcycle,ambulance,boat,minibus,tanker,rickshaw,vest,suicide-vest,bomb,explosive,belt} into:facility|into:armed|into:vehicle|into:human|into:{checkpoint,gate,wall,convoy,base,barracks,compound}|at:facility|near:facility|near:vehicle|outside:facility|at:{checkpoint,gate}
  + A suicide bomber drove a truck into a Somali checkpoint. = A suicide bomber > a Somali checkpoint
  - A nurse drove a truck into a Somali garage.
set_off+vest|suicide-vest|explosive-belt|suicide-belt|explosive-vest detonate+suicide-vest|explosive-belt|suicide-belt|explosive-vest|explosive-jacket|suicide-jacket trigger+vest|suicide-vest|belt|explosive-belt explode+vest|suicide-vest|belt|himself|herself blow+himself|herself|themselves@to : subj > in.of,in,at,near,outside,inside,among,amid,beside ; subj:human|armed|{bomber,attacker,woman,man,girl,boy}
  + A woman detonated a suicide vest outside a Chadian mosque. = A woman > a Chadian mosque
  - A man exploded a balloon outside a Chadian mosque.

[ASSAULT execute 182]
carry_out+execution|hanging|beheading|death-sentence|death-penalty|stoning|mass-execution implement+death-sentence|execution|death-penalty|capital-punishment proceed+execution|hanging@with go_ahead+execution|hanging@with enforce+death-sentence|death-penalty resume+execution|hanging : subj > on.of,on,of,obj.of,obj.on,with.of ; subj:state|armed|org|{authority,government,prison,court,militant,group,regime}
  + Iran carried out the death sentence on a Kurdish teacher. = Iran > a Kurdish teacher
  - Iran carried out the repairs on a Kurdish school.
die+gallows|scaffold@on go+gallows|scaffold|firing-squad|electric-chair@to face+firing-squad|hangman send+firing-squad|scaffold|electric-chair|guillotine@to die+lethal-injection@by put+firing-squad@before bring+firing-squad|squad@before stand+firing-squad@before line_up+firing-squad@before : subj.by > obj,subj ;
  + A Malaysian trafficker went to the gallows in Singapore. = - > A Malaysian trafficker
  - A Malaysian tourist went to the temple in Singapore.
execute kill shoot gun_down massacre : subj > obj ; subj:armed|state|{rebel,militia,soldier,gunman,jihadist} obj:human|{prisoner,captive,hostage,prisoner-of-war,detainee,surrendering-soldier} in:{cold-blood}|by:{firing-squad}|at:{close-range,point-blank-range}
  + Russian soldiers shot Ukrainian captives in cold blood. = Russian soldiers > Ukrainian captives
  - Russian crews shot Ukrainian films in cold weather.
summary-execution/n extrajudicial-killing/n extrajudicial-execution/n public-execution/n public-hanging/n mass-hanging/n extra-judicial-killing/n extra-judicial-execution/n public-beheading/n summary-killing/n arbitrary-killing/n field-execution/n : by,poss > of,against ; by:actor|by:armed|of:human|poss:state|of:armed
  + The summary execution of Ukrainian captives by Russian soldiers was filmed. = Russian soldiers > Ukrainian captives
  - The summary execution of the Dutch plan was poor.

[ASSAULT assassinate 186]
dispatch bump_off rub_out do_away_with do_away liquidate finish_off ice knock_off : subj > obj.of,obj,with ; subj:{hitman,assassin,killer,hired-killer,gunman,hit-squad,death-squad,agent,sniper,hit-man,contract-killer,spy,cartel} obj:human|obj:person|with:human|with:person
  + A hitman dispatched a Serbian banker. = A hitman > a Serbian banker
  - A clerk dispatched a Serbian letter.
contract-killing/n targeted-killing/n political-killing/n political-assassination/n political-murder/n contract-murder/n hit-job/n assassination-bid/n murder-attempt/n attempted-assassination/n attempted-murder/n assassination-campaign/n ambush-slaying/n gangland-killing/n : by,poss > of,on,against ; of:human|on:human|of:person|on:person|against:person|by:actor|poss:state
  + The contract killing of a Serbian banker shook Belgrade. = - > a Serbian banker
  - The contract of a Serbian banker ended.
have_kill have_murder have_assassinate have_shoot have_poison have_execute get_kill : subj > comp.obj,obj,comp.subj ; subj:state|armed|person|{agent,president,regime,king,ruler,warlord,prince,general} obj:human|comp.obj:human|comp.subj:human
  + The Saudi prince had a critic killed. = The Saudi prince > a critic
  - The Saudi prince had a lamb cooked.

[ASSAULT torture 1822]
drip+plastic|wax|molten-plastic|acid|molten-wax pour+boiling-water|water|hot-oil|acid|boiling-oil|scalding-water|petrol|wax|plastic splash+acid|boiling-water drop+acid : subj > on.of,on,over,onto,obj.on ; subj:armed|{guard,trafficker,captor,jailer,interrogator,kidnapper,soldier,smuggler,policeman,militiaman} on:human|over:human|onto:human|obj.on:human
  + Libyan guards poured boiling water on Sudanese migrants. = Libyan guards > Sudanese migrants
  - Libyan cooks poured hot oil on couscous.
give+electric-shock|shock|electric-jolt|lash administer+electric-shock|shock|beating|lash apply+electrode|electric-shock|electric-current deliver+electric-shock|lash inflict+electric-shock|torture|lash|pain|burn : subj > iobj,to.of,to,on,obj.to,obj.on,obj ; subj:armed|{guard,jailer,interrogator,captor,police,agent,soldier,warder} !pass
  + Syrian guards gave the prisoners electric shocks. = Syrian guards > the prisoners
  - Syrian guards gave the guests tea.
subject+execution|drowning|mock-execution|mock-drowning|sleep-deprivation|electric-shock|near-drowning|simulated-drowning|stress-position|beating|torture|abuse|ill-treatment|flogging|waterboarding|rape|cruelty|maltreatment|torment|sexual-abuse@to deprive+sleep@of hang+ceiling|hook|rope|wrist@from suspend+ceiling|hook|wrist@from string_up+wrist@by hang+wrist|ankle|foot@by hold+water@under dunk_in burn+cigarette|iron@with : subj > obj ; obj:human|{prisoner,detainee,inmate,captive,suspect}
  + Libyan jailers deprived a Chadian prisoner of sleep. = Libyan jailers > a Chadian prisoner
  - Libyan taxes deprived a Chadian bank of profit.
pull_out tear_out rip_out wrench_out extract yank_out gouge_out cut_off chop_off hack_off slice_off sever lop_off crush smash break fracture : subj > obj.of,obj.poss ; subj:armed|human|{guard,interrogator,police,captor,militiaman,mob,activist,rebel,jihadist,soldier,cartel} obj:{fingernail,nail,toenail,tooth,eye,tongue,ear,hand,finger,limb,nose,arm,leg,rib,jaw,wrist,skull} obj.of:human|obj.of:person|obj.of:{prisoner,captive}|obj.poss:human|obj.poss:person
  + Congolese rebels chopped off the hands of villagers. = Congolese rebels > villagers
  - Congolese nurses chopped off the legs of a table.

[ASSAULT sexual 1821]
force+himself|themselves|itself@on grope fondle sodomise sodomize gang-rape sexually_assault sexually_abuse sexually_torture strip_naked : subj > on,obj ; subj:armed|human|{soldier,mob,guard,trooper,policeman,peacekeeper,fighter,gang} obj:human|on:human
  + Soldiers gang-raped Tigrayan women. = Soldiers > Tigrayan women
  - Soldiers groped for Tigrayan words.
violate defile ravish ravage brutalise brutalize : subj > obj ; pass obj:{woman,girl,boy,mother,nun,child,wife,daughter,widow,schoolgirl,prisoner,captive,teenager} by:armed|by:{soldier,officer,fighter,guard,gang,gunman,militiaman,trooper,rebel}
  + A Bosnian woman was violated by Serb soldiers. = Serb soldiers > A Bosnian woman
  - A Bosnian treaty was violated by Serb officials.

[ASSAULT beat 182]
clobber cudgel whack belabour thrash pistol-whip horsewhip truncheon flog cane bash bash_up beat_up stomp_on stamp_on trample knock+unconscious knock+ground@to wrestle+ground@to pin+ground@to : subj > obj,on ; subj:armed|{police,officer,mob,guard,thug,gang,youth,settler,militiaman,man,attacker,soldier,supporter,assailant,skinhead,hooligan} !subj:{team,side,club,player,champion,wrestler,boxer,jockey} obj:human|obj:person|on:human
  + Four youths clobbered a German lawmaker. = Four youths > a German lawmaker
  - The German champion clobbered a Danish boxer.
lay_into set_about tear_into : subj > into,about ; subj:armed|{police,policeman,soldier,mob,thug,guard,gang,trooper,settler,militiaman} into:human|about:human
  + Thugs set about a Kenyan reporter with clubs. = Thugs > a Kenyan reporter
  - Thugs set about a meal in Kenya.
rain+blow|punch|kick shower+blow|punch land+punch|kick throw+punch|kick|chair aim+punch|kick swing+punch|fist : subj > on.of,on,at.of,at,obj.on,obj.at ; subj:human|armed|{mob,lawmaker,deputy,guard,policeman,youth} !subj:{boxer,fighter,champion,player} on:human|on:person|on:armed|at:human|at:person|obj.on:human|obj.at:human|obj.on:person|obj.at:person
  + A Georgian deputy threw a punch at a minister. = A Georgian deputy > a minister
  - A Georgian boxer threw a punch at a champion.

[ASSAULT abduct 181]
lead_away march_off cart_off drag_off bundle_off frogmarch whisk_off haul_off drag_away carry_away herd_away force+car|van|boat|vehicle@into : subj > obj ; subj:{gunman,militant,rebel,bandit,kidnapper,jihadist,attacker,gang,pirate,militiaman,man,raider,cartel,insurgent,guerrilla} !subj:{police,policeman,officer} obj:human|obj:person +subj !pass
  + Rebels marched off ten Congolese villagers. = Rebels > ten Congolese villagers
  - Rangers marched off ten Congolese hikers.
hold+gunpoint|knifepoint@at take+gunpoint|knifepoint@at seize+gunpoint@at abduct+gunpoint@at keep+captive|hostage@as keep+hostage keep+captive seize+hostage grab+hostage take+prisoner hold+ransom@to hold+captive@as : subj > obj ; obj:human|obj:person|obj:armed|obj:{worker,crew,villager} subj:armed|human|{gunman,rebel,militant,bandit,pirate}
  + Bandits held Nigerian teachers at gunpoint. = Bandits > Nigerian teachers
  - The judge held Nigerian lawyers at bay.
commandeer carjack skyjack hijack : subj > obj ; subj:armed|human|{gunman,rebel,militant,bandit,pirate,mutineer} obj:vehicle|{plane,bus,truck,tanker,ferry,ship,airliner,car,ambulance,trawler,dhow,vessel}
  + Somali pirates commandeered an Iranian dhow. = Somali pirates > an Iranian dhow
  - Somali hackers hijacked an Iranian account.
enforced-disappearance/n forced-disappearance/n mass-abduction/n mass-kidnapping/n hostage-siege/n hostage-crisis/n hostage-drama/n kidnap/n child-abduction/n school-kidnapping/n ship-hijacking/n plane-hijacking/n : by,poss,mod > of,in,at ; by:actor|by:armed|of:human|at:facility|in:place|of:vehicle|of:person
  + The mass abduction of Nigerian pupils by gunmen caused alarm. = gunmen > Nigerian pupils
  - The hostage drama on Danish screens won a prize.

[ASSAULT capture 192]
plant+flag hoist+flag raise+flag unfurl+flag run_up+flag : subj > in.of,in,on,over,above,at,obj.over,obj.on,obj.in ; subj:armed|{rebel,troop,soldier,militant,jihadist,fighter,army,separatist} over:place|over:facility|in:place|on:place|above:place|over:{town,village,base,hill,headquarters,city}|in:{town,village,city,centre,square}|on:{hill,peak,island,town-hall}|obj.over:place|obj.over:facility|obj.over:{town,village,base}
  + Russian troops hoisted their flag over the Ukrainian town of Selydove. = Russian troops > the Ukrainian town of Selydove
  - Russian scouts hoisted a flag over the Polish camp kitchen.
grab gobble_up swallow_up swallow bite_off snatch seize chew_up : subj > from,obj ; subj:state|armed|{army,rebel,militia,settler} obj:{land,territory,village,town,hill,hilltop,strip,swathe,island,reef,atoll,shoal,province,enclave,peninsula,buffer-zone,border-land,side,heights,farmland,outpost} !obj:{headline,chance,lead,share,opportunity}
  + Azerbaijan grabbed a strip of Armenian territory. = Azerbaijan > Armenian territory
  - Azerbaijan grabbed a share of Armenian exports.
make+master : subj > of,obj.of,comp.of,comp ; subj:armed|{rebel,militia,troop,militiaman,fighter} of:place|obj.of:place|comp.of:place|+subj
  + Tuareg rebels made themselves masters of the Malian town of Kidal. = Tuareg rebels > the Malian town of Kidal
  - Malian chefs made themselves masters of rice.
come+control@under fall+hand|control|grip|sway@into fall+control|sway@under pass+control|hand@into slip+control@from : of,into.of,under.of > subj ; subj:place|{town,city,village,province,base,airport,capital,region,port,district,island} of:armed|into.of:armed|under.of:armed|into.of:{rebel,militant,jihadist,militia,insurgent,army,junta}|under.of:{rebel,militant,jihadist,militia,insurgent,army,junta}
  + The Syrian town of Azaz fell into the hands of rebels. = rebels > The Syrian town of Azaz
  - The Syrian vase of Azaz fell into the hands of dealers.
punch_through smash_through break_through pierce breach overrun penetrate crash_through slice_through storm tear_through : subj > obj.of,obj.poss,obj,through.of,through.poss,through ; subj:armed|state|{rebel,troop,army,tank,force,fighter,militant,jihadist,insurgent,column} obj:{line,front-line,defence,defense,defensive-line,perimeter,fortification,border-fence,frontier,trench,defence-line,beach,beachhead,rampart,bastion,redoubt}|through:{line,front-line,defence,defense,defensive-line,perimeter,fortification,border-fence,border,barrier,trench,encirclement}
  + Ukrainian tanks punched through Russian lines. = Ukrainian tanks > Russian
  - Ukrainian hackers pierced Russian defences.
establish+bridgehead|beachhead|foothold gain+foothold|bridgehead seize+bridgehead|beachhead|foothold make+inroad inch_forward claw+way inch+way slash+way carve+way extend+control expand+control|territory widen+bridgehead|foothold : subj > on,in,into,across,over,through,obj.on,obj.in,obj.into,obj.over ; subj:armed|{rebel,troop,army,force,fighter,militant,jihadist,marine} on:place|in:place|into:place|across:{river,border}|over:place|on:{bank,outskirts,coast,edge}|in:{suburb,outskirts,village,town}|into:{suburb,town,city}|obj.on:place|obj.in:place|obj.over:place|obj.on:{bank,outskirts,coast}
  + Russian troops gained a foothold in the Ukrainian city of Toretsk. = Russian troops > the Ukrainian city of Toretsk
  - Russian grocers gained a foothold in the Ukrainian city of Toretsk.

[ASSAULT crowd-control 175]
charge rush : subj > obj.of,obj,at ; subj:{police,officer,soldier,gendarme,riot-police,trooper,policeman,force,guard} with:{baton,truncheon,horse,shield,lathi,stick,club,cane,dog,whip,rubber-bullet,tear-gas,bamboo-cane} obj:human|obj:{crowd,march,rally,picket,vigil,demonstration}|at:human
  + Peruvian police charged miners with batons. = Peruvian police > miners
  - Peruvian police charged miners with theft.
baton-charge lathi-charge water-cannon tear-gas teargas pepper-spray tase taser gas hose_down drench beat_back drive_back force_back ride_down trample truncheon : subj > obj.of,obj ; subj:{police,officer,policeman,gendarme,riot-police,trooper,guard,mounted-police,soldier,force} obj:human|{crowd,march,rally,protester,farmer,pensioner,teacher,student,miner,migrant,demonstrator,marcher}
  + Greek police teargassed migrants. = Greek police > migrants
  - Greek firemen drenched tourists.
resort+tear-gas|baton|water-cannon|rubber-bullet|stun-grenade@to answer+tear-gas|baton|rubber-bullet@with respond+tear-gas|baton|rubber-bullet|water-cannon|stun-grenade@with meet+tear-gas|baton|water-cannon|rubber-bullet@with greet+tear-gas|baton|water-cannon@with : subj,by > obj,comp.obj,against ; subj:{police,officer,policeman,gendarme,riot-police,trooper,guard,force,soldier}|by:{police,officer,gendarme,riot-police,trooper,guard}
  + Chilean police met students with water cannon. = Chilean police > students
  - Chilean police met students with flowers.
pour+tear-gas|teargas pump+tear-gas|teargas|gas lob+tear-gas|teargas|gas-canister|tear-gas-canister|canister rain+tear-gas|baton hurl+tear-gas|stun-grenade|sound-bomb throw+stun-grenade|tear-gas|tear-gas-canister shoot+tear-gas|rubber-bullet|pepper-ball|paint-ball|bean-bag|plastic-bullet fire+tear-gas-canister|pepper-ball|pepper-spray|bean-bag|gas-canister|sound-bomb|sponge-round|gas|foam-round|smoke-bomb|smoke-grenade lash_out+baton|truncheon@with : subj > at.of,at,on,into,against,comp.obj,aim.obj,over ; subj:{police,officer,policeman,gendarme,riot-police,trooper,guard,force,soldier,agent}
  + Serbian police threw stun grenades at students. = Serbian police > students
  - Serbian police threw a party at noon.
baton-charge/n lathi-charge/n police-charge/n tear-gassing/n teargassing/n tear-gas-attack/n police-baton-charge/n police-assault/n water-cannon-attack/n : by,poss > on,against,of,at ; by:actor|on:human|against:human|of:human|on:{crowd,march,rally,picket}
  + A baton charge by Indian police on farmers hurt twelve. = Indian police > farmers
  - The police charge sheet in India is long.

[ASSAULT primitive 182]
slit+throat cut+throat slash+throat|face hack+piece@to chop+piece@to stick+knife plunge+knife|dagger drive+knife bury+axe : subj > obj.of,obj.poss,into.of,into,in,obj ; subj:human|armed|{attacker,militant,jihadist,gang,assailant}
  + Militants cut the throats of three Algerian monks. = Militants > three Algerian monks
  - Cooks cut the wings of three Algerian hens.
burn+alive bury+alive douse+petrol|acid|kerosene|gasoline@with drench+petrol|acid|kerosene@with splash+acid@with attack+knife|machete|axe|sword|hammer|acid|meat-cleaver|cleaver|spear|iron-bar|sledgehammer|crossbow|screwdriver@with : subj > obj.of,obj ; subj:human|armed|group|{mob,attacker,assailant,man,militant} obj:human|obj:person|obj:armed|obj:{migrant,refugee,woman,policeman}
  + A mob burned alive two Pakistani labourers. = A mob > two Pakistani labourers
  - A mob burned an effigy of two Pakistani kings.
drive+car|van|truck|lorry|vehicle|suv|tractor|bulldozer plough+car|van|truck|lorry|vehicle plow+car|van|truck|vehicle ram+car|van|truck|lorry|vehicle|bulldozer steer+car|van|truck|lorry slam+car|van|truck : subj > into.of,into ; subj:human|armed|{man,attacker,assailant,driver,militant,extremist} !subj:{suicide-bomber,suicide-attacker,bomber,kamikaze} into:{crowd,pedestrian,worshipper,soldier,shopper,policeman,officer,marcher,protester,tourist,parade,bus-stop,mosque,market,procession,carnival}|into:armed
  + An attacker drove a van into a crowd of German shoppers. = An attacker > German shoppers
  - A courier drove a van into a German garage.
pelt stone attack bombard : subj > obj.of,obj ; subj:human|group|{mob,settler,youth,villager,protester,crowd,rioter} with:{stone,rock,brick,bottle,iron-bar,firework,acid,paving-stone,flare,roof-tile,metal-bar,arrow,slingshot} obj:human|obj:armed|obj:vehicle|obj:facility|obj:{police,convoy,bus,car,officer,soldier,train,embassy} !with:{petrol-bomb,molotov-cocktail,grenade}
  + Youths pelted Belgian police with bricks. = Youths > Belgian police
  - Guests pelted a Belgian bride with rice.
car-ramming-attack/n vehicle-attack/n vehicle-ramming/n ramming-attack/n sword-attack/n hammer-attack/n axe-attack/n machete-attack/n knife-rampage/n stabbing-attack/n stabbing-spree/n knife-assault/n crossbow-attack/n spear-attack/n van-attack/n lorry-attack/n truck-attack/n cleaver-attack/n stabbing-rampage/n stone-attack/n : by,mod > on,against,in,of,at,near,outside ; by:actor|by:human|in:place|at:facility|on:human|against:human|outside:facility|near:place|at:place|on:facility|in:{church,market,school,train,mosque}
  + A stabbing attack in the Dutch city of Almere hurt three. = - > the Dutch city of Almere
  - A truck attack ad in the Dutch city of Almere sold cars.

[ASSAULT - 180]
sideswipe shoulder bump collide_with box_in swarm block_and_ram : subj > obj.of,obj,with ; subj:{coast-guard,coast-guard-ship,coastguard,cutter,patrol-boat,warship,militia-boat,coast-guard-vessel,trawler,militia-vessel,gunboat,speedboat,navy,vessel} obj:vehicle|{boat,trawler,ship,vessel,supply-boat,fishing-boat,cutter}
  + A Chinese patrol boat sideswiped a Philippine boat. = A Chinese patrol boat > a Philippine boat
  - A Chinese taxi sideswiped a Philippine bus.
terrorise terrorize brutalise brutalize hound savage maul menace : subj > obj.of,obj.in,obj ; subj:armed|{gang,cartel,militia,settler,bandit,gunman,jihadist,rebel,soldier,mob} obj:{village,town,farmer,herder,shepherd,civilian,migrant,commuter,population,villager,resident,district,fisherman,refugee,minority}
  + Bandits terrorised Nigerian farmers. = Bandits > Nigerian farmers
  - Wasps terrorised Nigerian farmers.
