# Idioms that hold a trigger and are no event; they win over the shorter trigger inside them.

[NONE - 010]
press-conference/n news-conference/n conference-call/n : - > -
  + The minister held a press conference in Accra.
  - The minister held a peace conference with the rebels.
kick_off+group|season|series|festival|campaign|programme|program|project|party|parade|concert|celebration|week|year : - > -
  + A crowd of fans kicked off the season of the Turkish league.
  - A crowd of thugs kicked a student of the Turkish college.
leave_strand leave_stranded leave_reel leave_wonder leave_homeless : - > -
  + Travellers from Chad were left stranded at the airport.
  - Soldiers from Chad left the airport.
welcome+response|comment|letter|feedback|submission|contribution|question|inquiry|guest|visitor|reader : - > -
  + The weekly in Lagos welcomes letters from its readers.
  - The minister in Lagos welcomed the deal with Benin.
release discharge : - > - ; from:{hospital,clinic,ward,intensive-care,infirmary,hospice,emergency-room}
  + The envoy from Spain was released from hospital.
  - The envoy from Spain was released from prison.
heart-attack/n panic-attack/n asthma-attack/n shark-attack/n price-war/n title-fight/n free-kick/n penalty-shoot/n pep-talk/n bidding-war/n price-raid/n : - > -
  + A heart attack felled the mayor of Turin.
  - A mortar attack felled a wall in Mosul.
fire+broadside|question|imagination send+shockwave|shiver|ripple steal+show raise+eyebrow explode+scene@onto take+fire@under shoot+flame@in : - > -
  + The minister fired a broadside at the critics of her reform.
  - The minister fired at the critics with a gun.
strike+balance|chord|note|pose launch+career|product|website|brand|app|book|album|website shoot+film|movie|scene|video|photo|picture kill+time fire+coach|manager|trainer hit+record|target|headline|snag|market break+record|news|silence meet+deadline|goal|standard|target|criterion|expectation|requirement|need pay+attention take+place|part|care|note|office|stage|look : - > -
  + The two sides met the deadline of the panel.
  - The two sides met the envoy of the panel.
decline_say decline_comment decline_name decline_discuss decline_elaborate decline_specify refuse_say refuse_comment refuse_name decline_identify : - > -
  + The spokesman declined to say how many had come.
  - The spokesman declined to meet the rebels.
keep_apart keep_informed keep_company : - > -
  + Police in Peru kept both groups apart.
  - Police in Peru kept two students in a cell.
plead_guilty catch+crossfire@in : - > -
  + The colonel pleaded guilty.
  - The envoy pleaded for mercy.
seize_on seize_upon : - > - ; !+obj
  + Lawmakers seized on the report.
  - Soldiers seized the report of the envoy.
fight+cancer|disease|fire|blaze|flame|flu|illness|infection|relegation|obesity|inflation|poverty|traffic|weight|tear|sleep|boredom|cold|wildfire|drought|flood|climate-change|ageing|addiction battle+cancer|disease|fire|blaze|flame|illness|infection|injury|wildfire|relegation|depression|obesity|addiction combat+disease|poverty|inflation|climate-change|pollution|obesity|malaria|hunger|drought|fraud : - > -
  + Firefighters battled a blaze in the hills above Athens for a third day.
  - Soldiers battled rebels in the hills above Goma.
attack+ball|goal|summit|segment|problem|task|meal|plate|lead|net hit+ball|shelf|screen|brake|button|snooze|jackpot|homer|six|four|winner|high|low|record-high|note|nerve strike+oil|gold|match|ball : - > -
  + The tyre maker from Turin hit a record low after a gloomy forecast.
  - The militia from Goma hit the market in Sake.
raid+fridge|larder|pantry|wardrobe|savings|piggy-bank|transfer-market|kitchen storm+lead|final|title|victory|chart|box-office|semi-final invade+pitch|privacy|space|court|stage|field ambush+guest|champion|host : - > -
  + Fans of the Lisbon club invaded the pitch after the whistle.
  - Troops of the Lisbon regime invaded the island after the vote.
shoot+film|video|picture|photo|scene|commercial|documentary|selfie|hoop|free-throw|par|birdie|round|score|look|glance|hoops|basket|penalty kill+mood|joy|appetite|bill|buzz|bacteria|weed|germ|pain|virus|deal|bug|engine|light|motor : - > -
  + The crew from Mumbai shot a scene at the Swiss parliament.
  - A gunman from Mumbai shot a guard at the Swiss parliament.
explode burst erupt blow_up : - > - ; subj:{population,sale,demand,price,debt,crowd,applause,laughter,volcano,star,supernova,cost,market,popularity,joy,cheer,anger,bubble,crater,geyser,rash,row,debate}
  + Sales of electric cars in Norway exploded last year.
  - A bomb in a car in Norway exploded last year.
march_on : - > - ; subj:{time,technology,science,price,progress,season}
  + Time marched on in the mill towns of Poland.
  - Rebels marched on the capital of Chad.
bombard+fan|viewer|customer|user|inbox|consumer|listener|guest|shopper flood+market|inbox|zone|box bomb+exam|test|box-office : - > -
  + Phone firms bombarded users in Spain with offers.
  - Warships bombarded the port in Yemen with shells.
besiege+goal|star|area|penalty-area|box|keeper : - > -
  + Bayern besieged the goal of the Turkish champions.
  - The army besieged the town of the Turkish minority.
take+ball|lead|bus|train|taxi|plane|flight|seat|bath|shower|nap|breath|walk|photo|picture|exam|test|medicine|pill|drug|risk|bow|chance|time|turn|advice|toll|vow|break|gold|bronze|silver|trophy|crown|pole|wicket|penalty : - > -
  + The Kenyan runner took the lead at the bridge in Boston.
  - The Kenyan army took the bridge at Kismayo.
capture+imagination|heart|mood|attention|essence|image|carbon|moment|spirit|light|title|crown|medal|trophy|audience|footage|motion|methane seize+chance|moment|opportunity|initiative|lead|day|crown|title occupy+mind|seat|niche|slot|thought : - > -
  + The poem captured the imagination of readers in Iran.
  - The militia captured the barracks of gendarmes in Iran.
fall_to : - > - ; to:{knee,ground,floor,earth,death,low,second,third,fourth,dollar,cent,pound,degree,rank,zero}|subj:{price,share,rate,rupee,rouble,temperature,yield,pound,dollar,euro,inflation,unemployment}
  + The rouble fell to a low in Moscow.
  - The town fell to the rebels in Mali.
sink+putt|pot|shot|hope|pint|tooth sweep+board|floor|series|medal rout+rival : - > -
  + The American sank a putt for victory in Turnberry.
  - The American navy sank a boat for smuggling.
execute+plan|order|trade|task|move|code|contract|command|strategy|manoeuvre|deal|will|turn hang+picture|painting|coat|door|poster|portrait|flag|lamp|lantern|head : - > -
  + The bank in Zurich executed the trade within seconds.
  - The guards in Raqqa executed the priest within hours.
beat+record|rival|odds|champion|forecast|estimate|expectation|deadline|drum|egg|favourite|clock|trail|retreat|traffic|heat thrash+champion|rival whip+cream|egg : - > -
  + Chile beat its rivals from Peru in the final.
  - Guards beat prisoners from Peru in the cells.
lose+match|game|final|weight|interest|temper|sleep|seat|election|vote|deposit|case|point|set|title|race|ground|patience|patent win+match|game|race|prize|award|medal|heart : - > -
  + The Danes lost the final in extra time.
  - The Danes lost three soldiers in an ambush.
hijack+debate|agenda|show|conversation|brand|browser|session|celebration kidnap+mascot|attention torture+data|reader|viewer|metaphor|plant poison+mind|atmosphere|tree|relationship|debate : - > -
  + A comedian hijacked the debate in Rome.
  - Gunmen hijacked the ferry to Rome.
attack/n@of onset/n : - > - ; of:{asthma,hay-fever,flu,malaria,gout,nerve,panic,anxiety,cramp,hiccup,dementia,fever,conscience}
  + An attack of gout kept the Danish premier at home.
  - An attack of the rebels kept the Malian premier at home.
bear-attack/n dog-attack/n crocodile-attack/n lion-attack/n animal-attack/n bee-attack/n migraine-attack/n angina-attack/n heart-failure/n stroke-attack/n leopard-attack/n elephant-attack/n wolf-attack/n snake-attack/n : - > -
  + Crocodile attacks in the Ugandan lake district rose after the floods.
  - Rebel attacks in the Ugandan lake district rose after the vote.
price-cut/n price-battle/n title-race/n title-battle/n relegation-battle/n ratings-war/n rating-war/n promotion-battle/n legal-battle/n court-battle/n boardroom-battle/n custody-battle/n takeover-battle/n battle-royal/n culture-war/n price-offensive/n sales-drive/n snowball-fight/n pillow-fight/n cock-fight/n bull-fight/n dog-fight/n sword-fight/n food-fight/n fist-pump/n boxing-match/n : - > -
  + A custody battle between a Danish mother and a Cypriot father filled the papers.
  - A border battle between Danish and Cypriot troops filled the papers.
charm-offensive/n media-offensive/n sales-offensive/n diplomatic-offensive/n advertising-blitz/n media-blitz/n ad-blitz/n publicity-blitz/n marketing-campaign/n ad-campaign/n advertising-campaign/n fundraising-campaign/n vaccination-campaign/n sales-campaign/n : - > -
  + A marketing campaign by the Croatian tourist board ran on buses.
  - A bombing campaign by the Croatian army ran on.
lightning-strike/n bird-strike/n meteor-strike/n meteorite-strike/n strike-rate/n strike-partner/n strike-price/n first-strike/n third-strike/n strike-zone/n strike-force/n : - > -
  + A lightning strike near the Polish border killed two campers.
  - A drone strike near the Polish border killed two farmers.
car-explosion/n population-explosion/n star-explosion/n gas-explosion/n gas-blast/n boiler-explosion/n dust-explosion/n steam-explosion/n firework-explosion/n fireworks-explosion/n factory-explosion/n mine-collapse/n fireworks-blast/n methane-explosion/n volcanic-explosion/n cylinder-explosion/n gas-leak/n transformer-explosion/n : - > -
  + A gas explosion in a Russian mine killed nine miners.
  - A bomb explosion in a Russian metro killed nine riders.
bomb-scare/n bomb-hoax/n bomb-shelter/n bomb-disposal/n bomb-alert/n bomb-cyclone/n bath-bomb/n sex-bomb/n photo-bomb/n bomb-squad/n bomb-expert/n : - > -
  + A bomb scare at the airport in Vilnius turned out to be a toaster.
  - A car bomb at the airport in Vilnius turned out to be a fake.
hunger-game/n squid-game/n war-film/n war-movie/n war-memoir/n war-memorial/n war-museum/n war-grave/n war-poet/n war-hero/n war-veteran/n war-widow/n war-bride/n war-artist/n war-chest/n war-correspondent/n war-room/n war-story/n : - > -
  + A war memorial in the Belgian town of Ypres was restored.
  - A war between the Belgian gangs was bloody.
battle-cry/n battle-plan/n battle-line/n battle-bus/n battle-ground/n battle-dress/n battle-ready/n raid-array/n raid-boss/n attack-ad/n attack-line/n attack-dog/n attack-vector/n attack-mode/n assault-course/n assault-rifle/n assault-weapon/n murder-mystery/n murder-weapon/n murder-rate/n : - > -
  + A murder mystery by a Swedish author topped the charts.
  - A murder by a Swedish gang shook the suburb.
arrest+fall|decline|slide|attention|growth|decay|development|drop|spread|trend : - > -
  + The bank of Turkey arrested the slide of the lira.
  - The police of Turkey arrested the son of the singer.
cardiac-arrest/n arrest-record/n arrest-rate/n detention-pond/n after-school-detention/n : - > -
  + A cardiac arrest felled the Danish midfielder.
  - The arrest of a Danish editor drew protests.
jam+brake|lock block+shot|artery|view|drain|number|path|punt|pass censor+joke cut+cake|ribbon|price|cost|tax|rate|grass|hair|job|waste|emission|sugar|salt|speed|deficit|corner|record : - > -
  + The premier of Mali cut a ribbon at the bridge.
  - The army of Mali cut a road at the bridge.
freeze+wage|price|pipe|egg|embryo|frame|fee|rent seize_up lock+door|car|screen|eye|phone|horn seal+fate|win|victory|envelope|bid|move|crack : - > -
  + The Slovak striker sealed the win in Prague.
  - The Slovak army sealed the road in Prague.
close+gap|book|chapter|door|account|deal|eye|window|loophole|session|season|meeting|show|case|sale|file|ranks close_up close_down+sale shut+eye|mouth|door|lid : - > -
  + The Irish bank closed the gap in its accounts.
  - The Irish army closed the road to the border.
restrict+diet|intake|calorie|dose|view|flow|airway|choice|growth limit+damage|intake|loss|speed|dose|overs|risk|impact|warming : - > -
  + The Dutch clinic restricted the intake of salt of patients.
  - The Dutch government restricted the movement of asylum seekers.
evacuate close shut cancel delay halt suspend : - > - ; by:{flood,storm,snow,wind,fire,wildfire,eruption,quake,heat,ice,fog,hurricane,typhoon,cyclone,rain,landslide,avalanche,ash}
  + The road to the Nepalese border was closed by a landslide.
  - The road to the Nepalese border was closed by the army.
expel+air|gas|water|breath|toxin|pupil|student banish+thought|fear|memory|doubt|hunger|blues : - > -
  + The school in Leeds expelled a pupil for smoking.
  - The junta in Niger expelled an envoy for spying.
hack+path|way|branch|life|tree|meat|cough|growth : - > -
  + Explorers hacked a path through the forest of Peru.
  - Spies hacked a server of the army of Peru.
accuse+mirror blame+weather|rain|fog|snow|heat|cold|ice|wind|drought|tool|virus|referee|pitch|turbulence|software|glitch|flood|storm|traffic|bug : - > -
  + The airline from Oman blamed fog for the delay.
  - The airline from Oman blamed Iran for the delay.
charge+battery|phone|fee|toll|rent|price|car|interest|dollar|euro|customer|guest|entrance|glass|admission|commission : - > -
  + The museum in Vienna charges a fee of ten euros.
  - Prosecutors in Vienna charged a minister with fraud.
try+hand|luck|food|dish|recipe|drug|trick|shoe|coat|best|door|key|approach|method|wine|cake|patience prosecute+war|campaign : - > -
  + The Spanish chef tried the dish in Lima.
  - The Spanish court tried the general from Lima.
criticise criticize slam praise condemn : - > - ; subj:{reviewer,critic,viewer,fan,reader,pundit,coach,diner} obj:{film,album,novel,show,performance,song,play,series,exhibition,book,defence,referee,striker,team,tactic,dish,episode,concert}
  + Critics slammed the film about the Korean war.
  - Critics slammed the law about the Korean press.
question+existence|taste|sense|wisdom|theory|assumption|method|diagnosis investigate+effect|link|origin|gene|cell|property|behaviour|behavior examine+patient|sample|fossil|eye|effect|cell|gene|skull|painting|data : - > -
  + Doctors in Ghana examined patients with fever.
  - Inspectors in Ghana examined the mine of the Chinese firm.
clash_with clash : - > - ; subj:{colour,tie,date,schedule,concert,wedding,fixture,holiday,curtain,dress,shirt,style,final,festival,flavour,sofa,event,scarf}
  + The festival in Cork clashed with the final in Dublin.
  - The police in Cork clashed with the marchers.
visit visit+website|site|page|museum|zoo|dentist|doctor|shop|beach|grandmother|aunt|gallery|exhibition|clinic|garden|castle|restaurant|farm|park|cafe|pub : - > - ; subj:{tourist,visitor,holidaymaker,fan,shopper,pupil,family,couple,patient,user,customer,reader,backpacker,hiker,pensioner,traveller,trekker,diver}
  + Tourists from Norway visited Greece in record numbers.
  - Ministers from Norway visited Greece in May.
meet+need|target|goal|criterion|deadline|standard|fate|death|maker|match|quota|requirement|cost|challenge|expectation|obligation|resistance|end|eye|approval call_it_a_day call+foul|shot|tune|bluff|time|cab|taxi|plumber|ambulance|doctor|witness|number|offside : - > -
  + The Danish gas plant met its target in March.
  - The Danish gas minister met her Polish counterpart in March.
talk/n@in talk/n : - > - ; of:{town,film,album,romance,wedding,weather,sequel,comeback,transfer,recession,bubble,merger,retirement,divorce}
  + There was talk of a wedding in the Swedish palace.
  - There were talks of the Swedish and Finnish ministers.
ted-talk/n small-talk/n trash-talk/n team-talk/n half-time-talk/n baby-talk/n chat-show/n talk-show/n call-centre/n call-center/n wake-up-call/n conference-centre/n conference-room/n conference-league/n conference-final/n meeting-room/n meeting-place/n summit-attempt/n summit-push/n summit-ridge/n base-camp/n hill-summit/n : - > -
  + A talk show on Brazilian television mocked the mayor.
  - A talk between the Brazilian minister and the mayor failed.
negotiate+bend|corner|traffic|stair|slope|river|maze|rapids|salary|hurdle|obstacle|road|ice : - > -
  + The French driver negotiated the bend at Monza.
  - The French envoy negotiated the truce at Kigali.
host+party|gala|quiz|show|olympics|game|tournament|world-cup|podcast|concert|final|match|festival|race|wedding|gig|marathon|fair|exhibition|website|server|eurovision|grand-prix : - > -
  + Baku hosted the race on Sunday before the Dutch king.
  - Baku hosted the summit on Sunday.
promise+rain|sunshine|snow|showdown|treat|thrill|feast|bonus offer+discount|tour|view|glimpse|menu|course|refund|chance|insight|warranty|meal|prize|taste|ticket|odds|clue vow+win vow+comeback : - > -
  + The Maltese airline offered a refund to British tourists.
  - The Maltese premier offered a truce to British diplomats.
agree_contract agree_fee agree+contract|fee|transfer|extension|price sign_for sign+player|striker|winger|goalkeeper|midfielder|defender|singer|autograph|petition|book|shirt : - > -
  + The Turkish club signed a Brazilian striker on a free transfer.
  - The Turkish premier signed a Brazilian treaty on trade.
rescue+dog|cat|animal|whale|deal|season|point|draw|horse|turtle|puppy|kitten|sheep|dolphin|career|recipe|bear save+penalty|time|energy|money|file|point|match|shot|space|face|day|soul|planet|date|seed|game|water : - > -
  + The Chilean navy rescued a whale off Valparaiso.
  - The Chilean navy rescued a crew off Valparaiso.
donate+blood|organ|kidney|sperm|clothes|hair|kidney|liver|plasma|painting|shirt give+birth|speech|concert|interview|lecture|performance|talk|idea|impression|example|thought|kiss|hug|thumb|nod|rise|name lend+ear|voice|weight|credence|book|name send+shiver|postcard|tweet|text|parcel|signal|ball|cross|rocket|probe : - > -
  + The Iraqi singer gave a concert in Oman.
  - The Iraqi government gave a loan to Oman.
concede+goal|penalty|corner|point|set|try|run|free-kick|lead|equaliser|equalizer yield+crop|fruit|result|clue|harvest|percent|return|profit surrender+lead|serve drop+goal|point|ball|catch|hint|album|single|set|line|litter|match|shot|name release+album|single|film|trailer|book|song|report|statement|data|figure|video|energy|carbon|ton|tonne|gas|emission|methane|pollutant|statistic|game|picture|details : - > -
  + The Togolese side conceded a goal in Lome.
  - The Togolese government conceded defeat in Lome.
back_down : - > - ; subj:{driver,tanker,lorry,truck,train}
  + The truck backed down the lane to the Irish pub.
  - The government backed down on the Irish tax.
quarantine+dog|cat|horse|laptop|file|plant isolate+gene|virus|strain|cell|protein|compound|sound : - > -
  + Scientists in Brazil isolated a strain of the virus.
  - Soldiers in Brazil isolated a village of the Yanomami.
take+line|stance|tone|turn|shape|approach|view|bow|nap|breath : - > -
  + The president took a hard line on Hungary.
  - Rebels took the bridge.
deliver drop release carry : - > - ; subj:vehicle|{aircraft,plane,bomber,jet,warplane,drone,flight,gunship} obj:{weapon,munition,bomb,ordnance,payload,missile} +obj !to:actor
  + A Turkish plane delivering a single weapon counts as one strike.
  - Turkish planes delivered weapons to the Libyan army.
take+allegation|accusation|claim|complaint|charge : - > -
  + We take every allegation against the French army seriously.
  - We reject every allegation against the French army.
coordination/n@in : - > -
  + The French jets flew in coordination with the Iraqi army.
  - Coordination between the French and the Iraqi army went on.
