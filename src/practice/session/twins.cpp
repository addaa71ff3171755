#include "practice/session/twins.hpp"

#include <utility>

#include "practice/session/grounds.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"

namespace nc::practice {

bool can_compare(const Model& model, const TwinsPage& pair) {
  const auto answered = [&model](const cases::CaseId& id) {
    const record::PastAttempt* past = record::last_past(*model.past, id);
    return past != nullptr && grounds_of(model, *past).whole();
  };
  return answered(pair.a) && answered(pair.b);
}

void handle(Step& step, const CompareTwins& action) {
  Model& model = step.model;
  if (exam_is_open(model)) {
    model.notice = PlainNotice::exam_is_open;
    return;
  }
  TwinsPage pair{action.a, action.b};
  if (!can_compare(model, pair)) {
    model.notice = PlainNotice::twins_not_answered;
    return;
  }
  if (model.pages.shows<TwinsPage>()) {
    model.pages.replace_top(std::move(pair));
  } else {
    model.pages.lay_on_top(std::move(pair));
  }
}

}  // namespace nc::practice
