# PROTEST: demonstrations, strikes, boycotts by people, riots.

[PROTEST demo 141]
protest demonstrate rally march picket : subj > against,at,outside ; subj:human|group|org !for:{team} !obj:{result,skill}
  + Thousands of Sudanese protested against the junta.
  - The tutor demonstrated the trick.
take+street@to pour_into+street stage+protest|rally|demonstration|sit-in|march|vigil hold+protest|rally|demonstration|sit-in|march|vigil organise+protest|march|rally organize+protest|march|rally join+protest|demonstration|rally|march : subj > against,obj.against,over ; subj:human|group|org
  + Students staged a sit-in against the rector.
  - The dealers held a rally for vintage cars.
protest/n demonstration/n rally/n march/n sit-in/n : by,of,poss,mod > against ; by:human|against:actor
  + A demonstration by nurses against the health ministry blocked the avenue.
  - The demonstration of the new phone was brief.
chant burn+flag|effigy wave+placard|banner : subj > against,obj.of ; subj:{protester,demonstrator,crowd,activist,student,marcher}
  + Protesters burned the flag of Denmark.
  - The cook burned the rice.
gather_outside rally_outside converge_on : subj > outside,on ; subj:{protester,demonstrator,crowd,activist,student,thousand,hundred,resident}
  + Hundreds gathered outside the embassy of France.
  - Clouds gathered outside.
demand : subj > from,of,obj.of ; subj:{protester,demonstrator,crowd,striker,marcher}
  + Demonstrators demanded the resignation of the cabinet.
  - The plant demands light.

[PROTEST strike 143]
go+strike@on walk_off+job down+tool : subj > against,over ; subj:human|org|group
  + Bus drivers went on strike against the city.
  - The clock went on at noon.
strike : subj > against,over ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker} -obj
  + Miners struck over pay.
  - The clock struck nine.
strike/n walkout/n stoppage/n : by,of,mod > against,over ; by:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,lawyer,judge}
  + A strike by port workers closed the harbour.
  - A strike by the forward hit the post.
stage+strike|walkout|stoppage hold+strike call+strike launch+strike begin+strike join+strike : subj > against,obj.against,over ; subj:human|org|group
  + Teachers began a strike against the ministry.
  - The bowler began with a strike.

[PROTEST boycott 143]
boycott : subj > obj ; subj:actor !obj:{meeting,talk,summit}
  + The opposition boycotted the election.
  - The boy got a cot.
boycott/n : by,of,poss,mod > of,against ; by:actor|of:actor
  + A boycott of French goods by shops in Kuwait grew.
  - The word boycott is from a name.

[PROTEST hunger 142]
go+hunger-strike@on begin+hunger-strike start+hunger-strike stage+hunger-strike launch+hunger-strike : subj > against ; subj:human
  + Prisoners began a hunger strike against the warden.
  - The lion began to hunt.
hunger-strike/n : by,of,poss > against ; by:human|of:human|poss:human
  + The hunger strike by the detainees enters its third week.
  - Hunger can strike at noon.

[PROTEST obstruct 144]
block barricade blockade occupy obstruct : subj > obj ; subj:{protester,demonstrator,farmer,activist,crowd,striker,student,resident,villager,trucker,worker}
  + Farmers blocked the motorway near Lyon.
  - Fat blocked the drain.

[PROTEST riot 145]
riot rampage loot : subj > against,obj ; subj:human|group
  + Inmates rioted in the prison.
  - Colours riot in the garden.
riot/n rioting/n looting/n unrest/n : by,of > against,in ; by:human|in:place
  + Riots by inmates left the wing in ruins.
  - The flower bed was a riot of colour.
clash_with : subj & with > - ; subj:{protester,demonstrator,student,supporter,fan,crowd,activist,resident,rioter}
  + Demonstrators clashed with police in Tbilisi.
  - The tie clashed with the shirt.
throw+stone|rock|bottle|petrol-bomb|molotov hurl+stone|rock|bottle|molotov pelt set+fire@on torch : subj > at,obj,obj.at ; subj:{protester,demonstrator,youth,crowd,rioter,student,mob}
  + Youths hurled stones at the soldiers.
  - The pitcher hurled the ball.

# --- seen in wire copy, second round
[PROTEST demo 141]
demonstrate march rally protest picket parade converge : subj > against,at,over,to ; subj:human|group|{people,thousand,hundred,supporter,union,opposition} against:actor|over:{plan,law,arrest,ruling,price,death,killing,decision,attack,result,policy}|at:actor|for:{rally,protest,march,demonstration}|in:{protest,support}|outside:{embassy,ministry,parliament,palace,office,court,consulate}|on:{parliament,palace,embassy,ministry}
  + Teachers marched on parliament over the new law.
  - The band marched in the square.
protest/n demonstration/n rally/n march/n vigil/n sit-in/n : by,of,mod,poss > against,over ; by:human|by:group|mod:actor|against:actor|outside:{embassy,ministry,parliament,palace,court,consulate}
  + A rally by monks outside the embassy was peaceful.
  - A rally of vintage cars passed by.
stage+demonstration|protest|rally|march|sit-in hold+demonstration|protest|rally|march|vigil organise+demonstration|protest|rally|march organize+demonstration|protest|rally|march join+demonstration|protest|rally|march attend+rally|demonstration|vigil : subj > against,obj.against,outside,obj.at,at ; subj:human|group|org
  + Tens of thousands of students staged demonstrations against the fees.
  - The club held a rally for old cars in a field.
chant+slogan burn+flag|effigy wave+placard|banner carry+placard|banner shout+slogan : subj > against,of,obj.of,obj.against,obj.to ; subj:human|group
  + Crowds burned the flag of Denmark in Lahore.
  - Fans waved flags.

[PROTEST strike 143]
strike/n walkout/n stoppage/n : by,of,mod,poss > against,over ; by:human|of:human|mod:human|over:{pay,wage,law,plan,condition,pension,cut,arrest,reform,bill}
  + A strike over pay shut the port of Mombasa.
  - A lucky strike over the hill.
stage+strike|walkout organise+strike|walkout organize+strike|walkout hold+strike stop+work down+tools shun+work go+strike@on : subj > against,over,at ; subj:human|group|org
  + Seven parties organised a general strike against the decree.
  - The clock stopped work.

[PROTEST hunger 142]
continue+hunger-strike begin+hunger-strike stage+hunger-strike end+hunger-strike join+hunger-strike be+hunger-strike@on : subj > against,over,at ; subj:human|group
  + Six detainees continued a hunger strike over the beatings.
  - The trial of the hunger strikers ended.

[PROTEST obstruct 144]
block barricade blockade obstruct : subj > of,against ; subj:human|{people,group} obj:{road,street,highway,bridge,entrance,traffic,railway,square,motorway,port,gate,refinery,crossing,boulevard,roadway} !subj:{soldier,troop,police,officer,guard,rebel,militant,guerrilla}
  + Angry truckers blocked the bridge to France.
  - Fallen trees blocked the road.

[PROTEST riot 145]
riot/n rioting/n unrest/n disturbance/n : by,of,mod > against,in ; by:human|mod:actor|against:actor|in:place
  + Riots against the governor spread in Osh.
  - The garden was a riot of colour.

# --- third round: breadth
[PROTEST demo 141]
protest demonstrate rally march picket parade assemble gather converge mass camp : subj > against,at,outside,over,on,to,near ; subj:human|group|{people,thousand,hundred,dozen,supporter,union,opposition,activist,student,wife,mother,crowd,resident,villager,worker,farmer,teacher,nurse,doctor,journalist,lawyer,monk,driver,pensioner,relative,miner} against:actor|against:event|against:{law,plan,reform,price,corruption,government,war,result,austerity,rule,cut,tax,bill,occupation,deployment,coup,killing,arrest,decision}|over:{plan,law,arrest,ruling,price,death,killing,decision,attack,result,policy,pay,shortage,cut}|at:{embassy,ministry,parliament,palace,consulate,headquarters}|outside:facility|outside:{embassy,ministry,parliament,palace,office,court,consulate,prison,headquarters}|on:{parliament,palace,embassy,ministry,capital}|for:{rally,protest,march,demonstration,vigil}|in:{protest,support,solidarity}
  + Several hundred wives of soldiers marched on the ministry in Bamako.
  - Thousands gathered for the concert.
take+street@to pour_into+street fill+street|square take_to+street flood+street occupy+square stage+protest|rally|demonstration|sit-in|march|vigil|die-in|walk-out hold+protest|rally|demonstration|sit-in|march|vigil organise+protest|march|rally|demonstration organize+protest|march|rally|demonstration join+protest|demonstration|rally|march|vigil lead+protest|march|demonstration|rally mount+protest|demonstration mark+protest attend+rally|protest|vigil call+protest|demonstration|rally resume+protest continue+protest|sit-in begin+protest|sit-in : subj > against,obj.against,over,outside,at,obj.at,obj.outside ; subj:human|group|org|person
  + Teachers took to the streets in Nairobi over pay.
  - The band took to the street with a tuba.
call : subj > against,obj.against ; subj:actor|person|{union,opposition,movement,party,leader} obj:{protest,demonstration,rally,march}
  + The opposition called a rally against the premier.
  - The judge called a break.
call_on call_for urge : subj > - ; subj:actor|person|{movement,leader,union,opposition} for:{protest,demonstration,rally,strike,uprising}
  + The exiled leader called for protests in Minsk.
  - The recipe called for rum.
protest/n demonstration/n rally/n march/n sit-in/n vigil/n picket/n encampment/n mass-protest/n street-protest/n anti-government-protest/n antiwar-march/n protest-march/n : by,of,poss,mod,from > against,over,at,outside ; by:human|by:group|of:human|against:actor|against:event|against:{law,plan,reform,price,corruption,government,war,rule,cut,tax,result,occupation,pension-reform}|over:{price,pay,law,arrest,death,killing,shortage,plan}|outside:facility|in:place|at:facility
  + Demonstrations against a pension reform shook Managua.
  - A march by Sousa closed the show.
march try_march attempt_march : subj > on,to,toward,towards ; subj:human|{student,protester,crowd,supporter} on:facility|on:{embassy,palace,parliament,ministry}|to:facility|to:{embassy,palace,parliament,ministry}|towards:facility|toward:facility
  + Students tried to march on the Israeli embassy in Cairo.
  - The band marched to the palace for the queen.
burn+flag|effigy|tyre|tire|portrait|dragon|picture|poster chant+slogan shout+slogan wave+flag|placard|banner carry+placard|banner|sign brandish+placard beat+pot|pan bang+pot release+balloon lie_down : subj > against,of,obj.of,obj.against,outside,at ; subj:{protester,demonstrator,crowd,activist,student,marcher,people,youth,supporter,hundred,thousand,resident,picket,farmer,mob}
  + Students burned an effigy of the premier in Dhaka.
  - The student burned the toast.
boo jeer heckle pelt egg : subj > obj,at ; subj:{protester,demonstrator,crowd,activist,student,farmer,supporter,worker} obj:person|{minister,president,premier,motorcade,convoy,delegation,mayor,lawmaker}
  + Farmers pelted the minister with eggs.
  - The crowd jeered the referee.
self-immolate set+fire@on : - > - ; subj:{monk,protester,nun} obj:{himself,herself,themselves}
  + A Tibetan monk set himself on fire in Aba.
  - The cook set a pan on fire.

[PROTEST strike 143]
walk_out go+strike@on walk_off+job down+tool stop+work stage+strike|walkout|stoppage|go-slow hold+strike|stoppage call+strike|general-strike|stoppage|walkout launch+strike begin+strike start+strike join+strike observe+strike|shutdown continue+walkout extend+strike resume+strike|walkout refuse_work shun+work paralyse+port|city|country|airport|railway|transport paralyze+port|city|country|airport organise+strike organize+strike announce+strike|walkout : subj > against,obj.against,over,at,in ; subj:human|group|org|{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,judge,farmer,trucker,opposition,railwayman,civil-servant,journalist,lawyer,trader,shopkeeper} !subj:{driver,team} 
  + Dock workers and teachers walked out in Khartoum over the price of bread.
  - The guests walked out of the lift.
strike/n walkout/n stoppage/n general-strike/n work-stoppage/n go-slow/n shutdown/n industrial-action/n lockout/n : by,of,mod,poss > against,over,at,in ; by:human|by:org|of:human|over:{pay,wage,law,plan,condition,pension,cut,arrest,reform,bill,price}|against:{law,plan,reform,cut,government,austerity}|mod:{teacher,docker,driver,pilot,nurse,doctor,rail}
  + A strike by pilots over pensions grounded the airline.
  - A strike of the clock woke him.

[PROTEST boycott 143]
boycott shun stay_away_from : subj > obj.of,obj.by,obj.poss,obj ; subj:actor|person|{opposition,party,voter,union,student,consumer,trader} obj:{election,vote,poll,referendum,parliament,class,lecture,product,goods,company,shop,census,ceremony,session,games,inauguration,store}
  + The opposition boycotted the vote in Togo.
  - The cat boycotted the bowl.
boycott/n : by,of,poss,mod > of,against ; by:actor|of:actor|of:{election,vote,goods,product,parliament,class,referendum,games}
  + A boycott of the election by the Kurdish party was called.
  - A boycott of soap smells.

[PROTEST hunger 142]
go+hunger-strike@on begin+hunger-strike start+hunger-strike stage+hunger-strike launch+hunger-strike continue+hunger-strike end+hunger-strike be+hunger-strike@on declare+hunger-strike refuse+food : subj > against,over,at ; subj:human|person|{prisoner,detainee,inmate,activist,dissident}
  + The jailed blogger went on hunger strike in Rabat.
  - The puppy refused food.

[PROTEST obstruct 144]
block barricade blockade occupy obstruct cut_off disrupt besiege picket : subj > of,against,obj.of,obj.to,obj ; subj:human|{protester,demonstrator,farmer,activist,crowd,striker,student,resident,villager,trucker,worker,picket,miner,people,supporter,driver,indigenous,settler} obj:facility|{road,street,highway,bridge,entrance,traffic,railway,square,motorway,port,gate,refinery,crossing,airport,ministry,university,factory,mine,border,track,office,runway,pipeline,terminal,railway-line} !subj:{soldier,troop,police,officer,guard,rebel,militant,guerrilla,gang}
  + Pickets blocked the gates of crushing plants near Rosario.
  - The worker blocked the drain.
erect+barricade|roadblock set_up+barricade|roadblock build+barricade put_up+barricade chain+themselves|himself|herself glue+themselves|himself : subj > in,on,at,to ; subj:human|{protester,demonstrator,farmer,activist,striker,student,resident,villager,worker}
  + Villagers erected barricades on the road to the mine.
  - The farmer erected a barn.
roadblock/n barricade/n blockade/n sit-down/n occupation/n : by > of,on,at ; by:{protester,demonstrator,farmer,activist,striker,student,resident,villager,trucker,worker,driver}
  + A blockade of the motorway by farmers near Lyon went on.
  - An occupation of bees by the wall was noted.

[PROTEST riot 145]
riot rampage loot run_riot go+rampage@on : subj & with > in,obj,against,through ; subj:human|group|{protester,demonstrator,student,supporter,crowd,youth,inmate,prisoner,resident,mob,fan} !subj:{soldier,troop,rebel,army} 
  + Youths rioted in a suburb of Paris.
  - The colours run riot in the border.
throw hurl pelt lob : subj > at,on ; subj:{protester,demonstrator,youth,crowd,rioter,student,mob,some,striker,marcher,supporter,resident} obj:{stone,rock,bottle,petrol-bomb,molotov,brick,firecracker,molotov-cocktail,missile,paint,egg}
  + Some of the demonstrators threw stones at the police.
  - The student threw a bottle away.
burn torch smash ransack loot vandalise vandalize set+fire set+ablaze overturn : subj > obj.of,obj.poss,obj,to ; subj:{protester,demonstrator,youth,crowd,rioter,student,mob,striker,looter,supporter,looters} obj:facility|vehicle|{car,bus,shop,office,building,tyre,store,window,parliament,embassy,bank,headquarters,police-station,court,barricade,statue}|to:facility|to:vehicle|to:{car,bus,shop,office,station,building,police-station,court,bank}
  + A crowd set fire to a police station in Rangpur.
  - The student smashed a plate.
storm attack break_into invade occupy : subj > obj.of,obj.poss,obj,into ; subj:{protester,demonstrator,crowd,rioter,student,mob,striker,supporter} obj:{parliament,embassy,consulate,ministry,palace,police-station,court,headquarters,congress,assembly,residence,senate,station,prison}|into:{parliament,embassy,ministry,palace,prison}
  + Demonstrators stormed the parliament in Tripoli.
  - Shoppers stormed the store.
riot/n rioting/n unrest/n disturbance/n mayhem/n looting/n clash/n prison-riot/n food-riot/n street-violence/n : by,of,in,mod,between > against,in,at ; by:human|in:place|in:facility|mod:place|at:facility|between:{protester,student,police,supporter,fan}
  + Riots in Jakarta over fuel prices left two dead.
  - A riot of colour filled the border.
