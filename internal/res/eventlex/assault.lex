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
liberation/n capture/n recapture/n seizure/n occupation/n annexation/n fall/n : of,by,poss > from ; of:place|of:state|of:{town,city,village,base,airport} !of:vehicle|of:{ship,tanker,vessel,boat,freighter,trawler,tank}
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
die perish : - > subj ; of:{wound,injury,torture}|in:{blast,explosion,crossfire,gunfire,massacre,bombardment,crackdown,custody}
  + The sergeant died of wounds after the raid.
  - The king died of old age.

# --- third round: breadth
[ASSAULT - 190]
ram : subj > obj ; subj:actor|vehicle obj:vehicle|facility|human
  + A coast guard cutter from China rammed a Vietnamese fishing boat.
  - The clerk rammed the papers into a drawer.
repel repulse fend_off drive_off beat_back drive_back fight_off beat_off throw_back : subj > obj.by,obj.of,obj ; subj:armed|state|group|vehicle obj:armed|group|human|{attack,assault,offensive,raid,counterattack,incursion,attacker,assailant,onslaught}
  + Government troops repelled an attack by the rebels on Gao.
  - The cream repels mosquitoes.
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
engage : subj > obj ; subj:armed obj:armed|{enemy,target,position,insurgent,militant}
  + Marines engaged insurgents near the river.
  - The firm engaged a lawyer.
fire : subj > on,at,into,toward ; subj:armed|{guard,officer,troop,soldier,police,gunman,patrol,sniper} on:human|at:human|into:{crowd,air,house,home,car}|on:vehicle|at:vehicle|on:{crowd,convoy,car,boat,demonstrator,village}
  + Border guards fired into a crowd of farmers.
  - The manager fired at will.

[ASSAULT firearms 193]
shoot gun_down shoot_dead shoot_down cut_down mow_down pick_off : subj > obj ; pass obj:human
  + Two activists were gunned down outside a court in Manila.
  - The scene was shot at night.
open+fire : subj > on,at,in,into,inside ; subj:human|armed|{man,shooter,gunman,attacker}
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
kill wound injure maim : subj > obj ; !pass subj:{bomb,car-bomb,landmine,mine,grenade,explosion,blast,ied,device,parcel} obj:human
  + A roadside bomb killed three soldiers in Helmand.
  - The blast of wind injured a climber.

[ASSAULT suicide-attack 1831]
blow_up+himself|herself|themselves|itself detonate+vest|belt|himself : subj > in,at,near,outside,among,inside,on
  + Two women blew themselves up in a market in Maiduguri.
  - She blew up the balloon herself.
strike hit target kill attack : subj > obj,in ; subj:{suicide-bomber,bomber,suicide-attacker}
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

[ASSAULT torture 1822]
torture beat mistreat maltreat flog whip cane lash brutalise brutalize abuse ill-treat electrocute : subj > obj ; subj:{police,officer,guard,soldier,jailer,interrogator,agent,force,authority,regime,militant,captor,warder,militia} obj:human
  + Interrogators beat the detainees with cables.
  - The coach whipped the squad into shape.
torture/n mistreatment/n ill-treatment/n flogging/n abuse/n beating/n whipping/n : by,at,of > of ; of:{prisoner,detainee,inmate,captive,suspect,protester,activist,civilian,woman,worker,migrant} 
  + The ill-treatment of detainees by the guards was proven.
  - The abuse of power was noted.
torture beat flog mistreat whip : subj > obj ; pass obj:human
  + The journalist was tortured in a cell in Minsk.
  - The champion was beaten in five sets.

[ASSAULT sexual 1821]
rape gang-rape molest : subj > obj ; pass obj:human
  + Dozens of women were raped by soldiers in the village.
  - The word was raped of meaning.
sexual-violence/n sexual-assault/n gang-rape/n mass-rape/n sexual-abuse/n : by,of,mod > of,against,on ; by:actor|of:human|against:human|on:human
  + Sexual violence by militiamen against displaced women was on the rise.
  - A workshop on sexual abuse is planned.

[ASSAULT beat 182]
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

[ASSAULT primitive 182]
stab knife slash hack machete axe spear : subj > obj ; obj:human
  + A man stabbed two guards outside the synagogue.
  - The tailor slashed the sleeve.
stab hack slash knife : subj > obj ; pass obj:human
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
violate breach break : subj > in,obj.in,obj.with ; subj:state|armed|group|org|{side,army,rebel,government} obj:{ceasefire,truce,cease-fire,armistice}
  + Armenia violated the truce in the valley.
  - The tenant breached the lease.
violation/n breach/n : by > of.with,of.in ; by:actor of:{ceasefire,truce,cease-fire,armistice}
  + Monitors counted ten violations of the ceasefire by the rebels.
  - The violation of the rule by the golfer was noted.
