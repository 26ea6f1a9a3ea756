# CONCEDE: verbal concessions: promise to withdraw, release, ease; announce a ceasefire.

[CONCEDE - 0356]
announce+ceasefire|truce|cease-fire|withdrawal|pullout|pull-out|drawdown|retreat declare+ceasefire|truce|cease-fire agree+ceasefire|truce|cease-fire@to agree+ceasefire|truce|cease-fire@on accept+ceasefire|truce|cease-fire propose+ceasefire|truce|cease-fire offer+ceasefire|truce|cease-fire order+withdrawal|ceasefire|cease-fire call+truce|ceasefire : subj > with,in,obj.with,obj.from ; subj:actor
  + The Taliban announced a ceasefire for the holiday.
  - The shop announced a sale for the holiday.
agree_withdraw promise_withdraw pledge_withdraw plan_withdraw agree_pull agree_leave agree_halt agree_stop agree_end promise_end promise_stop pledge_end pledge_stop agree_suspend agree_freeze agree_dismantle agree_disarm : subj > from,with,comp.from ; subj:actor
  + Ethiopia agreed to withdraw its troops from Somalia.
  - The patient agreed to stop smoking.
withdraw pull_out pull_back : subj > from ; subj:actor obj:{troop,force,soldier,contingent,army} tense:will
  + Uganda will withdraw its troops from Congo by May.
  - The bank will withdraw the old note.

[CONCEDE - 0353]
agree_release promise_release pledge_release agree_free offer_release offer_free agree_hand agree_return order_release : subj > comp.obj,to ; subj:actor
  + The rebels agreed to release the pilots.
  - The studio agreed to release the film.
announce+release|amnesty|pardon order+release|pardon grant+amnesty|pardon|clemency declare+amnesty offer+amnesty : subj > obj.of,to,for,obj.for ; subj:actor
  + The king announced the release of forty prisoners.
  - The label announced the release of an album.

[CONCEDE - 0351]
agree_lift promise_lift pledge_lift agree_ease offer_lift offer_ease promise_ease agree_relax agree_reopen agree_allow promise_allow agree_let agree_permit offer_allow agree_reduce : subj > comp.from,comp.on,comp.obj,to ; subj:actor
  + Egypt agreed to ease the border restrictions on Gaza.
  - The doctor agreed to ease the dose.
announce+lifting|easing|reopening : subj > obj.of,on ; subj:actor
  + Botswana announced the lifting of the export ban on Namibia.
  - The gym announced a lifting contest.

[CONCEDE - 034]
promise+reform|change|election|referendum|constitution pledge+reform|change|election announce+reform|election|referendum call+election|referendum offer+reform|concession promise+concession make+concession announce+concession : subj > to,for ; subj:actor
  + The king promised constitutional reforms to the protesters.
  - The company announced a change of logo.
agree_step agree_resign promise_resign offer_resign promise_step offer_step announce+resignation agree_hold+election : subj > - ; subj:person
  + The premier promised to step down in March.
  - They agreed to step into the garden.

[CONCEDE - 0355]
agree_admit agree_accept+inspector|peacekeeper|monitor|observer invite+inspector|monitor|observer accept+inspector|peacekeeper|monitor|observer : subj > obj ; subj:actor
  + Syria agreed to admit UN inspectors.
  - He agreed to admit his mistake.
concede yield back_down bow_to give_in_to cave_in : subj > to,in ; subj:actor
  + The government backed down after the strike.
  - The goalkeeper conceded three goals.
