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
