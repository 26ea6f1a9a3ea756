# CONSULT: meetings, visits, calls, talks; actual, ongoing or scheduled.

[CONSULT - 040]
meet : subj & with & obj > - ; subj:actor
  + The Greek foreign minister met his Turkish counterpart in Athens.
  - The project met its deadline.
meet_with confer_with huddle_with consult_with sit_down_with : subj & with > - ; subj:actor
  + President Sall met with opposition leaders.
  - The plan met with resistance.
consult : subj & with & obj > - ; subj:actor obj:actor
  + Madrid consulted the Moroccan government on fishing.
  - She consulted a dictionary.
meeting/n summit/n gathering/n conference/n consultation/n encounter/n : between,poss,of & with & between > - ; +with|between
  + A meeting between Merkel and Renzi was held in Rome.
  - The annual meeting of shareholders lasted an hour.
hold+meeting|summit|consultation|conference attend+meeting|summit|conference convene+meeting|summit|conference host+meeting|summit|conference|talk chair+meeting|summit|session|talk co-host+summit|meeting|conference have+meeting participate+meeting|summit|conference@in join+meeting|talk|summit : subj & with & obj.with & obj.between > - ; subj:actor
  + The defence ministers of Mali and Niger held a meeting with the UN envoy.
  - The school held a meeting for parents.
gather assemble convene : subj & with > - ; subj:state|org|person in:place !subj:{protester,demonstrator,marcher,striker,mourner,crowd,fan,worshipper,resident,villager,supporter}
  + Leaders of the African Union gathered in Addis Ababa.
  - Crowds gathered around the stage.
contact approach : subj & obj > - ; subj:actor obj:actor
  + The envoy contacted officials in Oman.
  - The storm approached the coast.
speak_with speak_to talk_to talk_with talk : subj & with & to > - ; subj:actor with:actor
  + The king spoke with the prime minister of Lebanon.
  - The minister spoke to reporters.
chat_with : subj & with > - ; subj:actor with:actor
  + Lavrov talked with Zarif on the sidelines of the forum.
  - Players chatted with fans.
touch/n@in contact/n@in discussion/n@in consultation/n@in dialogue/n@in : subj & with > - ; subj:actor
  + Rome is in contact with the Libyan coast guard.
  - The lens is in contact with the eye.
discuss review : subj & with > - ; subj:actor +with
  + The commander discussed the withdrawal with tribal leaders.
  - The book discusses the fall of Rome.
exchange+view : subj & with > - ; subj:actor
  + The ministers exchanged views with the delegation from Peru.
  - The house has views over the bay.
brief : subj > obj ; subj:actor obj:{ambassador,council,minister,president,official,leader,lawmaker,congress,parliament}
  + The envoy briefed the Security Council.
  - The coach briefed his players.
hear_from : subj & from > - ; subj:actor from:actor
  + The council heard from the special representative of the UN.
  - We have not heard from the lost hikers.
engage_with engage : subj & with & obj > - ; subj:actor obj:actor !obj:armed !obj:{extremist,enemy,gunman,terrorist,insurgent,sniper,attacker} !subj:vehicle
  + The ambassador engaged the opposition on reform.
  - The gears engage with a click.
  - Tornados engaged a group of extremists near the Syrian town.

[CONSULT - 046]
talk/n@in negotiation/n@in : subj & with > - ; subj:actor
  + Colombia and the guerrillas are in talks about a truce.
  - The firm's profit was lower than in negotiations a year before.
negotiate bargain : subj & with > - ; subj:actor
  + Pakistan is negotiating with the Taliban.
  - The truck negotiated a sharp bend.
hold+talk|negotiation|discussion|dialogue|consultation begin+talk|negotiation start+talk|negotiation|dialogue open+talk|negotiation|dialogue resume+talk|negotiation|dialogue restart+talk|negotiation launch+talk|negotiation|dialogue continue+talk|negotiation|dialogue have+talk|discussion|conversation|dialogue conduct+talk|negotiation engage+talk|negotiation|dialogue@in enter+talk|negotiation|dialogue@into conclude+talk|negotiation|round : subj & with & obj.with & obj.between > - ; subj:actor
  + Sudan held talks with South Sudan on oil fees.
  - The actor had a talk with his son about school.
talk/n negotiation/n dialogue/n discussion/n : between,with,poss & with & between > - ; with:actor|between:actor
  + Talks between Israel and Lebanon on the sea border continued.
  - Talk of a new album excited listeners.
round/n : between,of & with > - ; +between
  + A new round of talks between Cyprus and Turkey opened on Monday.
  - The second round of the match was cancelled.

[CONSULT phone 041]
call telephone phone ring : subj & obj > - ; subj:actor obj:person|state !obj:{himself,herself,itself,themselves,myself,ourselves} !+iobj -comp
  + Putin phoned the Kazakh leader on Sunday.
  - Doctors called the result a surprise.
  - The colonel called himself their spokesman.
speak+phone|telephone@by speak+phone|telephone@on speak+phone|telephone@over talk+phone|telephone@by talk+phone|telephone@on : subj & with & to > - ; subj:actor
  + The chancellor spoke by phone with the Polish premier.
  - The witness spoke by phone to a radio show.
phone-call/n telephone-call/n phone-conversation/n telephone-conversation/n : between,poss,from & with & to & between > - ; -
  + In a phone conversation between Erdogan and Macron the two discussed grain.
  - A nuisance phone call woke the family.
call/n : poss,between & with & between & to > - ; with:actor|between:actor
  + The minister's call with his Japanese counterpart lasted an hour.
  - A close call with a truck scared the cyclist.
hold+call|phone-call|conversation|videoconference|video-conference have+phone-call|call : subj & with & obj.with > - ; subj:actor
  + The premier held a call with the Irish leader.
  - The lost hiker had a call with his wife.

[CONSULT visit 042]
visit : subj > obj ; subj:person|org|group|state obj:state|place|person|org|facility subj:actor
  + The Danish queen visited Greenland.
  - Tourists visited the castle.
travel_to fly_to go_to head_to return_to : subj > to ; subj:actor to:place|state -obj
  + Foreign Minister Wong will travel to Fiji on Monday.
  - The family travelled to a beach.
arrive_in arrive_at land_in : subj > in,at ; subj:actor in:place|state
  + The US envoy arrived in Khartoum for talks.
  - The parcel arrived in a box.
tour : subj > obj ; subj:actor obj:place|facility|state
  + The UN rapporteur toured camps in Cox's Bazar.
  - The band toured Europe.
visit/n trip/n tour/n stopover/n : by,poss,of,mod > to ; to:place|state|org
  + Xi's visit to Hanoi ended on Friday.
  - A visit to the dentist can be stressful.
pay+visit make+visit|trip|stop|stopover : subj > to,obj.to,in ; subj:actor
  + The pope made a visit to South Sudan.
  - The fox made a visit to the garden.
undertake+visit|trip begin+visit|trip|tour wrap_up+visit|trip end+visit conclude+visit|trip : subj > to,obj.to,obj.of ; subj:actor
  + The president began a visit to Zambia.
  - He ended his visit to the website.

[CONSULT visit 043]
receive welcome : obj > subj ; subj:actor obj:actor !obj:{headquarters,secretariat,base,office,tribunal,court,force,decision,move,statement,news,report,step,support,aid,letter,call}
  + The emir received the Pakistani army chief. = the Pakistani army chief > The emir
  - The emir received the letter of the Pakistani army chief.
  - The station received a letter.
host : subj > obj ; subj:actor obj:actor !obj:{headquarters,secretariat,base,office,tribunal,court,force,decision,move,statement,news,report,step,support,aid,letter,call}
  + The emir hosted the Pakistani army chief. = The emir > the Pakistani army chief
  - Benin will host the headquarters of the force.
greet : subj > obj ; subj:actor obj:{president,minister,king,leader,envoy,ambassador,delegation,chancellor,premier,secretary,pope}
  + The prime minister greeted the Chinese delegation at the airport.
  - She greeted the morning with a song.

[CONSULT third-party 045]
mediate broker facilitate : subj > between,in ; subj:actor
  + Qatar mediated between Chad and the rebels.
  - The enzyme mediates the reaction.
mediation/n : by,poss,mod > between,in ; by:actor|poss:actor|mod:actor
  + Norwegian mediation between the parties began in Oslo.
  - Family mediation is cheaper than court.
act_as+mediator serve_as+mediator : subj > between,in ; subj:actor
  + Oman served as a mediator between Iran and the United States.
  - The brain serves as a mediator of pain.

[CONSULT - 040]
meeting/n summit/n session/n conference/n talks/n gathering/n : of,poss,mod > - ; of:state|of:org|of:group|of:{minister,leader,official,diplomat,envoy,president,chief,ambassador,commander,party}|poss:state|poss:{coalition,council,union,league,alliance}
  + The last meeting of defence ministers took place in Brussels.
  - The meeting of the rivers is a fine sight.
meet convene : subj & with > - ; subj:state|org|{minister,leader,official,diplomat,envoy,president,council,cabinet,parliament,committee,group,commander,ambassador,delegation} -obj
  + The council met on Tuesday to debate the truce.
  - The lines meet at a point.
discuss address review debate take_up explore raise : subj & with > - ; subj:{leader,minister,president,envoy,diplomat,official,negotiator,ambassador,two,side,delegation,general} obj:{campaign,issue,situation,crisis,conflict,step,plan,cooperation,relation,tie,security,matter,war,peace,trade,border,agreement,dispute,proposal,aid} -with
  + The two leaders discussed the crisis in Burundi.
  - The book discusses the issue of tides.
renew+negotiation|talk|dialogue|contact resume+negotiation|talk|dialogue|contact begin+negotiation|talk|dialogue|discussion|consultation open+negotiation|talk|dialogue start+negotiation|talk|dialogue launch+negotiation|talk|dialogue|consultation continue+negotiation|talk|dialogue|discussion conduct+negotiation|talk enter+negotiation|talk|dialogue restart+negotiation|talk finish+negotiation|talk end+negotiation|talk conclude+talk|negotiation|consultation complete+talk|negotiation|consultation join+negotiation|talk attend+talk|negotiation|session|forum|gathering : subj & with & obj.with & obj.between > - ; subj:actor
  + Sudan and Chad renewed negotiations on the border.
  - The couple began talks about a kitchen.
talk/n negotiation/n discussion/n dialogue/n consultation/n : between,among,of,poss,mod & with > - ; between:actor|among:actor|of:actor|poss:actor|mod:actor|with:actor
  + Talks among the parties went on in Geneva.
  - The talk of the town is a film.
talk speak confer : subj & with & to > - ; subj:state|org|{minister,leader,official,diplomat,envoy,president,negotiator,general,premier,chancellor,ambassador} with:actor|to:{leader,minister,president,counterpart,envoy,premier,king,rebel,general,chancellor,ambassador}
  + The envoy talked to rebel leaders near the lake.
  - The leader talked to himself.
convey tell inform brief update : subj & to & obj > - ; subj:state|org|{minister,leader,official,diplomat,envoy,president,ambassador,secretary} to:{minister,leader,president,counterpart,envoy,premier,council,government}|obj:{minister,leader,president,counterpart,envoy,premier,council,ambassador}
  + The envoy informed the minister of the plan.
  - The waiter informed the guest of the price.
welcome receive greet host : subj & obj > - ; subj:actor obj:{minister,leader,president,counterpart,envoy,premier,king,delegation,official,chancellor,pope,secretary,ambassador,queen,emir,general,mission}
  + The king received the envoy of the league.
  - The town welcomed the spring.
exchange+idea|view|visit|message|note swap+view : subj & with > - ; subj:actor
  + The two ministers exchanged ideas on the pipeline.
  - The pupils exchanged notes in class.
meet face : subj & obj > - ; subj:{minister,leader,official,diplomat,envoy,president,premier,chancellor,king,secretary,pope,ambassador,general,commander} obj:actor
  + The premier met business leaders in Turin.
  - The general met his death.
receive+delegation|envoy|visitor|mission hear+envoy : subj & obj.of & obj.from > - ; subj:actor
  + The sultan received a delegation from Bhutan.
  - The shop received visitors from afar.

[CONSULT phone 041]
call phone telephone ring : subj & obj > - ; !+iobj subj:{minister,leader,president,premier,chancellor,secretary,king,envoy,general} obj:{minister,leader,president,premier,chancellor,secretary,king,envoy,counterpart,general}|obj:state
  + The president called his Chilean counterpart.
  - The king called the dog.

[CONSULT visit 042]
travel go fly head arrive_in arrive_at arrive_for return_to journey come_to pay+visit make+visit|trip|tour make_way_to set_off : subj > to,in,at,for,obj.to ; subj:{minister,leader,official,diplomat,envoy,president,premier,chancellor,king,secretary,pope,ambassador,general,commander,delegation,queen,emir,prince,senator,lawmaker,inspector,negotiator,mediator,monarch} to:place|to:state|in:place|in:state -obj
  + The mediator flew to Lusaka on Friday.
  - The leader went to bed.
trip/n visit/n tour/n : by,poss,of,mod > to,of,in ; by:actor|poss:actor|of:actor
  + The chancellor's trip to Astana lasted a day.
  - The trip to the shop took an hour.
lead+delegation|mission|team head+delegation|mission|team : subj > to,obj.to,obj.of ; subj:actor
  + The envoy led a delegation to Asmara.
  - The coach led the team to victory.

[CONSULT third-party 045]
arbitrate shuttle intercede : subj > between,in.between,with,among ; subj:actor
  + Kenya mediated between the two generals.
  - The enzyme mediates the reaction.
launch+mediation|effort undertake+mediation|mission offer+mediation lead+mediation broker+talk|negotiation host+negotiation|talk sponsor+talk|negotiation facilitate+talk|dialogue|negotiation : subj > between,obj.between,obj.with,with ; subj:actor +subj between:actor|obj.between:actor|obj.between:human|between:human|obj.with:actor|with:actor
  + Qatar hosted talks between the clans.
  - The club hosted talks about roses in the hall.

[CONSULT - 040]
meet see : subj & with & obj > - ; subj:actor|person obj:person|{minister,leader,president,counterpart,envoy,premier,king,delegation,official,chancellor,pope,secretary,ambassador,queen,emir,general,commander,negotiator,mediator,representative,lawmaker,senator,governor,mayor,rebel,elder,opposition,activist,union,farmer,survivor,family,victim,bishop,prince,monarch}
  + The envoy met tribal elders in Sanaa.
  - The road met the river.
hold_talk hold+conversation|meeting|session|summit|audience|briefing|consultation|roundtable|round-table|tete-a-tete have+meeting|conversation|talk|contact|discussion|exchange|audience|lunch|dinner|breakfast|encounter : subj & with & obj.with & obj.between > - ; subj:actor|person with:actor|obj.with:actor|with:person|obj.with:person
  + The premier had dinner with the Dutch king.
  - The twins had a conversation with a parrot.
sit_down huddle confer deliberate consult parley : subj & with > - ; subj:actor|person with:actor|with:person
  + The mediators conferred with both delegations in Doha.
  - The judges deliberated for an hour.
come_together get_together sit_down gather meet convene assemble reconvene : subj > - ; subj:{leader,minister,president,delegation,official,negotiator,diplomat,envoy,head,lawmaker,ambassador,bishop,general,commander,elder,chief,donor,premier,foreign-minister,defence-minister,finance-minister,delegate,representative}
  + Foreign ministers of the bloc gathered in Jakarta.
  - The leaders of the race met the bend.
meeting/n summit/n talks/n session/n conference/n gathering/n get-together/n retreat/n forum/n encounter/n audience/n : between,of,with,poss,mod & with > - ; between:actor|with:actor|of:{leader,minister,head,official,negotiator,diplomat,envoy,delegation,president,ambassador,donor,general}
  + An audience of the king with the rebel envoy lasted an hour.
  - A gathering of clouds spoiled the picnic.
sit+table@at return+table@to come+table@to go+table@to gather+table@around bring+table@to : subj & obj & with > - ; subj:actor
  + Both governments returned to the negotiating table in Geneva.
  - The family came to the table for soup.
attend join address skip_not host open chair preside_over co-chair convene call : subj & of > - ; subj:actor|person obj:{summit,meeting,conference,ministerial,round-table,session,assembly,congress} !obj:{hearing}
  + The Kenyan president chaired a summit of the bloc in Arusha.
  - The bishop opened a session of bingo.
be_due be_scheduled be_set : subj & comp.with & comp.obj > - ; comp:{CONSULT} subj:actor
  + The envoy is due to meet the rebels on Monday.
  - The train is due to leave.
contact/n talk/n discussion/n conversation/n dialogue/n consultation/n negotiation/n communication/n@in touch/n@in talks/n@in : subj,between,poss & with & between > - ; subj:actor with:actor
  + Oslo is in contact with the guerrillas.
  - The sofa is in contact with the wall.
reach_out approach sound_out contact get_in_touch make+contact|approach establish+contact|channel open+channel : subj & to & with & obj > - ; subj:actor to:actor|with:actor|obj:actor
  + Riyadh opened a channel with the Houthis.
  - The dentist opened the root channel with care.
write_to write send+message|envoy dispatch+envoy deliver+message|letter hand+letter|note|message pass+message|note|letter convey+message : subj > to,obj.to,iobj ; subj:actor|person to:actor|iobj:actor|obj.to:actor|to:person !obj.of:{condolence,congratulation,congratulations,sympathy,support,solidarity,thanks,greeting,protest} !obj:{protest-note,note-of-protest,protest-letter}
  + The Turkish president sent a message to the Syrian leader.
  - The aunt sent a note to the bank.
brief inform notify update tell : subj > obj ; subj:{minister,envoy,ambassador,diplomat,official,mediator,general,commander,secretary,chief} obj:{council,ambassador,parliament,congress,lawmaker,president,premier,minister,leader,cabinet,committee,senate}
  + The mediator briefed the Security Council on the talks.
  - The coach briefed the players.
discuss debate deliberate review go_over talk_about talk_over consider : subj & with > - ; subj:{leader,minister,president,envoy,diplomat,official,negotiator,ambassador,side,delegation,premier,chancellor,secretary,general,government,council,commission,union} with:actor
  + The chancellor discussed the pipeline with her Polish guest.
  - The gardener discussed roses with a neighbour.
shake+hand exchange+pleasantry|greeting|courtesy|gift|handshake|letter|missive|message break+bread lock+talk@in : subj & with & obj.with > - ; subj:actor|person with:actor|obj.with:actor|with:person
  + Cuba's president shook hands with the American envoy at the funeral.
  - The boys shook hands with a robot.
dine lunch breakfast sup wine_dine golf play+golf : subj & with > - ; subj:state|org|person|{minister,leader,president,premier,king,envoy,chancellor,ambassador} with:actor|with:person
  + The Malaysian premier dined with the sultan of Johor.
  - The king dined with his dog.
compare+note talk+shop trade+view|idea exchange+thought|opinion|assessment have+exchange|word|chat|sitdown|huddle|audience|tete-a-tete : subj & with & obj.with > - ; subj:actor|person with:actor|obj.with:actor|with:person
  + The Omani foreign minister exchanged thoughts with the Iranian vice president.
  - The twins had a chat with a clown.
close_door meet_behind hole_up closet : subj & with > - ; subj:actor|person with:actor|with:person
  + The mediator holed up with rebel commanders in a hotel in Djibouti.
  - The mouse holed up with cheese.
run_into bump_into cross+path : subj & into & with > - ; subj:{minister,leader,president,premier,king,envoy,chancellor,ambassador} into:{minister,leader,president,premier,king,envoy,chancellor,counterpart}|with:{minister,leader,president,premier,envoy,counterpart}
  + The Armenian president bumped into his Azerbaijani counterpart in Munich.
  - The envoy bumped into a door.
grant give : subj & to & iobj & obj.to > - ; subj:person|state|{pope,king,president,sultan,emir,queen,premier,minister} obj:{audience,hearing,meeting,appointment} to:actor|iobj:actor|obj.to:actor|to:person
  + The pope granted an audience to the Sudanese premier.
  - The song gave a hearing to the boy.
meet_resistance face_off come+face@to meet+face@to sit_across : subj & with & from > - ; subj:actor|person|{delegation,negotiator,side} with:actor|from:actor
  + The North Korean leader faced off with the American president in Hanoi.
  - The goat came face to face with a lion.
ministerial/n trilateral/n bilateral/n tete-a-tete/n sitdown/n sit-down/n powwow/n parley/n conclave/n sideline-meeting/n side-meeting/n mini-summit/n working-lunch/n working-dinner/n courtesy-call/n face-to-face/n audience/n : between,of,with,poss,mod,by & with & between & on > - ; between:actor|with:actor|of:actor|poss:actor|mod:actor|by:actor
  + A courtesy call by the Indian high commissioner on the Maldivian president passed off well.
  - A working lunch with a robot was shown.
emergency-meeting/n emergency-summit/n emergency-session/n cabinet-meeting/n council-meeting/n crisis-meeting/n crisis-talks/n strategy-meeting/n closed-door-meeting/n joint-session/n extraordinary-session/n special-session/n council-session/n crisis-talk/n : of,by,between,poss,mod,with & with > - ; of:actor|by:actor|between:actor|poss:actor|mod:actor|with:actor
  + An emergency session of the Arab League on Gaza was held in Cairo.
  - A crisis meeting of the choir was sung.
inform notify alert tip_off brief debrief apprise acquaint : subj & obj > - ; subj:state|org|{minister,envoy,ambassador,diplomat,government,embassy,ministry,mission,agency,commander} obj:actor|{council,parliament,congress,un,nato,ally,ministry,government} of:{plan,test,launch,decision,intention,threat,attack,visit,plot,withdrawal,drill,exercise,result}|about:{plan,test,launch,decision,intention,threat,attack,plot,talk,situation,exercise}|on:{talk,situation,visit,progress,mission,plan,war}
  + The North Korean mission alerted Tokyo to nothing but informed the UN of a launch.
  - The agency informed a client of the plan.
pen address : subj > to,iobj,obj.to ; subj:person|state|{minister,president,premier,king,leader,envoy,ambassador,lawmaker,bishop} obj:{letter,open-letter,message,missive,note,memo,credential,cable,memorandum,proposal-letter} to:actor|iobj:actor|obj.to:actor|to:person
  + The Lithuanian president penned a letter to the European Council.
  - The king of rock sent a letter to a fan club.
receive get : from > subj ; subj:actor|person obj:{letter,message,call,note,missive,envoy,telegram} from:actor|obj.from:actor
  + The Libyan premier received a message from the Algerian president.
  - The clerk received a letter from a cat.
present_credential submit_credential receive+credential accept+credential present+credential submit+credential hand_over+credential : subj & to & from & obj.of & obj.to & obj.from > - ; subj:actor|person
  + The new Afghan ambassador presented his credentials to Xi Jinping.
  - The plumber presented her credentials.
discuss review assess raise broach tackle thrash_out hash_out go_over touch_on : subj & with > - ; subj:state|org|person|{minister,leader,president,premier,envoy,diplomat,delegation,general,ambassador} with:actor obj:{issue,tie,relation,crisis,war,case,dispute,truce,ceasefire,border,trade,security,cooperation,situation,aid,hostage,conflict,sanction,plan,deal,grain,gas,migration,concern,fate,release,energy}
  + The Slovak interior minister raised the case of the pilot with the Cambodian police chief.
  - The leader of the band discussed the deal with a cat.
rub+shoulder hobnob mingle parley tete-a-tete : subj & with > - ; subj:{minister,leader,president,premier,king,envoy,chancellor,ambassador,prince,senator} with:actor|with:person
  + Bolivia's president rubbed shoulders with the Iranian premier at the forum in Moscow.
  - The king rubbed shoulders with a bear.
thank congratulate assure remind caution : subj & obj > - ; subj:{minister,leader,president,premier,king,envoy,chancellor} obj:{minister,leader,president,premier,king,envoy,chancellor,counterpart,delegation} during:{meeting,visit,talk,summit,audience}|at:{meeting,summit,talk}|in:{meeting,talk} +subj
  + The Namibian president congratulated the Botswanan leader at a meeting in Gaborone.
  - The king congratulated a diver at a meeting of clubs.
go_see come_see drop_see call_on look_up : subj & on & comp.obj > - ; subj:{minister,leader,president,premier,king,envoy,chancellor,ambassador,general,delegation} on:person|on:{minister,leader,president,premier,king,sultan,emir,pope,patriarch,ayatollah,general}
  + The American ambassador called on the Ethiopian patriarch.
  - The ambassador called on a cab in Rome.
hold+court : subj & with > - ; subj:person|{president,premier,king,minister,general} with:person|with:actor
  + The Serbian president held court with European ambassadors.
  - The champion held court with the ball.
put_together+head : subj & with > - ; subj:person|actor|{minister,leader,general,diplomat,negotiator}
  + The Greek and Turkish ministers put their heads together in Athens.
  - The sculptor put a head together in Athens.
come+face : subj & with > - ; subj:{general,leader,president,premier,minister,envoy,negotiator,rival,delegation,king}
  + The Sudanese generals came face to face in Jeddah.
  - The climber came face to face with a bear.
break+bread : subj & with > - ; subj:person|actor|{leader,president,premier,minister,king,general}
  + The Cypriot leaders broke bread in Nicosia.
  - The baker broke bread with a knife.
huddle/n powwow/n pow-wow/n parley/n conclave/n confab/n : of & between & with & by > - ; of:{minister,leader,premier,president,general,diplomat,chief,envoy,ruler}|between:actor|with:actor|by:actor
  + A huddle of Baltic ministers in Riga lasted an hour.
  - A huddle of penguins lasted an hour.
catch_up_with catch_up : subj & with > - ; subj:person|{president,premier,minister,king,chancellor} with:{president,premier,minister,king,chancellor,counterpart,leader,envoy}
  + The Japanese premier caught up with the Korean president in Lima.
  - The hound caught up with the fox in Lima.
trade+view|note|opinion swap+view|note|opinion : subj & with & obj.with > - ; subj:person|actor|{chief,minister,leader,general}
  + The Egyptian and Qatari spy chiefs traded views in Cairo.
  - The hikers traded views for tea.
have+lunch|dinner|breakfast|tea|coffee|luncheon|working-lunch|working-dinner eat+lunch|dinner take+tea : subj & with & obj.with > - ; subj:{president,premier,minister,king,chancellor,leader,envoy,emir,secretary,pope,general}|person with:{president,premier,minister,king,chancellor,leader,envoy,emir,counterpart,general,rebel}|obj.with:{president,premier,minister,king,chancellor,leader,envoy,emir,counterpart,general,rebel}
  + The Danish premier had tea with the Greenlandic leader.
  - The king had tea with lemon.
sit+table@around sit+table@at : subj & with > - ; subj:{rival,leader,minister,negotiator,general,party,side,faction,foe,president,premier}
  + The Lebanese rivals sat around one table.
  - The cats sat around one table.
hear_out hear : subj > obj ; subj:{king,president,premier,minister,emir,envoy,sultan} obj:{leader,elder,envoy,delegation,farmer,bishop,chief,petitioner} -comp -from
  + The Swazi king heard the union leaders.
  - The king heard a bell.
join : subj & obj > - ; subj:person|state|{minister,president,premier,envoy,secretary} obj:state|{minister,president,premier,envoy,counterpart,leader} for:{meeting,talk,summit,dinner,lunch,discussion,negotiation,first-meeting}
  + The German minister joined his Iranian counterpart for a meeting on the accord.
  - The singer joined her brother for a meeting.
correspond swap+letter|message exchange+letter|message|note : subj & with & obj.with > - ; subj:person|state with:person|state|obj.with:person|obj.with:state|with:{leader,president,king,premier,counterpart}
  + The Pope corresponded with the Chinese president.
  - Her grades correspond with the president's table.
send+letter|message|note|telegram write+letter dispatch+letter|message : subj > to,obj.to,iobj ; subj:person|state|{president,premier,king,minister} to:person|state|obj.to:person|obj.to:state|iobj:person|obj.to:{president,premier,king,minister,leader,counterpart} !obj.of:{condolence,congratulation,congratulations,sympathy,support,solidarity,thanks,greeting,protest}
  + The president of Chad sent a letter to the king of Jordan.
  - The president of the choir sent a letter to a shop.

[CONSULT - 046]
negotiate bargain haggle parley treat : subj & with > - ; subj:actor with:actor|between:actor
  + The government negotiated with the kidnappers for weeks.
  - The driver negotiated the bend.
hold+talk|negotiation|peace-talk resume+talk|negotiation|dialogue|peace-talk begin+talk|negotiation|peace-talk open+talk|negotiation|peace-talk conclude+round|talk wrap_up+talk|round|negotiation end+round|talk complete+talk wind_up+talk|round|negotiation enter+talk|negotiation adjourn+talk|negotiation extend+talk|negotiation conduct+talk|negotiation|dialogue pursue+talk|negotiation|dialogue revive+talk|negotiation : subj & with & obj.with & obj.between > - ; subj:actor
  + Colombia and the ELN wound up a round of talks in Quito.
  - The choir ended a round of carols.
peace-talk/n peace-negotiation/n ceasefire-talk/n trade-talk/n nuclear-talk/n truce-talk/n coalition-talk/n border-talk/n disarmament-talk/n back-channel-talk/n proximity-talk/n : between,of,with,poss,mod & with > - ; between:actor|with:actor|of:actor|poss:actor|mod:actor
  + Peace talks between Khartoum and the rebels opened in Juba.
  - A round of applause greeted her.
talk/n negotiation/n dialogue/n : between,of,with,poss,mod & with > - ; between:actor|with:actor
  + Talks between the Greek and Turkish governments resumed.
  - The talk of the town was a cake.
negotiate haggle bargain wrangle parley : subj & with > - ; subj:actor|person|{government,rebel,union,kidnapper,negotiator,side} over:event|over:{release,ransom,border,price,tariff,water,oil,fishing,hostage,fee,share,seat,cabinet,withdrawal,quota,term,text,power-sharing}|on:{release,border,tariff,withdrawal,truce,ceasefire,membership,fishing,trade,treaty,text}|for:{release,ceasefire,truce,withdrawal,return}|about:{release,border,ransom,truce,ceasefire}
  + Nigerian officials haggled over the release of the pupils with the bandits.
  - The guest haggled over the price of a rug.
hammer_out thrash_out work_out iron_out hash_out draft finalise finalize : subj & with & obj.with & obj.between > - ; subj:{negotiator,side,delegation,diplomat,mediator,minister,envoy,official,leader} obj:{detail,term,text,draft,wording,timetable,roadmap,road-map,language,modality,protocol,communique}
  + Diplomats from Iran and six powers hammered out the text in Vienna.
  - The leader of the band ironed out a detail.
demand_talk press_talk seek+talk|dialogue|negotiation|meeting|audience|contact : subj & with & obj.with > - ; subj:actor|person with:actor|obj.with:actor
  + Yerevan is seeking talks with Ankara on the rail link.
  - The fan sought contact with a star.
resume restart reopen revive relaunch kick_off : subj & with & obj.with & obj.between > - ; subj:actor|person|{side,negotiator} obj:{peace-process,peace-talk,nuclear-talk,membership-talk,border-talk,reunification-talk,six-party-talk,dialogue,consultation,peace-negotiation,unity-talk,back-channel} +subj
  + Manila and the communist rebels revived the peace process in Oslo.
  - The couple restarted a dialogue with a parrot.
put propose present table submit : subj > to,obj.to ; subj:{negotiator,mediator,envoy,delegation,side,government,rebel} obj:{proposal,draft,offer,counter-proposal,text,peace-plan,demand-list,term,counteroffer,paper} to:actor|to:{side,delegation,negotiator,rebel,party}|obj.to:actor +subj
  + Egyptian mediators submitted a draft to the Hamas delegation.
  - The waiter presented a paper to the party at table two.
descend_on gather_in converge_on flock_to : subj > - ; subj:{leader,president,premier,minister,king,ruler,diplomat,envoy,delegation,chief} on:place|in:place|to:place for:{summit,talk,conference,meeting,negotiation,peace-talk}
  + Arab leaders descended on Abuja for a summit.
  - Locusts descended on Abuja for a meal.

[CONSULT phone 041]
call phone telephone ring ring_up : subj & obj > - ; !+iobj subj:actor|person obj:person|state|{minister,leader,president,premier,chancellor,secretary,king,envoy,counterpart,general,prince} -comp
  + German Chancellor Olga Brandt called the Belarusian president on Monday.
  - The referee called a foul.
speak talk confer : subj & with & to > - ; subj:actor|person with:{phone,telephone,videolink}|by:{phone,telephone,videolink,video-link,video}|on:{phone,telephone}|over:{phone,telephone}|via:{video,videolink}
  + The two border chiefs spoke by telephone.
  - She spoke over the noise.
telephone-call/n phone-call/n telephone-conversation/n phone-conversation/n video-call/n videoconference/n video-conference/n conference-call/n hotline/n : between,with,poss,from,to & with & to > - ; between:actor|with:actor|from:actor|to:actor|poss:actor
  + A telephone call between the Indian and Pakistani generals eased the crisis.
  - The hotline for lost pets is busy.
hold+videoconference|video-conference|call|phone-call|telephone-call|teleconference have+call|phone-call|telephone-conversation|phone-conversation make+phone-call|call place+call take+call : subj & with & to & obj.with & obj.to & obj.from > - ; with:actor|to:actor|obj.with:actor|obj.to:actor|obj.from:actor
  + The French president had a call with the Iranian leader.
  - The umpire made a call to the booth.
dial : subj & obj > - ; subj:actor|person obj:actor|person|{counterpart,minister,leader,president,king,premier,chief} +obj -comp after:event|after:{election,vote,attack,quake,victory,strike,coup,death}|on:{crisis,war}|from:{palace,plane,capital}|about:{crisis,war,attack,strike,deal,hostage,truce}|over:{crisis,attack,strike}
  + Macron dialled the Nigerien president from Paris after the coup.
  - She called the minister from the pool a liar.
speak talk confer : subj & with & to > - ; subj:state|org|person|{minister,leader,president,premier,king,chancellor,envoy,general} by:{phone,telephone,video,videolink,satellite-phone,video-link,conference-call,secure-line,zoom}|on:{phone,telephone,hotline,line,call,zoom}|over:{phone,telephone,hotline,secure-line}|via:{video,videolink,phone,hotline,zoom,link}|in:{call,phone-call,telephone-call,videoconference,conference-call}
  + The two defence chiefs of America and China spoke via hotline.
  - The leader of the band spoke on the phone ad.

[CONSULT visit 042]
visit tour inspect : subj > obj ; subj:person|org|{president,minister,premier,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,commander,senator,lawmaker,commissioner,official,team,mission,inspector,observer,leader,prince,diplomat,monitor,mediator} obj:state|place|facility|{camp,base,plant,site,troops,ruin,front,border,region,area,hospital,village,headquarters}
  + The commissioner toured the ruins of the port.
  - Tourists visited the castle.
arrive_in arrive_at land_in touch_down_in fly_to fly_into travel_to head_to head_for journey_to return_to go_to come_to drive_to sail_to leave_for depart_for set_off_for stop_in stop_over_in : subj > in,at,to,into,for ; subj:person|{president,minister,premier,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,commander,senator,lawmaker,commissioner,official,team,mission,inspector,leader,prince,diplomat,monitor,mediator,chief,negotiator,monarch} in:place|in:state|to:place|to:state|at:place|into:place|for:place|for:state -obj
  + US envoy Walter Dunne arrived in Addis Ababa on Monday.
  - The runner arrived in Nairobi for a race.
be_due be_expected : in > in ; subj:person|{president,minister,premier,king,pope,chancellor,secretary,envoy,delegation,ambassador,commissioner} in:place|in:state -comp
  + The envoy is due in Khartoum on Thursday.
  - The parcel is due in Rome.
due/a expected/a : subj > in ; subj:person|{president,minister,premier,king,pope,chancellor,secretary,envoy,delegation,ambassador,commissioner} in:place|in:state
  + The Pope is due in Lisbon in May.
  - The rent is due in May.
visit/n trip/n tour/n stopover/n : by,poss,of,mod > to,in,of ; by:actor|by:person|poss:actor|of:{president,minister,premier,king,pope,chancellor,secretary,envoy,delegation}
  + A visit by the Japanese emperor to Manila was announced.
  - A trip to the dentist was due.
pay+visit|call make+visit|trip|stop|stopover|tour|appearance take+trip begin+visit|trip|tour|mission start+visit|trip|tour end+visit|trip|tour conclude+visit|trip|tour wrap_up+visit|trip|tour continue+tour|visit embark+trip|tour@on undertake+visit|trip|mission : subj > to,obj.to,in,of,obj.of ; subj:actor|person to:place|to:state|obj.to:place|obj.to:state|of:place|obj.of:place|obj.of:state|in:place|to:facility|obj.to:facility
  + The Indian premier began a tour of the Gulf states.
  - The band began a tour of Spain.
send+delegation|envoy|minister dispatch+delegation|envoy|minister : subj > to,obj.to,in ; subj:actor to:place|to:state|obj.to:state|obj.to:place
  + Ankara sent a delegation to Baghdad.
  - The school sent a team to Dublin.
jet_off jet_to fly_off fly_out head_off set_out : subj > to,for ; subj:person|{minister,leader,president,premier,king,chancellor,envoy,pope,delegation,general,secretary,ambassador,queen,prince,commissioner,senator,negotiator} to:state|to:place|for:state|for:place
  + The Serbian president jetted off to Baku.
  - The queen bee flew off to Rome.
drop_in stop_by swing_by pass_through swing_through transit : subj > in,on,at,through,by ; subj:person|{minister,leader,president,premier,king,chancellor,envoy,pope,delegation,general,secretary,queen,prince,senator} in:state|in:place|through:state|through:place|at:place|on:place|by:place
  + The Taiwanese president transited through Hawaii.
  - The song dropped in on Paris for a laugh.
criss-cross tour travel shuttle hop crisscross swing : subj > through,across,around,between,to,in,obj ; subj:person|{minister,leader,president,premier,chancellor,envoy,pope,delegation,secretary,mediator,prince,commissioner} through:state|through:{gulf,africa,europe,asia,region,balkan,sahel,capital}|across:{gulf,africa,europe,asia,region,balkan,sahel}|between:place|between:state|between:{capital}|obj:{gulf,africa,europe,asia,region,balkan,sahel,capital,kingdom}
  + The American envoy shuttled between Riyadh and Sanaa.
  - The envoy shuttle bus hopped between Rome and the sea.
cut_short shorten curtail interrupt break_off : subj > to,in,of,obj.to,obj.in,obj.of ; subj:person|{minister,leader,president,premier,king,chancellor,envoy,pope,delegation,general,secretary,queen,prince} obj:{visit,trip,tour,stay,holiday,state-visit,mission} !obj:{holiday} obj.to:state|obj.to:place|to:state|to:place|obj.in:state|of:state|obj.of:state|obj.of:{gulf,africa,asia,region}
  + The Czech premier broke off a tour of the Gulf.
  - The pope cut short his visit to the sauna at Rome station.
accompany join escort follow : subj > obj,on,to,obj.to ; subj:person|{minister,general,aide,adviser,delegation,businessman,senator,envoy} obj:person|{minister,president,premier,king,envoy,chancellor,pope,secretary} on:{visit,trip,tour,mission}|to:state|to:place
  + The defence minister accompanied the Kenyan president to Kinshasa.
  - The aide followed the king of pop to Rome.
stop_over : subj > in,at ; subj:person|{president,minister,premier,king,delegation,envoy,chancellor,pope} in:place|in:state|at:place -obj
  + The Taiwanese president stopped over in Hawaii.
  - The geese stopped over in Hawaii.
set+foot : subj > in,on ; subj:person|{president,minister,premier,king,pope,delegation,envoy,inspector} in:state|in:place|on:place|on:{soil,island}
  + The Serbian president set foot in Pristina.
  - The horse set foot in a hole.
jet_into jet_in sweep_into blow_into : subj > into,in ; subj:person|{president,minister,premier,king,pope,delegation,envoy,chancellor,secretary} into:place|into:state
  + The Ethiopian premier jetted into Asmara.
  - The water jetted into the bowl.
stay/n sojourn/n swing/n : poss,by,of > in,through ; poss:{president,premier,minister,king,pope,envoy,chancellor,emir,secretary,delegation,queen}|by:{president,premier,minister,king,pope,envoy,emir}|of:{president,premier,minister,king,pope,envoy} in:place|through:place
  + The Kazakh president's stay in Berlin ended.
  - The singer's stay in Berlin ended.
dash_to rush_to race_to hurry_to hasten_to speed_to : subj > to ; subj:person|{president,premier,minister,king,envoy,delegation,secretary,chancellor,mediator,general} to:place|to:state -obj -comp
  + The Iranian foreign minister dashed to Damascus.
  - The fire engine dashed to Damascus road.
have+look take+look : subj > at,obj.at,around,obj.around ; subj:{inspector,delegation,observer,monitor,commissioner,envoy,rapporteur} at:facility|at:place|obj.at:facility|obj.at:place|at:{plant,site,camp,prison,damage,base}|obj.at:{plant,site,camp,prison,damage,base}
  + UN inspectors had a look at the Zaporizhzhia plant.
  - The envoy had a look at his watch.
cross_into cross_to hop_to nip_to : subj > into,to ; subj:{president,premier,minister,king,envoy,delegation,pope,mediator,inspector,commissioner} into:place|into:state|to:place|to:state
  + The Fijian premier crossed into Tonga.
  - The herd crossed into Tonga.
wing+way make+way : subj > to ; subj:{president,premier,minister,king,envoy,delegation,pope,mediator,chancellor,secretary} to:place|to:state
  + Ghana's president winged his way to Lome.
  - The stork winged its way to Lome.
spend+day|night|week|hour|weekend pass+day|night|week|weekend : subj > in,at ; subj:{president,premier,minister,king,envoy,delegation,pope,mediator,chancellor,secretary,inspector} in:place|in:state -comp
  + The Maltese premier spent two days in Tripoli.
  - The tailor spent two days in Tripoli.
touch_down embark+visit|trip|tour@on kick_off+visit|trip|tour cut_short+visit|trip wrap_up+visit|trip|tour round_off+visit|tour : subj > in,to,of,obj.to,obj.of,on.to ; subj:person|state|{minister,leader,president,premier,chancellor,king,pope,envoy,secretary,delegation}
  + The Turkish foreign minister touched down in Baghdad.
  - The kite touched down in a tree.
attend+inauguration|coronation|funeral|swearing-in|state-funeral|enthronement : subj > of,obj.of,in,obj.in ; subj:state|{president,premier,minister,king,vice-president,delegation,envoy,leader} obj.of:person|obj.of:state|of:person|obj.in:place|in:place
  + The Kenyan president attended the inauguration of the Ugandan leader.
  - The minister of the parish attended the funeral of a hen.

[CONSULT visit 043]
receive welcome greet : obj > subj ; subj:actor|person obj:person|{president,minister,premier,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,counterpart,guest,prince,commissioner,dalai-lama}
  + The sultan received the Norwegian mediator in Muscat. = the Norwegian mediator > The sultan
  - The town welcomed a fair.
host entertain fete : subj > obj ; subj:actor|person obj:person|{president,minister,premier,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,counterpart,guest,prince,commissioner,dalai-lama}
  + The sultan hosted the Norwegian mediator in Muscat. = The sultan > the Norwegian mediator
  - The town hosted a fair.
host play+host : subj > of,to,obj ; subj:actor obj:{summit,meeting,talk,conference,negotiation,session,delegation,leader}|to:{leader,minister,president,delegation,summit}
  + Hungary played host to the Turkish leader.
  - The pond plays host to frogs.
roll_out+carpet lay_on+banquet|ceremony throw+banquet|reception|dinner give+banquet|reception|dinner|audience|lunch host+banquet|dinner|lunch|luncheon|reception|breakfast|iftar hold+reception|banquet : subj > for,obj.for,in.of,to ; subj:actor|person for:actor|obj.for:actor|for:person|in:{honour}|to:actor
  + The Saudi crown prince hosted a banquet for the Turkish president.
  - The hotel hosted a dinner for a robot.
see_off bid+farewell wave_off : subj > obj,to,obj.to ; subj:person|{president,king,premier,minister,chancellor,emir,governor} obj:person|{president,minister,king,premier,envoy,leader,delegation,pope,guest}|to:person|to:actor|obj.to:actor
  + The emir saw off the Jordanian king at the airport.
  - The governor saw off a bear.
visitor/n guest/n : by,of,poss > subj ; subj:person|{president,minister,king,premier,envoy,leader,chancellor} of:actor|of:person|poss:actor
  + The Finnish president is the guest of the emperor this week.
  - The king is the guest of the quiz.
give+welcome|red-carpet-welcome|reception|guard-of-honour|send-off : in,by,obj.in > iobj ; pass iobj:person|iobj:{president,premier,emir,king,pope,envoy,delegation,minister} in:place|in:state|obj.in:place|obj.in:state|by:actor
  + The Qatari emir was given a red-carpet welcome in Kigali.
  - The puppy was given a warm welcome in Kigali.
welcome greet fete : by,in > obj ; pass obj:{president,premier,minister,king,queen,emir,pope,envoy,chancellor,delegation,secretary} in:place|in:state|at:place
  + The Somali president was welcomed in Cairo.
  - The rain was welcomed in Cairo.

[CONSULT third-party 045]
mediate broker facilitate arbitrate intercede moderate umpire referee : subj > between,in,with,obj.between ; subj:actor|person between:actor|in:{talk,dispute,conflict,crisis,negotiation,war}|obj:{talk,negotiation,dialogue,meeting}|with:actor
  + Oman mediated between Washington and Tehran.
  - The aunt mediated between the cats.
mediate : subj > between,in ; subj:actor|state|org
  + Qatar is mediating in the dispute.
  - The filter mediates the flow.
mediation/n arbitration/n shuttle-diplomacy/n peace-mission/n mediation-effort/n peace-effort/n : by,poss,of,mod > between,in ; by:actor|poss:actor|of:actor|mod:actor
  + Mediation by Algeria in the conflict brought a lull.
  - The mediation of light by glass was studied.
act_as+mediator|intermediary|go-between|broker|arbiter serve_as+mediator|intermediary|go-between host+talk|peace-talk|negotiation broker+talk|meeting|negotiation convene+talk|peace-talk lead+mediation|mediation-effort|peace-effort|talk|negotiation shuttle+capital@between : subj > between,obj.between,with,in ; subj:actor
  + Switzerland served as an intermediary between the two foes.
  - The cable serves as a bridge.
bring+table@to bring+side@to get+talking coax+table@to lure+table@to nudge+table@to : subj > obj ; subj:actor|person|{mediator,envoy} obj:actor|{side,party,faction,rebel,foe,rival}
  + Norwegian envoys brought the Maoist rebels to the table.
  - The waiter brought the fish to the table.
shuttle+message|proposal carry+message|proposal relay+message|proposal pass_on+message|proposal ferry+message convey+proposal|message : subj > between,to,from,obj.between,obj.to,obj.from ; subj:{mediator,envoy,intermediary,go-between,qatar,oman,pakistan,switzerland,swiss,omani,qatari,egyptian,egypt,norway,ambassador,diplomat,minister}|state between:actor|to:actor|obj.to:actor|obj.from:actor|from:actor
  + The Omani foreign minister relayed a message from Washington to Tehran.
  - The song carried a message to fans.
broker mediate facilitate arrange negotiate engineer sponsor : subj > between,for,obj.between,obj.with ; subj:state|org|person|{mediator,envoy,church,king,elder,bishop} obj:{truce,ceasefire,peace,deal,agreement,meeting,talk,exchange,swap,prisoner-exchange,prisoner-swap,release,compromise,settlement,grain-deal,dialogue,encounter,accord} between:actor|obj.between:actor|between:{side,faction,clan,tribe,party,foe}|obj.between:{side,faction,clan,tribe,party,foe}
  + Catholic bishops brokered a truce between two gangs in Port Moresby.
  - The agent arranged a deal between two clubs of bikers.
appoint name send dispatch : subj > to,in,for,obj.to,obj.in,obj.for,between ; subj:actor|person|{secretary-general,union,bloc,council} obj:{mediator,special-envoy,peace-envoy,facilitator,negotiator,chief-negotiator,arbitrator} in:{conflict,dispute,war,crisis,talk}|to:state|for:state|obj.for:state|obj.to:state|in:state|between:actor|obj.in:{conflict,dispute,crisis,talk}|to:{talk,conflict}
  + The regional bloc named a mediator in the Burundian crisis.
  - The firm named a negotiator for a film in Chad.
step_in intervene : subj > between ; subj:state|org|person between:actor|between:state|between:armed
  + Algeria stepped in between Mali and the Tuareg rebels.
  - The dog stepped in between the chairs.
appoint+mediator|facilitator|arbiter|go-between name+mediator|facilitator|arbiter|go-between : obj > for,in,obj.for,obj.in,between,obj.between ; pass for:state|in:state|obj.for:state|obj.in:state|between:actor|obj.between:actor|in:{conflict,dispute,crisis,war}|obj.in:{conflict,dispute,crisis,war}
  + The Kenyan ex-president was appointed mediator for Congo.
  - The clerk was appointed mediator for a chess club.
shuttle scurry : subj > between ; subj:{mediator,envoy,negotiator,diplomat,go-between,bishop,elder} between:{camp,side,faction,party,capital,delegation,rival,general,foe}
  + The UN mediator shuttled between the Sudanese factions.
  - The van shuttled between the Sudanese camps.
bring_together : subj > obj ; subj:state|org|person|actor obj:{general,rival,faction,foe,leader,party,side,rebel,warlord,minister,president}
  + The Saudis brought the Sudanese generals together.
  - The glue brought the halves together.

[CONSULT - 044]
meet+sideline|margin@on speak+sideline|margin@on talk+sideline|margin@on confer+sideline|margin@on : subj & with & obj > - ; subj:actor|person|{delegation,leader,minister,envoy} with:actor|obj:actor
  + The Greek premier spoke with the Albanian leader on the sidelines of the summit.
  - The coach spoke on the sideline of the pitch.

# --- called in order to say something
[CONSULT phone 041]
call_discuss call_express call_convey call_explain call_congratulate call_thank call_offer call_inform call_brief call_assure call_reassure call_invite call_apologise call_apologize call_condole phone_discuss phone_express phone_convey phone_congratulate phone_thank telephone_discuss telephone_express telephone_congratulate : subj & obj > - ; subj:actor|person obj:person|state|{minister,leader,president,premier,chancellor,secretary,king,envoy,counterpart,emir,prince}
  + The emir of Qatar called the Sudanese president on Saturday to express his support.
  - The boy called the dog to thank it.
get+phone|line|telephone|blower@on : subj & to & with > - ; subj:person|actor to:actor|with:actor|to:place|to:person
  + The Polish president got on the phone to Kyiv.
  - The cat got on the phone shelf.
have+line|phone|telephone@on : subj & obj > - ; subj:person|actor obj:person|actor|{leader,president,premier,minister}
  + The Polish president had the Ukrainian leader on the line.
  - The angler had a trout on the line.
receive+call|phone-call|telephone-call get+call|phone-call|telephone-call : subj & from & obj.from > - ; subj:person|{emir,president,king,premier,minister} from:{president,leader,premier,minister,king,emir,chancellor,counterpart,secretary}|obj.from:{president,leader,premier,minister,king,emir,chancellor,counterpart,secretary}
  + The Qatari emir received a call from the Lebanese president.
  - The emir received a call for a taxi.
hold+video-link|video-meeting|zoom-call|zoom-meeting|video-summit|virtual-meeting : subj & with & obj.with > - ; subj:person|actor|{minister,leader}
  + The American and Chinese defence ministers held a video link.
  - The wall held a video link.

[CONSULT - 040]
hold+tete-a-tete|tete|powwow|pow-wow|sit-down|sitdown|huddle|confab|parley|mini-summit|trilateral|bilateral|face-to-face|one-on-one|get-together|conclave stage+summit|meeting|encounter|tete-a-tete|tete convene+conclave|huddle|parley have+powwow|tete-a-tete|tete|face-to-face|sit-down|confab|one-on-one|bilateral|get-together|parley : subj & with & obj.with & obj.between > - ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rival,side}
  + Macron and Scholz held a tete-a-tete in Meseberg. = Macron + Scholz >
  - The twins held a powwow in a tent.
get_together come_together sit_down_together sit_opposite sit_across come+face-to-face sit+opposite : subj & with > - ; subj:{commissioner,negotiator,diplomat,official,minister,general,officer,representative,representatives,delegate,emissary,premier,president,king,chief,elder,mayor} in:place|in:{tent,capital,village,hotel,palace,resort,town,city}|at:place|on:place|on:{border,frontier,sideline,island}
  + Armenian officers got together in a tent on the border with Azerbaijan's mayors.
  - The mayor got together a team in Rome.
closet sequester cloister hole_up lock : obj & with > - ; pass obj:actor|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,side,delegation,rival} with:actor|with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|in:{talk,negotiation,discussion,meeting,session}
  + The Cypriot leaders were closeted with the UN envoy for a day. = The Cypriot leaders + the UN envoy >
  - The broom was closeted with a mop.
rub+shoulder mingle hobnob break+bread shake+hand clink+glass dine trade+handshake exchange+handshake|pleasantry : subj & with > - ; subj:{head,president,leader,king,premier,minister,ruler,envoy,emir,chancellor} at:{summit,conference,forum,conclave,gala,gathering,meeting,dinner,banquet,funeral,inauguration,session,coronation}
  + The Omani king and the Kuwaiti emir rubbed shoulders at a summit in Doha. = The Omani king + the Kuwaiti emir >
  - The head cook rubbed shoulders with a waiter.
swap+letter|message|note|missive|telegram trade+letter|message|missive exchange+letter|message|missive|telegram|cable|note : subj & with & obj.with > - ; subj:{president,king,leader,premier,minister,chancellor,emir,general,pope,government,envoy,ruler}|state
  + Modi and the Chinese president swapped letters in May. = Modi + the Chinese president >
  - The lovers swapped letters in May.
buttonhole collar corner waylay pull_aside take_aside draw_aside : subj & obj > - ; subj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}
  + The Irish premier buttonholed the French president in Brussels. = The Irish premier + the French president >
  - The tailor buttonholed a coat.
chew_over mull_over talk_through talk_over kick_around bat_around thrash_out swap+note go_through pore_over : subj & with > - ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|with:state
  + The Thai premier talked over the dam with the Lao president. = The Thai premier + the Lao president >
  - The cook mulled over a pie.
touch+base keep+touch@in stay+touch@in keep+contact@in remain+touch@in remain+contact@in maintain+contact|channel|dialogue|line keep_up+contact|dialogue establish+line|dialogue : subj & with & obj.with & in.with > - ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} with:state|obj.with:state|in.with:state|with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,counterpart}|obj.with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,counterpart}|in.with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,counterpart}
  + The Finnish premier touched base with the Latvian president. = The Finnish premier + the Latvian president >
  - The runner touched base with a toe.
liaise_with converse_with caucus_with commune_with palaver_with powwow_with interface_with dialogue_with parley_with liaise converse parley palaver : subj & with > - ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} with:state|with:person|with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,counterpart,elder}
  + The Zambian mediator conversed with the rebels in Goma. = The Zambian mediator + the rebels in Goma >
  - The parrot conversed with a king.
one-on-one/n face-to-face-meeting/n bilateral-meeting/n trilateral-meeting/n trilateral-summit/n bilateral-summit/n three-way-summit/n four-way-summit/n leaders-summit/n foreign-ministers-meeting/n border-meeting/n staff-talk/n staff-talks/n backroom-talk/n back-channel/n secret-meeting/n private-meeting/n confidential-talk/n top-level-meeting/n high-level-meeting/n working-meeting/n : between,of,with,poss,mod & with & between > - ; between:state|with:state|of:state|poss:state|mod:state|between:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|of:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}
  + A border meeting between India and China lasted all night. = India + China >
  - The secret meeting of the lovers is a scene.

[CONSULT - 046]
lock+talk|negotiation|discussion|standoff@in bog_down+talk|negotiation@in engage+talk|negotiation|discussion|dialogue@in : obj & with & in.with > - ; pass obj:state|armed|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,party} in:{talk,negotiation,discussion,dialogue} +in
  + The Yemeni government and the Houthis are locked in talks in Amman. = The Yemeni government + the Houthis >
  - The twins are locked in talks with a teacher.
return+table@to come_back+table@to sit+table@to sit_down+table@at go_back+table@to get_back+table@to pick_up+thread resume+contact|discussion|bargaining press_on_with+talk|negotiation push_ahead_with+talk|negotiation proceed_with+talk|negotiation reconvene+talk|negotiation restart+contact|dialogue|negotiation hold+haggling|bargaining : subj & with & obj.with > - ; subj:state|armed|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,party,delegate,commander,representative,rebel}
  + Sudan and Egypt pressed on with talks in Kampala. = Sudan + Egypt >
  - The diners returned to the table with a cake.

[CONSULT phone 041]
use+hotline|phone|telephone pick_up+hotline|phone|telephone|receiver lift+receiver reach_for+phone|telephone work+phone|telephone burn_up+phone : subj & to & comp.obj & comp.to & comp.with > - ; subj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} comp.obj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|comp.obj:state|comp.to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|comp.with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|comp.obj:person
  + The Turkish defence minister used the hotline to call his Greek counterpart. = The Turkish defence minister + his Greek counterpart >
  - The guest used the phone to call a cab.
put_in+call|telephone-call|phone-call place+call|phone-call|telephone-call return+call|phone-call field+call|phone-call make+telephone-call|phone-call receive+telephone-call get_through hold+telephone-call|phone-conversation|telephone-conversation|video-conference|video-call|conference-call have+video-call|telephone-call|conference-call : subj & to & from & with & obj.to & obj.from & obj.with > - ; subj:person|state|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|from:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|obj.to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|obj.from:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|obj.with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|obj.to:state|obj.from:state|obj.with:state
  + The Israeli premier placed a call to the Cypriot president. = The Israeli premier + the Cypriot president >
  - The diner placed a call to a chief cook.
speak talk confer converse consult speak_with speak_to talk_with talk_to confer_with consult_with : subj & with & to > - ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} by:{telephone,phone,radio,video-call,videophone,satellite,teleconference}|over:{telephone,video-link,radio,zoom}|on:{telephone,zoom,video-call}|via:{telephone,teleconference,zoom,video-link,video-call,satellite} with:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,counterpart}|with:state|to:state
  + The Norwegian premier spoke via teleconference with the Icelandic president. = The Norwegian premier + the Icelandic president >
  - The pilot spoke by radio with a tower.

[CONSULT visit 042]
slip_into sneak_into steal_into turn_up_in show_up_in pop_up_in pop_over_to breeze_into roll_into trek_to sweep_through alight_in disembark_in jet_off_to scoot_to pop_into slip_across slip_over_to motor_to decamp_to repair_to hotfoot_to : subj > in,into,to,through,over,across ; subj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,inspector,emissary,lawmaker} in:place|into:place|to:place|through:place|in:state|into:state|to:state|through:state -obj
  + Swiss envoys slipped into Havana in March. = Swiss envoys > Havana
  - The fog slipped into Havana in March.
drop_in_on drop_in call_in_on look_in_on descend_on land_on fly_in_to fly_in breeze_in jet_in swoop_into : subj > on,to,into,from ; subj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,congressman,member,inspector,lawmakers,delegate} on:state|on:place|to:place|into:place|on:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} -obj
  + Four Czech senators dropped in on Taiwan. = Four Czech senators > Taiwan
  - The heat dropped in on Taiwan.
wind_up+visit|trip|tour|state-visit|stay finish+visit|trip|tour|state-visit round_off+trip|state-visit cap+visit|trip|tour break_off+visit|trip|tour launch+visit|tour|trip open+visit|trip|tour press_on_with+tour|visit|trip cut_short+state-visit|tour|stay end+state-visit|stay|stopover conclude+state-visit|stay wrap_up+state-visit|stay begin+state-visit start+state-visit extend+visit|stay : subj > to,in,of,obj.to,obj.in,obj.of ; subj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} to:state|obj.to:state|to:place|obj.to:place|obj.of:place|obj.in:place|in:place|of:place
  + The Omani sultan wound up a state visit to Belgium. = The Omani sultan > Belgium
  - The tourist wound up a watch in Belgium.
pay+state-visit|courtesy-call|flying-visit|surprise-visit|homage|respect|respects make+pilgrimage|trek|detour|foray|journey|flying-visit|surprise-visit|state-visit|stop-off|surprise-stop|stop|courtesy-call|dash|swing make+first-visit|official-visit place+wreath : subj > to,in,at,through,obj.to,obj.in,on ; subj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} to:place|in:place|at:place|obj.to:place|obj.in:place|to:state|in:state|obj.to:state|on:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|at:facility|through:place
  + The Cuban president made a detour to Algiers. = The Cuban president > Algiers
  - The bus made a detour to Algiers.
foray/n pilgrimage/n whistle-stop-tour/n state-visit/n goodwill-visit/n flying-visit/n surprise-visit/n fact-finding-mission/n fact-finding-trip/n working-visit/n lightning-visit/n farewell-tour/n day-trip/n official-visit/n goodwill-tour/n homecoming-visit/n charm-offensive/n stopover-visit/n follow-up-visit/n inspection-visit/n : by,poss,of > to,of,in,through ; by:person|poss:person|by:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|poss:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|of:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|by:actor to:place|to:state|in:place|of:place|through:place
  + The Thai king's state visit to Bhutan was a first. = The Thai king > Bhutan
  - The day trip by the school to Bath was wet.

[CONSULT visit 043]
receive+delegation|envoy|visitor|mission|emissary|party|lawmaker : obj > subj ; subj:actor|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj:actor obj:{delegation,envoy,mission,emissary,lawmaker}
  + A Tongan delegation was received by the Samoan premier in Apia. = A Tongan delegation > the Samoan premier in Apia
  - The box office received a party of fans.
roll_out+red-carpet lay_out+red-carpet unroll+red-carpet usher_in throw_open+door give+red-carpet give+tour|welcome play+host@to put_up : subj > for,to,obj.for,iobj,obj ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} for:person|for:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|obj.for:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|iobj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|obj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|obj.for:person
  + Hungary rolled out the red carpet for the Turkish president. = Hungary > the Turkish president
  - The hotel rolled out the red carpet for a hen.

[CONSULT third-party 045]
oversee+talk|negotiation|meeting|encounter preside_over+talk|negotiation|meeting steer+talk|negotiation guide+talk|negotiation moderate+talk|dialogue shepherd+talk|negotiation choreograph+meeting|encounter engineer+meeting|encounter|thaw chaperone+talk|meeting|encounter convene+meeting|encounter|round arrange+meeting|talk|encounter set_up+meeting|talk|channel co-host+talk|negotiation chair+negotiation|peace-talk orchestrate+meeting|encounter|talk : subj & between & obj.between & obj.of & obj.among > - ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} between:actor|obj.between:actor|obj.of:{side,faction,rival,party,general,government,leader}|obj.among:actor|between:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,side,rival}|obj.between:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,side,rival,faction}
  + Togo presided over talks between Mali and Benin. = Togo + Mali + Benin >
  - The judge oversaw talks between two hens.
act_as+honest-broker|conduit|bridge|interlocutor|facilitator|channel|peacemaker|matchmaker|moderator|referee|middleman serve_as+honest-broker|conduit|facilitator|channel|interlocutor|middleman|moderator|peacemaker play+mediator|peacemaker|honest-broker|go-between|middleman|intermediary work_as+mediator|intermediary|go-between : subj & between & as.between & obj.between > - ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} between:actor|as.between:actor|obj.between:actor|between:{side,rival,faction,party,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|as.between:{side,rival,faction,party,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}
  + Kuwait acted as a conduit between Iran and Bahrain. = Kuwait + Iran + Bahrain >
  - The pipe acted as a conduit between Iran and Turkey taps.
try_mediate seek_mediate try_broker seek_broker attempt_mediate attempt_broker hope_broker work_broker try_reconcile seek_reconcile strive_mediate struggle_broker labour_broker try_facilitate : subj & comp.between & comp.obj & comp.obj.between > - ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp.between:actor|comp.obj:actor|comp.obj.between:actor|comp.between:{side,rival,faction,party,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|comp.obj.between:{side,rival,faction,party,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|comp.obj:{side,rival,faction,general}
  + Angola tried to mediate between Rwanda and Congo. = Angola + Rwanda + Congo >
  - The cook tried to mediate between two tastes.
reconcile : subj & obj > - ; subj:{mediator,envoy,bishop,king,emir,elder,president,premier,union,council}|state obj:{rival,faction,side,party,clan,general,leader,foe,tribe,neighbour} +subj
  + The Kenyan envoy reconciled the South Sudanese factions. = The Kenyan envoy + the South Sudanese factions >
  - The clerk reconciled the accounts of the party.
