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
open+fire : subj > on,at ; subj:actor
  + Soldiers opened fire on the crowd.
  - He lit an open fire.
atrocity/n : by,of,poss > against,of,in ; by:actor|of:actor|poss:actor
  + The atrocities of the militia shocked the world.
  - The hat was an atrocity.
overthrow topple oust : subj > obj ; subj:{army,soldier,general,rebel,military,officer,junta,force,coup} obj:actor
  + Soldiers overthrew the president.
  - The wind toppled the crane.
coup/n putsch/n : by,of > against ; by:actor|against:actor
  + A coup by young officers against the government failed.
  - The contract was a coup for the firm.

[ASSAULT firearms 193]
shoot shoot_dead gun_down : subj > obj,at ; obj:human|at:human
  + A sniper shot the mayor.
  - The photographer shot the model for a magazine.
shooting/n gunfire/n : by,of,poss > of,at,in ; of:human|by:actor|in:place
  + The shooting of the activist by police caused anger.
  - The shooting of the film ended.
fire_on fire_at shoot_at : subj > on,at ; subj:actor
  + Guards fired on the fishermen.
  - He shot at goal.
exchange+fire : subj & with > - ; subj:actor
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
carry_out+strike|airstrike|air-strike|air-raid|bombing conduct+strike|airstrike|air-strike launch+strike|airstrike|air-strike|missile-strike|rocket mount+airstrike|strike : subj > on,against,in,at,near,obj.on,obj.against,obj.in ; subj:actor
  + Turkey carried out air strikes in northern Iraq.
  - The union carried out a strike ballot.
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
bombing/n bomb-attack/n car-bomb/n car-bombing/n truck-bomb/n roadside-bomb/n blast/n explosion/n : by,of,poss,mod > of,on,in,at,against,near ; in:place|at:facility|of:facility|near:facility|by:actor|on:actor|against:actor|at:place|near:place|of:place
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
beat club punch kick stab : subj > obj ; obj:human subj:{police,officer,guard,soldier,mob,militiaman,attacker,protester,gang,thug,men,settler,militant,crowd,assailant}
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
capture seize take retake recapture overrun occupy liberate conquer reclaim annex : subj > from,obj ; subj:actor obj:place|state|facility|{town,city,village,territory,base,airport,bridge,province,district,dam,hill,island,area,ground,neighbourhood,neighborhood,stronghold,port,crossing,outpost,positions}
  + Rebels captured the town of Bunia from the army.
  - The photo captured the town at dawn.
seize+control take+control gain+control regain+control wrest+control : subj > from,of,obj.of ; subj:actor
  + The Houthis seized control of the port from the army.
  - He took control of the car.
liberation/n capture/n recapture/n seizure/n occupation/n annexation/n fall/n : of,by,poss > from ; of:place|of:state|of:{town,city,village,base,airport}
  + The liberation of Fallujah from the militants was announced.
  - The capture of carbon is costly.
advance_on push_into advance : subj > on,into,against ; subj:{troop,force,army,rebel,fighter,militant,militia} on:place|into:place|against:actor
  + Rebel fighters advanced on the capital.
  - The project advanced on schedule.
drive_out expel clear oust : subj > from,obj ; subj:{troop,force,army,fighter,coalition,peshmerga,rebel} obj:{militant,fighter,rebel,jihadist,insurgent,terrorist,isis,isil}
  + Troops cleared militants from the town.
  - The sun cleared the fog.

[ASSAULT crowd-control 175]
disperse tear-gas : subj > obj ; subj:{police,officer,soldier,army,force,guard,gendarme}
  + Police dispersed the marchers with batons.
  - The mist dispersed.
fire+tear-gas|rubber-bullet|water-cannon use+tear-gas|water-cannon|rubber-bullet|baton launch+tear-gas : subj > at,on,against,comp.obj ; subj:actor
  + Police fired tear gas at the strikers.
  - She used gas to cook.

[ASSAULT primitive 182]
stab knife stone hack : subj > obj ; obj:human subj:actor|human
  + An attacker stabbed a rabbi in Antwerp.
  - The pain stabbed at his side.

# --- seen in wire copy, second round
[ASSAULT - 190]
fight combat battle : subj > obj,against,with ; subj:group|{troop,force,army,soldier,coalition,peshmerga,militia,rebel,fighter,police,guerrilla} obj:actor|against:actor|with:actor
  + The guerrillas fought against government troops for a week.
  - Nurses fight infection.
fighting/n clash/n battle/n combat/n : of,by,mod > in,near,for,around ; in:place|near:place|for:place|around:place
  + Heavy fighting in Aden entered a third day.
  - The battle for viewers is on.
continue+attack|offensive|assault|campaign|bombing|operation resume+attack|offensive|assault|shelling|bombing|fighting|hostility intensify+attack|offensive|bombing|shelling step_up+attack|offensive|bombing renew+attack|offensive|assault press+offensive|attack|assault unleash+attack|offensive : subj > on,against,in,obj.on,obj.against,obj.in,of ; subj:actor
  + Rwandan troops resumed their offensive on the rebel base.
  - The chess player resumed his attack on the king side.
use+force|violence|weapon|gas@against employ+force|gas@against use+chemical-weapon|nerve-gas|chlorine|sarin|gas : subj > against,on,in,obj.against,obj.on ; subj:actor
  + The regime used chlorine gas in the suburb.
  - The cook used gas for the oven.
use/n : by,poss,of > against,on ; of:{chemical-weapon,weapon,force,gas,ied,bomb,chlorine,sarin,violence,explosive}
  + The use of force by police against miners was condemned.
  - The use of force in physics is exact.
force_out drive_out expel displace uproot evict : subj > obj ; subj:{army,troop,force,soldier,militia,rebel,settler,militant,police} obj:human
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
hold : subj > obj ; subj:{rebel,militant,guerrilla,group,kidnapper,gunman,militia,hijacker,pirate} obj:human
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
die perish : - > subj ; of:{wound,injury,torture}|in:{blast,explosion,crossfire,gunfire,massacre,bombardment,crackdown,custody}
  + The sergeant died of wounds after the raid.
  - The king died of old age.
