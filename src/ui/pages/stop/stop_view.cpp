#include "ui/pages/stop/stop_view.hpp"

#include <string>

#include "ui/kit/widgets.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/problems/problem_rows.hpp"
#include "words/pages/problems.hpp"

namespace nc::ui {
namespace {

void buttons(Canvas& canvas, Flow& flow) {
  WrapRow row(flow, canvas.em(0.75F));
  const ButtonSpec again{"again", words::problems::start_again, ButtonKind::primary};
  if (row_button(canvas, row, again, flow.width)) canvas.emit(practice::StartAgain{});
  if (row_button(canvas, row, {"close", words::problems::close}, flow.width)) canvas.emit(practice::Quit{});
  row.finish();
}

}  // namespace

void stop_view(Canvas& canvas, const practice::StopScreen& screen) {
  const IdScope scope(canvas, "stop");
  const std::string message = words::problems::sentence(screen.message);
  scrolling_page(canvas, canvas.clip(), 40, [&](Flow& flow) {
    flow.gap(canvas.em(2));
    canvas.open_node(Role::alert, "why", words::problems::cannot_start);
    heading_text(canvas, flow, words::problems::cannot_start);
    flow.gap(canvas.em(0.75F));
    const std::string_view why = message.empty() ? std::string_view(words::problems::faulty_guidance) : message;
    place_text(canvas, flow, why, {Face::words, canvas.theme().ink});
    canvas.close_node();
    flow.gap(canvas.em(1.5F));
    buttons(canvas, flow);
    flow.gap(canvas.em(1.5F));
    problem_rows(canvas, flow, screen.problems);
  });
}

}  // namespace nc::ui
