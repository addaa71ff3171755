#pragma once

#include <memory>
#include <string>

#include <imgui.h>

#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "ui/draw.hpp"
#include "ui/kit/fonts.hpp"

namespace nc::bench {

/// Returns a model of the shipped library with one of its pages open. `page` is `library`, or `case` for the first case
/// with every question asked. Ends the program with a message when the content cannot be read.
practice::Model model_showing(const std::string& page);

/// Draws a page as the program does, with the same views, letters and sizes, but without the program's window. The
/// caller must have made a context of Dear ImGui current and set its display size.
class ShownPage {
 public:
  explicit ShownPage(practice::Model model) : model_(std::move(model)), shown_(practice::show(model_)) {}

  /// Makes the letters in the atlas of the current context. To be called before draw().
  void make_letters();

  /// Draws the page. To be called between ImGui::NewFrame() and ImGui::Render(). An action that comes of it is dropped.
  void draw();

  /// Applies an action, and shows what comes of it.
  void act(const practice::Action& action);

  const practice::Model& model() const { return model_; }

 private:
  practice::Model model_;
  practice::Shown shown_;
  ui::Fonts fonts_;
  ui::UiState state_;
  SemanticTree tree_;
};

}  // namespace nc::bench
