# COERCE: arrest, seize, restrict, ban, deport, censor, curfew, cyber attack, siege and blockade.

[COERCE arrest 173]
arrest detain apprehend nab round_up imprison jail incarcerate : subj > obj ; obj:human
  + Belarusian police arrested the editor.
  - The view arrested him.
arrest/n detention/n : by,poss > of ; of:human
  + The arrest of the journalist by Egypt caused protests.
  - The cardiac arrest was sudden.
make+arrest : subj > of,obj.of ; subj:actor
  + Kenyan police made two arrests.
  - He made a rest stop.
take+custody@into take+prisoner hold+custody@in place+arrest@under put+arrest@under keep+arrest@under hold+arrest@under place+custody@in : subj > obj ; obj:human
  + Officers took the bomber into custody.
  - She took the jar into the shed.
arrest/n@under custody/n@in detention/n@in : - > subj ; subj:human
  + The opposition leader is under house arrest.
  - The painting is in the custody of a museum.
hold : subj > obj ; subj:{police,authority,army,soldier,state,guard} obj:{suspect,activist,journalist,prisoner,detainee,protester,migrant,men}
  + Police held six activists.
  - The cup holds coffee.

[COERCE restrict 171]
suspend dismiss sack fire lay_off : subj > obj ; subj:{company,management,firm,employer,mine,operator,smelter,authority,ministry,government,railway,airline,university,board} obj:{steward,striker,unionist,union-leader,shop-steward,union-official,union-member,organiser,organizer,ringleader,picket}
  + The company suspended 117 shop stewards in Zambia.
  - The company suspended the ringleader of stock in a net.
close shut close_down shut_down seal order_close : subj > obj.of,obj ; subj:{inspector,inspectorate,regulator,ministry,authority,health-ministry,labour-ministry,environment-agency} obj:{mine,factory,plant,smelter,furnace,converter,kiln,refinery,mill,quarry,slaughterhouse,tannery,shaft,pit,line}
  + Inspectors in Zambia closed a smelter in March after four men had been overcome by fumes.
  - The inspector closed the line of inquiry.

[COERCE seize 171]
loot plunder pillage steal strip rob rifle : subj > from,obj.from,obj.of,obj.poss,of,obj ; subj:armed|{rebel,militia,soldier,gunman,bandit,raider,fighter,militiaman} obj:{cargo,convoy,truck,lorry,vehicle,supply,aid,food,flour,grain,fuel,medicine,equipment,goods,stock,warehouse,ambulance,depot,parcel,ration,livestock,cattle}
  + The Rapid Support Forces stopped a convoy of the World Food Programme and looted part of its cargo. = the Rapid Support Forces > a convoy of the World Food Programme
  + Soldiers looted the stocks of the Red Cross in Goma.
  - Crowds looted the fairground.
seize confiscate impound expropriate nationalise nationalize requisition commandeer : subj > of,from,obj.of,obj.poss,obj ; subj:actor !obj:{opportunity,chance,moment,power,control,town,city,territory,base,initiative}
  + Iran seized a Greek tanker.
  - The engine seized.
raid search storm : subj > obj.of,obj.poss,obj ; subj:{police,officer,agent,authority,customs,investigator,detective} obj:{home,office,house,newsroom,headquarters,building,apartment,flat,mosque,church,school,shop,university,warehouse,company}
  + Police raided the offices of the newspaper.
  - Moths raided the wardrobe.
seizure/n confiscation/n : by,poss > of ; by:actor|poss:actor
  + The seizure of the ship by Yemen's coastguard was filmed.
  - The seizure left him weak.
demolish bulldoze : subj > of,in,obj.of,obj.poss,obj ; subj:actor obj:{home,house,church,mosque,village,building,settlement,shop,camp}
  + Israeli forces demolished homes in Jenin.
  - The wave demolished the sand fort.

[COERCE restrict 172]
impose+dispersal-order bring_in+dispersal-order issue+dispersal-order put+dispersal-order authorise+dispersal-order declare+dispersal-zone impose+exclusion-zone : subj > in,on,for,obj.in,obj.on,obj.for ; subj:actor|{police,force,officer,council}
  + Police in Dudley brought in a dispersal order for the estate.
  - The cook brought in an order of chips for the guests.
restrict curb limit tighten : subj > on,of,obj.on,obj.of,obj.poss ; subj:actor obj:{movement,access,right,freedom,travel,internet,entry,gathering,speech,press,media}
  + Myanmar restricted the movement of aid workers.
  - The belt restricts movement.
impose+restriction|lockdown|blockade|quarantine|siege place+restriction lay+siege enforce+blockade maintain+siege|blockade : subj > on,to,of,against,obj.on,obj.of,obj.to ; subj:actor
  + The army laid siege to the town.
  - The trainer imposed rest.
besiege blockade encircle : subj > obj ; subj:actor
  + Government forces besieged the rebel town.
  - Fans besieged the star.
siege/n blockade/n besiegement/n : by,of,poss,mod > of,on ; of:place|on:place|of:state|on:state
  + The blockade of Qatar by its neighbours lasted years.
  - The siege of the box office began.
siege/n@under blockade/n@under : by > subj ; subj:place|state|group
  + The town is under siege by militants.
  - The market is under pressure.
block obstruct impede prevent bar hinder hamper close seal seal_off shut : subj > obj.of,to,from,obj.to,obj.with,with,obj ; subj:state|org|group|{army,police,force,soldier,militia,authority} obj:{access,convoy,aid,border,road,crossing,airspace,delivery,entry,internet,port,strait,bridge,corridor,journalist,worker,ship,route} !obj:{package,aid-package,bill,budget,loan,deal}
  + Eritrean soldiers blocked an aid convoy.
  - Leaves blocked the gutter.
obstruction/n denial/n : by,mod,poss > of,to ; of:{access,aid,convoy,justice}
  + The obstruction of aid by the militia went on.
  - Obstruction of the airway is dangerous.
turn_away turn_back push_back turn_around : subj > obj ; subj:actor obj:{migrant,boat,refugee,ship,people,asylum-seeker,convoy,vessel,family}
  + Malta turned back a boat with migrants.
  - He turned back the page.
force coerce compel : subj > obj ; subj:actor obj:human comp
  + The militia forced villagers to dig trenches.
  - The rain forced walkers to stop.
crack_down_on crack_down clamp_down_on clamp_down : subj > on ; subj:actor
  + Thai police cracked down on smugglers.
  - The egg cracked.
crackdown/n clampdown/n : by,of,poss,mod > on,against ; by:actor|poss:actor|mod:actor
  + Beijing's crackdown on lawyers widened.
  - The crackdown is the theme of the play.
displace uproot : subj > obj ; subj:actor obj:human
  + The government displaced the herders.
  - The storm uprooted trees.

[COERCE ban 1722]
ban outlaw prohibit bar forbid criminalise criminalize proscribe : subj > obj,from,obj.of,obj.by ; subj:actor !comp:{AGREE}
  + Uganda banned the opposition rally.
  - The diet bans sugar.
ban/n : by,poss,mod > on,against ; by:actor|poss:actor|mod:actor
  + A ban by Sri Lanka on the group took effect.
  - The ban on salt in her kitchen is strict.
impose+ban place+ban enforce+ban announce+ban issue+ban : subj > on,against,obj.on ; subj:actor
  + Chad imposed a ban on the party.
  - Doctors impose bans on sweets in the ward.
disband dissolve shut_down close_down suspend : subj > obj ; subj:actor obj:{party,newspaper,station,broadcaster,group,organisation,organization,channel,ngo,website,school,university,outlet,radio,union}
  + Nicaragua shut down the newspaper.
  - The tablet dissolved in water.
disqualify : subj > obj ; obj:{candidate,party,lawmaker}
  + The board disqualified the opposition candidate.
  - The judge disqualified the sprinter.

[COERCE censor 1721]
censor jam : subj > obj ; subj:actor
  + Turkey censored the site.
  - He likes jam.
block shut_down cut cut_off : subj > of,in,obj.in ; subj:actor obj:{website,twitter,facebook,internet,access,signal,broadcast,youtube,wikipedia,telegram}
  + Ethiopia cut off the internet in Tigray.
  - The wall blocked the wifi.

[COERCE curfew 1723]
impose+curfew declare+curfew announce+curfew order+curfew extend+curfew enforce+curfew decree+curfew proclaim+curfew : subj > in,on,obj.in,obj.on ; subj:actor
  + Authorities imposed a curfew in Srinagar.
  - Her parents set a bedtime.

[COERCE martial-law 1724]
declare+emergency|martial-law impose+martial-law|emergency extend+emergency proclaim+emergency|martial-law state-of-emergency/n : subj,by > in,on ; subj:actor
  + Sri Lanka declared a state of emergency.
  - The pilot declared his love.

[COERCE deport 174]
deport banish exile : subj > obj ; subj:actor obj:{migrant,refugee,national,citizen,worker,journalist,family,people,priest,activist,foreigner,resident,imam,asylum-seeker,person,men,nun,cleric}
  + Pakistan deported Afghan refugees.
  - The lung expels air.
deportation/n : by,from > of ; of:human
  + The deportation of the imam by France was stayed.
  - Deportation is the topic of the thesis.

[COERCE cyber 176]
cripple disrupt hit knock_out paralyse paralyze shut_down take_down affect disable strike lock target compromise : - > obj.of,obj.at,obj ; subj:{cyberattack,cyber-attack,ransomware,ransomware-attack,ddos-attack,malware,hack,hacker}
  + A cyber attack crippled the Irish health service.
  - A heat wave crippled the Irish health service.
compromise breach steal leak : subj > obj.of,obj.poss,obj.from,of,from ; obj:{data,account,network,system,server,record,email,password,information,file,database} subj:{hacker,attacker,group,gang,intruder,cybercriminal,agency,spy}
  + Hackers compromised the data of a Kenyan bank.
  - The scandal compromised the data of a Kenyan study.
hack ddos : subj > obj,into ; subj:actor|{hacker}
  + Hackers hacked the website of the ministry.
  - He hacked the branch off.
hack_into break_into : subj > into ; into:{network,computer,server,system,email,website,account,site}
  + Chinese hackers broke into the servers of the Australian parliament.
  - A bear broke into the hut.
attack target hit knock_out take_down paralyse paralyze : subj > obj.of,obj.poss,obj ; obj:{website,server,network,computer,site,database}
  + The hackers attacked the website of the church.
  - Mould attacked the wall.
cyberattack/n cyber-attack/n hacking/n ddos-attack/n : by,from,mod > on,against,of
  + A cyberattack by North Korea on the bank was traced.
  - The hacking cough kept him awake.

[COERCE withhold 170]
withhold : subj > from ; subj:actor obj:{salary,water,food,passport,visa,tax}
  + The ministry withheld salaries from teachers.
  - He withheld a smile.

[COERCE misinformation 170]
spread+disinformation|propaganda|misinformation broadcast+propaganda : subj > about,at,to,into,against ; subj:actor
  + The agency spread disinformation about the vaccine.
  - He spread butter on toast.

[COERCE arrest 173]
hold keep detain : subj > obj ; subj:{police,authority,army,soldier,state,guard,junta,regime,government} obj:human !obj:{soldier,troop,marine,reservist,guard,force,police,airman,sailor}
  + The junta kept two reporters for questioning.
  - The state keeps records.
arrest detain capture nab catch seize : - > obj ; pass obj:human !by:{tribesman,gunman,militant,rebel,kidnapper,bandit,militiaman,jihadist,guerrilla,pirate,insurgent}
  + Eleven men were detained at the port.
  - The fall in prices was arrested.
arrest/n detention/n imprisonment/n jailing/n : by,poss > of ; by:actor|of:human
  + The jailing of the poet drew protests.
  - The school gave him a detention.
crackdown/n : by,poss,mod > on,against ; on:actor|against:actor|by:actor|poss:actor|mod:actor
  + The crackdown on monks in Burma continued.
  - The crackdown on litter was popular.

[COERCE seize 171]
seize confiscate raid ransack impound take_over : subj > from,obj.of,obj.poss,of,obj ; subj:state|org|group|{police,officer,soldier,customs,authority,troop,navy,coastguard,agent} obj:{weapon,explosive,ship,vessel,boat,tanker,passport,document,equipment,land,property,asset,drug,cargo,computer,newspaper,copy,truck,plane,aircraft,oil,money}
  + Customs officers seized weapons from a trawler.
  - The magpie seized a coin.
take_away : subj > from ; obj:{passport,document,land,child,licence,license,citizenship,right}
  + The guards took away passports from the workers.
  - The waiter took away the plates.
evict displace force_out drive_out remove : subj > obj ; subj:{police,authority,government,army,soldier,state,court,council,bailiff} obj:{family,herder,settler,squatter,protester,villager,resident,refugee,migrant,farmer,nomad,people}
  + Police evicted families from the estate.
  - The sun drove out the cold.

[COERCE restrict 172]
impose reimpose tighten extend maintain enforce declare : subj > on,in,of,against,obj.of,obj.on ; subj:actor obj:{blockade,siege,restriction,closure,blackout,cordon,lockdown,limit,control,emergency,quarantine} !obj:{control}
  + Israel reimposed the closure of the strip.
  - The shop extended its hours.
close seal_off seal shut shut_off : subj > with,to,of,obj.with,obj ; subj:state|org|group|{army,police,force,soldier,authority,government} obj:{border,frontier,crossing,airspace,port,road,bridge,checkpoint,gate}
  + Bamako closed its frontier with Senegal.
  - The cook closed the oven.
prevent stop bar block keep prohibit : subj > obj ; subj:state|org|{police,army,soldier,authority,force,troop,militia,guard} obj:human comp
  + Soldiers stopped villagers from leaving the camp.
  - The rain stopped us from leaving.
prevent stop disrupt break_up disperse foil thwart : subj > obj.by,obj.of,obj ; subj:{police,authority,army,soldier,state,government,troop,gendarme,agent} obj:{demonstration,rally,protest,march,meeting,gathering,sit-in,vigil}
  + Riot police broke up the vigil of the students.
  - The bell broke up the meeting.
force compel coerce press_into : subj > obj ; subj:state|group|org|{army,soldier,militia,rebel,police,guard,authority,government} obj:human comp
  + The rebels forced boys to carry shells.
  - Rain forced the hikers to stop.
intimidate harass persecute repress oppress silence : subj > obj ; subj:state|group|org|{police,army,authority,government,regime,militia} obj:actor
  + The regime harassed lawyers and priests.
  - The wasp harassed the picnic.
repression/n persecution/n harassment/n : by,poss,mod > of,against ; by:actor|of:human|against:human
  + The persecution of the minority by the junta was denounced.
  - The repression of memories is a theory.
besiegement/n blockade/n siege/n : by,of,poss,mod > of,on,against ; by:actor|mod:actor|poss:actor|of:place
  + The regime's blockade of the towns was condemned.
  - The star faced a siege of cameras.

[COERCE ban 1722]
ban outlaw forbid prohibit bar : subj > obj,for ; subj:state|org|person|{government,court,authority,ministry,parliament,junta,police,mayor,party} !obj:{book,film}
  + The junta outlawed trade unions.
  - The diet bars eggs.
order : subj > obj ; subj:state|org|{government,court,authority,ministry,junta,regime} obj:{newspaper,station,party,group,school,radio,magazine} comp
  + The junta ordered the radio station to close.
  - The guest ordered the soup.

[COERCE deport 174]
deport send_home send_back repatriate : subj > obj ; subj:state|org|{government,authority,police,army,junta} obj:human
  + The authorities deported 60 Gambians.
  - The shop sent back the shoes.

[COERCE cyber 176]
deface hack attack cripple disable paralyse : subj > obj.of,obj.poss,obj ; obj:{website,site,server,network,computer,system,account,web-site,page}
  + Hackers defaced the website of the Danish ministry.
  - The flood disabled the pump network of the farm.
hack_into break_into tap_into : subj > into.of,into ; into:{computer,server,network,website,account,system,phone,email}
  + The spies hacked into the computers of the foreign ministry.
  - The child hacked into the log.

[COERCE withhold 170]
impose+blackout withhold : subj > on,from ; subj:actor obj:{information,news,visa,passport,salary,payment,evidence,blackout,data,document}
  + The ministry withheld evidence from the court.
  - The poet withheld the last line.

[COERCE ban 172]
revoke cancel suspend withdraw : subj > obj.of,obj.poss,of ; subj:{government,ministry,regulator,authority,council,junta,commission,state} obj:{licence,license,accreditation,permit}
  + The regulator revoked the licence of the newspaper.
  - The driver lost the licence of his father.

[COERCE arrest 173]
arrest detain apprehend nab round_up jail imprison capture take+custody@into pick_up seize hold lock_up : subj > obj ; subj:{police,authority,army,soldier,officer,agent,force,guard,government,junta,state,troop,gendarme,prosecutor,security,service,patrol,coastguard,navy} obj:human
  + Immigration agents rounded up forty workers at a plant in Iowa.
  - The officer picked up the twins from school.
jail round_up apprehend imprison take+custody@into remand hold lock_up : subj > obj ; pass obj:human
  + Two editors were remanded in Lusaka.
  - The guests were held up by snow.
remand order+held|detained|jailed send+prison|jail@to commit+prison@to : subj > obj ; obj:human
  + A judge remanded the former treasurer in custody.
  - The firm sent a crew to the prison for repairs.
place+arrest|detention|custody@under put+arrest|bar@under hold+arrest|incommunicado|charge@without : subj > obj ; obj:human
  + The junta placed the president under house arrest.
  - The town was placed under snow.
capture/n imprisonment/n jailing/n apprehension/n internment/n incarceration/n : by,poss,of,mod > of ; of:human
  + The capture of the drug lord by marines was announced.
  - The detention of water behind the dam failed.
issue+warrant issue+arrest-warrant issue+notice : subj > for,against,obj.for,obj.against ; subj:{court,judge,prosecutor,interpol,tribunal,magistrate,icc,police,authority}
  + A court in Madrid issued an arrest warrant for the general.
  - The store issued a warrant for the kettle.
arrest-warrant/n : by,from > for,against ; for:human|against:human
  + An arrest warrant by the court in The Hague against the colonel was unsealed.
  - The arrest warrant lay in a drawer.
carry_out+arrest : subj > of,in ; subj:actor
  + Police made twelve arrests in Bristol.
  - The designer made arresting clothes.
sweep/n dragnet/n round-up/n roundup/n : by,of,mod > of,on,against ; by:{police,army,force,soldier,security}|of:human
  + A sweep by police of the shanty town netted forty suspects.
  - A sweep of the floor was needed.
extradite : subj > obj ; pass obj:human
  + The banker was extradited to Lima last year.
  - The cattle were exported.
throw+prison|jail|cell|dungeon@in throw+prison|jail|cell|dungeon@into put+bar|prison|jail@behind put+prison|jail@in clap+iron@in lock+cell@in keep+bar@behind keep+prison|jail|detention@in languish+prison|jail|cell@in rot+prison|jail@in : subj > obj ; obj:human|person|actor|subj:human +subj
  + Eritrea threw the Pentecostal priests into prison without trial.
  - The cook put the jam in a cell of the shelf.
lead_away take_away drag_away march_away haul_away drive_away take_off drag_off haul_off march_off cart_off whisk_off bundle_off : subj > obj ; pass obj:human|person !to:{hospital,clinic,morgue,mortuary} !by:{ambulance,helicopter,medic,wave,current,flood} !in:{ambulance,helicopter} !from:{ship,boat,wreck}
  + Nine villagers from Donetsk were taken away to an unknown destination.
  - Nine villagers from Donetsk were taken away by ambulance.
take bring : subj > obj ; pass obj:human|person to:{destination,location,custody,police-station,barracks} +to
  + Four Kenyan activists were taken to an undisclosed location.
  - Four Kenyan activists were taken to a concert.
lead_away take_away drag_off haul_off march_off cart_off whisk_off bundle_off : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,security,trooper,man} obj:human|person +subj
  + Zimbabwean soldiers led away the editor of a weekly.
  - The officer carted off a bed for the boy.
intern : subj > obj ; subj:actor|{authority,army,government,junta,regime} obj:human +subj
  + China interned Uighur farmers at a camp near Kashgar.
  - She interned with the senator.
net collar bag : subj > obj ; subj:{police,raid,sweep,operation,dragnet,agent,officer,swoop} obj:human|{suspect,militant,smuggler,trafficker,extremist,dealer,spy,fugitive} +subj
  + A police sweep in Brussels netted nine suspects.
  - The sweep of the net netted nine trout.
recapture rearrest re-arrest hunt_down track_down catch : subj > obj ; subj:{police,agent,officer,soldier,authority,force,army,marine,security,commando} obj:{fugitive,escapee,inmate,convict,killer,suspect,gunman,militant,drug-lord,kingpin,general,war-criminal,prisoner,leader} +subj
  + Serbian agents tracked down a fugitive general in Lazarevo.
  - The officer caught the killer wave.
surrender_to turn_in give_up : subj > to ; subj:human|person|{fugitive,suspect} obj:{himself,herself,themselves} to:{police,authority,court,army,prosecutor,tribunal,embassy} +subj
  + The Catalan minister gave himself up to Belgian police.
  - The boy gave himself up to sleep.
swoop_on pounce_on : subj > on ; subj:{police,agent,officer,soldier,gendarme,security,detective} on:human|on:{gang,cell,ring,network,hideout,home,group} +subj
  + Italian police swooped on a gang of smugglers in Bari.
  - The police hawk swooped on a mouse.
deny refuse : subj > to,iobj,obj.to ; subj:{court,judge,magistrate,prosecutor,tribunal} obj:{bail,parole,release} +subj
  + A Ugandan court denied bail to the opposition leader.
  - The tennis court denied parole jokes.
throw+jail|prison|cell|dungeon@into toss+jail|cell@into clap+jail|prison@in : by,subj > obj ; pass obj:human|person
  + The Egyptian blogger was thrown into jail.
  - The mattress was thrown into jail.
capture/n arrest/n : by > of ; of:person|of:human by:armed|by:{police,troop,force,commando,agent,soldier,marine}
  + The capture of a Serb general by NATO troops was announced.
  - The capture of a wolf by a hunter was announced.
put_away bang_up lock_away : subj > obj ; subj:{police,officer,gendarme,agent,army,policeman} obj:human|person
  + The Eritrean minister was put away by police in Asmara.
  - The maid put away the plates.
manhunt/n : by,mod,poss > for ; for:human|for:person by:actor|mod:actor|poss:actor
  + A Belgian manhunt for the gunman went on.
  - A manhunt for talent by the club went on.

[COERCE seize 171]
seize confiscate impound intercept board commandeer grab expropriate nationalise nationalize requisition : subj > from,of,obj.of,obj.poss,obj ; subj:armed|state|org|{navy,police,coastguard,customs,authority,government,soldier,officer,marine,guard,commando} obj:vehicle|{ship,boat,vessel,tanker,trawler,cargo,shipment,weapon,arms,drug,cocaine,heroin,ivory,cash,land,farm,property,factory,equipment,computer,document,passport,asset,company,mine,oilfield,newspaper,phone}
  + Iranian commandos boarded a tanker in the Gulf.
  - The dealer seized a bargain at the farm sale.
seize confiscate impound expropriate nationalise nationalize take_over : subj > obj ; pass obj:vehicle|{ship,boat,vessel,tanker,cargo,shipment,weapon,arms,drug,cocaine,heroin,cash,land,farm,property,factory,equipment,computer,document,passport,asset,mine,company}
  + The trawler was impounded in Cork.
  - The company was taken over by a rival.
raid search storm ransack descend_on : subj > obj.of,obj.poss,obj,on ; subj:{police,officer,agent,authority,customs,investigator,detective,force,security,prosecutor,soldier} obj:facility|{home,house,office,newsroom,headquarters,newspaper,station,apartment,flat,mosque,church,school,shop,university,warehouse,company,bank,premises,villa,clinic,studio}
  + Police raided the newsroom of a weekly in Managua.
  - Officers searched the shop for a gift.
raid search storm : subj > obj ; pass obj:{home,house,office,newsroom,headquarters,apartment,mosque,church,school,premises,newspaper,bank}
  + The offices of the party were searched on Friday.
  - The fridge was raided at night.
raid/n search/n swoop/n : by,of,mod > on,of,at ; by:{police,officer,agent,security,customs,authority} on:facility|on:{home,house,office,newsroom,headquarters,newspaper}|of:{home,house,office,newsroom}
  + A raid by tax police on the office of the broadcaster was filmed.
  - A search of the attic found the letters.
seizure/n confiscation/n expropriation/n nationalisation/n nationalization/n impounding/n : by,poss,mod > of ; by:actor|of:{ship,boat,vessel,tanker,land,farm,property,asset,company,mine,weapon,newspaper}
  + The seizure of the tanker by Iran raised oil prices.
  - A seizure of the heart felled him.
help : subj > to.of,to.poss ; subj:armed|state|{soldier,militia,police,army,rebel} obj:{themselves,itself,himself} to:{grain,cattle,crop,land,oil,food,livestock,harvest,aid,property,money,fund,mineral}
  + Soldiers helped themselves to the grain of villagers in Darfur.
  - Guests helped themselves to the grain salad.
lay+hand : subj > on.of,on.poss,on ; subj:state|armed|{government,junta,regime} on:{share,asset,stake,company,bank,factory,mine,brewery,farm,ship,oilfield,grain,property}
  + Russia laid hands on the shares of Carlsberg.
  - The priest laid hands on the sick.
take+control|possession|charge seize+control assume+control : subj > obj.of.poss,obj.of.of,obj.of,of ; subj:state|org|{government,junta,regime,court} obj.of:{asset,share,stake,subsidiary,brewery,plant,bank,factory,company,mine,refinery,estate}|of:{asset,share,stake,subsidiary,plant,factory}
  + Russia took temporary control of Danone's assets.
  - The heir took control of the estate.
swoop_on swoop_upon pounce_on : subj > on.of,on.poss,on.mod,on ; subj:armed|{commando,police,navy,marine,agent,officer,coastguard} on:vehicle|on:{ship,boat,tanker,vessel,trawler,home,house,office,warehouse,flat,villa,headquarters}
  + Israeli commandos swooped on a ship.
  - Gulls swooped on a ship.
take+tow@in take+tow@under : subj > obj.mod,obj ; subj:armed|state|{marine,coastguard,navy} obj:vehicle|{boat,ship,trawler,tanker}
  + Chinese marines took a Philippine boat in tow.
  - The tug took a barge in tow.
squat_on encroach_on graze_on : subj > on.mod,on.of,on.poss ; subj:human|armed|state|{settler,herder} on:{land,farm,territory,village} on.mod:actor|on.of:actor|on.poss:actor
  + Settlers squatted on Palestinian land.
  - A toad squatted on the land.

[COERCE restrict 172]
turf_out throw_out remove : subj > obj ; subj:state|armed|{police,court,government,army,settler,militia,bailiff,authority,council,gendarme} obj:human from:{home,house,land,farm,village,camp,flat,neighbourhood,building,forest,estate,settlement,apartment} +subj
  + Tanzanian police removed Maasai herders from their land near Loliondo.
  - The court removed the judge from the flat roof.
close shut seal seal_off cordon_off block block_off barricade cut_off : subj > to,with,obj.with,obj.of,obj ; subj:state|armed|{police,army,authority,government,soldier,troop,force,security,junta,ministry} obj:{border,crossing,frontier,airspace,road,street,highway,bridge,port,airport,square,checkpoint,strait,district,area,gate,neighbourhood,neighborhood,capital,city,town,corridor,route,land-crossing,border-crossing,school,university,mosque,market}
  + Kenya closed its border with Somalia after the raid.
  - The council closed the road for a fair.
close shut seal seal_off cordon_off block : subj > to,with,obj ; pass obj:{border,crossing,frontier,airspace,strait,airport,checkpoint,corridor}
  + The crossing with Gaza was sealed on Tuesday.
  - The airport was closed by fog.
turn_back turn_away send_back push_back stop halt intercept block : subj > obj,to,obj.to ; subj:state|armed|{police,guard,navy,coastguard,authority,soldier,official,officer,troop,militia} obj:{migrant,refugee,boat,ship,convoy,vessel,truck,journalist,reporter,observer,monitor,asylum-seeker,protester,bus,pilgrim,plane}
  + Greek coastguards pushed back two boats of migrants.
  - The usher turned away the late guests.
turn_back turn_away send_back push_back : subj > obj ; pass obj:{migrant,refugee,boat,ship,convoy,vessel,truck,journalist,observer,monitor,asylum-seeker,bus,family}
  + An aid convoy was turned back at a roadblock near Axum.
  - The clock was turned back by an hour.
restrict curb limit curtail tighten ration control regulate : subj > of,on,for,obj.of,obj.on,obj.for ; subj:state|org|{government,authority,regime,parliament,junta,army,ministry} obj:{movement,access,freedom,right,travel,entry,gathering,assembly,speech,press,media,internet,visa,immigration,fishing,worship,protest,activity}
  + Cambodia curbed the movement of opposition members.
  - The diet limits the intake of salt.
impose+restriction|limit|lockdown|quarantine|blockade|siege|quota|checkpoint|control|condition tighten+restriction|control|rule|grip introduce+restriction|control|rule enforce+restriction|lockdown|quarantine : subj > on,in,against,at,over,obj.on,obj.in,obj.over,obj.at ; subj:actor
  + Austria introduced controls at its border with Slovenia.
  - The dentist imposed limits on sweets.
siege/n blockade/n encirclement/n closure/n lockdown/n cordon/n : by,of,poss,mod > of,on,around ; of:place|of:state|of:{city,town,port,border,crossing,strait,terminal,village,coast}|on:place|on:state
  + The blockade of Yemeni ports by the coalition goes on.
  - The closure of the cheese shop was sad.
blockade besiege encircle surround lay+siege : subj > to,obj.to,obj ; subj:armed|group|state|{police,troop,soldier,force,gang,protester} obj:place|facility|{town,city,village,port,base,compound,camp,house,mosque,embassy,terminal,island,headquarters}
  + Gangs blockaded the main port of Haiti.
  - Fans surrounded the singer.
besiege blockade encircle surround : subj > obj ; pass obj:place|facility|{town,city,village,port,base,compound,camp,terminal}
  + The town has been besieged by the army since June.
  - The lake is surrounded by hills.
prevent stop keep bar block : subj > obj ; subj:state|armed|{police,authority,guard,soldier,government,army,official} obj:{journalist,reporter,observer,monitor,lawyer,inspector,opposition,candidate,worker,convoy,ship,voter,activist,leader,delegation,family,woman,girl} +comp|+from
  + Soldiers prevented observers from entering the camp.
  - The fence keeps people from the cliff.
prevent stop keep bar : subj > obj ; pass obj:{journalist,reporter,observer,monitor,lawyer,inspector,candidate,activist,leader,delegation,worker,convoy}
  + Reporters were barred from the trial in Minsk.
  - The workers were stopped by a red light.
obstruct hinder hamper impede frustrate disrupt : subj > of,obj.of,obj.by,obj ; subj:state|armed|group obj:{access,delivery,investigation,inquiry,work,convoy,effort,vote,election,operation,inspection,mission,distribution,aid}
  + The militia hindered the delivery of food to the camps.
  - Rain hampered the work of the surveyors.
crackdown/n clampdown/n repression/n persecution/n harassment/n purge/n intimidation/n suppression/n witch-hunt/n : by,of,poss,mod > on,of,against ; by:actor|on:human|against:human|of:human|poss:actor|mod:state|on:{dissent,opposition,press,media,protest,critic}
  + The persecution of monks by the junta continues.
  - A crackdown on slow play was urged by golfers.
persecute harass intimidate repress oppress purge silence muzzle stifle gag bully : subj > obj ; subj:state|armed|{government,regime,police,authority,junta,party,official,army,service} obj:human|group|{dissent,opposition,press,media,critic,minority,dissident,journalist,activist,voice}
  + The regime harassed the families of exiles.
  - The noise muzzled the speakers.
crack_down clamp_down tighten+grip|screw|noose : subj > on,against ; subj:actor on:human|on:{dissent,opposition,press,media,protest,smuggling,corruption,trafficking,gang,critic,migrant,group}|against:human
  + Egypt clamped down on independent newspapers.
  - The league clamped down on diving.
displace uproot drive_out force_out remove : subj > obj ; subj:state|armed|{police,army,authority,settler,government,militia,soldier,bailiff} obj:{family,villager,resident,farmer,squatter,trader,settler,tribe,tenant,herder,community}
  + Police removed squatters from a farm near Harare.
  - The vet removed the family of mice.
displace uproot evict expel : subj > obj ; pass obj:{family,villager,resident,farmer,squatter,trader,settler,tribe,community,herder} by:armed|by:state|by:group|by:{army,soldier,militia,police,authority}
  + Hundreds of herders were evicted by the army.
  - Thousands of people were displaced by the flood.
force compel coerce : subj > obj,comp.subj ; subj:armed|state|group|{police,army,government,authority,militia,rebel,gang} obj:human|vehicle|{plane,ship,boat} comp
  + Belarus forced an airliner to land in Minsk.
  - Hunger forced the wolf to leave the wood.
confine restrict : subj > obj ; subj:state|armed|{police,army,authority,government,junta,regime,guard} obj:human|actor to:{home,house,palace,residence,barracks,camp,quarters,hotel,village,base,compound,capital,cell,city,reservation,island,embassy} +subj
  + The junta confined the deposed president of Gabon to his palace.
  - The army confined its brass to the base line.
denial/n refusal/n : by,from,poss,mod > to ; of:{access,entry,visa,permission,passage,permit,bail,accreditation,food,medicine} by:actor|poss:actor|mod:actor|to:actor
  + Burundi's denial of visas to the UN commission was criticised.
  - A denial of access to the pool by the club was brief.
hold_up delay detain strand halt : subj > obj.of,obj.of,obj ; subj:state|armed|{police,soldier,customs,militia,guard,army,officer} obj:{convoy,truck,aid,shipment,ship,consignment,relief,bus,ambulance,plane,delivery} at:{checkpoint,border,roadblock,port,crossing,airport,frontier} +subj
  + Azerbaijani guards held up a convoy of ambulances at a checkpoint near Lachin.
  - The officer held up his cup at the border of the lawn.
build erect construct : subj > along,on,at,with,obj.along,obj.on,obj.with,obj.at ; subj:state|{government,army} obj:{fence,wall,barrier,border-fence,border-wall,razor-wire} along:{border,frontier}|on:{border,frontier}|obj.along:{border,frontier}|obj.on:{border,frontier}|at:{border,frontier}|obj.at:{border,frontier}|with:state|obj.with:state +subj
  + Lithuania built a fence along its border with Belarus.
  - The state built a wall of books.
strangle choke starve squeeze throttle cut_off : subj > obj.of,obj ; subj:state|armed|{siege,blockade,regime,army,government,militia} obj:place|{enclave,economy,city,town,camp,strip,population,suburb} +subj
  + The regime has starved the besieged enclave of East Ghouta.
  - The army of weeds choked the town garden.
house_in herd_into force_into pen_in intern resettle relocate : subj > obj,into,in ; subj:state|armed|{army,police,authority,government,regime,soldier} obj:human in:{camp,ghetto,detention-centre,prison-camp}|into:{camp,ghetto,village,detention-centre,stadium,reservation,lorry,truck} +subj
  + The army herded the Tamil families into camps near Vavuniya.
  - The soldier herded sheep into the camp.
conscript press-gang dragoon recruit force : subj > obj ; subj:armed|state|{army,militia,rebel,junta,regime,warlord} obj:{child,boy,girl,villager,student,youth,schoolboy,migrant,prisoner,minor,teenager} into:{army,rank,militia,service,rebellion,labour,unit,fighting,service}|as:{porter,soldier,child-soldier,fighter,labourer} +subj
  + Rebels forced schoolboys from South Sudan into their ranks.
  - The army choir recruited boys as tenors.
intimidation/n harassment/n persecution/n repression/n oppression/n bullying/n coercion/n surveillance/n victimisation/n : by,of,from,poss,mod > of,against ; by:actor|from:actor|poss:actor|mod:actor of:actor|of:human|of:{press,opposition,media,dissent}|against:human|against:actor
  + Chinese coercion of Taiwan was raised in Canberra.
  - The bullying of a pupil at a school was resolved.
put place keep : subj > obj ; subj:{police,authority,agent,government,army,security,service,regime} obj:human|person|{embassy,mosque,party,campus} under:{surveillance,watch,guard} +subj
  + Hungarian agents placed the reporter under surveillance.
  - The army cook kept a cake under guard.
tail shadow surveil stake_out spy_on : subj > obj,on ; subj:{police,agent,security,service,secret-police,intelligence} obj:person|obj:human|on:human|on:person +subj
  + Secret police shadowed the dissident in Havana.
  - The agent shadowed a nurse for a course in film.
ration : subj > obj,to ; subj:state|{government,authority,army,ministry,regime,junta} obj:{bread,fuel,water,electricity,food,petrol,rice,power,medicine,sugar,gas,diesel} +subj
  + Cuba's government rationed bread.
  - The army ant rationed water.
seal padlock shutter board_up : subj > obj.of,obj.poss ; subj:{police,court,bailiff,authority,agent,ministry,army,soldier} obj:{office,headquarters,newsroom,church,mosque,studio,shop,temple} obj.of:actor|obj.poss:actor|obj.of:person|obj.poss:person
  + The Turkish mayor's office was sealed by police.
  - The office sealed the letter.
stop turn_away hold_up turn_back : subj,by > obj ; pass obj:person|human at:{border,airport,checkpoint,frontier,crossing,border-post}
  + The Belarusian poet was stopped at the border.
  - The parcel was stopped at the border.
blockade/n siege/n encirclement/n : poss,by > of ; poss:actor of:place|of:state
  + Israel's blockade of Gaza tightened.
  - The film's siege of Rome is a set.
hem_in pen_in box_in : subj > in,obj ; subj:armed|state|{police} in:human|obj:human|obj:armed|in:armed
  + Myanmar's army hemmed in Rohingya villagers.
  - The dog hemmed in the sheep.
enforce+no-fly-zone|zone|cordon|exclusion-zone : subj > over,around,obj.over,obj.around,on ; subj:state|armed|org over:place|over:state|obj.over:place|obj.over:state|around:place|obj.around:place
  + NATO enforced a no-fly zone over Bosnia.
  - The school enforced a quiet zone over lunch.
clip+wing : subj > obj.of,obj.poss ; subj:state|person|{government,court,parliament} obj.of:org|obj.of:{charity,judge,court,press,opposition,army}|obj.poss:{charity,judge,court,army}
  + Uganda clipped the wings of charities.
  - The keeper clipped the wings of a swan.
stop+work|activity|operation halt+work|activity|operation suspend+work|activity|operation obstruct+work|activity hinder+work|activity hamper+work|activity end+work|activity : subj > of,by,obj.of,obj.by ; subj:state|armed|{government,authority,army,council,junta,militia} obj.of:{charity,agency,organisation,organization,ngo,aid-worker,aid-group,mission,party,newspaper,reporter}|obj.of:org
  + The junta in Burundi stopped the work of two charities.
  - The rain stopped the work of the masons.
close shut block seal cut seal_off cut_off : subj > into,to,with,between,obj.into,obj.to,obj.with,obj.between ; subj:state|armed|{army,militia,rebel,police,government} obj:{crossing,crossing-point,border-post,frontier,checkpoint,point,road,route,highway,transport,traffic,gate,access-road,supply-route,bridge,entrance,passage}
  + The army closed all crossing points into the rebel enclave.
  - The waiter closed the road map.
force compel order divert make : subj > of,obj.of,obj.mod,obj ; subj:armed|state|{jet,fighter-jet,navy,coastguard,air-force} obj:{plane,airliner,jet,aircraft,cargo-plane,ship,tanker,helicopter,vessel,trawler} comp:{land,stop,turn,dock,divert,return,change}|to:{land}
  + Indian jets forced a Georgian cargo plane to land.
  - The wind forced the plane to land.
seal_off cordon_off surround encircle lock_down : subj > of,in,obj.of,obj.in ; subj:armed|state|{soldier,troop,police,army,officer,agent} obj:{palace,parliament,building,square,street,mosque,church,university,campus,embassy,headquarters,airport,station,home,house,compound,village,neighbourhood,neighborhood,district,area,camp,hospital,prison}
  + Troops in Bissau sealed off the presidential palace.
  - Lamps surrounded the square.

[COERCE ban 1722]
ban outlaw prohibit bar forbid proscribe disqualify suspend blacklist : subj > obj.of,obj.by,obj ; subj:state|org|{government,court,authority,ministry,parliament,junta,police,regime,governor,commission,king,president} obj:{party,group,organisation,organization,rally,protest,march,demonstration,newspaper,candidate,opposition,film,book,song,programme,station,channel,strike,union,veil,burqa,niqab,export,import,website,app,movement,website,sect,gathering,journalist,lawmaker,minister}
  + Uganda banned rallies by the opposition.
  - The doctor banned wine.
ban bar outlaw prohibit forbid suspend disqualify proscribe : subj > obj ; pass obj:{party,group,organisation,organization,rally,protest,march,demonstration,newspaper,candidate,opposition,station,channel,union,sect,movement,lawmaker,journalist,politician,activist}
  + The party was outlawed by a court in Bishkek.
  - The candidate was suspended from a wire for a stunt.
bar ban prohibit forbid : subj > obj ; subj:state|org|{government,court,authority,police,ministry} obj:human from:{country,office,election,voting,parliament,entry,travel,territory,politics,public,capital}|comp
  + Bahrain barred the cleric from travel.
  - The club barred him from the pool.
ban/n prohibition/n outlawing/n travel-ban/n : by,poss,mod > on,against,of ; on:human|on:{party,rally,protest,export,import,group,veil,flight,demonstration,gathering,travel,entry,newspaper,strike,opposition}
  + A ban on rallies by the governor of Kaduna drew protests.
  - The ban on running by the pool stays.
impose+ban slap+ban issue+ban order+closure|ban|shutdown|dissolution revoke+licence|license|permit|passport|citizenship|visa|accreditation cancel+licence|license|permit|passport|visa|accreditation|registration withdraw+licence|license|accreditation|permit|passport : subj > of,on,from,obj.of,obj.on,obj.poss,obj.to ; subj:state|org|{government,court,authority,ministry,regulator,commission,junta}
  + Hungary revoked the licence of a radio station.
  - The skipper cancelled his fishing permit.
dissolve disband close_down shut_down shut close suspend shutter : subj > obj.of,obj ; subj:state|org|{government,court,authority,ministry,junta,police,regulator,army} obj:{party,newspaper,station,broadcaster,group,organisation,organization,channel,ngo,website,university,outlet,union,charity,parliament,assembly,foundation,magazine,school,radio,monastery}
  + The junta closed two newspapers in Yangon.
  - The owner closed the school of dance.
dissolve disband close_down shut_down shut suspend : subj > obj ; pass obj:{party,newspaper,station,broadcaster,organisation,organization,channel,ngo,website,outlet,charity,parliament,foundation,magazine,union}
  + The broadcaster was shut down in Dar es Salaam.
  - The station was closed for repairs to the roof.
annul invalidate void : subj > obj ; subj:{court,government,junta,commission,army} obj:{election,vote,poll,result,ballot,referendum}
  + The army annulled the election in Algeria.
  - The ring annulled the spell.
disqualification/n exclusion/n barring/n banning/n outlawing/n dissolution/n suspension/n deregistration/n : by,from,poss,mod > of ; by:actor|poss:actor|mod:actor of:{candidate,party,group,newspaper,opposition,leader,lawmaker,organisation,organization,ngo,broadcaster,channel,parliament,assembly,union,rally,movement}
  + The dissolution of parliament by the Tunisian president alarmed judges.
  - The suspension of the group of bikes is stiff.
deregister delist dissolve liquidate strike_off de-register : subj > obj ; subj:{court,government,ministry,commission,council,authority,regulator,supreme-court,judge} obj:{party,ngo,charity,church,union,group,organisation,organization,association,foundation,memorial,club} +subj
  + Russia's supreme court liquidated the human rights group Memorial.
  - The council struck off a club from its list of treats.
declare designate label brand list : subj > obj ; subj:state|org|{government,court,parliament,ministry,prosecutor} obj:group|org|{movement,party,group,ngo,newspaper,broadcaster,website,organisation,organization,foundation} as:{terrorist,extremist,foreign-agent,undesirable,illegal,organisation,organization,group}|comp:{terrorist,extremist,foreign-agent,undesirable,illegal,agent,organisation,organization,group} +subj
  + Russian prosecutors designated the party of the exile as extremist.
  - The court declared the club the winner.
designation/n blacklisting/n listing/n proscription/n : by,poss,mod > of,as ; by:actor|poss:actor|mod:actor of:group|of:org|of:actor as:{terrorist,group,organisation,organization,agent,extremist}
  + Canada's designation of the Iranian guards as a terrorist group angered Tehran.
  - The listing of the house as a group of flats was wrong.
refuse deny : subj > to,iobj,obj.to ; subj:{government,court,authority,ministry,regulator,police,council,mayor,commission} obj:{registration,licence,license,recognition,permit,permission,accreditation,authorisation} to:{party,ngo,group,church,newspaper,union,candidate,organiser,protester,rally,march,opposition,station}|iobj:{party,ngo,group,church,newspaper,union,candidate,organiser} +subj
  + The ministry denied registration to the Kazakh opposition party.
  - The council denied the group a permit for a kiosk.
cancel call_off suspend : subj > in,obj.in,obj.of ; subj:state|{government,junta,army,president,court,commission,king,regime,military,emperor} obj:{election,vote,poll,constitution,referendum,parliament,assembly,runoff} +subj
  + Senegal's president cancelled the election.
  - The club cancelled a vote on its shirts.
annulment/n cancellation/n invalidation/n : by,poss,mod > of ; by:actor|poss:actor|mod:actor of:{election,vote,poll,referendum,result,runoff,ballot}
  + The annulment of the vote by the Romanian court stunned parties.
  - The annulment of the wedding vote by the vicar was odd.
put+list@on place+list@on add+list@to : subj > obj ; subj:state|{court,ministry,prosecutor} obj:org|group|actor on.of:{organisation,organization,extremist,agent,group}|to.of:{organisation,organization,extremist,agent,group}
  + Russia put Greenpeace on its list of undesirable organisations.
  - The shop put Greenpeace on its list of gifts.
brand declare label designate : subj > iobj ; +iobj subj:state|{court,ministry,prosecutor,government} obj:{foreign-agent,agent,extremist,undesirable,terrorist-group,terrorist-organisation,terrorist-organization}
  + Russia branded Meduza a foreign agent.
  - The firm branded the soap a star.
strike+ballot|roll|list@off keep+ballot|list@off leave+ballot@off take+ballot|list@off knock+ballot@off remove+ballot@from exclude+ballot|election|vote|race@from : subj,by > obj ; obj:person|human|group|org|actor
  + The Tunisian candidate was struck off the ballot.
  - The dust was kept off the ballot.
disqualify debar : by > obj ; pass obj:person|{candidate,leader,party,opposition,list,contender}
  + The Venezuelan opposition leader was disqualified.
  - The relay team was disqualified.
put+stop|end : subj > to.of,to.mod,to ; subj:state|{police,government,army,court,junta} to:{rally,opposition-rally,protest,march,demonstration,gathering,sit-in,assembly}
  + The Ivorian government put a stop to opposition rallies.
  - The clerk put a stop to the noise.
deregister delist : subj > obj ; subj:state|{court,ministry,government,commission} obj:org|group|{party,charity,church,union,movement,group}
  + Belarus deregistered the party of Poles.
  - The owner deregistered his car.
suspend halt stop ban forbid block : subj > of,obj.of ; subj:state|{authority,government,court,ministry,regulator,junta,police} obj:{publication,broadcast,circulation,distribution,transmission,screening} obj.of:{newspaper,daily,weekly,magazine,book,film,radio,channel,station,programme,novel,article}|obj.of:org|of:{newspaper,daily,weekly,magazine,book,film,radio,channel,station}
  + Algerian authorities suspended publication of a daily newspaper.
  - The printer suspended publication of his novel.

[COERCE censor 1721]
censor ban block jam pull remove delete suppress : subj > of,by,obj.of,obj.by,obj ; subj:state|org|{government,authority,regulator,regime,ministry,censor,court} obj:{website,article,broadcast,film,book,post,report,programme,show,song,account,content,story,interview,social-media,app,signal,footage,cartoon}
  + China blocked the website of a foreign broadcaster.
  - The editor pulled a weak story.
cut cut_off shut_down block disable throttle suspend switch_off restrict slow disrupt : subj > in,of,to,across,obj.in,obj.to,obj.of ; subj:state|org|{government,authority,regulator,regime,junta,army,ministry} obj:{internet,mobile-internet,access,phone-line,network,service,connection,social-media,communication,broadcast,twitter,facebook,whatsapp,telegram,signal}
  + Uganda suspended social media before the vote.
  - The cafe cut off access to the terrace.
cut cut_off shut_down block disable suspend switch_off restrict : subj > in,across ; pass obj:{internet,mobile-internet,social-media,twitter,facebook,whatsapp,telegram,phone-line,mobile-network}
  + Mobile internet was cut across the country on Sunday.
  - The phone line was cut by a falling tree.
blackout/n internet-shutdown/n news-blackout/n media-blackout/n censorship/n : by,of,mod > of,on,in ; by:actor|of:{press,media,internet,news,website}|on:{media,news,press}
  + An internet shutdown by the authorities in Kashmir entered its second month.
  - A blackout after the storm lasted an hour.
blackout/n news-blackout/n internet-blackout/n internet-shutdown/n communication-blackout/n telecommunication-blackout/n media-blackout/n press-censorship/n gag-order/n gagging-order/n : by,mod,poss,of > in,on,across ; by:actor|mod:actor|poss:actor|in:place|on:{media,press,news,reporter,newspaper}
  + A gag order by a Turkish court on the media hid the leak.
  - The gag of the clown was seen in Rome.
impose+blackout|censorship|gag|gag-order|gagging-order|silence order+blackout introduce+censorship tighten+censorship enforce+blackout|censorship : subj > on,in,over,of,obj.on,obj.in,obj.over ; subj:actor +subj
  + Sudan imposed censorship on the daily newspapers.
  - The host imposed silence on the guests in a game.
rewrite doctor sanitise sanitize edit_out redact airbrush : subj > obj.of,obj ; subj:{government,ministry,censor,regime,authority,party,agency,state-media,broadcaster} obj:{textbook,history,report,footage,record,transcript,speech,archive,wikipedia} +subj
  + The ministry sanitised the textbooks, and Chinese censors airbrushed footage of the marchers.
  - The agency doctored a record player.
expel accuse jail threaten : subj > obj ; subj:{censor,ministry,regulator,broadcaster-regulator,media-council} obj:{correspondent,reporter,journalist,editor,blogger,columnist} for:{report,article,coverage,post,story,cartoon,broadcast} +subj +for
  + The information ministry jailed an editor for coverage of the strike.
  - The ministry expelled air for a report.
fine sanction suspend warn reprimand : subj > obj.of,obj ; subj:{regulator,media-council,commission,watchdog,ministry,censor,board,authority} obj:{broadcaster,station,channel,newspaper,television,radio,magazine,website,radio-station,presenter,editor} over:{report,interview,coverage,programme,broadcast,remark,documentary,song,satire}|for:{report,interview,coverage,programme,broadcast,remark,documentary,song,insult} +subj
  + Kenya's media council suspended a radio station over its coverage of the vote.
  - The board warned the station master over an interview.
take+air@off knock+air@off yank+air@off force+air@off throw+air@off : subj,by > obj ; obj:org|{newspaper,station,channel,broadcaster,radio,programme,network,show,television}
  + Radio Free Asia was taken off the air in Cambodia.
  - The scent was taken off the air.
pull+plug : subj,by > on.mod,obj.on.mod,on,obj.on ; on:{internet,network,broadcaster,channel,station,website,newspaper,radio,telecoms,broadcast}|obj.on:{internet,network,broadcaster,channel,station,website,broadcast}
  + Gabon pulled the plug on the internet.
  - The nurse pulled the plug on the lamp.
silence gag muzzle : subj > obj ; subj:state|armed|{government,junta,court,regime,censor} obj:{station,broadcaster,newspaper,press,media,radio-station,blogger,journalist,channel,newsroom,radio} +obj +subj
  + The junta in Mali silenced a French radio station.
  - The boy silenced the radio.
scrub purge delete erase wipe : subj > obj.of,obj.by,obj.about,obj ; subj:{censor,authority,regulator,regime} obj:{video,post,article,account,website,comment,page,clip,reference,hashtag,photo}
  + Chinese censors scrubbed the video.
  - The maid scrubbed the video shelf.
withdraw+accreditation|press-card|press-pass revoke+accreditation|press-card|press-pass cancel+accreditation|press-card : subj > obj.of,obj.poss,of,from ; obj.of:{reporter,journalist,correspondent,broadcaster,newspaper,photographer,agency}|obj.poss:{reporter,journalist,correspondent,broadcaster,newspaper} +obj +subj|of|from|obj.of
  + The accreditation of a German reporter was withdrawn by Turkey.
  - The accreditation of a German school was withdrawn.
block filter blacklist ban : subj > obj ; subj:state|{government,regulator,court,authority,ministry} obj:{news-site,site,website,web-site,app,platform,channel,account,page,search-engine,vpn,messaging-app,social-network}
  + Kyrgyzstan blocked a news site.
  - The printer blocked a page.

[COERCE curfew 1723]
impose+curfew|lockdown order+curfew|lockdown announce+curfew|lockdown extend+curfew|lockdown enforce+curfew|lockdown reimpose+curfew clamp+curfew slap+curfew place+curfew@under put+curfew@under : subj > in,on,over,across,obj.in,obj.on,obj ; subj:actor
  + The governor declared a curfew over the northern districts of Nigeria.
  - The aunt imposed a curfew of ten.
curfew/n : by,mod > in,on,over ; in:place|on:place|over:place|by:actor
  + A curfew in Srinagar by the army kept shops closed.
  - The curfew bell rang.
curfew/n@under lockdown/n@under : by > subj ; subj:place|{city,town,capital,district,province}
  + The Guinean capital is under curfew.
  - The town boy is under a parent's curfew.
bring_forward+curfew|start-of-curfew tighten+curfew|lockdown lengthen+curfew prolong+curfew widen+curfew reinforce+curfew decree+curfew|lockdown introduce+curfew reintroduce+curfew reinstate+curfew : subj > in,on,over,obj.in,obj.on ; subj:actor
  + The Honduran government decreed a curfew.
  + The Russian authorities in Skadovsk have brought forward the curfew to 16:00.
  - The judge decreed a rest.

[COERCE martial-law 1724]
declare+emergency|martial-law|state-of-emergency|state-of-siege impose+emergency|martial-law|state-of-emergency|emergency-rule|direct-rule proclaim+emergency|martial-law|state-of-emergency extend+emergency|martial-law|state-of-emergency prolong+emergency|state-of-emergency suspend+constitution : subj > in,on,over,across,along,obj.in,obj.on ; subj:state|person|{president,government,junta,army,governor,parliament,king,premier}
  + Ecuador's president declared a state of emergency in three provinces.
  - The hospital declared an emergency over the lift.
emergency-rule/n martial-law/n state-of-emergency/n state-of-siege/n emergency-decree/n emergency-law/n emergency-power/n military-rule/n : by,of,mod,poss > in,over,on,across ; in:place|over:place|by:actor|in:state
  + Martial law in Mindanao was extended by the Philippine congress.
  - The emergency law course in Rome is full.
rule govern : subj > obj ; subj:state|person|{junta,general,army,president,king,military} by:{decree} +subj
  + The Tunisian president has ruled by decree since July.
  - The general rule is by the book.
invoke+emergency-power|emergency-law|martial-law assume+emergency-power|special-power|emergency take+emergency-power grant+emergency-power use+emergency-power|emergency-law : subj > in,over,against,obj.in ; subj:state|person|{president,premier,government,parliament,junta} +subj
  + Canada's prime minister invoked emergency powers against the truckers.
  - The cook invoked the power of salt.
place+law|martial-law@under put+law|martial-law@under bring+martial-law@under : subj > obj ; obj:place|state|{country,province,capital,region,city,nation} subj:actor|person
  + South Korea's president placed the country under martial law.
  - The clerk placed the book under law.
state/n@under martial-law/n@under emergency-rule/n@under : - > subj ; subj:place|state of:{emergency,siege}
  + Sri Lanka is under a state of emergency.
  - The cat is under a state of stress.

[COERCE deport 174]
deport expel banish exile repatriate send_back throw_out kick_out remove : subj > obj ; subj:state|{government,authority,police,court,junta,immigration,ministry} obj:{migrant,refugee,national,citizen,worker,journalist,reporter,priest,activist,foreigner,resident,imam,asylum-seeker,missionary,student,cleric,nun,villager,farmer,correspondent,thousand,hundred}
  + Malaysia deported two hundred migrants to Myanmar.
  - The bouncer threw out the students.
deport banish exile repatriate : subj > obj ; pass obj:human
  + The correspondent was deported from Eritrea.
  - The exile was a quiet man.
deportation/n repatriation/n banishment/n : by,from,of,mod > of ; of:{migrant,refugee,national,citizen,worker,journalist,priest,activist,foreigner,asylum-seeker,imam,rohingya,haitian}
  + The deportation of Haitians by the Dominican Republic was condemned.
  - The removal of the people carrier took an hour.
expel_from throw_out_of kick_out_of turf_out_of boot_out_of chase_out_of drum_out_of : subj > obj ; subj:state|armed|{government,authority,police,army,junta} !obj:{diplomat,ambassador,envoy,inspector,monitor,observer,attache,consul,worker,aid-worker} obj:{correspondent,reporter,missionary,journalist,cleric,activist,migrant,priest,scholar,coordinator,historian} from:state|from:{country,kingdom,territory,island,republic}|of:state|of:{country} +subj
  + Niger expelled a UN coordinator from the country.
  - The umpire threw the batsman out of the game.
revoke cancel annul rescind withdraw : subj > of,obj.of,obj.poss,from ; subj:state|{government,authority,ministry,immigration,state-department,consulate,embassy} obj:{visa,residency,residence-permit,work-permit,asylum,refugee-status,green-card,citizenship} +subj
  + The consulate revoked the visas of two Georgian judges, and Cyprus annulled the citizenship of an oligarch.
  - The ministry cancelled its card.
go+exile@into drive+exile@into force+exile@into send+exile@into flee+exile@into : subj > obj ; subj:actor|person|human +subj
  + The Ortega government forced the bishop into exile.
  - The song went into exile.

[COERCE cyber 176]
hack breach infiltrate penetrate compromise break_into : subj > of,obj.of,obj.poss,obj,into ; subj:human|group|state|{hacker,attacker,spy} obj:{network,computer,server,system,email,website,account,database,phone,bank,exchange,ministry,party}
  + Hackers breached the network of the Estonian parliament.
  - The mole penetrated the lawn.
hack breach infiltrate attack : subj > obj ; pass obj:{network,computer,server,system,email,website,account,database,web-site}
  + The website of the ministry was hacked on Friday.
  - The path was hacked through the wood.
hack/n hacking-attack/n data-breach/n ransomware-attack/n denial-of-service-attack/n cyber-espionage/n phishing-attack/n : by,from,mod,of > on,against,of,at
  + A ransomware attack on the Irish health service halted surgery.
  - A hack for peeling eggs went round.
attack target hit knock_out take_down paralyse paralyze bombard flood swamp cripple : subj > obj.of,obj.poss,obj ; subj:human|group|{hacker,attacker} obj:{website,web-site,server,network,homepage,computer,database,account,exchange} +obj
  + Hackers attacked the website of the Chilean senate.
  - Armed youth attacked a site for displaced people.
launch+cyberattack|cyber-attack|cyber-warfare|cyberwarfare|cyber-war|cyber-offensive|cyber-campaign wage+cyber-warfare|cyberwarfare|cyber-war|cyber-campaign mount+cyberattack|cyber-attack|cyber-offensive conduct+cyberattack|cyber-attack carry_out+cyberattack|cyber-attack|hack plant+malware|virus|spyware use+spyware : subj > on,against,in,obj.on,obj.against,obj.of ; subj:actor|human|{hacker}
  + North Korean hackers carried out a cyber attack on a bank in Dhaka.
  - The nurse used gloves on the ward.
spy_on wiretap bug eavesdrop_on surveil : subj > on,obj.of,obj.poss,obj ; subj:state|org|{agency,government,police,service,agent,spy} on:actor|on:human|obj:human|obj:{phone,call,office,embassy}
  + The agency bugged the phone of the German chancellor.
  - The plumber bugged his neighbours.
tap : subj > obj.of,obj.poss ; subj:state|org|{agency,government,police,service,agent,spy} obj:{phone,telephone,line,call,mobile,cable,wire}
  + The agency tapped the phone of the German chancellor.
  - The agency tapped three companies to build a lander.
leak dump publish : subj > of,obj.of,obj.from ; subj:{hacker,group,troll,spy,attacker} obj:{email,document,cable,file,data,database,record,password} +subj
  + Hackers leaked emails of the Emirati ambassador.
  - The group published a file on roses.
infect : subj > obj.of,obj.in,obj ; obj:{computer,network,phone,server,system,device,laptop} with:{virus,malware,spyware,ransomware,worm,trojan}|subj:{malware,ransomware,virus,worm,spyware,trojan,hacker,spy} +subj
  + Spies infected the phones of Spanish ministers with spyware.
  - The cough infected the phone clerk with a virus.
phish spoof target : subj > obj ; subj:{hacker,spy,group,attacker} obj:{official,diplomat,campaign,lawmaker,ministry,embassy,party,hospital,bank,grid,utility,company,election,journalist,activist} with:{malware,phishing,email,spyware,ransomware,virus} +subj
  + Hackers targeted Georgian hospitals with ransomware.
  - The group targeted a bank with a song.
steal : subj > from,obj.of,obj.from ; subj:{hacker,spy,group,agent} obj:{data,email,secret,document,file,password,record,cryptocurrency,billion,dollar,money,bitcoin,blueprint,design,million,technology,information} +subj
  + North Korean hackers stole secrets from a Seoul shipyard, and spies stole data from the Australian army.
  - The group stole the show.
wipe encrypt lock delete erase : subj > of,obj.of,obj.at,obj.in ; subj:{hacker,malware,virus,ransomware,attacker} obj:{data,file,computer,server,database,record,disk} +subj
  + Hackers wiped the computers of the Saudi oil company.
  - The virus wiped a record of sales.
make_off_with make_off : subj > from,with.from ; subj:{hacker,spy,cybercriminal,group,gang} with:{crypto,cryptocurrency,data,bitcoin,file,email,password,secret}
  + North Korean hackers made off with crypto from a Japanese exchange.
  - Burglars made off with data sheets from an exchange.

[COERCE withhold 170]
withhold cut cut_off deny deprive : subj > from,to,of,obj,iobj,obj.to ; subj:state|armed|{government,authority,army,guard,service,junta,gang,militia,prison} obj:{salary,water,food,passport,visa,electricity,power,medicine,care,fuel,gas,treatment,ration,wage,pension}
  + Guards denied food to the hunger strikers.
  - The firm cut power use by half.
cut_off deprive : subj > obj ; subj:state|armed|{government,authority,army,guard,militia} obj:place|human of:{water,food,electricity,power,medicine,supply}|from:{water,food,supply}
  + The army deprived the enclave of water.
  - The curtain deprives the room of light.
keep hold_back withhold block : subj > from,obj.from ; subj:state|armed|{government,army,junta} obj:{aid,food,relief,medicine,water,fuel,money,tax,fund,revenue,grain,tax-money,salary} from:place|from:actor|obj.from:place|obj.from:actor
  + Ethiopia kept aid from Tigray.
  - The farmer kept water from the barn.
turn_off choke_off : subj > to,obj.to,for,obj.for ; subj:state|org|armed obj:{gas,water,power,electricity,tap,oil,pipeline,gas-supply,fuel,heating} to:place|to:state|obj.to:place|obj.to:state|for:state|to:actor|obj.to:actor
  + Russia turned off the gas to Poland.
  - The plumber turned off the gas to the oven.
withhold deny cut_off divert hold_back : subj > from,to,obj.from,obj.to,iobj ; subj:state|armed|{government,regime,junta,army,militia} obj:{food-parcel,food-aid,ration,ration-card,seed,subsidy,fuel,electricity,salary,passport,medicine,water} from:actor|from:place|from:{district,village,supporter,opposition,prisoner,camp}|to:actor|iobj:human|obj.from:actor|obj.from:place
  + The Venezuelan government withheld food parcels from opposition districts.
  - The shop withheld the food parcel from the cat.

[COERCE misinformation 170]
spread+disinformation|propaganda|misinformation|lie|rumour|rumor|falsehood|fake-news publish+propaganda|disinformation peddle+lie|disinformation wage+disinformation : subj > about,against,at,in,among,into,obj.about,obj.against ; subj:state|org|group|{troll,agency,media,network,bot}
  + Russian trolls spread disinformation about the Dutch vote.
  - The dog spread mud about the house.
interfere_in meddle_in interfere_with meddle : subj > in.of,in.poss,in,with,with.of ; subj:state|org|{agent,hacker,spy} in:{election,vote,affair,politics,referendum}|in:state|with:{election,vote}
  + Moscow interfered in the election of Moldova.
  - The aunt meddled in the soup.
spread+doctor-video|fake-video|deepfake|false-claim|fake-photo|doctor-image|false-rumour|hoax push+deepfake|fake-video|false-claim|hoax circulate+doctor-video|deepfake|fake-video|doctor-image : subj > obj.of,obj.about,about,in,of ; subj:actor|person|{troll,bot}
  + Doctored videos of the Taiwanese president were spread by China.
  - Doctored videos of the cat were spread by a boy.
spread+false-report|fake-news|rumour|rumor|propaganda|falsehood|lie|hoax circulate+false-report|fake-news|rumour|propaganda peddle+fake-news|falsehood|lie|propaganda broadcast+propaganda|falsehood plant+fake-news|false-report|false-story : subj > about,of,against,obj.about,obj.of,obj.against ; subj:state|armed|{troll,bot,agent,broadcaster,hacker,regime,army}
  + The Sudanese army spread false reports about the rebels.
  - The aunt spread rumours about the rebel daughter.

[COERCE seize 1711]
confiscate impound sequester expropriate appropriate repossess distrain attach : subj > from,of,obj.of,obj.poss,obj ; subj:actor|{court,police,customs,authority,government,regime,army,ministry,junta} obj:{passport,phone,computer,laptop,camera,notebook,equipment,document,file,archive,bible,book,newspaper,copy,livestock,harvest,grain,crop,farmland,estate,villa,account} +obj +subj
  + Eritrean guards confiscated the phones and bibles of the worshippers.
  - The teacher confiscated a ball.
take_over seize occupy requisition commandeer : subj > from,of,obj.of,obj.poss,obj ; subj:state|armed|{government,army,police,junta,soldier,state,militia,party} obj:{station,broadcaster,newspaper,company,bank,factory,mine,plant,refinery,oilfield,farm,school,hospital,truck,bus,airline,port,warehouse,vehicle,building,hotel} +subj
  + Burkina Faso's junta took over two gold mines from a British firm.
  - The bank took over a rival from Leeds.
nationalise nationalize expropriate seize take : subj > from,of,obj.of ; subj:state|{government,president,junta,regime} obj:{industry,company,mine,bank,utility,telecom,oil-company,subsidiary,refinery,plantation,estate,railway,stake,field,asset} +subj
  + Bolivia's president nationalised the gas fields of a Brazilian company.
  - The firm took the railway to Lima.
raid : subj > obj.of,obj.poss,obj.at,at,obj ; subj:{police,officer,agent,prosecutor,investigator,soldier,gendarme,troop,security,commando,detective,inspector} obj:{camp,village,refugee-camp,mosque,madrassa,monastery,seminary,club,bar,party,restaurant,factory,warehouse,safe-house,hideout,farm,flat,office,studio,printing-house,bookshop,laboratory,ministry,city-hall,mansion} +obj +subj
  + Chinese police raided an underground church and a bookshop in Chengdu.
  - The bees raided the bar at noon.
eviction/n forced-eviction/n expulsion/n removal/n displacement/n : by,from,poss,mod > of ; of:{herder,villager,settler,squatter,tribe,farmer,tenant,resident,family,nomad,community,protester,refugee,migrant,palestinian,maasai,roma} by:actor|poss:actor|mod:actor
  + The eviction of Roma families by Romanian police was filmed.
  - The removal of the family by car took a day.
intercept seize board detain : subj > obj.of,obj.from,obj ; subj:armed|state|{navy,coastguard,coast-guard,warship,marine,commando,customs,frigate,guard,patrol} obj:{ship,boat,vessel,tanker,trawler,freighter,flotilla,dhow,yacht,cargo-ship,submarine,barge,ferry,fishing-boat,schooner} +subj
  + The Israeli navy intercepted a flotilla with aid for Gaza.
  - The porter boarded a ferry to Crete.
arms-seizure/n drug-seizure/n asset-freeze/n asset-seizure/n land-seizure/n land-grab/n farm-seizure/n farm-invasion/n nationalisation/n : by,of,mod,poss > of,from,in,against ; by:actor|of:actor|mod:actor|poss:actor|against:actor
  + Land seizures by the Zimbabwean government from white farmers went on.
  - The land grab game sold well.
turn_over ransack rifle_through : subj > obj.of,obj.poss,through.of,through.poss ; subj:{police,agent,officer,soldier,security,guard,gendarme} obj:{home,house,office,flat,villa,archive,headquarters}|through:{paper,file,belonging,home,office} obj.of:actor|obj.poss:actor|through.of:actor|through.poss:actor|obj.of:person|obj.poss:person
  + The Ugandan police turned over the home of the opposition leader.
  - The police turned over the pancake.
drive+land|farm|pasture@off push+land|farm@off chase+land|farm@off throw+land|farm@off : subj > obj ; obj:human|actor|{herder,villager,farmer,settler,family,community}
  + Maasai herders were driven off their land by Tanzanian police.
  - The cows were driven off the land by a dog.

[COERCE seize 1712]
demolish bulldoze flatten tear_down pull_down knock_down level blow_up : subj > of,in,obj.of,obj.in,obj.poss ; subj:state|armed|{bulldozer,police,army,authority,government,soldier,council,troop,force} obj:{home,house,shack,hut,tent,camp,shanty,village,neighbourhood,school,mosque,church,shrine,tomb,temple,cemetery,settlement,barn,cistern,outpost,slum,makeshift-camp} +obj +subj
  + Chinese authorities demolished a mosque of the Hui in Weizhou.
  - The council pulled down a tent of the circus.
demolition/n destruction/n razing/n bulldozing/n : by,of,poss,mod > of ; by:actor|poss:actor|mod:actor of:{home,house,shack,camp,mosque,church,village,settlement,shrine,cemetery,slum,outpost,school,property}
  + The demolition of homes by the Israeli army in Masafer Yatta continued.
  - The demolition of the old house by the owner was quick.
burn destroy torch bulldoze : subj > of,obj.of,obj.poss,obj ; subj:{police,soldier,authority,army,government,troop,agent,customs} obj:{crop,harvest,field,book,newspaper,copy,stall,tent,shelter,poppy,coca,tusk,contraband,boat,fishing-boat,belonging,blanket} +subj
  + Police in Calais destroyed the tents of Sudanese migrants.
  - Soldiers burned the harvest cakes.

[COERCE deport 174]
expel : subj > obj ; subj:actor obj:human !obj:{diplomat,ambassador,envoy,attache,inspector,monitor,consul,member,observer,militant,fighter,rebel} +subj
  + Angola expelled 300 miners from Congo.
  - The lung expels air.
pushback/n push-back/n : by,poss,mod,from > of ; of:{migrant,refugee,asylum-seeker,boat,dinghy,people}
  + Pushbacks of migrants by Croatian police were filmed.
  - The pushback of the chair was filmed.
hand_over give_up surrender turn_over : subj > obj,to ; subj:state|{police,authority,government} obj:{refugee,dissident,exile,asylum-seeker,activist,teacher,defector} to:state|to:place
  + Kenya handed over Turkish refugees to Ankara.
  - The boy handed over a refugee film to Ankara.
put+plane|flight|deportation-flight@on bundle+plane|flight@onto bundle+plane|flight@on march+plane@onto load+plane@onto force+plane@onto : subj,by > obj ; subj:state|{police,authority,agent,government} obj:{migrant,refugee,asylum-seeker,haitian,deportee,teacher,afghan,student,dissident,activist}|human
  + Haitians were put on a plane by Washington.
  - The aunt put the parcel on a plane.
dump abandon leave maroon : subj > obj ; subj:state|armed|{police,coastguard,authority} obj:{migrant,refugee,deportee,asylum-seeker,african} in:{desert,sahara,border,no-man's-land,forest,sea}|at:{border,sea}|on:{border,island}
  + Tunisia dumped African migrants in the desert.
  - The bus left the migrant hall in the desert.
show+door : subj > iobj ; subj:state|{government,ministry} iobj:human|person|{diplomat,preacher,envoy}
  + Sweden showed a Russian preacher the door.
  - The butler showed the guest a door.

[COERCE arrest 173]
pull drag haul snatch whisk grab take bundle lead march : subj > obj ; subj:{man,woman,people,officer,agent} obj:human|person from:{car,home,house,bed,flat,apartment,office,crowd,street,bus,train,hotel,cafe,newsroom,school,court,courtroom,stage,rally,taxi,desk}|into:{van,car,minibus,truck,vehicle,jeep,bus} in:{clothes,uniform,mufti}|subj.in:{clothes,uniform,mufti}
  + A Kazakh deputy was dragged from her car by men in plain clothes.
  - A coat was pulled from his bag by a man in plain clothes.
pull drag haul take march bundle : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,trooper,security,policeman,security-agent,plainclothes,plainclothes-officer} obj:human|person from:{car,home,house,bed,flat,apartment,office,crowd,street,bus,train,hotel,cafe,newsroom,school,court,courtroom,stage,rally,taxi,desk}
  + Police dragged a Belarusian candidate from his car in Minsk.
  - Police pulled a van from the river.
take_away lead_away drag_away drag_off haul_away haul_off march_off cart_off whisk_away whisk_off bundle_off : subj > obj ; pass obj:human|person|{those,detainee,protester} !from:{parent,mother,family,home} !by:{wind,wave,flood,current,water,sea}
  + Dozens of Belarusian protesters were led away in Minsk.
  - Six swimmers were taken away by the current.

[COERCE seize 171]
order+seizure|confiscation|forfeiture|freezing : subj > obj.of,of ; subj:{judge,court,tribunal,magistrate,prosecutor,justice,government,ministry}
  + A Ghanaian judge ordered the seizure of the minister's house.
  - The guide ordered the forfeiture of the match.

[COERCE arrest 173]
slap+handcuff|cuff|iron|shackle put+handcuff|cuff|shackle snap+handcuff|cuff|shackle clap+handcuff|cuff place+handcuff|cuff : subj > on,obj.on ; subj:state|armed|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,authority,commando,marshal,militia,carabinieri,constable,customs,security-agent,marine} on:human|on:person|obj.on:human|obj.on:person
  + Kenyan police slapped handcuffs on a Ugandan lawyer. = Kenyan police > a Ugandan lawyer
  - The clown put handcuffs on a doll.
handcuff manacle shackle : subj > obj ; subj:state|armed|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,authority,commando,marshal,militia,carabinieri,constable,customs,security-agent,marine} obj:human|person +obj
  + Angolan soldiers handcuffed a Congolese priest. = Angolan soldiers > a Congolese priest
  - The magician handcuffed his rabbit.
whisk_away spirit_away hustle_away whisk_off spirit_off hustle_off bundle_off bundle_away frogmarch cart_away : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator} obj:human|person +subj +obj
  + Tunisian police spirited away a Libyan blogger. = Tunisian police > a Libyan blogger
  - The waiter whisked away the soup of the guests.
snatch whisk grab hustle frogmarch spirit lead seize pluck yank : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator} obj:human|person +subj +obj from:{car,home,house,bed,flat,apartment,office,crowd,street,bus,train,hotel,cafe,newsroom,school,court,courtroom,courthouse,premises,stage,rally,taxi,desk,hospital,dormitory,mosque,church,campus,airport,village,barracks,villa}
  + Burundian soldiers grabbed a Rwandan student from his dormitory. = Burundian soldiers > a Rwandan student
  - The thief grabbed a bag from a car.
have+hand|custody|cell|lock-up@in get+custody@in : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator} obj:human|person
  + Malian police have the bishop in custody. = Malian police > the bishop
  - The police have a map in hand.
sweep_up scoop_up haul_in reel_in bag hoover_up drag_in : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{authority} obj:human|person|{suspect,hundred,dozen,score} +subj +obj
  + Turkish police scooped up dozens of Kurdish teachers. = Turkish police > dozens of Kurdish teachers
  - The police scooped up litter.
sweep_up scoop_up net haul_in drag_in : subj.poss,subj.of,subj.by,subj.mod > obj ; subj:{dragnet,sweep,raid,swoop,crackdown,round-up,roundup,purge,clampdown} obj:human|person|{hundred,dozen,score,thousand} +subj +obj
  + Egypt's crackdown swept up hundreds of Sudanese. = Egypt > hundreds of Sudanese
  - The raid on the fridge netted a pie.
take_in bring_in haul_in pull_in take bring pick_up lead_away : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{authority} obj:human|person for:{questioning,interrogation} +obj
  + Greek police took in an Albanian mayor for questioning. = Greek police > an Albanian mayor
  - The teacher took in the class for a test.
order+arrest|detention|remand|jailing|imprisonment|internment|capture : subj > obj.of,of ; subj:actor|person|{court,judge,magistrate,tribunal,prosecutor,government,junta,king} obj.of:human|obj.of:person|of:human|of:person
  + A Kuwaiti court ordered the arrest of an Iraqi editor. = A Kuwaiti court > an Iraqi editor
  - The vet ordered the detention of the dog.
extend+detention|remand|custody|house-arrest|arrest prolong+detention|remand|custody|house-arrest renew+detention|remand : subj > obj.of,of ; subj:{court,judge,magistrate,tribunal,prosecutor,authority,junta,government} obj.of:human|obj.of:person|of:human|of:person
  + A Belgian judge extended the detention of a Congolese general. = A Belgian judge > a Congolese general
  - The school extended the detention of homework.
put+lock@under keep+lock@under hold+lock@under place+lock@under have+lock@under : subj > obj ; subj:actor|state|armed|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,authority,commando,marshal,militia,carabinieri,constable,customs,security-agent,marine} obj:human|person
  + Togolese police kept the poet under lock and key. = Togolese police > the poet
  - The bank kept the ring under lock and key.
dismantle bust smash roll_up wrap_up : subj > obj.of,obj.mod,obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{security-service,intelligence,counter-intelligence,secret-service} obj:{cell,spy-ring,terror-cell,spy-network,terrorist-cell,smuggling-ring,trafficking-ring,smuggling-network,trafficking-network,people-smuggling-ring,sleeper-cell,drug-ring} +subj +obj
  + Moroccan police dismantled a cell of Algerian extremists. = Moroccan police > Algerian extremists
  - The technician dismantled a cell of the battery.
deny+bail|parole|provisional-release refuse+bail|parole revoke+bail|parole|conditional-release cancel+bail|parole reject+bail|bail-application|bail-request withdraw+bail : subj > to,iobj,of,for,obj.of,obj.for,obj.poss,obj.from,obj.to ; subj:{court,judge,magistrate,tribunal,prosecutor,high-court} +subj
  + A Ugandan court denied bail to a Kenyan activist. = A Ugandan court > a Kenyan activist
  - The pump rejected bail water.

[COERCE restrict 172]
ring surround encircle besiege cordon_off stake_out : subj > obj.of,obj.poss ; subj:state|armed|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,authority,commando,marshal,militia,carabinieri,constable,customs,security-agent,marine} obj:{house,home,villa,residence,mansion,compound,flat,apartment,headquarters} +subj +obj obj.of:human|obj.of:person|obj.poss:person|obj.poss:human
  + Zambian police surrounded the home of the opposition leader. = Zambian police > the opposition leader
  - Fans ringed the home of the singer.
pull_down+shutter|barrier|gate bring_down+shutter|barrier lower+barrier|shutter slam_shut+border|gate|door slam+border|gate|frontier shut+gate : subj > with.with,on.with,on,to,with,against,obj.with,obj.to,obj.on ; subj:state|{government,ministry} on:actor|on:{border,frontier,crossing,migrant}|to:actor|with:actor|obj.with:actor|obj.on:{border,frontier}|to:{migrant,refugee}
  + Hungary pulled down the shutters on its border with Serbia. = Hungary > Serbia
  - The shop pulled down the shutters on Sunday.
tighten+noose|encirclement|ring|stranglehold draw+noose close+noose|ring throw+cordon|ring|blockade clamp+blockade|siege|lockdown : subj > around,on,of,obj.around,obj.on,obj.of ; subj:actor|armed|state around:place|around:state|on:place|on:state|of:place|obj.around:place|obj.around:state|obj.on:place|obj.on:state|obj.of:place
  + The Eritrean army tightened the noose around Mekele. = The Eritrean army > Mekele
  - The sailor tightened the noose around a sack.
pen corral hem_in cage box_in pen_in fence_in : subj > obj ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator} obj:human|person|{marcher,protester,demonstrator,crowd,migrant,refugee,fan} +subj +obj
  + Belgian police penned Dutch marchers near the station. = Belgian police > Dutch marchers
  - The farmer penned the sheep.
wall_off fence_off wall_in fence_in ring_off shut_in lock_down : subj > from,obj.of,obj ; subj:state|armed|{army,government,authority,council,police} obj:place|{village,town,district,suburb,camp,quarter,enclave,city,neighbourhood} +subj +obj
  + The Israeli army fenced off Hebron. = The Israeli army > Hebron
  - The gardener fenced off the village pond.
slam+door shut+door bang+door : subj > to,on,in.of,obj.on,obj.to ; subj:state|{government,ministry} on:human|on:{migrant,refugee,asylum-seeker,traveller,visitor,student,worker}|to:{migrant,refugee,asylum-seeker,foreigner,worker}|to:human|obj.on:human|obj.to:human|obj.on:{migrant,refugee}|obj.to:{migrant,refugee}
  + Denmark slammed the door on Syrian refugees. = Denmark > Syrian refugees
  - The boy slammed the door on his sister.
ground : subj > obj.of,obj.mod,obj ; subj:state|{government,regulator,aviation-authority,authority,agency} obj:{plane,airliner,flight,airline,aircraft,fleet,jet,carrier,helicopter} +subj +obj
  + Nigeria grounded the planes of a Lebanese airline. = Nigeria > a Lebanese airline
  - Ice grounded the planes of the flying club.
victimise victimize hound browbeat hector strong-arm stalk terrorise terrorize ride_roughshod_over : subj > obj,over ; subj:state|{government,regime,police,authority,junta,ruling-party,secret-police} obj:{dissident,journalist,critic,opponent,activist,lawyer,editor,unionist,christian,believer,opposition,reporter,campaigner,writer,priest,judge} +subj +obj
  + The Cuban government hounded journalists. = The Cuban government > journalists
  - The fox hounded the hens.
slap+exit-ban|gag-order|no-fly-order|travel-restriction|house-arrest impose+exit-ban|gag-order|internal-exile|travel-restriction|movement-restriction put+no-fly-list|watchlist@on place+no-fly-list|exit-ban-list@on place+exit-ban@under : subj > on,obj.on,obj ; subj:actor|{court,judge,government,authority,police} on:human|on:person|obj.on:human|obj.on:person|obj:human|obj:person
  + China slapped an exit ban on a Japanese banker. = China > a Japanese banker
  - The zoo imposed a movement restriction on a goat.
cut+supply-line|supply-route|lifeline|road-link|rail-link|supply-road|supply-corridor sever+supply-line|supply-route|road-link|rail-link|lifeline choke_off+road|route|supply-line|lifeline block_off+road|route close_off+road|route cut_off+road|route|lifeline : subj > to,into,of,with,between,from,obj.to,obj.into,obj.of,obj.with,obj.between,obj.from ; subj:state|armed|{army,rebel,militia,government} to:place|into:place|of:place|with:place|between:place|obj.to:place|obj.into:place|obj.of:place|obj.with:place|obj.between:place|to:state|obj.to:state
  + The Syrian army severed the supply line to Idlib. = The Syrian army > Idlib
  - The storm severed the road link to the farm.
bar turn_back turn_away bounce send_back stop : subj > obj ; subj:state|{border-guard,immigration,airport-police,border-police,immigration-officer,border-officer} obj:{activist,journalist,lawmaker,senator,priest,academic,bishop,reporter,deputy,singer,writer,observer,lawyer,professor,imam,delegation} at:{border,airport,checkpoint,frontier,crossing,desk,port} +subj
  + Armenia turned away an Azeri journalist at the airport. = Armenia > an Azeri journalist
  - The doorman turned away a singer at the door.
order_stay tell_stay order_keep instruct_stay forbid_leave order_remain : subj > obj ; subj:state|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{mayor,governor,government,authority} obj:human|{resident,people,villager,foreigner,journalist,tourist,student,monk} comp.in:{home,house,hotel,village,camp,barracks,room,dormitory,monastery,compound,embassy}|comp.at:{home}|comp.obj:{home,house,hotel,village,camp,city,country,compound}
  + Chinese police ordered Tibetan monks to stay in their monastery. = Chinese police > Tibetan monks
  - The doctor told the singer to stay in her hotel.

[COERCE ban 1722]
declare brand deem pronounce class : subj > obj ; subj:state|{court,prosecutor,ministry,government} obj:org|group|actor|{foundation,charity,university,church,website,newspaper,broadcaster,group,movement,party,ngo} comp:{undesirable,illegal,extremist,unlawful,unconstitutional} +obj
  + Russia declared a Polish charity undesirable. = Russia > a Polish charity
  - The judge declared the cake illegal in jest.
strip+status|legal-status|legal-personality|registration|charter|licence|license|permit|accreditation|recognition@of deprive+legal-status|registration|licence|license|charter@of : subj > obj ; subj:state|{government,ministry,court,authority,regulator} obj:org|group|{charity,ngo,university,party,church,union,station,school,newspaper,broadcaster,foundation,association,organisation,organization}
  + Nicaragua stripped an Italian charity of its legal status. = Nicaragua > an Italian charity
  - The club stripped the bar of its licence plate.
pull+licence|license|permit|accreditation|registration|broadcasting-licence|operating-licence yank+licence|license|accreditation|permit tear_up+licence|license|permit rescind+licence|license|permit|accreditation|registration void+licence|license|registration annul+registration|licence|license|accreditation lift+accreditation : subj > of,obj.of,obj.poss,from,obj.from ; subj:state|{government,ministry,court,authority,regulator,junta,commission}
  + Mali pulled the licence of a French broadcaster. = Mali > a French broadcaster
  - The driver tore up the permit of his aunt.
declare+strike|rally|march|referendum|walkout rule+strike|rally|march|walkout pronounce+rally|strike|march : subj > by,of,obj.by,obj.of ; subj:state|{court,judge,police,government,ministry,tribunal} comp:{illegal,unlawful,unauthorised,unauthorized}
  + A Nigerian court declared the strike by the doctors illegal. = A Nigerian court > the doctors
  - The umpire declared the strike by the batter good.
throw_out+candidacy|nomination|candidature reject+candidacy|candidature|nomination-paper bar+candidacy|candidature invalidate+candidacy|candidature|nomination disallow+candidacy|candidature void+candidacy : subj > of,by,poss,obj.of,obj.by,obj.poss ; subj:{court,commission,council,guardian-council,election-commission,electoral-commission,tribunal,judge,board,constitutional-court,supreme-court} +subj
  + A Senegalese court threw out the candidacy of the opposition leader. = A Senegalese court > the opposition leader
  - The jury of the fair threw out the nomination of a pie.
disqualify_from exclude_from debar_from rule_out_of  : subj > obj ; subj:{court,commission,council,election-commission,electoral-commission,tribunal,board,constitutional-court,government,junta} obj:human|person|{party,candidate} from:{election,vote,ballot,race,poll,contest,presidency}|comp:{run,stand,contest} +subj
  + An Ivorian court disqualified the former premier from the election. = An Ivorian court > the former premier
  - The board disqualified the horse from the race.
abolish disestablish wind_up shut_down axe scrap do_away_with : subj > of,obj.of,with.of,obj.mod,obj ; subj:state|{government,junta,president,parliament} obj:{party,ngo,press-council,watchdog,ombudsman,student-union,electoral-commission,human-rights-commission,anti-corruption-court,opposition-party,trade-union,press-union}|with:{opposition-party,press-council,watchdog} +subj
  + The Niger junta abolished the opposition party. = The Niger junta > the opposition party
  - The firm wound up its watchdog kennel.

[COERCE censor 1721]
throttle slow_down slow choke : subj > in,on,obj.in,obj.on,across ; subj:state|{government,authority,regulator,regime,junta,telecom-regulator} obj:{data,mobile-data,bandwidth,internet-speed,broadband,connection,internet,network,internet-traffic,mobile-internet} +subj in:place|in:state|obj.in:place|across:place|+obj
  + Iran throttled the internet in Tabriz. = Iran > Tabriz
  - The hill slowed the network in the barn.
black_out blank_out bleep_out scramble : subj > in,of,by,from,obj.in,obj.of,obj.by,obj.from,obj ; subj:state|{censor,government,regulator,authority,regime} obj:{broadcast,coverage,website,channel,news,speech,signal,screen,report,programme,television,radio,station,interview} +subj
  + Chinese censors blacked out the broadcast of a Japanese channel. = Chinese censors > a Japanese channel
  - The power cut blacked out the screen of the cinema.
pulp recall impound burn shred : subj > of,by,obj.of,obj.by,obj ; subj:state|{government,censor,authority,regime,ministry,police} obj:{book,print-run,magazine,textbook,edition,novel,memoir,bible,newspaper,leaflet} +subj +obj
  + Vietnam pulped the memoirs of a former minister. = Vietnam > a former minister
  - The publisher pulped the memoirs of a cook.
unplug switch_off turn_off dismantle pull_down disable : subj > of,obj.of,obj.poss,obj.mod,obj ; subj:state|{government,police,regulator,army,authority,junta,regime,soldier} obj:{station,broadcaster,transmitter,relay,radio-mast,channel,radio-station,antenna,television-station,radio-transmitter,mast} +subj
  + Congolese police switched off the transmitter of the radio. = Congolese police > the radio
  - The caretaker switched off the relay of the pump.
cut+feed|live-feed|broadcast|microphone|transmission|relay|live-broadcast cut_off+feed|live-feed|broadcast|microphone|transmission|relay|live-broadcast interrupt+broadcast|transmission|live-broadcast|signal|relay switch_off+microphone : subj > of,by,to,from,obj.of,obj.by,obj.to,obj.from ; subj:state|{government,regulator,censor,army,soldier,authority,junta,speaker,state-television} of:actor|of:person|of:{channel,station,broadcaster,deputy,lawmaker,opposition}|obj.of:{channel,station,broadcaster,deputy,lawmaker,opposition}|obj.of:actor|obj.of:person|by:actor|by:person|obj.by:actor|obj.by:person|to:actor|obj.to:actor|obj.from:actor +subj +obj
  + Venezuelan regulators cut the broadcast of a Colombian channel. = Venezuelan regulators > a Colombian channel
  - The storm cut the feed of the cattle.
order tell instruct direct : subj > obj ; subj:state|{government,court,regulator,authority,ministry,judge} obj:{platform,twitter,facebook,google,youtube,apple,telegram,tiktok,x,broadcaster,network,provider,internet-provider,website,channel,station,newspaper,wikipedia,whatsapp,operator} comp:{remove,delete,block,suspend,censor,hide,withdraw} +obj +subj
  + India ordered Twitter to block accounts of farmers. = India > Twitter
  - The coach ordered the channel swimmer to remove his cap.

[COERCE curfew 1723]
tell_stay order_stay ban+street@from bar+street@from keep+street@off clear+street@off order+street@off forbid_go_out forbid_venture : subj > obj ; subj:state|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{mayor,governor,government,authority,junta,council} obj:human|{resident,people,youth,under-16s,teenager,woman,child} comp.off:{street,road}|from:{street}|off:{street}|after:{dark,dusk,nightfall,sunset}|comp.after:{dark,dusk,nightfall,p.m.}
  + The French mayor banned teenagers from the streets. = The French mayor > teenagers
  - The coach told the runners to stay off the road.
institute+curfew re-impose+curfew slap+curfew|night-curfew impose+night-curfew|dusk-to-dawn-curfew|overnight-curfew|round-the-clock-curfew declare+night-curfew|overnight-curfew announce+night-curfew|overnight-curfew order+night-curfew|overnight-curfew decree+night-curfew maintain+curfew renew+curfew toughen+curfew : subj > in,on,over,across,for,obj.in,obj.on,obj.over,obj.for ; subj:state|armed|{mayor,governor,council,government,army,authority,police,president,junta,minister,prefect}
  + Chad slapped a night curfew on Abeche. = Chad > Abeche
  - The mother toughened the curfew for her son.

[COERCE martial-law 1724]
decree+martial-law|emergency|state-of-emergency|state-of-siege|military-rule announce+state-of-emergency|state-of-siege|martial-law|emergency-rule reimpose+martial-law|state-of-emergency|emergency renew+state-of-emergency|emergency|martial-law institute+martial-law|emergency-rule order+martial-law|state-of-emergency lengthen+state-of-emergency : subj > in,over,across,on,obj.in,obj.over,obj.across,obj.on,obj.for ; subj:state|person|{president,premier,government,junta,king,army,governor,parliament}
  + The Ecuadorean president decreed a state of emergency in Guayaquil. = The Ecuadorean president > Guayaquil
  - The captain announced an emergency in the galley.
suspend+habeas-corpus|civil-liberty|civil-right|basic-law|constitutional-right|constitutional-guarantee|fundamental-right|basic-right abrogate+constitution revoke+constitution scrap+constitution set_aside+constitution abolish+constitution : subj > in,of,obj.in,obj.of ; subj:state|person|{president,government,junta,king,army,general,congress}
  + El Salvador suspended constitutional rights in Soyapango. = El Salvador > Soyapango
  - The club scrapped the constitution of its choir.
hand+administration|civil-administration|civil-rule|governorship|provincial-government hand_over+administration|civil-administration|control|government transfer+administration|civil-administration give+administration|control|emergency-power : subj > of,in,obj.of,obj.in ; subj:state|person|{president,government,king} to:armed|to:{soldier,army,military,general,officer,police,commander}
  + The Congolese president handed the administration of Beni to soldiers. = The Congolese president > Beni
  - The head handed the administration of tests to an officer of the school.
put+military-control|military-rule|emergency-rule|direct-rule|army-control|army-rule@under place+military-control|military-rule|emergency-rule|direct-rule|army-rule@under bring+military-control|direct-rule@under put+siege@under place+state-of-emergency@under : subj > obj ; subj:actor|person obj:place|state|{province,region,city,town,district}
  + India placed Kashmir under direct rule. = India > Kashmir
  - The chef put the pot under direct rule.

[COERCE deport 174]
fly_out fly_home fly_back ship_back ship_out ship_home ship_off bus_out truck_out send_off fly ship : subj > obj ; subj:state|{authority,government,police,immigration,agent} obj:{migrant,deportee,asylum-seeker,venezuelan,haitian,afghan,convict,illegal-migrant,undocumented-migrant} to:place|to:state|in:{shackle,handcuff,chain}|in:place +subj +obj
  + American authorities flew Honduran migrants out to Tegucigalpa. = American authorities > Honduran migrants
  - The charity flew a doctor out to Kabul.
eject boot_out cast_out pack_off drum_out chase_out turf_out boot sling_out : subj > obj ; subj:state|{government,authority,police,immigration,junta} obj:{worker,labourer,migrant,refugee,foreigner,missionary,student,trader,imam,preacher,national,domestic-worker,miner,teacher,fisherman,nun,pastor,shopkeeper} +subj +obj
  + Qatar ejected Nepalese workers. = Qatar > Nepalese workers
  - The barman ejected a worker.
put+border@over put+border@across push+border|frontier@across push+border|frontier@over drive+border|frontier@across march+border|frontier@across march+border@over dump+border@over dump+border@across bundle+border@over bundle+border@across escort+border@to force+border|frontier@over force+border|frontier@across send+border|frontier@over : subj > obj ; subj:state|{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|armed|{authority,government} obj:human|person|{migrant,refugee,nomad,deportee}
  + Croatian police pushed Afghan migrants across the border. = Croatian police > Afghan migrants
  - The wind pushed balloons across the border.
mass-expulsion/n forced-return/n refoulement/n removal-flight/n mass-deportation/n forced-removal/n forcible-return/n forced-repatriation/n summary-expulsion/n deportation-flight/n : by,from,poss,mod > of,to ; of:human|to:place|by:actor
  + Mass expulsions of Haitians by the Dominican Republic went on. = the Dominican Republic > Haitians
  - The forced removal of paint took days.
order_leave tell_leave order_quit order_depart tell_quit tell_depart give_leave : subj > obj,iobj ; subj:state|{government,authority,police,junta,ministry} obj:{journalist,worker,foreigner,national,migrant,missionary,reporter,correspondent,student,teacher,trader,refugee,citizen,preacher,nun}|iobj:{journalist,worker,foreigner,migrant,missionary,reporter,correspondent,refugee} comp.obj:{country,island,kingdom,territory,nation}|comp.obj:state +subj
  + Algeria ordered a Moroccan journalist to leave the country. = Algeria > a Moroccan journalist
  - The captain told a student to leave the nation's flag.
remove return send : subj > obj ; subj:state|{authority,government,immigration} obj:{migrant,asylum-seeker,deportee,haitian,venezuelan} to:place|to:state|from:{country,territory,soil} +subj +obj
  + Germany returned Iraqi asylum seekers to Baghdad. = Germany > Iraqi asylum seekers
  - The post returned a migrant letter to Rome.

[COERCE cyber 176]
knock_offline take_offline knock_out bring_down take_down force_offline : subj > obj.of,obj.poss,obj.mod,obj ; subj:human|armed|{hacker,operative,spy,attacker,group,agent,gang} obj:{portal,website,site,service,server,network,system,database,government-portal,web-portal,homepage} +subj +obj
  + Iranian hackers took down the portal of the Bahraini parliament. = Iranian hackers > the Bahraini parliament
  - A goat knocked out the network of pipes.
burrow_into worm_into slip_into tunnel_into sneak_into snoop_in gain_access_to hack_into break_into get_into : subj > into.of,into.poss,into.mod,into,in.of,to.of ; subj:{hacker,spy,agent,intruder,cyberspy,operative,attacker,group} into:{network,computer,server,system,email,mailbox,account,database,grid,phone,router}
  + Chinese spies burrowed into the network of the Dutch ministry. = Chinese spies > the Dutch ministry
  - A rabbit burrowed into the network of roots.
siphon siphon_off drain exfiltrate swipe pilfer harvest filch loot copy : subj > from,of,obj.from,obj.of,from.of ; subj:{hacker,spy,agent,intruder,cyberspy,cybercriminal,group,gang,malware} obj:{data,email,file,cryptocurrency,bitcoin,password,secret,record,million,fund,document,message,money} +subj +obj
  + North Korean hackers siphoned bitcoin from a Japanese exchange. = North Korean hackers > a Japanese exchange
  - The group drained money from a jar.
hold+ransom@to hold+ransom@for hold+hostage : subj > obj.of,obj.poss,obj.mod,obj ; subj:{hacker,ransomware,ransomware-gang,cybercriminal,gang} obj:{network,data,system,server,computer,file,database}
  + Russian hackers held the files of an Irish hospital to ransom. = Russian hackers > an Irish hospital
  - The hacker in the play held the prince to ransom.
cyber-raid/n cyber-intrusion/n cyber-sabotage/n cyber-strike/n cyber-assault/n cyber-operation/n malware-attack/n spyware-attack/n cyber-incursion/n hacking-campaign/n cyber-spying/n cyber-theft/n hacking-operation/n phishing-campaign/n hack-and-leak/n cyber-offensive/n : by,from,mod,of,poss > on,against,of,at,into ; by:actor|from:actor|mod:actor|of:actor|poss:actor|on:actor|against:actor
  + A malware attack by Iran on the Albanian government was exposed. = Iran > the Albanian government
  - A phishing campaign film won.
hijack commandeer take_over seize : subj > obj.of,obj.poss,obj.mod ; subj:human|{hacker,attacker,group,intruder,spy} obj:{account,website,twitter-account,facebook-page,web-page,broadcast,signal,server,feed,homepage,email-account,telegram-channel,youtube-channel} +subj +obj
  + Hackers hijacked the broadcast of a Serbian station. = Hackers > a Serbian station
  - The bees hijacked the feed of the calf.
jam+gps|satellite-signal|navigation|gps-signal|satellite-navigation|satellite spoof+gps|gps-signal|navigation scramble+gps|satellite-signal|gps-signal disrupt+gps|gps-signal|satellite-navigation : subj > of,over,in,across,around,near,obj.of,obj.over,obj.in,obj.across,obj.near ; subj:state|armed|{army,navy,ship}
  + Russia jammed the GPS of a Finnish airliner. = Russia > a Finnish airliner
  - The tunnel disrupted the GPS of the van.
snoop_on pry_into eavesdrop_on listen_in_on spy : subj > on.of,on.poss,on,into.of ; subj:state|{agency,spy,intelligence,secret-service,intelligence-service,security-service} on:actor|on:person|on:{call,phone,conversation,email,message}
  + The American agency snooped on the calls of the French president. = The American agency > the French president
  - The boy snooped on his aunt.

[COERCE seize 171]
grab wrest snap_up usurp collectivise collectivize sequestrate expropriate : subj > from,obj.of,obj.poss,obj.from ; subj:state|armed|{government,junta,regime,army} obj:{plant,factory,asset,farm,land,mine,brewery,refinery,subsidiary,business,estate,stake,oilfield,property,holding,airport,port,warehouse,ship,cargo,company} +subj +obj from:actor|obj.of:actor|obj.poss:actor|obj.from:actor
  + Russia grabbed the factory of a Finnish baker. = Russia > a Finnish baker
  - The brand grabbed a factory of ideas.
turn+land|farm|plot|estate|pasture@off force+land|farm|plot|pasture@off kick+land|farm@off boot+land|farm@off order+land|farm@off run+land|farm@off evict+land|farm|plot|pasture@from clear+land@off hound+land|farm@off : subj > obj ; subj:state|armed|{official,police,government,army,settler,militia,authority,soldier} obj:human|person|{farmer,villager,herder,family}
  + Zimbabwean police forced a Dutch farmer off his land. = Zimbabwean police > a Dutch farmer
  - The bull forced a farmer off his land.
carry_off cart_off cart_away haul_off haul_away carry_away remove take_away walk_off_with : subj > from,of,obj.from,obj.of,obj.poss,with.of ; subj:{police,officer,soldier,agent,guard,gendarme,ranger,trooper,detective,policeman,policewoman,guardsman,army,troop,commando,marshal,carabinieri,constable,security-force,security-service,security-agent,security-official,marine,border-guard,police-officer,riot-police,secret-police,security-police,investigator}|{prosecutor,authority,inspector,tax-inspector,customs} obj:{computer,file,document,laptop,server,hard-drive,archive,camera,equipment,record,hard-disk,printing-press,memoir,phone,passport} +subj +obj
  + Ugandan police carried off the computers of a Dutch charity. = Ugandan police > a Dutch charity
  - The flood carried off the equipment of the bank.
put+state-control|state-management|temporary-management|trusteeship|external-management|state-administration@under place+state-control|state-management|temporary-management|trusteeship|external-management|state-administration@under take+state-ownership|public-ownership@into bring+state-control|state-ownership@under transfer+state-ownership@into : subj > obj.of,obj.poss,obj.mod,obj ; subj:state|{government,president,parliament,court,junta}
  + Russia placed the plant of a German firm under temporary management. = Russia > a German firm
  - The farm placed the plant under a lamp.
strip+land|property|asset|home|livestock|farm|ship|shop@of dispossess deprive+land|property|home|livestock@of divest+land|property@of rob+land|farm@of : subj > obj ; subj:state|armed|{government,regime,junta,authority,militia,settler} obj:human|actor|person|{farmer,villager,family,settler,herder,owner}
  + Burma stripped Rohingya farmers of their land. = Burma > Rohingya farmers
  - Locusts stripped farmers of their land crop.

[COERCE withhold 170]
starve deprive : subj > obj ; subj:state|armed|{official,government,regime,army,militia,junta} of:{flour,ration,fuel,food,water,aid,medicine,bread,supply,electricity,power,cash}|obj.of:{flour,ration,fuel,food,water,aid,medicine,bread,supply,electricity,power,cash} obj:place|actor|human +subj
  + Eritrea starved the Tigrayan town of fuel. = Eritrea > the Tigrayan town
  - The pump starved the engine of fuel.

[COERCE misinformation 170]
flood bombard swamp inundate saturate : subj > obj ; subj:state|{troll,bot,agent,propagandist,regime,network} with:{disinformation,propaganda,fake-news,falsehood,lie,misinformation,deepfake,fake-video} +obj
  + Russia flooded Moldova with disinformation. = Russia > Moldova
  - The fans flooded the club with lies.
run+disinformation-campaign|influence-operation|smear-campaign|troll-farm|influence-campaign|propaganda-campaign wage+disinformation-campaign|smear-campaign|influence-campaign|information-war mount+disinformation-campaign|influence-operation|smear-campaign launch+disinformation-campaign|smear-campaign|influence-operation orchestrate+disinformation-campaign|smear-campaign|influence-operation conduct+influence-operation|disinformation-campaign : subj > against,in,on,at,obj.against,obj.in,obj.on ; subj:actor|{troll,agency,spy}
  + China ran an influence operation against Taiwan. = China > Taiwan
  - The shop ran a smear campaign for jam.
disinformation-campaign/n influence-operation/n smear-campaign/n influence-campaign/n propaganda-campaign/n election-meddling/n election-interference/n misinformation-campaign/n : by,from,mod,poss,of > against,on,in,of ; by:actor|from:actor|poss:actor|mod:actor
  + A disinformation campaign by Russia against Latvia was exposed. = Russia > Latvia
  - The smear campaign game sold well.
