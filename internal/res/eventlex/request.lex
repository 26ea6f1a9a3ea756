# REQUEST: call on, urge, demand, ask, appeal. Mode by what is asked: assist, change, yield, meet.

[REQUEST assist 0211]
urge_invest urge_buy urge_import urge_trade urge_export ask_invest ask_buy ask_export ask_supply press_buy press_invest encourage_invest encourage_buy invite_invest : subj > obj,comp.subj ; subj:actor obj:actor
  + Zambia's president invited China to invest in two copper smelters.
  - The brochure urges readers to invest in wool.
call_on_invest call_on_buy call_on_import call_on_trade appeal_to_invest appeal_to_buy : subj > on,to ; subj:actor
  + Khartoum called on Gulf states to invest in its farmland.
  - The broker called on Tuesday to buy a flat.
call_for appeal_for push_for lobby_for press_for : subj > with,for.with,for.from,from,for.between ; subj:actor for:{investment,trade,free-trade,trade-deal,trade-talk,pipeline,joint-venture}
  + Ankara pushed for trade with Yerevan after three decades.
  - The plumber called for a new pipeline in the cellar.
seek court woo : subj > from,of,obj.from ; subj:state|org|{government,minister,president} obj:{investment,investor,trade-deal,free-trade,market,capital}
  + Ethiopia is seeking investment from Turkey for its railways.
  - The singer courted a banker.

[REQUEST assist 0212]
urge_join ask_join invite_join press_join call_on_join urge_contribute ask_contribute press_contribute ask_participate urge_participate : subj > obj,on,comp.subj ; subj:actor comp.obj:{coalition,force,exercise,drill,patrol,fleet,operation,mission,campaign}|comp.to:{force,coalition,mission,patrol,fleet}|comp.in:{exercise,drill,operation,patrol}
  + Washington asked Japan to join a naval patrol in the gulf.
  - The choir asked a tenor to join.
call_for push_for press_for appeal_for : subj > with,for.with,for.between,from ; subj:actor for:{patrol,joint-patrol,exercise,joint-exercise,drill,alliance,task-force,joint-force}
  + The Malaysian navy called for joint patrols with Indonesia.
  - The coach called for an extra drill.

[REQUEST assist 0213]
urge_extradite ask_extradite press_extradite urge_hand ask_hand press_hand ask_surrender urge_surrender ask_deport urge_deport request_extradite ask_arrest urge_arrest : subj > obj,comp.subj ; subj:actor comp.obj:human|comp.obj:person|comp.obj:{suspect,fugitive}
  + Turkey asked Sweden to extradite a banker wanted for fraud.
  - The coach asked his player to hand over the captaincy.
call_on_extradite call_on_hand call_on_surrender call_on_arrest appeal_to_extradite appeal_to_hand appeal_to_arrest : subj > on,to ; subj:actor
  + The tribunal called on Serbia to arrest the former general.
  - The guide called on Sunday to hand over the tickets.
seek request ask_for apply_for push_for press_for : subj > from,of,obj.from,for.from ; subj:actor obj:{extradition,handover,surrender}|for:{extradition,handover,surrender}
  + Prosecutors in Lima have sought the extradition of a former president from the United States.
  - The actor sought the handover of the script.
request/n demand/n application/n bid/n : by,from,poss,mod > to,for.from ; for:{extradition}|by.for:{extradition}
  + Morocco is studying a Belgian request for the extradition of the smuggler.
  - A request by guests for tea was met.
issue+arrest-warrant|warrant|red-notice request+warrant|red-notice : subj > for,obj.for,against,obj.against ; subj:actor
  + Ukraine requested a red notice for the fugitive lawmaker.
  - The shop issued a warrant for the toaster.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{extradite,arrest,surrender,deport}
  + Peru's request to Israel to extradite the former president was its second.
  - The bride's request to arrest the clock was a joke.

[REQUEST assist 0214]
ask_contact urge_contact ask_call urge_call ask_phone urge_phone ask_ring urge_ring ask_email advise_contact encourage_contact encourage_call : subj,comp.obj > obj ; pass comp.obj:{police,officer,detective,force,crimestopper,garda,sheriff,investigator,inspector,constable,us,them,line,hotline,tip-line,tipline,cid}
  + Anyone with information is asked to contact Leeds police.
  - Guests with a complaint are asked to contact the kitchen.
appeal_for appeal+information|witness put_out+appeal issue+appeal renew+appeal : subj > to,for ; subj:{police,officer,detective,force,garda,sheriff,investigator,inspector,sergeant,constable,department} for:{witness,information,footage,dashcam-footage,help,lead}
  + Detectives in Cork are appealing for witnesses.
  - The dancer appeals for the eye.
urge_come ask_come encourage_come implore_come : subj > obj,comp.subj ; subj:{police,officer,detective,force,garda,sheriff,investigator,inspector,sergeant,constable,prosecutor,family,coroner} obj:{anyone,witness,people,motorist,resident,public,driver,victim,person}
  + Detectives in Perth urged witnesses to come forward.
  - The aunt asked anyone to come to tea.
urge_share ask_share press_share request_share call_on_share urge_disclose ask_disclose urge_exchange ask_exchange : subj > obj,on,comp.subj ; subj:actor comp.obj:{intelligence,information,data,evidence,file,record,detail,report}
  + Norway urged its allies to share intelligence on the cable cuts.
  - She asked her sister to share a dessert.
ask_for request seek call_for : subj > from,for.from,obj.from,of ; subj:actor obj:{intelligence,evidence,information,detail,file,document}|for:{intelligence,evidence,information,detail,document}
  + Israeli police requested information from Interpol about the two pilots.
  - The reader requested information on bees.

[REQUEST assist 022]
urge_support urge_back urge_endorse urge_recognise urge_recognize urge_ratify urge_vote ask_support ask_back ask_endorse ask_recognise ask_recognize press_recognise press_recognize press_support press_back ask_vote urge_approve ask_approve press_ratify : subj > obj,comp.subj ; subj:actor
  + Palestinian diplomats pressed Norway to recognise their state.
  - The label asked fans to back the album.
call_on_support call_on_back call_on_recognise call_on_recognize call_on_ratify call_on_endorse appeal_to_support appeal_to_back appeal_to_recognise call_on_vote : subj > on,to ; subj:actor
  + The secretary general called on all member states to ratify the test ban treaty.
  - The agent called on Monday to endorse a cheque.
seek ask_for request appeal_for lobby_for canvass_for court : subj > from,of,for.from,obj.of,obj.from ; subj:actor obj:{recognition,endorsement,backing,blessing,membership,approval,vote}|for:{recognition,endorsement,backing,blessing,vote}
  + Kosovo lobbied for recognition from five EU countries.
  - The essay seeks the approval of readers.
rally seek_rally try_rally : subj > behind,obj ; subj:actor obj:{ally,bloc,neighbour,opinion,coalition}
  + The Ukrainian foreign minister rallied allies behind the peace plan.
  - The striker rallied his side.
apply_for apply seek bid_for : subj > to,of,for.of,for.in ; subj:state for:{membership,candidacy,accession,seat,observer-status}|obj:{membership,accession,candidacy}
  + Georgia applied for membership of the European Union in March.
  - He applied for membership of a golf club.
bid/n application/n : by,of,poss,mod > to,for.of,for.in ; for:{membership,accession,seat} by:state|poss:state|mod:state|of:state
  + Bosnia's application for membership of NATO was renewed.
  - A bid for a seat by the bus rider failed.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{recognise,recognize,ratify,endorse,support,back,vote}
  + The Palestinian appeal to Japan to recognise the state is two years old.
  - A call to support arches was made by the mason.

[REQUEST assist 0231]
urge_lend urge_fund urge_finance urge_forgive urge_bail ask_lend ask_fund ask_finance ask_forgive ask_bail ask_reschedule ask_restructure urge_restructure urge_write press_forgive ask_pay urge_pay ask_extend : subj > obj,comp.subj ; subj:actor obj:actor
  + Ghana asked its creditors and the Chinese government to restructure 10 billion dollars of debt.
  - He asked a friend to lend him a coat.
call_on_forgive call_on_fund call_on_lend call_on_write call_on_finance appeal_to_fund appeal_to_lend appeal_to_pay appeal_to_forgive : subj > on,to ; subj:actor
  + African ministers called on rich countries to write off the debts of the Sahel.
  - The clerk called on Friday to pay.
ask_for request seek appeal_for apply_for turn_to : subj > from,to,of,for.from,obj.from ; subj:actor obj:{loan,bailout,credit,debt-relief,financing,budget-support,credit-line,rescue-package}|for:{loan,bailout,credit,debt-relief,financing,bail-out,budget-support}
  + Sri Lanka sought a bailout from the International Monetary Fund.
  - The couple applied for a loan on a car.
request/n appeal/n plea/n application/n : by,from,poss,mod > to,for.from ; for:{loan,bailout,credit,debt-relief,debt,financing,bail-out}
  + Tunisia's request for a loan from the IMF is still on the table.
  - His request for a loan of a book was granted.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{lend,fund,finance,forgive,invest,pay,reschedule,restructure,bail}
  + Zambia's plea to China to forgive its loans was heard at the summit in Beijing.
  - The child's plea to pay later was smart.

[REQUEST assist 0232]
urge_arm urge_train urge_equip ask_arm ask_train ask_equip press_arm press_supply urge_supply urge_deliver ask_deliver press_deliver urge_speed urge_send : subj > obj,comp.subj ; subj:actor comp.obj:{weapon,arms,tank,missile,ammunition,jet,force,army,rebel,fighter,soldier,battery,shell,aircraft,fighter-jet,air-defence}
  + Kyiv urged Berlin to deliver missiles with a longer range.
  - The recipe urged cooks to supply jets of cream.
call_on_arm call_on_supply call_on_deliver appeal_to_arm appeal_to_supply plead_with_arm beg_arm : subj > on,to,with ; subj:actor
  + Syrian rebels appealed to Gulf monarchies to arm their units.
  - The grocer called on Thursday to deliver eggs.
ask_for request appeal_for seek plead_for beg_for : subj > from,of,for.from,obj.from,to ; subj:actor obj:{weapon,arms,ammunition,missile,tank,air-defence,military-aid,fighter-jet,drone,battery,shell}|for:{weapon,arms,ammunition,missile,tank,military-aid,air-defence,fighter-jet,battery}
  + The Somali president asked for helicopters and ammunition from Turkey.
  - The museum asked for a tank from the toy maker.
request/n appeal/n plea/n : by,from,poss,mod > to,for.from ; for:{weapon,arms,ammunition,missile,tank,military-aid,air-defence,jet,fighter-jet,battery}
  + There was a new plea by Ukraine for tanks.
  - A plea for tank tops by the shop failed.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{arm,train,equip,supply,deliver}
  + Kyiv's appeal to Berlin to deliver the missiles is a year old.
  - The shop's call to deliver milk was late.

[REQUEST assist 0233]
urge_donate urge_feed urge_shelter urge_accept urge_resettle urge_evacuate urge_rescue urge_take ask_donate ask_feed ask_accept ask_shelter ask_evacuate ask_rescue ask_resettle press_accept : subj > obj,comp.subj ; subj:actor obj:actor comp.obj:human|comp.obj:{money,food,tent,blanket,blood,million,billion,dollar,refugee,medicine,vaccine}
  + The refugee agency urged Italy to rescue the migrants drifting off Malta.
  - The vet asked owners to feed their cats less.
call_on_donate call_on_accept call_on_rescue call_on_shelter call_on_evacuate appeal_to_donate appeal_to_accept appeal_to_rescue appeal_to_send appeal_to_take call_on_take : subj > on,to ; subj:actor comp.obj:human|comp.obj:{money,food,tent,blanket,blood,million,billion,refugee,medicine,vaccine,share,helicopter,boat,doctor}
  + The UN envoy called on Bangladesh to shelter the refugees at its gate.
  - The warden called on Sunday to accept a prize.
appeal_for plead_for ask_for call_for launch+appeal : subj > to,from,for.from,obj.to ; subj:actor for:{food,food-aid,tent,blanket,medicine,vaccine,blood,water,donation,relief,humanitarian-aid,million,billion,dollar,doctor,rescue,rescuer}
  + The World Food Programme appealed for 90 million dollars to feed drought victims in Somalia.
  - The recipe calls for food colouring.
appeal/n plea/n request/n call/n : by,from,poss,mod > to ; for:{food,food-aid,tent,medicine,vaccine,donation,relief,aid,humanitarian-aid,million,billion,dollar,fund,help,donor}
  + Malawi's appeal for tents reached donors in Geneva.
  - The appeal of food for cats is smell.
plead_for cry_out_for issue+appeal launch+flash-appeal|appeal|fundraising|donation-drive put_out+appeal|call send_out+appeal|call make+plea|appeal : subj > to,from,obj.to,obj.for,for.from,on ; subj:actor|human for:{food,tent,blanket,medicine,vaccine,blood,water,donation,relief,aid,help,doctor,rescuer,boat,helicopter,shelter,fuel,oxygen,generator}|obj.for:{food,tent,blanket,medicine,vaccine,blood,water,donation,relief,aid,help,doctor,rescuer,boat,helicopter,shelter,fuel,oxygen,million,billion}
  + Vanuatu's government issued an appeal for tents after the quake.
  - The pub issued an appeal for blood oranges.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{donate,feed,shelter,rescue,evacuate,resettle}
  + The UN's appeal to Gulf states to feed the Sudanese refugees has raised a tenth of the sum.
  - The zoo's call to feed the seal was loud.
plead_for appeal_for call_for beg_for cry_out_for ask_for seek request : subj > from,to,obj.from,of,for.from ; subj:state|{premier,president,minister,government} for:{finance,climate-finance,debt-relief,relief,funding,debt-forgiveness,investment,bailout,moratorium}|obj:{finance,climate-finance,debt-relief,debt-forgiveness,bailout,moratorium,debt-moratorium}
  + The premier of Barbados pleaded for climate finance.
  - The premier's cook pleaded for relief from onions.

[REQUEST assist 0234]
urge_intervene ask_intervene press_intervene urge_protect ask_protect ask_deploy urge_deploy ask_police ask_escort urge_escort ask_patrol invite_deploy : subj > obj,comp.subj ; subj:actor obj:actor
  + The ousted government asked ECOWAS to intervene before the junta tightened its grip.
  - The tutor urged a pupil to protect her knees.
call_on_intervene call_on_protect call_on_deploy appeal_to_intervene appeal_to_protect plead_with_intervene call_on_defend appeal_to_defend : subj > on,to,with ; subj:actor
  + Yazidi elders appealed to the United Nations to protect their villages.
  - The referee called on VAR to intervene.
ask_for request appeal_for call_for seek plead_for : subj > from,of,for.from,obj.from ; subj:actor obj:{peacekeeper,troop,protection,no-fly-zone,intervention,reinforcement,escort,peacekeeping-force,safe-haven}|for:{peacekeeper,troop,protection,no-fly-zone,intervention,peacekeeping-force,safe-haven,escort}
  + Haiti's council requested peacekeepers from the African Union.
  - The lotion calls for protection of the skin.
request/n call/n appeal/n plea/n demand/n : by,from,poss,mod > to,for.by,for.from ; for:{peacekeeper,troop,protection,no-fly-zone,intervention,reinforcement,deployment,peacekeeping-force}
  + Haitian calls for the deployment of a foreign force grew louder.
  - The bird's calls for protection rang out.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{intervene,protect,deploy,defend,escort}
  + Bahrain's request to Saudi Arabia to intervene came on a Monday.
  - The coach's call to defend was late.

[REQUEST assist 1011]
demand insist press : subj > comp.subj ; subj:actor comp comp:{buy,invest,import,purchase,export,supply,trade}
  + Washington demanded that Japan buy more rice from its farmers.
  - The dough demands that bakers trade rest for speed.
demand : subj > from,of,obj.from,obj.to ; subj:actor obj:{market-access,investment,contract,concession,share,stake,royalty} from:actor|of:actor|obj.from:actor
  + Congo demanded a bigger share of the profits from the Chinese consortium.
  - The dough demands a share of rye.

[REQUEST assist 1012]
demand insist : subj > comp.subj ; subj:actor comp comp:{contribute,join,host,spend} comp.subj:state|org
  + The American president demanded that Germany spend more on its own defence.
  - The rules demand that teams host a match.

[REQUEST assist 1013]
demand insist : subj > comp.subj ; subj:actor comp comp:{extradite,surrender,hand,arrest,prosecute,try,deport} comp.subj:actor
  + Ankara demanded that Athens extradite eight soldiers who fled by helicopter.
  - The role demands that he arrest our eye.
demand : subj > from,of,by,obj.by,obj.from,obj.to ; subj:actor obj:{extradition,handover,surrender,arrest,deportation}
  + Bangladesh demanded the extradition of its former prime minister from India.
  - The task demands the surrender of pride.
request seek ask_for call_for want appeal_for : subj > from,of,obj.from,to ; subj:state|{government,president,premier,minister} obj:{force,troop,peacekeeper,peacekeeping-force,intervention,mission,observer,adviser,air-support,reinforcement,military-help,security-force}|for:{force,troop,peacekeeper,peacekeeping-force,intervention,mission,observer,air-support,reinforcement,security-force}
  + Haiti requested an international force.
  - The governor's cat wanted an adviser.

[REQUEST assist 1014]
demand insist : subj > comp.subj ; subj:actor comp comp:{share,disclose,publish,reveal,declassify,explain} comp.subj:actor
  + Lawmakers in Canberra demanded that the spy agency disclose its files on the raid.
  - The genre demands that authors reveal the culprit.
demand seek : subj > from,of,obj.from,over,on ; subj:actor obj:{explanation,clarification,answer,detail,transparency,account,evidence,proof} from:actor|of:actor|obj.from:actor
  + Warsaw demanded an explanation from Kyiv after grain was stopped at the frontier.
  - The puzzle demands an answer from memory.

[REQUEST assist 102]
demand insist : subj > comp.subj ; subj:actor comp comp:{recognise,recognize,support,back,ratify,endorse,apologise,apologize} comp.subj:actor
  + Armenia demanded that Turkey recognise the killings as genocide.
  - The code demands that users support the old file.
demand : subj > from,of,obj.from,for ; subj:actor obj:{apology,recognition,retraction,public-apology}
  + Algiers demanded an apology from Paris for the nuclear tests in the Sahara.
  - Good manners demand an apology.

[REQUEST assist 1031]
demand insist : subj > comp.subj ; subj:actor comp comp:{pay,fund,finance,lend,compensate,reimburse,refund} comp.subj:actor
  + Poland demanded that Germany pay reparations for the war.
  - The bill demands that guests pay at noon.
demand seek claim : subj > from,of,for,obj.from,obj.for ; subj:state|org|{government,family,victim,survivor,tribe,villager} obj:{compensation,reparation,damages,refund,debt-relief,loan,subsidy,payment,repayment}
  + Namibian chiefs and their government demanded reparations from Germany.
  - The player claimed damages from luck.
demand/n claim/n : by,from,of,poss,mod > on,against,to,for.from ; by:actor|poss:actor|mod:actor|from:actor for:{compensation,reparation,damages,repayment}
  + Poland's demand for reparations from Germany is not new.
  - The demand for compensation plates rose.

[REQUEST assist 1032]
demand insist : subj > comp.subj,from,of ; subj:actor comp comp:{arm,equip,train,deliver,supply} comp.subj:actor
  + Ukrainian commanders demanded that the ministry deliver shells within days.
  - The app demands that couriers deliver soup hot.

[REQUEST assist 1033]
demand : subj > from,of,to,obj.from,obj.for ; subj:actor obj:{aid,food,relief,shelter,water,medicine,asylum,resettlement,housing,electricity,vaccine} from:actor|of:actor|obj.from:actor|+for
  + Flood victims demanded shelter from the Pakistani government.
  - The orchid demands water from the rain.

[REQUEST assist 1034]
demand : subj > from,of,for,by,obj.from,obj.for ; subj:actor obj:{protection,intervention,peacekeeper,security,deployment,no-fly-zone,escort,security-guarantee}
  + Doctors in Kolkata demanded protection from the state government.
  - The battery demands protection from heat.

[REQUEST change 0242]
urge_repeal urge_amend urge_reform urge_scrap urge_reverse urge_reconsider urge_review urge_drop urge_abandon urge_rescind urge_overturn urge_delay ask_repeal ask_amend ask_scrap ask_reverse ask_reconsider ask_review ask_change urge_change press_change press_scrap press_repeal urge_revise ask_revise urge_rethink : subj > obj,comp.subj ; subj:actor obj:actor
  + Amnesty urged the Ugandan parliament to repeal the law on same-sex relations.
  - The tailor asked a client to change.
call_on_repeal call_on_amend call_on_reform call_on_scrap call_on_reverse call_on_reconsider call_on_review call_on_drop call_on_abandon call_on_change call_on_revise appeal_to_reconsider appeal_to_scrap appeal_to_drop appeal_to_repeal appeal_to_reverse plead_with_reconsider : subj > on,to,with ; subj:actor
  + Germany called on Hungary to reverse its decision on the asylum law.
  - The postman called on Friday to change a note.
call_for push_for press_for campaign_for lobby_for agitate_for argue_for : subj > of,for.of,for.in,for.by,in ; subj:actor for:{reform,change,repeal,abolition,amendment,overhaul,moratorium,review,rethink,u-turn,repeal,nationalisation,nationalization,subsidy,wage,pay,land-reform,abolishment,legislation,law}
  + Norway campaigned for the abolition of the death penalty in Iran.
  - The script calls for a change of costume.
call/n demand/n plea/n appeal/n : by,from,poss,mod > to,on,for.by,for.in ; for:{reform,change,repeal,abolition,amendment,overhaul,moratorium,review,rethink,law,legislation}
  + Calls from Brussels for an overhaul of the Polish courts fell on deaf ears.
  - A call for a change of pitch was heard.
urge press call_on implore ask lobby warn : subj > obj,on ; subj:actor|org|person|{group,union,exporter,farmer,company} obj:actor|{government,bank,minister,court,parliament}|on:actor|on:{government,bank,minister,parliament} comp:{raise,lower,cut,increase,devalue,freeze,impose,introduce,ban,protect,regulate,tax,slash,peg,halve}
  + Egyptian trade unions asked the government to raise wages.
  - The customer asked the bank teller to cut a cheque.

[REQUEST change 0243]
urge_respect urge_guarantee urge_uphold urge_ensure urge_legalise urge_legalize urge_safeguard ask_respect ask_guarantee press_respect press_guarantee urge_investigate ask_investigate press_investigate urge_prosecute urge_punish ask_punish urge_grant : subj > obj,comp.subj ; subj:actor obj:actor
  + The European Parliament urged Azerbaijan to respect the rights of Armenians.
  - The sign asked guests to respect the lawn.
call_on_respect call_on_guarantee call_on_uphold call_on_ensure call_on_legalise call_on_investigate call_on_prosecute call_on_punish appeal_to_respect appeal_to_investigate appeal_to_ensure call_on_grant call_on_safeguard call_on_protect : subj > on,to ; subj:actor comp
  + UN experts called on Sri Lanka to investigate the mass graves.
  - The vicar called on Sunday to ensure that all was well.
call_for push_for press_for campaign_for lobby_for demand_for : subj > for.in,for.by,for.into,by,into ; subj:actor for:{right,rights,equality,freedom,justice,inquiry,investigation,probe,suffrage,equal-right,press-freedom,accountability,fair-trial,transparency}
  + Malta's opposition called for an inquiry into the spying by the police.
  - The part calls for freedom of the wrist.
call/n demand/n appeal/n plea/n : by,from,poss,mod,of > to,on,for.into,into ; for:{right,rights,equality,freedom,justice,inquiry,investigation,probe,accountability,equal-right}
  + Calls by UN experts for an investigation into the deaths embarrassed Manila.
  - A call for justice in the poem is weak.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{respect,investigate,guarantee,prosecute,uphold,punish,legalise}
  + The UN's call on Colombo to investigate the graves went into a report.
  - The coach's call to respect the line was clear.

[REQUEST change 0244]
urge_hold urge_restore urge_form urge_convene ask_form urge_respect ask_hold press_hold press_restore urge_relinquish press_hand urge_cede : subj > obj,comp.subj ; subj:actor comp.obj:{election,vote,order,rule,democracy,government,referendum,parliament,power,constitution,assembly,poll}
  + The Commonwealth urged Fiji to hold elections within a year.
  - The guide asked the group to hold the rail.
call_on_hold call_on_restore call_on_form call_on_convene call_on_relinquish call_on_cede call_on_return appeal_to_hold appeal_to_restore appeal_to_form : subj > on,to ; subj:actor comp.obj:{election,vote,order,rule,democracy,government,referendum,parliament,power,constitution,assembly,poll}|comp.to:{barracks,order,rule,democracy,constitution}
  + ECOWAS called on Mali's junta to return to constitutional rule.
  - The host called on Monday to hold a vote on cakes.
call_for push_for press_for campaign_for agitate_for clamour_for : subj > in,for.in,of,for.for ; subj:actor for:{election,referendum,democracy,autonomy,independence,self-determination,recount,re-run,rerun,federalism,transition,civilian-rule,constitution,early-election,snap-election,unity-government,statehood,secession,partition}
  + Catalan parties pushed for a referendum on independence from Spain.
  - The teacher called for a recount of the pencils.
call/n demand/n : by,from,poss,mod > to,on,for.from ; for:{election,referendum,democracy,autonomy,independence,recount,self-determination,early-election,snap-election,statehood,secession,civilian-rule}
  + The Kurds repeated their call to Baghdad for autonomy.
  - Demand for independence from parents rises with age.

[REQUEST change 1042]
demand insist : subj > comp.subj ; subj:actor comp comp:{change,repeal,amend,scrap,reverse,cut,raise,reform,abolish,cancel,revise,drop} comp.subj:actor
  + Farmers demanded that Brussels scrap the rules on fallow land.
  - The recipe demands that cooks cut the fat.
demand : subj > from,of,in,obj.of,obj.from,obj.in ; subj:actor obj:{repeal,abolition,reform,amendment,wage,pay,pay-rise,pension,subsidy,cut,cancellation,overhaul,review,scrapping,reversal,land,job,change,moratorium}
  + Striking nurses demanded a pay rise of ten percent from the Nigerian government.
  - The dance demands a change of shoes.
demand/n : by,from,poss,mod > to,on,of,for.of ; by:actor|poss:actor|mod:actor|from:actor for:{reform,repeal,wage,pay,pay-rise,change,abolition,overhaul,cut,review}
  + The union's demand for a review of pensions is on the table of the Chilean government.
  - There was demand for pay phones.

[REQUEST change 1043]
demand insist : subj > comp.subj ; subj:actor comp comp:{respect,guarantee,protect,investigate,uphold,punish,ensure} comp.subj:actor
  + Widows of the miners demanded that the South African state punish the officers.
  - The game demands that you protect the king.
demand : subj > from,of,for,into,obj.for,obj.into,obj.from ; subj:actor obj:{justice,right,rights,equality,freedom,inquiry,investigation,probe,accountability,suffrage,fair-trial,punishment,citizenship,equal-right,visa-free}
  + Lawmakers demanded an inquiry into the Ugandan army.
  - The knot demands freedom of the thumb.
petition sue take+court@to : subj > obj ; subj:human|org|group obj:{court,government,ministry,parliament,council,tribunal} for:{right,release,recognition,access,citizenship,land,vote}
  + Stateless families petitioned the Malaysian government for citizenship.
  - The firm petitioned for a permit of its own.

[REQUEST change 1044]
demand insist : subj > comp.subj ; subj:actor comp comp:{hold,restore,form,convene,dissolve,relinquish} comp.subj:actor|comp.obj:{election,order,parliament,government,referendum,power}
  + ECOWAS demanded that Niger's generals restore constitutional order within a week.
  - The cure demands that you hold your breath.
demand seek : subj > from,of,in,for,obj.from,obj.for,obj.in ; subj:actor obj:{election,referendum,autonomy,independence,democracy,self-rule,recount,rerun,statehood,self-determination,transition,early-election,civilian-rule,secession}
  + Tamil parties demanded autonomy from Colombo for the north.
  - The trail demands independence of mind.

[REQUEST yield 0241]
urge_resign urge_step urge_quit urge_abdicate ask_resign ask_step ask_quit press_resign press_step press_quit beg_resign tell_resign tell_quit tell_step pressure_resign pressure_quit order_resign : subj > obj,comp.subj ; subj:actor obj:actor|obj:person
  + Three former generals urged the Venezuelan president to step down.
  - The doctor told her to quit smoking.
call_on_resign call_on_step call_on_quit call_on_abdicate call_on_stand appeal_to_resign appeal_to_step appeal_to_quit : subj > on,to ; subj:actor
  + Bishops called on the Congolese president to step down at the end of his term.
  - The trainer called on Wednesday to quit.
call_for push_for press_for campaign_for clamour_for clamor_for agitate_for : subj > of,for.of,for.poss,for.by ; subj:actor for:{resignation,departure,removal,ouster,dismissal,impeachment,overthrow,abdication,sacking,exit,downfall}
  + Opposition lawmakers called for the impeachment of the South Korean president.
  - The recipe calls for the removal of the seeds.
call/n demand/n : by,from,poss,mod > for.of,for.poss,on ; for:{resignation,departure,removal,ouster,dismissal,impeachment,overthrow,abdication,sacking,exit}|by.for:{resignation,departure,removal,ouster,dismissal,impeachment}|from.for:{resignation,departure,removal,ouster,dismissal,impeachment}
  + The Peruvian interior minister is facing opposition calls for his dismissal.
  - A call for the removal of weeds was made.
sign+petition launch+petition start+petition hand_in+petition : subj > against,for,obj.against,obj.for,to ; subj:actor|human
  + Half a million Britons signed a petition against the visit of the president.
  - The owner signed a petition of debt.
call/n appeal/n plea/n demand/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{resign,step,quit,abdicate,stand}
  + Malian calls on the president to resign are growing louder.
  - The doctor's appeal to quit sugar was sound.

[REQUEST yield 0251]
urge_lift ask_lift press_lift call_on_lift appeal_to_lift urge_end ask_end press_end call_on_end urge_ease ask_ease call_on_ease urge_relax urge_unblock ask_unblock urge_restore : subj > obj,on,to,comp.subj ; subj:actor comp.obj:{ban,curfew,emergency,censorship,restriction,state-of-emergency,martial-law,internet,crackdown,persecution,repression,immunity}
  + The European Union urged Ethiopia to lift the curfew in Amhara.
  - The gym urged men to lift weights.
call_for push_for press_for appeal_for : subj > on,by,in,for.of,for.on,for.to,for.in ; subj:actor for:{lifting,easing,end,relaxation,removal} for.of:{ban,curfew,emergency,censorship,restriction,crackdown,persecution}|for.to:{ban,curfew,emergency,censorship,crackdown,persecution,restriction,harassment,repression,martial-law}
  + The watchdog called for an end to the persecution of Uighurs by China.
  - The chef called for an end to the ban on butter.

[REQUEST yield 0252]
urge_return urge_end urge_stop call_on_end call_on_stop call_on_go urge_disperse ask_disperse appeal_to_go appeal_to_end appeal_to_return order_return order_disperse tell_disperse : subj > obj,on,to,comp.subj ; subj:actor obj:{protester,demonstrator,striker,worker,crowd,student,union,teacher,doctor,supporter,strikers,protestor}|on:{protester,demonstrator,striker,worker,crowd,student,union,teacher,doctor,supporter}|to:{protester,demonstrator,striker,worker,crowd,student,union,teacher,supporter}
  + The Georgian prime minister urged the demonstrators to go home and end their siege.
  - The porter urged the waiters to stop for tea.
appeal_for call_for plead_for urge : subj > to,on,from ; subj:actor for:{calm,restraint,order,patience}|obj:{calm,patience}
  + Senegal's president appealed for calm after two nights of rioting.
  - The nurse called for calm in the ward.
appeal/n plea/n call/n : by,from,poss,mod > to,on ; for:{calm,patience,unity}
  + The Nigerian governor's appeal for calm was read out on the radio.
  - The call for order in the court of kings is a poem.

[REQUEST yield 0253]
urge_release urge_free urge_pardon urge_spare urge_return urge_commute ask_release ask_free ask_pardon ask_spare press_release press_free press_return beg_release beg_free beg_spare implore_release implore_free lobby_release urge_repatriate ask_repatriate order_release order_free tell_release : subj > obj,comp.subj ; subj:actor comp.obj:human|comp.obj:person|comp.obj:{hostage,prisoner,detainee,body,remains,artefact,marble,treasure,ship,crew,vessel,asset,land}
  + Kenyan doctors pressed Iran to release two colleagues held since June.
  - Fans pressed the studio to release the film.
call_on_release call_on_free call_on_pardon call_on_spare call_on_return call_on_commute call_on_repatriate appeal_to_release appeal_to_free appeal_to_spare appeal_to_pardon appeal_to_return plead_with_release plead_with_spare plead_with_free : subj > on,to,with ; subj:actor comp.obj:human|comp.obj:person|comp.obj:{hostage,prisoner,detainee,body,remains,artefact,marble,treasure,ship,crew,vessel,sentence}
  + Red Cross officials appealed to the Colombian rebels to release the drivers.
  - The band called on Monday to release a single.
call_for appeal_for push_for press_for plead_for campaign_for clamour_for lobby_for : subj > by,from,of,for.by,for.from,for.of ; subj:actor for:{release,return,repatriation,freedom,clemency,pardon,amnesty,restitution,handover,freeing}
  + Nigeria called for the return of the bronzes by British museums.
  - The plan calls for the release of the song.
appeal/n plea/n call/n : by,from,poss,mod > to,for.by,for.from ; for:{release,return,repatriation,clemency,pardon,amnesty,freedom,restitution,mercy}
  + Indonesia's plea for clemency for two maids on death row in Riyadh was turned down.
  - The call for the release of the song grew.
plead_for appeal_for beg_for : subj > of,for.of,to,with,from ; subj:human|person|org|group|{mother,wife,father,family,parent,lawyer,relative} for:{life,mercy,clemency,return,safe-return,release,freedom,son,daughter,husband,body}
  + The mother of the Japanese hostage pleaded for the life of her son.
  - The dog begged for the return of the ball.
call/n appeal/n plea/n request/n demand/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{release,free,pardon,spare,return,repatriate}
  + Athens's plea to London to return the marbles is older than the union.
  - The mason's plea to return the marbles to the bag was funny.

[REQUEST yield 0254]
urge_lift urge_ease urge_unfreeze urge_waive urge_relax ask_lift ask_ease ask_unfreeze ask_waive press_lift press_unfreeze call_on_lift call_on_ease call_on_unfreeze call_on_waive appeal_to_lift urge_drop ask_drop urge_end call_on_end : subj > obj,on,to,comp.subj ; subj:actor comp.obj:{sanction,embargo,tariff,asset,fund,duty,boycott,trade-ban,quota,trade-barrier,reserve,arms-embargo}
  + Afghanistan's rulers called on Washington to unfreeze the reserves of the central bank.
  - The nurse asked him to ease his grip.
call_for push_for press_for lobby_for plead_for campaign_for : subj > on,by,for.of,for.on,against ; subj:actor for:{lifting,end,easing,waiver,removal,exemption,suspension} for.of:{sanction,embargo,tariff,duty,boycott}|for.to:{sanction,embargo,tariff,boycott}|for.from:{sanction,tariff,duty}
  + Bishops called for the lifting of the sanctions on Syria.
  - The singer called for an end to the set.
call/n appeal/n plea/n request/n demand/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{lift,ease,waive,unfreeze,relax} comp.obj:{sanction,embargo,tariff,asset,fund,boycott,duty}
  + Cuba's appeal to Washington to lift the embargo was backed by 187 states.
  - The gym's appeal to lift the fund box was met.

[REQUEST yield 0255]
urge_allow urge_let urge_admit urge_grant urge_open ask_allow ask_let ask_admit press_allow press_admit press_let urge_reopen ask_reopen press_open urge_guarantee urge_permit ask_permit : subj > obj,comp.subj ; subj:actor comp.obj:{access,aid,convoy,inspector,monitor,observer,corridor,crossing,passage,journalist,worker,visit,border,envoy,agency,investigator,relief}|comp.subj:{inspector,monitor,observer,convoy}
  + The IAEA pressed Iran to admit its inspectors to the site.
  - The waiter asked the chef to allow access to the cellar.
call_on_allow call_on_let call_on_admit call_on_open call_on_reopen call_on_permit appeal_to_allow appeal_to_let appeal_to_open appeal_to_grant plead_with_let plead_with_allow : subj > on,to,with ; subj:actor comp
  + The UN called on Israel to allow fuel into the enclave.
  - The porter called on me to let him in.
call_for appeal_for push_for press_for plead_for : subj > by,from,to,for.to,for.for,for.by ; subj:actor for:{access,humanitarian-access,corridor,humanitarian-corridor,safe-passage,passage,inspection,observer,monitor,evacuation,reopening,safe-zone}
  + Doctors Without Borders called for humanitarian access to El Fasher.
  - The architect called for access to the loft.
call/n demand/n request/n appeal/n plea/n : by,from,poss,mod > to,for.to ; for:{access,corridor,passage,inspection,observer,monitor,evacuation,safe-passage}
  + There was another request by the United Nations for access to the camps.
  - The request for access to the loft was met.
call/n appeal/n plea/n request/n demand/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{allow,admit,open,grant,let,permit,reopen}
  + The Red Cross's appeal to Addis Ababa to open a road into Tigray took months.
  - The guest's request to open a window was met.

[REQUEST yield 0256]
urge_halt urge_cease urge_stop urge_withdraw urge_disarm urge_refrain urge_pull urge_lay urge_avoid urge_exercise urge_show urge_de-escalate ask_halt ask_stop ask_withdraw ask_refrain press_halt press_withdraw press_stop press_pull tell_stop tell_withdraw order_withdraw urge_end ask_pull : subj > obj,comp.subj ; subj:actor comp.obj:{attack,offensive,bombing,shelling,airstrike,strike,fire,troop,force,arm,weapon,restraint,violence,war,hostility,fighting,raid,escalation,militia,bloodshed,operation,campaign,siege,provocation,missile,test}|comp.from:{attack,violence,strike,step,action,provocation,bombing,force,town,territory,area,border}
  + France urged Rwanda to withdraw its troops from the hills around Goma.
  - The coach urged his side to stop the attack on the left.
call_on_halt call_on_cease call_on_stop call_on_withdraw call_on_disarm call_on_refrain call_on_pull call_on_lay call_on_exercise call_on_show call_on_end appeal_to_halt appeal_to_stop appeal_to_lay appeal_to_end appeal_to_withdraw appeal_to_show plead_with_stop : subj > on,to,with ; subj:actor comp.obj:{attack,offensive,bombing,shelling,airstrike,strike,fire,troop,force,arm,weapon,restraint,violence,war,hostility,fighting,raid,escalation,bloodshed,operation,campaign,siege,missile,test}|comp.from:{attack,violence,strike,step,action,provocation,force,town,territory,area,border}
  + The Pope appealed to Sudan's generals to lay down their arms.
  - The boss called on Monday to end a strike of luck.
call_for appeal_for push_for press_for plead_for urge : subj > by,in,from,between,for.between,for.in,for.by,for.from,for.to ; subj:actor for:{ceasefire,cease-fire,truce,restraint,de-escalation,disarmament,pullout,withdrawal,armistice,cessation,pause,humanitarian-pause,lull,demilitarisation}|obj:{restraint,de-escalation,moderation,caution}
  + Qatar called for a truce between the two Sudanese armies.
  - The recipe calls for restraint with salt.
call/n appeal/n plea/n : by,from,poss,mod > to,on,for.between,for.in,for.by ; for:{ceasefire,cease-fire,truce,restraint,de-escalation,disarmament,withdrawal,cessation,pause,peace,end}
  + There was an appeal from the Arab League for a cease-fire in Yemen.
  - The plea for a pause in the game failed.
call/n appeal/n plea/n request/n demand/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{withdraw,halt,stop,cease,disarm,refrain,end,pull,de-escalate}
  + Congo's call on Rwanda to withdraw was seconded by the Security Council.
  - The porter's call to stop was ignored.

[REQUEST yield 1041]
demand insist : subj > comp.subj ; subj:actor comp comp:{resign,step,quit,go,abdicate,stand} comp.subj:actor|comp.subj:person
  + Armenian protesters demanded that the president resign at once.
  - The stunt demands that he step left.
demand seek : subj > of,obj.of,obj.poss,from ; subj:actor obj:{resignation,ouster,dismissal,impeachment,removal,departure,overthrow,sacking,abdication,head} obj.of:human|obj.of:person|obj.poss:actor|obj.of:{government,cabinet,junta,regime}|of:human
  + Teachers in Oaxaca demanded the dismissal of the education minister.
  - The rash demands the removal of the sock.
tell order give : subj > iobj,obj ; subj:actor comp:{resign,go,step,quit,pack} obj:actor|iobj:actor
  + The army told the Egyptian president to go.
  - The coach told his striker to go.

[REQUEST yield 1051]
demand insist : subj > comp.subj ; subj:actor comp comp:{lift,unblock,restore,unban,reinstate,reopen} comp.subj:actor
  + The union of journalists demanded that Kenya lift the ban on live broadcasts.
  - The lever demands that you lift it.
demand : subj > of,on,obj.of,obj.on,obj.to,by,obj.by ; subj:actor obj:{lifting,end,easing,reinstatement,removal} obj.of:{ban,curfew,emergency,censorship,restriction,journalist,judge,worker,colleague,official}|obj.to:{ban,curfew,emergency,censorship,crackdown,harassment,repression,persecution,martial-law}
  + Lawyers demanded the reinstatement of the Pakistani judges.
  - The smell demanded the removal of the bin.

[REQUEST yield 1053]
demand insist : subj > comp.subj ; subj:actor comp comp:{release,free,return,spare,pardon,repatriate,vacate} comp.subj:actor
  + Greece demanded that Britain return the marbles.
  - The form demands that you return it.
demand seek : subj > by,from,of,obj.by,obj.from,obj.of,obj.poss ; subj:actor obj:{release,return,freedom,repatriation,restitution,amnesty,clemency,freeing,hand-over}
  + Mothers of the abducted girls demanded their release from Boko Haram.
  - The act demands the release of the rope.
demand/n : by,from,poss,mod > to,on,for.by ; by:actor|poss:actor|mod:actor|from:actor for:{release,return,repatriation,amnesty,freedom,restitution}
  + Ethiopia's demand for the return of the treasures is older than the museum.
  - Demand for the release of the phone was high.

[REQUEST yield 1054]
demand insist : subj > comp.subj,by,of,on ; subj:actor comp comp:{lift,unfreeze,waive,ease} comp.obj:{sanction,embargo,tariff,asset,fund,boycott}
  + Iran insisted that the United States lift all sanctions first.
  - The maths demands that you lift the tariff term.
demand : subj > by,on,obj.on,obj.of,obj.by,obj.to ; subj:actor obj:{lifting,end,easing,suspension,removal,relief} obj.of:{sanction,embargo,tariff,boycott,duty}|obj.to:{sanction,embargo,tariff,boycott}|obj.from:{sanction}
  + Zimbabwe demanded an immediate end to the sanctions.
  - The toast demanded an end to the set.

[REQUEST yield 1055]
demand insist : subj > comp.subj ; subj:actor comp comp:{allow,admit,let,grant,permit,open} comp.subj:actor
  + The Security Council demanded that Syria allow relief convoys across its lines.
  - The valve demands that you let air in.
demand : subj > to,from,by,obj.to,obj.for,obj.from ; subj:actor obj:{access,inspection,passage,corridor,safe-passage,visit,consular-access,right-of-way}
  + New Delhi demanded consular access to the sailors held in Doha.
  - The clock demands access from behind.

[REQUEST yield 1056]
demand insist : subj > comp.subj ; subj:actor comp comp:{withdraw,halt,stop,cease,disarm,pull,retreat,end,leave,dismantle} comp.subj:actor
  + Kinshasa demanded that Rwandan soldiers leave its soil.
  - The brake demands that cars stop here.
demand : subj > by,from,of,in,obj.by,obj.from,obj.of,obj.in,obj.to ; subj:actor obj:{ceasefire,cease-fire,truce,withdrawal,pullout,disarmament,halt,cessation,restraint,evacuation,demilitarisation,dismantling,end}
  + Sudan's army demanded the withdrawal of the paramilitaries from civilian homes.
  - The schedule demands a halt at noon.
demand/n ultimatum/n : by,from,poss,mod > to,on,for.by,for.from ; by:actor|poss:actor|mod:actor|from:actor for:{ceasefire,cease-fire,truce,withdrawal,pullout,disarmament,halt,dismantling}|comp:{withdraw,disarm,leave,halt}
  + Israel's demand for the disarmament of Hamas is the main hurdle.
  - Demand for a halt button is low.

[REQUEST meet 026]
urge_meet urge_negotiate urge_talk urge_resume urge_return urge_sit urge_engage ask_meet press_meet press_negotiate press_return press_resume press_sit urge_hold press_hold ask_resume invite_talk : subj > obj,comp.subj ; subj:actor comp.with:actor|comp.obj:{talk,dialogue,negotiation,meeting,summit,president,leader,envoy,delegation}|comp.to:{talk,table,negotiation,dialogue,negotiating-table}|comp.in:{talk,dialogue,negotiation}
  + The EU urged Serbia to return to the negotiating table.
  - The dentist asked her to return on Monday.
call_on_meet call_on_negotiate call_on_talk call_on_resume call_on_return call_on_sit call_on_engage call_on_hold call_on_start appeal_to_talk appeal_to_meet appeal_to_return appeal_to_negotiate appeal_to_resume : subj > on,to ; subj:actor comp.with:actor|comp.obj:{talk,dialogue,negotiation,meeting,summit}|comp.to:{talk,table,negotiation,dialogue}|comp.in:{talk,dialogue,negotiation}
  + Kenya called on Somalia to resume the border talks.
  - The aunt called on Sunday to talk.
call_for push_for press_for appeal_for urge : subj > with,between,for.with,for.between,for.of ; subj:actor for:{talk,dialogue,negotiation,meeting,summit,conference,peace-talk,session,emergency-meeting,emergency-session,peace-conference}|obj:{talk,dialogue,negotiation,summit}
  + Pakistan called for an emergency session of the Security Council.
  - The manual calls for a meeting of the pipes.
call/n appeal/n request/n proposal/n : by,from,poss,mod > to,for.with,with ; for:{talk,dialogue,negotiation,meeting,summit,conference,audience,session,peace-talk}
  + Seoul's request for a meeting with Pyongyang was met with silence.
  - A request for a meeting of minds is vague.
convene request seek : subj > of,obj.of ; subj:state|org obj:{session,emergency-session,emergency-meeting,special-session} of:org|obj.of:org|of:{council,assembly}|obj.of:{council,assembly}
  + Algeria requested an emergency session of the UN Security Council.
  - The band requested a session of jazz.
want_talk seek_meet want_meet hope_meet ask_speak ask_see demand_see demand_speak demand_meet ask_meet request_meet : subj > with,to,comp.with,comp.to,comp.obj ; subj:actor|person comp.with:actor|comp.to:actor|comp.obj:actor|comp.obj:person
  + Families of the hostages demanded to meet the Israeli premier.
  - The child asked to see an elephant.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{meet,negotiate,talk,resume,return,sit,engage}
  + Seoul's request to Pyongyang to resume the hotline calls met with silence.
  - The aunt's request to meet at noon was kind.

[REQUEST meet 027]
urge_settle urge_resolve urge_compromise urge_agree urge_reach urge_sign urge_end ask_resolve ask_settle press_settle press_compromise press_agree press_sign press_reach urge_bury urge_put : subj > obj,comp.subj ; subj:actor comp.obj:{dispute,conflict,crisis,difference,deal,agreement,accord,compromise,quarrel,feud,row,pact}
  + China urged India and Pakistan to settle the dispute over Kashmir.
  - The nurse urged twins to settle a bet.
call_on_settle call_on_resolve call_on_compromise call_on_reach call_on_sign call_on_bury call_on_overcome appeal_to_settle appeal_to_resolve appeal_to_reach appeal_to_compromise : subj > on,to ; subj:actor
  + The Gulf council called on Qatar and its neighbours to resolve their differences.
  - The bank called on Friday to settle the account.
call_for push_for press_for appeal_for : subj > to,in,between,for.to,for.between,for.in ; subj:actor for:{settlement,solution,peaceful-solution,political-solution,compromise,reconciliation,peaceful-settlement,peace-deal,two-state-solution,resolution}
  + Turkey called for a two-state solution on Cyprus.
  - The task calls for a solution of salt.
urge exhort press encourage : subj > obj ; subj:actor obj:{side,party,rival,faction,leader,government,neighbour,candidate,clan,tribe} comp:{unite,reconcile,compromise,agree,overcome,cooperate,talk,coexist,rally,bridge}
  + The Omani sultan urged both Yemeni sides to compromise.
  - The label urged the party to unite flavours.

[REQUEST meet 028]
urge_mediate ask_mediate press_mediate ask_arbitrate ask_broker urge_broker invite_mediate call_on_mediate appeal_to_mediate urge_facilitate ask_facilitate : subj > obj,on,to,comp.subj ; subj:actor
  + The Congolese government asked Angola to mediate in its quarrel with Kigali.
  - The couple asked a priest to mediate.
call_for seek request ask_for appeal_for push_for : subj > by,from,of,for.by,for.from,obj.of,obj.by ; subj:actor for:{mediation,arbitration,mediator,good-office}|obj:{mediation,arbitration,mediator}
  + Khartoum sought the mediation of the Gulf states.
  - The landlord sought arbitration over the rent of the shop.
request/n call/n appeal/n plea/n : by,from,poss,mod > to,for.by ; for:{mediation,arbitration,mediator}
  + Colombian requests for mediation by Norway date from 2010.
  - A request for mediation in the divorce was filed.
call/n appeal/n plea/n request/n : by,from,of,poss,mod > to,on ; by:actor|from:actor|poss:actor|mod:actor comp:{mediate,arbitrate,broker,facilitate}
  + Chad's request to Doha to mediate is on the table.
  - The pair's request to mediate their bet was odd.

[REQUEST meet 107]
demand insist : subj > comp.subj,with ; subj:actor comp comp:{negotiate,talk,meet,settle,resolve,agree,discuss} comp.subj:actor
  + Striking pilots demanded that the Kenyan government negotiate with their union.
  - The plot demands that the lovers meet.
demand : subj > with,from,obj.with,obj.between ; subj:actor obj:{talk,dialogue,negotiation,meeting,hearing,settlement,summit,audience,debate}
  + The opposition demanded a meeting with the Guinean president.
  - The role demands dialogue with pauses.
demand insist_on : subj > by,from,obj.by,on.by ; subj:actor obj:{mediation,arbitration,mediator}|on:{mediation,arbitration}
  + Addis Ababa insisted on mediation by the African Union.
  - The form insisted on a signature.

[REQUEST assist 023]
pass_round+hat hold_out+hand go_begging rattle+bowl knock+door : subj > to,in,at,from,with,around,obj.of ; subj:state|{government,minister,president,premier} to:actor|in:place|at:{bank,fund,donor}|obj.of:actor|with:actor|around:place|from:actor
  + Lebanon's premier passed round the hat in Doha once more.
  - The boy held out a hand to the premier league star.
need/n@in : subj > - ; subj:actor of:{help,aid,assistance,food,weapon} speaker:actor
  + Many Syrian refugees are in need of help, the minister said.
  - The roof is in need of help.
need/v require : subj > from ; subj:state|{we,army,government} obj:{weapon,help,aid,support,ammunition,tank,money,troop,protection,assistance,jet} from:actor
  + Ukraine needs more tanks from its partners, the president said.
  - The plant needs help from bees.

[REQUEST change 020]
plead implore beg appeal beseech : subj > with,to,obj ; subj:actor comp:{act,consider,reconsider,listen,think,hear} with:actor|to:actor|obj:actor
  + Pacific island leaders pleaded with Australia to reconsider its coal exports.
  - He begged the moon to listen.
nudge prod cajole goad coax steer : subj > obj,comp.subj ; subj:state|org|person|{government,minister,mediator,envoy,union} obj:actor into:actor|toward:event|to:event|into:event|comp
  + American envoys nudged Israel to agree on a maritime border with Lebanon.
  - The coach prodded the ball to the corner.
impress_on impress_upon make+clear : subj > on,upon,to ; subj:state|org|person on:actor|upon:actor|to:actor comp:{must,need,act,stop,hold,keep,release}
  + The envoy impressed on Kabul that it must act against the militants.
  - The teacher impressed on him that sums must match.
renew+appeal|plea|call reiterate+appeal|call|request step_up+call|pressure repeat+appeal|call|request amplify+call : subj > to,on,for.to,for.by,obj.to,obj.on ; subj:actor for:{ceasefire,cease-fire,truce,calm,restraint,release,talk,dialogue,peace,aid,help,end,access,reform,inquiry,support}|obj.for:{ceasefire,truce,calm,restraint,release,talk,dialogue,peace,aid,help,end,access,reform,inquiry,support}
  + The Vatican renewed its appeal to Managua for the release of the bishop.
  - The shop renewed its call for old coats.
put_pressure turn_up+heat|pressure pile+pressure exert+pressure apply+pressure increase+pressure ratchet_up+pressure heap+pressure mount+pressure : subj > on,obj.on ; subj:actor on:actor|obj.on:actor
  + Paris piled pressure on Bamako to name a date for the vote.
  - The rain piled pressure on the roof.
come_under+pressure face+pressure face+call face+demand be+pressure@under : from,obj.from,by > subj ; subj:actor from:actor|obj.from:actor|by:actor|comp
  + Islamabad came under pressure from Beijing to protect Chinese engineers.
  - The pipe came under pressure from the pump.
pressure/n : from,by,poss,mod > on ; on:actor from:actor|by:actor|mod:actor comp
  + American pressure on Ankara to drop the Russian missiles has grown.
  - Blood pressure on waking is low.
admonish exhort enjoin : subj > obj,comp.subj ; subj:actor obj:actor comp
  + The patriarch exhorted Lebanon's politicians to elect a president.
  - The sign exhorted walkers to keep left.
seek request ask : subj > of,from ; subj:actor obj:{delay,extension,postponement,time,adjournment,deferral} from:actor|of:actor
  + Britain asked for and sought an extension from Brussels.
  - The pupil sought an extension from his teacher.
vie_for angle_for jockey_for : subj > from,of,for.from ; subj:state|{government,country} for:{support,invitation,backing,aid,favour,influence,invite}
  + Both Korean governments angled for an invitation from Washington.
  - The skipper angled for trout.

[REQUEST mode=comp 020]
urge implore beseech exhort : subj > obj,comp.subj ; subj:actor
  + France urged Mali to hold elections.
  - The rhythm urged the dancers on.
call_on call_upon appeal_to plead_with lean_on press pressure lobby : subj > on,upon,to,with,obj ; subj:actor
  + The UN called on Ethiopia to open the road.
  - The nurse called on her patients every day.
ask request : subj > obj,of,from,iobj ; subj:actor obj:actor comp
  + Poland asked Germany to send batteries.
  - The teacher asked pupils to sit.
ask_for request appeal_for plead_for seek call_for : subj > from,obj.from,of,to,for ; subj:actor for:{help,assistance,aid,support,money,fund,million,billion,dollar,donation,volunteer,weapon,loan,calm,dialogue,restraint,unity,action,reform,ceasefire,investigation,talk,release,end,halt,cooperation,intervention,truce,resignation,election,inquiry,withdrawal,boycott,solution,peace,probe,vote,change,coalition,justice}|obj:{help,assistance,aid,donation,asylum,refuge,loan,extradition,bailout,meeting,talk,intervention,permission,support}
  + Haiti appealed for help from the United Nations.
  - The recipe calls for two eggs.
encourage invite advise : subj > obj,comp.subj ; subj:actor obj:actor comp
  + Ottawa encouraged Lima to join the pact.
  - The warm day encouraged bees to fly.
tell order instruct direct : subj > obj,comp.subj ; subj:actor obj:state|org|group !obj:{conference,news-conference,press-conference,briefing,reporter,radio,television,newspaper,daily,rally} comp
  + Nairobi told the airline to ground its fleet.
  - He told the children to sleep.
  - The Greek premier told a news conference that talks would resume.
beg : subj > obj,for ; subj:actor
  + The mayor begged the government for tents.
  - The dog begged for food.
reach_out_to reach_out turn_to : subj > to,obj.to ; subj:actor to:actor
  + Caracas reached out to Moscow for loans.
  - The branch reached out to the window.
petition : subj > obj ; subj:actor
  + Farmers petitioned the ministry.
  - The petition is on the desk.
recommend : subj > comp.subj,to ; subj:actor comp
  + The commission recommended that Malta close the pits.
  - Critics recommend the film.
appeal/n plea/n request/n call/n : by,from,poss,mod > to,on ; to:actor|on:actor
  + The pope's appeal to Myanmar to show restraint was read out.
  - The film's appeal to children is clear.
make+appeal|plea|request|call issue+appeal|plea|call send+request|appeal submit+request renew+call|appeal repeat+call|appeal launch+appeal|petition lodge+request : subj > to,obj.to,on,obj.on,for ; subj:actor
  + Jordan made an appeal to donors.
  - He made a call to his dentist.
urge implore beseech exhort beg entreat call_on call_upon appeal_to plead_with : subj > on,upon,to,with,obj,comp.subj ; subj:actor|person|{bishop,group,charity,union,protester,exporter,lawyer,family,relative,villager,activist,mother,campaigner,scientist,doctor,trader,farmer}
  + Garment exporters pleaded with the government to spare the factories.
  - The coach called on Monday.
call_on call_upon urge appeal_to ask implore : subj > on,upon,to,obj,comp.subj ; pass
  + Both armies were urged by the council to show restraint.
  - The tea was asked for.
press pressure lobby petition prod lean_on counsel : subj > on,obj,comp.subj ; subj:actor|person obj:actor|person|on:actor comp|+for
  + Paris pressed Kigali to pull its men out.
  - The coach pressed the button.
ask request beg : subj > obj,of,from ; subj:actor|person|{lawyer,association,group,family,union,charity} obj:actor|person|{court,judge,council,tribunal,government} comp|+for
  + The lawyers' association asked a court to stop the deployment.
  - The boy asked the cook for soup.
ask_for request appeal_for plead_for call_for seek push_for press_for agitate_for clamour_for clamor_for petition_for lobby_for campaign_for beg_for argue_for : subj > from,obj.from,of,to,for.from,for.by,obj.by,for.of ; subj:actor|person for:{help,assistance,aid,support,money,fund,million,billion,dollar,euro,donation,donor,weapon,loan,calm,dialogue,restraint,unity,action,reform,ceasefire,cease-fire,investigation,talk,release,end,halt,cooperation,intervention,truce,resignation,election,inquiry,withdrawal,boycott,solution,peace,probe,vote,change,justice,protection,helicopter,troop,peacekeeper,mediation,deployment,evacuation,corridor,moratorium,debt,relief,recount,referendum,access,compensation,answer,explanation,apology,extradition,return,step,meeting,summit,session,pause,de-escalation,freeze,observer,visa,independence,autonomy}|obj:{help,assistance,aid,donation,asylum,refuge,loan,extradition,bailout,meeting,talk,intervention,permission,support,protection,clarification,explanation,apology,recount,mediation,helicopter,troop,reinforcement,delay,extension,compensation,session,visa,access,ceasefire,truce,time,backup,evacuation,arrest,return,handover}
  + Mozambique appealed for helicopters as the river rose.
  - The recipe calls for butter.
encourage advise remind instruct order tell : subj > obj,comp.subj ; subj:state|org|person|{ministry,government,council,embassy,authority} obj:{citizen,resident,national,people,villager,staff,member,side,party} comp !obj:{conference,news-conference,press-conference,briefing,reporter,radio,television,newspaper,daily}
  + Spain advised its citizens to leave Niger.
  - The map told us to turn.
advise_against warn_against : subj > iobj,obj ; subj:state|{ministry,government,embassy,office,department} against:{travel,trip,journey,visit}
  + Britain advised against travel to the coast.
  - The doctor advised against salt.
appeal/n plea/n request/n call/n petition/n entreaty/n urging/n cry/n@for : by,from,poss,of,mod > to,on,for.from ; by:actor|from:actor|poss:actor|to:actor|on:actor
  + A plea by the bishops to the gangs went unheard.
  - The call of the owl was heard.
make+appeal|plea|request|call issue+appeal|plea|call|request send+request|appeal submit+request|petition renew+call|appeal|request repeat+call|appeal|plea|request launch+appeal|petition lodge+request file+request|petition reiterate+call|appeal|request|demand echo+call|appeal join+call|appeal address+appeal|request|letter voice+demand|request put+request tender+request : subj > to,on,obj.to,obj.on,for,with,comp.subj ; subj:actor|person
  + Vanuatu submitted a request to the Commonwealth for observers.
  - The court made a call on the line.
knock_on+door turn_to look_to go_cap : subj > to,obj.of ; subj:state|{government,opposition,premier,president} to:actor for:{help,support,aid,money,loan,protection,assistance,weapon,mediation}
  + The government turned to Moscow for help.
  - The page turned to blue.
want expect : subj > obj,comp.subj ; subj:state|org|{government,union,president,premier,minister} obj:state|org|armed|{government,army,junta,rebel,union} comp !comp:{be,have,win,grow,rise,fall,play}
  + Brussels wants Turkey to take back the migrants.
  - The coach wants his keeper to win.
dare challenge defy : subj > obj,comp.subj ; subj:actor|person obj:actor|person comp:{call,hold,prove,publish,debate,resign,stop,come,show,release,sue,arrest,investigate,run,name}
  + Pakistan's opposition challenged the government to call an election.
  - The sign dared a rider to jump.
solicit crave canvass seek : subj > from,of,obj.from,obj.of ; subj:state|org|{government,junta,rebel,army} obj:{donation,arms,mercenary,foreign-aid,guarantee,security-guarantee,assurance,clarification,concession,exemption,waiver} from:actor|of:actor|obj.from:actor|obj.of:actor
  + Warsaw sought assurances from Washington about its troops.
  - The painter solicited a donation of paint.
campaign lobby fight agitate battle : subj > comp.obj,comp.obj.by,comp.in ; subj:human|org|group|{union,mother,widow,activist,lawyer} comp:{free,end,ban,abolish,repeal,save,release,decriminalise,legalise,scrap,overturn,stop,reopen,lift,change,reform,clear,close} comp.obj:actor|human|event|{law,ban,penalty,mine,base,camp,practice,mutilation,rule,verdict,marriage}
  + Widows in Belfast campaigned to scrap the amnesty law of the British government.
  - The cook fought to save the sauce.
put : subj > to ; subj:state|org|person obj:{request,demand,proposal,appeal,condition} to:actor|to:{council,parliament,cabinet,congress}
  + Moscow put a new demand to the Security Council.
  - The maths teacher put a question to the class.
claim seek apply_for request : subj > in,from,at,to,obj.in,obj.from ; subj:human|person|{defector,pilot,sailor,soldier,refugee,family,migrant,athlete,dissident} obj:{asylum,refuge,sanctuary,political-asylum,refugee-status,protection}|for:{asylum,refugee-status,political-asylum,sanctuary} in:place|from:state|at:{embassy,consulate,church,mission,airport}|obj.in:place|to:state|obj.from:state|obj.at:{embassy,consulate,mission}
  + A Cuban pilot sought asylum in Florida after he landed in the swamp.
  - The gull sought refuge in the harbour.
order/n injunction/n ruling/n directive/n evacuation-order/n court-order/n instruction/n : by,from,of,poss,mod > to,for,against ; to:actor|to:{army,police,government,ministry,resident,villager} by:actor|from:actor|poss:actor|mod:actor comp
  + A Hague court's order to the Dutch government to cut emissions was upheld.
  - An order from the table of a waiter was late.

[REQUEST mode=comp 100]
demand insist : subj > comp.subj,from,of,on ; subj:actor comp
  + Algeria demanded that France apologise.
  - The job demands that staff stand.
demand : subj > from,of,obj.from,obj.of,comp.subj ; subj:actor !obj:{attention,care,yield,premium,patience}
  + The opposition demanded the resignation of the premier.
  - The task demands care.
demand/n : by,from,poss,mod > to,on ; +to
  + Iran's demands to Iraq were rejected.
  - Demand for oil fell.
insist_on : subj > on ; subj:actor
  + Cairo insisted on a role for the Arab League.
  - She insisted on paying.
call_for : subj > for.against,for.on,against,on,for,obj.of ; subj:actor for:{resignation,withdrawal,release,end,ouster,removal,lifting,expulsion,sanction,embargo,boycott,punishment,prosecution}
  + The party called for the release of the editor.
  - The forecast calls for rain.
must/x : speaker > subj ; subj:state|org|group speaker:actor
  + Israel must withdraw from the valley, the envoy said.
  - You must rest now.
set+condition set+demand issue+demand present+demand make+demand : subj > to,on,obj.to,obj.on,for ; subj:actor
  + The kidnappers made a demand to the ministry.
  - The sauce made the dish.
request/n demand/n appeal/n plea/n call/n petition/n : from,by > to,on,for ; from:actor|by:actor
  + The request from the mayor was turned down.
  - Songs are played on request.
reiterate+demand|call|appeal|request repeat+demand|call|appeal|request renew+demand|call|appeal|request press+demand|claim issue+call|appeal|demand|reminder|plea launch+petition|appeal voice+demand present+petition|demand advance+request table+demand|motion file+petition|request|motion submit+petition|demand : subj > to,on,obj.to,obj.on,comp.subj ; subj:actor
  + The union renewed its call on the ministry to act.
  - The firm filed a petition of debts.
ask request demand insist urge propose recommend suggest : subj > obj,comp.subj,to ; subj:actor comp comp.subj:actor
  + The agency demanded that Chad ease the rules.
  - The cook asked that the pot be washed by noon.
should/x : speaker > subj ; subj:state|{government,authority,army,side,party,country,regime,coalition,rebel} speaker:actor
  + Russia should pull back its tanks, the chancellor said.
  - You should sleep, the nurse said.
demand insist : subj > comp.subj,from,of,on,obj.from,obj.of ; subj:actor|person|{union,group,protester,worker,opposition,party,family,lawyer,rebel,kidnapper} comp|obj:event|obj:{resignation,release,withdrawal,apology,inquiry,investigation,end,halt,explanation,compensation,return,answer,recount,election,referendum,punishment,extradition,access,rise,increase,reinstatement,independence,autonomy,right,action,removal,departure,ouster,vote,lifting,guarantee,concession,handover,protection,arrest,trial,justice,ransom,reform}
  + The opposition demanded a parliamentary inquiry.
  - The job demands care.
demand/n ultimatum/n insistence/n : by,from,poss,mod > to,on,for.from ; by:actor|from:actor|poss:actor to:actor|on:actor|for:event|for:{resignation,release,withdrawal,apology,inquiry,end,independence,autonomy,reform}
  + A demand by the union for the resignation of the minister was ignored.
  - Demand for sugar by bakers rose.
insist_on press_on hold_out_for : subj > on.by,on,for.by ; subj:actor|person on:event|on:{release,withdrawal,end,condition,return,apology,guarantee,role,removal,departure,right,payment,access,inspection,disarmament}|for:{release,withdrawal,concession}
  + Kigali insisted on the withdrawal of the militia by Kinshasa.
  - The aunt insisted on tea.
set+condition|term issue+demand|call lay_down+condition|term impose+condition : subj > to,iobj,obj.to,for,obj.for,on ; subj:actor|person
  + The rebels set a condition for talks with the government.
  - The baker set the dough aside.
tell order instruct command : subj > obj,comp.subj ; subj:{court,judge,tribunal,council,government,army,president,general,ministry} obj:state|org|group|{army,government,police,force,troop,ministry,company,rebel,militia,settler} comp
  + A tribunal ordered Myanmar to protect the Rohingya.
  - The conductor ordered the band to stop.
seek demand want : subj > from,of,comp.subj,obj.of ; subj:{union,opposition,rebel,striker,separatist,activist} obj:{resignation,release,independence,autonomy,dismissal,reinstatement,rise,compensation,recount}
  + Separatists sought the release of their leader from the government.
  - The activist wants tea.
plead beg appeal : subj > with,to,for.from ; subj:actor|person|{mother,family,relative,resident,governor} for:{help,mercy,release,calm,aid,life,food,water,money,peace}|with:actor|to:actor|comp
  + The mother of the hostage appealed to the captors for his release.
  - The dog begged for food.
push nudge press prod goad enjoin spur : subj > obj ; subj:actor|person obj:actor comp
  + The UN secretary-general pushed Sudan to stop the war.
  - The nurse pushed the chair to the wall.
demand seek want insist_on : subj > from,of,obj.from ; subj:human|actor obj:{answer,explanation,clarification,accountability,justice,truth,redress}|on:{answer,explanation} from:actor|obj.from:actor|of:actor
  + The families have demanded answers from the Sri Lankan army.
  - The pupil wanted an answer from the actor in the play.

[REQUEST assist 0231]
knock+door@on knock+door@at go+cap-in-hand come+cap-in-hand go_begging turn+hat : subj > on.of,of,at.of,to,on.poss,obj.of ; subj:state|org|person|{government,minister} on.of:actor|of:actor|to:actor|at.of:actor|on.poss:actor
  + Haiti knocked on the door of the IMF.
  - The boy knocked on the door of the barn.
hold_out+bowl|hand|begging-bowl pass+hat rattle+tin : subj > to,at,in ; subj:state|{government,minister,president,premier,agency}
  + Sri Lanka held out its begging bowl to Japan.
  - The child held out a bowl to a cook.

[REQUEST assist 023]
plea/n cry/n sos/n distress-call/n begging-letter/n fundraising-appeal/n : by,from,of,poss,mod > to ; by:actor|from:actor|poss:actor|mod:actor|of:actor to:actor|for:{help,aid,money,weapon,troop,food,vaccine,loan,fuel}
  + A distress call from the Comoros to the French navy came at dawn.
  - A cry from the cradle to the nurse came at dawn.
seek+asylum|refuge|refugee-status|political-asylum|sanctuary request+asylum|refuge|refugee-status|political-asylum claim+asylum|refugee-status|political-asylum apply_for+asylum ask_for+asylum|refuge|sanctuary : subj > in,from,obj.in,obj.from ; subj:human|actor
  + Two Cuban athletes sought asylum in Chile.
  - The cat sought refuge in a shoe.

[REQUEST mode=comp 020]
put present set_out lay hand give deliver : subj > to,iobj,before ; subj:actor|group|{union,rebel,opposition,student,miner,farmer,bishop} obj.of:{demand,grievance,request,condition,claim} to:actor|iobj:actor|before:actor|to:{government,junta,management,minister}|iobj:{government,junta,minister,president}|before:{government,junta,minister}
  + The opposition in Guinea gave the junta a list of demands.
  - The bride gave the cook a list of demands.
hand hand_over hand_in deliver present submit : subj > to,iobj,at ; subj:human|group|{villager,resident,activist,parent,campaigner,student,union,opponent,mother} obj:{petition,open-letter,protest-letter,protest-note,signature} to:actor|person|{mayor,minister,governor,president,parliament,ministry,council}|iobj:actor|iobj:person|iobj:{mayor,minister,governor,president}|at:facility
  + Villagers handed the mayor of Lima a petition with 5,000 signatures.
  - The clerk handed a student a petition form.
prevail_upon prevail_on lean_on bear_down_on plead_with intercede_with reason_with remonstrate_with : subj > on,upon,with ; subj:actor|person|{cardinal,bishop,pope,envoy,mother,family} on:actor|person|upon:actor|person|with:actor|person|on:{government,junta,king}|with:{government,junta,king,kidnapper,rebel,captor}
  + The cardinal prevailed on the Cuban government to free the prisoners.
  - The mother prevailed on a child with a bun.

[REQUEST mode=comp 020]
call_for press_for push_for appeal_for campaign_for plead_for : subj > in,for.in,for.by,for.of,by,into,from,for.from,for.into ; subj:actor for:{examination,medical-examination,autopsy,post-mortem,explanation,prosecution,trial,arrest,disclosure,publication,apology,safeguard,implementation,compliance,vigilance,solidarity,resumption,restart,postponement,cancellation,suspension,extension,expansion,recognition,reinstatement,restoration,protection,respect,clarification,clarity,swift-action,stronger-action,overhaul}
  + The American embassy called for an autopsy in Kampala.
  - The recipe called for a suspension of starch.
call_for press_for push_for appeal_for : subj > for ; subj:actor comp !+obj
  + The Indonesian party called for the decree to be put to parliament.
  - The minister called it punishment for the plan to sign a pact.

[REQUEST assist 023]
send_out+sos|distress-call|mayday put_out+sos|distress-call issue+sos|distress-call flash+sos sound+sos send+sos : subj > to,obj.to,for.from ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}|obj.for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}|to:actor|obj.to:actor
  + Tonga sent out an SOS to Fiji for tents and water. = Tonga > Fiji
  - The lonely tenor sent out an SOS for a soup.
make+pitch launch+pitch direct+appeal address+plea|appeal file+plea send+plea put_in+request|bid|plea|application put_in_for : subj > to,obj.to,with,obj.with,for.from ; subj:actor for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}|obj.for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}|obj.of:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}
  + Estonia made a pitch to Norway for air defence missiles. = Estonia > Norway
  - The pub made a pitch to Norway fans for a new beer.
angle_for fish_for hunger_for cast_about_for shop_around_for scout_for hold_out_for hanker_for : subj > from,for.from,obj.from ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro} from:actor|for.from:actor|obj.from:actor
  + Colombo fished for a loan from Beijing. = Colombo > Beijing
  - The boy fished for coins from a well.
lobby_for press_for petition_for badger_for pester_for hound_for importune_for nag_for prod_for push_for tap_for hit_up_for : subj > obj ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:actor for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}
  + Lima pressed Madrid for patrol boats and radar. = Lima > Madrid
  - The choir pressed the button for help.
petition badger pester hound importune : subj > obj ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:actor for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro}
  + Kenya petitioned Washington for more drones. = Kenya > Washington
  - The boy pestered his uncle for money.
solicit crave cadge scrounge seek : subj > from,obj.mod,obj.from,obj.poss ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:{weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,patrol-boat,warship,plane,patrol-plane,helicopter,aircraft,troop,soldier,bailout,loan,credit-line} obj.mod:actor|from:actor|obj.from:actor|obj.poss:actor
  + Vietnam solicited Japanese patrol boats for its coast. = Vietnam > Japanese
  - The magazine solicited Japanese poems.
want_pay want_foot want_shoulder want_share want_fund want_supply want_send want_arm want_host want_contribute want_rescue want_finance like_pay like_send like_contribute expect_pay expect_contribute expect_shoulder : subj > obj,comp.subj ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:actor|comp.subj:actor
  + Prague wants Brussels to pay for the new fence. = Prague > Brussels
  - The aunt wants her nephew to pay for lunch.
urge_foot ask_foot press_foot urge_shoulder ask_shoulder press_shoulder press_pay tell_pay urge_chip ask_chip press_chip urge_stump ask_stump urge_dig ask_dig urge_cough press_cough call_on_shoulder call_on_dig call_on_chip call_on_stump appeal_to_dig : subj > obj,on,to,comp.subj ; subj:actor obj:actor|on:actor|to:actor|{donor,country,nation,state,government,member,lender}
  + The UN urged Gulf states to dig deep for Sudan. = The UN > Gulf states
  - The host urged guests to dig deep for change.
enlist+help|support|aid|assistance|backing|service secure_help court+help|aid|backing invoke+help beseech+help : subj > of,obj.of,obj.poss,from,obj.from ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj.of:actor|obj.poss:actor|of:actor|from:actor|obj.from:actor
  + The Peruvian government enlisted the help of Chile against the gang. = The Peruvian government > Chile
  - The cook enlisted the help of a friend.
plead+case|cause argue+case make+case press+case take+case|plea|appeal carry+plea|appeal bring+plea|appeal : subj > to,with,before,obj.to,obj.before,obj.with ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,activist,rebel} to:actor|with:actor|before:actor|obj.to:actor|obj.before:actor|obj.with:actor for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro,membership,independence,recognition,visa,ceasefire,sanction,release,access,reform,talk,mediation,intervention}|obj.for:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro,membership,independence,recognition,visa,ceasefire,sanction,release,access,reform,talk,mediation,intervention}
  + The Georgian foreign minister made the case to Washington for air defence batteries. = The Georgian foreign minister > Washington
  - The lawyer made the case for sleep.
throw+mercy@on cast+mercy@on appeal+mercy@for beg+mercy@for : subj > of,on.of,to,for.of ; subj:state|armed|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,prisoner,hostage,mother,family} of:actor|on.of:actor|to:actor|for.of:actor
  + Laos threw itself on the mercy of its creditors in China. = Laos > its creditors
  - The golfer threw the club on the mercy of the wind.
aid-appeal/n funding-appeal/n aid-request/n funding-request/n loan-request/n bailout-request/n arms-request/n weapons-request/n asylum-request/n asylum-claim/n asylum-application/n asylum-bid/n membership-bid/n membership-application/n accession-bid/n : by,from,poss,mod > to,for.from,on ; by:actor|from:actor|poss:actor|mod:actor
  + Pakistan's bailout request to the IMF is on the table. = Pakistan > the IMF
  - The loan request of the library was short.
activate+mechanism|civil-protection-mechanism|solidarity-clause|defence-clause trigger+mechanism|civil-protection-mechanism|solidarity-clause|defence-clause|mutual-defence-clause invoke+solidarity-clause|defence-clause|mutual-defence-clause|defence-pact|defence-treaty|defense-treaty : subj > of,obj.of,obj.poss,obj.mod,with,obj.with ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}
  + Slovenia activated the EU civil protection mechanism after the floods. = Slovenia > EU
  - The lift activated its mechanism with a hum.

[REQUEST assist 022]
drum_up+vote|recognition canvass+vote rally+recognition seek_win seek_secure seek_drum try_drum try_rally try_win : subj > from,obj.from,among,comp.from,comp.obj.from,comp.obj.of,comp.in,in ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj:{vote,recognition,support,backing,endorsement}|comp.obj:{vote,recognition,support,backing,endorsement}
  + Kosovo's president sought to win recognition from Chile. = Kosovo's president > Chile
  - The singer sought to win a prize in Chile.

[REQUEST assist 0213]
extradition-request/n extradition-demand/n arrest-request/n handover-request/n extradition-bid/n : by,from,poss,mod > to,with ; by:actor|from:actor|poss:actor|mod:actor
  + The Turkish extradition request to Greece is two years old. = Turkish > Greece
  - The extradition request form is long.

[REQUEST assist 1014]
demand_know ask_know insist_know demand_hear : subj > from,of,comp.from,comp.of ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,senator,opposition,family,parent,widow}
  + Lawmakers in Kenya demanded to know from the minister where the money had gone. = Lawmakers in Kenya > the minister
  - The child wants to know where rain goes.

[REQUEST change 020]
try_persuade try_convince try_coax try_cajole try_talk try_prod try_sway try_prevail try_nudge try_pressure seek_persuade seek_convince seek_coax seek_cajole seek_talk seek_pressure seek_sway attempt_persuade attempt_convince struggle_persuade struggle_convince hope_persuade hope_convince fight_persuade work_persuade : subj > comp.obj,comp.on,comp.with ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} comp.obj:actor|comp.on:actor
  + Oslo tried to persuade Moscow to join the fishing ban. = Oslo > Moscow
  - The chef tried to persuade a soup to set.
put+pressure|squeeze|heat@on put+pressure|squeeze|heat|screw bring+pressure keep_up+pressure pile_on+pressure step_up+pressure maintain+pressure crank_up+pressure intensify+pressure bring_bear+pressure ramp_up+pressure : subj > on,obj.on ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} on:actor|obj.on:actor
  + London put pressure on the Serbian president to recall his troops. = London > the Serbian president
  - The snow put pressure on the roof.
twist+arm tweak+ear hold+foot@to bend+ear : subj > of,obj.of,obj.poss ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj.of:actor|obj.poss:actor|of:actor
  + Washington twisted the arm of Kyiv to accept the mine deal. = Washington > Kyiv
  - The wrestler twisted the arm of a rival.
badger harangue browbeat pester strong-arm nag hector importune harass bludgeon bulldoze bully shame : subj > obj ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj:state|org|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp|into:event|into:{deal,talk,agreement,change,reform}
  + The Polish premier pestered Brussels to raise its tax on firms. = The Polish premier > Brussels
  - The nanny nagged the boy to wash.
spell_out drive_home bring_home make_plain make_clear make+plain hammer_home stress emphasise emphasize underline : subj > to ; subj:actor|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} to:actor|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp:{must,need,stop,hand,hold,leave,release,withdraw,act,return,end,pull,keep,respect,free,pay,let,allow,lift,disarm}
  + Paris spelled out to Chad that Mali must hold an election. = Paris > Chad
  - The coach made plain to fans that the ball was flat.
tell remind advise : subj > obj ; subj:actor|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,protester,bishop,rebel} obj:person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp:{time}
  + Malian bishops told the president that it was time to go. = Malian bishops > the president
  - The clock told the king the time.
sign+open-letter|letter|appeal pen+open-letter|appeal publish+open-letter address+open-letter circulate+petition|open-letter gather+signature collect+signature : subj > to,obj.to,against,obj.against,for ; subj:actor|human|{judge,scholar,academic,doctor,lawmaker,artist,writer,scientist,lawyer,diplomat,general} to:actor|obj.to:actor|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}|obj.to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}|obj.against:actor
  + A hundred Polish doctors signed an open letter to Warsaw about the wards. = A hundred Polish doctors > Warsaw
  - The poet signed a letter to a fan.
write_ask write_urge write_demand write_request write_implore write_beg write_press write_call : subj > to,comp.obj,comp.on,comp.to ; subj:actor|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,family,lawyer} +subj comp:{ask,urge,demand,request,implore,beg,press,call} !comp.obj:{resignation,ouster,departure,exit,removal}
  + The Maltese premier wrote to Berlin to ask for ships. = The Maltese premier > Berlin
  - The fan wrote to the band about a song.
vote_ask vote_urge vote_call vote_demand vote_press agree_ask agree_urge agree_press resolve_ask resolve_urge decide_ask decide_urge : subj > comp.obj,comp.on ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,council,assembly,senate}
  + Danish lawmakers voted to urge Beijing to free the bookseller. = Danish lawmakers > Beijing
  - The class voted to ask a clown.
raise+demand press_home+demand stick_to+demand stand_by+demand table+wish-list|list present+wish-list|shopping-list hand+wish-list|shopping-list bring+demand|grievance take+demand|grievance air+demand : subj > to,with,before,obj.to,obj.of,obj.on,iobj ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,union,striker,farmer,student,rebel} to:actor|before:actor|obj.to:actor|iobj:actor|to:{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|before:{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander}|obj.for:event|obj.for:{independence,autonomy,reform,release,withdrawal,wage,pay,reparation,compensation,return}
  + Iraq's Kurds raised a demand for independence with Baghdad. = Iraq's Kurds > Baghdad
  - The shop raised demand for a shoe.
exhortation/n prodding/n nudging/n entreaty/n supplication/n arm-twisting/n wheedling/n remonstrance/n : by,from,poss,mod,of > to,of,on ; by:actor|from:actor|poss:actor|mod:actor
  + Saudi exhortations to Lebanon to elect a president were ignored. = Saudi > Lebanon
  - The exhortation of the hymn is loud.

[REQUEST yield 0251]
seek want request : subj > obj.of.poss,obj.of.by,obj.of.mod,obj.by,by,from ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,union,lawyer} obj:{lifting,easing,end,relaxation,removal,repeal,reversal,scrapping} obj.of:{ban,curfew,emergency,restriction,blockade,siege,closure,censorship,visa-ban}|obj.to:{ban,curfew,emergency,restriction,blockade,siege,closure,crackdown}
  + Skopje sought the lifting of a Greek ban on its wine. = Skopje > Greek
  - The dieter sought an end to the ban on cake.

[REQUEST mode=comp 020]
pass+resolution|motion adopt+resolution|motion vote_for+motion|resolution back+motion|resolution approve+motion|resolution carry+motion : subj > obj.comp.obj,obj.comp.on,comp.obj,comp.on ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,council,assembly,senate,mp} obj.comp:{ask,urge,call,demand,press,request}|comp:{ask,urge,call,demand,press,request}|for.comp:{ask,urge,call,demand,press,request}
  + The Dutch parliament passed a motion urging Israel to lift the siege. = The Dutch parliament > Israel
  - The club passed a motion about hats.
lodge+request|appeal|plea repeat+call|appeal|request|demand renew+call|appeal|request|demand reiterate+call|appeal|request deliver+request|appeal|plea submit+request|appeal hand_over+request convey+request|appeal relay+request|plea forward+request pass_on+request|plea : obj.poss,obj.mod,obj.by,obj.from,by > obj.on,obj.to,to,on ; pass obj.poss:actor|obj.mod:actor|obj.by:actor|obj.from:actor
  + Ghana's request to Benin to free the crew was renewed on Friday. = Ghana > Benin
  - The guest's request to the band was renewed at noon.
coax talk argue cajole reason : subj > obj ; subj:{army,police,officer,negotiator,general,government,mediator,priest,elder,envoy} obj:{inmate,prisoner,gunman,rebel,hostage-taker,soldier,mutineer,fighter,hijacker,captor,militant,convict,kidnapper} comp|into:{surrender,release,talk}|+into +obj
  + Bolivian police coaxed the gunmen to give up their hostages. = Bolivian police > the gunmen
  - The coach coaxed the striker to shoot.

[REQUEST yield 0253]
request+clemency|pardon|leniency|mercy|reprieve|commutation seek+clemency|pardon|leniency|mercy|reprieve|commutation|amnesty ask_for+clemency|pardon|leniency|mercy|reprieve appeal_for+clemency|leniency|mercy plead_for+clemency|leniency|mercy|reprieve beg_for+clemency|mercy : subj > from,of,to,with,obj.from,for.from ; subj:state|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,mother,family,lawyer,prisoner,bishop,relative}
  + Manila sought clemency from Jakarta for a maid on death row. = Manila > Jakarta
  - The jester asked for mercy from the soup.
clemency-appeal/n clemency-plea/n clemency-request/n clemency-petition/n mercy-plea/n mercy-petition/n pardon-request/n release-appeal/n : by,from,poss,mod > to,with ; by:actor|from:actor|poss:actor|mod:actor
  + An Australian mercy plea to Indonesia failed. = Australian > Indonesia
  - The mercy plea of the hero ends the film.

[REQUEST yield 0256]
sue_for+peace|truce|armistice|ceasefire plead_for+truce|ceasefire|armistice|pause|respite beg_for+truce|ceasefire|peace beseech entreat implore beg conjure adjure : subj > obj,with,to,comp.subj,for.with,for.from ; subj:state|armed|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,bishop,cardinal,mother} with:actor|to:actor|obj:actor|for.with:actor|obj:{side,party,general,rebel}
  + Armenia's bishops beseeched the two armies to hold fire. = Armenia's bishops > the two armies
  - The nurse beseeched the sun to shine.
tell order warn : subj > obj ; subj:state|armed|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,navy,coast-guard} obj:{trawler,ship,vessel,boat,plane,jet,convoy,fisherman,settler,squatter,crew,tanker,warship} comp:{leave,clear,turn,withdraw,go,stop,stay,quit,get,move,halt}
  + The Malaysian navy told Vietnamese trawlers to clear out of the bay. = The Malaysian navy > Vietnamese
  - The wind told the boat to turn.

[REQUEST meet 026]
put_in_for+audience|meeting|talk ask_for+audience|meeting|talk|hearing|appointment request+audience|appointment solicit+audience|meeting beg+audience|meeting demand+audience angle_for+meeting|audience|summit : subj > with,from,for.with,obj.with,for.from,of ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,opposition,bishop}
  + The Fijian premier asked for an audience with the Tongan king. = The Fijian premier > the Tongan king
  - The kettle asked for a lid.
urge_pick ask_pick appeal_to_pick call_on_pick urge_break press_break urge_revive press_revive urge_reopen call_on_revive appeal_to_revive urge_come urge_get tell_get tell_return tell_sit press_come : subj > obj,on,to,comp.subj ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} comp.obj:{thread,dialogue,talk,negotiation,deadlock,impasse,contact,peace-process,channel}|comp.to:{table,talk,negotiating-table,negotiation}|comp.around:{table}
  + The Omani sultan urged Aden to come to the table. = The Omani sultan > Aden
  - The mother told her sister to get a grip.
seek_bring try_bring seek_lure try_lure try_coax seek_draw try_draw try_get seek_get want_bring push_bring : subj > comp.obj ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} comp.obj:actor comp.to:{table,talk,negotiation,negotiating-table,dialogue}|comp.into:{talk,negotiation,dialogue,deal}
  + Qatar sought to bring Hamas back to the negotiating table. = Qatar > Hamas
  - The waiter sought to bring Hamas soup to table five.

[REQUEST meet 028]
seek+good-office|arbitration|mediation ask_for+good-office|arbitration request+good-office|arbitration petition_act petition_mediate petition_arbitrate ask_act ask_serve ask_referee urge_act invite_act : subj > obj,obj.of,obj.poss,of,from ; subj:actor|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander} obj:actor|obj.of:actor|obj.poss:actor|from:actor comp.as:{mediator,go-between,between,intermediary,broker,arbiter,referee}|obj:{good-office,arbitration,mediation}|for:{good-office,arbitration}
  + Chad asked Togo to act as mediator with its rebels. = Chad > Togo
  - The pair asked a clown to act as referee.
