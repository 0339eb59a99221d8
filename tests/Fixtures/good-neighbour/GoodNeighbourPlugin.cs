using ClassTeacherPlatform.Sdk.Plugins;
using Fixtures.GoodNeighbour.Data;
using Fixtures.GoodNeighbour.Greet;
using Fixtures.GoodNeighbour.Wave;
using Microsoft.Extensions.DependencyInjection;

namespace Fixtures.GoodNeighbour;

public sealed class GoodNeighbourPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        plugin.Store<GoodNeighbourContext>()
            .Duty<GreetDuty>(Names.Greet)
            .Duty<WaveDuty>(Names.Wave)
            .PersonalAsks<FamilyGreetings>();
        plugin.Services.AddScoped<IPoliteness, Politeness>();
    }
}
