# AID: material help to the recipient: money, arms, training, humanitarian, asylum, rescue.

[AID - 070]
aid assist : subj > obj ; subj:actor obj:actor
  + Turkish engineers assisted the Somali port authority.
  - The new lamp assists drivers.
help : subj > obj ; subj:actor obj:actor
  + Cuban doctors helped the Liberian government contain the outbreak.
  - Exercise helps patients sleep.
provide supply offer give deliver send donate contribute extend grant channel ship dispatch airlift fly_in truck distribute hand_out : subj > to,iobj,for,obj ; subj:actor obj:{aid,assistance,help,relief,support,resource,package,supply,kit}
  + The Red Cross delivered relief supplies to Malawi.
  - The tree provides food to birds.
receive get accept : from > subj ; subj:actor obj:{aid,assistance,relief,grant,loan,weapon,arms,donation,funding} from:actor
  + Yemen received aid from Kuwait.
  - He received help from a stranger's dog.
aid/n assistance/n relief/n help/n : from,by,poss,mod > to,for ; to:actor
  + Swiss aid to Eritrea stopped in May.
  - First aid to cuts should be quick.
donation/n contribution/n : from,by,poss,mod > to,for ; to:actor by:actor|poss:actor|from:actor
  + Norway's contribution to the UN fund rose.
  - The contribution of salt to taste is known.
contribute : subj > to,for ; subj:actor obj:{resource,money,fund,troop,million,billion,dollar,euro,equipment,aircraft,personnel}
  + Iceland contributed two million dollars to the flood fund.
  - The rain contributed to the delay.
come_to+aid|rescue|assistance : subj > obj.of ; subj:actor
  + Kuwait came to the aid of Bahrain.
  - The plot came to a halt.

[AID - 071]
announce+compensation : subj > for,to,obj.for,obj.to ; subj:state|person|{minister,government,president,premier,governor,chief-minister,ministry} for:human|to:human|obj.for:human|obj.to:human|for:{widow,family,victim,next-of-kin}|obj.for:{widow,family,victim}
  + The chief minister of Tamil Nadu announced compensation of a million rupees for the widow.
  - The firm announced compensation for lost luggage.

[AID - 071]
lend loan : subj > to,iobj ; subj:actor
  + The IMF lent Argentina 40 billion dollars.
  - Neighbours lend each other tools.
fund finance bankroll subsidise subsidize bail_out : subj > obj.of,obj.in,obj.for,obj ; subj:actor !obj:{group,militant,terrorist,insurgent,film,album}
  + Qatar financed the hospital in Gaza.
  - Savings financed her trip.
provide give send disburse allocate release wire pump_into inject_into pour_into : subj > to,iobj,for,into ; subj:actor obj:{money,fund,million,billion,dollar,euro,pound,loan,grant,cash,funding,financing,credit}
  + The World Bank gave Mozambique 200 million dollars.
  - He gave the cashier money.
forgive cancel write_off reschedule waive : subj > of,obj.of,obj.poss ; subj:actor obj:{debt,loan}
  + China cancelled the debt of Zimbabwe.
  - The band cancelled a show.

[AID - 072]
arm equip train : subj > obj ; subj:state|org|group obj:actor
  + Iran armed the Houthi fighters.
  - The gym trains dancers.
provide supply send deliver give ship sell donate transfer furnish : subj > to,iobj,obj ; subj:actor obj:{weapon,arms,arm,ammunition,tank,missile,rifle,jet,drone,howitzer,weaponry,rocket,shell,munition,helicopter,armour,armor,gasmask,mask,vehicle,equipment,training,system,gun} !to:{museum}
  + Britain supplied anti-tank missiles to Ukraine.
  - The shop sells gas masks.
train advise mentor : subj > obj ; subj:actor obj:{force,troop,soldier,army,police,officer,fighter,rebel,peshmerga,pilot,unit,battalion,guard}
  + Canadian instructors trained Iraqi soldiers.
  - She trained horses.

[AID - 073]
rescue evacuate save : subj > obj ; subj:actor obj:human
  + The Italian navy rescued 300 migrants.
  - The hard disk was saved from the fire.
shelter feed house treat vaccinate resettle : subj > obj ; subj:actor obj:{refugee,migrant,survivor,victim,displaced,civilian,people,evacuee,asylum-seeker,child,family}
  + Uganda sheltered refugees from Congo.
  - The park houses a zoo.
rescue/n evacuation/n : by,mod,poss > of ; of:human
  + The rescue of the sailors by the Indian navy took a day.
  - The rescue dog wagged its tail.
airdrop drop : subj > to,for,on ; subj:actor obj:{food,aid,supply,water,medicine,relief,parcel}
  + US planes airdropped food for the Yazidis.
  - She dropped her keys.
provide send deliver give distribute donate ship supply : subj > to,iobj,for,obj ; subj:actor obj:{food,medicine,tent,blanket,water,vaccine,grain,rice,wheat,fuel,medication,shelter,care,ambulance,doctor,medic,rescuer,clothing,ration,ventilator}
  + India sent vaccines to Nepal.
  - Cows give milk.

[AID - 074]
protect escort guard : subj > obj ; subj:{peacekeeper,troop,force,navy,soldier,army,mission,frigate} obj:{civilian,convoy,refugee,ship,camp,village,people}
  + UN peacekeepers escorted the convoy.
  - The wall protects the garden.
send deploy contribute : subj > to,in ; subj:actor obj:{peacekeeper,peace-keeper}
  + Bangladesh sent peacekeepers to Mali.
  - The app sends alerts to users.

[AID - 075]
grant give offer : subj > to,iobj ; subj:actor obj:{asylum,refuge,citizenship,sanctuary,protection,shelter}
  + Ecuador granted asylum to the activist.
  - The judge granted a break.
take_in accept admit host : subj > obj ; subj:state|place|org obj:{refugee,migrant,asylum-seeker,evacuee,displaced}
  + Lebanon hosts Syrian refugees.
  - The pub hosts a quiz.

[AID - 070]
support back sustain : subj > obj ; subj:state|org|group|{coalition,force,alliance} obj:armed|{force,troop,army,fighter,soldier,unit,operation,militia} !comp
  + The alliance supports Somali forces on the ground.
  - The beam supports the roof.
support/n : by,from,poss,mod,of > to,for ; to:{force,troop,army,fighter,soldier,militia}|for:{force,troop,army,fighter,soldier,militia} by:actor|from:actor|poss:actor|mod:actor
  + French support for the Malian army continued.
  - The support for the shelf fell off.
provide supply offer give deliver send donate hand_over bring carry ferry : subj > to,iobj,for,obj.to,obj.for ; subj:actor obj:{goods,cargo,intelligence,expertise,training,ton,tonne,material,service,treatment,relief,consignment,shipment,fuel,oil,gas,generator,seed,book,computer}
  + Swiss pilots delivered 30 tonnes of goods to Harare.
  - The grocer delivers goods to homes.
help assist aid : subj > obj,comp.obj,in.of ; subj:{troop,doctor,rescuer,engineer,team,soldier,medic,expert,worker,government,country,army,navy,agency,organisation,organization,charity,ngo,volunteer,un,group,ministry}
  + Finnish engineers helped rebuild the bridge of the village.
  - The tonic helped her sleep.
extend+credit|aid|support|help|assistance|loan step_up+aid|assistance|support increase+aid|assistance|support boost+aid|assistance|support resume+aid|assistance|support double+aid|assistance restore+aid|assistance : subj > to,for,obj.to,obj.for ; subj:actor
  + Norway resumed aid to Malawi.
  - The gym increased support to the knee.
treat care_for vaccinate shelter rescue airlift pluck : subj > obj ; subj:actor obj:{wounded,injured,sick,survivor,refugee,migrant,victim,patient,child,villager,passenger,crew,fisherman,sailor,people}
  + Turkish medics treated the wounded in Idlib.
  - The vet treated a cat.
ship+aid send+aid|help|relief|supplies|team|rescuer|doctor dispatch+aid|help|relief|team|rescuer|doctor|medic : subj > to,obj.to,for ; subj:actor
  + Israel sent rescuers to Haiti.
  - The club sent a team to the finals in a bus.
fund/n funding/n grant/n loan/n : from,by,poss,mod > to,for ; to:actor from:actor|by:actor|poss:actor|mod:actor
  + A loan from the bank to Pakistan was approved.
  - A loan from his uncle paid for the car.

[AID - 072]
aid/n assistance/n : by,from,poss,mod > to,for ; to:{force,troop,army,fighter,soldier,militia,rebel,contra}
  + American assistance to the rebels stopped.
  - The assistance to the driver is electronic.

[AID - 070]
aid assist help back_up bolster prop_up sustain support shore_up : subj > obj ; subj:state|org|armed|group|person|{government,charity,agency,bank,fund,army,navy} obj:armed|state|{government,force,army,regime,victim,survivor,refugee,rebel,economy,authority,villager,flood-victim,farmer,hospital} with:{money,weapon,aid,loan,arms,food,fund,equipment,troop,training,supply,airstrike,intelligence,adviser,fuel}
  + Iran backed up the Syrian army with weapons.
  - The beam supports the roof with nails.
provide supply give deliver send donate contribute extend grant channel ship dispatch airlift truck distribute hand_out hand_over bring ferry rush fly_in offer dole_out parachute drop_off transport release allocate pump funnel : subj > to,iobj,for,into,in,obj.to,obj.for,obj.in,with ; subj:actor|person|{truck,convoy,ship,plane,volunteer,donor,charity,agency,helicopter,lorry,doctor,borders} obj:{aid,assistance,help,relief,support,resource,package,supply,kit,food,water,fuel,medicine,blanket,tent,vaccine,flour,rice,grain,wheat,maize,sorghum,tonne,ton,shelter,equipment,generator,fund,funding,million,billion,dollar,euro,grant,loan,ration,meal,ambulance,vehicle,radio,body-armour,helicopter,boat,cargo,consignment,shipment,medical-supply,relief-supply,oxygen,dose,mask,clothing,seed,fertiliser,fertilizer,oil,gas,electricity,team,hospital,field-hospital,clinic,parcel,goods,cash}
  + Doctors Without Borders handed over fuel to the hospital in Cap-Haitien.
  - The waiter handed over the bill to the guest.
provide supply give deliver send donate distribute hand_out airlift ship dispatch grant offer : subj > to,iobj,for,obj ; pass obj:{aid,assistance,relief,food,medicine,blanket,tent,vaccine,flour,rice,supply,grain,loan,grant,fuel}
  + Blankets and tents were handed out to the families by the Red Crescent.
  - The menus were handed out by a boy.
set_up build rebuild repair reconstruct restore : subj > for,in,at,obj.for,obj.in ; subj:state|org|{charity,army,agency,engineer,navy,medic,crescent,cross,government,volunteer} obj:{tent,camp,hospital,clinic,field-hospital,shelter,kitchen,feeding-centre,water-point,school,home,water-supply,well,refugee-camp,soup-kitchen}
  + The Red Cross set up a field hospital in Port Sudan.
  - The scouts set up a tent in the garden.
pay_for sponsor underwrite fund finance bankroll subsidise subsidize donate_to contribute_to : subj > for.in,for.of,obj.of,obj.in,obj.for,obj,to ; subj:state|org|{government,bank,fund,agency,ministry,donor,charity} obj:actor|{project,school,road,bridge,hospital,programme,program,well,mission,force,camp,operation,reform,clinic,dam}|for:{school,well,road,training,project,hospital,camp,food}|to:{fund,effort,mission,project,appeal}
  + Japan pays for schools in the war zone of Mindanao.
  - The aunt pays for tea.
receive get accept obtain secure win : from > subj ; subj:actor|person obj:{aid,assistance,relief,grant,loan,weapon,arms,donation,funding,help,support,training,shipment,consignment,vaccine,credit,bailout,supply} from:actor|from:{fund,bank,agency,donor,charity}
  + Zambia received a loan from the World Bank.
  - The gull received a chip from a child.
aid/n assistance/n relief/n help/n : from,by,poss,mod > to,for ; to:actor|for:actor|for:{refugee,victim,survivor,displaced,rebel,farmer} from:actor|by:actor|poss:actor|mod:actor
  + Norwegian assistance to Malawi doubled.
  - Help for the lost hiker was slow.
donation/n contribution/n grant/n loan/n shipment/n consignment/n convoy/n delivery/n airlift/n airdrop/n aid-package/n bailout/n rescue-package/n credit-line/n : from,by,poss,mod,of > to,for ; from:actor|by:actor|poss:actor|mod:actor to:actor|for:actor|to:{refugee,victim,survivor,displaced,village,camp,town}|for:{refugee,victim,survivor,displaced}
  + A grant from the EU to Moldova was paid.
  - A delivery from the baker to the cafe came late.
resume restart renew restore step_up increase double boost expand scale_up extend : subj > to,for,in,obj.to,obj.for,obj.in ; subj:state|org|{agency,government,charity,donor,bank,fund} obj:{aid,assistance,delivery,airlift,airdrop,relief,distribution,support,flight,lending,supply,food-aid,ration,shipment,funding}
  + The agency resumed deliveries to the camps in Darfur.
  - The dairy resumed deliveries of milk.
reach get_through arrive enter : subj > obj,to,in ; subj:{convoy,aid,relief,supply,aid-convoy,shipment,rescuer,doctor,aid-worker,truck,airlift,medic} obj:place|{survivor,victim,refugee,village,town,camp,enclave,civilian,area}|to:place|in:place of:org|subj:{aid-convoy,aid,relief,aid-worker,rescuer,medic}
  + An aid convoy of the World Food Programme reached the town of Axum.
  - The truck reached the depot.
chip_in pitch_in step_in : subj > with.for,for,to ; subj:state|org with:{blanket,tent,wheat,grain,rice,loan,food,medicine,fuel,vaccine,oxygen,cash,generator,ambulance,aid,gas,coal,oil} +subj
  + Germany chipped in with blankets for Turkey.
  - The aunt chipped in with a joke for Turkey.
present gift furnish : subj > obj,iobj,to ; subj:state|org obj:state|place|org|{government,army,police} with:{bus,ambulance,generator,vaccine,boat,tractor,vehicle,equipment,computer,cheque,fire-engine,truck,dose}
  + China presented Cambodia with buses.
  - China presented Cambodia with a puzzle.
gift : subj > iobj,to,obj.to ; subj:state|org iobj:state|to:state|obj.to:state|iobj:actor
  + China gifted Cambodia a hundred buses.
  - The girl gifted her aunt a scarf.
hand present deliver : obj.from,obj.of.from,subj > to,obj.to ; pass obj:{gift,donation,consignment} to:state|obj.to:state
  + A gift of buses from China was handed to Cambodia.
  - A gift of socks from Mary was handed to John.
donor/x : subj > to,in,of.to,of.in,for ; +subj subj:state|org|{fund,bank,agency} !+poss
  + Norway is the largest donor of humanitarian assistance in Malawi.
  - His uncle is a donor of plasma.
donation/n contribution/n assistance-package/n aid-package/n relief-package/n : from,by,of,poss,mod > to,for ; from:state|by:state|poss:state|mod:state|from:actor to:actor|to:place|for:actor|to:{refugee,survivor,victim,fund,agency,effort,appeal}
  + Norway's contribution to the Malian refugees was in blankets.
  - Her contribution to the jazz band was a solo.
come : subj.from,from > to ; subj:{donation,aid,relief,help,assistance,money,supply,fund} from:actor|subj.from:actor to:actor|to:place
  + Donations of blankets came to Malawi from Ireland.
  - Help came to the cat from a neighbour.
serve : subj > in,with,under,at,in.in ; subj:armed|{soldier,troop,peacekeeper,battalion,police-officer,contingent} in:{peacekeeping-mission,peacekeeping-operation,peacekeeping-force,peace-mission,peacekeeping,un-mission,stabilisation-force}|with:{peacekeeping-force,un-force,peacekeeping-mission,mission}
  + Fijian soldiers served in the peacekeeping mission in Lebanon.
  - The soldier served in the canteen.
participate take+part : subj > in.in,in,with ; subj:armed|state|{soldier,troop,battalion,contingent} in:{peacekeeping-mission,peacekeeping-operation,peacekeeping-force,peace-operation,peacekeeping,relief-effort,rescue-effort,relief-operation}
  + Nepalese troops participate in peacekeeping operations in Chad.
  - The troops participate in a quiz.
free rescue liberate save extract : subj > obj.of,obj.mod,from,obj ; +subj +obj subj:{force,army,police,commando,troop,soldier,navy,marine,unit,special-force,agent,coastguard} obj:{hostage,captive,schoolgirl,schoolboy,pupil,kidnap-victim,victim,abductee,crew,tourist,worker,trafficking-victim,girl,slave} !obj:{prisoner,detainee,inmate}
  + French special forces freed two hostages in Burkina Faso.
  - The police choir freed two tourists from their boredom.

[AID - 071]
lend loan grant advance credit : subj > to,iobj,obj.to ; subj:state|org|{bank,fund,government,lender} obj:{million,billion,dollar,euro,money,loan,credit,sum,yuan,rouble,pound}
  + China lent Laos two billion dollars.
  - The library lent a book.
deposit pump inject pour plough plow channel wire transfer release disburse allocate set_aside : subj > in,into,to,for,with,obj.to,obj.for,obj.in ; subj:state|org|{bank,fund,government,ministry,donor,kingdom} obj:{million,billion,dollar,euro,money,sum,cash,fund,aid} in:{bank,economy,country,sector}|obj.in:{bank,economy,country,sector}|into:actor|into:{bank,economy,country,sector,project,region}|to:actor|for:actor|for:{reconstruction,relief,victim,refugee,farmer,project}|in:state
  + Saudi Arabia deposited one billion dollars in Lebanon's central bank.
  - The clerk deposited ten dollars in the bank.
bail_out rescue prop_up : subj > obj ; subj:state|org|{fund,union,government} obj:state|{economy,bank,government,country,currency}
  + The euro zone bailed out Greece.
  - The sailor bailed out the boat.
forgive cancel write_off reschedule waive defer restructure relieve : subj > of,obj.of,obj.poss,obj.mod ; subj:state|org|{bank,fund,creditor,government} obj:{debt,loan,repayment,arrears,interest}
  + Britain cancelled Sudanese debts worth 150 million pounds.
  - He cancelled the loan of the book.
donate give grant contribute allocate award disburse : subj > to,iobj,for,obj.to ; subj:actor|person|{bank,fund,donor,foundation,charity} obj:money|{million,billion,dollar,euro,loan,grant,funding,sum,credit,tranche,pound,yen,yuan} to:actor|iobj:actor|to:{project,fund,programme,school,clinic,hospital,university,reconstruction}|for:{reconstruction,school,clinic,hospital,road,power,election,training,relief,project,budget} +subj
  + The European Investment Bank granted Tunisia a loan for a railway.
  - The clerk gave the million to a pal.
bail_out rescue prop_up shore_up : subj > obj.of,obj.poss,obj ; subj:state|org|{fund,bank,kingdom,creditor,government} obj:state|{economy,bank,currency,government,treasury,regime,budget,pound,central-bank} with:money|with:{loan,deposit,credit,bailout,billion,aid,cash,package,fund} +subj
  + Saudi Arabia propped up the Egyptian pound with a deposit.
  - The plank propped up the bank door with a nail.
sink plough pump : subj > into.of,into,in,to ; subj:state|org|person|{donor,bank,fund,kingdom,company,investor} obj:money|{billion,million,money,fund,cash,aid,investment} into:actor|into:state|into:place|into:{economy,reconstruction,militia,bank,mine,railway,region,project,infrastructure,province} +subj
  + China has sunk billions into the Laotian railway.
  - The cook poured money into the soup pot.
extend+loan|credit-line|credit|grant|overdraft provide+loan|credit|budget-support|financing|liquidity disburse+loan|tranche|grant release+tranche|loan|fund unlock+fund|tranche|loan unfreeze+fund|aid|asset transfer+fund|money|million advance+loan|money : subj > to,for,iobj,obj.to,obj.for ; subj:actor|person|{fund,bank,donor} to:actor|for:actor|iobj:actor|obj.to:actor|obj.for:actor +subj
  + The World Bank released a tranche to Ethiopia.
  - The vault released money to a robot.
rebuild reconstruct repair restore renovate electrify : subj > obj.of,obj.in,in,obj ; subj:state|org|{engineer,charity,agency,army,government} obj:{bridge,road,school,hospital,clinic,power-station,power-plant,airport,port,water-plant,dam,mosque,church,railway,runway,grid,village,town,home} in:state|in:place|obj.in:state|obj.in:place|obj.of:place|obj.of:state +subj
  + Egyptian companies and the army rebuilt roads and homes in Gaza.
  - The charity repaired a home clock in Rome.
give provide grant extend : subj > to,iobj,for,obj.to ; subj:state|org|{government} obj:{tariff-relief,preference,market-access,duty-free-access,scholarship,discount,subsidy,oil,gas,electricity,wheat,cheap-oil,fuel} to:state|iobj:state|obj.to:state|to:actor +subj
  + Venezuela gave cheap oil to Nicaragua.
  - The shop gave a discount to a state clerk.
foot+bill pick_up+bill|tab : subj > for.of,for,obj.for,obj.of ; subj:state|org|person|{government,kingdom,bank} for:{war,mission,salary,reconstruction,hospital,army,election,fuel,peacekeeper,force,treatment,weapon}|obj.for:{war,mission,salary,reconstruction,hospital,army,election,fuel,force} +subj
  + Qatar footed the bill for the salaries of the Lebanese army.
  - The aunt footed the bill for the soup.
foot+bill pick_up+bill|tab|cheque|cost cover+bill|cost : subj > for.mod,for.of,for.in,for,obj.of,obj.for ; subj:state|org for:actor|for.mod:actor|for:{tribunal,road,mission,repair,rebuilding,refugee,evacuation}|obj.of:actor|obj.for:actor
  + Japan footed the bill for the Cambodian tribunal.
  - The hosts footed the bill for the lunch.
throw+lifeline toss+lifeline hand+lifeline extend+lifeline offer+lifeline : subj > iobj,to,obj.to ; subj:state|org iobj:actor|to:actor|obj.to:actor|iobj:state
  + Saudi Arabia threw Pakistan a lifeline.
  - The sailor threw the boy a lifeline.
bailout/n bail-out/n rescue-package/n rescue-loan/n : by,from,poss,mod > of ; of:state|of:{bank,airline,government} by:actor|from:actor|poss:actor|mod:actor
  + The bailout of Greece by the EU took months.
  - A bailout of the flooded cellar by the boys took a day.
wipe_out strike_off annul : subj > of,obj.of,obj.poss ; subj:state|org obj:{debt,loan,arrears} of:actor|obj.of:actor|obj.poss:actor
  + France wiped out the debt of Sudan.
  - The flood wiped out the debt office of a mill.
stump_up cough_up put_up fork_out shell_out pony_up : subj > for.mod,for.poss,for.of,for,to,obj.for.mod,obj.for,obj.to ; subj:state|org obj:{million,billion,dollar,euro,pound,cash,money,fund} for:actor|to:actor|obj.for:actor|for:place|for:state|for.mod:state|for.poss:state|obj.for.mod:state
  + Kuwait stumped up 50 million dollars for Yemen.
  - The fan coughed up ten dollars for a shirt.
top_up replenish : subj > for,obj.for,obj.of ; subj:state|org obj:{fund,aid,budget,reserve,programme,coffer} for:actor|obj.for:actor|obj.of:actor
  + The EU topped up its fund for Ukraine with two billion euros.
  - The driver topped up the tank.
prop_up keep+afloat : subj.from,subj.of > obj ; subj:{cash,money,loan,credit,deposit,subsidy,grant,remittance} obj:state|org|{government,economy,currency,regime,bank}
  + Cash from Kuwait propped up the Egyptian government.
  - Cash from the aunt propped up the shelf.
announce unveil approve : subj > to,for,in,comp.in,obj.to,obj.for,obj.in,obj.comp.in ; subj:state|org|{government,bank,ministry} obj:{increase,rise,boost} obj.in:{aid,funding,assistance,support,fund,help}
  + Japan announced an increase in aid to fight malaria in Ghana.
  - The firm announced an increase in the pay of cooks.
receive get obtain secure win : from,obj.from > subj ; subj:state|{government,rebel,army} obj:money|{million,billion,dollar,euro,yuan,pound} from:org|from:state|obj.from:state|obj.from:org !obj:{fine,order}
  + Pakistan received six billion dollars from the IMF.
  - The boy received six dollars from the bank.

[AID - 072]
arm equip train outfit rearm supply re-equip : subj > obj ; subj:state|org|armed|group|person obj:armed|state|group|{rebel,militia,fighter,insurgent,soldier,force,army,opposition,police,separatist,faction,unit,recruit}
  + Rwanda armed the rebels in North Kivu.
  - The guide equipped the group with maps.
arm train equip supply : subj > obj ; pass obj:armed|{rebel,militia,fighter,force,soldier,separatist,faction,recruit,unit}
  + The militia was trained and armed by Tehran.
  - The dog unit was trained by a vet.
provide supply send deliver give ship sell donate transfer furnish smuggle hand_over lease gift : subj > to,iobj,obj.to,obj.for,for ; subj:state|org|armed|group|person obj:weapon|{weapon,arms,ammunition,tank,missile,rifle,jet,drone,howitzer,weaponry,rocket,shell,munition,helicopter,armour,air-defence,system,warplane,aircraft,gun,vehicle,training,intelligence,fighter-jet,patrol-boat,radar,armoured-vehicle,launcher,artillery} !to:{border,frontier,front,coast,region,area,line,sea,strait,gulf,province,town,capital} !subj:{rebel,militia,guerrilla,gang,paramilitary,separatist,insurgent}
  + Sweden donated howitzers to the Ukrainian army.
  - The museum gave a tank to the town.
supply/n delivery/n shipment/n transfer/n provision/n sale/n : by,from,poss,mod,of > to ; of:weapon|of:{weapon,arms,tank,missile,ammunition,jet,drone,howitzer} to:actor
  + The delivery of tanks by Warsaw to Kyiv began.
  - The sale of guns to hunters fell.
run pass fly funnel : subj > to,into,in,for,obj.to ; subj:state|armed|org|person|group|{trafficker,plane,ship} obj:weapon|{weapon,arms,missile,rifle,ammunition,drone,gun,rocket,explosive,tank,rpg,hardware,munition} to:actor|to:armed|to:{rebel,militia,fighter,insurgent,front,separatist,guerrilla}|into:state|into:place|obj.to:actor
  + Sudan flew rifles to the Chadian rebels in Darfur.
  - The boy passed a water gun to a pal in Rome.
coach drill school put_through : subj > obj.of,obj.from,obj ; subj:state|armed|org|{instructor,adviser,officer,mercenary,trainer,contractor,commando,force} obj:armed|{officer,cadet,recruit,pilot,gunner,policeman,soldier,guard,rebel,militia,commando,tribesman,marine,sniper,engineer,volunteer,presidential-guard} in:{warfare,combat,counter-terrorism,demining,marksmanship,tactic,camp,use,intelligence}|at:{base,camp,academy}|for:{mission,war,deployment,operation} +subj
  + Turkish officers drilled Somali cadets at a base in Mogadishu.
  - The officer trained a horse at the camp.
resupply bolster beef_up reinforce : subj > obj.of,obj ; subj:state|org|armed|person obj:armed|group|state|{army,navy,militia,rebel,separatist,faction,opposition,police,guard,coastguard,air-force,garrison} with:weapon|with:vehicle|with:{weapon,drone,rocket,missile,radar,tank,jet,gun,rifle,arms,artillery,helicopter,equipment,ammunition,armour,air-defence} +subj
  + South Africa beefed up the Mozambican army with helicopters.
  - The shop equipped the police band with drums.
send dispatch lend second : subj > to,in,obj.to ; subj:state|org|{government,army,kremlin,pentagon} obj:{adviser,instructor,trainer,military-adviser,mercenary,technician,military-trainer,specialist,mechanic,drone-operator} to:state|to:armed|to:actor|to:place|obj.to:actor +subj
  + Moscow sent military advisers to Burkina Faso.
  - The firm sent a trainer to the gym in Rome.
military-aid/n military-assistance/n military-support/n military-training/n arms-supply/n arms-shipment/n arms-delivery/n weapon-shipment/n weapon-delivery/n arms-transfer/n security-assistance/n arms-sale/n air-support/n air-cover/n lethal-aid/n arms-airlift/n logistical-support/n weapon-supply/n military-backing/n training-mission/n : from,by,poss,mod,of > to,for ; from:actor|by:actor|poss:actor|mod:actor to:actor|for:actor|to:{rebel,militia,army,force,insurgent,front,separatist}|for:{rebel,militia,army,force}
  + American military aid to Taiwan grew last year.
  - Air cover for the plants by the net is cheap.
provide lend give supply : subj > to,for,iobj,obj.to,obj.for ; subj:state|org|armed|{alliance,coalition,air-force} obj:{air-cover,air-support,artillery-support,military-support,logistical-support,intelligence,reconnaissance,satellite-image,fire-support,military-aid,military-assistance,firepower,surveillance} to:actor|for:actor|iobj:actor|to:armed|for:armed|obj.to:armed|obj.for:armed|obj.to:actor +subj
  + French jets and the air force provided air support to Malian troops.
  - The coach gave support to the army team.
back support aid assist : subj > obj.in,obj ; subj:state|armed|{airstrike,air-strike,warplane,drone,jet,helicopter,mercenary,artillery} obj:armed|{army,militia,rebel,offensive,advance,troop,force,fighter,operation} with:{airstrike,air-strike,warplane,drone,jet,helicopter,mercenary,artillery,firepower,gunship}|subj:{warplane,drone,jet,helicopter,airstrike,mercenary,artillery} +subj
  + Russian mercenaries and warplanes backed the Libyan rebel army.
  - The jet backed the army truck into a wall.
build_up stand_up equip_train : subj > obj.of,obj ; !obj.poss:{it,they,he,its,their,his} subj:state|armed|org|{coalition,pentagon,kremlin} obj:{army,force,police,militia,coastguard,navy,air-force,border-guard,brigade} +subj
  + Turkey built up the Somali army.
  - The gym built up the force of legs.
embed : subj > with,in,obj.with ; subj:state|armed|{army,pentagon} obj:{adviser,soldier,trainer,instructor,commando,officer} with:armed|obj.with:armed|in:armed +subj
  + France embedded advisers with the Malian army.
  - The publisher embedded a soldier in the plot.
receive get obtain secure : obj.from,from > subj ; subj:state|armed|actor from:state|obj.from:state obj:weapon|{howitzer,jet,tank,missile,drone,rifle,ammunition,helicopter,launcher,armoured-vehicle,gunboat,shell,radar}
  + Taiwan received howitzers from Washington.
  - The museum received a howitzer from a widow.
take+delivery|shipment|consignment : obj.from,from,obj.of.mod,obj.of.from > subj ; subj:state|armed obj.of:weapon|obj.of:{jet,tank,howitzer,drone,missile,helicopter,rifle,ammunition,warship,frigate,submarine,radar,gunboat}
  + Ukraine took delivery of Danish jets.
  - The shop took delivery of Danish chairs.
arming/n rearming/n equipping/n training/n : by,poss,mod > of ; of:armed|of:group|of:{pilot,soldier,rebel,recruit,cadet,militia,fighter,officer} by:actor|poss:actor|mod:actor
  + The arming of rebels by Libya went on.
  - The training of a pilot whale by the zoo went on.
reach arrive_in : subj.from > obj,in ; subj:weapon|{arms,missile,drone,ammunition,rifle,rocket} subj.from:state +subj.from
  + Weapons from Iran reached the Houthis.
  - Weapons from the attic reached the stage.
train drill school : in,at > obj ; pass obj:armed|{soldier,pilot,cadet,recruit,troop,force,officer,fighter,rebel,policeman} in:state|in:place
  + Ukrainian soldiers are trained in Spain.
  - The soldiers' dogs are trained in Spain.
train drill : under > subj ; subj:armed|{soldier,pilot,cadet,recruit,troop,force,fighter,rebel} under:armed|under:{instructor,adviser,trainer,officer}
  + Ukrainian soldiers are training in Spain under British instructors.
  - The runners are training under a coach.
prop_up shore_up keep_afloat : subj > obj ; subj:state|armed|org|group obj:armed|group|{army,rebel,junta,militia,soldier,force,faction}
  + Rwanda props up the M23 rebels.
  - The beam props up the army tent.
slip funnel pass smuggle : subj > to,obj.to,into ; subj:state|org|armed|person obj:weapon|{shell,missile,arms,ammunition,rifle,drone,weapon,rocket,cash} to:state|to:armed|to:group|to:actor|obj.to:actor
  + Bulgaria slipped shells to Ukraine.
  - The boy slipped shells to his sister.
pay_for : subj > for.mod,for.of,for.for ; subj:state|org|human|{taxpayer,government} for:weapon|for:{drone,missile,tank,jet,shell,ammunition,radar,generator} for.mod:actor|for.for:actor|for.of:actor
  + Latvian taxpayers paid for Ukrainian drones.
  - The boy paid for a toy drone.
hand_over deliver donate present ship : subj > to,for,comp.for,comp.obj,obj.to,obj.for,iobj ; subj:state|org|{embassy,agency,government} obj:{vehicle,ambulance,truck,bus,tractor,generator,ventilator,computer,uniform,motorcycle,bicycle,equipment,medical-equipment,hospital-equipment,patrol-boat,radio,pump,drilling-rig,fire-engine} to:actor|for:actor|comp|obj.to:actor|obj.for:actor|to:{hospital,clinic,refugee,police,village,school,community}
  + Germany handed over thirty vehicles to the health ministry of Ethiopia.
  - The dealer handed over the vehicle to the bride.
train : subj > obj ; subj:state|armed|org obj:{pilot,recruit,cadet,officer,policeman,police-officer,soldier,fighter,sailor,commando,nurse,midwife,deminer,guard,border-guard}
  + The Turkish army trains Somali pilots.
  - The bird trains pilot chicks.

[AID - 073]
rescue evacuate save pluck airlift shelter bring_out fly_out : subj > obj ; subj:armed|state|org|vehicle|human|{navy,coastguard,army,helicopter,fisherman,ship,crew,firefighter,rescuer,government,air-force,volunteer,police,mission,team} obj:human|{people,passenger,survivor,migrant,refugee,foreigner,national,citizen,diplomat,tourist,sailor,crew,wounded,villager,resident,soldier,patient,miner} !obj:{hostage}
  + American helicopters evacuated two thousand foreigners to Cyprus.
  - The keeper saved a penalty.
rescue evacuate airlift shelter save : subj > obj ; pass obj:human|{people,passenger,survivor,migrant,refugee,foreigner,national,citizen,diplomat,tourist,sailor,crew,wounded,villager,resident}
  + Sixty migrants were rescued by the Spanish coastguard.
  - The files were saved by the clerk.
shelter feed house treat vaccinate resettle clothe care_for look_after tend nurse accommodate take_care : subj > obj,for,to,of ; subj:state|org|human|{charity,agency,doctor,hospital,government,volunteer,monastery,church,town,village,nun,medic} obj:human|{refugee,migrant,survivor,victim,displaced,wounded,injured,evacuee,child,family,patient,casualty}
  + Nuns sheltered the displaced in a monastery near Goma.
  - The cat fed her young.
evacuation/n rescue/n airlift/n : by,of,mod,poss > of ; of:human|of:{civilian,foreigner,national,citizen,migrant,wounded,refugee,survivor,resident,staff,diplomat}
  + The evacuation of foreigners by the French navy ended.
  - The evacuation of the flat was a drill.
rescue pluck save retrieve recover lift pull : subj > from,obj ; subj:state|armed|org|vehicle|human|{navy,coastguard,crew,trawler,helicopter,rescuer,firefighter,team,lifeboat,volunteer} obj:human|{migrant,people,survivor,sailor,passenger,refugee,crew} from:{sea,water,dinghy,boat,raft,rubble,ruin,wreckage,flood,ship,vessel,roof,sinking-ship,debris,tunnel,mine,sahara,desert,wreck} +subj
  + A Maltese tanker plucked ninety migrants from a dinghy and Syrian volunteers pulled children from the rubble.
  - The keeper saved the crew from the water.
evacuate airlift fly_out bring_home fly_home bus_out lift_out : subj > from,obj.from,obj,to ; subj:state|armed|org|vehicle|{government,navy,army,air-force,embassy,plane,helicopter,ship,warship,frigate} obj:human|{national,citizen,staff,diplomat,foreigner,tourist,student,worker,resident,wounded,patient,nationals} from:state|from:place|from:{capital,city,war,zone,enclave,island,embassy,country,hospital}|obj.from:state|obj.from:place|to:state|to:place +subj !obj:{troop,soldier,force,marine,contingent,army,battalion,peacekeeper,legionnaire}
  + The Indian air force airlifted its students from Sanaa.
  - The plane brought home a worker from Oslo.
search comb dig look : subj > for,through ; subj:{rescuer,firefighter,diver,navy,coastguard,volunteer,team,soldier,helicopter,rescue-team,crew} for:{survivor,victim,missing,body,passenger,sailor,castaway,fisherman,miner} +subj
  + Mexican rescuers and navy divers searched for survivors off Campeche.
  - The diver looked for a coin.
lodge host put_up : subj > obj,for ; subj:state|org|human|{village,town,church,mosque,school,convent,hotel,stadium,camp,gymnasium,hospital,city,monastery,kibbutz} obj:{homeless,evacuee,displaced,refugee,migrant,survivor,orphan,villager,flood-victim,quake-victim,family,thousand,deportee,returnee} in:{school,church,tent,camp,stadium,mosque,gymnasium,hotel,convent,barracks,monastery,home}|at:{school,church,camp,stadium} +subj
  + A Hungarian town put up Ukrainian families in a school.
  - The town hall housed families of mice in a tent.
operate_on inoculate immunise immunize : subj > obj,on,for ; subj:state|org|{doctor,surgeon,medic,nurse,hospital,clinic,charity,agency,mission,hospital-ship,field-hospital,volunteer,brigade} obj:human|{wounded,refugee,child,villager,patient,victim,casualty,survivor,soldier,fighter,migrant,displaced}|on:{wounded,victim,casualty,child}|for:{wounded,orphan,victim,casualty,displaced,sick} +subj
  + The UN agency immunised Afghan children against polio.
  - The nurse treated a child to cake.
airdrop parachute drop air-drop : subj > to,for,on,over,into,in ; subj:state|armed|vehicle|{plane,air-force,agency,helicopter,coalition} obj:{food,aid,supply,water,medicine,relief,parcel,package,pallet,meal,ration,leaflet,bundle,flour} to:human|to:place|into:place|over:place|on:place|for:human|in:place|over:{strip,enclave,mountain,island,camp}|into:{strip,enclave,camp} +subj
  + Jordanian planes parachuted meals into the Gaza Strip.
  - The plane dropped water on the lawn.
truck bus ferry ship fly rush airlift haul cart : subj > to,into,for,from ; subj:state|org|armed|vehicle|{agency,charity,convoy,donor,volunteer} obj:{food,aid,water,medicine,relief,flour,grain,vaccine,fuel,tent,blanket,oxygen,supply,relief-supply,medical-supply,baby-milk,wheat,rice,generator} to:place|to:state|to:human|into:place|into:state|to:{camp,village,survivor,hospital,victim,refugee,region,quake-zone,enclave} +subj
  + Aid agencies trucked water to the drought-hit villages of Somaliland and Turkey rushed tents to Albania.
  - The van trucked water to the pool at the fair.
distribute hand_out dole_out dispense give_out share_out pass_out : subj > to,among,in,for,obj.to ; subj:state|org|armed|person|{volunteer,charity,church,agency,soldier,red-cross,peacekeeper} obj:{food,aid,water,medicine,relief,flour,ration,blanket,tent,bread,rice,soap,tarpaulin,mosquito-net,seed,food-parcel,kit,coupon,cash} to:human|among:human|in:place|in:{camp,village,suburb}|for:human
  + Indonesian soldiers handed out rice among the evacuees in Palu.
  - The soldier handed out soap in the bath.
food-aid/n humanitarian-aid/n relief-aid/n emergency-aid/n medical-aid/n disaster-relief/n relief-supply/n flood-relief/n aid-convoy/n relief-convoy/n food-parcel/n relief-flight/n aid-flight/n mercy-flight/n rescue-team/n rescue-mission/n relief-effort/n relief-operation/n rescue-operation/n humanitarian-assistance/n food-shipment/n medical-team/n : from,by,poss,mod,of > to,for,in ; from:actor|by:actor|poss:actor|mod:actor|of:org to:actor|for:actor|to:{victim,survivor,refugee,camp,town,enclave,displaced}|for:{victim,survivor,refugee,displaced}|to:place|in:place
  + Indian food aid to Afghanistan crossed the border at Wagah.
  - A rescue team of robots in the film won.
open run set_up : subj > in,for,obj.in,obj.for ; subj:state|org|{charity,army,agency,navy,church,red-crescent,government} obj:{soup-kitchen,field-hospital,clinic,refugee-camp,reception-centre,shelter,camp,feeding-centre,tent-city,tent-camp,transit-camp,trauma-centre,hospital-ship} in:place|in:state|for:human|obj.in:place|obj.for:human +subj
  + The Emirati Red Crescent opened a field hospital in Amdjarass.
  - The army cook set up a shelter in the garden for a hen.
clear defuse remove dismantle : subj > from,in,of,obj.in,obj.from ; subj:org|state|{sapper,deminer,charity,team,engineer,mission,expert,agency,bomb-squad} obj:{mine,landmine,land-mine,unexploded-bomb,minefield,ordnance,cluster-bomb,munition,booby-trap} in:place|in:state|from:place|obj.in:place|from:{field,village,road,school}|in:{village,field} +subj
  + Azerbaijani sappers and a British charity cleared landmines from villages in Fuzuli.
  - The spring cleared a mine of water in Wales.
reunite : subj > with,obj.with ; subj:org|state|{charity,agency,red-cross,unicef,government} obj:human|{child,orphan,family,boy} with:human|with:{family,parent,mother,relative} +subj
  + The Red Cross reunited Rwandan children with their families.
  - The band reunited a guitarist with his family of drums.
restore reconnect : subj > to,in,obj.to,obj.in ; subj:org|state|{engineer,charity,agency,army} obj:{power,water,electricity,water-supply,power-supply,heating} to:place|to:state|in:place|in:state|to:{village,town,hospital,city,camp}|obj.to:place|obj.in:place +subj
  + UNICEF restored water to the town of Aleppo.
  - The agency restored power to the toy train in Rome.
receive get obtain : obj.from,from > subj ; subj:actor|place from:state|obj.from:state|from:org|obj.from:org obj:{generator,wheat,rice,grain,vaccine,medicine,tent,ambulance,blanket,flour,oxygen,fuel,ventilator,water-pump,seed,fertiliser,fertilizer,food} -comp
  + Moldova received generators from Romania.
  - The shop received tents from a mill.
reach arrive_in land_in dock_in : subj.from,subj.of.from,subj.mod > obj,in,at ; subj:{consignment,shipment,cargo,planeload,batch,donation} subj.of:{rice,wheat,grain,vaccine,medicine,food,flour,tent,blanket,fuel,aid,oxygen,relief,dose,generator} +obj|in|at
  + A consignment of rice from Japan reached Sri Lanka.
  - A consignment of shoes from Japan reached Sri Lanka.
land_in land_at touch_down_in dock_in dock_at arrive_in roll_into pull_into : subj.mod,subj.from,subj.of > in,into,at ; subj:vehicle|{convoy,plane,ship,truck,aircraft,flight} subj.with:{aid,relief,medicine,food,flour,tent,rescuer,blanket,supply,water,grain}
  + Two Turkish planes with aid landed in Beirut.
  - Two planes with tourists landed in Beirut.
pick_up fish_out winch haul_aboard : subj > obj ; subj:vehicle|{frigate,coastguard,navy,trawler,ferry,lifeboat,warship,tanker,helicopter,crew,ship} obj:{migrant,castaway,survivor,refugee,sailor,boat-people,fisherman,seafarer}
  + A Portuguese frigate picked up forty migrants.
  - The bus picked up the sailor's hat.
take+board@on take_aboard bring+ashore : subj > obj ; subj:vehicle|{frigate,coastguard,navy,trawler,ferry,lifeboat,warship,tanker,crew,ship} obj:{migrant,castaway,survivor,refugee,sailor,fisherman,people,boat-people,seafarer}
  + A Spanish trawler took castaways on board.
  - The trawler took ice on board.
take fly bring airlift : subj > from,obj.from,obj ; subj:state|org|armed obj:{child,patient,wounded,casualty,victim,survivor,soldier} for:{treatment,care,surgery,operation,medical-treatment} from:place|from:state|obj.from:place
  + The Emirates took wounded children from Gaza for treatment.
  - The clinic took a child for surgery.
send dispatch : subj,obj.from,obj.mod > to,in ; pass obj:{firefighter,doctor,rescuer,medic,engineer,nurse,fire-engine,ambulance,rescue-dog,surgeon} to:state|to:place +to
  + Firefighters from Romania were sent to Greece.
  - Firefighters from the quiz were sent to bed.
dig_in dig_through comb search : subj > in.in,in,through,obj ; subj:{team,rescuer,rescue-team,search-team,firefighter,soldier,volunteer,crew} in:{rubble,ruin,wreckage,debris}|through:{rubble,ruin,wreckage,debris}|obj:{rubble,ruin,wreckage,debris}
  + A Chilean search team dug in the rubble in Haiti.
  - A team of moles dug in the lawn in Haiti.
get sneak bring : subj > into,to ; subj:org|state|{charity,convoy,agency,red-cross} obj:{food,aid,medicine,relief,water,fuel,supply,flour} into:place|into:state
  + The Red Cross got food into Homs.
  - The ant got food into its nest.
drop airdrop fly_in truck_in : by > obj.for,for,to ; pass obj:{food,aid,relief,water,medicine,flour,parcel} obj.for:place|obj.for:human|for:place|to:place
  + Food for Gaza was dropped by Jordanian planes.
  - Food for thought was dropped by the speaker.
fly send rush dispatch ship : subj > to,into,in,obj.to ; subj:state|org|armed obj:{rescuer,firefighter,doctor,medic,surgeon,nurse,rescue-team,engineer,rescue-dog,aid-worker,paramedic,field-hospital,sniffer-dog} to:place|to:state|into:place|obj.to:place
  + Norway flew rescuers to Mozambique.
  - The circus flew a doctor to Rome in a play.

[AID - 074]
protect escort guard patrol secure : subj > obj ; subj:armed|{peacekeeper,troop,force,navy,soldier,army,mission,frigate,warship} obj:{civilian,convoy,refugee,ship,camp,village,people,tanker,aid-convoy,vessel,shipping,villager,minority,displaced}
  + French frigates escorted the tankers through the strait.
  - The fence protects the people of the villa.
deploy send contribute dispatch rotate commit : subj > to,in,into,with,obj.to ; subj:state|org|{government,army,union} obj:{peacekeeper,blue-helmet,military-observer,peacekeeping-force,peacekeeping-battalion,peace-force,contingent,stabilisation-force,monitor,truce-monitor,ceasefire-monitor,observer-mission,police-mission} to:state|to:place|in:place|in:state|to:{mission,force}|into:place|obj.to:place +subj
  + The African Union deployed ceasefire monitors to Tigray.
  - The shop sent a screen monitor to Rome.
peacekeeping-mission/n stabilisation-mission/n observer-mission/n monitoring-mission/n peacekeeping-deployment/n : by,of,mod,poss > in,to,for ; by:actor|of:actor|mod:actor|poss:actor in:state|in:place|to:state|to:place
  + The African Union's peacekeeping mission in Somalia entered a new phase.
  - The monitoring mission of the app is to count steps in Rome.
protect shield guard separate : subj > obj,from ; subj:{peacekeeper,blue-helmet,un-force,mission,police,troop,soldier,battalion} obj:{civilian,villager,minority,serb,albanian,refugee,pilgrim,displaced,monastery,community,enclave,faction} from:armed|from:group|from:{attack,militia,rebel,mob,reprisal,raid,violence,gang} +subj
  + Italian peacekeepers shielded Serb villagers from a mob in Kosovo.
  - The net guarded the community of bees from a raid.
stand+guard keep+watch stand+watch : subj > over.in,over,at,outside ; subj:{peacekeeper,troop,soldier,blue-helmet,battalion,contingent} over:{camp,village,convoy,refugee,civilian,monastery,enclave,hospital,school}|outside:{camp,village,hospital,monastery}|at:{camp,monastery}
  + Indian peacekeepers stood guard over the camp in Bor.
  - Geese stood guard over the pond in Bor.
deploy send dispatch field : subj > to,in,for,obj.to,obj.in,obj.for ; subj:state|org|{union,bloc,mission} obj:{election-observer,election-monitor,observer-mission,observer,poll-observer,poll-monitor,monitor,ceasefire-monitor} to:place|in:place|obj.in:place|obj.to:place|for:{election,vote,referendum,poll}
  + The European Union deployed election observers in Malawi.
  - The club sent an observer to the match.

[AID - 075]
grant give offer provide extend : subj > to,iobj,obj,obj.to ; subj:state|org|person|{government,embassy,church,king,court,ministry,president} obj:{asylum,refuge,citizenship,sanctuary,protection,shelter,residency,visa,passport,haven,safe-haven,refugee-status,exile}
  + Nicaragua granted asylum to the former president of El Salvador.
  - The oak gave shelter to the owl.
take_in accept admit host welcome absorb resettle receive harbour harbor : subj > obj,from ; subj:state|place|org|{town,village,government,city} obj:{refugee,migrant,asylum-seeker,evacuee,displaced,exile,ukrainian,syrian,thousand,hundred}
  + Costa Rica has taken in thousands of refugees.
  - The lake took in the rain.
harbour harbor shelter host house protect : subj > obj.of,obj.from,obj ; subj:state|place|{government,embassy,country,church,regime} obj:person|human|{exile,dissident,rebel-leader,deposed-president,defector,whistleblower,fugitive,opponent,ex-president,dictator,politician} in:{embassy,exile,residence,villa,consulate,compound,monastery,church}|obj.from:state|obj.from:place|from:{arrest,prosecution,extradition,persecution,justice} +subj
  + Ecuador harboured the whistleblower in its embassy in London.
  - The country house hosted a fugitive from a play.
asylum/n refuge/n sanctuary/n safe-haven/n residency/n political-asylum/n refugee-status/n temporary-protection/n safe-passage/n : by,from,poss,mod,of > to,for ; by:actor|poss:actor|mod:actor|from:actor to:human|for:human|to:actor|for:actor
  + Political asylum by Mexico for the Ecuadorian vice president caused a break.
  - Sanctuary for owls by the barn is new.
naturalise naturalize regularise regularize : subj > obj ; subj:state|{government,country,parliament,king} obj:human|{migrant,refugee,worker,thousand,hundred,bidoon,resident,player} +subj
  + Colombia regularised a million Venezuelan migrants.
  - The king naturalised a rose.
open+door|gate : subj > to ; subj:state|place|{government,church,city} to:{refugee,migrant,asylum-seeker,exile,evacuee,dissident,displaced}
  + Chad opened its doors to Sudanese refugees.
  - The shop opened its doors to buyers.
find+refuge|asylum|shelter|sanctuary|haven : in,obj.in,with,at,obj.with > subj ; subj:human|person|actor in:state|in:place|obj.in:state|obj.in:place|with:state
  + Sudanese refugees found refuge in Chad.
  - The owl found shelter in a barn.
grant+asylum|refuge|citizenship|sanctuary give+asylum|refuge|shelter|sanctuary|citizenship offer+asylum|refuge|sanctuary : by,in,obj.in,subj > iobj,obj ; pass !obj:{bird} by:actor|in:state|obj.in:state|in:place
  + The Afghan judges were given shelter in Greece.
  - The swans were given shelter from the wind.
welcome receive accept : by,as.by,subj > obj ; obj:human|person|actor as:{refugee,asylum-seeker,exile}
  + The Syrian surgeon was welcomed as a refugee by Canada.
  - The surgeon was welcomed as a friend.
let_in let_into wave_in wave_through : subj,into > in,obj ; obj:{refugee,migrant,asylum-seeker,evacuee,exile,displaced}|in:{refugee,migrant,asylum-seeker,evacuee,exile}
  + Turkey let in Syrian refugees.
  - The porter let in the cat.
accept take_in receive admit welcome : subj > from,in,obj.in,obj.from,obj ; subj:state obj:{refugee,asylum-seeker,migrant,evacuee,exile,orphan,boat-people}|obj.from:{camp,refugee-camp}|obj.in:{camp,refugee-camp} !neg
  + Portugal accepted 300 refugees from camps in Greece.
  - Portugal accepted the runner from the team.

[AID - 073]
send dispatch fly_in lay_on charter provide : subj > aim.obj,comp.obj ; subj:actor obj:{plane,aircraft,helicopter,ambulance,ship,jet,airliner,boat,hospital-ship,train,bus} aim.obj:{wounded,injured,burned,burnt,patient,survivor,casualty,sick,stranded,national,citizen,victim,passenger,resident,child,casualties}|comp.obj:{wounded,injured,burned,burnt,patient,survivor,casualty,sick,stranded,national,citizen,victim,passenger,resident,child}
  + Chad sent a plane to fly the wounded to Ndjamena.
  - Chad sent a plane to film the whales.

[AID - 073]
send dispatch fly_in rush : subj > to,for ; subj:actor obj:{plane,aircraft,helicopter,ship,convoy,truck,lorry,boat,train,airliner} with:{medicine,aid,food,relief,supply,blanket,tent,doctor,medic,water,nurse,surgeon,flour,vaccine}|obj.with:{medicine,aid,food,relief,supply,blanket,tent,doctor,medic,water,nurse,surgeon,flour,vaccine}|of:{medicine,aid,food,relief,supply,blanket}|obj.of:{medicine,aid,food,relief,supply,blanket}
  + Turkey dispatched an aircraft with medicines to Somalia.
  - Turkey dispatched a ship with sailors to Somalia.

# --- wordings of gifts, costs borne, rescue
[AID - 071]
write_off wipe_out cancel forgive waive strike_off : subj > obj.of.of,obj.of.poss,obj.of.by,obj.by,for,of.of ; subj:state|org|{bank,fund,creditor,government} obj:{part,half,share,portion,bulk,third,quarter,rest,remainder,million,billion,chunk,slice,most,tranche,dollar,euro} obj.of:{debt,loan,arrears,liability}
  + Norway wrote off half of the debt of Somalia. = Norway
  - The driver wrote off half of the car.
underwrite bankroll subsidise subsidize defray : subj > obj.in,obj.of,in,obj.poss,of,obj.of.in ; subj:state|org|{kingdom,emirate,bank,fund,government} obj:{salary,wage,stipend,pension,running-cost,school,hospital,budget,election,army,campaign,mission,reconstruction,rebuilding,clinic,payroll,transition,police-force} obj.in:place|obj.of:actor|in:place|obj.of:human|obj.poss:state|obj.of.in:place +subj
  + Kuwait bankrolled the salaries of doctors in Aden. = Kuwait
  - The father bankrolled a school play.
shoulder bear defray absorb meet : subj > obj.of,of,for,obj.for,obj.of.in ; subj:state|org|{kingdom,fund,government} obj:{cost,bill,expense,burden} obj.of:{war,mission,rebuilding,reconstruction,treatment,election,evacuation,funeral,refugee,repair,schooling,deployment,tribunal,campaign}
  + Norway shouldered the cost of the mission in Haiti.
  - The bridge bore the burden of repair trucks.
chip_in kick_in weigh_in step_in come_in come_through : subj > for,to,toward,towards,in ; subj:state|org|{government,bank,fund} with:money|with:{million,billion,loan,grant,donation,cash,credit,aid,relief,fund}|obj:money|obj:{million,billion}
  + Finland chipped in with a grant for Moldova.
  - The guitarist chipped in with a solo for Oslo.
plug fill close bridge : subj > obj.in.of,obj.in.poss,obj.in,obj.of,in ; subj:state|org|{fund,bank,government} obj:{gap,hole,shortfall,deficit,financing-gap,funding-gap,budget-gap,budget-hole} obj.in:{budget,finance,funding,treasury,coffer,reserve}|obj.of:state|obj.in:state|in:{budget,finance}
  + The United Arab Emirates plugged a hole in Egypt's budget.
  - The plumber plugged a hole in the budget hotel.
make+donation|gift|grant|contribution present+donation|cheque give+donation|cheque|handout : subj > to,obj.to,for,iobj ; subj:state|org|{government,embassy,bank,fund} to:state|to:{victim,refugee,hospital,school,fund,survivor,orphanage}|obj.to:state|obj.to:{victim,refugee,hospital,school,fund,survivor,orphanage}|for:{victim,refugee,survivor}|iobj:state +subj
  + Taiwan made a donation to Haiti.
  - The star made a donation to a club.

[AID - 072]
ship rush donate send deliver transfer supply dispatch gift hand_over fly : subj > to,obj.to,iobj ; subj:state|{pentagon,kremlin,government} obj:{battery,launcher,air-defence,air-defence-battery,interceptor,howitzer,shell,mortar,rocket-launcher,radar,armoured-vehicle,night-vision,body-armour,helmet,gunboat,patrol-boat,minesweeper,anti-tank-missile,air-defence-system,tank,ammunition,munition,missile} to:state|to:armed|obj.to:state|iobj:state|iobj:armed +obj +subj !for:money
  + Sweden shipped mortars to Ukraine. = Sweden > Ukraine
  - The shop shipped a battery to a buyer.
school tutor instruct drill mentor coach train_up : subj > obj.of,obj.mod,obj.poss,obj ; subj:{adviser,advisor,instructor,trainer,mercenary,officer,sergeant,marine,commando,contractor,ranger,paratrooper}|subj:armed obj:{guard,guardsman,bodyguard,gendarme,ranger,recruit,cadet,marine,commando,police,policeman,soldier,sailor,border-guard,conscript,militiaman,gunner} +obj !subj.of:{school}
  + French instructors schooled the border guards of Benin. = French instructors
  - The instructor schooled a pony.
undergo complete finish receive take begin attend get : obj.by,obj.from,obj.with,by,from,with,under,in,at > subj ; subj:armed|{recruit,cadet,pilot,conscript,airman,gunner,policeman,marine,volunteer,officer} obj:{training,course,instruction,training-course,crash-course,basic-training,drill} in:state|obj.by:actor|obj.from:actor|by:actor|from:actor|under:actor|in:{warfare}|obj.in:{warfare,tactic,demining,gunnery}|obj.in:state|at:{base} +subj !in:{yoga}
  + Malian recruits received training from Turkish officers.
  - The recruit finished a course of soup.
kit_out fit_out tool_up : subj > obj.of,obj.poss,obj ; subj:state|armed|org obj:armed|{army,militia,rebel,brigade,soldier,recruit,police,coastguard,battalion,navy} +obj
  + Italy kitted out the Libyan coastguard.
  - The tailor kitted out a police dog.

[AID - 073]
whisk bring lead ferry lift haul carry guide take lift_off steer+safety@to : subj > obj.from,from,obj ; subj:armed|state|org|vehicle|{rescuer,coastguard,navy,helicopter,soldier,firefighter,crew,volunteer,police} obj:human|{people,passenger,survivor,migrant,tourist,villager,resident,child,crew,sailor,hiker,climber,miner,family} to:{safety}
  + A Croatian helicopter lifted the sailors to safety.
  - The crew took the tourists to the safety museum.
pitch put_up erect raise : subj > for,obj.for ; subj:state|org|armed|{agency,soldier,volunteer,charity,red-cross} obj:{tent,shelter,tent-camp,tent-city,field-kitchen,marquee} for:human|obj.for:human|for:{refugee,survivor,homeless,displaced,victim}|obj.for:{refugee,survivor,homeless,displaced,victim}
  + Turkish soldiers pitched tents for the homeless in Izmir.
  - The clown pitched a tent for a horse.
demine de-mine : subj > obj.of,obj.in,in,obj ; subj:actor|{sapper,charity,engineer,team,soldier,expert} +subj
  + Norwegian sappers demined fields in Laos.
  - The band demined its song list.
help_dig help_search help_rescue help_evacuate help_rebuild help_repair help_clear help_feed help_treat help_house : subj > obj,in,comp.in,comp.obj ; subj:state|org|armed|{rescuer,team,doctor,engineer,navy,charity,surgeon} obj:state|comp.in:place|in:place|comp.in:state|comp:{rebuild,dig,rescue,evacuate,treat,feed} +subj
  + Chilean rescuers helped search the rubble in Quito.
  - The mole helped dig a hole in the lawn.

[AID - 075]
give+home|roof offer+home|roof find+home provide+home|roof : subj > to,for,iobj,obj.to,obj.for ; subj:state|org|place|{village,town,church,government,city} to:{refugee,migrant,orphan,exile,displaced,evacuee,family}|for:{refugee,migrant,orphan,exile,displaced,evacuee}|iobj:{refugee,migrant,orphan,exile,displaced,evacuee,family}|obj.for:{refugee,migrant,orphan,exile,displaced,evacuee}|obj.to:{refugee,migrant,exile,evacuee}
  + Ireland gave a home to Syrian refugees.
  - The farm gave a home to an old horse.
let_stay allow_stay permit_stay let_remain allow_remain let_settle allow_settle : subj > obj ; subj:state|{government,court,minister,ministry,tribunal} obj:{refugee,migrant,asylum-seeker,evacuee,exile,dissident,displaced,deserter,defector,ukrainian,afghan}
  + Sweden let the Afghan refugees stay.
  - The hotel let the exile stay an hour.
