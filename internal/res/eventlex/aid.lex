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

# --- seen in wire copy, second round
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
treat care_for vaccinate shelter rescue airlift pluck pull : subj > obj ; subj:actor obj:{wounded,injured,sick,survivor,refugee,migrant,victim,patient,child,villager,passenger,crew,fisherman,sailor,people}
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

# --- third round: breadth
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

[AID - 072]
arm equip train outfit rearm supply re-equip : subj > obj ; subj:state|org|armed|group|person obj:armed|state|group|{rebel,militia,fighter,insurgent,soldier,force,army,opposition,police,separatist,faction,unit,recruit}
  + Rwanda armed the rebels in North Kivu.
  - The guide equipped the group with maps.
arm train equip supply : subj > obj ; pass obj:armed|{rebel,militia,fighter,force,soldier,separatist,faction,recruit,unit}
  + The militia was trained and armed by Tehran.
  - The dog unit was trained by a vet.
provide supply send deliver give ship sell donate transfer furnish smuggle hand_over lease gift : subj > to,iobj,obj.to,obj.for,for ; subj:state|org|armed|group|person obj:weapon|{weapon,arms,ammunition,tank,missile,rifle,jet,drone,howitzer,weaponry,rocket,shell,munition,helicopter,armour,air-defence,system,warplane,aircraft,gun,vehicle,training,intelligence,fighter-jet,patrol-boat,radar,armoured-vehicle,launcher,artillery}
  + Sweden donated howitzers to the Ukrainian army.
  - The museum gave a tank to the town.
supply/n delivery/n shipment/n transfer/n provision/n sale/n : by,from,poss,mod,of > to ; of:weapon|of:{weapon,arms,tank,missile,ammunition,jet,drone,howitzer} to:actor
  + The delivery of tanks by Warsaw to Kyiv began.
  - The sale of guns to hunters fell.

[AID - 073]
rescue evacuate save pull pluck airlift shelter bring_out fly_out : subj > obj ; subj:armed|state|org|vehicle|human|{navy,coastguard,army,helicopter,fisherman,ship,crew,firefighter,rescuer,government,air-force,volunteer,police,mission,team} obj:human|{people,passenger,survivor,migrant,refugee,foreigner,national,citizen,diplomat,tourist,sailor,crew,wounded,villager,resident,soldier,patient,miner} !obj:{hostage}
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

[AID - 074]
protect escort guard patrol secure : subj > obj ; subj:armed|{peacekeeper,troop,force,navy,soldier,army,mission,frigate,warship} obj:{civilian,convoy,refugee,ship,camp,village,people,tanker,aid-convoy,vessel,shipping,villager,minority,displaced}
  + French frigates escorted the tankers through the strait.
  - The fence protects the people of the villa.

[AID - 075]
grant give offer provide extend : subj > to,iobj,obj,obj.to ; subj:state|org|person|{government,embassy,church,king,court,ministry,president} obj:{asylum,refuge,citizenship,sanctuary,protection,shelter,residency,visa,passport,haven,safe-haven,refugee-status,exile}
  + Nicaragua granted asylum to the former president of El Salvador.
  - The oak gave shelter to the owl.
take_in accept admit host welcome absorb resettle receive harbour harbor : subj > obj,from ; subj:state|place|org|{town,village,government,city} obj:{refugee,migrant,asylum-seeker,evacuee,displaced,exile,ukrainian,syrian,thousand,hundred}
  + Costa Rica has taken in thousands of refugees.
  - The lake took in the rain.
