#pragma once

#include <algorithm>

#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// How two cards share a column.
struct PairSpec {
  float left_share = 0.5F;  ///< share of the width that the left card takes, 0 to 1
  float least_em = 56;      ///< in a column narrower than this, in em, the right card goes below the left one
  float padding = 1.2F;     ///< between the edge of a card and what it holds, in em
  float gap = 1;            ///< between the cards, in em
};

/// Draws a card that fills `rect`, and in it what `body(flow)` draws. `padding` is in em. Unlike card(), it does not
/// measure: the caller knows that the content fits.
template <class Body>
void card_at(Canvas& canvas, const Rect& rect, float padding, const Body& body) {
  const float inset = canvas.em(padding);
  paint_card(canvas, rect);
  Flow inner{rect.left + inset, rect.top + inset, rect.width() - 2 * inset};
  body(inner);
}

/// Draws two cards of the same height beside each other, or one below the other when the column is narrow. `left(flow)`
/// and `right(flow)` draw what the cards hold. The flow moves below both.
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
  card_at(canvas, {row.left, row.top, row.left + left_width, row.bottom}, spec.padding, left);
  card_at(canvas, {row.right - right_width, row.top, row.right, row.bottom}, spec.padding, right);
}

}  // namespace nc::ui
