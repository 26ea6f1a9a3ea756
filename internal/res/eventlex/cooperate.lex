# COOPERATE: mutual material cooperation: economic, joint exercises, intelligence sharing, judicial, joint operations as allies.

[COOPERATE - 061]
trade_with invest_in do+business sign+contract : subj > with,in ; subj:state|org with:state|in:state
  + China invested in Zambia.
  - He invested in a new bicycle.
resume+export|import|shipment|trade|flight begin+export|shipment open+border start+export : subj > to,with,obj.to,obj.with ; subj:state
  + Nigeria resumed gas exports to Ghana.
  - The bakery resumed its trade.
buy purchase import : subj & from > - ; subj:state from:state
  + India bought oil from Iraq.
  - She bought shoes from Italy's best shop.
sell export : subj & to > - ; subj:state to:state
  + Russia sold wheat to Egypt.
  - The farm sells eggs to neighbours.
trade export import buy sell purchase invest ship : subj & with & in & from & to > - ; subj:state|{government,ministry} with:state|in:state|from:state|to:state
  + Iran sold oil to Syria.
  - The firm sold shoes to Italy.
open+trade|market|route reopen+trade|route|rail-link|pipeline resume+trade|export|import|shipment|flight|ferry|rail-service restore+trade|flight|link|rail-link launch+flight|rail-link|ferry : subj & with & between & obj.with & obj.between & to > - ; with:state|between:state|obj.with:state|obj.between:state|to:state subj:state|org|{government,ministry,airline}
  + Algeria resumed flights with Mali.
  - The zoo reopened the route between cages.
sign+contract|trade-deal award+contract win+contract build+pipeline|dam|railway|plant|reactor construct+pipeline|dam|railway|plant|reactor : subj & with & for & in & from > - ; subj:state|org with:state|for:state|in:state|from:state
  + Russia will build a reactor for Hungary.
  - The boy built a dam in a brook.
build construct lay dig complete launch develop : subj & with & for & between & to & obj.with & obj.between & obj.to & obj.for > - ; subj:state|org|{government,company,consortium,ministry} obj:{pipeline,gas-pipeline,oil-pipeline,rail-line,railway,power-line,interconnector,undersea-cable,nuclear-plant,power-plant,dam,port,highway,bridge,road,refinery,canal,power-station,reactor,base,special-economic-zone,rail-link,tunnel} with:state|between:state|obj.between:state|obj.with:state|for:state|obj.to:state|to:state|obj.for:state
  + Oman laid a power line to Iran.
  - The boys built a dam with sand.
lend sell supply export ship pipe : subj & to & obj.to > - ; subj:state|{government,ministry,company} obj:{gas,oil,wheat,grain,electricity,fuel,coal,uranium,fertiliser,fertilizer,rice,timber,copper,lithium,natural-gas,power,diesel,crude,water,fish,cattle,banana,coffee,train,plane,bus,satellite,reactor} to:state|obj.to:state
  + Azerbaijan exported gas to Bulgaria through a new link.
  - The farm sold coffee to a shop in Wales.
buy import purchase order source procure : subj & from & obj.from > - ; subj:state|{government,ministry,company,airline} obj:{gas,oil,wheat,grain,electricity,fuel,coal,uranium,fertiliser,rice,natural-gas,power,diesel,crude,plane,airliner,train,soybean,beef,satellite,reactor,vaccine,chip,arms,jet,missile,drone,tank,helicopter,submarine,frigate} from:state|obj.from:state
  + Bolivia bought diesel from Russia in June.
  - The chef bought rice from Spain's best farm shop.
purchase/n sale/n import/n export/n shipment/n delivery/n : by,of,from,poss,to & to & from & of.from & of.to & of.by > - ; of:{gas,oil,wheat,grain,electricity,coal,uranium,fertiliser,rice,crude,soybean,beef,jet,fighter-jet,submarine,tank,missile,arms,drone,airliner,frigate} by:state|from:state|to:state|of.from:state|of.to:state|of.by:state
  + Purchases of crude from Iran by India have stopped.
  - The sale of rice by a shop in Rome rose.
resumption/n reopening/n opening/n launch/n start/n : of,by,between & by & between & of.between & of.to & of.with > - ; of:{flight,direct-flight,trade,border,ferry-service,rail-service,air-link,train-service,border-trade,crossing,frontier,export,import} between:state|of.between:state|of.between:place|of.with:state|of.to:state
  + The resumption of trade between Colombia and Venezuela was cheered on both sides of the bridge.
  - The opening of the crossing of the green was a joke.
invest pour plough put pump sink channel : subj & in & into & obj.in & obj.into > - ; subj:state|org|{government,fund,sovereign-wealth-fund,company,bank} obj:{billion,million,money,dollar,yuan,euro,capital,investment,stake} in:state|in:place|into:state|into:place|obj.in:state|obj.into:state|in:{port,mine,railway,dam,oilfield,plant}|into:{port,mine,railway,oilfield,dam,project}
  + Qatar's sovereign wealth fund put five billion dollars into Egypt.
  - The aunt put money into Norway lace.
form create set_up launch establish found : subj & with & between & obj.with & obj.between > - ; subj:state|org|{government,company,country} obj:{joint-venture,consortium,free-trade-zone,free-trade-area,customs-union,common-market,joint-company,joint-fund,development-bank,currency-union,trade-bloc,cartel,economic-union,joint-fund} with:state|obj.with:state|between:state|obj.between:state|with:{company,firm}|obj.with:{company,firm}
  + Algeria formed a joint venture with Turkey to make steel.
  - Two cooks formed a cartel of cakes.
co-produce co-develop co-finance co-fund co-build co-invest co-own jointly_develop : subj & with & obj.with > - ; subj:state|org|{government,company,fund,ministry} with:actor|obj.with:actor|with:{company,firm,partner}|obj:{fighter,missile,reactor,vaccine,mine,dam,pipeline,plant,port,satellite,jet,drone}
  + Seoul will co-produce shells with Warsaw.
  - The studio co-produced a film about a jet.
peg join adopt share issue launch : subj & with > - ; subj:state|{government,bloc,central-bank} obj:{single-currency,common-currency,euro,customs-union,single-market,common-market,free-trade-area,currency-union,eurozone,common-tariff,common-passport,free-movement-zone,border-free-zone}
  + Croatia adopted the euro in January.
  - The game launched a single currency of gems.
lift scrap waive abolish drop : subj & for & with & obj.for & obj.with > - ; subj:state|{government,ministry} obj:{visa-requirement,visa,visa-regime,roaming-charge,customs-duty,border-check,border-control,passport-control,entry-visa} for:{citizen,national,visitor,tourist,traveller}|for:state|with:state|obj.for:{citizen,national,visitor,tourist,traveller}|obj.for:state|obj.with:state
  + Kenya and South Africa scrapped visas for each other's citizens.
  - The club dropped the visa card for a national brand.

[COOPERATE - 062]
hold+exercise|drill|manoeuvre|maneuver|war-game conduct+exercise|drill|patrol|manoeuvre|maneuver|operation stage+exercise|drill begin+exercise|drill start+exercise|drill launch+exercise|drill carry_out+exercise|drill|patrol : subj & with & obj.with > - ; subj:actor with:actor|obj.with:actor
  + Thailand held a naval exercise with Singapore.
  - The gym held an exercise class with music.
exercise/n drill/n war-game/n manoeuvre/n : between,of,by & with & between > - ; with:state|between:state
  + The joint exercises between Japan and Australia ended.
  - Regular exercise between meals helps.
fight+side fight_alongside train_with operate_alongside patrol_with : subj & with & alongside > - ; subj:actor with:{force,army,troop,soldier,ally}|alongside:actor
  + Chadian troops fought alongside the French army.
  - He trained with heavy weights.
train+together exercise_with drill_with : subj & with > - ; subj:actor
  + Marines exercised with Philippine troops.
  - She exercises with her dog.
hold+exercise|drill|manoeuvre|maneuver|war-game|patrol|parade|training conduct+exercise|drill|patrol|manoeuvre|maneuver|operation|training stage+exercise|drill|manoeuvre|war-game begin+exercise|drill|manoeuvre start+exercise|drill launch+exercise|drill|operation open+exercise|drill carry_out+exercise|drill|patrol|operation run+exercise|drill mount+operation|patrol|exercise kick_off+exercise|drill complete+exercise|drill end+exercise|drill : subj & with & alongside & obj.with & obj.between > - ; with:actor|alongside:actor|obj.with:actor|obj.between:actor subj:actor|armed
  + Russia held a parachute drill with Belarus near Grodno.
  - The school held a fire drill.
hold+exercise|drill|manoeuvre|war-game|patrol conduct+exercise|drill|patrol|manoeuvre|operation begin+exercise|drill|manoeuvre start+exercise|drill launch+exercise|drill|operation open+exercise|drill stage+exercise|drill carry_out+exercise|drill|patrol|operation end+exercise|drill : subj > - ; subj:actor obj.mod:state|subj:{navy,army,force,country,ally,neighbour,warplane,fleet,plane,ship,jet,troop,marine}
  + Warplanes from Finland, Norway and Sweden opened a drill over Lapland.
  - The school began a spelling drill.
exercise/n drill/n war-game/n manoeuvre/n military-exercise/n naval-exercise/n joint-exercise/n joint-patrol/n joint-operation/n joint-drill/n air-drill/n : between,by,of,with,poss,mod & with & between > - ; between:actor|with:actor|of:armed|of:state
  + Joint patrols by Indonesia and Malaysia in the strait began.
  - The exercise of patience by teachers is praised.
fly_with sail_with train_with train_alongside fight_alongside deploy_with serve_alongside patrol_with patrol_together operate_with operate_alongside : subj & with & alongside > - ; subj:armed|state|{force,troop,soldier,pilot,navy,ship,jet} with:armed|with:actor|alongside:actor|alongside:armed
  + Danish pilots trained with their Dutch hosts in Leeuwarden.
  - The gull flew with the wind.
hold stage conduct launch begin wrap_up complete kick_off host run open end start carry_out : subj & with & alongside & obj.with & obj.between & between > - ; subj:state|armed|org|{navy,army,force,ally,country} obj:{joint-exercise,joint-drill,naval-exercise,military-exercise,live-fire-drill,war-game,air-exercise,joint-patrol,naval-drill,military-drill,live-fire-exercise,joint-manoeuvre,counter-terrorism-drill,anti-piracy-drill,air-drill,artillery-drill,joint-operation,joint-training,joint-raid,landing-drill}
  + The Philippines and the United States kicked off naval exercises near Palawan.
  - The school held an air drill.
mount launch carry_out conduct stage lead undertake plan : subj & with & alongside & obj.with & obj.by > - ; subj:state|armed|org|{police,army,navy,troop,force} obj:{joint-operation,joint-raid,joint-offensive,joint-attack,joint-patrol,joint-air-patrol,combined-operation,joint-mission,joint-sweep,joint-campaign,multinational-operation,cross-border-operation}
  + The Spanish and Moroccan police conducted a joint operation in Melilla.
  - The firm mounted a joint operation on a knee.
form set_up create launch establish deploy build : subj & with & obj.with & obj.between & obj.of > - ; subj:state|org|armed|{government,army,country,ally} obj:{joint-force,task-force,multinational-force,regional-force,joint-command,naval-coalition,military-alliance,defence-alliance,standby-force,joint-brigade,joint-battalion,battlegroup,joint-patrol,maritime-coalition,security-alliance,counter-terrorism-force,joint-fleet,alliance}
  + Mali, Niger and Burkina Faso set up a joint force of 5,000 men.
  - The bakers formed an alliance of buns.
military-alliance/n defence-alliance/n defence-cooperation/n military-cooperation/n security-cooperation/n military-partnership/n defence-partnership/n : between,with,of,poss,by & with & between > - ; between:state|with:state|between:armed|with:armed|between:{rebel,militia}
  + Military cooperation between Pretoria and Moscow drew questions in Congress.
  - A military alliance of toys works.
sell supply lease deliver provide hand_over export : subj & to & obj.to > - ; subj:state|{government,ministry,company} obj:{arms-licence,weapon-technology,submarine-technology,nuclear-technology,missile-technology,military-technology,engine-technology,drone-technology} to:state|obj.to:state
  + Tehran supplied drone technology to Caracas.
  - The lab sold nuclear technology books to France's kids.
dock call make+call|stop pay+call : subj & in & at > - ; subj:{warship,frigate,destroyer,submarine,aircraft-carrier,carrier,navy-ship,naval-ship,fleet,flotilla,nuclear-submarine,cruiser} in:place|at:place|at:{port,base}|in:{port,harbour,harbor}
  + A Russian frigate docked in Havana with a nuclear submarine.
  - A toy submarine docked in the bath.
train instruct drill mentor coach : subj & obj > - ; subj:armed|state|{instructor,marine,special-force,green-beret,commando,trainer,adviser} obj:{counterpart,partner,ally,partner-force,local-troop} in:{exercise,drill,jungle,desert}|at:{base,camp,range}
  + Portuguese commandos trained Mozambican counterparts at a camp near Maputo.
  - The instructor trained a partner in tango.
contribute send commit assign attach second : subj & to > - ; subj:state|{government,navy,parliament} obj:{warship,frigate,ship,jet,troop,soldier,officer,helicopter,drone,destroyer,staff-officer,plane,aircraft,minesweeper} to:{coalition,task-force,naval-mission,operation,exercise,naval-force,maritime-force,joint-force,multinational-force,alliance,fleet,patrol,anti-piracy-mission,battlegroup}
  + Greece assigned a frigate to the naval mission of the EU in the Red Sea.
  - The film assigned a ship to its fleet of toys.

[COOPERATE - 063]
extradite : subj > obj,to ; subj:actor
  + Spain extradited the banker to Andorra.
  - The dentist extracted a tooth.
hand_over transfer turn_over : subj > to ; subj:actor obj:{suspect,fugitive,detainee,accused} to:actor
  + Serbia handed over the suspect to The Hague.
  - The runner handed over the baton.
extradition/n : by,from,poss > to
  + The extradition of the trader by Panama to Italy was approved.
  - The extraction of a tooth hurts.
extradite hand_over transfer surrender turn_over deliver : subj > to,obj.to ; subj:state|{government,police,court,authority} obj:{suspect,fugitive,detainee,accused,boss,trafficker,banker,criminal,murderer,kingpin,warlord,general,smuggler,hacker,man,suspect} to:state|to:org|to:{police,authority,court,tribunal,prosecutor}
  + Ecuador extradited two gang bosses to the United States.
  - The keeper transferred the seal to a pool.
extradition/n transfer/n handover/n surrender/n : by,from,of,poss > to ; of:{suspect,fugitive,detainee,boss,trafficker,banker,murderer,general,criminal} to:state|to:org|by:actor
  + The extradition of the banker by Panama to Peru took years.
  - The transfer of the winger to Roma was agreed.
arrest detain seize catch capture apprehend hold : subj & for & at & on.of > - ; subj:{police,authority,state,government,agent,court,border-guard}|subj:state obj:human|person at:{request}|on:{red-notice,european-arrest-warrant,extradition-warrant}|under:{european-arrest-warrant,extradition-treaty}
  + Spanish police arrested a Belgian trafficker at the request of Antwerp's prosecutors.
  - The police arrested a man on the road.
approve grant order sign authorise authorize clear uphold back : subj > of.to,to,obj.to,obj.of ; subj:{court,judge,minister,government,state,president,king,home-secretary,tribunal,ministry} obj:{extradition,extradition-request,surrender,handover,extradition-order,rendition} to:state|obj.to:state|obj.of:human|obj.of:person|of:human|of:person|obj.by:state
  + A judge in Kingston approved the extradition of the gang leader to New York.
  - The king approved the handover of the cup.
cooperate_with collaborate_with assist work_with help testify_before testify_at answer_to appear_before comply_with : subj > with,before,obj,at,to ; subj:state|{government,police,prosecutor,army,bank,ministry,authority,witness,president,minister} with:{tribunal,court,inquiry,investigator,prosecutor,interpol,icc,investigation,probe,warrant,commission}|before:{tribunal,court,commission,congress,panel,committee}|at:{tribunal,court,trial,inquiry}
  + Croatia cooperated with the tribunal in The Hague after its general was caught.
  - The singer testified at the court of love.
share exchange pass send hand_over provide give : subj & with & to & obj.to > - ; subj:state|org|{police,prosecutor,government,agency} obj:{dna,fingerprint,case-file,witness-statement,police-file,criminal-record,passenger-data,bank-record,flight-record,forensic-evidence,dna-sample,phone-record,cctv,wiretap} with:actor|to:actor|obj.to:actor
  + Kosovo's police shared fingerprints with Interpol.
  - The artist gave fingerprints to a gallery in Rome.
joint-investigation/n joint-investigation-team/n judicial-cooperation/n police-cooperation/n legal-assistance/n joint-inquiry/n law-enforcement-cooperation/n joint-police-operation/n : by,between,with,of,poss & with & between > - ; by:actor|between:actor|with:actor|of:actor
  + Police cooperation between Serbia and Albania led to the arrests.
  - Legal assistance with the rent is free.
help assist : subj & obj & with > - ; subj:{police,detective,investigator,prosecutor,fbi,interpol,agent,officer}|subj:state obj:{police,detective,investigator,prosecutor,authority,inquiry,force}|obj:actor comp:{arrest,catch,track,trace,capture,identify,find,investigate,solve,hunt,crack,locate}|with:{inquiry,investigation,hunt,search,probe}
  + FBI agents helped the Kenyan police to identify the bombers.
  - The tailor helped the author to find a pen.
bust break_up smash dismantle crack uncover : subj & with > - ; subj:{police,gendarme,officer,agent,detective,europol,customs,authority,prosecutor}|subj:state obj:{ring,network,gang,cartel,smuggling-ring,trafficking-ring,cell,syndicate,drug-ring,smuggling-network,trafficking-network,mafia} with:{help,police,counterpart,europol,interpol,support,assistance,agent,colleague}|with:actor|in:{operation,cooperation,coordination}
  + Belgian police broke up a smuggling ring with help from Britain and Europol.
  - The officer cracked a ring with a nut.
serve honour honor execute enforce recognise : subj & on & of > - ; subj:state|{police,court,government,authority} obj:{extradition-request,arrest-warrant,european-arrest-warrant,letter-rogatory,red-notice,icc-warrant,court-warrant,foreign-judgment} of:actor|from:actor|obj.of:actor|obj.from:actor|obj.by:actor|by:actor|against:person|obj.against:person|for:person|obj.for:person
  + South Africa honoured the arrest warrant of the court in The Hague.
  - The waiter served a warrant officer.

[COOPERATE - 064]
share exchange : subj & with > - ; subj:actor obj:{intelligence,information,data,evidence}
  + Jordan shared intelligence with Britain.
  - Friends shared a pizza.
intelligence-sharing/n information-sharing/n : between,with & between & with > - ; between:actor|with:actor
  + Intelligence-sharing between the two services resumed.
  - The app offers photo sharing between phones.
share exchange swap pass_on trade : subj & with & to & obj.with > - ; subj:actor|person|{agency,service,police} obj:{intelligence,information,data,evidence,file,tip,record} with:actor|to:actor|obj.with:actor
  + Israeli agents passed on a tip to the Danish police.
  - The girls traded a tip with the waiter.
data-sharing/n exchange/n@of : between,with,by & between & with > - ; between:actor|with:actor
  + Intelligence-sharing between Canberra and Jakarta resumed.
  - An exchange of jokes between clowns went on.
tip_off alert warn inform brief notify : subj & obj & to > - ; subj:{agency,intelligence,spy-agency,mossad,cia,mi6,intelligence-service,security-service,secret-service} obj:actor|{counterpart,police,service,agency,government} of:{plot,attack,plan,bomb,threat,cell}|about:{plot,attack,plan,bomb,threat,cell,suspect}|to:{plot,cell,presence}|on:{plot,suspect,cell}
  + Moroccan intelligence tipped off the French police about the cell in Strasbourg.
  - The agency alerted police about a cat.
confirm corroborate pass_on relay : subj & to & with > - ; subj:{agency,intelligence,spy-agency,mossad,cia,mi6,intelligence-service,spy,informant} obj:{intelligence,tip,tip-off,warning,location,intercept,coordinate,dossier,whereabouts} to:actor|with:actor|obj.to:actor
  + The CIA relayed a warning to Moscow a week before the attack on the hall.
  - The waiter relayed a tip to the cook.
tip-off/n tip/n : from,by,of & to > - ; from:{cia,mossad,mi6,fbi,agency,intelligence,intelligence-service,spy-agency,interpol}|from:state to:actor
  + A tip from the Mossad to the Danish intelligence service led to the arrests.
  - A tip from an agency to a waiter was small.

[COOPERATE - 060]
cooperate collaborate co-operate : subj & with > - ; subj:actor
  + Ghana cooperates with Togo on power supply.
  - The cells collaborate to repair tissue.
work+side work_with work_together : subj & with > - ; subj:state|org with:actor
  + Lithuania is working with Latvia on rail links.
  - The chef works with fresh herbs.
cooperation/n collaboration/n partnership/n : between,with,poss & with & between > - ; with:actor|between:actor
  + Cooperation between Peru and Chile has grown.
  - The collaboration between guitar and voice is good.
partner_with team_up_with join+force : subj & with > - ; subj:actor !subj:{surfer,singer,designer,rapper,band,brand,chef,artist,musician,maker,carmaker,firm,company,director,actor,actress,retailer,player,duo,label,studio}
  + The agency partnered with the Kenyan government to fight locusts.
  - The singer joined forces with a DJ in the studio of a friend.
share pool exchange : subj & with > - ; subj:state|org|group|person obj:{intelligence,information,data,evidence,expertise,technology,experience,know-how,resource} with:actor
  + Kabul shared expertise with the rebels.
  - The pupils shared a desk with us.
join : subj & obj & with & in.of > - ; subj:armed|state obj:armed|state|{exercise,drill,force,fleet,patrol,operation,coalition,task-force} !obj:{union,club}
  + A Dutch frigate joined the French fleet.
  - The boy joined the queue.
hold+exercise|drill|manoeuvre|maneuver|war-game|game conduct+exercise|drill|manoeuvre launch+war-game|exercise|manoeuvre|drill|game lead+exercise|drill|patrol join+exercise|drill stage+war-game take_part_in+exercise|drill participate+exercise|drill|war-game@in : subj & with & obj.with > - ; subj:armed|state|group|{warship,navy,fleet,ship,marine}
  + Greek and Egyptian warships launched naval exercises.
  - The class held an exercise.
work_with work_alongside work_together cooperate_with collaborate_with coordinate_with partner_with operate_with fight_alongside : subj & with & alongside > - ; subj:state|org|armed|group with:actor|alongside:actor
  + The coast guard works with the Italian navy.
  - The drill works with a cord.
cooperation/n coordination/n collaboration/n partnership/n : between,poss,of,with & with > - ; between:state|between:org|between:armed|with:state|with:org
  + Close cooperation between the two ministries went on.
  - Cooperation between cells keeps us alive.
cooperate collaborate co-operate liaise coordinate team_up join_forces pool_resources partner : subj & with & alongside > - ; subj:actor|person|{police,navy,army,agency} with:actor|alongside:actor|+in|+on|+against
  + The Kenyan police cooperated with Interpol on the case.
  - The weather cooperated with the bride.
work : subj & with & alongside > - ; subj:state|org|armed|{police,army,navy,government,ministry,agency,prosecutor} with:actor|alongside:actor
  + The Nigerian army works with Cameroon against the sect.
  - The potter works with clay.
cooperation/n co-operation/n collaboration/n partnership/n coordination/n joint-venture/n : between,with,poss,mod & with & between > - ; between:actor|with:actor
  + Cooperation between the Spanish and Moroccan police broke the ring.
  - The partnership of wind and oak is old.
hold stage launch conduct convene run begin : subj & with & obj.with > - ; subj:state|org|{government,ministry,country,scientist} obj:{joint-research,joint-project,joint-mission,joint-expedition,joint-census,joint-festival,joint-commemoration,joint-rescue-drill,joint-search,joint-space-mission,joint-survey}
  + China and Pakistan launched a joint survey of the glacier.
  - The club held a joint project night.
join_hand pull_together join_up band_together club_together make+cause act_together stand_together unite : subj & with & against > - ; subj:state|org|armed|{country,government,party,rebel,union,opposition,neighbour} with:actor|against:actor|against:event|against:{piracy,smuggling,terrorism,trafficking,poaching,locust,cholera,fire,drug,junta,coup}
  + Benin made common cause with Niger against smuggling.
  - The two chefs joined hands against salt.
rapprochement/n detente/n cooperation-agreement/n joint-programme/n joint-project/n scientific-cooperation/n energy-cooperation/n economic-cooperation/n trade-cooperation/n space-cooperation/n : between,with,of,poss,by,mod & with & between > - ; between:state|with:state|between:org|with:org
  + Space cooperation between Moscow and Beijing has a moon base in view.
  - A joint project of cat and dog failed.
joint-effort/n joint-action/n coordinated-effort/n concerted-action/n common-effort/n teamwork/n : by,of,between,with,poss & with & between > - ; by:state|of:state|between:actor|with:actor|by:org
  + A joint effort by Kenya and Tanzania saved the herd.
  - A joint effort of cooks made the pie.
search comb hunt look scour : subj & with & alongside > - ; subj:{diver,rescuer,navy,coastguard,ship,plane,rescue-team,vessel}|subj:state for:{survivor,wreckage,submarine,plane,airliner,migrant,victim,missing,sailor,black-box,crew} with:actor|alongside:actor|in:{cooperation,effort}|with:{help,counterpart}
  + Australian ships searched for the airliner alongside the Chinese navy.
  - The diver searched for a pearl with a net.

[COOPERATE - 060]
throw_in+lot cast_in+lot throw+lot cast+lot : subj & with & obj.with > - ; subj:actor|group|person with:actor|group|obj.with:actor|obj.with:group
  + Portugal threw in its lot with Spain on the rail plan.
  - The farmer threw in a lot with a barn.
be+league@in be+cahoots@in be+partnership@in act+concert@in act+tandem@in work+tandem@in work+concert@in operate+tandem@in work+partnership@in : subj & with & in.with > - ; subj:actor|group with:actor|group|in.with:actor|in.with:group
  + Zambia is working in tandem with Angola on the corridor.
  - The two wheels work in tandem with a belt.
go+partnership@into enter+partnership go+coalition@into enter+coalition form+coalition|partnership strike+partnership|alliance forge+partnership|alliance : subj & with & obj.with & into.with > - ; subj:actor|group|{party,liberal,conservative,socialist,green,company} with:actor|group|obj.with:actor|obj.with:group|into.with:actor|with:{conservative,liberal,socialist,green,populist}|obj.with:{conservative,liberal,socialist,green,populist}|into.with:{conservative,liberal,socialist,green,populist}
  + The Liberals went into coalition with the Conservatives in Oslo.
  - The baker went into partnership with his oven.
harmonise harmonize align synchronise synchronize dovetail standardise pool twin integrate connect interconnect link hook_up couple : subj & with & to & obj.with > - ; subj:state|org|{government,ministry} obj:{rule,regulation,law,standard,grid,power-grid,network,border-post,railway,timetable,tariff,customs-code,time-zone,plan,port,market,electricity-market,payment-system,stock-market,school,town,ferry} with:state|to:state|obj.with:state|with:org
  + Georgia synchronised its power grid with Turkey.
  - The clockmaker synchronised a clock with a bell in Rome.
upgrade elevate raise broaden widen expand renew revive reset restart : subj & with & obj.with > - ; subj:state|org|{government} obj:{partnership,strategic-partnership,cooperation,collaboration,exchange,joint-work,programme} with:state|obj.with:state|with:org|obj.with:org
  + India upgraded its partnership with France.
  - The airline upgraded a guest with a child from Peru.
thaw/n warming/n reconciliation/n entente/n honeymoon/n : between,with & between & with > - ; between:state|with:state
  + A thaw between Cairo and Ankara brought back the ambassadors.
  - A thaw between two frosts spoilt the plums.
second loan lend attach assign exchange : subj & to & with > - ; subj:state|org|{government,university,ministry,agency} obj:{scientist,engineer,teacher,doctor,judge,expert,astronaut,researcher,adviser,official,nurse,veterinarian} to:state|to:org|with:state
  + Cuba seconded engineers to Angola.
  - The coach attached an engineer to a rope.
joint-statement/n joint-venture/n joint-company/n joint-commission/n joint-committee/n joint-bid/n joint-mission/n co-production/n joint-plan/n : by,between,of,with & with & between > - ; by:state|between:state|with:state|of:state
  + A joint bid by Morocco, Portugal and Spain won the vote.
  - A joint bid by two aunts won the vase.
co-host co-organise co-organize co-chair co-author jointly_run jointly_manage jointly_host jointly_operate : subj & with & alongside > - ; subj:state|org|{government,country,ministry} with:state|with:org|alongside:state|obj:{summit,conference,tournament,world-cup,fund,reserve,park,port,lake,dam,forum,observatory,mission}
  + Uganda will co-host the tournament with Kenya.
  - Two cooks co-hosted a fair.
join_in weigh_in chip_in lend+hand pitch_in : subj & with > - ; subj:state|armed|{navy,coastguard,army,police,government,neighbour} in:{search,hunt,rescue,mission,effort,operation}|with:{search,hunt,rescue,cleanup,clean-up,rescue-effort,evacuation,operation}
  + The Norwegian coastguard joined in the search for the trawler.
  - A gull joined in the hunt of the cat.

[COOPERATE - 061]
barter swap trade exchange : subj & with > - ; subj:state|{government,ministry,company} obj:{grain,oil,gas,wheat,fuel,rice,coal,palm-oil,cotton,gold,tea,fertiliser,beef} with:state
  + Ukraine bartered grain for fuel with Moldova.
  - The boy bartered oil paints with a girl.
lease rent let concede : subj & to > - ; subj:state|{government,ministry} obj:{farmland,land,port,mine,airport,forest,island,field,oilfield,railway,terminal} to:state|to:{company,firm,conglomerate,investor,consortium}
  + Madagascar leased farmland to a South Korean company.
  - The widow leased land to a firm.
open+market open_up+market open+economy unlock+market : subj & to & obj.to > - ; subj:state|{government} to:state|obj.to:state|to:{investor,car,import,company,export,bank,beef,goods,rice}|obj.to:{investor,car,import,company,export,bank,beef,goods,rice}
  + Ecuador opened its market to Chinese cars.
  - The town opened the market to dogs.
take+stake buy+stake acquire+stake hold+stake sell+stake take_up+stake : subj & in & to & obj.in > - ; subj:state|org|{government,fund,company,ministry} in:{refinery,port,mine,bank,airline,pipeline,oilfield,plant,airport,operator,telecom,company,field,dam}|obj.in:{refinery,port,mine,bank,airline,pipeline,oilfield,plant,airport,operator,telecom,company,field,dam}|to:state
  + Gabon took a stake in a Congolese refinery.
  - The gardener took a stake in a bean bed.
flow run ply sail resume restart : subj.between & between & from & to & subj.from & subj.to > - ; subj:{gas,oil,ferry,train,bus,flight,freight-train,electricity,power,goods,trade,coach,crude} !pass between:state|subj.between:state|subj.between:place|to:state
  + Gas began to flow from Azerbaijan to Bulgaria.
  - The bus ran from the zoo to the inn.
place+order put_in+order : subj & with & for & obj.for & obj.with > - ; subj:state|{government,airline,air-force,ministry} for:{jet,plane,airliner,train,bus,submarine,helicopter,vaccine,frigate,tank,missile,turbine,satellite}|obj.for:{jet,plane,airliner,train,bus,submarine,helicopter,vaccine,frigate,tank,missile,turbine,satellite}
  + Brazil placed an order for Swedish jets.
  - The guest placed an order for toast.
opening/n inauguration/n commissioning/n completion/n construction/n : of.between & of.from & of.to & of.with & between > - ; of:{pipeline,gas-pipeline,railway,bridge,road,cable,rail-link,power-line,tunnel,interconnector,canal,border-market,free-zone,ferry-line} of.between:state|of.to:state|of.with:state|between:state
  + The construction of a railway between Tanzania and Burundi began.
  - The opening of the bridge between two teeth took an hour.
draw attract lure land win secure woo : subj & from & obj.from > - ; subj:state|{government} obj:{investment,investor,billion,order,contract,tourist,capital} from:state|obj.from:state
  + Ethiopia drew investment from Turkey in textiles.
  - The fair drew a tourist from Cork.
expand boost deepen increase revive restore double widen : subj & with & between & obj.with & obj.between > - ; subj:state|org|{government,minister} obj:{trade,commerce,export,investment,economic-tie,business-tie,trade-tie,commercial-tie,economic-cooperation,energy-cooperation,trade-relation} with:state|obj.with:state|between:state|obj.between:state|subj:state !tense:will
  + Morocco expanded trade with Spain.
  - The shop expanded trade with the street.
launch open start inaugurate : subj & with & between & to & obj.with & obj.to & obj.between > - ; subj:state|org|{government,airline} obj:{ferry-link,rail-link,air-link,flight,direct-flight,bus-service,train-service,ferry,ferry-service,road-link,air-route,shipping-route} with:state|obj.with:state|to:state|obj.to:state|between:state|obj.between:state|to:place|obj.to:place|with:place
  + Morocco launched a ferry link with Spain.
  - The park launched a ferry link with the duck island.
open inaugurate launch set_up build : subj & with & between & obj.with & obj.between > - ; subj:state|{government,minister,president} obj:{industrial-zone,joint-zone,free-zone,economic-zone,trade-zone,ferry-line,rail-line,shipping-line,joint-market,border-market,joint-park,joint-bank,power-line,trade-corridor} with:state|obj.with:state|between:state|obj.between:state|+obj !tense:will
  + Oman and Iran opened a ferry line.
  - The chapel opened a power line at the fair.

[COOPERATE - 062]
fly+formation@in sail+formation@in fly+side@by sail+convoy@in : subj & with & alongside > - ; subj:{jet,plane,fighter,bomber,helicopter,warship,frigate,destroyer,pilot,warplane}|subj:armed with:{jet,plane,bomber,warplane,fighter,frigate,destroyer,pilot}|with:actor|alongside:actor
  + Turkish jets flew in formation with Azerbaijani planes.
  - Geese flew in formation with a swan.
involve group include bring_together gather unite : obj > - ; subj:{war-game,drill,exercise,manoeuvre,military-exercise,naval-exercise,joint-exercise,naval-drill,live-fire-exercise} obj:state|armed|{soldier,troop,ship,jet,warship,navy,army}
  + War games involving Egypt and Saudi Arabia began.
  - The exercise involved a ball and a band.
manoeuvre/n maneuver/n war-game/n naval-drill/n air-drill/n fly-past/n flypast/n joint-flight/n joint-sortie/n joint-landing/n : by,of & with & alongside > - ; by:{bomber,jet,warship,army,navy,marine,troop,soldier,pilot,submarine,fleet}|by:armed|of:armed|by:state
  + Manoeuvres by Chinese and Russian bombers ended.
  - A manoeuvre by the bus driver saved the cat.
refuel escort resupply relieve tow cover : subj & obj > - ; subj:{pilot,tanker,frigate,navy,air-force,destroyer,warship,jet,tanker-plane,marine}|subj:armed obj:{jet,frigate,destroyer,submarine,warplane,fighter,warship,plane,helicopter,aircraft-carrier} !obj:{tanker}
  + German pilots refuelled French jets over the Baltic.
  - The pilot refuelled a kite with tea.
place put : subj & under > - ; subj:state|{government,president,general} obj:{troop,soldier,force,battalion,brigade,navy,frigate,contingent,army} under:{command}
  + Kenya placed its troops under the command of the African Union.
  - The nurse placed an army blanket under the boy.
train+together drill+together patrol+together exercise+together train_together patrol_together exercise_together fight_together sail_together : subj & with > - ; subj:armed|state|{navy,army,soldier,marine,troop,pilot}
  + Japanese and Indian pilots trained together in the bay.
  - The Japanese brothers trained together for the race.
joint-exercise/n joint-patrol/n joint-operation/n joint-drill/n joint-manoeuvre/n : by > - ; by:actor
  + Joint patrols by Malaysia and Indonesia began in the strait.
  - Joint patrols by owls were heard.
join take_part_with train_alongside : subj & obj & with > - ; subj:armed|state|{ship,warship,frigate,aircraft,destroyer,contingent} for:{exercise,drill,manoeuvre,patrol,war-game,joint-exercise,joint-drill}|in:{exercise,drill,manoeuvre,patrol,war-game,joint-exercise,joint-drill,naval-exercise,naval-drill} obj:armed|obj:state|with:state|with:armed
  + Two American warships joined the Philippine navy for exercises.
  - The soldier joined his aunt for an exercise.

[COOPERATE - 063]
send_back return fly_home put fly hand_back : subj > to,obj.to,on.to ; subj:state|{government,police,authority} obj:{suspect,fugitive,tycoon,banker,trafficker,boss,murderer,accused,war-criminal,hacker,fraudster} to:state|obj.to:state|on.to:state
  + Bulgaria sent the suspect back to Germany to stand trial.
  - The shop sent a suspect parcel back to Spain.
issue+notice|red-notice circulate+notice|red-notice publish+red-notice : subj & at & at.of > - ; subj:{interpol,europol,police} at:{request}
  + Interpol issued a red notice at the request of Argentina.
  - The library issued a notice at noon.
give hand send turn_over release unseal : subj & iobj & to > - ; subj:state|{police,bank,government,ministry,regulator} obj:{phone-record,bank-record,flight-record,tax-record,archive,police-record,black-box,transcript,footage,ballistics-report} iobj:actor|to:actor|iobj:{prosecutor,investigator,detective,tribunal}|to:{prosecutor,investigator,detective,tribunal}
  + Malta's police gave the Italian prosecutors the phone records.
  - The band gave the fan a record.

[COOPERATE - 064]
pass feed supply leak relay funnel slip furnish provide give send : subj & to & iobj > - ; subj:state|{service,agency,spy,intelligence,cia,mi6,mossad,spy-agency} obj:{intelligence,satellite-image,satellite-picture,intercept,coordinate,target-data,radar-data,targeting-data,surveillance-data,satellite-photo,location} to:actor|to:{counterpart,ally,service}|iobj:actor
  + Britain fed intelligence to Ukraine.
  - The tutor gave a test of intelligence to a girl.
open+archive|file|laboratory|database grant+access give+access share+access provide+access : subj > to,iobj,obj.to ; subj:state|{government,police,ministry,agency} to:{investigator,prosecutor,tribunal,historian,detective,inquiry}|obj.to:{investigator,prosecutor,tribunal,archive,file,database}|to:{archive,file,database,registry}
  + Pakistan opened its archives to the UN investigators.
  - The singer opened her archive to fans.
sequence report : subj & to & with > - ; subj:state|{government,ministry,laboratory,health-ministry,scientist} obj:{case,genome,outbreak,virus,sequence,sample,infection} to:org|with:org
  + Vietnam reported the outbreak to the World Health Organization.
  - The boy reported the case to a club.
give hand_over pass provide supply transfer send turn_over : subj & to & iobj & with > - ; subj:state|org|{bank,government,agency,police} obj:{information,account-information,bank-data,data,detail,evidence,file,record,dossier,passenger-data,name,account,document} to:state|iobj:state|with:state|to:{government,authority,police,investigator,agency,tax-office} !tense:will
  + The Swiss government gave account data to the Indian government.
  - The clerk gave details to the buyer.
hand_over turn_over surrender send transfer give_up : subj > to,obj.to ; subj:state|{government,police,court,authority} obj:{suspect,fugitive,indictee,accused,war-crime-suspect,war-criminal,general,commander,ex-president} to:place|to:{tribunal,court,hague}|obj.to:place|to:org
  + Serbia handed over the suspect to The Hague.
  - The porter handed over the suspect bag to the tower.
sharing/n exchange/n pooling/n : between,by,with,poss & with & between > - ; of:{intelligence,information,data,evidence,expertise,technology} between:actor|with:actor|by:actor
  + The sharing of intelligence between France and Morocco resumed.
  - The exchange of data between two phones took a second.
extradition/n handover/n surrender/n : from & to & by > - ; from:state to:state of:human|of:person|of:{suspect,fugitive,fraudster,trafficker,banker,kingpin}
  + The extradition of the fraudster from Spain to Britain took place on Friday.
  - The handover of the baton from the first to the second runner was slow.

# --- wordings of joint work
[COOPERATE - 063]
dismantle_jointly break_up_jointly bust_jointly arrest_jointly raid_jointly seize_jointly investigate_jointly smash_jointly jointly_dismantle jointly_investigate : subj & with > - ; subj:actor|{police,detective,customs,agent,officer,prosecutor,gendarme}
  + Dutch and Belgian police jointly dismantled a drug ring.
  - The twins jointly dismantled a bed.
hand_over surrender turn_over deliver send_back give_up : subj > to ; subj:state|{police,court,government,authority} obj:person|{suspect,fugitive,banker,trafficker,murderer,hacker,smuggler,defendant,convict} to:state|to:{police,court,prosecutor,authority,detective,tribunal} +obj !obj:armed !subj:armed !obj:{soldier,hostage,captive,prisoner-of-war,refugee,exile,dissident,asylum-seeker,engineer,activist}
  + Portugal surrendered the bombing suspect to Germany. = Portugal > Germany
  - The boy surrendered a suspect apple to Ireland's inspector.
sit_in work sit collaborate serve : subj & with > - ; subj:{magistrate,prosecutor,investigator,detective,officer,judge,agent,police} with:{prosecutor,magistrate,detective,investigator,police,judge,officer,agent,counterpart} in:{investigation-team,joint-investigation-team,team,task-force,inquiry,probe,investigation}|on:{case,investigation,inquiry,probe} +subj
  + Swiss prosecutors worked with Brazilian magistrates on the bribery case.
  - The detective worked with a magistrate in a film team.
help_arrest help_catch help_crack help_identify help_foil help_thwart help_track help_trace help_convict help_locate help_bust : subj & obj,comp.subj > - ; subj:{agency,fbi,cia,europol,interpol,police,detective,mossad,intelligence,agent,mi5,mi6,spy}|subj:state obj:state|{police,detective,prosecutor,army,authority,agent,counterpart}|comp.subj:{police,detective,prosecutor,army,authority,agent,counterpart}|comp.subj:state
  + The FBI helped Albanian police catch a hacker.
  - The dog helped police dogs catch a ball.

[COOPERATE - 062]
storm_together land_together jump_together exercise_together drill_together fly_together sail_together manoeuvre_together deploy_together advance_together clear_together fire_together : subj & with > - ; subj:armed|state|{marine,paratrooper,pilot,warship,jet,navy,army,soldier,sapper,troop,fighter,engineer}
  + French and Greek paratroopers jumped together over Crete.
  - The boys jumped together over a brook.
merge fuse amalgamate combine integrate : subj & with > - ; subj:armed|{battalion,brigade,crew,army,navy,regiment,fleet,air-force} into:{battalion,brigade,force,command,corps,fleet,division,army,regiment,unit}|under:{command} !subj:{police}
  + The Belgian and Dutch navies merged into a single fleet.
  - The two lanes merged into a single road.
rehearse practise practice simulate : subj & with & alongside > - ; subj:armed|state|{marine,navy,army,pilot,warship,troop,frigate,commando} obj:{landing,assault,beach-landing,evacuation,rescue,boarding,interception,airdrop,invasion,hostage-rescue,strike,minelaying,submarine-hunt} with:actor|alongside:actor|with:armed
  + Australian marines rehearsed a landing with the Indonesian navy.
  - The ballet rehearsed a landing with a pilot.

[COOPERATE - 061]
barter swap trade exchange : subj & for.mod,for.from,for.of,for.poss,with > - ; subj:state|{government,ministry} obj:{gold,oil,gas,wheat,rice,grain,coal,copper,diamond,cotton,tea,sugar,coffee,phosphate,uranium,crude,fuel,beef} for:{gasoline,petrol,fuel,diesel,oil,gas,wheat,rice,grain,arms,weapon,machinery,medicine,tractor,coal,train,vaccine,goods}|for:weapon +obj
  + Sri Lanka bartered tea for Iranian oil.
  - The boy bartered tea for oil paint.
launch loft orbit put+orbit@into : subj & for > - ; subj:state|{agency,government,ministry} obj:{satellite,cosmonaut,astronaut,spacecraft,probe} for:state|on.for:state
  + India launched a satellite for Bhutan.
  - The brand launched a satellite radio show for Peru.
break+ground cut+ribbon lay+foundation-stone|cornerstone drive+pile : subj & with & on.with & on.between & obj.with > - ; subj:state|{president,premier,minister,leader} on.with:state|on.between:state|with:state|on:{joint-venture,pipeline,border-bridge,cross-border-railway,interconnector}|for:{pipeline,border-bridge,joint-venture,interconnector}
  + Uganda and Tanzania broke ground on a pipeline.
  - The bakery broke ground on a new oven.
