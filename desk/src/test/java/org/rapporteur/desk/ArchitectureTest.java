package org.rapporteur.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Every "never" of the design. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {
    "org.rapporteur",
    "org.rapporteur.model..",
    "org.rapporteur.knowledge..",
    "org.rapporteur.read..",
    "org.rapporteur.annotate..",
    "org.rapporteur.code..",
    "org.rapporteur.pipeline.."
  };

  @ArchTest
  static final ArchRule no_package_cycles =
      slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule model_knows_only_java_and_jspecify =
      classes()
          .that()
          .resideInAPackage("org.rapporteur.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.rapporteur.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule knowledge_knows_of_ours_only_model =
      ours("org.rapporteur.knowledge..", "org.rapporteur.model..");

  @ArchTest
  static final ArchRule read_knows_of_ours_only_model_and_knowledge =
      ours("org.rapporteur.read..", "org.rapporteur.model..", "org.rapporteur.knowledge..");

  @ArchTest
  static final ArchRule annotate_knows_of_ours_only_model_and_knowledge =
      ours("org.rapporteur.annotate..", "org.rapporteur.model..", "org.rapporteur.knowledge..");

  @ArchTest
  static final ArchRule code_knows_of_ours_only_model_and_knowledge =
      ours("org.rapporteur.code..", "org.rapporteur.model..", "org.rapporteur.knowledge..");

  @ArchTest
  static final ArchRule core_knows_no_later_room =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.casefile..", "org.rapporteur.desk..", "org.rapporteur.bench..");

  @ArchTest
  static final ArchRule casefile_knows_no_desk =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.rapporteur.desk..");

  @ArchTest
  static final ArchRule core_has_no_database_terminal_server_or_cluster =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.duckdb..",
              "picocli..",
              "me.tongfei..",
              "com.sun.net.httpserver..",
              "java.net.http..",
              "io.javalin..",
              "org.eclipse.jetty..",
              "org.apache.spark..");

  @ArchTest
  static final ArchRule only_casefile_says_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..");

  @ArchTest
  static final ArchRule nobody_fetches_anything =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.HttpURLConnection")
          .orShould()
          .callMethod("org.jsoup.Jsoup", "connect", String.class.getName());

  @ArchTest
  static final ArchRule only_desk_cli_prints_and_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.desk.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .orShould(
              callMethodWhere(
                  named("print a stack trace", Throwable.class, Set.of("printStackTrace"))));

  @ArchTest
  static final ArchRule core_has_no_clock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should(callMethodWhere(named("ask the clock", null, Set.of("now", "systemUTC"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule nobody_reaches_into_another_rooms_internals =
      classes().should(keepOutOfOthersInternals());

  @ArchTest
  static final ArchRule packages_are_nouns_of_the_domain =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..helper..",
              "..helpers..",
              "..common..",
              "..impl..",
              "..manager..",
              "..misc..");

  @ArchTest
  static final ArchRule parser_libraries_stay_behind_their_interface =
      noClasses()
          .that(not(resideInAPackage("org.rapporteur.annotate.internal..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory..", "com.clearnlp..", "com.carrotsearch..");

  private static ArchRule ours(String room, String... known) {
    String[] allowed = java.util.Arrays.copyOf(known, known.length + 2);
    allowed[known.length] = room;
    allowed[known.length + 1] = "org.rapporteur";
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(allowed))));
  }

  /** Calls of methods of these names; of any class of java.time if no owner is given. */
  private static DescribedPredicate<JavaMethodCall> named(
      String what, Class<?> owner, Set<String> methods) {
    return new DescribedPredicate<>(what) {
      @Override
      public boolean test(JavaMethodCall call) {
        JavaClass target = call.getTargetOwner();
        return methods.contains(call.getName())
            && (owner == null
                ? target.getPackageName().equals("java.time")
                // printing the trace to a writer one was given is not printing to the terminal
                : target.isAssignableTo(owner)
                    && call.getTarget().getRawParameterTypes().isEmpty());
      }
    };
  }

  /** An {@code internal} package is seen only by its parent and what lies below that. */
  private static ArchCondition<JavaClass> keepOutOfOthersInternals() {
    return new ArchCondition<>("keep out of other rooms' internal packages") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getPackageName();
          int internal = target.indexOf(".internal");
          if (!target.startsWith("org.rapporteur") || internal < 0) {
            continue;
          }
          String owner = target.substring(0, internal);
          String here = item.getPackageName();
          boolean inside = here.equals(owner) || here.startsWith(owner + ".");
          events.add(new SimpleConditionEvent(item, inside, dependency.getDescription()));
        }
      }
    };
  }
}
