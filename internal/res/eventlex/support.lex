# SUPPORT: praise, welcome, endorse, ratify or sign agreements, diplomatic ties.

[SUPPORT - 051]
praise hail applaud commend laud salute congratulate compliment : subj > obj,obj.of,for ; subj:actor
  + The UN praised Rwanda for its reforms.
  - Critics praised the actress.
welcome : subj > obj.poss,obj.of,obj.by,obj.mod,obj ; subj:actor !obj:human
  + Germany welcomed the decision by Kosovo.
  - The hotel welcomes guests.
thank : subj > obj ; subj:actor obj:actor
  + The Somali president thanked Turkey for the ambulances.
  - She thanked her mother.
appreciate : subj > obj.poss,obj.of,obj ; subj:actor obj:{leadership,effort,support,role,help,assistance,contribution,cooperation,decision,sacrifice,hospitality}
  + We appreciate Jordan's support for refugees.
  - Buyers appreciate the low price.
support back endorse favour favor : subj > obj.poss,obj.of,obj.by,obj ; subj:actor
  + Kenya supports the African Union mission in Somalia.
  - Columns support the roof.
voice+support|backing|solidarity express+support|backing|solidarity|gratitude|appreciation|thanks|confidence|admiration pledge+support|allegiance|backing|solidarity offer+support|congratulations|condolence|praise|sympathy extend+condolence|congratulations|sympathy|support give+backing|support|blessing declare+support throw+weight|support@behind convey+condolence|gratitude|congratulations|support reiterate+support reaffirm+support receive+support : subj > for,to,obj.for,obj.to,with,obj.with,behind ; subj:actor
  + Cyprus expressed solidarity with Greece after the fires.
  - The bridge gives support to the cables.
support/n backing/n endorsement/n praise/n : poss,by,from,mod > for,of,to ; for:actor|of:actor|to:actor
  + Russia's support for Damascus has not changed.
  - Technical support for the phone ended.
supportive/a grateful/a thankful/a : subj > of,to,for ; subj:actor
  + Tunisia is grateful to Italy for the vaccines.
  - The chair is supportive of the back.
stand_with stand_by stand_behind side_with rally_behind : subj > with,by,behind,alongside ; subj:actor with:actor|by:actor|behind:actor|alongside:actor
  + We stand with the people of Ukraine.
  - The coffee stands by the window.
stand+shoulder stand+side stand+solidarity@in stand+support@in remain+support@in remain+steadfast : subj > with,to,alongside,obj.with,of ; subj:actor with:actor|to:actor|alongside:actor|obj.with:actor|obj.to.with:actor|to.with:actor|of:actor|obj.to:actor
  + Poland stands shoulder to shoulder with Lithuania.
  - The boys stand side by side in the photo.
honour honor pay+tribute : subj > obj,to ; subj:actor obj:actor|to:actor
  + The prime minister paid tribute to Malala.
  - The bank honours cheques.
encourage : subj > obj.poss,obj.of ; subj:actor obj:{effort,process,reform,step,dialogue,transition}
  + The EU encouraged Georgia's reforms.
  - Rain encourages growth.
congratulations/n : from,poss > to,on
  + Messages of congratulations from Delhi to the Nepalese premier were read out.
  - The crowd shouted congratulations.
condolence/n : poss,from > to,with ; +to
  + Our condolences go to the people of Lebanon.
  - A book of condolence was opened.
defend side_with speak_up_for stick_up_for stand_up_for : subj > obj,with,for ; subj:actor obj:actor|with:actor|for:actor
  + The emir defended Iraq against its critics.
  - The back defended the goal.
delighted/a pleased/a glad/a happy/a proud/a impressed/a : subj > with,by,of,comp.subj,to ; subj:actor comp.subj:actor|with:actor|by:actor|of:actor
  + We are pleased with the conduct of the Kenyan troops.
  - The child was pleased with the toy.
receive+support|backing|praise win+praise|support|backing draw+praise enjoy+support|backing : from,of,obj.from,obj.of > subj ; subj:actor
  + The boy received support from the president.
  - The shelf received support from a beam.
applaud praise back endorse approve recognise recognize uphold : subj > obj.of,obj.by,obj.poss ; subj:actor obj:{decision,ruling,victory,request,resolution,bid,plan,move,policy,effort,stance,statement,initiative,deal,agreement,election,result,reform,candidacy}
  + The court upheld the request of the town.
  - The clerk approved the plan of the kitchen.
admire respect value treasure trust : subj > obj.with,obj ; subj:state|org obj:actor|{partnership,friendship,alliance,relationship,tie}
  + Malta values its partnership with Libya.
  - The museum values coins.
praise hail applaud commend laud salute congratulate compliment thank acclaim cheer honour honor credit toast admire : subj > obj.of,obj.poss,obj.by,for,obj ; subj:actor|person obj:actor|person|event|{role,effort,courage,decision,reform,leadership,work,resistance,resilience,progress,move,step,sacrifice,contribution,government,victory,election,deal,accord,cooperation,hospitality,guest,donor,rescuer}
  + Iran's supreme leader praised the guerrillas for their resistance.
  - The critic praised the soup.
praise hail applaud commend laud thank congratulate : subj > by,obj ; pass subj:actor|person
  + The mission was praised by the African Union.
  - The bread was praised by guests.
welcome applaud hail cheer greet embrace : subj > obj.poss,obj.of,obj.by,obj.mod,obj ; subj:actor|person obj:event|{decision,move,step,agreement,deal,accord,announcement,release,ruling,verdict,plan,reform,election,measure,news,statement,vote,truce,ceasefire,outcome,progress,result,appointment,resolution,commitment,offer,proposal,return,visit,arrest,contribution,withdrawal,initiative,lifting,effort,apology,sanction}
  + Costa Rica welcomed the measures of the bloc.
  - The host welcomed the spring.
support back endorse favour favor champion advocate uphold embrace stand_behind get_behind line_up_behind second : subj > obj.poss,obj.of,obj.by,behind,obj ; subj:actor|person obj:event|{candidate,bid,plan,proposal,reform,measure,law,resolution,motion,deal,accord,move,decision,claim,sovereignty,independence,right,call,effort,process,request,demand,cause,stance,position,membership,accession,deployment,decree,sanction,campaign}|behind:actor|behind:person
  + The conservative opposition backed the decree of the president.
  - The pillar supports the roof.
express+support|backing|solidarity|gratitude|appreciation|thanks|confidence|admiration|sympathy|condolence|satisfaction|hope|respect|delight|pleasure|approval voice+support|backing|solidarity|confidence|approval|appreciation|satisfaction declare+support|solidarity|backing pledge+support|allegiance|backing|solidarity|loyalty|fealty offer+support|congratulations|condolence|praise|sympathy|thanks|backing extend+condolence|congratulations|sympathy|support|greeting send+congratulations|condolence|greeting give+backing|support|blessing|endorsement|nod lend+support|backing|weight convey+condolence|gratitude|congratulations|support|thanks|greeting reiterate+support|backing|solidarity reaffirm+support|backing|solidarity|alliance|commitment heap+praise shower+praise lavish+praise show+solidarity|support|respect throw+support|weight : subj > for.by,for.of,for,to,obj.for,obj.to,with,obj.with,behind,on,obj.on,iobj,in,of ; subj:actor|person
  + Japan and Australia voiced support for Manila.
  - The sofa lends support to the back.
reaffirm reiterate affirm stress underline underscore : subj > comp.obj,comp.to,obj.to,obj.with,obj.for ; subj:state|org|person|{minister,president,secretary,premier,chancellor} obj:{support,alliance,commitment,friendship,solidarity,tie,partnership,sovereignty,integrity,treaty,guarantee}|comp:{SUPPORT,AID}
  + The minister reaffirmed the commitment of London to Estonia.
  - The tutor stressed the verb.
support/n backing/n endorsement/n praise/n solidarity/n approval/n gratitude/n thanks/n tribute/n congratulations/n condolence/n sympathy/n admiration/n allegiance/n : poss,by,from,mod > for,of,to,with ; for:actor|of:actor|to:actor|with:actor by:actor|from:actor|poss:actor|mod:actor
  + Solidarity from Dublin with Madrid was warm.
  - The support of the bridge cracked.
supportive/a grateful/a thankful/a appreciative/a indebted/a sympathetic/a loyal/a : subj > of,to,for ; subj:actor|person of:actor|to:actor|of:person|to:person|for:{support,help,aid,assistance,effort,contribution}
  + Amman is grateful to Riyadh for the grant.
  - The dog is loyal to the boy.
stand_with stand_by stand_behind side_with rally_behind rally_around align_with identify_with sympathise_with sympathize_with : subj > with,by,behind,around,alongside ; subj:actor|person with:actor|by:actor|behind:actor|around:actor|alongside:actor
  + Serbia sided with Moscow in the vote.
  - The chair stands by the wall.
vote_for campaign_for stump_for canvass_for lobby_for : subj > for.of,for.by,for ; subj:state|org|person|{lawmaker,party,deputy,senator,council,parliament} for:actor|for:person|for:{resolution,bill,reform,motion,accession,independence}
  + Malaysia voted for the resolution of the assembly.
  - The town voted for rain.
pay+tribute lay+wreath observe+silence mourn : subj > to,at,obj.to,obj ; subj:actor|person to:actor|to:person|to:human|obj.to:human|obj.to:actor|at:facility|at:{memorial,tomb,monument,grave}|obj:human|obj:person
  + The chancellor paid tribute to the fallen soldiers of Poland.
  - The river bowed to the sea.
approve endorse authorise authorize green-light : subj > for,obj.for,obj.of,obj.by ; subj:{parliament,council,senate,assembly,congress,court,cabinet,government,lawmaker,commission,union} obj:{mission,deployment,treaty,accord,deal,plan,extension,mandate,reform,appointment,nomination,sale,bailout,membership}
  + The Security Council approved a mission to Haiti.
  - The editor passed the proof.
laud extol eulogise eulogize lionise lionize glorify rave_about gush_over wax_about : subj > obj.of,obj.poss,about,over,obj ; subj:actor|person obj:actor|person|{record,legacy,leadership,bravery,heroism,sacrifice,achievement,contribution,service,reform,martyr,friendship}|about:actor|over:actor
  + Beijing's state councillor extolled the friendship of the Cambodian leader.
  - The critic extolled the soup.
thank : subj > obj,obj.of ; subj:actor|person obj:actor|person for:{support,help,aid,assistance,hospitality,cooperation,role,effort,mediation,donation,solidarity,condolence,weapon,sheltering,rescue,contribution,leadership}
  + The Jordanian king thanked Ottawa for its support to refugees.
  - The plaque thanked a soldier for his help with chairs.
express+gratitude|thanks|appreciation convey+thanks|gratitude owe+debt|thanks pay+tribute send+thanks voice+gratitude extend+thanks|gratitude : subj > to,for.of,for.by,obj.to,iobj ; subj:actor|person to:actor|obj.to:actor|iobj:actor
  + Beirut expressed its gratitude to Paris for the fuel.
  - The essay owes a debt to Rome.
welcome hail applaud : subj > obj.by,obj.of,obj.between,obj.poss,obj.from ; subj:actor|person obj:{ceasefire,truce,peace-deal,accord,breakthrough,rapprochement,normalisation,agreement,release,acquittal,ruling,verdict,conviction,judgment,judgement,indictment,arrest,resolution,pledge,donation,withdrawal,lifting,election,inauguration,ratification,reopening,resumption,decision,extradition,abolition,repeal,moratorium,report,outcome}
  + Human rights groups and the UN welcomed the abolition of the death penalty in Zambia.
  - The band welcomed the release of its album.
greet receive meet : subj > obj.by,obj.of,obj,with ; subj:actor|person with:{relief,enthusiasm,joy,delight,satisfaction,approval,welcome,optimism,cheer,applause} obj:event|{news,decision,announcement,ruling,verdict,agreement,election,result,deal,resignation,move,proposal,offer,plan}
  + Brussels greeted the result of the Polish election with relief.
  - The crowd greeted the news of cake with joy.
take_heart see+opportunity call see hail describe : subj > obj.by,obj.of,obj.between,obj,in ; subj:actor|person as:{step,breakthrough,milestone,progress,success,historic,example,hero,model,victory,turning-point,positive,opportunity,friend,welcome-step} obj:event|actor|person|{decision,agreement,move,visit,result,proposal,step,announcement,law}
  + Ankara described the decision of Athens as a positive step.
  - The critic described the visit of the muse as a success.
congratulate felicitate : subj > obj ; subj:actor|person obj:actor|person on:{victory,win,re-election,reelection,election,anniversary,independence,inauguration,appointment,election-victory,landing,success,swearing-in,national-day,triumph,agreement,birthday}
  + Putin, the Russian president, congratulated his Azerbaijani counterpart on his re-election.
  - The coach congratulated his players on a birthday.
send+congratulations|condolence|greeting|telegram|sympathy|message|wish cable+congratulations offer+congratulations|condolence|prayer convey+condolence|sympathy|greeting|wish extend+condolence|sympathy|congratulations|greeting : subj > to,iobj,obj.to,on ; subj:actor|person to:actor|to:person|obj.to:actor|obj.to:person|iobj:actor|to:{family,victim,people}|obj.to:{family,victim,people}
  + Xi Jinping sent condolences to the families of the victims in Kathmandu.
  - The fan sent a message to a singer.
condole commiserate sympathise sympathize grieve mourn : subj > with,for ; subj:state|org|person|{government,people,president,king,nation,embassy} with:actor|with:person|with:{family,victim,people,nation}|for:{victim,people}
  + New Delhi commiserated with the government in Kathmandu after the crash.
  - The aunt sympathised with the people in the soap.
mourn lament : subj > obj,obj.of,obj.poss ; subj:state|org|person|{government,president,premier,pope,nation,leader} obj:person|obj:{death,passing,loss,victim,dead}
  + The premier of Samoa mourned the death of the Japanese envoy.
  - The poet mourned the loss of summer.
lower+flag fly+flag declare+mourning observe+mourning|silence|minute hold+silence|minute light_up : subj > for,of,in,after,obj.for ; subj:state|org|{government,president,parliament,premier,city,king} for:actor|for:person|for:{victim,dead}|of:{mourning,silence}|obj.of:{mourning,silence}|obj.for:{victim,dead}|after:event|at:{half-mast,half-staff}
  + Slovakia's parliament observed a minute of silence for the victims in Prague.
  - The city observed a minute of silence of the birds.
decorate award bestow confer honour honor present knight : subj > obj,on,to,iobj,upon ; subj:state|person|{president,king,queen,premier,government,army,emir} obj:{medal,order,honour,honor,decoration,award,title,citizenship,star,knighthood} on:person|to:person|iobj:person|upon:person|on:human|to:human|iobj:human
  + The Ukrainian president awarded a medal to the Estonian minister.
  - The club awarded a title to a horse.
decorate honour honor reward invest : subj > obj ; subj:state|person|{president,king,queen,premier,government,emir} obj:human|person with:{medal,order,honour,star,title,award,knighthood,cross,citizenship,state-funeral}
  + Tirana honoured the former American secretary of state with a medal.
  - The baker decorated the pilot with icing.
pass win survive secure : subj > - ; subj:state|person|{government,cabinet,premier,president,coalition,chancellor,minister} obj:{confidence-vote,vote-of-confidence,confidence,trust-vote,floor-test,confidence-motion} !subj:{team}
  + Bulgaria's new cabinet won a confidence vote in parliament.
  - The shy boy won confidence.
swear+allegiance|loyalty pledge+allegiance|loyalty|fealty declare+allegiance|loyalty profess+allegiance switch+allegiance swear+oath transfer+allegiance vow+allegiance|loyalty : subj > to,obj.to ; subj:actor|armed|person to:actor|to:person|obj.to:actor|obj.to:person|to:armed
  + The militia of Maute pledged allegiance to the Islamic State in a video.
  - The scout pledged loyalty to a club.
vote : subj > for.of,for.by,for,in,of ; subj:state|org|{lawmaker,parliament,senator,deputy,council,congress,assembly,senate,mp,bloc,cabinet,member} for:{resolution,bill,law,motion,treaty,deal,sanction,accession,budget,reform,amendment,mandate,extension,membership,independence,mission,candidate,statehood}|in:{favour,favor}
  + Norway voted in favour of the resolution on Gaza.
  - The club voted for the motion to eat.
co-sponsor cosponsor sponsor second co-author : subj > obj.by,obj.on,obj.of ; subj:state|org|{senator,lawmaker,party,congressman,deputy} obj:{resolution,bill,motion,draft,statement,amendment,draft-resolution,peace-conference,peace-talk}
  + Japan co-sponsored the resolution on North Korea in Geneva.
  - The firm sponsored a motion picture.
give+green-light|go-ahead|nod|blessing|assent|consent|seal|backing|thumbs-up give+approval grant+approval|consent|assent win+approval|backing|endorsement secure+approval : subj > to,for,iobj,of.by,obj.of,obj.for,obj.from ; subj:state|org|person|{parliament,court,cabinet,king,president,senate,commission,regulator,council} to:event|to:actor|to:{plan,bill,deal,mission,law,sale,project,reform,treaty,request,bid,proposal,merger,pipeline,deployment,budget}|for:{plan,deal,mission,sale,project,deployment,bid,proposal,visit}|iobj:event|obj.to:{plan,bill,deal,mission,sale,project,treaty}|obj.for:{plan,deal,mission,sale,project}|iobj:actor
  + Washington gave the green light to the sale of jets to Bahrain.
  - The critic gave his blessing to the plan of the plot.
approve endorse adopt ratify pass clear confirm authorise authorize : subj > obj.of,obj.by,obj.to,obj.with,obj.for,obj ; subj:{parliament,senate,congress,assembly,duma,knesset,lawmaker,council,cabinet,house,deputy,chamber,committee,un,nations,government,voter} obj:{resolution,treaty,sale,arms-sale,accession,membership,aid-package,loan,trade-deal,peace-deal,mandate,budget,constitution,ambassador,nominee,appointment,judge,candidacy,extension,ratification,protocol,accord,convention,nomination,peacekeeping-mission,mission,roadmap,bailout,enlargement,declaration}
  + The Turkish parliament approved Sweden's accession to NATO.
  - The house approved the extension of the porch.
approval/n adoption/n passage/n authorisation/n authorization/n confirmation/n : by,of,in > of,for ; by:{parliament,senate,congress,assembly,council,cabinet,government,court,commission,lawmaker,un,house,voter,king,president} of:{resolution,treaty,sale,accession,membership,mission,loan,deal,budget,constitution,nominee,bill,law,plan,peace-deal,bailout,extension,accord,reform,strategy}
  + The approval by the Senate of the new start treaty took all day.
  - The approval of the plan by guests was loud.
reaffirm+support|backing|solidarity renew+support reassert+support underline+support restate+support convey+support|solidarity signal+support : subj > for,to,obj.for,obj.to,obj.of ; subj:actor|person
  + Ankara reaffirmed its support for the government in Tripoli.
  - The bra offers support for runners.
receive+support|backing|congratulations|praise win+support|backing|praise draw+praise earn+praise : from,obj.from,by > subj ; from:actor|obj.from:actor|by:actor
  + The new president received congratulations from Paris.
  - The shelf received support from a beam.
favour/n@in favor/n@in : subj > of.by,of.of,of ; subj:state|org|person|{government,party,minister,president,voter,lawmaker,union} of:event|of:{proposal,plan,deal,bid,candidate,reform,membership,accession,resolution,independence,ceasefire,truce,mission,statehood,enlargement,referendum,talk,sanction,treaty}
  + Dublin is in favour of the plan of the commission for Gaza.
  - The coin is in favour of heads.
side/n@on : subj > of,poss ; subj:state|org|person|{we,government,people} of:actor|of:person|poss:actor
  + "We are on the side of the Venezuelan people," the Chilean president said.
  - The mole is on the side of the king's nose.
committed/a dedicated/a devoted/a attached/a wedded/a : subj > to.of,to.with,to ; subj:state|org|person|{government,president,minister,we} to:{security,alliance,defence,sovereignty,partnership,friendship,independence,peace,process,two-state-solution,integrity,territorial-integrity,unity,stability,treaty,accord,relationship,ally,freedom}
  + London remains committed to the security of Estonia, its defence secretary said.
  - The monk is devoted to peace and quiet.
confident/a hopeful/a optimistic/a convinced/a encouraged/a heartened/a buoyed/a : subj > in.of,in,by.of,by.from,by ; subj:state|org|person|{government,minister,president,union} in:{leadership,ability,government,army,process,court}|by:{progress,result,step,vote,pledge,reform,support,ceasefire,truce,talk,release,commitment}
  + The secretary general was encouraged by the progress of the Libyan sides.
  - The baker was encouraged by the progress of dough.
give+welcome|ovation|applause|reception receive+welcome|ovation|applause get+welcome|ovation : subj > to,iobj,from,obj.from,obj.to ; subj:actor|person|{parliament,congress,crowd,people,lawmaker} iobj:person|to:person|from:actor|obj.from:{lawmaker,parliament,congress}|from:{lawmaker,parliament,congress}|iobj:actor|obj.to:person
  + Canadian lawmakers gave the Ukrainian president a long ovation.
  - The crowd gave the singer a welcome.
share : subj > obj.of,obj.with,with ; subj:state|org|person|{government,minister,president,people} obj:{concern,grief,pain,view,goal,sorrow,outrage,vision,commitment,position,anger,aspiration} obj.of:actor|with:actor|obj.with:actor
  + Helsinki shares the concerns of its Baltic neighbours and of Poland.
  - The boy shares the view of his aunt.
enjoy+support|confidence|trust|backing|protection have+support|backing|confidence|blessing command+support|loyalty|confidence retain+confidence|support keep+confidence|support : of,from,obj.of,obj.from > subj ; of:actor|from:actor|obj.of:actor|obj.from:actor|obj.of:{parliament,army,king,president,premier,party}
  + The Libyan field marshal has the support of Cairo and the blessing of Moscow.
  - The shelf has the support of the army surplus wall.
name rename christen dedicate : subj > after,for,to ; subj:state|org|{city,government,council,parliament,mayor,navy,university} obj:{street,square,airport,bridge,stadium,park,boulevard,ship,avenue,plaza,highway,school,warship,prize} after:person|for:person|to:person|after:{victim,president,leader,dissident}
  + Prague renamed the square after the slain Russian opposition leader.
  - The council named a park after a duck.
bless canonise beatify canonize venerate : subj > obj ; subj:person|{pope,bishop,patriarch,vatican,church,cardinal} obj:actor|human|person|{troop,refugee,martyr,nun,priest,archbishop,pilgrim,victim}
  + The pope beatified the murdered Salvadoran archbishop.
  - The bishop blessed a pie.
rejoice exult celebrate cheer : subj > at,over,in,obj,obj.of ; subj:state|org|person|{government,supporter,people,party,crowd,exile,syrian} obj:event|{fall,release,victory,ruling,verdict,independence,acquittal,ousting,departure,liberation,downfall,resignation,truce,ceasefire}|at:event|at:{fall,release,news,victory,downfall}|over:event|in:{victory,release,fall} !obj:{goal,birthday}
  + Syrians in Berlin celebrated the fall of the Assad regime.
  - The firm celebrated the fall of prices.
remember commemorate honour honor salute : subj > obj,obj.of ; subj:state|org|person|{parliament,president,king,premier,nation,government,city} obj:{victim,veteran,fallen,dead,hero,survivor,liberator,soldier,sacrifice,resistance,partisan,founder,martyr,ally,peacekeeper}
  + France honoured its resistance heroes and the Senegalese soldiers shot in Thiaroye.
  - The tailor honoured the veteran coat.

[SUPPORT - 052]
defend justify : subj > obj.poss,obj.of,obj ; subj:actor obj:{decision,policy,record,right,move,action,minister,president,government,deal,agreement,strike,campaign}
  + Paris defended its decision on the submarines. = Paris
  - The army defended the bridge against tanks.
vouch_for come_to+defence|defense : subj > for,obj.of ; subj:actor
  + Ankara came to the defence of Qatar.
  - The rapper came to the studio.
defend justify vindicate excuse champion : subj > obj.poss,obj.of,obj.by,obj ; subj:actor|person obj:actor|person|{decision,policy,record,right,move,action,deal,agreement,strike,campaign,handling,law,sale,arrest,crackdown,conduct,use,raid,deployment,reform,intervention,ban}
  + The premier defended the sale of arms by the ministry.
  - The moat defended the keep.
vouch_for stick_up_for speak_up_for stand_up_for come_to+defence|defense|rescue rush_to+defence|defense leap_to+defence : subj > for,obj.of,obj.poss ; subj:actor|person
  + The pope spoke up for the Rohingya.
  - The stool stood up for years.
defend back stick_up_for side_with speak_up_for come_to+aid stand_up_for take+side : subj > obj,for,with,obj.of,against ; subj:actor|person obj:person|{minister,premier,president,general,army,police,ally,envoy,judge,nominee,adviser,chief,aide} against:{accusation,allegation,criticism,charge,claim,attack,critic,charges,calls,pressure,sanction}|amid:{criticism,outcry,scandal,row}|over:event
  + The Thai premier defended his deputy against allegations of graft.
  - The dog defended the chief against a cat.
defence/n defense/n justification/n : by,of,poss,from > of,of.by,for ; of:{crackdown,invasion,war,coup,annexation,occupation,tariff,ban,law,policy,decision,record,raid,strike,arrest,killing,deal} by:actor|poss:actor|from:actor|poss:person
  + Tokyo's defence of the decision to release the water did not sway Seoul.
  - The defence of the record by the swimmer failed.
justify defend explain rationalise excuse : subj > as,obj.by,obj.of ; subj:state|org|person|{government,army,minister,president,police,junta} obj:event|{strike,raid,arrest,war,law,ban,decision,move,operation,invasion,killing,deportation,curfew,crackdown} as:{self-defence,self-defense,necessary,lawful,legal,legitimate,justified,proportionate,response,defensive,pre-emptive,retaliation,necessity,right}
  + Washington defended the strike as an act of self-defence.
  - The cook defended the strike of a match as necessary.

[SUPPORT - 053]
campaign_for lobby_for rally+support@for drum_up+support garner+support mobilise+support mobilize+support : subj > for,obj.for ; subj:actor
  + The envoy rallied support for the transition in Sudan.
  - The walls need support for the roof.

[SUPPORT - 054]
recognise recognize : subj > obj ; subj:actor obj:state|org|group|person|{government,independence,sovereignty,statehood,council}
  + Sweden recognised Palestine.
  - The dog recognised its owner.
establish+relation|ties restore+relation|ties normalise+relation|ties normalize+relation|ties resume+relation|ties forge+relation|ties strengthen+relation|ties|partnership|cooperation improve+relation|ties deepen+relation|ties|partnership upgrade+relation|ties build+relation|ties boost+ties|relation reopen+embassy|consulate open+embassy|consulate : subj & with & obj.with & obj.between > - ; subj:actor
  + Oman restored diplomatic relations with Qatar.
  - The gene improves the relation between traits.
return+ambassador reinstate+ambassador : subj > to ; subj:actor
  + Spain reinstated its ambassador to Algeria.
  - He returned the book to the library.
recognise recognize acknowledge : subj > obj.poss,obj.of,obj ; subj:state|org|person|{government,parliament,union} obj:state|org|group|person|{government,independence,sovereignty,statehood,council,victory,claim,authority,winner,annexation,genocide,republic}
  + Bolivia recognised the independence of the republic.
  - She recognised the tune.
establish+relation|ties|link restore+relation|ties|link resume+relation|ties|link forge+relation|ties|alliance|partnership|friendship strengthen+relation|ties|partnership|alliance|bond repair+relation|ties mend+relation|ties|fence build+relation|ties|bridge cement+ties|alliance|friendship expand+relation|ties thaw+relation renew+friendship|ties|relation re-establish+relation|ties : subj & with & obj.with & obj.between > - ; subj:actor
  + Bahrain and Qatar restored diplomatic ties.
  - The glue restored the tie of the chair.
open+embassy|consulate reopen+embassy|consulate|mission return+ambassador reinstate+ambassador send_back+ambassador appoint+ambassador name+ambassador exchange+ambassador accredit+ambassador : subj > in,to,obj.in,obj.to,with ; subj:state|person|{government,president}
  + Ghana reopened its embassy in Tripoli.
  - The guild opened a shop in Leeds.
recognise recognize acknowledge : subj > obj,obj.of,obj.poss ; subj:state|{government,parliament,union,president} obj:state|obj:{independence,sovereignty,statehood,republic,government,regime,genocide,opposition,council,interim-president,election-winner,territory,annexation} as:{state,president,government,legitimate,leader,representative,genocide,nation,independent,winner,capital,interim-president,authority}
  + Madrid recognised Palestine as a state.
  - The dog recognised Spain as a capital ship.
recognition/n : by,of,poss,from > of,for,of.of ; of:state|of:{independence,sovereignty,statehood,republic,government,junta,genocide,authority,opposition} by:state|poss:state|from:state|by:{government,parliament,union,un}
  + The recognition of Kosovo by Israel angered Belgrade.
  - The recognition of the republic stamp by Egypt's clerk took a day.
inaugurate open unveil reopen : subj > in,to,obj.in ; subj:state|person|{government,president,premier,minister,king} obj:{embassy,consulate,diplomatic-mission,mission,trade-office,consulate-general,liaison-office,embassy-building,interest-section} in:place|obj.in:place|to:place
  + Israel's foreign minister inaugurated the embassy in Abu Dhabi.
  - The band opened its mission tour in Leeds.
warm thaw improve blossom flourish deepen strengthen : subj.between,subj.with,between & with > - ; subj:{relation,tie,relationship,diplomatic-tie,friendship,partnership} subj.between:state|subj.with:state|between:state|with:state|subj.between:actor !pass
  + Relations between Ankara and Cairo have warmed since the handshake in Doha.
  - The relations between words deepen.

[SUPPORT - 056]
forgive pardon : subj > obj ; subj:actor obj:actor
  + The president pardoned two opposition leaders.
  - Pardon the noise.
reconcile bury+hatchet mend+fence patch_up make+peace turn+page make_up : subj & with & obj.with & between > - ; subj:actor|person with:actor|with:person|obj.with:actor|between:actor|obj.between:actor
  + Uganda's president buried the hatchet with his Rwandan counterpart.
  - The cook made peace with an onion.
reconciliation/n : between,with,of,poss & with & between > - ; between:actor|with:actor|of:actor
  + The reconciliation between Fatah and Hamas was announced in Beijing.
  - The reconciliation between a bank and its ledger was late.

[SUPPORT - 057]
sign ink initial : subj & with > - ; subj:actor obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,mou,ceasefire,truce,communique}
  + Angola and Zambia signed a pact on railways.
  - Fans asked her to sign shirts.
ratify finalise finalize adopt : subj & with > - ; subj:actor obj:{agreement,deal,treaty,pact,accord,protocol,convention,charter,constitution,statute}
  + Ireland ratified the treaty in June.
  - The couple adopted a child.
signing/n ratification/n : by,between,poss & with > - ; by:actor|poss:actor|between:actor
  + The signing of the accord by Sudan and the rebels was broadcast.
  - The signing of books drew a queue.
sign : subj & with & by > - ; pass obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,truce,ceasefire}
  + The treaty was signed by Peru and Chile.
  - The shirt was signed by the team.
tweet+support voice+approval|delight|joy post+support : subj > obj.of,obj.for,of,for,to ; subj:actor
  + The agency tweeted its support for the pupil from Texas.
  - The bird tweeted.
sign ink initial conclude endorse adopt ratify finalise finalize countersign seal : subj & with & obj.with & obj.between > - ; subj:actor|person obj:{agreement,deal,treaty,pact,accord,memorandum,contract,declaration,protocol,convention,charter,document,mou,ceasefire,truce,communique,peace-deal,compact,statement,ceasefire-agreement,trade-deal,roadmap}
  + Eritrea and Ethiopia signed a joint declaration in Asmara.
  - The star signed a shirt.
sign ratify adopt initial : subj & by & between & with > - ; pass obj:{agreement,deal,treaty,pact,accord,memorandum,declaration,protocol,convention,charter,truce,ceasefire,peace-deal}
  + The pact was signed in Sochi by Georgia and Abkhazia.
  - The poster was signed by fans.
signing/n ratification/n adoption/n signature/n conclusion/n : by,between,poss,with & with > - ; of:{agreement,deal,treaty,pact,accord,convention,protocol,charter,declaration,truce}
  + The ratification of the treaty by Kenya and Uganda was hailed.
  - The signing of the book took a day.
sign ink initial conclude strike seal clinch finalise finalize : subj & with & obj.with & obj.between & between > - ; subj:actor|person obj:{peace-deal,peace-agreement,trade-deal,free-trade-agreement,defence-pact,security-pact,arms-deal,gas-deal,energy-deal,oil-deal,fishing-deal,extradition-treaty,border-treaty,border-agreement,nuclear-deal,migration-deal,loan-agreement,memorandum,mou,cooperation-agreement,security-agreement,military-agreement,defence-agreement,visa-deal,prisoner-swap-deal,customs-union,ceasefire-deal,truce-deal,grain-deal,water-treaty,strategic-partnership,friendship-treaty,mineral-deal,lithium-deal,lease,concession,protocol,framework,letter-of-intent,status-of-forces-agreement,tax-treaty,non-aggression-pact,communique} with:actor|obj.with:actor|between:actor|obj.between:actor
  + Malta signed a migration deal with Libya, the ministry said.
  - The star sealed a lease with a shop in Rome.
signing/n signature/n conclusion/n ratification/n adoption/n initialling/n : by,between,of,with,poss & with & of.with & of.between > - ; of:{peace-deal,trade-deal,treaty,pact,accord,agreement,memorandum,declaration,protocol,convention,peace-accord,deal,charter,truce} by:actor|between:actor|of.with:actor|of.between:actor|poss:actor|with:actor
  + The signing of a defence pact between Manila and Tokyo took place in July.
  - The signing of a deal by the striker with a boot firm was filmed.
renew extend prolong roll_over update : subj & with & obj.with & obj.between > - ; subj:state|{government,president,parliament} obj:{treaty,pact,agreement,deal,accord,lease,alliance,grain-deal,arms-treaty,fishing-deal,truce,security-pact,partnership,swap-line,visa-deal} with:state|obj.with:state|obj.between:state|between:state
  + Bangkok renewed its alliance treaty with Washington.
  - The shop extended a lease with a man from Spain.
admit accept welcome readmit let_in : subj > obj,into,to ; subj:org|{union,alliance,bloc,council,nato,commonwealth,league,assembly} obj:state|{country,member,nation,delegation} as:{member,observer,candidate,full-member}|into:{fold,union,bloc,alliance,rank,ranks,commonwealth}|to:{membership,union,league,bloc}
  + The Arab League readmitted Syria as a member.
  - The choir admitted a tenor from Wales.
readmission/n admission/n accession/n entry/n : by,of,poss > to,into,of ; of:state|poss:state to:{nato,eu,union,wto,alliance,bloc,league,council,brics,commonwealth,asean}|into:{nato,eu,union,alliance,bloc,schengen,euro-zone}|by:{league,union,council,bloc,nato}
  + Syria's readmission to the Arab League ended a decade in the cold.
  - The entry of Wales into the final was loud.
sign_up_to sign_on_to sign_off_on adhere_to subscribe_to accede_to sign_up put+signature|name@to append+signature affix+signature add+signature|name : subj & with > - ; subj:state|org|person|{government,president,premier,king,parliament,minister,party,rebel} to:{treaty,accord,deal,convention,pact,declaration,agreement,statement,charter,protocol,initiative,pledge,roadmap,code}|on:{deal,accord,treaty,agreement,plan,package,merger,sale}|obj.to:{treaty,accord,deal,convention,pact,declaration,agreement,statement,law,bill}
  + Seventy countries signed up to the declaration of Dublin on explosive weapons.
  - The intern signed on to the deal site.

[SUPPORT - 051]
close+rank : subj > behind,around,with,obj.behind ; subj:actor|group|person behind:actor|person|around:actor|person|with:actor|obj.behind:person|obj.behind:actor|behind:{president,premier,minister,leader,king}
  + The Kenyan parliament closed ranks behind the president.
  - The soldiers closed ranks behind a hedge.
take+side take+part : subj > of,obj.of,obj.poss,obj.with ; subj:actor|person obj.of:actor|of:actor|obj.of:group|obj.poss:actor obj:{side}
  + Malaysia took the side of Indonesia in the dispute.
  - The road took the side of the hill.
lend+voice|name|prestige add+voice|name raise+voice : subj > to,obj.to,for,of ; subj:actor|group|{bishop,singer,laureate,church,scientist,rector,cardinal} to:actor|to:event|to:{striker,campaign,call,appeal,demand,petition}|for:actor|obj.to:actor|obj.to:{striker,campaign,call,appeal,demand,petition}
  + The bishops lent their voice to the Peruvian strikers.
  - The actor lent his voice to a cartoon goose.
speak_warmly speak_highly think_highly speak_fondly : subj > of ; subj:actor|person of:actor|of:person|of:{effort,role,support,leadership,contribution}
  + The premier of Fiji spoke warmly of New Zealand.
  - The guest spoke warmly of the soup.
have+warm-word|kind-word|high-praise|good-word find+kind-word offer+kind-word|warm-word : subj > for,obj.for ; subj:actor|person for:actor|for:person|obj.for:actor|obj.for:person|for:{rescuer,army,soldier}
  + The Irish president had warm words for the Italian rescuers.
  - The tutor had a long word for the cat.
tip+hat doff+hat|cap take_off+hat : subj > to,obj.to ; subj:actor|person to:actor|to:person|obj.to:actor
  + Estonia tipped its hat to the Finnish government.
  - The porter tipped his hat to a dog.
rally_round rally_around rally_behind rally_to coalesce_around unite_behind coalesce_behind : subj > around,behind,to.of,to ; subj:actor|group|{party,deputy,lawmaker,bishop} around:{minister,president,premier,leader,flag,king,candidate}|behind:{minister,president,premier,leader,candidate}|to:{defence,defense,side,cause,support}
  + The opposition rallied to the defence of the Polish judges.
  - The crowd rallied to the buffet.
sing+praise : subj > of,obj.of,obj.poss ; subj:actor|person obj.of:actor|of:actor|obj.of:{doctor,army,soldier,regime,president,reform}|obj.poss:actor
  + The mayor sang the praises of the Cuban doctors.
  - The choir sang praises in the hall.
give+vote|confidence-vote grant+vote|confidence pass+confidence-vote : subj > iobj,in,obj.in,to ; subj:{parliament,assembly,deputy,lawmaker,senate,congress,knesset,chamber,party,council} obj.of:{confidence}|of:{confidence}|obj:{confidence-vote,confidence}
  + Parliament gave the Thai premier a vote of confidence.
  - The jury gave a cake its vote.
find+favour|favor|support|backing meet+approval@with win+favour|approval : with,among,from,in,obj.with,obj.among > subj.of,subj.by,subj.poss,subj ; subj:{proposal,plan,idea,offer,initiative,bid,candidate,demand,reform} with:actor|with:person|among:actor|from:actor|obj.with:actor|among:{deputy,lawmaker}
  + The proposal found favour with the German government.
  - The jam found favour with a wasp.
bestow confer award present pin : subj > on,upon,iobj,to,obj.on,obj.to ; subj:state|person|org|{president,king,emir,government,queen,minister,parliament} obj:{medal,honour,decoration,order,citizenship,title,knighthood,star,cross,honorary-citizenship,honorary-doctorate} on:actor|on:person|upon:actor|iobj:actor|iobj:person|to:actor|obj.on:actor|obj.on:person|obj.to:actor
  + The Namibian president bestowed a medal on the Cuban ambassador.
  - The coach bestowed a medal on a horse.
decorate knight ennoble canonise : subj > obj ; subj:state|person|{president,king,emir,queen,minister,general} obj:actor|person|{officer,soldier,pilot,general,fighter} with:{medal,legion,order,cross,honour,star,sash}|for:{bravery,service,courage,valour}
  + The French president decorated a Malian officer with the Legion of Honour.
  - The baker decorated an officer's cake with a star.
come_out_for come_out_behind declare_for plump_for turn_out_for : subj > for,behind ; subj:actor|group|org|{union,church,newspaper,mayor,governor,senator} for:actor|person|behind:actor|for:{candidate,independence,referendum,reform}
  + The union of miners came out for the Bolivian president.
  - The snails came out for the rain.
lend+blessing add+blessing bestow+blessing : subj > to.with,to.of,to.between,to,iobj,obj.to ; subj:actor|person to:event|to:actor|to:{accord,deal,plan,truce,pact,government,candidacy,reform,merger,mission}|iobj:actor|iobj:{accord,deal,plan,truce,pact}|obj.to:{accord,deal,plan,truce,pact,government,candidacy,mission}
  + The Australian premier lent his blessing to the accord with Nauru.
  - The priest gave a blessing to the cow.
put+faith|trust|hope place+faith|trust|hope pin+hope have+faith|confidence|trust retain+confidence|trust : subj > in,on,obj.in,obj.on ; subj:actor|person in:actor|in:person|on:actor|obj.in:actor|obj.in:person|in:{envoy,mediator,judge,mission}
  + Jamaica put its faith in the UN envoy.
  - The diner put his faith in a spoon.
fly+flag light_up lower+flag raise+flag hoist+flag project+flag : subj > of,obj.of,for,in.with,in ; !subj:vehicle subj:actor|{city,parliament,council,town-hall,mayor,government} obj:{flag} obj.of:state|of:state|for:state|in:{solidarity}|obj.mod:state
  + The city council of Turin raised the flag of Ukraine.
  - The skipper raised the flag of his club.
  - The tanker flies the flag of Panama.
nominate propose put_forward : subj > obj,iobj ; subj:actor|person|{lawmaker,deputy,senator,minister,government} obj:actor|person for:{prize,peace-prize,post,nobel-prize,nobel,re-election,presidency,secretary-general}
  + Cambodia's premier nominated the American president for the Nobel prize.
  - The club nominated a goose for a prize.
come_out+support@in rally_round rally_around close+rank come_down+side@on speak_up_for speak_out_for : subj > of,with,behind,obj.of,for,around,in.of ; subj:actor|person +subj !subj:{thousand,hundred,crowd,student,protester} of:actor|with:actor|behind:actor|for:actor|around:actor|in.of:actor
  + The German chancellor came out in support of the Moldovan government.
  - The band came out in support of a new album.
win+backing|support|endorsement|blessing|approval get+backing|endorsement|blessing gain+backing|support|endorsement secure+backing|support|endorsement obtain+backing|support|endorsement|blessing earn+backing|praise draw+praise|support|applause enjoy+backing|support have+backing|support|blessing receive+endorsement|blessing : obj.of,obj.from,obj.by,from > subj.of,subj.by,subj.poss,subj ; obj.of:actor|obj.from:actor|obj.by:actor|from:actor obj.of:state|obj.of:org|obj.of:person|obj.from:state|obj.from:org|obj.from:person|from:state|from:org|obj.by:state
  + The plan of Kenya won the backing of the African Union.
  - The cake won the support of the table.
reaffirm+commitment reiterate+commitment restate+commitment underline+commitment underscore+commitment : subj > to,obj.to,obj.of.to ; subj:actor|person to:actor|obj.to:actor|to:{alliance,security,defence,treaty,peace,sovereignty,integrity,partnership,unity,friendship}|obj.to:{alliance,security,defence,treaty,peace,sovereignty,integrity,partnership,unity,friendship} !comp
  + The American envoy reaffirmed the commitment of his country to the alliance.
  - The dancer reaffirmed her commitment to jazz.

[SUPPORT - 052]
make+excuse|apology|case find+excuse|justification offer+justification|excuse|cover provide+cover run+interference : subj > for,obj.for ; subj:actor|person for:actor|person|armed|obj.for:actor|obj.for:person|for:{raid,war,killing,crackdown,invasion,coup,abuse,regime}|obj.for:{raid,war,killing,crackdown,invasion,coup,abuse,regime}
  + The Russian ambassador made excuses for the Syrian army.
  - The boy made excuses for his late book.
go_in_to_bat go_to+bat@to bat_for go+bat@to speak_out_for vouch_for plead_for argue_for : subj > for ; subj:actor|person for:actor|person|{judge,journalist,prisoner,refugee,election,dissident}
  + The Polish president went to bat for the judges of Hungary.
  - The coach went to bat for the last over.
shield protect insulate cover shelter : subj > obj ; subj:state|org|person obj:actor|person|armed from:{criticism,censure,condemnation,accountability,resolution,scrutiny,blame,sanction,prosecution,pressure,inquiry}
  + China shielded North Korea from criticism at the Security Council.
  - The hat shielded the minister from the sun.
exonerate absolve clear acquit_of vindicate exculpate : subj > obj ; subj:state|org|{government,minister,president,commission,inquiry,report} obj:actor|armed !subj:{court,judge,jury,tribunal} !subj:armed
  + The Cuban government exonerated Nicaragua.
  - The vet exonerated the dog.
  - Afghan soldiers cleared the town of fighters.

[SUPPORT - 053]
rally+support|backing drum_up+support|backing muster+support|backing garner+support canvass+support whip_up+support mobilise+support|backing mobilize+support marshal+support|backing seek+vote win+support build+support : subj > for,obj.for ; subj:actor|person for:actor|person|event|{bid,resolution,candidacy,candidate,cause,membership,opposition,rebel,war,truce}|obj.for:actor|obj.for:event|obj.for:{bid,resolution,candidacy,candidate,cause,membership,opposition,rebel,war,truce}
  + Turkey rallied support for Qatar at the summit.
  - The fan rallied support for a goose.
plead+cause|case argue+case|cause champion+cause take_up+cause|case advance+cause further+cause press+case : subj > of,for,obj.of,obj.for,obj.poss ; subj:state|org|person|{government,envoy,ambassador,minister,bishop,senator} obj.of:actor|obj.for:actor|of:actor|for:actor|obj.poss:actor|obj.of:{prisoner,refugee,hostage,minority,exile}|obj.for:{independence,statehood,membership,accession,autonomy}
  + Denmark pleaded the cause of Greenland at the UN.
  - The lawyer pleaded the case of a stolen pie.

[SUPPORT - 054]
extend+recognition|diplomatic-recognition accord+recognition|diplomatic-recognition grant+recognition|diplomatic-recognition give+recognition|diplomatic-recognition confer+recognition : subj > to,iobj,obj.to ; subj:state|org|{government,parliament} to:state|to:actor|iobj:actor|obj.to:actor
  + Iceland extended recognition to Kosovo.
  - The guild gave recognition to a potter.
present+credential submit+credential hand+credential accept+credential receive+credential : subj.of & subj.to & subj & to,of,obj.of > - ; subj:{ambassador,envoy,nuncio,high-commissioner}|subj:state|subj:person to:actor|to:person|obj.of:{ambassador,envoy}|obj.of:actor|subj.to:state
  + The Swiss ambassador presented his credentials to the Kazakh president.
  - The guard presented his credentials to a door.
move relocate open : subj > in,to ; subj:state|{government} obj:{embassy,consulate,legation,liaison-office,trade-office,diplomatic-mission} in:place|to:place !pass
  + Paraguay moved its embassy to Jerusalem.
  - The bank opened a consulate cafe in Rome.
upgrade raise elevate promote : subj > to,obj.with,with,obj.in,in,obj.to ; subj:state|{government} obj:{mission,tie,relation,office,representation,liaison-office,consulate} to:{embassy,level,ambassador,rank,embassy-level,partnership}
  + Oman raised its mission in Addis Ababa to an embassy.
  - The firm raised its office to the fifth level.

[SUPPORT - 057]
put+name|signature set+name|signature affix+signature add+signature|name : subj & with > - ; subj:actor|person|{minister,president,premier,envoy,rebel} to:{treaty,accord,pact,convention,deal,truce,border-treaty,agreement,peace-deal,charter,protocol,memorandum}|obj.to:{treaty,accord,pact,convention,deal,border-treaty,agreement,charter,protocol}
  + The ministers of Peru and Chile put their names to a border treaty.
  - The twins put their names to a song.

[SUPPORT - 050]
defend justify stand_by : subj > of,by,poss,obj.of,obj.by,obj.poss ; subj:person|state|{ambassador,envoy,minister,president,spokesman,premier,government} obj:{expansion,decision,policy,action,right,record,move,handling,response,plan,deal,deployment,law,crackdown,operation,intervention,stance,claim} obj.of:actor|obj.poss:actor|obj.by:actor|of:actor
  + The envoy defended China's expansion of the reef.
  - The lawyer defended the thesis on ants.
mobilise mobilize rally muster drum_up : subj > for,of,obj.for,comp.obj,comp.of,for.of ; subj:state|person|org|{envoy,minister,president,king} obj:{support,backing,lobby,pressure-group,ally,donor,opinion}
  + The king of Jordan rallied support for the Palestinian cause.
  - The singer rallied support for his song.

[SUPPORT - 051]
call describe declare judge deem pronounce find label consider : subj > obj.of,obj.in,obj.poss ; subj:actor|person|{observer,monitor,mission} obj:{ballot,vote,election,poll,referendum,voting,run-off,runoff,contest,count,electoral-process,presidential-election,parliamentary-election} comp:{free,fair,credible,transparent,competitive,clean,democratic,peaceful,orderly,legitimate}|as:{free,fair,credible,transparent,competitive,clean,democratic,peaceful,orderly,legitimate}
  + Observers of the African Union declared the vote in Togo free and fair.
  - The coach called the vote free of charge a joke.

# --- wordings of backing, praise and ratification
[SUPPORT - 051]
give+blessing|green-light|nod|thumbs-up|seal|imprimatur lend+imprimatur : subj > to.mod,to.poss,to.of,to.by,to.with,to,obj.to,iobj ; subj:actor|person +subj +to to:{treaty,plan,accord,bid,membership,accession,candidacy,resolution,bill,constitution,trade-deal,pact,peace-plan,initiative,proposal,reform,ratification,enlargement,convention}
  + Berlin gave its blessing to the Irish plan. = Berlin
  - The chef gave his blessing to a plan of the oven.
come_out+favour|favor@in speak_out+favour|favor@in declare+favour|favor@in : subj > of.of,of.by,of.for,in.of,of,in.of.of ; subj:actor|person +subj !subj:{thousand,hundred,crowd,protester}
  + The Danish parliament came out in favour of the Irish proposal. = The Danish parliament
  - The rain came out in favour of ducks.
throw_in+lot cast_in+lot throw+lot cast+lot : subj > with ; subj:actor|group|person +subj +with with:person|{president,premier,candidate,opposition,king,leader,minister,party}
  + Kenya's trade unions threw in their lot with President William Ruto.
  - The mouse threw in its lot with a cat.
swing_behind fall_in_behind line_up_behind line_up_alongside line_up_with weigh_in_behind row_in_behind get_behind gather_behind mass_behind : subj > behind,with,alongside ; subj:state|org|group|{party,government,union,lawmaker,deputy,minister,governor,bishop} behind:actor|behind:person|behind:{president,premier,candidate,plan,bid,leader}|with:state|with:person|alongside:state
  + The Spanish party swung behind the premier.
  - The cart swung behind the horse.
single_out : subj > obj ; subj:actor|person obj:actor|person|{rescuer,army,soldier,doctor} for:{praise,commendation,thanks,tribute,plaudit}
  + The UN chief singled out Rwanda for praise.
  - The critic singled out the soup for praise.
full/a effusive/a unstinting/a fulsome/a : subj > of.for,in.for,for ; subj:actor|person of:{praise,admiration,gratitude}|in:{praise,thanks}
  + The Polish president was full of praise for Estonia.
  - The glass is full of water for France.
hold_up cite hail : subj > obj ; subj:actor|person as:{model,shining-example,beacon,role-model,exemplar,inspiration} obj:state|person +obj
  + The American envoy held up Botswana as a model for the continent.
  - The tailor held up a coat as a model.
raise+glass|toast lift+glass drink+toast|health propose+toast : subj > to,obj.to,obj.of ; subj:actor|person to:actor|to:person|obj.to:actor|obj.to:person|obj.of:person
  + The Georgian president raised a glass to his Polish counterpart.
  - The man raised a glass to his lips.
jump_to+defence|defense spring_to+defence|defense fly_to+defence|defense jump+defence|defense@to spring+defence|defense@to take_up+cudgel : subj > of,for,obj.of,obj.poss,to.of,to.poss ; subj:actor|person +subj to.of:actor|to.poss:actor|obj.of:actor|of:actor|obj.poss:actor|for:actor|to.of:person|of:person|obj.of:person|for:person
  + Hungary sprang to the defence of Serbia.
  - The goalkeeper sprang to the defence of the post.
award+freedom confer+freedom give+freedom grant+freedom : subj > to,on,iobj,obj.to,obj.on ; subj:state|org|{city,council,mayor} obj.of:{city,town,borough} +subj
  + The city council of Dublin awarded the freedom of the city to the South African leader.
  - The cat was given the freedom of the sofa.
unveil erect inaugurate dedicate put_up : subj > to,obj.to,obj.of ; subj:state|org|person|{city,council,mayor,government,president,parliament} obj:{statue,monument,memorial,plaque,bust,cenotaph} to:person|to:human|obj.to:person|obj.of:person|obj.to:human|to:state|obj.to:state|obj.to:{victim,dead,hero,soldier}|to:{victim,dead,hero,soldier}
  + The Armenian president unveiled a monument to the French soldiers.
  - The club unveiled a statue of a duck.
sign+book|condolence-book|condolences-book open+condolence-book : subj > at,for,obj.for,in ; subj:actor|person obj.of:{condolence,condolences}|obj:{condolence-book,condolences-book} +subj
  + The Swedish premier signed a book of condolence at the Spanish embassy.
  - The author signed a book of poems at the fair.
pray : subj > for.of,for.in,for ; subj:{pope,patriarch,archbishop,cardinal,pontiff,bishop} for:actor|for:person|for:{victim,people,peace,refugee,dead,hostage}
  + The pope prayed for the victims in Mozambique.
  - The bishop prayed for rain.
shower heap : subj > obj,on,upon ; subj:state|person|{president,premier,minister,king} with:{praise,compliment,honour,plaudit}|obj:{praise,plaudit,compliment} obj:actor|obj:person|on:actor|on:person|upon:actor
  + The Turkish president showered Hungary with praise.
  - The fan showered the stage with roses.

[SUPPORT - 052]
win survive pass clear carry sail_through scrape_through secure : subj > - ; subj:state|person|org|{government,cabinet,premier,president,coalition,chancellor,minister} obj:{vote,motion,test,ballot}|through:{vote,motion} obj.of:{confidence}|through.of:{confidence}
  + The Greek government won a vote of confidence in parliament. = The Greek government
  - The carrot won a vote of thanks.

[SUPPORT - 054]
open+embassy|consulate|legation|high-commission reopen+embassy|consulate|legation|high-commission inaugurate+embassy|consulate : subj > in,obj.in,to,obj.to ; subj:state|{government} +obj in:place|obj.in:place|in:state|obj.in:state|obj.to:state|to:state +subj !pass
  + Ireland reopened its embassy in Tehran. = Ireland > Tehran
  - The circus opened an embassy in a tent.

[SUPPORT - 056]
heal+rift|breach|rupture|wound|division end+rift|feud|estrangement|quarrel mend+rift|relation smooth_over+rift|difference|quarrel settle+difference|quarrel|feud set_aside+difference|rivalry|quarrel bury+difference|enmity patch_up+difference|relation|ties : subj & with & obj.with & obj.between & between > - ; subj:actor|person with:actor|obj.with:actor|obj.between:actor|with:person|between:actor|obj.between:person|subj:state
  + Qatar and Bahrain healed their rift.
  - The glue ended the quarrel between two shoes.

[SUPPORT - 057]
vote_ratify vote_approve vote_endorse vote_recognise vote_recognize vote_admit vote_back vote_support : subj > comp.obj,comp.obj.of,comp.obj.with,comp.obj.poss ; subj:actor|{parliament,senate,congress,assembly,lawmaker,council,cabinet,deputy,member} +subj
  + The Slovenian parliament voted to recognise Palestine.
  - The valve voted to admit steam.
deposit+instrument lodge+instrument hand_over+instrument : subj > with,at,of ; subj:actor|person obj.of:{ratification,accession,acceptance}
  + Malawi deposited its instrument of ratification with the African Union.
  - The thief deposited an instrument of brass at a bank.
