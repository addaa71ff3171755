#include "ui/pages/key_list.hpp"

#include <algorithm>

#include "ui/kit/text_paint.hpp"
#include "words/pages/keys.hpp"

namespace nc::ui {

void key_list(Canvas& canvas, Flow& flow) {
  const float keys_width = std::min(canvas.em(11), flow.width * 0.42F);
  for (const words::KeyHelp& line : words::key_help) {
    Flow left{flow.x, flow.y, keys_width - canvas.em(1)};
    place_text(canvas, left, line.keys, {Face::small_bold, canvas.theme().ink});
    Flow right{flow.x + keys_width, flow.y, flow.width - keys_width};
    small_text(canvas, right, line.meaning);
    flow.y = std::max(left.y, right.y) + canvas.em(space::hair);
  }
}

}  // namespace nc::ui
