#include "app/preview_session.hpp"

#include <utility>

#include "practice/session/keeping.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"

namespace nc::app {

PreviewSession::PreviewSession(library::SharedContent content, const practice::Settings& settings, Outside outside)
    : outside_(std::move(outside)),
      model_(practice::open_model(std::move(content), settings, {}, moment_of(outside_))),
      shown_(practice::show(model_)) {}

void PreviewSession::dispatch(const practice::Action& action) {
  apply(action);
  while (!practice::all_kept(model_))
    apply(practice::EventsKept{model_.keeping.last_ticket});
  shown_ = practice::show(model_, shown_);
}

void PreviewSession::apply(const practice::Action& action) {
  const Moment moment = moment_of(outside_);
  const practice::Inputs inputs{moment.wall, record::AttemptId(outside_.fresh_id()),
                                record::SittingId(outside_.fresh_id()), outside_.fresh_seed(), moment.since_boot};
  model_ = practice::update(model_, action, inputs).model;
}

}  // namespace nc::app
