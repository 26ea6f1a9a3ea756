# PROTEST: demonstrations, strikes, boycotts by people, riots.

[PROTEST hunger 1423]
go+hunger-strike@on begin+hunger-strike|fast start+hunger-strike|fast stage+hunger-strike|fast launch+hunger-strike|fast refuse+food|meal|water resume+hunger-strike join+hunger-strike|fast enter+hunger-strike : subj > over,against,at,in,obj.against,obj.over ; subj:human|person|{prisoner,detainee,inmate,activist,dissident,migrant,asylum-seeker,journalist,student,worker,lawmaker,monk,farmer,mother} for:{release,right,trial,justice,visit}|over:{detention,condition,treatment,jailing,trial,arrest,conviction,ban,torture}|against:{detention,condition,treatment,jailing,trial,arrest,conviction,deportation,extradition,law}|in:{protest,jail,prison}
  + Hundreds of Palestinian detainees began a fast in Israeli jails against detention without trial.
  - The monk began a fast in Lent.
hunger-strike/n fast/n : by,of,poss,mod > against,over,in ; over:event|against:event|over:{detention,condition,jailing}|against:{detention,condition,jailing,deportation}|in:{prison,jail,detention-centre}|by:human|poss:human
  + The dissident's hunger strike over his detention in Havana enters its sixth week.
  - The fast of the saint is in March.
sew+lip stitch+lip starve_himself end+hunger-strike|fast break+fast|hunger-strike call_off+hunger-strike suspend+hunger-strike abandon+hunger-strike : subj > over,against,in,after ; subj:human|person|{prisoner,detainee,inmate,activist,dissident,migrant,asylum-seeker,journalist} !subj:{muslim,worshipper,faithful,family}
  + Asylum seekers sewed their lips in a camp on Nauru.
  - The needle sewed a lip of cloth.

[PROTEST obstruct 144]
close_off seal_off block_off shut_off barricade blockade shut_down bring_to_standstill : subj > obj.of,against ; subj:{fisherman,fisher,farmer,protester,villager,resident,trucker,youth,striker,student,demonstrator,miner,trader,docker,cooperative,picket,squatter,boatman,they} obj:{harbour,harbor,port,quay,jetty,road,bridge,highway,street,crossing,junction,motorway,railway,pass,carriageway} !subj:armed
  + Fishermen in Jaffna closed off the harbour.
  - Police in Jaffna closed off the harbour.

[PROTEST strike 143]
stay_away stay_away_from : subj > subj.at,over,against ; subj:human|group|{steelworker,smelter-worker} from:{work,job,furnace,post,shift,class,classroom,mine,pit,factory,plant,desk,site,office,dock,bench,field,ward,depot,duty,workplace,yard}
  + Some 4,000 workers at a Chilean smelter stayed away from their furnaces for a ninth day.
  - Some 4,000 workers stayed away from the party.
down+tool lay_down+tool walk_off+job walk_off walk_out : subj > subj.at,over,against ; subj:human|group|{shift,night-shift,day-shift,crew,staff,workforce} over:{pay,wage,salary,offer,pay-offer,condition,safety,dismissal,sacking,bonus,contract,pension,hour,layoff}
  + The night shift at a Bolivian tin mine walked out over a pay offer.
  - The night shift walked out over the bridge.

[PROTEST hunger 142]
go+hunger-strike@on begin+hunger-strike start+hunger-strike stage+hunger-strike launch+hunger-strike : subj > against ; subj:human
  + Prisoners began a hunger strike against the warden.
  - The lion began to hunt.
hunger-strike/n : by,of,poss > against ; by:human|of:human|poss:human
  + The hunger strike by the detainees enters its third week.
  - Hunger can strike at noon.
continue+hunger-strike begin+hunger-strike stage+hunger-strike end+hunger-strike join+hunger-strike be+hunger-strike@on : subj > against,over,at ; subj:human|group
  + Six detainees continued a hunger strike over the beatings.
  - The trial of the hunger strikers ended.
go+hunger-strike@on begin+hunger-strike start+hunger-strike stage+hunger-strike launch+hunger-strike continue+hunger-strike end+hunger-strike be+hunger-strike@on declare+hunger-strike refuse+food : subj > against,over,at ; subj:human|person|{prisoner,detainee,inmate,activist,dissident}
  + The jailed blogger went on hunger strike in Rabat.
  - The puppy refused food.

[PROTEST demo 1411]
call_for demand shout_for clamour_for chant_for press_for : subj > of,for.of,obj.of,obj.poss,outside ; subj:{protester,demonstrator,crowd,marcher,striker,rally-goer,picket,protestor,demonstrators} for:{resignation,departure,removal,ouster,impeachment,overthrow,dismissal,exit,downfall}
  + Protesters in Yerevan called for the resignation of the premier.
  - The recipe called for the removal of a stalk.
protest/n demonstration/n rally/n march/n sit-in/n street-protest/n mass-protest/n anti-government-protest/n : by,of,poss,mod > against,of,for.of ; against:{president,premier,minister,king,junta,governor,prime-minister,dictator,regime,leader,government,third-term,coup-leader}|for:{resignation,departure,removal,ouster,impeachment,overthrow}
  + A rally against the Montenegrin president drew ten thousand people.
  - A rally against the king pawn is a chess plan.
demand call_for seek : subj > of,obj.of,obj.poss,for.of ; subj:{protest,demonstration,rally,march,movement,sit-in,uprising,petition,campaign} obj:{resignation,ouster,removal,departure,impeachment,dismissal}|for:{resignation,ouster,removal,departure,impeachment,dismissal}
  + Protests demanding the ouster of the Peruvian president spread to Cusco.
  - The movement of the watch demanded the removal of dust.

[PROTEST demo 1412]
protest demonstrate rally march gather picket mass : subj > over,against,outside,at,in ; subj:human|group|org|{people,thousand,hundred,dozen,supporter,union,opposition,activist,student,crowd,resident,worker,farmer,teacher,nurse,doctor,pensioner,trader,driver} over:{pension,price,tax,wage,fuel,bread,fee,power-cut,blackout,shortage,subsidy,rent,housing,law,bill,plan,inflation,unemployment,salary,cost,mine,dam,pipeline,pay,job,water,electricity}|against:{pension-reform,tax,austerity,bill,law,reform,fee,price,mine,dam,pipeline,lockdown,vaccine-mandate,mandate,cut,privatisation,subsidy-cut,tourism,immigration,war,trade-deal,fuel-price,farm-law,deal,cost}
  + Hundreds of Sri Lankan teachers marched over unpaid wages and power cuts.
  - A picket marched over the rug.
protest/n demonstration/n rally/n march/n street-protest/n mass-protest/n : by,of,poss,mod > against,over,at ; over:{pension,tax,wage,fuel,bread,fee,power-cut,blackout,subsidy,rent,housing,bill,inflation,salary,cost,mine,dam,pipeline,water,electricity,fuel-price,food-price}|against:{tax,austerity,bill,fee,mine,dam,pipeline,lockdown,mandate,privatisation,tourism,immigration,war,fuel-price,tax-hike,finance-bill,price-rise,mining}
  + Drivers and the opposition held a protest over fuel prices in Maputo.
  - A march over the mine by ants ended.

[PROTEST demo 1413]
protest demonstrate rally march gather : subj > over,against,for,outside,in ; subj:human|group|org|{people,thousand,hundred,dozen,supporter,union,opposition,activist,student,crowd,woman,worker,journalist,lawyer} for:{right,rights,freedom,justice,equality,climate,abortion,gun-control,peace,dignity,equal-pay,release,press-freedom,citizenship}|against:{racism,abortion,femicide,rape,violence,discrimination,police-brutality,brutality,corruption,torture,censorship,impunity,abortion-ban,antisemitism,islamophobia,apartheid,hijab,crime,kidnapping,killing,disappearance}|over:{killing,death,rape,murder,arrest,jailing,lynching,beating,abduction,disappearance,shooting,detention,caricature,cartoon,abortion}
  + Thousands of Mexican women marched against femicide and for abortion rights.
  - The band marched for the right foot.
protest/n demonstration/n rally/n march/n vigil/n sit-in/n walkout/n : by,of,poss,mod > against,over,for ; for:{right,rights,freedom,justice,equality,climate,abortion,gun-control,peace,release}|against:{racism,femicide,rape,discrimination,police-brutality,brutality,corruption,torture,censorship,impunity,abortion-ban,antisemitism,islamophobia,hijab}|over:{rape,murder,jailing,lynching,beating,abduction,disappearance,shooting,detention,caricature,cartoon}
  + A march against racism by Londoners filled Whitehall.
  - A vigil for the rights of spring was read.
kneel lie_down form+chain link+arm join+hand wear+black turn+back@on burn+headscarf|hijab|veil : subj > in,outside,on,at ; subj:{protester,demonstrator,activist,student,woman,marcher,crowd,mourner,lawyer,monk,nun,widow,mother,thousand,hundred,iranian} in:{protest,solidarity,street,square}|outside:facility|outside:{embassy,ministry,parliament,palace,court}
  + Iranian women burned their hijabs in the street.
  - A woman wore black at the shop.
remember commemorate mark mourn : subj > obj.of,obj.by ; subj:{protester,demonstrator,marcher,activist,vigil,rally,march,crowd} obj:{massacre,killing,death,victim,anniversary,crackdown,disappearance,coup,uprising} with:{march,vigil,rally,protest,sit-in,candle,procession}
  + Thousands of Argentine marchers marked the anniversary of the coup with a procession.
  - A crowd marked the anniversary with a cake.

[PROTEST demo 1414]
protest demonstrate rally march gather : subj > in,outside,for,against,of ; subj:human|group|org|{people,thousand,hundred,dozen,supporter,union,opposition,activist,student,crowd,monk,lawyer} for:{democracy,independence,autonomy,secession,election,referendum,civilian-rule,self-determination,unity,statehood,self-rule,constitution,federalism,monarchy,republic,reunification}|against:{coup,military-rule,dictatorship,monarchy,fraud,vote-rigging,election-result,result,constitution,occupation,partition,colonial-rule,annexation,union,election,putsch,military-takeover}
  + Half a million people marched for independence in Barcelona.
  - Ants marched against the wall of a shed.
protest/n demonstration/n rally/n march/n sit-in/n : by,of,poss,mod > against,for ; for:{democracy,independence,autonomy,secession,election,referendum,civilian-rule,self-determination,statehood,self-rule}|against:{coup,military-rule,dictatorship,monarchy,fraud,vote-rigging,occupation,partition,annexation,putsch,military-takeover,election-result}|mod:{pro-democracy}
  + The opposition's march for democracy filled the centre of Hong Kong.
  - A rally for democracy in bingo was held.
pro-democracy-protest/n pro-democracy-rally/n pro-democracy-march/n pro-independence-march/n pro-independence-rally/n anti-coup-protest/n anti-war-protest/n anti-government-rally/n anti-government-demonstration/n pro-government-rally/n antigovernment-protest/n pro-palestinian-rally/n anti-immigration-protest/n anti-austerity-protest/n anti-corruption-protest/n anti-israel-protest/n climate-protest/n opposition-rally/n opposition-protest/n : by,of,mod > in,outside ; !in:{film,novel}
  + Medics in Yangon held an anti-coup protest.
  - A climate chart was drawn in Yangon.
rise_up revolt rebel mutiny : subj > against,in ; subj:human|group|{people,student,worker,villager,crowd,citizen,peasant,resident,masses,youth,iranian,syrian} against:actor|against:{rule,regime,dictatorship,government,monarchy,tyranny,king,junta,tax,law}
  + Bangladeshi students rose up against the rule of the premier.
  - The dough rose up against the lid.

[PROTEST strike 1431]
strike go+strike@on walk_out stage+strike|general-strike|walkout begin+strike|general-strike call+strike|general-strike launch+general-strike|strike : subj > against,obj.against,of,for.of ; subj:human|group|org|{worker,union,teacher,opposition,trader,lawyer,judge,doctor} for:{resignation,departure,ouster,removal,impeachment}|against:{president,premier,junta,king,government,minister,dictator,regime,coup,coup-leader}|obj.against:{president,premier,junta,king,government,minister,dictator,regime,coup}|comp:{demand,oust,force}
  + Burmese doctors went on strike against the junta a day after the coup.
  - The worker went on strike duty for the departure of trams.

[PROTEST strike 1432]
strike walk_out go+strike@on stage+strike|walkout|stoppage begin+strike|walkout|stoppage hold+strike|stoppage start+strike launch+strike|stoppage down+tool : subj > over,against,for,at,obj.over,obj.against ; subj:human|group|org|{worker,union,teacher,nurse,doctor,driver,miner,pilot,employee,staff,docker,trucker,railway-worker,civil-servant,cabin-crew,lecturer} over:{pay,wage,pension,job,condition,hour,contract,bonus,salary,dismissal,layoff,safety,staffing,privatisation,closure,reform,tax,subsidy,cut,pay-rise,arrears,allowance}|for:{pay,wage,pay-rise,condition,raise,salary,contract}|against:{reform,pension-reform,privatisation,austerity,cut,layoff,bill,tax,law,closure,plan}|obj.over:{pay,wage,pension,job,condition,reform,salary}|obj.against:{reform,austerity,cut,privatisation,bill,plan}
  + Kenyan doctors went on strike over unpaid salaries.
  - The clock struck over the pay desk.
strike/n walkout/n stoppage/n industrial-action/n general-strike/n work-stoppage/n 24-hour-strike/n one-day-strike/n transport-strike/n rail-strike/n : by,of,mod,poss > over,against,at ; over:{pension,job,hour,contract,bonus,salary,dismissal,layoff,safety,privatisation,closure,tax,subsidy,arrears,allowance,staffing,pay-rise}|against:{pension-reform,privatisation,austerity,layoff,bill,tax,closure,budget}
  + A strike by Belgian train drivers against pension reform stopped the trains.
  - A strike over the bonus word game was fun.
general-strike/n rail-strike/n transport-strike/n port-strike/n truckers-strike/n warning-strike/n wildcat-strike/n bus-strike/n metro-strike/n public-sector-strike/n nationwide-strike/n national-strike/n : by,of,poss,mod > against,over ; !of:{luck}
  + The unions' general strike in Argentina grounded most flights.
  - A lucky strike lit the film.

[PROTEST strike 1433]
strike walk_out go+strike@on stage+strike|walkout begin+strike hold+strike boycott+class|lecture stop+work : subj > over,against,for,in,obj.over ; subj:human|group|org|{woman,student,pupil,journalist,lawyer,worker,teacher,doctor,prisoner,taxi-driver,shopkeeper,trader,actor} over:{killing,murder,rape,arrest,death,attack,abduction,harassment,abuse,racism,detention,climate,jailing,beating,assault,shooting,lynching}|for:{climate,right,rights,equality,justice,release}|against:{harassment,racism,rape,violence,killing,discrimination,inequality}|in:{solidarity}
  + Indian doctors walked out over the rape and murder of a colleague in Kolkata.
  - The pupil struck for climate control with a fan.
strike/n walkout/n shutdown/n : by,of,mod > over,against,for ; over:{killing,murder,rape,arrest,death,attack,abduction,harassment,abuse,racism,jailing,beating,assault,shooting,lynching}|for:{climate,equality,justice}|mod:{school,climate}
  + A shutdown by traders in Srinagar over the killing of two students lasted all day.
  - A strike for equality of sets won the game.
close shut shutter pull_down : subj > over,in,against ; subj:{shop,shopkeeper,trader,market,business,bazaar,merchant,school,office,store} in:{protest,solidarity,response}|over:event|over:{killing,tax,price,arrest,death,law}|against:event
  + Merchants in the Tehran bazaar closed their shops in protest at the fall of the rial.
  - The market closed in the red.

[PROTEST boycott 1433]
boycott shun refuse_buy stop_buy stay_away_from : subj > obj.from,obj.of,obj.mod,obj,comp.from ; subj:human|group|org|{consumer,shopper,customer,student,activist,muslim,union,customer,supporter,campaigner} obj:{product,goods,brand,chain,coffee,restaurant,company,store,supermarket,newspaper,wine,oil,airline,bank,festival,film,concert}
  + Consumers in Jordan boycotted American brands over the war.
  - The shopper shunned the stairs.
boycott/n : by,of,poss,mod > of,against,of.from,of.of ; of:{product,goods,brand,chain,company,restaurant,store,supermarket,event,conference,festival,israel,class,election,vote,ceremony,school} by:{consumer,shopper,student,activist,academic,union,group,opposition,actor,artist,muslim,minority,serb,sunni,voter}|by:actor|mod:actor
  + A boycott of Danish goods by shoppers in Riyadh cost the dairy millions.
  - A boycott of the diet goods by cats failed.

[PROTEST boycott 1434]
boycott shun stay_away_from abstain_from sit_out spoil+ballot burn+ballot refuse_vote : subj > obj.of,obj.in,of,in,from.in ; subj:human|group|org|{opposition,party,voter,minority,serb,sunni,coalition,movement,candidate} obj:{election,vote,poll,referendum,presidential-election,parliamentary-election,runoff,run-off,local-election,ballot,census,constitution-vote,parliament}|from:{election,vote,poll,referendum}
  + Kosovo's Serbs boycotted the local election in four northern towns.
  - The cat shunned the ballot box.

[PROTEST obstruct 1442]
block blockade barricade obstruct seal_off cut cut_off jam clog close close_off shut : subj > of,to,in,between,obj.to,obj.between,obj.in,against,over ; subj:{protester,demonstrator,farmer,activist,striker,student,trucker,worker,villager,miner,taxi-driver,fisherman,picket,tractor,resident,indigenous,coca-grower,lorry-driver,rancher,environmentalist,pensioner,docker} obj:{motorway,highway,road,border,port,bridge,border-crossing,entrance,railway,street,access,tunnel,intersection,crossroads,pan-american-highway,ring-road,refinery,fuel-depot,depot,runway,canal,avenue,junction,crossing,traffic,airport,gate} over:event|against:event|with:{tractor,tyre,truck,stone,barricade,tree,lorry,log,boulder,boat,burning-tyre,bus,manure}|over:{price,tax,law,import,wage,pay,pension,cut}|in:{protest}
  + Polish farmers blocked border crossings with Ukraine with tractors.
  - The farmer blocked the ditch with a log.
blockade/n roadblock/n picket/n occupation/n go-slow/n barricade/n sit-down/n human-chain/n : by,of,poss > of,on,at,against,over ; by:{protester,demonstrator,farmer,activist,striker,student,resident,villager,trucker,worker,driver,miner,fisherman,tractor,taxi-driver,lorry-driver,coca-grower,docker,indigenous,supporter} of:facility|of:{road,motorway,port,border,crossing,refinery,highway,mine,university,bridge,capital,parliament}|on:{road,motorway,highway,bridge}|at:facility|at:{port,border,crossing,refinery}
  + The blockade of the port of Calais by fishermen ended after a day.
  - The blockade of the road by snow ended.
occupy take_over seize sit_in hole_up barricade_inside squat : subj > obj,in,at,inside ; subj:{protester,demonstrator,student,activist,worker,striker,villager,indigenous,squatter,teacher,miner,employee,farmer} obj:{university,campus,faculty,building,ministry,factory,mine,plant,airport,office,hall,school,headquarters,embassy,parliament,oilfield,consulate,land,ranch,farm,square,dam,terminal,oil-well,rectorate}
  + Students occupied three faculties of the university in Belgrade.
  - The worker occupied a desk in the hall.
disrupt halt stall prevent stop : subj > obj.of,obj.in,obj.by ; subj:{protester,demonstrator,activist,striker,farmer,campaigner,student,heckler,indigenous} obj:{session,summit,race,ceremony,hearing,speech,construction,work,drilling,logging,meeting,parade,congress,concert,conference,match,evacuation,eviction,deportation,arrival,visit,voting,execution}
  + Activists disrupted the speech of the German chancellor in Hamburg.
  - A student stopped work at the meeting of the roads.

[PROTEST demo 141]
protest demonstrate rally march picket : subj > against,at,outside ; subj:human|group|org !for:{team} !obj:{result,skill,support,backing,ally,opinion}
  + Thousands of Sudanese protested against the junta.
  - The tutor demonstrated the trick.
take+street@to pour_into+street stage+protest|rally|demonstration|sit-in|march|vigil hold+protest|rally|demonstration|sit-in|march|vigil organise+protest|march|rally organize+protest|march|rally join+protest|demonstration|rally|march : subj > against,obj.against,over ; subj:human|group|org
  + Students staged a sit-in against the rector.
  - The dealers held a sale of vintage cars.
protest/n demonstration/n rally/n march/n sit-in/n : by,of,poss,mod > against ; by:human|against:actor
  + A demonstration by nurses against the health ministry blocked the avenue.
  - The demonstration of the new phone was brief.
chant burn+flag|effigy wave+placard|banner : subj > against,obj.of,obj.mod,obj.poss ; subj:{protester,demonstrator,crowd,activist,student,marcher}
  + Protesters burned the flag of Denmark.
  - The cook burned the rice.
gather_outside rally_outside converge_on : subj > outside,on ; subj:{protester,demonstrator,crowd,activist,student,thousand,hundred,resident}
  + Hundreds gathered outside the embassy of France.
  - Clouds gathered outside.
demand : subj > from,of,obj.of ; subj:{protester,demonstrator,crowd,striker,marcher}
  + Demonstrators demanded the resignation of the cabinet.
  - The plant demands light.
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
protest demonstrate rally march picket parade assemble gather converge mass camp : subj > against,at,outside,over,on,to,near ; subj:human|group|{people,thousand,hundred,dozen,supporter,union,opposition,activist,student,wife,mother,crowd,resident,villager,worker,farmer,teacher,nurse,doctor,journalist,lawyer,monk,driver,pensioner,relative,miner} against:actor|against:event|against:{law,plan,reform,price,corruption,government,war,result,austerity,rule,cut,tax,bill,occupation,deployment,coup,killing,arrest,decision}|over:{plan,law,arrest,ruling,price,death,killing,decision,attack,result,policy,pay,shortage,cut}|at:{embassy,ministry,parliament,palace,consulate,headquarters}|outside:facility|outside:{embassy,ministry,parliament,palace,office,court,consulate,prison,headquarters}|on:{parliament,palace,embassy,ministry,capital}|for:{rally,protest,march,demonstration,vigil}|in:{protest,support,solidarity}
  + Several hundred wives of soldiers marched on the ministry in Bamako.
  - Thousands gathered for the concert.
take+street@to pour_into+street fill+street|square take_to+street flood+street occupy+square stage+protest|rally|demonstration|sit-in|march|vigil|die-in|walk-out hold+protest|rally|demonstration|sit-in|march|vigil organise+protest|march|rally|demonstration organize+protest|march|rally|demonstration join+protest|demonstration|rally|march|vigil lead+protest|march|demonstration|rally mount+protest|demonstration mark+protest attend+rally|protest|vigil call+protest|demonstration|rally resume+protest continue+protest|sit-in begin+protest|sit-in : subj > against,obj.against,over,outside,at,obj.at,obj.outside ; subj:human|group|org|person !subj:{tourist,shopper,visitor,pilgrim,reveller,fan}
  + Teachers took to the streets in Nairobi over pay.
  - The band took to the stage with a tuba.
call : subj > against,obj.against ; subj:actor|person|{union,opposition,movement,party,leader} obj:{protest,demonstration,rally,march}
  + The opposition called a rally against the premier.
  - The judge called a break.
call_on call_for urge : subj > - ; subj:actor|person|{movement,leader,union,opposition} for:{protest,demonstration,rally,strike,uprising}
  + The exiled leader called for protests in Minsk.
  - The recipe called for rum.
protest/n demonstration/n rally/n march/n sit-in/n vigil/n picket/n encampment/n mass-protest/n street-protest/n anti-government-protest/n antiwar-march/n protest-march/n : by,of,poss,mod,from > against,over,at,outside ; by:human|by:group|of:human|against:actor|against:event|against:{law,plan,reform,price,corruption,government,war,rule,cut,tax,result,occupation,pension-reform}|over:{price,pay,law,arrest,death,killing,shortage,plan}|outside:facility|in:place|at:facility
  + Demonstrations against a pension reform shook Managua.
  - A march by Sousa closed the show.
shake rock hit paralyse paralyze grip sweep engulf convulse choke : - > - ; subj:{protest,demonstration,street-protest,mass-protest,anti-government-protest,sit-in} obj:place
  + Protests rocked Managua.
  - Protests worried Moscow.
march try_march attempt_march : subj > on,to,toward,towards ; subj:human|{student,protester,crowd,supporter} on:facility|on:{embassy,palace,parliament,ministry}|to:facility|to:{embassy,palace,parliament,ministry}|towards:facility|toward:facility !subj:{fan,pupil,tourist}
  + Students tried to march on the Israeli embassy in Cairo.
  - The band marched to the palace for the queen.
burn+flag|effigy|tyre|tire|portrait|dragon|picture|poster chant+slogan shout+slogan wave+flag|placard|banner carry+placard|banner|sign brandish+placard beat+pot|pan bang+pot release+balloon lie_down : subj > against,of,obj.of,obj.mod,obj.poss,obj.against,outside,at ; subj:{protester,demonstrator,crowd,activist,student,marcher,people,youth,supporter,hundred,thousand,resident,picket,farmer,mob}
  + Students burned an effigy of the premier in Dhaka.
  - The student burned the toast.
boo jeer heckle pelt egg : subj > obj,at ; subj:{protester,demonstrator,crowd,activist,student,farmer,supporter,worker} obj:person|{minister,president,premier,motorcade,convoy,delegation,mayor,lawmaker}
  + Farmers pelted the minister with eggs.
  - The parrot jeered the cat.
self-immolate set+fire@on : - > - ; subj:{monk,protester,nun} obj:{himself,herself,themselves}
  + A Tibetan monk set himself on fire in Aba.
  - The cook set a pan on fire.
descend_on swarm throng pack jam crowd flock_to pour_onto surge_into fill choke swell : subj > on,obj.of,in,to,onto,into ; subj:{protester,demonstrator,activist,marcher,striker,protestor,anti-government-protester,flag-waving-crowd} on:place|on:{capital,square,parliament,street,city}|obj:{square,street,avenue,boulevard,capital,park,plaza,roundabout,bridge}|in:{square,street}|to:{square}|onto:{street}|into:{square,street}
  + Demonstrators thronged the central square of Chisinau for a third day.
  - A striker jammed a square peg.
stage+die-in|flash-mob|sleep-in|kiss-in|go-slow|teach-in|picket|march-past|funeral mount+picket|vigil|sit-in|blockade hold+vigil|candle-light-vigil|candlelight-vigil|silent-march|prayer-vigil|counter-protest|counter-demonstration|procession launch+protest|protest-campaign|campaign-of-disobedience|civil-disobedience|disobedience-campaign : subj > against,outside,over,at,for,obj.against,obj.outside,obj.at,obj.for ; subj:human|group|org|{activist,student,nurse,doctor,mother,survivor,worker}
  + Activists mounted a picket outside the Brazilian embassy in Berlin.
  - The zoo staged a sleep-in for bats.
camp camp_out pitch+tent set_up+tent|camp|encampment erect+tent spend+night : subj > outside,in,on,at,near ; subj:{protester,demonstrator,activist,student,farmer,opposition,supporter,worker,indigenous,miner,veteran,teacher,mother,family} outside:facility|outside:{parliament,embassy,ministry,palace,court,headquarters,residence}|on:{campus,lawn,square,avenue}|in:{square,park,plaza,street}|at:facility|at:{square,gate}
  + Students pitched tents on the campus in Amsterdam.
  - A student camped on the shore of a lake with friends.
turn_out show_up come_out assemble : subj > against,for,in,outside ; subj:{protester,demonstrator,thousand,hundred,crowd,people,supporter,student} for:{protest,rally,march,demonstration,vigil,sit-in}|to:{protest,demonstrate}|comp:{protest,demonstrate,denounce,demand,march,condemn,oppose}|in:{protest,solidarity}
  + Hundreds of Kosovars turned out to protest the jailing of their former president.
  - People turned out for the sale.
pelt egg splatter douse throw hurl smear deface splash : subj > obj,at,on,over ; subj:{protester,demonstrator,activist,farmer,campaigner,environmentalist,vegan} with:{egg,tomato,paint,flour,manure,shoe,red-paint,milk,fish,soup,cake,ink}|obj:{egg,tomato,paint,flour,manure,shoe,soup,milk,ink,cake} !obj:{stone}
  + Activists splashed red paint on the gate of the Russian embassy in Warsaw.
  - The cook doused a cake with milk.
burn trample tear_up spit_on set_alight torch stamp_on : subj > obj.of,obj.mod,obj.poss,on.of ; subj:{protester,demonstrator,activist,mob,protestor,cleric,extremist} obj:{flag,effigy,portrait,koran,quran,picture,poster,banner,photograph,photo,passport,draft-card,ballot,bible,book}
  + Protesters trampled portraits of the French president in Karachi.
  - The clerk tore up a picture of his cat.
unfurl hoist raise hang display wave brandish hold_up carry : subj > at,on,in,outside,from ; subj:{protester,demonstrator,activist,marcher,campaigner,opponent} obj:{banner,placard,opposition-flag,black-flag,protest-banner,portrait,sign,coffin,tibetan-flag,palestinian-flag,rainbow-flag,independence-flag}
  + Tibetan activists unfurled a banner on the bridge in Paris.
  - The baker hung a sign on his door.
self-immolate immolate set+himself|herself|themselves@on : subj > in,outside,over ; subj:human|person|{monk,nun,vendor,activist,farmer,protester,veteran,airman,migrant,student,asylum-seeker} in:{protest}|outside:facility|outside:{embassy,parliament,ministry,court}|over:event
  + A Kurdish activist immolated himself in protest outside the parliament in Vienna.
  - The cook burned himself in the kitchen.
protest/n@in : subj > at,against,over,outside ; subj:human|group|org|{driver,farmer,trader,doctor,monk,lawyer,thousand,hundred,shopkeeper,student,villager} !subj:{minister,official,adviser,envoy,director,editor,judge,ambassador}
  + Lorry drivers parked across the bridge in protest at the toll in Hungary.
  - The floor creaked in protest.
hold+day call+day declare+day organise+day organize+day stage+day mark+day : subj > against,over,in,obj.against,obj.of.against ; subj:human|group|org|{opposition,union,activist,student,movement} obj.of:{rage,action,protest,anger,disobedience,dignity,defiance,strike}|of:{rage,action,protest,anger,disobedience,defiance}
  + The Bahraini opposition called a day of rage.
  - The choir held a day of song.
gherao/n dharna/n cacerolazo/n lie-in/n love-in/n teach-in/n silent-march/n torchlight-march/n torchlit-march/n car-protest/n tractor-protest/n motorcade-protest/n farmers-protest/n student-protest/n women-march/n pride-march/n pride-parade/n counter-protest/n counter-demonstration/n hunger-march/n climate-march/n peace-march/n solidarity-march/n solidarity-rally/n torchlight-procession/n human-chain/n : by,of,poss,mod > against,outside,over,in ; by:human|by:actor|in:place|outside:facility|against:actor|against:event|poss:actor|mod:actor|of:human
  + A tractor protest by German farmers jammed the avenue in Berlin.
  - A pride march of ducks amused us.
parade march file process walk troop trudge cycle : subj > to,through,in,against,for ; subj:{protester,demonstrator,thousand,crowd,activist,student,worker,union,supporter,mourner,monk,nun,pensioner,mother,survivor,nurse,villager,farmer} in:{protest,silence,solidarity,defiance}|for:{peace,justice,right,freedom,independence,climate,democracy}|against:{war,violence,racism,government,corruption,law,plan,coup}|behind:{coffin,banner,hearse,flag}
  + Thousands of Serbs walked in silence for the victims of the station roof in Novi Sad.
  - Waiters walked in silence to the kitchen.
greet meet welcome receive : subj > obj ; subj:{protester,demonstrator,crowd,activist,opponent,farmer,student,resident} obj:person|actor|{minister,president,premier,delegation,king,envoy,convoy,motorcade} with:{boo,jeer,protest,chant,egg,whistle,placard,black-flag,insult,heckling,demonstration,banner,shoe}
  + Protesters greeted the Israeli minister with chants in New York.
  - The crowd greeted the king with a cake.
spark trigger provoke ignite unleash set_off prompt draw fuel lead_to : - > against,over,subj.of,obj.against,obj.by ; obj:{protest,demonstration,mass-protest,street-protest,riot,strike,unrest,walkout,general-strike,demonstrations,rioting} subj:event|{rise,decision,law,death,arrest,verdict,ruling,killing,price,plan,cut,tax,result,bill,shortage,increase,hike,decree,video,shooting}
  + The killing of the student sparked protests by Kurds in Diyarbakir.
  - The draw sparked a strike of gongs.

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
strike/n walkout/n stoppage/n : by,of,mod,poss > against,over ; by:human|of:human|mod:human|over:{pay,wage,law,plan,condition,pension,cut,arrest,reform,bill}
  + A strike over pay shut the port of Mombasa.
  - A lucky strike over the hill.
stage+strike|walkout organise+strike|walkout organize+strike|walkout hold+strike stop+work down+tools shun+work go+strike@on : subj > against,over,at ; subj:human|group|org
  + Seven parties organised a general strike against the decree.
  - The clock stopped work.
go+strike@on walk_off+job down+tool stop+work stage+strike|walkout|stoppage|go-slow hold+strike|stoppage call+strike|general-strike|stoppage|walkout launch+strike begin+strike start+strike join+strike observe+strike|shutdown continue+walkout extend+strike resume+strike|walkout refuse_work shun+work paralyse+port|city|country|airport|railway|transport paralyze+port|city|country|airport organise+strike organize+strike announce+strike|walkout : subj > against,obj.against,over,at,in ; subj:human|group|org|{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,judge,farmer,trucker,opposition,railwayman,civil-servant,journalist,lawyer,trader,shopkeeper} !subj:{driver,team}
  + Dock workers and teachers went on strike in Khartoum over the price of bread.
  - The clock stopped work.
strike/n walkout/n stoppage/n general-strike/n work-stoppage/n go-slow/n shutdown/n industrial-action/n lockout/n : by,of,mod,poss > against,over,at,in ; by:human|by:org|of:human|over:{pay,wage,law,plan,condition,pension,cut,arrest,reform,bill,price}|against:{law,plan,reform,cut,government,austerity}|mod:{teacher,docker,driver,pilot,nurse,doctor,rail}
  + A strike by pilots over pensions grounded the airline.
  - A strike of the clock woke him.
walk_out walk_off : subj > over,against,at,in ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,judge,trucker,railwayman,civil-servant,lawyer,student,pupil,crew,actor,writer,lecturer,cleaner,porter,barista}
  + Court clerks and teachers walked out in Accra over pay.
  - The guests walked out of the lift.
strike/n@on : subj > over,against,at ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,judge,lecturer,trucker,controller,guard,actor,writer,crew,journalist,lawyer,civil-servant,prosecutor,midwife,student}
  + Peruvian miners have been on strike since Monday.
  - The lighthouse is on the strike of the hill.
bandh/n hartal/n sick-out/n work-to-rule/n sit-down-strike/n solidarity-strike/n sympathy-strike/n token-strike/n pen-down/n wheel-jam/n slowdown-strike/n : by,of,mod,poss,in > in,over,against ; by:actor|by:human|in:place|over:event|against:event|over:{killing,price,tax,arrest,law,fuel}|poss:actor
  + The Indian opposition called a bandh in West Bengal.
  - A token strike of the gong ended it.
call_in+sick phone_in+sick report+sick man+picket-line|picket picket cross+picket-line walk+picket-line lay_down+tool shut_down+tool : subj > over,at,against,outside ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,police-officer,controller,officer,crew,writer,actor}
  + Hundreds of Italian pilots called in sick over the new contract.
  - The clerk called in sick with flu.
begin_strike vote_strike ballot_strike authorise+strike authorize+strike back+strike approve+strike set+strike : subj > over,against,at ; subj:{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,docker,trucker,railwayman,federation}
  + Canadian railway workers voted to strike over rosters.
  - The jury voted to strike a coin.

[PROTEST boycott 143]
boycott : subj > obj ; subj:actor !obj:{meeting,talk,summit}
  + The opposition boycotted the election.
  - The boy got a cot.
boycott/n : by,of,poss,mod > of,against ; by:actor|of:actor
  + A boycott of French goods by shops in Kuwait grew.
  - The word boycott is from a name.
boycott shun stay_away_from : subj > obj.of,obj.by,obj.poss,obj ; subj:actor|person|{opposition,party,voter,union,student,consumer,trader} obj:{election,vote,poll,referendum,parliament,class,lecture,product,goods,company,shop,census,ceremony,session,games,inauguration,store}
  + The opposition boycotted the vote in Togo.
  - The cat boycotted the bowl.
boycott/n : by,of,poss,mod > of,against ; by:actor|of:actor|of:{election,vote,goods,product,parliament,class,referendum,games}
  + A boycott of the election by the Kurdish party was called.
  - A boycott of soap smells.

[PROTEST obstruct 144]
block barricade blockade occupy obstruct : subj > obj ; subj:{protester,demonstrator,farmer,activist,crowd,striker,student,resident,villager,trucker,worker}
  + Farmers blocked the motorway near Lyon.
  - Fat blocked the drain.
block barricade blockade obstruct : subj > of,against ; subj:human|{people,group} obj:{road,street,highway,bridge,entrance,traffic,railway,square,motorway,port,gate,refinery,crossing,boulevard,roadway} !subj:{soldier,troop,police,officer,guard,rebel,militant,guerrilla}
  + Angry truckers blocked the bridge to France.
  - Fallen trees blocked the road.
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
riot rampage loot : subj > against,obj ; subj:human|group !subj:armed
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
riot/n rioting/n unrest/n disturbance/n : by,of,mod > against,in ; by:human|mod:actor|against:actor|in:place
  + Riots against the governor spread in Osh.
  - The garden was a riot of colour.
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
riot rampage run_riot go+rampage@on run+riot revolt mutiny : subj & with > in,at,against,over,through ; subj:{inmate,prisoner,detainee,migrant,refugee,crowd,mob,soldier,conscript,supporter,youth,student,policeman,recruit} in:place|in:facility|at:facility|over:event|in:{jail,prison,camp,barracks,detention-centre,street}|over:{condition,food,pay,death,killing,arrest,price}|through:{street,town,city,district,campus}
  + Migrants rioted in a Greek camp over the death of a girl.
  - The inmate ran riot in the garden bed.
throw hurl lob fling toss pelt shower fire : subj > at,on,obj ; subj:{protester,demonstrator,youth,rioter,mob,student,crowd,settler,migrant,supporter,militant,hooligan,fan,masked-man,anarchist,loyalist} obj:{petrol-bomb,firebomb,molotov-cocktail,firework,flare,stone,brick,bottle,paving-stone,fire-bomb,missile,chair,cobblestone,debris,rock}|with:{stone,brick,petrol-bomb,bottle,firework,rock,chair}
  + Loyalist youths in Belfast pelted police with petrol bombs and bricks.
  - The crowd showered the pair with rice.
burn torch set+fire|ablaze|alight smash vandalise vandalize ransack trash wreck overturn loot raid attack : subj > obj.of,obj.in,obj,to ; subj:{protester,demonstrator,rioter,mob,looter,youth,vandal,arsonist,hooligan,anarchist,extremist} obj:{police-car,police-vehicle,police-station,church,mosque,temple,synagogue,shop-window,supermarket,bank,bus,tram,car,vehicle,warehouse,party-office,party-headquarters,town-hall,city-hall,statue,hotel,consulate,embassy,polling-station,mall,store,shop,ballot-box,governor-office,court,courthouse,museum,hospital,school,home,house,toll-booth}|to:{police-car,church,mosque,temple,bus,car,vehicle,town-hall,parliament,house,hotel,consulate,embassy,home}
  + Rioters overturned a police car in Comilla.
  - The student wrecked a chair.
riot/n unrest/n rioting/n looting/n disorder/n street-violence/n mutiny/n violent-protest/n civil-unrest/n prison-mutiny/n jail-riot/n race-riot/n bread-riot/n : by,of,in,mod > in,at,over,against ; over:event|over:{price,bread,fuel,shooting,verdict,cartoon,film,koran,tax,killing,pay,food,death}|by:human|by:{inmate,prisoner,youth,settler,fan,soldier,supporter,mob}|at:facility|in:{jail,prison,suburb,camp}|against:actor|against:{tax,price,migrant,mine}
  + Deadly unrest over bread prices spread to Atbara in Sudan.
  - The unrest over the film plot is literary.
break_out erupt flare flare_up spread rage : in,across,by > in,across,against ; subj:{riot,rioting,unrest,protest,demonstration,street-violence,looting,clash,disturbance,mutiny,prison-riot} in:place|in:facility|across:place|over:event|in:{jail,prison,camp,suburb}
  + Protests erupted in Jakarta after a police van ran over a courier.
  - Riot of flowers flared in May.

[PROTEST strike 1433]


[PROTEST strike 143]
stay_off+work stay_off stay+home@at stay_home stay_out refuse_work refuse_drive refuse_load refuse_unload refuse_handle : subj > over,in,for,against ; subj:human|group|{teacher,lecturer,nurse,doctor,docker,driver,worker,stevedore,pilot,civil-servant,miner,railwayman,cleaner} over:{pay,wage,salary,condition,safety,arrears,contract,pension,job}|for:{week,day,pay,rise}|in:{protest,dispute}|obj.over:{pay,wage,salary}|at.over:{pay,wage,salary,condition}|comp:{work,unload,load,handle,drive}|off:{work,job}
  + Lecturers at the University of Ibadan stayed at home over pay.
  - The teacher stayed at home over Easter.
withdraw+service|labour|labor withhold+labour|labor|service refuse+overtime|shift ban+overtime : subj > over,in,for,from ; subj:human|group|{doctor,nurse,teacher,midwife,union,lecturer,dentist,pilot,pharmacist,firefighter,dentist,junior-doctor,judge}
  + Doctors in Lagos withdrew their services.
  - The bank withdrew its service to a village.
call_in+sick call_in_sick report_sick phone_in_sick sick-out/n sickout/n go-slow/n work-to-rule/n overtime-ban/n : subj,by,of,mod > over,in,against,at ; subj:{pilot,officer,teacher,controller,nurse,guard,police,crew,driver}|by:human|by:{pilot,officer,teacher,controller,nurse,guard,crew,driver,customs-officer}|of:{pilot,teacher,controller,nurse}|mod:state
  + An overtime ban by Irish nurses began at midnight.
  - The go-slow of the snail was a joke.
shut_down close_down bring_to+standstill bring+standstill@to paralyse paralyze cripple ground halt : subj > obj,obj.of,obj.in ; subj:{striker,driver,taxi-driver,union,walkout,stoppage,train-driver,bus-driver,farmer,docker,trucker,cabbie,controller,controllers,metro-worker} obj:place|facility|{traffic,port,capital,railway,network,airport,transport,metro,flight,city,service}
  + Taxi drivers brought Athens to a standstill.
  - The driver brought a cart to a standstill.
shut+shop|bazaar|market|store|stall close+shop|bazaar|market|store shutter+shop|store : subj > against,at,over,in.against,in.at ; subj:{shopkeeper,trader,merchant,retailer,vendor,stallholder,bazaari} in:{protest,solidarity,anger}|over:event|over:{tax,killing,price,arrest}|against:event
  + Shopkeepers in Quetta shut the bazaar in protest.
  - Traders in Quetta closed shops at noon.

[PROTEST demo 141]
form+human-chain|chain make+human-chain|chain link+arm : subj > around,outside,along,across,obj.around,obj.outside,in ; subj:human|group|{nurse,teacher,resident,protester,student,mother,lawyer,miner,villager,thousand,hundred,supporter} around:facility|around:{court,parliament,ministry,embassy,building,park,hospital,prison,mine,square}|outside:facility|along:{border,street,river,road}|in:place|obj.around:facility|obj.around:{court,parliament,ministry,embassy,building,park,hospital,prison,mine}|across:{bridge,city,road}
  + Nurses formed a human chain around the court in Nicosia.
  - The students formed a chain of rings in the class.
counter-demonstration/n counter-protest/n counter-rally/n counterdemonstration/n counter-protester/n rival-rally/n silent-march/n silent-protest/n torchlight-march/n torchlit-procession/n funeral-march/n pride-march/n motorcade-protest/n tractor-protest/n : by,of,poss,mod,against > against,over,at,outside,in ; !of:{words}
  + A counter-demonstration by antifascists drew fifty people in Dresden.
  - A counter of beans drew fifty people in Dresden.
drive drive_through ride cycle parade : subj > into,through,to,in,around ; subj:{farmer,trucker,taxi-driver,lorry-driver,biker,rancher,fisherman,grower,cyclist,beekeeper,winegrower} obj:{tractor,lorry,truck,taxi,cattle,cow,flock,sheep,beehive,combine} into:place|through:place|to:place|into:{capital,centre,city,square}|through:{capital,centre,city,street}|to:{parliament,ministry,capital}|around:{capital,city,parliament}
  + Farmers drove their tractors into Madrid.
  - The farmer drove a tractor into a ditch.
dump pour spill scatter tip unload empty : subj > outside,at,in,on,before ; subj:{farmer,protester,activist,fisherman,grower,demonstrator,dairy-farmer,winegrower,campaigner,striker,villager} obj:{manure,milk,hay,straw,tomato,potato,rubbish,dung,grain,fish,slurry,tyre,apple,wine,coal,garbage,oyster,olive} outside:facility|outside:{ministry,parliament,embassy,office,home,supermarket,prefecture}|at:facility|at:{ministry,parliament,gate,door}|on:{road,motorway,highway,street,step}|in:{street,square}|in:place
  + Farmers dumped manure outside the ministry in Brussels.
  - The farmer dumped manure on the beds.
turn_out come_out flock throng pack fill : subj > in,against,for,outside,obj ; subj:{opponent,protester,demonstrator,opposition-supporter,marcher,citizen,student,woman,pensioner,hundred,thousand} in:{thousand,hundred,droves,force,number,protest,solidarity}|against:actor|against:{law,bill,coup,reform,government,war}
  + Opposition supporters turned out in their thousands in Antananarivo.
  - The student turned out in a new coat.
tie hang pin lay place stick hoist drape plant : subj > to,on,outside,at,from,in ; subj:{activist,protester,demonstrator,nurse,campaigner,student,mother,feminist,opponent,mourner,dissident} obj:{ribbon,banner,placard,shoe,flower,candle,cross,coffin,photograph,portrait,scarf,flag,poster,wreath,bra} to:{railing,fence,gate,statue,bridge}|on:{railing,fence,gate,statue,bridge,step,facade,roof}|outside:facility|outside:{parliament,ministry,court,embassy,prison}|at:facility|at:{gate,parliament,ministry}|from:{bridge,roof,balcony,tower,facade,crane,town-hall}
  + Nurses tied white ribbons to the railings of the health ministry in Dublin.
  - The nurse tied a ribbon to a cot.
burn tear_up shred cut_off throw_away smash hurl_away : subj > outside,in,over,at ; subj:{lawyer,student,protester,teacher,farmer,activist,doctor,woman,demonstrator,reservist,taxpayer,voter,miner,trader} obj:{robe,gown,bill,electricity-bill,passport,permit,identity-card,contract,copy,decree,ballot-paper,call-up-paper,effigy,diploma,hair,portrait} outside:facility|outside:{court,parliament,ministry,embassy,office,station}|in:{protest,street,square}|at:{rally,march,protest,demonstration}
  + Lawyers in Lahore burned their robes outside the court.
  - The student burned a copy of toast.
honk+horn sound+horn hoot+horn blow+horn|whistle|vuvuzela beat+drum|pot|pan bang+pot|pan|drum|saucepan ring+bell rattle+pot : subj > outside,in,at,against,from ; subj:human|group|{driver,taxi-driver,trucker,biker,farmer,resident,protester,motorist,woman,housewife} outside:facility|outside:{ministry,parliament,embassy,palace,court,hotel}|at:{rally,protest,march}|against:actor|in:{protest}|from:{balcony,window}
  + Taxi drivers honked their horns outside the transport ministry in Rome.
  - The driver honked the horn at a hen.
hold+march|parade form+human-chain|chain throng pack flood fill : subj > against,outside,over,for,obj.against ; subj:human|group|{people,thousand,farmer,worker,student,protester,resident,supporter} obj:{street,square,march,avenue,plaza,human-chain,boulevard} !subj:{tourist,shopper,fan,pilgrim,visitor,reveller,water,car} against:event|against:actor|over:{law,price,plan,killing,war}|for:{right,justice,peace,independence}|comp:{protest,demand,demonstrate,denounce,condemn}|obj:{march,human-chain}
  + Farmers in India held a march.
  - Tourists thronged the streets.
gather assemble converge mass congregate turn_out rally : subj > outside,in,against,at,on ; subj:{protester,demonstrator,marcher,striker,anti-government-protester,protestor,picketer}
  + Protesters gathered in Lima.
  - Choirs gathered in Lima.
bang+pot|pan|drum beat+pot|pan bash+pot|pan : subj > against,in ; subj:human|{resident,neighbour,protester,people,woman}
  + Residents of Caracas banged pots against the government.
  - The cook of Caracas banged a lid.

[PROTEST obstruct 144]
sit_down lie_down kneel sit stand camp squat lie : subj > in,on,across,outside,before ; subj:{striker,protester,activist,demonstrator,student,picket,farmer,climate-activist,villager,miner,worker} in:{front,path,way,road}|on:{motorway,runway,track,road,railway,bridge,tram-track,crossing,highway}|across:{road,track,gate,entrance}|before:{gate,truck,tank,bulldozer}
  + Strikers sat down in front of the gate and prevented lorries from leaving.
  - The student sat down on a chair.
prevent_leave prevent_enter prevent_reach prevent_pass prevent_work prevent_dock prevent_arrive prevent_move prevent_cross prevent_speak stop_leave stop_enter stop_reach stop_pass stop_arrive stop_dock keep_leave keep_enter keep_reach : subj > obj,obj.of ; subj:{striker,protester,activist,picket,demonstrator,farmer,villager,blockade,resident,miner,docker,trucker,student} obj:{lorry,truck,worker,bus,ship,train,bulldozer,deputy,lawmaker,official,convoy,police,minister,car,tanker,crew,digger,engineer,president}
  + Strikers in Marseille prevented lorries from leaving the refinery.
  - The activist stopped a bus from rolling.
occupy take_over seize barricade : subj > obj ; subj:{student,worker,protester,activist,teacher,farmer,demonstrator,villager,pupil,nurse,miner,striker,employee,migrant,squatter,parent,resident} obj:{university,campus,school,faculty,office,building,ministry,factory,plant,hall,library,mine,bank,embassy,theatre,rectory,terminal,town-hall,square,department} !subj:armed +obj
  + Students in Athens occupied a university.
  - Workers in Athens occupied the seats of a theatre.

[PROTEST boycott 143]
stop_sell refuse_sell stop_stock stop_serve refuse_serve refuse_stock stop_import pull+product|goods|wine|brand : subj > obj.from,obj.of,obj.mod,obj ; subj:{trader,shopkeeper,retailer,supermarket,restaurant,shop,grocer,cafe,importer,chain,bar,wholesaler,merchant,store} comp:{sell,stock,serve,import}|from:{shelf,shop,store} obj:{product,goods,wine,brand,vodka,cheese,item,book}|comp.obj:{product,goods,wine,brand,vodka,cheese,item,beef,tea}
  + Muslim traders stopped selling French goods in Dhaka.
  - The shop stopped selling goods at noon.
keep hold withdraw pull : subj > over,in,against ; subj:{parent,mother,family,villager} obj:{child,pupil,son,daughter} of:{school,class}|from:{school,class} over:event|{killing,plan,teacher,law,curriculum,mast,merger,closure,vaccine}|in:{protest}|against:event
  + Parents in Chiapas withdrew their children from school in protest.
  - The mother kept her son out of school with a cold.

[PROTEST riot 145]
tear_up rip_up rip_out smash trash wreck vandalise vandalize : subj > obj,with,in ; subj:{fan,supporter,hooligan,youth,mob,crowd,rioter,reveller,ultra,looter,masked-youth,protester} obj:{seat,paving-stone,bus-shelter,shopfront,window,shop-window,bench,stand,street-sign,car,shop,police-car,bank,cash-machine,stadium,tram-stop,cobblestone,toilet} !subj.of:{film}
  + Hooligans in Naples tore up seats and hurled them at the police.
  - A fan tore up a seat map.
clash : subj & with > - ; subj:human|{farmer,worker,student,protester,demonstrator,youth,villager,resident,fan,supporter,miner,activist,crowd,migrant,striker,opposition} with:{police,policeman,gendarme,security-force,riot-police,guard,soldier,officer,force} !subj:armed
  + Farmers in India clashed with police.
  - The farmer's shirt clashed with the police tie.

[PROTEST hunger 142]
turn_away+meal|food reject+meal|food send_back+meal|food|tray forgo+food|meal stop_eat refuse_eat decline+food return+meal|tray : subj > over,in,against,at ; subj:{prisoner,detainee,inmate,activist,dissident,migrant,asylum-seeker,captive,hostage,striker,convict}|subj:person over:{ban,condition,detention,treatment,transfer,jailing,visit,sentence,delay}|in:{protest,jail,prison,camp,solidarity,cell}|against:event|against:{law,deportation,sentence}|in:place
  + Prisoners in Bahrain sent back their meals over the ban on visits.
  - The activist sent back a meal in a cafe.

[PROTEST hunger 142]
hunger-strike/n@on : subj > against,over,at,outside ; subj:human|person|group|{prisoner,detainee,inmate,activist,dissident}
  + The Kenyan unionist has been on hunger strike outside the ministry since Monday.
  - The talk on hunger was short.

[PROTEST riot 145]
ransack trash loot vandalise vandalize torch : subj > obj.of,obj.mod,obj ; subj:{mob,crowd,youth,protester,rioter,demonstrator,looter,student,striker,supporter} obj:{branch,shop,store,supermarket,bank,showroom,outlet,warehouse,office,restaurant,headquarters,depot,mall,petrol-station,premises}
  + A mob in Jakarta ransacked a branch of a Japanese bank.
  - Burglars ransacked a branch of the bank.

[PROTEST riot 145]
throw hurl lob fling toss pelt : subj > at,on ; subj:{protester,demonstrator,youth,crowd,rioter,student,mob,striker,marcher,supporter,resident} at:{police,officer,soldier,police-line,police-cordon,riot-police,guard,trooper,gendarme,security-force,vehicle,line} obj:{they,them,projectile,object,rubble,slab}
  + Protesters tore up paving stones and hurled them at police in Tbilisi.
  - Students read the letters and tossed them at the bin.

[PROTEST demo 141]
announce schedule call plan : subj > against,on,to,over ; subj:{union,opposition,party,movement,student,teacher,miner,farmer,activist,group,coalition,federation,worker,leader} obj:{march,rally,demonstration,protest,sit-in,vigil,march-on}
  + The Bolivian union announced a march on La Paz.
  - The band announced a march for the parade.

# --- further wordings of crowds, strikers and absentees
[PROTEST riot 145]
ransack sack storm torch loot wreck trash set+ablaze|alight : subj > obj.of,obj.poss,obj ; subj:{crowd,mob,protester,rioter,demonstrator,looter,youth,supporter,follower,villager,student} obj:{home,house,villa,residence,mansion,office,building,party-office,palace,court,parliament,police-station,shop,hotel,headquarters,newspaper} +subj +obj !subj:armed
  + Crowds ransacked the homes of Sri Lankan ministers. = Crowds
  - Burglars ransacked the homes of Sri Lankan ministers.
scale climb breach break_through jump_over tear_down vault storm_over force_open batter_down rush : subj > obj.of,through.of,over.of,obj.outside,obj.at ; subj:{protester,crowd,follower,supporter,mob,student,demonstrator,activist,rioter,hundred,youth} obj:{wall,fence,gate,perimeter,railing,barrier,compound,perimeter-wall,barricade}|through:{gate,cordon,fence,barrier,police-line}|over:{wall,fence} obj.of:facility|obj.of:place|obj.of:{embassy,parliament,consulate,palace,ministry,residence,barracks,prison,base}|through.of:{embassy,parliament,palace,ministry}|obj.outside:{embassy,parliament,palace}|through:{police-line,police-cordon} !subj:armed
  + Protesters scaled the wall of the Danish embassy.
  - Climbers scaled the wall of the palace.
boil_over spill_over spill_onto spill_into explode boil : - > in,onto,into ; subj:{protest,unrest,riot,demonstration,anger,fury,discontent,rioting} in:place|onto:{street}|into:{street,riot,violence}|on:{street}
  + Anger boiled over in Nairobi.
  - Milk boiled over in Nairobi.
daub spray spray-paint spraypaint splatter scrawl deface : subj > on.of,on,obj.of,obj.on,obj,over ; subj:{protester,activist,demonstrator,vandal,mob,campaigner,student,youth} obj:{slogan,graffiti,paint,red-paint,statue,embassy,wall,consulate,monument,facade,ministry,door} on:facility|on:{wall,door,facade,statue,embassy,ministry,consulate,monument}|obj.of:facility|obj.of:{embassy,consulate,ministry,parliament}|with:{paint,red-paint,slogan,graffiti}|over:facility|over:{statue,facade,monument}
  + Activists daubed slogans on the Russian embassy.
  - The student sprayed paint on a toy.

[PROTEST strike 143]
mount+picket-line|picket form+picket-line|picket set_up+picket-line|picket man+picket join+picket-line|picket stand+picket-line@on stand+picket@on staff+picket-line walk_on+picket-line : subj > over,against,outside,at,obj.outside,obj.at ; subj:human|group|{doctor,nurse,teacher,worker,driver,union,docker,miner,lecturer,writer,actor}
  + Irish ambulance crews mounted picket lines over pay.
  - The owner mounted a picket on a fence.
lay_down+work put_down+tool cease+work knock_off+work abandon+work|post shun+work|job boycott+work|duty quit+work desert+classroom : subj > over,against,at,in ; subj:human|group|labour|{doctor,nurse,teacher,worker,driver,train-driver,union,docker,miner,lecturer,pilot,civil-servant} over:{pay,wage,salary,condition,law,reform,arrears,pension,plan,contract,dismissal,allowance}|in:{dispute,protest}|for:{day,time,week,hour,pay} !subj:armed
  + Greek nurses put down their tools over unpaid wages.
  - The tailor laid down his work for an hour's nap.
bring+halt|standstill@to grind+halt@to bring_to+halt : subj > obj,obj.of,obj.in ; subj:{union,striker,walkout,stoppage,strike,general-strike,farmer,docker,trucker,controller,train-driver,teacher,bus-driver,nurse,protester} obj:place|state|{traffic,port,capital,railway,network,airport,transport,metro,country,production,school,service,refinery}
  + Unions brought Belgium to a halt.
  - The nurse brought a car to a halt.
hold+stoppage stage+slowdown|work-stoppage begin+stoppage|walkout|work-stoppage launch+stoppage|walkout observe+stoppage|strike|shutdown enforce+shutdown|strike extend+strike|walkout|stoppage resume+strike|walkout|stoppage escalate+strike continue+strike : subj > over,against,obj.over,obj.against,in,for ; subj:human|group|org|labour|{worker,teacher,nurse,doctor,union,driver,miner,pilot,employee,staff,lecturer,shopkeeper,trader,lawyer} !subj:armed !subj:state !obj:{air-strike,airstrike,missile-strike} !against:armed
  + Kenyan lecturers resumed their strike over pay.
  - The jets resumed strikes on the town.

[PROTEST hunger 142]
refuse_eat stop_eat refuse_drink refuse_swallow refuse+food|meal|nourishment reject+food decline+meal skip+meal go_without+food spurn+food|meal : subj > against,at,over,at.against,comp.at,obj.in ; subj:person|{prisoner,inmate,detainee,activist,dissident,migrant,captive,convict,asylum-seeker,opposition-leader,unionist} in:{protest,jail,prison,cell}|over:event|against:event|comp.in:{protest}|at.in:{protest}|comp.at.in:{protest}|at:event|at:{airport,prison,jail}|comp.at:{airport}|obj.in:{protest,jail,prison}|subj.in:{jail,prison} +subj !pass
  + Turkish activist Elif Kaya refused food in protest at her arrest. = Turkish activist Elif Kaya
  - The horse refused food in protest.
send_back+meal|food|tray return+meal|tray|food turn_back+meal|food : subj > against,over,in,subj.in.mod,subj.in.poss ; subj:{prisoner,inmate,detainee,convict,captive}
  + Inmates in Spanish jails sent back their food. = Inmates
  - Diners in Spanish hotels sent back their food.
fast : subj > against,over,outside,at ; subj:person|{prisoner,inmate,detainee,activist,dissident,unionist,teacher,protester} against:actor|against:event|over:event|over:{detention,arrest,pay,jailing,land}|outside:facility|outside:{parliament,embassy,court,ministry}|in:{protest,solidarity} !for:{ramadan,lent}
  + The Nepalese unionist fasted outside the parliament in protest.
  - The monk fasted over Lent.
begin+fast launch+fast start+fast go+fast@on break_off+food undertake+fast announce+fast : subj > against,over,outside,at,obj.against,obj.over,obj.outside ; subj:person|human|{prisoner,inmate,detainee,activist,dissident,unionist,teacher,protester} obj.against:actor|against:actor|over:event|against:event|over:{detention,arrest,pay,jailing,land,corruption}|against:{corruption}|outside:facility|outside:{parliament,embassy,court,ministry}|in:{protest,jail,prison}|to:{death}|obj.against:{corruption}|obj.to:{death} !subj:{muslim,pilgrim}
  + The Indian activist began a fast against corruption.
  - The pilgrim began a fast to lose weight.

[PROTEST boycott 143]
stay_away shun skip keep_away stay_away_from steer_clear_of keep_away_from : subj > from.mod,from.of,from.in,from,obj.mod,obj.of,obj.in,of.of ; subj:actor|person|{diplomat,delegate,envoy,lawmaker,deputy,opposition,party,minister} from:{inauguration,ceremony,parade,opening,session,opening-ceremony,swearing-in,coronation,commemoration}|obj:{inauguration,ceremony,parade,opening-ceremony,swearing-in,coronation,commemoration}|of:{inauguration,ceremony,parade} +subj !subj:{injury}
  + Polish diplomats stayed away from the Belarusian inauguration.
  - The cat stayed away from the opening of the oven.
pull_out_of pull_out withdraw_from withdraw drop_out_of drop_out : subj > over.of,over.by,over.poss,over,in.at,at ; subj:state|org|{broadcaster,team,athlete,singer,author,writer,artist,musician,federation} from:{eurovision,olympics,games,biennale,festival,world-cup,contest,book-fair,tournament,championship}|of:{eurovision,olympics,games,biennale,festival,world-cup,contest,book-fair,tournament,championship} over:actor|over:event|over:{participation,war,presence,inclusion,law,treatment,right,ban,gaza}|in:{protest,solidarity} +subj !over:{injury,knee}
  + Slovenia's broadcaster pulled out of Eurovision over the inclusion of Israel. = Slovenia's broadcaster
  - The runner pulled out of the games over a knee.
spoil+vote deface+ballot cast+blank-vote|blank-ballot spoil+ballot-paper tear_up+ballot turn_in+blank-ballot : subj > in,at,against,obj.in ; subj:human|group|{voter,citizen,supporter,opposition,thousand,student}
  + Algerian voters cast blank ballots in the referendum.
  - The rain spoiled the vote cake.

[PROTEST demo 141]
walk_out walk_out_of stalk_out file_out : subj > of.by,of.of,of.poss,of,during.by,during.of,during ; subj:{diplomat,delegate,deputy,lawmaker,delegation,senator,ambassador,student,envoy,opposition,graduate} of:{speech,address,session,chamber,debate,assembly,parliament,ceremony,sitting,graduation}|during:{speech,address,session,debate,sitting,ceremony} !subj.of:{film}
  + Arab delegates walked out of the Israeli premier's speech.
  - The student walked out of the hall of mirrors.
turn+back : subj > on,to,during ; subj:{protester,crowd,mourner,diplomat,deputy,lawmaker,student,police,officer,veteran,delegate} on:person|on:{president,premier,minister,mayor,speaker,ambassador,general} during:{speech,address,ceremony,funeral,parade}|at:{funeral,ceremony,parade,rally}|in:{protest,parliament,chamber}
  + Officers turned their backs on the mayor at the funeral in Manila.
  - The student turned his back on the mayor's duck.
rise_up_against rise_up rise_against : subj > against ; subj:human|{people,population,villager,student,farmer,crowd,citizen,thousand,worker,peasant} against:actor|against:{rule,regime,government,king,junta,president,dictator,dictatorship,tax,price} !subj:armed
  + Villagers rose up against the Burmese junta.
  - The dough rose against the lid.
shout_down drown_out heckle boo whistle_at jeer shower_with hound_out : subj > obj.of,obj.by,obj,at ; subj:{protester,demonstrator,student,heckler,activist,opponent,deputy,lawmaker,farmer,mourner,survivor,crowd} obj:person|{minister,premier,president,mayor,ambassador,governor,speech} +subj !subj.of:{film} !obj:{singer,player,referee,striker}
  + Survivors shouted down the Spanish premier.
  - The fans booed the winger.
defy_march defy_gather defy_rally defy+ban|curfew|police : subj > obj.of,obj.by,comp.in,- ; subj:{protester,demonstrator,marcher,thousand,hundred,crowd,student,woman,activist,supporter,resident} comp:{PROTEST}|in:place|aim.in:place
  + Thousands defied a ban to march in Tbilisi.
  - The teenager defied the curfew of his mother.
return hand_back give_back send_back renounce hurl_away : subj > to,obj.to,over ; subj:person|human|{writer,author,veteran,athlete,scientist,wrestler,poet,artist,filmmaker,general} obj:{medal,award,honour,honor,knighthood,prize,order,decoration} in:{protest}|over:event|over:{law,killing,intolerance,treatment,war,policy,deal}
  + Indian writers returned their awards in protest.
  - The runner returned a medal to the shop.
strip shave cut shear dye bare take_off remove : subj > outside,in.at,against,over ; subj:{protester,activist,woman,feminist,demonstrator,student,farmer,teacher,worker,mother} obj:{head,hair,breast,chest,clothes,headscarf,veil,hijab,shirt,uniform} in:{protest,solidarity,defiance}|outside:facility|outside:{embassy,parliament,court,ministry}|against:actor|against:event|against:{law,plan,policy}|over:event
  + Teachers in Seoul shaved their heads in protest.
  - The woman shaved her head in the bath.

[PROTEST obstruct 144]
dump pile park heap stack roll lay spread set_light pour : subj > across,on,obj.across ; subj:{farmer,protester,trucker,fisherman,activist,taxi-driver,villager,demonstrator,winegrower,miner,lorry-driver,striker} obj:{manure,tyre,hay,tractor,log,rubble,lorry,truck,straw,slurry,earth,boulder,bale,tree,car,trailer,dung,cow} across:{road,motorway,highway,bridge,track,railway,runway,street,entrance,border}|on:{track,railway,motorway,highway,bridge,runway,rail}
  + Farmers parked tractors across the motorway near Ghent. = Farmers
  - The farmer parked a tractor across his own yard.
tie lock lash shackle strap bind superglue cement padlock handcuff cable glue_to : subj > to.of,to.at,to.outside,to.in,to,on ; subj:{activist,protester,demonstrator,campaigner,climate-activist,environmentalist,villager,student,climber} obj:{themselves,himself,herself,hand,neck} to:facility|to:{runway,road,gate,track,bulldozer,rail,railing,fence,digger,pipeline,tree,crane,motorway,door,lorry,train}
  + Activists locked themselves to the gate of a mine in Poland.
  - The climber strapped himself to a rope.
light let_off set_off throw fire pile ignite release : subj > in,at,obj.in ; subj:{deputy,lawmaker,legislator,mp,senator,opposition} obj:{flare,smoke-bomb,chair,tear-gas,smoke-grenade,egg,water,smoke-flare,stink-bomb,paper,firecracker} in:{chamber,parliament,hall,assembly,session,debate}|in:org +subj
  + Opposition lawmakers threw smoke bombs in the chamber in Pristina.
  - The senator threw paper in the bin.
