# CONCEDE: verbal concessions: promise to withdraw, release, ease; announce a ceasefire.

[CONCEDE - 0356]
announce+ceasefire|truce|cease-fire|withdrawal|pullout|pull-out|drawdown|retreat declare+ceasefire|truce|cease-fire agree+ceasefire|truce|cease-fire@to agree+ceasefire|truce|cease-fire@on accept+ceasefire|truce|cease-fire order+withdrawal|ceasefire|cease-fire call+truce|ceasefire : subj > with,in,obj.with,obj.from ; subj:actor
  + The Taliban announced a ceasefire for the holiday.
  - The shop announced a sale for the holiday.
agree_withdraw promise_withdraw pledge_withdraw plan_withdraw agree_pull agree_leave agree_halt agree_stop agree_end promise_end promise_stop pledge_end pledge_stop agree_suspend agree_freeze agree_dismantle agree_disarm : subj > from,with,comp.from ; subj:actor
  + Ethiopia agreed to withdraw its troops from Somalia.
  - The patient agreed to stop smoking.
withdraw pull_out pull_back : subj > from ; subj:actor obj:{troop,force,soldier,contingent,army} tense:will
  + Uganda will withdraw its troops from Congo by May.
  - The bank will withdraw the old note.

[CONCEDE - 0353]
agree_release promise_release pledge_release agree_free agree_hand agree_return : subj > comp.obj,to ; subj:actor
  + The rebels agreed to release the pilots.
  - The studio agreed to release the film.
announce+release|amnesty|pardon order+release|pardon grant+amnesty|pardon|clemency declare+amnesty offer+amnesty : subj > obj.of,to,for,obj.for ; subj:actor
  + The king announced the release of forty prisoners.
  - The label announced the release of an album.

[CONCEDE - 0351]
agree_lift promise_lift pledge_lift agree_ease promise_ease agree_relax agree_reopen agree_allow promise_allow agree_let agree_permit agree_reduce : subj > comp.from,comp.on,comp.obj,to ; subj:actor
  + Egypt agreed to ease the border restrictions on Gaza.
  - The doctor agreed to ease the dose.
announce+lifting|easing|reopening : subj > obj.of,on ; subj:actor
  + Botswana announced the lifting of the export ban on Namibia.
  - The gym announced a lifting contest.

[CONCEDE - 034]
promise+reform|change|election|referendum|constitution pledge+reform|change|election announce+reform|election|referendum promise+concession make+concession announce+concession : subj > to,for ; subj:actor
  + The king promised constitutional reforms to the protesters.
  - The company announced a change of logo.
agree_step agree_resign promise_resign promise_step announce+resignation agree_hold+election : subj > - ; subj:person
  + The premier promised to step down in March.
  - They agreed to step into the garden.

[CONCEDE - 0355]
agree_admit agree_accept+inspector|peacekeeper|monitor|observer invite+inspector|monitor|observer accept+inspector|peacekeeper|monitor|observer : subj > obj ; subj:actor
  + Syria agreed to admit UN inspectors.
  - He agreed to admit his mistake.
concede yield back_down bow_to give_in_to cave_in : subj > to,in ; subj:actor !to:{memory,courage,sacrifice,dead,fallen,hero,audience,crowd,queen,king,god}
  + The government backed down after the strike.
  - The goalkeeper conceded three goals.
  - The Malian chief of staff bows to the memory of the fallen.
open grant : subj > to,for,obj.to,obj.for ; tense:will subj:state|armed|{government,army,junta,regime,rebel} obj:{access,corridor,humanitarian-corridor,site,camp,border,airport,port,prison,nuclear-site,archive} to:human|to:actor|for:human|for:{aid,relief,inspector,refugee,convoy,evacuation}|obj.to:actor
  + Iran will open the site at Parchin to inspectors.
  - The army museum will open a prison to children.
promise+passage|safe-passage|immunity offer+passage|safe-passage guarantee+passage|safe-passage : subj > to,obj.to,iobj,for,obj.for ; subj:state|armed|{government,army,junta,rebel} to:human|obj.to:human|iobj:human|to:actor|obj.to:actor|for:human
  + Russia promised safe passage to Ukrainian soldiers.
  - The lock offered passage to barges.

[CONCEDE - 0356]
evacuate abandon leave dismantle vacate quit : subj > obj,from ; subj:state|group obj:{settlement,base,post,outpost,camp,territory,position,enclave} tense:will
  + Israel will dismantle the outpost in May.
  - The shop will vacate its premises.
call_off+strike|protest|march|boycott|blockade suspend+strike|protest|boycott end+strike|boycott|protest|siege halt+strike|protest : subj > against,obj.against,of,obj.of ; subj:actor
  + The union called off its strike against the ministry.
  - The picnic was called off.
order announce : subj > from,with,in,obj.from,obj.with,obj.in,obj.of ; subj:state|person|armed|{government,president,army,general,king,rebel,minister,premier} obj:{pullback,pull-back,troop-withdrawal,troop-cut,halt,pause,lull,stand-down,drawdown,de-escalation,disengagement,moratorium,humanitarian-pause,unilateral-ceasefire,halt}
  + Russia's defence minister ordered a pullback of troops from Kherson.
  - The singer announced a halt of the show.
respect+truce|ceasefire|cease-fire|armistice observe+truce|ceasefire|cease-fire|armistice honour+truce|ceasefire honor+truce|ceasefire : subj > with,obj.with ; tense:will subj:state|armed|person|{government,army,rebel,guerrilla,militia,side} obj:{truce,ceasefire,cease-fire,armistice,peace-deal,peace-agreement,ceasefire-agreement}|by:{truce,ceasefire,cease-fire,agreement}|to:{truce,ceasefire}
  + Tigrayan forces will observe the truce with Addis Ababa.
  - The club will observe a minute of silence.
ceasefire-offer/n truce-offer/n offer-of-truce/n ceasefire-announcement/n ceasefire-proposal/n truce-proposal/n peace-offer/n peace-overture/n olive-branch/n : by,from,of,poss,mod > to,with ; by:actor|from:actor|of:actor|poss:actor|mod:actor|to:actor
  + A truce offer by the Islamist rebels to the Somali government was ignored.
  - The olive branch of the tree fell.
extend+olive-branch|hand offer+olive-branch hold_out+olive-branch : subj > to,obj.to ; subj:state|armed|person|{government,president,king,leader}
  + The Venezuelan president extended an olive branch to the opposition.
  - The gardener offered a pear branch to a goat.
offer_end offer_disengage agree_disengage agree_demobilise agree_demobilize agree_deescalate promise_refrain pledge_refrain agree_refrain vow_refrain agree_abstain : subj > comp.from,comp.with,comp.obj,with ; subj:state|armed|person|group|{government,army,side,rebel,militia} +subj
  + Both Libyan armies agreed to refrain from attacks on oilfields.
  - The choir agreed to refrain from song.
lay_out+term|condition set_out+term|condition : subj > for.with,obj.for.with ; subj:armed|state|group|person for:{truce,ceasefire,withdrawal,release,peace,surrender}|obj.for:{truce,ceasefire,withdrawal,release,peace,surrender}
  + The Colombian rebels laid out terms for a truce.
  - The bank laid out terms for a loan.

[CONCEDE - 0353]
agree_extradite decide_release decide_free decide_extradite : subj > comp.to,to,comp.obj ; subj:actor
  + Chile agreed to extradite the banker to Peru.
  - The label decided to release a song.
release free return : subj > to,obj ; subj:state|group|org|{rebel,kidnapper,guerrilla,government} obj:human|{weapon,body,remains,ship,helicopter} tense:will
  + The rebels said they would release the crew.
  - The band will release a record.
promise_free promise_pardon promise_exchange promise_amnesty pledge_free pledge_pardon pledge_exchange agree_pardon agree_exchange agree_swap agree_commute offer_exchange offer_pardon offer_swap decide_release decide_free decide_pardon order_free plan_release plan_free vow_free : subj > comp.to,comp.obj,comp.for ; subj:state|person|armed|{government,junta,king,president,rebel,army,court,guerrilla} comp.obj:human|{prisoner,captive,hostage,body,remains,sailor,pilot,dissident,journalist,detainee}
  + Moscow offered to swap an American reporter for a Russian agent.
  - The label offered to swap a singer for a band.
order grant : subj > of,obj.of,to,iobj,obj.to ; subj:{court,judge,magistrate,tribunal,president,king,prosecutor,parole-board} obj:{release,bail,parole,freedom,pardon,discharge} obj.of:human|obj.of:person|of:human|to:human|to:person|iobj:human|obj.to:human +subj +obj
  + A Delhi court granted bail to the chief minister.
  - The tennis court ordered the release of the ball.

[CONCEDE - 0351]
decide_allow decide_lift decide_ease : subj > comp.on,comp.obj,comp.to,to ; subj:actor
  + Khartoum decided to allow monitors into the camp.
  - The nurse decided to allow visitors.
lift ease relax remove cancel shorten scrap abolish rescind repeal : subj > on,in,of,obj.on,obj.of,obj.in ; subj:actor obj:{curfew,emergency,restriction,measure,ban,sanction,embargo,blockade,censorship,martial-law,siege,controls} tense:will
  + Lima will lift the curfew in the port.
  - The gym will lift weights.
allow permit let : subj > obj ; subj:state|org|{government,court,authority,junta} obj:human|{rally,march,inspection,return,visit,election,party} tense:will
  + Turkey said it would allow refugees to return.
  - The lock will allow boats to pass.
declare+cessation announce+cessation proclaim+cessation order+cessation agree_to+cessation : subj > with,against,in,obj.with,obj.against ; subj:state|armed|person|{rebel,movement,army,president,faction} obj.of:{hostility,fighting,fire,violence,attack}|of:{hostility,fighting,fire,violence,attack}|to.of:{hostility,fighting,fire,violence,attack}
  + The rebels in Sudan declared a cessation of hostilities.
  - The chef declared a cessation of attack on soup.

[CONCEDE - 034]
accept_demand accept+demand|reform|condition meet+demand give_in_to+demand bow_to+demand|pressure yield_to+demand|pressure cave_in_to+demand|pressure : subj > of,from,obj.of,obj.from,to.of,to ; subj:actor
  + The government met the demands of the miners.
  - The engine meets the demands of the road.
approve+reform|law|recognition enact+reform introduce+reform announce+reform|election grant+autonomy|independence|right : subj > to,for,obj.to,obj.for,in ; subj:state|org|person
  + Madrid granted autonomy to the region.
  - The firm introduced a reform of its menu for guests.

[CONCEDE - 034]
agree_withdraw agree_pull agree_release agree_free agree_lift agree_ease agree_halt agree_stop agree_end agree_suspend agree_hand agree_disarm agree_surrender agree_leave agree_step agree_resign agree_dismantle agree_cease agree_relinquish agree_vacate agree_retreat agree_lay agree_demobilise : subj > comp.to,comp.from,comp.on,comp.obj,to,with ; subj:actor|person
  + Eritrea agreed to withdraw its men from Tigray.
  - The dog agreed to give up the bone.
promise_withdraw promise_pull promise_release promise_free promise_lift promise_ease promise_halt promise_stop promise_end promise_suspend promise_hand promise_leave promise_step promise_resign promise_return promise_open promise_allow promise_let promise_reform promise_hold_election pledge_withdraw pledge_release pledge_free pledge_lift pledge_halt pledge_stop pledge_end pledge_hand pledge_leave pledge_step pledge_return pledge_open pledge_allow pledge_disarm pledge_respect vow_withdraw vow_release vow_resign vow_step : subj > comp.to,comp.from,comp.on,comp.obj,to ; subj:actor|person
  + The guerrillas promised to free the brother of the senator.
  - The boy promised to return the ball.
declare+ceasefire|truce|cease-fire|amnesty announce+ceasefire|truce|cease-fire|amnesty|withdrawal|pullout|pull-out|release|moratorium|pause proclaim+ceasefire|truce|amnesty call+truce|ceasefire|halt agree+ceasefire|truce accept+ceasefire|truce|defeat|demand|responsibility extend+ceasefire|truce|amnesty : subj > with,to,for,in,obj.with,obj.for,obj.of,obj.from ; subj:actor|person|armed
  + The FARC declared a truce for Christmas.
  - The twins called a truce over the bath.
back_down give_way climb_down relent yield bow cave_in cave capitulate buckle give_in submit bend retreat : subj > to,on,before,over,to.from,to.of,to.by ; subj:state|org|person|{government,premier,president,ministry,company,regime,king,junta,minister,union} !to:{memory,courage,sacrifice,dead,fallen,hero}
  + The government backed down over the fuel price.
  - The branch gave way.
drop withdraw abandon waive give_up shelve scrap soften moderate water_down relax scale_down : subj > for,against,on,to,of,obj.for,obj.against,obj.to,obj.on,obj.of ; subj:actor|person|{union,rebel,prosecutor,striker} obj:{demand,claim,charge,objection,opposition,condition,plan,reform,bill,tax,lawsuit,complaint,insistence,stance,position,veto,threat,candidacy,bid,levy,law,proposal,case,measure}
  + The front dropped its demand for independence.
  - The waiter dropped a plate.
concede admit acknowledge accept own_up : subj > to,comp.obj ; subj:state|org|person|{government,candidate,president,army,ministry,premier,minister,general,company,police} obj:{defeat,mistake,error,responsibility,failure,guilt,fault,wrongdoing,blame,abuse,loss,presence,role,killing,violation,shortcoming}
  + The candidate conceded defeat in Accra.
  - The player conceded the point.
make+concession grant+concession|autonomy|independence|amnesty|pardon|right|recognition|wish give+ground|concession meet+demand|condition accept+demand|condition satisfy+demand heed+call|demand|appeal|warning answer+call|demand honour+promise|pledge|demand fulfil+demand|pledge|promise : subj > to,of,from,by,obj.to,obj.of,obj.from,obj.by,iobj ; subj:actor|person|{government,king,junta,company}
  + The king granted a pardon to the dissidents.
  - The tailor met the demand for hats.
announce+election|referendum|return|transition promise+election|referendum|reform|autonomy|vote|transition schedule+election|referendum : subj > for,in,obj.for,obj.in ; subj:{junta,king,general,regime,colonel,ruler,military}
  + The junta announced elections for next year.
  - The club held a vote on the badge.
open : subj > for,to,obj.for ; tense:will subj:state|person|armed|{government,office,army,authority} obj:{corridor,border,crossing,sea-corridor,port,road,airspace}
  + The army will open a corridor for relief.
  - The shop will open a road stall.
lift ease suspend end : subj > on,against,in,obj.on,obj.against,obj.in ; tense:will subj:state|org|person|{government,junta,army,authority,president} obj:{sanction,embargo,ban,curfew,emergency,siege,blockade,restriction,censorship,martial-law,tariff}
  + The bloc will lift its embargo on Burundi in May.
  - The crane will lift the beam.
release free : subj > from,obj,of ; tense:will subj:state|org|person|armed|{government,army,rebel,president,junta} obj:{troop,force,soldier,army,prisoner,detainee,hostage,peacekeeper,contingent,dissident,captive,journalist,activist}
  + The junta will release the journalists by June.
  - The bank will release a coin.
resign step_down quit stand_down stand_aside leave_office : subj > - ; tense:will subj:person|{president,premier,minister,governor,king,general,chief,leader,chancellor}
  + The premier will resign after the budget, his office said.
  - The clerk will step down from the ladder.
promise/n pledge/n offer/n : by,poss,mod,from > to ; of:{election,reform,referendum,vote,poll,constitution} by:state|by:armed|by:{junta,government,king,president,regime,general}|poss:actor|mod:actor|from:actor
  + A promise of elections by the Chadian junta was met with doubt.
  - A promise of rain by the king of pop was met with doubt.

# --- restrictions on one's own people lifted, and regret, are words: what comes of them is for others to do
bow cave give_in yield capitulate : subj > to,to.of,before ; subj:state|person|{government,president,premier,minister,company,board,king} to:human|to:{pressure,demand,protest,protester,union,striker,public-opinion,mob,street,critic}|before:human|before:{pressure,protest} !to:{memory,courage,sacrifice,dead,fallen,hero}
  + The Colombian government bowed to the protesters.
  - The actor bowed to the gallery.
agree_to+demand accede_to+demand|request meet+demand accept+demand give_in_to+demand bow_to+demand yield_to+demand|pressure : subj > of,by,from,obj.of,obj.by,obj.poss,obj.from,to.poss,to.of ; subj:state|org|person|{company,management,government,junta}
  + The government of Chile agreed to the demands of the students.
  - The cook agreed to the demands of the stew.
[CONCEDE - 081]
lift ease relax remove end cancel shorten scrap abolish rescind repeal revoke suspend loosen : subj > on,for,of,obj.on,obj.for,obj.of,obj.against,in,obj.in ; subj:actor|{government,court,parliament,junta,authority,ministry,president,king} obj:{restriction,censorship,measure,control,rule}
  + Algeria eased restrictions on foreign reporters.
  - The runner eased his control of the race.
lift remove end overturn scrap : subj > on,against,obj.on,obj.against ; subj:{court,judge,tribunal,government,ministry,parliament,minister} obj:{ban}
  + A court lifted the ban on the opposition party.
  - The shop lifted its ban on dogs.
[CONCEDE - 0813]
lift ease relax end cancel shorten suspend cut : subj > on,for,of,obj.on,obj.for,obj.of,in,obj.in ; subj:actor|{government,court,junta,authority,president,governor,army} obj:{curfew}
  + The junta shortened the curfew in the capital.
  - The hostel eased its door code.
[CONCEDE - 0814]
lift end cancel relax revoke : subj > on,in,of,obj.on,obj.of,obj.in ; subj:actor|{government,court,junta,authority,president,king,parliament} obj:{emergency,martial-law,law}
  + Thailand lifted martial law on Tuesday.
  - The crew lifted the beam.
[CONCEDE - 055]
apologise apologize say+sorry express+regret|remorse offer+apology|regret issue+apology make+apology tender+apology : subj > to,for.to,obj.to,for.of ; subj:actor|person|{government,company,police,army,church}
  + The Dutch king apologised to Suriname for slavery.
  - The waiter said sorry to the cat.
apology/n : poss,by,from > to ; +to
  + Belgium's apology to Congo came late.
  - There was no apology in the note.

[CONCEDE - 0341]
announce+abdication|retirement|departure submit+resignation-letter offer+resignation : subj > to,obj.to,obj.of ; subj:person|{president,premier,minister,king,general,leader,governor,cabinet,chief,chancellor,ambassador,commissioner}
  + The Malaysian king announced his abdication.
  - The goalkeeper announced his retirement.
call+election|poll|snap-election announce+snap-election|early-election|runoff|transition|handover set+date bring_forward+election : subj > for,in,obj.for,obj.in,on ; -comp subj:person|state|{president,premier,king,government,junta,general,emir,chancellor} obj.for:{election,vote,poll,referendum,handover,transition}|obj:{election,snap-election,early-election,poll,transition,handover,runoff}
  + The Gabonese junta set a date for the election.
  - The king of chess set a date for tea.
agree_hand_over agree_cede agree_transfer agree_share promise_hand_over promise_transfer promise_cede promise_restore pledge_hand_over pledge_restore pledge_transfer pledge_cede vow_hand_over vow_restore offer_share offer_cede offer_hand_over : subj > comp.to,to,with ; subj:person|state|armed|{junta,general,president,leader,party,government} comp.obj:{power,rule,democracy,control,office,presidency,authority,order}
  + Guinea's colonel vowed to restore civilian rule within two years.
  - The party offered to share power bars.
agree_go promise_go : subj > - ; subj:{president,premier,prime-minister,minister,leader,general,king,governor,dictator} -comp.to -comp.with -comp.on -comp.for
  + The Sri Lankan president agreed to go.
  - The president agreed to go to Rome.
hand pass cede : subj > to ; tense:will subj:person|armed|{president,junta,king,general,premier} obj:{power,office,reins,presidency,control} to:org|to:actor|to:{senate,parliament,civilian,successor,council}
  + The Bolivian president will hand power to the senate.
  - The plant will pass power to the motor.

[CONCEDE - 0342]
drop scrap shelve withdraw abandon rescind repeal reverse revoke overturn retract cancel : subj > on,against,for,obj.on,obj.against,obj.for ; subj:state|person|{government,president,parliament,premier,minister,king,ministry,cabinet,governor,junta} obj:{tax,levy,fuel-tax,bill,law,reform,pension-reform,tax-increase,price-increase,price-rise,fare-increase,decree,subsidy-cut,tariff,surcharge,austerity,plan,ban} after:event|after:{protest,strike,riot,outcry,unrest,demonstration,pressure,criticism,vote,march,clash}|amid:{protest,strike,riot,outcry,unrest,pressure}
  + Ecuador's president scrapped the fuel decree after protests.
  - The actor dropped her plan for lunch after the vote.
backtrack u-turn backpedal climb_down back_off back_away row_back reverse+course make+u-turn do+u-turn make+about-face : subj > on,from,over,obj.on,obj.over ; subj:state|person|org|{government,president,premier,minister,ministry,party,council}
  + The Kenyan government backed away from the finance bill.
  - The driver of the minister made a U-turn on the bridge.
bow yield cave succumb give_in give_way capitulate : subj > to.from,to.of,to.by,to ; subj:state|person|org|{government,president,premier,minister,ministry,party,king,company,junta} to:{pressure,demand,protest,protester,striker,opposition,public,call,threat,critic,union,rebel,lobby,street} !to:{memory,courage,sacrifice,dead,fallen,hero}
  + Armenia's premier caved to the street protesters.
  - The branch bowed to the wind.
promise_reform promise_review promise_change promise_amend promise_repeal promise_revise pledge_reform pledge_review pledge_change pledge_amend pledge_repeal agree_review agree_amend agree_change agree_reform agree_reconsider agree_revise agree_repeal agree_scrap agree_drop agree_cut offer_amend offer_change offer_revise offer_review vow_repeal vow_reform : subj > to,for,comp.obj.on,comp.for ; subj:state|person|org|{government,president,parliament,premier,minister,king,ministry} comp.obj:{law,constitution,policy,bill,system,tax,rule,reform,code,charter,decree,plan,levy,sentence,price,subsidy,police,military,judiciary,pension}
  + Georgia's ruling party agreed to drop the law on foreign agents.
  - The cook agreed to change the plan for dinner.
u-turn/n climbdown/n climb-down/n about-face/n backdown/n capitulation/n concession/n : by,from,of,poss,mod > to,on,over ; by:state|by:org|poss:actor|mod:state|to:actor|by:{government,minister,president}
  + The climbdown by the Polish government over the court pleased Brussels.
  - The U-turn by a bus blocked the lane.
accept+demand|ruling|verdict|result|defeat|criticism|recommendation bow_to+ruling|verdict|will respect+verdict|ruling|result comply_with+demand|order|ruling|request|resolution : subj > of,from,obj.of,obj.from,with.of,with.from ; subj:actor|person|{government,party,candidate,junta}
  + The Liberian president accepted defeat, and Ghana's ruling party respected the verdict of the court.
  - The cook complied with the order of the table.
soften moderate water_down dilute scale_back tone_down rein_in : subj > on,toward,against,obj.on,obj.toward,obj.against,obj.of ; subj:state|org|person|{government,party,president,premier,ministry,union,bloc} obj:{stance,position,tone,rhetoric,demand,bill,law,proposal,language,plan,reform,line,criticism,condition,draft} +subj
  + Budapest softened its stance on the Swedish bid.
  - The hall softened its tone on organ pipes.
compensate indemnify : subj > obj ; subj:state|{government,army,company,ministry,railway,court} obj:human|{victim,family,farmer,villager,widow,survivor,relative,community} for:{death,loss,raid,killing,attack,damage,eviction,spill,torture,land,bombing,internment,airstrike,flood} +subj
  + The Indian army compensated the villagers for the raid.
  - The railway compensated a fan for a lost hat.
own_up_to admit_to confess_to : subj > to.of,to ; subj:state|org|{government,army,president,minister,general,police,premier,commander,ministry,rebel} to:{killing,error,mistake,role,attack,crime,abuse,bombing,failure,shooting,torture,massacre,downing,raid} +subj
  + The Iranian army owned up to the downing of the airliner.
  - The boy owned up to the raid on the jar.

[CONCEDE - 0343]
promise_respect promise_protect promise_guarantee promise_uphold promise_restore pledge_respect pledge_uphold pledge_guarantee pledge_protect agree_grant agree_guarantee agree_respect agree_recognise agree_legalise agree_restore vow_respect vow_protect vow_uphold : subj > comp.of,comp.obj.of,comp.to,comp.obj.for ; subj:state|person|armed|{government,junta,king,president,regime,taliban} comp.obj:{right,freedom,minority,woman,press,religion,language,autonomy,citizenship,liberty,human-right,constitution,vote,election,worship}
  + The Taliban promised to respect the rights of women.
  - The guide promised to respect the quiet of the wood.
grant restore extend concede give : subj > to,iobj,for,obj.to,obj.for ; subj:state|person|{government,parliament,king,president,court,junta,emir} obj:{right,vote,autonomy,self-rule,self-government,citizenship,nationality,independence,recognition,suffrage,equality,freedom,amnesty,land-right,voting-right,home-rule,statehood} to:actor|to:human|iobj:actor|iobj:human|obj.to:human|obj.to:actor|to:{region,province,island,territory,woman,minority}
  + Kuwait's emir extended the vote to women.
  - The king of the beasts gave freedom to a mouse.
legalise legalize decriminalise decriminalize legitimise unban : subj > obj ; subj:state|person|{government,parliament,court,president,junta,senate,congress} obj:{union,homosexuality,abortion,marriage,same-sex-marriage,divorce,newspaper,group,movement,protest,alcohol,cannabis,euthanasia,religion,church,language,blasphemy}
  + Nepal's court legalised same-sex marriage, and Sudan unbanned the communist party.
  - The diet legalised wine.

[CONCEDE - 0352]
agree_end agree_suspend agree_call_off agree_disperse agree_return offer_end offer_suspend promise_end vow_end decide_end decide_suspend decide_call_off : subj > comp.against,comp.obj.against,comp.to ; subj:{union,opposition,protester,student,worker,teacher,doctor,nurse,miner,farmer,trucker,movement,prisoner,striker,driver,activist} comp.obj:{strike,protest,march,boycott,sit-in,blockade,hunger-strike,walkout,occupation,action}|comp.to:{work,class,school,job,cell}
  + Haitian teachers agreed to end their strike.
  - The union of bees agreed to end the march.

[CONCEDE - 0354]
agree_lift agree_suspend agree_ease agree_waive agree_end promise_lift promise_ease promise_suspend promise_waive pledge_lift pledge_ease offer_lift offer_suspend offer_ease offer_waive plan_lift plan_ease vow_lift vow_end decide_lift : subj > comp.on,comp.against,comp.obj.on,comp.obj.against ; subj:actor|person|{government,bloc,council} comp.obj:{sanction,embargo,tariff,blockade,boycott,arms-embargo,trade-ban,oil-embargo,asset-freeze,import-ban,penalty,duty,quota}
  + The West African bloc agreed to lift sanctions on Niger.
  - The shop agreed to lift the quota on eggs.
ease lift waive suspend relax end remove scrap : subj > on,against,obj.on,obj.against ; subj:state|org|person|{government,bloc,council,president} tense:will obj:{sanction,embargo,tariff,boycott,arms-embargo,trade-ban,oil-embargo,asset-freeze,import-ban,penalty,duty}
  + Washington will waive sanctions on Venezuelan oil, and India will scrap duties on lentils from Canada.
  - The shop will scrap the penalty on late books.
announce+easing|lifting|suspension|waiver|removal offer+relief|waiver propose+easing|lifting|suspension : subj > of,obj.of,obj.on,on,for ; subj:state|org|person|{government,bloc,council,president} obj.of:{sanction,embargo,tariff,penalty,arms-embargo,import-ban,duty}|of:{sanction,embargo,tariff,penalty,arms-embargo,duty}
  + The European Union announced the suspension of sanctions on Syrian banks.
  - The shop announced the lifting of a weight.

# --- easing, reform and regret by their CAMEO codes
[CONCEDE - 0811]
lift end ease remove scrap relax abolish : subj > on,against,obj.on,obj.against,obj.of,in ; subj:state|org|{government,court,junta,ministry,parliament,president} obj:{censorship,press-ban,media-ban,reporting-ban,gag-order,internet-shutdown,internet-ban,ban,blackout,travel-ban,restriction,media-blackout,exit-visa,night-ban} obj.on:{newspaper,broadcaster,rally,protest,platform,twitter,facebook,youtube,media,press,station,gathering,march,demonstration,website,app,telegram,reporter,journalist,book,alcohol}|on:{newspaper,broadcaster,rally,protest,platform,twitter,facebook,youtube,media,press,station,gathering,march,website,app}
  + Nigeria's government lifted its ban on the newspaper after seven months.
  - The club lifted its ban on rally caps.
unblock unban restore reinstate reconnect : subj > to,of,in,obj.to,obj.of,obj.in ; subj:state|org|{government,court,ministry,regulator,junta,authority} obj:{internet,website,newspaper,broadcaster,channel,licence,license,access,internet-access,mobile-internet,social-media,network,station,accreditation,platform,radio,app,facebook,phone-line}
  + Senegal restored internet access in Dakar on Monday.
  - The plumber unblocked a channel.
allow permit authorise authorize let : subj > obj,comp.subj,in,by ; subj:state|org|{government,court,police,ministry,governor,mayor,junta,president,authority,judge} obj:{protest,rally,march,demonstration,vigil,newspaper,sit-in,gathering,congress,pride,parade,strike,procession,protester,demonstrator,commemoration} !obj:{comment}
  + A court in Lahore allowed the march that the city had banned.
  - The rules allow a rally of ten strokes.
drop withdraw waive quash throw_out dismiss : subj > against,obj.against ; subj:state|org|{court,prosecutor,judge,government,police,ministry,tribunal} obj:{charge,case,lawsuit,prosecution,indictment,proceeding,warrant,arrest-warrant,complaint,investigation,treason-charge,libel-suit} against:human|against:person|obj.against:human|obj.against:person|against:{newspaper,party,website,charity,company}|obj.against:{newspaper,party,website,charity,company}
  + Sweden dropped its investigation against the founder of the website.
  - The cook dropped a case against a chair.
repeal abolish scrap strike_down overturn decriminalise decriminalize : subj > on,against,obj.on,obj.against,obj.of ; subj:state|org|{parliament,court,government,president,congress,assembly,senate} obj:{sedition-law,blasphemy-law,press-law,security-law,death-penalty,curfew-law,lese-majeste-law,emergency-law,gag-law,ban,abortion-ban,adultery,homosexuality,gay-sex,same-sex-relation,same-sex-act,law,defamation,libel,insult}
  + Malawi's parliament abolished a colonial law on sedition.
  - The house scrapped a law book.
unblock unban : subj > obj ; subj:state|{court,government,regulator,ministry} obj:org|{wikipedia,telegram,whatsapp,facebook,youtube,website,newspaper,channel,tiktok}
  + Turkey unblocked Wikipedia.
  - The plumber unblocked a channel.

[CONCEDE - 0812]
unban legalise legalize reinstate register readmit recognise : subj > obj,obj.of ; subj:state|org|{government,court,commission,parliament,junta,president,king,tribunal} obj:{party,opposition,candidate,movement,opposition-party,union,congress,candidacy,newspaper,lawmaker,opposition-leader,brotherhood,deputy,faction}
  + The Kenyan government has unbanned the opposition movement.
  - The host reinstated the party game.
lift overturn annul quash end : subj > on,of,against,obj.on,obj.of,obj.against ; subj:state|org|{government,court,commission,parliament,junta,president,tribunal,judge} obj:{ban,disqualification,suspension,exclusion,house-arrest,dissolution} on:{party,candidate,politician,movement,opposition,activity,leader,union}|of:{party,candidate,politician,movement,opposition,lawmaker,deputy}|obj.on:{party,candidate,politician,movement,opposition,activity,union}|obj.of:{party,candidate,politician,movement,opposition,lawmaker,deputy}|obj.against:{party,candidate,politician}
  + Mali's junta lifted the suspension of political parties in July.
  - The judge lifted a ban on party hats.
return restore : subj > to ; subj:{court,parliament,assembly,king,government,junta} obj:person|{lawmaker,seat,mandate,judge,speaker,governor} to:{parliament,office,post,bench,seat,power}
  + The Supreme Court of Nepal restored the premier to office.
  - The nurse restored the boy to health.

[CONCEDE - 0813]
lift ease end shorten relax cut : subj > in,on,obj.in,obj.on ; subj:state|org|{government,army,authority,governor,junta,police,ministry,military,mayor} obj:{curfew,night-curfew,lockdown,confinement,quarantine,travel-restriction,movement-restriction,night-time-curfew,closure,stay-at-home-order}
  + Authorities in Srinagar eased the curfew for two hours so that people could buy bread.
  - The park eased the closure of a gate valve.
easing/n lifting/n end/n relaxation/n : by,of,poss > in,of.in ; of:{curfew,lockdown,quarantine,movement-restriction}|to:{curfew,lockdown,quarantine} by:actor|in:place|of.in:place|to.in:place|poss:actor
  + The lifting of the curfew in Khartoum by the army brought traders back.
  - The end of the lockdown of the safe took a key.

[CONCEDE - 0814]
lift end revoke rescind cancel : subj > in,on,obj.in,obj.on ; subj:state|org|person|{government,army,junta,president,parliament,king,cabinet,congress,court} obj:{martial-law,state-of-emergency,emergency,emergency-rule,direct-rule,state-of-siege,emergency-law,military-rule,emergency-power,governor-rule,emergency-decree}
  + South Korea's president lifted martial law six hours after he had declared it.
  - The editor lifted the emergency brake.
lifting/n end/n expiry/n : by,of,poss > in,of.in ; of:{martial-law,state-of-emergency,emergency,emergency-rule,direct-rule,state-of-siege,emergency-law}|to:{martial-law,emergency,state-of-emergency,emergency-rule}
  + Ankara's lifting of the state of emergency after two years changed little.
  - The end of the emergency exit was bolted.

[CONCEDE - 0831]
replace shuffle reshuffle : subj > obj ; subj:person|state|{president,king,premier,government,junta,emir} obj:{cabinet,government,minister,premier,finance-minister,prime-minister,interior-minister,governor} after:{protest,demonstration,riot,strike,outcry,unrest,clash}|amid:{protest,unrest,outcry,strike,riot}|to:{calm,appease,placate}
  + Jordan's king replaced his premier after protests over bread prices.
  - The chef replaced the cabinet door after a strike.
drop_out stand_down withdraw bow_out pull_out step_back : subj > from,of ; subj:person|{candidate,president,premier,senator,governor,contender,minister,leader} from:{race,election,contest,candidacy,campaign,ballot,presidential-race,run-off}|of:{race,election,contest,presidential-race}
  + The American president dropped out of the race, and the Ecuadorean candidate withdrew from the election.
  - The horse withdrew from the race.
fire sack dismiss remove oust : subj > obj ; subj:state|person|{president,king,premier,junta,government} obj:{minister,interior-minister,police-chief,governor,cabinet,premier,chief,adviser,ministers} after:{protest,demonstration,riot,unrest,march,outcry,uprising}
  + Peru's president fired the interior minister after the protests.
  - The president fired the interior minister after the quarrel.
reinstate re-appoint reappoint restore : subj > obj ; subj:state|person|{court,judge,president,king,governor,governor-general,parliament,cabinet,board,tribunal} obj:person|{minister,premier,judge,governor,general,official,chief,ambassador,mayor,president,lawmaker,commissioner,teacher,cabinet}
  + The governor-general of Vanuatu reinstated the premier.
  - The curator restored a chair by Hals.

[CONCEDE - 0832]
scrap drop withdraw abandon shelve suspend reverse cancel rescind repeal ditch back_down back_off : subj > on,from,to,obj.on,obj.for ; subj:state|org|person|{government,president,premier,parliament,minister,cabinet,junta,mayor} obj:{fuel-tax,price-rise,tax-rise,tax,tax-hike,pension-reform,reform,bill,law,extradition-bill,fare-rise,levy,plan,fee,austerity-measure,fuel-price-hike,subsidy-cut,decree,judicial-reform,labour-law,finance-bill,farm-law,price-hike,amendment} after:{protest,demonstration,strike,riot,outcry,unrest,clash,pressure,backlash}|amid:{protest,unrest,outcry,strike}|under:{pressure}|in:{face,response}
  + Kenya's president withdrew the finance bill after deadly protests.
  - The cook dropped the bill after a strike of the clock.
back_down climb_down back_off backtrack back_pedal cave_in give_in give_way bow yield relent budge give_ground bend capitulate : subj > to,on,from,before,to.of,to.by ; subj:state|org|person|{government,president,premier,minister,junta,ministry,king,parliament,company,university,union} to:{pressure,demand,protest,protester,call,union,threat,striker,student,ultimatum,request,will,outcry,court,ruling,farmer}|on:{reform,bill,tax,plan,law,tariff,demand,pension,cut,threat,decision,price,decree}|from:{confrontation,plan,threat,demand,position,stance,standoff}|before:{protest,pressure,threat}|under:{pressure} !to:{memory,courage,sacrifice,dead,fallen,hero}
  + Bogota backed down on the tax after two weeks of unrest.
  - The branch bowed to the will of the wind.
raise increase double : subj > for,of ; subj:state|person|{government,president,king,premier,emir} obj:{wage,salary,pension,minimum-wage,subsidy,pay} after:{protest,strike,demonstration,riot,unrest,march,uprising}
  + The Moroccan king raised wages after the protests.
  - The king raised wages after the harvest.
cut lower slash reduce freeze : subj > for,of ; subj:state|person|{government,president,king,premier} obj:{price,tax,fuel-price,bread-price,fare,levy,fuel-tax,tariff,fee} after:{protest,strike,demonstration,riot,unrest,march,uprising}
  + Ecuador's president lowered fuel prices after the protests.
  - The shop cut prices after the strike.
shelve scrap drop halt : subj > obj.of,- ; subj:person|state|{government,president,premier} obj:{rise,fare-rise,price-rise,tax-rise,increase,hike,fare-increase,price-increase,fuel-rise}
  + The Chilean president shelved the fare rise.
  - The baker dropped the rise of the dough.

[CONCEDE - 0834]
restore hand_over transfer relinquish give_back devolve cede : subj > to ; subj:state|armed|{junta,army,general,government,military,parliament,king,council} obj:{power,rule,constitution,constitutional-order,democracy,control,authority,executive-power,civilian-rule,self-rule,autonomy} to:{civilian,parliament,assembly,council,people,government,president,region,province,civilian-government}
  + Britain restored self-rule to the assembly in Belfast after three years.
  - The mayor handed power to a drill.
restore reinstate reconvene recall revive : subj > in,to ; subj:state|armed|person|{court,junta,army,general,king,government,president,council} obj:{parliament,constitution,constitution,constitutional-order,democracy,constitutional-rule,civilian-rule,assembly,legislature,monarchy,congress,supreme-court,national-assembly}
  + Nepal's top court reinstated the parliament that the premier had dissolved.
  - The artist restored the parliament clock.
call set announce schedule : subj > for,in,obj.for ; subj:person|state|{president,premier,junta,king,government,council,chancellor,commission} obj:{election,early-election,snap-election,vote,referendum,poll,general-election,snap-poll,parliamentary-election,presidential-election} after:{protest,demonstration,unrest,strike,coup,month,year,clash}|amid:{protest,unrest,crisis}|under:{pressure}|to:{end}
  + Serbia's president called a snap election after months of protests.
  - The judge set a vote on pies.

[CONCEDE - 055]
apologise apologize say_sorry ask+forgiveness beg+forgiveness|pardon seek+forgiveness express+remorse|contrition|regret voice+regret|remorse make+amends : subj > to,for.of,for.against,over,from,of,obj.to,obj.from ; subj:actor|person for:event|for:{abuse,killing,role,slavery,crime,massacre,bombing,death,error,raid,remark,comment,shooting,crash,torture,treatment,colonialism,atrocity,neglect,delay,mistake,failure,occupation,adoption}|over:event|to:actor|to:human|obj.to:human|obj.to:actor|from:actor|obj.from:actor
  + The Canadian premier apologised for the abuse of indigenous pupils in church schools.
  - The waiter apologised for the delay of the soup.
accept+apology receive+apology welcome+apology : subj > from,of,by,obj.from,obj.of,obj.by,obj.poss ; subj:actor|person obj.from:actor|obj.of:actor|obj.by:actor|from:actor|obj.poss:actor|of:actor
  + Ankara accepted the apology of Israel for the raid on the ship.
  - The cat accepted an apology.
own_up_to own_up come_clean fess_up : subj > about.of,to.of,about.by,about.in,to.in ; subj:state|person|org|armed about:event|about:{downing,killing,massacre,genocide,abuse,crime,torture,spying,sinking,death}|to:event|to:{genocide,massacre,killing,crime,abuse,downing,torture,atrocity}
  + Germany owned up to the genocide of the Herero.
  - The boy owned up to the broken cup.
acknowledge own admit : subj > obj.to,to,obj.of ; subj:state|armed|{government,army,church,premier,president,king,pope,bishop,chancellor} obj:{harm,mistake,wrong,error,suffering,injustice,guilt,blunder,wrongdoing}
  + The Canadian premier acknowledged the harm to the Inuit.
  - The tailor admitted an error to the clerk's coat.
admit acknowledge confess concede own_up_to own_up : subj > comp.obj,comp.obj.of ; subj:state|armed|person|{premier,president,minister,army,police,government,official,spokesman} comp:{ASSAULT,COERCE} comp.subj:{he,it,they,its,soldier,police,troop,agent,officer,force,army,guard,jet,pilot}|comp.subj:armed !neg
  + The premier of Fiji admitted that his police had beaten the journalist.
  - The scout admitted that his soldier ants had beaten the beetle.

[CONCEDE - 035]
throw+sop|bone|crumb|olive-branch offer+sop|crumb|olive-branch : subj > to,obj.to ; subj:actor|person to:actor|obj.to:actor|to:human
  + Serbia's president threw a sop to protesters.
  - The boy threw a bone to the dog.
placate appease mollify pacify : subj > obj ; subj:state|person|org|{government,president,premier,king,junta} obj:{opposition,protester,critic,union,striker,crowd,demonstrator,farmer,student,rebel,hardliner,reformist}
  + Sri Lanka's premier appeased the protesters with a wage rise.
  - The nurse pacified the baby.

[CONCEDE - 080]
lift end call_off suspend drop abandon : subj > of,against,on,obj.of,obj.against,obj.on ; subj:{union,teacher,nurse,doctor,worker,driver,student,farmer,trucker,opposition,party,movement,activist,musician,lecturer,fan} obj:{boycott,strike,hunger-strike,go-slow,sit-in,picket,occupation,walkout}
  + Truck drivers in Chile called off their strike.
  - The dentist lifted the strike plate.
grant give award : subj > to,for,iobj,obj.to,obj.for ; subj:state|{court,judge,magistrate,tribunal,government,president,parliament} obj:{citizenship,nationality,passport,amnesty,injunction,restraining-order,reprieve,stay,stay-of-execution,extension,delay,residency,permit,bail,autonomy,self-rule}
  + The judge granted the rights group a reprieve.
  - The coach granted the team an extension.
drop abandon discontinue shelve : subj > of,into,against,obj.of,obj.into,obj.against,into.of ; subj:state|org|{court,prosecutor,police,commission,judge,tribunal} obj:{investigation,inquiry,probe,case,charge,prosecution,lawsuit,suit,proceeding}
  + The Spanish prosecutor dropped the investigation of the Moroccan minister.
  - The reader dropped the case of the missing sock.
revoke lift cancel quash annul withdraw : subj > of,against,for,obj.of,obj.against,obj.for ; subj:{court,judge,tribunal,prosecutor,interpol,government,police} obj:{detention,pre-trial-detention,arrest-warrant,warrant,travel-ban,deportation-order,house-arrest,summons,red-notice,detention-order} obj.of:human|obj.of:person|obj.against:human|obj.against:person|obj.for:human|obj.for:person|against:person|against:human
  + A Bolivian court lifted the arrest warrant against the former senator.
  - The court lifted the summons of a bell for the clerk.

[CONCEDE - 034]
agree_to consent_to assent_to accede_to : subj > with,to.of,to.by ; subj:actor|person|{rebel,junta,general,commander} to:{withdrawal,pullback,pullout,pull-out,release,disarmament,demobilisation,demobilization,lifting,easing,evacuation,handover,departure}
  + The Sudanese general agreed to the withdrawal.
  - The Sudanese general agreed to the seating plan.

# --- wordings of giving way
[CONCEDE - 0342]
restore reinstate bring_back reintroduce : subj > to,obj.to,for,obj.for ; tense:will subj:state|person|{government,minister,she,he,it,they,chancellor,ministry} obj:{payment,subsidy,benefit,funding,allowance,pension,fuel-payment,exemption,grant,tax-credit,bonus,scholarship,concession} +obj
  + The Irish minister said she would restore the subsidy to farmers.
  - The painter will restore a grant portrait.
perform+u-turn|about-turn|volte-face|about-face execute+u-turn|about-turn|volte-face|about-face make+volte-face|about-turn|climbdown do+about-turn|volte-face stage+climbdown|u-turn go+reverse@into beat+retreat@on change+course change+tack change+mind|tune think_again have+thought eat+pie swallow+pride : subj > on,over,obj.on,obj.over ; subj:state|{government,president,premier,minister,ministry,chancellor,king,junta,council,commission} on:event|on:{tax,reform,law,bill,plan,pension,tariff,cut,visa,ban,levy,decree,refugee,closure,fee,migration}|over:event|over:{tax,reform,law,bill,plan,pension,tariff,ban}|after:{protest,strike,outcry,criticism,backlash,uproar}|obj.on:{tax,reform,law,bill,plan,pension,tariff,cut,ban,levy,fee}|obj.over:{tax,reform,law,bill,plan,pension,tariff,ban}|under:{pressure}
  + The Portuguese government performed a U-turn on the pension reform.
  - The driver performed a U-turn on a bridge.
take_back retract disavow recant unsay swallow : subj > about,on,against,obj.about,obj.on,obj.against ; subj:state|person|{minister,premier,president,ambassador,government,envoy} obj:{remark,comment,accusation,threat,claim,allegation,slur,insult,outburst,charge}
  + The Polish minister took back his remark about Ukraine.
  - The shop took back a comment card.
put+ice|hold|back-burner@on : subj > - ; subj:state|{government,president,premier,parliament,ministry,king} obj:{bill,reform,tax,plan,law,fare-rise,decree,levy,project,pension-reform,closure} after:{protest,strike,outcry,riot,unrest,backlash}|under:{pressure}|amid:{protest,unrest,outcry,strike}
  + The Bolivian government put the tax on ice after the protests.
  - The cook put a law book on ice after the strike.
lift drop remove withdraw waive end relinquish : subj > to.poss,to.of,to,on,over,obj.to.poss,obj.to.of,obj.to,obj.on,obj.over,obj.against ; subj:state|org|person|{government,senator,parliament} obj:{veto,objection,blockage,reservation,hold,opposition,resistance} +obj
  + Bulgaria lifted its veto on Albania.
  - The child dropped his objection to soup.
stop_block stop_veto stop_oppose stop_resist stop_insist cease_oppose cease_insist cease_block : subj > comp.obj.poss,comp.obj.of,comp.obj,comp.on.of,comp.on ; subj:state|org|{government,premier,party,president}
  + Hungary stopped blocking the accession of Sweden.
  - The valve stopped blocking the pipe.
blink blink_first budge : subj > on,over ; subj:state|{government,president,premier,junta,ministry,union} on:{tax,reform,tariff,trade,debt,demand,border,bill}|over:{tax,reform,tariff,trade,debt,demand,border,bill,sanction}|in:{standoff,stand-off,dispute,row,showdown,trade-war,quarrel} !neg
  + Canada blinked first in the dispute with Italy.
  - The owl blinked in the dispute over a mouse.

[CONCEDE - 034]
order+ceasefire|truce|cease-fire decree+ceasefire|truce|cease-fire call+truce|ceasefire declare+lull|pause|halt order+halt|pause : subj > with,against,in,obj.with,obj.against,obj.in,obj.to ; subj:state|armed|{president,general,rebel,commander,guerrilla,junta,army,premier} obj:{ceasefire,truce,cease-fire,lull}|obj.in:{bombing,fighting,shelling,offensive,attack,strike,war}|obj.to:{bombing,fighting,shelling,offensive,attack,hostility,strike,airstrike,war}|to:{bombing,fighting,shelling,offensive,attack,hostility,strike,airstrike,war}
  + The Colombian president ordered a ceasefire with the rebels.
  - The clerk ordered a pause in the music.
hold_out+olive-branch extend+olive-branch wave+olive-branch proffer+olive-branch present+olive-branch hold_out+branch extend+branch : subj > to,obj.to,at ; subj:actor|person to:actor|to:person|obj.to:actor|obj.to:person|at:actor
  + The Turkish president held out an olive branch to the Kurds.
  - The gardener held out an olive branch to a goat.
concede : subj > to,obj.to ; subj:person|{president,candidate,premier,party,opposition,incumbent,leader} obj:{election,race,run-off,runoff,presidency,contest,poll,presidential-election,presidential-race,ballot,vote} !obj:{goal}
  + The Ghanaian vice president conceded the election.
  - The keeper conceded a race of goals.

[CONCEDE - 080]
stay halt suspend defer spare : subj > of,obj.of,obj.poss,against ; subj:state|{court,judge,president,governor,king,premier,tribunal,minister} obj:{execution,hanging,flogging,beheading,caning} !pass
  + The Indonesian president halted the execution of the Filipino maid.
  - The rain halted the execution of a dance.
grant award give concede : subj > to,for,iobj,obj.to,obj.for ; subj:state|{government,ministry,president,premier,king} obj:{pay-rise,wage-rise,pay-raise,wage-increase,salary-increase,pay-increase,raise,back-pay} to:human|iobj:human|for:human|obj.to:human|obj.for:human|to:{teacher,nurse,doctor,soldier,worker,police,miner}|iobj:{teacher,nurse,doctor,soldier,worker,police,miner}
  + The Nigerian government granted nurses a pay rise.
  - The government inspector gave a horse a raise.
