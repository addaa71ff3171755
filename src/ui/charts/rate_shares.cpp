#include "ui/charts/rate_shares.hpp"

#include <algorithm>
#include <string>

#include "words/pages/realistic.hpp"

namespace nc::ui {
namespace {

/// What a share is called, and the share.
struct Named {
  std::string_view heading;
  const statistics::ShareAtRate& share;
};

void share_block(Canvas& canvas, Flow& flow, const Named& named, const statistics::RateMeasure& measure, Face number) {
  const float width = canvas.em(number == Face::heading ? 6.5F : 4);
  Flow left{flow.x, flow.y, flow.width - width - canvas.em(1)};
  if (number == Face::heading)
    bold_text(canvas, left, named.heading);
  else
    small_text(canvas, left, named.heading);
  soft_text(canvas, left, words::realistic::share_note(named.share, measure));
  Flow right{flow.x + flow.width - width, flow.y, width};
  place_text(canvas, right, words::realistic::share(named.share), {number, canvas.theme().ink, Align::right});
  flow.y = std::max(left.y, right.y);
}

}  // namespace

void rate_shares(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure, Face number) {
  share_block(canvas, flow, {words::realistic::calls_heading, measure.positive}, measure, number);
  flow.gap(number == Face::heading ? canvas.em(0.8F) : canvas.em(space::half));
  share_block(canvas, flow, {words::realistic::rest_heading, measure.negative}, measure, number);
}

}  // namespace nc::ui
