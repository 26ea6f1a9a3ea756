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
