#pragma once

#include "app/engine/outside.hpp"
#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "terminal/session_port.hpp"

namespace nc::app {

/// A session that records nothing: practice::update() and no store, no settings file and no library that is read. The
/// session believes every answer durable at once; records() tells the face that none is kept.
class PreviewSession final : public terminal::SessionPort {
 public:
  /// Begins at the library of this content. `outside` gives the time and unused ids.
  PreviewSession(library::SharedContent content, const practice::Settings& settings, Outside outside);

  const practice::Model& model() const override { return model_; }
  const practice::Screen& shown() const override { return shown_.screen; }
  void dispatch(const practice::Action& action) override;
  void settle() override {}
  bool records() const override { return false; }

 private:
  void apply(const practice::Action& action);

  Outside outside_;
  practice::Model model_;
  practice::Shown shown_;
};

}  // namespace nc::app
