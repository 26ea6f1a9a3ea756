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
gather assemble convene : subj & with > - ; subj:state|org|person in:place
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
engage_with engage : subj & with & obj > - ; subj:actor obj:actor
  + The ambassador engaged the opposition on reform.
  - The gears engage with a click.

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
call telephone phone ring : subj & obj > - ; subj:actor obj:person|state !obj:{himself,herself,itself,themselves,myself,ourselves} -comp
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
travel_to fly_to go_to head_to return_to : subj > to ; subj:actor to:place|state
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
host receive welcome : subj > obj ; subj:actor obj:actor !obj:{decision,move,statement,news,report,step,support,aid,letter,call}
  + The emir received the Pakistani army chief.
  - The station received a letter.
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

# --- seen in wire copy, second round
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
call phone telephone ring : subj & obj > - ; subj:{minister,leader,president,premier,chancellor,secretary,king,envoy,general} obj:{minister,leader,president,premier,chancellor,secretary,king,envoy,counterpart,general}|obj:state
  + The president called his Chilean counterpart.
  - The king called the dog.

[CONSULT visit 042]
travel go fly head arrive_in arrive_at arrive_for return_to journey come_to pay+visit make+visit|trip|tour make_way_to set_off : subj > to,in,at,for,obj.to ; subj:{minister,leader,official,diplomat,envoy,president,premier,chancellor,king,secretary,pope,ambassador,general,commander,delegation,queen,emir,prince,senator,lawmaker,inspector,negotiator,mediator,monarch} to:place|to:state|in:place|in:state
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
launch+mediation|effort undertake+mediation|mission offer+mediation lead+mediation broker+talk|negotiation host+negotiation|talk sponsor+talk|negotiation facilitate+talk|dialogue|negotiation : subj > between,obj.between,obj.with,with ; subj:actor
  + Qatar hosted talks between the clans.
  - The club hosted talks about roses in the hall.
