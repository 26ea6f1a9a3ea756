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

[COERCE seize 171]
seize confiscate impound expropriate nationalise nationalize requisition commandeer : subj > of,from,obj.of,obj.poss,obj ; subj:actor !obj:{opportunity,chance,moment,power,control,town,city,territory,base,initiative}
  + Iran seized a Greek tanker.
  - The engine seized.
raid search storm : subj > obj.of,obj.poss,obj ; subj:{police,officer,agent,authority,customs,investigator,detective} obj:{home,office,house,newsroom,headquarters,building,apartment,flat,mosque,church,school,shop,university,warehouse,company}
  + Police raided the offices of the newspaper.
  - Moths raided the wardrobe.
seizure/n confiscation/n : by,poss > of ; by:actor|poss:actor
  + The seizure of the ship by Yemen's coastguard was filmed.
  - The seizure left him weak.
demolish bulldoze raze : subj > of,in,obj.of,obj.poss,obj ; subj:actor obj:{home,house,church,mosque,village,building,settlement,shop,camp}
  + Israeli forces demolished homes in Jenin.
  - The wave demolished the sand fort.

[COERCE restrict 172]
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
block obstruct impede prevent bar hinder hamper close seal seal_off shut : subj > obj.of,to,from,obj.to,obj ; subj:state|org|group|{army,police,force,soldier,militia,authority} obj:{access,convoy,aid,border,road,crossing,airspace,delivery,entry,internet,port,strait,bridge,corridor,journalist,worker,ship,route}
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
displace uproot evict : subj > obj ; subj:actor obj:human
  + The army evicted the herders.
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
impose+curfew declare+curfew announce+curfew order+curfew extend+curfew enforce+curfew : subj > in,on,obj.in,obj.on ; subj:actor
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

# --- seen in wire copy, second round
[COERCE arrest 173]
hold keep detain : subj > obj ; subj:{police,authority,army,soldier,state,guard,junta,regime,government} obj:human
  + The junta kept two reporters for questioning.
  - The state keeps records.
arrest detain capture nab catch seize : - > obj ; pass obj:human
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
evict displace force_out drive_out remove expel : subj > obj ; subj:{police,authority,government,army,soldier,state,court,council,bailiff} obj:{family,settler,squatter,protester,villager,resident,refugee,migrant,farmer,nomad,people}
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
expel extradite : subj > obj ; subj:actor obj:human !obj:{diplomat,ambassador,envoy,attache,inspector,monitor,consul,member,observer,militant,fighter,rebel}
  + Angola expelled 300 miners from Congo.
  - The lung expels air.

[COERCE withhold 170]
impose+blackout withhold : subj > on,from ; subj:actor obj:{information,news,visa,passport,salary,payment,evidence,blackout,data,document}
  + The ministry withheld evidence from the court.
  - The poet withheld the last line.

[COERCE ban 172]
revoke cancel suspend withdraw : subj > obj.of,obj.poss,of ; subj:{government,ministry,regulator,authority,council,junta,commission,state} obj:{licence,license,accreditation,permit}
  + The regulator revoked the licence of the newspaper.
  - The driver lost the licence of his father.
