# AGREE: agree, offer, promise, show willingness to cooperate in future; invitations; plans to provide or meet later.
# "agree to X" with a violent or withholding X is decided by the nesting rules of the coder.

[AGREE - 030]
agree consent : subj & with > to,with ; subj:actor
  + Serbia and Kosovo agreed to reopen the crossing.
  - The results agree with earlier laboratory tests.
agree_on agree_upon : subj & with > - ; subj:actor
  + Chad and Niger agreed on a joint patrol plan.
  - Critics agree on the quality of the film.
pledge promise vow commit undertake : subj > to,obj,with ; subj:actor comp !pass
  + Norway promised to support the island state.
  - The weather promises to improve by Friday.
pledge promise : subj > to,iobj,for ; subj:actor +obj !obj:{allegiance,revenge,retaliation}
  + Qatar pledged new schools for Gaza.
  - He pledged allegiance to the group.
vow/n : poss,by > to ; comp
  + The minister repeated Spain's vow to help Mali.
  - The couple took their vows in a chapel.
pledge/n promise/n commitment/n : poss,by,mod,from > to,with,comp.obj ; comp
  + Canada's pledge to resettle families was welcomed.
  - The young striker shows promise.
remain+committed@to reaffirm+pledge reiterate+pledge renew+commitment|pledge repeat+pledge : subj > to,obj.to,with ; subj:actor
  + Japan renewed its commitment to the peace process in Mindanao.
  - The fans remained committed to their club.
committed/a : subj > to,comp.to,comp.with,comp.obj,with ; subj:actor comp
  + Kenya is committed to working with Uganda on the pipeline.
  - The crimes were committed at night.
offer : subj > to,iobj ; subj:actor comp
  + Turkey offered to send engineers to Libya.
  - The hotel offers to carry the bags of guests.
offer : subj > to,iobj ; subj:actor obj:{help,assistance,support,aid,troop,mediation,talk,cooperation,asylum,training,loan,expertise}
  + Cuba offered help to Haiti after the storm.
  - The museum offers tours to visitors.
offer/n : poss,by,from,mod > to ; comp
  + Iran's offer to share data was discussed.
  - The store has a special offer.
propose : subj > to,with ; subj:actor obj:{partnership,cooperation,alliance,agreement,deal,summit,talk,treaty,pact,plan}
  + Egypt proposed a new treaty to Sudan.
  - He proposed a toast to the winners.
express+willingness|readiness|interest voice+willingness|readiness signal+willingness|readiness indicate+willingness show+willingness|readiness : subj > to,obj.to,comp.to,with ; subj:actor
  + Hungary expressed its readiness to cooperate with Croatia.
  - The student expressed an interest in chess.
ready/a willing/a prepared/a : subj > with,comp.with,to ; subj:actor comp:{AID,COOPERATE,CONSULT,SUPPORT}
  + Poland is ready to help Moldova.
  - Dinner was ready to eat.
stand+ready express+intention : subj > comp.obj,with,to ; subj:actor comp
  + The bank said Sweden stood ready to help Latvia.
  - The runners stood ready to start.
accept : subj > from,of ; subj:actor obj:{proposal,offer,plan,deal,invitation,term,condition,request,roadmap,recommendation}
  + The rebels accepted a proposal from the African Union.
  - He accepted the award with a smile.
reach+agreement|deal|accord|consensus|understanding|compromise|settlement strike+deal|agreement|accord conclude+agreement|deal|pact|treaty|accord clinch+deal|agreement make+deal hammer_out+deal|agreement|compromise : subj & with > - ; subj:actor
  + Ghana reached an agreement with Ivory Coast on fishing.
  - The singer reached a deal with her record label fans.
agreement/n deal/n accord/n pact/n : between,poss & with > - ; +between
  + A deal between Armenia and Azerbaijan was announced on Friday.
  - A good deal of the harvest was lost.
come_to+agreement|terms|understanding : subj & with > - ; subj:actor
  + The two parties came to terms with the union.
  - She came to the meeting late.
approve back endorse : subj > for,to ; subj:actor obj:{aid,loan,assistance,funding,package,deployment}
  + Parliament approved a loan for Tunisia.
  - The doctor approved the drug for children.
commit : subj > to,for ; subj:actor obj:{troop,soldier,money,fund,aid,billion,million,resource,dollar,euro,aircraft,jet}
  + Denmark committed 200 soldiers to the mission in Mali.
  - The driver committed a foul.
earmark allocate set_aside : subj > for,to ; subj:actor obj:{aid,fund,money,million,billion,dollar,euro,package,sum}
  + Germany earmarked 40 million euros for refugees in Lebanon.
  - She set aside an hour for lunch.
provide give send supply deliver contribute donate allocate lend : subj > to,iobj,obj ; subj:actor tense:will obj:{aid,assistance,help,support,money,fund,weapon,arm,food,medicine,equipment,vaccine,million,billion,dollar,euro,relief,training,tank,missile,ammunition}
  + The United Kingdom will provide tents to Nepal and give aid to survivors.
  - The course will provide students with skills.
help assist aid : subj > obj,comp.subj ; subj:actor obj:actor tense:will
  + France will help Niger rebuild the airport.
  - A cup of tea will help patients sleep.

[AGREE - 036]
agree_meet agree_talk agree_negotiate : subj & with > - ; subj:actor
  + The two presidents agreed to meet in Vienna.
  - They agreed that the meat was too salty.
invite : subj > obj ; subj:actor obj:actor
  + Morocco invited the Senegalese president to Rabat.
  - The painting invites viewers to look closely.
invitation/n : poss,by,from,mod > to,for ; +to
  + The king's invitation to the Omani delegation was accepted.
  - The wedding invitation to guests was printed on card.
extend+invitation issue+invitation send+invitation : subj > to,obj.to ; subj:actor
  + Brazil extended an invitation to the Angolan leader.
  - The club sent out an invitation by post.
agree_resume agree_hold agree_begin agree_start agree_restart : subj & with > - ; subj:actor
  + The two Koreas agreed to resume talks.
  - They agreed to begin the film at nine.

[AGREE - 037]
agree_settle agree_resolve : subj & with > - ; subj:actor
  + Ethiopia and Eritrea agreed to settle the border dispute.
  - They agreed to settle for second place.

[AGREE - 031]
join : subj > obj ; subj:actor obj:{coalition,alliance,mission,pact,treaty,force,initiative} tense:will
  + Portugal will join the coalition next year.
  - The player will join the team in May.
vote : subj > obj ; subj:actor comp:{AID,COOPERATE}
  + The council voted to fund the clinics in Chad.
  - Viewers voted to save the dancer.

[AGREE - 030]
accept : subj > from,of,obj.of,obj.from,obj.poss ; subj:state|org|group|person obj:{formula,demand,idea,compromise,mediation,ceasefire,resolution,apology,outcome,result,responsibility,blame} !obj:{responsibility,blame}
  + Madrid accepted a compromise with Rabat.
  - The card reader accepts coins.
agree : subj > comp.with,comp.to,with,to ; subj:actor comp
  + Ghana has agreed to send engineers to Benin.
  - The two clocks agree.
decide choose : subj > comp.to,comp.with,comp.obj ; subj:state|org|person comp:{AID,COOPERATE,SUPPORT}
  + The cabinet decided to aid the island.
  - They decided to help themselves to cake.
ready/a willing/a prepared/a open/a keen/a eager/a : subj > with,comp.with,to,comp.to ; subj:actor comp !comp:{ASSAULT,COERCE,SANCTION,RETREAT}
  + Sofia is willing to host the summit with Skopje.
  - The bread is ready to eat.
open/a receptive/a : subj > with,to.with,to ; subj:state|org|person to:{talk,dialogue,negotiation,cooperation,compromise,idea}
  + Minsk is open to talks with Brussels.
  - The door is open to the street.
volunteer promise+help|aid|assistance|money|fund pledge+million|billion|support|help|aid|assistance|money|fund|dollar|euro offer+million|billion|mediation|dollar : subj > to,for,iobj,obj.for,obj.to,obj.in ; subj:actor
  + Tokyo pledged 40 million dollars for the clinics.
  - She offered ten dollars for the lamp.
announce+package|grant|loan|aid|assistance|funding|contribution unveil+package|plan|initiative announce+million|billion|partnership|alliance : subj > to,for,obj.for,obj.to,obj.of,with ; subj:state|org|person
  + Canada announced a loan for Ukraine.
  - The shop announced a plan for a sale.
sign_up agree_deploy agree_send agree_provide agree_help agree_support agree_work agree_cooperate agree_share agree_fund agree_build agree_extend agree_join : subj > to,with,comp.to,comp.with,comp.obj ; subj:actor
  + Algeria agreed to share data with Tunisia.
  - The twins agreed to share a room.
tell say promise : subj > obj,to ; subj:actor comp:{AID,COOPERATE,SUPPORT} comp.subj:{i,we,he,she,it,they} tense:will
  + Lima promised Quito that it would help.
  - He said he would help himself.
deal/n agreement/n accord/n pact/n treaty/n : with & poss,by,mod,of > - ; with:actor poss:actor|by:actor|of:actor|mod:actor
  + Jordan's deal with Israel was published.
  - His deal with the studio ran out.
negotiate broker thrash_out work_out seal : subj & with & obj.with & obj.between > - ; subj:actor obj:{agreement,deal,truce,accord,compromise,settlement,pact,ceasefire,treaty}
  + Oman brokered a deal between the two clans.
  - The agent negotiated a deal for the singer.

[AGREE - 036]
accept+invitation : subj & comp.with & comp.obj > - ; subj:actor
  + The sultan accepted an invitation to Riyadh.
  - She accepted an invitation to tea.

[AGREE - 030]
pledge/n promise/n : poss,by,mod > to,of ; poss:actor|by:actor|mod:actor
  + The firm was built on Obama's pledge at the summit to Kenya.
  - The pledge was sung by all.

[AGREE - 030]
consent acquiesce assent accede : subj > to.of,to.by,comp.to,comp.with,to,with ; subj:actor|person +to|comp
  + Amman consented to the return of the wounded.
  - The sauce agreed with him.
pledge promise vow commit undertake offer volunteer guarantee assure : subj > to,obj,iobj,with,for,comp.to,comp.for,comp.obj.to ; subj:actor|person|{parliament,company,donor,bank,fund,charity} comp !pass
  + Jamaica and Benin promised to send troops to Haiti.
  - The sky promised to clear.
pledge promise offer commit guarantee earmark : subj > to,iobj,for,obj.to,obj.for,in ; subj:actor|person|{donor,bank,fund,company} obj:{million,billion,dollar,euro,pound,money,fund,loan,grant,aid,help,support,assistance,troop,soldier,force,peacekeeper,helicopter,weapon,vaccine,food,wheat,protection,cooperation,mediation,training,expertise,investment,relief,credit,package,amnesty,talk,dialogue,power-sharing,reward,shelter,asylum,medicine,ship,aircraft,team,doctor,engineer,technology,fuel,oil,gas,contribution,guarantee,job,seat,office,good-office,mediator}
  + Turkey offered 1,000 soldiers for a peacekeeping force.
  - The shop offered a discount.
pledge promise offer : subj > obj,iobj ; pass obj:actor|human|{million,billion,dollar,euro,aid,help,loan}
  + Kenya was promised 20 million dollars by the fund.
  - The prize was offered to a goose.
pledge/n promise/n offer/n undertaking/n guarantee/n vow/n assurance/n proposal/n overture/n : poss,by,from,mod,of > to,for,of,comp.to ; by:actor|from:actor|poss:actor|mod:actor to:actor|for:{million,billion,dollar,euro,aid,help,talk,support,loan}|of:{million,billion,dollar,euro,aid,help,talk,support,loan,troop,mediation,asylum,amnesty,cooperation}|comp
  + An offer of mediation by the Swiss to both parties stands.
  - The offer of the week is soap.
propose suggest float table present unveil outline put_forward submit draft : subj > to,with,for,between,obj.for,obj.to,obj.between,obj.with ; subj:actor|person|{mediator,envoy} obj:{partnership,cooperation,alliance,agreement,deal,summit,talk,treaty,pact,plan,proposal,truce,ceasefire,compromise,roadmap,initiative,formula,settlement,meeting,hotline,mechanism,referendum,federation,exchange,swap,power-sharing,draft,package,commission,solution,pause,corridor} !obj:{bill,budget,law}
  + The envoy presented a plan to both governments for a truce.
  - The cook presented a pie.
express+willingness|readiness|interest|intention|desire voice+willingness|readiness signal+willingness|readiness|intention indicate+willingness|readiness show+willingness|readiness declare+willingness|readiness|intention reiterate+willingness|readiness|offer : subj > to,obj.to,comp.to,comp.with,comp.obj ; subj:actor|person
  + Pyongyang signalled readiness to resume talks with Seoul.
  - The sky showed a willingness to clear.
ready/a willing/a prepared/a open/a keen/a eager/a happy/a disposed/a : subj > with,comp.with,comp.to,comp.iobj,comp.obj,to ; subj:actor|person comp !comp:{ASSAULT,COERCE,SANCTION,RETREAT,PROTEST,THREATEN,MOBILIZE,REJECT}
  + Russia said it was ready to deliver helicopters to Mali.
  - The soup is ready to serve.
accept agree_to : subj > from,of,obj.of,obj.from,obj.by,obj.poss ; subj:actor|person|{rebel,junta,party,union,side} obj:{proposal,offer,plan,deal,invitation,term,condition,request,roadmap,recommendation,mediation,truce,ceasefire,compromise,draft,formula,timetable,verdict,resolution,initiative,peace-plan,ceasefire-plan,extension,settlement,help,aid}
  + The Lebanese premier accepted the plan of the envoy.
  - The barn accepted a new roof.
reach+agreement|deal|accord|consensus|understanding|compromise|settlement|pact|truce strike+deal|agreement|accord|bargain conclude+agreement|deal|pact|treaty|accord|alliance clinch+deal|agreement make+deal|peace hammer_out+deal|agreement|compromise forge+agreement|consensus|deal|alliance|compromise|pact seal+deal|agreement|pact|alliance cut+deal negotiate+deal|agreement|settlement|treaty broker+deal|agreement work_out+deal|agreement|arrangement settle+dispute|row|difference|conflict resolve+dispute|row|difference|crisis finalise+deal|agreement finalize+deal|agreement arrive+agreement|consensus|compromise@at come+agreement|term|understanding@to bury+hatchet form+alliance|coalition enter+alliance|pact|coalition|partnership@into : subj & with & obj.with & obj.between > - ; subj:actor|person
  + Sudan and the rebels arrived at a compromise on pay.
  - The market reached a compromise price.
agreement/n deal/n accord/n pact/n settlement/n compromise/n treaty/n truce/n understanding/n trade-deal/n power-sharing-deal/n alliance/n memorandum/n ceasefire-agreement/n : between,with,poss,of,mod & with & between > - ; between:actor|with:actor
  + A pact between the Bolivian government and the miners ended the dispute.
  - A deal on shoes was on offer.
settle reconcile make_up make_peace come_to+term patch_up+difference : subj & with & obj.with > - ; subj:actor|person with:actor|obj.with:actor
  + Kampala settled with the traders.
  - The dust settled with time.
give+word|assurance|undertaking|green-light|nod|blessing|consent|go-ahead : subj > to,iobj,obj.to,for ; subj:actor|person to:actor|iobj:actor|to:event|to:{plan,deployment,mission,talk,deal,request,project,visit} +subj
  + The Kenyan parliament gave its consent to the mission in Haiti.
  - The coach gave a nod to the boy.
shake_on sign_off_on settle_on : subj & with > - ; subj:actor|person on:{deal,truce,plan,text,agreement,pact,formula,terms,treaty,date,compromise,roadmap,accord,release,aid,package,budget} +subj
  + The Dutch and Belgian premiers settled on a compromise over the port.
  - The chef settled on a date for the cake.
come+board@on get+board@on : subj > with.of,with.mod,with.poss,with,behind ; subj:state|org|{government,party,union,bloc} with:{plan,bid,deal,proposal,initiative,mission,coalition,pact,project,treaty}|with:actor
  + Hungary came on board with the Swedish bid.
  - The captain came on board with a dog.
fall+line@into fall_in+line@into come+line@into toe+line : subj > with.of,with.mod,with.poss,with.mod,behind,with ; subj:state|org|{government,party,bloc,premier,president} with:{plan,policy,sanction,decision,proposal,rule,position}|with:actor|behind:actor
  + Spain fell into line with the EU plan.
  - The queue fell into line with a groan.
see+eye : subj & with > - ; subj:state|org|person|actor to:{eye}
  + Sudan and Ethiopia saw eye to eye on the dam.
  - The doctor saw the eye of the boy.
shake+hand : subj & with > - ; subj:actor|person on:{border,deal,accord,agreement,plan,truce,pact,price,pipeline,peace,compromise,treaty}
  + Cyprus and Lebanon shook hands on a sea border.
  - The twins shook hands on the stairs.
strike+bargain|compromise|compact cut+bargain : subj & with & obj.with > - ; subj:{rival,side,party,faction,foe,negotiator,leader,neighbour,neighbor,camp,enemy,bloc}
  + The Libyan rivals struck a bargain.
  - The hammer struck a bargain shelf.
find+common-ground|middle-ground : subj & with & obj.with > - ; subj:actor|person
  + Common ground was found by Sweden and Turkey.
  - Common ground was sold by the parish.
close/a near/a : subj & to.with & to.between > - ; subj:state|org|armed|{side,rival,negotiator,government,rebel,party} to:{deal,agreement,accord,truce,ceasefire,settlement,breakthrough,compromise,pact,peace}
  + Nepal and India are close to a deal on electricity.
  - The shops are close to the harbour.
acquiesce_in acquiesce_to acquiesce : subj > in.mod,in.of,in.poss,in,to ; subj:state|org|person|armed in:{plan,demand,deal,proposal,move,decision,annexation,request,change}|to:{plan,demand,deal,proposal,move,decision,request,change}
  + Zambia acquiesced in the Chinese plan.
  - The cat acquiesced in a bath.
opt_into line_up_behind buy_into : subj > into.mod,into.of,behind.mod,behind.of,into,behind ; subj:state|org|{government,party} into:{plan,treaty,scheme,deal,pact,mission}|behind:{plan,proposal,deal,bid,pact}
  + Colombia lined up behind the Brazilian plan.
  - The boys lined up behind the plan of the school.
make_up : subj & with > - ; subj:state|{rival,leader,party,faction,neighbour} -obj -of
  + Tunisia and Libya made up.
  - Women made up half of Libya.
open+way clear+way pave+way : subj > for.mod,for.of,for,to ; subj:state|{parliament,government,court,president} for:{base,troop,deal,sale,delivery,return,membership,mission,talk,inspector,deployment}
  + Samoa opened the way for an Australian base.
  - The plough opened the way for a bus.
commit+itself|themselves|himself|herself : subj > to,comp.obj,to.with ; subj:state|org|{government,party,rebel}
  + The Kenyan government committed itself to help Somalia.
  - The patient committed himself to a diet.
reaffirm+commitment reiterate+commitment restate+commitment underline+commitment : subj > comp.obj,comp.with,to,obj.to ; subj:actor comp
  + Japan reaffirmed its commitment to help Mindanao.
  - The waiter reaffirmed his commitment to serve soup.

[AGREE - 036]
agree_meet agree_talk agree_negotiate agree_resume agree_hold agree_begin agree_start agree_restart agree_sit agree_discuss agree_attend : subj & with & comp.with > - ; subj:actor|person
  + The two premiers agreed to discuss a hotline.
  - The twins agreed to meet the cat.
invite : subj > obj ; subj:actor|person obj:actor|person|{side,party,leader,rival,envoy,observer,delegation,counterpart,opposition} to:event|to:place|to:state|to:{palace,capital,talk,office,meeting,summit,table,ceremony,visit,dialogue}|for:{talk,visit,meeting,dialogue}|comp
  + The governor invited the strikers to talks.
  - The sign invited us to rest.
invite : subj > obj ; pass obj:actor|person
  + China was invited by Moscow to the drill.
  - The aunt was invited to tea by the cat.
extend+invitation issue+invitation send+invitation renew+invitation : subj > to,obj.to,iobj ; subj:actor|person
  + Havana extended an invitation to the cardinal.
  - The host sent an invitation to the goat.
agree_speak agree_reconvene agree_consult : subj & with & comp.with > - ; subj:actor|person
  + The Kenyan and Somali ministers agreed to speak again in May.
  - The shy boy learned to speak again.
agree_keep agree_stay agree_remain : subj & with & comp.with > - ; subj:actor|person comp.in:{touch,contact}
  + The Kenyan and Somali ministers agreed to stay in touch on the border.
  - The twins agreed to stay in bed.
agree_visit agree_travel agree_receive agree_host agree_consult agree_confer agree_continue agree_reconvene agree_return plan_meet plan_visit plan_hold pledge_meet promise_meet promise_visit offer_meet offer_visit offer_talk offer_negotiate hope_meet : subj & with & comp.with & comp.obj > - ; subj:actor|person comp.obj:actor|comp.obj:{talk,meeting,summit,negotiation,table,dialogue}|comp.with:actor|comp.to:actor|comp.to:{table,talk,negotiation}
  + The Taliban offered to meet the American envoy in Doha.
  - The twins agreed to visit the zoo.
propose suggest offer call : subj > to,with,between,obj.with,obj.between ; subj:actor|person obj:{talk,negotiation,dialogue,meeting,summit,round-table,conference,peace-talk,consultation,hotline} with:actor|between:actor|to:actor|obj.with:actor|obj.between:actor
  + The Bolivian premier proposed talks with Chile on access to the sea.
  - The host proposed a meeting of minds over tea.
welcome accept entertain : subj > from,of,obj.from,obj.of,obj.by ; subj:actor|person obj:{overture,invitation,olive-branch,feeler,peace-feeler,dialogue-offer,offer-of-dialogue,talk-offer} +subj +obj
  + Beijing welcomed the overture from Delhi.
  - The orchestra accepted an overture.

[AGREE - 037]
agree_bury agree_mend agree_normalise agree_normalize agree_restore agree_demarcate : subj & with & comp.with > - ; subj:actor|person
  + Quito and Bogota agreed to restore diplomatic ties.
  - The shoes agreed with her.
peace-deal/n peace-agreement/n peace-accord/n peace-pact/n peace-treaty/n border-agreement/n border-deal/n border-treaty/n power-sharing-agreement/n reconciliation-deal/n reconciliation-agreement/n unity-deal/n coalition-deal/n coalition-agreement/n ceasefire-deal/n truce-deal/n peace-settlement/n maritime-agreement/n boundary-agreement/n framework-agreement/n : between,with,of,poss,mod,by & with & between > - ; between:actor|with:actor
  + A reconciliation deal between the two Libyan governments named a cabinet.
  - The unity deal of the gym and its members ended.
patch_up mend bury settle heal iron_out smooth_over resolve : subj & with & obj.with & obj.between > - ; subj:actor|person obj:{difference,tie,relation,rift,quarrel,fence,feud,dispute,row,spat,hatchet,grievance,score} !obj:{score}
  + Malawi and Tanzania patched up their quarrel over the lake.
  - The cobbler mended a fence.

[AGREE - 0331]
pledge promise offer commit guarantee earmark allocate : subj > to,iobj,for,obj.to,obj.for,in ; subj:actor|person|{donor,bank,fund} obj:money|{million,billion,dollar,euro,pound,loan,credit,grant,bailout,yuan,yen,investment,budget-support,debt-relief,swap-line,stimulus,financing} +obj
  + The Asian Development Bank pledged a loan to Sri Lanka for its buses.
  - The aunt pledged a dollar to the choir.
agree_lend agree_fund agree_finance agree_invest agree_pay agree_bail agree_reschedule agree_write agree_cancel agree_forgive : subj > comp.to,comp.obj.of,comp.obj,comp.in,to ; subj:actor|person
  + Creditors from Paris agreed to write off the debt of Somalia.
  - The aunt agreed to pay for lunch.
pledge_lend pledge_fund pledge_finance pledge_invest pledge_pay pledge_contribute promise_lend promise_fund promise_finance promise_invest promise_pay offer_lend offer_finance offer_fund offer_invest offer_pay vow_fund vow_finance : subj > comp.to,comp.obj,comp.in,comp.for,to ; subj:actor|person
  + Qatar promised to invest ten billion dollars in Egypt.
  - The boy offered to pay for the window.
invest lend inject grant disburse contribute : subj > in,to,into,for,obj.to ; subj:actor tense:will obj:money|{million,billion,dollar,euro,loan,grant,yuan,pound,sum} +obj subj:state|org|person
  + Japan will lend Mongolia 800 million dollars for a power station.
  - The club will lend a million thanks to fans.
announce unveil approve : subj > to,for,with,obj.to,obj.for,obj.with ; subj:state|org|person|{bank,fund,donor} obj:{loan,bailout,credit-line,investment,grant,debt-relief,package,rescue-package,swap-line,facility,tranche,budget-support} to:actor|for:actor|obj.for:actor|obj.to:actor
  + The IMF approved a tranche of its loan for Kenya.
  - The bank announced a loan of a Monet to the museum.

[AGREE - 0332]
pledge promise offer commit guarantee : subj > to,iobj,for,obj.to,obj.for ; subj:actor|person obj:weapon|{weapon,tank,missile,rifle,jet,helicopter,howitzer,ammunition,drone,adviser,trainer,instructor,air-defence,radar,armour,warplane,shell,military-aid,arms,munition,fighter-jet,gunboat,patrol-boat} +obj to:actor|iobj:actor|for:actor|obj.to:actor
  + Denmark pledged howitzers to Ukraine.
  - The museum offered a tank to the zoo.
agree_arm agree_train agree_supply agree_equip agree_sell agree_transfer agree_lease agree_reinforce pledge_arm pledge_train pledge_supply pledge_equip pledge_reinforce promise_arm promise_train promise_equip promise_supply offer_train offer_arm offer_equip offer_sell vow_arm : subj > comp.to,comp.iobj,comp.obj,to ; subj:actor|person
  + Rwanda pledged to train the Mozambican army.
  - The coach promised to train the goalkeeper.
provide give send supply deliver transfer ship donate lend sell : subj > to,iobj,obj.to ; subj:actor tense:will obj:weapon|{weapon,tank,missile,rifle,jet,helicopter,howitzer,ammunition,drone,air-defence,radar,warplane,shell,system,fighter-jet,submarine,instructor,trainer} +obj subj:state|org|person
  + Norway will send air defence missiles to Kyiv in May.
  - The shop will sell a toy tank to children.
arm train equip rearm reinforce : subj > obj ; subj:actor tense:will obj:armed|state|{force,army,soldier,troop,rebel,police,fighter,militia,pilot,recruit,battalion}
  + Britain will train Kenyan soldiers in counter-terrorism.
  - The gym will train soldiers of fortune.
pledge/n offer/n promise/n : by,from,poss,mod > to,for ; of:weapon|of:{weapon,tank,missile,jet,helicopter,military-aid,arms,training,ammunition,drone,adviser} by:actor|from:actor|poss:actor|mod:actor
  + A German offer of tanks to Slovakia stands.
  - The offer of a free missile ride by the fair drew crowds.
vow : subj > for,to,obj.for,obj.to ; subj:state|org|person obj:{tank,missile,jet,drone,howitzer,ammunition,gun,helicopter,weapon,arms,system,launcher,shell,rifle} for:actor|to:actor|obj.for:actor|obj.to:actor
  + Germany vowed more tanks for Ukraine.
  - The boy vowed a toy tank for the fair.

[AGREE - 0333]
pledge promise offer commit : subj > to,iobj,for,obj.to,obj.for ; subj:actor|person|{charity,agency} obj:{food,tent,medicine,blanket,vaccine,rice,wheat,grain,ambulance,doctor,medic,shelter,relief,flour,water,rescuer,rescue-team,field-hospital,emergency-aid,food-aid,humanitarian-aid,disaster-relief,dose,ventilator,oxygen} +obj to:actor|iobj:actor|for:actor|obj.to:actor
  + Cuba offered doctors to Sierra Leone.
  - The inn offered blankets to the hikers.
agree_rescue agree_shelter agree_feed agree_evacuate agree_vaccinate agree_resettle agree_airlift agree_treat agree_admit agree_take pledge_resettle pledge_rescue pledge_feed pledge_shelter promise_resettle promise_feed promise_shelter promise_rebuild pledge_rebuild offer_shelter offer_treat offer_resettle offer_evacuate offer_rescue offer_host : subj > comp.obj,comp.from,to ; subj:actor|person
  + Turkey offered to treat the wounded of the Sudanese war.
  - The nurse offered to treat the boy to a cake.
provide give send supply deliver donate airlift ship distribute : subj > to,iobj,for,obj.to ; subj:actor tense:will obj:{food,tent,medicine,blanket,vaccine,rice,wheat,grain,ambulance,doctor,medic,shelter,relief,flour,water,rescuer,rescue-team,dose,ventilator,oxygen,kit,field-hospital}
  + Israel will airlift tents to Turkey after the quake.
  - The cook will send rice to table six.
rescue evacuate shelter resettle vaccinate feed airlift rebuild : subj > obj ; subj:actor tense:will obj:human|{refugee,migrant,survivor,people,village,town,hospital,school,bridge,home,citizen}
  + Australia will evacuate its citizens from Lebanon.
  - The sun will shelter nobody.
pledge/n offer/n promise/n : by,from,poss,mod > to,for ; of:{food,tent,medicine,vaccine,rice,wheat,grain,doctor,shelter,relief,aid,help,assistance,rescue-team,humanitarian-aid,dose} by:actor|from:actor|poss:actor|mod:actor
  + Seoul's offer of rice to Pyongyang was left unanswered.
  - The offer of food by a waiter was brief.

[AGREE - 0334]
pledge promise offer commit : subj > to,iobj,for,in,obj.to,obj.for ; subj:actor|person obj:{peacekeeper,observer,monitor,battalion,police-officer,brigade,contingent,stabilisation-force,peacekeeping-force,blue-helmet} +obj to:actor|for:actor|for:{mission,force}|obj.for:actor
  + Nepal pledged a battalion for the UN mission in Congo.
  - The scouts offered a monitor to the school.
agree_deploy agree_dispatch agree_contribute agree_police agree_monitor agree_patrol offer_deploy offer_police offer_patrol offer_guard pledge_deploy pledge_patrol promise_deploy promise_protect pledge_protect : subj > comp.to,comp.in,comp.obj,to ; subj:actor|person
  + Jamaica offered to deploy police in the Haitian capital.
  - The dog offered to guard the bone.
send deploy contribute dispatch : subj > to,in,into,obj.to ; subj:actor tense:will obj:{peacekeeper,observer,monitor,battalion,contingent,police,blue-helmet,military-observer,peacekeeping-force}
  + Senegal will send a contingent to the West African force in Gambia.
  - The club will send an observer to the gala.

[AGREE - 0311]
agree_trade agree_export agree_import agree_expand agree_boost agree_link agree_connect agree_drill agree_explore agree_launch agree_develop agree_open pledge_trade pledge_boost pledge_develop offer_export offer_import promise_boost promise_develop plan_trade : subj > comp.with,with,comp.to,comp.obj ; subj:actor|person
  + Angola agreed to boost trade with Namibia.
  - The chef agreed to boost the sauce.
trade-agreement/n trade-pact/n trade-accord/n free-trade-agreement/n free-trade-deal/n gas-deal/n oil-deal/n pipeline-deal/n grain-deal/n energy-deal/n energy-pact/n fishing-agreement/n fishery-deal/n water-agreement/n investment-agreement/n customs-union/n currency-swap/n mining-deal/n investment-pact/n barter-deal/n : between,with,of,poss,mod & with > - ; between:actor|with:actor
  + A gas deal between Israel and Egypt was years in the making.
  - The gas deal of the stove shop ends soon.
sign_up_to join accede_to enter : subj > to,obj,into ; subj:state|org|{government} tense:will obj:{customs-union,free-trade-area,free-trade-zone,common-market,eurozone,single-market,initiative,bloc}|to:{agreement,pact,treaty,protocol,convention,initiative}
  + Croatia will join the eurozone in January.
  - The firm will join the race.
agree_build agree_finance agree_buy agree_supply agree_pipe agree_extend agree_resume agree_swap : subj > comp.from,comp.to,comp.with,with,comp.obj.of ; subj:actor|person comp.obj:{gas,oil,electricity,wheat,grain,pipeline,railway,power-plant,port,bridge,reactor,fertiliser,coal,uranium,water,goods,beef,currency} +subj
  + Pakistan agreed to buy wheat from Russia.
  - The cook agreed to buy wheat beer.

[AGREE - 0312]
agree_patrol agree_train agree_exercise agree_defend agree_station agree_base agree_cooperate agree_share agree_ally agree_fight : subj > comp.with,with,comp.to,comp.obj ; subj:actor|person comp.with:actor|comp.against:armed|comp.against:{terrorist,piracy,militant,terrorism,rebel}|comp.obj:{troop,border,base,strait,force}
  + Indonesia and Malaysia agreed to patrol the strait.
  - The twins agreed to share with the cat.
defence-pact/n defense-pact/n military-pact/n security-pact/n defence-treaty/n security-agreement/n defence-agreement/n defense-agreement/n military-agreement/n military-alliance/n non-aggression-pact/n basing-agreement/n security-deal/n arms-deal/n submarine-deal/n security-treaty/n mutual-defence-treaty/n naval-agreement/n : between,with,of,poss,mod & with > - ; between:actor|with:actor
  + A security pact between China and the Solomon Islands alarmed Canberra.
  - The security deal of the mall guards ended.

[AGREE - 0313]
extradition-treaty/n extradition-agreement/n judicial-agreement/n prisoner-transfer-agreement/n prisoner-swap-deal/n prisoner-exchange-deal/n prisoner-exchange-agreement/n swap-deal/n readmission-agreement/n : between,with,of,poss,mod & with > - ; between:actor|with:actor
  + Extradition treaties between Britain and the Gulf states are rare.
  - The swap deal of the stamp fans was fair.

[AGREE - 0314]
agree_share offer_share pledge_share promise_share agree_exchange pledge_exchange offer_exchange : subj > comp.with,with,comp.to,comp.obj ; subj:actor|person comp.obj:{intelligence,information,data,evidence,image,tip,expertise,know-how,technology}
  + Jordan offered to share intelligence with Iraq.
  - The spy offered to share a taxi.
intelligence-sharing-agreement/n intelligence-sharing-deal/n intelligence-pact/n intelligence-agreement/n information-sharing-agreement/n data-sharing-agreement/n data-sharing-deal/n intelligence-deal/n : between,with,of,poss,mod & with > - ; between:actor|with:actor
  + An intelligence pact between Seoul and Tokyo survived the row.
  - The data sharing deal of the phone shop is new.

[AGREE - 032]
agree_recognise agree_recognize agree_reopen agree_establish agree_exchange agree_normalise agree_normalize agree_upgrade agree_re-establish agree_restore plan_recognise plan_recognize pledge_recognise pledge_recognize promise_recognise promise_recognize vow_recognise offer_recognise offer_normalise : subj & with & comp.with & comp.obj > - ; subj:actor|person comp.obj:actor|comp.obj:{tie,relation,embassy,ambassador,envoy,consulate,mission,diplomat,statehood,independence}
  + Slovenia promised to recognise Palestine by July.
  - The actor promised to recognise the tune.
back support endorse vote_for co-sponsor : subj > for.of,for.by,for,obj.of,obj.by,obj ; subj:state|org|person|{government,party} tense:will obj:actor|{bid,candidacy,resolution,candidate,membership,plan,bill,motion,accession}|for:{resolution,bill,candidate,motion,budget}
  + Portugal will back the bid of Kosovo for membership of the council.
  - The beam will support the roof bid.

[AGREE - 038]
accept agree_accept welcome agree_allow agree_invite : subj > from,obj.of,obj.by,obj.from,obj.poss,comp.obj.of ; subj:actor|person obj:{mediation,mediator,arbitration,facilitation,good-office,mediation-offer,offer-of-mediation,intermediary,arbitrator}|comp.obj:{mediation,mediator,arbitration,facilitation} +obj subj:state|org|group|person
  + Khartoum accepted mediation by the East African bloc.
  - The mule accepted mediation of the hay.
turn submit refer : subj > to ; subj:state|group|org|{side,party,government} obj:{dispute,case,row,conflict,border-dispute,claim} to:{arbitration,mediation,court,mediator,arbiter,tribunal,icj,hague}
  + Gabon and Equatorial Guinea submitted their dispute to the court in The Hague.
  - The firm submitted its claim to the editor.

[AGREE - 039]
offer_mediate offer_broker offer_facilitate offer_arbitrate pledge_mediate agree_mediate promise_mediate volunteer_mediate offer_intercede offer_help_mediate agree_broker agree_facilitate : subj > comp.between,comp.in.between,comp.in,between ; subj:actor|person
  + Brazil offered to mediate between Guyana and Venezuela.
  - The aunt offered to mediate.
offer propose extend : subj > between,to,in,obj.between,obj.in,obj.to ; subj:actor|person obj:{mediation,good-office,facilitation,arbitration,service,mediator,venue} to:actor|between:actor|obj.between:actor|in:{dispute,conflict,crisis,talk,war,row}|obj.in:{dispute,conflict,crisis,war}
  + Morocco extended its good offices to the Libyan parties.
  - The bank offered a service to members.
offer : subj > as.between,between,as.in,in ; subj:state|org|person as:{mediator,go-between,intermediary,broker,peacemaker,arbiter}
  + Turkey offered itself as a mediator between Ethiopia and Somalia.
  - The firm offered the tool as a hammer.

[AGREE - 033]
agree_send agree_provide agree_help agree_deliver agree_give agree_host agree_accept agree_build agree_extend agree_support agree_back agree_let agree_allow : subj > to,with,comp.to,comp.with,comp.obj,comp.iobj,comp.for ; subj:actor|person
  + Rwanda agreed to host migrants from Britain.
  - The mule agreed to take the load.

# --- willingness and offers to give something up: no promise yet
[AGREE - 035]
ready/a willing/a prepared/a open/a : subj > comp.from,comp.on,comp.to,comp.in,comp.with,comp.obj,to ; subj:actor|person|armed comp:{RETREAT,CONCEDE}
  + Hanoi is ready to withdraw its troops from the island.
  - The bank is ready to withdraw the note.
offer_withdraw offer_extradite offer_allow offer_ease offer_release offer_free offer_resign offer_step offer_halt offer_lift offer_surrender offer_hand offer_disarm offer_return offer_quit offer_suspend offer_stop offer_reduce offer_drop offer_compromise : subj > comp.to,comp.from,comp.on,comp.obj,to ; subj:actor|person
  + The guerrillas offered to free the mayor.
  - The boy offered to return the ball.
offer+ceasefire|truce|cease-fire|amnesty|concession|compromise|surrender|reform propose+ceasefire|truce|cease-fire : subj > to,with,for,obj.to,obj.with,obj.for ; subj:actor|person|armed
  + The rebels offered a truce to the army.
  - The tailor offered a compromise on the sleeve.

[AGREE - 030]
propose_open offer_open propose_lift offer_lift propose_ease offer_ease propose_share offer_share propose_waive offer_waive : subj > comp.to,comp.for,to ; subj:actor
  + The Norwegian envoy proposed to open the market to Peruvian wine.
  - The host offered to open the window.
offer/n pledge/n promise/n : poss,by,from,mod > to,for,of.to ; poss:actor|by:actor|from:actor|mod:actor of:{rice,food,medicine,aid,help,grain,money,fuel,troop,peacekeeper,relief,wheat,oil,vaccine,doctor} !of:weapon
  + Peru's offer of rice to families in Haiti remains on the table.
  - The shop's offer of rice to families ended.

[AGREE - 0331]
stump_up cough_up chip_in fork_out shell_out pony_up kick_in put_up plough_into pump_into channel : subj > for.poss,for.mod,for,to,into,in,obj.for ; subj:state|org|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} tense:will obj:money|{million,billion,dollar,euro,pound,yen,yuan}|with:money|with:{million,billion} for:actor|to:actor|into:actor|for.poss:actor|for.mod:actor|in:actor|obj.for:actor
  + Japan will stump up 200 million dollars for Samoa. = Japan > Samoa
  - The fan will stump up 200 euros for a seat.
dangle hold_out extend wave : subj > before,to,in,obj.to,obj.for,for ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:{lifeline,loan,aid,package,carrot,grant,credit-line,credit,membership,bailout,million,billion,investment,prospect,incentive,visa} before:actor|to:actor|obj.to:actor|obj.for:actor|for:actor
  + Beijing dangled a loan before Tonga. = Beijing > Tonga
  - The angler dangled a worm before Tonga trout.
plan_lend plan_invest plan_fund plan_finance plan_donate intend_lend intend_invest intend_fund intend_donate intend_finance aim_invest propose_fund propose_lend propose_invest propose_finance : subj > comp.to,comp.in,comp.iobj,comp.obj,comp.for ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp.to:actor|comp.in:actor|comp.in:place|comp.for:actor|comp.iobj:actor|comp.obj.in:place|comp.obj.to:actor
  + Seoul plans to invest two billion dollars in Uzbekistan. = Seoul > Uzbekistan
  - The clerk plans to invest a tip in a pie.

[AGREE - 033]
plan_send plan_supply plan_deliver plan_give plan_provide plan_ship plan_contribute intend_send intend_supply intend_provide intend_give intend_deliver intend_contribute propose_send propose_supply propose_provide propose_deploy aim_supply aim_deliver mean_send promise_double promise_triple pledge_double pledge_triple vow_double : subj > comp.to,comp.iobj,comp.obj.to,comp.for,comp.obj.in,comp.in ; subj:state|org|person|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp.obj:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro,dose,help,tonne,ambulance,team,engineer,battalion,aid,contribution} comp.to:actor|comp.iobj:actor|comp.obj.to:actor|comp.for:actor|comp.in:place|comp.obj.in:place
  + Greece plans to send helicopters to Cyprus. = Greece > Cyprus
  - The shop plans to send fuel bills to homes.
place+disposal@at put+disposal@at make_available set_aside : subj > at.of,at.poss,to,for,obj.for ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} obj:{help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro,ship,team,airport,base,port,engineer,frigate} at.of:actor|to:actor|for:actor|at.poss:actor|obj.for:actor
  + Italy put two ships at the disposal of Malta. = Italy > Malta
  - The hotel put two boats at the disposal of guests.
volunteer_lead volunteer_send volunteer_host offer_lead offer_provide offer_supply offer_deploy offer_train offer_contribute offer_donate volunteer_help volunteer_provide pledge_lead agree_lead : subj > comp.in,comp.to,comp.for,comp.obj.in,comp.obj.to,to ; subj:state|org|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp.obj:{mission,force,effort,help,aid,support,money,fund,loan,bailout,weapon,arms,missile,tank,jet,drone,launcher,battery,ammunition,shell,cutter,boat,plane,helicopter,aircraft,troop,force,peacekeeper,soldier,police,credit-line,credit,swap,currency-swap,financing,funding,investment,grain,wheat,rice,food,tent,blanket,medicine,vaccine,fuel,oil,gas,diesel,relief,debt-relief,radar,imagery,satellite-image,protection,backing,doctor,medic,rescuer,water,shelter,generator,guard,border-guard,adviser,trainer,guarantee,security-guarantee,air-defence,system,bomb,assistance,reinforcement,donation,million,billion,dollar,euro,patrol,team,contingent,investigation,evacuation,peacekeeping-force}
  + Rwanda volunteered to lead a mission in Mozambique. = Rwanda > Mozambique
  - The guide volunteered to lead a team in song.
greenlight green-light wave_through nod_through give+green-light|go-ahead|thumbs-up : subj > for,to,through.for,through.to,obj.for,obj.to ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,lawmaker,senate,congress} through:{sale,delivery,deployment,loan,mission,aid,transfer,export,package,bailout,shipment}|obj:{sale,delivery,deployment,loan,mission,aid,transfer,export,package,bailout,shipment}|to:{sale,delivery,deployment,loan,mission,aid,transfer,export,package,bailout}|for:{sale,delivery,deployment,loan,mission,aid,transfer,export,package,bailout}
  + The Spanish parliament nodded through a loan for Morocco. = The Spanish parliament > Morocco
  - The steward waved through a package for row nine.

[AGREE - 030]
find+compromise|formula|solution|way-out|consensus|agreement|accommodation land+deal|agreement|accord nail_down+deal|accord|agreement|truce|pact wrap_up+deal|agreement|accord close+deal craft+deal|compromise|truce cobble_together+deal|compromise|agreement|coalition|truce stitch_together+deal|coalition|compromise|truce patch_together+deal|truce|compromise thrash_out+agreement|truce|pact|accord secure+deal|accord|pact|truce reach+memorandum|arrangement|modus-vivendi|pact|truce|detente|rapprochement|memo|breakthrough|ceasefire|armistice conclude+memorandum|compact|ceasefire|arrangement|convention|protocol clinch+accord|pact|truce|treaty|compromise|ceasefire hammer_out+accord|pact|truce|treaty|settlement|ceasefire|formula : subj & with & obj.with & obj.between > - ; subj:state|armed|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,faction,negotiator,rebel,neighbour,neighbor,party,union,bloc} !subj:{club,striker,player,coach,team,midfielder}
  + Guyana and Suriname nailed down a deal on their river border. = Guyana + Suriname >
  - The agent nailed down a deal with a label.
meet_halfway split+difference iron_out+difference|dispute|row|wrinkle|kink paper_over+difference narrow+difference|gap bridge+difference|gap|divide resolve+standoff|impasse|deadlock settle+standoff|spat|feud|claim overcome+difference|impasse|deadlock break+deadlock|impasse|logjam : subj & with & obj.with & obj.between > - ; subj:state|armed|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,faction,negotiator,rebel,neighbour,neighbor,party,bloc}
  + Chile and Bolivia narrowed their differences on the river. = Chile + Bolivia >
  - The plank bridged the gap.
enter_into+compact|covenant|accord|agreement|pact|alliance|partnership|treaty|union enter+compact|covenant|accord|agreement|treaty|union@into set+seal@on put+seal@on set+seal put+seal : subj & with & into.with & obj.with > - ; subj:state|armed|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,negotiator,rebel,party} into:{compact,covenant,accord,agreement,pact,alliance,partnership,treaty,union}|on:{deal,pact,accord,agreement,protocol,treaty,truce,alliance,partnership}|obj.on:{deal,pact,accord,agreement,protocol,treaty,truce,alliance,partnership}
  + Nauru and Fiji entered into a compact on tuna. = Nauru + Fiji >
  - The waxer set a seal on a jar.
sign_off_on sign_off shake_on agree_on settle_on close_on : subj & with > - ; subj:state|armed|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,negotiator,rebel,party} on:{swap,exchange,prisoner-swap,prisoner-exchange,transfer,protocol,corridor,monitoring,patrol,boundary,demarcation,route,quota,mechanism,framework,commission,joint-patrol,committee,schedule,transit,crossing} !on:{drawing,pool}
  + The Libyan government and the rebels signed off on an exchange of captives. = The Libyan government + the rebels >
  - The umpires agreed on a route to lunch.
compact/n concordat/n modus-vivendi/n covenant/n accommodation/n gentlemans-agreement/n interim-deal/n draft-deal/n draft-agreement/n framework-deal/n provisional-deal/n last-minute-deal/n handshake-deal/n tentative-deal/n bilateral-agreement/n bilateral-deal/n package-deal/n compromise-deal/n : between,with & with & between > - ; between:state|with:state|between:{government,rebel,side,church,party}
  + A compact between Tonga and Samoa on seabed mining was announced in Apia. = Tonga + Samoa >
  - The compact between the covers of the book is old.
migration-deal/n migration-pact/n migrant-deal/n refugee-deal/n visa-deal/n visa-agreement/n transit-deal/n transit-agreement/n grain-pact/n nuclear-deal/n nuclear-pact/n nuclear-agreement/n climate-deal/n climate-pact/n tariff-deal/n tariff-truce/n trade-truce/n debt-deal/n debt-agreement/n loan-deal/n loan-agreement/n hostage-deal/n hostage-release-deal/n minerals-deal/n mineral-deal/n rail-deal/n port-deal/n lithium-deal/n uranium-deal/n arms-control-deal/n arms-control-treaty/n returns-deal/n deportation-deal/n friendship-treaty/n friendship-pact/n partnership-agreement/n cooperation-agreement/n cooperation-pact/n cooperation-deal/n base-deal/n basing-deal/n steel-deal/n wine-deal/n energy-agreement/n transit-pact/n disengagement-deal/n disengagement-agreement/n de-escalation-deal/n tax-treaty/n aviation-agreement/n : between,with,of,poss,mod & with & between > - ; between:state|with:state|between:{government,side,rebel}
  + A migration pact between Tunisia and Italy drew protests. = Tunisia + Italy >
  - The loan deal between the clubs of Turin ended.
come_round_to come_around_to come_round come_around warm_to say+yes nod+assent : subj > to.of,to.by,to.mod,to.poss,to ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} to:{plan,deal,proposal,mission,deployment,idea,request,offer,formula,compromise,bid,base,invitation}
  + Budapest came round to the plan of the Swedish government. = Budapest > the Swedish government
  - The judge warmed to the idea of a tart.
swear_defend swear_protect swear_help swear_support swear_stand vow_stand vow_defend vow_assist vow_work pledge_stand pledge_defend pledge_cooperate pledge_work promise_stand promise_defend promise_cooperate : subj > comp.obj,comp.by,comp.with,comp.beside ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp.obj:actor|comp.by:actor|comp.with:actor|comp.beside:actor
  + The Polish premier vowed to stand by Lithuania. = The Polish premier > Lithuania
  - The goalkeeper vowed to defend the net.
team_up team_up_with link_up_with join+force pair_up_with : subj & with > - ; subj:state|{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} on:{plan,project,scheme,proposal,bid,pipeline,railway,reactor,submarine,satellite,vaccine,defence,initiative,dam,jet} with:state|with:{government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}
  + Peru teamed up with Ecuador on a plan for a joint dam. = Peru + Ecuador >
  - The singer teamed up with a poet on a project.
give+pledge|promise|commitment|guarantee|vow|word|undertaking|assurance make+promise|pledge|commitment|vow provide+guarantee|assurance issue+pledge|assurance|guarantee offer+guarantee|assurance|commitment|pledge|security-guarantee : subj > to,iobj,obj.to ; subj:state|org|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} to:state|iobj:state|obj.to:state|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}|iobj:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor}
  + Berlin gave Vilnius a pledge that the brigade would stay. = Berlin > Vilnius
  - The priest gave a couple a promise of rain.
make+overture send_out+feeler put_out+feeler send+feeler extend+hand-of-friendship|hand hold_out+hand offer+hand-of-friendship : subj > to,obj.to,towards,toward,in ; subj:state|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} to:state|obj.to:state|to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,opposition}|obj.to:{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,rebel,opposition}
  + Tehran made overtures to Cairo. = Tehran > Cairo
  - The snail put out feelers to the leaf.

[AGREE - 036]
set+date|time fix+date|time name+date|venue pencil_in+date|meeting|summit|talk agree+date|venue|time : subj & with & obj.with & obj.between > - ; subj:state|armed|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor,side,rival,negotiator} for:{talk,summit,meeting,negotiation,round,visit}|obj.for:{talk,summit,meeting,negotiation,round,visit}|obj:{meeting,summit,talk,round}
  + Greece and Turkey fixed a date for talks on the islands. = Greece + Turkey >
  - The couple fixed a date for a visit to the vet.
put_forward+itself|himself|themselves put_forward offer_up step_forward present : subj > as.between,between,as.for,for ; subj:state|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} as:{host,venue,mediator,broker,go-between,intermediary,peacemaker,facilitator,guarantor,honest-broker}
  + Turkey put itself forward as a mediator between Ethiopia and Somalia. = Turkey > Ethiopia + Somalia
  - The actor put himself forward as a host of a quiz.
be_willing be_ready be_prepared be_open : subj > comp.obj,comp.with,comp.to ; subj:state|person|{president,premier,minister,king,queen,pope,chancellor,secretary,envoy,delegation,ambassador,general,leader,commissioner,emir,prince,sultan,negotiator,mediator,diplomat,official,lawmaker,senator,chief,commander,government,junta,cabinet,president,premier,minister,king,chancellor,parliament,authority,ministry,opposition,governor} comp:{meet,talk,negotiate,visit,host,receive,sit}
  + The Belarusian president is willing to meet his Polish counterpart. = The Belarusian president > his Polish counterpart
  - The dog is ready to meet a cat.
