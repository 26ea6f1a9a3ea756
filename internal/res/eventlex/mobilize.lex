# MOBILIZE: deploy, put on alert, mass or move forces, declare emergency for forces, prepare attack.

[MOBILIZE troops 154]
deploy mobilise mobilize mass redeploy position station dispatch send rush amass assemble reinforce move : subj > to,in,on,near,along,against ; subj:actor obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,division,unit,personnel,reinforcement,paratrooper,sailor}
  + Greece deployed troops to the border with Turkey.
  - The chute deployed at once.
deployment/n mobilisation/n mobilization/n build-up/n buildup/n : of,by,poss,mod > to,in,on,near,along,against ; of:{troop,soldier,force,army,battalion,marine,reservist}|by:state
  + The deployment of soldiers by Rwanda to the border worried Goma.
  - The deployment of the software took a week.
put+alert@on place+alert@on raise+alert|readiness put+readiness@on go+alert@on step_up+patrol increase+presence strengthen+presence bolster+presence reinforce+presence boost+presence : subj,obj > against ; subj:actor
  + Seoul put its army on high alert.
  - The sound put the cat on alert.
alert/n@on : subj > against ; subj:{army,military,force,troop,navy,soldier,state}
  + The Lithuanian army is on high alert.
  - The guard dog is on alert.
call_up activate conscript draft : subj > - ; subj:actor obj:{reservist,reserve,soldier,conscript,men,guard}
  + Israel called up reservists.
  - She called up a friend.
cross enter move_into advance_on advance_towards push_into : subj > in,into,obj,on ; subj:{troop,force,soldier,army,tank,convoy,column}
  + Kenyan troops crossed into Somalia.
  - He crossed the street.
prepare : subj > against,for,comp.obj,comp.against ; subj:{army,force,troop,military,state,coalition} for:{offensive,assault,attack,war,invasion,battle}|comp:{ASSAULT}
  + Iraqi forces are preparing for an assault on the town.
  - She prepared for the exam.
conduct+patrol|exercise|drill stage+exercise|drill hold+exercise|drill begin+exercise|drill : subj > near,off,against ; subj:state|org|{army,navy,force}
  + North Korea staged a naval drill near the line.
  - The school held a fire drill.
parade show_off unveil display : subj > - ; subj:state|org obj:{missile,tank,weapon,warplane}
  + Iran paraded missiles in Tehran.
  - The shop displayed hats.

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

[MOBILIZE police 153]
deploy send mobilise mobilize dispatch place station : subj > to,in,on,against ; subj:actor obj:{police,policeman,officer,gendarme,guard,security,riot-police,constable}
  + Kenya deployed police to the port city.
  - She sent an officer a card.
step_up+security tighten+security beef_up+security increase+security boost+security heighten+security : subj > in,at,around,obj.in,obj.at ; subj:actor
  + Austria tightened security at the station.
  - The bolt tightened.
raise+threat-level raise+terror-alert : subj > - ; subj:state|org
  + Belgium raised the threat level to four.
  - The crane raised the beam to floor level.

[MOBILIZE militia 150]
mobilise mobilize raise recruit rally call_up : subj > against ; subj:actor obj:{militia,militiaman,volunteer,fighter,tribesman,recruit}
  + The governor mobilised militias against the jihadists.
  - He raised chickens.

# --- seen in wire copy, second round
[MOBILIZE troops 154]
strengthen reinforce beef_up build_up bolster increase boost : subj > in,on,along,near,against ; subj:state|org|{army,navy,nato,coalition} obj:{force,troop,presence,defence,defense,garrison,border,deployment,fleet,security,patrol}
  + Israel strengthened its forces in the north.
  - The tonic boosts the defences of the body.
mobilise mobilize call_up muster activate : subj > against,for,for.against ; subj:state|org|{army,government,president,ministry} obj:{reservist,troop,army,force,soldier,conscript,militia,unit,guard,navy}
  + Helsinki called up reservists.
  - The glue activates in heat.
arrive_in arrive_at land_in reach mass_on mass_along gather_near : subj > in,at,on,along,near,obj ; subj:{troop,soldier,peacekeeper,marine,force,contingent,battalion,warship,fleet,paratrooper,tank,convoy,jet}
  + A battalion of peacekeepers arrived in Juba.
  - The force of the blow reached the wall.
prepare_for prepare brace_for ready : subj > against,for.on,for.against,comp.obj,on ; subj:armed|state|{army,force,troop,soldier,rebel} for:{offensive,assault,attack,war,invasion,battle,conflict,strike}|comp:{ASSAULT}
  + The army is preparing for an assault on the port.
  - The cook prepared for the attack of hungry guests.
raise+alert|readiness heighten+alert|readiness order+deployment|mobilisation|mobilization|patrol : subj > against,in,on,to,obj.against,obj.to,obj.in,obj.by ; subj:state|org|{army,government,governor,president}
  + The governor ordered patrols in the suburb.
  - He raised the alert volume.

[MOBILIZE police 153]
deploy send dispatch station post place : subj > to,in,at,outside,around ; subj:actor obj:{police,policeman,officer,guard,gendarme,personnel,agent}
  + Quito deployed police to the prison.
  - He posted a letter to the officer.

# --- third round: breadth
[MOBILIZE troops 154]
deploy mobilise mobilize mass redeploy position station dispatch send send_in rush amass assemble reinforce move move_in bring_in order transfer shift commit fly_in airlift : subj > to,in,on,near,along,against,into,onto,at,around ; subj:actor|person|armed obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,division,unit,personnel,reinforcement,paratrooper,sailor,peacekeeper,legionnaire,guard,infantry,ranger,cavalry,fighter,company,platoon,mercenary,special-force,instructor,adviser} !for:{training}
  + The junta sent paramilitary guards onto the streets of Dhaka.
  - The boss sent a unit of furniture to the flat.
deploy mobilise mobilize dispatch send station mass rush redeploy move order fly_in : subj > to,in,on,near,along,against,into,onto ; pass obj:{troop,soldier,force,army,battalion,brigade,marine,reservist,commando,contingent,regiment,unit,reinforcement,paratrooper,peacekeeper,guard}
  + Two battalions were rushed to the border with Chad.
  - The guard was moved to a day shift.
send dispatch rush order move shift : subj > to,into,onto ; subj:actor|person|armed obj:{thousand,hundred,dozen} to:place|into:place|onto:{street} !to:{school,hospital}
  + Lima sent hundreds more troops to the valley.
  - The firm sent hundreds of cards to Rome.
deployment/n mobilisation/n mobilization/n build-up/n buildup/n dispatch/n massing/n reinforcement/n redeployment/n movement/n concentration/n : of,by,poss,mod > to,in,on,near,along,against ; of:{troop,soldier,force,army,battalion,marine,reservist,tank,warship,missile,police}|by:armed
  + The massing of troops by Baku along the line worried Yerevan.
  - A massing of clouds hid the sun.
be+alert|standby|footing@on put+alert|standby|footing|readiness@on place+alert|standby|footing@on go+alert@on keep+alert@on remain+alert@on raise+alert|readiness|alert-level declare+alert order+alert|mobilisation|mobilization|deployment step_up+patrol|readiness increase+presence|patrol|readiness strengthen+presence|defence|border|garrison bolster+presence|defence|border|garrison reinforce+presence|border|garrison|position|defence boost+presence|defence|garrison beef_up+presence|border|patrol|defence fortify+border|position : subj > against,obj.against ; subj:actor|armed|person
  + Peru declared an alert along its northern frontier.
  - The library increased its presence on the web.
put place keep : subj > against ; pass obj:armed|{army,force,troop,navy,unit,garrison,frigate,jet,soldier,fleet,pilot} on:{alert,standby,footing,readiness}
  + A frigate off Reunion was put on alert.
  - The kettle was put on the stove.
ready prepare brace gear_up : subj > for,against,comp.obj,to ; subj:armed|state|{army,force,troop,military,navy,garrison,rebel} 
  + The army is preparing for an assault on the town.
  - The chef prepared a duck.
call_up activate conscript draft summon recall enlist recruit : subj > against,for ; subj:state|armed|person|{government,ministry,army} obj:{reservist,reserve,soldier,conscript,men,guard,recruit,veteran,volunteer,militia,officer,doctor}
  + Israel called up three thousand reservists.
  - The team called up a goalkeeper.
cross enter move_into move_in advance_on advance_towards push_into roll_into march_into head_for head_to drive_into pour_into stream_into land_in land_at arrive_in arrive_at disembark_in fan_out take_up+position dig_in set_up+camp|checkpoint|roadblock : subj > into,in,obj,on,to,for,at,along,around,near ; subj:armed|{troop,force,soldier,army,tank,convoy,column,peacekeeper,marine,contingent,police-officer,paratrooper,reinforcement,advance-party,brigade,battalion,gendarme}
  + The first peacekeepers from Ghana landed in Monrovia.
  - The ants marched into the hall.
secure guard patrol surround ring police : subj > obj ; subj:armed|{troop,soldier,army,police,tank,force,guard,marine,officer} obj:facility|place|{street,palace,border,airport,ministry,parliament,embassy,capital,square,building,station,bridge}
  + Tanks ringed the palace in Libreville.
  - Hills ring the town.
parade show_off unveil display flaunt showcase : subj > - ; subj:state|org|armed|{army,government,leader} obj:{missile,tank,weapon,warplane,drone,warhead,submarine,rocket,troop}
  + North Korea paraded a new missile in its capital.
  - The shop displayed a toy tank.

[MOBILIZE weapons 154]
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

[MOBILIZE police 153]
deploy send mobilise mobilize dispatch place station post send_in bring_in assign rush move : subj > to,in,on,against,outside,around,at,into ; subj:actor|person|{police,government,ministry,governor,mayor} obj:{police,policeman,officer,gendarme,guard,security,riot-police,constable,agent,national-guard,trooper,police-officer,bodyguard,detective} !to:{school,funeral,conference}
  + Nairobi sent four hundred officers to Port-au-Prince.
  - The mayor sent an officer a card.
deploy send dispatch station post place bring_in rush : subj > to,in,on,against,outside,around,at ; pass obj:{police,policeman,officer,gendarme,riot-police,national-guard,security-force}
  + Riot police were deployed around the parliament in Tbilisi.
  - The officer was placed third.
step_up+security|police|policing tighten+security beef_up+security increase+security boost+security heighten+security strengthen+security reinforce+security|police : subj > in,at,around,along,on,obj.in,obj.at,obj.around,obj.on ; subj:actor|person
  + Belgium tightened security at stations.
  - The bank tightened security on its app.
reinforce patrol flood saturate : subj > obj,with ; subj:state|person|{government,police,ministry} obj:{border,frontier,street,capital,station,airport,district,area} with:{police,officer,policeman,gendarme,troop,soldier}
  + Colombia reinforced its border with police officers.
  - The tailor reinforced the border with thread.

[MOBILIZE militia 150]
mobilise mobilize raise recruit rally call_up arm enlist assemble send : subj > against,to ; subj:actor|person|armed|{warlord,chief,commander,cleric} obj:{militia,militiaman,volunteer,fighter,tribesman,recruit,vigilante,warrior,gunman,mercenary,partisan}
  + The governor mobilised tribesmen against the sect.
  - The club recruited a volunteer for the bar.
