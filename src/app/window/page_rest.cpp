#include "app/window/page_rest.hpp"

#include <algorithm>
#include <utility>

namespace nc::app {

using platform::KeyChange;

void PageRest::begin(double length_s) {
  waits_for_picture_ = true;
  length_s_ = length_s;
  blocked_ |= down_;
}

void PageRest::shown(double now_s) {
  if (std::exchange(waits_for_picture_, false)) until_s_ = now_s + length_s_;
}

bool PageRest::rests(double now_s) const {
  return waits_for_picture_ || now_s < until_s_;
}

std::optional<double> PageRest::left_s(double now_s) const {
  if (waits_for_picture_) return std::nullopt;
  return std::max(until_s_ - now_s, 0.0);
}

bool PageRest::counts(const platform::KeyEdge& edge, bool resting) {
  const auto key = static_cast<std::size_t>(edge.key);
  if (edge.change == KeyChange::released) {
    down_.reset(key);
    blocked_.reset(key);
    return true;
  }
  down_.set(key);
  if (edge.change == KeyChange::pressed) blocked_.reset(key);
  if (resting) blocked_.set(key);
  return !blocked_.test(key);
}

platform::FrameInput PageRest::heard(platform::FrameInput input, double now_s) {
  const bool resting = rests(now_s);
  if (input.key && !counts(*input.key, resting)) {
    input.key.reset();
    input.text.clear();
  }
  if (resting) {
    input.text.clear();
    if (input.button && input.button->pressed) input.button.reset();
  }
  return input;
}

}  // namespace nc::app
