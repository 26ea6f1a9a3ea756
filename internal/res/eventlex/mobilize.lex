# MOBILIZE: deploy, put on alert, mass or move forces, declare emergency for forces, prepare attack.

[MOBILIZE police 151]
put+alert|high-alert|standby@on place+alert|standby@on keep+alert|standby@on : subj > in,at,around,against ; subj:actor|{police,security-force,airport,force,city,capital,embassy,station} obj:{police,security-force,officer,airport,city,capital,embassy,policeman,gendarme} !obj:{guest}
  + Jakarta put police on alert around the American embassy.
  - The vet put the police horse on a diet.
tighten step_up reinforce boost beef_up intensify heighten toughen strengthen increase : subj > at,in,around,on,along,obj.at,obj.in,obj.around,obj.on,obj.along ; subj:state|org|{police,government,ministry,city,authority,mayor,army,airport} obj:{security-measure,airport-security,border-control,border-check,border-security,control,check,surveillance,guard,vigilance,screening,patrol,police-presence,security-presence,police-protection,checkpoint,police-patrol,border-patrol,border-guard}
  + Denmark stepped up border checks on the road from Germany.
  - The gym tightened checks on the squat rack.
post deploy set_up+checkpoint|roadblock|cordon|barricade|barrier erect+checkpoint|roadblock|barrier|fence man+checkpoint|roadblock establish+checkpoint|cordon : subj > at,on,along,around,in,near,outside ; subj:{police,gendarme,security-force,government,ministry,authority,governor,interior-ministry,mayor} obj:{checkpoint,roadblock,cordon,barrier,barricade,watchtower,control-post,police-post,steel-fence,barbed-wire,concrete-block,snap-checkpoint} !subj:{protester,villager}
  + Gendarmes in Abidjan set up roadblocks at every bridge before the rally.
  - The mayor set up a tent for the marathon.
step_up+security tighten+security beef_up+security increase+security boost+security heighten+security : subj > in,at,around,obj.in,obj.at ; subj:actor
  + Austria tightened security at the station.
  - The bolt tightened.
raise+threat-level raise+terror-alert : subj > - ; subj:state|org
  + Belgium raised the threat level to four.
  - The crane raised the beam to floor level.
step_up+security|police|policing tighten+security beef_up+security increase+security boost+security heighten+security strengthen+security reinforce+security|police : subj > in,at,around,along,on,obj.in,obj.at,obj.around,obj.on ; subj:actor|person
  + Belgium tightened security at stations.
  - The bank tightened security on its app.

[MOBILIZE police 153]
deploy send mobilise mobilize dispatch place station : subj > to,in,on,against ; subj:actor obj:{police,policeman,officer,gendarme,security,riot-police,constable}
  + Kenya deployed police to the port city.
  - She sent an officer a card.
deploy send dispatch station post place : subj > to,in,at,outside,around ; subj:actor obj:{police,policeman,officer,guard,gendarme,personnel,agent}
  + Quito deployed police to the prison.
  - He posted a letter to the officer.
deploy send mobilise mobilize dispatch place station post send_in bring_in assign rush move : subj > to,in,on,against,outside,around,at,into ; subj:actor|person|{police,government,ministry,governor,mayor} obj:{police,policeman,officer,gendarme,guard,security,riot-police,constable,agent,national-guard,trooper,police-officer,bodyguard,detective} !to:{school,funeral,conference}
  + Nairobi sent four hundred officers to Port-au-Prince.
  - The mayor sent an officer a card.
deploy send dispatch station post place bring_in rush : subj > to,in,on,against,outside,around,at ; pass obj:{police,policeman,officer,gendarme,riot-police,national-guard,security-force}
  + Riot police were deployed around the parliament in Tbilisi.
  - The officer was placed third.
reinforce patrol flood saturate : subj > obj,with ; subj:state|person|{government,police,ministry} obj:{border,frontier,street,capital,station,airport,district,area} with:{police,officer,policeman,gendarme,troop,soldier}
  + Colombia reinforced its border with police officers.
  - The tailor reinforced the border with thread.
call_in bring_in draft_in summon scramble rush fly_in pull_in : subj > to,in,against,from ; subj:state|person|{government,governor,mayor,minister,police,authority,warden,president} obj:{riot-police,police,reinforcement,national-guard,gendarme,officer,police-reinforcement,riot-squad,anti-riot-police,elite-police,swat-team,police-unit,paramilitary-police,special-police,water-cannon}
  + The Chilean governor called in riot police against the strikers at the copper mine.
  - The host called in an officer of wine.
deploy send dispatch rush station post : subj > to,in,at,around,on,against,outside,along ; subj:state|person|{government,ministry,city,mayor,interior-ministry,authority,police} obj:{water-cannon,armoured-vehicle,police-dog,sniper,police-helicopter,police-vehicle,anti-riot-force,riot-squad,marksman,mounted-police,border-guard,police-unit,security-agent,security-personnel,plainclothes-officer,traffic-police,paramilitary-police,security-force,police-force,special-force,bomb-squad}
  + Paris stationed marksmen around the stadium and water cannon on the avenue.
  - The farm sent a police dog to a show.
deployment/n mobilisation/n presence/n build-up/n dispatch/n influx/n : of,by,mod > in,at,around,on,along,outside,to,against ; of:{police,riot-police,officer,gendarme,policeman,security-force,national-guard,security-personnel,police-officer,border-guard}|mod:{police}
  + The deployment of two thousand gendarmes to New Caledonia by Paris calmed the capital.
  - The influx of guests into the play was funny.
ring surround cordon_off seal_off line flood throng guard encircle fan_out saturate blanket : subj > obj,around,in,across ; subj:{police,riot-police,gendarme,security-force,policeman,officer,security-agent,national-guard,riot-squad,paramilitary-police,commando} obj:{square,parliament,street,headquarters,campus,university,embassy,court,capital,centre,center,palace,avenue,city,route,residence,mosque,stadium,road,prison,neighbourhood,area,airport,block,building,hotel,house,site,entrance,bridge,favela}
  + Riot police ringed the court in Islamabad before the verdict.
  - The police band lined the street of song.
patrol : subj > obj,in,along,through ; subj:{police,gendarme,security-force,officer,policeman,border-guard} obj:{street,border,city,capital,town,frontier,coast,village,slum,water,neighbourhood,market,road,district,border-area,area,sea,river,camp,metro,station}|in:{street,city,town,capital,district,slum}|along:{border,coast,frontier,street}
  + Ecuadorean police patrolled the streets of Guayaquil.
  - The officer of the dog club patrolled a lawn.
guard protect escort secure : subj > obj,at,in ; subj:{police,gendarme,security-force,officer,riot-police,policeman} obj:{polling-station,embassy,convoy,synagogue,mosque,church,school,parliament,minister,tanker,ship,aid-convoy,cargo-ship,airport,summit,pipeline,refinery,oilfield,merchant-ship,election,vote,route,palace,consulate,temple,ballot-box,dam,grain-ship}
  + French police guarded synagogues in Marseille over the holiday.
  - The officer guarded a church mouse.
guard watch patrol protect seal : - > obj ; pass obj:facility|place|{street,square,border,parliament,embassy,palace,court,polling-station,airport,centre,capital,avenue} by:{police,riot-police,policeman,officer,gendarme,police-officer,security-force}
  + The court in Port Louis was guarded by dozens of police officers.
  - The shed was guarded by a retired policeman's dog.
turn_out come_out stand_by stand_guard keep+watch stand+guard take_up+position fan_out : subj > at,outside,around,in,along ; subj:{police,riot-police,policeman,officer,gendarme,security-force,police-officer,guardsman,constable} outside:facility|at:facility|around:facility|in:place|outside:{court,embassy,parliament,palace,ministry}|at:{entrance,gate,station,junction,crossing,polling-station}|in:{street,square,capital}
  + Riot police stood guard outside the parliament in Tirana.
  - The officer on leave stood guard over a stove.

[MOBILIZE weapons 154]
deploy station install position place move send : subj > to,in,on,near,against ; subj:actor obj:{missile,tank,warship,ship,carrier,jet,aircraft,bomber,artillery,launcher,frigate,destroyer,submarine,battery,fleet,weapon,howitzer,helicopter,drone,warplane,vessel}
  + Russia moved missiles to Kaliningrad.
  - The designer placed jets in the pool.
test test-fire launch fire : subj > over,into,towards,near ; subj:state|org|{army,navy} obj:{missile,rocket,warhead,torpedo,satellite} !at:actor
  + North Korea test-fired a missile into the sea.
  - The lab tested a vaccine.
missile-test/n nuclear-test/n missile-launch/n : by,mod,poss,of > - ; by:state|mod:state|poss:state
  + A missile test by Pakistan was watched in Delhi.
  - The nuclear family passed the test.
enrich build develop : subj > - ; subj:state obj:{uranium,warhead,bomb}
  + Iran enriched uranium at a new site.
  - The course enriched her life.
deploy station install position place move send dispatch order scramble divert mount aim point target sail fly set_up : subj > to,in,on,near,against,at,off,along,into,over ; subj:actor|armed|person obj:{missile,tank,warship,ship,carrier,jet,aircraft,bomber,artillery,launcher,frigate,destroyer,submarine,battery,fleet,weapon,howitzer,helicopter,drone,warplane,vessel,fighter,fighter-jet,gunboat,interceptor,cruiser,air-defence,radar,aircraft-carrier,patriot,armour,plane,rocket-launcher,flotilla,patrol-boat,icebreaker} !to:{museum,scrapyard}
  + Russia sent two bombers to patrol the skies over Belarus.
  - The firm sent a ship to the yard for paint.
deploy station send dispatch order scramble divert move : subj > to,in,on,near,against,off ; pass obj:{missile,tank,warship,carrier,jet,bomber,artillery,launcher,frigate,destroyer,submarine,battery,fleet,howitzer,helicopter,drone,warplane,fighter-jet,interceptor,cruiser}
  + Two interceptors were scrambled to meet the bomber.
  - The eggs were scrambled.
sail steam patrol fly approach enter transit : subj > through,into,off,near,to,over,toward,obj,in ; subj:{warship,destroyer,frigate,carrier,fleet,submarine,bomber,warplane,cruiser,flotilla,gunboat,fighter-jet,strike-group} through:place|into:place|off:place|near:place|to:place|over:place|obj:place|in:place|through:{strait}|obj:{strait,water,airspace}
  + A British destroyer sailed through the strait near Crimea.
  - The carrier flew post to Rome.
test test-fire launch fire conduct+test|launch carry_out+test|launch stage+launch|test : subj > over,into,towards,near,toward,across ; subj:state|armed|org|person|{army,navy,leader} obj:{missile,rocket,warhead,torpedo,satellite,ballistic-missile,missile-test,nuclear-test,bomb,test,launch}
  + Pakistan test-fired a missile off Karachi.
  - The lab conducted a test of the milk.
missile-test/n nuclear-test/n missile-launch/n rocket-launch/n test-firing/n weapons-test/n ballistic-missile-test/n : by,of,mod,poss > - ; by:state|mod:state|poss:state|by:armed|of:weapon
  + A missile test by Iran was condemned.
  - A rocket launch at the fair amused us.
enrich stockpile amass accumulate build_up : subj > - ; subj:state|armed|group obj:{uranium,warhead,bomb,weapon,missile,plutonium,arsenal,arms,ammunition}
  + Tehran enriched uranium at a new plant.
  - The baker enriched the dough.
send dispatch order move divert steer reroute deploy position : subj > to,into,toward,near,off,in ; subj:state|armed|{government,navy,pentagon,president,alliance,admiral,ministry} obj:{carrier-strike-group,aircraft-carrier,strike-group,amphibious-ship,destroyer,nuclear-submarine,guided-missile-destroyer,naval-task-force,gunboat,corvette,patrol-ship,minesweeper,frigate,flotilla,hospital-ship,coastguard-vessel,coast-guard-ship,submarine,warship,naval-vessel,landing-ship} to:place|into:place|toward:place|near:place|off:place|in:place|to:{gulf,region,strait,sea,coast,area}|into:{strait,gulf,sea}
  + Berlin dispatched a frigate to the Red Sea.
  - The toy maker sent a submarine to Oslo.
overfly buzz shadow intercept tail skirt circle probe approach : subj > obj,near ; subj:{warplane,bomber,fighter-jet,jet,spy-plane,warship,drone,frigate,fighter,aircraft,strategic-bomber,destroyer,reconnaissance-plane,surveillance-plane,submarine,coastguard-ship,patrol-boat}|subj:armed obj:state|{airspace,warship,destroyer,island,ship,frigate,carrier,spy-plane,bomber,tanker,territory,coast,airliner,border,vessel,flotilla,plane,air-space,patrol-plane,fleet,supply-ship}
  + Two Russian bombers skirted the airspace of Alaska.
  - A jet of steam rose off the coast.
launch/n firing/n test/n test-launch/n test-fire/n missile-firing/n satellite-launch/n nuclear-detonation/n weapon-test/n hydrogen-bomb-test/n rocket-test/n : of,by,poss,mod > over,into,toward ; of:{missile,ballistic-missile,rocket,satellite,spy-satellite,projectile,icbm,hydrogen-bomb,warhead,nuclear-weapon,nuclear-device,cruise-missile,torpedo} by:state|poss:state|mod:state|by:armed|by:{regime}
  + The launch of a spy satellite by Pyongyang broke two resolutions.
  - The test of a rocket salad by France failed.
arm rearm load tip prime fit equip : subj > with,on,against ; subj:state|armed|{navy,army,air-force,militia} obj:{warplane,missile,bomber,jet,drone,warship,fleet,submarine,launcher,tank,army,force} with:{warhead,missile,nuclear-weapon,cruise-missile,bomb,hypersonic-missile,torpedo,explosive,nuclear-warhead}
  + Tehran fitted its drones with warheads of fifty kilos.
  - The child loaded a tank with bombs of paint for a launcher.
rearm militarise militarize remilitarise build_up modernise modernize expand : subj > with,in,against ; subj:state|{government,army,navy,regime} obj:{island,reef,border,arctic,army,nuclear-arsenal,arsenal,navy,military,fleet,coast,space,armed-force,missile-arsenal,nuclear-stockpile,air-force}|obj:state
  + Beijing has militarised three reefs in the Spratlys.
  - The museum expanded its arsenal of spoons.
parade display unveil exhibit show_off reveal showcase : subj > in,at,before,to ; subj:state|armed|person|{regime,leader,army,guard,militia,government,navy,president} obj:{icbm,ballistic-missile,hypersonic-missile,drone,nuclear-submarine,missile-silo,cruise-missile,tunnel,underground-base,stealth-bomber,stealth-jet,missile-city,rocket-launcher,nuclear-torpedo,long-range-missile,weapon-system,fighter-jet,centrifuge,captured-tank}
  + Iran's Revolutionary Guards unveiled an underground base full of drones.
  - The shop unveiled a stealth jet kit.
point train aim lock turn : subj > at,on,toward ; subj:state|armed|{warship,frigate,tank,soldier,army,navy,destroyer,jet,gunboat} obj:{gun,missile,radar,fire-control-radar,artillery,rocket,howitzer,weapon,laser,cannon,water-cannon} at:actor|on:actor|toward:actor|at:place|on:place|at:{ship,plane,border,city,aircraft,vessel,jet,convoy}|on:{ship,plane,aircraft,vessel,jet,helicopter}
  + A Chinese frigate locked its radar on a Japanese helicopter.
  - The tourist trained a laser on a ship in a bottle.
set+sail leave+port weigh+anchor put+sea@to steam_out head_out get+way@under : subj > for,from,to,toward,off ; subj:{warship,frigate,destroyer,carrier,aircraft-carrier,fleet,flotilla,submarine,task-force,strike-group,gunboat,corvette,navy,landing-ship,minesweeper}
  + French warships set sail for the gulf.
  - The ferry set sail for Cork.
ramp_up step_up boost increase double expand accelerate triple : subj > in,for ; subj:state|{government,arms-maker,army,ministry,industry} obj:{arms-production,missile-production,shell-production,weapon-production,ammunition-production,drone-production,uranium-enrichment,enrichment,tank-production,arms-output,defence-spending,military-spending,defence-budget,military-budget,stockpile,munitions-output}
  + Moscow has tripled its shell production since the winter.
  - The farm doubled production of peas.
acquire obtain procure seek pursue order buy : subj > from ; subj:state|armed|group|{regime,government,army,militia,junta} obj:{nuclear-weapon,atomic-bomb,nuclear-bomb,nuke,ballistic-missile,chemical-weapon,fissile-material,uranium,plutonium,centrifuge,missile-technology,warhead,drone-swarm,hypersonic-missile} !from:{ebay}
  + The Libyan regime had sought centrifuges from a Pakistani network.
  - The museum acquired a missile from a film set.
restart resume revive speed_up reactivate relaunch : subj > at,in ; subj:state|{regime,government} obj:{reactor,enrichment,uranium-enrichment,nuclear-programme,nuclear-program,missile-test,nuclear-test,centrifuge,reprocessing,plutonium-production,missile-programme,weapons-programme,nuclear-activity,bomb-programme}
  + North Korea restarted its reactor at Yongbyon.
  - The lab restarted a reactor game.
install spin feed build start_up : subj > at,in,into ; subj:state|{regime,government} obj:{centrifuge,cascade,reactor,enrichment-plant,nuclear-plant,heavy-water-plant,missile-silo,silo,launch-pad,missile-site,missile-base}
  + Iran installed 1,400 centrifuges at Natanz.
  - The spa built a silo of mud.

[MOBILIZE troops 152]
order : subj > obj,along,in,near ; subj:person|state|{president,king,premier,general,minister,government,leader} obj:armed|{army,military,troop,force,navy,air-force,border-guard} comp:{prepare,stand,ready,mobilise,mobilize,deploy,move,brace,respond,be}
  + Belarus's president ordered the army to stand by near the Polish frontier.
  - The king of the game ordered soup.
declare proclaim impose order announce : subj > in,along,with,against,obj.in ; subj:state|person|{government,president,army,king,parliament,leader,general} obj:{war-footing,state-of-war,mobilisation,mobilization,general-mobilisation,general-mobilization,partial-mobilisation,partial-mobilization,military-alert,combat-alert,national-mobilisation,full-mobilisation,war-alert,stand-to,draft,call-up,conscription}
  + The Russian president declared a partial mobilisation.
  - The band announced a draft of its song.
brace gear_up prepare ready gird stand_ready steel : subj > for,against,on,comp.obj,for.on,for.against,for.by ; subj:state|armed|{army,navy,garrison,force,town,militia,military,capital} for:{invasion,counter-offensive,counteroffensive,incursion,onslaught,war,siege,assault,attack,offensive,retaliation,airstrike,all-out-war,ground-war,landing,showdown}
  + Taiwan's army is gearing up for a landing by Chinese troops.
  - The town geared up for the assault of shoppers.
dig_in fortify entrench barricade sandbag mine lay build dig : subj > along,near,around,in,on,against ; subj:armed|state|{army,troop,soldier,force,rebel,militia,villager} obj:{trench,bunker,fortification,minefield,mine,defence,defensive-line,position,anti-tank-ditch,earthwork,defence-line,front-line,berm,wall,fence,barrier,dragon-tooth,frontier} !obj:{gold}
  + Finnish soldiers dug trenches along the frontier.
  - The mole dug a trench in the lawn.
cancel suspend stop : subj > - ; subj:state|armed|{army,ministry,navy,military,general,government,police} obj:{leave,furlough,military-leave,police-leave,home-leave,holiday-leave}
  + Israel's army cancelled all leave after the strike on Damascus.
  - The bank cancelled leave for March.
readiness/n war-preparation/n battle-readiness/n military-preparation/n troop-movement/n military-buildup/n military-build-up/n troop-buildup/n troop-build-up/n naval-buildup/n arms-buildup/n force-build-up/n military-mobilisation/n : by,of,poss,mod > near,along,on,against,in,around ; by:state|by:armed|poss:state|mod:state|of:armed|near:place|along:place|on:place|in:place
  + Russia's military buildup near Kharkiv began in spring.
  - The arms build-up of a gym is slow.
put+alert@on place+alert@on raise+alert|readiness put+readiness@on go+alert@on : subj,obj > against ; subj:actor
  + Seoul put its army on high alert.
  - The sound put the cat on alert.
alert/n@on : subj > against ; subj:{army,military,force,troop,navy,soldier,state}
  + The Lithuanian army is on high alert.
  - The guard dog is on alert.
raise+alert|readiness heighten+alert|readiness order+deployment|mobilisation|mobilization|patrol : subj > against,in,on,to,obj.against,obj.to,obj.in,obj.by ; subj:state|org|{army,government,governor,president}
  + The governor ordered patrols in the suburb.
  - He raised the alert volume.
be+alert|standby|footing@on put+alert|standby|footing|readiness@on place+alert|standby|footing@on go+alert@on keep+alert@on remain+alert@on raise+alert|readiness|alert-level declare+alert order+alert|mobilisation|mobilization|deployment step_up+patrol|readiness increase+presence|patrol|readiness : subj > against,obj.against ; subj:actor|armed|person
  + Peru declared an alert along its northern frontier.
  - The library increased its presence on the web.
put place keep : subj > against ; pass obj:armed|{army,force,troop,navy,unit,garrison,frigate,jet,soldier,fleet,pilot} on:{alert,standby,footing,readiness}
  + A frigate off Reunion was put on alert.
  - The kettle was put on the stove.
military-drill/n military-exercise/n live-fire-drill/n naval-drill/n naval-exercise/n live-fire-exercise/n air-drill/n combat-drill/n : by,poss,mod,of > near,around,off,against ; by:state|poss:state|mod:state|by:armed|of:armed !+with !+between
  + Military drills by China near Taiwan continued.
  - The naval exercise of the boys in the bath was noisy.

[MOBILIZE troops 154]
deploy mobilise mobilize mass redeploy position station dispatch send rush amass assemble reinforce move : subj > to,in,on,near,along,against ; subj:actor obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,division,unit,personnel,reinforcement,paratrooper,sailor}
  + Greece deployed troops to the border with Turkey.
  - The chute deployed at once.
deployment/n mobilisation/n mobilization/n build-up/n buildup/n : of,by,poss,mod > to,in,on,near,along,against ; of:{troop,soldier,force,army,battalion,marine,reservist}|by:state
  + The deployment of soldiers by Rwanda to the border worried Goma.
  - The deployment of the software took a week.
step_up+patrol increase+presence strengthen+presence bolster+presence reinforce+presence boost+presence : subj,obj > against ; subj:actor
  + Ankara reinforced its presence in northern Iraq.
  - The brand reinforced its presence on shelves of the shop.
call_up activate conscript draft : subj > - ; subj:actor obj:{reservist,reserve,soldier,conscript,men,guard}
  + Israel called up reservists.
  - She called up a friend.
cross enter move_into advance_on advance_towards push_into : subj > in,into,obj,on ; subj:{troop,force,soldier,army,tank,convoy,column}
  + Kenyan troops crossed into Somalia.
  - He crossed the street.
prepare : subj > against,for,comp.obj,comp.against ; subj:{army,force,troop,military,state,coalition} for:{offensive,assault,attack,war,invasion,battle}|comp:{ASSAULT}
  + Iraqi forces are preparing for an assault on the town.
  - She prepared for the exam.
conduct+patrol|exercise|drill|manoeuvre|maneuver|war-game stage+exercise|drill|manoeuvre|war-game hold+exercise|drill|manoeuvre|war-game begin+exercise|drill launch+exercise|drill|manoeuvre|war-game : subj > near,off,against ; subj:state|org|{army,navy,force}
  + North Korea staged a naval drill near the line.
  - The school held a fire drill.
parade show_off unveil display : subj > - ; subj:state|org obj:{missile,tank,weapon,warplane}
  + Iran paraded missiles in Tehran.
  - The shop displayed hats.
strengthen reinforce beef_up build_up bolster increase boost : subj > in,on,along,near,against ; subj:state|org|{army,navy,nato,coalition} obj:{force,troop,presence,defence,defense,garrison,border,deployment,fleet,security,patrol}
  + Israel strengthened its forces in the north.
  - The tonic boosts the defences of the body.
mobilise mobilize call_up muster activate : subj > against,for,for.against ; subj:state|org|{army,government,president,ministry} obj:{reservist,troop,army,force,soldier,conscript,militia,unit,guard,navy}
  + Helsinki called up reservists.
  - The glue activates in heat.
arrive_in arrive_at land_in reach mass_on mass_along gather_near : subj > in,at,on,along,near,obj ; subj:{troop,soldier,peacekeeper,marine,force,contingent,battalion,warship,fleet,paratrooper,tank,convoy,jet}
  + A battalion of marines arrived in Juba.
  - The force of the blow reached the wall.
prepare_for prepare brace_for ready : subj > against,for.on,for.against,comp.obj,on ; subj:armed|state|{army,force,troop,soldier,rebel} for:{offensive,assault,attack,war,invasion,battle,conflict,strike}|comp:{ASSAULT}
  + The army is preparing for an assault on the port.
  - The cook prepared for the attack of hungry guests.
deploy mobilise mobilize mass redeploy position station dispatch send send_in rush amass assemble reinforce move move_in bring_in order transfer shift commit fly_in airlift : subj > to,in,on,near,along,against,into,onto,at,around ; subj:actor|person|armed obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,division,unit,personnel,reinforcement,paratrooper,sailor,peacekeeper,legionnaire,guard,infantry,ranger,cavalry,fighter,company,platoon,mercenary,special-force,instructor,adviser} !for:{training}
  + The junta sent paramilitary guards onto the streets of Dhaka.
  - The boss sent a unit of furniture to the flat.
move_up bring_up send_up push_up move_forward bring_forward dispatch despatch send rush deploy station move_in send_in move : subj > to,in,on,near,along,against,into,onto ; pass obj:{company,platoon,squadron,squad,detachment,battery,reserve,reinforcement,column,troop,soldier,brigade,battalion,regiment,unit,battlegroup,battle-group,patrol,paratrooper,commando,gendarme} !obj:{insurance-company,dance-company,film-company,theatre-company,news-unit} +obj to:place|to:{border,front,frontier,line,area,town,village,scene,region,north,south,east,west,capital}|obj:{reinforcement,reserve,troop,battalion,brigade,platoon}
  + Two companies have been moved up to Porga in Benin.
  + The Kenyan army said that reinforcements had been dispatched.
  - Two companies have been moved up in the ranking of Benin's bank.
deploy mobilise mobilize dispatch send station mass rush redeploy move order fly_in : subj > to,in,on,near,along,against,into,onto ; pass obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,unit,reinforcement,paratrooper,peacekeeper,guard}
  + Two battalions were rushed to the border with Chad.
  - The guard was moved to a day shift.
send dispatch rush order move shift : subj > to,into,onto ; subj:actor|person|armed obj:{thousand,hundred,dozen} to:place|into:place|onto:{street} !to:{school,hospital} !subj:{firm,company,shop}
  + Lima sent hundreds more troops to the valley.
  - The firm sent hundreds of cards to Rome.
deployment/n mobilisation/n mobilization/n build-up/n buildup/n dispatch/n massing/n reinforcement/n redeployment/n movement/n concentration/n : of,by,poss,mod > to,in,on,near,along,against ; of:{troop,soldier,force,army,battalion,marine,reservist,tank,warship,missile,police}|by:armed
  + The massing of troops by Baku along the line worried Yerevan.
  - A massing of clouds hid the sun.
strengthen+presence|defence|border|garrison bolster+presence|defence|border|garrison reinforce+presence|border|garrison|position|defence boost+presence|defence|garrison beef_up+presence|border|patrol|defence fortify+border|position : subj > against,obj.against ; subj:actor|armed|person
  + Estonia boosted its presence along the river.
  - The tonic boosted the defences of the body.
ready prepare brace gear_up : subj > for,against,comp.obj,to ; subj:armed|state|{army,force,troop,military,navy,garrison,rebel}
  + The army is preparing for an assault on the town.
  - The chef prepared a duck.
call_up activate conscript draft summon recall enlist recruit : subj > against,for ; subj:state|armed|person|{government,ministry,army} obj:{reservist,reserve,soldier,conscript,men,guard,recruit,veteran,volunteer,militia,officer,doctor}
  + Israel called up three thousand reservists.
  - The team called up a goalkeeper.
cross enter move_into move_in advance_on advance_towards push_into roll_into march_into head_for head_to drive_into pour_into stream_into land_in land_at arrive_in arrive_at disembark_in fan_out take_up+position dig_in set_up+camp|checkpoint|roadblock : subj > into,in,obj,on,to,for,at,along,around,near ; subj:armed|{troop,force,soldier,army,tank,convoy,column,peacekeeper,marine,contingent,police-officer,paratrooper,reinforcement,advance-party,brigade,battalion,gendarme}
  + The first paratroopers from Ghana landed in Monrovia.
  - The ants marched into the hall.
secure guard patrol surround ring police : subj > obj ; subj:armed|{troop,soldier,army,police,tank,force,guard,marine,officer} obj:facility|place|{street,palace,border,airport,ministry,parliament,embassy,capital,square,building,station,bridge}
  + Tanks ringed the palace in Libreville.
  - Hills ring the town.
parade show_off unveil display flaunt showcase : subj > - ; subj:state|org|armed|{army,government,leader} obj:{missile,tank,weapon,warplane,drone,warhead,submarine,rocket,troop}
  + North Korea paraded a new missile in its capital.
  - The shop displayed a toy tank.
rush pour funnel ferry airlift fly ship send_in move_up bring_up throw : subj > to,into,in,near,on,along,onto,at ; subj:state|armed|person|{army,government,general,junta,alliance,rebel,militia,ministry} obj:{reinforcement,fresh-troop,paratrooper,elite-troop,reserve,special-force,commando,marine,brigade,battalion,regiment,fighter,mercenary,conscript,extra-troop,garrison,armoured-brigade,mechanised-brigade,division,volunteer}
  + Moscow rushed paratroopers to Kursk.
  - The club threw a reserve into the match.
redeploy shift divert switch move transfer reposition relocate rotate : subj > to.with,to,from,into,near,in,through ; subj:state|armed|person|{army,government,general,pentagon,alliance,ministry,navy} obj:{troop,soldier,brigade,unit,force,battalion,marine,division,regiment,special-force,garrison,headquarters,personnel,squadron,battery,contingent,fleet} to:place|from:place|into:place|to:{border,front,east,west,south,north,frontier,flank,line}|through:place
  + The Pentagon shifted a brigade from Germany to Poland.
  - The bank moved a unit from Leeds to Hull.
deploy station garrison billet quarter : - > in,on,at,near,along ; pass obj:armed|{troop,soldier,marine,brigade,battalion,battlegroup,battle-group,force,garrison,contingent,mercenary,paratrooper,squadron,peacekeeper,legionnaire,airman} in:place|on:place|at:place|near:place|along:{border,frontier,coast,line}|on:{border,frontier,island}
  + Some 300 French legionnaires are stationed in Gabon.
  - The choir was stationed near the altar.
call-up/n draft/n conscription/n recruitment/n mobilisation/n enlistment/n levy/n : of,by,poss,mod > for,against ; of:{reservist,man,men,conscript,recruit,youth,women,citizen,convict,volunteer,fighter,mercenary,child-soldier,guardsman} by:actor|poss:actor|mod:actor|by:armed
  + The conscription of 300,000 men by Moscow began in autumn.
  - The recruitment of volunteers by the museum went well.
reintroduce bring_back restore impose extend introduce lengthen : subj > for,in,to ; subj:state|{government,parliament,junta,ministry,king,president} obj:{conscription,draft,national-service,military-service,compulsory-service,compulsory-military-service,mandatory-service,universal-conscription}
  + Latvia reintroduced conscription a year after the invasion of its neighbour.
  - The bar brought back the draft of ale.
mass amass concentrate build_up gather assemble pile_up bunch : subj > on,near,along,at,in,around,obj.on,obj.near,obj.along,on.with,along.with,near.with,obj.on.with ; subj:state|armed|{army,government,rebel,militia,general,junta,navy} obj:{troop,force,tank,armour,artillery,soldier,army,fighter,reinforcement,reservist,warplane,heavy-weapon,ship,division,warship} on:{border,frontier,front,line,edge}|near:place|along:{border,frontier,front,river,line}|at:{border}|around:place|in:place|near:{border,frontier,front,line}
  + Ethiopia massed its troops on the border with Eritrea.
  - The farmer gathered a force of dogs near Devon.
mass gather assemble converge muster : - > on,near,along,at,outside,around,on.with,along.with,near.with ; !pass subj:{troop,tank,soldier,army,force,fighter,rebel,column,armour,militia,militiaman,warship,marine,jihadist,insurgent} on:{border,frontier,edge,outskirts,front}|near:place|near:{border,frontier,front}|along:{border,frontier,line,river}|outside:place|around:place|at:{border,frontier,gate}
  + Thousands of rebel fighters massed outside Goma as envoys met in Luanda.
  - Fighter fish massed near Devon.
roll trundle rumble thunder clank : - > through,into,in,toward,across,to ; subj:{tank,armoured-vehicle,convoy,column,armour,armoured-personnel-carrier,troop-carrier,truck,military-vehicle,military-convoy,armored-vehicle,personnel-carrier} through:place|into:place|toward:place|across:{border,river,bridge,frontier}|in:place|through:{street}|to:place|into:{capital,city,square,town}
  + Tanks rumbled through the streets of Harare before dawn.
  - A toy tank rolled through Rome's museum shop.
airlift/n troop-transport/n troop-deployment/n military-deployment/n troop-surge/n surge/n show-of-force/n force-posture/n naval-deployment/n military-presence/n forward-deployment/n : of,by,poss,mod > to,in,near,on,off,against,along ; by:state|by:armed|poss:state|mod:state|of:{troop,soldier,marine,paratrooper,reinforcement}|of:armed
  + America's troop surge in Iraq began in 2007.
  - A power surge in Rome burnt a fuse.
flex+muscle show+force stage+show put_on+show make+show : subj > in,near,off,against,at,over ; subj:state|armed|{army,navy,government,general,fleet,president} of:{force,strength,might}|obj.of:{force,strength,might,firepower,arms}|obj:{muscle,show-of-force}
  + China's navy staged a show of force off Taiwan.
  - The dancer put on a show of strength.
open build establish set_up construct expand reactivate refurbish : subj > in,on,at,near,along ; subj:state|armed|{government,army,navy,alliance,ministry} obj:{base,military-base,naval-base,airbase,air-base,garrison,outpost,airstrip,forward-base,army-base,military-airport,barracks,command-post,military-outpost,training-camp,border-post,landing-strip,naval-station,fort} in:place|on:place|at:place|near:place|along:{border,frontier,coast}|on:{island,reef,border}
  + Beijing opened a naval base in Cambodia.
  - The club opened a base on a hill in Kent for scouts.
issue+call-up|draft-notice|mobilisation-order|call-up-paper|marching-order|draft-order send_out+call-up|draft-notice sign+mobilisation-decree|mobilisation-order|draft-law|mobilisation-law|conscription-decree serve+draft-notice|call-up-paper : subj > to,for,on,obj.to ; subj:state|person|armed|{president,government,ministry,army,parliament,king,premier}
  + The Ukrainian president signed a mobilisation law in April.
  - The band issued a call-up to fans.
rotate rotate_in replace relieve bolster augment thicken : subj > in,with,on,at ; subj:state|armed|{government,army,navy,alliance,pentagon} obj:{troop,battalion,garrison,brigade,contingent,battlegroup,force,peacekeeper,squadron,marine,troop-presence,force-level,troop-level} with:{troop,battalion,brigade,soldier,marine,paratrooper,reservist,reinforcement}|in:place|on:{flank,border,frontier}|at:{border}
  + The alliance bolstered its battlegroup in Lithuania with a German brigade.
  - The team replaced a squadron of flies with soldier ants.
tighten strengthen reinforce fortify shore_up bolster : subj > along,on,with,against,in,obj.along,obj.with ; subj:state|armed|{government,army,ministry,alliance} obj:{border-defence,coastal-defence,air-defence,eastern-flank,northern-border,flank,southern-border,frontier-post,line-of-defence,defensive-line,island-defence,naval-presence,military-presence,troop-presence,garrison,perimeter}
  + Taipei strengthened its garrison on the island.
  - The hedge strengthened the flank of the garden.

[MOBILIZE militia 150]
mobilise mobilize raise recruit rally call_up : subj > against ; subj:actor obj:{militia,militiaman,volunteer,fighter,tribesman,recruit}
  + The governor mobilised militias against the jihadists.
  - He raised chickens.
mobilise mobilize raise recruit rally call_up arm enlist assemble send : subj > against,to ; subj:actor|person|armed|{warlord,chief,commander,cleric} obj:{militia,militiaman,volunteer,fighter,tribesman,recruit,vigilante,warrior,gunman,mercenary,partisan}
  + The governor mobilised tribesmen against the sect.
  - The club recruited a volunteer for the bar.
arm recruit train raise form muster assemble organise organize create : subj > against,in,from,for ; subj:state|armed|person|{government,governor,chief,warlord,mayor,cleric,tribe,village,junta,leader,rebel} obj:{militia,self-defence-group,self-defence-force,vigilante-group,militia,tribal-militia,civilian-militia,armed-group,volunteer-brigade,tribal-fighter,home-guard,village-guard,civil-defence-force,private-army,volunteer-battalion,tribal-force,death-squad,hunter,vigilante,territorial-defence,civilian-force,brigade,foreign-legion}
  + The Nigerian governor raised a militia against the sect.
  - The mayor raised a barn.
recruit enlist conscript sign_up press_gang coerce hire : subj > from,in,for,into ; subj:armed|group|{rebel,militia,cartel,gang,jihadist,warlord,insurgent,mercenary-group,sect,guerrilla} obj:{child,child-soldier,boy,fighter,youth,teenager,mercenary,foreigner,convict,prisoner,minor,student,young-man,migrant,sicario,schoolchild,soldier,jihadist}
  + Colombian guerrillas recruited children from schools in Cauca.
  - The gang of chefs hired a van.
take_up+arm|weapon rally_to+arm take+arm bear+arm grab+weapon|rifle join+militia|rebel|insurgency|jihad|rank : subj > against,in ; subj:human|group|{tribesman,villager,civilian,youth,farmer,student,volunteer,herder,clan,settler,resident,kurd,rebel,former-rebel} against:actor|against:human|in:place|in:{response,defence,self-defence}|obj.of:armed|obj.of:{state,army,rebel,group}|obj:{militia,insurgency,jihad,rebel}
  + Kachin villagers took up arms against the Burmese army.
  - The student took up arms exercises.
mobilisation/n mobilization/n recruitment/n formation/n arming/n raising/n : of,by > against,in ; of:{militia,vigilante,tribesman,civilian,villager,volunteer,self-defence-group,child-soldier,mercenary,tribal-fighter,foreign-fighter,private-army,tribal-militia}
  + The arming of tribesmen by the Afghan government began that year.
  - The formation of volunteers by age was neat.
call_on call urge summon exhort : subj > obj,on,comp.obj,against ; subj:person|armed|{cleric,president,commander,leader,warlord,chief,premier,imam,governor} obj:{citizen,tribesman,volunteer,youth,supporter,men,muslim,civilian,follower,people,veteran,villager,believer}|on:{citizen,tribesman,volunteer,youth,supporter,men,muslim,civilian,follower,people,veteran} to:{arm,war,arms,jihad}|comp:{fight,enlist,arm,mobilise,mobilize,resist,join,defend,take,grab} !comp.obj:{rally,protest,thousand,march,demonstration,hundred,strike}
  + The Ethiopian premier urged citizens to enlist against the Tigrayans.
  - The chef urged people to arm a grill.
flock stream pour travel volunteer enlist sign_up : subj > to,into,for,in ; subj:{volunteer,jihadist,foreign-fighter,fighter,mercenary,recruit,militiaman,tribesman,extremist,veteran,young-men,youth} to:{front,fight,war,frontline,front-line,battlefield,jihad}|for:{militia,war,front,army,legion,brigade,battle}|in:{army,militia,brigade,legion}|to:armed
  + Hundreds of Colombian veterans signed up for the Ukrainian legion.
  - The youth signed up for a front row seat.
form create announce raise : subj > against,from,in ; subj:human|group|person|{warlord,general,defector,tribesman,exile,officer,rebel,villager,clan} obj:{armed-wing,rebel-group,armed-movement,militia,guerrilla-army,private-army,resistance-force,people-defence-force,self-defence-unit,vigilante-force,armed-alliance,rebel-alliance,resistance-army,defence-committee}
  + Defectors in the Burmese hills formed a resistance army against the junta.
  - The baker formed a militia of gingerbread.
distribute hand_out give supply deliver issue : subj > to,obj.to ; subj:state|armed|person|{government,governor,army,militia,warlord,president,police} obj:{rifle,gun,weapon,kalashnikov,machete,assault-rifle,arms,firearm,ammunition} to:{civilian,villager,tribesman,volunteer,supporter,militia,settler,citizen,vigilante,herder,loyalist,farmer,youth,militiaman,resident}
  + The Israeli minister handed out rifles to settlers near Nablus.
  - The coach gave a gun to a volunteer to start the race.

[MOBILIZE police 153]
send dispatch order despatch : subj > to,into,onto,around ; subj:{police,force,city,ministry,government,authority,gendarmerie}|subj:state obj:{patrol-car,police-car,squad-car,van,police-van,water-cannon,patrol,mounted-police,sniffer-dog,bomb-squad,swat-team,riot-van,police-boat,motorcycle-police,sniper,officer,detective} to:place|to:facility|to:{embassy,mosque,synagogue,school,scene,stadium,square,border,church,station,camp}|into:place|onto:{street}
  + The Danish police sent two patrol cars to the embassy of Iran.
  - The police museum sent a van to the wash.
line ring flank fill clog : subj > - ; subj:{police-van,police,police-officer,officer,riot-police,police-car,gendarme,armoured-vehicle,riot-van,police-bus,mounted-police,sniper} obj:{avenue,street,road,route,square,bridge,boulevard,embassy,parliament,courthouse,court,building,stadium,rooftop,perimeter}
  + Police vans lined the avenue in Minsk.
  - Police novels lined the shelf.
put+duty@on place+guard@on put+beat@on have+duty@on keep+duty@on put+guard@on : subj > in,at,outside,for ; subj:state|{city,police,government,ministry,mayor,authority} obj:{officer,police-officer,policeman,gendarme,guard,soldier,agent,constable,police}
  + The city of Lyon put 800 officers on duty for the match.
  - The nurse put a guard on a lamp.
flood saturate swamp blanket pack : subj > obj ; subj:state|{city,government,police,ministry,mayor,authority,president} with:{police,officer,policeman,troop,gendarme,soldier,agent,patrol,police-officer}
  + Nairobi flooded the slum with police.
  - The storm flooded the police with calls.
post position place station plant : subj > outside,at,around,in,near,on ; subj:state|{city,government,police,ministry,authority} obj:{soldier,officer,police,guard,policeman,gendarme,sniper,sentry,police-officer,patrol} outside:facility|outside:{synagogue,mosque,church,school,embassy,court,home,house,parliament,polling-station}|at:{synagogue,mosque,church,school,embassy,station,airport,polling-station,gate}|around:{synagogue,mosque,church,school,embassy,parliament,stadium,venue}|on:{rooftop,roof,bridge,corner}|near:{synagogue,mosque,church,school,embassy,square}
  + Belgium posted soldiers outside synagogues.
  - The child posted a toy soldier outside a church.
take_up+position form+line|cordon|barrier form_up draw_up : subj > around,outside,at,in,between ; !pass !+to around:place|around:facility|around:{hall,mosque,town-hall,court}|outside:facility|outside:{court,mosque,stadium}|at:{gate,entrance,crossroads}|between:human|in:place|outside:place|between:{fan,protester,camp} subj:{gendarme,police,riot-police,police-officer,officer,policeman,constable,riot-squad,agent} !subj:{troop,soldier}
  + Gendarmes took up positions around the town hall in Nouméa.
  - The policeman formed a line of ducks.
step_up+patrol|security increase+patrol|security tighten+security reinforce+security beef_up+security|patrol boost+security|patrol strengthen+patrol|security intensify+patrol : subj > around,at,in,near,outside,obj.around,obj.at,obj.in,obj.outside ; subj:{police,gendarme,policeman,gendarmerie,interior-ministry,city,airport,constabulary,police-force,sheriff,ministry} around:facility|around:{mosque,synagogue,school,church,embassy,site}|at:{airport,station,border,port}|in:place|near:place|outside:{mosque,synagogue,school,church,embassy}|obj.around:facility|obj.around:{mosque,synagogue,school,church,embassy,site}|obj.at:{airport,station,port}|obj.in:place|obj.outside:{mosque,synagogue,school,church,embassy}
  + The Maltese police stepped up patrols around the mosque.
  - The sheriff of the ball stepped up a patrol of waiters.
police-presence/n police-deployment/n police-cordon/n police-operation/n police-escort/n security-cordon/n ring-of-steel/n police-patrol/n security-presence/n : by,of,poss,mod > around,at,in,outside,for ; around:facility|around:place|around:{mosque,parliament,court,stadium,embassy,square,palace}|at:facility|in:place|outside:facility|outside:{mosque,court,embassy,parliament}
  + A police cordon around the parliament in Tbilisi grew.
  - A police escort in a toy van fell.

[MOBILIZE police 151]
cancel+leave|holiday suspend+leave revoke+leave scrap+leave call_back+officer recall+officer : subj > - ; subj:{police,gendarmerie,police-force,ministry,interior-ministry,police-chief,commissioner,constabulary} obj:{leave,officer,holiday,police-leave}
  + The Indian police cancelled all leave before the festival.
  - The police band cancelled a holiday show.

[MOBILIZE troops 154]
put+boot have+boot : subj > in,on.in,obj.in,on ; subj:state|armed|org|{alliance,president,government} on:{ground}|obj.on:{ground}
  + Chad put boots on the ground in Niger.
  - The child put boots on the mat.
show+flag fly+flag wave+flag carry+flag : subj > in,off,near,at,obj.in,obj.off ; subj:armed|{navy,fleet,warship,frigate,carrier,destroyer,submarine,squadron,task-force} in:place|off:place|near:place|in:{sea,strait,gulf,ocean,region}|off:{coast}|obj.in:place
  + The Iranian navy showed the flag in the Red Sea.
  - The navy cadet showed a flag card in the gulf of the hall.
bring_forward push_forward move_forward move_up bring_up advance push_up : subj > to,toward,near,into ; subj:state|armed|{army,general,government,rebel} obj:{brigade,tank-brigade,battalion,tank,armour,column,division,troop,reserve,artillery,gun,howitzer,regiment,unit} to:{border,front,frontier,line,river}|toward:{border,front,frontier,line,river,capital}|near:{border,front}|to:place|toward:place
  + Poland brought forward a tank brigade to the Belarusian border.
  - The curator brought forward a gun to the front row.
leave depart set_off set_sail sail_from steam_out : subj.of & subj.from & subj.poss & subj > for ; subj:{column,convoy,destroyer,warship,frigate,battalion,regiment,brigade,contingent,carrier,aircraft-carrier,fleet,flotilla,submarine,troop,soldier,marine,military-convoy} for:place|for:state|for:{front,north,gulf,border,region,east,south,war} !for:{home}
  + Two destroyers left Norfolk for the Gulf.
  - A convoy of prams left the park for home.
stage hold mount put_on : subj > in,near,on,at ; subj:state|armed|{army,navy,government,junta,rebel} obj:{military-parade,march-past,victory-parade,parade-of-troop,naval-review,fleet-review,firepower-display,live-fire-display}
  + Venezuela staged a military parade near the Guyanese border.
  - The band staged a parade of ducks.
go+war-footing|footing@on put+war-footing|footing@on place+footing|war-footing@on : subj > against,with ; subj:state|armed|{army,government,economy,navy,country,president}
  + The Ethiopian army went on a war footing.
  - The clerk went on an equal footing.
dig+trench build+trench|bunker|fortification erect+fortification|barrier|dragon-tooth lay+minefield|mine string+barbed-wire plant+mine : subj > along,around,near,in,on,obj.around,obj.along ; subj:armed|state|{army,troop,soldier,rebel,militia,defender,engineer} along:{border,frontier,front,line,river,coast}|around:place|near:place|in:place|on:{border,frontier,line}|near:{border,front}|obj.around:place|obj.along:{border,frontier,front,line,river,coast}
  + The Polish army laid mines along the Belarusian border.
  - The engineer dug a trench in the garden for a pipe.
set_up install build erect : subj > on,in,at,near ; subj:state|armed|{navy,army,air-force,ministry,alliance} obj:{radar-station,radar,listening-post,listening-station,missile-site,gun-emplacement,artillery-position,early-warning-radar,air-defence-site,launch-site,satellite-station,field-hospital,drone-base,launch-pad} on:place|in:place|at:place|near:place|on:{island,border,reef,coast,hill}|near:{border,front}
  + Japan set up a radar station on Yonaguni.
  - The school set up a radar game in Perth.
swell double triple treble quadruple lift : subj > in,on,to,along,obj.in,obj.on ; subj:state|org|armed|{army,government,alliance,navy} obj:{garrison,troop-level,contingent,force,troop-strength,presence,troop-number,military-presence,battlegroup,peacekeeping-force,number} obj.of:{troop,soldier,peacekeeper,marine}|in:place|on:{border,island,flank,frontier}|obj.in:place|obj.on:{border,island,flank,frontier}|to:{troop,soldier}
  + Canada doubled its contingent in Latvia.
  - The zoo doubled its force of bees in Rome.
airlift fly ferry ship : subj > to,into ; subj:state|armed|{army,navy,air-force} obj:{troop,soldier,marine,commando,paratrooper,battalion,reinforcement,force} to:place|into:place|to:{front,border,region,island}
  + Ethiopia airlifted troops to Tigray.
  - The studio flew soldiers of lead to Rome.
build_up bulk_up strengthen expand beef_up : subj > near,along,on,in,around ; subj:state|armed|{army,navy,government} obj:{force,troop,garrison,defence,navy,army,arsenal,presence,military-presence} obj.poss:{its,their,it,they,his}
  + Ethiopia built up its forces along the border.
  - The gym built up its forces of trainers.
deploy mobilise mobilize send move dispatch rush : subj > to,in,into,along ; subj:armed|{brigade,army,commander,general} obj:{man,men} to:place|in:place|into:place|along:{border,frontier,road}|to:{area,village,town,scene,border,front,region,district}
  + The Nigerian brigade mobilised its men to the area.
  - The firm sent its men to the bar.

[MOBILIZE militia 150]
answer+call heed+call respond_to+call : subj > of,obj.of,obj.poss,obj.from,obj.by ; subj:{fighter,tribesman,volunteer,recruit,militiaman,warrior,jihadist,veteran,hundred,thousand,youth} obj.of:{warlord,commander,cleric,chief,general,imam,leader,rebel,militia}|obj.poss:{warlord,commander,cleric,chief,general,imam}|obj.of:armed|obj.from:{warlord,commander,cleric,chief,general,imam}
  + Hundreds of fighters answered the call of the Somali warlord.
  - A youth answered the call of a general store.
call+arm@to summon+arm@to rally+arm@to rouse+arm@to rush+arm@to : subj > obj ; subj:{elder,chief,warlord,cleric,commander,leader,tribe,king,imam,sheikh,clan}|subj:person|group obj:human|{men,tribe,tribesman,follower,clan,youth,people,supporter,kinsman,villager}
  + Tribal elders in Yemen called their men to arms.
  - The leader called the choir to order.

[MOBILIZE weapons 154]
wheel_out roll_out trot_out bring_out haul_out parade_past : subj > - ; subj:state|armed|{army,navy,leader,government,militia,rebel} obj:{missile,tank,drone,rocket,launcher,warplane,howitzer,submarine,missile-launcher,ballistic-missile,warhead,torpedo}
  + North Korea wheeled out a missile.
  - The museum wheeled out a tank for guests.
send dispatch fly scramble rush move : subj > to,near,toward,towards,off,along,over ; subj:state|armed|{army,navy,air-force} obj:{warplane,fighter-jet,jet,bomber,warship,frigate,destroyer,tank,helicopter,gunship,drone,carrier,submarine,artillery} to:{border,frontier,front,coast,region,area,line,sea,strait,gulf,province,island,waters}|near:place|toward:place|off:place|along:{border,frontier,coast}
  + Ethiopia sent warplanes to the border.
  - Ethiopia sent tanks to the army of Somalia as a gift.
launch fire : subj > toward,into,over,off ; subj:state|{pyongyang,army,navy} obj:{ballistic-missile,intercontinental-missile,icbm,cruise-missile,hypersonic-missile,spy-satellite,intercontinental-ballistic-missile,short-range-missile,projectile,submarine-launched-missile} !at:actor !at:place !on:actor !on:place !into:{city,town,base,market,village} +subj +obj into:{sea,ocean,water,waters,orbit}|toward:{sea,ocean,waters}|towards:{sea,ocean,waters}|off:place|off:{coast}|over:state|over:{sea}
  + North Korea launched a ballistic missile into the sea on Tuesday.
  - North Korea launched a hypersonic missile at a base of Japan.

[MOBILIZE troops 154]
rush hurry speed race hasten steam hustle : subj > to,toward,towards,off,near,into ; subj:state|armed|{government,navy,army,pentagon,president,premier} obj:{destroyer,frigate,warship,cruiser,corvette,carrier,aircraft-carrier,submarine,gunboat,battleship,fleet,flotilla,naval-squadron,patrol-ship,marine,paratrooper,gurkha,fighter-jet,warplane} to:place|to:state|toward:place|off:place|near:place|into:place|to:{coast,island,strait,gulf,border}
  + Chile rushed a frigate to Antarctica. = Chile > Antarctica
  - Chile rushed a doctor to Bolivia.
set+foot touch_down disembark deplane come_ashore go_ashore wade_ashore splash_ashore set_down fly_in ship_in march_in file_in : subj > in,on,at,near ; subj:{troop,contingent,soldier,battalion,marine,paratrooper,peacekeeper,legionnaire,mercenary,commando,brigade,advance-party,vanguard,garrison,regiment,infantryman,ranger,expeditionary-force} in:place|on:place|at:place|in:state|near:place|at:{airport,port,airfield,base}|on:{island,beach,soil}
  + A Kenyan contingent touched down in Haiti. = A Kenyan contingent > Haiti
  - A Kenyan choir touched down in Haiti.
base homeport home-port forward-deploy forward-base preposition pre-position emplace encamp bivouac garrison headquarter site : subj > in,at,on,near,along,around,outside ; subj:state|armed|{army,navy,alliance,pentagon,government} obj:armed|{troop,soldier,marine,brigade,tank,jet,fighter-jet,bomber,warship,submarine,destroyer,missile,battery,launcher,drone,warplane,squadron,helicopter,ammunition,howitzer,battalion,radar,equipment} in:place|at:place|on:place|near:place|along:{border,frontier,coast}|near:{border,frontier}|around:place|on:{island,border,coast}|in:state|outside:place
  + The United States homeported a submarine in Guam. = The United States > Guam
  - The producer based a musical in Guam.
site base station emplace garrison quarter billet headquarter homeport deploy position : subj.of,subj.mod > around,in,near,at,on,along,outside ; pass obj:{patriot-battery,missile-battery,battery,missile,launcher,warhead,howitzer,fighter-jet,bomber,tank,warship,submarine,iskander-missile,drone,squadron,radar,missile-launcher,gun,air-defence-battery,air-defence-system} in:place|at:place|on:place|near:place|around:place|along:{border,frontier,coast}|near:{border,frontier}
  + Russian missile launchers were sited near the Finnish border. = Russian > Finnish
  - Russian wind turbines were sited near the Finnish border.
lower+draft-age|conscription-age|call-up-age|enlistment-age|military-age|mobilisation-age raise+conscription-age|reservist-age|call-up-age|age-of-conscription widen+draft|call-up|mobilisation|conscription|mobilization expand+draft|call-up|conscription|mobilisation extend+conscription|call-up|mobilisation|military-service tighten+conscription|mobilisation|draft lengthen+conscription|military-service : subj > against,obj.against ; subj:state|{government,parliament,president,army,junta,ministry,kyiv,king} !obj.of:{law}
  + Ukraine lowered its conscription age. = Ukraine > -
  - Ukraine lowered its pension age.
call+colour|color|flag|service|active-duty|active-service@to summon+colour|duty|flag@to order+duty|active-duty|barracks|base@to recall+duty|base|active-duty|barracks@to call_back+duty@to confine+barracks@to : subj > obj ; subj:state|armed|{army,government,ministry,president,kyiv,junta,navy} obj:armed|human|{reservist,reserve,veteran,conscript,class,officer,pilot,sailor,man,guardsman}
  + Estonia called reservists to the colours. = Estonia > reservists
  - Estonia called witnesses to the stand.
order+call-up|partial-call-up|partial-mobilisation|partial-mobilization|general-mobilisation|general-mobilization|mobilisation|mobilization|draft|troop-build-up|troop-deployment|reinforcement decree+call-up|mobilisation|mobilization|draft|general-mobilisation|general-mobilization announce+call-up|mobilisation|mobilization|partial-mobilisation|troop-deployment|troop-increase sign+call-up-decree|draft-decree|mobilisation-decree|mobilization-order launch+call-up|mobilisation|mobilization|conscription-drive start+call-up|mobilisation|mobilization|conscription begin+call-up|mobilisation|mobilization|conscription|troop-build-up complete+mobilisation|troop-build-up : subj > against,in,near,on,to,along,obj.against,obj.in,obj.near,obj.on,obj.to,obj.along ; subj:state|armed|person|{president,army,government,ministry,leader,king,junta,kremlin} !obj.of:{budget,bill,law,agreement,constitution,plan,resolution,report,text,statement,player,team,satellite,treaty,airbag,fund,vaccine}
  + Russia announced a call-up of conscripts. = Russia > -
  - Russia announced a draft of the budget.
resume+live-fire-training|live-fire-exercise|live-fire-drill|war-game|combat-drill|naval-drill|military-drill|military-exercise|manoeuvre|maneuver|artillery-drill|artillery-training|naval-exercise kick_off+war-game|military-exercise|drill|military-drill|naval-drill|naval-exercise|manoeuvre|live-fire-drill start+war-game|military-drill|naval-drill|military-exercise|naval-exercise|live-fire-drill|manoeuvre|maneuver run+war-game|live-fire-drill|combat-drill|landing-drill practise+amphibious-landing|landing-drill|invasion|amphibious-assault|bombing-run|beach-landing practice+amphibious-landing|invasion|beach-landing|amphibious-assault rehearse+invasion|landing|blockade|nuclear-strike|missile-strike|attack|strike simulate+attack|blockade|invasion|nuclear-strike|missile-strike|airstrike|strike stage+live-fire-drill|live-fire-exercise|war-game|naval-drill|military-drill|naval-exercise|manoeuvre hold+live-fire-drill|live-fire-exercise|war-game|naval-drill|military-drill|naval-exercise|artillery-drill|snap-drill|snap-exercise|air-drill : subj > off.of,off,near.of,near,against,around,obj.off,obj.near,obj.around,obj.against,obj.on,on,in ; subj:state|armed|{army,navy,marine,troop,force,pilot} !+with !+alongside !+obj.with !subj:{school,scout}
  + The Chinese navy rehearsed a blockade near Taiwan. = The Chinese navy > Taiwan
  - Chinese pilots rehearsed a play near Taiwan.
bring raise : subj > near.of,near,along,against,obj.to.near ; subj:state|armed|{army,navy,government,president,ministry,general} obj:armed|{force,army,troop,brigade,unit,fleet,paratrooper,military,air-force,division,missile,reserve} obj.to:{readiness,combat-readiness,alert,battle-readiness,war-footing,high-alert,full-alert}|to:{readiness,combat-readiness,alert,battle-readiness,war-footing,high-alert,full-alert}
  + Serbia raised its army to full combat readiness. = Serbia > -
  - Serbia raised its taxes to the ceiling.
resume+training|drill|exercise|manoeuvre|maneuver|firing-practice : subj > on,near,off ; subj:armed|{marine,troop,army,navy,soldier,artillery} +on|+near|+off|+along
  + South Korean marines resumed drills near the northern border. = South Korean marines > -
  - South Korean swimmers resumed training near the northern border.
bring+combat-readiness|readiness|full-readiness|alert|battle-readiness|full-alert|war-footing|high-alert@to put+combat-readiness|full-alert|red-alert|maximum-alert|highest-alert|battle-alert|battle-stations@on put+combat-readiness|full-readiness@in place+combat-readiness|full-readiness@in place+high-alert|full-alert|red-alert|combat-alert|maximum-alert@on raise+combat-readiness|alert-status|alert-level|military-alert|nuclear-alert|readiness-level|alert-state|military-readiness|battle-readiness heighten+alert|combat-readiness|military-readiness|alert-level go+high-alert|full-alert|red-alert|maximum-alert|war-alert@on : subj > obj.against,against,near.of,near,along,on,over,obj.near ; subj:state|armed|{army,navy,government,president,ministry,air-force,garrison} !subj:{hospital,clinic,firefighter,health-ministry} !obj:{hospital,clinic,doctor,bank}
  + Belarus put its paratroopers on full alert. = Belarus > -
  - Belarus brought its hospitals to readiness for flu.
authorise+deployment|troop-deployment|dispatch|mobilisation|call-up authorize+deployment|troop-deployment|dispatch|mobilization|call-up approve+deployment|troop-deployment|dispatch|mobilisation|mobilization|call-up green-light+deployment back+deployment endorse+deployment|troop-deployment agree+deployment : subj > to,obj.to,obj.in,in,obj.near,near,obj.of.to,along ; subj:state|person|{parliament,president,government,cabinet,senate,lawmaker,minister} obj:{troop-deployment,mobilisation,mobilization,call-up}|obj.of:armed|obj.of:{troop,soldier,marine,warship,reservist,tank,missile,jet,frigate,force,battalion}
  + The Italian parliament approved the deployment of troops to Niger. = The Italian parliament > Niger
  - The Italian parliament approved the deployment of funds to Niger.
surge pour pump funnel push shovel throw shuttle truck bus helicopter fly ferry march : subj > into,to,toward,along,near,onto ; subj:state|armed|{army,pentagon,general,rebel,navy,junta} obj:{troop,reinforcement,tank,armour,soldier,fighter,battalion,brigade,force,division,paratrooper,marine,reserve,conscript,artillery,fresh-troop} into:place|into:state|to:place|toward:place|to:{border,front,frontier,front-line,region,coast}|along:{border,frontier}|near:{border}|into:{region,province,area,city}
  + Rwanda poured troops into Congo. = Rwanda > Congo
  - Rwanda poured money into Congo.
beef_up stiffen bulk_up augment buttress harden thicken swell reinforce bolster strengthen fortify expand upgrade enlarge build_up : subj > against,near,along,on,in,obj.against,obj.along,obj.near,obj.on,obj.in ; subj:state|armed|{army,navy,alliance,government,ministry} obj:{garrison,border-garrison,border-post,border-defence,coastal-defence,air-defence,flank,eastern-flank,frontier,border-force,military-presence,naval-presence,troop-presence,air-defense,defence-line,naval-base,air-base,military-base,outpost,battlegroup,troop-strength,force-level}
  + Lithuania reinforced its border garrisons against Belarus. = Lithuania > Belarus
  - Lithuania reinforced its tax rules against Belarus.
take_up+station|battle-station take+station|position take_up+position|firing-position occupy+position|trench man+trench|border-post|front-line|battle-station|outpost|gun|rampart|parapet|fortification move_into+position manoeuvre_into+position go_into+position : subj > off.of,off,near.of,near,along,in,around,on,outside ; subj:armed|{warship,frigate,destroyer,troop,soldier,rebel,tank,marine,militia,gunboat,sniper,army,conscript,reservist} !+to off:place|near:place|along:{border,frontier,coast,road,river,line}|in:place|around:place|on:{border,hill,ridge,rooftop,roof,frontier}|outside:place|near:{border,front}
  + Turkish frigates took up station off Cyprus. = Turkish frigates > Cyprus
  - Turkish anglers took up station off Cyprus.
scramble+jet|fighter|fighter-jet|warplane|interceptor|f-16|aircraft|helicopter|mig|typhoon|plane put_up+jet|fighter|interceptor|warplane launch+interceptor|fighter-jet vector+jet|fighter send_up+fighter|jet|fighter-jet|interceptor|warplane : subj > against,after.obj,comp.obj.of,comp.obj,aim.obj,to,over,near ; subj:state|armed|org|{air-force,navy,alliance,ministry}
  + Norway scrambled jets to intercept Russian bombers. = Norway > Russian bombers
  - Norway scrambled eggs for Russian guests.
call_out+army|troop|national-guard|military|reservist|militia|soldier|guard bring_out+army|troop|military|tank turn_out+army|garrison put+street|road@on put+troop|soldier|army@on send+street@into send+street@onto pour+street@onto order+street@into : subj > in,against,on,obj ; subj:state|armed|person|{president,government,governor,mayor,junta,general,king,minister} obj:armed|{soldier,troop,army,tank,national-guard,armoured-vehicle,paratrooper,military,marine,guardsman,commando}
  + Ecuador put soldiers on the streets. = Ecuador > -
  - Ecuador put buses on the streets.
troop-rotation/n troop-reinforcement/n troop-concentration/n troop-surge/n troop-increase/n naval-concentration/n military-buildup/n partial-call-up/n partial-mobilisation/n partial-mobilization/n general-mobilisation/n general-mobilization/n reservist-call-up/n war-mobilisation/n warship-deployment/n carrier-deployment/n force-buildup/n border-deployment/n snap-drill/n snap-exercise/n live-fire-training/n landing-exercise/n invasion-drill/n amphibious-drill/n artillery-drill/n combat-patrol/n missile-deployment/n tank-deployment/n : by,poss,mod > near.of,near,along,on,against,in,around,off,to ; by:state|by:armed|poss:state|mod:state|poss:armed|of:armed|by:org|by:actor !+with !+between !+alongside
  + A troop concentration by Venezuela near Guyana caused alarm. = Venezuela > Guyana
  - A troop concentration of scouts near Guyana sang.

[MOBILIZE weapons 154]
detonate+nuclear-device|nuclear-bomb|hydrogen-bomb|atomic-bomb|nuclear-weapon|thermonuclear-device explode+nuclear-device|nuclear-bomb|hydrogen-bomb|atomic-bomb set_off+nuclear-device|nuclear-bomb|hydrogen-bomb test+nuclear-device|nuclear-bomb|hydrogen-bomb|atomic-bomb|nuclear-weapon|nuclear-warhead|anti-satellite-weapon|anti-satellite-missile conduct+nuclear-test|hydrogen-bomb-test carry_out+nuclear-test|hydrogen-bomb-test|atomic-test stage+nuclear-test : subj > in,at,near,over,under ; subj:state|{regime,army,pyongyang,delhi,beijing}
  + Pakistan tested a nuclear device in the Chagai hills. = Pakistan > -
  - Pakistan tested a vaccine in the Chagai hills.
cold-launch loft fire_off lob squeeze_off let_off send_up shoot_off test-launch test-fly launch : subj > into,over,toward,towards,off,across ; subj:state|armed|{pyongyang,navy,army,air-force,regime,submarine,destroyer} obj:{missile,ballistic-missile,cruise-missile,icbm,hypersonic-missile,rocket,projectile,glide-vehicle,short-range-missile,intercontinental-missile,spy-satellite,intermediate-range-missile,anti-ship-missile,submarine-launched-missile,medium-range-missile} into:{sea,ocean,water,waters,orbit,lake}|over:state|toward:{sea,ocean,waters}|off:place|off:{coast} !at:actor !on:actor !at:place !on:place !into:{town,city,village,base,market,house} !over:{city,town,village} !toward:armed !toward:state !into:state !into:place
  + North Korea fired off a ballistic missile into the sea. = North Korea > -
  - North Korea lobbed a missile at a Japanese base.
put+orbit@into place+orbit@into send+orbit@into : subj > over,above ; subj:state|{army,military,pyongyang,ministry} obj:{spy-satellite,military-satellite,reconnaissance-satellite,surveillance-satellite}
  + Iran put a spy satellite into orbit. = Iran > -
  - Iran put a weather balloon into orbit.
switch_on+radar|air-defence-radar|jammer activate+air-defence|air-defense|missile-defence|missile-defense|missile-shield|air-defence-system|anti-aircraft-battery|missile-battery|radar|air-defence-battery|coastal-battery arm+warhead|missile|torpedo uncover+missile-silo fuel+missile|rocket|ballistic-missile load+missile|warhead|torpedo|cruise-missile deploy+air-defence-battery|anti-aircraft-gun|howitzer|hypersonic-missile|iskander-missile|patriot-battery|missile-battery|nuclear-submarine set_up+missile-battery|air-defence-battery|howitzer|missile-launcher|gun|radar|anti-aircraft-gun install+missile-battery|patriot-battery|anti-ship-missile|anti-aircraft-gun|gun wheel+howitzer|gun|missile dig_in+tank|howitzer|gun|artillery : subj > against,in.of,in,on,near.of,near,along,at,around,over,onto ; subj:state|armed|{army,navy,air-force,regime,government,alliance,ministry} !subj:{museum}
  + Armenia set up howitzers near the Azeri border. = Armenia > Azeri
  - The museum in Armenia set up howitzers near the gate.
position place station plant range line_up wheel move deploy : subj > across.from,against ; subj:state|armed|{army,navy} obj:{battery,coastal-battery,missile,launcher,howitzer,artillery,tank,gun,warship,gunboat,air-defence-battery,anti-ship-missile,rocket-launcher,armour,troop} against:state|against:place
  + Azerbaijan positioned howitzers opposite the Armenian village of Vardenis. = Azerbaijan > the Armenian village of Vardenis
  - The florist positioned roses opposite the Armenian church.

[MOBILIZE police 153]
line ring mass gather form_up draw_up assemble congregate group converge muster : subj > behind.of,behind,outside.of,outside,around.of,around,near,at,along,in.of,in,obj.of,obj ; subj:{riot-police,anti-riot-police,police,gendarme,riot-officer,policeman,riot-squad,mounted-police,security-force,police-officer,carabinieri,anti-riot-force,trooper,riot-policeman} behind:facility|behind:{parliament,barrier,square,barricade,palace}|outside:facility|outside:{parliament,court,embassy,palace,headquarters,university}|around:facility|around:{parliament,square,court,embassy,palace}|near:{parliament,square,court,embassy,palace,border}|obj:{approach,route,avenue,road,street,square,boulevard,bridge,perimeter,entrance,pavement,driveway,gate,parliament,palace}|along:{avenue,street,route,road,boulevard}
  + Riot police massed outside the Serbian parliament. = Riot police > the Serbian parliament
  - Ducks massed outside the Serbian parliament.
touch_down touch_down_in land land_in land_at arrive arrive_in fly_in fly_into disembark disembark_in set+foot : subj > in,at,on ; subj:{police-officer,policeman,police-contingent,gendarme,federal-officer,riot-police,police-unit,constable,police,police-advance-party,federal-police} in:place|in:state|on:place|at:place !+for
  + Kenyan policemen touched down in Haiti. = Kenyan policemen > Haiti
  - Kenyan dancers landed in Haiti.
throw_up+roadblock|cordon|checkpoint|barricade|barrier mount+guard|patrol|roadblock|checkpoint|vehicle-check|road-check|security-operation post+guard|sentry|sniper|policeman draw+cordon ring+steel@with ring+police|officer|riot-police|gendarme@with set_up+ring-of-steel|security-cordon|police-cordon|road-check|no-go-zone string+cordon : subj > around.of,around,at,outside,in,on,across,obj.around,obj.outside,obj,near ; subj:{police,gendarme,security-force,policeman,authority,riot-police,officer,city,government,interior-ministry,soldier,troop,army,mayor}|subj:state
  + Tunisian police threw up barricades around the parliament. = Tunisian police > the parliament
  - Tunisian girls threw a party around the parliament.
put+street|beat|train|platform|roof@on keep+street@on station+street|rooftop@on field muster draft_in pull_in bus_in drive_in ship_in : subj > in,at,for,around,outside,against ; subj:state|{police,city,mayor,government,ministry,interior-ministry,authority,interior-minister} obj:{police,officer,policeman,gendarme,police-officer,riot-police,constable,marksman,sniper,trooper,carabinieri,extra-officer,riot-squad,agent} !obj:{question,complaint}
  + Paris put 7,000 gendarmes on the streets. = Paris > -
  - Paris put 7,000 bikes on the streets.
cancel+rest-day|police-leave|time-off|day-off|annual-leave suspend+police-leave|rest-day|annual-leave call_in+off-duty-officer recall+off-duty-officer : subj > - ; subj:{police,gendarmerie,police-force,ministry,interior-ministry,police-chief,army,navy,commissioner,constabulary,force}|subj:state
  + Scottish police suspended annual leave before the summit. = Scottish police > -
  - A Scottish nurse cancelled a day off before the summit.
swarm flood descend_on flock_to pour_into move_into deploy_to deploy_in deploy_at deploy_around deploy fan_out spread_out : subj > in.of,in,into.of,into,obj.of,obj,on,around,across,through,outside,at ; !pass subj:{police,riot-police,anti-riot-police,police-officer,gendarme,policeman,security-force,national-guard,riot-squad,heavily-armed-police,carabinieri,federal-agent} in:place|into:place|around:place|across:place|obj:place|through:place|outside:facility|around:facility|at:facility|in:{capital,city,square,street,district,centre}|across:{city,capital,country,town}|obj:{street,square,city,capital,campus}|into:{street,square,city}
  + Riot police fanned out across the Kenyan capital. = Riot police > Kenyan
  - Tourists fanned out across the Kenyan capital.

[MOBILIZE militia 150]
arm : subj > against ; subj:{villager,farmer,herder,resident,settler,tribesman,youth,civilian,community,fisherman,townspeople,peasant,clan,inhabitant,rancher} obj:{themselves,itself} with:{gun,rifle,machete,spear,hunting-rifle,shotgun,kalashnikov,axe,weapon,pitchfork,bow,stick}|+against
  + Mexican villagers armed themselves with rifles against the cartel. = Mexican villagers > the cartel
  - Mexican villagers armed themselves with facts against the mine.
flock+banner|flag|frontline|front|standard@to rally+banner|flag|standard|defence@to swell+rank join+war|frontline|volunteer-battalion|militia-force|self-defence-group|resistance-army take_up+rifle|kalashnikov|spear|machete|bow don+fatigue|battledress shoulder+rifle|weapon|arm : subj > of.against,obj.of,obj.against,against,in ; subj:{villager,farmer,volunteer,fighter,tribesman,recruit,militiaman,youth,jihadist,veteran,miner,student,convict,foreign-fighter,settler,exile,clansman,mercenary,woman,hunter,reservist} !obj.against:{cancer,disease,inflation,crime,malaria} !against:{cancer,disease,inflation,crime,malaria} !obj.of:{unemployed,poor,jobless,homeless,protester,striker,demonstrator}
  + Pashtun tribesmen swelled the ranks of the Taliban. = Pashtun tribesmen > the Taliban
  - Danish students swelled the ranks of the unemployed.
head head_for set_out set_out_for set_off_for march_to march_toward drive_to move_out_to set_out_from make+way drive ride stream move_out march roll_out trek : subj.from,subj > for,to,toward,towards ; subj:{militia,militiaman,fighter,tribesman,mercenary,rebel,jihadist,armed-convoy,militia-convoy,volunteer-battalion,paramilitary,guerrilla,pick-up,gunman,tribal-fighter} for:place|to:place|toward:place|towards:place|for:{front,border,capital,front-line}|to:{front,border,front-line,capital}|toward:{front,border,capital} !for:{talk,amnesty,home} !to:{talk}
  + Libyan militiamen set out for Tripoli. = Libyan militiamen > Tripoli
  - Libyan pilgrims set out for Mecca.
gather gather_at gather_near mass mass_at mass_near mass_on mass_along assemble assemble_at assemble_near muster muster_at converge congregate dig_in regroup arrive deploy : subj > at.of,at,near.of,near,on.of,on,outside,along,around ; !pass subj:{militia,militiaman,fighter,tribesman,mercenary,paramilitary,jihadist,tribal-fighter,armed-tribesman,guerrilla,vigilante,militant,insurgent,houthi,foreign-fighter,gunman,reinforcement} at:{border,crossing,border-crossing,front,outskirts,frontier,gate}|near:{border,front,frontier,crossing}|near:place|on:{border,outskirts,frontier,edge}|outside:place|along:{border,frontier,front}|around:place
  + Iraqi militiamen massed near the Syrian town of Abu Kamal. = Iraqi militiamen > the Syrian town of Abu Kamal
  - Iraqi poets massed near the Syrian town of Abu Kamal.
