#pragma once

#include <algorithm>

#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// How two cards lie beside each other.
struct PairSpec {
  float left_share = 0.5F;  ///< of the width, for the left one
  float least_em = 56;      ///< below this width they lie one below the other
  float padding = 1.2F;     ///< inside, in em
  float gap = 1;            ///< between them, in em
};

/// A card of at least this height around what `body(flow)` puts into it.
template <class Body>
void tall_card(Canvas& canvas, const Rect& rect, float padding, const Body& body) {
  const float inset = canvas.em(padding);
  paint_card(canvas, rect);
  Flow inner{rect.left + inset, rect.top + inset, rect.width() - 2 * inset};
  body(inner);
}

/// Two cards of one height beside each other, or below each other when the column is narrow.
template <class Left, class Right>
void card_pair(Canvas& canvas, Flow& flow, const PairSpec& spec, const Left& left, const Right& right) {
  const float gap = canvas.em(spec.gap);
  if (canvas.in_em(flow.width) < spec.least_em) {
    card(canvas, flow, spec.padding, left);
    flow.gap(gap);
    card(canvas, flow, spec.padding, right);
    return;
  }
  const float inset = 2 * canvas.em(spec.padding);
  const float left_width = (flow.width - gap) * spec.left_share;
  const float right_width = flow.width - gap - left_width;
  const float height =
      std::max(measure(canvas, left_width - inset, left), measure(canvas, right_width - inset, right)) + inset;
  const Rect row = flow.take(height);
  tall_card(canvas, {row.left, row.top, row.left + left_width, row.bottom}, spec.padding, left);
  tall_card(canvas, {row.right - right_width, row.top, row.right, row.bottom}, spec.padding, right);
}

}  // namespace nc::ui
